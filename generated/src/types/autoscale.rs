// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `autoscalepools_create`, `autoscalepools_get`, `autoscalepools_list` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AutoscalePool {
    /// The id of the pool, a UUID.
    pub id: String,
    /// The name of the pool.
    pub name: String,
    /// How the pool scales: by load within bounds, or to a fixed number of droplets.
    pub config: AutoscalePoolConfig,
    /// What every droplet of the pool is made from.
    pub droplet_template: AutoscalePoolDropletTemplate,
    /// The load of the pool's droplets on average.
    pub current_utilization: Option<AutoscalePoolUtilization>,
    /// When the pool was created.
    pub created_at: Timestamp,
    /// When the pool was last changed.
    pub updated_at: Timestamp,
    /// Whether the pool is active, being deleted or in error.
    pub status: AutoscalePoolStatus,
    /// How many droplets of the pool are active.
    pub active_resources_count: i64,
    undeclared: Undeclared,
}

record!(AutoscalePool {
    required id "id",
    required name "name",
    required config "config",
    required droplet_template "droplet_template",
    sometimes current_utilization "current_utilization",
    required created_at "created_at",
    required updated_at "updated_at",
    required status "status",
    required active_resources_count "active_resources_count",
});

#[cfg(feature = "schemars")]
schema!(AutoscalePool in crate::SCHEMAS {
    AutoscalePoolConfig,
    AutoscalePoolDropletTemplate,
    AutoscalePoolStatus,
    AutoscalePoolUtilization,
});

union! {
    /// Answered by `autoscalepools_create`, `autoscalepools_get`, `autoscalepools_list` and 1 more.
    AutoscalePoolConfig {
        Dynamic(AutoscalePoolDynamicConfig),
        Static(AutoscalePoolStaticConfig),
    }
}

#[cfg(feature = "schemars")]
schema!(AutoscalePoolConfig in crate::SCHEMAS { AutoscalePoolDynamicConfig, AutoscalePoolStaticConfig });

/// Sent by `autoscalepools_create`, `autoscalepools_update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AutoscalePoolCreate {
    /// The name of the pool; it can't be changed later.
    pub name: String,
    /// How the pool scales: by load within bounds, or to a fixed number of droplets.
    pub config: AutoscalePoolCreateConfig,
    /// What every droplet of the pool is made from.
    pub droplet_template: AutoscalePoolDropletTemplate,
    undeclared: Undeclared,
}

record!(AutoscalePoolCreate {
    required name "name",
    required config "config",
    required droplet_template "droplet_template",
});

impl AutoscalePoolCreate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        config: impl Into<AutoscalePoolCreateConfig>,
        droplet_template: impl Into<AutoscalePoolDropletTemplate>,
    ) -> Self {
        Self {
            name: name.into(),
            config: config.into(),
            droplet_template: droplet_template.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(AutoscalePoolCreate in crate::SCHEMAS { AutoscalePoolCreateConfig, AutoscalePoolDropletTemplate });

#[cfg(feature = "validate")]
from_json!(AutoscalePoolCreate by crate::validate::RULES);

union! {
    /// Sent by `autoscalepools_create`, `autoscalepools_update`.
    AutoscalePoolCreateConfig {
        Dynamic(AutoscalePoolDynamicConfig),
        Static(AutoscalePoolStaticConfig),
    }
}

#[cfg(feature = "schemars")]
schema!(AutoscalePoolCreateConfig in crate::SCHEMAS { AutoscalePoolDynamicConfig, AutoscalePoolStaticConfig });

#[cfg(feature = "validate")]
from_json!(AutoscalePoolCreateConfig by crate::validate::RULES);

/// Answered by `autoscalepools_create`, `autoscalepools_update`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AutoscalePoolCreateResponse {
    /// The pool as it is after the request.
    pub autoscale_pool: Option<AutoscalePool>,
    undeclared: Undeclared,
}

record!(AutoscalePoolCreateResponse {
    sometimes autoscale_pool "autoscale_pool",
});

#[cfg(feature = "schemars")]
schema!(AutoscalePoolCreateResponse in crate::SCHEMAS { AutoscalePool });

/// Sent by `autoscalepools_create`, `autoscalepools_update`; answered by `autoscalepools_create`, `autoscalepools_get`, `autoscalepools_list` and 1 more.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AutoscalePoolDropletTemplate {
    /// The name that the droplets are given.
    pub name: Option<String>,
    /// The region that the droplets are created in.
    pub region: slugs::Region,
    /// The slug of the size of the droplets.
    pub size: String,
    /// The slug or id of the image of the droplets; it may come back in the other of the two forms.
    pub image: String,
    /// The SSH keys that may log in to the droplets, by id or fingerprint. Needs the scope `ssh_key:read`.
    pub ssh_keys: Vec<String>,
    /// The tags of the droplets. Needs the scope `tag:read`.
    pub tags: Option<Vec<String>>,
    /// The UUID of the VPC network of the droplets, which must be in their region. Needs the scope `vpc:read`.
    pub vpc_uuid: Option<String>,
    /// Whether the droplet agent is installed; scaling by load needs it.
    pub with_droplet_agent: Option<bool>,
    /// The id of the project that the droplets belong to. Needs the scope `project:read`.
    pub project_id: Option<String>,
    /// Whether each droplet has an IPv6 address.
    pub ipv6: Option<bool>,
    /// What cloud-init runs or reads when a droplet starts for the first time, as plain text; 64 KiB at most.
    pub user_data: Option<String>,
    /// Whether the droplets have public addresses; without them, `ipv6` must be `false`, and none can be assigned later.
    /// Default: `true`.
    pub public_networking: Option<bool>,
    undeclared: Undeclared,
}

