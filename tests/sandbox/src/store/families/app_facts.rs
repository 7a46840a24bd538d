//! What is known of an app's components and nobody creates: how they are, their databases, what they sent.

use std::time::Duration;

use serde_json::{Value, json};

use super::apps::{APP, before, called_app};
use super::{Family, NOTHING};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::{earlier, timestamp};
use crate::state::World;
use crate::store::facts::Facts;
use crate::store::filling;
use crate::store::items::Number;
use crate::store::place;

const DAY: Duration = Duration::from_secs(86_400);
/// What an app sends in a day, in bytes.
const SENT: u64 = 513_668;

pub(super) const FAMILY: Family = Family {
    handlers: &[
        ("apps_get_health", health),
        ("apps_validate_appSpec", propose),
        ("apps_get_database_connection_details", connections),
        ("apps_toggle_database_trusted_source", trust),
        ("apps_get_metrics_bandwidth_daily", sent),
        ("apps_list_metrics_bandwidth_daily", sent_by_each),
    ],
    ..NOTHING
};

fn components<'a>(app: &'a Value, list: &str) -> impl Iterator<Item = &'a Value> {
    let found = app.pointer(&format!("/spec/{list}"));
    found.and_then(Value::as_array).into_iter().flatten()
}

/// Once something of the app runs, all that it has is healthy.
fn health(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = called_app(call, world)?;
    let app = world.store.value(number).unwrap_or(&Value::Null);
    let runs = app.get("active_deployment").is_some_and(Value::is_object);
    let state = if runs { "HEALTHY" } else { "UNKNOWN" };
    let share = |of: u32| if runs { of } else { 0 };
    let of_servers = ["services", "workers"]
        .into_iter()
        .flat_map(|list| components(app, list))
        .map(|component| {
            let wanted = component.get("instance_count").and_then(Value::as_u64);
            let wanted = wanted.unwrap_or(1);
            json!({"name": component.get("name"), "cpu_usage_percent": share(30), "memory_usage_percent": share(25),
                "replicas_desired": wanted, "replicas_ready": if runs { wanted } else { 0 }, "state": state})
        });
    let of_servers = of_servers.collect::<Vec<_>>();
    let of_functions = components(app, "functions")
        .map(|component| json!({"name": component.get("name"), "functions_component_health_metrics": []}));
    let of_functions = of_functions.collect::<Vec<_>>();
    Ok(Answer::ok(
        json!({"app_health": {"components": of_servers, "functions_components": of_functions}}),
    ))
}

/// How the databases of an app are reached.
fn connections(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = called_app(call, world)?;
    let app = world.store.value(number).unwrap_or(&Value::Null);
    let found = components(app, "databases").map(|database| connection(number, database));
    let found = found.collect::<Vec<_>>();
    Ok(Answer::ok(json!({"connection_details": found})))
}

fn connection(app: Number, database: &Value) -> Value {
    let name = place::text(database, "name").unwrap_or("db");
    let own = |field: &str| place::text(database, field).filter(|text| !text.is_empty());
    let user = own("db_user").unwrap_or(name);
    let inner = own("db_name").unwrap_or(name);
    let engine = own("engine").unwrap_or("PG");
    let scheme = match engine {
        "MYSQL" => "mysql",
        "MONGODB" => "mongodb",
        "PG" => "postgresql",
        _ => "rediss",
    };
    let password = filling::secret(app);
    let host = format!("app-{app}-{name}.db.ondigitalocean.com");
    let port = 25_060;
    json!({"component_name": name, "host": host, "port": port, "username": user, "password": password,
        "database_name": inner, "ssl_mode": "require", "pools": [],
        "database_url": format!("{scheme}://{user}:{password}@{host}:{port}/{inner}?sslmode=require")})
}

