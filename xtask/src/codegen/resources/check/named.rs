//! Operations that the file names outside of rows, or twice, and methods that are said to be written by hand.

use std::collections::BTreeMap;

use super::Check;
use crate::codegen::resources::complete::{Kind, kind};
use crate::codegen::resources::row::{GONE, NOT_RESOURCES, NOT_UPDATES, Row};
use crate::codegen::resources::suggest::suggest;

impl Check<'_> {
    /// What is gone must not be there, and must have been somewhere.
    pub(super) fn gone(&mut self) {
        for id in &self.file.gone {
            if self.operations.contains_key(id.as_str()) {
                self.tell(
                    GONE,
                    &format!("{id} is in the document; remove it from here"),
                );
            }
        }
        for id in &self.file.idle {
            self.tell(
                GONE,
                &format!("nothing else of the file names {id}; remove it"),
            );
        }
    }

    /// What is written by hand is named: nothing else shows that somebody wrote it.
    pub(super) fn by_hand(&mut self, name: &str, row: &Row) {
        let rows = self.file.rows.values();
        let is_named = |id: &String, of_all: bool| {
            rows.clone().any(|row| {
                row.own_methods.contains_key(id)
                    || of_all && row.own_methods_of_all.contains_key(id)
            })
        };
        let update = row.update.as_ref().map(|update| &update.operation);
        let methods = [
            (
                "create_by_hand",
                row.create_by_hand,
                row.create.as_ref(),
                true,
            ),
            (
                "update_by_hand",
                row.update_by_hand,
                row.patch.as_ref().or(update),
                false,
            ),
        ];
        for (fact, _, id, of_all) in methods.into_iter().filter(|(_, is_told, ..)| *is_told) {
            let told = match id {
                None => format!("`{fact}`, and the row names no operation for it; remove it"),
                Some(id) if is_named(id, of_all) => continue,
                Some(id) => format!(
                    "`{fact}`, and no row names a method of {id}; write it, and name it in `own_methods{}`",
                    if of_all {
                        "_of_all` or in `own_methods"
                    } else {
                        ""
                    }
                ),
            };
            self.tell(name, &told);
        }
    }

    /// An operation stands in one place.
    pub(super) fn repeated(&mut self) {
        let mut first: BTreeMap<&str, String> = BTreeMap::new();
        let rows = self.file.rows.iter().flat_map(|(name, row)| {
            row.operations()
                .map(move |(key, id)| (id, format!("[{name}] as `{key}`")))
        });
        let exceptions = [
            (NOT_RESOURCES, &self.file.not_resources),
            (NOT_UPDATES, &self.file.not_updates),
        ];
        let exceptions = exceptions.into_iter().flat_map(|(section, ids)| {
            ids.keys()
                .map(move |id| (id.as_str(), format!("[{section}]")))
        });
        for (id, place) in rows.chain(exceptions) {
            match first.get(id) {
                Some(earlier) => self.problems.push(format!(
                    "{id} stands in {earlier} and in {place}; remove one"
                )),
                None => {
                    first.insert(id, place);
                }
            }
        }
    }

    /// What is excepted from being in a row would have to be in one.
    pub(super) fn exceptions(
        &mut self,
        section: &str,
        ids: &BTreeMap<String, String>,
        kinds: &[Kind],
    ) {
        for id in ids.keys() {
            let Some(operation) = self.operations.get(id.as_str()) else {
                let all = self.operations.keys().copied();
                let what = suggest(id, all, "remove it");
                self.problems.push(format!(
                    "[{section}] {id}: the document has no such operation; {what}"
                ));
                continue;
            };
            if !kind(self.document, operation).is_some_and(|kind| kinds.contains(&kind)) {
                self.problems
                    .push(format!("[{section}] {id} needs no row; remove it"));
            }
        }
    }
}
