//! `spec/aliases.toml`: what other clients call the things that methods of the SDK lead to or do.
//!
//! The search of the documentation finds the methods by these names, and by the ids of their operations, which the rows have.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::Result;
use serde::Deserialize;

use super::resources::Resources;
use super::table;

/// The file, for messages.
const PATH: &str = "spec/aliases.toml";

/// The tables of the file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Aliases {
    collections: BTreeMap<String, Vec<String>>,
    handles: BTreeMap<String, Vec<String>>,
    /// Methods that are written by hand have their attributes in the SDK, whose tests compare them with these.
    methods: BTreeMap<String, Vec<String>>,
}

impl Aliases {
    /// What is committed below `root`; nothing if there is no file.
    pub fn load(root: &Path) -> Result<Self> {
        table::optional(root, PATH)
    }

    /// Names of rows that there aren't, and words that rustdoc refuses.
    pub fn problems(&self, resources: &Resources) -> Vec<String> {
        let mut problems = Vec::new();
        for row in self.collections.keys().chain(self.handles.keys()) {
            if !resources.rows().contains_key(row.as_str()) {
                problems.push(format!(
                    "{PATH}: {row:?} is no row of spec/resources.toml; rename or remove it"
                ));
            }
        }
        let tables = [&self.collections, &self.handles, &self.methods];
        let words = tables.into_iter().flat_map(BTreeMap::values).flatten();
        for word in words {
            let is_fit = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_');
            if word.is_empty() || word.trim() != word || !word.chars().all(is_fit) {
                problems.push(format!(
                    "{PATH}: rustdoc takes no alias {word:?}; use letters, digits and single spaces"
                ));
            }
        }
        problems
    }

    /// The names of a collection.
    pub fn of_all(&self, row: &str) -> impl Iterator<Item = &str> {
        named(&self.collections, row)
    }

    /// The names of a handle.
    pub fn of_one(&self, row: &str) -> impl Iterator<Item = &str> {
        named(&self.handles, row)
    }
}

fn named<'a>(
    table: &'a BTreeMap<String, Vec<String>>,
    row: &str,
) -> impl Iterator<Item = &'a str> + use<'a> {
    table.get(row).into_iter().flatten().map(String::as_str)
}

/// The attributes of a method in a macro of an area, each name once; rustdoc refuses the name of the method itself.
pub fn attributes<'a>(method: &str, names: impl IntoIterator<Item = &'a str>) -> String {
    let mut text = String::new();
    let mut told = vec![method];
    for name in names {
        if !told.contains(&name) {
            let _ = writeln!(text, "            #[doc(alias = {name:?})]");
            told.push(name);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_told_once_and_never_that_of_the_method() {
        let told = attributes("tags", ["tags_list", "tags", "compute tag", "tags_list"]);
        let lines: Vec<&str> = told.lines().map(str::trim).collect();
        assert_eq!(
            lines,
            [
                "#[doc(alias = \"tags_list\")]",
                "#[doc(alias = \"compute tag\")]"
            ]
        );
    }

    #[test]
    fn rows_and_words_that_are_not_possible_are_problems() {
        let text = "collections.\"no.row\" = [\"Things\"]\nmethods.\"X.y\" = [\"it's\", \" a\", \"fine\"]\n";
        let aliases: Aliases = toml::from_str(text).unwrap();
        let problems = aliases.problems(&Resources::load(Path::new("no such folder")).unwrap());
        assert_eq!(problems.len(), 3, "{problems:?}");
    }
}
