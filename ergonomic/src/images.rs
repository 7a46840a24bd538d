//! Images: what droplets are made from.

use digitalocean_raw::Call;
use digitalocean_raw::types::{
    ActionsListResponse, Image, ImageActionTransfer, ImageActionsPostBody, ImageNewCustom,
};
use serde_json::Value;

use crate::Client;
use crate::actions::acting::{Acting, HasActions};
use crate::actions::{ActedOn, ActionRequest};
use crate::ids::id;
use crate::resource::{Create, Deletable, Handle, MINUTES, done, resource, waitable};
use crate::wait::BoxFuture;

id! {
    /// The id of an image.
    ImageId(i64)
}

/// One image, by its id.
pub type ImageHandle = Handle<Image>;

impl Client {
    /// One image, by its id. Nothing is asked until something is awaited.
    #[must_use]
    pub fn image(&self, id: impl Into<ImageId>) -> ImageHandle {
        self.resource(id.into())
    }

    /// Imports an image from a URL: await it for the service's answer, or wait until it can be used. Operation:
    /// `images_create_custom`.
    pub fn create_custom_image(&self, body: &ImageNewCustom) -> Create<Image> {
        Create::new(self, self.raw().images_create_custom(body), |answer| {
            let image = answer.image?;
            Some((ImageId(image.id?), image))
        })
    }
}

resource!(Image, "image" by ImageId,
    |raw, key| raw.images_get(key.0) => |answer| Some(answer.image),
    |it| it.status.as_ref().map(|status| status.as_str()));

waitable!(
    /// Available.
    Image, ready ["available"], failed ["deleted", "retired"], every 5, within 60 * MINUTES);

impl Deletable for Image {
    fn delete(client: &Client, key: &ImageId) -> BoxFuture<()> {
        done(client.raw().images_delete(key.0))
    }
}

impl Acting for Image {
    fn start_action(client: &Client, key: &ImageId, action: &Value) -> Call<Value> {
        let call = client.raw().image_actions_post(key.0, None);
        call.with_json(action).read_as()
    }

    fn into_acted_on(self) -> ActedOn {
        ActedOn::Image(Box::new(self))
    }
}

impl HasActions for Image {
    fn list_actions(client: &Client, key: &ImageId) -> Call<ActionsListResponse> {
        client.raw().image_actions_list(key.0).read_as()
    }
}

impl Handle<Image> {
    /// Makes the image known in another region. Operation: `imageActions_post`.
    pub fn transfer(&self, region: impl Into<String>) -> ActionRequest {
        self.start(&ImageActionsPostBody::Transfer(ImageActionTransfer::new(
            region.into(),
        )))
    }

    /// Makes a snapshot of a backup, so that it is kept. Operation: `imageActions_post`.
    pub fn convert(&self) -> ActionRequest {
        self.start(&ImageActionsPostBody::Convert)
    }
}
