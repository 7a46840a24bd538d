// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `snapshots_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SnapshotsGetResponse {
    pub snapshot: Option<Snapshot>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(SnapshotsGetResponse {
    optional snapshot "snapshot",
});

/// Answered by `snapshots_list`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SnapshotsListResponse {
    pub snapshots: Option<Vec<Snapshot>>,
    pub links: Option<PageLinks>,
    pub meta: MetaMeta,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(SnapshotsListResponse {
    optional snapshots "snapshots",
    optional links "links",
    required meta "meta",
});
