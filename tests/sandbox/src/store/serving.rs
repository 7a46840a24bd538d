//! Answering by the store: finding what a path names, and what each verb does to it.

use axum::http::StatusCode;
use serde_json::{Map, Value, json};

use super::catalog::{Catalog, Kind, Role, Verb};
use super::items::{Change, Item, Number};
use super::making::{Occasion, Order, create_operation};
use super::plan::Plan;
use super::rows::Act;
use super::{acts, families, lists, place, references};
use crate::answer::{Answer, Content};
use crate::call::Call;
use crate::clock::later;
use crate::operation::JSON;
use crate::state::World;
use crate::synthetic;

/// What a request tells of its time and place.
pub(crate) fn occasion(call: &Call<'_>) -> Occasion {
    Occasion {
        now: call.now,
        base: call.base.to_owned(),
        path: call.path.clone(),
        fails: call.actions_fail,
        at_once: false,
    }
}

impl World {
    /// Answers by what an operation does to a kind.
    pub(crate) fn serve(&mut self, call: &Call<'_>, role: &'static Role) -> Result<Answer, Answer> {
        let kind = role.kind;
        match &role.verb {
            Verb::Get => {
                let number = self.called(call, kind)?;
                Ok(self.show_stored(call, role, number))
            }
            Verb::List | Verb::Filtered(_) => lists::answer(self, call, role),
            Verb::Create => self.create(call, role),
            Verb::Replace => self.update(call, role, false),
            Verb::Merge => self.update(call, role, true),
            Verb::Delete => self.delete(call, role),
            Verb::Act(act) => self.act(call, role, act),
        }
    }

    /// The one that the path names.
    pub(crate) fn called(
        &mut self,
        call: &Call<'_>,
        kind: &'static Kind,
    ) -> Result<Number, Answer> {
        let keys = call.path.iter().map(|(_, value)| value.as_str());
        let keys = keys.collect::<Vec<_>>();
        let number = self.named(call, kind, &keys)?;
        // What stands in for it is known at paths of its own.
        match self.store.get(number) {
            Some(item) if item.kind != kind.name => Err(missing(kind, &item.key)),
            _ => Ok(number),
        }
    }

    /// The one that these parts of a path name; a single thing is there when it is first asked for.
    pub(crate) fn named(
        &mut self,
        call: &Call<'_>,
        kind: &'static Kind,
        keys: &[&str],
    ) -> Result<Number, Answer> {
        if kind.is_single() {
            let owner = self.owner(call, kind, keys)?;
            if let Some(number) = self.store.find(&kind.name, owner, "") {
                return Ok(number);
            }
            if kind.row.create.is_some() && kind.row.update.is_none() {
                return Err(missing(kind, ""));
            }
            let mut occasion = occasion(call);
            occasion.at_once = true;
            return Ok(self.make_child(&occasion, kind, owner, Vec::new()));
        }
        let Some((key, before)) = keys.split_last() else {
            return Err(missing(kind, ""));
        };
        let scope = self.owner(call, kind, before)?;
        let found = match scope {
            0 => self.store.find_anywhere(&kind.name, key),
            scope => self.store.find(&kind.name, scope, key),
        };
        let found = found.or_else(|| families::stand_in(self, kind, key));
        found.ok_or_else(|| missing(kind, key))
    }

    /// The one whose key comes before those of a kind; 0 where none does.
    fn owner(
        &mut self,
        call: &Call<'_>,
        kind: &'static Kind,
        keys: &[&str],
    ) -> Result<Number, Answer> {
        let (parent, within) = (kind.row.key.parent.as_deref(), kind.row.within.as_deref());
        self.owner_of(call, parent.or(within), keys)
    }

    /// The one of the kind of a row that has these keys; 0 without a row or keys.
    fn owner_of(
        &mut self,
        call: &Call<'_>,
        row: Option<&str>,
        keys: &[&str],
    ) -> Result<Number, Answer> {
        if keys.is_empty() {
            return Ok(0);
        }
        let catalog =
            Catalog::embedded().map_err(|error| Answer::unprocessable(error.to_string()))?;
        match row.and_then(|row| catalog.kind(row)) {
            Some(owner) => self.named(call, owner, keys),
            None => Ok(0),
        }
    }

    /// With whom those of a list or a new one go.
    pub(super) fn list_owner(
        &mut self,
        call: &Call<'_>,
        kind: &'static Kind,
    ) -> Result<Number, Answer> {
        let keys = call.path.iter().map(|(_, value)| value.as_str());
        let keys = keys.collect::<Vec<_>>();
        let (parent, within) = (kind.row.key.parent.as_deref(), kind.row.within.as_deref());
        self.owner_of(call, within.or(parent), &keys)
    }

