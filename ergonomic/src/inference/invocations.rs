//! Invocations that are answered later.

use digitalocean_raw::types::{AsyncInvokeRequest, AsyncInvokeRequestTagsItem};

use super::AsyncInvocationId;
use crate::resource::Request;

/// A run of a model to be queued: await it for its place in the queue, or [`wait`](Request::wait) for the result, which is its
/// `output`. `client.async_invocation(id)` reads a run again.
pub type Invoke = Request<AsyncInvocationId, AsyncInvokeRequest>;

impl Invoke {
    /// The prompt, for models that generate images or music.
    pub fn prompt(self, prompt: impl Into<String>) -> Self {
        self.with(|body| body.input.prompt = Some(prompt.into()))
    }

    /// The text, for models that generate speech.
    pub fn text(self, text: impl Into<String>) -> Self {
        self.with(|body| body.input.text = Some(text.into()))
    }

    /// The format of the output.
    pub fn output_format(self, format: impl Into<String>) -> Self {
        self.with(|body| body.input.output_format = Some(Some(format.into())))
    }

    /// The number of inference steps; `None` sends null.
    pub fn num_inference_steps(self, steps: impl Into<Option<i64>>) -> Self {
        self.with(|body| body.input.num_inference_steps = Some(steps.into()))
    }

    /// How closely the model follows the prompt; `None` sends null.
    pub fn guidance_scale(self, scale: impl Into<Option<f64>>) -> Self {
        self.with(|body| body.input.guidance_scale = Some(scale.into()))
    }

    /// The number of images; `None` sends null.
    pub fn num_images(self, images: impl Into<Option<i64>>) -> Self {
        self.with(|body| body.input.num_images = Some(images.into()))
    }

    /// Whether unsafe content is filtered; `None` sends null.
    pub fn enable_safety_checker(self, enabled: impl Into<Option<bool>>) -> Self {
        self.with(|body| body.input.enable_safety_checker = Some(enabled.into()))
    }

    /// The length of the music in seconds; `None` sends null.
    pub fn seconds_total(self, seconds: impl Into<Option<i64>>) -> Self {
        self.with(|body| body.input.seconds_total = Some(seconds.into()))
    }

    /// Adds a tag, by which the program recognises it.
    pub fn tag(self, key: impl Into<String>, value: impl Into<String>) -> Self {
        let tag = AsyncInvokeRequestTagsItem::new(key, value);
        self.with(|body| body.tags.get_or_insert_default().push(tag))
    }
}
