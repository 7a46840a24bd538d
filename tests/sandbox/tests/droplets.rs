//! The life of a droplet, on a clock that only the test moves.

mod client;

use client::{ACTION, Client, KEY};
use reqwest::Method;
use serde_json::{Value, json};

#[tokio::test]
async fn a_new_droplet_becomes_active_with_addresses_when_its_action_completes() {
    let client = Client::start().await;
    let volume = json!({"name": "data", "region": "nyc3", "size_gigabytes": 1});
    let volume = client.post("/v2/volumes", volume).await["volume"]["id"].take();
    let created = client
        .post(
            "/v2/droplets",
            json!({"name": "web-1", "region": "nyc3", "size": "s-1vcpu-1gb", "image": "ubuntu-24-04-x64",
                "ipv6": true, "monitoring": true, "tags": ["web"], "volumes": [volume]}),
        )
        .await;
    let droplet = &created["droplet"];
    assert_eq!(droplet["status"], "new");
    assert_eq!(droplet["locked"], true);
    assert_eq!(droplet["networks"], json!({"v4": [], "v6": []}));
    assert_eq!(droplet["memory"], 1024);
    assert_eq!(droplet["disk"], 25);
    assert_eq!(droplet["region"]["slug"], "nyc3");
    assert_eq!(droplet["size"]["price_monthly"], 6.0);
    assert_eq!(droplet["image"]["slug"], "ubuntu-24-04-x64");
    assert_eq!(droplet["volume_ids"], json!([volume]));
    let id = droplet["id"].as_i64().unwrap();

    let link = created["links"]["actions"][0]["href"].as_str().unwrap();
    let action = client.get(link).await;
    assert_eq!(action["action"]["type"], "create");
    assert_eq!(action["action"]["status"], "in-progress");
    assert_eq!(action["action"]["completed_at"], Value::Null);

    client
        .sandbox
        .advance(ACTION - std::time::Duration::from_secs(1));
    assert_eq!(client.show(id).await["status"], "new");
    client.sandbox.advance(std::time::Duration::from_secs(1));

    let droplet = client.show(id).await;
    assert_eq!(droplet["status"], "active");
    assert_eq!(droplet["locked"], false);
    assert_eq!(droplet["networks"]["v4"][0]["type"], "public");
    assert_eq!(droplet["networks"]["v4"][1]["type"], "private");
    assert_eq!(droplet["networks"]["v6"].as_array().unwrap().len(), 1);
    let features = droplet["features"].as_array().unwrap();
    assert!(features.contains(&json!("ipv6")) && features.contains(&json!("monitoring")));
    let action = client.get(link).await;
    assert_eq!(action["action"]["status"], "completed");
    assert_eq!(action["action"]["completed_at"], "2027-01-01T00:00:30Z");
}

#[tokio::test]
async fn several_names_make_several_droplets_with_an_action_each() {
    let client = Client::start().await;
    let created = client
        .post(
            "/v2/droplets",
            json!({"names": ["a.example", "b.example"], "region": "ams3", "size": "s-2vcpu-4gb", "image": 150_000_001}),
        )
        .await;
    assert_eq!(created["droplets"][1]["name"], "b.example");
    assert_eq!(created["links"]["actions"].as_array().unwrap().len(), 2);
    client.sandbox.advance(ACTION);
    let all = client.get("/v2/droplets").await;
    let addresses = all["droplets"]
        .as_array()
        .unwrap()
        .iter()
        .map(|droplet| droplet["networks"]["v4"][0]["ip_address"].as_str().unwrap())
        .collect::<std::collections::BTreeSet<_>>();
    assert_eq!(addresses.len(), 2);
}

