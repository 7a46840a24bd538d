// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Monitoring.

use digitalocean_core::resource::{Answered, Bridge, Creatable, Deletable, Listed, Named, Patchable, Replaceable, Resource, bridge, done, given, named, part};
use digitalocean_core::{Client, Error, key, key_from, list};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::{AlertPolicy, DestinationOmitCredentials, SinksResponse};

key! {
    /// The id of an alert policy.
    AlertPolicyId(String)
}

key_from!(AlertPolicyId of types::AlertPolicy => |it| Self(it.uuid.clone()));

impl Resource for AlertPolicyId {
    type Value = types::AlertPolicy;
    type Parent = ();

    const NAME: &'static str = "alert policy";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::AlertPolicy) -> Option<Self> {
        given(&it.uuid).map(AlertPolicyId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<types::AlertPolicy> {
        part(raw(client).monitoring_get_alert_policy(&self.0), |answer| answer.policy)
    }
}

impl Creatable for AlertPolicyId {
    type Body = types::AlertPolicyRequest;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::AlertPolicyRequest) -> Answered<(Self, Option<types::AlertPolicy>)> {
        part(raw(client).monitoring_create_alert_policy(body), move |answer| {
            let it = answer.policy?;
            Some((Self::of(&(), &it)?, Some(it)))
        })
    }
}

impl Deletable for AlertPolicyId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).monitoring_delete_alert_policy(&self.0))
    }
}

impl Replaceable for AlertPolicyId {
    type Body = types::AlertPolicyRequest;

    const BRIDGE: Bridge = Bridge {
        drop: &["uuid"],
        map: &[],
        unless: &[],
        full: &[],
        only: None,
    };

    #[inline]
    fn body(it: &types::AlertPolicy) -> Result<types::AlertPolicyRequest, Error> {
        bridge(it, Self::BRIDGE)
    }

    #[inline]
    fn replace(&self, client: &Client, body: &types::AlertPolicyRequest) -> Answered<Option<types::AlertPolicy>> {
        let call = raw(client).monitoring_update_alert_policy(&self.0, body);
        Box::pin(async move {
            let answer = call.await?.into_inner();
            Ok(answer.policy)
        })
    }
}

list! {
    /// A list of alert policies, made by [`monitoring_list_alert_policy`](crate::Client::monitoring_list_alert_policy).
    MonitoringListAlertPolicy of types::MonitoringListAlertPolicyResponse, |it| given(&it.uuid), {
        value per_page "per_page": i64,
    }
}

impl Listed for AlertPolicyId {
    type Within = ();
    type List = MonitoringListAlertPolicy;

    #[inline]
    fn list(client: &Client, _: &()) -> MonitoringListAlertPolicy {
        raw(client).monitoring_list_alert_policy(&Default::default()).into()
    }
}

key! {
    /// The id of a monitoring destination.
    MonitoringDestinationId(String)
}

key_from!(MonitoringDestinationId of types::DestinationOmitCredentials => |it| Self(it.id.clone()));

impl Resource for MonitoringDestinationId {
    type Value = types::DestinationOmitCredentials;
    type Parent = ();

    const NAME: &'static str = "monitoring destination";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::DestinationOmitCredentials) -> Option<Self> {
        given(&it.id).map(MonitoringDestinationId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<types::DestinationOmitCredentials> {
        part(raw(client).monitoring_get_destination(&self.0), |answer| answer.destination)
    }
}

impl Named for MonitoringDestinationId {
    #[inline]
    fn name(it: &types::DestinationOmitCredentials) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<types::DestinationOmitCredentials>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Creatable for MonitoringDestinationId {
    type Body = types::DestinationRequest;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::DestinationRequest) -> Answered<(Self, Option<types::DestinationOmitCredentials>)> {
        part(raw(client).monitoring_create_destination(body), move |answer| {
            let it = answer.destination?;
            Some((Self::of(&(), &it)?, Some(it)))
        })
    }
}

impl Deletable for MonitoringDestinationId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).monitoring_delete_destination(&self.0))
    }
}

