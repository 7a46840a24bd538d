//! Requests that do something with a resource, and don't return the resource.

use std::future::IntoFuture;

use digitalocean_core::resource::Reached;
use digitalocean_raw::{Call, Decode, FromResponse};
use serde::Serialize;

use super::{Handle, Operation, Request, Resource, Stateful, part};
use crate::Error;
use crate::wait::{BoxFuture, Wait};

/// Configures the request whose wait follows a command.
type Finish<K, B> = Box<dyn FnOnce(Request<K, B>) -> Request<K, B> + Send>;

/// A request that does something with a resource: await it for the service's answer, which is not the resource, or
/// [`wait`](Self::wait) until the resource is ready again and shows the requested change, if it has such a state. Each optional
/// field has a method; [`body_mut`](Self::body_mut) gives access to the whole body.
#[must_use = "a request does nothing until it is awaited"]
pub struct Command<K: Resource, B = (), T = ()> {
    handle: Handle<K>,
    operation: Operation<B, T>,
    finish: Finish<K, B>,
}

/// The body may hold secrets.
impl<K: Resource, B, T> std::fmt::Debug for Command<K, B, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Command({} {})", K::NAME, self.handle.key)
    }
}

impl<K: Resource> Handle<K> {
    /// Makes a call of the raw client, as a request that can be waited for like all others.
    ///
    /// ```no_run
    /// # #[cfg(feature = "firewalls")]
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::raw::types::FirewallsAddTagsBody;
    ///
    /// let call = client.raw().firewalls_add_tags("bb4b2611", &FirewallsAddTagsBody::new(["web"]));
    /// client.firewall("bb4b2611").command(call).wait().await?;
    /// # Ok(()) }
    /// ```
    pub fn command<A: FromResponse + Send + 'static>(
        &self,
        mut call: Call<A>,
    ) -> Command<K, (), A> {
        self.does(Operation::by(&self.client, (), move |client, ()| {
            part(call.again().by(client.raw()), Some)
        }))
    }

    /// A command whose answer says nothing.
    pub(crate) fn commanding<A: FromResponse + Send + 'static, B: Send + Sync + 'static>(
        &self,
        body: B,
        call: impl Fn(&digitalocean_raw::Client, &K, &B) -> Call<A> + Send + 'static,
    ) -> Command<K, B> {
        self.does(self.acting(body, call))
    }

    /// A request whose answer says nothing, and after which there is nothing to wait for.
    pub(crate) fn acting<A: FromResponse + Send + 'static, B: Send + Sync + 'static>(
        &self,
        body: B,
        call: impl Fn(&digitalocean_raw::Client, &K, &B) -> Call<A> + Send + 'static,
    ) -> Operation<B, ()> {
        Operation::done(&self.client, self.key.clone(), body, call)
    }

    /// A command, with what matters of its answer.
    pub(crate) fn asking<A, B, T>(
        &self,
        body: B,
        call: impl Fn(&digitalocean_raw::Client, &K, &B) -> Call<A> + Send + 'static,
        read: fn(A) -> Option<T>,
    ) -> Command<K, B, T>
    where
        A: FromResponse + Send + 'static,
        B: Send + Sync + 'static,
        T: Send + 'static,
    {
        self.does(self.reading(body, call, read))
    }

    /// A request that reads, with what matters of its answer.
    pub(crate) fn reading<A, B, T>(
        &self,
        parameters: B,
        call: impl Fn(&digitalocean_raw::Client, &K, &B) -> Call<A> + Send + 'static,
        read: fn(A) -> Option<T>,
    ) -> Operation<B, T>
    where
        A: FromResponse + Send + 'static,
        B: Send + Sync + 'static,
        T: Send + 'static,
    {
        Operation::new(&self.client, self.key.clone(), parameters, call, read)
    }

    /// A command by an operation that takes more than a call.
    pub(crate) fn does<B, T>(&self, operation: Operation<B, T>) -> Command<K, B, T> {
        Command {
            handle: self.clone(),
            operation,
            finish: Box::new(|request| request),
        }
    }
}

impl<K: Resource, B: Send + Sync + 'static, T: Send + 'static> Command<K, B, T> {
    /// Says what the resource shows once what the body asks for is done.
    pub(crate) fn reaching(self, reached: Reached) -> Self
    where
        B: Serialize,
        K::Value: Serialize,
    {
        self.finished(move |request| request.reaching(reached))
    }

    /// Says which states it leads to, if those aren't the ones that mean ready.
    pub(crate) fn ending(self, states: &'static [&'static str]) -> Self {
        self.finished(move |request| request.ending(states))
    }

    /// Adds to what a wait has to know.
    pub(crate) fn finished(
        mut self,
        add: impl FnOnce(Request<K, B>) -> Request<K, B> + Send + 'static,
    ) -> Self {
        let before = self.finish;
        self.finish = Box::new(move |request| add(before(request)));
        self
    }

    /// Changes the body.
    pub(crate) fn with(mut self, change: impl FnOnce(&mut B)) -> Self {
        self.operation = self.operation.with(change);
        self
    }

    /// The body as it will be sent, for fields without a method.
    pub fn body_mut(&mut self) -> &mut B
    where
        B: Decode,
    {
        self.operation.body_mut()
    }

    /// Sends it and waits until the resource is ready, and shows the requested change. A state from before the change doesn't end
    /// the wait. If the service refuses temporarily, because the resource is busy, the request is repeated within the wait's
    /// deadline.
    pub fn wait(self) -> Wait<K::Value>
    where
        K: Stateful,
    {
        self.into_request().wait()
    }

    /// The same as a request that answers the resource.
    fn into_request(self) -> Request<K, B> {
        let Handle { client, key } = self.handle;
        let (_, body, mut ask) = self.operation.into_parts();
        let request = Request::asking(&client, body, move |client, body| {
            let (asked, key) = (ask(client, body), key.clone());
            Box::pin(async move {
                match asked.await {
                    // What can't be read of an answer that isn't needed was carried out.
                    Err(error) if !error.is_done_unread() => Err(error),
                    _ => Ok((key, None)),
                }
            })
        });
        (self.finish)(request.changes())
    }
}

impl<K: Resource, B: Send + Sync + 'static, T: Send + 'static> IntoFuture for Command<K, B, T> {
    type Output = Result<T, Error>;
    type IntoFuture = BoxFuture<T>;

    fn into_future(self) -> Self::IntoFuture {
        self.operation.into_future()
    }
}
