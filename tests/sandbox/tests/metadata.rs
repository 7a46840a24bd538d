//! Whether a droplet can read of itself what the metadata service tells.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod client;

use client::{ACTION, Client, KEY, text};
use reqwest::Method;
use serde_json::{Value, json};

async fn get(client: &Client, path: &str) -> String {
    let response = client.request(Method::GET, path).send().await.unwrap();
    assert_eq!(response.status(), 200, "{path}");
    response.text().await.unwrap()
}

#[tokio::test]
async fn a_droplet_reads_what_it_was_created_with() {
    let client = Client::start().await;
    let key = client
        .post("/v2/account/keys", json!({"name": "me", "public_key": KEY}))
        .await["ssh_key"]["id"]
        .take();
    let id = client
        .active_droplet(json!({
            "name": "web-1", "user_data": "#!/bin/sh\necho hi", "ssh_keys": [key], "tags": ["a", "b"], "ipv6": true,
        }))
        .await;
    let droplet = client.get(&format!("/v2/droplets/{id}")).await["droplet"].take();
    let ip = droplet["networks"]["v4"][0]["ip_address"].clone();
    let reserved = client
        .post("/v2/reserved_ips", json!({"droplet_id": id}))
        .await["reserved_ip"]["ip"]
        .take();
    client.sandbox.advance(ACTION);
    client.get("/v2/actions").await;

    // Without a token, as from the droplet.
    let all: Value = serde_json::from_str(&get(&client, "/metadata/v1.json").await).unwrap();
    assert_eq!(all["droplet_id"], id);
    assert_eq!(all["hostname"], "web-1");
    assert_eq!(all["user_data"], "#!/bin/sh\necho hi");
    assert_eq!(all["public_keys"], json!([KEY]));
    assert_eq!(all["tags"], json!(["a", "b"]));
    assert_eq!(all["interfaces"]["public"][0]["ipv4"]["ip_address"], ip);
    assert_eq!(all["interfaces"]["public"][0]["ipv6"]["cidr"], 64);
    assert_eq!(all["interfaces"]["private"][0]["type"], "private");
    assert_eq!(
        all["reserved_ip"]["ipv4"],
        json!({"ip_address": reserved, "active": true})
    );
    assert_eq!(all["reserved_ip"]["ipv6"], json!({"active": false}));
    assert!(client.get(&format!("/v2/droplets/{id}")).await["droplet"]["user_data"].is_null());

    for (path, wanted) in [
        ("id", id.to_string().as_str()),
        ("hostname", "web-1"),
        ("user-data", "#!/bin/sh\necho hi"),
        ("public-keys", KEY),
        ("tags/", "a\nb"),
        ("interfaces/", "public/\nprivate/"),
        ("interfaces/public/", "0/"),
        ("interfaces/public/0/type", "public"),
        ("interfaces/public/0/ipv4/address", text(&ip)),
        ("reserved_ip/ipv4/active", "true"),
        ("reserved_ip/ipv4/ip_address", text(&reserved)),
        ("features/dhcp_enabled", "false"),
    ] {
        let got = get(&client, &format!("/metadata/v1/{path}")).await;
        assert_eq!(got, wanted, "{path}");
    }
    let index = get(&client, "/metadata/v1/").await;
    for name in ["id", "user-data", "interfaces/", "tags/", "dns/"] {
        assert!(index.lines().any(|line| line == name), "{index}");
    }
}

#[tokio::test]
async fn a_droplet_is_chosen_or_named_and_paths_are_exact() {
    let client = Client::start().await;
    assert_eq!(client.plain("/metadata/v1.json").await.0, 404);
    let first = client.active_droplet(json!({"name": "first"})).await;
    client.active_droplet(json!({"name": "second"})).await;
    let hostname = "/metadata/v1/hostname";
    assert_eq!(get(&client, hostname).await, "second");
    let own = format!("/sandbox/droplets/{first}{hostname}");
    assert_eq!(get(&client, &own).await, "first");
    client.sandbox.serve_metadata_of(first).unwrap();
    assert_eq!(get(&client, hostname).await, "first");
    assert!(client.sandbox.serve_metadata_of(1).is_err());

    // What does not exist isn't in the JSON, and an index has its slash.
    let all: Value = serde_json::from_str(&get(&client, "/metadata/v1.json").await).unwrap();
    assert!(all.get("user_data").is_none());
    let client_of_redirects = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap();
    let url = format!("{}/metadata/v1/interfaces", client.sandbox.url());
    let moved = client_of_redirects.get(url).send().await.unwrap();
    assert_eq!(moved.status(), 301);
    assert_eq!(moved.headers()["location"], "/metadata/v1/interfaces/");
    for path in [
        "/metadata/v1/nothing",
        "/metadata/v2/",
        "/metadata/v1/id/",
        "/metadata/v1/interfaces/public/9/",
    ] {
        assert_eq!(client.plain(path).await.0, 404, "{path}");
    }
    let url = format!("{}/metadata/v1/id", client.sandbox.url());
    let posted = client_of_redirects.post(url).send().await.unwrap();
    assert_eq!(posted.status(), 405);
}
