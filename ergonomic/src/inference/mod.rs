//! Serverless inference: models that answer, generate images, and turn texts into vectors; and agents at their own addresses.
//!
//! Inference uses its own key instead of the token of the account: a model access key, in `GRADIENT_MODEL_ACCESS_KEY` or set by
//! [`ClientBuilder::inference_key`](crate::ClientBuilder::inference_key). A token of the account with full access works as well.
//! A key may be limited to some models, or to a VPC: elsewhere, it is refused (403).
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! let inference = client.inference();
//! let chat = inference.chat("llama3.3-70b-instruct").system("Answer in one sentence.");
//! let answer = chat.clone().user("What is a droplet?").send().await?;
//! println!("{} ({:?})", answer.text(), answer.usage.as_ref().map(|usage| usage.total_tokens));
//!
//! // The same, as it is made.
//! let mut stream = chat.user("And what is a Space?").stream().await?;
//! while let Some(text) = stream.next_text().await {
//!     print!("{}", text?);
//! }
//! println!(" ({:?})", stream.answer().finish_reason());
//! # Ok(()) }
//! ```
//!
//! # Tools
//!
//! A model may ask the program to run a function. Such calls are typed, and joined if they arrive in pieces:
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! use digitalocean_sdk::inference::Tool;
//! use serde_json::{Value, json};
//!
//! let weather = Tool::new("weather").description("The temperature in a city").parameters(json!({
//!     "type": "object",
//!     "properties": { "city": { "type": "string" } },
//! }));
//! let mut chat = client.inference().chat("openai-gpt-oss-120b").tool(weather).user("Is it cold in Oslo?");
//! let mut answer = chat.clone().await?;
//! while !answer.tool_calls().is_empty() {
//!     chat = chat.answered(&answer);
//!     for call in answer.tool_calls() {
//!         let arguments: Value = call.arguments()?; // or a type of your own that implements `Deserialize`
//!         let result = format!("-5 °C in {}", arguments["city"]);
//!         chat = chat.tool_result(&call.id, result);
//!     }
//!     answer = chat.clone().await?;
//! }
//! println!("{}", answer.text());
//! # Ok(()) }
//! ```
//!
//! # Other formats
//!
//! [`Inference::messages`] and [`Inference::response`] are conversations in the formats of other APIs, [`Inference::image`]
//! generates images, [`Inference::embed`] makes vectors, [`Inference::invoke`] queues long runs of models that generate images,
//! speech or music, and `client.inference_batches()` runs a file of requests within a day:
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! let inference = client.inference();
//! let found = inference.embed("gte-large-en-v1.5", ["a droplet", "a bucket"]).await?;
//! println!("{} vectors of {}", found.vectors.len(), found.vectors[0].len());
//!
//! let drawn = inference.image("openai-gpt-image-1", "a whale").await?;
//! for image in drawn.images {
//!     println!("{} bytes", image.bytes.len());
//! }
//!
//! let run = inference.invoke("fal-ai/flux/schnell").prompt("a whale").num_images(2).wait().await?;
//! println!("{:?}", run.output);
//! # Ok(()) }
//! ```
//!
//! # What can go wrong
//!
//! Answers are billed, so a request isn't repeated once it may have reached the service. If the service sends an error within a
//! stream, or a stream ends before its answer is complete, the stream returns an error:
//! [`ChatStream::answer`](AnswerStream::answer) has what arrived before, and so have the [`items`](crate::Error::items) of the
//! error of [`AnswerStream::finish`].
#![doc = digitalocean_raw::inference_methods!()]

mod agent;
mod answer_stream;
mod base64;
mod batches;
mod chat;
mod chat_stream;
mod embeddings;
mod images;
mod invocations;
mod message_stream;
mod messages;
mod responses;
mod text_stream;
mod tool;

use digitalocean_raw::types::{
    AsyncInvokeRequest, AsyncInvokeRequestInput, CreateResponseRequestInput,
};

pub use agent::{Agent, AgentChat, AgentEndpoint};
pub use answer_stream::{Accumulates, AnswerStream, Speaks};
pub use batches::{BatchResults, CreateInferenceBatch, UploadBatchFile};
pub use chat::{Answers, Chat, Model as ChatModel};
pub use chat_stream::{ChatChunks, ChatStream};
pub use embeddings::{Embed, Embeddings};
pub use images::{Draw, DrawnImage, DrawnImages, ImageEvent, ImageEvents, ImageStream};
pub use invocations::Invoke;
pub use message_stream::{MessageEvents, MessageStream};
pub use messages::Messages;
pub use responses::{Respond, ResponseEvent, ResponseEvents, ResponseStream};
pub use text_stream::TextStream;
pub use tool::Tool;

use crate::Client;
use crate::resource::Request;
use crate::upload::patient;

digitalocean_raw::inference_accessors!(crate);

impl Client {
    /// Serverless inference. No request is sent until something is awaited.
    ///
    /// A request has as much time as a call may take with all its attempts: five minutes, unless [`Client::with`] changes it.
    #[must_use]
    #[inline]
    pub fn inference(&self) -> Inference {
        Inference {
            client: patient(self),
        }
    }
}

/// Serverless inference: see [the module](self).
#[derive(Clone, Debug)]
pub struct Inference {
    client: Client,
}

impl Inference {
    /// A conversation with a model, by the id that `client.inference_models()` lists. Operation:
    /// `inference_create_chat_completion`.
    #[doc(alias = "chat_completions")]
    pub fn chat(&self, model: impl Into<String>) -> Chat {
        Chat::new(&self.client, chat::Model(()), model.into())
    }

    /// A conversation in the format of messages, with at most this many tokens in the answer. Operation:
    /// `inference_create_messages`.
    pub fn messages(&self, model: impl Into<String>, max_tokens: i64) -> Messages {
        Messages::new(&self.client, model, max_tokens)
    }

    /// An answer in the format of responses, to a text or messages. Operation: `inference_create_response`.
    #[doc(alias = "responses")]
    pub fn response(
        &self,
        model: impl Into<String>,
        input: impl Into<CreateResponseRequestInput>,
    ) -> Respond {
        Respond::new(&self.client, model, input)
    }

    /// Turns texts into vectors. Operation: `inference_create_embedding`.
    #[doc(alias = "embeddings")]
    pub fn embed(
        &self,
        model: impl Into<String>,
        texts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Embed {
        Embed::new(&self.client, model, texts)
    }

    /// Generates images. Operation: `inference_create_image`.
    #[doc(alias = "images")]
    pub fn image(&self, model: impl Into<String>, prompt: impl Into<String>) -> Draw {
        Draw::new(&self.client, model, prompt)
    }

    /// Queues a run of a model that generates images, speech or music: await it for its place in the queue, or wait for the
    /// result. Models of other providers may not be found (404) until the account has agreed to their terms. Operation:
    /// `inference_create_async_invoke`.
    #[doc(alias = "async_invoke")]
    pub fn invoke(&self, model: impl Into<String>) -> Invoke {
        let body = AsyncInvokeRequest::new(model, AsyncInvokeRequestInput::new());
        Request::creating(&self.client, &(), body)
    }
}
