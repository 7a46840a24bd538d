//! Specs: from values, text and files, and what becomes of what this library doesn't know.

use std::path::Path;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::ErrorKind;
use digitalocean_sdk::apps::{AppAlertSlackWebhook, AppSpec, IntoAppSpec as _};
use digitalocean_sdk::raw::types::AppDatabaseSpec;
use serde_json::json;

use super::{last, spec, world};

const YAML: &str = "
name: shop
region: nyc
x_new: {deep: [1, two]}
services:
- name: web
  image: {registry_type: DOCKER_HUB, repository: nginx}
  x_other: true
  envs:
  - {key: PORT, value: 8080}
  - {key: TOKEN, value: plain, type: SECRET}
";

#[tokio::test(start_paused = true)]
async fn an_app_tells_the_names_of_its_components() {
    let (_world, client) = world().await;
    let text = "
name: shop
static_sites: [{name: docs, github: {repo: a/b, branch: main}}]
functions: [{name: api, github: {repo: a/b, branch: main}}]
jobs: [{name: migrate, kind: PRE_DEPLOY, image: {registry_type: DOCKER_HUB, repository: nginx}}]
workers: [{name: mail, image: {registry_type: DOCKER_HUB, repository: nginx}}]
services: [{name: web, image: {registry_type: DOCKER_HUB, repository: nginx}}]
databases: [{name: db}]
";
    let all = ["web", "mail", "migrate", "docs", "api"];
    let spec = text.into_app_spec().unwrap();
    assert_eq!(spec.component_names().collect::<Vec<_>>(), all);
    let app = client.apps().create(text).await.unwrap();
    assert_eq!(app.component_names().collect::<Vec<_>>(), all);
    assert_eq!(AppSpec::new("none").component_names().next(), None);
}

#[tokio::test(start_paused = true)]
async fn c15_an_app_is_made_from_text_or_a_file_and_keeps_what_is_unknown() {
    let (world, client) = world().await;
    let shop = world
        .run(client.apps().create(YAML).wait())
        .await
        .0
        .unwrap();
    assert!(shop.live_url.is_some() && shop.active_deployment.is_some());
    let sent = last(&world.sandbox, "apps_create");
    assert_eq!(sent["spec"]["x_new"], json!({"deep": [1, "two"]}));
    assert_eq!(sent["spec"]["services"][0]["x_other"], true);
    assert_eq!(sent["spec"]["services"][0]["envs"][0]["value"], "8080");

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("app.json");
    let text = YAML.replace("name: shop", "name: other");
    std::fs::write(&path, text).unwrap();
    let other = client.apps().create(path.as_path()).await.unwrap();
    assert_eq!(other.spec.name, "other");

    // What is no spec sends nothing.
    let before = world.requests();
    for wrong in ["name: [", "app.yaml", "services: []"] {
        let error = client.apps().create(wrong).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
        let error = client.apps().validate(wrong).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
        let error = client.apps().upsert(wrong).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    }
    let missing = client.apps().create(Path::new("/nowhere/app.yaml"));
    assert!(missing.await.unwrap_err().to_string().contains("/nowhere"));
    assert_eq!(world.requests(), before);
}

#[tokio::test(start_paused = true)]
async fn c15_an_update_sends_secrets_as_they_were_read() {
    let (world, client) = world().await;
    let shop = world
        .run(client.apps().create(YAML).wait())
        .await
        .0
        .unwrap();
    let read = serde_json::to_value(&shop.spec).unwrap();
    let secret = read["services"][0]["envs"][1]["value"].clone();
    assert!(secret.as_str().unwrap().starts_with("EV["), "{secret}");
    assert!(!format!("{shop:?}").contains("EV["));

    let app = client.app(&shop);
    let update = app.update(|app| {
        for service in app.spec.services.iter_mut().flatten() {
            service.instance_count = Some(3);
        }
    });
    let updated = world.run(update.wait()).await.0.unwrap();
    let sent = last(&world.sandbox, "apps_update");
    assert_eq!(sent["spec"]["services"][0]["envs"][1]["value"], secret);
    assert_eq!(sent["spec"]["services"][0]["instance_count"], 3);
    assert_eq!(sent.get("update_all_source_versions"), None);
    // The deployment of this update, and not the one before it.
    let active = |app: digitalocean_sdk::apps::App| app.active_deployment.unwrap().id;
    assert_ne!(active(updated), active(shop));
}

