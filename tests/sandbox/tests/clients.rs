//! What clients send that the document doesn't know of, and the service takes.

mod client;

use std::time::Duration;

use client::{ACTION, Client, KEY};
use digitalocean_sandbox::{Clock, Effect, Fault, RateLimits, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};

#[tokio::test]
async fn a_slash_at_the_end_of_a_path_changes_nothing() {
    let client = Client::start().await;
    let id = client.active_droplet(json!({})).await;
    assert_eq!(client.get("/v2/droplets/").await["meta"]["total"], 1);
    let shown = client.get(&format!("/v2/droplets/{id}/")).await;
    assert_eq!(shown["droplet"]["id"], id);
    let body = json!({"name": "example.com"});
    client.post("/v2/domains/", body).await;

    let fault = Fault::on_path("/v2/account").every();
    client
        .sandbox
        .fault(fault.effect(Effect::status(503)))
        .unwrap();
    client.refused(503, Method::GET, "/v2/account/", None).await;

    // The links to other pages lead on.
    client.droplet(json!({})).await;
    let page = client.get("/v2/droplets/?per_page=1").await;
    let next = page["links"]["pages"]["next"].as_str().unwrap();
    assert_ne!(client.get(next).await["droplets"], page["droplets"]);
    client.delete(&format!("/v2/droplets/{id}/")).await;
    client
        .refused(404, Method::GET, &format!("/v2/droplets/{id}"), None)
        .await;
}

#[tokio::test]
async fn a_slash_at_the_end_gets_nobody_around_a_limit() {
    let limits = RateLimits::none().endpoint("GET", "/v2/account/keys", 1, Duration::from_secs(60));
    let sandbox = Sandbox::builder()
        .clock(Clock::manual())
        .rate_limits(limits);
    let client = Client::of(sandbox.start().await.unwrap());
    client.get("/v2/account/keys").await;
    client
        .refused(429, Method::GET, "/v2/account/keys/", None)
        .await;
}

#[tokio::test]
async fn null_for_what_is_optional_is_the_same_as_leaving_it_out() {
    let client = Client::start().await;
    let plain = client.droplet(json!({})).await;
    let nulls = client
        .droplet(json!({"names": null, "ssh_keys": null, "backups": null, "ipv6": null, "monitoring": null,
            "private_networking": null, "user_data": null, "tags": null, "volumes": null, "vpc_uuid": null,
            "with_droplet_agent": null, "backup_policy": null}))
        .await;
    client.sandbox.advance(ACTION);
    let (mut one, mut other) = (client.show(plain).await, client.show(nulls).await);
    for name in ["id", "networks"] {
        assert_ne!(one[name].take(), other[name].take());
    }
    assert_eq!(one, other);

    let key = json!({"name": "k", "public_key": KEY, "id": null, "fingerprint": null});
    client.post("/v2/account/keys", key).await;
    let volume = json!({"name": "data", "region": "nyc3", "size_gigabytes": 1, "description": null,
        "filesystem_type": null, "snapshot_id": null, "tags": null});
    let volume = client.post("/v2/volumes", volume).await["volume"].take();
    assert_eq!(volume["filesystem_type"], "");
    let attach = json!({"type": "attach", "droplet_id": plain, "region": null, "tags": null});
    let path = format!("/v2/volumes/{}/actions", volume["id"].as_str().unwrap());
    client.post(&path, attach).await;
    let domain = json!({"name": "example.com", "ip_address": null});
    client.post("/v2/domains", domain).await;
    let record =
        json!({"type": "A", "name": "www", "data": "192.0.2.1", "ttl": null, "priority": null});
    let record = client.post("/v2/domains/example.com/records", record).await;
    assert_eq!(record["domain_record"]["ttl"], 1800);
}

#[tokio::test]
async fn null_inside_of_objects_and_lists_is_left_out_as_well() {
    let client = Client::start().await;
    let rule = json!({"protocol": "tcp", "ports": "80", "sources": {"addresses": ["192.0.2.0/24"],
        "droplet_ids": null, "load_balancer_uids": null}});
    let firewall = json!({"name": "web", "inbound_rules": [rule], "outbound_rules": null});
    client.post("/v2/firewalls", firewall).await;
    // The log keeps what was sent.
    let sent = client.sandbox.requests().pop().unwrap().body.unwrap();
    assert_eq!(sent["outbound_rules"], Value::Null);
    assert!(sent.as_object().unwrap().contains_key("outbound_rules"));
}

