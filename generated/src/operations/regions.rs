// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Regions.
//!
//! Where resources can be created.
//!
//! A region is a data centre, known by a slug such as `nyc3`. The list tells which features and droplet sizes each
//! region offers, and whether it takes new resources at the moment. Areas with hardware of their own list their
//! regions themselves.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`regions_list`](Client::regions_list) | `GET /v2/regions` · paged | Lists the regions, with what each offers and whether new resources can be created there | `client.regions().list()` |

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use reqwest::Method;
#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::{
    Answer, Call, Client, EventStream, JsonObject, Operation, Paging, Refusal, Timestamp, hosts, operations, parameter,
    slugs, types,
};
#[allow(unused_imports)]
use digitalocean_core::setters;

/// `regions_list`
pub static REGIONS_LIST: Operation = Operation {
    id: "regions_list",
    path: "/v2/regions",
    area: "regions",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "regions", per_page: true }),
    answer: Answer::Json("RegionsListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &REGIONS_LIST,
];

/// Parameters of [`regions_list`](Client::regions_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RegionsListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl RegionsListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(RegionsListParams {
    value per_page: i64,
    value page: i64,
});

/// Regions.
impl Client {
    /// Lists the regions, with what each offers and whether new resources can be created there.
    ///
    /// `GET /v2/regions` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Regions/operation/regions_list)
    ///
    /// Paged; the SDK reads all pages with `client.regions().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::RegionsListParams;
    ///
    /// let response = client.regions_list(&RegionsListParams::new().per_page(200)).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn regions_list(&self, params: &RegionsListParams) -> Call<types::RegionsListResponse> {
        Call::new(&self.0, &REGIONS_LIST)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }
}
