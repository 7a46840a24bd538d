//! What `unless_exists` does beyond finding and creating: waits, pages, collections, refusals.

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::firewalls::{Anywhere, CreateFirewall, Rule};
use digitalocean_sdk::load_balancers::LoadBalancer;
use digitalocean_sdk::resource::Ensured;
use digitalocean_sdk::wait::Waits;
use digitalocean_sdk::{Client, ErrorKind};
use serde_json::json;

use super::{ACTION, MINUTE, SECOND, fault, world};

fn firewall(client: &Client, name: &str) -> CreateFirewall {
    let rule = Rule::tcp(443).from(Anywhere);
    client.firewalls().create(name).inbound(rule)
}

#[tokio::test(start_paused = true)]
async fn c16_one_that_exists_is_waited_for_until_it_is_ready() {
    let (world, client) = world().await;
    let create = || {
        client
            .load_balancers()
            .create("web", "nyc3")
            .tag("a")
            .unless_exists()
    };
    let new = create().await.unwrap();
    assert_eq!(new.get().status.as_str(), "new");
    let (found, took) = world.run(create().wait()).await;
    let found = found.unwrap();
    assert!(found.existed(), "{found:?}");
    assert_eq!(found.get().status.as_str(), "active");
    assert!(
        took >= ACTION / 2 && took <= ACTION + 10 * SECOND,
        "{took:?}"
    );
    // There is nothing to wait for any more.
    let requests = world.requests();
    let (again, took) = world.run(create().wait()).await;
    assert!(again.unwrap().existed() && took < SECOND, "{took:?}");
    assert_eq!(world.requests(), requests + 1);
}

#[tokio::test(start_paused = true)]
async fn c16_a_new_one_is_waited_for_with_what_only_its_creation_told() {
    let (world, client) = world().await;
    let create = || {
        let clusters = client.database_clusters();
        let create = clusters.create("shop", "pg", "nyc3", "db-s-1vcpu-1gb");
        create.version("18").unless_exists()
    };
    let made = world.run(create().wait()).await.0.unwrap();
    assert!(made.was_created());
    assert_eq!(made.get().status.as_str(), "online");
    assert!(world.run(create().wait()).await.0.unwrap().existed());
}

#[tokio::test(start_paused = true)]
async fn c16_several_are_collected_into_waits() {
    let (world, client) = world().await;
    world.run(firewall(&client, "fa").wait()).await.0.unwrap();
    let names = ["fa", "fb", "fc"];
    let waits: Waits<_> = names
        .iter()
        .map(|name| firewall(&client, name).unless_exists())
        .collect();
    let all = world.run(waits).await.0.unwrap();
    let existed: Vec<bool> = all.iter().map(Ensured::existed).collect();
    assert_eq!(existed, [true, false, false]);
    for (name, made) in names.iter().zip(all) {
        assert_eq!(made.get().name, *name);
    }
}

#[tokio::test(start_paused = true)]
async fn c16_all_pages_are_looked_through() {
    let (world, _) = world().await;
    let client = world.builder().per_page(2).build().unwrap();
    for number in 0..7 {
        firewall(&client, &format!("f{number}")).await.unwrap();
    }
    for number in 0..7 {
        let found = firewall(&client, &format!("f{number}")).unless_exists();
        assert!(found.await.unwrap().existed(), "{number}");
    }
    let new = firewall(&client, "fx").unless_exists().await.unwrap();
    assert!(new.was_created());
}

#[tokio::test(start_paused = true)]
async fn c16_a_lookup_that_fails_sends_nothing_else() {
    let (world, client) = world().await;
    fault(&world, "firewalls_list", 100, Effect::status(403));
    let error = firewall(&client, "web").unless_exists().await.unwrap_err();
    assert!(error.is_forbidden() && !error.may_have_been_processed());
    assert_eq!(world.requests_of("firewalls_create"), 0);
}

