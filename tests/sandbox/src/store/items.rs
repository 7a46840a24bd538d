//! What is kept: one value, found by key, listed by owner, and changed when something is due.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::place;
use crate::clock::Moment;

/// The number of something that is kept; 0 is nobody.
pub(crate) type Number = u64;

/// A stored resource.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Item {
    pub(crate) kind: String,
    pub(crate) key: String,
    /// The resource whose key precedes this one's in paths.
    pub(crate) scope: Number,
    /// The resource that it belongs to, and is deleted with.
    pub(crate) owner: Number,
    /// Its name, where the service keeps names apart.
    pub(crate) label: Option<String>,
    pub(crate) made_at: Moment,
    pub(crate) value: Value,
    /// The changes that are due later, the next one first.
    pub(crate) changes: Vec<Change>,
}

/// A change that is due at some time.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Change {
    pub(crate) at: Moment,
    /// Values by place; null takes the field away.
    pub(crate) set: Vec<(String, Value)>,
    /// Whether it is gone then.
    pub(crate) gone: bool,
}

/// Everything that is kept in the one store. Dumped and loaded as a whole.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(from = "Kept", into = "Kept")]
pub(crate) struct Store {
    kept: Kept,
    tables: HashMap<String, Table>,
    due: BTreeSet<(Moment, Number)>,
}

#[derive(Clone, Default, Serialize, Deserialize)]
struct Kept {
    items: BTreeMap<Number, Item>,
    last: Number,
    /// The areas that have what they have from the start.
    areas: BTreeSet<String>,
}

/// The resources of one kind.
#[derive(Clone, Default)]
struct Table {
    by_key: HashMap<(Number, String), Number>,
    by_label: HashMap<(Number, String), BTreeSet<Number>>,
    by_owner: HashMap<Number, BTreeSet<Number>>,
    all: BTreeSet<Number>,
}

impl From<Kept> for Store {
    fn from(kept: Kept) -> Self {
        let mut store = Self::default();
        for (number, item) in &kept.items {
            store.note(*number, item);
        }
        store.kept = kept;
        store
    }
}

impl From<Store> for Kept {
    fn from(store: Store) -> Self {
        store.kept
    }
}

impl Store {
    /// Notes that an area has what it has from the start; false when that was so already.
    pub(crate) fn enter(&mut self, area: &str) -> bool {
        !self.kept.areas.contains(area) && self.kept.areas.insert(area.to_owned())
    }

    /// A number that nothing had before.
    pub(crate) fn next(&mut self) -> Number {
        self.kept.last += 1;
        self.kept.last
    }

    pub(crate) fn insert(&mut self, number: Number, item: Item) {
        self.note(number, &item);
        self.kept.items.insert(number, item);
    }

    fn note(&mut self, number: Number, item: &Item) {
        let table = self.tables.entry(item.kind.clone()).or_default();
        table.by_key.insert((item.scope, item.key.clone()), number);
        table.by_owner.entry(item.owner).or_default().insert(number);
        table.all.insert(number);
        if let Some(label) = &item.label {
            let same = table.by_label.entry((item.owner, label.clone()));
            same.or_default().insert(number);
        }
        if let Some(change) = item.changes.first() {
            self.due.insert((change.at, number));
        }
    }

    pub(crate) fn get(&self, number: Number) -> Option<&Item> {
        self.kept.items.get(&number)
    }

    pub(crate) fn value(&self, number: Number) -> Option<&Value> {
        self.get(number).map(|item| &item.value)
    }

    pub(crate) fn value_mut(&mut self, number: Number) -> Option<&mut Value> {
        self.kept.items.get_mut(&number).map(|item| &mut item.value)
    }

    pub(crate) fn find(&self, kind: &str, scope: Number, key: &str) -> Option<Number> {
        let table = self.tables.get(kind)?;
        table.by_key.get(&(scope, key.to_owned())).copied()
    }

    /// The one with this key, whatever comes before it in its path.
    pub(crate) fn find_anywhere(&self, kind: &str, key: &str) -> Option<Number> {
        self.find(kind, 0, key).or_else(|| {
            let mut all = self.all(kind);
            all.find(|number| self.get(*number).is_some_and(|item| item.key == key))
        })
    }

    /// Those of a kind that go with an owner, the oldest first.
    pub(crate) fn of(&self, kind: &str, owner: Number) -> Option<&BTreeSet<Number>> {
        self.tables.get(kind)?.by_owner.get(&owner)
    }

    /// All of a kind, the oldest first.
    pub(crate) fn all(&self, kind: &str) -> impl Iterator<Item = Number> {
        let table = self.tables.get(kind);
        table
            .into_iter()
            .flat_map(|table| table.all.iter().copied())
    }

    pub(crate) fn numbers(&self, kind: &str) -> Option<&BTreeSet<Number>> {
        self.tables.get(kind).map(|table| &table.all)
    }

    /// All of a kind, with their numbers.
    pub(crate) fn items(&self, kind: &str) -> impl Iterator<Item = (Number, &Item)> {
        self.all(kind)
            .filter_map(|number| Some((number, self.get(number)?)))
    }

    /// Whether something of a kind has this secret key.
    pub(crate) fn has_secret(&self, kind: &str, key: &str) -> bool {
        self.items(kind)
            .any(|(_, item)| place::text(&item.value, "secret_key") == Some(key))
    }

