//! Droplets and actions made in numbers, and lists that are longer than anybody wants to create by requests.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod client;

use std::collections::BTreeSet;
use std::time::Duration;

use client::{ACTION, Client};
use reqwest::Method;
use serde_json::{Value, json};

fn ids(list: &Value) -> Vec<i64> {
    let items = list.as_array().unwrap().iter();
    items.map(|item| item["id"].as_i64().unwrap()).collect()
}

#[tokio::test]
async fn a_backup_is_an_image_of_its_droplet_until_it_is_converted() {
    let client = Client::start().await;
    let droplet = client.active_droplet(json!({})).await;
    let backup = client.sandbox.seed_backup(droplet).unwrap();
    let error = client.sandbox.seed_backup(droplet + 1).unwrap_err();
    assert!(error.to_string().contains("no droplet"), "{error}");

    let path = format!("/v2/images/{backup}");
    let image = client.get(&path).await["image"].take();
    assert_eq!(
        (&image["type"], &image["public"]),
        (&json!("backup"), &json!(false))
    );
    assert_eq!(client.show(droplet).await["backup_ids"], json!([backup]));
    let listed = client.get(&format!("/v2/droplets/{droplet}/backups")).await;
    assert_eq!(ids(&listed["backups"]), [backup]);
    assert_eq!(client.get("/v2/snapshots").await["meta"]["total"], 0);

    let convert = json!({"type": "convert"});
    client.post(&format!("{path}/actions"), convert).await;
    client.sandbox.advance(ACTION);
    assert_eq!(client.get(&path).await["image"]["type"], "snapshot");
    assert_eq!(client.show(droplet).await["backup_ids"], json!([]));
    assert_eq!(client.get("/v2/snapshots").await["meta"]["total"], 1);
}

#[tokio::test]
async fn seeded_droplets_are_droplets_like_others() {
    let client = Client::start().await;
    let created = client.active_droplet(json!({})).await;
    let seeded = client.sandbox.seed_droplets(3);
    assert_eq!(client.sandbox.seed_droplets(0), [0; 0]);
    let more = client.sandbox.seed_droplets(1);
    let all = client.get("/v2/droplets").await;
    let expected = [vec![created], seeded.clone(), more.clone()].concat();
    assert_eq!(ids(&all["droplets"]), expected);
    assert_eq!(all["meta"]["total"], 5);

    let addresses = all["droplets"].as_array().unwrap().iter();
    let addresses = addresses.map(|droplet| droplet["networks"]["v4"][0]["ip_address"].to_string());
    assert_eq!(addresses.collect::<BTreeSet<_>>().len(), 5);

    let droplet = client.show(seeded[2]).await;
    assert_eq!(droplet["name"], "seeded-3");
    assert_eq!(client.show(more[0]).await["name"], "seeded-4");
    assert_eq!(droplet["status"], "active");
    assert_eq!(droplet["locked"], false);
    assert_eq!(droplet["created_at"], "2027-01-01T00:00:30Z");
    let named = client.get("/v2/droplets?name=seeded-2").await;
    assert_eq!(ids(&named["droplets"]), [seeded[1]]);
    assert_eq!(
        client
            .get(&format!("/v2/droplets/{}/actions", seeded[0]))
            .await["meta"]["total"],
        0
    );

    client.act(seeded[0], json!({"type": "power_off"})).await;
    assert_eq!(client.show(seeded[0]).await["status"], "off");
    client.delete(&format!("/v2/droplets/{}", seeded[1])).await;
    client
        .refused(
            404,
            Method::GET,
            &format!("/v2/droplets/{}", seeded[1]),
            None,
        )
        .await;
    let next = client.droplet(json!({})).await;
    assert!(next > more[0], "ids go on where they were");
}

