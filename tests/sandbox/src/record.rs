//! What the sandbox remembers of the requests it got.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::Value;

use crate::clock::{Moment, timestamp};
use crate::faults::FaultHit;
use crate::operation::Operation;

/// How many requests are remembered by default.
pub const DEFAULT_JOURNAL_SIZE: usize = 10_000;
/// How many bytes of bodies are kept, however few requests those are of.
const MOST_BYTES: usize = 32 * 1024 * 1024;

/// One request as it arrived, and its outcome.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequestRecord {
    /// The number of the request, from 1; clearing the journal doesn't restart the numbers.
    pub number: u64,
    /// When it arrived, in the sandbox's time, in the format of RFC 3339.
    pub at: String,
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
    /// The operation that was called, if there is one.
    pub operation_id: Option<String>,
    /// The HTTP status of the answer, or 0 if there was no answer, or none yet.
    pub status: u16,
    /// Whether it took effect: it passed all checks and limits, and the operation's own answer was a success, whatever a fault
    /// then changed. Operations that only read count as well.
    pub processed: bool,
    /// The scripted fault that was applied, if any.
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

/// A request as it is kept: in few pieces, of which most requests are never looked at.
pub(crate) struct Kept {
    pub(crate) number: u64,
    pub(crate) at: Moment,
    pub(crate) method: Box<str>,
    pub(crate) path: Box<str>,
    pub(crate) query: Box<[(String, String)]>,
    pub(crate) undeclared_query: Box<[String]>,
    /// Name and value of one header after the other.
    pub(crate) headers: Box<str>,
    /// Where names and values end.
    pub(crate) ends: Box<[u32]>,
    pub(crate) body: Box<[u8]>,
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) status: u16,
    pub(crate) processed: bool,
    pub(crate) fault: Option<Box<FaultHit>>,
}

impl Kept {
    fn headers(&self) -> Vec<(String, String)> {
        let mut start = 0;
        let mut texts = self.ends.iter().map(|end| {
            let end = usize::try_from(*end).unwrap_or(usize::MAX);
            let text = self.headers.get(start..end).unwrap_or_default();
            start = end;
            text.to_owned()
        });
        let mut headers = Vec::new();
        while let (Some(name), Some(value)) = (texts.next(), texts.next()) {
            headers.push((name, value));
        }
        headers
    }

    fn record(&self) -> RequestRecord {
        RequestRecord {
            number: self.number,
            at: timestamp(self.at),
            method: self.method.to_string(),
            path: self.path.to_string(),
            query: self.query.to_vec(),
            undeclared_query: self.undeclared_query.to_vec(),
            headers: self.headers(),
            body: serde_json::from_slice(&self.body).ok(),
            operation_id: self.operation.map(|operation| operation.id.to_owned()),
            status: self.status,
            processed: self.processed,
            fault: self.fault.as_deref().cloned(),
        }
    }
}

/// The last requests since the start or the last clearing.
pub(crate) struct RequestLog {
    ring: Mutex<Ring>,
}

struct Ring {
    kept: VecDeque<Kept>,
    /// The number of the last request.
    last: u64,
    size: usize,
    bytes: usize,
    /// How many were let go of to make room, since the last clearing.
    dropped: u64,
}

/// What the journal holds.
pub(crate) struct Extent {
    pub(crate) kept: usize,
    pub(crate) size: usize,
    pub(crate) dropped: u64,
    /// The number of the last request there was.
    pub(crate) last: u64,
}

/// The place of a record, which stays the same when others are cleared.
#[derive(Clone, Copy)]
pub(crate) struct Entry(u64);

impl RequestLog {
    pub(crate) fn new(size: usize) -> Self {
        Self {
            ring: Mutex::new(Ring {
                kept: VecDeque::new(),
                last: 0,
                size,
                bytes: 0,
                dropped: 0,
            }),
        }
    }

    /// Notes a request that isn't answered yet.
    pub(crate) fn open(&self, mut request: Kept) -> Entry {
        let mut ring = self.lock();
        ring.last += 1;
        request.number = ring.last;
        ring.bytes += request.body.len();
        ring.kept.push_back(request);
        ring.make_room();
        Entry(ring.last)
    }

