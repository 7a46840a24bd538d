//! Reading `spec/operations.toml`, with the checks that need nothing but the entry itself.

use serde::Deserialize;

/// The file, entry by entry.
#[derive(Debug, Default)]
pub struct File {
    /// Facts about one operation each, by its id.
    pub operations: Vec<(String, Entry)>,
    /// Refusals that pass by themselves.
    pub rules: Vec<Rule>,
    /// Rate limits of their own.
    pub limits: Vec<LimitEntry>,
}

/// `[operation.<id>]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Whether doing it twice does no more than doing it once.
    pub idempotent: Option<bool>,
    /// Parts of the message that says that what was asked for doesn't exist, whatever the status.
    #[serde(default)]
    pub missing: Vec<String>,
    reason: String,
    source: String,
}

/// `[[refusal]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// For messages.
    pub name: String,
    /// The status.
    pub status: u16,
    /// The error id.
    pub id: Option<String>,
    /// Parts of the message.
    #[serde(default)]
    pub messages: Vec<String>,
    /// Why the status is enough.
    status_alone: Option<String>,
    /// The operations by id.
    #[serde(default)]
    pub operations: Vec<String>,
    /// Areas.
    #[serde(default)]
    pub areas: Vec<String>,
    /// Methods, in capitals.
    #[serde(default)]
    pub methods: Vec<String>,
    /// Patterns of paths.
    #[serde(default)]
    pub paths: Vec<String>,
    /// Operations that are not meant.
    #[serde(default)]
    pub except: Vec<String>,
    reason: String,
    source: String,
}

/// `[[limit]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LimitEntry {
    /// For messages.
    pub name: String,
    /// The method, in capitals.
    pub method: Option<String>,
    /// The path.
    pub path: String,
    /// Whether the path alone is meant.
    #[serde(default)]
    pub whole: bool,
    /// The field of the body whose items count.
    pub items: Option<String>,
    /// So many requests, or items,
    pub requests: u32,
    /// in so many seconds.
    pub seconds: u32,
    reason: String,
    source: String,
}

/// The methods that an entry may name.
const METHODS: [&str; 5] = ["DELETE", "GET", "PATCH", "POST", "PUT"];

/// Reads the file, and says everything that is wrong with its entries.
pub fn file(text: &str) -> Result<File, Vec<String>> {
    let table: toml::Table = toml::from_str(text).map_err(|error| vec![error.to_string()])?;
    let mut file = File::default();
    let mut problems = Vec::new();
    for (section, value) in table {
        match (section.as_str(), value) {
            ("operation", toml::Value::Table(entries)) => {
                for (id, value) in entries {
                    let name = format!("[operation.{id}]");
                    if let Some(entry) = entry(&name, value, &mut problems) {
                        check_entry(&name, &entry, &mut problems);
                        file.operations.push((id, entry));
                    }
                }
            }
            ("refusal", toml::Value::Array(values)) => {
                for (index, value) in values.into_iter().enumerate() {
                    let name = numbered("refusal", index, &value);
                    if let Some(rule) = entry(&name, value, &mut problems) {
                        check_rule(&name, &rule, &mut problems);
                        file.rules.push(rule);
                    }
                }
            }
            ("limit", toml::Value::Array(values)) => {
                for (index, value) in values.into_iter().enumerate() {
                    let name = numbered("limit", index, &value);
                    if let Some(limit) = entry(&name, value, &mut problems) {
                        check_limit(&name, &limit, &mut problems);
                        file.limits.push(limit);
                    }
                }
            }
            _ => problems.push(format!(
                "`{section}` is none of [operation.<id>], [[refusal]] and [[limit]]; correct or remove it"
            )),
        }
    }
    check_order(text, &mut problems);
    if problems.is_empty() {
        Ok(file)
    } else {
        Err(problems)
    }
}

/// How messages call a refusal or limit: by its name, or its place if it has none.
fn numbered(section: &str, index: usize, value: &toml::Value) -> String {
    match value.get("name").and_then(toml::Value::as_str) {
        Some(name) => format!("[[{section}]] {name:?}"),
        None => format!("[[{section}]] number {}", index + 1),
    }
}

fn entry<T: for<'de> Deserialize<'de>>(
    name: &str,
    value: toml::Value,
    problems: &mut Vec<String>,
) -> Option<T> {
    match value.try_into() {
        Ok(entry) => Some(entry),
        Err(error) => {
            let error = error.to_string();
            problems.push(format!(
                "{name}: {}; the head of the file lists the keys",
                error.trim().replace('\n', " ")
            ));
            None
        }
    }
}

