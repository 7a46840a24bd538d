//! NFS shares, their access points and snapshots.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! let vpc = "5a4981aa-9653-4bd1-bef5-d6bff52042e4";
//! let create = client.nfs_shares().create("data", 100, "nyc2").vpc_ids([vpc]); // in GiB, 50 at least
//! let data = create.performance_tier("standard").wait().await?;
//! println!("mount {:?}:{:?}", data.host, data.mount_path); // empty before it is active
//!
//! let share = client.nfs_share(&data);
//! share.resize(200).wait().await?; // until it has that size
//! share.attach("e0fe0f4d-596a-465e-a902-571ce57b79fa").wait().await?;
//! let before = share.snapshot("before").wait().await?;
//! let web = share.nfs_access_points().create("web", "/web", vpc).all_squash().wait().await?;
//!
//! client.nfs_access_point(web).delete().wait().await?;
//! client.nfs_snapshot(before).delete().wait().await?;
//! share.delete().wait().await?;
//! # Ok(()) }
//! ```
//!
//! A change of a share is an action, and its answer says only that it was started, so waits poll the share. A share that isn't
//! attached to any VPC is `INACTIVE`, and waits count it as ready.
#![doc = digitalocean_raw::nfs_methods!()]

mod access_points;
mod actions;

use digitalocean_raw::resources::VpcId;

use crate::resource::{IntoKey, Stateful as _};
use crate::wait::{Wait, WaitState};

pub use access_points::CreateNfsAccessPoint;
pub use actions::{NfsCommand, TakeNfsSnapshot};

digitalocean_raw::nfs_accessors!(crate);

impl NfsShareHandle {
    /// The list of its snapshots: `share.snapshots().all().await?`, for instance. Operation: `nfs_list_snapshot`.
    #[inline]
    pub fn snapshots(&self) -> NfsListSnapshot {
        self.client.nfs_snapshots().list().share_id(&self.key.0)
    }

    /// Waits until the share has this size in GiB. The service doesn't return the state of an action on a share, so the wait
    /// polls the share itself.
    #[inline]
    pub fn wait_for_size(&self, gigabytes: i64) -> Wait<NfsResponse> {
        self.wait_until(move |share| {
            NfsShareId::wait_state(share) & WaitState::from(share.size_gib == gigabytes)
        })
    }

    /// Waits until the share is attached to a VPC, or until it isn't.
    pub fn wait_for_vpc(&self, vpc: impl IntoKey<VpcId>, attached: bool) -> Wait<NfsResponse> {
        let vpc = vpc.into_key();
        self.wait_until(move |share| {
            NfsShareId::wait_state(share) & WaitState::from(has_vpc(share, &vpc) == attached)
        })
    }
}

/// Whether a share is attached to a VPC.
#[inline]
fn has_vpc(share: &NfsResponse, vpc: &VpcId) -> bool {
    share.vpc_ids.iter().flatten().any(|id| *id == vpc.0)
}
