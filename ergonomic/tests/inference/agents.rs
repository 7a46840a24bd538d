//! Agents, their keys, what they use, and evaluations of them.

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::ErrorKind;
use digitalocean_sdk::gradientai::AgentHandle;
use digitalocean_sdk::raw::types::{AgentGuardrailRequest, CustomModelSourceRef};
use digitalocean_sdk::wait::Waits;
use serde_json::{Value, json};

use super::world::World;
use super::{Client, world};

async fn agent(world: &World, client: &Client, name: &str) -> AgentHandle {
    let model = client
        .gradientai_models()
        .list()
        .first()
        .await
        .unwrap()
        .unwrap();
    let create = client
        .agents()
        .create(name)
        .model_uuid(&model)
        .instruction("Be brief.");
    let agent = world.run(create.region("tor1").wait()).await.0.unwrap();
    assert!(agent.endpoint().unwrap().starts_with("https://"));
    client.agent(&agent)
}

/// The path and the body of the last request of an operation.
fn sent(world: &World, operation: &str) -> (String, Value) {
    let mut requests = world.sandbox.requests().into_iter();
    let last = requests.rfind(|it| it.operation_id.as_deref() == Some(operation));
    let last = last.unwrap();
    (last.path, last.body.unwrap_or_default())
}

#[tokio::test(start_paused = true)]
async fn c15_agents_and_models_are_found_by_their_names() {
    let (world, client) = world().await;
    let model = client.gradientai_models().list().first().await.unwrap();
    let model = model.unwrap();
    let found = client.gradientai_models().find_by_name(&model.name);
    let found = found.await.unwrap();
    assert_eq!(found.unwrap().uuid, model.uuid);
    let all = client.gradientai_models().list().all().await.unwrap();
    let ids: std::collections::BTreeSet<_> = all.iter().map(|it| &it.id).collect();
    assert_eq!(ids.len(), all.len(), "each has an id of its own: {ids:?}");

    let agents = client.agents();
    assert!(agents.find_by_name("support").await.unwrap().is_none());
    let support = agent(&world, &client, "support").await;
    agent(&world, &client, "sales").await;
    // Their list shows summaries; this is all of it.
    let found = agents.find_by_name("support").await.unwrap().unwrap();
    assert_eq!(found, support.get().await.unwrap());
    agent(&world, &client, "support").await;
    let error = agents.find_by_name("support").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains(&found.uuid), "{error}");
    let nameless = agents.find_by_name(" ").await.unwrap_err();
    assert_eq!(nameless.kind(), ErrorKind::InvalidRequest);
}

#[tokio::test(start_paused = true)]
async fn c15_an_agent_deploys_itself_and_is_asked_with_a_key_that_is_shown_once() {
    let (world, client) = world().await;
    let model = client
        .gradientai_models()
        .list()
        .first()
        .await
        .unwrap()
        .unwrap();
    let create = client
        .agents()
        .create("support")
        .model_uuid(&model)
        .region("tor1");
    let new = create.instruction("Be brief.").await.unwrap();
    assert_eq!(new.endpoint(), None, "it isn't deployed yet");
    let support = client.agent(&new);
    let running = world.run(support.wait()).await.0.unwrap();
    assert!(running.endpoint().is_some());

    let key = support.agent_api_keys().create("web").await.unwrap();
    let secret = key.secret_key.clone().unwrap();
    assert!(!format!("{key:?}").contains(&secret), "{key:?}");
    let listed = support.agent_api_keys().list().all().await.unwrap();
    assert_eq!(listed[0].secret_key, None);
    let again = support.agent_api_key(&key).regenerate().await.unwrap();
    assert_ne!(again.secret_key.unwrap(), secret);
    support.agent_api_key(&key).delete().await.unwrap();

    let shown = support.set_visibility("VISIBILITY_PUBLIC").await.unwrap();
    assert_eq!(
        shown.deployment.unwrap().visibility.unwrap().as_str(),
        "VISIBILITY_PUBLIC"
    );
    let changed = support
        .update()
        .temperature(0.2)
        .k(5)
        .max_tokens(100)
        .await
        .unwrap();
    assert_eq!((changed.temperature, changed.k), (Some(0.2), Some(5)));
    let versions = support.agent_versions().list().all().await.unwrap();
    assert!(versions.len() >= 2);
    let older = versions
        .iter()
        .find(|it| it.currently_applied != Some(true))
        .unwrap();
    let back = support.rollback(&older.version_hash).await.unwrap();
    assert_eq!(
        back.version_hash.as_deref(),
        Some(older.version_hash.as_str())
    );
    assert_eq!(
        sent(&world, "genai_rollback_to_agent_version").1["version_hash"],
        older.version_hash.as_str()
    );
    let used = json!({ "resource_uuid": new.uuid });
    world
        .sandbox
        .script("genai_get_agent_usage", "/usage", [used])
        .unwrap();
    let usage = support.agent_usage().get().await.unwrap();
    assert_eq!(
        usage.usage.unwrap().resource_uuid.as_deref(),
        Some(new.uuid.as_str())
    );
    world.run(support.delete().wait()).await.0.unwrap();
}

