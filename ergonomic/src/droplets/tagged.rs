//! The droplets of one tag, all at once.

use digitalocean_raw::params::{
    DropletActionsPostByTagParams, DropletsDestroyByTagParams, DropletsListParams,
};
use digitalocean_raw::types::{DropletActionsPostByTagBody, DropletsListResponse};
use serde_json::{Value, json};

use crate::Client;
use crate::actions::ActionsRequest;
use crate::actions::acting::action_body;
use crate::ids::DropletId;
use crate::ids::TagName;
use crate::resource::{Collection, IntoKey, List, Operation, not_empty};

impl Collection<DropletId> {
    /// The droplets that have a tag.
    #[must_use]
    #[doc(alias = "list_by_tag")]
    pub fn tagged(&self, tag: impl IntoKey<TagName>) -> TaggedDroplets {
        TaggedDroplets {
            client: self.client.clone(),
            tag: tag.into_key().0,
        }
    }
}

/// The droplets that have a tag.
///
/// Methods that start actions are requests: await one for the action of each droplet, or [wait](ActionsRequest::wait) until all
/// are done. All of that is the operation `dropletActions_post_byTag`, and fails if the tag is empty or the call fails.
#[derive(Clone, Debug)]
pub struct TaggedDroplets {
    client: Client,
    tag: String,
}

impl TaggedDroplets {
    /// Lists them. Operation: `droplets_list`.
    #[inline]
    pub fn list(&self) -> List<DropletsListResponse> {
        let params = DropletsListParams::new().tag_name(self.tag.clone());
        let call = self.client.raw().droplets_list(&params);
        List::new(call.require(self.check()))
    }

    /// Starts an action on each of them, by its type, with its other fields as a JSON object (`json!({})` if it
    /// takes nothing). Operation: `dropletActions_post_byTag`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use serde_json::json;
    ///
    /// let web = client.droplets().tagged("web");
    /// let done = web.act("snapshot", json!({"name": "nightly"})).wait().await?;
    /// println!("{} snapshots were taken", done.len());
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if the tag is empty, the data is not an object, or the call fails.
    #[inline]
    pub fn act(&self, kind: &str, data: Value) -> ActionsRequest {
        self.start(kind, data, Ok(()))
    }

    #[inline]
    fn start(&self, kind: &str, data: Value, check: Result<(), String>) -> ActionsRequest {
        let (body, check) = match action_body(kind, data) {
            Ok(body) => (body, check),
            Err(message) => (Value::Null, Err(message)),
        };
        let params = DropletActionsPostByTagParams::new().tag_name(self.tag.clone());
        let call = self
            .client
            .raw()
            .droplet_actions_post_by_tag(&DropletActionsPostByTagBody::PowerOn, &params)
            .with_json(&body)
            .require(check)
            .require(self.check());
        ActionsRequest::new(&self.client, call, |answer| answer.actions)
    }

    /// Switches all of them on.
    #[inline]
    pub fn power_on(&self) -> ActionsRequest {
        self.act("power_on", Value::Null)
    }

    /// Switches all of them off at once, as if by pulling the plug.
    #[inline]
    pub fn power_off(&self) -> ActionsRequest {
        self.act("power_off", Value::Null)
    }

    /// Switches all of them off and on again.
    #[inline]
    pub fn power_cycle(&self) -> ActionsRequest {
        self.act("power_cycle", Value::Null)
    }

    /// Asks the systems on all of them to shut down.
    #[inline]
    pub fn shut_down(&self) -> ActionsRequest {
        self.act("shutdown", Value::Null)
    }

    /// Takes a snapshot of each of them, all with this name.
    pub fn snapshot(&self, name: impl Into<String>) -> ActionsRequest {
        let name = name.into();
        let check = not_empty("a snapshot's name", &name);
        self.start("snapshot", json!({"name": name}), check)
    }

    /// Takes backups of all of them from now on, by the default plan.
    #[inline]
    pub fn enable_backups(&self) -> ActionsRequest {
        self.act("enable_backups", Value::Null)
    }

    /// Takes no more backups of any of them.
    #[inline]
    pub fn disable_backups(&self) -> ActionsRequest {
        self.act("disable_backups", Value::Null)
    }

    /// Gives each of them an IPv6 address.
    #[inline]
    pub fn enable_ipv6(&self) -> ActionsRequest {
        self.act("enable_ipv6", Value::Null)
    }

    /// Gives each of them a private address, if it has none.
    #[inline]
    pub fn enable_private_networking(&self) -> ActionsRequest {
        self.act("enable_private_networking", Value::Null)
    }

    /// Destroys all of them, and all that is on them. Operation: `droplets_destroy_byTag`.
    ///
    /// # Errors
    ///
    /// Returns an error if the tag is empty, or the call fails.
    #[doc(alias = "delete_by_tag")]
    #[inline]
    pub fn delete_all(&self) -> Operation<DropletsDestroyByTagParams, ()> {
        let params = DropletsDestroyByTagParams::new(&self.tag);
        let check = self.check();
        Operation::done(&self.client, (), params, move |raw, (), params| {
            raw.droplets_destroy_by_tag(params).require(check.clone())
        })
    }

    /// An empty tag might be taken for no tag, and that for all droplets.
    #[inline]
    fn check(&self) -> Result<(), String> {
        not_empty("a tag", &self.tag)
            .map_err(|message| format!("{message}, so that no droplets can be meant by it"))
    }
}
