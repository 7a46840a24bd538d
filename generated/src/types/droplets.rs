// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `droplets_list_associated_resources`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssociatedResource {
    /// The id of the resource that belongs to the droplet.
    pub id: Option<String>,
    /// The name of the resource that belongs to the droplet.
    pub name: Option<String>,
    /// What the resource costs if it outlives the droplet, in US dollars a month, as text.
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
    /// The droplet that is destroyed.
    pub droplet: Option<DestroyedAssociatedResource>,
    /// The resources that are destroyed with the droplet, by kind.
    pub resources: Option<AssociatedResourceStatusResources>,
    /// When everything was done; `None` while resources are still being destroyed.
    pub completed_at: Option<Timestamp>,
    /// How many of the resources couldn't be destroyed.
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
    /// The reserved IPs that are destroyed with the droplet.
    pub reserved_ips: Option<Vec<DestroyedAssociatedResource>>,
    /// The same addresses as `reserved_ips`, by their former name.
    pub floating_ips: Option<Vec<DestroyedAssociatedResource>>,
    /// The snapshots of the droplet that are destroyed with it.
    pub snapshots: Option<Vec<DestroyedAssociatedResource>>,
    /// The volumes that are destroyed with the droplet.
    pub volumes: Option<Vec<DestroyedAssociatedResource>>,
    /// The snapshots of volumes that are destroyed with the droplet.
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
    /// The id of the resource that is to be destroyed.
    pub id: Option<String>,
    /// The name of the resource that is to be destroyed.
    pub name: Option<String>,
    /// When the resource was destroyed; `None` as long as it has not been.
    pub destroyed_at: Option<Timestamp>,
    /// Why the resource couldn't be destroyed; `None` if nothing went wrong.
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
    /// When backups of the droplet are made from now on.
    pub backup_policy: DropletBackupPolicyRequest,
    undeclared: Undeclared,
}

record!(DropletActionChangeBackupPolicy {
    required backup_policy "backup_policy",
});

impl DropletActionChangeBackupPolicy {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(backup_policy: impl Into<DropletBackupPolicyRequest>) -> Self {
        Self {
            backup_policy: backup_policy.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(DropletActionChangeBackupPolicy in crate::SCHEMAS { DropletBackupPolicyRequest });

#[cfg(feature = "validate")]
from_json!(DropletActionChangeBackupPolicy by crate::validate::RULES);

/// Sent by `droplet_actions_post`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DropletActionChangeKernel {
    /// The id of the kernel that the droplet boots from now on.
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
    /// When backups of the droplet are made. Default: daily.
    pub backup_policy: Option<DropletBackupPolicyRequest>,
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
    into backup_policy: DropletBackupPolicyRequest,
});

#[cfg(feature = "schemars")]
schema!(DropletActionEnableBackups in crate::SCHEMAS { DropletBackupPolicyRequest });

#[cfg(feature = "validate")]
from_json!(DropletActionEnableBackups by crate::validate::RULES);

/// Sent by `droplet_actions_post`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DropletActionRebuild {
    /// The image that the disk is written anew from, by its id or, if it is public, its slug.
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
    /// The new name of the droplet.
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
    /// Whether the disk grows too, which can't be undone: a disk never shrinks.
    pub disk: Option<bool>,
    /// The slug of the size that the droplet changes to.
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
    /// The id of the backup that the droplet's disk is restored from.
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
    /// The name of the new snapshot.
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
    /// The actions that have been carried out on the droplet, one page of them.
    pub actions: Option<Vec<Action>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
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
schema!(DropletActionsPostBody in crate::SCHEMAS { DropletActionRebuildImage, DropletBackupPolicyRequest });

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
    /// The actions that were started, one for each droplet.
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
    /// The action that was started.
    pub action: Option<Action>,
    undeclared: Undeclared,
}

record!(DropletActionsPostResponse {
    sometimes action "action",
});

#[cfg(feature = "schemars")]
schema!(DropletActionsPostResponse in crate::SCHEMAS { Action });

/// Answered by `droplets_get_backup_policy`, `droplets_list_backup_policies`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DropletBackupPolicy {
    /// How often a backup is made: every day or every week.
    pub plan: Option<slugs::BackupPlan>,
    /// The day of the week that a weekly backup is made on.
    pub weekday: Option<slugs::BackupWeekday>,
    /// The hour of the day at which the backup window opens.
    /// Known values: `0`, `4`, `8`, `12`, `16`, `20`.
    pub hour: Option<i64>,
    /// How many hours the backup window stays open after `hour`.
    /// Set by the service.
    pub window_length_hours: Option<i64>,
    /// How many days a backup is kept.
    /// Set by the service.
    pub retention_period_days: Option<i64>,
    undeclared: Undeclared,
}

