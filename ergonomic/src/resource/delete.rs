//! Deleting a resource, and waiting until it is gone.

use std::future::IntoFuture;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::{Deletable, Handle};
use crate::Error;
use crate::wait::{Begun, BoxFuture, Usual, Wait, alone};

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
    /// Deletes it and waits until it is gone. What the service refuses for a while, because something else still uses it, is
    /// asked for again until the deadline. That it is gone already is no error.
    pub fn wait(self) -> Wait<R, ()> {
        let Handle { client, key } = self.handle;
        let usual = Usual {
            deadline: Duration::from_secs(R::GONE_WITHIN),
            ..Usual::default()
        };
        let (asked, name) = (client.clone(), format!("{} {key}", R::KIND));
        // The first try may have to wait for its turn under the rate limit, which is no part of the deadline.
        let start = Box::pin(async move {
            let refused = match R::delete(&asked, &key).await {
                Ok(()) => None,
                Err(error) if R::is_refused_for_now(&error) => Some(error),
                Err(error) if error.is_not_found() => {
                    return Ok(Begun {
                        name,
                        state: None,
                        look: None,
                        fresh: false,
                    });
                }
                Err(error) => return Err(error),
            };
            let accepted = Arc::new(AtomicBool::new(refused.is_none()));
            // The first look tells what the first try said.
            let refused = Arc::new(Mutex::new(refused));
            let look = alone(move || {
                let (client, key, accepted) = (asked.clone(), key.clone(), Arc::clone(&accepted));
                let refused = Arc::clone(&refused);
                Box::pin(async move {
                    let told = refused
                        .lock()
                        .unwrap_or_else(PoisonError::into_inner)
                        .take();
                    if let Some(error) = told {
                        return Err(error);
                    }
                    if !accepted.load(Ordering::Relaxed) {
                        R::delete(&client, &key).await?;
                        accepted.store(true, Ordering::Relaxed);
                    }
                    R::fetch(&client, &key).await
                })
            });
            Ok(Begun {
                name,
                state: None,
                look: Some(look),
                fresh: false,
            })
        });
        Wait::new(&client, usual, start, |state: &R| state.is_gone().into())
            .status(R::status)
            .in_spite_of(R::is_refused_for_now)
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
