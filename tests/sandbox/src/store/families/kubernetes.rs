//! Kubernetes clusters: nodes that come and go, versions, kubeconfigs and credentials.

use std::time::Duration;

use axum::http::StatusCode;
use base64::Engine;
use serde_json::{Map, Value, json};

use super::{Family, NOTHING};
use crate::answer::{Answer, Content};
use crate::call::Call;
use crate::clock::{Moment, later, timestamp};
use crate::state::World;
use crate::store::catalog::Kind;
use crate::store::filling::{secret, uuid};
use crate::store::items::{Change, Number};
use crate::store::making::Occasion;
use crate::store::place;

const CLUSTER: &str = "kubernetes.cluster";
const POOL: &str = "kubernetes.node_pool";
const CA: &str = include_str!("../../../data/ca.pem");
const VERSIONS: &str = include_str!(concat!(
    env!("SANDBOX_SPEC"),
    "/catalog/kubernetes_versions.toml"
));
/// The least memory of a node, in MB.
const LEAST_MEMORY: u64 = 2_048;
const WEEK: u64 = 7 * 86_400;

pub(super) const FAMILY: Family = Family {
    handlers: &[
        ("kubernetes_get_kubeconfig", kubeconfig),
        ("kubernetes_get_credentials", credentials),
        ("kubernetes_get_availableUpgrades", upgrades),
        ("kubernetes_delete_node", delete_node),
        ("kubernetes_recycle_node_pool", recycle),
        ("kubernetes_get_nodePoolTemplate", template),
        ("kubernetes_list_associatedResources", associated),
        ("kubernetes_destroy_associatedResourcesDangerous", destroy),
        ("kubernetes_destroy_associatedResourcesSelective", destroy),
        ("kubernetes_get_clusterUser", user),
        ("kubernetes_list_options", options),
        ("kubernetes_add_registries", add_registries),
        ("kubernetes_remove_registries", remove_registries),
        ("kubernetes_add_registry", add_registries),
        ("kubernetes_remove_registry", remove_registries),
    ],
    before: &[(CLUSTER, before), (POOL, before_pool)],
    made: &[(CLUSTER, made), (POOL, pool_made)],
    updated: &[(POOL, pool_updated), (CLUSTER, updated)],
    ..NOTHING
};

/// The versions that are offered, the newest first.
fn offered() -> Vec<String> {
    let table = toml::from_str::<toml::Table>(VERSIONS).unwrap_or_default();
    let entries = table.get("version").and_then(toml::Value::as_array);
    let text = |entry: &toml::Value, key: &str| entry.get(key)?.as_str().map(str::to_owned);
    entries
        .into_iter()
        .flatten()
        .filter(|entry| text(entry, "status").as_deref() == Some("current"))
        .filter_map(|entry| text(entry, "slug"))
        .filter(|slug| slug != "latest")
        .collect()
}

/// The slug that a version stands for: a slug, the newest of a minor version, or the newest of all.
fn resolved(version: &str) -> Option<String> {
    let offered = offered();
    if version == "latest" || version.is_empty() {
        return offered.first().cloned();
    }
    let newest = |slug: &&String| **slug == version || slug.starts_with(&format!("{version}."));
    let found = offered.iter().find(newest).cloned();
    // Versions are offered for weeks only: what is built as one is taken.
    found.or_else(|| {
        let built = version
            .split_once("-do.")
            .map(|(number, _)| number.split('.').count());
        (built == Some(3) && VERSIONS.contains(&format!("\"{version}\"")))
            .then(|| version.to_owned())
    })
}

fn before(world: &World, call: &Call<'_>, number: Number) -> Result<(), Answer> {
    let pools = call.field("node_pools").and_then(Value::as_array);
    pools.into_iter().flatten().try_for_each(check_pool)?;
    let Some(version) = call.text("version") else {
        return Ok(());
    };
    let resolved = resolved(version)
        .ok_or_else(|| Answer::unprocessable("validation error: invalid version slug"))?;
    if call.operation.id == "kubernetes_upgrade_cluster" {
        let own = world
            .store
            .value(number)
            .and_then(|value| place::text(value, "version"));
        if own == Some(resolved.as_str()) {
            return Err(Answer::unprocessable("invalid upgrade path"));
        }
    }
    Ok(())
}

fn before_pool(_: &World, call: &Call<'_>, _: Number) -> Result<(), Answer> {
    check_pool(call.body.as_ref().unwrap_or(&Value::Null))
}

