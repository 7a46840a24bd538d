//! Batches of inference, whose requests have a key of their own.

use digitalocean_sandbox::Effect;

use super::{fault, world};

#[tokio::test(start_paused = true)]
async fn c16_a_batch_is_sent_again_by_its_request_id_and_made_once() {
    let (world, _) = world().await;
    let builder = world.builder().inference_url(world.sandbox.url());
    let client = builder
        .inference_key(world.sandbox.token())
        .build()
        .unwrap();
    let batches = client.inference_batches();
    let create = |id: &str| {
        let file = "5a4db0c0-0000-4000-8000-000000000001";
        batches.create(file, "anthropic").request_id(id)
    };
    for effect in [
        Effect::reset_after_processing(),
        Effect::reset_before_processing(),
    ] {
        fault(&world, "inference_create_batch", 1, effect.clone());
        let before = batches.list().all().await.unwrap().len();
        let id = format!("run-{before}");
        let made = world.run(create(&id)).await.0.unwrap();
        assert_eq!(made.request_id.as_deref(), Some(id.as_str()));
        let all = batches.list().all().await.unwrap();
        assert_eq!(all.len(), before + 1, "{effect:?}");
        assert_eq!(create(&id).await.unwrap().batch_id, made.batch_id);
    }
}
