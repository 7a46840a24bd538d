//! A request that creates or changes a resource.

use std::any::Any;
use std::future::IntoFuture;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use digitalocean_core::resource::{Asked, Reached};
use digitalocean_raw::{Call, Decode, FromResponse};
use serde::Serialize;
use tokio::time::sleep;

use super::attempt::Attempt;
use super::{Creatable, Handle, Resource, Stateful, begun, defaults, part, unboxed};
use crate::wait::{Begun, BoxFuture, Poll, Start, Wait, WaitState};
use crate::{Client, Error};

/// The key of a resource, and the resource itself if the answer has it.
pub(crate) type Shown<K> = (K, Option<Box<<K as Resource>::Value>>);

/// Sends the body.
type Ask<K, B> = Box<dyn FnMut(&Client, &B) -> BoxFuture<Shown<K>> + Send>;

/// A request that creates or changes a resource: await it for the service's response, or [`wait`](Self::wait) until the
/// resource is ready, if it has such a state. Each optional field has a method; [`body_mut`](Self::body_mut) gives access to the
/// whole body.
#[must_use = "a request does nothing until it is awaited"]
pub struct Request<K: Resource, B = ()> {
    client: Client,
    body: B,
    pub(super) ask: Ask<K, B>,
    /// The key of what it creates something in, if that isn't the account.
    pub(super) within: Option<Box<dyn Any + Send + Sync>>,
    /// How what it answers came to be, if that may have been by something else.
    pub(super) origin: Option<Arc<OnceLock<Origin>>>,
    /// The tag that it carries, if it is recoverable.
    pub(super) attempt: Option<Arc<Mutex<Attempt>>>,
    /// Whether the resource in its response was created by this request.
    creates: bool,
    /// Whether it changes what exists: the state right afterwards may still be that of before.
    changes: bool,
    /// Decides whether the requested change is done, where a ready resource doesn't prove that.
    judge: Option<Also<K::Value>>,
    /// A further condition, beside the resource being ready, that ends a wait.
    also: Also<K::Value>,
    /// A further condition that depends on the body that was sent.
    reach: Option<Reach<K, B>>,
    /// The states that it leads to, if those aren't the ones that mean ready.
    ends: &'static [&'static str],
    /// What else tells how far it is, beside the resource itself.
    polls: Polls<K::Value>,
}

/// Makes the polls of a wait from those of the resource.
type Polls<T> = Box<dyn FnOnce(&Client, Poll<T>) -> Poll<T> + Send>;

type Also<T> = Box<dyn Fn(&T) -> WaitState + Send + Sync>;

/// Makes a condition of a body.
type Reach<K, B> = Box<dyn FnOnce(&B) -> Also<<K as Resource>::Value> + Send>;

/// The body may hold secrets.
impl<K: Resource, B> std::fmt::Debug for Request<K, B> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Request({})", K::NAME)
    }
}

impl<K: Resource> Request<K> {
    /// A request by this call, whose answer `read` takes the key of the resource and the resource itself from.
    pub(crate) fn new<A: FromResponse + Send + 'static>(
        client: &Client,
        mut call: Call<A>,
        read: impl Fn(A) -> Option<(K, K::Value)> + Clone + Send + 'static,
    ) -> Self {
        Self::asking(client, (), move |client, ()| {
            keyed(call.again().by(client.raw()), read.clone())
        })
        .creates()
    }
}

