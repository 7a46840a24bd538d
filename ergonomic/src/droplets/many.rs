//! Creating many droplets, with a result for each.

use std::future::{Future, IntoFuture};
use std::pin::Pin;

use digitalocean_raw::types::{Droplet, DropletsCreateBody, DropletsCreateResponse};

use super::create::wait_created;
use super::{CreateDroplet, backups};
use crate::actions::ActionId;
use crate::resource::{not_empty, part};
use crate::wait::{BoxFuture, Waits};
use crate::{Client, Error, ErrorKind};

/// What a response must have to be usable: an id.
pub(super) trait HasId {
    /// Whether it has an id.
    fn has_id(&self) -> bool;
}

impl HasId for Droplet {
    fn has_id(&self) -> bool {
        self.id != 0
    }
}

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
    pub(super) fn new(names: Vec<String>, each: CreateDroplet) -> Self {
        Self { names, each }
    }

    /// Sets more fields of all of them.
    pub fn each(mut self, change: impl FnOnce(CreateDroplet) -> CreateDroplet) -> Self {
        self.each = change(self.each);
        self
    }

    /// Creates them and waits until each is active or has failed. Each wait has the default deadline, or the client's.
    pub async fn wait(self) -> Results {
        let (names, client, body) = self.into_parts();
        let created = create(&client, names, &body).await;
        let mut waits = Waits::default();
        let mut results: Vec<(String, Option<Error>)> = Vec::new();
        for (name, result) in created {
            let failed = result
                .map(|(droplet, action)| waits.push(wait_created(&client, droplet, action)))
                .err();
            results.push((name, failed));
        }
        let mut ended = waits.settle().await.into_iter();
        let results = results
            .into_iter()
            .filter_map(|(name, failed)| match failed {
                Some(error) => Some((name, Err(error))),
                None => Some((name, ended.next()?.into_result())),
            });
        results.collect()
    }

    fn into_parts(self) -> (Vec<String>, Client, DropletsCreateBody) {
        let (client, body) = self.each.into_parts();
        (self.names, client, body)
    }
}

impl IntoFuture for CreateDroplets {
    type Output = Results;
    type IntoFuture = Pin<Box<dyn Future<Output = Results> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        let (names, client, body) = self.into_parts();
        Box::pin(async move {
            let created = create(&client, names, &body).await.into_iter();
            let droplet = |(name, result): (_, Result<Created, _>)| (name, result.map(|it| it.0));
            created.map(droplet).collect()
        })
    }
}

async fn create(
    client: &Client,
    names: Vec<String>,
    body: &DropletsCreateBody,
) -> Results<Created> {
    let mut results = Vec::with_capacity(names.len());
    for names in names.chunks(AT_ONCE) {
        match batch(client, names, body).await {
            // Something is wrong with one of them, and the service has created none.
            Err(error) if names.len() > 1 && is_about_one(&error) => {
                for name in names {
                    let alone = batch(client, std::slice::from_ref(name), body).await;
                    results.extend(of_each(std::slice::from_ref(name), alone));
                }
            }
            answer => results.extend(of_each(names, answer)),
        }
    }
    results
}

/// Whether a refusal may be for one of the names, so that the others can do without it.
fn is_about_one(error: &Error) -> bool {
    let bad_request = error.status().is_some_and(|status| status == 400);
    error.kind() == ErrorKind::InvalidRequest || error.is_unprocessable() || bad_request
}

/// Asks for droplets of these names in one request.
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
