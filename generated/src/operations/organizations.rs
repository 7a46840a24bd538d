// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Organizations.
//!
//! The teams of an organization.
//!
//! An organization groups several teams, each with resources and members of its own. The calls here list the teams and
//! create new ones, with invitations by e-mail. Resources are managed with the token of the team that they belong to.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`organizations_create_team`](Client::organizations_create_team) | `POST /v2/organizations/team` | Creates a team in the organization and invites people to it by e-mail, each with a role | `client.organization_teams().create(..)` |
//! | [`organizations_list_teams`](Client::organizations_list_teams) | `GET /v2/organizations/teams` · paged | Lists the teams of the organization, with the number of members and the status of each | `client.organization_teams().list()` |

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use reqwest::Method;
#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::{
    Answer, Call, Client, EventStream, JsonObject, Operation, Paging, Refusal, Timestamp, hosts, operations, parameter,
    slugs, types,
};
#[allow(unused_imports)]
use digitalocean_core::setters;

/// `organizations_create_team`
pub static ORGANIZATIONS_CREATE_TEAM: Operation = Operation {
    id: "organizations_create_team",
    method: Method::POST,
    path: "/v2/organizations/team",
    area: "organizations",
    host: &hosts::API,
    request: Some("CreateTeamRequest"),
    answer: Answer::Json("OrganizationsCreateTeamResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `organizations_list_teams`
pub static ORGANIZATIONS_LIST_TEAMS: Operation = Operation {
    id: "organizations_list_teams",
    path: "/v2/organizations/teams",
    area: "organizations",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "teams" }),
    answer: Answer::Json("OrganizationsListTeamsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &ORGANIZATIONS_CREATE_TEAM,
    &ORGANIZATIONS_LIST_TEAMS,
];

/// Organizations.
impl Client {
    /// Creates a team in the organization and invites people to it by e-mail, each with a role.
    ///
    /// `POST /v2/organizations/team` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Organizations/operation/organizations_create_team)
    ///
    /// In the SDK: `client.organization_teams().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::CreateTeamRequest;
    ///
    /// let body = CreateTeamRequest::new("production");
    /// let response = client.organizations_create_team(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn organizations_create_team(
        &self,
        body: &types::CreateTeamRequest,
    ) -> Call<types::OrganizationsCreateTeamResponse> {
        Call::new(&self.0, &ORGANIZATIONS_CREATE_TEAM)
            .json(Some(body))
    }

    /// Lists the teams of the organization, with the number of members and the status of each.
    ///
    /// `GET /v2/organizations/teams` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Organizations/operation/organizations_list_teams)
    ///
    /// Paged; the SDK reads all pages with `client.organization_teams().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.organizations_list_teams().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn organizations_list_teams(&self) -> Call<types::OrganizationsListTeamsResponse> {
        Call::new(&self.0, &ORGANIZATIONS_LIST_TEAMS)
    }
}
