//! Waits for what a change leads to.

use std::time::Duration;

use digitalocean_sdk::raw::types::{KubernetesCluster, LoadBalancer};
use digitalocean_sdk::wait::Waits;
use digitalocean_sdk::{Error, ErrorKind};

use crate::answers::{
    CLUSTER, FIREWALL, LB, balancer, balancer_is, cluster, failed, firewall_is, nothing_here,
    rename, renaming, shown, state, with,
};
use crate::hostile::whole;
use crate::service::{SECOND, Service};

/// Waits for a change of the load balancer that is answered by the first of these states, and polled by the others.
async fn changed_through(states: &'static [&'static str]) -> (Result<LoadBalancer, Error>, usize) {
    let service = Service::new(move |method, path, before| match (method, path) {
        ("GET", LB) if before == 0 => shown(&balancer()),
        // The first one is read before the change.
        ("GET", LB) => balancer_is(states[before.min(states.len() - 1)]),
        ("PUT", LB) => balancer_is(states[0]),
        _ => nothing_here(),
    })
    .await;
    let (outcome, _, took) = rename(&service, 1, true).await;
    let polls = service.count("GET") - 1;
    assert_eq!(took, u32::try_from(polls).unwrap() * 15 * SECOND);
    assert_eq!(service.count("PUT"), 1);
    (outcome, polls)
}

