//! No generated type shows its secrets: `spec/names.lock` says what each type holds, and `spec/secrets.toml`, read without the
//! help of codegen, which of it is secret.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::fs;
use std::path::Path;

use digitalocean_raw::types;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

/// Begins every secret.
const SECRET: &str = "planted-";
/// Begins everything else.
const PLAIN: &str = "plain-";
/// How many types are put into each other.
const DEEP: usize = 3;

type Read = fn(&[u8]) -> serde_json::Result<Box<dyn Debug>>;

fn read<T: DeserializeOwned + Debug + 'static>(json: &[u8]) -> serde_json::Result<Box<dyn Debug>> {
    Ok(Box::new(serde_json::from_slice::<T>(json)?))
}

static TYPES: &[(&str, Read)] = include!(concat!(env!("OUT_DIR"), "/types.rs"));

fn spec(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec");
    fs::read_to_string(folder.join(name)).expect(name)
}

/// What a type is.
enum Kind {
    /// Key and Rust type of each field.
    Struct(Vec<(String, String)>),
    Enum,
    /// The types of the variants.
    Union(Vec<String>),
    /// The key, and value and type of each variant.
    Tagged(String, Vec<(String, Option<String>)>),
}

/// All types, as `names.lock` lists them.
fn kinds() -> BTreeMap<String, Kind> {
    let mut kinds = BTreeMap::new();
    for line in spec("names.lock").lines() {
        let Some((place, what)) = line
            .strip_prefix("types::")
            .and_then(|it| it.split_once(": "))
        else {
            continue;
        };
        let what = what.split(" // ").next().unwrap_or_default();
        let (kind, rest) = what.split_once(' ').unwrap_or((what, ""));
        if place.chars().all(char::is_alphanumeric) {
            let tag = rest
                .strip_prefix("by ")
                .map(|tag| tag.trim_matches('"').to_owned());
            let kind = match kind {
                "struct" => Kind::Struct(Vec::new()),
                "open_enum" => Kind::Enum,
                "union" => Kind::Union(Vec::new()),
                "tagged_union" => Kind::Tagged(tag.expect("a tag"), Vec::new()),
                other => panic!("{place} is of an unknown kind: {other}"),
            };
            kinds.insert(place.to_owned(), kind);
            continue;
        }
        let name = place.split(['.', ':', ' ']).next().unwrap_or_default();
        match (kinds.get_mut(name), kind) {
            (Some(Kind::Struct(fields)), "field") => {
                let (ty, key) = match rest.split_once(" = ") {
                    Some((ty, key)) => (ty, key.trim_matches('"').to_owned()),
                    None => (rest, place[name.len() + 1..].to_owned()),
                };
                fields.push((key, ty.to_owned()));
            }
            (Some(Kind::Union(variants)), "variant") => {
                variants.push(rest.trim_matches(['(', ')']).to_owned());
            }
            (Some(Kind::Tagged(_, variants)), "variant") => {
                let (value, ty) = match rest.split_once(" (") {
                    Some((value, ty)) => (value, Some(ty.trim_end_matches(')').to_owned())),
                    None => (rest, None),
                };
                variants.push((value.trim_matches('"').to_owned(), ty));
            }
            _ => {}
        }
    }
    kinds
}

/// `spec/secrets.toml`
struct Rules {
    secret: Vec<(Option<String>, Vec<String>)>,
    shown: Vec<(Option<String>, Vec<String>)>,
}

impl Rules {
    fn load() -> Self {
        let table: toml::Table = spec("secrets.toml").parse().expect("TOML");
        let entries = |section: &str| {
            let entries = table[section].as_array().expect(section).iter();
            let read = |entry: &toml::Value| {
                let of = entry
                    .get("type")
                    .and_then(toml::Value::as_str)
                    .map(str::to_owned);
                let fields = match &entry["field"] {
                    toml::Value::Array(all) => all.iter().filter_map(|it| it.as_str()).collect(),
                    one => vec![one.as_str().expect("a field")],
                };
                (of, fields.into_iter().map(str::to_owned).collect())
            };
            entries.map(read).collect()
        };
        Self {
            secret: entries("secret"),
            shown: entries("shown"),
        }
    }

