//! Bodies as other official clients send them, through the client's types and back: nothing is lost, declared or not.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::expect_used)]

use conformance::compare::differences;
use digitalocean_raw::dynamic::{self, Output};
use serde_json::{Value, json};

/// A component of an app with all that godo's types of services, workers, jobs, functions and sites have keys for.
fn component(name: &str) -> Value {
    json!({
        "name": name,
        "git": { "repo_clone_url": "https://git.example.com/shop.git", "branch": "main" },
        "github": { "repo": "example/shop", "branch": "main", "deploy_on_push": true },
        "gitlab": { "repo": "example/shop", "branch": "main", "deploy_on_push": false },
        "bitbucket": { "repo": "example/shop", "branch": "main", "deploy_on_push": true },
        "image": {
            "registry_type": "GHCR", "registry": "example", "repository": "shop", "tag": "1", "digest": "sha256:00",
            "registry_credentials": "user:token", "deploy_on_push": { "enabled": true },
        },
        "dockerfile_path": "Dockerfile",
        "build_command": "make",
        "run_command": "./shop",
        "source_dir": "/",
        "environment_slug": "go",
        "envs": [{ "key": "LEVEL", "value": "1", "scope": "RUN_TIME", "type": "SECRET" }],
        "instance_size_slug": "apps-s-1vcpu-1gb",
        "instance_count": 2,
        "autoscaling": {
            "min_instance_count": 1, "max_instance_count": 4,
            "metrics": { "cpu": { "percent": 80 }, "requests_per_second": { "per_instance": 10 } },
        },
        "http_port": 8080,
        "protocol": "HTTP2",
        "routes": [{ "path": "/", "preserve_path_prefix": true }],
        "health_check": {
            "path": "/old", "initial_delay_seconds": 1, "period_seconds": 2, "timeout_seconds": 3,
            "success_threshold": 1, "failure_threshold": 5, "http_path": "/health", "port": 8081,
        },
        "liveness_health_check": {
            "initial_delay_seconds": 1, "period_seconds": 2, "timeout_seconds": 3, "success_threshold": 1,
            "failure_threshold": 5, "http_path": "/alive", "port": 8081,
        },
        "cors": {
            "allow_origins": [{ "exact": "https://example.com", "prefix": "https://", "regex": ".*" }],
            "allow_methods": ["GET"], "allow_headers": ["X-A"], "expose_headers": ["X-B"], "max_age": "5h",
            "allow_credentials": true,
        },
        "internal_ports": [9000, 9001],
        "alerts": [{ "rule": "CPU_UTILIZATION", "disabled": false, "operator": "GREATER_THAN", "value": 80.5, "window": "TEN_MINUTES" }],
        "log_destinations": [{
            "name": "logs",
            "papertrail": { "endpoint": "logs.example.com:1" },
            "datadog": { "endpoint": "https://logs.example.com", "api_key": "k" },
            "logtail": { "token": "t" },
            "open_search": {
                "endpoint": "https://search.example.com:9200", "basic_auth": { "user": "u", "password": "p" },
                "index_name": "logs", "cluster_name": "search",
            },
            "endpoint": "https://logs.example.com", "tls_insecure": true, "headers": [{ "key": "A", "value": "b" }],
        }],
        "termination": { "grace_period_seconds": 30, "drain_seconds": 10 },
        "kind": "PRE_DEPLOY",
        "schedule": { "cron": "0 4 * * *", "time_zone": "UTC" },
        "index_document": "index.html",
        "error_document": "404.html",
        "catchall_document": "index.html",
        "output_dir": "dist",
    })
}

