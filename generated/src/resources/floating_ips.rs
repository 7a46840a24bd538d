// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Floating IPs.

use std::borrow::Cow;
use std::time::Duration;
use digitalocean_core::resource::{Answered, Creatable, Deletable, HasUrn, Listed, Resource, SharedList, Stateful, WaitState, boxed_part, done, given, part};
use digitalocean_core::{Client, key, key_from, list, nested_key};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::{FloatingIp, FloatingIpActionResponseAction};

key! {
    /// The id of a floating IP action.
    FloatingIpActionId(i64)
}

key_from!(FloatingIpActionId of types::FloatingIpActionResponseAction => |it| Self(it.id));

key_from!(FloatingIpActionId of types::Action => |it| Self(it.id));

nested_key! {
    /// The key of a floating IP action of a floating IP.
    FloatingIpActionKey {
        /// The key of the floating IP.
        floating_ip: FloatingIpAddress,
        /// Its own part.
        id: FloatingIpActionId
    }
}

impl Resource for FloatingIpActionKey {
    type Value = types::FloatingIpActionResponseAction;
    type Parent = FloatingIpAddress;

    const NAME: &'static str = "floating IP action";

    #[inline]
    fn parent(&self) -> FloatingIpAddress {
        self.floating_ip.clone()
    }

    #[inline]
    fn of(parent: &FloatingIpAddress, it: &types::FloatingIpActionResponseAction) -> Option<Self> {
        Some(Self { floating_ip: parent.clone(), id: given(&it.id).map(FloatingIpActionId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::FloatingIpActionResponseAction>> {
        boxed_part(raw(client).floating_ips_action_get(&self.floating_ip.0, self.id.0), |answer| answer.action.filter(|it| given(&it.id).is_some()))
    }

    #[inline]
    fn status(it: &types::FloatingIpActionResponseAction) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.as_str()))
    }
}

impl Stateful for FloatingIpActionKey {
    const INTERVAL: Duration = Duration::from_secs(5);
    const DEADLINE: Duration = Duration::from_secs(3600);

    #[inline]
    fn wait_state(it: &types::FloatingIpActionResponseAction) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["completed"], &["errored"])
    }
}

impl Creatable for FloatingIpActionKey {
    type Body = types::FloatingIpsActionPostBody;
    type In = FloatingIpAddress;

    #[inline]
    fn create(client: &Client, within: &FloatingIpAddress, body: &types::FloatingIpsActionPostBody) -> Answered<(Self, Option<Box<types::FloatingIpActionResponseAction>>)> {
        let parent = within.clone();
        part(raw(client).floating_ips_action_post(&within.0, body), move |answer| {
            let it = answer.action?;
            Some((Self::of(&parent, &it)?, Some(Box::new(it))))
        })
    }
}

list! {
    /// A list of floating IP actions, made by [`floating_ips_action_list`](crate::Client::floating_ips_action_list).
    FloatingIpsActionList of types::FloatingIpsActionListResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for FloatingIpActionKey {
    type Within = FloatingIpAddress;
    type List = FloatingIpsActionList;

    #[inline]
    fn list(client: &Client, within: &FloatingIpAddress) -> FloatingIpsActionList {
        raw(client).floating_ips_action_list(&within.0, &Default::default()).into()
    }
}

key! {
    /// The address of a floating IP.
    FloatingIpAddress(String)
}

key_from!(FloatingIpAddress of types::FloatingIp => |it| Self(it.ip.clone()));

impl Resource for FloatingIpAddress {
    type Value = types::FloatingIp;
    type Parent = ();

    const NAME: &'static str = "floating IP";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::FloatingIp) -> Option<Self> {
        given(&it.ip).map(FloatingIpAddress)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::FloatingIp>> {
        boxed_part(raw(client).floating_ips_get(&self.0), |answer| answer.floating_ip.filter(|it| given(&it.ip).is_some()))
    }

    #[inline]
    fn status(it: &types::FloatingIp) -> Option<Cow<'_, str>> {
        Some(it.state_in_words())
    }

    #[inline]
    fn shared_list(&self, client: &Client) -> Option<SharedList<types::FloatingIp>> {
        Some(SharedList { key_field: "ip", ..SharedList::new(raw(client).floating_ips_list(&Default::default())) })
    }
}

