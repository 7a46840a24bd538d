//! Volumes, what is done to them, and their snapshots.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod client;

use std::time::Duration;

use client::{ACTION, Client, START};
use digitalocean_sandbox::{Clock, Effect, Fault, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};

async fn volume(client: &Client, more: Value) -> String {
    let mut body = json!({"name": "data", "region": "nyc3", "size_gigabytes": 10});
    for (name, value) in more.as_object().unwrap() {
        body[name] = value.clone();
    }
    let created = client.post("/v2/volumes", body).await;
    created["volume"]["id"].as_str().unwrap().to_owned()
}

async fn show(client: &Client, id: &str) -> Value {
    client.get(&format!("/v2/volumes/{id}")).await["volume"].take()
}

/// Starts an action on a volume; it is still in progress.
async fn start(client: &Client, id: &str, body: Value) -> Value {
    let path = format!("/v2/volumes/{id}/actions");
    client.post(&path, body).await["action"].take()
}

async fn refused(client: &Client, id: &str, body: Value) -> String {
    let path = format!("/v2/volumes/{id}/actions");
    client.refused(422, Method::POST, &path, Some(body)).await
}

#[tokio::test]
async fn a_volume_is_found_by_id_and_by_its_name_in_its_region() {
    let client = Client::start().await;
    let body = json!({"name": "data", "region": "nyc3", "size_gigabytes": 10, "description": "d",
        "filesystem_type": "ext4", "filesystem_label": "l", "tags": ["db"]});
    let created = client.post("/v2/volumes", body).await["volume"].take();
    assert_eq!(created["region"]["slug"], "nyc3");
    assert_eq!(created["filesystem_type"], "ext4");
    assert_eq!(created["droplet_ids"], json!([]));
    let id = created["id"].as_str().unwrap();
    assert_eq!(show(&client, id).await, created);

    let elsewhere = volume(&client, json!({"region": "ams3"})).await;
    let other = volume(&client, json!({"name": "logs"})).await;
    for (query, found) in [
        ("name=data", vec![id, &elsewhere]),
        ("region=nyc3", vec![id, &other]),
        ("name=data&region=ams3", vec![&elsewhere]),
        ("name=none", vec![]),
        ("tag_name=db", vec![id]),
    ] {
        let listed = client.get(&format!("/v2/volumes?{query}")).await;
        let ids = listed["volumes"].as_array().unwrap().iter();
        let ids = ids.map(|volume| volume["id"].as_str().unwrap());
        assert_eq!(ids.collect::<Vec<_>>(), found, "{query}");
        assert_eq!(listed["meta"]["total"], found.len(), "{query}");
    }
    let page = client.get("/v2/volumes?per_page=2").await;
    assert_eq!(page["volumes"].as_array().unwrap().len(), 2);
    let next = page["links"]["pages"]["next"].as_str().unwrap();
    assert_eq!(client.get(next).await["volumes"][0]["id"], other.as_str());

    client.delete("/v2/volumes?name=data&region=ams3").await;
    for gone in [
        format!("/v2/volumes/{elsewhere}"),
        "/v2/volumes?name=data&region=ams3".to_owned(),
    ] {
        client.refused(404, Method::DELETE, &gone, None).await;
    }
    client
        .refused(422, Method::DELETE, "/v2/volumes?name=data", None)
        .await;
    client.delete(&format!("/v2/volumes/{id}")).await;
    assert_eq!(client.get("/v2/volumes").await["meta"]["total"], 1);
}

#[tokio::test]
async fn a_volume_that_can_not_be_is_refused() {
    let client = Client::start().await;
    volume(&client, json!({})).await;
    let good = json!({"name": "more", "region": "nyc3", "size_gigabytes": 10});
    for (status, name, value) in [
        (409, "name", json!("data")),
        (422, "name", json!("Data")),
        (422, "name", json!("1data")),
        (422, "name", json!("")),
        (422, "name", json!("a".repeat(65))),
        (422, "region", json!("mars1")),
        (422, "region", json!("sfo1")),
        (422, "size_gigabytes", json!(0)),
        (422, "size_gigabytes", json!(-1)),
        (422, "size_gigabytes", json!(16_385)),
        (422, "filesystem_type", json!("ntfs")),
        (422, "tags", json!(["not a tag"])),
        (
            404,
            "snapshot_id",
            json!("5a4db0c0-4444-4000-8000-0000000000ff"),
        ),
    ] {
        let mut body = good.clone();
        body[name] = value;
        client
            .refused(status, Method::POST, "/v2/volumes", Some(body))
            .await;
    }
    assert_eq!(client.get("/v2/volumes").await["meta"]["total"], 1);
    volume(&client, json!({"region": "ams3"})).await;
}