#[tokio::test]
async fn null_for_what_is_required_or_in_a_list_is_refused() {
    let client = Client::start().await;
    for (path, body, said) in [
        ("/v2/tags", json!({"name": null}), "name"),
        (
            "/v2/droplets",
            json!({"name": "w", "size": null, "image": "ubuntu-24-04-x64"}),
            "size",
        ),
        (
            "/v2/volumes",
            json!({"name": "v", "region": "nyc3", "size_gigabytes": null}),
            "size_gigabytes",
        ),
        (
            "/v2/account/keys",
            json!({"name": null, "public_key": KEY}),
            "name",
        ),
        (
            "/v2/droplets",
            json!({"name": "w", "size": "s-1vcpu-1gb", "image": "ubuntu-24-04-x64", "tags": [null]}),
            "tags",
        ),
    ] {
        let message = client.refused(422, Method::POST, path, Some(body)).await;
        assert!(message.contains(said), "{path}: {message}");
    }
}

/// python-digitalocean sends the flag as a text.
#[tokio::test]
async fn the_disk_of_a_resize_may_be_asked_for_in_a_text() {
    let client = Client::start().await;
    let id = client.active_droplet(json!({})).await;
    client.act(id, json!({"type": "power_off"})).await;
    let resize = |disk: &str| json!({"type": "resize", "size": "s-2vcpu-2gb", "disk": disk});
    client.act(id, resize("false")).await;
    assert_eq!(client.show(id).await["disk"], 25);
    client.act(id, resize("true")).await;
    assert_eq!(client.show(id).await["disk"], 60);
    let path = format!("/v2/droplets/{id}/actions");
    let message = client
        .refused(422, Method::POST, &path, Some(resize("yes")))
        .await;
    assert!(message.contains("body.disk"), "{message}");
}

/// doapi sends the ids of droplets as numbers.
#[tokio::test]
async fn what_gets_a_tag_may_be_named_by_a_number() {
    let client = Client::start().await;
    let id = client.active_droplet(json!({})).await;
    client.post("/v2/tags", json!({"name": "web"})).await;
    let body = json!({"resources": [{"resource_id": id, "resource_type": "droplet"}]});
    let path = "/v2/tags/web/resources";
    for (method, tags) in [(Method::POST, json!(["web"])), (Method::DELETE, json!([]))] {
        let reply = client.call(method, path, Some(body.clone())).await;
        assert_eq!(reply.status, 204);
        assert_eq!(client.show(id).await["tags"], tags);
    }
}

/// doapi sends what changes and nothing else.
#[tokio::test]
async fn a_record_is_changed_without_saying_again_of_what_type_it_is() {
    let client = Client::start().await;
    client
        .post("/v2/domains", json!({"name": "example.com"}))
        .await;
    let records = "/v2/domains/example.com/records";
    let record = json!({"type": "TXT", "name": "t", "data": "one"});
    let record = client.post(records, record).await["domain_record"].take();
    let path = format!("{records}/{}", record["id"]);
    for (method, data) in [(Method::PUT, "two"), (Method::PATCH, "three")] {
        let reply = client
            .call(method, &path, Some(json!({"data": data})))
            .await;
        assert_eq!(reply.status, 200);
        assert_eq!(reply.body["domain_record"]["data"], data);
        assert_eq!(reply.body["domain_record"]["type"], "TXT");
    }
    let other = json!({"type": "A", "data": "192.0.2.1"});
    client.refused(422, Method::PUT, &path, Some(other)).await;
}

