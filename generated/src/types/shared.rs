// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `actions_get`, `actions_list`, `droplet_actions_get` and 8 more.
#[cfg(any(feature = "actions", feature = "droplets", feature = "floating-ips", feature = "images", feature = "reserved-ips"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Action {
    /// The id of the action.
    pub id: i64,
    /// Whether the action is under way, done or failed.
    /// Default: `"in-progress"`.
    pub status: ActionStatus,
    /// What is done, such as `create` or `transfer`.
    pub type_: Option<String>,
    /// When the action began.
    pub started_at: Option<Timestamp>,
    /// When the action ended; `None` as long as it has not.
    pub completed_at: Option<Timestamp>,
    /// The id of what the action is done to.
    pub resource_id: Option<i64>,
    /// The kind of what the action is done to, such as `droplet`.
    pub resource_type: Option<String>,
    /// The region that the action takes place in.
    pub region: Option<Arc<Region>>,
    /// The slug of the region that the action takes place in.
    pub region_slug: Option<String>,
    undeclared: Undeclared,
}

#[cfg(any(feature = "actions", feature = "droplets", feature = "floating-ips", feature = "images", feature = "reserved-ips"))]
record!(Action {
    expected id "id",
    expected status "status",
    sometimes type_ "type",
    sometimes started_at "started_at",
    or_null completed_at "completed_at",
    or_null resource_id "resource_id",
    sometimes resource_type "resource_type",
    or_null region "region" or "slug",
    or_null region_slug "region_slug",
});

#[cfg(any(feature = "actions", feature = "droplets", feature = "floating-ips", feature = "images", feature = "reserved-ips"))]
impl Default for Action {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(any(feature = "actions", feature = "droplets", feature = "floating-ips", feature = "images", feature = "reserved-ips"))]
#[cfg(feature = "schemars")]
schema!(Action in crate::SCHEMAS { ActionStatus, Region });

/// Answered by `droplets_create`, `floating_ips_create`, `reserved_ips_create`.
#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ActionLink {
    /// The id of the action.
    pub id: Option<i64>,
    /// What the action does, such as `create`.
    pub rel: Option<String>,
    /// The address at which the action can be read.
    /// Format: uri.
    pub href: Option<String>,
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
record!(ActionLink {
    sometimes id "id",
    sometimes rel "rel",
    sometimes href "href",
});

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
#[cfg(feature = "schemars")]
schema!(ActionLink in crate::SCHEMAS {});

/// Answered by `actions_get`, `droplet_actions_get`.
#[cfg(any(feature = "actions", feature = "droplets"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ActionResponse {
    /// The action.
    pub action: Option<Action>,
    undeclared: Undeclared,
}

#[cfg(any(feature = "actions", feature = "droplets"))]
record!(ActionResponse {
    sometimes action "action",
});

#[cfg(any(feature = "actions", feature = "droplets"))]
#[cfg(feature = "schemars")]
schema!(ActionResponse in crate::SCHEMAS { Action });

#[cfg(any(feature = "actions", feature = "droplets", feature = "floating-ips", feature = "images", feature = "reserved-ips", feature = "volumes"))]
open_enum! {
    /// Answered by `actions_get`, `actions_list`, `droplet_actions_get` and 17 more.
    ActionStatus {
        ///
        /// The action is under way.
        InProgress = "in-progress",
        ///
        /// The action has succeeded.
        Completed = "completed",
        ///
        /// The action has failed.
        Errored = "errored",
    }
}

#[cfg(any(feature = "actions", feature = "droplets", feature = "floating-ips", feature = "images", feature = "reserved-ips", feature = "volumes"))]
#[cfg(feature = "schemars")]
schema!(ActionStatus in crate::SCHEMAS {});

/// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 11 more.
#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DiskInfo {
    /// What the disk is for.
    pub type_: Option<DiskInfoType>,
    /// The size of the disk.
    pub size: Option<DiskInfoSize>,
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
record!(DiskInfo {
    sometimes type_ "type",
    sometimes size "size",
});

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
#[cfg(feature = "schemars")]
schema!(DiskInfo in crate::SCHEMAS { DiskInfoSize, DiskInfoType });

/// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 11 more.
#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DiskInfoSize {
    /// The size of the disk, in `unit`.
    pub amount: Option<i64>,
    /// The unit of `amount`, such as `gib`.
    pub unit: Option<String>,
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
record!(DiskInfoSize {
    sometimes amount "amount",
    sometimes unit "unit",
});

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
#[cfg(feature = "schemars")]
schema!(DiskInfoSize in crate::SCHEMAS {});

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
open_enum! {
    /// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 11 more.
    DiskInfoType {
        ///
        /// The droplet's own disk.
        Local = "local",
        ///
        /// The disk that the droplet boots from.
        Boot = "boot",
        ///
        /// An extra disk of a droplet with GPUs, for data that need not last.
        Scratch = "scratch",
    }
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
#[cfg(feature = "schemars")]
schema!(DiskInfoType in crate::SCHEMAS {});

/// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 10 more.
#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Droplet {
    /// The id of the droplet.
    pub id: i64,
    /// The name of the droplet.
    pub name: String,
    /// How much memory the droplet has, in MiB.
    /// A multiple of `8`.
    pub memory: i64,
    /// How many virtual CPUs the droplet has.
    pub vcpus: i64,
    /// How large the droplet's disk is, in GiB.
    pub disk: i64,
    /// The disks of the droplet.
    pub disk_info: Option<Vec<DiskInfo>>,
    /// Whether the droplet refuses actions for now.
    pub locked: bool,
    /// Whether the droplet is new, runs, is off or is archived.
    pub status: DropletStatus,
    /// The kernel that the droplet boots, if it isn't in its image; `None` for all droplets made since March 2017.
    pub kernel: Option<Kernel>,
    /// When the droplet was created.
    pub created_at: Timestamp,
    /// What the droplet was made with, such as `backups`, `ipv6` or `monitoring`.
    pub features: Vec<String>,
    /// The ids of the backups that were made of the droplet. Tokens need the scope `image:read` to see them.
    pub backup_ids: Vec<i64>,
    /// The time in which the next backup is made; `None` if there are no backups.
    pub next_backup_window: Option<DropletNextBackupWindow>,
    /// The ids of the snapshots that were made of the droplet. Tokens need the scope `image:read` to see them.
    pub snapshot_ids: Vec<i64>,
    /// The image that the droplet was made from. Tokens need the scope `image:read` to see it.
    pub image: Image,
    /// The ids of the volumes that are attached to the droplet. Tokens need the scope `block_storage:read` to see them.
    pub volume_ids: Vec<String>,
    /// The size of the droplet, with its price and where it is on offer.
    pub size: Arc<Size>,
    /// The slug of the size of the droplet, such as `s-1vcpu-1gb`.
    pub size_slug: String,
    /// The addresses of the droplet.
    pub networks: DropletNetworks,
    /// The region that the droplet is in.
    pub region: Arc<Region>,
    /// The tags of the droplet. Tokens need the scope `tag:read` to see them.
    pub tags: Vec<String>,
    /// The UUID of the VPC network that the droplet is in; the answer to its creation may lack it. Tokens need the scope `vpc:read` to see it.
    pub vpc_uuid: Option<String>,
    /// The GPUs of the droplet; `None` if it has none.
    pub gpu_info: Option<GpuInfo>,
    /// How the GPUs of the droplet are split. `PARTITION_MODE_SPX_NPS1` leaves each whole, `PARTITION_MODE_DPX_NPS2` makes two of each.
    pub gpu_partition_mode: Option<String>,
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
record!(Droplet {
    required id "id",
    required name "name",
    required memory "memory",
    required vcpus "vcpus",
    required disk "disk",
    sometimes disk_info "disk_info",
    required locked "locked",
    required status "status",
    or_null kernel "kernel",
    required created_at "created_at",
    required features "features",
    required backup_ids "backup_ids",
    maybe next_backup_window "next_backup_window",
    required snapshot_ids "snapshot_ids",
    required image "image",
    required volume_ids "volume_ids",
    required size "size",
    required size_slug "size_slug",
    required networks "networks",
    required region "region",
    required tags "tags",
    sometimes vpc_uuid "vpc_uuid",
    sometimes gpu_info "gpu_info",
    sometimes gpu_partition_mode "gpu_partition_mode",
});

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
#[cfg(feature = "schemars")]
schema!(Droplet in crate::SCHEMAS {
    DiskInfo,
    DropletNetworks,
    DropletNextBackupWindow,
    DropletStatus,
    GpuInfo,
    Image,
    Kernel,
    Region,
    Size,
});

/// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 10 more.
#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DropletNetworks {
    /// The IPv4 addresses, public and private.
    pub v4: Option<Vec<NetworkV4>>,
    /// The IPv6 addresses.
    pub v6: Option<Vec<NetworkV6>>,
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
record!(DropletNetworks {
    sometimes v4 "v4",
    sometimes v6 "v6",
});

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
#[cfg(feature = "schemars")]
schema!(DropletNetworks in crate::SCHEMAS { NetworkV4, NetworkV6 });

/// Answered by `droplets_create`, `droplets_get`, `droplets_get_backup_policy` and 12 more.
#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DropletNextBackupWindow {
    /// When the backup is made at the earliest.
    pub start: Option<Timestamp>,
    /// When the backup window closes.
    pub end: Option<Timestamp>,
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
record!(DropletNextBackupWindow {
    sometimes start "start",
    sometimes end "end",
});

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
#[cfg(feature = "schemars")]
schema!(DropletNextBackupWindow in crate::SCHEMAS {});

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
open_enum! {
    /// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 10 more.
    DropletStatus {
        ///
        /// The droplet is being created.
        New = "new",
        ///
        /// The droplet runs.
        Active = "active",
        ///
        /// The droplet is switched off; it is billed all the same.
        Off = "off",
        ///
        /// The droplet is archived.
        Archive = "archive",
    }
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
#[cfg(feature = "schemars")]
schema!(DropletStatus in crate::SCHEMAS {});

/// Answered by `account_get`, `actions_get`, `actions_list` and 675 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Error {
    /// A short name for the kind of error, such as `not_found`.
    pub id: String,
    /// What went wrong, in words.
    pub message: String,
    /// The id of the request, to give when asking support about it.
    pub request_id: Option<String>,
    undeclared: Undeclared,
}

record!(Error {
    required id "id",
    required message "message" or text,
    sometimes request_id "request_id",
});

#[cfg(feature = "schemars")]
schema!(Error in crate::SCHEMAS {});

/// Answered by `droplets_list_firewalls`, `firewalls_create`, `firewalls_get` and 2 more.
#[cfg(any(feature = "droplets", feature = "firewalls"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Firewall {
    /// The id of the firewall.
    /// Set by the service.
    pub id: String,
    /// Whether the latest changes have reached all droplets.
    /// Set by the service.
    pub status: FirewallStatus,
    /// When the firewall was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// The droplets that the latest changes have not reached yet; empty when all is done.
    /// Set by the service.
    pub pending_changes: Option<Vec<FirewallPendingChangesItem>>,
    /// The name of the firewall.
    /// Pattern: `^[a-zA-Z0-9][a-zA-Z0-9\.-]+$`.
    pub name: String,
    /// The ids of the droplets behind the firewall. Tokens need the scope `droplet:read` to see them.
    pub droplet_ids: Option<Vec<i64>>,
    /// The tags whose droplets are behind the firewall, now and later. Tokens need the scope `tag:read` to see them.
    pub tags: Option<Vec<String>>,
    /// The rules for what comes in. What no rule lets in stays out.
    pub inbound_rules: Option<Vec<InboundRule>>,
    /// The rules for what goes out. What no rule lets out stays in.
    pub outbound_rules: Option<Vec<OutboundRule>>,
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "firewalls"))]
record!(Firewall {
    expected id "id",
    expected status "status",
    sometimes created_at "created_at",
    sometimes pending_changes "pending_changes",
    expected name "name",
    or_null droplet_ids "droplet_ids",
    or_null tags "tags",
    or_null inbound_rules "inbound_rules",
    or_null outbound_rules "outbound_rules",
});

