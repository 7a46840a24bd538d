// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 19 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Agent {
    pub anthropic_api_key: Option<AnthropicApiKeyInfo>,
    pub api_key_infos: Option<Vec<AgentApiKeyInfo>>,
    pub api_keys: Option<Vec<AgentApiKey>>,
    pub chatbot: Option<Chatbot>,
    pub chatbot_identifiers: Option<Vec<AgentChatbotIdentifier>>,
    pub child_agents: Option<Vec<Agent>>,
    pub conversation_logs_enabled: Option<bool>,
    pub created_at: Option<Timestamp>,
    pub deployment: Option<AgentDeployment>,
    pub description: Option<String>,
    pub functions: Option<Vec<AgentFunction>>,
    pub guardrails: Option<Vec<AgentGuardrail>>,
    pub if_case: Option<String>,
    pub instruction: Option<String>,
    pub k: Option<i64>,
    pub knowledge_bases: Option<Vec<KnowledgeBase>>,
    pub logging_config: Option<AgentLoggingConfig>,
    pub max_tokens: Option<i64>,
    pub mcp_servers: Option<Vec<McpServer>>,
    pub model: Option<GenaiModel>,
    pub model_provider_key: Option<ModelProviderKeyInfo>,
    pub model_router: Option<ModelRouter>,
    pub name: String,
    pub openai_api_key: Option<OpenaiApiKeyInfo>,
    pub parent_agents: Option<Vec<Agent>>,
    pub project_id: Option<String>,
    pub provide_citations: Option<bool>,
    pub reasoning_effort: Option<String>,
    pub region: Option<String>,
    pub retrieval_method: Option<RetrievalMethod>,
    pub route_created_at: Option<Timestamp>,
    /// Format: uint64.
    pub route_created_by: Option<String>,
    pub route_name: Option<String>,
    pub route_uuid: Option<String>,
    pub tags: Option<Vec<String>>,
    pub temperature: Option<f64>,
    pub template: Option<AgentTemplate>,
    pub thinking_token_budget: Option<i64>,
    pub top_p: Option<f64>,
    pub updated_at: Option<Timestamp>,
    pub url: Option<String>,
    /// Format: uint64.
    pub user_id: Option<String>,
    pub uuid: String,
    pub version_hash: Option<String>,
    pub vpc_egress_ips: Option<Vec<String>>,
    pub vpc_uuid: Option<String>,
    pub web_fetch_enabled: Option<bool>,
    pub web_search_enabled: Option<bool>,
    pub workspace: Option<Workspace>,
    undeclared: Undeclared,
}

record!(Agent {
    sometimes anthropic_api_key "anthropic_api_key",
    sometimes api_key_infos "api_key_infos",
    sometimes api_keys "api_keys",
    sometimes chatbot "chatbot",
    sometimes chatbot_identifiers "chatbot_identifiers",
    sometimes child_agents "child_agents",
    sometimes conversation_logs_enabled "conversation_logs_enabled",
    sometimes created_at "created_at",
    sometimes deployment "deployment",
    sometimes description "description",
    sometimes functions "functions",
    sometimes guardrails "guardrails",
    sometimes if_case "if_case",
    sometimes instruction "instruction",
    sometimes k "k",
    sometimes knowledge_bases "knowledge_bases",
    sometimes logging_config "logging_config",
    sometimes max_tokens "max_tokens",
    sometimes mcp_servers "mcp_servers",
    sometimes model "model",
    sometimes model_provider_key "model_provider_key",
    sometimes model_router "model_router",
    expected name "name",
    sometimes openai_api_key "openai_api_key",
    sometimes parent_agents "parent_agents",
    sometimes project_id "project_id",
    sometimes provide_citations "provide_citations",
    sometimes reasoning_effort "reasoning_effort",
    sometimes region "region",
    sometimes retrieval_method "retrieval_method",
    sometimes route_created_at "route_created_at",
    sometimes route_created_by "route_created_by",
    sometimes route_name "route_name",
    sometimes route_uuid "route_uuid",
    sometimes tags "tags",
    sometimes temperature "temperature",
    sometimes template "template",
    sometimes thinking_token_budget "thinking_token_budget",
    sometimes top_p "top_p",
    sometimes updated_at "updated_at",
    sometimes url "url",
    sometimes user_id "user_id",
    expected uuid "uuid",
    sometimes version_hash "version_hash",
    sometimes vpc_egress_ips "vpc_egress_ips",
    sometimes vpc_uuid "vpc_uuid",
    sometimes web_fetch_enabled "web_fetch_enabled",
    sometimes web_search_enabled "web_search_enabled",
    sometimes workspace "workspace",
});

impl Default for Agent {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(Agent in crate::SCHEMAS {
    Agent,
    AgentApiKey,
    AgentApiKeyInfo,
    AgentChatbotIdentifier,
    AgentDeployment,
    AgentFunction,
    AgentGuardrail,
    AgentLoggingConfig,
    AgentTemplate,
    AnthropicApiKeyInfo,
    Chatbot,
    GenaiModel,
    KnowledgeBase,
    McpServer,
    ModelProviderKeyInfo,
    ModelRouter,
    OpenaiApiKeyInfo,
    RetrievalMethod,
    Workspace,
});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 19 more.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentApiKey {
    pub api_key: Option<String>,
    undeclared: Undeclared,
}

record!(AgentApiKey {
    sometimes api_key "api_key",
});

hide!(AgentApiKey {
    maybe_secret api_key,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(AgentApiKey in crate::SCHEMAS {});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 24 more.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AgentApiKeyInfo {
    pub created_at: Option<Timestamp>,
    /// Format: uint64.
    pub created_by: Option<String>,
    pub deleted_at: Option<Timestamp>,
    pub name: Option<String>,
    pub secret_key: Option<String>,
    pub uuid: String,
    undeclared: Undeclared,
}

record!(AgentApiKeyInfo {
    sometimes created_at "created_at",
    sometimes created_by "created_by",
    sometimes deleted_at "deleted_at",
    sometimes name "name",
    sometimes secret_key "secret_key",
    expected uuid "uuid",
});

hide!(AgentApiKeyInfo {
    plain created_at,
    plain created_by,
    plain deleted_at,
    plain name,
    maybe_secret secret_key,
    plain uuid,
    plain undeclared,
});

impl Default for AgentApiKeyInfo {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(AgentApiKeyInfo in crate::SCHEMAS {});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 20 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentChatbotIdentifier {
    pub agent_chatbot_identifier: Option<String>,
    undeclared: Undeclared,
}

record!(AgentChatbotIdentifier {
    sometimes agent_chatbot_identifier "agent_chatbot_identifier",
});

#[cfg(feature = "schemars")]
schema!(AgentChatbotIdentifier in crate::SCHEMAS {});

/// Answered by `genai_list_agent_versions`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentChildRelationshipVerion {
    pub agent_name: Option<String>,
    pub child_agent_uuid: Option<String>,
    pub if_case: Option<String>,
    pub is_deleted: Option<bool>,
    pub route_name: Option<String>,
    undeclared: Undeclared,
}

record!(AgentChildRelationshipVerion {
    sometimes agent_name "agent_name",
    sometimes child_agent_uuid "child_agent_uuid",
    sometimes if_case "if_case",
    sometimes is_deleted "is_deleted",
    sometimes route_name "route_name",
});

#[cfg(feature = "schemars")]
schema!(AgentChildRelationshipVerion in crate::SCHEMAS {});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 20 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentDeployment {
    pub created_at: Option<Timestamp>,
    pub name: Option<String>,
    pub status: Option<AgentDeploymentStatus>,
    pub updated_at: Option<Timestamp>,
    pub url: Option<String>,
    pub uuid: Option<String>,
    pub visibility: Option<AgentDeploymentVisibility>,
    undeclared: Undeclared,
}

record!(AgentDeployment {
    sometimes created_at "created_at",
    sometimes name "name",
    sometimes status "status",
    sometimes updated_at "updated_at",
    sometimes url "url",
    sometimes uuid "uuid",
    sometimes visibility "visibility",
});

#[cfg(feature = "schemars")]
schema!(AgentDeployment in crate::SCHEMAS { AgentDeploymentStatus, AgentDeploymentVisibility });

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 20 more.
    AgentDeploymentStatus {
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

#[cfg(feature = "schemars")]
schema!(AgentDeploymentStatus in crate::SCHEMAS {});

open_enum! {
    /// Sent by `genai_update_agent_deployment_visibility`; answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 20 more.
    AgentDeploymentVisibility {
        VisibilityUnknown = "VISIBILITY_UNKNOWN",
        VisibilityDisabled = "VISIBILITY_DISABLED",
        VisibilityPlayground = "VISIBILITY_PLAYGROUND",
        VisibilityPublic = "VISIBILITY_PUBLIC",
        VisibilityPrivate = "VISIBILITY_PRIVATE",
    }
}

#[cfg(feature = "schemars")]
schema!(AgentDeploymentVisibility in crate::SCHEMAS {});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 19 more.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentFunction {
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
    undeclared: Undeclared,
}

record!(AgentFunction {
    sometimes api_key "api_key",
    sometimes created_at "created_at",
    sometimes created_by "created_by",
    sometimes description "description",
    sometimes faas_name "faas_name",
    sometimes faas_namespace "faas_namespace",
    sometimes input_schema "input_schema",
    sometimes name "name",
    sometimes output_schema "output_schema",
    sometimes updated_at "updated_at",
    sometimes url "url",
    sometimes uuid "uuid",
    sometimes guardrail_uuid "guardrail_uuid",
});

hide!(AgentFunction {
    maybe_secret api_key,
    plain created_at,
    plain created_by,
    plain description,
    plain faas_name,
    plain faas_namespace,
    keys input_schema,
    plain name,
    keys output_schema,
    plain updated_at,
    plain url,
    plain uuid,
    plain guardrail_uuid,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(AgentFunction in crate::SCHEMAS {});

/// Answered by `genai_list_agent_versions`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentFunctionVersion {
    pub description: Option<String>,
    pub faas_name: Option<String>,
    pub faas_namespace: Option<String>,
    pub is_deleted: Option<bool>,
    pub name: Option<String>,
    pub guardrail_uuid: Option<String>,
    undeclared: Undeclared,
}

record!(AgentFunctionVersion {
    sometimes description "description",
    sometimes faas_name "faas_name",
    sometimes faas_namespace "faas_namespace",
    sometimes is_deleted "is_deleted",
    sometimes name "name",
    sometimes guardrail_uuid "guardrail_uuid",
});

#[cfg(feature = "schemars")]
schema!(AgentFunctionVersion in crate::SCHEMAS {});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 19 more.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentGuardrail {
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
    pub type_: Option<GuardrailType>,
    pub updated_at: Option<Timestamp>,
    pub uuid: Option<String>,
    undeclared: Undeclared,
}

record!(AgentGuardrail {
    sometimes agent_uuid "agent_uuid",
    sometimes created_at "created_at",
    sometimes default_response "default_response",
    sometimes description "description",
    sometimes guardrail_uuid "guardrail_uuid",
    sometimes is_attached "is_attached",
    sometimes is_default "is_default",
    sometimes metadata "metadata",
    sometimes name "name",
    sometimes priority "priority",
    sometimes type_ "type",
    sometimes updated_at "updated_at",
    sometimes uuid "uuid",
});

hide!(AgentGuardrail {
    plain agent_uuid,
    plain created_at,
    plain default_response,
    plain description,
    plain guardrail_uuid,
    plain is_attached,
    plain is_default,
    keys metadata,
    plain name,
    plain priority,
    plain type_,
    plain updated_at,
    plain uuid,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(AgentGuardrail in crate::SCHEMAS { GuardrailType });

/// Sent by `genai_attach_agent_guardrails`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentGuardrailRequest {
    pub guardrail_uuid: Option<String>,
    pub priority: Option<i64>,
    undeclared: Undeclared,
}

record!(AgentGuardrailRequest {
    optional guardrail_uuid "guardrail_uuid",
    optional priority "priority",
});

impl AgentGuardrailRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AgentGuardrailRequest {
    into guardrail_uuid: String,
    value priority: i64,
});

#[cfg(feature = "schemars")]
schema!(AgentGuardrailRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AgentGuardrailRequest by crate::validate::RULES);

/// Answered by `genai_list_agent_versions`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentGuardrailVersion {
    pub is_deleted: Option<bool>,
    pub name: Option<String>,
    pub priority: Option<i64>,
    pub uuid: Option<String>,
    undeclared: Undeclared,
}

record!(AgentGuardrailVersion {
    sometimes is_deleted "is_deleted",
    sometimes name "name",
    sometimes priority "priority",
    sometimes uuid "uuid",
});

#[cfg(feature = "schemars")]
schema!(AgentGuardrailVersion in crate::SCHEMAS {});

/// Answered by `genai_list_agent_versions`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentKnowledgeBaseVersion {
    pub is_deleted: Option<bool>,
    pub name: Option<String>,
    pub uuid: Option<String>,
    undeclared: Undeclared,
}

record!(AgentKnowledgeBaseVersion {
    sometimes is_deleted "is_deleted",
    sometimes name "name",
    sometimes uuid "uuid",
});

#[cfg(feature = "schemars")]
schema!(AgentKnowledgeBaseVersion in crate::SCHEMAS {});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 19 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentLoggingConfig {
    pub galileo_project_id: Option<String>,
    pub galileo_project_name: Option<String>,
    pub insights_enabled: Option<bool>,
    pub insights_enabled_at: Option<Timestamp>,
    pub log_stream_id: Option<String>,
    pub log_stream_name: Option<String>,
    undeclared: Undeclared,
}

record!(AgentLoggingConfig {
    sometimes galileo_project_id "galileo_project_id",
    sometimes galileo_project_name "galileo_project_name",
    sometimes insights_enabled "insights_enabled",
    sometimes insights_enabled_at "insights_enabled_at",
    sometimes log_stream_id "log_stream_id",
    sometimes log_stream_name "log_stream_name",
});

#[cfg(feature = "schemars")]
schema!(AgentLoggingConfig in crate::SCHEMAS {});

/// Answered by `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentSpan {
    pub agent_type: Option<AgentType>,
    pub common: Option<SpanCommon>,
    pub redacted_input: Option<String>,
    pub redacted_output: Option<String>,
    pub spans: Option<Vec<TraceSpan>>,
    undeclared: Undeclared,
}

record!(AgentSpan {
    sometimes agent_type "agent_type",
    sometimes common "common",
    sometimes redacted_input "redacted_input",
    sometimes redacted_output "redacted_output",
    sometimes spans "spans",
});

#[cfg(feature = "schemars")]
schema!(AgentSpan in crate::SCHEMAS { AgentType, SpanCommon, TraceSpan });

/// Answered by `genai_list_agents`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentSummary {
    pub chatbot: Option<Chatbot>,
    pub chatbot_identifiers: Option<Vec<AgentChatbotIdentifier>>,
    pub created_at: Option<Timestamp>,
    pub deployment: Option<AgentDeployment>,
    pub description: Option<String>,
    pub if_case: Option<String>,
    pub instruction: Option<String>,
    pub k: Option<i64>,
    pub max_tokens: Option<i64>,
    pub mcp_servers: Option<Vec<McpServer>>,
    pub model: Option<GenaiModel>,
    pub model_router: Option<ModelRouter>,
    pub name: String,
    pub project_id: Option<String>,
    pub provide_citations: Option<bool>,
    pub reasoning_effort: Option<String>,
    pub region: Option<String>,
    pub retrieval_method: Option<RetrievalMethod>,
    pub route_created_at: Option<Timestamp>,
    /// Format: uint64.
    pub route_created_by: Option<String>,
    pub route_name: Option<String>,
    pub route_uuid: Option<String>,
    pub tags: Option<Vec<String>>,
    pub temperature: Option<f64>,
    pub template: Option<AgentTemplate>,
    pub thinking_token_budget: Option<i64>,
    pub top_p: Option<f64>,
    pub updated_at: Option<Timestamp>,
    pub url: Option<String>,
    /// Format: uint64.
    pub user_id: Option<String>,
    pub uuid: String,
    pub version_hash: Option<String>,
    pub web_fetch_enabled: Option<bool>,
    pub web_search_enabled: Option<bool>,
    undeclared: Undeclared,
}

record!(AgentSummary {
    sometimes chatbot "chatbot",
    sometimes chatbot_identifiers "chatbot_identifiers",
    sometimes created_at "created_at",
    sometimes deployment "deployment",
    sometimes description "description",
    sometimes if_case "if_case",
    sometimes instruction "instruction",
    sometimes k "k",
    sometimes max_tokens "max_tokens",
    sometimes mcp_servers "mcp_servers",
    sometimes model "model",
    sometimes model_router "model_router",
    expected name "name",
    sometimes project_id "project_id",
    sometimes provide_citations "provide_citations",
    sometimes reasoning_effort "reasoning_effort",
    sometimes region "region",
    sometimes retrieval_method "retrieval_method",
    sometimes route_created_at "route_created_at",
    sometimes route_created_by "route_created_by",
    sometimes route_name "route_name",
    sometimes route_uuid "route_uuid",
    sometimes tags "tags",
    sometimes temperature "temperature",
    sometimes template "template",
    sometimes thinking_token_budget "thinking_token_budget",
    sometimes top_p "top_p",
    sometimes updated_at "updated_at",
    sometimes url "url",
    sometimes user_id "user_id",
    expected uuid "uuid",
    sometimes version_hash "version_hash",
    sometimes web_fetch_enabled "web_fetch_enabled",
    sometimes web_search_enabled "web_search_enabled",
});

impl Default for AgentSummary {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(AgentSummary in crate::SCHEMAS {
    AgentChatbotIdentifier,
    AgentDeployment,
    AgentTemplate,
    Chatbot,
    GenaiModel,
    McpServer,
    ModelRouter,
    RetrievalMethod,
});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 20 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentTemplate {
    pub created_at: Option<Timestamp>,
    pub description: Option<String>,
    pub guardrails: Option<Vec<AgentTemplateGuardrail>>,
    pub instruction: Option<String>,
    pub k: Option<i64>,
    pub knowledge_bases: Option<Vec<KnowledgeBase>>,
    pub long_description: Option<String>,
    pub max_tokens: Option<i64>,
    pub model: Option<GenaiModel>,
    pub name: Option<String>,
    pub short_description: Option<String>,
    pub summary: Option<String>,
    pub tags: Option<Vec<String>>,
    pub temperature: Option<f64>,
    pub template_type: Option<AgentTemplateType>,
    pub top_p: Option<f64>,
    pub updated_at: Option<Timestamp>,
    pub uuid: Option<String>,
    undeclared: Undeclared,
}

record!(AgentTemplate {
    sometimes created_at "created_at",
    sometimes description "description",
    sometimes guardrails "guardrails",
    sometimes instruction "instruction",
    sometimes k "k",
    sometimes knowledge_bases "knowledge_bases",
    sometimes long_description "long_description",
    sometimes max_tokens "max_tokens",
    sometimes model "model",
    sometimes name "name",
    sometimes short_description "short_description",
    sometimes summary "summary",
    sometimes tags "tags",
    sometimes temperature "temperature",
    sometimes template_type "template_type",
    sometimes top_p "top_p",
    sometimes updated_at "updated_at",
    sometimes uuid "uuid",
});

#[cfg(feature = "schemars")]
schema!(AgentTemplate in crate::SCHEMAS {
    AgentTemplateGuardrail,
    AgentTemplateType,
    GenaiModel,
    KnowledgeBase,
});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 20 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentTemplateGuardrail {
    pub priority: Option<i64>,
    pub uuid: Option<String>,
    undeclared: Undeclared,
}

record!(AgentTemplateGuardrail {
    sometimes priority "priority",
    sometimes uuid "uuid",
});

#[cfg(feature = "schemars")]
schema!(AgentTemplateGuardrail in crate::SCHEMAS {});

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 20 more.
    AgentTemplateType {
        AgentTemplateTypeStandard = "AGENT_TEMPLATE_TYPE_STANDARD",
        AgentTemplateTypeOneClick = "AGENT_TEMPLATE_TYPE_ONE_CLICK",
    }
}

#[cfg(feature = "schemars")]
schema!(AgentTemplateType in crate::SCHEMAS {});

open_enum! {
    /// Answered by `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results`.
    AgentType {
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

#[cfg(feature = "schemars")]
schema!(AgentType in crate::SCHEMAS {});

/// Answered by `genai_list_agent_versions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentVersion {
    pub agent_uuid: Option<String>,
    pub attached_child_agents: Option<Vec<AgentChildRelationshipVerion>>,
    pub attached_functions: Option<Vec<AgentFunctionVersion>>,
    pub attached_guardrails: Option<Vec<AgentGuardrailVersion>>,
    pub attached_knowledgebases: Option<Vec<AgentKnowledgeBaseVersion>>,
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
    pub retrieval_method: Option<RetrievalMethod>,
    pub tags: Option<Vec<String>>,
    pub temperature: Option<f64>,
    pub top_p: Option<f64>,
    pub trigger_action: Option<String>,
    pub version_hash: String,
    undeclared: Undeclared,
}

record!(AgentVersion {
    sometimes agent_uuid "agent_uuid",
    sometimes attached_child_agents "attached_child_agents",
    sometimes attached_functions "attached_functions",
    sometimes attached_guardrails "attached_guardrails",
    sometimes attached_knowledgebases "attached_knowledgebases",
    sometimes can_rollback "can_rollback",
    sometimes created_at "created_at",
    sometimes created_by_email "created_by_email",
    sometimes currently_applied "currently_applied",
    sometimes description "description",
    sometimes id "id",
    sometimes instruction "instruction",
    sometimes k "k",
    sometimes max_tokens "max_tokens",
    sometimes model_name "model_name",
    sometimes name "name",
    sometimes provide_citations "provide_citations",
    sometimes retrieval_method "retrieval_method",
    sometimes tags "tags",
    sometimes temperature "temperature",
    sometimes top_p "top_p",
    sometimes trigger_action "trigger_action",
    expected version_hash "version_hash",
});

impl Default for AgentVersion {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(AgentVersion in crate::SCHEMAS {
    AgentChildRelationshipVerion,
    AgentFunctionVersion,
    AgentGuardrailVersion,
    AgentKnowledgeBaseVersion,
    RetrievalMethod,
});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 26 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Agreement {
    pub description: Option<String>,
    pub name: Option<String>,
    pub url: Option<String>,
    pub uuid: Option<String>,
    undeclared: Undeclared,
}

record!(Agreement {
    sometimes description "description",
    sometimes name "name",
    sometimes url "url",
    sometimes uuid "uuid",
});

#[cfg(feature = "schemars")]
schema!(Agreement in crate::SCHEMAS {});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 24 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnthropicApiKeyInfo {
    pub created_at: Option<Timestamp>,
    /// Format: uint64.
    pub created_by: Option<String>,
    pub deleted_at: Option<Timestamp>,
    pub name: String,
    pub updated_at: Option<Timestamp>,
    pub uuid: String,
    undeclared: Undeclared,
}

record!(AnthropicApiKeyInfo {
    sometimes created_at "created_at",
    sometimes created_by "created_by",
    sometimes deleted_at "deleted_at",
    expected name "name",
    sometimes updated_at "updated_at",
    expected uuid "uuid",
});

impl Default for AnthropicApiKeyInfo {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(AnthropicApiKeyInfo in crate::SCHEMAS {});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 29 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssociatedModelEvaluationPreset {
    pub eval_preset_uuid: Option<String>,
    pub name: Option<String>,
    undeclared: Undeclared,
}

record!(AssociatedModelEvaluationPreset {
    sometimes eval_preset_uuid "eval_preset_uuid",
    sometimes name "name",
});

#[cfg(feature = "schemars")]
schema!(AssociatedModelEvaluationPreset in crate::SCHEMAS {});

/// Answered by `genai_rollback_to_agent_version`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AuditHeader {
    /// Format: uint64.
    pub actor_id: Option<String>,
    pub actor_ip: Option<String>,
    pub actor_uuid: Option<String>,
    pub context_urn: Option<String>,
    pub origin_application: Option<String>,
    /// Format: uint64.
    pub user_id: Option<String>,
    pub user_uuid: Option<String>,
    undeclared: Undeclared,
}

record!(AuditHeader {
    sometimes actor_id "actor_id",
    sometimes actor_ip "actor_ip",
    sometimes actor_uuid "actor_uuid",
    sometimes context_urn "context_urn",
    sometimes origin_application "origin_application",
    sometimes user_id "user_id",
    sometimes user_uuid "user_uuid",
});

#[cfg(feature = "schemars")]
schema!(AuditHeader in crate::SCHEMAS {});

/// Sent by `genai_create_knowledge_base`, `genai_create_knowledge_base_data_source`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AwsDataSource {
    pub bucket_name: Option<String>,
    pub item_path: Option<String>,
    pub key_id: Option<String>,
    pub region: Option<String>,
    pub secret_key: Option<String>,
    undeclared: Undeclared,
}

record!(AwsDataSource {
    optional bucket_name "bucket_name",
    optional item_path "item_path",
    optional key_id "key_id",
    optional region "region",
    optional secret_key "secret_key",
});

hide!(AwsDataSource {
    plain bucket_name,
    plain item_path,
    plain key_id,
    plain region,
    maybe_secret secret_key,
    plain undeclared,
});

impl AwsDataSource {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AwsDataSource {
    into bucket_name: String,
    into item_path: String,
    into key_id: String,
    into region: String,
    into secret_key: String,
});

#[cfg(feature = "schemars")]
schema!(AwsDataSource in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AwsDataSource by crate::validate::RULES);

/// Answered by `genai_create_knowledge_base_data_source`, `genai_list_knowledge_base_data_sources`, `genai_update_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AwsDataSourceDisplay {
    pub bucket_name: Option<String>,
    pub item_path: Option<String>,
    pub region: Option<String>,
    undeclared: Undeclared,
}

record!(AwsDataSourceDisplay {
    sometimes bucket_name "bucket_name",
    sometimes item_path "item_path",
    sometimes region "region",
});

#[cfg(feature = "schemars")]
schema!(AwsDataSourceDisplay in crate::SCHEMAS {});

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 32 more.
    BatchJobPhase {
        BatchJobPhaseUnknown = "BATCH_JOB_PHASE_UNKNOWN",
        BatchJobPhasePending = "BATCH_JOB_PHASE_PENDING",
        BatchJobPhaseRunning = "BATCH_JOB_PHASE_RUNNING",
        BatchJobPhaseSucceeded = "BATCH_JOB_PHASE_SUCCEEDED",
        BatchJobPhaseFailed = "BATCH_JOB_PHASE_FAILED",
        BatchJobPhaseError = "BATCH_JOB_PHASE_ERROR",
        BatchJobPhaseCancelled = "BATCH_JOB_PHASE_CANCELLED",
    }
}

#[cfg(feature = "schemars")]
schema!(BatchJobPhase in crate::SCHEMAS {});

/// Sent by `genai_cancel_indexing_job`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CancelKnowledgeBaseIndexingJobRequest {
    pub uuid: Option<String>,
    undeclared: Undeclared,
}

record!(CancelKnowledgeBaseIndexingJobRequest {
    optional uuid "uuid",
});

impl CancelKnowledgeBaseIndexingJobRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(CancelKnowledgeBaseIndexingJobRequest {
    into uuid: String,
});

#[cfg(feature = "schemars")]
schema!(CancelKnowledgeBaseIndexingJobRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(CancelKnowledgeBaseIndexingJobRequest by crate::validate::RULES);

/// Answered by `genai_cancel_indexing_job`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CancelKnowledgeBaseIndexingJobResponse {
    pub job: Option<IndexingJob>,
    undeclared: Undeclared,
}

record!(CancelKnowledgeBaseIndexingJobResponse {
    sometimes job "job",
});

#[cfg(feature = "schemars")]
schema!(CancelKnowledgeBaseIndexingJobResponse in crate::SCHEMAS { IndexingJob });

/// Sent by `genai_cancel_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CancelModelEvaluationRunRequest {
    pub eval_run_uuid: Option<String>,
    undeclared: Undeclared,
}

record!(CancelModelEvaluationRunRequest {
    optional eval_run_uuid "eval_run_uuid",
});

impl CancelModelEvaluationRunRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(CancelModelEvaluationRunRequest {
    into eval_run_uuid: String,
});

#[cfg(feature = "schemars")]
schema!(CancelModelEvaluationRunRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(CancelModelEvaluationRunRequest by crate::validate::RULES);

/// Answered by `genai_cancel_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CancelModelEvaluationRunResponse {
    pub run: Option<ModelEvaluationRunSummary>,
    undeclared: Undeclared,
}

