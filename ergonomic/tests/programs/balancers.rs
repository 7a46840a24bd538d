//! A load balancer that is moved from the droplets that it names to a tag, and gets another rule.

use digitalocean_sdk::ids::DropletId;
use digitalocean_sdk::load_balancers::{ForwardingRule, LoadBalancer};
use digitalocean_sdk::{Client, Error};
use serde_json::json;

use super::{bodies, world, world::create};

/// Puts what is behind the load balancer, and whatever gets the tag later, behind it by the tag. It may run any number of times.
async fn move_to_tag(
    client: &Client,
    balancer: &str,
    tag: &'static str,
    rule: ForwardingRule,
) -> Result<LoadBalancer, Error> {
    let handle = client.load_balancer(balancer);
    let balancer = handle.get().await?;
    let droplets = balancer.droplet_ids.iter().flatten();
    client
        .tag(tag)
        .add(droplets.map(|id| DropletId(*id)))
        .await?;
    let moved = handle.update(move |balancer| {
        balancer.tag = Some(tag.to_owned());
        let rules = balancer.forwarding_rules.get_or_insert_default();
        if !rules.contains(&rule) {
            rules.push(rule.clone());
        }
    });
    moved.wait().await
}

#[tokio::test(start_paused = true)]
async fn c15_a_load_balancer_is_moved_to_a_tag_and_stays_in_front_of_its_droplets() {
    let (world, client) = world().await;
    let mut front = client.load_balancers().create("front", "nyc3");
    let mut ids = Vec::new();
    for name in ["web-1", "web-2"] {
        let droplet = world.run(create(&client, name).wait()).await.0.unwrap();
        ids.push(droplet.id);
        front = front.droplet(&droplet);
    }
    let front = world.run(front.wait()).await.0.unwrap().id;

    let postgres = ForwardingRule::tcp(5432).to_tcp(5432);
    // Twice, as a program does that is run again.
    for late in ["web-3", "web-4"] {
        let moved = move_to_tag(&client, &front, "web", postgres.clone());
        let moved = world.run(moved).await.0.unwrap();
        assert_eq!(moved.status, "active");
        assert_eq!(moved.tag.as_deref(), Some("web"));
        assert_eq!(moved.droplet_ids.as_ref(), Some(&ids), "none falls out");
        let ports = moved.forwarding_rules.iter().map(|it| it.entry_port);
        assert_eq!(ports.collect::<Vec<_>>(), [80, 5432], "once each");
        // Who gets the tag later is behind it, too.
        let late = create(&client, late).tag("web").wait();
        ids.push(world.run(late).await.0.unwrap().id);
    }
    for sent in bodies(&world.sandbox, "loadBalancers_update") {
        assert_eq!(sent["tag"], "web");
        assert_eq!(sent.get("droplet_ids"), None, "it would be refused");
        let rule = json!({
            "entry_protocol": "tcp", "entry_port": 5432, "target_protocol": "tcp", "target_port": 5432
        });
        assert_eq!(sent["forwarding_rules"][1], rule);
    }
}
