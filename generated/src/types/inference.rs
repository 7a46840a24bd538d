// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentCalledFunctions {
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
        Rewrite = "rewrite",
        StepBack = "step_back",
        SubQueries = "sub_queries",
        None = "none",
    }
}

#[cfg(feature = "schemars")]
schema!(AgentRetrievalMethod in crate::SCHEMAS {});

/// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentRetrievedData {
    pub id: Option<String>,
    pub index: Option<String>,
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
    pub message: Option<String>,
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
    /// The model id of the async invoke.
    pub model_id: String,
    /// The input of the async invoke.
    pub input: AsyncInvokeRequestInput,
    /// The tags of the async invoke.
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
    /// The prompt of the async invoke request input.
    pub prompt: Option<String>,
    /// The text of the async invoke request input.
    pub text: Option<String>,
    /// The output format of the async invoke request input.
    /// `Some(None)` sends null.
    pub output_format: Option<Option<String>>,
    /// The num inference steps of the async invoke request input.
    /// At least `1`. `Some(None)` sends null.
    pub num_inference_steps: Option<Option<i64>>,
    /// The guidance scale of the async invoke request input.
    /// `Some(None)` sends null.
    pub guidance_scale: Option<Option<f64>>,
    /// The num images of the async invoke request input.
    /// At least `1`. `Some(None)` sends null.
    pub num_images: Option<Option<i64>>,
    /// The enable safety checker of the async invoke request input.
    /// `Some(None)` sends null.
    pub enable_safety_checker: Option<Option<bool>>,
    /// The seconds total of the async invoke request input.
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
    /// The key of the async invoke request tags item.
    pub key: String,
    /// The value of the async invoke request tags item.
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
    /// The request id of the async invoke.
    pub request_id: String,
    /// How far the async invoke is.
    pub status: AsyncInvokeResponseStatus,
    /// The model id of the async invoke.
    pub model_id: String,
    /// When the async invoke was created.
    pub created_at: Timestamp,
    /// When the async invoke began; `None` as long as it has not.
    pub started_at: Option<Timestamp>,
    /// When the async invoke ended; `None` as long as it has not.
    pub completed_at: Option<Timestamp>,
    /// The output of the async invoke.
    pub output: Option<JsonObject>,
    /// The error of the async invoke.
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
        Queued = "QUEUED",
        InProgress = "IN_PROGRESS",
        Completed = "COMPLETED",
        Failed = "FAILED",
    }
}

#[cfg(feature = "schemars")]
schema!(AsyncInvokeResponseStatus in crate::SCHEMAS {});

/// Answered by `inference_cancel_batch`, `inference_create_batch`, `inference_get_batch` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Batch {
    /// The batch id of the batch.
    /// Format: uuid.
    pub batch_id: String,
    /// How far the batch is.
    pub status: BatchStatus,
    /// The provider of the batch.
    pub provider: BatchProvider,
    /// The endpoint of the batch.
    pub endpoint: Option<String>,
    /// The completion window of the batch.
    pub completion_window: BatchCompletionWindow,
    /// The input file id of the batch.
    /// Format: uuid.
    pub input_file_id: Option<String>,
    /// The output file id of the batch.
    /// Format: uuid.
    pub output_file_id: Option<String>,
    /// The error file id of the batch.
    /// Format: uuid.
    pub error_file_id: Option<String>,
    /// The request counts of the batch.
    pub request_counts: Option<BatchRequestCounts>,
    /// The request id of the batch.
    pub request_id: Option<String>,
    /// The metadata of the batch.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The errors of the batch.
    pub errors: Option<Vec<BatchErrorsItem>>,
    /// When the batch was created.
    pub created_at: Timestamp,
    /// The in progress at of the batch.
    pub in_progress_at: Option<Timestamp>,
    /// The finalizing at of the batch.
    pub finalizing_at: Option<Timestamp>,
    /// When the batch ended; `None` as long as it has not.
    pub completed_at: Option<Timestamp>,
    /// Until when the batch is valid.
    pub expires_at: Option<Timestamp>,
    /// The cancelled at of the batch.
    pub cancelled_at: Option<Timestamp>,
    /// The failed at of the batch.
    pub failed_at: Option<Timestamp>,
    /// The file id of the batch.
    /// Format: uuid.
    pub file_id: Option<String>,
    /// When the batch was last changed.
    pub updated_at: Option<Timestamp>,
    /// The cancel requested at of the batch.
    pub cancel_requested_at: Option<Timestamp>,
    /// The result available of the batch.
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
        N24h = "24h",
    }
}

#[cfg(feature = "schemars")]
schema!(BatchCompletionWindow in crate::SCHEMAS {});

