//! Actions: operations that the service carries out asynchronously.
//!
//! The response to a request that starts one is an [`Action`] in progress; [`StartedAction::wait`] waits until it is done.
//! Every resource that has actions has the methods of [`acting`].

mod acted_on;
pub mod acting;
mod request;

use std::borrow::Cow;
use std::sync::Arc;

use digitalocean_raw::types::ActionsListResponse;

pub use acted_on::ActedOn;
pub use digitalocean_raw::helpers::FailedAction;
pub use digitalocean_raw::types::{Action, ActionStatus};
pub use request::{ActionRequest, StartedAction};

use crate::ids::id;
use crate::resource::{Collection, Handle, Resource, Waitable, listed, part};
use crate::wait::batcher::{Batched, Batcher};
use crate::wait::{BoxFuture, Poll, Start, Wait, WaitState, Waits};
use crate::{Client, Error};

id! {
    /// The id of an action.
    ActionId(i64)
    from StartedAction => |started| started.id
    from Action => |action| action.id
}

/// The actions of the account; [`list`](Collection::list) gives the latest first.
pub type Actions = Collection<Action>;

/// One action, by its id.
pub type ActionHandle = Handle<Action>;

impl Client {
    /// The actions of the account.
    #[must_use]
    pub fn actions(&self) -> Actions {
        self.collection()
    }

    /// One action, by its id. No request is sent until something is awaited.
    #[must_use]
    pub fn action(&self, id: impl Into<ActionId>) -> ActionHandle {
        self.resource(id.into())
    }

    /// An action that was started elsewhere, with its last known state.
    #[must_use]
    pub fn started_action(&self, action: Action) -> StartedAction {
        StartedAction::new(self.clone(), action)
    }
}

listed!(Action, ActionsListResponse, |raw| raw
    .actions_list(&Default::default()));

impl Collection<Action> {
    /// The latest action of the account; `None` if there never was one. Operation: `actions_list`.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails.
    pub async fn last(&self) -> Result<Option<Action>, Error> {
        Ok(acting::latest(self.list()).await?.into_iter().next())
    }

    /// Waits for several, by their ids. Awaiting it returns all in the order of the ids, or an error as soon as one fails.
    /// Operations: `actions_list` and `actions_get`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let done = client.actions().wait_all([36804636, 36804637]).await?;
    /// # Ok(()) }
    /// ```
    pub fn wait_all<I>(&self, ids: I) -> Waits<Action>
    where
        I: IntoIterator,
        I::Item: Into<ActionId>,
    {
        ids.into_iter()
            .map(|id| self.client.action(id).wait())
            .collect()
    }
}

impl Resource for Action {
    type Key = ActionId;
    const KIND: &'static str = "action";

    fn fetch(client: &Client, key: &ActionId) -> BoxFuture<Self> {
        part(client.raw().actions_get(key.0), |answer| {
            answer.action.filter(|action| action.id != 0)
        })
    }

    fn poll(client: &Client, key: &ActionId) -> Poll<Self> {
        Batcher::polls(client, key)
    }

    fn status(&self) -> Option<Cow<'_, str>> {
        Some(self.status.as_str().into())
    }
}

impl Waitable for Action {
    fn wait_state(&self) -> WaitState {
        WaitState::from(self.is_completed()).failed_if(self.is_errored())
    }
}

impl Batched for Action {
    const NEWEST_FIRST: bool = true;

    fn batcher(client: &Client) -> &Arc<Batcher<Self>> {
        &client.layer.core.batchers.actions
    }
}

impl Handle<Action> {
    /// The resource that the action acted on; `None` if it is gone. See [`Client::acted_on`].
    ///
    /// # Errors
    ///
    /// Returns an error if the action isn't there, or what it acted on can't be told.
    pub async fn acted_on(&self) -> Result<Option<ActedOn>, Error> {
        self.client.acted_on(&self.get().await?).await
    }
}

/// A wait for an action that a request starts first.
pub(crate) fn wait_for_started(
    client: &Client,
    start: impl FnOnce(Client) -> BoxFuture<StartedAction> + Send + 'static,
) -> Wait<Action> {
    let polled = client.clone();
    let start: Start<Action> = Box::new(move |client| {
        Box::pin(async move {
            let action = start(client).await?.into_inner();
            let mut begun = crate::resource::begun(&polled, &ActionId::from(&action), None);
            begun.name = action.label();
            begun.state = Some(action);
            begun.carried_out = true;
            begun.fresh = true;
            Ok(begun)
        })
    });
    crate::resource::wait(client, start)
}
