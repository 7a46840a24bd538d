//! What nothing else says of rows is written down twice: whoever changes a word, a time or a flag in a row says it here as well.
//! The sandbox reads the same rows, so that no answer of it contradicts them.

use crate::sources::{Row, rows};

#[test]
fn facts_that_nothing_else_tells_are_said_twice() {
    let rows = rows();
    for (fact, told) in [
        ("urn", URNS),
        ("tag", TAGS),
        ("gone_within", GONE_WITHIN),
        ("unknown_for", UNKNOWN_FOR),
        ("empty", EMPTY),
        ("list_shows_state", SHARED),
        ("delete_fails", DELETE_FAILS),
        ("recoverable", RECOVERABLE),
        ("within", WITHIN),
        ("created", CREATED),
    ] {
        let found = rows
            .iter()
            .filter_map(|row| Some((row.name.as_str(), row.fact(fact)?)));
        let found: Vec<_> = found.collect();
        assert_eq!(found, told, "{fact}");
    }
}

/// A part of a fact such as `{ field = "status", ready = ["active"] }`, without quotes around it.
fn part<'r>(row: &'r Row, fact: &str, part: &str) -> Option<&'r str> {
    let fact = row.fact(fact)?;
    let is_whole = |at: &usize| fact[..*at].ends_with([' ', '{']);
    let said = format!("{part} = ");
    let mut found = fact.match_indices(&said).map(|(at, _)| at);
    let rest = &fact[found.find(is_whole)? + said.len()..];
    match rest.chars().next()? {
        '"' => rest.split('"').nth(1),
        '[' => Some(&rest[..=rest.find(']')?]),
        '{' => Some(&rest[..=rest.find('}')?]),
        _ => rest.split([',', ' ']).next(),
    }
}

/// A fact of rows, its parts, and what they tell.
type Parts = (
    &'static str,
    &'static [&'static str],
    &'static [(&'static str, &'static str)],
);

#[test]
fn parts_of_facts_that_nothing_else_tells_are_said_twice() {
    let rows = rows();
    let parts: [Parts; 3] = [
        ("update", &["replaces", "map", "unless", "full"], UPDATES),
        (
            "unique",
            &[
                "words",
                "caseless",
                "everywhere",
                "status",
                "message",
                "assumed",
            ],
            UNIQUE,
        ),
        (
            "state",
            &["may_be_missing", "beside", "readiness", "shown", "keep"],
            STATES,
        ),
    ];
    for (fact, parts, told) in parts {
        let mut found = Vec::new();
        for row in &rows {
            for name in parts {
                if let Some(said) = part(row, fact, name) {
                    found.push((format!("{} {name}", row.name), said));
                }
            }
        }
        let found: Vec<(&str, &str)> = found
            .iter()
            .map(|(of, said)| (of.as_str(), *said))
            .collect();
        assert_eq!(found, told, "{fact}");
    }
}

#[test]
fn methods_that_nothing_is_waited_for_are_said_twice() {
    let mut found = Vec::new();
    for row in rows() {
        for fact in row.facts().filter(|fact| fact.starts_with("methods.")) {
            for name in ["at_once", "deletes", "ends"] {
                if let Some(said) = part(&row, fact, name) {
                    found.push(format!(
                        "{} {} {name} {said}",
                        row.name,
                        &fact["methods.".len()..]
                    ));
                }
            }
        }
    }
    assert_eq!(found, METHODS);
}

/// As `doctl projects resources assign` and godo take them.
const URNS: &[(&str, &str)] = &[
    ("apps.app", "app"),
    ("databases.cluster", "dbaas"),
    ("domains.domain", "domain"),
    ("droplets.droplet", "droplet"),
    ("firewalls.firewall", "firewall"),
    ("floating-ips.floating_ip", "floatingip"),
    ("kubernetes.cluster", "kubernetes"),
    ("load-balancers.load_balancer", "loadbalancer"),
    ("reserved-ips.reserved_ip", "floatingip"),
    ("volumes.volume", "volume"),
];

