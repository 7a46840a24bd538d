// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `actions_get`, `actions_list`, `droplet_actions_get` and 8 more.
#[cfg(any(feature = "actions", feature = "droplets", feature = "floating-ips", feature = "images", feature = "reserved-ips"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Action {
    pub id: Option<i64>,
    /// Default: `"in-progress"`.
    pub status: Option<ActionStatus>,
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<String>,
    pub started_at: Option<Timestamp>,
    pub completed_at: Option<Timestamp>,
    pub resource_id: Option<i64>,
    pub resource_type: Option<String>,
    pub region: Option<Arc<Region>>,
    pub region_slug: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

#[cfg(any(feature = "actions", feature = "droplets", feature = "floating-ips", feature = "images", feature = "reserved-ips"))]
record!(Action {
    optional id "id",
    optional status "status",
    optional type_ "type",
    optional started_at "started_at",
    or_null completed_at "completed_at",
    or_null resource_id "resource_id",
    optional resource_type "resource_type",
    or_null region "region" or "slug",
    or_null region_slug "region_slug",
});

/// Answered by `droplets_create`, `floating_ips_create`, `reserved_ips_create`.
#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ActionLink {
    pub id: Option<i64>,
    pub rel: Option<String>,
    /// Format: uri.
    pub href: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
record!(ActionLink {
    optional id "id",
    optional rel "rel",
    optional href "href",
});

/// Answered by `actions_get`, `droplet_actions_get`.
#[cfg(any(feature = "actions", feature = "droplets"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ActionResponse {
    pub action: Option<Action>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

#[cfg(any(feature = "actions", feature = "droplets"))]
record!(ActionResponse {
    optional action "action",
});

#[cfg(any(feature = "actions", feature = "droplets", feature = "floating-ips", feature = "images", feature = "reserved-ips", feature = "volumes"))]
open_enum! {
    /// Answered by `actions_get`, `actions_list`, `droplet_actions_get` and 17 more.
    ActionStatus {
        InProgress = "in-progress",
        Completed = "completed",
        Errored = "errored",
    }
}

/// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 11 more.
#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DiskInfo {
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<DiskInfoType>,
    pub size: Option<DiskInfoSize>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
record!(DiskInfo {
    optional type_ "type",
    optional size "size",
});

/// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 11 more.
#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DiskInfoSize {
    pub amount: Option<i64>,
    pub unit: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
record!(DiskInfoSize {
    optional amount "amount",
    optional unit "unit",
});

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
open_enum! {
    /// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 11 more.
    DiskInfoType {
        Local = "local",
        Boot = "boot",
        Scratch = "scratch",
    }
}

/// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 10 more.
#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
record!(Droplet {
    required id "id",
    required name "name",
    required memory "memory",
    required vcpus "vcpus",
    required disk "disk",
    optional disk_info "disk_info",
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
    optional vpc_uuid "vpc_uuid",
    optional gpu_info "gpu_info",
    optional gpu_partition_mode "gpu_partition_mode",
});

/// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 10 more.
#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DropletNetworks {
    pub v4: Option<Vec<NetworkV4>>,
    pub v6: Option<Vec<NetworkV6>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
record!(DropletNetworks {
    optional v4 "v4",
    optional v6 "v6",
});

/// Answered by `droplets_create`, `droplets_get`, `droplets_get_backup_policy` and 12 more.
#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DropletNextBackupWindow {
    pub start: Option<Timestamp>,
    pub end: Option<Timestamp>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
record!(DropletNextBackupWindow {
    optional start "start",
    optional end "end",
});

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

/// Answered by `account_get`, `actions_get`, `actions_list` and 673 more.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Error {
    pub id: String,
    pub message: String,
    pub request_id: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(Error {
    required id "id",
    required message "message" or text,
    optional request_id "request_id",
});