fn check_pool(pool: &Value) -> Result<(), Answer> {
    if pool.get("auto_scale") != Some(&json!(true)) {
        return Ok(());
    }
    let number = |name: &str| pool.get(name).and_then(Value::as_i64);
    if number("min_nodes") == Some(0) {
        return Err(Answer::unprocessable(
            "validation error: min_nodes must be greater than or equal to 1",
        ));
    }
    if let (Some(least), Some(most)) = (number("min_nodes"), number("max_nodes"))
        && least > most
    {
        return Err(Answer::unprocessable(
            "validation error: min_nodes must not be greater than max_nodes",
        ));
    }
    Ok(())
}

fn made(world: &mut World, _: &Occasion, number: Number, sent: &Map<String, Value>) {
    let key = world
        .store
        .get(number)
        .map(|item| item.key.clone())
        .unwrap_or_default();
    let version = sent
        .get("version")
        .and_then(Value::as_str)
        .and_then(resolved);
    if let Some(value) = world.store.value_mut(number) {
        let mut tags = vec![json!("k8s"), json!(format!("k8s:{key}"))];
        let own = value.get("tags").and_then(Value::as_array).cloned();
        tags.extend(own.unwrap_or_default());
        tags.dedup();
        place::put(value, "tags", json!(tags));
        if let Some(version) = version {
            place::put(value, "version", json!(version));
        }
        if value.get("ha") == Some(&json!(true)) {
            place::put(value, "ipv4", Value::Null);
        }
        // Every cluster has one.
        if !value
            .get("maintenance_policy")
            .is_some_and(Value::is_object)
        {
            let policy = json!({"start_time": "20:00", "day": "any", "duration": "4h0m0s"});
            place::put(value, "maintenance_policy", policy);
        }
    }
}

/// An upgrade ends with the version that its name stands for.
fn updated(world: &mut World, call: &Call<'_>, number: Number) {
    if call.operation.id != "kubernetes_upgrade_cluster" {
        return;
    }
    let version = call.text("version").and_then(resolved);
    if let Some(version) = version {
        let change = Change {
            at: later(call.now, world.action_duration()),
            set: vec![("version".to_owned(), json!(version))],
            gone: false,
        };
        world.store.plan(number, change);
    }
}

fn pool_made(world: &mut World, occasion: &Occasion, number: Number, _: &Map<String, Value>) {
    let cluster = world
        .store
        .get(number)
        .map(|item| item.owner)
        .unwrap_or_default();
    let cluster = world
        .store
        .get(cluster)
        .map(|item| item.key.clone())
        .unwrap_or_default();
    if let Some(value) = world.store.value_mut(number) {
        let mut tags = vec![
            json!("k8s"),
            json!(format!("k8s:{cluster}")),
            json!("k8s:worker"),
        ];
        let own = value.get("tags").and_then(Value::as_array).cloned();
        tags.extend(own.unwrap_or_default());
        place::put(value, "tags", json!(tags));
    }
    fit(world, number, occasion.now, occasion.at_once);
}

fn pool_updated(world: &mut World, call: &Call<'_>, number: Number) {
    fit(world, number, call.now, false);
}

/// Brings the nodes of a pool to as many as are asked for; new ones take their time.
fn fit(world: &mut World, number: Number, now: Moment, at_once: bool) {
    let Some(kind) = pool_kind() else {
        return;
    };
    let Some(value) = world.store.value(number) else {
        return;
    };
    let whole = |name: &str| value.get(name).and_then(Value::as_u64);
    let mut count = whole("count").unwrap_or_default();
    if value.get("auto_scale") == Some(&json!(true)) {
        let (least, most) = (
            whole("min_nodes").unwrap_or(0),
            whole("max_nodes").unwrap_or(count),
        );
        if count < least || count > most {
            count = least;
        }
    }
    let name = place::text(value, "name").unwrap_or_default().to_owned();
    let nodes = value
        .get("nodes")
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    let keep = usize::try_from(count).unwrap_or(usize::MAX);
    let mut nodes = nodes.into_iter().take(keep).collect::<Vec<_>>();
    let mut is_new = false;
    while nodes.len() < keep {
        is_new = true;
        let node = world.store.next();
        let state = if at_once { "running" } else { "provisioning" };
        nodes.push(json!({
            "id": uuid(kind, node, 1),
            "name": format!("{name}-{node:x}"),
            "status": {"state": state, "message": ""},
            "droplet_id": (600_000_000 + node).to_string(),
            "created_at": timestamp(now),
            "updated_at": timestamp(now),
        }));
    }
    if let Some(value) = world.store.value_mut(number) {
        place::put(value, "nodes", json!(nodes));
        place::put(value, "count", json!(count));
    }
    if is_new && !at_once {
        let change = Change {
            at: later(now, world.action_duration()),
            set: vec![("nodes[].status.state".to_owned(), json!("running"))],
            gone: false,
        };
        world.store.plan(number, change);
    }
}

