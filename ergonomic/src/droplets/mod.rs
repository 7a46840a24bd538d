//! Droplets: virtual machines.

mod actions;
mod around;
mod create;
mod tagged;

use std::borrow::Cow;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::sync::Arc;

use digitalocean_raw::Call;
use digitalocean_raw::params::DropletsListParams;
use digitalocean_raw::slugs::{Region, Size};
use digitalocean_raw::types::{
    ActionsListResponse, Droplet, DropletActionsPostBody, DropletStatus, DropletsListResponse,
};
use serde_json::Value;

use crate::Client;
use crate::actions::ActedOn;
use crate::actions::acting::{Acting, HasActions};
use crate::ids::id;
use crate::pages::Items;
use crate::resource::{Deletable, Handle, Resource, Waitable, done, part};
use crate::wait::board::{Board, Pooled};
use crate::wait::{BoxFuture, Look, Verdict, Wait};

pub use create::{CreateDroplet, ImageChoice, SshKeyChoice};
pub use tagged::TaggedDroplets;

id! {
    /// The id of a droplet.
    DropletId(i64)
    from Droplet => |droplet| droplet.id
}

/// One droplet, by its id.
pub type DropletHandle = Handle<Droplet>;

impl Client {
    /// The droplets of the account.
    #[must_use]
    pub fn droplets(&self) -> Droplets {
        Droplets {
            client: self.clone(),
        }
    }

    /// One droplet, by its id or by itself. Nothing is asked until something is awaited.
    #[must_use]
    pub fn droplet(&self, id: impl Into<DropletId>) -> DropletHandle {
        self.resource(id.into())
    }
}

/// The droplets of the account.
#[derive(Clone, Debug)]
pub struct Droplets {
    client: Client,
}

impl Droplets {
    /// Creates a droplet with this name, in a region, of a size and from an image: typed slugs, texts, or of an image also its
    /// id or itself. Operation: `droplets_create`.
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
        image: impl Into<ImageChoice>,
    ) -> CreateDroplet {
        CreateDroplet::new(
            self.client.clone(),
            name.into(),
            region.into(),
            size.into(),
            image.into(),
        )
    }

    /// All droplets of the account. Operation: `droplets_list`.
    pub fn list(&self) -> Items<DropletsListResponse> {
        self.client.items(
            self.client
                .raw()
                .droplets_list(&DropletsListParams::default()),
        )
    }
}

impl Resource for Droplet {
    type Key = DropletId;
    const KIND: &'static str = "droplet";

    fn fetch(client: &Client, key: &DropletId) -> BoxFuture<Self> {
        part(client.raw().droplets_get(key.0), |answer| answer.droplet)
    }

    fn look(client: &Client, key: &DropletId) -> Look<Self> {
        Board::look(client, *key)
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
    fn verdict(&self) -> Verdict {
        let active = Verdict::from(self.status == DropletStatus::Active);
        (active & Verdict::from(!self.locked)).failed_if(self.status == DropletStatus::Archive)
    }
}

impl Pooled for Droplet {
    type Page = DropletsListResponse;

    fn listed_key(&self) -> Option<DropletId> {
        Some(DropletId(self.id))
    }

    fn list(client: &Client) -> Call<DropletsListResponse> {
        client.raw().droplets_list(&Default::default())
    }

    fn board(client: &Client) -> &Arc<Board<Self>> {
        &client.layer.core.boards.droplets
    }
}

/// All that is on it goes with it.
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
    /// Waits until the droplet has this status: `active`, `off`, `archive`, `new`, or whatever else the service says.
    pub fn wait_for_status(&self, status: impl Into<DropletStatus>) -> Wait<Droplet> {
        let wanted = status.into();
        self.wait_until(move |droplet| droplet.status == wanted)
    }

    /// Waits until the droplet is locked, or until it isn't: while an action runs on it, it is.
    pub fn wait_for_locked(&self, locked: bool) -> Wait<Droplet> {
        self.wait_until(move |droplet| droplet.locked == locked)
    }
}

/// What a droplet's answers say, read out.
pub trait DropletExt {
    /// The first public IPv4 address; none as long as there is none.
    fn public_ipv4(&self) -> Option<Ipv4Addr>;

    /// The first private IPv4 address; none as long as there is none.
    fn private_ipv4(&self) -> Option<Ipv4Addr>;

    /// The first public IPv6 address; none as long as there is none.
    fn public_ipv6(&self) -> Option<Ipv6Addr>;
}

impl DropletExt for Droplet {
    fn public_ipv4(&self) -> Option<Ipv4Addr> {
        ipv4(self, "public")
    }

    fn private_ipv4(&self) -> Option<Ipv4Addr> {
        ipv4(self, "private")
    }

    fn public_ipv6(&self) -> Option<Ipv6Addr> {
        let addresses = self.networks.v6.iter().flatten();
        addresses
            .filter(|network| network.type_.as_ref().is_some_and(|kind| *kind == "public"))
            .find_map(|network| network.ip_address.as_deref()?.parse().ok())
    }
}

fn ipv4(droplet: &Droplet, kind: &str) -> Option<Ipv4Addr> {
    let addresses = droplet.networks.v4.iter().flatten();
    addresses
        .filter(|network| network.type_.as_ref().is_some_and(|known| known == kind))
        .find_map(|network| network.ip_address.as_deref()?.parse().ok())
}
