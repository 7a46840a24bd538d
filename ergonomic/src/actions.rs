//! Actions: what the service does in its own time.
//!
//! A request that starts something answers with an [`Action`] in progress. [`StartedAction::wait`] watches it until it is
//! done.

use std::future::{Future, IntoFuture};
use std::ops::Deref;
use std::pin::Pin;
use std::time::Duration;

use digitalocean_raw::types::{Action, ActionStatus};
use tokio::time::{Instant, sleep_until, timeout_at};

use crate::{Client, Error, ErrorKind};

/// A future that waits and requests are turned into.
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

impl Client {
    /// Takes up an action that something else started.
    #[must_use]
    pub fn started_action(&self, action: Action) -> StartedAction {
        StartedAction {
            client: self.clone(),
            action,
        }
    }
}

/// An action as the service answered it, in progress or already done. It dereferences to [`Action`].
#[derive(Clone, Debug)]
pub struct StartedAction {
    client: Client,
    action: Action,
}

impl Deref for StartedAction {
    type Target = Action;

    fn deref(&self) -> &Action {
        &self.action
    }
}

impl StartedAction {
    /// Waits until the action is done. An action that ended in failure is an error.
    pub fn wait(self) -> ActionWait {
        let options = self.client.options();
        ActionWait {
            interval: options.wait_interval,
            deadline: options.wait_deadline,
            start: Box::pin(async move { Ok(self) }),
        }
    }

    /// The action alone.
    #[must_use]
    pub fn into_inner(self) -> Action {
        self.action
    }
}

/// A request that starts an action: await it for the service's answer, or [`wait`](Self::wait) for the end.
#[must_use = "a request does nothing until it is awaited"]
pub struct ActionRequest {
    client: Client,
    start: BoxFuture<StartedAction>,
}

impl ActionRequest {
    #[cfg(feature = "droplets")]
    pub(crate) fn new(client: Client, start: BoxFuture<StartedAction>) -> Self {
        Self { client, start }
    }

    /// Starts the action and waits until it is done. An action that ended in failure is an error.
    pub fn wait(self) -> ActionWait {
        let options = self.client.options();
        ActionWait {
            interval: options.wait_interval,
            deadline: options.wait_deadline,
            start: self.start,
        }
    }
}

impl std::fmt::Debug for ActionRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ActionRequest")
    }
}

impl IntoFuture for ActionRequest {
    type Output = Result<StartedAction, Error>;
    type IntoFuture = BoxFuture<StartedAction>;

    fn into_future(self) -> Self::IntoFuture {
        self.start
    }
}

/// A wait for the end of an action: await it for the final state, or watch its [`states`](Self::states). Dropping it stops
/// watching; the action goes on.
#[must_use = "a wait does nothing until it is awaited"]
pub struct ActionWait {
    start: BoxFuture<StartedAction>,
    interval: Duration,
    deadline: Duration,
}

impl std::fmt::Debug for ActionWait {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ActionWait")
            .field("interval", &self.interval)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}

impl ActionWait {
    /// How long to pause between two looks. Default: the client's
    /// [`wait_interval`](crate::CallOptions::wait_interval).
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval;
        self
    }

    /// How long to go on from the first poll. Default: the client's
    /// [`wait_deadline`](crate::CallOptions::wait_deadline). It also cuts a request in flight.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// The states of the action, each as soon as it is seen.
    #[must_use]
    pub fn states(self) -> ActionStates {
        ActionStates {
            interval: self.interval,
            deadline: self.deadline,
            step: Step::Start(self.start),
        }
    }
}

impl IntoFuture for ActionWait {
    type Output = Result<Action, Error>;
    type IntoFuture = BoxFuture<Action>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let mut states = self.states();
            let mut last = None;
            while let Some(state) = states.next().await {
                last = Some(state?);
            }
            last.ok_or_else(|| Error::incomplete("the wait ended before a state was seen"))
        })
    }
}

/// The states of an action as they are seen.
pub struct ActionStates {
    interval: Duration,
    deadline: Duration,
    step: Step,
}

enum Step {
    Start(BoxFuture<StartedAction>),
    Watch {
        action: Box<StartedAction>,
        next: Instant,
        end: Instant,
    },
    Done,
}

impl std::fmt::Debug for ActionStates {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ActionStates")
    }
}

impl ActionStates {
    /// The next state: the first at once, then one for each look, and none after the final one. A failed action is an error,
    /// and so is the deadline. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<Action, Error>> {
        let result = match &mut self.step {
            Step::Done => return None,
            Step::Start(start) => {
                let started = start.await;
                let now = Instant::now();
                started.map(|action| (action, now + self.deadline))
            }
            Step::Watch { action, next, end } => {
                look(action, *next, *end).await.map(|action| (action, *end))
            }
        };
        match result {
            Ok((action, end)) => Some(self.settle(action, end)),
            Err(error) => {
                self.step = Step::Done;
                Some(Err(error))
            }
        }
    }

    /// Judges a state: done, failed, or to be looked at again.
    fn settle(&mut self, action: StartedAction, end: Instant) -> Result<Action, Error> {
        let state = action.action.clone();
        match state.status {
            Some(ActionStatus::Completed) => self.step = Step::Done,
            Some(ActionStatus::Errored) => {
                self.step = Step::Done;
                let message = format!("{} ended in failure", named(&state));
                return Err(Error::of_action(ErrorKind::ActionFailed, message, state));
            }
            _ => {
                let next = Instant::now() + self.interval;
                self.step = Step::Watch {
                    action: Box::new(action),
                    next,
                    end,
                };
            }
        }
        Ok(state)
    }
}

async fn look(last: &StartedAction, next: Instant, end: Instant) -> Result<StartedAction, Error> {
    let poll = async {
        sleep_until(next).await;
        match last.action.id {
            Some(id) => Ok(last.client.raw().actions_get(id).await?.into_inner().action),
            None => Err(Error::incomplete(
                "the service answered with an action without an id",
            )),
        }
    };
    let Ok(answer) = timeout_at(end, poll).await else {
        let state = last.action.clone();
        let status = state
            .status
            .as_ref()
            .map_or("without a status", ActionStatus::as_str);
        let message = format!("{} was still {status} at the deadline", named(&state));
        return Err(Error::of_action(ErrorKind::Deadline, message, state));
    };
    match answer? {
        Some(action) => Ok(last.client.started_action(action)),
        None => Err(Error::incomplete("the service answered without an action")),
    }
}

/// An action as messages name it.
fn named(action: &Action) -> String {
    let kind = action.type_.as_deref().unwrap_or("of unknown type");
    match action.id {
        Some(id) => format!("action {id} ({kind})"),
        None => format!("an action ({kind})"),
    }
}
