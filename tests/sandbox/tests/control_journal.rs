//! The journal and the faults over HTTP, and the page that shows them.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod client;
mod controls;

use client::Client;
use controls::Control;
use digitalocean_sandbox::{Effect, Fault, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};

fn numbers(list: &Value) -> Vec<u64> {
    let requests = list["requests"].as_array().unwrap().iter();
    requests
        .map(|request| request["number"].as_u64().unwrap())
        .collect()
}

#[tokio::test]
async fn requests_are_found_by_what_they_are() {
    let client = Client::start().await;
    client.get("/v2/account").await;
    client.get("/v2/droplets?per_page=5").await;
    client
        .refused(404, Method::GET, "/v2/droplets/7", None)
        .await;
    let fault = Fault::on("tags_create").effect(Effect::status(503));
    let fault = client.sandbox.fault(fault).unwrap();
    let tag = || Some(json!({"name": "green"}));
    client.refused(503, Method::POST, "/v2/tags", tag()).await;
    client.post("/v2/tags", json!({"name": "green"})).await;
    for (query, expected) in [
        ("", vec![1, 2, 3, 4, 5]),
        ("?operation=droplets_list", vec![2]),
        ("?method=post", vec![4, 5]),
        ("?path=/v2/droplets*", vec![2, 3]),
        ("?path=/v2/droplets", vec![2]),
        ("?status=404", vec![3]),
        ("?status=5xx", vec![4]),
        ("?processed=true", vec![1, 2, 5]),
        ("?fault=true", vec![4]),
        (&format!("?fault={fault}"), vec![4]),
        ("?fault=false&method=POST", vec![5]),
        ("?after=3", vec![4, 5]),
        ("?contains=green", vec![4, 5]),
        ("?limit=2", vec![4, 5]),
    ] {
        let list = client.controlled(&format!("requests{query}")).await;
        assert_eq!(numbers(&list), expected, "{query}");
    }
    let list = client.controlled("requests?fault=true").await;
    let struck = &list["requests"][0];
    assert_eq!(struck["body"], json!({"name": "green"}));
    assert_eq!(struck["operation"], "tags_create");
    assert_eq!(struck["at"], client::START);
    assert_eq!(struck["fault"]["effects"], json!(["status-before=503/api"]));
    assert!(!struck.to_string().contains(client.sandbox.token()));
    assert_eq!(client.controlled("requests?limit=1").await["total"], 5);

    client.control(Method::DELETE, "requests", None).await;
    assert_eq!(numbers(&client.controlled("requests").await), [0; 0]);
    client.get("/v2/account").await;
    assert_eq!(numbers(&client.controlled("requests").await), [6]);
}

#[tokio::test]
async fn the_journal_holds_as_many_requests_as_it_is_told() {
    let sandbox = Sandbox::builder().journal_size(3).start().await.unwrap();
    let client = Client::of(sandbox);
    for _ in 0..5 {
        client.get("/v2/account").await;
    }
    let list = client.controlled("requests").await;
    assert_eq!(numbers(&list), [3, 4, 5]);
    assert_eq!((&list["dropped"], &list["size"]), (&json!(2), &json!(3)));
    assert_eq!(client.sandbox.requests().len(), 3);
    client
        .control(Method::PUT, "requests", Some(json!({"size": 1})))
        .await;
    assert_eq!(numbers(&client.controlled("requests").await), [5]);
    client.sandbox.set_journal_size(2);
    client.get("/v2/account").await;
    assert_eq!(numbers(&client.controlled("requests").await), [5, 6]);
}

#[tokio::test]
async fn one_fault_has_several_effects() {
    let client = Client::start().await;
    let faults = json!([
        {"operation": "account_get", "status": 202, "processed": true, "latency": "1ms",
            "set": {"/account/name": "Sammy"}, "remove": ["/account/uuid"]},
        {"operation": "account_get", "status": 418, "set": {"/message": "short and stout"}},
        {"operation": "account_get", "status": 500, "body": {"why": "so"}},
        "account_get:next=1:status-before=503/empty",
    ]);
    let added = client.control(Method::POST, "faults", Some(faults)).await;
    assert_eq!(added.status, 201, "{}", added.body);
    assert_eq!(added.body["faults"].as_array().unwrap().len(), 4);
    let account = || client.request(Method::GET, "/v2/account");
    let mut answers = Vec::new();
    for _ in 0..4 {
        let answer = account().bearer_auth(client.sandbox.token());
        let answer = answer.send().await.unwrap();
        let status = answer.status().as_u16();
        let text = answer.text().await.unwrap();
        answers.push((status, serde_json::from_str(&text).unwrap_or(Value::Null)));
    }
    let (status, first) = &answers[0];
    assert_eq!((*status, &first["account"]["name"]), (202, &json!("Sammy")));
    assert!(first["account"].get("uuid").is_none(), "{first}");
    assert!(first["account"]["email"].is_string(), "{first}");
    let (status, second) = &answers[1];
    assert_eq!(
        (*status, &second["message"]),
        (418, &json!("short and stout"))
    );
    assert!(second["request_id"].is_string(), "{second}");
    assert_eq!(answers[2], (500, json!({"why": "so"})));
    assert_eq!(answers[3], (503, Value::Null));
    let requests = client.controlled("requests?processed=true").await;
    assert_eq!(numbers(&requests), [1]);
}

