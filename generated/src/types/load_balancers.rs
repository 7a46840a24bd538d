// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Sent by `load_balancers_add_forwarding_rules`, `load_balancers_create`, `load_balancers_remove_forwarding_rules` and 1 more; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ForwardingRule {
    /// The protocol that clients speak; `udp` needs `udp` as `target_protocol`, `http3` needs a certificate.
    pub entry_protocol: ForwardingRuleEntryProtocol,
    /// The port that clients connect to.
    pub entry_port: i64,
    /// The protocol that the load balancer speaks to droplets; `udp` needs `udp` as `entry_protocol`.
    pub target_protocol: ForwardingRuleTargetProtocol,
    /// The port of the droplets that traffic goes to.
    pub target_port: i64,
    /// The id of the certificate by which TLS is terminated at the load balancer; excludes `tls_passthrough`.
    pub certificate_id: Option<String>,
    /// Whether TLS is passed on encrypted, to be terminated by the droplets.
    pub tls_passthrough: Option<bool>,
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

#[cfg(feature = "schemars")]
schema!(ForwardingRule in crate::SCHEMAS { ForwardingRuleEntryProtocol, ForwardingRuleTargetProtocol });

#[cfg(feature = "validate")]
from_json!(ForwardingRule by crate::validate::RULES);

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

#[cfg(feature = "schemars")]
schema!(ForwardingRuleEntryProtocol in crate::SCHEMAS {});

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

#[cfg(feature = "schemars")]
schema!(ForwardingRuleTargetProtocol in crate::SCHEMAS {});

/// Sent by `load_balancers_create`, `load_balancers_update`; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GlobalLoadBalancerSettings {
    /// The protocol that it speaks to its targets.
    pub target_protocol: Option<GlobalLoadBalancerSettingsTargetProtocol>,
    /// The port of its targets that traffic goes to, 80 or 443.
    pub target_port: Option<i64>,
    /// Whether answers are cached by the CDN.
    pub cdn: Option<GlobalLoadBalancerSettingsCdn>,
    /// How much each region is preferred, by its slug; a lower number comes first.
    pub region_priorities: Option<BTreeMap<String, i64>>,
    /// The share of failures in a region, in percent from 1 to 99, at which traffic goes to the next in priority; needs `region_priorities`.
    pub failover_threshold: Option<i64>,
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
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GlobalLoadBalancerSettings {
    into target_protocol: GlobalLoadBalancerSettingsTargetProtocol,
    value target_port: i64,
    into cdn: GlobalLoadBalancerSettingsCdn,
    map region_priorities: i64,
    value failover_threshold: i64,
});

#[cfg(feature = "schemars")]
schema!(GlobalLoadBalancerSettings in crate::SCHEMAS {
    GlobalLoadBalancerSettingsCdn,
    GlobalLoadBalancerSettingsTargetProtocol,
});

#[cfg(feature = "validate")]
from_json!(GlobalLoadBalancerSettings by crate::validate::RULES);

/// Sent by `load_balancers_create`, `load_balancers_update`; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GlobalLoadBalancerSettingsCdn {
    /// Whether answers are cached by the CDN.
    pub is_enabled: Option<bool>,
    undeclared: Undeclared,
}

record!(GlobalLoadBalancerSettingsCdn {
    optional is_enabled "is_enabled",
});

impl GlobalLoadBalancerSettingsCdn {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GlobalLoadBalancerSettingsCdn {
    value is_enabled: bool,
});

