//! `JsonSchema` of the types of a document, from the schemas that codegen writes.
//!
//! Deriving it would compile a function for each type that says the same.

use std::collections::HashMap;
use std::sync::OnceLock;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::Value;

/// The schemas of a document: a JSON object with one for each type. `{"$ref": "Name"}` stands for another type.
#[derive(Debug)]
pub struct Schemas {
    text: &'static str,
    read: OnceLock<HashMap<String, Value>>,
}

/// A type that a schema refers to, and what makes the reference.
pub type Reference = (&'static str, fn(&mut SchemaGenerator) -> Schema);

impl Schemas {
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        Self {
            text,
            read: OnceLock::new(),
        }
    }

    /// The schema of a type, with references as the generator wants them. Of a type without one nothing is known.
    pub fn of(
        &self,
        type_name: &str,
        references: &[Reference],
        generator: &mut SchemaGenerator,
    ) -> Schema {
        let read = || serde_json::from_str(self.text).unwrap_or_default();
        let all: &HashMap<String, Value> = self.read.get_or_init(read);
        let mut schema = all.get(type_name).cloned().unwrap_or(Value::Bool(true));
        let known: HashMap<&str, Value> = references
            .iter()
            .map(|(name, refer)| (*name, refer(generator).to_value()))
            .collect();
        point(&mut schema, &known);
        Schema::try_from(schema).unwrap_or_else(|_| true.into())
    }
}

/// Replaces the names of types by references to them.
fn point(schema: &mut Value, known: &HashMap<&str, Value>) {
    match schema {
        Value::Array(items) => items.iter_mut().for_each(|item| point(item, known)),
        Value::Object(object) => {
            let name = object.get("$ref").and_then(Value::as_str);
            if let Some(reference) = name.map(|name| known.get(name).cloned()) {
                object.remove("$ref");
                match reference {
                    Some(Value::Object(reference)) => object.extend(reference),
                    Some(Value::Bool(false)) => drop(object.insert("not".to_owned(), true.into())),
                    _ => {}
                }
                return;
            }
            object.values_mut().for_each(|value| point(value, known));
        }
        _ => {}
    }
}

/// What a schema writes where it refers to a type.
pub fn refer<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    generator.subschema_for::<T>()
}

/// Implements `JsonSchema` for a type: with the schemas that have its own, and the types that it refers to.
#[doc(hidden)]
#[macro_export]
macro_rules! schema {
    ($name:ident in $schemas:path { $($reference:ty),* $(,)? }) => {
        impl $crate::schemars::JsonSchema for $name {
            #[inline]
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            #[inline]
            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($name)).into()
            }

            #[inline]
            fn json_schema(generator: &mut $crate::schemars::SchemaGenerator) -> $crate::schemars::Schema {
                $schemas.of(
                    stringify!($name),
                    &[$((stringify!($reference), $crate::schema::refer::<$reference>)),*],
                    generator,
                )
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use schemars::schema_for;
    use serde_json::json;

    use super::*;

    static SCHEMAS: Schemas = Schemas::new(
        r#"{
            "Tree": { "type": "object", "properties": {
                "leaf": { "$ref": "Leaf", "description": "The first." },
                "trees": { "type": "array", "items": { "$ref": "Tree" } }
            } },
            "Leaf": { "type": "string" }
        }"#,
    );

    struct Tree;
    struct Leaf;
    schema!(Tree in SCHEMAS { Leaf, Tree });
    schema!(Leaf in SCHEMAS {});

    #[test]
    fn references_lead_to_definitions() {
        let schema = schema_for!(Tree).to_value();
        assert_eq!(
            schema["properties"],
            json!({
                "leaf": { "$ref": "#/$defs/Leaf", "description": "The first." },
                "trees": { "type": "array", "items": { "$ref": "#" } }
            })
        );
        assert_eq!(schema["$defs"], json!({ "Leaf": { "type": "string" } }));
    }

    #[test]
    fn another_type_of_the_same_name_is_another_definition() {
        mod other {
            pub struct Leaf;
            schema!(Leaf in super::OTHERS {});
        }
        #[allow(dead_code)]
        #[derive(JsonSchema)]
        struct Both {
            mine: other::Leaf,
            theirs: Tree,
        }
        let schema = schema_for!(Both).to_value();
        assert_eq!(schema["$defs"]["Leaf"], json!({ "type": "integer" }));
        assert_eq!(schema["$defs"]["Leaf2"], json!({ "type": "string" }));
        let leaf = &schema["$defs"]["Tree"]["properties"]["leaf"]["$ref"];
        assert_eq!(*leaf, json!("#/$defs/Leaf2"));
    }

    static OTHERS: Schemas = Schemas::new(r#"{ "Leaf": { "type": "integer" } }"#);
}
