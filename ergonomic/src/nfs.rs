//! NFS shares, their access points and snapshots.
#![doc = digitalocean_raw::nfs_methods!()]

use crate::resource::{IntoKey, Stateful as _};
use crate::wait::{Wait, WaitState};
use digitalocean_raw::resources::VpcId;

digitalocean_raw::nfs_accessors!(crate);

impl NfsShareHandle {
    /// Waits until the share has this size in GiB. The service shows no state of an action on a share, so that the share
    /// itself tells when it is done.
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
            let has = share.vpc_ids.iter().flatten().any(|id| *id == vpc.0);
            NfsShareId::wait_state(share) & WaitState::from(has == attached)
        })
    }
}
