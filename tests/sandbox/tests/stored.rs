//! What the one store does for databases, Kubernetes, load balancers, firewalls and networks, and for all families alike.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod client;

use base64::Engine;
use client::{ACTION, Client, text};
use digitalocean_sandbox::{Clock, Effect, Fault, Sandbox, Stateless};
use reqwest::Method;
use serde_json::{Value, json};

async fn cluster(client: &Client, engine: &str, nodes: u64) -> (String, Value) {
    let body = json!({"name": format!("db-{engine}"), "engine": engine, "size": "db-s-1vcpu-1gb", "num_nodes": nodes,
        "region": "nyc3"});
    let created = client.post("/v2/databases", body).await["database"].take();
    (format!("/v2/databases/{}", text(&created["id"])), created)
}

#[tokio::test]
async fn a_database_cluster_lives_and_can_be_reached() {
    let client = Client::start().await;
    let (path, created) = cluster(&client, "pg", 1).await;
    assert_eq!(created["status"], "creating");
    assert_eq!(created["created_at"], "2027-01-01T00:00:00Z");
    let uri = url::Url::parse(text(&created["connection"]["uri"])).unwrap();
    assert_eq!(uri.scheme(), "postgresql");
    assert_eq!(uri.host_str(), created["connection"]["host"].as_str());
    assert_eq!(uri.password(), created["connection"]["password"].as_str());
    let network = created["private_network_uuid"].clone();
    assert_eq!(client.get("/v2/vpcs").await["vpcs"][0]["id"], network);

    client.sandbox.advance(ACTION);
    let online = client.get(&path).await["database"].take();
    assert_eq!(online["status"], "online");
    assert_eq!(online["users"][0]["name"], "doadmin");
    assert_eq!(
        online["users"][0]["password"],
        created["connection"]["password"]
    );
    assert_eq!(online["db_names"], json!(["defaultdb"]));

    let resize = json!({"size": "db-s-2vcpu-4gb", "num_nodes": 2});
    client
        .call(Method::PUT, &format!("{path}/resize"), Some(resize))
        .await;
    let resizing = client.get(&path).await["database"].take();
    assert_eq!(
        (&resizing["status"], &resizing["num_nodes"]),
        (&json!("resizing"), &json!(1))
    );
    client.sandbox.advance(ACTION);
    let resized = client.get(&path).await["database"].take();
    assert_eq!(
        (&resized["status"], &resized["num_nodes"]),
        (&json!("online"), &json!(2))
    );
    assert_eq!(resized["size"], "db-s-2vcpu-4gb");

    let ca = client.get(&format!("{path}/ca")).await["ca"]["certificate"].take();
    let pem = base64::engine::general_purpose::STANDARD
        .decode(text(&ca))
        .unwrap();
    let pem = String::from_utf8(pem).unwrap();
    let inner = pem
        .lines()
        .filter(|line| !line.starts_with('-'))
        .collect::<String>();
    // A sequence of DER.
    assert_eq!(
        base64::engine::general_purpose::STANDARD
            .decode(inner)
            .unwrap()[0],
        0x30
    );
}

#[tokio::test]
async fn mongodb_tells_the_password_of_a_user_once() {
    let client = Client::start().await;
    let (path, _) = cluster(&client, "mongodb", 3).await;
    client.sandbox.advance(ACTION);
    let users = format!("{path}/users");
    let made = client.post(&users, json!({"name": "app"})).await["user"].take();
    assert!(text(&made["password"]).starts_with("AVNS_"));
    let user = format!("{users}/app");
    assert_eq!(client.get(&user).await["user"].get("password"), None);
    let reset = client.post(&format!("{user}/reset_auth"), json!({})).await["user"].take();
    assert_ne!(reset["password"], made["password"]);
    assert_eq!(client.get(&user).await["user"].get("password"), None);
}

#[tokio::test]
async fn a_kubernetes_cluster_is_a_trusted_source_once_it_has_nodes() {
    let client = Client::start().await;
    let (path, _) = cluster(&client, "pg", 1).await;
    client.sandbox.advance(ACTION);
    let body = json!({"name": "shop", "region": "nyc1", "version": "latest",
        "node_pools": [{"name": "web", "size": "s-2vcpu-4gb", "count": 1}]});
    let made = client.post("/v2/kubernetes/clusters", body).await;
    let id = text(&made["kubernetes_cluster"]["id"]).to_owned();
    let rules = json!({"rules": [{"type": "k8s", "value": id, "description": "ours"}]});
    let firewall = format!("{path}/firewall");
    let told = client
        .refused(422, Method::PUT, &firewall, Some(rules.clone()))
        .await;
    assert_eq!(told, "no VMs found for Kubernetes cluster");
    client.sandbox.advance(ACTION);
    let taken = client.call(Method::PUT, &firewall, Some(rules)).await;
    assert_eq!(taken.status, 204);
    assert_eq!(
        client.get(&firewall).await["rules"][0]["description"],
        "ours"
    );
}

