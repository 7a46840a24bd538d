//! Requests that change a resource: as a whole, or in part.

use std::sync::{Arc, Mutex, PoisonError};

use digitalocean_core::resource::Asked;
use digitalocean_raw::{Call, FromResponse};
use reqwest::StatusCode;
use serde::Serialize;

use super::{Handle, Patchable, Replaceable, Request, Resource, shown};
use crate::wait::BoxFuture;
use crate::{Client, Error};

/// How often something is read and changed anew because somebody else changed it meanwhile.
const CONFLICTS: u32 = 3;

/// Completes a changed body, beside that of before, by what takes requests of its own.
pub(crate) type Complete<B> = fn(&Client, Box<B>, Box<B>) -> BoxFuture<Box<B>>;

impl<K: Resource> Handle<K> {
    /// A request that reads the whole, changes it, and sends it back.
    pub(crate) fn replacing(
        &self,
        change: impl Fn(&mut K::Body) + Send + Sync + 'static,
    ) -> Request<K>
    where
        K: Replaceable,
        K::Value: Serialize,
    {
        self.replacing_if(move |body| {
            change(body);
            Ok(())
        })
    }

    /// The same by a change that may find that it can't be made: then nothing is sent that changes something.
    pub(crate) fn replacing_if(
        &self,
        change: impl Fn(&mut K::Body) -> Result<(), Error> + Send + Sync + 'static,
    ) -> Request<K>
    where
        K: Replaceable,
        K::Value: Serialize,
    {
        self.replacing_then(change, |_, _, body| Box::pin(async move { Ok(body) }))
    }

    /// The same with a body that is completed by what takes requests of its own: from that of before, and the changed one.
    pub(crate) fn replacing_then(
        &self,
        change: impl Fn(&mut K::Body) -> Result<(), Error> + Send + Sync + 'static,
        complete: Complete<K::Body>,
    ) -> Request<K>
    where
        K: Replaceable,
        K::Value: Serialize,
    {
        let change = move |body: &mut K::Body| change(body).map(|()| true);
        self.replacing_by(change, complete)
    }

    /// The same by a change that may find that it is made already, which it says by `false`: then nothing is sent, and what was read
    /// is the answer.
    pub(crate) fn replacing_unless_so(
        &self,
        change: impl Fn(&mut K::Body) -> Result<bool, Error> + Send + Sync + 'static,
    ) -> Request<K>
    where
        K: Replaceable,
        K::Value: Serialize,
    {
        self.replacing_by(change, |_, _, body| Box::pin(async move { Ok(body) }))
    }

    fn replacing_by(
        &self,
        change: impl Fn(&mut K::Body) -> Result<bool, Error> + Send + Sync + 'static,
        complete: Complete<K::Body>,
    ) -> Request<K>
    where
        K: Replaceable,
        K::Value: Serialize,
    {
        let (key, change) = (self.key.clone(), Arc::new(change));
        let asked = Arc::new(Mutex::new(Asked::default()));
        let sent = Arc::clone(&asked);
        let request = Request::asking(&self.client, (), move |client, ()| {
            let (client, key) = (client.clone(), key.clone());
            let (change, sent) = (Arc::clone(&change), Arc::clone(&sent));
            Box::pin(async move {
                let mut conflicts = 0;
                loop {
                    let read = key.get(client.core()).await.map_err(Error::unsent)?;
                    let Some((before, body)) = changed::<K>(&read, &*change)? else {
                        return Ok((key, Some(read)));
                    };
                    drop(read);
                    let body = complete(&client, before.clone(), body).await;
                    let body = body.map_err(Error::unsent)?;
                    let replaced = {
                        let body = settled::<K>(&before, *body)?;
                        *sent.lock().unwrap_or_else(PoisonError::into_inner) =
                            Asked::of(&*body, K::REACHED);
                        key.replace(client.core(), &body)
                    };
                    match unless_unread(replaced.await) {
                        Err(error) if is_conflict(&error) && conflicts < CONFLICTS => {
                            conflicts += 1;
                        }
                        answer => return Ok((key, answer?)),
                    }
                }
            })
        });
        let is_shown = move |value: &K::Value| {
            let asked = asked.lock().unwrap_or_else(PoisonError::into_inner);
            asked.is_shown(value).into()
        };
        request.changes().and(is_shown)
    }

    /// A request that changes what is set.
    pub(crate) fn patching<B: Serialize + Send + Sync + 'static>(&self, body: B) -> Request<K, B>
    where
        K: Patchable<Patch = B>,
        K::Value: Serialize,
    {
        let key = self.key.clone();
        let request = Request::asking(&self.client, body, move |client, body| {
            let key = key.clone();
            let sent = key.patch(client.core(), body);
            Box::pin(async move { unless_unread(sent.await).map(|value| (key, value)) })
        });
        request.changes().reaching(K::REACHED)
    }
}

impl<K: Resource> Handle<K> {
    /// A request that changes it by an operation of its own, whose answer may show it.
    pub(crate) fn changing<A: FromResponse + Send + 'static, B: Send + Sync + 'static>(
        &self,
        body: B,
        call: impl Fn(&digitalocean_raw::Client, &K, &B) -> Call<A> + Send + 'static,
        read: fn(A) -> Option<K::Value>,
    ) -> Request<K, B> {
        let key = self.key.clone();
        let request = Request::asking(&self.client, body, move |client, body| {
            let sent = shown(call(client.raw(), &key, body), read);
            let key = key.clone();
            Box::pin(async move { unless_unread(sent.await).map(|value| (key, value)) })
        });
        request.changes()
    }
}

/// The body before a change, and the changed one; `None` if there is nothing to change.
type Changed<B> = Option<(Box<B>, Box<B>)>;

/// The body of before, and the changed one; `None` if the change is made already. In a function of its own, as what follows, for bodies may
/// be large.
#[inline(never)]
fn changed<K: Replaceable>(
    read: &K::Value,
    change: &dyn Fn(&mut K::Body) -> Result<bool, Error>,
) -> Result<Changed<K::Body>, Error> {
    let before = Box::new(K::body(read)?);
    let mut body = before.clone();
    let is_changed = change(&mut body).map_err(Error::unsent)?;
    Ok(is_changed.then_some((before, body)))
}

/// The body as it is sent.
#[inline(never)]
fn settled<K: Replaceable>(before: &K::Body, body: K::Body) -> Result<Box<K::Body>, Error> {
    K::BRIDGE.settle(before, body).map(Box::new)
}

/// What a change answered. One that was carried out and can't be read says nothing, as others do: what it led to is read
/// afterwards.
fn unless_unread<T>(answer: Result<Option<T>, Error>) -> Result<Option<T>, Error> {
    match answer {
        Err(error) if error.is_done_unread() => Ok(None),
        answer => answer,
    }
}

/// Whether the service refused a change because there was another one. What may have been carried out is not changed once
/// more.
fn is_conflict(error: &Error) -> bool {
    let refused = matches!(
        error.status(),
        Some(StatusCode::CONFLICT | StatusCode::PRECONDITION_FAILED)
    );
    refused && !error.is_refused_for_now() && !error.may_have_been_processed()
}
