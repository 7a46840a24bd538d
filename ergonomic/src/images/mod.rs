//! Images, from which droplets are created. [`slugs::Image`](crate::slugs::Image) lists the public ones.
//!
//! ```no_run
//! # #[cfg(feature = "droplets")]
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! let mut own = client.images().list().private(true).stream(); // snapshots, backups and images that were imported
//! while let Some(image) = own.try_next().await? {
//!     println!("{} {} in {:?}", image.id, image.name, image.regions);
//! }
//!
//! let nixos = client.images().create("nixos", "nyc3", "https://example.com/nixos.qcow2").wait().await?;
//! let create = client.droplets().create("web-1", "nyc3", "s-1vcpu-1gb", &nixos); // from an image of your own
//! create.wait().await?;
//! # Ok(()) }
//! ```
#![doc = digitalocean_raw::images_methods!()]

mod offers;

use digitalocean_raw::Call;
use digitalocean_raw::slugs::{Distribution, Region};
use digitalocean_raw::types::{
    ActionsListResponse, ImageActionTransfer, ImageActionsPostBody, ImageNewCustom, ImageUpdate,
};
use serde_json::Value;

use crate::Client;
use crate::actions::acting::{Acting, HasActions};
use crate::actions::{ActedOn, ActionRequest};
use crate::ids::{TagName, add_tag};
use crate::resource::{Collection, Handle, IntoKey, Request, not_empty, not_empty_if_said};

pub use digitalocean_raw::types::Image;
pub use offers::OfferId;

digitalocean_raw::images_accessors!(crate);

/// An image to be imported.
pub type CreateImage = Request<ImageId, ImageNewCustom>;

/// A request to change an image.
pub type UpdateImage = Request<ImageId, ImageUpdate>;

/// The number of an image for what takes no slug; a call that isn't sent if there is none.
fn numbered<A>(key: &ImageId, to: &str, call: impl FnOnce(i64) -> Call<A>) -> Call<A> {
    match key.number(to) {
        Ok(id) => call(id),
        // It is never sent.
        Err(message) => call(1).require(Err(message)),
    }
}

impl Acting for ImageId {
    #[inline]
    fn start_action(&self, client: &Client, action: &Value) -> Call<Value> {
        let raw = client.raw();
        let call = numbered(self, "an action", |id| raw.image_actions_post(id, None));
        call.with_json(action).read_as()
    }

    #[inline]
    fn acted_on(image: Image) -> ActedOn {
        ActedOn::Image(Box::new(image))
    }
}

impl HasActions for ImageId {
    #[inline]
    fn list_actions(&self, client: &Client) -> Call<ActionsListResponse> {
        let raw = client.raw();
        numbered(self, "listing actions", |id| {
            raw.image_actions_list(id, &Default::default())
        })
        .read_as()
    }
}

impl Collection<ImageId> {
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
    pub fn tag(self, tag: impl IntoKey<TagName>) -> Self {
        self.with(|body| add_tag(&mut body.tags, tag))
    }

    /// Adds tags; those that don't exist are created.
    pub fn tags(self, tags: impl IntoIterator<Item = impl IntoKey<TagName>>) -> Self {
        tags.into_iter().fold(self, |it, tag| it.tag(tag))
    }
}

impl Handle<ImageId> {
    /// Gives the image another name. Operation: `images_update`.
    pub fn rename(&self, name: impl Into<String>) -> UpdateImage {
        self.update().name(name)
    }

    /// Changes fields of the image. Fields that aren't set stay. Operation: `images_update`.
    #[inline]
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

    /// Makes the image available in another region. Operation: `imageActions_post`.
    pub fn transfer(&self, region: impl Into<Region>) -> ActionRequest {
        let transfer = ImageActionTransfer::new(region.into().as_str());
        self.start(&ImageActionsPostBody::Transfer(transfer))
    }

    /// Converts a backup into a snapshot, so that it is kept. Operation: `imageActions_post`.
    #[doc(alias = "convert_to_snapshot")]
    #[inline]
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