#[tokio::test]
async fn what_does_not_exist_can_not_be_used_to_create_a_droplet() {
    let client = Client::start().await;
    let good = json!({"name": "web-1", "region": "nyc3", "size": "s-1vcpu-1gb", "image": "ubuntu-24-04-x64"});
    for (name, value, said) in [
        ("region", json!("mars1"), "region mars1"),
        ("region", json!("sfo1"), "not open"),
        ("size", json!("s-none"), "no size s-none"),
        ("image", json!("none-x64"), "no image"),
        ("image", json!(7), "no image 7"),
        ("ssh_keys", json!([99]), "no SSH key"),
        ("ssh_keys", json!(["aa:bb"]), "no SSH key"),
        ("name", json!("under_score"), "body.name"),
        ("name", Value::Null, "body"),
        ("names", json!(["also"]), "body"),
    ] {
        let mut body = good.clone();
        body[name] = value;
        let message = client
            .refused(422, Method::POST, "/v2/droplets", Some(body))
            .await;
        assert!(message.contains(said), "{name}: {message}");
    }
    client
        .refused(422, Method::POST, "/v2/droplets", None)
        .await;
    assert_eq!(client.get("/v2/droplets").await["meta"]["total"], 0);
}

#[tokio::test]
async fn keys_are_accepted_by_id_text_and_fingerprint() {
    let client = Client::start().await;
    let key = client
        .post("/v2/account/keys", json!({"name": "k", "public_key": KEY}))
        .await;
    let id = &key["ssh_key"]["id"];
    let keys = json!([id, id.to_string(), key["ssh_key"]["fingerprint"]]);
    client.droplet(json!({"ssh_keys": keys})).await;
}

#[tokio::test]
async fn a_droplet_takes_one_action_at_a_time() {
    let client = Client::start().await;
    let id = client.droplet(json!({})).await;
    let actions = format!("/v2/droplets/{id}/actions");
    let reboot = json!({"type": "reboot"});
    let message = client
        .refused(422, Method::POST, &actions, Some(reboot.clone()))
        .await;
    assert!(message.contains("already has a pending event"), "{message}");

    client.sandbox.advance(ACTION);
    client.post(&actions, reboot.clone()).await;
    assert_eq!(client.show(id).await["locked"], true);
    client
        .refused(422, Method::POST, &actions, Some(reboot))
        .await;
}

#[tokio::test]
async fn status_changes_when_the_action_completes_and_not_before() {
    let client = Client::start().await;
    let id = client.active_droplet(json!({})).await;
    for (action, before, after) in [
        ("power_off", "active", "off"),
        ("power_on", "off", "active"),
        ("shutdown", "active", "off"),
        ("power_cycle", "off", "active"),
        ("reboot", "active", "active"),
    ] {
        let path = format!("/v2/droplets/{id}/actions");
        client.post(&path, json!({"type": action})).await;
        assert_eq!(client.show(id).await["status"], before, "{action}");
        client.sandbox.advance(ACTION);
        assert_eq!(client.show(id).await["status"], after, "{action}");
    }
}

#[tokio::test]
async fn a_resize_needs_the_droplet_to_be_off_and_keeps_the_disk_unless_told() {
    let client = Client::start().await;
    let id = client.active_droplet(json!({})).await;
    let path = format!("/v2/droplets/{id}/actions");
    let resize = json!({"type": "resize", "size": "s-2vcpu-2gb"});
    let message = client
        .refused(422, Method::POST, &path, Some(resize.clone()))
        .await;
    assert!(message.contains("off"), "{message}");

    client.act(id, json!({"type": "power_off"})).await;
    client.act(id, resize).await;
    let droplet = client.show(id).await;
    assert_eq!(droplet["size_slug"], "s-2vcpu-2gb");
    assert_eq!(
        (&droplet["vcpus"], &droplet["memory"]),
        (&json!(2), &json!(2048))
    );
    assert_eq!(droplet["disk"], 25);

    client
        .act(
            id,
            json!({"type": "resize", "size": "s-2vcpu-4gb", "disk": true}),
        )
        .await;
    assert_eq!(client.show(id).await["disk"], 80);
    let smaller = json!({"type": "resize", "size": "s-1vcpu-1gb"});
    client
        .refused(422, Method::POST, &path, Some(smaller))
        .await;
}

