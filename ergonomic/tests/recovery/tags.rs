//! The tags of attempts: taken off afterwards, or chosen and kept.

use digitalocean_sandbox::Effect;
use digitalocean_sdk::ErrorKind;

use super::{MINUTE, SECOND, droplets, fault, tags, world};
use crate::world::create;

#[tokio::test(start_paused = true)]
async fn c16_the_tag_is_gone_after_success() {
    let (world, client) = world().await;
    let droplet = create(&client, "web")
        .tag("shop")
        .recoverable()
        .await
        .unwrap();
    assert_eq!(droplet.tags, ["shop"]);
    assert_eq!(world.requests(), 2, "one to create, one to delete the tag");
    assert!(tags(&world).await.is_empty());
    assert_eq!(droplets(&world).await[0].tags, ["shop"]);
}

#[tokio::test(start_paused = true)]
async fn c16_a_tag_that_cannot_be_deleted_spoils_nothing() {
    for effect in [
        Effect::status(500),
        Effect::status(403),
        Effect::reset_before_processing(),
        Effect::reset_after_processing(),
        Effect::hang(),
    ] {
        let (world, client) = world().await;
        fault(&world, "tags_delete", 100, effect.clone());
        let (droplet, took) = world.run(create(&client, "web").recoverable()).await;
        let droplet = droplet.unwrap();
        assert!(took <= 11 * SECOND, "{effect:?}: {took:?}");
        assert_eq!(
            droplet.tags.len(),
            1,
            "what isn't known to be gone is shown"
        );
        let (waited, _) = world.run(create(&client, "web").recoverable().wait()).await;
        assert_eq!(waited.unwrap().status.as_str(), "active");
    }
}

#[tokio::test(start_paused = true)]
async fn c16_a_tag_holds_nobody_up_past_the_deadline() {
    let (world, client) = world().await;
    fault(&world, "tags_delete", 100, Effect::hang());
    let wait = create(&client, "web").recoverable().wait();
    let (error, took) = world.run(wait.deadline(5 * SECOND)).await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline, "{error}");
    assert!(
        error.may_have_been_processed() && took <= 6 * SECOND,
        "{took:?}"
    );
    let seen: &digitalocean_sdk::droplets::Droplet = error.state().unwrap();
    assert_eq!(seen.name, "web");
}

#[tokio::test(start_paused = true)]
async fn c16_a_chosen_tag_stays_and_finds_what_an_earlier_program_created() {
    let (world, client) = world().await;
    let attempt = || create(&client, "web").recoverable_tag("deploy:web-1");
    let first = world.run(attempt().wait()).await.0.unwrap();
    assert_eq!(first.tags, ["deploy:web-1"]);
    for _ in 0..2 {
        let again = world.run(attempt().wait()).await.0.unwrap();
        assert_eq!(again.id, first.id);
    }
    assert_eq!(attempt().await.unwrap().id, first.id);
    assert_eq!(world.requests_of("droplets_create"), 1);
    assert_eq!(world.requests_of("tags_delete"), 0);
    // The program was killed before it had an answer.
    fault(
        &world,
        "droplets_create",
        1,
        Effect::reset_after_processing(),
    );
    let lost = || create(&client, "other").recoverable_tag("deploy:other");
    let wait = lost().wait().deadline(SECOND / 4);
    drop(world.run(wait).await);
    let found = world.run(lost()).await.0.unwrap();
    assert_eq!(
        (found.name.as_str(), droplets(&world).await.len()),
        ("other", 2)
    );
}

#[tokio::test(start_paused = true)]
async fn c16_a_tag_that_something_else_has_is_refused() {
    let (world, client) = world().await;
    create(&client, "web-1").tag("web").await.unwrap();
    let error = create(&client, "web-2").recoverable_tag("web");
    let error = error.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("(web-1) already"), "{error}");
    create(&client, "web-1").tag("web").await.unwrap();
    let error = create(&client, "web-1").recoverable_tag("web");
    let error = error.await.unwrap_err().to_string();
    assert!(error.contains("and 1 more already"), "{error}");
    assert_eq!(world.requests_of("droplets_create"), 2);
}

#[tokio::test(start_paused = true)]
async fn c16_a_search_by_a_chosen_tag_passes_over_other_names() {
    let (world, client) = world().await;
    let lost = create(&client, "web-2").recoverable_tag("web");
    fault(
        &world,
        "droplets_create",
        1,
        Effect::reset_before_processing(),
    );
    let other = async {
        tokio::time::sleep(3 * SECOND).await;
        create(&client, "web-1").tag("web").await.unwrap();
    };
    let wait = lost.wait().deadline(MINUTE).into_future();
    let (error, ()) = world.run(futures_util::future::join(wait, other)).await.0;
    assert_eq!(error.unwrap_err().recovery_tag(), Some("web"));
}

#[tokio::test(start_paused = true)]
async fn c16_what_cannot_be_a_tag_is_refused_before_anything_is_sent() {
    let (world, client) = world().await;
    for wrong in ["", "a b", "a,b"] {
        let error = create(&client, "web").recoverable_tag(wrong);
        let error = error.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    }
    // The last choice counts.
    let chosen = create(&client, "web").recoverable().recoverable_tag("mine");
    assert_eq!(chosen.await.unwrap().tags, ["mine"]);
    let own = create(&client, "web").recoverable_tag("mine").recoverable();
    assert!(own.await.unwrap().tags.is_empty());
    assert_eq!(world.requests_of("droplets_create"), 2);
}

/// The service may make the tags of a create before it looks at the rest.
#[tokio::test(start_paused = true)]
async fn c16_the_tag_of_a_refused_create_is_deleted() {
    let (world, client) = world().await;
    for (deleted, effect) in [(1, None), (2, Some(Effect::status(403)))] {
        fault(&world, "droplets_create", 1, Effect::refusal(422, "no"));
        if let Some(effect) = effect {
            fault(&world, "tags_delete", 1, effect);
        }
        let error = create(&client, "web").recoverable().await.unwrap_err();
        assert!(error.is_unprocessable() && error.recovery_tag().is_none());
        assert_eq!(world.requests_of("tags_delete"), deleted);
    }
    // One that was chosen stays, and so does one of a create that is sent again.
    fault(&world, "droplets_create", 1, Effect::refusal(422, "no"));
    let chosen = create(&client, "web").recoverable_tag("mine").await;
    assert!(chosen.unwrap_err().is_unprocessable());
    fault(&world, "droplets_create", 1, Effect::pending_event());
    let wait = create(&client, "web").recoverable().wait();
    world.run(wait).await.0.unwrap();
    assert_eq!(
        world.requests_of("tags_delete"),
        3,
        "that of the one that was created"
    );
}
