//! What belongs to a droplet, and its neighbors.

use digitalocean_raw::types::{Droplet, DropletsListFirewallsResponse};

use crate::Error;
use crate::ids::DropletId;
use crate::resource::{Collection, Handle, List};

impl Handle<DropletId> {
    /// The firewalls that apply to the droplet, by its id or by a tag of it. Operation: `droplets_list_firewalls`.
    pub fn firewalls(&self) -> List<DropletsListFirewallsResponse> {
        let raw = self.client.raw();
        List::new(raw.droplets_list_firewalls(self.key.0, &Default::default()))
    }

    /// The account's other droplets on the same machine. Operation: `droplets_list_neighbors`.
    ///
    /// # Errors
    ///
    /// Returns an error if it doesn't exist, or the call fails.
    pub async fn neighbors(&self) -> Result<Vec<Droplet>, Error> {
        let raw = self.client.raw();
        let answer = raw.droplets_list_neighbors(self.key.0).await?;
        Ok(answer.into_inner().droplets.unwrap_or_default())
    }
}

impl Collection<DropletId> {
    /// The ids of droplets that share a machine, machine by machine. Operation: `droplets_list_neighborsIds`.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails.
    pub async fn neighbors(&self) -> Result<Vec<Vec<i64>>, Error> {
        let answer = self.client.raw().droplets_list_neighbors_ids().await?;
        Ok(answer.into_inner().neighbor_ids.unwrap_or_default())
    }
}
