// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Reserved IPs.

use std::borrow::Cow;
use std::time::Duration;
use digitalocean_core::resource::{Answered, Creatable, Deletable, HasUrn, Listed, Resource, SharedList, Stateful, WaitState, boxed_part, done, given, part};
use digitalocean_core::{Client, key, key_from, list, nested_key};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::{ReservedIp, ReservedIpActionResponseAction, ReservedIpv6};

key! {
    /// The id of a reserved IP action.
    ReservedIpActionId(i64)
}

key_from!(ReservedIpActionId of types::ReservedIpActionResponseAction => |it| Self(it.id));

key_from!(ReservedIpActionId of types::Action => |it| Self(it.id));

nested_key! {
    /// The key of a reserved IP action of a reserved IP.
    ReservedIpActionKey {
        /// The key of the reserved IP.
        reserved_ip: ReservedIpAddress,
        /// Its own part.
        id: ReservedIpActionId
    }
}

impl Resource for ReservedIpActionKey {
    type Value = types::ReservedIpActionResponseAction;
    type Parent = ReservedIpAddress;

    const NAME: &'static str = "reserved IP action";

    #[inline]
    fn parent(&self) -> ReservedIpAddress {
        self.reserved_ip.clone()
    }

    #[inline]
    fn of(parent: &ReservedIpAddress, it: &types::ReservedIpActionResponseAction) -> Option<Self> {
        Some(Self { reserved_ip: parent.clone(), id: given(&it.id).map(ReservedIpActionId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::ReservedIpActionResponseAction>> {
        boxed_part(raw(client).reserved_ips_actions_get(&self.reserved_ip.0, self.id.0), |answer| answer.action.filter(|it| given(&it.id).is_some()))
    }

    #[inline]
    fn status(it: &types::ReservedIpActionResponseAction) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.as_str()))
    }
}

impl Stateful for ReservedIpActionKey {
    const INTERVAL: Duration = Duration::from_secs(5);
    const DEADLINE: Duration = Duration::from_secs(3600);

    #[inline]
    fn wait_state(it: &types::ReservedIpActionResponseAction) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["completed"], &["errored"])
    }
}

impl Creatable for ReservedIpActionKey {
    type Body = types::ReservedIpsActionsPostBody;
    type In = ReservedIpAddress;

    #[inline]
    fn create(client: &Client, within: &ReservedIpAddress, body: &types::ReservedIpsActionsPostBody) -> Answered<(Self, Option<Box<types::ReservedIpActionResponseAction>>)> {
        let parent = within.clone();
        part(raw(client).reserved_ips_actions_post(&within.0, body), move |answer| {
            let it = answer.action?;
            Some((Self::of(&parent, &it)?, Some(Box::new(it))))
        })
    }
}

list! {
    /// A list of reserved IP actions, made by [`reserved_ips_actions_list`](crate::Client::reserved_ips_actions_list).
    ReservedIpsActionsList of types::ReservedIpsActionsListResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for ReservedIpActionKey {
    type Within = ReservedIpAddress;
    type List = ReservedIpsActionsList;

    #[inline]
    fn list(client: &Client, within: &ReservedIpAddress) -> ReservedIpsActionsList {
        raw(client).reserved_ips_actions_list(&within.0, &Default::default()).into()
    }
}

key! {
    /// The address of a reserved IP.
    ReservedIpAddress(String)
}

key_from!(ReservedIpAddress of types::ReservedIp => |it| Self(it.ip.clone()));

impl Resource for ReservedIpAddress {
    type Value = types::ReservedIp;
    type Parent = ();

    const NAME: &'static str = "reserved IP";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::ReservedIp) -> Option<Self> {
        given(&it.ip).map(ReservedIpAddress)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::ReservedIp>> {
        boxed_part(raw(client).reserved_ips_get(&self.0), |answer| answer.reserved_ip.filter(|it| given(&it.ip).is_some()))
    }

    #[inline]
    fn status(it: &types::ReservedIp) -> Option<Cow<'_, str>> {
        Some(it.state_in_words())
    }

    #[inline]
    fn shared_list(&self, client: &Client) -> Option<SharedList<types::ReservedIp>> {
        Some(SharedList { key_field: "ip", ..SharedList::new(raw(client).reserved_ips_list(&Default::default())) })
    }
}

impl Stateful for ReservedIpAddress {
    const INTERVAL: Duration = Duration::from_secs(5);
    const DEADLINE: Duration = Duration::from_secs(300);

    #[inline]
    fn wait_state(it: &types::ReservedIp) -> WaitState {
        it.wait_state()
    }
}

impl Creatable for ReservedIpAddress {
    type Body = types::ReservedIpCreate;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::ReservedIpCreate) -> Answered<(Self, Option<Box<types::ReservedIp>>)> {
        part(raw(client).reserved_ips_create(body), move |answer| {
            let it = answer.reserved_ip?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for ReservedIpAddress {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).reserved_ips_delete(&self.0))
    }
}

impl HasUrn for ReservedIpAddress {
    const URN_KIND: &'static str = "floatingip";
}

