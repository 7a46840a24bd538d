//! Whatever is lost, before or after it was done, with several creators at once: never two, and never one that nobody is told of.

use std::collections::HashSet;

use digitalocean_sandbox::{Effect, ErrorBody, Fault};
use digitalocean_sdk::firewalls::{Firewall, Rule};
use digitalocean_sdk::resource::Ensured;
use digitalocean_sdk::{Client, Error};
use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, join_all};
use serde_json::json;

use super::{MINUTE, World, droplets, world};
use crate::world::create;

/// How long creators look for what they lost.
const PATIENCE: std::time::Duration = MINUTE;

/// Puts faults on some of the next requests for each of these operations; lists may also hide what is there.
fn mischief(world: &World, dice: &mut fastrand::Rng, operations: &[(&str, Option<&str>)]) {
    for (operation, items) in operations {
        let faults = dice.usize(..4);
        for _ in 0..faults {
            let die = dice.u32(..8);
            let effect = match die {
                0 => Effect::reset_before_processing(),
                1 | 2 => Effect::reset_after_processing(),
                3 => Effect::status(502),
                4 => Effect::status_after_processing(504, ErrorBody::Html),
                5 => Effect::close_mid_body(),
                6 => Effect::bad_json(),
                _ => match items {
                    Some(items) => Effect::set(*items, json!([])),
                    None => Effect::retry_after(429, 1),
                },
            };
            let fault = Fault::on(*operation).nth(dice.u64(1..5)).effect(effect);
            let fault = match items {
                // What is hidden is not counted either.
                Some(_) if die == 7 => fault.and(Effect::set("/meta/total", 0)),
                _ => fault,
            };
            world.sandbox.fault(fault).unwrap();
        }
    }
}

fn client(world: &World) -> Client {
    let builder = world.builder().options(|it| it.wait_deadline(PATIENCE));
    builder.build().unwrap()
}

fn firewall(client: &Client, waits: bool) -> BoxFuture<'static, Result<Ensured<Firewall>, Error>> {
    let create = client.firewalls().create("web");
    let create = create
        .inbound(Rule::tcp(443).from("10.0.0.0/8"))
        .unless_exists();
    match waits {
        true => create.wait().into_future().boxed(),
        false => create.into_future(),
    }
}

#[tokio::test(start_paused = true)]
async fn c16_of_one_name_there_is_never_a_second_and_never_an_untold_one() {
    let (mut created, mut existing, mut maybe, mut failed) = (0, 0, 0, 0);
    for seed in 0..60 {
        let (world, _) = world().await;
        let mut dice = fastrand::Rng::with_seed(seed);
        let operations = [
            ("firewalls_list", Some("/firewalls")),
            ("firewalls_create", None),
            ("firewalls_get", None),
        ];
        mischief(&world, &mut dice, &operations);
        let creators = dice.usize(1..5);
        let creators = (0..creators).map(|_| firewall(&client(&world), dice.bool()));
        let outcomes = world.run(join_all(creators)).await.0;

        world.sandbox.clear_faults();
        let all = client(&world).firewalls().list().all().await.unwrap();
        assert!(all.len() <= 1, "seed {seed}: {all:?}");
        let there = all.first().map(|it| it.id.clone());
        let mut told = 0;
        let mut certain = 0;
        for outcome in &outcomes {
            let case = format!("seed {seed}: {outcome:?}");
            match outcome {
                Ok(made) => {
                    assert_eq!(Some(&made.get().id), there.as_ref(), "{case}");
                    certain += usize::from(made.was_created());
                    told += usize::from(!made.existed());
                    created += usize::from(made.was_created());
                    existing += usize::from(made.existed());
                    maybe += usize::from(matches!(made, Ensured::MaybeCreated(_)));
                }
                Err(error) => {
                    told += usize::from(error.may_have_been_processed());
                    failed += 1;
                }
            }
        }
        assert!(certain <= 1, "seed {seed}: {outcomes:?}");
        assert!(
            there.is_none() || told > 0,
            "seed {seed}: untold: {outcomes:?}"
        );
        // Once nothing goes wrong any more, it is there or is created.
        let again = firewall(&client(&world), false);
        let again = world.run(again).await.0.unwrap();
        assert_eq!(again.existed(), there.is_some(), "seed {seed}");
    }
    println!("{created} created, {existing} existing, {maybe} maybe, {failed} failed");
    assert!(created > 5 && existing > 5 && maybe > 5 && failed > 5);
}

