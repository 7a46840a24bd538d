// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 19 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiAgent {
    pub anthropic_api_key: Option<ApiAnthropicApiKeyInfo>,
    pub api_key_infos: Option<Vec<ApiAgentApiKeyInfo>>,
    pub api_keys: Option<Vec<ApiAgentApiKey>>,
    pub chatbot: Option<ApiChatbot>,
    pub chatbot_identifiers: Option<Vec<ApiAgentChatbotIdentifier>>,
    pub child_agents: Option<Vec<ApiAgent>>,
    pub conversation_logs_enabled: Option<bool>,
    pub created_at: Option<Timestamp>,
    pub deployment: Option<ApiDeployment>,
    pub description: Option<String>,
    pub functions: Option<Vec<ApiAgentFunction>>,
    pub guardrails: Option<Vec<ApiAgentGuardrail>>,
    pub if_case: Option<String>,
    pub instruction: Option<String>,
    pub k: Option<i64>,
    pub knowledge_bases: Option<Vec<ApiKnowledgeBase>>,
    pub logging_config: Option<ApiAgentLoggingConfig>,
    pub max_tokens: Option<i64>,
    pub mcp_servers: Option<Vec<ApiMcpServer>>,
    pub model: Option<ApiModel>,
    pub model_provider_key: Option<ApiModelProviderKeyInfo>,
    pub model_router: Option<ApiModelRouter>,
    pub name: Option<String>,
    pub openai_api_key: Option<ApiOpenaiApiKeyInfo>,
    pub parent_agents: Option<Vec<ApiAgent>>,
    pub project_id: Option<String>,
    pub provide_citations: Option<bool>,
    pub reasoning_effort: Option<String>,
    pub region: Option<String>,
    pub retrieval_method: Option<ApiRetrievalMethod>,
    pub route_created_at: Option<Timestamp>,
    /// Format: uint64.
    pub route_created_by: Option<String>,
    pub route_name: Option<String>,
    pub route_uuid: Option<String>,
    pub tags: Option<Vec<String>>,
    pub temperature: Option<f64>,
    pub template: Option<ApiAgentTemplate>,
    pub thinking_token_budget: Option<i64>,
    pub top_p: Option<f64>,
    pub updated_at: Option<Timestamp>,
    pub url: Option<String>,
    /// Format: uint64.
    pub user_id: Option<String>,
    pub uuid: Option<String>,
    pub version_hash: Option<String>,
    pub vpc_egress_ips: Option<Vec<String>>,
    pub vpc_uuid: Option<String>,
    pub web_fetch_enabled: Option<bool>,
    pub web_search_enabled: Option<bool>,
    pub workspace: Option<ApiWorkspace>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiAgent {
    optional anthropic_api_key "anthropic_api_key",
    optional api_key_infos "api_key_infos",
    optional api_keys "api_keys",
    optional chatbot "chatbot",
    optional chatbot_identifiers "chatbot_identifiers",
    optional child_agents "child_agents",
    optional conversation_logs_enabled "conversation_logs_enabled",
    optional created_at "created_at",
    optional deployment "deployment",
    optional description "description",
    optional functions "functions",
    optional guardrails "guardrails",
    optional if_case "if_case",
    optional instruction "instruction",
    optional k "k",
    optional knowledge_bases "knowledge_bases",
    optional logging_config "logging_config",
    optional max_tokens "max_tokens",
    optional mcp_servers "mcp_servers",
    optional model "model",
    optional model_provider_key "model_provider_key",
    optional model_router "model_router",
    optional name "name",
    optional openai_api_key "openai_api_key",
    optional parent_agents "parent_agents",
    optional project_id "project_id",
    optional provide_citations "provide_citations",
    optional reasoning_effort "reasoning_effort",
    optional region "region",
    optional retrieval_method "retrieval_method",
    optional route_created_at "route_created_at",
    optional route_created_by "route_created_by",
    optional route_name "route_name",
    optional route_uuid "route_uuid",
    optional tags "tags",
    optional temperature "temperature",
    optional template "template",
    optional thinking_token_budget "thinking_token_budget",
    optional top_p "top_p",
    optional updated_at "updated_at",
    optional url "url",
    optional user_id "user_id",
    optional uuid "uuid",
    optional version_hash "version_hash",
    optional vpc_egress_ips "vpc_egress_ips",
    optional vpc_uuid "vpc_uuid",
    optional web_fetch_enabled "web_fetch_enabled",
    optional web_search_enabled "web_search_enabled",
    optional workspace "workspace",
});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 19 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiAgentApiKey {
    pub api_key: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiAgentApiKey {
    optional api_key "api_key",
});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 24 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiAgentApiKeyInfo {
    pub created_at: Option<Timestamp>,
    /// Format: uint64.
    pub created_by: Option<String>,
    pub deleted_at: Option<Timestamp>,
    pub name: Option<String>,
    pub secret_key: Option<String>,
    pub uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiAgentApiKeyInfo {
    optional created_at "created_at",
    optional created_by "created_by",
    optional deleted_at "deleted_at",
    optional name "name",
    optional secret_key "secret_key",
    optional uuid "uuid",
});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 20 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiAgentChatbotIdentifier {
    pub agent_chatbot_identifier: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiAgentChatbotIdentifier {
    optional agent_chatbot_identifier "agent_chatbot_identifier",
});

/// Answered by `genai_list_agent_versions`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiAgentChildRelationshipVerion {
    pub agent_name: Option<String>,
    pub child_agent_uuid: Option<String>,
    pub if_case: Option<String>,
    pub is_deleted: Option<bool>,
    pub route_name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiAgentChildRelationshipVerion {
    optional agent_name "agent_name",
    optional child_agent_uuid "child_agent_uuid",
    optional if_case "if_case",
    optional is_deleted "is_deleted",
    optional route_name "route_name",
});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 19 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiAgentFunction {
    pub api_key: Option<String>,
    pub created_at: Option<Timestamp>,
    /// Format: uint64.
    pub created_by: Option<String>,
    pub description: Option<String>,
    pub faas_name: Option<String>,
    pub faas_namespace: Option<String>,
    pub input_schema: Option<JsonObject>,
    pub name: Option<String>,
    pub output_schema: Option<JsonObject>,
    pub updated_at: Option<Timestamp>,
    pub url: Option<String>,
    pub uuid: Option<String>,
    pub guardrail_uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiAgentFunction {
    optional api_key "api_key",
    optional created_at "created_at",
    optional created_by "created_by",
    optional description "description",
    optional faas_name "faas_name",
    optional faas_namespace "faas_namespace",
    optional input_schema "input_schema",
    optional name "name",
    optional output_schema "output_schema",
    optional updated_at "updated_at",
    optional url "url",
    optional uuid "uuid",
    optional guardrail_uuid "guardrail_uuid",
});

/// Answered by `genai_list_agent_versions`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiAgentFunctionVersion {
    pub description: Option<String>,
    pub faas_name: Option<String>,
    pub faas_namespace: Option<String>,
    pub is_deleted: Option<bool>,
    pub name: Option<String>,
    pub guardrail_uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiAgentFunctionVersion {
    optional description "description",
    optional faas_name "faas_name",
    optional faas_namespace "faas_namespace",
    optional is_deleted "is_deleted",
    optional name "name",
    optional guardrail_uuid "guardrail_uuid",
});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 19 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiAgentGuardrail {
    pub agent_uuid: Option<String>,
    pub created_at: Option<Timestamp>,
    pub default_response: Option<String>,
    pub description: Option<String>,
    pub guardrail_uuid: Option<String>,
    pub is_attached: Option<bool>,
    pub is_default: Option<bool>,
    pub metadata: Option<JsonObject>,
    pub name: Option<String>,
    pub priority: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<ApiGuardrailType>,
    pub updated_at: Option<Timestamp>,
    pub uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiAgentGuardrail {
    optional agent_uuid "agent_uuid",
    optional created_at "created_at",
    optional default_response "default_response",
    optional description "description",
    optional guardrail_uuid "guardrail_uuid",
    optional is_attached "is_attached",
    optional is_default "is_default",
    optional metadata "metadata",
    optional name "name",
    optional priority "priority",
    optional type_ "type",
    optional updated_at "updated_at",
    optional uuid "uuid",
});

/// Sent by `genai_attach_agent_guardrails`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiAgentGuardrailInput {
    pub guardrail_uuid: Option<String>,
    pub priority: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiAgentGuardrailInput {
    optional guardrail_uuid "guardrail_uuid",
    optional priority "priority",
});

/// Answered by `genai_list_agent_versions`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiAgentGuardrailVersion {
    pub is_deleted: Option<bool>,
    pub name: Option<String>,
    pub priority: Option<i64>,
    pub uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiAgentGuardrailVersion {
    optional is_deleted "is_deleted",
    optional name "name",
    optional priority "priority",
    optional uuid "uuid",
});

/// Answered by `genai_list_agent_versions`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiAgentKnowledgeBaseVersion {
    pub is_deleted: Option<bool>,
    pub name: Option<String>,
    pub uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiAgentKnowledgeBaseVersion {
    optional is_deleted "is_deleted",
    optional name "name",
    optional uuid "uuid",
});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 19 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiAgentLoggingConfig {
    pub galileo_project_id: Option<String>,
    pub galileo_project_name: Option<String>,
    pub insights_enabled: Option<bool>,
    pub insights_enabled_at: Option<Timestamp>,
    pub log_stream_id: Option<String>,
    pub log_stream_name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiAgentLoggingConfig {
    optional galileo_project_id "galileo_project_id",
    optional galileo_project_name "galileo_project_name",
    optional insights_enabled "insights_enabled",
    optional insights_enabled_at "insights_enabled_at",
    optional log_stream_id "log_stream_id",
    optional log_stream_name "log_stream_name",
});

/// Answered by `genai_list_agents`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiAgentPublic {
    pub chatbot: Option<ApiChatbot>,
    pub chatbot_identifiers: Option<Vec<ApiAgentChatbotIdentifier>>,
    pub created_at: Option<Timestamp>,
    pub deployment: Option<ApiDeployment>,
    pub description: Option<String>,
    pub if_case: Option<String>,
    pub instruction: Option<String>,
    pub k: Option<i64>,
    pub max_tokens: Option<i64>,
    pub mcp_servers: Option<Vec<ApiMcpServer>>,
    pub model: Option<ApiModel>,
    pub model_router: Option<ApiModelRouter>,
    pub name: Option<String>,
    pub project_id: Option<String>,
    pub provide_citations: Option<bool>,
    pub reasoning_effort: Option<String>,
    pub region: Option<String>,
    pub retrieval_method: Option<ApiRetrievalMethod>,
    pub route_created_at: Option<Timestamp>,
    /// Format: uint64.
    pub route_created_by: Option<String>,
    pub route_name: Option<String>,
    pub route_uuid: Option<String>,
    pub tags: Option<Vec<String>>,
    pub temperature: Option<f64>,
    pub template: Option<ApiAgentTemplate>,
    pub thinking_token_budget: Option<i64>,
    pub top_p: Option<f64>,
    pub updated_at: Option<Timestamp>,
    pub url: Option<String>,
    /// Format: uint64.
    pub user_id: Option<String>,
    pub uuid: Option<String>,
    pub version_hash: Option<String>,
    pub web_fetch_enabled: Option<bool>,
    pub web_search_enabled: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiAgentPublic {
    optional chatbot "chatbot",
    optional chatbot_identifiers "chatbot_identifiers",
    optional created_at "created_at",
    optional deployment "deployment",
    optional description "description",
    optional if_case "if_case",
    optional instruction "instruction",
    optional k "k",
    optional max_tokens "max_tokens",
    optional mcp_servers "mcp_servers",
    optional model "model",
    optional model_router "model_router",
    optional name "name",
    optional project_id "project_id",
    optional provide_citations "provide_citations",
    optional reasoning_effort "reasoning_effort",
    optional region "region",
    optional retrieval_method "retrieval_method",
    optional route_created_at "route_created_at",
    optional route_created_by "route_created_by",
    optional route_name "route_name",
    optional route_uuid "route_uuid",
    optional tags "tags",
    optional temperature "temperature",
    optional template "template",
    optional thinking_token_budget "thinking_token_budget",
    optional top_p "top_p",
    optional updated_at "updated_at",
    optional url "url",
    optional user_id "user_id",
    optional uuid "uuid",
    optional version_hash "version_hash",
    optional web_fetch_enabled "web_fetch_enabled",
    optional web_search_enabled "web_search_enabled",
});

/// Answered by `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiAgentSpan {
    pub agent_type: Option<ApiAgentType>,
    pub common: Option<ApiSpanCommon>,
    pub redacted_input: Option<String>,
    pub redacted_output: Option<String>,
    pub spans: Option<Vec<ApiTraceSpan>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiAgentSpan {
    optional agent_type "agent_type",
    optional common "common",
    optional redacted_input "redacted_input",
    optional redacted_output "redacted_output",
    optional spans "spans",
});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 20 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiAgentTemplate {
    pub created_at: Option<Timestamp>,
    pub description: Option<String>,
    pub guardrails: Option<Vec<ApiAgentTemplateGuardrail>>,
    pub instruction: Option<String>,
    pub k: Option<i64>,
    pub knowledge_bases: Option<Vec<ApiKnowledgeBase>>,
    pub long_description: Option<String>,
    pub max_tokens: Option<i64>,
    pub model: Option<ApiModel>,
    pub name: Option<String>,
    pub short_description: Option<String>,
    pub summary: Option<String>,
    pub tags: Option<Vec<String>>,
    pub temperature: Option<f64>,
    pub template_type: Option<ApiAgentTemplateType>,
    pub top_p: Option<f64>,
    pub updated_at: Option<Timestamp>,
    pub uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiAgentTemplate {
    optional created_at "created_at",
    optional description "description",
    optional guardrails "guardrails",
    optional instruction "instruction",
    optional k "k",
    optional knowledge_bases "knowledge_bases",
    optional long_description "long_description",
    optional max_tokens "max_tokens",
    optional model "model",
    optional name "name",
    optional short_description "short_description",
    optional summary "summary",
    optional tags "tags",
    optional temperature "temperature",
    optional template_type "template_type",
    optional top_p "top_p",
    optional updated_at "updated_at",
    optional uuid "uuid",
});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 20 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiAgentTemplateGuardrail {
    pub priority: Option<i64>,
    pub uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiAgentTemplateGuardrail {
    optional priority "priority",
    optional uuid "uuid",
});

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 20 more.
    ApiAgentTemplateType {
        AgentTemplateTypeStandard = "AGENT_TEMPLATE_TYPE_STANDARD",
        AgentTemplateTypeOneClick = "AGENT_TEMPLATE_TYPE_ONE_CLICK",
    }
}

open_enum! {
    /// Answered by `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results`.
    ApiAgentType {
        AgentTypeUnspecified = "AGENT_TYPE_UNSPECIFIED",
        AgentTypeDefault = "AGENT_TYPE_DEFAULT",
        AgentTypePlanner = "AGENT_TYPE_PLANNER",
        AgentTypeReact = "AGENT_TYPE_REACT",
        AgentTypeReflection = "AGENT_TYPE_REFLECTION",
        AgentTypeRouter = "AGENT_TYPE_ROUTER",
        AgentTypeClassifier = "AGENT_TYPE_CLASSIFIER",
        AgentTypeSupervisor = "AGENT_TYPE_SUPERVISOR",
        AgentTypeJudge = "AGENT_TYPE_JUDGE",
    }
}

/// Answered by `genai_list_agent_versions`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiAgentVersion {
    pub agent_uuid: Option<String>,
    pub attached_child_agents: Option<Vec<ApiAgentChildRelationshipVerion>>,
    pub attached_functions: Option<Vec<ApiAgentFunctionVersion>>,
    pub attached_guardrails: Option<Vec<ApiAgentGuardrailVersion>>,
    pub attached_knowledgebases: Option<Vec<ApiAgentKnowledgeBaseVersion>>,
    pub can_rollback: Option<bool>,
    pub created_at: Option<Timestamp>,
    pub created_by_email: Option<String>,
    pub currently_applied: Option<bool>,
    pub description: Option<String>,
    /// Format: uint64.
    pub id: Option<String>,
    pub instruction: Option<String>,
    pub k: Option<i64>,
    pub max_tokens: Option<i64>,
    pub model_name: Option<String>,
    pub name: Option<String>,
    pub provide_citations: Option<bool>,
    pub retrieval_method: Option<ApiRetrievalMethod>,
    pub tags: Option<Vec<String>>,
    pub temperature: Option<f64>,
    pub top_p: Option<f64>,
    pub trigger_action: Option<String>,
    pub version_hash: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiAgentVersion {
    optional agent_uuid "agent_uuid",
    optional attached_child_agents "attached_child_agents",
    optional attached_functions "attached_functions",
    optional attached_guardrails "attached_guardrails",
    optional attached_knowledgebases "attached_knowledgebases",
    optional can_rollback "can_rollback",
    optional created_at "created_at",
    optional created_by_email "created_by_email",
    optional currently_applied "currently_applied",
    optional description "description",
    optional id "id",
    optional instruction "instruction",
    optional k "k",
    optional max_tokens "max_tokens",
    optional model_name "model_name",
    optional name "name",
    optional provide_citations "provide_citations",
    optional retrieval_method "retrieval_method",
    optional tags "tags",
    optional temperature "temperature",
    optional top_p "top_p",
    optional trigger_action "trigger_action",
    optional version_hash "version_hash",
});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 26 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiAgreement {
    pub description: Option<String>,
    pub name: Option<String>,
    pub url: Option<String>,
    pub uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiAgreement {
    optional description "description",
    optional name "name",
    optional url "url",
    optional uuid "uuid",
});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 24 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiAnthropicApiKeyInfo {
    pub created_at: Option<Timestamp>,
    /// Format: uint64.
    pub created_by: Option<String>,
    pub deleted_at: Option<Timestamp>,
    pub name: Option<String>,
    pub updated_at: Option<Timestamp>,
    pub uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiAnthropicApiKeyInfo {
    optional created_at "created_at",
    optional created_by "created_by",
    optional deleted_at "deleted_at",
    optional name "name",
    optional updated_at "updated_at",
    optional uuid "uuid",
});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 29 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiAssociatedModelEvaluationPreset {
    pub eval_preset_uuid: Option<String>,
    pub name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiAssociatedModelEvaluationPreset {
    optional eval_preset_uuid "eval_preset_uuid",
    optional name "name",
});

/// Answered by `genai_rollback_to_agent_version`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiAuditHeader {
    /// Format: uint64.
    pub actor_id: Option<String>,
    pub actor_ip: Option<String>,
    pub actor_uuid: Option<String>,
    pub context_urn: Option<String>,
    pub origin_application: Option<String>,
    /// Format: uint64.
    pub user_id: Option<String>,
    pub user_uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiAuditHeader {
    optional actor_id "actor_id",
    optional actor_ip "actor_ip",
    optional actor_uuid "actor_uuid",
    optional context_urn "context_urn",
    optional origin_application "origin_application",
    optional user_id "user_id",
    optional user_uuid "user_uuid",
});

/// Sent by `genai_create_knowledge_base`, `genai_create_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiAwsDataSource {
    pub bucket_name: Option<String>,
    pub item_path: Option<String>,
    pub key_id: Option<String>,
    pub region: Option<String>,
    pub secret_key: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiAwsDataSource {
    optional bucket_name "bucket_name",
    optional item_path "item_path",
    optional key_id "key_id",
    optional region "region",
    optional secret_key "secret_key",
});

/// Answered by `genai_create_knowledge_base_data_source`, `genai_list_knowledge_base_data_sources`, `genai_update_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiAwsDataSourceDisplay {
    pub bucket_name: Option<String>,
    pub item_path: Option<String>,
    pub region: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiAwsDataSourceDisplay {
    optional bucket_name "bucket_name",
    optional item_path "item_path",
    optional region "region",
});

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 32 more.
    ApiBatchJobPhase {
        BatchJobPhaseUnknown = "BATCH_JOB_PHASE_UNKNOWN",
        BatchJobPhasePending = "BATCH_JOB_PHASE_PENDING",
        BatchJobPhaseRunning = "BATCH_JOB_PHASE_RUNNING",
        BatchJobPhaseSucceeded = "BATCH_JOB_PHASE_SUCCEEDED",
        BatchJobPhaseFailed = "BATCH_JOB_PHASE_FAILED",
        BatchJobPhaseError = "BATCH_JOB_PHASE_ERROR",
        BatchJobPhaseCancelled = "BATCH_JOB_PHASE_CANCELLED",
    }
}