    /// Those of an owner with a name.
    pub(crate) fn labelled(&self, kind: &str, owner: Number, label: &str) -> Vec<Number> {
        let table = self.tables.get(kind);
        let found = table.and_then(|table| table.by_label.get(&(owner, label.to_owned())));
        found.into_iter().flatten().copied().collect()
    }

    /// Gives it another name.
    pub(crate) fn relabel(&mut self, number: Number, label: Option<String>) {
        let Some(item) = self.kept.items.get_mut(&number) else {
            return;
        };
        if item.label == label {
            return;
        }
        if let Some(table) = self.tables.get_mut(&item.kind) {
            if let Some(old) = &item.label
                && let Some(same) = table.by_label.get_mut(&(item.owner, old.clone()))
            {
                same.remove(&number);
            }
            if let Some(new) = &label {
                let same = table.by_label.entry((item.owner, new.clone()));
                same.or_default().insert(number);
            }
        }
        item.label = label;
    }

    /// Gives it another key.
    pub(crate) fn rename(&mut self, number: Number, key: &str) {
        let Some(item) = self.kept.items.get_mut(&number) else {
            return;
        };
        if let Some(table) = self.tables.get_mut(&item.kind) {
            table.by_key.remove(&(item.scope, item.key.clone()));
            table.by_key.insert((item.scope, key.to_owned()), number);
        }
        key.clone_into(&mut item.key);
    }

    /// Takes something away, with all that belongs to it.
    pub(crate) fn remove(&mut self, number: Number) {
        let mut going = vec![number];
        while let Some(number) = going.pop() {
            let Some(item) = self.kept.items.remove(&number) else {
                continue;
            };
            for change in item.changes.iter().take(1) {
                self.due.remove(&(change.at, number));
            }
            if let Some(table) = self.tables.get_mut(&item.kind) {
                table.by_key.remove(&(item.scope, item.key));
                if let Some(label) = item.label
                    && let Some(same) = table.by_label.get_mut(&(item.owner, label))
                {
                    same.remove(&number);
                }
                table.all.remove(&number);
                if let Some(siblings) = table.by_owner.get_mut(&item.owner) {
                    siblings.remove(&number);
                }
            }
            for table in self.tables.values_mut() {
                going.extend(table.by_owner.remove(&number).into_iter().flatten());
            }
        }
    }

    /// Lets something happen later, after what is to happen already.
    pub(crate) fn plan(&mut self, number: Number, change: Change) {
        let Some(item) = self.kept.items.get_mut(&number) else {
            return;
        };
        if let Some(first) = item.changes.first() {
            self.due.remove(&(first.at, number));
        }
        item.changes.push(change);
        item.changes.sort_by_key(|change| change.at);
        if let Some(first) = item.changes.first() {
            self.due.insert((first.at, number));
        }
    }

    /// Cancels the changes that are due.
    pub(crate) fn cancel(&mut self, number: Number) {
        if let Some(item) = self.kept.items.get_mut(&number)
            && let Some(first) = item.changes.first()
        {
            self.due.remove(&(first.at, number));
            item.changes.clear();
        }
    }

    pub(crate) fn is_changing(&self, number: Number) -> bool {
        self.get(number)
            .is_some_and(|item| !item.changes.is_empty())
    }

    /// Lets everything happen that is due by now, in the order it is due.
    pub(crate) fn settle(&mut self, now: Moment) {
        while let Some((at, number)) = self.due.first().copied().filter(|(at, _)| *at <= now) {
            self.due.remove(&(at, number));
            let Some(item) = self.kept.items.get_mut(&number) else {
                continue;
            };
            if item.changes.is_empty() {
                continue;
            }
            let change = item.changes.remove(0);
            for (path, value) in change.set {
                place::put(&mut item.value, &path, value);
            }
            if let Some(next) = item.changes.first() {
                self.due.insert((next.at, number));
            }
            if change.gone {
                self.remove(number);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use serde_json::json;

    use super::*;
    use crate::clock::Clock;

    fn item(kind: &str, key: &str, owner: Number) -> Item {
        Item {
            kind: kind.to_owned(),
            key: key.to_owned(),
            scope: owner,
            owner,
            label: Some(key.to_owned()),
            made_at: Clock::manual().now(),
            value: json!({"name": key}),
            changes: Vec::new(),
        }
    }

    #[test]
    fn what_belongs_to_something_goes_with_it_and_all_survives_a_dump() {
        let mut store = Store::default();
        let owner = store.next();
        store.insert(owner, item("cluster", "a", 0));
        let user = store.next();
        store.insert(user, item("user", "u", owner));
        let now = Clock::manual().now();
        let change = Change {
            at: now + TimeDelta::seconds(5),
            set: vec![("status".to_owned(), json!("online"))],
            gone: false,
        };
        store.plan(owner, change);

        let text = serde_json::to_string(&store).unwrap();
        let mut store: Store = serde_json::from_str(&text).unwrap();
        assert_eq!(store.find("user", owner, "u"), Some(user));
        assert_eq!(store.labelled("user", owner, "u"), [user]);
        store.relabel(user, Some("v".to_owned()));
        assert!(store.labelled("user", owner, "u").is_empty());
        store.settle(now);
        assert_eq!(store.value(owner), Some(&json!({"name": "a"})));
        store.settle(now + TimeDelta::seconds(5));
        assert_eq!(store.value(owner).unwrap()["status"], "online");
        store.remove(owner);
        assert_eq!(store.find("user", owner, "u"), None);
        assert_eq!(store.next(), user + 1);
    }
}
