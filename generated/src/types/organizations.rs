// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `organizations_create_team`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTeam {
    /// The UUID of the new team.
    /// Format: uuid. Set by the service.
    pub uuid: String,
    /// The name of the new team.
    pub name: String,
    undeclared: Undeclared,
}

record!(CreateTeam {
    required uuid "uuid",
    required name "name",
});

#[cfg(feature = "schemars")]
schema!(CreateTeam in crate::SCHEMAS {});

/// Sent by `organizations_create_team`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTeamRequest {
    /// The name of the team to create.
    pub name: String,
    /// Who is invited, by e-mail address and role.
    pub invitations: Option<Vec<TeamInvitation>>,
    undeclared: Undeclared,
}

record!(CreateTeamRequest {
    required name "name",
    optional invitations "invitations",
});

impl CreateTeamRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            invitations: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(CreateTeamRequest {
    list invitations: TeamInvitation,
});

#[cfg(feature = "schemars")]
schema!(CreateTeamRequest in crate::SCHEMAS { TeamInvitation });

#[cfg(feature = "validate")]
from_json!(CreateTeamRequest by crate::validate::RULES);

/// Answered by `organizations_list_teams`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrganizationTeam {
    /// The numeric id of the team.
    /// Set by the service.
    pub id: Option<i128>,
    /// The UUID of the team.
    /// Format: uuid. Set by the service.
    pub uuid: String,
    /// The name of the team.
    pub name: Option<String>,
    /// The e-mail address of the team.
    /// Format: email.
    pub email: Option<String>,
    /// How many members the team has.
    /// Set by the service.
    pub member_count: Option<i128>,
    /// Whether the team has joined the organization or is still to do so.
    pub status: Option<OrganizationTeamStatus>,
    /// When the team joined the organization.
    /// Set by the service.
    pub joined_organization_at: Option<Timestamp>,
    /// The company of the team; `None` if none was entered.
    pub company: Option<String>,
    undeclared: Undeclared,
}

record!(OrganizationTeam {
    sometimes id "id",
    expected uuid "uuid",
    sometimes name "name",
    sometimes email "email",
    sometimes member_count "member_count",
    sometimes status "status",
    sometimes joined_organization_at "joined_organization_at",
    sometimes company "company",
});

impl Default for OrganizationTeam {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(OrganizationTeam in crate::SCHEMAS { OrganizationTeamStatus });

open_enum! {
    /// Answered by `organizations_list_teams`.
    OrganizationTeamStatus {
        ///
        /// The team belongs to the organization.
        Joined = "joined",
        ///
        /// The team is still to join.
        Pending = "pending",
    }
}

#[cfg(feature = "schemars")]
schema!(OrganizationTeamStatus in crate::SCHEMAS {});

/// Answered by `organizations_create_team`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrganizationsCreateTeamResponse {
    /// The team that was created.
    pub team: CreateTeam,
    /// The outcome of each invitation, by the e-mail address of the invited person.
    pub invitations: Option<BTreeMap<String, TeamInvitationStatus>>,
    undeclared: Undeclared,
}

record!(OrganizationsCreateTeamResponse {
    required team "team",
    sometimes invitations "invitations",
});

#[cfg(feature = "schemars")]
schema!(OrganizationsCreateTeamResponse in crate::SCHEMAS { CreateTeam, TeamInvitationStatus });

/// Answered by `organizations_list_teams`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrganizationsListTeamsResponse {
    /// The teams of the organization.
    pub teams: Vec<OrganizationTeam>,
    undeclared: Undeclared,
}

record!(OrganizationsListTeamsResponse {
    required teams "teams",
});

#[cfg(feature = "schemars")]
schema!(OrganizationsListTeamsResponse in crate::SCHEMAS { OrganizationTeam });

/// Sent by `organizations_create_team`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TeamInvitation {
    /// The e-mail address of the invited person.
    /// Format: email.
    pub email: String,
    /// The role in the team; nobody can be invited as its owner.
    pub role: TeamInvitationRole,
    undeclared: Undeclared,
}

record!(TeamInvitation {
    required email "email",
    required role "role",
});

impl TeamInvitation {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(email: impl Into<String>, role: impl Into<TeamInvitationRole>) -> Self {
        Self {
            email: email.into(),
            role: role.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(TeamInvitation in crate::SCHEMAS { TeamInvitationRole });

#[cfg(feature = "validate")]
from_json!(TeamInvitation by crate::validate::RULES);

open_enum! {
    /// Sent by `organizations_create_team`.
    TeamInvitationRole {
        ///
        /// Has all rights over resources, and none over billing.
        Member = "member",
        ///
        /// Has all rights over billing, and none over resources.
        Biller = "biller",
        ///
        /// Reads some of billing, and has no rights over resources.
        BillingViewer = "billing viewer",
        ///
        /// Reads resources, and has no rights over billing.
        ResourceViewer = "resource viewer",
        ///
        /// Has all rights over resources but deleting them, and none over billing.
        Modifier = "modifier",
    }
}

#[cfg(feature = "schemars")]
schema!(TeamInvitationRole in crate::SCHEMAS {});

/// Answered by `organizations_create_team`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TeamInvitationStatus {
    /// Whether the invitation was sent.
    pub status: Option<TeamInvitationStatusStatus>,
    undeclared: Undeclared,
}

record!(TeamInvitationStatus {
    sometimes status "status",
});

#[cfg(feature = "schemars")]
schema!(TeamInvitationStatus in crate::SCHEMAS { TeamInvitationStatusStatus });

open_enum! {
    /// Answered by `organizations_create_team`.
    TeamInvitationStatusStatus {
        ///
        /// The invitation was sent.
        Ok = "ok",
        ///
        /// No invitation was sent, as there have been too many on this day.
        DailyInviteLimitReached = "daily_invite_limit_reached",
    }
}

#[cfg(feature = "schemars")]
schema!(TeamInvitationStatusStatus in crate::SCHEMAS {});