record!(CancelModelEvaluationRunResponse {
    sometimes run "run",
});

#[cfg(feature = "schemars")]
schema!(CancelModelEvaluationRunResponse in crate::SCHEMAS { ModelEvaluationRunSummary });

/// Sent by `genai_create_model_evaluation_run`; answered by `genai_get_model_evaluation_preset`, `genai_get_model_evaluation_run`, `genai_list_model_evaluation_presets`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CandidateInferenceConfig {
    pub max_tokens: Option<i64>,
    pub stop_token: Option<String>,
    pub system_prompt: Option<String>,
    pub temperature: Option<f64>,
    undeclared: Undeclared,
}

record!(CandidateInferenceConfig {
    optional max_tokens "max_tokens",
    optional stop_token "stop_token",
    optional system_prompt "system_prompt",
    optional temperature "temperature",
});

impl CandidateInferenceConfig {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(CandidateInferenceConfig {
    value max_tokens: i64,
    into stop_token: String,
    into system_prompt: String,
    value temperature: f64,
});

#[cfg(feature = "schemars")]
schema!(CandidateInferenceConfig in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(CandidateInferenceConfig by crate::validate::RULES);

open_enum! {
    /// Sent by `genai_create_model_evaluation_run`, `genai_list_model_evaluation_runs`; answered by `genai_cancel_model_evaluation_run`, `genai_get_model_evaluation_preset`, `genai_get_model_evaluation_run` and 3 more.
    CandidateModelSource {
        CandidateModelSourceServerless = "CANDIDATE_MODEL_SOURCE_SERVERLESS",
        CandidateModelSourceDedicated = "CANDIDATE_MODEL_SOURCE_DEDICATED",
        CandidateModelSourceRouter = "CANDIDATE_MODEL_SOURCE_ROUTER",
    }
}

#[cfg(feature = "schemars")]
schema!(CandidateModelSource in crate::SCHEMAS {});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 20 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Chatbot {
    pub allowed_domains: Option<Vec<String>>,
    pub button_background_color: Option<String>,
    pub logo: Option<String>,
    pub name: Option<String>,
    pub primary_color: Option<String>,
    pub secondary_color: Option<String>,
    pub starting_message: Option<String>,
    undeclared: Undeclared,
}

record!(Chatbot {
    sometimes allowed_domains "allowed_domains",
    sometimes button_background_color "button_background_color",
    sometimes logo "logo",
    sometimes name "name",
    sometimes primary_color "primary_color",
    sometimes secondary_color "secondary_color",
    sometimes starting_message "starting_message",
});

#[cfg(feature = "schemars")]
schema!(Chatbot in crate::SCHEMAS {});

open_enum! {
    /// Sent by `genai_create_knowledge_base`, `genai_create_knowledge_base_data_source`, `genai_update_knowledge_base_data_source`; answered by `genai_create_knowledge_base_data_source`, `genai_list_knowledge_base_data_sources`, `genai_update_knowledge_base_data_source`.
    ChunkingAlgorithm {
        ChunkingAlgorithmUnknown = "CHUNKING_ALGORITHM_UNKNOWN",
        ChunkingAlgorithmSectionBased = "CHUNKING_ALGORITHM_SECTION_BASED",
        ChunkingAlgorithmHierarchical = "CHUNKING_ALGORITHM_HIERARCHICAL",
        ChunkingAlgorithmSemantic = "CHUNKING_ALGORITHM_SEMANTIC",
        ChunkingAlgorithmFixedLength = "CHUNKING_ALGORITHM_FIXED_LENGTH",
    }
}

#[cfg(feature = "schemars")]
schema!(ChunkingAlgorithm in crate::SCHEMAS {});

/// Sent by `genai_create_knowledge_base`, `genai_create_knowledge_base_data_source`, `genai_update_knowledge_base_data_source`; answered by `genai_create_knowledge_base_data_source`, `genai_list_knowledge_base_data_sources`, `genai_update_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ChunkingOptions {
    pub child_chunk_size: Option<i64>,
    pub max_chunk_size: Option<i64>,
    pub parent_chunk_size: Option<i64>,
    pub semantic_threshold: Option<f64>,
    undeclared: Undeclared,
}

record!(ChunkingOptions {
    optional child_chunk_size "child_chunk_size",
    optional max_chunk_size "max_chunk_size",
    optional parent_chunk_size "parent_chunk_size",
    optional semantic_threshold "semantic_threshold",
});

impl ChunkingOptions {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(ChunkingOptions {
    value child_chunk_size: i64,
    value max_chunk_size: i64,
    value parent_chunk_size: i64,
    value semantic_threshold: f64,
});

#[cfg(feature = "schemars")]
schema!(ChunkingOptions in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ChunkingOptions by crate::validate::RULES);

/// Answered by `genai_get_model_catalog_card`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CodeSnippets {
    pub curl: Option<String>,
    pub javascript: Option<String>,
    pub python: Option<String>,
    pub sdk: Option<String>,
    undeclared: Undeclared,
}

record!(CodeSnippets {
    sometimes curl "curl",
    sometimes javascript "javascript",
    sometimes python "python",
    sometimes sdk "sdk",
});

#[cfg(feature = "schemars")]
schema!(CodeSnippets in crate::SCHEMAS {});

open_enum! {
    /// Sent by `genai_create_knowledge_base`, `genai_create_knowledge_base_data_source`; answered by `genai_create_knowledge_base_data_source`, `genai_list_knowledge_base_data_sources`, `genai_update_knowledge_base_data_source`.
    CrawlingOption {
        Unknown = "UNKNOWN",
        Scoped = "SCOPED",
        Path = "PATH",
        Domain = "DOMAIN",
        Subdomains = "SUBDOMAINS",
        Sitemap = "SITEMAP",
    }
}

#[cfg(feature = "schemars")]
schema!(CrawlingOption in crate::SCHEMAS {});

/// Sent by `genai_create_agent_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateAgentApiKeyRequest {
    pub agent_uuid: Option<String>,
    pub name: Option<String>,
    undeclared: Undeclared,
}

record!(CreateAgentApiKeyRequest {
    optional agent_uuid "agent_uuid",
    optional name "name",
});

impl CreateAgentApiKeyRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(CreateAgentApiKeyRequest {
    into agent_uuid: String,
    into name: String,
});

#[cfg(feature = "schemars")]
schema!(CreateAgentApiKeyRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(CreateAgentApiKeyRequest by crate::validate::RULES);

/// Answered by `genai_create_agent_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateAgentApiKeyResponse {
    pub api_key_info: Option<AgentApiKeyInfo>,
    undeclared: Undeclared,
}

record!(CreateAgentApiKeyResponse {
    sometimes api_key_info "api_key_info",
});

#[cfg(feature = "schemars")]
schema!(CreateAgentApiKeyResponse in crate::SCHEMAS { AgentApiKeyInfo });

/// Sent by `genai_create_agent`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateAgentRequest {
    pub anthropic_key_uuid: Option<String>,
    pub description: Option<String>,
    pub instruction: Option<String>,
    pub knowledge_base_uuid: Option<Vec<String>>,
    pub mcp_servers: Option<Vec<McpServer>>,
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
    undeclared: Undeclared,
}

record!(CreateAgentRequest {
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

impl CreateAgentRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(CreateAgentRequest {
    into anthropic_key_uuid: String,
    into description: String,
    into instruction: String,
    list knowledge_base_uuid: String,
    list mcp_servers: McpServer,
    into model_provider_key_uuid: String,
    into model_router_uuid: String,
    into model_uuid: String,
    into name: String,
    into open_ai_key_uuid: String,
    into project_id: String,
    into reasoning_effort: String,
    into region: String,
    into router_preset_slug: String,
    list tags: String,
    value thinking_token_budget: i64,
    value web_fetch_enabled: bool,
    value web_search_enabled: bool,
    into workspace_uuid: String,
});

#[cfg(feature = "schemars")]
schema!(CreateAgentRequest in crate::SCHEMAS { McpServer });

#[cfg(feature = "validate")]
from_json!(CreateAgentRequest by crate::validate::RULES);

/// Answered by `genai_create_agent`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateAgentResponse {
    pub agent: Option<Agent>,
    undeclared: Undeclared,
}

record!(CreateAgentResponse {
    sometimes agent "agent",
});

#[cfg(feature = "schemars")]
schema!(CreateAgentResponse in crate::SCHEMAS { Agent });

/// Sent by `genai_create_anthropic_api_key`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateAnthropicApiKeyRequest {
    pub api_key: Option<String>,
    pub name: Option<String>,
    undeclared: Undeclared,
}

record!(CreateAnthropicApiKeyRequest {
    optional api_key "api_key",
    optional name "name",
});

hide!(CreateAnthropicApiKeyRequest {
    maybe_secret api_key,
    plain name,
    plain undeclared,
});

impl CreateAnthropicApiKeyRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(CreateAnthropicApiKeyRequest {
    into api_key: String,
    into name: String,
});

#[cfg(feature = "schemars")]
schema!(CreateAnthropicApiKeyRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(CreateAnthropicApiKeyRequest by crate::validate::RULES);

/// Answered by `genai_create_anthropic_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateAnthropicApiKeyResponse {
    pub api_key_info: Option<AnthropicApiKeyInfo>,
    undeclared: Undeclared,
}

record!(CreateAnthropicApiKeyResponse {
    sometimes api_key_info "api_key_info",
});

#[cfg(feature = "schemars")]
schema!(CreateAnthropicApiKeyResponse in crate::SCHEMAS { AnthropicApiKeyInfo });

/// Sent by `genai_create_custom_evaluation_metric`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateCustomEvaluationMetricRequest {
    pub config: Option<CustomEvaluationMetricConfig>,
    pub description: Option<String>,
    pub metric_name: Option<String>,
    undeclared: Undeclared,
}

record!(CreateCustomEvaluationMetricRequest {
    optional config "config",
    optional description "description",
    optional metric_name "metric_name",
});

impl CreateCustomEvaluationMetricRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(CreateCustomEvaluationMetricRequest {
    into config: CustomEvaluationMetricConfig,
    into description: String,
    into metric_name: String,
});

#[cfg(feature = "schemars")]
schema!(CreateCustomEvaluationMetricRequest in crate::SCHEMAS { CustomEvaluationMetricConfig });

#[cfg(feature = "validate")]
from_json!(CreateCustomEvaluationMetricRequest by crate::validate::RULES);

/// Answered by `genai_create_custom_evaluation_metric`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateCustomEvaluationMetricResponse {
    pub metric: Option<EvaluationMetric>,
    undeclared: Undeclared,
}

record!(CreateCustomEvaluationMetricResponse {
    sometimes metric "metric",
});

#[cfg(feature = "schemars")]
schema!(CreateCustomEvaluationMetricResponse in crate::SCHEMAS { EvaluationMetric });

/// Sent by `genai_create_data_source_file_upload_presigned_urls`, `genai_create_evaluation_dataset_file_upload_presigned_urls`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateDataSourceFileUploadPresignedUrlsRequest {
    pub files: Option<Vec<PresignedUrlFile>>,
    undeclared: Undeclared,
}

record!(CreateDataSourceFileUploadPresignedUrlsRequest {
    optional files "files",
});

impl CreateDataSourceFileUploadPresignedUrlsRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(CreateDataSourceFileUploadPresignedUrlsRequest {
    list files: PresignedUrlFile,
});

#[cfg(feature = "schemars")]
schema!(CreateDataSourceFileUploadPresignedUrlsRequest in crate::SCHEMAS { PresignedUrlFile });

#[cfg(feature = "validate")]
from_json!(CreateDataSourceFileUploadPresignedUrlsRequest by crate::validate::RULES);

/// Answered by `genai_create_data_source_file_upload_presigned_urls`, `genai_create_evaluation_dataset_file_upload_presigned_urls`, `genai_create_model_eval_dataset_upload_presigned_urls`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateDataSourceFileUploadPresignedUrlsResponse {
    pub request_id: Option<String>,
    pub uploads: Option<Vec<FilePresignedUrlResponse>>,
    undeclared: Undeclared,
}

record!(CreateDataSourceFileUploadPresignedUrlsResponse {
    sometimes request_id "request_id",
    sometimes uploads "uploads",
});

#[cfg(feature = "schemars")]
schema!(CreateDataSourceFileUploadPresignedUrlsResponse in crate::SCHEMAS { FilePresignedUrlResponse });

/// Sent by `genai_create_evaluation_dataset`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateEvaluationDatasetRequest {
    /// Default: `"EVALUATION_DATASET_TYPE_UNKNOWN"`.
    pub dataset_type: Option<EvaluationDatasetType>,
    pub file_upload_dataset: Option<FileUploadDataSource>,
    pub name: Option<String>,
    undeclared: Undeclared,
}

record!(CreateEvaluationDatasetRequest {
    optional dataset_type "dataset_type",
    optional file_upload_dataset "file_upload_dataset",
    optional name "name",
});

impl CreateEvaluationDatasetRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(CreateEvaluationDatasetRequest {
    into dataset_type: EvaluationDatasetType,
    into file_upload_dataset: FileUploadDataSource,
    into name: String,
});

#[cfg(feature = "schemars")]
schema!(CreateEvaluationDatasetRequest in crate::SCHEMAS { EvaluationDatasetType, FileUploadDataSource });

#[cfg(feature = "validate")]
from_json!(CreateEvaluationDatasetRequest by crate::validate::RULES);

/// Answered by `genai_create_evaluation_dataset`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateEvaluationDatasetResponse {
    pub evaluation_dataset_uuid: Option<String>,
    undeclared: Undeclared,
}

record!(CreateEvaluationDatasetResponse {
    sometimes evaluation_dataset_uuid "evaluation_dataset_uuid",
});

#[cfg(feature = "schemars")]
schema!(CreateEvaluationDatasetResponse in crate::SCHEMAS {});

/// Sent by `genai_create_evaluation_test_case`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateEvaluationTestCaseRequest {
    pub agent_workspace_name: Option<String>,
    pub dataset_uuid: Option<String>,
    pub description: Option<String>,
    pub metrics: Option<Vec<String>>,
    pub name: Option<String>,
    pub star_metric: Option<StarMetric>,
    pub workspace_uuid: Option<String>,
    undeclared: Undeclared,
}

record!(CreateEvaluationTestCaseRequest {
    optional agent_workspace_name "agent_workspace_name",
    optional dataset_uuid "dataset_uuid",
    optional description "description",
    optional metrics "metrics",
    optional name "name",
    optional star_metric "star_metric",
    optional workspace_uuid "workspace_uuid",
});

impl CreateEvaluationTestCaseRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(CreateEvaluationTestCaseRequest {
    into agent_workspace_name: String,
    into dataset_uuid: String,
    into description: String,
    list metrics: String,
    into name: String,
    into star_metric: StarMetric,
    into workspace_uuid: String,
});

#[cfg(feature = "schemars")]
schema!(CreateEvaluationTestCaseRequest in crate::SCHEMAS { StarMetric });

#[cfg(feature = "validate")]
from_json!(CreateEvaluationTestCaseRequest by crate::validate::RULES);

/// Answered by `genai_create_evaluation_test_case`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateEvaluationTestCaseResponse {
    pub test_case_uuid: Option<String>,
    undeclared: Undeclared,
}

record!(CreateEvaluationTestCaseResponse {
    sometimes test_case_uuid "test_case_uuid",
});

#[cfg(feature = "schemars")]
schema!(CreateEvaluationTestCaseResponse in crate::SCHEMAS {});

/// Sent by `genai_create_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBaseDataSourceRequest {
    pub aws_data_source: Option<AwsDataSource>,
    pub chunking_algorithm: Option<ChunkingAlgorithm>,
    pub chunking_options: Option<ChunkingOptions>,
    pub knowledge_base_uuid: Option<String>,
    pub spaces_data_source: Option<SpacesDataSource>,
    pub web_crawler_data_source: Option<WebCrawlerDataSource>,
    pub file_upload_data_source: Option<FileUploadDataSource>,
    undeclared: Undeclared,
}

record!(CreateKnowledgeBaseDataSourceRequest {
    optional aws_data_source "aws_data_source",
    optional chunking_algorithm "chunking_algorithm",
    optional chunking_options "chunking_options",
    optional knowledge_base_uuid "knowledge_base_uuid",
    optional spaces_data_source "spaces_data_source",
    optional web_crawler_data_source "web_crawler_data_source",
    optional file_upload_data_source "file_upload_data_source",
});

impl CreateKnowledgeBaseDataSourceRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(CreateKnowledgeBaseDataSourceRequest {
    into aws_data_source: AwsDataSource,
    into chunking_algorithm: ChunkingAlgorithm,
    into chunking_options: ChunkingOptions,
    into knowledge_base_uuid: String,
    into spaces_data_source: SpacesDataSource,
    into web_crawler_data_source: WebCrawlerDataSource,
    into file_upload_data_source: FileUploadDataSource,
});

#[cfg(feature = "schemars")]
schema!(CreateKnowledgeBaseDataSourceRequest in crate::SCHEMAS {
    AwsDataSource,
    ChunkingAlgorithm,
    ChunkingOptions,
    FileUploadDataSource,
    SpacesDataSource,
    WebCrawlerDataSource,
});

#[cfg(feature = "validate")]
from_json!(CreateKnowledgeBaseDataSourceRequest by crate::validate::RULES);

/// Answered by `genai_create_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBaseDataSourceResponse {
    pub knowledge_base_data_source: Option<KnowledgeBaseDataSource>,
    undeclared: Undeclared,
}

record!(CreateKnowledgeBaseDataSourceResponse {
    sometimes knowledge_base_data_source "knowledge_base_data_source",
});

#[cfg(feature = "schemars")]
schema!(CreateKnowledgeBaseDataSourceResponse in crate::SCHEMAS { KnowledgeBaseDataSource });

/// Sent by `genai_create_knowledge_base`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBaseRequest {
    pub database_id: Option<String>,
    pub datasources: Option<Vec<KbDataSource>>,
    pub embedding_model_uuid: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<String>,
    pub region: Option<String>,
    pub reranking_config: Option<RerankingConfiguration>,
    pub size: Option<OpenSearchPlanSize>,
    pub tags: Option<Vec<String>>,
    pub vpc_uuid: Option<String>,
    undeclared: Undeclared,
}

record!(CreateKnowledgeBaseRequest {
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

impl CreateKnowledgeBaseRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(CreateKnowledgeBaseRequest {
    into database_id: String,
    list datasources: KbDataSource,
    into embedding_model_uuid: String,
    into name: String,
    into project_id: String,
    into region: String,
    into reranking_config: RerankingConfiguration,
    into size: OpenSearchPlanSize,
    list tags: String,
    into vpc_uuid: String,
});

#[cfg(feature = "schemars")]
schema!(CreateKnowledgeBaseRequest in crate::SCHEMAS { KbDataSource, OpenSearchPlanSize, RerankingConfiguration });

#[cfg(feature = "validate")]
from_json!(CreateKnowledgeBaseRequest by crate::validate::RULES);

/// Answered by `genai_create_knowledge_base`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBaseResponse {
    pub knowledge_base: Option<KnowledgeBase>,
    undeclared: Undeclared,
}

record!(CreateKnowledgeBaseResponse {
    sometimes knowledge_base "knowledge_base",
});

#[cfg(feature = "schemars")]
schema!(CreateKnowledgeBaseResponse in crate::SCHEMAS { KnowledgeBase });

/// Sent by `genai_create_model_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateModelApiKeyRequest {
    pub name: Option<String>,
    undeclared: Undeclared,
}

record!(CreateModelApiKeyRequest {
    optional name "name",
});

impl CreateModelApiKeyRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(CreateModelApiKeyRequest {
    into name: String,
});

#[cfg(feature = "schemars")]
schema!(CreateModelApiKeyRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(CreateModelApiKeyRequest by crate::validate::RULES);

/// Sent by `genai_create_model_eval_dataset_upload_presigned_urls`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateModelEvalDatasetUploadPresignedUrlsRequest {
    pub files: Option<Vec<PresignedUrlFile>>,
    undeclared: Undeclared,
}

record!(CreateModelEvalDatasetUploadPresignedUrlsRequest {
    optional files "files",
});

impl CreateModelEvalDatasetUploadPresignedUrlsRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(CreateModelEvalDatasetUploadPresignedUrlsRequest {
    list files: PresignedUrlFile,
});

#[cfg(feature = "schemars")]
schema!(CreateModelEvalDatasetUploadPresignedUrlsRequest in crate::SCHEMAS { PresignedUrlFile });

#[cfg(feature = "validate")]
from_json!(CreateModelEvalDatasetUploadPresignedUrlsRequest by crate::validate::RULES);

/// Sent by `genai_create_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateModelEvaluationRunRequest {
    pub candidate_inference_config: Option<CandidateInferenceConfig>,
    pub candidate_model_name: Option<String>,
    /// Default: `"CANDIDATE_MODEL_SOURCE_SERVERLESS"`.
    pub candidate_model_source: Option<CandidateModelSource>,
    pub candidate_model_uuid: Option<String>,
    pub dataset_uuid: Option<String>,
    pub eval_preset_uuid: Option<String>,
    pub judge_model_uuid: Option<String>,
    pub metric_uuids: Option<Vec<String>>,
    pub name: Option<String>,
    pub preset_name: Option<String>,
    pub preset_save_sections: Option<Vec<PresetSaveSection>>,
    pub save_as_preset: Option<bool>,
    pub source: Option<String>,
    pub star_metric: Option<StarMetric>,
    undeclared: Undeclared,
}

record!(CreateModelEvaluationRunRequest {
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

impl CreateModelEvaluationRunRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(CreateModelEvaluationRunRequest {
    into candidate_inference_config: CandidateInferenceConfig,
    into candidate_model_name: String,
    into candidate_model_source: CandidateModelSource,
    into candidate_model_uuid: String,
    into dataset_uuid: String,
    into eval_preset_uuid: String,
    into judge_model_uuid: String,
    list metric_uuids: String,
    into name: String,
    into preset_name: String,
    list preset_save_sections: PresetSaveSection,
    value save_as_preset: bool,
    into source: String,
    into star_metric: StarMetric,
});

#[cfg(feature = "schemars")]
schema!(CreateModelEvaluationRunRequest in crate::SCHEMAS {
    CandidateInferenceConfig,
    CandidateModelSource,
    PresetSaveSection,
    StarMetric,
});

#[cfg(feature = "validate")]
from_json!(CreateModelEvaluationRunRequest by crate::validate::RULES);

/// Answered by `genai_create_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateModelEvaluationRunResponse {
    pub eval_run_uuid: Option<String>,
    undeclared: Undeclared,
}

record!(CreateModelEvaluationRunResponse {
    sometimes eval_run_uuid "eval_run_uuid",
});

#[cfg(feature = "schemars")]
schema!(CreateModelEvaluationRunResponse in crate::SCHEMAS {});

/// Sent by `genai_create_model_router`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateModelRouterRequest {
    pub description: Option<String>,
    pub fallback_models: Option<Vec<String>>,
    pub name: Option<String>,
    pub policies: Option<Vec<ModelRouterTaskPolicy>>,
    pub regions: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(CreateModelRouterRequest {
    optional description "description",
    optional fallback_models "fallback_models",
    optional name "name",
    optional policies "policies",
    optional regions "regions",
});

impl CreateModelRouterRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(CreateModelRouterRequest {
    into description: String,
    list fallback_models: String,
    into name: String,
    list policies: ModelRouterTaskPolicy,
    list regions: String,
});

#[cfg(feature = "schemars")]
schema!(CreateModelRouterRequest in crate::SCHEMAS { ModelRouterTaskPolicy });

#[cfg(feature = "validate")]
from_json!(CreateModelRouterRequest by crate::validate::RULES);

/// Answered by `genai_create_model_router`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateModelRouterResponse {
    pub model_router: Option<ModelRouter>,
    undeclared: Undeclared,
}

record!(CreateModelRouterResponse {
    sometimes model_router "model_router",
});

#[cfg(feature = "schemars")]
schema!(CreateModelRouterResponse in crate::SCHEMAS { ModelRouter });

/// Sent by `genai_create_openai_api_key`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateOpenaiApiKeyRequest {
    pub api_key: Option<String>,
    pub name: Option<String>,
    undeclared: Undeclared,
}

record!(CreateOpenaiApiKeyRequest {
    optional api_key "api_key",
    optional name "name",
});

hide!(CreateOpenaiApiKeyRequest {
    maybe_secret api_key,
    plain name,
    plain undeclared,
});

impl CreateOpenaiApiKeyRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(CreateOpenaiApiKeyRequest {
    into api_key: String,
    into name: String,
});

#[cfg(feature = "schemars")]
schema!(CreateOpenaiApiKeyRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(CreateOpenaiApiKeyRequest by crate::validate::RULES);

/// Answered by `genai_create_openai_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateOpenaiApiKeyResponse {
    pub api_key_info: Option<OpenaiApiKeyInfo>,
    undeclared: Undeclared,
}

record!(CreateOpenaiApiKeyResponse {
    sometimes api_key_info "api_key_info",
});

#[cfg(feature = "schemars")]
schema!(CreateOpenaiApiKeyResponse in crate::SCHEMAS { OpenaiApiKeyInfo });

/// Sent by `genai_create_scheduled_indexing`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateScheduledIndexingRequest {
    pub days: Option<Vec<i64>>,
    pub knowledge_base_uuid: Option<String>,
    pub time: Option<String>,
    undeclared: Undeclared,
}

record!(CreateScheduledIndexingRequest {
    optional days "days",
    optional knowledge_base_uuid "knowledge_base_uuid",
    optional time "time",
});

impl CreateScheduledIndexingRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(CreateScheduledIndexingRequest {
    list days: i64,
    into knowledge_base_uuid: String,
    into time: String,
});

#[cfg(feature = "schemars")]
schema!(CreateScheduledIndexingRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(CreateScheduledIndexingRequest by crate::validate::RULES);

/// Answered by `genai_create_scheduled_indexing`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateScheduledIndexingResponse {
    pub indexing_info: Option<ScheduledIndexingInfo>,
    undeclared: Undeclared,
}

record!(CreateScheduledIndexingResponse {
    sometimes indexing_info "indexing_info",
});

#[cfg(feature = "schemars")]
schema!(CreateScheduledIndexingResponse in crate::SCHEMAS { ScheduledIndexingInfo });

/// Sent by `genai_create_workspace`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceRequest {
    pub agent_uuids: Option<Vec<String>>,
    pub description: Option<String>,
    pub name: Option<String>,
    undeclared: Undeclared,
}

record!(CreateWorkspaceRequest {
    optional agent_uuids "agent_uuids",
    optional description "description",
    optional name "name",
});

impl CreateWorkspaceRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(CreateWorkspaceRequest {
    list agent_uuids: String,
    into description: String,
    into name: String,
});

#[cfg(feature = "schemars")]
schema!(CreateWorkspaceRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(CreateWorkspaceRequest by crate::validate::RULES);

/// Answered by `genai_create_workspace`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceResponse {
    pub workspace: Option<Workspace>,
    undeclared: Undeclared,
}

record!(CreateWorkspaceResponse {
    sometimes workspace "workspace",
});

#[cfg(feature = "schemars")]
schema!(CreateWorkspaceResponse in crate::SCHEMAS { Workspace });

/// Sent by `genai_create_custom_evaluation_metric`, `genai_update_custom_evaluation_metric`; answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 29 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomEvaluationMetricConfig {
    pub created_at: Option<Timestamp>,
    pub deleted_at: Option<Timestamp>,
    pub requires_ground_truth: Option<bool>,
    pub scoring_prompt: Option<String>,
    pub updated_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(CustomEvaluationMetricConfig {
    optional created_at "created_at",
    optional deleted_at "deleted_at",
    optional requires_ground_truth "requires_ground_truth",
    optional scoring_prompt "scoring_prompt",
    optional updated_at "updated_at",
});

