//! Droplets: virtual machines.

mod actions;
mod around;
mod backups;
mod compound;
mod create;
mod destruction;
mod many;
mod tagged;

use std::borrow::Cow;
use std::sync::Arc;

use digitalocean_raw::Call;
use digitalocean_raw::params::DropletsListParams;
use digitalocean_raw::slugs::{Region, Size};
use digitalocean_raw::types::{ActionsListResponse, DropletActionsPostBody, DropletsListResponse};
use serde_json::Value;

use self::many::HasId as _;
use crate::Client;
use crate::actions::ActedOn;
use crate::actions::acting::{Acting, HasActions};
use crate::ids::{ImageId, named};
use crate::pages::Items;
use crate::resource::{
    Collection, Deletable, Handle, Resource, Waitable, done, listed, not_empty, part,
};
use crate::wait::batcher::{Batched, Batcher};
use crate::wait::{BoxFuture, Poll, Wait, WaitState};

pub use crate::ids::DropletId;
pub use backups::{BackupPlan, Weekday};
pub use compound::ChangeSize;
pub use create::CreateDroplet;
pub use destruction::{Associated, DeleteWith, Destruction, DestructionHandle};
pub use digitalocean_raw::helpers::Interface;
pub use digitalocean_raw::types::{Droplet, DropletStatus};
pub use many::CreateDroplets;
pub use tagged::TaggedDroplets;

named!(DropletId from Droplet => |droplet| Self(droplet.id));

/// The droplets of the account.
pub type Droplets = Collection<Droplet>;

/// One droplet, by its id.
pub type DropletHandle = Handle<Droplet>;

impl Client {
    /// The droplets of the account.
    #[must_use]
    pub fn droplets(&self) -> Droplets {
        self.collection()
    }

    /// One droplet, by its id or by itself. No request is sent until something is awaited.
    #[must_use]
    pub fn droplet(&self, id: impl Into<DropletId>) -> DropletHandle {
        self.resource(id.into())
    }
}

listed!(Droplet, DropletsListResponse, |raw| raw
    .droplets_list(&Default::default()));

impl Collection<Droplet> {
    /// Creates a droplet with this name, in a region, of a size and from an image: typed slugs or strings; an image also by
    /// its id or itself. Operation: `droplets_create`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::slugs::{Image, Region, Size};
    ///
    /// let droplets = client.droplets();
    /// let web = droplets.create("web-1", Region::Nyc3, Size::S1Vcpu1Gb, Image::Ubuntu2404X64).tag("web").wait().await?;
    /// let old = droplets.create("old-1", "nyc3", "s-1vcpu-1gb", 12345678).wait().await?; // from a snapshot, by its id
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        name: impl Into<String>,
        region: impl Into<Region>,
        size: impl Into<Size>,
        image: impl Into<ImageId>,
    ) -> CreateDroplet {
        create::one(
            &self.client,
            name.into(),
            region.into(),
            size.into(),
            image.into(),
        )
    }

    /// Creates droplets with these names, all alike, and returns a result for each name. They are requested ten at a time,
    /// and one by one if the service refuses the ten. If it isn't known whether a request was carried out,
    /// [`may_have_been_processed`](crate::Error::may_have_been_processed) is true for all its names. Operation:
    /// `droplets_create`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) {
    /// use digitalocean_sdk::slugs::{Image, Region, Size};
    ///
    /// let web = client
    ///     .droplets()
    ///     .create_many(["web-1", "web-2"], Region::Nyc3, Size::S1Vcpu1Gb, Image::Ubuntu2404X64)
    ///     .each(|droplet| droplet.tag("web").monitoring(true));
    /// for (name, droplet) in web.wait().await {
    ///     match droplet {
    ///         Ok(droplet) => println!("{name} is droplet {}", droplet.id),
    ///         Err(error) => println!("{name} is missing: {error}"),
    ///     }
    /// }
    /// # }
    /// ```
    ///
    /// To wait with a deadline, an interruption or progress bars, await it for the service's responses first:
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::wait::Waits;
    ///
    /// let create = client.droplets().create_many(["web-1", "web-2"], "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64");
    /// let created = create.await.into_iter().filter_map(|(_, droplet)| droplet.ok());
    /// let waits: Waits<_> = created.map(|droplet| client.droplet(&droplet).wait_created(droplet)).collect();
    /// let active = waits.deadline(std::time::Duration::from_secs(300)).await?;
    /// # Ok(()) }
    /// ```
    pub fn create_many<N>(
        &self,
        names: N,
        region: impl Into<Region>,
        size: impl Into<Size>,
        image: impl Into<ImageId>,
    ) -> CreateDroplets
    where
        N: IntoIterator,
        N::Item: Into<String>,
    {
        let names = names.into_iter().map(Into::into).collect();
        CreateDroplets::new(names, self.create("", region, size, image))
    }

    /// Lists those with a name, which several may have. Operation: `droplets_list`.
    pub fn named(&self, name: impl Into<String>) -> Items<DropletsListResponse> {
        let name = name.into();
        let check = not_empty("a droplet's name", &name);
        let params = DropletsListParams::new().name(name);
        let call = self.client.raw().droplets_list(&params);
        call.require(check).items()
    }
}

