// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `droplets_list_associated_resources`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssociatedResource {
    /// The id of the associated resource.
    pub id: Option<String>,
    /// The name of the associated resource.
    pub name: Option<String>,
    /// The cost of the associated resource.
    pub cost: Option<String>,
    undeclared: Undeclared,
}

record!(AssociatedResource {
    sometimes id "id",
    sometimes name "name",
    sometimes cost "cost",
});

#[cfg(feature = "schemars")]
schema!(AssociatedResource in crate::SCHEMAS {});

/// Answered by `droplets_get_destroy_associated_resources_status`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssociatedResourceStatus {
    /// The droplet of the associated resource status.
    pub droplet: Option<DestroyedAssociatedResource>,
    /// The resources of the associated resource status.
    pub resources: Option<AssociatedResourceStatusResources>,
    /// When the associated resource status ended; `None` as long as it has not.
    pub completed_at: Option<Timestamp>,
    /// The failures of the associated resource status.
    pub failures: Option<i64>,
    undeclared: Undeclared,
}

record!(AssociatedResourceStatus {
    sometimes droplet "droplet",
    sometimes resources "resources",
    sometimes completed_at "completed_at",
    sometimes failures "failures",
});

#[cfg(feature = "schemars")]
schema!(AssociatedResourceStatus in crate::SCHEMAS {
    AssociatedResourceStatusResources,
    DestroyedAssociatedResource,
});

/// Answered by `droplets_get_destroy_associated_resources_status`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssociatedResourceStatusResources {
    /// The reserved ips of the associated resource status resources.
    pub reserved_ips: Option<Vec<DestroyedAssociatedResource>>,
    /// The floating ips of the associated resource status resources.
    pub floating_ips: Option<Vec<DestroyedAssociatedResource>>,
    /// The snapshots of the associated resource status resources.
    pub snapshots: Option<Vec<DestroyedAssociatedResource>>,
    /// The volumes of the associated resource status resources.
    pub volumes: Option<Vec<DestroyedAssociatedResource>>,
    /// The volume snapshots of the associated resource status resources.
    pub volume_snapshots: Option<Vec<DestroyedAssociatedResource>>,
    undeclared: Undeclared,
}

record!(AssociatedResourceStatusResources {
    sometimes reserved_ips "reserved_ips",
    sometimes floating_ips "floating_ips",
    sometimes snapshots "snapshots",
    sometimes volumes "volumes",
    sometimes volume_snapshots "volume_snapshots",
});

#[cfg(feature = "schemars")]
schema!(AssociatedResourceStatusResources in crate::SCHEMAS { DestroyedAssociatedResource });

/// Answered by `droplets_get_destroy_associated_resources_status`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DestroyedAssociatedResource {
    /// The id of the destroyed associated resource.
    pub id: Option<String>,
    /// The name of the destroyed associated resource.
    pub name: Option<String>,
    /// The destroyed at of the destroyed associated resource.
    pub destroyed_at: Option<Timestamp>,
    /// What went wrong, if something did.
    pub error_message: Option<String>,
    undeclared: Undeclared,
}

record!(DestroyedAssociatedResource {
    sometimes id "id",
    sometimes name "name",
    sometimes destroyed_at "destroyed_at",
    sometimes error_message "error_message",
});

#[cfg(feature = "schemars")]
schema!(DestroyedAssociatedResource in crate::SCHEMAS {});

/// Sent by `droplet_actions_post`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DropletActionChangeBackupPolicy {
    /// The backup policy of the droplet action change backup policy.
    pub backup_policy: DropletBackupPolicy,
    undeclared: Undeclared,
}

record!(DropletActionChangeBackupPolicy {
    required backup_policy "backup_policy",
});