fn pool_kind() -> Option<&'static Kind> {
    crate::store::catalog().ok()?.kind(POOL)
}

fn cluster(call: &Call<'_>, world: &mut World) -> Result<Number, Answer> {
    let key = call
        .path
        .first()
        .map(|(_, key)| key.as_str())
        .unwrap_or_default();
    find(world, key)
}

fn find(world: &World, key: &str) -> Result<Number, Answer> {
    let number = world.store.find(CLUSTER, 0, key);
    number.ok_or_else(|| Answer::not_found(format!("there is no Kubernetes cluster {key}")))
}

/// The server of a cluster that answers; one that does not exist yet has none.
fn server(world: &World, number: Number) -> Result<(String, String, String), Answer> {
    let value = world.store.value(number).cloned().unwrap_or_default();
    let endpoint = place::text(&value, "endpoint");
    let endpoint =
        endpoint.ok_or_else(|| Answer::not_found("the cluster is not provisioned yet"))?;
    let text = |path: &str| place::text(&value, path).unwrap_or_default().to_owned();
    Ok((endpoint.to_owned(), text("region"), text("name")))
}

fn kubeconfig(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = cluster(call, world)?;
    let (server, region, name) = server(world, number)?;
    let ca = base64::engine::general_purpose::STANDARD.encode(CA);
    let own = format!("do-{region}-{name}");
    let token = format!("dop_v1_{}", secret(world.store.next()));
    // What is not said is single sign-on where the cluster has it.
    let has = |field: &str| {
        let value = world.store.value(number);
        let sso = value.and_then(|value| value.get("sso")?.get(field));
        sso == Some(&json!(true))
    };
    let kind = call.query_value("type");
    if kind == Some("token") && has("required") {
        return Err(Answer::unprocessable("the cluster requires single sign-on"));
    }
    let login = if kind == Some("sso") || (kind.is_none() && has("enabled")) {
        let key = world
            .store
            .get(number)
            .map(|item| item.key.clone())
            .unwrap_or_default();
        format!(
            "exec:\n      apiVersion: client.authentication.k8s.io/v1\n      command: doctl\n      args:\n      - kubernetes\n      - cluster\n      - kubeconfig\n      - exec-credential\n      - --version=v1beta1\n      - {key}\n      interactiveMode: IfAvailable"
        )
    } else {
        format!("token: {token}")
    };
    let text = format!(
        "apiVersion: v1\nkind: Config\nclusters:\n- cluster:\n    certificate-authority-data: {ca}\n    server: {server}\n  name: {own}\ncontexts:\n- context:\n    cluster: {own}\n    user: {own}-admin\n  name: {own}\ncurrent-context: {own}\npreferences: {{}}\nusers:\n- name: {own}-admin\n  user:\n    {login}\n"
    );
    let content = Content::Bytes {
        media: "application/yaml",
        bytes: text.into_bytes(),
    };
    Ok(Answer::new(StatusCode::OK, content))
}

fn credentials(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = cluster(call, world)?;
    let (server, ..) = server(world, number)?;
    let seconds = call
        .query_value("expiry_seconds")
        .and_then(|text| text.parse::<u64>().ok());
    let seconds = seconds.filter(|seconds| *seconds > 0).unwrap_or(WEEK);
    Ok(Answer::ok(json!({
        "server": server,
        "certificate_authority_data": base64::engine::general_purpose::STANDARD.encode(CA),
        "client_certificate_data": "",
        "client_key_data": "",
        "token": format!("dop_v1_{}", secret(world.store.next())),
        "expires_at": timestamp(later(call.now, Duration::from_secs(seconds))),
    })))
}

fn shown(slug: &str) -> Value {
    let number = slug.split_once("-do.").map_or(slug, |(number, _)| number);
    json!({"slug": slug, "kubernetes_version": number, "supported_features": ["cluster-autoscaler", "docr-integration", "token-authentication"]})
}

fn upgrades(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = cluster(call, world)?;
    let own = world
        .store
        .value(number)
        .and_then(|value| place::text(value, "version"));
    let own = own.unwrap_or_default().to_owned();
    let newer = offered().into_iter().take_while(|slug| *slug != own);
    let newer = newer
        .filter(|slug| order(slug) > order(&own))
        .map(|slug| shown(&slug));
    Ok(Answer::ok(
        json!({"available_upgrade_versions": newer.collect::<Vec<_>>()}),
    ))
}

fn order(slug: &str) -> Vec<u64> {
    let numbers = slug.split(|letter: char| !letter.is_ascii_digit());
    numbers.filter_map(|number| number.parse().ok()).collect()
}

