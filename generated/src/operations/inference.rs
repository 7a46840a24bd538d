// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Inference.
//!
//! Calls to models and agents: chat, messages, embeddings, images and batches.
//!
//! These calls go to hosts of their own and need a model access key or, for an agent, a key of that agent. Most of
//! them answer whole or, with `stream`, as events. Long work is queued as an asynchronous call or a batch, whose
//! `status` is polled.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`agent_inference_create_chat_completion`](Client::agent_inference_create_chat_completion) | `POST /api/v1/chat/completions` | Answers a conversation with an agent at the agent's own address, with a key of that agent in place of the token | `client.agent_endpoint(url, key).chat()` |
//! | [`inference_cancel_batch`](Client::inference_cancel_batch) | `POST /v1/batches/{batch_id}/cancel` | Cancels a batch that is still running; it is `cancelling` until it is `cancelled`. One that has ended is refused with 409 | `client.inference_batch(id).cancel()` |
//! | [`inference_create_async_invoke`](Client::inference_create_async_invoke) | `POST /v1/async-invoke` | Queues a run of an image, audio or speech model and answers at once with its `request_id` and `status` | `client.inference().invoke(..)` |
//! | [`inference_create_batch`](Client::inference_create_batch) | `POST /v1/batches` | Starts a batch over an uploaded file; it completes within its 24 hours or expires, as `status` tells | `client.inference_batches().create(..)` |
//! | [`inference_create_batch_file`](Client::inference_create_batch_file) | `POST /v1/batches/files` | Reserves a file for batch input and returns an `upload_url` to send it to before `expires_at` | `client.inference_batches().upload(..)` |
//! | [`inference_create_chat_completion`](Client::inference_create_chat_completion) | `POST /v1/chat/completions` | Answers a conversation with a model, whole or, with `stream`, piece by piece; tokens used are billed | `client.inference().chat(..)` |
//! | [`inference_create_embedding`](Client::inference_create_embedding) | `POST /v1/embeddings` | Turns text into vectors with an embedding model, one for each text of `input` | `client.inference().embed(..)` |
//! | [`inference_create_image`](Client::inference_create_image) | `POST /v1/images/generations` | Draws `n` images from a prompt and returns them in base64; with `stream`, partial images come first | `client.inference().image(..)` |
//! | [`inference_create_messages`](Client::inference_create_messages) | `POST /v1/messages` | Answers a conversation in the Messages format, whole or, with `stream`, event by event; `max_tokens` must be given | `client.inference().messages(..)` |
//! | [`inference_create_response`](Client::inference_create_response) | `POST /v1/responses` | Answers an input in the Responses format, whole or, with `stream`, piece by piece; tools may be offered to the model | `client.inference().response(..)` |
//! | [`inference_get_async_invoke`](Client::inference_get_async_invoke) | `GET /v1/async-invoke/{request_id}` | Returns an asynchronous call by its `request_id`: its `status` and, at the end, its `output` or `error` | `client.async_invocation(id).get()` |
//! | [`inference_get_batch`](Client::inference_get_batch) | `GET /v1/batches/{batch_id}` | Returns one batch, with the counts of requests done and failed so far | `client.inference_batch(id).get()` |
//! | [`inference_get_batch_results`](Client::inference_get_batch_results) | `GET /v1/batches/{batch_id}/results` | Returns addresses for downloading the output and error files of a batch, once there are any; the service keeps them for 30 days at most | `client.inference_batch(id).results()`, … |
//! | [`inference_list_batches`](Client::inference_list_batches) | `GET /v1/batches` · paged | Lists batches, optionally of one `status`; the next page starts `after` the id of the last batch seen | `client.inference_batches().list()` |
//! | [`inference_list_models`](Client::inference_list_models) | `GET /v1/models` · paged | Lists the models that the inference service can be called with | `client.inference_models().list()` |
//! | [`inference_upload_batch_file`](Client::inference_upload_batch_file) | `PUT /<upload_url>` | Uploads the bytes of a batch input file to the address an earlier call returned; no token is sent there | `client.inference_batches().upload(..)` |

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use reqwest::Method;
#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::{
    Answer, Call, Client, EventStream, JsonObject, Operation, Paging, Refusal, Timestamp, hosts, operations, parameter,
    slugs, types,
};
#[allow(unused_imports)]
use digitalocean_core::setters;