/// Sent by `inference_create_batch`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BatchCreateRequest {
    /// The file id of the batch.
    /// Format: uuid.
    pub file_id: String,
    /// The provider of the batch.
    pub provider: BatchProvider,
    /// The endpoint that each line of the file is a request to.
    pub endpoint: Option<BatchCreateRequestEndpoint>,
    /// The completion window of the batch.
    /// Default: `"24h"`.
    pub completion_window: BatchCompletionWindow,
    /// The request id of the batch.
    pub request_id: String,
    /// What a person should know of it, by keys.
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
    null metadata: BTreeMap<String, String>,
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
        V1Responses = "/v1/responses",
        V1ChatCompletions = "/v1/chat/completions",
    }
}

#[cfg(feature = "schemars")]
schema!(BatchCreateRequestEndpoint in crate::SCHEMAS {});

/// Answered by `inference_cancel_batch`, `inference_create_batch`, `inference_get_batch` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchErrorsItem {
    /// The code of the batch errors item.
    pub code: Option<String>,
    /// The message of the batch errors item.
    pub message: Option<String>,
    /// The line of the batch errors item.
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
    /// The file name of the batch file.
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
    /// The file id of the batch file.
    /// Format: uuid.
    pub file_id: String,
    /// The upload url of the batch file.
    /// Format: uri.
    pub upload_url: String,
    /// Until when the batch file is valid.
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
    /// The object of the batch list.
    pub object: ListObject,
    /// The data of the batch list.
    pub data: Vec<Batch>,
    /// The first id of the batch list.
    /// Format: uuid.
    pub first_id: Option<String>,
    /// The last id of the batch list.
    /// Format: uuid.
    pub last_id: Option<String>,
    /// The has more of the batch list.
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
        Openai = "openai",
        Anthropic = "anthropic",
    }
}

#[cfg(feature = "schemars")]
schema!(BatchProvider in crate::SCHEMAS {});

/// Answered by `inference_cancel_batch`, `inference_create_batch`, `inference_get_batch` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchRequestCounts {
    /// How many there are on all pages.
    pub total: Option<i64>,
    /// The completed of the batch request counts.
    pub completed: Option<i64>,
    /// The failed of the batch request counts.
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
    /// The presigned url of the batch results download.
    /// Format: uri.
    pub presigned_url: Option<String>,
    /// Until when the batch results download is valid.
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
    /// The batch id of the batch results.
    /// Format: uuid.
    pub batch_id: Option<String>,
    /// The result available of the batch results.
    pub result_available: Option<bool>,
    /// The output file url of the batch results.
    /// Format: uri.
    pub output_file_url: Option<String>,
    /// The error file url of the batch results.
    /// Format: uri.
    pub error_file_url: Option<String>,
    /// Until when the batch results is valid.
    pub expires_at: Option<Timestamp>,
    /// The download of the batch results.
    pub download: Option<BatchResultsDownload>,
    /// The output file id of the batch results.
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
        Queued = "queued",
        Validating = "validating",
        InProgress = "in_progress",
        Finalizing = "finalizing",
        Completed = "completed",
        Failed = "failed",
        Expired = "expired",
        Cancelling = "cancelling",
        Cancelled = "cancelled",
    }
}

#[cfg(feature = "schemars")]
schema!(BatchStatus in crate::SCHEMAS {});

/// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionChunk {
    /// The id of the chat completion chunk.
    pub id: String,
    /// The choices of the chat completion chunk.
    pub choices: Vec<ChatCompletionChunkChoicesItem>,
    /// The created of the chat completion chunk.
    pub created: i64,
    /// The model of the chat completion chunk.
    pub model: String,
    /// The object of the chat completion chunk.
    pub object: ChatCompletionChunkObject,
    /// The usage of the chat completion chunk.
    pub usage: Option<CompletionUsage>,
    pub retrieval: Option<AgentRetrieval>,
    pub functions: Option<AgentCalledFunctions>,
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
    /// The delta of the chat completion chunk choices item.
    pub delta: ChatCompletionStreamResponseDelta,
    /// The logprobs of the chat completion chunk choices item.
    pub logprobs: Option<ChatCompletionChunkChoicesItemLogprobs>,
    /// The finish reason of the chat completion chunk choices item.
    pub finish_reason: Option<FinishReason>,
    /// The index of the chat completion chunk choices item.
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
    /// The content of the chat completion chunk choices item logprobs.
    pub content: Option<Vec<ChatCompletionTokenLogprob>>,
    /// The refusal of the chat completion chunk choices item logprobs.
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
    /// The messages of the chat completion.
    /// At least `1` items.
    pub messages: Vec<ChatMessage>,
    /// The model of the chat completion.
    pub model: String,
    /// The max tokens of the chat completion.
    /// At least `0`. `Some(None)` sends null.
    pub max_tokens: Option<Option<i64>>,
    /// The max completion tokens of the chat completion.
    /// At least `256`. `Some(None)` sends null.
    pub max_completion_tokens: Option<Option<i64>>,
    /// The frequency penalty of the chat completion.
    /// Default: `0`. From `-2` to `2`. `Some(None)` sends null.
    pub frequency_penalty: Option<Option<f64>>,
    /// The presence penalty of the chat completion.
    /// Default: `0`. From `-2` to `2`. `Some(None)` sends null.
    pub presence_penalty: Option<Option<f64>>,
    /// The top logprobs of the chat completion.
    /// From `0` to `20`. `Some(None)` sends null.
    pub top_logprobs: Option<Option<i64>>,
    /// The tools of the chat completion.
    pub tools: Option<Vec<ChatCompletionTool>>,
    /// The tool choice of the chat completion.
    pub tool_choice: Option<ChatCompletionRequestToolChoice>,
    /// The stream of the chat completion.
    /// Default: `false`. `Some(None)` sends null.
    pub stream: Option<Option<bool>>,
    /// The stop of the chat completion.
    /// Default: `null`.
    pub stop: Option<ChatCompletionRequestStop>,
    /// The logit bias of the chat completion.
    /// Default: `null`. `Some(None)` sends null.
    pub logit_bias: Option<Option<BTreeMap<String, i64>>>,
    /// The logprobs of the chat completion.
    /// Default: `false`. `Some(None)` sends null.
    pub logprobs: Option<Option<bool>>,
    /// The n of the chat completion.
    /// Default: `1`. From `1` to `128`. `Some(None)` sends null.
    pub n: Option<Option<i64>>,
    /// The stream options of the chat completion.
    /// Default: `null`. `Some(None)` sends null.
    pub stream_options: Option<Option<ChatCompletionRequestStreamOptions>>,
    /// The reasoning effort of the chat completion.
    /// `Some(None)` sends null.
    pub reasoning_effort: Option<Option<ReasoningEffort>>,
    /// The seed of the chat completion.
    /// `Some(None)` sends null.
    pub seed: Option<Option<i64>>,
    /// The metadata of the chat completion.
    /// `Some(None)` sends null.
    pub metadata: Option<Option<BTreeMap<String, String>>>,
    /// The temperature of the chat completion.
    /// From `0` to `2`. `Some(None)` sends null.
    pub temperature: Option<Option<f64>>,
    /// The top p of the chat completion.
    /// From `0` to `1`. `Some(None)` sends null.
    pub top_p: Option<Option<f64>>,
    /// The user of the chat completion.
    pub user: Option<String>,
    pub include_retrieval_info: Option<bool>,
    pub include_functions_info: Option<bool>,
    pub include_guardrails_info: Option<bool>,
    pub provide_citations: Option<bool>,
    pub instruction_override: Option<String>,
    pub k: Option<i64>,
    pub retrieval_method: Option<AgentRetrievalMethod>,
    pub kb_filters: Option<Vec<KbFilter>>,
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
    null logit_bias: BTreeMap<String, i64>,
    null logprobs: bool,
    null n: i64,
    null stream_options: ChatCompletionRequestStreamOptions,
    null reasoning_effort: ReasoningEffort,
    null seed: i64,
    null metadata: BTreeMap<String, String>,
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
    /// The include usage of the chat completion request stream options.
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
    /// Which kind of chat completion request tool choice type it is.
    pub type_: ToolType,
    /// The function of the chat completion request tool choice type.
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
    /// The name of the chat completion request tool choice type function.
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
    /// The id of the chat completion.
    pub id: String,
    /// The choices of the chat completion.
    pub choices: Vec<ChatCompletionResponseChoicesItem>,
    /// The created of the chat completion.
    pub created: i64,
    /// The model of the chat completion.
    pub model: String,
    /// The object of the chat completion.
    pub object: ChatCompletionResponseObject,
    /// The usage of the chat completion.
    pub usage: Option<CompletionUsage>,
    pub retrieval: Option<AgentRetrieval>,
    pub functions: Option<AgentCalledFunctions>,
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
    /// The finish reason of the chat completion response choices item.
    pub finish_reason: FinishReason,
    /// The index of the chat completion response choices item.
    pub index: i64,
    /// The message of the chat completion response choices item.
    pub message: ChatCompletionResponseChoicesItemMessage,
    /// The logprobs of the chat completion response choices item.
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
    /// The content of the chat completion response choices item logprobs.
    pub content: Option<Vec<ChatCompletionTokenLogprob>>,
    /// The refusal of the chat completion response choices item logprobs.
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
    /// The content of the chat completion response choices item message.
    pub content: Option<String>,
    /// The refusal of the chat completion response choices item message.
    pub refusal: Option<String>,
    /// The tool calls of the chat completion response choices item message.
    pub tool_calls: Option<Vec<ChatCompletionResponseChoicesItemMessageToolCallsItem>>,
    /// The reasoning content of the chat completion response choices item message.
    pub reasoning_content: Option<String>,
    /// The role of the chat completion response choices item message.
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
    /// The id of the chat completion response choices item message tool calls item.
    pub id: String,
    /// Which kind of chat completion response choices item message tool calls item it is.
    pub type_: ToolType,
    /// The function of the chat completion response choices item message tool calls item.
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
    /// The name of the chat completion response choices item message tool calls item function.
    pub name: String,
    /// The arguments of the chat completion response choices item message tool calls item function.
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
    /// The content of the chat completion stream response delta.
    pub content: Option<String>,
    /// The tool calls of the chat completion stream response delta.
    pub tool_calls: Option<Vec<ChatCompletionToolCallChunk>>,
    /// The reasoning content of the chat completion stream response delta.
    pub reasoning_content: Option<String>,
    /// The role of the chat completion stream response delta.
    pub role: Option<ChatCompletionStreamResponseDeltaRole>,
    /// The refusal of the chat completion stream response delta.
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
        Developer = "developer",
        User = "user",
        Assistant = "assistant",
    }
}

