//! Snapshots: copies of droplets and of volumes. They are taken by `client.droplet(id).take_snapshot(name)` or
//! `client.volume(id).snapshot(name)`.

use digitalocean_raw::params::SnapshotsListParams;
use digitalocean_raw::types::{SnapshotResourceType, SnapshotsListResponse};

use crate::Client;
use crate::ids::{ImageId, named};
use crate::pages::Items;
use crate::resource::{Collection, Deletable, Handle, done, listed, resource};
use crate::wait::BoxFuture;

pub use crate::ids::SnapshotId;
pub use digitalocean_raw::types::Snapshot;

named!(SnapshotId from Snapshot => |snapshot| Self::from(&snapshot.id));
named!(ImageId from Snapshot => |snapshot| Self::from(&snapshot.id));

/// The snapshots of the account.
pub type Snapshots = Collection<Snapshot>;

/// One snapshot, by its id.
pub type SnapshotHandle = Handle<Snapshot>;

impl Client {
    /// The snapshots of the account, of droplets and of volumes.
    #[must_use]
    pub fn snapshots(&self) -> Snapshots {
        self.collection()
    }

    /// One snapshot, by its id or itself. No request is sent until something is awaited.
    #[must_use]
    pub fn snapshot(&self, id: impl Into<SnapshotId>) -> SnapshotHandle {
        self.resource(id.into())
    }
}

listed!(Snapshot, SnapshotsListResponse, |raw| raw
    .snapshots_list(&Default::default()));

resource!(Snapshot, "snapshot" by SnapshotId,
    |raw, key| raw.snapshots_get(key.to_string()) => |answer| answer.snapshot,
    |_it| None);

impl Deletable for Snapshot {
    fn delete(client: &Client, key: &SnapshotId) -> BoxFuture<()> {
        done(client.raw().snapshots_delete(key.to_string()))
    }
}

impl Collection<Snapshot> {
    /// Lists those of droplets. Operation: `snapshots_list`.
    pub fn of_droplets(&self) -> Items<SnapshotsListResponse> {
        self.of(SnapshotResourceType::Droplet)
    }

    /// Lists those of volumes. Operation: `snapshots_list`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let mut snapshots = client.snapshots().of_volumes();
    /// while let Some(snapshot) = snapshots.try_next().await? {
    ///     println!("{} has {} GiB", snapshot.name, snapshot.size_gigabytes);
    ///     client.snapshot(snapshot).delete().await?;
    /// }
    /// # Ok(()) }
    /// ```
    pub fn of_volumes(&self) -> Items<SnapshotsListResponse> {
        self.of(SnapshotResourceType::Volume)
    }

    fn of(&self, kind: SnapshotResourceType) -> Items<SnapshotsListResponse> {
        let params = SnapshotsListParams::new().resource_type(kind);
        self.client.raw().snapshots_list(&params).items()
    }
}

#[cfg(feature = "tags")]
crate::tags::taggable!(Snapshot, |key: SnapshotId| match key {
    // Those are images.
    SnapshotId::Droplet(_) => "image",
    SnapshotId::Volume(_) => "volume_snapshot",
});
