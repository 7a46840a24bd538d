//! The droplets of one tag, all at once.

use digitalocean_raw::params::{
    DropletActionsPostByTagParams, DropletsDestroyByTagParams, DropletsListParams,
};
use digitalocean_raw::types::{Droplet, DropletActionsPostByTagBody, DropletsListResponse};
use serde_json::{Value, json};

use crate::actions::ActionsRequest;
use crate::actions::acting::action_body;
use crate::ids::DropletId;
use crate::ids::TagName;
use crate::resource::{Collection, IntoKey, List, Operation, insist, not_empty};
use crate::wait::{Begun, Defaults, IntoWait, Start, Wait, alone};
use crate::{Client, Error, ErrorKind};

/// How many of those that are left a wait for their end looks at: a page of the list.
const SEEN: u8 = 200;

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
/// Methods that start actions are requests: awaiting one returns the action of each droplet, and [wait](ActionsRequest::wait)
/// waits until all are done. All of them call the operation `dropletActions_post_byTag`, and fail if the tag is empty or the call
/// fails.
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

    /// Starts an action of this type on each of them, with its other fields as a JSON object (`json!({})` if it has none).
    /// Operation: `dropletActions_post_byTag`.
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

    /// Takes backups of all of them from now on, with the default plan.
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

    /// Destroys all of them, and everything on them: await it for the service's response, or
    /// [`wait`](Operation::wait) until none of them is left. Operation: `droplets_destroy_byTag`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::wait::Ended;
    ///
    /// let delete = client.droplets().tagged("web").delete_all();
    /// match delete.wait().or_interrupt(tokio::signal::ctrl_c()).await? {
    ///     Ended::Finished(()) => println!("all are gone"),
    ///     Ended::Interrupted(left) => {
    ///         for droplet in left.iter().flatten() {
    ///             println!("{} was still there", droplet.name);
    ///         }
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
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

impl Operation<DropletsDestroyByTagParams, ()> {
    /// Destroys all droplets that have the tag, and waits until no droplet has it: one that gets the tag meanwhile is waited for,
    /// too. The states are the droplets that are left, at most 200 of them. If there are none, or no such tag, that is not an
    /// error.
    #[inline]
    pub fn wait(self) -> Wait<Vec<Droplet>, ()> {
        let (client, params, mut ask) = self.into_parts();
        let tagged = client.droplets().tagged(params.tag_name.as_str());
        let start: Start<Vec<Droplet>> = Box::new(move |client| {
            Box::pin(async move {
                let name = format!("the tag {}", tagged.tag);
                let asked = insist(&client, || ask(&client, &params), Error::is_refused_for_now);
                match asked.await {
                    Err(error) if error.is_not_found() => return Ok(Begun::nothing(name, false)),
                    asked => asked?,
                }
                Ok(Begun {
                    name,
                    poll: Some(alone(move || {
                        let left = tagged.list().stream().limit(u64::from(SEEN)).all();
                        Box::pin(async move { seen(left.await).map(Box::new) })
                    })),
                    state: None,
                    carried_out: true,
                    fresh: None,
                })
            })
        });
        let is_done = |left: &Vec<Droplet>| left.is_empty().into();
        let wait = Wait::new(&client, Defaults::default(), start, is_done);
        wait.status(|left| Some(on(left.len()).into())).map(drop)
    }
}

impl IntoWait for Operation<DropletsDestroyByTagParams, ()> {
    type State = Vec<Droplet>;
    type Outcome = ();

    fn into_wait(self) -> Wait<Self::State, ()> {
        self.wait()
    }
}

/// Droplets that go while their list is read, in pages that are small, are what is waited for.
#[inline]
fn seen(left: Result<Vec<Droplet>, Error>) -> Result<Vec<Droplet>, Error> {
    match left {
        Err(mut error) if error.kind() == ErrorKind::ListChanged => Ok(error.take_items()),
        left => left,
    }
}

/// The number of droplets that still have the tag, as messages put it.
#[inline]
fn on(left: usize) -> String {
    match left {
        1 => "on 1 droplet".to_owned(),
        left if left >= usize::from(SEEN) => format!("on {SEEN} droplets or more"),
        left => format!("on {left} droplets"),
    }
}
