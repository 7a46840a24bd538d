//! A whole thing out of what a request says of it and of what the document's examples show.
//!
//! What can be sent is there as it was sent, or by its default, or not at all. What only the service sets is there as in
//! the examples, with ids and times of its own.

use chrono::DateTime;
use serde_json::{Map, Value};

use super::place;
use crate::clock::{Moment, timestamp};
use crate::schema::Parts;

/// Beginnings of the names of times at which something has ended that has only begun.
const NOT_YET: [&str; 6] = [
    "completed",
    "finished",
    "ended",
    "deleted",
    "delete_",
    "last_",
];
/// Parts of the names of times that don't follow from when something was made.
const FIXED: [&str; 5] = ["expire", "not_after", "end_of", "start_time", "valid"];
const UUID_LENGTH: usize = 36;

/// Builds the JSON of a resource.
pub(super) struct Composer<'a> {
    pub(super) now: Moment,
    /// Whether what wasn't sent stays as it is.
    pub(super) keep: bool,
    /// Whether it is new, and gets ids and times of its own.
    pub(super) new: bool,
    /// Names of fields whose default isn't shown.
    pub(super) implied: &'a [String],
    pub(super) uuid: &'a mut dyn FnMut() -> String,
    /// A region as answers show it.
    pub(super) region: &'a dyn Fn(&str) -> Value,
}

impl Composer<'_> {
    /// `shown` is what is there already, or what the examples show.
    pub(super) fn object(
        &mut self,
        answer: &Parts,
        request: &Parts,
        shown: &Map<String, Value>,
        sent: &Map<String, Value>,
    ) -> Map<String, Value> {
        let mut made = Map::new();
        for (name, shown) in shown {
            let property = answer.property(name);
            let value = match (asked(request, name), sent.get(name)) {
                (Some(_), Some(Value::Null)) => {
                    (answer.takes_null(name) == Some(true)).then_some(Value::Null)
                }
                (Some(asked), Some(value)) => self.value(&property, &asked, shown, value),
                (Some(_), None) if self.keep => Some(shown.clone()),
                (Some(_), None) if self.implied.contains(name) => None,
                (Some(asked), None) => unsent(&property, &asked, shown, answer.requires(name)),
                (None, _) => self.own(name, &property, shown, answer.requires(name)),
            };
            if let Some(value) = value {
                made.insert(name.clone(), value);
            }
        }
        for (name, value) in sent {
            if made.contains_key(name) || value.is_null() || !answer.declares(name) {
                continue;
            }
            if let Some(asked) = asked(request, name)
                && let Some(value) = self.value(&answer.property(name), &asked, &Value::Null, value)
            {
                made.insert(name.clone(), value);
            }
        }
        made
    }

    /// What a part of a body has that the document doesn't know stays as it was sent: many such parts are examples of what anybody can
    /// make up, and services know settings before their documents do.
    fn undeclared(
        &self,
        answer: &Parts,
        request: &Parts,
        made: &mut Map<String, Value>,
        sent: &Map<String, Value>,
    ) {
        let is_undeclared = |name: &str| !answer.declares(name) && !request.declares(name);
        if !self.new && !self.keep {
            made.retain(|name, _| !is_undeclared(name));
        }
        for (name, value) in sent {
            if is_undeclared(name) && !value.is_null() {
                made.insert(name.clone(), value.clone());
            }
        }
    }

    /// What was sent, in the form that answers have it.
    fn value(
        &mut self,
        property: &Parts,
        asked: &Parts,
        shown: &Value,
        sent: &Value,
    ) -> Option<Value> {
        let empty = Map::new();
        match sent {
            // Which of several shapes it has is for the one who sends it.
            Value::Object(_) if property.is_union() => Some(sent.clone()),
            Value::Object(sent) if property.has_properties() => {
                let shown = shown.as_object().unwrap_or(&empty);
                let mut made = self.object(property, asked, shown, sent);
                self.undeclared(property, asked, &mut made, sent);
                Some(Value::Object(made))
            }
            Value::Array(items) if property.is("array") => {
                let first = shown.as_array().and_then(|items| items.first());
                let first = first.unwrap_or(&Value::Null);
                let (property, asked) = (property.items(), asked.items());
                let was_new = std::mem::replace(&mut self.new, true);
                let kept = std::mem::replace(&mut self.keep, false);
                let known = shown.as_array().filter(|_| !was_new);
                let items = items
                    .iter()
                    .filter_map(|item| {
                        let old = known
                            .into_iter()
                            .flatten()
                            .find(|old| is_sent_back(old, item));
                        self.new = old.is_none();
                        self.value(&property, &asked, old.unwrap_or(first), item)
                    })
                    .collect();
                self.new = was_new;
                self.keep = kept;
                Some(Value::Array(items))
            }
            Value::String(slug) if property.declares("slug") => Some((self.region)(slug)),
            Value::String(text) if !property.is("string") && property.is("integer") => {
                text.parse::<i64>().ok().map(Value::from)
            }
            Value::Number(number)
                if property.is("string") && !property.is("integer") && !property.is("number") =>
            {
                Some(Value::String(number.to_string()))
            }
            Value::Object(_) | Value::Array(_)
                if property.is("string") && !property.is("object") && !property.is("array") =>
            {
                (!shown.is_null()).then(|| shown.clone())
            }
            Value::String(_) | Value::Number(_) | Value::Bool(_)
                if property.has_properties() && !property.is("string") =>
            {
                (!shown.is_null()).then(|| shown.clone())
            }
            sent => Some(sent.clone()),
        }
    }

    /// What only the service sets; `None` for what does not exist yet.
    fn own(&mut self, name: &str, parts: &Parts, shown: &Value, required: bool) -> Option<Value> {
        if !self.new {
            return Some(shown.clone());
        }
        match shown {
            Value::String(text) if is_uuid(text) => Some(Value::String((self.uuid)())),
            Value::String(text) if is_time(text) => self.time(name, text, required),
            Value::Object(members) => {
                let members = members.iter().filter_map(|(name, value)| {
                    let own = self.own(name, &parts.property(name), value, parts.requires(name))?;
                    Some((name.clone(), own))
                });
                Some(Value::Object(members.collect()))
            }
            Value::Array(items) => {
                let parts = parts.items();
                let items = items.iter();
                let items = items.filter_map(|item| self.own(name, &parts, item, true));
                Some(Value::Array(items.collect()))
            }
            other => Some(other.clone()),
        }
    }

    fn time(&self, name: &str, text: &str, required: bool) -> Option<Value> {
        if FIXED.iter().any(|part| name.contains(part)) {
            return Some(Value::String(text.to_owned()));
        }
        let is_over = NOT_YET.iter().any(|beginning| name.starts_with(beginning));
        (!is_over || required).then(|| Value::String(timestamp(self.now)))
    }
}

