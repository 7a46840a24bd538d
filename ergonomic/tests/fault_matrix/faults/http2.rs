//! Frames of HTTP/2 that are wrong.

use super::*;

pub(super) fn frames(list: &mut List) {
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
