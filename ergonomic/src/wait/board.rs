//! Looks that waits share.
//!
//! Each wait for an action or a droplet puts a *ticket* on its client's board: which one it wants to see. When its look is
//! due and there are only a few on the board, it asks for its own. When there are many, a *sweep* reads the list, 200 at a
//! time, and serves every ticket it comes across, also those that aren't due yet, so that all waits soon look together. What
//! the list doesn't show is asked for by id when it is due: the order of a list is a matter of cost here, never of truth.
//!
//! A ticket is only served by a page that was asked for after the ticket was written, for an older page may show a state
//! from before whatever the wait is about.
//!
//! A sweep is a task of its own, so that a wait that isn't polled holds up no other. It lives for one sweep, and ends at
//! once when nobody waits any more.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use digitalocean_raw::Page;
use futures_util::StreamExt;
use futures_util::future::{Either, select};
use futures_util::stream;
use tokio::sync::oneshot;
use tokio::task::AbortHandle;
use tokio::time::{Instant, sleep_until, timeout};

use super::Look;
use crate::policy::RatePolicy;
use crate::resource::{Listed, Resource};
use crate::{Client, Error, ErrorKind};

/// Up to so many waits ask for their own.
const FEW: usize = 4;

/// How many pages in a row may show nothing that is wanted before the rest is asked for by id.
const MISSES: u32 = 3;

/// How many are asked for by id at a time.
const AT_ONCE: usize = 8;

/// Which share of the rate limit sweeps may use, so that other calls get their turn.
const SHARE: f64 = 0.8;

/// A resource that is listed, 200 at a time, by the ids that it is asked for by.
pub(crate) trait Pooled:
    Resource<Key: Copy + Eq + Ord + Hash> + Listed<Within = ()>
{
    fn listed_key(&self) -> Option<Self::Key>;
    fn board(client: &Client) -> &Arc<Board<Self>>;
}

/// The board of a client for one kind of resource.
pub(crate) struct Board<T: Pooled> {
    inner: Mutex<Inner<T>>,
    rate: RatePolicy,
}

struct Inner<T: Pooled> {
    /// How many waits there are, whether they have a ticket right now or not.
    members: usize,
    tickets: HashMap<T::Key, Vec<Ticket<T>>>,
    /// Counts tickets and pages, to tell which came first.
    clock: u64,
    ticket: u64,
    sweep: Option<Sweep>,
    spent: Spent,
}

/// A sweep that is planned or under way.
struct Sweep {
    task: AbortHandle,
    start: Instant,
}

struct Ticket<T> {
    id: u64,
    written: u64,
    /// From when on it is worth a request of its own.
    pressing: Instant,
    answer: oneshot::Sender<Result<T, Error>>,
}

/// What sweeps cost.
#[derive(Default)]
struct Spent {
    last_start: Option<Instant>,
    /// Requests of the last sweep.
    last: u32,
    /// Requests since `since`, which is at most the long window of the rate limit ago.
    long: f64,
    since: Option<Instant>,
}

impl<T: Pooled> Board<T> {
    pub(crate) fn new(rate: &RatePolicy) -> Arc<Self> {
        Arc::new(Self {
            inner: Mutex::new(Inner {
                members: 0,
                tickets: HashMap::new(),
                clock: 0,
                ticket: 0,
                sweep: None,
                spent: Spent::default(),
            }),
            rate: rate.clone(),
        })
    }

    fn lock(&self) -> MutexGuard<'_, Inner<T>> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The looks of one wait.
    pub(crate) fn look(client: &Client, key: T::Key) -> Look<T> {
        let member = Member::new(T::board(client));
        let client = client.clone();
        Box::new(move |due, every| {
            let board = Arc::clone(&member.board);
            Box::pin(see(board, client.clone(), key, due, every))
        })
    }

    fn is_crowded(&self) -> bool {
        self.lock().members > FEW
    }

    fn write(self: &Arc<Self>, key: T::Key, pressing: Instant) -> Written<T> {
        let (answer, receiver) = oneshot::channel();
        let mut inner = self.lock();
        inner.ticket += 1;
        let (id, written) = (inner.ticket, inner.clock);
        inner.tickets.entry(key).or_default().push(Ticket {
            id,
            written,
            pressing,
            answer,
        });
        Written {
            board: Arc::clone(self),
            key,
            id,
            receiver,
        }
    }

