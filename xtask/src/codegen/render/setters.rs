//! Methods that set the optional fields of what is sent.

use std::fmt::Write as _;

use crate::codegen::model::Field;

/// A field that may be left out: its name, its type without the `Option`s, and whether null can be sent for it.
pub struct Settable<'a> {
    pub name: &'a str,
    pub rust_type: &'a str,
    pub null: bool,
    /// Whether it is no `Option`.
    pub plain: bool,
    /// Its doc lines.
    pub docs: &'a [String],
}

impl Settable<'_> {
    /// How a setter takes a value, and the type that it names.
    pub fn taken(&self) -> (&'static str, &str) {
        match kind(self.rust_type) {
            ("map", values) if self.null => ("null_map", values),
            _ if self.null => ("null", self.rust_type),
            _ if self.plain => ("plain", self.rust_type),
            taken => taken,
        }
    }
}

/// The fields that may be left out and are not the service's alone to set.
pub fn settable(fields: &[Field]) -> Vec<Settable<'_>> {
    let fields = fields.iter().filter(|field| !field.read_only);
    fields
        .filter_map(|field| {
            if field.presence == "answered" {
                return Some(Settable {
                    name: &field.name,
                    rust_type: &field.rust_type,
                    null: false,
                    plain: true,
                    docs: &field.docs,
                });
            }
            let inner = field.rust_type.strip_prefix("Option<")?.strip_suffix('>')?;
            let (rust_type, null) = match field.presence {
                "nullable" => (inner.strip_prefix("Option<")?.strip_suffix('>')?, true),
                "optional" | "sometimes" | "or_null" => (inner, false),
                _ => return None,
            };
            Some(Settable {
                name: &field.name,
                rust_type,
                null,
                plain: false,
                docs: &field.docs,
            })
        })
        .collect()
}

/// The invocation of the macro for these fields; nothing if there are none.
pub fn render(name: &str, fields: &[Settable<'_>], condition: &str) -> String {
    if fields.is_empty() {
        return String::new();
    }
    let mut text = format!("\n{condition}setters!({name} {{\n");
    for field in fields {
        let (kind, rust_type) = field.taken();
        let _ = writeln!(text, "    {kind} {}: {rust_type},", field.name);
    }
    text + "});\n"
}

/// How a setter takes a value, and the type that it names: that of the items of a list, and of the values of a map.
pub fn kind(rust_type: &str) -> (&'static str, &str) {
    let inner = |outer: &str| rust_type.strip_prefix(outer)?.strip_suffix('>');
    if let Some(item) = inner("Vec<") {
        return ("list", item);
    }
    if let Some(values) = inner("BTreeMap<String, ") {
        return ("map", values);
    }
    match rust_type.trim_start_matches("types::") {
        "i64" | "i128" | "f64" | "bool" | "Value" | "Timestamp" => ("value", rust_type),
        "JsonObject" => ("map", "serde_json::Value"),
        _ => ("into", rust_type),
    }
}

/// Fields in the order in which a constructor asks for them: a name first, which is a label at times, since texts that change
/// places go unnoticed; then as they are declared.
pub fn in_order<'a>(fields: impl Iterator<Item = &'a Field>) -> Vec<&'a Field> {
    let mut fields: Vec<&Field> = fields.collect();
    fields.sort_by_key(|field| !matches!(field.key.as_str(), "name" | "label"));
    fields
}

/// What takes pairs of a key and a value.
pub fn pairs(values: &str) -> String {
    format!("impl IntoIterator<Item = (impl Into<String>, impl Into<{values}>)>")
}

/// The argument of a constructor for a field that must be given, and what becomes the field.
pub fn argument(name: &str, rust_type: &str) -> (String, String) {
    match kind(rust_type) {
        ("into", rust_type) => (
            format!("{name}: impl Into<{rust_type}>"),
            format!("{name}: {name}.into()"),
        ),
        ("list", item) => (
            format!("{name}: impl IntoIterator<Item = impl Into<{item}>>"),
            format!("{name}: {name}.into_iter().map(Into::into).collect()"),
        ),
        ("map", values) => (
            format!("{name}: {}", pairs(values)),
            format!(
                "{name}: {name}.into_iter().map(|(key, value)| (key.into(), value.into())).collect()"
            ),
        ),
        _ => (format!("{name}: {rust_type}"), name.to_owned()),
    }
}
