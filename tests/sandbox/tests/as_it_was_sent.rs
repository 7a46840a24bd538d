//! Empty texts of clients that send every field, and parts of a thing that follow what was sent for them.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod client;

use client::{ACTION, Client, text};
use reqwest::Method;
use serde_json::{Value, json};

async fn database(client: &Client, engine: &str, version: &str, nodes: u32) -> String {
    let body = json!({"name": engine, "engine": engine, "version": version, "region": "nyc3",
        "size": "db-s-2vcpu-4gb", "num_nodes": nodes});
    let made = client.post("/v2/databases", body).await["database"].take();
    client.sandbox.advance(ACTION);
    format!("/v2/databases/{}", text(&made["id"]))
}

/// The ids of a topic's partitions.
fn partitions(topic: &Value) -> Vec<u64> {
    let partitions = topic["topic"]["partitions"].as_array().unwrap();
    partitions
        .iter()
        .map(|it| it["id"].as_u64().unwrap())
        .collect()
}

#[tokio::test]
async fn empty_texts_stand_for_nothing() {
    let client = Client::start().await;
    let body =
        json!({"name": "web", "region": "", "size": "s-1vcpu-1gb", "image": "debian-13-x64"});
    let droplet = client.post("/v2/droplets", body).await["droplet"].take();
    assert!(!text(&droplet["region"]["slug"]).is_empty(), "{droplet}");

    let rules = json!([{"entry_protocol": "http", "entry_port": 80, "target_protocol": "http", "target_port": 80}]);
    let body = json!({"name": "lb", "region": "nyc3", "tag": "", "droplet_ids": [droplet["id"]], "forwarding_rules": rules});
    let balancer = client.post("/v2/load_balancers", body).await["load_balancer"].take();
    assert_eq!(balancer["droplet_ids"], json!([droplet["id"]]));

    for path in ["reserved_ips", "floating_ips"] {
        let body = json!({"region": "nyc3", "project_id": ""});
        client.post(&format!("/v2/{path}"), body).await;
    }

    let at = database(&client, "pg", "17", 1).await;
    let body =
        json!({"name": "pool", "user": "", "mode": "transaction", "size": 5, "db": "defaultdb"});
    let pool = client.post(&format!("{at}/pools"), body).await["pool"].take();
    assert_eq!(pool["connection"]["user"], "doadmin", "{pool}");

    let primary = client.get(&at).await["database"].take();
    let body = json!({"name": "read", "region": "", "size": "", "private_network_uuid": ""});
    let replica = client.post(&format!("{at}/replicas"), body).await["replica"].take();
    for field in ["region", "size", "private_network_uuid"] {
        assert!(primary[field].is_string(), "{field}: {primary}");
        assert_eq!(replica[field], primary[field], "{field}: {replica}");
    }
    let body = json!({"region": "ams3", "private_network_uuid": ""});
    let reply = client
        .call(Method::PUT, &format!("{at}/migrate"), Some(body))
        .await;
    assert_eq!(reply.status, 202, "{}", reply.body);
    client.sandbox.advance(ACTION);
    let moved = client.get(&at).await["database"]["private_network_uuid"].take();
    let network = client.get(&format!("/v2/vpcs/{}", text(&moved))).await["vpc"].take();
    assert_eq!(
        (&network["region"], &network["default"]),
        (&json!("ams3"), &json!(true))
    );
}

#[tokio::test]
async fn a_change_with_empty_names_leaves_what_they_name() {
    let client = Client::start().await;
    let path = "/v2/gen-ai/knowledge_bases";
    let model = "0a1b2c3d-0000-4000-8000-00000000000f";
    let body = json!({"name": "kb", "region": "tor1", "embedding_model_uuid": model});
    let made = client.post(path, body).await["knowledge_base"].take();
    client.sandbox.advance(ACTION);
    let at = format!("{path}/{}", text(&made["uuid"]));
    let before = client.get(&at).await["knowledge_base"].take();
    let body = json!({"name": "new", "database_id": "", "embedding_model_uuid": "", "project_id": "", "tags": null, "uuid": made["uuid"]});
    client.call(Method::PUT, &at, Some(body)).await;
    let now = client.get(&at).await["knowledge_base"].take();
    assert_eq!(now["name"], "new");
    for field in [
        "database_id",
        "embedding_model_uuid",
        "project_id",
        "region",
    ] {
        assert!(!text(&before[field]).is_empty(), "{field}: {before}");
        assert_eq!(now[field], before[field], "{field}");
    }
}

