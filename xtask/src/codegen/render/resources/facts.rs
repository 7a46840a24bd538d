//! What is known of a resource: the traits of its key.

use std::fmt::Write as _;

use super::super::operations::params::value_type;
use super::super::pages::{field, read};
use super::keys::{self, given, variant};
use super::lists;
use super::plan::{KeyKind, Plan, Resource, has_key};
use super::writes::{Made, changeable, creatable, deletable};
use crate::codegen::resources::read::seconds;
use crate::codegen::resources::row::{Row, State};

pub fn render(plan: &Plan<'_>, resource: &Resource<'_>, warnings: &mut Vec<String>) -> String {
    let mut text = itself(plan, resource);
    if let Some(state) = &resource.row.state {
        text.push_str(&stateful(resource, state));
    }
    text.push_str(&named(plan, resource));
    text.push_str(&creatable(plan, resource));
    text.push_str(&deletable(plan, resource, warnings));
    text.push_str(&changeable(plan, resource));
    if let Some(kind) = &resource.row.urn {
        let _ = write!(
            text,
            "\nimpl HasUrn for {} {{\n    const URN_KIND: &'static str = {kind:?};\n}}\n",
            resource.key
        );
    }
    text
}

/// `Resource`
fn itself(plan: &Plan<'_>, resource: &Resource<'_>) -> String {
    let Resource {
        key, words, row, ..
    } = resource;
    let parent = plan.parent(resource);
    let parent_type = parent.map_or("()", |parent| &parent.key);
    let parent_value = match parent {
        Some(parent) => format!(
            " -> {parent_type} {{\n        self.{}{}\n    }}",
            resource.parent_field,
            parent.copied()
        ),
        None => " {}".to_owned(),
    };
    let Ok(get) = get(plan, resource) else {
        return String::new();
    };
    let status = match &row.state {
        Some(state) => status(plan, resource, state),
        None => String::new(),
    };
    let unknown_for = row.unknown_for.as_deref().and_then(seconds);
    let unknown_for = unknown_for.map_or(String::new(), |seconds| {
        format!("\n    const UNKNOWN_FOR: Duration = Duration::from_secs({seconds});\n")
    });
    format!(
        "\nimpl Resource for {key} {{\n    type Value = types::{};\n    type Parent = {parent_type};\n\n    const NAME: &'static str = {words:?};\n{unknown_for}\n    fn parent(&self){}\n\n{}{}\n    fn get(&self, client: &Client) -> Answered<Box<types::{}>> {{\n{get}    }}\n{status}{}{}}}\n",
        row.schema,
        parent_value,
        of(plan, resource, parent_type),
        of_key(plan, resource),
        row.schema,
        is_gone(row),
        shared_list(plan, resource),
    )
}

/// What is known of one that is waited for and whose creation answers its key alone.
fn of_key(plan: &Plan<'_>, resource: &Resource<'_>) -> String {
    let row = resource.row;
    let answers_key = matches!(
        plan.creation(resource).map(|it| it.answer),
        Some(Made::Key(_))
    );
    let own = resource.own.as_ref();
    let shown = own.filter(|own| own.kind == KeyKind::Text && own.shown.is_some());
    let shown = shown.and_then(|own| own.shown);
    let (true, Some(_), None, Some(shown)) = (answers_key, &row.state, resource.parent, shown)
    else {
        return String::new();
    };
    let Some(field) = field(&plan.structs, &row.schema, shown) else {
        return String::new();
    };
    format!(
        "\n    fn of_key(&self) -> Option<types::{schema}> {{\n        let mut it = <types::{schema} as digitalocean_core::Decode>::blank();\n        it.{name} = self.0.clone(){into};\n        Some(it)\n    }}\n",
        schema = row.schema,
        name = field.name,
        into = if field.rust_type == "String" {
            ""
        } else {
            ".into()"
        },
    )
}

/// Whether a state means that it is gone.
fn is_gone(row: &Row) -> String {
    let gone = row.state.as_ref().map(|state| &state.gone);
    let gone = gone.filter(|gone| !gone.is_empty());
    gone.map_or(String::new(), |gone| {
        format!(
            "\n    fn is_gone(it: &types::{}) -> bool {{\n        WaitState::of(&Self::status(it).unwrap_or_default(), &{gone:?}, &[]) == WaitState::Reached\n    }}\n",
            row.schema
        )
    })
}