#[tokio::test(start_paused = true)]
async fn c15_agents_use_functions_guardrails_and_each_other() {
    let (world, client) = world().await;
    let (parent, child) = (
        agent(&world, &client, "parent").await,
        agent(&world, &client, "child").await,
    );
    let shown = parent
        .attach_function("order", "fn-1", "default/order")
        .description("Finds an order")
        .input_schema([
            ("type", json!("object")),
            ("properties", json!({ "id": { "type": "string" } })),
        ])
        .output_schema([("type", "object")]);
    let shown = shown.await.unwrap();
    let (_, body) = sent(&world, "genai_attach_agent_function");
    assert_eq!(
        body["input_schema"],
        json!({ "type": "object", "properties": { "id": { "type": "string" } } })
    );
    assert_eq!(body["output_schema"], json!({ "type": "object" }));
    let functions = shown.functions.unwrap();
    assert_eq!(functions[0].name.as_deref(), Some("order"));
    let kept = functions[0].input_schema.as_ref().map(|it| &it["type"]);
    assert_eq!(kept, Some(&json!("object")));
    let function = functions[0].uuid.clone().unwrap();
    let shown = parent
        .update_function(&function)
        .description("Finds orders")
        .await
        .unwrap();
    assert_eq!(
        shown.functions.unwrap()[0].description.as_deref(),
        Some("Finds orders")
    );
    let (path, body) = sent(&world, "genai_update_agent_function");
    assert!(path.ends_with(&format!("/functions/{function}")), "{path}");
    let agent = parent.key().0.clone();
    assert_eq!(
        body,
        json!({ "agent_uuid": agent, "function_uuid": function, "description": "Finds orders" })
    );
    assert!(
        parent
            .detach_function(&function)
            .await
            .unwrap()
            .functions
            .unwrap()
            .is_empty()
    );

    // One that is attached again is the same, with another priority.
    for priority in [1, 2] {
        let guardrail = AgentGuardrailRequest::new().guardrail_uuid("g");
        let attach = parent.attach_guardrails([guardrail.priority(priority)]);
        let guardrails = attach.await.unwrap().guardrails.unwrap();
        assert_eq!(guardrails.len(), 1, "{guardrails:?}");
        assert_eq!(guardrails[0].guardrail_uuid.as_deref(), Some("g"));
        assert_eq!(guardrails[0].priority, Some(priority));
    }
    let shown = parent.detach_guardrail("g").await.unwrap();
    assert!(shown.guardrails.unwrap_or_default().is_empty());
    let (path, _) = sent(&world, "genai_detach_agent_guardrail");
    assert!(path.ends_with("/guardrails/g"), "{path}");

    let route = parent
        .attach_agent(&child)
        .route_name("billing")
        .if_case("money")
        .await
        .unwrap();
    assert_eq!(
        route.child_agent_uuid.as_deref(),
        Some(child.key().0.as_str())
    );
    let changed = parent.update_attached_agent(&child).if_case("refund");
    let changed = changed.await.unwrap();
    assert_eq!(
        changed.child_agent_uuid.as_deref(),
        Some(child.key().0.as_str())
    );
    let (path, body) = sent(&world, "genai_update_attached_agent");
    assert_eq!(
        path,
        format!(
            "/v2/gen-ai/agents/{}/child_agents/{}",
            parent.key().0,
            child.key().0
        )
    );
    // The body repeats the ids of the path.
    let (of_parent, of_child) = (parent.key().0.as_str(), child.key().0.as_str());
    assert_eq!(
        body,
        json!({ "parent_agent_uuid": of_parent, "child_agent_uuid": of_child, "if_case": "refund" })
    );
    let children = parent.child_agents().list().all().await.unwrap();
    assert_eq!(children.len(), 1);
    parent.detach_agent(&child).await.unwrap();
    assert!(parent.child_agents().list().all().await.unwrap().is_empty());

    let space = client.workspaces().create("team").await.unwrap();
    client
        .workspace(&space)
        .move_agents([parent.key().0.clone()])
        .await
        .unwrap();
    assert_eq!(
        client.workspace(&space).agents().all().await.unwrap().len(),
        1
    );
}

