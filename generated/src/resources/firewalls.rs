// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Cloud Firewalls.

use std::borrow::Cow;
use std::time::Duration;
use digitalocean_core::resource::{Answered, Bridge, Creatable, Deletable, HasUrn, Holder, List, Listed, Named, Replaceable, Resource, SharedList, Sought, Stateful, UniquelyNamed, Uniqueness, WaitState, boxed_part, bridge, done, given, named, named_in, part, shown};
use digitalocean_core::{Client, Error, key, key_from, list};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::Firewall;

key! {
    /// The id of a firewall.
    FirewallId(String)
}

key_from!(FirewallId of types::Firewall => |it| Self(it.id.clone()));

impl Resource for FirewallId {
    type Value = types::Firewall;
    type Parent = ();

    const NAME: &'static str = "firewall";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::Firewall) -> Option<Self> {
        given(&it.id).map(FirewallId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::Firewall>> {
        boxed_part(raw(client).firewalls_get(&self.0), |answer| answer.firewall.filter(|it| given(&it.id).is_some()))
    }

    #[inline]
    fn status(it: &types::Firewall) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.as_str()))
    }

    #[inline]
    fn shared_list(&self, client: &Client) -> Option<SharedList<types::Firewall>> {
        Some(SharedList::new(raw(client).firewalls_list(&Default::default())))
    }
}

impl Stateful for FirewallId {
    const INTERVAL: Duration = Duration::from_secs(5);
    const DEADLINE: Duration = Duration::from_secs(3600);

    #[inline]
    fn wait_state(it: &types::Firewall) -> WaitState {
        it.wait_state()
    }
}

impl Named for FirewallId {
    #[inline]
    fn name(it: &types::Firewall) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::Firewall>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Creatable for FirewallId {
    type Body = types::FirewallsCreateBody;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::FirewallsCreateBody) -> Answered<(Self, Option<Box<types::Firewall>>)> {
        part(raw(client).firewalls_create(body), move |answer| {
            let it = answer.firewall?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for FirewallId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).firewalls_delete(&self.0))
    }
}

impl Replaceable for FirewallId {
    type Body = types::FirewallsUpdateBody;

    const BRIDGE: Bridge = Bridge {
        drop: &["id", "status", "created_at", "pending_changes"],
        map: &[],
        unless: &[],
        full: &[],
        only: None,
    };

    #[inline]
    fn body(it: &types::Firewall) -> Result<types::FirewallsUpdateBody, Error> {
        bridge(it, Self::BRIDGE)
    }

    #[inline]
    fn replace(&self, client: &Client, body: &types::FirewallsUpdateBody) -> Answered<Option<Box<types::Firewall>>> {
        shown(raw(client).firewalls_update(&self.0, body), |answer| answer.firewall)
    }
}

impl HasUrn for FirewallId {
    const URN_KIND: &'static str = "firewall";
}

