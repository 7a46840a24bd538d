// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentCalledFunctions {
    /// The names of the functions that the agent called.
    pub called_functions: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(AgentCalledFunctions {
    sometimes called_functions "called_functions",
});

#[cfg(feature = "schemars")]
schema!(AgentCalledFunctions in crate::SCHEMAS {});

/// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentRetrieval {
    /// What the agent found in its knowledge bases.
    pub retrieved_data: Option<Vec<AgentRetrievedData>>,
    undeclared: Undeclared,
}

record!(AgentRetrieval {
    sometimes retrieved_data "retrieved_data",
});

#[cfg(feature = "schemars")]
schema!(AgentRetrieval in crate::SCHEMAS { AgentRetrievedData });

open_enum! {
    /// Sent by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
    AgentRetrievalMethod {
        ///
        /// Rewrites the question before it searches.
        Rewrite = "rewrite",
        ///
        /// Searches for a more general question too.
        StepBack = "step_back",
        ///
        /// Splits the question into several searches.
        SubQueries = "sub_queries",
        ///
        /// Searches for the question as it is.
        None = "none",
    }
}

#[cfg(feature = "schemars")]
schema!(AgentRetrievalMethod in crate::SCHEMAS {});

/// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentRetrievedData {
    /// The id of what was found.
    pub id: Option<String>,
    /// The knowledge base that it was found in.
    pub index: Option<String>,
    /// How well it fits the question; it can be a large negative number where nothing was compared.
    pub score: Option<f64>,
    undeclared: Undeclared,
}

record!(AgentRetrievedData {
    sometimes id "id",
    sometimes index "index",
    sometimes score "score",
});

#[cfg(feature = "schemars")]
schema!(AgentRetrievedData in crate::SCHEMAS {});

/// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentTriggeredGuardrail {
    /// What the guardrail says of it.
    pub message: Option<String>,
    /// The name of the guardrail.
    pub rule_name: Option<String>,
    undeclared: Undeclared,
}

record!(AgentTriggeredGuardrail {
    sometimes message "message",
    sometimes rule_name "rule_name",
});

#[cfg(feature = "schemars")]
schema!(AgentTriggeredGuardrail in crate::SCHEMAS {});

/// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentTriggeredGuardrails {
    /// The guardrails that took effect; the answer is then a text of theirs.
    pub triggered_guardrails: Option<Vec<AgentTriggeredGuardrail>>,
    undeclared: Undeclared,
}

record!(AgentTriggeredGuardrails {
    sometimes triggered_guardrails "triggered_guardrails",
});

#[cfg(feature = "schemars")]
schema!(AgentTriggeredGuardrails in crate::SCHEMAS { AgentTriggeredGuardrail });

open_enum! {
    /// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`, `inference_create_messages` and 1 more.
    AssistantRole {
        Assistant = "assistant",
    }
}

#[cfg(feature = "schemars")]
schema!(AssistantRole in crate::SCHEMAS {});

/// Sent by `inference_create_async_invoke`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AsyncInvokeRequest {
    /// The id of the model that is called, such as `fal-ai/flux/schnell`.
    pub model_id: String,
    /// What the model is given; which fields it reads depends on what it makes.
    pub input: AsyncInvokeRequestInput,
    /// Keys and values by which the call can be told from others.
    pub tags: Option<Vec<AsyncInvokeRequestTagsItem>>,
    undeclared: Undeclared,
}

record!(AsyncInvokeRequest {
    required model_id "model_id",
    required input "input",
    sometimes tags "tags",
});

impl AsyncInvokeRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(model_id: impl Into<String>, input: impl Into<AsyncInvokeRequestInput>) -> Self {
        Self {
            model_id: model_id.into(),
            input: input.into(),
            tags: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(AsyncInvokeRequest {
    list tags: AsyncInvokeRequestTagsItem,
});

#[cfg(feature = "schemars")]
schema!(AsyncInvokeRequest in crate::SCHEMAS { AsyncInvokeRequestInput, AsyncInvokeRequestTagsItem });

#[cfg(feature = "validate")]
from_json!(AsyncInvokeRequest by crate::validate::RULES);

/// Sent by `inference_create_async_invoke`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AsyncInvokeRequestInput {
    /// What the image or the sound is to be, in words.
    pub prompt: Option<String>,
    /// The text that is spoken, for models that make speech.
    pub text: Option<String>,
    /// The format or aspect ratio of images, such as `landscape_4_3`.
    /// `Some(None)` sends null.
    pub output_format: Option<Option<String>>,
    /// How many steps an image is generated in; more make it better and slower.
    /// At least `1`. `Some(None)` sends null.
    pub num_inference_steps: Option<Option<i64>>,
    /// How closely an image follows the prompt; higher is closer.
    /// `Some(None)` sends null.
    pub guidance_scale: Option<Option<f64>>,
    /// How many images are made.
    /// At least `1`. `Some(None)` sends null.
    pub num_images: Option<Option<i64>>,
    /// Whether what is made is checked for being safe.
    /// `Some(None)` sends null.
    pub enable_safety_checker: Option<Option<bool>>,
    /// How long the sound is, in seconds.
    /// At least `1`. `Some(None)` sends null.
    pub seconds_total: Option<Option<i64>>,
    undeclared: Undeclared,
}

record!(AsyncInvokeRequestInput {
    optional prompt "prompt",
    optional text "text",
    nullable output_format "output_format",
    nullable num_inference_steps "num_inference_steps",
    nullable guidance_scale "guidance_scale",
    nullable num_images "num_images",
    nullable enable_safety_checker "enable_safety_checker",
    nullable seconds_total "seconds_total",
});

impl AsyncInvokeRequestInput {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AsyncInvokeRequestInput {
    into prompt: String,
    into text: String,
    null output_format: String,
    null num_inference_steps: i64,
    null guidance_scale: f64,
    null num_images: i64,
    null enable_safety_checker: bool,
    null seconds_total: i64,
});

#[cfg(feature = "schemars")]
schema!(AsyncInvokeRequestInput in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AsyncInvokeRequestInput by crate::validate::RULES);

/// Sent by `inference_create_async_invoke`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AsyncInvokeRequestTagsItem {
    /// The key of the tag.
    pub key: String,
    /// The value of the tag.
    pub value: String,
    undeclared: Undeclared,
}

record!(AsyncInvokeRequestTagsItem {
    required key "key",
    required value "value",
});

impl AsyncInvokeRequestTagsItem {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(AsyncInvokeRequestTagsItem in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AsyncInvokeRequestTagsItem by crate::validate::RULES);

/// Answered by `inference_create_async_invoke`, `inference_get_async_invoke`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AsyncInvokeResponse {
    /// The id of the call, by which its state and result are fetched.
    pub request_id: String,
    /// The state of the call.
    pub status: AsyncInvokeResponseStatus,
    /// The id of the model that was called.
    pub model_id: String,
    /// When the call was made.
    pub created_at: Timestamp,
    /// When the model began; `None` as long as the call is queued.
    pub started_at: Option<Timestamp>,
    /// When the call ended; `None` as long as it has not.
    pub completed_at: Option<Timestamp>,
    /// What the model has made; `None` as long as the call is not completed.
    pub output: Option<JsonObject>,
    /// Why the call failed; `None` if it did not.
    pub error: Option<String>,
    undeclared: Undeclared,
}

record!(AsyncInvokeResponse {
    required request_id "request_id",
    required status "status",
    required model_id "model_id",
    required created_at "created_at",
    or_null started_at "started_at",
    or_null completed_at "completed_at",
    or_null output "output",
    or_null error "error",
});

hide!(AsyncInvokeResponse {
    plain request_id,
    plain status,
    plain model_id,
    plain created_at,
    plain started_at,
    plain completed_at,
    keys output,
    plain error,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(AsyncInvokeResponse in crate::SCHEMAS { AsyncInvokeResponseStatus });

open_enum! {
    /// Answered by `inference_create_async_invoke`, `inference_get_async_invoke`.
    AsyncInvokeResponseStatus {
        ///
        /// It waits to start.
        Queued = "QUEUED",
        ///
        /// It is running.
        InProgress = "IN_PROGRESS",
        ///
        /// It is done, and the result can be fetched.
        Completed = "COMPLETED",
        ///
        /// It ended without a result.
        Failed = "FAILED",
    }
}

#[cfg(feature = "schemars")]
schema!(AsyncInvokeResponseStatus in crate::SCHEMAS {});

/// Answered by `inference_cancel_batch`, `inference_create_batch`, `inference_get_batch` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Batch {
    /// The id of the batch.
    /// Format: uuid.
    pub batch_id: String,
    /// The state of the batch; it ends as `completed`, `failed`, `expired` or `cancelled`.
    pub status: BatchStatus,
    /// The provider whose format the lines of the input file have.
    pub provider: BatchProvider,
    /// The endpoint that each line of the input file is a request to.
    pub endpoint: Option<String>,
    /// How long the batch may take before it expires.
    pub completion_window: BatchCompletionWindow,
    /// The id of the file with the requests; `file_id` may be there in its place.
    /// Format: uuid.
    pub input_file_id: Option<String>,
    /// The id of the file with the results; `None` until the batch is completed.
    /// Format: uuid.
    pub output_file_id: Option<String>,
    /// The id of the file with the requests that failed; `None` if none did.
    /// Format: uuid.
    pub error_file_id: Option<String>,
    /// How many requests there are, and how many are done or have failed.
    pub request_counts: Option<BatchRequestCounts>,
    /// The key that was given when the batch was created, so that a repeated request makes no second one.
    pub request_id: Option<String>,
    /// What was noted of it when it was created, by keys.
    pub metadata: Option<BTreeMap<String, String>>,
    /// What kept the batch as a whole from being completed.
    pub errors: Option<Vec<BatchErrorsItem>>,
    /// When the batch was created.
    pub created_at: Timestamp,
    /// When the first requests began to be worked on; `None` as long as they have not.
    pub in_progress_at: Option<Timestamp>,
    /// When the results began to be put together; `None` as long as they have not.
    pub finalizing_at: Option<Timestamp>,
    /// When the batch was completed; `None` as long as it has not been.
    pub completed_at: Option<Timestamp>,
    /// When the batch expires unless it has ended: `completion_window` after `created_at`.
    pub expires_at: Option<Timestamp>,
    /// When the batch was cancelled; `None` if it was not.
    pub cancelled_at: Option<Timestamp>,
    /// When the batch failed; `None` if it did not.
    pub failed_at: Option<Timestamp>,
    /// The id of the file with the requests; `input_file_id` may be there in its place.
    /// Format: uuid.
    pub file_id: Option<String>,
    /// When the batch was last changed.
    pub updated_at: Option<Timestamp>,
    /// When cancelling the batch was requested; `None` if it was not.
    pub cancel_requested_at: Option<Timestamp>,
    /// Whether the results can be fetched.
    pub result_available: Option<bool>,
    undeclared: Undeclared,
}

record!(Batch {
    required batch_id "batch_id",
    required status "status",
    required provider "provider",
    sometimes endpoint "endpoint",
    required completion_window "completion_window",
    sometimes input_file_id "input_file_id",
    or_null output_file_id "output_file_id",
    or_null error_file_id "error_file_id",
    sometimes request_counts "request_counts",
    sometimes request_id "request_id",
    or_null metadata "metadata",
    or_null errors "errors",
    required created_at "created_at",
    or_null in_progress_at "in_progress_at",
    or_null finalizing_at "finalizing_at",
    or_null completed_at "completed_at",
    or_null expires_at "expires_at",
    or_null cancelled_at "cancelled_at",
    or_null failed_at "failed_at",
    sometimes file_id "file_id",
    sometimes updated_at "updated_at",
    or_null cancel_requested_at "cancel_requested_at",
    sometimes result_available "result_available",
});

#[cfg(feature = "schemars")]
schema!(Batch in crate::SCHEMAS {
    BatchCompletionWindow,
    BatchErrorsItem,
    BatchProvider,
    BatchRequestCounts,
    BatchStatus,
});

open_enum! {
    /// Sent by `inference_create_batch`; answered by `inference_cancel_batch`, `inference_create_batch`, `inference_get_batch` and 1 more.
    BatchCompletionWindow {
        ///
        /// A day; what isn't done by then expires.
        N24h = "24h",
    }
}

#[cfg(feature = "schemars")]
schema!(BatchCompletionWindow in crate::SCHEMAS {});

/// Sent by `inference_create_batch`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BatchCreateRequest {
    /// The id of the uploaded file with the requests.
    /// Format: uuid.
    pub file_id: String,
    /// The provider whose format the lines of the input file have; `openai` needs an `endpoint`, `anthropic` must have none.
    pub provider: BatchProvider,
    /// The endpoint that each line of the file is a request to, as `url` of each line says it. Needed for `openai`, not allowed for `anthropic`.
    pub endpoint: Option<BatchCreateRequestEndpoint>,
    /// How long the batch may take before it expires; there is only `24h`.
    /// Default: `"24h"`.
    pub completion_window: BatchCompletionWindow,
    /// A key that the caller chooses: a request repeated with the same key is answered with the existing batch.
    pub request_id: String,
    /// Values of your own to keep with it, by their keys.
    /// `Some(None)` sends null.
    pub metadata: Option<Option<BTreeMap<String, String>>>,
    undeclared: Undeclared,
}

record!(BatchCreateRequest {
    required file_id "file_id",
    required provider "provider",
    optional endpoint "endpoint",
    required completion_window "completion_window",
    required request_id "request_id",
    nullable metadata "metadata",
});