impl CustomEvaluationMetricConfig {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(CustomEvaluationMetricConfig {
    value created_at: Timestamp,
    value deleted_at: Timestamp,
    value requires_ground_truth: bool,
    into scoring_prompt: String,
    value updated_at: Timestamp,
});

#[cfg(feature = "schemars")]
schema!(CustomEvaluationMetricConfig in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(CustomEvaluationMetricConfig by crate::validate::RULES);

/// Answered by `genai_get_custom_model`, `genai_import_custom_model`, `genai_list_custom_models` and 1 more.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomModel {
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
    pub name: String,
    pub output_modalities: Option<Vec<String>>,
    /// Format: uint64.
    pub parameters: Option<Count>,
    pub source_ref: Option<CustomModelSourceRef>,
    pub source_type: Option<CustomModelSourceType>,
    /// Default: `"STATUS_UNSPECIFIED"`.
    pub status: CustomModelStatus,
    pub storage_region: Option<String>,
    pub tags: Option<CustomModelTags>,
    /// Format: uint64.
    pub team_id: Option<String>,
    /// Format: uint64.
    pub total_size_bytes: Option<Count>,
    pub updated_at: Option<Timestamp>,
    pub uuid: String,
    undeclared: Undeclared,
}

record!(CustomModel {
    sometimes active_deployments "active_deployments",
    sometimes architecture "architecture",
    sometimes config_json "config_json",
    sometimes context_length "context_length",
    sometimes cost_estimate_per_month "cost_estimate_per_month",
    sometimes created_at "created_at",
    sometimes description "description",
    sometimes error_message "error_message",
    sometimes file_count "file_count",
    sometimes input_modalities "input_modalities",
    sometimes license "license",
    expected name "name",
    sometimes output_modalities "output_modalities",
    sometimes parameters "parameters",
    sometimes source_ref "source_ref",
    sometimes source_type "source_type",
    expected status "status",
    sometimes storage_region "storage_region",
    sometimes tags "tags",
    sometimes team_id "team_id",
    sometimes total_size_bytes "total_size_bytes",
    sometimes updated_at "updated_at",
    expected uuid "uuid",
});

hide!(CustomModel {
    plain active_deployments,
    plain architecture,
    keys config_json,
    plain context_length,
    plain cost_estimate_per_month,
    plain created_at,
    plain description,
    plain error_message,
    plain file_count,
    plain input_modalities,
    plain license,
    plain name,
    plain output_modalities,
    plain parameters,
    plain source_ref,
    plain source_type,
    plain status,
    plain storage_region,
    plain tags,
    plain team_id,
    plain total_size_bytes,
    plain updated_at,
    plain uuid,
    plain undeclared,
});

impl Default for CustomModel {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(CustomModel in crate::SCHEMAS {
    CustomModelActiveDeployment,
    CustomModelSourceRef,
    CustomModelSourceType,
    CustomModelStatus,
    CustomModelTags,
});

/// Answered by `genai_get_custom_model`, `genai_import_custom_model`, `genai_list_custom_models` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomModelActiveDeployment {
    pub created_at: Option<Timestamp>,
    pub endpoints: Option<CustomModelActiveDeploymentEndpoints>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub region_slug: Option<String>,
    pub state: Option<String>,
    pub updated_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(CustomModelActiveDeployment {
    sometimes created_at "created_at",
    sometimes endpoints "endpoints",
    sometimes id "id",
    sometimes name "name",
    sometimes region_slug "region_slug",
    sometimes state "state",
    sometimes updated_at "updated_at",
});

#[cfg(feature = "schemars")]
schema!(CustomModelActiveDeployment in crate::SCHEMAS { CustomModelActiveDeploymentEndpoints });

/// Answered by `genai_get_custom_model`, `genai_import_custom_model`, `genai_list_custom_models` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomModelActiveDeploymentEndpoints {
    pub private_endpoint_fqdn: Option<String>,
    pub public_endpoint_fqdn: Option<String>,
    undeclared: Undeclared,
}

record!(CustomModelActiveDeploymentEndpoints {
    sometimes private_endpoint_fqdn "private_endpoint_fqdn",
    sometimes public_endpoint_fqdn "public_endpoint_fqdn",
});

#[cfg(feature = "schemars")]
schema!(CustomModelActiveDeploymentEndpoints in crate::SCHEMAS {});

/// Answered by `genai_import_custom_model`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomModelImportJob {
    /// Format: uint64.
    pub bytes_done: Option<Count>,
    /// Format: uint64.
    pub bytes_total: Option<Count>,
    pub completed_at: Option<Timestamp>,
    pub created_at: Option<Timestamp>,
    pub error_message: Option<String>,
    pub error_step: Option<String>,
    pub files_done: Option<i64>,
    pub files_total: Option<i64>,
    pub started_at: Option<Timestamp>,
    pub status: Option<String>,
    pub uuid: Option<String>,
    undeclared: Undeclared,
}

record!(CustomModelImportJob {
    sometimes bytes_done "bytes_done",
    sometimes bytes_total "bytes_total",
    sometimes completed_at "completed_at",
    sometimes created_at "created_at",
    sometimes error_message "error_message",
    sometimes error_step "error_step",
    sometimes files_done "files_done",
    sometimes files_total "files_total",
    sometimes started_at "started_at",
    sometimes status "status",
    sometimes uuid "uuid",
});

#[cfg(feature = "schemars")]
schema!(CustomModelImportJob in crate::SCHEMAS {});

/// Sent by `genai_import_custom_model`; answered by `genai_get_custom_model`, `genai_import_custom_model`, `genai_list_custom_models` and 1 more.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomModelSourceRef {
    pub access_type: Option<SourceRefAccessType>,
    pub bucket: Option<String>,
    pub commit_sha: Option<String>,
    pub hf_token: Option<String>,
    pub prefix: Option<String>,
    pub region: Option<String>,
    pub repo_id: Option<String>,
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

hide!(CustomModelSourceRef {
    plain access_type,
    plain bucket,
    plain commit_sha,
    maybe_secret hf_token,
    plain prefix,
    plain region,
    plain repo_id,
    plain undeclared,
});

impl CustomModelSourceRef {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(CustomModelSourceRef {
    into access_type: SourceRefAccessType,
    into bucket: String,
    into commit_sha: String,
    into hf_token: String,
    into prefix: String,
    into region: String,
    into repo_id: String,
});

#[cfg(feature = "schemars")]
schema!(CustomModelSourceRef in crate::SCHEMAS { SourceRefAccessType });

#[cfg(feature = "validate")]
from_json!(CustomModelSourceRef by crate::validate::RULES);

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

#[cfg(feature = "schemars")]
schema!(CustomModelSourceType in crate::SCHEMAS {});

open_enum! {
    /// Sent by `genai_list_custom_models`; answered by `genai_get_custom_model`, `genai_import_custom_model`, `genai_list_custom_models` and 1 more.
    CustomModelStatus {
        StatusUnspecified = "STATUS_UNSPECIFIED",
        StatusImporting = "STATUS_IMPORTING",
        StatusReady = "STATUS_READY",
        StatusFailed = "STATUS_FAILED",
        StatusDeleted = "STATUS_DELETED",
    }
}

#[cfg(feature = "schemars")]
schema!(CustomModelStatus in crate::SCHEMAS {});

/// Sent by `genai_import_custom_model`, `genai_update_custom_model_metadata`; answered by `genai_get_custom_model`, `genai_import_custom_model`, `genai_list_custom_models` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomModelTags {
    pub tags: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(CustomModelTags {
    optional tags "tags",
});

impl CustomModelTags {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(CustomModelTags {
    list tags: String,
});

#[cfg(feature = "schemars")]
schema!(CustomModelTags in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(CustomModelTags by crate::validate::RULES);

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

#[cfg(feature = "schemars")]
schema!(DbaasClusterStatus in crate::SCHEMAS {});

/// Answered by `genai_delete_agent_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteAgentApiKeyResponse {
    pub api_key_info: Option<AgentApiKeyInfo>,
    undeclared: Undeclared,
}

record!(DeleteAgentApiKeyResponse {
    sometimes api_key_info "api_key_info",
});

#[cfg(feature = "schemars")]
schema!(DeleteAgentApiKeyResponse in crate::SCHEMAS { AgentApiKeyInfo });

/// Answered by `genai_delete_agent`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteAgentResponse {
    pub agent: Option<Agent>,
    undeclared: Undeclared,
}

record!(DeleteAgentResponse {
    sometimes agent "agent",
});

#[cfg(feature = "schemars")]
schema!(DeleteAgentResponse in crate::SCHEMAS { Agent });

/// Answered by `genai_delete_anthropic_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteAnthropicApiKeyResponse {
    pub api_key_info: Option<AnthropicApiKeyInfo>,
    undeclared: Undeclared,
}

record!(DeleteAnthropicApiKeyResponse {
    sometimes api_key_info "api_key_info",
});

#[cfg(feature = "schemars")]
schema!(DeleteAnthropicApiKeyResponse in crate::SCHEMAS { AnthropicApiKeyInfo });

/// Answered by `genai_delete_custom_model`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteCustomModelResponse {
    pub error: Option<String>,
    pub status: Option<DeleteCustomModelStatus>,
    undeclared: Undeclared,
}

record!(DeleteCustomModelResponse {
    sometimes error "error",
    sometimes status "status",
});

#[cfg(feature = "schemars")]
schema!(DeleteCustomModelResponse in crate::SCHEMAS { DeleteCustomModelStatus });

open_enum! {
    /// Answered by `genai_delete_custom_model`.
    DeleteCustomModelStatus {
        DeleteCustomModelStatusUnspecified = "DELETE_CUSTOM_MODEL_STATUS_UNSPECIFIED",
        DeleteCustomModelStatusSuccess = "DELETE_CUSTOM_MODEL_STATUS_SUCCESS",
        DeleteCustomModelStatusFail = "DELETE_CUSTOM_MODEL_STATUS_FAIL",
    }
}

#[cfg(feature = "schemars")]
schema!(DeleteCustomModelStatus in crate::SCHEMAS {});

/// Answered by `genai_delete_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteKnowledgeBaseDataSourceResponse {
    pub data_source_uuid: Option<String>,
    pub knowledge_base_uuid: Option<String>,
    undeclared: Undeclared,
}

record!(DeleteKnowledgeBaseDataSourceResponse {
    sometimes data_source_uuid "data_source_uuid",
    sometimes knowledge_base_uuid "knowledge_base_uuid",
});

#[cfg(feature = "schemars")]
schema!(DeleteKnowledgeBaseDataSourceResponse in crate::SCHEMAS {});

/// Answered by `genai_delete_knowledge_base`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteKnowledgeBaseResponse {
    pub uuid: Option<String>,
    undeclared: Undeclared,
}

record!(DeleteKnowledgeBaseResponse {
    sometimes uuid "uuid",
});

#[cfg(feature = "schemars")]
schema!(DeleteKnowledgeBaseResponse in crate::SCHEMAS {});

/// Answered by `genai_delete_model_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteModelApiKeyResponse {
    pub api_key_info: Option<ModelApiKeyInfo>,
    undeclared: Undeclared,
}

record!(DeleteModelApiKeyResponse {
    sometimes api_key_info "api_key_info",
});

#[cfg(feature = "schemars")]
schema!(DeleteModelApiKeyResponse in crate::SCHEMAS { ModelApiKeyInfo });

/// Answered by `genai_delete_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteModelEvaluationRunResponse {
    pub error: Option<String>,
    pub status: Option<DeleteModelEvaluationRunStatus>,
    undeclared: Undeclared,
}

record!(DeleteModelEvaluationRunResponse {
    sometimes error "error",
    sometimes status "status",
});

#[cfg(feature = "schemars")]
schema!(DeleteModelEvaluationRunResponse in crate::SCHEMAS { DeleteModelEvaluationRunStatus });

open_enum! {
    /// Answered by `genai_delete_model_evaluation_run`.
    DeleteModelEvaluationRunStatus {
        DeleteModelEvaluationRunStatusUnspecified = "DELETE_MODEL_EVALUATION_RUN_STATUS_UNSPECIFIED",
        DeleteModelEvaluationRunStatusSuccess = "DELETE_MODEL_EVALUATION_RUN_STATUS_SUCCESS",
        DeleteModelEvaluationRunStatusFail = "DELETE_MODEL_EVALUATION_RUN_STATUS_FAIL",
    }
}

#[cfg(feature = "schemars")]
schema!(DeleteModelEvaluationRunStatus in crate::SCHEMAS {});

/// Answered by `genai_delete_model_router`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteModelRouterResponse {
    pub uuid: Option<String>,
    undeclared: Undeclared,
}

record!(DeleteModelRouterResponse {
    sometimes uuid "uuid",
});

#[cfg(feature = "schemars")]
schema!(DeleteModelRouterResponse in crate::SCHEMAS {});

/// Answered by `genai_delete_openai_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteOpenaiApiKeyResponse {
    pub api_key_info: Option<OpenaiApiKeyInfo>,
    undeclared: Undeclared,
}

record!(DeleteOpenaiApiKeyResponse {
    sometimes api_key_info "api_key_info",
});

#[cfg(feature = "schemars")]
schema!(DeleteOpenaiApiKeyResponse in crate::SCHEMAS { OpenaiApiKeyInfo });

/// Answered by `genai_delete_scheduled_indexing`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteScheduledIndexingResponse {
    pub indexing_info: Option<ScheduledIndexingInfo>,
    undeclared: Undeclared,
}

record!(DeleteScheduledIndexingResponse {
    sometimes indexing_info "indexing_info",
});

#[cfg(feature = "schemars")]
schema!(DeleteScheduledIndexingResponse in crate::SCHEMAS { ScheduledIndexingInfo });

/// Answered by `genai_delete_workspace`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteWorkspaceResponse {
    pub workspace_uuid: Option<String>,
    undeclared: Undeclared,
}

record!(DeleteWorkspaceResponse {
    sometimes workspace_uuid "workspace_uuid",
});

#[cfg(feature = "schemars")]
schema!(DeleteWorkspaceResponse in crate::SCHEMAS {});

/// Sent by `genai_create_knowledge_base`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DropboxDataSource {
    pub folder: Option<String>,
    pub refresh_token: Option<String>,
    undeclared: Undeclared,
}

record!(DropboxDataSource {
    optional folder "folder",
    optional refresh_token "refresh_token",
});

hide!(DropboxDataSource {
    plain folder,
    maybe_secret refresh_token,
    plain undeclared,
});

impl DropboxDataSource {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DropboxDataSource {
    into folder: String,
    into refresh_token: String,
});

#[cfg(feature = "schemars")]
schema!(DropboxDataSource in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DropboxDataSource by crate::validate::RULES);

/// Answered by `genai_create_knowledge_base_data_source`, `genai_list_knowledge_base_data_sources`, `genai_update_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DropboxDataSourceDisplay {
    pub folder: Option<String>,
    undeclared: Undeclared,
}

record!(DropboxDataSourceDisplay {
    sometimes folder "folder",
});

#[cfg(feature = "schemars")]
schema!(DropboxDataSourceDisplay in crate::SCHEMAS {});

/// Sent by `genai_create_oauth2_dropbox_tokens`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DropboxOauth2GetTokensRequest {
    pub code: Option<String>,
    pub redirect_url: Option<String>,
    undeclared: Undeclared,
}

record!(DropboxOauth2GetTokensRequest {
    optional code "code",
    optional redirect_url "redirect_url",
});

hide!(DropboxOauth2GetTokensRequest {
    maybe_secret code,
    plain redirect_url,
    plain undeclared,
});

impl DropboxOauth2GetTokensRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DropboxOauth2GetTokensRequest {
    into code: String,
    into redirect_url: String,
});

#[cfg(feature = "schemars")]
schema!(DropboxOauth2GetTokensRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DropboxOauth2GetTokensRequest by crate::validate::RULES);

/// Answered by `genai_create_oauth2_dropbox_tokens`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DropboxOauth2GetTokensResponse {
    pub refresh_token: Option<String>,
    pub token: Option<String>,
    undeclared: Undeclared,
}

record!(DropboxOauth2GetTokensResponse {
    sometimes refresh_token "refresh_token",
    sometimes token "token",
});

hide!(DropboxOauth2GetTokensResponse {
    maybe_secret refresh_token,
    maybe_secret token,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(DropboxOauth2GetTokensResponse in crate::SCHEMAS {});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 23 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EvaluationDataset {
    pub created_at: Option<Timestamp>,
    pub dataset_name: String,
    /// Default: `"EVALUATION_DATASET_TYPE_UNKNOWN"`.
    pub dataset_type: Option<EvaluationDatasetType>,
    pub dataset_uuid: String,
    /// Format: uint64.
    pub file_size: Option<Count>,
    pub has_ground_truth: Option<bool>,
    pub row_count: Option<i64>,
    undeclared: Undeclared,
}

record!(EvaluationDataset {
    sometimes created_at "created_at",
    expected dataset_name "dataset_name",
    sometimes dataset_type "dataset_type",
    expected dataset_uuid "dataset_uuid",
    sometimes file_size "file_size",
    sometimes has_ground_truth "has_ground_truth",
    sometimes row_count "row_count",
});

impl Default for EvaluationDataset {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(EvaluationDataset in crate::SCHEMAS { EvaluationDatasetType });

open_enum! {
    /// Sent by `genai_create_evaluation_dataset`, `genai_list_evaluation_datasets`; answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 23 more.
    EvaluationDatasetType {
        EvaluationDatasetTypeUnknown = "EVALUATION_DATASET_TYPE_UNKNOWN",
        EvaluationDatasetTypeAdk = "EVALUATION_DATASET_TYPE_ADK",
        EvaluationDatasetTypeNonAdk = "EVALUATION_DATASET_TYPE_NON_ADK",
        EvaluationDatasetTypeModel = "EVALUATION_DATASET_TYPE_MODEL",
    }
}

#[cfg(feature = "schemars")]
schema!(EvaluationDatasetType in crate::SCHEMAS {});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 29 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EvaluationMetric {
    pub associated_presets: Option<Vec<AssociatedModelEvaluationPreset>>,
    pub category: Option<EvaluationMetricCategory>,
    pub custom_eval_config: Option<CustomEvaluationMetricConfig>,
    pub description: Option<String>,
    pub evaluation_scope: Option<EvaluationScope>,
    pub inverted: Option<bool>,
    pub is_metric_goal: Option<bool>,
    pub metric_name: String,
    pub metric_rank: Option<i64>,
    pub metric_type: Option<EvaluationMetricType>,
    pub metric_uuid: String,
    pub metric_value_type: Option<EvaluationMetricValueType>,
    pub range_max: Option<f64>,
    pub range_min: Option<f64>,
    pub source: Option<EvaluationMetricSource>,
    undeclared: Undeclared,
}

record!(EvaluationMetric {
    sometimes associated_presets "associated_presets",
    sometimes category "category",
    sometimes custom_eval_config "custom_eval_config",
    sometimes description "description",
    sometimes evaluation_scope "evaluation_scope",
    sometimes inverted "inverted",
    sometimes is_metric_goal "is_metric_goal",
    expected metric_name "metric_name",
    sometimes metric_rank "metric_rank",
    sometimes metric_type "metric_type",
    expected metric_uuid "metric_uuid",
    sometimes metric_value_type "metric_value_type",
    sometimes range_max "range_max",
    sometimes range_min "range_min",
    sometimes source "source",
});

impl Default for EvaluationMetric {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(EvaluationMetric in crate::SCHEMAS {
    AssociatedModelEvaluationPreset,
    CustomEvaluationMetricConfig,
    EvaluationMetricCategory,
    EvaluationMetricSource,
    EvaluationMetricType,
    EvaluationMetricValueType,
    EvaluationScope,
});

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 29 more.
    EvaluationMetricCategory {
        MetricCategoryUnspecified = "METRIC_CATEGORY_UNSPECIFIED",
        MetricCategoryCorrectness = "METRIC_CATEGORY_CORRECTNESS",
        MetricCategoryUserOutcomes = "METRIC_CATEGORY_USER_OUTCOMES",
        MetricCategorySafetyAndSecurity = "METRIC_CATEGORY_SAFETY_AND_SECURITY",
        MetricCategoryContextQuality = "METRIC_CATEGORY_CONTEXT_QUALITY",
        MetricCategoryModelFit = "METRIC_CATEGORY_MODEL_FIT",
    }
}

#[cfg(feature = "schemars")]
schema!(EvaluationMetricCategory in crate::SCHEMAS {});

/// Answered by `genai_get_evaluation_run`, `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results` and 2 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EvaluationMetricResult {
    pub error_description: Option<String>,
    pub metric_name: Option<String>,
    pub metric_uuid: Option<String>,
    pub metric_value_type: Option<EvaluationMetricValueType>,
    pub number_value: Option<f64>,
    pub reasoning: Option<String>,
    pub status: Option<EvaluationMetricResultStatus>,
    pub string_value: Option<String>,
    undeclared: Undeclared,
}

record!(EvaluationMetricResult {
    sometimes error_description "error_description",
    sometimes metric_name "metric_name",
    sometimes metric_uuid "metric_uuid",
    sometimes metric_value_type "metric_value_type",
    sometimes number_value "number_value",
    sometimes reasoning "reasoning",
    sometimes status "status",
    sometimes string_value "string_value",
});

#[cfg(feature = "schemars")]
schema!(EvaluationMetricResult in crate::SCHEMAS { EvaluationMetricResultStatus, EvaluationMetricValueType });

open_enum! {
    /// Answered by `genai_get_evaluation_run`, `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results` and 2 more.
    EvaluationMetricResultStatus {
        EvaluationMetricResultStatusUnspecified = "EVALUATION_METRIC_RESULT_STATUS_UNSPECIFIED",
        EvaluationMetricResultStatusCompleted = "EVALUATION_METRIC_RESULT_STATUS_COMPLETED",
        EvaluationMetricResultStatusFailed = "EVALUATION_METRIC_RESULT_STATUS_FAILED",
        EvaluationMetricResultStatusSkipped = "EVALUATION_METRIC_RESULT_STATUS_SKIPPED",
    }
}

#[cfg(feature = "schemars")]
schema!(EvaluationMetricResultStatus in crate::SCHEMAS {});

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 29 more.
    EvaluationMetricSource {
        EvaluationMetricSourceUnspecified = "EVALUATION_METRIC_SOURCE_UNSPECIFIED",
        EvaluationMetricSourceBuiltin = "EVALUATION_METRIC_SOURCE_BUILTIN",
        EvaluationMetricSourceCustom = "EVALUATION_METRIC_SOURCE_CUSTOM",
    }
}

#[cfg(feature = "schemars")]
schema!(EvaluationMetricSource in crate::SCHEMAS {});

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 29 more.
    EvaluationMetricType {
        MetricTypeUnspecified = "METRIC_TYPE_UNSPECIFIED",
        MetricTypeGeneralQuality = "METRIC_TYPE_GENERAL_QUALITY",
        MetricTypeRagAndTool = "METRIC_TYPE_RAG_AND_TOOL",
        MetricTypeModelQuality = "METRIC_TYPE_MODEL_QUALITY",
        MetricTypeModelSafety = "METRIC_TYPE_MODEL_SAFETY",
    }
}

#[cfg(feature = "schemars")]
schema!(EvaluationMetricType in crate::SCHEMAS {});

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 33 more.
    EvaluationMetricValueType {
        MetricValueTypeUnspecified = "METRIC_VALUE_TYPE_UNSPECIFIED",
        MetricValueTypeNumber = "METRIC_VALUE_TYPE_NUMBER",
        MetricValueTypeString = "METRIC_VALUE_TYPE_STRING",
        MetricValueTypePercentage = "METRIC_VALUE_TYPE_PERCENTAGE",
    }
}

#[cfg(feature = "schemars")]
schema!(EvaluationMetricValueType in crate::SCHEMAS {});

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EvaluationPricing {
    pub currency: Option<String>,
    pub judge_model_pricing: Option<TokenPricing>,
    pub per_candidate_model_pricing: Option<Vec<ModelPricingEntry>>,
    pub total_cost: Option<f64>,
    undeclared: Undeclared,
}

record!(EvaluationPricing {
    sometimes currency "currency",
    sometimes judge_model_pricing "judge_model_pricing",
    sometimes per_candidate_model_pricing "per_candidate_model_pricing",
    sometimes total_cost "total_cost",
});

#[cfg(feature = "schemars")]
schema!(EvaluationPricing in crate::SCHEMAS { ModelPricingEntry, TokenPricing });

/// Answered by `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EvaluationPrompt {
    pub evaluation_trace_spans: Option<Vec<EvaluationTraceSpan>>,
    pub ground_truth: Option<String>,
    pub input: Option<String>,
    /// Format: uint64.
    pub input_tokens: Option<Count>,
    pub output: Option<String>,
    /// Format: uint64.
    pub output_tokens: Option<Count>,
    pub prompt_chunks: Option<Vec<EvaluationPromptChunk>>,
    pub prompt_id: i64,
    pub prompt_level_metric_results: Option<Vec<EvaluationMetricResult>>,
    pub trace_id: Option<String>,
    undeclared: Undeclared,
}

record!(EvaluationPrompt {
    sometimes evaluation_trace_spans "evaluation_trace_spans",
    sometimes ground_truth "ground_truth",
    sometimes input "input",
    sometimes input_tokens "input_tokens",
    sometimes output "output",
    sometimes output_tokens "output_tokens",
    sometimes prompt_chunks "prompt_chunks",
    expected prompt_id "prompt_id",
    sometimes prompt_level_metric_results "prompt_level_metric_results",
    sometimes trace_id "trace_id",
});

impl Default for EvaluationPrompt {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(EvaluationPrompt in crate::SCHEMAS {
    EvaluationMetricResult,
    EvaluationPromptChunk,
    EvaluationTraceSpan,
});

/// Answered by `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EvaluationPromptChunk {
    pub chunk_usage_pct: Option<f64>,
    pub chunk_used: Option<bool>,
    pub index_uuid: Option<String>,
    pub source_name: Option<String>,
    pub text: Option<String>,
    undeclared: Undeclared,
}

record!(EvaluationPromptChunk {
    sometimes chunk_usage_pct "chunk_usage_pct",
    sometimes chunk_used "chunk_used",
    sometimes index_uuid "index_uuid",
    sometimes source_name "source_name",
    sometimes text "text",
});

#[cfg(feature = "schemars")]
schema!(EvaluationPromptChunk in crate::SCHEMAS {});

/// Answered by `genai_get_evaluation_run`, `genai_get_evaluation_run_results`, `genai_list_evaluation_runs_by_test_case`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EvaluationRun {
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
    pub evaluation_run_uuid: String,
    pub evaluation_test_case_workspace_uuid: Option<String>,
    pub finished_at: Option<Timestamp>,
    pub pass_status: Option<bool>,
    pub queued_at: Option<Timestamp>,
    pub run_level_metric_results: Option<Vec<EvaluationMetricResult>>,
    pub run_name: String,
    pub star_metric_result: Option<EvaluationMetricResult>,
    pub started_at: Option<Timestamp>,
    pub status: EvaluationRunStatus,
    pub test_case_description: Option<String>,
    pub test_case_name: Option<String>,
    pub test_case_uuid: Option<String>,
    pub test_case_version: Option<i64>,
    undeclared: Undeclared,
}

record!(EvaluationRun {
    sometimes agent_deleted "agent_deleted",
    sometimes agent_deployment_name "agent_deployment_name",
    sometimes agent_name "agent_name",
    sometimes agent_uuid "agent_uuid",
    sometimes agent_version_hash "agent_version_hash",
    sometimes agent_workspace_uuid "agent_workspace_uuid",
    sometimes created_by_user_email "created_by_user_email",
    sometimes created_by_user_id "created_by_user_id",
    sometimes error_description "error_description",
    expected evaluation_run_uuid "evaluation_run_uuid",
    sometimes evaluation_test_case_workspace_uuid "evaluation_test_case_workspace_uuid",
    sometimes finished_at "finished_at",
    sometimes pass_status "pass_status",
    sometimes queued_at "queued_at",
    sometimes run_level_metric_results "run_level_metric_results",
    expected run_name "run_name",
    sometimes star_metric_result "star_metric_result",
    sometimes started_at "started_at",
    expected status "status",
    sometimes test_case_description "test_case_description",
    sometimes test_case_name "test_case_name",
    sometimes test_case_uuid "test_case_uuid",
    sometimes test_case_version "test_case_version",
});

