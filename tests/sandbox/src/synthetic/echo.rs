//! Putting what a request says into its answer.

use serde_json::{Map, Value};

use crate::call::Call;
use crate::schema::Schema;

/// Copies properties of the body and path parameters to properties of the answer with the same name and type, as long
/// as the answer still fits its schema.
///
/// Looked at are the answer's own properties and those of the objects right inside it (`{"domain": {"name": ...}}`),
/// never those of list items.
pub(super) fn echo(call: &Call<'_>, schema: &Schema, value: &mut Value) {
    if let Some(Value::Object(body)) = &call.body {
        for (name, sent) in body {
            put(schema, value, name, sent);
        }
    }
    for (name, text) in &call.path {
        put_text(schema, value, name, text);
    }
    // Only the path of a single thing ends with its own id; `/apps/{app_id}/deployments` makes a deployment.
    if call.operation.path().ends_with('}')
        && let Some((name, text)) = call.path.last()
    {
        for (ending, own) in [
            ("id", "id"),
            ("uuid", "uuid"),
            ("id", "uuid"),
            ("name", "name"),
            ("slug", "slug"),
        ] {
            if name.ends_with(ending) {
                put_text(schema, value, own, text);
            }
        }
    }
}

fn put_text(schema: &Schema, value: &mut Value, name: &str, text: &str) {
    put(schema, value, name, &Value::String(text.to_owned()));
    if let Ok(number) = text.parse::<u64>() {
        put(schema, value, name, &Value::from(number));
    }
}

fn put(schema: &Schema, value: &mut Value, name: &str, sent: &Value) {
    let mut places = Vec::new();
    if let Some(root) = value.as_object() {
        places.push(None);
        let inner = root.iter().filter(|(key, member)| {
            member.is_object() && !matches!(key.as_str(), "links" | "meta")
        });
        places.extend(inner.map(|(key, _)| Some(key.clone())));
    }
    for place in places {
        let Some(old) = slot(value, place.as_deref(), name) else {
            continue;
        };
        if !alike(old, sent) {
            continue;
        }
        let before = std::mem::replace(old, sent.clone());
        if !schema.accepts(value)
            && let Some(old) = slot(value, place.as_deref(), name)
        {
            *old = before;
        }
    }
}

fn slot<'a>(value: &'a mut Value, place: Option<&str>, name: &str) -> Option<&'a mut Value> {
    let object: &mut Map<String, Value> = match place {
        None => value.as_object_mut()?,
        Some(key) => value.get_mut(key)?.as_object_mut()?,
    };
    object.get_mut(name)
}

fn alike(old: &Value, sent: &Value) -> bool {
    std::mem::discriminant(old) == std::mem::discriminant(sent)
}
