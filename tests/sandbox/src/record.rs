//! What the sandbox remembers of the requests it got.

use std::sync::{Mutex, PoisonError};

use serde_json::Value;

/// One request as it arrived, and what became of it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequestRecord {
    /// The HTTP method, in capitals.
    pub method: String,
    /// The path as it was sent, without the query.
    pub path: String,
    /// Query parameters, decoded, in the order they were sent.
    pub query: Vec<(String, String)>,
    /// Names of query parameters that the document doesn't declare for the operation. They are accepted and have no
    /// effect, which is often a mistake in the client.
    pub undeclared_query: Vec<String>,
    /// Headers with lower-case names. The value of `authorization` is left out.
    pub headers: Vec<(String, String)>,
    /// The body, when it is JSON.
    pub body: Option<Value>,
    /// The operation the request was for, if there is one.
    pub operation_id: Option<String>,
    /// The HTTP status that was answered.
    pub status: u16,
}

impl RequestRecord {
    /// The first value of a header; `name` in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        first(&self.headers, name)
    }

    /// The first value of a query parameter.
    pub fn query_value(&self, name: &str) -> Option<&str> {
        first(&self.query, name)
    }
}

fn first<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    pairs
        .iter()
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.as_str())
}

/// All requests since the start or the last clearing.
#[derive(Default)]
pub(crate) struct RequestLog {
    records: Mutex<Vec<RequestRecord>>,
}

impl RequestLog {
    pub(crate) fn push(&self, record: RequestRecord) {
        self.lock().push(record);
    }

    pub(crate) fn all(&self) -> Vec<RequestRecord> {
        self.lock().clone()
    }

    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<RequestRecord>> {
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
