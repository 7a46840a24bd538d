//! What is special to small families: uptime, peerings below a VPC, security scans, sinks, lint runs.

use std::time::Duration;

use axum::http::StatusCode;
use serde_json::{Map, Value, json};

use super::{Family, NOTHING};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::{later, timestamp};
use crate::state::World;
use crate::store::items::Number;
use crate::store::making::{Occasion, Order};
use crate::store::place;
use crate::store::serving::occasion;

const PEERING: &str = "vpc-peerings.peering";
const SINK: &str = "monitoring.sink";
const DESTINATION: &str = "monitoring.destination";
const ATTACHMENT: &str = "partner-network-connect.attachment";
const GATEWAY: &str = "vpc-nat-gateways.gateway";

pub(super) const FAMILY: Family = Family {
    handlers: &[
        ("vpcs_create_peerings", create_peering),
        ("security_get_latest_scan", latest_scan),
        ("monitoring_update_destination", update_destination),
        ("partnerAttachments_create_service_key", new_service_key),
        ("vectorDatabases_post_restore_backup", restore_backup),
        ("kubernetes_get_status_messages", status_messages),
        ("oneClicks_install_kubernetes", install),
    ],
    before: &[
        (SINK, before_sink),
        (GATEWAY, before_gateway),
        ("uptime.alert", before_alert),
        ("functions.access_key", before_access_key),
        ("functions.trigger", before_trigger),
    ],
    made: &[
        ("uptime.state", state_made),
        (SINK, sink_made),
        ("functions.access_key", access_key_made),
        ("byoip.prefix", |world, _, number, sent| {
            let advertised = sent.get("advertise") == Some(&json!(true));
            if let Some(value) = world.store.value_mut(number) {
                place::put(value, "advertised", json!(advertised));
            }
        }),
        (ATTACHMENT, attachment_made),
    ],
    before_delete: &[
        (ATTACHMENT, before_delete_attachment),
        (PEERING, before_delete_peering),
    ],
    answered: &[("kubernetes_run_clusterLint", lint_answered)],
    ..NOTHING
};

fn called_cluster(world: &World, key: &str) -> Result<Number, Answer> {
    let number = world.store.find("kubernetes.cluster", 0, key);
    number.ok_or_else(|| Answer::not_found(format!("there is no cluster {key}")))
}

/// Whoever waits for a cluster is told why; there is nothing to say of one that runs.
fn status_messages(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = called_cluster(world, call.path_value("cluster_id").unwrap_or_default())?;
    let cluster = world.store.value(number);
    let state = cluster.and_then(|cluster| place::text(cluster, "status.state"));
    let messages = match state {
        Some("running") | None => json!([]),
        Some(state) => {
            let message = format!("the cluster is {state}");
            json!([{"message": message, "timestamp": timestamp(call.now)}])
        }
    };
    Ok(Answer::ok(json!({"messages": messages})))
}

/// Answers an installation. It creates nothing that could be waited for.
fn install(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    called_cluster(world, call.text("cluster_uuid").unwrap_or_default())?;
    let message = "Successfully kicked off addon job.";
    Ok(Answer::ok(json!({"message": message})))
}

/// It expires when it was asked to, otherwise never.
fn access_key_made(
    world: &mut World,
    occasion: &Occasion,
    number: Number,
    sent: &Map<String, Value>,
) {
    let expires = sent
        .get("expires_in")
        .and_then(Value::as_str)
        .and_then(span);
    let expires = expires.map(|span| timestamp(later(occasion.now, span)));
    if let Some(Value::Object(value)) = world.store.value_mut(number) {
        value.insert("expires_at".to_owned(), json!(expires));
    }
}

/// A length of time in hours or days, such as `7d`.
fn span(text: &str) -> Option<Duration> {
    let (count, unit) = match text.strip_suffix('h') {
        Some(count) => (count, 3_600),
        None => (text.strip_suffix('d')?, 86_400),
    };
    let count: u32 = count.parse().ok()?;
    Some(Duration::from_secs(unit * u64::from(count)))
}

fn before_access_key(_: &World, call: &Call<'_>, _: Number) -> Result<(), Answer> {
    let expires = call.text("expires_in").filter(|text| !text.is_empty());
    match expires.map(span) {
        None => Ok(()),
        Some(Some(span)) if span >= Duration::from_secs(3_600) => Ok(()),
        Some(_) => Err(Answer::unprocessable(
            "body.expires_in: send hours or days, such as 24h or 7d, at least 1h",
        )),
    }
}

