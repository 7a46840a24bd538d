//! That each option is sent as it was said: of what lies between the outside and droplets, and of bills.

use std::future::IntoFuture as _;
use std::net::{IpAddr, Ipv4Addr};

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::ErrorKind;
use digitalocean_sdk::droplets::DropletId;
use digitalocean_sdk::firewalls::{Anywhere, Peers, Rule};
use digitalocean_sdk::kubernetes::NodePool;
use digitalocean_sdk::load_balancers::ForwardingRule;
use digitalocean_sdk::raw::types::{LoadBalancerDomainRequest, LoadBalancerHealthCheck};
use digitalocean_sdk::slugs::Region;
use serde_json::json;

use super::sent::sent;
use super::{ACTION, droplet, world};

#[tokio::test(start_paused = true)]
async fn b4_what_an_installation_answers_is_told() {
    let (world, client) = world().await;
    let told = ["Successfully kicked off addon job."];
    world
        .sandbox
        .script("oneClicks_install_kubernetes", "/message", told)
        .unwrap();
    let pool = NodePool::new("web", "s-1vcpu-2gb", 1);
    let cluster = client
        .kubernetes_clusters()
        .create("shop", "nyc3", "1.33.1-do.2", [pool]);
    let cluster = client.kubernetes_cluster(cluster.await.unwrap());
    let message = cluster.install(["mongodb", "linkerd2"]).await.unwrap();
    assert_eq!(message, told[0]);
    let body = sent(&world, "oneClicks_install_kubernetes");
    assert_eq!(body["addon_slugs"], json!(["mongodb", "linkerd2"]));
}

#[tokio::test(start_paused = true)]
async fn b7_certificate_and_domain_of_a_cdn_endpoint() {
    let (world, client) = world().await;
    let certificate = "892071a0-bb95-49bc-8021-3afd67a210bf";
    let create = client
        .cdn_endpoints()
        .create("shop.nyc3.digitaloceanspaces.com")
        .certificate_id(certificate)
        .custom_domain("static.example.com");
    let _ = create.await;
    let body = sent(&world, "cdn_create_endpoint");
    let all = json!({
        "origin": "shop.nyc3.digitaloceanspaces.com", "certificate_id": certificate,
        "custom_domain": "static.example.com",
    });
    assert_eq!(body, all);
    let made = client
        .cdn_endpoints()
        .create("pictures.nyc3.digitaloceanspaces.com");
    let cdn = client.cdn_endpoint(made.await.unwrap());
    let _ = cdn
        .update()
        .certificate_id(certificate)
        .custom_domain("b.example.com")
        .await;
    let body = sent(&world, "cdn_update_endpoints");
    let both = json!({ "certificate_id": certificate, "custom_domain": "b.example.com" });
    assert_eq!(body, both);
    // An empty name takes away.
    let _ = cdn.update().custom_domain("").await;
    assert_eq!(
        sent(&world, "cdn_update_endpoints"),
        json!({ "custom_domain": "" })
    );
    let (none, asked): ([&str; 0], _) = ([], world.requests());
    super::refused(&world, asked, cdn.purge(none).await);
    cdn.purge(["a/*", "b.png"]).await.unwrap();
    assert_eq!(
        sent(&world, "cdn_purge_cache"),
        json!({ "files": ["a/*", "b.png"] })
    );
}

#[tokio::test(start_paused = true)]
async fn b13_peers_of_every_kind_are_added_together() {
    let (world, client) = world().await;
    let all = Peers::new()
        .address("10.0.0.0/8")
        .droplet(DropletId(1))
        .tag("web")
        .load_balancer("l1")
        .kubernetes_cluster("k1");
    let more = Peers::new()
        .address("10.1.0.0/16")
        .droplet(DropletId(2))
        .tag("db")
        .load_balancer("l2")
        .kubernetes_cluster("k2");
    let address = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 8));
    let create = client
        .firewalls()
        .create("all")
        .inbound(Rule::tcp(22).from(all.and(more)))
        .inbound(Rule::udp(53).from(address));
    let _ = create.await;
    let body = sent(&world, "firewalls_create");
    let sources = json!({
        "addresses": ["10.0.0.0/8", "10.1.0.0/16"], "droplet_ids": [1, 2], "tags": ["web", "db"],
        "load_balancer_uids": ["l1", "l2"], "kubernetes_ids": ["k1", "k2"],
    });
    assert_eq!(body["inbound_rules"][0]["sources"], sources);
    let one = json!({ "addresses": ["192.0.2.8"] });
    assert_eq!(body["inbound_rules"][1]["sources"], one);
}

