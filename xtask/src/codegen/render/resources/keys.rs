//! The types of keys.

use super::super::pages::{bare, field, read};
use super::plan::{KeyKind, Own, Plan, Resource};

pub fn render(plan: &Plan<'_>, resource: &Resource<'_>) -> String {
    let mut text = String::new();
    let Resource { key, words, .. } = resource;
    let an = article(words);
    if let Some(own) = &resource.own {
        text.push_str(&own_key(plan, resource, own));
    }
    let Some(parent) = plan.parent(resource) else {
        if resource.own.is_none() {
            text.push_str(&format!(
                "\nnested_key! {{\n    /// The key of the {words} of the account: there is one.\n    {key}\n}}\n"
            ));
        }
        return text;
    };
    let at = &resource.parent_field;
    let of = format!("{} {}", article(&parent.words), parent.words);
    let above = format!(
        "/// The key of the {}.\n        {at}: {}",
        parent.words, parent.key
    );
    text.push_str(&match &resource.own {
        Some(own) => format!(
            "\nnested_key! {{\n    /// The key of {an} {words} of {of}.\n    {key} {{\n        {above},\n        /// Its own part.\n        {}: {}\n    }}\n}}\n",
            own.field, own.type_name
        ),
        None => format!(
            "\nnested_key! {{\n    /// The key of the {words} of {of}: there is one.\n    {key} {{\n        {above}\n    }}\n}}\n"
        ),
    });
    text
}

/// Keys that are compiled always.
pub fn shared(plan: &Plan<'_>) -> String {
    let resources = plan.resources.values().filter(|it| it.row.shared);
    let keys: String = resources
        .filter_map(|it| Some(declared(it, it.own.as_ref()?)))
        .collect();
    match keys.is_empty() {
        true => keys,
        false => format!("\nuse digitalocean_core::key;\n{keys}"),
    }
}

fn own_key(plan: &Plan<'_>, resource: &Resource<'_>, own: &Own<'_>) -> String {
    let name = &own.type_name;
    let mut text = match resource.row.shared {
        true => format!("\npub use super::{name};\n"),
        false => declared(resource, own),
    };
    for (ty, from) in objects(plan, resource, own) {
        text.push_str(&format!(
            "\nkey_from!({name} of types::{ty} => |it| {from});\n"
        ));
    }
    text
}

/// The types of objects that become the key, and how: the type of the row, that of its list, and what its creation answers.
pub fn objects<'a>(
    plan: &Plan<'_>,
    resource: &Resource<'a>,
    own: &Own<'_>,
) -> Vec<(&'a str, String)> {
    let row = resource.row;
    let types = [Some(&row.schema), row.listed.as_ref()];
    let types = types.into_iter().flatten();
    let mut objects: Vec<(&str, String)> = types
        .filter_map(|ty| Some((ty.as_str(), from(plan, own, ty)?)))
        .collect();
    let created = row.created.as_ref().filter(|created| !created.many);
    let created = created.and_then(|it| Some((it.schema.as_deref()?, it.key.as_deref())));
    if let Some((ty, place)) = created
        && objects.iter().all(|(known, _)| *known != ty)
    {
        let from = match place {
            Some(place) => from_place(plan, own, ty, place),
            None => from(plan, own, ty),
        };
        objects.extend(from.map(|from| (ty, from)));
    }
    objects
}

/// The key at a place of an object, which is a text.
fn from_place(plan: &Plan<'_>, own: &Own<'_>, ty: &str, place: &str) -> Option<String> {
    let path: Vec<&str> = place.split('.').collect();
    let place = read(&plan.structs, ty, &path)?.replacen("self.", "it.", 1);
    let text = match place.strip_suffix(".as_ref()?") {
        Some(place) => format!("{place}.clone().unwrap_or_default()"),
        None => format!("{place}.clone()"),
    };
    (own.kind == KeyKind::Text && !text.contains('?')).then(|| format!("Self({text})"))
}

/// The type of an own part.
fn declared(resource: &Resource<'_>, own: &Own<'_>) -> String {
    let words = &resource.words;
    let name = &own.type_name;
    let what = own.what();
    let docs = format!("/// The {what} of {} {words}.", article(words));
    match own.kind {
        KeyKind::Number => format!("\nkey! {{\n    {docs}\n    {name}(i64)\n}}\n"),
        KeyKind::Text => format!("\nkey! {{\n    {docs}\n    {name}(String)\n}}\n"),
        KeyKind::Either(or) => format!(
            "\nkey! {{\n    {docs}\n    {name}(\n        /// Its number.\n        Id |\n        /// Its {}.\n        {}\n    )\n}}\n",
            or.replace('_', " "),
            variant(or)
        ),
    }
}

/// The key of an object of a type; `None` if it has no such field.
pub fn from(plan: &Plan<'_>, own: &Own<'_>, ty: &str) -> Option<String> {
    let given = |key: &str| {
        let field = field(&plan.structs, ty, key)?;
        Some(given(&field.name, &field.rust_type))
    };
    let id = given(own.shown?)?;
    Some(match own.kind {
        KeyKind::Either(or) => {
            let text = given(or)?;
            format!(
                "match ({id}, {text}) {{ (None, Some(text)) => Self::{}(text), (id, _) => Self::Id(id.unwrap_or_default()) }}",
                variant(or)
            )
        }
        _ => match id
            .strip_prefix("given(&it.")
            .and_then(|id| id.strip_suffix(')'))
        {
            Some(name) if is_plain(plan, ty, own.shown?) => match own.kind {
                KeyKind::Number => format!("Self(it.{name})"),
                _ => format!("Self(it.{name}.clone())"),
            },
            _ => format!("Self({id}.unwrap_or_default())"),
        },
    })
}

fn is_plain(plan: &Plan<'_>, ty: &str, key: &str) -> bool {
    field(&plan.structs, ty, key).is_some_and(|it| !it.rust_type.starts_with("Option<"))
}

/// The expression of a key that an object has, as an option.
pub fn given(name: &str, rust_type: &str) -> String {
    let is_option = rust_type.starts_with("Option<");
    match (bare(rust_type), is_option) {
        ("String" | "i64", _) => format!("given(&it.{name})"),
        (_, false) => format!("given(it.{name}.as_str())"),
        (_, true) => format!("it.{name}.as_ref().and_then(|key| given(key.as_str()))"),
    }
}

/// The variant of a key that may be a text.
pub fn variant(field: &str) -> String {
    crate::codegen::names::type_name(field)
}

/// `a` or `an`.
pub fn article(words: &str) -> &'static str {
    let spoken = ["SSH", "NFS"];
    let an = words.starts_with(['a', 'e', 'i', 'o', 'A', 'I', 'O'])
        || spoken.iter().any(|start| words.starts_with(start))
        || words.starts_with("up");
    if an { "an" } else { "a" }
}