#[tokio::test]
async fn a_check_without_a_type_goes_by_its_address() {
    let client = Client::start().await;
    for (target, kind) in [
        ("https://example.com", "https"),
        ("http://example.com", "http"),
    ] {
        let body = json!({"name": kind, "type": "", "target": target, "regions": ["us_east"], "enabled": true});
        let made = client.post("/v2/uptime/checks", body).await["check"].take();
        assert_eq!(made["type"], kind);
    }
}

#[tokio::test]
async fn what_scales_itself_has_no_number_of_its_own_and_at_least_one() {
    let client = Client::start().await;
    let image = json!({"registry_type": "DOCKER_HUB", "repository": "nginx"});
    let scaling = json!({"min_instance_count": 1, "max_instance_count": 3, "metrics": {"cpu": {"percent": 80}}});
    let mut service =
        json!({"name": "web", "image": image, "instance_count": 2, "autoscaling": scaling});
    let spec = |service: &Value| json!({"spec": {"name": "shop", "services": [service]}});
    client
        .refused(400, Method::POST, "/v2/apps", Some(spec(&service)))
        .await;
    service.as_object_mut().unwrap().remove("instance_count");
    let made = client.post("/v2/apps", spec(&service)).await;
    let shown = &made["app"]["spec"]["services"][0];
    assert_eq!(shown["autoscaling"], scaling);
    assert!(shown.get("instance_count").is_none(), "{shown}");

    let cluster = |least: u64| {
        json!({"name": "k", "region": "nyc3", "version": "latest", "node_pools": [
        {"name": "web", "size": "s-2vcpu-4gb", "count": 1, "auto_scale": true, "min_nodes": least, "max_nodes": 3}]})
    };
    let path = "/v2/kubernetes/clusters";
    client
        .refused(422, Method::POST, path, Some(cluster(0)))
        .await;
    let made = client.post(path, cluster(1)).await["kubernetes_cluster"].take();
    // What wasn't sent of a cluster's maintenance is chosen, and stays when the rest is changed.
    let policy = &made["maintenance_policy"];
    assert_eq!(policy["day"], "any", "{made}");
    let body = json!({"name": "k", "maintenance_policy": null});
    let at = format!("{path}/{}", text(&made["id"]));
    client.call(Method::PUT, &at, Some(body)).await;
    let now = client.get(&at).await["kubernetes_cluster"].take();
    assert_eq!(now["maintenance_policy"], *policy);
}

#[tokio::test]
async fn a_topic_has_the_partitions_that_were_asked_for() {
    let client = Client::start().await;
    let at = format!("{}/topics", database(&client, "kafka", "4.2", 3).await);
    let body = json!({"name": "clicks", "partition_count": 3, "replication_factor": 2});
    assert_eq!(partitions(&client.post(&at, body).await), [0, 1, 2]);
    let path = format!("{at}/clicks");
    let more = json!({"partition_count": 5});
    client.call(Method::PUT, &path, Some(more)).await;
    assert_eq!(partitions(&client.get(&path).await), [0, 1, 2, 3, 4]);
    // What says nothing of them leaves them.
    let other = json!({"replication_factor": 3});
    client.call(Method::PUT, &path, Some(other)).await;
    assert_eq!(partitions(&client.get(&path).await).len(), 5);
    let list = client.get(&at).await;
    assert_eq!(list["topics"][0]["partition_count"], 5, "{list}");
}

