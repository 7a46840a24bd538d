//! Answers about something that leave out its key: a blank takes the place of nothing that is known, and is not written back.

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::databases::DatabaseCluster;
use digitalocean_sdk::load_balancers::ForwardingRule;
use digitalocean_sdk::raw::types::ReservedIp;
use digitalocean_sdk::slugs::{DatabaseEngine, DatabaseSize};
use serde_json::json;

use crate::SECOND;
use crate::world::World;

#[tokio::test(start_paused = true)]
async fn a_poll_without_a_key_makes_no_wait_forget_what_was_created() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    for blank in [
        json!({}),
        json!(null),
        json!({ "id": "", "status": "online" }),
    ] {
        let fault = Fault::on("databases_get_cluster")
            .next(1)
            .effect(Effect::set("/database", blank.clone()));
        world.sandbox.fault(fault).unwrap();
        let name = format!("shop-{}", world.sent());
        let create = client.database_clusters().create(
            &name,
            DatabaseEngine::Pg,
            "nyc3",
            DatabaseSize::DbS1Vcpu1Gb,
        );
        let result = world.run(create.version("17").wait()).await.0;
        world.sandbox.clear_faults();
        let all = world.run(client.database_clusters().list().all()).await.0;
        let all = all.unwrap();
        let made = all.iter().find(|it| it.name == name).unwrap();
        let told = match &result {
            Ok(cluster) => Some(&cluster.id),
            Err(error) => error.state::<DatabaseCluster>().map(|it| &it.id),
        };
        assert_eq!(told, Some(&made.id), "{blank}: {result:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_address_that_a_poll_leaves_out_is_not_forgotten() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    let droplet = world.run(crate::world::create(&client, "web").wait()).await;
    let fault = Fault::on("reservedIPs_get").every();
    let fault = fault.effect(Effect::set("/reserved_ip/ip", ""));
    world.sandbox.fault(fault).unwrap();
    let create = client.reserved_ips().create_for(droplet.0.unwrap());
    let result = world.run(create.wait()).await.0;
    let told = match &result {
        Ok(address) => Some(&address.ip),
        Err(error) => error.state::<ReservedIp>().map(|it| &it.ip),
    };
    assert!(told.is_some_and(|ip| !ip.is_empty()), "{result:?}");
}

#[tokio::test(start_paused = true)]
async fn a_blank_is_not_written_back() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    let create = client.load_balancers().create("web", "nyc3").tag("web");
    let create = create.rule(ForwardingRule::http(80).to_http(8080));
    let id = world.run(create.wait()).await.0.unwrap().id;
    let blank = json!({ "name": "web", "forwarding_rules": [] });
    let fault = Fault::on("loadBalancers_get").next(1);
    let fault = fault.effect(Effect::set("/load_balancer", blank));
    world.sandbox.fault(fault).unwrap();
    let update = client
        .load_balancer(&id)
        .update(|it| it.size_unit = Some(2));
    let error = world.run(update).await.0.unwrap_err();
    assert!(!error.may_have_been_processed(), "{error}");
    assert_eq!(world.requests_of("loadBalancers_update"), 0);
}
