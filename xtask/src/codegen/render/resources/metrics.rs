//! The methods that read metrics, which the ergonomic crate places by a macro of the area that has their operations.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::accessors::path;
use super::made::{Made, Setters};
use super::module;
use super::offers::{self, Offers};
use super::plan::{Plan, Resource};
use crate::codegen::facts::Operation;
use crate::codegen::metrics::{Measured, Metric, RANGE};
use crate::codegen::names;

/// The macro of each area that has metrics. What the SDK offers by them is added to what it offers.
pub fn render(plan: &Plan<'_>, offers: &mut Offers) -> BTreeMap<String, String> {
    let mut bodies: BTreeMap<String, String> = BTreeMap::new();
    let mut setters = Setters::default();
    for (name, measured) in plan.input.metrics.measured() {
        let Some(resource) = plan.resources.get(name.as_str()) else {
            continue;
        };
        let metrics = measured.metrics.iter();
        let metrics = metrics.filter_map(|(name, metric)| {
            let operation = plan.operation(&metric.operation)?;
            Some((name, metric, operation))
        });
        let metrics: Vec<_> = metrics.collect();
        let Some((_, _, first)) = metrics.first() else {
            continue;
        };
        let area = first.area.clone();
        let path = format!("{}.metrics()", offers::path(plan, resource));
        let named = metrics
            .iter()
            .map(|(name, _, operation)| (format!("{name}(..)"), operation.id.clone()));
        offers.put(&area, path, named.collect());
        let body = bodies.entry(area).or_default();
        body.push_str(&of_one(plan, resource, measured, &metrics, &mut setters));
    }
    let macros = bodies.into_iter().map(|(area, body)| {
        let text = format!(
            "\n/// Methods that read the metrics of the area.\n#[doc(hidden)]\n#[macro_export]\nmacro_rules! {}_metrics {{\n    ($sdk:tt) => {{\n{}    }};\n}}\n",
            module(&area),
            body.trim_start_matches('\n')
        );
        (area, text)
    });
    macros.collect()
}

/// What leads to the metrics of one, the metrics, and their setters.
fn of_one(
    plan: &Plan<'_>,
    resource: &Resource<'_>,
    measured: &Measured,
    metrics: &[(&String, &Metric, &Operation)],
    setters: &mut Setters,
) -> String {
    let condition = format!("#[cfg(feature = \"{}\")]", resource.area);
    let key = path(resource.area, &resource.key);
    let handle = match &measured.handle {
        Some(handle) => format!("$sdk::{handle}"),
        None => format!("$sdk::resource::Handle<{key}>"),
    };
    let mut text = format!(
        "\n        {condition}\n        impl {handle} {{\n            /// What was measured of it: there is a method for each metric.\n            #[must_use]\n            pub fn metrics(&self) -> $sdk::monitoring::Metrics<{key}> {{\n                $sdk::monitoring::Metrics::new(&self.client, self.key())\n            }}\n        }}\n\n        {condition}\n        impl $sdk::monitoring::Metrics<{key}> {{"
    );
    let mut behind = String::new();
    for (name, metric, operation) in metrics {
        let known: Vec<&str> = [measured.parameter.as_str()]
            .into_iter()
            .chain(RANGE)
            .collect();
        let made = Made::of_parameters_but(plan, operation, &known);
        let request = format!("$sdk::monitoring::ReadMetric<{}>", made.body);
        let sentence = plan.input.sentences.get(&operation.id);
        let words = with_unit(sentence.map_or("", String::as_str), metric.words());
        let counter = match metric.counter {
            true => {
                "            ///\n            /// Each value is the sum since counting began: `rates` of the answer is its growth, and `percent_by` the share of\n            /// each series in it.\n"
            }
            false => "",
        };
        let _ = write!(
            text,
            "\n            /// {} Operation: `{}`.\n{counter}            pub fn {name}(&self{}{}, range: impl Into<$sdk::monitoring::TimeRange>) -> {request} {{\n                let range = range.into();\n                let ({}, [{}]) = (self.id(), range.seconds());\n                self.read(range, $sdk::monitoring::Unit::{}, {}, |raw, body| raw.{}(body))\n            }}\n",
            words,
            operation.id,
            made.comma(),
            made.arguments,
            names::ident(&measured.parameter),
            RANGE.join(", "),
            metric.variant(),
            made.value,
            operation.name,
        );
        let set = setters.of(&made, &request);
        behind.push_str(&set.replacen(
            "        $sdk",
            &format!("        {condition}\n        $sdk"),
            1,
        ));
    }
    text + "        }\n" + &behind
}

/// A sentence, and the unit where the sentence doesn't name it.
fn with_unit(sentence: &str, unit: &str) -> String {
    let unit_in_lower = unit.trim_end_matches('.').to_lowercase();
    let named: &[&str] = match unit {
        "So often per second." => &["per second", "a second"],
        _ => &[&unit_in_lower],
    };
    let sentence_in_lower = sentence.to_lowercase();
    match named.iter().any(|it| sentence_in_lower.contains(it)) {
        true => sentence.to_owned(),
        false => format!("{sentence} {unit}").trim().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_is_named_once() {
        assert_eq!(
            with_unit("Free space, in bytes.", "In bytes."),
            "Free space, in bytes."
        );
        assert_eq!(
            with_unit("Free space.", "In bytes."),
            "Free space. In bytes."
        );
        assert_eq!(with_unit("", "In bytes."), "In bytes.");
        let often = "So often per second.";
        assert_eq!(with_unit("How many a second.", often), "How many a second.");
        assert_eq!(
            with_unit("How many.", often),
            "How many. So often per second."
        );
    }
}
