// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Spaces CDN.

use digitalocean_core::resource::{Answered, Creatable, Deletable, Holder, List, Listed, Patchable, Resource, Sought, UniquelyNamed, Uniqueness, boxed_part, done, given, named_in, part, shown};
use digitalocean_core::{Client, key, key_from, list};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::CdnEndpoint;

key! {
    /// The id of a CDN endpoint.
    CdnEndpointId(String)
}

key_from!(CdnEndpointId of types::CdnEndpoint => |it| Self(it.id.clone()));

impl Resource for CdnEndpointId {
    type Value = types::CdnEndpoint;
    type Parent = ();

    const NAME: &'static str = "CDN endpoint";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::CdnEndpoint) -> Option<Self> {
        given(&it.id).map(CdnEndpointId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::CdnEndpoint>> {
        boxed_part(raw(client).cdn_get_endpoint(&self.0), |answer| answer.endpoint)
    }
}

impl Creatable for CdnEndpointId {
    type Body = types::CdnEndpointCreate;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::CdnEndpointCreate) -> Answered<(Self, Option<Box<types::CdnEndpoint>>)> {
        part(raw(client).cdn_create_endpoint(body), move |answer| {
            let it = answer.endpoint?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for CdnEndpointId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).cdn_delete_endpoint(&self.0))
    }
}

impl Patchable for CdnEndpointId {
    type Patch = types::CdnEndpointUpdate;

    #[inline]
    fn patch(&self, client: &Client, body: &types::CdnEndpointUpdate) -> Answered<Option<Box<types::CdnEndpoint>>> {
        shown(raw(client).cdn_update_endpoints(&self.0, body), |answer| answer.endpoint)
    }
}

list! {
    /// A list of CDN endpoints, made by [`cdn_list_endpoints`](crate::Client::cdn_list_endpoints).
    CdnListEndpoints of types::CdnListEndpointsResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for CdnEndpointId {
    type Within = ();
    type List = CdnListEndpoints;

    #[inline]
    fn list(client: &Client, _: &()) -> CdnListEndpoints {
        raw(client).cdn_list_endpoints(&Default::default()).into()
    }
}

impl UniquelyNamed for CdnEndpointId {
    type In = ();

    const UNIQUE: Uniqueness = Uniqueness {
        name: ("origin", "origin"),
        words: None,
        caseless: false,
        beside: &[],
        fixed: &[],
        assumed: &[],
        filters: &[],
        everywhere: false,
        status: Some(409),
        message: Some("cdn already enabled"),
    };

    #[inline]
    fn holder(client: &Client, _: &(), sought: &Sought) -> Answered<Option<Holder<Self>>> {
        named_in::<Self, _>((), List::from(Self::list(client, &())), sought)
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! cdn_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::cdn::*;

        impl $sdk::Client {
            /// One CDN endpoint, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "cdn_get_endpoint")]
            #[must_use]
            pub fn cdn_endpoint(&self, id: impl $sdk::resource::IntoKey<$crate::resources::cdn::CdnEndpointId>) -> $sdk::resource::Handle<$crate::resources::cdn::CdnEndpointId> {
                self.resource(id)
            }

            /// The CDN endpoints of the account.
            #[doc(alias = "cdn_list_endpoints")]
            #[doc(alias = "CDNs")]
            #[doc(alias = "compute cdn")]
            #[must_use]
            #[inline]
            pub fn cdn_endpoints(&self) -> $sdk::resource::Collection<$crate::resources::cdn::CdnEndpointId> {
                self.collection()
            }
        }

        /// A handle of a CDN endpoint.
        pub type CdnEndpointHandle = $sdk::resource::Handle<$crate::resources::cdn::CdnEndpointId>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! cdn_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.cdn_endpoints()` | `list`, `create` |\n| `client.cdn_endpoint(id)` | `get`, `find`, `delete`, `purge`, `update` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