fn app() -> Value {
    json!({
        "spec": {
            "name": "shop",
            "region": "fra",
            "services": [component("web")],
            "workers": [component("worker")],
            "jobs": [component("job")],
            "functions": [component("function")],
            "static_sites": [component("site")],
            "databases": [{
                "name": "db", "engine": "PG", "version": "16", "size": "db-s-1vcpu-1gb", "num_nodes": 1,
                "production": true, "cluster_name": "cluster", "db_name": "shop", "db_user": "shop",
            }],
            "domains": [{
                "domain": "example.com", "type": "PRIMARY", "wildcard": true, "zone": "example.com",
                "certificate": "c", "minimum_tls_version": "1.3",
            }],
            "domain": { "domain": "example.com" },
            "envs": [{ "key": "A", "value": "", "scope": "UNSET", "type": "GENERAL" }],
            "alerts": [{ "rule": "DEPLOYMENT_FAILED", "disabled": true }],
            "ingress": {
                "load_balancer": "DIGITALOCEAN",
                "load_balancer_size": 2,
                "secure_header": { "key": "X-Secure", "value": "v", "remove_header": true },
                "rules": [{
                    "match": { "path": { "prefix": "/a", "exact": "/b" }, "authority": { "exact": "example.com" } },
                    "component": { "name": "web", "preserve_path_prefix": true, "rewrite": "/v1" },
                    "redirect": { "uri": "/", "authority": "example.com", "port": 443, "scheme": "https", "redirect_code": 301 },
                    "cors": { "allow_origins": [], "max_age": "1h" },
                }],
            },
            "egress": { "type": "DEDICATED_IP" },
            "features": ["buildpack-stack=ubuntu-22"],
            "maintenance": { "enabled": true, "archive": false, "offline_page_url": "https://example.com/off" },
            "vpc": { "id": "v", "egress_ips": [{ "ip": "10.0.0.1" }] },
            "disable_edge_cache": true,
            "disable_email_obfuscation": false,
            "enhanced_threat_control_enabled": true,
        },
        "project_id": "p",
        "update_all_source_versions": true,
    })
}

fn load_balancer() -> Value {
    json!({
        "name": "web", "algorithm": "round_robin", "region": "fra1", "size": "lb-small", "size_unit": 3,
        "forwarding_rules": [{
            "entry_protocol": "https", "entry_port": 443, "target_protocol": "http", "target_port": 80,
            "certificate_id": "c", "tls_passthrough": false,
        }],
        "health_check": {
            "protocol": "http", "port": 80, "path": "/", "check_interval_seconds": 10, "response_timeout_seconds": 5,
            "healthy_threshold": 5, "unhealthy_threshold": 3, "proxy_protocol": true,
        },
        "sticky_sessions": { "type": "cookies", "cookie_name": "lb", "cookie_ttl_seconds": 300 },
        "droplet_ids": [1, 2], "tag": "", "tags": ["web"], "redirect_http_to_https": true, "enable_proxy_protocol": false,
        "enable_backend_keepalive": true, "vpc_uuid": "v", "disable_lets_encrypt_dns_records": false, "validate_only": false,
        "project_id": "p", "http_idle_timeout_seconds": 60, "firewall": { "allow": ["ip:192.0.2.1"], "deny": [] },
        "type": "GLOBAL", "network": "EXTERNAL", "network_stack": "DUALSTACK", "tls_cipher_policy": "STRONG",
        "domains": [{ "name": "example.com", "is_managed": true, "certificate_id": "c", "verification_error_reasons": [], "ssl_validation_error_reasons": [] }],
        "glb_settings": {
            "target_protocol": "http", "target_port": 80, "cdn": { "is_enabled": true },
            "region_priorities": { "nyc1": 1 }, "failover_threshold": 50,
        },
        "target_load_balancer_ids": ["l"],
    })
}

