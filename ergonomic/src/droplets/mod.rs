//! Droplets: virtual machines.

mod create;

use std::net::{Ipv4Addr, Ipv6Addr};

use digitalocean_raw::types::{Droplet, DropletActionSnapshot, DropletActionsPostBody};

use crate::actions::ActionRequest;
use crate::{Client, Error};

pub use create::{CreateDroplet, DropletWait};

impl Client {
    /// The droplets of the account.
    #[must_use]
    pub fn droplets(&self) -> Droplets {
        Droplets {
            client: self.clone(),
        }
    }

    /// One droplet, by its id. Nothing is asked until something is awaited.
    #[must_use]
    pub fn droplet(&self, id: i64) -> DropletHandle {
        DropletHandle {
            client: self.clone(),
            id,
        }
    }
}

/// The droplets of the account.
#[derive(Clone, Debug)]
pub struct Droplets {
    client: Client,
}

impl Droplets {
    /// Creates a droplet with this name, in a region, of a size and from an image, all by their slugs (an image also by its
    /// id). Operation: `droplets_create`.
    pub fn create(
        &self,
        name: impl Into<String>,
        region: impl Into<String>,
        size: impl Into<String>,
        image: impl Into<String>,
    ) -> CreateDroplet {
        CreateDroplet::new(
            self.client.clone(),
            name.into(),
            region.into(),
            size.into(),
            image.into(),
        )
    }
}

/// One droplet.
#[derive(Clone, Debug)]
pub struct DropletHandle {
    client: Client,
    id: i64,
}

impl DropletHandle {
    /// Fetches the droplet. Operation: `droplets_get`.
    ///
    /// # Errors
    ///
    /// Where it isn't there ([`Error::is_not_found`]), or the call fails.
    pub async fn get(&self) -> Result<Droplet, Error> {
        let answer = self.client.raw().droplets_get(self.id).await?.into_inner();
        answer
            .droplet
            .ok_or_else(|| Error::incomplete("the service answered without a droplet"))
    }

    /// Destroys the droplet and all that is on it. Operation: `droplets_destroy`.
    ///
    /// # Errors
    ///
    /// Where it isn't there ([`Error::is_not_found`]), or the call fails.
    pub async fn delete(&self) -> Result<(), Error> {
        self.client.raw().droplets_destroy(self.id).await?;
        Ok(())
    }

    /// Takes a snapshot with this name, from which droplets can be created. Operation: `dropletActions_post`.
    pub fn snapshot(&self, name: impl Into<String>) -> ActionRequest {
        let mut snapshot = DropletActionSnapshot::default();
        snapshot.name = Some(name.into());
        self.action(DropletActionsPostBody::Snapshot(snapshot))
    }

    /// Switches the droplet on. Operation: `dropletActions_post`.
    pub fn power_on(&self) -> ActionRequest {
        self.action(DropletActionsPostBody::PowerOn)
    }

    /// Cuts the droplet's power, like pulling the plug. Operation: `dropletActions_post`.
    pub fn power_off(&self) -> ActionRequest {
        self.action(DropletActionsPostBody::PowerOff)
    }

    /// Starts any action on the droplet. Operation: `dropletActions_post`.
    pub fn action(&self, action: impl Into<DropletActionsPostBody>) -> ActionRequest {
        let (client, id, action) = (self.client.clone(), self.id, action.into());
        let start = Box::pin(async move {
            let answer = client
                .raw()
                .droplet_actions_post(id, &action)
                .await?
                .into_inner();
            match answer.action {
                Some(action) => Ok(client.started_action(action)),
                None => Err(Error::incomplete("the service answered without an action")),
            }
        });
        ActionRequest::new(self.client.clone(), start)
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
