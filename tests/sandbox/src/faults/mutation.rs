//! Good answers made odd, in ways that the service is seen to be odd.

use serde_json::{Map, Value, json};

use crate::schema::{Parts, Schema};

/// What no enum of the document lists.
const UNKNOWN: &str = "sandbox_unknown";
/// What no object of the document has.
const EXTRA: &str = "sandbox_extra";

pub(super) fn unknown_enums(value: &mut Value, schema: &Schema) {
    each_object(value, &schema.parts(), &mut |members, parts| {
        for (name, member) in members {
            if parts.is_tag(name) {
                continue;
            }
            let own = parts.property(name);
            match member {
                Value::Array(items) => {
                    let own = own.items();
                    items.iter_mut().for_each(|item| make_unknown(item, &own));
                }
                member => make_unknown(member, &own),
            }
        }
    });
}

fn make_unknown(value: &mut Value, parts: &Parts) {
    if value.is_string() && parts.lists(value) {
        *value = Value::from(UNKNOWN);
    }
}

/// The top's own objects and lists are the envelope: without them there would be nothing left to be odd.
pub(super) fn nulls(value: &mut Value, schema: &Schema) {
    let parts = schema.parts();
    let Some(top) = value.as_object_mut() else {
        each_object(value, &parts, &mut no_optionals);
        return;
    };
    for (name, member) in top {
        if member.is_object() || member.is_array() {
            each_object(member, &parts.property(name), &mut no_optionals);
        } else if is_optional(name, &parts) {
            *member = Value::Null;
        }
    }
}

fn no_optionals(members: &mut Map<String, Value>, parts: &Parts) {
    for (name, member) in members {
        if is_optional(name, parts) {
            *member = Value::Null;
        }
    }
}

fn is_optional(name: &str, parts: &Parts) -> bool {
    parts.declares(name) && !parts.requires(name)
}

pub(super) fn extra_fields(value: &mut Value, schema: &Schema) {
    each_object(value, &schema.parts(), &mut |members, parts| {
        if parts.has_properties() {
            members.insert(EXTRA.to_owned(), json!({"made": ["by", 1, "fault", null]}));
        }
    });
}

/// Calls `change` with every object and its schema, those inside first.
fn each_object(
    value: &mut Value,
    parts: &Parts,
    change: &mut impl FnMut(&mut Map<String, Value>, &Parts),
) {
    match value {
        Value::Object(members) => {
            for (name, member) in members.iter_mut() {
                if member.is_object() || member.is_array() {
                    each_object(member, &parts.property(name), change);
                }
            }
            change(members, parts);
        }
        Value::Array(items) => {
            let parts = parts.items();
            for item in items {
                each_object(item, &parts, change);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use crate::operation::{JSON, Operation};
    use crate::schema::Fill;

    fn answers() -> impl Iterator<Item = (&'static Operation, &'static Schema, Value)> {
        let operations = Document::embedded().unwrap().operations().iter();
        operations.filter_map(|operation| {
            let schema = operation.answer.of_type(JSON)?.schema.as_ref()?;
            Some((operation, schema, schema.synthesise(Fill::All).ok()?))
        })
    }

    fn count(value: &Value, wanted: &impl Fn(&Value) -> bool) -> usize {
        let inside: usize = match value {
            Value::Object(members) => members.values().map(|member| count(member, wanted)).sum(),
            Value::Array(items) => items.iter().map(|item| count(item, wanted)).sum(),
            _ => 0,
        };
        inside + usize::from(wanted(value))
    }

    #[test]
    fn unknown_values_are_put_only_where_enums_are() {
        let mut changed_answers = 0;
        for (operation, schema, good) in answers() {
            let mut odd = good.clone();
            unknown_enums(&mut odd, schema);
            let changed = count(&odd, &|value| value == UNKNOWN);
            assert_eq!(changed > 0, odd != good, "{}", operation.id());
            let violations = operation.answer_violations(&odd);
            assert!(changed > 0 || violations.is_empty(), "{}", operation.id());
            changed_answers += usize::from(changed > 0);
        }
        assert!(changed_answers > 150, "only {changed_answers} have enums");
    }

    #[test]
    fn nulls_take_nothing_that_is_required() {
        let mut changed = 0;
        for (operation, schema, good) in answers() {
            let mut odd = good.clone();
            nulls(&mut odd, schema);
            changed += usize::from(odd != good);
            // Taking the nulls out leaves a good answer, unless an object says how many properties it needs.
            let violations = operation.answer_violations(&without_nulls(odd));
            let missing = violations.iter().find(|line| line.contains("required"));
            assert!(missing.is_none(), "{}: {missing:?}", operation.id());
        }
        assert!(changed > 300, "only {changed} have optional values");
    }

    fn without_nulls(value: Value) -> Value {
        match value {
            Value::Object(members) => members
                .into_iter()
                .filter(|(_, member)| !member.is_null())
                .map(|(name, member)| (name, without_nulls(member)))
                .collect(),
            Value::Array(items) => items.into_iter().map(without_nulls).collect(),
            other => other,
        }
    }

    #[test]
    fn extra_fields_are_put_into_objects_and_not_into_maps() {
        for (operation, schema, good) in answers() {
            let mut odd = good.clone();
            extra_fields(&mut odd, schema);
            let has_extra = |value: &Value| value.get(EXTRA).is_some();
            assert!(
                count(&odd, &has_extra) > 0 || !schema.parts().has_properties(),
                "{}",
                operation.id()
            );
            // A map's values have a type, which what is added doesn't have.
            let violations = operation.answer_violations(&odd);
            assert!(violations.is_empty(), "{}: {violations:?}", operation.id());
        }
    }
}