#[cfg(feature = "schemars")]
schema!(GlobalLoadBalancerSettingsCdn in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(GlobalLoadBalancerSettingsCdn by crate::validate::RULES);

open_enum! {
    /// Sent by `load_balancers_create`, `load_balancers_update`; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
    GlobalLoadBalancerSettingsTargetProtocol {
        Http = "http",
        Https = "https",
        Http2 = "http2",
    }
}

#[cfg(feature = "schemars")]
schema!(GlobalLoadBalancerSettingsTargetProtocol in crate::SCHEMAS {});

/// Answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LoadBalancer {
    /// The id of the load balancer.
    /// Format: uuid. Set by the service.
    pub id: String,
    /// The name of the load balancer.
    pub name: String,
    /// The id of the project that the load balancer belongs to.
    pub project_id: Option<String>,
    /// The tags of the load balancer itself, not of its droplets.
    pub tags: Option<Vec<String>>,
    /// The public IPv6 address; `None` unless `network_stack` is `DUALSTACK`.
    /// Set by the service.
    pub ipv6: Option<String>,
    /// How many nodes it has; each adds capacity. It can be changed once an hour. Not in `ams2`, `nyc2` and `sfo1`, which have `size`.
    /// Default: `1`. From `1` to `200`.
    pub size_unit: Option<i64>,
    /// How many nodes it has: `lb-small` 1, `lb-medium` 3, `lb-large` 6. It can be changed once an hour, and first an hour after the creation. Only in the regions `ams2`, `nyc2` and `sfo1`; elsewhere `size_unit` is in its place.
    /// Deprecated. Default: `"lb-small"`.
    pub size: Option<slugs::LoadBalancerSize>,
    /// How requests were once spread; the service ignores it now.
    /// Deprecated. Default: `"round_robin"`.
    pub algorithm: Option<LoadBalancerBaseAlgorithm>,
    /// Whether it is being created, works or has failed.
    /// Set by the service.
    pub status: LoadBalancerBaseStatus,
    /// When the load balancer was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// All rules: which port goes to which port of the droplets, and by which protocols. Their order isn't kept.
    /// At least `1` items.
    pub forwarding_rules: Vec<ForwardingRule>,
    /// How it finds out which droplets are healthy.
    pub health_check: Option<LoadBalancerHealthCheck>,
    /// Whether requests of one client go to one droplet, by a cookie.
    pub sticky_sessions: Option<StickySessions>,
    /// Whether HTTP on port 80 is answered by a redirect to HTTPS on port 443.
    /// Default: `false`.
    pub redirect_http_to_https: Option<bool>,
    /// Whether droplets are told the client's address by the PROXY protocol, which they must understand.
    /// Default: `false`.
    pub enable_proxy_protocol: Option<bool>,
    /// Whether connections to droplets are used again.
    /// Default: `false`.
    pub enable_backend_keepalive: Option<bool>,
    /// After how many seconds without data an HTTP connection is closed.
    /// Default: `60`. From `30` to `600`.
    pub http_idle_timeout_seconds: Option<i64>,
    /// The UUID of the VPC network that it is in.
    /// Format: uuid.
    pub vpc_uuid: Option<String>,
    /// Whether no DNS records are made for the names of its Let's Encrypt certificates.
    /// Default: `false`.
    pub disable_lets_encrypt_dns_records: Option<bool>,
    /// Which addresses it lets in, and which it doesn't.
    pub firewall: Option<LoadBalancerFirewall>,
    /// Whether it can be reached from the internet or from its VPC alone.
    /// Default: `"EXTERNAL"`.
    pub network: Option<LoadBalancerBaseNetwork>,
    /// Whether it has an address of IPv4 alone or of IPv6, too.
    /// Default: `"IPV4"`.
    pub network_stack: Option<LoadBalancerBaseNetworkStack>,
    /// Whether it works on HTTP in one region, on packets in one region, or across regions.
    /// Default: `"REGIONAL"`.
    pub type_: Option<LoadBalancerBaseType>,
    /// The domains that a global load balancer answers to.
    pub domains: Option<Vec<LoadBalancerDomain>>,
    /// Where a global load balancer sends traffic and when it switches to another region; `None` for others.
    pub glb_settings: Option<GlobalLoadBalancerSettings>,
    /// The ids of the regional load balancers that a global one sends traffic to.
    pub target_load_balancer_ids: Option<Vec<String>>,
    /// Which ciphers it accepts for TLS.
    /// Default: `"DEFAULT"`.
    pub tls_cipher_policy: Option<LoadBalancerBaseTlsCipherPolicy>,
    /// The UUID of the subnet of its VPC that it is in.
    pub subnet_uuid: Option<String>,
    /// The region that it is in; a global one has none.
    pub region: Option<Arc<Region>>,
    /// The ids of the droplets behind it.
    pub droplet_ids: Option<Vec<i64>>,
    /// The tag whose droplets are behind it; `None` if they were chosen by their ids.
    pub tag: Option<String>,
    /// The public IPv4 address; empty or `None` until there is one.
    /// Pattern: `^$|^((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$`. Set by the service.
    pub ip: Option<String>,
    undeclared: Undeclared,
}

