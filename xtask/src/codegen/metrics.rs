//! `spec/metrics.toml`: which method of what reads each of the series that the service measures, and in what unit.
//!
//! An operation that is in no entry fails `codegen`; `refresh` writes one for it, without a unit.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::facts::Operation;
use super::kept::Signatures;
use super::names;
use super::render::is_required;
use super::resources::Resources;

/// The file, for messages.
pub const PATH: &str = "spec/metrics.toml";

/// Where the operations are that read metrics.
const BELOW: &str = "/v2/monitoring/metrics/";

/// The parameters that every metric takes beside the key of what is measured.
pub const RANGE: [&str; 2] = ["start", "end"];

/// A unit: what it is called in the file, by the SDK, and in docs.
struct Unit {
    name: &'static str,
    variant: &'static str,
    words: &'static str,
}

const fn unit(name: &'static str, variant: &'static str, words: &'static str) -> Unit {
    Unit {
        name,
        variant,
        words,
    }
}

/// The units that there are.
const UNITS: &[Unit] = &[
    unit("bytes", "Bytes", "In bytes."),
    unit("bytes per second", "BytesPerSecond", "In bytes per second."),
    unit("count", "Count", ""),
    unit("fraction", "Fraction", "A fraction: 1 is all of it."),
    unit(
        "load",
        "Load",
        "A load average: 1 is one processor that is always busy.",
    ),
    unit(
        "megabits per second",
        "MegabitsPerSecond",
        "In megabits per second.",
    ),
    unit("per second", "PerSecond", "So often per second."),
    unit("percent", "Percent", "100 percent are all of it."),
    unit("seconds", "Seconds", "In seconds."),
];

/// The entries of the file, by the row of what is measured.
#[derive(Clone, Debug, Default)]
pub struct Metrics {
    measured: BTreeMap<String, Measured>,
    /// Whether there is a file: where there is none, nothing is asked.
    is_there: bool,
}

/// `[<area>.<thing>]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measured {
    /// The parameter that takes its key.
    pub parameter: String,
    /// Where the SDK has the handle, if that isn't the handle of the row's key.
    pub handle: Option<String>,
    /// The metrics by the names of their methods.
    pub metrics: BTreeMap<String, Metric>,
    #[serde(rename = "source")]
    _source: Option<String>,
}

/// `metrics.<name>`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Metric {
    /// The operation that reads it.
    pub operation: String,
    unit: Option<String>,
    /// Whether it only grows.
    #[serde(default)]
    pub counter: bool,
}

impl Metric {
    fn unit(&self) -> Option<&'static Unit> {
        let unit = self.unit.as_ref()?;
        UNITS.iter().find(|it| it.name == unit)
    }

    /// What the SDK calls its unit.
    pub fn variant(&self) -> &'static str {
        self.unit().map_or("Unknown", |unit| unit.variant)
    }

    /// What docs say of its unit.
    pub fn words(&self) -> &'static str {
        self.unit()
            .map_or("The document doesn't say in what unit.", |unit| unit.words)
    }
}

impl Metrics {
    /// Reads the file below `root`. No file means that nothing is known.
    pub fn load(root: &Path) -> Result<Self> {
        match root.join(PATH).exists() {
            true => Self::parse(&text(root)?),
            false => Ok(Self::default()),
        }
    }

    fn parse(text: &str) -> Result<Self> {
        let areas: BTreeMap<String, BTreeMap<String, Measured>> =
            toml::from_str(text).with_context(|| format!("can't understand {PATH}"))?;
        let things = areas.into_iter().flat_map(|(area, things)| {
            let name = move |(thing, measured)| (format!("{area}.{thing}"), measured);
            things.into_iter().map(name)
        });
        let metrics = Self {
            measured: things.collect(),
            is_there: true,
        };
        match metrics.problems().as_slice() {
            [] => Ok(metrics),
            problems => bail!(told_of(problems)),
        }
    }

