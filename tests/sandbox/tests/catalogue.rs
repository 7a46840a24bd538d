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

/// The places in an answer that are lists of texts.
fn texts(value: &Value) -> Vec<&str> {
    let items = value.as_array().into_iter().flatten();
    items.filter_map(Value::as_str).collect()
}

#[tokio::test]
async fn databases_can_have_the_versions_and_layouts_of_the_catalogue() {
    let client = Client::start().await;
    let answer = client.get("/v2/databases/options").await;
    let pg = &answer["options"]["pg"];
    assert_eq!(texts(&pg["versions"]).last(), Some(&"18"));
    assert!(texts(&pg["regions"]).contains(&"nyc3"));
    assert!(answer["options"].get("redis").is_none(), "{answer}");
    let layouts = pg["layouts"].as_array().unwrap();
    let nodes = layouts.iter().map(|layout| layout["num_nodes"].as_u64());
    assert_eq!(nodes.collect::<Vec<_>>(), [Some(1), Some(2), Some(3)]);
    assert!(texts(&layouts[0]["sizes"]).contains(&"db-s-1vcpu-1gb"));
    assert!(!texts(&layouts[1]["sizes"]).contains(&"db-s-1vcpu-1gb"));
    let known = answer["version_availability"]["pg"].as_array().unwrap();
    let known = known.iter().find(|known| known["version"] == "16").unwrap();
    assert_eq!(known["end_of_life"], "2028-11-09T00:00:00Z");

    // Every engine can be made as the options say.
    for (engine, options) in answer["options"].as_object().unwrap() {
        let layout = &options["layouts"][0];
        for version in texts(&options["versions"]) {
            let name = format!("{engine}-{version}").replace(['_', '.'], "-");
            let body = json!({"name": name, "engine": engine, "version": version, "region": "nyc3",
                "size": layout["sizes"][0], "num_nodes": layout["num_nodes"]});
            let made = client.post("/v2/databases", body).await["database"].take();
            assert_eq!(made["version"], version, "{engine}");
        }
    }
}

#[tokio::test]
async fn a_version_that_is_not_offered_is_refused() {
    let client = Client::start().await;
    let body = |engine: &str, version: Value| {
        json!({"name": format!("{engine}-1"), "engine": engine, "version": version, "region": "nyc3",
            "size": "db-s-1vcpu-2gb", "num_nodes": 1})
    };
    for (engine, version) in [
        ("mysql", "8"),
        ("pg", "11"),
        ("pg", "99"),
        ("mongodb", "6.0"),
    ] {
        let body = Some(body(engine, json!(version)));
        let message = client
            .refused(422, Method::POST, "/v2/databases", body)
            .await;
        assert_eq!(message, "invalid cluster engine version");
    }
    // Valkey takes an older one and makes the newest; without one there is a default.
    for (engine, asked, made) in [("valkey", json!("7"), "8"), ("mysql", Value::Null, "8.4")] {
        let made_one = client.post("/v2/databases", body(engine, asked)).await;
        assert_eq!(made_one["database"]["version"], made);
    }
}

#[tokio::test]
async fn clusters_apps_and_registries_can_have_what_the_catalogue_has() {
    let client = Client::start().await;
    let options = client.get("/v2/kubernetes/options").await["options"].take();
    let slugs = |value: &Value| {
        let items = value.as_array().unwrap().iter();
        items
            .map(|item| item["slug"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let regions = slugs(&options["regions"]);
    assert!(regions.contains(&"sgp1".to_owned()) && !regions.contains(&"sfo1".to_owned()));
    let sizes = slugs(&options["sizes"]);
    assert!(sizes.len() > 50 && !sizes.contains(&"s-1vcpu-1gb".to_owned()));

    let sizes = client.get("/v2/apps/tiers/instance_sizes").await["instance_sizes"].take();
    let size = of(sizes.as_array().unwrap(), "apps-s-1vcpu-0.5gb");
    assert_eq!(size["memory_bytes"], "536870912");
    assert_eq!(size["usd_per_month"], "5.00");
    assert_eq!(size["cpu_type"], "SHARED");
    let one = client
        .get("/v2/apps/tiers/instance_sizes/apps-s-1vcpu-0.5gb")
        .await;
    assert_eq!(one["instance_size"], *size);
    let regions = client.get("/v2/apps/regions").await["regions"].take();
    let region = of(regions.as_array().unwrap(), "sfo");
    assert_eq!(region["data_centers"], json!(["sfo3"]));
    assert_eq!(region["disabled"], false);

    let options = client.get("/v2/registry/options").await["options"].take();
    assert!(texts(&options["available_regions"]).contains(&"blr1"));
    let tier = of(options["subscription_tiers"].as_array().unwrap(), "basic").clone();
    assert_eq!(tier["monthly_price_in_cents"], 500);
    let one_clicks = client.get("/v2/1-clicks?type=kubernetes").await["1_clicks"].take();
    assert!(slugs(&one_clicks).len() > 20);
}
