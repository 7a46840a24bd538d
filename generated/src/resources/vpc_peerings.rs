// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! VPC Peerings.

use std::borrow::Cow;
use std::time::Duration;
use digitalocean_core::resource::{Answered, Creatable, Deletable, Holder, List, Listed, Named, Patchable, Resource, SharedList, Sought, Stateful, UniquelyNamed, Uniqueness, WaitState, boxed_part, done, given, named, named_in, part, shown};
use digitalocean_core::{Client, key, key_from, list};

use super::raw;
use crate::{slugs, types};
#[doc(no_inline)]
pub use crate::types::VpcPeering;

key! {
    /// The id of a VPC peering.
    VpcPeeringId(String)
}

key_from!(VpcPeeringId of types::VpcPeering => |it| Self(it.id.clone()));

impl Resource for VpcPeeringId {
    type Value = types::VpcPeering;
    type Parent = ();

    const NAME: &'static str = "VPC peering";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::VpcPeering) -> Option<Self> {
        given(&it.id).map(VpcPeeringId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::VpcPeering>> {
        boxed_part(raw(client).vpc_peerings_get(&self.0), |answer| answer.vpc_peering.filter(|it| given(&it.id).is_some()))
    }

    #[inline]
    fn status(it: &types::VpcPeering) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.as_str()))
    }

    #[inline]
    fn shared_list(&self, client: &Client) -> Option<SharedList<types::VpcPeering>> {
        Some(SharedList::new(raw(client).vpc_peerings_list(&Default::default())))
    }
}

impl Stateful for VpcPeeringId {
    const INTERVAL: Duration = Duration::from_secs(5);
    const DEADLINE: Duration = Duration::from_secs(1800);

    #[inline]
    fn wait_state(it: &types::VpcPeering) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["ACTIVE"], &["ERROR"])
    }
}

impl Named for VpcPeeringId {
    #[inline]
    fn name(it: &types::VpcPeering) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::VpcPeering>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Creatable for VpcPeeringId {
    type Body = types::VpcPeeringsCreateBody;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::VpcPeeringsCreateBody) -> Answered<(Self, Option<Box<types::VpcPeering>>)> {
        part(raw(client).vpc_peerings_create(body), move |answer| {
            let it = answer.vpc_peering?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for VpcPeeringId {
    const GONE_WITHIN: Duration = Duration::from_secs(1800);

    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).vpc_peerings_delete(&self.0))
    }
}

impl Patchable for VpcPeeringId {
    type Patch = types::VpcPeeringsPatchBody;

    #[inline]
    fn patch(&self, client: &Client, body: &types::VpcPeeringsPatchBody) -> Answered<Option<Box<types::VpcPeering>>> {
        shown(raw(client).vpc_peerings_patch(&self.0, body), |answer| answer.vpc_peering)
    }
}

list! {
    /// A list of VPC peerings, made by [`vpc_peerings_list`](crate::Client::vpc_peerings_list).
    VpcPeeringsList of types::VpcPeeringsListResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
        /// Only peerings of networks in this region.
        into region "region": slugs::Region,
    }
}

impl Listed for VpcPeeringId {
    type Within = ();
    type List = VpcPeeringsList;

    #[inline]
    fn list(client: &Client, _: &()) -> VpcPeeringsList {
        raw(client).vpc_peerings_list(&Default::default()).into()
    }
}

impl UniquelyNamed for VpcPeeringId {
    type In = ();

    const UNIQUE: Uniqueness = Uniqueness {
        name: ("name", "name"),
        words: None,
        caseless: false,
        beside: &[],
        fixed: &[("vpc_ids", "vpc_ids")],
        assumed: &[],
        filters: &[],
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
macro_rules! vpc_peerings_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::vpc_peerings::*;

        impl $sdk::Client {
            /// One VPC peering, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "vpcPeerings_get")]
            #[must_use]
            pub fn vpc_peering(&self, id: impl $sdk::resource::IntoKey<$crate::resources::vpc_peerings::VpcPeeringId>) -> $sdk::resource::Handle<$crate::resources::vpc_peerings::VpcPeeringId> {
                self.resource(id)
            }

            /// The VPC peerings of the account.
            #[doc(alias = "vpcPeerings_list")]
            #[must_use]
            #[inline]
            pub fn vpc_peerings(&self) -> $sdk::resource::Collection<$crate::resources::vpc_peerings::VpcPeeringId> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::vpc_peerings::VpcPeeringId> {
            /// Creates a VPC peering: await it for the service's answer, or wait until it is ready. Operation: `vpcPeerings_create`.
            #[doc(alias = "vpcPeerings_create")]
            pub fn create(&self, name: impl Into<String>, vpc_ids: impl IntoIterator<Item = impl $sdk::resource::IntoKey<$crate::resources::VpcId>>) -> $sdk::resource::Request<$crate::resources::vpc_peerings::VpcPeeringId, $crate::types::VpcPeeringsCreateBody> {
                self.creating($crate::types::VpcPeeringsCreateBody::new(name, vpc_ids.into_iter().map(|it| $sdk::resource::IntoKey::into_key(it).0)))
            }
        }

        impl $sdk::resource::Handle<$crate::resources::vpc_peerings::VpcPeeringId> {
            /// Changes what is set; the rest stays. Operation: `vpcPeerings_patch`.
            #[doc(alias = "vpcPeerings_patch")]
            pub fn update(&self, name: impl Into<String>) -> $sdk::resource::Request<$crate::resources::vpc_peerings::VpcPeeringId, $crate::types::VpcPeeringsPatchBody> {
                self.patching($crate::types::VpcPeeringsPatchBody::new(name))
            }
        }

        /// A handle of a VPC peering.
        pub type VpcPeeringHandle = $sdk::resource::Handle<$crate::resources::vpc_peerings::VpcPeeringId>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! vpc_peerings_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.vpc_peerings()` | `list`, `find_by_name`, `create` |\n| `client.vpc_peering(id)` | `get`, `find`, `update`, `delete`, `wait` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
