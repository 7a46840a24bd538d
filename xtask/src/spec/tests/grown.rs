//! The committed overlays and a document that grew wherever one of them pins something.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::super::overlay::{apply_fitting, official};

const MARK: &str = "x-grown";

/// What an overlay replaces by something else altogether: what upstream adds there would be lost, so that somebody has to look.
const REPLACED: [&str; 24] = [
    "/components/responses/all_dedicated_inferences/content/application~1json/schema/properties/links",
    "/components/responses/byoip_prefix_create/content/application~1json/schema/properties",
    "/components/responses/cancel_job_invocation/content/application~1json/schema",
    "/components/responses/garbage_collections/content/application~1json/schema",
    "/components/responses/get_image_action_response/content/application~1json/schema",
    "/components/responses/get_job_invocation/content/application~1json/schema",
    "/components/responses/key_get/content/application~1json/schema",
    "/components/responses/post_image_action_response/content/application~1json/schema",
    "/components/responses/single_partner_attachment_bgp_auth_key/content/application~1json/schema/allOf/0/properties/bgp_auth_key",
    "/components/responses/single_partner_attachment_service_key/content/application~1json/schema/allOf/0/properties/service_key",
    "/components/schemas/action/properties/region",
    "/components/schemas/apiUpdateModelRouterInputPublic/properties/fallback_models/items",
    "/components/schemas/apps_deployment_progress_step/properties/steps/items",
    "/components/schemas/apps_domain_progress/properties/steps/items",
    "/components/schemas/floating_ip/properties/droplet",
    "/components/schemas/image/properties/distribution",
    "/components/schemas/load_balancer_base/properties/ip",
    "/components/schemas/reserved_ip/properties/droplet",
    "/components/schemas/reserved_ipv6/properties/droplet",
    "/components/schemas/reserved_ipv6_list/properties/reserved_ipv6s/items",
    "/components/schemas/scheduled_details/properties/body",
    "/components/schemas/state/properties/regions",
    "/paths/~1v2~1firewalls~1{firewall_id}~1tags/delete/requestBody/content/application~1json/schema/properties/tags",
    "/paths/~1v2~1firewalls~1{firewall_id}~1tags/post/requestBody/content/application~1json/schema/properties/tags",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

/// The titles of the overlays with their operations.
fn overlays() -> Vec<(String, Vec<Value>)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(root().join("spec/overlays")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let file: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        let list = match file {
            Value::Array(list) => list,
            one => vec![one],
        };
        for overlay in list {
            let title = overlay["title"].to_string();
            all.push((title, overlay["patch"].as_array().unwrap().clone()));
        }
    }
    all
}

/// Every object and list that a test of an overlay pins or looks into, the innermost first.
fn pinned(document: &Value) -> Vec<String> {
    let mut places = BTreeSet::new();
    for test in overlays().iter().flat_map(|(_, patch)| patch) {
        if test["op"] == "test" {
            let at = test["path"].as_str().unwrap();
            containers(&test["value"], at, &mut places);
            let (parent, _) = at.rsplit_once('/').unwrap();
            places.insert(parent.to_owned());
        }
    }
    // What another overlay adds can't grow in the official document.
    places.retain(|at| document.pointer(at).is_some());
    let mut places: Vec<String> = places.into_iter().collect();
    places.sort_by_key(|at| std::cmp::Reverse(at.matches('/').count()));
    places
}

fn containers(value: &Value, at: &str, places: &mut BTreeSet<String>) {
    let part = |key: &str| format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
    match value {
        Value::Object(map) if !map.is_empty() => {
            places.insert(at.to_owned());
            for (key, value) in map {
                containers(value, &part(key), places);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            places.insert(at.to_owned());
            for (index, value) in items.iter().enumerate() {
                containers(value, &part(&index.to_string()), places);
            }
        }
        _ => {}
    }
}

/// Adds something to an object, or to the front of a list.
fn grow(document: &mut Value, at: &str) {
    match document.pointer_mut(at).unwrap() {
        Value::Object(map) => {
            map.insert(MARK.to_owned(), json!(true));
        }
        Value::Array(items) => {
            let item = match items[0].is_string() {
                true => json!(MARK),
                false => json!({ MARK: true }),
            };
            items.insert(0, item);
        }
        other => panic!("{at} holds {other}"),
    }
}

fn grown(value: &Value) -> usize {
    match value {
        Value::Object(map) => {
            let inside: usize = map.values().map(grown).sum();
            inside + usize::from(map.contains_key(MARK))
        }
        Value::Array(items) => items.iter().map(grown).sum(),
        Value::String(text) => usize::from(text == MARK),
        _ => 0,
    }
}

#[test]
fn what_grows_where_an_overlay_pins_it_stops_nothing_and_stays() {
    let folder = root().join("spec/overlays");
    let official = official(&root()).unwrap();
    let is_whole = |at: &str| {
        let there = official.pointer(at);
        there.is_some_and(|it| it.is_object() || it.is_array())
    };
    let mut taken = BTreeSet::new();
    let mut titles = BTreeSet::new();
    for (title, patch) in overlays() {
        for operation in patch {
            let at = operation["path"].as_str().unwrap();
            if (operation["op"] == "replace" || operation["op"] == "remove") && is_whole(at) {
                taken.insert(at.to_owned());
                titles.insert(title.clone());
            }
        }
    }
    let taken: Vec<&String> = taken.iter().collect();
    assert_eq!(taken, REPLACED);

    let places = pinned(&official);
    assert!(places.len() > 100, "{}", places.len());
    let is_lost = |place: &&String| {
        let mut taken = taken.iter();
        taken.any(|at| *place == *at || place.starts_with(&format!("{at}/")))
    };
    let (lost, kept): (Vec<&String>, Vec<&String>) = places.iter().partition(is_lost);
    let mut document = official.clone();
    kept.iter().for_each(|at| grow(&mut document, at));
    let (_, misfits) = apply_fitting(&mut document, &folder).unwrap();
    assert_eq!(misfits, Vec::<String>::new());
    assert_eq!(grown(&document), kept.len());

    let mut document = official.clone();
    lost.iter().for_each(|at| grow(&mut document, at));
    let (_, misfits) = apply_fitting(&mut document, &folder).unwrap();
    for title in titles {
        let told = misfits.iter().find(|told| told.contains(&title));
        assert!(
            told.is_some_and(|told| told.contains("would be lost")),
            "{title}: {told:?}"
        );
    }
}
