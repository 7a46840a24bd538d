//! Apps: each create and change makes a deployment, and the app shows how far that is.

use axum::http::StatusCode;
use serde_json::{Map, Value, json};

use super::{Family, NOTHING, app_alerts};
use crate::answer::{Answer, Content};
use crate::call::Call;
use crate::clock::{Moment, later, timestamp};
use crate::state::World;
use crate::store::catalog::Catalog;
use crate::store::items::{Change, Number};
use crate::store::making::Occasion;
use crate::store::place;
use crate::store::serving::occasion;

pub(super) const APP: &str = "apps.app";
/// Where a service listens if its spec doesn't say.
const HTTP_PORT: u64 = 8080;
pub(super) const DEPLOYMENT: &str = "apps.deployment";

pub(super) const FAMILY: Family = Family {
    handlers: &[
        ("apps_restart", deploy),
        ("apps_upgrade_buildpack", upgrade_buildpack),
        ("apps_reset_database_password", reset_password),
        ("apps_create_rollback", rollback),
        ("apps_revert_rollback", revert),
        ("apps_commit_rollback", commit),
        ("apps_validate_rollback", validate_rollback),
        ("apps_cancel_deployment", cancel),
        ("apps_get_instances", instances),
        ("apps_assign_alertDestinations", app_alerts::destinations),
    ],
    before: &[(APP, before)],
    made: &[(APP, app_made), (DEPLOYMENT, deployment_made)],
    updated: &[(APP, app_updated)],
    ..NOTHING
};

pub(super) fn before(_: &World, call: &Call<'_>, _: Number) -> Result<(), Answer> {
    let name = call
        .field("spec")
        .and_then(|spec| place::text(spec, "name"))
        .unwrap_or_default();
    let names = call
        .field("spec")
        .map(|spec| components(&json!({"spec": spec})));
    let mut names = names.unwrap_or_default();
    names.sort();
    if let Some([(twice, _), _]) = names.windows(2).find(|pair| match pair {
        [(one, _), (other, _)] => one == other,
        _ => false,
    }) {
        return Err(Answer::bad_request(format!(
            "error validating app spec field \"name\": {twice} names two components"
        )));
    }
    let both = ["services", "workers"].iter().find(|list| {
        let all = place::all(
            call.field("spec").unwrap_or(&Value::Null),
            &format!("{list}[]"),
        )
        .into_iter();
        let counted = |it: &Value| it.get("instance_count").and_then(Value::as_u64) > Some(0);
        let mut both =
            all.filter(|it| counted(it) && it.get("autoscaling").is_some_and(Value::is_object));
        both.next().is_some()
    });
    if let Some(list) = both {
        return Err(Answer::bad_request(format!(
            "error validating app spec field \"{list}.instance_count\": can't be set with autoscaling"
        )));
    }
    let services = call
        .field("spec")
        .map(|spec| place::all(spec, "services[]"));
    let mut strays = services.into_iter().flatten().filter_map(stray_port);
    if let Some(port) = strays.next() {
        return Err(Answer::bad_request(format!(
            "error validating app spec field \"services.health_check.port\": health check port \"{port}\" not found in internal_ports"
        )));
    }
    if name.len() > 32 || name.contains(['/', ':', '_', '.']) {
        return Err(Answer::bad_request(
            "error validating app spec field \"name\"",
        ));
    }
    Ok(())
}

/// The port at which a service's health would be checked although nothing listens there.
fn stray_port(service: &Value) -> Option<u64> {
    let port = place::get(service, "health_check.port")?.as_u64()?;
    let public = service.get("http_port").and_then(Value::as_u64);
    let is_internal = place::all(service, "internal_ports[]")
        .into_iter()
        .any(|own| own.as_u64() == Some(port));
    (port != public.unwrap_or(HTTP_PORT) && !is_internal).then_some(port)
}

fn app_made(world: &mut World, occasion: &Occasion, number: Number, _: &Map<String, Value>) {
    uncount(world, number);
    encrypt(world, number);
    if let Some(value) = world.store.value_mut(number) {
        let region = place::text(value, "spec.region")
            .unwrap_or("nyc")
            .to_owned();
        if value.get("region").is_some_and(Value::is_object) {
            place::put(value, "region.slug", json!(region));
        }
    }
    follow_domains(world, number);
    app_alerts::follow(world, occasion, number);
    new_deployment(world, occasion, number, "initial deployment");
}

