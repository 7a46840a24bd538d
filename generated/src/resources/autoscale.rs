// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Droplet Autoscale Pools.

use std::borrow::Cow;
use std::time::Duration;
use digitalocean_core::resource::{Answered, Bridge, Creatable, Deletable, List, Listed, Named, Replaceable, Resource, Stateful, WaitState, boxed_part, bridge, done, found, given, named, part, shown};
use digitalocean_core::{Client, Error, key, key_from, list, nested_key};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::{AutoscalePool, AutoscalePoolHistoryEntry, AutoscalePoolMember};

key! {
    /// The id of a history entry.
    AutoscalePoolHistoryEntryId(String)
}

key_from!(AutoscalePoolHistoryEntryId of types::AutoscalePoolHistoryEntry => |it| Self(it.history_event_id.clone()));

nested_key! {
    /// The key of a history entry of an autoscale pool.
    AutoscalePoolHistoryEntryKey {
        /// The key of the autoscale pool.
        pool: AutoscalePoolId,
        /// Its own part.
        id: AutoscalePoolHistoryEntryId
    }
}

impl Resource for AutoscalePoolHistoryEntryKey {
    type Value = types::AutoscalePoolHistoryEntry;
    type Parent = AutoscalePoolId;

    const NAME: &'static str = "history entry";

    #[inline]
    fn parent(&self) -> AutoscalePoolId {
        self.pool.clone()
    }