    fn create(&mut self, call: &Call<'_>, role: &'static Role) -> Result<Answer, Answer> {
        let kind = role.kind;
        let mut owner = self.list_owner(call, kind)?;
        if owner == 0
            && let Some(field) = &kind.more.owner_in
            && let Some(key) = call.text(field)
        {
            owner = self.owner_in_body(kind, key)?;
        }
        families::before(self, call, kind, owner)?;
        references::check(self, call, kind)?;
        let empty = Map::new();
        let sent = call
            .body
            .as_ref()
            .and_then(Value::as_object)
            .unwrap_or(&empty);
        if let Some(first) = self.repeated(kind, owner, sent) {
            return Ok(self.show_stored(call, role, first));
        }
        self.check_name(kind, owner, sent, None)?;
        let scope = if kind.row.key.parent.is_some() {
            owner
        } else {
            0
        };
        if kind.is_single()
            && let Some(old) = self.store.find(&kind.name, owner, "")
        {
            self.store.remove(old);
        }
        if is_dry_run(call) {
            return Ok(self.tried(call, role, owner, sent));
        }
        let operation = create_operation(kind);
        let number = self.make(
            &occasion(call),
            Order {
                kind,
                owner,
                scope,
                sent,
                operation,
                values: Vec::new(),
            },
        );
        self.assign(call, kind, number);
        let mut answer = self.show_stored(call, role, number);
        families::answered(self, call, number, &mut answer);
        Ok(answer)
    }

    /// What the same request created before, where requests have a key of their own.
    fn repeated(
        &self,
        kind: &'static Kind,
        owner: Number,
        sent: &Map<String, Value>,
    ) -> Option<Number> {
        let field = kind.more.repeated_by.as_deref()?;
        let key = sent.get(field)?;
        let mut all = self.store.of(&kind.name, owner)?.iter().copied();
        all.find(|number| {
            let value = self.store.value(*number);
            value.is_some_and(|value| value.get(field) == Some(key))
        })
    }

    fn set_value(&mut self, number: Number, new: Option<Value>) {
        if let (Some(new), Some(value)) = (new, self.store.value_mut(number)) {
            *value = new;
        }
    }

    /// What a create would make, which isn't made: it has no key.
    fn tried(
        &mut self,
        call: &Call<'_>,
        role: &'static Role,
        owner: Number,
        sent: &Map<String, Value>,
    ) -> Answer {
        let kind = role.kind;
        let number = self.store.next();
        let operation = create_operation(kind);
        let mut value = self.composed(&occasion(call), kind, number, sent, operation);
        if let Some(field) = kind.key() {
            place::put(&mut value, field, json!(""));
        }
        self.store.insert(
            number,
            Item {
                kind: kind.name.clone(),
                key: String::new(),
                scope: owner,
                owner,
                label: None,
                made_at: call.now,
                value,
                changes: Vec::new(),
            },
        );
        let answer = self.show_stored(call, role, number);
        self.store.remove(number);
        answer
    }

    fn owner_in_body(&mut self, kind: &'static Kind, key: &str) -> Result<Number, Answer> {
        let name = kind
            .row
            .within
            .as_deref()
            .or(kind.row.key.parent.as_deref());
        let name = name.unwrap_or_default();
        self.store.find_anywhere(name, key).ok_or_else(|| {
            let field = kind.more.owner_in.as_deref().unwrap_or_default();
            Answer::unprocessable(format!("body.{field}: there is no {key}"))
        })
    }

    /// That the name isn't taken by another one, where the service keeps names apart.
    pub(super) fn check_name(
        &self,
        kind: &'static Kind,
        owner: Number,
        sent: &Map<String, Value>,
        own: Option<Number>,
    ) -> Result<(), Answer> {
        let Some(unique) = &kind.more.unique else {
            return Ok(());
        };
        let Some(field) = kind.label_field() else {
            return Ok(());
        };
        let sent = Value::Object(sent.clone());
        let Some(name) = place::text(&sent, field) else {
            return Ok(());
        };
        let same = |value: &Value, path: &str| {
            let slug = format!("{path}.slug");
            let known = place::text(value, path).or_else(|| place::text(value, &slug));
            known.is_some() && known == place::text(&sent, path)
        };
        let mut others = self.store.labelled(&kind.name, owner, name).into_iter();
        let taken = others.any(|number| {
            Some(number) != own
                && self
                    .store
                    .value(number)
                    .is_some_and(|value| unique.beside.iter().all(|path| same(value, path)))
        });
        if !taken {
            return Ok(());
        }
        let message = unique.message.replace("{name}", name);
        Err(match unique.status {
            409 => Answer::error(StatusCode::CONFLICT, "conflict", message),
            _ => Answer::unprocessable(message),
        })
    }