#[tokio::test]
async fn seeded_actions_complete_when_each_is_told_to() {
    let client = Client::start().await;
    let actions = client
        .sandbox
        .seed_actions(3, |index| Duration::from_secs(10 * (3 - index)));
    let statuses = async || {
        let mut statuses = Vec::new();
        for id in &actions {
            let action = client.get(&format!("/v2/actions/{id}")).await;
            statuses.push(action["action"]["status"].as_str().unwrap().to_owned());
        }
        statuses
    };
    let (open, done) = ("in-progress", "completed");
    for expected in [
        [open, open, open],
        [open, open, done],
        [open, done, done],
        [done, done, done],
    ] {
        assert_eq!(statuses().await, expected);
        client.sandbox.advance(Duration::from_secs(10));
    }
    let last = client.get(&format!("/v2/actions/{}", actions[0])).await;
    let last = &last["action"];
    assert_eq!(last["type"], "reboot");
    assert_eq!(last["started_at"], "2027-01-01T00:00:00Z");
    assert_eq!(last["completed_at"], "2027-01-01T00:00:30Z");
    assert_eq!(last["region_slug"], last["region"]["slug"]);
    let all = client.get("/v2/actions").await;
    let newest_first = actions.iter().rev().copied().collect::<Vec<_>>();
    assert_eq!(ids(&all["actions"]), newest_first);
}

#[tokio::test]
async fn each_seeded_action_has_a_droplet_that_has_no_other() {
    let client = Client::start().await;
    let created = client.active_droplet(json!({})).await;
    let seeded = client.sandbox.seed_droplets(3);
    let busy = format!("/v2/droplets/{}/actions", seeded[0]);
    client.post(&busy, json!({"type": "reboot"})).await;
    client.delete(&format!("/v2/droplets/{}", seeded[1])).await;

    client.sandbox.seed_actions(2, |_| ACTION);
    let actions = client.get("/v2/actions?per_page=2").await;
    let droplets = actions["actions"].as_array().unwrap().iter();
    let droplets = droplets
        .map(|action| action["resource_id"].as_i64().unwrap())
        .collect::<BTreeSet<_>>();
    assert!(droplets.contains(&seeded[2]), "one is there and idle");
    assert_eq!(droplets.len(), 2);
    for other in [created, seeded[0], seeded[1]] {
        assert!(!droplets.contains(&other), "{other}");
    }
    for id in droplets {
        assert_eq!(client.show(id).await["locked"], true);
        let path = format!("/v2/droplets/{id}/actions");
        let off = json!({"type": "power_off"});
        client.refused(422, Method::POST, &path, Some(off)).await;
    }

    // Idle again, the droplets are used again.
    client.sandbox.advance(ACTION);
    client.sandbox.seed_actions(3, |_| ACTION);
    assert_eq!(client.get("/v2/droplets").await["meta"]["total"], 4);
}

#[tokio::test]
async fn the_pages_of_a_long_list_are_all_of_it_once() {
    let client = Client::start().await;
    let mut expected = client.sandbox.seed_droplets(1003);
    client
        .delete(&format!("/v2/droplets/{}", expected.remove(500)))
        .await;
    let mut listed = Vec::new();
    let mut next = Some("/v2/droplets?per_page=200".to_owned());
    while let Some(path) = next {
        let page = client.get(&path).await;
        assert_eq!(page["meta"]["total"], 1002);
        listed.extend(ids(&page["droplets"]));
        next = page["links"]["pages"]["next"].as_str().map(str::to_owned);
    }
    assert_eq!(listed, expected);
    let past = client.get("/v2/droplets?per_page=200&page=7").await;
    assert_eq!(past["droplets"], json!([]));
    assert!(
        past["links"]["pages"]["prev"]
            .as_str()
            .unwrap()
            .contains("page=6")
    );
}

#[tokio::test]
async fn a_filtered_list_counts_and_pages_what_fits_alone() {
    let client = Client::start().await;
    client.sandbox.seed_droplets(30);
    let mut web = Vec::new();
    for _ in 0..3 {
        web.push(client.droplet(json!({"tags": ["web"]})).await);
    }
    let page = client
        .get("/v2/droplets?tag_name=web&per_page=2&page=2")
        .await;
    assert_eq!(ids(&page["droplets"]), [web[2]]);
    assert_eq!(page["meta"]["total"], 3);
    assert_eq!(page["links"]["pages"].get("next"), None);
}
