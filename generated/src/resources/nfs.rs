// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Network File Storage.

use std::borrow::Cow;
use std::time::Duration;
use digitalocean_core::resource::{Answered, Creatable, Deletable, Holder, List, Listed, Named, Resource, SharedList, Sought, Stateful, UniquelyNamed, Uniqueness, WaitState, boxed_part, done, given, named, named_in, part};
use digitalocean_core::{Client, key, key_from, list};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::{AccessPointResponse, NfsResponse, NfsSnapshotResponse};

key! {
    /// The id of an NFS access point.
    NfsAccessPointId(String)
}

key_from!(NfsAccessPointId of types::AccessPointResponse => |it| Self(it.id.clone()));

impl Resource for NfsAccessPointId {
    type Value = types::AccessPointResponse;
    type Parent = ();

    const NAME: &'static str = "NFS access point";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::AccessPointResponse) -> Option<Self> {
        given(&it.id).map(NfsAccessPointId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::AccessPointResponse>> {
        boxed_part(raw(client).nfs_get_access_point(&self.0), |answer| Some(answer.access_point).filter(|it| given(&it.id).is_some()))
    }

    #[inline]
    fn status(it: &types::AccessPointResponse) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.as_str()))
    }

    #[inline]
    fn is_gone(it: &types::AccessPointResponse) -> bool {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["ACCESS_POINT_DELETED"], &[]) == WaitState::Reached
    }
}

impl Stateful for NfsAccessPointId {
    const INTERVAL: Duration = Duration::from_secs(15);
    const DEADLINE: Duration = Duration::from_secs(900);

    #[inline]
    fn wait_state(it: &types::AccessPointResponse) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["ACCESS_POINT_ACTIVE"], &["ACCESS_POINT_FAILED", "ACCESS_POINT_DELETED"])
    }
}

impl Creatable for NfsAccessPointId {
    type Body = types::AccessPointRequest;
    type In = NfsShareId;

    #[inline]
    fn create(client: &Client, within: &NfsShareId, body: &types::AccessPointRequest) -> Answered<(Self, Option<Box<types::AccessPointResponse>>)> {
        part(raw(client).nfs_create_access_point(&within.0, body), move |answer| {
            let it = answer.access_point;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for NfsAccessPointId {
    const GONE_WITHIN: Duration = Duration::from_secs(600);

    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).nfs_delete_access_point(&self.0))
    }
}

list! {
    /// A list of NFS access points, made by [`nfs_list_access_points`](crate::Client::nfs_list_access_points).
    NfsListAccessPoints of types::AccessPointListResponse, |it| given(&it.id), {
        /// Only access points of this status.
        into status "status": types::NfsAccessPointStatus,
    }
}

impl Listed for NfsAccessPointId {
    type Within = NfsShareId;
    type List = NfsListAccessPoints;

    #[inline]
    fn list(client: &Client, within: &NfsShareId) -> NfsListAccessPoints {
        raw(client).nfs_list_access_points(&within.0, &Default::default()).into()
    }
}

impl UniquelyNamed for NfsAccessPointId {
    type In = NfsShareId;

    const UNIQUE: Uniqueness = Uniqueness {
        name: ("name", "name"),
        words: None,
        caseless: false,
        beside: &[],
        fixed: &[("path", "path"), ("vpc_id", "vpc_id")],
        assumed: &[],
        filters: &[],
        everywhere: false,
        status: None,
        message: None,
    };

    #[inline]
    fn holder(client: &Client, within: &NfsShareId, sought: &Sought) -> Answered<Option<Holder<Self>>> {
        named_in::<Self, _>((), List::from(Self::list(client, within)), sought)
    }
}

key! {
    /// The id of an NFS share.
    NfsShareId(String)
}

key_from!(NfsShareId of types::NfsResponse => |it| Self(it.id.clone()));

impl Resource for NfsShareId {
    type Value = types::NfsResponse;
    type Parent = ();