record!(LoadBalancer {
    expected id "id",
    expected name "name",
    sometimes project_id "project_id",
    sometimes tags "tags",
    sometimes ipv6 "ipv6",
    sometimes size_unit "size_unit",
    sometimes size "size",
    sometimes algorithm "algorithm",
    expected status "status",
    sometimes created_at "created_at",
    required forwarding_rules "forwarding_rules",
    sometimes health_check "health_check",
    sometimes sticky_sessions "sticky_sessions",
    sometimes redirect_http_to_https "redirect_http_to_https",
    sometimes enable_proxy_protocol "enable_proxy_protocol",
    sometimes enable_backend_keepalive "enable_backend_keepalive",
    sometimes http_idle_timeout_seconds "http_idle_timeout_seconds",
    sometimes vpc_uuid "vpc_uuid",
    sometimes disable_lets_encrypt_dns_records "disable_lets_encrypt_dns_records",
    sometimes firewall "firewall",
    sometimes network "network",
    sometimes network_stack "network_stack",
    sometimes type_ "type",
    sometimes domains "domains",
    sometimes glb_settings "glb_settings",
    sometimes target_load_balancer_ids "target_load_balancer_ids",
    sometimes tls_cipher_policy "tls_cipher_policy",
    sometimes subnet_uuid "subnet_uuid",
    sometimes region "region",
    sometimes droplet_ids "droplet_ids",
    sometimes tag "tag",
    sometimes ip "ip",
});

#[cfg(feature = "schemars")]
schema!(LoadBalancer in crate::SCHEMAS {
    ForwardingRule,
    GlobalLoadBalancerSettings,
    LoadBalancerBaseAlgorithm,
    LoadBalancerBaseNetwork,
    LoadBalancerBaseNetworkStack,
    LoadBalancerBaseStatus,
    LoadBalancerBaseTlsCipherPolicy,
    LoadBalancerBaseType,
    LoadBalancerDomain,
    LoadBalancerFirewall,
    LoadBalancerHealthCheck,
    Region,
    StickySessions,
    slugs::LoadBalancerSize,
});

open_enum! {
    /// Sent by `load_balancers_create`, `load_balancers_update`; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
    LoadBalancerBaseAlgorithm {
        ///
        /// Each droplet in turn.
        RoundRobin = "round_robin",
        ///
        /// The droplet with the fewest connections.
        LeastConnections = "least_connections",
    }
}

#[cfg(feature = "schemars")]
schema!(LoadBalancerBaseAlgorithm in crate::SCHEMAS {});

open_enum! {
    /// Sent by `load_balancers_create`, `load_balancers_update`; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
    LoadBalancerBaseNetwork {
        ///
        /// It can be reached from the internet.
        External = "EXTERNAL",
        ///
        /// It has no public address and can be reached from its VPC alone.
        Internal = "INTERNAL",
    }
}

#[cfg(feature = "schemars")]
schema!(LoadBalancerBaseNetwork in crate::SCHEMAS {});

open_enum! {
    /// Sent by `load_balancers_create`, `load_balancers_update`; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
    LoadBalancerBaseNetworkStack {
        ///
        /// It has an IPv4 address.
        Ipv4 = "IPV4",
        ///
        /// It has an IPv4 and an IPv6 address.
        Dualstack = "DUALSTACK",
    }
}

#[cfg(feature = "schemars")]
schema!(LoadBalancerBaseNetworkStack in crate::SCHEMAS {});

open_enum! {
    /// Answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
    LoadBalancerBaseStatus {
        ///
        /// It is being created.
        New = "new",
        ///
        /// It forwards traffic.
        Active = "active",
        ///
        /// It could not be created or changed.
        Errored = "errored",
    }
}

#[cfg(feature = "schemars")]
schema!(LoadBalancerBaseStatus in crate::SCHEMAS {});

open_enum! {
    /// Sent by `load_balancers_create`, `load_balancers_update`; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
    LoadBalancerBaseTlsCipherPolicy {
        ///
        /// Ciphers that older clients support, too.
        Default = "DEFAULT",
        ///
        /// Strong ciphers alone, which older clients may not support.
        Strong = "STRONG",
    }
}

#[cfg(feature = "schemars")]
schema!(LoadBalancerBaseTlsCipherPolicy in crate::SCHEMAS {});

