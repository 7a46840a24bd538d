//! What is sent when something is changed.

use serde_json::{Value, json};

use crate::answers::{
    FIREWALL, balancer, body_of, firewall, firewall_is, nothing_here, sent_back, with, without,
};
use crate::service::Service;

#[tokio::test(start_paused = true)]
async fn what_the_library_does_not_know_is_sent_back() {
    assert_eq!(body_of(balancer(), |_| {}).await, sent_back());
    let renamed = body_of(balancer(), |lb| lb.name = Some("api".to_owned())).await;
    assert_eq!(renamed, with(sent_back(), "name", "api"));
}

#[tokio::test(start_paused = true)]
async fn a_change_of_a_part_leaves_what_is_unknown_beside_it() {
    let body = body_of(balancer(), |lb| {
        let rules = lb.forwarding_rules.as_mut().unwrap();
        rules[0].target_port = 9090;
        let mut second = rules[0].clone();
        second.entry_port = 81;
        rules.push(second);
        let health = lb.health_check.as_mut().unwrap();
        health.path = Some("/ready".to_owned());
        lb.domains.as_mut().unwrap()[0].name = Some("example.org".to_owned());
    })
    .await;
    let mut wanted = sent_back();
    wanted["forwarding_rules"][0]["target_port"] = json!(9090);
    let second = with(wanted["forwarding_rules"][0].clone(), "entry_port", 81);
    wanted["forwarding_rules"]
        .as_array_mut()
        .unwrap()
        .push(second);
    wanted["health_check"]["path"] = json!("/ready");
    wanted["domains"][0]["name"] = json!("example.org");
    assert_eq!(body, wanted);
}

#[tokio::test(start_paused = true)]
async fn a_load_balancer_goes_by_its_tag_or_by_its_droplets() {
    let tagged = body_of(balancer(), |lb| lb.tag = Some("web".to_owned())).await;
    let wanted = with(without(sent_back(), "droplet_ids"), "tag", "web");
    assert_eq!(tagged, wanted, "from droplets to a tag");

    let by_tag = with(balancer(), "tag", "web");
    assert_eq!(body_of(by_tag.clone(), |_| {}).await, wanted, "left alone");

    let back = body_of(by_tag, |lb| {
        assert_eq!(lb.droplet_ids, None, "the tag says which they are");
        lb.tag = None;
        lb.droplet_ids = Some(vec![3]);
    })
    .await;
    let wanted = with(sent_back(), "droplet_ids", json!([3]));
    assert_eq!(back, wanted, "from a tag to droplets");
}

#[tokio::test(start_paused = true)]
async fn a_load_balancer_without_a_tag_may_be_shown_with_an_empty_one() {
    // That is how the service shows those that go by droplets.
    let untagged = with(balancer(), "tag", "");
    assert_eq!(body_of(untagged.clone(), |_| {}).await, sent_back());
    let tagged = body_of(untagged, |lb| lb.tag = Some("web".to_owned())).await;
    let wanted = with(without(sent_back(), "droplet_ids"), "tag", "web");
    assert_eq!(tagged, wanted);
}

/// A global load balancer as the service shows it, and as it is sent back.
fn global(forwarding_rules: Option<Value>) -> (Value, Value) {
    let mut shown = with(balancer(), "type", "GLOBAL");
    for key in [
        "region",
        "droplet_ids",
        "size",
        "size_unit",
        "vpc_uuid",
        "forwarding_rules",
    ] {
        shown = without(shown, key);
    }
    shown["target_load_balancer_ids"] = json!(["lb-2"]);
    shown["glb_settings"] = json!({"target_protocol": "http", "target_port": 80, "odd": 1});
    let mut sent = shown.clone();
    for key in ["id", "ip", "ipv6", "status", "created_at"] {
        sent = without(sent, key);
    }
    sent["domains"] = sent_back()["domains"].clone();
    if let Some(rules) = forwarding_rules {
        shown["forwarding_rules"] = rules;
    }
    (shown, sent)
}

#[tokio::test(start_paused = true)]
async fn a_global_load_balancer_without_rules_is_sent_back_without() {
    let (shown, sent) = global(None);
    assert_eq!(body_of(shown, |_| {}).await, sent);
}

#[tokio::test(start_paused = true)]
async fn a_global_load_balancer_may_be_shown_with_an_empty_list_of_rules() {
    let (shown, sent) = global(Some(json!([])));
    let body = body_of(shown, |_| {}).await;
    assert!(
        body == sent || body == with(sent, "forwarding_rules", json!([])),
        "{body}"
    );
}

#[tokio::test(start_paused = true)]
async fn the_size_that_is_set_is_the_one_that_is_sent() {
    let units = body_of(balancer(), |lb| lb.size_unit = Some(5)).await;
    assert_eq!(units, with(sent_back(), "size_unit", 5));
    let slug_only = without(balancer(), "size_unit");
    let slug = body_of(slug_only, |lb| lb.size = Some("lb-large".into())).await;
    let wanted = with(without(sent_back(), "size_unit"), "size", "lb-large");
    assert_eq!(slug, wanted);
}

#[tokio::test(start_paused = true)]
async fn ports_of_firewalls_are_sent_as_the_service_takes_them() {
    let service = Service::new(|method, path, _| match (method, path) {
        ("GET" | "PUT", FIREWALL) => firewall_is("succeeded"),
        _ => nothing_here(),
    })
    .await;
    let client = service.client(1);
    let update = client.firewall("fw-1").update(|firewall| {
        let inbound = firewall.inbound_rules.as_ref().unwrap();
        assert_eq!(inbound[0].ports.as_deref(), Some("1-65535"));
        assert_eq!(inbound[3].ports, None);
        firewall.name = "api".to_owned();
    });
    let (changed, _) = service.run(update).await;
    changed.unwrap();
    let mut wanted = with(firewall("succeeded"), "name", "api");
    for key in ["id", "status", "created_at", "pending_changes"] {
        wanted = without(wanted, key);
    }
    for (rules, at) in [
        ("inbound_rules", 0),
        ("inbound_rules", 1),
        ("outbound_rules", 0),
    ] {
        wanted[rules][at]["ports"] = json!("1-65535");
    }
    for (rules, at) in [("inbound_rules", 3), ("outbound_rules", 1)] {
        wanted[rules][at] = without(wanted[rules][at].clone(), "ports");
    }
    assert_eq!(service.bodies("PUT"), [wanted]);
}
