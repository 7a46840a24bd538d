//! What families do over the one store: registries, invoices, apps, metrics, storage, agents.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod client;

use base64::Engine;
use client::{ACTION, Client, text};
use reqwest::Method;
use serde_json::{Value, json};

#[tokio::test]
async fn a_registry_has_images_and_collects_garbage() {
    let client = Client::start().await;
    client.post("/v2/registries", json!({"name": "shop"})).await;
    let repositories =
        client.get("/v2/registries/shop/repositoriesV2").await["repositories"].take();
    let name = text(&repositories[0]["name"]);
    let at = format!("/v2/registries/shop/repositories/{name}");
    let tags = client.get(&format!("{at}/tags")).await["tags"].take();
    let digests = client.get(&format!("{at}/digests")).await["manifests"].take();
    assert_eq!(tags[0]["manifest_digest"], digests[0]["digest"]);
    client.delete(&format!("{at}/tags/v1")).await;
    client
        .delete(&format!("{at}/digests/{}", text(&digests[0]["digest"])))
        .await;
    assert_eq!(client.get(&format!("{at}/tags")).await["tags"], json!([]));

    let auth = client.get("/v2/registries/shop/docker-credentials").await;
    let auth = auth["auths"]["registry.digitalocean.com"]["auth"].clone();
    let auth = base64::engine::general_purpose::STANDARD
        .decode(text(&auth))
        .unwrap();
    let auth = String::from_utf8(auth).unwrap();
    assert!(
        auth.split_once(':')
            .is_some_and(|(user, password)| user == password),
        "{auth}"
    );

    let path = "/v2/registries/shop/garbage-collection";
    client.refused(404, Method::GET, path, None).await;
    let started = client.post(path, json!({})).await["garbage_collection"].take();
    assert_eq!(started["status"], "requested");
    assert_eq!(
        client.get(path).await["garbage_collection"]["uuid"],
        started["uuid"]
    );
    client.sandbox.advance(ACTION);
    let list = client.get("/v2/registries/shop/garbage-collections").await;
    assert_eq!(list["garbage_collections"][0]["status"], "succeeded");
    assert_eq!(client.get("/v2/registry").await["registry"]["name"], "shop");
    client
        .refused(
            409,
            Method::POST,
            "/v2/registries/validate-name",
            Some(json!({"name": "shop"})),
        )
        .await;
}

#[tokio::test]
async fn invoices_add_up_and_can_be_downloaded() {
    let client = Client::start().await;
    let list = client.get("/v2/customers/my/invoices").await;
    let invoice = &list["invoices"][0];
    let path = format!(
        "/v2/customers/my/invoices/{}",
        text(&invoice["invoice_uuid"])
    );
    let items = client.get(&path).await["invoice_items"].take();
    let cents = |amount: &Value| text(amount).replace('.', "").parse::<u64>().unwrap();
    let sum = items
        .as_array()
        .unwrap()
        .iter()
        .map(|item| cents(&item["amount"]))
        .sum::<u64>();
    assert_eq!(sum, cents(&invoice["amount"]));
    let summary = client.get(&format!("{path}/summary")).await;
    assert_eq!(summary["amount"], invoice["amount"]);
    assert_eq!(summary["billing_period"], invoice["invoice_period"]);
    let (_, csv) = client.plain(&format!("{path}/csv")).await;
    assert_eq!(
        csv.lines()
            .map(|line| line.split(',').count())
            .collect::<Vec<_>>(),
        [9, 9, 9]
    );
    let (_, pdf) = client.plain(&format!("{path}/pdf")).await;
    assert!(pdf.starts_with("%PDF-") && pdf.ends_with("%%EOF\n"));
    let unknown = "/v2/customers/my/invoices/0a1b2c3d-0000-4000-8000-00000000000f";
    for below in ["", "/csv", "/pdf", "/summary"] {
        client
            .refused(404, Method::GET, &format!("{unknown}{below}"), None)
            .await;
    }
}