    fn is_secret(&self, name: &str, key: &str, is_text: bool) -> bool {
        let says = |entries: &[(Option<String>, Vec<String>)], of: Option<&str>| {
            entries.iter().any(|(named, fields)| {
                named.as_deref() == of && fields.iter().any(|field| fits(field, key))
            })
        };
        says(&self.secret, Some(name))
            || is_text
                && says(&self.secret, None)
                && !says(&self.shown, Some(name))
                && !says(&self.shown, None)
    }
}

/// Whether a pattern with `*` fits; by trying, unlike codegen.
fn fits(pattern: &str, key: &str) -> bool {
    match pattern.split_at_checked(1) {
        None => key.is_empty(),
        Some(("*", rest)) => {
            (0..=key.len()).any(|at| key.is_char_boundary(at) && fits(rest, &key[at..]))
        }
        Some((first, rest)) => key.strip_prefix(first).is_some_and(|key| fits(rest, key)),
    }
}

/// Makes values, and notes what must be seen of them.
struct Maker<'a> {
    kinds: &'a BTreeMap<String, Kind>,
    rules: &'a Rules,
    count: usize,
    /// The texts that must show.
    plain: Vec<String>,
    /// How many texts must not.
    secrets: usize,
}

impl Maker<'_> {
    fn text(&mut self, secret: bool) -> Value {
        self.count += 1;
        if secret {
            self.secrets += 1;
            return format!("{SECRET}{:05}", self.count).into();
        }
        let text = format!("{PLAIN}{:05}", self.count);
        self.plain.push(text.clone());
        text.into()
    }

    fn is_text(&self, rust_type: &str) -> bool {
        match self.kinds.get(rust_type) {
            Some(Kind::Union(variants)) => variants.iter().any(|it| self.is_text(innermost(it))),
            Some(_) => false,
            None => ["String", "Value", "JsonObject"].contains(&rust_type),
        }
    }

    /// Values of a type: one of each variant for a union. Everything in a secret is a secret.
    fn values(&mut self, rust_type: &str, secret: bool, depth: usize) -> Vec<Value> {
        for outer in ["Option<", "Box<", "Arc<"] {
            if let Some(inner) = inside(rust_type, outer) {
                return self.values(inner, secret, depth);
            }
        }
        if let Some(inner) = inside(rust_type, "Vec<") {
            return vec![self.values(inner, secret, depth).into()];
        }
        if let Some(inner) = inside(rust_type, "BTreeMap<String, ") {
            let values = self.values(inner, secret, depth).into_iter().enumerate();
            let map: Map<String, Value> = values.map(|(at, it)| (format!("k{at}"), it)).collect();
            return vec![map.into()];
        }
        match rust_type {
            "String" => return vec![self.text(secret)],
            "i64" | "i128" | "u64" | "f64" => return vec![7.into()],
            "bool" => return vec![true.into()],
            "Timestamp" => return vec!["2026-01-02T03:04:05Z".into()],
            "Count" => return vec!["7".into()],
            slug if slug.starts_with("slugs::") => return vec![self.text(secret)],
            // What isn't described shows no more than its keys.
            "Value" | "JsonObject" => return vec![json!({ "free": self.text(true) })],
            _ => {}
        }
        let kinds = self.kinds;
        match kinds.get(rust_type).expect(rust_type) {
            Kind::Enum => vec![self.text(secret)],
            Kind::Struct(fields) => vec![self.object(rust_type, fields, secret, depth).into()],
            Kind::Union(variants) => {
                let known = variants
                    .iter()
                    .flat_map(|it| self.values(it, secret, depth));
                let mut all: Vec<Value> = known.collect();
                // A list that is no list of any variant.
                all.push(json!([[[self.text(true)]]]));
                all
            }
            Kind::Tagged(tag, variants) => {
                let mut all = Vec::new();
                for (value, held) in variants {
                    let mut object = Map::new();
                    if let Some(held) = held
                        && let Some(Value::Object(made)) = self.values(held, secret, depth).pop()
                    {
                        object = made;
                    }
                    object.insert(tag.clone(), value.clone().into());
                    all.push(object.into());
                }
                all.push(json!({ tag: "unknown", "other": self.text(true) }));
                all
            }
        }
    }

    fn object(
        &mut self,
        name: &str,
        fields: &[(String, String)],
        secret: bool,
        depth: usize,
    ) -> Map<String, Value> {
        let mut object = Map::new();
        for (key, rust_type) in fields {
            let inner = innermost(rust_type);
            let holds_more = !matches!(self.kinds.get(inner), None | Some(Kind::Enum));
            if depth == 0 && holds_more && !self.is_text(inner) {
                continue;
            }
            let secret = secret || self.rules.is_secret(name, key, self.is_text(inner));
            let value = self
                .values(rust_type, secret, depth.saturating_sub(1))
                .pop();
            object.extend(value.map(|value| (key.clone(), value)));
        }
        object.insert("undeclared".to_owned(), self.text(true));
        object
    }
}

