// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `actions_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ActionsListResponse {
    pub actions: Option<Vec<Action>>,
    pub links: Option<PageLinks>,
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
