//! Database clusters: connections that parse, users with passwords, what an engine can do, replicas and migrations.

use axum::http::StatusCode;
use serde_json::{Map, Value, json};

use super::database_parts::{
    autoscale_updated, ca_made, complete_rules, config_made, eviction_made, firewall_updated,
    inference_ca_made, knows_settings, number_rules, pool_made, replica_made, topic_made,
    topic_updated, trusts_what_there_is, user_made,
};
use super::{Family, NOTHING};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::{later, timestamp};
use crate::state::World;
use crate::store::catalog::{Catalog, Kind};
use crate::store::facts::Facts;
use crate::store::items::{Change, Number};
use crate::store::making::Occasion;
use crate::store::serving::occasion;
use crate::store::{lists, place};

pub(super) const CLUSTER: &str = "databases.cluster";
const USER: &str = "databases.user";
const DATABASE: &str = "databases.database";
const AUTOSCALE: &str = "databases.autoscale";
const REPLICA: &str = "databases.replica";

pub(super) const FAMILY: Family = Family {
    handlers: &[
        ("databases_list_backups", backups),
        ("databases_reset_auth", reset_auth),
        ("databases_promote_replica", promote),
        ("databases_update_region", migrate),
        ("databases_delete_onlineMigration", end_migration),
    ],
    before: &[
        (CLUSTER, before),
        (USER, needs_users),
        (DATABASE, needs_users),
        ("databases.connection_pool", needs_pools),
        (REPLICA, needs_replicas),
        ("databases.kafka_topic", needs_topics),
        ("databases.kafka_schema", needs_topics),
        ("databases.config", knows_settings),
        ("databases.logsink", needs_sinks),
        ("databases.firewall", trusts_what_there_is),
        ("databases.sql_mode", needs_mysql),
        ("databases.eviction_policy", needs_cache),
        ("databases.online_migration", needs_source),
    ],
    made: &[
        (CLUSTER, made),
        (USER, user_made),
        ("databases.connection_pool", pool_made),
        (REPLICA, replica_made),
        ("databases.ca", ca_made),
        ("dedicated-inference.ca", inference_ca_made),
        ("databases.config", config_made),
        ("databases.eviction_policy", eviction_made),
        ("databases.kafka_topic", topic_made),
    ],
    updated: &[
        ("databases.firewall", firewall_updated),
        (AUTOSCALE, autoscale_updated),
        (USER, |world, _, number| number_rules(world, number)),
        ("databases.kafka_topic", topic_updated),
    ],
    ..NOTHING
};

/// Engines: what a cluster speaks, its port, its first user and database.
const ENGINES: [Engine; 9] = [
    ("pg", "postgresql", 25060, "doadmin", "defaultdb"),
    ("advanced_pg", "postgresql", 25060, "doadmin", "defaultdb"),
    ("mysql", "mysql", 25060, "doadmin", "defaultdb"),
    ("advanced_mysql", "mysql", 25060, "doadmin", "defaultdb"),
    ("valkey", "rediss", 25061, "default", ""),
    ("redis", "rediss", 25061, "default", ""),
    ("mongodb", "mongodb+srv", 27017, "doadmin", "admin"),
    ("kafka", "kafka", 25073, "doadmin", ""),
    ("opensearch", "https", 25060, "doadmin", ""),
];

type Engine = (&'static str, &'static str, u16, &'static str, &'static str);

pub(super) fn engine(value: &Value) -> &'static Engine {
    let own = place::text(value, "engine").unwrap_or_default();
    let found = ENGINES.iter().find(|(name, ..)| *name == own);
    found.unwrap_or(&ENGINES[0])
}

fn before(world: &World, call: &Call<'_>, _: Number) -> Result<(), Answer> {
    if call.operation.id != "databases_create_cluster" {
        return Ok(());
    }
    if call.text("engine") == Some("redis") {
        return Err(Answer::unprocessable(
            "creating new redis clusters is no longer supported; use valkey",
        ));
    }
    let name = call.text("name").unwrap_or_default();
    if name.contains('_') || name.contains(' ') {
        return Err(Answer::unprocessable(
            "invalid cluster name: use letters, digits and hyphens",
        ));
    }
    is_free(world, REPLICA, name)?;
    let engine = call.text("engine").unwrap_or_default();
    let mut offered = Facts::embedded().offered(engine);
    let version = call.text("version").filter(|version| !version.is_empty());
    if let Some(version) = version
        && !makes_the_newest(engine)
        && !offered.any(|offered| offered.version == version)
    {
        return Err(Answer::unprocessable("invalid cluster engine version"));
    }
    Ok(())
}