record!(DropletBackupPolicy {
    sometimes plan "plan",
    sometimes weekday "weekday",
    sometimes hour "hour",
    sometimes window_length_hours "window_length_hours",
    sometimes retention_period_days "retention_period_days",
});

#[cfg(feature = "schemars")]
schema!(DropletBackupPolicy in crate::SCHEMAS { slugs::BackupPlan, slugs::BackupWeekday });

/// Answered by `droplets_get_backup_policy`, `droplets_list_backup_policies`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DropletBackupPolicyRecord {
    /// The id of the droplet.
    pub droplet_id: Option<i64>,
    /// Whether the droplet is backed up.
    pub backup_enabled: Option<bool>,
    /// When backups of the droplet are made and how long they are kept.
    pub backup_policy: Option<DropletBackupPolicy>,
    /// The time in which the next backup is made.
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

/// Sent by `droplet_actions_post`, `droplets_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DropletBackupPolicyRequest {
    /// How often a backup is made: every day or every week.
    pub plan: Option<slugs::BackupPlan>,
    /// The day of the week that a weekly backup is made on.
    pub weekday: Option<slugs::BackupWeekday>,
    /// The hour of the day at which the backup window opens.
    /// Known values: `0`, `4`, `8`, `12`, `16`, `20`.
    pub hour: Option<i64>,
    undeclared: Undeclared,
}

record!(DropletBackupPolicyRequest {
    optional plan "plan",
    optional weekday "weekday",
    optional hour "hour",
});

impl DropletBackupPolicyRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DropletBackupPolicyRequest {
    into plan: slugs::BackupPlan,
    into weekday: slugs::BackupWeekday,
    value hour: i64,
});

#[cfg(feature = "schemars")]
schema!(DropletBackupPolicyRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DropletBackupPolicyRequest by crate::validate::RULES);

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
    /// The id of the snapshot or backup, by which requests name it as an image.
    pub id: i64,
    /// The name of the snapshot or backup.
    pub name: String,
    /// When the snapshot or backup was made.
    pub created_at: Timestamp,
    /// The slugs of the regions in which a droplet can be made from it.
    pub regions: Vec<String>,
    /// The smallest disk that a droplet made from it can have, in GB.
    pub min_disk_size: i64,
    /// The size that is billed, in GB.
    pub size_gigabytes: f64,
    /// Whether it was made on request or by the backup plan.
    pub type_: DropletSnapshotType,
    /// The distribution of the system on it.
    pub distribution: Option<String>,
    /// The slug of the image, which only public images of the service have.
    pub slug: Option<String>,
    /// Whether all accounts can use the image, or only the one that owns it.
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
        ///
        /// Made on request.
        Snapshot = "snapshot",
        ///
        /// Made by the service as a backup.
        Backup = "backup",
    }
}

#[cfg(feature = "schemars")]
schema!(DropletSnapshotType in crate::SCHEMAS {});

