// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `regions_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RegionsListResponse {
    pub regions: Vec<Region>,
    pub links: Option<PageLinks>,
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