impl BatchCreateRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        file_id: impl Into<String>,
        provider: impl Into<BatchProvider>,
        completion_window: impl Into<BatchCompletionWindow>,
        request_id: impl Into<String>,
    ) -> Self {
        Self {
            file_id: file_id.into(),
            provider: provider.into(),
            endpoint: None,
            completion_window: completion_window.into(),
            request_id: request_id.into(),
            metadata: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(BatchCreateRequest {
    into endpoint: BatchCreateRequestEndpoint,
    null_map metadata: String,
});

#[cfg(feature = "schemars")]
schema!(BatchCreateRequest in crate::SCHEMAS {
    BatchCompletionWindow,
    BatchCreateRequestEndpoint,
    BatchProvider,
});

#[cfg(feature = "validate")]
from_json!(BatchCreateRequest by crate::validate::RULES);

open_enum! {
    /// Sent by `inference_create_batch`.
    BatchCreateRequestEndpoint {
        ///
        /// The Responses API.
        V1Responses = "/v1/responses",
        ///
        /// Chat completions.
        V1ChatCompletions = "/v1/chat/completions",
    }
}

#[cfg(feature = "schemars")]
schema!(BatchCreateRequestEndpoint in crate::SCHEMAS {});

/// Answered by `inference_cancel_batch`, `inference_create_batch`, `inference_get_batch` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchErrorsItem {
    /// A short name for the error, such as `invalid_input_file`.
    pub code: Option<String>,
    /// What went wrong, in words.
    pub message: Option<String>,
    /// The line of the input file that is at fault, from 1; `None` if it is none in particular.
    pub line: Option<i64>,
    undeclared: Undeclared,
}

record!(BatchErrorsItem {
    sometimes code "code",
    sometimes message "message",
    or_null line "line",
});

#[cfg(feature = "schemars")]
schema!(BatchErrorsItem in crate::SCHEMAS {});

/// Sent by `inference_create_batch_file`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BatchFileCreateRequest {
    /// The name of the file that will be uploaded; it has one request a line.
    /// At least `7` characters. Pattern: `.+\.[Jj][Ss][Oo][Nn][Ll]$`.
    pub file_name: String,
    undeclared: Undeclared,
}

record!(BatchFileCreateRequest {
    required file_name "file_name",
});

impl BatchFileCreateRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(file_name: impl Into<String>) -> Self {
        Self {
            file_name: file_name.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(BatchFileCreateRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(BatchFileCreateRequest by crate::validate::RULES);

/// Answered by `inference_create_batch_file`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchFileCreateResponse {
    /// The id of the file, by which a batch is created from it.
    /// Format: uuid.
    pub file_id: String,
    /// The signed address that the file is sent to by PUT; it is valid for about 15 minutes.
    /// Format: uri.
    pub upload_url: String,
    /// When `upload_url` expires.
    pub expires_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(BatchFileCreateResponse {
    required file_id "file_id",
    required upload_url "upload_url",
    or_null expires_at "expires_at",
});

hide!(BatchFileCreateResponse {
    plain file_id,
    secret upload_url,
    plain expires_at,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(BatchFileCreateResponse in crate::SCHEMAS {});

/// Answered by `inference_list_batches`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BatchListResponse {
    /// Always `list`.
    pub object: ListObject,
    /// The batches on this page, newest first.
    pub data: Vec<Batch>,
    /// The id of the newest batch of the page; `None` if the page is empty.
    /// Format: uuid.
    pub first_id: Option<String>,
    /// The id of the oldest batch of the page, which is the `after` of the next one.
    /// Format: uuid.
    pub last_id: Option<String>,
    /// Whether there are more pages.
    pub has_more: bool,
    undeclared: Undeclared,
}

record!(BatchListResponse {
    required object "object",
    required data "data",
    or_null first_id "first_id",
    or_null last_id "last_id",
    required has_more "has_more",
});

#[cfg(feature = "schemars")]
schema!(BatchListResponse in crate::SCHEMAS { Batch, ListObject });

open_enum! {
    /// Sent by `inference_create_batch`; answered by `inference_cancel_batch`, `inference_create_batch`, `inference_get_batch` and 1 more.
    BatchProvider {
        ///
        /// Lines as in OpenAI's Batch API: `custom_id`, `method`, `url` and `body`.
        Openai = "openai",
        ///
        /// Lines as in Anthropic's Message Batches.
        Anthropic = "anthropic",
    }
}

#[cfg(feature = "schemars")]
schema!(BatchProvider in crate::SCHEMAS {});

/// Answered by `inference_cancel_batch`, `inference_create_batch`, `inference_get_batch` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchRequestCounts {
    /// How many requests the batch has.
    pub total: Option<i64>,
    /// How many requests have been answered.
    pub completed: Option<i64>,
    /// How many requests have failed.
    pub failed: Option<i64>,
    undeclared: Undeclared,
}

record!(BatchRequestCounts {
    sometimes total "total",
    sometimes completed "completed",
    sometimes failed "failed",
});

#[cfg(feature = "schemars")]
schema!(BatchRequestCounts in crate::SCHEMAS {});

/// Answered by `inference_get_batch_results`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchResultsDownload {
    /// The signed address that the results are downloaded from.
    /// Format: uri.
    pub presigned_url: Option<String>,
    /// When `presigned_url` expires.
    pub expires_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(BatchResultsDownload {
    sometimes presigned_url "presigned_url",
    sometimes expires_at "expires_at",
});

hide!(BatchResultsDownload {
    maybe_secret presigned_url,
    plain expires_at,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(BatchResultsDownload in crate::SCHEMAS {});

/// Answered by `inference_get_batch_results`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchResultsResponse {
    /// The id of the batch that the results are of.
    /// Format: uuid.
    pub batch_id: Option<String>,
    /// Whether there are results; if not, the same request may find them later.
    pub result_available: Option<bool>,
    /// The signed address that the results are downloaded from, one a line.
    /// Format: uri.
    pub output_file_url: Option<String>,
    /// The signed address of the file with the requests that failed; `None` if none did.
    /// Format: uri.
    pub error_file_url: Option<String>,
    /// When the signed addresses expire.
    pub expires_at: Option<Timestamp>,
    /// Where the results are downloaded from, if the service tells it in this form.
    pub download: Option<BatchResultsDownload>,
    /// The id of the file with the results.
    pub output_file_id: Option<String>,
    undeclared: Undeclared,
}

record!(BatchResultsResponse {
    sometimes batch_id "batch_id",
    sometimes result_available "result_available",
    or_null output_file_url "output_file_url",
    or_null error_file_url "error_file_url",
    or_null expires_at "expires_at",
    sometimes download "download",
    sometimes output_file_id "output_file_id",
});

hide!(BatchResultsResponse {
    plain batch_id,
    plain result_available,
    maybe_secret output_file_url,
    maybe_secret error_file_url,
    plain expires_at,
    plain download,
    plain output_file_id,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(BatchResultsResponse in crate::SCHEMAS { BatchResultsDownload });

open_enum! {
    /// Answered by `inference_cancel_batch`, `inference_create_batch`, `inference_get_batch` and 1 more.
    BatchStatus {
        ///
        /// Waits for its turn.
        Queued = "queued",
        ///
        /// The input file is checked.
        Validating = "validating",
        ///
        /// The requests are worked on.
        InProgress = "in_progress",
        ///
        /// The results are put together.
        Finalizing = "finalizing",
        ///
        /// The results can be fetched.
        Completed = "completed",
        ///
        /// The batch as a whole couldn't be completed.
        Failed = "failed",
        ///
        /// The batch didn't end within its `completion_window`.
        Expired = "expired",
        ///
        /// The batch is being cancelled.
        Cancelling = "cancelling",
        ///
        /// The batch has stopped; what was done by then is kept.
        Cancelled = "cancelled",
    }
}

#[cfg(feature = "schemars")]
schema!(BatchStatus in crate::SCHEMAS {});

/// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionChunk {
    /// The id of the completion, the same in all of its chunks.
    pub id: String,
    /// A piece of each answer; empty in the last chunk if it carries `usage`.
    pub choices: Vec<ChatCompletionChunkChoicesItem>,
    /// When the completion was created, in Unix seconds, the same in all of its chunks.
    pub created: i64,
    /// The model that answers.
    pub model: String,
    /// Always `chat.completion.chunk`.
    pub object: ChatCompletionChunkObject,
    /// The tokens used by the whole request; only in the last chunk, and only if `include_usage` was set.
    pub usage: Option<CompletionUsage>,
    /// What an agent found in its knowledge bases; only if the request had `include_retrieval_info`.
    pub retrieval: Option<AgentRetrieval>,
    /// Which functions an agent called; only if the request had `include_functions_info`.
    pub functions: Option<AgentCalledFunctions>,
    /// Which guardrails of an agent took effect; only if the request had `include_guardrails_info`.
    pub guardrails: Option<AgentTriggeredGuardrails>,
    undeclared: Undeclared,
}

record!(ChatCompletionChunk {
    required id "id",
    required choices "choices",
    required created "created",
    required model "model",
    required object "object",
    or_null usage "usage",
    or_null retrieval "retrieval",
    or_null functions "functions",
    or_null guardrails "guardrails",
});

#[cfg(feature = "schemars")]
schema!(ChatCompletionChunk in crate::SCHEMAS {
    AgentCalledFunctions,
    AgentRetrieval,
    AgentTriggeredGuardrails,
    ChatCompletionChunkChoicesItem,
    ChatCompletionChunkObject,
    CompletionUsage,
});

/// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionChunkChoicesItem {
    /// What is new of the answer.
    pub delta: ChatCompletionStreamResponseDelta,
    /// How likely the tokens were; `None` unless `logprobs` was set.
    pub logprobs: Option<ChatCompletionChunkChoicesItemLogprobs>,
    /// Why the model stopped; `None` until it does.
    pub finish_reason: Option<FinishReason>,
    /// Which of the answers this is, from 0.
    pub index: i64,
    undeclared: Undeclared,
}

record!(ChatCompletionChunkChoicesItem {
    required delta "delta",
    or_null logprobs "logprobs",
    maybe finish_reason "finish_reason",
    required index "index",
});

#[cfg(feature = "schemars")]
schema!(ChatCompletionChunkChoicesItem in crate::SCHEMAS {
    ChatCompletionChunkChoicesItemLogprobs,
    ChatCompletionStreamResponseDelta,
    FinishReason,
});

/// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionChunkChoicesItemLogprobs {
    /// How likely each token of the text was.
    pub content: Option<Vec<ChatCompletionTokenLogprob>>,
    /// How likely each token of the refusal was.
    pub refusal: Option<Vec<ChatCompletionTokenLogprob>>,
    undeclared: Undeclared,
}

record!(ChatCompletionChunkChoicesItemLogprobs {
    maybe content "content",
    maybe refusal "refusal",
});

#[cfg(feature = "schemars")]
schema!(ChatCompletionChunkChoicesItemLogprobs in crate::SCHEMAS { ChatCompletionTokenLogprob });

open_enum! {
    /// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
    ChatCompletionChunkObject {
        ChatCompletionChunk = "chat.completion.chunk",
    }
}

#[cfg(feature = "schemars")]
schema!(ChatCompletionChunkObject in crate::SCHEMAS {});

/// Sent by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionRequest {
    /// The conversation so far, oldest message first.
    /// At least `1` items.
    pub messages: Vec<ChatMessage>,
    /// The id of the model that answers; an agent answers with its own, whatever is given here.
    pub model: String,
    /// How many tokens may be generated; with those of the prompt they must fit into the model's context.
    /// At least `0`. `Some(None)` sends null.
    pub max_tokens: Option<Option<i64>>,
    /// How many tokens may be generated over the whole run, also in several turns; it is kept to as well as possible.
    /// At least `256`. `Some(None)` sends null.
    pub max_completion_tokens: Option<Option<i64>>,
    /// How strongly tokens are avoided that are frequent in the text so far; values above 0 reduce repetition.
    /// Default: `0`. From `-2` to `2`. `Some(None)` sends null.
    pub frequency_penalty: Option<Option<f64>>,
    /// How strongly tokens are avoided that occur in the text so far; values above 0 favour new topics.
    /// Default: `0`. From `-2` to `2`. `Some(None)` sends null.
    pub presence_penalty: Option<Option<f64>>,
    /// How many of the likeliest tokens are returned for each position; needs `logprobs`.
    /// From `0` to `20`. `Some(None)` sends null.
    pub top_logprobs: Option<Option<i64>>,
    /// The tools that the model may call, all of them functions.
    pub tools: Option<Vec<ChatCompletionTool>>,
    /// Whether the model may call tools, must call one, or which one it must call. Default: `auto` with tools, `none` without.
    pub tool_choice: Option<ChatCompletionRequestToolChoice>,
    /// Whether the answer comes piece by piece as it is generated, as server-sent events.
    /// Default: `false`. `Some(None)` sends null.
    pub stream: Option<Option<bool>>,
    /// Up to 4 texts that end the answer where they would appear; they aren't part of it.
    /// Default: `null`.
    pub stop: Option<ChatCompletionRequestStop>,
    /// How strongly single tokens are favoured or avoided, from -100 to 100, by the tokens' ids.
    /// Default: `null`. `Some(None)` sends null.
    pub logit_bias: Option<Option<BTreeMap<String, i64>>>,
    /// Whether the answer tells how likely each of its tokens was.
    /// Default: `false`. `Some(None)` sends null.
    pub logprobs: Option<Option<bool>>,
    /// How many answers are generated; the tokens of all are billed.
    /// Default: `1`. From `1` to `128`. `Some(None)` sends null.
    pub n: Option<Option<i64>>,
    /// What a stream carries besides; only with `stream`.
    /// Default: `null`. `Some(None)` sends null.
    pub stream_options: Option<Option<ChatCompletionRequestStreamOptions>>,
    /// How much a reasoning model thinks before it answers; less is quicker and takes fewer tokens.
    /// `Some(None)` sends null.
    pub reasoning_effort: Option<Option<ReasoningEffort>>,
    /// Makes answers repeatable as far as possible: the same seed and request should give the same answer.
    /// `Some(None)` sends null.
    pub seed: Option<Option<i64>>,
    /// Up to 16 notes on the request; keys have at most 64 characters, values at most 512.
    /// `Some(None)` sends null.
    pub metadata: Option<Option<BTreeMap<String, String>>>,
    /// How random the answer is: low values are focused, high ones varied. It is best to set only one of it and `top_p`.
    /// From `0` to `2`. `Some(None)` sends null.
    pub temperature: Option<Option<f64>>,
    /// Only the likeliest tokens that together make up this share of the probability are considered. It is best to set only one of it and `temperature`.
    /// From `0` to `1`. `Some(None)` sends null.
    pub top_p: Option<Option<f64>>,
    /// An id of the end user on whose behalf the request is made, by which abuse can be traced.
    pub user: Option<String>,
    /// Whether the answer tells what an agent found in its knowledge bases; models ignore it.
    pub include_retrieval_info: Option<bool>,
    /// Whether the answer tells which functions an agent called; models ignore it.
    pub include_functions_info: Option<bool>,
    /// Whether the answer tells which guardrails of an agent took effect; models ignore it.
    pub include_guardrails_info: Option<bool>,
    /// Whether an agent says where in its knowledge bases an answer is from.
    pub provide_citations: Option<bool>,
    /// Instructions to an agent for this request, in place of its own.
    pub instruction_override: Option<String>,
    /// How many passages of its knowledge bases an agent retrieves.
    pub k: Option<i64>,
    /// How an agent searches its knowledge bases.
    pub retrieval_method: Option<AgentRetrievalMethod>,
    /// Which parts of its knowledge bases an agent searches.
    pub kb_filters: Option<Vec<KbFilter>>,
    /// Whether an agent narrows its search by what the request says of files.
    pub filter_kb_content_by_query_metadata: Option<bool>,
    undeclared: Undeclared,
}

record!(ChatCompletionRequest {
    required messages "messages",
    required model "model",
    nullable max_tokens "max_tokens",
    nullable max_completion_tokens "max_completion_tokens",
    nullable frequency_penalty "frequency_penalty",
    nullable presence_penalty "presence_penalty",
    nullable top_logprobs "top_logprobs",
    optional tools "tools",
    optional tool_choice "tool_choice",
    nullable stream "stream",
    optional stop "stop",
    nullable logit_bias "logit_bias",
    nullable logprobs "logprobs",
    nullable n "n",
    nullable stream_options "stream_options",
    nullable reasoning_effort "reasoning_effort",
    nullable seed "seed",
    nullable metadata "metadata",
    nullable temperature "temperature",
    nullable top_p "top_p",
    optional user "user",
    optional include_retrieval_info "include_retrieval_info",
    optional include_functions_info "include_functions_info",
    optional include_guardrails_info "include_guardrails_info",
    optional provide_citations "provide_citations",
    optional instruction_override "instruction_override",
    optional k "k",
    optional retrieval_method "retrieval_method",
    optional kb_filters "kb_filters",
    optional filter_kb_content_by_query_metadata "filter_kb_content_by_query_metadata",
});

impl ChatCompletionRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(messages: impl IntoIterator<Item = impl Into<ChatMessage>>, model: impl Into<String>) -> Self {
        Self {
            messages: messages.into_iter().map(Into::into).collect(),
            model: model.into(),
            max_tokens: None,
            max_completion_tokens: None,
            frequency_penalty: None,
            presence_penalty: None,
            top_logprobs: None,
            tools: None,
            tool_choice: None,
            stream: None,
            stop: None,
            logit_bias: None,
            logprobs: None,
            n: None,
            stream_options: None,
            reasoning_effort: None,
            seed: None,
            metadata: None,
            temperature: None,
            top_p: None,
            user: None,
            include_retrieval_info: None,
            include_functions_info: None,
            include_guardrails_info: None,
            provide_citations: None,
            instruction_override: None,
            k: None,
            retrieval_method: None,
            kb_filters: None,
            filter_kb_content_by_query_metadata: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(ChatCompletionRequest {
    null max_tokens: i64,
    null max_completion_tokens: i64,
    null frequency_penalty: f64,
    null presence_penalty: f64,
    null top_logprobs: i64,
    list tools: ChatCompletionTool,
    into tool_choice: ChatCompletionRequestToolChoice,
    null stream: bool,
    into stop: ChatCompletionRequestStop,
    null_map logit_bias: i64,
    null logprobs: bool,
    null n: i64,
    null stream_options: ChatCompletionRequestStreamOptions,
    null reasoning_effort: ReasoningEffort,
    null seed: i64,
    null_map metadata: String,
    null temperature: f64,
    null top_p: f64,
    into user: String,
    value include_retrieval_info: bool,
    value include_functions_info: bool,
    value include_guardrails_info: bool,
    value provide_citations: bool,
    into instruction_override: String,
    value k: i64,
    into retrieval_method: AgentRetrievalMethod,
    list kb_filters: KbFilter,
    value filter_kb_content_by_query_metadata: bool,
});

#[cfg(feature = "schemars")]
schema!(ChatCompletionRequest in crate::SCHEMAS {
    AgentRetrievalMethod,
    ChatCompletionRequestStop,
    ChatCompletionRequestStreamOptions,
    ChatCompletionRequestToolChoice,
    ChatCompletionTool,
    ChatMessage,
    KbFilter,
    ReasoningEffort,
});

#[cfg(feature = "validate")]
from_json!(ChatCompletionRequest by crate::validate::RULES);

union! {
    /// Sent by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
    ChatCompletionRequestStop {
        String(String),
        List(Vec<String>),
    }
}

from_text!(ChatCompletionRequestStop::String from &str, &String);

#[cfg(feature = "schemars")]
schema!(ChatCompletionRequestStop in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ChatCompletionRequestStop by crate::validate::RULES);

/// Sent by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatCompletionRequestStreamOptions {
    /// Whether a last chunk without `choices` tells the tokens used by the whole request.
    pub include_usage: Option<bool>,
    undeclared: Undeclared,
}

record!(ChatCompletionRequestStreamOptions {
    optional include_usage "include_usage",
});

impl ChatCompletionRequestStreamOptions {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(ChatCompletionRequestStreamOptions {
    value include_usage: bool,
});

#[cfg(feature = "schemars")]
schema!(ChatCompletionRequestStreamOptions in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ChatCompletionRequestStreamOptions by crate::validate::RULES);

union! {
    /// Sent by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
    ChatCompletionRequestToolChoice {
        Type(ChatCompletionRequestToolChoiceType),
        Name(ToolChoiceMode),
    }
}

from_text!(ChatCompletionRequestToolChoice::Name from &str, String);

#[cfg(feature = "schemars")]
schema!(ChatCompletionRequestToolChoice in crate::SCHEMAS { ChatCompletionRequestToolChoiceType, ToolChoiceMode });

#[cfg(feature = "validate")]
from_json!(ChatCompletionRequestToolChoice by crate::validate::RULES);

/// Sent by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionRequestToolChoiceType {
    /// Always `function`.
    pub type_: ToolType,
    /// The function that must be called.
    pub function: ChatCompletionRequestToolChoiceTypeFunction,
    undeclared: Undeclared,
}

record!(ChatCompletionRequestToolChoiceType {
    required type_ "type",
    required function "function",
});

impl ChatCompletionRequestToolChoiceType {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(type_: impl Into<ToolType>, function: impl Into<ChatCompletionRequestToolChoiceTypeFunction>) -> Self {
        Self {
            type_: type_.into(),
            function: function.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(ChatCompletionRequestToolChoiceType in crate::SCHEMAS { ChatCompletionRequestToolChoiceTypeFunction, ToolType });

#[cfg(feature = "validate")]
from_json!(ChatCompletionRequestToolChoiceType by crate::validate::RULES);

/// Sent by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionRequestToolChoiceTypeFunction {
    /// The name of the function that must be called.
    pub name: String,
    undeclared: Undeclared,
}

record!(ChatCompletionRequestToolChoiceTypeFunction {
    required name "name",
});

impl ChatCompletionRequestToolChoiceTypeFunction {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(ChatCompletionRequestToolChoiceTypeFunction in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ChatCompletionRequestToolChoiceTypeFunction by crate::validate::RULES);

/// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionResponse {
    /// The id of the completion.
    pub id: String,
    /// The answers, as many as `n` of the request says.
    pub choices: Vec<ChatCompletionResponseChoicesItem>,
    /// When the completion was created, in Unix seconds.
    pub created: i64,
    /// The model that answered.
    pub model: String,
    /// Always `chat.completion`.
    pub object: ChatCompletionResponseObject,
    /// The tokens used by the request.
    pub usage: Option<CompletionUsage>,
    /// What an agent found in its knowledge bases; only if the request had `include_retrieval_info`.
    pub retrieval: Option<AgentRetrieval>,
    /// Which functions an agent called; only if the request had `include_functions_info`.
    pub functions: Option<AgentCalledFunctions>,
    /// Which guardrails of an agent took effect; only if the request had `include_guardrails_info`.
    pub guardrails: Option<AgentTriggeredGuardrails>,
    undeclared: Undeclared,
}

record!(ChatCompletionResponse {
    required id "id",
    required choices "choices",
    required created "created",
    required model "model",
    required object "object",
    sometimes usage "usage",
    or_null retrieval "retrieval",
    or_null functions "functions",
    or_null guardrails "guardrails",
});

#[cfg(feature = "schemars")]
schema!(ChatCompletionResponse in crate::SCHEMAS {
    AgentCalledFunctions,
    AgentRetrieval,
    AgentTriggeredGuardrails,
    ChatCompletionResponseChoicesItem,
    ChatCompletionResponseObject,
    CompletionUsage,
});

/// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionResponseChoicesItem {
    /// Why the model stopped.
    pub finish_reason: FinishReason,
    /// Which of the answers this is, from 0.
    pub index: i64,
    /// The message that the model answered.
    pub message: ChatCompletionResponseChoicesItemMessage,
    /// How likely the tokens were; `None` unless `logprobs` was set.
    pub logprobs: Option<ChatCompletionResponseChoicesItemLogprobs>,
    undeclared: Undeclared,
}

record!(ChatCompletionResponseChoicesItem {
    required finish_reason "finish_reason",
    required index "index",
    required message "message",
    maybe logprobs "logprobs",
});

#[cfg(feature = "schemars")]
schema!(ChatCompletionResponseChoicesItem in crate::SCHEMAS {
    ChatCompletionResponseChoicesItemLogprobs,
    ChatCompletionResponseChoicesItemMessage,
    FinishReason,
});

/// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionResponseChoicesItemLogprobs {
    /// How likely each token of the text was.
    pub content: Option<Vec<ChatCompletionTokenLogprob>>,
    /// How likely each token of the refusal was.
    pub refusal: Option<Vec<ChatCompletionTokenLogprob>>,
    undeclared: Undeclared,
}

record!(ChatCompletionResponseChoicesItemLogprobs {
    maybe content "content",
    maybe refusal "refusal",
});

#[cfg(feature = "schemars")]
schema!(ChatCompletionResponseChoicesItemLogprobs in crate::SCHEMAS { ChatCompletionTokenLogprob });

/// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionResponseChoicesItemMessage {
    /// The text of the message; `None` if there is only a call of tools.
    pub content: Option<String>,
    /// Why the model refuses to answer, in its words.
    pub refusal: Option<String>,
    /// The tools that the model calls.
    pub tool_calls: Option<Vec<ChatCompletionResponseChoicesItemMessageToolCallsItem>>,
    /// What the model thought before it answered.
    pub reasoning_content: Option<String>,
    /// Always `assistant`.
    pub role: AssistantRole,
    undeclared: Undeclared,
}

record!(ChatCompletionResponseChoicesItemMessage {
    maybe content "content",
    maybe refusal "refusal",
    sometimes tool_calls "tool_calls",
    maybe reasoning_content "reasoning_content",
    required role "role",
});

#[cfg(feature = "schemars")]
schema!(ChatCompletionResponseChoicesItemMessage in crate::SCHEMAS {
    AssistantRole,
    ChatCompletionResponseChoicesItemMessageToolCallsItem,
});

/// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionResponseChoicesItemMessageToolCallsItem {
    /// The id of the call, which its result refers to.
    pub id: String,
    /// The kind of tool that is called.
    pub type_: ToolType,
    /// The function that is called, and with what.
    pub function: ChatCompletionResponseChoicesItemMessageToolCallsItemFunction,
    undeclared: Undeclared,
}

record!(ChatCompletionResponseChoicesItemMessageToolCallsItem {
    required id "id",
    required type_ "type",
    required function "function",
});

#[cfg(feature = "schemars")]
schema!(ChatCompletionResponseChoicesItemMessageToolCallsItem in crate::SCHEMAS {
    ChatCompletionResponseChoicesItemMessageToolCallsItemFunction,
    ToolType,
});

/// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionResponseChoicesItemMessageToolCallsItemFunction {
    /// The name of the function that is called.
    pub name: String,
    /// What the function is called with, as JSON text; the model may get it wrong.
    pub arguments: String,
    undeclared: Undeclared,
}

