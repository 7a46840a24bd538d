// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `actions_get`, `actions_list`, `droplet_actions_get` and 8 more.
#[cfg(any(feature = "actions", feature = "droplets", feature = "floating-ips", feature = "images", feature = "reserved-ips"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Action {
    pub id: i64,
    /// Default: `"in-progress"`.
    pub status: ActionStatus,
    pub type_: Option<String>,
    pub started_at: Option<Timestamp>,
    pub completed_at: Option<Timestamp>,
    pub resource_id: Option<i64>,
    pub resource_type: Option<String>,
    pub region: Option<Arc<Region>>,
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
    pub id: Option<i64>,
    pub rel: Option<String>,
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
    pub type_: Option<DiskInfoType>,
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
    pub amount: Option<i64>,
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
    pub id: i64,
    pub name: String,
    /// A multiple of `8`.
    pub memory: i64,
    pub vcpus: i64,
    pub disk: i64,
    pub disk_info: Option<Vec<DiskInfo>>,
    pub locked: bool,
    pub status: DropletStatus,
    pub kernel: Option<Kernel>,
    pub created_at: Timestamp,
    pub features: Vec<String>,
    pub backup_ids: Vec<i64>,
    pub next_backup_window: Option<DropletNextBackupWindow>,
    pub snapshot_ids: Vec<i64>,
    pub image: Image,
    pub volume_ids: Vec<String>,
    pub size: Arc<Size>,
    pub size_slug: String,
    pub networks: DropletNetworks,
    pub region: Arc<Region>,
    pub tags: Vec<String>,
    pub vpc_uuid: Option<String>,
    pub gpu_info: Option<GpuInfo>,
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
    pub v4: Option<Vec<NetworkV4>>,
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
    pub start: Option<Timestamp>,
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
    pub id: String,
    pub message: String,
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
    /// Set by the service.
    pub id: String,
    /// Set by the service.
    pub status: FirewallStatus,
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// Set by the service.
    pub pending_changes: Option<Vec<FirewallPendingChangesItem>>,
    /// Pattern: `^[a-zA-Z0-9][a-zA-Z0-9\.-]+$`.
    pub name: String,
    pub droplet_ids: Option<Vec<i64>>,
    pub tags: Option<Vec<String>>,
    pub inbound_rules: Option<Vec<InboundRule>>,
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
    pub droplet_id: Option<i64>,
    pub removing: Option<bool>,
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
    pub addresses: Option<Vec<String>>,
    pub droplet_ids: Option<Vec<i64>>,
    pub load_balancer_uids: Option<Vec<String>>,
    pub kubernetes_ids: Option<Vec<String>>,
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
    pub count: Option<i64>,
    pub model: Option<String>,
    pub vram: Option<GpuInfoVram>,
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
    pub amount: Option<i64>,
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
    /// Set by the service.
    pub id: i64,
    pub name: String,
    pub type_: Option<ImageType>,
    pub distribution: Option<slugs::Distribution>,
    pub slug: Option<String>,
    pub public: Option<bool>,
    pub regions: Option<Vec<slugs::Region>>,
    pub created_at: Option<Timestamp>,
    /// At least `0`.
    pub min_disk_size: Option<i64>,
    pub size_gigabytes: Option<f64>,
    pub description: Option<String>,
    pub tags: Option<Vec<String>>,
    pub status: ImageStatus,
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
    pub protocol: FirewallRuleBaseProtocol,
    pub ports: Option<String>,
    /// Default: `"allow"`.
    pub action: Option<FirewallRuleBaseAction>,
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
    pub id: i64,
    pub name: Option<String>,
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
    /// Format: ipv4.
    pub ip_address: Option<String>,
    /// Format: ipv4.
    pub netmask: Option<String>,
    pub gateway: Option<String>,
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
    /// Format: ipv6.
    pub ip_address: Option<String>,
    pub netmask: Option<i64>,
    /// Format: ipv6.
    pub gateway: Option<String>,
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
    pub protocol: FirewallRuleBaseProtocol,
    pub ports: Option<String>,
    /// Default: `"allow"`.
    pub action: Option<FirewallRuleBaseAction>,
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
    pub last: Option<String>,
    pub next: Option<String>,
    pub first: Option<String>,
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
    pub name: String,
    pub slug: String,
    pub features: Vec<String>,
    pub available: bool,
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
    pub slug: String,
    /// At least `8`. A multiple of `8`.
    pub memory: i64,
    pub vcpus: i64,
    pub disk: i64,
    pub transfer: f64,
    pub price_monthly: f64,
    pub price_hourly: f64,
    pub regions: Vec<String>,
    /// Default: `true`.
    pub available: bool,
    pub description: String,
    pub disk_info: Option<Vec<DiskInfo>>,
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
    pub id: String,
    pub name: String,
    pub created_at: Timestamp,
    pub regions: Vec<String>,
    pub min_disk_size: i64,
    pub size_gigabytes: f64,
    pub resource_id: String,
    pub resource_type: SnapshotResourceType,
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
    /// Format: uuid. Set by the service.
    pub id: String,
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// Set by the service.
    pub status: VpcPeeringBaseStatus,
    /// Exactly `2` items.
    pub vpc_ids: Option<Vec<String>>,
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
