// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `volumes_create`, `volumes_get`, `volumes_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Volume {
    /// The id of the volume, a UUID.
    /// Set by the service.
    pub id: String,
    /// The id of the droplet that the volume is attached to; empty or null if there is none, and never more than one today.
    /// Set by the service.
    pub droplet_ids: Option<Vec<i64>>,
    /// The name of the volume, unique in its region.
    pub name: String,
    /// Free text about the volume.
    pub description: Option<String>,
    /// The size of the volume, in GiB.
    pub size_gigabytes: Option<i64>,
    /// When the volume was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// The tags of the volume. Tokens need the scope `tag:read` to see them.
    pub tags: Option<Vec<String>>,
    /// The region that the volume is in.
    /// Set by the service.
    pub region: Option<Arc<Region>>,
    /// The file system on the volume, such as `ext4`; empty or `None` if it is not formatted by the service.
    pub filesystem_type: Option<String>,
    /// The label of the file system.
    pub filesystem_label: Option<String>,
    undeclared: Undeclared,
}

record!(Volume {
    expected id "id",
    or_null droplet_ids "droplet_ids",
    expected name "name",
    sometimes description "description",
    sometimes size_gigabytes "size_gigabytes",
    sometimes created_at "created_at",
    or_null tags "tags",
    sometimes region "region",
    sometimes filesystem_type "filesystem_type",
    sometimes filesystem_label "filesystem_label",
});

impl Default for Volume {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(Volume in crate::SCHEMAS { Region });

/// Answered by `volume_actions_get`, `volume_actions_list`, `volume_actions_post` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VolumeAction {
    /// Which kind of action it is, such as `attach_volume`.
    pub type_: Option<String>,
    /// The numeric id of the resource; null for volumes, whose ids are not numbers.
    pub resource_id: Option<i64>,
    /// The id of the action.
    pub id: i64,
    /// The state of the action.
    /// Default: `"in-progress"`.
    pub status: ActionStatus,
    /// When the action began.
    pub started_at: Option<Timestamp>,
    /// When the action ended; `None` as long as it has not.
    pub completed_at: Option<Timestamp>,
    /// The kind of resource that the action is about.
    pub resource_type: Option<String>,
    /// The region that the action takes place in.
    pub region: Option<Arc<Region>>,
    /// The slug of the region that the action takes place in.
    pub region_slug: Option<String>,
    undeclared: Undeclared,
}

record!(VolumeAction {
    sometimes type_ "type",
    or_null resource_id "resource_id",
    expected id "id",
    expected status "status",
    sometimes started_at "started_at",
    or_null completed_at "completed_at",
    sometimes resource_type "resource_type",
    or_null region "region" or "slug",
    or_null region_slug "region_slug",
});

impl Default for VolumeAction {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(VolumeAction in crate::SCHEMAS { ActionStatus, Region });

/// Sent by `volume_actions_post`, `volume_actions_post_by_id`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VolumeActionPostAttach {
    /// The region that the volume is in.
    pub region: Option<slugs::Region>,
    /// The id of the droplet to attach the volume to, in the same region; a droplet has 15 volumes at most.
    pub droplet_id: i64,
    /// The tags that the volume is given; those that don't exist are created. Needs the scope `tag:create`.
    pub tags: Option<Vec<String>>,
    /// The name of the volume; needed where the request's path has no id.
    pub volume_name: Option<String>,
    undeclared: Undeclared,
}

record!(VolumeActionPostAttach {
    optional region "region",
    required droplet_id "droplet_id",
    sometimes tags "tags",
    optional volume_name "volume_name",
});

impl VolumeActionPostAttach {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
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
    list tags: String,
    into volume_name: String,
});

