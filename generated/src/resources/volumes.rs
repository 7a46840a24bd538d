// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Volumes.

use std::borrow::Cow;
use std::time::Duration;
use digitalocean_core::resource::{Answered, Creatable, Deletable, HasUrn, Holder, List, Listed, Named, Resource, Sought, Stateful, UniquelyNamed, Uniqueness, WaitState, boxed_part, done, given, named, named_in, part};
use digitalocean_core::{Client, key, key_from, list, nested_key};

use super::raw;
use crate::{slugs, types};
#[doc(no_inline)]
pub use crate::types::{Snapshot, Volume, VolumeAction};

key! {
    /// The id of a volume action.
    VolumeActionId(i64)
}

key_from!(VolumeActionId of types::VolumeAction => |it| Self(it.id));

nested_key! {
    /// The key of a volume action of a volume.
    VolumeActionKey {
        /// The key of the volume.
        volume: VolumeId,
        /// Its own part.
        id: VolumeActionId
    }
}

impl Resource for VolumeActionKey {
    type Value = types::VolumeAction;
    type Parent = VolumeId;

    const NAME: &'static str = "volume action";

    #[inline]
    fn parent(&self) -> VolumeId {
        self.volume.clone()
    }

    #[inline]
    fn of(parent: &VolumeId, it: &types::VolumeAction) -> Option<Self> {
        Some(Self { volume: parent.clone(), id: given(&it.id).map(VolumeActionId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::VolumeAction>> {
        boxed_part(raw(client).volume_actions_get(&self.volume.0, self.id.0, &Default::default()), |answer| answer.action.filter(|it| given(&it.id).is_some()))
    }

    #[inline]
    fn status(it: &types::VolumeAction) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.as_str()))
    }
}

impl Stateful for VolumeActionKey {
    const INTERVAL: Duration = Duration::from_secs(5);
    const DEADLINE: Duration = Duration::from_secs(3600);

    #[inline]
    fn wait_state(it: &types::VolumeAction) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["completed"], &["errored"])
    }
}

