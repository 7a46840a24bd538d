// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `account_get`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Account {
    pub droplet_limit: i64,
    pub floating_ip_limit: i64,
    pub email: String,
    pub name: Option<String>,
    pub uuid: String,
    /// Default: `false`.
    pub email_verified: bool,
    /// Default: `"active"`.
    pub status: AccountStatus,
    pub status_message: String,
    pub team: Option<AccountTeam>,
    pub reserved_ip_limit: Option<i64>,
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
    pub uuid: Option<String>,
    pub name: Option<String>,
    undeclared: Undeclared,
}

record!(AccountTeam {
    sometimes uuid "uuid",
    sometimes name "name",
});

#[cfg(feature = "schemars")]
schema!(AccountTeam in crate::SCHEMAS {});
