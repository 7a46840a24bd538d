//! The calls that faults strike, and what must be known of them afterwards.

use std::time::Duration;

use digitalocean_sdk::raw::transport::BoxFuture;
use digitalocean_sdk::raw::types::{Action, Droplet};
use digitalocean_sdk::wait::Waits;
use digitalocean_sdk::{Client, Error, Outcome};

use crate::service::{Service, Target};

/// How long a call may take.
pub const CALL: Duration = Duration::from_secs(6);
/// How long one attempt may take.
pub const REQUEST: Duration = Duration::from_secs(1);
/// How long a wait may take.
pub const WAIT: Duration = Duration::from_secs(16);

/// How many are created by a batch: enough for their polls to go by the list.
const BATCH: usize = 6;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Method {
    Get,
    Put,
    Delete,
    Create,
    Action,
    CreateWait,
    ActionWait,
    Batch,
    /// The waits whose polls are struck.
    CreatePolls,
    ActionPolls,
    BatchPolls,
}

pub const METHODS: [Method; 11] = [
    Method::Get,
    Method::Put,
    Method::Delete,
    Method::Create,
    Method::Action,
    Method::CreateWait,
    Method::ActionWait,
    Method::Batch,
    Method::CreatePolls,
    Method::ActionPolls,
    Method::BatchPolls,
];

/// What came of a call: for everything that it was to do, by its name in the service's count, whether the caller knows that
/// it was, or may have been, carried out.
pub struct Told {
    pub error: Option<Error>,
    pub known: Vec<(String, bool)>,
}

impl Told {
    fn one<T>(what: &str, result: Result<T, Error>) -> Self {
        let error = result.err();
        let known = error.as_ref().is_none_or(Error::may_have_been_processed);
        Self {
            error,
            known: vec![(what.to_owned(), known)],
        }
    }
}

fn create(client: &Client, name: &str) -> digitalocean_sdk::droplets::CreateDroplet {
    let droplets = client.droplets();
    droplets.create(name, "nyc3", "s-1vcpu-1gb", "debian-13-x64")
}

impl Method {
    pub fn target(self) -> Target {
        match self {
            Self::CreatePolls | Self::ActionPolls | Self::BatchPolls => Target::Polls,
            _ => Target::First,
        }
    }

    pub fn is_idempotent(self) -> bool {
        matches!(self, Self::Get | Self::Put | Self::Delete)
    }

    fn is_wait(self) -> bool {
        !matches!(
            self,
            Self::Get | Self::Put | Self::Delete | Self::Create | Self::Action
        )
    }

    /// How long it may take at most.
    pub fn limit(self) -> Duration {
        match (self.is_wait(), self.target()) {
            (false, _) => CALL,
            (true, Target::Polls) => WAIT,
            // A write in flight is heard to its end.
            (true, Target::First) => WAIT + REQUEST,
        }
    }

    pub fn call(self, client: &Client) -> BoxFuture<'_, Told> {
        Box::pin(async move {
            match self {
                Self::Get => Told {
                    error: client.raw().droplets_get(7).await.err(),
                    known: vec![],
                },
                Self::Put => Told::one("PUT", client.ssh_key(1).rename("b").await),
                Self::Delete => Told::one("DELETE", client.droplet(7).delete().await),
                Self::Create => Told::one("n0", create(client, "n0").await),
                Self::Action => Told::one("action", client.droplet(7).reboot().await),
                Self::CreateWait | Self::CreatePolls => {
                    let result = create(client, "n0").wait().deadline(WAIT).await;
                    let mut told = Told::one("n0", result);
                    if self == Self::CreatePolls {
                        // It was created for certain, so its id must be there.
                        let error = told.error.as_ref();
                        told.known[0].1 &= error.is_none_or(|error| {
                            error.state::<Droplet>().is_some_and(|it| it.id != 0)
                        });
                    }
                    told
                }
                Self::ActionWait | Self::ActionPolls => {
                    let result = client.droplet(7).reboot().wait().deadline(WAIT).await;
                    let mut told = Told::one("action", result);
                    if self == Self::ActionPolls {
                        let error = told.error.as_ref();
                        told.known[0].1 &= error.is_none_or(|error| {
                            error.state::<Action>().is_some_and(|it| it.id == 5)
                        });
                    }
                    told
                }
                Self::Batch | Self::BatchPolls => self.batch(client).await,
            }
        })
    }

    async fn batch(self, client: &Client) -> Told {
        let names: Vec<String> = (0..BATCH).map(|number| format!("n{number}")).collect();
        let waits = names.iter().map(|name| create(client, name));
        let waits = waits.collect::<Waits<_>>().deadline(WAIT);
        let Err(error) = waits.await else {
            let known = names.into_iter().map(|name| (name, true)).collect();
            return Told { error: None, known };
        };
        let outcomes = error.outcomes::<Droplet>().unwrap();
        let known = names.into_iter().zip(outcomes).map(|(name, outcome)| {
            let state = outcome.state::<Droplet>();
            let known = match outcome {
                Outcome::Finished(droplet) => droplet.name == name,
                Outcome::Running(_) => state.is_some_and(|droplet| droplet.name == name),
                Outcome::Failed(error) => {
                    error.may_have_been_processed()
                        && (self == Self::Batch
                            || state.is_some_and(|droplet| droplet.name == name))
                }
                _ => false,
            };
            (name, known)
        });
        let known = known.collect::<Vec<_>>();
        Told {
            known,
            error: Some(error),
        }
    }
}

impl Told {
    /// How much was carried out and is known to nobody.
    pub fn forgotten(&self, service: &Service) -> usize {
        let forgotten = self
            .known
            .iter()
            .filter(|(what, known)| !known && service.done(what) > 0);
        forgotten.count()
    }

    /// How much that must happen once only was carried out once more.
    pub fn doubled(&self, method: Method, service: &Service) -> usize {
        if method.is_idempotent() {
            return 0;
        }
        let more = |(what, _): &(String, bool)| service.done(what).saturating_sub(1);
        self.known.iter().map(more).sum()
    }
}
