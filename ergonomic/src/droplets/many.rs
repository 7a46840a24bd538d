//! Creating many droplets, with a result for each.

use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use digitalocean_raw::types::{Droplet, DropletsCreateBody, DropletsCreateResponse};

use futures_util::FutureExt as _;
use futures_util::future::{Shared, join_all};
use tokio::sync::{Semaphore, SemaphorePermit};

use super::create::{HasId as _, begun_created, has_address};
use super::{CreateDroplet, DropletId, backups};
use crate::actions::ActionId;
use crate::resource::{Attempt, Tagged, is_lost, not_empty, part, wait};
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

    /// Makes the creates recoverable: each request, for up to ten droplets, carries a [tag of its
    /// own](CreateDroplet::recoverable), by which the droplets that it created are found if its answer is lost, and matched with
    /// their names. Names for which none is found before the deadline have the error of the request, with the
    /// [tag](Error::recovery_tag); the others have their droplet.
    ///
    /// There is no `recoverable_tag` here: a tag identifies one request, and these are several.
    #[inline]
    pub fn recoverable(mut self) -> Self {
        self.each = self.each.recoverable();
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

    /// Runs the waits that `waits` makes, and returns the result for each name.
    #[inline]
    async fn until(self, waits: fn(Self) -> Waits<Droplet>) -> Results {
        let names = self.names.clone();
        let outcomes = waits(self).settle().await;
        let results = outcomes.into_iter().map(Outcome::into_result);
        names.into_iter().zip(results).collect()
    }

    /// A wait for each name, in their order, until its droplet is active. Ten names are requested together, by the first of their
    /// waits that begins.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::Error;
    /// use digitalocean_sdk::droplets::Droplet;
    ///
    /// let names = ["web-1", "web-2", "web-3"];
    /// let create = client.droplets().create_many(names, "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64");
    /// let outcomes = create.waits().or_interrupt(tokio::signal::ctrl_c()).settle().await;
    /// for (name, outcome) in names.iter().zip(&outcomes) {
    ///     let may_exist = outcome.error().is_some_and(Error::may_have_been_processed);
    ///     match outcome.state::<Droplet>() {
    ///         Some(droplet) => println!("{name}: droplet {} is {}", droplet.id, droplet.status),
    ///         None if may_exist => println!("{name}: may exist, search for it"), // the answer was lost
    ///         None => println!("{name}: doesn't exist"),
    ///     }
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
        let (names, client, like) = self.into_parts();
        let like = Arc::new(like);
        let turns = Arc::new(Semaphore::new(1));
        let mut waits = Vec::new();
        for names in names.chunks(AT_ONCE) {
            let batch = Arc::new(Batch {
                names: names.to_vec(),
                like: Arc::clone(&like),
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
    fn into_parts(self) -> (Vec<String>, Client, Like) {
        let (client, body, attempt) = self.each.into_parts();
        (self.names, client, Like { body, attempt })
    }
}

impl IntoFuture for CreateDroplets {
    type Output = Results;
    type IntoFuture = Pin<Box<dyn Future<Output = Results> + Send>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let (names, client, like) = self.into_parts();
        Box::pin(async move {
            let created = create(&client, names, &like).await.into_iter();
            let droplet = |(name, result): (_, Result<Created, _>)| (name, result.map(|it| it.0));
            created.map(droplet).collect()
        })
    }
}

/// The settings that all droplets of the request share.
struct Like {
    body: DropletsCreateBody,
    /// Whether they are recoverable, and whether by a tag that was chosen.
    attempt: Option<Attempt>,
}

/// Names that are requested together, for the waits of each.
struct Batch {
    names: Vec<String>,
    like: Arc<Like>,
    /// Lets one batch at a time send its request.
    turns: Arc<Semaphore>,
    /// The request for the batch. It is set when the first of its waits begins.
    sent: Mutex<Option<Sent>>,
}

/// A request that several waits await: it goes on as long as any of them does.
type Sent = Shared<Pin<Box<dyn Future<Output = Arc<Results<Created>>> + Send>>>;

impl Batch {
    /// What was created of the name at this place.
    #[inline]
    async fn created(self: Arc<Self>, client: Client, at: usize) -> Result<Created, Error> {
        let stop = client.stop().cloned();
        let sent = {
            let mut sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
            let batch = Arc::clone(&self);
            let create: Pin<Box<dyn Future<Output = _> + Send>> = Box::pin(async move {
                let (names, like) = (&batch.names, &batch.like);
                Arc::new(create_together(&client, names, like, &batch.turns).await)
            });
            sent.get_or_insert_with(|| create.shared()).clone()
        };
        match sent.await.get(at) {
            Some((_, Ok(created))) => Ok(created.clone()),
            Some((_, Err(error))) => {
                // The wait that began it may be over a moment before this one, which says then how it ended itself.
                if let (ErrorKind::Interrupted, Some(stop)) = (error.kind(), stop) {
                    stop.cancelled().await;
                }
                Err(error.again())
            }
            None => Err(Error::incomplete("there is no result for the name")),
        }
    }
}

#[inline]
async fn create(client: &Client, names: Vec<String>, like: &Like) -> Results<Created> {
    let turns = Semaphore::new(1);
    let batches = names.chunks(AT_ONCE);
    let all = join_all(batches.map(|names| create_together(client, names, like, &turns))).await;
    all.into_iter().flatten().collect()
}

/// Creates those that fit into a request.
#[inline]
async fn create_together(
    client: &Client,
    names: &[String],
    like: &Like,
    turns: &Semaphore,
) -> Results<Created> {
    let mut turn = a_turn(client, turns).await;
    match made(client, names, like, &mut turn).await {
        // Something is wrong with one of them, and the service has created none.
        Err(error) if names.len() > 1 && is_about_one(&error) => {
            let mut results = Vec::with_capacity(names.len());
            for name in names {
                let alone = made(client, std::slice::from_ref(name), like, &mut turn).await;
                results.extend(of_each(std::slice::from_ref(name), alone));
            }
            results
        }
        answer => of_each(names, answer),
    }
}

/// A turn to send a request; `None` if nothing is sent any more.
#[inline]
async fn a_turn<'a>(client: &Client, turns: &'a Semaphore) -> Option<SemaphorePermit<'a>> {
    let turn = match client.stop() {
        Some(stop) => stop.run_until_cancelled(turns.acquire()).await?,
        None => turns.acquire().await,
    };
    // It is never closed.
    turn.ok()
}

