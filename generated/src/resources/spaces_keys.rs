// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Spaces Keys.

use digitalocean_core::resource::{Answered, Deletable, Listed, Named, Patchable, Resource, boxed_part, done, given, named, shown};
use digitalocean_core::{Client, key, key_from, list};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::SpacesKey;

key! {
    /// The access key of a Spaces key.
    SpacesKeyId(String)
}

key_from!(SpacesKeyId of types::SpacesKey => |it| Self(it.access_key.clone()));

key_from!(SpacesKeyId of types::KeyCreateResponse => |it| Self(given(&it.access_key).unwrap_or_default()));

impl Resource for SpacesKeyId {
    type Value = types::SpacesKey;
    type Parent = ();

    const NAME: &'static str = "Spaces key";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::SpacesKey) -> Option<Self> {
        given(&it.access_key).map(SpacesKeyId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::SpacesKey>> {
        boxed_part(raw(client).spaces_key_get(&self.0), |answer| answer.key.filter(|it| given(&it.access_key).is_some()))
    }
}

impl Named for SpacesKeyId {
    #[inline]
    fn name(it: &types::SpacesKey) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::SpacesKey>>> {
        named::<Self, _>(Self::list(client, within).name(name).into(), (), name)
    }
}

impl Deletable for SpacesKeyId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).spaces_key_delete(&self.0))
    }
}

impl Patchable for SpacesKeyId {
    type Patch = types::SpacesKeyRequest;

    #[inline]
    fn patch(&self, client: &Client, body: &types::SpacesKeyRequest) -> Answered<Option<Box<types::SpacesKey>>> {
        shown(raw(client).spaces_key_patch(&self.0, body), |answer| answer.key)
    }
}

list! {
    /// A list of Spaces keys, made by [`spaces_key_list`](crate::Client::spaces_key_list).
    SpacesKeyList of types::SpacesKeyListResponse, |it| given(&it.access_key), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
        /// The field to sort by; it must be set together with `sort_direction`.
        /// Default: `"created_at"`.
        into sort "sort": String,
        /// `asc` for the smallest first, `desc` for the largest first; it must be set together with `sort`.
        /// Default: `"desc"`.
        into sort_direction "sort_direction": String,
        /// Only keys of this name.
        into name "name": String,
        /// Only keys with a grant for this bucket.
        into bucket "bucket": String,
        /// Only keys with this permission: `read`, `readwrite`, `fullaccess` or an empty string.
        into permission "permission": String,
    }
}

impl Listed for SpacesKeyId {
    type Within = ();
    type List = SpacesKeyList;

    #[inline]
    fn list(client: &Client, _: &()) -> SpacesKeyList {
        raw(client).spaces_key_list(&Default::default()).into()
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! spaces_keys_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::spaces_keys::*;

        impl $sdk::Client {
            /// One Spaces key, by its access key, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "spacesKey_get")]
            #[must_use]
            pub fn spaces_key(&self, id: impl $sdk::resource::IntoKey<$crate::resources::spaces_keys::SpacesKeyId>) -> $sdk::resource::Handle<$crate::resources::spaces_keys::SpacesKeyId> {
                self.resource(id)
            }

            /// The Spaces keys of the account.
            #[doc(alias = "spacesKey_list")]
            #[must_use]
            #[inline]
            pub fn spaces_keys(&self) -> $sdk::resource::Collection<$crate::resources::spaces_keys::SpacesKeyId> {
                self.collection()
            }
        }

        impl $sdk::resource::Handle<$crate::resources::spaces_keys::SpacesKeyId> {
            /// Changes what is set; the rest stays. Operation: `spacesKey_patch`.
            ///
            /// Optional, by methods of the request: `name`, `grants`.
            #[doc(alias = "spacesKey_patch")]
            #[inline]
            pub fn update(&self) -> $sdk::resource::Request<$crate::resources::spaces_keys::SpacesKeyId, $crate::types::SpacesKeyRequest> {
                self.patching($crate::types::SpacesKeyRequest::new())
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::spaces_keys::SpacesKeyId, $crate::types::SpacesKeyRequest> {
            #[doc = "The display name of the key."]
            into name: String,
            #[doc = "What the key may do, bucket by bucket; a bucket without a name stands for all. Default: `[]`."]
            list grants: $crate::types::SpacesKeyGrant,
        });

        /// A handle of a Spaces key.
        pub type SpacesKeyHandle = $sdk::resource::Handle<$crate::resources::spaces_keys::SpacesKeyId>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! spaces_keys_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.spaces_keys()` | `list`, `find_by_name`, `create` |\n| `client.spaces_key(id)` | `get`, `find`, `update`, `delete` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
