//! `helpers/mod.rs`: methods that are written by hand, each where the type is that has them.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, Result};

use super::{Files, HEADER, condition};
use crate::codegen::model::Type;
use crate::codegen::names::type_name;

/// A file of the folder is named after its type.
pub fn render(
    folder: &Path,
    types: &[Type],
    files: &mut Files,
    problems: &mut Vec<String>,
) -> Result<()> {
    let mut modules = Vec::new();
    for entry in
        std::fs::read_dir(folder).with_context(|| format!("can't read {}", folder.display()))?
    {
        let path = entry?.path();
        if let Some(stem) = path.file_stem().and_then(|stem| stem.to_str()) {
            modules.push(stem.to_owned());
        }
    }
    modules.sort();
    let mut text = format!(
        "{HEADER}\n//! What the methods that types have beside their fields give.\n\n// Not every module has types of its own.\n#![allow(unused_imports)]\n"
    );
    for module in modules {
        let name = type_name(&module);
        let Some(ty) = types.iter().find(|ty| ty.name == name) else {
            problems.push(format!(
                "xtask/inherent/helpers/{module}.rs: there is no type {name} any more"
            ));
            continue;
        };
        let condition = condition(&ty.areas).unwrap_or_default();
        let _ = write!(
            text,
            "\n{condition}mod {module};\n{condition}pub use {module}::*;\n"
        );
    }
    files.insert("src/helpers/mod.rs".to_owned(), text);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_without_its_type_is_told() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("lost_thing.rs"), "").unwrap();
        let mut problems = Vec::new();
        render(folder.path(), &[], &mut Files::new(), &mut problems).unwrap();
        assert!(
            problems.concat().contains("no type LostThing"),
            "{problems:?}"
        );
    }
}