fn app_updated(world: &mut World, call: &Call<'_>, number: Number) {
    uncount(world, number);
    encrypt(world, number);
    follow_domains(world, number);
    app_alerts::follow(world, &occasion(call), number);
    new_deployment(world, &occasion(call), number, "app spec updated");
}

/// What scales itself has no number of instances, and may not have one when it is sent back.
fn uncount(world: &mut World, number: Number) {
    let Some(app) = world.store.value_mut(number) else {
        return;
    };
    for list in ["services", "workers"] {
        let all = app.pointer_mut(&format!("/spec/{list}"));
        let all = all.and_then(Value::as_array_mut).into_iter().flatten();
        for component in all.filter_map(Value::as_object_mut) {
            if component.get("autoscaling").is_some_and(Value::is_object) {
                component.remove("instance_count");
            }
        }
    }
}

/// An app has the domains of its spec; those that it had stay as they are.
fn follow_domains(world: &mut World, number: Number) {
    let next = world.store.next();
    let Some(value) = world.store.value_mut(number) else {
        return;
    };
    let had = value.get("domains").cloned().unwrap_or_default();
    let wanted = place::all(value, "spec.domains[]").into_iter().cloned();
    let domains = wanted.zip(0_u64..).map(|(spec, index)| {
        let name = spec.get("domain");
        let known = place::all(&had, "[]").into_iter();
        let mut known = known.filter(|it| place::get(it, "spec.domain") == name);
        let mut domain = known.next().cloned().unwrap_or_else(|| {
            let id = format!("5a4db0c0-d0a1-4000-8{:03x}-{next:012x}", index & 0xfff);
            json!({"id": id, "phase": "ACTIVE"})
        });
        place::put(&mut domain, "spec", spec);
        domain
    });
    let domains = domains.collect::<Vec<_>>();
    let shown = (!domains.is_empty()).then_some(domains);
    place::put(value, "domains", shown.map_or(Value::Null, Value::Array));
}

/// Values of secret variables and credentials of registries are kept in a form that says nothing, and that can be sent back.
fn encrypt(world: &mut World, number: Number) {
    let first = world.store.next();
    let Some(spec) = world
        .store
        .value_mut(number)
        .and_then(|value| value.get_mut("spec"))
    else {
        return;
    };
    let mut count = 0;
    let mut below = vec![spec];
    while let Some(value) = below.pop() {
        match value {
            Value::Object(members) => {
                let is_secret = members.get("type").is_some_and(|kind| kind == "SECRET");
                for (field, value) in members.iter_mut() {
                    let is_hidden = match field.as_str() {
                        "value" => is_secret,
                        field => field == "registry_credentials",
                    };
                    if let Value::String(text) = value
                        && is_hidden
                        && !text.starts_with("EV[")
                    {
                        count += 1;
                        let secret = crate::store::filling::secret(first * 1_000 + count);
                        *text = format!("EV[1:{secret}]");
                    }
                }
                below.extend(members.values_mut());
            }
            Value::Array(items) => below.extend(items),
            _ => {}
        }
    }
}

fn new_deployment(
    world: &mut World,
    occasion: &Occasion,
    app: Number,
    cause: &str,
) -> Option<Number> {
    deployment_with(world, occasion, app, cause, None)
}

/// One of another spec than the app has, if that is given.
fn deployment_with(
    world: &mut World,
    occasion: &Occasion,
    app: Number,
    cause: &str,
    spec: Option<(String, Value)>,
) -> Option<Number> {
    let kind = Catalog::embedded().ok()?.kind(DEPLOYMENT)?;
    let mut values = vec![("cause".to_owned(), json!(cause))];
    values.extend(spec);
    Some(world.make_child(occasion, kind, app, values))
}