#[tokio::test]
async fn a_snapshot_appears_when_it_is_done_and_can_be_restored() {
    let client = Client::start().await;
    let id = client.active_droplet(json!({})).await;
    let path = format!("/v2/droplets/{id}/actions");
    client
        .post(&path, json!({"type": "snapshot", "name": "before"}))
        .await;
    assert_eq!(client.show(id).await["snapshot_ids"], json!([]));
    client.sandbox.advance(ACTION);
    let snapshot = client.show(id).await["snapshot_ids"][0].take();

    let image = client.get(&format!("/v2/images/{snapshot}")).await;
    assert_eq!(image["image"]["type"], "snapshot");
    assert_eq!(image["image"]["name"], "before");
    assert_eq!(image["image"]["distribution"], "Ubuntu");
    let listed = client.get(&format!("/v2/droplets/{id}/snapshots")).await;
    assert_eq!(listed["snapshots"][0]["id"], snapshot);
    assert_eq!(
        client.get("/v2/images?private=true").await["meta"]["total"],
        1
    );

    client
        .act(id, json!({"type": "restore", "image": snapshot}))
        .await;
    assert_eq!(client.show(id).await["image"]["id"], snapshot);
    let foreign = json!({"type": "restore", "image": 150_000_001});
    client
        .refused(422, Method::POST, &path, Some(foreign))
        .await;
}

#[tokio::test]
async fn the_other_actions_leave_their_mark() {
    let client = Client::start().await;
    let id = client.active_droplet(json!({})).await;
    client
        .act(id, json!({"type": "rename", "name": "db-1"}))
        .await;
    client
        .act(id, json!({"type": "rebuild", "image": "debian-13-x64"}))
        .await;
    client.act(id, json!({"type": "enable_ipv6"})).await;
    client.act(id, json!({"type": "password_reset"})).await;
    client
        .act(id, json!({"type": "change_kernel", "kernel": 7515}))
        .await;
    let policy = json!({"plan": "daily", "hour": 8});
    client
        .act(
            id,
            json!({"type": "enable_backups", "backup_policy": policy}),
        )
        .await;
    let droplet = client.show(id).await;
    assert_eq!(droplet["name"], "db-1");
    assert_eq!(droplet["image"]["slug"], "debian-13-x64");
    assert_eq!(droplet["networks"]["v6"].as_array().unwrap().len(), 1);
    assert_eq!(droplet["kernel"]["id"], 7515);
    assert_eq!(
        droplet["next_backup_window"]["start"],
        "2027-01-01T08:00:00Z"
    );

    let weekly = json!({"plan": "weekly", "weekday": "TUE", "hour": 4});
    client
        .act(
            id,
            json!({"type": "change_backup_policy", "backup_policy": weekly}),
        )
        .await;
    let shown = client
        .get(&format!("/v2/droplets/{id}/backups/policy"))
        .await;
    assert_eq!(shown["policy"]["backup_policy"]["weekday"], "TUE");
    client.act(id, json!({"type": "disable_backups"})).await;
    assert_eq!(client.show(id).await["next_backup_window"], Value::Null);

    let path = format!("/v2/droplets/{id}/actions");
    for wrong in [
        json!({"type": "rename"}),
        json!({"type": "resize"}),
        json!({"type": "rebuild", "image": "none"}),
        json!({"type": "change_kernel", "kernel": 1}),
        json!({"type": "explode"}),
        json!({}),
    ] {
        client.refused(422, Method::POST, &path, Some(wrong)).await;
    }
}

