//! Programs that create, wait, interrupt and drop at random.

use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::Client;
use digitalocean_sdk::raw::types::Droplet;
use digitalocean_sdk::wait::Waits;
use tokio::time::sleep;

use crate::SECOND;
use crate::world::{World, create};

/// What a program knows of a name: that it was carried out, that it may have been, or that it wasn't.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Known {
    Id(i64),
    Perhaps,
    Not,
}

fn known(result: &Result<Droplet, digitalocean_sdk::Error>) -> Known {
    match result {
        Ok(droplet) => Known::Id(droplet.id),
        Err(error) => match error.state::<Droplet>() {
            Some(droplet) => Known::Id(droplet.id),
            None if error.may_have_been_processed() => Known::Perhaps,
            None => Known::Not,
        },
    }
}

fn known_of(outcome: &digitalocean_sdk::Outcome<Droplet>) -> Known {
    use digitalocean_sdk::Outcome;
    match (outcome, outcome.state::<Droplet>()) {
        (Outcome::Finished(droplet), _) | (_, Some(droplet)) => Known::Id(droplet.id),
        (Outcome::Running(_), None) => Known::Perhaps,
        (Outcome::Failed(error), None) if error.may_have_been_processed() => Known::Perhaps,
        _ => Known::Not,
    }
}

fn some_fault(random: &mut fastrand::Rng) -> Fault {
    use digitalocean_sandbox::ErrorBody;
    let operations = [
        "droplets_create",
        "droplets_create",
        "droplets_get",
        "droplets_list",
        "actions_get",
        "actions_list",
    ];
    let operation = operations[random.usize(..operations.len())];
    let is_read = operation != "droplets_create";
    let milliseconds = Duration::from_millis(random.u64(100..90_000));
    let status = [
        400, 401, 403, 404, 408, 409, 422, 429, 500, 502, 503, 504, 524,
    ][random.usize(..13)];
    let effect = match random.u32(..14) {
        0 => Effect::delay_before_processing(milliseconds),
        1 | 2 => Effect::delay_after_processing(milliseconds),
        3 => Effect::hang(),
        4 => Effect::reset_before_processing(),
        5 => Effect::reset_after_processing(),
        6 => Effect::close_mid_body(),
        7 => Effect::status(status),
        // What was carried out is only hidden behind a status that says so.
        8 => Effect::status_after_processing(
            [500, 502, 503, 504][random.usize(..4)],
            ErrorBody::Html,
        ),
        9 => Effect::bad_json(),
        10 => Effect::pending_event(),
        11 => Effect::retry_after(429, random.u32(..100)),
        12 if is_read => Effect::nulls(),
        12 => Effect::action_fails(),
        _ => Effect::extra_fields(),
    };
    let trigger = Fault::on(operation);
    match random.u32(..4) {
        0 => trigger.nth(random.u64(1..6)),
        1 => trigger.next(random.u64(1..4)),
        2 => trigger.chance(random.f64(), random.u64(..)),
        _ => trigger.next(20),
    }
    .effect(effect)
}