#[tokio::test(start_paused = true)]
async fn c16_of_droplets_there_is_never_one_too_many_and_never_an_untold_one() {
    let (mut succeeded, mut recovered, mut failed) = (0, 0, 0);
    for seed in 0..60 {
        let (world, _) = world().await;
        let mut dice = fastrand::Rng::with_seed(seed ^ 0xd1ce);
        let operations = [
            ("droplets_list", Some("/droplets")),
            ("droplets_create", None),
            ("droplets_get", None),
            ("tags_delete", None),
        ];
        mischief(&world, &mut dice, &operations);
        let creators = dice.usize(1..4);
        let creators = (0..creators).map(|_| {
            let create = create(&client(&world), "web").recoverable();
            match dice.bool() {
                true => create.wait().into_future().boxed(),
                false => create.into_future(),
            }
        });
        let creators: Vec<_> = creators.collect();
        let count = creators.len();
        let outcomes = world.run(join_all(creators)).await.0;

        let all = droplets(&world).await;
        let case = format!("seed {seed}: {outcomes:?}");
        assert!(all.len() <= count, "{case}");
        let mut told = HashSet::new();
        let mut tags = Vec::new();
        for outcome in &outcomes {
            match outcome {
                Ok(droplet) => {
                    assert!(told.insert(droplet.id), "{case}: told twice");
                    assert!(all.iter().any(|it| it.id == droplet.id), "{case}");
                    succeeded += 1;
                }
                Err(error) => {
                    let seen = error.state::<digitalocean_sdk::droplets::Droplet>();
                    told.extend(seen.map(|it| it.id));
                    tags.extend(error.recovery_tag().map(str::to_owned));
                    failed += 1;
                }
            }
        }
        for droplet in &all {
            let is_tagged = droplet.tags.iter().any(|tag| tags.contains(tag));
            assert!(
                told.contains(&droplet.id) || is_tagged,
                "{case}: untold {}",
                droplet.id
            );
        }
        let sent = world.requests_of("droplets_create");
        let lists = world.requests_of("droplets_list") - 1;
        recovered += usize::from(lists > 0 && outcomes.iter().all(Result::is_ok));
        assert!(sent >= count, "{case}");
    }
    println!("{succeeded} succeeded, {recovered} rounds recovered, {failed} failed");
    assert!(succeeded > 20 && recovered > 5 && failed > 5);
}

#[tokio::test(start_paused = true)]
async fn c16_of_many_droplets_none_is_doubled_and_none_untold() {
    for seed in 0..20 {
        let (world, _) = world().await;
        let mut dice = fastrand::Rng::with_seed(seed ^ 0xbee);
        let operations = [
            ("droplets_list", Some("/droplets")),
            ("droplets_create", None),
            ("tags_delete", None),
        ];
        mischief(&world, &mut dice, &operations);
        let names: Vec<String> = (0..dice.usize(1..25))
            .map(|it| format!("web-{it}"))
            .collect();
        let all = client(&world).droplets();
        let create = all.create_many(names.clone(), "nyc3", "s-1vcpu-1gb", "debian-13-x64");
        let outcomes = world.run(create.recoverable()).await.0;
        let all = droplets(&world).await;
        let case = format!("seed {seed}: {outcomes:?}");
        assert!(all.len() <= names.len(), "{case}");
        let told: HashSet<i64> = outcomes
            .iter()
            .filter_map(|(_, result)| result.as_ref().ok().map(|it| it.id))
            .collect();
        let tags: HashSet<&str> = outcomes
            .iter()
            .filter_map(|(_, result)| result.as_ref().err()?.recovery_tag())
            .collect();
        for droplet in &all {
            let is_tagged = droplet.tags.iter().any(|tag| tags.contains(tag.as_str()));
            assert!(
                told.contains(&droplet.id) || is_tagged,
                "{case}: untold {}",
                droplet.id
            );
        }
        let succeeded = outcomes.iter().filter(|(_, result)| result.is_ok()).count();
        assert_eq!(told.len(), succeeded, "{case}: one for two names");
    }
}