#[tokio::test]
async fn what_a_database_engine_lacks_is_refused() {
    let client = Client::start().await;
    let (pg, _) = cluster(&client, "pg", 1).await;
    let sources = json!({"source": {"host": "old.example.com"}});
    for (engine, place, body) in [
        (
            "pg",
            "eviction_policy",
            json!({"eviction_policy": "noeviction"}),
        ),
        ("pg", "sql_mode", json!({"sql_mode": "ANSI"})),
        ("kafka", "online-migration", sources),
    ] {
        let (path, _) = match engine {
            "pg" => (pg.clone(), Value::Null),
            engine => cluster(&client, engine, 3).await,
        };
        client.sandbox.advance(ACTION);
        let path = format!("{path}/{place}");
        client.refused(422, Method::PUT, &path, Some(body)).await;
    }
    // The settings of another engine aren't known to it.
    let config = json!({"config": {"redis_ssl": true}});
    let told = client
        .refused(400, Method::PATCH, &format!("{pg}/config"), Some(config))
        .await;
    assert_eq!(told, "json: unknown field \"redis_ssl\"");
}

#[tokio::test]
async fn what_belongs_to_a_database_cluster_is_kept_and_goes_with_it() {
    let client = Client::start().await;
    let (path, _) = cluster(&client, "pg", 1).await;
    let early = json!({"name": "copy", "size": "db-s-1vcpu-1gb"});
    client
        .refused(
            412,
            Method::POST,
            &format!("{path}/replicas"),
            Some(early.clone()),
        )
        .await;
    client.sandbox.advance(ACTION);

    let user = client
        .post(&format!("{path}/users"), json!({"name": "app"}))
        .await["user"]
        .take();
    assert!(text(&user["password"]).starts_with("AVNS_"));
    let reset = client
        .post(&format!("{path}/users/app/reset_auth"), json!({}))
        .await["user"]
        .take();
    assert_ne!(reset["password"], user["password"]);
    client
        .post(&format!("{path}/dbs"), json!({"name": "shop"}))
        .await;
    let pool =
        json!({"name": "pool", "mode": "transaction", "size": 5, "db": "shop", "user": "app"});
    let pool = client.post(&format!("{path}/pools"), pool).await["pool"].take();
    url::Url::parse(text(&pool["connection"]["uri"])).unwrap();
    let bad = json!({"name": "bad", "mode": "transaction", "size": 5, "db": "none", "user": "app"});
    client
        .refused(422, Method::POST, &format!("{path}/pools"), Some(bad))
        .await;
    client
        .refused(
            422,
            Method::POST,
            &format!("{path}/topics"),
            Some(json!({"name": "t"})),
        )
        .await;

    let rules = json!({"rules": [{"type": "ip_addr", "value": "192.0.2.1"}]});
    client
        .call(Method::PUT, &format!("{path}/firewall"), Some(rules))
        .await;
    let rules = client.get(&format!("{path}/firewall")).await["rules"].take();
    assert_eq!(rules[0]["value"], "192.0.2.1");
    assert!(rules[0]["uuid"].is_string());
    let config = json!({"config": {"work_mem": 8}});
    let config = client
        .call(Method::PATCH, &format!("{path}/config"), Some(config))
        .await;
    assert_eq!(config.status, 200);
    let config = client.get(&format!("{path}/config")).await["config"].take();
    assert_eq!(
        (&config["work_mem"], &config["timezone"]),
        (&json!(8), &json!("UTC"))
    );
    let window = json!({"day": "monday", "hour": "23:55"});
    client
        .call(Method::PUT, &format!("{path}/maintenance"), Some(window))
        .await;
    assert_eq!(
        client.get(&path).await["database"]["maintenance_window"]["day"],
        "monday"
    );

    let replica = client.post(&format!("{path}/replicas"), early).await["replica"].take();
    assert_eq!(replica["status"], "creating");
    client.sandbox.advance(ACTION);
    let promoted = client
        .call(Method::PUT, &format!("{path}/replicas/copy/promote"), None)
        .await;
    assert_eq!(promoted.status, 204);
    client
        .refused(404, Method::GET, &format!("{path}/replicas/copy"), None)
        .await;
    let own = client
        .get(&format!("/v2/databases/{}", text(&replica["id"])))
        .await;
    assert_eq!(own["database"]["engine"], "pg");

    client.delete(&path).await;
    for below in [
        "",
        "/users",
        "/users/app",
        "/dbs/shop",
        "/config",
        "/ca",
        "/backups",
    ] {
        client
            .refused(404, Method::GET, &format!("{path}{below}"), None)
            .await;
    }
}