#[tokio::test]
async fn a_volume_is_on_a_droplet_when_the_action_completes_and_not_before() {
    let client = Client::start().await;
    let droplet = client.active_droplet(json!({})).await;
    let id = volume(&client, json!({})).await;
    let action = start(
        &client,
        &id,
        json!({"type": "attach", "droplet_id": droplet, "region": "nyc3"}),
    )
    .await;
    assert_eq!(action["type"], "attach_volume");
    assert_eq!(action["status"], "in-progress");
    assert_eq!(action["resource_type"], "volume");
    assert_eq!(action["resource_id"], Value::Null);
    assert_eq!(show(&client, &id).await["droplet_ids"], json!([]));
    assert_eq!(client.show(droplet).await["locked"], true);

    client.sandbox.advance(ACTION);
    let path = format!("/v2/volumes/{id}/actions");
    let done = client.get(&format!("{path}/{}", action["id"])).await;
    assert_eq!(done["action"]["status"], "completed");
    assert_eq!(show(&client, &id).await["droplet_ids"], json!([droplet]));
    let shown = client.show(droplet).await;
    assert_eq!(shown["volume_ids"], json!([id]));
    assert_eq!(shown["locked"], false);

    start(
        &client,
        &id,
        json!({"type": "detach", "droplet_id": droplet}),
    )
    .await;
    assert_eq!(show(&client, &id).await["droplet_ids"], json!([droplet]));
    client.sandbox.advance(ACTION);
    assert_eq!(show(&client, &id).await["droplet_ids"], json!([]));
    assert_eq!(client.show(droplet).await["volume_ids"], json!([]));

    start(
        &client,
        &id,
        json!({"type": "resize", "size_gigabytes": 20}),
    )
    .await;
    assert_eq!(show(&client, &id).await["size_gigabytes"], 10);
    client.sandbox.advance(ACTION);
    assert_eq!(show(&client, &id).await["size_gigabytes"], 20);
    let kinds = client.get(&path).await["actions"].take();
    let kinds = kinds
        .as_array()
        .unwrap()
        .iter()
        .map(|action| &action["type"]);
    assert_eq!(
        kinds.collect::<Vec<_>>(),
        ["resize_volume", "detach_volume", "attach_volume"]
    );
    client
        .refused(404, Method::GET, &format!("{path}/1"), None)
        .await;
}

/// A client of a sandbox in which a volume that was detached counts as attached for this long.
async fn lagging(lag: Duration) -> Client {
    let sandbox = Sandbox::builder()
        .clock(Clock::manual())
        .starting_at(START)
        .action_duration(ACTION)
        .detach_lag(lag);
    Client::of(sandbox.start().await.unwrap())
}

#[tokio::test]
async fn a_volume_that_was_just_detached_counts_as_attached_for_a_while() {
    let lag = Duration::from_secs(7);
    let client = lagging(lag).await;
    let droplet = client.active_droplet(json!({})).await;
    let other = client.active_droplet(json!({})).await;
    let id = volume(&client, json!({})).await;
    let path = format!("/v2/volumes/{id}");
    let attach = |droplet: i64| json!({"type": "attach", "droplet_id": droplet});
    let put_on = async |droplet: i64| {
        start(&client, &id, attach(droplet)).await;
        client.sandbox.advance(ACTION);
        assert_eq!(show(&client, &id).await["droplet_ids"], json!([droplet]));
    };
    let is_refused = async || {
        let message = client.refused(409, Method::DELETE, &path, None).await;
        assert!(message.contains("attached"), "{message}");
        let by_name = "/v2/volumes?name=data&region=nyc3";
        client.refused(409, Method::DELETE, by_name, None).await;
        refused(&client, &id, attach(other)).await;
        let body = json!({"name": "new", "region": "nyc3", "size": "s-1vcpu-1gb", "image": "debian-13-x64", "volumes": [id]});
        let droplets = "/v2/droplets";
        client
            .refused(422, Method::POST, droplets, Some(body))
            .await;
    };

    put_on(droplet).await;
    start(
        &client,
        &id,
        json!({"type": "detach", "droplet_id": droplet}),
    )
    .await;
    // It is off when the action ends, however late somebody looks.
    client
        .sandbox
        .advance(ACTION + lag - Duration::from_secs(1));
    assert_eq!(show(&client, &id).await["droplet_ids"], json!([droplet]));
    assert_eq!(client.show(droplet).await["volume_ids"], json!([]));
    is_refused().await;
    client.sandbox.advance(Duration::from_secs(1));
    assert_eq!(show(&client, &id).await["droplet_ids"], json!([]));

    // The same after a droplet is gone, and nothing of it is left once it is on another one.
    put_on(droplet).await;
    client.delete(&format!("/v2/droplets/{droplet}")).await;
    assert_eq!(show(&client, &id).await["droplet_ids"], json!([droplet]));
    is_refused().await;
    let state = client.sandbox.dump().unwrap();
    client.sandbox.load(&state).unwrap();
    is_refused().await;
    client.sandbox.advance(lag);
    put_on(other).await;
    start(&client, &id, json!({"type": "detach", "droplet_id": other})).await;
    client.sandbox.advance(ACTION + lag);
    client.delete(&path).await;
}

