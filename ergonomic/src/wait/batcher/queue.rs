//! The polls that are registered, by the key of what they want to see.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::time::Instant;

use super::Source;
use crate::Error;
use crate::wait::poll::PollAt;
use digitalocean_core::resource::Resource;

/// A deadline further away than this counts as this far away.
const FAR: Duration = Duration::from_secs(60 * 60);

/// All polls that are registered.
pub(super) struct Queue<T: Resource> {
    keys: HashMap<Arc<str>, Entry<T>>,
    /// How many waits there are, whether they poll right now or not.
    members: usize,
    /// Counts requests to the service, to tell whether a poll was registered before one was sent.
    clock: u64,
    /// Counts registrations.
    registered: u64,
}

/// What is known of one key, for as long as there is a wait for it.
pub(super) struct Entry<T: Resource> {
    members: usize,
    pub(super) place: Place,
    /// When it was last seen.
    polled: Option<Instant>,
    /// The run of the task that is asking for it by its key.
    pub(super) in_flight: Option<u64>,
    pub(super) requests: Vec<PollRequest<T>>,
}

/// What is known of a resource's position in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// The list wasn't searched for it yet.
    Unknown,
    /// Before so many others, counted from the end: new items come at the front, where they move none of these.
    FromEnd(u64),
    /// The list was searched, and doesn't show it, or not so that it can be read.
    Absent,
}

/// One poll of one wait.
pub(super) struct PollRequest<T: Resource> {
    id: u64,
    registered: u64,
    pub(super) at: PollAt,
    /// Whether the wait counts on the batch task for it, which it does from when it is due.
    pub(super) submitted: bool,
    /// Whether it goes by its key, because the list was no use.
    pub(super) by_key: bool,
    pub(super) source: Arc<Source<T>>,
    reply: oneshot::Sender<Result<Box<T::Value>, Error>>,
}

/// Where a poll's answer arrives.
pub(super) type Receiver<T> = oneshot::Receiver<Result<Box<T>, Error>>;

impl<T: Resource> PollRequest<T> {
    /// Whether it may be served by a request for it alone: a little before it is due, so that waits that are nearly in step
    /// fall into it.
    pub(super) fn is_due(&self, now: Instant) -> bool {
        self.submitted || self.at.due <= now + self.at.interval / 8
    }

    /// Whether it is worth a list page: the next pass of the list may be an interval away.
    pub(super) fn is_due_soon(&self, now: Instant) -> bool {
        self.submitted || self.at.due <= now + self.at.interval / 2
    }

    /// How much it hurts to let it wait: the longer since it was last polled and the nearer the deadline, the more.
    pub(super) fn urgency(&self, polled: Option<Instant>, now: Instant) -> f64 {
        let since = polled.map_or_else(
            || now.saturating_duration_since(self.at.due) + self.at.interval,
            |polled| now.saturating_duration_since(polled),
        );
        let left = self
            .at
            .deadline
            .map_or(FAR, |deadline| deadline.saturating_duration_since(now));
        let left = left.clamp(Duration::from_millis(1), FAR);
        since.as_secs_f64() / left.as_secs_f64()
    }
}

impl<T: Resource> Entry<T> {
    pub(super) fn urgency(&self, request: &PollRequest<T>, now: Instant) -> f64 {
        request.urgency(self.polled, now)
    }

    /// Whether it is wanted by a poll that was registered before the request with this number was sent.
    pub(super) fn is_wanted(&self, asked: u64) -> bool {
        self.requests
            .iter()
            .any(|request| request.registered < asked)
    }
}

impl<T: Resource> Queue<T> {
    pub(super) fn new() -> Self {
        Self {
            keys: HashMap::new(),
            members: 0,
            clock: 0,
            registered: 0,
        }
    }

    pub(super) fn join(&mut self, key: &Arc<str>) {
        self.members += 1;
        let entry = self.keys.entry(Arc::clone(key)).or_insert_with(|| Entry {
            members: 0,
            place: Place::Unknown,
            polled: None,
            in_flight: None,
            requests: Vec::new(),
        });
        entry.members += 1;
    }

