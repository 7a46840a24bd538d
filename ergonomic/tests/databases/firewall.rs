//! Trusted sources.

use digitalocean_sdk::databases::TrustedSource;
use std::time::Duration;

use digitalocean_sdk::raw::types::{DatabaseFirewallRule, DatabaseFirewallRuleRequest};
use digitalocean_sdk::{Client, ErrorKind, Method};
use serde_json::{Value, json};

use super::{changes, handle, last, world};

/// Something that can be trusted.
async fn made(client: &Client, path: &str, body: Value) -> Value {
    let request = client.request(Method::POST, path).with_json(&body);
    request.await.unwrap().into_inner()
}

async fn droplet(client: &Client) -> i64 {
    let body =
        json!({"name": "web", "region": "nyc3", "size": "s-1vcpu-1gb", "image": "debian-13-x64"});
    let made = made(client, "/v2/droplets", body).await;
    made["droplet"]["id"].as_i64().unwrap()
}

fn sources(rules: Option<Vec<DatabaseFirewallRule>>) -> Vec<String> {
    let rules = rules.unwrap_or_default().into_iter();
    rules
        .map(|it| format!("{} {}", it.type_, it.value))
        .collect()
}

#[tokio::test(start_paused = true)]
async fn b10_rules_are_added_and_removed_one_or_many() {
    let (world, client) = world().await;
    let shop = handle(&world, &client, "pg").await;
    let firewall = shop.firewall();
    let droplet = droplet(&client).await;
    let spec = json!({"name": "shop", "services": [{"name": "web", "image": {"registry_type": "DOCKER_HUB", "repository": "nginx"}}]});
    let app = made(&client, "/v2/apps", json!({ "spec": spec })).await;
    let app = app["app"]["id"].as_str().unwrap();
    let pools = json!([{"name": "web", "size": "s-1vcpu-2gb", "count": 1}]);
    let body = json!({"name": "k", "region": "nyc3", "version": "latest", "node_pools": pools});
    let cluster = made(&client, "/v2/kubernetes/clusters", body).await;
    let cluster = cluster["kubernetes_cluster"]["id"].as_str().unwrap();
    world.sandbox.advance(Duration::from_secs(3600));
    let office = TrustedSource::address("203.0.113.0/24").description("office");
    let first = firewall.add_rules(office.clone()).await.unwrap();
    assert_eq!(sources(first.rules), ["ip_addr 203.0.113.0/24"]);

    let several = [
        TrustedSource::droplet(droplet),
        TrustedSource::tag("web"),
        TrustedSource::app(app),
        TrustedSource::kubernetes_cluster(cluster),
        office.clone(),
    ];
    let rules = firewall.add_rules(several).await.unwrap().rules.unwrap();
    assert_eq!(rules.len(), 5, "what is there isn't added again");
    // What the service knows of a rule is sent back, and what the caller said of it stays.
    assert_eq!(rules[0].description.as_deref(), Some("office"));
    let sent = last(&world, "databases_update_firewall_rules");
    assert_eq!(sent["rules"][0]["uuid"], json!(rules[0].uuid));
    assert_eq!(sent["rules"][0]["description"], "office");
    assert_eq!(sent["rules"][1].get("uuid"), None);

    // Adding what is there changes nothing, and sends nothing.
    let before = changes(&world);
    firewall.add_rules(TrustedSource::tag("web")).await.unwrap();
    assert_eq!(changes(&world), before);

    let left = firewall.remove_rules([&rules[1], &rules[2]]).await.unwrap();
    assert_eq!(
        sources(left.rules),
        [
            "ip_addr 203.0.113.0/24".to_owned(),
            format!("app {app}"),
            format!("k8s {cluster}"),
        ]
    );
    let left = firewall
        .remove_rules(TrustedSource::tag("nobody"))
        .await
        .unwrap();
    assert_eq!(
        left.rules.unwrap()[0].description.as_deref(),
        Some("office")
    );
}

