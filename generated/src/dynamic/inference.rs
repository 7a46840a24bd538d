// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::inference::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &AGENT_INFERENCE_CREATE_CHAT_COMPLETION,
        call: |client, args| {
            let call = Client::from(client.clone()).agent_inference_create_chat_completion(
                &args.required::<String>("agent_url")?,
                &args.body::<types::ChatCompletionRequest>()?,
                &AgentInferenceCreateChatCompletionParams { agent: args.required("agent")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ChatCompletionResponse>,
        encode: Some(encode::<types::ChatCompletionRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &INFERENCE_CANCEL_BATCH,
        call: |client, args| {
            let call = Client::from(client.clone()).inference_cancel_batch(
                &args.required::<String>("batch_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::Batch>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &INFERENCE_CREATE_ASYNC_INVOKE,
        call: |client, args| {
            let call = Client::from(client.clone()).inference_create_async_invoke(
                &args.body::<types::AsyncInvokeRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::AsyncInvokeResponse>,
        encode: Some(encode::<types::AsyncInvokeRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &INFERENCE_CREATE_BATCH,
        call: |client, args| {
            let call = Client::from(client.clone()).inference_create_batch(
                &args.body::<types::BatchCreateRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::Batch>,
        encode: Some(encode::<types::BatchCreateRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &INFERENCE_CREATE_BATCH_FILE,
        call: |client, args| {
            let call = Client::from(client.clone()).inference_create_batch_file(
                &args.body::<types::BatchFileCreateRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::BatchFileCreateResponse>,
        encode: Some(encode::<types::BatchFileCreateRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &INFERENCE_CREATE_CHAT_COMPLETION,
        call: |client, args| {
            let call = Client::from(client.clone()).inference_create_chat_completion(
                &args.body::<types::ChatCompletionRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::ChatCompletionResponse>,
        encode: Some(encode::<types::ChatCompletionRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &INFERENCE_CREATE_EMBEDDING,
        call: |client, args| {
            let call = Client::from(client.clone()).inference_create_embedding(
                &args.body::<types::EmbeddingsRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::EmbeddingsResponse>,
        encode: Some(encode::<types::EmbeddingsRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &INFERENCE_CREATE_IMAGE,
        call: |client, args| {
            let call = Client::from(client.clone()).inference_create_image(
                &args.body::<types::CreateImageRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::ImagesResponse>,
        encode: Some(encode::<types::CreateImageRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &INFERENCE_CREATE_MESSAGES,
        call: |client, args| {
            let call = Client::from(client.clone()).inference_create_messages(
                &args.body::<types::MessagesCreateRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::MessagesCreateResponse>,
        encode: Some(encode::<types::MessagesCreateRequest>),
        errors: &[(400, decode::<types::MessagesCreateErrorResponse>), (0, decode::<types::Error>)],
    },
    Entry {
        operation: &INFERENCE_CREATE_RESPONSE,
        call: |client, args| {
            let call = Client::from(client.clone()).inference_create_response(
                &args.body::<types::CreateResponseRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::CreateResponseResponse>,
        encode: Some(encode::<types::CreateResponseRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &INFERENCE_GET_ASYNC_INVOKE,
        call: |client, args| {
            let call = Client::from(client.clone()).inference_get_async_invoke(
                &args.required::<String>("request_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::AsyncInvokeResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &INFERENCE_GET_BATCH,
        call: |client, args| {
            let call = Client::from(client.clone()).inference_get_batch(
                &args.required::<String>("batch_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::Batch>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &INFERENCE_GET_BATCH_RESULTS,
        call: |client, args| {
            let call = Client::from(client.clone()).inference_get_batch_results(
                &args.required::<String>("batch_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::BatchResultsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &INFERENCE_LIST_BATCHES,
        call: |client, args| {
            let call = Client::from(client.clone()).inference_list_batches(
                &InferenceListBatchesParams { after: args.optional("after")?, limit: args.optional("limit")?, status: args.optional("status")? },
            );
            args.finish(call)
        },
        decode: decode::<types::BatchListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &INFERENCE_LIST_MODELS,
        call: |client, args| {
            let call = Client::from(client.clone()).inference_list_models(
            );
            args.finish(call)
        },
        decode: decode::<types::ListModelsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &INFERENCE_UPLOAD_BATCH_FILE,
        call: |client, args| {
            let call = Client::from(client.clone()).inference_upload_batch_file(
                &args.required::<String>("upload_url")?,
                args.bytes()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
];
