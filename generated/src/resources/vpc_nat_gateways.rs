// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! VPC NAT Gateways.

use std::borrow::Cow;
use std::time::Duration;
use digitalocean_core::resource::{Answered, Bridge, Creatable, Deletable, Listed, Named, Reached, Replaceable, Resource, SharedList, Stateful, WaitState, boxed_part, bridge, done, given, named, part, shown};
use digitalocean_core::{Client, Error, key, key_from, list};

use super::raw;
use crate::{slugs, types};
#[doc(no_inline)]
pub use crate::types::VpcNatGateway;

key! {
    /// The id of a VPC NAT gateway.
    VpcNatGatewayId(String)
}

key_from!(VpcNatGatewayId of types::VpcNatGateway => |it| Self(it.id.clone()));

impl Resource for VpcNatGatewayId {
    type Value = types::VpcNatGateway;
    type Parent = ();

    const NAME: &'static str = "VPC NAT gateway";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::VpcNatGateway) -> Option<Self> {
        given(&it.id).map(VpcNatGatewayId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::VpcNatGateway>> {
        boxed_part(raw(client).vpcnatgateways_get(&self.0), |answer| answer.vpc_nat_gateway.filter(|it| given(&it.id).is_some()))
    }

    #[inline]
    fn status(it: &types::VpcNatGateway) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.state.as_str()))
    }

    #[inline]
    fn shared_list(&self, client: &Client) -> Option<SharedList<types::VpcNatGateway>> {
        Some(SharedList::new(raw(client).vpcnatgateways_list(&Default::default())))
    }
}

impl Stateful for VpcNatGatewayId {
    const INTERVAL: Duration = Duration::from_secs(15);
    const DEADLINE: Duration = Duration::from_secs(900);

    #[inline]
    fn wait_state(it: &types::VpcNatGateway) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["ACTIVE", "STATE_ACTIVE"], &["ERROR", "INVALID"])
    }
}

impl Named for VpcNatGatewayId {
    #[inline]
    fn name(it: &types::VpcNatGateway) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::VpcNatGateway>>> {
        named::<Self, _>(Self::list(client, within).name(name).into(), (), name)
    }
}

impl Creatable for VpcNatGatewayId {
    type Body = types::VpcNatGatewayCreate;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::VpcNatGatewayCreate) -> Answered<(Self, Option<Box<types::VpcNatGateway>>)> {
        part(raw(client).vpcnatgateways_create(body), move |answer| {
            let it = answer.vpc_nat_gateway?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for VpcNatGatewayId {
    const GONE_WITHIN: Duration = Duration::from_secs(900);

    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).vpcnatgateways_delete(&self.0))
    }
}

impl Replaceable for VpcNatGatewayId {
    type Body = types::VpcNatGatewayUpdate;

    const BRIDGE: Bridge = Bridge {
        drop: &["id", "state", "vpcs[].gateway_ip", "created_at", "updated_at"],
        map: &[],
        unless: &[],
        full: &[],
        only: None,
    };

    const REACHED: Reached = &[("size", "size")];

    #[inline]
    fn body(it: &types::VpcNatGateway) -> Result<types::VpcNatGatewayUpdate, Error> {
        bridge(it, Self::BRIDGE)
    }

    #[inline]
    fn replace(&self, client: &Client, body: &types::VpcNatGatewayUpdate) -> Answered<Option<Box<types::VpcNatGateway>>> {
        shown(raw(client).vpcnatgateways_update(&self.0, body), |answer| answer.vpc_nat_gateway)
    }
}

list! {
    /// A list of VPC NAT gateways, made by [`vpcnatgateways_list`](crate::Client::vpcnatgateways_list).
    VpcnatgatewaysList of types::VpcnatgatewaysListResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
        /// Only gateways in this state.
        into state "state": types::VpcnatgatewaysListState,
        /// Only gateways in this region.
        into region "region": slugs::Region,
        /// Only gateways of this kind.
        into type_ "type": types::VpcnatgatewaysListType,
        /// Only gateways of this name.
        into name "name": String,
    }
}

impl Listed for VpcNatGatewayId {
    type Within = ();
    type List = VpcnatgatewaysList;

    #[inline]
    fn list(client: &Client, _: &()) -> VpcnatgatewaysList {
        raw(client).vpcnatgateways_list(&Default::default()).into()
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! vpc_nat_gateways_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::vpc_nat_gateways::*;

        impl $sdk::Client {
            /// One VPC NAT gateway, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "vpcnatgateways_get")]
            #[must_use]
            pub fn vpc_nat_gateway(&self, id: impl $sdk::resource::IntoKey<$crate::resources::vpc_nat_gateways::VpcNatGatewayId>) -> $sdk::resource::Handle<$crate::resources::vpc_nat_gateways::VpcNatGatewayId> {
                self.resource(id)
            }

            /// The VPC NAT gateways of the account.
            #[doc(alias = "vpcnatgateways_list")]
            #[must_use]
            #[inline]
            pub fn vpc_nat_gateways(&self) -> $sdk::resource::Collection<$crate::resources::vpc_nat_gateways::VpcNatGatewayId> {
                self.collection()
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::vpc_nat_gateways::VpcNatGatewayId, $crate::types::VpcNatGatewayCreate> {
            #[doc = "After how many seconds without traffic a UDP session is dropped."]
            value udp_timeout_seconds: i64,
            #[doc = "After how many seconds without traffic an ICMP session is dropped."]
            value icmp_timeout_seconds: i64,
            #[doc = "After how many seconds without traffic a TCP connection is dropped."]
            value tcp_timeout_seconds: i64,
            #[doc = "The addresses that the outside sees; `None` lets the service choose."]
            into egresses: $crate::types::VpcNatGatewayEgressesRequest,
        });

        /// A handle of a VPC NAT gateway.
        pub type VpcNatGatewayHandle = $sdk::resource::Handle<$crate::resources::vpc_nat_gateways::VpcNatGatewayId>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! vpc_nat_gateways_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.vpc_nat_gateways()` | `list`, `find_by_name`, `create` |\n| `client.vpc_nat_gateway(id)` | `get`, `find`, `delete`, `wait`, `update` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
