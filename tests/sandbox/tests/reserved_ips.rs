//! Reserved addresses of both versions, and floating IPs, which are the same.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod client;

use client::{ACTION, Client};
use reqwest::Method;
use serde_json::{Value, json};

/// Reserves an address in a region.
async fn address(client: &Client, region: &str) -> String {
    let created = client
        .post("/v2/reserved_ips", json!({ "region": region }))
        .await;
    created["reserved_ip"]["ip"].as_str().unwrap().to_owned()
}

async fn act(client: &Client, path: &str, body: Value) -> Value {
    client.post(&format!("{path}/actions"), body).await["action"].take()
}

async fn refused(client: &Client, path: &str, body: Value) -> String {
    let path = format!("{path}/actions");
    client.refused(422, Method::POST, &path, Some(body)).await
}

#[tokio::test]
async fn an_address_is_assigned_and_taken_away_when_the_actions_complete() {
    let client = Client::start().await;
    let droplet = client.active_droplet(json!({})).await;
    let created = client
        .post("/v2/reserved_ips", json!({"region": "nyc3"}))
        .await;
    assert_eq!(created["reserved_ip"]["droplet"], Value::Null);
    assert_eq!(created["reserved_ip"]["region"]["slug"], "nyc3");
    assert_eq!(created["reserved_ip"]["locked"], false);
    assert_eq!(created["links"]["actions"], json!([]));
    let ip: std::net::Ipv4Addr = created["reserved_ip"]["ip"]
        .as_str()
        .unwrap()
        .parse()
        .unwrap();
    let path = format!("/v2/reserved_ips/{ip}");

    let action = act(
        &client,
        &path,
        json!({"type": "assign", "droplet_id": droplet}),
    )
    .await;
    assert_eq!(action["type"], "assign_ip");
    assert_eq!(action["resource_type"], "reserved_ip");
    assert_eq!(action["resource_id"], u32::from(ip));
    assert_eq!(action["project_id"], created["reserved_ip"]["project_id"]);
    let shown = client.get(&path).await["reserved_ip"].take();
    assert_eq!(
        (&shown["locked"], &shown["droplet"]),
        (&json!(true), &Value::Null)
    );
    client.sandbox.advance(ACTION);
    let shown = client.get(&path).await["reserved_ip"].take();
    assert_eq!(shown["locked"], false);
    assert_eq!(shown["droplet"]["id"], droplet);

    act(&client, &path, json!({"type": "unassign"})).await;
    assert_eq!(
        client.get(&path).await["reserved_ip"]["droplet"]["id"],
        droplet
    );
    client.sandbox.advance(ACTION);
    assert_eq!(
        client.get(&path).await["reserved_ip"]["droplet"],
        Value::Null
    );
    let listed = client.get(&format!("{path}/actions")).await;
    assert_eq!(listed["actions"][0]["type"], "unassign_ip");
    assert_eq!(listed["meta"]["total"], 2);
    let one = client
        .get(&format!("{path}/actions/{}", action["id"]))
        .await;
    assert_eq!(one["action"]["status"], "completed");
    client
        .refused(404, Method::GET, &format!("{path}/actions/1"), None)
        .await;
}

#[tokio::test]
async fn an_address_can_be_made_for_a_droplet() {
    let client = Client::start().await;
    let droplet = client.active_droplet(json!({"region": "ams3"})).await;
    for family in ["reserved_ip", "floating_ip"] {
        let list = format!("/v2/{family}s");
        let created = client.post(&list, json!({"droplet_id": droplet})).await;
        assert_eq!(created[family]["region"]["slug"], "ams3");
        assert_eq!(created[family]["locked"], true);
        let links = &created["links"];
        assert_eq!(links["droplets"][0]["id"], droplet);
        let action = links["actions"][0]["href"].as_str().unwrap();
        assert_eq!(client.get(action).await["action"]["resource_type"], family);
        client.sandbox.advance(ACTION);
        assert_eq!(client.get(action).await["action"]["status"], "completed");
        let path = format!("{list}/{}", created[family]["ip"].as_str().unwrap());
        assert_eq!(client.get(&path).await[family]["droplet"]["id"], droplet);

        let body = Some(json!({"droplet_id": droplet}));
        let message = client.refused(422, Method::POST, &list, body).await;
        assert!(message.contains("already"), "{message}");
        client.delete(&path).await;
    }
}