    /// Makes sure that there is a sweep, now or as soon as it may be.
    fn ensure_sweep(self: &Arc<Self>, client: &Client, every: Duration) {
        let mut inner = self.lock();
        let start = inner.spent.next_start(&self.rate, every);
        if let Some(sweep) = &inner.sweep
            && !sweep.task.is_finished()
        {
            // One that is only planned gives way to one that is wanted sooner.
            if sweep.start <= start.max(Instant::now()) {
                return;
            }
            sweep.task.abort();
        }
        let (board, client) = (Arc::clone(self), client.clone());
        let task = tokio::spawn(async move {
            sleep_until(start).await;
            board.sweep(&client).await;
            board.lock().sweep = None;
        });
        inner.sweep = Some(Sweep {
            task: task.abort_handle(),
            start,
        });
    }

    async fn sweep(&self, client: &Client) {
        let first = {
            let mut inner = self.lock();
            inner.spent.last_start = Some(Instant::now());
            inner.spent.last = 0;
            inner.clock + 1
        };
        let missing = self.missing(first);
        let few = missing.len() <= FEW;
        if !few && let Err(error) = self.read_list(client, first).await {
            let all = missing.iter();
            // Where lists can't be had, but single ones might: tokens have scopes, and one bad item spoils a page.
            // So does a list that changes while it is read, or that isn't what it says.
            let only_lists = error.is_forbidden()
                || error.is_not_found()
                || error.is_decode()
                || matches!(
                    error.kind(),
                    ErrorKind::InconsistentList | ErrorKind::ListChanged | ErrorKind::TooManyPages
                );
            if !only_lists {
                for key in all {
                    self.serve(*key, first, || Err(error.again()));
                }
                return;
            }
        }
        let now = Instant::now();
        let pressing = self.wanted(|ticket| ticket.written < first && ticket.pressing <= now);
        let asked =
            stream::iter(pressing).map(|key| async move { (key, T::fetch(client, &key).await) });
        let mut asked = asked.buffer_unordered(AT_ONCE);
        while let Some((key, answer)) = asked.next().await {
            self.lock().spent.count();
            match answer {
                Ok(state) => self.serve(key, first, || Ok(state.clone())),
                Err(error) => self.serve(key, first, || Err(error.again())),
            }
        }
    }

    /// Reads the list as far as it pays.
    async fn read_list(&self, client: &Client, first: u64) -> Result<(), Error> {
        let mut pages = client.pages(T::list(client, &())).page_size(200);
        let mut misses = 0;
        loop {
            let asked = {
                let mut inner = self.lock();
                inner.spent.count();
                inner.clock += 1;
                inner.clock
            };
            let Some(mut page) = pages.try_next().await? else {
                return Ok(());
            };
            let items = page.take_items();
            let keys = || items.iter().filter_map(T::listed_key);
            let falls = keys().next() > keys().last();
            let highest = keys().max();
            let mut hits = 0;
            for item in items {
                let Some(key) = item.listed_key() else {
                    continue;
                };
                if self.is_wanted(key) {
                    self.serve(key, asked, || Ok(item.clone()));
                    hits += 1;
                }
            }
            let missing = self.missing(first);
            if missing.len() <= FEW {
                return Ok(());
            }
            // Newest first, and older than all that is wanted.
            if falls && missing.iter().min() > highest.as_ref() {
                return Ok(());
            }
            misses = if hits == 0 { misses + 1 } else { 0 };
            let left = pages.total().map(|total| total.div_ceil(200));
            let reads_all = left.is_some_and(|pages| pages <= missing.len() as u64);
            if misses >= MISSES && !reads_all {
                return Ok(());
            }
        }
    }

    fn is_wanted(&self, key: T::Key) -> bool {
        self.lock().tickets.contains_key(&key)
    }

    /// What was wanted before a sweep began, and still is.
    fn missing(&self, first: u64) -> Vec<T::Key> {
        self.wanted(|ticket| ticket.written < first)
    }

    /// What is wanted by a ticket of this kind.
    fn wanted(&self, is_meant: impl Fn(&Ticket<T>) -> bool) -> Vec<T::Key> {
        let inner = self.lock();
        let wanted = inner.tickets.iter();
        wanted
            .filter(|(_, tickets)| tickets.iter().any(&is_meant))
            .map(|(key, _)| *key)
            .collect()
    }

