// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Sent by `load_balancers_create`, `load_balancers_update`; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Domains {
    pub name: Option<String>,
    pub is_managed: Option<bool>,
    pub certificate_id: Option<String>,
    /// Set by the service.
    pub status: Option<String>,
    /// Set by the service.
    pub verification_error_reasons: Option<Vec<String>>,
    /// Set by the service.
    pub ssl_validation_error_reasons: Option<Vec<String>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(Domains {
    optional name "name",
    optional is_managed "is_managed",
    optional certificate_id "certificate_id",
    optional status "status",
    optional verification_error_reasons "verification_error_reasons",
    optional ssl_validation_error_reasons "ssl_validation_error_reasons",
});

impl Domains {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(Domains {
    into name: String,
    value is_managed: bool,
    into certificate_id: String,
});

/// Sent by `load_balancers_add_forwarding_rules`, `load_balancers_create`, `load_balancers_remove_forwarding_rules` and 1 more; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ForwardingRule {
    pub entry_protocol: ForwardingRuleEntryProtocol,
    pub entry_port: i64,
    pub target_protocol: ForwardingRuleTargetProtocol,
    pub target_port: i64,
    pub certificate_id: Option<String>,
    pub tls_passthrough: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ForwardingRule {
    required entry_protocol "entry_protocol",
    required entry_port "entry_port",
    required target_protocol "target_protocol",
    required target_port "target_port",
    optional certificate_id "certificate_id",
    optional tls_passthrough "tls_passthrough",
});