impl DropletActionChangeBackupPolicy {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(backup_policy: impl Into<DropletBackupPolicy>) -> Self {
        Self {
            backup_policy: backup_policy.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(DropletActionChangeBackupPolicy in crate::SCHEMAS { DropletBackupPolicy });

#[cfg(feature = "validate")]
from_json!(DropletActionChangeBackupPolicy by crate::validate::RULES);

/// Sent by `droplet_actions_post`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DropletActionChangeKernel {
    /// The kernel of the droplet action change kernel.
    pub kernel: Option<i64>,
    undeclared: Undeclared,
}

record!(DropletActionChangeKernel {
    optional kernel "kernel",
});

impl DropletActionChangeKernel {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DropletActionChangeKernel {
    value kernel: i64,
});

#[cfg(feature = "schemars")]
schema!(DropletActionChangeKernel in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DropletActionChangeKernel by crate::validate::RULES);

/// Sent by `droplet_actions_post`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DropletActionEnableBackups {
    /// The backup policy of the droplet action enable backups.
    pub backup_policy: Option<DropletBackupPolicy>,
    undeclared: Undeclared,
}

record!(DropletActionEnableBackups {
    optional backup_policy "backup_policy",
});

impl DropletActionEnableBackups {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DropletActionEnableBackups {
    into backup_policy: DropletBackupPolicy,
});

#[cfg(feature = "schemars")]
schema!(DropletActionEnableBackups in crate::SCHEMAS { DropletBackupPolicy });

#[cfg(feature = "validate")]
from_json!(DropletActionEnableBackups by crate::validate::RULES);

/// Sent by `droplet_actions_post`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DropletActionRebuild {
    /// The image of the droplet action rebuild.
    pub image: Option<DropletActionRebuildImage>,
    undeclared: Undeclared,
}

record!(DropletActionRebuild {
    optional image "image",
});

impl DropletActionRebuild {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DropletActionRebuild {
    into image: DropletActionRebuildImage,
});

#[cfg(feature = "schemars")]
schema!(DropletActionRebuild in crate::SCHEMAS { DropletActionRebuildImage });

#[cfg(feature = "validate")]
from_json!(DropletActionRebuild by crate::validate::RULES);

union! {
    /// Sent by `droplet_actions_post`.
    DropletActionRebuildImage {
        String(String),
        Integer(i64),
    }
}

from_text!(DropletActionRebuildImage::String from &str, &String, slugs::Image, &slugs::Image);

#[cfg(feature = "schemars")]
schema!(DropletActionRebuildImage in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DropletActionRebuildImage by crate::validate::RULES);

/// Sent by `droplet_actions_post`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DropletActionRename {
    /// The name of the droplet action rename.
    pub name: Option<String>,
    undeclared: Undeclared,
}

record!(DropletActionRename {
    optional name "name",
});

impl DropletActionRename {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DropletActionRename {
    into name: String,
});

#[cfg(feature = "schemars")]
schema!(DropletActionRename in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DropletActionRename by crate::validate::RULES);

/// Sent by `droplet_actions_post`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DropletActionResize {
    /// The disk of the droplet action resize.
    pub disk: Option<bool>,
    /// The size of the droplet action resize.
    pub size: Option<String>,
    undeclared: Undeclared,
}

record!(DropletActionResize {
    optional disk "disk",
    optional size "size",
});

impl DropletActionResize {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DropletActionResize {
    value disk: bool,
    into size: String,
});

#[cfg(feature = "schemars")]
schema!(DropletActionResize in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DropletActionResize by crate::validate::RULES);

/// Sent by `droplet_actions_post`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DropletActionRestore {
    /// The image of the droplet action restore.
    pub image: Option<i64>,
    undeclared: Undeclared,
}

record!(DropletActionRestore {
    optional image "image",
});

impl DropletActionRestore {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DropletActionRestore {
    value image: i64,
});

#[cfg(feature = "schemars")]
schema!(DropletActionRestore in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DropletActionRestore by crate::validate::RULES);

/// Sent by `droplet_actions_post`, `droplet_actions_post_by_tag`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DropletActionSnapshot {
    /// The name of the droplet action snapshot.
    pub name: Option<String>,
    undeclared: Undeclared,
}

