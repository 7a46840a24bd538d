//! Long programs of all that creates, changes, waits and lists, one after another and together, cut short at random, against a
//! service that fails at random. What the service made is counted at the end, and compared with what the program was told.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use digitalocean_sandbox::{Effect, ErrorBody, Fault};
use digitalocean_sdk::firewalls::Rule;
use digitalocean_sdk::middleware::Middleware;
use digitalocean_sdk::raw::transport::{RawResponse, Request};
use digitalocean_sdk::raw::types::{Action, Droplet};
use digitalocean_sdk::raw::{BoxError, Operation};
use digitalocean_sdk::wait::{Ended, IntoWait, Wait, Waits};
use digitalocean_sdk::{Client, Error, Outcome};
use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, join_all};
use tokio::time::{Instant, sleep, timeout};

use crate::SECOND;
use crate::world::{World, create};

/// How long one request may take, a call, and a wait.
const REQUEST: Duration = Duration::from_secs(20);
const CALL: Duration = Duration::from_secs(120);
const WAIT: Duration = Duration::from_secs(90);
const SLACK: Duration = Duration::from_millis(100);

/// How many droplets there are before the program begins.
const POOL: usize = 24;

/// What a program knows of something: that it was carried out, that it may have been, that a tag tells, or that it wasn't.
#[derive(Clone, Debug, PartialEq)]
enum Known {
    Id(i64),
    Tag(String),
    Perhaps,
    Not,
}

/// What has an id.
trait Id {
    fn id(&self) -> i64;
}

impl Id for Droplet {
    fn id(&self) -> i64 {
        self.id
    }
}

impl Id for Action {
    fn id(&self) -> i64 {
        self.id
    }
}

fn of_error<T: Id + 'static>(error: &Error) -> Known {
    match (error.state::<T>(), error.recovery_tag()) {
        (Some(it), _) => Known::Id(it.id()),
        (None, Some(tag)) => Known::Tag(tag.to_owned()),
        (None, None) if error.may_have_been_processed() => Known::Perhaps,
        (None, None) => Known::Not,
    }
}

fn of_result<T: Id + 'static>(result: &Result<T, Error>) -> Known {
    match result {
        Ok(it) => Known::Id(it.id()),
        Err(error) => of_error::<T>(error),
    }
}

fn of_outcome<T: Id + 'static>(outcome: &Outcome<T>) -> Known {
    match (outcome, outcome.state::<T>()) {
        (_, Some(it)) => Known::Id(it.id()),
        (Outcome::Running(_), None) => Known::Perhaps,
        (Outcome::Failed(error), None) => of_error::<T>(error),
        _ => Known::Not,
    }
}

/// What is claimed to be so at the end.
#[derive(Clone, Debug)]
enum Claim {
    Droplet(String, Known),
    Action(i64, Known),
    /// Whether one of this name is known or may be there.
    Firewall(String, Vec<Known>),
    Gone(i64, Option<bool>),
    Failed(String),
}

/// What a step came to, and when it had to be over at the latest.
type Step = BoxFuture<'static, (Vec<Claim>, Duration)>;

/// How a wait is cut short.
#[derive(Clone, Copy, Debug)]
enum Cut {
    Never,
    Deadline(Duration),
    Interrupt(Duration),
    Drop(Duration),
}

impl Cut {
    fn some(dice: &mut fastrand::Rng) -> Self {
        let time = Duration::from_millis(250 * dice.u64(..160));
        match dice.u32(..8) {
            0..=2 => Self::Never,
            3 | 4 => Self::Deadline(time),
            5 | 6 => Self::Interrupt(time),
            _ => Self::Drop(time),
        }
    }

    fn limit(self) -> Duration {
        match self {
            Self::Never => WAIT,
            Self::Deadline(time) => time,
            Self::Interrupt(time) | Self::Drop(time) => time.min(WAIT),
        }
    }
}

