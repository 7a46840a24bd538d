//! The clock holds while something beside the service is waited for: another call's turn, what others read, a batch before.

use std::future::IntoFuture;
use std::net::Ipv4Addr;
use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::domains::Record;
use digitalocean_sdk::raw::types::{Action, DomainRecord};
use digitalocean_sdk::wait::Ended;
use digitalocean_sdk::{ErrorKind, RatePolicy, RetryPolicy};
use serde_json::json;
use tokio::time::sleep;

use crate::SECOND;
use crate::world::{World, create};

const SLACK: Duration = Duration::from_millis(500);
const CLUSTER: &str = "9cc10173-e9ea-4176-9dbc-a4cee4c4ff30";

// A record is read before it is deleted: both are one call, with one deadline.
#[tokio::test(start_paused = true)]
async fn what_a_call_reads_before_counts_against_its_deadline() {
    let world = World::new(|sandbox| sandbox).await;
    for operation in ["domains_get_record", "domains_delete_record"] {
        let fault = Fault::on(operation).every().effect(Effect::hang());
        world.sandbox.fault(fault).unwrap();
    }
    let client = world.builder().deadline(5 * SECOND).build().unwrap();
    let delete = client.domain("example.com").record(7).delete();
    let (result, took) = world.run(delete).await;
    let error = result.unwrap_err();
    assert!(took <= 5 * SECOND + SLACK, "{took:?}: {error}");
    assert!(error.is_timeout(), "{error}");
    assert_eq!(world.requests_of("domains_delete_record"), 0);
    assert!(!error.may_have_been_processed(), "{error}");
}

// Users of a cluster are created by turns. The first of them hangs.
#[tokio::test(start_paused = true)]
async fn a_turn_that_another_call_keeps_is_waited_for_until_the_deadline() {
    let world = World::new(|sandbox| sandbox).await;
    let hang = Fault::on("databases_add_user")
        .every()
        .effect(Effect::hang());
    world.sandbox.fault(hang).unwrap();
    let client = world.builder().deadline(5 * SECOND).build().unwrap();
    let cluster = client.database_cluster(CLUSTER).of_engine("pg");
    let first = cluster.users().create("a").into_future();
    let second = async {
        sleep(SECOND).await;
        cluster.users().create("b").await
    };
    let both = async { tokio::join!(first, second) };
    let ((_, result), took) = world.run(Box::pin(both)).await;
    let error = result.unwrap_err();
    // The turn comes after 5 s, and a second is left.
    assert!(took <= 6 * SECOND + SLACK, "{took:?}: {error}");
    assert!(error.is_timeout(), "{error}");
}

// What several wait for is one request, which the first of them began.
#[tokio::test(start_paused = true)]
async fn what_another_call_reads_is_waited_for_until_the_interruption() {
    let world = World::new(|sandbox| sandbox).await;
    let hang = Fault::on("databases_get_cluster")
        .every()
        .effect(Effect::hang());
    world.sandbox.fault(hang).unwrap();
    let client = world.builder().retry(RetryPolicy::none()).build().unwrap();
    let cluster = client.database_cluster(CLUSTER);
    let first = cluster.users().create("a").into_future();
    let second = async {
        sleep(SECOND).await;
        let replica = cluster.replicas().create("read", "db-s-1vcpu-1gb");
        replica.wait().or_interrupt(sleep(2 * SECOND)).await
    };
    let both = async {
        tokio::select! {
            first = first => panic!("{first:?}"),
            second = second => second,
        }
    };
    let (result, took) = world.run(Box::pin(both)).await;
    let error = result.unwrap_err();
    assert!(took <= 3 * SECOND + SLACK, "{took:?}: {error}");
    assert_eq!(error.kind(), ErrorKind::Interrupted, "{error}");
    assert_eq!(world.requests_of("databases_create_replica"), 0);
}

// The first request for ten hangs until its timeout; the second isn't sent at all.
#[tokio::test(start_paused = true)]
async fn a_request_that_is_not_sent_yet_ends_with_the_interruption() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    let hang = Fault::on("droplets_create").every().effect(Effect::hang());
    world.sandbox.fault(hang).unwrap();
    let names = (0..12).map(|number| format!("n{number}"));
    let droplets = client.droplets();
    let many = droplets.create_many(names, "nyc3", "s-1vcpu-1gb", "debian-13-x64");
    let mut completed = many.waits().or_interrupt(sleep(5 * SECOND)).completed();
    let first = async { completed.next().await };
    let (first, took) = world.run(first).await;
    let (index, outcome) = first.unwrap();
    assert!(
        index >= 10 && outcome.is_not_started(),
        "{index} {outcome:?}"
    );
    assert!(took <= 5 * SECOND + SLACK, "{took:?}");
}

// None of them was sent before the deadline, which is that of each.
#[tokio::test(start_paused = true)]
async fn of_many_that_were_not_sent_by_the_deadline_each_says_so() {
    let world = World::new(|sandbox| sandbox).await;
    let rate = RatePolicy::default().short(1, Duration::from_secs(60));
    let client = world.builder().rate(rate).build().unwrap();
    client.droplets().list().all().await.unwrap();
    let names = ["a", "b", "c"];
    let droplets = client.droplets();
    let many = droplets.create_many(names, "nyc3", "s-1vcpu-1gb", "debian-13-x64");
    let outcomes = many.waits().deadline(5 * SECOND).settle();
    let (outcomes, took) = world.run(Box::pin(outcomes)).await;
    assert!(took <= 5 * SECOND + SLACK, "{took:?}");
    for outcome in &outcomes {
        let kind = outcome.error().map(digitalocean_sdk::Error::kind);
        assert_eq!(kind, Some(ErrorKind::Deadline), "{outcomes:?}");
    }
    assert_eq!(world.requests_of("droplets_create"), 0);
}

