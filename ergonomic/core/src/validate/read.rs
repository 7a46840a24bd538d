//! Reading bodies that a file or a person gave.

use bytes::Bytes;
use serde::Serialize;
use serde_json::Value;

use super::{Rules, Violation, Violations};
use crate::Decode;
use crate::redact::without_values;

/// JSON in any form: a text, its bytes, or a value that was read already.
pub trait Json {
    /// The value.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is no JSON.
    fn into_value(self) -> serde_json::Result<Value>;
}

impl Json for &[u8] {
    fn into_value(self) -> serde_json::Result<Value> {
        serde_json::from_slice(self)
    }
}

impl Json for &str {
    fn into_value(self) -> serde_json::Result<Value> {
        serde_json::from_str(self)
    }
}

impl Json for Value {
    fn into_value(self) -> serde_json::Result<Value> {
        Ok(self)
    }
}

macro_rules! json_as {
    ($($type:ty)*) => {
        $(impl Json for $type {
            #[inline]
            fn into_value(self) -> serde_json::Result<Value> {
                serde_json::from_slice(self.as_ref())
            }
        })*
    };
}

json_as!(String &String Vec<u8> &Vec<u8> Bytes &Bytes);

impl Json for &Value {
    fn into_value(self) -> serde_json::Result<Value> {
        Ok(self.clone())
    }
}

impl Rules {
    /// Reads a body of a type of the document strictly. Unlike `Deserialize`, which forgives what services get wrong, it makes
    /// nothing up: a required key that is missing, a value of another JSON type, null where it isn't allowed and what is out of
    /// bounds are errors, each with its place, and what is read is written again as it was.
    ///
    /// Keys that the document doesn't declare are kept, since the service may know them; but one that is a letter or two away
    /// from a declared key that is missing is an error, too: it is a slip more likely than not. Values that an enum doesn't list
    /// are kept.
    ///
    /// # Errors
    ///
    /// Returns all that is wrong with the body, with the type and each place.
    pub fn read<T: Decode + Serialize>(
        &self,
        type_name: &str,
        json: impl Json,
    ) -> Result<T, Violations> {
        self.read_typed(type_name, json.into_value())
            .map_err(|violations| violations.of(type_name))
    }

    fn read_typed<T: Decode + Serialize>(
        &self,
        type_name: &str,
        json: serde_json::Result<Value>,
    ) -> Result<T, Violations> {
        let json = json.map_err(|cause| Violations::one("$", format!("is no JSON: {cause}")))?;
        let mut told = self.violations(type_name, &json, true);
        let cause = |cause: serde_json::Error| {
            Violations::one(
                "$",
                format!("can't be read: {}", without_values(&cause.to_string())),
            )
        };
        let body = match T::decode(&json) {
            Ok(body) => body,
            // Why it can't be read was told more exactly.
            Err(_) if !told.is_empty() => {
                return Err(Violations {
                    list: told,
                    of: None,
                });
            }
            Err(error) => return Err(cause(error)),
        };
        let written = serde_json::to_value(&body).map_err(cause)?;
        let mut found = Vec::new();
        differences(&json, &written, &mut String::new(), &mut found);
        let by_rules = told.len();
        for violation in found {
            // What breaks a rule is likely not sent as it was, either.
            let rules = told.iter().take(by_rules);
            if !rules
                .map(|it| it.path.as_str())
                .any(|it| is_beside(it, &violation.path))
            {
                told.push(violation);
            }
        }
        Violations::none(told)?;
        Ok(body)
    }
}