/// What a deployment says of the components of its app; and the app has it as pending, later as active.
fn deployment_made(world: &mut World, occasion: &Occasion, number: Number, _: &Map<String, Value>) {
    let app = world
        .store
        .get(number)
        .map(|item| item.owner)
        .unwrap_or_default();
    let previous = world
        .store
        .value(app)
        .and_then(|app| place::get(app, "active_deployment.id"))
        .cloned();
    if let Some(value) = world.store.value_mut(number) {
        for list in ["services", "static_sites", "workers", "jobs", "functions"] {
            let components = value
                .pointer(&format!("/spec/{list}"))
                .and_then(Value::as_array);
            let shown = components
                .into_iter()
                .flatten()
                .filter_map(|component| Some(json!({"name": place::text(component, "name")?})));
            let shown = shown.collect::<Vec<_>>();
            place::put(
                value,
                list,
                if shown.is_empty() {
                    Value::Null
                } else {
                    json!(shown)
                },
            );
        }
        place::put(
            value,
            "previous_deployment_id",
            previous.unwrap_or_default(),
        );
        place::put(
            value,
            "progress",
            json!({"pending_steps": 3, "running_steps": 0, "success_steps": 0, "error_steps": 0, "total_steps": 3}),
        );
    }
    if occasion.at_once {
        return;
    }
    let Some(pending) = world.store.value(number).cloned() else {
        return;
    };
    let failed = occasion.fails;
    let mut done = pending.clone();
    place::put(
        &mut done,
        "phase",
        json!(if failed { "ERROR" } else { "ACTIVE" }),
    );
    let progress = json!({"pending_steps": 0, "running_steps": 0, "success_steps": if failed { 1 } else { 3 }, "error_steps": u8::from(failed), "total_steps": 3});
    place::put(&mut done, "progress", progress.clone());
    begin(world, occasion.now, app, &pending);
    if let Some(app) = world.store.value_mut(app) {
        place::put(app, "pending_deployment", pending);
        place::put(
            app,
            "last_deployment_created_at",
            json!(timestamp(occasion.now)),
        );
        place::put(app, "updated_at", json!(timestamp(occasion.now)));
    }
    let at = later(occasion.now, world.action_duration());
    let mut set = vec![
        ("pending_deployment".to_owned(), Value::Null),
        ("in_progress_deployment".to_owned(), Value::Null),
    ];
    if !failed {
        set.push(("active_deployment".to_owned(), done));
        supersede(world, app, number, at);
    }
    world.store.plan(
        app,
        Change {
            at,
            set,
            gone: false,
        },
    );
    let set = vec![("progress".to_owned(), progress)];
    world.store.plan(
        number,
        Change {
            at,
            set,
            gone: false,
        },
    );
}

/// What an app has as pending is in progress from the second phase on, and shows that.
fn begin(world: &mut World, now: Moment, app: Number, pending: &Value) {
    let kind = Catalog::embedded().ok().and_then(|it| it.kind(DEPLOYMENT));
    let phases = kind
        .map(|kind| kind.more.before.as_slice())
        .unwrap_or_default();
    let steps = u32::try_from(phases.len().max(1)).unwrap_or(1);
    for (step, phase) in (0_u32..).zip(phases).skip(1) {
        let mut begun = pending.clone();
        place::put(&mut begun, "phase", json!(phase));
        let at = later(now, world.action_duration() * step / steps);
        let set = vec![
            ("pending_deployment".to_owned(), Value::Null),
            ("in_progress_deployment".to_owned(), begun),
        ];
        let gone = false;
        world.store.plan(app, Change { at, set, gone });
    }
}

/// The deployments before are superseded when this one is active.
fn supersede(world: &mut World, app: Number, by: Number, at: Moment) {
    let items = world.store.items(DEPLOYMENT);
    let before = items.filter(|(number, item)| {
        let phase = place::text(&item.value, "phase");
        *number != by && item.owner == app && !matches!(phase, Some("ERROR" | "CANCELED"))
    });
    let before = before.map(|(number, _)| number).collect::<Vec<_>>();
    for number in before {
        let set = vec![("phase".to_owned(), json!("SUPERSEDED"))];
        let gone = false;
        world.store.plan(number, Change { at, set, gone });
    }
}

pub(super) fn called_app(call: &Call<'_>, world: &World) -> Result<Number, Answer> {
    let key = call
        .path
        .first()
        .map(|(_, key)| key.as_str())
        .unwrap_or_default();
    let number = world.store.find(APP, 0, key);
    number.ok_or_else(|| Answer::not_found(format!("there is no app {key}")))
}

fn show(call: &Call<'_>, world: &World, number: Option<Number>) -> Answer {
    let status = StatusCode::from_u16(call.operation.answer.status).unwrap_or(StatusCode::OK);
    let shown = number.and_then(|number| world.store.value(number)).cloned();
    Answer::json(status, json!({"deployment": shown}))
}

fn deploy(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let app = called_app(call, world)?;
    let number = new_deployment(world, &occasion(call), app, "manual");
    Ok(show(call, world, number))
}

pub(super) fn called_deployment(world: &World, app: Number, id: &str) -> Result<Number, Answer> {
    let number = world.store.find(DEPLOYMENT, app, id);
    number.ok_or_else(|| Answer::not_found(format!("there is no deployment {id}")))
}