#[tokio::test(start_paused = true)]
async fn a_wait_does_not_end_with_the_state_that_a_change_answers() {
    // The state that the change answers, and those that polls see.
    let courses: [(&'static [&'static str], usize); 4] = [
        (&["active", "new", "active"], 2),
        (&["active", "new", "new", "active"], 3),
        (&["active", "active"], 1),
        (&["new", "active"], 1),
    ];
    for (course, wanted) in courses {
        let (outcome, polls) = changed_through(course).await;
        assert_eq!(outcome.unwrap().status.as_str(), "active", "{course:?}");
        assert_eq!(polls, wanted, "{course:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_fails_by_what_a_poll_shows_after_a_change() {
    let (outcome, polls) = changed_through(&["active", "new", "errored"]).await;
    let error = outcome.unwrap_err();
    assert_eq!((error.kind(), polls), (ErrorKind::Failed, 2));
    assert!(error.may_have_been_processed());
    assert_eq!(
        error.state::<LoadBalancer>().unwrap().status.as_str(),
        "errored"
    );
}

#[tokio::test(start_paused = true)]
async fn a_change_of_what_has_failed_waits_for_what_it_leads_to() {
    let (outcome, polls) = changed_through(&["errored", "new", "active"]).await;
    assert_eq!(outcome.unwrap().status.as_str(), "active");
    assert_eq!(polls, 2);
}

#[tokio::test(start_paused = true)]
async fn the_first_poll_after_a_silent_change_is_not_the_end() {
    let courses: [(&'static [&'static str], usize); 4] = [
        (&["running", "upgrading", "running"], 3),
        (&["running", "running"], 2),
        (&["provisioning", "running"], 2),
        (&["provisioning", "provisioning", "running"], 3),
    ];
    for (states, gets) in courses {
        let service = Service::new(move |method, path, before| match (method, path) {
            ("PUT", CLUSTER) => whole(202, "{}"),
            ("GET", CLUSTER) => cluster(states[before.min(states.len() - 1)]),
            _ => nothing_here(),
        })
        .await;
        let client = service.client(1);
        let update = client.kubernetes_cluster("k-1").update().ha(true);
        let (outcome, _) = service.run(update.wait()).await;
        assert_eq!(state(&outcome.unwrap()), "running", "{states:?}");
        assert_eq!(
            (service.count("PUT"), service.count("GET")),
            (1, gets),
            "{states:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_condition_of_a_wait_holds_beside_that_it_is_ready() {
    let service = Service::new(|method, path, before| match (method, path) {
        ("PUT", LB) => balancer_is("active"),
        ("GET", LB) if before < 3 => balancer_is("active"),
        ("GET", LB) => shown(&with(balancer(), "ip", "192.0.2.8")),
        _ => nothing_here(),
    })
    .await;
    let (change, _) = renaming();
    let update = service.client(1).load_balancer("lb-1").update(change);
    let wait = update
        .wait()
        .and(|lb| lb.ip.as_deref() == Some("192.0.2.8"));
    let (outcome, _) = service.run(wait).await;
    assert_eq!(outcome.unwrap().ip.as_deref(), Some("192.0.2.8"));
    assert_eq!(service.count("GET"), 4);
}

#[tokio::test(start_paused = true)]
async fn what_its_state_says_to_be_gone_is_gone() {
    let service = Service::new(|method, path, before| match (method, path, before) {
        ("GET", CLUSTER, 0) => cluster("running"),
        ("GET", CLUSTER, 1) => cluster("error"),
        ("GET", CLUSTER, 2) => cluster("deleting"),
        ("GET", CLUSTER, _) => cluster("deleted"),
        _ => nothing_here(),
    })
    .await;
    let client = service.client(1);
    let handle = client.kubernetes_cluster("k-1");
    let (gone, _) = service.run(handle.wait_until_gone()).await;
    gone.unwrap();
    assert_eq!(service.requests(), vec![format!("GET {CLUSTER}"); 4]);
    let (gone, took) = service.run(handle.wait_until_gone()).await;
    gone.unwrap();
    assert_eq!((service.requests().len(), took), (5, Duration::ZERO));
}

#[tokio::test(start_paused = true)]
async fn what_is_not_found_is_gone_and_what_fails_is_not() {
    let service = Service::new(|method, path, before| match (method, path, before) {
        ("GET", CLUSTER, 0) => cluster("running"),
        ("GET", CLUSTER, 1) => failed(500),
        _ => nothing_here(),
    })
    .await;
    let client = service.client(1);
    let gone = client.kubernetes_cluster("k-1").wait_until_gone();
    service.run(gone).await.0.unwrap();
    assert_eq!(service.count("GET"), 3);

    let service = Service::new(|_, _, _| cluster("running")).await;
    let client = service.client(1);
    let gone = client.kubernetes_cluster("k-1").wait_until_gone();
    let (outcome, took) = service.run(gone.deadline(12 * SECOND)).await;
    assert_eq!(outcome.unwrap_err().kind(), ErrorKind::Deadline);
    assert_eq!(took, 12 * SECOND);
}

/// Waits for changes of three kinds. The cluster ends so.
async fn three_kinds(end: &'static str) -> (Service, Waits<String>) {
    let service = Service::new(move |method, path, before| match (method, path, before) {
        ("GET", LB, 0) => shown(&balancer()),
        ("PUT", LB, _) => balancer_is("active"),
        ("GET", LB, 1) => balancer_is("new"),
        ("GET", LB, _) => balancer_is("active"),
        ("PUT", CLUSTER, _) => whole(202, "{}"),
        ("GET", CLUSTER, 0) => cluster("running"),
        ("GET", CLUSTER, 1) => cluster("upgrading"),
        ("GET", CLUSTER, _) => cluster(end),
        ("GET", FIREWALL, 0) => firewall_is("succeeded"),
        ("PUT", FIREWALL, _) => firewall_is("waiting"),
        ("GET", FIREWALL, _) => firewall_is("succeeded"),
        _ => nothing_here(),
    })
    .await;
    let client = service.client(1);
    let mut waits = Waits::default();
    let (rename, _) = renaming();
    let update = client.load_balancer("lb-1").update(rename);
    waits.push(update.wait().map(|lb| format!("{} {}", lb.id, lb.status)));
    let update = client.kubernetes_cluster("k-1").update().ha(true);
    let words = |it: KubernetesCluster| format!("{} {}", it.name, state(&it));
    waits.push(update.wait().map(words));
    let update = client
        .firewall("fw-1")
        .update(|it| it.name = "api".to_owned());
    waits.push(update.wait().map(|it| format!("{} {}", it.id, it.status)));
    (service, waits)
}

#[tokio::test(start_paused = true)]
async fn changes_of_several_kinds_are_waited_for_at_once() {
    let (service, waits) = three_kinds("running").await;
    let (all, took) = service.run(waits).await;
    assert_eq!(
        all.unwrap(),
        ["lb-1 active", "shop running", "fw-1 succeeded"]
    );
    assert_eq!(took, 30 * SECOND, "as long as the longest: two polls");
    let mut requests = service.requests();
    requests.sort();
    let mut wanted = Vec::new();
    for (path, gets) in [(FIREWALL, 2), (CLUSTER, 3), (LB, 3)] {
        wanted.extend(vec![format!("GET {path}"); gets]);
        wanted.push(format!("PUT {path}"));
    }
    wanted.sort();
    assert_eq!(requests, wanted);
}

#[tokio::test(start_paused = true)]
async fn one_change_that_fails_leaves_the_others() {
    let (service, waits) = three_kinds("error").await;
    let (outcomes, _) = service.run(waits.settle()).await;
    assert!(outcomes[0].is_finished() && outcomes[2].is_finished());
    let error = outcomes[1].error().unwrap();
    assert_eq!(error.kind(), ErrorKind::Failed);
    assert!(error.may_have_been_processed());
    let last = error.state::<KubernetesCluster>().unwrap();
    assert_eq!(state(last), "error");
}