/// What a request created; and why there may be more, if it isn't known.
type Answer = Result<(Vec<Created>, Option<Error>), Error>;

/// Creates droplets of these names by one request, and finds them if its answer is lost and they are recoverable: that takes long,
/// and the turn goes to others meanwhile.
#[inline]
async fn made(
    client: &Client,
    names: &[String],
    like: &Like,
    turn: &mut Option<SemaphorePermit<'_>>,
) -> Answer {
    let tagged = match &like.attempt {
        None => {
            let created = batch(client, names, &like.body).await?;
            return match surplus(names, &created) {
                Some(ids) => Err(Error::incomplete(format!(
                    "droplets_create: the answer has more droplets than were asked for: {ids}"
                ))
                .carried_out()),
                None => Ok((created, None)),
            };
        }
        Some(attempt) if attempt.chosen => {
            return Err(Error::refused(
                "several droplets are created by several requests, each with a tag of its own: call `recoverable()`, or create each with a `recoverable_tag`",
            ));
        }
        Some(_) => Tagged {
            client: client.clone(),
            attempt: Attempt::new(),
        },
    };
    let mut body = like.body.clone();
    let tags = body.tags.get_or_insert_default();
    tags.push(tagged.attempt.tag.clone());
    let (mut created, mut lost) = match batch(client, names, &body).await {
        Ok(created) if created.len() >= names.len() => (created, None),
        Ok(created) => (created, Some(lacking())),
        Err(error) if is_lost(&error) => (Vec::new(), Some(error)),
        Err(error) => {
            let some = tagged.of_refused::<DropletId>(&error).await;
            if some.is_empty() {
                return Err(error);
            }
            // It was refused after some were created: those are no more asked for by themselves.
            let some = some.into_iter().map(|(_, droplet)| (droplet, None));
            let note = "it was refused after some of them were created";
            let error = error.noting(note).carried_out();
            return Ok((some.collect(), Some(error.tagged(&tagged.attempt.tag))));
        }
    };
    if let Some(error) = lost {
        drop(turn.take());
        let (found, error) = tagged.search::<DropletId>(names.len(), None, error).await;
        for (key, droplet) in found {
            if created.iter().all(|(known, _)| known.id != key.0) {
                created.push((droplet, None));
            }
        }
        if let Some(ids) = surplus(names, &created) {
            return Err(error.noting(format_args!("more have it than asked for: {ids}")));
        }
        lost = Some(error).filter(|_| created.len() < names.len());
    }
    if lost.is_none() {
        let (mut droplets, actions): (Vec<Droplet>, Vec<_>) = created.into_iter().unzip();
        let keys: Vec<_> = droplets.iter().map(|it| DropletId(it.id)).collect();
        tagged.tidy(&keys, &mut droplets, &like.body).await;
        created = droplets.into_iter().zip(actions).collect();
    }
    Ok((created, lost))
}

/// The ids of the droplets that were created, if they are more than the names.
#[inline]
fn surplus(names: &[String], created: &[Created]) -> Option<String> {
    let ids = || -> Vec<_> { created.iter().map(|(it, _)| it.id.to_string()).collect() };
    (created.len() > names.len()).then(|| ids().join(", "))
}

/// The error of an answer that lacks some of what was asked for.
#[inline]
fn lacking() -> Error {
    Error::incomplete("droplets_create: the answer lacks droplets").carried_out()
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
fn of_each(names: &[String], answer: Answer) -> Results<Created> {
    let (mut created, lost) = match answer {
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
            if let Some(lost) = &lost {
                return lost.again();
            }
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
