// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Network File Storage.
//!
//! Shared file systems for droplets in a VPC.
//!
//! A share has a size and a performance tier, and is mounted over NFS by the droplets of the VPCs it is attached to.
//! Resizing, attaching and taking snapshots are actions. Access points open one path of a share under a policy of its
//! own.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`nfs_create`](Client::nfs_create) | `POST /v2/nfs` | Creates a file share for droplets of the given VPCs; it is billed, and can be mounted once it is `ACTIVE` | `client.nfs_shares().create(..)` |
//! | [`nfs_create_access_point`](Client::nfs_create_access_point) | `POST /v2/nfs/shares/{share_id}/access_points` | Creates an access point, a way into one path of a share under a policy of its own, with the action that builds it | `client.nfs_share(id).nfs_access_points().create(..)` |
//! | [`nfs_create_action`](Client::nfs_create_action) | `POST /v2/nfs/{nfs_id}/actions` | Resizes, snapshots, attaches, detaches or reassigns a share or switches its tier, and answers with an action in progress | `client.nfs_share(id).attach(..)`, … |
//! | [`nfs_delete`](Client::nfs_delete) | `DELETE /v2/nfs/{nfs_id}` | Deletes a file share with all files on it; this can't be undone | `client.nfs_share(id).delete()` |
//! | [`nfs_delete_access_point`](Client::nfs_delete_access_point) | `DELETE /v2/nfs/access_points/{access_point_id}` | Deletes an access point and returns it with the action that removes it; the default one can't be deleted | `client.nfs_access_point(id).delete()` |
//! | [`nfs_delete_snapshot`](Client::nfs_delete_snapshot) | `DELETE /v2/nfs/snapshots/{nfs_snapshot_id}` | Deletes a snapshot of a file share; the share itself is not touched | `client.nfs_snapshot(id).delete()` |
//! | [`nfs_get`](Client::nfs_get) | `GET /v2/nfs/{nfs_id}` | Returns one file share, with the host and path to mount it from | `client.nfs_share(id).get()` |
//! | [`nfs_get_access_point`](Client::nfs_get_access_point) | `GET /v2/nfs/access_points/{access_point_id}` | Returns one access point; it can be used when its `status` is `ACCESS_POINT_ACTIVE` | `client.nfs_access_point(id).get()` |
//! | [`nfs_get_snapshot`](Client::nfs_get_snapshot) | `GET /v2/nfs/snapshots/{nfs_snapshot_id}` | Returns one snapshot of a file share, with its size and the share it was taken of | `client.nfs_snapshot(id).get()` |
//! | [`nfs_list`](Client::nfs_list) | `GET /v2/nfs` · paged | Lists the file shares of the account, optionally only those of one `region` | `client.nfs_shares().list()` |
//! | [`nfs_list_access_points`](Client::nfs_list_access_points) | `GET /v2/nfs/shares/{share_id}/access_points` · paged | Lists the access points of a file share, optionally only those of one `status` | `client.nfs_share(id).nfs_access_points().list()` |
//! | [`nfs_list_snapshot`](Client::nfs_list_snapshot) | `GET /v2/nfs/snapshots` · paged | Lists the snapshots of file shares, optionally of one region or share | `client.nfs_share(id).snapshots()`, … |

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