record!(DropletActionSnapshot {
    optional name "name",
});

impl DropletActionSnapshot {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DropletActionSnapshot {
    into name: String,
});

#[cfg(feature = "schemars")]
schema!(DropletActionSnapshot in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DropletActionSnapshot by crate::validate::RULES);

/// Answered by `droplet_actions_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DropletActionsListResponse {
    /// The actions of the droplet actions list.
    pub actions: Option<Vec<Action>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<PageLinks>,
    /// How many there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(DropletActionsListResponse {
    sometimes actions "actions",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(DropletActionsListResponse in crate::SCHEMAS { Action, MetaMeta, PageLinks });

tagged_union! {
    /// Sent by `droplet_actions_post`.
    DropletActionsPostBody by "type" {
        EnableBackups = "enable_backups"(DropletActionEnableBackups),
        DisableBackups = "disable_backups",
        ChangeBackupPolicy = "change_backup_policy"(DropletActionChangeBackupPolicy),
        Reboot = "reboot",
        PowerCycle = "power_cycle",
        Shutdown = "shutdown",
        PowerOff = "power_off",
        PowerOn = "power_on",
        PasswordReset = "password_reset",
        Restore = "restore"(DropletActionRestore),
        Resize = "resize"(DropletActionResize),
        Rebuild = "rebuild"(DropletActionRebuild),
        Rename = "rename"(DropletActionRename),
        ChangeKernel = "change_kernel"(DropletActionChangeKernel),
        EnableIpv6 = "enable_ipv6",
        Snapshot = "snapshot"(DropletActionSnapshot),
        EnablePrivateNetworking = "enable_private_networking",
    }
}

#[cfg(feature = "schemars")]
schema!(DropletActionsPostBody in crate::SCHEMAS { DropletActionRebuildImage, DropletBackupPolicy });

#[cfg(feature = "validate")]
from_json!(DropletActionsPostBody by crate::validate::RULES);

tagged_union! {
    /// Sent by `droplet_actions_post_by_tag`.
    DropletActionsPostByTagBody by "type" {
        EnableBackups = "enable_backups",
        DisableBackups = "disable_backups",
        PowerCycle = "power_cycle",
        Shutdown = "shutdown",
        PowerOff = "power_off",
        PowerOn = "power_on",
        EnableIpv6 = "enable_ipv6",
        Snapshot = "snapshot"(DropletActionSnapshot),
        EnablePrivateNetworking = "enable_private_networking",
    }
}

#[cfg(feature = "schemars")]
schema!(DropletActionsPostByTagBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DropletActionsPostByTagBody by crate::validate::RULES);

/// Answered by `droplet_actions_post_by_tag`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DropletActionsPostByTagResponse {
    /// The actions of the droplet actions post by tag.
    pub actions: Option<Vec<Action>>,
    undeclared: Undeclared,
}

record!(DropletActionsPostByTagResponse {
    sometimes actions "actions",
});

#[cfg(feature = "schemars")]
schema!(DropletActionsPostByTagResponse in crate::SCHEMAS { Action });

/// Answered by `droplet_actions_post`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DropletActionsPostResponse {
    /// The action of the droplet actions post.
    pub action: Option<Action>,
    undeclared: Undeclared,
}

record!(DropletActionsPostResponse {
    sometimes action "action",
});

#[cfg(feature = "schemars")]
schema!(DropletActionsPostResponse in crate::SCHEMAS { Action });