#[tokio::test(start_paused = true)]
async fn what_an_upsert_created_may_be_unknown_at_first() {
    let (world, client) = world().await;
    let unknown = || Fault::on("apps_get").next(3).effect(Effect::status(404));
    world.sandbox.fault(unknown()).unwrap();
    let made = world.run(client.apps().upsert(spec("shop")).wait()).await.0;
    assert!(made.unwrap().active_deployment.is_some());

    // A 404 about one that was created a moment ago doesn't mean that it is gone; about an older one it does.
    let gone = |count| {
        let gone = Fault::on("apps_delete").next(count);
        world
            .sandbox
            .fault(gone.effect(Effect::status(404)))
            .unwrap();
    };
    let young = world
        .run(client.apps().upsert(spec("young")))
        .await
        .0
        .unwrap();
    gone(2);
    let before = world.requests_of("apps_delete");
    world
        .run(client.app(&young).delete().wait())
        .await
        .0
        .unwrap();
    assert_eq!(world.requests_of("apps_delete") - before, 3);
    assert_eq!(client.app(&young).find().await.unwrap(), None);

    world
        .run(tokio::time::sleep(std::time::Duration::from_secs(120)))
        .await;
    let changed = world
        .run(client.apps().upsert(spec("shop")))
        .await
        .0
        .unwrap();
    gone(1);
    world
        .run(client.app(&changed).delete().wait())
        .await
        .0
        .unwrap();
    assert!(client.app(&changed).find().await.unwrap().is_some());
}

#[tokio::test(start_paused = true)]
async fn c15_an_upsert_creates_once_and_then_changes() {
    let (world, client) = world().await;
    let upsert = |count: i64| {
        let mut spec = spec("shop");
        spec.services
            .iter_mut()
            .flatten()
            .for_each(|it| it.instance_count = Some(count));
        client.apps().upsert(spec)
    };
    let made = world.run(upsert(1).wait()).await.0.unwrap();
    let changed = world
        .run(upsert(2).update_all_source_versions(true).wait())
        .await
        .0
        .unwrap();
    assert_eq!(changed.id, made.id);
    assert_eq!(changed.spec.services.unwrap()[0].instance_count, Some(2));
    assert_ne!(
        changed.active_deployment.unwrap().id,
        made.active_deployment.unwrap().id
    );
    assert_eq!(
        last(&world.sandbox, "apps_update")["update_all_source_versions"],
        true
    );
    assert_eq!(world.requests_of("apps_create"), 1);

    // A create that is lost isn't repeated; the next time, the app is found.
    let fault = Fault::on("apps_create")
        .next(1)
        .effect(Effect::reset_after_processing());
    world.sandbox.fault(fault).unwrap();
    let lost = world
        .run(client.apps().upsert(spec("lost")))
        .await
        .0
        .unwrap_err();
    assert!(lost.may_have_been_processed(), "{lost}");
    client.apps().upsert(spec("lost")).await.unwrap();
    assert_eq!(world.requests_of("apps_create"), 2);
}