    fn update(
        &mut self,
        call: &Call<'_>,
        role: &'static Role,
        keep: bool,
    ) -> Result<Answer, Answer> {
        let kind = role.kind;
        let number = self.called(call, kind)?;
        families::before(self, call, kind, number)?;
        references::check(self, call, kind)?;
        let empty = Map::new();
        let sent = call
            .body
            .as_ref()
            .and_then(Value::as_object)
            .unwrap_or(&empty);
        let owner = self.store.get(number).map(|item| item.owner);
        self.check_name(kind, owner.unwrap_or_default(), sent, Some(number))?;
        let updated = self.updated(&occasion(call), kind, number, sent, call.operation, keep);
        if is_dry_run(call) {
            let old = self.store.value(number).cloned();
            self.set_value(number, updated);
            let answer = self.show_stored(call, role, number);
            self.set_value(number, old);
            return Ok(answer);
        }
        self.set_value(number, updated);
        families::updated(self, call, kind, number);
        if kind.more.tagged.is_some() {
            self.tag_stored(number);
        }
        let label = self.store.value(number).and_then(|value| kind.label(value));
        self.store.relabel(number, label);
        self.rekey(kind, number);
        Ok(self.show_stored(call, role, number))
    }

    /// After a change of the field that is the key.
    fn rekey(&mut self, kind: &'static Kind, number: Number) {
        let shown = kind
            .key()
            .and_then(|field| place::word(place::get(self.store.value(number)?, field)?));
        if let Some(key) = shown
            && self.store.get(number).is_some_and(|item| item.key != key)
        {
            self.store.rename(number, &key);
        }
    }

    fn delete(&mut self, call: &Call<'_>, role: &'static Role) -> Result<Answer, Answer> {
        let kind = role.kind;
        let number = self.called(call, kind)?;
        families::before_delete(self, call, kind, number)?;
        let after = kind.more.deleting.as_ref().zip(kind.state_field());
        if let Some((state, field)) = after
            && let Some(value) = self.store.value_mut(number)
        {
            place::put(value, field, json!(state));
        }
        let answer = self.show_stored(call, role, number);
        families::gone(self, call, kind, number);
        if let Some(urn) = urn(kind, self.store.get(number).map(|item| item.key.as_str())) {
            self.forget_urn(&urn);
        }
        match after {
            Some(_) => {
                self.store.cancel(number);
                let change = Change {
                    at: later(call.now, self.action_duration()),
                    set: Vec::new(),
                    gone: true,
                };
                self.store.plan(number, change);
            }
            None => self.store.remove(number),
        }
        Ok(answer)
    }

    fn act(&mut self, call: &Call<'_>, role: &'static Role, act: &Act) -> Result<Answer, Answer> {
        let kind = role.kind;
        let number = self.called_by_act(call, kind)?;
        let state = kind.state_field().and_then(|field| {
            let value = self.store.value(number)?;
            place::text(value, field).map(str::to_owned)
        });
        if let Some(state) = state.filter(|state| act.refused_when.contains(state)) {
            return Err(Answer::unprocessable(format!(
                "the {} is {state}; try again when it is not",
                kind.words()
            )));
        }
        families::before(self, call, kind, number)?;
        references::check(self, call, kind)?;
        acts::apply(self, call, kind, number, act);
        families::updated(self, call, kind, number);
        Ok(self.show_stored(call, role, number))
    }

    /// Of a path that may go on behind the key.
    fn called_by_act(&mut self, call: &Call<'_>, kind: &'static Kind) -> Result<Number, Answer> {
        let keys = call.path.iter().map(|(_, value)| value.as_str());
        let keys = keys.collect::<Vec<_>>();
        let catalog =
            Catalog::embedded().map_err(|error| Answer::unprocessable(error.to_string()))?;
        // `/things/{id}/parts/{part}/act` is about the thing if that is what the path begins with.
        let begun = catalog.owner_of_path(call.operation.path(), kind);
        match begun {
            Some(parameters) => self.named(call, kind, keys.get(..parameters).unwrap_or(&keys)),
            None => self.named(call, kind, &keys),
        }
    }

