//! Connections that break, and TLS.

use super::*;

/// Connections that break.
pub(super) fn connections(list: &mut List) {
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

pub(super) fn tls(list: &mut List) {
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