/// Configurations of databases: which engine's it is, no key says.
fn configurations() -> Vec<Value> {
    let of = |config: Value| json!({ "config": config });
    vec![
        of(json!({
            "autovacuum_freeze_max_age": 200_000_000, "autovacuum_vacuum_scale_factor": 0.2, "backup_hour": 3, "jit": true,
            "pgbouncer": { "server_reset_query_always": false, "ignore_startup_parameters": ["search_path"], "pool_mode": "session" },
            "timescaledb": { "max_background_workers": 8 }, "shared_buffers_percentage": 41.5, "work_mem": 4, "timezone": "Europe/Berlin",
            "stat_monitor_enable": false, "synchronous_replication": "quorum",
        })),
        of(json!({
            "connect_timeout": 10, "sql_mode": "ANSI,TRADITIONAL", "sql_require_primary_key": true, "innodb_print_all_deadlocks": false,
            "long_query_time": 0.5, "backup_hour": 3, "backup_minute": 30, "binlog_retention_period": 600, "default_time_zone": "+00:00",
            "log_output": "INSIGHTS", "mysql_incremental_backup": { "enabled": true, "full_backup_week_schedule": "mon,thu" },
        })),
        of(
            json!({ "redis_maxmemory_policy": "noeviction", "redis_ssl": true, "redis_timeout": 300, "redis_persistence": "rdb" }),
        ),
        of(
            json!({ "valkey_maxmemory_policy": "allkeys-lru", "valkey_frequent_snapshots": true, "valkey_active_expire_effort": 1 }),
        ),
        of(json!({
            "default_read_concern": "majority", "default_write_concern": "majority", "transaction_lifetime_limit_seconds": 60,
            "slow_op_threshold_ms": 100, "verbosity": 0,
        })),
        of(json!({
            "group_initial_rebalance_delay_ms": 3000, "log_retention_bytes": -1, "log_segment_bytes": 209_715_200,
            "message_max_bytes": 1_048_588, "compression_type": "gzip", "auto_create_topics_enable": true, "schema_registry": true,
            "log_message_timestamp_difference_max_ms": 9_223_372_036_854_775_807_i64,
        })),
        of(json!({
            "http_max_content_length_bytes": 100_000_000, "action_auto_create_index_enabled": true, "reindex_remote_whitelist": ["10.0.0.1:9200"],
            "indices_query_bool_max_clause_count": 1024, "ism_enabled": true, "knn_memory_circuit_breaker_limit": 60,
        })),
        of(json!({})),
    ]
}

fn bodies() -> Vec<(&'static str, Value)> {
    let mut bodies = vec![
        ("apps_create", app()),
        ("apps_update", app()),
        ("apps_validate_appSpec", app()),
        ("loadBalancers_create", load_balancer()),
        ("loadBalancers_update", load_balancer()),
    ];
    bodies.extend(
        configurations()
            .into_iter()
            .map(|body| ("databases_patch_config", body)),
    );
    bodies
}

#[track_caller]
fn comes_back(operation: &str, body: &Value) {
    let found = dynamic::find(operation).expect(operation);
    let back = found.encode(body.to_string().as_bytes()).expect("a body");
    let back = match back.expect(operation) {
        Output::Json(back) => back,
        other => format!("{other:?}").into(),
    };
    assert_eq!(differences(body, &back), [], "{operation}");
}

/// Calls `f` for every object.
fn objects(value: &mut Value, f: &mut impl FnMut(&mut serde_json::Map<String, Value>)) {
    match value {
        Value::Object(map) => {
            map.values_mut().for_each(|value| objects(value, f));
            f(map);
        }
        Value::Array(items) => items.iter_mut().for_each(|item| objects(item, f)),
        _ => {}
    }
}

#[test]
fn what_other_clients_send_comes_back_whole() {
    for (operation, body) in bodies() {
        comes_back(operation, &body);
    }
}

#[test]
fn a_key_that_nobody_knows_comes_back_wherever_it_stands() {
    for (operation, mut body) in bodies() {
        let mut count = 0;
        objects(&mut body, &mut |object| {
            // What has keys of its own choice has numbers behind them.
            if object.values().all(Value::is_number) && !object.is_empty() {
                return;
            }
            count += 1;
            object.insert("key_of_tomorrow".to_owned(), json!({ "a": [null, count] }));
        });
        assert!(count > 1, "{operation}: {count} objects");
        comes_back(operation, &body);
    }
}