list! {
    /// A list of firewalls, made by [`firewalls_list`](crate::Client::firewalls_list).
    FirewallsList of types::FirewallsListResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for FirewallId {
    type Within = ();
    type List = FirewallsList;

    #[inline]
    fn list(client: &Client, _: &()) -> FirewallsList {
        raw(client).firewalls_list(&Default::default()).into()
    }
}

impl UniquelyNamed for FirewallId {
    type In = ();

    const UNIQUE: Uniqueness = Uniqueness {
        name: ("name", "name"),
        words: None,
        caseless: false,
        beside: &[],
        fixed: &[],
        assumed: &[],
        filters: &[],
        everywhere: false,
        status: Some(409),
        message: Some("duplicate name"),
    };

    #[inline]
    fn holder(client: &Client, _: &(), sought: &Sought) -> Answered<Option<Holder<Self>>> {
        named_in::<Self, _>((), List::from(Self::list(client, &())), sought)
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! firewalls_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::firewalls::*;

        impl $sdk::Client {
            /// One firewall, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "firewalls_get")]
            #[must_use]
            pub fn firewall(&self, id: impl $sdk::resource::IntoKey<$crate::resources::firewalls::FirewallId>) -> $sdk::resource::Handle<$crate::resources::firewalls::FirewallId> {
                self.resource(id)
            }

            /// The firewalls of the account.
            #[doc(alias = "firewalls_list")]
            #[doc(alias = "compute firewall")]
            #[must_use]
            #[inline]
            pub fn firewalls(&self) -> $sdk::resource::Collection<$crate::resources::firewalls::FirewallId> {
                self.collection()
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::firewalls::FirewallId, $crate::types::FirewallsCreateBody> {
            #[doc = "The droplets behind it; 10 at most. Needs the scope `droplet:read`."]
            keys droplet_ids: $crate::resources::DropletId,
            #[doc = "The tags whose droplets are behind it, now and later; 5 at most, which must exist. Needs the scopes `tag:create` and `tag:read`."]
            keys tags: $crate::resources::TagName,
            #[doc = "All rules for what comes in. What no rule lets in stays out. Either `inbound_rules` or `outbound_rules` is required."]
            list inbound_rules: $crate::types::InboundRule,
            #[doc = "All rules for what goes out. What no rule lets out stays in. Either `inbound_rules` or `outbound_rules` is required."]
            list outbound_rules: $crate::types::OutboundRule,
        });

        impl $sdk::resource::Handle<$crate::resources::firewalls::FirewallId> {
            /// Puts droplets behind a firewall, by id, in addition to those it has. Operation: `firewalls_assign_droplets`.
            pub fn add_droplets(&self, droplet_ids: impl IntoIterator<Item = impl $sdk::resource::IntoKey<$crate::resources::DropletId>>) -> $sdk::resource::Command<$crate::resources::firewalls::FirewallId, $crate::types::FirewallsAssignDropletsBody> {
                self.commanding($crate::types::FirewallsAssignDropletsBody::new(droplet_ids.into_iter().map(|it| $sdk::resource::IntoKey::into_key(it).0)), |raw, key, body| raw.firewalls_assign_droplets(&key.0, body))
            }

            /// Puts all droplets with the given tags behind a firewall, those tagged later included. Operation: `firewalls_add_tags`.
            pub fn add_tags(&self, tags: impl IntoIterator<Item = impl $sdk::resource::IntoKey<$crate::resources::TagName>>) -> $sdk::resource::Command<$crate::resources::firewalls::FirewallId, $crate::types::FirewallsAddTagsBody> {
                self.commanding($crate::types::FirewallsAddTagsBody::new(tags.into_iter().map(|it| $sdk::resource::IntoKey::into_key(it).0)), |raw, key, body| raw.firewalls_add_tags(&key.0, body))
            }

            /// Takes droplets out of a firewall, by id; those that it covers by tag stay. Operation: `firewalls_delete_droplets`.
            pub fn remove_droplets(&self, droplet_ids: impl IntoIterator<Item = impl $sdk::resource::IntoKey<$crate::resources::DropletId>>) -> $sdk::resource::Command<$crate::resources::firewalls::FirewallId, $crate::types::FirewallsDeleteDropletsBody> {
                self.commanding($crate::types::FirewallsDeleteDropletsBody::new(droplet_ids.into_iter().map(|it| $sdk::resource::IntoKey::into_key(it).0)), |raw, key, body| raw.firewalls_delete_droplets(&key.0, body))
            }

            /// Removes tags from a firewall, so that droplets covered only through them are no longer protected. Operation: `firewalls_delete_tags`.
            pub fn remove_tags(&self, tags: impl IntoIterator<Item = impl $sdk::resource::IntoKey<$crate::resources::TagName>>) -> $sdk::resource::Command<$crate::resources::firewalls::FirewallId, $crate::types::FirewallsDeleteTagsBody> {
                self.commanding($crate::types::FirewallsDeleteTagsBody::new(tags.into_iter().map(|it| $sdk::resource::IntoKey::into_key(it).0)), |raw, key, body| raw.firewalls_delete_tags(&key.0, body))
            }
        }

        #[cfg(feature = "projects")]
        $sdk::projects::urn!($crate::resources::firewalls::FirewallId: $crate::types::Firewall);

        /// A handle of a firewall.
        pub type FirewallHandle = $sdk::resource::Handle<$crate::resources::firewalls::FirewallId>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! firewalls_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.firewalls()` | `list`, `find_by_name`, `create` |\n| `client.firewall(id)` | `get`, `find`, `delete`, `wait`, `add_droplets`, `add_tags`, `remove_droplets`, `remove_tags`, `add_rules`, `droplets`, `update`, `remove_rules` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