/// The times at which a function is called are five fields.
fn before_trigger(_: &World, call: &Call<'_>, _: Number) -> Result<(), Answer> {
    let details = call.field("scheduled_details");
    let cron = details.and_then(|details| place::text(details, "cron"));
    let is_part = |part: &str| {
        part.chars()
            .all(|it| it.is_ascii_alphanumeric() || "*,-/?#".contains(it))
    };
    match cron {
        Some(cron)
            if cron.split_whitespace().count() != 5 || !cron.split_whitespace().all(is_part) =>
        {
            Err(Answer::unprocessable(format!(
                "body.scheduled_details.cron: {cron:?} is no cron expression"
            )))
        }
        _ => Ok(()),
    }
}

/// Regions are shown in capitals.
fn attachment_made(world: &mut World, _: &Occasion, number: Number, _: &Map<String, Value>) {
    if let Some(value) = world.store.value_mut(number) {
        let region = place::text(value, "region").map(str::to_uppercase);
        place::put(value, "region", json!(region));
    }
}

/// What is being set up isn't deleted.
fn before_delete_attachment(world: &World, number: Number) -> Result<(), Answer> {
    let state = world.store.value(number);
    match state.and_then(|value| place::text(value, "state")) {
        Some("CREATING") => Err(super::networks::forbidden(
            "the attachment is being created",
        )),
        _ => Ok(()),
    }
}

fn before_delete_peering(world: &World, number: Number) -> Result<(), Answer> {
    let state = world.store.value(number);
    match state.and_then(|value| place::text(value, "status")) {
        Some("PROVISIONING") => Err(super::networks::forbidden("the peering is being set up")),
        _ => Ok(()),
    }
}

/// A gateway stays with its networks.
fn before_gateway(world: &World, call: &Call<'_>, number: Number) -> Result<(), Answer> {
    let networks = |value: &Value| {
        let ids = place::all(value, "vpcs[].vpc_uuid");
        let mut ids = ids
            .into_iter()
            .filter_map(Value::as_str)
            .collect::<Vec<_>>();
        ids.sort_unstable();
        ids.join(" ")
    };
    let (Some(old), Some(sent)) = (world.store.value(number), call.body.as_ref()) else {
        return Ok(());
    };
    if sent.get("vpcs").is_some() && networks(sent) != networks(old) {
        return Err(Answer::unprocessable(
            "body.vpcs: the VPCs of a gateway can't be changed",
        ));
    }
    Ok(())
}

fn create_peering(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let own = call
        .path
        .first()
        .map(|(_, key)| key.clone())
        .unwrap_or_default();
    let other = call.text("vpc_id").unwrap_or_default().to_owned();
    if world.store.find("vpcs.vpc", 0, &own).is_none() {
        return Err(Answer::not_found(format!("there is no VPC {own}")));
    }
    if !world.has_network(&other) {
        return Err(Answer::unprocessable(format!(
            "body.vpc_id: there is no VPC {other}"
        )));
    }
    let catalog = crate::store::catalog()?;
    let kind = catalog
        .kind(PEERING)
        .ok_or_else(|| Answer::not_found("there are no peerings"))?;
    let mut sent = Map::new();
    sent.insert(
        "name".to_owned(),
        call.field("name").cloned().unwrap_or_default(),
    );
    sent.insert("vpc_ids".to_owned(), json!([own, other]));
    world.check_name(kind, 0, &sent, None)?;
    let order = Order {
        kind,
        owner: 0,
        scope: 0,
        sent: &sent,
        operation: crate::store::making::create_operation(kind),
        values: Vec::new(),
    };
    let number = world.make(&occasion(call), order);
    let shown = world.store.value(number).cloned();
    let status = StatusCode::from_u16(call.operation.answer.status).unwrap_or(StatusCode::ACCEPTED);
    Ok(Answer::json(
        status,
        json!({"peering": shown, "vpc_peering": shown}),
    ))
}

/// Another key in place of the one that there is; it is read afterwards.
fn new_service_key(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let key = call.path_value("pa_id").unwrap_or_default();
    let attachment = world
        .store
        .find("partner-network-connect.attachment", 0, key);
    let attachment =
        attachment.ok_or_else(|| Answer::not_found(format!("there is no attachment {key}")))?;
    let old = world
        .store
        .find("partner-network-connect.service_key", attachment, "");
    if let Some(old) = old {
        world.store.remove(old);
    }
    let catalog = crate::store::catalog()?;
    if let Some(kind) = catalog.kind("partner-network-connect.service_key") {
        let number = world.make_child(&occasion(call), kind, attachment, Vec::new());
        let secret = crate::store::filling::secret(number);
        if let Some(value) = world.store.value_mut(number) {
            place::put(value, "value", json!(secret));
            place::put(value, "created_at", json!(timestamp(call.now)));
        }
    }
    let status = StatusCode::from_u16(call.operation.answer.status).unwrap_or(StatusCode::ACCEPTED);
    Ok(Answer::json(status, json!({})))
}