/// That none of a kind has a name: clusters and replicas share one name space.
fn is_free(world: &World, kind: &str, name: &str) -> Result<(), Answer> {
    let named = |value: &Value| place::text(value, "name") == Some(name);
    match world.store.items(kind).any(|(_, item)| named(&item.value)) {
        true => Err(Answer::unprocessable("cluster name is not available")),
        false => Ok(()),
    }
}

/// Whether a cluster has the newest version, whichever was asked for.
fn makes_the_newest(engine: &str) -> bool {
    engine == "valkey"
}

fn unsupported() -> Answer {
    Answer::unprocessable("operation is not supported for this cluster type")
}

/// Whether the cluster of a new thing, or of one that is changed, has one of these engines.
pub(super) fn is_of(world: &World, number: Number, engines: &[&str]) -> bool {
    let mut number = number;
    for _ in 0..3 {
        let Some(item) = world.store.get(number) else {
            return true;
        };
        if item.kind == CLUSTER {
            return engines.contains(&engine(&item.value).0);
        }
        number = item.owner;
    }
    true
}

fn needs(world: &World, number: Number, engines: &[&str]) -> Result<(), Answer> {
    if is_of(world, number, engines) {
        Ok(())
    } else {
        Err(unsupported())
    }
}

fn needs_users(world: &World, _: &Call<'_>, number: Number) -> Result<(), Answer> {
    if is_of(world, number, &["redis", "valkey"]) && world.store.get(number).is_some() {
        return Err(unsupported());
    }
    Ok(())
}

fn needs_pools(world: &World, call: &Call<'_>, number: Number) -> Result<(), Answer> {
    needs(world, number, &["pg", "advanced_pg"])?;
    let cluster = world.store.get(number).map(|item| {
        if item.kind == CLUSTER {
            number
        } else {
            item.owner
        }
    });
    let cluster = cluster.unwrap_or_default();
    if let Some(db) = call.text("db")
        && world.store.find(DATABASE, cluster, db).is_none()
    {
        return Err(Answer::unprocessable(format!(
            "body.db: there is no database {db}"
        )));
    }
    if let Some(user) = call.text("user").filter(|user| !user.is_empty())
        && world.store.find(USER, cluster, user).is_none()
    {
        return Err(Answer::unprocessable(format!(
            "body.user: there is no user {user}"
        )));
    }
    Ok(())
}

fn needs_topics(world: &World, _: &Call<'_>, number: Number) -> Result<(), Answer> {
    needs(world, number, &["kafka"])
}

/// Refuses the kinds of log sinks that MongoDB doesn't support.
fn needs_sinks(world: &World, call: &Call<'_>, number: Number) -> Result<(), Answer> {
    let kind = call.text("sink_type").unwrap_or_default();
    if is_of(world, number, &["mongodb"]) && matches!(kind, "rsyslog" | "opensearch") {
        return Err(Answer::unprocessable("log sink not supported"));
    }
    Ok(())
}

fn needs_mysql(world: &World, _: &Call<'_>, number: Number) -> Result<(), Answer> {
    needs(world, number, &["mysql", "advanced_mysql"])
}

fn needs_cache(world: &World, _: &Call<'_>, number: Number) -> Result<(), Answer> {
    needs(world, number, &["valkey", "redis"])
}

fn needs_source(world: &World, _: &Call<'_>, number: Number) -> Result<(), Answer> {
    let engines = [
        "pg",
        "mysql",
        "advanced_pg",
        "advanced_mysql",
        "valkey",
        "redis",
    ];
    needs(world, number, &engines)
}

/// While the cluster isn't online, there is no backup to make a replica from.
fn needs_replicas(world: &World, call: &Call<'_>, number: Number) -> Result<(), Answer> {
    needs(
        world,
        number,
        &["pg", "mysql", "advanced_pg", "advanced_mysql"],
    )?;
    let status = world
        .store
        .value(number)
        .and_then(|value| place::text(value, "status"));
    if call.operation.id == "databases_create_replica" && status != Some("online") {
        return Err(Answer::error(
            StatusCode::PRECONDITION_FAILED,
            "precondition_failed",
            "cluster is not ready for replicas; try again when it is online",
        ));
    }
    if call.operation.id == "databases_create_replica" {
        is_free(world, CLUSTER, call.text("name").unwrap_or_default())?;
    }
    Ok(())
}

