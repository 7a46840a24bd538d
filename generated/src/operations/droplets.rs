// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Droplets.
//!
//! Virtual machines, and the actions that run on them.
//!
//! A droplet is created from an image in a region with a size, and is ready when its `status` is `active`. Powering,
//! resizing, rebuilding and the like are actions, which answer at once and finish later; only one of them runs on a
//! droplet at a time. A droplet is billed until it is destroyed, even while it is off.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`droplet_actions_get`](Client::droplet_actions_get) | `GET /v2/droplets/{droplet_id}/actions/{action_id}` | Returns one action of a droplet; poll its `status` until it is `completed` or `errored` |  |
//! | [`droplet_actions_list`](Client::droplet_actions_list) | `GET /v2/droplets/{droplet_id}/actions` · paged | Lists the actions that were run on a droplet | `client.droplet(id).actions().list()`, … |
//! | [`droplet_actions_post`](Client::droplet_actions_post) | `POST /v2/droplets/{droplet_id}/actions` | Starts an action on a droplet, by `type`, and answers at once with an action that is still in progress | `client.droplet(id).act(..)`, … |
//! | [`droplet_actions_post_by_tag`](Client::droplet_actions_post_by_tag) | `POST /v2/droplets/actions` | Starts an action on every droplet that carries the tag `tag_name`, and answers with one action in progress for each: power, shutdown, IPv6, backups and snapshots, but no others | `client.droplets().tagged(..).act(..)`, … |
//! | [`droplets_create`](Client::droplets_create) | `POST /v2/droplets` | Creates one droplet, or up to 10 with `names`, and answers at once while they are being built; billing starts | `client.droplets().create(..)`, … |
//! | [`droplets_destroy`](Client::droplets_destroy) | `DELETE /v2/droplets/{droplet_id}` | Destroys a droplet and the data on its disk for good; snapshots, volumes and reserved addresses stay | `client.droplet(id).delete()` |
//! | [`droplets_destroy_by_tag`](Client::droplets_destroy_by_tag) | `DELETE /v2/droplets` | Destroys every droplet that carries the tag, with its data; this can't be undone | `client.droplets().tagged(..).delete_all()` |
//! | [`droplets_destroy_retry_with_associated_resources`](Client::droplets_destroy_retry_with_associated_resources) | `POST /v2/droplets/{droplet_id}/destroy_with_associated_resources/retry` | Tries once more to destroy the resources that were left over when destroying a droplet along with them; refused with 409 while that goes on | `client.droplet(id).destruction().retry()` |
//! | [`droplets_destroy_with_associated_resources_dangerous`](Client::droplets_destroy_with_associated_resources_dangerous) | `DELETE /v2/droplets/{droplet_id}/destroy_with_associated_resources/dangerous` | Destroys a droplet with all resources associated with it; the `X-Dangerous` header must confirm it | `client.droplet(id).delete_with_everything()` |
//! | [`droplets_destroy_with_associated_resources_selective`](Client::droplets_destroy_with_associated_resources_selective) | `DELETE /v2/droplets/{droplet_id}/destroy_with_associated_resources/selective` | Destroys a droplet with the resources named in the body; it is answered before the work is done | `client.droplet(id).delete_with()` |
//! | [`droplets_get`](Client::droplets_get) | `GET /v2/droplets/{droplet_id}` | Returns one droplet; a new one is ready when its `status` is `active`, and may answer 404 for a moment before | `client.droplet(id).get()` |
//! | [`droplets_get_destroy_associated_resources_status`](Client::droplets_get_destroy_associated_resources_status) | `GET /v2/droplets/{droplet_id}/destroy_with_associated_resources/status` | Returns how far the destruction of a droplet and its resources has come, and what failed | `client.droplet(id).destruction().get()`, … |
//! | [`droplets_get_backup_policy`](Client::droplets_get_backup_policy) | `GET /v2/droplets/{droplet_id}/backups/policy` | Returns when backups of a droplet are taken, how long they are kept and when the next one is due | `client.droplet(id).backup_policy()` |
//! | [`droplets_list`](Client::droplets_list) | `GET /v2/droplets` · paged | Lists the droplets of the account, by `tag_name` or by `name`; `type` chooses ordinary or GPU droplets | `client.droplets().list()`, … |
//! | [`droplets_list_associated_resources`](Client::droplets_list_associated_resources) | `GET /v2/droplets/{droplet_id}/destroy_with_associated_resources` | Lists the addresses, snapshots and volumes of a droplet that outlive it unless deleted with it, with the cost of each | `client.droplet(id).associated()` |
//! | [`droplets_list_backup_policies`](Client::droplets_list_backup_policies) | `GET /v2/droplets/backups/policies` · paged | Returns the backup policies of all droplets in the account, as a map from droplet id to policy | `client.droplets().backup_policies()` |
//! | [`droplets_list_backups`](Client::droplets_list_backups) | `GET /v2/droplets/{droplet_id}/backups` · paged | Lists the backups taken of a droplet, each of which is an image that can be restored | `client.droplet(id).backups().list()` |
//! | [`droplets_list_firewalls`](Client::droplets_list_firewalls) | `GET /v2/droplets/{droplet_id}/firewalls` · paged | Lists the firewalls that apply to a droplet, directly or through a tag | `client.droplet(id).firewalls()` |
//! | [`droplets_list_kernels`](Client::droplets_list_kernels) | `GET /v2/droplets/{droplet_id}/kernels` · paged | Lists the kernels that a droplet may be given; only old droplets with a kernel outside their image have any | `client.droplet(id).kernels().list()` |
//! | [`droplets_list_neighbors`](Client::droplets_list_neighbors) | `GET /v2/droplets/{droplet_id}/neighbors` | Lists the account's other droplets on the same physical machine as this one | `client.droplet(id).neighbors()` |
//! | [`droplets_list_neighbors_ids`](Client::droplets_list_neighbors_ids) | `GET /v2/reports/droplet_neighbors_ids` | Returns groups of ids, each of droplets in the account that share a physical machine | `client.droplets().neighbors()` |
//! | [`droplets_list_snapshots`](Client::droplets_list_snapshots) | `GET /v2/droplets/{droplet_id}/snapshots` · paged | Lists the snapshots taken of a droplet; they outlive it | `client.droplet(id).snapshots().list()` |
//! | [`droplets_list_supported_backup_policies`](Client::droplets_list_supported_backup_policies) | `GET /v2/droplets/backups/supported_policies` | Lists the backup plans on offer with the days and hours they can run and how long backups are kept | `client.droplets().supported_backup_policies()` |

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

