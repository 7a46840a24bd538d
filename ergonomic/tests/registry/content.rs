//! Registries, and what is in them.

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::ErrorKind;

use super::{shop, world};

#[tokio::test(start_paused = true)]
async fn b9_whether_a_name_is_free_is_yes_or_no() {
    let (world, client) = world().await;
    shop(&client).await;
    let registries = client.registries();
    assert!(registries.name_is_free("other").await.unwrap());
    for taken in ["shop", "", "No Spaces", "UPPER", &"x".repeat(80), "a/b"] {
        assert!(!registries.name_is_free(taken).await.unwrap(), "{taken:?}");
    }
    // What doesn't answer the question is no answer.
    world
        .sandbox
        .fault(Fault::on("registries_validate_name").effect(Effect::status(403)))
        .unwrap();
    let error = registries.name_is_free("other").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert!(error.is_forbidden());
}

#[tokio::test(start_paused = true)]
async fn b9_a_registry_is_created_listed_and_deleted() {
    let (_world, client) = world().await;
    let first = shop(&client).await;
    client
        .registries()
        .create("other")
        .region("fra1")
        .await
        .unwrap();
    assert_eq!(client.registries().list().all().await.unwrap().len(), 2);
    assert_eq!(first.get().await.unwrap().name, "shop");
    first.delete().await.unwrap();
    assert_eq!(first.find().await.unwrap(), None);
    assert!(
        client
            .registries()
            .options()
            .await
            .unwrap()
            .options
            .is_some()
    );
    client
        .registry_subscription()
        .update()
        .tier_slug("basic")
        .await
        .unwrap();
    assert!(
        client
            .registry_subscription()
            .get()
            .await
            .unwrap()
            .tier
            .is_some()
    );
}

#[tokio::test(start_paused = true)]
async fn b9_a_digest_is_deleted_with_its_tags() {
    let (world, client) = world().await;
    let shop = shop(&client).await;
    let repositories = shop.repositories().list().all().await.unwrap();
    let web = shop.repository(&repositories[0]);
    let tags = web.tags().list().all().await.unwrap();
    assert_eq!(tags.len(), 2);
    // The latest manifest has its tags.
    let latest = repositories[0].latest_manifest.as_ref().unwrap();
    let names = latest.tags.as_ref().unwrap();
    assert!(tags.iter().any(|it| names.contains(&it.tag)), "{names:?}");
    web.delete_tag(&tags[0]).await.unwrap();
    assert_eq!(web.tags().list().all().await.unwrap().len(), 1);

    let manifests = web.manifests().list().all().await.unwrap();
    let digest = manifests[0].digest.clone();
    assert!(digest.starts_with("sha256:"));
    web.delete_digest(digest.as_str()).await.unwrap();
    assert_eq!(web.manifests().list().all().await.unwrap(), []);
    assert_eq!(web.tags().list().all().await.unwrap(), []);
    let requests = world.sandbox.requests();
    let deleted = requests
        .iter()
        .find(|it| it.operation_id.as_deref() == Some("registries_delete_repositoryManifest"));
    let path = &deleted.unwrap().path;
    assert!(
        path.starts_with("/v2/registries/shop/repositories/web/digests/sha256"),
        "{path}"
    );
    // The object itself names it, too.
    assert!(
        web.delete_digest(&manifests[0])
            .await
            .unwrap_err()
            .is_not_found()
    );
}

#[tokio::test(start_paused = true)]
async fn b9_a_garbage_collection_is_waited_for() {
    let (world, client) = world().await;
    let shop = shop(&client).await;
    let (ended, took) = world.run(shop.garbage_collect().wait()).await;
    assert_eq!(ended.unwrap().registry_name.as_deref(), Some("shop"));
    assert!(took >= super::ACTION, "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn b9_a_garbage_collection_is_ended_before_its_time() {
    let (world, client) = world().await;
    let shop = shop(&client).await;
    let running = shop.garbage_collect().await.unwrap();
    assert!(shop.active_garbage_collection().await.is_ok());
    let cancel = shop.garbage_collection(&running).cancel();
    let (ended, took) = world.run(cancel.wait()).await;
    assert_eq!(ended.unwrap().status, "cancelled");
    assert!(took < super::ACTION, "{took:?}");
    let sent = world.sandbox.requests();
    let of = |it: &&digitalocean_sandbox::RequestRecord| {
        it.operation_id.as_deref() == Some("registries_update_garbageCollection")
    };
    let sent: Vec<_> = sent.iter().filter(of).collect();
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0].body, Some(serde_json::json!({ "cancel": true })));
}

#[tokio::test(start_paused = true)]
async fn b9_what_a_garbage_collection_takes_is_sent_as_it_was_said() {
    let (world, client) = world().await;
    let shop = shop(&client).await;
    let last = || {
        world
            .sandbox
            .requests()
            .pop()
            .unwrap()
            .body
            .unwrap_or_default()
    };
    world.run(shop.garbage_collect().wait()).await.0.unwrap();
    let operation = "registries_run_garbageCollection";
    let requests = world.sandbox.requests().into_iter();
    let mut sent = requests.filter(|it| it.operation_id.as_deref() == Some(operation));
    assert_eq!(sent.next().unwrap().body, Some(serde_json::json!({})));
    let all = "untagged manifests and unreferenced blobs";
    shop.garbage_collect().type_(all).await.unwrap();
    assert_eq!(last(), serde_json::json!({ "type": all }));
}