#[tokio::test]
async fn a_kubernetes_cluster_has_nodes_that_come_and_go() {
    let client = Client::start().await;
    let body = json!({"name": "k", "region": "nyc3", "version": "latest",
        "node_pools": [{"name": "web", "size": "s-1vcpu-2gb", "count": 2, "labels": {"a": "b"}}]});
    let created = client.post("/v2/kubernetes/clusters", body).await["kubernetes_cluster"].take();
    let path = format!("/v2/kubernetes/clusters/{}", text(&created["id"]));
    assert_eq!(created["status"]["state"], "provisioning");
    assert_ne!(created["version"], "latest");
    let pool = &created["node_pools"][0];
    assert_eq!(pool["labels"], json!({"a": "b"}));
    let nodes = pool["nodes"].as_array().unwrap();
    assert_eq!(nodes.len(), 2);
    assert_ne!(nodes[0]["id"], nodes[1]["id"]);
    assert_eq!(nodes[0]["status"]["state"], "provisioning");
    assert_eq!(client.plain(&format!("{path}/kubeconfig")).await.0, 404);

    client.sandbox.advance(ACTION);
    let running = client.get(&path).await["kubernetes_cluster"].take();
    assert_eq!(running["status"]["state"], "running");
    assert_eq!(
        running["node_pools"][0]["nodes"][1]["status"]["state"],
        "running"
    );

    let at = format!("{path}/node_pools/{}", text(&pool["id"]));
    client
        .call(Method::PUT, &at, Some(json!({"name": "web", "count": 3})))
        .await;
    let grown = client.get(&at).await["node_pool"].take();
    assert_eq!(grown["nodes"].as_array().unwrap().len(), 3);
    assert_eq!(grown["labels"], json!({"a": "b"}));
    client.sandbox.advance(ACTION);
    let node = client.get(&at).await["node_pool"]["nodes"][0]["id"].take();
    let node = format!("{at}/nodes/{}", text(&node));
    assert_eq!(client.call(Method::DELETE, &node, None).await.status, 202);
    assert_eq!(client.get(&at).await["node_pool"]["count"], 2);

    let (status, config) = client.plain(&format!("{path}/kubeconfig")).await;
    assert_eq!(status, 200);
    assert!(config.contains("current-context: do-nyc3-k\n"), "{config}");
    assert!(
        config.contains(&format!("server: {}", text(&running["endpoint"]))),
        "{config}"
    );
    let credentials = client
        .get(&format!("{path}/credentials?expiry_seconds=60"))
        .await;
    assert_eq!(credentials["expires_at"], "2027-01-01T00:02:00Z");

    let run = client.post(&format!("{path}/clusterlint"), json!({})).await["run_id"].take();
    let lint = client.get(&format!("{path}/clusterlint")).await;
    assert_eq!(
        (&lint["run_id"], &lint["completed_at"]),
        (&run, &Value::Null)
    );
    client.sandbox.advance(ACTION);
    assert!(client.get(&format!("{path}/clusterlint")).await["completed_at"].is_string());
    client.delete(&path).await;
    client.refused(404, Method::GET, &at, None).await;
}

