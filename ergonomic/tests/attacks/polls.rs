//! Groups of waits that share their polls, begun, interrupted and dropped at random, of a list that is long, grows, or is broken at
//! random: what is done is seen soon, nothing is late, and the rate limit is kept.

use std::time::Duration;

use digitalocean_sdk::raw::types::Action;
use digitalocean_sdk::wait::Waits;
use digitalocean_sdk::{Client, Outcome, RatePolicy, RetryPolicy};
use futures_util::future::join_all;
use tokio::time::{Instant, sleep, sleep_until};

use crate::SECOND;
use crate::fake_actions::{Actions, Server};
use crate::world::World;

const MINUTE: Duration = Duration::from_secs(60);

/// When an action is done; some never are.
fn done_at(id: u64) -> Option<u64> {
    let drawn = id.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40;
    (!drawn.is_multiple_of(7)).then_some(drawn % 150)
}

type Fails = fn(u64) -> Option<(u16, &'static str)>;

/// How the list fails, by the second.
const LISTS: &[Fails] = &[
    |_| None,
    |_| None,
    |_| None,
    |_| Some((403, r#"{"id":"forbidden","message":"no"}"#)),
    |_| Some((500, "")),
    |_| Some((200, "{}")),
    |_| Some((200, r#"{"actions":[],"meta":{"total":900}}"#)),
    |_| {
        Some((
            200,
            r#"{"actions":[{"id":1}],"meta":{"total":18446744073709551615}}"#,
        ))
    },
    |second| (second / 20 % 2 == 0).then_some((503, "")),
    |second| (second % 9 < 3).then_some((200, "<html>")),
    |second| (second < 40).then_some((404, "{}")),
];

/// How a group of waits ends early.
#[derive(Clone, Copy, Debug)]
enum End {
    None,
    Interrupt(Duration),
    Drop(Duration),
}

#[derive(Clone, Debug)]
struct Group {
    ids: Vec<u64>,
    begins: Duration,
    interval: Duration,
    deadline: Duration,
    end: End,
}

impl Group {
    fn some(dice: &mut fastrand::Rng, first: u64, count: u64) -> Self {
        let most = [3, 6, 40, 300][dice.usize(..4)];
        let from = match dice.bool() {
            true => first + dice.u64(..count),
            // The newest.
            false => (first + count).saturating_sub(most),
        };
        let ids: Vec<u64> = (0..dice.u64(1..=most))
            .map(|_| from + dice.u64(..2 * most))
            .filter(|id| (first..first + count).contains(id))
            .collect();
        let time = Duration::from_millis(250 * dice.u64(..400));
        Self {
            ids,
            begins: Duration::from_millis(250 * dice.u64(..200)),
            interval: match dice.u32(..8) {
                0 => Duration::MAX,
                _ => Duration::from_millis(250 * dice.u64(2..60)),
            },
            deadline: Duration::from_secs(dice.u64(1..240)),
            end: match dice.u32(..6) {
                0 => End::Interrupt(time),
                1 => End::Drop(time),
                _ => End::None,
            },
        }
    }

    /// The outcomes as they come, and when.
    async fn run(&self, client: &Client) -> Vec<(u64, Option<Outcome<Action>>, Duration)> {
        sleep(self.begins).await;
        let began = Instant::now();
        let ids = self.ids.iter().map(|id| i64::try_from(*id).unwrap());
        let waits: Waits<Action> = client.actions().wait_all(ids);
        let waits = waits.interval(self.interval).deadline(self.deadline);
        let mut completed = match self.end {
            End::Interrupt(after) => waits.or_interrupt(sleep(after)).completed(),
            _ => waits.completed(),
        };
        let gone = match self.end {
            End::Drop(after) => began + after,
            _ => began + 2000 * MINUTE,
        };
        let mut all: Vec<_> = self.ids.iter().map(|id| (*id, None, MINUTE)).collect();
        loop {
            let next = tokio::select! {
                biased;
                next = completed.next() => next,
                () = sleep_until(gone) => return all,
            };
            let Some((index, outcome)) = next else {
                return all;
            };
            all[index].1 = Some(outcome);
            all[index].2 = began.elapsed();
        }
    }

    /// What is wrong with its outcomes, if every wait polls once in this time.
    fn faults(
        &self,
        outcomes: &[(u64, Option<Outcome<Action>>, Duration)],
        turn: Duration,
    ) -> Vec<String> {
        let over = match self.end {
            End::Interrupt(after) => self.deadline.min(after),
            _ => self.deadline,
        };
        let mut faults = Vec::new();
        for (id, outcome, at) in outcomes {
            let Some(outcome) = outcome else {
                if !matches!(self.end, End::Drop(_)) {
                    faults.push(format!("{id} has no outcome"));
                }
                continue;
            };
            if *at > over + Duration::from_millis(100) {
                faults.push(format!("{id} ended at {at:?}, after {over:?}"));
            }
            let done = done_at(*id).map(|at| Duration::from_secs(at).saturating_sub(self.begins));
            if outcome.is_finished() {
                if done.is_none_or(|done| *at < done) {
                    faults.push(format!("{id} ended at {at:?} before it was done: {done:?}"));
                }
                continue;
            }
            let Some(done) = done else { continue };
            let seen = done
                .saturating_add(self.interval.saturating_mul(2))
                .saturating_add(turn);
            if seen < over {
                faults.push(format!(
                    "{id} was done at {done:?} and not seen by {over:?}, {turn:?}: {outcome:?}"
                ));
            }
        }
        faults
    }
}

async fn run_seed(seed: u64) -> Vec<String> {
    let mut dice = fastrand::Rng::with_seed(seed ^ 0xba7c);
    let world = World::new(|sandbox| sandbox).await;
    let count = [1, 150, 900, 5_000, 50_000][dice.usize(..5)];
    let first = dice.u64(1..1000);
    let list = dice.usize(..LISTS.len());
    let actions = Actions {
        first,
        count,
        done_at,
        list_fails: LISTS[list],
        new_every_second: [0, 0, 3, 60][dice.usize(..4)],
        oldest_first: dice.u32(..4) == 0,
        ..Actions::default()
    };
    let server = Server::start(actions).await;
    let per_minute = [0, 250, 250, 60][dice.usize(..4)];
    let rate = match per_minute {
        0 => RatePolicy::none(),
        most => RatePolicy::default().short(most, MINUTE),
    };
    let builder = world.builder().base_url(&server.url).rate(rate);
    let builder = match dice.bool() {
        true => builder.retry(RetryPolicy::none()),
        false => builder,
    };
    let client = builder.build().unwrap();
    let groups = (0..dice.usize(1..5)).map(|_| Group::some(&mut dice, first, count));
    let groups: Vec<Group> = groups.collect();
    let all = join_all(groups.iter().map(|group| group.run(&client)));
    let (outcomes, took) = world.run(Box::pin(all)).await;
    let sent = server.log().len();
    world.run(sleep(2 * MINUTE)).await;
    let waits: usize = groups.iter().map(|group| group.ids.len()).sum();
    let mut faults = Vec::new();
    if server.log().len() > sent {
        faults.push(format!("{} requests afterwards", server.log().len() - sent));
    }
    // If all go by their ids, each has its turn after all others.
    let turn = match per_minute {
        0 => 15 * SECOND,
        most => {
            let share = f64::from(most) * 0.8 / 60.0;
            Duration::from_secs_f64(15.0 + 3.0 * waits as f64 / share)
        }
    };
    // What fails is asked again after a pause that grows up to a minute.
    let turn = turn
        + if list < 3 {
            Duration::ZERO
        } else {
            30 * SECOND
        };
    for (group, outcomes) in groups.iter().zip(&outcomes) {
        faults.extend(group.faults(outcomes, turn));
    }
    if per_minute > 0 {
        let most = server.most_within(MINUTE);
        if most > per_minute as usize {
            faults.push(format!("{most} requests in a minute, of {per_minute}"));
        }
    }
    if !faults.is_empty() {
        let about: Vec<_> = groups
            .iter()
            .map(|it| (it.ids.len(), it.begins, it.interval, it.deadline, it.end))
            .collect();
        let more = faults.len().saturating_sub(5);
        faults.truncate(5);
        faults.insert(
            0,
            format!("seed {seed}, list {list} of {count}, {per_minute} a minute, {about:?}, {took:?}, {more} more:"),
        );
    }
    faults
}

#[tokio::test(start_paused = true)]
async fn of_waits_that_share_polls_none_is_late_or_starves() {
    let seeds = match std::env::var("SEEDS") {
        Ok(seeds) => {
            let (from, to) = seeds.split_once('-').unwrap();
            from.parse().unwrap()..to.parse().unwrap()
        }
        Err(_) => 0..40,
    };
    let mut faulty = Vec::new();
    for seed in seeds {
        println!("seed {seed}");
        faulty.extend(run_seed(seed).await);
    }
    assert!(faulty.is_empty(), "{}", faulty.join("\n"));
}