async fn of_wait<T: Id + Clone + Send + Sync + 'static>(wait: Wait<T>, cut: Cut) -> Known {
    match cut {
        Cut::Never => of_result(&wait.await),
        Cut::Deadline(time) => of_result(&wait.deadline(time).await),
        Cut::Interrupt(time) => match wait.or_interrupt(sleep(time)).await {
            Ok(Ended::Finished(it) | Ended::Interrupted(Some(it))) => Known::Id(it.id()),
            Ok(Ended::Interrupted(None)) => Known::Perhaps,
            Err(error) => of_error::<T>(&error),
        },
        // What is dropped may have been sent, and its owner knows that.
        Cut::Drop(time) => match timeout(time, wait).await {
            Ok(result) => of_result(&result),
            Err(_) => Known::Perhaps,
        },
    }
}

async fn of_waits<T: Id + Send + Sync + 'static>(
    waits: Waits<T>,
    cut: Cut,
    settles: bool,
) -> Vec<Known> {
    let count = waits.len();
    let of_all = |outcomes: &[Outcome<T>]| outcomes.iter().map(of_outcome).collect::<Vec<_>>();
    let of_error = |error: &Error| of_all(error.outcomes::<T>().unwrap_or_default());
    let waits = match cut {
        Cut::Deadline(time) => waits.deadline(time),
        _ => waits,
    };
    match cut {
        Cut::Interrupt(time) => match waits.or_interrupt(sleep(time)).await {
            Ok(outcomes) => of_all(&outcomes),
            Err(error) => of_error(&error),
        },
        Cut::Drop(time) => {
            let mut told = vec![Known::Perhaps; count];
            let mut completed = waits.completed();
            let all = async {
                while let Some((index, outcome)) = completed.next().await {
                    told[index] = of_outcome(&outcome);
                }
            };
            let _ = timeout(time, all).await;
            told
        }
        _ if settles => of_all(&waits.settle().await),
        _ => match waits.await {
            Ok(done) => done.iter().map(|it| Known::Id(it.id())).collect(),
            Err(error) => of_error(&error),
        },
    }
}

/// The droplets of the pool that no step had yet.
type Pool = Arc<Mutex<Vec<i64>>>;

fn taken(pool: &Pool, count: usize) -> Vec<i64> {
    let mut pool = pool.lock().unwrap();
    let left = pool.len().saturating_sub(count);
    pool.split_off(left)
}

