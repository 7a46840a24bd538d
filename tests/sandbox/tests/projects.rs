//! Projects and what belongs to them.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod client;

use client::Client;
use reqwest::Method;
use serde_json::{Value, json};

async fn project(client: &Client, name: &str) -> String {
    let body = json!({"name": name, "purpose": "Web Application"});
    let created = client.post("/v2/projects", body).await;
    created["project"]["id"].as_str().unwrap().to_owned()
}

async fn urns(client: &Client, project: &str) -> Vec<String> {
    let listed = client
        .get(&format!("/v2/projects/{project}/resources"))
        .await;
    let resources = listed["resources"].as_array().unwrap().iter();
    resources
        .map(|resource| resource["urn"].as_str().unwrap().to_owned())
        .collect()
}

/// With the content type that the service wants although there is no body.
async fn delete(client: &Client, project: &str) -> u16 {
    let request = client
        .request(Method::DELETE, &format!("/v2/projects/{project}"))
        .bearer_auth(client.sandbox.token())
        .header("content-type", "application/json");
    request.send().await.unwrap().status().as_u16()
}

#[tokio::test]
async fn there_is_a_default_project_and_another_can_take_its_place() {
    let client = Client::start().await;
    let first = client.get("/v2/projects/default").await["project"].take();
    assert_eq!(first["is_default"], true);
    let other = project(&client, "web").await;
    let path = format!("/v2/projects/{other}");
    assert_eq!(client.get(&path).await["project"]["is_default"], false);
    let old = client.droplet(json!({})).await;
    client.sandbox.advance(std::time::Duration::from_secs(60));

    let body = json!({"is_default": true, "description": "all"});
    let changed = client.call(Method::PATCH, &path, Some(body)).await;
    assert_eq!(changed.body["project"]["is_default"], true);
    assert_eq!(changed.body["project"]["name"], "web");
    let default = client.get("/v2/projects/default").await;
    assert_eq!(default["project"], changed.body["project"]);
    // What was there stays where it was.
    let new = client.droplet(json!({"name": "new"})).await;
    assert_eq!(
        urns(&client, "default").await,
        [format!("do:droplet:{new}")]
    );
    let first = first["id"].as_str().unwrap();
    assert_eq!(urns(&client, first).await, [format!("do:droplet:{old}")]);
    assert_eq!(client.get("/v2/projects").await["meta"]["total"], 2);
}

#[tokio::test]
async fn a_project_is_changed_whole_or_in_part() {
    let client = Client::start().await;
    let id = project(&client, "web").await;
    let path = format!("/v2/projects/{id}");
    let whole = json!({"name": "shop", "description": "d", "purpose": "selling", "environment": "Production",
        "is_default": false});
    let changed = client.call(Method::PUT, &path, Some(whole.clone())).await;
    let changed = &changed.body["project"];
    assert_eq!(changed["name"], "shop");
    assert_eq!(changed["purpose"], "Other: selling");
    assert_eq!(changed["environment"], "Production");
    let mut less = whole;
    less.as_object_mut().unwrap().remove("description");
    client.refused(422, Method::PUT, &path, Some(less)).await;
    for (status, wrong) in [
        (409, json!({"name": "Sandbox"})),
        (422, json!({"name": " "})),
        (422, json!({"environment": "Moon"})),
    ] {
        client
            .refused(status, Method::PATCH, &path, Some(wrong))
            .await;
    }
    for (method, body) in [
        (Method::PATCH, json!({"description": "all"})),
        (
            Method::PUT,
            json!({"name": "all", "description": "d", "purpose": "IoT", "environment": "Staging", "is_default": true}),
        ),
    ] {
        let reply = client
            .call(method, "/v2/projects/default", Some(body))
            .await;
        assert_eq!(reply.body["project"]["is_default"], true);
    }
    for (status, wrong) in [
        (409, json!({"name": "shop", "purpose": "IoT"})),
        (422, json!({"name": "", "purpose": "IoT"})),
        (422, json!({"name": "a", "purpose": ""})),
        (422, json!({"name": "a"})),
    ] {
        client
            .refused(status, Method::POST, "/v2/projects", Some(wrong))
            .await;
    }
}