#[cfg(feature = "schemars")]
schema!(ChatCompletionStreamResponseDeltaRole in crate::SCHEMAS {});

/// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`, `inference_create_response`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionTokenLogprob {
    /// The token of the chat completion token logprob.
    pub token: String,
    /// The logprob of the chat completion token logprob.
    pub logprob: f64,
    /// The bytes of the chat completion token logprob.
    pub bytes: Option<Vec<i64>>,
    /// The top logprobs of the chat completion token logprob.
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
    /// Which kind of chat completion tool it is.
    pub type_: ToolType,
    /// The function of the chat completion tool.
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
    /// The id of the chat completion tool call.
    pub id: String,
    /// Which kind of chat completion tool call it is.
    pub type_: ToolType,
    /// The function of the chat completion tool call.
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
    /// The index of the chat completion tool call chunk.
    pub index: Option<i64>,
    /// The id of the chat completion tool call chunk.
    pub id: Option<String>,
    /// Which kind of chat completion tool call chunk it is.
    pub type_: Option<ToolType>,
    /// The function of the chat completion tool call chunk.
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
    /// The name of the chat completion tool call chunk function.
    pub name: Option<String>,
    /// The arguments of the chat completion tool call chunk function.
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
    /// The name of the chat completion tool call function.
    pub name: String,
    /// The arguments of the chat completion tool call function.
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
    /// The token of the chat completion top logprob item.
    pub token: String,
    /// The logprob of the chat completion top logprob item.
    pub logprob: f64,
    /// The bytes of the chat completion top logprob item.
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
    /// The role of the chat message.
    pub role: ChatMessageRole,
    /// The content of the chat message.
    /// `Some(None)` sends null.
    pub content: Option<Option<String>>,
    /// The refusal of the chat message.
    /// `Some(None)` sends null.
    pub refusal: Option<Option<String>>,
    /// The tool calls of the chat message.
    pub tool_calls: Option<Vec<ChatCompletionToolCall>>,
    /// The tool call id of the chat message.
    pub tool_call_id: Option<String>,
    /// The reasoning content of the chat message.
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
        System = "system",
        Developer = "developer",
        User = "user",
        Assistant = "assistant",
        Tool = "tool",
    }
}

#[cfg(feature = "schemars")]
schema!(ChatMessageRole in crate::SCHEMAS {});

/// Answered by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompletionUsage {
    /// The completion tokens of the completion usage.
    /// Default: `0`.
    pub completion_tokens: i64,
    /// The prompt tokens of the completion usage.
    /// Default: `0`.
    pub prompt_tokens: i64,
    /// The cache created input tokens of the completion usage.
    /// Default: `0`.
    pub cache_created_input_tokens: i64,
    /// The cache creation of the completion usage.
    pub cache_creation: CompletionUsageCacheCreation,
    /// The cache read input tokens of the completion usage.
    /// Default: `0`.
    pub cache_read_input_tokens: i64,
    /// The total tokens of the completion usage.
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
    /// The ephemeral 5m input tokens of the completion usage cache creation.
    /// Default: `0`.
    pub ephemeral_5m_input_tokens: i64,
    /// The ephemeral 1h input tokens of the completion usage cache creation.
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
    /// The prompt of the create image.
    /// At least `1` characters.
    pub prompt: String,
    /// The model of the create image.
    pub model: String,
    /// The moderation of the create image.
    /// `Some(None)` sends null.
    pub moderation: Option<Option<String>>,
    /// The background of the create image.
    /// `Some(None)` sends null.
    pub background: Option<Option<String>>,
    /// The output format of the create image.
    /// `Some(None)` sends null.
    pub output_format: Option<Option<String>>,
    /// The output compression of the create image.
    /// At least `0`. `Some(None)` sends null.
    pub output_compression: Option<Option<i64>>,
    /// The n of the create image.
    /// From `1` to `10`.
    pub n: i64,
    /// The quality of the create image.
    /// `Some(None)` sends null.
    pub quality: Option<Option<String>>,
    /// The size of the create image.
    pub size: Option<CreateImageRequestSize>,
    /// The stream of the create image.
    /// Default: `false`. `Some(None)` sends null.
    pub stream: Option<Option<bool>>,
    /// The partial images of the create image.
    /// At least `0`. `Some(None)` sends null.
    pub partial_images: Option<Option<i64>>,
    /// The user of the create image.
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
        Auto = "auto",
        N1536x1024 = "1536x1024",
        N1024x1536 = "1024x1536",
    }
}