/// python-digitalocean sends null for the region then.
#[tokio::test]
async fn a_volume_from_a_snapshot_goes_where_the_snapshot_is() {
    let client = Client::start().await;
    let volume =
        json!({"name": "data", "region": "ams3", "size_gigabytes": 10, "filesystem_type": "xfs"});
    let volume = client.post("/v2/volumes", volume).await["volume"].take();
    let path = format!("/v2/volumes/{}/snapshots", volume["id"].as_str().unwrap());
    let snapshot = client.post(&path, json!({"name": "s"})).await["snapshot"]["id"].take();
    for more in [json!({}), json!({"region": null})] {
        let mut body = json!({"name": "again", "snapshot_id": snapshot, "size_gigabytes": 10});
        body.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        let made = client.post("/v2/volumes", body).await["volume"].take();
        assert_eq!(made["region"]["slug"], "ams3");
        assert_eq!(made["filesystem_type"], "xfs");
        client
            .delete(&format!("/v2/volumes/{}", made["id"].as_str().unwrap()))
            .await;
    }
    for body in [
        json!({"name": "none", "size_gigabytes": 10}),
        json!({"name": "none", "size_gigabytes": 10, "snapshot_id": ""}),
    ] {
        let message = client
            .refused(422, Method::POST, "/v2/volumes", Some(body))
            .await;
        assert!(message.contains("region"), "{message}");
    }
}

#[tokio::test]
async fn texts_that_are_not_known_yet_are_empty_and_there() {
    let client = Client::start().await;
    let balancer = json!({"name": "front", "region": "nyc3", "droplet_ids": [],
        "forwarding_rules": [{"entry_protocol": "tcp", "entry_port": 25, "target_protocol": "tcp", "target_port": 25}]});
    let made = client.post("/v2/load_balancers", balancer).await;
    let made = &made["load_balancer"];
    // python-digitalocean reads all of these from the answer to a create.
    assert_eq!(made["ip"], "");
    assert_eq!(
        (&made["size"], &made["size_unit"]),
        (&json!("lb-small"), &json!(1))
    );
    let path = format!("/v2/load_balancers/{}", made["id"].as_str().unwrap());
    client.sandbox.advance(ACTION);
    assert_ne!(client.get(&path).await["load_balancer"]["ip"], "");

    let net = client
        .post("/v2/vpcs", json!({"name": "v", "region": "nyc3"}))
        .await;
    assert_eq!(net["vpc"]["description"], "");
    let share =
        json!({"name": "s", "region": "nyc3", "size_gib": 50, "vpc_ids": [net["vpc"]["id"]]});
    let share = client.post("/v2/nfs", share).await;
    assert_eq!(share["share"]["host"], "");
    assert_eq!(share["share"]["mount_path"], "");
}

#[tokio::test]
async fn a_load_balancer_has_an_old_size_for_its_number_of_units() {
    let client = Client::start().await;
    for (sent, size, unit) in [
        (json!({"size": "lb-medium"}), json!("lb-medium"), 3),
        (json!({"size_unit": 6}), json!("lb-large"), 6),
        (json!({"size_unit": 2}), Value::Null, 2),
    ] {
        let mut balancer = json!({"name": format!("l-{unit}"), "region": "nyc3", "droplet_ids": [],
            "forwarding_rules": [{"entry_protocol": "tcp", "entry_port": 25, "target_protocol": "tcp", "target_port": 25}]});
        for (name, value) in sent.as_object().unwrap() {
            balancer[name] = value.clone();
        }
        let made = client.post("/v2/load_balancers", balancer).await;
        let made = &made["load_balancer"];
        assert_eq!(
            (&made["size"], &made["size_unit"]),
            (&size, &json!(unit)),
            "{sent}"
        );
    }
}

#[tokio::test]
async fn a_rule_shows_its_action_only_if_it_was_sent() {
    let client = Client::start().await;
    let rule = json!({"protocol": "tcp", "ports": "80", "sources": {"addresses": ["0.0.0.0/0"]}});
    let mut deny = rule.clone();
    deny["action"] = json!("deny");
    let body = json!({"name": "front", "inbound_rules": [rule, deny]});
    let made = client.post("/v2/firewalls", body).await["firewall"].take();
    assert_eq!(made["inbound_rules"][0].get("action"), None);
    assert_eq!(made["inbound_rules"][1]["action"], "deny");
    let path = format!("/v2/firewalls/{}", made["id"].as_str().unwrap());
    let body = json!({"name": "back", "inbound_rules": [rule]});
    let reply = client.call(Method::PUT, &path, Some(body)).await;
    assert_eq!(
        reply.body["firewall"]["inbound_rules"][0].get("action"),
        None
    );
}
