//! Limits of what is sent that are tighter in the new document: a program that compiles sends what is refused now.

use std::collections::BTreeSet;

use serde_json::Value;

use super::differ::{Cause, required};
use crate::spec::check::operations;
use crate::spec::pointer::{child, follow};

/// The tighter limits of parameters and bodies, by the places of the new document.
pub fn tighter(old: &Value, new: &Value) -> Vec<Cause> {
    let mut walk = Walk {
        old,
        new,
        seen: BTreeSet::new(),
        found: BTreeSet::new(),
    };
    let before: Vec<_> = operations(old);
    for operation in operations(new) {
        let Some(was) = before.iter().find(|was| was.id() == operation.id()) else {
            continue;
        };
        for (name, is) in parameters(new, &operation.at) {
            let mut same = parameters(old, &was.at).into_iter();
            let was = same.find(|(other, _)| *other == name).map(|(_, at)| at);
            let must = |document: &Value, at: &str| {
                document.pointer(&format!("{at}/required")) == Some(&Value::Bool(true))
            };
            if must(new, &is) && !was.as_ref().is_some_and(|was| must(old, was)) {
                walk.found.insert(Cause {
                    at: is.clone(),
                    what: required(&format!("the parameter {} (in {})", name.1, name.0), true),
                });
            }
            if let Some(was) = was {
                walk.schemas(&format!("{was}/schema"), &format!("{is}/schema"));
            }
        }
        let body = |document: &Value, at: &str| at_end(document, &format!("{at}/requestBody"));
        let (Some(was), Some(is)) = (body(old, &was.at), body(new, &operation.at)) else {
            continue;
        };
        let content = new
            .pointer(&is)
            .and_then(|body| body.get("content")?.as_object());
        for media in content.into_iter().flat_map(|content| content.keys()) {
            let at = |at: &str| format!("{}/schema", child(&format!("{at}/content"), media));
            walk.schemas(&at(&was), &at(&is));
        }
    }
    walk.found.into_iter().collect()
}

/// The parameters of an operation and of its path: place and name in requests, and where in the document.
fn parameters(document: &Value, at: &str) -> Vec<((String, String), String)> {
    let path = at.rsplit_once('/').map_or("", |(path, _)| path);
    let mut found = Vec::new();
    for holder in [path, at] {
        let list = document.pointer(&format!("{holder}/parameters"));
        for index in 0..list.and_then(Value::as_array).map_or(0, Vec::len) {
            let Some(place) = at_end(document, &format!("{holder}/parameters/{index}")) else {
                continue;
            };
            let told = |key: &str| {
                let value = document.pointer(&format!("{place}/{key}"));
                value.and_then(Value::as_str).unwrap_or_default().to_owned()
            };
            found.push(((told("in"), told("name")), place));
        }
    }
    found
}

/// Where the value is that a place stands for.
fn at_end(document: &Value, at: &str) -> Option<String> {
    let value = document.pointer(at)?;
    Some(follow(document, at.to_owned(), value).ok()?.0)
}

/// A walk over what both documents say of the same requests.
struct Walk<'a> {
    old: &'a Value,
    new: &'a Value,
    seen: BTreeSet<(String, String)>,
    found: BTreeSet<Cause>,
}

impl Walk<'_> {
    fn schemas(&mut self, was: &str, is: &str) {
        let (Some(was), Some(is)) = (at_end(self.old, was), at_end(self.new, is)) else {
            return;
        };
        if !self.seen.insert((was.clone(), is.clone())) {
            return;
        }
        let (Some(old), Some(new)) = (self.old.pointer(&was), self.new.pointer(&is)) else {
            return;
        };
        for what in limits(old, new) {
            let at = is.clone();
            self.found.insert(Cause { at, what });
        }
        for value in gone(old, new) {
            let at = format!("{is}/enum");
            let what = format!("the value {value} is gone");
            self.found.insert(Cause { at, what });
        }
        let keys = new.get("properties").and_then(Value::as_object);
        for key in keys.into_iter().flat_map(|keys| keys.keys()) {
            let at = |at: &str| child(&format!("{at}/properties"), key);
            self.schemas(&at(&was), &at(&is));
        }
        for inner in ["items", "additionalProperties"] {
            self.schemas(&format!("{was}/{inner}"), &format!("{is}/{inner}"));
        }
        for keyword in ["allOf", "oneOf", "anyOf"] {
            let count = |schema: &Value| schema.get(keyword)?.as_array().map(Vec::len);
            // Members have no names: of lists of different lengths nobody knows which were the same.
            if let (Some(before), Some(now)) = (count(old), count(new))
                && before == now
            {
                for index in 0..now {
                    let at = |at: &str| format!("{at}/{keyword}/{index}");
                    self.schemas(&at(&was), &at(&is));
                }
            }
        }
    }
}

/// The values that the old schema of a value lists and the new one doesn't.
fn gone<'a>(old: &'a Value, new: &Value) -> Vec<&'a Value> {
    let values = |schema: &'a Value| schema.get("enum").and_then(Value::as_array);
    let (Some(before), Some(now)) = (values(old), new.get("enum").and_then(Value::as_array)) else {
        return Vec::new();
    };
    before.iter().filter(|value| !now.contains(value)).collect()
}