#[tokio::test(start_paused = true)]
async fn c16_another_refusal_is_returned_as_it_is() {
    let (world, client) = world().await;
    for (status, looks) in [(409, 2), (422, 1), (403, 1), (400, 1)] {
        let looked = world.requests_of("firewalls_list");
        let refusal = Effect::refusal(status, "the rule is malformed");
        fault(&world, "firewalls_create", 1, refusal);
        let error = world.run(firewall(&client, "web").unless_exists()).await.0;
        let error = error.unwrap_err();
        assert_eq!(error.status().unwrap(), status);
        assert_eq!(error.message(), Some("the rule is malformed"));
        let looked = world.requests_of("firewalls_list") - looked;
        assert_eq!(looked, looks, "{status}");
    }
    // What the name's own refusal says is looked into longer.
    fault(
        &world,
        "firewalls_create",
        1,
        Effect::refusal(409, "Duplicate name"),
    );
    let looked = world.requests_of("firewalls_list");
    let (error, took) = world.run(firewall(&client, "web").unless_exists()).await;
    assert!(error.unwrap_err().is_conflict() && took <= 5 * SECOND);
    assert_eq!(world.requests_of("firewalls_list") - looked, 4);
}

#[tokio::test(start_paused = true)]
async fn c16_what_is_refused_before_it_is_sent_is_refused_here_too() {
    let (world, client) = world().await;
    let error = firewall(&client, "web").inbound(Rule::tcp(1).from("nowhere"));
    let error = error.unless_exists().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    let nameless = client.projects().create(" ", "x").unless_exists().await;
    assert_eq!(nameless.unwrap_err().kind(), ErrorKind::InvalidRequest);
    assert_eq!(world.requests_of("firewalls_create"), 0);
    assert_eq!(world.requests_of("projects_create"), 0);
}

#[tokio::test(start_paused = true)]
async fn c16_the_deadline_holds_for_the_lookup_too() {
    let (world, client) = world().await;
    fault(&world, "firewalls_list", 100, Effect::hang());
    let wait = firewall(&client, "web").unless_exists().wait();
    let (error, took) = world.run(wait.deadline(MINUTE)).await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline, "{error}");
    assert!(!error.may_have_been_processed() && took <= MINUTE + SECOND);
    assert_eq!(world.requests_of("firewalls_create"), 0);
}

#[tokio::test(start_paused = true)]
async fn c16_what_differs_is_in_the_error() {
    let (world, client) = world().await;
    let balancers = client.load_balancers();
    let there = balancers.create("web", "nyc3").tag("a").await.unwrap();
    let wait = balancers
        .create("web", "fra1")
        .tag("a")
        .unless_exists()
        .wait();
    let error = world.run(wait).await.0.unwrap_err();
    let shown: &LoadBalancer = error.state().unwrap();
    assert_eq!(shown.id, there.id);
    assert!(!error.may_have_been_processed(), "{error}");
    assert_eq!(world.requests_of("loadBalancers_create"), 1);
}

#[tokio::test(start_paused = true)]
async fn c16_an_item_that_has_another_name_is_never_taken_for_it() {
    let (world, client) = world().await;
    client.volumes().create("data", "nyc3", 10).await.unwrap();
    // A server that ignores the filter.
    let other =
        json!([{"id": "5", "name": "other", "region": {"slug": "nyc3"}, "size_gigabytes": 1}]);
    let fault = Fault::on("volumes_list").effect(Effect::set("/volumes", other));
    let fault = fault.and(Effect::set("/meta/total", 1));
    world.sandbox.fault(fault).unwrap();
    let made = client.volumes().create("new", "nyc3", 10).unless_exists();
    assert!(world.run(made).await.0.unwrap().was_created());
}

#[tokio::test(start_paused = true)]
async fn c16_a_wait_for_one_that_exists_has_done_nothing() {
    let (world, client) = world().await;
    let create = || {
        client
            .load_balancers()
            .create("web", "nyc3")
            .tag("a")
            .unless_exists()
    };
    create().await.unwrap();
    let wait = create().wait().deadline(3 * SECOND);
    let error = world.run(wait).await.0.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline, "{error}");
    assert!(!error.may_have_been_processed(), "{error}");
    assert!(error.state::<LoadBalancer>().is_some());
    // The error of one that it created says so.
    let new = client
        .load_balancers()
        .create("new", "nyc3")
        .tag("a")
        .unless_exists();
    let error = world
        .run(new.wait().deadline(3 * SECOND))
        .await
        .0
        .unwrap_err();
    assert!(error.may_have_been_processed(), "{error}");
}
