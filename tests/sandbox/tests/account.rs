//! The smaller families: account, keys, images, regions, sizes, and pages of anything.

mod client;

use client::{ACTION, Client, KEY};
use digitalocean_sandbox::{Clock, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};

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
    let total = async |query: &str| {
        let images = client.get(&format!("/v2/images{query}")).await;
        images["meta"]["total"].as_u64().unwrap()
    };
    let distributions = total("?type=distribution").await;
    let applications = total("?type=application").await;
    assert!(distributions > 10 && applications > 10);
    assert_eq!(total("").await, distributions + applications);
    let by_slug = client.get("/v2/images/debian-12-x64").await;
    let by_id = client
        .get(&format!("/v2/images/{}", by_slug["image"]["id"]))
        .await;
    assert_eq!(by_slug, by_id);
    let one_clicks = async |query: &str| {
        let listed = client.get(&format!("/v2/1-clicks{query}")).await;
        listed["1_clicks"].as_array().unwrap().len() as u64
    };
    assert_eq!(one_clicks("?type=droplet").await, applications);
    let of_clusters = one_clicks("?type=kubernetes").await;
    assert_eq!(one_clicks("").await, applications + of_clusters);
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
    let action = &action["action"];
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
    assert_eq!(done["action"]["status"], "completed");
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
    let total = first["meta"]["total"].as_u64().unwrap();
    let last = total.div_ceil(6);
    assert!(last > 2 && total % 6 > 0, "{total}");
    let names = |page: &Value| {
        let pages = page["links"]["pages"].as_object().unwrap();
        pages
            .keys()
            .cloned()
            .collect::<std::collections::BTreeSet<_>>()
    };
    assert_eq!(names(&first), ["last", "next"].map(str::to_owned).into());
    let url = client.sandbox.url();
    assert_eq!(
        first["links"]["pages"]["next"],
        format!("{url}/v2/images?type=distribution&per_page=6&page=2")
    );

    assert_eq!(
        first["links"]["pages"]["last"],
        format!("{url}/v2/images?type=distribution&per_page=6&page={last}")
    );
    let second = client
        .get("/v2/images?per_page=6&page=2&type=distribution")
        .await;
    let all = ["first", "last", "next", "prev"];
    assert_eq!(names(&second), all.map(str::to_owned).into());
    assert_eq!(
        second["links"]["pages"]["prev"],
        second["links"]["pages"]["first"]
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
    assert_eq!((pages, seen.len() as u64), (last, total));
    assert_eq!(names(&page), ["first", "prev"].map(str::to_owned).into());

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