impl Patchable for MonitoringDestinationId {
    type Patch = types::DestinationRequest;

    #[inline]
    fn patch(&self, client: &Client, body: &types::DestinationRequest) -> Answered<Option<types::DestinationOmitCredentials>> {
        let sent = done(raw(client).monitoring_update_destination(&self.0, body));
        Box::pin(async move { sent.await.map(|()| None) })
    }
}

list! {
    /// A list of monitoring destinations, made by [`monitoring_list_destinations`](crate::Client::monitoring_list_destinations).
    MonitoringListDestinations of types::MonitoringListDestinationsResponse, |it| given(&it.id), {
    }
}

impl Listed for MonitoringDestinationId {
    type Within = ();
    type List = MonitoringListDestinations;

    #[inline]
    fn list(client: &Client, _: &()) -> MonitoringListDestinations {
        raw(client).monitoring_list_destinations().into()
    }
}

key! {
    /// The id of a monitoring sink.
    MonitoringSinkId(String)
}

impl Resource for MonitoringSinkId {
    type Value = types::SinksResponse;
    type Parent = ();

    const NAME: &'static str = "monitoring sink";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), _: &types::SinksResponse) -> Option<Self> {
        None
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<types::SinksResponse> {
        part(raw(client).monitoring_get_sink(&self.0), |answer| answer.sink)
    }
}

impl Deletable for MonitoringSinkId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).monitoring_delete_sink(&self.0))
    }
}

list! {
    /// A list of monitoring sinks, made by [`monitoring_list_sinks`](crate::Client::monitoring_list_sinks).
    MonitoringListSinks of types::MonitoringListSinksResponse {
        into resource_id "resource_id": String,
    }
}

impl Listed for MonitoringSinkId {
    type Within = ();
    type List = MonitoringListSinks;

