//! What is below a database cluster: users, pools, replicas, configuration, trusted sources.

use serde_json::{Map, Value, json};

use super::databases::{connection, engine, is_of};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::timestamp;
use crate::document::Document;
use crate::state::World;
use crate::store::items::Number;
use crate::store::making::Occasion;
use crate::store::place;

const CA: &str = include_str!("../../../data/ca.pem");

pub(super) fn user_made(
    world: &mut World,
    _: &Occasion,
    number: Number,
    sent: &Map<String, Value>,
) {
    let mysql = is_of(world, number, &["mysql", "advanced_mysql"]);
    let kafka = is_of(world, number, &["kafka"]);
    let Some(value) = world.store.value_mut(number) else {
        return;
    };
    if mysql {
        let plugin = sent.get("mysql_settings").cloned();
        let plugin = plugin.unwrap_or(json!({"auth_plugin": "caching_sha2_password"}));
        place::put(value, "mysql_settings", plugin);
    }
    if kafka {
        place::put(value, "access_cert", json!(CA));
        place::put(
            value,
            "access_key",
            json!(crate::store::filling::secret(number + 1)),
        );
    }
    number_rules(world, number);
}

/// Each rule of what a user of Kafka may do has an id.
pub(super) fn number_rules(world: &mut World, number: Number) {
    let settings = world.store.value_mut(number);
    let rules = settings.and_then(|value| value.pointer_mut("/settings/acl"));
    let rules = rules.and_then(Value::as_array_mut);
    for (rule, index) in rules.into_iter().flatten().zip(0_u64..) {
        if place::text(rule, "id").is_none_or(str::is_empty) {
            place::put(rule, "id", json!(format!("acl{number:x}{index:03x}")));
        }
    }
}

pub(super) fn topic_made(
    world: &mut World,
    _: &Occasion,
    number: Number,
    sent: &Map<String, Value>,
) {
    let count = sent.get("partition_count").and_then(Value::as_u64);
    set_partitions(world, number, count.unwrap_or(1));
}

pub(super) fn topic_updated(world: &mut World, call: &Call<'_>, number: Number) {
    if let Some(count) = call.field("partition_count").and_then(Value::as_u64) {
        set_partitions(world, number, count);
    }
}

/// A topic has as many partitions as were asked for, each in sync on all its nodes. There are never fewer than before.
fn set_partitions(world: &mut World, number: Number, count: u64) {
    let Some(value) = world.store.value_mut(number) else {
        return;
    };
    let nodes = value.get("replication_factor").and_then(Value::as_u64);
    let partition = |id: u64| {
        json!({
            "id": id, "size": 0, "in_sync_replicas": nodes.unwrap_or(2), "earliest_offset": 0, "consumer_groups": [],
        })
    };
    let partitions = (0..count.min(2048)).map(partition).collect::<Vec<_>>();
    place::put(value, "partitions", json!(partitions));
    place::put(value, "partition_count", json!(count));
}

pub(super) fn cluster_of(world: &World, number: Number) -> Option<(Number, Value)> {
    let owner = world.store.get(number)?.owner;
    Some((owner, world.store.value(owner)?.clone()))
}

pub(super) fn pool_made(
    world: &mut World,
    _: &Occasion,
    number: Number,
    sent: &Map<String, Value>,
) {
    let Some((_, cluster)) = cluster_of(world, number) else {
        return;
    };
    let text = |path: &str| place::text(&cluster, path).unwrap_or_default().to_owned();
    let name = sent.get("name").and_then(Value::as_str).unwrap_or_default();
    let user = sent
        .get("user")
        .and_then(Value::as_str)
        .filter(|user| !user.is_empty())
        .unwrap_or("doadmin");
    let password = text("connection.password");
    if let Some(value) = world.store.value_mut(number) {
        for path in ["connection", "private_connection"] {
            let host = text(&format!("{path}.host"));
            place::put(
                value,
                path,
                connection(&cluster, &host, user, &password, name),
            );
        }
        for path in ["standby_connection", "standby_private_connection"] {
            place::put(value, path, Value::Null);
        }
    }
}