/// As the service lists the kinds that can be tagged.
const TAGS: &[(&str, &str)] = &[
    ("databases.cluster", "database"),
    ("droplets.droplet", "droplet"),
    ("images.image", "image"),
    ("load-balancers.load_balancer", "load_balancer"),
    ("volumes.snapshot", "volume_snapshot"),
    ("volumes.volume", "volume"),
];

/// How long the service may not know what it created, where that is longer than a minute.
const UNKNOWN_FOR: &[(&str, &str)] = &[("databases.replica", "20m")];

/// How long a delete may take, where that is known.
const GONE_WITHIN: &[(&str, &str)] = &[
    ("add-ons.resource", "10m"),
    ("autoscale.pool", "15m"),
    ("certificates.certificate", "20m"),
    ("dedicated-inference.dedicated_inference", "15m"),
    ("gradientai.agent", "5m"),
    ("gradientai.custom_model", "10m"),
    ("kubernetes.cluster", "15m"),
    ("kubernetes.node_pool", "30m"),
    ("nfs.access_point", "10m"),
    ("nfs.share", "10m"),
    ("partner-network-connect.attachment", "10m"),
    ("projects.project", "3m"),
    ("vector-databases.vector_database", "10m"),
    ("vpc-nat-gateways.gateway", "15m"),
    ("vpc-peerings.peering", "30m"),
    ("vpcs.vpc", "2m"),
];

/// Lists that are left out where they are empty.
const EMPTY: &[(&str, &str)] = &[("apps.app", "omitted"), ("apps.deployment", "omitted")];

/// Lists that are worth polling for many: those that show the state.
const SHARED: &[(&str, &str)] = &[
    ("actions.action", "true"),
    ("add-ons.resource", "true"),
    ("apps.alert", "true"),
    ("apps.app", "true"),
    ("apps.deployment", "true"),
    ("apps.job_invocation", "true"),
    ("byoip.prefix", "true"),
    ("certificates.certificate", "true"),
    ("databases.cluster", "true"),
    ("databases.replica", "true"),
    ("droplets.droplet", "true"),
    ("firewalls.firewall", "true"),
    ("floating-ips.floating_ip", "true"),
    ("gradientai.custom_model", "true"),
    ("gradientai.indexing_job", "true"),
    ("images.image", "true"),
    ("kubernetes.cluster", "true"),
    ("kubernetes.node_pool", "true"),
    ("load-balancers.load_balancer", "true"),
    ("nfs.share", "true"),
    ("nfs.snapshot", "true"),
    ("partner-network-connect.attachment", "true"),
    ("registry.garbage_collection", "true"),
    ("reserved-ips.reserved_ip", "true"),
    ("security.scan", "true"),
    ("vector-databases.vector_database", "true"),
    ("vpc-nat-gateways.gateway", "true"),
    ("vpc-peerings.peering", "true"),
];

/// Words by which an answer says that nothing was deleted.
const DELETE_FAILS: &[(&str, &str)] = &[
    (
        "gradientai.custom_model",
        "[\"DELETE_CUSTOM_MODEL_STATUS_FAIL\"]",
    ),
    (
        "gradientai.model_evaluation_run",
        "[\"DELETE_MODEL_EVALUATION_RUN_STATUS_FAIL\"]",
    ),
];

/// The resources that are found again by a tag.
const RECOVERABLE: &[(&str, &str)] = &[
    (
        "droplets.droplet",
        "{ tags = \"tags\", filter = \"tag_name\" }",
    ),
    (
        "kubernetes.cluster",
        "{ tags = \"tags\", untag = [\"name\", \"tags\"] }",
    ),
];