/// Sent by `genai_cancel_indexing_job`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCancelKnowledgeBaseIndexingJobInputPublic {
    pub uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCancelKnowledgeBaseIndexingJobInputPublic {
    optional uuid "uuid",
});

/// Answered by `genai_cancel_indexing_job`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCancelKnowledgeBaseIndexingJobOutput {
    pub job: Option<ApiIndexingJob>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCancelKnowledgeBaseIndexingJobOutput {
    optional job "job",
});

/// Sent by `genai_cancel_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCancelModelEvaluationRunInputPublic {
    pub eval_run_uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCancelModelEvaluationRunInputPublic {
    optional eval_run_uuid "eval_run_uuid",
});

/// Answered by `genai_cancel_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCancelModelEvaluationRunOutput {
    pub run: Option<ApiModelEvaluationRunSummary>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCancelModelEvaluationRunOutput {
    optional run "run",
});

/// Sent by `genai_create_model_evaluation_run`; answered by `genai_get_model_evaluation_preset`, `genai_get_model_evaluation_run`, `genai_list_model_evaluation_presets`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCandidateInferenceConfig {
    pub max_tokens: Option<i64>,
    pub stop_token: Option<String>,
    pub system_prompt: Option<String>,
    pub temperature: Option<f64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCandidateInferenceConfig {
    optional max_tokens "max_tokens",
    optional stop_token "stop_token",
    optional system_prompt "system_prompt",
    optional temperature "temperature",
});

open_enum! {
    /// Sent by `genai_create_model_evaluation_run`; answered by `genai_cancel_model_evaluation_run`, `genai_get_model_evaluation_preset`, `genai_get_model_evaluation_run` and 3 more.
    ApiCandidateModelSource {
        CandidateModelSourceServerless = "CANDIDATE_MODEL_SOURCE_SERVERLESS",
        CandidateModelSourceDedicated = "CANDIDATE_MODEL_SOURCE_DEDICATED",
        CandidateModelSourceRouter = "CANDIDATE_MODEL_SOURCE_ROUTER",
    }
}

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 20 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiChatbot {
    pub allowed_domains: Option<Vec<String>>,
    pub button_background_color: Option<String>,
    pub logo: Option<String>,
    pub name: Option<String>,
    pub primary_color: Option<String>,
    pub secondary_color: Option<String>,
    pub starting_message: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiChatbot {
    optional allowed_domains "allowed_domains",
    optional button_background_color "button_background_color",
    optional logo "logo",
    optional name "name",
    optional primary_color "primary_color",
    optional secondary_color "secondary_color",
    optional starting_message "starting_message",
});

open_enum! {
    /// Sent by `genai_create_knowledge_base`, `genai_create_knowledge_base_data_source`, `genai_update_knowledge_base_data_source`; answered by `genai_create_knowledge_base_data_source`, `genai_list_knowledge_base_data_sources`, `genai_update_knowledge_base_data_source`.
    ApiChunkingAlgorithm {
        ChunkingAlgorithmUnknown = "CHUNKING_ALGORITHM_UNKNOWN",
        ChunkingAlgorithmSectionBased = "CHUNKING_ALGORITHM_SECTION_BASED",
        ChunkingAlgorithmHierarchical = "CHUNKING_ALGORITHM_HIERARCHICAL",
        ChunkingAlgorithmSemantic = "CHUNKING_ALGORITHM_SEMANTIC",
        ChunkingAlgorithmFixedLength = "CHUNKING_ALGORITHM_FIXED_LENGTH",
    }
}

/// Sent by `genai_create_knowledge_base`, `genai_create_knowledge_base_data_source`, `genai_update_knowledge_base_data_source`; answered by `genai_create_knowledge_base_data_source`, `genai_list_knowledge_base_data_sources`, `genai_update_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiChunkingOptions {
    pub child_chunk_size: Option<i64>,
    pub max_chunk_size: Option<i64>,
    pub parent_chunk_size: Option<i64>,
    pub semantic_threshold: Option<f64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiChunkingOptions {
    optional child_chunk_size "child_chunk_size",
    optional max_chunk_size "max_chunk_size",
    optional parent_chunk_size "parent_chunk_size",
    optional semantic_threshold "semantic_threshold",
});

/// Answered by `genai_get_model_catalog_card`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCodeSnippets {
    pub curl: Option<String>,
    pub javascript: Option<String>,
    pub python: Option<String>,
    pub sdk: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCodeSnippets {
    optional curl "curl",
    optional javascript "javascript",
    optional python "python",
    optional sdk "sdk",
});

open_enum! {
    /// Sent by `genai_create_knowledge_base`, `genai_create_knowledge_base_data_source`; answered by `genai_create_knowledge_base_data_source`, `genai_list_knowledge_base_data_sources`, `genai_update_knowledge_base_data_source`.
    ApiCrawlingOption {
        Unknown = "UNKNOWN",
        Scoped = "SCOPED",
        Path = "PATH",
        Domain = "DOMAIN",
        Subdomains = "SUBDOMAINS",
        Sitemap = "SITEMAP",
    }
}

/// Sent by `genai_create_agent_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateAgentApiKeyInputPublic {
    pub agent_uuid: Option<String>,
    pub name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateAgentApiKeyInputPublic {
    optional agent_uuid "agent_uuid",
    optional name "name",
});

/// Answered by `genai_create_agent_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateAgentApiKeyOutput {
    pub api_key_info: Option<ApiAgentApiKeyInfo>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateAgentApiKeyOutput {
    optional api_key_info "api_key_info",
});

/// Sent by `genai_create_agent`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateAgentInputPublic {
    pub anthropic_key_uuid: Option<String>,
    pub description: Option<String>,
    pub instruction: Option<String>,
    pub knowledge_base_uuid: Option<Vec<String>>,
    pub mcp_servers: Option<Vec<ApiMcpServer>>,
    pub model_provider_key_uuid: Option<String>,
    pub model_router_uuid: Option<String>,
    pub model_uuid: Option<String>,
    pub name: Option<String>,
    pub open_ai_key_uuid: Option<String>,
    pub project_id: Option<String>,
    pub reasoning_effort: Option<String>,
    pub region: Option<String>,
    pub router_preset_slug: Option<String>,
    pub tags: Option<Vec<String>>,
    pub thinking_token_budget: Option<i64>,
    pub web_fetch_enabled: Option<bool>,
    pub web_search_enabled: Option<bool>,
    pub workspace_uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateAgentInputPublic {
    optional anthropic_key_uuid "anthropic_key_uuid",
    optional description "description",
    optional instruction "instruction",
    optional knowledge_base_uuid "knowledge_base_uuid",
    optional mcp_servers "mcp_servers",
    optional model_provider_key_uuid "model_provider_key_uuid",
    optional model_router_uuid "model_router_uuid",
    optional model_uuid "model_uuid",
    optional name "name",
    optional open_ai_key_uuid "open_ai_key_uuid",
    optional project_id "project_id",
    optional reasoning_effort "reasoning_effort",
    optional region "region",
    optional router_preset_slug "router_preset_slug",
    optional tags "tags",
    optional thinking_token_budget "thinking_token_budget",
    optional web_fetch_enabled "web_fetch_enabled",
    optional web_search_enabled "web_search_enabled",
    optional workspace_uuid "workspace_uuid",
});

/// Answered by `genai_create_agent`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateAgentOutput {
    pub agent: Option<ApiAgent>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateAgentOutput {
    optional agent "agent",
});

/// Sent by `genai_create_anthropic_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateAnthropicApiKeyInputPublic {
    pub api_key: Option<String>,
    pub name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateAnthropicApiKeyInputPublic {
    optional api_key "api_key",
    optional name "name",
});

/// Answered by `genai_create_anthropic_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateAnthropicApiKeyOutput {
    pub api_key_info: Option<ApiAnthropicApiKeyInfo>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateAnthropicApiKeyOutput {
    optional api_key_info "api_key_info",
});

/// Sent by `genai_create_custom_evaluation_metric`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateCustomEvaluationMetricInputPublic {
    pub config: Option<ApiCustomEvaluationMetricConfig>,
    pub description: Option<String>,
    pub metric_name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateCustomEvaluationMetricInputPublic {
    optional config "config",
    optional description "description",
    optional metric_name "metric_name",
});

/// Answered by `genai_create_custom_evaluation_metric`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateCustomEvaluationMetricOutput {
    pub metric: Option<ApiEvaluationMetric>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateCustomEvaluationMetricOutput {
    optional metric "metric",
});

/// Sent by `genai_create_data_source_file_upload_presigned_urls`, `genai_create_evaluation_dataset_file_upload_presigned_urls`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateDataSourceFileUploadPresignedUrlsInputPublic {
    pub files: Option<Vec<ApiPresignedUrlFile>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateDataSourceFileUploadPresignedUrlsInputPublic {
    optional files "files",
});

/// Answered by `genai_create_data_source_file_upload_presigned_urls`, `genai_create_evaluation_dataset_file_upload_presigned_urls`, `genai_create_model_eval_dataset_upload_presigned_urls`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateDataSourceFileUploadPresignedUrlsOutput {
    pub request_id: Option<String>,
    pub uploads: Option<Vec<ApiFilePresignedUrlResponse>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateDataSourceFileUploadPresignedUrlsOutput {
    optional request_id "request_id",
    optional uploads "uploads",
});

/// Sent by `genai_create_evaluation_dataset`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateEvaluationDatasetInputPublic {
    pub dataset_type: Option<ApiEvaluationDatasetType>,
    pub file_upload_dataset: Option<ApiFileUploadDataSource>,
    pub name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateEvaluationDatasetInputPublic {
    optional dataset_type "dataset_type",
    optional file_upload_dataset "file_upload_dataset",
    optional name "name",
});

/// Answered by `genai_create_evaluation_dataset`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateEvaluationDatasetOutput {
    pub evaluation_dataset_uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateEvaluationDatasetOutput {
    optional evaluation_dataset_uuid "evaluation_dataset_uuid",
});

/// Sent by `genai_create_evaluation_test_case`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateEvaluationTestCaseInputPublic {
    pub agent_workspace_name: Option<String>,
    pub dataset_uuid: Option<String>,
    pub description: Option<String>,
    pub metrics: Option<Vec<String>>,
    pub name: Option<String>,
    pub star_metric: Option<ApiStarMetric>,
    pub workspace_uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateEvaluationTestCaseInputPublic {
    optional agent_workspace_name "agent_workspace_name",
    optional dataset_uuid "dataset_uuid",
    optional description "description",
    optional metrics "metrics",
    optional name "name",
    optional star_metric "star_metric",
    optional workspace_uuid "workspace_uuid",
});

/// Answered by `genai_create_evaluation_test_case`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateEvaluationTestCaseOutput {
    pub test_case_uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateEvaluationTestCaseOutput {
    optional test_case_uuid "test_case_uuid",
});

/// Sent by `genai_create_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateKnowledgeBaseDataSourceInputPublic {
    pub aws_data_source: Option<ApiAwsDataSource>,
    pub chunking_algorithm: Option<ApiChunkingAlgorithm>,
    pub chunking_options: Option<ApiChunkingOptions>,
    pub knowledge_base_uuid: Option<String>,
    pub spaces_data_source: Option<ApiSpacesDataSource>,
    pub web_crawler_data_source: Option<ApiWebCrawlerDataSource>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateKnowledgeBaseDataSourceInputPublic {
    optional aws_data_source "aws_data_source",
    optional chunking_algorithm "chunking_algorithm",
    optional chunking_options "chunking_options",
    optional knowledge_base_uuid "knowledge_base_uuid",
    optional spaces_data_source "spaces_data_source",
    optional web_crawler_data_source "web_crawler_data_source",
});

/// Answered by `genai_create_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateKnowledgeBaseDataSourceOutput {
    pub knowledge_base_data_source: Option<ApiKnowledgeBaseDataSource>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateKnowledgeBaseDataSourceOutput {
    optional knowledge_base_data_source "knowledge_base_data_source",
});

/// Sent by `genai_create_knowledge_base`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateKnowledgeBaseInputPublic {
    pub database_id: Option<String>,
    pub datasources: Option<Vec<ApiKbDataSource>>,
    pub embedding_model_uuid: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<String>,
    pub region: Option<String>,
    pub reranking_config: Option<ApiRerankingConfiguration>,
    pub size: Option<ApiOpenSearchPlanSize>,
    pub tags: Option<Vec<String>>,
    pub vpc_uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateKnowledgeBaseInputPublic {
    optional database_id "database_id",
    optional datasources "datasources",
    optional embedding_model_uuid "embedding_model_uuid",
    optional name "name",
    optional project_id "project_id",
    optional region "region",
    optional reranking_config "reranking_config",
    optional size "size",
    optional tags "tags",
    optional vpc_uuid "vpc_uuid",
});

/// Answered by `genai_create_knowledge_base`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateKnowledgeBaseOutput {
    pub knowledge_base: Option<ApiKnowledgeBase>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateKnowledgeBaseOutput {
    optional knowledge_base "knowledge_base",
});

/// Sent by `genai_create_model_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateModelApiKeyInputPublic {
    pub name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateModelApiKeyInputPublic {
    optional name "name",
});

/// Sent by `genai_create_model_eval_dataset_upload_presigned_urls`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateModelEvalDatasetUploadPresignedUrlsInputPublic {
    pub files: Option<Vec<ApiPresignedUrlFile>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateModelEvalDatasetUploadPresignedUrlsInputPublic {
    optional files "files",
});

/// Sent by `genai_create_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateModelEvaluationRunInputPublic {
    pub candidate_inference_config: Option<ApiCandidateInferenceConfig>,
    pub candidate_model_name: Option<String>,
    pub candidate_model_source: Option<ApiCandidateModelSource>,
    pub candidate_model_uuid: Option<String>,
    pub dataset_uuid: Option<String>,
    pub eval_preset_uuid: Option<String>,
    pub judge_model_uuid: Option<String>,
    pub metric_uuids: Option<Vec<String>>,
    pub name: Option<String>,
    pub preset_name: Option<String>,
    pub preset_save_sections: Option<Vec<ApiPresetSaveSection>>,
    pub save_as_preset: Option<bool>,
    pub source: Option<String>,
    pub star_metric: Option<ApiStarMetric>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateModelEvaluationRunInputPublic {
    optional candidate_inference_config "candidate_inference_config",
    optional candidate_model_name "candidate_model_name",
    optional candidate_model_source "candidate_model_source",
    optional candidate_model_uuid "candidate_model_uuid",
    optional dataset_uuid "dataset_uuid",
    optional eval_preset_uuid "eval_preset_uuid",
    optional judge_model_uuid "judge_model_uuid",
    optional metric_uuids "metric_uuids",
    optional name "name",
    optional preset_name "preset_name",
    optional preset_save_sections "preset_save_sections",
    optional save_as_preset "save_as_preset",
    optional source "source",
    optional star_metric "star_metric",
});

/// Answered by `genai_create_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateModelEvaluationRunOutput {
    pub eval_run_uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateModelEvaluationRunOutput {
    optional eval_run_uuid "eval_run_uuid",
});

/// Sent by `genai_create_model_router`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateModelRouterInputPublic {
    pub description: Option<String>,
    pub fallback_models: Option<Vec<String>>,
    pub name: Option<String>,
    pub policies: Option<Vec<ApiModelRouterTaskPolicy>>,
    pub regions: Option<Vec<String>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateModelRouterInputPublic {
    optional description "description",
    optional fallback_models "fallback_models",
    optional name "name",
    optional policies "policies",
    optional regions "regions",
});

/// Answered by `genai_create_model_router`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateModelRouterOutput {
    pub model_router: Option<ApiModelRouter>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateModelRouterOutput {
    optional model_router "model_router",
});

/// Sent by `genai_create_openai_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateOpenaiApiKeyInputPublic {
    pub api_key: Option<String>,
    pub name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateOpenaiApiKeyInputPublic {
    optional api_key "api_key",
    optional name "name",
});

/// Answered by `genai_create_openai_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateOpenaiApiKeyOutput {
    pub api_key_info: Option<ApiOpenaiApiKeyInfo>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateOpenaiApiKeyOutput {
    optional api_key_info "api_key_info",
});

/// Sent by `genai_create_scheduled_indexing`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateScheduledIndexingInputPublic {
    pub days: Option<Vec<i64>>,
    pub knowledge_base_uuid: Option<String>,
    pub time: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateScheduledIndexingInputPublic {
    optional days "days",
    optional knowledge_base_uuid "knowledge_base_uuid",
    optional time "time",
});

/// Answered by `genai_create_scheduled_indexing`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateScheduledIndexingOutput {
    pub indexing_info: Option<ApiScheduledIndexingInfo>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateScheduledIndexingOutput {
    optional indexing_info "indexing_info",
});

/// Sent by `genai_create_workspace`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateWorkspaceInputPublic {
    pub agent_uuids: Option<Vec<String>>,
    pub description: Option<String>,
    pub name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateWorkspaceInputPublic {
    optional agent_uuids "agent_uuids",
    optional description "description",
    optional name "name",
});

/// Answered by `genai_create_workspace`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCreateWorkspaceOutput {
    pub workspace: Option<ApiWorkspace>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCreateWorkspaceOutput {
    optional workspace "workspace",
});

/// Sent by `genai_create_custom_evaluation_metric`, `genai_update_custom_evaluation_metric`; answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 29 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCustomEvaluationMetricConfig {
    pub created_at: Option<Timestamp>,
    pub deleted_at: Option<Timestamp>,
    pub requires_ground_truth: Option<bool>,
    pub scoring_prompt: Option<String>,
    pub updated_at: Option<Timestamp>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCustomEvaluationMetricConfig {
    optional created_at "created_at",
    optional deleted_at "deleted_at",
    optional requires_ground_truth "requires_ground_truth",
    optional scoring_prompt "scoring_prompt",
    optional updated_at "updated_at",
});

/// Answered by `genai_get_custom_model`, `genai_import_custom_model`, `genai_list_custom_models` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCustomModel {
    pub active_deployments: Option<Vec<CustomModelActiveDeployment>>,
    pub architecture: Option<String>,
    pub config_json: Option<JsonObject>,
    pub context_length: Option<i64>,
    pub cost_estimate_per_month: Option<i64>,
    pub created_at: Option<Timestamp>,
    pub description: Option<String>,
    pub error_message: Option<String>,
    pub file_count: Option<i64>,
    pub input_modalities: Option<Vec<String>>,
    pub license: Option<String>,
    pub name: Option<String>,
    pub output_modalities: Option<Vec<String>>,
    /// Format: uint64.
    pub parameters: Option<String>,
    pub source_ref: Option<CustomModelSourceRef>,
    pub source_type: Option<CustomModelSourceType>,
    pub status: Option<ApiCustomModelStatus>,
    pub storage_region: Option<String>,
    pub tags: Option<CustomModelTags>,
    /// Format: uint64.
    pub team_id: Option<String>,
    /// Format: uint64.
    pub total_size_bytes: Option<String>,
    pub updated_at: Option<Timestamp>,
    pub uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCustomModel {
    optional active_deployments "active_deployments",
    optional architecture "architecture",
    optional config_json "config_json",
    optional context_length "context_length",
    optional cost_estimate_per_month "cost_estimate_per_month",
    optional created_at "created_at",
    optional description "description",
    optional error_message "error_message",
    optional file_count "file_count",
    optional input_modalities "input_modalities",
    optional license "license",
    optional name "name",
    optional output_modalities "output_modalities",
    optional parameters "parameters",
    optional source_ref "source_ref",
    optional source_type "source_type",
    optional status "status",
    optional storage_region "storage_region",
    optional tags "tags",
    optional team_id "team_id",
    optional total_size_bytes "total_size_bytes",
    optional updated_at "updated_at",
    optional uuid "uuid",
});

/// Answered by `genai_import_custom_model`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiCustomModelImportJob {
    /// Format: uint64.
    pub bytes_done: Option<String>,
    /// Format: uint64.
    pub bytes_total: Option<String>,
    pub completed_at: Option<Timestamp>,
    pub created_at: Option<Timestamp>,
    pub error_message: Option<String>,
    pub error_step: Option<String>,
    pub files_done: Option<i64>,
    pub files_total: Option<i64>,
    pub started_at: Option<Timestamp>,
    pub status: Option<String>,
    pub uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiCustomModelImportJob {
    optional bytes_done "bytes_done",
    optional bytes_total "bytes_total",
    optional completed_at "completed_at",
    optional created_at "created_at",
    optional error_message "error_message",
    optional error_step "error_step",
    optional files_done "files_done",
    optional files_total "files_total",
    optional started_at "started_at",
    optional status "status",
    optional uuid "uuid",
});

