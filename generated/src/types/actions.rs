// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `actions_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ActionsListResponse {
    /// The actions on this page, of resources of all kinds.
    pub actions: Option<Vec<Action>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(ActionsListResponse {
    sometimes actions "actions",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(ActionsListResponse in crate::SCHEMAS { Action, MetaMeta, PageLinks });