impl Default for EvaluationRun {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(EvaluationRun in crate::SCHEMAS { EvaluationMetricResult, EvaluationRunStatus });

open_enum! {
    /// Answered by `genai_get_evaluation_run`, `genai_get_evaluation_run_results`, `genai_list_evaluation_runs_by_test_case`.
    EvaluationRunStatus {
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

#[cfg(feature = "schemars")]
schema!(EvaluationRunStatus in crate::SCHEMAS {});

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 29 more.
    EvaluationScope {
        EvaluationScopeUnspecified = "EVALUATION_SCOPE_UNSPECIFIED",
        EvaluationScopeAgent = "EVALUATION_SCOPE_AGENT",
        EvaluationScopeModel = "EVALUATION_SCOPE_MODEL",
    }
}

#[cfg(feature = "schemars")]
schema!(EvaluationScope in crate::SCHEMAS {});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 22 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EvaluationTestCase {
    pub archived_at: Option<Timestamp>,
    pub created_at: Option<Timestamp>,
    pub created_by_user_email: Option<String>,
    /// Format: uint64.
    pub created_by_user_id: Option<String>,
    pub dataset: Option<EvaluationDataset>,
    pub dataset_name: Option<String>,
    pub dataset_uuid: Option<String>,
    pub description: Option<String>,
    pub latest_version_number_of_runs: Option<i64>,
    pub metrics: Option<Vec<EvaluationMetric>>,
    pub name: String,
    pub star_metric: Option<StarMetric>,
    pub test_case_uuid: String,
    pub total_runs: Option<i64>,
    pub updated_at: Option<Timestamp>,
    pub updated_by_user_email: Option<String>,
    /// Format: uint64.
    pub updated_by_user_id: Option<String>,
    pub version: Option<i64>,
    undeclared: Undeclared,
}

record!(EvaluationTestCase {
    sometimes archived_at "archived_at",
    sometimes created_at "created_at",
    sometimes created_by_user_email "created_by_user_email",
    sometimes created_by_user_id "created_by_user_id",
    sometimes dataset "dataset",
    sometimes dataset_name "dataset_name",
    sometimes dataset_uuid "dataset_uuid",
    sometimes description "description",
    sometimes latest_version_number_of_runs "latest_version_number_of_runs",
    sometimes metrics "metrics",
    expected name "name",
    sometimes star_metric "star_metric",
    expected test_case_uuid "test_case_uuid",
    sometimes total_runs "total_runs",
    sometimes updated_at "updated_at",
    sometimes updated_by_user_email "updated_by_user_email",
    sometimes updated_by_user_id "updated_by_user_id",
    sometimes version "version",
});

impl Default for EvaluationTestCase {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(EvaluationTestCase in crate::SCHEMAS { EvaluationDataset, EvaluationMetric, StarMetric });

/// Sent by `genai_update_evaluation_test_case`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EvaluationTestCaseMetricList {
    pub metric_uuids: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(EvaluationTestCaseMetricList {
    optional metric_uuids "metric_uuids",
});

impl EvaluationTestCaseMetricList {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(EvaluationTestCaseMetricList {
    list metric_uuids: String,
});

#[cfg(feature = "schemars")]
schema!(EvaluationTestCaseMetricList in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(EvaluationTestCaseMetricList by crate::validate::RULES);

/// Answered by `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EvaluationTraceSpan {
    pub created_at: Option<Timestamp>,
    pub input: Option<JsonObject>,
    pub name: Option<String>,
    pub output: Option<JsonObject>,
    pub retriever_chunks: Option<Vec<EvaluationPromptChunk>>,
    pub span_level_metric_results: Option<Vec<EvaluationMetricResult>>,
    pub spans: Option<Vec<TraceSpan>>,
    pub type_: Option<TraceSpanType>,
    undeclared: Undeclared,
}

record!(EvaluationTraceSpan {
    sometimes created_at "created_at",
    sometimes input "input",
    sometimes name "name",
    sometimes output "output",
    sometimes retriever_chunks "retriever_chunks",
    sometimes span_level_metric_results "span_level_metric_results",
    sometimes spans "spans",
    sometimes type_ "type",
});

hide!(EvaluationTraceSpan {
    plain created_at,
    keys input,
    plain name,
    keys output,
    plain retriever_chunks,
    plain span_level_metric_results,
    plain spans,
    plain type_,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(EvaluationTraceSpan in crate::SCHEMAS {
    EvaluationMetricResult,
    EvaluationPromptChunk,
    TraceSpan,
    TraceSpanType,
});

/// Answered by `genai_create_data_source_file_upload_presigned_urls`, `genai_create_evaluation_dataset_file_upload_presigned_urls`, `genai_create_model_eval_dataset_upload_presigned_urls`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FilePresignedUrlResponse {
    pub expires_at: Option<Timestamp>,
    pub object_key: Option<String>,
    pub original_file_name: Option<String>,
    pub presigned_url: Option<String>,
    undeclared: Undeclared,
}

record!(FilePresignedUrlResponse {
    sometimes expires_at "expires_at",
    sometimes object_key "object_key",
    sometimes original_file_name "original_file_name",
    sometimes presigned_url "presigned_url",
});

hide!(FilePresignedUrlResponse {
    plain expires_at,
    plain object_key,
    plain original_file_name,
    maybe_secret presigned_url,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(FilePresignedUrlResponse in crate::SCHEMAS {});

/// Sent by `genai_create_evaluation_dataset`, `genai_create_knowledge_base`, `genai_create_knowledge_base_data_source`; answered by `genai_create_knowledge_base_data_source`, `genai_list_knowledge_base_data_sources`, `genai_update_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FileUploadDataSource {
    pub original_file_name: Option<String>,
    /// Format: uint64.
    pub size_in_bytes: Option<Count>,
    pub stored_object_key: Option<String>,
    undeclared: Undeclared,
}

record!(FileUploadDataSource {
    optional original_file_name "original_file_name",
    optional size_in_bytes "size_in_bytes",
    optional stored_object_key "stored_object_key",
});

impl FileUploadDataSource {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(FileUploadDataSource {
    into original_file_name: String,
    into size_in_bytes: Count,
    into stored_object_key: String,
});

#[cfg(feature = "schemars")]
schema!(FileUploadDataSource in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(FileUploadDataSource by crate::validate::RULES);

/// Answered by `genai_get_evaluation_run_results`, `genai_get_model_evaluation_run`, `genai_list_agent_api_keys` and 18 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GenaiLinks {
    pub pages: Option<GenaiPages>,
    undeclared: Undeclared,
}

record!(GenaiLinks {
    sometimes pages "pages",
});

#[cfg(feature = "schemars")]
schema!(GenaiLinks in crate::SCHEMAS { GenaiPages });

open_enum! {
    /// Sent by `genai_list_model_evaluation_runs`.
    GenaiListModelEvaluationRunsSortBy {
        ModelEvaluationRunSortFieldUnspecified = "MODEL_EVALUATION_RUN_SORT_FIELD_UNSPECIFIED",
        ModelEvaluationRunSortFieldCreatedAt = "MODEL_EVALUATION_RUN_SORT_FIELD_CREATED_AT",
        ModelEvaluationRunSortFieldStatus = "MODEL_EVALUATION_RUN_SORT_FIELD_STATUS",
    }
}

#[cfg(feature = "schemars")]
schema!(GenaiListModelEvaluationRunsSortBy in crate::SCHEMAS {});

open_enum! {
    /// Sent by `genai_list_model_evaluation_runs`.
    GenaiListModelEvaluationRunsSortDirection {
        SortDirectionUnspecified = "SORT_DIRECTION_UNSPECIFIED",
        SortDirectionAsc = "SORT_DIRECTION_ASC",
        SortDirectionDesc = "SORT_DIRECTION_DESC",
    }
}

#[cfg(feature = "schemars")]
schema!(GenaiListModelEvaluationRunsSortDirection in crate::SCHEMAS {});

/// Answered by `genai_list_models`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GenaiListModelsResponse {
    pub links: Option<GenaiLinks>,
    pub meta: Option<GenaiMeta>,
    pub models: Option<Vec<ModelSummary>>,
    undeclared: Undeclared,
}

record!(GenaiListModelsResponse {
    sometimes links "links",
    sometimes meta "meta",
    sometimes models "models",
});

#[cfg(feature = "schemars")]
schema!(GenaiListModelsResponse in crate::SCHEMAS { GenaiLinks, GenaiMeta, ModelSummary });

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

#[cfg(feature = "schemars")]
schema!(GenaiListModelsUsecasesItem in crate::SCHEMAS {});

/// Answered by `genai_list_datacenter_regions`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GenaiListRegionsResponse {
    pub regions: Option<Vec<GenaiRegion>>,
    undeclared: Undeclared,
}

record!(GenaiListRegionsResponse {
    sometimes regions "regions",
});

#[cfg(feature = "schemars")]
schema!(GenaiListRegionsResponse in crate::SCHEMAS { GenaiRegion });

/// Answered by `genai_get_evaluation_run_results`, `genai_get_model_evaluation_run`, `genai_list_agent_api_keys` and 19 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GenaiMeta {
    pub page: Option<i64>,
    pub pages: Option<i64>,
    pub total: Option<i64>,
    undeclared: Undeclared,
}

record!(GenaiMeta {
    sometimes page "page",
    sometimes pages "pages",
    sometimes total "total",
});

#[cfg(feature = "schemars")]
schema!(GenaiMeta in crate::SCHEMAS {});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 25 more.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GenaiModel {
    pub agreement: Option<Agreement>,
    pub benchmark_score: Option<JsonObject>,
    pub capabilities: Option<Vec<String>>,
    /// Format: int64.
    pub context_window: Option<Count>,
    pub created_at: Option<Timestamp>,
    pub endpoints: Option<Vec<ModelEndpoint>>,
    pub inference_name: Option<String>,
    pub inference_version: Option<String>,
    pub is_foundational: Option<bool>,
    pub kb_default_chunk_size: Option<i64>,
    pub kb_max_chunk_size: Option<i64>,
    pub kb_min_chunk_size: Option<i64>,
    pub lifecycle_status: Option<String>,
    pub metadata: Option<JsonObject>,
    pub modalities: Option<ModelModalities>,
    pub name: Option<String>,
    pub parameter_count: Option<f64>,
    pub parent_uuid: Option<String>,
    pub provider: Option<ModelProvider>,
    pub reasoning_efforts: Option<Vec<String>>,
    pub settings: Option<Vec<ModelSetting>>,
    pub thinking: Option<bool>,
    pub type_: Option<String>,
    pub updated_at: Option<Timestamp>,
    pub upload_complete: Option<bool>,
    pub url: Option<String>,
    pub usecases: Option<Vec<ModelUsecase>>,
    pub uuid: Option<String>,
    pub version: Option<ModelVersion>,
    undeclared: Undeclared,
}

record!(GenaiModel {
    sometimes agreement "agreement",
    sometimes benchmark_score "benchmark_score",
    sometimes capabilities "capabilities",
    sometimes context_window "context_window",
    sometimes created_at "created_at",
    sometimes endpoints "endpoints",
    sometimes inference_name "inference_name",
    sometimes inference_version "inference_version",
    sometimes is_foundational "is_foundational",
    sometimes kb_default_chunk_size "kb_default_chunk_size",
    sometimes kb_max_chunk_size "kb_max_chunk_size",
    sometimes kb_min_chunk_size "kb_min_chunk_size",
    sometimes lifecycle_status "lifecycle_status",
    sometimes metadata "metadata",
    sometimes modalities "modalities",
    sometimes name "name",
    sometimes parameter_count "parameter_count",
    sometimes parent_uuid "parent_uuid",
    sometimes provider "provider",
    sometimes reasoning_efforts "reasoning_efforts",
    sometimes settings "settings",
    sometimes thinking "thinking",
    sometimes type_ "type",
    sometimes updated_at "updated_at",
    sometimes upload_complete "upload_complete",
    sometimes url "url",
    sometimes usecases "usecases",
    sometimes uuid "uuid",
    sometimes version "version",
});

hide!(GenaiModel {
    plain agreement,
    keys benchmark_score,
    plain capabilities,
    plain context_window,
    plain created_at,
    plain endpoints,
    plain inference_name,
    plain inference_version,
    plain is_foundational,
    plain kb_default_chunk_size,
    plain kb_max_chunk_size,
    plain kb_min_chunk_size,
    plain lifecycle_status,
    keys metadata,
    plain modalities,
    plain name,
    plain parameter_count,
    plain parent_uuid,
    plain provider,
    plain reasoning_efforts,
    plain settings,
    plain thinking,
    plain type_,
    plain updated_at,
    plain upload_complete,
    plain url,
    plain usecases,
    plain uuid,
    plain version,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(GenaiModel in crate::SCHEMAS {
    Agreement,
    ModelEndpoint,
    ModelModalities,
    ModelProvider,
    ModelSetting,
    ModelUsecase,
    ModelVersion,
});

/// Answered by `genai_get_evaluation_run_results`, `genai_get_model_evaluation_run`, `genai_list_agent_api_keys` and 18 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GenaiPages {
    pub first: Option<String>,
    pub last: Option<String>,
    pub next: Option<String>,
    pub previous: Option<String>,
    undeclared: Undeclared,
}

record!(GenaiPages {
    sometimes first "first",
    sometimes last "last",
    sometimes next "next",
    sometimes previous "previous",
});

#[cfg(feature = "schemars")]
schema!(GenaiPages in crate::SCHEMAS {});

/// Answered by `genai_list_datacenter_regions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GenaiRegion {
    pub inference_url: Option<String>,
    pub region: String,
    pub serves_batch: Option<bool>,
    pub serves_inference: Option<bool>,
    pub stream_inference_url: Option<String>,
    undeclared: Undeclared,
}

record!(GenaiRegion {
    sometimes inference_url "inference_url",
    expected region "region",
    sometimes serves_batch "serves_batch",
    sometimes serves_inference "serves_inference",
    sometimes stream_inference_url "stream_inference_url",
});

impl Default for GenaiRegion {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(GenaiRegion in crate::SCHEMAS {});

/// Answered by `genai_get_oauth2_url`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GenerateOauth2UrlResponse {
    pub url: Option<String>,
    undeclared: Undeclared,
}

record!(GenerateOauth2UrlResponse {
    sometimes url "url",
});

hide!(GenerateOauth2UrlResponse {
    maybe_secret url,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(GenerateOauth2UrlResponse in crate::SCHEMAS {});

/// Answered by `genai_get_agent_children`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetAgentChildrenResponse {
    pub children: Option<Vec<Agent>>,
    undeclared: Undeclared,
}

record!(GetAgentChildrenResponse {
    sometimes children "children",
});

#[cfg(feature = "schemars")]
schema!(GetAgentChildrenResponse in crate::SCHEMAS { Agent });

/// Answered by `genai_get_agent`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetAgentResponse {
    pub agent: Option<Agent>,
    undeclared: Undeclared,
}

record!(GetAgentResponse {
    sometimes agent "agent",
});

#[cfg(feature = "schemars")]
schema!(GetAgentResponse in crate::SCHEMAS { Agent });

/// Answered by `genai_get_agent_usage`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetAgentUsageResponse {
    pub log_insights_usage: Option<ResourceUsage>,
    pub usage: Option<ResourceUsage>,
    undeclared: Undeclared,
}

record!(GetAgentUsageResponse {
    sometimes log_insights_usage "log_insights_usage",
    sometimes usage "usage",
});

#[cfg(feature = "schemars")]
schema!(GetAgentUsageResponse in crate::SCHEMAS { ResourceUsage });

/// Answered by `genai_get_anthropic_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetAnthropicApiKeyResponse {
    pub api_key_info: Option<AnthropicApiKeyInfo>,
    undeclared: Undeclared,
}

record!(GetAnthropicApiKeyResponse {
    sometimes api_key_info "api_key_info",
});

#[cfg(feature = "schemars")]
schema!(GetAnthropicApiKeyResponse in crate::SCHEMAS { AnthropicApiKeyInfo });

/// Answered by `genai_get_custom_model`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetCustomModelResponse {
    pub model: Option<CustomModel>,
    undeclared: Undeclared,
}

record!(GetCustomModelResponse {
    sometimes model "model",
});

#[cfg(feature = "schemars")]
schema!(GetCustomModelResponse in crate::SCHEMAS { CustomModel });

/// Answered by `genai_get_evaluation_dataset_download_url`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetEvaluationDatasetDownloadUrlResponse {
    pub download_url: Option<String>,
    pub expires_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(GetEvaluationDatasetDownloadUrlResponse {
    sometimes download_url "download_url",
    sometimes expires_at "expires_at",
});

hide!(GetEvaluationDatasetDownloadUrlResponse {
    maybe_secret download_url,
    plain expires_at,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(GetEvaluationDatasetDownloadUrlResponse in crate::SCHEMAS {});

/// Answered by `genai_get_evaluation_run_prompt_results`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetEvaluationRunPromptResultsResponse {
    pub prompt: Option<EvaluationPrompt>,
    undeclared: Undeclared,
}

record!(GetEvaluationRunPromptResultsResponse {
    sometimes prompt "prompt",
});

#[cfg(feature = "schemars")]
schema!(GetEvaluationRunPromptResultsResponse in crate::SCHEMAS { EvaluationPrompt });

/// Answered by `genai_get_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetEvaluationRunResponse {
    pub evaluation_run: Option<EvaluationRun>,
    undeclared: Undeclared,
}

record!(GetEvaluationRunResponse {
    sometimes evaluation_run "evaluation_run",
});

#[cfg(feature = "schemars")]
schema!(GetEvaluationRunResponse in crate::SCHEMAS { EvaluationRun });

/// Answered by `genai_get_evaluation_run_results`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetEvaluationRunResultsResponse {
    pub evaluation_run: Option<EvaluationRun>,
    pub links: Option<GenaiLinks>,
    pub meta: Option<GenaiMeta>,
    pub prompts: Option<Vec<EvaluationPrompt>>,
    undeclared: Undeclared,
}

record!(GetEvaluationRunResultsResponse {
    sometimes evaluation_run "evaluation_run",
    sometimes links "links",
    sometimes meta "meta",
    sometimes prompts "prompts",
});

#[cfg(feature = "schemars")]
schema!(GetEvaluationRunResultsResponse in crate::SCHEMAS { EvaluationPrompt, EvaluationRun, GenaiLinks, GenaiMeta });

/// Answered by `genai_get_evaluation_test_case`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetEvaluationTestCaseResponse {
    pub evaluation_test_case: Option<EvaluationTestCase>,
    undeclared: Undeclared,
}

record!(GetEvaluationTestCaseResponse {
    sometimes evaluation_test_case "evaluation_test_case",
});

#[cfg(feature = "schemars")]
schema!(GetEvaluationTestCaseResponse in crate::SCHEMAS { EvaluationTestCase });

/// Answered by `genai_get_indexing_job_details_signed_url`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetIndexingJobDetailsSignedUrlResponse {
    pub signed_url: Option<String>,
    undeclared: Undeclared,
}

record!(GetIndexingJobDetailsSignedUrlResponse {
    sometimes signed_url "signed_url",
});

hide!(GetIndexingJobDetailsSignedUrlResponse {
    maybe_secret signed_url,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(GetIndexingJobDetailsSignedUrlResponse in crate::SCHEMAS {});

/// Answered by `genai_get_indexing_job`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseIndexingJobResponse {
    pub job: Option<IndexingJob>,
    undeclared: Undeclared,
}

record!(GetKnowledgeBaseIndexingJobResponse {
    sometimes job "job",
});

#[cfg(feature = "schemars")]
schema!(GetKnowledgeBaseIndexingJobResponse in crate::SCHEMAS { IndexingJob });

/// Answered by `genai_get_knowledge_base`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseResponse {
    pub database_status: Option<DbaasClusterStatus>,
    pub knowledge_base: Option<KnowledgeBase>,
    undeclared: Undeclared,
}

record!(GetKnowledgeBaseResponse {
    sometimes database_status "database_status",
    sometimes knowledge_base "knowledge_base",
});

#[cfg(feature = "schemars")]
schema!(GetKnowledgeBaseResponse in crate::SCHEMAS { DbaasClusterStatus, KnowledgeBase });

/// Answered by `genai_get_model_catalog_card`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetModelCatalogCardResponse {
    pub data: Option<ModelCatalogCard>,
    undeclared: Undeclared,
}

record!(GetModelCatalogCardResponse {
    sometimes data "data",
});

#[cfg(feature = "schemars")]
schema!(GetModelCatalogCardResponse in crate::SCHEMAS { ModelCatalogCard });

/// Answered by `genai_get_model_evaluation_preset`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetModelEvaluationPresetResponse {
    pub preset: Option<ModelEvaluationPreset>,
    undeclared: Undeclared,
}

record!(GetModelEvaluationPresetResponse {
    sometimes preset "preset",
});

#[cfg(feature = "schemars")]
schema!(GetModelEvaluationPresetResponse in crate::SCHEMAS { ModelEvaluationPreset });

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetModelEvaluationRunResponse {
    pub links: Option<GenaiLinks>,
    pub meta: Option<GenaiMeta>,
    pub results: Option<Vec<ModelEvaluationResult>>,
    pub run: Option<ModelEvaluationRunDetail>,
    undeclared: Undeclared,
}

record!(GetModelEvaluationRunResponse {
    sometimes links "links",
    sometimes meta "meta",
    sometimes results "results",
    sometimes run "run",
});

#[cfg(feature = "schemars")]
schema!(GetModelEvaluationRunResponse in crate::SCHEMAS {
    GenaiLinks,
    GenaiMeta,
    ModelEvaluationResult,
    ModelEvaluationRunDetail,
});

/// Answered by `genai_get_model_evaluation_run_results_download_url`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetModelEvaluationRunResultsDownloadUrlResponse {
    pub download_url: Option<String>,
    pub expires_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(GetModelEvaluationRunResultsDownloadUrlResponse {
    sometimes download_url "download_url",
    sometimes expires_at "expires_at",
});

hide!(GetModelEvaluationRunResultsDownloadUrlResponse {
    maybe_secret download_url,
    plain expires_at,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(GetModelEvaluationRunResultsDownloadUrlResponse in crate::SCHEMAS {});

/// Answered by `genai_get_model_router`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetModelRouterResponse {
    pub model_router: Option<ModelRouter>,
    undeclared: Undeclared,
}

record!(GetModelRouterResponse {
    sometimes model_router "model_router",
});

#[cfg(feature = "schemars")]
schema!(GetModelRouterResponse in crate::SCHEMAS { ModelRouter });

/// Answered by `genai_get_openai_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetOpenaiApiKeyResponse {
    pub api_key_info: Option<OpenaiApiKeyInfo>,
    undeclared: Undeclared,
}

record!(GetOpenaiApiKeyResponse {
    sometimes api_key_info "api_key_info",
});

#[cfg(feature = "schemars")]
schema!(GetOpenaiApiKeyResponse in crate::SCHEMAS { OpenaiApiKeyInfo });

/// Answered by `genai_get_scheduled_indexing`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetScheduledIndexingResponse {
    pub indexing_info: Option<ScheduledIndexingInfo>,
    undeclared: Undeclared,
}

record!(GetScheduledIndexingResponse {
    sometimes indexing_info "indexing_info",
});

#[cfg(feature = "schemars")]
schema!(GetScheduledIndexingResponse in crate::SCHEMAS { ScheduledIndexingInfo });

/// Answered by `genai_get_workspace`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetWorkspaceResponse {
    pub workspace: Option<Workspace>,
    undeclared: Undeclared,
}

record!(GetWorkspaceResponse {
    sometimes workspace "workspace",
});

#[cfg(feature = "schemars")]
schema!(GetWorkspaceResponse in crate::SCHEMAS { Workspace });

/// Sent by `genai_create_knowledge_base`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GoogleDriveDataSource {
    pub folder_id: Option<String>,
    pub refresh_token: Option<String>,
    undeclared: Undeclared,
}

record!(GoogleDriveDataSource {
    optional folder_id "folder_id",
    optional refresh_token "refresh_token",
});

hide!(GoogleDriveDataSource {
    plain folder_id,
    maybe_secret refresh_token,
    plain undeclared,
});

impl GoogleDriveDataSource {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(GoogleDriveDataSource {
    into folder_id: String,
    into refresh_token: String,
});

#[cfg(feature = "schemars")]
schema!(GoogleDriveDataSource in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(GoogleDriveDataSource by crate::validate::RULES);

/// Answered by `genai_create_knowledge_base_data_source`, `genai_list_knowledge_base_data_sources`, `genai_update_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GoogleDriveDataSourceDisplay {
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    undeclared: Undeclared,
}

record!(GoogleDriveDataSourceDisplay {
    sometimes folder_id "folder_id",
    sometimes folder_name "folder_name",
});

#[cfg(feature = "schemars")]
schema!(GoogleDriveDataSourceDisplay in crate::SCHEMAS {});

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 19 more.
    GuardrailType {
        GuardrailTypeUnknown = "GUARDRAIL_TYPE_UNKNOWN",
        GuardrailTypeJailbreak = "GUARDRAIL_TYPE_JAILBREAK",
        GuardrailTypeSensitiveData = "GUARDRAIL_TYPE_SENSITIVE_DATA",
        GuardrailTypeContentModeration = "GUARDRAIL_TYPE_CONTENT_MODERATION",
    }
}

#[cfg(feature = "schemars")]
schema!(GuardrailType in crate::SCHEMAS {});

/// Sent by `genai_import_custom_model`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ImportCustomModelRequest {
    pub accept_hf_token_storage: Option<bool>,
    pub accept_terms_and_conditions: Option<bool>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub preferred_gpu_region: Option<String>,
    pub source_ref: Option<CustomModelSourceRef>,
    pub source_type: Option<CustomModelSourceType>,
    pub tags: Option<CustomModelTags>,
    undeclared: Undeclared,
}

record!(ImportCustomModelRequest {
    optional accept_hf_token_storage "accept_hf_token_storage",
    optional accept_terms_and_conditions "accept_terms_and_conditions",
    optional description "description",
    optional name "name",
    optional preferred_gpu_region "preferred_gpu_region",
    optional source_ref "source_ref",
    optional source_type "source_type",
    optional tags "tags",
});

impl ImportCustomModelRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(ImportCustomModelRequest {
    value accept_hf_token_storage: bool,
    value accept_terms_and_conditions: bool,
    into description: String,
    into name: String,
    into preferred_gpu_region: String,
    into source_ref: CustomModelSourceRef,
    into source_type: CustomModelSourceType,
    into tags: CustomModelTags,
});

#[cfg(feature = "schemars")]
schema!(ImportCustomModelRequest in crate::SCHEMAS { CustomModelSourceRef, CustomModelSourceType, CustomModelTags });

#[cfg(feature = "validate")]
from_json!(ImportCustomModelRequest by crate::validate::RULES);

/// Answered by `genai_import_custom_model`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ImportCustomModelResponse {
    pub error: Option<String>,
    pub import_job: Option<CustomModelImportJob>,
    pub model: Option<CustomModel>,
    pub validation_steps: Option<Vec<ImportValidationStep>>,
    undeclared: Undeclared,
}

record!(ImportCustomModelResponse {
    sometimes error "error",
    sometimes import_job "import_job",
    sometimes model "model",
    sometimes validation_steps "validation_steps",
});

#[cfg(feature = "schemars")]
schema!(ImportCustomModelResponse in crate::SCHEMAS { CustomModel, CustomModelImportJob, ImportValidationStep });

/// Answered by `genai_import_custom_model`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ImportValidationStep {
    pub error: Option<String>,
    pub name: Option<String>,
    pub passed: Option<bool>,
    undeclared: Undeclared,
}

record!(ImportValidationStep {
    sometimes error "error",
    sometimes name "name",
    sometimes passed "passed",
});

