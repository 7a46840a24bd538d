//! A request that was found, allowed and checked.

use serde_json::Value;

use crate::clock::Moment;
use crate::operation::Operation;
use crate::parameter::Place;

/// A decoded request, as the function that answers it receives it.
pub(crate) struct Call<'a> {
    pub(crate) operation: &'static Operation,
    /// Path parameters, decoded, in the order of the path.
    pub(crate) path: Vec<(String, String)>,
    pub(crate) query: &'a [(String, String)],
    pub(crate) body: Option<Value>,
    /// The path as it was sent.
    pub(crate) sent_path: &'a str,
    /// Where this sandbox is, without a slash at the end.
    pub(crate) base: &'a str,
    pub(crate) now: Moment,
    pub(crate) wants_events: bool,
    /// Whether the actions that it starts fail.
    pub(crate) actions_fail: bool,
}

impl Call<'_> {
    pub(crate) fn path_value(&self, name: &str) -> Option<&str> {
        self.path
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// A path parameter that is a number; `None` when it isn't.
    pub(crate) fn path_id(&self, name: &str) -> Option<u64> {
        self.path_value(name)?.parse().ok()
    }

    /// The last value of a query parameter, which is the one that counts. An empty one is as good as none.
    pub(crate) fn query_value(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .rev()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
            .filter(|value| !value.is_empty())
    }

    /// A property of the body, unless it is null.
    pub(crate) fn field(&self, name: &str) -> Option<&Value> {
        self.body
            .as_ref()?
            .get(name)
            .filter(|value| !value.is_null())
    }

    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.field(name)?.as_str()
    }

    pub(crate) fn flag(&self, name: &str) -> Option<bool> {
        self.field(name)?.as_bool()
    }

    pub(crate) fn texts(&self, name: &str) -> Vec<String> {
        self.field(name)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    }

    /// Query parameters that the document doesn't know.
    pub(crate) fn undeclared(operation: &Operation, query: &[(String, String)]) -> Vec<String> {
        let mut names = query
            .iter()
            .map(|(name, _)| name)
            .filter(|name| operation.parameter(Place::Query, name).is_none())
            .cloned()
            .collect::<Vec<_>>();
        names.dedup();
        names
    }
}
