//! Conversion into a wait.

use super::Wait;
use crate::resource::{
    Command, Deletable, Delete, Ensured, Handle, Request, Stateful, UnlessExists,
};

/// Conversion into a wait: of a wait, of a request that creates, changes or deletes something, or of a handle of a resource
/// that becomes ready.
///
/// [`Waits`](super::Waits) takes all of them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be waited for",
    label = "neither a wait, nor a request or a handle of something that becomes ready",
    note = "`Waits` takes waits, requests that can be waited for, and handles of resources with a state; `Client::wait_until` waits for anything that can be fetched"
)]
pub trait IntoWait {
    /// The states that are seen.
    type State: Clone + Send + Sync + 'static;

    /// The result.
    type Outcome: Send + Sync + 'static;

    /// The wait.
    fn into_wait(self) -> Wait<Self::State, Self::Outcome>;
}

impl<T: Clone + Send + Sync + 'static, O: Send + Sync + 'static> IntoWait for Wait<T, O> {
    type State = T;
    type Outcome = O;

    fn into_wait(self) -> Self {
        self
    }
}

impl<K: Stateful> IntoWait for Handle<K> {
    type State = K::Value;
    type Outcome = K::Value;

    fn into_wait(self) -> Wait<K::Value> {
        self.wait()
    }
}

impl<K: Stateful> IntoWait for &Handle<K> {
    type State = K::Value;
    type Outcome = K::Value;

    fn into_wait(self) -> Wait<K::Value> {
        self.wait()
    }
}

impl<K: Stateful, B: Send + Sync + 'static> IntoWait for Request<K, B> {
    type State = K::Value;
    type Outcome = K::Value;

    fn into_wait(self) -> Wait<K::Value> {
        self.wait()
    }
}

impl<K: Stateful, B: Send + Sync + 'static> IntoWait for UnlessExists<K, B> {
    type State = K::Value;
    type Outcome = Ensured<K::Value>;

    fn into_wait(self) -> Wait<K::Value, Ensured<K::Value>> {
        self.wait()
    }
}

impl<K, B, T> IntoWait for Command<K, B, T>
where
    K: Stateful,
    B: Send + Sync + 'static,
    T: Send + 'static,
{
    type State = K::Value;
    type Outcome = K::Value;

    fn into_wait(self) -> Wait<K::Value> {
        self.wait()
    }
}

impl<K: Deletable, B: Send + Sync + 'static> IntoWait for Delete<K, B> {
    type State = K::Value;
    type Outcome = ();

    fn into_wait(self) -> Wait<K::Value, ()> {
        self.wait()
    }
}

#[cfg(feature = "actions")]
impl IntoWait for crate::actions::ActionRequest {
    type State = digitalocean_raw::types::Action;
    type Outcome = digitalocean_raw::types::Action;

    fn into_wait(self) -> Wait<Self::State> {
        self.wait()
    }
}

#[cfg(feature = "droplets")]
impl IntoWait
    for crate::resource::Operation<digitalocean_raw::params::DropletsDestroyByTagParams, ()>
{
    type State = Vec<digitalocean_raw::types::Droplet>;
    type Outcome = ();

    fn into_wait(self) -> Wait<Self::State, ()> {
        self.wait()
    }
}
