//! Creates of resources with unique names: sent only if no resource has the name.

use std::any::Any;
use std::future::IntoFuture;
use std::sync::{Arc, OnceLock};

use digitalocean_core::Progress;
use digitalocean_core::resource::{Holder, Refusal, Sought};
use serde::Serialize;
use tokio::time::Instant;

use super::lost::{UNSEEN, is_lost, look_up_again};
use super::request::{Origin, Shown};
use super::{IntoKey, Request, Resource, Stateful, UniquelyNamed};
use crate::recent::PATIENCE;
use crate::wait::{BoxFuture, Wait};
use crate::{Client, Error, ErrorKind, LastState};

/// Where a resource came from, its key, and what is known of it.
type Ensuring<K> = (Origin, K, Option<Box<<K as Resource>::Value>>);

/// The result of [`unless_exists`](Request::unless_exists), with the resource. What takes a resource of the account takes it, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ensured<T> {
    /// There was none with that name, and this request created it.
    Created(T),
    /// The resource existed before, or another program created it meanwhile.
    Existing(T),
    /// There was none with that name, the answer to the create was lost, and now there is one. This request created it, unless
    /// somebody else did at the same moment: names are unique, so there is no second one. Fields that only the answer to a create
    /// has, such as passwords, are missing.
    MaybeCreated(T),
}

impl<T> Ensured<T> {
    /// The resource.
    #[must_use]
    pub fn into_inner(self) -> T {
        match self {
            Self::Created(it) | Self::Existing(it) | Self::MaybeCreated(it) => it,
        }
    }

    /// The resource, by reference.
    #[must_use]
    pub fn get(&self) -> &T {
        match self {
            Self::Created(it) | Self::Existing(it) | Self::MaybeCreated(it) => it,
        }
    }

    /// The same, of something else.
    #[must_use]
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Ensured<U> {
        match self {
            Self::Created(it) => Ensured::Created(change(it)),
            Self::Existing(it) => Ensured::Existing(change(it)),
            Self::MaybeCreated(it) => Ensured::MaybeCreated(change(it)),
        }
    }

    /// Whether this request created it, for certain.
    #[must_use]
    pub fn was_created(&self) -> bool {
        matches!(self, Self::Created(_))
    }

    /// Whether something other than this request created it, for certain.
    #[must_use]
    pub fn existed(&self) -> bool {
        matches!(self, Self::Existing(_))
    }
}

/// Its key is that of the resource.
impl<K: Resource> IntoKey<K> for Ensured<K::Value>
where
    K::Value: IntoKey<K>,
{
    fn into_key(self) -> K {
        self.into_inner().into_key()
    }
}

/// Its key is that of the resource.
impl<'a, K: Resource> IntoKey<K> for &'a Ensured<K::Value>
where
    &'a K::Value: IntoKey<K>,
{
    fn into_key(self) -> K {
        self.get().into_key()
    }
}

impl Origin {
    fn of<T>(self, it: T) -> Ensured<T> {
        match self {
            Self::Created => Ensured::Created(it),
            Self::Existing => Ensured::Existing(it),
            Self::MaybeCreated => Ensured::MaybeCreated(it),
        }
    }
}

/// A request that creates a resource unless one with its name exists, made by [`unless_exists`](Request::unless_exists): await it
/// for the resource, or [`wait`](Self::wait) until it is ready, whether it existed or not.
#[must_use = "a request does nothing until it is awaited"]
pub struct UnlessExists<K: Resource, B = ()> {
    request: Request<K, B>,
    origin: Arc<OnceLock<Origin>>,
}

/// The body may hold secrets.
impl<K: Resource, B> std::fmt::Debug for UnlessExists<K, B> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "UnlessExists({})", K::NAME)
    }
}

impl<K: UniquelyNamed, B: Serialize + Send + Sync + 'static> Request<K, B> {
    /// Creates it only if there is none with its name, so that a program can be run any number of times. It exists for these
    /// kinds, whose names are unique:
    ///
    #[doc = include_str!("unique.md")]
    ///
    /// The name is looked up first, in the whole list, or by the list's filter. If it is free, the resource is created; if the
    /// service refuses that because somebody else was faster, the name is looked up again. An existing resource is returned as it
    /// is, and not changed; `update` does that.
    ///
    /// ```no_run
    /// # #[cfg(all(feature = "ssh-keys", feature = "load-balancers"))]
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::resource::Ensured;
    ///
    /// let key = client.ssh_keys().create("laptop", "ssh-ed25519 AAAAC3Nza... me@laptop").unless_exists().await?;
    /// let web = client.load_balancers().create("web", "nyc3").tag("web").unless_exists().wait().await?;
    /// match &web {
    ///     Ensured::Created(web) => println!("created {:?}", web.ip),
    ///     Ensured::Existing(web) => println!("found {:?}", web.ip),
    ///     Ensured::MaybeCreated(web) => println!("there is {:?}", web.ip),
    /// }
    /// # let _ = (key.into_inner(), web.was_created());
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// - [`ErrorKind::Different`] if one with that name exists and differs in a property that can't be changed (see the table): the
    ///   message names the difference, and [`Error::state`] has what exists.
    /// - The service's refusal if nothing with the name is found even afterwards: a domain or registry of another customer, a
    ///   database cluster that was deleted a moment ago, or a refusal for another reason.
    /// - The error of the create if its answer was lost and nothing with the name is found within a minute, with
    ///   [`may_have_been_processed`](Error::may_have_been_processed). Calling this again later is safe: it is never created twice.
    pub fn unless_exists(mut self) -> UnlessExists<K, B> {
        let origin = Arc::new(OnceLock::new());
        let within = self.within.take();
        let mut ask = self.ask;
        let told = Arc::clone(&origin);
        self.ask = Box::new(move |client, body| {
            let asked = ask(client, body);
            let sought = Sought::of(body, K::UNIQUE);
            let within: Option<K::In> = within
                .as_deref()
                .map_or(&() as &dyn Any, |within| within as &dyn Any)
                .downcast_ref()
                .cloned();
            let Some(sought) = sought else {
                // The service says that it needs a name.
                let told = Arc::clone(&told);
                return Box::pin(async move {
                    let made = asked.await?;
                    let _ = told.set(Origin::Created);
                    Ok(made)
                });
            };
            let Some(within) = within else {
                // To create it all the same might create a second one.
                return Box::pin(std::future::ready(Err(Error::refused(format!(
                    "{}: where its name is unique isn't known, so that it can't be looked up",
                    K::NAME
                )))));
            };
            let names = Names {
                client: client.clone(),
                within,
                sought,
            };
            let told = Arc::clone(&told);
            Box::pin(async move {
                let (origin, key, value) = names.ensured(asked).await?;
                let _ = told.set(origin);
                Ok((key, value))
            })
        });
        self.origin = Some(Arc::clone(&origin));
        UnlessExists {
            request: self,
            origin,
        }
    }
}

