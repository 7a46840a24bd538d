// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! The resources by area: their keys, what is known of each ([`resource`](digitalocean_core::resource)), and their lists.

// Some resources have nothing but deprecated operations.
#![allow(deprecated)]

#[cfg(feature = "account")]
pub mod account;
#[cfg(feature = "actions")]
pub mod actions;
#[cfg(feature = "add-ons")]
pub mod add_ons;
#[cfg(feature = "apps")]
pub mod apps;
#[cfg(feature = "autoscale")]
pub mod autoscale;
#[cfg(feature = "billing")]
pub mod billing;
#[cfg(feature = "byoip")]
pub mod byoip;
#[cfg(feature = "cdn")]
pub mod cdn;
#[cfg(feature = "certificates")]
pub mod certificates;
#[cfg(feature = "databases")]
pub mod databases;
#[cfg(feature = "dedicated-inference")]
pub mod dedicated_inference;
#[cfg(feature = "domains")]
pub mod domains;
#[cfg(feature = "droplets")]
pub mod droplets;
#[cfg(feature = "firewalls")]
pub mod firewalls;
#[cfg(feature = "floating-ips")]
pub mod floating_ips;
#[cfg(feature = "functions")]
pub mod functions;
#[cfg(feature = "gradientai")]
pub mod gradientai;
#[cfg(feature = "images")]
pub mod images;
#[cfg(feature = "inference")]
pub mod inference;
#[cfg(feature = "kubernetes")]
pub mod kubernetes;
#[cfg(feature = "load-balancers")]
pub mod load_balancers;
#[cfg(feature = "monitoring")]
pub mod monitoring;
#[cfg(feature = "nfs")]
pub mod nfs;
#[cfg(feature = "one-clicks")]
pub mod one_clicks;
#[cfg(feature = "organizations")]
pub mod organizations;
#[cfg(feature = "partner-network-connect")]
pub mod partner_network_connect;
#[cfg(feature = "projects")]
pub mod projects;
#[cfg(feature = "regions")]
pub mod regions;
#[cfg(feature = "registry")]
pub mod registry;
#[cfg(feature = "reserved-ips")]
pub mod reserved_ips;
#[cfg(feature = "security")]
pub mod security;
#[cfg(feature = "sizes")]
pub mod sizes;
#[cfg(feature = "snapshots")]
pub mod snapshots;
#[cfg(feature = "spaces-keys")]
pub mod spaces_keys;
#[cfg(feature = "ssh-keys")]
pub mod ssh_keys;
#[cfg(feature = "tags")]
pub mod tags;
#[cfg(feature = "uptime")]
pub mod uptime;
#[cfg(feature = "vector-databases")]
pub mod vector_databases;
#[cfg(feature = "volumes")]
pub mod volumes;
#[cfg(feature = "vpc-nat-gateways")]
pub mod vpc_nat_gateways;
#[cfg(feature = "vpc-peerings")]
pub mod vpc_peerings;
#[cfg(feature = "vpcs")]
pub mod vpcs;

use digitalocean_core::key;

key! {
    /// The id of an app.
    AppId(String)
}

key! {
    /// The id of a database cluster.
    DatabaseClusterId(String)
}

key! {
    /// The id of a droplet.
    DropletId(i64)
}

key! {
    /// The id or slug of an image.
    ImageId(
        /// Its number.
        Id |
        /// Its slug.
        Slug
    )
}

key! {
    /// The id of a Kubernetes cluster.
    KubernetesClusterId(String)
}

key! {
    /// The id of a load balancer.
    LoadBalancerId(String)
}

key! {
    /// The id of a project.
    ProjectId(String)
}

key! {
    /// The id of a snapshot.
    SnapshotId(String)
}

key! {
    /// The id or fingerprint of an SSH key.
    SshKeyId(
        /// Its number.
        Id |
        /// Its fingerprint.
        Fingerprint
    )
}

key! {
    /// The name of a tag.
    TagName(String)
}

key! {
    /// The id of a volume.
    VolumeId(String)
}

key! {
    /// The id of a VPC.
    VpcId(String)
}