#[cfg(any(feature = "droplets", feature = "firewalls"))]
impl Default for Firewall {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(any(feature = "droplets", feature = "firewalls"))]
#[cfg(feature = "schemars")]
schema!(Firewall in crate::SCHEMAS {
    FirewallPendingChangesItem,
    FirewallStatus,
    InboundRule,
    OutboundRule,
});

/// Answered by `droplets_list_firewalls`, `firewalls_create`, `firewalls_get` and 2 more.
#[cfg(any(feature = "droplets", feature = "firewalls"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FirewallPendingChangesItem {
    /// The id of the droplet.
    pub droplet_id: Option<i64>,
    /// Whether the droplet is taken out of the firewall, not put behind it.
    pub removing: Option<bool>,
    /// Whether the change is waiting, has been made or has failed.
    pub status: Option<String>,
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "firewalls"))]
record!(FirewallPendingChangesItem {
    sometimes droplet_id "droplet_id",
    sometimes removing "removing",
    sometimes status "status",
});

#[cfg(any(feature = "droplets", feature = "firewalls"))]
#[cfg(feature = "schemars")]
schema!(FirewallPendingChangesItem in crate::SCHEMAS {});

#[cfg(any(feature = "droplets", feature = "firewalls"))]
open_enum! {
    /// Sent by `firewalls_add_rules`, `firewalls_create`, `firewalls_delete_rules` and 1 more; answered by `droplets_list_firewalls`, `firewalls_create`, `firewalls_get` and 2 more.
    FirewallRuleBaseAction {
        ///
        /// The traffic may pass.
        Allow = "allow",
        ///
        /// The traffic is stopped.
        Deny = "deny",
    }
}

#[cfg(any(feature = "droplets", feature = "firewalls"))]
#[cfg(feature = "schemars")]
schema!(FirewallRuleBaseAction in crate::SCHEMAS {});

#[cfg(any(feature = "droplets", feature = "firewalls"))]
open_enum! {
    /// Sent by `firewalls_add_rules`, `firewalls_create`, `firewalls_delete_rules` and 1 more; answered by `droplets_list_firewalls`, `firewalls_create`, `firewalls_get` and 2 more.
    FirewallRuleBaseProtocol {
        Tcp = "tcp",
        Udp = "udp",
        Icmp = "icmp",
    }
}

