//! `resources/`: for each area the keys of its resources, what is known of each, and its lists.

mod access;
mod accessors;
mod bridge;
mod by_name;
mod facts;
mod keys;
mod lists;
mod made;
mod methods;
mod metrics;
mod offers;
mod plan;
mod recovered;
mod writes;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::{Files, HEADER, Input, module};
use crate::codegen::resources::PATH;
use crate::codegen::resources::row::Method;
pub use offers::Offers;
use plan::{KeyKind, Plan, Resource};

/// Writes them, and tells what the SDK offers by them.
pub fn render(
    input: &Input<'_>,
    files: &mut Files,
    problems: &mut Vec<String>,
    warnings: &mut Vec<String>,
) -> Offers {
    let plan = Plan::of(input, problems);
    let mut offers = Offers::of(&plan);
    let measured = metrics::render(&plan, &mut offers);
    let mut by_area: BTreeMap<&str, Vec<&Resource<'_>>> = BTreeMap::new();
    for resource in plan.resources.values() {
        by_area.entry(resource.area).or_default().push(resource);
    }
    let mut index = format!(
        "{HEADER}\n//! The resources by area: their keys, what is known of each ([`resource`](digitalocean_core::resource)), and their lists.\n\n// Some resources have nothing but deprecated operations.\n#![allow(deprecated)]\n\n"
    );
    for (area, resources) in &by_area {
        let _ = writeln!(
            index,
            "#[cfg(feature = \"{area}\")]\npub mod {};",
            module(area)
        );
        files.insert(
            format!("src/resources/{}.rs", module(area)),
            file(&plan, area, resources, problems, warnings)
                + measured.get(*area).map_or("", String::as_str)
                + &offers.table(area),
        );
    }
    index.push_str(&keys::shared(&plan));
    index.push_str(&each(&plan));
    index.push_str(&each_key(&plan));
    index.push_str(
        "\nfn raw(client: &digitalocean_core::Client) -> crate::Client {\n    crate::Client(client.clone())\n}\n",
    );
    files.insert("src/resources/mod.rs".to_owned(), index);
    offers
}