#[cfg(feature = "schemars")]
schema!(CreateImageRequestSize in crate::SCHEMAS {});

/// Sent by `inference_create_response`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateResponseRequest {
    /// The model of the create.
    pub model: String,
    /// The input of the create.
    pub input: CreateResponseRequestInput,
    /// The max output tokens of the create.
    /// At least `1`. `Some(None)` sends null.
    pub max_output_tokens: Option<Option<i64>>,
    /// The temperature of the create.
    /// From `0` to `2`. `Some(None)` sends null.
    pub temperature: Option<Option<f64>>,
    /// The stream of the create.
    /// Default: `false`. `Some(None)` sends null.
    pub stream: Option<Option<bool>>,
    /// The instructions of the create.
    /// `Some(None)` sends null.
    pub instructions: Option<Option<String>>,
    /// The top p of the create.
    /// From `0` to `1`. `Some(None)` sends null.
    pub top_p: Option<Option<f64>>,
    /// The stream options of the create.
    /// Default: `null`. `Some(None)` sends null.
    pub stream_options: Option<Option<CreateResponseRequestStreamOptions>>,
    /// The tools of the create.
    pub tools: Option<Vec<CreateResponseRequestToolsItem>>,
    /// The tool choice of the create.
    pub tool_choice: Option<CreateResponseRequestToolChoice>,
    /// The stop of the create.
    /// Default: `null`. `Some(None)` sends null.
    pub stop: Option<Option<CreateResponseRequestStop>>,
    /// The metadata of the create.
    /// `Some(None)` sends null.
    pub metadata: Option<Option<BTreeMap<String, String>>>,
    /// The user of the create.
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
    null metadata: BTreeMap<String, String>,
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
    /// The role of the create response request input list item.
    pub role: Option<ChatMessageRole>,
    /// The content of the create response request input list item.
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
    /// The include usage of the create response request stream options.
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
    /// Which kind of create response request tool choice type it is.
    pub type_: ToolType,
    /// The function of the create response request tool choice type.
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
    /// The name of the create response request tool choice type function.
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
    /// Which kind of create response request tools item it is.
    pub type_: ToolType,
    /// The name of the create response request tools item.
    pub name: Option<String>,
    /// What the create response request tools item is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The parameters of the create response request tools item.
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
    value parameters: JsonObject,
});

#[cfg(feature = "schemars")]
schema!(CreateResponseRequestToolsItem in crate::SCHEMAS { ToolType });

#[cfg(feature = "validate")]
from_json!(CreateResponseRequestToolsItem by crate::validate::RULES);

/// Answered by `inference_create_response`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateResponseResponse {
    /// The id of the create.
    pub id: String,
    /// The object of the create.
    pub object: CreateResponseResponseObject,
    /// The created of the create.
    pub created: i64,
    /// The model of the create.
    pub model: String,
    /// The output of the create.
    pub output: Vec<CreateResponseResponseOutputItem>,
    /// The usage of the create.
    pub usage: ResponseUsage,
    /// The parallel tool calls of the create.
    pub parallel_tool_calls: Option<bool>,
    /// The temperature of the create.
    pub temperature: Option<f64>,
    /// The tool choice of the create.
    pub tool_choice: Option<String>,
    /// The tools of the create.
    pub tools: Option<Vec<CreateResponseResponseToolsItem>>,
    /// The top p of the create.
    pub top_p: Option<f64>,
    /// The max output tokens of the create.
    pub max_output_tokens: Option<i64>,
    /// How far the create is.
    pub status: Option<String>,
    /// The user of the create.
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
    /// Which kind of create response response output item it is.
    pub type_: CreateResponseResponseOutputItemType,
    /// The id of the create response response output item.
    pub id: Option<String>,
    /// How far the create response response output item is.
    pub status: Option<String>,
    /// The role of the create response response output item.
    pub role: Option<String>,
    /// The content of the create response response output item.
    pub content: Vec<CreateResponseResponseOutputItemContentItem>,
    /// The call id of the create response response output item.
    pub call_id: Option<String>,
    /// The name of the create response response output item.
    pub name: Option<String>,
    /// The arguments of the create response response output item.
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
    /// Which kind of create response response output item content item it is.
    pub type_: CreateResponseResponseOutputItemContentItemType,
    /// The text of the create response response output item content item.
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
        ReasoningText = "reasoning_text",
        OutputText = "output_text",
    }
}

