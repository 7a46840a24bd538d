// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `nfs_create_access_point`, `nfs_delete_access_point`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessPointActionResponse {
    /// The access point that the action is about; after a deletion, its `status` already says so.
    pub access_point: AccessPointResponse,
    /// The action that was started.
    pub action: NfsAction,
    undeclared: Undeclared,
}

record!(AccessPointActionResponse {
    required access_point "access_point",
    required action "action",
});

#[cfg(feature = "schemars")]
schema!(AccessPointActionResponse in crate::SCHEMAS { AccessPointResponse, NfsAction });

/// Answered by `nfs_get_access_point`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessPointGetResponse {
    /// The requested access point.
    pub access_point: AccessPointResponse,
    undeclared: Undeclared,
}

record!(AccessPointGetResponse {
    required access_point "access_point",
});

#[cfg(feature = "schemars")]
schema!(AccessPointGetResponse in crate::SCHEMAS { AccessPointResponse });

/// Answered by `nfs_list_access_points`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessPointListResponse {
    /// The access points of the share.
    pub access_points: Vec<AccessPointResponse>,
    undeclared: Undeclared,
}

record!(AccessPointListResponse {
    required access_points "access_points",
});

#[cfg(feature = "schemars")]
schema!(AccessPointListResponse in crate::SCHEMAS { AccessPointResponse });

/// Sent by `nfs_create_access_point`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessPointRequest {
    /// The name of the access point, unique within the share: 2 to 63 letters, digits and dashes, but not `default`.
    pub name: String,
    /// The directory of the share that is exported, such as `/data`: at most 1024 letters, digits, `-`, `_`, `.` and `/`, without `..`. It can't be `/` itself, which the default access point has.
    pub path: String,
    /// Who clients are taken for, and which protocols they may speak.
    pub access_policy: AccessPolicy,
    /// The id of the VPC network that the access point can be mounted from, whether or not the share is attached to it.
    pub vpc_id: String,
    undeclared: Undeclared,
}

record!(AccessPointRequest {
    required name "name",
    required path "path",
    required access_policy "access_policy",
    required vpc_id "vpc_id",
});

impl AccessPointRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        path: impl Into<String>,
        access_policy: impl Into<AccessPolicy>,
        vpc_id: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            path: path.into(),
            access_policy: access_policy.into(),
            vpc_id: vpc_id.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(AccessPointRequest in crate::SCHEMAS { AccessPolicy });

#[cfg(feature = "validate")]
from_json!(AccessPointRequest by crate::validate::RULES);

/// Answered by `nfs_create`, `nfs_create_access_point`, `nfs_delete_access_point` and 4 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessPointResponse {
    /// The id of the access point.
    /// Format: uuid. Set by the service.
    pub id: String,
    /// The name of the access point, unique within the share.
    pub name: String,
    /// The id of the share that the access point belongs to.
    /// Format: uuid. Set by the service.
    pub share_id: String,
    /// The directory of the share that is exported; it begins with `/`.
    pub path: String,
    /// The state of the access point.
    /// Set by the service.
    pub status: NfsAccessPointStatus,
    /// Who clients are taken for, and which protocols they may speak.
    pub access_policy: AccessPolicy,
    /// When the access point was created.
    /// Set by the service.
    pub created_at: Timestamp,
    /// When the access point was last changed; not set yet while it is being created.
    /// Set by the service.
    pub updated_at: Timestamp,
    /// Whether it is the access point that the share came with.
    /// Set by the service.
    pub is_default: bool,
    /// The id of the VPC network that the access point can be mounted from; `None` for the default one.
    pub vpc_id: Option<String>,
    undeclared: Undeclared,
}

record!(AccessPointResponse {
    required id "id",
    required name "name",
    required share_id "share_id",
    required path "path",
    required status "status",
    required access_policy "access_policy",
    required created_at "created_at",
    required updated_at "updated_at",
    required is_default "is_default",
    sometimes vpc_id "vpc_id",
});

#[cfg(feature = "schemars")]
schema!(AccessPointResponse in crate::SCHEMAS { AccessPolicy, NfsAccessPointStatus });

