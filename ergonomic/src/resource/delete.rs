//! Deleting a resource, and waiting until it is gone.

use std::future::IntoFuture;
use std::time::Duration;

use super::request::insist;
use super::{Deletable, Handle, begun};
use crate::Error;
use crate::wait::{Begun, BoxFuture, Defaults, Start, Wait};

impl<R: Deletable> Handle<R> {
    /// Deletes it: await it for the service's answer, or wait until it is gone.
    pub fn delete(&self) -> Delete<R> {
        Delete {
            handle: self.clone(),
        }
    }
}

/// A resource to be deleted: await it for the service's answer, or [`wait`](Self::wait) until it is gone.
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug)]
pub struct Delete<R: Deletable> {
    handle: Handle<R>,
}

impl<R: Deletable> Delete<R> {
    /// Deletes it if it exists: that it is gone already is no error. Just after a create, that the service doesn't know it may
    /// mean that it doesn't know it yet; [`wait`](Self::wait) is patient then.
    pub fn if_exists(self) -> DeleteIfExists<R> {
        DeleteIfExists { delete: self }
    }

    /// Deletes it and waits until it is gone. What the service refuses for now, because something else still uses it, is sent
    /// again within the wait's deadline. That it is gone already is no error; of what this client created less than a minute
    /// ago it isn't believed at once.
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

/// A resource to be deleted if it exists; see [`Delete::if_exists`].
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug)]
pub struct DeleteIfExists<R: Deletable> {
    delete: Delete<R>,
}

impl<R: Deletable> IntoFuture for DeleteIfExists<R> {
    type Output = Result<bool, Error>;
    type IntoFuture = BoxFuture<bool>;

    /// Whether it was there.
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