/// One program, with what it knows at its end of each name that it was to create.
async fn program(client: &Client, random: &mut fastrand::Rng) -> Vec<(String, Known)> {
    let (region, size, image) = ("nyc3", "s-1vcpu-1gb", "debian-13-x64");
    let kind = random.u32(..10);
    let count = if kind < 5 { 1 } else { random.usize(2..14) };
    let names: Vec<String> = (0..count).map(|number| format!("n{number}")).collect();
    let time = Duration::from_millis(random.u64(..60_000));
    let all = || {
        names
            .iter()
            .map(|name| create(client, name))
            .collect::<Waits<_>>()
    };
    let one = || create(client, "n0").wait();
    let told: Vec<Known> = match kind {
        0 => vec![known(&create(client, "n0").await)],
        1 => vec![known(&one().deadline(time).await)],
        2 => vec![match one().or_interrupt(sleep(time)).await {
            Ok(digitalocean_sdk::wait::Ended::Finished(droplet)) => Known::Id(droplet.id),
            Ok(digitalocean_sdk::wait::Ended::Interrupted(Some(droplet))) => Known::Id(droplet.id),
            Ok(digitalocean_sdk::wait::Ended::Interrupted(None)) => Known::Perhaps,
            Err(error) => known(&Err(error)),
        }],
        // What is dropped may have been sent, and its owner knows that.
        3 => vec![match tokio::time::timeout(time, one()).await {
            Ok(result) => known(&result),
            Err(_) => Known::Perhaps,
        }],
        4 => {
            let mut last = Known::Not;
            let mut states = one().deadline(time).states();
            while let Some(state) = states.next().await {
                last = known(&state);
            }
            vec![last]
        }
        5 => match all().deadline(time).await {
            Ok(droplets) => droplets
                .iter()
                .map(|droplet| Known::Id(droplet.id))
                .collect(),
            Err(error) => error
                .outcomes::<Droplet>()
                .unwrap()
                .iter()
                .map(known_of)
                .collect(),
        },
        6 => match all().or_interrupt(sleep(time)).await {
            Ok(outcomes) => outcomes.iter().map(known_of).collect(),
            Err(error) => error
                .outcomes::<Droplet>()
                .unwrap()
                .iter()
                .map(known_of)
                .collect(),
        },
        7 => all()
            .deadline(time)
            .settle()
            .await
            .iter()
            .map(known_of)
            .collect(),
        8 => {
            let many = client.droplets().create_many(&names, region, size, image);
            many.await.iter().map(|(_, result)| known(result)).collect()
        }
        _ => {
            // Each as it ends, up to a moment from which on nobody listens: what hasn't ended by then may be there.
            let mut told = vec![Known::Perhaps; count];
            let mut completed = all().completed();
            let _ = tokio::time::timeout(time, async {
                while let Some((index, outcome)) = completed.next().await {
                    told[index] = known_of(&outcome);
                }
            })
            .await;
            told
        }
    };
    names.into_iter().zip(told).collect()
}

async fn run_seed(seed: u64) -> Option<String> {
    let mut random = fastrand::Rng::with_seed(seed);
    let (world, _) = World::with_actions(8 * SECOND).await;
    let mut faults = Vec::new();
    for _ in 0..random.u32(..4) {
        let fault = some_fault(&mut random);
        faults.push(format!("{fault:?}"));
        world.sandbox.fault(fault).unwrap();
    }
    let mut builder = world.builder().deadline(Duration::from_secs(300));
    if random.bool() {
        let rate = digitalocean_sdk::RatePolicy::default()
            .short(random.u32(1..20), Duration::from_secs(60));
        builder = builder.rate(rate);
    }
    let client = builder.build().unwrap();
    let mut drawn = random.clone();
    let kind = drawn.u32(..10);
    let (told, took) = world.run(program(&client, &mut random)).await;
    let sent = world.sent();
    world.run(sleep(120 * SECOND)).await;
    let late = world.sent() - sent;
    world.sandbox.clear_faults();
    let judge = Client::builder()
        .token(world.sandbox.token())
        .base_url(world.sandbox.url())
        .build()
        .unwrap();
    let existing = world.run(judge.droplets().list().all()).await.0.unwrap();
    let mut faulty = Vec::new();
    for (name, known) in &told {
        let ids: Vec<i64> = existing
            .iter()
            .filter(|it| it.name == *name)
            .map(|it| it.id)
            .collect();
        match (known, ids.as_slice()) {
            (Known::Id(id), [one]) if id == one => {}
            (Known::Perhaps, [] | [_]) | (Known::Not, []) => {}
            _ => faulty.push(format!("{name} is {known:?}, and there are {ids:?}")),
        }
    }
    if late > 0 {
        faulty.push(format!("{late} requests were sent afterwards"));
    }
    (!faulty.is_empty())
        .then(|| format!("seed {seed}, program {kind}, {took:?}, {faults:?}: {faulty:?}"))
}

/// Programs that create, wait, interrupt and drop at random, against a service that fails at random: nothing is made twice,
/// nothing is forgotten, and nothing is sent afterwards.
#[tokio::test(start_paused = true)]
async fn whatever_a_program_does_nothing_is_doubled_or_forgotten() {
    let seeds = match std::env::var("SEEDS") {
        Ok(seeds) => {
            let (from, to) = seeds.split_once('-').unwrap();
            (from.parse().unwrap()..to.parse().unwrap()).collect::<Vec<u64>>()
        }
        // In the last one a list that is refused for long outlasts the waits.
        Err(_) => (0..60).chain([139]).collect(),
    };
    let mut faulty = Vec::new();
    for seed in seeds {
        faulty.extend(run_seed(seed).await);
    }
    assert!(faulty.is_empty(), "{faulty:#?}");
}
