// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Uptime.

use std::borrow::Cow;
use std::time::Duration;
use digitalocean_core::resource::{Answered, Bridge, Creatable, Deletable, Listed, Named, Replaceable, Resource, Stateful, WaitState, boxed_part, bridge, done, given, named, part, shown};
use digitalocean_core::{Client, Error, key, key_from, list, nested_key};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::{UptimeAlert, UptimeCheck, UptimeState};

key! {
    /// The id of an uptime alert.
    UptimeAlertId(String)
}

key_from!(UptimeAlertId of types::UptimeAlert => |it| Self(it.id.clone()));

nested_key! {
    /// The key of an uptime alert of an uptime check.
    UptimeAlertKey {
        /// The key of the uptime check.
        check: UptimeCheckId,
        /// Its own part.
        id: UptimeAlertId
    }
}

impl Resource for UptimeAlertKey {
    type Value = types::UptimeAlert;
    type Parent = UptimeCheckId;

    const NAME: &'static str = "uptime alert";

    #[inline]
    fn parent(&self) -> UptimeCheckId {
        self.check.clone()
    }

    #[inline]
    fn of(parent: &UptimeCheckId, it: &types::UptimeAlert) -> Option<Self> {
        Some(Self { check: parent.clone(), id: given(&it.id).map(UptimeAlertId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::UptimeAlert>> {
        boxed_part(raw(client).uptime_get_alert(&self.check.0, &self.id.0), |answer| answer.alert.filter(|it| given(&it.id).is_some()))
    }
}

impl Named for UptimeAlertKey {
    #[inline]
    fn name(it: &types::UptimeAlert) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::UptimeAlert>>> {
        named::<Self, _>(Self::list(client, within).into(), within.clone(), name)
    }
}

impl Creatable for UptimeAlertKey {
    type Body = types::UptimeCreateAlertBody;
    type In = UptimeCheckId;

    #[inline]
    fn create(client: &Client, within: &UptimeCheckId, body: &types::UptimeCreateAlertBody) -> Answered<(Self, Option<Box<types::UptimeAlert>>)> {
        let parent = within.clone();
        part(raw(client).uptime_create_alert(&within.0, body), move |answer| {
            let it = answer.alert?;
            Some((Self::of(&parent, &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for UptimeAlertKey {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).uptime_delete_alert(&self.check.0, &self.id.0))
    }
}

impl Replaceable for UptimeAlertKey {
    type Body = types::UptimeUpdateAlertBody;

    const BRIDGE: Bridge = Bridge {
        drop: &["id"],
        map: &[],
        unless: &[],
        full: &[],
        only: None,
    };

    #[inline]
    fn body(it: &types::UptimeAlert) -> Result<types::UptimeUpdateAlertBody, Error> {
        bridge(it, Self::BRIDGE)
    }

    #[inline]
    fn replace(&self, client: &Client, body: &types::UptimeUpdateAlertBody) -> Answered<Option<Box<types::UptimeAlert>>> {
        shown(raw(client).uptime_update_alert(&self.check.0, &self.id.0, body), |answer| answer.alert)
    }
}

list! {
    /// A list of uptime alerts, made by [`uptime_list_alerts`](crate::Client::uptime_list_alerts).
    UptimeListAlerts of types::UptimeListAlertsResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for UptimeAlertKey {
    type Within = UptimeCheckId;
    type List = UptimeListAlerts;

    #[inline]
    fn list(client: &Client, within: &UptimeCheckId) -> UptimeListAlerts {
        raw(client).uptime_list_alerts(&within.0, &Default::default()).into()
    }
}

key! {
    /// The id of an uptime check.
    UptimeCheckId(String)
}

key_from!(UptimeCheckId of types::UptimeCheck => |it| Self(it.id.clone()));

impl Resource for UptimeCheckId {
    type Value = types::UptimeCheck;
    type Parent = ();

    const NAME: &'static str = "uptime check";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::UptimeCheck) -> Option<Self> {
        given(&it.id).map(UptimeCheckId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::UptimeCheck>> {
        boxed_part(raw(client).uptime_get_check(&self.0), |answer| answer.check.filter(|it| given(&it.id).is_some()))
    }
}

impl Named for UptimeCheckId {
    #[inline]
    fn name(it: &types::UptimeCheck) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::UptimeCheck>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Creatable for UptimeCheckId {
    type Body = types::UptimeCreateCheckBody;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::UptimeCreateCheckBody) -> Answered<(Self, Option<Box<types::UptimeCheck>>)> {
        part(raw(client).uptime_create_check(body), move |answer| {
            let it = answer.check?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for UptimeCheckId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).uptime_delete_check(&self.0))
    }
}

impl Replaceable for UptimeCheckId {
    type Body = types::UptimeCheckUpdate;

    const BRIDGE: Bridge = Bridge {
        drop: &["id"],
        map: &[],
        unless: &[],
        full: &[],
        only: None,
    };

    #[inline]
    fn body(it: &types::UptimeCheck) -> Result<types::UptimeCheckUpdate, Error> {
        bridge(it, Self::BRIDGE)
    }

    #[inline]
    fn replace(&self, client: &Client, body: &types::UptimeCheckUpdate) -> Answered<Option<Box<types::UptimeCheck>>> {
        shown(raw(client).uptime_update_check(&self.0, body), |answer| answer.check)
    }
}

list! {
    /// A list of uptime checks, made by [`uptime_list_checks`](crate::Client::uptime_list_checks).
    UptimeListChecks of types::UptimeListChecksResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for UptimeCheckId {
    type Within = ();
    type List = UptimeListChecks;

    #[inline]
    fn list(client: &Client, _: &()) -> UptimeListChecks {
        raw(client).uptime_list_checks(&Default::default()).into()
    }
}

nested_key! {
    /// The key of the uptime state of an uptime check: there is one.
    UptimeStateKey {
        /// The key of the uptime check.
        check: UptimeCheckId
    }
}

impl Resource for UptimeStateKey {
    type Value = types::UptimeState;
    type Parent = UptimeCheckId;

    const NAME: &'static str = "uptime state";

    #[inline]
    fn parent(&self) -> UptimeCheckId {
        self.check.clone()
    }

    #[inline]
    fn of(parent: &UptimeCheckId, _: &types::UptimeState) -> Option<Self> {
        Some(Self { check: parent.clone() })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::UptimeState>> {
        boxed_part(raw(client).uptime_get_check_state(&self.check.0), |answer| answer.state)
    }

    #[inline]
    fn status(it: &types::UptimeState) -> Option<Cow<'_, str>> {
        Some(it.state_in_words())
    }
}

impl Stateful for UptimeStateKey {
    const INTERVAL: Duration = Duration::from_secs(5);
    const DEADLINE: Duration = Duration::from_secs(3600);

    #[inline]
    fn wait_state(it: &types::UptimeState) -> WaitState {
        it.wait_state()
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! uptime_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::uptime::*;

        impl $sdk::resource::Handle<$crate::resources::uptime::UptimeCheckId> {
            /// One of its uptime alerts, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "uptime_get_alert")]
            #[must_use]
            pub fn alert(&self, id: impl $sdk::resource::IntoKey<$crate::resources::uptime::UptimeAlertId>) -> $sdk::resource::Handle<$crate::resources::uptime::UptimeAlertKey> {
                self.below($crate::resources::uptime::UptimeAlertKey::new(self.key(), id))
            }

            /// Its uptime alerts.
            #[doc(alias = "uptime_list_alerts")]
            #[must_use]
            #[inline]
            pub fn alerts(&self) -> $sdk::resource::Collection<$crate::resources::uptime::UptimeAlertKey> {
                self.collection()
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::uptime::UptimeAlertKey, $crate::types::UptimeCreateAlertBody> {
            #[doc = "The value that fires it: milliseconds of latency, or days until the certificate expires."]
            value threshold: i64,
            #[doc = "Whether it fires above or below the threshold."]
            into comparison: $crate::types::AlertUpdatableComparison,
        });

        impl $sdk::resource::Handle<$crate::resources::uptime::UptimeAlertKey> {
            /// Changes it as a whole: the closure gets the current state, unknown fields included, and what it doesn't change stays.
            /// It runs again if somebody else changed the resource meanwhile. Operation: `uptime_update_alert`.
            #[doc(alias = "uptime_update_alert")]
            pub fn update(&self, change: impl Fn(&mut $crate::types::UptimeUpdateAlertBody) + Send + Sync + 'static) -> $sdk::resource::Request<$crate::resources::uptime::UptimeAlertKey> {
                self.replacing(change)
            }
        }

        /// A handle of an uptime alert.
        pub type UptimeAlertHandle = $sdk::resource::Handle<$crate::resources::uptime::UptimeAlertKey>;

        impl $sdk::Client {
            /// One uptime check, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "uptime_get_check")]
            #[must_use]
            pub fn uptime_check(&self, id: impl $sdk::resource::IntoKey<$crate::resources::uptime::UptimeCheckId>) -> $sdk::resource::Handle<$crate::resources::uptime::UptimeCheckId> {
                self.resource(id)
            }

            /// The uptime checks of the account.
            #[doc(alias = "uptime_list_checks")]
            #[doc(alias = "monitoring uptime")]
            #[must_use]
            #[inline]
            pub fn uptime_checks(&self) -> $sdk::resource::Collection<$crate::resources::uptime::UptimeCheckId> {
                self.collection()
            }
        }

        impl $sdk::resource::Handle<$crate::resources::uptime::UptimeCheckId> {
            /// Changes it as a whole: the closure gets the current state, unknown fields included, and what it doesn't change stays.
            /// It runs again if somebody else changed the resource meanwhile. Operation: `uptime_update_check`.
            #[doc(alias = "uptime_update_check")]
            pub fn update(&self, change: impl Fn(&mut $crate::types::UptimeCheckUpdate) + Send + Sync + 'static) -> $sdk::resource::Request<$crate::resources::uptime::UptimeCheckId> {
                self.replacing(change)
            }
        }

        /// A handle of an uptime check.
        pub type UptimeCheckHandle = $sdk::resource::Handle<$crate::resources::uptime::UptimeCheckId>;

        impl $sdk::resource::Handle<$crate::resources::uptime::UptimeCheckId> {
            /// Its uptime state. No request is sent until something is awaited.
            #[doc(alias = "uptime_get_checkState")]
            #[must_use]
            #[inline]
            pub fn state(&self) -> $sdk::resource::Handle<$crate::resources::uptime::UptimeStateKey> {
                self.below($crate::resources::uptime::UptimeStateKey::new(self.key()))
            }
        }

        /// A handle of an uptime state.
        pub type UptimeStateHandle = $sdk::resource::Handle<$crate::resources::uptime::UptimeStateKey>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! uptime_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.uptime_check(id).alerts()` | `list`, `find_by_name`, `create` |\n| `client.uptime_check(id).alert(id)` | `get`, `find`, `update`, `delete` |\n| `client.uptime_checks()` | `list`, `find_by_name`, `create` |\n| `client.uptime_check(id)` | `get`, `find`, `update`, `delete` |\n| `client.uptime_check(id).state()` | `get`, `find`, `wait` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