#[tokio::test]
async fn a_state_from_before_volumes_were_left_slowly_can_be_loaded() {
    let client = Client::start().await;
    let id = volume(&client, json!({})).await;
    let state = client.sandbox.dump().unwrap();
    let mut older = serde_json::from_str::<Value>(&state).unwrap();
    let lacking = without(&mut older, "leaving");
    assert_eq!(lacking, 1, "{older}");
    client.sandbox.load(&older.to_string()).unwrap();
    client.delete(&format!("/v2/volumes/{id}")).await;
}

/// Takes a field out of all objects; how many had it.
fn without(value: &mut Value, field: &str) -> usize {
    match value {
        Value::Object(members) => {
            let own = usize::from(members.remove(field).is_some());
            own + members
                .values_mut()
                .map(|inner| without(inner, field))
                .sum::<usize>()
        }
        Value::Array(items) => items.iter_mut().map(|inner| without(inner, field)).sum(),
        _ => 0,
    }
}

#[tokio::test]
async fn a_volume_is_attached_and_detached_by_name_as_well() {
    let client = Client::start().await;
    let droplet = client.active_droplet(json!({})).await;
    let id = volume(&client, json!({})).await;
    let mut body =
        json!({"type": "attach", "volume_name": "data", "region": "nyc3", "droplet_id": droplet});
    client.post("/v2/volumes/actions", body.clone()).await;
    client.sandbox.advance(ACTION);
    assert_eq!(show(&client, &id).await["droplet_ids"], json!([droplet]));
    body["type"] = json!("detach");
    client.post("/v2/volumes/actions", body.clone()).await;
    client.sandbox.advance(ACTION);
    assert_eq!(show(&client, &id).await["droplet_ids"], json!([]));

    body["region"] = json!("ams3");
    let path = "/v2/volumes/actions";
    client
        .refused(404, Method::POST, path, Some(body.clone()))
        .await;
    body.as_object_mut().unwrap().remove("region");
    client.refused(422, Method::POST, path, Some(body)).await;
}

#[tokio::test]
async fn a_volume_refuses_what_it_can_not_take() {
    let client = Client::start().await;
    let droplet = client.active_droplet(json!({})).await;
    let far = client.active_droplet(json!({"region": "ams3"})).await;
    let (id, second) = (
        volume(&client, json!({})).await,
        volume(&client, json!({"name": "second"})).await,
    );
    let attach = |droplet: i64| json!({"type": "attach", "droplet_id": droplet});
    let detach = |droplet: i64| json!({"type": "detach", "droplet_id": droplet});
    let path = format!("/v2/volumes/{id}/actions");
    client
        .refused(404, Method::POST, &path, Some(attach(7)))
        .await;
    let message = refused(&client, &id, attach(far)).await;
    assert!(message.contains("one region"), "{message}");
    let wrong_region = json!({"type": "attach", "droplet_id": droplet, "region": "ams3"});
    refused(&client, &id, wrong_region).await;
    let message = refused(&client, &id, detach(droplet)).await;
    assert!(message.contains("attachment not found"), "{message}");
    for size in [9, 10, 16_385] {
        refused(
            &client,
            &id,
            json!({"type": "resize", "size_gigabytes": size}),
        )
        .await;
    }

    start(&client, &id, attach(droplet)).await;
    // Neither the volume nor the droplet takes anything else meanwhile.
    for message in [
        refused(&client, &id, attach(droplet)).await,
        refused(&client, &second, attach(droplet)).await,
        client
            .refused(
                422,
                Method::POST,
                &format!("/v2/droplets/{droplet}/actions"),
                Some(json!({"type": "reboot"})),
            )
            .await,
        client
            .refused(422, Method::DELETE, &format!("/v2/volumes/{id}"), None)
            .await,
    ] {
        assert!(message.contains("already has a pending event"), "{message}");
    }
    client.sandbox.advance(ACTION);
    for droplet in [droplet, far] {
        let message = refused(&client, &id, attach(droplet)).await;
        assert!(message.contains("already attached"), "{message}");
    }
    client
        .refused(409, Method::DELETE, &format!("/v2/volumes/{id}"), None)
        .await;
    client
        .refused(
            409,
            Method::DELETE,
            "/v2/volumes?name=data&region=nyc3",
            None,
        )
        .await;
}

