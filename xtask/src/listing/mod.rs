//! Every public item of the raw crate with its signature, as `spec/names.lock` has it.
//!
//! It is read from the files that codegen renders, not from what they are rendered from: so it can't miss one.

pub mod compare;
mod condition;
mod define;
pub mod lock;
pub(crate) mod macros;
mod modules;
#[cfg(test)]
mod natural;
#[cfg(test)]
mod tests;
mod text;

use std::collections::BTreeMap;
use std::fmt;

use anyhow::{Context, Result, bail};
use syn::ImplItem;

use condition::Condition;
use define::{Definition, is_public, without_name};
use modules::{Crate, Module, ModulePath};
use text::text;

/// Files of a crate by their path below its folder.
pub type Files = BTreeMap<String, String>;

/// How the path of a feature begins.
pub const FEATURE: &str = "feature ";

/// One public item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// `struct`, `field`, `fn`, ...
    pub kind: String,
    /// Its type, arguments and answer, value, or traits.
    pub signature: String,
    /// Under which features it is compiled, where that isn't said of what it belongs to.
    pub condition: Condition,
}

/// The public items of a crate, by their path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing(pub BTreeMap<String, Item>);

impl Listing {
    /// Reads it from the sources of a crate.
    pub fn of(files: &Files) -> Result<Self> {
        let sources = Crate::read(files).context("can't list the public items")?;
        let mut builder = Builder {
            sources: &sources,
            listing: Self::default(),
            homes: BTreeMap::new(),
        };
        builder.modules(&Vec::new(), &Condition::default())?;
        // What is public by its own module has its home there; what is re-exported only, where that is.
        for (at, name) in builder.reexports(true) {
            builder.reexport(&at, name)?;
        }
        for (at, name) in builder.reexports(false) {
            builder.reexport(&at, name)?;
        }
        builder.impls()?;
        let mut listing = builder.listing;
        if let Some(manifest) = files.get("Cargo.toml") {
            listing.features(manifest)?;
        }
        Ok(listing)
    }

    /// Adds the features of a manifest, and which of them are on by default.
    fn features(&mut self, manifest: &str) -> Result<()> {
        let manifest: toml::Table =
            toml::from_str(manifest).context("Cargo.toml is no manifest")?;
        let features = manifest.get("features").and_then(toml::Value::as_table);
        for (name, parts) in features.into_iter().flatten() {
            let parts = parts.as_array().filter(|_| name == "default");
            let parts = parts.into_iter().flatten().filter_map(toml::Value::as_str);
            let on = parts.map(|part| format!("default/{part}"));
            for name in on.chain([name.clone()]) {
                let item = Item {
                    kind: "feature".to_owned(),
                    signature: String::new(),
                    condition: Condition::default(),
                };
                self.add(format!("{FEATURE}{name}"), item)?;
            }
        }
        Ok(())
    }

    fn add(&mut self, path: String, item: Item) -> Result<()> {
        let kind = item.kind.clone();
        if let Some(other) = self.0.insert(path.clone(), item) {
            bail!(
                "two public items are called {path}, a {} and a {}: if one is a method by hand (`xtask/inherent`), name that \
                 otherwise; else say in `spec/names.toml`, or by an overlay, what the document's one is called",
                other.kind,
                kind
            );
        }
        Ok(())
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let condition = self.condition.to_string();
        f.write_str(&self.kind)?;
        for part in [&self.signature, &condition] {
            if !part.is_empty() {
                write!(f, " {part}")?;
            }
        }
        Ok(())
    }
}

struct Builder<'a> {
    sources: &'a Crate,
    listing: Listing,
    /// Where a definition is public: its module and name, and the path and condition.
    homes: BTreeMap<(ModulePath, String), (String, Condition)>,
}

impl<'a> Builder<'a> {
    /// Lists what is public by the modules that it stands in.
    fn modules(&mut self, at: &ModulePath, around: &Condition) -> Result<()> {
        let Some(module) = self.sources.0.get(at) else {
            return Ok(());
        };
        let condition = around.and(&module.condition);
        for definition in module.definitions.iter().filter(|d| d.public) {
            self.define(at, at, definition, &condition)?;
        }
        for (below, child) in &self.sources.0 {
            if below.len() == at.len() + 1 && below.starts_with(at) && child.public {
                let item = Item {
                    kind: "mod".to_owned(),
                    signature: String::new(),
                    condition: condition.and(&child.condition),
                };
                self.listing.add(below.join("::"), item)?;
                self.modules(below, &condition)?;
            }
        }
        Ok(())
    }

    fn define(
        &mut self,
        home: &ModulePath,
        module: &ModulePath,
        definition: &Definition,
        around: &Condition,
    ) -> Result<()> {
        let condition = around.and(&definition.condition);
        let path = joined(home, &definition.name);
        for (end, kind, signature) in &definition.lines {
            let item = Item {
                kind: (*kind).to_owned(),
                signature: signature.clone(),
                condition: match end.is_empty() {
                    true => condition.clone(),
                    false => Condition::default(),
                },
            };
            self.listing.add(format!("{path}{end}"), item)?;
        }
        let key = (module.clone(), definition.name.clone());
        self.homes.insert(key, (path, condition));
        Ok(())
    }

    /// The public `use` of public modules: globs, or those of one name.
    fn reexports(&self, globs: bool) -> Vec<(ModulePath, usize)> {
        let public = |at: &ModulePath| {
            (1..=at.len()).all(|length| {
                let part = at.get(..length).map(<[String]>::to_vec);
                part.and_then(|part| self.sources.0.get(&part))
                    .is_some_and(|module| module.public)
            })
        };
        let mut found = Vec::new();
        for (at, module) in self.sources.0.iter().filter(|(at, _)| public(at)) {
            for (index, used) in module.uses.iter().enumerate() {
                if used.public && (used.name == "*") == globs {
                    found.push((at.clone(), index));
                }
            }
        }
        found
    }

