// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `account_get`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Account {
    /// The droplet limit of the account.
    pub droplet_limit: i64,
    /// The floating ip limit of the account.
    pub floating_ip_limit: i64,
    /// The email of the account.
    pub email: String,
    /// The name of the account.
    pub name: Option<String>,
    /// The UUID of the account.
    pub uuid: String,
    /// The email verified of the account.
    /// Default: `false`.
    pub email_verified: bool,
    /// How far the account is.
    /// Default: `"active"`.
    pub status: AccountStatus,
    /// The status message of the account.
    pub status_message: String,
    /// The team of the account.
    pub team: Option<AccountTeam>,
    /// The reserved ip limit of the account.
    pub reserved_ip_limit: Option<i64>,
    /// The volume limit of the account.
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
    /// The account of the account get.
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
        Active = "active",
        Warning = "warning",
        Locked = "locked",
    }
}

#[cfg(feature = "schemars")]
schema!(AccountStatus in crate::SCHEMAS {});

/// Answered by `account_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountTeam {
    /// The UUID of the account team.
    pub uuid: Option<String>,
    /// The name of the account team.
    pub name: Option<String>,
    undeclared: Undeclared,
}

record!(AccountTeam {
    sometimes uuid "uuid",
    sometimes name "name",
});

#[cfg(feature = "schemars")]
schema!(AccountTeam in crate::SCHEMAS {});
