//! Test cases of evaluations: the data set and the metrics that a request names are shown as what they are.

use serde_json::{Map, Value, json};

use super::{Family, NOTHING};
use crate::call::Call;
use crate::state::World;
use crate::store::items::Number;
use crate::store::place;

const CASE: &str = "gradientai.evaluation_test_case";
const DATASET: &str = "gradientai.evaluation_dataset";
const METRIC: &str = "gradientai.evaluation_metric";

pub(super) const FAMILY: Family = Family {
    made: &[(CASE, |world, _, number, sent| name(world, number, sent))],
    updated: &[(CASE, updated)],
    ..NOTHING
};

fn updated(world: &mut World, call: &Call<'_>, number: Number) {
    let sent = call.body.as_ref().and_then(Value::as_object);
    name(world, number, sent.unwrap_or(&Map::new()));
}

fn name(world: &mut World, number: Number, sent: &Map<String, Value>) {
    if let Some(key) = sent.get("dataset_uuid").and_then(Value::as_str) {
        let found = world.store.find(DATASET, 0, key);
        let shown = found.and_then(|found| world.store.value(found)).cloned();
        let shown = shown.unwrap_or_else(|| json!({"dataset_uuid": key}));
        if let Some(case) = world.store.value_mut(number) {
            let name = shown.get("dataset_name").cloned();
            place::put(case, "dataset_uuid", json!(key));
            place::put(case, "dataset_name", name.unwrap_or_default());
            place::put(case, "dataset", shown);
        }
    }
    // A change has them in an object.
    let metrics = sent.get("metrics");
    let metrics = metrics.and_then(|metrics| metrics.get("metric_uuids").or(Some(metrics)));
    let Some(keys) = metrics.and_then(Value::as_array) else {
        return;
    };
    let shown = keys.iter().filter_map(Value::as_str).map(|key| {
        let found = world.store.find(METRIC, 0, key);
        let metric = found.and_then(|found| world.store.value(found)).cloned();
        metric.unwrap_or_else(|| json!({"metric_uuid": key}))
    });
    let shown = shown.collect::<Vec<_>>();
    if let Some(case) = world.store.value_mut(number) {
        place::put(case, "metrics", json!(shown));
    }
}
