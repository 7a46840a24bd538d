//! Our own sentences about fields of what is sent: `spec/docs/fields.toml`.
//!
//! They are words alone: what they say of fields that aren't there is told, and stops nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::Result;

use super::areas;
use super::facts::Operation;
use super::model::{Kind, Type};
use super::names;
use super::render::params_name;

/// Where they stand.
pub const FILE: &str = "spec/docs/fields.toml";

/// The section of what holds for a name, whatever has it.
const ANY: &str = "*";

/// Sentences about fields, by their names, by what has them.
#[derive(Debug, Default)]
pub struct FieldSentences(BTreeMap<String, BTreeMap<String, String>>);

impl FieldSentences {
    pub fn load(root: &Path) -> Result<Self> {
        areas::read(&root.join(FILE)).map(Self)
    }

    /// What is said of a field of this type, or of these parameters.
    pub fn of(&self, owner: &str, field: &str) -> Option<&str> {
        self.0.get(owner)?.get(field).map(String::as_str)
    }

    /// What is said of any field of this name.
    pub fn of_any(&self, field: &str) -> Option<&str> {
        self.of(ANY, field)
    }

    /// Puts what is said of the fields of types before their facts, and tells of what is said of none.
    pub fn join(&self, types: &mut [Type], operations: &[Operation]) -> Vec<String> {
        let mut idle: BTreeSet<(&str, &str)> = BTreeSet::new();
        for (owner, fields) in self.0.iter().filter(|(owner, _)| *owner != ANY) {
            idle.extend(fields.keys().map(|field| (owner.as_str(), field.as_str())));
        }
        for ty in types {
            let Kind::Struct { fields, .. } = &mut ty.kind else {
                continue;
            };
            for field in fields {
                if let Some(said) = self.of(&ty.name, &field.name) {
                    field.docs.insert(0, said.to_owned());
                    idle.retain(|it| *it != (ty.name.as_str(), field.name.as_str()));
                }
            }
        }
        for operation in operations {
            let owner = params_name(operation);
            for parameter in &operation.parameters {
                let name = names::ident(&parameter.name);
                idle.retain(|it| *it != (owner.as_str(), name.as_str()));
            }
        }
        match idle.is_empty() {
            true => Vec::new(),
            false => {
                let idle: Vec<String> = idle
                    .into_iter()
                    .map(|(owner, field)| format!("{owner}.{field}"))
                    .collect();
                vec![format!(
                    "{FILE} speaks of fields that aren't there; rename or remove {}",
                    idle.join(", ")
                )]
            }
        }
    }
}

/// Fails where the file can't be read.
pub fn check(root: &Path) -> Result<()> {
    FieldSentences::load(root).map(drop)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::codegen::model::{Field, Shown};

    fn ty(name: &str, fields: &[&str]) -> Type {
        let field = |name: &&str| Field {
            name: (*name).to_owned(),
            key: (*name).to_owned(),
            rust_type: "Option<String>".to_owned(),
            presence: "optional",
            answered: false,
            read_only: false,
            or: None,
            docs: vec!["At most `255` characters.".to_owned()],
            shown: Shown::Plain,
        };
        Type {
            name: name.to_owned(),
            kind: Kind::Struct {
                fields: fields.iter().map(field).collect(),
                rest: None,
            },
            docs: Vec::new(),
            areas: BTreeSet::new(),
            in_requests: true,
        }
    }

    #[test]
    fn sentences_stand_before_facts_and_those_about_nothing_are_told() {
        let text = "[\"*\"]\nname = \"Its name.\"\n\n[Thing]\nrange = \"In CIDR notation.\"\ngone = \"Old.\"\n\n[Lost]\nname = \"Old.\"\n";
        let said = FieldSentences(toml::from_str(text).unwrap());
        let mut types = [ty("Thing", &["name", "range"]), ty("Other", &["range"])];
        let told = said.join(&mut types, &[]);
        let docs = |ty: &Type, at: usize| match &ty.kind {
            Kind::Struct { fields, .. } => fields[at].docs.clone(),
            _ => Vec::new(),
        };
        let facts = "At most `255` characters.";
        assert_eq!(docs(&types[0], 0), [facts]);
        assert_eq!(docs(&types[0], 1), ["In CIDR notation.", facts]);
        assert_eq!(docs(&types[1], 0), [facts]);
        assert_eq!(said.of_any("name"), Some("Its name."));
        let [told] = told.as_slice() else {
            panic!("{told:?}");
        };
        assert!(told.ends_with("remove Lost.name, Thing.gone"), "{told}");
    }
}
