//! What belongs to a droplet, and its neighbors.

use digitalocean_raw::types::{Droplet, DropletsListFirewallsResponse};

use crate::ids::DropletId;
use crate::resource::{Collection, Handle, List, part};
use crate::wait::BoxFuture;

impl Handle<DropletId> {
    /// The firewalls that apply to the droplet, by its id or by one of its tags. Operation: `droplets_list_firewalls`.
    ///
    /// It is a list: read it by `all`, `stream`, `first` or `pages`.
    #[inline]
    pub fn firewalls(&self) -> List<DropletsListFirewallsResponse> {
        let raw = self.client.raw();
        List::new(raw.droplets_list_firewalls(self.key.0, &Default::default()))
    }

    /// The account's other droplets on the same machine. Operation: `droplets_list_neighbors`.
    ///
    /// # Errors
    ///
    /// Returns an error if it doesn't exist, or the call fails.
    #[inline]
    pub fn neighbors(&self) -> BoxFuture<Vec<Droplet>> {
        let call = self.client.raw().droplets_list_neighbors(self.key.0);
        part(call, |answer| Some(answer.droplets.unwrap_or_default()))
    }
}

impl Collection<DropletId> {
    /// The ids of droplets that share a machine, machine by machine. Operation: `droplets_list_neighborsIds`.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails.
    #[inline]
    pub fn neighbors(&self) -> BoxFuture<Vec<Vec<i64>>> {
        let call = self.client.raw().droplets_list_neighbors_ids();
        part(call, |answer| Some(answer.neighbor_ids.unwrap_or_default()))
    }
}