open_enum! {
    /// Sent by `load_balancers_create`, `load_balancers_update`; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
    LoadBalancerBaseType {
        ///
        /// It spreads connections or HTTP requests in one region.
        Regional = "REGIONAL",
        ///
        /// It passes TCP and UDP packets on to droplets in one region.
        RegionalNetwork = "REGIONAL_NETWORK",
        ///
        /// It spreads HTTP requests over several regions.
        Global = "GLOBAL",
    }
}

#[cfg(feature = "schemars")]
schema!(LoadBalancerBaseType in crate::SCHEMAS {});

/// Sent by `load_balancers_create`, `load_balancers_update`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LoadBalancerCreate {
    /// The droplets behind it. They and a tag exclude each other.
    /// Either `droplet_ids`, `tag` or `type` with the value `GLOBAL` is required.
    pub droplet_ids: Option<Vec<i64>>,
    /// Whether it is only checked, and nothing is created.
    pub validate_only: Option<bool>,
    /// The IPv4 address that it has, one of a range of your own (BYOIP). It can't be changed later. Default: one that the service chooses.
    /// Pattern: `^$|^((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$`. Only with `droplet_ids` or `tag`.
    pub ip: Option<String>,
    /// The slug of the region that it is created in; a global one has none.
    /// Required with `droplet_ids` or `tag`.
    pub region: Option<slugs::Region>,
    /// The name of the load balancer.
    pub name: Option<String>,
    /// The project that it is assigned to. Default: the default project.
    pub project_id: Option<String>,
    /// Tags of the load balancer itself, not those of droplets.
    pub tags: Option<Vec<String>>,
    /// How many nodes it has; each adds to what it can bear. It can be changed once an hour. Not in `ams2`, `nyc2` and `sfo1`, which have `size`.
    /// Default: `1`. From `1` to `200`.
    pub size_unit: Option<i64>,
    /// How many nodes it has: `lb-small` 1, `lb-medium` 3, `lb-large` 6. It can be changed once an hour, and first an hour after the creation. Only in the regions `ams2`, `nyc2` and `sfo1`; elsewhere `size_unit` is in its place.
    /// Deprecated. Default: `"lb-small"`.
    pub size: Option<slugs::LoadBalancerSize>,
    /// How requests are spread; the service ignores it now.
    /// Deprecated. Default: `"round_robin"`.
    pub algorithm: Option<LoadBalancerBaseAlgorithm>,
    /// All rules: which port goes to which port of the droplets, and by which protocols.
    /// At least `1` items. Required with `droplet_ids` or `tag`.
    pub forwarding_rules: Option<Vec<ForwardingRule>>,
    /// How it finds out which droplets are healthy. Default: HTTP on port 80, path `/`, every 10 s.
    pub health_check: Option<LoadBalancerHealthCheck>,
    /// Whether requests of one client go to one droplet, by a cookie. Default: no.
    pub sticky_sessions: Option<StickySessions>,
    /// Whether HTTP on port 80 is answered by a redirect to HTTPS on port 443.
    /// Default: `false`.
    pub redirect_http_to_https: Option<bool>,
    /// Whether droplets are told the client's address by the PROXY protocol, which they must understand.
    /// Default: `false`.
    pub enable_proxy_protocol: Option<bool>,
    /// Whether connections to droplets are used again.
    /// Default: `false`.
    pub enable_backend_keepalive: Option<bool>,
    /// After how many seconds without data an HTTP connection is closed.
    /// Default: `60`. From `30` to `600`.
    pub http_idle_timeout_seconds: Option<i64>,
    /// The VPC that it is in. It can't be changed later. Default: that of the region.
    /// Format: uuid.
    pub vpc_uuid: Option<String>,
    /// Whether no records are made for the names of its Let's Encrypt certificates.
    /// Default: `false`.
    pub disable_lets_encrypt_dns_records: Option<bool>,
    /// Which addresses it lets in, and which it doesn't. In an update, the rules stay if it is absent, and are removed if it is empty.
    pub firewall: Option<LoadBalancerFirewall>,
    /// Whether it can be reached from the internet (`EXTERNAL`) or from its VPC alone (`INTERNAL`). It can't be changed later.
    /// Default: `"EXTERNAL"`.
    pub network: Option<LoadBalancerBaseNetwork>,
    /// Whether it has an address of IPv4 alone (`IPV4`) or of both (`DUALSTACK`). It can't be changed later.
    /// Default: `"IPV4"`.
    pub network_stack: Option<LoadBalancerBaseNetworkStack>,
    /// Whether it works on HTTP in one region, on packets in one region, or across regions. It can't be changed later.
    /// Default: `"REGIONAL"`. Either `droplet_ids`, `tag` or `type` with the value `GLOBAL` is required.
    pub type_: Option<LoadBalancerBaseType>,
    /// The domains of a global load balancer.
    pub domains: Option<Vec<LoadBalancerDomainRequest>>,
    /// The settings of a global load balancer.
    pub glb_settings: Option<GlobalLoadBalancerSettings>,
    /// The load balancers behind a global one, by their ids.
    pub target_load_balancer_ids: Option<Vec<String>>,
    /// Which TLS ciphers it offers: `DEFAULT`, or `STRONG` ones alone.
    /// Default: `"DEFAULT"`.
    pub tls_cipher_policy: Option<LoadBalancerBaseTlsCipherPolicy>,
    /// The subnet of the VPC that it is in.
    pub subnet_uuid: Option<String>,
    /// The tag whose droplets are behind it, now and later. It and `droplet_ids` exclude each other.
    /// Either `droplet_ids`, `tag` or `type` with the value `GLOBAL` is required.
    pub tag: Option<String>,
    undeclared: Undeclared,
}

