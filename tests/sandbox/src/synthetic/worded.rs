//! What the examples of some areas say nothing with, in words and times that mean something.

use std::time::Duration;

use serde_json::{Value, json};

use crate::call::Call;
use crate::clock::{later, timestamp};

const TEXT: &str = "example string";
const NAME: &str = "example name";
const TIME: &str = "2023-01-01T00:00:00Z";
const HOUR: Duration = Duration::from_secs(3_600);

/// Whether there is something to replace.
pub(super) fn is_needed(value: &Value) -> bool {
    let text = value.to_string();
    [TEXT, NAME, TIME]
        .iter()
        .any(|sample| text.contains(sample))
}

/// Replaces the placeholder texts anywhere in a value.
pub(super) fn put(call: &Call<'_>, name: &str, value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                put(call, name, member);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| put(call, name, item)),
        Value::String(text) => {
            let new = match text.as_str() {
                TEXT if name.ends_with("url") => json!(format!("{}/sandbox/nothing", call.base)),
                TEXT => json!("Hello from the sandbox"),
                NAME => json!("sandbox"),
                TIME if name.starts_with("expire") => json!(timestamp(later(call.now, HOUR))),
                TIME => json!(timestamp(call.now)),
                _ => return,
            };
            *value = new;
        }
        _ => {}
    }
}