#[tokio::test]
async fn floating_and_reserved_are_two_names_of_one_address() {
    let client = Client::start().await;
    let droplet = client.active_droplet(json!({})).await;
    let created = client
        .post("/v2/floating_ips", json!({"region": "nyc3"}))
        .await;
    let ip = created["floating_ip"]["ip"].as_str().unwrap();
    let reserved = client.get(&format!("/v2/reserved_ips/{ip}")).await;
    assert_eq!(reserved["reserved_ip"], created["floating_ip"]);
    let listed = client.get("/v2/reserved_ips").await;
    assert_eq!(listed["reserved_ips"], json!([created["floating_ip"]]));

    let floating = format!("/v2/floating_ips/{ip}");
    let action = act(
        &client,
        &floating,
        json!({"type": "assign", "droplet_id": droplet}),
    )
    .await;
    assert_eq!(action["resource_type"], "floating_ip");
    let reserved = format!("/v2/reserved_ips/{ip}");
    let message = refused(&client, &reserved, json!({"type": "unassign"})).await;
    assert!(message.contains("already has a pending event"), "{message}");
    client.sandbox.advance(ACTION);
    act(&client, &reserved, json!({"type": "unassign"})).await;
    client.sandbox.advance(ACTION);
    for path in [&floating, &reserved] {
        let listed = client.get(&format!("{path}/actions")).await;
        let types = listed["actions"].as_array().unwrap().iter();
        let types = types.map(|action| &action["type"]);
        assert_eq!(types.collect::<Vec<_>>(), ["unassign_ip", "assign_ip"]);
        client
            .get(&format!("{path}/actions/{}", action["id"]))
            .await;
    }
    client.delete(&reserved).await;
    client.refused(404, Method::GET, &floating, None).await;
    assert_eq!(client.get("/v2/floating_ips").await["meta"]["total"], 0);
}

#[tokio::test]
async fn an_address_refuses_what_it_can_not_take() {
    let client = Client::start().await;
    let droplet = client.active_droplet(json!({})).await;
    let far = client.active_droplet(json!({"region": "ams3"})).await;
    let path = format!("/v2/reserved_ips/{}", address(&client, "nyc3").await);
    let assign = |droplet: i64| json!({"type": "assign", "droplet_id": droplet});
    for (body, said) in [
        (assign(far), "one region"),
        (json!({"type": "unassign"}), "not assigned"),
        (json!({"type": "assign"}), "droplet_id"),
        (json!({"type": "move"}), "type"),
    ] {
        let message = refused(&client, &path, body).await;
        assert!(message.contains(said), "{message}");
    }
    client
        .refused(
            404,
            Method::POST,
            &format!("{path}/actions"),
            Some(assign(7)),
        )
        .await;
    for (status, body) in [
        (422, json!({"region": "mars1"})),
        (422, json!({"region": "sfo1"})),
        (422, json!({})),
        (
            422,
            json!({"region": "nyc3", "project_id": "5a4db0c0-5555-4000-8000-0000000000ff"}),
        ),
        (404, json!({"droplet_id": 7})),
    ] {
        client
            .refused(status, Method::POST, "/v2/reserved_ips", Some(body))
            .await;
    }
    // A droplet that is still being made takes none.
    let new = client.droplet(json!({"name": "new"})).await;
    let message = refused(&client, &path, assign(new)).await;
    assert!(message.contains("already has a pending event"), "{message}");

    act(&client, &path, assign(droplet)).await;
    for message in [
        refused(&client, &path, assign(droplet)).await,
        client.refused(422, Method::DELETE, &path, None).await,
        client
            .refused(
                422,
                Method::POST,
                &format!("/v2/droplets/{droplet}/actions"),
                Some(json!({"type": "reboot"})),
            )
            .await,
    ] {
        assert!(message.contains("already has a pending event"), "{message}");
    }
    client.sandbox.advance(ACTION);
    let second = format!("/v2/reserved_ips/{}", address(&client, "nyc3").await);
    let message = refused(&client, &second, assign(droplet)).await;
    assert!(message.contains("takes one"), "{message}");
    for gone in ["198.51.100.1", "none", "2001:db8::1"] {
        client
            .refused(404, Method::GET, &format!("/v2/reserved_ips/{gone}"), None)
            .await;
    }
}

#[tokio::test]
async fn an_address_moves_from_droplet_to_droplet_and_outlives_them() {
    let client = Client::start().await;
    let first = client.active_droplet(json!({})).await;
    let second = client.active_droplet(json!({"name": "second"})).await;
    let path = format!("/v2/reserved_ips/{}", address(&client, "nyc3").await);
    for droplet in [first, second] {
        act(
            &client,
            &path,
            json!({"type": "assign", "droplet_id": droplet}),
        )
        .await;
        client.sandbox.advance(ACTION);
        assert_eq!(
            client.get(&path).await["reserved_ip"]["droplet"]["id"],
            droplet
        );
    }
    client.delete(&format!("/v2/droplets/{second}")).await;
    assert_eq!(
        client.get(&path).await["reserved_ip"]["droplet"],
        Value::Null
    );

    let action = act(
        &client,
        &path,
        json!({"type": "assign", "droplet_id": first}),
    )
    .await;
    client.delete(&format!("/v2/droplets/{first}")).await;
    client.sandbox.advance(ACTION);
    let shown = client.get(&path).await["reserved_ip"].take();
    assert_eq!(
        (&shown["locked"], &shown["droplet"]),
        (&json!(false), &Value::Null)
    );
    let ended = client.get(&format!("/v2/actions/{}", action["id"])).await;
    assert_eq!(ended["action"]["status"], "errored");
}