/// Hands each fact of each resource to a macro: what it is, the row, the key and the operation.
#[doc(hidden)]
#[macro_export]
macro_rules! each_resource {
    ($visit:ident) => {
        $visit!(get "account.account" $crate::resources::account::AccountKey, "account_get");
        $visit!(get "actions.action" $crate::resources::actions::ActionId, "actions_get");
        $visit!(list "actions.action" $crate::resources::actions::ActionId, "actions_list");
        $visit!(get "add-ons.app" $crate::resources::add_ons::AddonsAppSlug, "");
        $visit!(list "add-ons.app" $crate::resources::add_ons::AddonsAppSlug, "addons_get_app");
        $visit!(get "add-ons.resource" $crate::resources::add_ons::AddonsResourceId, "addons_get");
        $visit!(list "add-ons.resource" $crate::resources::add_ons::AddonsResourceId, "addons_list");
        $visit!(create "add-ons.resource" $crate::resources::add_ons::AddonsResourceId, "addons_create");
        $visit!(patch "add-ons.resource" $crate::resources::add_ons::AddonsResourceId, "addons_patch");
        $visit!(delete "add-ons.resource" $crate::resources::add_ons::AddonsResourceId, "addons_delete");
        $visit!(get "apps.alert" $crate::resources::apps::AppAlertKey, "");
        $visit!(list "apps.alert" $crate::resources::apps::AppAlertKey, "apps_list_alerts");
        $visit!(get "apps.app" $crate::resources::apps::AppId, "apps_get");
        $visit!(list "apps.app" $crate::resources::apps::AppId, "apps_list");
        $visit!(create "apps.app" $crate::resources::apps::AppId, "apps_create");
        $visit!(replace "apps.app" $crate::resources::apps::AppId, "apps_update");
        $visit!(delete "apps.app" $crate::resources::apps::AppId, "apps_delete");
        $visit!(get "apps.buildpack" $crate::resources::apps::AppsBuildpackId, "");
        $visit!(list "apps.buildpack" $crate::resources::apps::AppsBuildpackId, "apps_list_buildpacks");
        $visit!(get "apps.deployment" $crate::resources::apps::AppsDeploymentKey, "apps_get_deployment");
        $visit!(list "apps.deployment" $crate::resources::apps::AppsDeploymentKey, "apps_list_deployments");
        $visit!(create "apps.deployment" $crate::resources::apps::AppsDeploymentKey, "apps_create_deployment");
        $visit!(get "apps.event" $crate::resources::apps::AppEventKey, "apps_get_event");
        $visit!(list "apps.event" $crate::resources::apps::AppEventKey, "apps_list_events");
        $visit!(get "apps.health" $crate::resources::apps::AppHealthKey, "apps_get_health");
        $visit!(get "apps.instance" $crate::resources::apps::AppInstanceKey, "");
        $visit!(list "apps.instance" $crate::resources::apps::AppInstanceKey, "apps_get_instances");
        $visit!(get "apps.instance_size" $crate::resources::apps::AppsInstanceSizeSlug, "apps_get_instanceSize");
        $visit!(list "apps.instance_size" $crate::resources::apps::AppsInstanceSizeSlug, "apps_list_instanceSizes");
        $visit!(get "apps.job_invocation" $crate::resources::apps::AppJobInvocationKey, "apps_get_job_invocation");
        $visit!(list "apps.job_invocation" $crate::resources::apps::AppJobInvocationKey, "apps_list_job_invocations");
        $visit!(get "apps.region" $crate::resources::apps::AppsRegionSlug, "");
        $visit!(list "apps.region" $crate::resources::apps::AppsRegionSlug, "apps_list_regions");
        $visit!(get "apps.tier" $crate::resources::apps::AppsTierSlug, "apps_get_tier");
        $visit!(list "apps.tier" $crate::resources::apps::AppsTierSlug, "apps_list_tiers");
        $visit!(get "autoscale.history_entry" $crate::resources::autoscale::AutoscalePoolHistoryEntryKey, "");
        $visit!(list "autoscale.history_entry" $crate::resources::autoscale::AutoscalePoolHistoryEntryKey, "autoscalepools_list_history");
        $visit!(get "autoscale.member" $crate::resources::autoscale::AutoscalePoolMemberKey, "");
        $visit!(list "autoscale.member" $crate::resources::autoscale::AutoscalePoolMemberKey, "autoscalepools_list_members");
        $visit!(get "autoscale.pool" $crate::resources::autoscale::AutoscalePoolId, "autoscalepools_get");
        $visit!(list "autoscale.pool" $crate::resources::autoscale::AutoscalePoolId, "autoscalepools_list");
        $visit!(create "autoscale.pool" $crate::resources::autoscale::AutoscalePoolId, "autoscalepools_create");
        $visit!(replace "autoscale.pool" $crate::resources::autoscale::AutoscalePoolId, "autoscalepools_update");
        $visit!(delete "autoscale.pool" $crate::resources::autoscale::AutoscalePoolId, "autoscalepools_delete");
        $visit!(get "billing.balance" $crate::resources::billing::BalanceKey, "balance_get");
        $visit!(get "billing.invoice" $crate::resources::billing::InvoiceId, "");
        $visit!(list "billing.invoice" $crate::resources::billing::InvoiceId, "invoices_list");
        $visit!(get "billing.invoice_summary" $crate::resources::billing::InvoiceSummaryKey, "invoices_get_summaryByUUID");
        $visit!(get "byoip.prefix" $crate::resources::byoip::ByoipPrefixId, "byoipPrefixes_get");
        $visit!(list "byoip.prefix" $crate::resources::byoip::ByoipPrefixId, "byoipPrefixes_list");
        $visit!(create "byoip.prefix" $crate::resources::byoip::ByoipPrefixId, "byoipPrefixes_create");
        $visit!(patch "byoip.prefix" $crate::resources::byoip::ByoipPrefixId, "byoipPrefixes_patch");
        $visit!(delete "byoip.prefix" $crate::resources::byoip::ByoipPrefixId, "byoipPrefixes_delete");
        $visit!(get "byoip.resource" $crate::resources::byoip::ByoipPrefixResourceKey, "");
        $visit!(list "byoip.resource" $crate::resources::byoip::ByoipPrefixResourceKey, "byoipPrefixes_list_resources");
        $visit!(get "cdn.endpoint" $crate::resources::cdn::CdnEndpointId, "cdn_get_endpoint");
        $visit!(list "cdn.endpoint" $crate::resources::cdn::CdnEndpointId, "cdn_list_endpoints");
        $visit!(create "cdn.endpoint" $crate::resources::cdn::CdnEndpointId, "cdn_create_endpoint");
        $visit!(patch "cdn.endpoint" $crate::resources::cdn::CdnEndpointId, "cdn_update_endpoints");
        $visit!(delete "cdn.endpoint" $crate::resources::cdn::CdnEndpointId, "cdn_delete_endpoint");
        $visit!(get "certificates.certificate" $crate::resources::certificates::CertificateId, "certificates_get");
        $visit!(list "certificates.certificate" $crate::resources::certificates::CertificateId, "certificates_list");
        $visit!(create "certificates.certificate" $crate::resources::certificates::CertificateId, "certificates_create");
        $visit!(delete "certificates.certificate" $crate::resources::certificates::CertificateId, "certificates_delete");
        $visit!(get "databases.autoscale" $crate::resources::databases::DatabaseAutoscaleKey, "databases_get_autoscale");
        $visit!(replace "databases.autoscale" $crate::resources::databases::DatabaseAutoscaleKey, "databases_update_autoscale");
        $visit!(get "databases.ca" $crate::resources::databases::DatabaseCaKey, "databases_get_ca");
        $visit!(get "databases.cluster" $crate::resources::databases::DatabaseClusterId, "databases_get_cluster");
        $visit!(list "databases.cluster" $crate::resources::databases::DatabaseClusterId, "databases_list_clusters");
        $visit!(create "databases.cluster" $crate::resources::databases::DatabaseClusterId, "databases_create_cluster");
        $visit!(delete "databases.cluster" $crate::resources::databases::DatabaseClusterId, "databases_destroy_cluster");
        $visit!(get "databases.config" $crate::resources::databases::DatabaseConfigKey, "databases_get_config");
        $visit!(patch "databases.config" $crate::resources::databases::DatabaseConfigKey, "databases_patch_config");
        $visit!(get "databases.connection_pool" $crate::resources::databases::ConnectionPoolKey, "databases_get_connectionPool");
        $visit!(list "databases.connection_pool" $crate::resources::databases::ConnectionPoolKey, "databases_list_connectionPools");
        $visit!(create "databases.connection_pool" $crate::resources::databases::ConnectionPoolKey, "databases_add_connectionPool");
        $visit!(replace "databases.connection_pool" $crate::resources::databases::ConnectionPoolKey, "databases_update_connectionPool");
        $visit!(delete "databases.connection_pool" $crate::resources::databases::ConnectionPoolKey, "databases_delete_connectionPool");
        $visit!(get "databases.database" $crate::resources::databases::DatabaseKey, "databases_get");
        $visit!(list "databases.database" $crate::resources::databases::DatabaseKey, "databases_list");
        $visit!(create "databases.database" $crate::resources::databases::DatabaseKey, "databases_add");
        $visit!(delete "databases.database" $crate::resources::databases::DatabaseKey, "databases_delete");
        $visit!(get "databases.do_settings" $crate::resources::databases::DatabaseSettingsKey, "databases_get_do_settings");
        $visit!(replace "databases.do_settings" $crate::resources::databases::DatabaseSettingsKey, "databases_update_do_settings");
        $visit!(get "databases.event" $crate::resources::databases::DatabaseEventKey, "");
        $visit!(list "databases.event" $crate::resources::databases::DatabaseEventKey, "databases_list_events_logs");
        $visit!(get "databases.eviction_policy" $crate::resources::databases::DatabaseEvictionPolicyKey, "databases_get_evictionPolicy");
        $visit!(replace "databases.eviction_policy" $crate::resources::databases::DatabaseEvictionPolicyKey, "databases_update_evictionPolicy");
        $visit!(get "databases.firewall" $crate::resources::databases::DatabaseFirewallKey, "databases_list_firewall_rules");
        $visit!(replace "databases.firewall" $crate::resources::databases::DatabaseFirewallKey, "databases_update_firewall_rules");
        $visit!(get "databases.index" $crate::resources::databases::DatabaseIndexKey, "");
        $visit!(list "databases.index" $crate::resources::databases::DatabaseIndexKey, "databases_list_opeasearch_indexes");
        $visit!(delete "databases.index" $crate::resources::databases::DatabaseIndexKey, "databases_delete_opensearch_index");
        $visit!(get "databases.kafka_schema" $crate::resources::databases::KafkaSchemaKey, "databases_get_kafka_schema");
        $visit!(list "databases.kafka_schema" $crate::resources::databases::KafkaSchemaKey, "databases_list_kafka_schemas");
        $visit!(delete "databases.kafka_schema" $crate::resources::databases::KafkaSchemaKey, "databases_delete_kafka_schema");
        $visit!(get "databases.kafka_schema_config" $crate::resources::databases::KafkaSchemaConfigKey, "databases_get_kafka_schema_config");
        $visit!(replace "databases.kafka_schema_config" $crate::resources::databases::KafkaSchemaConfigKey, "databases_update_kafka_schema_config");
        $visit!(get "databases.kafka_schema_subject_config" $crate::resources::databases::KafkaSubjectConfigKey, "databases_get_kafka_schema_subject_config");
        $visit!(replace "databases.kafka_schema_subject_config" $crate::resources::databases::KafkaSubjectConfigKey, "databases_update_kafka_schema_subject_config");
        $visit!(get "databases.kafka_schema_version" $crate::resources::databases::KafkaSchemaVersionKey, "databases_get_kafka_schema_version");
        $visit!(get "databases.kafka_topic" $crate::resources::databases::KafkaTopicKey, "databases_get_kafka_topic");
        $visit!(list "databases.kafka_topic" $crate::resources::databases::KafkaTopicKey, "databases_list_kafka_topics");
        $visit!(create "databases.kafka_topic" $crate::resources::databases::KafkaTopicKey, "databases_create_kafka_topic");
        $visit!(patch "databases.kafka_topic" $crate::resources::databases::KafkaTopicKey, "databases_update_kafka_topic");
        $visit!(delete "databases.kafka_topic" $crate::resources::databases::KafkaTopicKey, "databases_delete_kafka_topic");
        $visit!(get "databases.logsink" $crate::resources::databases::DatabaseLogsinkKey, "databases_get_logsink");
        $visit!(list "databases.logsink" $crate::resources::databases::DatabaseLogsinkKey, "databases_list_logsink");
        $visit!(create "databases.logsink" $crate::resources::databases::DatabaseLogsinkKey, "databases_create_logsink");
        $visit!(replace "databases.logsink" $crate::resources::databases::DatabaseLogsinkKey, "databases_update_logsink");
        $visit!(delete "databases.logsink" $crate::resources::databases::DatabaseLogsinkKey, "databases_delete_logsink");
        $visit!(get "databases.metrics_credentials" $crate::resources::databases::DatabaseMetricsCredentialsKey, "databases_get_cluster_metrics_credentials");
        $visit!(replace "databases.metrics_credentials" $crate::resources::databases::DatabaseMetricsCredentialsKey, "databases_update_cluster_metrics_credentials");
        $visit!(get "databases.online_migration" $crate::resources::databases::DatabaseMigrationKey, "databases_get_migrationStatus");
        $visit!(get "databases.replica" $crate::resources::databases::DatabaseReplicaKey, "databases_get_replica");
        $visit!(list "databases.replica" $crate::resources::databases::DatabaseReplicaKey, "databases_list_replicas");
        $visit!(create "databases.replica" $crate::resources::databases::DatabaseReplicaKey, "databases_create_replica");
        $visit!(delete "databases.replica" $crate::resources::databases::DatabaseReplicaKey, "databases_destroy_replica");
        $visit!(get "databases.sql_mode" $crate::resources::databases::DatabaseSqlModeKey, "databases_get_sql_mode");
        $visit!(replace "databases.sql_mode" $crate::resources::databases::DatabaseSqlModeKey, "databases_update_sql_mode");
        $visit!(get "databases.user" $crate::resources::databases::DatabaseUserKey, "databases_get_user");
        $visit!(list "databases.user" $crate::resources::databases::DatabaseUserKey, "databases_list_users");
        $visit!(create "databases.user" $crate::resources::databases::DatabaseUserKey, "databases_add_user");
        $visit!(patch "databases.user" $crate::resources::databases::DatabaseUserKey, "databases_update_user");
        $visit!(delete "databases.user" $crate::resources::databases::DatabaseUserKey, "databases_delete_user");
        $visit!(get "dedicated-inference.accelerator" $crate::resources::dedicated_inference::DedicatedInferenceAcceleratorKey, "dedicatedInferences_get_accelerator");
        $visit!(list "dedicated-inference.accelerator" $crate::resources::dedicated_inference::DedicatedInferenceAcceleratorKey, "dedicatedInferences_list_accelerators");
        $visit!(get "dedicated-inference.ca" $crate::resources::dedicated_inference::DedicatedInferenceCaKey, "dedicatedInferences_get_ca");
        $visit!(get "dedicated-inference.dedicated_inference" $crate::resources::dedicated_inference::DedicatedInferenceId, "dedicatedInferences_get");
        $visit!(list "dedicated-inference.dedicated_inference" $crate::resources::dedicated_inference::DedicatedInferenceId, "dedicatedInferences_list");
        $visit!(create "dedicated-inference.dedicated_inference" $crate::resources::dedicated_inference::DedicatedInferenceId, "dedicatedInferences_create");
        $visit!(patch "dedicated-inference.dedicated_inference" $crate::resources::dedicated_inference::DedicatedInferenceId, "dedicatedInferences_patch");
        $visit!(delete "dedicated-inference.dedicated_inference" $crate::resources::dedicated_inference::DedicatedInferenceId, "dedicatedInferences_delete");
        $visit!(get "dedicated-inference.gpu_model_config" $crate::resources::dedicated_inference::DedicatedInferenceGpuModelConfigSlug, "");
        $visit!(list "dedicated-inference.gpu_model_config" $crate::resources::dedicated_inference::DedicatedInferenceGpuModelConfigSlug, "dedicatedInferences_get_gpu_model_config");
        $visit!(get "dedicated-inference.size" $crate::resources::dedicated_inference::DedicatedInferenceSizeSlug, "");
        $visit!(list "dedicated-inference.size" $crate::resources::dedicated_inference::DedicatedInferenceSizeSlug, "dedicatedInferences_list_sizes");
        $visit!(get "dedicated-inference.token" $crate::resources::dedicated_inference::DedicatedInferenceTokenKey, "");
        $visit!(list "dedicated-inference.token" $crate::resources::dedicated_inference::DedicatedInferenceTokenKey, "dedicatedInferences_list_tokens");
        $visit!(create "dedicated-inference.token" $crate::resources::dedicated_inference::DedicatedInferenceTokenKey, "dedicatedInferences_create_tokens");
        $visit!(delete "dedicated-inference.token" $crate::resources::dedicated_inference::DedicatedInferenceTokenKey, "dedicatedInferences_delete_tokens");
        $visit!(get "domains.domain" $crate::resources::domains::DomainName, "domains_get");
        $visit!(list "domains.domain" $crate::resources::domains::DomainName, "domains_list");
        $visit!(create "domains.domain" $crate::resources::domains::DomainName, "domains_create");
        $visit!(delete "domains.domain" $crate::resources::domains::DomainName, "domains_delete");
        $visit!(get "domains.record" $crate::resources::domains::DomainRecordKey, "domains_get_record");
        $visit!(list "domains.record" $crate::resources::domains::DomainRecordKey, "domains_list_records");
        $visit!(create "domains.record" $crate::resources::domains::DomainRecordKey, "domains_create_record");
        $visit!(patch "domains.record" $crate::resources::domains::DomainRecordKey, "domains_patch_record");
        $visit!(delete "domains.record" $crate::resources::domains::DomainRecordKey, "domains_delete_record");
        $visit!(get "droplets.action" $crate::resources::droplets::DropletActionKey, "dropletActions_get");
        $visit!(list "droplets.action" $crate::resources::droplets::DropletActionKey, "dropletActions_list");
        $visit!(create "droplets.action" $crate::resources::droplets::DropletActionKey, "dropletActions_post");
        $visit!(get "droplets.backup" $crate::resources::droplets::DropletBackupKey, "");
        $visit!(list "droplets.backup" $crate::resources::droplets::DropletBackupKey, "droplets_list_backups");
        $visit!(get "droplets.backup_policy" $crate::resources::droplets::DropletBackupPolicyKey, "droplets_get_backup_policy");
        $visit!(get "droplets.destruction" $crate::resources::droplets::DropletDestructionKey, "droplets_get_DestroyAssociatedResourcesStatus");
        $visit!(get "droplets.droplet" $crate::resources::droplets::DropletId, "droplets_get");
        $visit!(list "droplets.droplet" $crate::resources::droplets::DropletId, "droplets_list");
        $visit!(delete "droplets.droplet" $crate::resources::droplets::DropletId, "droplets_destroy");
        $visit!(get "droplets.kernel" $crate::resources::droplets::KernelKey, "");
        $visit!(list "droplets.kernel" $crate::resources::droplets::KernelKey, "droplets_list_kernels");
        $visit!(get "droplets.snapshot" $crate::resources::droplets::DropletSnapshotKey, "");
        $visit!(list "droplets.snapshot" $crate::resources::droplets::DropletSnapshotKey, "droplets_list_snapshots");
        $visit!(get "firewalls.firewall" $crate::resources::firewalls::FirewallId, "firewalls_get");
        $visit!(list "firewalls.firewall" $crate::resources::firewalls::FirewallId, "firewalls_list");
        $visit!(create "firewalls.firewall" $crate::resources::firewalls::FirewallId, "firewalls_create");
        $visit!(replace "firewalls.firewall" $crate::resources::firewalls::FirewallId, "firewalls_update");
        $visit!(delete "firewalls.firewall" $crate::resources::firewalls::FirewallId, "firewalls_delete");
        $visit!(get "floating-ips.action" $crate::resources::floating_ips::FloatingIpActionKey, "floatingIPsAction_get");
        $visit!(list "floating-ips.action" $crate::resources::floating_ips::FloatingIpActionKey, "floatingIPsAction_list");
        $visit!(create "floating-ips.action" $crate::resources::floating_ips::FloatingIpActionKey, "floatingIPsAction_post");
        $visit!(get "floating-ips.floating_ip" $crate::resources::floating_ips::FloatingIpAddress, "floatingIPs_get");
        $visit!(list "floating-ips.floating_ip" $crate::resources::floating_ips::FloatingIpAddress, "floatingIPs_list");
        $visit!(create "floating-ips.floating_ip" $crate::resources::floating_ips::FloatingIpAddress, "floatingIPs_create");
        $visit!(delete "floating-ips.floating_ip" $crate::resources::floating_ips::FloatingIpAddress, "floatingIPs_delete");
        $visit!(get "functions.access_key" $crate::resources::functions::FunctionsAccessKeyKey, "");
        $visit!(list "functions.access_key" $crate::resources::functions::FunctionsAccessKeyKey, "functionsAccessKey_list");
        $visit!(patch "functions.access_key" $crate::resources::functions::FunctionsAccessKeyKey, "functionsAccessKey_update");
        $visit!(delete "functions.access_key" $crate::resources::functions::FunctionsAccessKeyKey, "functionsAccessKey_delete");
        $visit!(get "functions.namespace" $crate::resources::functions::FunctionsNamespaceName, "functions_get_namespace");
        $visit!(list "functions.namespace" $crate::resources::functions::FunctionsNamespaceName, "functions_list_namespaces");
        $visit!(create "functions.namespace" $crate::resources::functions::FunctionsNamespaceName, "functions_create_namespace");
        $visit!(delete "functions.namespace" $crate::resources::functions::FunctionsNamespaceName, "functions_delete_namespace");
        $visit!(get "functions.trigger" $crate::resources::functions::FunctionsTriggerKey, "functions_get_trigger");
        $visit!(list "functions.trigger" $crate::resources::functions::FunctionsTriggerKey, "functions_list_triggers");
        $visit!(create "functions.trigger" $crate::resources::functions::FunctionsTriggerKey, "functions_create_trigger");
        $visit!(patch "functions.trigger" $crate::resources::functions::FunctionsTriggerKey, "functions_update_trigger");
        $visit!(delete "functions.trigger" $crate::resources::functions::FunctionsTriggerKey, "functions_delete_trigger");
        $visit!(get "gradientai.agent" $crate::resources::gradientai::AgentId, "genai_get_agent");
        $visit!(list "gradientai.agent" $crate::resources::gradientai::AgentId, "genai_list_agents");
        $visit!(create "gradientai.agent" $crate::resources::gradientai::AgentId, "genai_create_agent");
        $visit!(patch "gradientai.agent" $crate::resources::gradientai::AgentId, "genai_update_agent");
        $visit!(delete "gradientai.agent" $crate::resources::gradientai::AgentId, "genai_delete_agent");
        $visit!(get "gradientai.agent_api_key" $crate::resources::gradientai::AgentApiKeyKey, "");
        $visit!(list "gradientai.agent_api_key" $crate::resources::gradientai::AgentApiKeyKey, "genai_list_agent_api_keys");
        $visit!(create "gradientai.agent_api_key" $crate::resources::gradientai::AgentApiKeyKey, "genai_create_agent_api_key");
        $visit!(patch "gradientai.agent_api_key" $crate::resources::gradientai::AgentApiKeyKey, "genai_update_agent_api_key");
        $visit!(delete "gradientai.agent_api_key" $crate::resources::gradientai::AgentApiKeyKey, "genai_delete_agent_api_key");
        $visit!(get "gradientai.agent_usage" $crate::resources::gradientai::AgentUsageKey, "genai_get_agent_usage");
        $visit!(get "gradientai.agent_version" $crate::resources::gradientai::AgentVersionKey, "");
        $visit!(list "gradientai.agent_version" $crate::resources::gradientai::AgentVersionKey, "genai_list_agent_versions");
        $visit!(get "gradientai.anthropic_key" $crate::resources::gradientai::AnthropicApiKeyId, "genai_get_anthropic_api_key");
        $visit!(list "gradientai.anthropic_key" $crate::resources::gradientai::AnthropicApiKeyId, "genai_list_anthropic_api_keys");
        $visit!(create "gradientai.anthropic_key" $crate::resources::gradientai::AnthropicApiKeyId, "genai_create_anthropic_api_key");
        $visit!(patch "gradientai.anthropic_key" $crate::resources::gradientai::AnthropicApiKeyId, "genai_update_anthropic_api_key");
        $visit!(delete "gradientai.anthropic_key" $crate::resources::gradientai::AnthropicApiKeyId, "genai_delete_anthropic_api_key");
        $visit!(get "gradientai.child_agent" $crate::resources::gradientai::ChildAgentKey, "");
        $visit!(list "gradientai.child_agent" $crate::resources::gradientai::ChildAgentKey, "genai_get_agent_children");
        $visit!(get "gradientai.custom_model" $crate::resources::gradientai::CustomModelId, "genai_get_custom_model");
        $visit!(list "gradientai.custom_model" $crate::resources::gradientai::CustomModelId, "genai_list_custom_models");
        $visit!(create "gradientai.custom_model" $crate::resources::gradientai::CustomModelId, "genai_import_custom_model");
        $visit!(patch "gradientai.custom_model" $crate::resources::gradientai::CustomModelId, "genai_update_custom_model_metadata");
        $visit!(delete "gradientai.custom_model" $crate::resources::gradientai::CustomModelId, "genai_delete_custom_model");
        $visit!(get "gradientai.data_source" $crate::resources::gradientai::KnowledgeBaseDataSourceKey, "");
        $visit!(list "gradientai.data_source" $crate::resources::gradientai::KnowledgeBaseDataSourceKey, "genai_list_knowledge_base_data_sources");
        $visit!(create "gradientai.data_source" $crate::resources::gradientai::KnowledgeBaseDataSourceKey, "genai_create_knowledge_base_data_source");
        $visit!(patch "gradientai.data_source" $crate::resources::gradientai::KnowledgeBaseDataSourceKey, "genai_update_knowledge_base_data_source");
        $visit!(delete "gradientai.data_source" $crate::resources::gradientai::KnowledgeBaseDataSourceKey, "genai_delete_knowledge_base_data_source");
        $visit!(get "gradientai.evaluation_dataset" $crate::resources::gradientai::EvaluationDatasetId, "");
        $visit!(list "gradientai.evaluation_dataset" $crate::resources::gradientai::EvaluationDatasetId, "genai_list_evaluation_datasets");
        $visit!(delete "gradientai.evaluation_dataset" $crate::resources::gradientai::EvaluationDatasetId, "genai_delete_evaluation_dataset");
        $visit!(get "gradientai.evaluation_metric" $crate::resources::gradientai::EvaluationMetricId, "");
        $visit!(list "gradientai.evaluation_metric" $crate::resources::gradientai::EvaluationMetricId, "genai_list_evaluation_metrics");
        $visit!(create "gradientai.evaluation_metric" $crate::resources::gradientai::EvaluationMetricId, "genai_create_custom_evaluation_metric");
        $visit!(patch "gradientai.evaluation_metric" $crate::resources::gradientai::EvaluationMetricId, "genai_update_custom_evaluation_metric");
        $visit!(delete "gradientai.evaluation_metric" $crate::resources::gradientai::EvaluationMetricId, "genai_delete_custom_evaluation_metric");
        $visit!(get "gradientai.evaluation_prompt" $crate::resources::gradientai::EvaluationPromptKey, "genai_get_evaluation_run_prompt_results");
        $visit!(list "gradientai.evaluation_prompt" $crate::resources::gradientai::EvaluationPromptKey, "genai_get_evaluation_run_results");
        $visit!(get "gradientai.evaluation_run" $crate::resources::gradientai::EvaluationRunId, "genai_get_evaluation_run");
        $visit!(list "gradientai.evaluation_run" $crate::resources::gradientai::EvaluationRunId, "genai_list_evaluation_runs_by_test_case");
        $visit!(get "gradientai.evaluation_test_case" $crate::resources::gradientai::EvaluationTestCaseId, "genai_get_evaluation_test_case");
        $visit!(list "gradientai.evaluation_test_case" $crate::resources::gradientai::EvaluationTestCaseId, "genai_list_evaluation_test_cases");
        $visit!(create "gradientai.evaluation_test_case" $crate::resources::gradientai::EvaluationTestCaseId, "genai_create_evaluation_test_case");
        $visit!(patch "gradientai.evaluation_test_case" $crate::resources::gradientai::EvaluationTestCaseId, "genai_update_evaluation_test_case");
        $visit!(get "gradientai.indexed_data_source" $crate::resources::gradientai::IndexedDataSourceKey, "");
        $visit!(list "gradientai.indexed_data_source" $crate::resources::gradientai::IndexedDataSourceKey, "genai_list_indexing_job_data_sources");
        $visit!(get "gradientai.indexing_job" $crate::resources::gradientai::IndexingJobId, "genai_get_indexing_job");
        $visit!(list "gradientai.indexing_job" $crate::resources::gradientai::IndexingJobId, "genai_list_indexing_jobs");
        $visit!(create "gradientai.indexing_job" $crate::resources::gradientai::IndexingJobId, "genai_create_indexing_job");
        $visit!(get "gradientai.knowledge_base" $crate::resources::gradientai::KnowledgeBaseId, "genai_get_knowledge_base");
        $visit!(list "gradientai.knowledge_base" $crate::resources::gradientai::KnowledgeBaseId, "genai_list_knowledge_bases");
        $visit!(create "gradientai.knowledge_base" $crate::resources::gradientai::KnowledgeBaseId, "genai_create_knowledge_base");
        $visit!(patch "gradientai.knowledge_base" $crate::resources::gradientai::KnowledgeBaseId, "genai_update_knowledge_base");
        $visit!(delete "gradientai.knowledge_base" $crate::resources::gradientai::KnowledgeBaseId, "genai_delete_knowledge_base");
        $visit!(get "gradientai.model" $crate::resources::gradientai::GradientaiModelId, "");
        $visit!(list "gradientai.model" $crate::resources::gradientai::GradientaiModelId, "genai_list_models");
        $visit!(get "gradientai.model_api_key" $crate::resources::gradientai::ModelApiKeyId, "");
        $visit!(list "gradientai.model_api_key" $crate::resources::gradientai::ModelApiKeyId, "genai_list_model_api_keys");
        $visit!(patch "gradientai.model_api_key" $crate::resources::gradientai::ModelApiKeyId, "genai_update_model_api_key");
        $visit!(delete "gradientai.model_api_key" $crate::resources::gradientai::ModelApiKeyId, "genai_delete_model_api_key");
        $visit!(get "gradientai.model_card" $crate::resources::gradientai::ModelCardId, "genai_get_model_catalog_card");
        $visit!(list "gradientai.model_card" $crate::resources::gradientai::ModelCardId, "genai_list_model_catalog");
        $visit!(get "gradientai.model_evaluation_preset" $crate::resources::gradientai::ModelEvaluationPresetId, "genai_get_model_evaluation_preset");
        $visit!(list "gradientai.model_evaluation_preset" $crate::resources::gradientai::ModelEvaluationPresetId, "genai_list_model_evaluation_presets");
        $visit!(delete "gradientai.model_evaluation_preset" $crate::resources::gradientai::ModelEvaluationPresetId, "genai_delete_model_evaluation_preset");
        $visit!(get "gradientai.model_evaluation_run" $crate::resources::gradientai::ModelEvaluationRunId, "genai_get_model_evaluation_run");
        $visit!(list "gradientai.model_evaluation_run" $crate::resources::gradientai::ModelEvaluationRunId, "genai_list_model_evaluation_runs");
        $visit!(create "gradientai.model_evaluation_run" $crate::resources::gradientai::ModelEvaluationRunId, "genai_create_model_evaluation_run");
        $visit!(patch "gradientai.model_evaluation_run" $crate::resources::gradientai::ModelEvaluationRunId, "genai_update_model_evaluation_run");
        $visit!(delete "gradientai.model_evaluation_run" $crate::resources::gradientai::ModelEvaluationRunId, "genai_delete_model_evaluation_run");
        $visit!(get "gradientai.model_router" $crate::resources::gradientai::ModelRouterId, "genai_get_model_router");
        $visit!(list "gradientai.model_router" $crate::resources::gradientai::ModelRouterId, "genai_list_model_routers");
        $visit!(create "gradientai.model_router" $crate::resources::gradientai::ModelRouterId, "genai_create_model_router");
        $visit!(patch "gradientai.model_router" $crate::resources::gradientai::ModelRouterId, "genai_update_model_router");
        $visit!(delete "gradientai.model_router" $crate::resources::gradientai::ModelRouterId, "genai_delete_model_router");
        $visit!(get "gradientai.model_router_preset" $crate::resources::gradientai::ModelRouterPresetSlug, "");
        $visit!(list "gradientai.model_router_preset" $crate::resources::gradientai::ModelRouterPresetSlug, "genai_list_model_router_presets");
        $visit!(get "gradientai.model_router_task_preset" $crate::resources::gradientai::ModelRouterTaskPresetSlug, "");
        $visit!(list "gradientai.model_router_task_preset" $crate::resources::gradientai::ModelRouterTaskPresetSlug, "genai_list_model_router_task_presets");
        $visit!(get "gradientai.openai_key" $crate::resources::gradientai::OpenaiApiKeyId, "genai_get_openai_api_key");
        $visit!(list "gradientai.openai_key" $crate::resources::gradientai::OpenaiApiKeyId, "genai_list_openai_api_keys");
        $visit!(create "gradientai.openai_key" $crate::resources::gradientai::OpenaiApiKeyId, "genai_create_openai_api_key");
        $visit!(patch "gradientai.openai_key" $crate::resources::gradientai::OpenaiApiKeyId, "genai_update_openai_api_key");
        $visit!(delete "gradientai.openai_key" $crate::resources::gradientai::OpenaiApiKeyId, "genai_delete_openai_api_key");
        $visit!(get "gradientai.region" $crate::resources::gradientai::GenaiRegionId, "");
        $visit!(list "gradientai.region" $crate::resources::gradientai::GenaiRegionId, "genai_list_datacenter_regions");
        $visit!(get "gradientai.scheduled_indexing" $crate::resources::gradientai::ScheduledIndexingKey, "genai_get_scheduled_indexing");
        $visit!(get "gradientai.workspace" $crate::resources::gradientai::WorkspaceId, "genai_get_workspace");
        $visit!(list "gradientai.workspace" $crate::resources::gradientai::WorkspaceId, "genai_list_workspaces");
        $visit!(create "gradientai.workspace" $crate::resources::gradientai::WorkspaceId, "genai_create_workspace");
        $visit!(patch "gradientai.workspace" $crate::resources::gradientai::WorkspaceId, "genai_update_workspace");
        $visit!(delete "gradientai.workspace" $crate::resources::gradientai::WorkspaceId, "genai_delete_workspace");
        $visit!(get "images.action" $crate::resources::images::ImageActionKey, "imageActions_get");
        $visit!(list "images.action" $crate::resources::images::ImageActionKey, "imageActions_list");
        $visit!(create "images.action" $crate::resources::images::ImageActionKey, "imageActions_post");
        $visit!(get "images.image" $crate::resources::images::ImageId, "images_get");
        $visit!(list "images.image" $crate::resources::images::ImageId, "images_list");
        $visit!(create "images.image" $crate::resources::images::ImageId, "images_create_custom");
        $visit!(patch "images.image" $crate::resources::images::ImageId, "images_update");
        $visit!(delete "images.image" $crate::resources::images::ImageId, "images_delete");
        $visit!(get "inference.async_invocation" $crate::resources::inference::AsyncInvocationId, "inference_get_async_invoke");
        $visit!(create "inference.async_invocation" $crate::resources::inference::AsyncInvocationId, "inference_create_async_invoke");
        $visit!(get "inference.batch" $crate::resources::inference::InferenceBatchId, "inference_get_batch");
        $visit!(list "inference.batch" $crate::resources::inference::InferenceBatchId, "inference_list_batches");
        $visit!(create "inference.batch" $crate::resources::inference::InferenceBatchId, "inference_create_batch");
        $visit!(get "inference.batch_results" $crate::resources::inference::BatchResultsKey, "inference_get_batch_results");
        $visit!(get "inference.model" $crate::resources::inference::InferenceModelId, "");
        $visit!(list "inference.model" $crate::resources::inference::InferenceModelId, "inference_list_models");
        $visit!(get "kubernetes.cluster" $crate::resources::kubernetes::KubernetesClusterId, "kubernetes_get_cluster");
        $visit!(list "kubernetes.cluster" $crate::resources::kubernetes::KubernetesClusterId, "kubernetes_list_clusters");
        $visit!(create "kubernetes.cluster" $crate::resources::kubernetes::KubernetesClusterId, "kubernetes_create_cluster");
        $visit!(patch "kubernetes.cluster" $crate::resources::kubernetes::KubernetesClusterId, "kubernetes_update_cluster");
        $visit!(delete "kubernetes.cluster" $crate::resources::kubernetes::KubernetesClusterId, "kubernetes_delete_cluster");
        $visit!(get "kubernetes.lint" $crate::resources::kubernetes::KubernetesLintKey, "kubernetes_get_clusterLintResults");
        $visit!(get "kubernetes.node_pool" $crate::resources::kubernetes::KubernetesNodePoolKey, "kubernetes_get_nodePool");
        $visit!(list "kubernetes.node_pool" $crate::resources::kubernetes::KubernetesNodePoolKey, "kubernetes_list_nodePools");
        $visit!(create "kubernetes.node_pool" $crate::resources::kubernetes::KubernetesNodePoolKey, "kubernetes_add_nodePool");
        $visit!(patch "kubernetes.node_pool" $crate::resources::kubernetes::KubernetesNodePoolKey, "kubernetes_update_nodePool");
        $visit!(delete "kubernetes.node_pool" $crate::resources::kubernetes::KubernetesNodePoolKey, "kubernetes_delete_nodePool");
        $visit!(get "kubernetes.node_pool_template" $crate::resources::kubernetes::KubernetesNodePoolTemplateKey, "kubernetes_get_nodePoolTemplate");
        $visit!(get "kubernetes.upgrade" $crate::resources::kubernetes::KubernetesUpgradeKey, "");
        $visit!(list "kubernetes.upgrade" $crate::resources::kubernetes::KubernetesUpgradeKey, "kubernetes_get_availableUpgrades");
        $visit!(get "load-balancers.load_balancer" $crate::resources::load_balancers::LoadBalancerId, "loadBalancers_get");
        $visit!(list "load-balancers.load_balancer" $crate::resources::load_balancers::LoadBalancerId, "loadBalancers_list");
        $visit!(create "load-balancers.load_balancer" $crate::resources::load_balancers::LoadBalancerId, "loadBalancers_create");
        $visit!(replace "load-balancers.load_balancer" $crate::resources::load_balancers::LoadBalancerId, "loadBalancers_update");
        $visit!(delete "load-balancers.load_balancer" $crate::resources::load_balancers::LoadBalancerId, "loadBalancers_delete");
        $visit!(get "monitoring.alert_policy" $crate::resources::monitoring::AlertPolicyId, "monitoring_get_alertPolicy");
        $visit!(list "monitoring.alert_policy" $crate::resources::monitoring::AlertPolicyId, "monitoring_list_alertPolicy");
        $visit!(create "monitoring.alert_policy" $crate::resources::monitoring::AlertPolicyId, "monitoring_create_alertPolicy");
        $visit!(replace "monitoring.alert_policy" $crate::resources::monitoring::AlertPolicyId, "monitoring_update_alertPolicy");
        $visit!(delete "monitoring.alert_policy" $crate::resources::monitoring::AlertPolicyId, "monitoring_delete_alertPolicy");
        $visit!(get "monitoring.destination" $crate::resources::monitoring::MonitoringDestinationId, "monitoring_get_destination");
        $visit!(list "monitoring.destination" $crate::resources::monitoring::MonitoringDestinationId, "monitoring_list_destinations");
        $visit!(create "monitoring.destination" $crate::resources::monitoring::MonitoringDestinationId, "monitoring_create_destination");
        $visit!(patch "monitoring.destination" $crate::resources::monitoring::MonitoringDestinationId, "monitoring_update_destination");
        $visit!(delete "monitoring.destination" $crate::resources::monitoring::MonitoringDestinationId, "monitoring_delete_destination");
        $visit!(get "monitoring.sink" $crate::resources::monitoring::MonitoringSinkId, "monitoring_get_sink");
        $visit!(list "monitoring.sink" $crate::resources::monitoring::MonitoringSinkId, "monitoring_list_sinks");
        $visit!(delete "monitoring.sink" $crate::resources::monitoring::MonitoringSinkId, "monitoring_delete_sink");
        $visit!(get "nfs.access_point" $crate::resources::nfs::NfsAccessPointId, "nfs_get_access_point");
        $visit!(list "nfs.access_point" $crate::resources::nfs::NfsAccessPointId, "nfs_list_access_points");
        $visit!(create "nfs.access_point" $crate::resources::nfs::NfsAccessPointId, "nfs_create_access_point");
        $visit!(delete "nfs.access_point" $crate::resources::nfs::NfsAccessPointId, "nfs_delete_access_point");
        $visit!(get "nfs.share" $crate::resources::nfs::NfsShareId, "nfs_get");
        $visit!(list "nfs.share" $crate::resources::nfs::NfsShareId, "nfs_list");
        $visit!(create "nfs.share" $crate::resources::nfs::NfsShareId, "nfs_create");
        $visit!(delete "nfs.share" $crate::resources::nfs::NfsShareId, "nfs_delete");
        $visit!(get "nfs.snapshot" $crate::resources::nfs::NfsSnapshotId, "nfs_get_snapshot");
        $visit!(list "nfs.snapshot" $crate::resources::nfs::NfsSnapshotId, "nfs_list_snapshot");
        $visit!(delete "nfs.snapshot" $crate::resources::nfs::NfsSnapshotId, "nfs_delete_snapshot");
        $visit!(get "one-clicks.one_click" $crate::resources::one_clicks::OneClickSlug, "");
        $visit!(list "one-clicks.one_click" $crate::resources::one_clicks::OneClickSlug, "oneClicks_list");
        $visit!(get "organizations.team" $crate::resources::organizations::OrganizationTeamId, "");
        $visit!(list "organizations.team" $crate::resources::organizations::OrganizationTeamId, "organizations_list_teams");
        $visit!(get "partner-network-connect.attachment" $crate::resources::partner_network_connect::PartnerAttachmentId, "partnerAttachments_get");
        $visit!(list "partner-network-connect.attachment" $crate::resources::partner_network_connect::PartnerAttachmentId, "partnerAttachments_list");
        $visit!(create "partner-network-connect.attachment" $crate::resources::partner_network_connect::PartnerAttachmentId, "partnerAttachments_create");
        $visit!(patch "partner-network-connect.attachment" $crate::resources::partner_network_connect::PartnerAttachmentId, "partnerAttachments_patch");
        $visit!(delete "partner-network-connect.attachment" $crate::resources::partner_network_connect::PartnerAttachmentId, "partnerAttachments_delete");
        $visit!(get "partner-network-connect.bgp_auth_key" $crate::resources::partner_network_connect::PartnerAttachmentBgpAuthKeyKey, "partnerAttachments_get_bgp_auth_key");
        $visit!(get "partner-network-connect.remote_route" $crate::resources::partner_network_connect::PartnerAttachmentRemoteRouteKey, "");
        $visit!(list "partner-network-connect.remote_route" $crate::resources::partner_network_connect::PartnerAttachmentRemoteRouteKey, "partnerAttachments_list_remote_routes");
        $visit!(get "partner-network-connect.service_key" $crate::resources::partner_network_connect::PartnerAttachmentServiceKeyKey, "partnerAttachments_get_service_key");
        $visit!(get "projects.default" $crate::resources::projects::DefaultProjectKey, "projects_get_default");
        $visit!(patch "projects.default" $crate::resources::projects::DefaultProjectKey, "projects_patch_default");
        $visit!(get "projects.project" $crate::resources::projects::ProjectId, "projects_get");
        $visit!(list "projects.project" $crate::resources::projects::ProjectId, "projects_list");
        $visit!(create "projects.project" $crate::resources::projects::ProjectId, "projects_create");
        $visit!(patch "projects.project" $crate::resources::projects::ProjectId, "projects_patch");
        $visit!(delete "projects.project" $crate::resources::projects::ProjectId, "projects_delete");
        $visit!(get "projects.resource" $crate::resources::projects::ProjectResourceKey, "");
        $visit!(list "projects.resource" $crate::resources::projects::ProjectResourceKey, "projects_list_resources");
        $visit!(get "regions.region" $crate::resources::regions::RegionSlug, "");
        $visit!(list "regions.region" $crate::resources::regions::RegionSlug, "regions_list");
        $visit!(get "registry.default" $crate::resources::registry::DefaultRegistryKey, "registry_get");
        $visit!(delete "registry.default" $crate::resources::registry::DefaultRegistryKey, "registry_delete");
        $visit!(get "registry.garbage_collection" $crate::resources::registry::GarbageCollectionKey, "");
        $visit!(list "registry.garbage_collection" $crate::resources::registry::GarbageCollectionKey, "registries_list_garbageCollections");
        $visit!(create "registry.garbage_collection" $crate::resources::registry::GarbageCollectionKey, "registries_run_garbageCollection");
        $visit!(get "registry.manifest" $crate::resources::registry::RepositoryManifestKey, "");
        $visit!(list "registry.manifest" $crate::resources::registry::RepositoryManifestKey, "registries_list_repositoryManifests");
        $visit!(delete "registry.manifest" $crate::resources::registry::RepositoryManifestKey, "registries_delete_repositoryManifest");
        $visit!(get "registry.registry" $crate::resources::registry::RegistryName, "registries_get");
        $visit!(list "registry.registry" $crate::resources::registry::RegistryName, "registries_list");
        $visit!(create "registry.registry" $crate::resources::registry::RegistryName, "registries_create");
        $visit!(delete "registry.registry" $crate::resources::registry::RegistryName, "registries_delete");
        $visit!(get "registry.repository" $crate::resources::registry::RepositoryKey, "");
        $visit!(list "registry.repository" $crate::resources::registry::RepositoryKey, "registries_list_repositoriesV2");
        $visit!(delete "registry.repository" $crate::resources::registry::RepositoryKey, "registries_delete_repository");
        $visit!(get "registry.subscription" $crate::resources::registry::RegistrySubscriptionKey, "registries_get_subscription");
        $visit!(patch "registry.subscription" $crate::resources::registry::RegistrySubscriptionKey, "registries_update_subscription");
        $visit!(get "registry.tag" $crate::resources::registry::RepositoryTagKey, "");
        $visit!(list "registry.tag" $crate::resources::registry::RepositoryTagKey, "registries_list_repositoryTags");
        $visit!(delete "registry.tag" $crate::resources::registry::RepositoryTagKey, "registries_delete_repositoryTag");
        $visit!(get "reserved-ips.action" $crate::resources::reserved_ips::ReservedIpActionKey, "reservedIPsActions_get");
        $visit!(list "reserved-ips.action" $crate::resources::reserved_ips::ReservedIpActionKey, "reservedIPsActions_list");
        $visit!(create "reserved-ips.action" $crate::resources::reserved_ips::ReservedIpActionKey, "reservedIPsActions_post");
        $visit!(get "reserved-ips.reserved_ip" $crate::resources::reserved_ips::ReservedIpAddress, "reservedIPs_get");
        $visit!(list "reserved-ips.reserved_ip" $crate::resources::reserved_ips::ReservedIpAddress, "reservedIPs_list");
        $visit!(create "reserved-ips.reserved_ip" $crate::resources::reserved_ips::ReservedIpAddress, "reservedIPs_create");
        $visit!(delete "reserved-ips.reserved_ip" $crate::resources::reserved_ips::ReservedIpAddress, "reservedIPs_delete");
        $visit!(get "reserved-ips.reserved_ipv6" $crate::resources::reserved_ips::ReservedIpv6Address, "reservedIPv6_get");
        $visit!(list "reserved-ips.reserved_ipv6" $crate::resources::reserved_ips::ReservedIpv6Address, "reservedIPv6_list");
        $visit!(delete "reserved-ips.reserved_ipv6" $crate::resources::reserved_ips::ReservedIpv6Address, "reservedIPv6_delete");
        $visit!(get "security.scan" $crate::resources::security::SecurityScanId, "security_get_scan");
        $visit!(list "security.scan" $crate::resources::security::SecurityScanId, "security_list_scans");
        $visit!(create "security.scan" $crate::resources::security::SecurityScanId, "security_create_scan");
        $visit!(get "security.secret" $crate::resources::security::SecuritySecretId, "security_get_secret");
        $visit!(list "security.secret" $crate::resources::security::SecuritySecretId, "security_list_secrets");
        $visit!(patch "security.secret" $crate::resources::security::SecuritySecretId, "security_update_secret");
        $visit!(delete "security.secret" $crate::resources::security::SecuritySecretId, "security_delete_secret");
        $visit!(get "security.secret_version" $crate::resources::security::SecretVersionKey, "");
        $visit!(list "security.secret_version" $crate::resources::security::SecretVersionKey, "security_list_secret_versions");
        $visit!(get "security.settings" $crate::resources::security::SecuritySettingsKey, "security_list_settings");
        $visit!(get "sizes.size" $crate::resources::sizes::SizeSlug, "");
        $visit!(list "sizes.size" $crate::resources::sizes::SizeSlug, "sizes_list");
        $visit!(get "snapshots.snapshot" $crate::resources::snapshots::SnapshotId, "snapshots_get");
        $visit!(list "snapshots.snapshot" $crate::resources::snapshots::SnapshotId, "snapshots_list");
        $visit!(delete "snapshots.snapshot" $crate::resources::snapshots::SnapshotId, "snapshots_delete");
        $visit!(get "spaces-keys.key" $crate::resources::spaces_keys::SpacesKeyId, "spacesKey_get");
        $visit!(list "spaces-keys.key" $crate::resources::spaces_keys::SpacesKeyId, "spacesKey_list");
        $visit!(patch "spaces-keys.key" $crate::resources::spaces_keys::SpacesKeyId, "spacesKey_patch");
        $visit!(delete "spaces-keys.key" $crate::resources::spaces_keys::SpacesKeyId, "spacesKey_delete");
        $visit!(get "ssh-keys.ssh_key" $crate::resources::ssh_keys::SshKeyId, "sshKeys_get");
        $visit!(list "ssh-keys.ssh_key" $crate::resources::ssh_keys::SshKeyId, "sshKeys_list");
        $visit!(create "ssh-keys.ssh_key" $crate::resources::ssh_keys::SshKeyId, "sshKeys_create");
        $visit!(patch "ssh-keys.ssh_key" $crate::resources::ssh_keys::SshKeyId, "sshKeys_update");
        $visit!(delete "ssh-keys.ssh_key" $crate::resources::ssh_keys::SshKeyId, "sshKeys_delete");
        $visit!(get "tags.tag" $crate::resources::tags::TagName, "tags_get");
        $visit!(list "tags.tag" $crate::resources::tags::TagName, "tags_list");
        $visit!(create "tags.tag" $crate::resources::tags::TagName, "tags_create");
        $visit!(delete "tags.tag" $crate::resources::tags::TagName, "tags_delete");
        $visit!(get "uptime.alert" $crate::resources::uptime::UptimeAlertKey, "uptime_get_alert");
        $visit!(list "uptime.alert" $crate::resources::uptime::UptimeAlertKey, "uptime_list_alerts");
        $visit!(create "uptime.alert" $crate::resources::uptime::UptimeAlertKey, "uptime_create_alert");
        $visit!(replace "uptime.alert" $crate::resources::uptime::UptimeAlertKey, "uptime_update_alert");
        $visit!(delete "uptime.alert" $crate::resources::uptime::UptimeAlertKey, "uptime_delete_alert");
        $visit!(get "uptime.check" $crate::resources::uptime::UptimeCheckId, "uptime_get_check");
        $visit!(list "uptime.check" $crate::resources::uptime::UptimeCheckId, "uptime_list_checks");
        $visit!(create "uptime.check" $crate::resources::uptime::UptimeCheckId, "uptime_create_check");
        $visit!(replace "uptime.check" $crate::resources::uptime::UptimeCheckId, "uptime_update_check");
        $visit!(delete "uptime.check" $crate::resources::uptime::UptimeCheckId, "uptime_delete_check");
        $visit!(get "uptime.state" $crate::resources::uptime::UptimeStateKey, "uptime_get_checkState");
        $visit!(get "vector-databases.backup" $crate::resources::vector_databases::VectorDatabaseBackupKey, "");
        $visit!(list "vector-databases.backup" $crate::resources::vector_databases::VectorDatabaseBackupKey, "vectorDatabases_list_backups");
        $visit!(get "vector-databases.credentials" $crate::resources::vector_databases::VectorDatabaseCredentialsKey, "vectorDatabases_get_credentials");
        $visit!(get "vector-databases.restore" $crate::resources::vector_databases::VectorDatabaseRestoreKey, "vectorDatabases_get_restore_status");
        $visit!(get "vector-databases.vector_database" $crate::resources::vector_databases::VectorDatabaseId, "vectorDatabases_get");
        $visit!(list "vector-databases.vector_database" $crate::resources::vector_databases::VectorDatabaseId, "vectorDatabases_list");
        $visit!(create "vector-databases.vector_database" $crate::resources::vector_databases::VectorDatabaseId, "vectorDatabases_create");
        $visit!(patch "vector-databases.vector_database" $crate::resources::vector_databases::VectorDatabaseId, "vectorDatabases_update");
        $visit!(delete "vector-databases.vector_database" $crate::resources::vector_databases::VectorDatabaseId, "vectorDatabases_delete");
        $visit!(get "volumes.action" $crate::resources::volumes::VolumeActionKey, "volumeActions_get");
        $visit!(list "volumes.action" $crate::resources::volumes::VolumeActionKey, "volumeActions_list");
        $visit!(get "volumes.snapshot" $crate::resources::volumes::VolumeSnapshotId, "volumeSnapshots_get_byId");
        $visit!(list "volumes.snapshot" $crate::resources::volumes::VolumeSnapshotId, "volumeSnapshots_list");
        $visit!(create "volumes.snapshot" $crate::resources::volumes::VolumeSnapshotId, "volumeSnapshots_create");
        $visit!(delete "volumes.snapshot" $crate::resources::volumes::VolumeSnapshotId, "volumeSnapshots_delete_byId");
        $visit!(get "volumes.volume" $crate::resources::volumes::VolumeId, "volumes_get");
        $visit!(list "volumes.volume" $crate::resources::volumes::VolumeId, "volumes_list");
        $visit!(create "volumes.volume" $crate::resources::volumes::VolumeId, "volumes_create");
        $visit!(delete "volumes.volume" $crate::resources::volumes::VolumeId, "volumes_delete");
        $visit!(get "vpc-nat-gateways.gateway" $crate::resources::vpc_nat_gateways::VpcNatGatewayId, "vpcnatgateways_get");
        $visit!(list "vpc-nat-gateways.gateway" $crate::resources::vpc_nat_gateways::VpcNatGatewayId, "vpcnatgateways_list");
        $visit!(create "vpc-nat-gateways.gateway" $crate::resources::vpc_nat_gateways::VpcNatGatewayId, "vpcnatgateways_create");
        $visit!(replace "vpc-nat-gateways.gateway" $crate::resources::vpc_nat_gateways::VpcNatGatewayId, "vpcnatgateways_update");
        $visit!(delete "vpc-nat-gateways.gateway" $crate::resources::vpc_nat_gateways::VpcNatGatewayId, "vpcnatgateways_delete");
        $visit!(get "vpc-peerings.peering" $crate::resources::vpc_peerings::VpcPeeringId, "vpcPeerings_get");
        $visit!(list "vpc-peerings.peering" $crate::resources::vpc_peerings::VpcPeeringId, "vpcPeerings_list");
        $visit!(create "vpc-peerings.peering" $crate::resources::vpc_peerings::VpcPeeringId, "vpcPeerings_create");
        $visit!(patch "vpc-peerings.peering" $crate::resources::vpc_peerings::VpcPeeringId, "vpcPeerings_patch");
        $visit!(delete "vpc-peerings.peering" $crate::resources::vpc_peerings::VpcPeeringId, "vpcPeerings_delete");
        $visit!(get "vpcs.member" $crate::resources::vpcs::VpcMemberKey, "");
        $visit!(list "vpcs.member" $crate::resources::vpcs::VpcMemberKey, "vpcs_list_members");
        $visit!(get "vpcs.vpc" $crate::resources::vpcs::VpcId, "vpcs_get");
        $visit!(list "vpcs.vpc" $crate::resources::vpcs::VpcId, "vpcs_list");
        $visit!(create "vpcs.vpc" $crate::resources::vpcs::VpcId, "vpcs_create");
        $visit!(patch "vpcs.vpc" $crate::resources::vpcs::VpcId, "vpcs_patch");
        $visit!(delete "vpcs.vpc" $crate::resources::vpcs::VpcId, "vpcs_delete");
    };
}