#[tokio::test]
async fn an_app_is_deployed_and_has_logs() {
    let client = Client::start().await;
    let spec = json!({"name": "shop", "services": [{"name": "web", "image": {"registry_type": "DOCKER_HUB", "repository": "nginx"}}]});
    let app = client.post("/v2/apps", json!({"spec": spec})).await["app"].take();
    let path = format!("/v2/apps/{}", text(&app["id"]));
    let deployment = app["pending_deployment"]["id"].clone();
    assert_eq!(app["active_deployment"], Value::Null);
    let at = format!("{path}/deployments/{}", text(&deployment));
    assert_eq!(
        client.get(&at).await["deployment"]["phase"],
        "PENDING_BUILD"
    );
    client.sandbox.advance(ACTION / 2);
    let phase = client.get(&at).await["deployment"]["phase"].take();
    assert!(
        ["BUILDING", "PENDING_DEPLOY"].contains(&text(&phase)),
        "{phase}"
    );
    client.sandbox.advance(ACTION);
    assert_eq!(client.get(&at).await["deployment"]["phase"], "ACTIVE");
    let app = client.get(&path).await["app"].take();
    assert_eq!(app["active_deployment"]["id"], deployment);
    assert!(text(&app["live_url"]).starts_with("https://"));

    let again = client.post(&format!("{path}/deployments"), json!({})).await["deployment"].take();
    assert_ne!(again["id"], deployment);
    let cancel = format!("{path}/deployments/{}/cancel", text(&again["id"]));
    assert_eq!(
        client.post(&cancel, json!({})).await["deployment"]["phase"],
        "CANCELED"
    );
    let logs = client
        .get(&format!("{path}/components/web/logs?type=RUN"))
        .await;
    let file = client
        .request(Method::GET, text(&logs["historic_urls"][0]))
        .send()
        .await
        .unwrap();
    assert!(file.text().await.unwrap().starts_with("web 2027-"));
    client
        .refused(
            404,
            Method::GET,
            &format!("{path}/components/none/logs?type=RUN"),
            None,
        )
        .await;
}

#[tokio::test]
async fn metrics_are_series_of_what_there_is() {
    let client = Client::start().await;
    let id = client.active_droplet(json!({})).await;
    let path = |id: i64| {
        format!("/v2/monitoring/metrics/droplet/cpu?host_id={id}&start=1798761600&end=1798765200")
    };
    let series = client.get(&path(id)).await["data"]["result"].take();
    assert_eq!(series.as_array().unwrap().len(), 8);
    let values = series[0]["values"].as_array().unwrap();
    assert_eq!(values.len(), 31);
    assert_eq!(values[0][0], 1_798_761_600);
    text(&values[0][1]).parse::<f64>().unwrap();
    assert_eq!(client.get(&path(7)).await["data"]["result"], json!([]));
}

#[tokio::test]
async fn series_are_told_apart_by_disks_and_components() {
    let client = Client::start().await;
    let id = client.active_droplet(json!({"monitoring": true})).await;
    let at = "start=1798761600&end=1798765200";
    let path = format!("/v2/monitoring/metrics/droplet/filesystem_free?host_id={id}&{at}");
    let labels = client.get(&path).await["data"]["result"][0]["metric"].take();
    for label in ["host_id", "device", "fstype", "mountpoint"] {
        assert!(labels[label].is_string(), "{label}: {labels}");
    }
    let image = json!({"registry_type": "DOCKER_HUB", "repository": "web"});
    let spec = json!({"name": "shop", "services": [{"name": "web", "image": image}], "workers": [{"name": "mail", "image": image}]});
    let app = client.post("/v2/apps", json!({"spec": spec})).await["app"]["id"].take();
    let path = format!(
        "/v2/monitoring/metrics/apps/memory_percentage?app_id={}&{at}",
        text(&app)
    );
    let found = |more: &str| {
        let path = format!("{path}{more}");
        let client = &client;
        async move {
            let result = client.get(&path).await["data"]["result"].take();
            let series = result.as_array().unwrap().iter();
            let names = series.map(|one| text(&one["metric"]["app_component"]).to_owned());
            names.collect::<Vec<_>>()
        }
    };
    assert_eq!(found("").await, ["web", "mail"]);
    assert_eq!(found("&app_component=mail").await, ["mail"]);
}

#[tokio::test]
async fn an_alert_takes_an_hour_as_1h() {
    let client = Client::start().await;
    let check = json!({"name": "c", "type": "https", "target": "https://example.com", "regions": ["us_east"], "enabled": true});
    let check = client.post("/v2/uptime/checks", check).await["check"]["id"].take();
    let path = format!("/v2/uptime/checks/{}/alerts", text(&check));
    let alert = |period: &str| json!({"name": "a", "type": "down", "period": period, "notifications": {"email": [], "slack": []}});
    let refused = client
        .refused(400, Method::POST, &path, Some(alert("1hr")))
        .await;
    assert_eq!(refused, "unsupported period value");
    client.post(&path, alert("1h")).await;
}