/// Sent by `nfs_create_access_point`; answered by `nfs_create`, `nfs_create_access_point`, `nfs_delete_access_point` and 4 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessPolicy {
    /// The user id that squashed users get; only 65534 is possible today.
    pub anonuid: i64,
    /// The group id that squashed users get; only 65534 is possible today.
    pub anongid: i64,
    /// The versions of NFS that clients may speak.
    pub protocols: Vec<AccessPolicyProtocolsItem>,
    /// Which users of a client are treated as the anonymous one.
    pub squash_config: AccessPolicySquashConfig,
    /// Whether identities are enforced on this export.
    pub identity_enforcement_enabled: bool,
    undeclared: Undeclared,
}

record!(AccessPolicy {
    required anonuid "anonuid",
    required anongid "anongid",
    required protocols "protocols",
    required squash_config "squash_config",
    required identity_enforcement_enabled "identity_enforcement_enabled",
});

impl AccessPolicy {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        anonuid: i64,
        anongid: i64,
        protocols: impl IntoIterator<Item = impl Into<AccessPolicyProtocolsItem>>,
        squash_config: impl Into<AccessPolicySquashConfig>,
        identity_enforcement_enabled: bool,
    ) -> Self {
        Self {
            anonuid,
            anongid,
            protocols: protocols.into_iter().map(Into::into).collect(),
            squash_config: squash_config.into(),
            identity_enforcement_enabled,
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(AccessPolicy in crate::SCHEMAS { AccessPolicyProtocolsItem, AccessPolicySquashConfig });

#[cfg(feature = "validate")]
from_json!(AccessPolicy by crate::validate::RULES);

open_enum! {
    /// Sent by `nfs_create_access_point`; answered by `nfs_create`, `nfs_create_access_point`, `nfs_delete_access_point` and 4 more.
    AccessPolicyProtocolsItem {
        ///
        /// Version 4 of NFS.
        Nfs4 = "NFS4",
        ///
        /// Earlier versions of NFS.
        Nfs = "NFS",
    }
}

#[cfg(feature = "schemars")]
schema!(AccessPolicyProtocolsItem in crate::SCHEMAS {});

open_enum! {
    /// Sent by `nfs_create_access_point`; answered by `nfs_create`, `nfs_create_access_point`, `nfs_delete_access_point` and 4 more.
    AccessPolicySquashConfig {
        ///
        /// All users keep their ids, root too.
        NoSquash = "NO_SQUASH",
        ///
        /// Root becomes the anonymous user; others keep their ids.
        RootSquash = "ROOT_SQUASH",
        ///
        /// All users become the anonymous user.
        AllSquash = "ALL_SQUASH",
    }
}

#[cfg(feature = "schemars")]
schema!(AccessPolicySquashConfig in crate::SCHEMAS {});

open_enum! {
    /// Sent by `nfs_list_access_points`; answered by `nfs_create`, `nfs_create_access_point`, `nfs_delete_access_point` and 4 more.
    NfsAccessPointStatus {
        ///
        /// Being created.
        AccessPointCreating = "ACCESS_POINT_CREATING",
        ///
        /// Ready to be mounted.
        AccessPointActive = "ACCESS_POINT_ACTIVE",
        ///
        /// It could not be created.
        AccessPointFailed = "ACCESS_POINT_FAILED",
        ///
        /// Deleted; it may still be read for a while.
        AccessPointDeleted = "ACCESS_POINT_DELETED",
    }
}

#[cfg(feature = "schemars")]
schema!(NfsAccessPointStatus in crate::SCHEMAS {});

/// Answered by `nfs_create_access_point`, `nfs_create_action`, `nfs_delete_access_point`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NfsAction {
    /// The id of the action.
    pub id: Option<String>,
    /// The slug of the region that the resource is in.
    pub region_slug: String,
    /// The id of the share or snapshot that the action is about, or that of the access point.
    /// Format: uuid.
    pub resource_id: String,
    /// The kind of resource that the action is about; for access points it is `SHARE`, too.
    pub resource_type: NfsActionResourceType,
    /// When the action began.
    pub started_at: Timestamp,
    /// The state of the action.
    pub status: NfsActionStatus,
    /// Which kind of action it is, such as `RESIZE_SHARE` or `CREATE_ACCESS_POINT`.
    pub type_: String,
    undeclared: Undeclared,
}

record!(NfsAction {
    sometimes id "id",
    required region_slug "region_slug",
    required resource_id "resource_id",
    required resource_type "resource_type",
    required started_at "started_at",
    required status "status",
    required type_ "type",
});

#[cfg(feature = "schemars")]
schema!(NfsAction in crate::SCHEMAS { NfsActionResourceType, NfsActionStatus });

/// Sent by `nfs_create_action`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NfsActionAttach {
    /// The slug of the region that the share is in.
    pub region: Option<String>,
    /// Which VPC network the share is attached to.
    pub params: Option<NfsActionAttachParams>,
    undeclared: Undeclared,
}