/// How a program reaches a database.
pub(super) fn connection(
    value: &Value,
    host: &str,
    user: &str,
    password: &str,
    database: &str,
) -> Value {
    let (name, scheme, port, ..) = *engine(value);
    let uri = match name {
        "kafka" => format!("{host}:{port}"),
        "mongodb" => {
            format!("{scheme}://{user}:{password}@{host}/{database}?tls=true&authSource=admin")
        }
        "valkey" | "redis" | "opensearch" => format!("{scheme}://{user}:{password}@{host}:{port}"),
        "mysql" | "advanced_mysql" => {
            format!("{scheme}://{user}:{password}@{host}:{port}/{database}?ssl-mode=REQUIRED")
        }
        _ => format!("{scheme}://{user}:{password}@{host}:{port}/{database}?sslmode=require"),
    };
    json!({
        "protocol": scheme, "uri": uri, "database": database, "host": host, "port": port,
        "user": user, "password": password, "ssl": true,
    })
}

fn made(world: &mut World, occasion: &Occasion, number: Number, sent: &Map<String, Value>) {
    let Some(value) = world.store.value(number).cloned() else {
        return;
    };
    let (name, _, _, user, database) = *engine(&value);
    let password = format!("AVNS_{}", crate::store::filling::secret(number));
    let own = place::text(&value, "name").unwrap_or_default();
    let host = format!("{own}-do-user-{number}-0.b.db.ondigitalocean.com");
    let mut set = vec![
        (
            "connection",
            connection(&value, &host, user, &password, database),
        ),
        (
            "private_connection",
            connection(
                &value,
                &format!("private-{host}"),
                user,
                &password,
                database,
            ),
        ),
    ];
    if value.get("num_nodes").and_then(Value::as_u64) > Some(1) && matches!(name, "pg" | "mysql") {
        set.push((
            "standby_connection",
            connection(
                &value,
                &format!("replica-{host}"),
                user,
                &password,
                database,
            ),
        ));
        set.push((
            "standby_private_connection",
            connection(
                &value,
                &format!("private-replica-{host}"),
                user,
                &password,
                database,
            ),
        ));
    }
    if name == "opensearch" {
        set.push((
            "ui_connection",
            connection(&value, &format!("ui-{host}"), user, &password, ""),
        ));
    }
    let asked = sent.get("version").and_then(Value::as_str);
    let asked = asked.filter(|asked| !asked.is_empty() && !makes_the_newest(name));
    let version = asked.or_else(|| Facts::embedded().default_version(name));
    let version = version.unwrap_or_default().to_owned();
    set.push(("semantic_version", json!(format!("{version}.0"))));
    set.push(("version", json!(version)));
    if sent.get("storage_size_mib").is_none() {
        set.push(("storage_size_mib", json!(30_720)));
    }
    if sent.get("backup_restore").is_some() {
        set.push(("status", json!("forking")));
    }
    if let Some(value) = world.store.value_mut(number) {
        for (path, new) in set {
            place::put(value, path, new);
        }
    }
    let Ok(catalog) = Catalog::embedded() else {
        return;
    };
    if let Some(kind) = catalog.kind(USER) {
        let values = vec![
            ("name".to_owned(), json!(user)),
            ("role".to_owned(), json!("primary")),
            ("password".to_owned(), json!(password)),
        ];
        world.make_child(occasion, kind, number, values);
    }
    if let Some(kind) = catalog.kind(DATABASE).filter(|_| !database.is_empty()) {
        let values = vec![("name".to_owned(), json!(database))];
        world.make_child(occasion, kind, number, values);
    }
    if let Some(kind) = catalog
        .kind("databases.index")
        .filter(|_| name == "opensearch")
    {
        world.make_child(occasion, kind, number, Vec::new());
    }
    first_rules(world, occasion, catalog, number, sent);
    if let (Some(autoscale), Some(kind)) = (sent.get("autoscale"), catalog.kind(AUTOSCALE)) {
        let values = vec![("autoscale".to_owned(), autoscale.clone())];
        world.make_child(occasion, kind, number, values);
    }
}

/// The trusted sources that come with a create.
fn first_rules(
    world: &mut World,
    occasion: &Occasion,
    catalog: &'static Catalog,
    number: Number,
    sent: &Map<String, Value>,
) {
    let rules = sent.get("rules").and_then(Value::as_array);
    if let (Some(rules), Some(kind)) = (rules, catalog.kind("databases.firewall")) {
        let values = vec![("rules".to_owned(), json!(rules))];
        let firewall = world.make_child(occasion, kind, number, values);
        complete_rules(world, firewall, &timestamp(occasion.now));
    }
}

