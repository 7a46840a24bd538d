//! What is known of names that are unique, and of tags by which creations are found.

use serde_json::Value;

use super::Check;
use crate::codegen::document::type_of;
use crate::codegen::facts::{Body, Operation};
use crate::codegen::resources::answers;
use crate::codegen::resources::row::{Recoverable, Row, Unique};
use crate::codegen::resources::suggest::suggest;

impl Check<'_> {
    /// Its fields are in the body and in the type, and one can be found by its name.
    pub(super) fn unique(&mut self, name: &str, row: &Row, unique: &Unique, create: &Operation) {
        self.sent(name, "field` of `unique", &unique.field, create);
        self.shown(name, "shown` of `unique", unique.shown(), row);
        for (what, pairs) in [("beside", &unique.beside), ("fixed", &unique.fixed)] {
            let what = format!("{what}` of `unique");
            for (field, place) in pairs {
                self.sent(name, &what, field, create);
                self.shown(name, &what, place, row);
            }
        }
        for (parameter, field) in &unique.filters {
            self.sent(name, "filters` of `unique", field, create);
            self.filters(name, "filters` of `unique", parameter, row);
        }
        let is_key = row.key.fields().any(|field| field == unique.shown());
        let is_got = is_key && row.get.is_some() && !unique.caseless;
        if row.list.is_none() && !is_got {
            self.tell(name, "`unique` without `list`, by which one is found that has the name; add it or remove this");
        }
        if row.listed.is_some() && !is_got {
            self.tell(name, "`unique` beside `listed`: the items of its list are of another type than one that is created; remove it");
        }
    }

    /// Its tags are in the body and in the type.
    pub(super) fn recoverable(
        &mut self,
        name: &str,
        row: &Row,
        recoverable: &Recoverable,
        create: &Operation,
    ) {
        let tags = &recoverable.tags;
        for place in [
            self.sent(name, "tags` of `recoverable", tags, create),
            self.shown(name, "tags` of `recoverable", tags, row),
        ] {
            if place.is_some_and(|schema| type_of(&schema) != Some("array")) {
                self.tell(
                    name,
                    &format!(
                        "`tags` of `recoverable` is {tags}, which is no list; name another field"
                    ),
                );
            }
        }
        let Some(own) = &row.name else {
            return self.tell(
                name,
                "`recoverable` without `name`, by which what has the tag is told apart; add it",
            );
        };
        self.sent(name, "name", own, create);
        if let Some(filter) = &recoverable.filter {
            self.filters(name, "filter` of `recoverable", filter, row);
        }
        let update = row.update.as_ref().map(|update| update.operation.as_str());
        let update = update.and_then(|id| self.operations.get(id).copied());
        for field in &recoverable.untag {
            self.sent(name, "untag` of `recoverable", field, create);
            match update {
                Some(update) => {
                    self.sent(name, "untag` of `recoverable", field, update);
                }
                None => self.tell(
                    name,
                    "`untag` of `recoverable` without `update`; add that or remove this",
                ),
            }
        }
    }

    /// A place in the body of an operation.
    fn sent(
        &mut self,
        name: &str,
        what: &str,
        place: &str,
        operation: &Operation,
    ) -> Option<Value> {
        let mut schema = match &operation.body {
            Some(Body::Typed { schema, .. }) => schema.clone(),
            _ => Value::Null,
        };
        for key in place.split('.') {
            let fields = answers::fields(self.document, &schema);
            let Some((_, field)) = fields.iter().find(|(known, _)| *known == key) else {
                let known = fields.iter().map(|(known, _)| known.as_str());
                let hint = suggest(key, known, "correct it");
                self.tell(
                    name,
                    &format!(
                        "`{what}` has {place}, and the body of {} has no such field; {hint}",
                        operation.id
                    ),
                );
                return None;
            };
            schema = (*field).clone();
        }
        Some(schema)
    }

    /// A place in the type.
    fn shown(&mut self, name: &str, what: &str, place: &str, row: &Row) -> Option<Value> {
        let found = answers::at(self.document, &row.schema, place).cloned();
        if found.is_none() {
            self.no_field(name, what, place, &row.schema);
        }
        found
    }

    /// A parameter of the list.
    fn filters(&mut self, name: &str, what: &str, parameter: &str, row: &Row) {
        let list = row
            .list
            .as_deref()
            .and_then(|id| self.operations.get(id).copied());
        let Some(list) = list else { return };
        let known = list.parameters.iter().filter(|it| it.place == "query");
        let known: Vec<&str> = known.map(|it| it.name.as_str()).collect();
        if !known.contains(&parameter) {
            let hint = suggest(parameter, known.iter().copied(), "remove it");
            self.tell(
                name,
                &format!(
                    "`{what}` has {parameter}, and {} has no such parameter; {hint}",
                    list.id
                ),
            );
        }
    }
}
