//! What becomes a key, of every row: its number or text, the object that the service answers, its handle, and references to
//! these.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::str::FromStr;

use digitalocean_sdk::raw::types::Vpc;
use digitalocean_sdk::raw::{Decode, from_slice};
use digitalocean_sdk::resource::{Ensured, Handle, IntoKey, Resource};
use digitalocean_sdk::vpcs::VpcId;
use serde_json::{Value, json};

use crate::sources::{Row, each_file, items, methods, only, read, root, rows};

/// That a key is one, by value and by reference, and so is its handle.
fn whole<K>()
where
    K: Resource + PartialEq + Debug + IntoKey<K>,
    for<'a> &'a K: IntoKey<K>,
    Handle<K>: IntoKey<K>,
    for<'a> &'a Handle<K>: IntoKey<K>,
{
}

/// The key that a value becomes, by value and by reference.
fn key<K, T>(value: T) -> K
where
    K: PartialEq + Debug,
    T: IntoKey<K>,
    for<'a> &'a T: IntoKey<K>,
{
    let key = (&value).into_key();
    assert_eq!(value.into_key(), key);
    key
}

fn number<K>() -> K
where
    K: PartialEq + Debug + Clone + FromStr<Err: Debug> + IntoKey<K>,
    i64: IntoKey<K>,
    for<'a> &'a i64: IntoKey<K>,
    for<'a> &'a K: IntoKey<K>,
{
    let seven: K = key(7_i64);
    assert_eq!("7".parse::<K>().unwrap(), seven);
    key(seven)
}

fn text<K>(text: &str) -> K
where
    K: PartialEq + Debug + Clone + FromStr<Err: Debug> + IntoKey<K>,
    String: IntoKey<K>,
    for<'a> &'a String: IntoKey<K>,
    for<'a> &'a str: IntoKey<K>,
    for<'a> &'a K: IntoKey<K>,
{
    let seven: K = key(text.to_owned());
    assert_eq!(text.into_key(), seven);
    assert_eq!(text.parse::<K>().unwrap(), seven);
    key(seven)
}

/// The key of an object, whose JSON this is.
fn object<K, T>(json: &Value) -> K
where
    K: PartialEq + Debug,
    T: Decode + IntoKey<K>,
    for<'a> &'a T: IntoKey<K>,
{
    key(from_slice::<T>(json.to_string().as_bytes()).unwrap())
}

/// What becomes the key of a row: what its own part is, and the objects.
type Told = (String, Vec<String>);

/// What the creation of a row returns, if that is one object of another type, and where the key stands in it, if not where it does in
/// others.
fn created(row: &Row) -> Option<(&str, Option<&str>)> {
    let created = row
        .fact("created")
        .filter(|it| !it.contains("many = true"))?;
    let part = |part: &str| {
        created
            .split(&format!("{part} = \""))
            .nth(1)?
            .split('"')
            .next()
    };
    Some((part("schema")?, part("key")))
}

/// By the rows, and what the types of the fields say.
fn wanted(row: &Row, items: &BTreeMap<String, String>) -> Told {
    let schema = row.fact("schema").unwrap();
    let Some(field) = row.key("field") else {
        let kind = row.key("unshown").map_or("none", |_| "text");
        return (kind.to_owned(), Vec::new());
    };
    let shown = &items[&format!("types::{schema}.{field}")];
    let kind = match shown
        .trim_start_matches("field ")
        .trim_start_matches("Option<")
        .trim_end_matches('>')
    {
        _ if row.key("or").is_some() => "either",
        "i64" => "number",
        _ => "text",
    };
    // What its creation returns, if it has the key.
    let has_field = |ty: &str| items.contains_key(&format!("types::{ty}.{field}"));
    let created = created(row).filter(|(ty, place)| place.is_some() || has_field(ty));
    let created = created.map(|(ty, _)| ty);
    let objects = [Some(schema), row.fact("listed"), created];
    let objects = objects.into_iter().flatten().map(str::to_owned);
    (kind.to_owned(), objects.collect())
}

