//! Variables that are changed one by one.

use std::collections::{BTreeMap, HashMap};

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::apps::{App, AppHandle};
use digitalocean_sdk::{Client, ErrorKind};
use serde_json::{Value, json};

use super::world::World;
use super::{last, world};

const YAML: &str = "
name: shop
envs:
- {key: REGION, value: eu}
services:
- name: web
  image: {registry_type: DOCKER_HUB, repository: nginx}
  envs:
  - {key: PORT, value: '8080', scope: RUN_TIME}
  - {key: TOKEN, value: plain, type: SECRET, scope: BUILD_TIME}
  - {key: URL, value: '${db.DATABASE_URL}'}
workers:
- name: job
  image: {registry_type: DOCKER_HUB, repository: nginx}
databases:
- {name: db, engine: PG}
";

async fn shop(world: &World, client: &Client) -> (App, AppHandle) {
    let create = client.apps().create(YAML).wait();
    let shop = world.run(create).await.0.unwrap();
    let app = client.app(&shop);
    (shop, app)
}

/// The spec that was sent last.
fn sent(world: &World) -> Value {
    last(&world.sandbox, "apps_update")["spec"].clone()
}

/// Has the app show another part of its spec the next time that it is read.
fn script(world: &World, place: &str, part: Value) {
    let get = Fault::on("apps_get").next(1);
    let get = get.effect(Effect::set(place, part));
    world.sandbox.fault(get).unwrap();
}

#[tokio::test(start_paused = true)]
async fn c15_one_variable_is_set_and_nothing_else_of_the_spec_changes() {
    let (world, client) = world().await;
    let (made, app) = shop(&world, &client).await;
    let mut before = serde_json::to_value(&made.spec).unwrap();
    let secret = before["services"][0]["envs"][1]["value"].clone();
    assert!(secret.as_str().unwrap().starts_with("EV["), "{secret}");

    // Of the app; the wait ends with the deployment of this change.
    let changed = world.run(app.set_env("REGION", "us").wait()).await.0;
    let changed = changed.unwrap();
    before["envs"][0]["value"] = json!("us");
    assert_eq!(sent(&world), before);
    let active = |app: &App| app.active_deployment.clone().unwrap().id;
    assert_ne!(active(&changed), active(&made));

    // Of a component. A variable keeps its scope.
    let change = app.set_env("PORT", "9090").component("web");
    world.run(change).await.0.unwrap();
    before["services"][0]["envs"][0]["value"] = json!("9090");
    assert_eq!(sent(&world), before);

    // A secret stays one, of the same scope.
    let change = app.set_env("TOKEN", "other").component("web");
    let changed = world.run(change.wait()).await.0.unwrap();
    let token = &sent(&world)["services"][0]["envs"][1];
    let wanted = json!({"key": "TOKEN", "value": "other", "type": "SECRET", "scope": "BUILD_TIME"});
    assert_eq!(*token, wanted);
    let shown = serde_json::to_value(&changed.spec).unwrap();
    let shown = shown["services"][0]["envs"][1]["value"].clone();
    assert!(shown.as_str().unwrap().starts_with("EV["));
    assert_ne!(shown, secret);
    before["services"][0]["envs"][1]["value"] = shown;

    // A new one has what is said of it, and a component that had none has a first one.
    let change = app.set_secret_env("KEY", "s").component("job");
    world.run(change.scope("RUN_TIME")).await.0.unwrap();
    let key = json!({"key": "KEY", "value": "s", "type": "SECRET", "scope": "RUN_TIME"});
    let mut after = sent(&world);
    assert_eq!(after["workers"][0]["envs"], json!([key]));
    after["workers"][0]["envs"] = json!([]);
    assert_eq!(after, before);

    // The scope that is said is another one, and nothing else: what this library doesn't know stays, at every depth.
    let mut unknown = json!({"name": "shop", "x_new": {"deep": [1, "two"]}, "x_kind": [{"name": "x"}], "services": [{
        "name": "web",
        "x_other": true,
        "envs": [{"key": "PORT", "value": "9090", "scope": "RUN_TIME", "x_var": [2]}, {"key": "S", "value": "EV[1:a]", "type": "SECRET"}],
    }]});
    script(&world, "/app/spec", unknown.clone());
    let change = app.set_env("PORT", "9090").component("web");
    world.run(change.scope("BUILD_TIME")).await.0.unwrap();
    unknown["services"][0]["envs"][0]["scope"] = json!("BUILD_TIME");
    assert_eq!(sent(&world), unknown);
}

