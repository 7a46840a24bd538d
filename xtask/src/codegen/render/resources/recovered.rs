//! Names that are unique, and tags by which creations are found.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::super::pages::{field, options};
use super::super::qualified;
use super::plan::{KeyKind, Plan, Resource};
use crate::codegen::facts::Body;
use crate::codegen::model::rust_type;
use crate::codegen::resources::PATH;
use crate::codegen::resources::row::{Recoverable, Unique};

pub fn render(plan: &Plan<'_>, resource: &Resource<'_>, warnings: &mut Vec<String>) -> String {
    let mut text = String::new();
    if let Some(it) = &resource.row.unique {
        text.push_str(&unique(plan, resource, it));
    }
    if let Some(it) = &resource.row.recoverable {
        match recoverable(plan, resource, it) {
            Some(rendered) => text.push_str(&rendered),
            None => warnings.push(format!(
                "{PATH}: [{}] has no `recoverable` in code: its names or tags are of other types than texts",
                resource.name
            )),
        }
    }
    text
}

/// `UniquelyNamed`
fn unique(plan: &Plan<'_>, resource: &Resource<'_>, unique: &Unique) -> String {
    let Resource { key, row, .. } = resource;
    let pairs = |pairs: &BTreeMap<String, String>| {
        let pairs: Vec<(&String, &String)> = pairs.iter().collect();
        format!("&{pairs:?}")
    };
    let is_key = row.key.field.as_deref() == Some(unique.shown()) && row.get.is_some();
    let is_text = resource
        .own
        .as_ref()
        .is_some_and(|own| own.kind == KeyKind::Text);
    let within = plan.within(resource);
    let within_type = within.map_or("()", |within| &within.key);
    // The operation that answers one may tell upper from lower case where names don't.
    let (arguments, found) = if is_key && is_text && !unique.caseless {
        let (argument, key) = match within {
            None => ("_", "Self(sought.name().to_owned())"),
            Some(_) => ("within", "Self::new(within, sought.name())"),
        };
        (
            format!("client: &Client, {argument}: &{within_type}, sought: &Sought"),
            format!("named_by_key(&{key}, client, sought)"),
        )
    } else {
        let argument = if within.is_some() { "within" } else { "_" };
        let list = match within {
            Some(_) => "Self::list(client, within)",
            None => "Self::list(client, &())",
        };
        let parent = match (resource.parent, within) {
            (Some(_), Some(within)) => match within.copied() {
                "" => "*within".to_owned(),
                copied => format!("within{copied}"),
            },
            _ => "()".to_owned(),
        };
        (
            format!("client: &Client, {argument}: &{within_type}, sought: &Sought"),
            format!("named_in::<Self, _>({parent}, List::from({list}), sought)"),
        )
    };
    let mut text = format!(
        "\nimpl UniquelyNamed for {key} {{\n    type In = {within_type};\n\n    const UNIQUE: Uniqueness = Uniqueness {{\n        name: ({:?}, {:?}),\n",
        unique.field,
        unique.shown()
    );
    for (name, value) in [
        ("words", format!("{:?}", unique.words)),
        ("caseless", unique.caseless.to_string()),
        ("beside", pairs(&unique.beside)),
        ("fixed", pairs(&unique.fixed)),
        ("assumed", pairs(&unique.assumed)),
        ("filters", pairs(&unique.filters)),
        ("everywhere", unique.everywhere.to_string()),
        ("status", format!("{:?}", unique.status)),
        ("message", format!("{:?}", unique.message)),
    ] {
        let _ = writeln!(text, "        {name}: {value},");
    }
    let _ = write!(
        text,
        "    }};\n\n    fn holder({arguments}) -> Answered<Option<Holder<Self>>> {{\n        {found}\n    }}\n}}\n"
    );
    text
}

/// `Recoverable`
fn recoverable(plan: &Plan<'_>, resource: &Resource<'_>, it: &Recoverable) -> Option<String> {
    let Resource { key, row, .. } = resource;
    let schema = &row.schema;
    let create = plan.operation(row.create.as_deref()?)?;
    let Some(Body::Typed { schema: body, .. }) = &create.body else {
        return None;
    };
    let body = rust_type(body);
    let own = row.name.as_deref()?;
    let place = |ty: &str, name: &str| {
        let field = field(&plan.structs, ty, name)?;
        Some((
            field.name.clone(),
            options(&field.rust_type),
            field.rust_type.clone(),
        ))
    };
    let is = |(_, options, rust_type): &(String, usize, String), what: &str| {
        *options <= 1 && rust_type.trim_start_matches("Option<").starts_with(what)
    };
    let (sent, shown) = (place(&body, &it.tags)?, place(schema, &it.tags)?);
    let (sent_name, shown_name) = (place(&body, own)?, place(schema, own)?);
    let are_texts = is(&sent, "Vec<String>") && is(&shown, "Vec<String>");
    if !are_texts || !is(&sent_name, "String") || !is(&shown_name, "String") {
        return None;
    }
    let tags = match sent.1 {
        0 => format!("&mut body.{}", sent.0),
        _ => format!("body.{}.get_or_insert_default()", sent.0),
    };
    let name = match sent_name.1 {
        0 => format!("Some(&body.{})", sent_name.0),
        _ => format!("body.{}.as_deref()", sent_name.0),
    };
    let shown_tags = match shown.1 {
        0 => format!("Some(&mut it.{})", shown.0),
        _ => format!("it.{}.as_mut()", shown.0),
    };
    let shown_name = match shown_name.1 {
        0 => format!("&it.{}", shown_name.0),
        _ => format!("it.{}.as_deref().unwrap_or_default()", shown_name.0),
    };
    let body = qualified(&body);
    let untag = match (it.untag.as_slice(), plan.change(resource)) {
        (fields @ [_, ..], Some(change)) if !change.replaces => format!(
            "\n    fn untag(&self, client: &Client, body: &{body}) -> Option<Answered<()>> {{\n        let update: {} = body_of_fields(body, &{fields:?}).ok()?;\n        let sent = self.patch(client, &update);\n        Some(Box::pin(async move {{ sent.await.map(drop) }}))\n    }}\n",
            qualified(&change.body)
        ),
        _ => String::new(),
    };
    Some(format!(
        "\nimpl Recoverable for {key} {{\n    type Body = {body};\n\n    fn tags(body: &mut {body}) -> &mut Vec<String> {{\n        {tags}\n    }}\n\n    fn name(body: &{body}) -> Option<&str> {{\n        {name}\n    }}\n\n    fn shown_name(it: &types::{schema}) -> &str {{\n        {shown_name}\n    }}\n\n    fn shown_tags(it: &mut types::{schema}) -> Option<&mut Vec<String>> {{\n        {shown_tags}\n    }}\n\n    fn tagged(client: &Client, tag: &str) -> digitalocean_core::pages::Items<types::{schema}> {{\n        with_tag(List::from(Self::list(client, &())), {:?}, tag)\n    }}\n{untag}}}\n",
        it.filter
    ))
}
