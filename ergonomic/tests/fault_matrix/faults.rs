//! Everything that goes wrong on the wire.

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

/// What strikes.
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
        tls(&mut list);
    } else {
        statuses(&mut list);
        limits(&mut list);
        successes(&mut list);
        connections(&mut list);
    }
    match wire {
        Wire::Http1 => http1(&mut list),
        Wire::Http2 => http2(&mut list),
        Wire::Https1 | Wire::Https2 => {}
    }
    list.faults
}

/// Statuses that are no success.
fn statuses(list: &mut List) {
    use Known::{Open, Refused, Unclear};
    let error = br#"{"id":"some_error","message":"no"}"#;
    for status in [
        408, 500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527, 529,
    ] {
        let name = status.to_string();
        list.fixed(&name, BOTH, Unclear, answer(status, &[], error));
    }
    list.fixed("501", BOTH, Open, answer(501, &[], error));
    list.fixed(
        "502 HTML",
        BOTH,
        Unclear,
        answer(502, &[("content-type", "text/html")], HTML),
    );
    list.fixed("503 empty", BOTH, Unclear, answer(503, &[], b""));
    for (name, after) in [("soon", "2"), ("garbage", "x"), ("an hour", "3600")] {
        let known = if after == "3600" { Open } else { Unclear };
        let name = format!("503 retry-after {name}");
        list.fixed(
            &name,
            BOTH,
            known,
            answer(503, &[("retry-after", after)], error),
        );
    }
    list.fixed(
        "500 body never comes",
        BOTH,
        Unclear,
        vec![head(500, &[("content-length", "99")])],
    );
    list.fixed(
        "422 body never comes",
        BEFORE,
        Refused,
        vec![head(422, &[("content-length", "99")])],
    );
    for status in [400, 401, 402, 403, 405, 409, 410, 412, 413, 415, 422, 451] {
        // Once a poll is refused, its wait ends.
        let name = status.to_string();
        list.fixed(&name, BEFORE, Refused, answer(status, &[], error));
    }
    list.fixed(
        "404",
        BEFORE,
        Refused,
        answer(404, &[], br#"{"id":"not_found","message":"no"}"#),
    );
    list.fixed("401 HTML", BEFORE, Refused, answer(401, &[], HTML));
    let pending =
        br#"{"id":"unprocessable_entity","message":"Droplet already has a pending event."}"#;
    list.fixed(
        "422 pending event",
        BEFORE,
        Refused,
        answer(422, &[], pending),
    );
    for status in [301, 302, 303, 307, 308] {
        let name = format!("{status} elsewhere");
        list.fixed(
            &name,
            BOTH,
            Open,
            answer(status, &[("location", "/elsewhere")], b""),
        );
    }
    for (name, to) in [
        ("to itself", ""),
        ("to another origin", "http://127.0.0.1:1/"),
        ("to garbage", "http://[:::"),
    ] {
        for status in [302, 307] {
            let name = format!("{status} {name}");
            list.fixed(&name, BOTH, Open, answer(status, &[("location", to)], b""));
        }
    }
    list.fixed("307 without location", BOTH, Open, answer(307, &[], b""));
    list.fixed(
        "304",
        BOTH,
        Open,
        vec![Act::Head {
            status: 304,
            headers: vec![],
            end: true,
        }],
    );
}

/// Refusals for the rate limit.
fn limits(list: &mut List) {
    use Known::{Nothing, Refused};
    let date = ("date", "Wed, 21 Oct 2026 07:28:00 GMT");
    for (name, headers) in [
        ("alone", vec![]),
        ("soon", vec![("retry-after", "2")]),
        ("zero", vec![("retry-after", "0")]),
        ("garbage", vec![("retry-after", "in a while")]),
        ("negative", vec![("retry-after", "-5")]),
        ("a fraction", vec![("retry-after", "1.5")]),
        (
            "past",
            vec![date, ("retry-after", "Wed, 21 Oct 2026 07:00:00 GMT")],
        ),
        (
            "future",
            vec![date, ("retry-after", "Wed, 21 Oct 2026 07:28:03 GMT")],
        ),
    ] {
        let name = format!("429 retry-after {name}");
        list.fixed(&name, BEFORE, Nothing, answer(429, &headers, b"{}"));
    }
    for (name, after) in [
        ("an hour", "3600"),
        ("ages", "18446744073709551615"),
        ("more than any number", "99999999999999999999999"),
    ] {
        // Who can't wait so long says so.
        let known = if name.starts_with("more") {
            Nothing
        } else {
            Refused
        };
        let name = format!("429 retry-after {name}");
        list.fixed(
            &name,
            BEFORE,
            known,
            answer(429, &[("retry-after", after)], b"{}"),
        );
    }
    list.fixed("429 HTML", BEFORE, Nothing, answer(429, &[], HTML));
    list.fixed(
        "429 body never comes",
        BEFORE,
        Nothing,
        vec![head(429, &[("content-length", "99")])],
    );
}

/// Successes that aren't.
fn successes(list: &mut List) {
    use Known::{Harmless, Open, Unclear};
    list.fixed(
        "200 HTML",
        BOTH,
        Open,
        answer(200, &[("content-type", "text/html")], HTML),
    );
    list.fixed("200 empty", BOTH, Open, answer(200, &[], b""));
    list.fixed("200 null", AFTER, Open, answer(200, &[], b"null"));
    list.fixed("200 list", AFTER, Open, answer(200, &[], b"[]"));
    list.fixed("200 number", AFTER, Open, answer(200, &[], b"1e999"));
    list.fixed(
        "200 no UTF-8",
        AFTER,
        Open,
        answer(200, &[], b"{\"droplet\":\"\xff\xfe\"}"),
    );
    list.fixed(
        "200 deep",
        AFTER,
        Open,
        answer(200, &[], "[".repeat(100_000).as_bytes()),
    );
    list.fixed(
        "200 no gzip",
        AFTER,
        Open,
        answer(200, &[("content-encoding", "gzip")], b"{}"),
    );
    list.fixed("202 {}", AFTER, Open, answer(202, &[], b"{}"));
    let nulls = br#"{"droplet":null,"action":null,"ssh_key":null,"droplets":null,"links":null,"meta":null}"#;
    list.fixed("202 nulls", AFTER, Open, answer(202, &[], nulls));
    let blanks = br#"{"droplet":{"id":null},"action":{"id":null,"status":null},"ssh_key":{},"droplets":[null],"meta":{}}"#;
    list.fixed("202 blanks", AFTER, Open, answer(202, &[], blanks));
    list.fixed(
        "204",
        AFTER,
        Open,
        vec![Act::Head {
            status: 204,
            headers: vec![],
            end: true,
        }],
    );
    list.acts("200 half of it", AFTER, Open, |reply| {
        let body = reply.body.as_bytes();
        answer(200, &[], &body[..body.len() / 2])
    });
    list.acts("206 half of it", AFTER, Open, |reply| {
        let body = reply.body.as_bytes();
        answer(
            206,
            &[("content-range", "bytes 0-9/99")],
            &body[..body.len() / 2],
        )
    });
    list.acts("200 with something after it", AFTER, Open, |reply| {
        answer(200, &[], format!("{}{}", reply.body, reply.body).as_bytes())
    });
    list.acts("200 as text", AFTER, Harmless, |reply| {
        answer(
            200,
            &[("content-type", "text/plain")],
            reply.body.as_bytes(),
        )
    });
    list.acts("body cut", AFTER, Unclear, |reply| {
        vec![announced(reply), half(reply), Act::Close]
    });
    list.acts("body never comes", AFTER, Unclear, |reply| {
        vec![announced(reply)]
    });
    list.acts("body stalls", AFTER, Unclear, |reply| {
        vec![announced(reply), half(reply)]
    });
    list.acts("body drips", AFTER, Unclear, |reply| {
        let bytes = reply.body.bytes().take(30);
        let drops = bytes.flat_map(|byte| [data([byte]), Act::Pause(A_SECOND)]);
        std::iter::once(announced(reply)).chain(drops).collect()
    });
    list.acts("answer is late", BOTH, Unclear, |reply| {
        let late = vec![Act::Pause(100 * A_SECOND)];
        [late, reply.whole()].concat()
    });
    list.acts("answer is slow", AFTER, Harmless, |reply| {
        let slow = vec![Act::Pause(A_SECOND / 2)];
        [slow, reply.whole()].concat()
    });
}

/// Connections that break.
fn connections(list: &mut List) {
    use Known::Unclear;
    list.fixed("hang", BOTH, Unclear, vec![]);
    list.fixed("close without an answer", BOTH, Unclear, vec![Act::Close]);
    list.fixed(
        "close a moment later",
        BOTH,
        Unclear,
        vec![Act::Pause(A_SECOND), Act::Close],
    );
    list.connection("closed at once", Unclear, Greeting::Close);
    list.connection("closed in the first bytes", Unclear, Greeting::Cut);
    list.connection("mute", Unclear, Greeting::Mute);
    list.connection("garbage", Unclear, Greeting::Garbage);
}

fn http1(list: &mut List) {
    use Known::{Harmless, Open, Unclear};
    for (name, text) in [
        ("garbage status line", "so it goes\r\n\r\n"),
        ("status line of nothing", "\r\n\r\n\r\n"),
        ("HTTP/0.9", "<html>hello</html>"),
        ("HTTP/3.7", "HTTP/3.7 200 OK\r\ncontent-length: 2\r\n\r\n{}"),
        ("status 99", "HTTP/1.1 99 X\r\ncontent-length: 2\r\n\r\n{}"),
        (
            "status 1000",
            "HTTP/1.1 1000 X\r\ncontent-length: 2\r\n\r\n{}",
        ),
        ("half a head", "HTTP/1.1 200 OK\r\ncontent-le"),
        (
            "a NUL in a header",
            "HTTP/1.1 200 OK\r\na: \0\r\ncontent-length: 2\r\n\r\n{}",
        ),
        (
            "two lengths",
            "HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}",
        ),
        (
            "a negative length",
            "HTTP/1.1 200 OK\r\ncontent-length: -2\r\n\r\n{}",
        ),
        (
            "a bad chunk",
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n",
        ),
        (
            "chunks cut",
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n",
        ),
        (
            "half a chunk",
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nff\r\n{\"a\":",
        ),
        (
            "a huge chunk",
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nfffffffffffffffff\r\n{",
        ),
        ("100 and close", "HTTP/1.1 100 Continue\r\n\r\n"),
        (
            "103 and close",
            "HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n",
        ),
        (
            "101",
            "HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\n\r\n",
        ),
    ] {
        // Nobody asked for another protocol: that is final.
        let known = if name == "101" { Open } else { Unclear };
        list.fixed(name, BOTH, known, vec![raw(text), Act::Close]);
    }
    for (name, headers) in [
        ("huge header", format!("a: {}\r\n", "x".repeat(1 << 20))),
        ("ten thousand headers", "a: b\r\n".repeat(10_000)),
    ] {
        let text = format!("HTTP/1.1 200 OK\r\n{headers}content-length: 2\r\n\r\n{{}}");
        list.fixed(name, AFTER, Unclear, vec![raw(text), Act::Close]);
    }
    list.fixed("slow headers", BOTH, Unclear, {
        let bytes = b"HTTP/1.1 200 OK\r\na: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb".iter();
        let drops = bytes.flat_map(|byte| [raw([*byte]), Act::Pause(A_SECOND)]);
        drops.collect()
    });
    list.fixed("1xx for ever", BOTH, Unclear, {
        let interim = raw("HTTP/1.1 103 Early Hints\r\n\r\n");
        let acts = (0..100).flat_map(|_| [interim.clone(), Act::Pause(A_SECOND / 2)]);
        acts.collect()
    });
    list.acts("1xx flood and the answer", AFTER, Harmless, |reply| {
        let mut acts = vec![raw("HTTP/1.1 103 Early Hints\r\na: b\r\n\r\n".repeat(500))];
        acts.extend(reply.whole());
        acts
    });
    list.acts("1xx flood and close", BOTH, Unclear, |_| {
        vec![
            raw("HTTP/1.1 102 Processing\r\n\r\n".repeat(500)),
            Act::Close,
        ]
    });
    list.acts("length too long", AFTER, Unclear, |reply| {
        let length = (reply.body.len() + 10).to_string();
        vec![
            head(200, &[("content-length", &length)]),
            data(reply.body.as_bytes()),
            Act::Close,
        ]
    });
    list.acts("length too short", AFTER, Open, |reply| {
        let length = (reply.body.len() / 2).to_string();
        vec![
            head(200, &[("content-length", &length)]),
            data(reply.body.as_bytes()),
        ]
    });
    list.acts("no length, cut", AFTER, Open, |reply| {
        vec![head(200, &[]), half(reply), Act::Close]
    });
    list.acts("no length, whole", AFTER, Harmless, |reply| {
        vec![head(200, &[]), data(reply.body.as_bytes()), Act::Close]
    });
    list.acts("length and chunks", AFTER, Harmless, |reply| {
        let body = format!("{:x}\r\n{}\r\n0\r\n\r\n", reply.body.len(), reply.body);
        vec![
            head(
                200,
                &[("content-length", "2"), ("transfer-encoding", "chunked")],
            ),
            data(body),
        ]
    });
    list.acts("chunks without the last", AFTER, Unclear, |reply| {
        let body = format!("{:x}\r\n{}\r\n", reply.body.len(), reply.body);
        vec![
            head(200, &[("transfer-encoding", "chunked")]),
            data(body),
            Act::Close,
        ]
    });
    list.acts("garbage trailers", AFTER, Open, |reply| {
        let body = format!(
            "{:x}\r\n{}\r\n0\r\n\0\0: \0\r\n\r\n",
            reply.body.len(),
            reply.body
        );
        vec![
            head(200, &[("transfer-encoding", "chunked")]),
            data(body),
            Act::Close,
        ]
    });
    list.acts("two answers", AFTER, Harmless, |reply| {
        [reply.whole(), reply.whole()].concat()
    });
    list.acts("close after the answer", AFTER, Harmless, |reply| {
        let mut acts = reply.whole();
        acts.push(Act::Close);
        acts
    });
}

fn http2(list: &mut List) {
    use Known::{Harmless, Nothing, Open, Unclear};
    let go_away = |last, code| Act::GoAway { last, code };
    list.fixed(
        "RST REFUSED_STREAM",
        BEFORE,
        Nothing,
        vec![Act::Reset(REFUSED_STREAM)],
    );
    for (name, code) in [
        ("CANCEL", CANCEL),
        ("INTERNAL_ERROR", INTERNAL_ERROR),
        ("NO_ERROR", NO_ERROR),
        ("ENHANCE_YOUR_CALM", ENHANCE_YOUR_CALM),
        ("PROTOCOL_ERROR", PROTOCOL_ERROR),
        ("HTTP_1_1_REQUIRED", HTTP_1_1_REQUIRED),
    ] {
        list.fixed(
            &format!("RST {name}"),
            BOTH,
            Unclear,
            vec![Act::Reset(code)],
        );
    }
    for (name, code) in [
        ("NO_ERROR", NO_ERROR),
        ("CALM", ENHANCE_YOUR_CALM),
        ("INTERNAL", INTERNAL_ERROR),
    ] {
        let name = format!("GOAWAY last=0 {name}");
        list.fixed(&name, BEFORE, Nothing, vec![go_away(0, code), Act::Close]);
        list.fixed(
            &format!("{name}, stays open"),
            BEFORE,
            Nothing,
            vec![go_away(0, code)],
        );
    }
    for (name, code) in [("NO_ERROR", NO_ERROR), ("CALM", ENHANCE_YOUR_CALM)] {
        // Streams of a batch that were opened later were not processed.
        let name = format!("GOAWAY last=all {name}");
        list.fixed(
            &name,
            BOTH,
            Unclear,
            vec![go_away(0x7fff_ffff, code), Act::Close],
        );
        list.acts(
            &format!("{name}, then answer"),
            AFTER,
            Unclear,
            move |reply| [vec![go_away(0x7fff_ffff, code)], reply.whole()].concat(),
        );
    }
    list.fixed(
        "GOAWAY last=1 and close",
        BOTH,
        Unclear,
        vec![go_away(1, NO_ERROR), Act::Close],
    );
    for (name, code) in [
        ("REFUSED_STREAM", REFUSED_STREAM),
        ("NO_ERROR", NO_ERROR),
        ("CANCEL", CANCEL),
        ("INTERNAL_ERROR", INTERNAL_ERROR),
    ] {
        list.acts(
            &format!("headers, RST {name}"),
            AFTER,
            Unclear,
            move |reply| vec![announced(reply), Act::Reset(code)],
        );
        list.acts(
            &format!("half a body, RST {name}"),
            AFTER,
            Unclear,
            move |reply| vec![announced(reply), half(reply), Act::Reset(code)],
        );
        list.acts(
            &format!("whole body, RST {name}"),
            AFTER,
            Open,
            move |reply| {
                vec![
                    announced(reply),
                    data(reply.body.as_bytes()),
                    Act::Reset(code),
                ]
            },
        );
    }
    list.acts("half a body, GOAWAY last=0", AFTER, Unclear, move |reply| {
        vec![
            announced(reply),
            half(reply),
            go_away(0, NO_ERROR),
            Act::Close,
        ]
    });
    let frame = |kind, flags, payload: Vec<u8>| Act::Frame {
        kind,
        flags,
        payload,
    };
    let trailers = frame(
        HEADERS,
        END_HEADERS | END_STREAM,
        packed_headers(&[("a", "b".to_owned())]),
    );
    list.acts("trailers", AFTER, Harmless, {
        let trailers = trailers.clone();
        move |reply| {
            vec![
                announced(reply),
                data(reply.body.as_bytes()),
                trailers.clone(),
            ]
        }
    });
    list.acts("data after trailers", AFTER, Open, {
        let trailers = trailers.clone();
        move |reply| {
            vec![
                announced(reply),
                data(reply.body.as_bytes()),
                trailers.clone(),
                last(b"more".as_slice()),
            ]
        }
    });
    list.acts("data after the end", AFTER, Open, |reply| {
        vec![
            announced(reply),
            last(reply.body.as_bytes()),
            last(b"more".as_slice()),
        ]
    });
    list.acts("headers twice", AFTER, Open, |reply| {
        vec![
            announced(reply),
            announced(reply),
            last(reply.body.as_bytes()),
        ]
    });
    list.acts("data before headers", AFTER, Unclear, |reply| {
        vec![data(reply.body.as_bytes()), announced(reply)]
    });
    list.acts("length too long", AFTER, Unclear, |reply| {
        let length = (reply.body.len() + 10).to_string();
        vec![
            head(200, &[("content-length", &length)]),
            last(reply.body.as_bytes()),
        ]
    });
    list.acts("length too short", AFTER, Unclear, |reply| {
        vec![
            head(200, &[("content-length", "1")]),
            last(reply.body.as_bytes()),
        ]
    });
    list.fixed("no status", BOTH, Unclear, {
        let headers = packed_headers(&[("a", "b".to_owned())]);
        vec![frame(HEADERS, END_HEADERS | END_STREAM, headers)]
    });
    list.fixed("upper-case header", BOTH, Unclear, {
        let headers = packed_headers(&[(":status", "200".to_owned()), ("UP", "b".to_owned())]);
        vec![frame(HEADERS, END_HEADERS | END_STREAM, headers)]
    });
    list.fixed(
        "packed garbage",
        BOTH,
        Unclear,
        vec![frame(HEADERS, END_HEADERS | END_STREAM, vec![0xff; 50])],
    );
    list.fixed("headers without end", BOTH, Unclear, {
        let more = packed_headers(&[("a", "b".repeat(16_000))]);
        let first = frame(HEADERS, 0, packed_headers(&[(":status", "200".to_owned())]));
        let rest = (0..100).map(|_| frame(CONTINUATION, 0, more.clone()));
        std::iter::once(first).chain(rest).collect()
    });
    list.fixed(
        "103 and RST",
        BOTH,
        Unclear,
        vec![head(103, &[]), Act::Reset(CANCEL)],
    );
    list.acts("103 flood and the answer", AFTER, Harmless, |reply| {
        let mut acts = vec![head(103, &[("link", "x")]); 5];
        acts.extend(reply.whole());
        acts
    });
    list.fixed("103 for ever", BOTH, Unclear, {
        let acts = (0..100).flat_map(|_| [head(103, &[]), Act::Pause(A_SECOND / 2)]);
        acts.collect()
    });
    list.fixed(
        "frame too large",
        BOTH,
        Unclear,
        vec![frame(DATA, 0, vec![0; 100_000])],
    );
    list.fixed(
        "PUSH_PROMISE",
        BOTH,
        Unclear,
        vec![frame(PUSH_PROMISE, END_HEADERS, vec![0, 0, 0, 2])],
    );
    list.fixed(
        "WINDOW_UPDATE of nothing",
        BOTH,
        Unclear,
        vec![frame(WINDOW_UPDATE, 0, vec![0; 4])],
    );
    list.fixed(
        "SETTINGS on a stream",
        BOTH,
        Unclear,
        vec![frame(SETTINGS, 0, vec![])],
    );
    list.acts(
        "an unknown frame and the answer",
        AFTER,
        Harmless,
        |reply| {
            let unknown = Act::Frame {
                kind: 200,
                flags: 0,
                payload: vec![1; 100],
            };
            [vec![unknown], reply.whole()].concat()
        },
    );
    list.acts("PING flood and the answer", AFTER, Harmless, |reply| {
        let mut ping = vec![0, 0, 8, PING, 0, 0, 0, 0, 0];
        ping.extend([7; 8]);
        [vec![raw(ping.repeat(500))], reply.whole()].concat()
    });
    list.fixed(
        "PING on a stream",
        BOTH,
        Unclear,
        vec![frame(PING, 0, vec![0; 8])],
    );
    list.fixed(
        "HTTP/1",
        BOTH,
        Unclear,
        vec![
            raw("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"),
            Act::Close,
        ],
    );
}

fn tls(list: &mut List) {
    use Known::{Harmless, Nothing, Open, Refused, Unclear};
    list.add("untrusted certificate", BEFORE, Refused, || {
        Strike::Untrusted
    });
    list.connection("closed at once", Nothing, Greeting::Close);
    list.connection("handshake cut", Nothing, Greeting::Cut);
    list.connection("handshake garbage", Nothing, Greeting::Garbage);
    list.connection("plain HTTP", Nothing, Greeting::Plain);
    // A client that was handed in can't tell whether it was connecting.
    list.connection("handshake mute", Unclear, Greeting::Mute);
    // Other requests on the connection break with it.
    let after_it = match list.wire.is_http2() {
        true => Unclear,
        false => Harmless,
    };
    for (name, end) in [
        ("close_notify", Act::Close),
        ("no close_notify", Act::Abort),
    ] {
        let end_here = end.clone();
        list.fixed(
            &format!("{name} without an answer"),
            BOTH,
            Unclear,
            vec![end.clone()],
        );
        list.acts(
            &format!("{name} in mid-body"),
            AFTER,
            Unclear,
            move |reply| vec![announced(reply), half(reply), end_here.clone()],
        );
        let end_here = end.clone();
        list.acts(
            &format!("{name} after the head"),
            AFTER,
            Unclear,
            move |reply| vec![announced(reply), end_here.clone()],
        );
        list.acts(
            &format!("{name} after the answer"),
            AFTER,
            after_it,
            move |reply| {
                let mut acts = reply.whole();
                acts.push(end.clone());
                acts
            },
        );
    }
    list.fixed("hang", BOTH, Unclear, vec![]);
    list.fixed("502", BOTH, Unclear, answer(502, &[], b"{}"));
    list.fixed("429", BEFORE, Nothing, answer(429, &[], b"{}"));
    list.acts("body stalls", AFTER, Unclear, |reply| {
        vec![announced(reply), half(reply)]
    });
    if list.wire.is_http2() {
        list.fixed(
            "RST REFUSED_STREAM",
            BEFORE,
            Nothing,
            vec![Act::Reset(REFUSED_STREAM)],
        );
        list.fixed("RST CANCEL", BOTH, Unclear, vec![Act::Reset(CANCEL)]);
        list.fixed(
            "GOAWAY last=0",
            BEFORE,
            Nothing,
            vec![
                Act::GoAway {
                    last: 0,
                    code: NO_ERROR,
                },
                Act::Close,
            ],
        );
        list.fixed(
            "GOAWAY last=all",
            BOTH,
            Unclear,
            vec![
                Act::GoAway {
                    last: 0x7fff_ffff,
                    code: NO_ERROR,
                },
                Act::Close,
            ],
        );
    } else {
        list.acts(
            "no length, no close_notify in mid-body",
            AFTER,
            Open,
            |reply| vec![head(200, &[]), half(reply), Act::Abort],
        );
        list.acts(
            "no length, no close_notify at the end",
            AFTER,
            Open,
            |reply| vec![head(200, &[]), data(reply.body.as_bytes()), Act::Abort],
        );
    }
}