    const NAME: &'static str = "NFS share";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::NfsResponse) -> Option<Self> {
        given(&it.id).map(NfsShareId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::NfsResponse>> {
        boxed_part(raw(client).nfs_get(&self.0, &Default::default()), |answer| answer.share.filter(|it| given(&it.id).is_some()))
    }

    #[inline]
    fn status(it: &types::NfsResponse) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.as_str()))
    }

    #[inline]
    fn is_gone(it: &types::NfsResponse) -> bool {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["DELETED"], &[]) == WaitState::Reached
    }

    #[inline]
    fn shared_list(&self, client: &Client) -> Option<SharedList<types::NfsResponse>> {
        Some(SharedList::new(raw(client).nfs_list(&Default::default())))
    }
}

impl Stateful for NfsShareId {
    const INTERVAL: Duration = Duration::from_secs(5);
    const DEADLINE: Duration = Duration::from_secs(3600);

    #[inline]
    fn wait_state(it: &types::NfsResponse) -> WaitState {
        it.wait_state()
    }
}

impl Named for NfsShareId {
    #[inline]
    fn name(it: &types::NfsResponse) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::NfsResponse>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Creatable for NfsShareId {
    type Body = types::NfsRequest;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::NfsRequest) -> Answered<(Self, Option<Box<types::NfsResponse>>)> {
        part(raw(client).nfs_create(body), move |answer| {
            let it = answer.share?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for NfsShareId {
    const GONE_WITHIN: Duration = Duration::from_secs(600);

    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).nfs_delete(&self.0, &Default::default()))
    }
}

list! {
    /// A list of NFS shares, made by [`nfs_list`](crate::Client::nfs_list).
    NfsList of types::NfsListResponse, |it| given(&it.id), {
        /// Only shares in this region, by its slug.
        into region "region": String,
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for NfsShareId {
    type Within = ();
    type List = NfsList;

    #[inline]
    fn list(client: &Client, _: &()) -> NfsList {
        raw(client).nfs_list(&Default::default()).into()
    }
}

key! {
    /// The id of an NFS snapshot.
    NfsSnapshotId(String)
}

key_from!(NfsSnapshotId of types::NfsSnapshotResponse => |it| Self(it.id.clone()));

impl Resource for NfsSnapshotId {
    type Value = types::NfsSnapshotResponse;
    type Parent = ();

    const NAME: &'static str = "NFS snapshot";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::NfsSnapshotResponse) -> Option<Self> {
        given(&it.id).map(NfsSnapshotId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::NfsSnapshotResponse>> {
        boxed_part(raw(client).nfs_get_snapshot(&self.0, &Default::default()), |answer| answer.snapshot.filter(|it| given(&it.id).is_some()))
    }

    #[inline]
    fn status(it: &types::NfsSnapshotResponse) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.as_str()))
    }

    #[inline]
    fn is_gone(it: &types::NfsSnapshotResponse) -> bool {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["DELETED"], &[]) == WaitState::Reached
    }

    #[inline]
    fn shared_list(&self, client: &Client) -> Option<SharedList<types::NfsSnapshotResponse>> {
        Some(SharedList::new(raw(client).nfs_list_snapshot(&Default::default())))
    }
}

impl Stateful for NfsSnapshotId {
    #[inline]
    fn wait_state(it: &types::NfsSnapshotResponse) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["ACTIVE"], &["FAILED", "DELETED"])
    }
}

impl Named for NfsSnapshotId {
    #[inline]
    fn name(it: &types::NfsSnapshotResponse) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::NfsSnapshotResponse>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Deletable for NfsSnapshotId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).nfs_delete_snapshot(&self.0, &Default::default()))
    }
}