#[cfg(feature = "schemars")]
schema!(ImportValidationStep in crate::SCHEMAS {});

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 32 more.
    IndexJobStatus {
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

#[cfg(feature = "schemars")]
schema!(IndexJobStatus in crate::SCHEMAS {});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 33 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IndexedDataSource {
    pub completed_at: Option<Timestamp>,
    pub data_source_uuid: String,
    pub error_details: Option<String>,
    pub error_msg: Option<String>,
    /// Format: uint64.
    pub failed_item_count: Option<Count>,
    /// Format: uint64.
    pub indexed_file_count: Option<Count>,
    /// Format: uint64.
    pub indexed_item_count: Option<Count>,
    /// Format: uint64.
    pub removed_item_count: Option<Count>,
    /// Format: uint64.
    pub skipped_item_count: Option<Count>,
    pub started_at: Option<Timestamp>,
    pub status: Option<IndexedDataSourceStatus>,
    /// Format: uint64.
    pub total_bytes: Option<Count>,
    /// Format: uint64.
    pub total_bytes_indexed: Option<Count>,
    /// Format: uint64.
    pub total_file_count: Option<Count>,
    undeclared: Undeclared,
}

record!(IndexedDataSource {
    sometimes completed_at "completed_at",
    expected data_source_uuid "data_source_uuid",
    sometimes error_details "error_details",
    sometimes error_msg "error_msg",
    sometimes failed_item_count "failed_item_count",
    sometimes indexed_file_count "indexed_file_count",
    sometimes indexed_item_count "indexed_item_count",
    sometimes removed_item_count "removed_item_count",
    sometimes skipped_item_count "skipped_item_count",
    sometimes started_at "started_at",
    sometimes status "status",
    sometimes total_bytes "total_bytes",
    sometimes total_bytes_indexed "total_bytes_indexed",
    sometimes total_file_count "total_file_count",
});

impl Default for IndexedDataSource {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(IndexedDataSource in crate::SCHEMAS { IndexedDataSourceStatus });

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 33 more.
    IndexedDataSourceStatus {
        DataSourceStatusUnknown = "DATA_SOURCE_STATUS_UNKNOWN",
        DataSourceStatusInProgress = "DATA_SOURCE_STATUS_IN_PROGRESS",
        DataSourceStatusUpdated = "DATA_SOURCE_STATUS_UPDATED",
        DataSourceStatusPartiallyUpdated = "DATA_SOURCE_STATUS_PARTIALLY_UPDATED",
        DataSourceStatusNotUpdated = "DATA_SOURCE_STATUS_NOT_UPDATED",
        DataSourceStatusFailed = "DATA_SOURCE_STATUS_FAILED",
        DataSourceStatusCancelled = "DATA_SOURCE_STATUS_CANCELLED",
    }
}

#[cfg(feature = "schemars")]
schema!(IndexedDataSourceStatus in crate::SCHEMAS {});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 32 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IndexingJob {
    pub completed_datasources: Option<i64>,
    pub created_at: Option<Timestamp>,
    pub data_source_jobs: Option<Vec<IndexedDataSource>>,
    pub data_source_uuids: Option<Vec<String>>,
    pub finished_at: Option<Timestamp>,
    pub is_report_available: Option<bool>,
    pub knowledge_base_uuid: Option<String>,
    pub phase: Option<BatchJobPhase>,
    pub started_at: Option<Timestamp>,
    pub status: IndexJobStatus,
    pub tokens: Option<i64>,
    pub total_datasources: Option<i64>,
    /// Format: uint64.
    pub total_tokens: Option<Count>,
    pub updated_at: Option<Timestamp>,
    pub uuid: String,
    /// Format: uint64.
    pub total_items_indexed: Option<Count>,
    /// Format: uint64.
    pub total_items_skipped: Option<Count>,
    /// Format: uint64.
    pub total_items_failed: Option<Count>,
    undeclared: Undeclared,
}

record!(IndexingJob {
    sometimes completed_datasources "completed_datasources",
    sometimes created_at "created_at",
    sometimes data_source_jobs "data_source_jobs",
    sometimes data_source_uuids "data_source_uuids",
    or_null finished_at "finished_at",
    sometimes is_report_available "is_report_available",
    sometimes knowledge_base_uuid "knowledge_base_uuid",
    sometimes phase "phase",
    sometimes started_at "started_at",
    expected status "status",
    sometimes tokens "tokens",
    sometimes total_datasources "total_datasources",
    sometimes total_tokens "total_tokens",
    sometimes updated_at "updated_at",
    expected uuid "uuid",
    sometimes total_items_indexed "total_items_indexed",
    sometimes total_items_skipped "total_items_skipped",
    sometimes total_items_failed "total_items_failed",
});

impl Default for IndexingJob {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(IndexingJob in crate::SCHEMAS { BatchJobPhase, IndexJobStatus, IndexedDataSource });

/// Sent by `genai_create_knowledge_base`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KbDataSource {
    pub aws_data_source: Option<AwsDataSource>,
    pub bucket_name: Option<String>,
    pub bucket_region: Option<String>,
    pub chunking_algorithm: Option<ChunkingAlgorithm>,
    pub chunking_options: Option<ChunkingOptions>,
    pub dropbox_data_source: Option<DropboxDataSource>,
    pub file_upload_data_source: Option<FileUploadDataSource>,
    pub google_drive_data_source: Option<GoogleDriveDataSource>,
    pub item_path: Option<String>,
    pub spaces_data_source: Option<SpacesDataSource>,
    pub web_crawler_data_source: Option<WebCrawlerDataSource>,
    undeclared: Undeclared,
}

record!(KbDataSource {
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

impl KbDataSource {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(KbDataSource {
    into aws_data_source: AwsDataSource,
    into bucket_name: String,
    into bucket_region: String,
    into chunking_algorithm: ChunkingAlgorithm,
    into chunking_options: ChunkingOptions,
    into dropbox_data_source: DropboxDataSource,
    into file_upload_data_source: FileUploadDataSource,
    into google_drive_data_source: GoogleDriveDataSource,
    into item_path: String,
    into spaces_data_source: SpacesDataSource,
    into web_crawler_data_source: WebCrawlerDataSource,
});

#[cfg(feature = "schemars")]
schema!(KbDataSource in crate::SCHEMAS {
    AwsDataSource,
    ChunkingAlgorithm,
    ChunkingOptions,
    DropboxDataSource,
    FileUploadDataSource,
    GoogleDriveDataSource,
    SpacesDataSource,
    WebCrawlerDataSource,
});

#[cfg(feature = "validate")]
from_json!(KbDataSource by crate::validate::RULES);

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 24 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KnowledgeBase {
    pub added_to_agent_at: Option<Timestamp>,
    pub created_at: Option<Timestamp>,
    pub database_id: Option<String>,
    pub embedding_model_uuid: Option<String>,
    pub is_public: Option<bool>,
    pub last_indexing_job: Option<IndexingJob>,
    pub name: String,
    pub project_id: Option<String>,
    pub region: Option<String>,
    pub reranking_config: Option<RerankingConfiguration>,
    pub tags: Option<Vec<String>>,
    pub updated_at: Option<Timestamp>,
    /// Format: int64.
    pub user_id: Option<String>,
    pub uuid: String,
    undeclared: Undeclared,
}

record!(KnowledgeBase {
    sometimes added_to_agent_at "added_to_agent_at",
    sometimes created_at "created_at",
    sometimes database_id "database_id",
    sometimes embedding_model_uuid "embedding_model_uuid",
    sometimes is_public "is_public",
    sometimes last_indexing_job "last_indexing_job",
    expected name "name",
    sometimes project_id "project_id",
    sometimes region "region",
    sometimes reranking_config "reranking_config",
    sometimes tags "tags",
    sometimes updated_at "updated_at",
    sometimes user_id "user_id",
    expected uuid "uuid",
});

impl Default for KnowledgeBase {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(KnowledgeBase in crate::SCHEMAS { IndexingJob, RerankingConfiguration });

/// Answered by `genai_create_knowledge_base_data_source`, `genai_list_knowledge_base_data_sources`, `genai_update_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KnowledgeBaseDataSource {
    pub aws_data_source: Option<AwsDataSourceDisplay>,
    pub bucket_name: Option<String>,
    pub chunking_algorithm: Option<ChunkingAlgorithm>,
    pub chunking_options: Option<ChunkingOptions>,
    pub created_at: Option<Timestamp>,
    pub dropbox_data_source: Option<DropboxDataSourceDisplay>,
    pub file_upload_data_source: Option<FileUploadDataSource>,
    pub google_drive_data_source: Option<GoogleDriveDataSourceDisplay>,
    pub item_path: Option<String>,
    pub last_datasource_indexing_job: Option<IndexedDataSource>,
    pub region: Option<String>,
    pub spaces_data_source: Option<SpacesDataSource>,
    pub updated_at: Option<Timestamp>,
    pub uuid: String,
    pub web_crawler_data_source: Option<WebCrawlerDataSource>,
    pub last_indexing_job: Option<IndexingJob>,
    undeclared: Undeclared,
}

record!(KnowledgeBaseDataSource {
    sometimes aws_data_source "aws_data_source",
    sometimes bucket_name "bucket_name",
    sometimes chunking_algorithm "chunking_algorithm",
    sometimes chunking_options "chunking_options",
    sometimes created_at "created_at",
    sometimes dropbox_data_source "dropbox_data_source",
    sometimes file_upload_data_source "file_upload_data_source",
    sometimes google_drive_data_source "google_drive_data_source",
    sometimes item_path "item_path",
    sometimes last_datasource_indexing_job "last_datasource_indexing_job",
    sometimes region "region",
    sometimes spaces_data_source "spaces_data_source",
    sometimes updated_at "updated_at",
    expected uuid "uuid",
    sometimes web_crawler_data_source "web_crawler_data_source",
    sometimes last_indexing_job "last_indexing_job",
});

impl Default for KnowledgeBaseDataSource {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(KnowledgeBaseDataSource in crate::SCHEMAS {
    AwsDataSourceDisplay,
    ChunkingAlgorithm,
    ChunkingOptions,
    DropboxDataSourceDisplay,
    FileUploadDataSource,
    GoogleDriveDataSourceDisplay,
    IndexedDataSource,
    IndexingJob,
    SpacesDataSource,
    WebCrawlerDataSource,
});

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LatencyMetrics {
    pub avg_e2e_latency_ms: Option<f64>,
    pub max_e2e_latency_ms: Option<f64>,
    pub min_e2e_latency_ms: Option<f64>,
    pub p50_latency_ms: Option<f64>,
    pub p90_latency_ms: Option<f64>,
    pub p95_latency_ms: Option<f64>,
    undeclared: Undeclared,
}

record!(LatencyMetrics {
    sometimes avg_e2e_latency_ms "avg_e2e_latency_ms",
    sometimes max_e2e_latency_ms "max_e2e_latency_ms",
    sometimes min_e2e_latency_ms "min_e2e_latency_ms",
    sometimes p50_latency_ms "p50_latency_ms",
    sometimes p90_latency_ms "p90_latency_ms",
    sometimes p95_latency_ms "p95_latency_ms",
});

#[cfg(feature = "schemars")]
schema!(LatencyMetrics in crate::SCHEMAS {});

/// Sent by `genai_attach_agent_function`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkAgentFunctionRequest {
    pub agent_uuid: Option<String>,
    pub description: Option<String>,
    pub faas_name: Option<String>,
    pub faas_namespace: Option<String>,
    pub function_name: Option<String>,
    pub input_schema: Option<JsonObject>,
    pub output_schema: Option<JsonObject>,
    undeclared: Undeclared,
}

record!(LinkAgentFunctionRequest {
    optional agent_uuid "agent_uuid",
    optional description "description",
    optional faas_name "faas_name",
    optional faas_namespace "faas_namespace",
    optional function_name "function_name",
    optional input_schema "input_schema",
    optional output_schema "output_schema",
});

hide!(LinkAgentFunctionRequest {
    plain agent_uuid,
    plain description,
    plain faas_name,
    plain faas_namespace,
    plain function_name,
    keys input_schema,
    keys output_schema,
    plain undeclared,
});

impl LinkAgentFunctionRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(LinkAgentFunctionRequest {
    into agent_uuid: String,
    into description: String,
    into faas_name: String,
    into faas_namespace: String,
    into function_name: String,
    value input_schema: JsonObject,
    value output_schema: JsonObject,
});

#[cfg(feature = "schemars")]
schema!(LinkAgentFunctionRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(LinkAgentFunctionRequest by crate::validate::RULES);

/// Answered by `genai_attach_agent_function`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkAgentFunctionResponse {
    pub agent: Option<Agent>,
    undeclared: Undeclared,
}

record!(LinkAgentFunctionResponse {
    sometimes agent "agent",
});

#[cfg(feature = "schemars")]
schema!(LinkAgentFunctionResponse in crate::SCHEMAS { Agent });

/// Answered by `genai_attach_agent_guardrails`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkAgentGuardrailResponse {
    pub agent: Option<Agent>,
    undeclared: Undeclared,
}

record!(LinkAgentGuardrailResponse {
    sometimes agent "agent",
});

#[cfg(feature = "schemars")]
schema!(LinkAgentGuardrailResponse in crate::SCHEMAS { Agent });

/// Sent by `genai_attach_agent_guardrails`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkAgentGuardrailsRequest {
    pub agent_uuid: Option<String>,
    pub guardrails: Option<Vec<AgentGuardrailRequest>>,
    undeclared: Undeclared,
}

record!(LinkAgentGuardrailsRequest {
    optional agent_uuid "agent_uuid",
    optional guardrails "guardrails",
});

impl LinkAgentGuardrailsRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(LinkAgentGuardrailsRequest {
    into agent_uuid: String,
    list guardrails: AgentGuardrailRequest,
});

#[cfg(feature = "schemars")]
schema!(LinkAgentGuardrailsRequest in crate::SCHEMAS { AgentGuardrailRequest });

#[cfg(feature = "validate")]
from_json!(LinkAgentGuardrailsRequest by crate::validate::RULES);

/// Sent by `genai_attach_agent`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkAgentRequest {
    pub child_agent_uuid: Option<String>,
    pub if_case: Option<String>,
    pub parent_agent_uuid: Option<String>,
    pub route_name: Option<String>,
    undeclared: Undeclared,
}

record!(LinkAgentRequest {
    optional child_agent_uuid "child_agent_uuid",
    optional if_case "if_case",
    optional parent_agent_uuid "parent_agent_uuid",
    optional route_name "route_name",
});

impl LinkAgentRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(LinkAgentRequest {
    into child_agent_uuid: String,
    into if_case: String,
    into parent_agent_uuid: String,
    into route_name: String,
});

#[cfg(feature = "schemars")]
schema!(LinkAgentRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(LinkAgentRequest by crate::validate::RULES);

/// Answered by `genai_attach_agent`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkAgentResponse {
    pub child_agent_uuid: Option<String>,
    pub parent_agent_uuid: Option<String>,
    pub rollback: Option<bool>,
    pub uuid: Option<String>,
    undeclared: Undeclared,
}

record!(LinkAgentResponse {
    sometimes child_agent_uuid "child_agent_uuid",
    sometimes parent_agent_uuid "parent_agent_uuid",
    sometimes rollback "rollback",
    sometimes uuid "uuid",
});

#[cfg(feature = "schemars")]
schema!(LinkAgentResponse in crate::SCHEMAS {});

/// Answered by `genai_attach_knowledge_base`, `genai_attach_knowledge_bases`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkKnowledgeBaseResponse {
    pub agent: Option<Agent>,
    undeclared: Undeclared,
}

record!(LinkKnowledgeBaseResponse {
    sometimes agent "agent",
});

#[cfg(feature = "schemars")]
schema!(LinkKnowledgeBaseResponse in crate::SCHEMAS { Agent });

/// Answered by `genai_list_agent_api_keys`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListAgentApiKeysResponse {
    pub api_key_infos: Option<Vec<AgentApiKeyInfo>>,
    pub links: Option<GenaiLinks>,
    pub meta: Option<GenaiMeta>,
    undeclared: Undeclared,
}

record!(ListAgentApiKeysResponse {
    sometimes api_key_infos "api_key_infos",
    sometimes links "links",
    sometimes meta "meta",
});

#[cfg(feature = "schemars")]
schema!(ListAgentApiKeysResponse in crate::SCHEMAS { AgentApiKeyInfo, GenaiLinks, GenaiMeta });

/// Answered by `genai_list_agent_versions`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListAgentVersionsResponse {
    pub agent_versions: Option<Vec<AgentVersion>>,
    pub links: Option<GenaiLinks>,
    pub meta: Option<GenaiMeta>,
    undeclared: Undeclared,
}

record!(ListAgentVersionsResponse {
    sometimes agent_versions "agent_versions",
    sometimes links "links",
    sometimes meta "meta",
});

#[cfg(feature = "schemars")]
schema!(ListAgentVersionsResponse in crate::SCHEMAS { AgentVersion, GenaiLinks, GenaiMeta });

/// Answered by `genai_list_agents_by_anthropic_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListAgentsByAnthropicKeyResponse {
    pub agents: Option<Vec<Agent>>,
    pub links: Option<GenaiLinks>,
    pub meta: Option<GenaiMeta>,
    undeclared: Undeclared,
}

record!(ListAgentsByAnthropicKeyResponse {
    sometimes agents "agents",
    sometimes links "links",
    sometimes meta "meta",
});

#[cfg(feature = "schemars")]
schema!(ListAgentsByAnthropicKeyResponse in crate::SCHEMAS { Agent, GenaiLinks, GenaiMeta });

/// Answered by `genai_list_agents_by_openai_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListAgentsByOpenaiKeyResponse {
    pub agents: Option<Vec<Agent>>,
    pub links: Option<GenaiLinks>,
    pub meta: Option<GenaiMeta>,
    undeclared: Undeclared,
}

record!(ListAgentsByOpenaiKeyResponse {
    sometimes agents "agents",
    sometimes links "links",
    sometimes meta "meta",
});

#[cfg(feature = "schemars")]
schema!(ListAgentsByOpenaiKeyResponse in crate::SCHEMAS { Agent, GenaiLinks, GenaiMeta });

/// Answered by `genai_list_agents_by_workspace`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListAgentsByWorkspaceResponse {
    pub agents: Option<Vec<Agent>>,
    pub links: Option<GenaiLinks>,
    pub meta: Option<GenaiMeta>,
    undeclared: Undeclared,
}

record!(ListAgentsByWorkspaceResponse {
    sometimes agents "agents",
    sometimes links "links",
    sometimes meta "meta",
});

#[cfg(feature = "schemars")]
schema!(ListAgentsByWorkspaceResponse in crate::SCHEMAS { Agent, GenaiLinks, GenaiMeta });

/// Answered by `genai_list_agents`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListAgentsResponse {
    pub agents: Option<Vec<AgentSummary>>,
    pub links: Option<GenaiLinks>,
    pub meta: Option<GenaiMeta>,
    undeclared: Undeclared,
}

record!(ListAgentsResponse {
    sometimes agents "agents",
    sometimes links "links",
    sometimes meta "meta",
});

#[cfg(feature = "schemars")]
schema!(ListAgentsResponse in crate::SCHEMAS { AgentSummary, GenaiLinks, GenaiMeta });

/// Answered by `genai_list_anthropic_api_keys`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListAnthropicApiKeysResponse {
    pub api_key_infos: Option<Vec<AnthropicApiKeyInfo>>,
    pub links: Option<GenaiLinks>,
    pub meta: Option<GenaiMeta>,
    undeclared: Undeclared,
}

record!(ListAnthropicApiKeysResponse {
    sometimes api_key_infos "api_key_infos",
    sometimes links "links",
    sometimes meta "meta",
});

#[cfg(feature = "schemars")]
schema!(ListAnthropicApiKeysResponse in crate::SCHEMAS { AnthropicApiKeyInfo, GenaiLinks, GenaiMeta });

/// Answered by `genai_list_custom_models`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListCustomModelsResponse {
    pub links: Option<GenaiLinks>,
    pub max_threshold: Option<i64>,
    pub meta: Option<GenaiMeta>,
    pub models: Option<Vec<CustomModel>>,
    undeclared: Undeclared,
}

record!(ListCustomModelsResponse {
    sometimes links "links",
    sometimes max_threshold "max_threshold",
    sometimes meta "meta",
    sometimes models "models",
});

#[cfg(feature = "schemars")]
schema!(ListCustomModelsResponse in crate::SCHEMAS { CustomModel, GenaiLinks, GenaiMeta });

/// Answered by `genai_list_evaluation_datasets`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListEvaluationDatasetsResponse {
    pub evaluation_datasets: Option<Vec<EvaluationDataset>>,
    undeclared: Undeclared,
}

record!(ListEvaluationDatasetsResponse {
    sometimes evaluation_datasets "evaluation_datasets",
});

#[cfg(feature = "schemars")]
schema!(ListEvaluationDatasetsResponse in crate::SCHEMAS { EvaluationDataset });

/// Answered by `genai_list_evaluation_metrics`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListEvaluationMetricsResponse {
    pub metrics: Option<Vec<EvaluationMetric>>,
    undeclared: Undeclared,
}

record!(ListEvaluationMetricsResponse {
    sometimes metrics "metrics",
});

#[cfg(feature = "schemars")]
schema!(ListEvaluationMetricsResponse in crate::SCHEMAS { EvaluationMetric });

/// Answered by `genai_list_evaluation_runs_by_test_case`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListEvaluationRunsByTestCaseResponse {
    pub evaluation_runs: Option<Vec<EvaluationRun>>,
    undeclared: Undeclared,
}

record!(ListEvaluationRunsByTestCaseResponse {
    sometimes evaluation_runs "evaluation_runs",
});

#[cfg(feature = "schemars")]
schema!(ListEvaluationRunsByTestCaseResponse in crate::SCHEMAS { EvaluationRun });

/// Answered by `genai_list_evaluation_test_cases_by_workspace`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListEvaluationTestCasesByWorkspaceResponse {
    pub evaluation_test_cases: Option<Vec<EvaluationTestCase>>,
    undeclared: Undeclared,
}

record!(ListEvaluationTestCasesByWorkspaceResponse {
    sometimes evaluation_test_cases "evaluation_test_cases",
});

#[cfg(feature = "schemars")]
schema!(ListEvaluationTestCasesByWorkspaceResponse in crate::SCHEMAS { EvaluationTestCase });

/// Answered by `genai_list_evaluation_test_cases`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListEvaluationTestCasesResponse {
    pub evaluation_test_cases: Option<Vec<EvaluationTestCase>>,
    undeclared: Undeclared,
}

record!(ListEvaluationTestCasesResponse {
    sometimes evaluation_test_cases "evaluation_test_cases",
});

#[cfg(feature = "schemars")]
schema!(ListEvaluationTestCasesResponse in crate::SCHEMAS { EvaluationTestCase });

/// Answered by `genai_list_indexing_job_data_sources`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListIndexingJobDataSourcesResponse {
    pub indexed_data_sources: Option<Vec<IndexedDataSource>>,
    undeclared: Undeclared,
}

record!(ListIndexingJobDataSourcesResponse {
    sometimes indexed_data_sources "indexed_data_sources",
});

#[cfg(feature = "schemars")]
schema!(ListIndexingJobDataSourcesResponse in crate::SCHEMAS { IndexedDataSource });

/// Answered by `genai_list_knowledge_base_data_sources`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListKnowledgeBaseDataSourcesResponse {
    pub knowledge_base_data_sources: Option<Vec<KnowledgeBaseDataSource>>,
    pub links: Option<GenaiLinks>,
    pub meta: Option<GenaiMeta>,
    undeclared: Undeclared,
}

record!(ListKnowledgeBaseDataSourcesResponse {
    sometimes knowledge_base_data_sources "knowledge_base_data_sources",
    sometimes links "links",
    sometimes meta "meta",
});

#[cfg(feature = "schemars")]
schema!(ListKnowledgeBaseDataSourcesResponse in crate::SCHEMAS { GenaiLinks, GenaiMeta, KnowledgeBaseDataSource });

/// Answered by `genai_list_indexing_jobs`, `genai_list_indexing_jobs_by_knowledge_base`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListKnowledgeBaseIndexingJobsResponse {
    pub jobs: Option<Vec<IndexingJob>>,
    pub links: Option<GenaiLinks>,
    pub meta: Option<GenaiMeta>,
    undeclared: Undeclared,
}

record!(ListKnowledgeBaseIndexingJobsResponse {
    sometimes jobs "jobs",
    sometimes links "links",
    sometimes meta "meta",
});

#[cfg(feature = "schemars")]
schema!(ListKnowledgeBaseIndexingJobsResponse in crate::SCHEMAS { GenaiLinks, GenaiMeta, IndexingJob });

/// Answered by `genai_list_knowledge_bases`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListKnowledgeBasesResponse {
    pub knowledge_bases: Option<Vec<KnowledgeBase>>,
    pub links: Option<GenaiLinks>,
    pub meta: Option<GenaiMeta>,
    undeclared: Undeclared,
}

record!(ListKnowledgeBasesResponse {
    sometimes knowledge_bases "knowledge_bases",
    sometimes links "links",
    sometimes meta "meta",
});

#[cfg(feature = "schemars")]
schema!(ListKnowledgeBasesResponse in crate::SCHEMAS { GenaiLinks, GenaiMeta, KnowledgeBase });

/// Answered by `genai_list_model_api_keys`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListModelApiKeysResponse {
    pub api_key_infos: Option<Vec<ModelApiKeyInfo>>,
    pub links: Option<GenaiLinks>,
    pub meta: Option<GenaiMeta>,
    undeclared: Undeclared,
}

record!(ListModelApiKeysResponse {
    sometimes api_key_infos "api_key_infos",
    sometimes links "links",
    sometimes meta "meta",
});

#[cfg(feature = "schemars")]
schema!(ListModelApiKeysResponse in crate::SCHEMAS { GenaiLinks, GenaiMeta, ModelApiKeyInfo });

/// Answered by `genai_list_model_catalog`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListModelCatalogResponse {
    pub data: Option<Vec<ModelCatalogEntry>>,
    pub meta: Option<GenaiMeta>,
    undeclared: Undeclared,
}

record!(ListModelCatalogResponse {
    sometimes data "data",
    sometimes meta "meta",
});

#[cfg(feature = "schemars")]
schema!(ListModelCatalogResponse in crate::SCHEMAS { GenaiMeta, ModelCatalogEntry });

/// Answered by `genai_list_model_evaluation_metrics`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListModelEvaluationMetricsResponse {
    pub metrics: Option<Vec<EvaluationMetric>>,
    undeclared: Undeclared,
}

record!(ListModelEvaluationMetricsResponse {
    sometimes metrics "metrics",
});

#[cfg(feature = "schemars")]
schema!(ListModelEvaluationMetricsResponse in crate::SCHEMAS { EvaluationMetric });

/// Answered by `genai_list_model_evaluation_presets`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListModelEvaluationPresetsResponse {
    pub presets: Option<Vec<ModelEvaluationPreset>>,
    undeclared: Undeclared,
}

record!(ListModelEvaluationPresetsResponse {
    sometimes presets "presets",
});

#[cfg(feature = "schemars")]
schema!(ListModelEvaluationPresetsResponse in crate::SCHEMAS { ModelEvaluationPreset });

/// Answered by `genai_list_model_evaluation_runs`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListModelEvaluationRunsResponse {
    pub available_candidate_types: Option<Vec<CandidateModelSource>>,
    pub available_statuses: Option<Vec<ModelEvaluationRunStatus>>,
    pub links: Option<GenaiLinks>,
    pub meta: Option<GenaiMeta>,
    pub runs: Option<Vec<ModelEvaluationRunSummary>>,
    undeclared: Undeclared,
}

record!(ListModelEvaluationRunsResponse {
    sometimes available_candidate_types "available_candidate_types",
    sometimes available_statuses "available_statuses",
    sometimes links "links",
    sometimes meta "meta",
    sometimes runs "runs",
});

#[cfg(feature = "schemars")]
schema!(ListModelEvaluationRunsResponse in crate::SCHEMAS {
    CandidateModelSource,
    GenaiLinks,
    GenaiMeta,
    ModelEvaluationRunStatus,
    ModelEvaluationRunSummary,
});

/// Answered by `genai_list_model_router_presets`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListModelRouterPresetsResponse {
    pub links: Option<GenaiLinks>,
    pub meta: Option<GenaiMeta>,
    pub presets: Option<Vec<ModelRouterPreset>>,
    undeclared: Undeclared,
}

record!(ListModelRouterPresetsResponse {
    sometimes links "links",
    sometimes meta "meta",
    sometimes presets "presets",
});

#[cfg(feature = "schemars")]
schema!(ListModelRouterPresetsResponse in crate::SCHEMAS { GenaiLinks, GenaiMeta, ModelRouterPreset });

/// Answered by `genai_list_model_router_task_presets`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListModelRouterTaskPresetsResponse {
    pub links: Option<GenaiLinks>,
    pub meta: Option<GenaiMeta>,
    pub tasks: Option<Vec<ModelRouterTaskPreset>>,
    undeclared: Undeclared,
}

record!(ListModelRouterTaskPresetsResponse {
    sometimes links "links",
    sometimes meta "meta",
    sometimes tasks "tasks",
});

#[cfg(feature = "schemars")]
schema!(ListModelRouterTaskPresetsResponse in crate::SCHEMAS { GenaiLinks, GenaiMeta, ModelRouterTaskPreset });

/// Answered by `genai_list_model_routers`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListModelRoutersResponse {
    pub links: Option<GenaiLinks>,
    pub meta: Option<GenaiMeta>,
    pub model_routers: Option<Vec<ModelRouter>>,
    undeclared: Undeclared,
}

record!(ListModelRoutersResponse {
    sometimes links "links",
    sometimes meta "meta",
    sometimes model_routers "model_routers",
});

