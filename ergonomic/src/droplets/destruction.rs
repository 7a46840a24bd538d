//! Destroying a droplet together with its associated resources.

use digitalocean_raw::params::DropletsDestroyWithAssociatedResourcesDangerousParams;
use digitalocean_raw::types::SelectiveDestroyAssociatedResource;

use super::DropletDestructionKey;
use crate::ids::{DropletId, SnapshotId, VolumeId, is_of_droplet};
use crate::resource::{Handle, IntoKey, Request, part};
use crate::wait::BoxFuture;

/// The progress of the destruction of a droplet and its associated resources.
pub use digitalocean_raw::types::AssociatedResourceStatus as Destruction;
/// The resources that are associated with a droplet, with their cost.
pub use digitalocean_raw::types::DropletsListAssociatedResourcesResponse as Associated;

/// A request to destroy a droplet with some of its associated resources: await it to begin, or [`wait`](Request::wait) until
/// all of them are gone. The service's response to the request is empty, and so is the value that awaiting it returns.
pub type DeleteWith = Request<DropletDestructionKey, SelectiveDestroyAssociatedResource>;

/// The destruction of a droplet and its associated resources, by the droplet's id.
pub type DestructionHandle = Handle<DropletDestructionKey>;

impl Handle<DropletId> {
    /// The resources that are associated with the droplet and can be destroyed with it: addresses, snapshots of it, volumes
    /// and snapshots of those. Operation: `droplets_list_associatedResources`.
    ///
    /// # Errors
    ///
    /// Returns an error if it doesn't exist, or the call fails.
    #[doc(alias = "list_associated_resources")]
    #[inline]
    pub fn associated(&self) -> BoxFuture<Associated> {
        let raw = self.client.raw();
        part(raw.droplets_list_associated_resources(self.key.0), Some)
    }

    /// Destroys the droplet and the named associated resources; all others are kept. Operation:
    /// `droplets_destroy_withAssociatedResourcesSelective`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let web = client.droplet(3164494);
    /// for volume in web.associated().await?.volumes.unwrap_or_default() {
    ///     println!("{:?} costs {:?} a month", volume.name, volume.cost);
    /// }
    /// web.delete_with().volume("506f78a4-e098-11e5-ad9f-000f53306ae1").snapshot(7938206).wait().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_with(&self) -> DeleteWith {
        Request::on(
            &self.destruction(),
            SelectiveDestroyAssociatedResource::default(),
            |raw, key, body| {
                raw.droplets_destroy_with_associated_resources_selective(key.droplet.0, body)
            },
            |()| Some(Destruction::default()),
        )
        // Its status may not be known at once.
        .creates()
    }

    /// Destroys the droplet and all its associated resources, which [`associated`](Self::associated) lists. Await it to
    /// begin, or wait until all of them are gone; the value that awaiting returns is empty. It can't be undone. Operation:
    /// `droplets_destroy_withAssociatedResourcesDangerous`.
    #[inline]
    pub fn delete_with_everything(&self) -> Request<DropletDestructionKey> {
        Request::on(
            &self.destruction(),
            (),
            |raw, key, ()| {
                let sure = DropletsDestroyWithAssociatedResourcesDangerousParams::new(true);
                raw.droplets_destroy_with_associated_resources_dangerous(key.droplet.0, &sure)
            },
            |()| Some(Destruction::default()),
        )
        // Its status may not be known at once.
        .creates()
    }

    /// The progress of a destruction that one of these started. Operation:
    /// `droplets_get_DestroyAssociatedResourcesStatus`.
    #[must_use]
    #[inline]
    pub fn destruction(&self) -> DestructionHandle {
        self.below(DropletDestructionKey::new(self.key))
    }
}

impl Request<DropletDestructionKey, SelectiveDestroyAssociatedResource> {
    /// Destroys a volume too.
    pub fn volume(self, id: impl IntoKey<VolumeId>) -> Self {
        let id = id.into_key().0;
        self.with(|body| body.volumes.get_or_insert_default().push(id))
    }

    /// Destroys a snapshot of the droplet too, or of a volume that is attached to it.
    pub fn snapshot(self, id: impl IntoKey<SnapshotId>) -> Self {
        let id = id.into_key();
        self.with(|body| {
            let of_kind = match is_of_droplet(&id) {
                true => &mut body.snapshots,
                false => &mut body.volume_snapshots,
            };
            of_kind.get_or_insert_default().push(id.0);
        })
    }

    /// Releases a reserved IP too, by its id in [`associated`](Handle::associated).
    pub fn reserved_ip(self, id: impl Into<String>) -> Self {
        let id = id.into();
        self.with(|body| body.reserved_ips.get_or_insert_default().push(id))
    }
}

impl Handle<DropletDestructionKey> {
    /// Tries again to destroy the resources that are left. Operation: `droplets_destroy_retryWithAssociatedResources`.
    #[inline]
    pub fn retry(&self) -> Request<DropletDestructionKey> {
        Request::on(
            self,
            (),
            |raw, key, ()| raw.droplets_destroy_retry_with_associated_resources(key.droplet.0),
            |()| Some(Destruction::default()),
        )
        // Its status may not be known at once.
        .creates()
    }
}