open_enum! {
    /// Answered by `genai_get_custom_model`, `genai_import_custom_model`, `genai_list_custom_models` and 1 more.
    ApiCustomModelStatus {
        StatusUnspecified = "STATUS_UNSPECIFIED",
        StatusImporting = "STATUS_IMPORTING",
        StatusReady = "STATUS_READY",
        StatusFailed = "STATUS_FAILED",
        StatusDeleted = "STATUS_DELETED",
    }
}

/// Answered by `genai_delete_agent_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiDeleteAgentApiKeyOutput {
    pub api_key_info: Option<ApiAgentApiKeyInfo>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiDeleteAgentApiKeyOutput {
    optional api_key_info "api_key_info",
});

/// Answered by `genai_delete_agent`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiDeleteAgentOutput {
    pub agent: Option<ApiAgent>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiDeleteAgentOutput {
    optional agent "agent",
});

/// Answered by `genai_delete_anthropic_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiDeleteAnthropicApiKeyOutput {
    pub api_key_info: Option<ApiAnthropicApiKeyInfo>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiDeleteAnthropicApiKeyOutput {
    optional api_key_info "api_key_info",
});

/// Answered by `genai_delete_custom_model`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiDeleteCustomModelOutputPublic {
    pub error: Option<String>,
    pub status: Option<ApiDeleteCustomModelStatus>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiDeleteCustomModelOutputPublic {
    optional error "error",
    optional status "status",
});

open_enum! {
    /// Answered by `genai_delete_custom_model`.
    ApiDeleteCustomModelStatus {
        DeleteCustomModelStatusUnspecified = "DELETE_CUSTOM_MODEL_STATUS_UNSPECIFIED",
        DeleteCustomModelStatusSuccess = "DELETE_CUSTOM_MODEL_STATUS_SUCCESS",
        DeleteCustomModelStatusFail = "DELETE_CUSTOM_MODEL_STATUS_FAIL",
    }
}

/// Answered by `genai_delete_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiDeleteKnowledgeBaseDataSourceOutput {
    pub data_source_uuid: Option<String>,
    pub knowledge_base_uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiDeleteKnowledgeBaseDataSourceOutput {
    optional data_source_uuid "data_source_uuid",
    optional knowledge_base_uuid "knowledge_base_uuid",
});

/// Answered by `genai_delete_knowledge_base`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiDeleteKnowledgeBaseOutput {
    pub uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiDeleteKnowledgeBaseOutput {
    optional uuid "uuid",
});

/// Answered by `genai_delete_model_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiDeleteModelApiKeyOutput {
    pub api_key_info: Option<ApiModelApiKeyInfo>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiDeleteModelApiKeyOutput {
    optional api_key_info "api_key_info",
});

/// Answered by `genai_delete_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiDeleteModelEvaluationRunOutputPublic {
    pub error: Option<String>,
    pub status: Option<ApiDeleteModelEvaluationRunStatus>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiDeleteModelEvaluationRunOutputPublic {
    optional error "error",
    optional status "status",
});

open_enum! {
    /// Answered by `genai_delete_model_evaluation_run`.
    ApiDeleteModelEvaluationRunStatus {
        DeleteModelEvaluationRunStatusUnspecified = "DELETE_MODEL_EVALUATION_RUN_STATUS_UNSPECIFIED",
        DeleteModelEvaluationRunStatusSuccess = "DELETE_MODEL_EVALUATION_RUN_STATUS_SUCCESS",
        DeleteModelEvaluationRunStatusFail = "DELETE_MODEL_EVALUATION_RUN_STATUS_FAIL",
    }
}

/// Answered by `genai_delete_model_router`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiDeleteModelRouterOutput {
    pub uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiDeleteModelRouterOutput {
    optional uuid "uuid",
});

/// Answered by `genai_delete_openai_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiDeleteOpenaiApiKeyOutput {
    pub api_key_info: Option<ApiOpenaiApiKeyInfo>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiDeleteOpenaiApiKeyOutput {
    optional api_key_info "api_key_info",
});

/// Answered by `genai_delete_scheduled_indexing`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiDeleteScheduledIndexingOutput {
    pub indexing_info: Option<ApiScheduledIndexingInfo>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiDeleteScheduledIndexingOutput {
    optional indexing_info "indexing_info",
});

/// Answered by `genai_delete_workspace`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiDeleteWorkspaceOutput {
    pub workspace_uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiDeleteWorkspaceOutput {
    optional workspace_uuid "workspace_uuid",
});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 20 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiDeployment {
    pub created_at: Option<Timestamp>,
    pub name: Option<String>,
    pub status: Option<ApiDeploymentStatus>,
    pub updated_at: Option<Timestamp>,
    pub url: Option<String>,
    pub uuid: Option<String>,
    pub visibility: Option<ApiDeploymentVisibility>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiDeployment {
    optional created_at "created_at",
    optional name "name",
    optional status "status",
    optional updated_at "updated_at",
    optional url "url",
    optional uuid "uuid",
    optional visibility "visibility",
});

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 20 more.
    ApiDeploymentStatus {
        StatusUnknown = "STATUS_UNKNOWN",
        StatusWaitingForDeployment = "STATUS_WAITING_FOR_DEPLOYMENT",
        StatusDeploying = "STATUS_DEPLOYING",
        StatusRunning = "STATUS_RUNNING",
        StatusFailed = "STATUS_FAILED",
        StatusWaitingForUndeployment = "STATUS_WAITING_FOR_UNDEPLOYMENT",
        StatusUndeploying = "STATUS_UNDEPLOYING",
        StatusUndeploymentFailed = "STATUS_UNDEPLOYMENT_FAILED",
        StatusDeleted = "STATUS_DELETED",
        StatusBuilding = "STATUS_BUILDING",
    }
}

open_enum! {
    /// Sent by `genai_update_agent_deployment_visibility`; answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 20 more.
    ApiDeploymentVisibility {
        VisibilityUnknown = "VISIBILITY_UNKNOWN",
        VisibilityDisabled = "VISIBILITY_DISABLED",
        VisibilityPlayground = "VISIBILITY_PLAYGROUND",
        VisibilityPublic = "VISIBILITY_PUBLIC",
        VisibilityPrivate = "VISIBILITY_PRIVATE",
    }
}

/// Sent by `genai_create_knowledge_base`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiDropboxDataSource {
    pub folder: Option<String>,
    pub refresh_token: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiDropboxDataSource {
    optional folder "folder",
    optional refresh_token "refresh_token",
});

/// Answered by `genai_create_knowledge_base_data_source`, `genai_list_knowledge_base_data_sources`, `genai_update_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiDropboxDataSourceDisplay {
    pub folder: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiDropboxDataSourceDisplay {
    optional folder "folder",
});

/// Sent by `genai_create_oauth2_dropbox_tokens`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiDropboxOauth2GetTokensInput {
    pub code: Option<String>,
    pub redirect_url: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiDropboxOauth2GetTokensInput {
    optional code "code",
    optional redirect_url "redirect_url",
});

/// Answered by `genai_create_oauth2_dropbox_tokens`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiDropboxOauth2GetTokensOutput {
    pub refresh_token: Option<String>,
    pub token: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiDropboxOauth2GetTokensOutput {
    optional refresh_token "refresh_token",
    optional token "token",
});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 23 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiEvaluationDataset {
    pub created_at: Option<Timestamp>,
    pub dataset_name: Option<String>,
    pub dataset_type: Option<ApiEvaluationDatasetType>,
    pub dataset_uuid: Option<String>,
    /// Format: uint64.
    pub file_size: Option<String>,
    pub has_ground_truth: Option<bool>,
    pub row_count: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiEvaluationDataset {
    optional created_at "created_at",
    optional dataset_name "dataset_name",
    optional dataset_type "dataset_type",
    optional dataset_uuid "dataset_uuid",
    optional file_size "file_size",
    optional has_ground_truth "has_ground_truth",
    optional row_count "row_count",
});

open_enum! {
    /// Sent by `genai_create_evaluation_dataset`; answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 23 more.
    ApiEvaluationDatasetType {
        EvaluationDatasetTypeUnknown = "EVALUATION_DATASET_TYPE_UNKNOWN",
        EvaluationDatasetTypeAdk = "EVALUATION_DATASET_TYPE_ADK",
        EvaluationDatasetTypeNonAdk = "EVALUATION_DATASET_TYPE_NON_ADK",
        EvaluationDatasetTypeModel = "EVALUATION_DATASET_TYPE_MODEL",
    }
}

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 29 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiEvaluationMetric {
    pub associated_presets: Option<Vec<ApiAssociatedModelEvaluationPreset>>,
    pub category: Option<ApiEvaluationMetricCategory>,
    pub custom_eval_config: Option<ApiCustomEvaluationMetricConfig>,
    pub description: Option<String>,
    pub evaluation_scope: Option<ApiEvaluationScope>,
    pub inverted: Option<bool>,
    pub is_metric_goal: Option<bool>,
    pub metric_name: Option<String>,
    pub metric_rank: Option<i64>,
    pub metric_type: Option<ApiEvaluationMetricType>,
    pub metric_uuid: Option<String>,
    pub metric_value_type: Option<ApiEvaluationMetricValueType>,
    pub range_max: Option<f64>,
    pub range_min: Option<f64>,
    pub source: Option<ApiEvaluationMetricSource>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiEvaluationMetric {
    optional associated_presets "associated_presets",
    optional category "category",
    optional custom_eval_config "custom_eval_config",
    optional description "description",
    optional evaluation_scope "evaluation_scope",
    optional inverted "inverted",
    optional is_metric_goal "is_metric_goal",
    optional metric_name "metric_name",
    optional metric_rank "metric_rank",
    optional metric_type "metric_type",
    optional metric_uuid "metric_uuid",
    optional metric_value_type "metric_value_type",
    optional range_max "range_max",
    optional range_min "range_min",
    optional source "source",
});

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 29 more.
    ApiEvaluationMetricCategory {
        MetricCategoryUnspecified = "METRIC_CATEGORY_UNSPECIFIED",
        MetricCategoryCorrectness = "METRIC_CATEGORY_CORRECTNESS",
        MetricCategoryUserOutcomes = "METRIC_CATEGORY_USER_OUTCOMES",
        MetricCategorySafetyAndSecurity = "METRIC_CATEGORY_SAFETY_AND_SECURITY",
        MetricCategoryContextQuality = "METRIC_CATEGORY_CONTEXT_QUALITY",
        MetricCategoryModelFit = "METRIC_CATEGORY_MODEL_FIT",
    }
}

/// Answered by `genai_get_evaluation_run`, `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results` and 2 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiEvaluationMetricResult {
    pub error_description: Option<String>,
    pub metric_name: Option<String>,
    pub metric_uuid: Option<String>,
    pub metric_value_type: Option<ApiEvaluationMetricValueType>,
    pub number_value: Option<f64>,
    pub reasoning: Option<String>,
    pub status: Option<ApiEvaluationMetricResultStatus>,
    pub string_value: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiEvaluationMetricResult {
    optional error_description "error_description",
    optional metric_name "metric_name",
    optional metric_uuid "metric_uuid",
    optional metric_value_type "metric_value_type",
    optional number_value "number_value",
    optional reasoning "reasoning",
    optional status "status",
    optional string_value "string_value",
});

open_enum! {
    /// Answered by `genai_get_evaluation_run`, `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results` and 2 more.
    ApiEvaluationMetricResultStatus {
        EvaluationMetricResultStatusUnspecified = "EVALUATION_METRIC_RESULT_STATUS_UNSPECIFIED",
        EvaluationMetricResultStatusCompleted = "EVALUATION_METRIC_RESULT_STATUS_COMPLETED",
        EvaluationMetricResultStatusFailed = "EVALUATION_METRIC_RESULT_STATUS_FAILED",
        EvaluationMetricResultStatusSkipped = "EVALUATION_METRIC_RESULT_STATUS_SKIPPED",
    }
}

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 29 more.
    ApiEvaluationMetricSource {
        EvaluationMetricSourceUnspecified = "EVALUATION_METRIC_SOURCE_UNSPECIFIED",
        EvaluationMetricSourceBuiltin = "EVALUATION_METRIC_SOURCE_BUILTIN",
        EvaluationMetricSourceCustom = "EVALUATION_METRIC_SOURCE_CUSTOM",
    }
}

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 29 more.
    ApiEvaluationMetricType {
        MetricTypeUnspecified = "METRIC_TYPE_UNSPECIFIED",
        MetricTypeGeneralQuality = "METRIC_TYPE_GENERAL_QUALITY",
        MetricTypeRagAndTool = "METRIC_TYPE_RAG_AND_TOOL",
        MetricTypeModelQuality = "METRIC_TYPE_MODEL_QUALITY",
        MetricTypeModelSafety = "METRIC_TYPE_MODEL_SAFETY",
    }
}

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 33 more.
    ApiEvaluationMetricValueType {
        MetricValueTypeUnspecified = "METRIC_VALUE_TYPE_UNSPECIFIED",
        MetricValueTypeNumber = "METRIC_VALUE_TYPE_NUMBER",
        MetricValueTypeString = "METRIC_VALUE_TYPE_STRING",
        MetricValueTypePercentage = "METRIC_VALUE_TYPE_PERCENTAGE",
    }
}

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiEvaluationPricing {
    pub currency: Option<String>,
    pub judge_model_pricing: Option<ApiTokenPricing>,
    pub per_candidate_model_pricing: Option<Vec<ApiModelPricingEntry>>,
    pub total_cost: Option<f64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiEvaluationPricing {
    optional currency "currency",
    optional judge_model_pricing "judge_model_pricing",
    optional per_candidate_model_pricing "per_candidate_model_pricing",
    optional total_cost "total_cost",
});

/// Answered by `genai_get_evaluation_run`, `genai_get_evaluation_run_results`, `genai_list_evaluation_runs_by_test_case`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiEvaluationRun {
    pub agent_deleted: Option<bool>,
    pub agent_deployment_name: Option<String>,
    pub agent_name: Option<String>,
    pub agent_uuid: Option<String>,
    pub agent_version_hash: Option<String>,
    pub agent_workspace_uuid: Option<String>,
    pub created_by_user_email: Option<String>,
    /// Format: uint64.
    pub created_by_user_id: Option<String>,
    pub error_description: Option<String>,
    pub evaluation_run_uuid: Option<String>,
    pub evaluation_test_case_workspace_uuid: Option<String>,
    pub finished_at: Option<Timestamp>,
    pub pass_status: Option<bool>,
    pub queued_at: Option<Timestamp>,
    pub run_level_metric_results: Option<Vec<ApiEvaluationMetricResult>>,
    pub run_name: Option<String>,
    pub star_metric_result: Option<ApiEvaluationMetricResult>,
    pub started_at: Option<Timestamp>,
    pub status: Option<ApiEvaluationRunStatus>,
    pub test_case_description: Option<String>,
    pub test_case_name: Option<String>,
    pub test_case_uuid: Option<String>,
    pub test_case_version: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiEvaluationRun {
    optional agent_deleted "agent_deleted",
    optional agent_deployment_name "agent_deployment_name",
    optional agent_name "agent_name",
    optional agent_uuid "agent_uuid",
    optional agent_version_hash "agent_version_hash",
    optional agent_workspace_uuid "agent_workspace_uuid",
    optional created_by_user_email "created_by_user_email",
    optional created_by_user_id "created_by_user_id",
    optional error_description "error_description",
    optional evaluation_run_uuid "evaluation_run_uuid",
    optional evaluation_test_case_workspace_uuid "evaluation_test_case_workspace_uuid",
    optional finished_at "finished_at",
    optional pass_status "pass_status",
    optional queued_at "queued_at",
    optional run_level_metric_results "run_level_metric_results",
    optional run_name "run_name",
    optional star_metric_result "star_metric_result",
    optional started_at "started_at",
    optional status "status",
    optional test_case_description "test_case_description",
    optional test_case_name "test_case_name",
    optional test_case_uuid "test_case_uuid",
    optional test_case_version "test_case_version",
});

open_enum! {
    /// Answered by `genai_get_evaluation_run`, `genai_get_evaluation_run_results`, `genai_list_evaluation_runs_by_test_case`.
    ApiEvaluationRunStatus {
        EvaluationRunStatusUnspecified = "EVALUATION_RUN_STATUS_UNSPECIFIED",
        EvaluationRunQueued = "EVALUATION_RUN_QUEUED",
        EvaluationRunRunningDataset = "EVALUATION_RUN_RUNNING_DATASET",
        EvaluationRunEvaluatingResults = "EVALUATION_RUN_EVALUATING_RESULTS",
        EvaluationRunCancelling = "EVALUATION_RUN_CANCELLING",
        EvaluationRunCancelled = "EVALUATION_RUN_CANCELLED",
        EvaluationRunSuccessful = "EVALUATION_RUN_SUCCESSFUL",
        EvaluationRunPartiallySuccessful = "EVALUATION_RUN_PARTIALLY_SUCCESSFUL",
        EvaluationRunFailed = "EVALUATION_RUN_FAILED",
    }
}

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 29 more.
    ApiEvaluationScope {
        EvaluationScopeUnspecified = "EVALUATION_SCOPE_UNSPECIFIED",
        EvaluationScopeAgent = "EVALUATION_SCOPE_AGENT",
        EvaluationScopeModel = "EVALUATION_SCOPE_MODEL",
    }
}

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 22 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiEvaluationTestCase {
    pub archived_at: Option<Timestamp>,
    pub created_at: Option<Timestamp>,
    pub created_by_user_email: Option<String>,
    /// Format: uint64.
    pub created_by_user_id: Option<String>,
    pub dataset: Option<ApiEvaluationDataset>,
    pub dataset_name: Option<String>,
    pub dataset_uuid: Option<String>,
    pub description: Option<String>,
    pub latest_version_number_of_runs: Option<i64>,
    pub metrics: Option<Vec<ApiEvaluationMetric>>,
    pub name: Option<String>,
    pub star_metric: Option<ApiStarMetric>,
    pub test_case_uuid: Option<String>,
    pub total_runs: Option<i64>,
    pub updated_at: Option<Timestamp>,
    pub updated_by_user_email: Option<String>,
    /// Format: uint64.
    pub updated_by_user_id: Option<String>,
    pub version: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiEvaluationTestCase {
    optional archived_at "archived_at",
    optional created_at "created_at",
    optional created_by_user_email "created_by_user_email",
    optional created_by_user_id "created_by_user_id",
    optional dataset "dataset",
    optional dataset_name "dataset_name",
    optional dataset_uuid "dataset_uuid",
    optional description "description",
    optional latest_version_number_of_runs "latest_version_number_of_runs",
    optional metrics "metrics",
    optional name "name",
    optional star_metric "star_metric",
    optional test_case_uuid "test_case_uuid",
    optional total_runs "total_runs",
    optional updated_at "updated_at",
    optional updated_by_user_email "updated_by_user_email",
    optional updated_by_user_id "updated_by_user_id",
    optional version "version",
});

/// Sent by `genai_update_evaluation_test_case`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiEvaluationTestCaseMetricList {
    pub metric_uuids: Option<Vec<String>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiEvaluationTestCaseMetricList {
    optional metric_uuids "metric_uuids",
});

/// Answered by `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiEvaluationTraceSpan {
    pub created_at: Option<Timestamp>,
    pub input: Option<JsonObject>,
    pub name: Option<String>,
    pub output: Option<JsonObject>,
    pub retriever_chunks: Option<Vec<ApiPromptChunk>>,
    pub span_level_metric_results: Option<Vec<ApiEvaluationMetricResult>>,
    pub spans: Option<Vec<ApiTraceSpan>>,
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<ApiTraceSpanType>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiEvaluationTraceSpan {
    optional created_at "created_at",
    optional input "input",
    optional name "name",
    optional output "output",
    optional retriever_chunks "retriever_chunks",
    optional span_level_metric_results "span_level_metric_results",
    optional spans "spans",
    optional type_ "type",
});