fn step(client: &Client, name: String, pool: &Pool, dice: &mut fastrand::Rng) -> Step {
    let (client, pool, mut dice) = (client.clone(), pool.clone(), dice.fork());
    let cut = Cut::some(&mut dice);
    let settles = dice.bool();
    let (region, size, image) = ("nyc3", "s-1vcpu-1gb", "debian-13-x64");
    match dice.u32(..12) {
        0 => async move {
            let known = of_result(&create(&client, &name).await);
            (vec![Claim::Droplet(name, known)], CALL)
        }
        .boxed(),
        1 | 2 => async move {
            let known = of_wait(create(&client, &name).wait(), cut).await;
            (vec![Claim::Droplet(name, known)], cut.limit())
        }
        .boxed(),
        3 => async move {
            let create = create(&client, &name).recoverable();
            let (known, limit) = match settles {
                true => (of_wait(create.wait(), cut).await, cut.limit()),
                false => (of_result(&create.await), CALL + WAIT + 10 * SECOND),
            };
            (vec![Claim::Droplet(name, known)], limit)
        }
        .boxed(),
        4 | 5 => async move {
            let names: Vec<String> = (0..dice.usize(2..14))
                .map(|number| format!("{name}-{number}"))
                .collect();
            let batches = u32::try_from(names.len().div_ceil(10)).unwrap();
            let many = client
                .droplets()
                .create_many(names.clone(), region, size, image);
            let many = match dice.bool() {
                true => many.recoverable(),
                false => many,
            };
            let (known, limit) = match dice.u32(..3) {
                0 => {
                    let results = many.await;
                    let known = results.iter().map(|(_, result)| of_result(result));
                    // Each name may be asked for alone, after all together.
                    let limit = (CALL + WAIT) * (batches * 11);
                    (known.collect(), limit)
                }
                _ => (of_waits(many.waits(), cut, settles).await, cut.limit()),
            };
            let claims = names.into_iter().zip(known);
            let claims = claims.map(|(name, known)| Claim::Droplet(name, known));
            (claims.collect(), limit)
        }
        .boxed(),
        6 => async move {
            let names: Vec<String> = (0..dice.usize(2..8))
                .map(|number| format!("{name}-{number}"))
                .collect();
            let mut waits = Waits::default();
            for name in &names {
                let create = create(&client, name);
                match dice.bool() {
                    true => waits.push(create.recoverable()),
                    false => waits.push(create.wait()),
                }
            }
            let known = of_waits(waits, cut, settles).await;
            let claims = names.into_iter().zip(known);
            let claims = claims.map(|(name, known)| Claim::Droplet(name, known));
            (claims.collect(), cut.limit())
        }
        .boxed(),
        7 => async move {
            let Some(id) = taken(&pool, 1).pop() else {
                return (Vec::new(), CALL);
            };
            let reboot = client.droplet(id).reboot();
            let (known, limit) = match dice.u32(..4) {
                0 => {
                    let started = reboot.await.map(|started| started.into_inner());
                    (of_result(&started), CALL)
                }
                _ => (of_wait(reboot.wait(), cut).await, cut.limit()),
            };
            (vec![Claim::Action(id, known)], limit)
        }
        .boxed(),
        8 => async move {
            let ids = taken(&pool, dice.usize(2..7));
            let waits = ids.iter().map(|id| client.droplet(*id).power_cycle());
            let known = of_waits(waits.collect(), cut, settles).await;
            let claims = ids.into_iter().zip(known);
            let claims = claims.map(|(id, known)| Claim::Action(id, known));
            (claims.collect(), cut.limit())
        }
        .boxed(),
        9 => async move {
            let makers = (0..dice.usize(1..4)).map(|_| {
                let create = client.firewalls().create(name.clone());
                let create = create.inbound(Rule::tcp(443).from("10.0.0.0/8"));
                let wait = create.unless_exists().into_wait();
                async move {
                    let known = |result: Result<(), Error>| match result {
                        Ok(()) => Known::Id(1),
                        Err(error) if error.may_have_been_processed() => Known::Perhaps,
                        Err(_) => Known::Not,
                    };
                    match cut {
                        Cut::Never => known(wait.await.map(drop)),
                        Cut::Deadline(time) => known(wait.deadline(time).await.map(drop)),
                        Cut::Interrupt(time) => match wait.or_interrupt(sleep(time)).await {
                            Ok(Ended::Interrupted(None)) => Known::Perhaps,
                            other => known(other.map(drop)),
                        },
                        Cut::Drop(time) => match timeout(time, wait).await {
                            Ok(result) => known(result.map(drop)),
                            Err(_) => Known::Perhaps,
                        },
                    }
                }
            });
            let known = join_all(makers.collect::<Vec<_>>()).await;
            (vec![Claim::Firewall(name, known)], cut.limit())
        }
        .boxed(),
        10 => async move {
            let Some(id) = taken(&pool, 1).pop() else {
                return (Vec::new(), CALL);
            };
            let delete = client.droplet(id).delete().wait();
            let known = |result: Result<(), Error>| match result {
                Ok(()) => Some(true),
                Err(error) if error.may_have_been_processed() => None,
                Err(_) => Some(false),
            };
            let gone = match cut {
                Cut::Never => known(delete.await),
                Cut::Deadline(time) => known(delete.deadline(time).await),
                Cut::Interrupt(time) => match delete.or_interrupt(sleep(time)).await {
                    Ok(Ended::Finished(())) => Some(true),
                    Ok(Ended::Interrupted(_)) => None,
                    Err(error) => known(Err(error)),
                },
                Cut::Drop(time) => match timeout(time, delete).await {
                    Ok(result) => known(result),
                    Err(_) => None,
                },
            };
            (vec![Claim::Gone(id, gone)], cut.limit())
        }
        .boxed(),
        _ => async move {
            let kept: Vec<i64> = pool.lock().unwrap().clone();
            let per_page = dice.u32(1..9);
            let few = client.with(|options| options.per_page(per_page));
            let listed = few.droplets().list().all().await;
            let mut claims = Vec::new();
            if let Ok(listed) = listed {
                let times = |id: &i64| listed.iter().filter(|it| it.id == *id).count();
                let wrong: Vec<_> = kept.iter().filter(|id| times(id) != 1).collect();
                if !wrong.is_empty() {
                    claims.push(Claim::Failed(format!("{wrong:?} not listed once")));
                }
            }
            (claims, CALL * 60)
        }
        .boxed(),
    }
}

