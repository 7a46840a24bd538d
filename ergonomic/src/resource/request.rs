//! A request that creates or changes a resource.

use std::future::IntoFuture;
use std::time::Duration;

use digitalocean_raw::{Call, FromResponse};
use tokio::time::sleep;

use super::{Handle, Resource, Waitable, begun, defaults, part};
use crate::wait::{BoxFuture, Poll, Start, Wait, WaitState};
use crate::{Client, Error};

/// Sends the body; the answer gives the resource and its key.
type Ask<R, B> = Box<dyn FnMut(&Client, &B) -> BoxFuture<(<R as Resource>::Key, R)> + Send>;

/// A request that creates or changes a resource: await it for the service's response, or [`wait`](Self::wait) until the
/// resource is ready, if it has such a state. Optional fields have a method each; [`body_mut`](Self::body_mut) gives access
/// to the whole body.
#[must_use = "a request does nothing until it is awaited"]
pub struct Request<R: Resource, B = ()> {
    client: Client,
    body: B,
    ask: Ask<R, B>,
    /// Whether what it answers is there only since then.
    creates: bool,
    /// What must be so beside that the resource is ready.
    also: Also<R>,
    /// What else tells how far it is, beside the resource itself.
    polls: Polls<R>,
}

/// Makes the polls of a wait from those of the resource.
type Polls<R> = Box<dyn FnOnce(&Client, Poll<R>) -> Poll<R> + Send>;

type Also<R> = Box<dyn Fn(&R) -> WaitState + Send + Sync>;

/// The body may hold secrets.
impl<R: Resource, B> std::fmt::Debug for Request<R, B> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Request({})", R::KIND)
    }
}

#[allow(dead_code)] // Not every area has something to create.
impl<R: Resource> Request<R> {
    /// A request by this call, whose answer `read` takes the key of the resource and the resource itself from.
    pub(crate) fn new<A: FromResponse + Send + 'static>(
        client: &Client,
        mut call: Call<A>,
        read: impl Fn(A) -> Option<(R::Key, R)> + Clone + Send + 'static,
    ) -> Self {
        Self::by(client, (), move |client, ()| {
            part(call.again().by(client.raw()), read.clone())
        })
        .creates()
    }
}

#[allow(dead_code)] // Not every area has something to create.
impl<R: Resource, B: Send + Sync + 'static> Request<R, B> {
    /// A request with a body that can still be changed, and whose resource tells its key.
    pub(crate) fn of<A: FromResponse + Send + 'static>(
        client: &Client,
        body: B,
        call: impl Fn(&digitalocean_raw::Client, &B) -> Call<A> + Send + 'static,
        read: fn(A) -> Option<R>,
    ) -> Self
    where
        R::Key: for<'a> From<&'a R>,
    {
        let keyed = move |answer| {
            let resource = read(answer)?;
            Some((R::Key::from(&resource), resource))
        };
        Self::by(client, body, move |client, body| {
            part(call(client.raw(), body), keyed)
        })
        .creates()
    }

    /// A request that takes more than a call.
    pub(crate) fn by(
        client: &Client,
        body: B,
        ask: impl FnMut(&Client, &B) -> BoxFuture<(R::Key, R)> + Send + 'static,
    ) -> Self {
        Self {
            client: client.clone(),
            body,
            ask: Box::new(ask),
            creates: false,
            also: Box::new(|_| WaitState::Reached),
            polls: Box::new(|_, poll| poll),
        }
    }

    /// A request about a resource that exists.
    pub(crate) fn on<A: FromResponse + Send + 'static>(
        handle: &Handle<R>,
        body: B,
        call: impl Fn(&digitalocean_raw::Client, &R::Key, &B) -> Call<A> + Send + 'static,
        read: fn(A) -> Option<R>,
    ) -> Self {
        let key = handle.key.clone();
        Self::by(&handle.client, body, move |client, body| {
            let named = key.clone();
            part(call(client.raw(), &key, body), move |answer| {
                Some((named, read(answer)?))
            })
        })
    }

    /// Says that what it answers is there only since then.
    pub(crate) fn creates(mut self) -> Self {
        self.creates = true;
        self
    }

    /// What must be so, beside that the resource is ready, for a wait to end.
    pub(crate) fn and(
        mut self,
        condition: impl Fn(&R) -> WaitState + Send + Sync + 'static,
    ) -> Self {
        self.also = Box::new(condition);
        self
    }

    /// Says how a wait polls, made from the polls of the resource.
    pub(crate) fn polled_by(
        mut self,
        polls: impl FnOnce(&Client, Poll<R>) -> Poll<R> + Send + 'static,
    ) -> Self {
        self.polls = Box::new(polls);
        self
    }

    /// Changes the body.
    pub(crate) fn with(mut self, change: impl FnOnce(&mut B)) -> Self {
        change(&mut self.body);
        self
    }

    /// The body as it will be sent, for fields without a method.
    pub fn body_mut(&mut self) -> &mut B {
        &mut self.body
    }

    /// The client, and the body as it would be sent.
    pub(crate) fn into_parts(self) -> (Client, B) {
        (self.client, self.body)
    }
}

impl<R: Waitable, B: Send + Sync + 'static> Request<R, B> {
    /// Sends it and waits until the resource is ready. If the service refuses temporarily, because the resource is busy, the
    /// request is repeated within the wait's deadline. Fields that only the response to a creation has, such as passwords,
    /// are in the result too.
    pub fn wait(self) -> Wait<R> {
        self.watch(|_| WaitState::Reached)
    }

    /// Sends it and waits until the resource is ready and a condition holds, which returns a `bool` or a [`WaitState`].
    pub fn wait_until<V: Into<WaitState>>(
        self,
        condition: impl Fn(&R) -> V + Send + Sync + 'static,
    ) -> Wait<R> {
        self.watch(move |state| condition(state).into())
    }

    fn watch(self, condition: impl Fn(&R) -> WaitState + Send + Sync + 'static) -> Wait<R> {
        let also = self.also;
        let judge = move |state: &R| state.wait_state() & also(state) & condition(state);
        let client = self.client;
        let (mut ask, body, creates, polls) = (self.ask, self.body, self.creates, self.polls);
        let polled = client.clone();
        let start: Start<R> = Box::new(move |client| {
            Box::pin(async move {
                let (key, state) =
                    insist(&client, || ask(&client, &body), Error::is_refused_for_now).await?;
                if creates {
                    polled.note_created(R::KIND, &key);
                }
                let mut begun = begun(&polled, &key, Some(state));
                begun.fresh = creates;
                begun.poll = begun.poll.map(|poll| polls(&polled, poll));
                Ok(begun)
            })
        });
        Wait::new(&client, defaults::<R>(), start, judge)
            .status(R::status)
            .keep(R::keep)
    }
}

impl<R: Resource, B: Send + Sync + 'static> IntoFuture for Request<R, B> {
    type Output = Result<R, Error>;
    type IntoFuture = BoxFuture<R>;

    fn into_future(mut self) -> Self::IntoFuture {
        let asked = (self.ask)(&self.client, &self.body);
        let (client, creates) = (self.client, self.creates);
        Box::pin(async move {
            let (key, state) = asked.await?;
            if creates {
                client.note_created(R::KIND, &key);
            }
            Ok(state)
        })
    }
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