#[cfg(any(feature = "droplets", feature = "firewalls"))]
#[cfg(feature = "schemars")]
schema!(FirewallRuleBaseProtocol in crate::SCHEMAS {});

/// Sent by `firewalls_add_rules`, `firewalls_create`, `firewalls_delete_rules` and 1 more; answered by `droplets_list_firewalls`, `firewalls_create`, `firewalls_get` and 2 more.
#[cfg(any(feature = "droplets", feature = "firewalls"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FirewallRuleTarget {
    /// IPv4 and IPv6 addresses, and ranges of them in CIDR notation.
    pub addresses: Option<Vec<String>>,
    /// The ids of droplets, which stand for their addresses.
    pub droplet_ids: Option<Vec<i64>>,
    /// The ids of load balancers, which stand for their addresses.
    pub load_balancer_uids: Option<Vec<String>>,
    /// The ids of Kubernetes clusters, which stand for the addresses of their nodes.
    pub kubernetes_ids: Option<Vec<String>>,
    /// Tags, which stand for the addresses of the droplets that have them; they must exist. Sending them needs the scopes `tag:create` and `tag:read`.
    pub tags: Option<Vec<String>>,
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "firewalls"))]
record!(FirewallRuleTarget {
    optional addresses "addresses",
    optional droplet_ids "droplet_ids",
    optional load_balancer_uids "load_balancer_uids",
    optional kubernetes_ids "kubernetes_ids",
    sometimes tags "tags",
});

#[cfg(any(feature = "droplets", feature = "firewalls"))]
impl FirewallRuleTarget {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

#[cfg(any(feature = "droplets", feature = "firewalls"))]
setters!(FirewallRuleTarget {
    list addresses: String,
    list droplet_ids: i64,
    list load_balancer_uids: String,
    list kubernetes_ids: String,
    list tags: String,
});

#[cfg(any(feature = "droplets", feature = "firewalls"))]
#[cfg(feature = "schemars")]
schema!(FirewallRuleTarget in crate::SCHEMAS {});

#[cfg(any(feature = "droplets", feature = "firewalls"))]
#[cfg(feature = "validate")]
from_json!(FirewallRuleTarget by crate::validate::RULES);

#[cfg(any(feature = "droplets", feature = "firewalls"))]
open_enum! {
    /// Answered by `droplets_list_firewalls`, `firewalls_create`, `firewalls_get` and 2 more.
    FirewallStatus {
        ///
        /// Changes are still on their way to droplets.
        Waiting = "waiting",
        ///
        /// All changes have been made.
        Succeeded = "succeeded",
        ///
        /// Changes couldn't be made.
        Failed = "failed",
    }
}

#[cfg(any(feature = "droplets", feature = "firewalls"))]
#[cfg(feature = "schemars")]
schema!(FirewallStatus in crate::SCHEMAS {});

/// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 11 more.
#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GpuInfo {
    /// How many GPUs there are.
    pub count: Option<i64>,
    /// The model of the GPUs, such as `nvidia_h100`.
    pub model: Option<String>,
    /// How much memory a GPU has.
    pub vram: Option<GpuInfoVram>,
    /// The ways in which the GPUs can be split, such as `PARTITION_MODE_SPX_NPS1` (each whole) and `PARTITION_MODE_DPX_NPS2` (each in two).
    pub supported_partition_modes: Option<Vec<String>>,
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
record!(GpuInfo {
    sometimes count "count",
    sometimes model "model",
    sometimes vram "vram",
    sometimes supported_partition_modes "supported_partition_modes",
});

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
#[cfg(feature = "schemars")]
schema!(GpuInfo in crate::SCHEMAS { GpuInfoVram });

/// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 11 more.
#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GpuInfoVram {
    /// How much memory there is, in `unit`.
    pub amount: Option<i64>,
    /// The unit of `amount`, such as `gib`.
    pub unit: Option<String>,
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
record!(GpuInfoVram {
    sometimes amount "amount",
    sometimes unit "unit",
});

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
#[cfg(feature = "schemars")]
schema!(GpuInfoVram in crate::SCHEMAS {});

/// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 14 more.
#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "images", feature = "reserved-ips"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Image {
    /// The id of the image.
    /// Set by the service.
    pub id: i64,
    /// The display name of the image.
    pub name: String,
    /// What the image was made as.
    pub type_: Option<ImageType>,
    /// The distribution of the system on the image; `Unknown` for any that the service has no name for.
    pub distribution: Option<slugs::Distribution>,
    /// The short name of a public image of the service, by which requests can name it; other images have none.
    pub slug: Option<String>,
    /// Whether all accounts can use the image, or only the one that owns it.
    pub public: Option<bool>,
    /// The slugs of the regions in which droplets can be made from the image.
    pub regions: Option<Vec<slugs::Region>>,
    /// When the image was created.
    pub created_at: Option<Timestamp>,
    /// The smallest disk that a droplet made from it can have, in GB.
    /// At least `0`.
    pub min_disk_size: Option<i64>,
    /// The size of the image, in GB.
    pub size_gigabytes: Option<f64>,
    /// What the image is for, as described by its creator.
    pub description: Option<String>,
    /// The tags of the image.
    pub tags: Option<Vec<String>>,
    /// Whether the image can be used yet.
    pub status: ImageStatus,
    /// Why a custom image couldn't be imported; `None` or empty if nothing went wrong.
    pub error_message: Option<String>,
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "images", feature = "reserved-ips"))]
record!(Image {
    expected id "id",
    expected name "name",
    sometimes type_ "type",
    or_null distribution "distribution",
    or_null slug "slug",
    sometimes public "public",
    sometimes regions "regions",
    sometimes created_at "created_at",
    or_null min_disk_size "min_disk_size",
    or_null size_gigabytes "size_gigabytes",
    sometimes description "description",
    or_null tags "tags",
    expected status "status",
    sometimes error_message "error_message",
});

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "images", feature = "reserved-ips"))]
impl Default for Image {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "images", feature = "reserved-ips"))]
#[cfg(feature = "schemars")]
schema!(Image in crate::SCHEMAS { ImageStatus, ImageType, slugs::Distribution, slugs::Region });

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "images", feature = "reserved-ips"))]
open_enum! {
    /// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 14 more.
    ImageStatus {
        ///
        /// The image is new, and can't be used yet.
        New = "NEW",
        ///
        /// Droplets can be made from the image.
        Available = "available",
        ///
        /// The image is being prepared, and can't be used yet.
        Pending = "pending",
        ///
        /// The image is deleted; if its import had failed, `error_message` says why.
        Deleted = "deleted",
        ///
        /// The image is withdrawn, and can't be used any more.
        Retired = "retired",
    }
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "images", feature = "reserved-ips"))]
#[cfg(feature = "schemars")]
schema!(ImageStatus in crate::SCHEMAS {});

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "images", feature = "reserved-ips"))]
open_enum! {
    /// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 14 more.
    ImageType {
        ///
        /// A system that the service provides.
        Base = "base",
        ///
        /// A snapshot that somebody made of a droplet.
        Snapshot = "snapshot",
        ///
        /// A backup that the service made of a droplet.
        Backup = "backup",
        ///
        /// An image of a virtual machine that was imported.
        Custom = "custom",
        ///
        /// An image for what the service runs itself.
        Admin = "admin",
    }
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "images", feature = "reserved-ips"))]
#[cfg(feature = "schemars")]
schema!(ImageType in crate::SCHEMAS {});

