//! Unions of structs that become one struct: where the members share most of their fields, or can't be told apart.

use serde_json::{Map, Value, json};

use anyhow::Result;

use super::compose::{resolve, same_but_for_bounds, without};
use super::scalars::BOUNDS;
use super::unions::{ANY_OF, KEEP, TAG, keyword_of};
use crate::codegen::document::{Document, reference, required, type_of, union_members};
use crate::codegen::kept::{Was, was, was_field};
use crate::codegen::model::rust_type;
use crate::codegen::names;

/// Where a struct notes what a value must meet beside the rest: a schema with nothing but `oneOf` or `anyOf`. Each member
/// of that says what one alternative requires, which bounds and values its properties have that those of the struct don't,
/// and by [`LACKS`] which properties it doesn't declare.
pub const ALTERNATIVES: &str = "x-alternatives";

/// Where an alternative lists the properties of the struct that it doesn't declare.
pub const LACKS: &str = "x-lacks";

/// The most fields that members of an ambiguous union are merged into: past that they are types in their own right.
const MOST_MERGED_FIELDS: usize = 40;

/// How many fields the members of a union of structs share, and how many there are. `None` if a member is no struct, or if
/// a property tells the members apart.
#[cfg(test)]
pub fn shared_fields(document: &Document, union: &Value) -> Result<Option<(usize, usize)>> {
    Ok(structs(document, union)?.map(|members| count(&members)))
}

fn count(members: &[Value]) -> (usize, usize) {
    let declares = |member: &Value, name: &str| member["properties"].get(name).is_some();
    let mut all: Vec<&String> = Vec::new();
    for name in members.iter().filter_map(fields).flat_map(Map::keys) {
        if !all.contains(&name) {
            all.push(name);
        }
    }
    let shared = all
        .iter()
        .filter(|name| members.iter().all(|member| declares(member, name)));
    (shared.count(), all.len())
}

fn fields(schema: &Value) -> Option<&Map<String, Value>> {
    schema.get("properties")?.as_object()
}

/// The members of a union without a tag, if all are structs.
fn structs(document: &Document, union: &Value) -> Result<Option<Vec<Value>>> {
    let Some(members) = union_members(union).filter(|_| union.get(TAG).is_none()) else {
        return Ok(None);
    };
    let resolved = members
        .iter()
        .map(|member| resolve(document, member))
        .collect::<Result<Vec<_>>>()?;
    let all = !resolved.is_empty() && resolved.iter().all(|member| fields(member).is_some());
    let each = resolved.into_iter().map(|member| with_own(union, member));
    Ok(each.collect::<Option<Vec<_>>>().filter(|_| all))
}

/// A member of a union with what the union says itself, beside its members: that holds for each of them. `None` if the member
/// says something else of it, or is a map beside its properties: the union stays, and what it can't be is told in the end.
fn with_own(union: &Value, mut member: Value) -> Option<Value> {
    if member.get("additionalProperties").is_some_and(is_said) {
        return None;
    }
    for (name, own) in fields(union).into_iter().flatten() {
        let properties = member.get_mut("properties")?.as_object_mut()?;
        if properties.get(name).is_some_and(|it| it != own) {
            return None;
        }
        properties.insert(name.clone(), own.clone());
    }
    let mut must: Vec<Value> = required(&member).into_iter().map(Value::from).collect();
    for name in required(union).into_iter().map(Value::from) {
        if !must.contains(&name) {
            must.push(name);
        }
    }
    if !must.is_empty() {
        member["required"] = Value::Array(must);
    }
    Some(member)
}

/// Whether something is said of what else an object has.
fn is_said(schema: &Value) -> bool {
    schema.as_object().is_some_and(|it| !it.is_empty())
}

/// A union of structs of which more than half of the fields are the same is one struct: of two structs that are nearly the
/// same, nobody would know which to take. What only some members require is optional, and is noted as [`ALTERNATIVES`].
/// Where two members declare a field differently, the union stays. What was a struct before stays one, and a union one,
/// whatever members and fields are new, and whatever they require.
pub fn mostly_shared(document: &mut Document) -> Result<usize> {
    replace(document, |document, name, schema, members| {
        let name = names::type_name(name);
        let was = was(document, &name);
        let (shared, all) = count(members);
        match was {
            Some(Was::Struct) => {}
            None if 2 * shared > all => {}
            _ => return None,
        }
        let kept = was.is_some().then_some(name.as_str());
        merge(document, members, keyword_of(schema)?, kept)
    })
}