/// The key of an object.
fn of(plan: &Plan<'_>, resource: &Resource<'_>, parent: &str) -> String {
    let parent_row = plan.parent(resource);
    let schema = &resource.row.schema;
    let named = |shown: &str| {
        let field = field(&plan.structs, schema, shown)?;
        Some(given(&field.name, &field.rust_type))
    };
    let own = resource.own.as_ref().map(|own| {
        let id = own.shown.and_then(named);
        let key = &own.type_name;
        match (id, own.kind) {
            (Some(id), KeyKind::Either(or)) => match named(or) {
                Some(text) => format!(
                    "{id}.map({key}::Id).or_else(|| {text}.map({key}::{}))",
                    variant(or)
                ),
                None => format!("{id}.map({key}::Id)"),
            },
            (Some(id), _) => format!("{id}.map({key})"),
            (None, _) => "None".to_owned(),
        }
    });
    let at = &resource.parent_field;
    let copy = match parent_row.map(Resource::copied) {
        Some("") => "*parent".to_owned(),
        _ => "parent.clone()".to_owned(),
    };
    let (above, it, value) = match (&own, resource.parent, &resource.own) {
        (Some(own), None, _) => ("_", if own == "None" { "_" } else { "it" }, own.clone()),
        (Some(own), Some(_), _) if own == "None" => ("_", "_", own.clone()),
        (Some(own), Some(_), Some(part)) => (
            "parent",
            "it",
            format!("Some(Self {{ {at}: {copy}, {}: {own}? }})", part.field),
        ),
        (None, Some(_), _) => ("parent", "_", format!("Some(Self {{ {at}: {copy} }})")),
        _ => ("_", "_", "Some(Self)".to_owned()),
    };
    format!(
        "    fn of({above}: &{parent}, {it}: &types::{schema}) -> Option<Self> {{\n        {value}\n    }}\n"
    )
}

/// How one is asked for: by its operation, or in its list. Says why not if it is neither.
pub fn get(plan: &Plan<'_>, resource: &Resource<'_>) -> Result<String, String> {
    let row = resource.row;
    let Some(operation) = row.get.as_deref().and_then(|id| plan.operation(id)) else {
        lists::listed(plan, resource)?;
        if row.listed.is_some() {
            return Err("it has no `get`, and its list has another type".to_owned());
        }
        return Ok(
            "        found(self, List::from(Self::list(client, &self.parent())))\n".to_owned(),
        );
    };
    let by = has_key(resource).then_some((resource, "self"));
    let call = plan.call(operation, by, None)?;
    let taken = plan.taken(operation, &row.schema).ok_or_else(|| {
        format!(
            "the answer of {} has no {} in a place of its own",
            operation.id, row.schema
        )
    })?;
    let value = match taken.as_str() {
        "Some" => Some("Some(answer)"),
        closure => closure.strip_prefix("|answer| "),
    };
    let merged = row.state.as_ref().filter(|state| state.beside).zip(value);
    let merged = merged.and_then(|(state, value)| {
        let name = &field(&plan.structs, &row.schema, &state.field)?.name;
        Some(format!(
            "{value}.map(|mut it| {{ it.{name} = answer.{name}; it }})"
        ))
    });
    let value = merged.as_deref().or(value);
    let taken = match &merged {
        Some(merged) => format!("|answer| {merged}"),
        None => taken.clone(),
    };
    // A number is what everything else goes by. A text counts where what is read is handed on, as the last state of a wait, or
    // written back: a blank must not take the place of what is known.
    let is_handed_on = row.state.is_some()
        || row
            .update
            .as_ref()
            .is_some_and(|it| it.replaces == Some(true));
    let shown = resource.own.as_ref().and_then(|own| {
        let shown = field(&plan.structs, &row.schema, own.shown?)?;
        let is_there = match own.kind {
            KeyKind::Number => true,
            KeyKind::Text => is_handed_on && !shown.rust_type.starts_with("Option<"),
            KeyKind::Either(_) => false,
        };
        is_there.then(|| given(&shown.name, &shown.rust_type))
    });
    let taken = match (shown, value) {
        (Some(shown), Some(value)) => format!("|answer| {value}.filter(|it| {shown}.is_some())"),
        _ => taken,
    };
    Ok(format!("        boxed_part({call}, {taken})\n"))
}

fn status(plan: &Plan<'_>, resource: &Resource<'_>, state: &State) -> String {
    let path: Vec<&str> = state.field.split('.').collect();
    let schema = &resource.row.schema;
    let value = match &state.shown {
        Some(method) => format!("Some(it.{method}())"),
        None => match read(&plan.structs, schema, &path) {
            Some(place) => {
                let place = place.replacen("self.", "it.", 1);
                format!("Some(Cow::Borrowed({place}.as_str()))")
            }
            None => "None".to_owned(),
        },
    };
    format!(
        "\n    fn status(it: &types::{schema}) -> Option<Cow<'_, str>> {{\n        {value}\n    }}\n"
    )
}