record!(LoadBalancerCreate {
    optional droplet_ids "droplet_ids",
    optional validate_only "validate_only",
    optional ip "ip",
    optional region "region",
    optional name "name",
    optional project_id "project_id",
    optional tags "tags",
    optional size_unit "size_unit",
    optional size "size",
    optional algorithm "algorithm",
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
    optional type_ "type",
    optional domains "domains",
    optional glb_settings "glb_settings",
    optional target_load_balancer_ids "target_load_balancer_ids",
    optional tls_cipher_policy "tls_cipher_policy",
    optional subnet_uuid "subnet_uuid",
    optional tag "tag",
});

impl LoadBalancerCreate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(LoadBalancerCreate {
    list droplet_ids: i64,
    value validate_only: bool,
    into ip: String,
    into region: slugs::Region,
    into name: String,
    into project_id: String,
    list tags: String,
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
    into type_: LoadBalancerBaseType,
    list domains: LoadBalancerDomainRequest,
    into glb_settings: GlobalLoadBalancerSettings,
    list target_load_balancer_ids: String,
    into tls_cipher_policy: LoadBalancerBaseTlsCipherPolicy,
    into subnet_uuid: String,
    into tag: String,
});

#[cfg(feature = "schemars")]
schema!(LoadBalancerCreate in crate::SCHEMAS {
    ForwardingRule,
    GlobalLoadBalancerSettings,
    LoadBalancerBaseAlgorithm,
    LoadBalancerBaseNetwork,
    LoadBalancerBaseNetworkStack,
    LoadBalancerBaseTlsCipherPolicy,
    LoadBalancerBaseType,
    LoadBalancerDomainRequest,
    LoadBalancerFirewall,
    LoadBalancerHealthCheck,
    StickySessions,
});

#[cfg(feature = "validate")]
from_json!(LoadBalancerCreate by crate::validate::RULES);

/// Answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LoadBalancerDomain {
    /// The full domain name that the global load balancer answers to.
    pub name: Option<String>,
    /// Whether the DNS of the domain is with the service, which then adds the A and AAAA records that are needed.
    pub is_managed: Option<bool>,
    /// The id of the certificate by which TLS for the domain is terminated.
    pub certificate_id: Option<String>,
    /// The state of the domain.
    /// Set by the service.
    pub status: Option<String>,
    /// Why it couldn't be shown that the domain belongs to the account.
    /// Set by the service.
    pub verification_error_reasons: Option<Vec<String>>,
    /// Why the certificate of the domain doesn't work.
    /// Set by the service.
    pub ssl_validation_error_reasons: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(LoadBalancerDomain {
    sometimes name "name",
    sometimes is_managed "is_managed",
    sometimes certificate_id "certificate_id",
    sometimes status "status",
    sometimes verification_error_reasons "verification_error_reasons",
    sometimes ssl_validation_error_reasons "ssl_validation_error_reasons",
});

