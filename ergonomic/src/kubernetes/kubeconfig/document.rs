//! One kubeconfig file: its entries, by their names.

use std::path::Path;

use yaml_serde::{Mapping, Value};

use super::text;
use crate::Error;
use crate::files::broken;

/// A kind of entries: the key of their list, and that of what one of them says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kind {
    pub list: &'static str,
    pub body: &'static str,
}

pub(super) const CLUSTERS: Kind = Kind {
    list: "clusters",
    body: "cluster",
};
pub(super) const CONTEXTS: Kind = Kind {
    list: "contexts",
    body: "context",
};
pub(super) const USERS: Kind = Kind {
    list: "users",
    body: "user",
};
pub(super) const KINDS: [Kind; 3] = [CLUSTERS, CONTEXTS, USERS];
const CURRENT: &str = "current-context";

/// A kubeconfig file as it was read, and as it is to be written.
#[derive(Clone)]
pub(super) struct Document {
    text: String,
    before: Mapping,
    now: Mapping,
}

impl Document {
    /// Reads one; a file that doesn't exist or is empty is one without entries. What is wrong with it isn't quoted, because it
    /// holds credentials.
    #[inline]
    pub(super) fn read(path: &Path, text: Option<&str>) -> Result<Self, Error> {
        let text = text.unwrap_or_default();
        let value = match yaml_serde::from_str::<Value>(text) {
            Ok(value) => value,
            Err(error) => {
                let at = error.location();
                let at = at.map_or_else(String::new, |at| format!(" in line {}", at.line()));
                return Err(broken(path, &format!("it isn't valid YAML{at}")));
            }
        };
        let (before, now) = match value {
            Value::Mapping(mapping) => (mapping.clone(), mapping),
            Value::Null => {
                let new = [("apiVersion", "v1"), ("kind", "Config")];
                let new = new.map(|(key, value)| (Value::from(key), Value::from(value)));
                (Mapping::new(), new.into_iter().collect())
            }
            _ => return Err(broken(path, "it isn't a kubeconfig")),
        };
        for kind in KINDS {
            if !matches!(
                before.get(kind.list),
                None | Some(Value::Null | Value::Sequence(_))
            ) {
                let why = format!("it isn't a kubeconfig: its `{}` is no list", kind.list);
                return Err(broken(path, &why));
            }
        }
        Ok(Self {
            text: text.to_owned(),
            before,
            now,
        })
    }

    /// The entries of a kind, with their names. What has no name is left alone.
    #[inline]
    pub(super) fn entries(&self, kind: Kind) -> impl Iterator<Item = (&str, &Mapping)> {
        let list = self.now.get(kind.list).and_then(Value::as_sequence);
        list.into_iter().flatten().filter_map(move |entry| {
            let name = entry.get("name")?.as_str()?;
            Some((name, entry.get(kind.body)?.as_mapping()?))
        })
    }

    #[inline]
    pub(super) fn entry(&self, kind: Kind, name: &str) -> Option<&Mapping> {
        let mut entries = self.entries(kind);
        entries.find(|(own, _)| *own == name).map(|(_, body)| body)
    }

    /// Puts an entry in the place of that of the same name, or behind all others.
    #[inline]
    pub(super) fn put(&mut self, kind: Kind, name: &str, body: Mapping) {
        let list = self.now.entry(kind.list.into()).or_insert(Value::Null);
        if list.is_null() {
            *list = Value::Sequence(Vec::new());
        }
        let Some(list) = list.as_sequence_mut() else {
            return;
        };
        let found = list.iter_mut().find(|entry| is_named(entry, name));
        if let Some(entry) = found.and_then(Value::as_mapping_mut) {
            entry.insert(kind.body.into(), body.into());
            return;
        }
        let new = [
            (kind.body.into(), body.into()),
            ("name".into(), name.into()),
        ];
        list.push(Value::Mapping(new.into_iter().collect()));
    }

    /// Takes entries of a kind away.
    #[inline]
    pub(super) fn remove(&mut self, kind: Kind, goes: impl Fn(&str, &Mapping) -> bool) {
        let list = self.now.get_mut(kind.list).and_then(Value::as_sequence_mut);
        let Some(list) = list else {
            return;
        };
        list.retain(|entry| {
            let name = entry.get("name").and_then(Value::as_str);
            let body = entry.get(kind.body).and_then(Value::as_mapping);
            !name.zip(body).is_some_and(|(name, body)| goes(name, body))
        });
    }

    #[inline]
    pub(super) fn current(&self) -> Option<&str> {
        self.now.get(CURRENT).and_then(Value::as_str)
    }

    #[inline]
    pub(super) fn set_current(&mut self, context: &str) {
        self.now.insert(CURRENT.into(), context.into());
    }

    /// Whether there is something to write.
    #[inline]
    pub(super) fn is_changed(&self) -> bool {
        self.before != self.now && !(self.before.is_empty() && self.now.len() == 2)
    }

    /// What is to be written.
    #[inline]
    pub(super) fn render(&self) -> Result<String, String> {
        text::render(&self.text, &self.before, &self.now)
    }
}

#[inline]
fn is_named(entry: &Value, name: &str) -> bool {
    entry.get("name").and_then(Value::as_str) == Some(name)
}