#[tokio::test]
async fn faults_are_listed_counted_and_removed() {
    let client = Client::start().await;
    let fault =
        json!({"path": "/v2/account", "probability": 1, "seed": 3, "count": 3, "status": 503});
    client.control(Method::POST, "faults", Some(fault)).await;
    let script = json!({"operation": "sizes_list", "pointer": "/meta/total", "values": [1, 2]});
    let added = client.control(Method::POST, "scripts", Some(script)).await;
    assert_eq!(added.status, 201, "{}", added.body);
    client.refused(503, Method::GET, "/v2/account", None).await;
    let list = client.controlled("faults").await;
    let list = list["faults"].as_array().unwrap();
    assert_eq!(list.len(), 3);
    assert_eq!(list[0]["struck"], 1);
    assert_eq!(list[0]["effects"], json!(["status-before=503/api"]));
    assert_eq!(
        (&list[0]["count"], &list[0]["probability"]),
        (&json!(3), &json!(1.0))
    );
    assert_eq!(client.sandbox.faults()[0].struck, 1);

    // What is listed can be added again.
    let again = client
        .control(Method::POST, "faults", Some(list[0].clone()))
        .await;
    assert_eq!(again.body["faults"][0]["number"], 4);
    for _ in 0..5 {
        client.refused(503, Method::GET, "/v2/account", None).await;
    }
    client.get("/v2/account").await;
    for total in [1, 2, 2] {
        assert_eq!(client.get("/v2/sizes").await["meta"]["total"], total);
    }
    let removed = client.control(Method::DELETE, "faults/3", None).await;
    assert_eq!(removed.status, 204);
    assert!(!client.sandbox.remove_fault(3));
    client.control(Method::DELETE, "faults", None).await;
    assert!(client.sandbox.faults().is_empty());
}

#[tokio::test]
async fn connections_break_as_they_are_told_to() {
    let client = Client::start().await;
    for (reset, created) in [("before", 0), ("after", 1)] {
        let fault = json!({"operation": "tags_create", "reset": reset, "latency": 0.001});
        client.control(Method::POST, "faults", Some(fault)).await;
        let request = client
            .request(Method::POST, "/v2/tags")
            .bearer_auth(client.sandbox.token())
            .header("content-type", "application/json")
            .body(r#"{"name": "green"}"#);
        request.send().await.unwrap_err();
        let tags = client.get("/v2/tags").await;
        assert_eq!(tags["meta"]["total"], created, "{reset}");
    }
}

#[tokio::test]
async fn the_page_shows_resources_requests_and_faults() {
    let client = Client::start().await;
    client.active_droplet(json!({"name": "web-page"})).await;
    client
        .refused(
            404,
            Method::GET,
            "/v2/droplets/7?x=<script>alert(1)</script>",
            None,
        )
        .await;
    client
        .sandbox
        .fault(Fault::on("sizes_list").every().effect(Effect::status(503)))
        .unwrap();
    for path in ["/_sandbox/", "/_sandbox", "/_sandbox/?refresh=2"] {
        let page = client.request(Method::GET, path).send().await.unwrap();
        assert_eq!(page.headers()["content-type"], "text/html; charset=utf-8");
        let page = page.text().await.unwrap();
        for shown in [
            "web-page",
            "GET /v2/droplets/7",
            "droplets_get",
            "status-before=503/api",
            "None: ",
        ] {
            assert!(page.contains(shown), "{path}: {shown}\n{page}");
        }
        assert!(!page.contains("<script"), "{page}");
        assert_eq!(
            page.contains("http-equiv=\"refresh\""),
            path.ends_with("=2")
        );
    }
}
