//! The batch task: it makes the requests that shared polls need, when the budget allows.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Poll;
use std::time::Duration;

use futures_util::stream::FuturesUnordered;
use futures_util::{FutureExt, StreamExt};
use tokio::time::{Instant, sleep_until, timeout};

use super::queue::{Place, PollRequest, deliver};
use super::{Batcher, List, Pause, Source, State};
use crate::Client;
use crate::wait::poll::PollAt;
use digitalocean_core::resource::Resource;

/// How many are fetched by their keys at a time, apart from those that are slow.
const AT_ONCE: usize = 16;

/// After how long a request holds up no other.
const SLOW: Duration = Duration::from_secs(5);

/// The longest pause without a new plan.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// The shortest pause where the budget holds something back.
const MOMENT: Duration = Duration::from_millis(1);

/// What is added to the urgency of what can't wait.
const PRESSING: f64 = 1e12;

/// What to do next.
struct Plan<T: Resource> {
    /// Whether a round over the list begins.
    round: bool,
    /// What to fetch by its key, and the number of each request.
    by_key: Vec<(Arc<Source<T>>, u64)>,
    /// When to plan anew if nothing happens before.
    until: Instant,
}

/// Runs until no wait uses it any more.
pub(super) async fn run<T: Resource>(batcher: Arc<Batcher<T>>, client: Client, number: u64) {
    let guard = Guard { batcher, number };
    let batcher = &guard.batcher;
    let slow = AtomicUsize::new(0);
    let mut by_key = FuturesUnordered::new();
    let mut round = None;
    while let Some(plan) = batcher.plan(
        number,
        round.is_some(),
        by_key.len(),
        slow.load(Ordering::Relaxed),
    ) {
        if plan.round {
            round = Some(Box::pin(batcher.round(&client)));
        }
        for (source, asked) in plan.by_key {
            by_key.push(batcher.ask_by_key(source, asked, &slow));
        }
        let mut woken = pin!(batcher.wake.notified());
        let mut pause = pin!(sleep_until(plan.until));
        poll_fn(|context| {
            if let Some(running) = &mut round
                && running.poll_unpin(context).is_ready()
            {
                round = None;
                return Poll::Ready(());
            }
            let answered = matches!(by_key.poll_next_unpin(context), Poll::Ready(Some(())));
            if answered
                || woken.as_mut().poll(context).is_ready()
                || pause.as_mut().poll(context).is_ready()
            {
                return Poll::Ready(());
            }
            Poll::Pending
        })
        .await;
    }
}

/// Says that the task is over, should it end before its time: with its runtime, for instance.
struct Guard<T: Resource> {
    batcher: Arc<Batcher<T>>,
    number: u64,
}

impl<T: Resource> Drop for Guard<T> {
    fn drop(&mut self) {
        let mut state = self.batcher.lock();
        if !state.is_run_by(self.number) {
            return;
        }
        state.task = None;
        // Whoever counted on it finds its poll gone, and registers it anew.
        let stranded = state.queue.take_all(u64::MAX, |request| request.submitted);
        drop(state);
        drop(stranded);
    }
}

/// What is due.
struct Demand {
    /// What goes by key, and how urgent it is.
    by_key: Vec<(f64, Arc<str>)>,
    /// What waits for a round: its deadline, its interval, and how urgent it is.
    listed: Vec<(Option<Instant>, Duration, f64, Arc<str>)>,
    /// When the next round is due.
    round_at: Option<Instant>,
}

impl Demand {
    fn is_empty(&self) -> bool {
        self.by_key.is_empty() && self.listed.is_empty()
    }

    /// Moves those that can't wait for the next round to those that go by key, ahead of all others.
    fn press(&mut self, next_round: Option<Instant>, now: Instant) {
        for (deadline, interval, urgency, key) in self.listed.drain(..) {
            let next_round = next_round.unwrap_or(now + interval / 2);
            if deadline.is_some_and(|deadline| deadline <= next_round) {
                self.by_key.push((PRESSING + urgency, key));
            }
        }
    }
}

/// The keys with the highest urgency, so many of them.
fn most_urgent(mut keys: Vec<(f64, Arc<str>)>, count: usize) -> Vec<Arc<str>> {
    if count == 0 {
        return Vec::new();
    }
    if count < keys.len() {
        keys.select_nth_unstable_by(count - 1, |a, b| b.0.total_cmp(&a.0));
        keys.truncate(count);
    }
    keys.into_iter().map(|(_, key)| key).collect()
}