/// A union of structs of which one requires nothing would swallow every value as that one. Where the members agree on
/// the properties they share, they become one struct of optional fields; else any object is kept as it is. What was a union
/// before stays one: its members are told apart by the keys that are there.
pub fn ambiguous(document: &mut Document) -> Result<usize> {
    replace(document, |document, name, schema, members| {
        let is_clear = members.iter().all(|member| !required(member).is_empty());
        if is_clear || was(document, &names::type_name(name)).is_some_and(|was| was != Was::Struct)
        {
            return None;
        }
        let keyword = keyword_of(schema)?;
        let small = |merged: &Value| {
            fields(merged).is_some_and(|fields| fields.len() <= MOST_MERGED_FIELDS)
        };
        let merged = merge(document, members, keyword, None).filter(small);
        Some(merged.unwrap_or_else(|| {
            let members = union_members(schema);
            json!({
                "type": "object",
                "additionalProperties": true,
                ANY_OF: members.into_iter().flatten().filter_map(reference).map(names::type_name).collect::<Vec<_>>(),
                KEEP: members,
            })
        }))
    })
}

/// Puts what `make` makes of a union of structs in its place.
fn replace(
    document: &mut Document,
    make: impl Fn(&Document, &str, &Value, &[Value]) -> Option<Value>,
) -> Result<usize> {
    let mut made = Vec::new();
    for (name, schema) in document.schemas() {
        let Some(members) = structs(document, schema)? else {
            continue;
        };
        if let Some(mut new) = make(document, name, schema, &members) {
            if let Some(description) = schema.get("description") {
                new["description"] = description.clone();
            }
            made.push((name.clone(), new));
        }
    }
    let count = made.len();
    document.schemas_mut()?.extend(made);
    Ok(count)
}

/// One struct with the fields of all, or `None` if two members declare a field differently. In one that was a struct by the
/// name `kept`, a list of values may hold others in another member, since enums are open; and of a field that two members
/// declare differently, the struct has what it had, or any value if that is new.
fn merge(
    document: &Document,
    members: &[Value],
    keyword: &str,
    kept: Option<&str>,
) -> Option<Value> {
    let mut all: Map<String, Value> = Map::new();
    for (name, field) in members.iter().filter_map(fields).flatten() {
        let Some(known) = all.get_mut(name) else {
            all.insert(name.clone(), field.clone());
            continue;
        };
        *known = match (both(document, known, field, kept.is_some()), kept) {
            (Some(both), _) => both,
            (None, Some(ty)) => either(document, ty, name, [known, field]),
            (None, None) => return None,
        };
    }
    let (first, rest) = members.split_first()?;
    let always: Vec<&str> = required(first)
        .into_iter()
        .filter(|name| rest.iter().all(|member| required(member).contains(name)))
        .collect();
    let alternatives = members
        .iter()
        .map(|member| alternative(document, member, &all, &always))
        .collect::<Option<Vec<_>>>()?;
    let mut merged = json!({ "type": "object", "properties": all });
    if !always.is_empty() {
        merged["required"] = json!(always);
    }
    if let Some(alternatives) = constraint(alternatives, keyword) {
        merged[ALTERNATIVES] = alternatives;
    }
    Some(merged)
}

/// A field as two members declare it, with the values of both, or `None` if they differ in more than values and bounds.
fn both(document: &Document, known: &Value, other: &Value, widen: bool) -> Option<Value> {
    if known == other {
        return Some(known.clone());
    }
    let (a, b) = (
        resolve(document, known).ok()?,
        resolve(document, other).ok()?,
    );
    let mut wider = known.clone();
    if let (Some(values), Some(others)) = (values(&a), values(&b)) {
        let apart = |schema: &Value| without(schema, |key| key == "enum");
        let within = |these: &[Value], those: &[Value]| these.iter().all(|it| those.contains(it));
        if !same_but_for_bounds(&apart(&a), &apart(&b)) {
            return None;
        }
        if within(values, others) {
            wider = other.clone();
        } else if !within(others, values) && !widen {
            return None;
        }
    } else if !same_but_for_bounds(&a, &b) {
        return None;
    }
    if let Some(object) = wider.as_object_mut() {
        object.retain(|key, value| {
            !BOUNDS.contains(&key.as_str())
                || a.get(key) == Some(&*value) && b.get(key) == Some(&*value)
        });
    }
    Some(wider)
}

