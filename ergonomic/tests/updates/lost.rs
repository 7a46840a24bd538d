//! Changes whose answers are lost: what may have been carried out is not changed again.

use crate::answers::{
    Answer, LB, LOSSES, balancer, balancer_is, busy, failed, one_balancer, refused, rename,
    sent_back, shown, with,
};
use crate::service::Service;

/// By which a second one is refused, maybe because the first one was carried out.
const REFUSALS: [(&str, u16, Answer); 3] = [
    ("409", 409, || refused(409)),
    ("412", 412, || refused(412)),
    ("busy", 403, busy),
];

#[tokio::test(start_paused = true)]
async fn what_was_lost_and_then_refused_is_not_changed_again() {
    for (loss, lose) in LOSSES {
        for (refusal, status, refuse) in REFUSALS {
            for waits in [false, true] {
                let service = one_balancer(balancer(), move |before| match before {
                    0 => lose(),
                    1 => refuse(),
                    _ => balancer_is("active"),
                })
                .await;
                let (outcome, runs, _) = rename(&service, 3, waits).await;
                let place = format!("{loss}, {refusal}, waits: {waits}");
                let error = outcome.expect_err(&place);
                assert!(error.may_have_been_processed(), "{place}: {error}");
                assert_eq!(error.status().unwrap().as_u16(), status, "{place}: {error}");
                assert_eq!(runs, 1, "{place}");
                assert_eq!(
                    (service.count("GET"), service.count("PUT")),
                    (1, 2),
                    "{place}"
                );
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_was_lost_after_a_conflict_is_not_changed_again() {
    for (loss, lose) in LOSSES {
        for (refusal, status, refuse) in REFUSALS {
            for waits in [false, true] {
                let service = one_balancer(balancer(), move |before| match before {
                    0 => refused(409),
                    1 => lose(),
                    2 => refuse(),
                    _ => balancer_is("active"),
                })
                .await;
                let (outcome, runs, _) = rename(&service, 3, waits).await;
                let place = format!("{loss}, {refusal}, waits: {waits}");
                let error = outcome.expect_err(&place);
                assert!(error.may_have_been_processed(), "{place}: {error}");
                assert_eq!(error.status().unwrap().as_u16(), status, "{place}: {error}");
                assert_eq!(runs, 2, "{place}");
                assert_eq!(
                    (service.count("GET"), service.count("PUT")),
                    (2, 3),
                    "{place}"
                );
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_was_lost_every_time_is_not_changed_again() {
    for (loss, lose) in LOSSES {
        for waits in [false, true] {
            let service = one_balancer(balancer(), move |_| lose()).await;
            let (outcome, runs, _) = rename(&service, 3, waits).await;
            let error = outcome.unwrap_err();
            let place = format!("{loss}, waits: {waits}: {error}");
            assert!(error.may_have_been_processed(), "{place}");
            assert_eq!((runs, service.count("PUT")), (1, 3), "{place}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_was_lost_and_sent_again_by_the_transport_is_the_same() {
    for (loss, lose) in LOSSES {
        let service = one_balancer(balancer(), move |before| match before {
            0 => lose(),
            _ => balancer_is("active"),
        })
        .await;
        let (outcome, runs, _) = rename(&service, 3, false).await;
        outcome.expect(loss);
        assert_eq!((runs, service.count("GET")), (1, 1), "{loss}");
        let body = with(sent_back(), "name", "web-new");
        assert_eq!(service.bodies("PUT"), [body.clone(), body], "{loss}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_can_not_be_read_is_not_changed() {
    for waits in [false, true] {
        let service = Service::new(|method, path, _| match (method, path) {
            ("GET", LB) => failed(500),
            _ => balancer_is("active"),
        })
        .await;
        let (outcome, runs, _) = rename(&service, 2, waits).await;
        let error = outcome.unwrap_err();
        assert!(error.is_retryable(), "{error}");
        assert_eq!(
            (runs, service.count("GET"), service.count("PUT")),
            (0, 2, 0)
        );
    }
}

#[tokio::test(start_paused = true)]
async fn what_was_never_sent_can_not_have_been_processed() {
    for (loss, lose) in LOSSES {
        for (waits, conflicts) in [(false, 0), (true, 0), (false, 1), (true, 1)] {
            let service = Service::new(move |method, path, before| match (method, path) {
                ("GET", LB) if before < conflicts => shown(&balancer()),
                ("GET", LB) => lose(),
                _ => refused(409),
            })
            .await;
            let (outcome, _, _) = rename(&service, 2, waits).await;
            let error = outcome.unwrap_err();
            assert_eq!(service.count("PUT"), conflicts, "{loss} {waits}");
            assert!(
                !error.may_have_been_processed(),
                "{loss}, waits: {waits}, conflicts: {conflicts}: {error}"
            );
        }
    }
}