impl Resource for Droplet {
    type Key = DropletId;
    const KIND: &'static str = "droplet";

    fn fetch(client: &Client, key: &DropletId) -> BoxFuture<Self> {
        part(client.raw().droplets_get(key.0), |answer| {
            answer.droplet.filter(Droplet::has_id)
        })
    }

    fn poll(client: &Client, key: &DropletId) -> Poll<Self> {
        Batcher::polls(client, key)
    }

    fn status(&self) -> Option<Cow<'_, str>> {
        let status = self.status.as_str();
        Some(if self.locked {
            format!("{status} and locked").into()
        } else {
            status.into()
        })
    }
}

/// Active and not locked.
impl Waitable for Droplet {
    fn wait_state(&self) -> WaitState {
        let active = WaitState::from(self.status == DropletStatus::Active);
        (active & WaitState::from(!self.locked)).failed_if(self.status == DropletStatus::Archive)
    }
}

impl Batched for Droplet {
    const NEWEST_FIRST: bool = true;

    fn batcher(client: &Client) -> &Arc<Batcher<Self>> {
        &client.layer.core.batchers.droplets
    }
}

/// Its data is lost.
impl Deletable for Droplet {
    fn delete(client: &Client, key: &DropletId) -> BoxFuture<()> {
        done(client.raw().droplets_destroy(key.0))
    }
}

impl Acting for Droplet {
    fn start_action(client: &Client, key: &DropletId, action: &Value) -> Call<Value> {
        let call = client
            .raw()
            .droplet_actions_post(key.0, &DropletActionsPostBody::PowerOn);
        call.with_json(action).read_as()
    }

    fn into_acted_on(self) -> ActedOn {
        ActedOn::Droplet(Box::new(self))
    }
}

impl HasActions for Droplet {
    fn list_actions(client: &Client, key: &DropletId) -> Call<ActionsListResponse> {
        client
            .raw()
            .droplet_actions_list(key.0, &Default::default())
            .read_as()
    }
}

impl Handle<Droplet> {
    /// Waits until the droplet has this status: `active`, `off`, `archive`, `new`, or another one.
    pub fn wait_for_status(&self, status: impl Into<DropletStatus>) -> Wait<Droplet> {
        let wanted = status.into();
        self.wait_until(move |droplet| droplet.status == wanted)
    }

    /// Waits until the droplet is locked, or until it isn't: while an action runs on it, it is.
    pub fn wait_for_locked(&self, locked: bool) -> Wait<Droplet> {
        self.wait_until(move |droplet| droplet.locked == locked)
    }
}

#[cfg(feature = "tags")]
crate::tags::taggable!(Droplet, |_key: DropletId| "droplet");

#[cfg(feature = "projects")]
crate::projects::urn!(Droplet, "droplet" by DropletId);
