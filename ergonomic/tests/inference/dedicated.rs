//! Dedicated inference and vector databases.

use std::time::Duration;

use digitalocean_sandbox::{Effect, ErrorBody, Fault};
use digitalocean_sdk::dedicated_inference::{DedicatedInferenceHandle, DeployedModel};
use digitalocean_sdk::{Client, ErrorKind};
use serde_json::{Value, json};

use super::world::World;
use super::{answering, client as client_of, unsent, world};

fn model() -> DeployedModel {
    DeployedModel::hugging_face("mistral/mistral-7b-instruct-v3").on("gpu-mi300x1-192gb", 1)
}

/// The id of a VPC that is there.
async fn vpc(client: &Client) -> String {
    let made = client
        .raw()
        .request(digitalocean_sdk::Method::POST, "/v2/vpcs");
    let made = made
        .with_json(&json!({ "name": "gpus", "region": "nyc2" }))
        .await
        .unwrap();
    made["vpc"]["id"].as_str().unwrap().to_owned()
}

/// A dedicated inference that is active.
async fn deployed() -> (World, DedicatedInferenceHandle) {
    let (world, client) = world().await;
    let vpc = vpc(&client).await;
    let create = client
        .dedicated_inferences()
        .create("chat", "nyc2", &vpc, [model()]);
    let made = world.run(create.wait()).await.0.unwrap();
    (world, client.dedicated_inference(&made.inference))
}

fn sent(world: &World, operation: &str) -> Vec<Value> {
    let requests = world.sandbox.requests().into_iter();
    let of = requests.filter(|it| it.operation_id.as_deref() == Some(operation));
    of.filter_map(|it| it.body).collect()
}

#[tokio::test(start_paused = true)]
async fn c15_a_dedicated_inference_shows_its_token_once_and_deploys_a_change() {
    let (world, client) = world().await;
    let vpc = vpc(&client).await;
    let create = client
        .dedicated_inferences()
        .create("chat", "nyc2", &vpc, [model()]);
    let create = create.hugging_face_token("hf-secret");
    assert!(!format!("{create:?}").contains("hf-secret"));
    let made = world.run(create.wait()).await.0.unwrap();
    assert!(made.token.is_some() && made.pending_deployment_spec.is_none());
    let body = sent(&world, "dedicatedInferences_create").remove(0);
    assert_eq!(
        (
            &body["spec"]["version"],
            &body["spec"]["enable_public_endpoint"]
        ),
        (&json!(1), &json!(true))
    );
    assert_eq!(body["secrets"]["hugging_face_token"], "hf-secret");

    let chat = client.dedicated_inference(&made.inference);
    assert_eq!(chat.get().await.unwrap().token, None);
    let change = chat.update(|spec| {
        let models = spec.model_deployments.iter_mut();
        for accelerator in models.flat_map(|it| it.accelerators.iter_mut().flatten()) {
            accelerator.scale = 2;
        }
    });
    world.run(change.wait()).await.0.unwrap();
    let body = sent(&world, "dedicatedInferences_patch").remove(0);
    let spec = &body["spec"];
    assert_eq!(
        (spec["name"].as_str(), spec["vpc"]["uuid"].as_str()),
        (Some("chat"), Some(vpc.as_str()))
    );
    assert!(spec["version"].is_number());
    let accelerator = &spec["model_deployments"][0]["accelerators"][0];
    assert_eq!(accelerator["scale"], 2);
    // What only the service says is not sent.
    assert!(accelerator.get("status").is_none() && accelerator.get("state").is_none());
    assert!(body.get("secrets").is_none());

    chat.set_hugging_face_token("hf-other").await.unwrap();
    let body = sent(&world, "dedicatedInferences_patch").remove(1);
    assert_eq!(
        body,
        json!({ "secrets": { "hugging_face_token": "hf-other" } })
    );
    let token = chat.tokens().create("web").await.unwrap();
    let value = token.value.clone().unwrap();
    assert!(!format!("{token:?}").contains(&value));
    assert!(
        chat.tokens()
            .list()
            .all()
            .await
            .unwrap()
            .iter()
            .all(|it| it.value.is_none())
    );
    chat.token(&token).delete().await.unwrap();
    assert!(!chat.ca().get().await.unwrap().cert.is_empty());
    world.run(chat.delete().wait()).await.0.unwrap();
}