impl<K: Resource, B: Send + Sync + 'static> Request<K, B> {
    /// A request with a body that can still be changed, and whose resource tells its key.
    pub(crate) fn of<A: FromResponse + Send + 'static>(
        client: &Client,
        body: B,
        call: impl Fn(&digitalocean_raw::Client, &B) -> Call<A> + Send + 'static,
        read: fn(A) -> Option<K::Value>,
    ) -> Self
    where
        K: Resource<Parent = ()>,
    {
        let with_key = move |answer| {
            let value = read(answer)?;
            Some((K::of(&(), &value)?, value))
        };
        Self::asking(client, body, move |client, body| {
            keyed(call(client.raw(), body), with_key)
        })
        .creates()
    }

    /// A request that creates what its row says.
    pub(crate) fn creating(client: &Client, within: &K::In, body: B) -> Self
    where
        K: Creatable<Body = B>,
    {
        let parent = within.clone();
        let request = Self::asking(client, body, move |client, body| {
            K::create(client.core(), &parent, body)
        });
        request.within(within.clone()).creates()
    }

    /// Says what it creates something in, where its name is looked up.
    pub(crate) fn within(mut self, key: impl Send + Sync + 'static) -> Self {
        self.within = Some(Box::new(key));
        self
    }

    /// A request that takes more than a call, or whose answer may say nothing of the resource.
    pub(crate) fn asking(
        client: &Client,
        body: B,
        ask: impl FnMut(&Client, &B) -> BoxFuture<Shown<K>> + Send + 'static,
    ) -> Self {
        Self {
            client: client.clone(),
            body,
            ask: Box::new(ask),
            within: None,
            origin: None,
            attempt: None,
            creates: false,
            changes: false,
            judge: None,
            also: Box::new(|_| WaitState::Reached),
            reach: None,
            ends: &[],
            polls: Box::new(|_, poll| poll),
        }
    }

    /// A request about a resource that exists.
    pub(crate) fn on<A: FromResponse + Send + 'static>(
        handle: &Handle<K>,
        body: B,
        call: impl Fn(&digitalocean_raw::Client, &K, &B) -> Call<A> + Send + 'static,
        read: fn(A) -> Option<K::Value>,
    ) -> Self {
        let key = handle.key.clone();
        Self::asking(&handle.client, body, move |client, body| {
            let named = key.clone();
            keyed(call(client.raw(), &key, body), move |answer| {
                Some((named, read(answer)?))
            })
        })
    }

    /// Marks the request as one that creates the resource in its response.
    pub(crate) fn creates(mut self) -> Self {
        self.creates = true;
        self
    }

    /// Says that it creates what it answers, unless it found that it exists.
    pub(crate) fn creates_unless(mut self, found: &FoundExisting) -> Self {
        self.origin = Some(Arc::clone(&found.0));
        self.creates()
    }

    /// Says that it changes what exists.
    pub(crate) fn changes(mut self) -> Self {
        self.changes = true;
        self
    }

    /// What must be so, beside that the resource is ready, for a wait to end.
    pub(crate) fn and(
        mut self,
        condition: impl Fn(&K::Value) -> WaitState + Send + Sync + 'static,
    ) -> Self {
        let also = self.also;
        self.also = Box::new(move |state| also(state) & condition(state));
        self
    }

    /// Says what tells whether what was asked for is done, in place of the resource's own state.
    pub(crate) fn judged_by(
        mut self,
        judge: impl Fn(&K::Value) -> WaitState + Send + Sync + 'static,
    ) -> Self {
        self.judge = Some(Box::new(judge));
        self
    }

    /// Says what the resource shows once what the body asks for is done.
    pub(crate) fn reaching(mut self, reached: Reached) -> Self
    where
        B: Serialize,
        K::Value: Serialize,
    {
        if !reached.is_empty() {
            self.reach = Some(Box::new(move |body| {
                let asked = Asked::of(body, reached);
                Box::new(move |value| asked.is_shown(value).into())
            }));
        }
        self
    }

    /// Says which states it leads to, if those aren't the ones that mean ready.
    pub(crate) fn ending(mut self, states: &'static [&'static str]) -> Self {
        self.ends = states;
        self
    }

    /// Has the body completed by what takes requests of its own, each time before it is sent.
    #[cfg_attr(
        not(any(
            feature = "cdn",
            feature = "databases",
            feature = "floating-ips",
            feature = "load-balancers",
            feature = "reserved-ips",
            feature = "spaces-keys"
        )),
        allow(dead_code)
    )]
    pub(crate) fn completed(
        mut self,
        complete: impl Fn(&Client, B) -> BoxFuture<B> + Send + 'static,
    ) -> Self
    where
        B: Clone,
    {
        let ask = Arc::new(Mutex::new(self.ask));
        self.ask = Box::new(move |client, body| {
            let completed = complete(client, body.clone());
            let (client, ask) = (client.clone(), Arc::clone(&ask));
            Box::pin(async move {
                let body = completed.await.map_err(Error::unsent)?;
                let asked = {
                    let mut ask = ask.lock().unwrap_or_else(PoisonError::into_inner);
                    ask(&client, &body)
                };
                asked.await
            })
        });
        self
    }

    /// Says how a wait polls, made from the polls of the resource.
    pub(crate) fn polled_by(
        mut self,
        polls: impl FnOnce(&Client, Poll<K::Value>) -> Poll<K::Value> + Send + 'static,
    ) -> Self {
        self.polls = Box::new(polls);
        self
    }

    /// Changes the body.
    pub(crate) fn with(mut self, change: impl FnOnce(&mut B)) -> Self {
        change(&mut self.body);
        self
    }

    /// The body as it will be sent, for fields without a method. A request without a body has no such method:
    ///
    /// ```compile_fail,E0277
    /// # fn run(client: digitalocean_sdk::Client) {
    /// client.load_balancer("4de7ac8b").update(|lb| lb.size_unit = Some(2)).body_mut();
    /// # }
    /// ```
    pub fn body_mut(&mut self) -> &mut B
    where
        B: Decode,
    {
        &mut self.body
    }

    /// The client, the body as it would be sent, and the tag that it carries.
    #[cfg_attr(not(feature = "droplets"), allow(dead_code))]
    pub(crate) fn into_parts(self) -> (Client, B, Option<Attempt>) {
        let attempt = self.attempt.map(|attempt| {
            let attempt = attempt.lock().unwrap_or_else(PoisonError::into_inner);
            attempt.clone()
        });
        (self.client, self.body, attempt)
    }
}

