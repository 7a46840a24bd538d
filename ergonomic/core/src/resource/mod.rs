//! What is known of a resource: facts, implemented for the type of its **key**.
//!
//! The generated client has a key type for each resource of `spec/resources.toml`, and implements these traits for it. What
//! can be done with any resource is written once, over the traits. They are implemented for keys and not for what the service
//! answers because one answer may be that of several resources: an action of a droplet, and one of an image.

mod bridge;
mod key;
mod list;
mod reached;
mod recoverable;
mod unique;
mod wait_state;

use std::borrow::Cow;
use std::fmt::{Debug, Display};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::response::Boxed;
use crate::transport::BoxFuture;
use crate::{Call, Client, Decode, Error, FromResponse};

pub use bridge::{Bridge, bridge};
pub use key::{IntoKey, KeyError};
#[doc(hidden)]
pub use key::{digits, given, unnumbered};
pub use list::List;
#[doc(hidden)]
pub use reached::{Asked, Reached};
pub use recoverable::Recoverable;
#[doc(hidden)]
pub use recoverable::{body_of_fields, has_tag, with_tag};
pub use unique::{Holder, Refusal, Sought, UniquelyNamed, Uniqueness};
#[doc(hidden)]
pub use unique::{named_by_key, named_in};
pub use wait_state::WaitState;

/// A future that owns all it needs. What may be large is behind a pointer: unoptimized code keeps a value once or more in each frame
/// that it passes through, and all of these are on the stack while a future below waits.
pub type Answered<T> = BoxFuture<'static, Result<T, Error>>;

/// The key of something that can be asked for.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the key of a resource",
    label = "this type names no resource",
    note = "handles and collections are generic over key types such as `DropletId`, not over objects such as `Droplet`"
)]
pub trait Resource: Clone + Debug + Display + PartialEq + Send + Sync + 'static {
    /// What the service answers.
    type Value: Clone + Debug + Send + Sync + 'static;

    /// The key of what it belongs to; `()` for what belongs to the account.
    type Parent: Clone + Debug + Send + Sync + 'static;

    /// What messages call it, such as `droplet`.
    const NAME: &'static str;

    /// How long the service may not know it after its creation: a 404 says nothing until then.
    const UNKNOWN_FOR: Duration = Duration::from_secs(60);

    /// The key of what it belongs to.
    fn parent(&self) -> Self::Parent;

    /// The key of an object; `None` if the object lacks it.
    fn of(parent: &Self::Parent, value: &Self::Value) -> Option<Self>;

    /// What is known of one whose creation answers its key alone; `None` if its creation answers more.
    fn of_key(&self) -> Option<Self::Value> {
        None
    }

    /// Asks for it. What has no operation of its own for that is looked up in its list.
    ///
    /// # Errors
    ///
    /// Returns an error if it doesn't exist ([`Error::is_not_found`]), or the call fails.
    fn get(&self, client: &Client) -> Answered<Box<Self::Value>>;

    /// The name of its state, for messages; `None` if it has none.
    fn status(value: &Self::Value) -> Option<Cow<'_, str>> {
        let _ = value;
        None
    }

    /// Whether it is gone although the service still shows it, by a state that says so.
    fn is_gone(value: &Self::Value) -> bool {
        let _ = value;
        false
    }

    /// The list that shows this and others with their states, so that waits for many need few requests; `None` if there is
    /// none, or it doesn't pay.
    fn shared_list(&self, client: &Client) -> Option<SharedList<Self::Value>> {
        let _ = client;
        None
    }

    /// The key as the items of [`shared_list`](Self::shared_list) have it.
    fn listed_key(&self) -> String {
        self.to_string()
    }
}

/// A list whose items show the state of many resources at once.
#[derive(Debug)]
pub struct SharedList<T> {
    /// The call for it.
    pub call: Call<Value>,
    /// Reads an item.
    pub decode: fn(&[u8]) -> Result<Box<T>, serde_json::Error>,
    /// The field of an item that has its key, as a number or a text.
    pub key_field: &'static str,
    /// Whether it is sorted by a numeric key, newest first. That makes it cheaper to find what is deep in it.
    pub newest_first: bool,
}

