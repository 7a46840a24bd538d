//! The modules of a crate, with what stands in each, and where a name leads.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};

use anyhow::{Context, Result};
use syn::{Item, ItemImpl, ItemMacro, UseTree};

use super::condition::Condition;
use super::define::{Definition, is_public};
use super::{Files, macros};

/// The path of a module below the crate.
pub type ModulePath = Vec<String>;

/// Names that lead to names more often than this lead nowhere.
const LONGEST_CHAIN: usize = 12;

/// A module.
#[derive(Default)]
pub struct Module {
    /// Whether it is public where it stands.
    pub public: bool,
    /// Under which features it is compiled.
    pub condition: Condition,
    /// The items with a name.
    pub definitions: Vec<Definition>,
    /// What it brings in.
    pub uses: Vec<Use>,
    /// The implementations that stand in it.
    pub impls: Vec<ItemImpl>,
}

/// One name that a `use` brings in.
pub struct Use {
    /// Whether it is public.
    pub public: bool,
    /// Under which features.
    pub condition: Condition,
    /// What it leads to.
    pub path: Vec<String>,
    /// What it is called here; `*` for all that is there.
    pub name: String,
}

/// The module and name that a path leads to.
type Place = (ModulePath, String);

/// Where paths lead, seen from modules.
type Found = HashMap<(ModulePath, Vec<String>), Option<Place>>;

/// All modules of a crate, and where names were found to lead.
pub struct Crate(pub BTreeMap<ModulePath, Module>, RefCell<Found>);

impl Crate {
    /// Reads the sources of a crate: files by their path below its folder.
    pub fn read(files: &Files) -> Result<Self> {
        let mut all = Self(BTreeMap::new(), RefCell::default());
        let root = Module {
            public: true,
            ..Module::default()
        };
        all.file(files, Vec::new(), root, "src/lib.rs")?;
        Ok(all)
    }

    fn file(&mut self, files: &Files, at: ModulePath, module: Module, name: &str) -> Result<()> {
        let source = files
            .get(name)
            .with_context(|| format!("there is no file {name}"))?;
        let file = syn::parse_file(source).with_context(|| format!("{name} is no Rust"))?;
        self.items(files, at, module, file.items)
            .with_context(|| format!("in {name}"))
    }

    fn items(
        &mut self,
        files: &Files,
        at: ModulePath,
        mut module: Module,
        items: Vec<Item>,
    ) -> Result<()> {
        let mut keys: Vec<(String, Vec<(String, String)>)> = Vec::new();
        let mut hidden: Vec<String> = Vec::new();
        let mut setters: Vec<macros::Setters> = Vec::new();
        for item in items {
            if let Item::Macro(it) = &item
                && it.mac.path.is_ident("record")
            {
                keys.push(macros::record(it.mac.tokens.clone())?);
            }
            let last = |it: &ItemMacro| it.mac.path.segments.last().map(|it| it.ident.to_string());
            if let Item::Macro(it) = &item
                && last(it).is_some_and(|last| last == "setters")
            {
                setters.push(
                    syn::parse2(it.mac.tokens.clone()).context("can't read setters! as methods")?,
                );
            }
            if let Item::Macro(it) = &item
                && last(it).is_some_and(|last| last == "hide")
            {
                hidden.extend(macros::first_word(it.mac.tokens.clone()));
            }
            module.definitions.extend(Definition::of(&item)?);
            match item {
                Item::Mod(it) => {
                    let Some(condition) = Condition::of(&it.attrs) else {
                        continue;
                    };
                    let mut below = at.clone();
                    below.push(it.ident.to_string());
                    let child = Module {
                        public: is_public(&it.vis),
                        condition,
                        ..Module::default()
                    };
                    match it.content {
                        Some((_, items)) => self.items(files, below, child, items)?,
                        None => {
                            let folder = format!("src/{}", below.join("/"));
                            let index = format!("{folder}/mod.rs");
                            let name = match files.contains_key(&index) {
                                true => index,
                                false => format!("{folder}.rs"),
                            };
                            self.file(files, below, child, &name)?;
                        }
                    }
                }
                Item::Use(it) => {
                    if let Some(condition) = Condition::of(&it.attrs) {
                        let mut found = Vec::new();
                        leaves(&it.tree, &mut Vec::new(), &mut found);
                        module
                            .uses
                            .extend(found.into_iter().map(|(path, name)| Use {
                                public: is_public(&it.vis),
                                condition: condition.clone(),
                                path,
                                name,
                            }));
                    }
                }
                Item::Impl(it) if Condition::of(&it.attrs).is_some() => module.impls.push(it),
                _ => {}
            }
        }
        for definition in module.definitions.iter_mut() {
            if hidden.contains(&definition.name) {
                definition.implements("Debug");
            }
        }
        for macros::Setters(declared) in setters {
            let mut definitions = module.definitions.iter_mut();
            if let Some(definition) = definitions.find(|it| it.name == declared.name) {
                let methods = declared.variants.into_iter();
                let lines = methods.map(|(name, takes)| (format!("::{name}"), "setter", takes));
                definition.lines.extend(lines);
            }
        }
        for (name, keys) in keys {
            let definition = module.definitions.iter_mut().find(|d| d.name == name);
            for (end, _, signature) in definition.into_iter().flat_map(|d| &mut d.lines) {
                let field = end.trim_start_matches('.');
                let key = keys.iter().find(|(of, _)| of == field);
                if let Some((_, key)) = key.filter(|(of, key)| of != key) {
                    signature.push_str(&format!(" = {key:?}"));
                }
            }
        }
        self.0.insert(at, module);
        Ok(())
    }