record!(NfsActionAttach {
    optional region "region",
    optional params "params",
});

impl NfsActionAttach {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(NfsActionAttach {
    into region: String,
    into params: NfsActionAttachParams,
});

#[cfg(feature = "schemars")]
schema!(NfsActionAttach in crate::SCHEMAS { NfsActionAttachParams });

#[cfg(feature = "validate")]
from_json!(NfsActionAttach by crate::validate::RULES);

/// Sent by `nfs_create_action`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NfsActionAttachParams {
    /// The id of the VPC network that can reach the share from then on.
    pub vpc_id: String,
    undeclared: Undeclared,
}

record!(NfsActionAttachParams {
    required vpc_id "vpc_id",
});

impl NfsActionAttachParams {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(NfsActionAttachParams in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(NfsActionAttachParams by crate::validate::RULES);

/// Sent by `nfs_create_action`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NfsActionDetach {
    /// The slug of the region that the share is in.
    pub region: Option<String>,
    /// Which VPC network the share is detached from.
    pub params: Option<NfsActionDetachParams>,
    undeclared: Undeclared,
}

record!(NfsActionDetach {
    optional region "region",
    optional params "params",
});

impl NfsActionDetach {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(NfsActionDetach {
    into region: String,
    into params: NfsActionDetachParams,
});

#[cfg(feature = "schemars")]
schema!(NfsActionDetach in crate::SCHEMAS { NfsActionDetachParams });

#[cfg(feature = "validate")]
from_json!(NfsActionDetach by crate::validate::RULES);

/// Sent by `nfs_create_action`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NfsActionDetachParams {
    /// The id of the VPC network that can no longer reach the share.
    pub vpc_id: String,
    undeclared: Undeclared,
}

record!(NfsActionDetachParams {
    required vpc_id "vpc_id",
});

impl NfsActionDetachParams {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(NfsActionDetachParams in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(NfsActionDetachParams by crate::validate::RULES);

/// Sent by `nfs_create_action`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NfsActionReassign {
    /// The slug of the region that the share is in.
    pub region: Option<String>,
    /// The VPC networks that the share moves from and to.
    pub params: Option<NfsActionReassignParams>,
    undeclared: Undeclared,
}

record!(NfsActionReassign {
    optional region "region",
    optional params "params",
});

impl NfsActionReassign {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(NfsActionReassign {
    into region: String,
    into params: NfsActionReassignParams,
});

#[cfg(feature = "schemars")]
schema!(NfsActionReassign in crate::SCHEMAS { NfsActionReassignParams });

#[cfg(feature = "validate")]
from_json!(NfsActionReassign by crate::validate::RULES);

/// Sent by `nfs_create_action`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NfsActionReassignParams {
    /// The id of the VPC network that the share is taken from.
    pub old_vpc_id: String,
    /// The id of the VPC network that the share is given to.
    pub new_vpc_id: String,
    undeclared: Undeclared,
}

record!(NfsActionReassignParams {
    required old_vpc_id "old_vpc_id",
    required new_vpc_id "new_vpc_id",
});

impl NfsActionReassignParams {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(old_vpc_id: impl Into<String>, new_vpc_id: impl Into<String>) -> Self {
        Self {
            old_vpc_id: old_vpc_id.into(),
            new_vpc_id: new_vpc_id.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(NfsActionReassignParams in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(NfsActionReassignParams by crate::validate::RULES);

/// Sent by `nfs_create_action`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NfsActionResize {
    /// The slug of the region that the share is in.
    pub region: Option<String>,
    /// The new size of the share.
    pub params: Option<NfsActionResizeParams>,
    undeclared: Undeclared,
}

record!(NfsActionResize {
    optional region "region",
    optional params "params",
});

impl NfsActionResize {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(NfsActionResize {
    into region: String,
    into params: NfsActionResizeParams,
});

#[cfg(feature = "schemars")]
schema!(NfsActionResize in crate::SCHEMAS { NfsActionResizeParams });

#[cfg(feature = "validate")]
from_json!(NfsActionResize by crate::validate::RULES);

/// Sent by `nfs_create_action`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NfsActionResizeParams {
    /// The new size of the share, in GiB.
    pub size_gib: i64,
    undeclared: Undeclared,
}

record!(NfsActionResizeParams {
    required size_gib "size_gib",
});

impl NfsActionResizeParams {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new(size_gib: i64) -> Self {
        Self {
            size_gib,
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(NfsActionResizeParams in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(NfsActionResizeParams by crate::validate::RULES);

open_enum! {
    /// Answered by `nfs_create_access_point`, `nfs_create_action`, `nfs_delete_access_point`.
    NfsActionResourceType {
        ///
        /// A share, or one of its access points.
        Share = "SHARE",
        ///
        /// A snapshot of a share.
        Snapshot = "SNAPSHOT",
    }
}

#[cfg(feature = "schemars")]
schema!(NfsActionResourceType in crate::SCHEMAS {});

/// Sent by `nfs_create_action`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NfsActionSnapshot {
    /// The slug of the region that the share is in.
    pub region: Option<String>,
    /// What the snapshot is called.
    pub params: Option<NfsActionSnapshotParams>,
    undeclared: Undeclared,
}

record!(NfsActionSnapshot {
    optional region "region",
    optional params "params",
});

impl NfsActionSnapshot {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(NfsActionSnapshot {
    into region: String,
    into params: NfsActionSnapshotParams,
});

#[cfg(feature = "schemars")]
schema!(NfsActionSnapshot in crate::SCHEMAS { NfsActionSnapshotParams });

#[cfg(feature = "validate")]
from_json!(NfsActionSnapshot by crate::validate::RULES);

/// Sent by `nfs_create_action`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NfsActionSnapshotParams {
    /// The name of the new snapshot.
    pub name: String,
    undeclared: Undeclared,
}

record!(NfsActionSnapshotParams {
    required name "name",
});

impl NfsActionSnapshotParams {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(NfsActionSnapshotParams in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(NfsActionSnapshotParams by crate::validate::RULES);

open_enum! {
    /// Answered by `nfs_create_access_point`, `nfs_create_action`, `nfs_delete_access_point`.
    NfsActionStatus {
        ///
        /// The action is under way.
        InProgress = "IN_PROGRESS",
        ///
        /// The action has succeeded.
        Completed = "COMPLETED",
        ///
        /// The action has failed.
        ActionFailed = "ACTION_FAILED",
    }
}

#[cfg(feature = "schemars")]
schema!(NfsActionStatus in crate::SCHEMAS {});

/// Sent by `nfs_create_action`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NfsActionSwitchPerformanceTier {
    /// The slug of the region that the share is in.
    pub region: Option<String>,
    /// The new performance tier of the share.
    pub params: Option<NfsActionSwitchPerformanceTierParams>,
    undeclared: Undeclared,
}

record!(NfsActionSwitchPerformanceTier {
    optional region "region",
    optional params "params",
});

impl NfsActionSwitchPerformanceTier {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(NfsActionSwitchPerformanceTier {
    into region: String,
    into params: NfsActionSwitchPerformanceTierParams,
});

#[cfg(feature = "schemars")]
schema!(NfsActionSwitchPerformanceTier in crate::SCHEMAS { NfsActionSwitchPerformanceTierParams });

#[cfg(feature = "validate")]
from_json!(NfsActionSwitchPerformanceTier by crate::validate::RULES);

/// Sent by `nfs_create_action`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NfsActionSwitchPerformanceTierParams {
    /// The tier to switch to, `standard` or `high`; going down isn't possible.
    pub performance_tier: String,
    undeclared: Undeclared,
}

record!(NfsActionSwitchPerformanceTierParams {
    required performance_tier "performance_tier",
});

impl NfsActionSwitchPerformanceTierParams {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(performance_tier: impl Into<String>) -> Self {
        Self {
            performance_tier: performance_tier.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(NfsActionSwitchPerformanceTierParams in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(NfsActionSwitchPerformanceTierParams by crate::validate::RULES);

/// Answered by `nfs_create_action`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NfsActionsResponse {
    /// The action that was started.
    pub action: NfsAction,
    undeclared: Undeclared,
}

record!(NfsActionsResponse {
    required action "action",
});

#[cfg(feature = "schemars")]
schema!(NfsActionsResponse in crate::SCHEMAS { NfsAction });

/// Answered by `nfs_create_access_point`, `nfs_delete_access_point`, `nfs_list_access_points`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NfsApiError {
    /// A short code for the kind of error.
    pub code: String,
    /// What went wrong, in words.
    pub message: String,
    undeclared: Undeclared,
}

record!(NfsApiError {
    required code "code",
    required message "message",
});

#[cfg(feature = "schemars")]
schema!(NfsApiError in crate::SCHEMAS {});

tagged_union! {
    /// Sent by `nfs_create_action`.
    NfsCreateActionBody by "type" {
        Resize = "resize"(NfsActionResize),
        Snapshot = "snapshot"(NfsActionSnapshot),
        Attach = "attach"(NfsActionAttach),
        Detach = "detach"(NfsActionDetach),
        Reassign = "reassign"(NfsActionReassign),
        SwitchPerformanceTier = "switch_performance_tier"(NfsActionSwitchPerformanceTier),
    }
}

#[cfg(feature = "schemars")]
schema!(NfsCreateActionBody in crate::SCHEMAS {
    NfsActionAttachParams,
    NfsActionDetachParams,
    NfsActionReassignParams,
    NfsActionResizeParams,
    NfsActionSnapshotParams,
    NfsActionSwitchPerformanceTierParams,
});

#[cfg(feature = "validate")]
from_json!(NfsCreateActionBody by crate::validate::RULES);

/// Answered by `nfs_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NfsCreateResponse {
    /// The share that was created.
    pub share: Option<NfsResponse>,
    undeclared: Undeclared,
}

record!(NfsCreateResponse {
    sometimes share "share",
});

#[cfg(feature = "schemars")]
schema!(NfsCreateResponse in crate::SCHEMAS { NfsResponse });

/// Answered by `nfs_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NfsGetResponse {
    /// The requested share.
    pub share: Option<NfsResponse>,
    undeclared: Undeclared,
}

record!(NfsGetResponse {
    sometimes share "share",
});

#[cfg(feature = "schemars")]
schema!(NfsGetResponse in crate::SCHEMAS { NfsResponse });

/// Answered by `nfs_list`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NfsListResponse {
    /// The shares on this page.
    pub shares: Option<Vec<NfsResponse>>,
    undeclared: Undeclared,
}

record!(NfsListResponse {
    sometimes shares "shares",
});

#[cfg(feature = "schemars")]
schema!(NfsListResponse in crate::SCHEMAS { NfsResponse });

/// Sent by `nfs_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NfsRequest {
    /// The name of the share.
    pub name: String,
    /// The size of the share, in GiB; at least 50.
    pub size_gib: i64,
    /// The slug of the region that the share is in.
    pub region: String,
    /// The VPCs that can reach it.
    pub vpc_ids: Option<Vec<String>>,
    /// How fast it is: `standard` or `high`. Default: `high`. It can't be lowered later.
    pub performance_tier: Option<String>,
    undeclared: Undeclared,
}

record!(NfsRequest {
    required name "name",
    required size_gib "size_gib",
    required region "region",
    optional vpc_ids "vpc_ids",
    optional performance_tier "performance_tier",
});

impl NfsRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>, size_gib: i64, region: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            size_gib,
            region: region.into(),
            vpc_ids: None,
            performance_tier: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(NfsRequest {
    list vpc_ids: String,
    into performance_tier: String,
});

#[cfg(feature = "schemars")]
schema!(NfsRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(NfsRequest by crate::validate::RULES);

/// Answered by `nfs_create`, `nfs_get`, `nfs_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NfsResponse {
    /// The id of the share.
    /// Set by the service.
    pub id: String,
    /// The name of the share.
    pub name: String,
    /// The size of the share, in GiB.
    pub size_gib: i64,
    /// The slug of the region that the share is in.
    pub region: String,
    /// The state of the share.
    /// Set by the service.
    pub status: NfsResponseStatus,
    /// When the share was created.
    /// Set by the service.
    pub created_at: Timestamp,
    /// The ids of the VPC networks that can reach the share; may be empty until it is `ACTIVE`.
    pub vpc_ids: Option<Vec<String>>,
    /// How fast the share is, spelled like `PERFORMANCE_TIER_HIGH` here, unlike in requests.
    pub performance_tier: Option<String>,
    /// The path on the host that clients mount; empty or `None` until the share is `ACTIVE`.
    pub mount_path: Option<String>,
    /// The IP address of the server, to be reached from the VPC network; empty or `None` until the share is `ACTIVE`.
    pub host: Option<String>,
    /// The access points of the share, the default one first.
    pub access_points: Option<Vec<AccessPointResponse>>,
    undeclared: Undeclared,
}

record!(NfsResponse {
    required id "id",
    required name "name",
    required size_gib "size_gib",
    required region "region",
    required status "status",
    required created_at "created_at",
    sometimes vpc_ids "vpc_ids",
    sometimes performance_tier "performance_tier",
    sometimes mount_path "mount_path",
    sometimes host "host",
    sometimes access_points "access_points",
});

#[cfg(feature = "schemars")]
schema!(NfsResponse in crate::SCHEMAS { AccessPointResponse, NfsResponseStatus });

open_enum! {
    /// Answered by `nfs_create`, `nfs_get`, `nfs_list`.
    NfsResponseStatus {
        ///
        /// Being created.
        Creating = "CREATING",
        ///
        /// Ready to be mounted.
        Active = "ACTIVE",
        ///
        /// It exists, but no VPC network is attached.
        Inactive = "INACTIVE",
        ///
        /// It could not be created.
        Failed = "FAILED",
        ///
        /// Deleted.
        Deleted = "DELETED",
    }
}

#[cfg(feature = "schemars")]
schema!(NfsResponseStatus in crate::SCHEMAS {});

/// Answered by `nfs_get_snapshot`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NfsSnapshotGetResponse {
    /// The requested snapshot.
    pub snapshot: Option<NfsSnapshotResponse>,
    undeclared: Undeclared,
}

record!(NfsSnapshotGetResponse {
    sometimes snapshot "snapshot",
});

#[cfg(feature = "schemars")]
schema!(NfsSnapshotGetResponse in crate::SCHEMAS { NfsSnapshotResponse });

/// Answered by `nfs_list_snapshot`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NfsSnapshotListResponse {
    /// The snapshots on this page.
    pub snapshots: Option<Vec<NfsSnapshotResponse>>,
    undeclared: Undeclared,
}

record!(NfsSnapshotListResponse {
    sometimes snapshots "snapshots",
});

#[cfg(feature = "schemars")]
schema!(NfsSnapshotListResponse in crate::SCHEMAS { NfsSnapshotResponse });

/// Answered by `nfs_get_snapshot`, `nfs_list_snapshot`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NfsSnapshotResponse {
    /// The id of the snapshot.
    pub id: String,
    /// The name of the snapshot.
    pub name: String,
    /// The size of the snapshot, in GiB.
    pub size_gib: i128,
    /// The slug of the region that the snapshot is in.
    pub region: String,
    /// The state of the snapshot.
    pub status: NfsSnapshotResponseStatus,
    /// When the snapshot was created.
    pub created_at: Timestamp,
    /// The id of the share that the snapshot was taken of.
    /// Format: uuid.
    pub share_id: String,
    undeclared: Undeclared,
}

record!(NfsSnapshotResponse {
    required id "id",
    required name "name",
    required size_gib "size_gib",
    required region "region",
    required status "status",
    required created_at "created_at",
    required share_id "share_id",
});

#[cfg(feature = "schemars")]
schema!(NfsSnapshotResponse in crate::SCHEMAS { NfsSnapshotResponseStatus });

open_enum! {
    /// Answered by `nfs_get_snapshot`, `nfs_list_snapshot`.
    NfsSnapshotResponseStatus {
        ///
        /// Not specified.
        Unknown = "UNKNOWN",
        ///
        /// Being taken.
        Creating = "CREATING",
        ///
        /// Ready for use.
        Active = "ACTIVE",
        ///
        /// It could not be taken.
        Failed = "FAILED",
        ///
        /// Deleted.
        Deleted = "DELETED",
    }
}

#[cfg(feature = "schemars")]
schema!(NfsSnapshotResponseStatus in crate::SCHEMAS {});