/// Answered by `droplets_list_firewalls`, `firewalls_create`, `firewalls_get` and 2 more.
#[cfg(any(feature = "droplets", feature = "firewalls"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Firewall {
    /// Set by the service.
    pub id: Option<String>,
    /// Set by the service.
    pub status: Option<FirewallStatus>,
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// Set by the service.
    pub pending_changes: Option<Vec<FirewallPendingChangesItem>>,
    /// Pattern: `^[a-zA-Z0-9][a-zA-Z0-9\.-]+$`.
    pub name: Option<String>,
    pub droplet_ids: Option<Vec<i64>>,
    pub tags: Option<Vec<String>>,
    pub inbound_rules: Option<Vec<InboundRule>>,
    pub outbound_rules: Option<Vec<OutboundRule>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "firewalls"))]
record!(Firewall {
    optional id "id",
    optional status "status",
    optional created_at "created_at",
    optional pending_changes "pending_changes",
    optional name "name",
    or_null droplet_ids "droplet_ids",
    or_null tags "tags",
    or_null inbound_rules "inbound_rules",
    or_null outbound_rules "outbound_rules",
});

/// Sent by `firewalls_create`, `firewalls_update`; answered by `droplets_list_firewalls`, `firewalls_create`, `firewalls_get` and 2 more.
#[cfg(any(feature = "droplets", feature = "firewalls"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FirewallPendingChangesItem {
    pub droplet_id: Option<i64>,
    pub removing: Option<bool>,
    pub status: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "firewalls"))]
record!(FirewallPendingChangesItem {
    optional droplet_id "droplet_id",
    optional removing "removing",
    optional status "status",
});

#[cfg(any(feature = "droplets", feature = "firewalls"))]
impl FirewallPendingChangesItem {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

#[cfg(any(feature = "droplets", feature = "firewalls"))]
setters!(FirewallPendingChangesItem {
    value droplet_id: i64,
    value removing: bool,
    into status: String,
});

#[cfg(any(feature = "droplets", feature = "firewalls"))]
open_enum! {
    /// Sent by `firewalls_add_rules`, `firewalls_create`, `firewalls_delete_rules` and 1 more; answered by `droplets_list_firewalls`, `firewalls_create`, `firewalls_get` and 2 more.
    FirewallRuleBaseAction {
        Allow = "allow",
        Deny = "deny",
    }
}

#[cfg(any(feature = "droplets", feature = "firewalls"))]
open_enum! {
    /// Sent by `firewalls_add_rules`, `firewalls_create`, `firewalls_delete_rules` and 1 more; answered by `droplets_list_firewalls`, `firewalls_create`, `firewalls_get` and 2 more.
    FirewallRuleBaseProtocol {
        Tcp = "tcp",
        Udp = "udp",
        Icmp = "icmp",
    }
}

/// Sent by `firewalls_add_rules`, `firewalls_create`, `firewalls_delete_rules` and 1 more; answered by `droplets_list_firewalls`, `firewalls_create`, `firewalls_get` and 2 more.
#[cfg(any(feature = "droplets", feature = "firewalls"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FirewallRuleTarget {
    pub addresses: Option<Vec<String>>,
    pub droplet_ids: Option<Vec<i64>>,
    pub load_balancer_uids: Option<Vec<String>>,
    pub kubernetes_ids: Option<Vec<String>>,
    /// `Some(None)` sends null.
    pub tags: Option<Option<Vec<String>>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "firewalls"))]
record!(FirewallRuleTarget {
    optional addresses "addresses",
    optional droplet_ids "droplet_ids",
    optional load_balancer_uids "load_balancer_uids",
    optional kubernetes_ids "kubernetes_ids",
    nullable tags "tags",
});

#[cfg(any(feature = "droplets", feature = "firewalls"))]
impl FirewallRuleTarget {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
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
    null tags: Vec<String>,
});

#[cfg(any(feature = "droplets", feature = "firewalls"))]
open_enum! {
    /// Sent by `firewalls_create`, `firewalls_update`; answered by `droplets_list_firewalls`, `firewalls_create`, `firewalls_get` and 2 more.
    FirewallStatus {
        Waiting = "waiting",
        Succeeded = "succeeded",
        Failed = "failed",
    }
}

/// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 11 more.
#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GpuInfo {
    pub count: Option<i64>,
    pub model: Option<String>,
    pub vram: Option<GpuInfoVram>,
    pub supported_partition_modes: Option<Vec<String>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
record!(GpuInfo {
    optional count "count",
    optional model "model",
    optional vram "vram",
    optional supported_partition_modes "supported_partition_modes",
});

/// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 11 more.
#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GpuInfoVram {
    pub amount: Option<i64>,
    pub unit: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
record!(GpuInfoVram {
    optional amount "amount",
    optional unit "unit",
});

/// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 14 more.
#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "images", feature = "reserved-ips"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Image {
    /// Set by the service.
    pub id: Option<i64>,
    pub name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
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
    pub status: Option<ImageStatus>,
    pub error_message: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "images", feature = "reserved-ips"))]
record!(Image {
    optional id "id",
    optional name "name",
    optional type_ "type",
    or_null distribution "distribution",
    or_null slug "slug",
    optional public "public",
    optional regions "regions",
    optional created_at "created_at",
    or_null min_disk_size "min_disk_size",
    or_null size_gigabytes "size_gigabytes",
    optional description "description",
    or_null tags "tags",
    optional status "status",
    optional error_message "error_message",
});

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

/// Sent by `firewalls_add_rules`, `firewalls_create`, `firewalls_delete_rules` and 1 more; answered by `droplets_list_firewalls`, `firewalls_create`, `firewalls_get` and 2 more.
#[cfg(any(feature = "droplets", feature = "firewalls"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InboundRule {
    pub protocol: FirewallRuleBaseProtocol,
    pub ports: Option<String>,
    /// Default: `"allow"`.
    pub action: Option<FirewallRuleBaseAction>,
    pub sources: FirewallRuleTarget,
    #[cfg_attr(feature = "schemars", schemars(skip))]
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

/// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 11 more.
#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Kernel {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub version: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
record!(Kernel {
    optional id "id",
    optional name "name",
    optional version "version",
});

/// Answered by `actions_list`, `apps_list`, `apps_list_deployments` and 63 more.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetaMeta {
    pub total: i64,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(MetaMeta {
    required total "total",
});

/// Answered by `apps_list_events`, `apps_list_job_invocations`, `billing_history_list`.
#[cfg(any(feature = "apps", feature = "billing"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetaProperties {
    pub total: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

#[cfg(any(feature = "apps", feature = "billing"))]
record!(MetaProperties {
    optional total "total",
});

/// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 10 more.
#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NetworkV4 {
    /// Format: ipv4.
    pub ip_address: Option<String>,
    /// Format: ipv4.
    pub netmask: Option<String>,
    pub gateway: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<NetworkV4Type>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
record!(NetworkV4 {
    optional ip_address "ip_address",
    optional netmask "netmask",
    optional gateway "gateway",
    optional type_ "type",
});

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
open_enum! {
    /// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 10 more.
    NetworkV4Type {
        Public = "public",
        Private = "private",
    }
}

/// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 10 more.
#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NetworkV6 {
    /// Format: ipv6.
    pub ip_address: Option<String>,
    pub netmask: Option<i64>,
    /// Format: ipv6.
    pub gateway: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<NetworkV6Type>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
record!(NetworkV6 {
    optional ip_address "ip_address",
    optional netmask "netmask",
    optional gateway "gateway",
    optional type_ "type",
});

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
open_enum! {
    /// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 10 more.
    NetworkV6Type {
        Public = "public",
    }
}

/// Sent by `firewalls_add_rules`, `firewalls_create`, `firewalls_delete_rules` and 1 more; answered by `droplets_list_firewalls`, `firewalls_create`, `firewalls_get` and 2 more.
#[cfg(any(feature = "droplets", feature = "firewalls"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OutboundRule {
    pub protocol: FirewallRuleBaseProtocol,
    pub ports: Option<String>,
    /// Default: `"allow"`.
    pub action: Option<FirewallRuleBaseAction>,
    pub destinations: FirewallRuleTarget,
    #[cfg_attr(feature = "schemars", schemars(skip))]
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