#[tokio::test]
async fn an_upgrade_ends_with_what_was_asked_for() {
    let client = Client::start().await;
    let options = client.get("/v2/kubernetes/options").await["options"]["versions"].take();
    let old = options.as_array().unwrap().last().unwrap()["slug"].clone();
    let body = json!({"name": "k", "region": "nyc3", "version": old, "node_pools": [{"name": "w", "size": "s-1vcpu-2gb", "count": 1}]});
    let id = client.post("/v2/kubernetes/clusters", body).await["kubernetes_cluster"]["id"].take();
    let path = format!("/v2/kubernetes/clusters/{}", text(&id));
    client.sandbox.advance(ACTION);
    let upgrades =
        client.get(&format!("{path}/upgrades")).await["available_upgrade_versions"].take();
    let target = upgrades[0]["slug"].clone();
    assert_ne!(target, Value::Null, "{options}");
    client
        .call(
            Method::POST,
            &format!("{path}/upgrade"),
            Some(json!({"version": target})),
        )
        .await;
    let during = client.get(&path).await["kubernetes_cluster"].take();
    assert_eq!(
        (&during["status"]["state"], &during["version"]),
        (&json!("upgrading"), &old)
    );
    client.sandbox.advance(ACTION);
    let after = client.get(&path).await["kubernetes_cluster"].take();
    assert_eq!(
        (&after["status"]["state"], &after["version"]),
        (&json!("running"), &target)
    );
}