/// Answered by `genai_create_data_source_file_upload_presigned_urls`, `genai_create_evaluation_dataset_file_upload_presigned_urls`, `genai_create_model_eval_dataset_upload_presigned_urls`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiFilePresignedUrlResponse {
    pub expires_at: Option<Timestamp>,
    pub object_key: Option<String>,
    pub original_file_name: Option<String>,
    pub presigned_url: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiFilePresignedUrlResponse {
    optional expires_at "expires_at",
    optional object_key "object_key",
    optional original_file_name "original_file_name",
    optional presigned_url "presigned_url",
});

/// Sent by `genai_create_evaluation_dataset`, `genai_create_knowledge_base`; answered by `genai_create_knowledge_base_data_source`, `genai_list_knowledge_base_data_sources`, `genai_update_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiFileUploadDataSource {
    pub original_file_name: Option<String>,
    /// Format: uint64.
    pub size_in_bytes: Option<String>,
    pub stored_object_key: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiFileUploadDataSource {
    optional original_file_name "original_file_name",
    optional size_in_bytes "size_in_bytes",
    optional stored_object_key "stored_object_key",
});

/// Answered by `genai_get_oauth2_url`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiGenerateOauth2UrlOutput {
    pub url: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiGenerateOauth2UrlOutput {
    optional url "url",
});

/// Answered by `genai_get_agent`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiGetAgentOutput {
    pub agent: Option<ApiAgent>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiGetAgentOutput {
    optional agent "agent",
});

/// Answered by `genai_get_agent_usage`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiGetAgentUsageOutput {
    pub log_insights_usage: Option<ApiResourceUsage>,
    pub usage: Option<ApiResourceUsage>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiGetAgentUsageOutput {
    optional log_insights_usage "log_insights_usage",
    optional usage "usage",
});

/// Answered by `genai_get_anthropic_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiGetAnthropicApiKeyOutput {
    pub api_key_info: Option<ApiAnthropicApiKeyInfo>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiGetAnthropicApiKeyOutput {
    optional api_key_info "api_key_info",
});

/// Answered by `genai_get_agent_children`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiGetChildrenOutput {
    pub children: Option<Vec<ApiAgent>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiGetChildrenOutput {
    optional children "children",
});

/// Answered by `genai_get_custom_model`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiGetCustomModelOutputPublic {
    pub model: Option<ApiCustomModel>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiGetCustomModelOutputPublic {
    optional model "model",
});

/// Answered by `genai_get_evaluation_dataset_download_url`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiGetEvaluationDatasetDownloadUrlOutput {
    pub download_url: Option<String>,
    pub expires_at: Option<Timestamp>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiGetEvaluationDatasetDownloadUrlOutput {
    optional download_url "download_url",
    optional expires_at "expires_at",
});

/// Answered by `genai_get_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiGetEvaluationRunOutput {
    pub evaluation_run: Option<ApiEvaluationRun>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiGetEvaluationRunOutput {
    optional evaluation_run "evaluation_run",
});

/// Answered by `genai_get_evaluation_run_prompt_results`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiGetEvaluationRunPromptResultsOutput {
    pub prompt: Option<ApiPrompt>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiGetEvaluationRunPromptResultsOutput {
    optional prompt "prompt",
});

/// Answered by `genai_get_evaluation_run_results`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiGetEvaluationRunResultsOutput {
    pub evaluation_run: Option<ApiEvaluationRun>,
    pub links: Option<ApiLinks>,
    pub meta: Option<ApiMeta>,
    pub prompts: Option<Vec<ApiPrompt>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiGetEvaluationRunResultsOutput {
    optional evaluation_run "evaluation_run",
    optional links "links",
    optional meta "meta",
    optional prompts "prompts",
});

/// Answered by `genai_get_evaluation_test_case`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiGetEvaluationTestCaseOutput {
    pub evaluation_test_case: Option<ApiEvaluationTestCase>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiGetEvaluationTestCaseOutput {
    optional evaluation_test_case "evaluation_test_case",
});

/// Answered by `genai_get_indexing_job_details_signed_url`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiGetIndexingJobDetailsSignedUrlOutput {
    pub signed_url: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiGetIndexingJobDetailsSignedUrlOutput {
    optional signed_url "signed_url",
});

/// Answered by `genai_get_indexing_job`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiGetKnowledgeBaseIndexingJobOutput {
    pub job: Option<ApiIndexingJob>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiGetKnowledgeBaseIndexingJobOutput {
    optional job "job",
});

/// Answered by `genai_get_knowledge_base`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiGetKnowledgeBaseOutput {
    pub database_status: Option<DbaasClusterStatus>,
    pub knowledge_base: Option<ApiKnowledgeBase>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiGetKnowledgeBaseOutput {
    optional database_status "database_status",
    optional knowledge_base "knowledge_base",
});

/// Answered by `genai_get_model_catalog_card`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiGetModelCatalogCardOutput {
    pub data: Option<ApiModelCatalogCard>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiGetModelCatalogCardOutput {
    optional data "data",
});

/// Answered by `genai_get_model_evaluation_preset`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiGetModelEvaluationPresetOutput {
    pub preset: Option<ApiModelEvaluationPreset>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiGetModelEvaluationPresetOutput {
    optional preset "preset",
});

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiGetModelEvaluationRunOutput {
    pub links: Option<ApiLinks>,
    pub meta: Option<ApiMeta>,
    pub results: Option<Vec<ApiModelEvaluationResult>>,
    pub run: Option<ApiModelEvaluationRunDetail>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiGetModelEvaluationRunOutput {
    optional links "links",
    optional meta "meta",
    optional results "results",
    optional run "run",
});

/// Answered by `genai_get_model_evaluation_run_results_download_url`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiGetModelEvaluationRunResultsDownloadUrlOutput {
    pub download_url: Option<String>,
    pub expires_at: Option<Timestamp>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiGetModelEvaluationRunResultsDownloadUrlOutput {
    optional download_url "download_url",
    optional expires_at "expires_at",
});

/// Answered by `genai_get_model_router`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiGetModelRouterOutput {
    pub model_router: Option<ApiModelRouter>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiGetModelRouterOutput {
    optional model_router "model_router",
});

/// Answered by `genai_get_openai_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiGetOpenaiApiKeyOutput {
    pub api_key_info: Option<ApiOpenaiApiKeyInfo>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiGetOpenaiApiKeyOutput {
    optional api_key_info "api_key_info",
});

/// Answered by `genai_get_scheduled_indexing`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiGetScheduledIndexingOutput {
    pub indexing_info: Option<ApiScheduledIndexingInfo>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiGetScheduledIndexingOutput {
    optional indexing_info "indexing_info",
});

/// Answered by `genai_get_workspace`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiGetWorkspaceOutput {
    pub workspace: Option<ApiWorkspace>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiGetWorkspaceOutput {
    optional workspace "workspace",
});

/// Sent by `genai_create_knowledge_base`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiGoogleDriveDataSource {
    pub folder_id: Option<String>,
    pub refresh_token: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiGoogleDriveDataSource {
    optional folder_id "folder_id",
    optional refresh_token "refresh_token",
});

/// Answered by `genai_create_knowledge_base_data_source`, `genai_list_knowledge_base_data_sources`, `genai_update_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiGoogleDriveDataSourceDisplay {
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiGoogleDriveDataSourceDisplay {
    optional folder_id "folder_id",
    optional folder_name "folder_name",
});

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 19 more.
    ApiGuardrailType {
        GuardrailTypeUnknown = "GUARDRAIL_TYPE_UNKNOWN",
        GuardrailTypeJailbreak = "GUARDRAIL_TYPE_JAILBREAK",
        GuardrailTypeSensitiveData = "GUARDRAIL_TYPE_SENSITIVE_DATA",
        GuardrailTypeContentModeration = "GUARDRAIL_TYPE_CONTENT_MODERATION",
    }
}

/// Sent by `genai_import_custom_model`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiImportCustomModelInputPublic {
    pub accept_hf_token_storage: Option<bool>,
    pub accept_terms_and_conditions: Option<bool>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub preferred_gpu_region: Option<String>,
    pub source_ref: Option<CustomModelSourceRef>,
    pub source_type: Option<CustomModelSourceType>,
    pub tags: Option<CustomModelTags>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiImportCustomModelInputPublic {
    optional accept_hf_token_storage "accept_hf_token_storage",
    optional accept_terms_and_conditions "accept_terms_and_conditions",
    optional description "description",
    optional name "name",
    optional preferred_gpu_region "preferred_gpu_region",
    optional source_ref "source_ref",
    optional source_type "source_type",
    optional tags "tags",
});

/// Answered by `genai_import_custom_model`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiImportCustomModelOutputPublic {
    pub error: Option<String>,
    pub import_job: Option<ApiCustomModelImportJob>,
    pub model: Option<ApiCustomModel>,
    pub validation_steps: Option<Vec<ApiImportValidationStep>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiImportCustomModelOutputPublic {
    optional error "error",
    optional import_job "import_job",
    optional model "model",
    optional validation_steps "validation_steps",
});

/// Answered by `genai_import_custom_model`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiImportValidationStep {
    pub error: Option<String>,
    pub name: Option<String>,
    pub passed: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiImportValidationStep {
    optional error "error",
    optional name "name",
    optional passed "passed",
});

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 32 more.
    ApiIndexJobStatus {
        IndexJobStatusUnknown = "INDEX_JOB_STATUS_UNKNOWN",
        IndexJobStatusPartial = "INDEX_JOB_STATUS_PARTIAL",
        IndexJobStatusInProgress = "INDEX_JOB_STATUS_IN_PROGRESS",
        IndexJobStatusCompleted = "INDEX_JOB_STATUS_COMPLETED",
        IndexJobStatusFailed = "INDEX_JOB_STATUS_FAILED",
        IndexJobStatusNoChanges = "INDEX_JOB_STATUS_NO_CHANGES",
        IndexJobStatusPending = "INDEX_JOB_STATUS_PENDING",
        IndexJobStatusCancelled = "INDEX_JOB_STATUS_CANCELLED",
    }
}

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 33 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiIndexedDataSource {
    pub completed_at: Option<Timestamp>,
    pub data_source_uuid: Option<String>,
    pub error_details: Option<String>,
    pub error_msg: Option<String>,
    /// Format: uint64.
    pub failed_item_count: Option<String>,
    /// Format: uint64.
    pub indexed_file_count: Option<String>,
    /// Format: uint64.
    pub indexed_item_count: Option<String>,
    /// Format: uint64.
    pub removed_item_count: Option<String>,
    /// Format: uint64.
    pub skipped_item_count: Option<String>,
    pub started_at: Option<Timestamp>,
    pub status: Option<ApiIndexedDataSourceStatus>,
    /// Format: uint64.
    pub total_bytes: Option<String>,
    /// Format: uint64.
    pub total_bytes_indexed: Option<String>,
    /// Format: uint64.
    pub total_file_count: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiIndexedDataSource {
    optional completed_at "completed_at",
    optional data_source_uuid "data_source_uuid",
    optional error_details "error_details",
    optional error_msg "error_msg",
    optional failed_item_count "failed_item_count",
    optional indexed_file_count "indexed_file_count",
    optional indexed_item_count "indexed_item_count",
    optional removed_item_count "removed_item_count",
    optional skipped_item_count "skipped_item_count",
    optional started_at "started_at",
    optional status "status",
    optional total_bytes "total_bytes",
    optional total_bytes_indexed "total_bytes_indexed",
    optional total_file_count "total_file_count",
});

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 33 more.
    ApiIndexedDataSourceStatus {
        DataSourceStatusUnknown = "DATA_SOURCE_STATUS_UNKNOWN",
        DataSourceStatusInProgress = "DATA_SOURCE_STATUS_IN_PROGRESS",
        DataSourceStatusUpdated = "DATA_SOURCE_STATUS_UPDATED",
        DataSourceStatusPartiallyUpdated = "DATA_SOURCE_STATUS_PARTIALLY_UPDATED",
        DataSourceStatusNotUpdated = "DATA_SOURCE_STATUS_NOT_UPDATED",
        DataSourceStatusFailed = "DATA_SOURCE_STATUS_FAILED",
        DataSourceStatusCancelled = "DATA_SOURCE_STATUS_CANCELLED",
    }
}

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 32 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiIndexingJob {
    pub completed_datasources: Option<i64>,
    pub created_at: Option<Timestamp>,
    pub data_source_jobs: Option<Vec<ApiIndexedDataSource>>,
    pub data_source_uuids: Option<Vec<String>>,
    pub finished_at: Option<Timestamp>,
    pub is_report_available: Option<bool>,
    pub knowledge_base_uuid: Option<String>,
    pub phase: Option<ApiBatchJobPhase>,
    pub started_at: Option<Timestamp>,
    pub status: Option<ApiIndexJobStatus>,
    pub tokens: Option<i64>,
    pub total_datasources: Option<i64>,
    /// Format: uint64.
    pub total_tokens: Option<String>,
    pub updated_at: Option<Timestamp>,
    pub uuid: Option<String>,
    /// Format: uint64.
    pub total_items_indexed: Option<String>,
    /// Format: uint64.
    pub total_items_skipped: Option<String>,
    /// Format: uint64.
    pub total_items_failed: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiIndexingJob {
    optional completed_datasources "completed_datasources",
    optional created_at "created_at",
    optional data_source_jobs "data_source_jobs",
    optional data_source_uuids "data_source_uuids",
    or_null finished_at "finished_at",
    optional is_report_available "is_report_available",
    optional knowledge_base_uuid "knowledge_base_uuid",
    optional phase "phase",
    optional started_at "started_at",
    optional status "status",
    optional tokens "tokens",
    optional total_datasources "total_datasources",
    optional total_tokens "total_tokens",
    optional updated_at "updated_at",
    optional uuid "uuid",
    optional total_items_indexed "total_items_indexed",
    optional total_items_skipped "total_items_skipped",
    optional total_items_failed "total_items_failed",
});

/// Sent by `genai_create_knowledge_base`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiKbDataSource {
    pub aws_data_source: Option<ApiAwsDataSource>,
    pub bucket_name: Option<String>,
    pub bucket_region: Option<String>,
    pub chunking_algorithm: Option<ApiChunkingAlgorithm>,
    pub chunking_options: Option<ApiChunkingOptions>,
    pub dropbox_data_source: Option<ApiDropboxDataSource>,
    pub file_upload_data_source: Option<ApiFileUploadDataSource>,
    pub google_drive_data_source: Option<ApiGoogleDriveDataSource>,
    pub item_path: Option<String>,
    pub spaces_data_source: Option<ApiSpacesDataSource>,
    pub web_crawler_data_source: Option<ApiWebCrawlerDataSource>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiKbDataSource {
    optional aws_data_source "aws_data_source",
    optional bucket_name "bucket_name",
    optional bucket_region "bucket_region",
    optional chunking_algorithm "chunking_algorithm",
    optional chunking_options "chunking_options",
    optional dropbox_data_source "dropbox_data_source",
    optional file_upload_data_source "file_upload_data_source",
    optional google_drive_data_source "google_drive_data_source",
    optional item_path "item_path",
    optional spaces_data_source "spaces_data_source",
    optional web_crawler_data_source "web_crawler_data_source",
});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 24 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiKnowledgeBase {
    pub added_to_agent_at: Option<Timestamp>,
    pub created_at: Option<Timestamp>,
    pub database_id: Option<String>,
    pub embedding_model_uuid: Option<String>,
    pub is_public: Option<bool>,
    pub last_indexing_job: Option<ApiIndexingJob>,
    pub name: Option<String>,
    pub project_id: Option<String>,
    pub region: Option<String>,
    pub reranking_config: Option<ApiRerankingConfiguration>,
    pub tags: Option<Vec<String>>,
    pub updated_at: Option<Timestamp>,
    /// Format: int64.
    pub user_id: Option<String>,
    pub uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiKnowledgeBase {
    optional added_to_agent_at "added_to_agent_at",
    optional created_at "created_at",
    optional database_id "database_id",
    optional embedding_model_uuid "embedding_model_uuid",
    optional is_public "is_public",
    optional last_indexing_job "last_indexing_job",
    optional name "name",
    optional project_id "project_id",
    optional region "region",
    optional reranking_config "reranking_config",
    optional tags "tags",
    optional updated_at "updated_at",
    optional user_id "user_id",
    optional uuid "uuid",
});

/// Answered by `genai_create_knowledge_base_data_source`, `genai_list_knowledge_base_data_sources`, `genai_update_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiKnowledgeBaseDataSource {
    pub aws_data_source: Option<ApiAwsDataSourceDisplay>,
    pub bucket_name: Option<String>,
    pub chunking_algorithm: Option<ApiChunkingAlgorithm>,
    pub chunking_options: Option<ApiChunkingOptions>,
    pub created_at: Option<Timestamp>,
    pub dropbox_data_source: Option<ApiDropboxDataSourceDisplay>,
    pub file_upload_data_source: Option<ApiFileUploadDataSource>,
    pub google_drive_data_source: Option<ApiGoogleDriveDataSourceDisplay>,
    pub item_path: Option<String>,
    pub last_datasource_indexing_job: Option<ApiIndexedDataSource>,
    pub region: Option<String>,
    pub spaces_data_source: Option<ApiSpacesDataSource>,
    pub updated_at: Option<Timestamp>,
    pub uuid: Option<String>,
    pub web_crawler_data_source: Option<ApiWebCrawlerDataSource>,
    pub last_indexing_job: Option<ApiIndexingJob>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiKnowledgeBaseDataSource {
    optional aws_data_source "aws_data_source",
    optional bucket_name "bucket_name",
    optional chunking_algorithm "chunking_algorithm",
    optional chunking_options "chunking_options",
    optional created_at "created_at",
    optional dropbox_data_source "dropbox_data_source",
    optional file_upload_data_source "file_upload_data_source",
    optional google_drive_data_source "google_drive_data_source",
    optional item_path "item_path",
    optional last_datasource_indexing_job "last_datasource_indexing_job",
    optional region "region",
    optional spaces_data_source "spaces_data_source",
    optional updated_at "updated_at",
    optional uuid "uuid",
    optional web_crawler_data_source "web_crawler_data_source",
    optional last_indexing_job "last_indexing_job",
});

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiLatencyMetrics {
    pub avg_e2e_latency_ms: Option<f64>,
    pub max_e2e_latency_ms: Option<f64>,
    pub min_e2e_latency_ms: Option<f64>,
    pub p50_latency_ms: Option<f64>,
    pub p90_latency_ms: Option<f64>,
    pub p95_latency_ms: Option<f64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiLatencyMetrics {
    optional avg_e2e_latency_ms "avg_e2e_latency_ms",
    optional max_e2e_latency_ms "max_e2e_latency_ms",
    optional min_e2e_latency_ms "min_e2e_latency_ms",
    optional p50_latency_ms "p50_latency_ms",
    optional p90_latency_ms "p90_latency_ms",
    optional p95_latency_ms "p95_latency_ms",
});

/// Sent by `genai_attach_agent_function`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiLinkAgentFunctionInputPublic {
    pub agent_uuid: Option<String>,
    pub description: Option<String>,
    pub faas_name: Option<String>,
    pub faas_namespace: Option<String>,
    pub function_name: Option<String>,
    pub input_schema: Option<JsonObject>,
    pub output_schema: Option<JsonObject>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiLinkAgentFunctionInputPublic {
    optional agent_uuid "agent_uuid",
    optional description "description",
    optional faas_name "faas_name",
    optional faas_namespace "faas_namespace",
    optional function_name "function_name",
    optional input_schema "input_schema",
    optional output_schema "output_schema",
});

/// Answered by `genai_attach_agent_function`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiLinkAgentFunctionOutput {
    pub agent: Option<ApiAgent>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiLinkAgentFunctionOutput {
    optional agent "agent",
});

/// Answered by `genai_attach_agent_guardrails`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiLinkAgentGuardrailOutput {
    pub agent: Option<ApiAgent>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiLinkAgentGuardrailOutput {
    optional agent "agent",
});

/// Sent by `genai_attach_agent_guardrails`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiLinkAgentGuardrailsInputPublic {
    pub agent_uuid: Option<String>,
    pub guardrails: Option<Vec<ApiAgentGuardrailInput>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiLinkAgentGuardrailsInputPublic {
    optional agent_uuid "agent_uuid",
    optional guardrails "guardrails",
});

/// Sent by `genai_attach_agent`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiLinkAgentInputPublic {
    pub child_agent_uuid: Option<String>,
    pub if_case: Option<String>,
    pub parent_agent_uuid: Option<String>,
    pub route_name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiLinkAgentInputPublic {
    optional child_agent_uuid "child_agent_uuid",
    optional if_case "if_case",
    optional parent_agent_uuid "parent_agent_uuid",
    optional route_name "route_name",
});