record!(AutoscalePoolDropletTemplate {
    optional name "name",
    required region "region",
    required size "size",
    required image "image",
    required ssh_keys "ssh_keys",
    optional tags "tags",
    optional vpc_uuid "vpc_uuid",
    optional with_droplet_agent "with_droplet_agent",
    optional project_id "project_id",
    optional ipv6 "ipv6",
    optional user_data "user_data",
    optional public_networking "public_networking",
});

hide!(AutoscalePoolDropletTemplate {
    plain name,
    plain region,
    plain size,
    plain image,
    plain ssh_keys,
    plain tags,
    plain vpc_uuid,
    plain with_droplet_agent,
    plain project_id,
    plain ipv6,
    maybe_secret user_data,
    plain public_networking,
    plain undeclared,
});

impl AutoscalePoolDropletTemplate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        region: impl Into<slugs::Region>,
        size: impl Into<String>,
        image: impl Into<String>,
        ssh_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: None,
            region: region.into(),
            size: size.into(),
            image: image.into(),
            ssh_keys: ssh_keys.into_iter().map(Into::into).collect(),
            tags: None,
            vpc_uuid: None,
            with_droplet_agent: None,
            project_id: None,
            ipv6: None,
            user_data: None,
            public_networking: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(AutoscalePoolDropletTemplate {
    into name: String,
    list tags: String,
    into vpc_uuid: String,
    value with_droplet_agent: bool,
    into project_id: String,
    value ipv6: bool,
    into user_data: String,
    value public_networking: bool,
});

#[cfg(feature = "schemars")]
schema!(AutoscalePoolDropletTemplate in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AutoscalePoolDropletTemplate by crate::validate::RULES);

/// Sent by `autoscalepools_create`, `autoscalepools_update`; answered by `autoscalepools_create`, `autoscalepools_get`, `autoscalepools_list` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AutoscalePoolDynamicConfig {
    /// The smallest number of droplets in the pool.
    /// From `1` to `500`.
    pub min_instances: i64,
    /// The largest number of droplets in the pool.
    /// From `1` to `1000`.
    pub max_instances: i64,
    /// The share of CPU time to aim at: `0.6` is 60 %.
    /// From `0.05` to `1`.
    pub target_cpu_utilization: Option<f64>,
    /// The share of memory to aim at: `0.6` is 60 %.
    /// From `0.05` to `1`.
    pub target_memory_utilization: Option<f64>,
    /// The pause between two scaling events, in minutes. Default: 10.
    /// From `5` to `20`.
    pub cooldown_minutes: Option<i64>,
    undeclared: Undeclared,
}

record!(AutoscalePoolDynamicConfig {
    required min_instances "min_instances",
    required max_instances "max_instances",
    optional target_cpu_utilization "target_cpu_utilization",
    optional target_memory_utilization "target_memory_utilization",
    optional cooldown_minutes "cooldown_minutes",
});