/// A field that two members declare differently, as the struct had it before; any value if it had neither.
fn either(document: &Document, ty: &str, name: &str, declared: [&Value; 2]) -> Value {
    let was = was_field(document, ty, name);
    let had = was.as_ref().map(|was| innermost(&was.rust_type));
    let is_it = |field: &&Value| {
        let now = names_of_types(&rust_type(field));
        had.is_some_and(|had| now == had)
    };
    let found = declared.into_iter().find(is_it).cloned();
    found.unwrap_or_else(|| json!({}))
}

/// A type as a field has it, without what says that it may be missing.
fn innermost(rust_type: &str) -> &str {
    let mut inner = rust_type;
    for around in ["Option<", "Option<", "Arc<"] {
        let within = inner
            .strip_prefix(around)
            .and_then(|it| it.strip_suffix('>'));
        inner = within.unwrap_or(inner);
    }
    inner
}

/// A type with the names that its parts get in the end.
fn names_of_types(rust_type: &str) -> String {
    match rust_type
        .strip_prefix("Vec<")
        .and_then(|it| it.strip_suffix('>'))
    {
        Some(item) => format!("Vec<{}>", names_of_types(item)),
        None => match innermost(rust_type) {
            plain @ ("i64" | "f64" | "bool" | "i128") => plain.to_owned(),
            other => names::type_name(other),
        },
    }
}

fn values(schema: &Value) -> Option<&[Value]> {
    let is_text = type_of(schema) == Some("string");
    let values = schema.get("enum").filter(|_| is_text)?.as_array()?;
    Some(values)
}

/// What one member says beyond the struct that all are merged into.
fn alternative(
    document: &Document,
    member: &Value,
    all: &Map<String, Value>,
    always: &[&str],
) -> Option<Value> {
    let own = fields(member)?;
    let mut properties = Map::new();
    for (name, field) in own {
        let (field, merged) = (
            resolve(document, field).ok()?,
            resolve(document, all.get(name)?).ok()?,
        );
        if type_of(&field) != type_of(&merged) {
            continue;
        }
        let more: Map<String, Value> = field
            .as_object()?
            .iter()
            .filter(|(key, value)| {
                let narrows = BOUNDS.contains(&key.as_str()) || *key == "enum";
                narrows && merged.get(key.as_str()) != Some(value)
            })
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect();
        if !more.is_empty() {
            properties.insert(name.clone(), Value::Object(more));
        }
    }
    let must: Vec<&str> = required(member)
        .into_iter()
        .filter(|name| !always.contains(name))
        .collect();
    let lacks: Vec<&String> = all.keys().filter(|name| !own.contains_key(*name)).collect();
    let mut alternative = json!({});
    if !must.is_empty() {
        alternative["required"] = json!(must);
    }
    if !properties.is_empty() {
        alternative["properties"] = Value::Object(properties);
    }
    if !lacks.is_empty() {
        alternative[LACKS] = json!(lacks);
    }
    Some(alternative)
}

/// The alternatives as a schema, or `None` if one of them asks for nothing. "Exactly one" holds only where none asks for
/// all that another one does: both would always hold.
fn constraint(alternatives: Vec<Value>, keyword: &str) -> Option<Value> {
    let asks = |alternative: &Value| {
        !required(alternative).is_empty() || alternative.get("properties").is_some()
    };
    if !alternatives.iter().all(asks) {
        return None;
    }
    let implies = |less: &Value, more: &Value| {
        let names = required(more);
        let kept = required(less).iter().all(|name| names.contains(name));
        let narrowed = less.get("properties").and_then(Value::as_object);
        kept && narrowed
            .into_iter()
            .flatten()
            .all(|(name, said)| more.get("properties").and_then(|it| it.get(name)) == Some(said))
    };
    let nested = alternatives.iter().enumerate().any(|(i, one)| {
        alternatives
            .iter()
            .enumerate()
            .any(|(k, other)| i != k && implies(one, other))
    });
    let keyword = if nested { "anyOf" } else { keyword };
    Some(json!({ keyword: alternatives }))
}