#[cfg(feature = "schemars")]
schema!(ListModelRoutersResponse in crate::SCHEMAS { GenaiLinks, GenaiMeta, ModelRouter });

/// Answered by `genai_list_openai_api_keys`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListOpenaiApiKeysResponse {
    pub api_key_infos: Option<Vec<OpenaiApiKeyInfo>>,
    pub links: Option<GenaiLinks>,
    pub meta: Option<GenaiMeta>,
    undeclared: Undeclared,
}

record!(ListOpenaiApiKeysResponse {
    sometimes api_key_infos "api_key_infos",
    sometimes links "links",
    sometimes meta "meta",
});

#[cfg(feature = "schemars")]
schema!(ListOpenaiApiKeysResponse in crate::SCHEMAS { GenaiLinks, GenaiMeta, OpenaiApiKeyInfo });

/// Answered by `genai_list_workspaces`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListWorkspacesResponse {
    pub workspaces: Option<Vec<Workspace>>,
    undeclared: Undeclared,
}

record!(ListWorkspacesResponse {
    sometimes workspaces "workspaces",
});

#[cfg(feature = "schemars")]
schema!(ListWorkspacesResponse in crate::SCHEMAS { Workspace });

/// Answered by `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LlmSpan {
    pub common: Option<SpanCommon>,
    pub model: Option<String>,
    pub num_input_tokens: Option<i64>,
    pub num_output_tokens: Option<i64>,
    pub temperature: Option<f64>,
    /// Format: int64.
    pub time_to_first_token_ns: Option<Count>,
    pub tools: Option<Vec<JsonObject>>,
    pub total_tokens: Option<i64>,
    undeclared: Undeclared,
}

record!(LlmSpan {
    sometimes common "common",
    sometimes model "model",
    sometimes num_input_tokens "num_input_tokens",
    sometimes num_output_tokens "num_output_tokens",
    sometimes temperature "temperature",
    sometimes time_to_first_token_ns "time_to_first_token_ns",
    sometimes tools "tools",
    sometimes total_tokens "total_tokens",
});

hide!(LlmSpan {
    plain common,
    plain model,
    plain num_input_tokens,
    plain num_output_tokens,
    plain temperature,
    plain time_to_first_token_ns,
    keys tools,
    plain total_tokens,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(LlmSpan in crate::SCHEMAS { SpanCommon });

/// Sent by `genai_create_agent`, `genai_update_agent`; answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 20 more.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct McpServer {
    pub allowed_tools: Option<Vec<String>>,
    pub authorization: Option<String>,
    pub headers: Option<BTreeMap<String, String>>,
    pub server_label: Option<String>,
    pub server_url: Option<String>,
    undeclared: Undeclared,
}

record!(McpServer {
    optional allowed_tools "allowed_tools",
    optional authorization "authorization",
    optional headers "headers",
    optional server_label "server_label",
    optional server_url "server_url",
});

hide!(McpServer {
    plain allowed_tools,
    maybe_secret authorization,
    maybe_secret headers,
    plain server_label,
    maybe_secret server_url,
    plain undeclared,
});

impl McpServer {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(McpServer {
    list allowed_tools: String,
    into authorization: String,
    value headers: BTreeMap<String, String>,
    into server_label: String,
    into server_url: String,
});

#[cfg(feature = "schemars")]
schema!(McpServer in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(McpServer by crate::validate::RULES);

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MetricResultSummary {
    pub description: Option<String>,
    pub fail_count: Option<i64>,
    pub fail_percent: Option<f64>,
    pub metric_name: Option<String>,
    pub metric_uuid: Option<String>,
    pub pass_count: Option<i64>,
    pub pass_percent: Option<f64>,
    pub skip_percent: Option<f64>,
    pub skipped_count: Option<i64>,
    undeclared: Undeclared,
}

record!(MetricResultSummary {
    sometimes description "description",
    sometimes fail_count "fail_count",
    sometimes fail_percent "fail_percent",
    sometimes metric_name "metric_name",
    sometimes metric_uuid "metric_uuid",
    sometimes pass_count "pass_count",
    sometimes pass_percent "pass_percent",
    sometimes skip_percent "skip_percent",
    sometimes skipped_count "skipped_count",
});

#[cfg(feature = "schemars")]
schema!(MetricResultSummary in crate::SCHEMAS {});

/// Answered by `genai_delete_model_api_key`, `genai_list_model_api_keys`, `genai_regenerate_model_api_key` and 1 more.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModelApiKeyInfo {
    pub created_at: Option<Timestamp>,
    /// Format: uint64.
    pub created_by: Option<String>,
    pub deleted_at: Option<Timestamp>,
    pub name: Option<String>,
    pub secret_key: Option<String>,
    pub uuid: String,
    undeclared: Undeclared,
}

record!(ModelApiKeyInfo {
    sometimes created_at "created_at",
    sometimes created_by "created_by",
    sometimes deleted_at "deleted_at",
    sometimes name "name",
    sometimes secret_key "secret_key",
    expected uuid "uuid",
});

hide!(ModelApiKeyInfo {
    plain created_at,
    plain created_by,
    plain deleted_at,
    plain name,
    maybe_secret secret_key,
    plain uuid,
    plain undeclared,
});

impl Default for ModelApiKeyInfo {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(ModelApiKeyInfo in crate::SCHEMAS {});

open_enum! {
    /// Answered by `genai_get_model_catalog_card`.
    ModelBillingMode {
        ModelBillingModeUnspecified = "MODEL_BILLING_MODE_UNSPECIFIED",
        ModelBillingModeInteractive = "MODEL_BILLING_MODE_INTERACTIVE",
        ModelBillingModeBatch = "MODEL_BILLING_MODE_BATCH",
    }
}

#[cfg(feature = "schemars")]
schema!(ModelBillingMode in crate::SCHEMAS {});

/// Answered by `genai_get_model_catalog_card`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModelCatalogCard {
    pub availability: Option<Vec<String>>,
    pub badges: Option<Vec<String>>,
    pub benchmark_score: Option<JsonObject>,
    pub capabilities: Option<Vec<String>>,
    pub code_snippets: Option<CodeSnippets>,
    /// Format: int64.
    pub context_window: Option<Count>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub hugging_face_id: Option<String>,
    pub id: String,
    /// Format: int64.
    pub max_output_tokens: Option<Count>,
    pub modalities: Option<ModelModalities>,
    pub model_id: Option<String>,
    pub name: String,
    pub parameter_count: Option<f64>,
    pub pricing: Option<ModelPricing>,
    pub pricing_detail: Option<ModelPricingDetail>,
    pub provider: Option<ModelProvider>,
    pub short_description: Option<String>,
    pub type_: Option<String>,
    undeclared: Undeclared,
}

record!(ModelCatalogCard {
    sometimes availability "availability",
    sometimes badges "badges",
    sometimes benchmark_score "benchmark_score",
    sometimes capabilities "capabilities",
    sometimes code_snippets "code_snippets",
    sometimes context_window "context_window",
    sometimes creator "creator",
    sometimes description "description",
    sometimes hugging_face_id "hugging_face_id",
    expected id "id",
    sometimes max_output_tokens "max_output_tokens",
    sometimes modalities "modalities",
    sometimes model_id "model_id",
    expected name "name",
    sometimes parameter_count "parameter_count",
    sometimes pricing "pricing",
    sometimes pricing_detail "pricing_detail",
    sometimes provider "provider",
    sometimes short_description "short_description",
    sometimes type_ "type",
});

hide!(ModelCatalogCard {
    plain availability,
    plain badges,
    keys benchmark_score,
    plain capabilities,
    plain code_snippets,
    plain context_window,
    plain creator,
    plain description,
    plain hugging_face_id,
    plain id,
    plain max_output_tokens,
    plain modalities,
    plain model_id,
    plain name,
    plain parameter_count,
    plain pricing,
    plain pricing_detail,
    plain provider,
    plain short_description,
    plain type_,
    plain undeclared,
});

impl Default for ModelCatalogCard {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(ModelCatalogCard in crate::SCHEMAS {
    CodeSnippets,
    ModelModalities,
    ModelPricing,
    ModelPricingDetail,
    ModelProvider,
});

/// Answered by `genai_list_model_catalog`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModelCatalogEntry {
    pub availability: Option<Vec<String>>,
    pub badges: Option<Vec<String>>,
    pub benchmark_score: Option<JsonObject>,
    pub capabilities: Option<Vec<String>>,
    /// Format: int64.
    pub context_window: Option<Count>,
    pub created_at: Option<Timestamp>,
    pub creator: Option<String>,
    pub hugging_face_id: Option<String>,
    pub id: String,
    /// Format: int64.
    pub max_output_tokens: Option<Count>,
    pub model_id: Option<String>,
    pub name: String,
    pub parameter_count: Option<f64>,
    pub pricing: Option<ModelPricing>,
    pub provider: Option<ModelProvider>,
    pub scaled_pricing_enabled: Option<bool>,
    pub short_description: Option<String>,
    pub type_: Option<String>,
    undeclared: Undeclared,
}

record!(ModelCatalogEntry {
    sometimes availability "availability",
    sometimes badges "badges",
    sometimes benchmark_score "benchmark_score",
    sometimes capabilities "capabilities",
    sometimes context_window "context_window",
    sometimes created_at "created_at",
    sometimes creator "creator",
    sometimes hugging_face_id "hugging_face_id",
    expected id "id",
    sometimes max_output_tokens "max_output_tokens",
    sometimes model_id "model_id",
    expected name "name",
    sometimes parameter_count "parameter_count",
    sometimes pricing "pricing",
    sometimes provider "provider",
    sometimes scaled_pricing_enabled "scaled_pricing_enabled",
    sometimes short_description "short_description",
    sometimes type_ "type",
});

hide!(ModelCatalogEntry {
    plain availability,
    plain badges,
    keys benchmark_score,
    plain capabilities,
    plain context_window,
    plain created_at,
    plain creator,
    plain hugging_face_id,
    plain id,
    plain max_output_tokens,
    plain model_id,
    plain name,
    plain parameter_count,
    plain pricing,
    plain provider,
    plain scaled_pricing_enabled,
    plain short_description,
    plain type_,
    plain undeclared,
});

impl Default for ModelCatalogEntry {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(ModelCatalogEntry in crate::SCHEMAS { ModelPricing, ModelProvider });

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 26 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ModelEndpoint {
    pub capabilities: Option<Vec<String>>,
    pub endpoint: Option<String>,
    undeclared: Undeclared,
}

record!(ModelEndpoint {
    sometimes capabilities "capabilities",
    sometimes endpoint "endpoint",
});

#[cfg(feature = "schemars")]
schema!(ModelEndpoint in crate::SCHEMAS {});

/// Answered by `genai_get_model_evaluation_preset`, `genai_list_model_evaluation_presets`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModelEvaluationPreset {
    pub candidate_inference_config: Option<CandidateInferenceConfig>,
    pub candidate_model_name: Option<String>,
    /// Default: `"CANDIDATE_MODEL_SOURCE_SERVERLESS"`.
    pub candidate_model_source: Option<CandidateModelSource>,
    pub candidate_model_uuid: Option<String>,
    pub candidate_system_prompt: Option<String>,
    pub created_at: Option<Timestamp>,
    pub dataset_name: Option<String>,
    pub dataset_uuid: Option<String>,
    pub eval_preset_uuid: String,
    pub judge_model_name: Option<String>,
    pub judge_model_uuid: Option<String>,
    pub metrics: Option<Vec<EvaluationMetric>>,
    pub name: String,
    pub saved_sections: Option<Vec<PresetSaveSection>>,
    pub star_metric: Option<StarMetric>,
    undeclared: Undeclared,
}

record!(ModelEvaluationPreset {
    sometimes candidate_inference_config "candidate_inference_config",
    sometimes candidate_model_name "candidate_model_name",
    sometimes candidate_model_source "candidate_model_source",
    sometimes candidate_model_uuid "candidate_model_uuid",
    sometimes candidate_system_prompt "candidate_system_prompt",
    sometimes created_at "created_at",
    sometimes dataset_name "dataset_name",
    sometimes dataset_uuid "dataset_uuid",
    expected eval_preset_uuid "eval_preset_uuid",
    sometimes judge_model_name "judge_model_name",
    sometimes judge_model_uuid "judge_model_uuid",
    sometimes metrics "metrics",
    expected name "name",
    sometimes saved_sections "saved_sections",
    sometimes star_metric "star_metric",
});

impl Default for ModelEvaluationPreset {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(ModelEvaluationPreset in crate::SCHEMAS {
    CandidateInferenceConfig,
    CandidateModelSource,
    EvaluationMetric,
    PresetSaveSection,
    StarMetric,
});

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ModelEvaluationResult {
    pub candidate_model_name: Option<String>,
    pub candidate_model_uuid: Option<String>,
    pub candidate_routed_task: Option<String>,
    pub ground_truth: Option<String>,
    pub input: Option<String>,
    pub metric_results: Option<Vec<EvaluationMetricResult>>,
    pub output: Option<String>,
    undeclared: Undeclared,
}

record!(ModelEvaluationResult {
    sometimes candidate_model_name "candidate_model_name",
    sometimes candidate_model_uuid "candidate_model_uuid",
    sometimes candidate_routed_task "candidate_routed_task",
    sometimes ground_truth "ground_truth",
    sometimes input "input",
    sometimes metric_results "metric_results",
    sometimes output "output",
});

#[cfg(feature = "schemars")]
schema!(ModelEvaluationResult in crate::SCHEMAS { EvaluationMetricResult });

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModelEvaluationRunDetail {
    pub candidate_inference_config: Option<CandidateInferenceConfig>,
    pub candidate_model_name: Option<String>,
    /// Default: `"CANDIDATE_MODEL_SOURCE_SERVERLESS"`.
    pub candidate_model_source: Option<CandidateModelSource>,
    pub candidate_model_uuid: Option<String>,
    pub completed_at: Option<Timestamp>,
    pub created_at: Option<Timestamp>,
    pub dataset_name: Option<String>,
    pub dataset_uuid: Option<String>,
    pub error_description: Option<String>,
    pub eval_preset_name: Option<String>,
    pub eval_preset_uuid: Option<String>,
    pub eval_run_uuid: String,
    pub judge_model_name: Option<String>,
    pub judge_model_uuid: Option<String>,
    pub metrics: Option<Vec<EvaluationMetric>>,
    pub name: String,
    pub progress: Option<ModelEvaluationRunProgress>,
    pub result_summary: Option<ModelEvaluationRunResultSummary>,
    pub star_metric: Option<StarMetric>,
    pub started_at: Option<Timestamp>,
    /// Default: `"MODEL_EVALUATION_RUN_STATUS_UNSPECIFIED"`.
    pub status: ModelEvaluationRunStatus,
    undeclared: Undeclared,
}

record!(ModelEvaluationRunDetail {
    sometimes candidate_inference_config "candidate_inference_config",
    sometimes candidate_model_name "candidate_model_name",
    sometimes candidate_model_source "candidate_model_source",
    sometimes candidate_model_uuid "candidate_model_uuid",
    sometimes completed_at "completed_at",
    sometimes created_at "created_at",
    sometimes dataset_name "dataset_name",
    sometimes dataset_uuid "dataset_uuid",
    sometimes error_description "error_description",
    sometimes eval_preset_name "eval_preset_name",
    sometimes eval_preset_uuid "eval_preset_uuid",
    expected eval_run_uuid "eval_run_uuid",
    sometimes judge_model_name "judge_model_name",
    sometimes judge_model_uuid "judge_model_uuid",
    sometimes metrics "metrics",
    expected name "name",
    sometimes progress "progress",
    sometimes result_summary "result_summary",
    sometimes star_metric "star_metric",
    sometimes started_at "started_at",
    expected status "status",
});

impl Default for ModelEvaluationRunDetail {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(ModelEvaluationRunDetail in crate::SCHEMAS {
    CandidateInferenceConfig,
    CandidateModelSource,
    EvaluationMetric,
    ModelEvaluationRunProgress,
    ModelEvaluationRunResultSummary,
    ModelEvaluationRunStatus,
    StarMetric,
});

/// Answered by `genai_cancel_model_evaluation_run`, `genai_get_model_evaluation_run`, `genai_list_model_evaluation_runs` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ModelEvaluationRunProgress {
    pub candidate_rows_evaluated: Option<i64>,
    pub judge_rows_evaluated: Option<i64>,
    pub total_rows: Option<i64>,
    undeclared: Undeclared,
}

record!(ModelEvaluationRunProgress {
    sometimes candidate_rows_evaluated "candidate_rows_evaluated",
    sometimes judge_rows_evaluated "judge_rows_evaluated",
    sometimes total_rows "total_rows",
});

#[cfg(feature = "schemars")]
schema!(ModelEvaluationRunProgress in crate::SCHEMAS {});

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ModelEvaluationRunResultSummary {
    pub end_time: Option<Timestamp>,
    pub metric_summaries: Option<Vec<MetricResultSummary>>,
    pub overall_score_percent: Option<f64>,
    pub per_model_summaries: Option<PerModelResultSummaries>,
    pub per_task_summaries: Option<PerTaskResultSummaries>,
    pub performance_metrics: Option<PerformanceMetrics>,
    pub pricing: Option<EvaluationPricing>,
    pub star_metric_summary: Option<StarMetricSummary>,
    pub start_time: Option<Timestamp>,
    pub total_duration_seconds: Option<i64>,
    undeclared: Undeclared,
}

record!(ModelEvaluationRunResultSummary {
    sometimes end_time "end_time",
    sometimes metric_summaries "metric_summaries",
    sometimes overall_score_percent "overall_score_percent",
    sometimes per_model_summaries "per_model_summaries",
    sometimes per_task_summaries "per_task_summaries",
    sometimes performance_metrics "performance_metrics",
    sometimes pricing "pricing",
    sometimes star_metric_summary "star_metric_summary",
    sometimes start_time "start_time",
    sometimes total_duration_seconds "total_duration_seconds",
});

#[cfg(feature = "schemars")]
schema!(ModelEvaluationRunResultSummary in crate::SCHEMAS {
    EvaluationPricing,
    MetricResultSummary,
    PerModelResultSummaries,
    PerTaskResultSummaries,
    PerformanceMetrics,
    StarMetricSummary,
});

open_enum! {
    /// Sent by `genai_list_model_evaluation_runs`; answered by `genai_cancel_model_evaluation_run`, `genai_get_model_evaluation_run`, `genai_list_model_evaluation_runs` and 1 more.
    ModelEvaluationRunStatus {
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

#[cfg(feature = "schemars")]
schema!(ModelEvaluationRunStatus in crate::SCHEMAS {});

/// Answered by `genai_cancel_model_evaluation_run`, `genai_list_model_evaluation_runs`, `genai_update_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModelEvaluationRunSummary {
    pub candidate_model_name: Option<String>,
    /// Default: `"CANDIDATE_MODEL_SOURCE_SERVERLESS"`.
    pub candidate_model_source: Option<CandidateModelSource>,
    pub candidate_model_uuid: Option<String>,
    pub created_at: Option<Timestamp>,
    pub dataset_name: Option<String>,
    pub dataset_uuid: Option<String>,
    pub eval_run_uuid: String,
    pub judge_model_name: Option<String>,
    pub judge_model_uuid: Option<String>,
    pub name: String,
    pub progress: Option<ModelEvaluationRunProgress>,
    /// Default: `"MODEL_EVALUATION_RUN_STATUS_UNSPECIFIED"`.
    pub status: ModelEvaluationRunStatus,
    undeclared: Undeclared,
}

record!(ModelEvaluationRunSummary {
    sometimes candidate_model_name "candidate_model_name",
    sometimes candidate_model_source "candidate_model_source",
    sometimes candidate_model_uuid "candidate_model_uuid",
    sometimes created_at "created_at",
    sometimes dataset_name "dataset_name",
    sometimes dataset_uuid "dataset_uuid",
    expected eval_run_uuid "eval_run_uuid",
    sometimes judge_model_name "judge_model_name",
    sometimes judge_model_uuid "judge_model_uuid",
    expected name "name",
    sometimes progress "progress",
    expected status "status",
});

impl Default for ModelEvaluationRunSummary {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(ModelEvaluationRunSummary in crate::SCHEMAS {
    CandidateModelSource,
    ModelEvaluationRunProgress,
    ModelEvaluationRunStatus,
});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 27 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ModelModalities {
    pub input: Option<Vec<String>>,
    pub output: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(ModelModalities {
    sometimes input "input",
    sometimes output "output",
});

#[cfg(feature = "schemars")]
schema!(ModelModalities in crate::SCHEMAS {});

/// Answered by `genai_get_model_catalog_card`, `genai_list_model_catalog`, `genai_list_models`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ModelPricing {
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
    undeclared: Undeclared,
}

record!(ModelPricing {
    sometimes cache_read_input_price_per_million "cache_read_input_price_per_million",
    sometimes cache_write_1h_input_price_per_million "cache_write_1h_input_price_per_million",
    sometimes cache_write_5m_input_price_per_million "cache_write_5m_input_price_per_million",
    sometimes image_cache_read_input_price_per_million "image_cache_read_input_price_per_million",
    sometimes image_input_price_per_million "image_input_price_per_million",
    sometimes image_output_price_per_million "image_output_price_per_million",
    sometimes input_cache_read "input_cache_read",
    sometimes input_price_per_million "input_price_per_million",
    sometimes output_price_per_million "output_price_per_million",
    sometimes price_per_audio "price_per_audio",
    sometimes price_per_image "price_per_image",
    sometimes price_per_megapixel "price_per_megapixel",
    sometimes price_per_second "price_per_second",
    sometimes price_per_thousand_characters "price_per_thousand_characters",
    sometimes price_per_video "price_per_video",
    sometimes reasoning_price_per_million "reasoning_price_per_million",
    sometimes text_cache_read_input_price_per_million "text_cache_read_input_price_per_million",
    sometimes text_input_price_per_million "text_input_price_per_million",
    sometimes text_output_price_per_million "text_output_price_per_million",
});

#[cfg(feature = "schemars")]
schema!(ModelPricing in crate::SCHEMAS {});

/// Answered by `genai_get_model_catalog_card`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ModelPricingDetail {
    pub variants: Option<Vec<ModelPricingVariant>>,
    undeclared: Undeclared,
}

record!(ModelPricingDetail {
    sometimes variants "variants",
});

#[cfg(feature = "schemars")]
schema!(ModelPricingDetail in crate::SCHEMAS { ModelPricingVariant });

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ModelPricingEntry {
    pub model_name: Option<String>,
    pub model_uuid: Option<String>,
    pub pricing: Option<TokenPricing>,
    pub prompt_count: Option<i64>,
    undeclared: Undeclared,
}

record!(ModelPricingEntry {
    sometimes model_name "model_name",
    sometimes model_uuid "model_uuid",
    sometimes pricing "pricing",
    sometimes prompt_count "prompt_count",
});

#[cfg(feature = "schemars")]
schema!(ModelPricingEntry in crate::SCHEMAS { TokenPricing });

/// Answered by `genai_get_model_catalog_card`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ModelPricingInterval {
    pub end_time: Option<Timestamp>,
    pub prices: Option<ModelPricing>,
    pub start_time: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(ModelPricingInterval {
    sometimes end_time "end_time",
    sometimes prices "prices",
    sometimes start_time "start_time",
});

#[cfg(feature = "schemars")]
schema!(ModelPricingInterval in crate::SCHEMAS { ModelPricing });

open_enum! {
    /// Answered by `genai_get_model_catalog_card`.
    ModelPricingTier {
        ModelPricingTierUnspecified = "MODEL_PRICING_TIER_UNSPECIFIED",
        ModelPricingTierStandard = "MODEL_PRICING_TIER_STANDARD",
        ModelPricingTierFastMode = "MODEL_PRICING_TIER_FAST_MODE",
        ModelPricingTierExtended1m = "MODEL_PRICING_TIER_EXTENDED_1M",
        ModelPricingTierExtended272k = "MODEL_PRICING_TIER_EXTENDED_272K",
        ModelPricingTierByok = "MODEL_PRICING_TIER_BYOK",
    }
}

#[cfg(feature = "schemars")]
schema!(ModelPricingTier in crate::SCHEMAS {});

/// Answered by `genai_get_model_catalog_card`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ModelPricingVariant {
    pub currency: Option<String>,
    pub label: Option<String>,
    pub mode: Option<ModelBillingMode>,
    pub prices: Option<ModelPricing>,
    pub scaled_pricing: Option<ModelScaledPricing>,
    pub tier: Option<ModelPricingTier>,
    undeclared: Undeclared,
}

record!(ModelPricingVariant {
    sometimes currency "currency",
    sometimes label "label",
    sometimes mode "mode",
    sometimes prices "prices",
    sometimes scaled_pricing "scaled_pricing",
    sometimes tier "tier",
});

#[cfg(feature = "schemars")]
schema!(ModelPricingVariant in crate::SCHEMAS {
    ModelBillingMode,
    ModelPricing,
    ModelPricingTier,
    ModelScaledPricing,
});

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 28 more.
    ModelProvider {
        ModelProviderDigitalocean = "MODEL_PROVIDER_DIGITALOCEAN",
        ModelProviderAnthropic = "MODEL_PROVIDER_ANTHROPIC",
        ModelProviderOpenai = "MODEL_PROVIDER_OPENAI",
    }
}

#[cfg(feature = "schemars")]
schema!(ModelProvider in crate::SCHEMAS {});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 19 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ModelProviderKeyInfo {
    pub api_key_uuid: Option<String>,
    pub created_at: Option<Timestamp>,
    /// Format: uint64.
    pub created_by: Option<String>,
    pub deleted_at: Option<Timestamp>,
    pub models: Option<Vec<GenaiModel>>,
    pub name: Option<String>,
    pub provider: Option<ModelProvider>,
    pub updated_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(ModelProviderKeyInfo {
    sometimes api_key_uuid "api_key_uuid",
    sometimes created_at "created_at",
    sometimes created_by "created_by",
    sometimes deleted_at "deleted_at",
    sometimes models "models",
    sometimes name "name",
    sometimes provider "provider",
    sometimes updated_at "updated_at",
});

#[cfg(feature = "schemars")]
schema!(ModelProviderKeyInfo in crate::SCHEMAS { GenaiModel, ModelProvider });

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 24 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModelRouter {
    pub config: Option<ModelRouterConfig>,
    pub created_at: Option<Timestamp>,
    pub description: Option<String>,
    pub name: String,
    pub regions: Option<Vec<String>>,
    pub updated_at: Option<Timestamp>,
    pub uuid: String,
    undeclared: Undeclared,
}

record!(ModelRouter {
    sometimes config "config",
    sometimes created_at "created_at",
    sometimes description "description",
    expected name "name",
    sometimes regions "regions",
    sometimes updated_at "updated_at",
    expected uuid "uuid",
});

impl Default for ModelRouter {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(ModelRouter in crate::SCHEMAS { ModelRouterConfig });

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 25 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ModelRouterConfig {
    pub fallback_models: Option<Vec<String>>,
    pub policies: Option<Vec<ModelRouterTaskPolicy>>,
    undeclared: Undeclared,
}

record!(ModelRouterConfig {
    sometimes fallback_models "fallback_models",
    sometimes policies "policies",
});

#[cfg(feature = "schemars")]
schema!(ModelRouterConfig in crate::SCHEMAS { ModelRouterTaskPolicy });

/// Answered by `genai_list_model_router_presets`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModelRouterPreset {
    pub config: Option<ModelRouterConfig>,
    pub display_name: String,
    pub long_description: Option<String>,
    pub short_description: Option<String>,
    pub slug: String,
    undeclared: Undeclared,
}

record!(ModelRouterPreset {
    sometimes config "config",
    expected display_name "display_name",
    sometimes long_description "long_description",
    sometimes short_description "short_description",
    expected slug "slug",
});

impl Default for ModelRouterPreset {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(ModelRouterPreset in crate::SCHEMAS { ModelRouterConfig });

/// Sent by `genai_create_model_router`, `genai_update_model_router`; answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 26 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ModelRouterSelectionPolicy {
    pub prefer: Option<String>,
    undeclared: Undeclared,
}

record!(ModelRouterSelectionPolicy {
    optional prefer "prefer",
});

impl ModelRouterSelectionPolicy {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(ModelRouterSelectionPolicy {
    into prefer: String,
});

#[cfg(feature = "schemars")]
schema!(ModelRouterSelectionPolicy in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ModelRouterSelectionPolicy by crate::validate::RULES);

/// Sent by `genai_create_model_router`, `genai_update_model_router`; answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 25 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ModelRouterTaskDetails {
    pub description: Option<String>,
    pub name: Option<String>,
    undeclared: Undeclared,
}

record!(ModelRouterTaskDetails {
    optional description "description",
    optional name "name",
});

impl ModelRouterTaskDetails {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(ModelRouterTaskDetails {
    into description: String,
    into name: String,
});

#[cfg(feature = "schemars")]
schema!(ModelRouterTaskDetails in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ModelRouterTaskDetails by crate::validate::RULES);

/// Sent by `genai_create_model_router`, `genai_update_model_router`; answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 25 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ModelRouterTaskPolicy {
    pub custom_task: Option<ModelRouterTaskDetails>,
    pub models: Option<Vec<String>>,
    pub selection_policy: Option<ModelRouterSelectionPolicy>,
    pub task_slug: Option<String>,
    undeclared: Undeclared,
}

record!(ModelRouterTaskPolicy {
    optional custom_task "custom_task",
    optional models "models",
    optional selection_policy "selection_policy",
    optional task_slug "task_slug",
});

impl ModelRouterTaskPolicy {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(ModelRouterTaskPolicy {
    into custom_task: ModelRouterTaskDetails,
    list models: String,
    into selection_policy: ModelRouterSelectionPolicy,
    into task_slug: String,
});

#[cfg(feature = "schemars")]
schema!(ModelRouterTaskPolicy in crate::SCHEMAS { ModelRouterSelectionPolicy, ModelRouterTaskDetails });

#[cfg(feature = "validate")]
from_json!(ModelRouterTaskPolicy by crate::validate::RULES);

/// Answered by `genai_list_model_router_task_presets`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModelRouterTaskPreset {
    pub category: Option<String>,
    pub description: Option<String>,
    pub models: Option<Vec<String>>,
    pub name: Option<String>,
    pub selection_policy: Option<ModelRouterSelectionPolicy>,
    pub tags: Option<Vec<String>>,
    pub task_slug: String,
    undeclared: Undeclared,
}

record!(ModelRouterTaskPreset {
    sometimes category "category",
    sometimes description "description",
    sometimes models "models",
    sometimes name "name",
    sometimes selection_policy "selection_policy",
    sometimes tags "tags",
    expected task_slug "task_slug",
});

impl Default for ModelRouterTaskPreset {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(ModelRouterTaskPreset in crate::SCHEMAS { ModelRouterSelectionPolicy });

/// Answered by `genai_get_model_catalog_card`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ModelScaledPricing {
    pub intervals: Option<Vec<ModelPricingInterval>>,
    pub max_prices: Option<ModelPricing>,
    pub min_prices: Option<ModelPricing>,
    undeclared: Undeclared,
}

record!(ModelScaledPricing {
    sometimes intervals "intervals",
    sometimes max_prices "max_prices",
    sometimes min_prices "min_prices",
});

#[cfg(feature = "schemars")]
schema!(ModelScaledPricing in crate::SCHEMAS { ModelPricing, ModelPricingInterval });

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 26 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ModelSetting {
    pub default_string: Option<String>,
    pub default_value: Option<f64>,
    pub max: Option<f64>,
    pub min: Option<f64>,
    pub name: Option<String>,
    pub options: Option<Vec<String>>,
    pub step: Option<f64>,
    pub type_: Option<String>,
    undeclared: Undeclared,
}

record!(ModelSetting {
    sometimes default_string "default_string",
    sometimes default_value "default_value",
    sometimes max "max",
    sometimes min "min",
    sometimes name "name",
    sometimes options "options",
    sometimes step "step",
    sometimes type_ "type",
});

#[cfg(feature = "schemars")]
schema!(ModelSetting in crate::SCHEMAS {});

/// Answered by `genai_list_models`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModelSummary {
    pub agreement: Option<Agreement>,
    pub benchmark_score: Option<JsonObject>,
    pub capabilities: Option<Vec<String>>,
    /// Format: int64.
    pub context_window: Option<Count>,
    pub created_at: Option<Timestamp>,
    pub description: Option<String>,
    pub endpoints: Option<Vec<ModelEndpoint>>,
    pub id: Option<String>,
    pub is_foundational: Option<bool>,
    pub kb_default_chunk_size: Option<i64>,
    pub kb_max_chunk_size: Option<i64>,
    pub kb_min_chunk_size: Option<i64>,
    pub lifecycle_status: Option<String>,
    pub modalities: Option<ModelModalities>,
    pub model_availability: Option<String>,
    pub name: Option<String>,
    pub parameter_count: Option<f64>,
    pub parent_uuid: Option<String>,
    pub pricing: Option<ModelPricing>,
    pub provider: Option<ModelProvider>,
    pub reasoning_efforts: Option<Vec<String>>,
    pub settings: Option<Vec<ModelSetting>>,
    pub thinking: Option<bool>,
    pub type_: Option<String>,
    pub updated_at: Option<Timestamp>,
    pub upload_complete: Option<bool>,
    pub url: Option<String>,
    pub uuid: String,
    pub version: Option<ModelVersion>,
    pub inference_name: Option<String>,
    pub inference_version: Option<String>,
    pub usecases: Option<Vec<ModelUsecase>>,
    undeclared: Undeclared,
}

record!(ModelSummary {
    sometimes agreement "agreement",
    sometimes benchmark_score "benchmark_score",
    sometimes capabilities "capabilities",
    sometimes context_window "context_window",
    sometimes created_at "created_at",
    sometimes description "description",
    sometimes endpoints "endpoints",
    sometimes id "id",
    sometimes is_foundational "is_foundational",
    sometimes kb_default_chunk_size "kb_default_chunk_size",
    sometimes kb_max_chunk_size "kb_max_chunk_size",
    sometimes kb_min_chunk_size "kb_min_chunk_size",
    sometimes lifecycle_status "lifecycle_status",
    sometimes modalities "modalities",
    sometimes model_availability "model_availability",
    sometimes name "name",
    sometimes parameter_count "parameter_count",
    sometimes parent_uuid "parent_uuid",
    sometimes pricing "pricing",
    sometimes provider "provider",
    sometimes reasoning_efforts "reasoning_efforts",
    sometimes settings "settings",
    sometimes thinking "thinking",
    sometimes type_ "type",
    sometimes updated_at "updated_at",
    sometimes upload_complete "upload_complete",
    sometimes url "url",
    expected uuid "uuid",
    sometimes version "version",
    sometimes inference_name "inference_name",
    sometimes inference_version "inference_version",
    sometimes usecases "usecases",
});

hide!(ModelSummary {
    plain agreement,
    keys benchmark_score,
    plain capabilities,
    plain context_window,
    plain created_at,
    plain description,
    plain endpoints,
    plain id,
    plain is_foundational,
    plain kb_default_chunk_size,
    plain kb_max_chunk_size,
    plain kb_min_chunk_size,
    plain lifecycle_status,
    plain modalities,
    plain model_availability,
    plain name,
    plain parameter_count,
    plain parent_uuid,
    plain pricing,
    plain provider,
    plain reasoning_efforts,
    plain settings,
    plain thinking,
    plain type_,
    plain updated_at,
    plain upload_complete,
    plain url,
    plain uuid,
    plain version,
    plain inference_name,
    plain inference_version,
    plain usecases,
    plain undeclared,
});

impl Default for ModelSummary {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(ModelSummary in crate::SCHEMAS {
    Agreement,
    ModelEndpoint,
    ModelModalities,
    ModelPricing,
    ModelProvider,
    ModelSetting,
    ModelUsecase,
    ModelVersion,
});

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 26 more.
    ModelUsecase {
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

#[cfg(feature = "schemars")]
schema!(ModelUsecase in crate::SCHEMAS {});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 26 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ModelVersion {
    pub major: Option<i64>,
    pub minor: Option<i64>,
    pub patch: Option<i64>,
    undeclared: Undeclared,
}

record!(ModelVersion {
    sometimes major "major",
    sometimes minor "minor",
    sometimes patch "patch",
});

#[cfg(feature = "schemars")]
schema!(ModelVersion in crate::SCHEMAS {});

/// Sent by `genai_update_agents_workspace`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MoveAgentsToWorkspaceRequest {
    pub agent_uuids: Option<Vec<String>>,
    pub workspace_uuid: Option<String>,
    undeclared: Undeclared,
}

record!(MoveAgentsToWorkspaceRequest {
    optional agent_uuids "agent_uuids",
    optional workspace_uuid "workspace_uuid",
});

impl MoveAgentsToWorkspaceRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(MoveAgentsToWorkspaceRequest {
    list agent_uuids: String,
    into workspace_uuid: String,
});

#[cfg(feature = "schemars")]
schema!(MoveAgentsToWorkspaceRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(MoveAgentsToWorkspaceRequest by crate::validate::RULES);

/// Answered by `genai_update_agents_workspace`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MoveAgentsToWorkspaceResponse {
    pub workspace: Option<Workspace>,
    undeclared: Undeclared,
}

record!(MoveAgentsToWorkspaceResponse {
    sometimes workspace "workspace",
});

#[cfg(feature = "schemars")]
schema!(MoveAgentsToWorkspaceResponse in crate::SCHEMAS { Workspace });

open_enum! {
    /// Sent by `genai_create_knowledge_base`.
    OpenSearchPlanSize {
        OpenSearchPlanSizeUnspecified = "OPEN_SEARCH_PLAN_SIZE_UNSPECIFIED",
        OpenSearchPlanSizeSmall = "OPEN_SEARCH_PLAN_SIZE_SMALL",
        OpenSearchPlanSizeMedium = "OPEN_SEARCH_PLAN_SIZE_MEDIUM",
        OpenSearchPlanSizeLarge = "OPEN_SEARCH_PLAN_SIZE_LARGE",
        OpenSearchPlanSizeExtraLarge = "OPEN_SEARCH_PLAN_SIZE_EXTRA_LARGE",
    }
}

#[cfg(feature = "schemars")]
schema!(OpenSearchPlanSize in crate::SCHEMAS {});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 24 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenaiApiKeyInfo {
    pub created_at: Option<Timestamp>,
    /// Format: uint64.
    pub created_by: Option<String>,
    pub deleted_at: Option<Timestamp>,
    pub models: Option<Vec<GenaiModel>>,
    pub name: String,
    pub updated_at: Option<Timestamp>,
    pub uuid: String,
    undeclared: Undeclared,
}

record!(OpenaiApiKeyInfo {
    sometimes created_at "created_at",
    sometimes created_by "created_by",
    sometimes deleted_at "deleted_at",
    sometimes models "models",
    expected name "name",
    sometimes updated_at "updated_at",
    expected uuid "uuid",
});

impl Default for OpenaiApiKeyInfo {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(OpenaiApiKeyInfo in crate::SCHEMAS { GenaiModel });

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PerModelResultSummaries {
    pub summaries: Option<Vec<PerModelResultSummary>>,
    undeclared: Undeclared,
}

record!(PerModelResultSummaries {
    sometimes summaries "summaries",
});

#[cfg(feature = "schemars")]
schema!(PerModelResultSummaries in crate::SCHEMAS { PerModelResultSummary });

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PerModelResultSummary {
    pub metric_summaries: Option<Vec<MetricResultSummary>>,
    pub model_name: Option<String>,
    pub performance_metrics: Option<PerformanceMetrics>,
    pub prompt_count: Option<i64>,
    undeclared: Undeclared,
}

record!(PerModelResultSummary {
    sometimes metric_summaries "metric_summaries",
    sometimes model_name "model_name",
    sometimes performance_metrics "performance_metrics",
    sometimes prompt_count "prompt_count",
});

#[cfg(feature = "schemars")]
schema!(PerModelResultSummary in crate::SCHEMAS { MetricResultSummary, PerformanceMetrics });

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PerTaskResultSummaries {
    pub summaries: Option<Vec<PerTaskResultSummary>>,
    undeclared: Undeclared,
}

record!(PerTaskResultSummaries {
    sometimes summaries "summaries",
});

#[cfg(feature = "schemars")]
schema!(PerTaskResultSummaries in crate::SCHEMAS { PerTaskResultSummary });

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PerTaskResultSummary {
    pub metric_summaries: Option<Vec<MetricResultSummary>>,
    pub performance_metrics: Option<PerformanceMetrics>,
    pub prompt_count: Option<i64>,
    pub task_name: Option<String>,
    undeclared: Undeclared,
}

record!(PerTaskResultSummary {
    sometimes metric_summaries "metric_summaries",
    sometimes performance_metrics "performance_metrics",
    sometimes prompt_count "prompt_count",
    sometimes task_name "task_name",
});

#[cfg(feature = "schemars")]
schema!(PerTaskResultSummary in crate::SCHEMAS { MetricResultSummary, PerformanceMetrics });

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PerformanceMetrics {
    pub candidate_latency: Option<LatencyMetrics>,
    pub token_usage: Option<TokenUsage>,
    undeclared: Undeclared,
}

record!(PerformanceMetrics {
    sometimes candidate_latency "candidate_latency",
    sometimes token_usage "token_usage",
});

#[cfg(feature = "schemars")]
schema!(PerformanceMetrics in crate::SCHEMAS { LatencyMetrics, TokenUsage });

open_enum! {
    /// Sent by `genai_create_model_evaluation_run`; answered by `genai_get_model_evaluation_preset`, `genai_list_model_evaluation_presets`.
    PresetSaveSection {
        PresetSaveSectionUnspecified = "PRESET_SAVE_SECTION_UNSPECIFIED",
        PresetSaveSectionCandidate = "PRESET_SAVE_SECTION_CANDIDATE",
        PresetSaveSectionMetrics = "PRESET_SAVE_SECTION_METRICS",
        PresetSaveSectionJudge = "PRESET_SAVE_SECTION_JUDGE",
        PresetSaveSectionDataset = "PRESET_SAVE_SECTION_DATASET",
        PresetSaveSectionSystemPrompt = "PRESET_SAVE_SECTION_SYSTEM_PROMPT",
    }
}

#[cfg(feature = "schemars")]
schema!(PresetSaveSection in crate::SCHEMAS {});

/// Sent by `genai_create_data_source_file_upload_presigned_urls`, `genai_create_evaluation_dataset_file_upload_presigned_urls`, `genai_create_model_eval_dataset_upload_presigned_urls`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PresignedUrlFile {
    pub file_name: Option<String>,
    /// Format: int64.
    pub file_size: Option<Count>,
    undeclared: Undeclared,
}

record!(PresignedUrlFile {
    optional file_name "file_name",
    optional file_size "file_size",
});

impl PresignedUrlFile {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(PresignedUrlFile {
    into file_name: String,
    into file_size: Count,
});

#[cfg(feature = "schemars")]
schema!(PresignedUrlFile in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(PresignedUrlFile by crate::validate::RULES);

/// Answered by `genai_regenerate_agent_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RegenerateAgentApiKeyResponse {
    pub api_key_info: Option<AgentApiKeyInfo>,
    undeclared: Undeclared,
}

record!(RegenerateAgentApiKeyResponse {
    sometimes api_key_info "api_key_info",
});

#[cfg(feature = "schemars")]
schema!(RegenerateAgentApiKeyResponse in crate::SCHEMAS { AgentApiKeyInfo });

/// Answered by `genai_regenerate_model_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RegenerateModelApiKeyResponse {
    pub api_key_info: Option<ModelApiKeyInfo>,
    undeclared: Undeclared,
}

record!(RegenerateModelApiKeyResponse {
    sometimes api_key_info "api_key_info",
});

#[cfg(feature = "schemars")]
schema!(RegenerateModelApiKeyResponse in crate::SCHEMAS { ModelApiKeyInfo });

/// Sent by `genai_create_knowledge_base`, `genai_update_knowledge_base`; answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 24 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RerankingConfiguration {
    pub enabled: Option<bool>,
    pub model: Option<String>,
    undeclared: Undeclared,
}

record!(RerankingConfiguration {
    optional enabled "enabled",
    optional model "model",
});

impl RerankingConfiguration {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(RerankingConfiguration {
    value enabled: bool,
    into model: String,
});

#[cfg(feature = "schemars")]
schema!(RerankingConfiguration in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(RerankingConfiguration by crate::validate::RULES);

/// Answered by `genai_get_agent_usage`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ResourceUsage {
    pub measurements: Option<Vec<UsageMeasurement>>,
    pub resource_uuid: Option<String>,
    pub start: Option<Timestamp>,
    pub stop: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(ResourceUsage {
    sometimes measurements "measurements",
    sometimes resource_uuid "resource_uuid",
    sometimes start "start",
    sometimes stop "stop",
});

#[cfg(feature = "schemars")]
schema!(ResourceUsage in crate::SCHEMAS { UsageMeasurement });

open_enum! {
    /// Sent by `genai_update_agent`; answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 21 more.
    RetrievalMethod {
        RetrievalMethodUnknown = "RETRIEVAL_METHOD_UNKNOWN",
        RetrievalMethodRewrite = "RETRIEVAL_METHOD_REWRITE",
        RetrievalMethodStepBack = "RETRIEVAL_METHOD_STEP_BACK",
        RetrievalMethodSubQueries = "RETRIEVAL_METHOD_SUB_QUERIES",
        RetrievalMethodNone = "RETRIEVAL_METHOD_NONE",
    }
}

#[cfg(feature = "schemars")]
schema!(RetrievalMethod in crate::SCHEMAS {});

/// Answered by `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RetrieverSpan {
    pub common: Option<SpanCommon>,
    undeclared: Undeclared,
}

record!(RetrieverSpan {
    sometimes common "common",
});

#[cfg(feature = "schemars")]
schema!(RetrieverSpan in crate::SCHEMAS { SpanCommon });

/// Sent by `genai_rollback_to_agent_version`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RollbackToAgentVersionRequest {
    pub uuid: Option<String>,
    pub version_hash: Option<String>,
    undeclared: Undeclared,
}

record!(RollbackToAgentVersionRequest {
    optional uuid "uuid",
    optional version_hash "version_hash",
});

impl RollbackToAgentVersionRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(RollbackToAgentVersionRequest {
    into uuid: String,
    into version_hash: String,
});

#[cfg(feature = "schemars")]
schema!(RollbackToAgentVersionRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(RollbackToAgentVersionRequest by crate::validate::RULES);

/// Answered by `genai_rollback_to_agent_version`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RollbackToAgentVersionResponse {
    pub audit_header: Option<AuditHeader>,
    pub version_hash: Option<String>,
    undeclared: Undeclared,
}

record!(RollbackToAgentVersionResponse {
    sometimes audit_header "audit_header",
    sometimes version_hash "version_hash",
});

#[cfg(feature = "schemars")]
schema!(RollbackToAgentVersionResponse in crate::SCHEMAS { AuditHeader });

/// Sent by `genai_run_evaluation_test_case`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RunEvaluationTestCaseRequest {
    pub agent_deployment_names: Option<Vec<String>>,
    pub agent_uuids: Option<Vec<String>>,
    pub run_name: Option<String>,
    pub test_case_uuid: Option<String>,
    undeclared: Undeclared,
}

record!(RunEvaluationTestCaseRequest {
    optional agent_deployment_names "agent_deployment_names",
    optional agent_uuids "agent_uuids",
    optional run_name "run_name",
    optional test_case_uuid "test_case_uuid",
});

impl RunEvaluationTestCaseRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(RunEvaluationTestCaseRequest {
    list agent_deployment_names: String,
    list agent_uuids: String,
    into run_name: String,
    into test_case_uuid: String,
});

#[cfg(feature = "schemars")]
schema!(RunEvaluationTestCaseRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(RunEvaluationTestCaseRequest by crate::validate::RULES);

/// Answered by `genai_run_evaluation_test_case`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RunEvaluationTestCaseResponse {
    pub evaluation_run_uuids: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(RunEvaluationTestCaseResponse {
    sometimes evaluation_run_uuids "evaluation_run_uuids",
});

#[cfg(feature = "schemars")]
schema!(RunEvaluationTestCaseResponse in crate::SCHEMAS {});

/// Answered by `genai_create_scheduled_indexing`, `genai_delete_scheduled_indexing`, `genai_get_scheduled_indexing`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ScheduledIndexingInfo {
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
    undeclared: Undeclared,
}

record!(ScheduledIndexingInfo {
    sometimes created_at "created_at",
    sometimes days "days",
    sometimes deleted_at "deleted_at",
    sometimes is_active "is_active",
    sometimes knowledge_base_uuid "knowledge_base_uuid",
    sometimes last_ran_at "last_ran_at",
    sometimes next_run_at "next_run_at",
    sometimes time "time",
    sometimes updated_at "updated_at",
    sometimes uuid "uuid",
});

#[cfg(feature = "schemars")]
schema!(ScheduledIndexingInfo in crate::SCHEMAS {});

open_enum! {
    /// Sent by `genai_import_custom_model`; answered by `genai_get_custom_model`, `genai_import_custom_model`, `genai_list_custom_models` and 1 more.
    SourceRefAccessType {
        AccessTypeUnspecified = "ACCESS_TYPE_UNSPECIFIED",
        AccessTypePublic = "ACCESS_TYPE_PUBLIC",
        AccessTypePrivate = "ACCESS_TYPE_PRIVATE",
        AccessTypeGated = "ACCESS_TYPE_GATED",
    }
}

#[cfg(feature = "schemars")]
schema!(SourceRefAccessType in crate::SCHEMAS {});

/// Sent by `genai_create_knowledge_base`, `genai_create_knowledge_base_data_source`; answered by `genai_create_knowledge_base_data_source`, `genai_list_knowledge_base_data_sources`, `genai_update_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SpacesDataSource {
    pub bucket_name: Option<String>,
    pub item_path: Option<String>,
    pub region: Option<String>,
    undeclared: Undeclared,
}

