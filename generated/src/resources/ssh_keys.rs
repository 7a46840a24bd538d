// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! SSH Keys.

use digitalocean_core::resource::{Answered, Creatable, Deletable, Holder, List, Listed, Named, Patchable, Resource, Sought, UniquelyNamed, Uniqueness, boxed_part, done, given, named, named_in, part, shown};
use digitalocean_core::{Client, key_from, list};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::SshKey;

pub use super::SshKeyId;

key_from!(SshKeyId of types::SshKey => |it| match (given(&it.id), given(&it.fingerprint)) { (None, Some(text)) => Self::Fingerprint(text), (id, _) => Self::Id(id.unwrap_or_default()) });

impl Resource for SshKeyId {
    type Value = types::SshKey;
    type Parent = ();

    const NAME: &'static str = "SSH key";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::SshKey) -> Option<Self> {
        given(&it.id).map(SshKeyId::Id).or_else(|| given(&it.fingerprint).map(SshKeyId::Fingerprint))
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::SshKey>> {
        boxed_part(raw(client).ssh_keys_get(self), |answer| answer.ssh_key)
    }
}

impl Named for SshKeyId {
    #[inline]
    fn name(it: &types::SshKey) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::SshKey>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Creatable for SshKeyId {
    type Body = types::SshKeyCreate;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::SshKeyCreate) -> Answered<(Self, Option<Box<types::SshKey>>)> {
        part(raw(client).ssh_keys_create(body), move |answer| {
            let it = answer.ssh_key?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for SshKeyId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).ssh_keys_delete(self))
    }
}

impl Patchable for SshKeyId {
    type Patch = types::SshKeysUpdateBody;

    #[inline]
    fn patch(&self, client: &Client, body: &types::SshKeysUpdateBody) -> Answered<Option<Box<types::SshKey>>> {
        shown(raw(client).ssh_keys_update(self, body), |answer| answer.ssh_key)
    }
}

list! {
    /// A list of SSH keys, made by [`ssh_keys_list`](crate::Client::ssh_keys_list).
    SshKeysList of types::SshKeysListResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for SshKeyId {
    type Within = ();
    type List = SshKeysList;

    #[inline]
    fn list(client: &Client, _: &()) -> SshKeysList {
        raw(client).ssh_keys_list(&Default::default()).into()
    }
}

impl UniquelyNamed for SshKeyId {
    type In = ();

    const UNIQUE: Uniqueness = Uniqueness {
        name: ("public_key", "public_key"),
        words: Some(2),
        caseless: false,
        beside: &[],
        fixed: &[],
        assumed: &[],
        filters: &[],
        everywhere: false,
        status: Some(422),
        message: Some("already in use"),
    };

    #[inline]
    fn holder(client: &Client, _: &(), sought: &Sought) -> Answered<Option<Holder<Self>>> {
        named_in::<Self, _>((), List::from(Self::list(client, &())), sought)
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! ssh_keys_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::ssh_keys::*;

        impl $sdk::Client {
            /// One SSH key, by its id or fingerprint, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "sshKeys_get")]
            #[doc(alias = "GetByFingerprint")]
            #[must_use]
            pub fn ssh_key(&self, id: impl $sdk::resource::IntoKey<$crate::resources::ssh_keys::SshKeyId>) -> $sdk::resource::Handle<$crate::resources::ssh_keys::SshKeyId> {
                self.resource(id)
            }

            /// The SSH keys of the account.
            #[doc(alias = "sshKeys_list")]
            #[doc(alias = "Keys")]
            #[doc(alias = "compute ssh key")]
            #[must_use]
            #[inline]
            pub fn ssh_keys(&self) -> $sdk::resource::Collection<$crate::resources::ssh_keys::SshKeyId> {
                self.collection()
            }
        }

        /// A handle of an SSH key.
        pub type SshKeyHandle = $sdk::resource::Handle<$crate::resources::ssh_keys::SshKeyId>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! ssh_keys_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.ssh_keys()` | `list`, `find_by_name`, `create` |\n| `client.ssh_key(id)` | `get`, `find`, `delete`, `rename` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