/// Sent by `droplet_actions_post`, `droplets_create`; answered by `droplets_get_backup_policy`, `droplets_list_backup_policies`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DropletBackupPolicy {
    /// The plan of the droplet backup policy.
    pub plan: Option<slugs::BackupPlan>,
    /// The weekday of the droplet backup policy.
    pub weekday: Option<slugs::BackupWeekday>,
    /// The hour of the droplet backup policy.
    /// Known values: `0`, `4`, `8`, `12`, `16`, `20`.
    pub hour: Option<i64>,
    /// The window length hours of the droplet backup policy.
    /// Set by the service.
    pub window_length_hours: Option<i64>,
    /// The retention period days of the droplet backup policy.
    /// Set by the service.
    pub retention_period_days: Option<i64>,
    undeclared: Undeclared,
}

record!(DropletBackupPolicy {
    optional plan "plan",
    optional weekday "weekday",
    optional hour "hour",
    optional window_length_hours "window_length_hours",
    optional retention_period_days "retention_period_days",
});

impl DropletBackupPolicy {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DropletBackupPolicy {
    into plan: slugs::BackupPlan,
    into weekday: slugs::BackupWeekday,
    value hour: i64,
});

#[cfg(feature = "schemars")]
schema!(DropletBackupPolicy in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DropletBackupPolicy by crate::validate::RULES);

/// Answered by `droplets_get_backup_policy`, `droplets_list_backup_policies`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DropletBackupPolicyRecord {
    /// The id of the droplet.
    pub droplet_id: Option<i64>,
    /// The backup enabled of the droplet backup policy record.
    pub backup_enabled: Option<bool>,
    /// The backup policy of the droplet backup policy record.
    pub backup_policy: Option<DropletBackupPolicy>,
    /// The next backup window of the droplet backup policy record.
    pub next_backup_window: Option<DropletNextBackupWindow>,
    undeclared: Undeclared,
}

record!(DropletBackupPolicyRecord {
    sometimes droplet_id "droplet_id",
    sometimes backup_enabled "backup_enabled",
    sometimes backup_policy "backup_policy",
    or_null next_backup_window "next_backup_window",
});

#[cfg(feature = "schemars")]
schema!(DropletBackupPolicyRecord in crate::SCHEMAS { DropletBackupPolicy, DropletNextBackupWindow });

union! {
    /// Sent by `droplets_create`.
    DropletCreateImage {
        String(String),
        Integer(i64),
    }
}

from_text!(DropletCreateImage::String from &str, &String, slugs::Image, &slugs::Image);

#[cfg(feature = "schemars")]
schema!(DropletCreateImage in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DropletCreateImage by crate::validate::RULES);

union! {
    /// Sent by `droplets_create`.
    DropletCreateSshKeysItem {
        String(String),
        Integer(i64),
    }
}

from_text!(DropletCreateSshKeysItem::String from &str, &String);

#[cfg(feature = "schemars")]
schema!(DropletCreateSshKeysItem in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DropletCreateSshKeysItem by crate::validate::RULES);

/// Answered by `droplets_list_backups`, `droplets_list_snapshots`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DropletSnapshot {
    /// The id of the droplet snapshot.
    pub id: i64,
    /// The name of the droplet snapshot.
    pub name: String,
    /// When the droplet snapshot was created.
    pub created_at: Timestamp,
    /// The regions of the droplet snapshot.
    pub regions: Vec<String>,
    /// The min disk size of the droplet snapshot.
    pub min_disk_size: i64,
    /// The size gigabytes of the droplet snapshot.
    pub size_gigabytes: f64,
    /// Which kind of droplet snapshot it is.
    pub type_: DropletSnapshotType,
    /// The distribution of the droplet snapshot.
    pub distribution: Option<String>,
    /// The short name of the droplet snapshot by which requests name it.
    pub slug: Option<String>,
    /// The public of the droplet snapshot.
    pub public: Option<bool>,
    undeclared: Undeclared,
}

record!(DropletSnapshot {
    required id "id",
    required name "name",
    required created_at "created_at",
    required regions "regions",
    required min_disk_size "min_disk_size",
    required size_gigabytes "size_gigabytes",
    required type_ "type",
    sometimes distribution "distribution",
    or_null slug "slug",
    sometimes public "public",
});

