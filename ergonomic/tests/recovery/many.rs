//! Many droplets at once, each request with a tag of its own.

use std::collections::HashSet;

use digitalocean_sandbox::{Effect, ErrorBody, Fault};
use digitalocean_sdk::{Client, ErrorKind};

use super::{MINUTE, droplets, fault, tags, world};

fn many(client: &Client, count: usize) -> digitalocean_sdk::droplets::CreateDroplets {
    let names: Vec<String> = (0..count).map(|number| format!("web-{number}")).collect();
    let all = client.droplets();
    all.create_many(names, "nyc3", "s-1vcpu-1gb", "debian-13-x64")
}

#[tokio::test(start_paused = true)]
async fn c16_many_whose_creation_was_not_answered_are_found_by_their_names() {
    for waits in [false, true] {
        let (world, client) = world().await;
        let second = Fault::on("droplets_create").nth(2);
        let lost = second.effect(Effect::reset_after_processing());
        world.sandbox.fault(lost).unwrap();
        let create = many(&client, 23).each(|it| it.tag("shop")).recoverable();
        let all = match waits {
            true => world.run(create.wait()).await.0,
            false => world.run(create).await.0,
        };
        let mut ids = HashSet::new();
        for (name, result) in all {
            let droplet = result.unwrap();
            assert_eq!(droplet.name, name);
            assert_eq!(droplet.tags, ["shop"]);
            ids.insert(droplet.id);
        }
        assert_eq!(ids.len(), 23);
        assert_eq!(world.requests_of("droplets_create"), 3);
        assert_eq!(droplets(&world).await.len(), 23);
        assert!(tags(&world).await.is_empty());
        // Each request has a tag of its own.
        let requests = world.sandbox.requests();
        let sent = requests.iter().filter(|it| it.method == "POST");
        let sent = sent.map(|it| it.body.as_ref().unwrap()["tags"][1].to_string());
        assert_eq!(sent.collect::<HashSet<_>>().len(), 3);
    }
}

#[tokio::test(start_paused = true)]
async fn c16_of_many_those_that_are_not_found_are_errors_with_the_tag() {
    let (world, _) = world().await;
    let builder = world.builder().options(|it| it.wait_deadline(2 * MINUTE));
    let client = builder.build().unwrap();
    fault(
        &world,
        "droplets_create",
        1,
        Effect::reset_before_processing(),
    );
    let create = many(&client, 12).each(|it| it.recoverable());
    let all = world.run(create).await.0;
    for (number, (_, result)) in all.into_iter().enumerate() {
        match result {
            Ok(_) => assert!(number >= 10),
            Err(error) => {
                assert!(number < 10 && error.may_have_been_processed(), "{error}");
                assert!(error.recovery_tag().is_some(), "{error}");
            }
        }
    }
    assert_eq!(droplets(&world).await.len(), 2);
}

#[tokio::test(start_paused = true)]
async fn many_that_are_refused_after_some_were_created_are_not_created_twice() {
    let (world, client) = world().await;
    let refused = Effect::status_after_processing(422, ErrorBody::Api);
    fault(&world, "droplets_create", 1, refused);
    let all = world.run(many(&client, 3).recoverable()).await.0;
    assert_eq!(world.requests_of("droplets_create"), 1);
    let there = droplets(&world).await;
    assert_eq!(there.len(), 3);
    for (name, result) in all {
        let droplet = result.unwrap();
        assert_eq!(droplet.name, name);
        assert!(there.iter().any(|it| it.id == droplet.id), "{name}");
    }
}

#[tokio::test(start_paused = true)]
async fn many_that_are_refused_leave_no_tags() {
    let (world, client) = world().await;
    for nth in 1..=4 {
        let refused = Effect::refusal(422, "you have reached your droplet limit");
        fault(&world, "droplets_create", nth, refused);
    }
    // The service makes the tag before it looks at the rest.
    let all = world.run(many(&client, 3).recoverable()).await.0;
    assert!(all.iter().all(|(_, result)| result.is_err()), "{all:?}");
    assert!(droplets(&world).await.is_empty());
    assert_eq!(world.requests_of("tags_delete"), 4);
}

#[tokio::test(start_paused = true)]
async fn a_tag_stays_where_nobody_knows_what_has_it() {
    let (world, client) = world().await;
    let refused = Effect::refusal(422, "you have reached your droplet limit");
    fault(&world, "droplets_create", 3, refused);
    fault(&world, "droplets_list", 3, Effect::status(403));
    let all = world.run(many(&client, 2).recoverable()).await.0;
    assert!(all.iter().all(|(_, result)| result.is_err()), "{all:?}");
    assert_eq!(world.requests_of("droplets_list"), 3);
    assert_eq!(world.requests_of("tags_delete"), 0);
}

#[tokio::test(start_paused = true)]
async fn c16_many_have_no_tag_that_is_chosen() {
    let (world, client) = world().await;
    let all = many(&client, 2).each(|it| it.recoverable_tag("mine")).await;
    for (_, result) in all {
        assert_eq!(result.unwrap_err().kind(), ErrorKind::InvalidRequest);
    }
    assert_eq!(world.requests(), 0);
}
