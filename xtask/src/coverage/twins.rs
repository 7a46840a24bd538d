//! `spec/twins.toml`: operations that do what another one does.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde::Deserialize;

/// The file, for messages.
const PATH: &str = "spec/twins.toml";

/// Which operations need no method.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Twins {
    /// Areas of which all operations are reached.
    whole: Vec<String>,
    twins: BTreeMap<String, Twin>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Twin {
    of: String,
    reason: String,
}

/// An operation and a method have the same name, but for the case of its words.
pub fn folded(name: &str) -> String {
    name.replace('_', "").to_lowercase()
}

impl Twins {
    pub fn load(root: &Path) -> Result<Self> {
        let text =
            fs::read_to_string(root.join(PATH)).with_context(|| format!("can't read {PATH}"))?;
        Self::parse(&text)
    }

    fn parse(text: &str) -> Result<Self> {
        toml::from_str(text).with_context(|| format!("{PATH} isn't as it should be"))
    }

    /// Whether a method of the raw client is that of a twin.
    pub fn has(&self, method: &str) -> bool {
        self.twins.keys().any(|id| folded(id) == folded(method))
    }

    /// What doesn't fit: operations that nothing reaches, and twins that are none. `uncalled` are the methods of each area that
    /// the SDK doesn't call, `ids` all operations.
    pub fn problems(
        &self,
        uncalled: &BTreeMap<String, BTreeSet<String>>,
        ids: &BTreeSet<String>,
    ) -> Vec<String> {
        let mut problems = Vec::new();
        for area in &self.whole {
            match uncalled.get(area) {
                None => problems.push(format!("`whole` has {area}, which is no area; remove it")),
                Some(methods) => {
                    let missing = methods.iter().filter(|method| !self.has(method));
                    problems.extend(missing.map(|method| {
                        format!(
                            "no method of {area} calls {method}; add one, or [twins.{method}] with the operation that does the same"
                        )
                    }));
                }
            }
        }
        let is_uncalled = |id: &str| {
            let mut all = uncalled.values().flatten();
            all.any(|method| folded(method) == folded(id))
        };
        for (id, twin) in &self.twins {
            if !ids.contains(id) {
                problems.push(format!("[twins.{id}] is no operation; remove it"));
            } else if !is_uncalled(id) {
                problems.push(format!("[twins.{id}] is called by a method; remove it"));
            }
            if !ids.contains(&twin.of) {
                problems.push(format!(
                    "[twins.{id}]: {} is no operation; correct it",
                    twin.of
                ));
            } else if is_uncalled(&twin.of) {
                problems.push(format!(
                    "[twins.{id}]: no method calls {}; correct it",
                    twin.of
                ));
            }
            if twin.reason.trim().is_empty() {
                problems.push(format!("[twins.{id}] needs its `reason`"));
            }
        }
        problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    fn problems(text: &str, uncalled: &[&str]) -> Vec<String> {
        let ids = set(&["pets_get", "pets_getOld", "pets_list"]);
        let uncalled = BTreeMap::from([("pets".to_owned(), set(uncalled))]);
        Twins::parse(text).unwrap().problems(&uncalled, &ids)
    }

    const OLD: &str = "whole = ['pets']\n[twins.pets_getOld]\nof = 'pets_get'\nreason = 'older'\n";

    #[test]
    fn what_nothing_reaches_is_told_unless_it_is_a_twin() {
        assert_eq!(problems(OLD, &["pets_get_old"]), [""; 0]);
        let [told] = &problems(OLD, &["pets_get_old", "pets_list"])[..] else {
            panic!("one problem");
        };
        assert!(told.contains("no method of pets calls pets_list"), "{told}");
        let other = OLD.replace("'pets'", "");
        assert_eq!(problems(&other, &["pets_get_old", "pets_list"]), [""; 0]);
        let [told] = &problems(&OLD.replace("'pets'", "'pots'"), &["pets_get_old"])[..] else {
            panic!("one problem");
        };
        assert!(told.contains("no area"), "{told}");
    }

    #[test]
    fn a_twin_that_is_none_is_told() {
        for (text, uncalled, expected) in [
            (OLD.to_owned(), &[][..], "is called by a method"),
            (
                OLD.replace("getOld", "gone"),
                &["pets_gone"],
                "is no operation",
            ),
            (
                OLD.replace("'pets_get'", "'pets_gone'"),
                &["pets_get_old"],
                "pets_gone is no operation",
            ),
            (
                OLD.replace("'older'", "' '"),
                &["pets_get_old"],
                "needs its `reason`",
            ),
        ] {
            let told = problems(&text, uncalled);
            assert!(told.iter().any(|it| it.contains(expected)), "{told:?}");
        }
        let told = problems(OLD, &["pets_get_old", "pets_get"]);
        assert!(
            told.iter()
                .any(|it| it.contains("no method calls pets_get")),
            "{told:?}"
        );
    }
}