#[cfg(feature = "schemars")]
schema!(DropletSnapshot in crate::SCHEMAS { DropletSnapshotType });

open_enum! {
    /// Answered by `droplets_list_backups`, `droplets_list_snapshots`.
    DropletSnapshotType {
        Snapshot = "snapshot",
        Backup = "backup",
    }
}

#[cfg(feature = "schemars")]
schema!(DropletSnapshotType in crate::SCHEMAS {});

/// Sent by `droplets_create`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DropletsCreateBody {
    /// The name of the droplets.
    /// At most `255` characters. Pattern: `^[a-zA-Z0-9]?[a-z0-9A-Z.\-]*[a-z0-9A-Z]$`. Either `name` or `names` is required.
    pub name: Option<String>,
    /// The region that the droplets is in.
    pub region: Option<String>,
    /// The size of the droplets.
    pub size: String,
    /// The image of the droplets.
    pub image: DropletCreateImage,
    /// The ssh keys of the droplets.
    /// Default: `[]`.
    pub ssh_keys: Option<Vec<DropletCreateSshKeysItem>>,
    /// The backups of the droplets.
    /// Default: `false`.
    pub backups: Option<bool>,
    /// The backup policy of the droplets.
    pub backup_policy: Option<DropletBackupPolicy>,
    /// The ipv6 of the droplets.
    /// Default: `false`.
    pub ipv6: Option<bool>,
    /// The monitoring of the droplets.
    /// Default: `false`.
    pub monitoring: Option<bool>,
    /// The tags of the droplets.
    /// Default: `[]`.
    pub tags: Option<Vec<String>>,
    /// The user data of the droplets.
    pub user_data: Option<String>,
    /// The private networking of the droplets.
    /// Deprecated. Default: `false`.
    pub private_networking: Option<bool>,
    /// The volumes of the droplets.
    /// Default: `[]`.
    pub volumes: Option<Vec<String>>,
    /// The UUID of the VPC network that the droplets is in.
    pub vpc_uuid: Option<String>,
    /// The with droplet agent of the droplets.
    pub with_droplet_agent: Option<bool>,
    /// The public networking of the droplets.
    /// Default: `true`.
    pub public_networking: Option<bool>,
    /// The gpu partition mode of the droplets.
    pub gpu_partition_mode: Option<String>,
    /// The names of the droplets.
    /// Either `name` or `names` is required.
    pub names: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(DropletsCreateBody {
    optional name "name",
    optional region "region",
    required size "size",
    required image "image",
    optional ssh_keys "ssh_keys",
    optional backups "backups",
    optional backup_policy "backup_policy",
    optional ipv6 "ipv6",
    optional monitoring "monitoring",
    sometimes tags "tags",
    optional user_data "user_data",
    optional private_networking "private_networking",
    optional volumes "volumes",
    optional vpc_uuid "vpc_uuid",
    optional with_droplet_agent "with_droplet_agent",
    optional public_networking "public_networking",
    optional gpu_partition_mode "gpu_partition_mode",
    optional names "names",
});

hide!(DropletsCreateBody {
    plain name,
    plain region,
    plain size,
    plain image,
    plain ssh_keys,
    plain backups,
    plain backup_policy,
    plain ipv6,
    plain monitoring,
    plain tags,
    maybe_secret user_data,
    plain private_networking,
    plain volumes,
    plain vpc_uuid,
    plain with_droplet_agent,
    plain public_networking,
    plain gpu_partition_mode,
    plain names,
    plain undeclared,
});

