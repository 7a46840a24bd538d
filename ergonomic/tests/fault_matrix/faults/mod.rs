//! Everything that goes wrong on the wire.

mod answers;
mod connections;
mod http1;
mod http2;

use std::sync::Arc;
use std::time::Duration;

use crate::calls::Method;
use crate::hostile::{
    Act, CANCEL, DATA, END_HEADERS, END_STREAM, ENHANCE_YOUR_CALM, Greeting, HEADERS,
    INTERNAL_ERROR, NO_ERROR, PING, REFUSED_STREAM, SETTINGS, Wire, packed_headers,
};
use crate::service::{Reply, Target};

const PROTOCOL_ERROR: u32 = 1;
const HTTP_1_1_REQUIRED: u32 = 13;
const PUSH_PROMISE: u8 = 5;
const WINDOW_UPDATE: u8 = 8;
const CONTINUATION: u8 = 9;

const A_SECOND: Duration = Duration::from_secs(1);

pub type Acts = Arc<dyn Fn(&Reply) -> Vec<Act> + Send + Sync>;

/// Whether the request was carried out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Stage {
    Before,
    After,
}

/// A fault.
pub enum Strike {
    /// The answer to a request.
    Request(Acts),
    /// A connection.
    Connection(Greeting),
    /// The client doesn't know the server's certificate.
    Untrusted,
}

/// What a client can know.
#[derive(Clone, Copy, PartialEq)]
enum Known {
    /// Nothing was carried out, and it may try again.
    Nothing,
    /// Nothing was carried out, and that is final.
    Refused,
    /// It may have been carried out; who may, tries again.
    Unclear,
    /// It may have been carried out, and trying again is of no use or not sensible.
    Open,
    /// There is nothing wrong with it that a client should mind.
    Harmless,
}

pub struct Fault {
    pub name: String,
    pub wire: Wire,
    pub stage: Stage,
    pub strike: Strike,
    /// Whether the client can know that nothing was carried out.
    pub unprocessed: bool,
    known: Known,
}

impl Fault {
    /// Whether a call must get through if it strikes once.
    pub fn is_safe(&self, method: Method) -> bool {
        match self.known {
            Known::Harmless | Known::Nothing => true,
            Known::Unclear => {
                // What strikes a connection strikes what a wait begins with.
                let strikes_poll =
                    method.target() == Target::Polls && matches!(self.strike, Strike::Request(_));
                method.is_idempotent() || strikes_poll
            }
            Known::Refused | Known::Open => false,
        }
    }
}

struct List {
    wire: Wire,
    faults: Vec<Fault>,
}

impl List {
    fn add(&mut self, name: &str, stages: &[Stage], known: Known, strike: impl Fn() -> Strike) {
        for stage in stages {
            self.faults.push(Fault {
                name: name.to_owned(),
                wire: self.wire,
                stage: *stage,
                strike: strike(),
                unprocessed: matches!(known, Known::Nothing | Known::Refused),
                known,
            });
        }
    }

    fn acts(
        &mut self,
        name: &str,
        stages: &[Stage],
        known: Known,
        acts: impl Fn(&Reply) -> Vec<Act> + Send + Sync + 'static,
    ) {
        let acts: Acts = Arc::new(acts);
        self.add(name, stages, known, || Strike::Request(acts.clone()));
    }

    fn fixed(&mut self, name: &str, stages: &[Stage], known: Known, acts: Vec<Act>) {
        self.acts(name, stages, known, move |_| acts.clone());
    }

    fn connection(&mut self, name: &str, known: Known, greeting: Greeting) {
        self.add(name, &[Stage::Before], known, || {
            Strike::Connection(greeting)
        });
    }
}

const BOTH: &[Stage] = &[Stage::Before, Stage::After];
const BEFORE: &[Stage] = &[Stage::Before];
const AFTER: &[Stage] = &[Stage::After];

fn data(bytes: impl Into<Vec<u8>>) -> Act {
    Act::Data {
        bytes: bytes.into(),
        end: false,
    }
}

fn last(bytes: impl Into<Vec<u8>>) -> Act {
    Act::Data {
        bytes: bytes.into(),
        end: true,
    }
}

fn raw(bytes: impl Into<Vec<u8>>) -> Act {
    Act::Raw(bytes.into())
}

fn head(status: u16, headers: &[(&'static str, &str)]) -> Act {
    let headers = headers
        .iter()
        .map(|(name, value)| (*name, (*value).to_owned()));
    Act::Head {
        status,
        headers: headers.collect(),
        end: false,
    }
}

/// A whole answer with these headers beside its length.
fn answer(status: u16, headers: &[(&'static str, &str)], body: &[u8]) -> Vec<Act> {
    let length = body.len().to_string();
    let mut all = headers.to_vec();
    all.push(("content-length", &length));
    vec![head(status, &all), last(body)]
}

/// The head of the regular answer, which announces its whole body.
fn announced(reply: &Reply) -> Act {
    // A deletion has no body that could be cut.
    let status = if reply.status == 204 {
        200
    } else {
        reply.status
    };
    head(status, &[("content-length", &reply.body.len().to_string())])
}

fn half(reply: &Reply) -> Act {
    data(&reply.body.as_bytes()[..reply.body.len() / 2])
}

const HTML: &[u8] = b"<!doctype html><html><body><h1>Please sign in</h1></body></html>";

pub fn faults(wire: Wire) -> Vec<Fault> {
    let mut list = List {
        wire,
        faults: Vec::new(),
    };
    if wire.is_secure() {
        connections::tls(&mut list);
    } else {
        answers::statuses(&mut list);
        answers::limits(&mut list);
        answers::successes(&mut list);
        connections::connections(&mut list);
    }
    match wire {
        Wire::Http1 => http1::answers(&mut list),
        Wire::Http2 => http2::frames(&mut list),
        Wire::Https1 | Wire::Https2 => {}
    }
    list.faults
}