/// `dropletActions_get`
pub static DROPLET_ACTIONS_GET: Operation = Operation {
    id: "dropletActions_get",
    path: "/v2/droplets/{droplet_id}/actions/{action_id}",
    area: "droplets",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("ActionResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `dropletActions_list`
pub static DROPLET_ACTIONS_LIST: Operation = Operation {
    id: "dropletActions_list",
    path: "/v2/droplets/{droplet_id}/actions",
    area: "droplets",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "actions", per_page: true }),
    answer: Answer::Json("DropletActionsListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `dropletActions_post`
pub static DROPLET_ACTIONS_POST: Operation = Operation {
    id: "dropletActions_post",
    method: Method::POST,
    path: "/v2/droplets/{droplet_id}/actions",
    area: "droplets",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    request: Some("DropletActionsPostBody"),
    answer: Answer::Json("DropletActionsPostResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `dropletActions_post_byTag`
pub static DROPLET_ACTIONS_POST_BY_TAG: Operation = Operation {
    id: "dropletActions_post_byTag",
    method: Method::POST,
    path: "/v2/droplets/actions",
    area: "droplets",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    request: Some("DropletActionsPostByTagBody"),
    answer: Answer::Json("DropletActionsPostByTagResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `droplets_create`
pub static DROPLETS_CREATE: Operation = Operation {
    id: "droplets_create",
    method: Method::POST,
    path: "/v2/droplets",
    area: "droplets",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    request: Some("DropletsCreateBody"),
    answer: Answer::Json("DropletsCreateResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `droplets_destroy`
pub static DROPLETS_DESTROY: Operation = Operation {
    id: "droplets_destroy",
    method: Method::DELETE,
    path: "/v2/droplets/{droplet_id}",
    area: "droplets",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `droplets_destroy_byTag`
pub static DROPLETS_DESTROY_BY_TAG: Operation = Operation {
    id: "droplets_destroy_byTag",
    method: Method::DELETE,
    path: "/v2/droplets",
    area: "droplets",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `droplets_destroy_retryWithAssociatedResources`
pub static DROPLETS_DESTROY_RETRY_WITH_ASSOCIATED_RESOURCES: Operation = Operation {
    id: "droplets_destroy_retryWithAssociatedResources",
    method: Method::POST,
    path: "/v2/droplets/{droplet_id}/destroy_with_associated_resources/retry",
    area: "droplets",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `droplets_destroy_withAssociatedResourcesDangerous`
pub static DROPLETS_DESTROY_WITH_ASSOCIATED_RESOURCES_DANGEROUS: Operation = Operation {
    id: "droplets_destroy_withAssociatedResourcesDangerous",
    method: Method::DELETE,
    path: "/v2/droplets/{droplet_id}/destroy_with_associated_resources/dangerous",
    area: "droplets",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `droplets_destroy_withAssociatedResourcesSelective`
pub static DROPLETS_DESTROY_WITH_ASSOCIATED_RESOURCES_SELECTIVE: Operation = Operation {
    id: "droplets_destroy_withAssociatedResourcesSelective",
    method: Method::DELETE,
    path: "/v2/droplets/{droplet_id}/destroy_with_associated_resources/selective",
    area: "droplets",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    request: Some("SelectiveDestroyAssociatedResource"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `droplets_get`
pub static DROPLETS_GET: Operation = Operation {
    id: "droplets_get",
    path: "/v2/droplets/{droplet_id}",
    area: "droplets",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DropletsGetResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `droplets_get_DestroyAssociatedResourcesStatus`
pub static DROPLETS_GET_DESTROY_ASSOCIATED_RESOURCES_STATUS: Operation = Operation {
    id: "droplets_get_DestroyAssociatedResourcesStatus",
    path: "/v2/droplets/{droplet_id}/destroy_with_associated_resources/status",
    area: "droplets",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("AssociatedResourceStatus"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `droplets_get_backup_policy`
pub static DROPLETS_GET_BACKUP_POLICY: Operation = Operation {
    id: "droplets_get_backup_policy",
    path: "/v2/droplets/{droplet_id}/backups/policy",
    area: "droplets",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DropletsGetBackupPolicyResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `droplets_list`
pub static DROPLETS_LIST: Operation = Operation {
    id: "droplets_list",
    path: "/v2/droplets",
    area: "droplets",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "droplets", per_page: true }),
    answer: Answer::Json("DropletsListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `droplets_list_associatedResources`
pub static DROPLETS_LIST_ASSOCIATED_RESOURCES: Operation = Operation {
    id: "droplets_list_associatedResources",
    path: "/v2/droplets/{droplet_id}/destroy_with_associated_resources",
    area: "droplets",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DropletsListAssociatedResourcesResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `droplets_list_backup_policies`
pub static DROPLETS_LIST_BACKUP_POLICIES: Operation = Operation {
    id: "droplets_list_backup_policies",
    path: "/v2/droplets/backups/policies",
    area: "droplets",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "policies", per_page: true }),
    answer: Answer::Json("DropletsListBackupPoliciesResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `droplets_list_backups`
pub static DROPLETS_LIST_BACKUPS: Operation = Operation {
    id: "droplets_list_backups",
    path: "/v2/droplets/{droplet_id}/backups",
    area: "droplets",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "backups", per_page: true }),
    answer: Answer::Json("DropletsListBackupsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `droplets_list_firewalls`
pub static DROPLETS_LIST_FIREWALLS: Operation = Operation {
    id: "droplets_list_firewalls",
    path: "/v2/droplets/{droplet_id}/firewalls",
    area: "droplets",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "firewalls", per_page: true }),
    answer: Answer::Json("DropletsListFirewallsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `droplets_list_kernels`
pub static DROPLETS_LIST_KERNELS: Operation = Operation {
    id: "droplets_list_kernels",
    path: "/v2/droplets/{droplet_id}/kernels",
    area: "droplets",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "kernels", per_page: true }),
    answer: Answer::Json("DropletsListKernelsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `droplets_list_neighbors`
pub static DROPLETS_LIST_NEIGHBORS: Operation = Operation {
    id: "droplets_list_neighbors",
    path: "/v2/droplets/{droplet_id}/neighbors",
    area: "droplets",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DropletsListNeighborsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `droplets_list_neighborsIds`
pub static DROPLETS_LIST_NEIGHBORS_IDS: Operation = Operation {
    id: "droplets_list_neighborsIds",
    path: "/v2/reports/droplet_neighbors_ids",
    area: "droplets",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("NeighborIds"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `droplets_list_snapshots`
pub static DROPLETS_LIST_SNAPSHOTS: Operation = Operation {
    id: "droplets_list_snapshots",
    path: "/v2/droplets/{droplet_id}/snapshots",
    area: "droplets",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "snapshots", per_page: true }),
    answer: Answer::Json("DropletsListSnapshotsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `droplets_list_supported_backup_policies`
pub static DROPLETS_LIST_SUPPORTED_BACKUP_POLICIES: Operation = Operation {
    id: "droplets_list_supported_backup_policies",
    path: "/v2/droplets/backups/supported_policies",
    area: "droplets",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DropletsListSupportedBackupPoliciesResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &DROPLET_ACTIONS_GET,
    &DROPLET_ACTIONS_LIST,
    &DROPLET_ACTIONS_POST,
    &DROPLET_ACTIONS_POST_BY_TAG,
    &DROPLETS_CREATE,
    &DROPLETS_DESTROY,
    &DROPLETS_DESTROY_BY_TAG,
    &DROPLETS_DESTROY_RETRY_WITH_ASSOCIATED_RESOURCES,
    &DROPLETS_DESTROY_WITH_ASSOCIATED_RESOURCES_DANGEROUS,
    &DROPLETS_DESTROY_WITH_ASSOCIATED_RESOURCES_SELECTIVE,
    &DROPLETS_GET,
    &DROPLETS_GET_DESTROY_ASSOCIATED_RESOURCES_STATUS,
    &DROPLETS_GET_BACKUP_POLICY,
    &DROPLETS_LIST,
    &DROPLETS_LIST_ASSOCIATED_RESOURCES,
    &DROPLETS_LIST_BACKUP_POLICIES,
    &DROPLETS_LIST_BACKUPS,
    &DROPLETS_LIST_FIREWALLS,
    &DROPLETS_LIST_KERNELS,
    &DROPLETS_LIST_NEIGHBORS,
    &DROPLETS_LIST_NEIGHBORS_IDS,
    &DROPLETS_LIST_SNAPSHOTS,
    &DROPLETS_LIST_SUPPORTED_BACKUP_POLICIES,
];

/// Parameters of [`droplet_actions_list`](Client::droplet_actions_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DropletActionsListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl DropletActionsListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DropletActionsListParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`droplet_actions_post_by_tag`](Client::droplet_actions_post_by_tag).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DropletActionsPostByTagParams {
    /// The tag of the droplets that the action is carried out on. Needs the scope `tag:read`.
    pub tag_name: Option<String>,
}

impl DropletActionsPostByTagParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DropletActionsPostByTagParams {
    into tag_name: String,
});

/// Parameters of [`droplets_destroy_by_tag`](Client::droplets_destroy_by_tag).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DropletsDestroyByTagParams {
    /// The tag whose droplets are destroyed, all of them.
    pub tag_name: String,
}

impl DropletsDestroyByTagParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(tag_name: impl Into<String>) -> Self {
        Self {
            tag_name: tag_name.into(),
        }
    }
}

/// Parameters of [`droplets_destroy_with_associated_resources_dangerous`](Client::droplets_destroy_with_associated_resources_dangerous).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DropletsDestroyWithAssociatedResourcesDangerousParams {
    /// Must be true: it confirms that the droplet and all that belongs to it is destroyed for good.
    pub x_dangerous: bool,
}

impl DropletsDestroyWithAssociatedResourcesDangerousParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new(x_dangerous: bool) -> Self {
        Self {
            x_dangerous,
        }
    }
}

/// Parameters of [`droplets_list`](Client::droplets_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DropletsListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
    /// Only droplets with this tag, for which tokens need the scope `tag:read`. It can't be combined with `name` or `type`.
    pub tag_name: Option<String>,
    /// Only droplets with exactly this name, in any mix of upper and lower case. It can't be combined with `tag_name`.
    pub name: Option<String>,
    /// Whether droplets with GPUs are listed or those without. Default: those without. It can't be combined with `tag_name`.
    pub type_: Option<types::DropletsListType>,
}

impl DropletsListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DropletsListParams {
    value per_page: i64,
    value page: i64,
    into tag_name: String,
    into name: String,
    into type_: types::DropletsListType,
});

/// Parameters of [`droplets_list_backup_policies`](Client::droplets_list_backup_policies).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DropletsListBackupPoliciesParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl DropletsListBackupPoliciesParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DropletsListBackupPoliciesParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`droplets_list_backups`](Client::droplets_list_backups).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DropletsListBackupsParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl DropletsListBackupsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DropletsListBackupsParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`droplets_list_firewalls`](Client::droplets_list_firewalls).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DropletsListFirewallsParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl DropletsListFirewallsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DropletsListFirewallsParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`droplets_list_kernels`](Client::droplets_list_kernels).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DropletsListKernelsParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl DropletsListKernelsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DropletsListKernelsParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`droplets_list_snapshots`](Client::droplets_list_snapshots).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DropletsListSnapshotsParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl DropletsListSnapshotsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DropletsListSnapshotsParams {
    value per_page: i64,
    value page: i64,
});

/// Droplets.
impl Client {
    /// Returns one action of a droplet; poll its `status` until it is `completed` or `errored`.
    ///
    /// `GET /v2/droplets/{droplet_id}/actions/{action_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplet-Actions/operation/dropletActions_get)
    ///
    /// Only in the raw client.
    ///
    /// - `droplet_id`: At least `1`.
    /// - `action_id`: At least `1`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.droplet_actions_get(3164444, 36804636).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn droplet_actions_get(&self, droplet_id: i64, action_id: i64) -> Call<types::ActionResponse> {
        Call::new(&self.0, &DROPLET_ACTIONS_GET)
            .path("droplet_id", &droplet_id)
            .path("action_id", &action_id)
    }

    /// Lists the actions that were run on a droplet.
    ///
    /// `GET /v2/droplets/{droplet_id}/actions` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplet-Actions/operation/dropletActions_list)
    ///
    /// Paged; the SDK reads all pages with `client.droplet(id).actions().list()`, `client.droplet(id).current_action()`, `client.droplet(id).last_action()`, and others like them.
    ///
    /// - `droplet_id`: At least `1`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::DropletActionsListParams;
    ///
    /// let response = client
    ///     .droplet_actions_list(3164444, &DropletActionsListParams::new().per_page(200))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn droplet_actions_list(
        &self,
        droplet_id: i64,
        params: &DropletActionsListParams,
    ) -> Call<types::DropletActionsListResponse> {
        Call::new(&self.0, &DROPLET_ACTIONS_LIST)
            .path("droplet_id", &droplet_id)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Starts an action on a droplet, by `type`, and answers at once with an action that is still in progress.
    ///
    /// `POST /v2/droplets/{droplet_id}/actions` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplet-Actions/operation/dropletActions_post)
    ///
    /// In the SDK: `client.droplet(id).act(..)`, `client.droplet(id).action(..)`, `client.droplet(id).change_backup_policy(..)`, and others like them.
    ///
    /// - `droplet_id`: At least `1`.
    ///
    /// The body is one of the variants of [`DropletActionsPostBody`](types::DropletActionsPostBody).
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     DropletActionEnableBackups, DropletActionsPostBody, DropletBackupPolicyRequest,
    /// };
    ///
    /// let body = DropletActionsPostBody::EnableBackups(
    ///     DropletActionEnableBackups::new()
    ///         .backup_policy(DropletBackupPolicyRequest::new().plan("daily").weekday("SUN")),
    /// );
    /// let response = client.droplet_actions_post(3164444, &body).await?;
    /// # Ok(()) }
    /// ```
    pub fn droplet_actions_post<'a>(
        &self,
        droplet_id: i64,
        body: impl Into<Option<&'a types::DropletActionsPostBody>>,
    ) -> Call<types::DropletActionsPostResponse> {
        Call::new(&self.0, &DROPLET_ACTIONS_POST)
            .path("droplet_id", &droplet_id)
            .json(body.into())
    }

    /// Starts an action on every droplet that carries the tag `tag_name`, and answers with one action in progress for each: power, shutdown, IPv6, backups and snapshots, but no others.
    ///
    /// `POST /v2/droplets/actions` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplet-Actions/operation/dropletActions_post_byTag)
    ///
    /// In the SDK: `client.droplets().tagged(..).act(..)`, `client.droplets().tagged(..).power_on()`, `client.droplets().tagged(..).snapshot(..)`.
    ///
    /// The body is one of the variants of [`DropletActionsPostByTagBody`](types::DropletActionsPostByTagBody).
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::DropletActionsPostByTagBody;
    ///
    /// let body = DropletActionsPostByTagBody::EnableBackups;
    /// let response = client.droplet_actions_post_by_tag(&body, &Default::default()).await?;
    /// # Ok(()) }
    /// ```
    pub fn droplet_actions_post_by_tag<'a>(
        &self,
        body: impl Into<Option<&'a types::DropletActionsPostByTagBody>>,
        params: &DropletActionsPostByTagParams,
    ) -> Call<types::DropletActionsPostByTagResponse> {
        Call::new(&self.0, &DROPLET_ACTIONS_POST_BY_TAG)
            .query("tag_name", &params.tag_name)
            .json(body.into())
    }

    /// Creates one droplet, or up to 10 with `names`, and answers at once while they are being built; billing starts.
    ///
    /// `POST /v2/droplets` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplets/operation/droplets_create)
    ///
    /// In the SDK: `client.droplets().create(..)`, `client.droplets().create_many(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::DropletsCreateBody;
    ///
    /// let body = DropletsCreateBody::new("s-1vcpu-1gb", "ubuntu-20-04-x64")
    ///     .name("example.com")
    ///     .region("nyc3");
    /// let response = client.droplets_create(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn droplets_create<'a>(
        &self,
        body: impl Into<Option<&'a types::DropletsCreateBody>>,
    ) -> Call<types::DropletsCreateResponse> {
        Call::new(&self.0, &DROPLETS_CREATE)
            .json(body.into())
    }

    /// Destroys a droplet and the data on its disk for good; snapshots, volumes and reserved addresses stay.
    ///
    /// `DELETE /v2/droplets/{droplet_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplets/operation/droplets_destroy)
    ///
    /// In the SDK: `client.droplet(id).delete()`.
    ///
    /// - `droplet_id`: At least `1`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.droplets_destroy(3164444).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn droplets_destroy(&self, droplet_id: i64) -> Call<()> {
        Call::new(&self.0, &DROPLETS_DESTROY)
            .path("droplet_id", &droplet_id)
    }

    /// Destroys every droplet that carries the tag, with its data; this can't be undone.
    ///
    /// `DELETE /v2/droplets` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplets/operation/droplets_destroy_byTag)
    ///
    /// In the SDK: `client.droplets().tagged(..).delete_all()`.
    ///
    /// - `tag_name`: The tag whose droplets are destroyed, all of them.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::DropletsDestroyByTagParams;
    ///
    /// client.droplets_destroy_by_tag(&DropletsDestroyByTagParams::new("env:test")).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn droplets_destroy_by_tag(&self, params: &DropletsDestroyByTagParams) -> Call<()> {
        Call::new(&self.0, &DROPLETS_DESTROY_BY_TAG)
            .query("tag_name", &params.tag_name)
    }

    /// Tries once more to destroy the resources that were left over when destroying a droplet along with them; refused with 409 while that goes on.
    ///
    /// `POST /v2/droplets/{droplet_id}/destroy_with_associated_resources/retry` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplets/operation/droplets_destroy_retryWithAssociatedResources)
    ///
    /// In the SDK: `client.droplet(id).destruction().retry()`.
    ///
    /// - `droplet_id`: At least `1`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.droplets_destroy_retry_with_associated_resources(3164444).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn droplets_destroy_retry_with_associated_resources(&self, droplet_id: i64) -> Call<()> {
        Call::new(&self.0, &DROPLETS_DESTROY_RETRY_WITH_ASSOCIATED_RESOURCES)
            .path("droplet_id", &droplet_id)
    }

    /// Destroys a droplet with all resources associated with it; the `X-Dangerous` header must confirm it.
    ///
    /// `DELETE /v2/droplets/{droplet_id}/destroy_with_associated_resources/dangerous` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplets/operation/droplets_destroy_withAssociatedResourcesDangerous)
    ///
    /// In the SDK: `client.droplet(id).delete_with_everything()`.
    ///
    /// - `droplet_id`: At least `1`.
    /// - `x_dangerous`: Must be true: it confirms that the droplet and all that belongs to it is destroyed for good.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::DropletsDestroyWithAssociatedResourcesDangerousParams;
    ///
    /// client
    ///     .droplets_destroy_with_associated_resources_dangerous(
    ///         3164444,
    ///         &DropletsDestroyWithAssociatedResourcesDangerousParams::new(true),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn droplets_destroy_with_associated_resources_dangerous(
        &self,
        droplet_id: i64,
        params: &DropletsDestroyWithAssociatedResourcesDangerousParams,
    ) -> Call<()> {
        Call::new(&self.0, &DROPLETS_DESTROY_WITH_ASSOCIATED_RESOURCES_DANGEROUS)
            .path("droplet_id", &droplet_id)
            .parameter_header("x-dangerous", &params.x_dangerous)
    }

    /// Destroys a droplet with the resources named in the body; it is answered before the work is done.
    ///
    /// `DELETE /v2/droplets/{droplet_id}/destroy_with_associated_resources/selective` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplets/operation/droplets_destroy_withAssociatedResourcesSelective)
    ///
    /// In the SDK: `client.droplet(id).delete_with()`.
    ///
    /// - `droplet_id`: At least `1`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::SelectiveDestroyAssociatedResource;
    ///
    /// let body = SelectiveDestroyAssociatedResource::new()
    ///     .reserved_ips(["6186916"])
    ///     .snapshots(["61486916"]);
    /// client.droplets_destroy_with_associated_resources_selective(3164444, &body).await?;
    /// # Ok(()) }
    /// ```
    pub fn droplets_destroy_with_associated_resources_selective<'a>(
        &self,
        droplet_id: i64,
        body: impl Into<Option<&'a types::SelectiveDestroyAssociatedResource>>,
    ) -> Call<()> {
        Call::new(&self.0, &DROPLETS_DESTROY_WITH_ASSOCIATED_RESOURCES_SELECTIVE)
            .path("droplet_id", &droplet_id)
            .json(body.into())
    }

    /// Returns one droplet; a new one is ready when its `status` is `active`, and may answer 404 for a moment before.
    ///
    /// `GET /v2/droplets/{droplet_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplets/operation/droplets_get)
    ///
    /// In the SDK: `client.droplet(id).get()`.
    ///
    /// - `droplet_id`: At least `1`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.droplets_get(3164444).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn droplets_get(&self, droplet_id: i64) -> Call<types::DropletsGetResponse> {
        Call::new(&self.0, &DROPLETS_GET)
            .path("droplet_id", &droplet_id)
    }

    /// Returns how far the destruction of a droplet and its resources has come, and what failed.
    ///
    /// `GET /v2/droplets/{droplet_id}/destroy_with_associated_resources/status` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplets/operation/droplets_get_DestroyAssociatedResourcesStatus)
    ///
    /// In the SDK: `client.droplet(id).destruction().get()`, `client.droplet(id).destruction().find()`, `client.droplet(id).destruction().wait()`, and others like them.
    ///
    /// - `droplet_id`: At least `1`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.droplets_get_destroy_associated_resources_status(3164444).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn droplets_get_destroy_associated_resources_status(
        &self,
        droplet_id: i64,
    ) -> Call<types::AssociatedResourceStatus> {
        Call::new(&self.0, &DROPLETS_GET_DESTROY_ASSOCIATED_RESOURCES_STATUS)
            .path("droplet_id", &droplet_id)
    }

    /// Returns when backups of a droplet are taken, how long they are kept and when the next one is due.
    ///
    /// `GET /v2/droplets/{droplet_id}/backups/policy` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplets/operation/droplets_get_backup_policy)
    ///
    /// In the SDK: `client.droplet(id).backup_policy()`.
    ///
    /// - `droplet_id`: At least `1`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.droplets_get_backup_policy(3164444).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn droplets_get_backup_policy(&self, droplet_id: i64) -> Call<types::DropletsGetBackupPolicyResponse> {
        Call::new(&self.0, &DROPLETS_GET_BACKUP_POLICY)
            .path("droplet_id", &droplet_id)
    }

    /// Lists the droplets of the account, by `tag_name` or by `name`; `type` chooses ordinary or GPU droplets.
    ///
    /// `GET /v2/droplets` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplets/operation/droplets_list)
    ///
    /// Paged; the SDK reads all pages with `client.droplets().list()`, `client.droplets().gpus()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::DropletsListParams;
    ///
    /// let response = client.droplets_list(&DropletsListParams::new().per_page(200)).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn droplets_list(&self, params: &DropletsListParams) -> Call<types::DropletsListResponse> {
        Call::new(&self.0, &DROPLETS_LIST)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
            .query("tag_name", &params.tag_name)
            .query("name", &params.name)
            .query("type", &params.type_)
    }

    /// Lists the addresses, snapshots and volumes of a droplet that outlive it unless deleted with it, with the cost of each.
    ///
    /// `GET /v2/droplets/{droplet_id}/destroy_with_associated_resources` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplets/operation/droplets_list_associatedResources)
    ///
    /// In the SDK: `client.droplet(id).associated()`.
    ///
    /// - `droplet_id`: At least `1`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.droplets_list_associated_resources(3164444).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn droplets_list_associated_resources(
        &self,
        droplet_id: i64,
    ) -> Call<types::DropletsListAssociatedResourcesResponse> {
        Call::new(&self.0, &DROPLETS_LIST_ASSOCIATED_RESOURCES)
            .path("droplet_id", &droplet_id)
    }

    /// Returns the backup policies of all droplets in the account, as a map from droplet id to policy.
    ///
    /// `GET /v2/droplets/backups/policies` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplets/operation/droplets_list_backup_policies)
    ///
    /// Paged; the SDK reads all pages with `client.droplets().backup_policies()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::DropletsListBackupPoliciesParams;
    ///
    /// let response = client
    ///     .droplets_list_backup_policies(
    ///         &DropletsListBackupPoliciesParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn droplets_list_backup_policies(
        &self,
        params: &DropletsListBackupPoliciesParams,
    ) -> Call<types::DropletsListBackupPoliciesResponse> {
        Call::new(&self.0, &DROPLETS_LIST_BACKUP_POLICIES)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Lists the backups taken of a droplet, each of which is an image that can be restored.
    ///
    /// `GET /v2/droplets/{droplet_id}/backups` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplets/operation/droplets_list_backups)
    ///
    /// Paged; the SDK reads all pages with `client.droplet(id).backups().list()`.
    ///
    /// - `droplet_id`: At least `1`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::DropletsListBackupsParams;
    ///
    /// let response = client
    ///     .droplets_list_backups(3164444, &DropletsListBackupsParams::new().per_page(200))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn droplets_list_backups(
        &self,
        droplet_id: i64,
        params: &DropletsListBackupsParams,
    ) -> Call<types::DropletsListBackupsResponse> {
        Call::new(&self.0, &DROPLETS_LIST_BACKUPS)
            .path("droplet_id", &droplet_id)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Lists the firewalls that apply to a droplet, directly or through a tag.
    ///
    /// `GET /v2/droplets/{droplet_id}/firewalls` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplets/operation/droplets_list_firewalls)
    ///
    /// Paged; the SDK reads all pages with `client.droplet(id).firewalls()`.
    ///
    /// - `droplet_id`: At least `1`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::DropletsListFirewallsParams;
    ///
    /// let response = client
    ///     .droplets_list_firewalls(3164444, &DropletsListFirewallsParams::new().per_page(200))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn droplets_list_firewalls(
        &self,
        droplet_id: i64,
        params: &DropletsListFirewallsParams,
    ) -> Call<types::DropletsListFirewallsResponse> {
        Call::new(&self.0, &DROPLETS_LIST_FIREWALLS)
            .path("droplet_id", &droplet_id)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Lists the kernels that a droplet may be given; only old droplets with a kernel outside their image have any.
    ///
    /// `GET /v2/droplets/{droplet_id}/kernels` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplets/operation/droplets_list_kernels)
    ///
    /// Paged; the SDK reads all pages with `client.droplet(id).kernels().list()`.
    ///
    /// - `droplet_id`: At least `1`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::DropletsListKernelsParams;
    ///
    /// let response = client
    ///     .droplets_list_kernels(3164444, &DropletsListKernelsParams::new().per_page(200))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn droplets_list_kernels(
        &self,
        droplet_id: i64,
        params: &DropletsListKernelsParams,
    ) -> Call<types::DropletsListKernelsResponse> {
        Call::new(&self.0, &DROPLETS_LIST_KERNELS)
            .path("droplet_id", &droplet_id)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Lists the account's other droplets on the same physical machine as this one.
    ///
    /// `GET /v2/droplets/{droplet_id}/neighbors` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplets/operation/droplets_list_neighbors)
    ///
    /// In the SDK: `client.droplet(id).neighbors()`.
    ///
    /// - `droplet_id`: At least `1`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.droplets_list_neighbors(3164444).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn droplets_list_neighbors(&self, droplet_id: i64) -> Call<types::DropletsListNeighborsResponse> {
        Call::new(&self.0, &DROPLETS_LIST_NEIGHBORS)
            .path("droplet_id", &droplet_id)
    }

    /// Returns groups of ids, each of droplets in the account that share a physical machine.
    ///
    /// `GET /v2/reports/droplet_neighbors_ids` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplets/operation/droplets_list_neighborsIds)
    ///
    /// In the SDK: `client.droplets().neighbors()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.droplets_list_neighbors_ids().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn droplets_list_neighbors_ids(&self) -> Call<types::NeighborIds> {
        Call::new(&self.0, &DROPLETS_LIST_NEIGHBORS_IDS)
    }

    /// Lists the snapshots taken of a droplet; they outlive it.
    ///
    /// `GET /v2/droplets/{droplet_id}/snapshots` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplets/operation/droplets_list_snapshots)
    ///
    /// Paged; the SDK reads all pages with `client.droplet(id).snapshots().list()`.
    ///
    /// - `droplet_id`: At least `1`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::DropletsListSnapshotsParams;
    ///
    /// let response = client
    ///     .droplets_list_snapshots(3164444, &DropletsListSnapshotsParams::new().per_page(200))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn droplets_list_snapshots(
        &self,
        droplet_id: i64,
        params: &DropletsListSnapshotsParams,
    ) -> Call<types::DropletsListSnapshotsResponse> {
        Call::new(&self.0, &DROPLETS_LIST_SNAPSHOTS)
            .path("droplet_id", &droplet_id)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Lists the backup plans on offer with the days and hours they can run and how long backups are kept.
    ///
    /// `GET /v2/droplets/backups/supported_policies` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplets/operation/droplets_list_supported_backup_policies)
    ///
    /// In the SDK: `client.droplets().supported_backup_policies()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.droplets_list_supported_backup_policies().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn droplets_list_supported_backup_policies(&self) -> Call<types::DropletsListSupportedBackupPoliciesResponse> {
        Call::new(&self.0, &DROPLETS_LIST_SUPPORTED_BACKUP_POLICIES)
    }
}
