// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `sizes_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SizesListResponse {
    /// The sizes on this page.
    pub sizes: Vec<Size>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
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
