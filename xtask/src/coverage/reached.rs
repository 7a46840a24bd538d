//! What of the generated resources a program comes to: traits of a key are of use where a method leads to its handle or collection.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::Result;
use syn::visit::Visit as _;

use super::{Calls, parse, rust_files};

/// The names of the methods of the raw client that the generated resources call and that a program comes to.
pub fn calls(root: &Path) -> Result<BTreeSet<String>> {
    let (generated, by_hand) = (
        root.join("generated/src/resources"),
        root.join("ergonomic/src"),
    );
    let mut leads = Leads::default();
    for folder in [&generated, &by_hand] {
        for path in rust_files(folder)? {
            leads.add(&fs::read_to_string(path)?, folder == &by_hand);
        }
    }
    let mut calls = Calls::default();
    for path in rust_files(&generated)? {
        add(&parse(&path)?, &leads, &mut calls);
    }
    Ok(calls.0)
}

/// The calls of a file: of macros that place methods in the SDK, and of traits that something leads to.
fn add(file: &syn::File, leads: &Leads, calls: &mut Calls) {
    for item in &file.items {
        match item {
            syn::Item::Macro(item) => {
                let name = item.ident.as_ref().map(ToString::to_string);
                let name = name.unwrap_or_default();
                if name.ends_with("_accessors") || name.ends_with("_metrics") {
                    calls.visit_macro(&item.mac);
                }
            }
            syn::Item::Impl(block) => {
                let of = block
                    .trait_
                    .as_ref()
                    .and_then(|(path, _)| path.segments.last());
                let (Some(of), syn::Type::Path(on)) = (of, &*block.self_ty) else {
                    continue;
                };
                let key = on.path.segments.last().map(|it| it.ident.to_string());
                if leads.reach(&of.ident.to_string(), &key.unwrap_or_default()) {
                    calls.visit_item_impl(block);
                }
            }
            _ => {}
        }
    }
}

/// The keys whose handles and collections methods return, and which are changed and created by the traits of the key.
#[derive(Default)]
struct Leads {
    handles: BTreeSet<String>,
    collections: BTreeSet<String>,
    changed: BTreeSet<String>,
    created: BTreeSet<String>,
    /// Handles that have a name of their own.
    named: BTreeMap<String, String>,
    /// Requests that have a name of their own, by the keys of what they are about.
    requests: BTreeMap<String, String>,
    /// What functions return, by the last word of its name.
    returned: BTreeSet<String>,
}

impl Leads {
    fn add(&mut self, text: &str, is_by_hand: bool) {
        for line in text.lines().map(str::trim) {
            if let Some((name, what)) = line
                .strip_prefix("pub type ")
                .and_then(|line| line.split_once(" = "))
            {
                let (handle, request) = (inside(what, "Handle<"), inside(what, "Request<"));
                self.named.extend(handle.map(|key| (name.to_owned(), key)));
                self.requests
                    .extend(request.map(|key| (name.to_owned(), key)));
            }
            let Some((_, returned)) = line.split_once(" -> ") else {
                continue;
            };
            self.handles.extend(inside(returned, "Handle<"));
            self.collections.extend(inside(returned, "Collection<"));
            self.returned.insert(last(returned));
        }
        let changes = ["replacing", "patching", ".replace(client", ".patch(client"];
        let creates = ["creating(", "::create(", "Creatable"];
        let does = |text: &str, any: &[&str]| any.iter().any(|it| text.contains(it));
        match is_by_hand {
            // What a file by hand does it does with the keys that it names.
            true => {
                let is_word = |c: char| c.is_alphanumeric() || c == '_';
                let code = text.lines().filter(|line| !line.trim().starts_with("//"));
                let code: String = code.flat_map(|line| [line, "\n"]).collect();
                let words = code.split(|c| !is_word(c)).map(str::to_owned);
                let words: BTreeSet<String> = words.collect();
                if does(&code, &changes) {
                    self.changed.extend(words.clone());
                }
                if does(&code, &creates) {
                    self.created.extend(words);
                }
            }
            false => {
                for block in text.split("\n        impl ").skip(1) {
                    let head = block.lines().next().unwrap_or_default();
                    if does(block, &changes) {
                        self.changed.extend(inside(head, "Handle<"));
                    }
                    if does(block, &creates) {
                        self.created.extend(inside(head, "Collection<"));
                    }
                }
            }
        }
    }