// A range the wrong way round is what is refused.
#[allow(clippy::reversed_empty_ranges)]
#[tokio::test(start_paused = true)]
async fn b13_rules_that_go_out_are_looked_at_as_well() {
    let (world, client) = world().await;
    let web = || client.firewalls().create("web");
    let made = web().inbound(Rule::icmp().from(Anywhere)).await.unwrap();
    let firewall = client.firewall(made);
    let asked = world.requests_of("firewalls_create");
    for bad in [
        Rule::tcp(0).to(Anywhere),
        Rule::udp(53).to(Peers::new()),
        Rule::tcp(9000..=8000).to(Anywhere),
        Rule::icmp().to("10.0.0.0/33"),
        Rule::icmp().to("2001:db8::/129"),
        Rule::icmp().to("example.com"),
    ] {
        let pushed = bad.clone();
        let update = firewall.update(move |it| {
            it.outbound_rules
                .get_or_insert_default()
                .push(pushed.clone())
        });
        let rules =
            digitalocean_sdk::raw::types::FirewallRules::new().outbound_rules([bad.clone()]);
        for error in [
            web().outbound(bad).await.unwrap_err(),
            firewall.add_rules(rules).await.unwrap_err(),
            update.await.unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
        }
    }
    assert_eq!(world.requests_of("firewalls_create"), asked);
    assert_eq!(world.requests_of("firewalls_update"), 0);
    assert_eq!(world.requests_of("firewalls_add_rules"), 0);
    for (name, good) in [
        ("four", Rule::icmp().to("10.0.0.0/32")),
        ("six", Rule::icmp().to("2001:db8::/128")),
    ] {
        let create = client.firewalls().create(name);
        create.outbound(good).await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn b17_rules_and_targets_of_a_load_balancer_are_added_and_removed() {
    let (world, client) = world().await;
    let (one, two) = (
        droplet(&world, &client, "one").await,
        droplet(&world, &client, "two").await,
    );
    let check = LoadBalancerHealthCheck::new().path("/health").port(8080);
    let create = client
        .load_balancers()
        .create("web", Region::Nyc3)
        .droplet(&one)
        .droplet(&two)
        .health_check(check)
        .sticky("do-lb", 60);
    let web = client.load_balancer(world.run(create.wait()).await.0.unwrap());
    let body = sent(&world, "loadBalancers_create");
    assert_eq!(body["droplet_ids"], json!([one.id, two.id]));
    assert_eq!(
        body["health_check"],
        json!({ "path": "/health", "port": 8080 })
    );
    let now = web.get().await.unwrap();
    assert_eq!(now.health_check.unwrap().port, Some(8080));
    let rule = ForwardingRule::tcp(25).to_tcp(2525);
    let added = world
        .run(web.add_rules([rule.clone()]).wait())
        .await
        .0
        .unwrap();
    assert_eq!(added.forwarding_rules.len(), 2);
    let one_rule = json!({ "forwarding_rules": [
        { "entry_protocol": "tcp", "entry_port": 25, "target_protocol": "tcp", "target_port": 2525 },
    ] });
    assert_eq!(sent(&world, "loadBalancers_add_forwardingRules"), one_rule);
    let left = world.run(web.remove_rules([rule]).wait()).await.0.unwrap();
    assert_eq!(left.forwarding_rules.len(), 1);
    assert_eq!(
        sent(&world, "loadBalancers_remove_forwardingRules"),
        one_rule
    );
    assert_eq!(left.forwarding_rules[0].entry_port, 80);
}

#[tokio::test(start_paused = true)]
async fn b14_a_refused_assignment_is_an_error_unless_it_is_that_droplets_already() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    let other = droplet(&world, &client, "other").await;
    let given = world
        .run(client.reserved_ips().create_for(&one).wait())
        .await
        .0;
    let address = client.reserved_ip(given.unwrap());
    let busy = Fault::on("reservedIPsActions_post").nth(1);
    world
        .sandbox
        .fault(busy.effect(Effect::pending_event()))
        .unwrap();
    let error = address.assign(&one).await.unwrap_err();
    assert!(error.is_refused_for_now(), "{error}");
    let waiting = address.wait_for_no_droplet().deadline(ACTION);
    assert_eq!(
        world.run(waiting).await.0.unwrap_err().kind(),
        ErrorKind::Deadline
    );
    let refused = Fault::on("reservedIPsActions_post").every();
    let refused = refused.effect(Effect::status(422));
    world.sandbox.fault(refused).unwrap();
    assert!(address.assign(&other).await.unwrap_err().is_unprocessable());
    assert!(address.unassign().await.unwrap_err().is_unprocessable());
    assert!(address.assign(&one).await.unwrap().is_completed());
}

#[tokio::test(start_paused = true)]
async fn b14_a_reserved_ipv6_address_says_all_that_its_creation_told() {
    let (_world, client) = world().await;
    let address = client.reserved_ipv6s().create(Region::Nyc3).await.unwrap();
    assert!(address.reserved_at.is_some() && address.region_slug.as_deref() == Some("nyc3"));
}

#[tokio::test(start_paused = true)]
async fn b13_a_change_of_a_firewall_sends_ports_as_the_service_takes_them() {
    let (world, client) = world().await;
    let create = client
        .firewalls()
        .create("web")
        .inbound(Rule::tcp(22).from(Anywhere));
    let web = client.firewall(create.await.unwrap());
    let mut icmp = Rule::icmp().from(Anywhere);
    icmp.ports = Some("0".to_owned());
    let update = web.update(move |it| it.inbound_rules.get_or_insert_default().push(icmp.clone()));
    update.await.unwrap();
    let rules = &sent(&world, "firewalls_update")["inbound_rules"];
    assert_eq!(
        (&rules[0]["ports"], rules[1].get("ports")),
        (&json!("22"), None)
    );
}

#[tokio::test(start_paused = true)]
async fn b17_domains_of_a_global_load_balancer_are_sent() {
    let (world, client) = world().await;
    let domain = |name: &str| LoadBalancerDomainRequest::new().name(name).is_managed(true);
    let create = client.load_balancers().create_global("front");
    let _ = create
        .domain(domain("a.example.com"))
        .domain(domain("b.example.com"))
        .await;
    let body = sent(&world, "loadBalancers_create");
    let domains =
        ["a.example.com", "b.example.com"].map(|name| json!({ "name": name, "is_managed": true }));
    assert_eq!(
        (&body["domains"], &body["type"]),
        (&json!(domains), &json!("GLOBAL"))
    );
}

/// What appears while an invoice is under way isn't replaced.
#[tokio::test(start_paused = true)]
async fn b6_a_file_that_appears_in_the_meantime_stays() {
    let (world, client) = world().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("october.csv");
    let invoices = client.invoices().list().all().await.unwrap();
    let save = client
        .invoice(&invoices[0])
        .save_csv()
        .to(&path)
        .into_future();
    let before = world.sent();
    let appears = async {
        while world.sent() == before {
            tokio::task::yield_now().await;
        }
        std::fs::write(&path, "mine").unwrap();
    };
    let (saved, ()) = tokio::join!(save, appears);
    assert_eq!(saved.unwrap_err().kind(), ErrorKind::File);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "mine");
}

#[tokio::test(start_paused = true)]
async fn b17_an_empty_tag_is_none() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    let two = droplet(&world, &client, "two").await;
    let create = client.load_balancers().create("web", Region::Nyc3);
    let web = world.run(create.droplet(&one).wait()).await.0.unwrap();
    let web = client.load_balancer(web);
    let place = "/load_balancer/tag";
    world
        .sandbox
        .script("loadBalancers_get", place, [""])
        .unwrap();
    web.add_droplets([&two]).await.unwrap();
}
