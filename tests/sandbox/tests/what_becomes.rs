//! What becomes of things: batches that are done, secrets that come back, rollbacks; and how old the account is.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod client;

use client::{ACTION, Client, text};
use reqwest::Method;
use serde_json::{Value, json};

#[tokio::test]
async fn a_batch_counts_the_requests_of_its_file() {
    let client = Client::start().await;
    let made = client
        .post("/v1/batches/files", json!({"file_name": "a.jsonl"}))
        .await;
    let put = reqwest::Client::new().put(text(&made["upload_url"]));
    let put = put.header("content-type", "application/x-ndjson");
    let lines = "{\"custom_id\":\"1\"}\n{\"custom_id\":\"2\"}\n";
    assert_eq!(put.body(lines).send().await.unwrap().status(), 200);
    for (file, total) in [
        (made["file_id"].clone(), 2),
        (json!("5a4db0c0-0000-4000-8000-000000000001"), 1),
    ] {
        let body = json!({"file_id": file, "provider": "openai", "completion_window": "24h",
            "endpoint": "/v1/chat/completions", "request_id": format!("r{total}")});
        let batch = client.post("/v1/batches", body).await["batch_id"].take();
        let path = format!("/v1/batches/{}", text(&batch));
        let counts = async || client.get(&path).await["request_counts"].take();
        assert_eq!(
            counts().await,
            json!({"total": total, "completed": 0, "failed": 0})
        );
        client.sandbox.advance(ACTION);
        assert_eq!(
            counts().await,
            json!({"total": total, "completed": total, "failed": 0})
        );
        let done = client.get(&path).await;
        assert_eq!(
            (&done["status"], &done["errors"]),
            (&json!("completed"), &Value::Null)
        );
    }
}

#[tokio::test]
async fn a_secret_has_its_versions_and_comes_back() {
    let client = Client::start().await;
    let body = json!({"name": "db", "region": "nyc3", "values": {"a": "1"}});
    client.post("/v2/security/secrets", body).await;
    let path = "/v2/security/secrets/db";
    let versions = async || {
        let list = client.get(&format!("{path}/versions")).await["versions"].take();
        let list = list.as_array().unwrap().iter();
        list.map(|it| it["version"].as_u64().unwrap())
            .collect::<Vec<_>>()
    };
    assert_eq!(versions().await, [1]);
    let body = json!({"region": "nyc3", "version": 1, "values": {"a": "2"}});
    let reply = client.call(Method::PUT, path, Some(body)).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    let shown = client.get(path).await;
    let restore = format!("{path}/restore");
    for _ in 0..2 {
        assert_eq!(versions().await, [1, 2]);
        client.delete(path).await;
        client.refused(404, Method::GET, path, None).await;
        let reply = client.call(Method::POST, &restore, None).await;
        assert_eq!(reply.status, 204, "{}", reply.body);
        assert_eq!(client.get(path).await, shown);
    }
    let other = "/v2/security/secrets/none/restore";
    client.refused(404, Method::POST, other, None).await;
}

#[tokio::test]
async fn the_account_is_a_year_older_than_the_start() {
    let client = Client::start().await;
    let opened = "2026-01-01T00:00:00Z";
    let project = client.get("/v2/projects/default").await;
    assert_eq!(project["project"]["created_at"], opened);
    let body = json!({"name": "own", "region": "nyc3"});
    client.post("/v2/vpcs", body).await;
    let networks = client.get("/v2/vpcs").await;
    assert_eq!(networks["vpcs"][0]["created_at"], opened);
    let subscription = client.get("/v2/registries/subscription").await;
    assert_eq!(subscription["subscription"]["created_at"], opened);
}