    #[inline]
    fn of(parent: &AutoscalePoolId, it: &types::AutoscalePoolHistoryEntry) -> Option<Self> {
        Some(Self { pool: parent.clone(), id: given(&it.history_event_id).map(AutoscalePoolHistoryEntryId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::AutoscalePoolHistoryEntry>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of history entries, made by [`autoscalepools_list_history`](crate::Client::autoscalepools_list_history).
    AutoscalepoolsListHistory of types::AutoscalepoolsListHistoryResponse, |it| given(&it.history_event_id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for AutoscalePoolHistoryEntryKey {
    type Within = AutoscalePoolId;
    type List = AutoscalepoolsListHistory;

    #[inline]
    fn list(client: &Client, within: &AutoscalePoolId) -> AutoscalepoolsListHistory {
        raw(client).autoscalepools_list_history(&within.0, &Default::default()).into()
    }
}

key! {
    /// The id of a pool member.
    AutoscalePoolMemberId(i64)
}

key_from!(AutoscalePoolMemberId of types::AutoscalePoolMember => |it| Self(it.droplet_id));

nested_key! {
    /// The key of a pool member of an autoscale pool.
    AutoscalePoolMemberKey {
        /// The key of the autoscale pool.
        pool: AutoscalePoolId,
        /// Its own part.
        id: AutoscalePoolMemberId
    }
}

impl Resource for AutoscalePoolMemberKey {
    type Value = types::AutoscalePoolMember;
    type Parent = AutoscalePoolId;

    const NAME: &'static str = "pool member";

    #[inline]
    fn parent(&self) -> AutoscalePoolId {
        self.pool.clone()
    }

    #[inline]
    fn of(parent: &AutoscalePoolId, it: &types::AutoscalePoolMember) -> Option<Self> {
        Some(Self { pool: parent.clone(), id: given(&it.droplet_id).map(AutoscalePoolMemberId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::AutoscalePoolMember>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of pool members, made by [`autoscalepools_list_members`](crate::Client::autoscalepools_list_members).
    AutoscalepoolsListMembers of types::AutoscalepoolsListMembersResponse, |it| given(&it.droplet_id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for AutoscalePoolMemberKey {
    type Within = AutoscalePoolId;
    type List = AutoscalepoolsListMembers;

    #[inline]
    fn list(client: &Client, within: &AutoscalePoolId) -> AutoscalepoolsListMembers {
        raw(client).autoscalepools_list_members(&within.0, &Default::default()).into()
    }
}

key! {
    /// The id of an autoscale pool.
    AutoscalePoolId(String)
}

key_from!(AutoscalePoolId of types::AutoscalePool => |it| Self(it.id.clone()));

impl Resource for AutoscalePoolId {
    type Value = types::AutoscalePool;
    type Parent = ();

    const NAME: &'static str = "autoscale pool";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::AutoscalePool) -> Option<Self> {
        given(&it.id).map(AutoscalePoolId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::AutoscalePool>> {
        boxed_part(raw(client).autoscalepools_get(&self.0), |answer| answer.autoscale_pool.filter(|it| given(&it.id).is_some()))
    }

    #[inline]
    fn status(it: &types::AutoscalePool) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.as_str()))
    }
}

impl Stateful for AutoscalePoolId {
    const INTERVAL: Duration = Duration::from_secs(15);
    const DEADLINE: Duration = Duration::from_secs(900);

    #[inline]
    fn wait_state(it: &types::AutoscalePool) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["active"], &["error"])
    }
}

impl Named for AutoscalePoolId {
    #[inline]
    fn name(it: &types::AutoscalePool) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::AutoscalePool>>> {
        named::<Self, _>(Self::list(client, within).name(name).into(), (), name)
    }
}

impl Creatable for AutoscalePoolId {
    type Body = types::AutoscalePoolCreate;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::AutoscalePoolCreate) -> Answered<(Self, Option<Box<types::AutoscalePool>>)> {
        part(raw(client).autoscalepools_create(body), move |answer| {
            let it = answer.autoscale_pool?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for AutoscalePoolId {
    const GONE_WITHIN: Duration = Duration::from_secs(900);

    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).autoscalepools_delete(&self.0))
    }
}

impl Replaceable for AutoscalePoolId {
    type Body = types::AutoscalePoolCreate;

    const BRIDGE: Bridge = Bridge {
        drop: &["id", "current_utilization", "created_at", "updated_at", "status", "active_resources_count"],
        map: &[],
        unless: &[],
        full: &[],
        only: Some(&["name", "config", "droplet_template"]),
    };

    #[inline]
    fn body(it: &types::AutoscalePool) -> Result<types::AutoscalePoolCreate, Error> {
        bridge(it, Self::BRIDGE)
    }

    #[inline]
    fn replace(&self, client: &Client, body: &types::AutoscalePoolCreate) -> Answered<Option<Box<types::AutoscalePool>>> {
        shown(raw(client).autoscalepools_update(&self.0, body), |answer| answer.autoscale_pool)
    }
}

list! {
    /// A list of autoscale pools, made by [`autoscalepools_list`](crate::Client::autoscalepools_list).
    AutoscalepoolsList of types::AutoscalepoolsListResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
        /// Only the pool of this name.
        into name "name": String,
    }
}

impl Listed for AutoscalePoolId {
    type Within = ();
    type List = AutoscalepoolsList;

    #[inline]
    fn list(client: &Client, _: &()) -> AutoscalepoolsList {
        raw(client).autoscalepools_list(&Default::default()).into()
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! autoscale_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::autoscale::*;

        impl $sdk::resource::Handle<$crate::resources::autoscale::AutoscalePoolId> {
            /// Its history entries.
            #[doc(alias = "autoscalepools_list_history")]
            #[must_use]
            #[inline]
            pub fn history_entries(&self) -> $sdk::resource::Collection<$crate::resources::autoscale::AutoscalePoolHistoryEntryKey> {
                self.collection()
            }
        }

        /// A handle of a history entry.
        pub type AutoscalePoolHistoryEntryHandle = $sdk::resource::Handle<$crate::resources::autoscale::AutoscalePoolHistoryEntryKey>;

        impl $sdk::resource::Handle<$crate::resources::autoscale::AutoscalePoolId> {
            /// Its pool members.
            #[doc(alias = "autoscalepools_list_members")]
            #[must_use]
            #[inline]
            pub fn members(&self) -> $sdk::resource::Collection<$crate::resources::autoscale::AutoscalePoolMemberKey> {
                self.collection()
            }
        }

        /// A handle of a pool member.
        pub type AutoscalePoolMemberHandle = $sdk::resource::Handle<$crate::resources::autoscale::AutoscalePoolMemberKey>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! autoscale_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.autoscale_pool(id).history_entries()` | `list` |\n| `client.autoscale_pool(id).members()` | `list` |\n| `client.autoscale_pools()` | `create`, `list`, `find_by_name` |\n| `client.autoscale_pool(id)` | `delete`, `delete_with_droplets`, `get`, `find`, `wait`, `update`, `scale` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
