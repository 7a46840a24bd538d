//! Why a public item changed: what is different in the document.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::differ::{Cause, Differ, required};
use super::near::is_within;
use super::places::Places;
use super::side::Side;
use crate::codegen::names::snake_name;
use crate::listing::compare::{Change, Severity, parent};
use crate::listing::{FEATURE, Item, Listing};
use crate::spec::pointer::child;

/// What a type is used by is looked at over so many steps.
const MOST_STEPS: usize = 5;

/// Of one item no more causes than this are told.
pub(super) const MOST_CAUSES: usize = 4;

/// Whose change it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The document's item changed.
    Theirs,
    /// The document's item is the same; ours moved.
    Ours,
}

/// Finds causes.
pub struct Causes<'a> {
    pub(super) old: &'a Side,
    pub(super) new: &'a Side,
    pub(super) was: Places<'a>,
    pub(super) is: Places<'a>,
    used_before: BTreeMap<&'a str, Vec<&'a str>>,
    used_now: BTreeMap<&'a str, Vec<&'a str>>,
    changed: BTreeSet<&'a str>,
    /// What changed in a way that breaks programs.
    pub(super) broken: BTreeSet<&'a str>,
}

impl<'a> Causes<'a> {
    /// Between two documents whose public items differ by `changes`.
    pub fn new(old: &'a Side, new: &'a Side, changes: &'a [Change]) -> Self {
        let broken = changes
            .iter()
            .filter(|change| change.severity > Severity::Additive);
        Self {
            was: Places::of(&old.corrected, &old.code.names, &old.code.origins),
            is: Places::of(&new.corrected, &new.code.names, &new.code.origins),
            used_before: users(&old.listing),
            used_now: users(&new.listing),
            changed: changes.iter().map(|change| change.path.as_str()).collect(),
            broken: broken.map(|change| change.path.as_str()).collect(),
            old,
            new,
        }
    }

    /// The causes of a change, and whose change it is.
    pub fn of(&self, path: &str) -> (Whose, Vec<Cause>) {
        let mut causes = self.explain(path, &mut BTreeSet::new());
        if causes.is_empty() {
            causes = self.by_types(path, "", &mut BTreeSet::new());
        }
        if causes.is_empty() {
            causes = self.by_lost_operations(path);
        }
        if causes.is_empty() {
            causes = self.by_row(path);
        }
        if causes.is_empty() {
            causes = self.by_neighbours(path);
        }
        if causes.is_empty() {
            causes = self.by_answers(path);
        }
        if causes.is_empty() {
            causes = self.by_insides(path);
        }
        let mut seen = BTreeSet::new();
        causes.retain(|cause| seen.insert(cause.clone()));
        causes.truncate(MOST_CAUSES);
        let mut whose = Whose::Ours;
        for cause in &mut causes {
            if self.by_overlay(&cause.at) {
                cause.what.push_str(
                    " (by an overlay or an operation that is left out of one of the two)",
                );
            } else {
                whose = Whose::Theirs;
            }
        }
        (whose, causes)
    }

    /// Whether the documents themselves are the same at a place where the corrected ones differ.
    fn by_overlay(&self, at: &str) -> bool {
        let same = |at: &str| self.old.official.pointer(at) == self.new.official.pointer(at);
        let differs = |at: &str| self.old.corrected.pointer(at) != self.new.corrected.pointer(at);
        same(at) && differs(at)
    }

