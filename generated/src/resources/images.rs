// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Images.

use std::borrow::Cow;
use std::time::Duration;
use digitalocean_core::resource::{Answered, Creatable, Deletable, Listed, Named, Patchable, Resource, SharedList, Stateful, WaitState, boxed_part, done, given, named, part, shown};
use digitalocean_core::{Client, key, key_from, list, nested_key};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::{Action, Image};

key! {
    /// The id of an image action.
    ImageActionId(i64)
}

key_from!(ImageActionId of types::Action => |it| Self(it.id));

nested_key! {
    /// The key of an image action of an image.
    ImageActionKey {
        /// The key of the image.
        image: ImageId,
        /// Its own part.
        id: ImageActionId
    }
}

impl Resource for ImageActionKey {
    type Value = types::Action;
    type Parent = ImageId;

    const NAME: &'static str = "image action";

    #[inline]
    fn parent(&self) -> ImageId {
        self.image.clone()
    }

    #[inline]
    fn of(parent: &ImageId, it: &types::Action) -> Option<Self> {
        Some(Self { image: parent.clone(), id: given(&it.id).map(ImageActionId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::Action>> {
        boxed_part(raw(client).image_actions_get(self.image.number("imageActions_get").unwrap_or(1), self.id.0).require(self.image.number("imageActions_get").map(drop)), |answer| answer.action.filter(|it| given(&it.id).is_some()))
    }

    #[inline]
    fn status(it: &types::Action) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.as_str()))
    }
}

impl Stateful for ImageActionKey {
    const INTERVAL: Duration = Duration::from_secs(5);
    const DEADLINE: Duration = Duration::from_secs(3600);

    #[inline]
    fn wait_state(it: &types::Action) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["completed"], &["errored"])
    }
}

impl Creatable for ImageActionKey {
    type Body = types::ImageActionsPostBody;
    type In = ImageId;

    #[inline]
    fn create(client: &Client, within: &ImageId, body: &types::ImageActionsPostBody) -> Answered<(Self, Option<Box<types::Action>>)> {
        let parent = within.clone();
        part(raw(client).image_actions_post(within.number("imageActions_post").unwrap_or(1), body).require(within.number("imageActions_post").map(drop)), move |answer| {
            let it = answer.action?;
            Some((Self::of(&parent, &it)?, Some(Box::new(it))))
        })
    }
}

list! {
    /// A list of image actions, made by [`image_actions_list`](crate::Client::image_actions_list).
    ImageActionsList of types::ImageActionsListResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for ImageActionKey {
    type Within = ImageId;
    type List = ImageActionsList;

    #[inline]
    fn list(client: &Client, within: &ImageId) -> ImageActionsList {
        raw(client).image_actions_list(within.number("imageActions_list").unwrap_or(1), &Default::default()).require(within.number("imageActions_list").map(drop)).into()
    }
}

pub use super::ImageId;

key_from!(ImageId of types::Image => |it| match (given(&it.id), given(&it.slug)) { (None, Some(text)) => Self::Slug(text), (id, _) => Self::Id(id.unwrap_or_default()) });

impl Resource for ImageId {
    type Value = types::Image;
    type Parent = ();

    const NAME: &'static str = "image";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::Image) -> Option<Self> {
        given(&it.id).map(ImageId::Id).or_else(|| given(&it.slug).map(ImageId::Slug))
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::Image>> {
        boxed_part(raw(client).images_get(self), |answer| Some(answer.image))
    }

    #[inline]
    fn status(it: &types::Image) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.as_str()))
    }

    #[inline]
    fn is_gone(it: &types::Image) -> bool {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["deleted"], &[]) == WaitState::Reached
    }

    #[inline]
    fn shared_list(&self, client: &Client) -> Option<SharedList<types::Image>> {
        Some(SharedList::new(raw(client).images_list(&Default::default())))
    }
}

impl Stateful for ImageId {
    const INTERVAL: Duration = Duration::from_secs(5);
    const DEADLINE: Duration = Duration::from_secs(3600);

