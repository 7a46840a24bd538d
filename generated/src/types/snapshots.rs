// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `snapshots_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SnapshotsGetResponse {
    /// The requested snapshot.
    pub snapshot: Option<Snapshot>,
    undeclared: Undeclared,
}

record!(SnapshotsGetResponse {
    sometimes snapshot "snapshot",
});

#[cfg(feature = "schemars")]
schema!(SnapshotsGetResponse in crate::SCHEMAS { Snapshot });

/// Answered by `snapshots_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SnapshotsListResponse {
    /// The snapshots on this page.
    pub snapshots: Option<Vec<Snapshot>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(SnapshotsListResponse {
    sometimes snapshots "snapshots",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(SnapshotsListResponse in crate::SCHEMAS { MetaMeta, PageLinks, Snapshot });