fn inside<'a>(rust_type: &'a str, outer: &str) -> Option<&'a str> {
    rust_type.strip_prefix(outer)?.strip_suffix('>')
}

fn innermost(rust_type: &str) -> &str {
    ["Option<", "Box<", "Arc<", "Vec<", "BTreeMap<String, "]
        .iter()
        .find_map(|outer| inside(rust_type, outer))
        .map_or(rust_type, innermost)
}

#[test]
fn no_type_shows_its_secrets_and_all_show_the_rest() {
    let (kinds, rules) = (kinds(), Rules::load());
    let (mut values, mut secrets, mut plain) = (0, 0, 0);
    let mut wrong = BTreeSet::new();
    for (name, read) in TYPES {
        let mut maker = Maker {
            kinds: &kinds,
            rules: &rules,
            count: 0,
            plain: Vec::new(),
            secrets: 0,
        };
        let made = maker.values(name, false, DEEP);
        for value in &made {
            values += 1;
            let json = value.to_string();
            let read = match read(json.as_bytes()) {
                Ok(read) => read,
                Err(error) => {
                    wrong.insert(format!("{name} can't be read: {error}"));
                    continue;
                }
            };
            let held = Some(vec![read]);
            for shown in [format!("{held:?}"), format!("{held:#?}")] {
                if let Some(at) = shown.find(SECRET) {
                    let from = at.saturating_sub(80);
                    wrong.insert(format!("{name} shows a secret: {}", &shown[from..at]));
                }
                // What is in a list of variants that fit none isn't known to any type.
                let missing = maker
                    .plain
                    .iter()
                    .find(|text| json.contains(*text) && !shown.contains(*text));
                if let Some(text) = missing {
                    let at = json.find(text.as_str()).unwrap_or_default();
                    wrong.insert(format!(
                        "{name} hides {}{text}",
                        &json[at.saturating_sub(60)..at]
                    ));
                }
            }
        }
        secrets += maker.secrets;
        plain += maker.plain.len();
    }
    println!(
        "{} types, {values} values with {secrets} secrets and {plain} other texts",
        TYPES.len()
    );
    assert!(wrong.is_empty(), "{} faults:\n{wrong:#?}", wrong.len());
    assert!(TYPES.len() > 1000 && secrets > TYPES.len() && plain > TYPES.len());
}

#[test]
fn what_is_known_to_be_secret_is() {
    let (kinds, rules) = (kinds(), Rules::load());
    for (name, key) in [
        ("DatabaseConnection", "password"),
        ("DatabaseConnection", "uri"),
        ("DatabaseUser", "access_key"),
        ("KubernetesCredentials", "token"),
        ("KubernetesCredentials", "client_key_data"),
        ("CertificateRequestCustom", "private_key"),
        ("DropletsCreateBody", "user_data"),
        ("AppVariableDefinition", "value"),
        ("KeyCreateResponse", "secret_key"),
        ("DedicatedInferenceSecrets", "hugging_face_token"),
        ("DockerCredentialsAuthsRegistryDigitaloceanCom", "auth"),
        ("SecuritySecret", "values"),
        ("McpServer", "headers"),
        ("PartnerAttachmentWritableBgp", "auth_key"),
        ("OpensearchLogsink", "url"),
    ] {
        let Some(Kind::Struct(fields)) = kinds.get(name) else {
            panic!("{name} is gone");
        };
        let field = fields.iter().find(|(known, _)| known == key);
        let (_, rust_type) = field.expect(key);
        let is_text = innermost(rust_type) == "String";
        assert!(rules.is_secret(name, key, is_text), "{name}.{key}");
    }
}