#[tokio::test]
async fn an_app_is_pinned_until_its_rollback_is_decided() {
    let client = Client::start().await;
    let service =
        json!({"name": "web", "image": {"registry_type": "DOCKER_HUB", "repository": "nginx"}});
    let body = json!({"spec": {"name": "shop", "region": "nyc", "services": [service]}});
    let app = client.post("/v2/apps", body).await["app"]["id"].take();
    let at = format!("/v2/apps/{}", text(&app));
    client.sandbox.advance(ACTION);
    let first = client.get(&format!("{at}/deployments")).await["deployments"][0]["id"].take();
    let pinned = async || client.get(&at).await["app"]["pinned_deployment"].take();
    assert_eq!(pinned().await, Value::Null);
    let body = json!({"deployment_id": first, "skip_pin": false});
    let made = client.post(&format!("{at}/rollback"), body).await["deployment"].take();
    assert_eq!(pinned().await["id"], made["id"]);
    client.sandbox.advance(ACTION);
    client
        .post(&format!("{at}/rollback/commit"), json!({}))
        .await;
    assert_eq!(pinned().await, Value::Null);
}

#[tokio::test]
async fn members_of_a_pool_are_droplets() {
    let client = Client::start().await;
    let body = |wanted: u64, size: &str| {
        json!({"name": "web", "config": {"target_number_instances": wanted},
        "droplet_template": {"region": "nyc3", "size": size, "image": "ubuntu-24-04-x64", "ssh_keys": ["1"], "tags": ["web"]}})
    };
    let path = "/v2/droplets/autoscale";
    let wrong = Some(body(1, "none"));
    client.refused(422, Method::POST, path, wrong).await;
    let made = client.post(path, body(2, "s-1vcpu-1gb")).await["autoscale_pool"].take();
    let at = format!("{path}/{}", text(&made["id"]));
    let droplets = async || {
        let list = client.get("/v2/droplets?tag_name=web").await["droplets"].take();
        let list = list.as_array().unwrap().iter();
        list.map(|it| it["id"].as_i64().unwrap())
            .collect::<Vec<_>>()
    };
    let members = async || {
        let list = client.get(&format!("{at}/members")).await["droplets"].take();
        let list = list.as_array().unwrap().iter();
        list.map(|it| it["droplet_id"].as_i64().unwrap())
            .collect::<Vec<_>>()
    };
    let two = droplets().await;
    assert_eq!(members().await, two);
    client.sandbox.advance(ACTION);
    assert_eq!(client.show(two[0]).await["status"], "active");
    let put = async |wanted: u64| {
        let body = Some(body(wanted, "s-1vcpu-1gb"));
        client.call(Method::PUT, &at, body).await.body["autoscale_pool"].take()
    };
    assert_eq!(put(3).await["active_resources_count"], 3);
    assert_eq!(droplets().await.len(), 3);
    assert_eq!(put(1).await["active_resources_count"], 1);
    assert_eq!(
        (droplets().await, members().await),
        (vec![two[0]], vec![two[0]])
    );
    // Who deletes a droplet takes it out of the pool.
    client.delete(&format!("/v2/droplets/{}", two[0])).await;
    assert!(members().await.is_empty());
    assert_eq!(put(2).await["active_resources_count"], 2);
    // A pool leaves its droplets behind, or takes them along.
    let other = client.post(path, json!({"name": "other", "config": {"target_number_instances": 1}, "droplet_template": body(1, "s-1vcpu-1gb")["droplet_template"]})).await;
    assert_eq!(droplets().await.len(), 3);
    let other = format!("{path}/{}", text(&other["autoscale_pool"]["id"]));
    client.call(Method::DELETE, &other, None).await;
    assert_eq!(droplets().await.len(), 3);
    let request = client.request(Method::DELETE, &format!("{at}/dangerous"));
    let request = request
        .bearer_auth(client.sandbox.token())
        .header("x-dangerous", "true");
    assert_eq!(request.send().await.unwrap().status(), 202);
    assert_eq!(droplets().await.len(), 1);
}

