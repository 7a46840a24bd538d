//! What is set is what is sent: requests of images, vectors, responses and asynchronous calls, and parts of GradientAI.

use digitalocean_sdk::dedicated_inference::DeployedModel;
use serde_json::json;

use super::{answering, client, sent, world};

#[tokio::test]
async fn c15_each_setter_of_a_request_sets_its_own_field() {
    let server = answering(json!({})).await;
    let inference = client(&server).inference();
    let body = |at: usize| sent(&server.requests()[at]);

    // What is answered is no image, which is all the same here.
    let draw = inference.image("i", "a whale").n(2);
    let draw = draw.background("opaque").moderation("low").quality("high");
    let draw = draw.output_format("webp").output_compression(80);
    let _ = draw.size("1024x1024").end_user("ada").await;
    assert_eq!(
        body(0),
        json!({
            "model": "i", "prompt": "a whale", "n": 2, "background": "opaque", "moderation": "low", "quality": "high",
            "output_format": "webp", "output_compression": 80, "size": "1024x1024", "user": "ada",
        })
    );

    let _ = inference.embed("e", ["a"]).end_user("ada").await;
    assert_eq!(body(1)["user"], "ada");
    assert_eq!(body(1)["input"], json!(["a"]));

    let invoke = inference.invoke("fal-ai/flux/schnell").prompt("a whale");
    let invoke = invoke.text("Hello").output_format("landscape_4_3");
    let invoke = invoke.num_inference_steps(4).guidance_scale(3.5);
    let invoke = invoke.num_images(2).enable_safety_checker(false);
    let _ = invoke.seconds_total(60).tag("run", "1").await;
    assert_eq!(
        body(2),
        json!({
            "model_id": "fal-ai/flux/schnell",
            "input": {
                "prompt": "a whale", "text": "Hello", "output_format": "landscape_4_3", "num_inference_steps": 4,
                "guidance_scale": 3.5, "num_images": 2, "enable_safety_checker": false, "seconds_total": 60,
            },
            "tags": [{ "key": "run", "value": "1" }],
        })
    );

    let respond = inference.response("m", "?").instructions("Be brief.");
    let respond = respond.max_output_tokens(9).temperature(0.2).top_p(0.9);
    let respond = respond.metadata([("run", "1")]);
    let _ = respond.end_user("ada").await;
    let expected = json!({
        "model": "m", "input": "?", "instructions": "Be brief.", "max_output_tokens": 9, "temperature": 0.2, "top_p": 0.9,
        "metadata": { "run": "1" }, "user": "ada",
    });
    for (field, value) in expected.as_object().unwrap() {
        assert_eq!(&body(3)[field], value, "{field}");
    }

    let chat = inference.chat("m").user("?").end_user("ada");
    let _ = chat
        .metadata([("run", "1")])
        .logit_bias([("17", 100)])
        .await;
    assert_eq!(body(4)["user"], "ada");
    assert_eq!(body(4)["metadata"], json!({ "run": "1" }));
    assert_eq!(body(4)["logit_bias"], json!({ "17": 100 }));
    let _ = inference.messages("m", 9).user("?").end_user("ada").await;
    assert_eq!(body(5)["metadata"], json!({ "user_id": "ada" }));
    assert_eq!(server.requests().len(), 6);
}

#[tokio::test]
async fn c15_addresses_and_lists_of_gradientai_are_asked_for_where_they_are() {
    let told = json!({ "download_url": "https://files.example/1", "signed_url": "https://files.example/2", "url": "https://in.example", "token": "t0ken", "refresh_token": "r3fresh" });
    let server = answering(told).await;
    let client = client(&server);
    let line = || server.requests().last().unwrap().line.clone();
    let file = Some("https://files.example/1");

    let results = client
        .model_evaluation_run("r")
        .results_url()
        .await
        .unwrap();
    assert_eq!(results.download_url.as_deref(), file);
    assert!(line().starts_with("GET /v2/gen-ai/model_evaluation_runs/r/results/download_url "));
    let rows = client.evaluation_dataset("d").download_url().await.unwrap();
    assert_eq!(rows.download_url.as_deref(), file);
    assert!(line().contains("/d"), "{}", line());
    let details = client.indexing_job("j").details_url().await.unwrap();
    assert_eq!(
        details.signed_url.as_deref(),
        Some("https://files.example/2")
    );
    assert!(line().contains("/indexing_jobs/j/"), "{}", line());

    let bases = client.knowledge_bases();
    let sign_in = bases
        .oauth2_url()
        .type_("dropbox")
        .redirect_url("https://me.example");
    assert_eq!(
        sign_in.await.unwrap().url.as_deref(),
        Some("https://in.example")
    );
    assert!(
        line().starts_with("GET /v2/gen-ai/oauth2/url?"),
        "{}",
        line()
    );
    assert!(line().contains("type=dropbox") && line().contains("redirect_url="));
    let tokens = bases
        .dropbox_tokens("c0de", "https://me.example")
        .await
        .unwrap();
    assert_eq!(tokens.token.as_deref(), Some("t0ken"));
    assert!(!format!("{tokens:?}").contains("t0ken"), "{tokens:?}");
    assert_eq!(
        sent(server.requests().last().unwrap()),
        json!({ "code": "c0de", "redirect_url": "https://me.example" })
    );
}

