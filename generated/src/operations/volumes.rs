// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Volumes.
//!
//! Block storage that is attached to droplets, and its snapshots.
//!
//! A volume belongs to a region and is attached to at most one droplet there at a time. Attaching, detaching and
//! resizing are actions, and a volume can grow but not shrink. It is billed by its size whether it is attached or not.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`volume_actions_get`](Client::volume_actions_get) | `GET /v2/volumes/{volume_id}/actions/{action_id}` | Returns one action of a volume; poll its `status` until it is `completed` or `errored` | `client.volume(id).action(id).get()` |
//! | [`volume_actions_list`](Client::volume_actions_list) | `GET /v2/volumes/{volume_id}/actions` · paged | Lists the actions that were run on a volume, such as being attached or resized | `client.volume(id).actions().list()`, … |
//! | [`volume_actions_post`](Client::volume_actions_post) | `POST /v2/volumes/actions` | Attaches a volume to a droplet (15 at most) or detaches it, without its id in the path, and answers with an action in progress | `client.volume_named(..).attach(..)`, … |
//! | [`volume_actions_post_by_id`](Client::volume_actions_post_by_id) | `POST /v2/volumes/{volume_id}/actions` | Attaches, detaches or resizes a volume, by `type`, and answers with an action in progress; volumes only grow, to 16 TiB at most | `client.volume(id).act(..)`, … |
//! | [`volume_snapshots_create`](Client::volume_snapshots_create) | `POST /v2/volumes/{volume_id}/snapshots` | Takes a snapshot of a volume, which is billed by its size; from it new volumes can be made | `client.volume(id).snapshot(..)` |
//! | [`volume_snapshots_delete_by_id`](Client::volume_snapshots_delete_by_id) | `DELETE /v2/volumes/snapshots/{snapshot_id}` | Deletes one snapshot of a volume; the volume is not touched |  |
//! | [`volume_snapshots_get_by_id`](Client::volume_snapshots_get_by_id) | `GET /v2/volumes/snapshots/{snapshot_id}` | Returns one snapshot of a volume by its id, with its size and regions |  |
//! | [`volume_snapshots_list`](Client::volume_snapshots_list) | `GET /v2/volumes/{volume_id}/snapshots` · paged | Lists the snapshots taken of a volume; they outlive it | `client.volume(id).snapshots().list()` |
//! | [`volumes_create`](Client::volumes_create) | `POST /v2/volumes` | Creates a volume, empty or from a snapshot, which is billed; attaching it to a droplet is a separate action | `client.volumes().create(..)` |
//! | [`volumes_delete`](Client::volumes_delete) | `DELETE /v2/volumes/{volume_id}` | Deletes a volume with its data, by id; it must not be attached to a droplet | `client.volume(id).delete()` |
//! | [`volumes_delete_by_name`](Client::volumes_delete_by_name) | `DELETE /v2/volumes` | Deletes the volume of the given name and region with its data; it must not be attached to a droplet | `client.volume_named(..).delete()` |
//! | [`volumes_get`](Client::volumes_get) | `GET /v2/volumes/{volume_id}` | Returns one volume, with the droplet it is attached to in `droplet_ids` | `client.volume(id).get()` |
//! | [`volumes_list`](Client::volumes_list) | `GET /v2/volumes` · paged | Lists the block storage volumes of the account, optionally by name or region | `client.volumes().list()`, … |

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

/// `volumeActions_get`
pub static VOLUME_ACTIONS_GET: Operation = Operation {
    id: "volumeActions_get",
    path: "/v2/volumes/{volume_id}/actions/{action_id}",
    area: "volumes",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("VolumeActionResponse"),
    errors: &[(0, "Error")],
    by_name: &[("volume_id", "client.volumes().find_by_name(..)")],
    ..Operation::BASE
};

/// `volumeActions_list`
pub static VOLUME_ACTIONS_LIST: Operation = Operation {
    id: "volumeActions_list",
    path: "/v2/volumes/{volume_id}/actions",
    area: "volumes",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "actions", per_page: true }),
    answer: Answer::Json("VolumeActionsListResponse"),
    errors: &[(0, "Error")],
    by_name: &[("volume_id", "client.volumes().find_by_name(..)")],
    ..Operation::BASE
};