impl DropletsCreateBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(size: impl Into<String>, image: impl Into<DropletCreateImage>) -> Self {
        Self {
            name: None,
            region: None,
            size: size.into(),
            image: image.into(),
            ssh_keys: None,
            backups: None,
            backup_policy: None,
            ipv6: None,
            monitoring: None,
            tags: None,
            user_data: None,
            private_networking: None,
            volumes: None,
            vpc_uuid: None,
            with_droplet_agent: None,
            public_networking: None,
            gpu_partition_mode: None,
            names: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(DropletsCreateBody {
    into name: String,
    into region: String,
    list ssh_keys: DropletCreateSshKeysItem,
    value backups: bool,
    into backup_policy: DropletBackupPolicy,
    value ipv6: bool,
    value monitoring: bool,
    list tags: String,
    into user_data: String,
    value private_networking: bool,
    list volumes: String,
    into vpc_uuid: String,
    value with_droplet_agent: bool,
    value public_networking: bool,
    into gpu_partition_mode: String,
    list names: String,
});

#[cfg(feature = "schemars")]
schema!(DropletsCreateBody in crate::SCHEMAS {
    DropletBackupPolicy,
    DropletCreateImage,
    DropletCreateSshKeysItem,
});

#[cfg(feature = "validate")]
from_json!(DropletsCreateBody by crate::validate::RULES);

union! {
    /// Answered by `droplets_create`.
    DropletsCreateResponse {
        Droplet(DropletsCreateResponseDroplet),
        Droplets(DropletsCreateResponseDroplets),
    }
}

#[cfg(feature = "schemars")]
schema!(DropletsCreateResponse in crate::SCHEMAS {
    DropletsCreateResponseDroplet,
    DropletsCreateResponseDroplets,
});

/// Answered by `droplets_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DropletsCreateResponseDroplet {
    /// The droplet of the droplets create response droplet.
    pub droplet: Droplet,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: DropletsCreateResponseDropletLinks,
    undeclared: Undeclared,
}

record!(DropletsCreateResponseDroplet {
    required droplet "droplet",
    required links "links",
});

#[cfg(feature = "schemars")]
schema!(DropletsCreateResponseDroplet in crate::SCHEMAS { Droplet, DropletsCreateResponseDropletLinks });

/// Answered by `droplets_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DropletsCreateResponseDropletLinks {
    /// The actions of the droplets create response droplet links.
    pub actions: Option<Vec<ActionLink>>,
    undeclared: Undeclared,
}

record!(DropletsCreateResponseDropletLinks {
    sometimes actions "actions",
});

#[cfg(feature = "schemars")]
schema!(DropletsCreateResponseDropletLinks in crate::SCHEMAS { ActionLink });

/// Answered by `droplets_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DropletsCreateResponseDroplets {
    /// The droplets of the droplets create response droplets.
    pub droplets: Vec<Droplet>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: DropletsCreateResponseDropletsLinks,
    undeclared: Undeclared,
}

record!(DropletsCreateResponseDroplets {
    required droplets "droplets",
    required links "links",
});

#[cfg(feature = "schemars")]
schema!(DropletsCreateResponseDroplets in crate::SCHEMAS { Droplet, DropletsCreateResponseDropletsLinks });

/// Answered by `droplets_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DropletsCreateResponseDropletsLinks {
    /// The actions of the droplets create response droplets links.
    pub actions: Option<Vec<ActionLink>>,
    undeclared: Undeclared,
}

record!(DropletsCreateResponseDropletsLinks {
    sometimes actions "actions",
});

#[cfg(feature = "schemars")]
schema!(DropletsCreateResponseDropletsLinks in crate::SCHEMAS { ActionLink });

/// Answered by `droplets_get_backup_policy`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DropletsGetBackupPolicyResponse {
    /// The policy of the droplets get backup policy.
    pub policy: Option<DropletBackupPolicyRecord>,
    undeclared: Undeclared,
}

record!(DropletsGetBackupPolicyResponse {
    sometimes policy "policy",
});

#[cfg(feature = "schemars")]
schema!(DropletsGetBackupPolicyResponse in crate::SCHEMAS { DropletBackupPolicyRecord });

/// Answered by `droplets_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DropletsGetResponse {
    /// The droplet of the droplets get.
    pub droplet: Option<Droplet>,
    undeclared: Undeclared,
}

