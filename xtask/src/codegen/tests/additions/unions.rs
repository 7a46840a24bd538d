//! What may be added to unions, and to their members.

use serde_json::{Map, Value, json};

use super::operations::operations;
use super::walk;

fn members(object: &mut Map<String, Value>) -> Option<&mut Vec<Value>> {
    let keyword = ["oneOf", "anyOf"]
        .into_iter()
        .find(|keyword| object.get(*keyword).is_some_and(Value::is_array))?;
    object.get_mut(keyword)?.as_array_mut()
}

fn by_discriminator(document: &mut Value, mut f: impl FnMut(&mut Map<String, Value>)) {
    walk(document, &mut |object| {
        let is_tagged = object.get("discriminator").is_some_and(Value::is_object);
        if is_tagged && members(object).is_some() {
            f(object);
        }
    });
}

fn to(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn declare(document: &mut Value, name: &str, properties: Value) {
    let required: Vec<String> = properties.as_object().unwrap().keys().cloned().collect();
    let schema = json!({ "type": "object", "required": required, "properties": properties });
    document["components"]["schemas"][name] = schema;
}

/// Members of unions by a discriminator that the mapping doesn't name: one says its value itself, the other doesn't.
pub fn a_member_that_the_mapping_lacks(document: &mut Value) -> usize {
    let mut made = 0;
    by_discriminator(document, |object| {
        members(object)
            .unwrap()
            .extend([to("zz_said"), to("zz_unsaid")]);
        made += 2;
    });
    let text = json!({ "type": "string" });
    let said = json!({ "type": { "type": "string", "enum": ["zz_added"] }, "zz": text });
    declare(document, "zz_said", said);
    declare(document, "zz_unsaid", json!({ "zz": text }));
    made
}

pub fn a_value_that_the_mapping_leads_to_nothing_with(document: &mut Value) -> usize {
    let mut made = 0;
    by_discriminator(document, |object| {
        object["discriminator"]["mapping"]["zz_astray"] = to("zz_gone")["$ref"].clone();
        made += 1;
    });
    made
}

pub fn a_value_that_leads_to_a_member_that_is_there(document: &mut Value) -> usize {
    let mut made = 0;
    by_discriminator(document, |object| {
        let target = object["discriminator"]["mapping"].as_object().unwrap();
        let target = target.values().next().unwrap().clone();
        object["discriminator"]["mapping"]["zz_same"] = target;
        made += 1;
    });
    made
}

pub fn a_member_with_a_value_of_its_own(document: &mut Value) -> usize {
    let mut made = 0;
    let mut add = |object: &mut serde_json::Map<String, Value>| {
        let is_tagged = object.contains_key("discriminator");
        for keyword in ["oneOf", "anyOf"] {
            if let Some(members) = object.get_mut(keyword).and_then(Value::as_array_mut)
                && members.len() > 1
                && members.iter().all(|member| member.get("$ref").is_some())
                && !is_tagged
            {
                members.push(json!({ "$ref": "#/components/schemas/zz_added" }));
                made += 1;
            }
        }
    };
    walk(&mut document["components"]["schemas"], &mut add);
    walk(&mut document["components"]["responses"], &mut add);
    for (_, operation) in operations(document) {
        for body in ["requestBody", "responses"] {
            if let Some(body) = operation.get_mut(body) {
                walk(body, &mut add);
            }
        }
    }
    let added = json!({
        "type": "object",
        "required": ["type", "zz_added"],
        "properties": {
            "type": { "type": "string", "enum": ["zz_added"] },
            "zz_added": { "type": "string" },
        },
    });
    document["components"]["schemas"]["zz_added"] = added;
    made
}

/// Members of all unions of structs, with a value of the property that tells them apart or without.
fn a_member_of_structs(document: &mut Value, properties: Value) -> usize {
    let mut made = 0;
    let schemas = document["components"]["schemas"].clone();
    let is_struct = |member: &Value| {
        let target = member.get("$ref").and_then(Value::as_str);
        let name = target.and_then(|it| it.strip_prefix("#/components/schemas/"));
        name.is_some_and(|name| {
            let schema = &schemas[name];
            schema.get("properties").is_some() || schema.get("allOf").is_some()
        })
    };
    walk(document, &mut |object| {
        if let Some(members) = members(object)
            && members.len() > 1
            && members.iter().all(is_struct)
        {
            members.push(to("zz_added"));
            made += 1;
        }
    });
    declare(document, "zz_added", properties);
    made
}

pub fn a_member_without_the_property_that_tells_them_apart(document: &mut Value) -> usize {
    a_member_of_structs(document, json!({ "zz": { "type": "string" } }))
}

pub fn a_member_with_several_values(document: &mut Value) -> usize {
    let kind = json!({ "type": "string", "enum": ["zz_a", "zz_b"] });
    a_member_of_structs(
        document,
        json!({ "type": kind, "zz": { "type": "string" } }),
    )
}

pub fn a_member_with_any_value(document: &mut Value) -> usize {
    a_member_of_structs(document, json!({ "type": { "type": "string" } }))
}

/// Each member gets so many fields of its own, and one that the others declare otherwise, that the members share less than
/// half of theirs.
pub fn fields_that_members_do_not_share(document: &mut Value) -> usize {
    let mut names = Vec::new();
    walk(document, &mut |object| {
        for member in members(object).into_iter().flatten() {
            let target = member.get("$ref").and_then(Value::as_str);
            let name = target.and_then(|it| it.strip_prefix("#/components/schemas/"));
            names.extend(name.map(str::to_owned));
        }
    });
    names.sort();
    names.dedup();
    let mut made = 0;
    for name in &names {
        let schema = &mut document["components"]["schemas"][name];
        if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
            for number in 0..30 {
                properties.insert(format!("zz_{made}_{number}"), json!({ "type": "string" }));
            }
            let kind = ["string", "integer", "boolean"][made % 3];
            properties.insert("zz_differs".to_owned(), json!({ "type": kind }));
            made += 1;
        }
    }
    made
}

pub fn a_property_that_comes_to_tell_members_apart(document: &mut Value) -> usize {
    let mut names = Vec::new();
    walk(document, &mut |object| {
        for member in members(object).into_iter().flatten() {
            let target = member.get("$ref").and_then(Value::as_str);
            let name = target.and_then(|it| it.strip_prefix("#/components/schemas/"));
            names.extend(name.map(str::to_owned));
        }
    });
    names.sort();
    names.dedup();
    let mut made = 0;
    for name in &names {
        let schema = document["components"]["schemas"][name]
            .as_object_mut()
            .unwrap();
        if !schema.contains_key("properties") {
            continue;
        }
        schema["properties"]["zz_kind"] = json!({ "type": "string", "enum": [name] });
        made += 1;
    }
    made
}
