// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! 1-Click Applications.

use digitalocean_core::resource::{Answered, List, Listed, Resource, found, given};
use digitalocean_core::{Client, key, key_from, list};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::OneClick;

key! {
    /// The slug of a 1-Click.
    OneClickSlug(String)
}

key_from!(OneClickSlug of types::OneClick => |it| Self(it.slug.clone()));

impl Resource for OneClickSlug {
    type Value = types::OneClick;
    type Parent = ();

    const NAME: &'static str = "1-Click";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::OneClick) -> Option<Self> {
        given(&it.slug).map(OneClickSlug)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::OneClick>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of 1-Clicks, made by [`one_clicks_list`](crate::Client::one_clicks_list).
    OneClicksList of types::OneClicksListResponse, |it| given(&it.slug), {
        /// Only applications for droplets or only those for Kubernetes.
        into type_ "type": types::OneClicksListType,
    }
}

impl Listed for OneClickSlug {
    type Within = ();
    type List = OneClicksList;

    #[inline]
    fn list(client: &Client, _: &()) -> OneClicksList {
        raw(client).one_clicks_list(&Default::default()).into()
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! one_clicks_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::one_clicks::*;

        impl $sdk::Client {
            /// One 1-Click, by its slug, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn one_click(&self, slug: impl $sdk::resource::IntoKey<$crate::resources::one_clicks::OneClickSlug>) -> $sdk::resource::Handle<$crate::resources::one_clicks::OneClickSlug> {
                self.resource(slug)
            }

            /// The 1-Clicks of the account.
            #[doc(alias = "oneClicks_list")]
            #[doc(alias = "1 click")]
            #[doc(alias = "marketplace")]
            #[must_use]
            #[inline]
            pub fn one_clicks(&self) -> $sdk::resource::Collection<$crate::resources::one_clicks::OneClickSlug> {
                self.collection()
            }
        }

        /// A handle of a 1-Click.
        pub type OneClickHandle = $sdk::resource::Handle<$crate::resources::one_clicks::OneClickSlug>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! one_clicks_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.one_clicks()` | `list`, `for_droplets`, `for_kubernetes` |\n| `client.one_click(slug)` | `get`, `find` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