record!(SpacesDataSource {
    optional bucket_name "bucket_name",
    optional item_path "item_path",
    optional region "region",
});

impl SpacesDataSource {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(SpacesDataSource {
    into bucket_name: String,
    into item_path: String,
    into region: String,
});

#[cfg(feature = "schemars")]
schema!(SpacesDataSource in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(SpacesDataSource by crate::validate::RULES);

/// Answered by `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SpanCommon {
    pub created_at: Option<Timestamp>,
    /// Format: int64.
    pub duration_ns: Option<Count>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub status_code: Option<i64>,
    pub tags: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(SpanCommon {
    sometimes created_at "created_at",
    sometimes duration_ns "duration_ns",
    sometimes metadata "metadata",
    sometimes status_code "status_code",
    sometimes tags "tags",
});

#[cfg(feature = "schemars")]
schema!(SpanCommon in crate::SCHEMAS {});

/// Sent by `genai_create_evaluation_test_case`, `genai_create_model_evaluation_run`, `genai_update_evaluation_test_case`; answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 25 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct StarMetric {
    pub metric_uuid: Option<String>,
    pub name: Option<String>,
    pub success_threshold: Option<f64>,
    pub success_threshold_pct: Option<i64>,
    undeclared: Undeclared,
}

record!(StarMetric {
    optional metric_uuid "metric_uuid",
    optional name "name",
    optional success_threshold "success_threshold",
    optional success_threshold_pct "success_threshold_pct",
});

impl StarMetric {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(StarMetric {
    into metric_uuid: String,
    into name: String,
    value success_threshold: f64,
    value success_threshold_pct: i64,
});

#[cfg(feature = "schemars")]
schema!(StarMetric in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(StarMetric by crate::validate::RULES);

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct StarMetricSummary {
    pub metric_name: Option<String>,
    pub metric_uuid: Option<String>,
    pub threshold: Option<f64>,
    undeclared: Undeclared,
}

record!(StarMetricSummary {
    sometimes metric_name "metric_name",
    sometimes metric_uuid "metric_uuid",
    sometimes threshold "threshold",
});

#[cfg(feature = "schemars")]
schema!(StarMetricSummary in crate::SCHEMAS {});

/// Sent by `genai_create_indexing_job`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct StartKnowledgeBaseIndexingJobRequest {
    pub data_source_uuids: Option<Vec<String>>,
    pub knowledge_base_uuid: Option<String>,
    undeclared: Undeclared,
}

record!(StartKnowledgeBaseIndexingJobRequest {
    optional data_source_uuids "data_source_uuids",
    optional knowledge_base_uuid "knowledge_base_uuid",
});

impl StartKnowledgeBaseIndexingJobRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(StartKnowledgeBaseIndexingJobRequest {
    list data_source_uuids: String,
    into knowledge_base_uuid: String,
});

#[cfg(feature = "schemars")]
schema!(StartKnowledgeBaseIndexingJobRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(StartKnowledgeBaseIndexingJobRequest by crate::validate::RULES);

/// Answered by `genai_create_indexing_job`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct StartKnowledgeBaseIndexingJobResponse {
    pub job: Option<IndexingJob>,
    undeclared: Undeclared,
}

record!(StartKnowledgeBaseIndexingJobResponse {
    sometimes job "job",
});

#[cfg(feature = "schemars")]
schema!(StartKnowledgeBaseIndexingJobResponse in crate::SCHEMAS { IndexingJob });

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TokenPricing {
    pub input_cost: Option<f64>,
    pub output_cost: Option<f64>,
    pub total_cost: Option<f64>,
    undeclared: Undeclared,
}

record!(TokenPricing {
    sometimes input_cost "input_cost",
    sometimes output_cost "output_cost",
    sometimes total_cost "total_cost",
});

#[cfg(feature = "schemars")]
schema!(TokenPricing in crate::SCHEMAS {});

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TokenUsage {
    /// Format: uint64.
    pub total_candidate_input_tokens: Option<Count>,
    /// Format: uint64.
    pub total_candidate_output_tokens: Option<Count>,
    /// Format: uint64.
    pub total_candidate_tokens: Option<Count>,
    /// Format: uint64.
    pub total_judge_input_tokens: Option<Count>,
    /// Format: uint64.
    pub total_judge_output_tokens: Option<Count>,
    /// Format: uint64.
    pub total_judge_tokens: Option<Count>,
    undeclared: Undeclared,
}

record!(TokenUsage {
    sometimes total_candidate_input_tokens "total_candidate_input_tokens",
    sometimes total_candidate_output_tokens "total_candidate_output_tokens",
    sometimes total_candidate_tokens "total_candidate_tokens",
    sometimes total_judge_input_tokens "total_judge_input_tokens",
    sometimes total_judge_output_tokens "total_judge_output_tokens",
    sometimes total_judge_tokens "total_judge_tokens",
});

#[cfg(feature = "schemars")]
schema!(TokenUsage in crate::SCHEMAS {});

/// Answered by `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ToolSpan {
    pub common: Option<SpanCommon>,
    pub tool_call_id: Option<String>,
    undeclared: Undeclared,
}

record!(ToolSpan {
    sometimes common "common",
    sometimes tool_call_id "tool_call_id",
});

#[cfg(feature = "schemars")]
schema!(ToolSpan in crate::SCHEMAS { SpanCommon });

/// Answered by `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TraceSpan {
    pub agent: Option<AgentSpan>,
    pub created_at: Option<Timestamp>,
    pub input: Option<JsonObject>,
    pub llm: Option<LlmSpan>,
    pub name: Option<String>,
    pub output: Option<JsonObject>,
    pub retriever: Option<RetrieverSpan>,
    pub tool: Option<ToolSpan>,
    pub type_: Option<TraceSpanType>,
    pub workflow: Option<WorkflowSpan>,
    undeclared: Undeclared,
}

record!(TraceSpan {
    sometimes agent "agent",
    sometimes created_at "created_at",
    sometimes input "input",
    sometimes llm "llm",
    sometimes name "name",
    sometimes output "output",
    sometimes retriever "retriever",
    sometimes tool "tool",
    sometimes type_ "type",
    sometimes workflow "workflow",
});