#[tokio::test(start_paused = true)]
async fn b10_the_last_rule_goes_only_if_everyone_may_come_in() {
    let (world, client) = world().await;
    let shop = handle(&world, &client, "valkey").await;
    shop.firewall()
        .add_rules(TrustedSource::tag("web"))
        .await
        .unwrap();
    let before = changes(&world);
    let error = shop
        .firewall()
        .remove_rules(TrustedSource::tag("web"))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("open_to_everyone"), "{error}");
    assert_eq!(changes(&world), before);
    let open = shop
        .firewall()
        .remove_rules(TrustedSource::tag("web"))
        .open_to_everyone();
    assert_eq!(sources(open.await.unwrap().rules), [""; 0]);
}

#[tokio::test(start_paused = true)]
async fn b10_rules_that_databases_do_not_take_are_refused() {
    let (world, client) = world().await;
    let firewall = handle(&world, &client, "pg").await.firewall();
    let before = changes(&world);
    let many = (0..101).map(|it| TrustedSource::address(format!("192.0.2.{it}")));
    let error = firewall.add_rules(many).await.unwrap_err();
    assert!(error.to_string().contains("at most 100 rules"), "{error}");
    let error = firewall
        .add_rules(TrustedSource::address("2001:db8::1"))
        .await
        .unwrap_err();
    assert!(error.to_string().contains("IPv6"), "{error}");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(changes(&world), before);
}

#[tokio::test(start_paused = true)]
async fn b10_a_concurrent_writer_is_told() {
    let (world, client) = world().await;
    let shop = handle(&world, &client, "pg").await;
    let firewall = shop.firewall();
    firewall.add_rules(TrustedSource::tag("web")).await.unwrap();
    // Somebody else's rules, who read before this change and wrote after it.
    let web = json!([{"type": "tag", "value": "web"}]);
    let theirs = json!([{"type": "tag", "value": "web"}, {"type": "tag", "value": "theirs"}]);
    world
        .sandbox
        .script("databases_list_firewall_rules", "/rules", [web, theirs])
        .unwrap();
    let (result, _) = world
        .run(firewall.add_rules(TrustedSource::tag("ours")))
        .await;
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Overwritten, "{error}");
    assert!(error.may_have_been_processed());
    let told = error.to_string();
    assert!(
        told.contains("tag ours is missing, and tag theirs was added"),
        "{told}"
    );
}

#[tokio::test(start_paused = true)]
async fn b10_a_read_that_is_late_is_no_other_writer() {
    let (world, client) = world().await;
    let firewall = handle(&world, &client, "pg").await.firewall();
    let none = json!([]);
    let ours = json!([{"type": "tag", "value": "ours"}]);
    world
        .sandbox
        .script(
            "databases_list_firewall_rules",
            "/rules",
            [none.clone(), none, ours],
        )
        .unwrap();
    let (result, _) = world
        .run(firewall.add_rules(TrustedSource::tag("ours")))
        .await;
    assert_eq!(sources(result.unwrap().rules), ["tag ours"]);
}