#[tokio::test(start_paused = true)]
async fn c15_agents_are_evaluated_by_an_uploaded_data_set() {
    let (world, client) = world().await;
    let support = agent(&world, &client, "support").await;
    let upload =
        client
            .evaluation_datasets()
            .upload("questions", "questions.csv", "input,expected\n");
    let questions = world.run(upload).await.0.unwrap();
    let case = client
        .evaluation_test_cases()
        .create("answers", questions)
        .await
        .unwrap();
    let case = client.evaluation_test_case(&case);
    let runs = case.run("nightly", [&support]).await.unwrap();
    let waits = runs.iter().map(|run| client.evaluation_run(run).wait());
    let done = world.run(waits.collect::<Waits<_>>()).await.0.unwrap();
    assert_eq!(done.len(), 1);
    assert_eq!(done[0].status.as_str(), "EVALUATION_RUN_SUCCESSFUL");
    let before = world.requests();
    let none: [&str; 0] = [];
    let error = case.run("nightly", none).await.unwrap_err();
    assert_eq!(
        (error.kind(), world.requests()),
        (ErrorKind::InvalidRequest, before)
    );

    let models = client
        .evaluation_datasets()
        .upload("rows", "rows.jsonl", "{}\n")
        .for_models();
    world.run(models).await.0.unwrap();
    assert_eq!(
        world.requests_of("genai_create_model_eval_dataset_upload_presigned_urls"),
        1
    );
}