#[tokio::test]
async fn invoices_are_of_the_months_before_and_the_preview_is_of_this_one() {
    let client = Client::start().await;
    let path = "/v2/customers/my/invoices";
    let list = client.get(path).await;
    let months = list["invoices"].as_array().unwrap().iter();
    let months = months
        .map(|it| text(&it["invoice_period"]))
        .collect::<Vec<_>>();
    assert_eq!(months, ["2026-11", "2026-12"]);
    let preview = &list["invoice_preview"];
    assert_eq!(preview["invoice_period"], "2027-01");
    let balance = client.get("/v2/customers/my/balance").await;
    assert_eq!(balance["month_to_date_usage"], preview["amount"]);
    assert_eq!(balance["month_to_date_balance"], preview["amount"]);
    let cents = |amount: &Value| text(amount).replace('.', "").parse::<u64>().unwrap();
    for invoice in [preview, &list["invoices"][0]] {
        let path = format!("{path}/{}", text(&invoice["invoice_uuid"]));
        let summary = client.get(&format!("{path}/summary")).await;
        assert_eq!(summary["billing_period"], invoice["invoice_period"]);
        let items = summary["product_charges"]["items"].as_array().unwrap();
        let sum = items.iter().map(|it| cents(&it["amount"])).sum::<u64>();
        let others = ["overages", "taxes", "credits_and_adjustments"];
        let others = others.map(|it| cents(&summary[it]["amount"]));
        assert_eq!(sum + others.iter().sum::<u64>(), cents(&invoice["amount"]));
        let items = client.get(&path).await["invoice_items"].take();
        let begins = format!("{}-01T", text(&invoice["invoice_period"]));
        assert!(
            text(&items[0]["start_time"]).starts_with(&begins),
            "{items}"
        );
    }
}

#[tokio::test]
async fn a_dedicated_inference_has_its_first_token_and_the_accelerators_it_asks_for() {
    let client = Client::start().await;
    let body = json!({"name": "net", "region": "nyc2"});
    let vpc = client.post("/v2/vpcs", body).await["vpc"]["id"].take();
    let deployments = json!([{"model_slug": "mistral/mistral-7b-instruct-v3", "model_provider": "hugging_face",
        "accelerators": [{"accelerator_slug": "gpu-mi300x1-192gb", "scale": 1, "type": "prefill"}]}]);
    let mut body = json!({"spec": {"name": "d", "region": "nyc2", "version": 1, "enable_public_endpoint": true,
        "vpc": {"uuid": vpc}, "model_deployments": deployments}});
    let path = "/v2/dedicated-inferences";
    let made = client.post(path, body.clone()).await;
    let own = format!("{path}/{}", text(&made["dedicated_inference"]["id"]));
    let at = format!("{own}/tokens");
    let tokens = client.get(&at).await["tokens"].take();
    assert_eq!(tokens[0]["id"], made["token"]["id"]);
    assert!(text(&made["token"]["value"]).starts_with("doo_v1_") && tokens[0]["value"].is_null());

    let accelerators = async || {
        let list = client.get(&format!("{own}/accelerators")).await["accelerators"].take();
        let list = list.as_array().unwrap().iter();
        list.map(|it| (text(&it["id"]).to_owned(), text(&it["slug"]).to_owned()))
            .collect::<Vec<_>>()
    };
    let one = accelerators().await;
    assert_eq!((one.len(), one[0].1.as_str()), (1, "gpu-mi300x1-192gb"));
    client.sandbox.advance(ACTION);
    body["spec"]["model_deployments"][0]["accelerators"][0]["scale"] = json!(3);
    let reply = client.call(Method::PATCH, &own, Some(body)).await;
    assert!(reply.status < 300, "{}", reply.body);
    let three = accelerators().await;
    assert_eq!((three.len(), &three[0]), (3, &one[0]));
}

#[tokio::test]
async fn a_spec_is_told_what_it_costs() {
    let client = Client::start().await;
    let image = json!({"registry_type": "DOCKER_HUB", "repository": "nginx"});
    let service = json!({"name": "web", "image": image, "instance_count": 2, "instance_size_slug": "apps-s-1vcpu-1gb"});
    let propose = async |spec: &Value| client.post("/v2/apps/propose", json!({"spec": spec})).await;
    let dynamic = json!({"name": "shop", "services": [service]});
    let told = propose(&dynamic).await;
    assert_eq!(
        (&told["app_is_static"], &told["app_cost"]),
        (&json!(false), &json!(24))
    );
    let site = json!([{"name": "site", "git": {"repo_clone_url": "https://example.com/a.git", "branch": "main"}}]);
    let site = |name: &str| json!({"name": name, "static_sites": site});
    let told = propose(&site("docs")).await;
    assert_eq!(
        (&told["app_is_static"], &told["app_cost"]),
        (&json!(true), &json!(0))
    );
    for name in ["one", "two", "three"] {
        client.post("/v2/apps", json!({"spec": site(name)})).await;
    }
    let told = propose(&site("docs")).await;
    assert_eq!(
        (&told["existing_static_apps"], &told["app_cost"]),
        (&json!("3"), &json!(3))
    );
    assert_eq!(propose(&site("one")).await["app_name_available"], false);
}

