//! How one comes to a resource: methods of the client and of handles, which the ergonomic crate places by a macro of its area.

use std::fmt::Write as _;

use super::access::Given;
use super::keys::{self, article};
use super::lists::{self, plural};
use super::made::{Made, Setters, Taken, outside, outside_of};
use super::plan::{KeyKind, Plan, Resource, has_key};
use super::{methods, module, writes};
use crate::codegen::aliases;
use crate::codegen::names::snake_name;

/// The macro of an area.
pub fn render(
    plan: &Plan<'_>,
    area: &str,
    resources: &[&Resource<'_>],
    problems: &mut Vec<String>,
) -> String {
    let mut body = String::new();
    let mut setters = Setters::default();
    let shown = resources.iter().filter(|resource| !resource.row.by_hand);
    for resource in shown {
        let parent = plan.parent(resource);
        let methods = [one(plan, resource), all(plan, resource)].concat();
        let on = match parent {
            Some(parent) => format!("$sdk::resource::Handle<{}>", path(area, &parent.key)),
            None => "$sdk::Client".to_owned(),
        };
        body.push_str(&on_impl(&on, &methods));
        if !resource.row.create_by_hand {
            body.push_str(&create(plan, resource, &mut setters));
        } else if let Some(own) = &resource.row.own_setters {
            body.push_str(&setters_besides(plan, resource, own, &mut setters));
        }
        if !resource.row.update_by_hand {
            body.push_str(&update(plan, resource, &mut setters));
        }
        body.push_str(&methods::render(plan, resource, &mut setters, problems));
        body.push_str(&shared_with_others(resource));
        // A list of something that it doesn't belong to.
        if let Some(within) = plan
            .within(resource)
            .filter(|_| lists::by(plan, resource).is_err())
            && lists::listed(plan, resource).is_ok()
        {
            let on = format!("$sdk::resource::Handle<{}>", path(area, &within.key));
            body.push_str(&on_impl(&on, &collection(plan, resource, false)));
        }
        let _ = write!(
            body,
            "\n        /// A handle of {} {}.\n        pub type {}Handle = $sdk::resource::Handle<{}>;\n",
            article(&resource.words),
            resource.words,
            resource.base,
            path(area, &resource.key)
        );
    }
    format!(
        "\n/// Methods that lead to the resources of the area.\n#[doc(hidden)]\n#[macro_export]\nmacro_rules! {}_accessors {{\n    ($sdk:tt) => {{\n        pub use $crate::resources::{}::*;\n\n{}    }};\n}}\n",
        module(area),
        module(area),
        body.trim_start_matches('\n')
    )
}

pub fn on_impl(on: &str, methods: &str) -> String {
    if methods.is_empty() {
        return String::new();
    }
    format!("\n        impl {on} {{{methods}        }}\n")
}

/// What a key is called outside of the crate.
pub fn path(area: &str, key: &str) -> String {
    format!("$crate::resources::{}::{key}", module(area))
}

pub fn one(plan: &Plan<'_>, resource: &Resource<'_>) -> String {
    let row = resource.row;
    let leads_on = plan
        .resources
        .values()
        .any(|other| other.parent == Some(resource.name));
    let is_of_use = row.get.is_some() || row.delete.is_some() || row.state.is_some() || leads_on;
    if (resource.parent.is_some() && !is_of_use) || row.handle_by_hand {
        // There is nothing that can be done with one, or it is written by hand.
        return String::new();
    }
    let area = resource.area;
    let words = &resource.words;
    let parent = plan.parent(resource);
    let key = path(area, &resource.key);
    let name = name(resource);
    let called = plan.input.aliases.of_one(resource.name);
    let called = aliases::attributes(&name, row.get.as_deref().into_iter().chain(called));
    let must_use = format!("{called}            #[must_use]\n");
    match (&resource.own, parent) {
        (Some(own), None) => format!(
            "\n            /// One {words}, by its {}, or the object itself. No request is sent until something is awaited.\n{must_use}            pub fn {name}(&self, {}: impl $sdk::resource::IntoKey<{key}>) -> $sdk::resource::Handle<{key}> {{\n                self.resource({})\n            }}\n",
            own.what(),
            own.word,
            own.word,
        ),
        (Some(own), Some(_)) => format!(
            "\n            /// One of its {}, by its {}, or the object itself. No request is sent until something is awaited.\n{must_use}            pub fn {name}(&self, {}: impl $sdk::resource::IntoKey<{}>) -> $sdk::resource::Handle<{key}> {{\n                self.below({key}::new(self.key(), {}))\n            }}\n",
            plural(words),
            own.what(),
            own.word,
            path(area, &own.type_name),
            own.word,
        ),
        (None, Some(_)) => format!(
            "\n            /// Its {words}. No request is sent until something is awaited.\n{must_use}            pub fn {name}(&self) -> $sdk::resource::Handle<{key}> {{\n                self.below({key}::new(self.key()))\n            }}\n"
        ),
        (None, None) => format!(
            "\n            /// The {words}: there is one. No request is sent until something is awaited.\n{must_use}            pub fn {name}(&self) -> $sdk::resource::Handle<{key}> {{\n                self.resource({key})\n            }}\n"
        ),
    }
}

fn all(plan: &Plan<'_>, resource: &Resource<'_>) -> String {
    let is_listed = lists::listed(plan, resource).is_ok() && lists::by(plan, resource).is_ok();
    match is_listed && resource.own.is_some() {
        true => collection(plan, resource, resource.parent.is_none()),
        false => String::new(),
    }
}

/// Implementations that let projects and tags take the resource.
fn shared_with_others(resource: &Resource<'_>) -> String {
    let row = resource.row;
    let key = path(resource.area, &resource.key);
    let value = format!("$crate::types::{}", row.schema);
    let mut text = String::new();
    if row.urn.is_some() {
        let _ = write!(
            text,
            "\n        #[cfg(feature = \"projects\")]\n        $sdk::projects::urn!({key}: {value});\n"
        );
    }
    if let Some(tag) = &row.tag {
        let checked = match resource.own.as_ref().map(|own| own.kind) {
            Some(KeyKind::Either(_)) => {
                format!(", checked by |key: &{key}| key.number(\"tagging\").map(drop)")
            }
            _ => String::new(),
        };
        let _ = write!(
            text,
            "\n        #[cfg(feature = \"tags\")]\n        $sdk::tags::taggable!({key}, |_key| {tag:?}{checked}; {value});\n"
        );
    }
    text
}

/// The method that creates one: with what the body requires, if that is not too much; and its setters.
pub fn create(plan: &Plan<'_>, resource: &Resource<'_>, setters: &mut Setters) -> String {
    let Some(creation) = plan.creation(resource) else {
        return String::new();
    };
    let area = resource.area;
    let key = path(area, &resource.key);
    // What the service calls deprecated stays with the raw client.
    if creation.operation.deprecated {
        return String::new();
    }
    let by = creation.within.map(|row| (row, "self.within"));
    let known = Taken {
        first: &resource.row.arguments,
        filled: plan.repeated(creation.operation, by, Given::default()),
        ..Taken::default()
    };
    let made = Made::of(plan, area, &creation.body, &known);
    let docs = format!(
        "            /// Creates {} {}{}. Operation: `{}`.\n{}",
        article(&resource.words),
        resource.words,
        match resource.row.state {
            Some(_) => ": await it for the service's answer, or wait until it is ready",
            None => "",
        },
        creation.operation.id,
        made.docs
    );
    // It is created in what it is listed of.
    let listed_of = plan.within(resource).map(|row| &row.key);
    if lists::listed(plan, resource).is_err() || listed_of != creation.within.map(|row| &row.key) {
        return String::new();
    }
    let called = aliases::attributes("create", [creation.operation.id.as_str()]);
    let (comma, arguments, value) = (made.comma(), &made.arguments, &made.value);
    let within = if creation.within.is_some() {
        "within"
    } else {
        "_"
    };
    let (request, sent) = match &creation.answer {
        writes::Made::Itself(_) | writes::Made::Key(_) => (
            format!("$sdk::resource::Request<{key}, {}>", made.body),
            format!("self.creating({value})"),
        ),
        writes::Made::Other(ty, taken) => (
            format!(
                "$sdk::resource::Operation<{}, {}>",
                made.body,
                outside_of(ty)
            ),
            format!(
                "self.operation({value}, |raw, {within}, body| {}, {taken}){}",
                creation.outside(),
                noted(plan, resource)
            ),
        ),
        writes::Made::Nothing => (
            format!("$sdk::resource::Operation<{}, ()>", made.body),
            format!(
                "self.doing({value}, |raw, {within}, body| {})",
                creation.outside()
            ),
        ),
    };
    format!(
        "\n        impl $sdk::resource::Collection<{key}> {{\n{docs}{called}            pub fn create(&self{comma}{arguments}) -> {request} {{\n                {sent}\n            }}\n        }}\n{}",
        setters.of(&made, &request)
    )
}

/// What notes the key of one whose creation answers something else that has it.
fn noted(plan: &Plan<'_>, resource: &Resource<'_>) -> String {
    let created = resource.row.created.as_ref();
    let answered = created
        .filter(|it| !it.many)
        .and_then(|it| it.schema.as_ref());
    let (Some(ty), Some(own)) = (answered, &resource.own) else {
        return String::new();
    };
    let objects = keys::objects(plan, resource, own);
    if objects.iter().all(|(object, _)| object != ty) {
        return String::new();
    }
    let own = format!("{}::from(it)", path(resource.area, &own.type_name));
    match resource.parent {
        Some(_) => format!(
            ".creates({{ let within = self.within.clone(); move |it| Some({}::new(&within, {own})) }})",
            path(resource.area, &resource.key)
        ),
        None => format!(".creates(|it| Some({own}))"),
    }
}

/// The setters of what creates one by a method that is written by hand, without those that are, too.
fn setters_besides(
    plan: &Plan<'_>,
    resource: &Resource<'_>,
    own: &[String],
    setters: &mut Setters,
) -> String {
    let Some(creation) = plan.creation(resource) else {
        return String::new();
    };
    let body = &creation.body;
    let key = path(resource.area, &resource.key);
    let request = format!("$sdk::resource::Request<{key}, {}>", outside(body));
    setters.besides(plan, resource.area, body, own, &request)
}

/// The method that changes one, and its setters.
fn update(plan: &Plan<'_>, resource: &Resource<'_>, setters: &mut Setters) -> String {
    let Some(change) = plan.change(resource) else {
        return String::new();
    };
    let key = path(resource.area, &resource.key);
    let on = format!("$sdk::resource::Handle<{key}>");
    let id = &change.operation.id;
    let called = aliases::attributes("update", [id.as_str()]);
    if change.replaces {
        let body = outside(&change.body);
        return format!(
            "\n        impl {on} {{\n            /// Changes it as a whole: the closure gets the current state, unknown fields included, and what it doesn't change stays.\n            /// It runs again if somebody else changed the resource meanwhile. Operation: `{id}`.\n{called}            pub fn update(&self, change: impl Fn(&mut {body}) + Send + Sync + 'static) -> $sdk::resource::Request<{key}> {{\n                self.replacing(change)\n            }}\n        }}\n"
        );
    }
    let by = has_key(resource).then_some((resource, "self.key"));
    let update = resource.row.update.as_ref();
    let known = Taken {
        filled: plan.repeated(change.operation, by, Given::default()),
        fixed: update.map_or(&[], |update| &update.fixed),
        ..Taken::default()
    };
    let made = Made::of(plan, resource.area, &change.body, &known);
    let request = format!("$sdk::resource::Request<{key}, {}>", made.body);
    let (comma, arguments, value) = (made.comma(), &made.arguments, &made.value);
    let what = match change.is_known {
        true => "Changes what is set; the rest stays.",
        false => {
            "Sends the fields that are set. It isn't documented whether the service resets the others."
        }
    };
    let setters = setters.of(&made, &request);
    format!(
        "\n        impl {on} {{\n            /// {what} Operation: `{id}`.\n{}{called}            pub fn update(&self{comma}{arguments}) -> {request} {{\n                self.patching({value})\n            }}\n        }}\n{setters}",
        made.docs
    )
}

fn collection(plan: &Plan<'_>, resource: &Resource<'_>, of_account: bool) -> String {
    let key = path(resource.area, &resource.key);
    let words = plural(&resource.words);
    let name = plural(&name(resource));
    let called = plan.input.aliases.of_all(resource.name);
    let list = resource.row.list.as_deref();
    let called = aliases::attributes(&name, list.into_iter().chain(called));
    let docs = match of_account {
        true => format!("The {words} of the account."),
        false => format!("Its {words}."),
    };
    format!(
        "\n            /// {docs}\n{called}            #[must_use]\n            pub fn {name}(&self) -> $sdk::resource::Collection<{key}> {{\n                self.collection()\n            }}\n"
    )
}

/// The name of the method that leads to one.
pub fn name(resource: &Resource<'_>) -> String {
    match resource.parent {
        Some(_) => resource.thing.to_owned(),
        None => snake_name(&resource.base),
    }
}
