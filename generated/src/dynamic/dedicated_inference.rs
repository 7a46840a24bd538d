// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::dedicated_inference::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &DEDICATED_INFERENCES_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).dedicated_inferences_create(
                &args.body::<types::DedicatedInferenceCreateRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::DedicatedInferencesCreateResponse>,
        encode: Some(encode::<types::DedicatedInferenceCreateRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DEDICATED_INFERENCES_CREATE_TOKENS,
        call: |client, args| {
            let call = Client::from(client.clone()).dedicated_inferences_create_tokens(
                &args.required::<String>("dedicated_inference_id")?,
                &args.body::<types::DedicatedInferenceTokenCreateRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::DedicatedInferencesCreateTokensResponse>,
        encode: Some(encode::<types::DedicatedInferenceTokenCreateRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DEDICATED_INFERENCES_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).dedicated_inferences_delete(
                &args.required::<String>("dedicated_inference_id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DEDICATED_INFERENCES_DELETE_TOKENS,
        call: |client, args| {
            let call = Client::from(client.clone()).dedicated_inferences_delete_tokens(
                &args.required::<String>("dedicated_inference_id")?,
                &args.required::<String>("token_id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DEDICATED_INFERENCES_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).dedicated_inferences_get(
                &args.required::<String>("dedicated_inference_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DedicatedInferencesGetResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DEDICATED_INFERENCES_GET_ACCELERATOR,
        call: |client, args| {
            let call = Client::from(client.clone()).dedicated_inferences_get_accelerator(
                &args.required::<String>("dedicated_inference_id")?,
                &args.required::<String>("accelerator_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DedicatedInferenceAccelerator>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DEDICATED_INFERENCES_GET_CA,
        call: |client, args| {
            let call = Client::from(client.clone()).dedicated_inferences_get_ca(
                &args.required::<String>("dedicated_inference_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DedicatedInferencesGetCaResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DEDICATED_INFERENCES_GET_GPU_MODEL_CONFIG,
        call: |client, args| {
            let call = Client::from(client.clone()).dedicated_inferences_get_gpu_model_config(
            );
            args.finish(call)
        },
        decode: decode::<types::DedicatedInferenceGpuModelConfigsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DEDICATED_INFERENCES_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).dedicated_inferences_list(
                &DedicatedInferencesListParams { per_page: args.optional("per_page")?, page: args.optional("page")?, region: args.optional("region")?, name: args.optional("name")? },
            );
            args.finish(call)
        },
        decode: decode::<types::DedicatedInferencesListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DEDICATED_INFERENCES_LIST_ACCELERATORS,
        call: |client, args| {
            let call = Client::from(client.clone()).dedicated_inferences_list_accelerators(
                &args.required::<String>("dedicated_inference_id")?,
                &DedicatedInferencesListAcceleratorsParams { per_page: args.optional("per_page")?, page: args.optional("page")?, slug: args.optional("slug")? },
            );
            args.finish(call)
        },
        decode: decode::<types::DedicatedInferencesListAcceleratorsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DEDICATED_INFERENCES_LIST_SIZES,
        call: |client, args| {
            let call = Client::from(client.clone()).dedicated_inferences_list_sizes(
            );
            args.finish(call)
        },
        decode: decode::<types::DedicatedInferenceSizesResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DEDICATED_INFERENCES_LIST_TOKENS,
        call: |client, args| {
            let call = Client::from(client.clone()).dedicated_inferences_list_tokens(
                &args.required::<String>("dedicated_inference_id")?,
                &DedicatedInferencesListTokensParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::DedicatedInferencesListTokensResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DEDICATED_INFERENCES_PATCH,
        call: |client, args| {
            let call = Client::from(client.clone()).dedicated_inferences_patch(
                &args.required::<String>("dedicated_inference_id")?,
                &args.body::<types::DedicatedInferenceUpdateRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::DedicatedInferencesPatchResponse>,
        encode: Some(encode::<types::DedicatedInferenceUpdateRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
];