/// `agentInference_create_chat_completion`
pub static AGENT_INFERENCE_CREATE_CHAT_COMPLETION: Operation = Operation {
    id: "agentInference_create_chat_completion",
    method: Method::POST,
    path: "/api/v1/chat/completions",
    area: "inference",
    host: &hosts::AGENT,
    request: Some("ChatCompletionRequest"),
    answer: Answer::Json("ChatCompletionResponse"),
    events: Some("ChatCompletionChunk"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `inference_cancel_batch`
pub static INFERENCE_CANCEL_BATCH: Operation = Operation {
    id: "inference_cancel_batch",
    method: Method::POST,
    path: "/v1/batches/{batch_id}/cancel",
    area: "inference",
    host: &hosts::INFERENCE,
    answer: Answer::Json("Batch"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `inference_create_async_invoke`
pub static INFERENCE_CREATE_ASYNC_INVOKE: Operation = Operation {
    id: "inference_create_async_invoke",
    method: Method::POST,
    path: "/v1/async-invoke",
    area: "inference",
    host: &hosts::INFERENCE,
    request: Some("AsyncInvokeRequest"),
    answer: Answer::Json("AsyncInvokeResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `inference_create_batch`
pub static INFERENCE_CREATE_BATCH: Operation = Operation {
    id: "inference_create_batch",
    method: Method::POST,
    path: "/v1/batches",
    area: "inference",
    host: &hosts::INFERENCE,
    idempotent: true,
    request: Some("BatchCreateRequest"),
    answer: Answer::Json("Batch"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `inference_create_batch_file`
pub static INFERENCE_CREATE_BATCH_FILE: Operation = Operation {
    id: "inference_create_batch_file",
    method: Method::POST,
    path: "/v1/batches/files",
    area: "inference",
    host: &hosts::INFERENCE,
    request: Some("BatchFileCreateRequest"),
    answer: Answer::Json("BatchFileCreateResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `inference_create_chat_completion`
pub static INFERENCE_CREATE_CHAT_COMPLETION: Operation = Operation {
    id: "inference_create_chat_completion",
    method: Method::POST,
    path: "/v1/chat/completions",
    area: "inference",
    host: &hosts::INFERENCE,
    request: Some("ChatCompletionRequest"),
    answer: Answer::Json("ChatCompletionResponse"),
    events: Some("ChatCompletionChunk"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `inference_create_embedding`
pub static INFERENCE_CREATE_EMBEDDING: Operation = Operation {
    id: "inference_create_embedding",
    method: Method::POST,
    path: "/v1/embeddings",
    area: "inference",
    host: &hosts::INFERENCE,
    request: Some("EmbeddingsRequest"),
    answer: Answer::Json("EmbeddingsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `inference_create_image`
pub static INFERENCE_CREATE_IMAGE: Operation = Operation {
    id: "inference_create_image",
    method: Method::POST,
    path: "/v1/images/generations",
    area: "inference",
    host: &hosts::INFERENCE,
    request: Some("CreateImageRequest"),
    answer: Answer::Json("ImagesResponse"),
    events: Some("ImageGenPartialImageEvent"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `inference_create_messages`
pub static INFERENCE_CREATE_MESSAGES: Operation = Operation {
    id: "inference_create_messages",
    method: Method::POST,
    path: "/v1/messages",
    area: "inference",
    host: &hosts::INFERENCE,
    request: Some("MessagesCreateRequest"),
    answer: Answer::Json("MessagesCreateResponse"),
    events: Some("MessagesStreamEvent"),
    errors: &[(400, "MessagesCreateErrorResponse"), (0, "Error")],
    ..Operation::BASE
};

/// `inference_create_response`
pub static INFERENCE_CREATE_RESPONSE: Operation = Operation {
    id: "inference_create_response",
    method: Method::POST,
    path: "/v1/responses",
    area: "inference",
    host: &hosts::INFERENCE,
    request: Some("CreateResponseRequest"),
    answer: Answer::Json("CreateResponseResponse"),
    events: Some("CreateResponseStreamResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `inference_get_async_invoke`
pub static INFERENCE_GET_ASYNC_INVOKE: Operation = Operation {
    id: "inference_get_async_invoke",
    path: "/v1/async-invoke/{request_id}",
    area: "inference",
    host: &hosts::INFERENCE,
    idempotent: true,
    answer: Answer::Json("AsyncInvokeResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `inference_get_batch`
pub static INFERENCE_GET_BATCH: Operation = Operation {
    id: "inference_get_batch",
    path: "/v1/batches/{batch_id}",
    area: "inference",
    host: &hosts::INFERENCE,
    idempotent: true,
    answer: Answer::Json("Batch"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `inference_get_batch_results`
pub static INFERENCE_GET_BATCH_RESULTS: Operation = Operation {
    id: "inference_get_batch_results",
    path: "/v1/batches/{batch_id}/results",
    area: "inference",
    host: &hosts::INFERENCE,
    idempotent: true,
    answer: Answer::Json("BatchResultsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `inference_list_batches`
pub static INFERENCE_LIST_BATCHES: Operation = Operation {
    id: "inference_list_batches",
    path: "/v1/batches",
    area: "inference",
    host: &hosts::INFERENCE,
    idempotent: true,
    paging: Some(Paging::After { parameter: "after", items: "data" }),
    answer: Answer::Json("BatchListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `inference_list_models`
pub static INFERENCE_LIST_MODELS: Operation = Operation {
    id: "inference_list_models",
    path: "/v1/models",
    area: "inference",
    host: &hosts::INFERENCE,
    idempotent: true,
    paging: Some(Paging::Whole { items: "data" }),
    answer: Answer::Json("ListModelsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `inference_upload_batch_file`
pub static INFERENCE_UPLOAD_BATCH_FILE: Operation = Operation {
    id: "inference_upload_batch_file",
    method: Method::PUT,
    path: "/<upload_url>",
    area: "inference",
    host: &hosts::PRESIGNED,
    idempotent: true,
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &AGENT_INFERENCE_CREATE_CHAT_COMPLETION,
    &INFERENCE_CANCEL_BATCH,
    &INFERENCE_CREATE_ASYNC_INVOKE,
    &INFERENCE_CREATE_BATCH,
    &INFERENCE_CREATE_BATCH_FILE,
    &INFERENCE_CREATE_CHAT_COMPLETION,
    &INFERENCE_CREATE_EMBEDDING,
    &INFERENCE_CREATE_IMAGE,
    &INFERENCE_CREATE_MESSAGES,
    &INFERENCE_CREATE_RESPONSE,
    &INFERENCE_GET_ASYNC_INVOKE,
    &INFERENCE_GET_BATCH,
    &INFERENCE_GET_BATCH_RESULTS,
    &INFERENCE_LIST_BATCHES,
    &INFERENCE_LIST_MODELS,
    &INFERENCE_UPLOAD_BATCH_FILE,
];

/// Parameters of [`agent_inference_create_chat_completion`](Client::agent_inference_create_chat_completion).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentInferenceCreateChatCompletionParams {
    /// Must be true: the answer comes from the agent, with its instructions and knowledge bases.
    /// Default: `true`.
    pub agent: bool,
}

impl AgentInferenceCreateChatCompletionParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new(agent: bool) -> Self {
        Self {
            agent,
        }
    }
}

/// Parameters of [`inference_list_batches`](Client::inference_list_batches).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InferenceListBatchesParams {
    /// Where the page begins: the `last_id` or the cursor of the page before.
    pub after: Option<String>,
    /// How many batches a page has at most.
    /// Default: `20`. From `1` to `100`.
    pub limit: Option<i64>,
    /// Only batches in this state.
    pub status: Option<types::InferenceListBatchesStatus>,
}

impl InferenceListBatchesParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(InferenceListBatchesParams {
    into after: String,
    value limit: i64,
    into status: types::InferenceListBatchesStatus,
});

/// Inference.
impl Client {
    /// Answers a conversation with an agent at the agent's own address, with a key of that agent in place of the token.
    ///
    /// `POST /api/v1/chat/completions` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Agent-Inference/operation/agentInference_create_chat_completion)
    ///
    /// In the SDK: `client.agent_endpoint(url, key).chat()`.
    ///
    /// - `agent`: Must be true: the answer comes from the agent, with its instructions and knowledge bases. Default: `true`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::AgentInferenceCreateChatCompletionParams;
    /// use digitalocean_raw::types::{ChatCompletionRequest, ChatMessage, ChatMessageRole};
    ///
    /// let body = ChatCompletionRequest::new(
    ///     [ChatMessage::new(ChatMessageRole::User).content("What is a droplet?".to_owned())],
    ///     "llama3-8b-instruct",
    /// )
    /// .n(1_i64);
    /// let response = client
    ///     .agent_inference_create_chat_completion(
    ///         "https://agent-url.example.com",
    ///         &body,
    ///         &AgentInferenceCreateChatCompletionParams::new(true),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn agent_inference_create_chat_completion(
        &self,
        agent_url: &str,
        body: &types::ChatCompletionRequest,
        params: &AgentInferenceCreateChatCompletionParams,
    ) -> Call<types::ChatCompletionResponse> {
        Call::new(&self.0, &AGENT_INFERENCE_CREATE_CHAT_COMPLETION)
            .host("agent_url", agent_url)
            .query("agent", &params.agent)
            .json(Some(body))
    }

    /// The same as [`agent_inference_create_chat_completion`](Self::agent_inference_create_chat_completion), with the answer as a stream of events as they are made: sets `stream`.
    ///
    /// `POST /api/v1/chat/completions`
    #[inline]
    pub fn agent_inference_create_chat_completion_stream(
        &self,
        agent_url: &str,
        body: &types::ChatCompletionRequest,
        params: &AgentInferenceCreateChatCompletionParams,
    ) -> Call<EventStream<types::ChatCompletionChunk>> {
        Call::new(&self.0, &AGENT_INFERENCE_CREATE_CHAT_COMPLETION)
            .host("agent_url", agent_url)
            .query("agent", &params.agent)
            .json(Some(body))
            .events()
    }

    /// Cancels a batch that is still running; it is `cancelling` until it is `cancelled`. One that has ended is refused with 409.
    ///
    /// `POST /v1/batches/{batch_id}/cancel` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Batch-Inference/operation/inference_cancel_batch)
    ///
    /// In the SDK: `client.inference_batch(id).cancel()`.
    ///
    /// - `batch_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .inference_cancel_batch("0e9d1d35-3d1e-4d66-9a2f-8c7e0f6b3e21")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn inference_cancel_batch(&self, batch_id: &str) -> Call<types::Batch> {
        Call::new(&self.0, &INFERENCE_CANCEL_BATCH)
            .path("batch_id", batch_id)
    }

    /// Queues a run of an image, audio or speech model and answers at once with its `request_id` and `status`.
    ///
    /// `POST /v1/async-invoke` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Serverless-Inference/operation/inference_create_async_invoke)
    ///
    /// In the SDK: `client.inference().invoke(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{AsyncInvokeRequest, AsyncInvokeRequestInput};
    ///
    /// let body = AsyncInvokeRequest::new(
    ///     "fal-ai/flux/schnell",
    ///     AsyncInvokeRequestInput::new()
    ///         .prompt("What is a droplet?")
    ///         .text("What is a droplet?")
    ///         .output_format("landscape_4_3".to_owned())
    ///         .num_inference_steps(4_i64),
    /// );
    /// let response = client.inference_create_async_invoke(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn inference_create_async_invoke(&self, body: &types::AsyncInvokeRequest) -> Call<types::AsyncInvokeResponse> {
        Call::new(&self.0, &INFERENCE_CREATE_ASYNC_INVOKE)
            .json(Some(body))
    }

    /// Starts a batch over an uploaded file; it completes within its 24 hours or expires, as `status` tells.
    ///
    /// `POST /v1/batches` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Batch-Inference/operation/inference_create_batch)
    ///
    /// In the SDK: `client.inference_batches().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     BatchCompletionWindow, BatchCreateRequest, BatchCreateRequestEndpoint, BatchProvider,
    /// };
    ///
    /// let body = BatchCreateRequest::new(
    ///     "a1b2c3d4-e5f6-4789-90ab-cdef12345678",
    ///     BatchProvider::Openai,
    ///     BatchCompletionWindow::N24h,
    ///     "c7e3ad1e-20c3-4e47-9bf2-6f2a4d6a2f11",
    /// )
    /// .endpoint(BatchCreateRequestEndpoint::V1ChatCompletions);
    /// let response = client.inference_create_batch(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn inference_create_batch(&self, body: &types::BatchCreateRequest) -> Call<types::Batch> {
        Call::new(&self.0, &INFERENCE_CREATE_BATCH)
            .json(Some(body))
    }

    /// Reserves a file for batch input and returns an `upload_url` to send it to before `expires_at`.
    ///
    /// `POST /v1/batches/files` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Batch-Inference/operation/inference_create_batch_file)
    ///
    /// In the SDK: `client.inference_batches().upload(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::BatchFileCreateRequest;
    ///
    /// let body = BatchFileCreateRequest::new("batch_requests.jsonl");
    /// let response = client.inference_create_batch_file(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn inference_create_batch_file(
        &self,
        body: &types::BatchFileCreateRequest,
    ) -> Call<types::BatchFileCreateResponse> {
        Call::new(&self.0, &INFERENCE_CREATE_BATCH_FILE)
            .json(Some(body))
    }

    /// Answers a conversation with a model, whole or, with `stream`, piece by piece; tokens used are billed.
    ///
    /// `POST /v1/chat/completions` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Serverless-Inference/operation/inference_create_chat_completion)
    ///
    /// In the SDK: `client.inference().chat(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{ChatCompletionRequest, ChatMessage, ChatMessageRole};
    ///
    /// let body = ChatCompletionRequest::new(
    ///     [ChatMessage::new(ChatMessageRole::User).content("What is a droplet?".to_owned())],
    ///     "llama3-8b-instruct",
    /// )
    /// .n(1_i64);
    /// let response = client.inference_create_chat_completion(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn inference_create_chat_completion(
        &self,
        body: &types::ChatCompletionRequest,
    ) -> Call<types::ChatCompletionResponse> {
        Call::new(&self.0, &INFERENCE_CREATE_CHAT_COMPLETION)
            .json(Some(body))
    }

    /// The same as [`inference_create_chat_completion`](Self::inference_create_chat_completion), with the answer as a stream of events as they are made: sets `stream`.
    ///
    /// `POST /v1/chat/completions`
    #[inline]
    pub fn inference_create_chat_completion_stream(
        &self,
        body: &types::ChatCompletionRequest,
    ) -> Call<EventStream<types::ChatCompletionChunk>> {
        Call::new(&self.0, &INFERENCE_CREATE_CHAT_COMPLETION)
            .json(Some(body))
            .events()
    }

    /// Turns text into vectors with an embedding model, one for each text of `input`.
    ///
    /// `POST /v1/embeddings` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Serverless-Inference/operation/inference_create_embedding)
    ///
    /// In the SDK: `client.inference().embed(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::EmbeddingsRequest;
    ///
    /// let body = EmbeddingsRequest::new("qwen3-embedding-0.6b", "hello world")
    ///     .user("user-1234");
    /// let response = client.inference_create_embedding(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn inference_create_embedding(&self, body: &types::EmbeddingsRequest) -> Call<types::EmbeddingsResponse> {
        Call::new(&self.0, &INFERENCE_CREATE_EMBEDDING)
            .json(Some(body))
    }

    /// Draws `n` images from a prompt and returns them in base64; with `stream`, partial images come first.
    ///
    /// `POST /v1/images/generations` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Serverless-Inference/operation/inference_create_image)
    ///
    /// In the SDK: `client.inference().image(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::CreateImageRequest;
    ///
    /// let body = CreateImageRequest::new("What is a droplet?", "openai-gpt-image-1", 1)
    ///     .moderation("auto".to_owned());
    /// let response = client.inference_create_image(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn inference_create_image(&self, body: &types::CreateImageRequest) -> Call<types::ImagesResponse> {
        Call::new(&self.0, &INFERENCE_CREATE_IMAGE)
            .json(Some(body))
    }

    /// The same as [`inference_create_image`](Self::inference_create_image), with the answer as a stream of events as they are made: sets `stream`.
    ///
    /// `POST /v1/images/generations`
    #[inline]
    pub fn inference_create_image_stream(
        &self,
        body: &types::CreateImageRequest,
    ) -> Call<EventStream<types::ImageGenPartialImageEvent>> {
        Call::new(&self.0, &INFERENCE_CREATE_IMAGE)
            .json(Some(body))
            .events()
    }

    /// Answers a conversation in the Messages format, whole or, with `stream`, event by event; `max_tokens` must be given.
    ///
    /// `POST /v1/messages` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Serverless-Inference/operation/inference_create_messages)
    ///
    /// In the SDK: `client.inference().messages(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     MessagesApiMessageParam, MessagesApiMessageParamRole, MessagesCreateRequest,
    /// };
    ///
    /// let body = MessagesCreateRequest::new(
    ///     "claude-opus-4-6",
    ///     123,
    ///     [MessagesApiMessageParam::new(
    ///         MessagesApiMessageParamRole::User,
    ///         "What is a droplet?",
    ///     )],
    /// );
    /// let response = client.inference_create_messages(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn inference_create_messages(
        &self,
        body: &types::MessagesCreateRequest,
    ) -> Call<types::MessagesCreateResponse> {
        Call::new(&self.0, &INFERENCE_CREATE_MESSAGES)
            .json(Some(body))
    }

    /// The same as [`inference_create_messages`](Self::inference_create_messages), with the answer as a stream of events as they are made: sets `stream`.
    ///
    /// `POST /v1/messages`
    #[inline]
    pub fn inference_create_messages_stream(
        &self,
        body: &types::MessagesCreateRequest,
    ) -> Call<EventStream<types::MessagesStreamEvent>> {
        Call::new(&self.0, &INFERENCE_CREATE_MESSAGES)
            .json(Some(body))
            .events()
    }

    /// Answers an input in the Responses format, whole or, with `stream`, piece by piece; tools may be offered to the model.
    ///
    /// `POST /v1/responses` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Serverless-Inference/operation/inference_create_response)
    ///
    /// In the SDK: `client.inference().response(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::CreateResponseRequest;
    ///
    /// let body = CreateResponseRequest::new("openai-gpt-oss-20b", "What is a droplet?")
    ///     .max_output_tokens(50_i64);
    /// let response = client.inference_create_response(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn inference_create_response(
        &self,
        body: &types::CreateResponseRequest,
    ) -> Call<types::CreateResponseResponse> {
        Call::new(&self.0, &INFERENCE_CREATE_RESPONSE)
            .json(Some(body))
    }

    /// The same as [`inference_create_response`](Self::inference_create_response), with the answer as a stream of events as they are made: sets `stream`.
    ///
    /// `POST /v1/responses`
    #[inline]
    pub fn inference_create_response_stream(
        &self,
        body: &types::CreateResponseRequest,
    ) -> Call<EventStream<types::CreateResponseStreamResponse>> {
        Call::new(&self.0, &INFERENCE_CREATE_RESPONSE)
            .json(Some(body))
            .events()
    }

    /// Returns an asynchronous call by its `request_id`: its `status` and, at the end, its `output` or `error`.
    ///
    /// `GET /v1/async-invoke/{request_id}` · not in the official document; official clients call it
    ///
    /// In the SDK: `client.async_invocation(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .inference_get_async_invoke("c7e3ad1e-20c3-4e47-9bf2-6f2a4d6a2f11")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn inference_get_async_invoke(&self, request_id: &str) -> Call<types::AsyncInvokeResponse> {
        Call::new(&self.0, &INFERENCE_GET_ASYNC_INVOKE)
            .path("request_id", request_id)
    }

    /// Returns one batch, with the counts of requests done and failed so far.
    ///
    /// `GET /v1/batches/{batch_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Batch-Inference/operation/inference_get_batch)
    ///
    /// In the SDK: `client.inference_batch(id).get()`.
    ///
    /// - `batch_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.inference_get_batch("0e9d1d35-3d1e-4d66-9a2f-8c7e0f6b3e21").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn inference_get_batch(&self, batch_id: &str) -> Call<types::Batch> {
        Call::new(&self.0, &INFERENCE_GET_BATCH)
            .path("batch_id", batch_id)
    }

    /// Returns addresses for downloading the output and error files of a batch, once there are any; the service keeps them for 30 days at most.
    ///
    /// `GET /v1/batches/{batch_id}/results` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Batch-Inference/operation/inference_get_batch_results)
    ///
    /// In the SDK: `client.inference_batch(id).results()`, `client.inference_batch(id).batch_results().get()`.
    ///
    /// - `batch_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .inference_get_batch_results("0e9d1d35-3d1e-4d66-9a2f-8c7e0f6b3e21")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn inference_get_batch_results(&self, batch_id: &str) -> Call<types::BatchResultsResponse> {
        Call::new(&self.0, &INFERENCE_GET_BATCH_RESULTS)
            .path("batch_id", batch_id)
    }

    /// Lists batches, optionally of one `status`; the next page starts `after` the id of the last batch seen.
    ///
    /// `GET /v1/batches` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Batch-Inference/operation/inference_list_batches)
    ///
    /// Paged; the SDK reads all pages with `client.inference_batches().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.inference_list_batches(&Default::default()).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn inference_list_batches(&self, params: &InferenceListBatchesParams) -> Call<types::BatchListResponse> {
        Call::new(&self.0, &INFERENCE_LIST_BATCHES)
            .query("after", &params.after)
            .query("limit", &params.limit)
            .query("status", &params.status)
    }

    /// Lists the models that the inference service can be called with.
    ///
    /// `GET /v1/models` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Serverless-Inference/operation/inference_list_models)
    ///
    /// Paged; the SDK reads all pages with `client.inference_models().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.inference_list_models().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn inference_list_models(&self) -> Call<types::ListModelsResponse> {
        Call::new(&self.0, &INFERENCE_LIST_MODELS)
    }

    /// Uploads the bytes of a batch input file to the address an earlier call returned; no token is sent there.
    ///
    /// `PUT /<upload_url>` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Batch-Inference/operation/inference_upload_batch_file)
    ///
    /// In the SDK: `client.inference_batches().upload(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.inference_upload_batch_file("https://upload-url.example.com", "{}\n").await?;
    /// # Ok(()) }
    /// ```
    pub fn inference_upload_batch_file(&self, upload_url: &str, body: impl Into<Bytes>) -> Call<()> {
        Call::new(&self.0, &INFERENCE_UPLOAD_BATCH_FILE)
            .address("upload_url", upload_url)
            .bytes("application/octet-stream", body.into())
    }
}
