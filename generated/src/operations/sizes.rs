// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Sizes.
//!
//! What droplets can be: CPU, memory, disk, transfer and price.
//!
//! A size is known by a slug such as `s-1vcpu-1gb`. The list gives its resources, its price by hour and month, and the
//! regions that offer it. Memory is counted in MiB, disk in GiB, and transfer in TB a month.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`sizes_list`](Client::sizes_list) | `GET /v2/sizes` · paged | Lists the droplet sizes, with their resources, prices and the regions that offer each | `client.sizes().list()` |

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

/// `sizes_list`
pub static SIZES_LIST: Operation = Operation {
    id: "sizes_list",
    path: "/v2/sizes",
    area: "sizes",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "sizes", per_page: true }),
    answer: Answer::Json("SizesListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &SIZES_LIST,
];

/// Parameters of [`sizes_list`](Client::sizes_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SizesListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl SizesListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(SizesListParams {
    value per_page: i64,
    value page: i64,
});

/// Sizes.
impl Client {
    /// Lists the droplet sizes, with their resources, prices and the regions that offer each.
    ///
    /// `GET /v2/sizes` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Sizes/operation/sizes_list)
    ///
    /// Paged; the SDK reads all pages with `client.sizes().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::SizesListParams;
    ///
    /// let response = client.sizes_list(&SizesListParams::new().per_page(200)).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn sizes_list(&self, params: &SizesListParams) -> Call<types::SizesListResponse> {
        Call::new(&self.0, &SIZES_LIST)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }
}