#[tokio::test(start_paused = true)]
async fn c15_a_change_is_taken_once_the_endpoint_is_ready() {
    let (world, chat) = deployed().await;
    let busy = || Fault::on("dedicatedInferences_patch").effect(Effect::refusal(403, "not ready"));
    world.sandbox.fault(busy()).unwrap();
    let error = world.run(chat.update(|_| ())).await.0.unwrap_err();
    assert!(
        error.is_forbidden() && error.is_refused_for_now(),
        "{error}"
    );
    world.sandbox.fault(busy()).unwrap();
    world.run(chat.update(|_| ()).wait()).await.0.unwrap();
    assert_eq!(world.requests_of("dedicatedInferences_patch"), 3);
}

#[tokio::test(start_paused = true)]
async fn c15_a_change_without_the_right_to_it_ends_at_once() {
    let (world, chat) = deployed().await;
    let refuse = |message: &str| {
        let refusal = Effect::refusal(403, message);
        let fault = Fault::on("dedicatedInferences_patch").every();
        world.sandbox.fault(fault.effect(refusal)).unwrap();
    };
    refuse("You are missing the required permission dedicated_inference:update");
    for change in [
        chat.update(|_| ()).wait(),
        chat.set_hugging_face_token("hf-other").wait(),
    ] {
        let before = world.requests_of("dedicatedInferences_patch");
        let (result, took) = world.run(change).await;
        let error = result.unwrap_err();
        assert!(error.is_forbidden() && !error.is_refused_for_now());
        assert_eq!(world.requests_of("dedicatedInferences_patch"), before + 1);
        assert!(took < Duration::from_secs(1), "{took:?}");
    }
    // Another text: it is taken for temporary, but not for an hour while nothing is under way.
    world.sandbox.clear_faults();
    refuse("no");
    for change in [
        chat.update(|_| ()).wait(),
        chat.set_hugging_face_token("hf-other").wait(),
    ] {
        let (result, took) = world.run(change).await;
        let error = result.unwrap_err();
        assert!(error.is_forbidden() && !error.is_refused_for_now());
        assert!(
            error.to_string().contains("no deployment is pending"),
            "{error}"
        );
        assert!(took < Duration::from_secs(90), "{took:?}");
    }
}

/// A gateway's page is no answer of the service, even one whose status says that all is well.
#[tokio::test(start_paused = true)]
async fn a_page_does_not_say_that_a_change_was_carried_out() {
    let (world, chat) = deployed().await;
    let page = Effect::status_before_processing(200, ErrorBody::Html);
    let fault = Fault::on("dedicatedInferences_patch").next(1).effect(page);
    world.sandbox.fault(fault).unwrap();
    let error = world.run(chat.update(|_| ()).wait()).await.0.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.may_have_been_processed());
}

#[tokio::test]
async fn c15_a_change_keeps_what_the_library_does_not_know() {
    let deployed = json!({
        "id": "d", "state": "active", "created_at": "2026-01-01T00:00:00Z", "version": 4, "name": "chat", "region": "nyc2",
        "vpc": { "uuid": "v", "subnet": "s" }, "vpc_config": { "vpc_uuid": "v" }, "enable_public_endpoint": true,
        "scaling": { "min": 1 },
        "model_deployments": [{
            "model_slug": "m", "quantized": "fp8",
            "accelerators": [{ "scale": 1, "type": "prefill_decode", "accelerator_slug": "g", "status": "active", "spot": true }],
        }],
    });
    let inference = json!({ "id": "i", "name": "chat", "status": "active", "spec": deployed });
    let server = answering(json!({ "dedicated_inference": inference })).await;
    let chat = client_of(&server).dedicated_inference("i");
    chat.update(|spec| spec.name = "talk".to_owned())
        .await
        .unwrap();
    let spec = super::sent(&server.requests()[1])["spec"].take();
    let expected = json!({
        "version": 4, "name": "talk", "region": "nyc2", "vpc": { "uuid": "v", "subnet": "s" }, "enable_public_endpoint": true,
        "scaling": { "min": 1 },
        "model_deployments": [{
            "model_slug": "m", "quantized": "fp8",
            "accelerators": [{ "scale": 1, "type": "prefill_decode", "accelerator_slug": "g", "spot": true }],
        }],
    });
    assert_eq!(spec, expected);
}

