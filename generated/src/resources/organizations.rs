// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Organizations.

use digitalocean_core::resource::{Answered, List, Listed, Resource, found, given};
use digitalocean_core::{Client, key, key_from, list};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::OrganizationTeam;

key! {
    /// The id of a team.
    OrganizationTeamId(String)
}

key_from!(OrganizationTeamId of types::OrganizationTeam => |it| Self(it.uuid.clone()));

key_from!(OrganizationTeamId of types::OrganizationsCreateTeamResponse => |it| Self(it.team.uuid.clone()));

impl Resource for OrganizationTeamId {
    type Value = types::OrganizationTeam;
    type Parent = ();

    const NAME: &'static str = "team";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::OrganizationTeam) -> Option<Self> {
        given(&it.uuid).map(OrganizationTeamId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::OrganizationTeam>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of teams, made by [`organizations_list_teams`](crate::Client::organizations_list_teams).
    OrganizationsListTeams of types::OrganizationsListTeamsResponse, |it| given(&it.uuid), {
    }
}

impl Listed for OrganizationTeamId {
    type Within = ();
    type List = OrganizationsListTeams;

    #[inline]
    fn list(client: &Client, _: &()) -> OrganizationsListTeams {
        raw(client).organizations_list_teams().into()
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! organizations_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::organizations::*;

        impl $sdk::Client {
            /// One team, by its id, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn organization_team(&self, id: impl $sdk::resource::IntoKey<$crate::resources::organizations::OrganizationTeamId>) -> $sdk::resource::Handle<$crate::resources::organizations::OrganizationTeamId> {
                self.resource(id)
            }

            /// The teams of the account.
            #[doc(alias = "organizations_list_teams")]
            #[must_use]
            #[inline]
            pub fn organization_teams(&self) -> $sdk::resource::Collection<$crate::resources::organizations::OrganizationTeamId> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::organizations::OrganizationTeamId> {
            /// Creates a team. Operation: `organizations_create_team`.
            ///
            /// Optional, by methods of the request: `invitations`.
            #[doc(alias = "organizations_create_team")]
            pub fn create(&self, name: impl Into<String>) -> $sdk::resource::Operation<$crate::types::CreateTeamRequest, $crate::types::OrganizationsCreateTeamResponse> {
                self.operation($crate::types::CreateTeamRequest::new(name), |raw, _, body| raw.organizations_create_team(body), Some).creates(|it| Some($crate::resources::organizations::OrganizationTeamId::from(it)))
            }
        }

        $sdk::resource::setters!($sdk::resource::Operation<$crate::types::CreateTeamRequest, $crate::types::OrganizationsCreateTeamResponse> {
            #[doc = "Who is invited, by e-mail address and role."]
            list invitations: $crate::types::TeamInvitation,
        });

        /// A handle of a team.
        pub type OrganizationTeamHandle = $sdk::resource::Handle<$crate::resources::organizations::OrganizationTeamId>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! organizations_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.organization_teams()` | `list`, `create` |\n| `client.organization_team(id)` | `get`, `find` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