    /// What is wrong with the entries by themselves.
    fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        let mut taken: BTreeMap<&str, String> = BTreeMap::new();
        for (row, name, metric) in self.all() {
            let place = format!("[{row}], `metrics.{name}`");
            if metric.unit.is_some() && metric.unit().is_none() {
                let known: Vec<&str> = UNITS.iter().map(|unit| unit.name).collect();
                problems.push(format!(
                    "{place}: the unit is none of {}; leave it out if nobody has said what it is",
                    known.join(", ")
                ));
            }
            if names::ident(name) != *name {
                problems.push(format!("{place} is no name of a method; rename it"));
            }
            if let Some(other) = taken.insert(&metric.operation, place.clone()) {
                problems.push(format!(
                    "{place} and {other} have the same operation; remove one"
                ));
            }
        }
        problems
    }

    /// What is measured, by its row.
    pub fn measured(&self) -> &BTreeMap<String, Measured> {
        &self.measured
    }

    /// The entries, with the row and the name of each.
    fn all(&self) -> impl Iterator<Item = (&String, &String, &Metric)> {
        self.measured.iter().flat_map(|(row, measured)| {
            let metrics = measured.metrics.iter();
            metrics.map(move |(name, metric)| (row, name, metric))
        })
    }

    /// Holds the entries against the document. What doesn't fit becomes a problem; an entry whose operation is gone waits for it
    /// to come back. Returns the operations that are in no entry, and should be.
    pub fn join(
        &self,
        resources: &Resources,
        operations: &[Operation],
        kept: &Signatures,
        told: &mut Vec<String>,
    ) -> Vec<String> {
        let mut problems = Vec::new();
        for (row, measured) in &self.measured {
            if !resources.rows().contains_key(row) {
                problems.push(format!(
                    "[{row}] is no row of {}; rename or remove it",
                    super::resources::PATH
                ));
            }
            for (name, metric) in &measured.metrics {
                let operation = operations.iter().find(|it| it.id == metric.operation);
                let Some(operation) = operation else { continue };
                let takes = |name: &str| {
                    let mut parameters = operation.parameters.iter();
                    let it = parameters.find(|it| it.name == name && it.place == "query");
                    // What it required before is still asked for.
                    it.is_some_and(|it| is_required(operation, it, kept))
                };
                let lacks: Vec<&str> = [measured.parameter.as_str()]
                    .into_iter()
                    .chain(RANGE)
                    .filter(|name| !takes(name))
                    .collect();
                if !operation.path.starts_with(BELOW) {
                    problems.push(format!(
                        "[{row}], `metrics.{name}`: {} is not below {BELOW}; name another operation",
                        operation.id
                    ));
                } else if !lacks.is_empty() {
                    problems.push(format!(
                        "[{row}], `metrics.{name}`: {} doesn't require {}; correct the `parameter`, or the entry",
                        operation.id,
                        lacks.join(", ")
                    ));
                }
            }
        }
        if !problems.is_empty() {
            told.push(told_of(&problems));
        }
        if !self.is_there {
            return Vec::new();
        }
        let known: Vec<&str> = self.all().map(|(_, _, it)| it.operation.as_str()).collect();
        let unmeasured = operations
            .iter()
            .filter(|it| it.path.starts_with(BELOW) && !known.contains(&it.id.as_str()));
        unmeasured.map(|it| it.id.clone()).collect()
    }

    /// The file with an entry for each of these operations: beside those whose paths begin as theirs do. `None` where it has to be
    /// written by hand.
    pub fn propose(&self, text: &str, ids: &[String], operations: &[Operation]) -> Option<String> {
        let mut text = text.to_owned();
        for id in ids {
            let (folder, rest) = place(operations.iter().find(|it| it.id == *id)?)?;
            let is_like = |metric: &Metric| {
                let mut other = operations.iter().filter(|it| it.id == metric.operation);
                other.any(|it| place(it).is_some_and(|(other, _)| other == folder))
            };
            let (row, _, _) = self.all().find(|(_, _, metric)| is_like(metric))?;
            let name = names::ident(&rest.replace('/', "_"));
            add(
                &mut text,
                row,
                &format!("metrics.{name} = {{ operation = {id:?} }}"),
            )?;
        }
        // What isn't read as it was meant is worth nothing.
        Self::parse(&text).is_ok().then_some(text)
    }
}