record!(ChatCompletionResponseChoicesItemMessageToolCallsItemFunction {
    required name "name",
    required arguments "arguments",
});

#[cfg(feature = "schemars")]
schema!(ChatCompletionResponseChoicesItemMessageToolCallsItemFunction in crate::SCHEMAS {});

open_enum! {
    /// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
    ChatCompletionResponseObject {
        ChatCompletion = "chat.completion",
    }
}

#[cfg(feature = "schemars")]
schema!(ChatCompletionResponseObject in crate::SCHEMAS {});

/// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatCompletionStreamResponseDelta {
    /// The next piece of the text.
    pub content: Option<String>,
    /// The next pieces of calls of tools; those with the same `index` belong together.
    pub tool_calls: Option<Vec<ChatCompletionToolCallChunk>>,
    /// The next piece of what the model thinks before it answers.
    pub reasoning_content: Option<String>,
    /// The author of the message; usually only in the first chunk.
    pub role: Option<ChatCompletionStreamResponseDeltaRole>,
    /// The next piece of why the model refuses to answer.
    pub refusal: Option<String>,
    undeclared: Undeclared,
}

record!(ChatCompletionStreamResponseDelta {
    or_null content "content",
    sometimes tool_calls "tool_calls",
    or_null reasoning_content "reasoning_content",
    sometimes role "role",
    or_null refusal "refusal",
});

#[cfg(feature = "schemars")]
schema!(ChatCompletionStreamResponseDelta in crate::SCHEMAS {
    ChatCompletionStreamResponseDeltaRole,
    ChatCompletionToolCallChunk,
});

open_enum! {
    /// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
    ChatCompletionStreamResponseDeltaRole {
        ///
        /// The developer of the application.
        Developer = "developer",
        ///
        /// The end user.
        User = "user",
        ///
        /// The model.
        Assistant = "assistant",
    }
}

#[cfg(feature = "schemars")]
schema!(ChatCompletionStreamResponseDeltaRole in crate::SCHEMAS {});

/// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`, `inference_create_response`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionTokenLogprob {
    /// The token, as text.
    pub token: String,
    /// The natural logarithm of how likely the token was; `-9999.0` if it wasn't among the 20 likeliest.
    pub logprob: f64,
    /// The token in UTF-8, byte by byte; `None` if it has no such form.
    pub bytes: Option<Vec<i64>>,
    /// The likeliest tokens in this place.
    pub top_logprobs: Vec<ChatCompletionTopLogprobItem>,
    undeclared: Undeclared,
}

record!(ChatCompletionTokenLogprob {
    required token "token",
    required logprob "logprob",
    maybe bytes "bytes",
    required top_logprobs "top_logprobs",
});

#[cfg(feature = "schemars")]
schema!(ChatCompletionTokenLogprob in crate::SCHEMAS { ChatCompletionTopLogprobItem });

/// Sent by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionTool {
    /// The kind of tool; there is only `function`.
    pub type_: ToolType,
    /// The function that the model may call.
    pub function: FunctionObject,
    undeclared: Undeclared,
}