pub(super) fn replica_made(
    world: &mut World,
    _: &Occasion,
    number: Number,
    sent: &Map<String, Value>,
) {
    let Some((_, cluster)) = cluster_of(world, number) else {
        return;
    };
    // Where nothing is said, its network is not that of the cluster.
    let region = world
        .store
        .value(number)
        .and_then(|value| place::text(value, "region"));
    if let Some(region) = region.map(str::to_owned)
        && sent
            .get("private_network_uuid")
            .and_then(Value::as_str)
            .is_none_or(str::is_empty)
    {
        let network = world.default_network(&region);
        if let Some(value) = world.store.value_mut(number) {
            place::put(value, "private_network_uuid", json!(network));
        }
    }
    let password = place::text(&cluster, "connection.password").unwrap_or_default();
    if let Some(value) = world.store.value_mut(number) {
        let name = place::text(value, "name").unwrap_or_default();
        let host = format!("{name}-do-user-{number}-0.b.db.ondigitalocean.com");
        let (_, _, _, user, database) = *engine(&cluster);
        place::put(
            value,
            "connection",
            connection(&cluster, &host, user, password, database),
        );
        let host = format!("private-{host}");
        place::put(
            value,
            "private_connection",
            connection(&cluster, &host, user, password, database),
        );
    }
}

pub(super) fn ca_made(world: &mut World, _: &Occasion, number: Number, _: &Map<String, Value>) {
    use base64::Engine;
    let encoded = base64::engine::general_purpose::STANDARD.encode(CA);
    if let Some(value) = world.store.value_mut(number) {
        place::put(value, "certificate", json!(encoded));
    }
}

pub(super) fn inference_ca_made(
    world: &mut World,
    _: &Occasion,
    number: Number,
    _: &Map<String, Value>,
) {
    use base64::Engine;
    let encoded = base64::engine::general_purpose::STANDARD.encode(CA);
    if let Some(value) = world.store.value_mut(number) {
        place::put(value, "cert", json!(encoded));
    }
}

/// A few settings of each engine; others are there once they were set.
pub(super) fn config_made(world: &mut World, _: &Occasion, number: Number, _: &Map<String, Value>) {
    let Some((_, cluster)) = cluster_of(world, number) else {
        return;
    };
    let config = match engine(&cluster).0 {
        "pg" => json!({"autovacuum_naptime": 60, "work_mem": 4, "timezone": "UTC", "jit": true}),
        "valkey" => {
            json!({"valkey_maxmemory_policy": "noeviction", "valkey_ssl": true, "valkey_timeout": 300})
        }
        "redis" => {
            json!({"redis_maxmemory_policy": "noeviction", "redis_ssl": true, "redis_timeout": 300})
        }
        "mongodb" => {
            json!({"default_read_concern": "local", "transaction_lifetime_limit_seconds": 60, "verbosity": 0})
        }
        "kafka" => json!({"auto_create_topics_enable": true, "log_retention_hours": 168}),
        "opensearch" => json!({"http_max_content_length_bytes": 100_000_000}),
        "advanced_pg" | "advanced_mysql" => json!({}),
        _ => {
            json!({"sql_mode": "ANSI,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_ZERO_DATE,NO_ZERO_IN_DATE,STRICT_ALL_TABLES", "connect_timeout": 10, "sql_require_primary_key": true, "wait_timeout": 28_800})
        }
    };
    if let Some(value) = world.store.value_mut(number) {
        *value = config;
    }
}

/// Settings that the engine doesn't have are refused by the first of them.
pub(super) fn knows_settings(world: &World, call: &Call<'_>, number: Number) -> Result<(), Answer> {
    const SETTINGS: [(&str, &str); 7] = [
        ("pg", "postgres_advanced_config"),
        ("mysql", "mysql_advanced_config"),
        ("redis", "redis_advanced_config"),
        ("valkey", "valkey_advanced_config"),
        ("mongodb", "mongo_advanced_config"),
        ("kafka", "kafka_advanced_config"),
        ("opensearch", "opensearch_advanced_config"),
    ];
    let of = SETTINGS
        .iter()
        .find(|(name, _)| is_of(world, number, &[name]));
    let (Some((_, component)), Ok(document)) = (of, Document::embedded()) else {
        return Ok(());
    };
    let known = document.properties(component);
    let sent = call.field("config").and_then(Value::as_object);
    let unknown = sent.and_then(|sent| sent.keys().find(|key| !known.contains(&key.as_str())));
    match unknown.filter(|_| !known.is_empty()) {
        Some(key) => Err(Answer::bad_request(format!("json: unknown field {key:?}"))),
        None => Ok(()),
    }
}

