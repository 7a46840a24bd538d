//! How what the service answers becomes the body of an update.

use std::collections::BTreeMap;

use super::super::pages::bare;
use super::plan::Plan;
use crate::codegen::resources::row::Update;

/// How deep types are compared.
const DEEPEST: usize = 6;

/// The constant.
pub fn render(plan: &Plan<'_>, answer: &str, body: &str, update: &Update) -> String {
    let mut drop = Vec::new();
    only_in_answer(plan, answer, body, "", &update.map, DEEPEST, &mut drop);
    let only = match is_another(plan, answer, body) {
        Some(keys) => format!("Some(&{keys:?})"),
        None => "None".to_owned(),
    };
    let pairs = |map: &BTreeMap<String, String>| {
        let pairs = map.iter();
        let pairs: Vec<String> = pairs
            .map(|(key, place)| format!("({key:?}, {place:?})"))
            .collect();
        pairs.join(", ")
    };
    format!(
        "Bridge {{\n        drop: &{drop:?},\n        map: &[{}],\n        unless: &[{}],\n        full: &{:?},\n        only: {only},\n    }}",
        pairs(&update.map),
        pairs(&update.unless),
        update.full
    )
}

/// The keys of a body that has less than half of what the answer has: it is another object.
fn is_another<'a>(plan: &'a Plan<'_>, answer: &str, body: &str) -> Option<Vec<&'a str>> {
    let (answered, sent) = (plan.structs.get(answer)?, plan.structs.get(body)?);
    let both = |key: &str| sent.iter().any(|field| field.key == key);
    let kept = answered.iter().filter(|field| both(&field.key)).count();
    let keys = sent.iter().map(|field| field.key.as_str());
    (kept * 2 < answered.len()).then(|| keys.collect())
}

/// The places of keys that the answer declares, and the body doesn't.
fn only_in_answer(
    plan: &Plan<'_>,
    answer: &str,
    body: &str,
    at: &str,
    map: &BTreeMap<String, String>,
    depth: usize,
    found: &mut Vec<String>,
) {
    let (Some(answered), Some(sent)) = (plan.structs.get(answer), plan.structs.get(body)) else {
        return;
    };
    if depth == 0 {
        return;
    }
    for field in *answered {
        let place = format!("{at}{}", field.key);
        if at.is_empty() && map.contains_key(&field.key) {
            continue;
        }
        let Some(other) = sent.iter().find(|other| other.key == field.key) else {
            found.push(place);
            continue;
        };
        // What only the service sets is not sent back, also where a type is used both ways.
        if other.read_only {
            found.push(place);
            continue;
        }
        let (inner, many) = inner(&field.rust_type);
        let (other, _) = self::inner(&other.rust_type);
        let at = if many {
            format!("{place}[].")
        } else {
            format!("{place}.")
        };
        only_in_answer(plan, inner, other, &at, map, depth - 1, found);
    }
}

/// The type of a field without options, boxes and lists, and whether it is a list.
fn inner(rust_type: &str) -> (&str, bool) {
    let mut at = bare(rust_type);
    let mut many = false;
    loop {
        let within = |start: &str| at.strip_prefix(start)?.strip_suffix('>');
        if let Some(item) = within("Vec<") {
            many = true;
            at = bare(item);
        } else if let Some(item) = within("Box<") {
            at = bare(item);
        } else {
            return (at, many);
        }
    }
}
