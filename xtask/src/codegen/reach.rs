//! Sets of slugs that are compiled with one area, and that fields of another hold.

use std::collections::BTreeSet;

use super::model::Type;
use super::normalise::enums::SLUGS;
use super::slugs::Set;
use super::type_names::{self, TypeNames};
use crate::catalog::Catalog;

/// A set that is held beyond its area.
pub struct Beyond {
    set: String,
    area: String,
    /// The other areas that hold it.
    others: Vec<String>,
    /// Whether nothing but a line of the catalogue binds it to its area.
    is_small: bool,
}

/// The sets of which that is so.
pub fn beyond(types: &[Type], sets: &[Set]) -> Vec<Beyond> {
    let mut found = Vec::new();
    for set in sets {
        let name = format!("{SLUGS}{}", set.name);
        let user = types.iter().find(|ty| ty.name == name);
        let (Some(area), Some(user)) = (&set.area, user) else {
            continue;
        };
        let others: Vec<String> = user
            .areas
            .iter()
            .filter(|it| *it != area)
            .cloned()
            .collect();
        if !others.is_empty() {
            found.push(Beyond {
                set: set.name.clone(),
                area: area.clone(),
                others,
                is_small: set.is_small,
            });
        }
    }
    found
}

/// Compiles these sets always.
pub fn widen(catalog: &mut Catalog, sets: &BTreeSet<String>) {
    let small = catalog.small_sets.set.iter_mut();
    for set in small.filter(|set| sets.contains(&set.name)) {
        set.area = None;
    }
}

impl Beyond {
    /// The name of the set as that of a type.
    pub fn name(&self) -> String {
        format!("{SLUGS}{}", self.set)
    }

    /// Why an enum is not this set.
    pub fn because(&self) -> String {
        format!(
            "it is held by {}, and {} is compiled with {} alone",
            self.others.join(", "),
            self.name(),
            self.area
        )
    }

    /// The name of the set, if it can be compiled always.
    pub fn widened(&self) -> Option<String> {
        self.is_small.then(|| self.set.clone())
    }

    /// What somebody has to decide.
    pub fn problem(&self, names: &TypeNames) -> Option<String> {
        let name = self.name();
        let members: Vec<&str> = names.members(&name).collect();
        let told = || {
            format!(
                "{name} is compiled with the area {}, and fields of {} hold it; compile it always by xtask/src/codegen/slugs, \
                 or take the enum of those fields out of {name:?} in [enums] of {}, and say why in [apart]: it is one of {}",
                self.area,
                self.others.join(", "),
                type_names::FILE,
                members.join(", ")
            )
        };
        (!self.is_small).then(told)
    }
}