/// It takes its time, and its state is read apart.
fn restore_backup(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let (database, backup) = (call.path_value("id"), call.path_value("backup_id"));
    let (database, backup) = (database.unwrap_or_default(), backup.unwrap_or_default());
    let owner = world
        .store
        .find("vector-databases.vector_database", 0, database);
    let owner = owner
        .ok_or_else(|| Answer::not_found(format!("there is no vector database {database}")))?;
    let number = world.store.find("vector-databases.backup", owner, backup);
    let number = number.ok_or_else(|| Answer::not_found(format!("there is no backup {backup}")))?;
    if let Some(old) = world.store.find("vector-databases.restore", number, "") {
        world.store.remove(old);
    }
    let catalog = crate::store::catalog()?;
    let kind = catalog
        .kind("vector-databases.restore")
        .ok_or_else(|| Answer::not_found("there are no restores"))?;
    let values = vec![("backup_id".to_owned(), json!(backup))];
    let restore = world.make_child(&occasion(call), kind, number, values);
    let status = world.store.value(restore);
    let status = status.and_then(|value| place::text(value, "status"));
    Ok(Answer::ok(json!({"backup_id": backup, "status": status})))
}

fn latest_scan(_: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let latest = world
        .store
        .items("security.scan")
        .last()
        .map(|(_, item)| item.value.clone());
    let scan = latest.ok_or_else(|| Answer::not_found("there is no scan"))?;
    Ok(Answer::ok(json!({"scan": scan})))
}

/// What goes by a number needs it; what is down doesn't.
fn before_alert(_: &World, call: &Call<'_>, _: Number) -> Result<(), Answer> {
    let kind = call.text("type").unwrap_or_default();
    let is_measured = matches!(kind, "latency" | "ssl_expiry");
    if is_measured
        && call.operation.id == "uptime_create_alert"
        && call.field("threshold").is_none()
    {
        return Err(Answer::bad_request(format!(
            "invalid value for field 'threshold': an alert of the type {kind} needs one"
        )));
    }
    Ok(())
}

/// What isn't checked in a region isn't shown there.
fn state_made(world: &mut World, _: &Occasion, number: Number, _: &Map<String, Value>) {
    let check = world
        .store
        .get(number)
        .and_then(|item| world.store.value(item.owner));
    let regions = check
        .and_then(|check| check.get("regions")?.as_array())
        .cloned();
    let shown = regions.unwrap_or_else(|| vec![json!("us_east"), json!("eu_west")]);
    let states = shown.iter().filter_map(Value::as_str).map(|region| {
        let state = json!({"status": "UP", "status_changed_at": "2026-01-01T00:00:00Z", "thirty_day_uptime_percentage": 99.9});
        (region.to_owned(), state)
    });
    let states = states.collect::<Map<_, _>>();
    if let Some(value) = world.store.value_mut(number) {
        place::put(value, "regions", Value::Object(states));
        place::put(value, "previous_outage", Value::Null);
    }
}

fn before_sink(world: &World, call: &Call<'_>, _: Number) -> Result<(), Answer> {
    match call.text("destination_uuid") {
        Some(key) if world.store.find(DESTINATION, 0, key).is_none() => Err(Answer::unprocessable(
            format!("body.destination_uuid: there is no destination {key}"),
        )),
        _ => Ok(()),
    }
}

fn sink_made(world: &mut World, _: &Occasion, number: Number, sent: &Map<String, Value>) {
    let key = sent.get("destination_uuid").and_then(Value::as_str);
    let found = key.and_then(|key| world.store.find(DESTINATION, 0, key));
    let destination = found.and_then(|found| world.store.value(found)).cloned();
    if let Some(value) = world.store.value_mut(number) {
        match destination {
            Some(destination) => place::put(value, "destination", destination),
            None => place::put(value, "destination.config.credentials", Value::Null),
        }
        if let Some(resources) = sent.get("resources") {
            place::put(value, "resources", resources.clone());
        }
    }
}

fn update_destination(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let key = call.path_value("destination_uuid").unwrap_or_default();
    let number = world.store.find(DESTINATION, 0, key);
    let number =
        number.ok_or_else(|| Answer::not_found(format!("there is no destination {key}")))?;
    if let Some(value) = world.store.value_mut(number) {
        for path in ["name", "type", "config"] {
            if let Some(sent) = call.field(path) {
                place::put(value, path, sent.clone());
            }
        }
        place::put(value, "config.credentials", Value::Null);
    }
    Ok(Answer::no_content())
}

fn lint_answered(world: &mut World, _: &Call<'_>, number: Number, body: &mut Value) {
    if let Some(run) = world
        .store
        .value(number)
        .and_then(|value| value.get("run_id"))
    {
        place::put(body, "run_id", run.clone());
    }
}