#[tokio::test]
async fn of_deleted_secrets_the_last_ones_are_kept() {
    let client = Client::start().await;
    for number in 0..=100 {
        let body = json!({"name": format!("s{number}"), "region": "nyc3", "values": {"a": "1"}});
        client.post("/v2/security/secrets", body).await;
        client
            .delete(&format!("/v2/security/secrets/s{number}"))
            .await;
    }
    let restore = |number: u64| format!("/v2/security/secrets/s{number}/restore");
    client.refused(404, Method::POST, &restore(0), None).await;
    let reply = client.call(Method::POST, &restore(1), None).await;
    assert_eq!(reply.status, 204, "{}", reply.body);
}

#[tokio::test]
async fn a_deployment_is_pending_then_in_progress_then_active() {
    let client = Client::start().await;
    let spec = json!({"spec": {"name": "shop", "services": [{"name": "web", "image": {"registry_type": "DOCKER_HUB", "repository": "web"}}]}});
    let app = client.post("/v2/apps", spec).await["app"].take();
    let path = format!("/v2/apps/{}", text(&app["id"]));
    let id = &app["pending_deployment"]["id"];
    let fields = [
        "pending_deployment",
        "in_progress_deployment",
        "active_deployment",
    ];
    let at = async || {
        let app = client.get(&path).await["app"].take();
        let there = fields.into_iter().filter(|field| app[field].is_object());
        let there = there.collect::<Vec<_>>();
        let [field] = there[..] else {
            panic!("{there:?}: {app}");
        };
        // The app and the deployment say the same.
        let own = format!("{path}/deployments/{}", text(id));
        let own = client.get(&own).await["deployment"]["phase"].take();
        assert_eq!((&app[field]["id"], &app[field]["phase"]), (id, &own));
        (field, text(&own).to_owned())
    };
    for (field, phase) in [
        ("pending_deployment", "PENDING_BUILD"),
        ("in_progress_deployment", "BUILDING"),
        ("in_progress_deployment", "PENDING_DEPLOY"),
        ("in_progress_deployment", "DEPLOYING"),
        ("active_deployment", "ACTIVE"),
    ] {
        assert_eq!(at().await, (field, phase.to_owned()));
        client.sandbox.advance(ACTION / 4);
    }
    // One that is cancelled is neither.
    let deployment =
        client.post(&format!("{path}/deployments"), json!({})).await["deployment"]["id"].take();
    client.sandbox.advance(ACTION / 2);
    let cancel = format!("{path}/deployments/{}/cancel", text(&deployment));
    client.call(Method::POST, &cancel, None).await;
    assert_eq!(at().await.0, "active_deployment");
}

#[tokio::test]
async fn credentials_of_a_registry_are_shown_encrypted() {
    let client = Client::start().await;
    let spec = |credentials: &Value| {
        json!({"spec": {"name": "shop", "services": [{"name": "web", "image": {"registry_type": "GHCR", "registry": "r",
            "repository": "web", "registry_credentials": credentials}}]}})
    };
    let app = client.post("/v2/apps", spec(&json!("user:token"))).await["app"].take();
    let shown = &app["spec"]["services"][0]["image"]["registry_credentials"];
    assert!(text(shown).starts_with("EV[1:"), "{shown}");
    let path = format!("/v2/apps/{}", text(&app["id"]));
    let again = client
        .call(Method::PUT, &path, Some(spec(shown)))
        .await
        .body["app"]
        .take();
    let again = &again["spec"]["services"][0]["image"]["registry_credentials"];
    assert_eq!(again, shown, "what is sent back stays");
}