/// Whether one of two places holds the other, or a whole body is meant.
fn is_beside(one: &str, other: &str) -> bool {
    let holds = |outer: &str, inner: &str| {
        let rest = inner.strip_prefix(outer);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    holds(one, other) || holds(other, one)
}

/// Where what would be written isn't what was given. No rule may say so: none says all that a type can hold.
fn differences(given: &Value, written: &Value, path: &mut String, found: &mut Vec<Violation>) {
    let length = path.len();
    match (given, written) {
        (Value::Object(given), Value::Object(written)) => {
            let added = written.iter().filter(|(key, _)| !given.contains_key(*key));
            let all = given.iter().map(|(key, value)| (key, Some(value)));
            for (key, value) in all.chain(added.map(|(key, _)| (key, None))) {
                if length > 0 {
                    path.push('.');
                }
                path.push_str(key);
                match (value, written.get(key)) {
                    (Some(value), Some(written)) => differences(value, written, path, found),
                    (Some(_), None) => report(path, "would not be sent", found),
                    (None, _) => report(path, "is missing", found),
                }
                path.truncate(length);
            }
        }
        (Value::Array(given), Value::Array(written)) if given.len() == written.len() => {
            for (index, (given, written)) in given.iter().zip(written).enumerate() {
                path.push_str(&format!("[{index}]"));
                differences(given, written, path, found);
                path.truncate(length);
            }
        }
        (Value::Number(given), Value::Number(written)) if given.as_f64() == written.as_f64() => {}
        _ if given == written => {}
        _ => report(
            path,
            "would be sent as something else; it is of the wrong type",
            found,
        ),
    }
}

fn report(path: &str, message: &str, found: &mut Vec<Violation>) {
    found.push(Violation {
        path: if path.is_empty() { "$" } else { path }.to_owned(),
        message: message.to_owned(),
    });
}

/// Gives a type of requests its `from_json`.
#[doc(hidden)]
#[macro_export]
macro_rules! from_json {
    ($name:ident by $rules:path) => {
        impl $name {
            /// Reads a request strictly, by the document's rules: from a text, its bytes, or a value. What is read is written again
            /// as it was; `Deserialize` would make up what is missing.
            ///
            /// # Errors
            ///
            /// Returns all that is wrong with it, each with its place.
            pub fn from_json(
                json: impl $crate::validate::Json,
            ) -> ::std::result::Result<Self, $crate::validate::Violations> {
                $rules.read(stringify!($name), json)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::undeclared::Undeclared;

    static RULES: Rules = Rules::new(
        r#"{
            "Thing": { "type": "object", "required": ["name", "size"], "properties": {
                "name": { "type": "string", "minLength": 2 },
                "size": { "type": "integer" },
                "weight": { "type": "number" },
                "ssh_keys": { "type": "array", "items": { "type": "string" } },
                "untold": {}
            } }
        }"#,
    );

    #[derive(Clone, Debug, PartialEq)]
    struct Thing {
        name: String,
        size: i64,
        weight: Option<f64>,
        ssh_keys: Option<Vec<String>>,
        untold: Option<bool>,
        undeclared: Undeclared,
    }
    crate::record!(Thing {
        required name "name",
        required size "size",
        optional weight "weight",
        optional ssh_keys "ssh_keys",
        optional untold "untold",
    });
    from_json!(Thing by RULES);

    fn complaint(json: impl Json) -> String {
        Thing::from_json(json).unwrap_err().to_string()
    }

    #[test]
    fn what_is_right_is_read_in_every_form() {
        let text = r#"{ "name": "ab", "size": 1, "weight": 2, "labels": { "a": [null] } }"#;
        let value: Value = serde_json::from_str(text).unwrap();
        let thing = Thing::from_json(text).unwrap();
        assert_eq!(thing.weight, Some(2.0));
        for other in [
            Thing::from_json(text.as_bytes()),
            Thing::from_json(text.to_owned()),
            Thing::from_json(Bytes::from(text)),
            Thing::from_json(&value),
            Thing::from_json(value.clone()),
        ] {
            assert_eq!(other.unwrap(), thing);
        }
        let sent = serde_json::to_value(&thing).unwrap();
        assert_eq!(sent["labels"], value["labels"], "unknown keys are kept");
    }

    #[test]
    fn what_is_wrong_is_told_with_the_type_and_the_place() {
        for (json, expected) in [
            (json!({ "name": "ab" }), "Thing: $ must have the key `size`"),
            (json!([]), "Thing: $ must be of type object"),
            (
                json!({ "name": "a", "size": "1" }),
                "Thing: name must have at least 2 characters, has 1; size must be of type integer",
            ),
            (
                json!({ "name": "ab", "size": 1, "sshKeys": [] }),
                "Thing: $ has the unknown key `sshKeys`; `ssh_keys` is likely meant",
            ),
            (
                json!({ "nam": "ab", "ssh_key": [] }),
                "Thing: $ must have the key `size`; $ has the unknown key `nam`; `name` is likely meant; \
                 $ has the unknown key `ssh_key`; `ssh_keys` is likely meant",
            ),
            (
                json!({ "name": "ab", "size": 1, "ssh_keys": null }),
                "Thing: ssh_keys must not be null",
            ),
            (
                json!({ "name": "ab", "size": 1, "untold": "planted" }),
                "Thing: $ can't be read: invalid value: string, expected true or false",
            ),
        ] {
            assert_eq!(complaint(json), expected);
        }
        let text = complaint("{\n \"name\" 1}");
        assert!(
            text.starts_with("Thing: $ is no JSON: expected `:` at line 2"),
            "{text}"
        );
    }

    #[test]
    fn what_would_change_on_its_way_is_refused() {
        let mut found = Vec::new();
        differences(
            &json!({ "a": [{ "b": "1" }], "c": 1, "d": 1 }),
            &json!({ "a": [{ "b": 1 }], "c": 1.0, "e": 0 }),
            &mut String::new(),
            &mut found,
        );
        let found: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(
            found,
            [
                "a[0].b would be sent as something else; it is of the wrong type",
                "d would not be sent",
                "e is missing"
            ]
        );
    }
}