fn cluster(call: &Call<'_>, world: &mut World) -> Result<(&'static Kind, Number), Answer> {
    let kind = crate::store::catalog()?.kind(CLUSTER);
    let kind = kind.ok_or_else(|| Answer::not_found("there are no database clusters"))?;
    let key = call
        .path
        .first()
        .map(|(_, key)| key.as_str())
        .unwrap_or_default();
    Ok((kind, world.named(call, kind, &[key])?))
}

fn backups(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let (_, number) = cluster(call, world)?;
    if is_of(world, number, &["valkey", "redis"]) {
        return Err(unsupported());
    }
    let made_at = world
        .store
        .get(number)
        .map(|item| item.made_at)
        .unwrap_or_default();
    let ready = world
        .store
        .value(number)
        .and_then(|value| place::text(value, "status"));
    let backups = match ready {
        Some("creating") => Vec::new(),
        _ => vec![json!({"created_at": timestamp(made_at), "size_gigabytes": 0.03})],
    };
    Ok(lists::made(call, "backups", backups))
}

fn reset_auth(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let (_, cluster) = cluster(call, world)?;
    let name = call.path_value("username").unwrap_or_default();
    let number = world.store.find(USER, cluster, name);
    let number =
        number.ok_or_else(|| Answer::not_found(format!("there is no database user {name}")))?;
    let password = format!("AVNS_{}", crate::store::filling::secret(world.store.next()));
    if let Some(value) = world.store.value_mut(number) {
        place::put(value, "password", json!(password));
        if let Some(settings) = call.field("mysql_settings") {
            place::put(value, "mysql_settings", settings.clone());
        }
    }
    let mut user = world.store.value(number).cloned().unwrap_or_default();
    place::put(&mut user, "password", json!(password));
    Ok(Answer::ok(json!({"user": user})))
}

/// Unless a network of the other region was sent, it ends in the default one there.
fn migrate(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let role = crate::store::catalog()?.role(call.operation.id);
    let role = role.ok_or_else(|| Answer::not_found("there are no database clusters"))?;
    let answer = world.serve(call, role)?;
    let (_, number) = cluster(call, world)?;
    let network = call.text("private_network_uuid").unwrap_or_default();
    if network.is_empty()
        && !call.actions_fail
        && let Some(region) = call.text("region")
    {
        let network = world.default_network(region);
        let change = Change {
            at: later(call.now, world.action_duration()),
            set: vec![("private_network_uuid".to_owned(), json!(network))],
            gone: false,
        };
        world.store.plan(number, change);
    }
    Ok(answer)
}

/// A replica becomes a cluster of its own, under its id.
fn promote(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let (kind, number) = cluster(call, world)?;
    let name = call.path_value("replica_name").unwrap_or_default();
    let replica = world.store.find(REPLICA, number, name);
    let replica =
        replica.ok_or_else(|| Answer::not_found(format!("there is no database replica {name}")))?;
    let own = world.store.value(replica).cloned().unwrap_or_default();
    let origin = world.store.value(number).cloned().unwrap_or_default();
    world.store.remove(replica);
    let mut values = Vec::new();
    for path in ["engine", "version", "tags"] {
        values.extend(
            origin
                .get(path)
                .map(|value| (path.to_owned(), value.clone())),
        );
    }
    for path in [
        "id",
        "name",
        "region",
        "size",
        "private_network_uuid",
        "storage_size_mib",
    ] {
        values.extend(own.get(path).map(|value| (path.to_owned(), value.clone())));
    }
    values.push(("num_nodes".to_owned(), json!(1)));
    let mut at_once = occasion(call);
    at_once.at_once = true;
    let promoted = world.make_child(&at_once, kind, 0, values);
    // It is made as one that nothing was asked for, and would have the newest.
    if let Some(value) = world.store.value_mut(promoted) {
        for path in ["version", "semantic_version"] {
            if let Some(own) = origin.get(path) {
                place::put(value, path, own.clone());
            }
        }
    }
    Ok(Answer::no_content())
}

fn end_migration(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let (_, cluster) = cluster(call, world)?;
    let id = call.path_value("migration_id").unwrap_or_default();
    let number = world.store.find("databases.online_migration", cluster, "");
    let own = number.filter(|number| {
        let value = world.store.value(*number);
        value.and_then(|value| place::text(value, "id")) == Some(id)
    });
    let number = own.ok_or_else(|| Answer::not_found(format!("there is no migration {id}")))?;
    world.store.cancel(number);
    let change = Change {
        at: later(call.now, std::time::Duration::ZERO),
        set: vec![("status".to_owned(), json!("canceled"))],
        gone: false,
    };
    world.store.plan(number, change);
    Ok(Answer::no_content())
}