#[cfg(feature = "schemars")]
schema!(CreateResponseResponseOutputItemContentItemType in crate::SCHEMAS {});

open_enum! {
    /// Answered by `inference_create_response`.
    CreateResponseResponseOutputItemType {
        Reasoning = "reasoning",
        Message = "message",
        FunctionCall = "function_call",
    }
}

#[cfg(feature = "schemars")]
schema!(CreateResponseResponseOutputItemType in crate::SCHEMAS {});

/// Answered by `inference_create_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateResponseResponseToolsItem {
    /// Which kind of create response response tools item it is.
    pub type_: ToolType,
    /// The name of the create response response tools item.
    pub name: Option<String>,
    /// What the create response response tools item is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The parameters of the create response response tools item.
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
    /// The id of the create response stream.
    pub id: String,
    /// The object of the create response stream.
    pub object: CreateResponseStreamResponseObject,
    /// The created of the create response stream.
    pub created: i64,
    /// The model of the create response stream.
    pub model: String,
    /// The choices of the create response stream.
    pub choices: Vec<CreateResponseStreamResponseChoicesItem>,
    /// The usage of the create response stream.
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
    /// The index of the create response stream response choices item.
    pub index: i64,
    /// The delta of the create response stream response choices item.
    pub delta: CreateResponseStreamResponseChoicesItemDelta,
    /// The finish reason of the create response stream response choices item.
    pub finish_reason: Option<FinishReason>,
    /// The logprobs of the create response stream response choices item.
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
    /// The role of the create response stream response choices item delta.
    pub role: Option<AssistantRole>,
    /// The content of the create response stream response choices item delta.
    pub content: Option<String>,
    /// The reasoning content of the create response stream response choices item delta.
    pub reasoning_content: Option<String>,
    /// The tool calls of the create response stream response choices item delta.
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
    /// The id of the create response stream response choices item delta tool calls item.
    pub id: String,
    /// Which kind of create response stream response choices item delta tool calls item it is.
    pub type_: ToolType,
    /// The function of the create response stream response choices item delta tool calls item.
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
    /// The name of the create response stream response choices item delta tool calls item function.
    pub name: String,
    /// The arguments of the create response stream response choices item delta tool calls item function.
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
    /// The content of the create response stream response choices item logprobs.
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
    /// The index of the embedding data item.
    pub index: i64,
    /// The object of the embedding data item.
    pub object: EmbeddingDataItemObject,
    /// The embedding of the embedding data item.
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
    /// The model of the embeddings.
    pub model: String,
    /// The input of the embeddings.
    pub input: EmbeddingsRequestInput,
    /// The user of the embeddings.
    pub user: Option<String>,
    /// The encoding format of the embeddings.
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
        Float = "float",
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
    /// The object of the embeddings.
    pub object: ListObject,
    /// The model of the embeddings.
    pub model: String,
    /// The data of the embeddings.
    pub data: Vec<EmbeddingDataItem>,
    /// The usage of the embeddings.
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
    /// The prompt tokens of the embeddings usage.
    pub prompt_tokens: i64,
    /// The total tokens of the embeddings usage.
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
        Stop = "stop",
        Length = "length",
        ToolCalls = "tool_calls",
        ContentFilter = "content_filter",
    }
}

#[cfg(feature = "schemars")]
schema!(FinishReason in crate::SCHEMAS {});

/// Sent by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionObject {
    /// The name of the function object.
    pub name: String,
    /// What the function object is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The parameters of the function object.
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
    value parameters: JsonObject,
});

