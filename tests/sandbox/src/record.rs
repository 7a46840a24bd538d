//! What the sandbox remembers of the requests it got.

use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::Value;

use crate::faults::FaultHit;

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
    /// The HTTP status that was answered, or 0 when there was no answer, or none yet.
    pub status: u16,
    /// Whether it took effect: it passed all checks and limits, and the operation's own answer was a success, whatever a
    /// fault then made of that. Operations that only read count as well.
    pub processed: bool,
    /// The scripted fault that struck it, if one did.
    pub fault: Option<FaultHit>,
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
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    records: Vec<RequestRecord>,
    cleared: usize,
}

/// The place of a record, which stays the same when others are cleared.
#[derive(Clone, Copy)]
pub(crate) struct Entry(usize);

impl RequestLog {
    /// Notes a request that isn't answered yet.
    pub(crate) fn open(&self, record: RequestRecord) -> Entry {
        let mut kept = self.lock();
        kept.records.push(record);
        Entry(kept.cleared + kept.records.len() - 1)
    }

    /// Notes what became of a request, unless it was cleared meanwhile.
    pub(crate) fn close(&self, entry: Entry, status: u16, processed: bool) {
        let mut kept = self.lock();
        let index = entry.0.checked_sub(kept.cleared);
        if let Some(record) = index.and_then(|index| kept.records.get_mut(index)) {
            record.status = status;
            record.processed = processed;
        }
    }

    pub(crate) fn all(&self) -> Vec<RequestRecord> {
        self.lock().records.clone()
    }

    pub(crate) fn clear(&self) {
        let mut kept = self.lock();
        kept.cleared += kept.records.len();
        kept.records.clear();
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