#[tokio::test]
async fn memory_is_measured_by_the_agent_alone() {
    let client = Client::start().await;
    let without = client.active_droplet(json!({})).await;
    let with = client
        .active_droplet(json!({"name": "with", "monitoring": true}))
        .await;
    for metric in ["memory_free", "load_5", "filesystem_size"] {
        for (id, series) in [(without, 0), (with, 1)] {
            let path = format!(
                "/v2/monitoring/metrics/droplet/{metric}?host_id={id}&start=1798761600&end=1798765200"
            );
            let found = client.get(&path).await["data"]["result"].take();
            assert_eq!(found.as_array().unwrap().len(), series, "{metric} of {id}");
        }
    }
}

#[tokio::test]
async fn a_droplet_has_no_more_memory_than_its_size() {
    let client = Client::start().await;
    let id = client.active_droplet(json!({"monitoring": true})).await;
    let droplet = client.show(id).await;
    let mut greatest = std::collections::BTreeMap::new();
    for metric in [
        "memory_total",
        "memory_available",
        "memory_free",
        "filesystem_size",
        "filesystem_free",
    ] {
        let path = format!(
            "/v2/monitoring/metrics/droplet/{metric}?host_id={id}&start=1798761600&end=1798765200"
        );
        let found = client.get(&path).await["data"]["result"][0]["values"].take();
        let values = found.as_array().unwrap().iter();
        let values = values.map(|point| point[1].as_str().unwrap().parse::<f64>().unwrap());
        greatest.insert(metric, values.fold(0.0, f64::max));
    }
    let memory = droplet["memory"].as_f64().unwrap() * 1_048_576.0;
    let disk = droplet["disk"].as_f64().unwrap() * 1_073_741_824.0;
    assert_eq!(
        greatest["memory_total"].total_cmp(&memory),
        std::cmp::Ordering::Equal
    );
    assert_eq!(
        greatest["filesystem_size"].total_cmp(&disk),
        std::cmp::Ordering::Equal
    );
    assert!(greatest["memory_available"] < memory && greatest["filesystem_free"] < disk);
    assert!(greatest["memory_free"] < greatest["memory_available"]);
}

#[tokio::test]
async fn shares_take_actions_and_pools_have_members() {
    let client = Client::start().await;
    let vpc = client
        .post("/v2/vpcs", json!({"name": "v", "region": "nyc3"}))
        .await["vpc"]["id"]
        .take();
    let small = json!({"name": "s", "region": "nyc3", "size_gib": 49, "vpc_ids": [vpc]});
    client
        .refused(422, Method::POST, "/v2/nfs", Some(small))
        .await;
    let share = json!({"name": "s", "region": "nyc3", "size_gib": 50, "vpc_ids": [vpc]});
    let share = client.post("/v2/nfs", share).await["share"].take();
    assert_eq!(
        (&share["status"], &share["host"]),
        (&json!("CREATING"), &json!(""))
    );
    let path = format!("/v2/nfs/{}", text(&share["id"]));
    client.sandbox.advance(ACTION);
    assert!(client.get(&path).await["share"]["mount_path"].is_string());
    let resize = json!({"type": "resize", "region": "nyc3", "params": {"size_gib": 100}});
    client.post(&format!("{path}/actions"), resize).await;
    client.sandbox.advance(ACTION);
    assert_eq!(client.get(&path).await["share"]["size_gib"], 100);
    let snapshot = json!({"type": "snapshot", "region": "nyc3", "params": {"name": "before"}});
    client.post(&format!("{path}/actions"), snapshot).await;
    let snapshots = client.get("/v2/nfs/snapshots").await["snapshots"].take();
    assert_eq!(
        (&snapshots[0]["name"], &snapshots[0]["share_id"]),
        (&json!("before"), &share["id"])
    );

    let pool = json!({"name": "p", "config": {"min_instances": 2, "max_instances": 4, "target_cpu_utilization": 0.5},
        "droplet_template": {"region": "nyc3", "size": "s-1vcpu-1gb", "image": "ubuntu-24-04-x64", "ssh_keys": ["1"]}});
    let pool = client.post("/v2/droplets/autoscale", pool).await["autoscale_pool"].take();
    let path = format!("/v2/droplets/autoscale/{}", text(&pool["id"]));
    let members = client.get(&format!("{path}/members")).await["droplets"].take();
    assert_eq!(members.as_array().unwrap().len(), 2);
    assert_eq!(members[0]["status"], "provisioning");
    client.sandbox.advance(ACTION);
    let members = client.get(&format!("{path}/members")).await["droplets"].take();
    assert_eq!(members[1]["status"], "active");
    assert_eq!(
        client.get(&format!("{path}/history")).await["meta"]["total"],
        1
    );
}

