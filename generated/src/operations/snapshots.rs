// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Snapshots.
//!
//! Saved states of droplets and volumes.
//!
//! A snapshot is taken through the droplet or the volume that it is of, and read and deleted here. It outlives what it
//! was taken of and is billed by its size. New droplets and volumes can be made from it in the regions that it is in.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`snapshots_delete`](Client::snapshots_delete) | `DELETE /v2/snapshots/{snapshot_id}` | Deletes a snapshot of a droplet or a volume for good; what it was taken of stays | `client.snapshot(id).delete()` |
//! | [`snapshots_get`](Client::snapshots_get) | `GET /v2/snapshots/{snapshot_id}` | Returns one snapshot of a droplet or a volume by its id | `client.snapshot(id).get()` |
//! | [`snapshots_list`](Client::snapshots_list) | `GET /v2/snapshots` · paged | Lists the snapshots of droplets and volumes, or only one of the two by `resource_type` | `client.snapshots().list()` |

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

/// `snapshots_delete`
pub static SNAPSHOTS_DELETE: Operation = Operation {
    id: "snapshots_delete",
    method: Method::DELETE,
    path: "/v2/snapshots/{snapshot_id}",
    area: "snapshots",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    errors: &[(0, "Error")],
    by_name: &[("snapshot_id", "client.snapshots().find_by_name(..)")],
    ..Operation::BASE
};

/// `snapshots_get`
pub static SNAPSHOTS_GET: Operation = Operation {
    id: "snapshots_get",
    path: "/v2/snapshots/{snapshot_id}",
    area: "snapshots",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("SnapshotsGetResponse"),
    errors: &[(0, "Error")],
    by_name: &[("snapshot_id", "client.snapshots().find_by_name(..)")],
    ..Operation::BASE
};

/// `snapshots_list`
pub static SNAPSHOTS_LIST: Operation = Operation {
    id: "snapshots_list",
    path: "/v2/snapshots",
    area: "snapshots",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "snapshots", per_page: true }),
    answer: Answer::Json("SnapshotsListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &SNAPSHOTS_DELETE,
    &SNAPSHOTS_GET,
    &SNAPSHOTS_LIST,
];

/// Parameters of [`snapshots_list`](Client::snapshots_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SnapshotsListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
    /// Only snapshots of droplets or only those of volumes.
    pub resource_type: Option<types::SnapshotResourceType>,
    /// Only snapshots that are available in this region.
    pub region: Option<String>,
}

impl SnapshotsListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(SnapshotsListParams {
    value per_page: i64,
    value page: i64,
    into resource_type: types::SnapshotResourceType,
    into region: String,
});

/// Snapshots.
impl Client {
    /// Deletes a snapshot of a droplet or a volume for good; what it was taken of stays.
    ///
    /// `DELETE /v2/snapshots/{snapshot_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Snapshots/operation/snapshots_delete)
    ///
    /// In the SDK: `client.snapshot(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.snapshots_delete("fbe805e8-866b-11e6-96bf-000f53315a41").await?;
    /// # Ok(()) }
    /// ```
    pub fn snapshots_delete(&self, snapshot_id: impl parameter::Parameter) -> Call<()> {
        Call::new(&self.0, &SNAPSHOTS_DELETE)
            .path("snapshot_id", &snapshot_id)
    }

    /// Returns one snapshot of a droplet or a volume by its id.
    ///
    /// `GET /v2/snapshots/{snapshot_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Snapshots/operation/snapshots_get)
    ///
    /// In the SDK: `client.snapshot(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.snapshots_get("fbe805e8-866b-11e6-96bf-000f53315a41").await?;
    /// # Ok(()) }
    /// ```
    pub fn snapshots_get(&self, snapshot_id: impl parameter::Parameter) -> Call<types::SnapshotsGetResponse> {
        Call::new(&self.0, &SNAPSHOTS_GET)
            .path("snapshot_id", &snapshot_id)
    }

    /// Lists the snapshots of droplets and volumes, or only one of the two by `resource_type`.
    ///
    /// `GET /v2/snapshots` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Snapshots/operation/snapshots_list)
    ///
    /// Paged; the SDK reads all pages with `client.snapshots().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::SnapshotsListParams;
    ///
    /// let response = client.snapshots_list(&SnapshotsListParams::new().per_page(200)).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn snapshots_list(&self, params: &SnapshotsListParams) -> Call<types::SnapshotsListResponse> {
        Call::new(&self.0, &SNAPSHOTS_LIST)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
            .query("resource_type", &params.resource_type)
            .query("region", &params.region)
    }
}