/// What the answer to a create has, if not the resource.
const CREATED: &[(&str, &str)] = &[
    (
        "databases.kafka_schema",
        "{ schema = \"DatabasesCreateKafkaSchemaResponse\" }",
    ),
    (
        "droplets.droplet",
        "{ schema = \"DropletsCreateResponse\" }",
    ),
    (
        "functions.access_key",
        "{ schema = \"AccessKeyCreateResponse\" }",
    ),
    (
        "gradientai.evaluation_dataset",
        "{ key = \"evaluation_dataset_uuid\" }",
    ),
    (
        "gradientai.evaluation_run",
        "{ key = \"evaluation_run_uuids\", many = true }",
    ),
    (
        "gradientai.evaluation_test_case",
        "{ key = \"test_case_uuid\" }",
    ),
    ("gradientai.model_api_key", "{ nothing = true }"),
    (
        "gradientai.model_evaluation_run",
        "{ key = \"eval_run_uuid\" }",
    ),
    ("kubernetes.lint", "{ key = \"run_id\" }"),
    ("monitoring.sink", "{ nothing = true }"),
    (
        "organizations.team",
        "{ schema = \"OrganizationsCreateTeamResponse\", key = \"team.uuid\" }",
    ),
    (
        "projects.resource",
        "{ schema = \"ProjectResource\", many = true }",
    ),
    (
        "reserved-ips.reserved_ipv6",
        "{ schema = \"CreatedReservedIpv6\" }",
    ),
    (
        "security.secret",
        "{ schema = \"CreateSecretResponse\", key = \"name\" }",
    ),
    ("spaces-keys.key", "{ schema = \"KeyCreateResponse\" }"),
];

/// Whose list it is, where that is not in the key.
const WITHIN: &[(&str, &str)] = &[
    (
        "gradientai.evaluation_run",
        "gradientai.evaluation_test_case",
    ),
    ("nfs.access_point", "nfs.share"),
    ("volumes.snapshot", "volumes.volume"),
];

/// Whether what isn't sent is reset, and how what is shown becomes what is sent.
const UPDATES: &[(&str, &str)] = &[
    ("add-ons.resource replaces", "false"),
    ("apps.app replaces", "true"),
    ("autoscale.pool replaces", "true"),
    ("byoip.prefix replaces", "false"),
    ("cdn.endpoint replaces", "false"),
    ("databases.autoscale replaces", "true"),
    (
        "databases.autoscale map",
        "{ storage = \"autoscale.storage\" }",
    ),
    ("databases.config replaces", "false"),
    ("databases.connection_pool replaces", "true"),
    ("databases.do_settings replaces", "true"),
    ("databases.eviction_policy replaces", "true"),
    ("databases.firewall replaces", "true"),
    ("databases.kafka_schema_config replaces", "true"),
    ("databases.kafka_schema_subject_config replaces", "true"),
    ("databases.kafka_topic replaces", "false"),
    ("databases.logsink replaces", "true"),
    ("databases.metrics_credentials replaces", "true"),
    ("databases.sql_mode replaces", "true"),
    ("databases.user replaces", "false"),
    ("dedicated-inference.dedicated_inference replaces", "false"),
    ("domains.record replaces", "false"),
    ("firewalls.firewall replaces", "true"),
    ("functions.access_key replaces", "false"),
    ("functions.trigger replaces", "false"),
    ("gradientai.agent replaces", "false"),
    ("gradientai.agent_api_key replaces", "false"),
    ("gradientai.anthropic_key replaces", "false"),
    ("gradientai.custom_model replaces", "false"),
    ("gradientai.data_source replaces", "false"),
    ("gradientai.knowledge_base replaces", "false"),
    ("gradientai.model_api_key replaces", "false"),
    ("gradientai.model_evaluation_run replaces", "false"),
    ("gradientai.model_router replaces", "false"),
    ("gradientai.openai_key replaces", "false"),
    ("gradientai.workspace replaces", "false"),
    ("images.image replaces", "false"),
    ("kubernetes.cluster replaces", "false"),
    ("kubernetes.node_pool replaces", "false"),
    ("load-balancers.load_balancer replaces", "true"),
    (
        "load-balancers.load_balancer map",
        "{ region = \"region.slug\" }",
    ),
    (
        "load-balancers.load_balancer unless",
        "{ droplet_ids = \"tag\", size = \"size_unit\" }",
    ),
    (
        "load-balancers.load_balancer full",
        "[\"forwarding_rules\"]",
    ),
    ("monitoring.alert_policy replaces", "true"),
    ("partner-network-connect.attachment replaces", "false"),
    ("projects.default replaces", "true"),
    ("projects.project replaces", "true"),
    ("registry.subscription replaces", "false"),
    ("spaces-keys.key replaces", "true"),
    ("ssh-keys.ssh_key replaces", "false"),
    ("uptime.alert replaces", "true"),
    ("uptime.check replaces", "true"),
    ("vector-databases.vector_database replaces", "false"),
    ("vpc-nat-gateways.gateway replaces", "true"),
    ("vpc-peerings.peering replaces", "false"),
    ("vpcs.vpc replaces", "true"),
];

