// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Sizes.

use digitalocean_core::resource::{Answered, List, Listed, Resource, found, given};
use digitalocean_core::{Client, key, key_from, list};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::Size;

key! {
    /// The slug of a size.
    SizeSlug(String)
}

key_from!(SizeSlug of types::Size => |it| Self(it.slug.clone()));

impl Resource for SizeSlug {
    type Value = types::Size;
    type Parent = ();

    const NAME: &'static str = "size";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::Size) -> Option<Self> {
        given(&it.slug).map(SizeSlug)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::Size>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of sizes, made by [`sizes_list`](crate::Client::sizes_list).
    SizesList of types::SizesListResponse, |it| given(&it.slug), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for SizeSlug {
    type Within = ();
    type List = SizesList;

    #[inline]
    fn list(client: &Client, _: &()) -> SizesList {
        raw(client).sizes_list(&Default::default()).into()
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! sizes_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::sizes::*;

        impl $sdk::Client {
            /// One size, by its slug, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn size(&self, slug: impl $sdk::resource::IntoKey<$crate::resources::sizes::SizeSlug>) -> $sdk::resource::Handle<$crate::resources::sizes::SizeSlug> {
                self.resource(slug)
            }

            /// The sizes of the account.
            #[doc(alias = "sizes_list")]
            #[doc(alias = "compute size")]
            #[must_use]
            #[inline]
            pub fn sizes(&self) -> $sdk::resource::Collection<$crate::resources::sizes::SizeSlug> {
                self.collection()
            }
        }

        /// A handle of a size.
        pub type SizeHandle = $sdk::resource::Handle<$crate::resources::sizes::SizeSlug>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! sizes_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.sizes()` | `list` |\n| `client.size(slug)` | `get`, `find` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
