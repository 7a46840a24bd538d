//! Creating many droplets, with a result for each.

use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use digitalocean_raw::types::{Droplet, DropletsCreateBody, DropletsCreateResponse};

use futures_util::FutureExt as _;
use futures_util::future::Shared;
use tokio::sync::Semaphore;

use super::create::{HasId as _, begun_created, has_address};
use super::{CreateDroplet, DropletId, backups};
use crate::actions::ActionId;
use crate::resource::{not_empty, part, wait};
use crate::wait::{BoxFuture, Start, Wait, Waits};
use crate::{Client, Error, ErrorKind, Outcome};

/// How many droplets the service takes in one request.
const AT_ONCE: usize = 10;

/// The result of each name.
type Results<T = Droplet> = Vec<(String, Result<T, Error>)>;

/// A droplet, and the action that creates it if that is known.
type Created = (Droplet, Option<ActionId>);

/// A request to create droplets, all alike: await it for the service's responses, or [`wait`](Self::wait) until all are
/// active.
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug)]
pub struct CreateDroplets {
    names: Vec<String>,
    each: CreateDroplet,
}

impl CreateDroplets {
    #[inline]
    pub(super) fn new(names: Vec<String>, each: CreateDroplet) -> Self {
        Self { names, each }
    }

    /// Sets more fields of all of them.
    pub fn each(mut self, change: impl FnOnce(CreateDroplet) -> CreateDroplet) -> Self {
        self.each = change(self.each);
        self
    }

    /// Creates them and waits until each is active or has failed. Each wait has the default deadline, or the client's.
    #[inline]
    pub async fn wait(self) -> Results {
        self.until(CreateDroplets::waits).await
    }

    /// Creates them and waits until each is active and has an address, or has failed.
    #[inline]
    pub async fn wait_for_address(self) -> Results {
        self.until(CreateDroplets::waits_for_address).await
    }

    /// The same by other waits.
    #[inline]
    async fn until(self, waits: fn(Self) -> Waits<Droplet>) -> Results {
        let names = self.names.clone();
        let outcomes = waits(self).settle().await;
        let results = outcomes.into_iter().map(Outcome::into_result);
        names.into_iter().zip(results).collect()
    }

    /// A wait for each name, in their order, until its droplet is active. Ten names are requested together, by whichever of
    /// their waits begins first.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let names = ["web-1", "web-2", "web-3"];
    /// let create = client.droplets().create_many(names, "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64");
    /// for (name, outcome) in names.iter().zip(create.waits().or_interrupt(tokio::signal::ctrl_c()).await?) {
    ///     println!("{name}: {}", if outcome.is_finished() { "active" } else { "not yet" });
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn waits(self) -> Waits<Droplet> {
        self.each_wait().collect()
    }

    /// The same, until each has an address as well.
    #[inline]
    pub fn waits_for_address(self) -> Waits<Droplet> {
        self.each_wait().map(|wait| wait.and(has_address)).collect()
    }

    #[inline]
    fn each_wait(self) -> impl Iterator<Item = Wait<Droplet>> {
        let (names, client, body) = self.into_parts();
        let body = Arc::new(body);
        let turns = Arc::new(Semaphore::new(1));
        let mut waits = Vec::new();
        for names in names.chunks(AT_ONCE) {
            let batch = Arc::new(Batch {
                names: names.to_vec(),
                body: Arc::clone(&body),
                turns: Arc::clone(&turns),
                sent: Mutex::new(None),
            });
            for at in 0..names.len() {
                let (batch, polled) = (Arc::clone(&batch), client.clone());
                let start: Start<Droplet> = Box::new(move |client| {
                    Box::pin(async move {
                        let (droplet, action) = batch.created(client, at).await?;
                        Ok(begun_created(&polled, droplet, action))
                    })
                });
                waits.push(wait::<DropletId>(&client, start));
            }
        }
        waits.into_iter()
    }

    #[inline]
    fn into_parts(self) -> (Vec<String>, Client, DropletsCreateBody) {
        let (client, body) = self.each.into_parts();
        (self.names, client, body)
    }
}

impl IntoFuture for CreateDroplets {
    type Output = Results;
    type IntoFuture = Pin<Box<dyn Future<Output = Results> + Send>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let (names, client, body) = self.into_parts();
        Box::pin(async move {
            let created = create(&client, names, &body).await.into_iter();
            let droplet = |(name, result): (_, Result<Created, _>)| (name, result.map(|it| it.0));
            created.map(droplet).collect()
        })
    }
}

/// Names that are requested together, for the waits of each.
struct Batch {
    names: Vec<String>,
    body: Arc<DropletsCreateBody>,
    /// One batch is requested after the other.
    turns: Arc<Semaphore>,
    /// Their request, from when the first of the waits begins.
    sent: Mutex<Option<Sent>>,
}