/// Notes what is sent, and puts headers into answers that say anything of limits.
#[derive(Clone)]
struct Meddler(Arc<Mutex<Meddling>>);

/// Its dice, what was sent (when, by which operation, and whether that changes something), and whether it meddles.
type Meddling = (fastrand::Rng, Vec<Sent>, bool);

type Sent = (Instant, &'static str, bool);

impl Middleware for Meddler {
    fn request(&self, request: &mut Request) -> Result<(), BoxError> {
        let writes = !request.method.is_safe();
        let sent = (Instant::now(), request.operation.id, writes);
        self.0.lock().unwrap().1.push(sent);
        Ok(())
    }

    fn response(&self, _: &'static Operation, response: &mut RawResponse) {
        let (dice, _, meddles) = &mut *self.0.lock().unwrap();
        if !*meddles || dice.u32(..8) > 0 {
            return;
        }
        let mut put = |name: &'static str, value: String| {
            response.headers.insert(name, value.parse().unwrap());
        };
        put("date", "Wed, 21 Oct 2026 07:28:00 GMT".to_owned());
        // 1792567680 is that moment.
        let reset = match dice.u32(..5) {
            0 => "0".to_owned(),
            1 => "1792567780".to_owned(),
            2 => "18446744073709551615".to_owned(),
            3 => "soon".to_owned(),
            _ => "1792567690".to_owned(),
        };
        let limit = ["5000", "5", "30", "0", "-1", "99999999999999999999"][dice.usize(..6)];
        let far = reset.starts_with("184");
        let left = match dice.u32(..4) {
            0 if !far => 0,
            1 => 1,
            _ => dice.u32(1..5000),
        };
        put("ratelimit-limit", limit.to_owned());
        put("ratelimit-remaining", left.to_string());
        put("ratelimit-reset", reset);
        if dice.bool() {
            let after = [
                "0",
                "-3",
                "1.5",
                "7",
                "Wed, 21 Oct 2026 07:28:30 GMT",
                "Wed, 21 Oct 2020 07:28:30 GMT",
                "",
                "\u{7f}",
            ];
            if let Ok(value) = after[dice.usize(..after.len())].parse() {
                response.headers.insert("retry-after", value);
            }
        }
    }
}