impl ForwardingRule {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        entry_protocol: impl Into<ForwardingRuleEntryProtocol>,
        entry_port: i64,
        target_protocol: impl Into<ForwardingRuleTargetProtocol>,
        target_port: i64,
    ) -> Self {
        Self {
            entry_protocol: entry_protocol.into(),
            entry_port,
            target_protocol: target_protocol.into(),
            target_port,
            certificate_id: None,
            tls_passthrough: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(ForwardingRule {
    into certificate_id: String,
    value tls_passthrough: bool,
});

open_enum! {
    /// Sent by `load_balancers_add_forwarding_rules`, `load_balancers_create`, `load_balancers_remove_forwarding_rules` and 1 more; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
    ForwardingRuleEntryProtocol {
        Http = "http",
        Https = "https",
        Http2 = "http2",
        Http3 = "http3",
        Tcp = "tcp",
        Udp = "udp",
    }
}

open_enum! {
    /// Sent by `load_balancers_add_forwarding_rules`, `load_balancers_create`, `load_balancers_remove_forwarding_rules` and 1 more; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
    ForwardingRuleTargetProtocol {
        Http = "http",
        Https = "https",
        Http2 = "http2",
        Tcp = "tcp",
        Udp = "udp",
    }
}

/// Sent by `load_balancers_create`, `load_balancers_update`; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GlobalLoadBalancerSettings {
    pub target_protocol: Option<GlobalLoadBalancerSettingsTargetProtocol>,
    pub target_port: Option<i64>,
    pub cdn: Option<GlobalLoadBalancerSettingsCdn>,
    pub region_priorities: Option<BTreeMap<String, i64>>,
    pub failover_threshold: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(GlobalLoadBalancerSettings {
    optional target_protocol "target_protocol",
    optional target_port "target_port",
    optional cdn "cdn",
    optional region_priorities "region_priorities",
    optional failover_threshold "failover_threshold",
});

impl GlobalLoadBalancerSettings {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GlobalLoadBalancerSettings {
    into target_protocol: GlobalLoadBalancerSettingsTargetProtocol,
    value target_port: i64,
    into cdn: GlobalLoadBalancerSettingsCdn,
    value region_priorities: BTreeMap<String, i64>,
    value failover_threshold: i64,
});

/// Sent by `load_balancers_create`, `load_balancers_update`; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GlobalLoadBalancerSettingsCdn {
    pub is_enabled: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(GlobalLoadBalancerSettingsCdn {
    optional is_enabled "is_enabled",
});

impl GlobalLoadBalancerSettingsCdn {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GlobalLoadBalancerSettingsCdn {
    value is_enabled: bool,
});

open_enum! {
    /// Sent by `load_balancers_create`, `load_balancers_update`; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
    GlobalLoadBalancerSettingsTargetProtocol {
        Http = "http",
        Https = "https",
        Http2 = "http2",
    }
}

/// Answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LoadBalancer {
    /// Format: uuid. Set by the service.
    pub id: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<String>,
    /// Pattern: `^$|^((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$`. Set by the service.
    pub ip: Option<String>,
    /// Set by the service.
    pub ipv6: Option<String>,
    /// Default: `1`. From `1` to `100`.
    pub size_unit: Option<i64>,
    /// Deprecated. Default: `"lb-small"`.
    pub size: Option<slugs::LoadBalancerSize>,
    /// Deprecated. Default: `"round_robin"`.
    pub algorithm: Option<LoadBalancerBaseAlgorithm>,
    /// Set by the service.
    pub status: Option<LoadBalancerBaseStatus>,
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// At least `1` items.
    pub forwarding_rules: Vec<ForwardingRule>,
    pub health_check: Option<LoadBalancerHealthCheck>,
    pub sticky_sessions: Option<StickySessions>,
    /// Default: `false`.
    pub redirect_http_to_https: Option<bool>,
    /// Default: `false`.
    pub enable_proxy_protocol: Option<bool>,
    /// Default: `false`.
    pub enable_backend_keepalive: Option<bool>,
    /// Default: `60`. From `30` to `600`.
    pub http_idle_timeout_seconds: Option<i64>,
    /// Format: uuid.
    pub vpc_uuid: Option<String>,
    /// Default: `false`.
    pub disable_lets_encrypt_dns_records: Option<bool>,
    pub firewall: Option<LoadBalancerFirewall>,
    /// Default: `"EXTERNAL"`.
    pub network: Option<LoadBalancerBaseNetwork>,
    /// Default: `"IPV4"`.
    pub network_stack: Option<LoadBalancerBaseNetworkStack>,
    /// Default: `"REGIONAL"`.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<LoadBalancerBaseType>,
    pub domains: Option<Vec<Domains>>,
    pub glb_settings: Option<GlobalLoadBalancerSettings>,
    pub target_load_balancer_ids: Option<Vec<String>>,
    /// Default: `"DEFAULT"`.
    pub tls_cipher_policy: Option<LoadBalancerBaseTlsCipherPolicy>,
    pub subnet_uuid: Option<String>,
    pub tags: Option<Vec<String>>,
    pub region: Option<Arc<Region>>,
    pub droplet_ids: Option<Vec<i64>>,
    pub tag: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(LoadBalancer {
    optional id "id",
    optional name "name",
    optional project_id "project_id",
    optional ip "ip",
    optional ipv6 "ipv6",
    optional size_unit "size_unit",
    optional size "size",
    optional algorithm "algorithm",
    optional status "status",
    optional created_at "created_at",
    required forwarding_rules "forwarding_rules",
    optional health_check "health_check",
    optional sticky_sessions "sticky_sessions",
    optional redirect_http_to_https "redirect_http_to_https",
    optional enable_proxy_protocol "enable_proxy_protocol",
    optional enable_backend_keepalive "enable_backend_keepalive",
    optional http_idle_timeout_seconds "http_idle_timeout_seconds",
    optional vpc_uuid "vpc_uuid",
    optional disable_lets_encrypt_dns_records "disable_lets_encrypt_dns_records",
    optional firewall "firewall",
    optional network "network",
    optional network_stack "network_stack",
    optional type_ "type",
    optional domains "domains",
    optional glb_settings "glb_settings",
    optional target_load_balancer_ids "target_load_balancer_ids",
    optional tls_cipher_policy "tls_cipher_policy",
    optional subnet_uuid "subnet_uuid",
    optional tags "tags",
    optional region "region",
    optional droplet_ids "droplet_ids",
    optional tag "tag",
});

open_enum! {
    /// Sent by `load_balancers_create`, `load_balancers_update`; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
    LoadBalancerBaseAlgorithm {
        RoundRobin = "round_robin",
        LeastConnections = "least_connections",
    }
}

open_enum! {
    /// Sent by `load_balancers_create`, `load_balancers_update`; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
    LoadBalancerBaseNetwork {
        External = "EXTERNAL",
        Internal = "INTERNAL",
    }
}

open_enum! {
    /// Sent by `load_balancers_create`, `load_balancers_update`; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
    LoadBalancerBaseNetworkStack {
        Ipv4 = "IPV4",
        Dualstack = "DUALSTACK",
    }
}

open_enum! {
    /// Sent by `load_balancers_create`, `load_balancers_update`; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
    LoadBalancerBaseStatus {
        New = "new",
        Active = "active",
        Errored = "errored",
    }
}

open_enum! {
    /// Sent by `load_balancers_create`, `load_balancers_update`; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
    LoadBalancerBaseTlsCipherPolicy {
        Default = "DEFAULT",
        Strong = "STRONG",
    }
}

open_enum! {
    /// Sent by `load_balancers_create`, `load_balancers_update`; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
    LoadBalancerBaseType {
        Regional = "REGIONAL",
        RegionalNetwork = "REGIONAL_NETWORK",
        Global = "GLOBAL",
    }
}

union! {
    /// Sent by `load_balancers_create`, `load_balancers_update`.
    LoadBalancerCreate {
        DropletIds(LoadBalancerCreateDropletIds),
        Tag(LoadBalancerCreateTag),
        Global(LoadBalancerCreateGlobal),
    }
}

/// Sent by `load_balancers_create`, `load_balancers_update`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LoadBalancerCreateDropletIds {
    pub droplet_ids: Vec<i64>,
    pub validate_only: Option<bool>,
    pub region: slugs::Region,
    /// Format: uuid. Set by the service.
    pub id: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<String>,
    /// Pattern: `^$|^((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$`. Set by the service.
    pub ip: Option<String>,
    /// Set by the service.
    pub ipv6: Option<String>,
    /// Default: `1`. From `1` to `100`.
    pub size_unit: Option<i64>,
    /// Deprecated. Default: `"lb-small"`.
    pub size: Option<slugs::LoadBalancerSize>,
    /// Deprecated. Default: `"round_robin"`.
    pub algorithm: Option<LoadBalancerBaseAlgorithm>,
    /// Set by the service.
    pub status: Option<LoadBalancerBaseStatus>,
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// At least `1` items.
    pub forwarding_rules: Vec<ForwardingRule>,
    pub health_check: Option<LoadBalancerHealthCheck>,
    pub sticky_sessions: Option<StickySessions>,
    /// Default: `false`.
    pub redirect_http_to_https: Option<bool>,
    /// Default: `false`.
    pub enable_proxy_protocol: Option<bool>,
    /// Default: `false`.
    pub enable_backend_keepalive: Option<bool>,
    /// Default: `60`. From `30` to `600`.
    pub http_idle_timeout_seconds: Option<i64>,
    /// Format: uuid.
    pub vpc_uuid: Option<String>,
    /// Default: `false`.
    pub disable_lets_encrypt_dns_records: Option<bool>,
    pub firewall: Option<LoadBalancerFirewall>,
    /// Default: `"EXTERNAL"`.
    pub network: Option<LoadBalancerBaseNetwork>,
    /// Default: `"IPV4"`.
    pub network_stack: Option<LoadBalancerBaseNetworkStack>,
    /// Default: `"REGIONAL"`.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<LoadBalancerBaseType>,
    pub domains: Option<Vec<Domains>>,
    pub glb_settings: Option<GlobalLoadBalancerSettings>,
    pub target_load_balancer_ids: Option<Vec<String>>,
    /// Default: `"DEFAULT"`.
    pub tls_cipher_policy: Option<LoadBalancerBaseTlsCipherPolicy>,
    pub subnet_uuid: Option<String>,
    pub tags: Option<Vec<String>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(LoadBalancerCreateDropletIds {
    required droplet_ids "droplet_ids",
    optional validate_only "validate_only",
    required region "region",
    optional id "id",
    optional name "name",
    optional project_id "project_id",
    optional ip "ip",
    optional ipv6 "ipv6",
    optional size_unit "size_unit",
    optional size "size",
    optional algorithm "algorithm",
    optional status "status",
    optional created_at "created_at",
    required forwarding_rules "forwarding_rules",
    optional health_check "health_check",
    optional sticky_sessions "sticky_sessions",
    optional redirect_http_to_https "redirect_http_to_https",
    optional enable_proxy_protocol "enable_proxy_protocol",
    optional enable_backend_keepalive "enable_backend_keepalive",
    optional http_idle_timeout_seconds "http_idle_timeout_seconds",
    optional vpc_uuid "vpc_uuid",
    optional disable_lets_encrypt_dns_records "disable_lets_encrypt_dns_records",
    optional firewall "firewall",
    optional network "network",
    optional network_stack "network_stack",
    optional type_ "type",
    optional domains "domains",
    optional glb_settings "glb_settings",
    optional target_load_balancer_ids "target_load_balancer_ids",
    optional tls_cipher_policy "tls_cipher_policy",
    optional subnet_uuid "subnet_uuid",
    optional tags "tags",
});

impl LoadBalancerCreateDropletIds {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        droplet_ids: impl IntoIterator<Item = impl Into<i64>>,
        region: impl Into<slugs::Region>,
        forwarding_rules: impl IntoIterator<Item = impl Into<ForwardingRule>>,
    ) -> Self {
        Self {
            droplet_ids: droplet_ids.into_iter().map(Into::into).collect(),
            validate_only: None,
            region: region.into(),
            id: None,
            name: None,
            project_id: None,
            ip: None,
            ipv6: None,
            size_unit: None,
            size: None,
            algorithm: None,
            status: None,
            created_at: None,
            forwarding_rules: forwarding_rules.into_iter().map(Into::into).collect(),
            health_check: None,
            sticky_sessions: None,
            redirect_http_to_https: None,
            enable_proxy_protocol: None,
            enable_backend_keepalive: None,
            http_idle_timeout_seconds: None,
            vpc_uuid: None,
            disable_lets_encrypt_dns_records: None,
            firewall: None,
            network: None,
            network_stack: None,
            type_: None,
            domains: None,
            glb_settings: None,
            target_load_balancer_ids: None,
            tls_cipher_policy: None,
            subnet_uuid: None,
            tags: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(LoadBalancerCreateDropletIds {
    value validate_only: bool,
    into name: String,
    into project_id: String,
    value size_unit: i64,
    into size: slugs::LoadBalancerSize,
    into algorithm: LoadBalancerBaseAlgorithm,
    into health_check: LoadBalancerHealthCheck,
    into sticky_sessions: StickySessions,
    value redirect_http_to_https: bool,
    value enable_proxy_protocol: bool,
    value enable_backend_keepalive: bool,
    value http_idle_timeout_seconds: i64,
    into vpc_uuid: String,
    value disable_lets_encrypt_dns_records: bool,
    into firewall: LoadBalancerFirewall,
    into network: LoadBalancerBaseNetwork,
    into network_stack: LoadBalancerBaseNetworkStack,
    into type_: LoadBalancerBaseType,
    list domains: Domains,
    into glb_settings: GlobalLoadBalancerSettings,
    list target_load_balancer_ids: String,
    into tls_cipher_policy: LoadBalancerBaseTlsCipherPolicy,
    into subnet_uuid: String,
    list tags: String,
});

/// Sent by `load_balancers_create`, `load_balancers_update`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LoadBalancerCreateGlobal {
    pub droplet_ids: Option<Vec<i64>>,
    pub validate_only: Option<bool>,
    /// Format: uuid. Set by the service.
    pub id: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<String>,
    /// Pattern: `^$|^((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$`. Set by the service.
    pub ip: Option<String>,
    /// Set by the service.
    pub ipv6: Option<String>,
    /// Default: `1`. From `1` to `100`.
    pub size_unit: Option<i64>,
    /// Deprecated. Default: `"lb-small"`.
    pub size: Option<slugs::LoadBalancerSize>,
    /// Deprecated. Default: `"round_robin"`.
    pub algorithm: Option<LoadBalancerBaseAlgorithm>,
    /// Set by the service.
    pub status: Option<LoadBalancerBaseStatus>,
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// At least `1` items.
    pub forwarding_rules: Option<Vec<ForwardingRule>>,
    pub health_check: Option<LoadBalancerHealthCheck>,
    pub sticky_sessions: Option<StickySessions>,
    /// Default: `false`.
    pub redirect_http_to_https: Option<bool>,
    /// Default: `false`.
    pub enable_proxy_protocol: Option<bool>,
    /// Default: `false`.
    pub enable_backend_keepalive: Option<bool>,
    /// Default: `60`. From `30` to `600`.
    pub http_idle_timeout_seconds: Option<i64>,
    /// Format: uuid.
    pub vpc_uuid: Option<String>,
    /// Default: `false`.
    pub disable_lets_encrypt_dns_records: Option<bool>,
    pub firewall: Option<LoadBalancerFirewall>,
    /// Default: `"EXTERNAL"`.
    pub network: Option<LoadBalancerBaseNetwork>,
    /// Default: `"IPV4"`.
    pub network_stack: Option<LoadBalancerBaseNetworkStack>,
    /// Default: `"REGIONAL"`.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: LoadBalancerBaseType,
    pub domains: Option<Vec<Domains>>,
    pub glb_settings: Option<GlobalLoadBalancerSettings>,
    pub target_load_balancer_ids: Option<Vec<String>>,
    /// Default: `"DEFAULT"`.
    pub tls_cipher_policy: Option<LoadBalancerBaseTlsCipherPolicy>,
    pub subnet_uuid: Option<String>,
    pub tags: Option<Vec<String>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(LoadBalancerCreateGlobal {
    optional droplet_ids "droplet_ids",
    optional validate_only "validate_only",
    optional id "id",
    optional name "name",
    optional project_id "project_id",
    optional ip "ip",
    optional ipv6 "ipv6",
    optional size_unit "size_unit",
    optional size "size",
    optional algorithm "algorithm",
    optional status "status",
    optional created_at "created_at",
    optional forwarding_rules "forwarding_rules",
    optional health_check "health_check",
    optional sticky_sessions "sticky_sessions",
    optional redirect_http_to_https "redirect_http_to_https",
    optional enable_proxy_protocol "enable_proxy_protocol",
    optional enable_backend_keepalive "enable_backend_keepalive",
    optional http_idle_timeout_seconds "http_idle_timeout_seconds",
    optional vpc_uuid "vpc_uuid",
    optional disable_lets_encrypt_dns_records "disable_lets_encrypt_dns_records",
    optional firewall "firewall",
    optional network "network",
    optional network_stack "network_stack",
    required type_ "type",
    optional domains "domains",
    optional glb_settings "glb_settings",
    optional target_load_balancer_ids "target_load_balancer_ids",
    optional tls_cipher_policy "tls_cipher_policy",
    optional subnet_uuid "subnet_uuid",
    optional tags "tags",
});

impl LoadBalancerCreateGlobal {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(type_: impl Into<LoadBalancerBaseType>) -> Self {
        Self {
            droplet_ids: None,
            validate_only: None,
            id: None,
            name: None,
            project_id: None,
            ip: None,
            ipv6: None,
            size_unit: None,
            size: None,
            algorithm: None,
            status: None,
            created_at: None,
            forwarding_rules: None,
            health_check: None,
            sticky_sessions: None,
            redirect_http_to_https: None,
            enable_proxy_protocol: None,
            enable_backend_keepalive: None,
            http_idle_timeout_seconds: None,
            vpc_uuid: None,
            disable_lets_encrypt_dns_records: None,
            firewall: None,
            network: None,
            network_stack: None,
            type_: type_.into(),
            domains: None,
            glb_settings: None,
            target_load_balancer_ids: None,
            tls_cipher_policy: None,
            subnet_uuid: None,
            tags: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(LoadBalancerCreateGlobal {
    list droplet_ids: i64,
    value validate_only: bool,
    into name: String,
    into project_id: String,
    value size_unit: i64,
    into size: slugs::LoadBalancerSize,
    into algorithm: LoadBalancerBaseAlgorithm,
    list forwarding_rules: ForwardingRule,
    into health_check: LoadBalancerHealthCheck,
    into sticky_sessions: StickySessions,
    value redirect_http_to_https: bool,
    value enable_proxy_protocol: bool,
    value enable_backend_keepalive: bool,
    value http_idle_timeout_seconds: i64,
    into vpc_uuid: String,
    value disable_lets_encrypt_dns_records: bool,
    into firewall: LoadBalancerFirewall,
    into network: LoadBalancerBaseNetwork,
    into network_stack: LoadBalancerBaseNetworkStack,
    list domains: Domains,
    into glb_settings: GlobalLoadBalancerSettings,
    list target_load_balancer_ids: String,
    into tls_cipher_policy: LoadBalancerBaseTlsCipherPolicy,
    into subnet_uuid: String,
    list tags: String,
});

/// Sent by `load_balancers_create`, `load_balancers_update`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LoadBalancerCreateTag {
    pub tag: String,
    pub validate_only: Option<bool>,
    pub region: slugs::Region,
    /// Format: uuid. Set by the service.
    pub id: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<String>,
    /// Pattern: `^$|^((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$`. Set by the service.
    pub ip: Option<String>,
    /// Set by the service.
    pub ipv6: Option<String>,
    /// Default: `1`. From `1` to `100`.
    pub size_unit: Option<i64>,
    /// Deprecated. Default: `"lb-small"`.
    pub size: Option<slugs::LoadBalancerSize>,
    /// Deprecated. Default: `"round_robin"`.
    pub algorithm: Option<LoadBalancerBaseAlgorithm>,
    /// Set by the service.
    pub status: Option<LoadBalancerBaseStatus>,
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// At least `1` items.
    pub forwarding_rules: Vec<ForwardingRule>,
    pub health_check: Option<LoadBalancerHealthCheck>,
    pub sticky_sessions: Option<StickySessions>,
    /// Default: `false`.
    pub redirect_http_to_https: Option<bool>,
    /// Default: `false`.
    pub enable_proxy_protocol: Option<bool>,
    /// Default: `false`.
    pub enable_backend_keepalive: Option<bool>,
    /// Default: `60`. From `30` to `600`.
    pub http_idle_timeout_seconds: Option<i64>,
    /// Format: uuid.
    pub vpc_uuid: Option<String>,
    /// Default: `false`.
    pub disable_lets_encrypt_dns_records: Option<bool>,
    pub firewall: Option<LoadBalancerFirewall>,
    /// Default: `"EXTERNAL"`.
    pub network: Option<LoadBalancerBaseNetwork>,
    /// Default: `"IPV4"`.
    pub network_stack: Option<LoadBalancerBaseNetworkStack>,
    /// Default: `"REGIONAL"`.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<LoadBalancerBaseType>,
    pub domains: Option<Vec<Domains>>,
    pub glb_settings: Option<GlobalLoadBalancerSettings>,
    pub target_load_balancer_ids: Option<Vec<String>>,
    /// Default: `"DEFAULT"`.
    pub tls_cipher_policy: Option<LoadBalancerBaseTlsCipherPolicy>,
    pub subnet_uuid: Option<String>,
    pub tags: Option<Vec<String>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(LoadBalancerCreateTag {
    required tag "tag",
    optional validate_only "validate_only",
    required region "region",
    optional id "id",
    optional name "name",
    optional project_id "project_id",
    optional ip "ip",
    optional ipv6 "ipv6",
    optional size_unit "size_unit",
    optional size "size",
    optional algorithm "algorithm",
    optional status "status",
    optional created_at "created_at",
    required forwarding_rules "forwarding_rules",
    optional health_check "health_check",
    optional sticky_sessions "sticky_sessions",
    optional redirect_http_to_https "redirect_http_to_https",
    optional enable_proxy_protocol "enable_proxy_protocol",
    optional enable_backend_keepalive "enable_backend_keepalive",
    optional http_idle_timeout_seconds "http_idle_timeout_seconds",
    optional vpc_uuid "vpc_uuid",
    optional disable_lets_encrypt_dns_records "disable_lets_encrypt_dns_records",
    optional firewall "firewall",
    optional network "network",
    optional network_stack "network_stack",
    optional type_ "type",
    optional domains "domains",
    optional glb_settings "glb_settings",
    optional target_load_balancer_ids "target_load_balancer_ids",
    optional tls_cipher_policy "tls_cipher_policy",
    optional subnet_uuid "subnet_uuid",
    optional tags "tags",
});

impl LoadBalancerCreateTag {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        tag: impl Into<String>,
        region: impl Into<slugs::Region>,
        forwarding_rules: impl IntoIterator<Item = impl Into<ForwardingRule>>,
    ) -> Self {
        Self {
            tag: tag.into(),
            validate_only: None,
            region: region.into(),
            id: None,
            name: None,
            project_id: None,
            ip: None,
            ipv6: None,
            size_unit: None,
            size: None,
            algorithm: None,
            status: None,
            created_at: None,
            forwarding_rules: forwarding_rules.into_iter().map(Into::into).collect(),
            health_check: None,
            sticky_sessions: None,
            redirect_http_to_https: None,
            enable_proxy_protocol: None,
            enable_backend_keepalive: None,
            http_idle_timeout_seconds: None,
            vpc_uuid: None,
            disable_lets_encrypt_dns_records: None,
            firewall: None,
            network: None,
            network_stack: None,
            type_: None,
            domains: None,
            glb_settings: None,
            target_load_balancer_ids: None,
            tls_cipher_policy: None,
            subnet_uuid: None,
            tags: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(LoadBalancerCreateTag {
    value validate_only: bool,
    into name: String,
    into project_id: String,
    value size_unit: i64,
    into size: slugs::LoadBalancerSize,
    into algorithm: LoadBalancerBaseAlgorithm,
    into health_check: LoadBalancerHealthCheck,
    into sticky_sessions: StickySessions,
    value redirect_http_to_https: bool,
    value enable_proxy_protocol: bool,
    value enable_backend_keepalive: bool,
    value http_idle_timeout_seconds: i64,
    into vpc_uuid: String,
    value disable_lets_encrypt_dns_records: bool,
    into firewall: LoadBalancerFirewall,
    into network: LoadBalancerBaseNetwork,
    into network_stack: LoadBalancerBaseNetworkStack,
    into type_: LoadBalancerBaseType,
    list domains: Domains,
    into glb_settings: GlobalLoadBalancerSettings,
    list target_load_balancer_ids: String,
    into tls_cipher_policy: LoadBalancerBaseTlsCipherPolicy,
    into subnet_uuid: String,
    list tags: String,
});

/// Sent by `load_balancers_create`, `load_balancers_update`; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LoadBalancerFirewall {
    /// Default: `[]`.
    pub deny: Option<Vec<String>>,
    /// Default: `[]`.
    pub allow: Option<Vec<String>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(LoadBalancerFirewall {
    optional deny "deny",
    optional allow "allow",
});

impl LoadBalancerFirewall {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(LoadBalancerFirewall {
    list deny: String,
    list allow: String,
});

/// Sent by `load_balancers_create`, `load_balancers_update`; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LoadBalancerHealthCheck {
    /// Default: `"http"`.
    pub protocol: Option<LoadBalancerHealthCheckProtocol>,
    /// Default: `80`.
    pub port: Option<i64>,
    /// Default: `"/"`.
    pub path: Option<String>,
    /// Default: `10`.
    pub check_interval_seconds: Option<i64>,
    /// Default: `5`.
    pub response_timeout_seconds: Option<i64>,
    /// Default: `5`.
    pub unhealthy_threshold: Option<i64>,
    /// Default: `3`.
    pub healthy_threshold: Option<i64>,
    pub proxy_protocol: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(LoadBalancerHealthCheck {
    optional protocol "protocol",
    optional port "port",
    optional path "path",
    optional check_interval_seconds "check_interval_seconds",
    optional response_timeout_seconds "response_timeout_seconds",
    optional unhealthy_threshold "unhealthy_threshold",
    optional healthy_threshold "healthy_threshold",
    optional proxy_protocol "proxy_protocol",
});

impl LoadBalancerHealthCheck {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(LoadBalancerHealthCheck {
    into protocol: LoadBalancerHealthCheckProtocol,
    value port: i64,
    into path: String,
    value check_interval_seconds: i64,
    value response_timeout_seconds: i64,
    value unhealthy_threshold: i64,
    value healthy_threshold: i64,
    value proxy_protocol: bool,
});

open_enum! {
    /// Sent by `load_balancers_create`, `load_balancers_update`; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
    LoadBalancerHealthCheckProtocol {
        Http = "http",
        Https = "https",
        Tcp = "tcp",
    }
}

/// Sent by `load_balancers_add_droplets`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LoadBalancersAddDropletsBody {
    pub droplet_ids: Vec<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(LoadBalancersAddDropletsBody {
    required droplet_ids "droplet_ids",
});

impl LoadBalancersAddDropletsBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(droplet_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self {
            droplet_ids: droplet_ids.into_iter().map(Into::into).collect(),
            undeclared: Undeclared::default(),
        }
    }
}

/// Sent by `load_balancers_add_forwarding_rules`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LoadBalancersAddForwardingRulesBody {
    /// At least `1` items.
    pub forwarding_rules: Vec<ForwardingRule>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(LoadBalancersAddForwardingRulesBody {
    required forwarding_rules "forwarding_rules",
});

impl LoadBalancersAddForwardingRulesBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(forwarding_rules: impl IntoIterator<Item = impl Into<ForwardingRule>>) -> Self {
        Self {
            forwarding_rules: forwarding_rules.into_iter().map(Into::into).collect(),
            undeclared: Undeclared::default(),
        }
    }
}

/// Answered by `load_balancers_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LoadBalancersCreateResponse {
    pub load_balancer: Option<LoadBalancer>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(LoadBalancersCreateResponse {
    optional load_balancer "load_balancer",
});

/// Answered by `load_balancers_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LoadBalancersGetResponse {
    pub load_balancer: Option<LoadBalancer>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(LoadBalancersGetResponse {
    optional load_balancer "load_balancer",
});

/// Answered by `load_balancers_list`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LoadBalancersListResponse {
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub links: Option<PageLinks>,
    pub meta: MetaMeta,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(LoadBalancersListResponse {
    optional load_balancers "load_balancers",
    optional links "links",
    required meta "meta",
});

/// Sent by `load_balancers_remove_droplets`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LoadBalancersRemoveDropletsBody {
    pub droplet_ids: Vec<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(LoadBalancersRemoveDropletsBody {
    required droplet_ids "droplet_ids",
});

impl LoadBalancersRemoveDropletsBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(droplet_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self {
            droplet_ids: droplet_ids.into_iter().map(Into::into).collect(),
            undeclared: Undeclared::default(),
        }
    }
}

/// Sent by `load_balancers_remove_forwarding_rules`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LoadBalancersRemoveForwardingRulesBody {
    /// At least `1` items.
    pub forwarding_rules: Vec<ForwardingRule>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(LoadBalancersRemoveForwardingRulesBody {
    required forwarding_rules "forwarding_rules",
});

impl LoadBalancersRemoveForwardingRulesBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(forwarding_rules: impl IntoIterator<Item = impl Into<ForwardingRule>>) -> Self {
        Self {
            forwarding_rules: forwarding_rules.into_iter().map(Into::into).collect(),
            undeclared: Undeclared::default(),
        }
    }
}

/// Answered by `load_balancers_update`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LoadBalancersUpdateResponse {
    pub load_balancer: Option<LoadBalancer>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(LoadBalancersUpdateResponse {
    optional load_balancer "load_balancer",
});

/// Sent by `load_balancers_create`, `load_balancers_update`; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct StickySessions {
    /// Default: `"none"`.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<StickySessionsType>,
    pub cookie_name: Option<String>,
    pub cookie_ttl_seconds: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(StickySessions {
    optional type_ "type",
    optional cookie_name "cookie_name",
    optional cookie_ttl_seconds "cookie_ttl_seconds",
});

impl StickySessions {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(StickySessions {
    into type_: StickySessionsType,
    into cookie_name: String,
    value cookie_ttl_seconds: i64,
});

open_enum! {
    /// Sent by `load_balancers_create`, `load_balancers_update`; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
    StickySessionsType {
        Cookies = "cookies",
        None = "none",
    }
}