#[cfg(feature = "schemars")]
schema!(FunctionObject in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(FunctionObject by crate::validate::RULES);

/// Answered by `inference_create_image`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GeneratedImage {
    /// The b64 json of the generated image.
    pub b64_json: String,
    /// The revised prompt of the generated image.
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
    /// Which kind of image gen partial image event it is.
    pub type_: ImageGenPartialImageEventType,
    /// The b64 json of the image gen partial image event.
    pub b64_json: String,
    /// When the image gen partial image event was created.
    pub created_at: i64,
    /// The size of the image gen partial image event.
    pub size: ImageGenPartialImageEventSize,
    /// The quality of the image gen partial image event.
    pub quality: ImageGenPartialImageEventQuality,
    /// The background of the image gen partial image event.
    pub background: ImageGenPartialImageEventBackground,
    /// The output format of the image gen partial image event.
    pub output_format: ImageGenPartialImageEventOutputFormat,
    /// The partial image index of the image gen partial image event.
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
        Transparent = "transparent",
        Opaque = "opaque",
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
        Low = "low",
        Medium = "medium",
        High = "high",
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
    /// The created of the images.
    pub created: i64,
    /// The data of the images.
    /// From `1` to `10` items.
    pub data: Vec<GeneratedImage>,
    /// The background of the images.
    pub background: Option<String>,
    /// The output format of the images.
    pub output_format: Option<String>,
    /// The quality of the images.
    pub quality: Option<String>,
    /// The size of the images.
    pub size: Option<String>,
    /// The usage of the images.
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
    /// The total tokens of the images usage.
    pub total_tokens: i64,
    /// The input tokens of the images usage.
    pub input_tokens: i64,
    /// The output tokens of the images usage.
    pub output_tokens: i64,
    /// The input tokens details of the images usage.
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
    /// The text tokens of the images usage input tokens details.
    pub text_tokens: i64,
    /// The image tokens of the images usage input tokens details.
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
        Validating = "validating",
        InProgress = "in_progress",
        Finalizing = "finalizing",
        Completed = "completed",
        Failed = "failed",
        Expired = "expired",
        Cancelling = "cancelling",
        Cancelled = "cancelled",
    }
}

#[cfg(feature = "schemars")]
schema!(InferenceListBatchesStatus in crate::SCHEMAS {});

/// Sent by `agent_inference_create_chat_completion`, `inference_create_chat_completion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KbFilter {
    pub index: String,
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
    /// The object of the list models.
    pub object: ListObject,
    /// The data of the list models.
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
    /// The role of the messages api message param.
    pub role: MessagesApiMessageParamRole,
    /// The content of the messages api message param.
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
        User = "user",
        Assistant = "assistant",
    }
}

#[cfg(feature = "schemars")]
schema!(MessagesApiMessageParamRole in crate::SCHEMAS {});

/// Answered by `inference_create_messages`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessagesCreateErrorResponse {
    /// Which kind of messages create error it is.
    pub type_: MessagesCreateErrorResponseType,
    /// The error of the messages create error.
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
    /// Which kind of messages create error response error it is.
    pub type_: String,
    /// The message of the messages create error response error.
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
    /// The model of the messages.
    pub model: String,
    /// The max tokens of the messages.
    /// At least `1`.
    pub max_tokens: i64,
    /// The messages of the messages.
    /// At least `1` items.
    pub messages: Vec<MessagesApiMessageParam>,
    /// The system of the messages.
    pub system: Option<MessagesCreateRequestSystem>,
    /// The stop sequences of the messages.
    pub stop_sequences: Option<Vec<String>>,
    /// The stream of the messages.
    /// Default: `false`.
    pub stream: Option<bool>,
    /// The temperature of the messages.
    /// From `0` to `1`. `Some(None)` sends null.
    pub temperature: Option<Option<f64>>,
    /// The top p of the messages.
    /// `Some(None)` sends null.
    pub top_p: Option<Option<f64>>,
    /// The top k of the messages.
    /// At least `0`. `Some(None)` sends null.
    pub top_k: Option<Option<i64>>,
    /// The tools of the messages.
    pub tools: Option<Vec<MessagesToolDefinitionParam>>,
    /// The tool choice of the messages.
    pub tool_choice: Option<MessagesToolChoiceParam>,
    /// The metadata of the messages.
    pub metadata: Option<MessagesCreateRequestMetadata>,
    /// The reasoning effort of the messages.
    /// `Some(None)` sends null.
    pub reasoning_effort: Option<Option<ReasoningEffort>>,
    /// The speed of the messages.
    /// `Some(None)` sends null.
    pub speed: Option<Option<MessagesSpeed>>,
    /// The thinking of the messages.
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
    /// The user id of the messages create request metadata.
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
    /// The id of the messages.
    pub id: String,
    /// Which kind of messages it is.
    pub type_: MessagesCreateResponseType,
    /// The role of the messages.
    pub role: AssistantRole,
    /// The content of the messages.
    pub content: Vec<MessagesResponseContentBlock>,
    /// The model of the messages.
    pub model: String,
    /// The stop reason of the messages.
    pub stop_reason: Option<MessagesCreateResponseStopReason>,
    /// The stop sequence of the messages.
    pub stop_sequence: Option<String>,
    /// The usage of the messages.
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
        EndTurn = "end_turn",
        MaxTokens = "max_tokens",
        StopSequence = "stop_sequence",
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
    /// The source of the messages image block param.
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
    /// Which kind of messages image source param it is.
    pub type_: String,
    /// The media type of the messages image source param.
    pub media_type: String,
    /// The data of the messages image source param.
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
    /// Which kind of messages request text block param it is.
    pub type_: MessagesRequestTextBlockParamType,
    /// The text of the messages request text block param.
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
    /// The text of the messages request text block param fields.
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
    /// The text of the messages response text block.
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
    /// The id of the messages response tool use block.
    pub id: String,
    /// The name of the messages response tool use block.
    pub name: String,
    /// The input of the messages response tool use block.
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
        Standard = "standard",
        Fast = "fast",
    }
}

