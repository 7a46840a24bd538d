//! Holding the rows against the document.

mod methods;
mod named;
mod recovered;

use std::collections::BTreeMap;

use serde_json::Value;

use super::METHODS;
use super::answers;
use super::complete::Kind;
use super::row::{File, NOT_RESOURCES, NOT_UPDATES, Row, State, Update};
use super::suggest::suggest;
use crate::codegen::document::{Document, type_of};
use crate::codegen::facts::{Answer, Body, Operation, Paging};

/// Everything that is wrong with the rows.
pub fn problems(file: &File, document: &Document, operations: &[Operation]) -> Vec<String> {
    let by_id = operations.iter().map(|it| (it.id.as_str(), it)).collect();
    let mut check = Check {
        file,
        document,
        operations: by_id,
        problems: Vec::new(),
    };
    for (name, row) in &file.rows {
        check.row(name, row);
    }
    check.repeated();
    check.exceptions(
        NOT_RESOURCES,
        &file.not_resources,
        &[Kind::Item, Kind::List],
    );
    check.exceptions(NOT_UPDATES, &file.not_updates, &[Kind::Update]);
    check.gone();
    check.problems
}

struct Check<'a> {
    file: &'a File,
    document: &'a Document,
    operations: BTreeMap<&'a str, &'a Operation>,
    problems: Vec<String>,
}

/// The parts of a key in the order of the path: the type and the field of each, if an answer shows it.
type Parts<'a> = Vec<Option<(&'a str, &'a str)>>;

impl<'a> Check<'a> {
    fn tell(&mut self, name: &str, what: &str) {
        self.problems.push(format!("[{name}]: {what}"));
    }

    fn row(&mut self, name: &str, row: &'a Row) {
        if row.operations().next().is_none() {
            self.tell(name, "names no operation; add one or remove the row");
        }
        let types = [
            ("schema", Some(&row.schema)),
            ("listed", row.listed.as_ref()),
        ];
        let created = row.created.as_ref().and_then(|it| it.schema.as_ref());
        let mut known = true;
        for (key, ty) in types.into_iter().chain([("schema` of `created", created)]) {
            let Some(ty) = ty else { continue };
            if !self.document.schemas().contains_key(ty) {
                let all = self.document.schemas().keys().map(String::as_str);
                let what = suggest(ty, all, "correct it");
                self.tell(
                    name,
                    &format!("`{key}` is {ty}, and there is no such type; {what}"),
                );
                known = false;
            }
        }
        let operations = self.found(name, row);
        if !known {
            return;
        }
        for (key, methods) in [
            ("own_methods", &row.own_methods),
            ("own_methods_of_all", &row.own_methods_of_all),
        ] {
            for (id, names) in methods {
                if !self.operations.contains_key(id.as_str()) {
                    let all = self.operations.keys().copied();
                    let what = suggest(id, all, "rename or remove it");
                    let told =
                        format!("`{key}` has {id}, and the document has no such operation; {what}");
                    self.tell(name, &told);
                }
                if names.is_empty() {
                    self.tell(name, &format!("`{key}` names no method of {id}; remove it"));
                }
            }
        }
        self.by_hand(name, row);
        self.fields(name, row);
        if let Some(state) = &row.state {
            self.state(name, row, state);
        }
        self.paths(name, row, &operations);
        for (key, operation) in &operations {
            match *key {
                "get" => self.one(name, key, operation, &row.schema, false),
                "list" => {
                    let item = row.listed.as_ref().unwrap_or(&row.schema);
                    self.one(name, key, operation, item, true);
                    if row.list_shows_state {
                        self.shared(name, row, item, operation);
                    }
                }
                "create" => {
                    self.created(name, row, operation);
                    self.in_body(name, operation, "arguments", &row.arguments);
                    let own = row.own_setters.as_deref().unwrap_or_default();
                    self.in_body(name, operation, "own_setters", own);
                    if let Some(unique) = &row.unique {
                        self.unique(name, row, unique, operation);
                    }
                    if let Some(recoverable) = &row.recoverable {
                        self.recoverable(name, row, recoverable, operation);
                    }
                    if row.own_setters.is_some() && !row.create_by_hand {
                        self.tell(name, "`own_setters` goes with `create_by_hand`; remove it");
                    }
                }
                METHODS => self.method(name, row, operation),
                "update" => {
                    if let Some(update) = &row.update {
                        self.update(name, row, update, operation);
                    }
                }
                _ => {}
            }
        }
    }