impl<K: Resource, B: Send + Sync + 'static> Request<K, B> {
    /// Sends it and waits until the resource is ready. If the service refuses temporarily, because the resource is busy, the
    /// request is repeated within the wait's deadline. Fields that only the response to a creation has, such as passwords,
    /// are in the result too.
    pub fn wait(self) -> Wait<K::Value>
    where
        K: Stateful,
    {
        let also = self.also;
        let ends = self.ends;
        let judge = self.judge;
        let ready = move |state: &K::Value| {
            if let Some(judge) = &judge {
                return judge(state);
            }
            let ready = K::wait_state(state);
            if ends.is_empty() {
                return ready;
            }
            let status = K::status(state).unwrap_or_default();
            match WaitState::of(&status, ends, &[]) {
                // It ended in another way before.
                WaitState::Pending if ready != WaitState::Pending => WaitState::Failed,
                ended => ended,
            }
        };
        let reached = self.reach.map(|reach| reach(&self.body));
        let reached = move |state: &K::Value| match &reached {
            Some(reached) => reached(state),
            None => WaitState::Reached,
        };
        // What a change answers may show the state of before it.
        let too_early = AtomicBool::new(self.changes);
        let judge = move |state: &K::Value| {
            let state = ready(state) & also(state) & reached(state);
            match too_early.swap(false, Ordering::Relaxed) {
                true => WaitState::Pending,
                false => state,
            }
        };
        // A change may be carried out although a repetition of its request was refused, and is not made once more then.
        let changes = self.changes;
        let is_refused = move |error: &Error| {
            error.is_refused_for_now() && !(changes && error.may_have_been_processed())
        };
        let client = self.client;
        let (mut ask, body, polls) = (self.ask, self.body, self.polls);
        let (creates, origin) = (self.creates, self.origin);
        let polled = client.clone();
        let start: Start<K::Value> = Box::new(move |client| {
            Box::pin(async move {
                let answer = insist(&client, || ask(&client, &body), is_refused).await?;
                let existed = is_existing(origin.as_deref());
                let mut begun = answered(&polled, answer, creates && !existed);
                begun.carried_out = changes || !existed;
                begun.poll = begun.poll.map(|poll| polls(&polled, poll));
                Ok(begun)
            })
        });
        Wait::new(&client, defaults::<K>(), start, judge)
            .status(K::status)
            .keep(K::keep)
    }
}

