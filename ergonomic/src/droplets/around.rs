//! What belongs to a droplet, and its neighbors.

use digitalocean_raw::types::{
    Droplet, DropletsListBackupsResponse, DropletsListFirewallsResponse,
    DropletsListKernelsResponse, DropletsListSnapshotsResponse,
};

use crate::Error;
use crate::pages::Items;
use crate::resource::{Collection, Handle};

impl Handle<Droplet> {
    /// The snapshots that were taken of the droplet. Operation: `droplets_list_snapshots`.
    pub fn snapshots(&self) -> Items<DropletsListSnapshotsResponse> {
        self.items(|raw, key| raw.droplets_list_snapshots(key.0, &Default::default()))
    }

    /// The backups that were taken of the droplet. Operation: `droplets_list_backups`.
    pub fn backups(&self) -> Items<DropletsListBackupsResponse> {
        self.items(|raw, key| raw.droplets_list_backups(key.0, &Default::default()))
    }

    /// The firewalls that apply to the droplet, by its id or by a tag of it. Operation: `droplets_list_firewalls`.
    pub fn firewalls(&self) -> Items<DropletsListFirewallsResponse> {
        self.items(|raw, key| raw.droplets_list_firewalls(key.0, &Default::default()))
    }

    /// The kernels that the droplet could have. Operation: `droplets_list_kernels`.
    pub fn kernels(&self) -> Items<DropletsListKernelsResponse> {
        self.items(|raw, key| raw.droplets_list_kernels(key.0, &Default::default()))
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

impl Collection<Droplet> {
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
