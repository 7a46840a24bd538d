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
    /// How far the action is.
    /// Default: `"in-progress"`.
    pub status: ActionStatus,
    /// Which kind of action it is.
    pub type_: Option<String>,
    /// When the action began; `None` as long as it has not.
    pub started_at: Option<Timestamp>,
    /// When the action ended; `None` as long as it has not.
    pub completed_at: Option<Timestamp>,
    /// The resource id of the action.
    pub resource_id: Option<i64>,
    /// The resource type of the action.
    pub resource_type: Option<String>,
    /// The region that the action is in.
    pub region: Option<Arc<Region>>,
    /// The slug of the region that the action is in.
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
    /// The id of the action link.
    pub id: Option<i64>,
    /// The rel of the action link.
    pub rel: Option<String>,
    /// The href of the action link.
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
    /// The action of the action.
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
        InProgress = "in-progress",
        Completed = "completed",
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
    /// Which kind of disk info it is.
    pub type_: Option<DiskInfoType>,
    /// The size of the disk info.
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
    /// The amount of the disk info size.
    pub amount: Option<i64>,
    /// The unit of the disk info size.
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
        Local = "local",
        Boot = "boot",
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
    /// The memory of the droplet.
    /// A multiple of `8`.
    pub memory: i64,
    /// The vcpus of the droplet.
    pub vcpus: i64,
    /// The disk of the droplet.
    pub disk: i64,
    /// The disk info of the droplet.
    pub disk_info: Option<Vec<DiskInfo>>,
    /// The locked of the droplet.
    pub locked: bool,
    /// How far the droplet is.
    pub status: DropletStatus,
    /// The kernel of the droplet.
    pub kernel: Option<Kernel>,
    /// When the droplet was created.
    pub created_at: Timestamp,
    /// The features of the droplet.
    pub features: Vec<String>,
    /// The backup ids of the droplet.
    pub backup_ids: Vec<i64>,
    /// The next backup window of the droplet.
    pub next_backup_window: Option<DropletNextBackupWindow>,
    /// The snapshot ids of the droplet.
    pub snapshot_ids: Vec<i64>,
    /// The image of the droplet.
    pub image: Image,
    /// The volume ids of the droplet.
    pub volume_ids: Vec<String>,
    /// The size of the droplet.
    pub size: Arc<Size>,
    /// The size slug of the droplet.
    pub size_slug: String,
    /// The networks of the droplet.
    pub networks: DropletNetworks,
    /// The region that the droplet is in.
    pub region: Arc<Region>,
    /// The tags of the droplet.
    pub tags: Vec<String>,
    /// The UUID of the VPC network that the droplet is in.
    pub vpc_uuid: Option<String>,
    /// The gpu info of the droplet.
    pub gpu_info: Option<GpuInfo>,
    /// The gpu partition mode of the droplet.
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
    /// The v4 of the droplet networks.
    pub v4: Option<Vec<NetworkV4>>,
    /// The v6 of the droplet networks.
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
    /// The start of the droplet next backup window.
    pub start: Option<Timestamp>,
    /// The end of the droplet next backup window.
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
        New = "new",
        Active = "active",
        Off = "off",
        Archive = "archive",
    }
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
#[cfg(feature = "schemars")]
schema!(DropletStatus in crate::SCHEMAS {});