#[tokio::test]
async fn an_attachment_that_fails_changes_nothing_and_frees_the_droplet() {
    let client = Client::start().await;
    let droplet = client.active_droplet(json!({})).await;
    let id = volume(&client, json!({})).await;
    let failing = Fault::on("volumeActions_post_byId").next(1);
    let fault = failing.effect(Effect::action_fails());
    client.sandbox.fault(fault).unwrap();
    let attach = json!({"type": "attach", "droplet_id": droplet});
    let action = start(&client, &id, attach.clone()).await;
    client.sandbox.advance(ACTION);
    let path = format!("/v2/actions/{}", action["id"]);
    assert_eq!(client.get(&path).await["action"]["status"], "errored");
    assert_eq!(show(&client, &id).await["droplet_ids"], json!([]));
    assert_eq!(client.show(droplet).await["locked"], false);
    start(&client, &id, attach).await;
    client.sandbox.advance(ACTION);
    assert_eq!(show(&client, &id).await["droplet_ids"], json!([droplet]));
}

#[tokio::test]
async fn a_droplet_takes_fifteen_volumes() {
    let client = Client::start().await;
    let mut ids = Vec::new();
    for number in 0..16 {
        ids.push(volume(&client, json!({"name": format!("v{number}")})).await);
    }
    let sixteenth = ids.pop().unwrap();
    let droplet = client.active_droplet(json!({"volumes": ids})).await;
    let attached = client.show(droplet).await["volume_ids"].take();
    assert_eq!(attached.as_array().unwrap().len(), 15);
    refused(
        &client,
        &sixteenth,
        json!({"type": "attach", "droplet_id": droplet}),
    )
    .await;
}

#[tokio::test]
async fn a_droplet_comes_with_its_volumes_and_leaves_them_behind() {
    let client = Client::start().await;
    let id = volume(&client, json!({"region": "ams3"})).await;
    let droplet = client
        .active_droplet(json!({"volumes": [id], "region": "ams3"}))
        .await;
    assert_eq!(client.show(droplet).await["volume_ids"], json!([id]));
    assert_eq!(show(&client, &id).await["droplet_ids"], json!([droplet]));
    let create = |more: Value| {
        let mut body = json!({"name": "w", "region": "ams3", "size": "s-1vcpu-1gb", "image": "ubuntu-24-04-x64"});
        for (name, value) in more.as_object().unwrap() {
            body[name] = value.clone();
        }
        Some(body)
    };
    let free = volume(&client, json!({"region": "ams3", "name": "free"})).await;
    for wrong in [
        json!({"volumes": [id]}),
        json!({"volumes": ["5a4db0c0-3333-4000-8000-0000000000ff"]}),
        json!({"volumes": ["data"]}),
        json!({"volumes": [free], "region": "nyc3"}),
        json!({"volumes": [free], "name": null, "names": ["a", "b"]}),
    ] {
        client
            .refused(422, Method::POST, "/v2/droplets", create(wrong))
            .await;
    }

    let attach = json!({"type": "attach", "droplet_id": droplet});
    let attaching = start(&client, &free, attach).await;
    client.delete(&format!("/v2/droplets/{droplet}")).await;
    assert_eq!(show(&client, &id).await["droplet_ids"], json!([]));
    client.delete(&format!("/v2/volumes/{id}")).await;
    // What was to be attached to it ends, and the volume can be used again.
    let path = format!("/v2/actions/{}", attaching["id"]);
    assert_eq!(client.get(&path).await["action"]["status"], "errored");
    client.sandbox.advance(ACTION);
    assert_eq!(show(&client, &free).await["droplet_ids"], json!([]));
    client.delete(&format!("/v2/volumes/{free}")).await;
}

