//! What the library doesn't know survives get, change and put, in every family that is changed as a whole.

use std::collections::BTreeSet;
use std::path::Path;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::{Client, Error};
use serde_json::Value;

use crate::repository;
use crate::world::World;

/// What the sandbox adds to every object of its answers.
const EXTRA: &str = "sandbox_extra";

const ID: &str = "bd5f5959-5e1e-4205-a714-a914373942af";

/// The places of objects without what was added, below this one.
fn lacking(value: &Value, place: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            if !members.contains_key(EXTRA) {
                found.push(place.to_owned());
            }
            for (name, member) in members.iter().filter(|(name, _)| *name != EXTRA) {
                lacking(member, &format!("{place}/{name}"), found);
            }
        }
        Value::Array(items) => items
            .iter()
            .for_each(|item| lacking(item, &format!("{place}[]"), found)),
        _ => {}
    }
}

/// How many objects have what was added.
fn kept(value: &Value) -> usize {
    match value {
        Value::Object(members) => {
            let own = usize::from(
                members.get(EXTRA) == Some(&serde_json::json!({"made": ["by", 1, "fault", null]})),
            );
            let others = members.iter().filter(|(name, _)| *name != EXTRA);
            own + others.map(|(_, member)| kept(member)).sum::<usize>()
        }
        Value::Array(items) => items.iter().map(kept).sum(),
        _ => 0,
    }
}

/// The rows of resources that are changed as a whole and have no PATCH.
fn rows_of_the_file(file: &Path) -> BTreeSet<String> {
    let text = std::fs::read_to_string(file).unwrap();
    let tables = text.split("\n[").skip(1);
    let whole =
        tables.filter(|table| table.contains("replaces = true") && !table.contains("\npatch = "));
    whole
        .map(|table| table.split(']').next().unwrap().to_owned())
        .collect()
}

/// Declares the rows: what changes one, and where objects lack what was added because the body is another object than the answer, or a
/// map.
macro_rules! rows {
    ($($row:literal: |$client:ident| $update:expr, $lacking:expr;)*) => {
        #[tokio::test(start_paused = true)]
        async fn c19_what_is_unknown_survives_in_every_row_that_replaces_the_whole() {
            let rows: BTreeSet<String> = [$($row.to_owned()),*].into();
            if let Some(file) = repository::path("spec/resources.toml") {
                assert_eq!(rows, rows_of_the_file(&file));
            }
            $(
                survives($row, |$client| Box::pin($update.into_future()), &$lacking).await;
            )*
        }
    };
}

async fn survives<T>(
    row: &str,
    update: impl FnOnce(&Client) -> digitalocean_sdk::wait::BoxFuture<T>,
    expected: &[&str],
) {
    let world = World::without_store(|builder| builder).await;
    let fault = Fault::on_method("GET")
        .every()
        .effect(Effect::extra_fields());
    world.sandbox.fault(fault).unwrap();
    let sent = world.run(update(&world.client())).await.0;
    let requests = world.sandbox.requests();
    let put = requests.iter().find(|it| it.method == "PUT");
    let told = sent.err().map(|error: Error| error.to_string());
    let put = put.unwrap_or_else(|| panic!("{row}: nothing was sent: {told:?}"));
    let body = put.body.as_ref().unwrap();
    let mut found = Vec::new();
    lacking(body, "", &mut found);
    found.dedup();
    assert_eq!(found, expected, "{row}: {body:#}");
    let is_whole = expected.contains(&"");
    assert!(is_whole || kept(body) > 0, "{row}: {body:#}");
}

rows! {
    "apps.app": |client| client.app(ID).update(|_| {}), [""];
    "autoscale.pool": |client| client.autoscale_pool(ID).update(|_| {}), [""];
    "databases.autoscale": |client| client.database_cluster(ID).autoscale().update(|_| {}), [];
    "databases.connection_pool": |client| client.database_cluster(ID).of_engine("pg").connection_pool("p").update(|_| {}), [""];
    "databases.do_settings": |client| client.database_cluster(ID).do_settings().update(|_| {}), [];
    "databases.eviction_policy": |client| client.database_cluster(ID).of_engine("valkey").eviction_policy().update(|_| {}), [];
    "databases.firewall": |client| client.database_cluster(ID).firewall().update(|_| {}), [];
    "databases.kafka_schema_config": |client| client.database_cluster(ID).of_engine("kafka").kafka_schema_config().update(|_| {}), [];
    "databases.kafka_schema_subject_config": |client| client.database_cluster(ID).of_engine("kafka").kafka_schema_subject_config("s").update(|_| {}), [];
    "databases.logsink": |client| client.database_cluster(ID).logsink("l").update(|_| {}), [""];
    "databases.metrics_credentials": |client| client.database_metrics_credentials().update(|_| {}), [];
    "databases.sql_mode": |client| client.database_cluster(ID).of_engine("mysql").sql_mode().update(|_| {}), [];
    "firewalls.firewall": |client| client.firewall(ID).update(|_| {}), [];
    "load-balancers.load_balancer": |client| client.load_balancer(ID).update(|_| {}), ["/glb_settings/region_priorities"];
    "monitoring.alert_policy": |client| client.alert_policy(ID).update(|_| {}), [];
    "uptime.alert": |client| client.uptime_check(ID).alert(ID).update(|it| it.name = "slow".to_owned()), [];
    "uptime.check": |client| client.uptime_check(ID).update(|_| {}), [];
    "vpc-nat-gateways.gateway": |client| client.vpc_nat_gateway(ID).update(|_| {}), [];
}
