//! Autoscale pools.

use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::ErrorKind;
use digitalocean_sdk::autoscale::{fixed, scaled};
use digitalocean_sdk::raw::types::AutoscalePoolDropletTemplate;
use serde_json::json;

use super::{last, refused, world};

fn template() -> AutoscalePoolDropletTemplate {
    AutoscalePoolDropletTemplate::new("nyc3", "c-2", "ubuntu-24-04-x64", ["289794"])
}

#[tokio::test(start_paused = true)]
async fn c15_a_pool_scales_by_load_and_gets_the_agent_that_tells_it() {
    let (world, client) = world().await;
    let config = scaled(2..=5)
        .target_cpu_utilization(0.6)
        .cooldown_minutes(5);
    let create = client
        .autoscale_pools()
        .create("web", config, template().tags(["web"]));
    let (web, took) = world.run(create.wait()).await;
    let web = web.unwrap();
    assert_eq!(web.members.len(), 2);
    assert!(took < Duration::from_secs(900), "{took:?}");
    let sent = last(&world, "autoscalepools_create");
    assert_eq!(
        sent["config"],
        json!({ "min_instances": 2, "max_instances": 5, "target_cpu_utilization": 0.6, "cooldown_minutes": 5 })
    );
    assert_eq!(sent["droplet_template"]["with_droplet_agent"], true);

    let pool = client.autoscale_pool(&web.pool);
    // Members that come or go while they are read don't end a wait.
    let moved = Fault::on("autoscalepools_list_members").next(2);
    let moved = moved.effect(Effect::set("/meta/total", 9));
    world.sandbox.fault(moved).unwrap();
    assert_eq!(world.run(pool.wait()).await.0.unwrap().members.len(), 2);
    let members = pool.members().list().all().await.unwrap();
    assert!(members.iter().all(|it| it.droplet_id > 0));
    let history = pool.history_entries().list().all().await.unwrap();
    assert_eq!(history[0].desired_instance_count, 2);

    // The whole is sent, and a wait knows how many are wanted.
    let (scaled, _) = world.run(pool.scale(fixed(4)).wait()).await;
    assert_eq!(scaled.unwrap().members.len(), 4);
    let sent = last(&world, "autoscalepools_update");
    assert_eq!(
        (&sent["name"], &sent["config"]),
        (&json!("web"), &json!({ "target_number_instances": 4 }))
    );
    assert_eq!(sent["droplet_template"]["tags"], json!(["web"]));
    let (fewer, _) = world.run(pool.scale(fixed(1)).wait()).await;
    assert_eq!(fewer.unwrap().members.len(), 1);
    let renamed = pool.update(|pool| pool.droplet_template.ipv6 = Some(true));
    assert_eq!(renamed.await.unwrap().members.len(), 1);
    let sent = last(&world, "autoscalepools_update");
    assert_eq!(sent["config"], json!({ "target_number_instances": 1 }));

    world
        .run(pool.delete_with_droplets().wait())
        .await
        .0
        .unwrap();
    assert_eq!(world.requests_of("autoscalepools_delete_dangerous"), 1);
    assert!(pool.find().await.unwrap().is_none());
}

#[tokio::test(start_paused = true)]
async fn c15_a_fixed_pool_needs_no_agent_and_its_droplets_outlive_it() {
    let (world, client) = world().await;
    let create = client.autoscale_pools().create("web", fixed(1), template());
    let web = world.run(create.wait()).await.0.unwrap();
    let sent = last(&world, "autoscalepools_create");
    assert!(
        sent["droplet_template"].get("with_droplet_agent").is_none(),
        "{sent}"
    );
    let pool = client.autoscale_pool(&web.pool);
    world.run(pool.delete().wait()).await.0.unwrap();
    assert_eq!(world.requests_of("autoscalepools_delete"), 1);
    assert_eq!(world.requests_of("autoscalepools_delete_dangerous"), 0);
}

