//! Images that a model draws.

use std::future::IntoFuture;

use digitalocean_raw::types::{
    CreateImageRequest, CreateImageRequestSize, ImageGenPartialImageEvent,
    ImageGenPartialImageEventType, ImagesResponse, ImagesUsage,
};
use digitalocean_raw::{Bytes, from_slice};
use serde_json::Value;

use super::answer_stream::{Accumulates, AnswerStream, sealed};
use super::base64::decode;
use crate::resource::{part, setters};
use crate::wait::BoxFuture;
use crate::{Client, Error};

/// How many images may be drawn at once.
const MOST: i64 = 10;

/// Generates images: await it, or [`send`](Self::send) it, for finished images, or receive partial ones with
/// [`stream`](Self::stream).
#[derive(Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Draw {
    client: Client,
    body: CreateImageRequest,
}

impl std::fmt::Debug for Draw {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Draw({})", self.body.model)
    }
}

/// Generated images.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DrawnImages {
    /// The images.
    pub images: Vec<DrawnImage>,
    /// Their format, such as `png`.
    pub output_format: Option<String>,
    /// The number of tokens.
    pub usage: Option<ImagesUsage>,
}

/// An image. `Debug` shows how large it is.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DrawnImage {
    /// The file.
    pub bytes: Bytes,
    /// The prompt as revised by the model, if it was.
    pub revised_prompt: Option<String>,
}

impl Draw {
    pub(super) fn new(
        client: &Client,
        model: impl Into<String>,
        prompt: impl Into<String>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: CreateImageRequest::new(prompt, model, 1),
        }
    }

    /// Changes the body.
    fn with(mut self, change: impl FnOnce(&mut CreateImageRequest)) -> Self {
        change(&mut self.body);
        self
    }

    /// The number of images, from 1 (the default) to 10.
    #[inline]
    pub fn n(self, images: i64) -> Self {
        self.with(|body| body.n = images)
    }

    /// The background, such as `transparent`.
    pub fn background(self, background: impl Into<String>) -> Self {
        self.with(|body| body.background = Some(Some(background.into())))
    }

    /// How strictly prompts are moderated, such as `low`.
    pub fn moderation(self, moderation: impl Into<String>) -> Self {
        self.with(|body| body.moderation = Some(Some(moderation.into())))
    }

    /// The format of images, such as `png`, `webp` or `jpeg`.
    pub fn output_format(self, output_format: impl Into<String>) -> Self {
        self.with(|body| body.output_format = Some(Some(output_format.into())))
    }

    /// The quality of images, such as `low`, `medium` or `high`.
    pub fn quality(self, quality: impl Into<String>) -> Self {
        self.with(|body| body.quality = Some(Some(quality.into())))
    }

    /// Identifies the user of the program for whom it is.
    pub fn end_user(self, user: impl Into<String>) -> Self {
        self.with(|body| body.user = Some(Some(user.into())))
    }

    /// The body as it will be sent, for fields without a method.
    #[inline]
    pub fn body_mut(&mut self) -> &mut CreateImageRequest {
        &mut self.body
    }

    /// Sends it, and returns the images.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails. An empty prompt and a number of images that isn't from 1 to 10 are refused.
    #[inline]
    pub fn send(self) -> BoxFuture<DrawnImages> {
        let call = self.client.raw().inference_create_image(&self.body);
        let answer = part(call.require(self.check()), Some);
        Box::pin(async move { drawn(answer.await?).map_err(Error::carried_out) })
    }

    /// Sends it, and returns a stream of images: first partial ones (one, unless [`partial_images`](Self::partial_images) is
    /// set), and then each finished one.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails, before the first image.
    #[inline]
    pub fn stream(self) -> BoxFuture<ImageStream> {
        let checked = self.check();
        let mut body = self.body;
        // None at all are refused there.
        if body
            .partial_images
            .flatten()
            .is_none_or(|partial| partial < 1)
        {
            body.partial_images = Some(Some(1));
        }
        let call = self.client.raw().inference_create_image_stream(&body);
        let call = call.require(checked);
        Box::pin(async move { Ok(AnswerStream::new(call.await?.into_inner())) })
    }

    #[inline]
    fn check(&self) -> Result<(), String> {
        if self.body.prompt.trim().is_empty() {
            return Err("the prompt of an image must not be empty".to_owned());
        }
        match self.body.n {
            1..=MOST => Ok(()),
            n => Err(format!(
                "{n} images can't be drawn at once: from 1 to {MOST}"
            )),
        }
    }
}