/// Answered by `genai_attach_agent`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiLinkAgentOutput {
    pub child_agent_uuid: Option<String>,
    pub parent_agent_uuid: Option<String>,
    pub rollback: Option<bool>,
    pub uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiLinkAgentOutput {
    optional child_agent_uuid "child_agent_uuid",
    optional parent_agent_uuid "parent_agent_uuid",
    optional rollback "rollback",
    optional uuid "uuid",
});

/// Answered by `genai_attach_knowledge_base`, `genai_attach_knowledge_bases`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiLinkKnowledgeBaseOutput {
    pub agent: Option<ApiAgent>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiLinkKnowledgeBaseOutput {
    optional agent "agent",
});

/// Answered by `genai_get_evaluation_run_results`, `genai_get_model_evaluation_run`, `genai_list_agent_api_keys` and 18 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiLinks {
    pub pages: Option<ApiPages>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiLinks {
    optional pages "pages",
});

/// Answered by `genai_list_agent_api_keys`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListAgentApiKeysOutput {
    pub api_key_infos: Option<Vec<ApiAgentApiKeyInfo>>,
    pub links: Option<ApiLinks>,
    pub meta: Option<ApiMeta>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListAgentApiKeysOutput {
    optional api_key_infos "api_key_infos",
    optional links "links",
    optional meta "meta",
});

/// Answered by `genai_list_agent_versions`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListAgentVersionsOutput {
    pub agent_versions: Option<Vec<ApiAgentVersion>>,
    pub links: Option<ApiLinks>,
    pub meta: Option<ApiMeta>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListAgentVersionsOutput {
    optional agent_versions "agent_versions",
    optional links "links",
    optional meta "meta",
});

/// Answered by `genai_list_agents_by_anthropic_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListAgentsByAnthropicKeyOutput {
    pub agents: Option<Vec<ApiAgent>>,
    pub links: Option<ApiLinks>,
    pub meta: Option<ApiMeta>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListAgentsByAnthropicKeyOutput {
    optional agents "agents",
    optional links "links",
    optional meta "meta",
});

/// Answered by `genai_list_agents_by_openai_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListAgentsByOpenaiKeyOutput {
    pub agents: Option<Vec<ApiAgent>>,
    pub links: Option<ApiLinks>,
    pub meta: Option<ApiMeta>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListAgentsByOpenaiKeyOutput {
    optional agents "agents",
    optional links "links",
    optional meta "meta",
});

/// Answered by `genai_list_agents_by_workspace`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListAgentsByWorkspaceOutput {
    pub agents: Option<Vec<ApiAgent>>,
    pub links: Option<ApiLinks>,
    pub meta: Option<ApiMeta>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListAgentsByWorkspaceOutput {
    optional agents "agents",
    optional links "links",
    optional meta "meta",
});

/// Answered by `genai_list_agents`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListAgentsOutputPublic {
    pub agents: Option<Vec<ApiAgentPublic>>,
    pub links: Option<ApiLinks>,
    pub meta: Option<ApiMeta>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListAgentsOutputPublic {
    optional agents "agents",
    optional links "links",
    optional meta "meta",
});

/// Answered by `genai_list_anthropic_api_keys`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListAnthropicApiKeysOutput {
    pub api_key_infos: Option<Vec<ApiAnthropicApiKeyInfo>>,
    pub links: Option<ApiLinks>,
    pub meta: Option<ApiMeta>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListAnthropicApiKeysOutput {
    optional api_key_infos "api_key_infos",
    optional links "links",
    optional meta "meta",
});

/// Answered by `genai_list_custom_models`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListCustomModelsOutputPublic {
    pub links: Option<ApiLinks>,
    pub max_threshold: Option<i64>,
    pub meta: Option<ApiMeta>,
    pub models: Option<Vec<ApiCustomModel>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListCustomModelsOutputPublic {
    optional links "links",
    optional max_threshold "max_threshold",
    optional meta "meta",
    optional models "models",
});

/// Answered by `genai_list_evaluation_datasets`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListEvaluationDatasetsOutput {
    pub evaluation_datasets: Option<Vec<ApiEvaluationDataset>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListEvaluationDatasetsOutput {
    optional evaluation_datasets "evaluation_datasets",
});

/// Answered by `genai_list_evaluation_metrics`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListEvaluationMetricsOutput {
    pub metrics: Option<Vec<ApiEvaluationMetric>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListEvaluationMetricsOutput {
    optional metrics "metrics",
});

/// Answered by `genai_list_evaluation_runs_by_test_case`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListEvaluationRunsByTestCaseOutput {
    pub evaluation_runs: Option<Vec<ApiEvaluationRun>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListEvaluationRunsByTestCaseOutput {
    optional evaluation_runs "evaluation_runs",
});

/// Answered by `genai_list_evaluation_test_cases_by_workspace`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListEvaluationTestCasesByWorkspaceOutput {
    pub evaluation_test_cases: Option<Vec<ApiEvaluationTestCase>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListEvaluationTestCasesByWorkspaceOutput {
    optional evaluation_test_cases "evaluation_test_cases",
});

/// Answered by `genai_list_evaluation_test_cases`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListEvaluationTestCasesOutput {
    pub evaluation_test_cases: Option<Vec<ApiEvaluationTestCase>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListEvaluationTestCasesOutput {
    optional evaluation_test_cases "evaluation_test_cases",
});

/// Answered by `genai_list_indexing_job_data_sources`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListIndexingJobDataSourcesOutput {
    pub indexed_data_sources: Option<Vec<ApiIndexedDataSource>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListIndexingJobDataSourcesOutput {
    optional indexed_data_sources "indexed_data_sources",
});

/// Answered by `genai_list_knowledge_base_data_sources`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListKnowledgeBaseDataSourcesOutput {
    pub knowledge_base_data_sources: Option<Vec<ApiKnowledgeBaseDataSource>>,
    pub links: Option<ApiLinks>,
    pub meta: Option<ApiMeta>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListKnowledgeBaseDataSourcesOutput {
    optional knowledge_base_data_sources "knowledge_base_data_sources",
    optional links "links",
    optional meta "meta",
});

/// Answered by `genai_list_indexing_jobs`, `genai_list_indexing_jobs_by_knowledge_base`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListKnowledgeBaseIndexingJobsOutput {
    pub jobs: Option<Vec<ApiIndexingJob>>,
    pub links: Option<ApiLinks>,
    pub meta: Option<ApiMeta>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListKnowledgeBaseIndexingJobsOutput {
    optional jobs "jobs",
    optional links "links",
    optional meta "meta",
});

/// Answered by `genai_list_knowledge_bases`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListKnowledgeBasesOutput {
    pub knowledge_bases: Option<Vec<ApiKnowledgeBase>>,
    pub links: Option<ApiLinks>,
    pub meta: Option<ApiMeta>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListKnowledgeBasesOutput {
    optional knowledge_bases "knowledge_bases",
    optional links "links",
    optional meta "meta",
});

/// Answered by `genai_list_model_api_keys`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListModelApiKeysOutput {
    pub api_key_infos: Option<Vec<ApiModelApiKeyInfo>>,
    pub links: Option<ApiLinks>,
    pub meta: Option<ApiMeta>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListModelApiKeysOutput {
    optional api_key_infos "api_key_infos",
    optional links "links",
    optional meta "meta",
});

/// Answered by `genai_list_model_catalog`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListModelCatalogOutput {
    pub data: Option<Vec<ApiModelCatalogEntry>>,
    pub meta: Option<ApiMeta>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListModelCatalogOutput {
    optional data "data",
    optional meta "meta",
});

/// Answered by `genai_list_model_evaluation_metrics`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListModelEvaluationMetricsOutput {
    pub metrics: Option<Vec<ApiEvaluationMetric>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListModelEvaluationMetricsOutput {
    optional metrics "metrics",
});

/// Answered by `genai_list_model_evaluation_presets`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListModelEvaluationPresetsOutput {
    pub presets: Option<Vec<ApiModelEvaluationPreset>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListModelEvaluationPresetsOutput {
    optional presets "presets",
});

/// Answered by `genai_list_model_evaluation_runs`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListModelEvaluationRunsOutput {
    pub available_candidate_types: Option<Vec<ApiCandidateModelSource>>,
    pub available_statuses: Option<Vec<ApiModelEvaluationRunStatus>>,
    pub links: Option<ApiLinks>,
    pub meta: Option<ApiMeta>,
    pub runs: Option<Vec<ApiModelEvaluationRunSummary>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListModelEvaluationRunsOutput {
    optional available_candidate_types "available_candidate_types",
    optional available_statuses "available_statuses",
    optional links "links",
    optional meta "meta",
    optional runs "runs",
});

/// Answered by `genai_list_model_router_presets`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListModelRouterPresetsOutput {
    pub links: Option<ApiLinks>,
    pub meta: Option<ApiMeta>,
    pub presets: Option<Vec<ApiModelRouterPreset>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListModelRouterPresetsOutput {
    optional links "links",
    optional meta "meta",
    optional presets "presets",
});

/// Answered by `genai_list_model_router_task_presets`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListModelRouterTaskPresetsOutput {
    pub links: Option<ApiLinks>,
    pub meta: Option<ApiMeta>,
    pub tasks: Option<Vec<ApiModelRouterTaskPreset>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListModelRouterTaskPresetsOutput {
    optional links "links",
    optional meta "meta",
    optional tasks "tasks",
});

/// Answered by `genai_list_model_routers`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListModelRoutersOutput {
    pub links: Option<ApiLinks>,
    pub meta: Option<ApiMeta>,
    pub model_routers: Option<Vec<ApiModelRouter>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListModelRoutersOutput {
    optional links "links",
    optional meta "meta",
    optional model_routers "model_routers",
});

/// Answered by `genai_list_models`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListModelsOutputPublic {
    pub links: Option<ApiLinks>,
    pub meta: Option<ApiMeta>,
    pub models: Option<Vec<ApiModelPublic>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListModelsOutputPublic {
    optional links "links",
    optional meta "meta",
    optional models "models",
});

/// Answered by `genai_list_openai_api_keys`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListOpenaiApiKeysOutput {
    pub api_key_infos: Option<Vec<ApiOpenaiApiKeyInfo>>,
    pub links: Option<ApiLinks>,
    pub meta: Option<ApiMeta>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListOpenaiApiKeysOutput {
    optional api_key_infos "api_key_infos",
    optional links "links",
    optional meta "meta",
});

/// Answered by `genai_list_datacenter_regions`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListRegionsOutput {
    pub regions: Option<Vec<GenaiapiRegion>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListRegionsOutput {
    optional regions "regions",
});

/// Answered by `genai_list_workspaces`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiListWorkspacesOutput {
    pub workspaces: Option<Vec<ApiWorkspace>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiListWorkspacesOutput {
    optional workspaces "workspaces",
});

/// Answered by `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiLlmSpan {
    pub common: Option<ApiSpanCommon>,
    pub model: Option<String>,
    pub num_input_tokens: Option<i64>,
    pub num_output_tokens: Option<i64>,
    pub temperature: Option<f64>,
    /// Format: int64.
    pub time_to_first_token_ns: Option<String>,
    pub tools: Option<Vec<JsonObject>>,
    pub total_tokens: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiLlmSpan {
    optional common "common",
    optional model "model",
    optional num_input_tokens "num_input_tokens",
    optional num_output_tokens "num_output_tokens",
    optional temperature "temperature",
    optional time_to_first_token_ns "time_to_first_token_ns",
    optional tools "tools",
    optional total_tokens "total_tokens",
});

/// Sent by `genai_create_agent`, `genai_update_agent`; answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 20 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiMcpServer {
    pub allowed_tools: Option<Vec<String>>,
    pub authorization: Option<String>,
    pub headers: Option<BTreeMap<String, String>>,
    pub server_label: Option<String>,
    pub server_url: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiMcpServer {
    optional allowed_tools "allowed_tools",
    optional authorization "authorization",
    optional headers "headers",
    optional server_label "server_label",
    optional server_url "server_url",
});

/// Answered by `genai_get_evaluation_run_results`, `genai_get_model_evaluation_run`, `genai_list_agent_api_keys` and 19 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiMeta {
    pub page: Option<i64>,
    pub pages: Option<i64>,
    pub total: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiMeta {
    optional page "page",
    optional pages "pages",
    optional total "total",
});

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiMetricResultSummary {
    pub description: Option<String>,
    pub fail_count: Option<i64>,
    pub fail_percent: Option<f64>,
    pub metric_name: Option<String>,
    pub metric_uuid: Option<String>,
    pub pass_count: Option<i64>,
    pub pass_percent: Option<f64>,
    pub skip_percent: Option<f64>,
    pub skipped_count: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiMetricResultSummary {
    optional description "description",
    optional fail_count "fail_count",
    optional fail_percent "fail_percent",
    optional metric_name "metric_name",
    optional metric_uuid "metric_uuid",
    optional pass_count "pass_count",
    optional pass_percent "pass_percent",
    optional skip_percent "skip_percent",
    optional skipped_count "skipped_count",
});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 25 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModel {
    pub agreement: Option<ApiAgreement>,
    pub benchmark_score: Option<JsonObject>,
    pub capabilities: Option<Vec<String>>,
    /// Format: int64.
    pub context_window: Option<String>,
    pub created_at: Option<Timestamp>,
    pub endpoints: Option<Vec<ApiModelEndpoint>>,
    pub inference_name: Option<String>,
    pub inference_version: Option<String>,
    pub is_foundational: Option<bool>,
    pub kb_default_chunk_size: Option<i64>,
    pub kb_max_chunk_size: Option<i64>,
    pub kb_min_chunk_size: Option<i64>,
    pub lifecycle_status: Option<String>,
    pub metadata: Option<JsonObject>,
    pub modalities: Option<ApiModelModalities>,
    pub name: Option<String>,
    pub parameter_count: Option<f64>,
    pub parent_uuid: Option<String>,
    pub provider: Option<ApiModelProvider>,
    pub reasoning_efforts: Option<Vec<String>>,
    pub settings: Option<Vec<ApiModelSetting>>,
    pub thinking: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<String>,
    pub updated_at: Option<Timestamp>,
    pub upload_complete: Option<bool>,
    pub url: Option<String>,
    pub usecases: Option<Vec<ApiModelUsecase>>,
    pub uuid: Option<String>,
    pub version: Option<ApiModelVersion>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModel {
    optional agreement "agreement",
    optional benchmark_score "benchmark_score",
    optional capabilities "capabilities",
    optional context_window "context_window",
    optional created_at "created_at",
    optional endpoints "endpoints",
    optional inference_name "inference_name",
    optional inference_version "inference_version",
    optional is_foundational "is_foundational",
    optional kb_default_chunk_size "kb_default_chunk_size",
    optional kb_max_chunk_size "kb_max_chunk_size",
    optional kb_min_chunk_size "kb_min_chunk_size",
    optional lifecycle_status "lifecycle_status",
    optional metadata "metadata",
    optional modalities "modalities",
    optional name "name",
    optional parameter_count "parameter_count",
    optional parent_uuid "parent_uuid",
    optional provider "provider",
    optional reasoning_efforts "reasoning_efforts",
    optional settings "settings",
    optional thinking "thinking",
    optional type_ "type",
    optional updated_at "updated_at",
    optional upload_complete "upload_complete",
    optional url "url",
    optional usecases "usecases",
    optional uuid "uuid",
    optional version "version",
});

/// Answered by `genai_delete_model_api_key`, `genai_list_model_api_keys`, `genai_regenerate_model_api_key` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModelApiKeyInfo {
    pub created_at: Option<Timestamp>,
    /// Format: uint64.
    pub created_by: Option<String>,
    pub deleted_at: Option<Timestamp>,
    pub name: Option<String>,
    pub secret_key: Option<String>,
    pub uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModelApiKeyInfo {
    optional created_at "created_at",
    optional created_by "created_by",
    optional deleted_at "deleted_at",
    optional name "name",
    optional secret_key "secret_key",
    optional uuid "uuid",
});

open_enum! {
    /// Answered by `genai_get_model_catalog_card`.
    ApiModelBillingMode {
        ModelBillingModeUnspecified = "MODEL_BILLING_MODE_UNSPECIFIED",
        ModelBillingModeInteractive = "MODEL_BILLING_MODE_INTERACTIVE",
        ModelBillingModeBatch = "MODEL_BILLING_MODE_BATCH",
    }
}

/// Answered by `genai_get_model_catalog_card`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModelCatalogCard {
    pub availability: Option<Vec<String>>,
    pub badges: Option<Vec<String>>,
    pub benchmark_score: Option<JsonObject>,
    pub capabilities: Option<Vec<String>>,
    pub code_snippets: Option<ApiCodeSnippets>,
    /// Format: int64.
    pub context_window: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub hugging_face_id: Option<String>,
    pub id: Option<String>,
    /// Format: int64.
    pub max_output_tokens: Option<String>,
    pub modalities: Option<ApiModelModalities>,
    pub model_id: Option<String>,
    pub name: Option<String>,
    pub parameter_count: Option<f64>,
    pub pricing: Option<ApiModelPricing>,
    pub pricing_detail: Option<ApiModelPricingDetail>,
    pub provider: Option<ApiModelProvider>,
    pub short_description: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModelCatalogCard {
    optional availability "availability",
    optional badges "badges",
    optional benchmark_score "benchmark_score",
    optional capabilities "capabilities",
    optional code_snippets "code_snippets",
    optional context_window "context_window",
    optional creator "creator",
    optional description "description",
    optional hugging_face_id "hugging_face_id",
    optional id "id",
    optional max_output_tokens "max_output_tokens",
    optional modalities "modalities",
    optional model_id "model_id",
    optional name "name",
    optional parameter_count "parameter_count",
    optional pricing "pricing",
    optional pricing_detail "pricing_detail",
    optional provider "provider",
    optional short_description "short_description",
    optional type_ "type",
});

/// Answered by `genai_list_model_catalog`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModelCatalogEntry {
    pub availability: Option<Vec<String>>,
    pub badges: Option<Vec<String>>,
    pub benchmark_score: Option<JsonObject>,
    pub capabilities: Option<Vec<String>>,
    /// Format: int64.
    pub context_window: Option<String>,
    pub created_at: Option<Timestamp>,
    pub creator: Option<String>,
    pub hugging_face_id: Option<String>,
    pub id: Option<String>,
    /// Format: int64.
    pub max_output_tokens: Option<String>,
    pub model_id: Option<String>,
    pub name: Option<String>,
    pub parameter_count: Option<f64>,
    pub pricing: Option<ApiModelPricing>,
    pub provider: Option<ApiModelProvider>,
    pub scaled_pricing_enabled: Option<bool>,
    pub short_description: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModelCatalogEntry {
    optional availability "availability",
    optional badges "badges",
    optional benchmark_score "benchmark_score",
    optional capabilities "capabilities",
    optional context_window "context_window",
    optional created_at "created_at",
    optional creator "creator",
    optional hugging_face_id "hugging_face_id",
    optional id "id",
    optional max_output_tokens "max_output_tokens",
    optional model_id "model_id",
    optional name "name",
    optional parameter_count "parameter_count",
    optional pricing "pricing",
    optional provider "provider",
    optional scaled_pricing_enabled "scaled_pricing_enabled",
    optional short_description "short_description",
    optional type_ "type",
});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 26 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModelEndpoint {
    pub capabilities: Option<Vec<String>>,
    pub endpoint: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModelEndpoint {
    optional capabilities "capabilities",
    optional endpoint "endpoint",
});

