//! Product areas: which tags of the document make up which cargo feature.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use heck::ToKebabCase as _;
use serde::Deserialize;

/// The areas of `spec/areas.toml`, and those that new tags make.
pub struct Areas {
    by_name: BTreeMap<String, Area>,
    by_tag: BTreeMap<String, String>,
}

/// What is known of an area.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// The tags whose operations it holds.
    pub tags: Vec<String>,
    /// Whether it is on unless a user says otherwise.
    #[serde(default)]
    pub default: bool,
    /// What people call it.
    #[serde(skip)]
    pub words: Words,
}

/// Our own words for an area, from `spec/docs/areas.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// Its usual name.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// A few sentences.
    pub about: String,
}

impl Areas {
    /// Reads the areas below `root`.
    pub fn load(root: &Path) -> Result<Self> {
        let mut by_name: BTreeMap<String, Area> = read(&root.join("spec/areas.toml"))?;
        let words: BTreeMap<String, Words> = read(&root.join("spec/docs/areas.toml"))?;
        for (name, words) in words {
            let area = by_name.get_mut(&name).with_context(|| {
                format!("spec/docs/areas.toml speaks of {name}, which spec/areas.toml doesn't know")
            })?;
            area.words = words;
        }
        let mut by_tag = BTreeMap::new();
        for (name, area) in &by_name {
            for tag in &area.tags {
                if let Some(other) = by_tag.insert(tag.clone(), name.clone()) {
                    bail!("spec/areas.toml gives the tag {tag:?} to both {other} and {name}");
                }
            }
        }
        Ok(Self { by_name, by_tag })
    }

    /// The area of a tag; a new one, named after it, where none holds it.
    pub fn of_tag(&mut self, tag: &str) -> String {
        if let Some(name) = self.by_tag.get(tag) {
            return name.clone();
        }
        let name = tag.to_kebab_case();
        self.by_tag.insert(tag.to_owned(), name.clone());
        let area = self.by_name.entry(name.clone()).or_default();
        area.tags.push(tag.to_owned());
        if area.words.title.is_empty() {
            tag.clone_into(&mut area.words.title);
        }
        name
    }

    /// All areas by name.
    pub fn all(&self) -> &BTreeMap<String, Area> {
        &self.by_name
    }

    /// Forgets areas that no operation is in.
    pub fn retain(&mut self, used: impl Fn(&str) -> bool) {
        self.by_name.retain(|name, _| used(name));
    }
}

/// Reads a TOML file.
pub fn read<T: for<'de> Deserialize<'de>>(path: &Path) -> Result<T> {
    let text =
        std::fs::read_to_string(path).with_context(|| format!("can't read {}", path.display()))?;
    toml::from_str(&text).with_context(|| format!("{} is not what it should be", path.display()))
}