#[cfg(feature = "schemars")]
schema!(LoadBalancerDomain in crate::SCHEMAS {});

/// Sent by `load_balancers_create`, `load_balancers_update`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LoadBalancerDomainRequest {
    /// The full domain name that the global load balancer answers to.
    pub name: Option<String>,
    /// Whether the DNS of the domain is with the service, which then adds the A and AAAA records that are needed.
    pub is_managed: Option<bool>,
    /// The id of the certificate by which TLS for the domain is terminated.
    pub certificate_id: Option<String>,
    undeclared: Undeclared,
}

record!(LoadBalancerDomainRequest {
    optional name "name",
    optional is_managed "is_managed",
    optional certificate_id "certificate_id",
});

impl LoadBalancerDomainRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(LoadBalancerDomainRequest {
    into name: String,
    value is_managed: bool,
    into certificate_id: String,
});

#[cfg(feature = "schemars")]
schema!(LoadBalancerDomainRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(LoadBalancerDomainRequest by crate::validate::RULES);

/// Sent by `load_balancers_create`, `load_balancers_update`; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LoadBalancerFirewall {
    /// The IPv4 addresses and ranges that are kept out, such as `ip:1.2.3.4` or `cidr:1.2.0.0/16`. One of IPv6 makes the whole list have no effect.
    /// Default: `[]`.
    pub deny: Option<Vec<String>>,
    /// The IPv4 addresses and ranges that are let in, such as `ip:1.2.3.4` or `cidr:1.2.0.0/16`. One of IPv6 makes the whole list have no effect.
    /// Default: `[]`.
    pub allow: Option<Vec<String>>,
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
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(LoadBalancerFirewall {
    list deny: String,
    list allow: String,
});

#[cfg(feature = "schemars")]
schema!(LoadBalancerFirewall in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(LoadBalancerFirewall by crate::validate::RULES);

/// Sent by `load_balancers_create`, `load_balancers_update`; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LoadBalancerHealthCheck {
    /// The protocol by which droplets are checked; rules for UDP need such a check, too.
    /// Default: `"http"`.
    pub protocol: Option<LoadBalancerHealthCheckProtocol>,
    /// The port of the droplets that is checked.
    /// Default: `80`.
    pub port: Option<i64>,
    /// The path that HTTP checks request; checks by `tcp` must not have one.
    /// Default: `"/"`.
    pub path: Option<String>,
    /// How many seconds there are from one check to the next, 3 to 300.
    /// Default: `10`.
    pub check_interval_seconds: Option<i64>,
    /// After how many seconds without an answer a check has failed, 3 to 300.
    /// Default: `5`.
    pub response_timeout_seconds: Option<i64>,
    /// How many checks in a row must fail before a droplet gets no more traffic, 2 to 10.
    /// Default: `3`.
    pub unhealthy_threshold: Option<i64>,
    /// How many checks in a row must succeed before a droplet gets traffic again, 2 to 10.
    /// Default: `5`.
    pub healthy_threshold: Option<i64>,
    /// Whether checks speak the PROXY protocol. Absent: if the load balancer does.
    pub proxy_protocol: Option<bool>,
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
    #[inline]
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

#[cfg(feature = "schemars")]
schema!(LoadBalancerHealthCheck in crate::SCHEMAS { LoadBalancerHealthCheckProtocol });

#[cfg(feature = "validate")]
from_json!(LoadBalancerHealthCheck by crate::validate::RULES);

open_enum! {
    /// Sent by `load_balancers_create`, `load_balancers_update`; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
    LoadBalancerHealthCheckProtocol {
        Http = "http",
        Https = "https",
        Tcp = "tcp",
    }
}

#[cfg(feature = "schemars")]
schema!(LoadBalancerHealthCheckProtocol in crate::SCHEMAS {});

/// Sent by `load_balancers_add_droplets`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LoadBalancersAddDropletsBody {
    /// The ids of the droplets that are put behind the load balancer.
    pub droplet_ids: Vec<i64>,
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

#[cfg(feature = "schemars")]
schema!(LoadBalancersAddDropletsBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(LoadBalancersAddDropletsBody by crate::validate::RULES);

/// Sent by `load_balancers_add_forwarding_rules`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LoadBalancersAddForwardingRulesBody {
    /// The rules that are added.
    /// At least `1` items.
    pub forwarding_rules: Vec<ForwardingRule>,
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

#[cfg(feature = "schemars")]
schema!(LoadBalancersAddForwardingRulesBody in crate::SCHEMAS { ForwardingRule });

#[cfg(feature = "validate")]
from_json!(LoadBalancersAddForwardingRulesBody by crate::validate::RULES);

/// Answered by `load_balancers_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LoadBalancersCreateResponse {
    /// The load balancer that is being created.
    pub load_balancer: Option<LoadBalancer>,
    undeclared: Undeclared,
}

record!(LoadBalancersCreateResponse {
    sometimes load_balancer "load_balancer",
});

#[cfg(feature = "schemars")]
schema!(LoadBalancersCreateResponse in crate::SCHEMAS { LoadBalancer });

/// Answered by `load_balancers_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LoadBalancersGetResponse {
    /// The requested load balancer.
    pub load_balancer: Option<LoadBalancer>,
    undeclared: Undeclared,
}

record!(LoadBalancersGetResponse {
    sometimes load_balancer "load_balancer",
});

#[cfg(feature = "schemars")]
schema!(LoadBalancersGetResponse in crate::SCHEMAS { LoadBalancer });

/// Answered by `load_balancers_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LoadBalancersListResponse {
    /// The load balancers of the account, one page of them.
    pub load_balancers: Option<Vec<LoadBalancer>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(LoadBalancersListResponse {
    sometimes load_balancers "load_balancers",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(LoadBalancersListResponse in crate::SCHEMAS { LoadBalancer, MetaMeta, PageLinks });

/// Sent by `load_balancers_remove_droplets`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LoadBalancersRemoveDropletsBody {
    /// The ids of the droplets that are removed from behind the load balancer.
    pub droplet_ids: Vec<i64>,
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

#[cfg(feature = "schemars")]
schema!(LoadBalancersRemoveDropletsBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(LoadBalancersRemoveDropletsBody by crate::validate::RULES);

/// Sent by `load_balancers_remove_forwarding_rules`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LoadBalancersRemoveForwardingRulesBody {
    /// The rules that are removed.
    /// At least `1` items.
    pub forwarding_rules: Vec<ForwardingRule>,
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

#[cfg(feature = "schemars")]
schema!(LoadBalancersRemoveForwardingRulesBody in crate::SCHEMAS { ForwardingRule });

#[cfg(feature = "validate")]
from_json!(LoadBalancersRemoveForwardingRulesBody by crate::validate::RULES);

/// Answered by `load_balancers_update`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LoadBalancersUpdateResponse {
    /// The load balancer as it is after the change.
    pub load_balancer: Option<LoadBalancer>,
    undeclared: Undeclared,
}

record!(LoadBalancersUpdateResponse {
    sometimes load_balancer "load_balancer",
});

#[cfg(feature = "schemars")]
schema!(LoadBalancersUpdateResponse in crate::SCHEMAS { LoadBalancer });

/// Sent by `load_balancers_create`, `load_balancers_update`; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct StickySessions {
    /// Whether requests of one client go to one droplet.
    /// Default: `"none"`.
    pub type_: Option<StickySessionsType>,
    /// The name of the cookie that ties a client to a droplet, 2 to 40 characters; needed with `cookies`.
    pub cookie_name: Option<String>,
    /// After how many seconds the cookie expires; needed with `cookies`.
    pub cookie_ttl_seconds: Option<i64>,
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
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(StickySessions {
    into type_: StickySessionsType,
    into cookie_name: String,
    value cookie_ttl_seconds: i64,
});

#[cfg(feature = "schemars")]
schema!(StickySessions in crate::SCHEMAS { StickySessionsType });

#[cfg(feature = "validate")]
from_json!(StickySessions by crate::validate::RULES);

open_enum! {
    /// Sent by `load_balancers_create`, `load_balancers_update`; answered by `load_balancers_create`, `load_balancers_get`, `load_balancers_list` and 1 more.
    StickySessionsType {
        ///
        /// A cookie ties a client to a droplet.
        Cookies = "cookies",
        ///
        /// Any droplet may serve any request.
        None = "none",
    }
}

#[cfg(feature = "schemars")]
schema!(StickySessionsType in crate::SCHEMAS {});
