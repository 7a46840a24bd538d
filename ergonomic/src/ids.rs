//! Keys of resources that several areas use, so that ids of different kinds can't be mixed up. Each area also has its own.
//!
//! Methods that take a key accept whatever converts into it ([`IntoKey`]): a number or a string, the object itself, its handle,
//! or a reference to one of these.
//!
//! ```no_run
//! # #[cfg(all(feature = "volumes", feature = "droplets"))]
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! let droplet = client.droplet(3164494).get().await?;
//! let volume = client.volume("506f78a4-e098-11e5-ad9f-000f53306ae1");
//! volume.attach(&droplet).wait().await?;
//! volume.detach(3164494).wait().await?;
//! # Ok(()) }
//! ```
//!
//! The id or the slug of another kind of resource doesn't compile:
//!
//! ```compile_fail,E0277
//! # #[cfg(all(feature = "volumes", feature = "droplets"))]
//! # async fn run(client: digitalocean_sdk::Client) {
//! client.volume("506f78a4-e098-11e5-ad9f-000f53306ae1").attach(digitalocean_sdk::volumes::VolumeId::from("data"));
//! # }
//! # #[cfg(not(all(feature = "volumes", feature = "droplets")))]
//! # fn run() -> () { 7_u8? }
//! ```
//!
//! ```compile_fail,E0277
//! # #[cfg(feature = "droplets")]
//! # async fn run(client: digitalocean_sdk::Client) {
//! use digitalocean_sdk::slugs::{Image, Region};
//! client.droplets().create("web-1", Region::Nyc3, Region::Nyc3, Image::Ubuntu2404X64);
//! # }
//! # #[cfg(not(feature = "droplets"))]
//! # fn run() -> () { 7_u8? }
//! ```

pub use digitalocean_raw::resources::{
    AppId, DatabaseClusterId, DropletId, ImageId, KubernetesClusterId, LoadBalancerId, ProjectId,
    SnapshotId, SshKeyId, TagName, VolumeId, VpcId,
};

pub use crate::resource::IntoKey;

/// Adds a tag to a body that is sent.
pub(crate) fn add_tag(tags: &mut Option<Vec<String>>, tag: impl IntoKey<TagName>) {
    tags.get_or_insert_default().push(tag.into_key().0);
}

/// Whether a snapshot is of a droplet: the ids of those are numbers, which those of images are.
#[inline]
pub(crate) fn is_of_droplet(snapshot: &SnapshotId) -> bool {
    snapshot.0.bytes().all(|byte| byte.is_ascii_digit())
}
