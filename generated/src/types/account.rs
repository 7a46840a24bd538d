// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `account_get`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Account {
    /// How many droplets the account or team may have at a time. Tokens need the scope `droplet:read` to see it.
    pub droplet_limit: i64,
    /// How many floating IP addresses the account or team may have. Tokens need the scope `reserved_ip:read` to see it.
    pub floating_ip_limit: i64,
    /// The e-mail address that the account was registered with.
    pub email: String,
    /// The name that is shown for the account's user.
    pub name: Option<String>,
    /// The UUID of the account's user.
    pub uuid: String,
    /// Whether the user has confirmed the e-mail address.
    /// Default: `false`.
    pub email_verified: bool,
    /// Whether the account is in good standing.
    /// Default: `"active"`.
    pub status: AccountStatus,
    /// Why the account has this status, in words; blank if there is nothing to say.
    pub status_message: String,
    /// The team that the token belongs to; `None` outside of a team.
    pub team: Option<AccountTeam>,
    /// How many reserved IP addresses the account or team may have.
    pub reserved_ip_limit: Option<i64>,
    /// How many volumes the account or team may have.
    pub volume_limit: Option<i64>,
    undeclared: Undeclared,
}

record!(Account {
    required droplet_limit "droplet_limit",
    required floating_ip_limit "floating_ip_limit",
    required email "email",
    sometimes name "name",
    required uuid "uuid",
    required email_verified "email_verified",
    required status "status",
    required status_message "status_message",
    sometimes team "team",
    sometimes reserved_ip_limit "reserved_ip_limit",
    sometimes volume_limit "volume_limit",
});

#[cfg(feature = "schemars")]
schema!(Account in crate::SCHEMAS { AccountStatus, AccountTeam });

/// Answered by `account_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountGetResponse {
    /// The account that the token belongs to.
    pub account: Option<Account>,
    undeclared: Undeclared,
}

record!(AccountGetResponse {
    sometimes account "account",
});

#[cfg(feature = "schemars")]
schema!(AccountGetResponse in crate::SCHEMAS { Account });

open_enum! {
    /// Answered by `account_get`.
    AccountStatus {
        ///
        /// The account is in good standing.
        Active = "active",
        ///
        /// Something needs the owner's attention; `status_message` says what.
        Warning = "warning",
        ///
        /// The service has locked the account; `status_message` says why.
        Locked = "locked",
    }
}

#[cfg(feature = "schemars")]
schema!(AccountStatus in crate::SCHEMAS {});

/// Answered by `account_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountTeam {
    /// The UUID of the team.
    pub uuid: Option<String>,
    /// The name of the team.
    pub name: Option<String>,
    undeclared: Undeclared,
}

record!(AccountTeam {
    sometimes uuid "uuid",
    sometimes name "name",
});

#[cfg(feature = "schemars")]
schema!(AccountTeam in crate::SCHEMAS {});
