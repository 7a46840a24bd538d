// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Snapshots.

use digitalocean_core::resource::{Answered, Deletable, Listed, Named, Resource, boxed_part, done, given, named};
use digitalocean_core::{Client, key_from, list};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::Snapshot;

pub use super::SnapshotId;

key_from!(SnapshotId of types::Snapshot => |it| Self(it.id.clone()));

impl Resource for SnapshotId {
    type Value = types::Snapshot;
    type Parent = ();

    const NAME: &'static str = "snapshot";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::Snapshot) -> Option<Self> {
        given(&it.id).map(SnapshotId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::Snapshot>> {
        boxed_part(raw(client).snapshots_get(self), |answer| answer.snapshot)
    }
}

impl Named for SnapshotId {
    #[inline]
    fn name(it: &types::Snapshot) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::Snapshot>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Deletable for SnapshotId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).snapshots_delete(self))
    }
}

list! {
    /// A list of snapshots, made by [`snapshots_list`](crate::Client::snapshots_list).
    SnapshotsList of types::SnapshotsListResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
        /// Only snapshots of droplets or only those of volumes.
        into resource_type "resource_type": types::SnapshotResourceType,
        /// Only snapshots that are available in this region.
        into region "region": String,
    }
}

impl Listed for SnapshotId {
    type Within = ();
    type List = SnapshotsList;

    #[inline]
    fn list(client: &Client, _: &()) -> SnapshotsList {
        raw(client).snapshots_list(&Default::default()).into()
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! snapshots_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::snapshots::*;

        impl $sdk::Client {
            /// One snapshot, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "snapshots_get")]
            #[must_use]
            pub fn snapshot(&self, id: impl $sdk::resource::IntoKey<$crate::resources::snapshots::SnapshotId>) -> $sdk::resource::Handle<$crate::resources::snapshots::SnapshotId> {
                self.resource(id)
            }

            /// The snapshots of the account.
            #[doc(alias = "snapshots_list")]
            #[doc(alias = "compute snapshot")]
            #[must_use]
            #[inline]
            pub fn snapshots(&self) -> $sdk::resource::Collection<$crate::resources::snapshots::SnapshotId> {
                self.collection()
            }
        }

        /// A handle of a snapshot.
        pub type SnapshotHandle = $sdk::resource::Handle<$crate::resources::snapshots::SnapshotId>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! snapshots_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.snapshots()` | `list`, `find_by_name` |\n| `client.snapshot(id)` | `get`, `find`, `delete` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
