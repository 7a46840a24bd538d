// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `droplets_list_associated_resources`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssociatedResource {
    pub id: Option<String>,
    pub name: Option<String>,
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
    pub droplet: Option<DestroyedAssociatedResource>,
    pub resources: Option<AssociatedResourceStatusResources>,
    pub completed_at: Option<Timestamp>,
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
    pub reserved_ips: Option<Vec<DestroyedAssociatedResource>>,
    pub floating_ips: Option<Vec<DestroyedAssociatedResource>>,
    pub snapshots: Option<Vec<DestroyedAssociatedResource>>,
    pub volumes: Option<Vec<DestroyedAssociatedResource>>,
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
    pub id: Option<String>,
    pub name: Option<String>,
    pub destroyed_at: Option<Timestamp>,
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
    pub disk: Option<bool>,
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
    pub actions: Option<Vec<Action>>,
    pub links: Option<PageLinks>,
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
    pub plan: Option<slugs::BackupPlan>,
    pub weekday: Option<slugs::BackupWeekday>,
    /// Known values: `0`, `4`, `8`, `12`, `16`, `20`.
    pub hour: Option<i64>,
    /// Set by the service.
    pub window_length_hours: Option<i64>,
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
    pub droplet_id: Option<i64>,
    pub backup_enabled: Option<bool>,
    pub backup_policy: Option<DropletBackupPolicy>,
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
    pub id: i64,
    pub name: String,
    pub created_at: Timestamp,
    pub regions: Vec<String>,
    pub min_disk_size: i64,
    pub size_gigabytes: f64,
    pub type_: DropletSnapshotType,
    pub distribution: Option<String>,
    pub slug: Option<String>,
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
    /// At most `255` characters. Pattern: `^[a-zA-Z0-9]?[a-z0-9A-Z.\-]*[a-z0-9A-Z]$`. Either `name` or `names` is required.
    pub name: Option<String>,
    pub region: Option<String>,
    pub size: String,
    pub image: DropletCreateImage,
    /// Default: `[]`.
    pub ssh_keys: Option<Vec<DropletCreateSshKeysItem>>,
    /// Default: `false`.
    pub backups: Option<bool>,
    pub backup_policy: Option<DropletBackupPolicy>,
    /// Default: `false`.
    pub ipv6: Option<bool>,
    /// Default: `false`.
    pub monitoring: Option<bool>,
    /// Default: `[]`.
    pub tags: Option<Vec<String>>,
    pub user_data: Option<String>,
    /// Deprecated. Default: `false`.
    pub private_networking: Option<bool>,
    /// Default: `[]`.
    pub volumes: Option<Vec<String>>,
    pub vpc_uuid: Option<String>,
    pub with_droplet_agent: Option<bool>,
    /// Default: `true`.
    pub public_networking: Option<bool>,
    pub gpu_partition_mode: Option<String>,
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
    pub droplet: Droplet,
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
    pub droplets: Vec<Droplet>,
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
    pub reserved_ips: Option<Vec<AssociatedResource>>,
    pub floating_ips: Option<Vec<AssociatedResource>>,
    pub snapshots: Option<Vec<AssociatedResource>>,
    pub volumes: Option<Vec<AssociatedResource>>,
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
    pub policies: Option<BTreeMap<String, DropletBackupPolicyRecord>>,
    pub links: Option<PageLinks>,
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
    pub backups: Option<Vec<DropletSnapshot>>,
    pub links: Option<PageLinks>,
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
    pub firewalls: Option<Vec<Firewall>>,
    pub links: Option<PageLinks>,
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
    pub kernels: Option<Vec<Option<Kernel>>>,
    pub links: Option<PageLinks>,
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
    pub droplets: Option<Vec<Droplet>>,
    pub links: Option<PageLinks>,
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
    pub snapshots: Option<Vec<DropletSnapshot>>,
    pub links: Option<PageLinks>,
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
    /// Deprecated.
    pub floating_ips: Option<Vec<String>>,
    pub reserved_ips: Option<Vec<String>>,
    pub snapshots: Option<Vec<String>>,
    pub volumes: Option<Vec<String>>,
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
    pub name: Option<String>,
    pub possible_window_starts: Option<Vec<i64>>,
    pub window_length_hours: Option<i64>,
    pub retention_period_days: Option<i64>,
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
