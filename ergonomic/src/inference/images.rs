//! Images that a model draws.

use std::future::IntoFuture;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use digitalocean_raw::types::{
    CreateImageRequest, CreateImageRequestSize, ImageGenPartialImageEvent,
    ImageGenPartialImageEventType, ImagesResponse, ImagesUsage,
};
use digitalocean_raw::{Bytes, EventStream};
use futures_util::{Stream, StreamExt};

use super::base64::decode;
use crate::resource::{part, setters};
use crate::wait::BoxFuture;
use crate::{Client, Error};

/// How many images may be drawn at once.
const MOST: i64 = 10;

/// Draws images: await it, or [`send`](Self::send) it, for whole images, or watch them come with [`stream`](Self::stream).
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

/// Images that were drawn.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DrawnImages {
    /// The images.
    pub images: Vec<DrawnImage>,
    /// How they are stored, such as `png`.
    pub output_format: Option<String>,
    /// How many tokens they took.
    pub usage: Option<ImagesUsage>,
}

/// An image. `Debug` shows how large it is.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DrawnImage {
    /// The file.
    pub bytes: Bytes,
    /// What the model made of the prompt, if it says so.
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

    /// How many images are drawn, from 1 (the default) to 10.
    #[inline]
    pub fn n(self, images: i64) -> Self {
        self.with(|body| body.n = images)
    }

    /// What is behind what is drawn, such as `transparent`.
    pub fn background(self, background: impl Into<String>) -> Self {
        self.with(|body| body.background = Some(Some(background.into())))
    }

    /// How strictly prompts are moderated, such as `low`.
    pub fn moderation(self, moderation: impl Into<String>) -> Self {
        self.with(|body| body.moderation = Some(Some(moderation.into())))
    }

    /// How images are stored, such as `png`, `webp` or `jpeg`.
    pub fn output_format(self, output_format: impl Into<String>) -> Self {
        self.with(|body| body.output_format = Some(Some(output_format.into())))
    }

    /// How good images are, such as `low`, `medium` or `high`.
    pub fn quality(self, quality: impl Into<String>) -> Self {
        self.with(|body| body.quality = Some(Some(quality.into())))
    }

    /// Says which user of the program it is for.
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

    /// Sends it, and returns a stream of images: those that aren't finished yet first, one unless
    /// [`partial_images`](Self::partial_images) says how many, and then each as it is.
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
        Box::pin(async move {
            let events = call.await?.into_inner();
            Ok(ImageStream { events })
        })
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
    null output_compression: i64,
    null partial_images: i64,
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

/// Images as they come. The document doesn't know when such a stream is finished, so that its end isn't an error even if no finished
/// image came.
#[derive(Debug)]
#[must_use = "a stream does nothing until it is polled"]
pub struct ImageStream {
    events: EventStream<ImageGenPartialImageEvent>,
}

/// An image of a stream. `Debug` shows how large it is.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageEvent {
    /// The file.
    pub bytes: Bytes,
    /// Whether the image is finished.
    pub is_final: bool,
    /// Of those that aren't finished, which one it is, from 0 on.
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

impl ImageStream {
    /// Sets how long the stream waits for its next event, instead of five minutes.
    #[inline]
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.events = self.events.idle_timeout(limit);
        self
    }

    /// Sets how long the whole stream may take. There is no such limit by default.
    #[inline]
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.events = self.events.deadline(limit);
        self
    }

    /// The next image; `None` at the end. This is cancel safe.
    #[inline]
    pub async fn next(&mut self) -> Option<Result<ImageEvent, Error>> {
        StreamExt::next(self).await
    }

    /// Reads the rest, and returns the last finished image; `None` if none came.
    ///
    /// # Errors
    ///
    /// Returns the first error of the stream.
    #[inline]
    pub async fn finish(mut self) -> Result<Option<Bytes>, Error> {
        let mut last = None;
        while let Some(image) = self.next().await {
            let image = image?;
            if image.is_final {
                last = Some(image.bytes);
            }
        }
        Ok(last)
    }
}

impl Stream for ImageStream {
    type Item = Result<ImageEvent, Error>;

    #[inline]
    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            let Some(event) = ready!(this.events.poll_next_unpin(context)) else {
                return Poll::Ready(None);
            };
            let event = match event {
                Ok(event) => event,
                Err(error) => return Poll::Ready(Some(Err(error))),
            };
            // What isn't about an image says nothing of one.
            if !event.b64_json.is_empty() {
                return Poll::Ready(Some(image(&event)));
            }
        }
    }
}

#[inline]
fn image(event: &ImageGenPartialImageEvent) -> Result<ImageEvent, Error> {
    let is_partial = event.type_ == ImageGenPartialImageEventType::ImageGenerationPartialImage;
    Ok(ImageEvent {
        bytes: decode("an image", &event.b64_json).map_err(Error::carried_out)?,
        is_final: !is_partial,
        partial_image_index: is_partial.then_some(event.partial_image_index),
    })
}
