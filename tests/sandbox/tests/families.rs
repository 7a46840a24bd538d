//! All operations with state, each called once with success. What they do is seen by the tests of their families.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod client;

use client::{ACTION, Client, KEY};
use digitalocean_sandbox::Sandbox;
use reqwest::Method;
use serde_json::{Value, json};

/// Without this, an answer of a family could break its schema and no test would have looked.
#[tokio::test]
async fn every_stateful_operation_is_called_with_success_and_fits_its_schema() {
    let client = Client::start().await;
    account_and_droplets(&client).await;
    volumes(&client).await;
    addresses(&client).await;
    tags_and_domains(&client).await;
    projects(&client).await;

    let succeeded = client.succeeded();
    let missing = Sandbox::operations()
        .unwrap()
        .iter()
        // What the one store keeps is swept by a test of its own.
        .filter(|operation| operation.is_stateful() && !operation.is_in_store())
        .filter(|operation| !succeeded.contains(operation.id()))
        .map(|operation| operation.id())
        .collect::<Vec<_>>();
    assert!(missing.is_empty(), "not called: {missing:?}");
}

async fn account_and_droplets(client: &Client) {
    for path in [
        "/v2/account",
        "/v2/regions",
        "/v2/sizes",
        "/v2/actions",
        "/v2/droplets/backups/supported_policies",
        "/v2/reports/droplet_neighbors_ids",
        "/v2/1-clicks",
    ] {
        client.get(path).await;
    }
    let key = client
        .post("/v2/account/keys", json!({"name": "k", "public_key": KEY}))
        .await;
    let key = format!("/v2/account/keys/{}", key["ssh_key"]["id"]);
    client.get("/v2/account/keys").await;
    client.get(&key).await;
    client
        .call(Method::PUT, &key, Some(json!({"name": "l"})))
        .await;
    client.delete(&key).await;

    let id = client
        .active_droplet(json!({"tags": ["t"], "backups": true}))
        .await;
    client.show(id).await;
    client.get("/v2/droplets").await;
    client.get("/v2/droplets/backups/policies").await;
    let path = format!("/v2/droplets/{id}");
    client
        .act(id, json!({"type": "snapshot", "name": "s"}))
        .await;
    let action = client.get(&format!("{path}/actions")).await["actions"][0]["id"].take();
    client.get(&format!("{path}/actions/{action}")).await;
    client.get(&format!("/v2/actions/{action}")).await;
    client
        .post(
            "/v2/droplets/actions?tag_name=t",
            json!({"type": "power_off"}),
        )
        .await;
    client.sandbox.advance(ACTION);
    for list in [
        "snapshots",
        "backups",
        "backups/policy",
        "kernels",
        "firewalls",
        "neighbors",
        "destroy_with_associated_resources",
    ] {
        client.get(&format!("{path}/{list}")).await;
    }
    let image = client.show(id).await["snapshot_ids"][0].take();
    let image = format!("/v2/images/{image}");
    client.get("/v2/images").await;
    client.get(&image).await;
    client
        .call(Method::PUT, &image, Some(json!({"name": "i"})))
        .await;
    let moved = client
        .post(
            &format!("{image}/actions"),
            json!({"type": "transfer", "region": "ams3"}),
        )
        .await;
    client.get(&format!("{image}/actions")).await;
    client
        .get(&format!("{image}/actions/{}", moved["action"]["id"]))
        .await;
    let custom = json!({"name": "own", "url": "https://example.com/i", "region": "nyc3"});
    client.post("/v2/images", custom).await;
    client.delete(&image).await;

    let associated = format!("{path}/destroy_with_associated_resources");
    let selective = client
        .call(
            Method::DELETE,
            &format!("{associated}/selective"),
            Some(json!({"snapshots": []})),
        )
        .await;
    assert_eq!(selective.status, 202);
    client.get(&format!("{associated}/status")).await;
    let retried = client
        .call(Method::POST, &format!("{associated}/retry"), None)
        .await;
    assert_eq!(retried.status, 202);
    let id = client.droplet(json!({})).await;
    client.delete(&format!("/v2/droplets/{id}")).await;
    client.delete("/v2/droplets?tag_name=t").await;
    let id = client.droplet(json!({})).await;
    client
        .request(
            Method::DELETE,
            &format!("/v2/droplets/{id}/destroy_with_associated_resources/dangerous"),
        )
        .bearer_auth(client.sandbox.token())
        .header("x-dangerous", "true")
        .send()
        .await
        .unwrap();
}

/// With a body, and so with a content type.
async fn delete(client: &Client, path: &str, body: Value) {
    let reply = client.call(Method::DELETE, path, Some(body)).await;
    assert_eq!(reply.status, 204, "{path}: {}", reply.body);
}