impl<T: Decode> SharedList<T> {
    /// A list whose items have their key in `id`.
    pub fn new<A>(call: Call<A>) -> Self {
        Self {
            call: call.read_as(),
            decode: crate::boxed_from_slice,
            key_field: "id",
            newest_first: false,
        }
    }
}

/// What the service lists.
#[diagnostic::on_unimplemented(
    message = "there is no list of what `{Self}` names",
    label = "the service doesn't list this"
)]
pub trait Listed: Resource {
    /// The key of what the list is of; `()` for the list of the account.
    type Within: Clone + Debug + Send + Sync + 'static;

    /// The builder of the list: filters, and then `stream`, `all`, `first` or `pages`.
    type List;

    /// Lists all.
    fn list(client: &Client, within: &Self::Within) -> Self::List;
}

/// What has a name that somebody gave it, and is listed with it.
#[diagnostic::on_unimplemented(
    message = "what `{Self}` names is not found by a name",
    label = "the service lists no names of this",
    note = "where the key is the name, the handle by it has `find`"
)]
pub trait Named: Listed {
    /// Its name; `None` if it has none.
    fn name(value: &Self::Value) -> Option<&str>;

    /// Finds the one with a name in their list; `None` if there is none.
    ///
    /// # Errors
    ///
    /// Returns an error that names the keys if there are several, and one if the name is empty or the call fails.
    fn find_by_name(
        client: &Client,
        within: &Self::Within,
        name: &str,
    ) -> Answered<Option<Box<Self::Value>>>;
}

/// What has a state that tells when it is ready.
#[diagnostic::on_unimplemented(
    message = "what `{Self}` names has no state to wait for",
    label = "there is nothing to wait for",
    note = "`wait_until(|it| ..)` of a handle waits for any condition"
)]
pub trait Stateful: Resource {
    /// How long to pause between two polls, by default.
    const INTERVAL: Duration = Duration::from_secs(5);

    /// How long to wait at most, by default.
    const DEADLINE: Duration = Duration::from_secs(60 * 60);

    /// Whether it is ready, or failed, or neither yet.
    fn wait_state(value: &Self::Value) -> WaitState;

    /// Copies what only the response to its creation has, such as passwords.
    fn keep(value: &mut Self::Value, created: &Self::Value) {
        let _ = (value, created);
    }
}

/// What is created by a request of its own, whose answer says what it created.
#[diagnostic::on_unimplemented(
    message = "what `{Self}` names is not created by a request of its own",
    label = "the service has no operation that creates this"
)]
pub trait Creatable: Resource {
    /// The body of the request.
    type Body: Clone + Debug + Send + Sync + 'static;

    /// The key of what it is created in; `()` for the account.
    type In: Clone + Debug + Send + Sync + 'static;

    /// Creates one. Answers its key, and itself if the service shows it.
    ///
    /// # Errors
    ///
    /// Returns an error if the service refuses, the call fails, or the answer has no key.
    fn create(
        client: &Client,
        within: &Self::In,
        body: &Self::Body,
    ) -> Answered<(Self, Option<Box<Self::Value>>)>;
}

/// What can be deleted.
#[diagnostic::on_unimplemented(
    message = "what `{Self}` names can't be deleted",
    label = "the service has no operation that deletes this"
)]
pub trait Deletable: Resource {
    /// How long it may take until it is gone, by default. It mostly takes seconds, but if many are deleted at once, the rate
    /// limit may delay a poll by minutes.
    const GONE_WITHIN: Duration = Duration::from_secs(10 * 60);

    /// Deletes it.
    ///
    /// # Errors
    ///
    /// Returns an error if it doesn't exist ([`Error::is_not_found`]), or the call fails.
    fn delete(&self, client: &Client) -> Answered<()>;
}

/// What is changed as a whole: what an update doesn't send is reset.
#[diagnostic::on_unimplemented(
    message = "what `{Self}` names is not changed as a whole",
    label = "the service has no operation that replaces this"
)]
pub trait Replaceable: Resource {
    /// The body of an update.
    type Body: Clone + Debug + Serialize + DeserializeOwned + Send + Sync + 'static;

    /// How the body is made from what the service answers.
    const BRIDGE: Bridge;