/// Sent by `firewalls_add_rules`, `firewalls_create`, `firewalls_delete_rules` and 1 more; answered by `droplets_list_firewalls`, `firewalls_create`, `firewalls_get` and 2 more.
#[cfg(any(feature = "droplets", feature = "firewalls"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InboundRule {
    /// The protocol of the traffic.
    pub protocol: FirewallRuleBaseProtocol,
    /// The port, a range such as `8000-9000`, or `0` for all; leave it out for ICMP, for which answers have `0`.
    pub ports: Option<String>,
    /// Whether the traffic may pass or is stopped.
    /// Default: `"allow"`.
    pub action: Option<FirewallRuleBaseAction>,
    /// Where the traffic comes from.
    pub sources: FirewallRuleTarget,
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "firewalls"))]
record!(InboundRule {
    required protocol "protocol",
    optional ports "ports",
    optional action "action",
    required sources "sources",
});

#[cfg(any(feature = "droplets", feature = "firewalls"))]
impl InboundRule {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(protocol: impl Into<FirewallRuleBaseProtocol>, sources: impl Into<FirewallRuleTarget>) -> Self {
        Self {
            protocol: protocol.into(),
            ports: None,
            action: None,
            sources: sources.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(any(feature = "droplets", feature = "firewalls"))]
setters!(InboundRule {
    into ports: String,
    into action: FirewallRuleBaseAction,
});

#[cfg(any(feature = "droplets", feature = "firewalls"))]
#[cfg(feature = "schemars")]
schema!(InboundRule in crate::SCHEMAS {
    FirewallRuleBaseAction,
    FirewallRuleBaseProtocol,
    FirewallRuleTarget,
});

#[cfg(any(feature = "droplets", feature = "firewalls"))]
#[cfg(feature = "validate")]
from_json!(InboundRule by crate::validate::RULES);

/// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 11 more.
#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Kernel {
    /// The id of the kernel.
    pub id: i64,
    /// The display name of the kernel.
    pub name: Option<String>,
    /// The version of the kernel.
    pub version: Option<String>,
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
record!(Kernel {
    expected id "id",
    sometimes name "name",
    sometimes version "version",
});

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
impl Default for Kernel {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
#[cfg(feature = "schemars")]
schema!(Kernel in crate::SCHEMAS {});

/// Answered by `actions_list`, `apps_list`, `apps_list_deployments` and 63 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MetaMeta {
    /// How many items there are on all pages.
    pub total: i64,
    undeclared: Undeclared,
}

record!(MetaMeta {
    required total "total",
});

#[cfg(feature = "schemars")]
schema!(MetaMeta in crate::SCHEMAS {});

/// Answered by `apps_list_events`, `apps_list_job_invocations`, `billing_history_list`.
#[cfg(any(feature = "apps", feature = "billing"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MetaProperties {
    /// How many items there are on all pages.
    pub total: Option<i64>,
    undeclared: Undeclared,
}

#[cfg(any(feature = "apps", feature = "billing"))]
record!(MetaProperties {
    sometimes total "total",
});

#[cfg(any(feature = "apps", feature = "billing"))]
#[cfg(feature = "schemars")]
schema!(MetaProperties in crate::SCHEMAS {});

/// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 10 more.
#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NetworkV4 {
    /// The IPv4 address.
    /// Format: ipv4.
    pub ip_address: Option<String>,
    /// The mask of the network that the address is in, such as `255.255.192.0`.
    /// Format: ipv4.
    pub netmask: Option<String>,
    /// The address of the gateway; `None` in a private network.
    pub gateway: Option<String>,
    /// Whether the address is public or private.
    pub type_: Option<NetworkV4Type>,
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
record!(NetworkV4 {
    sometimes ip_address "ip_address",
    sometimes netmask "netmask",
    sometimes gateway "gateway",
    sometimes type_ "type",
});

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
#[cfg(feature = "schemars")]
schema!(NetworkV4 in crate::SCHEMAS { NetworkV4Type });

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
open_enum! {
    /// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 10 more.
    NetworkV4Type {
        ///
        /// Reachable from the internet.
        Public = "public",
        ///
        /// Reachable from the VPC network alone.
        Private = "private",
    }
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
#[cfg(feature = "schemars")]
schema!(NetworkV4Type in crate::SCHEMAS {});

/// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 10 more.
#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NetworkV6 {
    /// The IPv6 address.
    /// Format: ipv6.
    pub ip_address: Option<String>,
    /// The length of the prefix of the network that the address is in, in bits.
    pub netmask: Option<i64>,
    /// The address of the gateway.
    /// Format: ipv6.
    pub gateway: Option<String>,
    /// Whether the address is public; private ones don't exist so far.
    pub type_: Option<NetworkV6Type>,
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
record!(NetworkV6 {
    sometimes ip_address "ip_address",
    sometimes netmask "netmask",
    sometimes gateway "gateway",
    sometimes type_ "type",
});

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
#[cfg(feature = "schemars")]
schema!(NetworkV6 in crate::SCHEMAS { NetworkV6Type });

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
open_enum! {
    /// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 10 more.
    NetworkV6Type {
        Public = "public",
    }
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
#[cfg(feature = "schemars")]
schema!(NetworkV6Type in crate::SCHEMAS {});

/// Sent by `firewalls_add_rules`, `firewalls_create`, `firewalls_delete_rules` and 1 more; answered by `droplets_list_firewalls`, `firewalls_create`, `firewalls_get` and 2 more.
#[cfg(any(feature = "droplets", feature = "firewalls"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OutboundRule {
    /// The protocol of the traffic.
    pub protocol: FirewallRuleBaseProtocol,
    /// The port, a range such as `8000-9000`, or `0` for all; ICMP has none, and `0` is answered.
    pub ports: Option<String>,
    /// Whether the traffic may pass or is stopped.
    /// Default: `"allow"`.
    pub action: Option<FirewallRuleBaseAction>,
    /// Where the traffic goes.
    pub destinations: FirewallRuleTarget,
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "firewalls"))]
record!(OutboundRule {
    required protocol "protocol",
    optional ports "ports",
    optional action "action",
    required destinations "destinations",
});