fn some_fault(dice: &mut fastrand::Rng) -> Fault {
    let operations = [
        "droplets_create",
        "droplets_create",
        "droplets_get",
        "droplets_list",
        "actions_get",
        "actions_list",
        "dropletActions_post",
        "droplets_destroy",
        "firewalls_create",
        "firewalls_list",
        "tags_delete",
    ];
    let operation = operations[dice.usize(..operations.len())];
    let is_read = operation.ends_with("_get") || operation.ends_with("_list");
    let delay = Duration::from_millis(250 * dice.u64(1..120));
    let status = [
        400, 401, 403, 404, 408, 409, 412, 422, 429, 500, 502, 503, 504, 520, 529,
    ];
    let effect = match dice.u32(..16) {
        0 => Effect::delay_before_processing(delay),
        1 | 2 => Effect::delay_after_processing(delay),
        3 => Effect::hang(),
        4 => Effect::reset_before_processing(),
        5 | 6 => Effect::reset_after_processing(),
        7 => Effect::close_mid_body(),
        8 => Effect::status(status[dice.usize(..status.len())]),
        9 => {
            Effect::status_after_processing([500, 502, 503, 504][dice.usize(..4)], ErrorBody::Html)
        }
        10 => Effect::bad_json(),
        11 => Effect::pending_event(),
        12 => Effect::retry_after(429, dice.u32(..100)),
        13 => Effect::retry_after(503, dice.u32(..100)),
        14 if is_read => Effect::nulls(),
        14 => Effect::action_fails(),
        _ => Effect::extra_fields(),
    };
    let trigger = Fault::on(operation);
    match dice.u32(..4) {
        0 => trigger.nth(dice.u64(1..6)),
        1 => trigger.next(dice.u64(1..4)),
        2 => trigger.chance(dice.f64(), dice.u64(..)).at_most(20),
        _ => trigger.next(12),
    }
    .effect(effect)
}

async fn run_seed(seed: u64) -> Vec<String> {
    let mut dice = fastrand::Rng::with_seed(seed ^ 0x5eed);
    let (world, pure) = World::with_actions(8 * SECOND).await;
    let pool = (0..POOL).map(|number| create(&pure, &format!("pool{number}")));
    let pool = world.run(pool.collect::<Waits<_>>()).await.0.unwrap();
    let all: Vec<i64> = pool.iter().map(|it| it.id).collect();
    let pool: Pool = Arc::new(Mutex::new(all));
    let meddler = Meddler(Arc::new(Mutex::new((dice.fork(), Vec::new(), dice.bool()))));
    let mut builder = world
        .builder()
        .middleware(meddler.clone())
        .request_timeout(REQUEST)
        .deadline(CALL)
        .options(|it| it.wait_deadline(WAIT));
    if dice.u32(..3) == 0 {
        let rate =
            digitalocean_sdk::RatePolicy::default().short(dice.u32(2..20), Duration::from_secs(60));
        builder = builder.rate(rate);
    }
    let client = builder.build().unwrap();

    let mut faulty = Vec::new();
    let mut claims = Vec::new();
    let mut story = Vec::new();
    for number in 0..dice.usize(3..9) {
        if dice.u32(..3) == 0 {
            world.sandbox.clear_faults();
        }
        for _ in 0..dice.u32(..4) {
            let fault = some_fault(&mut dice);
            story.push(format!("{number}: {fault:?}"));
            world.sandbox.fault(fault).unwrap();
        }
        let together = match dice.u32(..3) {
            0 => dice.usize(2..4),
            _ => 1,
        };
        let steps: Vec<Step> = (0..together)
            .map(|part| step(&client, format!("s{number}-{part}"), &pool, &mut dice))
            .collect();
        let sent = meddler.0.lock().unwrap().1.len();
        let began = Instant::now();
        let steps = steps.into_iter().map(|step| async move {
            let (claims, limit) = step.await;
            (claims, limit, began.elapsed())
        });
        let all = Box::pin(timeout(Duration::from_secs(40_000), join_all(steps)));
        let (ended, _) = world.run(all).await;
        let Ok(ended) = ended else {
            faulty.push(format!("step {number} has no end"));
            break;
        };
        let log = meddler.0.lock().unwrap().1.split_off(sent);
        let last = ended.iter().map(|(_, limit, _)| *limit).max().unwrap();
        let late = log.iter().filter(|(at, ..)| *at > began + last + SLACK);
        for (at, operation, _) in late {
            let at = *at - began;
            faulty.push(format!(
                "step {number}: {operation} at {at:?}, after {last:?}"
            ));
        }
        for (of_step, limit, took) in ended {
            story.push(format!("{number}: {of_step:?} by {limit:?} after {took:?}"));
            let write = log.iter().any(|(at, _, writes)| {
                *writes && *at + REQUEST + SLACK >= began + took && *at <= began + limit + SLACK
            });
            if took > limit + SLACK && !write {
                faulty.push(format!("step {number}: {took:?} in place of {limit:?}"));
            }
            claims.extend(of_step);
        }
    }
    let sent = world.sent();
    world.run(sleep(120 * SECOND)).await;
    if world.sent() > sent {
        faulty.push(format!("{} requests afterwards", world.sent() - sent));
    }
    world.sandbox.clear_faults();
    let judge = Client::builder()
        .token(world.sandbox.token())
        .base_url(world.sandbox.url())
        .build()
        .unwrap();
    faulty.extend(judged(&world, &judge, claims).await);
    if !faulty.is_empty() {
        faulty.insert(0, format!("seed {seed}: {story:#?}"));
    }
    faulty
}

