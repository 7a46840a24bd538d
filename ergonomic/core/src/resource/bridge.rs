//! From what the service answers to what it takes.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::Error;
use crate::redact::without_values;

/// How an answer becomes the body of a request that replaces the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bridge {
    /// The keys that only the answer declares: `status`, or `rules[].id`.
    pub drop: &'static [&'static str],
    /// Where the body has a value in another shape: the key, and its place in the answer, such as `region.slug`. Where
    /// something on the way is a list, the value is the list of what is there in each item: `droplets[].id`.
    pub map: &'static [(&'static str, &'static str)],
    /// What isn't sent where something else is: the key, and the one beside it. A load balancer that goes by a tag shows the
    /// droplets that have it, and takes only one of the two.
    pub unless: &'static [(&'static str, &'static str)],
    /// What isn't sent where it is empty: a global load balancer shows a list of rules, and takes none.
    pub full: &'static [&'static str],
    /// Where the body is another object than the answer: the keys that it has. What the library doesn't know belongs to the
    /// answer then, and is not sent.
    pub only: Option<&'static [&'static str]>,
}

impl Bridge {
    /// The body without what the service doesn't take beside what else is in it: what was changed wins.
    ///
    /// # Errors
    ///
    /// Returns an error if the body can't be written and read again.
    pub fn settle<B: Serialize + DeserializeOwned>(&self, before: &B, body: B) -> Result<B, Error> {
        if self.unless.is_empty() && self.full.is_empty() {
            return Ok(body);
        }
        let before = serde_json::to_value(before).map_err(wrong)?;
        let mut json = serde_json::to_value(&body).map_err(wrong)?;
        self.leave_out(&mut json, Some(&before));
        serde_json::from_value(json).map_err(wrong)
    }

    fn leave_out(&self, json: &mut Value, before: Option<&Value>) {
        let Some(object) = json.as_object_mut() else {
            return;
        };
        for (key, other) in self.unless {
            // One that says nothing isn't taken beside the other either.
            let is_changed =
                |key: &str| before.is_some_and(|before| object.get(key) != before.get(key));
            let left = match object.get(*other) {
                Some(_) if is_changed(key) && !is_changed(other) => other,
                Some(said) if !is_nothing(said) => key,
                _ => other,
            };
            if object.contains_key(*key) {
                object.remove(*left);
            }
        }
        for key in self.full {
            if object.get(*key).is_some_and(is_nothing) {
                object.remove(*key);
            }
        }
    }
}

/// What was read may be a secret.
fn wrong(cause: serde_json::Error) -> Error {
    let cause = cause.to_string();
    let cause = without_values(&cause);
    Error::incomplete(format!("the answer can't be sent back as it is: {cause}"))
}

/// Makes a body of an answer. Keys that neither declares are kept, at every depth.
///
/// # Errors
///
/// Returns an error if what results is no such body.
pub fn bridge<B: DeserializeOwned>(answer: &impl Serialize, how: Bridge) -> Result<B, Error> {
    let mut json = serde_json::to_value(answer).map_err(wrong)?;
    let mapped: Vec<(&str, Value)> = how
        .map
        .iter()
        .map(|(key, place)| (*key, at(&json, place)))
        .collect();
    for place in how.drop {
        remove(&mut json, place);
    }
    if let Some(object) = json.as_object_mut() {
        for (key, value) in mapped {
            match value {
                Value::Null => object.remove(key),
                value => object.insert(key.to_owned(), value),
            };
        }
    }
    if let (Some(only), Some(object)) = (how.only, json.as_object_mut()) {
        object.retain(|key, _| only.contains(&key.as_str()));
    }
    how.leave_out(&mut json, None);
    serde_json::from_value(json).map_err(wrong)
}

/// Whether a value says nothing.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

