//! Knowledge bases, what they know things from, and jobs that index them.

use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::ErrorKind;
use digitalocean_sdk::gradientai::{Bucket, KnowledgeBaseHandle, Website};
use digitalocean_sdk::raw::types::RetrievalReranking;
use serde_json::json;

use super::world::World;
use super::{ACTION, Client, world};

async fn base(world: &World, client: &Client) -> KnowledgeBaseHandle {
    let model = client
        .gradientai_models()
        .list()
        .first()
        .await
        .unwrap()
        .unwrap();
    let create = client
        .knowledge_bases()
        .create("handbook", &model)
        .region("tor1");
    client.knowledge_base(world.run(create).await.0.unwrap())
}

#[tokio::test(start_paused = true)]
async fn c15_a_knowledge_base_learns_from_files_websites_and_buckets() {
    let (world, client) = world().await;
    let base = base(&world, &client).await;
    let source = world
        .run(base.upload("manual.txt", "All that is worth knowing."))
        .await
        .0
        .unwrap();
    let file = source.file_upload_data_source.unwrap();
    assert_eq!(file.original_file_name.as_deref(), Some("manual.txt"));
    let body = world
        .sandbox
        .requests()
        .into_iter()
        .filter_map(|it| it.body)
        .next_back()
        .unwrap();
    // Sizes are sent as text.
    assert_eq!(body["file_upload_data_source"]["size_in_bytes"], "26");
    assert!(
        body["file_upload_data_source"]["stored_object_key"]
            .as_str()
            .unwrap()
            .ends_with("manual.txt")
    );
    let put = world
        .sandbox
        .requests()
        .into_iter()
        .find(|it| it.method == "PUT")
        .unwrap();
    assert!(put.path.starts_with("/upload/"), "{}", put.path);

    let bases = client.knowledge_bases();
    let notes = world
        .run(bases.upload("notes.txt", "Notes."))
        .await
        .0
        .unwrap();
    let other = bases
        .create("other", "m")
        .datasources([notes])
        .await
        .unwrap();
    let other = client
        .knowledge_base(&other)
        .data_sources()
        .list()
        .all()
        .await
        .unwrap();
    let notes = other[0].file_upload_data_source.as_ref().unwrap();
    assert_eq!(notes.size_in_bytes.as_ref().unwrap().get(), Some(6));

    let sources = base.data_sources();
    let site = Website::at("https://example.com")
        .embed_media(false)
        .exclude_tags(["nav"]);
    sources
        .create()
        .web_crawler_data_source(site)
        .await
        .unwrap();
    sources
        .create()
        .spaces_data_source(Bucket::named("docs", "tor1"))
        .await
        .unwrap();
    assert_eq!(sources.list().all().await.unwrap().len(), 3);

    let create = client.indexing_jobs().create(&base);
    let (job, took) = world.run(create.wait()).await;
    let job = job.unwrap();
    assert_eq!(job.phase.unwrap().as_str(), "BATCH_JOB_PHASE_SUCCEEDED");
    let indexed = job.total_items_indexed.and_then(|count| count.get());
    assert_eq!(indexed, Some(1), "what is done says of how much");
    assert!(took <= ACTION + Duration::from_secs(10), "{took:?}");
    let job = client.indexing_jobs().create(&base).await.unwrap();
    let cancelled = world
        .run(client.indexing_job(&job).cancel().wait())
        .await
        .0
        .unwrap();
    assert_eq!(cancelled.status.as_str(), "INDEX_JOB_STATUS_CANCELLED");
    assert!(base.indexing_jobs().all().await.unwrap().len() >= 2);

    let agent = client.agents().create("support").await.unwrap();
    let agent = client.agent(&agent);
    let shown = agent.attach_knowledge_base(&base).await.unwrap();
    assert_eq!(shown.knowledge_bases.unwrap()[0].uuid, base.key().0);
    let shown = agent.detach_knowledge_base(&base).await.unwrap();
    assert!(shown.knowledge_bases.unwrap_or_default().is_empty());
    let asked = world.sandbox.requests().pop().unwrap();
    assert_eq!(asked.method, "DELETE");
    assert!(
        asked
            .path
            .ends_with(&format!("/knowledge_bases/{}", base.key().0)),
        "{}",
        asked.path
    );
}