fn pool(call: &Call<'_>, world: &mut World) -> Result<Number, Answer> {
    let cluster = cluster(call, world)?;
    let key = call.path_value("node_pool_id").unwrap_or_default();
    let number = world.store.find(POOL, cluster, key);
    number.ok_or_else(|| Answer::not_found(format!("there is no node pool {key}")))
}

fn delete_node(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = pool(call, world)?;
    let node = call.path_value("node_id").unwrap_or_default().to_owned();
    let replace = call.query_value("replace") == Some("1");
    take_nodes(world, call, number, &[node], replace)?;
    Ok(Answer::new(StatusCode::ACCEPTED, Content::Empty))
}

fn recycle(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = pool(call, world)?;
    let nodes = call.texts("nodes");
    take_nodes(world, call, number, &nodes, true)?;
    Ok(Answer::new(StatusCode::ACCEPTED, Content::Empty))
}

fn take_nodes(
    world: &mut World,
    call: &Call<'_>,
    number: Number,
    going: &[String],
    replace: bool,
) -> Result<(), Answer> {
    let Some(value) = world.store.value_mut(number) else {
        return Ok(());
    };
    let nodes = value
        .get("nodes")
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    let id = |node: &Value| place::text(node, "id").unwrap_or_default().to_owned();
    if let Some(missing) = going
        .iter()
        .find(|going| !nodes.iter().any(|node| id(node) == **going))
    {
        return Err(Answer::not_found(format!("there is no node {missing}")));
    }
    let left = nodes
        .into_iter()
        .filter(|node| !going.contains(&id(node)))
        .collect::<Vec<_>>();
    if !replace {
        place::put(value, "count", json!(left.len()));
    }
    place::put(value, "nodes", json!(left));
    fit(world, number, call.now, false);
    Ok(())
}

fn template(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = cluster(call, world)?;
    let name = call.path_value("node_pool_name").unwrap_or_default();
    let pools = world.store.of(POOL, number).into_iter().flatten();
    let mut values = pools.filter_map(|pool| world.store.value(*pool));
    let pool = values
        .find(|pool| place::text(pool, "name") == Some(name))
        .cloned();
    let pool = pool.ok_or_else(|| Answer::not_found(format!("there is no node pool {name}")))?;
    let mut body = crate::synthetic::example(call);
    if body.pointer("/template/name").is_some() {
        place::put(&mut body, "template.name", json!(name));
    }
    for field in ["labels", "taints"] {
        if let Some(own) = pool.get(field)
            && body.pointer(&format!("/template/{field}")).is_some()
        {
            place::put(&mut body, &format!("template.{field}"), own.clone());
        }
    }
    Ok(Answer::ok(body))
}

fn associated(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    cluster(call, world)?;
    Ok(Answer::ok(
        json!({"load_balancers": [], "volumes": [], "volume_snapshots": []}),
    ))
}

fn destroy(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = cluster(call, world)?;
    world.store.remove(number);
    Ok(Answer::no_content())
}

fn user(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    cluster(call, world)?;
    Ok(Answer::ok(crate::synthetic::example(call)))
}

fn options(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let mut body = crate::synthetic::example(call);
    let versions = offered().iter().map(|slug| shown(slug)).collect::<Vec<_>>();
    place::put(&mut body, "options.versions", json!(versions));
    let regions = world.open_regions();
    let regions = regions.iter().map(|slug| {
        let region = world.shown_region(slug);
        json!({"name": region.get("name"), "slug": slug})
    });
    place::put(&mut body, "options.regions", regions.collect());
    let sizes = world.open_sizes(LEAST_MEMORY);
    let sizes = sizes.map(|slug| json!({"name": slug, "slug": slug}));
    place::put(&mut body, "options.sizes", sizes.collect());
    Ok(Answer::ok(body))
}

fn add_registries(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    registries(call, world, true)
}

fn remove_registries(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    registries(call, world, false)
}

fn registries(call: &Call<'_>, world: &mut World, add: bool) -> Result<Answer, Answer> {
    let names = call.texts("registries");
    for key in call.texts("cluster_uuids") {
        let number = find(world, &key)?;
        if let Some(value) = world.store.value_mut(number) {
            let own = value.get("registries").and_then(Value::as_array).cloned();
            let mut own = own.unwrap_or_default();
            own.retain(|name| !names.iter().any(|going| name == going));
            if add {
                own.extend(names.iter().map(|name| json!(name)));
            }
            place::put(value, "registries", json!(own));
            place::put(value, "registry_enabled", json!(add));
        }
    }
    Ok(Answer::no_content())
}