    /// The operations of a row that exist, with the method that their key asks for and in the row's area.
    fn found(&mut self, name: &str, row: &'a Row) -> Vec<(&'static str, &'a Operation)> {
        let mut found = Vec::new();
        let area = name.split('.').next().unwrap_or_default();
        for (key, id) in row.operations() {
            let Some(operation) = self.operations.get(id).copied() else {
                let all = self.operations.keys().copied();
                let what = suggest(id, all, "rename or remove it");
                self.tell(
                    name,
                    &format!("`{key}` is {id}, and the document has no such operation; {what}"),
                );
                continue;
            };
            let methods: &[&str] = match key {
                "get" | "list" => &["get"],
                "create" => &["post", "put"],
                "update" => &["put", "patch", "post"],
                "patch" => &["patch"],
                METHODS => &["get", "post", "put", "patch", "delete"],
                _ => &["delete"],
            };
            if !methods.contains(&operation.method.as_str()) {
                let method = operation.method.to_uppercase();
                let wanted = methods.join("/").to_uppercase().replace('/', " or ");
                self.tell(name, &format!("`{key}` is {id}, which is a {method} and no {wanted}; name another operation"));
                continue;
            }
            if operation.area != area {
                self.tell(
                    name,
                    &format!(
                        "`{key}` is {id}, which is of the area {}; move the row there",
                        operation.area
                    ),
                );
            }
            found.push((key, operation));
        }
        found
    }

    /// The key and the name are fields.
    fn fields(&mut self, name: &str, row: &Row) {
        let of_key = row
            .key
            .fields()
            .chain(&row.key.or)
            .map(|field| ("key", field));
        for (what, place) in of_key.chain(row.name.iter().map(|place| ("name", place))) {
            match answers::at(self.document, &row.schema, place) {
                None => self.no_field(name, what, place, &row.schema),
                Some(field) if !matches!(type_of(field), Some("string" | "integer")) => {
                    self.tell(name, &format!("`{what}` is {place}, which is neither a text nor a whole number; name another field"));
                }
                Some(_) => {}
            }
        }
    }

    fn no_field(&mut self, name: &str, what: &str, place: &str, ty: &str) {
        let schema = self.document.schemas().get(ty).cloned().unwrap_or_default();
        let fields = answers::fields(self.document, &schema);
        let known = fields.iter().map(|(field, _)| field.as_str());
        let hint = suggest(place, known, "correct it");
        self.tell(
            name,
            &format!("`{what}` is {place}, and {ty} has no such field; {hint}"),
        );
    }

    fn state(&mut self, name: &str, row: &Row, state: &State) {
        if state.field.is_empty() {
            return;
        }
        let Some(field) = answers::at(self.document, &row.schema, &state.field) else {
            return self.no_field(name, "field` of `state", &state.field, &row.schema);
        };
        let get = row
            .get
            .as_deref()
            .and_then(|id| self.operations.get(id).copied());
        if state.beside
            && let Some(Answer::Json(answer)) = get.map(|get| &get.answer)
            && answers::fields(self.document, answer)
                .iter()
                .all(|(field, _)| **field != state.field)
        {
            self.tell(
                name,
                &format!(
                    "`state` is `beside`, and the answer of `get` has no {}; correct it",
                    state.field
                ),
            );
        }
        let known: Vec<&str> = field
            .get("enum")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        for value in state.values() {
            let is_known = known.contains(&value.as_str());
            match state.seen.contains(value) {
                false if !is_known => {
                    let otherwise = "if it was seen in answers, say so in `seen`";
                    let what = suggest(value, known.iter().copied(), otherwise);
                    self.tell(name, &format!("`state` has {value:?}, which is no value of {} in the document; {what}", state.field));
                }
                true if is_known => {
                    self.tell(name, &format!("`seen` of `state` has {value:?}, which the document has; remove it there"));
                }
                _ => {}
            }
        }
    }