/// What two schemas of the same value say of its limits, where the new one allows less.
fn limits(old: &Value, new: &Value) -> Vec<String> {
    let number = |schema: &Value, key: &str| schema.get(key).and_then(Value::as_f64);
    let mut found = Vec::new();
    for (keys, is_tighter) in [
        (
            ["minimum", "minLength", "minItems", "minProperties"],
            (|was, is| is > was) as fn(f64, f64) -> bool,
        ),
        (
            ["maximum", "maxLength", "maxItems", "maxProperties"],
            |was, is| is < was,
        ),
    ] {
        for key in keys {
            let Some(is) = number(new, key) else { continue };
            let was = number(old, key);
            if was.is_none_or(|was| is_tighter(was, is)) {
                found.push(line(key, old, new));
            }
        }
    }
    for key in ["exclusiveMinimum", "exclusiveMaximum", "uniqueItems"] {
        let is = |schema: &Value| schema.get(key) == Some(&Value::Bool(true));
        if is(new) && !is(old) {
            found.push(line(key, old, new));
        }
    }
    // Where the property that tells members of a union apart is no text any more, no item changes.
    let kind = |schema: &Value| Some(schema.get("type")?.as_str()?.to_owned());
    if let (Some(was), Some(is)) = (kind(old), kind(new))
        && was != is
        && (was.as_str(), is.as_str()) != ("integer", "number")
    {
        found.push(line("type", old, new));
    }
    // Whether another pattern or step allows less can't be told: it may.
    for key in ["pattern", "multipleOf"] {
        if new.get(key).is_some_and(|is| old.get(key) != Some(is)) {
            found.push(line(key, old, new));
        }
    }
    found
}

fn line(key: &str, old: &Value, new: &Value) -> String {
    let shown = |schema: &Value| match schema.get(key) {
        Some(value) => value.to_string(),
        None => "none".to_owned(),
    };
    format!("{key}: {} -> {}", shown(old), shown(new))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::diff::tests::{document, edit};

    const SIZE: &str = "/components/schemas/new_thing/properties/size";
    const NAME: &str = "/components/schemas/new_thing/properties/name";

    fn between(was: &[(&str, Value)], is: &[(&str, Value)]) -> Vec<String> {
        let edited = |edits: &[(&str, Value)]| {
            let mut document = document();
            for (at, value) in edits {
                edit(&mut document, at, Some(value.clone()));
            }
            document
        };
        let found = tighter(&edited(was), &edited(is));
        let lines = found
            .into_iter()
            .map(|cause| format!("{}: {}", cause.at, cause.what));
        lines.collect()
    }

    #[test]
    fn what_allows_less_is_told_with_its_place_and_what_allows_more_is_not() {
        for (key, low, high, low_is_tighter) in [
            ("minimum", json!(1), json!(2), false),
            ("maximum", json!(1), json!(2), true),
            ("uniqueItems", json!(false), json!(true), false),
            ("exclusiveMaximum", json!(false), json!(true), false),
        ] {
            let at = format!("{SIZE}/{key}");
            let (low, high) = ([(at.as_str(), low)], [(at.as_str(), high)]);
            let (down, up) = (between(&high, &low), between(&low, &high));
            assert_eq!(down.is_empty(), !low_is_tighter, "{key}: {down:?}");
            assert_eq!(up.is_empty(), low_is_tighter, "{key}: {up:?}");
            assert_eq!(between(&high, &[]), Vec::<String>::new(), "{key}");
        }
        let pattern = format!("{NAME}/pattern");
        assert_eq!(
            between(&[], &[(&pattern, json!("^a"))]),
            [format!("{NAME}: pattern: none -> \"^a\"")]
        );
        let number = [(format!("{SIZE}/type"), json!("number"))];
        let number = number.each_ref().map(|(at, it)| (at.as_str(), it.clone()));
        assert_eq!(between(&[], &number), Vec::<String>::new());
        assert_eq!(
            between(&number, &[]),
            [format!("{SIZE}: type: \"number\" -> \"integer\"")]
        );
        let long = format!("{NAME}/maxLength");
        assert_eq!(
            between(&[(&long, json!(9))], &[(&long, json!(8))]),
            [format!("{NAME}: maxLength: 9 -> 8")]
        );
    }

    #[test]
    fn a_parameter_that_must_be_given_now_and_a_value_that_is_gone_are_told() {
        let at = "/paths/~1v2~1things~1{id}/get/parameters/-";
        let full = |required: bool| json!({ "name": "full", "in": "query", "required": required, "schema": { "enum": ["a", "b"] } });
        let told = "/paths/~1v2~1things~1{id}/get/parameters/1: the parameter full (in query) must be there now";
        assert_eq!(between(&[], &[(at, full(true))]), [told]);
        assert_eq!(between(&[(at, full(false))], &[(at, full(true))]), [told]);
        assert_eq!(
            between(&[(at, full(true))], &[(at, full(true))]),
            Vec::<String>::new()
        );
        let mut less = full(false);
        less["schema"]["enum"] = json!(["a", "c"]);
        assert_eq!(
            between(&[(at, full(false))], &[(at, less)]),
            ["/paths/~1v2~1things~1{id}/get/parameters/1/schema/enum: the value \"b\" is gone"]
        );
    }

    #[test]
    fn only_limits_of_what_is_sent_matter() {
        let answered = "/components/schemas/thing/properties/name/maxLength";
        assert_eq!(between(&[], &[(answered, json!(3))]), Vec::<String>::new());
        let member = "/components/schemas/from_image/properties/image/minLength";
        assert_eq!(between(&[], &[(member, json!(3))]).len(), 1);
        let query = "/paths/~1v2~1things/get/parameters/1/schema/maxLength";
        assert_eq!(
            between(&[], &[(query, json!(3))]),
            ["/paths/~1v2~1things/get/parameters/1/schema: maxLength: none -> 3"]
        );
    }
}