/// A request that several waits await: it goes on as long as any of them does.
type Sent = Shared<Pin<Box<dyn Future<Output = Arc<Results<Created>>> + Send>>>;

impl Batch {
    /// What was created of the name at this place.
    #[inline]
    async fn created(self: Arc<Self>, client: Client, at: usize) -> Result<Created, Error> {
        let sent = {
            let mut sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
            let batch = Arc::clone(&self);
            let create: Pin<Box<dyn Future<Output = _> + Send>> = Box::pin(async move {
                // It is never closed.
                let _turn = batch.turns.acquire().await.ok();
                Arc::new(create_together(&client, &batch.names, &batch.body).await)
            });
            sent.get_or_insert_with(|| create.shared()).clone()
        };
        match sent.await.get(at) {
            Some((_, Ok(created))) => Ok(created.clone()),
            Some((_, Err(error))) => Err(error.again()),
            None => Err(Error::incomplete("there is no result for the name")),
        }
    }
}

#[inline]
async fn create(
    client: &Client,
    names: Vec<String>,
    body: &DropletsCreateBody,
) -> Results<Created> {
    let mut results = Vec::with_capacity(names.len());
    for names in names.chunks(AT_ONCE) {
        results.extend(create_together(client, names, body).await);
    }
    results
}

/// Creates those that fit into a request.
#[inline]
async fn create_together(
    client: &Client,
    names: &[String],
    body: &DropletsCreateBody,
) -> Results<Created> {
    match batch(client, names, body).await {
        // Something is wrong with one of them, and the service has created none.
        Err(error) if names.len() > 1 && is_about_one(&error) => {
            let mut results = Vec::with_capacity(names.len());
            for name in names {
                let alone = batch(client, std::slice::from_ref(name), body).await;
                results.extend(of_each(std::slice::from_ref(name), alone));
            }
            results
        }
        answer => of_each(names, answer),
    }
}

/// Whether a refusal may be for one of the names, so that the others can do without it.
#[inline]
fn is_about_one(error: &Error) -> bool {
    let bad_request = error.status().is_some_and(|status| status == 400);
    error.kind() == ErrorKind::InvalidRequest || error.is_unprocessable() || bad_request
}

/// Asks for droplets of these names in one request.
#[inline]
fn batch(client: &Client, names: &[String], body: &DropletsCreateBody) -> BoxFuture<Vec<Created>> {
    let check = backups::check(body.backup_policy.as_ref());
    let body = together(names, body);
    let mut call = client.raw().droplets_create(&body).require(check);
    for name in names {
        call = call.require(not_empty("a droplet's name", name));
    }
    part(call, |answer| {
        let (droplets, links) = match answer {
            DropletsCreateResponse::Droplets(created) => {
                (created.droplets, created.links.actions.unwrap_or_default())
            }
            DropletsCreateResponse::Other(mut answer) => {
                let droplets = answer.get_mut("droplets")?.take();
                (serde_json::from_value(droplets).ok()?, Vec::new())
            }
            _ => return None,
        };
        // Only where there is an action for each, it is known which is whose.
        let actions: Vec<_> = match droplets.len() == links.len() {
            true => links
                .into_iter()
                .map(|link| link.id.map(ActionId))
                .collect(),
            false => vec![None; droplets.len()],
        };
        let created = droplets.into_iter().zip(actions);
        Some(created.filter(|(droplet, _)| droplet.has_id()).collect())
    })
}

/// What an answer means for each of the names that were asked for. The service may write a name in another way: what is left
/// over belongs to the names that are, in their order.
#[inline]
fn of_each(names: &[String], answer: Result<Vec<Created>, Error>) -> Results<Created> {
    let mut created = match answer {
        Ok(created) => created,
        Err(error) => {
            let failed = names.iter().map(|name| (name.clone(), Err(error.again())));
            return failed.collect();
        }
    };
    let by_name: Vec<_> = names
        .iter()
        .map(|name| {
            let at = created
                .iter()
                .position(|(droplet, _)| droplet.name == *name);
            at.map(|at| created.remove(at))
        })
        .collect();
    let mut left = created.into_iter();
    let results = names.iter().zip(by_name).map(|(name, found)| {
        let found = found.or_else(|| left.next()).ok_or_else(|| {
            let message = format!("droplets_create: the answer lacks the droplet {name:?}");
            Error::incomplete(message).carried_out()
        });
        (name.clone(), found)
    });
    results.collect()
}

/// The request for several droplets that are like this one.
#[inline]
fn together(names: &[String], one: &DropletsCreateBody) -> DropletsCreateBody {
    let mut many = one.clone().names(names.to_vec());
    many.name = None;
    many
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_are_asked_for_with_all_that_is_said_of_one() {
        let one = DropletsCreateBody::new("s-1vcpu-1gb", 1).region("nyc3");
        let names = ["a".to_owned(), "b".to_owned()];
        let many = together(&names, &one.clone().name("one"));
        assert_eq!(many, one.names(names));
    }
}
