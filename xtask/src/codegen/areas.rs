//! Product areas: which tags of the document make up which cargo feature.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

/// The area of tags that no other names.
const PREVIEW: &str = "preview";

/// Words in parentheses at the end of a tag that tell how far a product is.
const STAGES: [&str; 5] = ["preview", "beta", "alpha", "early", "experimental"];

/// The areas of `spec/areas.toml`.
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
                let plain = without_stage(tag).to_owned();
                if let Some(other) = by_tag.insert(plain, name.clone()) {
                    bail!("spec/areas.toml gives the tag {tag:?} to both {other} and {name}");
                }
            }
        }
        Ok(Self { by_name, by_tag })
    }

    /// The area of a tag, whatever stage the tag says: `preview` where none holds it, so that a new product makes no
    /// feature that would be renamed once it is looked at.
    pub fn of_tag(&mut self, tag: &str) -> String {
        let plain = without_stage(tag);
        if let Some(name) = self.by_tag.get(plain) {
            return name.clone();
        }
        self.by_tag.insert(plain.to_owned(), PREVIEW.to_owned());
        let area = self.by_name.entry(PREVIEW.to_owned()).or_default();
        area.tags.push(tag.to_owned());
        if area.words.title.is_empty() {
            area.words.title = "Preview".to_owned();
        }
        let told = format!(" The operations of {plain} are here.");
        area.words.about.push_str(&told);
        PREVIEW.to_owned()
    }

    /// All areas by name.
    pub fn all(&self) -> &BTreeMap<String, Area> {
        &self.by_name
    }

    /// How many of them hold tags.
    pub fn count(&self) -> usize {
        let holding = self.by_name.values().filter(|area| !area.tags.is_empty());
        holding.count()
    }

    /// Forgets areas that no operation is in. One without tags stays: its feature can be asked for before it holds any.
    pub fn retain(&mut self, used: impl Fn(&str) -> bool) {
        self.by_name
            .retain(|name, area| used(name) || area.tags.is_empty());
    }
}

/// A tag without the stage that it may end with: `MicroVMs [Public Preview]` is `MicroVMs`.
pub fn without_stage(tag: &str) -> &str {
    let tag = tag.trim();
    let cut = |open: char, close: char| tag.strip_suffix(close)?.rsplit_once(open);
    let is_stage = |words: &str| {
        let words = words.to_lowercase();
        STAGES.iter().any(|stage| words.contains(stage))
    };
    let plain = cut('[', ']').or_else(|| cut('(', ')').filter(|(_, words)| is_stage(words)));
    match plain {
        Some((plain, _)) if !plain.trim().is_empty() => plain.trim(),
        _ => tag,
    }
}

/// Reads a TOML file.
pub fn read<T: for<'de> Deserialize<'de>>(path: &Path) -> Result<T> {
    let text =
        std::fs::read_to_string(path).with_context(|| format!("can't read {}", path.display()))?;
    toml::from_str(&text).with_context(|| format!("{} is not what it should be", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stage_is_no_part_of_a_tag() {
        for (tag, plain) in [
            ("MicroVMs [Public Preview]", "MicroVMs"),
            ("Micro VMs [GA] ", "Micro VMs"),
            ("VPC Subnets (Beta)", "VPC Subnets"),
            ("Actions (early access)", "Actions"),
            ("Reserved IPs (IPv6)", "Reserved IPs (IPv6)"),
            ("[Beta]", "[Beta]"),
            ("Droplets", "Droplets"),
        ] {
            assert_eq!(without_stage(tag), plain);
        }
    }
}
