// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! BYOIP Prefixes.

use std::borrow::Cow;
use std::time::Duration;
use digitalocean_core::resource::{Answered, Creatable, Deletable, List, Listed, Named, Patchable, Reached, Resource, SharedList, Stateful, WaitState, boxed_part, done, found, given, named, part, shown};
use digitalocean_core::{Client, key, key_from, list, nested_key};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::{ByoipPrefix, ByoipPrefixResource};

key! {
    /// The id of a BYOIP prefix.
    ByoipPrefixId(String)
}

key_from!(ByoipPrefixId of types::ByoipPrefix => |it| Self(it.uuid.clone()));

impl Resource for ByoipPrefixId {
    type Value = types::ByoipPrefix;
    type Parent = ();

    const NAME: &'static str = "BYOIP prefix";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::ByoipPrefix) -> Option<Self> {
        given(&it.uuid).map(ByoipPrefixId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::ByoipPrefix>> {
        boxed_part(raw(client).byoip_prefixes_get(&self.0), |answer| answer.byoip_prefix.filter(|it| given(&it.uuid).is_some()))
    }

    #[inline]
    fn status(it: &types::ByoipPrefix) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.as_str()))
    }

    #[inline]
    fn shared_list(&self, client: &Client) -> Option<SharedList<types::ByoipPrefix>> {
        Some(SharedList { key_field: "uuid", ..SharedList::new(raw(client).byoip_prefixes_list(&Default::default())) })
    }
}

impl Stateful for ByoipPrefixId {
    const INTERVAL: Duration = Duration::from_secs(5);
    const DEADLINE: Duration = Duration::from_secs(3600);

    #[inline]
    fn wait_state(it: &types::ByoipPrefix) -> WaitState {
        it.wait_state()
    }
}

impl Named for ByoipPrefixId {
    #[inline]
    fn name(it: &types::ByoipPrefix) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::ByoipPrefix>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Creatable for ByoipPrefixId {
    type Body = types::ByoipPrefixCreate;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::ByoipPrefixCreate) -> Answered<(Self, Option<Box<types::ByoipPrefix>>)> {
        part(raw(client).byoip_prefixes_create(body), move |answer| {
            let it = answer.byoip_prefix?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for ByoipPrefixId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).byoip_prefixes_delete(&self.0))
    }
}

impl Patchable for ByoipPrefixId {
    type Patch = types::ByoipPrefixUpdate;

    const REACHED: Reached = &[("advertise", "advertised")];

    #[inline]
    fn patch(&self, client: &Client, body: &types::ByoipPrefixUpdate) -> Answered<Option<Box<types::ByoipPrefix>>> {
        shown(raw(client).byoip_prefixes_patch(&self.0, body), |answer| answer.byoip_prefix)
    }
}

list! {
    /// A list of BYOIP prefixes, made by [`byoip_prefixes_list`](crate::Client::byoip_prefixes_list).
    ByoipPrefixesList of types::ByoipPrefixesListResponse, |it| given(&it.uuid), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for ByoipPrefixId {
    type Within = ();
    type List = ByoipPrefixesList;

    #[inline]
    fn list(client: &Client, _: &()) -> ByoipPrefixesList {
        raw(client).byoip_prefixes_list(&Default::default()).into()
    }
}

key! {
    /// The id of a BYOIP resource.
    ByoipPrefixResourceId(i64)
}

key_from!(ByoipPrefixResourceId of types::ByoipPrefixResource => |it| Self(it.id));

nested_key! {
    /// The key of a BYOIP resource of a BYOIP prefix.
    ByoipPrefixResourceKey {
        /// The key of the BYOIP prefix.
        prefix: ByoipPrefixId,
        /// Its own part.
        id: ByoipPrefixResourceId
    }
}

impl Resource for ByoipPrefixResourceKey {
    type Value = types::ByoipPrefixResource;
    type Parent = ByoipPrefixId;

    const NAME: &'static str = "BYOIP resource";

    #[inline]
    fn parent(&self) -> ByoipPrefixId {
        self.prefix.clone()
    }

    #[inline]
    fn of(parent: &ByoipPrefixId, it: &types::ByoipPrefixResource) -> Option<Self> {
        Some(Self { prefix: parent.clone(), id: given(&it.id).map(ByoipPrefixResourceId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::ByoipPrefixResource>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of BYOIP resources, made by [`byoip_prefixes_list_resources`](crate::Client::byoip_prefixes_list_resources).
    ByoipPrefixesListResources of types::ByoipPrefixesListResourcesResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for ByoipPrefixResourceKey {
    type Within = ByoipPrefixId;
    type List = ByoipPrefixesListResources;

    #[inline]
    fn list(client: &Client, within: &ByoipPrefixId) -> ByoipPrefixesListResources {
        raw(client).byoip_prefixes_list_resources(&within.0, &Default::default()).into()
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! byoip_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::byoip::*;

        impl $sdk::Client {
            /// One BYOIP prefix, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "byoipPrefixes_get")]
            #[must_use]
            pub fn byoip_prefix(&self, id: impl $sdk::resource::IntoKey<$crate::resources::byoip::ByoipPrefixId>) -> $sdk::resource::Handle<$crate::resources::byoip::ByoipPrefixId> {
                self.resource(id)
            }

            /// The BYOIP prefixes of the account.
            #[doc(alias = "byoipPrefixes_list")]
            #[must_use]
            #[inline]
            pub fn byoip_prefixes(&self) -> $sdk::resource::Collection<$crate::resources::byoip::ByoipPrefixId> {
                self.collection()
            }
        }

        impl $sdk::resource::Handle<$crate::resources::byoip::ByoipPrefixId> {
            /// Changes what is set; the rest stays. Operation: `byoipPrefixes_patch`.
            ///
            /// Optional, by methods of the request: `advertise`.
            #[doc(alias = "byoipPrefixes_patch")]
            #[inline]
            pub fn update(&self) -> $sdk::resource::Request<$crate::resources::byoip::ByoipPrefixId, $crate::types::ByoipPrefixUpdate> {
                self.patching($crate::types::ByoipPrefixUpdate::new())
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::byoip::ByoipPrefixId, $crate::types::ByoipPrefixUpdate> {
            #[doc = "Whether the service announces the range to the internet."]
            value advertise: bool,
        });

        /// A handle of a BYOIP prefix.
        pub type ByoipPrefixHandle = $sdk::resource::Handle<$crate::resources::byoip::ByoipPrefixId>;

        impl $sdk::resource::Handle<$crate::resources::byoip::ByoipPrefixId> {
            /// Its BYOIP resources.
            #[doc(alias = "byoipPrefixes_list_resources")]
            #[must_use]
            #[inline]
            pub fn resources(&self) -> $sdk::resource::Collection<$crate::resources::byoip::ByoipPrefixResourceKey> {
                self.collection()
            }
        }

        /// A handle of a BYOIP resource.
        pub type ByoipPrefixResourceHandle = $sdk::resource::Handle<$crate::resources::byoip::ByoipPrefixResourceKey>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! byoip_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.byoip_prefixes()` | `list`, `find_by_name`, `create` |\n| `client.byoip_prefix(id)` | `get`, `find`, `update`, `delete`, `wait` |\n| `client.byoip_prefix(id).resources()` | `list` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