hide!(TraceSpan {
    plain agent,
    plain created_at,
    keys input,
    plain llm,
    plain name,
    keys output,
    plain retriever,
    plain tool,
    plain type_,
    plain workflow,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(TraceSpan in crate::SCHEMAS {
    AgentSpan,
    LlmSpan,
    RetrieverSpan,
    ToolSpan,
    TraceSpanType,
    WorkflowSpan,
});

open_enum! {
    /// Answered by `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results`.
    TraceSpanType {
        TraceSpanTypeUnknown = "TRACE_SPAN_TYPE_UNKNOWN",
        TraceSpanTypeLlm = "TRACE_SPAN_TYPE_LLM",
        TraceSpanTypeRetriever = "TRACE_SPAN_TYPE_RETRIEVER",
        TraceSpanTypeTool = "TRACE_SPAN_TYPE_TOOL",
        TraceSpanTypeAgent = "TRACE_SPAN_TYPE_AGENT",
        TraceSpanTypeWorkflow = "TRACE_SPAN_TYPE_WORKFLOW",
    }
}

#[cfg(feature = "schemars")]
schema!(TraceSpanType in crate::SCHEMAS {});

/// Answered by `genai_detach_agent_function`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UnlinkAgentFunctionResponse {
    pub agent: Option<Agent>,
    undeclared: Undeclared,
}

record!(UnlinkAgentFunctionResponse {
    sometimes agent "agent",
});

#[cfg(feature = "schemars")]
schema!(UnlinkAgentFunctionResponse in crate::SCHEMAS { Agent });

/// Answered by `genai_detach_agent_guardrail`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UnlinkAgentGuardrailResponse {
    pub agent: Option<Agent>,
    undeclared: Undeclared,
}

record!(UnlinkAgentGuardrailResponse {
    sometimes agent "agent",
});

#[cfg(feature = "schemars")]
schema!(UnlinkAgentGuardrailResponse in crate::SCHEMAS { Agent });

/// Answered by `genai_detach_agent`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UnlinkAgentResponse {
    pub child_agent_uuid: Option<String>,
    pub parent_agent_uuid: Option<String>,
    pub rollback: Option<bool>,
    pub uuid: Option<String>,
    undeclared: Undeclared,
}

record!(UnlinkAgentResponse {
    sometimes child_agent_uuid "child_agent_uuid",
    sometimes parent_agent_uuid "parent_agent_uuid",
    sometimes rollback "rollback",
    sometimes uuid "uuid",
});

#[cfg(feature = "schemars")]
schema!(UnlinkAgentResponse in crate::SCHEMAS {});

/// Answered by `genai_detach_knowledge_base`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UnlinkKnowledgeBaseResponse {
    pub agent: Option<Agent>,
    undeclared: Undeclared,
}

record!(UnlinkKnowledgeBaseResponse {
    sometimes agent "agent",
});

#[cfg(feature = "schemars")]
schema!(UnlinkKnowledgeBaseResponse in crate::SCHEMAS { Agent });

/// Sent by `genai_update_agent_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateAgentApiKeyRequest {
    pub agent_uuid: Option<String>,
    pub api_key_uuid: Option<String>,
    pub name: Option<String>,
    undeclared: Undeclared,
}

record!(UpdateAgentApiKeyRequest {
    optional agent_uuid "agent_uuid",
    optional api_key_uuid "api_key_uuid",
    optional name "name",
});

impl UpdateAgentApiKeyRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(UpdateAgentApiKeyRequest {
    into agent_uuid: String,
    into api_key_uuid: String,
    into name: String,
});

#[cfg(feature = "schemars")]
schema!(UpdateAgentApiKeyRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(UpdateAgentApiKeyRequest by crate::validate::RULES);

/// Answered by `genai_update_agent_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateAgentApiKeyResponse {
    pub api_key_info: Option<AgentApiKeyInfo>,
    undeclared: Undeclared,
}

record!(UpdateAgentApiKeyResponse {
    sometimes api_key_info "api_key_info",
});

#[cfg(feature = "schemars")]
schema!(UpdateAgentApiKeyResponse in crate::SCHEMAS { AgentApiKeyInfo });

/// Answered by `genai_update_agent_deployment_visibility`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateAgentDeploymentVisbilityResponse {
    pub agent: Option<Agent>,
    undeclared: Undeclared,
}

record!(UpdateAgentDeploymentVisbilityResponse {
    sometimes agent "agent",
});

#[cfg(feature = "schemars")]
schema!(UpdateAgentDeploymentVisbilityResponse in crate::SCHEMAS { Agent });

/// Sent by `genai_update_agent_deployment_visibility`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateAgentDeploymentVisibilityRequest {
    pub uuid: Option<String>,
    pub visibility: Option<AgentDeploymentVisibility>,
    undeclared: Undeclared,
}

record!(UpdateAgentDeploymentVisibilityRequest {
    optional uuid "uuid",
    optional visibility "visibility",
});

impl UpdateAgentDeploymentVisibilityRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(UpdateAgentDeploymentVisibilityRequest {
    into uuid: String,
    into visibility: AgentDeploymentVisibility,
});

#[cfg(feature = "schemars")]
schema!(UpdateAgentDeploymentVisibilityRequest in crate::SCHEMAS { AgentDeploymentVisibility });

#[cfg(feature = "validate")]
from_json!(UpdateAgentDeploymentVisibilityRequest by crate::validate::RULES);

/// Sent by `genai_update_agent_function`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateAgentFunctionRequest {
    pub agent_uuid: Option<String>,
    pub description: Option<String>,
    pub faas_name: Option<String>,
    pub faas_namespace: Option<String>,
    pub function_name: Option<String>,
    pub function_uuid: Option<String>,
    pub input_schema: Option<JsonObject>,
    pub output_schema: Option<JsonObject>,
    undeclared: Undeclared,
}

record!(UpdateAgentFunctionRequest {
    optional agent_uuid "agent_uuid",
    optional description "description",
    optional faas_name "faas_name",
    optional faas_namespace "faas_namespace",
    optional function_name "function_name",
    optional function_uuid "function_uuid",
    optional input_schema "input_schema",
    optional output_schema "output_schema",
});

hide!(UpdateAgentFunctionRequest {
    plain agent_uuid,
    plain description,
    plain faas_name,
    plain faas_namespace,
    plain function_name,
    plain function_uuid,
    keys input_schema,
    keys output_schema,
    plain undeclared,
});

impl UpdateAgentFunctionRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(UpdateAgentFunctionRequest {
    into agent_uuid: String,
    into description: String,
    into faas_name: String,
    into faas_namespace: String,
    into function_name: String,
    into function_uuid: String,
    value input_schema: JsonObject,
    value output_schema: JsonObject,
});

#[cfg(feature = "schemars")]
schema!(UpdateAgentFunctionRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(UpdateAgentFunctionRequest by crate::validate::RULES);

/// Answered by `genai_update_agent_function`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateAgentFunctionResponse {
    pub agent: Option<Agent>,
    undeclared: Undeclared,
}

record!(UpdateAgentFunctionResponse {
    sometimes agent "agent",
});

#[cfg(feature = "schemars")]
schema!(UpdateAgentFunctionResponse in crate::SCHEMAS { Agent });

/// Sent by `genai_update_agent`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateAgentRequest {
    pub agent_log_insights_enabled: Option<bool>,
    pub allowed_domains: Option<Vec<String>>,
    pub anthropic_key_uuid: Option<String>,
    pub clear_mcp_servers: Option<bool>,
    pub conversation_logs_enabled: Option<bool>,
    pub description: Option<String>,
    pub instruction: Option<String>,
    pub k: Option<i64>,
    pub max_tokens: Option<i64>,
    pub mcp_servers: Option<Vec<McpServer>>,
    pub model_provider_key_uuid: Option<String>,
    pub model_router_uuid: Option<String>,
    pub model_uuid: Option<String>,
    pub name: Option<String>,
    pub open_ai_key_uuid: Option<String>,
    pub project_id: Option<String>,
    pub provide_citations: Option<bool>,
    pub reasoning_effort: Option<String>,
    pub retrieval_method: Option<RetrievalMethod>,
    pub router_preset_slug: Option<String>,
    pub tags: Option<Vec<String>>,
    pub temperature: Option<f64>,
    pub thinking_token_budget: Option<i64>,
    pub top_p: Option<f64>,
    pub uuid: Option<String>,
    pub web_fetch_enabled: Option<bool>,
    pub web_search_enabled: Option<bool>,
    undeclared: Undeclared,
}

record!(UpdateAgentRequest {
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

impl UpdateAgentRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(UpdateAgentRequest {
    value agent_log_insights_enabled: bool,
    list allowed_domains: String,
    into anthropic_key_uuid: String,
    value clear_mcp_servers: bool,
    value conversation_logs_enabled: bool,
    into description: String,
    into instruction: String,
    value k: i64,
    value max_tokens: i64,
    list mcp_servers: McpServer,
    into model_provider_key_uuid: String,
    into model_router_uuid: String,
    into model_uuid: String,
    into name: String,
    into open_ai_key_uuid: String,
    into project_id: String,
    value provide_citations: bool,
    into reasoning_effort: String,
    into retrieval_method: RetrievalMethod,
    into router_preset_slug: String,
    list tags: String,
    value temperature: f64,
    value thinking_token_budget: i64,
    value top_p: f64,
    into uuid: String,
    value web_fetch_enabled: bool,
    value web_search_enabled: bool,
});

#[cfg(feature = "schemars")]
schema!(UpdateAgentRequest in crate::SCHEMAS { McpServer, RetrievalMethod });

#[cfg(feature = "validate")]
from_json!(UpdateAgentRequest by crate::validate::RULES);

/// Answered by `genai_update_agent`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateAgentResponse {
    pub agent: Option<Agent>,
    undeclared: Undeclared,
}

record!(UpdateAgentResponse {
    sometimes agent "agent",
});

#[cfg(feature = "schemars")]
schema!(UpdateAgentResponse in crate::SCHEMAS { Agent });

/// Sent by `genai_update_anthropic_api_key`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateAnthropicApiKeyRequest {
    pub api_key: Option<String>,
    pub api_key_uuid: Option<String>,
    pub name: Option<String>,
    undeclared: Undeclared,
}

record!(UpdateAnthropicApiKeyRequest {
    optional api_key "api_key",
    optional api_key_uuid "api_key_uuid",
    optional name "name",
});

hide!(UpdateAnthropicApiKeyRequest {
    maybe_secret api_key,
    plain api_key_uuid,
    plain name,
    plain undeclared,
});

impl UpdateAnthropicApiKeyRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(UpdateAnthropicApiKeyRequest {
    into api_key: String,
    into api_key_uuid: String,
    into name: String,
});

#[cfg(feature = "schemars")]
schema!(UpdateAnthropicApiKeyRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(UpdateAnthropicApiKeyRequest by crate::validate::RULES);

/// Answered by `genai_update_anthropic_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateAnthropicApiKeyResponse {
    pub api_key_info: Option<AnthropicApiKeyInfo>,
    undeclared: Undeclared,
}

record!(UpdateAnthropicApiKeyResponse {
    sometimes api_key_info "api_key_info",
});

#[cfg(feature = "schemars")]
schema!(UpdateAnthropicApiKeyResponse in crate::SCHEMAS { AnthropicApiKeyInfo });

/// Sent by `genai_update_custom_evaluation_metric`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateCustomEvaluationMetricRequest {
    pub config: Option<CustomEvaluationMetricConfig>,
    pub description: Option<String>,
    pub metric_name: Option<String>,
    pub metric_uuid: Option<String>,
    undeclared: Undeclared,
}

record!(UpdateCustomEvaluationMetricRequest {
    optional config "config",
    optional description "description",
    optional metric_name "metric_name",
    optional metric_uuid "metric_uuid",
});

impl UpdateCustomEvaluationMetricRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(UpdateCustomEvaluationMetricRequest {
    into config: CustomEvaluationMetricConfig,
    into description: String,
    into metric_name: String,
    into metric_uuid: String,
});

#[cfg(feature = "schemars")]
schema!(UpdateCustomEvaluationMetricRequest in crate::SCHEMAS { CustomEvaluationMetricConfig });

#[cfg(feature = "validate")]
from_json!(UpdateCustomEvaluationMetricRequest by crate::validate::RULES);

/// Answered by `genai_update_custom_evaluation_metric`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateCustomEvaluationMetricResponse {
    pub metric: Option<EvaluationMetric>,
    undeclared: Undeclared,
}

record!(UpdateCustomEvaluationMetricResponse {
    sometimes metric "metric",
});

#[cfg(feature = "schemars")]
schema!(UpdateCustomEvaluationMetricResponse in crate::SCHEMAS { EvaluationMetric });

/// Sent by `genai_update_custom_model_metadata`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateCustomModelMetadataRequest {
    pub description: Option<String>,
    pub input_modalities: Option<Vec<String>>,
    pub license: Option<String>,
    pub name: Option<String>,
    pub output_modalities: Option<Vec<String>>,
    /// Format: uint64.
    pub parameters: Option<Count>,
    pub tags: Option<CustomModelTags>,
    pub uuid: Option<String>,
    undeclared: Undeclared,
}

record!(UpdateCustomModelMetadataRequest {
    optional description "description",
    optional input_modalities "input_modalities",
    optional license "license",
    optional name "name",
    optional output_modalities "output_modalities",
    optional parameters "parameters",
    optional tags "tags",
    optional uuid "uuid",
});

impl UpdateCustomModelMetadataRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(UpdateCustomModelMetadataRequest {
    into description: String,
    list input_modalities: String,
    into license: String,
    into name: String,
    list output_modalities: String,
    into parameters: Count,
    into tags: CustomModelTags,
    into uuid: String,
});

#[cfg(feature = "schemars")]
schema!(UpdateCustomModelMetadataRequest in crate::SCHEMAS { CustomModelTags });

#[cfg(feature = "validate")]
from_json!(UpdateCustomModelMetadataRequest by crate::validate::RULES);

/// Answered by `genai_update_custom_model_metadata`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateCustomModelMetadataResponse {
    pub model: Option<CustomModel>,
    undeclared: Undeclared,
}

record!(UpdateCustomModelMetadataResponse {
    sometimes model "model",
});

#[cfg(feature = "schemars")]
schema!(UpdateCustomModelMetadataResponse in crate::SCHEMAS { CustomModel });

/// Sent by `genai_update_evaluation_test_case`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateEvaluationTestCaseRequest {
    pub dataset_uuid: Option<String>,
    pub description: Option<String>,
    pub metrics: Option<EvaluationTestCaseMetricList>,
    pub name: Option<String>,
    pub star_metric: Option<StarMetric>,
    pub test_case_uuid: Option<String>,
    undeclared: Undeclared,
}

record!(UpdateEvaluationTestCaseRequest {
    optional dataset_uuid "dataset_uuid",
    optional description "description",
    optional metrics "metrics",
    optional name "name",
    optional star_metric "star_metric",
    optional test_case_uuid "test_case_uuid",
});

impl UpdateEvaluationTestCaseRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(UpdateEvaluationTestCaseRequest {
    into dataset_uuid: String,
    into description: String,
    into metrics: EvaluationTestCaseMetricList,
    into name: String,
    into star_metric: StarMetric,
    into test_case_uuid: String,
});

#[cfg(feature = "schemars")]
schema!(UpdateEvaluationTestCaseRequest in crate::SCHEMAS { EvaluationTestCaseMetricList, StarMetric });

#[cfg(feature = "validate")]
from_json!(UpdateEvaluationTestCaseRequest by crate::validate::RULES);

/// Answered by `genai_update_evaluation_test_case`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateEvaluationTestCaseResponse {
    pub test_case_uuid: Option<String>,
    pub version: Option<i64>,
    undeclared: Undeclared,
}

record!(UpdateEvaluationTestCaseResponse {
    sometimes test_case_uuid "test_case_uuid",
    sometimes version "version",
});

#[cfg(feature = "schemars")]
schema!(UpdateEvaluationTestCaseResponse in crate::SCHEMAS {});

/// Sent by `genai_update_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeBaseDataSourceRequest {
    pub chunking_algorithm: Option<ChunkingAlgorithm>,
    pub chunking_options: Option<ChunkingOptions>,
    pub data_source_uuid: Option<String>,
    pub knowledge_base_uuid: Option<String>,
    undeclared: Undeclared,
}

record!(UpdateKnowledgeBaseDataSourceRequest {
    optional chunking_algorithm "chunking_algorithm",
    optional chunking_options "chunking_options",
    optional data_source_uuid "data_source_uuid",
    optional knowledge_base_uuid "knowledge_base_uuid",
});

impl UpdateKnowledgeBaseDataSourceRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(UpdateKnowledgeBaseDataSourceRequest {
    into chunking_algorithm: ChunkingAlgorithm,
    into chunking_options: ChunkingOptions,
    into data_source_uuid: String,
    into knowledge_base_uuid: String,
});

#[cfg(feature = "schemars")]
schema!(UpdateKnowledgeBaseDataSourceRequest in crate::SCHEMAS { ChunkingAlgorithm, ChunkingOptions });

#[cfg(feature = "validate")]
from_json!(UpdateKnowledgeBaseDataSourceRequest by crate::validate::RULES);

/// Answered by `genai_update_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeBaseDataSourceResponse {
    pub knowledge_base_data_source: Option<KnowledgeBaseDataSource>,
    undeclared: Undeclared,
}

record!(UpdateKnowledgeBaseDataSourceResponse {
    sometimes knowledge_base_data_source "knowledge_base_data_source",
});

#[cfg(feature = "schemars")]
schema!(UpdateKnowledgeBaseDataSourceResponse in crate::SCHEMAS { KnowledgeBaseDataSource });

/// Sent by `genai_update_knowledge_base`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeBaseRequest {
    pub database_id: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<String>,
    pub reranking_config: Option<RerankingConfiguration>,
    pub tags: Option<Vec<String>>,
    pub uuid: Option<String>,
    pub embedding_model_uuid: Option<String>,
    undeclared: Undeclared,
}

record!(UpdateKnowledgeBaseRequest {
    optional database_id "database_id",
    optional name "name",
    optional project_id "project_id",
    optional reranking_config "reranking_config",
    optional tags "tags",
    optional uuid "uuid",
    optional embedding_model_uuid "embedding_model_uuid",
});

impl UpdateKnowledgeBaseRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(UpdateKnowledgeBaseRequest {
    into database_id: String,
    into name: String,
    into project_id: String,
    into reranking_config: RerankingConfiguration,
    list tags: String,
    into uuid: String,
    into embedding_model_uuid: String,
});

#[cfg(feature = "schemars")]
schema!(UpdateKnowledgeBaseRequest in crate::SCHEMAS { RerankingConfiguration });

#[cfg(feature = "validate")]
from_json!(UpdateKnowledgeBaseRequest by crate::validate::RULES);

/// Answered by `genai_update_knowledge_base`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeBaseResponse {
    pub knowledge_base: Option<KnowledgeBase>,
    undeclared: Undeclared,
}

record!(UpdateKnowledgeBaseResponse {
    sometimes knowledge_base "knowledge_base",
});

#[cfg(feature = "schemars")]
schema!(UpdateKnowledgeBaseResponse in crate::SCHEMAS { KnowledgeBase });

/// Sent by `genai_update_attached_agent`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateLinkedAgentRequest {
    pub child_agent_uuid: Option<String>,
    pub if_case: Option<String>,
    pub parent_agent_uuid: Option<String>,
    pub route_name: Option<String>,
    pub uuid: Option<String>,
    undeclared: Undeclared,
}

record!(UpdateLinkedAgentRequest {
    optional child_agent_uuid "child_agent_uuid",
    optional if_case "if_case",
    optional parent_agent_uuid "parent_agent_uuid",
    optional route_name "route_name",
    optional uuid "uuid",
});

impl UpdateLinkedAgentRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(UpdateLinkedAgentRequest {
    into child_agent_uuid: String,
    into if_case: String,
    into parent_agent_uuid: String,
    into route_name: String,
    into uuid: String,
});

#[cfg(feature = "schemars")]
schema!(UpdateLinkedAgentRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(UpdateLinkedAgentRequest by crate::validate::RULES);

/// Answered by `genai_update_attached_agent`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateLinkedAgentResponse {
    pub child_agent_uuid: Option<String>,
    pub parent_agent_uuid: Option<String>,
    pub rollback: Option<bool>,
    pub uuid: Option<String>,
    undeclared: Undeclared,
}

record!(UpdateLinkedAgentResponse {
    sometimes child_agent_uuid "child_agent_uuid",
    sometimes parent_agent_uuid "parent_agent_uuid",
    sometimes rollback "rollback",
    sometimes uuid "uuid",
});

#[cfg(feature = "schemars")]
schema!(UpdateLinkedAgentResponse in crate::SCHEMAS {});

/// Sent by `genai_update_model_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateModelApiKeyRequest {
    pub api_key_uuid: Option<String>,
    pub name: Option<String>,
    undeclared: Undeclared,
}

record!(UpdateModelApiKeyRequest {
    optional api_key_uuid "api_key_uuid",
    optional name "name",
});

impl UpdateModelApiKeyRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(UpdateModelApiKeyRequest {
    into api_key_uuid: String,
    into name: String,
});

#[cfg(feature = "schemars")]
schema!(UpdateModelApiKeyRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(UpdateModelApiKeyRequest by crate::validate::RULES);

/// Answered by `genai_update_model_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateModelApiKeyResponse {
    pub api_key_info: Option<ModelApiKeyInfo>,
    undeclared: Undeclared,
}

record!(UpdateModelApiKeyResponse {
    sometimes api_key_info "api_key_info",
});

#[cfg(feature = "schemars")]
schema!(UpdateModelApiKeyResponse in crate::SCHEMAS { ModelApiKeyInfo });

/// Sent by `genai_update_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateModelEvaluationRunRequest {
    pub eval_run_uuid: Option<String>,
    pub name: Option<String>,
    undeclared: Undeclared,
}

record!(UpdateModelEvaluationRunRequest {
    optional eval_run_uuid "eval_run_uuid",
    optional name "name",
});

impl UpdateModelEvaluationRunRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(UpdateModelEvaluationRunRequest {
    into eval_run_uuid: String,
    into name: String,
});

#[cfg(feature = "schemars")]
schema!(UpdateModelEvaluationRunRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(UpdateModelEvaluationRunRequest by crate::validate::RULES);

/// Answered by `genai_update_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateModelEvaluationRunResponse {
    pub run: Option<ModelEvaluationRunSummary>,
    undeclared: Undeclared,
}

record!(UpdateModelEvaluationRunResponse {
    sometimes run "run",
});

#[cfg(feature = "schemars")]
schema!(UpdateModelEvaluationRunResponse in crate::SCHEMAS { ModelEvaluationRunSummary });

/// Sent by `genai_update_model_router`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateModelRouterRequest {
    pub description: Option<String>,
    pub fallback_models: Option<Vec<String>>,
    pub name: Option<String>,
    pub policies: Option<Vec<ModelRouterTaskPolicy>>,
    pub regions: Option<Vec<String>>,
    pub uuid: Option<String>,
    undeclared: Undeclared,
}

record!(UpdateModelRouterRequest {
    optional description "description",
    optional fallback_models "fallback_models",
    optional name "name",
    optional policies "policies",
    optional regions "regions",
    optional uuid "uuid",
});

impl UpdateModelRouterRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(UpdateModelRouterRequest {
    into description: String,
    list fallback_models: String,
    into name: String,
    list policies: ModelRouterTaskPolicy,
    list regions: String,
    into uuid: String,
});

#[cfg(feature = "schemars")]
schema!(UpdateModelRouterRequest in crate::SCHEMAS { ModelRouterTaskPolicy });

#[cfg(feature = "validate")]
from_json!(UpdateModelRouterRequest by crate::validate::RULES);

/// Answered by `genai_update_model_router`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateModelRouterResponse {
    pub model_router: Option<ModelRouter>,
    undeclared: Undeclared,
}

record!(UpdateModelRouterResponse {
    sometimes model_router "model_router",
});

#[cfg(feature = "schemars")]
schema!(UpdateModelRouterResponse in crate::SCHEMAS { ModelRouter });

/// Sent by `genai_update_openai_api_key`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateOpenaiApiKeyRequest {
    pub api_key: Option<String>,
    pub api_key_uuid: Option<String>,
    pub name: Option<String>,
    undeclared: Undeclared,
}

record!(UpdateOpenaiApiKeyRequest {
    optional api_key "api_key",
    optional api_key_uuid "api_key_uuid",
    optional name "name",
});

hide!(UpdateOpenaiApiKeyRequest {
    maybe_secret api_key,
    plain api_key_uuid,
    plain name,
    plain undeclared,
});

impl UpdateOpenaiApiKeyRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(UpdateOpenaiApiKeyRequest {
    into api_key: String,
    into api_key_uuid: String,
    into name: String,
});

#[cfg(feature = "schemars")]
schema!(UpdateOpenaiApiKeyRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(UpdateOpenaiApiKeyRequest by crate::validate::RULES);

/// Answered by `genai_update_openai_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateOpenaiApiKeyResponse {
    pub api_key_info: Option<OpenaiApiKeyInfo>,
    undeclared: Undeclared,
}

record!(UpdateOpenaiApiKeyResponse {
    sometimes api_key_info "api_key_info",
});

#[cfg(feature = "schemars")]
schema!(UpdateOpenaiApiKeyResponse in crate::SCHEMAS { OpenaiApiKeyInfo });

/// Sent by `genai_update_workspace`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceRequest {
    pub description: Option<String>,
    pub name: Option<String>,
    pub workspace_uuid: Option<String>,
    undeclared: Undeclared,
}

record!(UpdateWorkspaceRequest {
    optional description "description",
    optional name "name",
    optional workspace_uuid "workspace_uuid",
});

impl UpdateWorkspaceRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(UpdateWorkspaceRequest {
    into description: String,
    into name: String,
    into workspace_uuid: String,
});

#[cfg(feature = "schemars")]
schema!(UpdateWorkspaceRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(UpdateWorkspaceRequest by crate::validate::RULES);

/// Answered by `genai_update_workspace`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceResponse {
    pub workspace: Option<Workspace>,
    undeclared: Undeclared,
}

record!(UpdateWorkspaceResponse {
    sometimes workspace "workspace",
});

#[cfg(feature = "schemars")]
schema!(UpdateWorkspaceResponse in crate::SCHEMAS { Workspace });

/// Answered by `genai_get_agent_usage`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UsageMeasurement {
    pub tokens: Option<i64>,
    pub usage_type: Option<String>,
    undeclared: Undeclared,
}

record!(UsageMeasurement {
    sometimes tokens "tokens",
    sometimes usage_type "usage_type",
});

#[cfg(feature = "schemars")]
schema!(UsageMeasurement in crate::SCHEMAS {});

/// Sent by `genai_create_knowledge_base`, `genai_create_knowledge_base_data_source`; answered by `genai_create_knowledge_base_data_source`, `genai_list_knowledge_base_data_sources`, `genai_update_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WebCrawlerDataSource {
    pub base_url: Option<String>,
    pub crawling_option: Option<CrawlingOption>,
    pub embed_media: Option<bool>,
    pub exclude_tags: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(WebCrawlerDataSource {
    optional base_url "base_url",
    optional crawling_option "crawling_option",
    optional embed_media "embed_media",
    optional exclude_tags "exclude_tags",
});

impl WebCrawlerDataSource {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(WebCrawlerDataSource {
    into base_url: String,
    into crawling_option: CrawlingOption,
    value embed_media: bool,
    list exclude_tags: String,
});

#[cfg(feature = "schemars")]
schema!(WebCrawlerDataSource in crate::SCHEMAS { CrawlingOption });

#[cfg(feature = "validate")]
from_json!(WebCrawlerDataSource by crate::validate::RULES);

/// Answered by `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkflowSpan {
    pub common: Option<SpanCommon>,
    pub spans: Option<Vec<TraceSpan>>,
    undeclared: Undeclared,
}

record!(WorkflowSpan {
    sometimes common "common",
    sometimes spans "spans",
});

#[cfg(feature = "schemars")]
schema!(WorkflowSpan in crate::SCHEMAS { SpanCommon, TraceSpan });

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 19 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Workspace {
    pub agents: Option<Vec<Agent>>,
    pub created_at: Option<Timestamp>,
    /// Format: uint64.
    pub created_by: Option<String>,
    pub created_by_email: Option<String>,
    pub deleted_at: Option<Timestamp>,
    pub description: Option<String>,
    pub evaluation_test_cases: Option<Vec<EvaluationTestCase>>,
    pub name: String,
    pub updated_at: Option<Timestamp>,
    pub uuid: String,
    undeclared: Undeclared,
}

record!(Workspace {
    sometimes agents "agents",
    sometimes created_at "created_at",
    sometimes created_by "created_by",
    sometimes created_by_email "created_by_email",
    sometimes deleted_at "deleted_at",
    sometimes description "description",
    sometimes evaluation_test_cases "evaluation_test_cases",
    expected name "name",
    sometimes updated_at "updated_at",
    expected uuid "uuid",
});

impl Default for Workspace {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(Workspace in crate::SCHEMAS { Agent, EvaluationTestCase });