#[tokio::test]
async fn subjects_of_schemas_have_a_configuration_and_rules_of_users_an_id() {
    let client = Client::start().await;
    let at = database(&client, "kafka", "4.2", 3).await;
    let body = json!({"subject_name": "clicks", "schema_type": "AVRO", "schema": "{}"});
    client.post(&format!("{at}/schema-registry"), body).await;
    let path = format!("{at}/schema-registry/config/clicks");
    let body = json!({"compatibility_level": "FULL"});
    client.call(Method::PUT, &path, Some(body)).await;
    assert_eq!(client.get(&path).await["compatibility_level"], "FULL");
    let other = format!("{at}/schema-registry/config/other");
    client.refused(404, Method::GET, &other, None).await;

    let rules =
        json!([{"topic": "a", "permission": "consume"}, {"topic": "b", "permission": "produce"}]);
    let body = json!({"name": "sammy", "settings": {"acl": rules}});
    let user = client.post(&format!("{at}/users"), body).await["user"].take();
    let rules = &user["settings"]["acl"];
    assert!(
        rules[0]["id"].is_string() && rules[1]["id"].is_string(),
        "{rules}"
    );
    assert_ne!(rules[0]["id"], rules[1]["id"]);
}

#[tokio::test]
async fn a_partner_attachment_has_the_key_that_was_sent() {
    let client = Client::start().await;
    let body = json!({"name": "net", "region": "nyc3"});
    let vpc = client.post("/v2/vpcs", body).await["vpc"].take();
    let bgp = json!({"local_router_ip": "169.254.0.1/29", "peer_router_ip": "169.254.0.6/29", "peer_router_asn": 133_937, "auth_key": "of-my-own"});
    let body = json!({"name": "partner", "connection_bandwidth_in_mbps": 1000, "region": "nyc", "naas_provider": "megaport",
        "vpc_ids": [vpc["id"]], "bgp": bgp});
    let path = "/v2/partner_network_connect/attachments";
    let made = client.post(path, body).await["partner_attachment"].take();
    let key = client
        .get(&format!("{path}/{}/bgp_auth_key", text(&made["id"])))
        .await;
    assert_eq!(key["bgp_auth_key"]["value"], "of-my-own");
}

#[tokio::test]
async fn an_app_has_the_domains_and_alerts_of_its_spec_and_one_active_deployment() {
    let client = Client::start().await;
    let service = json!({"name": "web", "image": {"registry_type": "DOCKER_HUB", "repository": "nginx"}, "envs": [{"key": "A", "value": "1"}]});
    let spec = json!({"name": "shop", "region": "nyc", "services": [service], "domains": [{"domain": "a.example.com"}],
        "alerts": [{"rule": "DOMAIN_FAILED"}]});
    let app = client.post("/v2/apps", json!({"spec": spec})).await["app"].take();
    let at = format!("/v2/apps/{}", text(&app["id"]));
    let shown = |app: &Value| {
        let domains = app["domains"].as_array().cloned().unwrap_or_default();
        let names = domains
            .iter()
            .map(|it| text(&it["spec"]["domain"]).to_owned());
        names.collect::<Vec<_>>()
    };
    assert_eq!(shown(&app), ["a.example.com"], "{app}");
    let env = &app["spec"]["services"][0]["envs"][0];
    assert!(env.get("type").is_none(), "{env}");
    let alerts = client.get(&format!("{at}/alerts")).await;
    assert!(
        alerts["alerts"][0].get("component_name").is_none(),
        "{alerts}"
    );
    client.sandbox.advance(ACTION);

    let mut more = spec.clone();
    more["domains"] = json!([{"domain": "b.example.com"}, {"domain": "a.example.com"}]);
    let call = client.call(Method::PUT, &at, Some(json!({"spec": more})));
    let changed = call.await.body["app"].take();
    assert_eq!(shown(&changed), ["b.example.com", "a.example.com"]);
    assert_eq!(changed["domains"][1]["id"], app["domains"][0]["id"]);
    assert_ne!(changed["domains"][0]["id"], app["domains"][0]["id"]);

    let phases = async || {
        let list = client.get(&format!("{at}/deployments")).await["deployments"].take();
        let phases = list
            .as_array()
            .unwrap()
            .iter()
            .map(|it| text(&it["phase"]).to_owned());
        phases.collect::<Vec<_>>()
    };
    assert_eq!(phases().await[1], "ACTIVE");
    client.sandbox.advance(ACTION);
    assert_eq!(phases().await, ["ACTIVE", "SUPERSEDED"]);
    more["domains"] = Value::Null;
    more.as_object_mut().unwrap().remove("domains");
    let call = client.call(Method::PUT, &at, Some(json!({"spec": more})));
    assert!(shown(&call.await.body["app"]).is_empty());
}

