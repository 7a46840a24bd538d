//! Signatures that stay: what `spec/names.lock` says that a method took, or a struct required.
//!
//! The document may give an operation its first parameter or a body, say what an answer holds of which nothing was known, or
//! stop requiring what it required. A program that was written before still compiles: the old method stays, and a second one
//! takes what is new; a field that was once required always is.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context as _, Result};

const FILE: &str = "spec/names.lock";

/// How a method takes a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyArgument {
    None,
    Required,
    Optional,
}

/// What a method took beside the parts of the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    pub body: BodyArgument,
    pub params: bool,
    /// Whether it answered an object of which nothing was declared.
    pub untyped: bool,
}

/// What the file says of methods and constructors.
#[derive(Debug, Default)]
pub struct Signatures {
    methods: BTreeMap<String, Kept>,
    /// Types with the fields that were required.
    required: BTreeMap<String, BTreeSet<String>>,
    /// The variants of unions, by the union and what they hold.
    variants: BTreeMap<(String, String), String>,
}

impl Signatures {
    /// Reads the file below `root`. No file means that nothing is to be kept.
    pub fn load(root: &Path) -> Result<Self> {
        let path = root.join(FILE);
        match path.exists() {
            true => std::fs::read_to_string(&path)
                .map(|text| Self::read(&text))
                .with_context(|| format!("can't read {}", path.display())),
            false => Ok(Self::default()),
        }
    }

    /// Reads the text of the file.
    pub fn read(text: &str) -> Self {
        let mut signatures = Self::default();
        let mut required_fields: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut required = |path: &str, field: &str| {
            let ty = path.rsplit("::").next().unwrap_or(path);
            let fields = required_fields.entry(ty.to_owned()).or_default();
            fields.insert(field.to_owned());
        };
        for line in text.lines() {
            if let Some((name, signature)) = line.split_once(": fn ") {
                if let Some(method) = name.strip_prefix("Client::") {
                    signatures
                        .methods
                        .insert(method.to_owned(), kept(signature));
                } else if let Some(path) = name.strip_suffix("::new").filter(|path| is_sent(path)) {
                    for argument in arguments(signature) {
                        required(path, &argument);
                    }
                }
            } else if let Some((union, name, held)) = variant(line) {
                let key = (union.to_owned(), held.to_owned());
                signatures.variants.insert(key, name.to_owned());
            } else if let Some((path, field, rust_type)) = field(line)
                && is_sent(path)
                && !rust_type.starts_with("Option<")
            {
                required(path, field);
            }
        }
        signatures.required = required_fields;
        signatures
    }

    /// What a method of the client took.
    pub fn method(&self, name: &str) -> Option<Kept> {
        self.methods.get(name).copied()
    }

    /// The name of the variant of a union that holds this type.
    pub fn variant(&self, union: &str, rust_type: &str) -> Option<&str> {
        let key = (union.to_owned(), rust_type.to_owned());
        self.variants.get(&key).map(String::as_str)
    }

    /// Whether a type required this field, whatever the document says now.
    pub fn is_required(&self, ty: &str, field: &str) -> bool {
        self.required
            .get(ty)
            .is_some_and(|fields| fields.contains(field))
    }
}

/// The parts of the line of a union's variant: the union, its name and what it holds.
fn variant(line: &str) -> Option<(&str, &str, &str)> {
    let (path, told) = line.split_once(": variant (")?;
    let (union, name) = path.strip_prefix("types::")?.split_once("::")?;
    Some((union, name, told.strip_suffix(')')?))
}

/// Whether a path leads to a type or to a struct of parameters: slugs may have the same names.
fn is_sent(path: &str) -> bool {
    path.starts_with("types::") || path.starts_with("operations::")
}

/// The parts of the line of a field: the path of its type, its name and its type.
fn field(line: &str) -> Option<(&str, &str, &str)> {
    let (name, rust_type) = line.split_once(": field ")?;
    let (path, field) = name.rsplit_once('.')?;
    Some((path, field, rust_type))
}

fn kept(signature: &str) -> Kept {
    let body = match signature.split_once("body: ").map(|(_, body)| body) {
        None => BodyArgument::None,
        Some(body) if body.starts_with("impl Into<Option<") => BodyArgument::Optional,
        Some(_) => BodyArgument::Required,
    };
    Kept {
        body,
        params: signature.contains("params: &"),
        untyped: signature.contains("-> Call<JsonObject>"),
    }
}

/// The names of the arguments.
fn arguments(signature: &str) -> Vec<String> {
    let inside = signature.split_once('(').map_or("", |(_, rest)| rest);
    let mut names = Vec::new();
    let mut depth = 0_usize;
    let mut word = String::new();
    for c in inside.chars() {
        match c {
            '<' | '(' | '[' => depth += 1,
            '>' | ')' | ']' if depth == 0 => break,
            '>' | ')' | ']' => depth -= 1,
            ',' | ' ' if depth == 0 => word.clear(),
            ':' if depth == 0 => names.push(std::mem::take(&mut word)),
            c if depth == 0 => word.push(c),
            _ => {}
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signatures_are_read_from_the_lock() {
        let read = Signatures::read(
            "# A comment\n\
             Client::account_get: fn (&self) -> Call<types::AccountGetResponse> // account\n\
             Client::vpcs_list: fn (&self, params: &VpcsListParams) -> Call<types::VpcsListResponse>\n\
             Client::vpcs_create: fn (&self, body: &types::VpcsCreateBody) -> Call<()>\n\
             Client::run: fn <'a>(&self, name: &str, body: impl Into<Option<&'a types::Run>>, params: &RunParams) -> Call<()>\n\
             types::Thing::new: fn (name: impl Into<String>, map: BTreeMap<String, i64>, tags: impl IntoIterator<Item = impl Into<String>>) -> Self\n\
             Client::key: fn (&self) -> Call<JsonObject>\n\
             types::Source::Image: variant (FromImage)\n\
             types::Thing.size: field i64 // things\n\
             operations::things::ThingsListParams.start: field String\n\
             slugs::Thing::new: fn (note: i64) -> Self\n\
             types::Thing.note: field Option<String>\n",
        );
        let kept = |body, params| {
            Some(Kept {
                body,
                params,
                untyped: false,
            })
        };
        assert_eq!(read.method("account_get"), kept(BodyArgument::None, false));
        assert_eq!(read.method("vpcs_list"), kept(BodyArgument::None, true));
        assert_eq!(
            read.method("vpcs_create"),
            kept(BodyArgument::Required, false)
        );
        assert_eq!(read.method("run"), kept(BodyArgument::Optional, true));
        assert_eq!(read.variant("Source", "FromImage"), Some("Image"));
        assert_eq!(read.variant("Source", "FromBackup"), None);
        assert_eq!(read.method("gone"), None);
        assert!(read.method("key").is_some_and(|kept| kept.untyped));
        for (field, expected) in [
            ("name", true),
            ("map", true),
            ("tags", true),
            ("size", true),
            ("note", false),
            ("i64", false),
            ("Item", false),
        ] {
            assert_eq!(read.is_required("Thing", field), expected, "{field}");
        }
        assert!(read.is_required("ThingsListParams", "start"));
    }
}