/// Sent by `droplets_create`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DropletsCreateBody {
    /// The name of the droplet, which is its host name too; if it is a domain of the account, a PTR record is made.
    /// At most `255` characters. Pattern: `^[a-zA-Z0-9]?[a-z0-9A-Z.\-]*[a-z0-9A-Z]$`. Either `name` or `names` is required.
    pub name: Option<String>,
    /// The slug of the region that the droplet is made in; a prefix such as `nyc` lets the service choose among its regions. Absent: any region.
    pub region: Option<String>,
    /// The slug of the size, which sets memory, vCPUs, disk and price.
    pub size: String,
    /// The image that the disk is made from, by its id or, if it is public, its slug. Needs the scope `image:read`.
    pub image: DropletCreateImage,
    /// The SSH keys that may log in as root, by ids or fingerprints; the account must already have them. Needs the scope `ssh_key:read`.
    /// Default: `[]`.
    pub ssh_keys: Option<Vec<DropletCreateSshKeysItem>>,
    /// Whether the droplet is backed up by the service, which costs extra.
    /// Default: `false`.
    pub backups: Option<bool>,
    /// When backups are made. Default if `backups` is true: daily.
    pub backup_policy: Option<DropletBackupPolicyRequest>,
    /// Whether the droplet has a public IPv6 address.
    /// Default: `false`.
    pub ipv6: Option<bool>,
    /// Whether the metrics agent is installed, which metrics of memory, disk and load need.
    /// Default: `false`.
    pub monitoring: Option<bool>,
    /// The tags that the droplet is given; those that don't exist are created. Needs the scope `tag:create`.
    /// Default: `[]`.
    pub tags: Option<Vec<String>>,
    /// What cloud-init is given at the first boot: a cloud-config file or a script, in plain text of at most 64 KiB.
    pub user_data: Option<String>,
    /// Obsolete: every droplet is in a VPC network now, see `vpc_uuid`.
    /// Deprecated. Default: `false`.
    pub private_networking: Option<bool>,
    /// The ids of the volumes that are attached to the droplet; they must not be attached elsewhere. Needs the scope `block_storage:read`.
    /// Default: `[]`.
    pub volumes: Option<Vec<String>>,
    /// The UUID of the VPC network that the droplet is put into. Default: the default VPC of the region. Needs the scope `vpc:read`.
    pub vpc_uuid: Option<String>,
    /// Whether the agent for the web console is installed. Absent: it is installed, and an error is ignored; with `true`, an error is reported.
    pub with_droplet_agent: Option<bool>,
    /// Whether the droplet has public addresses; without, it can't be given one later, and `ipv6` must be false.
    /// Default: `true`.
    pub public_networking: Option<bool>,
    /// How the GPUs of the droplet are split. `PARTITION_MODE_SPX_NPS1` leaves each whole, `PARTITION_MODE_DPX_NPS2` makes two of each.
    pub gpu_partition_mode: Option<String>,
    /// The names of the droplets, one for each that is made, and 10 at most; all else is the same for all. Each is a host name, as `name` is.
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
    into backup_policy: DropletBackupPolicyRequest,
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
    DropletBackupPolicyRequest,
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
    /// The droplet that is being created.
    pub droplet: Droplet,
    /// Where the action that creates the droplet can be followed.
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
    /// The actions that create the droplet.
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
    /// The droplets that are being created.
    pub droplets: Vec<Droplet>,
    /// Where the actions that create the droplets can be followed.
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
    /// The actions that create the droplets.
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
    /// The backup policy of the droplet.
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
    /// The requested droplet.
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
    /// The reserved IPs that are assigned to the droplet. Tokens need the scope `reserved_ip:read` to see them.
    pub reserved_ips: Option<Vec<AssociatedResource>>,
    /// The same addresses as `reserved_ips`, by their former name. Tokens need the scope `reserved_ip:read` to see them.
    pub floating_ips: Option<Vec<AssociatedResource>>,
    /// The snapshots of the droplet. Tokens need the scope `image:read` to see them.
    pub snapshots: Option<Vec<AssociatedResource>>,
    /// The volumes that are attached to the droplet. Tokens need the scope `block_storage:read` to see them.
    pub volumes: Option<Vec<AssociatedResource>>,
    /// The snapshots of the volumes that are attached to the droplet. Tokens need the scope `block_storage_snapshot:read` to see them.
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
    /// The backup policies, each by the id of its droplet.
    pub policies: Option<BTreeMap<String, DropletBackupPolicyRecord>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
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
    /// The backups of the droplet, one page of them.
    pub backups: Option<Vec<DropletSnapshot>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
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
    /// The firewalls that apply to the droplet, one page of them.
    pub firewalls: Option<Vec<Firewall>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
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
    /// The kernels that the droplet can boot, one page of them.
    pub kernels: Option<Vec<Option<Kernel>>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
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
    /// The droplets on the same physical machine.
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
    /// The droplets of the account, one page of them.
    pub droplets: Option<Vec<Droplet>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
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
    /// The snapshots of the droplet, one page of them.
    pub snapshots: Option<Vec<DropletSnapshot>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
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
    /// The available backup plans.
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
        ///
        /// Droplets without GPUs.
        Droplets = "droplets",
        ///
        /// Droplets with GPUs.
        Gpus = "gpus",
    }
}

#[cfg(feature = "schemars")]
schema!(DropletsListType in crate::SCHEMAS {});

/// Answered by `droplets_list_neighbors_ids`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NeighborIds {
    /// Groups of ids: the droplets of a group share a physical machine.
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
    /// The ids of the reserved IPs that are destroyed with the droplet; `reserved_ips` has replaced it.
    /// Deprecated.
    pub floating_ips: Option<Vec<String>>,
    /// The ids of the reserved IPs that are destroyed with the droplet.
    pub reserved_ips: Option<Vec<String>>,
    /// The ids of the droplet's snapshots that are destroyed with it.
    pub snapshots: Option<Vec<String>>,
    /// The ids of the volumes that are destroyed with the droplet; what is on them is lost.
    pub volumes: Option<Vec<String>>,
    /// The ids of the snapshots of volumes that are destroyed with the droplet.
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
    /// The name of the backup plan, such as `daily`.
    pub name: Option<String>,
    /// The hours of the day at which the backup window can open.
    pub possible_window_starts: Option<Vec<i64>>,
    /// How many hours the backup window stays open.
    pub window_length_hours: Option<i64>,
    /// How many days a backup is kept.
    pub retention_period_days: Option<i64>,
    /// The days of the week on which a backup can be made.
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