#[tokio::test]
async fn addresses_are_listed_page_by_page_and_never_given_twice() {
    let client = Client::start().await;
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..21 {
        let ip = address(&client, "nyc3").await;
        assert!(seen.insert(ip.clone()));
        client.delete(&format!("/v2/reserved_ips/{ip}")).await;
        seen.insert(address(&client, "nyc3").await);
    }
    let page = client.get("/v2/floating_ips?per_page=20&page=2").await;
    assert_eq!(page["floating_ips"].as_array().unwrap().len(), 1);
    assert_eq!(page["meta"]["total"], 21);
    assert_eq!(seen.len(), 42);
}

#[tokio::test]
async fn an_address_of_version_6_has_to_be_free_to_be_given_back() {
    let client = Client::start().await;
    let droplet = client.active_droplet(json!({"ipv6": true})).await;
    let far = client.active_droplet(json!({"region": "ams3"})).await;
    let created = client
        .post("/v2/reserved_ipv6", json!({"region_slug": "nyc3"}))
        .await;
    let ip: std::net::Ipv6Addr = created["reserved_ipv6"]["ip"]
        .as_str()
        .unwrap()
        .parse()
        .unwrap();
    let own = client.show(droplet).await["networks"]["v6"][0]["ip_address"].take();
    assert_ne!(own, ip.to_string());
    let path = format!("/v2/reserved_ipv6/{ip}");
    assert_eq!(
        client.get(&path).await["reserved_ipv6"]["droplet"],
        Value::Null
    );
    refused(&client, &path, json!({"type": "unassign"})).await;
    refused(&client, &path, json!({"type": "assign", "droplet_id": far})).await;

    let action = act(
        &client,
        &path,
        json!({"type": "assign", "droplet_id": droplet}),
    )
    .await;
    assert_eq!(action["resource_type"], "reserved_ipv6");
    assert_eq!(
        client.get(&path).await["reserved_ipv6"]["droplet"],
        Value::Null
    );
    client.refused(422, Method::DELETE, &path, None).await;
    refused(&client, &path, json!({"type": "unassign"})).await;
    client.sandbox.advance(ACTION);
    assert_eq!(
        client.get(&path).await["reserved_ipv6"]["droplet"]["id"],
        droplet
    );
    let message = client.refused(422, Method::DELETE, &path, None).await;
    assert!(message.contains("unassign it first"), "{message}");

    // It may be written in any way.
    let written = format!(
        "/v2/reserved_ipv6/{}",
        ip.to_string().to_uppercase().replace(':', "%3A")
    );
    act(&client, &written, json!({"type": "unassign"})).await;
    client.sandbox.advance(ACTION);
    assert_eq!(client.get("/v2/reserved_ipv6").await["meta"]["total"], 1);
    client.delete(&path).await;
    client.refused(404, Method::GET, &path, None).await;
    for wrong in [json!({"region_slug": "mars1"}), json!({})] {
        client
            .refused(422, Method::POST, "/v2/reserved_ipv6", Some(wrong))
            .await;
    }
}

#[tokio::test]
async fn a_droplet_can_go_together_with_all_that_hangs_on_it() {
    let client = Client::start().await;
    let volume = json!({"name": "data", "region": "nyc3", "size_gigabytes": 10});
    let volume = client.post("/v2/volumes", volume).await["volume"]["id"].take();
    let volume = volume.as_str().unwrap();
    let droplet = client.active_droplet(json!({"volumes": [volume]})).await;
    let snapshots = format!("/v2/volumes/{volume}/snapshots");
    client.post(&snapshots, json!({"name": "s"})).await;
    client
        .post("/v2/reserved_ips", json!({"droplet_id": droplet}))
        .await;
    client.sandbox.advance(ACTION);

    let path = format!("/v2/droplets/{droplet}/destroy_with_associated_resources");
    let listed = client.get(&path).await;
    for (kind, name) in [
        ("reserved_ips", "198.18.0.1"),
        ("floating_ips", "198.18.0.1"),
        ("volumes", "data"),
        ("volume_snapshots", "s"),
    ] {
        assert_eq!(listed[kind][0]["name"], name, "{kind}");
    }
    assert_eq!(listed["volumes"][0]["cost"], "1.00");
    let chosen = json!({"volumes": [volume], "reserved_ips": []});
    let selective = format!("{path}/selective");
    let reply = client.call(Method::DELETE, &selective, Some(chosen)).await;
    assert_eq!(reply.status, 202);
    let status = client.get(&format!("{path}/status")).await;
    assert_eq!(status["resources"]["volumes"][0]["id"], volume);
    assert_eq!(status["resources"]["reserved_ips"], json!([]));
    assert_eq!(client.get("/v2/volumes").await["meta"]["total"], 0);
    assert_eq!(client.get("/v2/snapshots").await["meta"]["total"], 1);
    let kept = client.get("/v2/reserved_ips/198.18.0.1").await;
    assert_eq!(kept["reserved_ip"]["droplet"], Value::Null);
}