/// What the path of an operation says is measured, and of it.
fn place(operation: &Operation) -> Option<(&str, &str)> {
    operation.path.strip_prefix(BELOW)?.split_once('/')
}

/// Adds a line to the section of a row, where it belongs among its metrics.
fn add(text: &mut String, row: &str, line: &str) -> Option<()> {
    let mut lines: Vec<&str> = text.lines().collect();
    let header = format!("[{row}]");
    let start = lines.iter().position(|it| it.trim() == header)? + 1;
    let section = lines.iter().enumerate().skip(start);
    let metrics = section
        .take_while(|(_, it)| !it.starts_with('['))
        .filter(|(_, it)| it.starts_with("metrics."));
    let before = metrics.filter(|(_, it)| **it < line).map(|(at, _)| at + 1);
    lines.insert(before.last().unwrap_or(start + 1), line);
    *text = lines.join("\n") + "\n";
    Some(())
}

/// What to do about the operations that are in no entry.
pub fn told_of_unmeasured(ids: &[String]) -> String {
    let lines: Vec<String> = ids
        .iter()
        .map(|id| format!("{id} is in no entry; add `metrics.<name>` to what it measures"))
        .collect();
    told_of(&lines)
}

/// The file as it is.
pub fn text(root: &Path) -> Result<String> {
    let path = root.join(PATH);
    std::fs::read_to_string(&path).with_context(|| format!("can't read {}", path.display()))
}

fn told_of(problems: &[String]) -> String {
    format!("{PATH}:\n- {}", problems.join("\n- "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_metric_is_called_as_its_path_ends() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let metrics = Metrics::load(root).unwrap();
        let document = crate::spec::overlay::load(root).unwrap();
        let mut found = 0;
        for (path, item) in document["paths"].as_object().unwrap() {
            let Some(rest) = path.strip_prefix(BELOW) else {
                continue;
            };
            let id = item["get"]["operationId"].as_str().unwrap();
            let (row, name, _) = metrics.all().find(|(_, _, it)| it.operation == id).unwrap();
            let (_, end) = rest.split_once('/').unwrap();
            assert_eq!(*name, end.replace('/', "_"), "[{row}]");
            found += 1;
        }
        assert_eq!(found, metrics.all().count());
    }

    #[test]
    fn a_line_goes_where_it_belongs() {
        let mut text = "[a.b]\nparameter = \"p\"\nmetrics.b = 1\nmetrics.d = 1\nsource = \"s\"\n\n[c.d]\nmetrics.a = 1\n".to_owned();
        for line in ["metrics.c = 1", "metrics.a = 1", "metrics.e = 1"] {
            add(&mut text, "a.b", line).unwrap();
        }
        let wanted = "[a.b]\nparameter = \"p\"\nmetrics.a = 1\nmetrics.b = 1\nmetrics.c = 1\nmetrics.d = 1\nmetrics.e = 1\nsource = \"s\"\n\n[c.d]\nmetrics.a = 1\n";
        assert_eq!(text, wanted);
        assert_eq!(add(&mut text, "x.y", "metrics.a = 1"), None);
    }

    #[test]
    fn what_is_wrong_with_the_file_is_told_with_what_to_do() {
        let head = "[droplets.droplet]\nparameter = \"host_id\"\n";
        for (entries, told) in [
            (
                "metrics.cpu = { operation = \"a\", unit = \"furlongs\" }",
                "the unit is none of bytes, ",
            ),
            (
                "metrics.Cpu-1 = { operation = \"a\" }",
                "is no name of a method",
            ),
            (
                "metrics.a = { operation = \"a\" }\nmetrics.b = { operation = \"a\" }",
                "have the same operation",
            ),
            ("metrics.a = { unit = \"bytes\" }", "can't understand"),
        ] {
            let error = Metrics::parse(&format!("{head}{entries}\n")).unwrap_err();
            assert!(error.to_string().contains(told), "{error:#}");
        }
        let whole = format!("{head}metrics.cpu = {{ operation = \"a\", unit = \"bytes\" }}\n");
        let metrics = Metrics::parse(&whole).unwrap();
        assert_eq!(
            metrics.measured["droplets.droplet"].metrics["cpu"].variant(),
            "Bytes"
        );
    }
}
