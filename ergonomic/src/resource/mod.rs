//! What all families of resources have in common.

mod collection;
mod delete;
mod request;

use std::borrow::Cow;
use std::fmt::Display;
use std::time::Duration;

use digitalocean_raw::{Call, FromResponse};

use crate::Client;
#[cfg(doc)]
use crate::Error;
use crate::pages::{Items, PagedAnswer};
use crate::wait::{Begun, BoxFuture, Defaults, Poll, Start, Wait, WaitState, alone, known};

pub use collection::{Collection, Listed};
pub use delete::Delete;
pub use request::Request;

#[allow(unused_imports)] // Not every area has a list.
pub(crate) use collection::listed;
#[allow(unused_imports)] // Not every area has actions.
pub(crate) use request::insist;

/// Something of the account that can be fetched by its key.
pub trait Resource: Clone + Send + Sync + 'static {
    /// The key of one: its id, or the id of what it belongs to and its own.
    type Key: Clone + Display + Send + Sync + 'static;

    /// Its name in messages.
    const KIND: &'static str;

    /// Fetches it.
    fn fetch(client: &Client, key: &Self::Key) -> BoxFuture<Self>;

    /// The polls of a wait for it. Those of what is listed by id are shared.
    #[doc(hidden)]
    fn poll(client: &Client, key: &Self::Key) -> Poll<Self> {
        let (client, key) = (client.clone(), key.clone());
        alone(move || Self::fetch(&client, &key))
    }

    /// The name of its state, for messages.
    fn status(&self) -> Option<Cow<'_, str>> {
        None
    }
}

/// A resource whose state tells when it is ready.
pub trait Waitable: Resource {
    /// How long to pause between two polls, in seconds, by default.
    const INTERVAL: u64 = 5;

    /// How long to wait at the most, in seconds, by default.
    const DEADLINE: u64 = 60 * 60;

    /// Whether it is ready, or failed, or neither yet.
    fn wait_state(&self) -> WaitState;

    /// Copies what only the response to its creation has, such as passwords.
    fn keep(&mut self, created: &Self) {
        let _ = created;
    }
}

/// A resource that can be deleted.
pub trait Deletable: Resource {
    /// How long it may take until it is gone, in seconds, by default. It mostly takes seconds, but if
    /// many are deleted at once, the rate limit may delay a poll by minutes.
    const GONE_WITHIN: u64 = 10 * 60;

    /// Deletes it.
    fn delete(client: &Client, key: &Self::Key) -> BoxFuture<()>;

    /// Whether it is gone although the service still shows it, by a state that says so.
    fn is_gone(&self) -> bool {
        false
    }
}

/// One resource, by its key. No request is sent until something is awaited.
pub struct Handle<R: Resource> {
    pub(crate) client: Client,
    pub(crate) key: R::Key,
}

impl<R: Resource> Clone for Handle<R> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            key: self.key.clone(),
        }
    }
}

impl<R: Resource> std::fmt::Debug for Handle<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Handle({} {})", R::KIND, self.key)
    }
}

impl Client {
    /// One resource, by its key. The families have methods with better names, such as `client.droplet(id)`.
    #[must_use]
    pub fn resource<R: Resource>(&self, key: impl Into<R::Key>) -> Handle<R> {
        Handle {
            client: self.clone(),
            key: key.into(),
        }
    }
}

impl<R: Resource> Handle<R> {
    /// Its key.
    #[must_use]
    pub fn key(&self) -> &R::Key {
        &self.key
    }

    /// Fetches it.
    ///
    /// # Errors
    ///
    /// Returns an error if it doesn't exist ([`Error::is_not_found`]), or the call fails.
    pub fn get(&self) -> BoxFuture<R> {
        R::fetch(&self.client, &self.key)
    }

    /// Fetches it; `None` if it doesn't exist.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails for any other reason.
    pub fn find(&self) -> BoxFuture<Option<R>> {
        let found = self.get();
        Box::pin(async move {
            match found.await {
                Ok(found) => Ok(Some(found)),
                Err(error) if error.is_not_found() => Ok(None),
                Err(error) => Err(error),
            }
        })
    }

    /// Lists what belongs to it.
    #[allow(dead_code)] // Not every area has a list within a resource.
    pub(crate) fn items<T: PagedAnswer>(
        &self,
        list: impl FnOnce(&digitalocean_raw::Client, &R::Key) -> Call<T>,
    ) -> Items<T> {
        list(self.client.raw(), &self.key).items()
    }

    /// Waits until a condition holds, which returns a `bool` or a [`WaitState`].
    pub fn wait_until<V: Into<WaitState>>(
        &self,
        condition: impl Fn(&R) -> V + Send + Sync + 'static,
    ) -> Wait<R> {
        self.watch(Defaults::default(), move |state| condition(state).into())
    }

    /// Waits until it is gone.
    pub fn wait_until_gone(&self) -> Wait<R, ()> {
        self.watch(Defaults::default(), |_| WaitState::Pending)
            .until_gone()
    }

    /// The same resource, by another client.
    #[allow(dead_code)] // Not every area has operations of several steps.
    pub(crate) fn by(&self, client: &Client) -> Self {
        Self {
            client: client.clone(),
            key: self.key.clone(),
        }
    }