/// Whether an item of a list is one that is there already, as its id tells.
fn is_sent_back(old: &Value, sent: &Value) -> bool {
    ["uuid", "id"].into_iter().any(|field| {
        let own = place::get(old, field).filter(|key| key.is_string() || key.is_number());
        own.is_some() && own == place::get(sent, field)
    })
}

/// What a request may say of a property; `None` when only the service sets it.
fn asked(request: &Parts, name: &str) -> Option<Parts> {
    let declared = request.declares(name).then(|| request.property(name))?;
    (!declared.is_read_only()).then_some(declared)
}

/// What stands where something could have been sent and wasn't.
fn unsent(property: &Parts, asked: &Parts, shown: &Value, required: bool) -> Option<Value> {
    if let Some(default) = asked.default().or(property.default())
        && !default.is_null()
        && std::mem::discriminant(default) == std::mem::discriminant(shown)
    {
        return Some(default.clone());
    }
    match shown {
        Value::Array(_) => Some(Value::Array(Vec::new())),
        Value::Bool(_) => Some(Value::Bool(false)),
        shown if required => Some(shown.clone()),
        _ => None,
    }
}

pub(super) fn is_uuid(text: &str) -> bool {
    text.len() == UUID_LENGTH
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

fn is_time(text: &str) -> bool {
    text.len() > 16 && DateTime::parse_from_rfc3339(text).is_ok()
}

/// What a text with places in braces stands for. `{field}` alone is the value there, whatever its type.
pub(super) fn filled(pattern: &Value, lookup: &dyn Fn(&str) -> Option<Value>) -> Option<Value> {
    match pattern {
        Value::String(text) => {
            if let Some(place) = text
                .strip_prefix('{')
                .and_then(|text| text.strip_suffix('}'))
                && !place.contains('{')
            {
                return lookup(place);
            }
            let mut made = String::new();
            let mut rest = text.as_str();
            while let Some((before, after)) = rest.split_once('{') {
                let (place, after) = after.split_once('}')?;
                made.push_str(before);
                made.push_str(&place::word(&lookup(place)?)?);
                rest = after;
            }
            made.push_str(rest);
            Some(Value::String(made))
        }
        Value::Array(items) => {
            let items = items.iter().map(|item| filled(item, lookup));
            items.collect::<Option<Vec<_>>>().map(Value::Array)
        }
        Value::Object(members) => {
            let members = members
                .iter()
                .map(|(name, value)| Some((name.clone(), filled(value, lookup)?)));
            members.collect::<Option<Map<_, _>>>().map(Value::Object)
        }
        other => Some(other.clone()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn places_in_braces_are_filled_in_and_alone_they_keep_their_type() {
        let lookup = |place: &str| match place {
            "name" => Some(json!("web")),
            "size" => Some(json!(3)),
            _ => None,
        };
        for (pattern, expected) in [
            (json!("{name}-{size}.example"), Some(json!("web-3.example"))),
            (json!("{size}"), Some(json!(3))),
            (json!(["{size}", 7]), Some(json!([3, 7]))),
            (json!({"a": "{name}"}), Some(json!({"a": "web"}))),
            (json!("plain"), Some(json!("plain"))),
            (json!("{other}"), None),
            (json!("a{other}"), None),
        ] {
            assert_eq!(filled(&pattern, &lookup), expected, "{pattern}");
        }
    }
}