impl AutoscalePoolDynamicConfig {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new(min_instances: i64, max_instances: i64) -> Self {
        Self {
            min_instances,
            max_instances,
            target_cpu_utilization: None,
            target_memory_utilization: None,
            cooldown_minutes: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(AutoscalePoolDynamicConfig {
    value target_cpu_utilization: f64,
    value target_memory_utilization: f64,
    value cooldown_minutes: i64,
});

#[cfg(feature = "schemars")]
schema!(AutoscalePoolDynamicConfig in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AutoscalePoolDynamicConfig by crate::validate::RULES);

/// Answered by `autoscalepools_list_history`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AutoscalePoolHistoryEntry {
    /// The id of the event.
    pub history_event_id: String,
    /// How many droplets the pool had when the event came up.
    pub current_instance_count: i64,
    /// How many droplets the pool is to have after the event.
    pub desired_instance_count: i64,
    /// What set the event off; free text has been seen here, too.
    pub reason: AutoscalePoolHistoryEntryReason,
    /// Whether the event is under way, has succeeded or has failed.
    pub status: AutoscalePoolHistoryEntryStatus,
    /// When the event came up.
    pub created_at: Timestamp,
    /// When the event was last changed.
    pub updated_at: Timestamp,
    /// What went wrong; `None` unless the event failed.
    pub error_reason: Option<String>,
    undeclared: Undeclared,
}

record!(AutoscalePoolHistoryEntry {
    required history_event_id "history_event_id",
    required current_instance_count "current_instance_count",
    required desired_instance_count "desired_instance_count",
    required reason "reason",
    required status "status",
    required created_at "created_at",
    required updated_at "updated_at",
    sometimes error_reason "error_reason",
});

#[cfg(feature = "schemars")]
schema!(AutoscalePoolHistoryEntry in crate::SCHEMAS {
    AutoscalePoolHistoryEntryReason,
    AutoscalePoolHistoryEntryStatus,
});

open_enum! {
    /// Answered by `autoscalepools_list_history`.
    AutoscalePoolHistoryEntryReason {
        ///
        /// The configuration of the pool was changed.
        ConfigurationChange = "CONFIGURATION_CHANGE",
        ///
        /// The pool needed more droplets.
        ScaleUp = "SCALE_UP",
        ///
        /// The pool needed fewer droplets.
        ScaleDown = "SCALE_DOWN",
    }
}

#[cfg(feature = "schemars")]
schema!(AutoscalePoolHistoryEntryReason in crate::SCHEMAS {});

open_enum! {
    /// Answered by `autoscalepools_list_history`.
    AutoscalePoolHistoryEntryStatus {
        ///
        /// The event is under way.
        InProgress = "in_progress",
        ///
        /// The event has succeeded.
        Success = "success",
        ///
        /// The event failed; `error_reason` says why.
        Error = "error",
    }
}

#[cfg(feature = "schemars")]
schema!(AutoscalePoolHistoryEntryStatus in crate::SCHEMAS {});

/// Answered by `autoscalepools_list_members`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AutoscalePoolMember {
    /// The id of the droplet.
    pub droplet_id: i64,
    /// When the droplet was created.
    pub created_at: Timestamp,
    /// When the droplet was last changed.
    pub updated_at: Timestamp,
    /// Whether the droplet is healthy.
    pub health_status: AutoscalePoolMemberHealthStatus,
    /// Why the droplet is not healthy; `None` as long as it is.
    pub unhealthy_reason: Option<String>,
    /// Whether the droplet is being set up, is on or off, or is being deleted.
    pub status: AutoscalePoolMemberStatus,
    /// The load of this droplet.
    pub current_utilization: MemberCurrentUtilization,
    undeclared: Undeclared,
}

record!(AutoscalePoolMember {
    required droplet_id "droplet_id",
    required created_at "created_at",
    required updated_at "updated_at",
    required health_status "health_status",
    sometimes unhealthy_reason "unhealthy_reason",
    required status "status",
    required current_utilization "current_utilization",
});

#[cfg(feature = "schemars")]
schema!(AutoscalePoolMember in crate::SCHEMAS {
    AutoscalePoolMemberHealthStatus,
    AutoscalePoolMemberStatus,
    MemberCurrentUtilization,
});

open_enum! {
    /// Answered by `autoscalepools_list_members`.
    AutoscalePoolMemberHealthStatus {
        ///
        /// The droplet is healthy.
        Healthy = "healthy",
        ///
        /// The droplet is not healthy; `unhealthy_reason` says why.
        Unhealthy = "unhealthy",
    }
}

#[cfg(feature = "schemars")]
schema!(AutoscalePoolMemberHealthStatus in crate::SCHEMAS {});

open_enum! {
    /// Answered by `autoscalepools_list_members`.
    AutoscalePoolMemberStatus {
        ///
        /// The droplet is being set up.
        Provisioning = "provisioning",
        ///
        /// The droplet is on.
        Active = "active",
        ///
        /// The droplet is being deleted.
        Deleting = "deleting",
        ///
        /// The droplet is off.
        Off = "off",
    }
}

#[cfg(feature = "schemars")]
schema!(AutoscalePoolMemberStatus in crate::SCHEMAS {});

/// Sent by `autoscalepools_create`, `autoscalepools_update`; answered by `autoscalepools_create`, `autoscalepools_get`, `autoscalepools_list` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AutoscalePoolStaticConfig {
    /// How many droplets the pool always has.
    /// From `1` to `1000`.
    pub target_number_instances: i64,
    undeclared: Undeclared,
}