impl Stateful for FloatingIpAddress {
    const INTERVAL: Duration = Duration::from_secs(5);
    const DEADLINE: Duration = Duration::from_secs(300);

    #[inline]
    fn wait_state(it: &types::FloatingIp) -> WaitState {
        it.wait_state()
    }
}

impl Creatable for FloatingIpAddress {
    type Body = types::FloatingIpCreate;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::FloatingIpCreate) -> Answered<(Self, Option<Box<types::FloatingIp>>)> {
        part(raw(client).floating_ips_create(body), move |answer| {
            let it = answer.floating_ip?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for FloatingIpAddress {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).floating_ips_delete(&self.0))
    }
}

impl HasUrn for FloatingIpAddress {
    const URN_KIND: &'static str = "floatingip";
}

list! {
    /// A list of floating IPs, made by [`floating_ips_list`](crate::Client::floating_ips_list).
    FloatingIpsList of types::FloatingIpsListResponse, |it| given(&it.ip), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for FloatingIpAddress {
    type Within = ();
    type List = FloatingIpsList;

    #[inline]
    fn list(client: &Client, _: &()) -> FloatingIpsList {
        raw(client).floating_ips_list(&Default::default()).into()
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! floating_ips_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::floating_ips::*;

        impl $sdk::resource::Handle<$crate::resources::floating_ips::FloatingIpAddress> {
            /// One of its floating IP actions, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "floatingIPsAction_get")]
            #[must_use]
            pub fn action(&self, id: impl $sdk::resource::IntoKey<$crate::resources::floating_ips::FloatingIpActionId>) -> $sdk::resource::Handle<$crate::resources::floating_ips::FloatingIpActionKey> {
                self.below($crate::resources::floating_ips::FloatingIpActionKey::new(self.key(), id))
            }

            /// Its floating IP actions.
            #[doc(alias = "floatingIPsAction_list")]
            #[must_use]
            #[inline]
            pub fn actions(&self) -> $sdk::resource::Collection<$crate::resources::floating_ips::FloatingIpActionKey> {
                self.collection()
            }
        }

        /// A handle of a floating IP action.
        pub type FloatingIpActionHandle = $sdk::resource::Handle<$crate::resources::floating_ips::FloatingIpActionKey>;

        impl $sdk::Client {
            /// One floating IP, by its address, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "floatingIPs_get")]
            #[doc(alias = "FloatingIPActions")]
            #[doc(alias = "compute floating ip action")]
            #[must_use]
            pub fn floating_ip(&self, address: impl $sdk::resource::IntoKey<$crate::resources::floating_ips::FloatingIpAddress>) -> $sdk::resource::Handle<$crate::resources::floating_ips::FloatingIpAddress> {
                self.resource(address)
            }

            /// The floating IPs of the account.
            #[doc(alias = "floatingIPs_list")]
            #[doc(alias = "compute floating ip")]
            #[must_use]
            #[inline]
            pub fn floating_ips(&self) -> $sdk::resource::Collection<$crate::resources::floating_ips::FloatingIpAddress> {
                self.collection()
            }
        }

        #[cfg(feature = "projects")]
        $sdk::projects::urn!($crate::resources::floating_ips::FloatingIpAddress: $crate::types::FloatingIp);

        /// A handle of a floating IP.
        pub type FloatingIpHandle = $sdk::resource::Handle<$crate::resources::floating_ips::FloatingIpAddress>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! floating_ips_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.floating_ip(address).actions()` | `list` |\n| `client.floating_ip(address).action(id)` | `get`, `find`, `wait` |\n| `client.floating_ips()` | `list`, `create`, `create_for` |\n| `client.floating_ip(address)` | `get`, `find`, `delete`, `wait`, `current_action`, `last_action`, `wait_for_last_action`, `act`, `assign`, `unassign` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
