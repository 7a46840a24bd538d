//! The droplets of one tag, all at once.

use digitalocean_raw::params::{DropletActionsPostByTagParams, DropletsListParams};
use digitalocean_raw::types::{DropletActionsPostByTagBody, DropletsListResponse};

use super::Droplet;
use crate::actions::StartedAction;
use crate::ids::TagName;
use crate::pages::Items;
use crate::resource::{Collection, done};
use crate::{BoxFuture, Client, Error};

impl Collection<Droplet> {
    /// The droplets that have a tag.
    #[must_use]
    pub fn tagged(&self, tag: impl Into<TagName>) -> TaggedDroplets {
        TaggedDroplets {
            client: self.client.clone(),
            tag: tag.into().0,
        }
    }
}

/// The droplets that have a tag.
#[derive(Clone, Debug)]
pub struct TaggedDroplets {
    client: Client,
    tag: String,
}

impl TaggedDroplets {
    /// Lists them. Operation: `droplets_list`.
    pub fn list(&self) -> Items<DropletsListResponse> {
        let params = DropletsListParams {
            tag_name: Some(self.tag.clone()),
            ..Default::default()
        };
        self.client.items(self.client.raw().droplets_list(&params))
    }

    /// Starts an action on each of them; wait for them together as [`Waits`](crate::wait::Waits). Operation:
    /// `dropletActions_post_byTag`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::{raw::types::DropletActionsPostByTagBody, wait::Waits};
    ///
    /// let web = client.droplets().tagged("web");
    /// let started = web.act_on_all(DropletActionsPostByTagBody::PowerCycle).await?;
    /// started.into_iter().map(|action| action.wait()).collect::<Waits<_>>().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Where the tag is empty, or the call fails.
    pub async fn act_on_all(
        &self,
        action: impl Into<DropletActionsPostByTagBody>,
    ) -> Result<Vec<StartedAction>, Error> {
        self.check()?;
        let params = DropletActionsPostByTagParams {
            tag_name: Some(self.tag.clone()),
        };
        let call = self
            .client
            .raw()
            .droplet_actions_post_by_tag(&action.into(), &params);
        let actions = call.await?.into_inner().actions.unwrap_or_default();
        Ok(actions
            .into_iter()
            .map(|action| self.client.started_action(action))
            .collect())
    }

    /// Destroys all of them, and all that is on them. Operation: `droplets_destroy_byTag`.
    ///
    /// # Errors
    ///
    /// Where the tag is empty, or the call fails.
    pub fn delete_all(&self) -> BoxFuture<()> {
        match self.check() {
            Ok(()) => done(self.client.raw().droplets_destroy_by_tag(&self.tag)),
            Err(error) => Box::pin(async { Err(error) }),
        }
    }

    /// An empty tag might be taken for no tag, and that for all droplets.
    fn check(&self) -> Result<(), Error> {
        if self.tag.trim().is_empty() {
            return Err(Error::refused(
                "a tag can't be empty, so that no droplets can be meant by it",
            ));
        }
        Ok(())
    }
}
