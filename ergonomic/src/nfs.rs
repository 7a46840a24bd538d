//! NFS: file shares and their access points.

use digitalocean_raw::types::{AccessPointRequest, AccessPointResponse, NfsRequest, NfsResponse};

use crate::Client;
use crate::ids::id;
use crate::resource::{Deletable, Handle, MINUTES, Request, Waitable, done, resource, waitable};
use crate::wait::{BoxFuture, Wait, WaitState};

id! {
    /// The id of a NFS share.
    NfsShareId(String)
}

impl Client {
    /// Creates a share. Operation: `nfs_create`.
    pub fn create_nfs_share(&self, body: &NfsRequest) -> Request<NfsResponse> {
        let call = self.raw().nfs_create(body);
        Request::new(self, call, |answer| {
            let made = answer.share?;
            Some((NfsShareId(made.id.clone()), made))
        })
    }

    /// An NFS share, by its id. No request is sent until something is awaited.
    #[must_use]
    pub fn nfs_share(&self, id: impl Into<NfsShareId>) -> Handle<NfsResponse> {
        self.resource(id.into())
    }
}

resource!(NfsResponse, "NFS share" by NfsShareId,
    |raw, key| raw.nfs_get(&key.0, &Default::default()) => |answer| answer.share,
    |it| Some(it.status.as_str()));

waitable!(
    /// Active.
    NfsResponse, ready ["ACTIVE"], failed ["FAILED"], every 5, within 60 * MINUTES);

impl Deletable for NfsResponse {
    const GONE_WITHIN: u64 = 10 * MINUTES;

    fn delete(client: &Client, key: &NfsShareId) -> BoxFuture<()> {
        done(client.raw().nfs_delete(&key.0, &Default::default()))
    }

    fn is_gone(&self) -> bool {
        self.status == "DELETED"
    }
}

impl Handle<NfsResponse> {
    /// Creates an access point. Operation: `nfs_create_access_point`.
    pub fn create_access_point(&self, body: &AccessPointRequest) -> Request<AccessPointResponse> {
        let raw = self.client.raw();
        let call = raw.nfs_create_access_point(&self.key.0, body);
        Request::new(&self.client, call, |answer| {
            let point = answer.access_point;
            Some((NfsAccessPointId(point.id.clone()), point))
        })
    }

    /// Waits until the share has this size in GiB. The service shows no state of an action on a share, so that the share
    /// itself tells when it is done.
    pub fn wait_for_size(&self, gigabytes: i64) -> Wait<NfsResponse> {
        self.wait_until(move |share| {
            share.wait_state() & WaitState::from(share.size_gib == gigabytes)
        })
    }

    /// Waits until the share is attached to a VPC, or until it isn't.
    pub fn wait_for_vpc(&self, vpc: impl Into<String>, attached: bool) -> Wait<NfsResponse> {
        let vpc = vpc.into();
        self.wait_until(move |share| {
            let has = share.vpc_ids.iter().flatten().any(|id| *id == vpc);
            share.wait_state() & WaitState::from(has == attached)
        })
    }
}

id! {
    /// The id of a NFS access point.
    NfsAccessPointId(String)
}

impl Client {
    /// An NFS access point, by its id. No request is sent until something is awaited.
    #[must_use]
    pub fn nfs_access_point(&self, id: impl Into<NfsAccessPointId>) -> Handle<AccessPointResponse> {
        self.resource(id.into())
    }
}

resource!(AccessPointResponse, "NFS access point" by NfsAccessPointId,
    |raw, key| raw.nfs_get_access_point(&key.0) => |answer| Some(answer.access_point),
    |it| Some(it.status.as_str()));

waitable!(
    /// Active.
    AccessPointResponse, ready ["ACCESS_POINT_ACTIVE"], failed ["ACCESS_POINT_FAILED"], every 15, within 15 * MINUTES);

impl Deletable for AccessPointResponse {
    const GONE_WITHIN: u64 = 10 * MINUTES;

    fn delete(client: &Client, key: &NfsAccessPointId) -> BoxFuture<()> {
        done(client.raw().nfs_delete_access_point(&key.0).read_as())
    }

    fn is_gone(&self) -> bool {
        self.status == "ACCESS_POINT_DELETED"
    }
}