/// Answered by `actions_list`, `apps_list`, `apps_list_deployments` and 67 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PageLinks {
    pub pages: Option<PageLinksPages>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(PageLinks {
    optional pages "pages",
});

/// Answered by `actions_list`, `apps_list`, `apps_list_deployments` and 67 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PageLinksPages {
    pub last: Option<String>,
    pub next: Option<String>,
    pub first: Option<String>,
    pub prev: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(PageLinksPages {
    optional last "last",
    optional next "next",
    optional first "first",
    optional prev "prev",
});

/// Answered by `actions_get`, `actions_list`, `droplet_actions_get` and 38 more.
#[cfg(any(feature = "actions", feature = "droplets", feature = "floating-ips", feature = "images", feature = "load-balancers", feature = "regions", feature = "reserved-ips", feature = "volumes"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Region {
    pub name: String,
    pub slug: String,
    pub features: Vec<String>,
    pub available: bool,
    pub sizes: Vec<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
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
impl From<&Region> for slugs::Region {
    fn from(it: &Region) -> Self {
        Self::from(it.slug.as_str())
    }
}

#[cfg(any(feature = "actions", feature = "droplets", feature = "floating-ips", feature = "images", feature = "load-balancers", feature = "regions", feature = "reserved-ips", feature = "volumes"))]
impl From<&Arc<Region>> for slugs::Region {
    fn from(it: &Arc<Region>) -> Self {
        Self::from(it.slug.as_str())
    }
}

/// Answered by `droplets_create`, `droplets_get`, `droplets_list` and 11 more.
#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
    #[cfg_attr(feature = "schemars", schemars(skip))]
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
    optional disk_info "disk_info",
    optional gpu_info "gpu_info",
});

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
shared!(Size);

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
impl From<&Size> for slugs::Size {
    fn from(it: &Size) -> Self {
        Self::from(it.slug.as_str())
    }
}

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips", feature = "sizes"))]
impl From<&Arc<Size>> for slugs::Size {
    fn from(it: &Arc<Size>) -> Self {
        Self::from(it.slug.as_str())
    }
}

/// Answered by `snapshots_get`, `snapshots_list`, `volume_snapshots_create` and 2 more.
#[cfg(any(feature = "snapshots", feature = "volumes"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
    #[cfg_attr(feature = "schemars", schemars(skip))]
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
open_enum! {
    /// Sent by `snapshots_list`; answered by `snapshots_get`, `snapshots_list`, `volume_snapshots_create` and 2 more.
    SnapshotResourceType {
        Droplet = "droplet",
        Volume = "volume",
    }
}

/// Answered by `vpc_peerings_create`, `vpc_peerings_delete`, `vpc_peerings_get` and 5 more.
#[cfg(any(feature = "vpc-peerings", feature = "vpcs"))]
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VpcPeering {
    /// Format: uuid. Set by the service.
    pub id: Option<String>,
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// Set by the service.
    pub status: Option<VpcPeeringBaseStatus>,
    /// Exactly `2` items.
    pub vpc_ids: Option<Vec<String>>,
    /// Pattern: `^[a-zA-Z0-9\-]+$`.
    pub name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

#[cfg(any(feature = "vpc-peerings", feature = "vpcs"))]
record!(VpcPeering {
    optional id "id",
    optional created_at "created_at",
    optional status "status",
    optional vpc_ids "vpc_ids",
    optional name "name",
});

#[cfg(any(feature = "vpc-peerings", feature = "vpcs"))]
open_enum! {
    /// Answered by `vpc_peerings_create`, `vpc_peerings_delete`, `vpc_peerings_get` and 5 more.
    VpcPeeringBaseStatus {
        Provisioning = "PROVISIONING",
        Active = "ACTIVE",
        Deleting = "DELETING",
    }
}