/// Answered by `genai_get_model_evaluation_preset`, `genai_list_model_evaluation_presets`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModelEvaluationPreset {
    pub candidate_inference_config: Option<ApiCandidateInferenceConfig>,
    pub candidate_model_name: Option<String>,
    pub candidate_model_source: Option<ApiCandidateModelSource>,
    pub candidate_model_uuid: Option<String>,
    pub candidate_system_prompt: Option<String>,
    pub created_at: Option<Timestamp>,
    pub dataset_name: Option<String>,
    pub dataset_uuid: Option<String>,
    pub eval_preset_uuid: Option<String>,
    pub judge_model_name: Option<String>,
    pub judge_model_uuid: Option<String>,
    pub metrics: Option<Vec<ApiEvaluationMetric>>,
    pub name: Option<String>,
    pub saved_sections: Option<Vec<ApiPresetSaveSection>>,
    pub star_metric: Option<ApiStarMetric>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModelEvaluationPreset {
    optional candidate_inference_config "candidate_inference_config",
    optional candidate_model_name "candidate_model_name",
    optional candidate_model_source "candidate_model_source",
    optional candidate_model_uuid "candidate_model_uuid",
    optional candidate_system_prompt "candidate_system_prompt",
    optional created_at "created_at",
    optional dataset_name "dataset_name",
    optional dataset_uuid "dataset_uuid",
    optional eval_preset_uuid "eval_preset_uuid",
    optional judge_model_name "judge_model_name",
    optional judge_model_uuid "judge_model_uuid",
    optional metrics "metrics",
    optional name "name",
    optional saved_sections "saved_sections",
    optional star_metric "star_metric",
});

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModelEvaluationResult {
    pub candidate_model_name: Option<String>,
    pub candidate_model_uuid: Option<String>,
    pub candidate_routed_task: Option<String>,
    pub ground_truth: Option<String>,
    pub input: Option<String>,
    pub metric_results: Option<Vec<ApiEvaluationMetricResult>>,
    pub output: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModelEvaluationResult {
    optional candidate_model_name "candidate_model_name",
    optional candidate_model_uuid "candidate_model_uuid",
    optional candidate_routed_task "candidate_routed_task",
    optional ground_truth "ground_truth",
    optional input "input",
    optional metric_results "metric_results",
    optional output "output",
});

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModelEvaluationRunDetail {
    pub candidate_inference_config: Option<ApiCandidateInferenceConfig>,
    pub candidate_model_name: Option<String>,
    pub candidate_model_source: Option<ApiCandidateModelSource>,
    pub candidate_model_uuid: Option<String>,
    pub completed_at: Option<Timestamp>,
    pub created_at: Option<Timestamp>,
    pub dataset_name: Option<String>,
    pub dataset_uuid: Option<String>,
    pub error_description: Option<String>,
    pub eval_preset_name: Option<String>,
    pub eval_preset_uuid: Option<String>,
    pub eval_run_uuid: Option<String>,
    pub judge_model_name: Option<String>,
    pub judge_model_uuid: Option<String>,
    pub metrics: Option<Vec<ApiEvaluationMetric>>,
    pub name: Option<String>,
    pub progress: Option<ApiModelEvaluationRunProgress>,
    pub result_summary: Option<ApiModelEvaluationRunResultSummary>,
    pub star_metric: Option<ApiStarMetric>,
    pub started_at: Option<Timestamp>,
    pub status: Option<ApiModelEvaluationRunStatus>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModelEvaluationRunDetail {
    optional candidate_inference_config "candidate_inference_config",
    optional candidate_model_name "candidate_model_name",
    optional candidate_model_source "candidate_model_source",
    optional candidate_model_uuid "candidate_model_uuid",
    optional completed_at "completed_at",
    optional created_at "created_at",
    optional dataset_name "dataset_name",
    optional dataset_uuid "dataset_uuid",
    optional error_description "error_description",
    optional eval_preset_name "eval_preset_name",
    optional eval_preset_uuid "eval_preset_uuid",
    optional eval_run_uuid "eval_run_uuid",
    optional judge_model_name "judge_model_name",
    optional judge_model_uuid "judge_model_uuid",
    optional metrics "metrics",
    optional name "name",
    optional progress "progress",
    optional result_summary "result_summary",
    optional star_metric "star_metric",
    optional started_at "started_at",
    optional status "status",
});

/// Answered by `genai_cancel_model_evaluation_run`, `genai_get_model_evaluation_run`, `genai_list_model_evaluation_runs` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModelEvaluationRunProgress {
    pub candidate_rows_evaluated: Option<i64>,
    pub judge_rows_evaluated: Option<i64>,
    pub total_rows: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModelEvaluationRunProgress {
    optional candidate_rows_evaluated "candidate_rows_evaluated",
    optional judge_rows_evaluated "judge_rows_evaluated",
    optional total_rows "total_rows",
});

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModelEvaluationRunResultSummary {
    pub end_time: Option<Timestamp>,
    pub metric_summaries: Option<Vec<ApiMetricResultSummary>>,
    pub overall_score_percent: Option<f64>,
    pub per_model_summaries: Option<ApiPerModelResultSummaries>,
    pub per_task_summaries: Option<ApiPerTaskResultSummaries>,
    pub performance_metrics: Option<ApiPerformanceMetrics>,
    pub pricing: Option<ApiEvaluationPricing>,
    pub star_metric_summary: Option<ApiStarMetricSummary>,
    pub start_time: Option<Timestamp>,
    pub total_duration_seconds: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModelEvaluationRunResultSummary {
    optional end_time "end_time",
    optional metric_summaries "metric_summaries",
    optional overall_score_percent "overall_score_percent",
    optional per_model_summaries "per_model_summaries",
    optional per_task_summaries "per_task_summaries",
    optional performance_metrics "performance_metrics",
    optional pricing "pricing",
    optional star_metric_summary "star_metric_summary",
    optional start_time "start_time",
    optional total_duration_seconds "total_duration_seconds",
});

open_enum! {
    /// Answered by `genai_cancel_model_evaluation_run`, `genai_get_model_evaluation_run`, `genai_list_model_evaluation_runs` and 1 more.
    ApiModelEvaluationRunStatus {
        ModelEvaluationRunStatusUnspecified = "MODEL_EVALUATION_RUN_STATUS_UNSPECIFIED",
        ModelEvaluationRunQueued = "MODEL_EVALUATION_RUN_QUEUED",
        ModelEvaluationRunRunningDataset = "MODEL_EVALUATION_RUN_RUNNING_DATASET",
        ModelEvaluationRunEvaluatingResults = "MODEL_EVALUATION_RUN_EVALUATING_RESULTS",
        ModelEvaluationRunCancelling = "MODEL_EVALUATION_RUN_CANCELLING",
        ModelEvaluationRunCancelled = "MODEL_EVALUATION_RUN_CANCELLED",
        ModelEvaluationRunSuccessful = "MODEL_EVALUATION_RUN_SUCCESSFUL",
        ModelEvaluationRunPartiallySuccessful = "MODEL_EVALUATION_RUN_PARTIALLY_SUCCESSFUL",
        ModelEvaluationRunFailed = "MODEL_EVALUATION_RUN_FAILED",
    }
}

/// Answered by `genai_cancel_model_evaluation_run`, `genai_list_model_evaluation_runs`, `genai_update_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModelEvaluationRunSummary {
    pub candidate_model_name: Option<String>,
    pub candidate_model_source: Option<ApiCandidateModelSource>,
    pub candidate_model_uuid: Option<String>,
    pub created_at: Option<Timestamp>,
    pub dataset_name: Option<String>,
    pub dataset_uuid: Option<String>,
    pub eval_run_uuid: Option<String>,
    pub judge_model_name: Option<String>,
    pub judge_model_uuid: Option<String>,
    pub name: Option<String>,
    pub progress: Option<ApiModelEvaluationRunProgress>,
    pub status: Option<ApiModelEvaluationRunStatus>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModelEvaluationRunSummary {
    optional candidate_model_name "candidate_model_name",
    optional candidate_model_source "candidate_model_source",
    optional candidate_model_uuid "candidate_model_uuid",
    optional created_at "created_at",
    optional dataset_name "dataset_name",
    optional dataset_uuid "dataset_uuid",
    optional eval_run_uuid "eval_run_uuid",
    optional judge_model_name "judge_model_name",
    optional judge_model_uuid "judge_model_uuid",
    optional name "name",
    optional progress "progress",
    optional status "status",
});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 27 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModelModalities {
    pub input: Option<Vec<String>>,
    pub output: Option<Vec<String>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModelModalities {
    optional input "input",
    optional output "output",
});

/// Answered by `genai_get_model_catalog_card`, `genai_list_model_catalog`, `genai_list_models`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModelPricing {
    pub cache_read_input_price_per_million: Option<f64>,
    pub cache_write_1h_input_price_per_million: Option<f64>,
    pub cache_write_5m_input_price_per_million: Option<f64>,
    pub image_cache_read_input_price_per_million: Option<f64>,
    pub image_input_price_per_million: Option<f64>,
    pub image_output_price_per_million: Option<f64>,
    pub input_cache_read: Option<f64>,
    pub input_price_per_million: Option<f64>,
    pub output_price_per_million: Option<f64>,
    pub price_per_audio: Option<f64>,
    pub price_per_image: Option<f64>,
    pub price_per_megapixel: Option<f64>,
    pub price_per_second: Option<f64>,
    pub price_per_thousand_characters: Option<f64>,
    pub price_per_video: Option<f64>,
    pub reasoning_price_per_million: Option<f64>,
    pub text_cache_read_input_price_per_million: Option<f64>,
    pub text_input_price_per_million: Option<f64>,
    pub text_output_price_per_million: Option<f64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModelPricing {
    optional cache_read_input_price_per_million "cache_read_input_price_per_million",
    optional cache_write_1h_input_price_per_million "cache_write_1h_input_price_per_million",
    optional cache_write_5m_input_price_per_million "cache_write_5m_input_price_per_million",
    optional image_cache_read_input_price_per_million "image_cache_read_input_price_per_million",
    optional image_input_price_per_million "image_input_price_per_million",
    optional image_output_price_per_million "image_output_price_per_million",
    optional input_cache_read "input_cache_read",
    optional input_price_per_million "input_price_per_million",
    optional output_price_per_million "output_price_per_million",
    optional price_per_audio "price_per_audio",
    optional price_per_image "price_per_image",
    optional price_per_megapixel "price_per_megapixel",
    optional price_per_second "price_per_second",
    optional price_per_thousand_characters "price_per_thousand_characters",
    optional price_per_video "price_per_video",
    optional reasoning_price_per_million "reasoning_price_per_million",
    optional text_cache_read_input_price_per_million "text_cache_read_input_price_per_million",
    optional text_input_price_per_million "text_input_price_per_million",
    optional text_output_price_per_million "text_output_price_per_million",
});

/// Answered by `genai_get_model_catalog_card`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModelPricingDetail {
    pub variants: Option<Vec<ApiModelPricingVariant>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModelPricingDetail {
    optional variants "variants",
});

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModelPricingEntry {
    pub model_name: Option<String>,
    pub model_uuid: Option<String>,
    pub pricing: Option<ApiTokenPricing>,
    pub prompt_count: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModelPricingEntry {
    optional model_name "model_name",
    optional model_uuid "model_uuid",
    optional pricing "pricing",
    optional prompt_count "prompt_count",
});

/// Answered by `genai_get_model_catalog_card`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModelPricingInterval {
    pub end_time: Option<Timestamp>,
    pub prices: Option<ApiModelPricing>,
    pub start_time: Option<Timestamp>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModelPricingInterval {
    optional end_time "end_time",
    optional prices "prices",
    optional start_time "start_time",
});

open_enum! {
    /// Answered by `genai_get_model_catalog_card`.
    ApiModelPricingTier {
        ModelPricingTierUnspecified = "MODEL_PRICING_TIER_UNSPECIFIED",
        ModelPricingTierStandard = "MODEL_PRICING_TIER_STANDARD",
        ModelPricingTierFastMode = "MODEL_PRICING_TIER_FAST_MODE",
        ModelPricingTierExtended1m = "MODEL_PRICING_TIER_EXTENDED_1M",
        ModelPricingTierExtended272k = "MODEL_PRICING_TIER_EXTENDED_272K",
        ModelPricingTierByok = "MODEL_PRICING_TIER_BYOK",
    }
}

/// Answered by `genai_get_model_catalog_card`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModelPricingVariant {
    pub currency: Option<String>,
    pub label: Option<String>,
    pub mode: Option<ApiModelBillingMode>,
    pub prices: Option<ApiModelPricing>,
    pub scaled_pricing: Option<ApiModelScaledPricing>,
    pub tier: Option<ApiModelPricingTier>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModelPricingVariant {
    optional currency "currency",
    optional label "label",
    optional mode "mode",
    optional prices "prices",
    optional scaled_pricing "scaled_pricing",
    optional tier "tier",
});

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 28 more.
    ApiModelProvider {
        ModelProviderDigitalocean = "MODEL_PROVIDER_DIGITALOCEAN",
        ModelProviderAnthropic = "MODEL_PROVIDER_ANTHROPIC",
        ModelProviderOpenai = "MODEL_PROVIDER_OPENAI",
    }
}

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 19 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModelProviderKeyInfo {
    pub api_key_uuid: Option<String>,
    pub created_at: Option<Timestamp>,
    /// Format: uint64.
    pub created_by: Option<String>,
    pub deleted_at: Option<Timestamp>,
    pub models: Option<Vec<ApiModel>>,
    pub name: Option<String>,
    pub provider: Option<ApiModelProvider>,
    pub updated_at: Option<Timestamp>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModelProviderKeyInfo {
    optional api_key_uuid "api_key_uuid",
    optional created_at "created_at",
    optional created_by "created_by",
    optional deleted_at "deleted_at",
    optional models "models",
    optional name "name",
    optional provider "provider",
    optional updated_at "updated_at",
});

/// Answered by `genai_list_models`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModelPublic {
    pub agreement: Option<ApiAgreement>,
    pub benchmark_score: Option<JsonObject>,
    pub capabilities: Option<Vec<String>>,
    /// Format: int64.
    pub context_window: Option<String>,
    pub created_at: Option<Timestamp>,
    pub description: Option<String>,
    pub endpoints: Option<Vec<ApiModelEndpoint>>,
    pub id: Option<String>,
    pub is_foundational: Option<bool>,
    pub kb_default_chunk_size: Option<i64>,
    pub kb_max_chunk_size: Option<i64>,
    pub kb_min_chunk_size: Option<i64>,
    pub lifecycle_status: Option<String>,
    pub modalities: Option<ApiModelModalities>,
    pub model_availability: Option<String>,
    pub name: Option<String>,
    pub parameter_count: Option<f64>,
    pub parent_uuid: Option<String>,
    pub pricing: Option<ApiModelPricing>,
    pub provider: Option<ApiModelProvider>,
    pub reasoning_efforts: Option<Vec<String>>,
    pub settings: Option<Vec<ApiModelSetting>>,
    pub thinking: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<String>,
    pub updated_at: Option<Timestamp>,
    pub upload_complete: Option<bool>,
    pub url: Option<String>,
    pub uuid: Option<String>,
    pub version: Option<ApiModelVersion>,
    pub inference_name: Option<String>,
    pub inference_version: Option<String>,
    pub usecases: Option<Vec<ApiModelUsecase>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModelPublic {
    optional agreement "agreement",
    optional benchmark_score "benchmark_score",
    optional capabilities "capabilities",
    optional context_window "context_window",
    optional created_at "created_at",
    optional description "description",
    optional endpoints "endpoints",
    optional id "id",
    optional is_foundational "is_foundational",
    optional kb_default_chunk_size "kb_default_chunk_size",
    optional kb_max_chunk_size "kb_max_chunk_size",
    optional kb_min_chunk_size "kb_min_chunk_size",
    optional lifecycle_status "lifecycle_status",
    optional modalities "modalities",
    optional model_availability "model_availability",
    optional name "name",
    optional parameter_count "parameter_count",
    optional parent_uuid "parent_uuid",
    optional pricing "pricing",
    optional provider "provider",
    optional reasoning_efforts "reasoning_efforts",
    optional settings "settings",
    optional thinking "thinking",
    optional type_ "type",
    optional updated_at "updated_at",
    optional upload_complete "upload_complete",
    optional url "url",
    optional uuid "uuid",
    optional version "version",
    optional inference_name "inference_name",
    optional inference_version "inference_version",
    optional usecases "usecases",
});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 24 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModelRouter {
    pub config: Option<ApiModelRouterConfig>,
    pub created_at: Option<Timestamp>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub regions: Option<Vec<String>>,
    pub updated_at: Option<Timestamp>,
    pub uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModelRouter {
    optional config "config",
    optional created_at "created_at",
    optional description "description",
    optional name "name",
    optional regions "regions",
    optional updated_at "updated_at",
    optional uuid "uuid",
});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 25 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModelRouterConfig {
    pub fallback_models: Option<Vec<String>>,
    pub policies: Option<Vec<ApiModelRouterTaskPolicy>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModelRouterConfig {
    optional fallback_models "fallback_models",
    optional policies "policies",
});

/// Answered by `genai_list_model_router_presets`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModelRouterPreset {
    pub config: Option<ApiModelRouterConfig>,
    pub display_name: Option<String>,
    pub long_description: Option<String>,
    pub short_description: Option<String>,
    pub slug: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModelRouterPreset {
    optional config "config",
    optional display_name "display_name",
    optional long_description "long_description",
    optional short_description "short_description",
    optional slug "slug",
});

/// Sent by `genai_create_model_router`, `genai_update_model_router`; answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 26 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModelRouterSelectionPolicy {
    pub prefer: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModelRouterSelectionPolicy {
    optional prefer "prefer",
});

/// Sent by `genai_create_model_router`, `genai_update_model_router`; answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 25 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModelRouterTaskDetails {
    pub description: Option<String>,
    pub name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModelRouterTaskDetails {
    optional description "description",
    optional name "name",
});

/// Sent by `genai_create_model_router`, `genai_update_model_router`; answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 25 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModelRouterTaskPolicy {
    pub custom_task: Option<ApiModelRouterTaskDetails>,
    pub models: Option<Vec<String>>,
    pub selection_policy: Option<ApiModelRouterSelectionPolicy>,
    pub task_slug: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModelRouterTaskPolicy {
    optional custom_task "custom_task",
    optional models "models",
    optional selection_policy "selection_policy",
    optional task_slug "task_slug",
});

/// Answered by `genai_list_model_router_task_presets`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModelRouterTaskPreset {
    pub category: Option<String>,
    pub description: Option<String>,
    pub models: Option<Vec<String>>,
    pub name: Option<String>,
    pub selection_policy: Option<ApiModelRouterSelectionPolicy>,
    pub tags: Option<Vec<String>>,
    pub task_slug: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModelRouterTaskPreset {
    optional category "category",
    optional description "description",
    optional models "models",
    optional name "name",
    optional selection_policy "selection_policy",
    optional tags "tags",
    optional task_slug "task_slug",
});

/// Answered by `genai_get_model_catalog_card`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModelScaledPricing {
    pub intervals: Option<Vec<ApiModelPricingInterval>>,
    pub max_prices: Option<ApiModelPricing>,
    pub min_prices: Option<ApiModelPricing>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModelScaledPricing {
    optional intervals "intervals",
    optional max_prices "max_prices",
    optional min_prices "min_prices",
});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 26 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModelSetting {
    pub default_string: Option<String>,
    pub default_value: Option<f64>,
    pub max: Option<f64>,
    pub min: Option<f64>,
    pub name: Option<String>,
    pub options: Option<Vec<String>>,
    pub step: Option<f64>,
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModelSetting {
    optional default_string "default_string",
    optional default_value "default_value",
    optional max "max",
    optional min "min",
    optional name "name",
    optional options "options",
    optional step "step",
    optional type_ "type",
});

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 26 more.
    ApiModelUsecase {
        ModelUsecaseUnknown = "MODEL_USECASE_UNKNOWN",
        ModelUsecaseAgent = "MODEL_USECASE_AGENT",
        ModelUsecaseFinetuned = "MODEL_USECASE_FINETUNED",
        ModelUsecaseKnowledgebase = "MODEL_USECASE_KNOWLEDGEBASE",
        ModelUsecaseGuardrail = "MODEL_USECASE_GUARDRAIL",
        ModelUsecaseReasoning = "MODEL_USECASE_REASONING",
        ModelUsecaseServerless = "MODEL_USECASE_SERVERLESS",
        ModelUsecaseEvaluationJudge = "MODEL_USECASE_EVALUATION_JUDGE",
        ModelUsecaseCoding = "MODEL_USECASE_CODING",
        ModelUsecaseAudio = "MODEL_USECASE_AUDIO",
        ModelUsecaseReranking = "MODEL_USECASE_RERANKING",
        ModelUsecaseText = "MODEL_USECASE_TEXT",
    }
}

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 26 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiModelVersion {
    pub major: Option<i64>,
    pub minor: Option<i64>,
    pub patch: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiModelVersion {
    optional major "major",
    optional minor "minor",
    optional patch "patch",
});

