//! A request that starts several actions.

use std::future::IntoFuture;
use std::sync::Arc;

use digitalocean_core::Progress;
use digitalocean_raw::types::Action;
use digitalocean_raw::{Call, FromResponse};
use futures_util::future::try_join_all;

use super::{ActionId, StartedAction};
use crate::resource::{Resource as _, Stateful, defaults, insist, part, poll};
use crate::wait::{Begun, BoxFuture, IntoWait, Poll, Start, Wait, WaitState};
use crate::{Client, Error, LastState};

/// A request that starts an action on each of several resources: await it for the service's response, or
/// [`wait`](Self::wait) until all actions are done.
#[must_use = "a request does nothing until it is awaited"]
pub struct ActionsRequest {
    client: Client,
    ask: Ask,
}

/// Sends the request, by this client.
type Ask = Box<dyn FnMut(&Client) -> BoxFuture<Vec<Action>> + Send>;

impl std::fmt::Debug for ActionsRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ActionsRequest")
    }
}

impl ActionsRequest {
    /// A request by this call, whose answer holds the actions; `None` if they were left out.
    pub(crate) fn new<A: FromResponse + Send + 'static>(
        client: &Client,
        mut call: Call<A>,
        read: fn(A) -> Option<Vec<Action>>,
    ) -> Self {
        Self {
            client: client.clone(),
            ask: Box::new(move |client| {
                let asked = part(call.again().by(client.raw()), read);
                Box::pin(async move { whole(asked.await?) })
            }),
        }
    }

    /// Starts the actions and waits until all are done; one that fails ends the wait. Each state is the list of all actions.
    /// While the service refuses the request because something else is in progress, it is sent again within the wait's
    /// deadline.
    #[inline]
    pub fn wait(mut self) -> Wait<Vec<Action>> {
        let client = self.client.clone();
        let polled = client.clone();
        let start: Start<Vec<Action>> = Box::new(move |client| {
            Box::pin(async move {
                let started = insist(&client, || (self.ask)(&client), Error::is_refused_for_now);
                let actions = started.await?;
                Ok(Begun {
                    name: format!("{} actions", actions.len()),
                    poll: Some(polls(&polled, &actions)),
                    state: Some(Arc::new(actions)),
                    carried_out: true,
                    fresh: Some(ActionId::UNKNOWN_FOR),
                })
            })
        });
        Wait::new(
            &client,
            defaults::<ActionId>(),
            start,
            |actions: &Vec<Action>| {
                let all = actions.iter().map(ActionId::wait_state);
                all.fold(WaitState::Reached, |all, one| all & one)
            },
        )
        .status(|actions| {
            let done = actions
                .iter()
                .filter(|action| action.is_completed())
                .count();
            Some(format!("{done} of {} completed", actions.len()).into())
        })
    }
}

/// The actions, or an error that has those that can be asked for: without its id, one can't.
#[inline]
fn whole(actions: Vec<Action>) -> Result<Vec<Action>, Error> {
    let count = actions.len();
    let known: Vec<Action> = actions.into_iter().filter(|it| it.id != 0).collect();
    if known.len() == count {
        return Ok(known);
    }
    let message = format!(
        "the answer lacks the ids of {} of {count} actions",
        count - known.len()
    );
    let progress = Progress {
        state: Some(LastState::new(known)),
        ..Progress::default()
    };
    Err(Error::incomplete(message).in_wait(progress, true))
}

/// The polls of all, which are shared with those of all other actions.
#[inline]
fn polls(client: &Client, actions: &[Action]) -> Poll<Vec<Action>> {
    let each = actions
        .iter()
        .map(|action| poll(client, &ActionId::from(action)));
    let each: Arc<Vec<Poll<Action>>> = Arc::new(each.collect());
    Box::new(move |at| {
        let each = Arc::clone(&each);
        Box::pin(async move {
            let polled = try_join_all(each.iter().map(|poll| poll(at))).await?;
            Ok(Box::new(polled.into_iter().map(|action| *action).collect()))
        })
    })
}

impl IntoWait for ActionsRequest {
    type State = Vec<Action>;
    type Outcome = Vec<Action>;

    #[inline]
    fn into_wait(self) -> Wait<Vec<Action>> {
        self.wait()
    }
}

impl IntoFuture for ActionsRequest {
    type Output = Result<Vec<StartedAction>, Error>;
    type IntoFuture = BoxFuture<Vec<StartedAction>>;

    #[inline]
    fn into_future(mut self) -> Self::IntoFuture {
        let asked = (self.ask)(&self.client);
        let client = self.client;
        Box::pin(async move {
            let started = |action| client.started_action(action);
            Ok(asked.await?.into_iter().map(started).collect())
        })
    }
}