    #[inline]
    fn list(client: &Client, _: &()) -> MonitoringListSinks {
        raw(client).monitoring_list_sinks(&Default::default()).into()
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! monitoring_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::monitoring::*;

        impl $sdk::Client {
            /// One alert policy, by its id, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn alert_policy(&self, id: impl $sdk::resource::IntoKey<$crate::resources::monitoring::AlertPolicyId>) -> $sdk::resource::Handle<$crate::resources::monitoring::AlertPolicyId> {
                self.resource(id)
            }

            /// The alert policies of the account.
            #[must_use]
            #[inline]
            pub fn alert_policies(&self) -> $sdk::resource::Collection<$crate::resources::monitoring::AlertPolicyId> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::monitoring::AlertPolicyId> {
            /// Creates an alert policy. Operation: `monitoring_create_alertPolicy`.
            ///
            /// The body has what it takes; its optional fields have setters.
            pub fn create(&self, body: impl Into<$crate::types::AlertPolicyRequest>) -> $sdk::resource::Request<$crate::resources::monitoring::AlertPolicyId, $crate::types::AlertPolicyRequest> {
                self.creating(body.into())
            }
        }

        impl $sdk::resource::Handle<$crate::resources::monitoring::AlertPolicyId> {
            /// Changes it as a whole: the closure is given what the service has now, with what this library doesn't know, and all
            /// that it leaves alone stays. It runs again if somebody else changed it meanwhile. Operation: `monitoring_update_alertPolicy`.
            pub fn update(&self, change: impl Fn(&mut $crate::types::AlertPolicyRequest) + Send + Sync + 'static) -> $sdk::resource::Request<$crate::resources::monitoring::AlertPolicyId> {
                self.replacing(change)
            }
        }

        /// A handle of an alert policy.
        pub type AlertPolicyHandle = $sdk::resource::Handle<$crate::resources::monitoring::AlertPolicyId>;

        impl $sdk::Client {
            /// One monitoring destination, by its id, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn monitoring_destination(&self, id: impl $sdk::resource::IntoKey<$crate::resources::monitoring::MonitoringDestinationId>) -> $sdk::resource::Handle<$crate::resources::monitoring::MonitoringDestinationId> {
                self.resource(id)
            }

            /// The monitoring destinations of the account.
            #[must_use]
            #[inline]
            pub fn monitoring_destinations(&self) -> $sdk::resource::Collection<$crate::resources::monitoring::MonitoringDestinationId> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::monitoring::MonitoringDestinationId> {
            /// Creates a monitoring destination. Operation: `monitoring_create_destination`.
            ///
            /// Optional, by methods of the request: `name`.
            pub fn create(&self, type_: impl Into<$crate::types::DestinationType>, config: impl Into<$crate::types::OpensearchConfigRequest>) -> $sdk::resource::Request<$crate::resources::monitoring::MonitoringDestinationId, $crate::types::DestinationRequest> {
                self.creating($crate::types::DestinationRequest::new(type_, config))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::monitoring::MonitoringDestinationId, $crate::types::DestinationRequest> {
            #[doc = "What people call the destination."]
            into name: String,
        });

        impl $sdk::resource::Handle<$crate::resources::monitoring::MonitoringDestinationId> {
            /// Sends what is set. Whether the service resets what isn't set, nobody has said. Operation: `monitoring_update_destination`.
            ///
            /// Optional, by methods of the request: `name`.
            pub fn update(&self, type_: impl Into<$crate::types::DestinationType>, config: impl Into<$crate::types::OpensearchConfigRequest>) -> $sdk::resource::Request<$crate::resources::monitoring::MonitoringDestinationId, $crate::types::DestinationRequest> {
                self.patching($crate::types::DestinationRequest::new(type_, config))
            }
        }

        /// A handle of a monitoring destination.
        pub type MonitoringDestinationHandle = $sdk::resource::Handle<$crate::resources::monitoring::MonitoringDestinationId>;

        impl $sdk::Client {
            /// One monitoring sink, by its id, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn monitoring_sink(&self, id: impl $sdk::resource::IntoKey<$crate::resources::monitoring::MonitoringSinkId>) -> $sdk::resource::Handle<$crate::resources::monitoring::MonitoringSinkId> {
                self.resource(id)
            }

            /// The monitoring sinks of the account.
            #[must_use]
            #[inline]
            pub fn monitoring_sinks(&self) -> $sdk::resource::Collection<$crate::resources::monitoring::MonitoringSinkId> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::monitoring::MonitoringSinkId> {
            /// Creates a monitoring sink. Operation: `monitoring_create_sink`.
            ///
            /// Optional, by methods of the request: `destination_uuid`, `resources`.
            #[inline]
            pub fn create(&self) -> $sdk::resource::Operation<$crate::types::MonitoringCreateSinkBody, ()> {
                self.doing($crate::types::MonitoringCreateSinkBody::new(), |raw, _, body| raw.monitoring_create_sink(body))
            }
        }

        $sdk::resource::setters!($sdk::resource::Operation<$crate::types::MonitoringCreateSinkBody, ()> {
            #[doc = "The destination that metrics go to."]
            into destination_uuid: String,
            #[doc = "The resources whose metrics go there."]
            list resources: $crate::types::SinkResource,
        });

        /// A handle of a monitoring sink.
        pub type MonitoringSinkHandle = $sdk::resource::Handle<$crate::resources::monitoring::MonitoringSinkId>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! monitoring_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.alert_policies()` | `list`, `create` |\n| `client.alert_policy(id)` | `get`, `find`, `update`, `delete` |\n| `client.monitoring_destinations()` | `list`, `find_by_name`, `create` |\n| `client.monitoring_destination(id)` | `get`, `find`, `update`, `delete` |\n| `client.monitoring_sinks()` | `list`, `create` |\n| `client.monitoring_sink(id)` | `get`, `find`, `delete` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
