//! A request that creates or changes a resource.

use std::future::IntoFuture;
use std::time::Duration;

use digitalocean_raw::{Call, FromResponse};
use tokio::time::{Instant, sleep};

use super::{Handle, Resource, Waitable, begun, part, usual};
use crate::wait::{BoxFuture, Verdict, Wait};
use crate::{Client, Error};

/// Sends the body; the answer gives the resource and what names it.
type Ask<R, B> = Box<dyn FnMut(&Client, &B) -> BoxFuture<(<R as Resource>::Key, R)> + Send>;

/// A request that creates or changes a resource: await it for the service's answer, or [`wait`](Self::wait) until the
/// resource is ready. What can be left out has a method each; [`body_mut`](Self::body_mut) has all of it.
#[must_use = "a request does nothing until it is awaited"]
pub struct Request<R: Resource, B = ()> {
    client: Client,
    body: B,
    ask: Ask<R, B>,
    is_refused_for_now: fn(&Error) -> bool,
    /// What must be so beside that the resource is ready.
    also: Also<R>,
}

type Also<R> = Box<dyn Fn(&R) -> Verdict + Send + Sync>;

/// The body may hold secrets.
impl<R: Resource, B> std::fmt::Debug for Request<R, B> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Request({})", R::KIND)
    }
}

#[allow(dead_code)] // Not every area has something to create.
impl<R: Resource> Request<R> {
    /// A request by this call, whose answer `read` takes what names the resource and the resource itself from.
    pub(crate) fn new<A: FromResponse + Send + 'static>(
        client: &Client,
        mut call: Call<A>,
        read: impl Fn(A) -> Option<(R::Key, R)> + Clone + Send + 'static,
    ) -> Self {
        Self::by(client, (), move |_, ()| part(call.again(), read.clone()))
    }
}

#[allow(dead_code)] // Not every area has something to create.
impl<R: Resource, B: Send + Sync + 'static> Request<R, B> {
    /// A request with a body that can still be changed, and whose resource tells what names it.
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
            is_refused_for_now: |_| false,
            also: Box::new(|_| Verdict::Reached),
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

    /// Which refusals a wait asks again after.
    pub(crate) fn refused_for_now(mut self, refused: fn(&Error) -> bool) -> Self {
        self.is_refused_for_now = refused;
        self
    }

    /// What must be so, beside that the resource is ready, for a wait to end.
    pub(crate) fn and(mut self, condition: impl Fn(&R) -> Verdict + Send + Sync + 'static) -> Self {
        self.also = Box::new(condition);
        self
    }

    /// Changes the body.
    pub(crate) fn with(mut self, change: impl FnOnce(&mut B)) -> Self {
        change(&mut self.body);
        self
    }

    /// The body as it will be sent, for what has no method here.
    pub fn body_mut(&mut self) -> &mut B {
        &mut self.body
    }

    /// The client, and the body as it would be sent.
    pub(crate) fn into_parts(self) -> (Client, B) {
        (self.client, self.body)
    }
}

impl<R: Waitable, B: Send + Sync + 'static> Request<R, B> {
    /// Sends it and waits until the resource is ready. What only the answer to a creation holds, such as passwords, is in the
    /// outcome too.
    pub fn wait(self) -> Wait<R> {
        self.watch(|_| Verdict::Reached)
    }

    /// Sends it and waits until the resource is ready and a condition holds, which gives a `bool` or a [`Verdict`].
    pub fn wait_until<V: Into<Verdict>>(
        self,
        condition: impl Fn(&R) -> V + Send + Sync + 'static,
    ) -> Wait<R> {
        self.watch(move |state| condition(state).into())
    }

    fn watch(self, condition: impl Fn(&R) -> Verdict + Send + Sync + 'static) -> Wait<R> {
        let also = self.also;
        let judge = move |state: &R| state.verdict() & also(state) & condition(state);
        let (client, asked) = (self.client.clone(), self.client);
        let (mut ask, body, refused) = (self.ask, self.body, self.is_refused_for_now);
        let start = Box::pin(async move {
            let (key, state) = insist(|| ask(&asked, &body), refused).await?;
            Ok(begun(&asked, &key, Some(state), true))
        });
        Wait::new(&client, usual::<R>(), start, judge)
            .status(R::status)
            .keep(R::keep)
    }
}

impl<R: Resource, B: Send + Sync + 'static> IntoFuture for Request<R, B> {
    type Output = Result<R, Error>;
    type IntoFuture = BoxFuture<R>;

    fn into_future(mut self) -> Self::IntoFuture {
        let asked = (self.ask)(&self.client, &self.body);
        Box::pin(async move { Ok(asked.await?.1) })
    }
}

/// How long a request that a wait starts with is made again while it is refused for now.
const INSISTENCE: Duration = Duration::from_secs(5 * 60);

/// How long to pause before it is made again.
const PAUSE: Duration = Duration::from_secs(5);

/// Asks again what the service refuses for a while. What it refused, it didn't do.
pub(crate) async fn insist<T>(
    mut ask: impl FnMut() -> BoxFuture<T>,
    is_refused_for_now: impl Fn(&Error) -> bool,
) -> Result<T, Error> {
    let end = Instant::now() + INSISTENCE;
    loop {
        match ask().await {
            Err(error) if is_refused_for_now(&error) && Instant::now() + PAUSE < end => {
                sleep(PAUSE).await
            }
            answer => return answer,
        }
    }
}