#[tokio::test]
async fn a_snapshot_outlives_its_volume_and_makes_another_one() {
    let client = Client::start().await;
    let id = volume(
        &client,
        json!({"filesystem_type": "xfs", "size_gigabytes": 12}),
    )
    .await;
    let body = json!({"name": "before", "tags": ["keep"]});
    let path = format!("/v2/volumes/{id}/snapshots");
    let taken = client.post(&path, body).await["snapshot"].take();
    assert_eq!(taken["resource_id"], id.as_str());
    assert_eq!(taken["resource_type"], "volume");
    assert_eq!(taken["min_disk_size"], 12);
    assert_eq!(taken["tags"], json!(["keep"]));
    assert_eq!(client.get(&path).await["snapshots"], json!([taken]));
    let snapshot = taken["id"].as_str().unwrap();
    for path in ["/v2/volumes/snapshots", "/v2/snapshots"] {
        let shown = client.get(&format!("{path}/{snapshot}")).await;
        assert_eq!(shown["snapshot"], taken, "{path}");
    }

    client.delete(&format!("/v2/volumes/{id}")).await;
    client.refused(404, Method::GET, &path, None).await;
    let body = |size: u64, region: &str| {
        Some(
            json!({"name": "copy", "region": region, "size_gigabytes": size, "snapshot_id": snapshot}),
        )
    };
    for wrong in [body(11, "nyc3"), body(12, "ams3")] {
        client
            .refused(422, Method::POST, "/v2/volumes", wrong)
            .await;
    }
    let copy = client.post("/v2/volumes", body(20, "nyc3").unwrap()).await;
    assert_eq!(copy["volume"]["filesystem_type"], "xfs");
    assert_eq!(copy["volume"]["size_gigabytes"], 20);

    let by_id = format!("/v2/volumes/snapshots/{snapshot}");
    client.delete(&by_id).await;
    client.refused(404, Method::GET, &by_id, None).await;
    client.refused(404, Method::DELETE, &by_id, None).await;
}

#[tokio::test]
async fn all_snapshots_are_in_one_list_and_can_be_told_apart() {
    let client = Client::start().await;
    let droplet = client.active_droplet(json!({})).await;
    client
        .act(droplet, json!({"type": "snapshot", "name": "of-droplet"}))
        .await;
    let image = client.show(droplet).await["snapshot_ids"][0].take();
    let id = volume(&client, json!({})).await;
    let path = format!("/v2/volumes/{id}/snapshots");
    let of_volume = client.post(&path, json!({"name": "of-volume"})).await;
    let of_volume = of_volume["snapshot"]["id"].as_str().unwrap();
    for (query, names) in [
        ("", vec!["of-droplet", "of-volume"]),
        ("?resource_type=droplet", vec!["of-droplet"]),
        ("?resource_type=volume", vec!["of-volume"]),
        ("?per_page=1&page=2", vec!["of-volume"]),
    ] {
        let listed = client.get(&format!("/v2/snapshots{query}")).await;
        let listed = listed["snapshots"].as_array().unwrap().iter();
        let found = listed.map(|snapshot| snapshot["name"].as_str().unwrap());
        assert_eq!(found.collect::<Vec<_>>(), names, "{query}");
    }
    let shown = client.get(&format!("/v2/snapshots/{image}")).await;
    assert_eq!(shown["snapshot"]["resource_id"], droplet.to_string());
    assert_eq!(shown["snapshot"]["resource_type"], "droplet");

    client.delete(&format!("/v2/snapshots/{image}")).await;
    client.delete(&format!("/v2/snapshots/{of_volume}")).await;
    assert_eq!(client.get("/v2/snapshots").await["meta"]["total"], 0);
    assert_eq!(client.show(droplet).await["snapshot_ids"], json!([]));
    client
        .refused(404, Method::GET, &format!("/v2/images/{image}"), None)
        .await;
    // An image that is no snapshot isn't one here either.
    client
        .refused(404, Method::DELETE, "/v2/snapshots/150000001", None)
        .await;
}