/// How the service tells names apart, and refuses one.
const UNIQUE: &[(&str, &str)] = &[
    ("apps.app status", "409"),
    ("cdn.endpoint status", "409"),
    ("cdn.endpoint message", "cdn already enabled"),
    ("databases.cluster status", "422"),
    ("databases.cluster message", "name is not available"),
    ("databases.connection_pool status", "422"),
    (
        "databases.connection_pool message",
        "pool name is not available",
    ),
    ("domains.domain caseless", "true"),
    ("domains.domain everywhere", "true"),
    ("firewalls.firewall status", "409"),
    ("firewalls.firewall message", "duplicate name"),
    ("load-balancers.load_balancer status", "422"),
    ("load-balancers.load_balancer message", "name is not unique"),
    (
        "load-balancers.load_balancer assumed",
        "{ type = \"REGIONAL\" }",
    ),
    ("registry.registry everywhere", "true"),
    ("registry.registry status", "409"),
    ("registry.registry message", "name already exists"),
    ("ssh-keys.ssh_key words", "2"),
    ("ssh-keys.ssh_key status", "422"),
    ("ssh-keys.ssh_key message", "already in use"),
    ("tags.tag caseless", "true"),
];

/// Rows whose state is more than one field of text.
const STATES: &[(&str, &str)] = &[
    ("apps.app readiness", "wait_state"),
    ("apps.app shown", "state_in_words"),
    ("apps.deployment readiness", "wait_state"),
    ("apps.deployment shown", "state_in_words"),
    ("byoip.prefix readiness", "wait_state"),
    ("databases.cluster keep", "keep_passwords"),
    ("databases.replica keep", "keep_passwords"),
    ("droplets.destruction readiness", "wait_state"),
    ("droplets.destruction shown", "state_in_words"),
    ("droplets.droplet readiness", "wait_state"),
    ("droplets.droplet shown", "state_in_words"),
    ("firewalls.firewall readiness", "wait_state"),
    ("floating-ips.floating_ip readiness", "wait_state"),
    ("floating-ips.floating_ip shown", "state_in_words"),
    ("gradientai.agent may_be_missing", "true"),
    ("gradientai.indexing_job readiness", "wait_state"),
    ("gradientai.indexing_job shown", "state_in_words"),
    ("gradientai.knowledge_base may_be_missing", "true"),
    ("gradientai.knowledge_base beside", "true"),
    ("kubernetes.lint readiness", "wait_state"),
    ("kubernetes.lint shown", "state_in_words"),
    ("kubernetes.node_pool readiness", "wait_state"),
    ("kubernetes.node_pool shown", "state_in_words"),
    ("nfs.share readiness", "wait_state"),
    ("reserved-ips.reserved_ip readiness", "wait_state"),
    ("reserved-ips.reserved_ip shown", "state_in_words"),
    ("uptime.state readiness", "wait_state"),
    ("uptime.state shown", "state_in_words"),
];

/// Methods that don't lead to what is ready.
const METHODS: &[&str] = &[
    "apps.app commit_rollback at_once true",
    "apps.app toggle_database_trusted_source at_once true",
    "apps.deployment cancel ends [\"CANCELED\"]",
    "apps.job_invocation cancel ends [\"CANCELED\"]",
    "databases.replica promote at_once true",
    "gradientai.indexing_job cancel ends [\"INDEX_JOB_STATUS_CANCELLED\"]",
    "gradientai.model_evaluation_run cancel ends [\"MODEL_EVALUATION_RUN_CANCELLED\"]",
    "inference.batch cancel ends [\"cancelled\"]",
    "kubernetes.cluster delete_with deletes true",
    "kubernetes.cluster delete_with_everything deletes true",
];
