//! Answers that are lost, before and after the service did what was asked.

use digitalocean_sandbox::{Effect, ErrorBody, Fault};
use digitalocean_sdk::firewalls::{CreateFirewall, Rule};
use digitalocean_sdk::kubernetes::{KubernetesCluster, NodePool};
use digitalocean_sdk::resource::{Ensured, Request};
use digitalocean_sdk::wait::Ended;
use digitalocean_sdk::{Client, ErrorKind, RetryPolicy};
use serde_json::json;
use tokio::time::sleep;

use super::{ACTION, MINUTE, SECOND, World, droplets, fault, hide, tags, world};
use crate::world::create;

/// The ways in which an answer to something that was done is lost.
fn losses() -> [Effect; 4] {
    [
        Effect::reset_after_processing(),
        Effect::close_mid_body(),
        Effect::status_after_processing(502, ErrorBody::Html),
        Effect::bad_json(),
    ]
}

fn firewall(client: &Client) -> CreateFirewall {
    client
        .firewalls()
        .create("web")
        .inbound(Rule::tcp(443).from("10.0.0.0/8"))
}

#[tokio::test(start_paused = true)]
async fn c16_what_a_lost_answer_told_of_is_found_by_its_name() {
    for loss in losses() {
        let (world, client) = world().await;
        fault(&world, "firewalls_create", 1, loss.clone());
        let made = world
            .run(firewall(&client).unless_exists())
            .await
            .0
            .unwrap();
        assert!(
            matches!(made, Ensured::MaybeCreated(_)),
            "{loss:?}: {made:?}"
        );
        assert!(!made.was_created() && !made.existed());
        assert_eq!(world.requests_of("firewalls_create"), 1, "{loss:?}");
        let waited = world.run(firewall(&client).unless_exists().wait()).await.0;
        assert_eq!(waited.unwrap().into_inner().id, made.into_inner().id);
    }
}

#[tokio::test(start_paused = true)]
async fn c16_what_shows_up_later_is_found_within_a_minute() {
    let (world, client) = world().await;
    fault(
        &world,
        "firewalls_create",
        1,
        Effect::reset_after_processing(),
    );
    hide(&world, "firewalls_list", 4, "/firewalls");
    let (made, took) = world.run(firewall(&client).unless_exists().wait()).await;
    assert!(matches!(made.unwrap(), Ensured::MaybeCreated(_)));
    assert!(took > 5 * SECOND && took < MINUTE + ACTION, "{took:?}");

    // A lookup that fails in passing ends no search.
    let world = super::world().await.0;
    let client = world.builder().retry(RetryPolicy::none()).build().unwrap();
    fault(
        &world,
        "firewalls_create",
        1,
        Effect::reset_after_processing(),
    );
    let fails = Fault::on("firewalls_list").nth(2);
    let fails = fails.effect(Effect::status(503));
    world.sandbox.fault(fails).unwrap();
    let (made, _) = world.run(firewall(&client).unless_exists()).await;
    assert!(matches!(made.unwrap(), Ensured::MaybeCreated(_)));
    assert_eq!(world.requests_of("firewalls_list"), 3);
}

#[tokio::test(start_paused = true)]
async fn c16_what_was_not_created_is_an_error_that_says_it_may_have_been() {
    let (world, client) = world().await;
    fault(
        &world,
        "firewalls_create",
        1,
        Effect::reset_before_processing(),
    );
    let (error, took) = world.run(firewall(&client).unless_exists()).await;
    let error = error.unwrap_err();
    assert!(error.may_have_been_processed(), "{error}");
    assert!(
        error.to_string().contains("no firewall \"web\" was seen"),
        "{error}"
    );
    assert!(took > 40 * SECOND && took <= MINUTE + SECOND, "{took:?}");
    assert_eq!(world.requests_of("firewalls_create"), 1);
}

