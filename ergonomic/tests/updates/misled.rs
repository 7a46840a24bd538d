//! Waits that take something else for what was asked for.

use digitalocean_sdk::ErrorKind;
use digitalocean_sdk::raw::types::DatabaseClusterResize;
use serde_json::{Value, json};

use crate::answers::{lost, nothing_here, ok, refused};
use crate::hostile::whole;
use crate::service::{SECOND, Service};

const DB: &str = "/v2/databases/db-1";
const RESIZE: &str = "/v2/databases/db-1/resize";

fn database(size: &str) -> Value {
    json!({
        "id": "db-1", "name": "shop", "engine": "pg", "status": "online", "size": size,
        "num_nodes": 2, "region": "nyc1",
    })
}

/// The rule of versions, that the beginning of one is enough, is not one of sizes: a resize from `m-2vcpu-16gb-intel` to
/// `m-2vcpu-16gb` isn't over before it began.
#[tokio::test(start_paused = true)]
async fn a_size_is_not_shown_by_one_that_begins_with_its_name() {
    let service = Service::new(|method, path, before| match (method, path) {
        ("PUT", RESIZE) => whole(202, "{}"),
        ("GET", DB) => {
            let size = ["m-2vcpu-16gb-intel", "m-2vcpu-16gb"][usize::from(before > 3)];
            ok(&json!({ "database": database(size) }))
        }
        _ => nothing_here(),
    })
    .await;
    let resize = service
        .client(1)
        .database_cluster("db-1")
        .resize("m-2vcpu-16gb", 2);
    let cluster = service.run(resize.wait()).await.0.unwrap();
    assert_eq!(cluster.size, "m-2vcpu-16gb");
}

/// A replica that was promoted is none any more: there is nothing to wait for, and awaiting it is all that can be done.
#[tokio::test(start_paused = true)]
async fn a_promotion_is_done_when_it_is_answered() {
    const PROMOTE: &str = "/v2/databases/db-1/replicas/r-1/promote";
    let service = Service::new(|method, path, _| match (method, path) {
        ("PUT", PROMOTE) => whole(200, "{}"),
        _ => nothing_here(),
    })
    .await;
    let cluster = service.client(1).database_cluster("db-1").of_engine("pg");
    service
        .run(cluster.replica("r-1").promote())
        .await
        .0
        .unwrap();
    assert_eq!(service.requests(), [format!("PUT {PROMOTE}")]);
}

/// A wait after `cancel` ends with what was asked for, which is a failure for every other wait.
#[cfg(feature = "apps")]
#[tokio::test(start_paused = true)]
async fn a_deployment_that_was_canceled_as_asked_did_not_fail() {
    const CANCEL: &str = "/v2/apps/a-1/deployments/d-1/cancel";
    const DEPLOYMENT: &str = "/v2/apps/a-1/deployments/d-1";
    let service = Service::new(|method, path, before| match (method, path) {
        ("POST", CANCEL) => ok(&json!({"deployment": {"id": "d-1", "phase": "BUILDING"}})),
        ("GET", DEPLOYMENT) => {
            let phase = ["BUILDING", "CANCELED"][usize::from(before > 0)];
            ok(&json!({"deployment": {"id": "d-1", "phase": phase}}))
        }
        _ => nothing_here(),
    })
    .await;
    let client = service.client(1);
    let cancel = client.app("a-1").deployment("d-1").cancel();
    let outcome = service.run(cancel.wait().deadline(90 * SECOND)).await.0;
    assert!(outcome.is_ok(), "{outcome:?}");
}

/// What can't be read of an answer that the wait throws away doesn't end it, as with requests that answer the resource.
/// A page of a gateway is another matter: it doesn't say that the service has seen the request.
#[cfg(feature = "gradientai")]
#[tokio::test(start_paused = true)]
async fn an_answer_that_is_thrown_away_need_not_be_readable() {
    const ATTACH: &str = "/v2/gen-ai/agents/a-1/child_agents/a-2";
    const AGENT: &str = "/v2/gen-ai/agents/a-1";
    for answer in ["", "null", "accepted", "<html></html>"] {
        let service = Service::new(move |method, path, _| match (method, path) {
            ("POST", ATTACH) => whole(200, answer),
            ("GET", AGENT) => {
                ok(&json!({"agent": {"uuid": "a-1", "deployment": {"status": "STATUS_RUNNING"}}}))
            }
            _ => nothing_here(),
        })
        .await;
        let client = service.client(1);
        let attach = client.agent("a-1").attach_agent("a-2");
        let outcome = service.run(attach.wait()).await.0;
        if answer.starts_with('<') {
            let error = outcome.unwrap_err();
            assert!(error.may_have_been_processed(), "{error}");
        } else {
            assert!(outcome.is_ok(), "{answer:?}: {outcome:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_disappears_while_its_command_is_waited_for_is_told() {
    let service = Service::new(|method, path, before| match (method, path) {
        ("PUT", RESIZE) => whole(202, "{}"),
        ("GET", DB) if before < 2 => ok(&json!({ "database": database("small") })),
        _ => nothing_here(),
    })
    .await;
    let client = service.client(1);
    let resize = client.database_cluster("db-1").resize("large", 2);
    let error = service.run(resize.wait()).await.0.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert!(error.may_have_been_processed(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_batch_of_raw_commands_tells_what_was_sent_of_each() {
    let service = Service::new(|method, path, before| match (method, path) {
        ("PUT", "/v2/databases/db-2/resize") => refused(422),
        ("PUT", "/v2/databases/db-3/resize") => lost(),
        ("PUT", _) => whole(202, "{}"),
        ("GET", DB) if before > 2 => ok(&json!({ "database": database("large") })),
        ("GET", DB) => ok(&json!({ "database": database("small") })),
        _ => nothing_here(),
    })
    .await;
    let client = service.client(1);
    let waits: digitalocean_sdk::wait::Waits<_> = (1..4)
        .map(|id| {
            let id = format!("db-{id}");
            let body = DatabaseClusterResize::new("large", 2);
            let call = client.raw().databases_update_cluster_size(&id, &body);
            let command = client.database_cluster(id).command(call);
            assert!(!format!("{command:?}").contains("large"));
            command.wait().and(|it| it.size == "large")
        })
        .collect();
    let outcomes = service.run(waits.settle()).await.0;
    assert!(outcomes[0].is_finished());
    let error = outcomes[1].error().unwrap();
    assert!(!error.may_have_been_processed(), "{error}");
    let error = outcomes[2].error().unwrap();
    assert!(error.may_have_been_processed(), "{error}");
    assert_ne!(error.kind(), ErrorKind::Deadline);
    assert_eq!(service.count("PUT"), 3);
}