/// Sent by `genai_update_agents_workspace`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiMoveAgentsToWorkspaceInputPublic {
    pub agent_uuids: Option<Vec<String>>,
    pub workspace_uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiMoveAgentsToWorkspaceInputPublic {
    optional agent_uuids "agent_uuids",
    optional workspace_uuid "workspace_uuid",
});

/// Answered by `genai_update_agents_workspace`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiMoveAgentsToWorkspaceOutput {
    pub workspace: Option<ApiWorkspace>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiMoveAgentsToWorkspaceOutput {
    optional workspace "workspace",
});

open_enum! {
    /// Sent by `genai_create_knowledge_base`.
    ApiOpenSearchPlanSize {
        OpenSearchPlanSizeUnspecified = "OPEN_SEARCH_PLAN_SIZE_UNSPECIFIED",
        OpenSearchPlanSizeSmall = "OPEN_SEARCH_PLAN_SIZE_SMALL",
        OpenSearchPlanSizeMedium = "OPEN_SEARCH_PLAN_SIZE_MEDIUM",
        OpenSearchPlanSizeLarge = "OPEN_SEARCH_PLAN_SIZE_LARGE",
        OpenSearchPlanSizeExtraLarge = "OPEN_SEARCH_PLAN_SIZE_EXTRA_LARGE",
    }
}

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 24 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiOpenaiApiKeyInfo {
    pub created_at: Option<Timestamp>,
    /// Format: uint64.
    pub created_by: Option<String>,
    pub deleted_at: Option<Timestamp>,
    pub models: Option<Vec<ApiModel>>,
    pub name: Option<String>,
    pub updated_at: Option<Timestamp>,
    pub uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiOpenaiApiKeyInfo {
    optional created_at "created_at",
    optional created_by "created_by",
    optional deleted_at "deleted_at",
    optional models "models",
    optional name "name",
    optional updated_at "updated_at",
    optional uuid "uuid",
});

/// Answered by `genai_get_evaluation_run_results`, `genai_get_model_evaluation_run`, `genai_list_agent_api_keys` and 18 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiPages {
    pub first: Option<String>,
    pub last: Option<String>,
    pub next: Option<String>,
    pub previous: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiPages {
    optional first "first",
    optional last "last",
    optional next "next",
    optional previous "previous",
});

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiPerModelResultSummaries {
    pub summaries: Option<Vec<ApiPerModelResultSummary>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiPerModelResultSummaries {
    optional summaries "summaries",
});

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiPerModelResultSummary {
    pub metric_summaries: Option<Vec<ApiMetricResultSummary>>,
    pub model_name: Option<String>,
    pub performance_metrics: Option<ApiPerformanceMetrics>,
    pub prompt_count: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiPerModelResultSummary {
    optional metric_summaries "metric_summaries",
    optional model_name "model_name",
    optional performance_metrics "performance_metrics",
    optional prompt_count "prompt_count",
});

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiPerTaskResultSummaries {
    pub summaries: Option<Vec<ApiPerTaskResultSummary>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiPerTaskResultSummaries {
    optional summaries "summaries",
});

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiPerTaskResultSummary {
    pub metric_summaries: Option<Vec<ApiMetricResultSummary>>,
    pub performance_metrics: Option<ApiPerformanceMetrics>,
    pub prompt_count: Option<i64>,
    pub task_name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiPerTaskResultSummary {
    optional metric_summaries "metric_summaries",
    optional performance_metrics "performance_metrics",
    optional prompt_count "prompt_count",
    optional task_name "task_name",
});

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiPerformanceMetrics {
    pub candidate_latency: Option<ApiLatencyMetrics>,
    pub token_usage: Option<ApiTokenUsage>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiPerformanceMetrics {
    optional candidate_latency "candidate_latency",
    optional token_usage "token_usage",
});

open_enum! {
    /// Sent by `genai_create_model_evaluation_run`; answered by `genai_get_model_evaluation_preset`, `genai_list_model_evaluation_presets`.
    ApiPresetSaveSection {
        PresetSaveSectionUnspecified = "PRESET_SAVE_SECTION_UNSPECIFIED",
        PresetSaveSectionCandidate = "PRESET_SAVE_SECTION_CANDIDATE",
        PresetSaveSectionMetrics = "PRESET_SAVE_SECTION_METRICS",
        PresetSaveSectionJudge = "PRESET_SAVE_SECTION_JUDGE",
        PresetSaveSectionDataset = "PRESET_SAVE_SECTION_DATASET",
        PresetSaveSectionSystemPrompt = "PRESET_SAVE_SECTION_SYSTEM_PROMPT",
    }
}

/// Sent by `genai_create_data_source_file_upload_presigned_urls`, `genai_create_evaluation_dataset_file_upload_presigned_urls`, `genai_create_model_eval_dataset_upload_presigned_urls`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiPresignedUrlFile {
    pub file_name: Option<String>,
    /// Format: int64.
    pub file_size: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiPresignedUrlFile {
    optional file_name "file_name",
    optional file_size "file_size",
});

/// Answered by `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiPrompt {
    pub evaluation_trace_spans: Option<Vec<ApiEvaluationTraceSpan>>,
    pub ground_truth: Option<String>,
    pub input: Option<String>,
    /// Format: uint64.
    pub input_tokens: Option<String>,
    pub output: Option<String>,
    /// Format: uint64.
    pub output_tokens: Option<String>,
    pub prompt_chunks: Option<Vec<ApiPromptChunk>>,
    pub prompt_id: Option<i64>,
    pub prompt_level_metric_results: Option<Vec<ApiEvaluationMetricResult>>,
    pub trace_id: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiPrompt {
    optional evaluation_trace_spans "evaluation_trace_spans",
    optional ground_truth "ground_truth",
    optional input "input",
    optional input_tokens "input_tokens",
    optional output "output",
    optional output_tokens "output_tokens",
    optional prompt_chunks "prompt_chunks",
    optional prompt_id "prompt_id",
    optional prompt_level_metric_results "prompt_level_metric_results",
    optional trace_id "trace_id",
});

/// Answered by `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiPromptChunk {
    pub chunk_usage_pct: Option<f64>,
    pub chunk_used: Option<bool>,
    pub index_uuid: Option<String>,
    pub source_name: Option<String>,
    pub text: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiPromptChunk {
    optional chunk_usage_pct "chunk_usage_pct",
    optional chunk_used "chunk_used",
    optional index_uuid "index_uuid",
    optional source_name "source_name",
    optional text "text",
});

/// Answered by `genai_regenerate_agent_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiRegenerateAgentApiKeyOutput {
    pub api_key_info: Option<ApiAgentApiKeyInfo>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiRegenerateAgentApiKeyOutput {
    optional api_key_info "api_key_info",
});

/// Answered by `genai_regenerate_model_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiRegenerateModelApiKeyOutput {
    pub api_key_info: Option<ApiModelApiKeyInfo>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiRegenerateModelApiKeyOutput {
    optional api_key_info "api_key_info",
});

/// Sent by `genai_create_knowledge_base`, `genai_update_knowledge_base`; answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 24 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiRerankingConfiguration {
    pub enabled: Option<bool>,
    pub model: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiRerankingConfiguration {
    optional enabled "enabled",
    optional model "model",
});

/// Answered by `genai_get_agent_usage`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiResourceUsage {
    pub measurements: Option<Vec<ApiUsageMeasurement>>,
    pub resource_uuid: Option<String>,
    pub start: Option<Timestamp>,
    pub stop: Option<Timestamp>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiResourceUsage {
    optional measurements "measurements",
    optional resource_uuid "resource_uuid",
    optional start "start",
    optional stop "stop",
});

open_enum! {
    /// Sent by `genai_update_agent`; answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 21 more.
    ApiRetrievalMethod {
        RetrievalMethodUnknown = "RETRIEVAL_METHOD_UNKNOWN",
        RetrievalMethodRewrite = "RETRIEVAL_METHOD_REWRITE",
        RetrievalMethodStepBack = "RETRIEVAL_METHOD_STEP_BACK",
        RetrievalMethodSubQueries = "RETRIEVAL_METHOD_SUB_QUERIES",
        RetrievalMethodNone = "RETRIEVAL_METHOD_NONE",
    }
}

/// Answered by `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiRetrieverSpan {
    pub common: Option<ApiSpanCommon>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiRetrieverSpan {
    optional common "common",
});

/// Sent by `genai_rollback_to_agent_version`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiRollbackToAgentVersionInputPublic {
    pub uuid: Option<String>,
    pub version_hash: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiRollbackToAgentVersionInputPublic {
    optional uuid "uuid",
    optional version_hash "version_hash",
});

/// Answered by `genai_rollback_to_agent_version`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiRollbackToAgentVersionOutput {
    pub audit_header: Option<ApiAuditHeader>,
    pub version_hash: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiRollbackToAgentVersionOutput {
    optional audit_header "audit_header",
    optional version_hash "version_hash",
});

/// Sent by `genai_run_evaluation_test_case`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiRunEvaluationTestCaseInputPublic {
    pub agent_deployment_names: Option<Vec<String>>,
    pub agent_uuids: Option<Vec<String>>,
    pub run_name: Option<String>,
    pub test_case_uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiRunEvaluationTestCaseInputPublic {
    optional agent_deployment_names "agent_deployment_names",
    optional agent_uuids "agent_uuids",
    optional run_name "run_name",
    optional test_case_uuid "test_case_uuid",
});

/// Answered by `genai_run_evaluation_test_case`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiRunEvaluationTestCaseOutput {
    pub evaluation_run_uuids: Option<Vec<String>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiRunEvaluationTestCaseOutput {
    optional evaluation_run_uuids "evaluation_run_uuids",
});

/// Answered by `genai_create_scheduled_indexing`, `genai_delete_scheduled_indexing`, `genai_get_scheduled_indexing`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiScheduledIndexingInfo {
    pub created_at: Option<Timestamp>,
    pub days: Option<Vec<i64>>,
    pub deleted_at: Option<Timestamp>,
    pub is_active: Option<bool>,
    pub knowledge_base_uuid: Option<String>,
    pub last_ran_at: Option<Timestamp>,
    pub next_run_at: Option<Timestamp>,
    pub time: Option<String>,
    pub updated_at: Option<Timestamp>,
    pub uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiScheduledIndexingInfo {
    optional created_at "created_at",
    optional days "days",
    optional deleted_at "deleted_at",
    optional is_active "is_active",
    optional knowledge_base_uuid "knowledge_base_uuid",
    optional last_ran_at "last_ran_at",
    optional next_run_at "next_run_at",
    optional time "time",
    optional updated_at "updated_at",
    optional uuid "uuid",
});

/// Sent by `genai_create_knowledge_base`, `genai_create_knowledge_base_data_source`; answered by `genai_create_knowledge_base_data_source`, `genai_list_knowledge_base_data_sources`, `genai_update_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiSpacesDataSource {
    pub bucket_name: Option<String>,
    pub item_path: Option<String>,
    pub region: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiSpacesDataSource {
    optional bucket_name "bucket_name",
    optional item_path "item_path",
    optional region "region",
});

/// Answered by `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiSpanCommon {
    pub created_at: Option<Timestamp>,
    /// Format: int64.
    pub duration_ns: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub status_code: Option<i64>,
    pub tags: Option<Vec<String>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiSpanCommon {
    optional created_at "created_at",
    optional duration_ns "duration_ns",
    optional metadata "metadata",
    optional status_code "status_code",
    optional tags "tags",
});

/// Sent by `genai_create_evaluation_test_case`, `genai_create_model_evaluation_run`, `genai_update_evaluation_test_case`; answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 25 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiStarMetric {
    pub metric_uuid: Option<String>,
    pub name: Option<String>,
    pub success_threshold: Option<f64>,
    pub success_threshold_pct: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiStarMetric {
    optional metric_uuid "metric_uuid",
    optional name "name",
    optional success_threshold "success_threshold",
    optional success_threshold_pct "success_threshold_pct",
});

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiStarMetricSummary {
    pub metric_name: Option<String>,
    pub metric_uuid: Option<String>,
    pub threshold: Option<f64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiStarMetricSummary {
    optional metric_name "metric_name",
    optional metric_uuid "metric_uuid",
    optional threshold "threshold",
});

/// Sent by `genai_create_indexing_job`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiStartKnowledgeBaseIndexingJobInputPublic {
    pub data_source_uuids: Option<Vec<String>>,
    pub knowledge_base_uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiStartKnowledgeBaseIndexingJobInputPublic {
    optional data_source_uuids "data_source_uuids",
    optional knowledge_base_uuid "knowledge_base_uuid",
});

/// Answered by `genai_create_indexing_job`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiStartKnowledgeBaseIndexingJobOutput {
    pub job: Option<ApiIndexingJob>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiStartKnowledgeBaseIndexingJobOutput {
    optional job "job",
});

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiTokenPricing {
    pub input_cost: Option<f64>,
    pub output_cost: Option<f64>,
    pub total_cost: Option<f64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiTokenPricing {
    optional input_cost "input_cost",
    optional output_cost "output_cost",
    optional total_cost "total_cost",
});

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiTokenUsage {
    /// Format: uint64.
    pub total_candidate_input_tokens: Option<String>,
    /// Format: uint64.
    pub total_candidate_output_tokens: Option<String>,
    /// Format: uint64.
    pub total_candidate_tokens: Option<String>,
    /// Format: uint64.
    pub total_judge_input_tokens: Option<String>,
    /// Format: uint64.
    pub total_judge_output_tokens: Option<String>,
    /// Format: uint64.
    pub total_judge_tokens: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiTokenUsage {
    optional total_candidate_input_tokens "total_candidate_input_tokens",
    optional total_candidate_output_tokens "total_candidate_output_tokens",
    optional total_candidate_tokens "total_candidate_tokens",
    optional total_judge_input_tokens "total_judge_input_tokens",
    optional total_judge_output_tokens "total_judge_output_tokens",
    optional total_judge_tokens "total_judge_tokens",
});

/// Answered by `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiToolSpan {
    pub common: Option<ApiSpanCommon>,
    pub tool_call_id: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiToolSpan {
    optional common "common",
    optional tool_call_id "tool_call_id",
});

/// Answered by `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiTraceSpan {
    pub agent: Option<ApiAgentSpan>,
    pub created_at: Option<Timestamp>,
    pub input: Option<JsonObject>,
    pub llm: Option<ApiLlmSpan>,
    pub name: Option<String>,
    pub output: Option<JsonObject>,
    pub retriever: Option<ApiRetrieverSpan>,
    pub tool: Option<ApiToolSpan>,
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<ApiTraceSpanType>,
    pub workflow: Option<ApiWorkflowSpan>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiTraceSpan {
    optional agent "agent",
    optional created_at "created_at",
    optional input "input",
    optional llm "llm",
    optional name "name",
    optional output "output",
    optional retriever "retriever",
    optional tool "tool",
    optional type_ "type",
    optional workflow "workflow",
});

open_enum! {
    /// Answered by `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results`.
    ApiTraceSpanType {
        TraceSpanTypeUnknown = "TRACE_SPAN_TYPE_UNKNOWN",
        TraceSpanTypeLlm = "TRACE_SPAN_TYPE_LLM",
        TraceSpanTypeRetriever = "TRACE_SPAN_TYPE_RETRIEVER",
        TraceSpanTypeTool = "TRACE_SPAN_TYPE_TOOL",
        TraceSpanTypeAgent = "TRACE_SPAN_TYPE_AGENT",
        TraceSpanTypeWorkflow = "TRACE_SPAN_TYPE_WORKFLOW",
    }
}

/// Answered by `genai_detach_agent_function`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUnlinkAgentFunctionOutput {
    pub agent: Option<ApiAgent>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUnlinkAgentFunctionOutput {
    optional agent "agent",
});

/// Answered by `genai_detach_agent_guardrail`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUnlinkAgentGuardrailOutput {
    pub agent: Option<ApiAgent>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUnlinkAgentGuardrailOutput {
    optional agent "agent",
});

/// Answered by `genai_detach_agent`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUnlinkAgentOutput {
    pub child_agent_uuid: Option<String>,
    pub parent_agent_uuid: Option<String>,
    pub rollback: Option<bool>,
    pub uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUnlinkAgentOutput {
    optional child_agent_uuid "child_agent_uuid",
    optional parent_agent_uuid "parent_agent_uuid",
    optional rollback "rollback",
    optional uuid "uuid",
});

/// Answered by `genai_detach_knowledge_base`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUnlinkKnowledgeBaseOutput {
    pub agent: Option<ApiAgent>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUnlinkKnowledgeBaseOutput {
    optional agent "agent",
});

/// Sent by `genai_update_agent_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateAgentApiKeyInputPublic {
    pub agent_uuid: Option<String>,
    pub api_key_uuid: Option<String>,
    pub name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateAgentApiKeyInputPublic {
    optional agent_uuid "agent_uuid",
    optional api_key_uuid "api_key_uuid",
    optional name "name",
});

/// Answered by `genai_update_agent_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateAgentApiKeyOutput {
    pub api_key_info: Option<ApiAgentApiKeyInfo>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateAgentApiKeyOutput {
    optional api_key_info "api_key_info",
});

/// Answered by `genai_update_agent_deployment_visibility`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateAgentDeploymentVisbilityOutput {
    pub agent: Option<ApiAgent>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateAgentDeploymentVisbilityOutput {
    optional agent "agent",
});

/// Sent by `genai_update_agent_deployment_visibility`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateAgentDeploymentVisibilityInputPublic {
    pub uuid: Option<String>,
    pub visibility: Option<ApiDeploymentVisibility>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateAgentDeploymentVisibilityInputPublic {
    optional uuid "uuid",
    optional visibility "visibility",
});

/// Sent by `genai_update_agent_function`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateAgentFunctionInputPublic {
    pub agent_uuid: Option<String>,
    pub description: Option<String>,
    pub faas_name: Option<String>,
    pub faas_namespace: Option<String>,
    pub function_name: Option<String>,
    pub function_uuid: Option<String>,
    pub input_schema: Option<JsonObject>,
    pub output_schema: Option<JsonObject>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateAgentFunctionInputPublic {
    optional agent_uuid "agent_uuid",
    optional description "description",
    optional faas_name "faas_name",
    optional faas_namespace "faas_namespace",
    optional function_name "function_name",
    optional function_uuid "function_uuid",
    optional input_schema "input_schema",
    optional output_schema "output_schema",
});

/// Answered by `genai_update_agent_function`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateAgentFunctionOutput {
    pub agent: Option<ApiAgent>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateAgentFunctionOutput {
    optional agent "agent",
});

/// Sent by `genai_update_agent`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateAgentInputPublic {
    pub agent_log_insights_enabled: Option<bool>,
    pub allowed_domains: Option<Vec<String>>,
    pub anthropic_key_uuid: Option<String>,
    pub clear_mcp_servers: Option<bool>,
    pub conversation_logs_enabled: Option<bool>,
    pub description: Option<String>,
    pub instruction: Option<String>,
    pub k: Option<i64>,
    pub max_tokens: Option<i64>,
    pub mcp_servers: Option<Vec<ApiMcpServer>>,
    pub model_provider_key_uuid: Option<String>,
    pub model_router_uuid: Option<String>,
    pub model_uuid: Option<String>,
    pub name: Option<String>,
    pub open_ai_key_uuid: Option<String>,
    pub project_id: Option<String>,
    pub provide_citations: Option<bool>,
    pub reasoning_effort: Option<String>,
    pub retrieval_method: Option<ApiRetrievalMethod>,
    pub router_preset_slug: Option<String>,
    pub tags: Option<Vec<String>>,
    pub temperature: Option<f64>,
    pub thinking_token_budget: Option<i64>,
    pub top_p: Option<f64>,
    pub uuid: Option<String>,
    pub web_fetch_enabled: Option<bool>,
    pub web_search_enabled: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateAgentInputPublic {
    optional agent_log_insights_enabled "agent_log_insights_enabled",
    optional allowed_domains "allowed_domains",
    optional anthropic_key_uuid "anthropic_key_uuid",
    optional clear_mcp_servers "clear_mcp_servers",
    optional conversation_logs_enabled "conversation_logs_enabled",
    optional description "description",
    optional instruction "instruction",
    optional k "k",
    optional max_tokens "max_tokens",
    optional mcp_servers "mcp_servers",
    optional model_provider_key_uuid "model_provider_key_uuid",
    optional model_router_uuid "model_router_uuid",
    optional model_uuid "model_uuid",
    optional name "name",
    optional open_ai_key_uuid "open_ai_key_uuid",
    optional project_id "project_id",
    optional provide_citations "provide_citations",
    optional reasoning_effort "reasoning_effort",
    optional retrieval_method "retrieval_method",
    optional router_preset_slug "router_preset_slug",
    optional tags "tags",
    optional temperature "temperature",
    optional thinking_token_budget "thinking_token_budget",
    optional top_p "top_p",
    optional uuid "uuid",
    optional web_fetch_enabled "web_fetch_enabled",
    optional web_search_enabled "web_search_enabled",
});

