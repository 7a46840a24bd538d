//! Regions, sizes and images are those of the catalogue.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod client;

use client::Client;
use reqwest::Method;
use serde_json::{Value, json};

async fn all(client: &Client, family: &str) -> Vec<Value> {
    let mut page = client.get(&format!("/v2/{family}?per_page=200")).await;
    let mut all = page[family].as_array_mut().unwrap().split_off(0);
    while let Some(next) = page["links"]["pages"]["next"].as_str().map(str::to_owned) {
        page = client.get(&next).await;
        all.append(page[family].as_array_mut().unwrap());
    }
    assert_eq!(page["meta"]["total"], all.len());
    all
}

fn of<'a>(all: &'a [Value], slug: &str) -> &'a Value {
    let mut found = all.iter().filter(|item| item["slug"] == slug);
    let item = found.next().unwrap();
    assert!(found.next().is_none(), "{slug} is there twice");
    item
}

#[tokio::test]
async fn sizes_have_the_facts_of_the_catalogue_and_droplets_have_those_of_their_size() {
    let client = Client::start().await;
    let sizes = all(&client, "sizes").await;
    for (slug, memory, vcpus, disk, transfer, monthly, hourly, description) in [
        ("s-1vcpu-512mb-10gb", 512, 1, 10, 0.5, 4.0, 0.00595, "Basic"),
        (
            "s-2vcpu-4gb-amd",
            4096,
            2,
            80,
            4.0,
            28.0,
            0.04167,
            "Basic AMD",
        ),
        ("c-2", 4096, 2, 25, 4.0, 42.0, 0.0625, "CPU-Optimized"),
    ] {
        let size = of(&sizes, slug);
        let facts = json!({"memory": memory, "vcpus": vcpus, "disk": disk, "transfer": transfer,
            "price_monthly": monthly, "price_hourly": hourly, "description": description, "available": true});
        for (name, fact) in facts.as_object().unwrap() {
            assert_eq!(size[name], *fact, "{slug}: {name}");
        }
        assert!(size["regions"].as_array().unwrap().contains(&json!("nyc3")));

        let id = client.active_droplet(json!({"size": slug})).await;
        let droplet = client.show(id).await;
        assert_eq!(droplet["size"], *size);
        for name in ["memory", "vcpus", "disk"] {
            assert_eq!(droplet[name], size[name], "{slug}: {name}");
        }
    }
    assert!(of(&sizes, "gpu-h100x1-80gb")["disk"].as_u64() > Some(100));
}

#[tokio::test]
async fn a_size_that_is_no_longer_offered_is_marked_and_refused() {
    let client = Client::start().await;
    let sizes = all(&client, "sizes").await;
    let old = of(&sizes, "512mb");
    assert_eq!(
        (&old["available"], &old["regions"]),
        (&json!(false), &json!([]))
    );
    assert_eq!(old["price_hourly"], 0.00744);
    let regions = all(&client, "regions").await;
    let offered = of(&regions, "nyc3")["sizes"].as_array().unwrap();
    assert!(offered.contains(&json!("s-1vcpu-1gb")));
    assert!(!offered.contains(&json!("512mb")));
    let body = json!({"name": "w", "region": "nyc3", "size": "512mb", "image": "ubuntu-24-04-x64"});
    let message = client
        .refused(422, Method::POST, "/v2/droplets", Some(body))
        .await;
    assert!(message.contains("512mb is not available"), "{message}");
}

#[tokio::test]
async fn regions_that_are_closed_take_nothing_and_all_others_take_droplets() {
    let client = Client::start().await;
    let regions = all(&client, "regions").await;
    for (slug, name, available) in [
        ("nyc3", "New York 3", true),
        ("atl1", "Atlanta 1", true),
        ("sfo1", "San Francisco 1", false),
        ("ams1", "ams1", false),
    ] {
        let region = of(&regions, slug);
        assert_eq!(
            (&region["name"], &region["available"]),
            (&json!(name), &json!(available))
        );
        assert_eq!(region["sizes"] == json!([]), !available);
    }
    for region in &regions {
        let body = json!({"name": "w", "region": region["slug"], "size": "s-1vcpu-1gb",
            "image": "ubuntu-24-04-x64"});
        let reply = client.call(Method::POST, "/v2/droplets", Some(body)).await;
        assert_eq!(reply.status == 202, region["available"] == true, "{region}");
    }
}

#[tokio::test]
async fn images_that_are_offered_are_listed_and_retired_ones_are_refused() {
    let client = Client::start().await;
    let images = all(&client, "images").await;
    let image = of(&images, "ubuntu-24-04-x64");
    assert_eq!(image["name"], "24.04 (LTS) x64");
    assert_eq!(image["distribution"], "Ubuntu");
    assert_eq!(image["id"], 150_000_002);
    assert_eq!(image["status"], "available");
    assert_eq!(image["min_disk_size"], 10);
    assert!(
        image["regions"]
            .as_array()
            .unwrap()
            .contains(&json!("syd1"))
    );
    // The document has no name for this distribution.
    assert_eq!(of(&images, "almalinux-9-x64")["distribution"], "Unknown");
    assert_eq!(of(&images, "docker-20-04")["name"], "Docker 20.04");

    assert!(!images.iter().any(|image| image["slug"] == "debian-12-x64"));
    let retired = client.get("/v2/images/debian-12-x64").await;
    assert_eq!(retired["image"]["status"], "retired");
    assert_eq!(retired["image"]["name"], "12 x64");
    let body =
        json!({"name": "w", "region": "nyc3", "size": "s-1vcpu-1gb", "image": "debian-12-x64"});
    let message = client
        .refused(422, Method::POST, "/v2/droplets", Some(body))
        .await;
    assert!(message.contains("is retired"), "{message}");
}

/// Otherwise the ids that programs remember would mean something else when a public image is added.
#[tokio::test]
async fn what_the_account_makes_has_ids_apart_from_those_of_public_images() {
    let client = Client::start().await;
    let id = client.active_droplet(json!({})).await;
    client
        .act(id, json!({"type": "snapshot", "name": "own"}))
        .await;
    let snapshot = client.show(id).await["snapshot_ids"][0].take();
    assert_eq!(snapshot, 160_000_001);
}