impl<K: Resource, B: Send + Sync + 'static> Request<K, B> {
    /// Sends it, and leaves what it answers behind a pointer.
    pub(crate) fn boxed(mut self) -> BoxFuture<Box<K::Value>> {
        let asked = (self.ask)(&self.client, &self.body);
        let (client, creates, origin) = (self.client, self.creates, self.origin);
        Box::pin(async move {
            let (key, state) = asked.await?;
            if creates && !is_existing(origin.as_deref()) {
                client.recent().note(K::NAME, &key);
            }
            match state {
                Some(state) => Ok(state),
                None => key.get(client.core()).await.map_err(unread),
            }
        })
    }
}

impl<K: Resource, B: Send + Sync + 'static> IntoFuture for Request<K, B> {
    type Output = Result<K::Value, Error>;
    type IntoFuture = BoxFuture<K::Value>;

    fn into_future(self) -> Self::IntoFuture {
        unboxed(self.boxed())
    }
}

/// A call whose answer gives the key of the resource, and the resource.
pub(crate) fn keyed<A: FromResponse + Send + 'static, K: Resource>(
    call: Call<A>,
    read: impl FnOnce(A) -> Option<(K, K::Value)> + Send + 'static,
) -> BoxFuture<Shown<K>> {
    part(call, |answer| {
        let (key, value) = read(answer)?;
        Some((key, Some(Box::new(value))))
    })
}

/// What a wait begins with whose request was answered.
#[inline(never)]
fn answered<K: Resource>(
    client: &Client,
    (key, state): Shown<K>,
    creates: bool,
) -> Begun<K::Value> {
    if creates {
        client.recent().note(K::NAME, &key);
    }
    // One whose key is all that is known is not forgotten either.
    let mut begun = begun(client, &key, state.or_else(|| key.of_key().map(Box::new)));
    begun.fresh = creates.then_some(K::UNKNOWN_FOR);
    begun
}

/// Whether a request created the resource or found it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    Created,
    Existing,
    MaybeCreated,
}

/// What a request says that may find what it would have created.
#[derive(Clone, Default)]
pub(crate) struct FoundExisting(Arc<OnceLock<Origin>>);

impl FoundExisting {
    /// Says that it exists.
    pub(crate) fn note(&self) {
        let _ = self.0.set(Origin::Existing);
    }
}

/// Whether a request found what it would have created.
fn is_existing(origin: Option<&OnceLock<Origin>>) -> bool {
    origin.is_some_and(|origin| origin.get() == Some(&Origin::Existing))
}

/// Marks an error as one of reading a resource back after a change that was carried out.
fn unread(error: Error) -> Error {
    error.done("the change was carried out, and reading it afterwards failed")
}

/// How long to pause at the most before what the service refused for now is sent again.
const PAUSE: Duration = Duration::from_secs(5);

/// Sends a request again while the service refuses it for now: what it refused, it didn't do. The wait that starts with it says
/// how long that goes on, by stopping the client.
pub(crate) async fn insist<T>(
    client: &Client,
    mut ask: impl FnMut() -> BoxFuture<T>,
    is_refused_for_now: impl Fn(&Error) -> bool,
) -> Result<T, Error> {
    let interval = client.options().wait_interval.as_ref();
    let pause = interval.map_or(PAUSE, |interval| interval.first().min(PAUSE));
    loop {
        let answer = ask().await;
        if !answer.as_ref().is_err_and(&is_refused_for_now) {
            return answer;
        }
        let pause = sleep(pause);
        let Some(stop) = client.stop() else {
            pause.await;
            continue;
        };
        if stop.run_until_cancelled(pause).await.is_none() {
            return answer;
        }
    }
}
