//! Metrics: a series between two moments, of whatever there is.

use serde_json::{Map, Value, json};

use super::apps::{APP, components};
use crate::answer::Answer;
use crate::call::Call;
use crate::document::Document;
use crate::state::{Handler, World};
use crate::store::place;

const BELOW: &str = "/v2/monitoring/metrics/";
/// Seconds between two values.
const STEP: u64 = 120;
/// No more values than these, however long the time.
const MOST: u64 = 2_000;
/// What a processor spends its time on, and the share of that.
const MODES: [(&str, f64); 8] = [
    ("idle", 0.8),
    ("iowait", 0.01),
    ("irq", 0.0),
    ("nice", 0.0),
    ("softirq", 0.01),
    ("steal", 0.0),
    ("system", 0.03),
    ("user", 0.15),
];
/// What tells the file systems of a droplet apart; there is one.
const DISK: [(&str, &str); 3] = [
    ("device", "/dev/vda1"),
    ("fstype", "ext4"),
    ("mountpoint", "/"),
];
/// Metrics that only the agent on a droplet reports.
const BY_AGENT: [&str; 3] = ["filesystem", "load", "memory"];

/// All operations below one path answer alike.
pub(super) fn handler(operation: &str) -> Option<Handler> {
    let document = Document::embedded().ok()?;
    let known = document.operation(operation)?;
    known.path().starts_with(BELOW).then_some(series as Handler)
}

fn series(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let seconds = |name: &str| call.query_value(name)?.parse::<f64>().ok();
    let now = call.now.timestamp().unsigned_abs();
    // Times of requests are far from the end of a whole number.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let whole = |name: &str, other: u64| seconds(name).map_or(other, |at| at.max(0.0) as u64);
    let end = whole("end", now);
    let start = whole("start", end.saturating_sub(3600));
    if start > end {
        return Err(Answer::bad_request("start must not be after end"));
    }
    let mut labels = Map::new();
    for (name, value) in call.query {
        if !matches!(name.as_str(), "start" | "end") {
            labels.insert(name.clone(), json!(value));
        }
    }
    let path = call
        .operation
        .path()
        .strip_prefix(BELOW)
        .unwrap_or_default();
    let is_there = exists(call, world, path);
    let mut result = Vec::new();
    if is_there && path == "droplet/cpu" {
        for (mode, share) in MODES {
            let mut labels = labels.clone();
            labels.insert("mode".to_owned(), json!(mode));
            result
                .push(json!({"metric": labels, "values": values(start, end, |at, _| at * share)}));
        }
    } else if is_there {
        let of_droplet = call
            .query_value("host_id")
            .and_then(|id| world.room_of_droplet(id.parse().ok()?));
        let level = of_droplet.map_or_else(|| level(path), |room| room_level(path, room));
        // How much there is in all doesn't change.
        let height = if path.ends_with("_total") || path.ends_with("_size") {
            0.0
        } else {
            0.01
        };
        let wave = |_: f64, index: u64| {
            level * (1.0 + f64::from(u32::try_from(index % 10).unwrap_or(0)) * height)
        };
        for more in series_of(call, world, path) {
            let mut labels = labels.clone();
            labels.extend(more);
            result.push(json!({"metric": labels, "values": values(start, end, wave)}));
        }
    }
    let mut body = json!({"status": "success", "data": {"resultType": "matrix"}});
    place::put(&mut body, "data.result", Value::Array(result));
    Ok(Answer::ok(body))
}

/// The labels that tell the series of an answer apart, beside what was asked: an app has one for each component that runs.
fn series_of(call: &Call<'_>, world: &World, path: &str) -> Vec<Map<String, Value>> {
    let one = |labels: &[(&str, &str)]| {
        let labels = labels.iter();
        labels
            .map(|(name, value)| ((*name).to_owned(), json!(value)))
            .collect()
    };
    if path.starts_with("droplet/filesystem") {
        return vec![one(&DISK)];
    }
    let app = call
        .query_value("app_id")
        .filter(|_| path.starts_with("apps/"));
    match (app, call.query_value("app_component")) {
        (Some(app), None) => {
            let app = world.store.find(APP, 0, app);
            let app = app.and_then(|app| world.store.value(app));
            let all = app.map(components).unwrap_or_default().into_iter();
            let running = all.filter(|(_, kind)| matches!(*kind, "SERVICE" | "WORKER"));
            running
                .map(|(name, _)| one(&[("app_component", name.as_str())]))
                .collect()
        }
        _ => vec![Map::new()],
    }
}

/// The height of a metric, in its unit.
fn level(path: &str) -> f64 {
    match path {
        _ if path.contains("memory_percentage") || path.contains("percentage") => 40.0,
        _ if path.contains("memory") || path.contains("filesystem") => 1_073_741_824.0,
        _ if path.contains("utilization") => 0.5,
        _ if path.contains("instances") => 2.0,
        _ => 1.0,
    }
}

/// The same of a droplet with so many bytes of memory and of disk, of which some are always free.
fn room_level(path: &str, (memory, disk): (f64, f64)) -> f64 {
    match path.strip_prefix("droplet/") {
        Some("memory_total") => memory,
        Some("memory_available") => memory * 0.6,
        Some("memory_free") => memory * 0.3,
        Some("memory_cached") => memory * 0.2,
        Some("filesystem_size") => disk,
        Some("filesystem_free") => disk * 0.7,
        _ => level(path),
    }
}

/// Times are numbers, values text.
fn values(start: u64, end: u64, value: impl Fn(f64, u64) -> f64) -> Vec<Value> {
    let step = STEP.max((end - start) / MOST);
    let count = (end - start) / step;
    (0..=count)
        .map(|index| {
            let at = start + index * step;
            // Seconds since 1970 have 53 bits for a long time to come.
            #[allow(clippy::cast_precision_loss)]
            let seconds = at as f64;
            json!([at, format!("{}", value(seconds, index))])
        })
        .collect()
}

/// Of what does not exist, there are no values; that is no error.
fn exists(call: &Call<'_>, world: &World, path: &str) -> bool {
    let named = |name: &str, kind: &str| {
        call.query_value(name)
            .is_some_and(|key| world.store.find(kind, 0, key).is_some())
    };
    match path.split('/').next().unwrap_or_default() {
        "droplet" => {
            let id = call.query_value("host_id").and_then(|id| id.parse().ok());
            let by_agent = |end: &&'static str| path.starts_with(&format!("droplet/{end}"));
            match BY_AGENT.iter().any(by_agent) {
                true => id.is_some_and(|id| world.has_agent(id)),
                false => id.is_some_and(|id| world.has_droplet(id)),
            }
        }
        "load_balancer" => named("lb_id", "load-balancers.load_balancer"),
        "apps" => named("app_id", "apps.app"),
        "droplet_autoscale" => named("autoscale_pool_id", "autoscale.pool"),
        "database" => named("db_id", "databases.cluster"),
        _ => true,
    }
}