    /// Notes what became of a request; false when it is no longer kept.
    pub(crate) fn close(&self, entry: Entry, status: u16, processed: bool) -> bool {
        let mut ring = self.lock();
        let Some(kept) = ring.of_number(entry.0) else {
            return false;
        };
        kept.status = status;
        kept.processed = processed;
        true
    }

    pub(crate) fn all(&self) -> Vec<RequestRecord> {
        self.lock().kept.iter().map(Kept::record).collect()
    }

    /// The last of those that fit, at most so many, the oldest first; and how many fit.
    pub(crate) fn last(
        &self,
        most: usize,
        fits: impl Fn(&Kept) -> bool,
    ) -> (Vec<RequestRecord>, usize) {
        let ring = self.lock();
        let mut total = 0;
        let mut found = Vec::new();
        for kept in ring.kept.iter().rev().filter(|kept| fits(kept)) {
            total += 1;
            if found.len() < most {
                found.push(kept.record());
            }
        }
        found.reverse();
        (found, total)
    }

    pub(crate) fn extent(&self) -> Extent {
        let ring = self.lock();
        Extent {
            kept: ring.kept.len(),
            size: ring.size,
            dropped: ring.dropped,
            last: ring.last,
        }
    }

    pub(crate) fn resize(&self, size: usize) {
        let mut ring = self.lock();
        ring.size = size;
        ring.make_room();
        ring.kept.shrink_to_fit();
    }

    pub(crate) fn clear(&self) {
        let mut ring = self.lock();
        ring.kept.clear();
        ring.bytes = 0;
        ring.dropped = 0;
    }

    fn lock(&self) -> MutexGuard<'_, Ring> {
        self.ring.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Ring {
    fn make_room(&mut self) {
        while self.kept.len() > self.size || (self.bytes > MOST_BYTES && self.kept.len() > 1) {
            let Some(oldest) = self.kept.pop_front() else {
                return;
            };
            self.bytes -= oldest.body.len();
            self.dropped += 1;
        }
    }

    /// Numbers follow one another without a gap.
    fn of_number(&mut self, number: u64) -> Option<&mut Kept> {
        let first = self.kept.front()?.number;
        let index = usize::try_from(number.checked_sub(first)?).ok()?;
        self.kept.get_mut(index)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(path: &str, body: usize) -> Kept {
        Kept {
            number: 0,
            at: Moment::UNIX_EPOCH,
            method: "GET".into(),
            path: path.into(),
            query: Box::default(),
            undeclared_query: Box::default(),
            headers: "hosthereacceptä".into(),
            ends: [4, 8, 14, 16].into(),
            body: vec![b' '; body].into(),
            operation: None,
            status: 0,
            processed: false,
            fault: None,
        }
    }

    fn paths(log: &RequestLog) -> Vec<String> {
        log.all().into_iter().map(|record| record.path).collect()
    }

    #[test]
    fn a_full_journal_lets_go_of_the_oldest() {
        let log = RequestLog::new(2);
        let entries = ["a", "b", "c"].map(|path| log.open(request(path, 0)));
        assert_eq!(paths(&log), ["b", "c"]);
        assert_eq!(log.extent().dropped, 1);
        assert!(!log.close(entries[0], 200, true));
        assert!(log.close(entries[2], 204, true));
        assert_eq!(log.all()[1].status, 204);
        let headers = &log.all()[0].headers;
        let expected = [("host", "here"), ("accept", "ä")];
        assert_eq!(
            *headers,
            expected.map(|(name, value)| (name.to_owned(), value.to_owned()))
        );
        log.clear();
        assert!(!log.close(entries[2], 500, true));
        log.open(request("d", 0));
        assert_eq!(log.all()[0].number, 4);
        log.resize(0);
        log.open(request("e", 0));
        assert_eq!(paths(&log), [""; 0]);
    }

    #[test]
    fn large_bodies_make_room_for_one_another() {
        let log = RequestLog::new(100);
        for path in ["a", "b", "c"] {
            log.open(request(path, MOST_BYTES / 2));
        }
        assert_eq!(paths(&log), ["b", "c"]);
        log.open(request("d", MOST_BYTES + 1));
        assert_eq!(paths(&log), ["d"]);
    }
}