record!(ChatCompletionTool {
    required type_ "type",
    required function "function",
});

impl ChatCompletionTool {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(type_: impl Into<ToolType>, function: impl Into<FunctionObject>) -> Self {
        Self {
            type_: type_.into(),
            function: function.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(ChatCompletionTool in crate::SCHEMAS { FunctionObject, ToolType });

#[cfg(feature = "validate")]
from_json!(ChatCompletionTool by crate::validate::RULES);

/// Sent by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionToolCall {
    /// The id of the call, which its result refers to.
    pub id: String,
    /// The kind of tool that was called; there is only `function`.
    pub type_: ToolType,
    /// The function that was called, and with what.
    pub function: ChatCompletionToolCallFunction,
    undeclared: Undeclared,
}

record!(ChatCompletionToolCall {
    required id "id",
    required type_ "type",
    required function "function",
});

impl ChatCompletionToolCall {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        type_: impl Into<ToolType>,
        function: impl Into<ChatCompletionToolCallFunction>,
    ) -> Self {
        Self {
            id: id.into(),
            type_: type_.into(),
            function: function.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(ChatCompletionToolCall in crate::SCHEMAS { ChatCompletionToolCallFunction, ToolType });

#[cfg(feature = "validate")]
from_json!(ChatCompletionToolCall by crate::validate::RULES);

/// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatCompletionToolCallChunk {
    /// The number of the call that this is a piece of.
    pub index: Option<i64>,
    /// The id of the call; in its first piece only, as a rule.
    pub id: Option<String>,
    /// The kind of tool that is called; in the first piece of a call only, as a rule.
    pub type_: Option<ToolType>,
    /// The next piece of the function's name and of what it is called with.
    pub function: Option<ChatCompletionToolCallChunkFunction>,
    undeclared: Undeclared,
}

record!(ChatCompletionToolCallChunk {
    sometimes index "index",
    sometimes id "id",
    sometimes type_ "type",
    sometimes function "function",
});

#[cfg(feature = "schemars")]
schema!(ChatCompletionToolCallChunk in crate::SCHEMAS { ChatCompletionToolCallChunkFunction, ToolType });

/// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatCompletionToolCallChunkFunction {
    /// The name of the function that is called; in the first piece of a call only, as a rule.
    pub name: Option<String>,
    /// The next piece of the JSON text that the function is called with.
    pub arguments: Option<String>,
    undeclared: Undeclared,
}

record!(ChatCompletionToolCallChunkFunction {
    sometimes name "name",
    sometimes arguments "arguments",
});

#[cfg(feature = "schemars")]
schema!(ChatCompletionToolCallChunkFunction in crate::SCHEMAS {});

/// Sent by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionToolCallFunction {
    /// The name of the function that was called.
    pub name: String,
    /// What the function was called with, as JSON text.
    pub arguments: String,
    undeclared: Undeclared,
}

record!(ChatCompletionToolCallFunction {
    required name "name",
    required arguments "arguments",
});

impl ChatCompletionToolCallFunction {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>, arguments: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            arguments: arguments.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(ChatCompletionToolCallFunction in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ChatCompletionToolCallFunction by crate::validate::RULES);

/// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`, `inference_create_response`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionTopLogprobItem {
    /// The token, as text.
    pub token: String,
    /// The natural logarithm of how likely the token was.
    pub logprob: f64,
    /// The token in UTF-8, byte by byte; `None` if it has no such form.
    pub bytes: Option<Vec<i64>>,
    undeclared: Undeclared,
}

record!(ChatCompletionTopLogprobItem {
    required token "token",
    required logprob "logprob",
    maybe bytes "bytes",
});

#[cfg(feature = "schemars")]
schema!(ChatCompletionTopLogprobItem in crate::SCHEMAS {});

/// Sent by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatMessage {
    /// The author of the message.
    pub role: ChatMessageRole,
    /// The text of the message.
    /// `Some(None)` sends null.
    pub content: Option<Option<String>>,
    /// Why the model refused to answer; in messages of the assistant only.
    /// `Some(None)` sends null.
    pub refusal: Option<Option<String>>,
    /// The tools that the model called; in messages of the assistant only.
    pub tool_calls: Option<Vec<ChatCompletionToolCall>>,
    /// The id of the call that this is the result of; in messages of a tool only.
    pub tool_call_id: Option<String>,
    /// What the model thought before it answered; in messages of the assistant only.
    /// `Some(None)` sends null.
    pub reasoning_content: Option<Option<String>>,
    undeclared: Undeclared,
}

record!(ChatMessage {
    required role "role",
    nullable content "content",
    nullable refusal "refusal",
    optional tool_calls "tool_calls",
    optional tool_call_id "tool_call_id",
    nullable reasoning_content "reasoning_content",
});

impl ChatMessage {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(role: impl Into<ChatMessageRole>) -> Self {
        Self {
            role: role.into(),
            content: None,
            refusal: None,
            tool_calls: None,
            tool_call_id: None,
            reasoning_content: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(ChatMessage {
    null content: String,
    null refusal: String,
    list tool_calls: ChatCompletionToolCall,
    into tool_call_id: String,
    null reasoning_content: String,
});

#[cfg(feature = "schemars")]
schema!(ChatMessage in crate::SCHEMAS { ChatCompletionToolCall, ChatMessageRole });

#[cfg(feature = "validate")]
from_json!(ChatMessage by crate::validate::RULES);

open_enum! {
    /// Sent by `agent_inference_create_chat_completion`, `inference_create_chat_completion`, `inference_create_response`.
    ChatMessageRole {
        ///
        /// Instructions to the model.
        System = "system",
        ///
        /// Instructions to the model from the developer of the application.
        Developer = "developer",
        ///
        /// The user who talks to the model.
        User = "user",
        ///
        /// The model.
        Assistant = "assistant",
        ///
        /// A tool that the model called.
        Tool = "tool",
    }
}

#[cfg(feature = "schemars")]
schema!(ChatMessageRole in crate::SCHEMAS {});

/// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompletionUsage {
    /// How many tokens were generated.
    /// Default: `0`.
    pub completion_tokens: i64,
    /// How many tokens the prompt has.
    /// Default: `0`.
    pub prompt_tokens: i64,
    /// How many tokens of the prompt were written to the cache.
    /// Default: `0`.
    pub cache_created_input_tokens: i64,
    /// The tokens that were written to the cache, by how long they stay there.
    pub cache_creation: CompletionUsageCacheCreation,
    /// How many tokens of the prompt were read from the cache.
    /// Default: `0`.
    pub cache_read_input_tokens: i64,
    /// How many tokens were used in all: prompt and answer.
    /// Default: `0`.
    pub total_tokens: i64,
    undeclared: Undeclared,
}

record!(CompletionUsage {
    required completion_tokens "completion_tokens",
    required prompt_tokens "prompt_tokens",
    required cache_created_input_tokens "cache_created_input_tokens",
    required cache_creation "cache_creation",
    required cache_read_input_tokens "cache_read_input_tokens",
    required total_tokens "total_tokens",
});

#[cfg(feature = "schemars")]
schema!(CompletionUsage in crate::SCHEMAS { CompletionUsageCacheCreation });

/// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompletionUsageCacheCreation {
    /// How many tokens of the prompt were written to the cache for 5 minutes.
    /// Default: `0`.
    pub ephemeral_5m_input_tokens: i64,
    /// How many tokens of the prompt were written to the cache for an hour.
    /// Default: `0`.
    pub ephemeral_1h_input_tokens: i64,
    undeclared: Undeclared,
}

record!(CompletionUsageCacheCreation {
    required ephemeral_5m_input_tokens "ephemeral_5m_input_tokens",
    required ephemeral_1h_input_tokens "ephemeral_1h_input_tokens",
});

#[cfg(feature = "schemars")]
schema!(CompletionUsageCacheCreation in crate::SCHEMAS {});

/// Sent by `inference_create_image`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateImageRequest {
    /// What the image is to show, in words; at most 32,000 characters, which the service may reword.
    /// At least `1` characters.
    pub prompt: String,
    /// The id of the model that makes the image.
    pub model: String,
    /// How strictly content is judged: `low` or `auto`.
    /// `Some(None)` sends null.
    pub moderation: Option<Option<String>>,
    /// What is behind the motif: `transparent`, `opaque` or, as the model thinks best, `auto`.
    /// `Some(None)` sends null.
    pub background: Option<Option<String>>,
    /// The format of the image: `png`, `webp` or `jpeg`.
    /// `Some(None)` sends null.
    pub output_format: Option<Option<String>>,
    /// How the image is compressed, as a level from 0 to 100.
    /// At least `0`. `Some(None)` sends null.
    pub output_compression: Option<Option<i64>>,
    /// How many images are made.
    /// From `1` to `10`.
    pub n: i64,
    /// The quality of the image: `low`, `medium`, `high` or, as the model thinks best, `auto`.
    /// `Some(None)` sends null.
    pub quality: Option<Option<String>>,
    /// How wide and high the image is, in pixels.
    pub size: Option<CreateImageRequestSize>,
    /// Whether unfinished images come while it is made, as server-sent events; needs `partial_images` above 0.
    /// Default: `false`. `Some(None)` sends null.
    pub stream: Option<Option<bool>>,
    /// How many unfinished images come in a stream; with `stream` it must be above 0. Default: 0.
    /// At least `0`. `Some(None)` sends null.
    pub partial_images: Option<Option<i64>>,
    /// An id of the end user on whose behalf the request is made, by which abuse can be traced.
    /// At most `256` characters. `Some(None)` sends null.
    pub user: Option<Option<String>>,
    undeclared: Undeclared,
}

record!(CreateImageRequest {
    required prompt "prompt",
    required model "model",
    nullable moderation "moderation",
    nullable background "background",
    nullable output_format "output_format",
    nullable output_compression "output_compression",
    required n "n",
    nullable quality "quality",
    optional size "size",
    nullable stream "stream",
    nullable partial_images "partial_images",
    nullable user "user",
});

impl CreateImageRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(prompt: impl Into<String>, model: impl Into<String>, n: i64) -> Self {
        Self {
            prompt: prompt.into(),
            model: model.into(),
            moderation: None,
            background: None,
            output_format: None,
            output_compression: None,
            n,
            quality: None,
            size: None,
            stream: None,
            partial_images: None,
            user: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(CreateImageRequest {
    null moderation: String,
    null background: String,
    null output_format: String,
    null output_compression: i64,
    null quality: String,
    into size: CreateImageRequestSize,
    null stream: bool,
    null partial_images: i64,
    null user: String,
});

#[cfg(feature = "schemars")]
schema!(CreateImageRequest in crate::SCHEMAS { CreateImageRequestSize });

#[cfg(feature = "validate")]
from_json!(CreateImageRequest by crate::validate::RULES);

open_enum! {
    /// Sent by `inference_create_image`.
    CreateImageRequestSize {
        ///
        /// As the model thinks best.
        Auto = "auto",
        ///
        /// Wider than high.
        N1536x1024 = "1536x1024",
        ///
        /// Higher than wide.
        N1024x1536 = "1024x1536",
    }
}

#[cfg(feature = "schemars")]
schema!(CreateImageRequestSize in crate::SCHEMAS {});

/// Sent by `inference_create_response`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateResponseRequest {
    /// The id of the model that answers.
    pub model: String,
    /// What the model is asked: a text, or the messages of a conversation.
    pub input: CreateResponseRequestInput,
    /// How many tokens may be generated.
    /// At least `1`. `Some(None)` sends null.
    pub max_output_tokens: Option<Option<i64>>,
    /// How random the answer is: low values are focused, high ones varied.
    /// From `0` to `2`. `Some(None)` sends null.
    pub temperature: Option<Option<f64>>,
    /// Whether the answer comes piece by piece as it is generated, as server-sent events.
    /// Default: `false`. `Some(None)` sends null.
    pub stream: Option<Option<bool>>,
    /// Instructions to the model, before all messages.
    /// `Some(None)` sends null.
    pub instructions: Option<Option<String>>,
    /// Only the likeliest tokens that together make up this share of the probability are considered.
    /// From `0` to `1`. `Some(None)` sends null.
    pub top_p: Option<Option<f64>>,
    /// What a stream carries besides; only with `stream`.
    /// Default: `null`. `Some(None)` sends null.
    pub stream_options: Option<Option<CreateResponseRequestStreamOptions>>,
    /// The tools that the model may call.
    pub tools: Option<Vec<CreateResponseRequestToolsItem>>,
    /// Whether the model may call tools, must call one, or which one it must call.
    pub tool_choice: Option<CreateResponseRequestToolChoice>,
    /// Up to 4 texts that end the answer where they would appear.
    /// Default: `null`. `Some(None)` sends null.
    pub stop: Option<Option<CreateResponseRequestStop>>,
    /// Notes on the request, by keys.
    /// `Some(None)` sends null.
    pub metadata: Option<Option<BTreeMap<String, String>>>,
    /// An id of the end user on whose behalf the request is made.
    /// `Some(None)` sends null.
    pub user: Option<Option<String>>,
    undeclared: Undeclared,
}

record!(CreateResponseRequest {
    required model "model",
    required input "input",
    nullable max_output_tokens "max_output_tokens",
    nullable temperature "temperature",
    nullable stream "stream",
    nullable instructions "instructions",
    nullable top_p "top_p",
    nullable stream_options "stream_options",
    sometimes tools "tools",
    optional tool_choice "tool_choice",
    nullable stop "stop",
    nullable metadata "metadata",
    nullable user "user",
});

impl CreateResponseRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(model: impl Into<String>, input: impl Into<CreateResponseRequestInput>) -> Self {
        Self {
            model: model.into(),
            input: input.into(),
            max_output_tokens: None,
            temperature: None,
            stream: None,
            instructions: None,
            top_p: None,
            stream_options: None,
            tools: None,
            tool_choice: None,
            stop: None,
            metadata: None,
            user: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(CreateResponseRequest {
    null max_output_tokens: i64,
    null temperature: f64,
    null stream: bool,
    null instructions: String,
    null top_p: f64,
    null stream_options: CreateResponseRequestStreamOptions,
    list tools: CreateResponseRequestToolsItem,
    into tool_choice: CreateResponseRequestToolChoice,
    null stop: CreateResponseRequestStop,
    null_map metadata: String,
    null user: String,
});

#[cfg(feature = "schemars")]
schema!(CreateResponseRequest in crate::SCHEMAS {
    CreateResponseRequestInput,
    CreateResponseRequestStop,
    CreateResponseRequestStreamOptions,
    CreateResponseRequestToolChoice,
    CreateResponseRequestToolsItem,
});

#[cfg(feature = "validate")]
from_json!(CreateResponseRequest by crate::validate::RULES);

union! {
    /// Sent by `inference_create_response`.
    CreateResponseRequestInput {
        String(String),
        List(Vec<CreateResponseRequestInputListItem>),
    }
}

from_text!(CreateResponseRequestInput::String from &str, &String);

#[cfg(feature = "schemars")]
schema!(CreateResponseRequestInput in crate::SCHEMAS { CreateResponseRequestInputListItem });

#[cfg(feature = "validate")]
from_json!(CreateResponseRequestInput by crate::validate::RULES);

/// Sent by `inference_create_response`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateResponseRequestInputListItem {
    /// The author of the message.
    pub role: Option<ChatMessageRole>,
    /// The text of the message.
    pub content: String,
    undeclared: Undeclared,
}

record!(CreateResponseRequestInputListItem {
    optional role "role",
    required content "content",
});

impl CreateResponseRequestInputListItem {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            role: None,
            content: content.into(),
            undeclared: Undeclared::default(),
        }
    }
}