    /// The answer that shows one.
    pub(crate) fn show_stored(
        &self,
        call: &Call<'_>,
        role: &'static Role,
        number: Number,
    ) -> Answer {
        let operation = call.operation;
        let status = StatusCode::from_u16(operation.answer.status).unwrap_or(StatusCode::OK);
        if operation.answer.of_type(JSON).is_none() {
            return Answer::new(status, Content::Empty);
        }
        let kind = role.kind;
        let plan = role
            .plan
            .get_or_init(|| Plan::for_verb(operation, kind, &role.verb));
        // An older path has the same answer in a place of its own.
        let own;
        let plan = if role_is_for(role, operation.id) {
            plan
        } else {
            own = Plan::for_verb(operation, kind, &role.verb);
            &own
        };
        let is_first = matches!(role.verb, Verb::Create | Verb::Act(_));
        let whole = self.whole(kind, number, is_first);
        let tells = plan.one.is_some() || kind.key().is_some_and(|key| plan.top.contains(&key));
        let created = &kind.row.created;
        let is_key = created
            .key
            .as_deref()
            .filter(|_| created.schema.is_none() && matches!(role.verb, Verb::Create));
        let body = if let Some(field) = is_key {
            let mut body = synthetic::example(call);
            let key = self.store.get(number).map(|item| item.key.clone());
            let old = body.get(field).cloned();
            let key = if matches!(old, Some(Value::Array(_))) {
                json!([key])
            } else {
                json!(key)
            };
            place::put(&mut body, field, key);
            body
        } else if let Some(one) = plan.one {
            let mut body = synthetic::example(call);
            let shown = plan.shown(&whole);
            for twin in &plan.twins {
                place::put(&mut body, twin, shown.clone());
            }
            place::put(&mut body, one, shown);
            body
        } else if tells || kind.is_single() {
            plan.shown(&whole)
        } else {
            let mut body = synthetic::echoed(call);
            let own = plan
                .top
                .iter()
                .filter(|_| !matches!(role.verb, Verb::Delete));
            for name in own {
                if let Some(value) = whole.get(*name) {
                    place::put(&mut body, name, value.clone());
                }
            }
            body
        };
        Answer::json(status, body)
    }

    /// All that is known of one, with what is kept apart in its place; what is shown once only in the first answer.
    pub(crate) fn whole(&self, kind: &'static Kind, number: Number, is_first: bool) -> Value {
        let mut value = self.store.value(number).cloned().unwrap_or_default();
        if !is_first {
            self.hide(kind, number, &mut value);
        }
        let catalog = Catalog::embedded().ok();
        for (field, embed) in &kind.more.embeds {
            let own = catalog.and_then(|catalog| catalog.kind(&embed.kind));
            let inner = self.store.of(&embed.kind, number).into_iter().flatten();
            let shown = inner.filter_map(|inner| {
                let value = self.store.value(*inner)?;
                match &embed.only {
                    Some(only) => place::get(value, only).cloned(),
                    None => {
                        let mut value = value.clone();
                        if let Some(own) = own.filter(|_| !is_first) {
                            self.hide(own, *inner, &mut value);
                        }
                        Some(value)
                    }
                }
            });
            let shown = shown.collect::<Vec<_>>();
            place::put(&mut value, field, Value::Array(shown));
        }
        value
    }

    /// Takes away what only the answer to what made it has.
    fn hide(&self, kind: &'static Kind, number: Number, value: &mut Value) {
        let owner = self.store.get(number).map(|item| item.owner);
        let owner = owner.and_then(|owner| self.store.value(owner));
        for once in &kind.more.once {
            let fits = once.when.iter().all(|(path, listed)| {
                let own = owner.and_then(|owner| place::text(owner, path));
                own.is_some_and(|own| listed.iter().any(|listed| listed == own))
            });
            if fits {
                place::put(value, &once.field, Value::Null);
            }
        }
    }

    /// The project that something new belongs to.
    fn assign(&mut self, call: &Call<'_>, kind: &'static Kind, number: Number) {
        let key = self.store.get(number).map(|item| item.key.clone());
        if let Some(urn) = urn(kind, key.as_deref()) {
            let project = self
                .store
                .value(number)
                .and_then(|value| place::text(value, "project_id"))
                .map(str::to_owned);
            self.assign_urn(urn, project.as_deref(), call.now);
        }
    }
}

/// Whether a body asks for checks alone: official clients send such a field, which the document doesn't have.
fn is_dry_run(call: &Call<'_>) -> bool {
    ["validate_only", "dry_run"]
        .into_iter()
        .any(|field| call.flag(field) == Some(true))
}

fn role_is_for(role: &Role, operation: &str) -> bool {
    let catalog = Catalog::embedded();
    catalog.is_ok_and(|catalog| {
        catalog.newer(operation).is_none()
            && catalog
                .role(operation)
                .is_some_and(|own| std::ptr::eq(own, role))
    })
}

/// Its name among all resources.
pub(crate) fn urn(kind: &Kind, key: Option<&str>) -> Option<String> {
    Some(format!("do:{}:{}", kind.row.urn.as_deref()?, key?))
}

pub(crate) fn missing(kind: &Kind, key: &str) -> Answer {
    let words = kind.words();
    if let Some(missing) = &kind.more.missing {
        return Answer::not_found(missing.replace("{id}", key));
    }
    Answer::not_found(format!("there is no {words} {key}").trim_end().to_owned())
}