list! {
    /// A list of NFS snapshots, made by [`nfs_list_snapshot`](crate::Client::nfs_list_snapshot).
    NfsListSnapshot of types::NfsSnapshotListResponse, |it| given(&it.id), {
        /// Only snapshots of shares in this region, by its slug.
        into region "region": String,
        /// Only snapshots of the share with this id.
        into share_id "share_id": String,
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for NfsSnapshotId {
    type Within = ();
    type List = NfsListSnapshot;

    #[inline]
    fn list(client: &Client, _: &()) -> NfsListSnapshot {
        raw(client).nfs_list_snapshot(&Default::default()).into()
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! nfs_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::nfs::*;

        impl $sdk::Client {
            /// One NFS access point, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "nfs_get_access_point")]
            #[must_use]
            pub fn nfs_access_point(&self, id: impl $sdk::resource::IntoKey<$crate::resources::nfs::NfsAccessPointId>) -> $sdk::resource::Handle<$crate::resources::nfs::NfsAccessPointId> {
                self.resource(id)
            }
        }

        impl $sdk::resource::Handle<$crate::resources::nfs::NfsShareId> {
            /// Its NFS access points.
            #[doc(alias = "nfs_list_access_points")]
            #[must_use]
            #[inline]
            pub fn nfs_access_points(&self) -> $sdk::resource::Collection<$crate::resources::nfs::NfsAccessPointId> {
                self.collection()
            }
        }

        /// A handle of an NFS access point.
        pub type NfsAccessPointHandle = $sdk::resource::Handle<$crate::resources::nfs::NfsAccessPointId>;

        impl $sdk::Client {
            /// One NFS share, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "nfs_get")]
            #[doc(alias = "NfsActions")]
            #[must_use]
            pub fn nfs_share(&self, id: impl $sdk::resource::IntoKey<$crate::resources::nfs::NfsShareId>) -> $sdk::resource::Handle<$crate::resources::nfs::NfsShareId> {
                self.resource(id)
            }

            /// The NFS shares of the account.
            #[doc(alias = "nfs_list")]
            #[doc(alias = "Nfs")]
            #[must_use]
            #[inline]
            pub fn nfs_shares(&self) -> $sdk::resource::Collection<$crate::resources::nfs::NfsShareId> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::nfs::NfsShareId> {
            /// Creates an NFS share: await it for the service's answer, or wait until it is ready. Operation: `nfs_create`.
            ///
            /// Optional, by methods of the request: `vpc_ids`, `performance_tier`.
            #[doc(alias = "nfs_create")]
            pub fn create(&self, name: impl Into<String>, size_gib: i64, region: impl Into<$crate::slugs::Region>) -> $sdk::resource::Request<$crate::resources::nfs::NfsShareId, $crate::types::NfsRequest> {
                self.creating($crate::types::NfsRequest::new(name, size_gib, Into::<$crate::slugs::Region>::into(region)))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::nfs::NfsShareId, $crate::types::NfsRequest> {
            #[doc = "The VPCs that can reach it."]
            keys vpc_ids: $crate::resources::VpcId,
            #[doc = "How fast it is: `standard` or `high`. Default: `high`. It can't be lowered later."]
            into performance_tier: String,
        });

        /// A handle of an NFS share.
        pub type NfsShareHandle = $sdk::resource::Handle<$crate::resources::nfs::NfsShareId>;

        impl $sdk::Client {
            /// One NFS snapshot, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "nfs_get_snapshot")]
            #[must_use]
            pub fn nfs_snapshot(&self, id: impl $sdk::resource::IntoKey<$crate::resources::nfs::NfsSnapshotId>) -> $sdk::resource::Handle<$crate::resources::nfs::NfsSnapshotId> {
                self.resource(id)
            }

            /// The NFS snapshots of the account.
            #[doc(alias = "nfs_list_snapshot")]
            #[must_use]
            #[inline]
            pub fn nfs_snapshots(&self) -> $sdk::resource::Collection<$crate::resources::nfs::NfsSnapshotId> {
                self.collection()
            }
        }

        /// A handle of an NFS snapshot.
        pub type NfsSnapshotHandle = $sdk::resource::Handle<$crate::resources::nfs::NfsSnapshotId>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! nfs_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.nfs_share(id).nfs_access_points()` | `list`, `create` |\n| `client.nfs_access_point(id)` | `get`, `find`, `delete`, `wait` |\n| `client.nfs_shares()` | `list`, `find_by_name`, `create` |\n| `client.nfs_share(id)` | `get`, `find`, `delete`, `wait`, `attach`, `detach`, `reassign`, `resize`, `snapshot`, `switch_performance_tier`, `snapshots` |\n| `client.nfs_snapshots()` | `list`, `find_by_name` |\n| `client.nfs_snapshot(id)` | `get`, `find`, `delete`, `wait` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