/// `volumeActions_post`
pub static VOLUME_ACTIONS_POST: Operation = Operation {
    id: "volumeActions_post",
    method: Method::POST,
    path: "/v2/volumes/actions",
    area: "volumes",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    request: Some("VolumeActionsPostBody"),
    answer: Answer::Json("VolumeActionResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `volumeActions_post_byId`
pub static VOLUME_ACTIONS_POST_BY_ID: Operation = Operation {
    id: "volumeActions_post_byId",
    method: Method::POST,
    path: "/v2/volumes/{volume_id}/actions",
    area: "volumes",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    request: Some("VolumeActionsPostByIdBody"),
    answer: Answer::Json("VolumeActionResponse"),
    errors: &[(0, "Error")],
    by_name: &[("volume_id", "client.volumes().find_by_name(..)")],
    ..Operation::BASE
};

/// `volumeSnapshots_create`
pub static VOLUME_SNAPSHOTS_CREATE: Operation = Operation {
    id: "volumeSnapshots_create",
    method: Method::POST,
    path: "/v2/volumes/{volume_id}/snapshots",
    area: "volumes",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    request: Some("VolumeSnapshotsCreateBody"),
    answer: Answer::Json("VolumeSnapshotResponse"),
    errors: &[(0, "Error")],
    by_name: &[("volume_id", "client.volumes().find_by_name(..)")],
    ..Operation::BASE
};

/// `volumeSnapshots_delete_byId`
pub static VOLUME_SNAPSHOTS_DELETE_BY_ID: Operation = Operation {
    id: "volumeSnapshots_delete_byId",
    method: Method::DELETE,
    path: "/v2/volumes/snapshots/{snapshot_id}",
    area: "volumes",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `volumeSnapshots_get_byId`
pub static VOLUME_SNAPSHOTS_GET_BY_ID: Operation = Operation {
    id: "volumeSnapshots_get_byId",
    path: "/v2/volumes/snapshots/{snapshot_id}",
    area: "volumes",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("VolumeSnapshotResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `volumeSnapshots_list`
pub static VOLUME_SNAPSHOTS_LIST: Operation = Operation {
    id: "volumeSnapshots_list",
    path: "/v2/volumes/{volume_id}/snapshots",
    area: "volumes",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "snapshots", per_page: true }),
    answer: Answer::Json("VolumeSnapshotsListResponse"),
    errors: &[(0, "Error")],
    by_name: &[("volume_id", "client.volumes().find_by_name(..)")],
    ..Operation::BASE
};

/// `volumes_create`
pub static VOLUMES_CREATE: Operation = Operation {
    id: "volumes_create",
    method: Method::POST,
    path: "/v2/volumes",
    area: "volumes",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    request: Some("VolumesCreateBody"),
    answer: Answer::Json("VolumeResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `volumes_delete`
pub static VOLUMES_DELETE: Operation = Operation {
    id: "volumes_delete",
    method: Method::DELETE,
    path: "/v2/volumes/{volume_id}",
    area: "volumes",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
        Refusal { status: 409, id: None, message: Some("attached") },
    ],
    errors: &[(0, "Error")],
    by_name: &[("volume_id", "client.volumes().find_by_name(..)")],
    ..Operation::BASE
};

/// `volumes_delete_byName`
pub static VOLUMES_DELETE_BY_NAME: Operation = Operation {
    id: "volumes_delete_byName",
    method: Method::DELETE,
    path: "/v2/volumes",
    area: "volumes",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
        Refusal { status: 409, id: None, message: Some("attached") },
    ],
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `volumes_get`
pub static VOLUMES_GET: Operation = Operation {
    id: "volumes_get",
    path: "/v2/volumes/{volume_id}",
    area: "volumes",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("VolumeResponse"),
    errors: &[(0, "Error")],
    by_name: &[("volume_id", "client.volumes().find_by_name(..)")],
    ..Operation::BASE
};

/// `volumes_list`
pub static VOLUMES_LIST: Operation = Operation {
    id: "volumes_list",
    path: "/v2/volumes",
    area: "volumes",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "volumes", per_page: true }),
    answer: Answer::Json("VolumesListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &VOLUME_ACTIONS_GET,
    &VOLUME_ACTIONS_LIST,
    &VOLUME_ACTIONS_POST,
    &VOLUME_ACTIONS_POST_BY_ID,
    &VOLUME_SNAPSHOTS_CREATE,
    &VOLUME_SNAPSHOTS_DELETE_BY_ID,
    &VOLUME_SNAPSHOTS_GET_BY_ID,
    &VOLUME_SNAPSHOTS_LIST,
    &VOLUMES_CREATE,
    &VOLUMES_DELETE,
    &VOLUMES_DELETE_BY_NAME,
    &VOLUMES_GET,
    &VOLUMES_LIST,
];

/// Parameters of [`volume_actions_get`](Client::volume_actions_get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeActionsGetParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl VolumeActionsGetParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(VolumeActionsGetParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`volume_actions_list`](Client::volume_actions_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeActionsListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl VolumeActionsListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(VolumeActionsListParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`volume_actions_post`](Client::volume_actions_post).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeActionsPostParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl VolumeActionsPostParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(VolumeActionsPostParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`volume_actions_post_by_id`](Client::volume_actions_post_by_id).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeActionsPostByIdParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl VolumeActionsPostByIdParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(VolumeActionsPostByIdParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`volume_snapshots_list`](Client::volume_snapshots_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeSnapshotsListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl VolumeSnapshotsListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(VolumeSnapshotsListParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`volumes_delete_by_name`](Client::volumes_delete_by_name).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumesDeleteByNameParams {
    /// The name of the volume to delete; it needs `region`.
    pub name: Option<String>,
    /// The region that the volume is in; it needs `name`.
    pub region: Option<slugs::Region>,
}

impl VolumesDeleteByNameParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(VolumesDeleteByNameParams {
    into name: String,
    into region: slugs::Region,
});

/// Parameters of [`volumes_list`](Client::volumes_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumesListParams {
    /// Only volumes of this name.
    pub name: Option<String>,
    /// Only volumes in this region.
    pub region: Option<slugs::Region>,
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl VolumesListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(VolumesListParams {
    into name: String,
    into region: slugs::Region,
    value per_page: i64,
    value page: i64,
});

/// Volumes.
impl Client {
    /// Returns one action of a volume; poll its `status` until it is `completed` or `errored`.
    ///
    /// `GET /v2/volumes/{volume_id}/actions/{action_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Block-Storage-Actions/operation/volumeActions_get)
    ///
    /// In the SDK: `client.volume(id).action(id).get()`.
    ///
    /// - `volume_id`: Format: uuid.
    /// - `action_id`: At least `1`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .volume_actions_get(
    ///         "7724db7c-e098-11e5-b522-000f53304e51",
    ///         36804636,
    ///         &Default::default(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn volume_actions_get(
        &self,
        volume_id: &str,
        action_id: i64,
        params: &VolumeActionsGetParams,
    ) -> Call<types::VolumeActionResponse> {
        Call::new(&self.0, &VOLUME_ACTIONS_GET)
            .path("volume_id", volume_id)
            .path("action_id", &action_id)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Lists the actions that were run on a volume, such as being attached or resized.
    ///
    /// `GET /v2/volumes/{volume_id}/actions` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Block-Storage-Actions/operation/volumeActions_list)
    ///
    /// Paged; the SDK reads all pages with `client.volume(id).actions().list()`, `client.volume(id).current_action()`, `client.volume(id).last_action()`, and others like them.
    ///
    /// - `volume_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::VolumeActionsListParams;
    ///
    /// let response = client
    ///     .volume_actions_list(
    ///         "7724db7c-e098-11e5-b522-000f53304e51",
    ///         &VolumeActionsListParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn volume_actions_list(
        &self,
        volume_id: &str,
        params: &VolumeActionsListParams,
    ) -> Call<types::VolumeActionsListResponse> {
        Call::new(&self.0, &VOLUME_ACTIONS_LIST)
            .path("volume_id", volume_id)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Attaches a volume to a droplet (15 at most) or detaches it, without its id in the path, and answers with an action in progress.
    ///
    /// `POST /v2/volumes/actions` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Block-Storage-Actions/operation/volumeActions_post)
    ///
    /// In the SDK: `client.volume_named(..).attach(..)`, `client.volume_named(..).detach(..)`.
    ///
    /// The body is one of the variants of [`VolumeActionsPostBody`](types::VolumeActionsPostBody).
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{VolumeActionPostAttach, VolumeActionsPostBody};
    ///
    /// let body = VolumeActionsPostBody::Attach(VolumeActionPostAttach::new(11612190));
    /// let response = client.volume_actions_post(&body, &Default::default()).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn volume_actions_post(
        &self,
        body: &types::VolumeActionsPostBody,
        params: &VolumeActionsPostParams,
    ) -> Call<types::VolumeActionResponse> {
        Call::new(&self.0, &VOLUME_ACTIONS_POST)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
            .json(Some(body))
    }

    /// Attaches, detaches or resizes a volume, by `type`, and answers with an action in progress; volumes only grow, to 16 TiB at most.
    ///
    /// `POST /v2/volumes/{volume_id}/actions` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Block-Storage-Actions/operation/volumeActions_post_byId)
    ///
    /// In the SDK: `client.volume(id).act(..)`, `client.volume(id).attach(..)`, `client.volume(id).detach(..)`, and others like them.
    ///
    /// - `volume_id`: Format: uuid.
    ///
    /// The body is one of the variants of [`VolumeActionsPostByIdBody`](types::VolumeActionsPostByIdBody).
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{VolumeActionPostAttach, VolumeActionsPostByIdBody};
    ///
    /// let body = VolumeActionsPostByIdBody::Attach(VolumeActionPostAttach::new(11612190));
    /// let response = client
    ///     .volume_actions_post_by_id(
    ///         "7724db7c-e098-11e5-b522-000f53304e51",
    ///         &body,
    ///         &Default::default(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn volume_actions_post_by_id(
        &self,
        volume_id: &str,
        body: &types::VolumeActionsPostByIdBody,
        params: &VolumeActionsPostByIdParams,
    ) -> Call<types::VolumeActionResponse> {
        Call::new(&self.0, &VOLUME_ACTIONS_POST_BY_ID)
            .path("volume_id", volume_id)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
            .json(Some(body))
    }

    /// Takes a snapshot of a volume, which is billed by its size; from it new volumes can be made.
    ///
    /// `POST /v2/volumes/{volume_id}/snapshots` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Block-Storage/operation/volumeSnapshots_create)
    ///
    /// In the SDK: `client.volume(id).snapshot(..)`.
    ///
    /// - `volume_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::VolumeSnapshotsCreateBody;
    ///
    /// let body = VolumeSnapshotsCreateBody::new("big-data-snapshot1475261774")
    ///     .tags(["base-image"]);
    /// let response = client
    ///     .volume_snapshots_create("7724db7c-e098-11e5-b522-000f53304e51", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn volume_snapshots_create(
        &self,
        volume_id: &str,
        body: &types::VolumeSnapshotsCreateBody,
    ) -> Call<types::VolumeSnapshotResponse> {
        Call::new(&self.0, &VOLUME_SNAPSHOTS_CREATE)
            .path("volume_id", volume_id)
            .json(Some(body))
    }

    /// Deletes one snapshot of a volume; the volume is not touched.
    ///
    /// `DELETE /v2/volumes/snapshots/{snapshot_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Block-Storage/operation/volumeSnapshots_delete_byId)
    ///
    /// Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.volume_snapshots_delete_by_id("fbe805e8-866b-11e6-96bf-000f53315a41").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn volume_snapshots_delete_by_id(&self, snapshot_id: &str) -> Call<()> {
        Call::new(&self.0, &VOLUME_SNAPSHOTS_DELETE_BY_ID)
            .path("snapshot_id", snapshot_id)
    }

    /// Returns one snapshot of a volume by its id, with its size and regions.
    ///
    /// `GET /v2/volumes/snapshots/{snapshot_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Block-Storage/operation/volumeSnapshots_get_byId)
    ///
    /// Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .volume_snapshots_get_by_id("fbe805e8-866b-11e6-96bf-000f53315a41")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn volume_snapshots_get_by_id(&self, snapshot_id: &str) -> Call<types::VolumeSnapshotResponse> {
        Call::new(&self.0, &VOLUME_SNAPSHOTS_GET_BY_ID)
            .path("snapshot_id", snapshot_id)
    }

    /// Lists the snapshots taken of a volume; they outlive it.
    ///
    /// `GET /v2/volumes/{volume_id}/snapshots` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Block-Storage/operation/volumeSnapshots_list)
    ///
    /// Paged; the SDK reads all pages with `client.volume(id).snapshots().list()`.
    ///
    /// - `volume_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::VolumeSnapshotsListParams;
    ///
    /// let response = client
    ///     .volume_snapshots_list(
    ///         "7724db7c-e098-11e5-b522-000f53304e51",
    ///         &VolumeSnapshotsListParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn volume_snapshots_list(
        &self,
        volume_id: &str,
        params: &VolumeSnapshotsListParams,
    ) -> Call<types::VolumeSnapshotsListResponse> {
        Call::new(&self.0, &VOLUME_SNAPSHOTS_LIST)
            .path("volume_id", volume_id)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Creates a volume, empty or from a snapshot, which is billed; attaching it to a droplet is a separate action.
    ///
    /// `POST /v2/volumes` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Block-Storage/operation/volumes_create)
    ///
    /// In the SDK: `client.volumes().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::VolumesCreateBody;
    ///
    /// let body = VolumesCreateBody::new("example", 10, "nyc3").tags(["base-image"]);
    /// let response = client.volumes_create(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn volumes_create(&self, body: &types::VolumesCreateBody) -> Call<types::VolumeResponse> {
        Call::new(&self.0, &VOLUMES_CREATE)
            .json(Some(body))
    }

    /// Deletes a volume with its data, by id; it must not be attached to a droplet.
    ///
    /// `DELETE /v2/volumes/{volume_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Block-Storage/operation/volumes_delete)
    ///
    /// In the SDK: `client.volume(id).delete()`.
    ///
    /// - `volume_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.volumes_delete("7724db7c-e098-11e5-b522-000f53304e51").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn volumes_delete(&self, volume_id: &str) -> Call<()> {
        Call::new(&self.0, &VOLUMES_DELETE)
            .path("volume_id", volume_id)
    }

    /// Deletes the volume of the given name and region with its data; it must not be attached to a droplet.
    ///
    /// `DELETE /v2/volumes` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Block-Storage/operation/volumes_delete_byName)
    ///
    /// In the SDK: `client.volume_named(..).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.volumes_delete_by_name(&Default::default()).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn volumes_delete_by_name(&self, params: &VolumesDeleteByNameParams) -> Call<()> {
        Call::new(&self.0, &VOLUMES_DELETE_BY_NAME)
            .query("name", &params.name)
            .query("region", &params.region)
    }

    /// Returns one volume, with the droplet it is attached to in `droplet_ids`.
    ///
    /// `GET /v2/volumes/{volume_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Block-Storage/operation/volumes_get)
    ///
    /// In the SDK: `client.volume(id).get()`.
    ///
    /// - `volume_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.volumes_get("7724db7c-e098-11e5-b522-000f53304e51").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn volumes_get(&self, volume_id: &str) -> Call<types::VolumeResponse> {
        Call::new(&self.0, &VOLUMES_GET)
            .path("volume_id", volume_id)
    }

    /// Lists the block storage volumes of the account, optionally by name or region.
    ///
    /// `GET /v2/volumes` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Block-Storage/operation/volumes_list)
    ///
    /// Paged; the SDK reads all pages with `client.volumes().list()`, `client.volume_named(..).find()`, `client.volume_named(..).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::VolumesListParams;
    ///
    /// let response = client.volumes_list(&VolumesListParams::new().per_page(200)).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn volumes_list(&self, params: &VolumesListParams) -> Call<types::VolumesListResponse> {
        Call::new(&self.0, &VOLUMES_LIST)
            .query("name", &params.name)
            .query("region", &params.region)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }
}
