//! Nulls and empty texts in requests that stand for nothing.
//!
//! Clients that have a field for every property send null for those that nobody set, and the service reads that as if
//! they had left the property out. Only where the document says that a property may be null does null mean something.

use serde_json::Value;

use super::{Parts, Schema};

/// Takes out each declared property that is null although the document doesn't let it be, at every depth, and each empty
/// text where one of several values is to be chosen.
///
/// What is required and null is taken out as well, and is missing then; but for lists, which are empty then: programs in Go
/// write one that isn't set as null.
pub(crate) fn drop_meaningless(schema: &Schema, value: &mut Value) {
    drop_in(&schema.parts(), value);
}

fn drop_in(parts: &Parts, value: &mut Value) {
    match value {
        Value::Object(properties) => {
            for (name, value) in properties.iter_mut().filter(|(_, value)| value.is_null()) {
                let is_list = || parts.property(name).is("array");
                let is_needed = !parts.is_union() && parts.requires(name);
                if is_needed && parts.takes_null(name) == Some(false) && is_list() {
                    *value = Value::Array(Vec::new());
                }
            }
            properties.retain(|name, value| {
                let is_nothing = value.is_null() && parts.takes_null(name) == Some(false);
                let is_no_choice = value == "" && parts.property(name).lacks(value);
                !is_nothing && !is_no_choice
            });
            for (name, value) in properties.iter_mut().filter(|(_, value)| is_nested(value)) {
                drop_in(&parts.property(name), value);
            }
        }
        Value::Array(items) => {
            let parts = parts.items();
            for item in items.iter_mut().filter(|item| is_nested(item)) {
                drop_in(&parts, item);
            }
        }
        _ => {}
    }
}

fn is_nested(value: &Value) -> bool {
    value.is_object() || value.is_array()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::schema::{Components, Purpose};

    fn dropped(raw: Value, mut value: Value) -> Value {
        let raw: &'static Value = Box::leak(Box::new(raw));
        let schema = Schema::new(raw, Components::new(raw), Purpose::Request);
        drop_meaningless(&schema, &mut value);
        value
    }

    #[test]
    fn null_goes_where_it_means_nothing_and_stays_where_it_may_stand() {
        let raw = json!({"properties": {
            "plain": {"type": "string"},
            "nullable": {"type": "string", "nullable": true},
            "free": {},
            "wrapped": {"nullable": true, "allOf": [{"type": "string"}]},
            "inner": {"allOf": [{"type": "string", "nullable": true}, {}]},
            "narrowed": {"allOf": [{"nullable": true, "type": "string"}, {"type": "string"}]},
            "either": {"oneOf": [{"type": "string"}, {"type": "integer", "nullable": true}]},
            "neither": {"oneOf": [{"type": "string"}, {"type": "integer"}]},
            "listed": {"enum": ["a"]},
            "listed_null": {"enum": ["a", null]},
        }});
        let names = raw["properties"].as_object().unwrap().keys().cloned();
        let mut value = names
            .map(|name| (name, Value::Null))
            .collect::<serde_json::Map<_, _>>();
        value.insert("unknown".to_owned(), Value::Null);
        let left = dropped(raw, Value::Object(value));
        assert_eq!(
            left,
            json!({"nullable": null, "free": null, "wrapped": null, "inner": null, "either": null,
                "listed_null": null, "unknown": null})
        );
    }

    #[test]
    fn a_list_that_has_to_be_there_is_empty_when_it_is_null() {
        let list = json!({"type": "array", "items": {"type": "string"}});
        let raw = json!({"required": ["needed", "name"], "properties": {
            "needed": list, "other": list, "name": {"type": "string"}}});
        let value = json!({"needed": null, "other": null, "name": null});
        assert_eq!(dropped(raw, value), json!({"needed": []}));
    }

    #[test]
    fn an_empty_text_is_no_choice() {
        let raw = json!({"properties": {
            "day": {"type": "string", "enum": ["MON", "TUE"]},
            "none": {"type": "string", "enum": ["", "MON"]},
            "text": {"type": "string"},
        }});
        let value = json!({"day": "", "none": "", "text": ""});
        assert_eq!(dropped(raw, value), json!({"none": "", "text": ""}));
    }

    #[test]
    fn nulls_are_found_at_every_depth_and_items_of_lists_stay() {
        let raw = json!({"properties": {"rules": {"type": "array", "items": {"allOf": [
            {"properties": {"port": {"type": "string"}, "to": {"properties": {"tags": {"type": "array"}}}}}]}},
            "names": {"type": "array", "items": {"type": "string"}},
            "labels": {"type": "object", "additionalProperties": {"type": "string"}}}});
        let value = json!({"rules": [{"port": null, "to": {"tags": null}}, {"port": "1"}], "names": [null],
            "labels": {"a": null}});
        assert_eq!(
            dropped(raw, value),
            json!({"rules": [{"to": {}}, {"port": "1"}], "names": [null], "labels": {"a": null}})
        );
    }
}