#[tokio::test]
async fn volumes_of_a_new_droplet_are_named_by_objects_too() {
    let client = Client::start().await;
    let volume = async |name: &str, region: &str| {
        let body = json!({"name": name, "region": region, "size_gigabytes": 1});
        client.post("/v2/volumes", body).await["volume"]["id"].take()
    };
    let elsewhere = volume("logs", "ams3").await;
    let (data, logs) = (volume("data", "nyc3").await, volume("logs", "nyc3").await);
    let named = json!({"volumes": [{"id": data}, {"name": "logs"}]});
    let droplet = client.active_droplet(named).await;
    let mut shown = client.show(droplet).await["volume_ids"].take();
    shown.as_array_mut().unwrap().sort_by_key(|id| *id != data);
    assert_eq!(shown, json!([data, logs]));
    let alone = json!({"name": "b", "region": "ams3", "size": "s-1vcpu-1gb", "image": "ubuntu-24-04-x64", "volumes": [elsewhere]});
    client.post("/v2/droplets", alone.clone()).await;
    for wrong in [
        json!({"id": "none"}),
        json!({"name": "none"}),
        json!({}),
        json!(7),
    ] {
        let mut body = alone.clone();
        body["volumes"] = json!([wrong]);
        client
            .refused(422, Method::POST, "/v2/droplets", Some(body))
            .await;
    }
}

#[tokio::test]
async fn a_network_that_was_asked_for_is_not_the_default_and_can_go() {
    let client = Client::start().await;
    let list = async || client.get("/v2/vpcs").await["vpcs"].take();
    let defaults = async |of: &str| {
        let list = list().await;
        let list = list.as_array().unwrap().iter();
        let of = list.filter(|it| it["region"] == of && it["default"] == true);
        of.map(|it| text(&it["id"]).to_owned()).collect::<Vec<_>>()
    };
    let body = json!({"name": "own", "region": "nyc3"});
    let own = client.post("/v2/vpcs", body).await["vpc"].take();
    assert_eq!(own["default"], false);
    let [first] = &defaults("nyc3").await[..] else {
        panic!("{:?}", list().await)
    };
    let droplet = client.droplet(json!({})).await;
    assert_eq!(client.show(droplet).await["vpc_uuid"], first.as_str());
    let path = format!("/v2/vpcs/{}", text(&own["id"]));
    let first = format!("/v2/vpcs/{first}");
    client.refused(403, Method::DELETE, &first, None).await;

    // A default can go when another one is.
    client
        .call(Method::PATCH, &path, Some(json!({"default": true})))
        .await;
    assert_eq!(defaults("nyc3").await, [text(&own["id"])]);
    client.refused(403, Method::DELETE, &path, None).await;
    client.delete(&format!("/v2/droplets/{droplet}")).await;
    client.delete(&first).await;

    // A project forgets one that goes.
    let body = json!({"name": "other", "region": "nyc3", "ip_range": "10.10.0.0/20"});
    let other = client.post("/v2/vpcs", body).await["vpc"].take();
    let urns = json!({"resources": [other["urn"]]});
    client.post("/v2/projects/default/resources", urns).await;
    client
        .delete(&format!("/v2/vpcs/{}", text(&other["id"])))
        .await;
    let left = client.get("/v2/projects/default/resources").await;
    assert_eq!(left["resources"], json!([]));
}

#[tokio::test]
async fn the_default_network_of_a_region_leaves_a_range_that_was_asked_for() {
    for second in 200..=255 {
        let client = Client::start().await;
        let range = format!("10.{second}.0.0/16");
        for region in ["nyc3", "ams3", "fra1"] {
            let range = (region == "nyc3").then_some(range.as_str());
            let body = json!({"name": region, "region": region, "ip_range": range});
            client.post("/v2/vpcs", body).await;
        }
        let list = client.get("/v2/vpcs").await["vpcs"].take();
        let within = list.as_array().unwrap().iter().filter(|it| {
            let range = text(&it["ip_range"]);
            range.starts_with(&format!("10.{second}."))
        });
        assert_eq!(within.count(), 1, "{list}");
    }
}

