// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Droplets.

use std::borrow::Cow;
use std::time::Duration;
use digitalocean_core::resource::{Answered, Creatable, Deletable, HasUrn, List, Listed, Named, Recoverable, Resource, SharedList, Stateful, WaitState, boxed_part, done, found, given, named, part, with_tag};
use digitalocean_core::{Client, key, key_from, list, nested_key};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::{Action, AssociatedResourceStatus, Droplet, DropletBackupPolicyRecord, DropletSnapshot, Kernel};

key! {
    /// The id of a droplet action.
    DropletActionId(i64)
}

key_from!(DropletActionId of types::Action => |it| Self(it.id));

nested_key! {
    /// The key of a droplet action of a droplet.
    DropletActionKey {
        /// The key of the droplet.
        droplet: DropletId,
        /// Its own part.
        id: DropletActionId
    }
}

impl Resource for DropletActionKey {
    type Value = types::Action;
    type Parent = DropletId;

    const NAME: &'static str = "droplet action";

    #[inline]
    fn parent(&self) -> DropletId {
        self.droplet
    }

    #[inline]
    fn of(parent: &DropletId, it: &types::Action) -> Option<Self> {
        Some(Self { droplet: *parent, id: given(&it.id).map(DropletActionId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::Action>> {
        boxed_part(raw(client).droplet_actions_get(self.droplet.0, self.id.0), |answer| answer.action.filter(|it| given(&it.id).is_some()))
    }

    #[inline]
    fn status(it: &types::Action) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.as_str()))
    }
}

impl Stateful for DropletActionKey {
    const INTERVAL: Duration = Duration::from_secs(5);
    const DEADLINE: Duration = Duration::from_secs(3600);

    #[inline]
    fn wait_state(it: &types::Action) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["completed"], &["errored"])
    }
}

impl Creatable for DropletActionKey {
    type Body = types::DropletActionsPostBody;
    type In = DropletId;

    #[inline]
    fn create(client: &Client, within: &DropletId, body: &types::DropletActionsPostBody) -> Answered<(Self, Option<Box<types::Action>>)> {
        let parent = *within;
        part(raw(client).droplet_actions_post(within.0, body), move |answer| {
            let it = answer.action?;
            Some((Self::of(&parent, &it)?, Some(Box::new(it))))
        })
    }
}