#[cfg(any(feature = "droplets", feature = "firewalls"))]
impl OutboundRule {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(protocol: impl Into<FirewallRuleBaseProtocol>, destinations: impl Into<FirewallRuleTarget>) -> Self {
        Self {
            protocol: protocol.into(),
            ports: None,
            action: None,
            destinations: destinations.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(any(feature = "droplets", feature = "firewalls"))]
setters!(OutboundRule {
    into ports: String,
    into action: FirewallRuleBaseAction,
});

#[cfg(any(feature = "droplets", feature = "firewalls"))]
#[cfg(feature = "schemars")]
schema!(OutboundRule in crate::SCHEMAS {
    FirewallRuleBaseAction,
    FirewallRuleBaseProtocol,
    FirewallRuleTarget,
});

#[cfg(any(feature = "droplets", feature = "firewalls"))]
#[cfg(feature = "validate")]
from_json!(OutboundRule by crate::validate::RULES);

/// Answered by `actions_list`, `apps_list`, `apps_list_deployments` and 67 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PageLinks {
    /// The addresses of the other pages; `None` if there is only one page.
    pub pages: Option<PageLinksPages>,
    undeclared: Undeclared,
}

record!(PageLinks {
    sometimes pages "pages",
});

#[cfg(feature = "schemars")]
schema!(PageLinks in crate::SCHEMAS { PageLinksPages });

/// Answered by `actions_list`, `apps_list`, `apps_list_deployments` and 67 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PageLinksPages {
    /// The address of the last page; `None` on the last page.
    pub last: Option<String>,
    /// The address of the next page; `None` on the last page.
    pub next: Option<String>,
    /// The address of the first page; `None` on the first page.
    pub first: Option<String>,
    /// The address of the previous page; `None` on the first page.
    pub prev: Option<String>,
    undeclared: Undeclared,
}