/// What isn't as it is claimed to be.
async fn judged(world: &World, judge: &Client, claims: Vec<Claim>) -> Vec<String> {
    let droplets = world.run(judge.droplets().list().all()).await.0.unwrap();
    let actions = world.run(judge.actions().list().all()).await.0.unwrap();
    let firewalls = world.run(judge.firewalls().list().all()).await.0.unwrap();
    let mut by_name: HashMap<&str, Vec<&Droplet>> = HashMap::new();
    for droplet in &droplets {
        by_name.entry(&droplet.name).or_default().push(droplet);
    }
    let mut faulty = Vec::new();
    for claim in &claims {
        let there: Vec<i64>;
        let is_so = match claim {
            Claim::Droplet(name, known) => {
                let named = by_name.get(name.as_str()).map_or(&[][..], Vec::as_slice);
                there = named.iter().map(|it| it.id).collect();
                match (known, named) {
                    (Known::Id(id), [one]) => one.id == *id,
                    (Known::Tag(tag), [one]) => one.tags.contains(tag),
                    (Known::Perhaps, [_]) | (Known::Perhaps | Known::Tag(_) | Known::Not, []) => {
                        true
                    }
                    _ => false,
                }
            }
            Claim::Action(id, known) => {
                let of = actions.iter().filter(|it| {
                    it.resource_id == Some(*id) && it.type_.as_deref() != Some("create")
                });
                there = of.map(|it| it.id).collect();
                match (known, there.as_slice()) {
                    (Known::Id(id), [one]) => one == id,
                    (Known::Perhaps, [] | [_]) | (Known::Not, []) => true,
                    _ => false,
                }
            }
            Claim::Firewall(name, known) => {
                let named = firewalls.iter().filter(|it| it.name == *name);
                there = named.map(|_| 1).collect();
                let is_known = known.iter().any(|it| matches!(it, Known::Id(_)));
                let may_be = known.iter().any(|it| *it != Known::Not);
                match there.len() {
                    0 => !is_known,
                    1 => may_be,
                    _ => false,
                }
            }
            Claim::Gone(id, gone) => {
                there = droplets
                    .iter()
                    .map(|it| it.id)
                    .filter(|it| it == id)
                    .collect();
                gone.is_none_or(|gone| gone == there.is_empty())
            }
            Claim::Failed(what) => {
                faulty.push(what.clone());
                continue;
            }
        };
        if !is_so {
            faulty.push(format!("{claim:?}, and there are {there:?}"));
        }
    }
    faulty
}

#[tokio::test(start_paused = true)]
async fn of_long_programs_nothing_is_doubled_forgotten_late_or_endless() {
    let seeds = match std::env::var("SEEDS") {
        Ok(seeds) => {
            let (from, to) = seeds.split_once('-').unwrap();
            from.parse().unwrap()..to.parse().unwrap()
        }
        Err(_) => 0..25,
    };
    let mut faulty = Vec::new();
    for seed in seeds {
        println!("seed {seed}");
        faulty.extend(run_seed(seed).await);
    }
    assert!(faulty.is_empty(), "{}", faulty.join("\n"));
}
