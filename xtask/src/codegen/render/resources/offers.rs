//! Where the methods of the SDK are: for the docs of the raw client, whose methods they stand beside, and for the table on the
//! page of each area.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::accessors;
use super::by_name::{self, ByName};
use super::facts;
use super::lists::{self, plural};
use super::made::Setters;
use super::module;
use super::plan::{Plan, Resource};

/// What the SDK offers.
#[derive(Default)]
pub struct Offers {
    /// How a program comes to an operation, by its id: `client.droplet(id).get()`.
    by_operation: BTreeMap<String, Vec<String>>,
    /// The methods of each area, by what they are methods of: the names alone.
    by_area: BTreeMap<String, Vec<(String, Vec<String>)>>,
    by_name: ByName,
}

/// So many methods of an operation are named; the others are like them.
const NAMED: usize = 3;

impl Offers {
    pub fn of(plan: &Plan<'_>) -> Self {
        let mut offers = Self::default();
        for resource in plan.resources.values() {
            if facts::get(plan, resource).is_ok() {
                offers.add(plan, resource);
            }
        }
        offers.by_name = by_name::of(plan);
        offers
    }

    /// The parameters in the path of an operation that take keys of what has a name, too, with the methods that find one by its name.
    pub fn by_name(&self, id: &str) -> &[(String, String)] {
        self.by_name.get(id).map_or(&[], Vec::as_slice)
    }

    fn add(&mut self, plan: &Plan<'_>, resource: &Resource<'_>) {
        let row = resource.row;
        let (of_one, of_all): (Vec<_>, Vec<_>) =
            row.methods.iter().partition(|(_, method)| !method.all);
        let named = |methods: Vec<(&String, &super::Method)>| -> Vec<(String, String)> {
            let named = |(name, method): (&String, &super::Method)| {
                let arguments = !method.arguments.is_empty()
                    || !method.takes.is_empty()
                    || method.with.is_some();
                let end = if arguments { "(..)" } else { "()" };
                (format!("{name}{end}"), method.operation.clone())
            };
            methods.into_iter().map(named).collect()
        };
        let own = |methods: &BTreeMap<String, Vec<String>>| -> Vec<(String, String)> {
            let each = methods.iter().flat_map(|(id, names)| {
                names.iter().map(|name| {
                    let end = if name.ends_with(')') { "" } else { "(..)" };
                    (format!("{name}{end}"), id.clone())
                })
            });
            each.collect()
        };
        let verb = |name: &str, id: Option<&String>| Some((name.to_owned(), id?.clone()));
        if let Some(path) = all_of(plan, resource) {
            let mut methods = Vec::new();
            let is_generated = !row.by_hand;
            methods.extend(verb("list()", row.list.as_ref()).filter(|_| is_generated));
            if is_generated && facts::is_named(plan, resource) {
                methods.push(("find_by_name(..)".to_owned(), String::new()));
            }
            // One that is written by hand is named in the row.
            let is_created = !row.create_by_hand
                && !accessors::create(plan, resource, &mut Setters::default()).is_empty();
            if is_generated && is_created {
                methods.extend(verb("create(..)", row.create.as_ref()));
            }
            methods.extend(named(of_all));
            methods.extend(own(&row.own_methods_of_all));
            self.put(resource.area, path, methods);
        }
        if let Some(path) = one_of(plan, resource) {
            let mut methods = Vec::new();
            if !row.by_hand {
                let got = row.get.clone().unwrap_or_default();
                methods.push(("get()".to_owned(), got));
                methods.push(("find()".to_owned(), String::new()));
                let change = plan.change(resource).filter(|_| !row.update_by_hand);
                let changed = change.map(|it| it.operation.id.clone());
                methods.extend(verb("update(..)", changed.as_ref()));
                methods.extend(verb("delete()", row.delete.as_ref()));
                if row.state.is_some() {
                    methods.push(("wait()".to_owned(), String::new()));
                }
            }
            methods.extend(named(of_one));
            methods.extend(own(&row.own_methods));
            self.put(resource.area, path, methods);
        }
    }

    /// Methods with the operation of each, which is empty where that is told of another method.
    pub fn put(&mut self, area: &str, path: String, methods: Vec<(String, String)>) {
        let mut short = Vec::new();
        for (method, id) in methods {
            let (whole, name) = match method.starts_with("client.") {
                true => (method.clone(), method),
                false => {
                    let name = method.trim_end_matches("()").trim_end_matches("(..)");
                    (format!("{path}.{method}"), name.to_owned())
                }
            };
            if !id.is_empty() {
                let all = self.by_operation.entry(id).or_default();
                if !all.contains(&whole) {
                    all.push(whole);
                }
            }
            if !short.contains(&name) {
                short.push(name);
            }
        }
        if short.is_empty() {
            return;
        }
        let area = self.by_area.entry(area.to_owned()).or_default();
        area.push((path, short));
    }

