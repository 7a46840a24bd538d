// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Tags.

use digitalocean_core::resource::{Answered, Creatable, Deletable, Holder, List, Listed, Resource, Sought, UniquelyNamed, Uniqueness, boxed_part, done, given, named_in, part};
use digitalocean_core::{Client, key_from, list};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::Tag;

pub use super::TagName;

key_from!(TagName of types::Tag => |it| Self(it.name.clone()));

impl Resource for TagName {
    type Value = types::Tag;
    type Parent = ();

    const NAME: &'static str = "tag";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::Tag) -> Option<Self> {
        given(&it.name).map(TagName)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::Tag>> {
        boxed_part(raw(client).tags_get(&self.0), |answer| answer.tag)
    }
}

impl Creatable for TagName {
    type Body = types::TagCreate;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::TagCreate) -> Answered<(Self, Option<Box<types::Tag>>)> {
        part(raw(client).tags_create(body), move |answer| {
            let it = answer.tag?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for TagName {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).tags_delete(&self.0))
    }
}

list! {
    /// A list of tags, made by [`tags_list`](crate::Client::tags_list).
    TagsList of types::TagsListResponse, |it| given(&it.name), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for TagName {
    type Within = ();
    type List = TagsList;

    #[inline]
    fn list(client: &Client, _: &()) -> TagsList {
        raw(client).tags_list(&Default::default()).into()
    }
}

impl UniquelyNamed for TagName {
    type In = ();

    const UNIQUE: Uniqueness = Uniqueness {
        name: ("name", "name"),
        words: None,
        caseless: true,
        beside: &[],
        fixed: &[],
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
macro_rules! tags_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::tags::*;

        impl $sdk::Client {
            /// One tag, by its name, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "tags_get")]
            #[must_use]
            pub fn tag(&self, name: impl $sdk::resource::IntoKey<$crate::resources::tags::TagName>) -> $sdk::resource::Handle<$crate::resources::tags::TagName> {
                self.resource(name)
            }

            /// The tags of the account.
            #[doc(alias = "tags_list")]
            #[doc(alias = "compute tag")]
            #[must_use]
            #[inline]
            pub fn tags(&self) -> $sdk::resource::Collection<$crate::resources::tags::TagName> {
                self.collection()
            }
        }

        /// A handle of a tag.
        pub type TagHandle = $sdk::resource::Handle<$crate::resources::tags::TagName>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! tags_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.tags()` | `list`, `create` |\n| `client.tag(name)` | `get`, `find`, `delete`, `add`, `remove` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