impl<T: Resource> State<T> {
    fn demand(&self, number: u64, now: Instant) -> Demand {
        let closed = self.list.is_closed(now) || self.list.is_late(now);
        let search_again = self.list.may_search_again();
        let mut demand = Demand {
            by_key: Vec::new(),
            listed: Vec::new(),
            round_at: None,
        };
        for (key, entry) in self.queue.iter() {
            if entry.in_flight == Some(number) {
                continue;
            }
            let is_hidden = closed || entry.place == Place::Absent && !search_again;
            for request in &entry.requests {
                if !request.is_due(now) {
                    continue;
                }
                let urgency = entry.urgency(request, now);
                if is_hidden || request.by_key {
                    demand.by_key.push((urgency, Arc::clone(key)));
                } else if request.submitted {
                    let PollAt {
                        interval, deadline, ..
                    } = request.at;
                    // An interval after the last, but in time for the deadline.
                    let last = self.list.last_round.map(|last| last + interval);
                    let latest = deadline.and_then(|deadline| deadline.checked_sub(interval / 4));
                    let at = last.map_or(now, |at| latest.map_or(at, |latest| at.min(latest)));
                    demand.round_at = Some(demand.round_at.map_or(at, |other| other.min(at)));
                    let key = Arc::clone(key);
                    demand.listed.push((deadline, interval, urgency, key));
                }
            }
        }
        demand
    }

    /// Notes that a key is requested, and returns for which polls and the number of the request.
    fn ask(&mut self, key: &str, number: u64, now: Instant) -> Option<(Arc<Source<T>>, u64)> {
        let entry = self.queue.get_mut(key)?;
        if entry.in_flight == Some(number) {
            return None;
        }
        let urgency = |request: &&PollRequest<T>| entry.urgency(request, now);
        let most = entry
            .requests
            .iter()
            .max_by(|a, b| urgency(a).total_cmp(&urgency(b)))?;
        let source = Arc::clone(&most.source);
        entry.in_flight = Some(number);
        Some((source, self.queue.next_request()))
    }

    fn is_run_by(&self, number: u64) -> bool {
        self.task
            .as_ref()
            .is_some_and(|running| running.number == number)
    }
}

impl<T: Resource> Batcher<T> {
    /// What the task does next; `None` if no wait uses it, or waits use another.
    fn plan(&self, number: u64, in_round: bool, in_flight: usize, slow: usize) -> Option<Plan<T>> {
        let now = Instant::now();
        let mut state = self.lock();
        if !state.is_run_by(number) {
            return None;
        }
        let mut demand = state.demand(number, now);
        if demand.is_empty() && !in_round && in_flight == 0 {
            state.task = None;
            return None;
        }
        // A round begins when what the last one cost is there again.
        let pages = state.list.pages.max(1);
        let cost = usize::try_from(pages).unwrap_or(usize::MAX);
        let affordable_at = self.budget.ready_at(cost, now);
        let round_at = demand.round_at.map(|at| at.max(affordable_at));
        let round = !in_round && round_at.is_some_and(|at| at <= now);
        if !in_round && !round {
            // Rounds don't starve while others go by key, nor these for rounds: they take turns.
            let is_held_up = demand.round_at.is_some_and(|at| at <= now);
            if is_held_up && state.list.since_round >= pages {
                demand.by_key.clear();
            }
        }
        // Those whose deadline comes before the next round don't wait for it.
        if !round {
            demand.press(round_at.filter(|_| !in_round), now);
        }

        let slots = AT_ONCE.saturating_sub(in_flight.saturating_sub(slow));
        // Planning costs as much as there are polls, so that it isn't done for each answer.
        let slots = if slots < AT_ONCE / 2 { 0 } else { slots };
        let wanted = demand.by_key.len();
        let by_key: Vec<_> = most_urgent(demand.by_key, slots.min(self.budget.available(now)))
            .into_iter()
            .filter_map(|key| state.ask(&key, number, now))
            .collect();
        for _ in &by_key {
            self.budget.take(now);
        }
        let asked = by_key.len();
        state.list.since_round += asked as u64;
        state.list.since_search += asked as u64;

        let mut until = now + LONGEST_PAUSE;
        if let Some(at) = round_at.filter(|_| !in_round && !round) {
            until = until.min(at);
        }
        if wanted > asked && slots > asked {
            until = until.min(self.budget.ready_at(1, now).max(now + MOMENT));
        }
        let in_round = in_round || round;
        if in_round {
            until = until.min(now + List::PATIENCE);
        }
        if let Some(running) = &mut state.task {
            running.silent_until = until;
            running.pause = match (slots > asked, in_round) {
                (false, _) => Pause::Busy,
                (true, true) => Pause::ByKey(until),
                (true, false) => Pause::Any(until),
            };
        }
        Some(Plan {
            round,
            by_key,
            until,
        })
    }

    /// Fetches one by its key, and serves those who want it.
    async fn ask_by_key(&self, source: Arc<Source<T>>, asked: u64, slow: &AtomicUsize) {
        let client = source.client.shared();
        let mut answer = source.key.get(client.core());
        let answer = match timeout(SLOW, &mut answer).await {
            Ok(answer) => answer,
            Err(_) => {
                slow.fetch_add(1, Ordering::Relaxed);
                self.wake.notify_one();
                let answer = answer.await;
                slow.fetch_sub(1, Ordering::Relaxed);
                answer
            }
        };
        let mut state = self.lock();
        let served = state.queue.take(&source.text, asked, Instant::now());
        if let Some(entry) = state.queue.get_mut(&source.text) {
            entry.in_flight = None;
        }
        drop(state);
        deliver(served, answer);
    }
}