#[tokio::test]
async fn resources_belong_to_one_project_at_a_time() {
    let client = Client::start().await;
    let droplet = client.droplet(json!({})).await;
    let volume = json!({"name": "data", "region": "nyc3", "size_gigabytes": 1});
    let volume = client.post("/v2/volumes", volume).await["volume"]["id"].take();
    client
        .post("/v2/domains", json!({"name": "example.com"}))
        .await;
    let web = project(&client, "web").await;
    let body = json!({"region": "nyc3", "project_id": web});
    let ip = client.post("/v2/reserved_ips", body).await["reserved_ip"].take();
    assert_eq!(ip["project_id"], web.as_str());
    let (droplet, volume, domain, ip) = (
        format!("do:droplet:{droplet}"),
        format!("do:volume:{}", volume.as_str().unwrap()),
        "do:domain:example.com".to_owned(),
        format!("do:floatingip:{}", ip["ip"].as_str().unwrap()),
    );
    assert_eq!(
        urns(&client, "default").await,
        [droplet.as_str(), &volume, &domain]
    );
    assert_eq!(urns(&client, &web).await, [ip.as_str()]);

    let cluster = json!({"name": "k", "region": "nyc3", "version": "latest",
        "node_pools": [{"name": "w", "size": "s-1vcpu-2gb", "count": 1}]});
    let cluster = client.post("/v2/kubernetes/clusters", cluster).await;
    let cluster = &cluster["kubernetes_cluster"]["id"];
    let cluster = &format!("do:kubernetes:{}", cluster.as_str().unwrap());
    let path = format!("/v2/projects/{web}/resources");
    let body = json!({"resources": [droplet, domain, ip, cluster, "do:droplet:7"]});
    let assigned = client.post(&path, body).await["resources"].take();
    let statuses = assigned.as_array().unwrap().iter();
    let statuses = statuses.map(|resource| &resource["status"]);
    assert_eq!(
        statuses.collect::<Vec<_>>(),
        [
            "assigned",
            "assigned",
            "already_assigned",
            "assigned",
            "not_found"
        ]
    );
    let own = assigned[0]["links"]["self"].as_str().unwrap();
    client.get(own).await;
    assert_eq!(urns(&client, "default").await, [volume.as_str()]);
    assert_eq!(
        urns(&client, &web).await,
        [droplet.as_str(), &domain, &ip, cluster]
    );
    client
        .post(
            "/v2/projects/default/resources",
            json!({"resources": [droplet]}),
        )
        .await;
    assert_eq!(urns(&client, "default").await, [droplet, volume]);
    let wrong = json!({"resources": ["do:duck:7"]});
    client.refused(422, Method::POST, &path, Some(wrong)).await;

    // A domain of the same name is another one.
    client.delete("/v2/domains/example.com").await;
    client
        .post("/v2/domains", json!({"name": "example.com"}))
        .await;
    assert!(urns(&client, "default").await.contains(&domain));
}

#[tokio::test]
async fn only_a_project_without_resources_can_be_deleted() {
    let client = Client::start().await;
    let default = client.get("/v2/projects/default").await["project"]["id"].take();
    assert_eq!(delete(&client, default.as_str().unwrap()).await, 412);
    let id = project(&client, "web").await;
    let droplet = client.droplet(json!({})).await;
    let path = format!("/v2/projects/{id}/resources");
    let body = json!({"resources": [format!("do:droplet:{droplet}")]});
    client.post(&path, body).await;
    assert_eq!(delete(&client, &id).await, 412);
    client.delete(&format!("/v2/droplets/{droplet}")).await;
    assert_eq!(delete(&client, &id).await, 204);
    assert_eq!(delete(&client, &id).await, 404);
    client.refused(404, Method::GET, &path, None).await;
    let listed: Value = client.get("/v2/projects").await;
    assert_eq!(listed["meta"]["total"], 1);
}
