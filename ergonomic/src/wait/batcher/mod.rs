//! Polls that waits share.
//!
//! Each wait for something that its list shows with its state is a member of its client's *poll batcher* for that list, and registers its polls there. While
//! there are only a few members, each asks for its own when it is due. When there are more, a *list pass* reads pages of 200
//! and serves every poll that it meets, also those that aren't due yet, so that waits fall into step. A page is read if that
//! costs less than asking for what it shows one by one; [`search`] has the rules. What the list doesn't show, or shows so
//! that it can't be read, is fetched by its key: that item only.
//!
//! Both take their requests from one [budget](crate::poll_budget), a share of the rate limit. If it doesn't suffice for all, the most urgent
//! come first: those that weren't polled for long, and have little time left. A list that is refused or broken isn't read
//! for five minutes, in which everything is fetched by key.
//!
//! A poll is only served by a request that was sent after it was registered: an older answer may show a state from before
//! whatever the wait is about.
//!
//! The requests are made by a *batch task*, so that a wait that isn't polled holds up no other. It runs while a wait uses
//! on it, and ends with the last wait. If its runtime ends first, the waits that are left start another.

mod page;
mod queue;
mod round;
mod search;
mod task;
#[cfg(all(test, feature = "droplets", feature = "volumes"))]
mod tests;

use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::{Either, select};
use tokio::sync::Notify;
use tokio::task::AbortHandle;
use tokio::time::{Instant, sleep_until};

use super::poll::PollAt;
use super::{BoxFuture, Poll};
use crate::batchers::Batchers;
use crate::poll_budget::Budget;
use crate::{Client, Error};
use digitalocean_core::resource::{Resource, SharedList};
use queue::{Place, Queue, Receiver};
use search::{Extent, FEW};

/// How late the batch task may be before it counts as stuck in a runtime that doesn't run.
const GRACE: Duration = Duration::from_secs(5);

/// Reads an item of a list.
type Reader<V> = fn(&[u8]) -> Result<Box<V>, serde_json::Error>;

/// Where the waits of a client for one kind of resource share their polls: of those that one list shows.
pub(crate) struct Batcher<T: Resource> {
    /// The key of one of these resources, from which the request for the list is made.
    one: T,
    /// Reads an item of it.
    decode: Reader<T::Value>,
    /// The field of an item that has its key.
    key_field: &'static str,
    /// Whether it is sorted by a numeric key, newest first.
    newest_first: bool,
    state: Mutex<State<T>>,
    /// Wakes the batch task before its time.
    wake: Notify,
    budget: Arc<Budget>,
}

struct State<T: Resource> {
    queue: Queue<T>,
    list: List,
    task: Option<Running>,
    /// Counts tasks, so that one that was replaced can tell.
    tasks: u64,
}

/// What is known of the list.
struct List {
    extent: Extent,
    /// When the last round began, in which the list was read or not worth it.
    last_round: Option<Instant>,
    /// How many pages that read.
    pages: u64,
    /// How many were fetched by key since then.
    since_round: u64,
    /// How many pages of the last search showed nothing.
    wasted: u64,
    /// How many were fetched by key since the last search for those that the list doesn't show.
    since_search: u64,
    /// Passes in a row that failed.
    failures: u32,
    /// Until when it isn't read.
    closed: Option<Instant>,
    /// When the page was asked for that is being read.
    page_asked: Option<Instant>,
}

/// The batch task.
struct Running {
    number: u64,
    /// `None` for the moment in which it is being started.
    abort: Option<AbortHandle>,
    /// When it plans anew at the latest, whatever is under way.
    silent_until: Instant,
    pause: Pause,
}

/// What could end the pause of the batch task before its time.
#[derive(Clone, Copy)]
enum Pause {
    /// No event: the pause is short, and the task plans again after it anyway.
    Busy,
    /// A resource that has to be fetched by its key before this time.
    ByKey(Instant),
    /// The same, or a resource that makes a pass over the list necessary.
    Any(Instant),
}

/// The client that polls, and the key of the resource that it polls.
struct Source<T: Resource> {
    client: Client,
    key: T,
    text: Arc<str>,
}

/// A wait that polls by the batcher.
struct Member<T: Resource> {
    batcher: Arc<Batcher<T>>,
    source: Arc<Source<T>>,
}

/// A registered poll, which is withdrawn when its wait ends.
struct Registered<T: Resource> {
    member: Arc<Member<T>>,
    id: u64,
    receiver: Receiver<T::Value>,
}

impl List {
    /// How long a page may take before those who wait for it go by key.
    const PATIENCE: Duration = Duration::from_secs(10);

    fn is_late(&self, now: Instant) -> bool {
        self.page_asked
            .is_some_and(|asked| now >= asked + Self::PATIENCE)
    }

    fn is_closed(&self, now: Instant) -> bool {
        self.closed.is_some_and(|until| now < until)
    }

    /// Whether to search the list once more for what it didn't show: now and then, for a tenth of what asking by key costs.
    fn may_search_again(&self) -> bool {
        self.since_search >= 10 * self.wasted.max(1)
    }
}

impl<T: Resource> Batcher<T> {
    fn new(one: T, list: &SharedList<T::Value>, budget: &Arc<Budget>) -> Arc<Self> {
        Arc::new(Self {
            one,
            decode: list.decode,
            key_field: list.key_field,
            newest_first: list.newest_first,
            state: Mutex::new(State {
                queue: Queue::new(),
                list: List {
                    extent: Extent::new(),
                    last_round: None,
                    pages: 0,
                    since_round: 0,
                    wasted: 0,
                    since_search: 0,
                    failures: 0,
                    closed: None,
                    page_asked: None,
                },
                task: None,
                tasks: 0,
            }),
            wake: Notify::new(),
            budget: Arc::clone(budget),
        })
    }

    fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The batcher of the list that shows what a key names.
    fn of(batchers: &Batchers, key: &T, list: &SharedList<T::Value>) -> Arc<Self> {
        let parent = format!("{:?}", key.parent());
        batchers.of(parent, |budget| Self::new(key.clone(), list, budget))
    }

    /// The polls of one wait.
    fn polls(self: Arc<Self>, client: &Client, key: &T) -> Poll<T::Value> {
        let batcher = self;
        let source = Arc::new(Source {
            // What is shared must not end with one wait.
            client: client.unstopped(),
            key: key.clone(),
            text: key.listed_key().into(),
        });
        batcher.lock().queue.join(&source.text);
        let member = Arc::new(Member { batcher, source });
        Box::new(move |at| -> BoxFuture<Box<T::Value>> { Box::pin(poll(Arc::clone(&member), at)) })
    }

    fn is_crowded(&self) -> bool {
        self.lock().queue.members() > FEW
    }

    /// Counts on the batch task for a poll, and returns when to check it again.
    fn submit(self: &Arc<Self>, source: &Source<T>, id: u64) -> Instant {
        let now = Instant::now();
        let mut state = self.lock();
        let State {
            queue, list, task, ..
        } = &mut *state;
        let Some((place, request)) = queue.request_mut(&source.text, id) else {
            // It was answered a moment ago.
            return now + GRACE;
        };
        request.submitted = true;
        let is_list_read = !list.is_closed(now) && !list.is_late(now);
        let by_key = !is_list_read || request.by_key || place == Place::Absent;
        let (at, is_late) = (request.at, |until: Instant| now > until + GRACE);
        if let Some(running) = task
            && !is_late(running.silent_until)
            && !running.abort.as_ref().is_some_and(AbortHandle::is_finished)
        {
            let is_pressing = |until| at.deadline.is_some_and(|deadline| deadline <= until);
            let is_sooner = match running.pause {
                Pause::Busy => false,
                Pause::ByKey(until) => {
                    (by_key && self.budget.ready_at(1, now) < until) || is_pressing(until)
                }
                Pause::Any(until) if by_key => self.budget.ready_at(1, now) < until,
                Pause::Any(until) => {
                    let round = list.last_round.map_or(now, |last| last + at.interval);
                    round < until || is_pressing(until)
                }
            };
            if is_sooner {
                // Once is enough until it has planned anew.
                running.pause = Pause::Busy;
                self.wake.notify_one();
            }
            return running.silent_until.max(now) + GRACE;
        }
        self.start_task(state, &source.client.shared());
        now + GRACE
    }

    /// Starts a batch task, in place of one that ended before its time or is stuck.
    fn start_task(self: &Arc<Self>, mut state: MutexGuard<'_, State<T>>, client: &Client) {
        state.tasks += 1;
        // A task that ended in the middle of a pass left its page behind.
        state.list.page_asked = None;
        let number = state.tasks;
        let running = Running {
            number,
            abort: None,
            silent_until: Instant::now(),
            pause: Pause::Busy,
        };
        let before = state.task.replace(running);
        drop(state);
        if let Some(abort) = before.and_then(|running| running.abort) {
            abort.abort();
        }
        // Not under the lock: a runtime that is ending drops the task at once, which takes the lock.
        let task = tokio::spawn(task::run(Arc::clone(self), client.clone(), number));
        let mut state = self.lock();
        match &mut state.task {
            Some(running) if running.number == number => {
                running.abort = Some(task.abort_handle());
            }
            _ => {}
        }
    }
}

/// The polls of a wait for what a list shows.
pub(crate) fn polls<K: Resource>(
    client: &Client,
    key: &K,
    list: &SharedList<K::Value>,
) -> Poll<K::Value> {
    Batcher::of(&client.layer.core.batchers, key, list).polls(client, key)
}

/// One poll of a wait.
async fn poll<T: Resource>(member: Arc<Member<T>>, at: PollAt) -> Result<Box<T::Value>, Error> {
    let batcher = &*member.batcher;
    let mut poll = Registered::new(&member, at);
    let mut timer = pin!(sleep_until(at.due));
    let mut submitted = false;
    loop {
        match select(&mut poll.receiver, timer.as_mut()).await {
            Either::Left((Ok(answer), _)) => return answer,
            // The batch task ended with its runtime.
            Either::Left((Err(_), _)) => poll = Registered::new(&member, at),
            Either::Right(_) => {}
        }
        if !submitted && Instant::now() >= at.due {
            // Those that start together register before the first of them is served.
            tokio::task::yield_now().await;
            if !batcher.is_crowded() {
                drop(poll);
                return member.source.key.get(member.source.client.core()).await;
            }
            submitted = true;
        }
        if submitted {
            let check = member.batcher.submit(&member.source, poll.id);
            timer.as_mut().reset(check);
        }
    }
}

impl<T: Resource> Registered<T> {
    fn new(member: &Arc<Member<T>>, at: PollAt) -> Self {
        let (id, receiver) = member.batcher.lock().queue.register(&member.source, at);
        Self {
            member: Arc::clone(member),
            id,
            receiver,
        }
    }
}

impl<T: Resource> Drop for Registered<T> {
    fn drop(&mut self) {
        let text = &self.member.source.text;
        let withdrawn = self.member.batcher.lock().queue.withdraw(text, self.id);
        // Not under the lock.
        drop(withdrawn);
    }
}

impl<T: Resource> Drop for Member<T> {
    fn drop(&mut self) {
        let mut state = self.batcher.lock();
        if !state.queue.leave(&self.source.text) {
            return;
        }
        let task = state.task.take();
        drop(state);
        if let Some(abort) = task.and_then(|running| running.abort) {
            abort.abort();
        }
    }
}
