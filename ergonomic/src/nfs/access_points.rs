//! Access points: access to one path of a share, each with its own policy.

use digitalocean_raw::resources::VpcId;
use digitalocean_raw::types::{
    AccessPointRequest, AccessPolicy, AccessPolicyProtocolsItem, AccessPolicySquashConfig,
};

use super::NfsAccessPointId;
use crate::resource::{Collection, IntoKey, Request};

/// An access point to be created.
pub type CreateNfsAccessPoint = Request<NfsAccessPointId, AccessPointRequest>;

/// The user and the group that stand for nobody.
const NOBODY: i64 = 65_534;

impl Collection<NfsAccessPointId> {
    /// Creates an access point for a path and a VPC: await it for the service's answer, or wait until it is active. By default,
    /// it accepts NFS 4, root is mapped to nobody (user and group 65534), and identities aren't enforced. Operation:
    /// `nfs_create_access_point`.
    pub fn create(
        &self,
        name: impl Into<String>,
        path: impl Into<String>,
        vpc: impl IntoKey<VpcId>,
    ) -> CreateNfsAccessPoint {
        let policy = AccessPolicy::new(
            NOBODY,
            NOBODY,
            [AccessPolicyProtocolsItem::Nfs4],
            AccessPolicySquashConfig::RootSquash,
            false,
        );
        self.creating(AccessPointRequest::new(
            name,
            path,
            policy,
            vpc.into_key().0,
        ))
    }
}

impl CreateNfsAccessPoint {
    /// Sets the whole policy.
    pub fn access_policy(self, policy: impl Into<AccessPolicy>) -> Self {
        self.with(|body| body.access_policy = policy.into())
    }

    /// The user and group ids of anonymous access. Default: 65534, which is nobody.
    #[inline]
    pub fn anonymous(self, user: i64, group: i64) -> Self {
        self.with(|body| {
            body.access_policy.anonuid = user;
            body.access_policy.anongid = group;
        })
    }

    /// Doesn't map root to another user.
    #[inline]
    pub fn no_squash(self) -> Self {
        self.with(|body| body.access_policy.squash_config = AccessPolicySquashConfig::NoSquash)
    }

    /// Maps all users to the [anonymous](Self::anonymous) one.
    #[inline]
    pub fn all_squash(self) -> Self {
        self.with(|body| body.access_policy.squash_config = AccessPolicySquashConfig::AllSquash)
    }

    /// The accepted protocols: `NFS4`, `NFS`. Default: NFS 4.
    pub fn protocols(
        self,
        protocols: impl IntoIterator<Item = impl Into<AccessPolicyProtocolsItem>>,
    ) -> Self {
        let protocols = protocols.into_iter().map(Into::into).collect();
        self.with(|body| body.access_policy.protocols = protocols)
    }

    /// Enforces identities.
    #[inline]
    pub fn enforce_identity(self) -> Self {
        self.with(|body| body.access_policy.identity_enforcement_enabled = true)
    }
}