#[tokio::test]
async fn all_that_has_a_urn_can_be_assigned_and_shows_its_project() {
    let client = Client::start().await;
    let body = json!({"name": "web", "purpose": "IoT"});
    let project = client.post("/v2/projects", body).await["project"]["id"].take();
    let path = format!("/v2/projects/{}/resources", text(&project));
    let body = json!({"region": "nyc3"});
    let ip = client.post("/v2/reserved_ips", body).await["reserved_ip"]["ip"].take();
    let ip = format!("do:reservedip:{}", text(&ip));
    let service =
        json!({"name": "web", "image": {"registry_type": "DOCKER_HUB", "repository": "nginx"}});
    let body = json!({"spec": {"name": "shop", "region": "nyc", "services": [service]}});
    let app = client.post("/v2/apps", body).await["app"]["id"].take();
    let database = database(&client, "pg", "17", 1).await;
    let rules = json!([{"entry_protocol": "http", "entry_port": 80, "target_protocol": "http", "target_port": 80}]);
    let body = json!({"name": "lb", "region": "nyc3", "forwarding_rules": rules});
    let balancer = client.post("/v2/load_balancers", body).await["load_balancer"]["id"].take();
    let app = format!("do:app:{}", text(&app));
    let balancer = format!("do:loadbalancer:{}", text(&balancer));
    let cluster = database.replace("/v2/databases/", "do:dbaas:");
    let none = "5a4db0c0-9999-4000-8000-000000000001";
    let kinds = ["kubernetes", "dbaas", "app", "loadbalancer", "vpc"];
    let none = kinds.map(|kind| format!("do:{kind}:{none}"));
    let mut urns = vec![ip.clone(), app.clone(), balancer, cluster];
    urns.extend(none);
    // The document knows no such URNs, neither in bodies nor in answers.
    let send = async |method: Method, body: Option<Value>| {
        let request = client
            .request(method, &path)
            .bearer_auth(client.sandbox.token());
        let request = request.header("content-type", "application/json");
        let body = body.map(|body| body.to_string()).unwrap_or_default();
        let reply = request.body(body).send().await.unwrap();
        let body = serde_json::from_str::<Value>(&reply.text().await.unwrap()).unwrap();
        let resources = body["resources"].as_array().unwrap().clone();
        let told = |it: &Value| (text(&it["urn"]).to_owned(), text(&it["status"]).to_owned());
        resources.iter().map(told).collect::<Vec<_>>()
    };
    let assigned = send(Method::POST, Some(json!({"resources": urns}))).await;
    let told = urns.iter().enumerate().map(|(at, urn)| {
        let status = if at < 4 { "assigned" } else { "not_found" };
        (urn.clone(), status.to_owned())
    });
    assert_eq!(assigned, told.collect::<Vec<_>>());
    let again = send(Method::POST, Some(json!({"resources": [ip]}))).await;
    assert_eq!(again[0], (ip.clone(), "already_assigned".to_owned()));
    assert_eq!(again.len(), 4, "{again:?}");
    let listed = send(Method::GET, None).await;
    let listed = listed.into_iter().map(|(urn, _)| urn);
    let listed = listed.collect::<std::collections::BTreeSet<_>>();
    assert_eq!(listed, urns[..4].iter().cloned().collect());
    for (path, field) in [
        (database, "database"),
        (
            urns[2].replace("do:loadbalancer:", "/v2/load_balancers/"),
            "load_balancer",
        ),
        (app.replace("do:app:", "/v2/apps/"), "app"),
        (
            ip.replace("do:reservedip:", "/v2/reserved_ips/"),
            "reserved_ip",
        ),
    ] {
        assert_eq!(
            client.get(&path).await[field]["project_id"],
            project,
            "{path}"
        );
    }
}

