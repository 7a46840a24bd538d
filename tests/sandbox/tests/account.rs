//! The smaller families: account, keys, images, regions, sizes, and pages of anything.

mod client;

use client::{ACTION, Client, KEY};
use digitalocean_sandbox::{Clock, Sandbox};
use reqwest::Method;
use serde_json::json;

#[tokio::test]
async fn keys_are_found_by_id_and_fingerprint_and_never_kept_twice() {
    let client = Client::start().await;
    let body = json!({"name": "laptop", "public_key": KEY});
    let key = client.post("/v2/account/keys", body.clone()).await["ssh_key"].take();
    let by_id = format!("/v2/account/keys/{}", key["id"]);
    let by_print = format!("/v2/account/keys/{}", key["fingerprint"].as_str().unwrap());
    assert_eq!(client.get(&by_id).await["ssh_key"], key);
    assert_eq!(client.get(&by_print).await["ssh_key"], key);
    client
        .refused(422, Method::POST, "/v2/account/keys", Some(body))
        .await;
    let junk = json!({"name": "junk", "public_key": "ssh-rsa ???"});
    client
        .refused(422, Method::POST, "/v2/account/keys", Some(junk))
        .await;

    let renamed = client
        .call(Method::PUT, &by_print, Some(json!({"name": "desktop"})))
        .await;
    assert_eq!(renamed.body["ssh_key"]["name"], "desktop");
    client.delete(&by_id).await;
    client.refused(404, Method::GET, &by_print, None).await;
    assert_eq!(client.get("/v2/account/keys").await["meta"]["total"], 0);
}

#[tokio::test]
async fn images_are_found_by_kind_id_and_slug() {
    let client = Client::start().await;
    let distributions = client.get("/v2/images?type=distribution").await;
    assert_eq!(distributions["meta"]["total"], 15);
    let applications = client.get("/v2/images?type=application").await;
    assert_eq!(applications["meta"]["total"], 4);
    let by_slug = client.get("/v2/images/debian-12-x64").await;
    let by_id = client
        .get(&format!("/v2/images/{}", by_slug["image"]["id"]))
        .await;
    assert_eq!(by_slug, by_id);
    client
        .refused(404, Method::GET, "/v2/images/none", None)
        .await;
    client
        .refused(
            403,
            Method::DELETE,
            &format!("/v2/images/{}", by_slug["image"]["id"]),
            None,
        )
        .await;
    client
        .refused(422, Method::GET, "/v2/images?type=other", None)
        .await;
}

#[tokio::test]
async fn a_custom_image_becomes_available_and_can_be_moved_changed_and_deleted() {
    let client = Client::start().await;
    let body = json!({"name": "own", "url": "https://example.com/i.qcow2", "region": "nyc3", "tags": ["base"]});
    let created = client.post("/v2/images", body).await;
    assert_eq!(created["image"]["status"], "NEW");
    let id = &created["image"]["id"];
    let path = format!("/v2/images/{id}");
    let droplet = json!({"name": "w", "region": "nyc3", "size": "s-1vcpu-1gb", "image": id});
    client
        .refused(422, Method::POST, "/v2/droplets", Some(droplet.clone()))
        .await;
    client.sandbox.advance(ACTION);
    assert_eq!(client.get(&path).await["image"]["status"], "available");
    client.post("/v2/droplets", droplet).await;
    assert_eq!(
        client.get("/v2/images?tag_name=base").await["meta"]["total"],
        1
    );

    let actions = format!("{path}/actions");
    let transfer = json!({"type": "transfer", "region": "ams3"});
    let action = client.post(&actions, transfer.clone()).await;
    assert_eq!(action["status"], "in-progress");
    client
        .refused(422, Method::POST, &actions, Some(transfer))
        .await;
    client.sandbox.advance(ACTION);
    assert_eq!(
        client.get(&path).await["image"]["regions"],
        json!(["nyc3", "ams3"])
    );
    let done = client.get(&format!("{actions}/{}", action["id"])).await;
    assert_eq!(done["status"], "completed");
    client
        .refused(
            422,
            Method::POST,
            &actions,
            Some(json!({"type": "convert"})),
        )
        .await;

    let changed = client
        .call(
            Method::PUT,
            &path,
            Some(json!({"name": "new", "description": "d"})),
        )
        .await;
    assert_eq!(changed.body["image"]["name"], "new");
    client.delete(&path).await;
    client.refused(404, Method::GET, &path, None).await;
}

#[tokio::test]
async fn pages_link_to_their_neighbours_and_cover_everything_once() {
    let client = Client::start().await;
    let first = client.get("/v2/images?type=distribution&per_page=6").await;
    assert_eq!(first["images"].as_array().unwrap().len(), 6);
    assert_eq!(first["meta"]["total"], 15);
    assert!(first["links"]["pages"].get("prev").is_none());
    let url = client.sandbox.url();
    assert_eq!(
        first["links"]["pages"]["next"],
        format!("{url}/v2/images?type=distribution&per_page=6&page=2")
    );

    let mut seen = std::collections::BTreeSet::new();
    let mut page = first;
    let mut pages = 1;
    loop {
        for image in page["images"].as_array().unwrap() {
            assert!(seen.insert(image["id"].as_u64().unwrap()));
        }
        let Some(next) = page["links"]["pages"]["next"].as_str().map(str::to_owned) else {
            break;
        };
        page = client.get(&next).await;
        pages += 1;
    }
    assert_eq!((pages, seen.len()), (3, 15));
    assert!(page["links"]["pages"]["first"].is_string());
    assert!(page["links"]["pages"].get("last").is_none());

    let beyond = client.get("/v2/images?type=distribution&page=99").await;
    assert_eq!(beyond["images"], json!([]));
    for wrong in ["page=0", "per_page=0", "per_page=201", "page=two"] {
        let path = format!("/v2/images?{wrong}");
        client.refused(422, Method::GET, &path, None).await;
    }
    assert_eq!(
        client.get("/v2/sizes?per_page=200").await["links"],
        json!({})
    );
}

/// Without this, an answer of a family could break its schema and no test would have looked.
#[tokio::test]
async fn every_stateful_operation_is_called_with_success_and_fits_its_schema() {
    let client = Client::start().await;
    for path in [
        "/v2/account",
        "/v2/regions",
        "/v2/sizes",
        "/v2/actions",
        "/v2/droplets/backups/supported_policies",
        "/v2/reports/droplet_neighbors_ids",
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
        .get(&format!("{image}/actions/{}", moved["id"]))
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

    let succeeded = client.succeeded();
    let missing = Sandbox::operations()
        .unwrap()
        .iter()
        .filter(|operation| operation.is_stateful() && !succeeded.contains(operation.id()))
        .map(|operation| operation.id())
        .collect::<Vec<_>>();
    assert!(missing.is_empty(), "not called: {missing:?}");
}

#[tokio::test]
async fn time_that_runs_fast_completes_actions_by_itself() {
    let sandbox = Sandbox::builder()
        .clock(Clock::scaled(1_000_000.0))
        .start()
        .await
        .unwrap();
    let client = Client::of(sandbox);
    let id = client.droplet(json!({})).await;
    // Each round trip is far longer than the 30 microseconds that the action takes.
    let mut status = String::new();
    for _ in 0..1000 {
        status = client.show(id).await["status"].as_str().unwrap().to_owned();
        if status == "active" {
            break;
        }
    }
    assert_eq!(status, "active");
}
