//! Waiting for the deployment that was asked for.

use digitalocean_sdk::ErrorKind;
use digitalocean_sdk::apps::App;
use serde_json::json;

use super::hostile::{Hostile, whole};
use super::{spec, world};

#[tokio::test(start_paused = true)]
async fn c15_each_request_is_waited_for_until_its_own_deployment_is_active() {
    let (world, client) = world().await;
    let shop = world
        .run(client.apps().create(spec("shop")).wait())
        .await
        .0
        .unwrap();
    let first = shop.active_deployment.clone().unwrap().id;
    let app = client.app(&shop);
    let deployed = world
        .run(app.deploy().force_build(true).wait())
        .await
        .0
        .unwrap();
    assert_ne!(deployed.id, first);
    assert_eq!(deployed.phase.as_str(), "ACTIVE");
    let restarted = world
        .run(app.restart().components(["web"]).wait())
        .await
        .0
        .unwrap();
    assert_eq!(
        app.deployments().newest().await.unwrap().unwrap().id,
        restarted.id
    );

    assert_eq!(
        app.validate_rollback(&deployed).await.unwrap().valid,
        Some(true)
    );
    let back = world.run(app.rollback(&deployed).wait()).await.0.unwrap();
    assert_eq!(back.cause.as_deref(), Some("rollback"));
    app.commit_rollback().await.unwrap();
    app.rollback(first.as_str()).skip_pin(true).await.unwrap();
    world.run(app.revert_rollback().wait()).await.0.unwrap();
    world
        .run(app.reset_database_password("web").wait())
        .await
        .0
        .unwrap();

    let canceled = app.deploy().await.unwrap();
    world
        .run(app.deployment(&canceled).cancel().wait())
        .await
        .0
        .unwrap();
    // Awaiting alone waits for nothing.
    assert_eq!(app.deploy().await.unwrap().phase.as_str(), "PENDING_BUILD");
    let settled: App = world.run(app.wait()).await.0.unwrap();
    assert!(settled.deployment_under_way().is_none());
}

/// The answers of a service, one after the other by path; the last stays.
async fn service(answers: &'static [(&'static str, &'static str)]) -> Hostile {
    let counts = std::sync::Mutex::new(std::collections::HashMap::<String, usize>::new());
    Hostile::http1(move |_, arrived| {
        let mut words = arrived.head.split(' ');
        let method = words.next().unwrap();
        let path = words.next().unwrap().split('?').next().unwrap();
        let call = format!("{method} {path}");
        let own: Vec<_> = answers.iter().filter(|(of, _)| *of == call).collect();
        let mut counts = counts.lock().unwrap();
        let count = counts.entry(call.clone()).or_default();
        let answer = own.get(*count).or(own.last());
        *count += 1;
        match answer {
            Some((_, body)) => whole(200, body),
            None => whole(
                404,
                &json!({"id": "not_found", "message": call}).to_string(),
            ),
        }
    })
    .await
}

const UPDATE: &str = "PUT /v2/apps/a";
const APP: &str = "GET /v2/apps/a";
const ALL: &str = "GET /v2/apps/a/deployments";
const SECOND: &str = "GET /v2/apps/a/deployments/d2";
/// An answer in which the previous deployment is still active.
const OLD: &str = r#"{"app":{"id":"a","spec":{"name":"shop"},"updated_at":"2026-01-02T00:00:00Z","active_deployment":{"id":"d1","phase":"ACTIVE"}}}"#;

fn client(service: &Hostile) -> digitalocean_sdk::Client {
    let builder = digitalocean_sdk::Client::builder();
    let client = builder.token("t").base_url(&service.url).build().unwrap();
    client.with(|options| options.wait_interval(std::time::Duration::from_millis(1)))
}