/// Answered by `genai_update_agent`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateAgentOutput {
    pub agent: Option<ApiAgent>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateAgentOutput {
    optional agent "agent",
});

/// Sent by `genai_update_anthropic_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateAnthropicApiKeyInputPublic {
    pub api_key: Option<String>,
    pub api_key_uuid: Option<String>,
    pub name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateAnthropicApiKeyInputPublic {
    optional api_key "api_key",
    optional api_key_uuid "api_key_uuid",
    optional name "name",
});

/// Answered by `genai_update_anthropic_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateAnthropicApiKeyOutput {
    pub api_key_info: Option<ApiAnthropicApiKeyInfo>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateAnthropicApiKeyOutput {
    optional api_key_info "api_key_info",
});

/// Sent by `genai_update_custom_evaluation_metric`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateCustomEvaluationMetricInputPublic {
    pub config: Option<ApiCustomEvaluationMetricConfig>,
    pub description: Option<String>,
    pub metric_name: Option<String>,
    pub metric_uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateCustomEvaluationMetricInputPublic {
    optional config "config",
    optional description "description",
    optional metric_name "metric_name",
    optional metric_uuid "metric_uuid",
});

/// Answered by `genai_update_custom_evaluation_metric`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateCustomEvaluationMetricOutput {
    pub metric: Option<ApiEvaluationMetric>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateCustomEvaluationMetricOutput {
    optional metric "metric",
});

/// Sent by `genai_update_custom_model_metadata`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateCustomModelMetadataInputPublic {
    pub description: Option<String>,
    pub input_modalities: Option<Vec<String>>,
    pub license: Option<String>,
    pub name: Option<String>,
    pub output_modalities: Option<Vec<String>>,
    /// Format: uint64.
    pub parameters: Option<String>,
    pub tags: Option<CustomModelTags>,
    pub uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateCustomModelMetadataInputPublic {
    optional description "description",
    optional input_modalities "input_modalities",
    optional license "license",
    optional name "name",
    optional output_modalities "output_modalities",
    optional parameters "parameters",
    optional tags "tags",
    optional uuid "uuid",
});

/// Answered by `genai_update_custom_model_metadata`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateCustomModelMetadataOutputPublic {
    pub model: Option<ApiCustomModel>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateCustomModelMetadataOutputPublic {
    optional model "model",
});

/// Sent by `genai_update_evaluation_test_case`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateEvaluationTestCaseInputPublic {
    pub dataset_uuid: Option<String>,
    pub description: Option<String>,
    pub metrics: Option<ApiEvaluationTestCaseMetricList>,
    pub name: Option<String>,
    pub star_metric: Option<ApiStarMetric>,
    pub test_case_uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateEvaluationTestCaseInputPublic {
    optional dataset_uuid "dataset_uuid",
    optional description "description",
    optional metrics "metrics",
    optional name "name",
    optional star_metric "star_metric",
    optional test_case_uuid "test_case_uuid",
});

/// Answered by `genai_update_evaluation_test_case`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateEvaluationTestCaseOutput {
    pub test_case_uuid: Option<String>,
    pub version: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateEvaluationTestCaseOutput {
    optional test_case_uuid "test_case_uuid",
    optional version "version",
});

/// Sent by `genai_update_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateKnowledgeBaseDataSourceInputPublic {
    pub chunking_algorithm: Option<ApiChunkingAlgorithm>,
    pub chunking_options: Option<ApiChunkingOptions>,
    pub data_source_uuid: Option<String>,
    pub knowledge_base_uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateKnowledgeBaseDataSourceInputPublic {
    optional chunking_algorithm "chunking_algorithm",
    optional chunking_options "chunking_options",
    optional data_source_uuid "data_source_uuid",
    optional knowledge_base_uuid "knowledge_base_uuid",
});

/// Answered by `genai_update_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateKnowledgeBaseDataSourceOutput {
    pub knowledge_base_data_source: Option<ApiKnowledgeBaseDataSource>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateKnowledgeBaseDataSourceOutput {
    optional knowledge_base_data_source "knowledge_base_data_source",
});

/// Sent by `genai_update_knowledge_base`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateKnowledgeBaseInputPublic {
    pub database_id: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<String>,
    pub reranking_config: Option<ApiRerankingConfiguration>,
    pub tags: Option<Vec<String>>,
    pub uuid: Option<String>,
    pub embedding_model_uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateKnowledgeBaseInputPublic {
    optional database_id "database_id",
    optional name "name",
    optional project_id "project_id",
    optional reranking_config "reranking_config",
    optional tags "tags",
    optional uuid "uuid",
    optional embedding_model_uuid "embedding_model_uuid",
});

/// Answered by `genai_update_knowledge_base`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateKnowledgeBaseOutput {
    pub knowledge_base: Option<ApiKnowledgeBase>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateKnowledgeBaseOutput {
    optional knowledge_base "knowledge_base",
});

/// Sent by `genai_update_attached_agent`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateLinkedAgentInputPublic {
    pub child_agent_uuid: Option<String>,
    pub if_case: Option<String>,
    pub parent_agent_uuid: Option<String>,
    pub route_name: Option<String>,
    pub uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateLinkedAgentInputPublic {
    optional child_agent_uuid "child_agent_uuid",
    optional if_case "if_case",
    optional parent_agent_uuid "parent_agent_uuid",
    optional route_name "route_name",
    optional uuid "uuid",
});

/// Answered by `genai_update_attached_agent`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateLinkedAgentOutput {
    pub child_agent_uuid: Option<String>,
    pub parent_agent_uuid: Option<String>,
    pub rollback: Option<bool>,
    pub uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateLinkedAgentOutput {
    optional child_agent_uuid "child_agent_uuid",
    optional parent_agent_uuid "parent_agent_uuid",
    optional rollback "rollback",
    optional uuid "uuid",
});

/// Sent by `genai_update_model_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateModelApiKeyInputPublic {
    pub api_key_uuid: Option<String>,
    pub name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateModelApiKeyInputPublic {
    optional api_key_uuid "api_key_uuid",
    optional name "name",
});

/// Answered by `genai_update_model_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateModelApiKeyOutput {
    pub api_key_info: Option<ApiModelApiKeyInfo>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateModelApiKeyOutput {
    optional api_key_info "api_key_info",
});

/// Sent by `genai_update_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateModelEvaluationRunInputPublic {
    pub eval_run_uuid: Option<String>,
    pub name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateModelEvaluationRunInputPublic {
    optional eval_run_uuid "eval_run_uuid",
    optional name "name",
});

/// Answered by `genai_update_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateModelEvaluationRunOutput {
    pub run: Option<ApiModelEvaluationRunSummary>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateModelEvaluationRunOutput {
    optional run "run",
});

/// Sent by `genai_update_model_router`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateModelRouterInputPublic {
    pub description: Option<String>,
    pub fallback_models: Option<Vec<String>>,
    pub name: Option<String>,
    pub policies: Option<Vec<ApiModelRouterTaskPolicy>>,
    pub regions: Option<Vec<String>>,
    pub uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateModelRouterInputPublic {
    optional description "description",
    optional fallback_models "fallback_models",
    optional name "name",
    optional policies "policies",
    optional regions "regions",
    optional uuid "uuid",
});

/// Answered by `genai_update_model_router`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateModelRouterOutput {
    pub model_router: Option<ApiModelRouter>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateModelRouterOutput {
    optional model_router "model_router",
});

/// Sent by `genai_update_openai_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateOpenaiApiKeyInputPublic {
    pub api_key: Option<String>,
    pub api_key_uuid: Option<String>,
    pub name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateOpenaiApiKeyInputPublic {
    optional api_key "api_key",
    optional api_key_uuid "api_key_uuid",
    optional name "name",
});

/// Answered by `genai_update_openai_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateOpenaiApiKeyOutput {
    pub api_key_info: Option<ApiOpenaiApiKeyInfo>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateOpenaiApiKeyOutput {
    optional api_key_info "api_key_info",
});

/// Sent by `genai_update_workspace`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateWorkspaceInputPublic {
    pub description: Option<String>,
    pub name: Option<String>,
    pub workspace_uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateWorkspaceInputPublic {
    optional description "description",
    optional name "name",
    optional workspace_uuid "workspace_uuid",
});

/// Answered by `genai_update_workspace`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUpdateWorkspaceOutput {
    pub workspace: Option<ApiWorkspace>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUpdateWorkspaceOutput {
    optional workspace "workspace",
});

/// Answered by `genai_get_agent_usage`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiUsageMeasurement {
    pub tokens: Option<i64>,
    pub usage_type: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiUsageMeasurement {
    optional tokens "tokens",
    optional usage_type "usage_type",
});

/// Sent by `genai_create_knowledge_base`, `genai_create_knowledge_base_data_source`; answered by `genai_create_knowledge_base_data_source`, `genai_list_knowledge_base_data_sources`, `genai_update_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiWebCrawlerDataSource {
    pub base_url: Option<String>,
    pub crawling_option: Option<ApiCrawlingOption>,
    pub embed_media: Option<bool>,
    pub exclude_tags: Option<Vec<String>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiWebCrawlerDataSource {
    optional base_url "base_url",
    optional crawling_option "crawling_option",
    optional embed_media "embed_media",
    optional exclude_tags "exclude_tags",
});

/// Answered by `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiWorkflowSpan {
    pub common: Option<ApiSpanCommon>,
    pub spans: Option<Vec<ApiTraceSpan>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiWorkflowSpan {
    optional common "common",
    optional spans "spans",
});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 19 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiWorkspace {
    pub agents: Option<Vec<ApiAgent>>,
    pub created_at: Option<Timestamp>,
    /// Format: uint64.
    pub created_by: Option<String>,
    pub created_by_email: Option<String>,
    pub deleted_at: Option<Timestamp>,
    pub description: Option<String>,
    pub evaluation_test_cases: Option<Vec<ApiEvaluationTestCase>>,
    pub name: Option<String>,
    pub updated_at: Option<Timestamp>,
    pub uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ApiWorkspace {
    optional agents "agents",
    optional created_at "created_at",
    optional created_by "created_by",
    optional created_by_email "created_by_email",
    optional deleted_at "deleted_at",
    optional description "description",
    optional evaluation_test_cases "evaluation_test_cases",
    optional name "name",
    optional updated_at "updated_at",
    optional uuid "uuid",
});

/// Answered by `genai_get_custom_model`, `genai_import_custom_model`, `genai_list_custom_models` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomModelActiveDeployment {
    pub created_at: Option<String>,
    pub endpoints: Option<CustomModelActiveDeploymentEndpoints>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub region_slug: Option<String>,
    pub state: Option<String>,
    pub updated_at: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(CustomModelActiveDeployment {
    optional created_at "created_at",
    optional endpoints "endpoints",
    optional id "id",
    optional name "name",
    optional region_slug "region_slug",
    optional state "state",
    optional updated_at "updated_at",
});

/// Answered by `genai_get_custom_model`, `genai_import_custom_model`, `genai_list_custom_models` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomModelActiveDeploymentEndpoints {
    pub private_endpoint_fqdn: Option<String>,
    pub public_endpoint_fqdn: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(CustomModelActiveDeploymentEndpoints {
    optional private_endpoint_fqdn "private_endpoint_fqdn",
    optional public_endpoint_fqdn "public_endpoint_fqdn",
});

/// Sent by `genai_import_custom_model`; answered by `genai_get_custom_model`, `genai_import_custom_model`, `genai_list_custom_models` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomModelSourceRef {
    pub access_type: Option<SourceRefAccessType>,
    pub bucket: Option<String>,
    pub commit_sha: Option<String>,
    pub hf_token: Option<String>,
    pub prefix: Option<String>,
    pub region: Option<String>,
    pub repo_id: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(CustomModelSourceRef {
    optional access_type "access_type",
    optional bucket "bucket",
    optional commit_sha "commit_sha",
    optional hf_token "hf_token",
    optional prefix "prefix",
    optional region "region",
    optional repo_id "repo_id",
});

open_enum! {
    /// Sent by `genai_import_custom_model`; answered by `genai_get_custom_model`, `genai_import_custom_model`, `genai_list_custom_models` and 1 more.
    CustomModelSourceType {
        SourceTypeUnspecified = "SOURCE_TYPE_UNSPECIFIED",
        SourceTypeHuggingface = "SOURCE_TYPE_HUGGINGFACE",
        SourceTypeSpacesBucket = "SOURCE_TYPE_SPACES_BUCKET",
        SourceTypeSdkUpload = "SOURCE_TYPE_SDK_UPLOAD",
        SourceTypeFineTuning = "SOURCE_TYPE_FINE_TUNING",
    }
}

/// Sent by `genai_import_custom_model`, `genai_update_custom_model_metadata`; answered by `genai_get_custom_model`, `genai_import_custom_model`, `genai_list_custom_models` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomModelTags {
    pub tags: Option<Vec<String>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(CustomModelTags {
    optional tags "tags",
});

open_enum! {
    /// Answered by `genai_get_knowledge_base`.
    DbaasClusterStatus {
        Creating = "CREATING",
        Online = "ONLINE",
        Poweroff = "POWEROFF",
        Rebuilding = "REBUILDING",
        Rebalancing = "REBALANCING",
        Decommissioned = "DECOMMISSIONED",
        Forking = "FORKING",
        Migrating = "MIGRATING",
        Resizing = "RESIZING",
        Restoring = "RESTORING",
        PoweringOn = "POWERING_ON",
        Unhealthy = "UNHEALTHY",
        Upgrading = "UPGRADING",
    }
}

open_enum! {
    /// Sent by `genai_list_custom_models`.
    GenaiListCustomModelsStatus {
        StatusUnspecified = "STATUS_UNSPECIFIED",
        StatusImporting = "STATUS_IMPORTING",
        StatusReady = "STATUS_READY",
        StatusFailed = "STATUS_FAILED",
        StatusDeleted = "STATUS_DELETED",
    }
}

open_enum! {
    /// Sent by `genai_list_evaluation_datasets`.
    GenaiListEvaluationDatasetsDatasetType {
        EvaluationDatasetTypeUnknown = "EVALUATION_DATASET_TYPE_UNKNOWN",
        EvaluationDatasetTypeAdk = "EVALUATION_DATASET_TYPE_ADK",
        EvaluationDatasetTypeNonAdk = "EVALUATION_DATASET_TYPE_NON_ADK",
        EvaluationDatasetTypeModel = "EVALUATION_DATASET_TYPE_MODEL",
    }
}

open_enum! {
    /// Sent by `genai_list_model_evaluation_runs`.
    GenaiListModelEvaluationRunsCandidateTypesItem {
        CandidateModelSourceServerless = "CANDIDATE_MODEL_SOURCE_SERVERLESS",
        CandidateModelSourceDedicated = "CANDIDATE_MODEL_SOURCE_DEDICATED",
        CandidateModelSourceRouter = "CANDIDATE_MODEL_SOURCE_ROUTER",
    }
}

open_enum! {
    /// Sent by `genai_list_model_evaluation_runs`.
    GenaiListModelEvaluationRunsSortBy {
        ModelEvaluationRunSortFieldUnspecified = "MODEL_EVALUATION_RUN_SORT_FIELD_UNSPECIFIED",
        ModelEvaluationRunSortFieldCreatedAt = "MODEL_EVALUATION_RUN_SORT_FIELD_CREATED_AT",
        ModelEvaluationRunSortFieldStatus = "MODEL_EVALUATION_RUN_SORT_FIELD_STATUS",
    }
}

open_enum! {
    /// Sent by `genai_list_model_evaluation_runs`.
    GenaiListModelEvaluationRunsSortDirection {
        SortDirectionUnspecified = "SORT_DIRECTION_UNSPECIFIED",
        SortDirectionAsc = "SORT_DIRECTION_ASC",
        SortDirectionDesc = "SORT_DIRECTION_DESC",
    }
}

open_enum! {
    /// Sent by `genai_list_model_evaluation_runs`.
    GenaiListModelEvaluationRunsStatus {
        ModelEvaluationRunStatusUnspecified = "MODEL_EVALUATION_RUN_STATUS_UNSPECIFIED",
        ModelEvaluationRunQueued = "MODEL_EVALUATION_RUN_QUEUED",
        ModelEvaluationRunRunningDataset = "MODEL_EVALUATION_RUN_RUNNING_DATASET",
        ModelEvaluationRunEvaluatingResults = "MODEL_EVALUATION_RUN_EVALUATING_RESULTS",
        ModelEvaluationRunCancelling = "MODEL_EVALUATION_RUN_CANCELLING",
        ModelEvaluationRunCancelled = "MODEL_EVALUATION_RUN_CANCELLED",
        ModelEvaluationRunSuccessful = "MODEL_EVALUATION_RUN_SUCCESSFUL",
        ModelEvaluationRunPartiallySuccessful = "MODEL_EVALUATION_RUN_PARTIALLY_SUCCESSFUL",
        ModelEvaluationRunFailed = "MODEL_EVALUATION_RUN_FAILED",
    }
}

open_enum! {
    /// Sent by `genai_list_model_evaluation_runs`.
    GenaiListModelEvaluationRunsStatusesItem {
        ModelEvaluationRunStatusUnspecified = "MODEL_EVALUATION_RUN_STATUS_UNSPECIFIED",
        ModelEvaluationRunQueued = "MODEL_EVALUATION_RUN_QUEUED",
        ModelEvaluationRunRunningDataset = "MODEL_EVALUATION_RUN_RUNNING_DATASET",
        ModelEvaluationRunEvaluatingResults = "MODEL_EVALUATION_RUN_EVALUATING_RESULTS",
        ModelEvaluationRunCancelling = "MODEL_EVALUATION_RUN_CANCELLING",
        ModelEvaluationRunCancelled = "MODEL_EVALUATION_RUN_CANCELLED",
        ModelEvaluationRunSuccessful = "MODEL_EVALUATION_RUN_SUCCESSFUL",
        ModelEvaluationRunPartiallySuccessful = "MODEL_EVALUATION_RUN_PARTIALLY_SUCCESSFUL",
        ModelEvaluationRunFailed = "MODEL_EVALUATION_RUN_FAILED",
    }
}

open_enum! {
    /// Sent by `genai_list_models`.
    GenaiListModelsUsecasesItem {
        ModelUsecaseUnknown = "MODEL_USECASE_UNKNOWN",
        ModelUsecaseAgent = "MODEL_USECASE_AGENT",
        ModelUsecaseFinetuned = "MODEL_USECASE_FINETUNED",
        ModelUsecaseKnowledgebase = "MODEL_USECASE_KNOWLEDGEBASE",
        ModelUsecaseGuardrail = "MODEL_USECASE_GUARDRAIL",
        ModelUsecaseReasoning = "MODEL_USECASE_REASONING",
        ModelUsecaseServerless = "MODEL_USECASE_SERVERLESS",
    }
}

/// Answered by `genai_list_datacenter_regions`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GenaiapiRegion {
    pub inference_url: Option<String>,
    pub region: Option<String>,
    pub serves_batch: Option<bool>,
    pub serves_inference: Option<bool>,
    pub stream_inference_url: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(GenaiapiRegion {
    optional inference_url "inference_url",
    optional region "region",
    optional serves_batch "serves_batch",
    optional serves_inference "serves_inference",
    optional stream_inference_url "stream_inference_url",
});

open_enum! {
    /// Sent by `genai_import_custom_model`; answered by `genai_get_custom_model`, `genai_import_custom_model`, `genai_list_custom_models` and 1 more.
    SourceRefAccessType {
        AccessTypeUnspecified = "ACCESS_TYPE_UNSPECIFIED",
        AccessTypePublic = "ACCESS_TYPE_PUBLIC",
        AccessTypePrivate = "ACCESS_TYPE_PRIVATE",
        AccessTypeGated = "ACCESS_TYPE_GATED",
    }
}