    /// Whether a program comes to a trait of a key.
    fn reach(&self, of: &str, key: &str) -> bool {
        let names = self.named.iter().filter(|(_, of)| *of == key);
        let names: Vec<&String> = names.map(|(name, _)| name).collect();
        let requests = self.requests.iter().filter(|(_, of)| *of == key);
        let words = requests.map(|(name, _)| name).chain(names.iter().copied());
        let words: Vec<&String> = words.collect();
        let any = |keys: &BTreeSet<String>| {
            keys.contains(key) || words.iter().any(|name| keys.contains(*name))
        };
        let has_handle =
            self.handles.contains(key) || names.iter().any(|it| self.returned.contains(*it));
        match of {
            "Replaceable" | "Patchable" => has_handle && any(&self.changed),
            "Creatable" => any(&self.created),
            "Listed" | "Named" => self.collections.contains(key),
            "Resource" | "Stateful" | "Deletable" => has_handle,
            _ => has_handle || self.collections.contains(key),
        }
    }
}

/// The key in `Handle<…>`, without its module.
fn inside(text: &str, what: &str) -> Option<String> {
    let (_, rest) = text.split_once(what)?;
    Some(last(rest.split('>').next()?))
}

/// The last word of a path.
fn last(text: &str) -> String {
    let path = text.split([' ', '<', '{', ';', ',']).next().unwrap_or(text);
    path.rsplit("::").next().unwrap_or(path).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const RAW: &str = "
impl Resource for PetId { fn get(&self) { raw(client).pets_get(&self.0) } }
impl Patchable for PetId { fn patch(&self) { raw(client).pets_update(&self.0) } }
impl Listed for PetId { fn list() { raw(client).pets_list() } }
macro_rules! pets_accessors { () => { x(raw.pets_feed(key)) }; }
";

    fn called(texts: &[(&str, bool)]) -> Vec<String> {
        let mut leads = Leads::default();
        for (text, is_by_hand) in texts {
            leads.add(text, *is_by_hand);
        }
        let mut calls = Calls::default();
        add(&syn::parse_file(RAW).unwrap(), &leads, &mut calls);
        let is_raw = |name: &String| name.starts_with("pets_");
        calls.0.into_iter().filter(is_raw).collect()
    }

    #[test]
    fn a_trait_that_nothing_leads_to_reaches_nothing() {
        assert_eq!(called(&[]), ["pets_feed"]);
        let one = (
            "pub fn pet(&self, id: X) -> $sdk::resource::Handle<$crate::pets::PetId> {",
            false,
        );
        assert_eq!(called(&[one]), ["pets_feed", "pets_get"]);
        let all = ("pub fn pets(&self) -> Collection<PetId> {", true);
        assert_eq!(called(&[one, all]), ["pets_feed", "pets_get", "pets_list"]);
        let named = (
            "pub type PetHandle = Handle<PetId>;\nfn pet() -> PetHandle {",
            true,
        );
        assert_eq!(called(&[named]), ["pets_feed", "pets_get"]);
    }

    #[test]
    fn a_change_needs_a_method_that_sends_it() {
        let one = ("pub fn pet(&self) -> Handle<PetId> {\n", false);
        let written = (
            "\n        impl $sdk::resource::Handle<$crate::PetId> {\n self.patching(body)",
            false,
        );
        assert_eq!(
            called(&[one, written]),
            ["pets_feed", "pets_get", "pets_update"]
        );
        let other = (
            "\n        impl $sdk::resource::Handle<$crate::PotId> {\n self.patching(body)",
            false,
        );
        assert_eq!(called(&[one, other]), ["pets_feed", "pets_get"]);
        let by_hand = (
            "impl Handle<PetId> { fn update(&self) { self.replacing(change) } }",
            true,
        );
        assert_eq!(
            called(&[one, by_hand]),
            ["pets_feed", "pets_get", "pets_update"]
        );
    }
}
