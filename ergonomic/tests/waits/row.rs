//! One resource of the table, and what is asked of every one.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use digitalocean_sdk::resource::{Handle, Resource, Stateful};
use digitalocean_sdk::wait::Wait;
use digitalocean_sdk::{Client, Error, ErrorKind};
use serde_json::{Value, json};

use crate::{SECOND, world, world::World};

/// A state that no document names.
const UNKNOWN: &str = "brand-new-state";

/// How a wait ended, with its states in a word.
#[derive(Debug)]
pub struct Ended {
    /// The state it gave, or that its error holds.
    pub state: Option<String>,
    pub error: Option<Error>,
}

type Waiting = Pin<Box<dyn Future<Output = Ended>>>;

/// Waits at most this long.
type StartWait = Box<dyn Fn(&Client, Duration) -> Waiting>;

/// A resource, where its state is, and what its states mean.
pub struct Row {
    /// The operation that a look is, and where its answer has the state.
    pub operation: &'static str,
    pub pointer: &'static str,
    /// What is at the pointer in a state.
    pub value: fn(&str) -> Value,
    pub pending: &'static [&'static str],
    pub ready: &'static [&'static str],
    pub failed: &'static [&'static str],
    wait: StartWait,
}

impl Row {
    pub fn new<K: Stateful>(
        operation: &'static str,
        pointer: &'static str,
        handle: impl Fn(&Client) -> Handle<K> + 'static,
    ) -> Self {
        Self {
            operation,
            pointer,
            value: |state| json!(state),
            pending: &[],
            ready: &[],
            failed: &[],
            wait: Box::new(move |client, deadline| {
                let wait = handle(client).wait().deadline(deadline);
                Box::pin(ended::<K>(wait))
            }),
        }
    }

    pub fn value(mut self, value: fn(&str) -> Value) -> Self {
        self.value = value;
        self
    }

    pub fn pending(mut self, states: &'static [&'static str]) -> Self {
        self.pending = states;
        self
    }

    pub fn ready(mut self, states: &'static [&'static str]) -> Self {
        self.ready = states;
        self
    }

    pub fn failed(mut self, states: &'static [&'static str]) -> Self {
        self.failed = states;
        self
    }

    /// Waits while the looks see these states one after the other, the last one for good. Also gives how many looks there
    /// were.
    async fn run(
        &self,
        world: &World,
        client: &Client,
        states: &[&str],
        deadline: Duration,
    ) -> (Ended, usize) {
        world.sandbox.clear_faults();
        world.sandbox.clear_requests();
        let values = states.iter().map(|state| (self.value)(state));
        let scripted = world.sandbox.script(self.operation, self.pointer, values);
        scripted.unwrap();
        let (ended, _) = world.run((self.wait)(client, deadline)).await;
        (ended, world.requests_of(self.operation))
    }

    /// Asks of the row what holds for every resource.
    pub async fn check(&self) {
        let (world, client) = world().await;
        let name = self.operation;
        assert!(!self.ready.is_empty(), "{name} has nothing to wait for");
        let hour = 3600 * SECOND;
        for ready in self.ready {
            let mut life = self.pending.to_vec();
            life.push(ready);
            let (ended, looks) = self.run(&world, &client, &life, hour).await;
            assert!(ended.error.is_none(), "{name} {ready}: {:?}", ended.error);
            assert_eq!(looks, life.len(), "{name} {ready}");
            let state = ended.state.unwrap();
            assert!(state.contains(ready), "{name}: {state} for {ready}");
            for spelling in [ready.to_uppercase(), ready.to_lowercase()] {
                let (ended, looks) = self.run(&world, &client, &[&spelling], hour).await;
                assert!(ended.error.is_none(), "{name}: {spelling}");
                assert_eq!(looks, 1, "{name}: {spelling}");
            }
        }
        for failed in self.failed {
            let (ended, looks) = self.run(&world, &client, &[failed], hour).await;
            let error = ended
                .error
                .unwrap_or_else(|| panic!("{name}: {failed} is good"));
            assert_eq!(error.kind(), ErrorKind::Failed, "{name} {failed}: {error}");
            assert!(error.to_string().contains(failed), "{name}: {error}");
            let state = ended.state.unwrap();
            assert!(state.contains(failed), "{name}: {state} for {failed}");
            assert_eq!(looks, 1, "{name} {failed}");
        }
        let (ended, looks) = self.run(&world, &client, &[UNKNOWN], 150 * SECOND).await;
        let error = ended
            .error
            .unwrap_or_else(|| panic!("{name}: {UNKNOWN} is good"));
        assert_eq!(error.kind(), ErrorKind::Deadline, "{name}: {error}");
        assert!(error.to_string().contains(UNKNOWN), "{name}: {error}");
        assert!(ended.state.unwrap().contains(UNKNOWN), "{name}");
        assert_eq!(u32::try_from(looks).unwrap(), error.polls(), "{name}");
        assert!(looks > 1, "{name} looked only once in 150 s");
    }
}

/// The end of a wait, and the word for the state that it came with.
pub async fn ended<K: Resource>(wait: Wait<K::Value>) -> Ended {
    let word = |state: &K::Value| K::status(state).map(|status| status.into_owned());
    match wait.await {
        Ok(state) => Ended {
            state: word(&state),
            error: None,
        },
        Err(error) => Ended {
            state: error.state::<K::Value>().and_then(word),
            error: Some(error),
        },
    }
}