    /// The condition of a module with those around it.
    fn around(&self, at: &ModulePath) -> Condition {
        let parts = (0..=at.len()).filter_map(|length| at.get(..length));
        parts
            .filter_map(|part| self.sources.0.get(part))
            .fold(Condition::default(), |all, module: &Module| {
                all.and(&module.condition)
            })
    }

    fn reexport(&mut self, at: &ModulePath, index: usize) -> Result<()> {
        let used = self.sources.0.get(at).and_then(|m| m.uses.get(index));
        let Some(used) = used else {
            return Ok(());
        };
        let around = self.around(at).and(&used.condition);
        if used.name == "*" {
            let Some(from) = self.sources.module(at, &used.path, 0) else {
                bail!("pub use {}::* leads nowhere", used.path.join("::"));
            };
            let Some(module) = self.sources.0.get(&from) else {
                return Ok(());
            };
            for definition in module.definitions.iter().filter(|d| d.public) {
                self.show(at, &from, definition, &definition.name, &around)?;
            }
            return Ok(());
        }
        let found = self.sources.resolve(at, &used.path);
        let definition = found.as_ref().and_then(|(module, name)| {
            let definitions = &self.sources.0.get(module)?.definitions;
            Some((module, definitions.iter().find(|d| d.name == *name)?))
        });
        match definition {
            Some((module, definition)) => self.show(at, module, definition, &used.name, &around),
            None => {
                let item = Item {
                    kind: "use".to_owned(),
                    signature: used.path.join("::"),
                    condition: around,
                };
                self.listing.add(joined(at, &used.name), item)
            }
        }
    }

    /// Lists a definition where it is re-exported: as a whole, unless it is public elsewhere.
    fn show(
        &mut self,
        at: &ModulePath,
        module: &ModulePath,
        definition: &Definition,
        name: &str,
        around: &Condition,
    ) -> Result<()> {
        let key = (module.clone(), definition.name.clone());
        match self.homes.get(&key) {
            Some((home, _)) if *home != joined(at, name) => {
                let item = Item {
                    kind: "use".to_owned(),
                    signature: home.clone(),
                    condition: around.clone(),
                };
                self.listing.add(joined(at, name), item)
            }
            Some(_) => Ok(()),
            None => {
                let around = around.and(&self.around(module));
                self.define(at, module, definition, &around)
            }
        }
    }

    /// Lists methods, and the traits of public types that aren't derived.
    fn impls(&mut self) -> Result<()> {
        for (at, module) in &self.sources.0 {
            for block in &module.impls {
                let own = Condition::of(&block.attrs).unwrap_or_default();
                let condition = self.around(at).and(&own);
                let Some((path, of_type)) = self.subject(at, &block.self_ty) else {
                    continue;
                };
                // A type is compiled under its own condition anyway.
                let condition = match of_type.as_ref() {
                    Some(of_type) if condition.includes(of_type) => Condition::default(),
                    _ => condition,
                };
                match &block.trait_ {
                    Some((of_trait, _)) => {
                        let types: Vec<String> = block
                            .items
                            .iter()
                            .filter_map(|item| match item {
                                ImplItem::Type(it) => {
                                    Some(format!("{} = {}", it.ident, text(&it.ty)))
                                }
                                _ => None,
                            })
                            .collect();
                        let item = Item {
                            kind: "impl".to_owned(),
                            signature: types.join(", "),
                            condition,
                        };
                        self.listing
                            .add(format!("{path} as {}", text(of_trait)), item)?;
                    }
                    None => self.methods(&path, &block.items, &condition)?,
                }
            }
        }
        Ok(())
    }

    /// The public path of the type of an implementation, and the type's condition; `None` for a private one.
    fn subject(&self, at: &ModulePath, ty: &syn::Type) -> Option<(String, Option<Condition>)> {
        let (base, reference) = match ty {
            syn::Type::Reference(it) => (&*it.elem, "&"),
            other => (other, ""),
        };
        let syn::Type::Path(it) = base else {
            return Some((text(ty), None));
        };
        let names: Vec<String> = it
            .path
            .segments
            .iter()
            .map(|s| s.ident.to_string())
            .collect();
        match self.sources.resolve(at, &names) {
            Some(found) => {
                let (home, condition) = self.homes.get(&found)?;
                Some((format!("{reference}{home}"), Some(condition.clone())))
            }
            None => Some((text(ty), None)),
        }
    }

    fn methods(&mut self, path: &str, items: &[ImplItem], around: &Condition) -> Result<()> {
        for item in items {
            let (name, visibility, attributes, kind, signature) = match item {
                ImplItem::Fn(it) => {
                    let mut signature = it.sig.clone();
                    signature.ident = syn::Ident::new("f", signature.ident.span());
                    let told = without_name(&text(&signature));
                    (it.sig.ident.to_string(), &it.vis, &it.attrs, "fn", told)
                }
                ImplItem::Const(it) => (
                    it.ident.to_string(),
                    &it.vis,
                    &it.attrs,
                    "const",
                    text(&it.ty),
                ),
                _ => continue,
            };
            let Some(own) = Condition::of(attributes).filter(|_| is_public(visibility)) else {
                continue;
            };
            let item = Item {
                kind: kind.to_owned(),
                signature,
                condition: around.and(&own),
            };
            self.listing.add(format!("{path}::{name}"), item)?;
        }
        Ok(())
    }
}

fn joined(module: &ModulePath, name: &str) -> String {
    let parts = module.iter().map(String::as_str).chain([name]);
    parts.collect::<Vec<_>>().join("::")
}