record!(DropletsGetResponse {
    sometimes droplet "droplet",
});

#[cfg(feature = "schemars")]
schema!(DropletsGetResponse in crate::SCHEMAS { Droplet });

/// Answered by `droplets_list_associated_resources`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DropletsListAssociatedResourcesResponse {
    /// The reserved ips of the droplets list associated resources.
    pub reserved_ips: Option<Vec<AssociatedResource>>,
    /// The floating ips of the droplets list associated resources.
    pub floating_ips: Option<Vec<AssociatedResource>>,
    /// The snapshots of the droplets list associated resources.
    pub snapshots: Option<Vec<AssociatedResource>>,
    /// The volumes of the droplets list associated resources.
    pub volumes: Option<Vec<AssociatedResource>>,
    /// The volume snapshots of the droplets list associated resources.
    pub volume_snapshots: Option<Vec<AssociatedResource>>,
    undeclared: Undeclared,
}

record!(DropletsListAssociatedResourcesResponse {
    sometimes reserved_ips "reserved_ips",
    sometimes floating_ips "floating_ips",
    sometimes snapshots "snapshots",
    sometimes volumes "volumes",
    sometimes volume_snapshots "volume_snapshots",
});

#[cfg(feature = "schemars")]
schema!(DropletsListAssociatedResourcesResponse in crate::SCHEMAS { AssociatedResource });

/// Answered by `droplets_list_backup_policies`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DropletsListBackupPoliciesResponse {
    /// The policies of the droplets list backup policies.
    pub policies: Option<BTreeMap<String, DropletBackupPolicyRecord>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<PageLinks>,
    /// How many there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(DropletsListBackupPoliciesResponse {
    sometimes policies "policies",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(DropletsListBackupPoliciesResponse in crate::SCHEMAS { DropletBackupPolicyRecord, MetaMeta, PageLinks });

/// Answered by `droplets_list_backups`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DropletsListBackupsResponse {
    /// The backups of the droplets list backups.
    pub backups: Option<Vec<DropletSnapshot>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<PageLinks>,
    /// How many there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(DropletsListBackupsResponse {
    sometimes backups "backups",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(DropletsListBackupsResponse in crate::SCHEMAS { DropletSnapshot, MetaMeta, PageLinks });

/// Answered by `droplets_list_firewalls`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DropletsListFirewallsResponse {
    /// The firewalls of the droplets list firewalls.
    pub firewalls: Option<Vec<Firewall>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<PageLinks>,
    /// How many there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(DropletsListFirewallsResponse {
    sometimes firewalls "firewalls",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(DropletsListFirewallsResponse in crate::SCHEMAS { Firewall, MetaMeta, PageLinks });

/// Answered by `droplets_list_kernels`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DropletsListKernelsResponse {
    /// The kernels of the droplets list kernels.
    pub kernels: Option<Vec<Option<Kernel>>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<PageLinks>,
    /// How many there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(DropletsListKernelsResponse {
    sometimes kernels "kernels",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(DropletsListKernelsResponse in crate::SCHEMAS { Kernel, MetaMeta, PageLinks });

/// Answered by `droplets_list_neighbors`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DropletsListNeighborsResponse {
    /// The droplets of the droplets list neighbors.
    pub droplets: Option<Vec<Droplet>>,
    undeclared: Undeclared,
}

record!(DropletsListNeighborsResponse {
    sometimes droplets "droplets",
});

#[cfg(feature = "schemars")]
schema!(DropletsListNeighborsResponse in crate::SCHEMAS { Droplet });

/// Answered by `droplets_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DropletsListResponse {
    /// The droplets of the droplets list.
    pub droplets: Option<Vec<Droplet>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<PageLinks>,
    /// How many there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(DropletsListResponse {
    sometimes droplets "droplets",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(DropletsListResponse in crate::SCHEMAS { Droplet, MetaMeta, PageLinks });