    /// The module and name that a path leads to, seen from a module.
    pub fn resolve(&self, from: &ModulePath, path: &[String]) -> Option<Place> {
        let key = (from.clone(), path.to_vec());
        if let Some(known) = self.1.borrow().get(&key) {
            return known.clone();
        }
        let found = self.lead(from, path, 0, &mut HashSet::new());
        self.1.borrow_mut().insert(key, found.clone());
        found
    }

    fn lead(
        &self,
        from: &ModulePath,
        path: &[String],
        steps: usize,
        seen: &mut HashSet<Place>,
    ) -> Option<Place> {
        let (name, modules) = path.split_last()?;
        let module = match modules {
            [] => return self.look_up(from, name, steps, seen),
            modules => self.module(from, modules, steps)?,
        };
        self.look_up(&module, name, steps, seen)
    }

    /// The module that a path leads to.
    pub fn module(&self, from: &ModulePath, path: &[String], steps: usize) -> Option<ModulePath> {
        let mut at = from.clone();
        for (index, part) in path.iter().enumerate() {
            match part.as_str() {
                "crate" if index == 0 => at.clear(),
                "self" => {}
                "super" => drop(at.pop()?),
                name => {
                    let mut below = at.clone();
                    below.push(name.to_owned());
                    if self.0.contains_key(&below) {
                        at = below;
                        continue;
                    }
                    if steps > LONGEST_CHAIN {
                        return None;
                    }
                    let used = self.0.get(&at)?.uses.iter().find(|used| used.name == name);
                    at = self.module(&at, &used?.path, steps + 1)?;
                }
            }
        }
        self.0.contains_key(&at).then_some(at)
    }

    /// Modules bring in all of each other: where a name was looked for, it isn't again.
    fn look_up(
        &self,
        at: &ModulePath,
        name: &str,
        steps: usize,
        seen: &mut HashSet<Place>,
    ) -> Option<Place> {
        let module = self.0.get(at)?;
        let place = (at.clone(), name.to_owned());
        if module.definitions.iter().any(|d| d.name == name) {
            return Some(place);
        }
        if steps > LONGEST_CHAIN || !seen.insert(place) {
            return None;
        }
        if let Some(used) = module.uses.iter().find(|used| used.name == name) {
            return self.lead(at, &used.path, steps + 1, seen);
        }
        let globs = module.uses.iter().filter(|used| used.name == "*");
        globs
            .filter_map(|used| self.module(at, &used.path, steps + 1))
            .find_map(|module| self.look_up(&module, name, steps + 1, seen))
    }
}

/// The names that a tree of `use` brings in.
fn leaves(tree: &UseTree, path: &mut Vec<String>, found: &mut Vec<(Vec<String>, String)>) {
    match tree {
        UseTree::Path(it) => {
            path.push(it.ident.to_string());
            leaves(&it.tree, path, found);
            path.pop();
        }
        UseTree::Name(it) if it.ident == "self" => {
            let name = path.last().cloned().unwrap_or_default();
            found.push((path.clone(), name));
        }
        UseTree::Name(it) => {
            let mut path = path.clone();
            path.push(it.ident.to_string());
            found.push((path, it.ident.to_string()));
        }
        UseTree::Rename(it) => {
            let mut path = path.clone();
            path.push(it.ident.to_string());
            found.push((path, it.rename.to_string()));
        }
        UseTree::Glob(_) => found.push((path.clone(), "*".to_owned())),
        UseTree::Group(it) => it.items.iter().for_each(|tree| leaves(tree, path, found)),
    }
}
