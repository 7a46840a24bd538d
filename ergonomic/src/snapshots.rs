//! Snapshots of droplets and volumes.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! let mut snapshots = client.snapshots().list().resource_type("volume").stream();
//! while let Some(snapshot) = snapshots.try_next().await? {
//!     println!("{} has {} GiB", snapshot.name, snapshot.size_gigabytes);
//!     client.snapshot(snapshot).delete().await?;
//! }
//! # Ok(()) }
//! ```
#![doc = digitalocean_raw::snapshots_methods!()]

pub use digitalocean_raw::types::Snapshot;

digitalocean_raw::snapshots_accessors!(crate);

#[cfg(feature = "tags")]
crate::tags::taggable!(SnapshotId, |key| match crate::ids::is_of_droplet(key) {
    true => "image",
    false => "volume_snapshot",
}; Snapshot);