#[tokio::test(start_paused = true)]
async fn c15_a_spec_is_checked_and_priced_without_an_app() {
    let (world, client) = world().await;
    let checked = client.apps().validate(spec("shop")).await.unwrap();
    assert_eq!(checked.name, "shop");
    let proposed = client.apps().propose(YAML).await.unwrap();
    assert_eq!(proposed.app_name_available, Some(true));
    let shop = client.apps().create(spec("shop")).await.unwrap();
    let taken = client.apps().propose(YAML).await.unwrap();
    assert_eq!(taken.app_name_available, Some(false));
    let own = client.apps().propose(YAML).app_id(&shop.id).await.unwrap();
    assert_eq!(own.app_name_available, Some(true));
    let twice = client
        .apps()
        .validate("name: shop\nservices: [{name: web}, {name: web}]");
    let error = twice.await.unwrap_err();
    assert!(
        error.to_string().contains("names two components"),
        "{error}"
    );
    let sizes = client.apps_instance_sizes().list().all().await.unwrap();
    assert!(!sizes.is_empty());
    let regions = client.apps_regions().list().all().await.unwrap();
    assert!(!regions.is_empty());
    drop(world);
}

#[tokio::test(start_paused = true)]
async fn c15_an_alert_is_sent_both_lists_of_destinations() {
    let (world, client) = world().await;
    let shop = client.apps().create(spec("shop")).await.unwrap();
    let app = client.app(&shop);
    let alert = app.alerts().list().all().await.unwrap().remove(0);
    let hook = AppAlertSlackWebhook::new()
        .url("https://hooks.example/1")
        .channel("ops");
    let assigned = app
        .alert(&alert)
        .assign_destinations(["a@example.com"], [hook]);
    world.run(assigned.wait()).await.0.unwrap();
    let changed = app.alert(&alert).update_destinations(|to| {
        to.emails
            .get_or_insert_default()
            .push("b@example.com".to_owned());
    });
    world.run(changed.wait()).await.0.unwrap();
    let sent = last(&world.sandbox, "apps_assign_alertDestinations");
    assert_eq!(sent["emails"], json!(["a@example.com", "b@example.com"]));
    assert_eq!(sent["slack_webhooks"][0]["channel"], "ops");
    // A list that somebody takes away is sent, too.
    app.alert(&alert)
        .update_destinations(|to| to.emails = None)
        .await
        .unwrap();
    assert_eq!(
        last(&world.sandbox, "apps_assign_alertDestinations")["emails"],
        json!([])
    );
    let none = [""; 0];
    let hooks: [AppAlertSlackWebhook; 0] = [];
    app.alert(&alert)
        .assign_destinations(none, hooks)
        .await
        .unwrap();
    let sent = last(&world.sandbox, "apps_assign_alertDestinations");
    assert_eq!(sent, json!({"emails": [], "slack_webhooks": []}));
}

