//! Images: what droplets are created from. [`slugs::Image`](crate::slugs::Image) names the public ones.

mod offers;

use digitalocean_raw::Call;
use digitalocean_raw::params::ImagesListParams;
use digitalocean_raw::slugs::{Distribution, Region};
use digitalocean_raw::types::{
    ActionsListResponse, ImageActionTransfer, ImageActionsPostBody, ImageNewCustom, ImageUpdate,
    ImagesListResponse, ImagesListType,
};
use serde_json::Value;

use crate::Client;
use crate::actions::acting::{Acting, HasActions};
use crate::actions::{ActedOn, ActionRequest};
use crate::ids::{TagName, add_tag, named};
use crate::pages::Items;
use crate::resource::{
    Collection, Deletable, Handle, MINUTES, Request, done, listed, not_empty, not_empty_if_said,
    resource, waitable,
};
use crate::wait::BoxFuture;

pub use crate::ids::ImageId;
pub use digitalocean_raw::types::Image;
pub use offers::OfferId;

/// By its id, or by its slug if the service left that out.
fn id(image: &Image) -> ImageId {
    match (image.id, &image.slug) {
        (0, Some(slug)) => ImageId::Slug(slug.clone()),
        (id, _) => ImageId::Id(id),
    }
}

named!(ImageId from Image => |image| id(image));

/// The images that the account can use.
pub type Images = Collection<Image>;

/// One image, by its id or its slug.
pub type ImageHandle = Handle<Image>;

/// An image to be imported.
pub type CreateImage = Request<Image, ImageNewCustom>;

/// A request to change an image.
pub type UpdateImage = Request<Image, ImageUpdate>;

impl Client {
    /// The images that the account can use: public ones, and its own.
    #[must_use]
    pub fn images(&self) -> Images {
        self.collection()
    }

    /// One image, by its id, its slug, or itself. No request is sent until something is awaited.
    #[must_use]
    pub fn image(&self, id: impl Into<ImageId>) -> ImageHandle {
        self.resource(id.into())
    }
}

listed!(Image, ImagesListResponse, |raw| raw
    .images_list(&Default::default()));

resource!(Image, "image" by ImageId,
    |raw, key| raw.images_get(key.to_string()) => |answer| Some(answer.image),
    |it| Some(it.status.as_str()));

waitable!(
    /// Available.
    Image, ready ["available"], failed ["deleted", "retired"], every 5, within 60 * MINUTES);

/// The number of an image for what takes no slug; a call that isn't sent if there is none.
fn numbered<A>(key: &ImageId, to: &str, call: impl FnOnce(i64) -> Call<A>) -> Call<A> {
    match key.number(to) {
        Ok(id) => call(id),
        // It is never sent.
        Err(message) => call(1).require(Err(message)),
    }
}

impl Deletable for Image {
    fn delete(client: &Client, key: &ImageId) -> BoxFuture<()> {
        let raw = client.raw();
        done(numbered(key, "deleting", |id| raw.images_delete(id)))
    }
}

impl Acting for Image {
    fn start_action(client: &Client, key: &ImageId, action: &Value) -> Call<Value> {
        let raw = client.raw();
        let call = numbered(key, "an action", |id| raw.image_actions_post(id, None));
        call.with_json(action).read_as()
    }

    fn into_acted_on(self) -> ActedOn {
        ActedOn::Image(Box::new(self))
    }
}

impl HasActions for Image {
    fn list_actions(client: &Client, key: &ImageId) -> Call<ActionsListResponse> {
        let raw = client.raw();
        numbered(key, "listing actions", |id| raw.image_actions_list(id)).read_as()
    }
}

impl Collection<Image> {
    /// Lists the public images of distributions. Operation: `images_list`.
    pub fn distributions(&self) -> Items<ImagesListResponse> {
        self.filtered(&ImagesListParams::new().type_(ImagesListType::Distribution))
    }

    /// Lists the public images of 1-click applications. Operation: `images_list`.
    pub fn applications(&self) -> Items<ImagesListResponse> {
        self.filtered(&ImagesListParams::new().type_(ImagesListType::Application))
    }