    /// Returns whether it was the last member.
    pub(super) fn leave(&mut self, key: &str) -> bool {
        self.members = self.members.saturating_sub(1);
        if let Some(entry) = self.keys.get_mut(key) {
            entry.members = entry.members.saturating_sub(1);
            if entry.members == 0 {
                self.keys.remove(key);
            }
        }
        if self.members == 0 {
            self.keys.shrink_to_fit();
        }
        self.members == 0
    }

    pub(super) fn members(&self) -> usize {
        self.members
    }

    /// How many polls were registered since the beginning.
    pub(super) fn registered(&self) -> u64 {
        self.registered
    }

    /// Registers a poll, and returns what it is known by and where its answer arrives.
    pub(super) fn register(
        &mut self,
        source: &Arc<Source<T>>,
        at: PollAt,
    ) -> (u64, Receiver<T::Value>) {
        let (reply, receiver) = oneshot::channel();
        self.registered += 1;
        let id = self.registered;
        // The wait is a member, so that there is an entry.
        if let Some(entry) = self.keys.get_mut(&*source.text) {
            entry.requests.reserve_exact(1);
            entry.requests.push(PollRequest {
                id,
                registered: self.clock,
                at,
                submitted: false,
                by_key: false,
                source: Arc::clone(source),
                reply,
            });
        }
        (id, receiver)
    }

    /// Takes back a poll, if it wasn't served yet.
    pub(super) fn withdraw(&mut self, key: &str, id: u64) -> Option<PollRequest<T>> {
        let entry = self.keys.get_mut(key)?;
        let at = entry.requests.iter().position(|it| it.id == id)?;
        Some(entry.requests.swap_remove(at))
    }

    pub(super) fn get_mut(&mut self, key: &str) -> Option<&mut Entry<T>> {
        self.keys.get_mut(key)
    }

    pub(super) fn request_mut(
        &mut self,
        key: &str,
        id: u64,
    ) -> Option<(Place, &mut PollRequest<T>)> {
        let entry = self.keys.get_mut(key)?;
        let place = entry.place;
        let request = entry.requests.iter_mut().find(|request| request.id == id)?;
        Some((place, request))
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&Arc<str>, &Entry<T>)> {
        self.keys.iter()
    }

    pub(super) fn iter_mut(&mut self) -> impl Iterator<Item = (&Arc<str>, &mut Entry<T>)> {
        self.keys.iter_mut()
    }

    /// The number of the next request to the service: it serves what was registered until now.
    pub(super) fn next_request(&mut self) -> u64 {
        self.clock += 1;
        self.clock
    }

    /// Takes the polls for a key that were registered before a request of this number was sent.
    pub(super) fn take(&mut self, key: &str, asked: u64, now: Instant) -> Vec<PollRequest<T>> {
        let Some(entry) = self.keys.get_mut(key) else {
            return Vec::new();
        };
        entry.polled = Some(now);
        if entry.requests.iter().all(|it| it.registered < asked) {
            return std::mem::take(&mut entry.requests);
        }
        entry
            .requests
            .extract_if(.., |request| request.registered < asked)
            .collect()
    }

    /// Takes all polls that were registered before a request of this number was sent, and that `is_meant`.
    pub(super) fn take_all(
        &mut self,
        asked: u64,
        is_meant: impl Fn(&PollRequest<T>) -> bool,
    ) -> Vec<PollRequest<T>> {
        let meant = |request: &mut PollRequest<T>| request.registered < asked && is_meant(request);
        let entries = self.keys.values_mut();
        entries
            .flat_map(|entry| entry.requests.extract_if(.., meant))
            .collect()
    }
}

/// Hands an answer to all that requested it. Not to be called under a lock: it wakes them.
pub(super) fn deliver<T: Resource>(
    mut requests: Vec<PollRequest<T>>,
    answer: Result<Box<T::Value>, Error>,
) {
    let Some(last) = requests.pop() else {
        return;
    };
    for request in requests {
        let copy = match &answer {
            Ok(state) => Ok(state.clone()),
            Err(error) => Err(error.again()),
        };
        // A wait that was dropped meanwhile needs no answer.
        let _ = request.reply.send(copy);
    }
    let _ = last.reply.send(answer);
}
