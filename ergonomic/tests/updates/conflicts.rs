//! How often something is changed anew when the service refuses it.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use digitalocean_sdk::ErrorKind;
use serde_json::json;

use crate::answers::{
    LB, balancer, balancer_is, busy, nothing_here, ok, one_balancer, refused, rename, renaming,
    sent_back, shown, with,
};
use crate::service::{SECOND, Service};

#[tokio::test(start_paused = true)]
async fn a_conflict_is_read_and_changed_anew() {
    for (status, waits) in [(409, false), (409, true), (412, false), (412, true)] {
        let service = Service::new(move |method, path, before| match (method, path) {
            ("GET", LB) => {
                let state = with(balancer(), "name", format!("state-{before}"));
                shown(&with(state, "quantum", before))
            }
            ("PUT", LB) if before == 0 => refused(status),
            ("PUT", LB) => balancer_is("active"),
            _ => nothing_here(),
        })
        .await;
        let (outcome, runs, _) = rename(&service, 3, waits).await;
        outcome.unwrap();
        let place = format!("{status} {waits}");
        assert_eq!(runs, 2, "{place}");
        let changed = |at: usize| {
            let body = with(sent_back(), "name", format!("state-{at}-new"));
            with(body, "quantum", at)
        };
        assert_eq!(
            service.bodies("PUT"),
            [changed(0), changed(1)],
            "each is made of what was read for it: {place}"
        );
        let (get, put) = (format!("GET {LB}"), format!("PUT {LB}"));
        let wanted = [&get, &put, &get, &put, &get];
        let wanted = if waits { &wanted[..] } else { &wanted[..4] };
        let requests = service.requests();
        assert_eq!(requests.iter().collect::<Vec<_>>(), wanted, "{place}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_conflict_that_lasts_is_an_error_after_three_more_rounds() {
    for waits in [false, true] {
        for (status, conflicts) in [(409, usize::MAX), (412, usize::MAX), (409, 3), (409, 4)] {
            let service = one_balancer(balancer(), move |before| match before < conflicts {
                true => refused(status),
                false => balancer_is("active"),
            })
            .await;
            let (outcome, runs, _) = rename(&service, 3, waits).await;
            let place = format!("{status} {conflicts} {waits}");
            assert_eq!((runs, service.count("PUT")), (4, 4), "{place}");
            if conflicts == 3 {
                assert!(outcome.is_ok(), "{place}");
                continue;
            }
            let error = outcome.unwrap_err();
            assert_eq!(service.count("GET"), 4, "{place}");
            assert_eq!(error.status().unwrap().as_u16(), status, "{place}");
            assert!(!error.may_have_been_processed(), "{place}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn other_refusals_are_no_conflicts() {
    for status in [400, 403, 404, 410, 422, 423] {
        for waits in [false, true] {
            let service = one_balancer(balancer(), move |_| refused(status)).await;
            let (outcome, runs, _) = rename(&service, 3, waits).await;
            assert_eq!(outcome.unwrap_err().status().unwrap().as_u16(), status);
            assert_eq!((runs, service.requests().len()), (1, 2), "{status} {waits}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_busy_database_is_no_conflict() {
    const POLICY: &str = "/v2/databases/db-1/eviction_policy";
    let service = Service::new(|method, path, _| match (method, path) {
        ("GET", POLICY) => ok(&json!({"eviction_policy": "noeviction"})),
        // What databases answer while they are changed.
        ("PUT", POLICY) => refused(412),
        _ => nothing_here(),
    })
    .await;
    let runs: Arc<AtomicUsize> = Arc::default();
    let counter = runs.clone();
    let client = service.client(3);
    let update = client
        .database_cluster("db-1")
        .of_engine("valkey")
        .eviction_policy()
        .update(move |policy| {
            counter.fetch_add(1, Ordering::SeqCst);
            policy.eviction_policy = "allkeys_lru".into();
        });
    let (outcome, _) = service.run(update).await;
    assert!(outcome.unwrap_err().is_refused_for_now());
    assert_eq!(runs.load(Ordering::SeqCst), 1);
    assert_eq!((service.count("GET"), service.count("PUT")), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn what_is_busy_is_an_error_at_once_and_a_wait_tries_again() {
    let service = one_balancer(balancer(), |_| busy()).await;
    let (outcome, runs, took) = rename(&service, 3, false).await;
    let error = outcome.unwrap_err();
    assert!(error.is_refused_for_now() && !error.may_have_been_processed());
    assert_eq!(
        (runs, service.requests().len(), took),
        (1, 2, Duration::ZERO)
    );

    let service = Service::new(|method, path, before| match (method, path) {
        ("GET", LB) => shown(&with(balancer(), "name", format!("state-{before}"))),
        ("PUT", LB) if before < 2 => busy(),
        ("PUT", LB) => balancer_is("new"),
        _ => nothing_here(),
    })
    .await;
    let (outcome, runs, took) = rename(&service, 3, true).await;
    outcome.unwrap();
    assert_eq!(runs, 3);
    let names = service.bodies("PUT").into_iter();
    let names: Vec<_> = names.map(|body| body["name"].clone()).collect();
    assert_eq!(names, ["state-0-new", "state-1-new", "state-2-new"]);
    assert_eq!(service.count("GET"), 4, "three for the changes, and a poll");
    assert_eq!(
        took,
        2 * 5 * SECOND + 15 * SECOND,
        "two pauses of 5 s, one of 15 s"
    );
}

#[tokio::test(start_paused = true)]
async fn a_wait_ends_at_its_deadline_while_what_it_changes_stays_busy() {
    let service = one_balancer(balancer(), |_| busy()).await;
    let (change, runs) = renaming();
    let update = service.client(3).load_balancer("lb-1").update(change);
    let (outcome, took) = service.run(update.wait().deadline(12 * SECOND)).await;
    let error = outcome.unwrap_err();
    assert_eq!((error.kind(), took), (ErrorKind::Deadline, 12 * SECOND));
    assert!(!error.may_have_been_processed());
    assert_eq!(runs.load(Ordering::SeqCst), 3, "at 0 s, 5 s and 10 s");
}