setters!(Draw {
    #[doc = "How the image is compressed, as a level from 0 to 100. At least `0`. `None` sends null."]
    null output_compression: i64,
    #[doc = "How many unfinished images come in a [`stream`](Self::stream) before a finished one. Default: 1, in place of 0 and `None`, too."]
    null partial_images: i64,
    #[doc = "How wide and high the image is, in pixels."]
    into size: CreateImageRequestSize,
});

impl IntoFuture for Draw {
    type Output = Result<DrawnImages, Error>;
    type IntoFuture = BoxFuture<DrawnImages>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

#[inline]
fn drawn(answer: ImagesResponse) -> Result<DrawnImages, Error> {
    let images = answer.data.into_iter().map(|image| {
        Ok(DrawnImage {
            bytes: decode("an image", &image.b64_json)?,
            revised_prompt: image.revised_prompt,
        })
    });
    Ok(DrawnImages {
        images: images.collect::<Result<_, Error>>()?,
        output_format: answer.output_format,
        usage: answer.usage,
    })
}

/// Images as they arrive: [`next`](AnswerStream::next) returns each, [`finish`](AnswerStream::finish) all finished ones. The
/// document doesn't say when such a stream is complete, so its end isn't an error even if no finished image arrived. The items of
/// an error are the finished images, each a [`DrawnImage`].
pub type ImageStream = AnswerStream<ImageEvents>;

/// Images of a stream that become what was drawn.
#[derive(Debug, Default)]
pub struct ImageEvents {
    drawn: DrawnImages,
}

impl sealed::Sealed for ImageEvents {}

impl Accumulates for ImageEvents {
    type Event = ImageGenPartialImageEvent;
    type Item = ImageEvent;
    type Answer = DrawnImages;
    type Received = DrawnImage;

    #[inline]
    fn add(
        &mut self,
        mut event: ImageGenPartialImageEvent,
        _: Option<&str>,
    ) -> Result<Option<ImageEvent>, Error> {
        let file = std::mem::take(&mut event.b64_json);
        let is_partial = event.type_ == ImageGenPartialImageEventType::ImageGenerationPartialImage;
        // What is finished says more than the document knows.
        let said = serde_json::to_value(&event).unwrap_or_default();
        let usage = said.get("usage").filter(|usage| usage.is_object());
        if let Some(Ok(usage)) = usage.map(|usage| from_slice(usage.to_string().as_bytes())) {
            self.drawn.usage = Some(usage);
        }
        // What isn't about an image says nothing of one.
        if file.is_empty() {
            return Ok(None);
        }
        let bytes = decode("an image", &file).map_err(Error::carried_out)?;
        if !is_partial {
            let text = |key| said.get(key).and_then(Value::as_str).map(str::to_owned);
            self.drawn.output_format = text("output_format").or(self.drawn.output_format.take());
            self.drawn.images.push(DrawnImage {
                bytes: bytes.clone(),
                revised_prompt: text("revised_prompt"),
            });
        }
        Ok(Some(ImageEvent {
            bytes,
            is_final: !is_partial,
            partial_image_index: is_partial.then_some(event.partial_image_index),
        }))
    }

    #[inline]
    fn received(self) -> Vec<DrawnImage> {
        self.drawn.images
    }

    #[inline]
    fn answer(self) -> Result<DrawnImages, Error> {
        Ok(self.drawn)
    }
}

/// An image of a stream. `Debug` shows how large it is.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageEvent {
    /// The file.
    pub bytes: Bytes,
    /// Whether the image is finished.
    pub is_final: bool,
    /// The number of a partial image, starting at 0.
    pub partial_image_index: Option<i64>,
}

impl std::fmt::Debug for DrawnImage {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "DrawnImage({} bytes)", self.bytes.len())
    }
}

impl std::fmt::Debug for ImageEvent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let state = if self.is_final { "finished" } else { "partial" };
        write!(f, "ImageEvent({state}, {} bytes)", self.bytes.len())
    }
}