#[tokio::test(start_paused = true)]
async fn b10_a_hundred_rules_fit_and_rules_differ_by_their_kind() {
    let (world, client) = world().await;
    let firewall = handle(&world, &client, "pg").await.firewall();
    // Where there is none, none is missed.
    firewall
        .remove_rules(TrustedSource::tag("nobody"))
        .await
        .unwrap();
    let hundred = (0..100).map(|it| TrustedSource::address(format!("192.0.2.{it}")));
    let rules = firewall.add_rules(hundred).await.unwrap().rules.unwrap();
    assert_eq!(rules.len(), 100);
    let id = droplet(&client).await;
    let named = TrustedSource::tag(id.to_string());
    let numbered = TrustedSource::droplet(id);
    firewall.remove_rules(&rules[..2]).await.unwrap();
    firewall.add_rules(named.clone()).await.unwrap();
    let both = firewall.add_rules(numbered).await.unwrap();
    assert_eq!(both.rules.unwrap().len(), 100);
    let left = firewall.remove_rules(named).await.unwrap();
    let left = sources(left.rules);
    assert!(left.contains(&format!("droplet {id}")) && left.len() == 99);

    let before = changes(&world);
    let empty = firewall.add_rules(TrustedSource::address("")).await;
    assert_eq!(empty.unwrap_err().kind(), ErrorKind::InvalidRequest);
    let fault = digitalocean_sandbox::Fault::on("databases_list_firewall_rules");
    let fault = fault
        .every()
        .effect(digitalocean_sandbox::Effect::status(500));
    world.sandbox.fault(fault).unwrap();
    let unread = firewall.add_rules(TrustedSource::tag("web"));
    let (unread, _) = world.run(unread).await;
    assert!(!unread.unwrap_err().may_have_been_processed());
    assert_eq!(changes(&world), before);
}

#[tokio::test(start_paused = true)]
async fn networks_are_the_same_by_their_address_and_their_length() {
    let (world, client) = world().await;
    let firewall = handle(&world, &client, "pg").await.firewall();
    let networks = ["10.0.0.0/8", "10.0.0.0/16", "192.0.2.6", "192.0.2.7"];
    let rules = firewall.add_rules(networks.map(TrustedSource::address));
    assert_eq!(rules.await.unwrap().rules.unwrap().len(), 4);
    // However they are written.
    let before = changes(&world);
    let same = ["10.9.9.9/8", "10.0.1.0/16", "192.0.2.7/32"];
    let rules = firewall.add_rules(same.map(TrustedSource::address));
    assert_eq!(rules.await.unwrap().rules.unwrap().len(), 4);
    assert_eq!(changes(&world), before);
    // What is no network is itself, and the service's to refuse.
    let none = TrustedSource::address("10.0.0.0/33");
    firewall.add_rules(none.clone()).await.unwrap();
    assert_eq!(changes(&world), before + 1);
    firewall.add_rules(none).await.unwrap();
    assert_eq!(changes(&world), before + 1);
}

