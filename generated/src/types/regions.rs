// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `regions_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RegionsListResponse {
    /// The regions on this page.
    pub regions: Vec<Region>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(RegionsListResponse {
    required regions "regions",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(RegionsListResponse in crate::SCHEMAS { MetaMeta, PageLinks, Region });
