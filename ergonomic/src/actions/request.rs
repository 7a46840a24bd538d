//! Starting an action, and the action that was started.

use std::future::IntoFuture;
use std::ops::Deref;
use std::sync::Arc;

use digitalocean_raw::Call;
use digitalocean_raw::types::{Action, ActionStatus};
use reqwest::StatusCode;
use serde_json::Value;
use tokio::time::Instant;

use super::acted_on::Acting;
use super::{ActedOn, wait_for_started};
use crate::recent::PATIENCE;
use crate::resource::{Handle, UNSEEN, insist, is_lost, look_up_again, part};
use crate::wait::{BoxFuture, IntoWait, Wait};
use crate::{Client, Error};

/// Fetches what an action acted on, if the request that started it knows.
type Origin = Arc<dyn Fn() -> BoxFuture<Option<ActedOn>> + Send + Sync>;

/// An action as in the service's response, in progress or already done. It dereferences to [`Action`].
#[derive(Clone)]
pub struct StartedAction {
    client: Client,
    action: Action,
    origin: Option<Origin>,
}

impl std::fmt::Debug for StartedAction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("StartedAction").field(&self.action).finish()
    }
}

impl Deref for StartedAction {
    type Target = Action;

    #[inline]
    fn deref(&self) -> &Action {
        &self.action
    }
}

impl StartedAction {
    #[inline]
    pub(super) fn new(client: Client, action: Action) -> Self {
        Self {
            client,
            action,
            origin: None,
        }
    }

    /// Waits until the action is done. An action that ended in failure is an error.
    #[inline]
    pub fn wait(self) -> Wait<Action> {
        let client = self.client.clone();
        wait_for_started(&client, |_| Box::pin(std::future::ready(Ok(self))))
    }

    /// The resource that the action acted on; `None` if it is gone. See [`Client::acted_on`].
    ///
    /// # Errors
    ///
    /// Returns an error if what it acted on isn't known.
    #[inline]
    pub fn acted_on(&self) -> BoxFuture<Option<ActedOn>> {
        match &self.origin {
            Some(origin) => origin(),
            None => self.client.acted_on(&self.action),
        }
    }

    /// Only the action.
    #[must_use]
    #[inline]
    pub fn into_inner(self) -> Action {
        self.action
    }
}

/// A request that starts an action: await it for the service's response, or [`wait`](Self::wait) until the action is done.
#[must_use = "a request does nothing until it is awaited"]
pub struct ActionRequest {
    client: Client,
    ask: Ask,
}

/// Sends the request that starts an action, by this client.
type Ask = Box<dyn FnMut(&Client) -> BoxFuture<StartedAction> + Send>;

impl ActionRequest {
    /// An action that acts on this resource.
    pub(crate) fn on<K: Acting>(handle: &Handle<K>, mut call: Call<Value>) -> Self {
        let handle = handle.clone();
        let client = handle.client.clone();
        let ask = move |client: &Client| {
            let call = call.again().by(client.raw());
            let (asked, handle) = (part(call, action), handle.clone());
            Box::pin(async move {
                let action = asked.await?;
                let mut started = StartedAction::new(handle.client.clone(), action);
                started.origin = Some(origin(handle));
                Ok(started)
            }) as BoxFuture<StartedAction>
        };
        Self {
            client,
            ask: Box::new(ask),
        }
    }

    /// An action on something that no handle stands for: what it acted on is told by the action.
    #[allow(dead_code)] // Not every area has such actions.
    pub(crate) fn of(client: &Client, mut call: Call<Value>) -> Self {
        let by = client.clone();
        Self {
            client: client.clone(),
            ask: Box::new(move |client| {
                let asked = part(call.again().by(client.raw()), action);
                let by = by.clone();
                Box::pin(async move { Ok(StartedAction::new(by, asked.await?)) })
            }),
        }
    }

    /// A request that isn't sent.
    #[inline]
    pub(crate) fn refused(client: &Client, message: String) -> Self {
        Self {
            client: client.clone(),
            ask: Box::new(move |_| {
                let error = Error::refused(message.clone());
                Box::pin(async { Err(error) })
            }),
        }
    }

    /// Isn't sent where this isn't so.
    #[allow(dead_code)] // Not every area knows what the service would refuse.
    #[inline]
    pub(crate) fn require(self, check: Result<(), String>) -> Self {
        match check {
            Ok(()) => self,
            Err(message) => Self::refused(&self.client, message),
        }
    }

