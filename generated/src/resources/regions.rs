// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Regions.

use digitalocean_core::resource::{Answered, List, Listed, Resource, found, given};
use digitalocean_core::{Client, key, key_from, list};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::Region;

key! {
    /// The slug of a region.
    RegionSlug(String)
}

key_from!(RegionSlug of types::Region => |it| Self(it.slug.clone()));

impl Resource for RegionSlug {
    type Value = types::Region;
    type Parent = ();

    const NAME: &'static str = "region";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::Region) -> Option<Self> {
        given(&it.slug).map(RegionSlug)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::Region>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of regions, made by [`regions_list`](crate::Client::regions_list).
    RegionsList of types::RegionsListResponse, |it| given(&it.slug), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for RegionSlug {
    type Within = ();
    type List = RegionsList;

    #[inline]
    fn list(client: &Client, _: &()) -> RegionsList {
        raw(client).regions_list(&Default::default()).into()
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! regions_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::regions::*;

        impl $sdk::Client {
            /// One region, by its slug, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn region(&self, slug: impl $sdk::resource::IntoKey<$crate::resources::regions::RegionSlug>) -> $sdk::resource::Handle<$crate::resources::regions::RegionSlug> {
                self.resource(slug)
            }

            /// The regions of the account.
            #[doc(alias = "regions_list")]
            #[doc(alias = "compute region")]
            #[must_use]
            #[inline]
            pub fn regions(&self) -> $sdk::resource::Collection<$crate::resources::regions::RegionSlug> {
                self.collection()
            }
        }

        /// A handle of a region.
        pub type RegionHandle = $sdk::resource::Handle<$crate::resources::regions::RegionSlug>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! regions_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.regions()` | `list` |\n| `client.region(slug)` | `get`, `find` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