#[test]
fn the_id_the_object_and_the_handle_become_the_key_of_every_row() {
    let (rows, items) = (rows(), items());
    let of = |name: &str| rows.iter().find(|row| row.name == name).unwrap();
    let mut told: BTreeMap<&str, Told> = BTreeMap::new();
    macro_rules! visit {
        ($row:literal $key:ty, none $own:ty, []) => {
            whole::<$key>();
            told.insert($row, ("none".to_owned(), Vec::new()));
        };
        ($row:literal $key:ty, $kind:ident $own:ty, []) => {
            whole::<$key>();
            let _ = visit!(@$kind $own);
            told.insert($row, (stringify!($kind).to_owned(), Vec::new()));
        };
        ($row:literal $key:ty, $kind:ident $own:ty, [$($object:ty),+]) => {
            whole::<$key>();
            let mut objects = Vec::new();
            let (own, json) = visit!(@$kind $own);
            let mut shown = json!({});
            let row = of($row);
            let place = created(row).and_then(|(_, place)| place);
            for place in row.key("field").into_iter().chain(place) {
                let fields = place.split('.').collect::<Vec<_>>();
                let wrapped = fields.iter().rev().fold(json.clone(), |it, field| json!({*field: it}));
                for (field, value) in wrapped.as_object().unwrap() {
                    shown[field] = value.clone();
                }
            }
            $(
                assert_eq!(object::<$own, $object>(&shown), own, "{}", $row);
                objects.push(stringify!($object).rsplit(':').next().unwrap().trim().to_owned());
            )+
            told.insert($row, (stringify!($kind).to_owned(), objects));
        };
        (@number $own:ty) => {
            (number::<$own>(), json!(7))
        };
        (@text $own:ty) => {
            (text::<$own>("7"), json!("7"))
        };
        (@either $own:ty) => {{
            let own = number::<$own>();
            assert_eq!(text::<$own>("7"), own, "a text of digits is the number");
            assert_ne!(text::<$own>("a:b"), own);
            (own, json!(7))
        }};
    }
    digitalocean_sdk::raw::each_key!(visit);
    let wanted = rows
        .iter()
        .map(|row| (row.name.as_str(), wanted(row, &items)));
    let wanted: BTreeMap<&str, Told> = wanted.collect();
    let rows = told.keys().chain(wanted.keys());
    let odd = rows.filter(|row| told.get(**row) != wanted.get(**row));
    let odd: Vec<_> = odd
        .map(|row| (row, told.get(row), wanted.get(row)))
        .collect();
    assert!(odd.is_empty(), "the code, and the rows: {odd:#?}");
}

/// What a request that ensures something returns leads to it, too.
#[test]
fn what_was_ensured_becomes_the_key_of_what_it_is() {
    let vpc: Vpc = from_slice(br#"{ "id": "7" }"#).unwrap();
    let id: VpcId = key(Ensured::Created(vpc));
    assert_eq!(id.0, "7");
}

/// What is called as keys are takes keys; what stays a text or a number is in `spec/keys.toml`, with the reason.
#[test]
fn what_names_another_resource_takes_its_key() {
    let plain = read("spec/keys.toml");
    let plain = plain.split("[plain]\n").nth(1).unwrap();
    let plain = plain.lines().filter_map(|line| line.split_once(" = "));
    let plain: Vec<(&str, &str)> = plain.collect();
    let ends = ["_id", "_ids", "_uuid", "_uuids", "_key_id"];
    let is_named = |name: &str| {
        let is_whole = ["id", "ids", "uuid", "uuids"].contains(&name);
        is_whole && name.starts_with("uuid") || ends.iter().any(|end| name.ends_with(end))
    };
    let is_plain = |ty: &str| {
        let kinds = ["impl Into<String>", "String", "i64", "&str", "impl Display"];
        let of = |kind: &str| ty == kind || ty == format!("impl IntoIterator<Item = {kind}>");
        kinds.iter().any(|kind| of(kind)) || ty == "impl IntoIterator<Item = impl Into<i64>>"
    };
    let mut found = BTreeSet::new();
    for method in methods() {
        for argument in method.arguments() {
            if let Some((name, ty)) = argument.split_once(": ")
                && is_named(name)
                && is_plain(ty)
            {
                found.insert(name.to_owned());
            }
        }
    }
    for folder in ["ergonomic/src", "generated/src/resources"] {
        each_file(&root().join(folder), &mut |_, text| {
            for setters in text.split("setters!(").skip(1) {
                let setters = setters.split("\n").map(str::trim);
                for setter in setters.take_while(|line| *line != "});") {
                    let words: Vec<&str> = setter.trim_end_matches(',').split(' ').collect();
                    if let [
                        "into" | "value" | "list" | "plain" | "null",
                        name,
                        "String" | "i64",
                    ] = words[..]
                        && is_named(name.trim_end_matches(':'))
                    {
                        found.insert(name.trim_end_matches(':').to_owned());
                    }
                }
            }
        });
    }
    only("what names another resource takes its key", found, &plain);
}

#[test]
fn the_template_of_a_pool_has_a_method_for_each_of_its_fields() {
    let types = read("generated/src/types/autoscale.rs");
    let (_, fields) = types
        .split_once("pub struct AutoscalePoolDropletTemplate {")
        .unwrap();
    let (fields, _) = fields.split_once("\n}").unwrap();
    let fields = fields.lines().filter_map(|line| {
        let (name, ty) = line.trim().strip_prefix("pub ")?.split_once(": ")?;
        ty.starts_with("Option<").then_some(name)
    });
    let methods = read("ergonomic/src/autoscale/template.rs");
    let mut count = 0;
    for field in fields {
        let name = match field {
            "vpc_uuid" => "vpc",
            "project_id" => "project",
            field => field,
        };
        assert!(methods.contains(&format!("pub fn {name}(")), "{field}");
        count += 1;
    }
    assert!(count >= 8, "{count} fields");
}