async fn change(client: &Client, path: &str, body: Value) {
    for method in [Method::PUT, Method::PATCH] {
        let reply = client.call(method, path, Some(body.clone())).await;
        assert_eq!(reply.status, 200, "{path}: {}", reply.body);
    }
}

async fn volumes(client: &Client) {
    let droplet = client.active_droplet(json!({})).await;
    let new = json!({"name": "v", "region": "nyc3", "size_gigabytes": 1});
    let volume = client.post("/v2/volumes", new.clone()).await;
    let volume = volume["volume"]["id"].as_str().unwrap().to_owned();
    let path = format!("/v2/volumes/{volume}");
    client.get("/v2/volumes").await;
    client.get(&path).await;
    let actions = format!("{path}/actions");
    let attach = json!({"type": "attach", "droplet_id": droplet});
    let action = client.post(&actions, attach).await;
    client.sandbox.advance(ACTION);
    client.get(&actions).await;
    client
        .get(&format!("{actions}/{}", action["action"]["id"]))
        .await;
    let detach =
        json!({"type": "detach", "droplet_id": droplet, "region": "nyc3", "volume_name": "v"});
    client.post("/v2/volumes/actions", detach).await;
    client.sandbox.advance(ACTION);
    let snapshots = format!("{path}/snapshots");
    for place in ["/v2/volumes/snapshots", "/v2/snapshots"] {
        let taken = client.post(&snapshots, json!({"name": "s"})).await;
        let snapshot = format!("{place}/{}", taken["snapshot"]["id"].as_str().unwrap());
        client.get(&snapshots).await;
        client.get("/v2/snapshots").await;
        client.get(&snapshot).await;
        client.delete(&snapshot).await;
    }
    client.delete(&path).await;
    client.post("/v2/volumes", new).await;
    client.delete("/v2/volumes?name=v&region=nyc3").await;
}

async fn addresses(client: &Client) {
    let droplet = client.active_droplet(json!({})).await;
    for (family, region) in [
        ("reserved_ip", "region"),
        ("floating_ip", "region"),
        ("reserved_ipv6", "region_slug"),
    ] {
        let list = if family == "reserved_ipv6" {
            format!("/v2/{family}")
        } else {
            format!("/v2/{family}s")
        };
        let made = client.post(&list, json!({region: "nyc3"})).await;
        let path = format!("{list}/{}", made[family]["ip"].as_str().unwrap());
        client.get(&list).await;
        client.get(&path).await;
        let actions = format!("{path}/actions");
        for body in [
            json!({"type": "assign", "droplet_id": droplet}),
            json!({"type": "unassign"}),
        ] {
            let action = client.post(&actions, body).await;
            client.sandbox.advance(ACTION);
            if family != "reserved_ipv6" {
                client.get(&actions).await;
                let id = &action["action"]["id"];
                client.get(&format!("{actions}/{id}")).await;
            }
        }
        client.delete(&path).await;
    }
}

async fn tags_and_domains(client: &Client) {
    let droplet = client.droplet(json!({})).await.to_string();
    client.post("/v2/tags", json!({"name": "u"})).await;
    client.get("/v2/tags").await;
    let resources = json!({"resources": [{"resource_type": "droplet", "resource_id": droplet}]});
    let path = "/v2/tags/u/resources";
    let tagged = client
        .call(Method::POST, path, Some(resources.clone()))
        .await;
    assert_eq!(tagged.status, 204);
    client.get("/v2/tags/u").await;
    delete(client, path, resources).await;
    client.delete("/v2/tags/u").await;

    let domain = "/v2/domains/example.com";
    client
        .post("/v2/domains", json!({"name": "example.com"}))
        .await;
    client.get("/v2/domains").await;
    client.get(domain).await;
    let records = format!("{domain}/records");
    let record = json!({"type": "A", "name": "www", "data": "192.0.2.1"});
    let made = client.post(&records, record.clone()).await;
    let path = format!("{records}/{}", made["domain_record"]["id"]);
    client.get(&records).await;
    client.get(&path).await;
    change(client, &path, record).await;
    client.delete(&path).await;
    client.delete(domain).await;
}

async fn projects(client: &Client) {
    let droplet = client.droplet(json!({})).await;
    let made = client
        .post("/v2/projects", json!({"name": "p", "purpose": "IoT"}))
        .await;
    let own = format!("/v2/projects/{}", made["project"]["id"].as_str().unwrap());
    client.get("/v2/projects").await;
    let resources = json!({"resources": [format!("do:droplet:{droplet}")]});
    for (path, name) in [(own.as_str(), "p"), ("/v2/projects/default", "d")] {
        client.get(path).await;
        let whole = json!({"name": name, "description": "", "purpose": "IoT", "environment": "Staging",
            "is_default": false});
        change(client, path, whole).await;
        client
            .post(&format!("{path}/resources"), resources.clone())
            .await;
        client.get(&format!("{path}/resources")).await;
    }
    delete(client, &own, json!({})).await;
}
