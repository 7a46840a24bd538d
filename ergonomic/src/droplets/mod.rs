//! Droplets: virtual machines.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! use digitalocean_sdk::slugs::{Image, Region, Size};
//!
//! let create = client.droplets().create("web-1", Region::Nyc3, Size::S1Vcpu1Gb, Image::Ubuntu2404X64);
//! let droplet = create.tag("web").ssh_keys([289794]).wait().await?; // until it is active
//! println!("{} is at {:?}", droplet.name, droplet.public_ipv4());
//!
//! let web = client.droplet(&droplet);
//! web.reboot().wait().await?; // until it has restarted
//! web.delete().wait().await?; // until it is gone
//! # Ok(()) }
//! ```
#![doc = digitalocean_raw::droplets_methods!()]

mod actions;
mod around;
mod backups;
mod compound;
mod create;
mod destruction;
mod many;
mod tagged;

use digitalocean_raw::Call;
use digitalocean_raw::slugs::{Region, Size};
use digitalocean_raw::types::{ActionsListResponse, DropletActionsPostBody, DropletsListType};
use serde_json::Value;

use crate::Client;
use crate::actions::ActedOn;
use crate::actions::acting::{Acting, HasActions};
use crate::ids::ImageId;
use crate::resource::{Collection, Handle, IntoKey};
use crate::wait::Wait;

pub use backups::{BackupPlan, Weekday};
pub use compound::ChangeSize;
pub use create::CreateDroplet;
pub use destruction::{Associated, DeleteWith, Destruction, DestructionHandle};
pub use digitalocean_raw::helpers::Interface;
pub use digitalocean_raw::types::{Droplet, DropletStatus};
pub use many::CreateDroplets;
pub use tagged::TaggedDroplets;

digitalocean_raw::droplets_accessors!(crate);

impl Collection<DropletId> {
    /// Creates a droplet with this name, in a region, of a size and from an image: slugs or strings; for the image also its id,
    /// or the image itself. Operation: `droplets_create`.
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
        image: impl IntoKey<ImageId>,
    ) -> CreateDroplet {
        create::one(
            &self.client,
            name.into(),
            region.into(),
            size.into(),
            image.into_key(),
        )
    }

    /// Creates droplets with these names, identical otherwise, and returns a result for each name. They are requested ten at a
    /// time,
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
    /// [`waits`](CreateDroplets::waits) has a wait for each, with deadlines, progress bars and interruption.
    #[doc(alias = "CreateMultiple")]
    #[doc(alias = "create_multiple")]
    pub fn create_many<N>(
        &self,
        names: N,
        region: impl Into<Region>,
        size: impl Into<Size>,
        image: impl IntoKey<ImageId>,
    ) -> CreateDroplets
    where
        N: IntoIterator,
        N::Item: Into<String>,
    {
        let names = names.into_iter().map(Into::into).collect();
        CreateDroplets::new(names, self.create("", region, size, image))
    }

    /// Lists only droplets that have GPUs. It can be combined with the other filters of the list. Operation: `droplets_list`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let train = client.droplets().create("train", "tor1", "gpu-h100x1-80gb", "gpu-h100x1-base").wait().await?;
    /// for droplet in client.droplets().gpus().all().await? {
    ///     println!("{} has {:?}", droplet.name, droplet.gpu_info);
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn gpus(&self) -> DropletsList {
        self.list().type_(DropletsListType::Gpus)
    }
}

impl Acting for DropletId {
    #[inline]
    fn start_action(&self, client: &Client, action: &Value) -> Call<Value> {
        let call = client
            .raw()
            .droplet_actions_post(self.0, &DropletActionsPostBody::PowerOn);
        call.with_json(action).read_as()
    }

    #[inline]
    fn acted_on(droplet: Droplet) -> ActedOn {
        ActedOn::Droplet(Box::new(droplet))
    }
}

impl HasActions for DropletId {
    #[inline]
    fn list_actions(&self, client: &Client) -> Call<ActionsListResponse> {
        client
            .raw()
            .droplet_actions_list(self.0, &Default::default())
            .read_as()
    }
}

impl Handle<DropletId> {
    /// Its actions, the latest first.
    #[must_use]
    #[inline]
    pub fn actions(&self) -> Collection<DropletActionKey> {
        self.collection()
    }

    /// Waits until the droplet has this status: `active`, `off`, `archive`, `new`, or another one.
    pub fn wait_for_status(&self, status: impl Into<DropletStatus>) -> Wait<Droplet> {
        let wanted = status.into();
        self.wait_until(move |droplet| droplet.status == wanted)
    }

    /// Waits until the droplet is locked, or until it isn't. It is locked while an action runs on it.
    #[inline]
    pub fn wait_for_locked(&self, locked: bool) -> Wait<Droplet> {
        self.wait_until(move |droplet| droplet.locked == locked)
    }
}
