//! Deleting a resource, and waiting until it is gone.

use std::future::IntoFuture;
use std::time::Duration;

use super::request::insist;
use super::{Deletable, Handle, begun};
use crate::Error;
use crate::wait::{Begun, BoxFuture, Defaults, Start, Wait};

impl<R: Deletable> Handle<R> {
    /// Deletes it: await it for the service's response, or wait until it is gone.
    pub fn delete(&self) -> Delete<R> {
        Delete {
            handle: self.clone(),
        }
    }
}

/// A request to delete a resource: await it for the service's response, or [`wait`](Self::wait) until it is gone.
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug)]
pub struct Delete<R: Deletable> {
    handle: Handle<R>,
}

impl<R: Deletable> Delete<R> {
    /// Deletes it if it exists: awaiting it returns whether it existed, and a 404 is not an error. Shortly after a create, a
    /// 404 may mean that the service doesn't know it yet; [`wait`](Self::wait) repeats the request then. To wait until it is
    /// gone, use [`wait`](Self::wait) instead: it accepts a 404, too.
    pub fn if_exists(self) -> DeleteIfExists<R> {
        DeleteIfExists { delete: self }
    }

    /// Deletes it and waits until it is gone. If the service refuses temporarily, because something else still uses it, the
    /// request is repeated within the wait's deadline. A 404 means that it is gone already and is not an error; for a
    /// resource that this client created less than a minute ago, the request is repeated first.
    pub fn wait(self) -> Wait<R, ()> {
        let Handle { client, key } = self.handle;
        let defaults = Defaults {
            deadline: Duration::from_secs(R::GONE_WITHIN),
            ..Defaults::default()
        };
        let polled = client.clone();
        let start: Start<R> = Box::new(move |client| {
            Box::pin(async move {
                let is_early =
                    |error: &Error| error.is_not_found() && client.recently_created(R::KIND, &key);
                let is_refused = |error: &Error| error.is_refused_for_now() || is_early(error);
                let deleted = insist(&client, || R::delete(&client, &key), is_refused).await;
                match deleted {
                    Err(error) if error.is_not_found() && !is_early(&error) => {
                        return Ok(Begun::nothing(format!("{} {key}", R::KIND), false));
                    }
                    deleted => deleted?,
                }
                let mut begun = begun(&polled, &key, None);
                begun.carried_out = true;
                Ok(begun)
            })
        });
        Wait::new(&client, defaults, start, |state: &R| state.is_gone().into())
            .status(R::status)
            .until_gone()
    }
}

impl<R: Deletable> IntoFuture for Delete<R> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<()>;

    fn into_future(self) -> Self::IntoFuture {
        R::delete(&self.handle.client, &self.handle.key)
    }
}

/// A request to delete a resource if it exists; see [`Delete::if_exists`].
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug)]
pub struct DeleteIfExists<R: Deletable> {
    delete: Delete<R>,
}

impl<R: Deletable> IntoFuture for DeleteIfExists<R> {
    type Output = Result<bool, Error>;
    type IntoFuture = BoxFuture<bool>;

    /// Whether it existed.
    fn into_future(self) -> Self::IntoFuture {
        let deleted = self.delete.into_future();
        Box::pin(async move {
            match deleted.await {
                Ok(()) => Ok(true),
                Err(error) if error.is_not_found() => Ok(false),
                Err(error) => Err(error),
            }
        })
    }
}
