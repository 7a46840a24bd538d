// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `sizes_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SizesListResponse {
    pub sizes: Vec<Size>,
    pub links: Option<PageLinks>,
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(SizesListResponse {
    required sizes "sizes",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(SizesListResponse in crate::SCHEMAS { MetaMeta, PageLinks, Size });