#[tokio::test]
async fn rules_and_droplets_are_added_and_removed() {
    let client = Client::start().await;
    let id = client.active_droplet(json!({})).await;
    let rule = |port: u64| json!({"entry_protocol": "http", "entry_port": port, "target_protocol": "http", "target_port": 80});
    let body = json!({"name": "lb", "region": "nyc3", "forwarding_rules": [rule(80)]});
    let created = client.post("/v2/load_balancers", body).await["load_balancer"].take();
    assert_eq!(
        (&created["status"], &created["ip"]),
        (&json!("new"), &json!(""))
    );
    assert_eq!(created["region"]["slug"], "nyc3");
    assert_eq!(created["health_check"]["healthy_threshold"], 5);
    let path = format!("/v2/load_balancers/{}", text(&created["id"]));
    client.sandbox.advance(ACTION);
    assert!(client.get(&path).await["load_balancer"]["ip"].is_string());
    client
        .call(
            Method::POST,
            &format!("{path}/droplets"),
            Some(json!({"droplet_ids": [id]})),
        )
        .await;
    client
        .call(
            Method::POST,
            &format!("{path}/forwarding_rules"),
            Some(json!({"forwarding_rules": [rule(8080)]})),
        )
        .await;
    let shown = client.get(&path).await["load_balancer"].take();
    assert_eq!(shown["droplet_ids"], json!([id]));
    assert_eq!(shown["forwarding_rules"].as_array().unwrap().len(), 2);
    client
        .call(
            Method::DELETE,
            &format!("{path}/forwarding_rules"),
            Some(json!({"forwarding_rules": [rule(8080)]})),
        )
        .await;

    let firewall = json!({"name": "fw", "inbound_rules": [{"protocol": "tcp", "ports": "all", "sources": {"addresses": ["0.0.0.0/0"]}}]});
    let firewall = client.post("/v2/firewalls", firewall).await["firewall"].take();
    let at = format!("/v2/firewalls/{}", text(&firewall["id"]));
    assert_eq!(
        (&firewall["status"], &firewall["inbound_rules"][0]["ports"]),
        (&json!("waiting"), &json!("0"))
    );
    client
        .call(
            Method::POST,
            &format!("{at}/droplets"),
            Some(json!({"droplet_ids": [id]})),
        )
        .await;
    let of_droplet = client.get(&format!("/v2/droplets/{id}/firewalls")).await["firewalls"].take();
    assert_eq!(of_droplet[0]["id"], firewall["id"]);

    client.delete(&format!("/v2/droplets/{id}")).await;
    assert_eq!(
        client.get(&path).await["load_balancer"]["droplet_ids"],
        json!([])
    );
    assert_eq!(client.get(&at).await["firewall"]["droplet_ids"], json!([]));
    assert_eq!(
        client.get(&path).await["load_balancer"]["forwarding_rules"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[tokio::test]
async fn a_network_knows_its_members_and_is_kept_while_it_has_some() {
    let client = Client::start().await;
    let vpc = |name: &str| json!({"name": name, "region": "nyc3"});
    let id = client.post("/v2/vpcs", vpc("own")).await["vpc"]["id"].take();
    let path = format!("/v2/vpcs/{}", text(&id));
    let droplet = client.active_droplet(json!({"vpc_uuid": id})).await;
    let body = json!({"name": "lb", "region": "nyc3", "vpc_uuid": id, "forwarding_rules": [{"entry_protocol": "http", "entry_port": 80, "target_protocol": "http", "target_port": 80}]});
    client.post("/v2/load_balancers", body).await;
    let members = client.get(&format!("{path}/members")).await["members"].take();
    assert_eq!(members.as_array().unwrap().len(), 2);
    assert_eq!(members[0]["urn"], format!("do:droplet:{droplet}"));
    client.refused(409, Method::DELETE, &path, None).await;
    let first = client.get("/v2/vpcs").await["vpcs"][0].take();
    assert_eq!(first["default"], true);
    client
        .refused(
            403,
            Method::DELETE,
            &format!("/v2/vpcs/{}", text(&first["id"])),
            None,
        )
        .await;

    let peering = json!({"name": "p", "vpc_ids": [id, first["id"]]});
    let peering = client.post("/v2/vpc_peerings", peering).await["vpc_peering"].take();
    assert_eq!(peering["status"], "PROVISIONING");
    client.sandbox.advance(ACTION);
    let listed = client.get(&format!("{path}/peerings")).await;
    assert_eq!(listed["peerings"][0]["status"], "ACTIVE");
}

#[tokio::test]
async fn a_failure_can_be_scripted() {
    let client = Client::start().await;
    let fails = Fault::on("loadBalancers_create")
        .next(1)
        .effect(Effect::action_fails());
    client.sandbox.fault(fails).unwrap();
    let body = json!({"name": "lb", "region": "nyc3", "forwarding_rules": [{"entry_protocol": "http", "entry_port": 80, "target_protocol": "http", "target_port": 80}]});
    let id = client.post("/v2/load_balancers", body).await["load_balancer"]["id"].take();
    client.sandbox.advance(ACTION);
    let path = format!("/v2/load_balancers/{}", text(&id));
    assert_eq!(
        client.get(&path).await["load_balancer"]["status"],
        "errored"
    );
}

#[tokio::test]
async fn what_is_kept_nowhere_says_so_or_is_refused() {
    let client = Client::start().await;
    let schema = client
        .call(Method::GET, "/v2/gen-ai/oauth2/url", None)
        .await;
    assert_eq!(schema.headers["x-sandbox-answer"], "schema");
    let kept = client.call(Method::GET, "/v2/databases", None).await;
    assert!(!kept.headers.contains_key("x-sandbox-answer"));

    let sandbox = Sandbox::builder()
        .stateless(Stateless::Refuse)
        .clock(Clock::manual());
    let client = Client::of(sandbox.start().await.unwrap());
    client
        .refused(501, Method::GET, "/v2/gen-ai/oauth2/url", None)
        .await;
    client.get("/v2/databases").await;
}

#[tokio::test]
async fn lists_have_pages_filters_and_figures() {
    let client = Client::start().await;
    for index in 0..5 {
        let region = if index % 2 == 0 { "nyc3" } else { "ams3" };
        client
            .post(
                "/v2/vpcs",
                json!({"name": format!("v-{index}"), "region": region}),
            )
            .await;
    }
    let page = client.get("/v2/vpcs?per_page=2&page=2").await;
    // With the defaults of the two regions.
    assert_eq!(page["meta"]["total"], 7);
    assert_eq!(page["vpcs"][0]["name"], "default-ams3");
    let next = text(&page["links"]["pages"]["next"]).to_owned();
    let page = client.get(&next).await;
    assert_eq!(page["vpcs"][1]["name"], "v-3");
    let last = text(&page["links"]["pages"]["last"]).to_owned();
    assert_eq!(client.get(&last).await["vpcs"].as_array().unwrap().len(), 1);
    let certificate =
        |name: &str| json!({"name": name, "type": "lets_encrypt", "dns_names": ["example.com"]});
    client
        .post("/v2/domains", json!({"name": "example.com"}))
        .await;
    client.post("/v2/certificates", certificate("a")).await;
    client.post("/v2/certificates", certificate("b")).await;
    let named = client.get("/v2/certificates?name=b").await;
    assert_eq!(
        (&named["meta"]["total"], &named["certificates"][0]["name"]),
        (&json!(1), &json!("b"))
    );
}

#[tokio::test]
async fn resources_of_the_store_belong_to_projects() {
    let client = Client::start().await;
    let (path, created) = cluster(&client, "pg", 1).await;
    let resources = client.get("/v2/projects/default/resources").await["resources"].take();
    assert_eq!(
        resources[0]["urn"],
        format!("do:dbaas:{}", text(&created["id"]))
    );
    client.delete(&path).await;
    assert_eq!(
        client.get("/v2/projects/default/resources").await["resources"],
        json!([])
    );
}
