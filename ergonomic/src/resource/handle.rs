//! One resource, by its key.

use std::sync::Arc;

use super::{IntoKey, Resource, Stateful, defaults, unboxed};
use crate::Client;
#[cfg(doc)]
use crate::Error;
use crate::wait::{
    Begun, BoxFuture, Defaults, Poll, Start, Wait, WaitState, alone, batcher, known,
};

/// One resource, by its key. No request is sent until something is awaited.
pub struct Handle<K> {
    pub(crate) client: Client,
    pub(crate) key: K,
}

impl<K: Clone> Clone for Handle<K> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            key: self.key.clone(),
        }
    }
}

impl<K: Resource> std::fmt::Debug for Handle<K> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Handle({} {})", K::NAME, self.key)
    }
}

impl<K: Resource> IntoKey<K> for Handle<K> {
    fn into_key(self) -> K {
        self.key
    }
}

impl<K: Resource> IntoKey<K> for &Handle<K> {
    fn into_key(self) -> K {
        self.key.clone()
    }
}

impl Client {
    /// One resource, by its key. The families have methods with better names, such as `client.droplet(id)`.
    #[must_use]
    pub fn resource<K: Resource>(&self, key: impl IntoKey<K>) -> Handle<K> {
        Handle {
            client: self.clone(),
            key: key.into_key(),
        }
    }
}

impl<K: Resource> Handle<K> {
    /// Its key.
    #[must_use]
    pub fn key(&self) -> &K {
        &self.key
    }

    /// Fetches it.
    ///
    /// # Errors
    ///
    /// Returns an error if it doesn't exist ([`Error::is_not_found`]), or the call fails.
    pub fn get(&self) -> BoxFuture<K::Value> {
        unboxed(self.boxed())
    }

    /// The same behind a pointer.
    pub(crate) fn boxed(&self) -> BoxFuture<Box<K::Value>> {
        self.key.get(self.client.core())
    }

    /// Fetches it; `None` if it doesn't exist.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails for any other reason.
    pub fn find(&self) -> BoxFuture<Option<K::Value>> {
        let found = self.boxed();
        Box::pin(async move {
            match found.await {
                Ok(found) => Ok(Some(*found)),
                Err(error) if error.is_not_found() => Ok(None),
                Err(error) => Err(error),
            }
        })
    }

    /// Waits until a condition, which returns a `bool` or a [`WaitState`], holds. Nothing else ends the wait: it doesn't matter
    /// whether the resource is ready or has failed. To wait until it is ready and a condition holds as well, use
    /// [`wait`](Self::wait) and [`and`](Wait::and).
    pub fn wait_until<V: Into<WaitState>>(
        &self,
        condition: impl Fn(&K::Value) -> V + Send + Sync + 'static,
    ) -> Wait<K::Value> {
        self.watch(Defaults::default(), move |state| condition(state).into())
    }

    /// Waits until it is gone.
    pub fn wait_until_gone(&self) -> Wait<K::Value, ()> {
        self.watch(Defaults::default(), |value| K::is_gone(value).into())
            .until_gone()
    }

    /// Waits until it is ready: the [table](crate::wait#what-can-be-waited-for) lists the states that mean ready, and those that
    /// mean failure.
    pub fn wait(&self) -> Wait<K::Value>
    where
        K: Stateful,
    {
        self.watch(defaults::<K>(), K::wait_state)
    }

    /// The same for one that was created a moment ago: `created` is the service's response. It is checked first, and a 404
    /// in the first minute, or for as long as the service may not know such a resource, is not an error.
    pub fn wait_created(&self, created: K::Value) -> Wait<K::Value>
    where
        K: Stateful,
    {
        let mut begun = begun(&self.client, &self.key, Some(Box::new(created)));
        begun.fresh = Some(K::UNKNOWN_FOR);
        wait::<K>(&self.client, known(begun))
    }

    /// Something that belongs to it.
    pub(crate) fn below<C: Resource>(&self, key: C) -> Handle<C> {
        Handle {
            client: self.client.clone(),
            key,
        }
    }

    /// The same resource, by another client.
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
        judge: impl Fn(&K::Value) -> WaitState + Send + Sync + 'static,
    ) -> Wait<K::Value> {
        let mut begun = begun(&self.client, &self.key, None);
        let is_new = self.client.recent().has(K::NAME, &self.key);
        begun.fresh = is_new.then_some(K::UNKNOWN_FOR);
        Wait::new(&self.client, defaults, known(begun), judge).status(K::status)
    }
}

/// What a wait for a resource begins with, if nothing was sent for it yet, or if it was and this is the answer.
pub(crate) fn begun<K: Resource>(
    client: &Client,
    key: &K,
    state: Option<Box<K::Value>>,
) -> Begun<K::Value> {
    Begun {
        name: format!("{} {key}", K::NAME),
        carried_out: state.is_some(),
        state: state.map(Arc::from),
        poll: Some(poll(client, key)),
        fresh: None,
    }
}

/// The polls of a wait for a resource: shared where its list shows the states of many at once.
pub(crate) fn poll<K: Resource>(client: &Client, key: &K) -> Poll<K::Value> {
    if let Some(list) = key.shared_list(client.core()) {
        return batcher::polls(client, key, &list);
    }
    let (client, key) = (client.clone(), key.clone());
    alone(move || key.get(client.core()))
}

/// A wait for a resource, with what it begins with still to come: from a request that creates or starts it.
pub(crate) fn wait<K: Stateful>(client: &Client, start: Start<K::Value>) -> Wait<K::Value> {
    Wait::new(client, defaults::<K>(), start, K::wait_state)
        .status(K::status)
        .keep(K::keep)
}
