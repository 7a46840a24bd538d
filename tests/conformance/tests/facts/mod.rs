//! `spec/operations.toml` and the lists of `spec/resources.toml`, read without the help of the code that generates the table from it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use conformance::document::Operation;
use toml::{Table, Value};

/// A refusal: status, error id, part of the message.
pub type Refusal = (u16, Option<String>, Option<String>);

/// The contents of the file.
pub struct Facts {
    file: Table,
    /// The operations whose empty lists are left out.
    omitted: BTreeSet<String>,
    /// Areas by tag.
    areas: BTreeMap<String, String>,
}

impl Facts {
    /// Reads the file and the areas from the repository.
    pub fn load() -> Self {
        let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec");
        let read = |name: &str| -> Table {
            let text = std::fs::read_to_string(spec.join(name)).expect("a readable file");
            toml::from_str(&text).expect("TOML")
        };
        let mut areas = BTreeMap::new();
        for (area, entry) in read("areas.toml") {
            for tag in strings(&entry, "tags") {
                areas.insert(tag, area.clone());
            }
        }
        let rows = read("resources.toml");
        let rows = rows.values().filter_map(Value::as_table).flatten();
        let omitted = rows.filter(|(_, row)| {
            let empty = row.get("empty").and_then(Value::as_str);
            empty == Some("omitted")
        });
        let omitted = omitted.filter_map(|(_, row)| Some(row.get("list")?.as_str()?.to_owned()));
        Self {
            omitted: omitted.collect(),
            file: read("operations.toml"),
            areas,
        }
    }

    fn entry(&self, id: &str, key: &str) -> Option<bool> {
        self.file["operation"].get(id)?.get(key)?.as_bool()
    }

    /// The ids of all operations that the file has facts about.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        let entries = self.file["operation"].as_table().into_iter().flatten();
        entries.map(|(id, _)| id.as_str())
    }

    /// Whether an operation is idempotent: by HTTP, unless the file says otherwise.
    pub fn idempotent(&self, operation: &Operation<'_>) -> bool {
        let by_method = ["GET", "HEAD", "PUT", "DELETE"].contains(&operation.method.as_str());
        self.entry(operation.id, "idempotent").unwrap_or(by_method)
    }

    /// What messages say that mean that what was asked for doesn't exist.
    pub fn missing(&self, id: &str) -> Vec<&str> {
        let entry = self.file["operation"].get(id);
        let said = entry.and_then(|entry| entry.get("missing")?.as_array());
        said.into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect()
    }

    /// Whether the list of an operation's answer may be missing.
    pub fn list_may_be_missing(&self, id: &str) -> bool {
        self.omitted.contains(id)
    }

    /// The refusals of an operation that pass by themselves.
    pub fn refusals(&self, operation: &Operation<'_>) -> BTreeSet<Refusal> {
        let rules = self.rules().filter(|rule| self.selects(rule, operation));
        rules.flat_map(refusals_of).collect()
    }

    /// The names of the rules of refusals that select an operation.
    pub fn names_of_rules(&self, operation: &Operation<'_>) -> BTreeSet<String> {
        let rules = self.rules().filter(|rule| self.selects(rule, operation));
        rules.map(|rule| text(rule, "name")).collect()
    }

    /// The names of all rules of refusals.
    pub fn names(&self) -> BTreeSet<String> {
        self.rules().map(|rule| text(rule, "name")).collect()
    }

    fn rules(&self) -> impl Iterator<Item = &Value> {
        self.file["refusal"].as_array().into_iter().flatten()
    }

    fn selects(&self, rule: &Value, operation: &Operation<'_>) -> bool {
        let named = |key: &str| strings(rule, key).iter().any(|id| id == operation.id);
        if rule.get("operations").is_some() {
            return named("operations");
        }
        let tag = operation.raw["tags"][0].as_str().unwrap_or_default();
        let area = self.areas.get(tag).map_or("", String::as_str);
        let methods = match rule.get("methods") {
            Some(_) => strings(rule, "methods"),
            None => ["POST", "PUT", "PATCH", "DELETE"].map(str::to_owned).into(),
        };
        let paths = strings(rule, "paths");
        strings(rule, "areas").iter().any(|name| name == area)
            && methods.contains(&operation.method)
            && (paths.is_empty() || paths.iter().any(|path| fits(path, operation.path)))
            && !named("except")
    }

    /// The rate limits: name, method, path, `whole`, what is counted, and how much in how many seconds.
    pub fn limits(&self) -> Vec<Limit> {
        let limits = self.file["limit"].as_array().into_iter().flatten();
        let number = |limit: &Value, key: &str| limit[key].as_integer().expect("a number");
        limits
            .map(|limit| {
                (
                    text(limit, "name"),
                    limit.get("method").map(|_| text(limit, "method")),
                    text(limit, "path"),
                    limit.get("whole").and_then(Value::as_bool) == Some(true),
                    limit.get("items").map(|_| text(limit, "items")),
                    number(limit, "requests"),
                    number(limit, "seconds"),
                )
            })
            .collect()
    }
}

pub type Limit = (
    String,
    Option<String>,
    String,
    bool,
    Option<String>,
    i64,
    i64,
);

fn refusals_of(rule: &Value) -> Vec<Refusal> {
    let status = rule["status"].as_integer().expect("a status");
    let status = u16::try_from(status).expect("a status");
    let id = rule.get("id").map(|_| text(rule, "id"));
    let messages = strings(rule, "messages");
    if messages.is_empty() {
        return vec![(status, id, None)];
    }
    let refusals = messages
        .into_iter()
        .map(|part| (status, id.clone(), Some(part)));
    refusals.collect()
}

fn text(value: &Value, key: &str) -> String {
    value[key].as_str().expect("a text").to_owned()
}

fn strings(value: &Value, key: &str) -> Vec<String> {
    let list = value.get(key).and_then(Value::as_array);
    let items = list.into_iter().flatten().filter_map(Value::as_str);
    items.map(str::to_owned).collect()
}

/// Whether a path fits a pattern: between its stars, the parts must follow each other.
fn fits(pattern: &str, path: &str) -> bool {
    let parts: Vec<&str> = pattern.split('*').collect();
    let [first, middle @ .., last] = parts.as_slice() else {
        return pattern == path;
    };
    let inner = path
        .strip_prefix(first)
        .and_then(|rest| rest.strip_suffix(last));
    let Some(mut rest) = inner else {
        return false;
    };
    for part in middle {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    true
}
