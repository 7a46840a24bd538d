//! `spec/keys.toml`: which fields of bodies and parameters hold keys of rows and slugs, by their names.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use serde::Deserialize;

use super::render::Sets;
use super::resources::Resources;
use super::resources::suggest::suggest;
use super::table;

/// The file, for messages.
const PATH: &str = "spec/keys.toml";

/// The tables of the file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FieldKeys {
    keys: BTreeMap<String, String>,
    slugs: BTreeMap<String, String>,
    /// A rule of the SDK's tests reads these.
    plain: BTreeMap<String, String>,
}

impl FieldKeys {
    /// What is committed below `root`; nothing if there is no file.
    pub fn load(root: &Path) -> Result<Self> {
        table::optional(root, PATH)
    }

    /// Rows and sets that there aren't, names that stand twice, and reasons that are none.
    pub fn problems(&self, resources: &Resources, sets: &Sets) -> Vec<String> {
        let mut problems = Vec::new();
        for (field, row) in &self.keys {
            if !resources.rows().contains_key(row.as_str()) {
                let all = resources.rows().keys().map(String::as_str);
                let what = suggest(row, all, "rename or remove it");
                problems.push(format!(
                    "{PATH}: `{field}` is of {row}, which is no row of spec/resources.toml; {what}"
                ));
            }
        }
        for (field, set) in &self.slugs {
            if !matches!(sets.get(set), Some(None)) {
                problems.push(format!(
                    "{PATH}: `{field}` is of {set}, which is no set of slugs that is compiled always; rename or remove it"
                ));
            }
        }
        for (field, reason) in &self.plain {
            if self.keys.contains_key(field) || self.slugs.contains_key(field) {
                problems.push(format!(
                    "{PATH}: `{field}` is a key or a slug and in [plain], too; remove one"
                ));
            }
            if reason.trim().is_empty() {
                problems.push(format!("{PATH}: `{field}` of [plain] has no reason"));
            }
        }
        problems
    }

    /// The row whose key a field holds.
    pub fn row(&self, field: &str) -> Option<&str> {
        self.keys.get(field).map(String::as_str)
    }

    /// The set of slugs that a field is of.
    pub fn set(&self, field: &str) -> Option<&str> {
        self.slugs.get(field).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_rows_and_sets_that_there_are_not_are_told() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let resources = Resources::load(root).unwrap();
        let sets = Sets::from([
            ("Region".to_owned(), None),
            ("Size".to_owned(), Some("sizes".to_owned())),
        ]);
        let problems = |text: &str| {
            let keys: FieldKeys = toml::from_str(text).unwrap();
            keys.problems(&resources, &sets)
        };
        assert_eq!(
            problems("keys.vpc_uuid = 'vpcs.vpc'\nslugs.region = 'Region'\nplain.call_id = 'why'"),
            [""; 0]
        );
        for (text, expected) in [
            ("keys.vpc_uuid = 'vpcs.vcp'", "did you mean `vpcs.vpc`?"),
            (
                "slugs.size = 'Size'",
                "no set of slugs that is compiled always",
            ),
            ("keys.a = 'vpcs.vpc'\nplain.a = 'why'", "remove one"),
            ("plain.a = ' '", "has no reason"),
        ] {
            let told = problems(text);
            assert!(
                matches!(&told[..], [one] if one.contains(expected)),
                "{told:?}"
            );
        }
    }
}