/// Answered by `account_get`, `actions_get`, `actions_list` and 674 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Error {
    /// The id of the error.
    pub id: String,
    /// The message of the error.
    pub message: String,
    /// The request id of the error.
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
    /// How far the firewall is.
    /// Set by the service.
    pub status: FirewallStatus,
    /// When the firewall was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// The pending changes of the firewall.
    /// Set by the service.
    pub pending_changes: Option<Vec<FirewallPendingChangesItem>>,
    /// The name of the firewall.
    /// Pattern: `^[a-zA-Z0-9][a-zA-Z0-9\.-]+$`.
    pub name: String,
    /// The ids of the droplets.
    pub droplet_ids: Option<Vec<i64>>,
    /// The tags of the firewall.
    pub tags: Option<Vec<String>>,
    /// The inbound rules of the firewall.
    pub inbound_rules: Option<Vec<InboundRule>>,
    /// The outbound rules of the firewall.
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
    /// The removing of the firewall pending changes item.
    pub removing: Option<bool>,
    /// How far the firewall pending changes item is.
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
        Allow = "allow",
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
    /// The addresses of the firewall rule target.
    pub addresses: Option<Vec<String>>,
    /// The ids of the droplets.
    pub droplet_ids: Option<Vec<i64>>,
    /// The load balancer uids of the firewall rule target.
    pub load_balancer_uids: Option<Vec<String>>,
    /// The kubernetes ids of the firewall rule target.
    pub kubernetes_ids: Option<Vec<String>>,
    /// The tags of the firewall rule target.
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
        Waiting = "waiting",
        Succeeded = "succeeded",
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
    /// The count of the gpu info.
    pub count: Option<i64>,
    /// The model of the gpu info.
    pub model: Option<String>,
    /// The vram of the gpu info.
    pub vram: Option<GpuInfoVram>,
    /// The supported partition modes of the gpu info.
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
    /// The amount of the gpu info vram.
    pub amount: Option<i64>,
    /// The unit of the gpu info vram.
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
    /// The name of the image.
    pub name: String,
    /// Which kind of image it is.
    pub type_: Option<ImageType>,
    /// The distribution of the image.
    pub distribution: Option<slugs::Distribution>,
    /// The short name of the image by which requests name it.
    pub slug: Option<String>,
    /// The public of the image.
    pub public: Option<bool>,
    /// The regions of the image.
    pub regions: Option<Vec<slugs::Region>>,
    /// When the image was created.
    pub created_at: Option<Timestamp>,
    /// The min disk size of the image.
    /// At least `0`.
    pub min_disk_size: Option<i64>,
    /// The size gigabytes of the image.
    pub size_gigabytes: Option<f64>,
    /// What the image is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The tags of the image.
    pub tags: Option<Vec<String>>,
    /// How far the image is.
    pub status: ImageStatus,
    /// What went wrong, if something did.
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
        New = "NEW",
        Available = "available",
        Pending = "pending",
        Deleted = "deleted",
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
        Base = "base",
        Snapshot = "snapshot",
        Backup = "backup",
        Custom = "custom",
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
    /// The protocol of the inbound rule.
    pub protocol: FirewallRuleBaseProtocol,
    /// The ports of the inbound rule.
    pub ports: Option<String>,
    /// The action of the inbound rule.
    /// Default: `"allow"`.
    pub action: Option<FirewallRuleBaseAction>,
    /// The sources of the inbound rule.
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
    /// The name of the kernel.
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
    /// How many there are on all pages.
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
    /// How many there are on all pages.
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
    /// The ip address of the network v4.
    /// Format: ipv4.
    pub ip_address: Option<String>,
    /// The netmask of the network v4.
    /// Format: ipv4.
    pub netmask: Option<String>,
    /// The gateway of the network v4.
    pub gateway: Option<String>,
    /// Which kind of network v4 it is.
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
        Public = "public",
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
    /// The ip address of the network v6.
    /// Format: ipv6.
    pub ip_address: Option<String>,
    /// The netmask of the network v6.
    pub netmask: Option<i64>,
    /// The gateway of the network v6.
    /// Format: ipv6.
    pub gateway: Option<String>,
    /// Which kind of network v6 it is.
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
    /// The protocol of the outbound rule.
    pub protocol: FirewallRuleBaseProtocol,
    /// The ports of the outbound rule.
    pub ports: Option<String>,
    /// The action of the outbound rule.
    /// Default: `"allow"`.
    pub action: Option<FirewallRuleBaseAction>,
    /// The destinations of the outbound rule.
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
    /// The pages of the page links.
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
    /// The last of the page links pages.
    pub last: Option<String>,
    /// The next of the page links pages.
    pub next: Option<String>,
    /// The first of the page links pages.
    pub first: Option<String>,
    /// The prev of the page links pages.
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
    /// The name of the region.
    pub name: String,
    /// The short name of the region by which requests name it.
    pub slug: String,
    /// The features of the region.
    pub features: Vec<String>,
    /// The available of the region.
    pub available: bool,
    /// The sizes of the region.
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
    /// The short name of the size by which requests name it.
    pub slug: String,
    /// The memory of the size.
    /// At least `8`. A multiple of `8`.
    pub memory: i64,
    /// The vcpus of the size.
    pub vcpus: i64,
    /// The disk of the size.
    pub disk: i64,
    /// The transfer of the size.
    pub transfer: f64,
    /// The price monthly of the size.
    pub price_monthly: f64,
    /// The price hourly of the size.
    pub price_hourly: f64,
    /// The regions of the size.
    pub regions: Vec<String>,
    /// The available of the size.
    /// Default: `true`.
    pub available: bool,
    /// What the size is for, in the words of whoever made it.
    pub description: String,
    /// The disk info of the size.
    pub disk_info: Option<Vec<DiskInfo>>,
    /// The gpu info of the size.
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
    /// The regions of the snapshot.
    pub regions: Vec<String>,
    /// The min disk size of the snapshot.
    pub min_disk_size: i64,
    /// The size gigabytes of the snapshot.
    pub size_gigabytes: f64,
    /// The resource id of the snapshot.
    pub resource_id: String,
    /// The resource type of the snapshot.
    pub resource_type: SnapshotResourceType,
    /// The tags of the snapshot.
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
    /// The id of the vpc peering.
    /// Format: uuid. Set by the service.
    pub id: String,
    /// When the vpc peering was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// How far the vpc peering is.
    /// Set by the service.
    pub status: VpcPeeringBaseStatus,
    /// The ids of the VPC networks.
    /// Exactly `2` items.
    pub vpc_ids: Option<Vec<String>>,
    /// The name of the vpc peering.
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
        Provisioning = "PROVISIONING",
        Active = "ACTIVE",
        Deleting = "DELETING",
    }
}

#[cfg(any(feature = "vpc-peerings", feature = "vpcs"))]
#[cfg(feature = "schemars")]
schema!(VpcPeeringBaseStatus in crate::SCHEMAS {});