list! {
    /// A list of droplet actions, made by [`droplet_actions_list`](crate::Client::droplet_actions_list).
    DropletActionsList of types::DropletActionsListResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for DropletActionKey {
    type Within = DropletId;
    type List = DropletActionsList;

    #[inline]
    fn list(client: &Client, within: &DropletId) -> DropletActionsList {
        raw(client).droplet_actions_list(within.0, &Default::default()).into()
    }
}

key! {
    /// The id of a backup.
    DropletBackupId(i64)
}

key_from!(DropletBackupId of types::DropletSnapshot => |it| Self(it.id));

nested_key! {
    /// The key of a backup of a droplet.
    DropletBackupKey {
        /// The key of the droplet.
        droplet: DropletId,
        /// Its own part.
        id: DropletBackupId
    }
}

impl Resource for DropletBackupKey {
    type Value = types::DropletSnapshot;
    type Parent = DropletId;

    const NAME: &'static str = "backup";

    #[inline]
    fn parent(&self) -> DropletId {
        self.droplet
    }

    #[inline]
    fn of(parent: &DropletId, it: &types::DropletSnapshot) -> Option<Self> {
        Some(Self { droplet: *parent, id: given(&it.id).map(DropletBackupId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::DropletSnapshot>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of backups, made by [`droplets_list_backups`](crate::Client::droplets_list_backups).
    DropletsListBackups of types::DropletsListBackupsResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for DropletBackupKey {
    type Within = DropletId;
    type List = DropletsListBackups;

    #[inline]
    fn list(client: &Client, within: &DropletId) -> DropletsListBackups {
        raw(client).droplets_list_backups(within.0, &Default::default()).into()
    }
}

nested_key! {
    /// The key of the backup policy of a droplet: there is one.
    DropletBackupPolicyKey {
        /// The key of the droplet.
        droplet: DropletId
    }
}

impl Resource for DropletBackupPolicyKey {
    type Value = types::DropletBackupPolicyRecord;
    type Parent = DropletId;

    const NAME: &'static str = "backup policy";

    #[inline]
    fn parent(&self) -> DropletId {
        self.droplet
    }

    #[inline]
    fn of(parent: &DropletId, _: &types::DropletBackupPolicyRecord) -> Option<Self> {
        Some(Self { droplet: *parent })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::DropletBackupPolicyRecord>> {
        boxed_part(raw(client).droplets_get_backup_policy(self.droplet.0), |answer| answer.policy)
    }
}

nested_key! {
    /// The key of the destruction of droplet of a droplet: there is one.
    DropletDestructionKey {
        /// The key of the droplet.
        droplet: DropletId
    }
}

impl Resource for DropletDestructionKey {
    type Value = types::AssociatedResourceStatus;
    type Parent = DropletId;

    const NAME: &'static str = "destruction of droplet";

    #[inline]
    fn parent(&self) -> DropletId {
        self.droplet
    }

    #[inline]
    fn of(parent: &DropletId, _: &types::AssociatedResourceStatus) -> Option<Self> {
        Some(Self { droplet: *parent })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::AssociatedResourceStatus>> {
        boxed_part(raw(client).droplets_get_destroy_associated_resources_status(self.droplet.0), Some)
    }

    #[inline]
    fn status(it: &types::AssociatedResourceStatus) -> Option<Cow<'_, str>> {
        Some(it.state_in_words())
    }
}

impl Stateful for DropletDestructionKey {
    const INTERVAL: Duration = Duration::from_secs(5);
    const DEADLINE: Duration = Duration::from_secs(1800);

    #[inline]
    fn wait_state(it: &types::AssociatedResourceStatus) -> WaitState {
        it.wait_state()
    }
}

pub use super::DropletId;

key_from!(DropletId of types::Droplet => |it| Self(it.id));

impl Resource for DropletId {
    type Value = types::Droplet;
    type Parent = ();

    const NAME: &'static str = "droplet";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::Droplet) -> Option<Self> {
        given(&it.id).map(DropletId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::Droplet>> {
        boxed_part(raw(client).droplets_get(self.0), |answer| answer.droplet.filter(|it| given(&it.id).is_some()))
    }

    #[inline]
    fn status(it: &types::Droplet) -> Option<Cow<'_, str>> {
        Some(it.state_in_words())
    }

    #[inline]
    fn shared_list(&self, client: &Client) -> Option<SharedList<types::Droplet>> {
        Some(SharedList { newest_first: true, ..SharedList::new(raw(client).droplets_list(&Default::default())) })
    }
}

impl Stateful for DropletId {
    const INTERVAL: Duration = Duration::from_secs(5);
    const DEADLINE: Duration = Duration::from_secs(3600);

    #[inline]
    fn wait_state(it: &types::Droplet) -> WaitState {
        it.wait_state()
    }
}

impl Named for DropletId {
    #[inline]
    fn name(it: &types::Droplet) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::Droplet>>> {
        named::<Self, _>(Self::list(client, within).name(name).into(), (), name)
    }
}

impl Deletable for DropletId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).droplets_destroy(self.0))
    }
}

impl HasUrn for DropletId {
    const URN_KIND: &'static str = "droplet";
}

list! {
    /// A list of droplets, made by [`droplets_list`](crate::Client::droplets_list).
    DropletsList of types::DropletsListResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
        /// Only droplets with this tag, for which tokens need the scope `tag:read`. It can't be combined with `name` or `type`.
        into tag_name "tag_name": String,
        /// Only droplets with exactly this name, in any mix of upper and lower case. It can't be combined with `tag_name`.
        into name "name": String,
        /// Whether droplets with GPUs are listed or those without. Default: those without. It can't be combined with `tag_name`.
        into type_ "type": types::DropletsListType,
    }
}

impl Listed for DropletId {
    type Within = ();
    type List = DropletsList;

    #[inline]
    fn list(client: &Client, _: &()) -> DropletsList {
        raw(client).droplets_list(&Default::default()).into()
    }
}

impl Recoverable for DropletId {
    type Body = types::DropletsCreateBody;

    #[inline]
    fn tags(body: &mut types::DropletsCreateBody) -> &mut Vec<String> {
        body.tags.get_or_insert_default()
    }

    #[inline]
    fn name(body: &types::DropletsCreateBody) -> Option<&str> {
        body.name.as_deref()
    }

    #[inline]
    fn shown_name(it: &types::Droplet) -> &str {
        &it.name
    }

    #[inline]
    fn shown_tags(it: &mut types::Droplet) -> Option<&mut Vec<String>> {
        Some(&mut it.tags)
    }

    #[inline]
    fn tagged(client: &Client, tag: &str) -> digitalocean_core::pages::Items<types::Droplet> {
        with_tag(List::from(Self::list(client, &())), Some("tag_name"), tag)
    }
}

key! {
    /// The id of a kernel.
    KernelId(i64)
}

key_from!(KernelId of types::Kernel => |it| Self(it.id));

nested_key! {
    /// The key of a kernel of a droplet.
    KernelKey {
        /// The key of the droplet.
        droplet: DropletId,
        /// Its own part.
        id: KernelId
    }
}

impl Resource for KernelKey {
    type Value = types::Kernel;
    type Parent = DropletId;

    const NAME: &'static str = "kernel";

    #[inline]
    fn parent(&self) -> DropletId {
        self.droplet
    }

    #[inline]
    fn of(parent: &DropletId, it: &types::Kernel) -> Option<Self> {
        Some(Self { droplet: *parent, id: given(&it.id).map(KernelId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::Kernel>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of kernels, made by [`droplets_list_kernels`](crate::Client::droplets_list_kernels).
    DropletsListKernels of types::DropletsListKernelsResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for KernelKey {
    type Within = DropletId;
    type List = DropletsListKernels;

    #[inline]
    fn list(client: &Client, within: &DropletId) -> DropletsListKernels {
        raw(client).droplets_list_kernels(within.0, &Default::default()).into()
    }
}

key! {
    /// The id of a snapshot.
    DropletSnapshotId(i64)
}

key_from!(DropletSnapshotId of types::DropletSnapshot => |it| Self(it.id));

nested_key! {
    /// The key of a snapshot of a droplet.
    DropletSnapshotKey {
        /// The key of the droplet.
        droplet: DropletId,
        /// Its own part.
        id: DropletSnapshotId
    }
}

impl Resource for DropletSnapshotKey {
    type Value = types::DropletSnapshot;
    type Parent = DropletId;

    const NAME: &'static str = "snapshot";

    #[inline]
    fn parent(&self) -> DropletId {
        self.droplet
    }

    #[inline]
    fn of(parent: &DropletId, it: &types::DropletSnapshot) -> Option<Self> {
        Some(Self { droplet: *parent, id: given(&it.id).map(DropletSnapshotId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::DropletSnapshot>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of snapshots, made by [`droplets_list_snapshots`](crate::Client::droplets_list_snapshots).
    DropletsListSnapshots of types::DropletsListSnapshotsResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for DropletSnapshotKey {
    type Within = DropletId;
    type List = DropletsListSnapshots;

    #[inline]
    fn list(client: &Client, within: &DropletId) -> DropletsListSnapshots {
        raw(client).droplets_list_snapshots(within.0, &Default::default()).into()
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! droplets_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::droplets::*;

        impl $sdk::resource::Handle<$crate::resources::droplets::DropletId> {
            /// Its backups.
            #[doc(alias = "droplets_list_backups")]
            #[must_use]
            #[inline]
            pub fn backups(&self) -> $sdk::resource::Collection<$crate::resources::droplets::DropletBackupKey> {
                self.collection()
            }
        }

        /// A handle of a backup.
        pub type DropletBackupHandle = $sdk::resource::Handle<$crate::resources::droplets::DropletBackupKey>;

        impl $sdk::Client {
            /// One droplet, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "droplets_get")]
            #[doc(alias = "DropletActions")]
            #[doc(alias = "compute droplet action")]
            #[must_use]
            pub fn droplet(&self, id: impl $sdk::resource::IntoKey<$crate::resources::droplets::DropletId>) -> $sdk::resource::Handle<$crate::resources::droplets::DropletId> {
                self.resource(id)
            }

            /// The droplets of the account.
            #[doc(alias = "droplets_list")]
            #[doc(alias = "compute droplet")]
            #[doc(alias = "ListByName")]
            #[must_use]
            #[inline]
            pub fn droplets(&self) -> $sdk::resource::Collection<$crate::resources::droplets::DropletId> {
                self.collection()
            }
        }

        #[cfg(feature = "projects")]
        $sdk::projects::urn!($crate::resources::droplets::DropletId: $crate::types::Droplet);

        #[cfg(feature = "tags")]
        $sdk::tags::taggable!($crate::resources::droplets::DropletId, |_key| "droplet"; $crate::types::Droplet);

        /// A handle of a droplet.
        pub type DropletHandle = $sdk::resource::Handle<$crate::resources::droplets::DropletId>;

        impl $sdk::resource::Handle<$crate::resources::droplets::DropletId> {
            /// Its kernels.
            #[doc(alias = "droplets_list_kernels")]
            #[must_use]
            #[inline]
            pub fn kernels(&self) -> $sdk::resource::Collection<$crate::resources::droplets::KernelKey> {
                self.collection()
            }
        }

        /// A handle of a kernel.
        pub type KernelHandle = $sdk::resource::Handle<$crate::resources::droplets::KernelKey>;

        impl $sdk::resource::Handle<$crate::resources::droplets::DropletId> {
            /// Its snapshots.
            #[doc(alias = "droplets_list_snapshots")]
            #[must_use]
            #[inline]
            pub fn snapshots(&self) -> $sdk::resource::Collection<$crate::resources::droplets::DropletSnapshotKey> {
                self.collection()
            }
        }

        /// A handle of a snapshot.
        pub type DropletSnapshotHandle = $sdk::resource::Handle<$crate::resources::droplets::DropletSnapshotKey>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! droplets_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.droplet(id).actions()` | `list` |\n| `client.droplet(id).backups()` | `list` |\n| `client.droplet(id).destruction()` | `retry`, `get`, `find`, `wait` |\n| `client.droplets()` | `list`, `find_by_name`, `tagged(..).act`, `tagged(..).power_on`, `tagged(..).snapshot`, `create`, `create_many`, `tagged(..).delete_all`, `gpus`, `backup_policies`, `neighbors`, `supported_backup_policies` |\n| `client.droplet(id)` | `get`, `find`, `delete`, `wait`, `current_action`, `last_action`, `wait_for_last_action`, `act`, `action`, `change_backup_policy`, `change_kernel`, `change_size`, `disable_backups`, `enable_backups`, `enable_backups_by`, `enable_ipv6`, `enable_private_networking`, `power_cycle`, `power_off`, `power_on`, `reboot`, `rebuild`, `rename`, `reset_password`, `resize`, `resize_with_disk`, `restore`, `shut_down`, `snapshot`, `take_snapshot`, `turn_off`, `delete_with_everything`, `delete_with`, `destruction`, `backup_policy`, `associated`, `firewalls`, `neighbors` |\n| `client.droplet(id).kernels()` | `list` |\n| `client.droplet(id).snapshots()` | `list` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