fn file(
    plan: &Plan<'_>,
    area: &str,
    resources: &[&Resource<'_>],
    problems: &mut Vec<String>,
    warnings: &mut Vec<String>,
) -> String {
    let title = plan
        .input
        .areas
        .all()
        .get(area)
        .map(|area| area.words.title.clone())
        .unwrap_or_default();
    let mut body = String::new();
    let mut shown = Vec::new();
    for resource in resources {
        body.push_str(&keys::render(plan, resource));
        if let Err(why) = facts::get(plan, resource) {
            warnings.push(format!(
                "{PATH}: [{}] has nothing but a key: one can't be asked for, because {why}",
                resource.name
            ));
            continue;
        }
        body.push_str(&facts::render(plan, resource, warnings));
        body.push_str(&lists::render(plan, resource, warnings));
        body.push_str(&recovered::render(plan, resource, warnings));
        shown.push(*resource);
    }
    let objects: BTreeSet<&str> = shown.iter().map(|it| it.row.schema.as_str()).collect();
    let objects: Vec<&str> = objects.into_iter().collect();
    let objects = match objects.as_slice() {
        [] => String::new(),
        [one] => format!("#[doc(no_inline)]\npub use crate::types::{one};\n"),
        several => format!(
            "#[doc(no_inline)]\npub use crate::types::{{{}}};\n",
            several.join(", ")
        ),
    };
    let accessors = accessors::render(plan, area, &shown, problems);
    format!(
        "{HEADER}\n//! {title}.\n\n{}{objects}{body}{accessors}",
        imports(&body)
    )
}

/// The macro that hands all facts to another macro, so that tests can hold for every row.
fn each(plan: &Plan<'_>) -> String {
    let mut text = "\n/// Hands each fact of each resource to a macro: what it is, the row, the key and the operation.\n#[doc(hidden)]\n#[macro_export]\nmacro_rules! each_resource {\n    ($visit:ident) => {\n".to_owned();
    for (name, resource) in &plan.resources {
        let row = resource.row;
        let key = format!(
            "$crate::resources::{}::{}",
            module(resource.area),
            resource.key
        );
        let create = plan.creation(resource).filter(|it| it.tells_what());
        let create = create.map(|it| it.operation.id.clone());
        let change = plan.change(resource);
        let changed = change.as_ref().map(|it| it.operation.id.clone());
        let how = match &change {
            Some(change) if change.replaces => "replace",
            _ => "patch",
        };
        let facts = [
            ("get", Some(row.get.clone().unwrap_or_default())),
            ("list", row.list.clone()),
            ("create", create),
            (how, changed),
            ("delete", row.delete.clone()),
        ];
        for (fact, operation) in facts {
            let Some(operation) = operation else { continue };
            let _ = writeln!(
                text,
                "        $visit!({fact} {name:?} {key}, {operation:?});"
            );
        }
    }
    text + "    };\n}\n"
}

/// The macro with what becomes the key of each resource.
fn each_key(plan: &Plan<'_>) -> String {
    let mut text = "\n/// Hands the key of each resource to a macro: the row, the key, what its own part is and its type, and the objects that become it.\n#[doc(hidden)]\n#[macro_export]\nmacro_rules! each_key {\n    ($visit:ident) => {\n".to_owned();
    for (name, resource) in &plan.resources {
        let path = |of: &str| format!("$crate::resources::{}::{of}", module(resource.area));
        let (mut kind, mut own_type, mut objects) = ("none", &resource.key, Vec::new());
        if let Some(own) = &resource.own {
            own_type = &own.type_name;
            kind = match own.kind {
                KeyKind::Number => "number",
                KeyKind::Text => "text",
                KeyKind::Either(_) => "either",
            };
            let types = keys::objects(plan, resource, own).into_iter();
            objects.extend(types.map(|(ty, _)| format!("$crate::types::{ty}")));
        }
        let (key, own, objects) = (path(&resource.key), path(own_type), objects.join(", "));
        let _ = writeln!(
            text,
            "        $visit!({name:?} {key}, {kind} {own}, [{objects}]);"
        );
    }
    text + "    };\n}\n"
}

/// What may be imported, by where it is from.
const IMPORTS: [(&str, &[&str]); 4] = [
    ("std::borrow", &["Cow"]),
    ("std::time", &["Duration"]),
    (
        "digitalocean_core::resource",
        &[
            "Answered",
            "Bridge",
            "Creatable",
            "Deletable",
            "HasUrn",
            "Holder",
            "List",
            "Listed",
            "Named",
            "Patchable",
            "Reached",
            "Recoverable",
            "Replaceable",
            "Resource",
            "SharedList",
            "Sought",
            "Stateful",
            "UniquelyNamed",
            "Uniqueness",
            "WaitState",
            "body_of_fields",
            "boxed_part",
            "bridge",
            "done",
            "found",
            "given",
            "named",
            "named_by_key",
            "named_by_summary",
            "named_in",
            "part",
            "shown",
            "unless_failed",
            "with_tag",
        ],
    ),
    (
        "digitalocean_core",
        &[
            "Call",
            "Client",
            "Error",
            "key",
            "key_from",
            "list",
            "nested_key",
        ],
    ),
];

/// The imports that a file needs.
fn imports(body: &str) -> String {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let words: BTreeSet<&str> = body.split(|c: char| !is_word(c)).collect();
    let is_used = |name: &&str| match *name {
        "key" | "key_from" | "list" | "nested_key" => body.contains(&format!("\n{name}!")),
        "shown" => body.contains(" shown(raw("),
        "Reached" => body.contains(": Reached ="),
        "List" => body.contains(" List::from(") || body.contains("(List::from("),
        name => words.contains(name),
    };
    let mut text = String::new();
    for (from, names) in IMPORTS {
        let used: Vec<&str> = names.iter().copied().filter(|name| is_used(name)).collect();
        let _ = match used.as_slice() {
            [] => Ok(()),
            [one] => writeln!(text, "use {from}::{one};"),
            several => writeln!(text, "use {from}::{{{}}};", several.join(", ")),
        };
    }
    let ours: Vec<&str> = ["Timestamp", "slugs", "types"]
        .into_iter()
        .filter(|name| words.contains(name))
        .collect();
    let _ = writeln!(
        text,
        "\nuse super::raw;\nuse crate::{{{}}};",
        ours.join(", ")
    );
    text
}