    pub(super) fn explain(&self, path: &str, seen: &mut BTreeSet<String>) -> Vec<Cause> {
        if seen.len() > MOST_STEPS || !seen.insert(path.to_owned()) {
            return Vec::new();
        }
        if let Some(feature) = path.strip_prefix(FEATURE) {
            let area = feature.trim_start_matches("default/").replace('-', "_");
            return self.area(&area);
        }
        let mut parts = path.split("::");
        match (parts.next(), parts.next(), parts.next()) {
            (Some("Client"), Some(name), _) | (Some("params"), Some(name), _) => {
                self.operation(first_word(name))
            }
            (Some("operations" | "dynamic" | "types" | "pages" | "resources"), None, _) => {
                Vec::new()
            }
            (Some("operations"), Some(area), Some("ALL")) => self.area(area),
            (Some("operations"), Some(_), Some(name)) => self.operation(first_word(name)),
            (Some("operations"), Some(area), None) => self.area(area),
            (Some("types"), Some(_), _) => self.of_type(path, seen),
            // The builder of a list is called after its operation; what else there is comes from the operations of its area.
            (Some("resources"), Some(area), name) => {
                let list = name.map_or("", first_word);
                let mut causes = self.operation(&snake_name(list));
                if causes.is_empty() {
                    causes = self.area(area);
                }
                if causes.is_empty() {
                    causes = self.by_lists(path);
                }
                if causes.is_empty() {
                    causes = self.by_other_traits(path, seen);
                }
                if causes.is_empty() {
                    causes = self.by_types(path, area, seen);
                }
                causes
            }
            (Some("slugs"), Some(_), _) => self.by_types(path, "", seen),
            _ => Vec::new(),
        }
    }

    /// What changed of the operation behind a method, a row of the table or parameters.
    pub(super) fn operation(&self, name: &str) -> Vec<Cause> {
        let differ = Differ {
            was: &self.was,
            is: &self.is,
        };
        match (self.was.of_operation(name), self.is.of_operation(name)) {
            (Some((_, was)), Some((_, is))) => differ.operation(was, is),
            (Some((id, was)), None) => self.gone(id, was),
            (None, Some((id, is))) => vec![Cause {
                at: is.to_owned(),
                what: format!("the operation {id} is new"),
            }],
            (None, None) => Vec::new(),
        }
    }

    /// The operations of an area that are gone or have another tag.
    fn area(&self, area: &str) -> Vec<Cause> {
        let statics = format!("operations::{area}::");
        let lost = self
            .old
            .listing
            .0
            .keys()
            .filter_map(|path| path.strip_prefix(&statics));
        lost.filter(|name| {
            *name != "ALL" && !self.new.listing.0.contains_key(&format!("{statics}{name}"))
        })
        .flat_map(|name| self.operation(first_word(name)))
        .collect()
    }

    fn of_type(&self, path: &str, seen: &mut BTreeSet<String>) -> Vec<Cause> {
        let name = path.split("::").nth(1).map_or("", first_word);
        let was = self.places(&self.was, &self.used_before, &self.old.listing, name);
        let is = self.places(&self.is, &self.used_now, &self.new.listing, name);
        let root = format!("types::{name}");
        let mut causes = Vec::new();
        // Of the places that have the name, one makes the type: those that could are first.
        for (was, is) in pairs(&was, &is) {
            causes = self.between(path, &root, (was, is));
            if !causes.is_empty() {
                break;
            }
        }
        if is.is_empty() && !self.new.listing.0.contains_key(&root) {
            let mut lost = was.iter().map(|was| self.lost(was));
            causes = lost.find(|causes| !causes.is_empty()).unwrap_or_default();
        } else if was.is_empty() && !self.old.listing.0.contains_key(&root) {
            causes.extend(is.first().map(|is| Cause {
                at: is.clone(),
                what: "is new".to_owned(),
            }));
        }
        if causes.is_empty() && (path.ends_with("::new") || path.contains(" as ")) {
            let of_fields = format!("{root}.");
            for field in self
                .changed
                .iter()
                .filter(|path| path.starts_with(&of_fields))
            {
                causes.extend(self.explain(field, seen));
            }
        }
        if causes.is_empty() && path.contains(" as ") {
            causes = self.by_operations(name);
        }
        if causes.is_empty() {
            causes = self.by_users(name, seen);
        }
        causes
    }

    /// What is different between two places of a type, as far as it makes a public item.
    fn between(&self, path: &str, root: &str, (was, is): (&str, &str)) -> Vec<Cause> {
        let differ = Differ {
            was: &self.was,
            is: &self.is,
        };
        let (before, now) = (self.old.listing.0.get(path), self.new.listing.0.get(path));
        let item = before.or(now);
        match item.map(|item| item.kind.as_str()) {
            Some("field") => self.field(&differ, path, item, (was, is)),
            Some("setter") => {
                let field = format!("{root}.{}", path.rsplit("::").next().unwrap_or_default());
                let before = self.old.listing.0.get(&field);
                let item = before.or(self.new.listing.0.get(&field));
                self.field(&differ, &field, item, (was, is))
            }
            Some("variant") => self.variant(&differ, (root, item), (was, is)),
            _ if before.is_some() && now.is_some() => {
                let mut causes = differ.requirements(was, is);
                causes.extend(differ.nature(was, is));
                causes
            }
            _ => {
                let mut causes = differ.nature(was, is);
                causes.extend(differ.requirements(was, is));
                causes
            }
        }
    }

