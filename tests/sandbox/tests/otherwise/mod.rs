//! What answers show otherwise than it was sent, by collection and place, and why. `[]` is each item of a list. A row is also for what is below its place.

/// A collection, a place, and why.
pub type Rows = &'static [(&'static str, &'static str, &'static str)];

/// What an item keeps for good: a change that sends another is refused.
pub const STAYS: &[(&str, &str)] = &[
    ("/v2/load_balancers", "ip"),
    ("/v2/vpc_nat_gateways", "vpcs"),
];

/// Collections that have no such life, and why.
pub const NO_LIFE: &[(&str, &str)] = &[
    (
        "/v2/gen-ai/agents/{agent_uuid}/functions",
        "functions are shown in their agent alone",
    ),
    (
        "/v2/gen-ai/agents/{agent_uuid}/guardrails",
        "guardrails are shown in their agent alone",
    ),
    (
        "/v2/gen-ai/agents/{agent_uuid}/knowledge_bases",
        "what is attached is shown in its agent alone",
    ),
    (
        "/v2/gen-ai/models/api_keys",
        "was withdrawn: the create is answered with 410",
    ),
    ("/v2/monitoring/sinks", "no answer tells the key of a sink"),
    (
        "/v2/security/settings/suppressions",
        "one create makes several, which are shown in the settings alone",
    ),
];

/// Why a place does not exist.
const WRITTEN: &str = "is written and never shown";
const ONCE: &str = "is shown once";
const IN_PATH: &str = "is in the path";
const UNSHOWN: &str = "the document's answer doesn't have it";
const UNLISTED: &str = "the document's list doesn't have it";

/// Places of a collection that aren't as they were sent, and why.
pub const OTHERWISE: Rows = &[
    (
        "/v2/databases/{database_cluster_uuid}/users",
        "settings",
        ONCE,
    ),
    ("/v2/add-ons/saas", "linked_droplet_id", UNSHOWN),
    ("/v2/add-ons/saas", "fleet_uuid", UNSHOWN),
    ("/v2/byoip_prefixes", "signature", WRITTEN),
    (
        "/v2/databases",
        "autoscale",
        "is shown as `storage_autoscale`, and at a path of its own",
    ),
    (
        "/v2/databases/{database_cluster_uuid}/topics",
        "partition_count",
        "is the number of `partitions`",
    ),
    (
        "/v2/databases/{database_cluster_uuid}/users",
        "readonly",
        UNSHOWN,
    ),
    ("/v2/dedicated-inferences", "access_tokens", WRITTEN),
    ("/v2/dedicated-inferences", "secrets", WRITTEN),
    ("/v2/domains", "ip_address", "is the first record"),
    (
        "/v2/domains/{domain_name}/records",
        "data",
        "answers leave the dot at the end out",
    ),
    ("/v2/droplets", "ssh_keys", UNSHOWN),
    ("/v2/droplets", "backups", "is one of `features`"),
    (
        "/v2/droplets",
        "backup_policy",
        "is shown at a path of its own",
    ),
    ("/v2/droplets", "ipv6", "is one of `features`"),
    ("/v2/droplets", "monitoring", "is one of `features`"),
    ("/v2/droplets", "user_data", WRITTEN),
    ("/v2/droplets", "private_networking", "is one of `features`"),
    ("/v2/droplets", "with_droplet_agent", "is one of `features`"),
    ("/v2/droplets", "public_networking", "is told by `networks`"),
    (
        "/v2/functions/namespaces/{namespace_id}/keys",
        "expires_in",
        "is shown as the time `expires_at`",
    ),
    (
        "/v2/gen-ai/agents",
        "knowledge_base_uuid",
        "is shown as `knowledge_bases`",
    ),
    (
        "/v2/gen-ai/agents",
        "model_router_uuid",
        "is shown as `model_router`",
    ),
    ("/v2/gen-ai/agents", "model_uuid", "is shown as `model`"),
    ("/v2/gen-ai/agents", "router_preset_slug", UNSHOWN),
    (
        "/v2/gen-ai/agents/{agent_uuid}/api_keys",
        "agent_uuid",
        IN_PATH,
    ),
    ("/v2/gen-ai/anthropic/keys", "api_key", WRITTEN),
    ("/v2/gen-ai/openai/keys", "api_key", WRITTEN),
    (
        "/v2/gen-ai/custom_evaluation_metrics",
        "config",
        "is shown as `custom_eval_config`",
    ),
    (
        "/v2/gen-ai/evaluation_datasets",
        "file_upload_dataset",
        UNSHOWN,
    ),
    (
        "/v2/gen-ai/evaluation_datasets",
        "name",
        "is shown as `dataset_name`",
    ),
    (
        "/v2/gen-ai/knowledge_bases",
        "datasources",
        "is shown at a path of its own",
    ),
    ("/v2/gen-ai/knowledge_bases", "size", UNSHOWN),
    ("/v2/gen-ai/knowledge_bases", "vpc_uuid", UNSHOWN),
    (
        "/v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources",
        "aws_data_source.key_id",
        WRITTEN,
    ),
    (
        "/v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources",
        "aws_data_source.secret_key",
        WRITTEN,
    ),
    (
        "/v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources",
        "knowledge_base_uuid",
        IN_PATH,
    ),
    (
        "/v2/gen-ai/model_evaluation_runs",
        "metric_uuids",
        "is shown as `metrics`",
    ),
    (
        "/v2/gen-ai/model_evaluation_runs",
        "preset_name",
        "is shown as `eval_preset_name`",
    ),
    (
        "/v2/gen-ai/model_evaluation_runs",
        "preset_save_sections",
        UNSHOWN,
    ),
    (
        "/v2/gen-ai/model_evaluation_runs",
        "save_as_preset",
        UNSHOWN,
    ),
    ("/v2/gen-ai/model_evaluation_runs", "source", UNSHOWN),
    (
        "/v2/gen-ai/models/routers",
        "fallback_models",
        "is shown in `config`",
    ),
    (
        "/v2/gen-ai/models/routers",
        "policies",
        "is shown in `config`",
    ),
    (
        "/v2/gen-ai/workspaces",
        "agent_uuids",
        "is shown in the agents",
    ),
    ("/v2/images", "url", UNSHOWN),
    ("/v2/images", "region", "is one of `regions`"),
    (
        "/v2/kubernetes/clusters",
        "tags",
        "the service adds its own",
    ),
    (
        "/v2/kubernetes/clusters/{cluster_id}/node_pools",
        "tags",
        "the service adds its own",
    ),
    (
        "/v2/monitoring/sinks/destinations",
        "config.credentials",
        WRITTEN,
    ),
    ("/v2/nfs", "performance_tier", "is shown in longer words"),
    (
        "/v2/partner_network_connect/attachments",
        "region",
        "is shown in capitals",
    ),
    (
        "/v2/partner_network_connect/attachments",
        "bgp.peer_router_asn",
        "is shown as `peer_asn`",
    ),
    (
        "/v2/partner_network_connect/attachments",
        "bgp.local_router_asn",
        "is shown as `local_asn`",
    ),
    (
        "/v2/partner_network_connect/attachments",
        "bgp.auth_key",
        "is shown at a path of its own",
    ),
    (
        "/v2/registries",
        "subscription_tier_slug",
        "is shown in `subscription` of its own path",
    ),
    ("/v2/security/secrets", "name", "is shown as `secret`"),
];