#[tokio::test(start_paused = true)]
async fn c15_variables_of_a_map_are_set_and_removed_in_one_deployment() {
    let (world, client) = world().await;
    let (_, app) = shop(&world, &client).await;
    let before = world.requests_of("apps_update");
    let env = HashMap::from([("PORT", "1"), ("A", "2")]);
    let secrets = BTreeMap::from([("S".to_owned(), "3".to_owned())]);
    let change = app
        .set_envs(env)
        .set_secret_envs(&secrets)
        // The last one counts.
        .set_env("A", "4")
        .remove_env("A")
        .set_env("A", "5")
        .components(["web", "job"]);
    world.run(change.wait()).await.0.unwrap();
    assert_eq!(world.requests_of("apps_update") - before, 1);
    let spec = sent(&world);
    for component in [&spec["services"][0], &spec["workers"][0]] {
        let envs = component["envs"].as_array().unwrap();
        let of = |key: &str| {
            let mut found = envs.iter().filter(|it| it["key"] == key);
            let one = found.next().unwrap().clone();
            assert_eq!(found.next(), None);
            one
        };
        assert_eq!(of("PORT")["value"], "1");
        assert_eq!(of("A"), json!({"key": "A", "value": "5"}));
        assert_eq!(of("S"), json!({"key": "S", "value": "3", "type": "SECRET"}));
    }
    assert_eq!(spec["envs"].as_array().unwrap().len(), 1);

    // What is so already is not sent, and its wait ends.
    let same = || app.set_envs([("PORT", "1"), ("A", "5")]).component("web");
    assert!(
        world
            .run(same())
            .await
            .0
            .unwrap()
            .active_deployment
            .is_some()
    );
    world.run(same().wait()).await.0.unwrap();
    world.run(app.set_envs([("", ""); 0])).await.0.unwrap();
    assert_eq!(world.requests_of("apps_update") - before, 1);

    let change = app.remove_envs(["PORT", "A"]).component("web");
    let changed = world.run(change.wait()).await.0.unwrap();
    let envs = changed.spec.services.unwrap().remove(0).envs.unwrap();
    let keys: Vec<_> = envs.iter().map(|it| it.key.as_str()).collect();
    assert_eq!(keys, ["TOKEN", "URL", "S"]);
    // The last of all.
    world.run(app.remove_env("REGION")).await.0.unwrap();
    assert_eq!(sent(&world).get("envs"), None);
}

#[tokio::test(start_paused = true)]
async fn c15_a_variable_that_is_there_twice_is_changed_by_its_scope() {
    let (world, client) = world().await;
    let (_, app) = shop(&world, &client).await;
    let twice = json!([
        {"key": "X", "value": "1", "scope": "BUILD_TIME"},
        {"key": "X", "value": "1"},
    ]);
    let script = |envs: &Value| script(&world, "/app/spec/envs", envs.clone());
    script(&twice);
    let change = app.set_env("X", "2").scope("RUN_AND_BUILD_TIME");
    world.run(change).await.0.unwrap();
    let mut wanted = twice.clone();
    wanted[1]["value"] = json!("2");
    assert_eq!(sent(&world)["envs"], wanted);
    script(&twice);
    world.run(app.set_env("X", "2")).await.0.unwrap();
    wanted[0]["value"] = json!("2");
    assert_eq!(sent(&world)["envs"], wanted);
}

#[tokio::test(start_paused = true)]
async fn c15_a_change_of_variables_that_cannot_be_is_told_and_not_sent() {
    let (world, client) = world().await;
    let (_, app) = shop(&world, &client).await;
    let before = world.requests_of("apps_update");
    for (change, told) in [
        (
            app.set_env("A", "s3cret").component("wob"),
            "app shop has no component wob; those with variables are web, job",
        ),
        (
            app.set_env("A", "s3cret").components(["web", "a", "b"]),
            "app shop has no component a, b; those with variables are web, job",
        ),
        (
            app.set_env("A", "s3cret").component("db"),
            "component db of app shop is a database, which has no variables; those with variables are web, job",
        ),
        (
            app.set_env("A", "s3cret")
                .remove_envs(["B", "PORT"])
                .component("web"),
            "app shop has no variable B of web",
        ),
        (app.remove_env("PORT"), "app shop has no variable PORT"),
    ] {
        let error = world.run(change.wait()).await.0.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Missing, "{error}");
        assert!(error.to_string().contains(told), "{error}");
        assert!(!error.may_have_been_processed());
        assert!(!format!("{error:?}").contains("s3cret"), "{error:?}");
    }
    // An invalid name may be a value: it isn't shown, and nothing is requested.
    let requests = world.requests();
    for change in [
        app.set_env("s3cret=", "KEY"),
        app.set_env("", "s3cret"),
        app.set_secret_env("5s3cret", "KEY"),
        app.set_env("A", "b").remove_env("s3-cret"),
        app.set_env("A", "s3cret").component(""),
    ] {
        let shown = format!("{change:?}");
        assert!(!shown.contains("cret"), "{shown}");
        let error = world.run(change).await.0.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("cret"), "{shown}");
    }
    assert_eq!(world.requests(), requests);
    assert_eq!(world.requests_of("apps_update"), before);
}

#[tokio::test(start_paused = true)]
async fn c15_a_writer_at_the_same_time_as_a_change_of_variables_is_told() {
    let (world, client) = world().await;
    let (_, app) = shop(&world, &client).await;
    let script = |envs: Value| script(&world, "/app/spec/envs", envs);
    let old = || json!([{"key": "REGION", "value": "eu"}, {"key": "OLD", "value": "s3cret"}]);
    // Somebody else read before this change, and wrote after it.
    for _ in 0..4 {
        script(old());
    }
    let change = || app.set_env("REGION", "us").remove_env("OLD");
    let error = world.run(change()).await.0.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Overwritten, "{error}");
    assert!(error.may_have_been_processed());
    let told = "REGION isn't as it was set, OLD is there again";
    assert!(error.to_string().contains(told), "{error}");
    assert!(!format!("{error:?}").contains("s3cret"), "{error:?}");
    // A read that is late is no other writer, and one that adds another variable takes nothing away.
    script(old());
    script(old());
    script(json!([{"key": "NEW", "value": "1"}, {"key": "REGION", "value": "us"}]));
    let before = world.requests_of("apps_update");
    world.run(change().wait()).await.0.unwrap();
    assert_eq!(world.requests_of("apps_update"), before + 1);
    // A secret that became plain text again isn't as it was set.
    script(json!([{"key": "S", "value": "a"}]));
    for _ in 0..3 {
        script(json!([{"key": "S", "value": "b"}]));
    }
    let error = world.run(app.set_secret_env("S", "b")).await.0.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Overwritten, "{error}");
}
