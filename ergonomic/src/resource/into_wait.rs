//! What of a resource can be waited for together with others.

use super::{Command, Deletable, Delete, Ensured, Handle, Request, Stateful, UnlessExists};
use crate::wait::{IntoWait, Wait};

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