/// Places that the list doesn't show as the answer to a GET does, and why.
pub const NOT_LISTED: Rows = &[
    (
        "/v2/databases/{database_cluster_uuid}/schema-registry",
        "version",
        UNLISTED,
    ),
    ("/v2/gen-ai/agents", "conversation_logs_enabled", UNLISTED),
    ("/v2/gen-ai/agents", "knowledge_bases", UNLISTED),
    (
        "/v2/gen-ai/model_evaluation_runs",
        "candidate_inference_config",
        UNLISTED,
    ),
    (
        "/v2/gen-ai/model_evaluation_runs",
        "eval_preset_name",
        UNLISTED,
    ),
    (
        "/v2/gen-ai/model_evaluation_runs",
        "eval_preset_uuid",
        UNLISTED,
    ),
    ("/v2/gen-ai/model_evaluation_runs", "metrics", UNLISTED),
    (
        "/v2/gen-ai/model_evaluation_runs",
        "result_summary",
        UNLISTED,
    ),
    ("/v2/gen-ai/model_evaluation_runs", "star_metric", UNLISTED),
    ("/v2/gen-ai/model_evaluation_runs", "started_at", UNLISTED),
    ("/v2/security/secrets", "values", UNLISTED),
];

/// Places that a change leaves otherwise than it sent them, beside those of a create.
pub const CHANGED_OTHERWISE: Rows = &[
    (
        "/v2/gen-ai/agents",
        "agent_log_insights_enabled",
        "is shown in `logging_config`",
    ),
    (
        "/v2/gen-ai/agents",
        "allowed_domains",
        "is shown in `chatbot`",
    ),
    ("/v2/gen-ai/agents", "clear_mcp_servers", "is an order"),
    ("/v2/gen-ai/agents", "uuid", IN_PATH),
    ("/v2/gen-ai/knowledge_bases", "uuid", IN_PATH),
    ("/v2/gen-ai/model_evaluation_runs", "eval_run_uuid", IN_PATH),
    ("/v2/gen-ai/models/routers", "uuid", IN_PATH),
    ("/v2/vector-databases", "id", IN_PATH),
    ("/v2/apps", "update_all_source_versions", "is an order"),
    (
        "/v2/byoip_prefixes",
        "advertise",
        "is shown as `advertised`",
    ),
    (
        "/v2/gen-ai/agents/{agent_uuid}/api_keys",
        "api_key_uuid",
        IN_PATH,
    ),
    ("/v2/gen-ai/anthropic/keys", "api_key_uuid", IN_PATH),
    (
        "/v2/gen-ai/custom_evaluation_metrics",
        "metric_uuid",
        IN_PATH,
    ),
    (
        "/v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources",
        "data_source_uuid",
        IN_PATH,
    ),
    ("/v2/gen-ai/openai/keys", "api_key_uuid", IN_PATH),
    ("/v2/gen-ai/workspaces", "workspace_uuid", IN_PATH),
    ("/v2/security/secrets", "version", "the service counts it"),
];

/// Collections to which what was read can't be sent back, and why.
pub const NOT_SENT_BACK: &[(&str, &str)] = &[
    (
        "/v2/databases/{database_cluster_uuid}/users",
        "what can be changed is shown once",
    ),
    (
        "/v2/domains/{domain_name}/records",
        "the service wants the dot at the end that its answers leave out",
    ),
];

/// Places that aren't the same when what was read is sent back.
pub const NOT_RESTORED: Rows = &[
    ("/v2/apps", "active_deployment", "a change deploys anew"),
    (
        "/v2/apps",
        "last_deployment_created_at",
        "a change deploys anew",
    ),
    ("/v2/security/secrets", "version", "the service counts it"),
];