    /// What the resource shows once the change is through.
    #[doc(hidden)]
    const REACHED: Reached = &[];

    /// The body that changes nothing, with everything that the answer has, known or not.
    ///
    /// # Errors
    ///
    /// Returns an error if the answer can't be made into a body.
    fn body(value: &Self::Value) -> Result<Self::Body, Error>;

    /// Sends the whole. Answers what it is then, if the service says so.
    ///
    /// # Errors
    ///
    /// Returns an error if the service refuses, or the call fails.
    fn replace(&self, client: &Client, body: &Self::Body) -> Answered<Option<Box<Self::Value>>>;
}

/// What is changed by what is sent: the rest stays.
#[diagnostic::on_unimplemented(
    message = "what `{Self}` names is not changed in part",
    label = "the service has no operation that changes parts of this"
)]
pub trait Patchable: Resource {
    /// The body of an update.
    type Patch: Clone + Debug + Serialize + Send + Sync + 'static;

    /// What the resource shows once the change is through.
    #[doc(hidden)]
    const REACHED: Reached = &[];

    /// Sends the changes. Answers what it is then, if the service says so.
    ///
    /// # Errors
    ///
    /// Returns an error if the service refuses, or the call fails.
    fn patch(&self, client: &Client, body: &Self::Patch) -> Answered<Option<Box<Self::Value>>>;
}

/// What has a uniform resource name (URN), by which projects name what is in them.
#[diagnostic::on_unimplemented(
    message = "what `{Self}` names has no URN",
    label = "projects don't name this"
)]
pub trait HasUrn: Resource {
    /// The word of its kind in URNs, such as `droplet`.
    const URN_KIND: &'static str;

    /// Its URN, such as `do:droplet:3164494`.
    #[must_use]
    fn urn(&self) -> String {
        format!("do:{}:{self}", Self::URN_KIND)
    }
}

/// One part of a response.
#[doc(hidden)]
pub fn part<A, T>(call: Call<A>, part: impl FnOnce(A) -> Option<T> + Send + 'static) -> Answered<T>
where
    A: FromResponse + Send + 'static,
    T: Send + 'static,
{
    let operation = call.operation();
    let call: Call<Boxed<A>> = call.read_as();
    Box::pin(async move { call.await?.part(operation, |answer| part(*answer.0)) })
}

/// The same behind a pointer.
#[doc(hidden)]
pub fn boxed_part<A, T>(
    call: Call<A>,
    part: impl FnOnce(A) -> Option<T> + Send + 'static,
) -> Answered<Box<T>>
where
    A: FromResponse + Send + 'static,
    T: Send + 'static,
{
    self::part(call, |answer| part(answer).map(Box::new))
}

/// One part of a response that may lack it.
#[doc(hidden)]
pub fn shown<A, T>(
    call: Call<A>,
    part: impl FnOnce(A) -> Option<T> + Send + 'static,
) -> Answered<Option<Box<T>>>
where
    A: FromResponse + Send + 'static,
    T: Send + 'static,
{
    let call: Call<Boxed<A>> = call.read_as();
    let part = |answer: Box<A>| part(*answer).map(Box::new);
    Box::pin(async move { Ok(part(call.await?.into_inner().0)) })
}

/// The value itself, for whoever it ends with.
#[doc(hidden)]
pub fn unboxed<T: 'static, E: 'static>(
    answered: BoxFuture<'static, Result<Box<T>, E>>,
) -> BoxFuture<'static, Result<T, E>> {
    Box::pin(Unboxed(answered))
}

/// By hand, for an `async` block would hold the value several times.
struct Unboxed<T, E>(BoxFuture<'static, Result<Box<T>, E>>);

impl<T, E> Future for Unboxed<T, E> {
    type Output = Result<T, E>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.as_mut().poll(context).map(unbox)
    }
}

fn unbox<T, E>(answer: Result<Box<T>, E>) -> Result<T, E> {
    answer.map(|value| *value)
}

/// A call whose response is ignored: what was done is done, whatever it says.
#[doc(hidden)]
pub fn done<A>(call: Call<A>) -> Answered<()> {
    let call: Call<()> = call.read_as();
    Box::pin(async move {
        call.await?;
        Ok(())
    })
}