#[tokio::test(start_paused = true)]
async fn c15_an_indexing_job_is_waited_for_by_its_phase() {
    let (world, client) = world().await;
    let base = base(&world, &client).await;
    let get = || Fault::on("genai_get_indexing_job").every();
    for (phase, status, outcome) in [
        (
            "BATCH_JOB_PHASE_SUCCEEDED",
            "INDEX_JOB_STATUS_IN_PROGRESS",
            Ok(()),
        ),
        (
            "BATCH_JOB_PHASE_ERROR",
            "INDEX_JOB_STATUS_IN_PROGRESS",
            Err(ErrorKind::Failed),
        ),
        (
            "BATCH_JOB_PHASE_RUNNING",
            "INDEX_JOB_STATUS_COMPLETED",
            Err(ErrorKind::Deadline),
        ),
        ("BATCH_JOB_PHASE_UNKNOWN", "COMPLETED", Ok(())),
        ("", "FAILED", Err(ErrorKind::Failed)),
    ] {
        let job = client.indexing_jobs().create(&base).await.unwrap();
        let effect = Effect::set("/job/phase", json!(phase));
        let fault = get()
            .effect(effect)
            .and(Effect::set("/job/status", json!(status)));
        world.sandbox.fault(fault).unwrap();
        let wait = client
            .indexing_job(&job)
            .wait()
            .deadline(Duration::from_secs(60));
        let ended = world.run(wait).await.0;
        assert_eq!(
            ended.map(drop).map_err(|error| error.kind()),
            outcome,
            "{phase} {status}"
        );
        world.sandbox.clear_faults();
    }
    // One that left something out is ready, and tells.
    for (status, is_partial) in [("PARTIAL", true), ("COMPLETED", false)] {
        let job = client.indexing_jobs().create(&base).await.unwrap();
        let status = json!(format!("INDEX_JOB_STATUS_{status}"));
        let fault = get().effect(Effect::set("/job/status", status));
        world.sandbox.fault(fault).unwrap();
        let ended = world.run(client.indexing_job(&job).wait()).await.0.unwrap();
        assert_eq!(ended.is_partial(), is_partial);
        world.sandbox.clear_faults();
    }
}

#[tokio::test(start_paused = true)]
async fn c15_a_knowledge_base_has_a_database_after_a_while() {
    let (world, client) = world().await;
    let model = "22653204-79ed-11ef-bf8f-4e013e2ddde4";
    let create = client.knowledge_bases().create("manual", model);
    let (made, took) = world.run(create.region("tor1").wait()).await;
    let made = made.unwrap();
    assert!(
        took >= ACTION && took <= ACTION + Duration::from_secs(5),
        "{took:?}"
    );
    assert!(!made.database_id.unwrap_or_default().is_empty());
    assert_eq!(made.database_status.unwrap().as_str(), "ONLINE");
    // What the service says of it elsewhere doesn't tell.
    let listed = client.knowledge_bases().list().all().await.unwrap();
    assert!(listed.iter().all(|base| base.database_status.is_none()));

    let base = base(&world, &client).await;
    let (state, _) = world.run(base.wait()).await;
    assert_eq!(state.unwrap().database_status.unwrap().as_str(), "ONLINE");
    let before = world.requests_of("genai_get_knowledge_base");
    let states = [json!(null), json!("CREATING"), json!("ONLINE")];
    world
        .sandbox
        .script("genai_get_knowledge_base", "/database_status", states)
        .unwrap();
    let (state, _) = world.run(base.wait()).await;
    assert_eq!(state.unwrap().database_status.unwrap().as_str(), "ONLINE");
    assert_eq!(world.requests_of("genai_get_knowledge_base"), before + 3);
    // A database that is given up is a failure, which names the knowledge base.
    world.sandbox.clear_faults();
    world
        .sandbox
        .script(
            "genai_get_knowledge_base",
            "/database_status",
            ["DECOMMISSIONED"],
        )
        .unwrap();
    let error = world.run(base.wait()).await.0.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed);
    assert!(error.to_string().contains(&base.key().0), "{error}");
}

#[tokio::test(start_paused = true)]
async fn c15_indexing_is_scheduled_and_ended() {
    let (world, client) = world().await;
    let base = base(&world, &client).await;
    let schedule = base.scheduled_indexing();
    assert!(!world.run(schedule.clear()).await.0.unwrap());
    let set = world.run(schedule.set([1, 4], "03:00")).await.0.unwrap();
    assert_eq!(
        (set.days.unwrap(), set.time.as_deref()),
        (vec![1, 4], Some("03:00"))
    );
    let none: [i64; 0] = [];
    let error = schedule.set(none, "03:00").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(world.run(schedule.clear()).await.0.unwrap());
    assert!(!world.run(schedule.clear()).await.0.unwrap());
}

#[tokio::test(start_paused = true)]
async fn a_knowledge_base_is_searched_without_an_agent() {
    let (world, client) = world().await;
    let base = base(&world, &client).await;
    world
        .run(base.upload("manual.txt", "Orders come on Tuesdays."))
        .await
        .0
        .unwrap();
    let site = Website::at("https://example.com/help");
    let source = base.data_sources().create().web_crawler_data_source(site);
    world.run(source).await.0.unwrap();
    let search = base.retrieve("When?", 5).alpha(0.5);
    let found = search.reranking(RetrievalReranking::new().enabled(true));
    let found = world.run(found).await.0.unwrap();
    assert_eq!(found.total_results, 2);
    let passage = &found.results[0];
    assert!(passage.text_content.contains("When?"), "{passage:?}");
    assert_eq!(
        passage.metadata.as_ref().unwrap()["item_name"],
        "manual.txt"
    );
    let sent = world.sandbox.requests().into_iter().next_back().unwrap();
    assert_eq!(
        sent.body.as_ref().unwrap(),
        &json!({"query": "When?", "num_results": 5, "alpha": 0.5, "reranking": {"enabled": true}})
    );
    let one = world.run(base.retrieve("When?", 1)).await.0.unwrap();
    assert_eq!(one.results.len(), 1);
    let nowhere = client.knowledge_base("00000000-0000-4000-8000-000000000000");
    let error = world.run(nowhere.retrieve("When?", 1)).await.0.unwrap_err();
    assert!(error.is_not_found(), "{error}");
}
