//! Causes that stand beside what changed: in the types that an item speaks of, in the lists of a resource, in operations that
//! are gone and led to it.

use std::collections::BTreeSet;

use serde_json::Value;

use super::cause::{Causes, MOST_CAUSES, first_word, words};
use super::differ::Cause;
use super::side::LeftOut;
use crate::codegen::names::snake_name;
use crate::codegen::resources::row::Row;
use crate::spec::check::operations;
use crate::spec::pointer::child;

/// What the types of keys end in.
const KEYS: [&str; 5] = ["Id", "Name", "Address", "Slug", "Key"];

impl Causes<'_> {
    /// What changed of the operations whose builders of lists an item speaks of.
    pub(super) fn by_lists(&self, path: &str) -> Vec<Cause> {
        let sides = [&self.old.listing, &self.new.listing];
        let items = sides.iter().filter_map(|listing| listing.0.get(path));
        let told: BTreeSet<&str> = items.flat_map(|item| words(&item.signature)).collect();
        told.iter()
            .flat_map(|word| self.operation(&snake_name(word)))
            .collect()
    }

    /// What else a key lost, for a trait that it lost: what has no list isn't found by its name, either.
    pub(super) fn by_other_traits(&self, path: &str, seen: &mut BTreeSet<String>) -> Vec<Cause> {
        let key = |path: &str| path.split_once(" as ").map(|(key, _)| key.to_owned());
        let Some(own) = key(path) else {
            return Vec::new();
        };
        let others = self
            .broken
            .iter()
            .filter(|other| key(other).as_ref() == Some(&own));
        let mut causes = Vec::new();
        for other in others {
            causes.extend(self.explain(other, seen));
            if causes.len() >= MOST_CAUSES {
                break;
            }
        }
        causes
    }

    /// What changed of the types that an item speaks of, or else of those of its area.
    pub(super) fn by_types(
        &self,
        path: &str,
        area: &str,
        seen: &mut BTreeSet<String>,
    ) -> Vec<Cause> {
        let sides = [&self.old.listing, &self.new.listing];
        let items = sides.iter().filter_map(|listing| listing.0.get(path));
        let mut told = words(path);
        told.extend(items.flat_map(|item| words(&item.signature)));
        // `CertificateId` is the key of a `Certificate`.
        let key = path.rsplit("::").next().map_or("", first_word);
        let named = |path: &&&&str| {
            of_type(path).is_some_and(|ty| told.contains(ty) || key.starts_with(ty))
        };
        let area = area.replace('_', "-");
        let in_area = |path: &&&&str| {
            let root = format!("types::{}", of_type(path).unwrap_or_default());
            let item = sides.iter().find_map(|listing| listing.0.get(&root));
            item.is_some_and(|item| item.condition.to_string().contains(&area))
        };
        let types = self.broken.iter().filter(|path| of_type(path).is_some());
        let types: Vec<&&str> = types.collect();
        let mut causes = Vec::new();
        let mut near: Vec<&&&str> = types.iter().filter(named).collect();
        if near.is_empty() && !area.is_empty() {
            near = types.iter().filter(in_area).collect();
        }
        for path in near {
            causes.extend(self.explain(path, seen));
            if causes.len() >= MOST_CAUSES {
                break;
            }
        }
        causes
    }

    /// What changed of the operations that the row of a key names: of the one behind a trait, or else of all, or of the types
    /// that they answer.
    pub(super) fn by_row(&self, path: &str) -> Vec<Cause> {
        let own = path.strip_prefix("resources::").unwrap_or_default();
        let (key, its) = own.split_once(" as ").unwrap_or((own, ""));
        let key = key.rsplit("::").next().unwrap_or_default();
        let rows = self.old.resources.rows().values();
        let operations: Vec<(&str, &str)> = rows
            .filter(|row| {
                key.strip_prefix(row.key_base())
                    .is_some_and(|end| KEYS.contains(&end))
            })
            .flat_map(Row::operations)
            .collect();
        // Traits are called after what the row calls the operation: `Creatable` for `create`, `Listed` for `list`.
        let its = its.to_lowercase();
        let is_behind = |word: &str| word.get(..4).is_some_and(|stem| its.starts_with(stem));
        let behind: Vec<&str> = operations
            .iter()
            .filter(|(word, _)| is_behind(word))
            .map(|(_, operation)| *operation)
            .collect();
        let all = || operations.iter().map(|(_, operation)| *operation);
        let changed = |it: &str| self.operation(it);
        let mut causes: Vec<_> = behind.iter().copied().flat_map(changed).collect();
        if causes.is_empty() {
            causes = all().flat_map(changed).collect();
        }
        if causes.is_empty() {
            causes = all().flat_map(|it| self.by_reached(it)).collect();
        }
        causes
    }

    /// What changed of the resources of an area, for the macro of all of them, or of those that speak of a type, for its name
    /// there: both go with the last one.
    pub(super) fn by_neighbours(&self, path: &str) -> Vec<Cause> {
        let Some((area, name)) = path.rsplit_once("::") else {
            return Vec::new();
        };
        let items = &self.old.listing.0;
        let is_macro = items.get(path).is_some_and(|item| item.kind == "macro");
        let speaks = |other: &str| {
            let item = items.get(other);
            is_macro || item.is_some_and(|item| words(&item.signature).contains(name))
        };
        let beside = |other: &&&str| {
            let rest = other.strip_prefix(area);
            rest.is_some_and(|rest| rest.starts_with("::")) && **other != path && speaks(other)
        };
        let mut causes = Vec::new();
        if !area.starts_with("resources::") {
            return causes;
        }
        for other in self.broken.iter().filter(beside) {
            if causes.len() >= MOST_CAUSES {
                break;
            }
            let own = self.explain(other, &mut BTreeSet::new());
            causes.extend(match own.is_empty() {
                true => self.by_row(other),
                false => own,
            });
        }
        causes
    }

    /// What changed of the types behind a row of the table of operations: how a list is read depends on them.
    pub(super) fn by_answers(&self, path: &str) -> Vec<Cause> {
        let row = path.strip_prefix("operations::");
        let name = row.and_then(|row| row.split("::").nth(1));
        name.map_or_else(Vec::new, |name| self.by_reached(first_word(name)))
    }

    /// What changed of the types that an operation takes and answers.
    fn by_reached(&self, operation: &str) -> Vec<Cause> {
        let Some((_, at)) = self.was.of_operation(operation) else {
            return Vec::new();
        };
        let mut reached = BTreeSet::from([at]);
        if let Some(value) = self.was.get(at) {
            self.was.reach(value, &mut reached);
        }
        self.of_broken(|name| {
            let mut places = self.was.of_type(name).iter();
            places.any(|place| reached.iter().any(|at| is_within(place, at)))
        })
    }

    /// The causes of what is broken of the types with such names. Each is looked for by itself.
    fn of_broken(&self, is_one: impl Fn(&str) -> bool) -> Vec<Cause> {
        let mut causes = Vec::new();
        for path in &self.broken {
            if causes.len() < MOST_CAUSES && of_type(path).is_some_and(&is_one) {
                causes.extend(self.explain(path, &mut BTreeSet::new()));
            }
        }
        causes
    }

    /// Why no operation of this id is made of a place any more.
    pub(super) fn gone(&self, id: &str, was: &str) -> Vec<Cause> {
        if let Some(left_out) = self.new.left_out.iter().find(|it| it.at == was) {
            return self.left_out(left_out);
        }
        let now = self
            .is
            .get(was)
            .and_then(|operation| operation.get("operationId"));
        let what = match now.and_then(Value::as_str) {
            Some(now) => format!("operationId: {id:?} -> {now:?}"),
            None => format!("the operation {id} is gone"),
        };
        let at = was.to_owned();
        vec![Cause { at, what }]
    }

    /// What changed of an operation that no code can be made of any more: the property that is told of it, or else the
    /// operation itself, or else all that it leads to.
    pub(super) fn left_out(&self, left_out: &LeftOut) -> Vec<Cause> {
        let LeftOut { id, at, why } = left_out;
        let (old, new) = (&self.old.whole, &self.new.whole);
        let mut own = Vec::new();
        differences(old.pointer(at), new.pointer(at), at, &mut own);
        let mut reached = BTreeSet::new();
        if let Some(value) = self.was.get(at) {
            self.was.reach(value, &mut reached);
        }
        let mut places = own.clone();
        for at in reached {
            differences(old.pointer(at), new.pointer(at), at, &mut places);
        }
        let told = words(why);
        let is_told = |place: &&String| {
            let mut properties = place.split("/properties/").skip(1);
            properties.any(|rest| told.contains(rest.split('/').next().unwrap_or_default()))
        };
        let named: Vec<String> = places.iter().filter(is_told).cloned().collect();
        let places = match (named.is_empty(), own.is_empty() && !places.is_empty()) {
            (false, _) => named,
            (true, true) => places,
            (true, false) => vec![at.clone()],
        };
        let told = |at: String| Cause {
            at,
            what: format!("no code can be made of {id} any more: {why}"),
        };
        places.into_iter().take(MOST_CAUSES).map(told).collect()
    }

    /// What changed within a type, where nothing else is known: types that hold it may have become one with it.
    pub(super) fn by_insides(&self, path: &str) -> Vec<Cause> {
        let mut found = Vec::new();
        for at in of_type(path).map_or(&[] as &[String], |name| self.was.of_type(name)) {
            if let (Some(old), Some(new)) = (self.was.get(at), self.is.get(at)) {
                differences(Some(old), Some(new), at, &mut found);
            }
        }
        let told = |at: String| Cause {
            at,
            what: "has changed".to_owned(),
        };
        found.into_iter().map(told).collect()
    }

    /// The operations that are gone and led to a type: what is not sent any more has no setters.
    pub(super) fn by_lost_operations(&self, path: &str) -> Vec<Cause> {
        let places = of_type(path).map_or(&[] as &[String], |name| self.was.of_type(name));
        let leads = |reached: &BTreeSet<&str>| {
            reached
                .iter()
                .any(|at| places.iter().any(|place| is_within(place, at)))
        };
        let mut causes = Vec::new();
        for operation in operations(&self.old.corrected) {
            if self.is.get(&operation.at).is_some() {
                continue;
            }
            let mut reached = BTreeSet::new();
            operation
                .body
                .values()
                .for_each(|value| self.was.reach(value, &mut reached));
            if leads(&reached) {
                let id = operation.id().unwrap_or_default();
                causes.extend(self.gone(id, &operation.at));
            }
        }
        causes
    }
}

/// The places where two values differ.
fn differences(old: Option<&Value>, new: Option<&Value>, at: &str, found: &mut Vec<String>) {
    match (old, new) {
        (Some(Value::Object(old)), Some(Value::Object(new))) => {
            let keys: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
            for key in keys {
                differences(old.get(key), new.get(key), &child(at, key), found);
            }
        }
        (Some(Value::Array(old)), Some(Value::Array(new))) if old.len() == new.len() => {
            for (index, (old, new)) in old.iter().zip(new).enumerate() {
                differences(Some(old), Some(new), &format!("{at}/{index}"), found);
            }
        }
        _ if old == new => {}
        _ => found.push(at.to_owned()),
    }
}

/// Whether a place is another, or within it.
pub(super) fn is_within(place: &str, at: &str) -> bool {
    let rest = place.strip_prefix(at);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// `Name` of `types::Name`, `types::Name.field`, `types::Name::Variant` and `types::Name as Trait`.
fn of_type(path: &str) -> Option<&str> {
    let rest = path.strip_prefix("types::")?;
    let name = first_word(rest.split("::").next().unwrap_or_default());
    (!name.is_empty()).then_some(name)
}