    #[inline]
    fn wait_state(it: &types::Image) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["available"], &["retired", "deleted"])
    }
}

impl Named for ImageId {
    #[inline]
    fn name(it: &types::Image) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::Image>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Creatable for ImageId {
    type Body = types::ImageNewCustom;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::ImageNewCustom) -> Answered<(Self, Option<Box<types::Image>>)> {
        part(raw(client).images_create_custom(body), move |answer| {
            let it = answer.image?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for ImageId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).images_delete(self.number("images_delete").unwrap_or(1)).require(self.number("images_delete").map(drop)))
    }
}

impl Patchable for ImageId {
    type Patch = types::ImageUpdate;

    #[inline]
    fn patch(&self, client: &Client, body: &types::ImageUpdate) -> Answered<Option<Box<types::Image>>> {
        shown(raw(client).images_update(self.number("images_update").unwrap_or(1), body).require(self.number("images_update").map(drop)), |answer| Some(answer.image))
    }
}

list! {
    /// A list of images, made by [`images_list`](crate::Client::images_list).
    ImagesList of types::ImagesListResponse, |it| given(&it.id), {
        /// Only 1-Click applications or only distributions; not the same as an image's own `type_`.
        into type_ "type": types::ImagesListType,
        /// Whether only the account's own images are listed.
        value private "private": bool,
        /// Only images with this tag.
        into tag_name "tag_name": String,
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for ImageId {
    type Within = ();
    type List = ImagesList;

    #[inline]
    fn list(client: &Client, _: &()) -> ImagesList {
        raw(client).images_list(&Default::default()).into()
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! images_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::images::*;

        impl $sdk::resource::Handle<$crate::resources::images::ImageId> {
            /// One of its image actions, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "imageActions_get")]
            #[must_use]
            pub fn action(&self, id: impl $sdk::resource::IntoKey<$crate::resources::images::ImageActionId>) -> $sdk::resource::Handle<$crate::resources::images::ImageActionKey> {
                self.below($crate::resources::images::ImageActionKey::new(self.key(), id))
            }

            /// Its image actions.
            #[doc(alias = "imageActions_list")]
            #[must_use]
            #[inline]
            pub fn actions(&self) -> $sdk::resource::Collection<$crate::resources::images::ImageActionKey> {
                self.collection()
            }
        }

        /// A handle of an image action.
        pub type ImageActionHandle = $sdk::resource::Handle<$crate::resources::images::ImageActionKey>;

        impl $sdk::Client {
            /// One image, by its id or slug, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "images_get")]
            #[doc(alias = "ImageActions")]
            #[doc(alias = "compute image action")]
            #[must_use]
            pub fn image(&self, id: impl $sdk::resource::IntoKey<$crate::resources::images::ImageId>) -> $sdk::resource::Handle<$crate::resources::images::ImageId> {
                self.resource(id)
            }

            /// The images of the account.
            #[doc(alias = "images_list")]
            #[doc(alias = "compute image")]
            #[doc(alias = "ListUser")]
            #[doc(alias = "ListDistribution")]
            #[must_use]
            #[inline]
            pub fn images(&self) -> $sdk::resource::Collection<$crate::resources::images::ImageId> {
                self.collection()
            }
        }

        #[cfg(feature = "tags")]
        $sdk::tags::taggable!($crate::resources::images::ImageId, |_key| "image", checked by |key: &$crate::resources::images::ImageId| key.number("tagging").map(drop); $crate::types::Image);

        /// A handle of an image.
        pub type ImageHandle = $sdk::resource::Handle<$crate::resources::images::ImageId>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! images_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.image(id).actions()` | `list` |\n| `client.image(id).action(id)` | `get`, `find`, `wait` |\n| `client.images()` | `list`, `find_by_name`, `create` |\n| `client.image(id)` | `get`, `find`, `delete`, `wait`, `current_action`, `last_action`, `wait_for_last_action`, `act`, `convert`, `transfer`, `accept_offer`, `cancel_offer`, `offer_to_account`, `offer_to_team`, `decline_offer`, `update`, `rename` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