/// `nfs_create`
pub static NFS_CREATE: Operation = Operation {
    id: "nfs_create",
    method: Method::POST,
    path: "/v2/nfs",
    area: "nfs",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    request: Some("NfsRequest"),
    answer: Answer::Json("NfsCreateResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `nfs_create_access_point`
pub static NFS_CREATE_ACCESS_POINT: Operation = Operation {
    id: "nfs_create_access_point",
    method: Method::POST,
    path: "/v2/nfs/shares/{share_id}/access_points",
    area: "nfs",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    request: Some("AccessPointRequest"),
    answer: Answer::Json("AccessPointActionResponse"),
    errors: &[(400, "NfsApiError"), (409, "NfsApiError"), (0, "Error")],
    ..Operation::BASE
};

/// `nfs_create_action`
pub static NFS_CREATE_ACTION: Operation = Operation {
    id: "nfs_create_action",
    method: Method::POST,
    path: "/v2/nfs/{nfs_id}/actions",
    area: "nfs",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
        Refusal { status: 409, id: None, message: None },
    ],
    request: Some("NfsCreateActionBody"),
    answer: Answer::Json("NfsActionsResponse"),
    errors: &[(0, "Error")],
    by_name: &[("nfs_id", "client.nfs_shares().find_by_name(..)")],
    ..Operation::BASE
};

/// `nfs_delete`
pub static NFS_DELETE: Operation = Operation {
    id: "nfs_delete",
    method: Method::DELETE,
    path: "/v2/nfs/{nfs_id}",
    area: "nfs",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    errors: &[(0, "Error")],
    by_name: &[("nfs_id", "client.nfs_shares().find_by_name(..)")],
    ..Operation::BASE
};

/// `nfs_delete_access_point`
pub static NFS_DELETE_ACCESS_POINT: Operation = Operation {
    id: "nfs_delete_access_point",
    method: Method::DELETE,
    path: "/v2/nfs/access_points/{access_point_id}",
    area: "nfs",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    answer: Answer::Json("AccessPointActionResponse"),
    errors: &[(400, "NfsApiError"), (0, "Error")],
    ..Operation::BASE
};

/// `nfs_delete_snapshot`
pub static NFS_DELETE_SNAPSHOT: Operation = Operation {
    id: "nfs_delete_snapshot",
    method: Method::DELETE,
    path: "/v2/nfs/snapshots/{nfs_snapshot_id}",
    area: "nfs",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    errors: &[(0, "Error")],
    by_name: &[("nfs_snapshot_id", "client.nfs_snapshots().find_by_name(..)")],
    ..Operation::BASE
};

/// `nfs_get`
pub static NFS_GET: Operation = Operation {
    id: "nfs_get",
    path: "/v2/nfs/{nfs_id}",
    area: "nfs",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("NfsGetResponse"),
    errors: &[(0, "Error")],
    by_name: &[("nfs_id", "client.nfs_shares().find_by_name(..)")],
    ..Operation::BASE
};

/// `nfs_get_access_point`
pub static NFS_GET_ACCESS_POINT: Operation = Operation {
    id: "nfs_get_access_point",
    path: "/v2/nfs/access_points/{access_point_id}",
    area: "nfs",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("AccessPointGetResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `nfs_get_snapshot`
pub static NFS_GET_SNAPSHOT: Operation = Operation {
    id: "nfs_get_snapshot",
    path: "/v2/nfs/snapshots/{nfs_snapshot_id}",
    area: "nfs",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("NfsSnapshotGetResponse"),
    errors: &[(0, "Error")],
    by_name: &[("nfs_snapshot_id", "client.nfs_snapshots().find_by_name(..)")],
    ..Operation::BASE
};

/// `nfs_list`
pub static NFS_LIST: Operation = Operation {
    id: "nfs_list",
    path: "/v2/nfs",
    area: "nfs",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "shares", per_page: true }),
    answer: Answer::Json("NfsListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `nfs_list_access_points`
pub static NFS_LIST_ACCESS_POINTS: Operation = Operation {
    id: "nfs_list_access_points",
    path: "/v2/nfs/shares/{share_id}/access_points",
    area: "nfs",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "access_points" }),
    answer: Answer::Json("AccessPointListResponse"),
    errors: &[(400, "NfsApiError"), (0, "Error")],
    ..Operation::BASE
};

/// `nfs_list_snapshot`
pub static NFS_LIST_SNAPSHOT: Operation = Operation {
    id: "nfs_list_snapshot",
    path: "/v2/nfs/snapshots",
    area: "nfs",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "snapshots", per_page: true }),
    answer: Answer::Json("NfsSnapshotListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &NFS_CREATE,
    &NFS_CREATE_ACCESS_POINT,
    &NFS_CREATE_ACTION,
    &NFS_DELETE,
    &NFS_DELETE_ACCESS_POINT,
    &NFS_DELETE_SNAPSHOT,
    &NFS_GET,
    &NFS_GET_ACCESS_POINT,
    &NFS_GET_SNAPSHOT,
    &NFS_LIST,
    &NFS_LIST_ACCESS_POINTS,
    &NFS_LIST_SNAPSHOT,
];

