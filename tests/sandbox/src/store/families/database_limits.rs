//! What a database cluster can become: nodes by its size, versions, copies; and the parameters of the advanced editions.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::database_parts::cluster_of;
use super::databases::{CLUSTER, engine};
use super::options::numbers;
use super::{Family, NOTHING};
use crate::answer::{Answer, Content};
use crate::call::Call;
use crate::operation::JSON;
use crate::state::World;
use crate::store::facts::Facts;
use crate::store::items::Number;
use crate::store::place;

pub(super) const FAMILY: Family = Family {
    before: &[
        (CLUSTER, has_a_layout),
        (CLUSTER, is_no_downgrade),
        (CLUSTER, copies_what_there_is),
    ],
    handlers: &[
        ("databases_get_config", config),
        ("databases_patch_config", patch_config),
    ],
    ..NOTHING
};

/// Where the parameters of an engine are that has them as a list.
const PARAMETERS: [(&str, &str); 2] = [
    ("advanced_pg", "pg_parameters"),
    ("advanced_mysql", "mysql_parameters"),
];

/// So many nodes as the engine can have of the size; where the size is none for the engine, as it can have of any.
fn has_a_layout(world: &World, call: &Call<'_>, number: Number) -> Result<(), Answer> {
    let cluster = match call.operation.id {
        "databases_create_cluster" => None,
        // A replica that stands in for a cluster has one node, whatever is sent.
        "databases_update_clusterSize" => match world.store.get(number) {
            Some(item) if item.kind == CLUSTER => Some(&item.value),
            _ => return Ok(()),
        },
        _ => return Ok(()),
    };
    let own = |field: &str| cluster.and_then(|cluster| cluster.get(field));
    let text = |field: &str| call.field(field).or(own(field)).and_then(Value::as_str);
    let nodes = call.field("num_nodes").or(own("num_nodes"));
    let (Some(engine), Some(size), Some(nodes)) =
        (text("engine"), text("size"), nodes.and_then(Value::as_u64))
    else {
        return Ok(());
    };
    let sizes = &Facts::embedded().database_sizes;
    let of_size = sizes.iter().find(|known| known.slug == size);
    let fits = match of_size.and_then(|size| size.nodes.get(engine)) {
        Some(counts) => counts.contains(&nodes),
        None => {
            let mut all = sizes.iter().filter_map(|size| size.nodes.get(engine));
            let is_known = sizes.iter().any(|size| size.nodes.contains_key(engine));
            !is_known || all.any(|counts| counts.contains(&nodes))
        }
    };
    if fits {
        return Ok(());
    }
    Err(Answer::unprocessable(format!(
        "body.num_nodes: a {engine} cluster of size {size} can't have {nodes} nodes"
    )))
}

fn is_no_downgrade(world: &World, call: &Call<'_>, number: Number) -> Result<(), Answer> {
    if call.operation.id != "databases_update_major_version" {
        return Ok(());
    }
    let cluster = world.store.value(number);
    let old = cluster.and_then(|cluster| place::text(cluster, "version"));
    match (old, call.text("version")) {
        (Some(old), Some(new)) if numbers(new) < numbers(old) => Err(Answer::unprocessable(
            format!("body.version: the cluster has version {old}, which is newer than {new}"),
        )),
        _ => Ok(()),
    }
}

fn copies_what_there_is(world: &World, call: &Call<'_>, _: Number) -> Result<(), Answer> {
    let source = call.field("backup_restore");
    let Some(name) = source.and_then(|source| place::text(source, "database_name")) else {
        return Ok(());
    };
    if call.operation.id != "databases_create_cluster"
        || !world.store.labelled(CLUSTER, 0, name).is_empty()
    {
        return Ok(());
    }
    Err(Answer::unprocessable(format!(
        "body.backup_restore: there is no database cluster {name}"
    )))
}

/// The place of the parameters of a cluster's configuration.
fn place_of(world: &World, number: Number) -> Option<&'static str> {
    let (_, cluster) = cluster_of(world, number)?;
    let own = engine(&cluster).0;
    let found = PARAMETERS.iter().find(|(name, _)| *name == own);
    found.map(|(_, place)| *place)
}

/// The configuration that a path names, made when it is first asked for.
fn called(call: &Call<'_>, world: &mut World) -> Result<Number, Answer> {
    let kind = crate::store::catalog()?.kind("databases.config");
    let kind = kind.ok_or_else(|| Answer::not_found("there are no configurations"))?;
    world.called(call, kind)
}

/// By what the store does with all others.
fn served(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let role = crate::store::catalog()?.role(call.operation.id);
    let role = role.ok_or_else(|| Answer::not_found("there are no configurations"))?;
    world.serve(call, role)
}

/// The document doesn't show the parameters of the advanced editions.
fn config(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = called(call, world)?;
    match place_of(world, number) {
        Some(_) => Ok(Answer::ok(json!({"config": world.store.value(number)}))),
        None => served(call, world),
    }
}

/// They are sent by name, each as a text, and shown as a list.
fn patch_config(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = called(call, world)?;
    let Some(place) = place_of(world, number) else {
        return served(call, world);
    };
    let sent = call.field("config").and_then(Value::as_object);
    if let Some(key) = sent.and_then(|sent| sent.keys().find(|key| *key != place)) {
        return Err(Answer::bad_request(format!("json: unknown field {key:?}")));
    }
    let sent = sent.and_then(|sent| sent.get(place)?.as_object());
    if let Some(config) = world.store.value_mut(number) {
        let kept = config.get(place).and_then(Value::as_array);
        let mut kept = kept.cloned().unwrap_or_default();
        for (name, value) in sent.into_iter().flatten() {
            let mut own = kept.iter_mut();
            match own.find(|own| place::text(own, "name") == Some(name)) {
                Some(own) => place::put(own, "value", value.clone()),
                None => kept.push(json!({"name": name, "value": value, "requires_restart": false})),
            }
        }
        *config = json!({place: kept});
    }
    let content = match call.operation.answer.of_type(JSON) {
        Some(_) => Content::Json(json!({"config": world.store.value(number)})),
        None => Content::Empty,
    };
    Ok(Answer::new(StatusCode::OK, content))
}
