//! Our sentences about operations that are gone.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use toml_edit::{DocumentMut, Item};

use crate::codegen::SENTENCES;

/// Takes them out of the file, and returns the operations.
pub fn prune(root: &Path, gone: &BTreeSet<String>) -> Result<Vec<String>> {
    let path = root.join(SENTENCES);
    let text =
        fs::read_to_string(&path).with_context(|| format!("can't read {}", path.display()))?;
    let (text, pruned) = without(&text, gone)?;
    if !pruned.is_empty() {
        fs::write(&path, text).with_context(|| format!("can't write {}", path.display()))?;
    }
    Ok(pruned)
}

fn without(text: &str, gone: &BTreeSet<String>) -> Result<(String, Vec<String>)> {
    let mut document: DocumentMut = text
        .parse()
        .with_context(|| format!("can't understand {SENTENCES}"))?;
    let mut pruned = Vec::new();
    let mut empty = Vec::new();
    for (area, item) in document.iter_mut() {
        let Item::Table(table) = item else { continue };
        for id in gone {
            if table.remove(id).is_some() {
                pruned.push(id.clone());
            }
        }
        if table.is_empty() {
            empty.push(area.get().to_owned());
        }
    }
    for area in empty {
        document.remove(&area);
    }
    Ok((document.to_string(), pruned))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_about_what_is_gone_go_and_all_else_stays_as_it_is() {
        let text = "# Head.\n\n[one]\na_get = \"A.\"\na_list = \"B.\" # why\n\n[two]\nb_get = \"C.\"\n\n[three]\nc_get = \"D.\"\n";
        let gone = BTreeSet::from(["a_get".to_owned(), "b_get".to_owned(), "never".to_owned()]);
        let (text, pruned) = without(text, &gone).unwrap();
        assert_eq!(
            text,
            "# Head.\n\n[one]\na_list = \"B.\" # why\n\n[three]\nc_get = \"D.\"\n"
        );
        assert_eq!(pruned, ["a_get", "b_get"]);
    }
}