list! {
    /// A list of volume actions, made by [`volume_actions_list`](crate::Client::volume_actions_list).
    VolumeActionsList of types::VolumeActionsListResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for VolumeActionKey {
    type Within = VolumeId;
    type List = VolumeActionsList;

    #[inline]
    fn list(client: &Client, within: &VolumeId) -> VolumeActionsList {
        raw(client).volume_actions_list(&within.0, &Default::default()).into()
    }
}

key! {
    /// The id of a volume snapshot.
    VolumeSnapshotId(String)
}

key_from!(VolumeSnapshotId of types::Snapshot => |it| Self(it.id.clone()));

impl Resource for VolumeSnapshotId {
    type Value = types::Snapshot;
    type Parent = ();

    const NAME: &'static str = "volume snapshot";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::Snapshot) -> Option<Self> {
        given(&it.id).map(VolumeSnapshotId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::Snapshot>> {
        boxed_part(raw(client).volume_snapshots_get_by_id(&self.0), |answer| answer.snapshot)
    }
}

impl Creatable for VolumeSnapshotId {
    type Body = types::VolumeSnapshotsCreateBody;
    type In = VolumeId;

    #[inline]
    fn create(client: &Client, within: &VolumeId, body: &types::VolumeSnapshotsCreateBody) -> Answered<(Self, Option<Box<types::Snapshot>>)> {
        part(raw(client).volume_snapshots_create(&within.0, body), move |answer| {
            let it = answer.snapshot?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for VolumeSnapshotId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).volume_snapshots_delete_by_id(&self.0))
    }
}

list! {
    /// A list of volume snapshots, made by [`volume_snapshots_list`](crate::Client::volume_snapshots_list).
    VolumeSnapshotsList of types::VolumeSnapshotsListResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for VolumeSnapshotId {
    type Within = VolumeId;
    type List = VolumeSnapshotsList;

    #[inline]
    fn list(client: &Client, within: &VolumeId) -> VolumeSnapshotsList {
        raw(client).volume_snapshots_list(&within.0, &Default::default()).into()
    }
}

pub use super::VolumeId;

key_from!(VolumeId of types::Volume => |it| Self(it.id.clone()));

impl Resource for VolumeId {
    type Value = types::Volume;
    type Parent = ();

    const NAME: &'static str = "volume";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::Volume) -> Option<Self> {
        given(&it.id).map(VolumeId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::Volume>> {
        boxed_part(raw(client).volumes_get(&self.0), |answer| answer.volume)
    }
}

impl Named for VolumeId {
    #[inline]
    fn name(it: &types::Volume) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::Volume>>> {
        named::<Self, _>(Self::list(client, within).name(name).into(), (), name)
    }
}

impl Creatable for VolumeId {
    type Body = types::VolumesCreateBody;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::VolumesCreateBody) -> Answered<(Self, Option<Box<types::Volume>>)> {
        part(raw(client).volumes_create(body), move |answer| {
            let it = answer.volume?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for VolumeId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).volumes_delete(&self.0))
    }
}

impl HasUrn for VolumeId {
    const URN_KIND: &'static str = "volume";
}

list! {
    /// A list of volumes, made by [`volumes_list`](crate::Client::volumes_list).
    VolumesList of types::VolumesListResponse, |it| given(&it.id), {
        /// Only volumes of this name.
        into name "name": String,
        /// Only volumes in this region.
        into region "region": slugs::Region,
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for VolumeId {
    type Within = ();
    type List = VolumesList;

    #[inline]
    fn list(client: &Client, _: &()) -> VolumesList {
        raw(client).volumes_list(&Default::default()).into()
    }
}

impl UniquelyNamed for VolumeId {
    type In = ();

    const UNIQUE: Uniqueness = Uniqueness {
        name: ("name", "name"),
        words: None,
        caseless: false,
        beside: &[("region", "region.slug")],
        fixed: &[("filesystem_type", "filesystem_type")],
        assumed: &[],
        filters: &[("name", "name"), ("region", "region")],
        everywhere: false,
        status: None,
        message: None,
    };

    #[inline]
    fn holder(client: &Client, _: &(), sought: &Sought) -> Answered<Option<Holder<Self>>> {
        named_in::<Self, _>((), List::from(Self::list(client, &())), sought)
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! volumes_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::volumes::*;

        impl $sdk::resource::Handle<$crate::resources::volumes::VolumeId> {
            /// One of its volume actions, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "volumeActions_get")]
            #[must_use]
            pub fn action(&self, id: impl $sdk::resource::IntoKey<$crate::resources::volumes::VolumeActionId>) -> $sdk::resource::Handle<$crate::resources::volumes::VolumeActionKey> {
                self.below($crate::resources::volumes::VolumeActionKey::new(self.key(), id))
            }

            /// Its volume actions.
            #[doc(alias = "volumeActions_list")]
            #[must_use]
            #[inline]
            pub fn actions(&self) -> $sdk::resource::Collection<$crate::resources::volumes::VolumeActionKey> {
                self.collection()
            }
        }

        /// A handle of a volume action.
        pub type VolumeActionHandle = $sdk::resource::Handle<$crate::resources::volumes::VolumeActionKey>;

        impl $sdk::Client {
            /// One volume, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "volumes_get")]
            #[doc(alias = "StorageActions")]
            #[doc(alias = "compute volume action")]
            #[must_use]
            pub fn volume(&self, id: impl $sdk::resource::IntoKey<$crate::resources::volumes::VolumeId>) -> $sdk::resource::Handle<$crate::resources::volumes::VolumeId> {
                self.resource(id)
            }

            /// The volumes of the account.
            #[doc(alias = "volumes_list")]
            #[doc(alias = "Storage")]
            #[doc(alias = "compute volume")]
            #[doc(alias = "block storage")]
            #[doc(alias = "CreateVolume")]
            #[doc(alias = "ListVolumes")]
            #[must_use]
            #[inline]
            pub fn volumes(&self) -> $sdk::resource::Collection<$crate::resources::volumes::VolumeId> {
                self.collection()
            }
        }

        #[cfg(feature = "projects")]
        $sdk::projects::urn!($crate::resources::volumes::VolumeId: $crate::types::Volume);

        #[cfg(feature = "tags")]
        $sdk::tags::taggable!($crate::resources::volumes::VolumeId, |_key| "volume"; $crate::types::Volume);

        /// A handle of a volume.
        pub type VolumeHandle = $sdk::resource::Handle<$crate::resources::volumes::VolumeId>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! volumes_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.volume(id).actions()` | `list` |\n| `client.volume(id).action(id)` | `get`, `find`, `wait` |\n| `client.volume(id).volume_snapshots()` | `client.volume(id).snapshots().list()` |\n| `client.volumes()` | `list`, `find_by_name`, `client.volume_named(..).attach(..)`, `client.volume_named(..).detach(..)`, `create`, `client.volume_named(..).delete()`, `client.volume_named(..).find()`, `client.volume_named(..).get()` |\n| `client.volume(id)` | `get`, `find`, `delete`, `current_action`, `last_action`, `wait_for_last_action`, `act`, `attach`, `detach`, `resize`, `snapshot` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