/// A change of one component deploys the app.
fn redeploy(call: &Call<'_>, world: &mut World, cause: &str) -> Result<Option<Value>, Answer> {
    let app = called_app(call, world)?;
    if let Some(name) = call.path_value("component_name") {
        let own = world.store.value(app).map(components).unwrap_or_default();
        if !own.iter().any(|(own, _)| own == name) {
            return Err(Answer::not_found(format!("there is no component {name}")));
        }
    }
    let number = new_deployment(world, &occasion(call), app, cause);
    Ok(number.and_then(|number| world.store.value(number)).cloned())
}

fn upgrade_buildpack(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let deployment = redeploy(call, world, "buildpack upgraded")?;
    let mut body = crate::synthetic::example(call);
    place::put(&mut body, "deployment", json!(deployment));
    Ok(Answer::ok(body))
}

fn reset_password(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let deployment = redeploy(call, world, "database password reset")?;
    let mut body = crate::synthetic::example(call);
    place::put(&mut body, "deployment", json!(deployment));
    Ok(Answer::ok(body))
}

fn rollback(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let app = called_app(call, world)?;
    let old = called_deployment(world, app, call.text("deployment_id").unwrap_or_default())?;
    let spec = world
        .store
        .value(old)
        .and_then(|value| value.get("spec"))
        .cloned();
    let spec = spec.map(|spec| ("spec".to_owned(), spec));
    let number = deployment_with(world, &occasion(call), app, "rollback", spec);
    if let Some(number) = number.filter(|_| call.flag("skip_pin") != Some(true)) {
        let pinned = world.store.value(number).cloned().unwrap_or_default();
        pin(world, app, pinned);
    }
    Ok(show(call, world, number))
}

fn revert(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let app = called_app(call, world)?;
    let answer = deploy(call, world)?;
    pin(world, app, Value::Null);
    Ok(answer)
}

fn commit(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let app = called_app(call, world)?;
    // What it was rolled back to is what it is from now on.
    if let Some(value) = world.store.value_mut(app)
        && let Some(spec) = place::get(value, "active_deployment.spec").cloned()
    {
        place::put(value, "spec", spec);
    }
    pin(world, app, Value::Null);
    Ok(Answer::new(StatusCode::OK, Content::Empty))
}

/// Until it is decided what becomes of a rollback, an app stays with its deployment.
fn pin(world: &mut World, app: Number, deployment: Value) {
    if let Some(app) = world.store.value_mut(app) {
        place::put(app, "pinned_deployment", deployment);
    }
}

fn validate_rollback(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let app = called_app(call, world)?;
    called_deployment(world, app, call.text("deployment_id").unwrap_or_default())?;
    Ok(Answer::ok(json!({"valid": true, "warnings": []})))
}

fn cancel(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let app = called_app(call, world)?;
    let number = called_deployment(
        world,
        app,
        call.path_value("deployment_id").unwrap_or_default(),
    )?;
    if world.store.is_changing(number) {
        world.store.cancel(number);
        world.store.cancel(app);
        if let Some(value) = world.store.value_mut(number) {
            place::put(value, "phase", json!("CANCELED"));
        }
        if let Some(value) = world.store.value_mut(app) {
            place::put(value, "pending_deployment", Value::Null);
            place::put(value, "in_progress_deployment", Value::Null);
        }
    }
    Ok(show(call, world, Some(number)))
}

/// The names of the components of an app, and what they are.
pub(super) fn components(app: &Value) -> Vec<(String, &'static str)> {
    let mut found = Vec::new();
    for (list, kind) in [
        ("services", "SERVICE"),
        ("workers", "WORKER"),
        ("jobs", "JOB"),
        ("static_sites", "UNKNOWN"),
        ("functions", "UNKNOWN"),
        ("databases", "UNKNOWN"),
    ] {
        for name in place::all(app, &format!("spec.{list}[].name")) {
            found.extend(name.as_str().map(|name| (name.to_owned(), kind)));
        }
    }
    found
}

fn instances(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let app = called_app(call, world)?;
    let components = world.store.value(app).map(components).unwrap_or_default();
    let running = components
        .into_iter()
        .filter(|(_, kind)| matches!(*kind, "SERVICE" | "WORKER"));
    let shown = running.map(|(name, kind)| {
        json!({"component_name": name, "component_type": kind, "instance_name": super::app_logs::instance(&name, app), "instance_alias": format!("{name}-0")})
    });
    let shown = shown.collect::<Vec<_>>();
    Ok(Answer::ok(json!({"instances": shown})))
}