    /// Lists the account's own: snapshots, backups and custom images. Operation: `images_list`.
    pub fn private(&self) -> Items<ImagesListResponse> {
        self.filtered(&ImagesListParams::new().private(true))
    }

    /// Lists the account's own that have a tag. Operation: `images_list`.
    pub fn tagged(&self, tag: impl Into<TagName>) -> Items<ImagesListResponse> {
        self.filtered(&ImagesListParams::new().tag_name(tag.into().0))
    }

    fn filtered(&self, params: &ImagesListParams) -> Items<ImagesListResponse> {
        let call = self.client.raw().images_list(params);
        let check = not_empty_if_said("a tag", params.tag_name.as_deref());
        call.require(check).items()
    }

    /// Imports an image from a URL: raw, qcow2, vhdx, vdi or vmdk, also compressed with gzip or bzip2, of at most 100 GB.
    /// Await it for the service's response, or wait until the image can be used. Operation: `images_create_custom`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::slugs::{Distribution, Region};
    ///
    /// let images = client.images();
    /// let nix = images.create("nixos", Region::Nyc3, "https://example.com/nixos.qcow2").wait().await?;
    /// client.image(&nix).transfer(Region::Fra1).wait().await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        name: impl Into<String>,
        region: impl Into<Region>,
        url: impl Into<String>,
    ) -> CreateImage {
        let region = region.into();
        let body = ImageNewCustom::new(name, url, region.as_str());
        Request::of(
            &self.client,
            body,
            |raw, body| {
                raw.images_create_custom(body)
                    .require(not_empty("an image's name", &body.name))
                    .require(not_empty("an image's URL", &body.url))
            },
            |answer| answer.image,
        )
    }
}

impl CreateImage {
    /// The distribution that is in it. Default: unknown.
    pub fn distribution(self, distribution: impl Into<Distribution>) -> Self {
        self.with(|body| body.distribution = Some(distribution.into()))
    }

    /// What it is.
    pub fn description(self, text: impl Into<String>) -> Self {
        self.with(|body| body.description = Some(text.into()))
    }

    /// Adds a tag; it is created if it doesn't exist.
    pub fn tag(self, tag: impl Into<TagName>) -> Self {
        self.with(|body| add_tag(&mut body.tags, tag))
    }
}

impl Handle<Image> {
    /// Gives the image another name. Operation: `images_update`.
    pub fn rename(&self, name: impl Into<String>) -> UpdateImage {
        self.update().name(name)
    }

    /// Changes fields of the image. Fields that aren't set stay. Operation: `images_update`.
    pub fn update(&self) -> UpdateImage {
        Request::on(
            self,
            ImageUpdate::default(),
            |raw, key, body| {
                numbered(key, "an update", |id| raw.images_update(id, body))
                    .require(not_empty_if_said("an image's name", body.name.as_deref()))
            },
            |answer| Some(answer.image),
        )
    }

    /// Makes the image known in another region. Operation: `imageActions_post`.
    pub fn transfer(&self, region: impl Into<Region>) -> ActionRequest {
        let transfer = ImageActionTransfer::new(region.into().as_str());
        self.start(&ImageActionsPostBody::Transfer(transfer))
    }

    /// Makes a snapshot of a backup, so that it is kept. Operation: `imageActions_post`.
    pub fn convert(&self) -> ActionRequest {
        self.start(&ImageActionsPostBody::Convert)
    }
}

impl UpdateImage {
    /// Its name.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.with(|body| body.name = Some(name.into()))
    }

    /// The distribution that is in it.
    pub fn distribution(self, distribution: impl Into<Distribution>) -> Self {
        self.with(|body| body.distribution = Some(distribution.into()))
    }

    /// What it is.
    pub fn description(self, text: impl Into<String>) -> Self {
        self.with(|body| body.description = Some(text.into()))
    }
}

#[cfg(feature = "tags")]
crate::tags::taggable!(Image, |_key: ImageId| "image", checked by |key: &ImageId| {
    key.number("tagging").map(drop)
});