/// The list that shows the states of many, and the key as its items have it.
fn shared_list(plan: &Plan<'_>, resource: &Resource<'_>) -> String {
    let row = resource.row;
    let operation = row.list.as_deref().and_then(|id| plan.operation(id));
    let (Some(operation), Some(own), Ok(within)) =
        (operation, &resource.own, lists::by(plan, resource))
    else {
        return String::new();
    };
    if !row.list_shows_state || row.listed.is_some() {
        return String::new();
    }
    let at = format!("self.{}", resource.parent_field);
    let Ok(call) = plan.call(operation, within.map(|parent| (parent, at.as_str())), None) else {
        return String::new();
    };
    let mut list = format!("SharedList::new({call})");
    if let Some(shown) = own.shown.filter(|shown| *shown != "id") {
        list = format!("SharedList {{ key_field: {shown:?}, ..{list} }}");
    }
    if own.kind == KeyKind::Number {
        list = format!("SharedList {{ newest_first: true, ..{list} }}");
    }
    let key = match within {
        Some(_) => format!(
            "\n    fn listed_key(&self) -> String {{\n        self.{}.to_string()\n    }}\n",
            own.field
        ),
        None => String::new(),
    };
    format!(
        "\n    fn shared_list(&self, client: &Client) -> Option<SharedList<types::{}>> {{\n        Some({list})\n    }}\n{key}",
        row.schema
    )
}

/// Whether one can be found by its name: its list is that of its parent, and shows names and keys.
pub fn is_named(plan: &Plan<'_>, resource: &Resource<'_>) -> bool {
    !named(plan, resource).is_empty()
}

/// `Named`
fn named(plan: &Plan<'_>, resource: &Resource<'_>) -> String {
    let row = resource.row;
    let schema = &row.schema;
    let operation = row.list.as_deref().and_then(|id| plan.operation(id));
    let (Some(name), Some(operation), Ok(within)) =
        (&row.name, operation, lists::by(plan, resource))
    else {
        return String::new();
    };
    let shown = resource.own.as_ref().and_then(|own| own.shown);
    // What is named by its key is asked for by it.
    let is_key = shown.is_none_or(|shown| shown == name);
    if is_key || lists::listed(plan, resource).is_err() {
        return String::new();
    }
    let path: Vec<&str> = name.split('.').collect();
    let place = |schema: &str| {
        let place = read(&plan.structs, schema, &path)?;
        Some(place.replacen("self.", "it.", 1))
    };
    let Some(of_it) = place(schema) else {
        return String::new();
    };
    let (argument, parent) = match within {
        Some(within) => ("within", format!("within{}", within.copied())),
        None => ("within", "()".to_owned()),
    };
    let parent = match parent.as_str() {
        "within" => "*within".to_owned(),
        _ => parent,
    };
    // Fewer pages, where the list can be asked for a name.
    let asks = operation
        .parameters
        .iter()
        .any(|it| it.place == "query" && it.name == "name" && value_type(&it.schema) == "String");
    let filter = if asks { ".name(name)" } else { "" };
    let list = format!("Self::list(client, within){filter}.into()");
    let found = match &row.listed {
        None => format!("named::<Self, _>({list}, {parent}, name)"),
        // Their list shows summaries: the one that has the name is asked for as a whole.
        Some(summary) => {
            let has_own = resource.own.as_ref().filter(|own| {
                row.get.is_some()
                    && plan.parent(resource).is_none()
                    && keys::from(plan, own, summary).is_some()
            });
            match (has_own, place(summary)) {
                (Some(_), Some(place)) => format!(
                    "named_by_summary::<Self, _>(client, {list}, name, |it| Some({place}.as_str()))"
                ),
                _ => return String::new(),
            }
        }
    };
    format!(
        "\nimpl Named for {key} {{\n    fn name(it: &types::{schema}) -> Option<&str> {{\n        Some({of_it}.as_str())\n    }}\n\n    fn find_by_name(client: &Client, {argument}: &Self::Within, name: &str) -> Answered<Option<Box<types::{schema}>>> {{\n        {found}\n    }}\n}}\n",
        key = resource.key,
    )
}

/// `Stateful`
fn stateful(resource: &Resource<'_>, state: &State) -> String {
    let row = resource.row;
    let schema = &row.schema;
    let mut constants = String::new();
    for (name, told) in [("INTERVAL", &row.poll), ("DEADLINE", &row.deadline)] {
        if let Some(seconds) = told.as_deref().and_then(seconds) {
            let _ = writeln!(
                constants,
                "    const {name}: Duration = Duration::from_secs({seconds});"
            );
        }
    }
    let wait_state = match &state.readiness {
        Some(method) => format!("it.{method}()"),
        None => {
            let failed: Vec<&String> = state.failed.iter().chain(&state.gone).collect();
            format!(
                "WaitState::of(&Self::status(it).unwrap_or_default(), &{:?}, &{failed:?})",
                state.ready
            )
        }
    };
    let keep = match &state.keep {
        Some(method) => format!(
            "\n    fn keep(it: &mut types::{schema}, created: &types::{schema}) {{\n        it.{method}(created);\n    }}\n"
        ),
        None => String::new(),
    };
    if !constants.is_empty() {
        constants.push('\n');
    }
    format!(
        "\nimpl Stateful for {} {{\n{constants}    fn wait_state(it: &types::{schema}) -> WaitState {{\n        {wait_state}\n    }}\n{keep}}}\n",
        resource.key
    )
}