#[tokio::test(start_paused = true)]
async fn rules_that_were_sent_and_can_not_be_read_are_told_as_sent() {
    let (world, client) = world().await;
    let firewall = handle(&world, &client, "pg").await.firewall();
    let web = TrustedSource::tag("web");
    let fault = digitalocean_sandbox::Fault::on("databases_list_firewall_rules");
    let fault = fault
        .nth(2)
        .effect(digitalocean_sandbox::Effect::status(403));
    world.sandbox.fault(fault).unwrap();
    let (added, _) = world.run(firewall.add_rules(web)).await;
    let error = added.unwrap_err();
    assert!(error.is_forbidden(), "{error}");
    assert!(error.may_have_been_processed(), "{error}");
    assert!(error.to_string().contains("the rules were sent"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn b10_rules_of_another_cluster_are_new_ones_here() {
    let (world, client) = world().await;
    let old = handle(&world, &client, "pg").await.firewall();
    let mut office = TrustedSource::tag("office").description("ours");
    office.body_mut().description = Some("office".to_owned());
    let copied = old.add_rules(office).await.unwrap().rules.unwrap();
    assert!(copied[0].uuid.is_some() && copied[0].cluster_uuid.is_some());
    assert!(copied[0].created_at.is_some());
    let new = handle(&world, &client, "mysql").await.firewall();
    new.add_rules(&copied).await.unwrap();
    let plain = json!([{"type": "tag", "value": "office", "description": "office"}]);
    assert_eq!(
        last(&world, "databases_update_firewall_rules")["rules"],
        plain
    );
    let create = super::create(&client, "third", "pg");
    create.trusted_sources(copied).await.unwrap();
    assert_eq!(last(&world, "databases_create_cluster")["rules"], plain);
}

#[tokio::test(start_paused = true)]
async fn b10_an_update_as_a_whole_opens_no_database_by_mistake() {
    let (world, client) = world().await;
    let firewall = handle(&world, &client, "pg").await.firewall();
    let two = ["web", "db"].map(TrustedSource::tag);
    firewall.add_rules(two).await.unwrap();
    let before = changes(&world);
    let new = |value: String| DatabaseFirewallRuleRequest::new("ip_addr", value);
    let emptied = firewall.update(|it| it.rules = Some(Vec::new())).await;
    let taken = firewall.update(|it| it.rules = None).await;
    let of_six = firewall.update(move |it| {
        let rules = it.rules.get_or_insert_default();
        rules.push(new("2001:db8::1".to_owned()));
    });
    let many = firewall.update(move |it| {
        let rules = (0..99).map(|number| new(format!("192.0.2.{number}")));
        it.rules.get_or_insert_default().extend(rules);
    });
    for (refused, why) in [
        (emptied, "open_to_everyone"),
        (taken, "open_to_everyone"),
        (of_six.await, "IPv6"),
        (many.await, "at most 100 rules"),
    ] {
        let error = refused.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
        assert!(error.to_string().contains(why), "{error}");
        assert!(!error.may_have_been_processed(), "{error}");
    }
    assert_eq!(changes(&world), before);

    let kept = firewall.update(|it| {
        let rules = it.rules.get_or_insert_default();
        rules.retain(|rule| rule.value == "web");
        rules[0].description = Some("ours".to_owned());
    });
    let kept = kept.await.unwrap().rules.unwrap();
    assert_eq!(kept[0].description.as_deref(), Some("ours"));
    let sent = last(&world, "databases_update_firewall_rules");
    assert_eq!(sent["rules"][0]["uuid"], json!(kept[0].uuid));
    let open = firewall.update(|it| it.rules = None).open_to_everyone();
    assert_eq!(sources(open.await.unwrap().rules), [""; 0]);
    let sent = last(&world, "databases_update_firewall_rules");
    assert_eq!(sent, json!({ "rules": [] }));
    // What is open already is not opened by mistake.
    firewall.update(|_| ()).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn b10_a_writer_at_the_same_time_as_an_update_is_told() {
    let (world, client) = world().await;
    let firewall = handle(&world, &client, "pg").await.firewall();
    let web = json!([{"type": "tag", "value": "web"}]);
    world
        .sandbox
        .script("databases_list_firewall_rules", "/rules", [web])
        .unwrap();
    let update = firewall.update(|it| {
        let rules = it.rules.get_or_insert_default();
        rules.push(DatabaseFirewallRuleRequest::new("tag", "ours"));
    });
    let error = world.run(update).await.0.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Overwritten, "{error}");
    assert!(error.may_have_been_processed());
    assert!(error.to_string().contains("tag ours is missing"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn b10_a_kubernetes_cluster_is_no_source_before_it_has_nodes() {
    let (world, client) = world().await;
    let firewall = handle(&world, &client, "pg").await.firewall();
    let pools = json!([{"name": "web", "size": "s-1vcpu-2gb", "count": 1}]);
    let body = json!({"name": "k", "region": "nyc3", "version": "latest", "node_pools": pools});
    let made = made(&client, "/v2/kubernetes/clusters", body).await;
    let id = made["kubernetes_cluster"]["id"].as_str().unwrap();
    let trusted = || firewall.add_rules(TrustedSource::kubernetes_cluster(id));
    let error = trusted().await.unwrap_err();
    assert!(error.is_unprocessable(), "{error}");
    assert!(error.is_refused_for_now(), "it passes by itself: {error}");
    assert!(!error.may_have_been_processed(), "{error}");
    world.sandbox.advance(Duration::from_secs(3600));
    let rules = trusted().await.unwrap().rules;
    assert_eq!(sources(rules), [format!("k8s {id}")]);
}