/// Hands the key of each resource to a macro: the row, the key, what its own part is and its type, and the objects that become it.
#[doc(hidden)]
#[macro_export]
macro_rules! each_key {
    ($visit:ident) => {
        $visit!("account.account" $crate::resources::account::AccountKey, none $crate::resources::account::AccountKey, []);
        $visit!("actions.action" $crate::resources::actions::ActionId, number $crate::resources::actions::ActionId, [$crate::types::Action]);
        $visit!("add-ons.app" $crate::resources::add_ons::AddonsAppSlug, text $crate::resources::add_ons::AddonsAppSlug, [$crate::types::AddonsAppInfo]);
        $visit!("add-ons.resource" $crate::resources::add_ons::AddonsResourceId, text $crate::resources::add_ons::AddonsResourceId, [$crate::types::AddonsResource]);
        $visit!("apps.alert" $crate::resources::apps::AppAlertKey, text $crate::resources::apps::AppAlertId, [$crate::types::AppAlert]);
        $visit!("apps.app" $crate::resources::apps::AppId, text $crate::resources::apps::AppId, [$crate::types::App]);
        $visit!("apps.buildpack" $crate::resources::apps::AppsBuildpackId, text $crate::resources::apps::AppsBuildpackId, [$crate::types::AppsBuildpack]);
        $visit!("apps.deployment" $crate::resources::apps::AppsDeploymentKey, text $crate::resources::apps::AppsDeploymentId, [$crate::types::AppsDeployment]);
        $visit!("apps.event" $crate::resources::apps::AppEventKey, text $crate::resources::apps::AppEventId, [$crate::types::AppEvent]);
        $visit!("apps.health" $crate::resources::apps::AppHealthKey, none $crate::resources::apps::AppHealthKey, []);
        $visit!("apps.instance" $crate::resources::apps::AppInstanceKey, text $crate::resources::apps::AppInstanceName, [$crate::types::AppInstance]);
        $visit!("apps.instance_size" $crate::resources::apps::AppsInstanceSizeSlug, text $crate::resources::apps::AppsInstanceSizeSlug, [$crate::types::AppsInstanceSize]);
        $visit!("apps.job_invocation" $crate::resources::apps::AppJobInvocationKey, text $crate::resources::apps::AppJobInvocationId, [$crate::types::AppJobInvocation]);
        $visit!("apps.region" $crate::resources::apps::AppsRegionSlug, text $crate::resources::apps::AppsRegionSlug, [$crate::types::AppsRegion]);
        $visit!("apps.tier" $crate::resources::apps::AppsTierSlug, text $crate::resources::apps::AppsTierSlug, [$crate::types::AppsTier]);
        $visit!("autoscale.history_entry" $crate::resources::autoscale::AutoscalePoolHistoryEntryKey, text $crate::resources::autoscale::AutoscalePoolHistoryEntryId, [$crate::types::AutoscalePoolHistoryEntry]);
        $visit!("autoscale.member" $crate::resources::autoscale::AutoscalePoolMemberKey, number $crate::resources::autoscale::AutoscalePoolMemberId, [$crate::types::AutoscalePoolMember]);
        $visit!("autoscale.pool" $crate::resources::autoscale::AutoscalePoolId, text $crate::resources::autoscale::AutoscalePoolId, [$crate::types::AutoscalePool]);
        $visit!("billing.balance" $crate::resources::billing::BalanceKey, none $crate::resources::billing::BalanceKey, []);
        $visit!("billing.invoice" $crate::resources::billing::InvoiceId, text $crate::resources::billing::InvoiceId, [$crate::types::InvoicePreview]);
        $visit!("billing.invoice_summary" $crate::resources::billing::InvoiceSummaryKey, none $crate::resources::billing::InvoiceSummaryKey, []);
        $visit!("byoip.prefix" $crate::resources::byoip::ByoipPrefixId, text $crate::resources::byoip::ByoipPrefixId, [$crate::types::ByoipPrefix]);
        $visit!("byoip.resource" $crate::resources::byoip::ByoipPrefixResourceKey, number $crate::resources::byoip::ByoipPrefixResourceId, [$crate::types::ByoipPrefixResource]);
        $visit!("cdn.endpoint" $crate::resources::cdn::CdnEndpointId, text $crate::resources::cdn::CdnEndpointId, [$crate::types::CdnEndpoint]);
        $visit!("certificates.certificate" $crate::resources::certificates::CertificateId, text $crate::resources::certificates::CertificateId, [$crate::types::Certificate]);
        $visit!("databases.autoscale" $crate::resources::databases::DatabaseAutoscaleKey, none $crate::resources::databases::DatabaseAutoscaleKey, []);
        $visit!("databases.ca" $crate::resources::databases::DatabaseCaKey, none $crate::resources::databases::DatabaseCaKey, []);
        $visit!("databases.cluster" $crate::resources::databases::DatabaseClusterId, text $crate::resources::databases::DatabaseClusterId, [$crate::types::DatabaseCluster]);
        $visit!("databases.config" $crate::resources::databases::DatabaseConfigKey, none $crate::resources::databases::DatabaseConfigKey, []);
        $visit!("databases.connection_pool" $crate::resources::databases::ConnectionPoolKey, text $crate::resources::databases::ConnectionPoolName, [$crate::types::ConnectionPool]);
        $visit!("databases.database" $crate::resources::databases::DatabaseKey, text $crate::resources::databases::DatabaseName, [$crate::types::Database]);
        $visit!("databases.do_settings" $crate::resources::databases::DatabaseSettingsKey, none $crate::resources::databases::DatabaseSettingsKey, []);
        $visit!("databases.event" $crate::resources::databases::DatabaseEventKey, text $crate::resources::databases::DatabaseEventId, [$crate::types::DatabaseEvent]);
        $visit!("databases.eviction_policy" $crate::resources::databases::DatabaseEvictionPolicyKey, none $crate::resources::databases::DatabaseEvictionPolicyKey, []);
        $visit!("databases.firewall" $crate::resources::databases::DatabaseFirewallKey, none $crate::resources::databases::DatabaseFirewallKey, []);
        $visit!("databases.index" $crate::resources::databases::DatabaseIndexKey, text $crate::resources::databases::DatabaseIndexName, [$crate::types::OpensearchIndex]);
        $visit!("databases.kafka_schema" $crate::resources::databases::KafkaSchemaKey, text $crate::resources::databases::KafkaSchemaName, [$crate::types::KafkaSchemaVersionResponse, $crate::types::KafkaSchemaVerbose, $crate::types::DatabasesCreateKafkaSchemaResponse]);
        $visit!("databases.kafka_schema_config" $crate::resources::databases::KafkaSchemaConfigKey, none $crate::resources::databases::KafkaSchemaConfigKey, []);
        $visit!("databases.kafka_schema_subject_config" $crate::resources::databases::KafkaSubjectConfigKey, text $crate::resources::databases::KafkaSubjectConfigName, [$crate::types::DatabaseSchemaRegistrySubjectConfigResponse]);
        $visit!("databases.kafka_schema_version" $crate::resources::databases::KafkaSchemaVersionKey, text $crate::resources::databases::KafkaSchemaVersionId, [$crate::types::KafkaSchemaVersionResponse]);
        $visit!("databases.kafka_topic" $crate::resources::databases::KafkaTopicKey, text $crate::resources::databases::KafkaTopicName, [$crate::types::KafkaTopicVerbose, $crate::types::KafkaTopic]);
        $visit!("databases.logsink" $crate::resources::databases::DatabaseLogsinkKey, text $crate::resources::databases::DatabaseLogsinkId, [$crate::types::LogsinkSchema]);
        $visit!("databases.metrics_credentials" $crate::resources::databases::DatabaseMetricsCredentialsKey, none $crate::resources::databases::DatabaseMetricsCredentialsKey, []);
        $visit!("databases.online_migration" $crate::resources::databases::DatabaseMigrationKey, none $crate::resources::databases::DatabaseMigrationKey, []);
        $visit!("databases.replica" $crate::resources::databases::DatabaseReplicaKey, text $crate::resources::databases::DatabaseReplicaName, [$crate::types::DatabaseReplica]);
        $visit!("databases.sql_mode" $crate::resources::databases::DatabaseSqlModeKey, none $crate::resources::databases::DatabaseSqlModeKey, []);
        $visit!("databases.user" $crate::resources::databases::DatabaseUserKey, text $crate::resources::databases::DatabaseUserName, [$crate::types::DatabaseUser]);
        $visit!("dedicated-inference.accelerator" $crate::resources::dedicated_inference::DedicatedInferenceAcceleratorKey, text $crate::resources::dedicated_inference::DedicatedInferenceAcceleratorId, [$crate::types::DedicatedInferenceAccelerator]);
        $visit!("dedicated-inference.ca" $crate::resources::dedicated_inference::DedicatedInferenceCaKey, none $crate::resources::dedicated_inference::DedicatedInferenceCaKey, []);
        $visit!("dedicated-inference.dedicated_inference" $crate::resources::dedicated_inference::DedicatedInferenceId, text $crate::resources::dedicated_inference::DedicatedInferenceId, [$crate::types::DedicatedInference]);
        $visit!("dedicated-inference.gpu_model_config" $crate::resources::dedicated_inference::DedicatedInferenceGpuModelConfigSlug, text $crate::resources::dedicated_inference::DedicatedInferenceGpuModelConfigSlug, [$crate::types::DedicatedInferenceGpuModelConfig]);
        $visit!("dedicated-inference.size" $crate::resources::dedicated_inference::DedicatedInferenceSizeSlug, text $crate::resources::dedicated_inference::DedicatedInferenceSizeSlug, [$crate::types::DedicatedInferenceSize]);
        $visit!("dedicated-inference.token" $crate::resources::dedicated_inference::DedicatedInferenceTokenKey, text $crate::resources::dedicated_inference::DedicatedInferenceTokenId, [$crate::types::DedicatedInferenceAccessToken]);
        $visit!("domains.domain" $crate::resources::domains::DomainName, text $crate::resources::domains::DomainName, [$crate::types::Domain]);
        $visit!("domains.record" $crate::resources::domains::DomainRecordKey, number $crate::resources::domains::DomainRecordId, [$crate::types::DomainRecord]);
        $visit!("droplets.action" $crate::resources::droplets::DropletActionKey, number $crate::resources::droplets::DropletActionId, [$crate::types::Action]);
        $visit!("droplets.backup" $crate::resources::droplets::DropletBackupKey, number $crate::resources::droplets::DropletBackupId, [$crate::types::DropletSnapshot]);
        $visit!("droplets.backup_policy" $crate::resources::droplets::DropletBackupPolicyKey, none $crate::resources::droplets::DropletBackupPolicyKey, []);
        $visit!("droplets.destruction" $crate::resources::droplets::DropletDestructionKey, none $crate::resources::droplets::DropletDestructionKey, []);
        $visit!("droplets.droplet" $crate::resources::droplets::DropletId, number $crate::resources::droplets::DropletId, [$crate::types::Droplet]);
        $visit!("droplets.kernel" $crate::resources::droplets::KernelKey, number $crate::resources::droplets::KernelId, [$crate::types::Kernel]);
        $visit!("droplets.snapshot" $crate::resources::droplets::DropletSnapshotKey, number $crate::resources::droplets::DropletSnapshotId, [$crate::types::DropletSnapshot]);
        $visit!("firewalls.firewall" $crate::resources::firewalls::FirewallId, text $crate::resources::firewalls::FirewallId, [$crate::types::Firewall]);
        $visit!("floating-ips.action" $crate::resources::floating_ips::FloatingIpActionKey, number $crate::resources::floating_ips::FloatingIpActionId, [$crate::types::FloatingIpActionResponseAction, $crate::types::Action]);
        $visit!("floating-ips.floating_ip" $crate::resources::floating_ips::FloatingIpAddress, text $crate::resources::floating_ips::FloatingIpAddress, [$crate::types::FloatingIp]);
        $visit!("functions.access_key" $crate::resources::functions::FunctionsAccessKeyKey, text $crate::resources::functions::FunctionsAccessKeyId, [$crate::types::AccessKey, $crate::types::AccessKeyCreateResponse]);
        $visit!("functions.namespace" $crate::resources::functions::FunctionsNamespaceName, text $crate::resources::functions::FunctionsNamespaceName, [$crate::types::FunctionsNamespace]);
        $visit!("functions.trigger" $crate::resources::functions::FunctionsTriggerKey, text $crate::resources::functions::FunctionsTriggerName, [$crate::types::FunctionsTrigger]);
        $visit!("gradientai.agent" $crate::resources::gradientai::AgentId, text $crate::resources::gradientai::AgentId, [$crate::types::Agent, $crate::types::AgentSummary]);
        $visit!("gradientai.agent_api_key" $crate::resources::gradientai::AgentApiKeyKey, text $crate::resources::gradientai::AgentApiKeyId, [$crate::types::AgentApiKeyInfo]);
        $visit!("gradientai.agent_usage" $crate::resources::gradientai::AgentUsageKey, none $crate::resources::gradientai::AgentUsageKey, []);
        $visit!("gradientai.agent_version" $crate::resources::gradientai::AgentVersionKey, text $crate::resources::gradientai::AgentVersionId, [$crate::types::AgentVersion]);
        $visit!("gradientai.anthropic_key" $crate::resources::gradientai::AnthropicApiKeyId, text $crate::resources::gradientai::AnthropicApiKeyId, [$crate::types::AnthropicApiKeyInfo]);
        $visit!("gradientai.child_agent" $crate::resources::gradientai::ChildAgentKey, text $crate::resources::gradientai::ChildAgentId, [$crate::types::Agent]);
        $visit!("gradientai.custom_model" $crate::resources::gradientai::CustomModelId, text $crate::resources::gradientai::CustomModelId, [$crate::types::CustomModel]);
        $visit!("gradientai.data_source" $crate::resources::gradientai::KnowledgeBaseDataSourceKey, text $crate::resources::gradientai::KnowledgeBaseDataSourceId, [$crate::types::KnowledgeBaseDataSource]);
        $visit!("gradientai.evaluation_dataset" $crate::resources::gradientai::EvaluationDatasetId, text $crate::resources::gradientai::EvaluationDatasetId, [$crate::types::EvaluationDataset]);
        $visit!("gradientai.evaluation_metric" $crate::resources::gradientai::EvaluationMetricId, text $crate::resources::gradientai::EvaluationMetricId, [$crate::types::EvaluationMetric]);
        $visit!("gradientai.evaluation_prompt" $crate::resources::gradientai::EvaluationPromptKey, number $crate::resources::gradientai::EvaluationPromptId, [$crate::types::EvaluationPrompt]);
        $visit!("gradientai.evaluation_run" $crate::resources::gradientai::EvaluationRunId, text $crate::resources::gradientai::EvaluationRunId, [$crate::types::EvaluationRun]);
        $visit!("gradientai.evaluation_test_case" $crate::resources::gradientai::EvaluationTestCaseId, text $crate::resources::gradientai::EvaluationTestCaseId, [$crate::types::EvaluationTestCase]);
        $visit!("gradientai.indexed_data_source" $crate::resources::gradientai::IndexedDataSourceKey, text $crate::resources::gradientai::IndexedDataSourceId, [$crate::types::IndexedDataSource]);
        $visit!("gradientai.indexing_job" $crate::resources::gradientai::IndexingJobId, text $crate::resources::gradientai::IndexingJobId, [$crate::types::IndexingJob]);
        $visit!("gradientai.knowledge_base" $crate::resources::gradientai::KnowledgeBaseId, text $crate::resources::gradientai::KnowledgeBaseId, [$crate::types::KnowledgeBase]);
        $visit!("gradientai.model" $crate::resources::gradientai::GradientaiModelId, text $crate::resources::gradientai::GradientaiModelId, [$crate::types::ModelSummary]);
        $visit!("gradientai.model_api_key" $crate::resources::gradientai::ModelApiKeyId, text $crate::resources::gradientai::ModelApiKeyId, [$crate::types::ModelApiKeyInfo]);
        $visit!("gradientai.model_card" $crate::resources::gradientai::ModelCardId, text $crate::resources::gradientai::ModelCardId, [$crate::types::ModelCatalogCard, $crate::types::ModelCatalogEntry]);
        $visit!("gradientai.model_evaluation_preset" $crate::resources::gradientai::ModelEvaluationPresetId, text $crate::resources::gradientai::ModelEvaluationPresetId, [$crate::types::ModelEvaluationPreset]);
        $visit!("gradientai.model_evaluation_run" $crate::resources::gradientai::ModelEvaluationRunId, text $crate::resources::gradientai::ModelEvaluationRunId, [$crate::types::ModelEvaluationRunDetail, $crate::types::ModelEvaluationRunSummary]);
        $visit!("gradientai.model_router" $crate::resources::gradientai::ModelRouterId, text $crate::resources::gradientai::ModelRouterId, [$crate::types::ModelRouter]);
        $visit!("gradientai.model_router_preset" $crate::resources::gradientai::ModelRouterPresetSlug, text $crate::resources::gradientai::ModelRouterPresetSlug, [$crate::types::ModelRouterPreset]);
        $visit!("gradientai.model_router_task_preset" $crate::resources::gradientai::ModelRouterTaskPresetSlug, text $crate::resources::gradientai::ModelRouterTaskPresetSlug, [$crate::types::ModelRouterTaskPreset]);
        $visit!("gradientai.openai_key" $crate::resources::gradientai::OpenaiApiKeyId, text $crate::resources::gradientai::OpenaiApiKeyId, [$crate::types::OpenaiApiKeyInfo]);
        $visit!("gradientai.region" $crate::resources::gradientai::GenaiRegionId, text $crate::resources::gradientai::GenaiRegionId, [$crate::types::GenaiRegion]);
        $visit!("gradientai.scheduled_indexing" $crate::resources::gradientai::ScheduledIndexingKey, none $crate::resources::gradientai::ScheduledIndexingKey, []);
        $visit!("gradientai.workspace" $crate::resources::gradientai::WorkspaceId, text $crate::resources::gradientai::WorkspaceId, [$crate::types::Workspace]);
        $visit!("images.action" $crate::resources::images::ImageActionKey, number $crate::resources::images::ImageActionId, [$crate::types::Action]);
        $visit!("images.image" $crate::resources::images::ImageId, either $crate::resources::images::ImageId, [$crate::types::Image]);
        $visit!("inference.async_invocation" $crate::resources::inference::AsyncInvocationId, text $crate::resources::inference::AsyncInvocationId, [$crate::types::AsyncInvokeResponse]);
        $visit!("inference.batch" $crate::resources::inference::InferenceBatchId, text $crate::resources::inference::InferenceBatchId, [$crate::types::Batch]);
        $visit!("inference.batch_results" $crate::resources::inference::BatchResultsKey, none $crate::resources::inference::BatchResultsKey, []);
        $visit!("inference.model" $crate::resources::inference::InferenceModelId, text $crate::resources::inference::InferenceModelId, [$crate::types::Model]);
        $visit!("kubernetes.cluster" $crate::resources::kubernetes::KubernetesClusterId, text $crate::resources::kubernetes::KubernetesClusterId, [$crate::types::KubernetesCluster]);
        $visit!("kubernetes.lint" $crate::resources::kubernetes::KubernetesLintKey, none $crate::resources::kubernetes::KubernetesLintKey, []);
        $visit!("kubernetes.node_pool" $crate::resources::kubernetes::KubernetesNodePoolKey, text $crate::resources::kubernetes::KubernetesNodePoolId, [$crate::types::KubernetesNodePool]);
        $visit!("kubernetes.node_pool_template" $crate::resources::kubernetes::KubernetesNodePoolTemplateKey, text $crate::resources::kubernetes::KubernetesNodePoolTemplateName, [$crate::types::KubernetesNodeTemplate]);
        $visit!("kubernetes.upgrade" $crate::resources::kubernetes::KubernetesUpgradeKey, text $crate::resources::kubernetes::KubernetesUpgradeSlug, [$crate::types::KubernetesVersion]);
        $visit!("load-balancers.load_balancer" $crate::resources::load_balancers::LoadBalancerId, text $crate::resources::load_balancers::LoadBalancerId, [$crate::types::LoadBalancer]);
        $visit!("monitoring.alert_policy" $crate::resources::monitoring::AlertPolicyId, text $crate::resources::monitoring::AlertPolicyId, [$crate::types::AlertPolicy]);
        $visit!("monitoring.destination" $crate::resources::monitoring::MonitoringDestinationId, text $crate::resources::monitoring::MonitoringDestinationId, [$crate::types::DestinationOmitCredentials]);
        $visit!("monitoring.sink" $crate::resources::monitoring::MonitoringSinkId, text $crate::resources::monitoring::MonitoringSinkId, []);
        $visit!("nfs.access_point" $crate::resources::nfs::NfsAccessPointId, text $crate::resources::nfs::NfsAccessPointId, [$crate::types::AccessPointResponse]);
        $visit!("nfs.share" $crate::resources::nfs::NfsShareId, text $crate::resources::nfs::NfsShareId, [$crate::types::NfsResponse]);
        $visit!("nfs.snapshot" $crate::resources::nfs::NfsSnapshotId, text $crate::resources::nfs::NfsSnapshotId, [$crate::types::NfsSnapshotResponse]);
        $visit!("one-clicks.one_click" $crate::resources::one_clicks::OneClickSlug, text $crate::resources::one_clicks::OneClickSlug, [$crate::types::OneClick]);
        $visit!("organizations.team" $crate::resources::organizations::OrganizationTeamId, text $crate::resources::organizations::OrganizationTeamId, [$crate::types::OrganizationTeam, $crate::types::OrganizationsCreateTeamResponse]);
        $visit!("partner-network-connect.attachment" $crate::resources::partner_network_connect::PartnerAttachmentId, text $crate::resources::partner_network_connect::PartnerAttachmentId, [$crate::types::PartnerAttachment]);
        $visit!("partner-network-connect.bgp_auth_key" $crate::resources::partner_network_connect::PartnerAttachmentBgpAuthKeyKey, none $crate::resources::partner_network_connect::PartnerAttachmentBgpAuthKeyKey, []);
        $visit!("partner-network-connect.remote_route" $crate::resources::partner_network_connect::PartnerAttachmentRemoteRouteKey, text $crate::resources::partner_network_connect::PartnerAttachmentRemoteRouteId, [$crate::types::PartnerAttachmentRemoteRoute]);
        $visit!("partner-network-connect.service_key" $crate::resources::partner_network_connect::PartnerAttachmentServiceKeyKey, none $crate::resources::partner_network_connect::PartnerAttachmentServiceKeyKey, []);
        $visit!("projects.default" $crate::resources::projects::DefaultProjectKey, none $crate::resources::projects::DefaultProjectKey, []);
        $visit!("projects.project" $crate::resources::projects::ProjectId, text $crate::resources::projects::ProjectId, [$crate::types::Project]);
        $visit!("projects.resource" $crate::resources::projects::ProjectResourceKey, text $crate::resources::projects::ProjectResourceId, [$crate::types::ProjectResource]);
        $visit!("regions.region" $crate::resources::regions::RegionSlug, text $crate::resources::regions::RegionSlug, [$crate::types::Region]);
        $visit!("registry.default" $crate::resources::registry::DefaultRegistryKey, none $crate::resources::registry::DefaultRegistryKey, []);
        $visit!("registry.garbage_collection" $crate::resources::registry::GarbageCollectionKey, text $crate::resources::registry::GarbageCollectionId, [$crate::types::GarbageCollection]);
        $visit!("registry.manifest" $crate::resources::registry::RepositoryManifestKey, text $crate::resources::registry::RepositoryManifestId, [$crate::types::RepositoryManifest]);
        $visit!("registry.registry" $crate::resources::registry::RegistryName, text $crate::resources::registry::RegistryName, [$crate::types::RegistryBase, $crate::types::Registry]);
        $visit!("registry.repository" $crate::resources::registry::RepositoryKey, text $crate::resources::registry::RepositoryName, [$crate::types::RepositoryV2]);
        $visit!("registry.subscription" $crate::resources::registry::RegistrySubscriptionKey, none $crate::resources::registry::RegistrySubscriptionKey, []);
        $visit!("registry.tag" $crate::resources::registry::RepositoryTagKey, text $crate::resources::registry::RepositoryTagName, [$crate::types::RepositoryTag]);
        $visit!("reserved-ips.action" $crate::resources::reserved_ips::ReservedIpActionKey, number $crate::resources::reserved_ips::ReservedIpActionId, [$crate::types::ReservedIpActionResponseAction, $crate::types::Action]);
        $visit!("reserved-ips.reserved_ip" $crate::resources::reserved_ips::ReservedIpAddress, text $crate::resources::reserved_ips::ReservedIpAddress, [$crate::types::ReservedIp]);
        $visit!("reserved-ips.reserved_ipv6" $crate::resources::reserved_ips::ReservedIpv6Address, text $crate::resources::reserved_ips::ReservedIpv6Address, [$crate::types::ReservedIpv6, $crate::types::CreatedReservedIpv6]);
        $visit!("security.scan" $crate::resources::security::SecurityScanId, text $crate::resources::security::SecurityScanId, [$crate::types::SecurityScan]);
        $visit!("security.secret" $crate::resources::security::SecuritySecretId, text $crate::resources::security::SecuritySecretId, [$crate::types::SecuritySecret, $crate::types::SecretListItem, $crate::types::CreateSecretResponse]);
        $visit!("security.secret_version" $crate::resources::security::SecretVersionKey, number $crate::resources::security::SecretVersionId, [$crate::types::SecretVersion]);
        $visit!("security.settings" $crate::resources::security::SecuritySettingsKey, none $crate::resources::security::SecuritySettingsKey, []);
        $visit!("sizes.size" $crate::resources::sizes::SizeSlug, text $crate::resources::sizes::SizeSlug, [$crate::types::Size]);
        $visit!("snapshots.snapshot" $crate::resources::snapshots::SnapshotId, text $crate::resources::snapshots::SnapshotId, [$crate::types::Snapshot]);
        $visit!("spaces-keys.key" $crate::resources::spaces_keys::SpacesKeyId, text $crate::resources::spaces_keys::SpacesKeyId, [$crate::types::SpacesKey, $crate::types::KeyCreateResponse]);
        $visit!("ssh-keys.ssh_key" $crate::resources::ssh_keys::SshKeyId, either $crate::resources::ssh_keys::SshKeyId, [$crate::types::SshKey]);
        $visit!("tags.tag" $crate::resources::tags::TagName, text $crate::resources::tags::TagName, [$crate::types::Tag]);
        $visit!("uptime.alert" $crate::resources::uptime::UptimeAlertKey, text $crate::resources::uptime::UptimeAlertId, [$crate::types::UptimeAlert]);
        $visit!("uptime.check" $crate::resources::uptime::UptimeCheckId, text $crate::resources::uptime::UptimeCheckId, [$crate::types::UptimeCheck]);
        $visit!("uptime.state" $crate::resources::uptime::UptimeStateKey, none $crate::resources::uptime::UptimeStateKey, []);
        $visit!("vector-databases.backup" $crate::resources::vector_databases::VectorDatabaseBackupKey, text $crate::resources::vector_databases::VectorDatabaseBackupId, [$crate::types::VectordbBackup]);
        $visit!("vector-databases.credentials" $crate::resources::vector_databases::VectorDatabaseCredentialsKey, none $crate::resources::vector_databases::VectorDatabaseCredentialsKey, []);
        $visit!("vector-databases.restore" $crate::resources::vector_databases::VectorDatabaseRestoreKey, none $crate::resources::vector_databases::VectorDatabaseRestoreKey, []);
        $visit!("vector-databases.vector_database" $crate::resources::vector_databases::VectorDatabaseId, text $crate::resources::vector_databases::VectorDatabaseId, [$crate::types::VectorDatabase]);
        $visit!("volumes.action" $crate::resources::volumes::VolumeActionKey, number $crate::resources::volumes::VolumeActionId, [$crate::types::VolumeAction]);
        $visit!("volumes.snapshot" $crate::resources::volumes::VolumeSnapshotId, text $crate::resources::volumes::VolumeSnapshotId, [$crate::types::Snapshot]);
        $visit!("volumes.volume" $crate::resources::volumes::VolumeId, text $crate::resources::volumes::VolumeId, [$crate::types::Volume]);
        $visit!("vpc-nat-gateways.gateway" $crate::resources::vpc_nat_gateways::VpcNatGatewayId, text $crate::resources::vpc_nat_gateways::VpcNatGatewayId, [$crate::types::VpcNatGateway]);
        $visit!("vpc-peerings.peering" $crate::resources::vpc_peerings::VpcPeeringId, text $crate::resources::vpc_peerings::VpcPeeringId, [$crate::types::VpcPeering]);
        $visit!("vpcs.member" $crate::resources::vpcs::VpcMemberKey, text $crate::resources::vpcs::VpcMemberId, [$crate::types::VpcMember]);
        $visit!("vpcs.vpc" $crate::resources::vpcs::VpcId, text $crate::resources::vpcs::VpcId, [$crate::types::Vpc]);
    };
}

#[inline]
fn raw(client: &digitalocean_core::Client) -> crate::Client {
    crate::Client(client.clone())
}