/// What is at a place; null if there is nothing.
pub(super) fn at(json: &Value, place: &str) -> Value {
    let (first, rest) = match place.split_once('.') {
        Some((first, rest)) => (first, Some(rest)),
        None => (place, None),
    };
    let (name, each) = match first.strip_suffix("[]") {
        Some(name) => (name, true),
        None => (first, false),
    };
    let Some(value) = json.get(name) else {
        return Value::Null;
    };
    match (rest, each, value) {
        (None, _, value) => value.clone(),
        (Some(rest), false, value) => at(value, rest),
        (Some(rest), true, Value::Array(items)) => {
            let parts = items.iter().map(|item| at(item, rest));
            Value::Array(parts.filter(|part| !part.is_null()).collect())
        }
        _ => Value::Null,
    }
}

fn remove(json: &mut Value, place: &str) {
    let Some(object): Option<&mut Map<String, Value>> = json.as_object_mut() else {
        return;
    };
    let (first, rest) = match place.split_once('.') {
        Some((first, rest)) => (first, Some(rest)),
        None => (place, None),
    };
    let name = first.strip_suffix("[]").unwrap_or(first);
    match (rest, object.get_mut(name)) {
        (None, _) => {
            object.remove(name);
        }
        (Some(rest), Some(Value::Array(items))) => {
            items.iter_mut().for_each(|item| remove(item, rest));
        }
        (Some(rest), Some(inner)) => remove(inner, rest),
        (Some(_), None) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn through(answer: Value, how: Bridge) -> Value {
        bridge(&answer, how).unwrap()
    }

    #[test]
    fn what_neither_side_knows_stays() {
        let answer = json!({"id": 1, "name": "a", "new": {"deep": [1]}, "rules": [{"id": 2, "port": 80, "odd": true}]});
        let how = Bridge {
            drop: &["id", "rules[].id"],
            map: &[],
            unless: &[],
            full: &[],
            only: None,
        };
        assert_eq!(
            through(answer, how),
            json!({"name": "a", "new": {"deep": [1]}, "rules": [{"port": 80, "odd": true}]})
        );
    }

    #[test]
    fn a_value_in_another_shape_is_moved() {
        let answer = json!({"region": {"slug": "nyc3", "name": "New York"}, "droplets": [{"id": 1}, {"id": 2}, {}]});
        let how = Bridge {
            drop: &["droplets"],
            map: &[("region", "region.slug"), ("droplet_ids", "droplets[].id")],
            unless: &[("droplet_ids", "tag")],
            full: &[],
            only: None,
        };
        assert_eq!(
            through(answer, how),
            json!({"region": "nyc3", "droplet_ids": [1, 2]})
        );
        let tagged = json!({"region": {"slug": "nyc3"}, "droplets": [{"id": 1}], "tag": "web"});
        assert_eq!(
            through(tagged, how),
            json!({"region": "nyc3", "tag": "web"})
        );
    }

    #[test]
    fn what_was_changed_is_sent_in_place_of_what_was_not() {
        let how = Bridge {
            drop: &[],
            map: &[],
            unless: &[("droplet_ids", "tag")],
            full: &["rules"],
            only: None,
        };
        let settled = |before: Value, body: Value| how.settle(&before, body).unwrap();
        let tagged = json!({"tag": "web"});
        let both = json!({"tag": "web", "droplet_ids": [1]});
        assert_eq!(settled(tagged, both.clone()), json!({"droplet_ids": [1]}));
        let droplets = json!({"droplet_ids": [1]});
        assert_eq!(settled(droplets, both.clone()), json!({"tag": "web"}));
        assert_eq!(settled(both.clone(), both), json!({"tag": "web"}));
        let empty = json!({"tag": "", "droplet_ids": [1], "rules": []});
        assert_eq!(settled(empty.clone(), empty), json!({"droplet_ids": [1]}));
    }

    #[test]
    fn what_is_not_there_is_not_sent() {
        let how = Bridge {
            drop: &["status", "a.b", "list[].c"],
            map: &[("region", "region.slug"), ("other", "a[].b")],
            unless: &[],
            full: &[],
            only: None,
        };
        assert_eq!(
            through(json!({"region": null, "a": 1}), how),
            json!({"a": 1})
        );
        assert!(bridge::<Vec<u8>>(&json!({}), how).is_err());
    }
}