// Shortly after a create, a 404 is asked again: the wait is over by then, and nothing was deleted.
#[tokio::test(start_paused = true)]
async fn a_delete_of_what_is_not_known_yet_ends_as_the_wait_does() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    let id = create(&client, "a").await.unwrap().id;
    let unknown = Fault::on("droplets_destroy").every();
    world
        .sandbox
        .fault(unknown.effect(Effect::status(404)))
        .unwrap();
    let delete = || client.droplet(id).delete().wait();
    let stopped = delete().or_interrupt(sleep(3 * SECOND));
    let error = world.run(stopped).await.0.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Interrupted, "{error}");
    assert!(!error.may_have_been_processed(), "{error}");
    let late = delete().deadline(3 * SECOND);
    let error = world.run(late).await.0.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline, "{error}");
    assert!(!error.may_have_been_processed(), "{error}");
}

// The answer to its start comes after the deadline, and says that it failed.
#[tokio::test(start_paused = true)]
async fn an_action_that_failed_when_it_was_started_has_failed_after_the_deadline_too() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    let id = world.run(create(&client, "a").wait()).await.0.unwrap().id;
    for _ in 0..2 {
        let late = Fault::on("dropletActions_post").next(1);
        let late = late.effect(Effect::delay_after_processing(5 * SECOND));
        let late = late.and(Effect::set("/action/status", "errored"));
        world.sandbox.fault(late).unwrap();
    }
    let reboot = client.droplet(id).reboot().wait().deadline(SECOND);
    let error = world.run(reboot).await.0.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed, "{error}");
    assert!(error.state::<Action>().is_some_and(|it| it.id != 0));
    world.run(sleep(20 * SECOND)).await;
    let reboot = client
        .droplet(id)
        .reboot()
        .wait()
        .or_interrupt(sleep(SECOND));
    let ended = world.run(reboot).await.0;
    assert!(!matches!(ended, Ok(Ended::Finished(_))), "{ended:?}");
    let error = ended.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed, "{error}");
}

// An answer that lacks the actions that it started, or the id of one.
#[tokio::test(start_paused = true)]
async fn actions_that_an_answer_lacks_may_have_been_started() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    for name in ["a", "b"] {
        let droplet = create(&client, name).tag("web");
        world.run(droplet.wait()).await.0.unwrap();
    }
    let web = client.droplets().tagged("web");
    let nothing = [json!({}), json!(null), json!({ "actions": null })];
    for body in nothing {
        for waits in [false, true] {
            let strange = Effect::set("", body.clone());
            let fault = Fault::on("dropletActions_post_byTag").next(1);
            world.sandbox.fault(fault.effect(strange)).unwrap();
            let error = match waits {
                true => world.run(web.power_cycle().wait()).await.0.map(drop),
                false => web.power_cycle().await.map(drop),
            };
            let error = error.expect_err("nobody knows what was started");
            assert!(error.may_have_been_processed(), "{body}: {error}");
            world.run(sleep(10 * SECOND)).await;
        }
    }
    let fault = Fault::on("dropletActions_post_byTag").next(1);
    let fault = fault.effect(Effect::set("/actions/0/id", 0));
    world.sandbox.fault(fault).unwrap();
    let error = world.run(web.power_cycle().wait()).await.0.unwrap_err();
    assert!(error.may_have_been_processed(), "{error}");
    let known = error.state::<Vec<Action>>().unwrap();
    assert!(known.len() == 1 && known[0].id != 0, "{known:?}");
}

// What is read first fails: nothing was changed.
#[tokio::test(start_paused = true)]
async fn what_failed_at_its_first_read_changed_nothing() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    let id = world.run(create(&client, "a").wait()).await.0.unwrap().id;
    let broken = Fault::on("droplets_get").every();
    world
        .sandbox
        .fault(broken.effect(Effect::status(500)))
        .unwrap();
    let web = client.droplet(id);
    let errors = [
        world.run(web.turn_off(SECOND)).await.0.map(drop),
        world.run(web.change_size("s-2vcpu-4gb")).await.0.map(drop),
        world.run(web.take_snapshot("s")).await.0.map(drop),
    ];
    for result in errors {
        let error = result.unwrap_err();
        assert!(!error.may_have_been_processed(), "{error}");
    }
}

// The second of two records is refused: the first is there.
#[tokio::test(start_paused = true)]
async fn records_that_were_created_before_another_failed_are_told() {
    let world = World::new(|sandbox| sandbox).await;
    let client = world.client();
    client.domains().create("example.com").await.unwrap();
    let refused = Fault::on("domains_create_record").nth(2);
    let refused = refused.effect(Effect::refusal(422, "no"));
    world.sandbox.fault(refused).unwrap();
    let domain = client.domain("example.com");
    let records = [8, 9].map(|last| Record::a("www", Ipv4Addr::new(192, 0, 2, last)));
    let error = domain.replace_all("www", "A", records).await.unwrap_err();
    assert!(error.is_unprocessable() && error.may_have_been_processed());
    let created = error.items::<DomainRecord>();
    let there = domain.records().named("www").all().await.unwrap();
    assert_eq!(created, there, "{error}");
    assert_eq!(there.len(), 1);
}