#[tokio::test]
async fn c15_a_deployment_that_fails_is_told_with_its_reason_although_the_old_one_runs() {
    let service = service(&[
        (APP, OLD),
        (UPDATE, r#"{"app":{"id":"a","spec":{"name":"shop"},"pending_deployment":{"id":"d2","phase":"PENDING_BUILD"},"active_deployment":{"id":"d1","phase":"ACTIVE"}}}"#),
        (SECOND, r#"{"deployment":{"id":"d2","phase":"BUILDING"}}"#),
        (SECOND, r#"{"deployment":{"id":"d2","phase":"ERROR","progress":{"success_steps":2,"total_steps":10,"steps":[{"name":"build","steps":[{"component_name":"web","reason":{"code":"BuildFailed","message":"no Dockerfile"}}]}]}}}"#),
    ])
    .await;
    let update = client(&service).app("a").update(|_| {});
    let error = update.wait().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed, "{error}");
    let text = error.to_string();
    assert!(
        text.contains("deployment d2 failed: web: no Dockerfile"),
        "{text}"
    );
    assert!(error.may_have_been_processed() && error.state::<App>().is_some());
    // So does a wait for the deployment itself.
    let error = client(&service)
        .app("a")
        .deployment("d2")
        .wait()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed, "{error}");
    let text = error.to_string();
    assert!(text.contains("ERROR: web: no Dockerfile"), "{text}");
}

#[tokio::test]
async fn a_deployment_that_was_under_way_before_is_not_the_one_of_the_update() {
    let service = service(&[
        (APP, OLD),
        (UPDATE, r#"{"app":{"id":"a","spec":{"name":"shop"},"updated_at":"2026-03-01T12:00:00Z","in_progress_deployment":{"id":"d1","phase":"BUILDING","created_at":"2026-03-01T11:50:00Z"}}}"#),
        (APP, r#"{"app":{"id":"a","spec":{"name":"shop"},"updated_at":"2026-03-01T12:00:00Z","active_deployment":{"id":"d1","phase":"ACTIVE"},"in_progress_deployment":{"id":"d2","phase":"BUILDING"}}}"#),
        (APP, r#"{"app":{"id":"a","spec":{"name":"shop"},"active_deployment":{"id":"d2","phase":"ACTIVE"}}}"#),
        (ALL, r#"{"deployments":[{"id":"d2","phase":"BUILDING","created_at":"2026-03-01T12:00:01Z"},{"id":"d1","phase":"ACTIVE","created_at":"2026-03-01T11:50:00Z"}]}"#),
    ])
    .await;
    let update = client(&service).app("a").update(|_| {});
    let app = update.wait().await.unwrap();
    assert_eq!(app.active_deployment.unwrap().id, "d2");
}

#[tokio::test]
async fn c15_a_deployment_that_is_under_way_already_or_over_already_is_found() {
    // Under way already, with steps that never end, and an address that comes late.
    let service_one = service(&[
        (APP, OLD),
        (APP, r#"{"app":{"id":"a","spec":{"name":"shop","services":[{"name":"web"}]},"active_deployment":{"id":"d2","phase":"ACTIVE","progress":{"success_steps":2,"total_steps":10}}}}"#),
        (APP, r#"{"app":{"id":"a","spec":{"name":"shop","services":[{"name":"web"}]},"live_url":"https://shop.example","active_deployment":{"id":"d2","phase":"ACTIVE"}}}"#),
        (UPDATE, r#"{"app":{"id":"a","spec":{"name":"shop"},"in_progress_deployment":{"id":"d2","phase":"BUILDING"}}}"#),
    ])
    .await;
    let app = client(&service_one)
        .app("a")
        .update(|_| {})
        .wait()
        .await
        .unwrap();
    assert_eq!(app.live_url.as_deref(), Some("https://shop.example"));

    // Over before anybody could see it.
    let fast = service(&[
        (APP, OLD),
        (UPDATE, OLD),
        (ALL, r#"{"deployments":[{"id":"d2","phase":"DEPLOYING","created_at":"2026-01-02T00:00:00Z"}],"meta":{"total":1}}"#),
        (SECOND, r#"{"deployment":{"id":"d2","phase":"DEPLOYING"}}"#),
        (SECOND, r#"{"deployment":{"id":"d2","phase":"CANCELED"}}"#),
    ])
    .await;
    let error = client(&fast)
        .app("a")
        .update(|_| {})
        .wait()
        .await
        .unwrap_err();
    assert!(
        error.to_string().contains("deployment d2 was canceled"),
        "{error}"
    );

    // None at all: the newest is an old one, whatever became of it.
    let none = service(&[
        (APP, OLD),
        (UPDATE, OLD),
        (ALL, r#"{"deployments":[{"id":"d0","phase":"ERROR","created_at":"2026-01-01T00:00:00Z"}],"meta":{"total":1}}"#),
    ])
    .await;
    let app = client(&none).app("a").update(|_| {}).wait().await.unwrap();
    assert_eq!(app.active_deployment.unwrap().id, "d1");
}
