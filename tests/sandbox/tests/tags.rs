//! Tags: what carries them, and what is found by them.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod client;

use client::{ACTION, Client};
use reqwest::Method;
use serde_json::{Value, json};

async fn tag(client: &Client, name: &str) -> Value {
    client.get(&format!("/v2/tags/{name}")).await["tag"].take()
}

async fn change(client: &Client, method: Method, name: &str, resources: &[(&str, &str)]) -> u16 {
    let listed = resources
        .iter()
        .map(|(kind, id)| json!({"resource_type": kind, "resource_id": id}))
        .collect::<Vec<_>>();
    let path = format!("/v2/tags/{name}/resources");
    let body = Some(json!({ "resources": listed }));
    client.call(method, &path, body).await.status
}

/// One resource of each kind that can carry tags: droplet, image, volume, snapshot of a volume.
async fn resources(client: &Client) -> [(&'static str, String); 4] {
    let droplet = client.active_droplet(json!({})).await;
    client
        .act(droplet, json!({"type": "snapshot", "name": "s"}))
        .await;
    let image = client.show(droplet).await["snapshot_ids"][0].to_string();
    let volume = json!({"name": "data", "region": "nyc3", "size_gigabytes": 1});
    let volume = client.post("/v2/volumes", volume).await;
    let volume = volume["volume"]["id"].as_str().unwrap().to_owned();
    let path = format!("/v2/volumes/{volume}/snapshots");
    let snapshot = client.post(&path, json!({"name": "s"})).await;
    let snapshot = snapshot["snapshot"]["id"].as_str().unwrap().to_owned();
    [
        ("droplet", droplet.to_string()),
        ("image", image),
        ("volume", volume),
        ("volume_snapshot", snapshot),
    ]
}

/// How many of each kind are listed by the tag: droplets, images, volumes, snapshots.
async fn found(client: &Client, name: &str) -> [u64; 4] {
    let mut found = [0; 4];
    for (index, list) in ["droplets", "images", "volumes", "snapshots"]
        .iter()
        .enumerate()
    {
        let listed = client.get(&format!("/v2/{list}?tag_name={name}")).await;
        found[index] = listed["meta"]["total"].as_u64().unwrap();
    }
    found
}

#[tokio::test]
async fn a_tag_counts_what_carries_it_and_knows_the_last() {
    let client = Client::start().await;
    let created = client.post("/v2/tags", json!({"name": "web"})).await;
    assert_eq!(created["tag"]["resources"]["count"], 0);
    assert!(created["tag"]["resources"].get("last_tagged_uri").is_none());

    let all = resources(&client).await;
    let all = all.each_ref().map(|(kind, id)| (*kind, id.as_str()));
    assert_eq!(change(&client, Method::POST, "web", &all).await, 204);
    // A second time changes nothing.
    assert_eq!(change(&client, Method::POST, "web", &all[..1]).await, 204);
    let shown = tag(&client, "web").await["resources"].take();
    assert_eq!(shown["count"], 4);
    let url = client.sandbox.url();
    let last = format!("{url}/v2/snapshots/{}", all[3].1);
    assert_eq!(shown["last_tagged_uri"], last);
    for (kind, path, (_, id)) in [
        ("droplets", "droplets", all[0]),
        ("images", "images", all[1]),
        ("volumes", "volumes", all[2]),
        ("volume_snapshots", "snapshots", all[3]),
    ] {
        let uri = format!("{url}/v2/{path}/{id}");
        assert_eq!(shown[kind], json!({"count": 1, "last_tagged_uri": uri}));
    }
    assert_eq!(shown["databases"], json!({"count": 0}));

    let droplet = client.get(&format!("/v2/droplets/{}", all[0].1)).await;
    assert_eq!(droplet["droplet"]["tags"], json!(["web"]));
    // The image is a snapshot as well.
    assert_eq!(found(&client, "web").await, [1, 1, 1, 2]);
    assert_eq!(found(&client, "other").await, [0, 0, 0, 0]);

    let some = [all[0], all[3]];
    assert_eq!(change(&client, Method::DELETE, "web", &some).await, 204);
    assert_eq!(found(&client, "web").await, [0, 1, 1, 1]);
    let shown = tag(&client, "web").await["resources"].take();
    assert_eq!(shown["count"], 2);
    assert_eq!(
        shown["last_tagged_uri"],
        format!("{url}/v2/volumes/{}", all[2].1)
    );
}

#[tokio::test]
async fn a_tag_comes_with_what_is_made_with_it() {
    let client = Client::start().await;
    let droplet = client.droplet(json!({"tags": ["a", "b"]})).await;
    let volume = json!({"name": "data", "region": "nyc3", "size_gigabytes": 1, "tags": ["b"]});
    client.post("/v2/volumes", volume).await;
    let image =
        json!({"name": "own", "url": "https://example.com/i", "region": "nyc3", "tags": ["b"]});
    client.post("/v2/images", image).await;
    assert_eq!(client.get("/v2/tags").await["meta"]["total"], 2);
    assert_eq!(tag(&client, "a").await["resources"]["count"], 1);
    let shown = tag(&client, "b").await["resources"].take();
    assert_eq!(shown["count"], 3);
    assert_eq!(shown["images"]["count"], 1);
    // What is gone doesn't count.
    client.sandbox.advance(ACTION);
    client.delete(&format!("/v2/droplets/{droplet}")).await;
    let shown = tag(&client, "b").await["resources"].take();
    assert_eq!(
        (&shown["count"], &shown["droplets"]),
        (&json!(2), &json!({"count": 0}))
    );
}

#[tokio::test]
async fn a_tag_that_is_deleted_is_taken_off_everything() {
    let client = Client::start().await;
    let id = client.droplet(json!({"tags": ["web", "db"]})).await;
    client.delete("/v2/tags/web").await;
    assert_eq!(client.show(id).await["tags"], json!(["db"]));
    client.refused(404, Method::GET, "/v2/tags/web", None).await;
    client
        .refused(404, Method::DELETE, "/v2/tags/web", None)
        .await;
    // Made anew, it is on nothing.
    client.post("/v2/tags", json!({"name": "web"})).await;
    assert_eq!(tag(&client, "web").await["resources"]["count"], 0);
}

#[tokio::test]
async fn either_all_resources_get_a_tag_or_none_does() {
    let client = Client::start().await;
    let id = client.droplet(json!({})).await;
    let own = id.to_string();
    assert_eq!(
        change(&client, Method::POST, "none", &[("droplet", &own)]).await,
        404
    );
    client.post("/v2/tags", json!({"name": "web"})).await;
    let public = "150000001";
    for (status, wrong) in [
        (404, ("droplet", "7")),
        (404, ("droplet", "seven")),
        (404, ("volume", own.as_str())),
        (404, ("volume_snapshot", own.as_str())),
        (404, ("image", public)),
        (404, ("database", own.as_str())),
        (422, ("kubernetes", own.as_str())),
    ] {
        let both = [("droplet", own.as_str()), wrong];
        let answered = change(&client, Method::POST, "web", &both).await;
        assert_eq!(answered, status, "{wrong:?}");
    }
    let without_type = json!({"resources": [{"resource_id": own}]});
    client
        .refused(
            422,
            Method::POST,
            "/v2/tags/web/resources",
            Some(without_type),
        )
        .await;
    assert_eq!(client.show(id).await["tags"], json!([]));
}

#[tokio::test]
async fn names_of_tags_keep_their_first_capitals() {
    let client = Client::start().await;
    client.post("/v2/tags", json!({"name": "Web"})).await;
    let again = client.post("/v2/tags", json!({"name": "web"})).await;
    assert_eq!(again["tag"]["name"], "Web");
    let id = client.droplet(json!({"tags": ["WEB", "web"]})).await;
    assert_eq!(client.show(id).await["tags"], json!(["Web"]));
    assert_eq!(tag(&client, "Web").await["resources"]["count"], 1);
    client.refused(404, Method::GET, "/v2/tags/web", None).await;
    for wrong in [json!({"name": "a b"}), json!({"name": ""}), json!({})] {
        client
            .refused(422, Method::POST, "/v2/tags", Some(wrong))
            .await;
    }
    let droplet = json!({"name": "w", "region": "nyc3", "size": "s-1vcpu-1gb",
        "image": "ubuntu-24-04-x64", "tags": ["a b"]});
    client
        .refused(422, Method::POST, "/v2/droplets", Some(droplet))
        .await;
    for number in 0..24 {
        client
            .post("/v2/tags", json!({"name": format!("t{number}")}))
            .await;
    }
    let page = client.get("/v2/tags?page=2").await;
    assert_eq!(page["tags"].as_array().unwrap().len(), 5);
    assert_eq!(page["meta"]["total"], 25);
}

#[tokio::test]
async fn what_is_tagged_later_is_reached_by_tag() {
    let client = Client::start().await;
    let tagged = client.active_droplet(json!({})).await;
    let other = client.active_droplet(json!({"name": "other"})).await;
    client.post("/v2/tags", json!({"name": "old"})).await;
    let own = tagged.to_string();
    change(&client, Method::POST, "old", &[("droplet", &own)]).await;
    client
        .post(
            "/v2/droplets/actions?tag_name=old",
            json!({"type": "power_off"}),
        )
        .await;
    client.sandbox.advance(ACTION);
    assert_eq!(client.show(tagged).await["status"], "off");
    assert_eq!(client.show(other).await["status"], "active");
    client.delete("/v2/droplets?tag_name=old").await;
    let left = client.get("/v2/droplets").await;
    assert_eq!(left["droplets"][0]["id"], other);
    assert_eq!(left["meta"]["total"], 1);
}

#[tokio::test]
async fn what_is_in_the_store_carries_tags_as_well() {
    let client = Client::start().await;
    let cluster = |name: &str, tags: Value| {
        json!({"name": name, "engine": "pg", "version": "18", "region": "nyc3",
            "size": "db-s-1vcpu-1gb", "num_nodes": 1, "tags": tags})
    };
    let one = client
        .post("/v2/databases", cluster("one", json!(["Web", "web"])))
        .await;
    let one = one["database"]["id"].as_str().unwrap().to_owned();
    let other = client
        .post("/v2/databases", cluster("other", json!([])))
        .await;
    let other = other["database"]["id"].as_str().unwrap().to_owned();
    let listed = async |name: &str| {
        let path = format!("/v2/databases?tag_name={name}");
        let list = client.get(&path).await["databases"].take();
        let list = list.as_array().cloned().unwrap_or_default();
        list.into_iter()
            .map(|one| one["id"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(listed("Web").await, [one.as_str()]);
    let url = client.sandbox.url();
    let shown = tag(&client, "Web").await["resources"].take();
    let uri = format!("{url}/v2/databases/{one}");
    assert_eq!(
        shown["databases"],
        json!({"count": 1, "last_tagged_uri": uri})
    );

    let both = [("database", one.as_str()), ("database", other.as_str())];
    assert_eq!(change(&client, Method::POST, "Web", &both).await, 204);
    assert_eq!(listed("Web").await, [one.as_str(), other.as_str()]);
    let shown = tag(&client, "Web").await["resources"].take();
    assert_eq!(
        (&shown["count"], &shown["databases"]["count"]),
        (&json!(2), &json!(2))
    );
    assert_eq!(
        change(&client, Method::DELETE, "Web", &both[..1]).await,
        204
    );
    assert_eq!(listed("Web").await, [other.as_str()]);
    let path = format!("/v2/databases/{one}");
    assert_eq!(client.get(&path).await["database"]["tags"], json!([]));

    // What is gone doesn't count, nor does what never was.
    client.delete(&format!("/v2/databases/{other}")).await;
    assert_eq!(tag(&client, "Web").await["resources"]["count"], 0);
    assert_eq!(change(&client, Method::POST, "Web", &both[1..]).await, 404);

    let rule = json!({"entry_protocol": "tcp", "entry_port": 25, "target_protocol": "tcp", "target_port": 25});
    let body =
        json!({"name": "l", "region": "nyc3", "forwarding_rules": [rule], "droplet_ids": []});
    let made = client.post("/v2/load_balancers", body).await;
    let id = made["load_balancer"]["id"].as_str().unwrap();
    let balancer = [("load_balancer", id)];
    assert_eq!(change(&client, Method::POST, "Web", &balancer).await, 204);
    assert_eq!(tag(&client, "Web").await["resources"]["count"], 1);
    client.delete("/v2/tags/Web").await;
    let path = format!("/v2/load_balancers/{id}");
    assert_eq!(client.get(&path).await["load_balancer"]["id"], id);
}

#[tokio::test]
async fn a_load_balancer_of_a_tag_is_in_front_of_what_has_the_tag() {
    let client = Client::start().await;
    let rule = json!({"entry_protocol": "http", "entry_port": 80, "target_protocol": "http", "target_port": 80});
    let body = json!({"name": "front", "region": "nyc3", "tag": "web", "forwarding_rules": [rule]});
    let made = client.post("/v2/load_balancers", body).await;
    let path = format!(
        "/v2/load_balancers/{}",
        made["load_balancer"]["id"].as_str().unwrap()
    );
    let behind = async || client.get(&path).await["load_balancer"]["droplet_ids"].take();
    assert_eq!(behind().await, json!([]));

    let one = client.active_droplet(json!({"tags": ["web"]})).await;
    let other = client.active_droplet(json!({})).await;
    assert_eq!(behind().await, json!([one]));
    let id = other.to_string();
    change(&client, Method::POST, "web", &[("droplet", &id)]).await;
    assert_eq!(behind().await, json!([one, other]));
    change(&client, Method::DELETE, "web", &[("droplet", &id)]).await;
    client.delete(&format!("/v2/droplets/{one}")).await;
    client.sandbox.advance(ACTION);
    assert_eq!(behind().await, json!([]));
}