pub(super) fn eviction_made(
    world: &mut World,
    _: &Occasion,
    number: Number,
    _: &Map<String, Value>,
) {
    if let Some(value) = world.store.value_mut(number) {
        place::put(value, "eviction_policy", json!("noeviction"));
    }
}

/// What is trusted has to be there, and a Kubernetes cluster needs its nodes.
pub(super) fn trusts_what_there_is(
    world: &World,
    call: &Call<'_>,
    _: Number,
) -> Result<(), Answer> {
    let rules = call.field("rules").and_then(Value::as_array);
    for rule in rules.into_iter().flatten() {
        let value = place::text(rule, "value").unwrap_or_default();
        let kind = place::text(rule, "type").unwrap_or_default();
        let is_there = match kind {
            "droplet" => value.parse().is_ok_and(|id| world.has_droplet(id)),
            "ip_addr" => is_address(value),
            "app" => world.store.find("apps.app", 0, value).is_some(),
            _ => true,
        };
        if !is_there {
            return Err(Answer::unprocessable(format!(
                "body.rules: there is no {kind} {value}"
            )));
        }
        if kind != "k8s" {
            continue;
        }
        let cluster = world.store.find("kubernetes.cluster", 0, value);
        let cluster = cluster.and_then(|number| world.store.value(number));
        if cluster.is_none() {
            return Err(Answer::unprocessable("no VMs found for Kubernetes cluster"));
        }
        let state = cluster.and_then(|cluster| place::text(cluster, "status.state"));
        if state == Some("provisioning") {
            return Err(Answer::unprocessable("no VMs found for Kubernetes cluster"));
        }
    }
    Ok(())
}

/// An address, or a range of them.
fn is_address(text: &str) -> bool {
    let (address, length) = text.split_once('/').unwrap_or((text, "0"));
    let address = address.parse::<std::net::IpAddr>();
    address.is_ok() && length.parse::<u8>().is_ok_and(|length| length <= 128)
}

pub(super) fn firewall_updated(world: &mut World, call: &Call<'_>, number: Number) {
    complete_rules(world, number, &timestamp(call.now));
}

/// Rules that are new get an id; those that were sent back keep theirs.
pub(super) fn complete_rules(world: &mut World, number: Number, now: &str) {
    let cluster = world
        .store
        .get(number)
        .and_then(|item| world.store.get(item.owner));
    // A replica is known by its name, and is a cluster by its id.
    let cluster = cluster.map(|item| {
        let id = place::text(&item.value, "id").map(str::to_owned);
        id.unwrap_or_else(|| item.key.clone())
    });
    let cluster = cluster.unwrap_or_default();
    let first = world.store.next();
    let rules = world
        .store
        .value_mut(number)
        .and_then(|value| value.get_mut("rules"));
    let rules = rules.and_then(Value::as_array_mut);
    for (rule, index) in rules.into_iter().flatten().zip(0_u64..) {
        let id = format!("5a4db0c0-dbfa-4000-8{:03x}-{first:012x}", index & 0xfff);
        place::put(rule, "cluster_uuid", json!(cluster));
        let fresh = [("uuid", json!(id)), ("created_at", json!(now))];
        for (path, value) in fresh {
            let is_there = place::text(rule, path).is_some_and(|text| !text.is_empty());
            if !is_there {
                place::put(rule, path, value);
            }
        }
    }
}

/// The cluster shows it as well.
pub(super) fn autoscale_updated(world: &mut World, _: &Call<'_>, number: Number) {
    let Some(value) = world.store.value_mut(number) else {
        return;
    };
    // Clients send it with and without the object around it.
    if let Some(storage) = value.get("storage").cloned() {
        place::put(value, "autoscale.storage", storage);
    }
    let storage = place::get(value, "autoscale.storage").cloned();
    let cluster = world.store.get(number).map(|item| item.owner);
    if let (Some(storage), Some(cluster)) = (storage, cluster)
        && let Some(value) = world.store.value_mut(cluster)
    {
        place::put(value, "storage_autoscale", storage);
    }
}