#[tokio::test]
async fn a_deleted_droplet_is_gone_while_its_actions_stay() {
    let client = Client::start().await;
    let id = client.active_droplet(json!({})).await;
    let started = client
        .post(
            &format!("/v2/droplets/{id}/actions"),
            json!({"type": "reboot"}),
        )
        .await;
    let path = format!("/v2/droplets/{id}");
    client.delete(&path).await;
    client.refused(404, Method::GET, &path, None).await;
    client.refused(404, Method::DELETE, &path, None).await;
    client
        .refused(404, Method::GET, &format!("{path}/actions"), None)
        .await;

    let action = format!("/v2/actions/{}", started["action"]["id"]);
    assert_eq!(client.get(&action).await["action"]["status"], "errored");
    let all = client.get("/v2/actions").await;
    let kinds = all["actions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|action| &action["type"]);
    assert_eq!(kinds.collect::<Vec<_>>(), ["destroy", "reboot", "create"]);
}

#[tokio::test]
async fn actions_and_deletion_by_tag_reach_the_tagged_droplets_only() {
    let client = Client::start().await;
    let tagged = client.droplet(json!({"tags": ["web"]})).await;
    let other = client.active_droplet(json!({"name": "other"})).await;
    let by_tag = "/v2/droplets/actions?tag_name=web";
    let started = client.post(by_tag, json!({"type": "power_off"})).await;
    assert_eq!(started["actions"][0]["resource_id"], tagged);
    assert_eq!(started["actions"].as_array().unwrap().len(), 1);
    client
        .refused(422, Method::POST, by_tag, Some(json!({"type": "power_on"})))
        .await;
    client.sandbox.advance(ACTION);
    assert_eq!(client.show(tagged).await["status"], "off");
    assert_eq!(client.show(other).await["status"], "active");
    assert_eq!(
        client.get("/v2/droplets?tag_name=web").await["meta"]["total"],
        1
    );
    assert_eq!(
        client.get("/v2/droplets?name=other").await["meta"]["total"],
        1
    );
    assert_eq!(
        client.get("/v2/droplets?type=gpus").await["meta"]["total"],
        0
    );

    client.delete("/v2/droplets?tag_name=web").await;
    let left = client.get("/v2/droplets").await;
    assert_eq!(left["droplets"][0]["id"], other);
    assert_eq!(left["meta"]["total"], 1);
}

#[tokio::test]
async fn a_droplet_can_go_together_with_its_snapshots() {
    let client = Client::start().await;
    let id = client.active_droplet(json!({})).await;
    client
        .act(id, json!({"type": "snapshot", "name": "s"}))
        .await;
    let path = format!("/v2/droplets/{id}/destroy_with_associated_resources");
    client
        .refused(404, Method::GET, &format!("{path}/status"), None)
        .await;
    let listed = client.get(&path).await;
    assert_eq!(listed["snapshots"][0]["name"], "s");

    let dangerous = client.request(Method::DELETE, &format!("{path}/dangerous"));
    let unconfirmed = dangerous
        .bearer_auth(client.sandbox.token())
        .send()
        .await
        .unwrap();
    assert_eq!(unconfirmed.status(), 422);
    let dangerous = client.request(Method::DELETE, &format!("{path}/dangerous"));
    let confirmed = dangerous
        .bearer_auth(client.sandbox.token())
        .header("x-dangerous", "true");
    assert_eq!(confirmed.send().await.unwrap().status(), 202);
    client
        .refused(404, Method::GET, &format!("/v2/droplets/{id}"), None)
        .await;
    assert_eq!(
        client.get("/v2/images?private=true").await["meta"]["total"],
        0
    );
    let status = client.get(&format!("{path}/status")).await;
    assert_eq!(status["failures"], 0);
}

#[tokio::test]
async fn many_clients_at_once_get_droplets_of_their_own() {
    let client = std::sync::Arc::new(Client::start().await);
    let tasks = (0..64).map(|_| {
        let client = std::sync::Arc::clone(&client);
        tokio::spawn(async move { client.droplet(json!({})).await })
    });
    let mut ids = std::collections::BTreeSet::new();
    for task in tasks.collect::<Vec<_>>() {
        ids.insert(task.await.unwrap());
    }
    assert_eq!(ids.len(), 64);
    assert_eq!(client.get("/v2/droplets").await["meta"]["total"], 64);
}
