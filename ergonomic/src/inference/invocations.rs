//! Invocations that are answered later.

use digitalocean_raw::types::{AsyncInvokeRequest, AsyncInvokeRequestTagsItem};

use super::AsyncInvocationId;
use crate::resource::Request;

/// A run of a model that is to be queued: await it for its place in the queue, or [`wait`](Request::wait) for what the model made,
/// which is its `output`. What is started is read again by `client.async_invocation(id)`.
pub type Invoke = Request<AsyncInvocationId, AsyncInvokeRequest>;

impl Invoke {
    /// What is asked for, of models that draw or compose.
    pub fn prompt(self, prompt: impl Into<String>) -> Self {
        self.with(|body| body.input.prompt = Some(prompt.into()))
    }

    /// What is said, of models that speak.
    pub fn text(self, text: impl Into<String>) -> Self {
        self.with(|body| body.input.text = Some(text.into()))
    }

    /// How the output is stored.
    pub fn output_format(self, format: impl Into<String>) -> Self {
        self.with(|body| body.input.output_format = Some(Some(format.into())))
    }

    /// How many steps a model takes; `None` sends null.
    pub fn num_inference_steps(self, steps: impl Into<Option<i64>>) -> Self {
        self.with(|body| body.input.num_inference_steps = Some(steps.into()))
    }

    /// How closely a model keeps to the prompt; `None` sends null.
    pub fn guidance_scale(self, scale: impl Into<Option<f64>>) -> Self {
        self.with(|body| body.input.guidance_scale = Some(scale.into()))
    }

    /// How many images are drawn; `None` sends null.
    pub fn num_images(self, images: impl Into<Option<i64>>) -> Self {
        self.with(|body| body.input.num_images = Some(images.into()))
    }

    /// Whether what isn't safe is left out; `None` sends null.
    pub fn enable_safety_checker(self, enabled: impl Into<Option<bool>>) -> Self {
        self.with(|body| body.input.enable_safety_checker = Some(enabled.into()))
    }

    /// How many seconds are composed; `None` sends null.
    pub fn seconds_total(self, seconds: impl Into<Option<i64>>) -> Self {
        self.with(|body| body.input.seconds_total = Some(seconds.into()))
    }

    /// Adds a tag, by which the program knows it.
    pub fn tag(self, key: impl Into<String>, value: impl Into<String>) -> Self {
        let tag = AsyncInvokeRequestTagsItem::new(key, value);
        self.with(|body| body.tags.get_or_insert_default().push(tag))
    }
}
