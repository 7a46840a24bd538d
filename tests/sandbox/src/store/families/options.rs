//! What can be chosen, as lists of options tell it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::{Family, NOTHING};
use crate::answer::Answer;
use crate::call::Call;
use crate::state::World;
use crate::store::facts::{Facts, InstanceSize, Status};

pub(super) const FAMILY: Family = Family {
    handlers: &[("databases_list_options", databases)],
    ..NOTHING
};

/// Regions, versions and layouts by engine. What an engine has no versions for can't be made.
fn databases(_: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let facts = Facts::embedded();
    let regions = world.open_regions();
    let (mut options, mut availability) = (Map::new(), Map::new());
    for engine in &facts.engines {
        let offered = facts.offered(&engine.slug).collect::<Vec<_>>();
        if offered.is_empty() {
            continue;
        }
        let versions = offered.iter().map(|version| version.version.as_str());
        // The newest comes last.
        let mut versions = versions.collect::<Vec<_>>();
        versions.sort_by_key(|version| numbers(version));
        let shown = json!({
            "regions": regions, "versions": versions, "layouts": layouts(facts, &engine.slug),
        });
        options.insert(engine.slug.clone(), shown);
        let known = facts
            .versions
            .iter()
            .filter(|version| version.engine == engine.slug);
        let known = known
            .filter(|version| version.status == Status::Current || version.end_of_life.is_some());
        let known = known.map(|version| {
            let default = facts.default_version(&engine.slug) == Some(&version.version);
            json!({
                "version": version.version, "default": default,
                "end_of_life": midnight(version.end_of_life.as_deref()),
                "end_of_availability": midnight(version.end_of_availability.as_deref()),
            })
        });
        availability.insert(engine.slug.clone(), known.collect());
    }
    Ok(Answer::ok(
        json!({"options": options, "version_availability": availability}),
    ))
}

/// The sizes by the number of nodes that a cluster can have of them.
fn layouts(facts: &Facts, engine: &str) -> Vec<Value> {
    let mut layouts: BTreeMap<u64, BTreeSet<(usize, &str)>> = BTreeMap::new();
    for (index, size) in facts.database_sizes.iter().enumerate() {
        let counts = size.nodes.get(engine);
        let counts = counts.filter(|_| size.status == Status::Current);
        for count in counts.into_iter().flatten() {
            let sizes = layouts.entry(*count).or_default();
            sizes.insert((index, &size.slug));
        }
    }
    let layouts = layouts.into_iter().map(|(nodes, sizes)| {
        let sizes = sizes.into_iter().map(|(_, slug)| slug);
        json!({"num_nodes": nodes, "sizes": sizes.collect::<Vec<_>>()})
    });
    layouts.collect()
}

/// A version by its numbers, which tell what is newer.
pub(super) fn numbers(version: &str) -> Vec<u64> {
    let parts = version.split('.');
    parts.map(|part| part.parse().unwrap_or_default()).collect()
}

/// A day as the time at which it begins.
fn midnight(day: Option<&str>) -> Value {
    day.map_or(Value::Null, |day| json!(format!("{day}T00:00:00Z")))
}

/// What is in the account from the start because the catalogue has it: values by place.
pub(in crate::store) fn seeds(kind: &str) -> Vec<Vec<(String, Value)>> {
    let facts = Facts::embedded();
    let all: Vec<Value> = match kind {
        "apps.instance_size" => {
            let offered = facts.instance_sizes.iter();
            let offered = offered.filter(|size| size.status == Status::Current);
            offered.filter_map(instance_size).collect()
        }
        "apps.region" => facts
            .app_regions
            .iter()
            .map(|region| {
                json!({
                    "slug": region.slug, "label": region.name, "data_centers": region.regions,
                    "default": region.slug == "nyc", "disabled": false, "reason": null,
                    "flag": flag(&region.slug).0, "continent": flag(&region.slug).1,
                })
            })
            .collect(),
        _ => Vec::new(),
    };
    let all = all.into_iter().filter_map(|one| match one {
        Value::Object(members) => Some(members.into_iter().collect()),
        _ => None,
    });
    all.collect()
}

fn instance_size(size: &InstanceSize) -> Option<Value> {
    const MONTH: f64 = 30.0 * 86_400.0;
    let offer = size.offer.as_ref()?;
    let cpu = offer.cpu_type.to_uppercase();
    let gigabytes = match offer.memory_mb {
        small if small % 1024 != 0 => format!("{}.5", small / 1024),
        whole => (whole / 1024).to_string(),
    };
    let word = if cpu == "SHARED" {
        "Shared"
    } else {
        "Dedicated"
    };
    Some(json!({
        "slug": size.slug, "tier_slug": offer.tier, "cpu_type": cpu, "cpus": offer.vcpus.to_string(),
        "name": format!("{word} {} vCPU {gigabytes} GiB", offer.vcpus),
        "memory_bytes": (offer.memory_mb * 1_048_576).to_string(),
        "usd_per_month": format!("{:.2}", offer.price_monthly),
        "usd_per_second": format!("{:.16}", offer.price_monthly / MONTH),
        "bandwidth_allowance_gib": offer.bandwidth_gib.to_string(),
        "single_instance_only": offer.single_instance_only, "scalable": offer.scalable,
        "deprecation_intent": false, "feature_preview": false,
        "tier_downgrade_to": null, "tier_upgrade_to": null,
    }))
}

/// The country and the continent of a region of apps.
fn flag(slug: &str) -> (&'static str, &'static str) {
    match slug {
        "ams" => ("netherlands", "Europe"),
        "fra" => ("germany", "Europe"),
        "lon" => ("uk", "Europe"),
        "blr" => ("india", "Asia"),
        "sgp" => ("singapore", "Asia"),
        "syd" => ("australia", "Australia"),
        "tor" => ("canada", "North America"),
        _ => ("usa", "North America"),
    }
}
