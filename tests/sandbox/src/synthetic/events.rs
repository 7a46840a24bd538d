//! Server-sent events for the operations that stream.

use serde_json::{Value, json};

use super::try_change;
use crate::call::Call;
use crate::schema::{Fill, Schema};

const WORDS: [&str; 3] = ["Hello", " from", " the sandbox"];

/// The events of one stream, as they go over the wire.
pub(super) fn stream(call: &Call<'_>, schema: &Schema) -> Result<Vec<String>, String> {
    let mut chunk = schema.synthesise(Fill::All)?;
    if let Some(model) = call.field("model") {
        try_change(schema, &mut chunk, |chunk| {
            if let Some(own) = chunk.get_mut("model") {
                *own = model.clone();
            }
        });
    }
    let types = types(schema);
    let chunks = if types.len() > 1 {
        types
            .into_iter()
            .map(|tag| tagged(schema, &chunk, tag))
            .collect()
    } else {
        worded(schema, &chunk)
    };
    let mut events = chunks.iter().map(event).collect::<Vec<_>>();
    if call.operation.path().ends_with("/chat/completions") {
        events.push("data: [DONE]\n\n".to_owned());
    }
    Ok(events)
}

/// The values of the event's `type`, when the schema lists them.
fn types(schema: &Schema) -> Vec<&'static Value> {
    schema
        .resolved()
        .pointer("/properties/type/enum")
        .and_then(Value::as_array)
        .map(|types| types.iter().collect())
        .unwrap_or_default()
}

fn tagged(schema: &Schema, chunk: &Value, tag: &Value) -> Value {
    let mut chunk = chunk.clone();
    try_change(schema, &mut chunk, |chunk| {
        if let Some(own) = chunk.get_mut("type") {
            *own = tag.clone();
        }
    });
    chunk
}

/// The same chunk a few times, each with its word and only the last one final, where the chunk has such fields.
fn worded(schema: &Schema, chunk: &Value) -> Vec<Value> {
    let last = WORDS.len() - 1;
    let word = |(index, word): (usize, &&str)| {
        let mut chunk = chunk.clone();
        try_change(schema, &mut chunk, |chunk| {
            if let Some(delta) = chunk.pointer_mut("/choices/0/delta") {
                *delta = json!({"role": "assistant", "content": word});
            }
        });
        try_change(schema, &mut chunk, |chunk| {
            if index < last
                && let Some(reason) = chunk.pointer_mut("/choices/0/finish_reason")
            {
                *reason = Value::Null;
            }
        });
        chunk
    };
    WORDS.iter().enumerate().map(word).collect()
}

fn event(chunk: &Value) -> String {
    match chunk.get("type").and_then(Value::as_str) {
        Some(name) => format!("event: {name}\ndata: {chunk}\n\n"),
        None => format!("data: {chunk}\n\n"),
    }
}
