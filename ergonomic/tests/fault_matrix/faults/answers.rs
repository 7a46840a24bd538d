//! Answers that are whole, and wrong.

use super::*;

/// Statuses that are no success.
pub(super) fn statuses(list: &mut List) {
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
pub(super) fn limits(list: &mut List) {
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
pub(super) fn successes(list: &mut List) {
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