#[tokio::test(start_paused = true)]
async fn c15_whatever_else_an_app_has_is_read() {
    let (world, client) = world().await;
    let with_database = spec("shop").databases([AppDatabaseSpec::new("db")]);
    let shop = world
        .run(client.apps().create(with_database).wait())
        .await
        .0
        .unwrap();
    let app = client.app(&shop);
    assert_eq!(app.wait().await.unwrap().id, shop.id);
    // The same values in the answers and in what is read of them.
    let script = |operation: &str, place: &str, value: serde_json::Value| {
        world.sandbox.script(operation, place, [value]).unwrap();
    };
    let asked = || world.sandbox.requests().pop().unwrap();
    let own = format!("/v2/apps/{}", shop.id);
    let healthy = json!([{"name": "web", "state": "HEALTHY"}]);
    script("apps_get_health", "/app_health/components", healthy);
    let health = app.health().get().await.unwrap().components.unwrap();
    assert_eq!(health[0].name.as_deref(), Some("web"));
    assert_eq!(health[0].state.as_ref().unwrap().as_str(), "HEALTHY");
    assert_eq!(asked().path, format!("{own}/health"));
    let instances = app.instances().list().all().await.unwrap();
    assert!(
        instances
            .iter()
            .any(|it| it.component_name.as_deref() == Some("web"))
    );
    let used = json!([{"app_id": shop.id, "bandwidth_bytes": "513668"}]);
    for operation in [
        "apps_get_metrics_bandwidth_daily",
        "apps_list_metrics_bandwidth_daily",
    ] {
        script(operation, "/app_bandwidth_usage", used.clone());
    }
    let bandwidth = app.bandwidth_daily().await.unwrap();
    let bytes = |it: digitalocean_sdk::raw::types::AppMetricsBandwidthUsage| {
        let shown = it.app_bandwidth_usage.unwrap().remove(0);
        serde_json::to_value(shown).unwrap()["bandwidth_bytes"].clone()
    };
    assert_eq!(bytes(bandwidth), "513668");
    assert_eq!(asked().path, format!("{own}/metrics/bandwidth_daily"));
    let bandwidth = client.apps().bandwidth_daily_of([&shop.id]).await.unwrap();
    assert_eq!(bytes(bandwidth), "513668");
    assert_eq!(
        last(&world.sandbox, "apps_list_metrics_bandwidth_daily"),
        json!({"app_ids": [shop.id]})
    );
    let connection = json!([{"component_name": "db", "host": "db.example", "port": 25060}]);
    let details = "apps_get_database_connection_details";
    script(details, "/connection_details", connection);
    let shown = app.database_connection_details().await.unwrap();
    let shown = shown.connection_details.unwrap().remove(0);
    assert_eq!(
        (shown.host.as_deref(), shown.port),
        (Some("db.example"), Some(25060))
    );
    let found = json!([{"strategy": "BUILDPACK"}]);
    script("apps_detect", "/components", found);
    let found = client.apps().detect().source_dir("/").await.unwrap();
    assert_eq!(found.components.unwrap().len(), 1);
    assert_eq!(asked().path, "/v2/apps/detect");
    assert_eq!(asked().body.unwrap(), json!({"source_dir": "/"}));
    for enable in [true, false] {
        let toggled = app.toggle_database_trusted_source("db", enable);
        let _ = toggled.await.unwrap();
        let asked = asked();
        assert_eq!(asked.path, format!("{own}/components/db/trusted_sources"));
        assert_eq!(asked.body.unwrap(), json!({"enable": enable}));
    }
    let upgraded = app.upgrade_buildpack("digitalocean/node");
    let _ = upgraded.major_version(3).await.unwrap();
    assert_eq!(asked().path, format!("{own}/upgrade_buildpack"));
    assert_eq!(
        asked().body.unwrap(),
        json!({"buildpack_id": "digitalocean/node", "major_version": 3})
    );
}

#[tokio::test(start_paused = true)]
async fn c15_events_and_invocations_of_an_app_are_canceled_by_their_own_paths() {
    let (world, client) = world().await;
    let shop = client.apps().create(spec("shop")).await.unwrap();
    let app = client.app(&shop);
    let own = format!("/v2/apps/{}", shop.id);
    for (place, operation) in [
        ("events", "apps_cancel_event"),
        ("job-invocations", "apps_cancel_job_invocation"),
    ] {
        let refused = Fault::on(operation).effect(Effect::refusal(409, "it is over"));
        world.sandbox.fault(refused).unwrap();
        let error = match place {
            "events" => app.event("e1").cancel().await.map(drop),
            _ => {
                let cancel = app.job_invocation("e1").cancel().job_name("nightly");
                cancel.await.map(drop)
            }
        };
        assert_eq!(error.unwrap_err().message(), Some("it is over"));
        let asked = world.sandbox.requests().pop().unwrap();
        assert_eq!(
            (asked.method.as_str(), asked.path.as_str()),
            ("POST", format!("{own}/{place}/e1/cancel").as_str())
        );
        let job = (place != "events").then_some("nightly");
        assert_eq!(asked.query_value("job_name"), job);
    }
    let tiers = client.apps_tiers().list().all().await.unwrap();
    assert!(tiers.iter().any(|it| it.slug == "basic"), "{tiers:?}");
    client.apps_buildpacks().list().all().await.unwrap();
    assert_eq!(
        world.sandbox.requests().pop().unwrap().path,
        "/v2/apps/buildpacks"
    );
}