    /// A wait that sends nothing but polls.
    fn watch(
        &self,
        defaults: Defaults,
        judge: impl Fn(&R) -> WaitState + Send + Sync + 'static,
    ) -> Wait<R> {
        let begun = begun(&self.client, &self.key, None);
        Wait::new(&self.client, defaults, known(begun), judge).status(R::status)
    }
}

/// What a wait for a resource begins with, if nothing was sent for it yet, or if it was and this is the answer.
pub(crate) fn begun<R: Resource>(client: &Client, key: &R::Key, state: Option<R>) -> Begun<R> {
    Begun {
        name: format!("{} {key}", R::KIND),
        carried_out: state.is_some(),
        state,
        poll: Some(R::poll(client, key)),
        fresh: false,
    }
}

pub(crate) fn defaults<R: Waitable>() -> Defaults {
    Defaults {
        interval: Duration::from_secs(R::INTERVAL),
        deadline: Duration::from_secs(R::DEADLINE),
    }
}

impl<R: Waitable> Handle<R> {
    /// Waits until it is ready: see the [table](crate::wait#what-can-be-waited-for) for the state that means that, and for
    /// those that mean failure.
    pub fn wait(&self) -> Wait<R> {
        self.watch(defaults::<R>(), R::wait_state)
    }

    /// The same for one that was created a moment ago: `created` is the service's response. It is checked first, and a 404
    /// in the first minute is not an error.
    pub fn wait_created(&self, created: R) -> Wait<R> {
        let mut begun = begun(&self.client, &self.key, Some(created));
        begun.fresh = true;
        wait(&self.client, known(begun))
    }
}

/// A wait for a resource, with what it begins with still to come: from a request that creates or starts it.
pub(crate) fn wait<R: Waitable>(client: &Client, start: Start<R>) -> Wait<R> {
    Wait::new(client, defaults::<R>(), start, R::wait_state)
        .status(R::status)
        .keep(R::keep)
}

/// One part of a response.
#[allow(dead_code)] // Not every area has resources.
pub(crate) fn part<A, T>(
    call: Call<A>,
    part: impl FnOnce(A) -> Option<T> + Send + 'static,
) -> BoxFuture<T>
where
    A: FromResponse + Send + 'static,
    T: Send + 'static,
{
    let operation = call.operation();
    Box::pin(async move { call.await?.part(operation, part) })
}

/// The key that a response has; `None` if it was left out, which makes it blank.
#[allow(dead_code)] // Not every area has keys of text.
pub(crate) fn given(key: &str) -> Option<String> {
    (!key.is_empty()).then(|| key.to_owned())
}

/// A call whose response is ignored.
#[allow(dead_code)] // Not every area has something to delete.
pub(crate) fn done(call: Call<()>) -> BoxFuture<()> {
    Box::pin(async move {
        call.await?;
        Ok(())
    })
}

/// For what must not be empty.
#[allow(dead_code)] // Not every area has something to name.
pub(crate) fn not_empty(what: &str, text: &str) -> Result<(), String> {
    if text.trim().is_empty() {
        return Err(format!("{what} must not be empty"));
    }
    Ok(())
}

/// The same for what may be left out.
#[allow(dead_code)] // Not every area has something to filter by.
pub(crate) fn not_empty_if_said(what: &str, text: Option<&str>) -> Result<(), String> {
    text.map_or(Ok(()), |text| not_empty(what, text))
}

/// Makes a type a [`Resource`] with a state: how it is asked for, where the answer has it, and which field tells its state.
#[allow(unused_macros)] // Not every area has one.
macro_rules! resource {
    ($type:ty, $kind:literal by $key:ty, |$raw:ident, $id:ident| $call:expr => $part:expr, |$it:ident| $status:expr) => {
        impl crate::resource::Resource for $type {
            type Key = $key;
            const KIND: &'static str = $kind;

            fn fetch(client: &crate::Client, $id: &$key) -> crate::BoxFuture<Self> {
                let $raw = client.raw();
                crate::resource::part($call, $part)
            }

            fn status(&self) -> Option<std::borrow::Cow<'_, str>> {
                let $it = self;
                let status: Option<&str> = $status;
                status.map(std::borrow::Cow::Borrowed)
            }
        }
    };
}

/// Makes a resource [`Waitable`] by the names of its states, as [`WaitState::of`] reads them.
#[allow(unused_macros)] // Not every area has one.
macro_rules! waitable {
    ($(#[$doc:meta])* $type:ty, ready [$($ready:literal),*], failed [$($failed:literal),*], every $interval:expr, within $deadline:expr) => {
        $(#[$doc])*
        impl crate::resource::Waitable for $type {
            const INTERVAL: u64 = $interval;
            const DEADLINE: u64 = $deadline;

            fn wait_state(&self) -> crate::wait::WaitState {
                let status = crate::resource::Resource::status(self).unwrap_or_default();
                crate::wait::WaitState::of(&status, &[$($ready),*], &[$($failed),*])
            }
        }
    };
}

#[allow(unused_imports)]
pub(crate) use {resource, waitable};

/// Seconds in a minute, for deadlines.
#[allow(dead_code)]
pub(crate) const MINUTES: u64 = 60;