fn check_entry(name: &str, entry: &Entry, problems: &mut Vec<String>) {
    check_texts(name, &entry.reason, &entry.source, problems);
    if entry.idempotent.is_none() && entry.missing.is_empty() {
        problems.push(format!("{name} says nothing; add a fact or remove it"));
    }
    for pattern in &entry.missing {
        if pattern.split('*').any(|part| part.trim().is_empty()) {
            problems.push(format!(
                "{name}: {pattern:?} of `missing` would fit anything; write words, with `*` between them"
            ));
        }
    }
}

fn check_texts(name: &str, reason: &str, source: &str, problems: &mut Vec<String>) {
    for (key, text) in [("reason", reason), ("source", source)] {
        if text.trim().is_empty() {
            problems.push(format!("{name} has an empty `{key}`; fill it in"));
        }
    }
}

fn check_rule(name: &str, rule: &Rule, problems: &mut Vec<String>) {
    check_texts(name, &rule.reason, &rule.source, problems);
    if !(400..=499).contains(&rule.status) || matches!(rule.status, 404 | 408 | 429) {
        problems.push(format!(
            "{name}: the status {} isn't one of a refusal that passes by itself (4xx, but not 404, 408 or 429); correct it or remove the entry",
            rule.status
        ));
    }
    let tells = rule.id.is_some() || !rule.messages.is_empty();
    match &rule.status_alone {
        None if !tells => problems.push(format!(
            "{name} has no `messages` and no `id`; add one, or say in `status_alone` why the status is enough"
        )),
        Some(_) if tells => problems.push(format!(
            "{name} has `status_alone` beside `messages` or `id`; remove one of them"
        )),
        Some(why) if why.trim().is_empty() => problems.push(format!(
            "{name} has an empty `status_alone`; say why the status is enough"
        )),
        _ => {}
    }
    for part in rule.messages.iter().chain(&rule.id) {
        if part.trim().is_empty() || part.trim() != part {
            problems.push(format!(
                "{name}: {part:?} is empty or has spaces around it; correct it"
            ));
        }
    }
    for (at, part) in rule.messages.iter().enumerate() {
        let holds = |other: &String| part.to_lowercase().contains(&other.to_lowercase());
        let mut others = rule.messages.iter().enumerate();
        if let Some((_, other)) = others.find(|(other_at, other)| *other_at != at && holds(other)) {
            problems.push(format!(
                "{name}: every message with {part:?} has {other:?} in it; remove the longer"
            ));
        }
    }
    let pattern = [&rule.areas, &rule.methods, &rule.paths, &rule.except];
    let has_pattern = pattern.iter().any(|part| !part.is_empty());
    match (rule.operations.is_empty(), rule.areas.is_empty()) {
        (false, _) if has_pattern => problems.push(format!(
            "{name} has `operations` beside a pattern; remove one of them"
        )),
        (true, true) => problems.push(format!(
            "{name} is for no operation; add `operations` or `areas`"
        )),
        _ => {}
    }
    for list in pattern.into_iter().chain([&rule.operations]) {
        for (at, item) in list.iter().enumerate() {
            if list.iter().take(at).any(|earlier| earlier == item) {
                problems.push(format!("{name} lists {item:?} twice; remove one"));
            }
        }
    }
    for method in &rule.methods {
        check_method(name, method, problems);
    }
}

fn check_method(name: &str, method: &str, problems: &mut Vec<String>) {
    if !METHODS.contains(&method) {
        problems.push(format!(
            "{name}: {method:?} is none of the methods {METHODS:?}; correct it"
        ));
    }
}

fn check_limit(name: &str, limit: &LimitEntry, problems: &mut Vec<String>) {
    check_texts(name, &limit.reason, &limit.source, problems);
    if let Some(method) = &limit.method {
        check_method(name, method, problems);
    }
    if limit.requests == 0 || limit.seconds == 0 {
        problems.push(format!(
            "{name}: `requests` and `seconds` must be more than 0; correct them"
        ));
    } else if limit.items.is_none()
        && u64::from(limit.requests) * 60 >= u64::from(limit.seconds) * 250
    {
        problems.push(format!(
            "{name}: {} requests in {} seconds is no tighter than the account's 250 a minute; remove it",
            limit.requests, limit.seconds
        ));
    }
}

/// The tables of operations must be sorted, so that one is found and a second isn't added.
fn check_order(text: &str, problems: &mut Vec<String>) {
    let ids: Vec<&str> = text
        .lines()
        .filter_map(|line| line.trim().strip_prefix("[operation."))
        .filter_map(|rest| rest.split(']').next())
        .map(|id| id.trim_matches('"'))
        .collect();
    for pair in ids.windows(2) {
        if let [before, after] = pair
            && before > after
        {
            problems.push(format!(
                "[operation.{after}] stands after [operation.{before}]; sort them by id"
            ));
        }
    }
}
