// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `volumes_create`, `volumes_get`, `volumes_list`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Volume {
    /// Set by the service.
    pub id: Option<String>,
    /// Set by the service.
    pub droplet_ids: Option<Vec<i64>>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub size_gigabytes: Option<i64>,
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    pub tags: Option<Vec<String>>,
    /// Set by the service.
    pub region: Option<Arc<Region>>,
    pub filesystem_type: Option<String>,
    pub filesystem_label: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(Volume {
    optional id "id",
    or_null droplet_ids "droplet_ids",
    optional name "name",
    optional description "description",
    optional size_gigabytes "size_gigabytes",
    optional created_at "created_at",
    or_null tags "tags",
    optional region "region",
    optional filesystem_type "filesystem_type",
    optional filesystem_label "filesystem_label",
});

/// Answered by `volume_actions_get`, `volume_actions_list`, `volume_actions_post` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VolumeAction {
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<String>,
    pub resource_id: Option<i64>,
    pub id: Option<i64>,
    /// Default: `"in-progress"`.
    pub status: Option<ActionStatus>,
    pub started_at: Option<Timestamp>,
    pub completed_at: Option<Timestamp>,
    pub resource_type: Option<String>,
    pub region: Option<Arc<Region>>,
    pub region_slug: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(VolumeAction {
    optional type_ "type",
    or_null resource_id "resource_id",
    optional id "id",
    optional status "status",
    optional started_at "started_at",
    or_null completed_at "completed_at",
    optional resource_type "resource_type",
    or_null region "region" or "slug",
    or_null region_slug "region_slug",
});

/// Sent by `volume_actions_post`, `volume_actions_post_by_id`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VolumeActionPostAttach {
    pub region: Option<slugs::Region>,
    pub droplet_id: i64,
    /// `Some(None)` sends null.
    pub tags: Option<Option<Vec<String>>>,
    pub volume_name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(VolumeActionPostAttach {
    optional region "region",
    required droplet_id "droplet_id",
    nullable tags "tags",
    optional volume_name "volume_name",
});

impl VolumeActionPostAttach {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(droplet_id: i64) -> Self {
        Self {
            region: None,
            droplet_id,
            tags: None,
            volume_name: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(VolumeActionPostAttach {
    into region: slugs::Region,
    null tags: Vec<String>,
    into volume_name: String,
});

/// Sent by `volume_actions_post`, `volume_actions_post_by_id`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VolumeActionPostDetach {
    pub region: Option<slugs::Region>,
    pub droplet_id: i64,
    pub volume_name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(VolumeActionPostDetach {
    optional region "region",
    required droplet_id "droplet_id",
    optional volume_name "volume_name",
});

impl VolumeActionPostDetach {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(droplet_id: i64) -> Self {
        Self {
            region: None,
            droplet_id,
            volume_name: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(VolumeActionPostDetach {
    into region: slugs::Region,
    into volume_name: String,
});

/// Sent by `volume_actions_post_by_id`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VolumeActionPostResize {
    pub region: Option<slugs::Region>,
    /// At most `16384`.
    pub size_gigabytes: i64,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(VolumeActionPostResize {
    optional region "region",
    required size_gigabytes "size_gigabytes",
});

impl VolumeActionPostResize {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(size_gigabytes: i64) -> Self {
        Self {
            region: None,
            size_gigabytes,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(VolumeActionPostResize {
    into region: slugs::Region,
});

/// Answered by `volume_actions_get`, `volume_actions_post`, `volume_actions_post_by_id`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VolumeActionResponse {
    pub action: Option<VolumeAction>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(VolumeActionResponse {
    optional action "action",
});

/// Answered by `volume_actions_list`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VolumeActionsListResponse {
    pub actions: Option<Vec<VolumeAction>>,
    pub links: Option<PageLinks>,
    pub meta: MetaMeta,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(VolumeActionsListResponse {
    optional actions "actions",
    optional links "links",
    required meta "meta",
});

tagged_union! {
    /// Sent by `volume_actions_post`.
    VolumeActionsPostBody by "type" {
        Attach = "attach"(VolumeActionPostAttach),
        Detach = "detach"(VolumeActionPostDetach),
    }
}

tagged_union! {
    /// Sent by `volume_actions_post_by_id`.
    VolumeActionsPostByIdBody by "type" {
        Attach = "attach"(VolumeActionPostAttach),
        Detach = "detach"(VolumeActionPostDetach),
        Resize = "resize"(VolumeActionPostResize),
    }
}

/// Answered by `volumes_create`, `volumes_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VolumeResponse {
    pub volume: Option<Volume>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(VolumeResponse {
    optional volume "volume",
});

/// Answered by `volume_snapshots_create`, `volume_snapshots_get_by_id`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VolumeSnapshotResponse {
    pub snapshot: Option<Snapshot>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(VolumeSnapshotResponse {
    optional snapshot "snapshot",
});

/// Sent by `volume_snapshots_create`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VolumeSnapshotsCreateBody {
    pub name: String,
    /// `Some(None)` sends null.
    pub tags: Option<Option<Vec<String>>>,
    pub description: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(VolumeSnapshotsCreateBody {
    required name "name",
    nullable tags "tags",
    optional description "description",
});

impl VolumeSnapshotsCreateBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tags: None,
            description: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(VolumeSnapshotsCreateBody {
    null tags: Vec<String>,
    into description: String,
});

/// Answered by `volume_snapshots_list`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VolumeSnapshotsListResponse {
    pub snapshots: Option<Vec<Snapshot>>,
    pub links: Option<PageLinks>,
    pub meta: MetaMeta,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(VolumeSnapshotsListResponse {
    optional snapshots "snapshots",
    optional links "links",
    required meta "meta",
});

/// Sent by `volumes_create`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VolumesCreateBody {
    /// Set by the service.
    pub id: Option<String>,
    /// Set by the service. `Some(None)` sends null.
    pub droplet_ids: Option<Option<Vec<i64>>>,
    pub name: String,
    pub description: Option<String>,
    pub size_gigabytes: i64,
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// `Some(None)` sends null.
    pub tags: Option<Option<Vec<String>>>,
    pub snapshot_id: Option<String>,
    pub filesystem_type: Option<String>,
    pub region: slugs::Region,
    pub filesystem_label: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(VolumesCreateBody {
    optional id "id",
    nullable droplet_ids "droplet_ids",
    required name "name",
    optional description "description",
    required size_gigabytes "size_gigabytes",
    optional created_at "created_at",
    nullable tags "tags",
    optional snapshot_id "snapshot_id",
    optional filesystem_type "filesystem_type",
    required region "region",
    optional filesystem_label "filesystem_label",
});

impl VolumesCreateBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>, size_gigabytes: i64, region: impl Into<slugs::Region>) -> Self {
        Self {
            id: None,
            droplet_ids: None,
            name: name.into(),
            description: None,
            size_gigabytes,
            created_at: None,
            tags: None,
            snapshot_id: None,
            filesystem_type: None,
            region: region.into(),
            filesystem_label: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(VolumesCreateBody {
    into description: String,
    null tags: Vec<String>,
    into snapshot_id: String,
    into filesystem_type: String,
    into filesystem_label: String,
});

/// Answered by `volumes_list`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VolumesListResponse {
    pub volumes: Vec<Volume>,
    pub links: Option<PageLinks>,
    pub meta: MetaMeta,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(VolumesListResponse {
    required volumes "volumes",
    optional links "links",
    required meta "meta",
});