    /// The parts of a row's key, those of its parents first; `None` if something of them is wrong.
    fn parts(&mut self, name: &str, asked: &str, key: &str) -> Option<Parts<'a>> {
        let mut parts = Vec::new();
        let mut at = name.to_owned();
        let mut seen = vec![at.clone()];
        loop {
            let Some(row) = self.file.rows.get(&at) else {
                let rows = self.file.rows.keys().map(String::as_str);
                let what = suggest(&at, rows, "add the row or correct it");
                self.tell(
                    asked,
                    &format!("`{key}` is {at}, and there is no such row; {what}"),
                );
                return None;
            };
            let own = row.key.parts().into_iter();
            let own = own.map(|field| Some((row.schema.as_str(), field?.as_str())));
            parts.splice(0..0, own);
            let Some(parent) = &row.key.parent else {
                return Some(parts);
            };
            if seen.contains(parent) {
                self.tell(asked, "`parent` leads back to the row itself; correct it");
                return None;
            }
            seen.push(parent.clone());
            at = parent.clone();
        }
    }

    /// Each path takes exactly the parts of the key.
    fn paths(&mut self, name: &str, row: &'a Row, operations: &[(&str, &Operation)]) {
        let Some(whole) = self.parts(name, name, "parent") else {
            return;
        };
        let own = row.key.parts().len();
        let above: Parts<'a> = whole
            .iter()
            .take(whole.len().saturating_sub(own))
            .copied()
            .collect();
        let within = match &row.within {
            Some(other) => match self.parts(other, name, "within") {
                Some(parts) => Some(parts),
                None => return,
            },
            None => None,
        };
        let mut uses_within = false;
        for (key, operation) in operations {
            let method = row
                .methods
                .values()
                .find(|it| *key == METHODS && it.operation == operation.id);
            let behind = match method.map(|method| self.below(name, method, &above, &whole)) {
                Some(None) => continue,
                Some(behind) => behind,
                None => None,
            };
            let taken = path_parameters(&operation.path);
            let of_all = matches!(*key, "list" | "create") && own > 0;
            let mut wanted = if of_all { &above } else { &whole };
            if let Some(behind) = &behind {
                wanted = behind;
            }
            if let Some(within) = within
                .as_ref()
                .filter(|parts| of_all && parts.len() == taken.len())
            {
                wanted = within;
                uses_within = true;
            }
            if taken.len() != wanted.len() {
                let keys: Vec<&str> = wanted
                    .iter()
                    .map(|part| part.map_or("?", |(_, field)| field))
                    .collect();
                self.tell(name, &format!(
                    "`{key}` is {}, whose path {} takes {} of a key, and it should take {} ({}); correct `key`, its `parent` or `within`",
                    operation.id, operation.path, parts_of(taken.len()), parts_of(wanted.len()), keys.join(", ")
                ));
                continue;
            }
            let either = row.key.or.is_some();
            for (parameter, part) in taken.iter().zip(wanted) {
                let Some((ty, field)) = part.filter(|_| !either) else {
                    continue;
                };
                let parameters = operation.parameters.iter();
                let Some(parameter) = parameters.into_iter().find(|it| it.name == *parameter)
                else {
                    continue;
                };
                let field_type = answers::at(self.document, ty, field).and_then(type_of);
                if type_of(&parameter.schema) == Some("integer") && field_type == Some("string") {
                    self.tell(name, &format!(
                        "`{key}` is {}, which takes a number for {}, and {ty}.{field} is a text; correct `key`, or the document by an overlay",
                        operation.id, parameter.name
                    ));
                }
            }
        }
        if within.is_some() && !uses_within {
            self.tell(
                name,
                "`within` is what neither `list` nor `create` takes; remove it",
            );
        }
    }

    /// An answer holds a type in exactly one place.
    fn one(&mut self, name: &str, key: &str, operation: &Operation, ty: &str, many: bool) {
        let Answer::Json(answer) = &operation.answer else {
            return self.tell(
                name,
                &format!(
                    "`{key}` is {}, which answers no JSON; name another operation",
                    operation.id
                ),
            );
        };
        let types = answers::types(self.document, answer);
        let of_kind = |at: &String| at.ends_with("[]") == many;
        let places: Vec<&str> = types
            .iter()
            .filter(|(known, at)| known == ty && of_kind(at))
            .map(|(_, at)| at.trim_end_matches("[]"))
            .collect();
        let what = if many { "list of " } else { "" };
        match places.as_slice() {
            [_] => {}
            [] => {
                let mut others: Vec<&str> = types.iter().filter(|(_, at)| of_kind(at)).map(|(ty, _)| ty.as_str()).collect();
                others.dedup();
                let say = match key {
                    "list" => "`listed`",
                    "create" => "`created`",
                    _ => "`schema`",
                };
                let hint = match others.is_empty() {
                    true => format!("name another operation, or correct {say}"),
                    false => format!("it has {}: correct {say}", others.join(", ")),
                };
                self.tell(name, &format!("`{key}` is {}, whose answer has no {what}{ty}; {hint}", operation.id));
            }
            several => self.tell(name, &format!(
                "`{key}` is {}, whose answer has {what}{ty} in several places ({}); correct the document by an overlay, or say in [{NOT_RESOURCES}] why it is in no row",
                operation.id, several.join(", ")
            )),
        }
    }

    /// A list that waits poll shows the state of each, is asked for by the key alone, and page by page.
    fn shared(&mut self, name: &str, row: &Row, item: &str, operation: &Operation) {
        let id = &operation.id;
        let mut lacks = |what: String| {
            let told =
                format!("`list_shows_state`, and {id} {what}; remove it and say so in `own_polls`");
            self.problems.push(format!("[{name}]: {told}"));
        };
        let field = row.state.as_ref().map(|state| state.field.as_str());
        let place = field.filter(|place| !place.is_empty());
        if place.is_some_and(|place| answers::at(self.document, item, place).is_none()) {
            lacks(format!(
                "lists {item}, which has no {}",
                place.unwrap_or_default()
            ));
        } else if item != row.schema {
            lacks(format!("lists {item}, and waits return {}", row.schema));
        }
        if let Some(within) = &row.within
            && row.key.parent.as_ref() != Some(within)
        {
            lacks(format!(
                "lists those of a {within}, which the key doesn't name"
            ));
        }
        if let Some(Paging::Token { .. } | Paging::After { .. }) = operation.paging {
            lacks("leads from page to page, so that none can be chosen".to_owned());
        }
    }

    fn created(&mut self, name: &str, row: &Row, operation: &Operation) {
        let Some(created) = &row.created else {
            return self.one(name, "create", operation, &row.schema, false);
        };
        if let Some(ty) = &created.schema {
            if let Some(key) = &created.key
                && answers::at(self.document, ty, key).is_none()
            {
                self.tell(
                    name,
                    &format!("`key` of `created` is {key}, and {ty} has no such field; correct it"),
                );
            }
            return self.one(name, "create", operation, ty, created.many);
        }
        let Answer::Json(answer) = &operation.answer else {
            if created.key.is_some() {
                self.tell(
                    name,
                    &format!(
                        "`create` is {}, which answers no JSON; say `nothing` in `created`",
                        operation.id
                    ),
                );
            }
            return;
        };
        if let Some(key) = &created.key {
            let fields = answers::fields(self.document, answer);
            if !fields.iter().any(|(field, _)| *field == key) {
                let hint = suggest(
                    key,
                    fields.iter().map(|(field, _)| field.as_str()),
                    "correct it",
                );
                self.tell(name, &format!("`key` of `created` is {key}, and the answer of {} has no such field; {hint}", operation.id));
            }
            return;
        }
        let types = answers::types(self.document, answer);
        if types.iter().any(|(ty, _)| *ty == row.schema) {
            self.tell(
                name,
                &format!(
                    "`created` says that {} answers nothing, and it answers {}; remove `created`",
                    operation.id, row.schema
                ),
            );
        }
    }

    fn update(&mut self, name: &str, row: &Row, update: &Update, operation: &Operation) {
        if update.replaces == Some(true) && operation.method == "patch" {
            self.tell(
                name,
                &format!(
                    "`replaces` of `update`, and {} is a PATCH, which replaces nothing; say false",
                    operation.id
                ),
            );
        }
        let body = match &operation.body {
            Some(Body::Typed { schema, .. }) => answers::fields(self.document, schema),
            _ => Vec::new(),
        };
        let unless = update
            .unless
            .iter()
            .flat_map(|(field, other)| [field, other]);
        for field in unless.chain(&update.full).chain(&update.fixed) {
            if !body.iter().any(|(known, _)| *known == field) {
                let known = body.iter().map(|(known, _)| known.as_str());
                let hint = suggest(field, known, "correct it");
                self.tell(name, &format!("`unless`, `full` or `fixed` of `update` has {field}, and the body of {} has no such field; {hint}", operation.id));
            }
        }
        self.reached(name, row, operation, &update.reached);
        for (field, place) in &update.map {
            if !body.iter().any(|(known, _)| *known == field) {
                let hint = suggest(
                    field,
                    body.iter().map(|(known, _)| known.as_str()),
                    "correct it",
                );
                self.tell(name, &format!("`map` of `update` has {field}, and the body of {} has no such field; {hint}", operation.id));
            }
            if answers::at(self.document, &row.schema, place).is_none() {
                self.no_field(name, "map` of `update", place, &row.schema);
            }
        }
    }
}

fn parts_of(count: usize) -> String {
    match count {
        1 => "1 part".to_owned(),
        count => format!("{count} parts"),
    }
}

/// The parameters of a path, in its order.
pub fn path_parameters(path: &str) -> Vec<&str> {
    let parts = path.split('{').skip(1);
    parts.filter_map(|part| part.split('}').next()).collect()
}