    /// What the docs of a method of the raw client say of it.
    pub fn told(&self, id: &str, is_paged: bool) -> String {
        let Some(all) = self.by_operation.get(id) else {
            return match is_paged {
                true => "Paged; `items()` of the call reads all pages. Only in the raw client.",
                false => "Only in the raw client.",
            }
            .to_owned();
        };
        let named: Vec<String> = all
            .iter()
            .take(NAMED)
            .map(|method| format!("`{method}`"))
            .collect();
        let more = if all.len() > NAMED {
            ", and others like them"
        } else {
            ""
        };
        let named = named.join(", ");
        match is_paged {
            true => format!("Paged; the SDK reads all pages with {named}{more}."),
            false => format!("In the SDK: {named}{more}."),
        }
    }

    /// The method of the SDK in the place of an operation, as code: the first, with a sign that there are others.
    pub fn first(&self, id: &str) -> Option<String> {
        let all = self.by_operation.get(id)?;
        let more = if all.len() > 1 { ", …" } else { "" };
        Some(format!("`{}`{more}", all.first()?))
    }

    /// The macro that is the table of an area, for the docs of its module; nothing if it has no methods.
    pub fn table(&self, area: &str) -> String {
        let Some(paths) = self.by_area.get(area) else {
            return String::new();
        };
        let mut text = "\n\n# Methods\n\n| of | methods |\n|---|---|\n".to_owned();
        for (path, methods) in paths {
            let methods: Vec<String> = methods.iter().map(|it| format!("`{it}`")).collect();
            let _ = writeln!(text, "| `{path}` | {} |", methods.join(", "));
        }
        text.push_str("\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n");
        format!(
            "\n/// The methods of the area as a table.\n#[doc(hidden)]\n#[macro_export]\nmacro_rules! {}_methods {{\n    () => {{\n        {text:?}\n    }};\n}}\n",
            module(area)
        )
    }
}

/// How a program comes to all of a row; `None` if they have no collection.
pub fn all_of(plan: &Plan<'_>, resource: &Resource<'_>) -> Option<String> {
    lists::listed(plan, resource).ok()?;
    resource.own.as_ref()?;
    let within = plan.within(resource);
    let above = match within {
        Some(within) => path(plan, within),
        None => "client".to_owned(),
    };
    Some(format!("{above}.{}()", plural(&accessors::name(resource))))
}

/// How a program comes to one; `None` if nothing can be done with one.
fn one_of(plan: &Plan<'_>, resource: &Resource<'_>) -> Option<String> {
    let row = resource.row;
    // What leads to one is written by hand, and so is what can be done with it.
    let is_there = row.by_hand && !row.own_methods.is_empty()
        || row.handle_by_hand
        || !accessors::one(plan, resource).is_empty();
    is_there.then(|| path(plan, resource))
}

/// How a program comes to one.
pub fn path(plan: &Plan<'_>, resource: &Resource<'_>) -> String {
    let above = match plan.parent(resource) {
        Some(parent) => path(plan, parent),
        None => "client".to_owned(),
    };
    let word = resource.own.as_ref().map_or("", |own| own.word);
    format!("{above}.{}({word})", accessors::name(resource))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offers() -> Offers {
        let mut offers = Offers::default();
        let of = |methods: &[(&str, &str)]| {
            let methods = methods.iter();
            methods
                .map(|(name, id)| ((*name).to_owned(), (*id).to_owned()))
                .collect()
        };
        let all = [("list()", "list"), ("client.history()", "history")];
        offers.put("things", "client.things()".to_owned(), of(&all));
        let one = [
            ("get()", "get"),
            ("find()", ""),
            ("on()", "act"),
            ("off()", "act"),
            ("size(..)", "act"),
            ("name(..)", "act"),
        ];
        offers.put("things", "client.thing(id)".to_owned(), of(&one));
        offers
    }

    #[test]
    fn the_raw_client_tells_what_the_sdk_has_in_its_place() {
        let offers = offers();
        assert_eq!(
            offers.told("get", false),
            "In the SDK: `client.thing(id).get()`."
        );
        assert_eq!(
            offers.told("list", true),
            "Paged; the SDK reads all pages with `client.things().list()`."
        );
        assert_eq!(
            offers.told("act", false),
            "In the SDK: `client.thing(id).on()`, `client.thing(id).off()`, `client.thing(id).size(..)`, and others like them."
        );
        assert_eq!(
            offers.told("history", false),
            "In the SDK: `client.history()`."
        );
        assert_eq!(
            offers.first("get").as_deref(),
            Some("`client.thing(id).get()`")
        );
        assert_eq!(
            offers.first("act").as_deref(),
            Some("`client.thing(id).on()`, …")
        );
        assert_eq!(offers.first("other"), None);
        assert_eq!(offers.told("other", false), "Only in the raw client.");
        assert_eq!(
            offers.told("other", true),
            "Paged; `items()` of the call reads all pages. Only in the raw client."
        );
    }

    #[test]
    fn an_area_has_a_table_of_its_methods() {
        let table = offers().table("things");
        assert!(table.contains("macro_rules! things_methods {"), "{table}");
        for row in [
            "| `client.things()` | `list`, `client.history()` |",
            "| `client.thing(id)` | `get`, `find`, `on`, `off`, `size`, `name` |",
        ] {
            assert!(table.contains(row), "{row}: {table}");
        }
        assert_eq!(offers().table("others"), "");
    }
}
