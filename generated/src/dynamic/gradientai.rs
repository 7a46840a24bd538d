// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::gradientai::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &GENAI_ATTACH_AGENT,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_attach_agent(
                &args.required::<String>("parent_agent_uuid")?,
                &args.required::<String>("child_agent_uuid")?,
                args.optional_body::<types::LinkAgentRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::LinkAgentResponse>,
        encode: Some(encode::<types::LinkAgentRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_ATTACH_AGENT_FUNCTION,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_attach_agent_function(
                &args.required::<String>("agent_uuid")?,
                args.optional_body::<types::LinkAgentFunctionRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::LinkAgentFunctionResponse>,
        encode: Some(encode::<types::LinkAgentFunctionRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_ATTACH_AGENT_GUARDRAILS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_attach_agent_guardrails(
                &args.required::<String>("agent_uuid")?,
                args.optional_body::<types::LinkAgentGuardrailsRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::LinkAgentGuardrailResponse>,
        encode: Some(encode::<types::LinkAgentGuardrailsRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_ATTACH_KNOWLEDGE_BASE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_attach_knowledge_base(
                &args.required::<String>("agent_uuid")?,
                &args.required::<String>("knowledge_base_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::LinkKnowledgeBaseResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_ATTACH_KNOWLEDGE_BASES,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_attach_knowledge_bases(
                &args.required::<String>("agent_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::LinkKnowledgeBaseResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CANCEL_INDEXING_JOB,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_cancel_indexing_job(
                &args.required::<String>("uuid")?,
                args.optional_body::<types::CancelKnowledgeBaseIndexingJobRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::CancelKnowledgeBaseIndexingJobResponse>,
        encode: Some(encode::<types::CancelKnowledgeBaseIndexingJobRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CANCEL_MODEL_EVALUATION_RUN,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_cancel_model_evaluation_run(
                &args.required::<String>("eval_run_uuid")?,
                args.optional_body::<types::CancelModelEvaluationRunRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::CancelModelEvaluationRunResponse>,
        encode: Some(encode::<types::CancelModelEvaluationRunRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_AGENT,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_agent(
                args.optional_body::<types::CreateAgentRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::CreateAgentResponse>,
        encode: Some(encode::<types::CreateAgentRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_AGENT_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_agent_api_key(
                &args.required::<String>("agent_uuid")?,
                args.optional_body::<types::CreateAgentApiKeyRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::CreateAgentApiKeyResponse>,
        encode: Some(encode::<types::CreateAgentApiKeyRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_ANTHROPIC_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_anthropic_api_key(
                args.optional_body::<types::CreateAnthropicApiKeyRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::CreateAnthropicApiKeyResponse>,
        encode: Some(encode::<types::CreateAnthropicApiKeyRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_CUSTOM_EVALUATION_METRIC,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_custom_evaluation_metric(
                args.optional_body::<types::CreateCustomEvaluationMetricRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::CreateCustomEvaluationMetricResponse>,
        encode: Some(encode::<types::CreateCustomEvaluationMetricRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_DATA_SOURCE_FILE_UPLOAD_PRESIGNED_URLS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_data_source_file_upload_presigned_urls(
                args.optional_body::<types::CreateDataSourceFileUploadPresignedUrlsRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::CreateDataSourceFileUploadPresignedUrlsResponse>,
        encode: Some(encode::<types::CreateDataSourceFileUploadPresignedUrlsRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_EVALUATION_DATASET,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_evaluation_dataset(
                args.optional_body::<types::CreateEvaluationDatasetRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::CreateEvaluationDatasetResponse>,
        encode: Some(encode::<types::CreateEvaluationDatasetRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_EVALUATION_DATASET_FILE_UPLOAD_PRESIGNED_URLS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_evaluation_dataset_file_upload_presigned_urls(
                args.optional_body::<types::CreateDataSourceFileUploadPresignedUrlsRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::CreateDataSourceFileUploadPresignedUrlsResponse>,
        encode: Some(encode::<types::CreateDataSourceFileUploadPresignedUrlsRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_EVALUATION_TEST_CASE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_evaluation_test_case(
                args.optional_body::<types::CreateEvaluationTestCaseRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::CreateEvaluationTestCaseResponse>,
        encode: Some(encode::<types::CreateEvaluationTestCaseRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_INDEXING_JOB,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_indexing_job(
                args.optional_body::<types::StartKnowledgeBaseIndexingJobRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::StartKnowledgeBaseIndexingJobResponse>,
        encode: Some(encode::<types::StartKnowledgeBaseIndexingJobRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_KNOWLEDGE_BASE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_knowledge_base(
                args.optional_body::<types::CreateKnowledgeBaseRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::CreateKnowledgeBaseResponse>,
        encode: Some(encode::<types::CreateKnowledgeBaseRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_KNOWLEDGE_BASE_DATA_SOURCE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_knowledge_base_data_source(
                &args.required::<String>("knowledge_base_uuid")?,
                args.optional_body::<types::CreateKnowledgeBaseDataSourceRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::CreateKnowledgeBaseDataSourceResponse>,
        encode: Some(encode::<types::CreateKnowledgeBaseDataSourceRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_MODEL_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_model_api_key(
                args.optional_body::<types::CreateModelApiKeyRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::CreateModelApiKeyRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_MODEL_EVAL_DATASET_UPLOAD_PRESIGNED_URLS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_model_eval_dataset_upload_presigned_urls(
                args.optional_body::<types::CreateModelEvalDatasetUploadPresignedUrlsRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::CreateDataSourceFileUploadPresignedUrlsResponse>,
        encode: Some(encode::<types::CreateModelEvalDatasetUploadPresignedUrlsRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_MODEL_EVALUATION_RUN,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_model_evaluation_run(
                args.optional_body::<types::CreateModelEvaluationRunRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::CreateModelEvaluationRunResponse>,
        encode: Some(encode::<types::CreateModelEvaluationRunRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_MODEL_ROUTER,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_model_router(
                args.optional_body::<types::CreateModelRouterRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::CreateModelRouterResponse>,
        encode: Some(encode::<types::CreateModelRouterRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_OAUTH2_DROPBOX_TOKENS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_oauth2_dropbox_tokens(
                args.optional_body::<types::DropboxOauth2GetTokensRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::DropboxOauth2GetTokensResponse>,
        encode: Some(encode::<types::DropboxOauth2GetTokensRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_OPENAI_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_openai_api_key(
                args.optional_body::<types::CreateOpenaiApiKeyRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::CreateOpenaiApiKeyResponse>,
        encode: Some(encode::<types::CreateOpenaiApiKeyRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_SCHEDULED_INDEXING,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_scheduled_indexing(
                args.optional_body::<types::CreateScheduledIndexingRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::CreateScheduledIndexingResponse>,
        encode: Some(encode::<types::CreateScheduledIndexingRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_WORKSPACE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_workspace(
                args.optional_body::<types::CreateWorkspaceRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::CreateWorkspaceResponse>,
        encode: Some(encode::<types::CreateWorkspaceRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DELETE_AGENT,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_delete_agent(
                &args.required::<String>("uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DeleteAgentResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DELETE_AGENT_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_delete_agent_api_key(
                &args.required::<String>("agent_uuid")?,
                &args.required::<String>("api_key_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DeleteAgentApiKeyResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DELETE_ANTHROPIC_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_delete_anthropic_api_key(
                &args.required::<String>("api_key_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DeleteAnthropicApiKeyResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DELETE_CUSTOM_EVALUATION_METRIC,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_delete_custom_evaluation_metric(
                &args.required::<String>("metric_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<JsonObject>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DELETE_CUSTOM_MODEL,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_delete_custom_model(
                &args.required::<String>("uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DeleteCustomModelResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DELETE_EVALUATION_DATASET,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_delete_evaluation_dataset(
                &args.required::<String>("dataset_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<JsonObject>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DELETE_KNOWLEDGE_BASE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_delete_knowledge_base(
                &args.required::<String>("uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DeleteKnowledgeBaseResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DELETE_KNOWLEDGE_BASE_DATA_SOURCE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_delete_knowledge_base_data_source(
                &args.required::<String>("knowledge_base_uuid")?,
                &args.required::<String>("data_source_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DeleteKnowledgeBaseDataSourceResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DELETE_MODEL_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_delete_model_api_key(
                &args.required::<String>("api_key_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DeleteModelApiKeyResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DELETE_MODEL_EVALUATION_PRESET,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_delete_model_evaluation_preset(
                &args.required::<String>("eval_preset_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<JsonObject>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DELETE_MODEL_EVALUATION_RUN,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_delete_model_evaluation_run(
                &args.required::<String>("eval_run_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DeleteModelEvaluationRunResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DELETE_MODEL_ROUTER,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_delete_model_router(
                &args.required::<String>("uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DeleteModelRouterResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DELETE_OPENAI_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_delete_openai_api_key(
                &args.required::<String>("api_key_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DeleteOpenaiApiKeyResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DELETE_SCHEDULED_INDEXING,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_delete_scheduled_indexing(
                &args.required::<String>("uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DeleteScheduledIndexingResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DELETE_WORKSPACE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_delete_workspace(
                &args.required::<String>("workspace_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DeleteWorkspaceResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DETACH_AGENT,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_detach_agent(
                &args.required::<String>("parent_agent_uuid")?,
                &args.required::<String>("child_agent_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::UnlinkAgentResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DETACH_AGENT_FUNCTION,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_detach_agent_function(
                &args.required::<String>("agent_uuid")?,
                &args.required::<String>("function_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::UnlinkAgentFunctionResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DETACH_AGENT_GUARDRAIL,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_detach_agent_guardrail(
                &args.required::<String>("agent_uuid")?,
                &args.required::<String>("guardrail_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::UnlinkAgentGuardrailResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DETACH_KNOWLEDGE_BASE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_detach_knowledge_base(
                &args.required::<String>("agent_uuid")?,
                &args.required::<String>("knowledge_base_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::UnlinkKnowledgeBaseResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_AGENT,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_get_agent(
                &args.required::<String>("uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::GetAgentResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_AGENT_CHILDREN,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_get_agent_children(
                &args.required::<String>("uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::GetAgentChildrenResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_AGENT_USAGE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_get_agent_usage(
                &args.required::<String>("uuid")?,
                &GenaiGetAgentUsageParams { start: args.optional("start")?, stop: args.optional("stop")? },
            );
            args.finish(call)
        },
        decode: decode::<types::GetAgentUsageResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_ANTHROPIC_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_get_anthropic_api_key(
                &args.required::<String>("api_key_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::GetAnthropicApiKeyResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_CUSTOM_MODEL,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_get_custom_model(
                &args.required::<String>("uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::GetCustomModelResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_EVALUATION_DATASET_DOWNLOAD_URL,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_get_evaluation_dataset_download_url(
                &args.required::<String>("dataset_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::GetEvaluationDatasetDownloadUrlResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_EVALUATION_RUN,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_get_evaluation_run(
                &args.required::<String>("evaluation_run_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::GetEvaluationRunResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_EVALUATION_RUN_PROMPT_RESULTS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_get_evaluation_run_prompt_results(
                &args.required::<String>("evaluation_run_uuid")?,
                args.required::<i64>("prompt_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::GetEvaluationRunPromptResultsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_EVALUATION_RUN_RESULTS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_get_evaluation_run_results(
                &args.required::<String>("evaluation_run_uuid")?,
                &GenaiGetEvaluationRunResultsParams { page: args.optional("page")?, per_page: args.optional("per_page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::GetEvaluationRunResultsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_EVALUATION_TEST_CASE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_get_evaluation_test_case(
                &args.required::<String>("test_case_uuid")?,
                &GenaiGetEvaluationTestCaseParams { evaluation_test_case_version: args.optional("evaluation_test_case_version")? },
            );
            args.finish(call)
        },
        decode: decode::<types::GetEvaluationTestCaseResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_INDEXING_JOB,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_get_indexing_job(
                &args.required::<String>("uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::GetKnowledgeBaseIndexingJobResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_INDEXING_JOB_DETAILS_SIGNED_URL,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_get_indexing_job_details_signed_url(
                &args.required::<String>("indexing_job_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::GetIndexingJobDetailsSignedUrlResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_KNOWLEDGE_BASE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_get_knowledge_base(
                &args.required::<String>("uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::GetKnowledgeBaseResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_MODEL_CATALOG_CARD,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_get_model_catalog_card(
                &args.required::<String>("id")?,
                &GenaiGetModelCatalogCardParams { model_id: args.optional("model_id")? },
            );
            args.finish(call)
        },
        decode: decode::<types::GetModelCatalogCardResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_MODEL_EVALUATION_PRESET,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_get_model_evaluation_preset(
                &args.required::<String>("eval_preset_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::GetModelEvaluationPresetResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_MODEL_EVALUATION_RUN,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_get_model_evaluation_run(
                &args.required::<String>("eval_run_uuid")?,
                &GenaiGetModelEvaluationRunParams { page: args.optional("page")?, per_page: args.optional("per_page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::GetModelEvaluationRunResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_MODEL_EVALUATION_RUN_RESULTS_DOWNLOAD_URL,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_get_model_evaluation_run_results_download_url(
                &args.required::<String>("eval_run_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::GetModelEvaluationRunResultsDownloadUrlResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_MODEL_ROUTER,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_get_model_router(
                &args.required::<String>("uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::GetModelRouterResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_OAUTH2_URL,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_get_oauth2_url(
                &GenaiGetOauth2UrlParams { type_: args.optional("type")?, redirect_url: args.optional("redirect_url")? },
            );
            args.finish(call)
        },
        decode: decode::<types::GenerateOauth2UrlResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_OPENAI_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_get_openai_api_key(
                &args.required::<String>("api_key_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::GetOpenaiApiKeyResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_SCHEDULED_INDEXING,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_get_scheduled_indexing(
                &args.required::<String>("knowledge_base_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::GetScheduledIndexingResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_WORKSPACE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_get_workspace(
                &args.required::<String>("workspace_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::GetWorkspaceResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_IMPORT_CUSTOM_MODEL,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_import_custom_model(
                args.optional_body::<types::ImportCustomModelRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ImportCustomModelResponse>,
        encode: Some(encode::<types::ImportCustomModelRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_AGENT_API_KEYS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_agent_api_keys(
                &args.required::<String>("agent_uuid")?,
                &GenaiListAgentApiKeysParams { page: args.optional("page")?, per_page: args.optional("per_page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ListAgentApiKeysResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_AGENT_VERSIONS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_agent_versions(
                &args.required::<String>("uuid")?,
                &GenaiListAgentVersionsParams { page: args.optional("page")?, per_page: args.optional("per_page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ListAgentVersionsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_AGENTS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_agents(
                &GenaiListAgentsParams { only_deployed: args.optional("only_deployed")?, page: args.optional("page")?, per_page: args.optional("per_page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ListAgentsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_AGENTS_BY_ANTHROPIC_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_agents_by_anthropic_key(
                &args.required::<String>("uuid")?,
                &GenaiListAgentsByAnthropicKeyParams { page: args.optional("page")?, per_page: args.optional("per_page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ListAgentsByAnthropicKeyResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_AGENTS_BY_OPENAI_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_agents_by_openai_key(
                &args.required::<String>("uuid")?,
                &GenaiListAgentsByOpenaiKeyParams { page: args.optional("page")?, per_page: args.optional("per_page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ListAgentsByOpenaiKeyResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_AGENTS_BY_WORKSPACE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_agents_by_workspace(
                &args.required::<String>("workspace_uuid")?,
                &GenaiListAgentsByWorkspaceParams { only_deployed: args.optional("only_deployed")?, page: args.optional("page")?, per_page: args.optional("per_page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ListAgentsByWorkspaceResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_ANTHROPIC_API_KEYS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_anthropic_api_keys(
                &GenaiListAnthropicApiKeysParams { page: args.optional("page")?, per_page: args.optional("per_page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ListAnthropicApiKeysResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_CUSTOM_MODELS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_custom_models(
                &GenaiListCustomModelsParams { page: args.optional("page")?, per_page: args.optional("per_page")?, status: args.optional("status")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ListCustomModelsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_DATACENTER_REGIONS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_datacenter_regions(
                &GenaiListDatacenterRegionsParams { serves_inference: args.optional("serves_inference")?, serves_batch: args.optional("serves_batch")? },
            );
            args.finish(call)
        },
        decode: decode::<types::GenaiListRegionsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_EVALUATION_DATASETS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_evaluation_datasets(
                &GenaiListEvaluationDatasetsParams { dataset_type: args.optional("dataset_type")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ListEvaluationDatasetsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_EVALUATION_METRICS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_evaluation_metrics(
            );
            args.finish(call)
        },
        decode: decode::<types::ListEvaluationMetricsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_EVALUATION_RUNS_BY_TEST_CASE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_evaluation_runs_by_test_case(
                &args.required::<String>("evaluation_test_case_uuid")?,
                &GenaiListEvaluationRunsByTestCaseParams { evaluation_test_case_version: args.optional("evaluation_test_case_version")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ListEvaluationRunsByTestCaseResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_EVALUATION_TEST_CASES,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_evaluation_test_cases(
            );
            args.finish(call)
        },
        decode: decode::<types::ListEvaluationTestCasesResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_EVALUATION_TEST_CASES_BY_WORKSPACE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_evaluation_test_cases_by_workspace(
                &args.required::<String>("workspace_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::ListEvaluationTestCasesByWorkspaceResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_INDEXING_JOB_DATA_SOURCES,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_indexing_job_data_sources(
                &args.required::<String>("indexing_job_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::ListIndexingJobDataSourcesResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_INDEXING_JOBS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_indexing_jobs(
                &GenaiListIndexingJobsParams { page: args.optional("page")?, per_page: args.optional("per_page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ListKnowledgeBaseIndexingJobsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_INDEXING_JOBS_BY_KNOWLEDGE_BASE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_indexing_jobs_by_knowledge_base(
                &args.required::<String>("knowledge_base_uuid")?,
                &GenaiListIndexingJobsByKnowledgeBaseParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ListKnowledgeBaseIndexingJobsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_KNOWLEDGE_BASE_DATA_SOURCES,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_knowledge_base_data_sources(
                &args.required::<String>("knowledge_base_uuid")?,
                &GenaiListKnowledgeBaseDataSourcesParams { page: args.optional("page")?, per_page: args.optional("per_page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ListKnowledgeBaseDataSourcesResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_KNOWLEDGE_BASES,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_knowledge_bases(
                &GenaiListKnowledgeBasesParams { page: args.optional("page")?, per_page: args.optional("per_page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ListKnowledgeBasesResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_MODEL_API_KEYS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_model_api_keys(
                &GenaiListModelApiKeysParams { page: args.optional("page")?, per_page: args.optional("per_page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ListModelApiKeysResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_MODEL_CATALOG,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_model_catalog(
                &GenaiListModelCatalogParams { page: args.optional("page")?, limit: args.optional("limit")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ListModelCatalogResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_MODEL_EVALUATION_METRICS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_model_evaluation_metrics(
            );
            args.finish(call)
        },
        decode: decode::<types::ListModelEvaluationMetricsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_MODEL_EVALUATION_PRESETS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_model_evaluation_presets(
            );
            args.finish(call)
        },
        decode: decode::<types::ListModelEvaluationPresetsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_MODEL_EVALUATION_RUNS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_model_evaluation_runs(
                &GenaiListModelEvaluationRunsParams { eval_preset_uuid: args.optional("eval_preset_uuid")?, status: args.optional("status")?, page: args.optional("page")?, per_page: args.optional("per_page")?, statuses: args.optional("statuses")?, candidate_types: args.optional("candidate_types")?, search: args.optional("search")?, sort_by: args.optional("sort_by")?, sort_direction: args.optional("sort_direction")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ListModelEvaluationRunsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_MODEL_ROUTER_PRESETS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_model_router_presets(
                &GenaiListModelRouterPresetsParams { page: args.optional("page")?, per_page: args.optional("per_page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ListModelRouterPresetsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_MODEL_ROUTER_TASK_PRESETS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_model_router_task_presets(
                &GenaiListModelRouterTaskPresetsParams { page: args.optional("page")?, per_page: args.optional("per_page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ListModelRouterTaskPresetsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_MODEL_ROUTERS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_model_routers(
                &GenaiListModelRoutersParams { page: args.optional("page")?, per_page: args.optional("per_page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ListModelRoutersResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_MODELS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_models(
                &GenaiListModelsParams { usecases: args.optional("usecases")?, public_only: args.optional("public_only")?, page: args.optional("page")?, per_page: args.optional("per_page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::GenaiListModelsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_OPENAI_API_KEYS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_openai_api_keys(
                &GenaiListOpenaiApiKeysParams { page: args.optional("page")?, per_page: args.optional("per_page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ListOpenaiApiKeysResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_WORKSPACES,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_workspaces(
            );
            args.finish(call)
        },
        decode: decode::<types::ListWorkspacesResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_REGENERATE_AGENT_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_regenerate_agent_api_key(
                &args.required::<String>("agent_uuid")?,
                &args.required::<String>("api_key_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::RegenerateAgentApiKeyResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_REGENERATE_MODEL_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_regenerate_model_api_key(
                &args.required::<String>("api_key_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::RegenerateModelApiKeyResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_RETRIEVE_DOCUMENTS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_retrieve_documents(
                &args.required::<String>("knowledge_base_uuid")?,
                &args.body::<types::RetrieveDocumentsRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::RetrieveDocumentsResponse>,
        encode: Some(encode::<types::RetrieveDocumentsRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_ROLLBACK_TO_AGENT_VERSION,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_rollback_to_agent_version(
                &args.required::<String>("uuid")?,
                args.optional_body::<types::RollbackToAgentVersionRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::RollbackToAgentVersionResponse>,
        encode: Some(encode::<types::RollbackToAgentVersionRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_RUN_EVALUATION_TEST_CASE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_run_evaluation_test_case(
                args.optional_body::<types::RunEvaluationTestCaseRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::RunEvaluationTestCaseResponse>,
        encode: Some(encode::<types::RunEvaluationTestCaseRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_AGENT,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_agent(
                &args.required::<String>("uuid")?,
                args.optional_body::<types::UpdateAgentRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::UpdateAgentResponse>,
        encode: Some(encode::<types::UpdateAgentRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_AGENT_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_agent_api_key(
                &args.required::<String>("agent_uuid")?,
                &args.required::<String>("api_key_uuid")?,
                args.optional_body::<types::UpdateAgentApiKeyRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::UpdateAgentApiKeyResponse>,
        encode: Some(encode::<types::UpdateAgentApiKeyRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_AGENT_DEPLOYMENT_VISIBILITY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_agent_deployment_visibility(
                &args.required::<String>("uuid")?,
                args.optional_body::<types::UpdateAgentDeploymentVisibilityRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::UpdateAgentDeploymentVisbilityResponse>,
        encode: Some(encode::<types::UpdateAgentDeploymentVisibilityRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_AGENT_FUNCTION,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_agent_function(
                &args.required::<String>("agent_uuid")?,
                &args.required::<String>("function_uuid")?,
                args.optional_body::<types::UpdateAgentFunctionRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::UpdateAgentFunctionResponse>,
        encode: Some(encode::<types::UpdateAgentFunctionRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_AGENTS_WORKSPACE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_agents_workspace(
                &args.required::<String>("workspace_uuid")?,
                args.optional_body::<types::MoveAgentsToWorkspaceRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::MoveAgentsToWorkspaceResponse>,
        encode: Some(encode::<types::MoveAgentsToWorkspaceRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_ANTHROPIC_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_anthropic_api_key(
                &args.required::<String>("api_key_uuid")?,
                args.optional_body::<types::UpdateAnthropicApiKeyRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::UpdateAnthropicApiKeyResponse>,
        encode: Some(encode::<types::UpdateAnthropicApiKeyRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_ATTACHED_AGENT,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_attached_agent(
                &args.required::<String>("parent_agent_uuid")?,
                &args.required::<String>("child_agent_uuid")?,
                args.optional_body::<types::UpdateLinkedAgentRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::UpdateLinkedAgentResponse>,
        encode: Some(encode::<types::UpdateLinkedAgentRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_CUSTOM_EVALUATION_METRIC,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_custom_evaluation_metric(
                &args.required::<String>("metric_uuid")?,
                args.optional_body::<types::UpdateCustomEvaluationMetricRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::UpdateCustomEvaluationMetricResponse>,
        encode: Some(encode::<types::UpdateCustomEvaluationMetricRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_CUSTOM_MODEL_METADATA,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_custom_model_metadata(
                &args.required::<String>("uuid")?,
                args.optional_body::<types::UpdateCustomModelMetadataRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::UpdateCustomModelMetadataResponse>,
        encode: Some(encode::<types::UpdateCustomModelMetadataRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_EVALUATION_TEST_CASE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_evaluation_test_case(
                &args.required::<String>("test_case_uuid")?,
                args.optional_body::<types::UpdateEvaluationTestCaseRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::UpdateEvaluationTestCaseResponse>,
        encode: Some(encode::<types::UpdateEvaluationTestCaseRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_KNOWLEDGE_BASE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_knowledge_base(
                &args.required::<String>("uuid")?,
                args.optional_body::<types::UpdateKnowledgeBaseRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::UpdateKnowledgeBaseResponse>,
        encode: Some(encode::<types::UpdateKnowledgeBaseRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_KNOWLEDGE_BASE_DATA_SOURCE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_knowledge_base_data_source(
                &args.required::<String>("knowledge_base_uuid")?,
                &args.required::<String>("data_source_uuid")?,
                args.optional_body::<types::UpdateKnowledgeBaseDataSourceRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::UpdateKnowledgeBaseDataSourceResponse>,
        encode: Some(encode::<types::UpdateKnowledgeBaseDataSourceRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_MODEL_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_model_api_key(
                &args.required::<String>("api_key_uuid")?,
                args.optional_body::<types::UpdateModelApiKeyRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::UpdateModelApiKeyResponse>,
        encode: Some(encode::<types::UpdateModelApiKeyRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_MODEL_EVALUATION_RUN,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_model_evaluation_run(
                &args.required::<String>("eval_run_uuid")?,
                args.optional_body::<types::UpdateModelEvaluationRunRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::UpdateModelEvaluationRunResponse>,
        encode: Some(encode::<types::UpdateModelEvaluationRunRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_MODEL_ROUTER,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_model_router(
                &args.required::<String>("uuid")?,
                args.optional_body::<types::UpdateModelRouterRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::UpdateModelRouterResponse>,
        encode: Some(encode::<types::UpdateModelRouterRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_OPENAI_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_openai_api_key(
                &args.required::<String>("api_key_uuid")?,
                args.optional_body::<types::UpdateOpenaiApiKeyRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::UpdateOpenaiApiKeyResponse>,
        encode: Some(encode::<types::UpdateOpenaiApiKeyRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_WORKSPACE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_workspace(
                &args.required::<String>("workspace_uuid")?,
                args.optional_body::<types::UpdateWorkspaceRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::UpdateWorkspaceResponse>,
        encode: Some(encode::<types::UpdateWorkspaceRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
];