list! {
    /// A list of reserved IPs, made by [`reserved_ips_list`](crate::Client::reserved_ips_list).
    ReservedIpsList of types::ReservedIpsListResponse, |it| given(&it.ip), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for ReservedIpAddress {
    type Within = ();
    type List = ReservedIpsList;

    #[inline]
    fn list(client: &Client, _: &()) -> ReservedIpsList {
        raw(client).reserved_ips_list(&Default::default()).into()
    }
}

key! {
    /// The address of a reserved IPv6 address.
    ReservedIpv6Address(String)
}

key_from!(ReservedIpv6Address of types::ReservedIpv6 => |it| Self(it.ip.clone()));

key_from!(ReservedIpv6Address of types::CreatedReservedIpv6 => |it| Self(given(&it.ip).unwrap_or_default()));

impl Resource for ReservedIpv6Address {
    type Value = types::ReservedIpv6;
    type Parent = ();

    const NAME: &'static str = "reserved IPv6 address";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::ReservedIpv6) -> Option<Self> {
        given(&it.ip).map(ReservedIpv6Address)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::ReservedIpv6>> {
        boxed_part(raw(client).reserved_ipv6_get(&self.0), |answer| answer.reserved_ipv6)
    }
}

impl Deletable for ReservedIpv6Address {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).reserved_ipv6_delete(&self.0))
    }
}

list! {
    /// A list of reserved IPv6 addresses, made by [`reserved_ipv6_list`](crate::Client::reserved_ipv6_list).
    ReservedIpv6List of types::ReservedIpv6ListResponse, |it| given(&it.ip), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for ReservedIpv6Address {
    type Within = ();
    type List = ReservedIpv6List;

    #[inline]
    fn list(client: &Client, _: &()) -> ReservedIpv6List {
        raw(client).reserved_ipv6_list(&Default::default()).into()
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! reserved_ips_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::reserved_ips::*;

        impl $sdk::resource::Handle<$crate::resources::reserved_ips::ReservedIpAddress> {
            /// One of its reserved IP actions, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "reservedIPsActions_get")]
            #[must_use]
            pub fn action(&self, id: impl $sdk::resource::IntoKey<$crate::resources::reserved_ips::ReservedIpActionId>) -> $sdk::resource::Handle<$crate::resources::reserved_ips::ReservedIpActionKey> {
                self.below($crate::resources::reserved_ips::ReservedIpActionKey::new(self.key(), id))
            }

            /// Its reserved IP actions.
            #[doc(alias = "reservedIPsActions_list")]
            #[must_use]
            #[inline]
            pub fn actions(&self) -> $sdk::resource::Collection<$crate::resources::reserved_ips::ReservedIpActionKey> {
                self.collection()
            }
        }

        /// A handle of a reserved IP action.
        pub type ReservedIpActionHandle = $sdk::resource::Handle<$crate::resources::reserved_ips::ReservedIpActionKey>;

        impl $sdk::Client {
            /// One reserved IP, by its address, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "reservedIPs_get")]
            #[doc(alias = "ReservedIPActions")]
            #[doc(alias = "compute reserved ip action")]
            #[must_use]
            pub fn reserved_ip(&self, address: impl $sdk::resource::IntoKey<$crate::resources::reserved_ips::ReservedIpAddress>) -> $sdk::resource::Handle<$crate::resources::reserved_ips::ReservedIpAddress> {
                self.resource(address)
            }

            /// The reserved IPs of the account.
            #[doc(alias = "reservedIPs_list")]
            #[doc(alias = "compute reserved ip")]
            #[must_use]
            #[inline]
            pub fn reserved_ips(&self) -> $sdk::resource::Collection<$crate::resources::reserved_ips::ReservedIpAddress> {
                self.collection()
            }
        }

        #[cfg(feature = "projects")]
        $sdk::projects::urn!($crate::resources::reserved_ips::ReservedIpAddress: $crate::types::ReservedIp);

        /// A handle of a reserved IP.
        pub type ReservedIpHandle = $sdk::resource::Handle<$crate::resources::reserved_ips::ReservedIpAddress>;

        impl $sdk::Client {
            /// One reserved IPv6 address, by its address, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "reservedIPv6_get")]
            #[doc(alias = "ReservedIPV6Actions")]
            #[must_use]
            pub fn reserved_ipv6(&self, address: impl $sdk::resource::IntoKey<$crate::resources::reserved_ips::ReservedIpv6Address>) -> $sdk::resource::Handle<$crate::resources::reserved_ips::ReservedIpv6Address> {
                self.resource(address)
            }

            /// The reserved IPv6 addresses of the account.
            #[doc(alias = "reservedIPv6_list")]
            #[doc(alias = "compute reserved ipv6")]
            #[must_use]
            #[inline]
            pub fn reserved_ipv6s(&self) -> $sdk::resource::Collection<$crate::resources::reserved_ips::ReservedIpv6Address> {
                self.collection()
            }
        }

        /// A handle of a reserved IPv6 address.
        pub type ReservedIpv6Handle = $sdk::resource::Handle<$crate::resources::reserved_ips::ReservedIpv6Address>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! reserved_ips_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.reserved_ip(address).actions()` | `list` |\n| `client.reserved_ip(address).action(id)` | `get`, `find`, `wait` |\n| `client.reserved_ips()` | `list`, `create`, `create_for` |\n| `client.reserved_ip(address)` | `get`, `find`, `delete`, `wait`, `current_action`, `last_action`, `wait_for_last_action`, `act`, `assign`, `unassign` |\n| `client.reserved_ipv6s()` | `list`, `create` |\n| `client.reserved_ipv6(address)` | `get`, `find`, `delete`, `act`, `assign`, `unassign` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