/// Answered by `droplets_list_snapshots`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DropletsListSnapshotsResponse {
    /// The snapshots of the droplets list snapshots.
    pub snapshots: Option<Vec<DropletSnapshot>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<PageLinks>,
    /// How many there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(DropletsListSnapshotsResponse {
    sometimes snapshots "snapshots",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(DropletsListSnapshotsResponse in crate::SCHEMAS { DropletSnapshot, MetaMeta, PageLinks });

/// Answered by `droplets_list_supported_backup_policies`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DropletsListSupportedBackupPoliciesResponse {
    /// The supported policies of the droplets list supported backup policies.
    pub supported_policies: Option<Vec<SupportedDropletBackupPolicy>>,
    undeclared: Undeclared,
}

record!(DropletsListSupportedBackupPoliciesResponse {
    sometimes supported_policies "supported_policies",
});

#[cfg(feature = "schemars")]
schema!(DropletsListSupportedBackupPoliciesResponse in crate::SCHEMAS { SupportedDropletBackupPolicy });

open_enum! {
    /// Sent by `droplets_list`.
    DropletsListType {
        Droplets = "droplets",
        Gpus = "gpus",
    }
}

#[cfg(feature = "schemars")]
schema!(DropletsListType in crate::SCHEMAS {});

/// Answered by `droplets_list_neighbors_ids`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NeighborIds {
    /// The neighbor ids of the neighbor ids.
    pub neighbor_ids: Option<Vec<Vec<i64>>>,
    undeclared: Undeclared,
}

record!(NeighborIds {
    sometimes neighbor_ids "neighbor_ids",
});

#[cfg(feature = "schemars")]
schema!(NeighborIds in crate::SCHEMAS {});

/// Sent by `droplets_destroy_with_associated_resources_selective`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SelectiveDestroyAssociatedResource {
    /// The floating ips of the selective destroy associated resource.
    /// Deprecated.
    pub floating_ips: Option<Vec<String>>,
    /// The reserved ips of the selective destroy associated resource.
    pub reserved_ips: Option<Vec<String>>,
    /// The snapshots of the selective destroy associated resource.
    pub snapshots: Option<Vec<String>>,
    /// The volumes of the selective destroy associated resource.
    pub volumes: Option<Vec<String>>,
    /// The volume snapshots of the selective destroy associated resource.
    pub volume_snapshots: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(SelectiveDestroyAssociatedResource {
    optional floating_ips "floating_ips",
    optional reserved_ips "reserved_ips",
    optional snapshots "snapshots",
    optional volumes "volumes",
    optional volume_snapshots "volume_snapshots",
});

impl SelectiveDestroyAssociatedResource {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(SelectiveDestroyAssociatedResource {
    list floating_ips: String,
    list reserved_ips: String,
    list snapshots: String,
    list volumes: String,
    list volume_snapshots: String,
});

#[cfg(feature = "schemars")]
schema!(SelectiveDestroyAssociatedResource in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(SelectiveDestroyAssociatedResource by crate::validate::RULES);

/// Answered by `droplets_list_supported_backup_policies`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SupportedDropletBackupPolicy {
    /// The name of the supported droplet backup policy.
    pub name: Option<String>,
    /// The possible window starts of the supported droplet backup policy.
    pub possible_window_starts: Option<Vec<i64>>,
    /// The window length hours of the supported droplet backup policy.
    pub window_length_hours: Option<i64>,
    /// The retention period days of the supported droplet backup policy.
    pub retention_period_days: Option<i64>,
    /// The possible days of the supported droplet backup policy.
    pub possible_days: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(SupportedDropletBackupPolicy {
    sometimes name "name",
    sometimes possible_window_starts "possible_window_starts",
    sometimes window_length_hours "window_length_hours",
    sometimes retention_period_days "retention_period_days",
    sometimes possible_days "possible_days",
});

#[cfg(feature = "schemars")]
schema!(SupportedDropletBackupPolicy in crate::SCHEMAS {});