#[tokio::test]
async fn agents_are_deployed_and_knowledge_is_indexed() {
    let client = Client::start().await;
    let agent = json!({"name": "helper", "instruction": "help", "model_uuid": "0a1b2c3d-0000-4000-8000-00000000000f", "region": "tor1"});
    let agent = client.post("/v2/gen-ai/agents", agent).await["agent"].take();
    assert_eq!(
        agent["deployment"]["status"],
        "STATUS_WAITING_FOR_DEPLOYMENT"
    );
    let path = format!("/v2/gen-ai/agents/{}", text(&agent["uuid"]));
    client.sandbox.advance(ACTION);
    let running = client.get(&path).await["agent"].take();
    assert_eq!(running["deployment"]["status"], "STATUS_RUNNING");
    assert!(text(&running["deployment"]["url"]).starts_with("https://"));

    let base = json!({"name": "docs", "datasources": [{"spaces_data_source": {"bucket_name": "b", "region": "nyc3"}}]});
    let base = client.post("/v2/gen-ai/knowledge_bases", base).await["knowledge_base"].take();
    let id = text(&base["uuid"]);
    let sources = client
        .get(&format!("/v2/gen-ai/knowledge_bases/{id}/data_sources"))
        .await;
    assert_eq!(
        sources["knowledge_base_data_sources"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    let job = client
        .post(
            "/v2/gen-ai/indexing_jobs",
            json!({"knowledge_base_uuid": id}),
        )
        .await["job"]
        .take();
    assert_eq!(job["status"], "INDEX_JOB_STATUS_PENDING");
    client.sandbox.advance(ACTION);
    let job = client
        .get(&format!("/v2/gen-ai/indexing_jobs/{}", text(&job["uuid"])))
        .await["job"]
        .take();
    assert_eq!(job["status"], "INDEX_JOB_STATUS_COMPLETED");
    let attached = client
        .post(&format!("{path}/knowledge_bases/{id}"), json!({}))
        .await;
    assert_eq!(attached["agent"]["knowledge_bases"][0]["uuid"], id);
}

#[tokio::test]
async fn put_replaces_and_patch_merges() {
    let client = Client::start().await;
    let rule = json!({"entry_protocol": "http", "entry_port": 80, "target_protocol": "http", "target_port": 80});
    let body = json!({"name": "lb", "region": "nyc3", "forwarding_rules": [rule], "redirect_http_to_https": true,
        "health_check": {"protocol": "tcp", "port": 22}});
    let id = client.post("/v2/load_balancers", body).await["load_balancer"]["id"].take();
    let path = format!("/v2/load_balancers/{}", text(&id));
    client.sandbox.advance(ACTION);
    let body = json!({"name": "new", "forwarding_rules": [rule]});
    let put = client.call(Method::PUT, &path, Some(body)).await.body["load_balancer"].take();
    assert_eq!(put["name"], "new");
    assert_eq!(put["redirect_http_to_https"], false);
    assert_eq!(put["health_check"]["protocol"], "http");
    assert_eq!(put["region"]["slug"], "nyc3");
    assert_eq!(put["status"], "active");
    assert_eq!(client.get(&path).await["load_balancer"], put);

    let body = json!({"name": "v", "region": "nyc3", "description": "first"});
    let id = client.post("/v2/vpcs", body).await["vpc"]["id"].take();
    let path = format!("/v2/vpcs/{}", text(&id));
    let patched = client
        .call(Method::PATCH, &path, Some(json!({"name": "w"})))
        .await
        .body;
    assert_eq!(
        (&patched["vpc"]["name"], &patched["vpc"]["description"]),
        (&json!("w"), &json!("first"))
    );
}

#[tokio::test]
async fn secrets_of_apps_are_kept_encrypted_and_components_are_told_apart() {
    let client = Client::start().await;
    let image = json!({"registry_type": "DOCKER_HUB", "repository": "nginx"});
    let envs =
        json!([{"key": "KEY", "value": "plain", "type": "SECRET"}, {"key": "PORT", "value": "80"}]);
    let mut spec =
        json!({"name": "shop", "services": [{"name": "web", "image": image, "envs": envs}]});
    let app = client.post("/v2/apps", json!({"spec": spec})).await["app"].take();
    let path = format!("/v2/apps/{}", text(&app["id"]));
    let secret = async || {
        let app = client.get(&path).await["app"].take();
        let envs = app["spec"]["services"][0]["envs"].clone();
        assert_eq!(envs[1]["value"], "80");
        text(&envs[0]["value"]).to_owned()
    };
    let first = secret().await;
    assert!(
        first.starts_with("EV[1:") && first.ends_with(']'),
        "{first}"
    );
    // Sent back it stays; in plain text it is another one.
    for (value, same) in [(first.as_str(), true), ("plain", false)] {
        spec["services"][0]["envs"][0]["value"] = json!(value);
        let reply = client
            .call(Method::PUT, &path, Some(json!({"spec": spec})))
            .await;
        assert_eq!(reply.status, 200);
        assert_eq!(secret().await == first, same, "{value}");
    }
    let twice = json!({"spec": {"name": "other", "services": [{"name": "web"}], "workers": [{"name": "web"}]}});
    client
        .refused(400, Method::POST, "/v2/apps", Some(twice))
        .await;
}

#[tokio::test]
async fn a_replica_is_a_cluster_for_its_trusted_sources_and_its_size() {
    let client = Client::start().await;
    let body = json!({"name": "db", "engine": "pg", "version": "16", "size": "db-s-1vcpu-1gb", "region": "nyc3", "num_nodes": 1});
    let cluster = client.post("/v2/databases", body).await["database"]["id"].take();
    client.sandbox.advance(ACTION);
    let replicas = format!("/v2/databases/{}/replicas", text(&cluster));
    client
        .post(&replicas, json!({"name": "r", "size": "db-s-1vcpu-1gb"}))
        .await;
    client.sandbox.advance(ACTION);
    let one = format!("{replicas}/r");
    let id = client.get(&one).await["replica"]["id"].take();
    let own = format!("/v2/databases/{}", text(&id));
    let rules = json!({"rules": [{"type": "ip_addr", "value": "192.0.2.1"}]});
    let firewall = format!("{own}/firewall");
    client.call(Method::PUT, &firewall, Some(rules)).await;
    let kept = client.get(&firewall).await["rules"].take();
    assert_eq!(kept[0]["value"], "192.0.2.1");
    assert_eq!(kept[0]["cluster_uuid"], id);
    let of_cluster = format!("/v2/databases/{}/firewall", text(&cluster));
    assert_eq!(client.get(&of_cluster).await["rules"], json!([]));
    let size = json!({"size": "db-s-1vcpu-2gb", "num_nodes": 1});
    let reply = client
        .call(Method::PUT, &format!("{own}/resize"), Some(size))
        .await;
    assert_eq!(reply.status, 202);
    client.sandbox.advance(ACTION);
    assert_eq!(client.get(&one).await["replica"]["size"], "db-s-1vcpu-2gb");
    client.refused(404, Method::GET, &own, None).await;
    client.refused(404, Method::DELETE, &own, None).await;
}

#[tokio::test]
async fn a_share_is_busy_after_a_change_and_inactive_without_a_network() {
    let client = Client::start().await;
    let mut ids = Vec::new();
    for name in ["first", "second"] {
        let body = json!({"name": name, "region": "nyc2"});
        ids.push(client.post("/v2/vpcs", body).await["vpc"]["id"].take());
    }
    let body = json!({"name": "data", "size_gib": 50, "region": "nyc2", "vpc_ids": [ids[0]], "performance_tier": "standard"});
    let share = client.post("/v2/nfs", body).await["share"].take();
    assert_eq!(share["performance_tier"], "PERFORMANCE_TIER_STANDARD");
    let path = format!("/v2/nfs/{}", text(&share["id"]));
    let actions = format!("{path}/actions");
    let attach = json!({"type": "attach", "params": {"vpc_id": ids[1]}});
    client
        .refused(409, Method::POST, &actions, Some(attach.clone()))
        .await;
    client.sandbox.advance(ACTION);
    client.post(&actions, attach).await;
    client.sandbox.advance(ACTION);
    let both = client.get(&path).await["share"].take();
    assert_eq!(
        (&both["status"], &both["vpc_ids"]),
        (&json!("ACTIVE"), &json!(ids))
    );
    for id in &ids {
        let detach = json!({"type": "detach", "params": {"vpc_id": id}});
        client.post(&actions, detach).await;
        client.sandbox.advance(ACTION);
    }
    assert_eq!(client.get(&path).await["share"]["status"], "INACTIVE");
    let tier = json!({"type": "switch_performance_tier", "params": {"performance_tier": "high"}});
    client.post(&actions, tier).await;
    client.sandbox.advance(ACTION);
    let tier = client.get(&path).await["share"]["performance_tier"].take();
    assert_eq!(tier, "PERFORMANCE_TIER_HIGH");
}

#[tokio::test]
async fn networks_that_are_being_joined_are_not_parted_and_a_gateway_stays_with_its_own() {
    let client = Client::start().await;
    let mut ids = Vec::new();
    for name in ["first", "second"] {
        let body = json!({"name": name, "region": "nyc3"});
        ids.push(client.post("/v2/vpcs", body).await["vpc"]["id"].take());
    }
    let body = json!({"name": "join", "vpc_ids": ids});
    let peering = client.post("/v2/vpc_peerings", body).await["vpc_peering"]["id"].take();
    let body = json!({"name": "office", "connection_bandwidth_in_mbps": 1000, "region": "nyc", "naas_provider": "MEGAPORT", "vpc_ids": [ids[0]]});
    let office = client
        .post("/v2/partner_network_connect/attachments", body)
        .await["partner_attachment"]
        .take();
    assert_eq!(office["region"], "NYC");
    let office = format!(
        "/v2/partner_network_connect/attachments/{}",
        text(&office["id"])
    );
    let both = [format!("/v2/vpc_peerings/{}", text(&peering)), office];
    for path in &both {
        client.refused(403, Method::DELETE, path, None).await;
    }
    client.sandbox.advance(ACTION);
    for path in both {
        let deleted = client.call(Method::DELETE, &path, None).await;
        assert_eq!(deleted.status, 202, "{path}");
    }
    let body = json!({"name": "out", "type": "PUBLIC", "region": "nyc3", "size": 1, "vpcs": [{"vpc_uuid": ids[0]}]});
    let gateway = client.post("/v2/vpc_nat_gateways", body).await["vpc_nat_gateway"]["id"].take();
    client.sandbox.advance(ACTION);
    let path = format!("/v2/vpc_nat_gateways/{}", text(&gateway));
    let other = json!({"name": "out", "size": 2, "vpcs": [{"vpc_uuid": ids[1]}]});
    client.refused(422, Method::PUT, &path, Some(other)).await;
    let same = json!({"name": "out", "size": 2, "vpcs": [{"vpc_uuid": ids[0]}]});
    let changed = client.call(Method::PUT, &path, Some(same)).await;
    assert_eq!(changed.body["vpc_nat_gateway"]["size"], 2);
    let unknown = "8e8e8e8e-0000-4000-8000-00000000000f";
    let path = format!("/v2/vpc_nat_gateways/{unknown}");
    let told = client.call(Method::GET, &path, None).await;
    let message = format!("nat gateway with id {unknown} not found");
    assert_eq!((told.status, &told.body["message"]), (404, &json!(message)));
}

#[tokio::test]
async fn suppressions_are_paged_within_the_settings() {
    let client = Client::start().await;
    let resources: Vec<String> = (1..=25).map(|id| format!("do:droplet:{id}")).collect();
    let body = json!({"rule_uuid": "6ba7b810-9dad-11d1-80b4-00c04fd430c8", "resources": resources});
    client
        .post("/v2/security/settings/suppressions", body)
        .await;
    for (page, count, first) in [(1, 20, "1"), (2, 5, "21")] {
        let path = format!("/v2/security/settings?page={page}");
        let shown = client.get(&path).await["settings"]["suppressions"].take();
        assert_eq!(
            shown["meta"],
            json!({"page": page, "pages": 2, "total": 25})
        );
        let shown = shown["resources"].as_array().unwrap();
        assert_eq!(
            (shown.len(), &shown[0]["resource_id"]),
            (count, &json!(first))
        );
    }
}