setters!(CreateResponseRequestInputListItem {
    into role: ChatMessageRole,
});

#[cfg(feature = "schemars")]
schema!(CreateResponseRequestInputListItem in crate::SCHEMAS { ChatMessageRole });

#[cfg(feature = "validate")]
from_json!(CreateResponseRequestInputListItem by crate::validate::RULES);

union! {
    /// Sent by `inference_create_response`.
    CreateResponseRequestStop {
        String(String),
        List(Vec<String>),
    }
}

from_text!(CreateResponseRequestStop::String from &str, &String);

#[cfg(feature = "schemars")]
schema!(CreateResponseRequestStop in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(CreateResponseRequestStop by crate::validate::RULES);

/// Sent by `inference_create_response`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateResponseRequestStreamOptions {
    /// Whether a last chunk tells the tokens used by the whole request.
    pub include_usage: Option<bool>,
    undeclared: Undeclared,
}

record!(CreateResponseRequestStreamOptions {
    optional include_usage "include_usage",
});

impl CreateResponseRequestStreamOptions {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(CreateResponseRequestStreamOptions {
    value include_usage: bool,
});

#[cfg(feature = "schemars")]
schema!(CreateResponseRequestStreamOptions in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(CreateResponseRequestStreamOptions by crate::validate::RULES);

union! {
    /// Sent by `inference_create_response`.
    CreateResponseRequestToolChoice {
        Type(CreateResponseRequestToolChoiceType),
        Name(ToolChoiceMode),
    }
}

from_text!(CreateResponseRequestToolChoice::Name from &str, String);

#[cfg(feature = "schemars")]
schema!(CreateResponseRequestToolChoice in crate::SCHEMAS { CreateResponseRequestToolChoiceType, ToolChoiceMode });

#[cfg(feature = "validate")]
from_json!(CreateResponseRequestToolChoice by crate::validate::RULES);

/// Sent by `inference_create_response`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateResponseRequestToolChoiceType {
    /// Always `function`.
    pub type_: ToolType,
    /// The function that must be called.
    pub function: CreateResponseRequestToolChoiceTypeFunction,
    undeclared: Undeclared,
}

record!(CreateResponseRequestToolChoiceType {
    required type_ "type",
    required function "function",
});

impl CreateResponseRequestToolChoiceType {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(type_: impl Into<ToolType>, function: impl Into<CreateResponseRequestToolChoiceTypeFunction>) -> Self {
        Self {
            type_: type_.into(),
            function: function.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(CreateResponseRequestToolChoiceType in crate::SCHEMAS { CreateResponseRequestToolChoiceTypeFunction, ToolType });

#[cfg(feature = "validate")]
from_json!(CreateResponseRequestToolChoiceType by crate::validate::RULES);

/// Sent by `inference_create_response`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateResponseRequestToolChoiceTypeFunction {
    /// The name of the function that must be called.
    pub name: String,
    undeclared: Undeclared,
}

record!(CreateResponseRequestToolChoiceTypeFunction {
    required name "name",
});

impl CreateResponseRequestToolChoiceTypeFunction {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(CreateResponseRequestToolChoiceTypeFunction in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(CreateResponseRequestToolChoiceTypeFunction by crate::validate::RULES);

/// Sent by `inference_create_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateResponseRequestToolsItem {
    /// The kind of tool; there is only `function`.
    pub type_: ToolType,
    /// The name of the function.
    pub name: Option<String>,
    /// What the function does, which tells the model when to call it.
    pub description: Option<String>,
    /// What the function is called with, as a JSON Schema of an object.
    pub parameters: Option<JsonObject>,
    undeclared: Undeclared,
}

record!(CreateResponseRequestToolsItem {
    required type_ "type",
    optional name "name",
    optional description "description",
    optional parameters "parameters",
});

hide!(CreateResponseRequestToolsItem {
    plain type_,
    plain name,
    plain description,
    keys parameters,
    plain undeclared,
});

impl CreateResponseRequestToolsItem {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(type_: impl Into<ToolType>) -> Self {
        Self {
            type_: type_.into(),
            name: None,
            description: None,
            parameters: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(CreateResponseRequestToolsItem {
    into name: String,
    into description: String,
    map parameters: serde_json::Value,
});

#[cfg(feature = "schemars")]
schema!(CreateResponseRequestToolsItem in crate::SCHEMAS { ToolType });

#[cfg(feature = "validate")]
from_json!(CreateResponseRequestToolsItem by crate::validate::RULES);

/// Answered by `inference_create_response`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateResponseResponse {
    /// The id of the response.
    pub id: String,
    /// Always `response`.
    pub object: CreateResponseResponseObject,
    /// When the response was created, in Unix seconds.
    pub created: i64,
    /// The model that answered.
    pub model: String,
    /// What the model put out: its thoughts, messages and calls of functions.
    pub output: Vec<CreateResponseResponseOutputItem>,
    /// The tokens used by the request.
    pub usage: ResponseUsage,
    /// Whether the model may call several tools at once.
    pub parallel_tool_calls: Option<bool>,
    /// The `temperature` that applied.
    pub temperature: Option<f64>,
    /// The `tool_choice` that applied.
    pub tool_choice: Option<String>,
    /// The tools that the model could call.
    pub tools: Option<Vec<CreateResponseResponseToolsItem>>,
    /// The `top_p` that applied.
    pub top_p: Option<f64>,
    /// The `max_output_tokens` that applied.
    pub max_output_tokens: Option<i64>,
    /// The state of the response, such as `completed`.
    pub status: Option<String>,
    /// The `user` of the request.
    pub user: Option<String>,
    undeclared: Undeclared,
}

record!(CreateResponseResponse {
    required id "id",
    required object "object",
    required created "created",
    required model "model",
    required output "output",
    required usage "usage",
    or_null parallel_tool_calls "parallel_tool_calls",
    or_null temperature "temperature",
    or_null tool_choice "tool_choice",
    or_null tools "tools",
    or_null top_p "top_p",
    or_null max_output_tokens "max_output_tokens",
    or_null status "status",
    or_null user "user",
});

#[cfg(feature = "schemars")]
schema!(CreateResponseResponse in crate::SCHEMAS {
    CreateResponseResponseObject,
    CreateResponseResponseOutputItem,
    CreateResponseResponseToolsItem,
    ResponseUsage,
});

open_enum! {
    /// Answered by `inference_create_response`.
    CreateResponseResponseObject {
        Response = "response",
    }
}

#[cfg(feature = "schemars")]
schema!(CreateResponseResponseObject in crate::SCHEMAS {});

/// Answered by `inference_create_response`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateResponseResponseOutputItem {
    /// Whether it is what the model thought, a message or a call of a function.
    pub type_: CreateResponseResponseOutputItemType,
    /// The id of the item.
    pub id: Option<String>,
    /// The state of the item, such as `completed`.
    pub status: Option<String>,
    /// The author of the item, usually `assistant`.
    pub role: Option<String>,
    /// The parts of the text.
    pub content: Vec<CreateResponseResponseOutputItemContentItem>,
    /// The id of the call, which its result refers to; only of a `function_call`.
    pub call_id: Option<String>,
    /// The name of the function that is called; only of a `function_call`.
    pub name: Option<String>,
    /// What the function is called with, as JSON text; only of a `function_call`.
    pub arguments: Option<String>,
    undeclared: Undeclared,
}

record!(CreateResponseResponseOutputItem {
    required type_ "type",
    sometimes id "id",
    or_null status "status",
    or_null role "role",
    required content "content",
    or_null call_id "call_id",
    or_null name "name",
    or_null arguments "arguments",
});

#[cfg(feature = "schemars")]
schema!(CreateResponseResponseOutputItem in crate::SCHEMAS {
    CreateResponseResponseOutputItemContentItem,
    CreateResponseResponseOutputItemType,
});

/// Answered by `inference_create_response`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateResponseResponseOutputItemContentItem {
    /// Whether the text is part of the answer or of what the model thought.
    pub type_: CreateResponseResponseOutputItemContentItemType,
    /// The text of this part.
    pub text: String,
    undeclared: Undeclared,
}

record!(CreateResponseResponseOutputItemContentItem {
    required type_ "type",
    required text "text",
});

#[cfg(feature = "schemars")]
schema!(CreateResponseResponseOutputItemContentItem in crate::SCHEMAS { CreateResponseResponseOutputItemContentItemType });

open_enum! {
    /// Answered by `inference_create_response`.
    CreateResponseResponseOutputItemContentItemType {
        ///
        /// Part of what the model thought before it answered.
        ReasoningText = "reasoning_text",
        ///
        /// Part of the answer.
        OutputText = "output_text",
    }
}

#[cfg(feature = "schemars")]
schema!(CreateResponseResponseOutputItemContentItemType in crate::SCHEMAS {});

open_enum! {
    /// Answered by `inference_create_response`.
    CreateResponseResponseOutputItemType {
        ///
        /// What the model thought before it answered.
        Reasoning = "reasoning",
        ///
        /// A message of the model.
        Message = "message",
        ///
        /// A call of a function.
        FunctionCall = "function_call",
    }
}

#[cfg(feature = "schemars")]
schema!(CreateResponseResponseOutputItemType in crate::SCHEMAS {});

/// Answered by `inference_create_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateResponseResponseToolsItem {
    /// The kind of tool.
    pub type_: ToolType,
    /// The name of the function.
    pub name: Option<String>,
    /// What the function does.
    pub description: Option<String>,
    /// What the function is called with, as a JSON Schema of an object.
    pub parameters: Option<JsonObject>,
    undeclared: Undeclared,
}

record!(CreateResponseResponseToolsItem {
    required type_ "type",
    sometimes name "name",
    sometimes description "description",
    sometimes parameters "parameters",
});

hide!(CreateResponseResponseToolsItem {
    plain type_,
    plain name,
    plain description,
    keys parameters,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(CreateResponseResponseToolsItem in crate::SCHEMAS { ToolType });

/// Answered by `inference_create_response`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateResponseStreamResponse {
    /// The id of the response, the same in all of its chunks.
    pub id: String,
    /// Always `response.chunk`.
    pub object: CreateResponseStreamResponseObject,
    /// When the response was created, in Unix seconds, the same in all of its chunks.
    pub created: i64,
    /// The model that answers.
    pub model: String,
    /// A piece of each answer; empty in the last chunk if it carries `usage`.
    pub choices: Vec<CreateResponseStreamResponseChoicesItem>,
    /// The tokens used by the whole request; only in the last chunk, and only if `include_usage` was set.
    pub usage: Option<ResponseUsage>,
    undeclared: Undeclared,
}

record!(CreateResponseStreamResponse {
    required id "id",
    required object "object",
    required created "created",
    required model "model",
    required choices "choices",
    or_null usage "usage",
});

#[cfg(feature = "schemars")]
schema!(CreateResponseStreamResponse in crate::SCHEMAS {
    CreateResponseStreamResponseChoicesItem,
    CreateResponseStreamResponseObject,
    ResponseUsage,
});

/// Answered by `inference_create_response`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateResponseStreamResponseChoicesItem {
    /// Which of the answers this is, from 0.
    pub index: i64,
    /// What is new of the answer.
    pub delta: CreateResponseStreamResponseChoicesItemDelta,
    /// Why the model stopped; only in the last chunk of the answer.
    pub finish_reason: Option<FinishReason>,
    /// How likely the tokens were.
    pub logprobs: Option<CreateResponseStreamResponseChoicesItemLogprobs>,
    undeclared: Undeclared,
}

record!(CreateResponseStreamResponseChoicesItem {
    required index "index",
    required delta "delta",
    or_null finish_reason "finish_reason",
    or_null logprobs "logprobs",
});

#[cfg(feature = "schemars")]
schema!(CreateResponseStreamResponseChoicesItem in crate::SCHEMAS {
    CreateResponseStreamResponseChoicesItemDelta,
    CreateResponseStreamResponseChoicesItemLogprobs,
    FinishReason,
});

/// Answered by `inference_create_response`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateResponseStreamResponseChoicesItemDelta {
    /// Always `assistant`; in the first chunk only.
    pub role: Option<AssistantRole>,
    /// The next piece of the text; `None` in chunks of other content, such as calls of tools.
    pub content: Option<String>,
    /// The next piece of what the model thinks before it answers.
    pub reasoning_content: Option<String>,
    /// The tools that the model calls.
    pub tool_calls: Option<Vec<CreateResponseStreamResponseChoicesItemDeltaToolCallsItem>>,
    undeclared: Undeclared,
}

record!(CreateResponseStreamResponseChoicesItemDelta {
    or_null role "role",
    or_null content "content",
    or_null reasoning_content "reasoning_content",
    or_null tool_calls "tool_calls",
});

#[cfg(feature = "schemars")]
schema!(CreateResponseStreamResponseChoicesItemDelta in crate::SCHEMAS {
    AssistantRole,
    CreateResponseStreamResponseChoicesItemDeltaToolCallsItem,
});

/// Answered by `inference_create_response`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateResponseStreamResponseChoicesItemDeltaToolCallsItem {
    /// The id of the call, which its result refers to.
    pub id: String,
    /// The kind of tool that is called.
    pub type_: ToolType,
    /// The function that is called, and with what.
    pub function: CreateResponseStreamResponseChoicesItemDeltaToolCallsItemFunction,
    undeclared: Undeclared,
}

record!(CreateResponseStreamResponseChoicesItemDeltaToolCallsItem {
    required id "id",
    required type_ "type",
    required function "function",
});

#[cfg(feature = "schemars")]
schema!(CreateResponseStreamResponseChoicesItemDeltaToolCallsItem in crate::SCHEMAS {
    CreateResponseStreamResponseChoicesItemDeltaToolCallsItemFunction,
    ToolType,
});

/// Answered by `inference_create_response`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateResponseStreamResponseChoicesItemDeltaToolCallsItemFunction {
    /// The name of the function that is called.
    pub name: String,
    /// What the function is called with, as JSON text.
    pub arguments: String,
    undeclared: Undeclared,
}