impl<K: Resource, B: Send + Sync + 'static> UnlessExists<K, B> {
    /// Creates it unless it exists, and waits until it is ready, even if it existed. The deadline and an interruption apply to
    /// the lookups as well.
    pub fn wait(self) -> Wait<K::Value, Ensured<K::Value>>
    where
        K: Stateful,
    {
        let origin = self.origin;
        let wait = self.request.wait();
        wait.map(move |value| told(&origin).of(value))
    }
}

impl<K: Resource, B: Send + Sync + 'static> IntoFuture for UnlessExists<K, B> {
    type Output = Result<Ensured<K::Value>, Error>;
    type IntoFuture = BoxFuture<Ensured<K::Value>>;

    fn into_future(self) -> Self::IntoFuture {
        let (origin, made) = (self.origin, self.request.into_future());
        Box::pin(async move { made.await.map(|value| told(&origin).of(value)) })
    }
}

/// It is told before the request has an answer.
fn told(origin: &OnceLock<Origin>) -> Origin {
    origin.get().copied().unwrap_or(Origin::MaybeCreated)
}

/// How often a name is looked up that the service says is taken: what was created a moment ago may not be listed yet.
const LOOKUPS: u32 = 3;

/// A name, and where it is looked up.
struct Names<K: UniquelyNamed> {
    client: Client,
    within: K::In,
    sought: Sought,
}

impl<K: UniquelyNamed> Names<K> {
    /// What has the name. What is gone and still shown doesn't.
    fn look_up(&self) -> BoxFuture<Option<Holder<K>>> {
        let named = K::holder(self.client.core(), &self.within, &self.sought);
        Box::pin(async move {
            let named = named.await?;
            Ok(named.filter(|named| !K::is_gone(&named.value)))
        })
    }

    async fn ensured(self, asked: BoxFuture<Shown<K>>) -> Result<Ensuring<K>, Error> {
        if let Some(found) = self.look_up().await.map_err(Error::unsent)? {
            return self.existing(found, None);
        }
        let error = match asked.await {
            Ok((key, value)) => return Ok((Origin::Created, key, value)),
            Err(error) => error,
        };
        if is_lost(&error) {
            return self.lost(error).await;
        }
        let lookups = match self.sought.refusal(&error) {
            Refusal::Taken => LOOKUPS,
            Refusal::MayBeTaken => 1,
            Refusal::Other => return Err(error),
        };
        match self.look_up_again(lookups).await {
            Ok(Some(found)) => self.existing(found, Some(error)),
            Err(failed) => Err(error.followed_by(UNSEEN, failed)),
            Ok(None) if K::UNIQUE.everywhere => Err(error.noting(format_args!(
                "the account has no {} {:?}, whose name may be another customer's",
                K::NAME,
                self.sought.name()
            ))),
            Ok(None) => Err(error),
        }
    }

    /// Returns the existing resource, or an error if it differs from the requested one.
    fn existing(&self, found: Holder<K>, refusal: Option<Error>) -> Result<Ensuring<K>, Error> {
        let Some(difference) = found.difference else {
            return Ok((Origin::Existing, found.key, Some(found.value)));
        };
        let message = format!(
            "{} {:?} exists as {}, and differs in what can't be changed: {difference}",
            K::NAME,
            self.sought.name(),
            found.key
        );
        let progress = Progress {
            state: Some(LastState::new(*found.value)),
            ..Progress::default()
        };
        let error = Error::new(ErrorKind::Different, message).in_wait(progress, false);
        Err(error.because(refusal))
    }

    /// What is there after the answer to the create was lost.
    async fn lost(&self, error: Error) -> Result<Ensuring<K>, Error> {
        let name = self.sought.name();
        match self.look_up_again(u32::MAX).await {
            Ok(Some(found)) => match found.difference {
                None => Ok((Origin::MaybeCreated, found.key, Some(found.value))),
                Some(difference) => Err(error.noting(format_args!(
                    "{} {name:?} exists as {}, and differs in what can't be changed: {difference}",
                    K::NAME,
                    found.key
                ))),
            },
            Err(failed) => Err(error.followed_by(UNSEEN, failed)),
            Ok(None) => {
                Err(error.noting(format_args!("no {} {name:?} was seen afterwards", K::NAME)))
            }
        }
    }

    /// Looks it up so often.
    async fn look_up_again(&self, lookups: u32) -> Result<Option<Holder<K>>, Error> {
        let end = Instant::now() + PATIENCE;
        look_up_again(&self.client, end, lookups, || self.look_up()).await
    }
}