#[cfg(feature = "schemars")]
schema!(MessagesSpeed in crate::SCHEMAS {});

/// Answered by `inference_create_messages`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagesStreamEvent {
    /// Which kind of messages stream event it is.
    pub type_: MessagesStreamEventType,
    /// The message of the messages stream event.
    pub message: Option<JsonObject>,
    /// The index of the messages stream event.
    pub index: Option<i64>,
    /// The content block of the messages stream event.
    pub content_block: Option<JsonObject>,
    /// The delta of the messages stream event.
    pub delta: Option<JsonObject>,
    /// The usage of the messages stream event.
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
        MessageStart = "message_start",
        ContentBlockStart = "content_block_start",
        ContentBlockDelta = "content_block_delta",
        ContentBlockStop = "content_block_stop",
        MessageDelta = "message_delta",
        MessageStop = "message_stop",
        Ping = "ping",
    }
}

#[cfg(feature = "schemars")]
schema!(MessagesStreamEventType in crate::SCHEMAS {});

/// Answered by `inference_create_messages`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MessagesStreamEventUsage {
    /// The output tokens of the messages stream event usage.
    pub output_tokens: Option<i64>,
    /// The speed of the messages stream event usage.
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
    /// Which kind of messages thinking config param it is.
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
    /// Which kind of messages tool choice param type it is.
    pub type_: MessagesToolChoiceParamTypeType,
    /// The name of the messages tool choice param type.
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
        Auto = "auto",
        Any = "any",
        Tool = "tool",
    }
}

#[cfg(feature = "schemars")]
schema!(MessagesToolChoiceParamTypeType in crate::SCHEMAS {});

/// Sent by `inference_create_messages`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagesToolDefinitionParam {
    /// The name of the messages tool definition param.
    pub name: String,
    /// What the messages tool definition param is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The input schema of the messages tool definition param.
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
    pub fn new(name: impl Into<String>, input_schema: JsonObject) -> Self {
        Self {
            name: name.into(),
            description: None,
            input_schema,
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
    /// The tool use id of the messages tool result block param.
    pub tool_use_id: String,
    /// The content of the messages tool result block param.
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
    /// The id of the messages tool use block param.
    pub id: String,
    /// The name of the messages tool use block param.
    pub name: String,
    /// The input of the messages tool use block param.
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
    pub fn new(name: impl Into<String>, id: impl Into<String>, input: JsonObject) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            input,
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
    /// The input tokens of the messages usage.
    pub input_tokens: i64,
    /// The output tokens of the messages usage.
    pub output_tokens: i64,
    /// The cache creation input tokens of the messages usage.
    pub cache_creation_input_tokens: Option<i64>,
    /// The cache read input tokens of the messages usage.
    pub cache_read_input_tokens: Option<i64>,
    /// The speed of the messages usage.
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
    /// The id of the model.
    pub id: String,
    /// The created of the model.
    pub created: i64,
    /// The object of the model.
    pub object: ModelObject,
    /// The owned by of the model.
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
        None = "none",
        Minimal = "minimal",
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
    }
}

#[cfg(feature = "schemars")]
schema!(ReasoningEffort in crate::SCHEMAS {});

/// Answered by `inference_create_response`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResponseUsage {
    /// The input tokens of the response usage.
    pub input_tokens: i64,
    /// The input tokens details of the response usage.
    pub input_tokens_details: ResponseUsageInputTokensDetails,
    /// The output tokens of the response usage.
    pub output_tokens: i64,
    /// The output tokens details of the response usage.
    pub output_tokens_details: ResponseUsageOutputTokensDetails,
    /// The total tokens of the response usage.
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
    /// The cached tokens of the response usage input tokens details.
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
    /// The reasoning tokens of the response usage output tokens details.
    pub reasoning_tokens: i64,
    /// The tool output tokens of the response usage output tokens details.
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
        None = "none",
        Auto = "auto",
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