record!(CreateResponseStreamResponseChoicesItemDeltaToolCallsItemFunction {
    required name "name",
    required arguments "arguments",
});

#[cfg(feature = "schemars")]
schema!(CreateResponseStreamResponseChoicesItemDeltaToolCallsItemFunction in crate::SCHEMAS {});

/// Answered by `inference_create_response`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateResponseStreamResponseChoicesItemLogprobs {
    /// How likely each token of the text was.
    pub content: Option<Vec<ChatCompletionTokenLogprob>>,
    undeclared: Undeclared,
}

record!(CreateResponseStreamResponseChoicesItemLogprobs {
    maybe content "content",
});

#[cfg(feature = "schemars")]
schema!(CreateResponseStreamResponseChoicesItemLogprobs in crate::SCHEMAS { ChatCompletionTokenLogprob });

open_enum! {
    /// Answered by `inference_create_response`.
    CreateResponseStreamResponseObject {
        ResponseChunk = "response.chunk",
    }
}

#[cfg(feature = "schemars")]
schema!(CreateResponseStreamResponseObject in crate::SCHEMAS {});

/// Answered by `inference_create_embedding`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmbeddingDataItem {
    /// The number of the text in `input` that it belongs to, from 0.
    pub index: i64,
    /// Always `embedding`.
    pub object: EmbeddingDataItemObject,
    /// The vector: as numbers, or in base64 if `encoding_format` says so.
    pub embedding: EmbeddingDataItemEmbedding,
    undeclared: Undeclared,
}

record!(EmbeddingDataItem {
    required index "index",
    required object "object",
    required embedding "embedding",
});

#[cfg(feature = "schemars")]
schema!(EmbeddingDataItem in crate::SCHEMAS { EmbeddingDataItemEmbedding, EmbeddingDataItemObject });

union! {
    /// Answered by `inference_create_embedding`.
    EmbeddingDataItemEmbedding {
        List(Vec<f64>),
        String(String),
    }
}

from_text!(EmbeddingDataItemEmbedding::String from &str, &String);

#[cfg(feature = "schemars")]
schema!(EmbeddingDataItemEmbedding in crate::SCHEMAS {});

open_enum! {
    /// Answered by `inference_create_embedding`.
    EmbeddingDataItemObject {
        Embedding = "embedding",
    }
}

#[cfg(feature = "schemars")]
schema!(EmbeddingDataItemObject in crate::SCHEMAS {});

/// Sent by `inference_create_embedding`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmbeddingsRequest {
    /// The id of the model that makes the embeddings.
    pub model: String,
    /// The text that is embedded, or up to 2048 of them.
    pub input: EmbeddingsRequestInput,
    /// An id of the end user on whose behalf the request is made, by which abuse can be traced.
    pub user: Option<String>,
    /// Whether vectors come as numbers or in base64.
    /// Default: `"float"`.
    pub encoding_format: Option<EmbeddingsRequestEncodingFormat>,
    undeclared: Undeclared,
}

record!(EmbeddingsRequest {
    required model "model",
    required input "input",
    optional user "user",
    optional encoding_format "encoding_format",
});

impl EmbeddingsRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(model: impl Into<String>, input: impl Into<EmbeddingsRequestInput>) -> Self {
        Self {
            model: model.into(),
            input: input.into(),
            user: None,
            encoding_format: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(EmbeddingsRequest {
    into user: String,
    into encoding_format: EmbeddingsRequestEncodingFormat,
});

#[cfg(feature = "schemars")]
schema!(EmbeddingsRequest in crate::SCHEMAS { EmbeddingsRequestEncodingFormat, EmbeddingsRequestInput });

#[cfg(feature = "validate")]
from_json!(EmbeddingsRequest by crate::validate::RULES);

open_enum! {
    /// Sent by `inference_create_embedding`.
    EmbeddingsRequestEncodingFormat {
        ///
        /// A list of numbers.
        Float = "float",
        ///
        /// The numbers' bytes in base64, which is shorter.
        Base64 = "base64",
    }
}

#[cfg(feature = "schemars")]
schema!(EmbeddingsRequestEncodingFormat in crate::SCHEMAS {});

union! {
    /// Sent by `inference_create_embedding`.
    EmbeddingsRequestInput {
        String(String),
        List(Vec<String>),
    }
}

from_text!(EmbeddingsRequestInput::String from &str, &String);

#[cfg(feature = "schemars")]
schema!(EmbeddingsRequestInput in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(EmbeddingsRequestInput by crate::validate::RULES);

/// Answered by `inference_create_embedding`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmbeddingsResponse {
    /// Always `list`.
    pub object: ListObject,
    /// The model that made the embeddings.
    pub model: String,
    /// An embedding for each text of `input`, in the same order.
    pub data: Vec<EmbeddingDataItem>,
    /// The tokens used by the request.
    pub usage: EmbeddingsUsage,
    undeclared: Undeclared,
}

record!(EmbeddingsResponse {
    required object "object",
    required model "model",
    required data "data",
    required usage "usage",
});

#[cfg(feature = "schemars")]
schema!(EmbeddingsResponse in crate::SCHEMAS { EmbeddingDataItem, EmbeddingsUsage, ListObject });

/// Answered by `inference_create_embedding`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmbeddingsUsage {
    /// How many tokens the texts have.
    pub prompt_tokens: i64,
    /// How many tokens are billed.
    pub total_tokens: i64,
    undeclared: Undeclared,
}

record!(EmbeddingsUsage {
    required prompt_tokens "prompt_tokens",
    required total_tokens "total_tokens",
});

#[cfg(feature = "schemars")]
schema!(EmbeddingsUsage in crate::SCHEMAS {});

open_enum! {
    /// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`, `inference_create_response`.
    FinishReason {
        ///
        /// The answer was complete, or reached one of the texts in `stop`.
        Stop = "stop",
        ///
        /// The limit of tokens was reached.
        Length = "length",
        ///
        /// The model called tools.
        ToolCalls = "tool_calls",
        ///
        /// Content was left out by a filter.
        ContentFilter = "content_filter",
    }
}

#[cfg(feature = "schemars")]
schema!(FinishReason in crate::SCHEMAS {});

/// Sent by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionObject {
    /// The name of the function: at most 64 letters, digits, underscores and dashes.
    pub name: String,
    /// What the function is for; the model decides by it whether to call the function, and how.
    pub description: Option<String>,
    /// What the function is called with, as a JSON Schema of an object.
    pub parameters: Option<JsonObject>,
    undeclared: Undeclared,
}

record!(FunctionObject {
    required name "name",
    optional description "description",
    optional parameters "parameters",
});

hide!(FunctionObject {
    plain name,
    plain description,
    keys parameters,
    plain undeclared,
});

impl FunctionObject {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            parameters: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(FunctionObject {
    into description: String,
    map parameters: serde_json::Value,
});

#[cfg(feature = "schemars")]
schema!(FunctionObject in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(FunctionObject by crate::validate::RULES);

/// Answered by `inference_create_image`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GeneratedImage {
    /// The image, in base64.
    pub b64_json: String,
    /// The prompt as the service reworded it; the image was made from that.
    pub revised_prompt: Option<String>,
    undeclared: Undeclared,
}

record!(GeneratedImage {
    required b64_json "b64_json",
    sometimes revised_prompt "revised_prompt",
});

#[cfg(feature = "schemars")]
schema!(GeneratedImage in crate::SCHEMAS {});

/// Answered by `inference_create_image`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageGenPartialImageEvent {
    /// Always `image_generation.partial_image`.
    pub type_: ImageGenPartialImageEventType,
    /// The unfinished image, in base64.
    pub b64_json: String,
    /// When the event was created, in Unix seconds.
    pub created_at: i64,
    /// How wide and high the image is, in pixels.
    pub size: ImageGenPartialImageEventSize,
    /// The quality of the image.
    pub quality: ImageGenPartialImageEventQuality,
    /// What is behind the motif.
    pub background: ImageGenPartialImageEventBackground,
    /// The format of the image.
    pub output_format: ImageGenPartialImageEventOutputFormat,
    /// Which of the unfinished images this is, from 0.
    pub partial_image_index: i64,
    undeclared: Undeclared,
}

record!(ImageGenPartialImageEvent {
    required type_ "type",
    required b64_json "b64_json",
    required created_at "created_at",
    required size "size",
    required quality "quality",
    required background "background",
    required output_format "output_format",
    required partial_image_index "partial_image_index",
});

#[cfg(feature = "schemars")]
schema!(ImageGenPartialImageEvent in crate::SCHEMAS {
    ImageGenPartialImageEventBackground,
    ImageGenPartialImageEventOutputFormat,
    ImageGenPartialImageEventQuality,
    ImageGenPartialImageEventSize,
    ImageGenPartialImageEventType,
});

open_enum! {
    /// Answered by `inference_create_image`.
    ImageGenPartialImageEventBackground {
        ///
        /// No background: what lies beneath shows through.
        Transparent = "transparent",
        ///
        /// A filled background.
        Opaque = "opaque",
        ///
        /// As the model thinks best.
        Auto = "auto",
    }
}

#[cfg(feature = "schemars")]
schema!(ImageGenPartialImageEventBackground in crate::SCHEMAS {});

open_enum! {
    /// Answered by `inference_create_image`.
    ImageGenPartialImageEventOutputFormat {
        Png = "png",
        Webp = "webp",
        Jpeg = "jpeg",
    }
}

#[cfg(feature = "schemars")]
schema!(ImageGenPartialImageEventOutputFormat in crate::SCHEMAS {});

open_enum! {
    /// Answered by `inference_create_image`.
    ImageGenPartialImageEventQuality {
        ///
        /// The quickest and cheapest.
        Low = "low",
        ///
        /// Between `low` and `high`.
        Medium = "medium",
        ///
        /// The best, and the slowest.
        High = "high",
        ///
        /// As the model thinks best.
        Auto = "auto",
    }
}

#[cfg(feature = "schemars")]
schema!(ImageGenPartialImageEventQuality in crate::SCHEMAS {});

open_enum! {
    /// Answered by `inference_create_image`.
    ImageGenPartialImageEventSize {
        N1024x1024 = "1024x1024",
        N1024x1536 = "1024x1536",
        N1536x1024 = "1536x1024",
        ///
        /// As the model thinks best.
        Auto = "auto",
    }
}

#[cfg(feature = "schemars")]
schema!(ImageGenPartialImageEventSize in crate::SCHEMAS {});

open_enum! {
    /// Answered by `inference_create_image`.
    ImageGenPartialImageEventType {
        ImageGenerationPartialImage = "image_generation.partial_image",
    }
}

#[cfg(feature = "schemars")]
schema!(ImageGenPartialImageEventType in crate::SCHEMAS {});

/// Answered by `inference_create_image`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImagesResponse {
    /// When the images were made, in Unix seconds.
    pub created: i64,
    /// The images.
    /// From `1` to `10` items.
    pub data: Vec<GeneratedImage>,
    /// What is behind the motif, such as `opaque`.
    pub background: Option<String>,
    /// The format of the images, such as `png`.
    pub output_format: Option<String>,
    /// The quality of the images, such as `high`.
    pub quality: Option<String>,
    /// How wide and high the images are in pixels, such as `1024x1024`.
    pub size: Option<String>,
    /// The tokens used by the request.
    pub usage: Option<ImagesUsage>,
    undeclared: Undeclared,
}

record!(ImagesResponse {
    required created "created",
    required data "data",
    or_null background "background",
    or_null output_format "output_format",
    or_null quality "quality",
    or_null size "size",
    or_null usage "usage",
});

#[cfg(feature = "schemars")]
schema!(ImagesResponse in crate::SCHEMAS { GeneratedImage, ImagesUsage });

/// Answered by `inference_create_image`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImagesUsage {
    /// How many tokens were used in all, of text and images.
    pub total_tokens: i64,
    /// How many tokens the prompt has, of text and images.
    pub input_tokens: i64,
    /// How many tokens the images have that were made.
    pub output_tokens: i64,
    /// How the tokens of the prompt divide into text and images.
    pub input_tokens_details: ImagesUsageInputTokensDetails,
    undeclared: Undeclared,
}

record!(ImagesUsage {
    required total_tokens "total_tokens",
    required input_tokens "input_tokens",
    required output_tokens "output_tokens",
    required input_tokens_details "input_tokens_details",
});

#[cfg(feature = "schemars")]
schema!(ImagesUsage in crate::SCHEMAS { ImagesUsageInputTokensDetails });

/// Answered by `inference_create_image`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImagesUsageInputTokensDetails {
    /// How many tokens the text of the prompt has.
    pub text_tokens: i64,
    /// How many tokens the images of the prompt have.
    pub image_tokens: i64,
    undeclared: Undeclared,
}

record!(ImagesUsageInputTokensDetails {
    required text_tokens "text_tokens",
    required image_tokens "image_tokens",
});

#[cfg(feature = "schemars")]
schema!(ImagesUsageInputTokensDetails in crate::SCHEMAS {});

open_enum! {
    /// Sent by `inference_list_batches`.
    InferenceListBatchesStatus {
        ///
        /// The input file is checked.
        Validating = "validating",
        ///
        /// The requests are worked on.
        InProgress = "in_progress",
        ///
        /// The results are put together.
        Finalizing = "finalizing",
        ///
        /// The results can be fetched.
        Completed = "completed",
        ///
        /// The batch as a whole couldn't be completed.
        Failed = "failed",
        ///
        /// The batch didn't end within its `completion_window`.
        Expired = "expired",
        ///
        /// The batch is being cancelled.
        Cancelling = "cancelling",
        ///
        /// The batch has stopped; what was done by then is kept.
        Cancelled = "cancelled",
    }
}

#[cfg(feature = "schemars")]
schema!(InferenceListBatchesStatus in crate::SCHEMAS {});