fn trust(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = called_app(call, world)?;
    let name = call.path_value("component_name").unwrap_or_default();
    let app = world.store.value(number).unwrap_or(&Value::Null);
    let mut own = components(app, "databases");
    if !own.any(|database| place::text(database, "name") == Some(name)) {
        let reason = format!("there is no database {name}");
        return Err(Answer::not_found(reason));
    }
    let mut body = crate::synthetic::echoed(call);
    if let Some(enable) = call.field("enable") {
        place::put(&mut body, "is_enabled", enable.clone());
    }
    Ok(Answer::ok(body))
}

/// The requested day, or yesterday.
fn day(call: &Call<'_>) -> Value {
    let asked = call
        .text("date")
        .or_else(|| call.query_value("date"))
        .map(str::to_owned);
    json!(asked.unwrap_or_else(|| timestamp(earlier(call.now, DAY))))
}

fn sent(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = called_app(call, world)?;
    let id = world.store.get(number).map(|item| item.key.clone());
    let usage = json!([{"app_id": id, "bandwidth_bytes": SENT.to_string()}]);
    Ok(Answer::ok(
        json!({"app_bandwidth_usage": usage, "date": day(call)}),
    ))
}

/// The bandwidth of those apps that exist.
fn sent_by_each(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let asked = call.texts("app_ids").into_iter();
    let there = asked.filter(|id| world.store.find(APP, 0, id).is_some());
    let usage = there.map(|id| json!({"app_id": id, "bandwidth_bytes": SENT.to_string()}));
    let usage = usage.collect::<Vec<_>>();
    Ok(Answer::ok(
        json!({"app_bandwidth_usage": usage, "date": day(call)}),
    ))
}

/// Lists of components that are no static sites, and whether an instance of one is paid for as long as it runs.
const DYNAMIC: [(&str, bool); 5] = [
    ("services", true),
    ("workers", true),
    ("jobs", true),
    ("functions", false),
    ("databases", false),
];
/// The service runs so many static apps for nothing, each further one for three dollars.
const FREE_STATIC_APPS: usize = 3;
const STATIC_APP: u64 = 3;

fn is_static(spec: &Value) -> bool {
    let has = |list: &str| {
        spec.get(list)
            .and_then(Value::as_array)
            .is_some_and(|all| !all.is_empty())
    };
    has("static_sites") && !DYNAMIC.iter().any(|(list, _)| has(list))
}

/// In dollars a month.
fn cost(spec: &Value) -> u64 {
    let sizes = &Facts::embedded().instance_sizes;
    let price = |component: &Value| {
        let slug = place::text(component, "instance_size_slug").unwrap_or("apps-s-1vcpu-0.5gb");
        let count = component
            .get("instance_count")
            .and_then(Value::as_u64)
            .unwrap_or(1);
        let offer = sizes
            .iter()
            .find(|size| size.slug == slug)?
            .offer
            .as_ref()?;
        Some(offer.price_monthly.round() as u64 * count.max(1))
    };
    let paid = DYNAMIC.iter().filter(|(_, paid)| *paid);
    let all = paid.flat_map(|(list, _)| place::all(spec, &format!("{list}[]")));
    all.filter_map(price).sum()
}

/// What a spec would cost, and whether its name is free.
fn propose(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    before(world, call, 0)?;
    let spec = call.field("spec").cloned().unwrap_or_default();
    let name = place::text(&spec, "name").unwrap_or_default();
    let own = call.text("app_id");
    let others = || {
        world
            .store
            .items(APP)
            .filter(|(_, item)| own != Some(item.key.as_str()))
    };
    let taken = others().any(|(_, item)| place::text(&item.value, "spec.name") == Some(name));
    let of_static = others()
        .filter(|(_, item)| item.value.get("spec").is_some_and(is_static))
        .count();
    let cost = match is_static(&spec) {
        true if of_static < FREE_STATIC_APPS => 0,
        true => STATIC_APP,
        false => cost(&spec),
    };
    let mut body = json!({"app_is_static": is_static(&spec), "app_name_available": !taken,
        "existing_static_apps": of_static.to_string(), "app_cost": cost, "spec": spec});
    if taken {
        place::put(&mut body, "app_name_suggestion", json!(format!("{name}-2")));
    }
    Ok(Answer::ok(body))
}