    /// Why a place makes no type any more.
    fn lost(&self, was: &str) -> Vec<Cause> {
        let differ = Differ {
            was: &self.was,
            is: &self.is,
        };
        let mut left_out = self.new.left_out.iter();
        if let Some(left_out) = left_out.find(|it| is_within(was, &it.at)) {
            return self.left_out(left_out);
        }
        match self.is.get(was) {
            None => vec![Cause {
                at: was.to_owned(),
                what: "is gone".to_owned(),
            }],
            Some(_) => differ.nature(was, was),
        }
    }

    /// What changed of the operations that take or answer a type: how a list is split into pages is no part of a signature.
    fn by_operations(&self, name: &str) -> Vec<Cause> {
        let users = self.used_before.get(name).into_iter().flatten();
        let methods: BTreeSet<&str> = users
            .filter_map(|user| user.strip_prefix("Client::"))
            .collect();
        methods
            .into_iter()
            .flat_map(|method| self.operation(first_word(method)))
            .collect()
    }

    /// Causes in the types that use this one. What is only added breaks none of them.
    fn by_users(&self, name: &str, seen: &mut BTreeSet<String>) -> Vec<Cause> {
        let all = [&self.used_before, &self.used_now];
        let users: BTreeSet<&str> = all
            .iter()
            .filter_map(|users| users.get(name))
            .flatten()
            .copied()
            .filter(|user| self.broken.contains(user))
            .collect();
        // What is made of rows follows from types: these explain it, and are looked at first.
        let mut users: Vec<&str> = users.into_iter().collect();
        users.sort_by_key(|user| user.starts_with("resources::"));
        let mut causes = Vec::new();
        for user in users {
            causes.extend(self.explain(user, seen));
            if causes.len() >= MOST_CAUSES {
                break;
            }
        }
        causes
    }

    fn field(
        &self,
        differ: &Differ<'_>,
        path: &str,
        item: Option<&Item>,
        (was, is): (&str, &str),
    ) -> Vec<Cause> {
        let key = key(path, item);
        let (old, new) = (self.was.property(was, &key), self.is.property(is, &key));
        match (old, new) {
            (Some(old), Some(new)) => {
                let mut causes = differ.nature(&old, &new);
                let (did, does) = (self.was.requires(was, &key), self.is.requires(is, &key));
                if did != does {
                    causes.push(Cause {
                        at: format!("{is}/required"),
                        what: required(&key, does),
                    });
                }
                if causes.is_empty() {
                    causes.extend(differ.read_only(&old, &new));
                }
                causes
            }
            (Some(old), None) => vec![Cause {
                at: old,
                what: "the property is gone".to_owned(),
            }],
            (None, Some(new)) => vec![Cause {
                at: new,
                what: "the property is new".to_owned(),
            }],
            (None, None) => Vec::new(),
        }
    }

