// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! VPC Networks.

use std::time::Duration;
use digitalocean_core::resource::{Answered, Creatable, Deletable, Holder, List, Listed, Named, Patchable, Resource, Sought, UniquelyNamed, Uniqueness, boxed_part, done, found, given, named, named_in, part, shown};
use digitalocean_core::{Client, key, key_from, list, nested_key};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::{Vpc, VpcMember};

key! {
    /// The urn of a VPC member.
    VpcMemberId(String)
}

key_from!(VpcMemberId of types::VpcMember => |it| Self(it.urn.clone()));

nested_key! {
    /// The key of a VPC member of a VPC.
    VpcMemberKey {
        /// The key of the VPC.
        vpc: VpcId,
        /// Its own part.
        urn: VpcMemberId
    }
}

impl Resource for VpcMemberKey {
    type Value = types::VpcMember;
    type Parent = VpcId;

    const NAME: &'static str = "VPC member";

    #[inline]
    fn parent(&self) -> VpcId {
        self.vpc.clone()
    }

    #[inline]
    fn of(parent: &VpcId, it: &types::VpcMember) -> Option<Self> {
        Some(Self { vpc: parent.clone(), urn: given(&it.urn).map(VpcMemberId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::VpcMember>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of VPC members, made by [`vpcs_list_members`](crate::Client::vpcs_list_members).
    VpcsListMembers of types::VpcsListMembersResponse, |it| given(&it.urn), {
        /// Only members of this kind, such as `droplet`.
        into resource_type "resource_type": String,
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for VpcMemberKey {
    type Within = VpcId;
    type List = VpcsListMembers;

    #[inline]
    fn list(client: &Client, within: &VpcId) -> VpcsListMembers {
        raw(client).vpcs_list_members(&within.0, &Default::default()).into()
    }
}

pub use super::VpcId;

key_from!(VpcId of types::Vpc => |it| Self(it.id.clone()));

impl Resource for VpcId {
    type Value = types::Vpc;
    type Parent = ();

    const NAME: &'static str = "VPC";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::Vpc) -> Option<Self> {
        given(&it.id).map(VpcId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::Vpc>> {
        boxed_part(raw(client).vpcs_get(&self.0), |answer| answer.vpc.filter(|it| given(&it.id).is_some()))
    }
}

impl Named for VpcId {
    #[inline]
    fn name(it: &types::Vpc) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::Vpc>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Creatable for VpcId {
    type Body = types::VpcsCreateBody;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::VpcsCreateBody) -> Answered<(Self, Option<Box<types::Vpc>>)> {
        part(raw(client).vpcs_create(body), move |answer| {
            let it = answer.vpc?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for VpcId {
    const GONE_WITHIN: Duration = Duration::from_secs(120);

    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).vpcs_delete(&self.0))
    }
}

impl Patchable for VpcId {
    type Patch = types::VpcsPatchBody;

    #[inline]
    fn patch(&self, client: &Client, body: &types::VpcsPatchBody) -> Answered<Option<Box<types::Vpc>>> {
        shown(raw(client).vpcs_patch(&self.0, body), |answer| answer.vpc)
    }
}

list! {
    /// A list of VPCs, made by [`vpcs_list`](crate::Client::vpcs_list).
    VpcsList of types::VpcsListResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for VpcId {
    type Within = ();
    type List = VpcsList;

    #[inline]
    fn list(client: &Client, _: &()) -> VpcsList {
        raw(client).vpcs_list(&Default::default()).into()
    }
}

impl UniquelyNamed for VpcId {
    type In = ();

    const UNIQUE: Uniqueness = Uniqueness {
        name: ("name", "name"),
        words: None,
        caseless: false,
        beside: &[],
        fixed: &[("ip_range", "ip_range"), ("region", "region")],
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
macro_rules! vpcs_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::vpcs::*;

        impl $sdk::resource::Handle<$crate::resources::vpcs::VpcId> {
            /// Its VPC members.
            #[doc(alias = "vpcs_list_members")]
            #[must_use]
            #[inline]
            pub fn members(&self) -> $sdk::resource::Collection<$crate::resources::vpcs::VpcMemberKey> {
                self.collection()
            }
        }

        /// A handle of a VPC member.
        pub type VpcMemberHandle = $sdk::resource::Handle<$crate::resources::vpcs::VpcMemberKey>;

        impl $sdk::Client {
            /// One VPC, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "vpcs_get")]
            #[must_use]
            pub fn vpc(&self, id: impl $sdk::resource::IntoKey<$crate::resources::vpcs::VpcId>) -> $sdk::resource::Handle<$crate::resources::vpcs::VpcId> {
                self.resource(id)
            }

            /// The VPCs of the account.
            #[doc(alias = "vpcs_list")]
            #[must_use]
            #[inline]
            pub fn vpcs(&self) -> $sdk::resource::Collection<$crate::resources::vpcs::VpcId> {
                self.collection()
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::vpcs::VpcId, $crate::types::VpcsCreateBody> {
            #[doc = "Free text about the VPC. At most `255` characters."]
            into description: String,
            #[doc = "Its addresses in CIDR notation, such as `10.10.0.0/20`: private ones, from /28 to /16, that no other network of the account has. It can't be changed later. Default: one that the service chooses."]
            into ip_range: String,
        });

        impl $sdk::resource::Handle<$crate::resources::vpcs::VpcId> {
            /// Changes what is set; the rest stays. Operation: `vpcs_patch`.
            ///
            /// Optional, by methods of the request: `name`, `description`, `default`.
            #[doc(alias = "vpcs_patch")]
            #[inline]
            pub fn update(&self) -> $sdk::resource::Request<$crate::resources::vpcs::VpcId, $crate::types::VpcsPatchBody> {
                self.patching($crate::types::VpcsPatchBody::new())
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::vpcs::VpcId, $crate::types::VpcsPatchBody> {
            #[doc = "The new name of the VPC, unique in the account. Pattern: `^[a-zA-Z0-9\\-\\.]+$`."]
            into name: String,
            #[doc = "Free text about the VPC. At most `255` characters."]
            into description: String,
            #[doc = "Makes it the default VPC of its region, in place of the one that was. `false` doesn't undo that: another VPC has to become the default."]
            value default: bool,
        });

        impl $sdk::resource::Handle<$crate::resources::vpcs::VpcId> {
            /// Lists the peerings that a VPC takes part in, with the status of each. Operation: `vpcs_list_peerings`.
            ///
            /// It is a list: read it by `all`, `stream`, `first` or `pages`.
            #[inline]
            pub fn peerings(&self) -> $sdk::resource::List<$crate::types::VpcsListPeeringsResponse> {
                $sdk::resource::List::new(self.client.raw().vpcs_list_peerings(&self.key.0, &Default::default()))
            }
        }

        /// A handle of a VPC.
        pub type VpcHandle = $sdk::resource::Handle<$crate::resources::vpcs::VpcId>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! vpcs_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.vpc(id).members()` | `list` |\n| `client.vpcs()` | `list`, `find_by_name`, `create`, `default_of` |\n| `client.vpc(id)` | `get`, `find`, `update`, `delete`, `peerings` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