#[tokio::test(start_paused = true)]
async fn c16_after_the_deadline_a_lost_create_is_not_looked_for() {
    let (world, client) = world().await;
    fault(
        &world,
        "firewalls_create",
        1,
        Effect::reset_before_processing(),
    );
    let wait = firewall(&client).unless_exists().wait();
    let (error, took) = world.run(wait.deadline(10 * SECOND)).await;
    assert!(error.unwrap_err().may_have_been_processed());
    assert!(took <= 11 * SECOND, "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn c16_what_somebody_else_made_meanwhile_and_differs_is_told() {
    let (world, client) = world().await;
    let balancers = client.load_balancers();
    balancers.create("web", "nyc3").tag("a").await.unwrap();
    hide(&world, "loadBalancers_list", 1, "/load_balancers");
    fault(
        &world,
        "loadBalancers_create",
        1,
        Effect::reset_before_processing(),
    );
    let error = world
        .run(balancers.create("web", "fra1").tag("a").unless_exists())
        .await
        .0;
    let error = error.unwrap_err();
    assert!(error.may_have_been_processed(), "{error}");
    assert!(
        error.to_string().contains("its region is nyc3, not fra1"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn c16_a_droplet_whose_creation_was_not_answered_is_found() {
    for loss in losses() {
        let (world, client) = world().await;
        fault(&world, "droplets_create", 1, loss.clone());
        let created = create(&client, "web").tag("shop").recoverable();
        let droplet = world.run(created.wait()).await.0.unwrap();
        assert_eq!(droplet.status.as_str(), "active");
        assert_eq!(droplet.tags, ["shop"], "{loss:?}");
        assert_eq!(world.requests_of("droplets_create"), 1);
        let all = droplets(&world).await;
        assert_eq!(all.len(), 1, "{loss:?}");
        assert_eq!((all[0].id, all[0].tags.len()), (droplet.id, 1));
        assert!(tags(&world).await.is_empty(), "{loss:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn c16_a_droplet_whose_creation_was_not_answered_is_awaited_too() {
    let (world, client) = world().await;
    fault(
        &world,
        "droplets_create",
        1,
        Effect::reset_after_processing(),
    );
    hide(&world, "droplets_list", 3, "/droplets");
    let (droplet, took) = world.run(create(&client, "web").recoverable()).await;
    let droplet = droplet.unwrap();
    assert!(droplet.tags.is_empty(), "{:?}", droplet.tags);
    assert!(took >= 10 * SECOND && took < MINUTE, "{took:?}");
    assert_eq!(droplets(&world).await.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn c16_a_droplet_that_is_nowhere_to_be_found_is_an_error_with_its_tag() {
    let (world, client) = world().await;
    fault(
        &world,
        "droplets_create",
        1,
        Effect::reset_before_processing(),
    );
    let wait = create(&client, "web").recoverable().wait();
    let (error, took) = world.run(wait.deadline(MINUTE)).await;
    let error = error.unwrap_err();
    assert!(error.may_have_been_processed() && error.kind() == ErrorKind::Transport);
    let tag = error.recovery_tag().unwrap();
    assert!(error.to_string().contains(tag), "{error}");
    assert!(took >= MINUTE && took <= MINUTE + SECOND, "{took:?}");
    assert_eq!(world.requests_of("droplets_create"), 1);
    let looked = world.requests_of("droplets_list");
    assert!((10..=13).contains(&looked), "{looked}");
    // Sent is what it says.
    let requests = world.sandbox.requests();
    let sent = requests.iter().find(|it| it.method == "POST").unwrap();
    assert_eq!(sent.body.as_ref().unwrap()["tags"], json!([tag]));
    for request in requests.iter().filter(|it| it.method == "GET") {
        assert_eq!(request.query_value("tag_name"), Some(tag));
    }
}

#[tokio::test(start_paused = true)]
async fn c16_an_await_looks_as_long_as_a_wait_would() {
    let (world, _) = world().await;
    let builder = world.builder().options(|it| it.wait_deadline(2 * MINUTE));
    let client = builder.build().unwrap();
    for hangs in [false, true] {
        fault(
            &world,
            "droplets_create",
            1,
            Effect::reset_before_processing(),
        );
        if hangs {
            fault(&world, "droplets_list", 100, Effect::hang());
        }
        let (error, took) = world.run(create(&client, "web").recoverable()).await;
        assert!(error.unwrap_err().recovery_tag().is_some());
        let range = 2 * MINUTE - 10 * SECOND..=2 * MINUTE + SECOND;
        assert!(range.contains(&took), "{took:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn c16_an_interruption_ends_the_search_with_the_tag() {
    let (world, client) = world().await;
    fault(
        &world,
        "droplets_create",
        1,
        Effect::reset_before_processing(),
    );
    let wait = create(&client, "web").recoverable().wait();
    let wait = wait.or_interrupt(sleep(20 * SECOND));
    let (ended, took) = world.run(wait).await;
    match ended {
        Err(error) => assert!(error.recovery_tag().is_some(), "{error}"),
        Ok(Ended::Finished(it)) => panic!("{it:?}"),
        Ok(_) => panic!("interrupted, and nobody knows what may have been created"),
    }
    assert!(took <= 21 * SECOND, "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn c16_a_search_that_is_forbidden_ends_at_once_with_both_errors() {
    let (world, client) = world().await;
    fault(
        &world,
        "droplets_create",
        1,
        Effect::reset_after_processing(),
    );
    fault(&world, "droplets_list", 1, Effect::status(403));
    let (error, took) = world.run(create(&client, "web").recoverable()).await;
    let error = error.unwrap_err();
    assert!(error.may_have_been_processed() && error.recovery_tag().is_some());
    assert!(
        error.to_string().contains("looking for it failed"),
        "{error}"
    );
    assert!(took < 10 * SECOND, "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn c16_a_search_goes_on_after_passing_failures() {
    let (world, client) = world().await;
    fault(
        &world,
        "droplets_create",
        1,
        Effect::reset_after_processing(),
    );
    fault(&world, "droplets_list", 12, Effect::status(503));
    let droplet = world.run(create(&client, "web").recoverable()).await.0;
    assert!(droplet.unwrap().tags.is_empty());
}

#[tokio::test(start_paused = true)]
async fn c16_a_refusal_is_returned_as_it_is() {
    let (world, client) = world().await;
    fault(&world, "droplets_create", 1, Effect::refusal(422, "no"));
    let error = create(&client, "web").recoverable().await.unwrap_err();
    assert!(error.is_unprocessable() && error.recovery_tag().is_none());
    assert_eq!(world.requests_of("droplets_list"), 0);
}

fn cluster(
    client: &Client,
) -> Request<
    digitalocean_sdk::kubernetes::KubernetesClusterId,
    digitalocean_sdk::raw::types::KubernetesClusterCreate,
> {
    let pool = NodePool::new("web", "s-2vcpu-4gb", 2);
    let clusters = client.kubernetes_clusters();
    clusters
        .create("shop", "nyc3", "latest", [pool])
        .recoverable()
}

async fn only_cluster(world: &World) -> KubernetesCluster {
    world.sandbox.clear_faults();
    let client = world.client();
    let all = world.run(client.kubernetes_clusters().list().all()).await.0;
    let mut all = all.unwrap();
    assert_eq!(all.len(), 1);
    all.remove(0)
}

#[tokio::test(start_paused = true)]
async fn c16_a_cluster_whose_creation_was_not_answered_is_found_among_others() {
    for asked in [None, Some("team")] {
        for loss in losses() {
            let (world, client) = world().await;
            fault(&world, "kubernetes_create_cluster", 1, loss.clone());
            let create = match asked {
                None => cluster(&client),
                Some(tag) => cluster(&client).tags([tag]),
            };
            let found = world.run(create.wait()).await.0.unwrap();
            assert_eq!(found.status.state.as_str(), "running");
            // A cluster may keep the name of a tag that is deleted, so that it is taken off.
            assert_eq!(world.requests_of("kubernetes_update_cluster"), 1);
            let there = only_cluster(&world).await;
            assert_eq!(there.id, found.id);
            let shown = |it: &KubernetesCluster| {
                let tags = it.tags.clone().unwrap_or_default();
                tags.into_iter()
                    .filter(|tag| !tag.starts_with("k8s"))
                    .collect::<Vec<_>>()
            };
            let wanted: Vec<&str> = asked.into_iter().collect();
            assert_eq!(shown(&there), wanted, "{loss:?}");
            assert_eq!(shown(&found), wanted, "{loss:?}");
        }
    }
    let (world, client) = world().await;
    let pool = || NodePool::new("web", "s-2vcpu-4gb", 2);
    let plain = client
        .kubernetes_clusters()
        .create("shop", "nyc3", "latest", [pool()]);
    let plain = plain.await.unwrap();
    fault(
        &world,
        "kubernetes_create_cluster",
        1,
        Effect::reset_after_processing(),
    );
    let found = world.run(cluster(&client)).await.0.unwrap();
    assert_ne!(found.id, plain.id, "a namesake");
}

#[tokio::test(start_paused = true)]
async fn c16_one_that_the_service_created_twice_is_told_with_both() {
    let (world, _) = world().await;
    // Whoever stands in between sends it twice.
    let client = world.builder().retry(RetryPolicy::none()).build().unwrap();
    fault(
        &world,
        "droplets_create",
        1,
        Effect::reset_after_processing(),
    );
    hide(&world, "droplets_list", 1, "/droplets");
    let twice = json!([
        {"id": 7, "name": "web", "tags": ["TAG"]}, {"id": 8, "name": "web", "tags": ["TAG"]},
    ]);
    let wait = create(&client, "web").recoverable().wait().deadline(MINUTE);
    let search = async {
        // The tag is known only once it was sent.
        loop {
            let requests = world.sandbox.requests();
            let sent = requests.iter().find(|it| it.method == "POST");
            if let Some(tag) = sent.and_then(|it| it.body.as_ref()?["tags"][0].as_str()) {
                let twice = twice.to_string().replace("TAG", tag);
                let twice: serde_json::Value = serde_json::from_str(&twice).unwrap();
                let fault = Fault::on("droplets_list").effect(Effect::set("/droplets", twice));
                let fault = fault.and(Effect::set("/meta/total", 2));
                world.sandbox.fault(fault).unwrap();
                return;
            }
            tokio::task::yield_now().await;
        }
    };
    let both = futures_util::future::join(wait.into_future(), search);
    let (error, ()) = world.run(both).await.0;
    let error = error.unwrap_err();
    assert!(
        error.to_string().contains("several have it: 7, 8"),
        "{error}"
    );
    assert!(error.may_have_been_processed() && error.recovery_tag().is_some());
}
