// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `account_get`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(Account {
    required droplet_limit "droplet_limit",
    required floating_ip_limit "floating_ip_limit",
    required email "email",
    optional name "name",
    required uuid "uuid",
    required email_verified "email_verified",
    required status "status",
    required status_message "status_message",
    optional team "team",
    optional reserved_ip_limit "reserved_ip_limit",
    optional volume_limit "volume_limit",
});

/// Answered by `account_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountGetResponse {
    pub account: Option<Account>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(AccountGetResponse {
    optional account "account",
});

open_enum! {
    /// Answered by `account_get`.
    AccountStatus {
        Active = "active",
        Warning = "warning",
        Locked = "locked",
    }
}

/// Answered by `account_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountTeam {
    pub uuid: Option<String>,
    pub name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(AccountTeam {
    optional uuid "uuid",
    optional name "name",
});