    /// Answers the tickets that were written before the page or request of this number.
    fn serve(&self, key: T::Key, asked: u64, answer: impl Fn() -> Result<T, Error>) {
        let mut served = Vec::new();
        {
            let mut inner = self.lock();
            let Some(tickets) = inner.tickets.get_mut(&key) else {
                return;
            };
            for at in (0..tickets.len()).rev() {
                if tickets.get(at).is_some_and(|ticket| ticket.written < asked) {
                    served.push(tickets.swap_remove(at));
                }
            }
            if tickets.is_empty() {
                inner.tickets.remove(&key);
            }
        }
        for ticket in served {
            // Who doesn't listen any more doesn't need it.
            let _ = ticket.answer.send(answer());
        }
    }
}

/// One look of a wait.
async fn see<T: Pooled>(
    board: Arc<Board<T>>,
    client: Client,
    key: T::Key,
    due: Instant,
    every: Duration,
) -> Result<T, Error> {
    // A little before it is due, so that waits that are nearly in step fall into it.
    let pressing = due.checked_sub(every / 8).unwrap_or(due);
    let mut ticket = board.write(key, pressing);
    let own_time = std::pin::pin!(sleep_until(due));
    if let Either::Left((Ok(answer), _)) = select(&mut ticket.receiver, own_time).await {
        return answer;
    }
    // Those that start together get on the board before the first of them looks around.
    tokio::task::yield_now().await;
    if !board.is_crowded() {
        drop(ticket);
        return T::fetch(&client, &key).await;
    }
    loop {
        board.ensure_sweep(&client, every);
        // A sweep may end without having come by, and its task with the runtime it was on.
        match timeout(every, &mut ticket.receiver).await {
            Ok(Ok(answer)) => return answer,
            Ok(Err(_)) => ticket = board.write(key, pressing),
            Err(_) => {}
        }
    }
}

/// A ticket on the board, which is taken down when nobody waits for it any more.
struct Written<T: Pooled> {
    board: Arc<Board<T>>,
    key: T::Key,
    id: u64,
    receiver: oneshot::Receiver<Result<T, Error>>,
}

impl<T: Pooled> Drop for Written<T> {
    fn drop(&mut self) {
        let mut inner = self.board.lock();
        if let Some(tickets) = inner.tickets.get_mut(&self.key) {
            tickets.retain(|ticket| ticket.id != self.id);
            if tickets.is_empty() {
                inner.tickets.remove(&self.key);
            }
        }
    }
}

/// A wait that counts on the board.
struct Member<T: Pooled> {
    board: Arc<Board<T>>,
}

impl<T: Pooled> Member<T> {
    fn new(board: &Arc<Board<T>>) -> Self {
        board.lock().members += 1;
        Self {
            board: Arc::clone(board),
        }
    }
}

impl<T: Pooled> Drop for Member<T> {
    fn drop(&mut self) {
        let mut inner = self.board.lock();
        inner.members -= 1;
        if inner.members == 0
            && let Some(sweep) = inner.sweep.take()
        {
            sweep.task.abort();
        }
    }
}

impl Spent {
    fn count(&mut self) {
        self.last += 1;
        self.long += 1.0;
    }

    /// When the next sweep may start: not before all who were served by the last one are due again, and never so that sweeps
    /// alone use up the rate limit.
    fn next_start(&mut self, rate: &RatePolicy, every: Duration) -> Instant {
        let now = Instant::now();
        let since = *self.since.get_or_insert(now);
        let (long, per_long) = (rate.long.as_secs_f64(), f64::from(rate.per_long));
        let (short, per_short) = (rate.short.as_secs_f64(), f64::from(rate.per_short));
        if now - since >= rate.long {
            (self.since, self.long) = (Some(now), 0.0);
        }
        let Some(last_start) = self.last_start else {
            return now;
        };
        let cost = f64::from(self.last);
        let mut pause = every.as_secs_f64().max(cost * short / (SHARE * per_short));
        // The first half of the hour's share may go fast; the rest has to last.
        if self.long > SHARE * per_long / 2.0 {
            pause = pause.max(cost * long / (SHARE * per_long));
        }
        let pause = Duration::try_from_secs_f64(pause).unwrap_or(rate.short);
        now.max(last_start.checked_add(pause).unwrap_or(now))
    }
}