record!(AutoscalePoolStaticConfig {
    required target_number_instances "target_number_instances",
});

impl AutoscalePoolStaticConfig {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new(target_number_instances: i64) -> Self {
        Self {
            target_number_instances,
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(AutoscalePoolStaticConfig in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AutoscalePoolStaticConfig by crate::validate::RULES);

open_enum! {
    /// Answered by `autoscalepools_create`, `autoscalepools_get`, `autoscalepools_list` and 1 more.
    AutoscalePoolStatus {
        ///
        /// The pool works normally.
        Active = "active",
        ///
        /// The pool is being deleted.
        Deleting = "deleting",
        ///
        /// Something is wrong with the pool.
        Error = "error",
    }
}

#[cfg(feature = "schemars")]
schema!(AutoscalePoolStatus in crate::SCHEMAS {});

/// Answered by `autoscalepools_create`, `autoscalepools_get`, `autoscalepools_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AutoscalePoolUtilization {
    /// The share of memory in use, on average over the pool's droplets: `0.5` is half.
    /// From `0` to `1`.
    pub memory: Option<f64>,
    /// The share of CPU time in use, on average over the pool's droplets: `0.5` is half.
    /// From `0` to `1`.
    pub cpu: Option<f64>,
    undeclared: Undeclared,
}

record!(AutoscalePoolUtilization {
    sometimes memory "memory",
    sometimes cpu "cpu",
});

#[cfg(feature = "schemars")]
schema!(AutoscalePoolUtilization in crate::SCHEMAS {});

/// Answered by `autoscalepools_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AutoscalepoolsGetResponse {
    /// The requested pool.
    pub autoscale_pool: Option<AutoscalePool>,
    undeclared: Undeclared,
}

record!(AutoscalepoolsGetResponse {
    sometimes autoscale_pool "autoscale_pool",
});

#[cfg(feature = "schemars")]
schema!(AutoscalepoolsGetResponse in crate::SCHEMAS { AutoscalePool });

/// Answered by `autoscalepools_list_history`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AutoscalepoolsListHistoryResponse {
    /// The scaling events on this page.
    pub history: Option<Vec<AutoscalePoolHistoryEntry>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(AutoscalepoolsListHistoryResponse {
    sometimes history "history",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(AutoscalepoolsListHistoryResponse in crate::SCHEMAS { AutoscalePoolHistoryEntry, MetaMeta, PageLinks });

/// Answered by `autoscalepools_list_members`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AutoscalepoolsListMembersResponse {
    /// The pool's droplets on this page.
    pub droplets: Option<Vec<AutoscalePoolMember>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(AutoscalepoolsListMembersResponse {
    sometimes droplets "droplets",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(AutoscalepoolsListMembersResponse in crate::SCHEMAS { AutoscalePoolMember, MetaMeta, PageLinks });

/// Answered by `autoscalepools_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AutoscalepoolsListResponse {
    /// The pools on this page.
    pub autoscale_pools: Option<Vec<AutoscalePool>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(AutoscalepoolsListResponse {
    sometimes autoscale_pools "autoscale_pools",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(AutoscalepoolsListResponse in crate::SCHEMAS { AutoscalePool, MetaMeta, PageLinks });

/// Answered by `autoscalepools_list_members`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MemberCurrentUtilization {
    /// The share of the droplet's memory in use, averaged over time: `0.5` is half.
    pub memory: Option<f64>,
    /// The share of the droplet's CPU time in use, averaged over time: `0.5` is half.
    pub cpu: Option<f64>,
    undeclared: Undeclared,
}

record!(MemberCurrentUtilization {
    sometimes memory "memory",
    sometimes cpu "cpu",
});

#[cfg(feature = "schemars")]
schema!(MemberCurrentUtilization in crate::SCHEMAS {});
