//! Changes that are carried out while their answers say nothing of it.

use digitalocean_sdk::{Error, ErrorKind};
use serde_json::json;

use crate::answers::{
    Answer, CLUSTER, CONFIG, LB, LOSSES, balancer, cluster, failed, lost, nothing_here, ok,
    refused, rename, shown, state, with,
};
use crate::hostile::{Act, whole};
use crate::service::{SECOND, Service};

/// Answers of a change that say nothing of what it changed.
const SILENT: [(u16, &str); 4] = [
    (200, "{}"),
    (202, r#"{"kubernetes_cluster": null}"#),
    (200, "accepted"),
    (204, ""),
];

fn silent((status, body): (u16, &str)) -> Vec<Act> {
    match status {
        204 => vec![Act::Head {
            status,
            headers: vec![],
            end: true,
        }],
        _ => whole(status, body),
    }
}

#[tokio::test(start_paused = true)]
async fn what_a_change_does_not_answer_is_read_afterwards() {
    for answer in SILENT {
        let service = Service::new(move |method, path, _| match (method, path) {
            ("PUT", CLUSTER) => silent(answer),
            ("GET", CLUSTER) => cluster("provisioning"),
            _ => nothing_here(),
        })
        .await;
        let client = service.client(1);
        let update = client.kubernetes_cluster("k-1").update().ha(true);
        let (changed, _) = service.run(update).await;
        let changed = changed.unwrap();
        assert_eq!(
            (changed.name.as_str(), state(&changed)),
            ("shop", "provisioning"),
            "{answer:?}"
        );
        assert_eq!(
            service.requests(),
            [format!("PUT {CLUSTER}"), format!("GET {CLUSTER}")],
            "{answer:?}"
        );
        assert_eq!(service.bodies("PUT"), [json!({"ha": true})], "{answer:?}");

        let service = Service::new(move |method, path, _| match (method, path) {
            ("PATCH", CONFIG) => silent(answer),
            ("GET", CONFIG) => ok(&json!({"config": {"work_mem": 8, "odd": [1]}})),
            _ => nothing_here(),
        })
        .await;
        let config = json!({"work_mem": 8}).as_object().unwrap().clone();
        let config = service
            .client(1)
            .database_cluster("db-1")
            .config()
            .update()
            .config(config);
        let (changed, _) = service.run(config).await;
        let changed = serde_json::to_value(changed.unwrap()).unwrap();
        assert_eq!(changed, json!({"config": {"work_mem": 8, "odd": [1]}}));
        assert_eq!(
            service.requests(),
            [format!("PATCH {CONFIG}"), format!("GET {CONFIG}")],
            "{answer:?}"
        );
        assert_eq!(
            service.bodies("PATCH"),
            [json!({"config": {"work_mem": 8}})]
        );
    }
}

#[tokio::test(start_paused = true)]
async fn what_a_replacement_does_not_answer_is_read_afterwards() {
    for get_fails in [false, true] {
        let service = Service::new(move |method, path, before| match (method, path) {
            ("PUT", LB) => ok(&json!({})),
            ("GET", LB) if before == 0 || !get_fails => {
                shown(&with(balancer(), "name", format!("state-{before}")))
            }
            ("GET", LB) => failed(500),
            _ => nothing_here(),
        })
        .await;
        let (outcome, runs, _) = rename(&service, 2, false).await;
        assert_eq!((runs, service.count("PUT")), (1, 1));
        match get_fails {
            false => assert_eq!(outcome.unwrap().name, "state-1"),
            true => is_done_for_good(&outcome.unwrap_err()),
        }
    }
}

/// That the change was carried out, and must not be asked for again.
fn is_done_for_good(error: &Error) {
    assert!(error.may_have_been_processed(), "{error}");
    assert!(!error.is_retryable(), "{error}");
    assert!(error.to_string().contains("was carried out"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn what_was_changed_and_can_not_be_read_is_not_to_be_changed_again() {
    let failures: [(&str, Answer, usize); 4] = [
        ("500", || failed(500), 3),
        ("504", || failed(504), 3),
        ("broken", lost, 3),
        ("404", nothing_here, 1),
    ];
    for (failure, fail, gets) in failures {
        let service = Service::new(move |method, path, _| match (method, path) {
            ("PUT", CLUSTER) | ("PATCH", CONFIG) => whole(200, "{}"),
            _ => fail(),
        })
        .await;
        let client = service.client(3);
        let update = client.kubernetes_cluster("k-1").update().ha(true);
        let (outcome, _) = service.run(update).await;
        is_done_for_good(&outcome.expect_err(failure));
        assert_eq!(
            (service.count("PUT"), service.count("GET")),
            (1, gets),
            "{failure}"
        );
        let update = client.database_cluster("db-1").config().update();
        let (outcome, _) = service.run(update).await;
        is_done_for_good(&outcome.expect_err(failure));
        assert_eq!(
            (service.count("PATCH"), service.count("GET")),
            (1, 2 * gets),
            "{failure}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_change_that_was_refused_is_not_read_afterwards() {
    let service = Service::new(|method, path, _| match (method, path) {
        ("PUT", CLUSTER) => refused(422),
        _ => cluster("running"),
    })
    .await;
    let client = service.client(3);
    let update = || client.kubernetes_cluster("k-1").update().ha(true);
    let (awaited, _) = service.run(update()).await;
    let (waited, _) = service.run(update().wait()).await;
    for error in [awaited.unwrap_err(), waited.unwrap_err()] {
        assert_eq!(error.status().unwrap().as_u16(), 422);
        assert!(!error.may_have_been_processed());
    }
    assert_eq!((service.count("PUT"), service.count("GET")), (2, 0));
}

#[tokio::test(start_paused = true)]
async fn a_wait_polls_on_when_reading_fails_after_a_change() {
    for (failure, fail) in LOSSES {
        let service = Service::new(move |method, path, before| match (method, path) {
            ("PUT", CLUSTER) => whole(202, "{}"),
            ("GET", CLUSTER) if before < 3 => fail(),
            ("GET", CLUSTER) if before == 3 => cluster("upgrading"),
            ("GET", CLUSTER) => cluster("running"),
            _ => nothing_here(),
        })
        .await;
        let client = service.client(1);
        let update = client.kubernetes_cluster("k-1").update().ha(true);
        let (outcome, _) = service.run(update.wait()).await;
        assert_eq!(state(&outcome.expect(failure)), "running");
        assert_eq!(
            (service.count("PUT"), service.count("GET")),
            (1, 5),
            "{failure}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_whose_polls_fail_up_to_its_deadline_says_that_it_was_carried_out() {
    let service = Service::new(|method, path, _| match (method, path) {
        ("PUT", CLUSTER) => whole(202, "{}"),
        _ => failed(500),
    })
    .await;
    let client = service.client(1);
    let update = client.kubernetes_cluster("k-1").update().ha(true);
    let (outcome, took) = service.run(update.wait().deadline(60 * SECOND)).await;
    let error = outcome.unwrap_err();
    assert_eq!((error.kind(), took), (ErrorKind::Deadline, 60 * SECOND));
    assert!(error.may_have_been_processed() && !error.is_retryable());
    assert_eq!(service.count("PUT"), 1);
    assert!(service.count("GET") > 2);
}