#[tokio::test(start_paused = true)]
async fn c15_a_delete_that_fails_in_a_success_is_an_error() {
    let (world, client) = world().await;
    let source = CustomModelSourceRef::new().repo_id("mistralai/Mistral-7B-v0.3");
    let create = client
        .custom_models()
        .create("mistral", "SOURCE_TYPE_HUGGINGFACE", source);
    let model = world
        .run(create.accept_terms_and_conditions(true).wait())
        .await
        .0
        .unwrap();
    let fault = Fault::on("genai_delete_custom_model");
    let failed = json!({ "status": "DELETE_CUSTOM_MODEL_STATUS_FAIL", "error": "it is deployed" });
    world
        .sandbox
        .fault(fault.effect(Effect::set("", failed)))
        .unwrap();
    let error = world
        .run(client.custom_model(&model).delete())
        .await
        .0
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Stream);
    assert!(error.to_string().contains("it is deployed"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn c15_a_model_that_cannot_be_imported_is_told_with_the_reason() {
    let (world, client) = world().await;
    let told = json!({ "error": "", "validation_steps": [
        { "name": "size", "passed": true },
        { "name": "license", "passed": false, "error": "it is gated" },
    ] });
    let fault = Fault::on("genai_import_custom_model").effect(Effect::set("", told));
    world.sandbox.fault(fault).unwrap();
    let source = CustomModelSourceRef::new().repo_id("meta-llama/Llama-3");
    let create = client
        .custom_models()
        .create("llama", "SOURCE_TYPE_HUGGINGFACE", source);
    let error = world.run(create).await.0.unwrap_err();
    assert!(
        error.to_string().contains("license: it is gated"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn c15_keys_of_providers_and_routers_have_their_names_first() {
    let (world, client) = world().await;
    let secret = "sk-a-secret-of-somebody";
    let create = client.openai_api_keys().create("ours", secret);
    assert!(!format!("{create:?}").contains(secret));
    let key = world.run(create).await.0.unwrap();
    assert_eq!(key.name, "ours");
    let other = client
        .anthropic_api_keys()
        .create("ours", secret)
        .await
        .unwrap();
    let made = client
        .agents()
        .create("support")
        .anthropic_key_uuid(&other)
        .await
        .unwrap();
    let using = client
        .anthropic_api_key(&other)
        .agents()
        .all()
        .await
        .unwrap();
    assert_eq!(using[0].uuid, made.uuid);
    let router = client.model_routers().create("cheap", ["m"]).await.unwrap();
    assert_eq!(router.name, "cheap");
    assert!(
        !client
            .model_router_presets()
            .list()
            .all()
            .await
            .unwrap()
            .is_empty()
    );
    assert!(!client.model_cards().list().all().await.unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn c15_a_metric_that_is_changed_has_a_new_key() {
    let (world, client) = world().await;
    let metrics = client.evaluation_metrics();
    let old = metrics.create("tone", "Friendly or not").await.unwrap();
    let new = "0b7d1f6e-5b07-11f0-bf8f-4e013e2ddde4";
    let fault = Fault::on("genai_update_custom_evaluation_metric").next(1);
    let fault = fault.effect(Effect::set("/metric/metric_uuid", json!(new)));
    world.sandbox.fault(fault).unwrap();
    let mut update = client
        .evaluation_metric(&old)
        .update()
        .metric_name("warmth");
    assert_eq!(
        serde_json::to_value(update.body_mut()).unwrap(),
        json!({ "metric_uuid": old.metric_uuid, "metric_name": "warmth" })
    );
    let changed = update.await.unwrap();
    assert_eq!(
        (changed.metric_uuid.as_str(), changed.metric_name.as_str()),
        (new, "warmth")
    );
    assert_eq!(client.evaluation_metric(&changed).key().0, new);

    // An answer that is lost isn't asked for again: a second one would be of another UUID.
    let asked = world.requests_of("genai_update_custom_evaluation_metric");
    let fault = Fault::on("genai_update_custom_evaluation_metric").next(1);
    world
        .sandbox
        .fault(fault.effect(Effect::reset_after_processing()))
        .unwrap();
    let update = client.evaluation_metric(&old).update().description("again");
    let error = world.run(update).await.0.unwrap_err();
    assert!(error.may_have_been_processed(), "{error}");
    assert_eq!(
        world.requests_of("genai_update_custom_evaluation_metric"),
        asked + 1
    );
}

#[tokio::test(start_paused = true)]
async fn c15_an_id_of_the_path_is_filled_in_by_the_key() {
    let (_world, client) = world().await;
    let mut update = client.openai_api_key("a-key").update().name("ours");
    assert_eq!(
        serde_json::to_value(update.body_mut()).unwrap(),
        json!({ "api_key_uuid": "a-key", "name": "ours" })
    );
    let agent = client.agent("an-agent");
    let mut update = agent.agent_api_key("a-key").update().name("web");
    assert_eq!(
        serde_json::to_value(update.body_mut()).unwrap(),
        json!({ "agent_uuid": "an-agent", "api_key_uuid": "a-key", "name": "web" })
    );
    let mut create = agent.agent_api_keys().create("web");
    assert_eq!(
        serde_json::to_value(create.body_mut()).unwrap(),
        json!({ "agent_uuid": "an-agent", "name": "web" })
    );
}

/// Regions of functions and of networks elsewhere are other ones than those of droplets.
#[tokio::test(start_paused = true)]
async fn c15_a_region_that_is_not_known_is_sent_as_it_is_given() {
    use digitalocean_sdk::slugs::Region;

    let (_world, client) = world().await;
    for region in ["blr", "NYC", "nyc3"] {
        let mut agent = client.agents().create("support").region(region);
        let sent = serde_json::to_value(agent.body_mut()).unwrap();
        assert_eq!(sent["region"], region);
        assert_eq!(Region::from(region).as_str(), region);
    }
}
