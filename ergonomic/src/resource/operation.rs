//! Requests that return something other than a resource.

use std::future::IntoFuture;
use std::sync::Arc;

use digitalocean_raw::{Call, Decode, FromResponse};

use super::{Resource, done, part};
use crate::wait::BoxFuture;
use crate::{Client, Error};

/// Sends the body.
pub(crate) type Ask<B, T> = Box<dyn FnMut(&Client, &B) -> BoxFuture<T> + Send>;

/// A request by one operation: await it for the service's answer. Each optional field has a method;
/// [`body_mut`](Self::body_mut) gives access to the whole body.
#[must_use = "a request does nothing until it is awaited"]
pub struct Operation<B, T> {
    client: Client,
    body: B,
    ask: Ask<B, T>,
}

/// The body may hold secrets.
impl<B, T> std::fmt::Debug for Operation<B, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Operation").finish_non_exhaustive()
    }
}

impl<B: Send + Sync + 'static, T: Send + 'static> Operation<B, T> {
    /// A request that takes more than a call.
    pub(crate) fn by(
        client: &Client,
        body: B,
        ask: impl FnMut(&Client, &B) -> BoxFuture<T> + Send + 'static,
    ) -> Self {
        Self {
            client: client.clone(),
            body,
            ask: Box::new(ask),
        }
    }

    /// A request about something by its key, with what matters of its answer.
    pub(crate) fn new<A: FromResponse + Send + 'static, K: Send + 'static>(
        client: &Client,
        key: K,
        body: B,
        call: impl Fn(&digitalocean_raw::Client, &K, &B) -> Call<A> + Send + 'static,
        read: fn(A) -> Option<T>,
    ) -> Self {
        Self::by(client, body, move |client, body| {
            part(call(client.raw(), &key, body), read)
        })
    }

    /// Says what it creates, by its answer, which isn't the resource: a 404 shortly afterwards doesn't mean that it is gone.
    pub(crate) fn creates<K: Resource>(
        mut self,
        key: impl Fn(&T) -> Option<K> + Send + Sync + 'static,
    ) -> Self {
        let (mut ask, key) = (self.ask, Arc::new(key));
        self.ask = Box::new(move |client, body| {
            let (asked, key, client) = (ask(client, body), Arc::clone(&key), client.clone());
            Box::pin(async move {
                let answer = asked.await?;
                if let Some(key) = key(&answer) {
                    client.recent().note(K::NAME, &key);
                }
                Ok(answer)
            })
        });
        self
    }

    /// Changes the body.
    pub(crate) fn with(mut self, change: impl FnOnce(&mut B)) -> Self {
        change(&mut self.body);
        self
    }

    /// The body as it will be sent, for fields without a method.
    pub fn body_mut(&mut self) -> &mut B
    where
        B: Decode,
    {
        &mut self.body
    }

    /// The client, the body, and how it is sent.
    pub(crate) fn into_parts(self) -> (Client, B, Ask<B, T>) {
        (self.client, self.body, self.ask)
    }
}

impl<B: Send + Sync + 'static> Operation<B, ()> {
    /// A request about something by its key, whose answer says nothing.
    pub(crate) fn done<A: FromResponse + Send + 'static, K: Send + 'static>(
        client: &Client,
        key: K,
        body: B,
        call: impl Fn(&digitalocean_raw::Client, &K, &B) -> Call<A> + Send + 'static,
    ) -> Self {
        Self::by(client, body, move |client, body| {
            done(call(client.raw(), &key, body))
        })
    }
}

impl<B: Send + Sync + 'static, T: Send + 'static> IntoFuture for Operation<B, T> {
    type Output = Result<T, Error>;
    type IntoFuture = BoxFuture<T>;

    fn into_future(mut self) -> Self::IntoFuture {
        (self.ask)(&self.client, &self.body)
    }
}
