// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::gradientai::*;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &GENAI_ATTACH_AGENT,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_attach_agent(
                &args.required::<String>("parent_agent_uuid")?,
                &args.required::<String>("child_agent_uuid")?,
                args.optional_body::<types::ApiLinkAgentInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiLinkAgentOutput>,
        encode: Some(encode::<types::ApiLinkAgentInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_ATTACH_AGENT_FUNCTION,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_attach_agent_function(
                &args.required::<String>("agent_uuid")?,
                args.optional_body::<types::ApiLinkAgentFunctionInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiLinkAgentFunctionOutput>,
        encode: Some(encode::<types::ApiLinkAgentFunctionInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_ATTACH_AGENT_GUARDRAILS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_attach_agent_guardrails(
                &args.required::<String>("agent_uuid")?,
                args.optional_body::<types::ApiLinkAgentGuardrailsInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiLinkAgentGuardrailOutput>,
        encode: Some(encode::<types::ApiLinkAgentGuardrailsInputPublic>),
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
        decode: decode::<types::ApiLinkKnowledgeBaseOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_ATTACH_KNOWLEDGE_BASES,
        call: |client, args| {
            let call = Client::from(client.clone())
                .genai_attach_knowledge_bases(&args.required::<String>("agent_uuid")?);
            args.finish(call)
        },
        decode: decode::<types::ApiLinkKnowledgeBaseOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CANCEL_INDEXING_JOB,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_cancel_indexing_job(
                &args.required::<String>("uuid")?,
                args.optional_body::<types::ApiCancelKnowledgeBaseIndexingJobInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiCancelKnowledgeBaseIndexingJobOutput>,
        encode: Some(encode::<types::ApiCancelKnowledgeBaseIndexingJobInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CANCEL_MODEL_EVALUATION_RUN,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_cancel_model_evaluation_run(
                &args.required::<String>("eval_run_uuid")?,
                args.optional_body::<types::ApiCancelModelEvaluationRunInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiCancelModelEvaluationRunOutput>,
        encode: Some(encode::<types::ApiCancelModelEvaluationRunInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_AGENT,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_agent(
                args.optional_body::<types::ApiCreateAgentInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiCreateAgentOutput>,
        encode: Some(encode::<types::ApiCreateAgentInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_AGENT_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_agent_api_key(
                &args.required::<String>("agent_uuid")?,
                args.optional_body::<types::ApiCreateAgentApiKeyInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiCreateAgentApiKeyOutput>,
        encode: Some(encode::<types::ApiCreateAgentApiKeyInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_ANTHROPIC_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_anthropic_api_key(
                args.optional_body::<types::ApiCreateAnthropicApiKeyInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiCreateAnthropicApiKeyOutput>,
        encode: Some(encode::<types::ApiCreateAnthropicApiKeyInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_CUSTOM_EVALUATION_METRIC,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_custom_evaluation_metric(
                args.optional_body::<types::ApiCreateCustomEvaluationMetricInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiCreateCustomEvaluationMetricOutput>,
        encode: Some(encode::<types::ApiCreateCustomEvaluationMetricInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_DATA_SOURCE_FILE_UPLOAD_PRESIGNED_URLS,
        call: |client, args| {
            let call = Client::from(client.clone())
                .genai_create_data_source_file_upload_presigned_urls(
                args.optional_body::<types::ApiCreateDataSourceFileUploadPresignedUrlsInputPublic>(
                )?
                .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiCreateDataSourceFileUploadPresignedUrlsOutput>,
        encode: Some(encode::<types::ApiCreateDataSourceFileUploadPresignedUrlsInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_EVALUATION_DATASET,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_evaluation_dataset(
                args.optional_body::<types::ApiCreateEvaluationDatasetInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiCreateEvaluationDatasetOutput>,
        encode: Some(encode::<types::ApiCreateEvaluationDatasetInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_EVALUATION_DATASET_FILE_UPLOAD_PRESIGNED_URLS,
        call: |client, args| {
            let call = Client::from(client.clone())
                .genai_create_evaluation_dataset_file_upload_presigned_urls(
                args.optional_body::<types::ApiCreateDataSourceFileUploadPresignedUrlsInputPublic>(
                )?
                .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiCreateDataSourceFileUploadPresignedUrlsOutput>,
        encode: Some(encode::<types::ApiCreateDataSourceFileUploadPresignedUrlsInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_EVALUATION_TEST_CASE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_evaluation_test_case(
                args.optional_body::<types::ApiCreateEvaluationTestCaseInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiCreateEvaluationTestCaseOutput>,
        encode: Some(encode::<types::ApiCreateEvaluationTestCaseInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_INDEXING_JOB,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_indexing_job(
                args.optional_body::<types::ApiStartKnowledgeBaseIndexingJobInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiStartKnowledgeBaseIndexingJobOutput>,
        encode: Some(encode::<types::ApiStartKnowledgeBaseIndexingJobInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_KNOWLEDGE_BASE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_knowledge_base(
                args.optional_body::<types::ApiCreateKnowledgeBaseInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiCreateKnowledgeBaseOutput>,
        encode: Some(encode::<types::ApiCreateKnowledgeBaseInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_KNOWLEDGE_BASE_DATA_SOURCE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_knowledge_base_data_source(
                &args.required::<String>("knowledge_base_uuid")?,
                args.optional_body::<types::ApiCreateKnowledgeBaseDataSourceInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiCreateKnowledgeBaseDataSourceOutput>,
        encode: Some(encode::<types::ApiCreateKnowledgeBaseDataSourceInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_MODEL_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_model_api_key(
                args.optional_body::<types::ApiCreateModelApiKeyInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::ApiCreateModelApiKeyInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_MODEL_EVAL_DATASET_UPLOAD_PRESIGNED_URLS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_model_eval_dataset_upload_presigned_urls(
                args.optional_body::<types::ApiCreateModelEvalDatasetUploadPresignedUrlsInputPublic>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiCreateDataSourceFileUploadPresignedUrlsOutput>,
        encode: Some(encode::<types::ApiCreateModelEvalDatasetUploadPresignedUrlsInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_MODEL_EVALUATION_RUN,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_model_evaluation_run(
                args.optional_body::<types::ApiCreateModelEvaluationRunInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiCreateModelEvaluationRunOutput>,
        encode: Some(encode::<types::ApiCreateModelEvaluationRunInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_MODEL_ROUTER,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_model_router(
                args.optional_body::<types::ApiCreateModelRouterInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiCreateModelRouterOutput>,
        encode: Some(encode::<types::ApiCreateModelRouterInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_OAUTH2_DROPBOX_TOKENS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_oauth2_dropbox_tokens(
                args.optional_body::<types::ApiDropboxOauth2GetTokensInput>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiDropboxOauth2GetTokensOutput>,
        encode: Some(encode::<types::ApiDropboxOauth2GetTokensInput>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_OPENAI_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_openai_api_key(
                args.optional_body::<types::ApiCreateOpenaiApiKeyInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiCreateOpenaiApiKeyOutput>,
        encode: Some(encode::<types::ApiCreateOpenaiApiKeyInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_SCHEDULED_INDEXING,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_scheduled_indexing(
                args.optional_body::<types::ApiCreateScheduledIndexingInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiCreateScheduledIndexingOutput>,
        encode: Some(encode::<types::ApiCreateScheduledIndexingInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_CREATE_WORKSPACE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_create_workspace(
                args.optional_body::<types::ApiCreateWorkspaceInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiCreateWorkspaceOutput>,
        encode: Some(encode::<types::ApiCreateWorkspaceInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DELETE_AGENT,
        call: |client, args| {
            let call =
                Client::from(client.clone()).genai_delete_agent(&args.required::<String>("uuid")?);
            args.finish(call)
        },
        decode: decode::<types::ApiDeleteAgentOutput>,
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
        decode: decode::<types::ApiDeleteAgentApiKeyOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DELETE_ANTHROPIC_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone())
                .genai_delete_anthropic_api_key(&args.required::<String>("api_key_uuid")?);
            args.finish(call)
        },
        decode: decode::<types::ApiDeleteAnthropicApiKeyOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DELETE_CUSTOM_EVALUATION_METRIC,
        call: |client, args| {
            let call = Client::from(client.clone())
                .genai_delete_custom_evaluation_metric(&args.required::<String>("metric_uuid")?);
            args.finish(call)
        },
        decode: decode::<JsonObject>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DELETE_CUSTOM_MODEL,
        call: |client, args| {
            let call = Client::from(client.clone())
                .genai_delete_custom_model(&args.required::<String>("uuid")?);
            args.finish(call)
        },
        decode: decode::<types::ApiDeleteCustomModelOutputPublic>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DELETE_EVALUATION_DATASET,
        call: |client, args| {
            let call = Client::from(client.clone())
                .genai_delete_evaluation_dataset(&args.required::<String>("dataset_uuid")?);
            args.finish(call)
        },
        decode: decode::<JsonObject>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DELETE_KNOWLEDGE_BASE,
        call: |client, args| {
            let call = Client::from(client.clone())
                .genai_delete_knowledge_base(&args.required::<String>("uuid")?);
            args.finish(call)
        },
        decode: decode::<types::ApiDeleteKnowledgeBaseOutput>,
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
        decode: decode::<types::ApiDeleteKnowledgeBaseDataSourceOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DELETE_MODEL_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone())
                .genai_delete_model_api_key(&args.required::<String>("api_key_uuid")?);
            args.finish(call)
        },
        decode: decode::<types::ApiDeleteModelApiKeyOutput>,
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
            let call = Client::from(client.clone())
                .genai_delete_model_evaluation_run(&args.required::<String>("eval_run_uuid")?);
            args.finish(call)
        },
        decode: decode::<types::ApiDeleteModelEvaluationRunOutputPublic>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DELETE_MODEL_ROUTER,
        call: |client, args| {
            let call = Client::from(client.clone())
                .genai_delete_model_router(&args.required::<String>("uuid")?);
            args.finish(call)
        },
        decode: decode::<types::ApiDeleteModelRouterOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DELETE_OPENAI_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone())
                .genai_delete_openai_api_key(&args.required::<String>("api_key_uuid")?);
            args.finish(call)
        },
        decode: decode::<types::ApiDeleteOpenaiApiKeyOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DELETE_SCHEDULED_INDEXING,
        call: |client, args| {
            let call = Client::from(client.clone())
                .genai_delete_scheduled_indexing(&args.required::<String>("uuid")?);
            args.finish(call)
        },
        decode: decode::<types::ApiDeleteScheduledIndexingOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_DELETE_WORKSPACE,
        call: |client, args| {
            let call = Client::from(client.clone())
                .genai_delete_workspace(&args.required::<String>("workspace_uuid")?);
            args.finish(call)
        },
        decode: decode::<types::ApiDeleteWorkspaceOutput>,
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
        decode: decode::<types::ApiUnlinkAgentOutput>,
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
        decode: decode::<types::ApiUnlinkAgentFunctionOutput>,
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
        decode: decode::<types::ApiUnlinkAgentGuardrailOutput>,
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
        decode: decode::<types::ApiUnlinkKnowledgeBaseOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_AGENT,
        call: |client, args| {
            let call =
                Client::from(client.clone()).genai_get_agent(&args.required::<String>("uuid")?);
            args.finish(call)
        },
        decode: decode::<types::ApiGetAgentOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_AGENT_CHILDREN,
        call: |client, args| {
            let call = Client::from(client.clone())
                .genai_get_agent_children(&args.required::<String>("uuid")?);
            args.finish(call)
        },
        decode: decode::<types::ApiGetChildrenOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_AGENT_USAGE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_get_agent_usage(
                &args.required::<String>("uuid")?,
                &GenaiGetAgentUsageParams {
                    start: args.optional("start")?,
                    stop: args.optional("stop")?,
                },
            );
            args.finish(call)
        },
        decode: decode::<types::ApiGetAgentUsageOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_ANTHROPIC_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone())
                .genai_get_anthropic_api_key(&args.required::<String>("api_key_uuid")?);
            args.finish(call)
        },
        decode: decode::<types::ApiGetAnthropicApiKeyOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_CUSTOM_MODEL,
        call: |client, args| {
            let call = Client::from(client.clone())
                .genai_get_custom_model(&args.required::<String>("uuid")?);
            args.finish(call)
        },
        decode: decode::<types::ApiGetCustomModelOutputPublic>,
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
        decode: decode::<types::ApiGetEvaluationDatasetDownloadUrlOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_EVALUATION_RUN,
        call: |client, args| {
            let call = Client::from(client.clone())
                .genai_get_evaluation_run(&args.required::<String>("evaluation_run_uuid")?);
            args.finish(call)
        },
        decode: decode::<types::ApiGetEvaluationRunOutput>,
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
        decode: decode::<types::ApiGetEvaluationRunPromptResultsOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_EVALUATION_RUN_RESULTS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_get_evaluation_run_results(
                &args.required::<String>("evaluation_run_uuid")?,
                &GenaiGetEvaluationRunResultsParams {
                    page: args.optional("page")?,
                    per_page: args.optional("per_page")?,
                },
            );
            args.finish(call)
        },
        decode: decode::<types::ApiGetEvaluationRunResultsOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_EVALUATION_TEST_CASE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_get_evaluation_test_case(
                &args.required::<String>("test_case_uuid")?,
                &GenaiGetEvaluationTestCaseParams {
                    evaluation_test_case_version: args.optional("evaluation_test_case_version")?,
                },
            );
            args.finish(call)
        },
        decode: decode::<types::ApiGetEvaluationTestCaseOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_INDEXING_JOB,
        call: |client, args| {
            let call = Client::from(client.clone())
                .genai_get_indexing_job(&args.required::<String>("uuid")?);
            args.finish(call)
        },
        decode: decode::<types::ApiGetKnowledgeBaseIndexingJobOutput>,
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
        decode: decode::<types::ApiGetIndexingJobDetailsSignedUrlOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_KNOWLEDGE_BASE,
        call: |client, args| {
            let call = Client::from(client.clone())
                .genai_get_knowledge_base(&args.required::<String>("uuid")?);
            args.finish(call)
        },
        decode: decode::<types::ApiGetKnowledgeBaseOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_MODEL_CATALOG_CARD,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_get_model_catalog_card(
                &args.required::<String>("id")?,
                &GenaiGetModelCatalogCardParams {
                    model_id: args.optional("model_id")?,
                },
            );
            args.finish(call)
        },
        decode: decode::<types::ApiGetModelCatalogCardOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_MODEL_EVALUATION_PRESET,
        call: |client, args| {
            let call = Client::from(client.clone())
                .genai_get_model_evaluation_preset(&args.required::<String>("eval_preset_uuid")?);
            args.finish(call)
        },
        decode: decode::<types::ApiGetModelEvaluationPresetOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_MODEL_EVALUATION_RUN,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_get_model_evaluation_run(
                &args.required::<String>("eval_run_uuid")?,
                &GenaiGetModelEvaluationRunParams {
                    page: args.optional("page")?,
                    per_page: args.optional("per_page")?,
                },
            );
            args.finish(call)
        },
        decode: decode::<types::ApiGetModelEvaluationRunOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_MODEL_EVALUATION_RUN_RESULTS_DOWNLOAD_URL,
        call: |client, args| {
            let call = Client::from(client.clone())
                .genai_get_model_evaluation_run_results_download_url(
                    &args.required::<String>("eval_run_uuid")?,
                );
            args.finish(call)
        },
        decode: decode::<types::ApiGetModelEvaluationRunResultsDownloadUrlOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_MODEL_ROUTER,
        call: |client, args| {
            let call = Client::from(client.clone())
                .genai_get_model_router(&args.required::<String>("uuid")?);
            args.finish(call)
        },
        decode: decode::<types::ApiGetModelRouterOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_OAUTH2_URL,
        call: |client, args| {
            let call =
                Client::from(client.clone()).genai_get_oauth2_url(&GenaiGetOauth2UrlParams {
                    type_: args.optional("type")?,
                    redirect_url: args.optional("redirect_url")?,
                });
            args.finish(call)
        },
        decode: decode::<types::ApiGenerateOauth2UrlOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_OPENAI_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone())
                .genai_get_openai_api_key(&args.required::<String>("api_key_uuid")?);
            args.finish(call)
        },
        decode: decode::<types::ApiGetOpenaiApiKeyOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_SCHEDULED_INDEXING,
        call: |client, args| {
            let call = Client::from(client.clone())
                .genai_get_scheduled_indexing(&args.required::<String>("knowledge_base_uuid")?);
            args.finish(call)
        },
        decode: decode::<types::ApiGetScheduledIndexingOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_GET_WORKSPACE,
        call: |client, args| {
            let call = Client::from(client.clone())
                .genai_get_workspace(&args.required::<String>("workspace_uuid")?);
            args.finish(call)
        },
        decode: decode::<types::ApiGetWorkspaceOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_IMPORT_CUSTOM_MODEL,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_import_custom_model(
                args.optional_body::<types::ApiImportCustomModelInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiImportCustomModelOutputPublic>,
        encode: Some(encode::<types::ApiImportCustomModelInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_AGENT_API_KEYS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_agent_api_keys(
                &args.required::<String>("agent_uuid")?,
                &GenaiListAgentApiKeysParams {
                    page: args.optional("page")?,
                    per_page: args.optional("per_page")?,
                },
            );
            args.finish(call)
        },
        decode: decode::<types::ApiListAgentApiKeysOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_AGENT_VERSIONS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_agent_versions(
                &args.required::<String>("uuid")?,
                &GenaiListAgentVersionsParams {
                    page: args.optional("page")?,
                    per_page: args.optional("per_page")?,
                },
            );
            args.finish(call)
        },
        decode: decode::<types::ApiListAgentVersionsOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_AGENTS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_agents(&GenaiListAgentsParams {
                only_deployed: args.optional("only_deployed")?,
                page: args.optional("page")?,
                per_page: args.optional("per_page")?,
            });
            args.finish(call)
        },
        decode: decode::<types::ApiListAgentsOutputPublic>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_AGENTS_BY_ANTHROPIC_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_agents_by_anthropic_key(
                &args.required::<String>("uuid")?,
                &GenaiListAgentsByAnthropicKeyParams {
                    page: args.optional("page")?,
                    per_page: args.optional("per_page")?,
                },
            );
            args.finish(call)
        },
        decode: decode::<types::ApiListAgentsByAnthropicKeyOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_AGENTS_BY_OPENAI_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_agents_by_openai_key(
                &args.required::<String>("uuid")?,
                &GenaiListAgentsByOpenaiKeyParams {
                    page: args.optional("page")?,
                    per_page: args.optional("per_page")?,
                },
            );
            args.finish(call)
        },
        decode: decode::<types::ApiListAgentsByOpenaiKeyOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_AGENTS_BY_WORKSPACE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_agents_by_workspace(
                &args.required::<String>("workspace_uuid")?,
                &GenaiListAgentsByWorkspaceParams {
                    only_deployed: args.optional("only_deployed")?,
                    page: args.optional("page")?,
                    per_page: args.optional("per_page")?,
                },
            );
            args.finish(call)
        },
        decode: decode::<types::ApiListAgentsByWorkspaceOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_ANTHROPIC_API_KEYS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_anthropic_api_keys(
                &GenaiListAnthropicApiKeysParams {
                    page: args.optional("page")?,
                    per_page: args.optional("per_page")?,
                },
            );
            args.finish(call)
        },
        decode: decode::<types::ApiListAnthropicApiKeysOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_CUSTOM_MODELS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_custom_models(
                &GenaiListCustomModelsParams {
                    page: args.optional("page")?,
                    per_page: args.optional("per_page")?,
                    status: args.optional("status")?,
                },
            );
            args.finish(call)
        },
        decode: decode::<types::ApiListCustomModelsOutputPublic>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_DATACENTER_REGIONS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_datacenter_regions(
                &GenaiListDatacenterRegionsParams {
                    serves_inference: args.optional("serves_inference")?,
                    serves_batch: args.optional("serves_batch")?,
                },
            );
            args.finish(call)
        },
        decode: decode::<types::ApiListRegionsOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_EVALUATION_DATASETS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_evaluation_datasets(
                &GenaiListEvaluationDatasetsParams {
                    dataset_type: args.optional("dataset_type")?,
                },
            );
            args.finish(call)
        },
        decode: decode::<types::ApiListEvaluationDatasetsOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_EVALUATION_METRICS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_evaluation_metrics();
            args.finish(call)
        },
        decode: decode::<types::ApiListEvaluationMetricsOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_EVALUATION_RUNS_BY_TEST_CASE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_evaluation_runs_by_test_case(
                &args.required::<String>("evaluation_test_case_uuid")?,
                &GenaiListEvaluationRunsByTestCaseParams {
                    evaluation_test_case_version: args.optional("evaluation_test_case_version")?,
                },
            );
            args.finish(call)
        },
        decode: decode::<types::ApiListEvaluationRunsByTestCaseOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_EVALUATION_TEST_CASES,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_evaluation_test_cases();
            args.finish(call)
        },
        decode: decode::<types::ApiListEvaluationTestCasesOutput>,
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
        decode: decode::<types::ApiListEvaluationTestCasesByWorkspaceOutput>,
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
        decode: decode::<types::ApiListIndexingJobDataSourcesOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_INDEXING_JOBS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_indexing_jobs(
                &GenaiListIndexingJobsParams {
                    page: args.optional("page")?,
                    per_page: args.optional("per_page")?,
                },
            );
            args.finish(call)
        },
        decode: decode::<types::ApiListKnowledgeBaseIndexingJobsOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_INDEXING_JOBS_BY_KNOWLEDGE_BASE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_indexing_jobs_by_knowledge_base(
                &args.required::<String>("knowledge_base_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::ApiListKnowledgeBaseIndexingJobsOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_KNOWLEDGE_BASE_DATA_SOURCES,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_knowledge_base_data_sources(
                &args.required::<String>("knowledge_base_uuid")?,
                &GenaiListKnowledgeBaseDataSourcesParams {
                    page: args.optional("page")?,
                    per_page: args.optional("per_page")?,
                },
            );
            args.finish(call)
        },
        decode: decode::<types::ApiListKnowledgeBaseDataSourcesOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_KNOWLEDGE_BASES,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_knowledge_bases(
                &GenaiListKnowledgeBasesParams {
                    page: args.optional("page")?,
                    per_page: args.optional("per_page")?,
                },
            );
            args.finish(call)
        },
        decode: decode::<types::ApiListKnowledgeBasesOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_MODEL_API_KEYS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_model_api_keys(
                &GenaiListModelApiKeysParams {
                    page: args.optional("page")?,
                    per_page: args.optional("per_page")?,
                },
            );
            args.finish(call)
        },
        decode: decode::<types::ApiListModelApiKeysOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_MODEL_CATALOG,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_model_catalog(
                &GenaiListModelCatalogParams {
                    page: args.optional("page")?,
                    limit: args.optional("limit")?,
                },
            );
            args.finish(call)
        },
        decode: decode::<types::ApiListModelCatalogOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_MODEL_EVALUATION_METRICS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_model_evaluation_metrics();
            args.finish(call)
        },
        decode: decode::<types::ApiListModelEvaluationMetricsOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_MODEL_EVALUATION_PRESETS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_model_evaluation_presets();
            args.finish(call)
        },
        decode: decode::<types::ApiListModelEvaluationPresetsOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_MODEL_EVALUATION_RUNS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_model_evaluation_runs(
                &GenaiListModelEvaluationRunsParams {
                    eval_preset_uuid: args.optional("eval_preset_uuid")?,
                    status: args.optional("status")?,
                    page: args.optional("page")?,
                    per_page: args.optional("per_page")?,
                    statuses: args.optional("statuses")?,
                    candidate_types: args.optional("candidate_types")?,
                    search: args.optional("search")?,
                    sort_by: args.optional("sort_by")?,
                    sort_direction: args.optional("sort_direction")?,
                },
            );
            args.finish(call)
        },
        decode: decode::<types::ApiListModelEvaluationRunsOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_MODEL_ROUTER_PRESETS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_model_router_presets(
                &GenaiListModelRouterPresetsParams {
                    page: args.optional("page")?,
                    per_page: args.optional("per_page")?,
                },
            );
            args.finish(call)
        },
        decode: decode::<types::ApiListModelRouterPresetsOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_MODEL_ROUTER_TASK_PRESETS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_model_router_task_presets(
                &GenaiListModelRouterTaskPresetsParams {
                    page: args.optional("page")?,
                    per_page: args.optional("per_page")?,
                },
            );
            args.finish(call)
        },
        decode: decode::<types::ApiListModelRouterTaskPresetsOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_MODEL_ROUTERS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_model_routers(
                &GenaiListModelRoutersParams {
                    page: args.optional("page")?,
                    per_page: args.optional("per_page")?,
                },
            );
            args.finish(call)
        },
        decode: decode::<types::ApiListModelRoutersOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_MODELS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_models(&GenaiListModelsParams {
                usecases: args.optional("usecases")?,
                public_only: args.optional("public_only")?,
                page: args.optional("page")?,
                per_page: args.optional("per_page")?,
            });
            args.finish(call)
        },
        decode: decode::<types::ApiListModelsOutputPublic>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_OPENAI_API_KEYS,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_openai_api_keys(
                &GenaiListOpenaiApiKeysParams {
                    page: args.optional("page")?,
                    per_page: args.optional("per_page")?,
                },
            );
            args.finish(call)
        },
        decode: decode::<types::ApiListOpenaiApiKeysOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_LIST_WORKSPACES,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_list_workspaces();
            args.finish(call)
        },
        decode: decode::<types::ApiListWorkspacesOutput>,
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
        decode: decode::<types::ApiRegenerateAgentApiKeyOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_REGENERATE_MODEL_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone())
                .genai_regenerate_model_api_key(&args.required::<String>("api_key_uuid")?);
            args.finish(call)
        },
        decode: decode::<types::ApiRegenerateModelApiKeyOutput>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_ROLLBACK_TO_AGENT_VERSION,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_rollback_to_agent_version(
                &args.required::<String>("uuid")?,
                args.optional_body::<types::ApiRollbackToAgentVersionInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiRollbackToAgentVersionOutput>,
        encode: Some(encode::<types::ApiRollbackToAgentVersionInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_RUN_EVALUATION_TEST_CASE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_run_evaluation_test_case(
                args.optional_body::<types::ApiRunEvaluationTestCaseInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiRunEvaluationTestCaseOutput>,
        encode: Some(encode::<types::ApiRunEvaluationTestCaseInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_AGENT,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_agent(
                &args.required::<String>("uuid")?,
                args.optional_body::<types::ApiUpdateAgentInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiUpdateAgentOutput>,
        encode: Some(encode::<types::ApiUpdateAgentInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_AGENT_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_agent_api_key(
                &args.required::<String>("agent_uuid")?,
                &args.required::<String>("api_key_uuid")?,
                args.optional_body::<types::ApiUpdateAgentApiKeyInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiUpdateAgentApiKeyOutput>,
        encode: Some(encode::<types::ApiUpdateAgentApiKeyInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_AGENT_DEPLOYMENT_VISIBILITY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_agent_deployment_visibility(
                &args.required::<String>("uuid")?,
                args.optional_body::<types::ApiUpdateAgentDeploymentVisibilityInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiUpdateAgentDeploymentVisbilityOutput>,
        encode: Some(encode::<types::ApiUpdateAgentDeploymentVisibilityInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_AGENT_FUNCTION,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_agent_function(
                &args.required::<String>("agent_uuid")?,
                &args.required::<String>("function_uuid")?,
                args.optional_body::<types::ApiUpdateAgentFunctionInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiUpdateAgentFunctionOutput>,
        encode: Some(encode::<types::ApiUpdateAgentFunctionInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_AGENTS_WORKSPACE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_agents_workspace(
                &args.required::<String>("workspace_uuid")?,
                args.optional_body::<types::ApiMoveAgentsToWorkspaceInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiMoveAgentsToWorkspaceOutput>,
        encode: Some(encode::<types::ApiMoveAgentsToWorkspaceInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_ANTHROPIC_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_anthropic_api_key(
                &args.required::<String>("api_key_uuid")?,
                args.optional_body::<types::ApiUpdateAnthropicApiKeyInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiUpdateAnthropicApiKeyOutput>,
        encode: Some(encode::<types::ApiUpdateAnthropicApiKeyInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_ATTACHED_AGENT,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_attached_agent(
                &args.required::<String>("parent_agent_uuid")?,
                &args.required::<String>("child_agent_uuid")?,
                args.optional_body::<types::ApiUpdateLinkedAgentInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiUpdateLinkedAgentOutput>,
        encode: Some(encode::<types::ApiUpdateLinkedAgentInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_CUSTOM_EVALUATION_METRIC,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_custom_evaluation_metric(
                &args.required::<String>("metric_uuid")?,
                args.optional_body::<types::ApiUpdateCustomEvaluationMetricInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiUpdateCustomEvaluationMetricOutput>,
        encode: Some(encode::<types::ApiUpdateCustomEvaluationMetricInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_CUSTOM_MODEL_METADATA,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_custom_model_metadata(
                &args.required::<String>("uuid")?,
                args.optional_body::<types::ApiUpdateCustomModelMetadataInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiUpdateCustomModelMetadataOutputPublic>,
        encode: Some(encode::<types::ApiUpdateCustomModelMetadataInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_EVALUATION_TEST_CASE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_evaluation_test_case(
                &args.required::<String>("test_case_uuid")?,
                args.optional_body::<types::ApiUpdateEvaluationTestCaseInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiUpdateEvaluationTestCaseOutput>,
        encode: Some(encode::<types::ApiUpdateEvaluationTestCaseInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_KNOWLEDGE_BASE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_knowledge_base(
                &args.required::<String>("uuid")?,
                args.optional_body::<types::ApiUpdateKnowledgeBaseInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiUpdateKnowledgeBaseOutput>,
        encode: Some(encode::<types::ApiUpdateKnowledgeBaseInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_KNOWLEDGE_BASE_DATA_SOURCE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_knowledge_base_data_source(
                &args.required::<String>("knowledge_base_uuid")?,
                &args.required::<String>("data_source_uuid")?,
                args.optional_body::<types::ApiUpdateKnowledgeBaseDataSourceInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiUpdateKnowledgeBaseDataSourceOutput>,
        encode: Some(encode::<types::ApiUpdateKnowledgeBaseDataSourceInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_MODEL_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_model_api_key(
                &args.required::<String>("api_key_uuid")?,
                args.optional_body::<types::ApiUpdateModelApiKeyInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiUpdateModelApiKeyOutput>,
        encode: Some(encode::<types::ApiUpdateModelApiKeyInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_MODEL_EVALUATION_RUN,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_model_evaluation_run(
                &args.required::<String>("eval_run_uuid")?,
                args.optional_body::<types::ApiUpdateModelEvaluationRunInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiUpdateModelEvaluationRunOutput>,
        encode: Some(encode::<types::ApiUpdateModelEvaluationRunInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_MODEL_ROUTER,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_model_router(
                &args.required::<String>("uuid")?,
                args.optional_body::<types::ApiUpdateModelRouterInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiUpdateModelRouterOutput>,
        encode: Some(encode::<types::ApiUpdateModelRouterInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_OPENAI_API_KEY,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_openai_api_key(
                &args.required::<String>("api_key_uuid")?,
                args.optional_body::<types::ApiUpdateOpenaiApiKeyInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiUpdateOpenaiApiKeyOutput>,
        encode: Some(encode::<types::ApiUpdateOpenaiApiKeyInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &GENAI_UPDATE_WORKSPACE,
        call: |client, args| {
            let call = Client::from(client.clone()).genai_update_workspace(
                &args.required::<String>("workspace_uuid")?,
                args.optional_body::<types::ApiUpdateWorkspaceInputPublic>()?
                    .as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ApiUpdateWorkspaceOutput>,
        encode: Some(encode::<types::ApiUpdateWorkspaceInputPublic>),
        errors: &[(0, decode::<types::Error>)],
    },
];