#[cfg(feature = "schemars")]
schema!(VolumeActionPostAttach in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(VolumeActionPostAttach by crate::validate::RULES);

/// Sent by `volume_actions_post`, `volume_actions_post_by_id`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VolumeActionPostDetach {
    /// The region that the volume is in.
    pub region: Option<slugs::Region>,
    /// The id of the droplet to detach the volume from.
    pub droplet_id: i64,
    /// The name of the volume; needed where the request's path has no id.
    pub volume_name: Option<String>,
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
    #[inline]
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

#[cfg(feature = "schemars")]
schema!(VolumeActionPostDetach in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(VolumeActionPostDetach by crate::validate::RULES);

/// Sent by `volume_actions_post_by_id`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VolumeActionPostResize {
    /// The region that the volume is in.
    pub region: Option<slugs::Region>,
    /// The new size of the volume, in GiB; it can only grow.
    /// At most `16384`.
    pub size_gigabytes: i64,
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
    #[inline]
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

#[cfg(feature = "schemars")]
schema!(VolumeActionPostResize in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(VolumeActionPostResize by crate::validate::RULES);

/// Answered by `volume_actions_get`, `volume_actions_post`, `volume_actions_post_by_id`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VolumeActionResponse {
    /// The action on the volume.
    pub action: Option<VolumeAction>,
    undeclared: Undeclared,
}

record!(VolumeActionResponse {
    sometimes action "action",
});

#[cfg(feature = "schemars")]
schema!(VolumeActionResponse in crate::SCHEMAS { VolumeAction });

/// Answered by `volume_actions_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VolumeActionsListResponse {
    /// The actions on the volume, on this page.
    pub actions: Option<Vec<VolumeAction>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(VolumeActionsListResponse {
    sometimes actions "actions",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(VolumeActionsListResponse in crate::SCHEMAS { MetaMeta, PageLinks, VolumeAction });

tagged_union! {
    /// Sent by `volume_actions_post`.
    VolumeActionsPostBody by "type" {
        Attach = "attach"(VolumeActionPostAttach),
        Detach = "detach"(VolumeActionPostDetach),
    }
}

#[cfg(feature = "schemars")]
schema!(VolumeActionsPostBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(VolumeActionsPostBody by crate::validate::RULES);

tagged_union! {
    /// Sent by `volume_actions_post_by_id`.
    VolumeActionsPostByIdBody by "type" {
        Attach = "attach"(VolumeActionPostAttach),
        Detach = "detach"(VolumeActionPostDetach),
        Resize = "resize"(VolumeActionPostResize),
    }
}

#[cfg(feature = "schemars")]
schema!(VolumeActionsPostByIdBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(VolumeActionsPostByIdBody by crate::validate::RULES);

/// Answered by `volumes_create`, `volumes_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VolumeResponse {
    /// The volume that was created or requested.
    pub volume: Option<Volume>,
    undeclared: Undeclared,
}

record!(VolumeResponse {
    sometimes volume "volume",
});

#[cfg(feature = "schemars")]
schema!(VolumeResponse in crate::SCHEMAS { Volume });

/// Answered by `volume_snapshots_create`, `volume_snapshots_get_by_id`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VolumeSnapshotResponse {
    /// The snapshot that was taken or requested.
    pub snapshot: Option<Snapshot>,
    undeclared: Undeclared,
}

record!(VolumeSnapshotResponse {
    sometimes snapshot "snapshot",
});

#[cfg(feature = "schemars")]
schema!(VolumeSnapshotResponse in crate::SCHEMAS { Snapshot });

/// Sent by `volume_snapshots_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VolumeSnapshotsCreateBody {
    /// The name of the snapshot.
    pub name: String,
    /// The tags of the snapshot; those that don't exist are created. Needs the scope `tag:create`.
    pub tags: Option<Vec<String>>,
    /// Free text about the snapshot.
    pub description: Option<String>,
    undeclared: Undeclared,
}

record!(VolumeSnapshotsCreateBody {
    required name "name",
    sometimes tags "tags",
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
    list tags: String,
    into description: String,
});

#[cfg(feature = "schemars")]
schema!(VolumeSnapshotsCreateBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(VolumeSnapshotsCreateBody by crate::validate::RULES);

/// Answered by `volume_snapshots_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VolumeSnapshotsListResponse {
    /// The snapshots on this page.
    pub snapshots: Option<Vec<Snapshot>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(VolumeSnapshotsListResponse {
    sometimes snapshots "snapshots",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(VolumeSnapshotsListResponse in crate::SCHEMAS { MetaMeta, PageLinks, Snapshot });

/// Sent by `volumes_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VolumesCreateBody {
    /// The name of the volume, unique in its region: lower-case letters, digits and dashes, beginning with a letter, 64 characters at most.
    pub name: String,
    /// Free text about the volume.
    pub description: Option<String>,
    /// The size of the volume, in GiB, up to 16384; it plays no part for a volume made from a snapshot.
    pub size_gigabytes: i64,
    /// The tags of the volume; those that don't exist are created. Needs the scope `tag:create`.
    pub tags: Option<Vec<String>>,
    /// The id of the snapshot that the volume is made from; `None` for an empty one.
    pub snapshot_id: Option<String>,
    /// The file system that the volume is formatted with, `ext4` or `xfs`; droplets of Ubuntu, Debian, Fedora and CentOS then mount it automatically. `None` leaves it unformatted.
    pub filesystem_type: Option<String>,
    /// The region that the volume is created in; only droplets there can use it.
    pub region: slugs::Region,
    /// The label of the file system: 16 characters at most for `ext4`, 12 for `xfs`. It needs `filesystem_type`.
    pub filesystem_label: Option<String>,
    undeclared: Undeclared,
}

record!(VolumesCreateBody {
    required name "name",
    optional description "description",
    required size_gigabytes "size_gigabytes",
    sometimes tags "tags",
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
            name: name.into(),
            description: None,
            size_gigabytes,
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
    list tags: String,
    into snapshot_id: String,
    into filesystem_type: String,
    into filesystem_label: String,
});

#[cfg(feature = "schemars")]
schema!(VolumesCreateBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(VolumesCreateBody by crate::validate::RULES);

/// Answered by `volumes_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VolumesListResponse {
    /// The volumes on this page.
    pub volumes: Vec<Volume>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(VolumesListResponse {
    required volumes "volumes",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(VolumesListResponse in crate::SCHEMAS { MetaMeta, PageLinks, Volume });