#[tokio::test]
async fn a_cluster_becomes_no_more_than_its_size_and_version_allow() {
    let client = Client::start().await;
    let body = |engine: &str, size: &str, nodes: u32| json!({"name": "a", "engine": engine, "region": "nyc3", "size": size, "num_nodes": nodes});
    let mut fork = body("pg", "db-s-1vcpu-1gb", 1);
    fork["backup_restore"] = json!({"database_name": "none"});
    for wrong in [
        body("pg", "db-s-1vcpu-1gb", 2),
        body("pg", "db-s-2vcpu-4gb", 4),
        body("kafka", "db-s-2vcpu-2gb", 1),
        fork.clone(),
    ] {
        client
            .refused(422, Method::POST, "/v2/databases", Some(wrong))
            .await;
    }
    let at = database(&client, "pg", "17", 1).await;
    fork["backup_restore"] = json!({"database_name": "pg"});
    let forked = client.post("/v2/databases", fork).await;
    assert_eq!(forked["database"]["status"], "forking");

    let resize = format!("{at}/resize");
    for (size, nodes) in [("db-s-2vcpu-4gb", 9), ("db-s-1vcpu-1gb", 2)] {
        let body = json!({"size": size, "num_nodes": nodes});
        client.refused(422, Method::PUT, &resize, Some(body)).await;
    }
    let body = json!({"size": "db-s-2vcpu-4gb", "num_nodes": 3});
    assert_eq!(
        client.call(Method::PUT, &resize, Some(body)).await.status,
        202
    );
    client.sandbox.advance(ACTION);
    let upgrade = format!("{at}/upgrade");
    let older = json!({"version": "16"});
    client
        .refused(422, Method::PUT, &upgrade, Some(older))
        .await;
    assert_eq!(client.get(&at).await["database"]["version"], "17");

    let body = json!({"name": "read", "size": "db-s-2vcpu-4gb"});
    let replica = client.post(&format!("{at}/replicas"), body).await["replica"]["id"].take();
    client.sandbox.advance(ACTION);
    let promote = format!("{at}/replicas/read/promote");
    client.call(Method::PUT, &promote, None).await;
    let promoted = client
        .get(&format!("/v2/databases/{}", text(&replica)))
        .await;
    assert_eq!(promoted["database"]["version"], "17");
    assert_eq!(promoted["database"]["semantic_version"], "17.0");
}

#[tokio::test]
async fn parameters_of_advanced_editions_are_sent_by_name_and_shown_as_a_list() {
    let client = Client::start().await;
    for (engine, version, place) in [
        ("advanced_pg", "18", "pg_parameters"),
        ("advanced_mysql", "8.4.8", "mysql_parameters"),
    ] {
        let body = json!({"name": place.replace('_', "-"), "engine": engine, "version": version, "region": "nyc3",
            "size": "gd-2vcpu-8gb", "num_nodes": 1});
        let made = client.post("/v2/databases", body).await["database"].take();
        let at = format!("/v2/databases/{}/config", text(&made["id"]));
        for parameters in [
            json!({"work_mem": "1024", "jit": "on"}),
            json!({"work_mem": "2048"}),
        ] {
            let body = json!({"config": {place: parameters}});
            let reply = client.call(Method::PATCH, &at, Some(body)).await;
            assert_eq!(reply.status, 200, "{}", reply.body);
        }
        let shown = client.get(&at).await["config"][place].take();
        let shown = shown.as_array().unwrap().iter();
        let mut shown = shown
            .map(|it| (text(&it["name"]), text(&it["value"])))
            .collect::<Vec<_>>();
        shown.sort_unstable();
        assert_eq!(shown, [("jit", "on"), ("work_mem", "2048")]);
        let other = json!({"config": {"work_mem": 4}});
        client.refused(400, Method::PATCH, &at, Some(other)).await;
    }
}

#[tokio::test]
async fn an_autoscale_pool_that_is_missing_is_told_in_the_services_words() {
    let client = Client::start().await;
    for (method, path) in [
        (Method::GET, ""),
        (Method::GET, "/members"),
        (Method::DELETE, ""),
    ] {
        let path = format!("/v2/droplets/autoscale/5a4db0c0-9999-4000-8000-000000000001{path}");
        let told = client.refused(404, method, &path, None).await;
        let words = "autoscale group with id 5a4db0c0-9999-4000-8000-000000000001 not found";
        assert_eq!(told, words, "{path}");
    }
}