    fn variant(
        &self,
        differ: &Differ<'_>,
        (root, item): (&str, Option<&Item>),
        (was, is): (&str, &str),
    ) -> Vec<Cause> {
        let tag = |listing: &'a Listing| {
            let union = listing.0.get(root)?;
            union.signature.strip_prefix("by \"")?.strip_suffix('"')
        };
        let tag = tag(&self.old.listing).or_else(|| tag(&self.new.listing));
        let listed = |places: &Places<'_>, at: &str, value: &str| {
            listed(places, at, value).or_else(|| listed_of(places, at, tag?, value))
        };
        let told = item.map_or("", |item| item.signature.as_str());
        let value = told.strip_prefix('"').and_then(|rest| rest.split_once('"'));
        if let Some((value, _)) = value {
            let (old, new) = (listed(&self.was, was, value), listed(&self.is, is, value));
            match (old, new) {
                (Some(at), None) => {
                    return vec![Cause {
                        at,
                        what: format!("the value {value:?} is gone"),
                    }];
                }
                (None, Some(at)) => {
                    return vec![Cause {
                        at,
                        what: format!("the value {value:?} is new"),
                    }];
                }
                _ => {}
            }
        }
        differ.nature(was, is)
    }

    /// Where a type is from: by its name, or by what it is the type of.
    fn places(
        &self,
        places: &Places<'_>,
        users: &BTreeMap<&str, Vec<&str>>,
        listing: &Listing,
        name: &str,
    ) -> Vec<String> {
        let mut todo = vec![name.to_owned()];
        let mut keys: Vec<String> = Vec::new();
        // Up, until something has a place; then down again by the keys that were passed.
        for _ in 0..MOST_STEPS {
            let Some(name) = todo.pop() else { break };
            if !listing.0.contains_key(&format!("types::{name}")) {
                break;
            }
            let direct = places.of_type(&name);
            if !direct.is_empty() {
                let down = |at: &String| {
                    keys.iter()
                        .rev()
                        .try_fold(at.clone(), |at, key| places.property(&at, key))
                };
                return direct.iter().filter_map(down).collect();
            }
            let fields = users.get(name.as_str()).into_iter().flatten();
            let user = fields
                .copied()
                .find(|user| user.contains('.') && user.starts_with("types::"));
            let Some(user) = user else { break };
            keys.push(key(user, listing.0.get(user)));
            let of = parent(user).and_then(|parent| parent.strip_prefix("types::"));
            todo.extend(of.map(str::to_owned));
        }
        Vec::new()
    }
}

/// The places of a type before and now: those that are still there, or else the first ones.
fn pairs<'p>(was: &'p [String], is: &'p [String]) -> Vec<(&'p str, &'p str)> {
    let both = was.iter().filter(|was| is.contains(was));
    let both: Vec<(&str, &str)> = both.map(|at| (at.as_str(), at.as_str())).collect();
    match (both.is_empty(), was.first(), is.first()) {
        (true, Some(was), Some(is)) => vec![(was, is)],
        _ => both,
    }
}

/// Where an enum, or a discriminator, lists a value.
fn listed(places: &Places<'_>, at: &str, value: &str) -> Option<String> {
    places.parts(at).iter().find_map(|part| {
        let schema = places.get(part)?;
        let values = schema.get("enum").and_then(Value::as_array);
        if values.is_some_and(|values| values.iter().any(|known| known == value)) {
            return Some(format!("{part}/enum"));
        }
        let mapping = format!("{part}/discriminator/mapping");
        places
            .get(&child(&mapping, value))
            .map(|_| child(&mapping, value))
    })
}

/// Where a member of a union lists a value of the property that tells the members apart.
fn listed_of(places: &Places<'_>, at: &str, tag: &str, value: &str) -> Option<String> {
    places.parts(at).iter().find_map(|part| {
        let property = child(&format!("{part}/properties"), tag);
        places.get(&property)?;
        listed(places, &property, value)
    })
}

/// The key in JSON of a field.
fn key(path: &str, item: Option<&Item>) -> String {
    let told = item.and_then(|item| item.signature.split_once(" = \""));
    match told {
        Some((_, key)) => key.trim_end_matches('"').to_owned(),
        None => path.rsplit('.').next().unwrap_or_default().to_owned(),
    }
}

/// `Name` of `Name.field` and of `Name as Trait`.
pub(super) fn first_word(text: &str) -> &str {
    text.split(['.', ' ']).next().unwrap_or_default()
}

/// The items whose signatures speak of a type, by the type's name.
fn users(listing: &Listing) -> BTreeMap<&str, Vec<&str>> {
    let mut users: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (path, item) in &listing.0 {
        if matches!(item.kind.as_str(), "field" | "variant" | "fn" | "impl") {
            for word in words(&item.signature) {
                users.entry(word).or_default().push(path);
            }
        }
    }
    users
}

/// The names that stand in a text, without the paths before them.
pub fn words(text: &str) -> BTreeSet<&str> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_'))
        .filter(|word| word.starts_with(|c: char| c.is_alphabetic()))
        .collect()
}