/// A call whose answer may say that it failed, although its status is a success: `failure` is what it says then.
#[doc(hidden)]
pub fn unless_failed<A>(
    call: Call<A>,
    failure: impl FnOnce(A) -> Option<String> + Send + 'static,
) -> Answered<()>
where
    A: FromResponse + Send + 'static,
{
    let operation = call.operation();
    Box::pin(async move { call.await?.unless_failed(operation, failure) })
}

/// A call that can't be made.
#[doc(hidden)]
pub fn refused<T: Send + 'static>(message: String) -> Answered<T> {
    Box::pin(std::future::ready(Err(Error::refused(message))))
}

/// The one of a list that has this name; `None` if there is none. Names need not be unique: several are an error.
#[doc(hidden)]
pub fn named<K, P>(list: List<P>, parent: K::Parent, name: &str) -> Answered<Option<Box<K::Value>>>
where
    K: Named,
    P: crate::pages::PagedAnswer<Item = K::Value>,
{
    if name.trim().is_empty() {
        return refused(nameless::<K>());
    }
    let name = name.to_owned();
    let mut items = list.stream();
    Box::pin(async move {
        let mut found: Vec<Box<K::Value>> = Vec::new();
        let is_named = |item: &K::Value| K::name(item) == Some(name.as_str());
        while let Some(item) = items.find_next(is_named).await? {
            // A list that moves while it is read shows some twice.
            let key = K::of(&parent, &item);
            let is_new = |other: &K::Value| key.is_none() || K::of(&parent, other) != key;
            if found.iter().map(|it| &**it).all(is_new) {
                found.push(item);
            }
        }
        if found.len() < 2 {
            return Ok(found.pop());
        }
        let keys = found.iter().filter_map(|it| K::of(&parent, it));
        Err(several::<K>(&name, keys))
    })
}

/// The same of a list of summaries: the one that has the name is fetched as a whole.
#[doc(hidden)]
pub fn named_by_summary<K, P>(
    client: &Client,
    list: List<P>,
    name: &str,
    name_of: fn(&P::Item) -> Option<&str>,
) -> Answered<Option<Box<K::Value>>>
where
    K: Named + for<'a> From<&'a P::Item>,
    P: crate::pages::PagedAnswer,
{
    if name.trim().is_empty() {
        return refused(nameless::<K>());
    }
    let (client, name) = (client.clone(), name.to_owned());
    let mut items = list.stream();
    Box::pin(async move {
        let mut found: Vec<K> = Vec::new();
        let is_named = |item: &P::Item| name_of(item) == Some(name.as_str());
        while let Some(item) = items.find_next(is_named).await? {
            let key = K::from(&*item);
            if !found.contains(&key) {
                found.push(key);
            }
        }
        let one = match found.as_slice() {
            [] => return Ok(None),
            [one] => one.get(&client).await,
            _ => return Err(several::<K>(&name, found)),
        };
        match one {
            Ok(one) => Ok(Some(one)),
            // It was deleted meanwhile.
            Err(error) if error.is_not_found() => Ok(None),
            Err(error) => Err(error),
        }
    })
}

fn nameless<K: Resource>() -> String {
    format!("the name of the {} to find must not be empty", K::NAME)
}

fn several<K: Resource>(name: &str, keys: impl IntoIterator<Item = K>) -> Error {
    let keys: Vec<String> = keys.into_iter().map(|key| key.to_string()).collect();
    Error::refused(format!(
        "there is more than one {} with the name {name:?}: {}; take one of them by its key",
        K::NAME,
        keys.join(", ")
    ))
}

/// What is found only in its list.
#[doc(hidden)]
pub fn found<K, P>(key: &K, list: List<P>) -> Answered<Box<K::Value>>
where
    K: Resource,
    P: crate::pages::PagedAnswer<Item = K::Value>,
{
    let key = key.clone();
    let parent = key.parent();
    let mut items = list.stream();
    Box::pin(async move {
        let is_it = |item: &K::Value| K::of(&parent, item).as_ref() == Some(&key);
        let found = items.find_next(is_it).await?;
        found.ok_or_else(|| Error::missing(format!("{} {key} does not exist", K::NAME)))
    })
}