/// Sent by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KbFilter {
    /// The knowledge base that is searched.
    pub index: String,
    /// The folder or file within it that is searched; all of it if it is left out.
    pub path: Option<String>,
    undeclared: Undeclared,
}

record!(KbFilter {
    required index "index",
    optional path "path",
});

impl KbFilter {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(index: impl Into<String>) -> Self {
        Self {
            index: index.into(),
            path: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(KbFilter {
    into path: String,
});

#[cfg(feature = "schemars")]
schema!(KbFilter in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(KbFilter by crate::validate::RULES);

/// Answered by `inference_list_models`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListModelsResponse {
    /// Always `list`.
    pub object: ListObject,
    /// The models that can be called.
    pub data: Vec<Model>,
    undeclared: Undeclared,
}

record!(ListModelsResponse {
    required object "object",
    required data "data",
});

#[cfg(feature = "schemars")]
schema!(ListModelsResponse in crate::SCHEMAS { ListObject, Model });

open_enum! {
    /// Answered by `inference_create_embedding`, `inference_list_batches`, `inference_list_models`.
    ListObject {
        List = "list",
    }
}

#[cfg(feature = "schemars")]
schema!(ListObject in crate::SCHEMAS {});

/// Sent by `inference_create_messages`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessagesApiMessageParam {
    /// The author of the message; instructions to the model belong in `system`.
    pub role: MessagesApiMessageParamRole,
    /// The text of the message, or its blocks of text, images and tools.
    pub content: MessagesApiMessageParamContent,
    undeclared: Undeclared,
}

record!(MessagesApiMessageParam {
    required role "role",
    required content "content",
});

impl MessagesApiMessageParam {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        role: impl Into<MessagesApiMessageParamRole>,
        content: impl Into<MessagesApiMessageParamContent>,
    ) -> Self {
        Self {
            role: role.into(),
            content: content.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(MessagesApiMessageParam in crate::SCHEMAS { MessagesApiMessageParamContent, MessagesApiMessageParamRole });

#[cfg(feature = "validate")]
from_json!(MessagesApiMessageParam by crate::validate::RULES);

union! {
    /// Sent by `inference_create_messages`.
    MessagesApiMessageParamContent {
        String(String),
        List(Vec<MessagesRequestContentBlockParam>),
    }
}

from_text!(MessagesApiMessageParamContent::String from &str, &String);

#[cfg(feature = "schemars")]
schema!(MessagesApiMessageParamContent in crate::SCHEMAS { MessagesRequestContentBlockParam });

#[cfg(feature = "validate")]
from_json!(MessagesApiMessageParamContent by crate::validate::RULES);

open_enum! {
    /// Sent by `inference_create_messages`.
    MessagesApiMessageParamRole {
        ///
        /// The end user.
        User = "user",
        ///
        /// The model.
        Assistant = "assistant",
    }
}

#[cfg(feature = "schemars")]
schema!(MessagesApiMessageParamRole in crate::SCHEMAS {});

/// Answered by `inference_create_messages`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessagesCreateErrorResponse {
    /// Always `error`.
    pub type_: MessagesCreateErrorResponseType,
    /// What went wrong.
    pub error: MessagesCreateErrorResponseError,
    undeclared: Undeclared,
}

record!(MessagesCreateErrorResponse {
    required type_ "type",
    required error "error",
});

#[cfg(feature = "schemars")]
schema!(MessagesCreateErrorResponse in crate::SCHEMAS {
    MessagesCreateErrorResponseError,
    MessagesCreateErrorResponseType,
});

/// Answered by `inference_create_messages`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessagesCreateErrorResponseError {
    /// A short name for the error, such as `invalid_request_error`.
    pub type_: String,
    /// What went wrong, in words.
    pub message: String,
    undeclared: Undeclared,
}

record!(MessagesCreateErrorResponseError {
    required type_ "type",
    required message "message",
});

#[cfg(feature = "schemars")]
schema!(MessagesCreateErrorResponseError in crate::SCHEMAS {});

open_enum! {
    /// Answered by `inference_create_messages`.
    MessagesCreateErrorResponseType {
        Error = "error",
    }
}

#[cfg(feature = "schemars")]
schema!(MessagesCreateErrorResponseType in crate::SCHEMAS {});

/// Sent by `inference_create_messages`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessagesCreateRequest {
    /// The id of the model that answers.
    pub model: String,
    /// How many tokens may be generated.
    /// At least `1`.
    pub max_tokens: i64,
    /// The conversation so far, oldest message first.
    /// At least `1` items.
    pub messages: Vec<MessagesApiMessageParam>,
    /// Instructions to the model, as one text or as blocks of text.
    pub system: Option<MessagesCreateRequestSystem>,
    /// Texts that end the answer when they are generated.
    pub stop_sequences: Option<Vec<String>>,
    /// Whether the answer comes piece by piece as it is generated, as server-sent events.
    /// Default: `false`.
    pub stream: Option<bool>,
    /// How random the answer is, from 0 to 1: low values are focused, high ones varied.
    /// From `0` to `1`. `Some(None)` sends null.
    pub temperature: Option<Option<f64>>,
    /// Only the likeliest tokens that together make up this share of the probability are considered; not together with `temperature`.
    /// `Some(None)` sends null.
    pub top_p: Option<Option<f64>>,
    /// Only this many of the likeliest tokens are considered.
    /// At least `0`. `Some(None)` sends null.
    pub top_k: Option<Option<i64>>,
    /// The tools that the model may call.
    pub tools: Option<Vec<MessagesToolDefinitionParam>>,
    /// Whether the model may call tools, must call one, or which one it must call.
    pub tool_choice: Option<MessagesToolChoiceParam>,
    /// Notes on the request.
    pub metadata: Option<MessagesCreateRequestMetadata>,
    /// How much a reasoning model thinks before it answers; other models ignore it.
    /// `Some(None)` sends null.
    pub reasoning_effort: Option<Option<ReasoningEffort>>,
    /// Whether the answer should come faster than usual; ignored by models that can't.
    /// `Some(None)` sends null.
    pub speed: Option<Option<MessagesSpeed>>,
    /// Whether and how much the model thinks before it answers; ignored by models that can't.
    /// `Some(None)` sends null.
    pub thinking: Option<Option<MessagesThinkingConfigParam>>,
    undeclared: Undeclared,
}

record!(MessagesCreateRequest {
    required model "model",
    required max_tokens "max_tokens",
    required messages "messages",
    optional system "system",
    optional stop_sequences "stop_sequences",
    optional stream "stream",
    nullable temperature "temperature",
    nullable top_p "top_p",
    nullable top_k "top_k",
    optional tools "tools",
    optional tool_choice "tool_choice",
    optional metadata "metadata",
    nullable reasoning_effort "reasoning_effort",
    nullable speed "speed",
    nullable thinking "thinking",
});

impl MessagesCreateRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        model: impl Into<String>,
        max_tokens: i64,
        messages: impl IntoIterator<Item = impl Into<MessagesApiMessageParam>>,
    ) -> Self {
        Self {
            model: model.into(),
            max_tokens,
            messages: messages.into_iter().map(Into::into).collect(),
            system: None,
            stop_sequences: None,
            stream: None,
            temperature: None,
            top_p: None,
            top_k: None,
            tools: None,
            tool_choice: None,
            metadata: None,
            reasoning_effort: None,
            speed: None,
            thinking: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(MessagesCreateRequest {
    into system: MessagesCreateRequestSystem,
    list stop_sequences: String,
    value stream: bool,
    null temperature: f64,
    null top_p: f64,
    null top_k: i64,
    list tools: MessagesToolDefinitionParam,
    into tool_choice: MessagesToolChoiceParam,
    into metadata: MessagesCreateRequestMetadata,
    null reasoning_effort: ReasoningEffort,
    null speed: MessagesSpeed,
    null thinking: MessagesThinkingConfigParam,
});

#[cfg(feature = "schemars")]
schema!(MessagesCreateRequest in crate::SCHEMAS {
    MessagesApiMessageParam,
    MessagesCreateRequestMetadata,
    MessagesCreateRequestSystem,
    MessagesSpeed,
    MessagesThinkingConfigParam,
    MessagesToolChoiceParam,
    MessagesToolDefinitionParam,
    ReasoningEffort,
});

#[cfg(feature = "validate")]
from_json!(MessagesCreateRequest by crate::validate::RULES);

/// Sent by `inference_create_messages`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MessagesCreateRequestMetadata {
    /// An id of the end user on whose behalf the request is made; it shouldn't reveal who that is.
    pub user_id: Option<String>,
    undeclared: Undeclared,
}

record!(MessagesCreateRequestMetadata {
    optional user_id "user_id",
});

impl MessagesCreateRequestMetadata {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(MessagesCreateRequestMetadata {
    into user_id: String,
});

#[cfg(feature = "schemars")]
schema!(MessagesCreateRequestMetadata in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(MessagesCreateRequestMetadata by crate::validate::RULES);

union! {
    /// Sent by `inference_create_messages`.
    MessagesCreateRequestSystem {
        String(String),
        List(Vec<MessagesRequestTextBlockParam>),
    }
}

from_text!(MessagesCreateRequestSystem::String from &str, &String);

#[cfg(feature = "schemars")]
schema!(MessagesCreateRequestSystem in crate::SCHEMAS { MessagesRequestTextBlockParam });

#[cfg(feature = "validate")]
from_json!(MessagesCreateRequestSystem by crate::validate::RULES);

/// Answered by `inference_create_messages`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessagesCreateResponse {
    /// The id of the message.
    pub id: String,
    /// Always `message`.
    pub type_: MessagesCreateResponseType,
    /// Always `assistant`.
    pub role: AssistantRole,
    /// What the model answered: blocks of text and calls of tools.
    pub content: Vec<MessagesResponseContentBlock>,
    /// The model that answered.
    pub model: String,
    /// Why the model stopped.
    pub stop_reason: Option<MessagesCreateResponseStopReason>,
    /// The text that ended the answer, if `stop_reason` is `stop_sequence`.
    pub stop_sequence: Option<String>,
    /// The tokens used by the request.
    pub usage: MessagesUsage,
    undeclared: Undeclared,
}

record!(MessagesCreateResponse {
    required id "id",
    required type_ "type",
    required role "role",
    required content "content",
    required model "model",
    maybe stop_reason "stop_reason",
    or_null stop_sequence "stop_sequence",
    required usage "usage",
});

#[cfg(feature = "schemars")]
schema!(MessagesCreateResponse in crate::SCHEMAS {
    AssistantRole,
    MessagesCreateResponseStopReason,
    MessagesCreateResponseType,
    MessagesResponseContentBlock,
    MessagesUsage,
});

open_enum! {
    /// Answered by `inference_create_messages`.
    MessagesCreateResponseStopReason {
        ///
        /// The answer was complete.
        EndTurn = "end_turn",
        ///
        /// The limit of tokens was reached.
        MaxTokens = "max_tokens",
        ///
        /// One of `stop_sequences` was generated.
        StopSequence = "stop_sequence",
        ///
        /// The model calls a tool.
        ToolUse = "tool_use",
    }
}

#[cfg(feature = "schemars")]
schema!(MessagesCreateResponseStopReason in crate::SCHEMAS {});

open_enum! {
    /// Answered by `inference_create_messages`.
    MessagesCreateResponseType {
        Message = "message",
    }
}

#[cfg(feature = "schemars")]
schema!(MessagesCreateResponseType in crate::SCHEMAS {});

/// Sent by `inference_create_messages`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessagesImageBlockParam {
    /// The data of the image and how it is encoded.
    pub source: MessagesImageSourceParam,
    undeclared: Undeclared,
}

record!(MessagesImageBlockParam {
    required source "source",
});

impl MessagesImageBlockParam {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(source: impl Into<MessagesImageSourceParam>) -> Self {
        Self {
            source: source.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(MessagesImageBlockParam in crate::SCHEMAS { MessagesImageSourceParam });

#[cfg(feature = "validate")]
from_json!(MessagesImageBlockParam by crate::validate::RULES);

/// Sent by `inference_create_messages`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessagesImageSourceParam {
    /// How the image is given, such as `base64`.
    pub type_: String,
    /// The media type of the image, such as `image/jpeg`.
    pub media_type: String,
    /// The image, encoded as `type` says.
    pub data: String,
    undeclared: Undeclared,
}

record!(MessagesImageSourceParam {
    required type_ "type",
    required media_type "media_type",
    required data "data",
});

impl MessagesImageSourceParam {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(type_: impl Into<String>, media_type: impl Into<String>, data: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            media_type: media_type.into(),
            data: data.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(MessagesImageSourceParam in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(MessagesImageSourceParam by crate::validate::RULES);

tagged_union! {
    /// Sent by `inference_create_messages`.
    MessagesRequestContentBlockParam by "type" {
        Text = "text"(MessagesRequestTextBlockParamFields),
        Image = "image"(MessagesImageBlockParam),
        ToolUse = "tool_use"(MessagesToolUseBlockParam),
        ToolResult = "tool_result"(MessagesToolResultBlockParam),
    }
}

#[cfg(feature = "schemars")]
schema!(MessagesRequestContentBlockParam in crate::SCHEMAS {
    MessagesImageSourceParam,
    MessagesToolResultBlockParamContent,
});

#[cfg(feature = "validate")]
from_json!(MessagesRequestContentBlockParam by crate::validate::RULES);

/// Sent by `inference_create_messages`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessagesRequestTextBlockParam {
    /// Always `text`.
    pub type_: MessagesRequestTextBlockParamType,
    /// The text of the block.
    pub text: String,
    undeclared: Undeclared,
}

record!(MessagesRequestTextBlockParam {
    required type_ "type",
    required text "text",
});

impl MessagesRequestTextBlockParam {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(type_: impl Into<MessagesRequestTextBlockParamType>, text: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            text: text.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(MessagesRequestTextBlockParam in crate::SCHEMAS { MessagesRequestTextBlockParamType });

#[cfg(feature = "validate")]
from_json!(MessagesRequestTextBlockParam by crate::validate::RULES);

/// Sent by `inference_create_messages`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessagesRequestTextBlockParamFields {
    /// The text of the block.
    pub text: String,
    undeclared: Undeclared,
}

record!(MessagesRequestTextBlockParamFields {
    required text "text",
});

impl MessagesRequestTextBlockParamFields {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(MessagesRequestTextBlockParamFields in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(MessagesRequestTextBlockParamFields by crate::validate::RULES);

open_enum! {
    /// Sent by `inference_create_messages`.
    MessagesRequestTextBlockParamType {
        Text = "text",
    }
}

#[cfg(feature = "schemars")]
schema!(MessagesRequestTextBlockParamType in crate::SCHEMAS {});

tagged_union! {
    /// Answered by `inference_create_messages`.
    MessagesResponseContentBlock by "type" {
        Text = "text"(MessagesResponseTextBlock),
        ToolUse = "tool_use"(MessagesResponseToolUseBlock),
    }
}

#[cfg(feature = "schemars")]
schema!(MessagesResponseContentBlock in crate::SCHEMAS {});

/// Answered by `inference_create_messages`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessagesResponseTextBlock {
    /// The text that the model answered.
    pub text: String,
    undeclared: Undeclared,
}

record!(MessagesResponseTextBlock {
    required text "text",
});

#[cfg(feature = "schemars")]
schema!(MessagesResponseTextBlock in crate::SCHEMAS {});

/// Answered by `inference_create_messages`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagesResponseToolUseBlock {
    /// The id of the call, which its result refers to.
    pub id: String,
    /// The name of the tool that is called.
    pub name: String,
    /// What the tool is called with.
    pub input: JsonObject,
    undeclared: Undeclared,
}

record!(MessagesResponseToolUseBlock {
    required id "id",
    required name "name",
    required input "input",
});

hide!(MessagesResponseToolUseBlock {
    plain id,
    plain name,
    keys input,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(MessagesResponseToolUseBlock in crate::SCHEMAS {});

open_enum! {
    /// Sent by `inference_create_messages`; answered by `inference_create_messages`.
    MessagesSpeed {
        ///
        /// The usual speed.
        Standard = "standard",
        ///
        /// Faster, at a higher price.
        Fast = "fast",
    }
}

#[cfg(feature = "schemars")]
schema!(MessagesSpeed in crate::SCHEMAS {});

/// Answered by `inference_create_messages`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagesStreamEvent {
    /// What the event tells, and so which of the fields are there.
    pub type_: MessagesStreamEventType,
    /// The message as it begins, still without content; only with `message_start`.
    pub message: Option<JsonObject>,
    /// The number of the block of the content that the event is about, from 0.
    pub index: Option<i64>,
    /// The block that begins; only with `content_block_start`.
    pub content_block: Option<JsonObject>,
    /// What is new; only with `content_block_delta` and `message_delta`.
    pub delta: Option<JsonObject>,
    /// The tokens generated so far; with `message_delta`, for one.
    pub usage: Option<MessagesStreamEventUsage>,
    undeclared: Undeclared,
}

record!(MessagesStreamEvent {
    required type_ "type",
    sometimes message "message",
    sometimes index "index",
    sometimes content_block "content_block",
    sometimes delta "delta",
    sometimes usage "usage",
});

hide!(MessagesStreamEvent {
    plain type_,
    keys message,
    plain index,
    keys content_block,
    keys delta,
    plain usage,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(MessagesStreamEvent in crate::SCHEMAS { MessagesStreamEventType, MessagesStreamEventUsage });

open_enum! {
    /// Answered by `inference_create_messages`.
    MessagesStreamEventType {
        ///
        /// The message begins.
        MessageStart = "message_start",
        ///
        /// A block of the content begins.
        ContentBlockStart = "content_block_start",
        ///
        /// A block of the content goes on.
        ContentBlockDelta = "content_block_delta",
        ///
        /// A block of the content is complete.
        ContentBlockStop = "content_block_stop",
        ///
        /// Something about the message as a whole has changed, such as why it stopped.
        MessageDelta = "message_delta",
        ///
        /// The message is complete.
        MessageStop = "message_stop",
        ///
        /// Nothing has happened; the connection is kept open.
        Ping = "ping",
    }
}

#[cfg(feature = "schemars")]
schema!(MessagesStreamEventType in crate::SCHEMAS {});

/// Answered by `inference_create_messages`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MessagesStreamEventUsage {
    /// How many tokens have been generated.
    pub output_tokens: Option<i64>,
    /// How fast the answer was made.
    pub speed: Option<MessagesSpeed>,
    undeclared: Undeclared,
}

record!(MessagesStreamEventUsage {
    sometimes output_tokens "output_tokens",
    or_null speed "speed",
});

#[cfg(feature = "schemars")]
schema!(MessagesStreamEventUsage in crate::SCHEMAS { MessagesSpeed });

/// Sent by `inference_create_messages`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessagesThinkingConfigParam {
    /// Whether the model thinks before it answers, such as `enabled`.
    pub type_: String,
    undeclared: Undeclared,
}

record!(MessagesThinkingConfigParam {
    required type_ "type",
});

impl MessagesThinkingConfigParam {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(MessagesThinkingConfigParam in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(MessagesThinkingConfigParam by crate::validate::RULES);

union! {
    /// Sent by `inference_create_messages`.
    MessagesToolChoiceParam {
        MessagesToolChoiceParamType(MessagesToolChoiceParamType),
        String(String),
    }
}

from_text!(MessagesToolChoiceParam::String from &str, &String);

#[cfg(feature = "schemars")]
schema!(MessagesToolChoiceParam in crate::SCHEMAS { MessagesToolChoiceParamType });

#[cfg(feature = "validate")]
from_json!(MessagesToolChoiceParam by crate::validate::RULES);

/// Sent by `inference_create_messages`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessagesToolChoiceParamType {
    /// Whether the model decides, must call any tool, or must call the one that `name` tells.
    pub type_: MessagesToolChoiceParamTypeType,
    /// The tool that must be called, if `type` is `tool`.
    pub name: Option<String>,
    undeclared: Undeclared,
}

record!(MessagesToolChoiceParamType {
    required type_ "type",
    optional name "name",
});

impl MessagesToolChoiceParamType {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(type_: impl Into<MessagesToolChoiceParamTypeType>) -> Self {
        Self {
            type_: type_.into(),
            name: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(MessagesToolChoiceParamType {
    into name: String,
});

#[cfg(feature = "schemars")]
schema!(MessagesToolChoiceParamType in crate::SCHEMAS { MessagesToolChoiceParamTypeType });

#[cfg(feature = "validate")]
from_json!(MessagesToolChoiceParamType by crate::validate::RULES);

open_enum! {
    /// Sent by `inference_create_messages`.
    MessagesToolChoiceParamTypeType {
        ///
        /// The model decides whether it calls tools.
        Auto = "auto",
        ///
        /// The model must call a tool, whichever it likes.
        Any = "any",
        ///
        /// The model must call the tool that `name` tells.
        Tool = "tool",
    }
}

#[cfg(feature = "schemars")]
schema!(MessagesToolChoiceParamTypeType in crate::SCHEMAS {});

/// Sent by `inference_create_messages`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagesToolDefinitionParam {
    /// The name of the tool.
    pub name: String,
    /// What the tool does, which tells the model when to call it.
    pub description: Option<String>,
    /// What the tool is called with, as a JSON Schema of an object.
    pub input_schema: JsonObject,
    undeclared: Undeclared,
}

record!(MessagesToolDefinitionParam {
    required name "name",
    optional description "description",
    required input_schema "input_schema",
});

hide!(MessagesToolDefinitionParam {
    plain name,
    plain description,
    keys input_schema,
    plain undeclared,
});

impl MessagesToolDefinitionParam {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        input_schema: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        Self {
            name: name.into(),
            description: None,
            input_schema: input_schema.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
            undeclared: Undeclared::default(),
        }
    }
}

setters!(MessagesToolDefinitionParam {
    into description: String,
});

#[cfg(feature = "schemars")]
schema!(MessagesToolDefinitionParam in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(MessagesToolDefinitionParam by crate::validate::RULES);

/// Sent by `inference_create_messages`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessagesToolResultBlockParam {
    /// The id of the call that this is the result of.
    pub tool_use_id: String,
    /// What the tool answered, as text or as objects.
    pub content: MessagesToolResultBlockParamContent,
    undeclared: Undeclared,
}

record!(MessagesToolResultBlockParam {
    required tool_use_id "tool_use_id",
    required content "content",
});

impl MessagesToolResultBlockParam {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(tool_use_id: impl Into<String>, content: impl Into<MessagesToolResultBlockParamContent>) -> Self {
        Self {
            tool_use_id: tool_use_id.into(),
            content: content.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(MessagesToolResultBlockParam in crate::SCHEMAS { MessagesToolResultBlockParamContent });

#[cfg(feature = "validate")]
from_json!(MessagesToolResultBlockParam by crate::validate::RULES);

union! {
    /// Sent by `inference_create_messages`.
    MessagesToolResultBlockParamContent {
        String(String),
        List(Vec<JsonObject>),
    }
}

from_text!(MessagesToolResultBlockParamContent::String from &str, &String);

#[cfg(feature = "schemars")]
schema!(MessagesToolResultBlockParamContent in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(MessagesToolResultBlockParamContent by crate::validate::RULES);

/// Sent by `inference_create_messages`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagesToolUseBlockParam {
    /// The id of the call, which its result refers to.
    pub id: String,
    /// The name of the tool that was called.
    pub name: String,
    /// What the tool was called with.
    pub input: JsonObject,
    undeclared: Undeclared,
}

record!(MessagesToolUseBlockParam {
    required id "id",
    required name "name",
    required input "input",
});

hide!(MessagesToolUseBlockParam {
    plain id,
    plain name,
    keys input,
    plain undeclared,
});

impl MessagesToolUseBlockParam {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        id: impl Into<String>,
        input: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            input: input.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(MessagesToolUseBlockParam in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(MessagesToolUseBlockParam by crate::validate::RULES);

/// Answered by `inference_create_messages`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessagesUsage {
    /// How many tokens of the prompt are billed.
    pub input_tokens: i64,
    /// How many tokens were generated.
    pub output_tokens: i64,
    /// How many tokens of the prompt were written to the cache.
    pub cache_creation_input_tokens: Option<i64>,
    /// How many tokens of the prompt were read from the cache.
    pub cache_read_input_tokens: Option<i64>,
    /// The speed that the request is billed by.
    pub speed: Option<MessagesSpeed>,
    undeclared: Undeclared,
}

record!(MessagesUsage {
    required input_tokens "input_tokens",
    required output_tokens "output_tokens",
    sometimes cache_creation_input_tokens "cache_creation_input_tokens",
    sometimes cache_read_input_tokens "cache_read_input_tokens",
    or_null speed "speed",
});

#[cfg(feature = "schemars")]
schema!(MessagesUsage in crate::SCHEMAS { MessagesSpeed });

/// Answered by `inference_list_models`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Model {
    /// The id of the model, by which requests name it.
    pub id: String,
    /// When the model was created, in Unix seconds.
    pub created: i64,
    /// Always `model`.
    pub object: ModelObject,
    /// The organization that the model is from.
    pub owned_by: String,
    undeclared: Undeclared,
}

record!(Model {
    required id "id",
    required created "created",
    required object "object",
    required owned_by "owned_by",
});

#[cfg(feature = "schemars")]
schema!(Model in crate::SCHEMAS { ModelObject });

open_enum! {
    /// Answered by `inference_list_models`.
    ModelObject {
        Model = "model",
    }
}

#[cfg(feature = "schemars")]
schema!(ModelObject in crate::SCHEMAS {});

open_enum! {
    /// Sent by `agent_inference_create_chat_completion`, `inference_create_chat_completion`, `inference_create_messages`.
    ReasoningEffort {
        ///
        /// It doesn't think before it answers.
        None = "none",
        ///
        /// It thinks as little as it can.
        Minimal = "minimal",
        ///
        /// It thinks a little.
        Low = "low",
        ///
        /// It thinks neither little nor much.
        Medium = "medium",
        ///
        /// It thinks a lot.
        High = "high",
        ///
        /// It thinks as much as it can.
        Xhigh = "xhigh",
    }
}

#[cfg(feature = "schemars")]
schema!(ReasoningEffort in crate::SCHEMAS {});

/// Answered by `inference_create_response`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResponseUsage {
    /// How many tokens the prompt has.
    pub input_tokens: i64,
    /// How many tokens of the prompt came from the cache.
    pub input_tokens_details: ResponseUsageInputTokensDetails,
    /// How many tokens were generated.
    pub output_tokens: i64,
    /// How many of the generated tokens were thoughts or came from tools.
    pub output_tokens_details: ResponseUsageOutputTokensDetails,
    /// How many tokens were used in all: prompt and answer.
    pub total_tokens: i64,
    undeclared: Undeclared,
}

record!(ResponseUsage {
    required input_tokens "input_tokens",
    required input_tokens_details "input_tokens_details",
    required output_tokens "output_tokens",
    required output_tokens_details "output_tokens_details",
    required total_tokens "total_tokens",
});

#[cfg(feature = "schemars")]
schema!(ResponseUsage in crate::SCHEMAS {
    ResponseUsageInputTokensDetails,
    ResponseUsageOutputTokensDetails,
});

/// Answered by `inference_create_response`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResponseUsageInputTokensDetails {
    /// How many tokens of the prompt were read from the cache.
    pub cached_tokens: i64,
    undeclared: Undeclared,
}

record!(ResponseUsageInputTokensDetails {
    required cached_tokens "cached_tokens",
});

#[cfg(feature = "schemars")]
schema!(ResponseUsageInputTokensDetails in crate::SCHEMAS {});

/// Answered by `inference_create_response`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResponseUsageOutputTokensDetails {
    /// How many tokens were generated for thinking.
    pub reasoning_tokens: i64,
    /// How many tokens are the output of tools.
    pub tool_output_tokens: i64,
    undeclared: Undeclared,
}

record!(ResponseUsageOutputTokensDetails {
    required reasoning_tokens "reasoning_tokens",
    required tool_output_tokens "tool_output_tokens",
});

#[cfg(feature = "schemars")]
schema!(ResponseUsageOutputTokensDetails in crate::SCHEMAS {});

open_enum! {
    /// Sent by `agent_inference_create_chat_completion`, `inference_create_chat_completion`, `inference_create_response`.
    ToolChoiceMode {
        ///
        /// The model calls no tool.
        None = "none",
        ///
        /// The model decides whether it calls tools.
        Auto = "auto",
        ///
        /// The model must call at least one tool.
        Required = "required",
    }
}

#[cfg(feature = "schemars")]
schema!(ToolChoiceMode in crate::SCHEMAS {});

open_enum! {
    /// Sent by `agent_inference_create_chat_completion`, `inference_create_chat_completion`, `inference_create_response`; answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`, `inference_create_response`.
    ToolType {
        Function = "function",
    }
}

#[cfg(feature = "schemars")]
schema!(ToolType in crate::SCHEMAS {});
