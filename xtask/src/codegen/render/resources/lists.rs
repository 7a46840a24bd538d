//! Lists: the builder of each, and `Listed`.

use std::fmt::Write as _;

use super::super::operations::methods::answer_type;
use super::super::operations::params::{parameter_docs, value_type};
use super::super::pages::field;
use super::super::setters::kind;
use super::super::{docs, qualified};
use super::keys::given;
use super::plan::{Plan, Resource};
use crate::codegen::facts::{Operation, Paging};
use crate::codegen::names;
use crate::codegen::resources::PATH;

pub fn render(plan: &Plan<'_>, resource: &Resource<'_>, warnings: &mut Vec<String>) -> String {
    let Some(operation) = resource
        .row
        .list
        .as_deref()
        .and_then(|id| plan.operation(id))
    else {
        return String::new();
    };
    let call = match listed(plan, resource) {
        Ok(call) => call,
        Err(why) => {
            warnings.push(format!(
                "{PATH}: [{}] has no `list` in code: {why}",
                resource.name
            ));
            return String::new();
        }
    };
    let within = plan.within(resource);
    let within_type = within.map_or("()", |within| &within.key);
    let argument = if within.is_some() { "within" } else { "_" };
    let name = names::type_name(&operation.id);
    let page = answer_type(operation);
    let mut text = format!(
        "\nlist! {{\n    /// A list of {}, made by [`{method}`](crate::Client::{method}).\n    {name} of {page}{} {{\n",
        plural(&resource.words),
        own(plan, resource).map_or(String::new(), |own| format!(", |it| {own},")),
        method = operation.name,
    );
    for parameter in filters(operation) {
        let rust_type = qualified(&value_type(&parameter.schema));
        let (kind, rust_type) = kind(&rust_type);
        let _ = writeln!(
            text,
            "{}        {kind} {} {:?}: {rust_type},",
            docs(&meaning(parameter), "        "),
            names::ident(&parameter.name),
            parameter.name
        );
    }
    text.push_str("    }\n}\n");
    let _ = write!(
        text,
        "\nimpl Listed for {} {{\n    type Within = {within_type};\n    type List = {name};\n\n    fn list(client: &Client, {argument}: &{within_type}) -> {name} {{\n        {}.into()\n    }}\n}}\n",
        resource.key, call
    );
    text
}

/// What tells an item of a list from the others: its own part of the key, as an option. `None` if no item shows it.
fn own(plan: &Plan<'_>, resource: &Resource<'_>) -> Option<String> {
    let row = resource.row;
    let item = row.listed.as_ref().unwrap_or(&row.schema);
    let shown = resource.own.as_ref()?.shown?;
    let field = field(&plan.structs, item, shown)?;
    Some(given(&field.name, &field.rust_type))
}

/// The row whose key a list takes, and where that is.
pub fn by<'p, 'a>(
    plan: &'p Plan<'a>,
    resource: &Resource<'a>,
) -> Result<Option<&'p Resource<'a>>, String> {
    let within = plan.within(resource);
    let parent = plan.parent(resource);
    match (within, parent) {
        (Some(within), Some(parent)) if within.key == parent.key => Ok(Some(within)),
        (None, None) => Ok(None),
        _ => Err("its list is not that of its parent".to_owned()),
    }
}

/// The call of the list.
pub fn listed(plan: &Plan<'_>, resource: &Resource<'_>) -> Result<String, String> {
    let operation = resource
        .row
        .list
        .as_deref()
        .and_then(|id| plan.operation(id))
        .ok_or("it has neither `get` nor `list`")?;
    if operation.paging.is_none() {
        return Err(format!("{} answers no list in one place", operation.id));
    }
    let within = plan.within(resource);
    plan.call(operation, within.map(|within| (within, "within")), None)
}

/// The parameters that choose what is listed, and in which order.
fn filters(operation: &Operation) -> impl Iterator<Item = &crate::codegen::facts::Parameter> {
    let cursor = match &operation.paging {
        Some(Paging::Token { parameter, .. } | Paging::After { parameter, .. }) => parameter,
        _ => "",
    };
    let cursor = cursor.to_owned();
    operation
        .parameters
        .iter()
        .filter(move |p| p.place == "query" && p.name != "page" && p.name != cursor)
}

/// What a filter means. How many items a page has is decided by the client where a program doesn't say it.
fn meaning(parameter: &crate::codegen::facts::Parameter) -> Vec<String> {
    match parameter.name.as_str() {
        "per_page" => vec![
            "How many items a page has at most. Default: what the options of the client say."
                .to_owned(),
        ],
        _ => parameter_docs(parameter),
    }
}

/// The plural of the last word.
pub fn plural(words: &str) -> String {
    if let Some(start) = words.strip_suffix('y')
        && !start.ends_with(['a', 'e', 'o'])
    {
        return format!("{start}ies");
    }
    match words.ends_with(['s', 'x', 'h']) && !words.ends_with("th") {
        true => format!("{words}es"),
        false => format!("{words}s"),
    }
}
