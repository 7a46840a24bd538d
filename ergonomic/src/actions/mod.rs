//! Actions: operations that the service carries out asynchronously.
//!
//! The response to a request that starts one is an [`Action`] in progress; [`StartedAction::wait`] waits until it is done.
//! Every resource that has actions has the methods of [`acting`].
//!
//! ```no_run
//! # #[cfg(feature = "droplets")]
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! let reboot = client.droplet(3164494).reboot();
//! let started = reboot.await?; // the service has begun
//! println!("action {} is {}", started.id, started.status);
//! let done = started.wait().await?; // until it is completed; an action that fails is an error
//! println!("rebooted at {:?}", done.completed_at);
//!
//! let action = client.action(36804636).wait().await?; // one that was started elsewhere, by its id
//! # Ok(()) }
//! ```
#![doc = digitalocean_raw::actions_methods!()]

mod acted_on;
pub mod acting;
mod look_up;
mod request;
mod several;

pub use acted_on::ActedOn;
pub use digitalocean_raw::helpers::FailedAction;
pub use digitalocean_raw::types::{Action, ActionStatus};
pub use request::{ActionRequest, StartedAction};
pub use several::ActionsRequest;

use crate::Client;
use crate::resource::{Collection, Handle, IntoKey, Resource as _};
use crate::wait::{BoxFuture, Start, Wait, Waits};

digitalocean_raw::actions_accessors!(crate);

digitalocean_core::key_from!(ActionId of StartedAction => |started| Self(started.id));

impl Client {
    /// An action that was started elsewhere, with its last known state.
    #[must_use]
    #[inline]
    pub fn started_action(&self, action: Action) -> StartedAction {
        StartedAction::new(self.clone(), action)
    }
}

impl Collection<ActionId> {
    /// The latest action of the account; `None` if there never was one. Operation: `actions_list`.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails.
    #[inline]
    pub fn last(&self) -> BoxFuture<Option<Action>> {
        let latest = acting::latest(self.list().stream());
        Box::pin(async move { Ok(latest.await?.into_iter().next()) })
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
        I::Item: IntoKey<ActionId>,
    {
        ids.into_iter()
            .map(|id| self.client.action(id).wait())
            .collect()
    }
}

impl Handle<ActionId> {
    /// The resource that the action acted on; `None` if it is gone. See [`Client::acted_on`].
    ///
    /// # Errors
    ///
    /// Returns an error if the action doesn't exist, or what it acted on isn't known.
    #[inline]
    pub fn acted_on(&self) -> BoxFuture<Option<ActedOn>> {
        let (client, action) = (self.client.clone(), self.get());
        Box::pin(async move { client.acted_on(&action.await?).await })
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
            begun.state = Some(action.into());
            begun.carried_out = true;
            begun.fresh = Some(ActionId::UNKNOWN_FOR);
            Ok(begun)
        })
    });
    crate::resource::wait::<ActionId>(client, start)
}
