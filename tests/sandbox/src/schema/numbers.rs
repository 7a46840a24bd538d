//! Whole numbers that the document has as texts, since they may be larger than those of JavaScript.

use serde_json::Value;

use super::{Parts, Schema};

/// Writes each number as the text that it can be sent as just as well.
pub(crate) fn write_numbers(schema: &Schema, value: &mut Value) {
    write_in(&schema.parts(), value);
}

fn write_in(parts: &Parts, value: &mut Value) {
    match value {
        Value::Object(properties) => {
            for (name, value) in properties {
                write_in(&parts.property(name), value);
            }
        }
        Value::Array(items) => {
            let parts = parts.items();
            for item in items {
                write_in(&parts, item);
            }
        }
        Value::Number(number) if parts.is_number_as_text() => {
            *value = Value::String(number.to_string());
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::schema::{Components, Purpose};

    #[test]
    fn only_what_is_a_whole_number_as_text_is_written() {
        let raw = json!({"properties": {
            "size": {"type": "string", "format": "int64"},
            "name": {"type": "string"},
            "count": {"type": "integer", "format": "int64"},
            "files": {"type": "array", "items": {"properties": {"size": {"type": "string", "format": "uint64"}}}},
        }});
        let raw: &'static Value = Box::leak(Box::new(raw));
        let schema = Schema::new(raw, Components::new(raw), Purpose::Request);
        let mut value =
            json!({"size": 5, "name": 5, "count": 5, "files": [{"size": 6}, {"size": "7"}]});
        write_numbers(&schema, &mut value);
        assert_eq!(
            value,
            json!({"size": "5", "name": 5, "count": 5, "files": [{"size": "6"}, {"size": "7"}]})
        );
    }
}
