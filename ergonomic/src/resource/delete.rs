//! Deleting a resource, and waiting until it is gone.

use std::future::IntoFuture;
use std::sync::atomic::Ordering;

use digitalocean_raw::{Call, Decode, FromResponse};

use super::request::insist;
use super::{Deletable, Handle, Operation, Resource, begun};
use crate::wait::{Begun, BoxFuture, Defaults, Start, Wait};
use crate::{Client, Error, ErrorKind};

impl<K: Resource> Handle<K> {
    /// Deletes it: await it for the service's response, or wait until it is gone.
    pub fn delete(&self) -> Delete<K>
    where
        K: Deletable,
    {
        let key = self.key.clone();
        self.deletes(Operation::by(&self.client, (), move |client, ()| {
            key.delete(client.core())
        }))
    }

    /// Deletes it by an operation of its own.
    pub(crate) fn deleting<A: FromResponse + Send + 'static, B: Send + Sync + 'static>(
        &self,
        body: B,
        call: impl Fn(&digitalocean_raw::Client, &K, &B) -> Call<A> + Send + 'static,
    ) -> Delete<K, B>
    where
        K: Deletable,
    {
        self.deletes(Operation::done(&self.client, self.key.clone(), body, call))
    }

    fn deletes<B>(&self, operation: Operation<B, ()>) -> Delete<K, B>
    where
        K: Deletable,
    {
        Delete {
            handle: self.clone(),
            operation,
        }
    }
}

/// A request to delete a resource: await it for the service's response, or [`wait`](Self::wait) until it is gone. Each option of
/// the request has a method.
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug)]
pub struct Delete<K: Deletable, B = ()> {
    handle: Handle<K>,
    operation: Operation<B, ()>,
}

impl<K: Deletable, B: Send + Sync + 'static> Delete<K, B> {
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

    /// Deletes it if it exists: awaiting it returns whether it existed, and a 404 is not an error. Shortly after a create, a
    /// 404 may mean that the service doesn't know it yet; [`wait`](Self::wait) repeats the request then. To wait until it is
    /// gone, use [`wait`](Self::wait) instead: it accepts a 404, too.
    pub fn if_exists(self) -> DeleteIfExists<K, B> {
        DeleteIfExists { delete: self }
    }

    /// Deletes it and waits until it is gone. If the service refuses temporarily, because something else still uses it, the
    /// request is repeated within the wait's deadline. A 404 means that it is gone already and is not an error; for a
    /// resource that this client created less than a minute ago, the request is repeated first.
    pub fn wait(self) -> Wait<K::Value, ()> {
        gone::<K>(&self.handle.client.clone(), self.start())
    }

    /// What the wait begins with.
    pub(crate) fn start(self) -> Start<K::Value> {
        let Handle { client, key } = self.handle;
        let (_, body, mut ask) = self.operation.into_parts();
        let polled = client;
        Box::new(move |client| {
            Box::pin(async move {
                // What was deleted by a request whose answer was lost is gone, however new it is.
                let is_early = |error: &Error| {
                    let is_lost = error.may_have_been_processed();
                    error.is_not_found() && !is_lost && client.recent().has(K::NAME, &key)
                };
                let is_refused = |error: &Error| error.is_refused_for_now() || is_early(error);
                let is_new = client.recent().has(K::NAME, &key);
                let (client, found_gone) = client.noting_found_gone();
                let deleted = insist(&client, || ask(&client, &body), is_refused).await;
                match deleted {
                    Err(error) if error.is_not_found() && !is_early(&error) => {
                        return Ok(Begun::nothing(format!("{} {key}", K::NAME), false));
                    }
                    // The wait is over, so that it isn't asked again.
                    Err(error) if is_early(&error) => {
                        let message = "not deleted: the service doesn't know it yet";
                        let stopped = Error::new(ErrorKind::Interrupted, message);
                        return Err(stopped.because(Some(error)));
                    }
                    deleted => deleted?,
                }
                client.recent().forget(K::NAME, &key);
                let mut begun = begun(&polled, &key, None);
                begun.carried_out = true;
                // The 404 that followed an attempt which failed may have been one of what isn't known yet.
                let is_unsure = is_new && found_gone.load(Ordering::Relaxed);
                begun.fresh = is_unsure.then_some(K::UNKNOWN_FOR);
                Ok(begun)
            })
        })
    }
}

/// A wait until what is deleted at its start is gone.
pub(crate) fn gone<K: Deletable>(client: &Client, start: Start<K::Value>) -> Wait<K::Value, ()> {
    let defaults = Defaults {
        deadline: K::GONE_WITHIN,
        ..Defaults::default()
    };
    Wait::new(client, defaults, start, |state: &K::Value| {
        K::is_gone(state).into()
    })
    .status(K::status)
    .until_gone()
}

impl<K: Deletable, B: Send + Sync + 'static> IntoFuture for Delete<K, B> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<()>;

    fn into_future(self) -> Self::IntoFuture {
        let (handle, deleted) = (self.handle, self.operation.into_future());
        Box::pin(async move {
            deleted.await?;
            handle.client.recent().forget(K::NAME, &handle.key);
            Ok(())
        })
    }
}

/// A request to delete a resource if it exists; see [`Delete::if_exists`].
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug)]
pub struct DeleteIfExists<K: Deletable, B = ()> {
    delete: Delete<K, B>,
}

impl<K: Deletable, B: Send + Sync + 'static> DeleteIfExists<K, B> {
    /// The same as [`wait`](Delete::wait) of the deletion itself: that it doesn't exist isn't an error there, either.
    #[inline]
    pub fn wait(self) -> Wait<K::Value, ()> {
        self.delete.wait()
    }
}

impl<K: Deletable, B: Send + Sync + 'static> IntoFuture for DeleteIfExists<K, B> {
    type Output = Result<bool, Error>;
    type IntoFuture = BoxFuture<bool>;

    /// Whether it existed.
    fn into_future(self) -> Self::IntoFuture {
        if_exists(self.delete.into_future())
    }
}

/// Whether what a request deletes existed.
pub(crate) fn if_exists(deleted: BoxFuture<()>) -> BoxFuture<bool> {
    Box::pin(async move {
        match deleted.await {
            Ok(()) => Ok(true),
            // Where an earlier attempt may have deleted it, it did.
            Err(error) if error.is_not_found() => {
                let is_plain = error.status().is_some_and(|status| status == 404);
                Ok(is_plain && error.may_have_been_processed())
            }
            Err(error) => Err(error),
        }
    })
}