/// Parameters of [`nfs_delete`](Client::nfs_delete).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NfsDeleteParams {
    /// The slug of the region that the share is in.
    pub region: Option<String>,
}

impl NfsDeleteParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(NfsDeleteParams {
    into region: String,
});

/// Parameters of [`nfs_delete_snapshot`](Client::nfs_delete_snapshot).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NfsDeleteSnapshotParams {
    /// The slug of the region that the share is in.
    pub region: Option<String>,
}

impl NfsDeleteSnapshotParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(NfsDeleteSnapshotParams {
    into region: String,
});

/// Parameters of [`nfs_get`](Client::nfs_get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NfsGetParams {
    /// The slug of the region that the share is in.
    pub region: Option<String>,
}

impl NfsGetParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(NfsGetParams {
    into region: String,
});

/// Parameters of [`nfs_get_snapshot`](Client::nfs_get_snapshot).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NfsGetSnapshotParams {
    /// The slug of the region that the share is in.
    pub region: Option<String>,
}

impl NfsGetSnapshotParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(NfsGetSnapshotParams {
    into region: String,
});

/// Parameters of [`nfs_list`](Client::nfs_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NfsListParams {
    /// Only shares in this region, by its slug.
    pub region: Option<String>,
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl NfsListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(NfsListParams {
    into region: String,
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`nfs_list_access_points`](Client::nfs_list_access_points).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NfsListAccessPointsParams {
    /// Only access points of this status.
    pub status: Option<types::NfsAccessPointStatus>,
}

impl NfsListAccessPointsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(NfsListAccessPointsParams {
    into status: types::NfsAccessPointStatus,
});

/// Parameters of [`nfs_list_snapshot`](Client::nfs_list_snapshot).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NfsListSnapshotParams {
    /// Only snapshots of shares in this region, by its slug.
    pub region: Option<String>,
    /// Only snapshots of the share with this id.
    pub share_id: Option<String>,
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl NfsListSnapshotParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(NfsListSnapshotParams {
    into region: String,
    into share_id: String,
    value per_page: i64,
    value page: i64,
});

/// Network File Storage.
impl Client {
    /// Creates a file share for droplets of the given VPCs; it is billed, and can be mounted once it is `ACTIVE`.
    ///
    /// `POST /v2/nfs` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/NFS/operation/nfs_create)
    ///
    /// In the SDK: `client.nfs_shares().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::NfsRequest;
    ///
    /// let body = NfsRequest::new("my-nfs-share", 50, "atl1")
    ///     .vpc_ids(["796c6fe3-2a1d-4da2-9f3e-38239827dc91"]);
    /// let response = client.nfs_create(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn nfs_create(&self, body: &types::NfsRequest) -> Call<types::NfsCreateResponse> {
        Call::new(&self.0, &NFS_CREATE)
            .json(Some(body))
    }

    /// Creates an access point, a way into one path of a share under a policy of its own, with the action that builds it.
    ///
    /// `POST /v2/nfs/shares/{share_id}/access_points` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/NFS/operation/nfs_create_access_point)
    ///
    /// In the SDK: `client.nfs_share(id).nfs_access_points().create(..)`.
    ///
    /// - `share_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     AccessPointRequest, AccessPolicy, AccessPolicyProtocolsItem, AccessPolicySquashConfig,
    /// };
    ///
    /// let body = AccessPointRequest::new(
    ///     "other-vpc",
    ///     "/other-vpc",
    ///     AccessPolicy::new(
    ///         65534,
    ///         65534,
    ///         [AccessPolicyProtocolsItem::Nfs4],
    ///         AccessPolicySquashConfig::RootSquash,
    ///         false,
    ///     ),
    ///     "3f34cdb2-1e4f-4100-b5c7-f55f2762085f",
    /// );
    /// let response = client
    ///     .nfs_create_access_point("baf4827c-6fa9-456f-9dbd-9ddfcacd0720", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn nfs_create_access_point(
        &self,
        share_id: &str,
        body: &types::AccessPointRequest,
    ) -> Call<types::AccessPointActionResponse> {
        Call::new(&self.0, &NFS_CREATE_ACCESS_POINT)
            .path("share_id", share_id)
            .json(Some(body))
    }

    /// Resizes, snapshots, attaches, detaches or reassigns a share or switches its tier, and answers with an action in progress.
    ///
    /// `POST /v2/nfs/{nfs_id}/actions` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/NFS-Actions/operation/nfs_create_action)
    ///
    /// In the SDK: `client.nfs_share(id).attach(..)`, `client.nfs_share(id).detach(..)`, `client.nfs_share(id).reassign(..)`, and others like them.
    ///
    /// The body is one of the variants of [`NfsCreateActionBody`](types::NfsCreateActionBody).
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{NfsActionResize, NfsCreateActionBody};
    ///
    /// let body = NfsCreateActionBody::Resize(NfsActionResize::new().region("atl1"));
    /// let response = client
    ///     .nfs_create_action("0a1b2c3d-4e5f-6a7b-8c9d-0e1f2a3b4c5d", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn nfs_create_action(
        &self,
        nfs_id: &str,
        body: &types::NfsCreateActionBody,
    ) -> Call<types::NfsActionsResponse> {
        Call::new(&self.0, &NFS_CREATE_ACTION)
            .path("nfs_id", nfs_id)
            .json(Some(body))
    }

    /// Deletes a file share with all files on it; this can't be undone.
    ///
    /// `DELETE /v2/nfs/{nfs_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/NFS/operation/nfs_delete)
    ///
    /// In the SDK: `client.nfs_share(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.nfs_delete("0a1b2c3d-4e5f-6a7b-8c9d-0e1f2a3b4c5d", &Default::default()).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn nfs_delete(&self, nfs_id: &str, params: &NfsDeleteParams) -> Call<()> {
        Call::new(&self.0, &NFS_DELETE)
            .path("nfs_id", nfs_id)
            .query("region", &params.region)
    }

    /// Deletes an access point and returns it with the action that removes it; the default one can't be deleted.
    ///
    /// `DELETE /v2/nfs/access_points/{access_point_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/NFS/operation/nfs_delete_access_point)
    ///
    /// In the SDK: `client.nfs_access_point(id).delete()`.
    ///
    /// - `access_point_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .nfs_delete_access_point("becd9f04-8afa-4ccd-b03e-9676447df603")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn nfs_delete_access_point(&self, access_point_id: &str) -> Call<types::AccessPointActionResponse> {
        Call::new(&self.0, &NFS_DELETE_ACCESS_POINT)
            .path("access_point_id", access_point_id)
    }

    /// Deletes a snapshot of a file share; the share itself is not touched.
    ///
    /// `DELETE /v2/nfs/snapshots/{nfs_snapshot_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/NFS/operation/nfs_delete_snapshot)
    ///
    /// In the SDK: `client.nfs_snapshot(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client
    ///     .nfs_delete_snapshot("0a1b2c3d-4e5f-6a7b-8c9d-0e1f2a3b4c5d", &Default::default())
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn nfs_delete_snapshot(&self, nfs_snapshot_id: &str, params: &NfsDeleteSnapshotParams) -> Call<()> {
        Call::new(&self.0, &NFS_DELETE_SNAPSHOT)
            .path("nfs_snapshot_id", nfs_snapshot_id)
            .query("region", &params.region)
    }

    /// Returns one file share, with the host and path to mount it from.
    ///
    /// `GET /v2/nfs/{nfs_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/NFS/operation/nfs_get)
    ///
    /// In the SDK: `client.nfs_share(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .nfs_get("0a1b2c3d-4e5f-6a7b-8c9d-0e1f2a3b4c5d", &Default::default())
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn nfs_get(&self, nfs_id: &str, params: &NfsGetParams) -> Call<types::NfsGetResponse> {
        Call::new(&self.0, &NFS_GET)
            .path("nfs_id", nfs_id)
            .query("region", &params.region)
    }

    /// Returns one access point; it can be used when its `status` is `ACCESS_POINT_ACTIVE`.
    ///
    /// `GET /v2/nfs/access_points/{access_point_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/NFS/operation/nfs_get_access_point)
    ///
    /// In the SDK: `client.nfs_access_point(id).get()`.
    ///
    /// - `access_point_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.nfs_get_access_point("becd9f04-8afa-4ccd-b03e-9676447df603").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn nfs_get_access_point(&self, access_point_id: &str) -> Call<types::AccessPointGetResponse> {
        Call::new(&self.0, &NFS_GET_ACCESS_POINT)
            .path("access_point_id", access_point_id)
    }

    /// Returns one snapshot of a file share, with its size and the share it was taken of.
    ///
    /// `GET /v2/nfs/snapshots/{nfs_snapshot_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/NFS/operation/nfs_get_snapshot)
    ///
    /// In the SDK: `client.nfs_snapshot(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .nfs_get_snapshot("0a1b2c3d-4e5f-6a7b-8c9d-0e1f2a3b4c5d", &Default::default())
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn nfs_get_snapshot(
        &self,
        nfs_snapshot_id: &str,
        params: &NfsGetSnapshotParams,
    ) -> Call<types::NfsSnapshotGetResponse> {
        Call::new(&self.0, &NFS_GET_SNAPSHOT)
            .path("nfs_snapshot_id", nfs_snapshot_id)
            .query("region", &params.region)
    }

    /// Lists the file shares of the account, optionally only those of one `region`.
    ///
    /// `GET /v2/nfs` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/NFS/operation/nfs_list)
    ///
    /// Paged; the SDK reads all pages with `client.nfs_shares().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::NfsListParams;
    ///
    /// let response = client.nfs_list(&NfsListParams::new().per_page(200)).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn nfs_list(&self, params: &NfsListParams) -> Call<types::NfsListResponse> {
        Call::new(&self.0, &NFS_LIST)
            .query("region", &params.region)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Lists the access points of a file share, optionally only those of one `status`.
    ///
    /// `GET /v2/nfs/shares/{share_id}/access_points` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/NFS/operation/nfs_list_access_points)
    ///
    /// Paged; the SDK reads all pages with `client.nfs_share(id).nfs_access_points().list()`.
    ///
    /// - `share_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .nfs_list_access_points("baf4827c-6fa9-456f-9dbd-9ddfcacd0720", &Default::default())
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn nfs_list_access_points(
        &self,
        share_id: &str,
        params: &NfsListAccessPointsParams,
    ) -> Call<types::AccessPointListResponse> {
        Call::new(&self.0, &NFS_LIST_ACCESS_POINTS)
            .path("share_id", share_id)
            .query("status", &params.status)
    }

    /// Lists the snapshots of file shares, optionally of one region or share.
    ///
    /// `GET /v2/nfs/snapshots` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/NFS/operation/nfs_list_snapshot)
    ///
    /// Paged; the SDK reads all pages with `client.nfs_share(id).snapshots()`, `client.nfs_snapshots().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::NfsListSnapshotParams;
    ///
    /// let response = client
    ///     .nfs_list_snapshot(&NfsListSnapshotParams::new().per_page(200))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn nfs_list_snapshot(&self, params: &NfsListSnapshotParams) -> Call<types::NfsSnapshotListResponse> {
        Call::new(&self.0, &NFS_LIST_SNAPSHOT)
            .query("region", &params.region)
            .query("share_id", &params.share_id)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }
}