    /// If the service refuses the action because what it would do is done already, that is a success. If the answer is lost, the
    /// resource is read for up to a minute, until that is done and nothing is in progress any more: a success, too. `is_done` and
    /// `is_settled` tell by the resource; the action that is returned is completed, and has no id.
    #[allow(dead_code)] // Not every area has such actions.
    pub(crate) fn unless_done<K: Acting>(
        mut self,
        handle: &Handle<K>,
        kind: &'static str,
        is_done: impl Fn(&K::Value) -> bool + Send + Sync + 'static,
        is_settled: fn(&K::Value) -> bool,
    ) -> Self {
        let handle = handle.clone();
        let is_done = Arc::new(is_done);
        Self {
            client: self.client.clone(),
            ask: Box::new(move |client| {
                let (asked, handle) = ((self.ask)(client), handle.by(client));
                let is_done = Arc::clone(&is_done);
                Box::pin(async move {
                    let error = match asked.await {
                        Err(error) if is_lost(&error) || is_final_refusal(&error) => error,
                        other => return other,
                    };
                    let was_lost = is_lost(&error);
                    let end = Instant::now() + PATIENCE;
                    let lookups = if was_lost { u32::MAX } else { 1 };
                    let seen = look_up_again(&handle.client, end, lookups, || {
                        let (read, is_done) = (handle.boxed(), Arc::clone(&is_done));
                        Box::pin(async move {
                            let it = read.await?;
                            Ok((is_done(&it) && (!was_lost || is_settled(&it))).then_some(()))
                        })
                    });
                    match seen.await {
                        Ok(Some(())) => {
                            let mut action = Action::default();
                            action.type_ = Some(kind.to_owned());
                            action.status = ActionStatus::Completed;
                            let mut done = StartedAction::new(handle.client.clone(), action);
                            done.origin = Some(origin(handle));
                            Ok(done)
                        }
                        // What the action was refused for tells more.
                        _ if !was_lost => Err(error),
                        Ok(None) => Err(error.noting(format_args!(
                            "{} {} was read afterwards, and didn't show that it was done",
                            K::NAME,
                            handle.key
                        ))),
                        Err(failed) => Err(error.followed_by(UNSEEN, failed)),
                    }
                })
            }),
        }
    }

    /// Starts the action and waits until it is done. An action that fails is an error. While the service refuses it
    /// because another is in progress, it is sent again within the wait's deadline.
    #[inline]
    pub fn wait(self) -> Wait<Action> {
        let client = self.client.clone();
        wait_for_started(&client, |client| self.started(client))
    }

    /// Starts the action, as soon as no other is under way.
    #[inline]
    pub(crate) fn started(mut self, client: Client) -> BoxFuture<StartedAction> {
        Box::pin(async move {
            let started = insist(&client, || (self.ask)(&client), Error::is_refused_for_now);
            started.await
        })
    }
}

/// What an action acts on is known to whoever starts it.
fn origin<K: Acting>(handle: Handle<K>) -> Origin {
    Arc::new(move || {
        let handle = handle.clone();
        Box::pin(async move { Ok(handle.find().await?.map(K::acted_on)) })
    })
}

/// Whether the service refused the action for what the resource is, and not for now.
#[inline]
fn is_final_refusal(error: &Error) -> bool {
    let refused = matches!(
        error.status(),
        Some(StatusCode::UNPROCESSABLE_ENTITY | StatusCode::CONFLICT)
    );
    refused && !error.is_refused_for_now()
}

/// The action in an answer, or that is the answer. Without an id it isn't one: nobody could ask for it again.
#[inline]
fn action(mut answer: Value) -> Option<Action> {
    let action = match answer.get_mut("action") {
        Some(action) => action.take(),
        None => answer,
    };
    let action: Action = serde_json::from_value(action).ok()?;
    (action.id != 0).then_some(action)
}

impl std::fmt::Debug for ActionRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ActionRequest")
    }
}

impl IntoFuture for ActionRequest {
    type Output = Result<StartedAction, Error>;
    type IntoFuture = BoxFuture<StartedAction>;

    #[inline]
    fn into_future(mut self) -> Self::IntoFuture {
        (self.ask)(&self.client)
    }
}

impl IntoWait for ActionRequest {
    type State = Action;
    type Outcome = Action;

    #[inline]
    fn into_wait(self) -> Wait<Self::State> {
        self.wait()
    }
}