record!(PageLinksPages {
    sometimes last "last",
    sometimes next "next",
    sometimes first "first",
    sometimes prev "prev",
});

#[cfg(feature = "schemars")]
schema!(PageLinksPages in crate::SCHEMAS {});

/// Answered by `actions_get`, `actions_list`, `droplet_actions_get` and 38 more.
#[cfg(any(feature = "actions", feature = "droplets", feature = "floating-ips", feature = "images", feature = "load-balancers", feature = "regions", feature = "reserved-ips", feature = "volumes"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Region {
    /// The display name of the region, such as `New York 3`.
    pub name: String,
    /// The short name of the region by which requests name it, such as `nyc3`.
    pub slug: String,
    /// What the region offers, such as `backups`, `ipv6` or `storage`.
    pub features: Vec<String>,
    /// Whether new droplets can be made in the region.
    pub available: bool,
    /// The slugs of the droplet sizes on offer in the region.
    pub sizes: Vec<String>,
    undeclared: Undeclared,
}

#[cfg(any(feature = "actions", feature = "droplets", feature = "floating-ips", feature = "images", feature = "load-balancers", feature = "regions", feature = "reserved-ips", feature = "volumes"))]
record!(Region {
    required name "name",
    required slug "slug",
    required features "features",
    required available "available",
    required sizes "sizes",
});

#[cfg(any(feature = "actions", feature = "droplets", feature = "floating-ips", feature = "images", feature = "load-balancers", feature = "regions", feature = "reserved-ips", feature = "volumes"))]
shared!(Region);

#[cfg(any(feature = "actions", feature = "droplets", feature = "floating-ips", feature = "images", feature = "load-balancers", feature = "regions", feature = "reserved-ips", feature = "volumes"))]
#[cfg(feature = "schemars")]
schema!(Region in crate::SCHEMAS {});

#[cfg(any(feature = "actions", feature = "droplets", feature = "floating-ips", feature = "images", feature = "load-balancers", feature = "regions", feature = "reserved-ips", feature = "volumes"))]
impl From<&Region> for slugs::Region {
    #[inline]
    fn from(it: &Region) -> Self {
        Self::from(it.slug.as_str())
    }
}

#[cfg(any(feature = "actions", feature = "droplets", feature = "floating-ips", feature = "images", feature = "load-balancers", feature = "regions", feature = "reserved-ips", feature = "volumes"))]
impl From<&Arc<Region>> for slugs::Region {
    #[inline]
    fn from(it: &Arc<Region>) -> Self {
        Self::from(it.slug.as_str())
    }
}

/// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 11 more.
#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Size {
    /// The short name of the size by which requests name it, such as `s-1vcpu-1gb`.
    pub slug: String,
    /// How much memory a droplet of this size has, in MiB.
    /// At least `8`. A multiple of `8`.
    pub memory: i64,
    /// How many virtual CPUs a droplet of this size has.
    pub vcpus: i64,
    /// The size of the disk, in GiB.
    pub disk: i64,
    /// How much public traffic is included each month, in TB.
    pub transfer: f64,
    /// What a droplet of this size costs for a whole month, in US dollars.
    pub price_monthly: f64,
    /// What a droplet of this size costs an hour, in US dollars.
    pub price_hourly: f64,
    /// The slugs of the regions in which droplets of this size can be made.
    pub regions: Vec<String>,
    /// Whether new droplets of this size can be made.
    /// Default: `true`.
    pub available: bool,
    /// The class of droplets that the size belongs to, such as `Basic` or `General Purpose`.
    pub description: String,
    /// The disks of a droplet of this size.
    pub disk_info: Option<Vec<DiskInfo>>,
    /// The GPUs of a droplet of this size; `None` if it has none.
    pub gpu_info: Option<GpuInfo>,
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
record!(Size {
    required slug "slug",
    required memory "memory",
    required vcpus "vcpus",
    required disk "disk",
    required transfer "transfer",
    required price_monthly "price_monthly",
    required price_hourly "price_hourly",
    required regions "regions",
    required available "available",
    required description "description",
    sometimes disk_info "disk_info",
    sometimes gpu_info "gpu_info",
});

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
shared!(Size);

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
#[cfg(feature = "schemars")]
schema!(Size in crate::SCHEMAS { DiskInfo, GpuInfo });

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
impl From<&Size> for slugs::Size {
    #[inline]
    fn from(it: &Size) -> Self {
        Self::from(it.slug.as_str())
    }
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
impl From<&Arc<Size>> for slugs::Size {
    #[inline]
    fn from(it: &Arc<Size>) -> Self {
        Self::from(it.slug.as_str())
    }
}

/// Answered by `snapshots_get`, `snapshots_list`, `volume_snapshots_create` and 2 more.
#[cfg(any(feature = "snapshots", feature = "volumes"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Snapshot {
    /// The id of the snapshot.
    pub id: String,
    /// The name of the snapshot.
    pub name: String,
    /// When the snapshot was created.
    pub created_at: Timestamp,
    /// The slugs of the regions in which the snapshot can be used.
    pub regions: Vec<String>,
    /// The smallest disk or volume that can be made from the snapshot, in GB.
    pub min_disk_size: i64,
    /// The size that is billed, in GB.
    pub size_gigabytes: f64,
    /// The id of the droplet or volume that the snapshot was made of, as text.
    pub resource_id: String,
    /// Whether the snapshot was made of a droplet or of a volume.
    pub resource_type: SnapshotResourceType,
    /// The tags of the snapshot. Tokens need the scope `tag:read` to see them.
    pub tags: Option<Vec<String>>,
    undeclared: Undeclared,
}

#[cfg(any(feature = "snapshots", feature = "volumes"))]
record!(Snapshot {
    required id "id",
    required name "name",
    required created_at "created_at",
    required regions "regions",
    required min_disk_size "min_disk_size",
    required size_gigabytes "size_gigabytes",
    required resource_id "resource_id",
    required resource_type "resource_type",
    maybe tags "tags",
});

#[cfg(any(feature = "snapshots", feature = "volumes"))]
#[cfg(feature = "schemars")]
schema!(Snapshot in crate::SCHEMAS { SnapshotResourceType });

#[cfg(any(feature = "snapshots", feature = "volumes"))]
open_enum! {
    /// Sent by `snapshots_list`; answered by `snapshots_get`, `snapshots_list`, `volume_snapshots_create` and 2 more.
    SnapshotResourceType {
        Droplet = "droplet",
        Volume = "volume",
    }
}

#[cfg(any(feature = "snapshots", feature = "volumes"))]
#[cfg(feature = "schemars")]
schema!(SnapshotResourceType in crate::SCHEMAS {});

/// Answered by `vpc_peerings_create`, `vpc_peerings_delete`, `vpc_peerings_get` and 5 more.
#[cfg(any(feature = "vpc-peerings", feature = "vpcs"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VpcPeering {
    /// The id of the VPC peering.
    /// Format: uuid. Set by the service.
    pub id: String,
    /// When the VPC peering was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// Whether the VPC peering is being made, in use or being deleted.
    /// Set by the service.
    pub status: VpcPeeringBaseStatus,
    /// The UUIDs of the two VPC networks that are connected.
    /// Exactly `2` items.
    pub vpc_ids: Option<Vec<String>>,
    /// The name of the VPC peering, which is unique in the team.
    /// Pattern: `^[a-zA-Z0-9\-]+$`.
    pub name: String,
    undeclared: Undeclared,
}

#[cfg(any(feature = "vpc-peerings", feature = "vpcs"))]
record!(VpcPeering {
    expected id "id",
    sometimes created_at "created_at",
    expected status "status",
    sometimes vpc_ids "vpc_ids",
    expected name "name",
});

#[cfg(any(feature = "vpc-peerings", feature = "vpcs"))]
impl Default for VpcPeering {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(any(feature = "vpc-peerings", feature = "vpcs"))]
#[cfg(feature = "schemars")]
schema!(VpcPeering in crate::SCHEMAS { VpcPeeringBaseStatus });

#[cfg(any(feature = "vpc-peerings", feature = "vpcs"))]
open_enum! {
    /// Answered by `vpc_peerings_create`, `vpc_peerings_delete`, `vpc_peerings_get` and 5 more.
    VpcPeeringBaseStatus {
        ///
        /// The VPC peering is being made.
        Provisioning = "PROVISIONING",
        ///
        /// The networks are connected.
        Active = "ACTIVE",
        ///
        /// The VPC peering is being deleted.
        Deleting = "DELETING",
    }
}

#[cfg(any(feature = "vpc-peerings", feature = "vpcs"))]
#[cfg(feature = "schemars")]
schema!(VpcPeeringBaseStatus in crate::SCHEMAS {});