#[tokio::test(start_paused = true)]
async fn c15_what_gradientai_and_dedicated_inference_offer_is_listed() {
    let (world, client) = world().await;
    let path = || world.sandbox.requests().pop().unwrap().path;
    assert!(
        !client
            .genai_regions()
            .list()
            .all()
            .await
            .unwrap()
            .is_empty()
    );
    assert_eq!(path(), "/v2/gen-ai/regions");
    assert!(
        !client
            .evaluation_metrics()
            .list()
            .all()
            .await
            .unwrap()
            .is_empty()
    );
    assert_eq!(path(), "/v2/gen-ai/evaluation_metrics");
    client
        .model_evaluation_presets()
        .list()
        .all()
        .await
        .unwrap();
    assert!(path().contains("preset"), "{}", path());
    client.model_api_keys().list().all().await.unwrap();
    assert_eq!(path(), "/v2/gen-ai/models/api_keys");
    let sizes = client
        .dedicated_inference_sizes()
        .list()
        .all()
        .await
        .unwrap();
    assert!(!sizes.is_empty());
    assert_eq!(path(), "/v2/dedicated-inferences/sizes");
    let models = client.dedicated_inference_gpu_model_configs().list().all();
    assert!(!models.await.unwrap().is_empty());
    assert_eq!(path(), "/v2/dedicated-inferences/gpu-model-config");
}

#[tokio::test]
async fn c15_parts_of_runs_and_jobs_are_listed_below_them() {
    let server = answering(json!({
        "prompts": [{ "prompt_id": 7, "input": "?" }],
        "indexed_data_sources": [{ "data_source_uuid": "s", "status": "DATA_SOURCE_STATUS_UPDATED" }],
    }))
    .await;
    let client = client(&server);
    let prompts = client.evaluation_run("r").evaluation_prompts().list();
    assert_eq!(prompts.all().await.unwrap().len(), 1);
    let sources = client.indexing_job("j").indexed_data_sources().list();
    assert_eq!(sources.all().await.unwrap().len(), 1);
    let lines: Vec<_> = server.requests().into_iter().map(|it| it.line).collect();
    assert!(
        lines[0].starts_with("GET /v2/gen-ai/evaluation_runs/r/results"),
        "{lines:?}"
    );
    assert!(
        lines[1].starts_with("GET /v2/gen-ai/indexing_jobs/j/data_sources"),
        "{lines:?}"
    );
}

#[tokio::test]
async fn c15_a_model_of_the_catalogue_is_deployed_without_a_public_endpoint() {
    let server = answering(json!({})).await;
    let model = DeployedModel::of_catalog("llama").on("gpu-h100x1-80gb", 2);
    let inferences = client(&server).dedicated_inferences();
    let create = inferences.create("chat", "nyc2", "v", [model]);
    let _ = create.enable_public_endpoint(false).await;
    let spec = sent(&server.requests()[0])["spec"].take();
    assert_eq!(spec["enable_public_endpoint"], false);
    let deployed = &spec["model_deployments"][0];
    assert_eq!(deployed["model_slug"], "llama");
    assert_eq!(deployed["model_provider"], "modelcatalog");
    assert_eq!(
        (
            &deployed["accelerators"][0]["accelerator_slug"],
            &deployed["accelerators"][0]["scale"]
        ),
        (&json!("gpu-h100x1-80gb"), &json!(2))
    );

    let server = answering(json!({ "accelerators": [{ "id": "g", "name": "gpu", "slug": "gpu-h100x1-80gb", "status": "active" }] })).await;
    let chat = client(&server).dedicated_inference("i");
    let accelerators = chat.accelerators().list().all().await.unwrap();
    assert_eq!(accelerators.len(), 1);
    assert!(
        server.requests()[0]
            .line
            .starts_with("GET /v2/dedicated-inferences/i/accelerators")
    );
}
