//! Answers that are no HTTP/1.

use super::*;

pub(super) fn answers(list: &mut List) {
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