#[tokio::test]
async fn c15_what_a_deployment_leaves_out_is_read_elsewhere() {
    let deployed = json!({ "version": 4, "name": "", "vpc_config": { "vpc_uuid": "v" }, "model_deployments": [{ "model_slug": "m" }] });
    let inference = json!({ "id": "i", "name": "chat", "status": "active", "region": "nyc2", "endpoints": { "public_endpoint_fqdn": "chat.example.com" }, "spec": deployed });
    let server = answering(json!({ "dedicated_inference": inference })).await;
    let chat = client_of(&server).dedicated_inference("i");
    chat.update(|_| ()).await.unwrap();
    let spec = super::sent(&server.requests()[1])["spec"].take();
    assert_eq!(
        spec,
        json!({ "version": 4, "name": "chat", "region": "nyc2", "vpc": { "uuid": "v" }, "enable_public_endpoint": true, "model_deployments": [{ "model_slug": "m" }] })
    );
}

#[tokio::test]
async fn c15_a_dedicated_inference_without_a_model_is_not_sent() {
    let server = answering(json!({})).await;
    let none: [DeployedModel; 0] = [];
    let create = client_of(&server)
        .dedicated_inferences()
        .create("chat", "nyc2", "v", none);
    let told = unsent(&server, create.await);
    assert!(told.contains("model"), "{told}");
}

#[tokio::test(start_paused = true)]
async fn c15_a_vector_database_is_resized_restored_and_read() {
    let (world, client) = world().await;
    let project = client.default_project().get().await.unwrap().id;
    let create = client
        .vector_databases()
        .create("vectors", "tor1", "small", &*project)
        .tags(["web"]);
    let (made, took) = world.run(create.wait()).await;
    let made = made.unwrap();
    assert!(took >= super::ACTION, "{took:?}");
    let last = |operation: &str| {
        let mut requests = world.sandbox.requests().into_iter();
        let last = requests.rfind(|it| it.operation_id.as_deref() == Some(operation));
        last.unwrap().body.unwrap()
    };
    assert_eq!(
        last("vectorDatabases_create"),
        json!({"name": "vectors", "region": "tor1", "size": "small", "project_id": project, "tags": ["web"]})
    );
    assert_eq!(made.status, "active");
    let vectors = client.vector_database(&made);
    let one = vectors.credentials().get().await.unwrap();
    let other = vectors.credentials().get().await.unwrap();
    assert_eq!(one, other, "they can be read again and again");
    assert!(!format!("{one:?}").contains(one.api_token.as_deref().unwrap()));
    // The size is shown after a while, and waited for.
    let (get, sizes) = ("vectorDatabases_get", ["small", "small", "medium"]);
    world.sandbox.script(get, "/vector_db/size", sizes).unwrap();
    let asked = world.requests_of(get);
    let resized = world.run(vectors.resize("medium").wait()).await.0.unwrap();
    assert_eq!(resized.size.as_deref(), Some("medium"));
    assert_eq!(world.requests_of(get) - asked, 3);
    // Bodies repeat the id.
    let id = vectors.key().0.clone();
    assert_eq!(
        last("vectorDatabases_post_resize"),
        json!({ "id": id, "size": "medium" })
    );
    world.sandbox.clear_faults();
    let tagged = vectors.set_tags(["db"]).await.unwrap();
    assert_eq!(tagged.tags.unwrap(), ["db"]);
    assert_eq!(
        last("vectorDatabases_update_tags"),
        json!({ "id": id, "tags": ["db"] })
    );
    let backups = vectors.backups().list().all().await.unwrap();
    let backup = vectors.backup(&backups[0]);
    let states = [json!("TRANSFERRING"), json!("FINALIZING"), json!("SUCCESS")];
    let restored = "vectorDatabases_get_restore_status";
    world.sandbox.script(restored, "/status", states).unwrap();
    world.run(backup.restore().start().wait()).await.0.unwrap();
    assert_eq!(world.requests_of(restored), 3);
    assert_eq!(
        last("vectorDatabases_post_restore_backup"),
        json!({ "id": id, "backup_id": backup.key().id.0 })
    );
    let states = [json!("TRANSFERRING"), json!("FAILED")];
    world.sandbox.clear_faults();
    world.sandbox.script(restored, "/status", states).unwrap();
    let failed = world.run(backup.restore().start().wait()).await.0;
    assert_eq!(failed.unwrap_err().kind(), ErrorKind::Failed);
    world.run(vectors.delete().wait()).await.0.unwrap();
    let error = vectors.get().await.unwrap_err();
    assert!(error.is_not_found() && error.kind() == ErrorKind::Status);
}