#[tokio::test(start_paused = true)]
async fn c15_a_pool_that_the_service_says_is_not_there_is_not_found() {
    let (world, client) = world().await;
    let pool = client.autoscale_pool("a");
    assert!(pool.find().await.unwrap().is_none());
    let words = "autoscale group with id a not found";
    for operation in [
        "autoscalepools_get",
        "autoscalepools_delete",
        "autoscalepools_delete_dangerous",
    ] {
        let refusal = Fault::on(operation)
            .every()
            .effect(Effect::refusal(422, words));
        world.sandbox.fault(refusal).unwrap();
    }
    assert!(pool.find().await.unwrap().is_none());
    let error = pool.delete().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert!(error.to_string().contains(words), "{error}");
    assert!(!pool.delete().if_exists().await.unwrap());
    let wait = pool.delete().if_exists().wait();
    world.run(wait).await.0.unwrap();
    world.run(pool.delete().wait()).await.0.unwrap();
    let with_droplets = || pool.delete_with_droplets();
    assert!(!with_droplets().if_exists().await.unwrap());
    world.run(with_droplets().wait()).await.0.unwrap();
}

#[tokio::test(start_paused = true)]
async fn c15_pools_that_cannot_be_are_refused() {
    let (world, client) = world().await;
    let pools = client.autoscale_pools();
    let before = world.requests();
    #[allow(clippy::reversed_empty_ranges)]
    let turned = scaled(5..=2);
    for (config, told) in [
        (turned, "least comes first"),
        (scaled(1..=2).target_cpu_utilization(60.0), "fraction of 1"),
        (
            scaled(1..=2).target_memory_utilization(f64::NAN),
            "fraction of 1",
        ),
    ] {
        let refused = refused(
            &world,
            before,
            pools.create("web", config, template()).await,
        );
        assert!(refused.contains(told), "{refused}");
    }
    let by_load = scaled(1..=2).target_cpu_utilization(0.5);
    let without = template().with_droplet_agent(false);
    let told = refused(&world, before, pools.create("web", by_load, without).await);
    assert!(told.contains("with_droplet_agent"), "{told}");
    refused(&world, before, pools.create("", fixed(1), template()).await);

    // What can't be created can't be made of one either.
    let pool = world
        .run(pools.create("web", fixed(1), template()).wait())
        .await;
    let pool = client.autoscale_pool(&pool.0.unwrap().pool);
    let sent = || world.requests_of("autoscalepools_update");
    let before = sent();
    let config = scaled(1..=2).target_cpu_utilization(60.0);
    let update = pool.update(move |it| it.config = config.clone().into());
    let told = update.await.unwrap_err();
    assert_eq!(told.kind(), ErrorKind::InvalidRequest, "{told}");
    assert_eq!(sent(), before);
    let config = scaled(1..=2).target_cpu_utilization(0.6);
    let by_load = config.clone();
    let update = pool.update(move |it| it.config = by_load.clone().into());
    let told = update.await.unwrap_err().to_string();
    assert!(told.contains("with_droplet_agent"), "{told}");
    let update = pool.update(move |it| {
        it.config = config.clone().into();
        it.droplet_template.with_droplet_agent = Some(true);
    });
    update.await.unwrap();
    let sent = last(&world, "autoscalepools_update");
    assert_eq!(sent["config"]["target_cpu_utilization"], 0.6);
}

#[test]
fn c15_what_a_template_names_is_sent_by_its_id() {
    use digitalocean_sdk::ids::{ProjectId, VpcId};

    let (vpc, project) = (VpcId::from("a-vpc"), ProjectId::from("a-project"));
    let made = digitalocean_sdk::autoscale::template("nyc3", "c-2", "ubuntu-24-04-x64", [289_794]);
    let made = made.vpc(&vpc).project(&project).tags(["web", "blue"]);
    let made = AutoscalePoolDropletTemplate::from(made);
    assert_eq!(
        serde_json::to_value(&made).unwrap(),
        serde_json::json!({
            "region": "nyc3", "size": "c-2", "image": "ubuntu-24-04-x64", "ssh_keys": ["289794"],
            "vpc_uuid": "a-vpc", "project_id": "a-project", "tags": ["web", "blue"],
        })
    );
}
