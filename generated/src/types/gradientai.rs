// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 19 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Agent {
    /// The anthropic api key of the agent.
    pub anthropic_api_key: Option<AnthropicApiKeyInfo>,
    /// The api key infos of the agent.
    pub api_key_infos: Option<Vec<AgentApiKeyInfo>>,
    /// The api keys of the agent.
    pub api_keys: Option<Vec<AgentApiKey>>,
    /// The chatbot of the agent.
    pub chatbot: Option<Chatbot>,
    /// The chatbot identifiers of the agent.
    pub chatbot_identifiers: Option<Vec<AgentChatbotIdentifier>>,
    /// The child agents of the agent.
    pub child_agents: Option<Vec<Agent>>,
    /// The conversation logs enabled of the agent.
    pub conversation_logs_enabled: Option<bool>,
    /// When the agent was created.
    pub created_at: Option<Timestamp>,
    /// The deployment of the agent.
    pub deployment: Option<AgentDeployment>,
    /// What the agent is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The functions of the agent.
    pub functions: Option<Vec<AgentFunction>>,
    /// The guardrails of the agent.
    pub guardrails: Option<Vec<AgentGuardrail>>,
    /// The if case of the agent.
    pub if_case: Option<String>,
    /// The instruction of the agent.
    pub instruction: Option<String>,
    /// The k of the agent.
    pub k: Option<i64>,
    /// The knowledge bases of the agent.
    pub knowledge_bases: Option<Vec<KnowledgeBase>>,
    /// The logging config of the agent.
    pub logging_config: Option<AgentLoggingConfig>,
    /// The max tokens of the agent.
    pub max_tokens: Option<i64>,
    /// The mcp servers of the agent.
    pub mcp_servers: Option<Vec<McpServer>>,
    /// The model of the agent.
    pub model: Option<GenaiModel>,
    /// The model provider key of the agent.
    pub model_provider_key: Option<ModelProviderKeyInfo>,
    /// The model router of the agent.
    pub model_router: Option<ModelRouter>,
    /// The name of the agent.
    pub name: String,
    /// The openai api key of the agent.
    pub openai_api_key: Option<OpenaiApiKeyInfo>,
    /// The parent agents of the agent.
    pub parent_agents: Option<Vec<Agent>>,
    /// The id of the project that the agent belongs to.
    pub project_id: Option<String>,
    /// The provide citations of the agent.
    pub provide_citations: Option<bool>,
    /// The reasoning effort of the agent.
    pub reasoning_effort: Option<String>,
    /// The region that the agent is in.
    pub region: Option<String>,
    /// The retrieval method of the agent.
    pub retrieval_method: Option<RetrievalMethod>,
    /// The route created at of the agent.
    pub route_created_at: Option<Timestamp>,
    /// The route created by of the agent.
    /// Format: uint64.
    pub route_created_by: Option<String>,
    /// The route name of the agent.
    pub route_name: Option<String>,
    /// The route uuid of the agent.
    pub route_uuid: Option<String>,
    /// The tags of the agent.
    pub tags: Option<Vec<String>>,
    /// The temperature of the agent.
    pub temperature: Option<f64>,
    /// The template of the agent.
    pub template: Option<AgentTemplate>,
    /// The thinking token budget of the agent.
    pub thinking_token_budget: Option<i64>,
    /// The top p of the agent.
    pub top_p: Option<f64>,
    /// When the agent was last changed.
    pub updated_at: Option<Timestamp>,
    /// The url of the agent.
    pub url: Option<String>,
    /// The user id of the agent.
    /// Format: uint64.
    pub user_id: Option<String>,
    /// The UUID of the agent.
    pub uuid: String,
    /// The version hash of the agent.
    pub version_hash: Option<String>,
    /// The vpc egress ips of the agent.
    pub vpc_egress_ips: Option<Vec<String>>,
    /// The UUID of the VPC network that the agent is in.
    pub vpc_uuid: Option<String>,
    /// The web fetch enabled of the agent.
    pub web_fetch_enabled: Option<bool>,
    /// The web search enabled of the agent.
    pub web_search_enabled: Option<bool>,
    /// The workspace of the agent.
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
    /// The api key of the agent api key.
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
    /// When the agent api key info was created.
    pub created_at: Option<Timestamp>,
    /// Who created the agent api key info.
    /// Format: uint64.
    pub created_by: Option<String>,
    /// When the agent api key info was deleted; `None` as long as it has not been.
    pub deleted_at: Option<Timestamp>,
    /// The name of the agent api key info.
    pub name: Option<String>,
    /// The secret key of the agent api key info.
    pub secret_key: Option<String>,
    /// The UUID of the agent api key info.
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
    /// The agent chatbot identifier of the agent chatbot identifier.
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
    /// The agent name of the agent child relationship verion.
    pub agent_name: Option<String>,
    /// The UUID of the agent that requests are passed on to.
    pub child_agent_uuid: Option<String>,
    /// The if case of the agent child relationship verion.
    pub if_case: Option<String>,
    /// The is deleted of the agent child relationship verion.
    pub is_deleted: Option<bool>,
    /// The route name of the agent child relationship verion.
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
    /// When the agent deployment was created.
    pub created_at: Option<Timestamp>,
    /// The name of the agent deployment.
    pub name: Option<String>,
    /// How far the agent deployment is.
    pub status: Option<AgentDeploymentStatus>,
    /// When the agent deployment was last changed.
    pub updated_at: Option<Timestamp>,
    /// The url of the agent deployment.
    pub url: Option<String>,
    /// The UUID of the agent deployment.
    pub uuid: Option<String>,
    /// The visibility of the agent deployment.
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
    /// The api key of the agent function.
    pub api_key: Option<String>,
    /// When the agent function was created.
    pub created_at: Option<Timestamp>,
    /// Who created the agent function.
    /// Format: uint64.
    pub created_by: Option<String>,
    /// What the agent function is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The faas name of the agent function.
    pub faas_name: Option<String>,
    /// The faas namespace of the agent function.
    pub faas_namespace: Option<String>,
    /// The input schema of the agent function.
    pub input_schema: Option<JsonObject>,
    /// The name of the agent function.
    pub name: Option<String>,
    /// The output schema of the agent function.
    pub output_schema: Option<JsonObject>,
    /// When the agent function was last changed.
    pub updated_at: Option<Timestamp>,
    /// The url of the agent function.
    pub url: Option<String>,
    /// The UUID of the agent function.
    pub uuid: Option<String>,
    /// The guardrail uuid of the agent function.
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
    /// What the agent function version is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The faas name of the agent function version.
    pub faas_name: Option<String>,
    /// The faas namespace of the agent function version.
    pub faas_namespace: Option<String>,
    /// The is deleted of the agent function version.
    pub is_deleted: Option<bool>,
    /// The name of the agent function version.
    pub name: Option<String>,
    /// The guardrail uuid of the agent function version.
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
    /// The UUID of the agent.
    pub agent_uuid: Option<String>,
    /// When the agent guardrail was created.
    pub created_at: Option<Timestamp>,
    /// The default response of the agent guardrail.
    pub default_response: Option<String>,
    /// What the agent guardrail is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The guardrail uuid of the agent guardrail.
    pub guardrail_uuid: Option<String>,
    /// The is attached of the agent guardrail.
    pub is_attached: Option<bool>,
    /// The is default of the agent guardrail.
    pub is_default: Option<bool>,
    /// The metadata of the agent guardrail.
    pub metadata: Option<JsonObject>,
    /// The name of the agent guardrail.
    pub name: Option<String>,
    /// The priority of the agent guardrail.
    pub priority: Option<i64>,
    /// Which kind of agent guardrail it is.
    pub type_: Option<GuardrailType>,
    /// When the agent guardrail was last changed.
    pub updated_at: Option<Timestamp>,
    /// The UUID of the agent guardrail.
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
    /// The guardrail uuid of the agent guardrail.
    pub guardrail_uuid: Option<String>,
    /// The priority of the agent guardrail.
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
    /// The is deleted of the agent guardrail version.
    pub is_deleted: Option<bool>,
    /// The name of the agent guardrail version.
    pub name: Option<String>,
    /// The priority of the agent guardrail version.
    pub priority: Option<i64>,
    /// The UUID of the agent guardrail version.
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
    /// The is deleted of the agent knowledge base version.
    pub is_deleted: Option<bool>,
    /// The name of the agent knowledge base version.
    pub name: Option<String>,
    /// The UUID of the agent knowledge base version.
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
    /// The galileo project id of the agent logging config.
    pub galileo_project_id: Option<String>,
    /// The galileo project name of the agent logging config.
    pub galileo_project_name: Option<String>,
    /// The insights enabled of the agent logging config.
    pub insights_enabled: Option<bool>,
    /// The insights enabled at of the agent logging config.
    pub insights_enabled_at: Option<Timestamp>,
    /// The log stream id of the agent logging config.
    pub log_stream_id: Option<String>,
    /// The log stream name of the agent logging config.
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
    /// The agent type of the agent span.
    pub agent_type: Option<AgentType>,
    /// The common of the agent span.
    pub common: Option<SpanCommon>,
    /// The redacted input of the agent span.
    pub redacted_input: Option<String>,
    /// The redacted output of the agent span.
    pub redacted_output: Option<String>,
    /// The spans of the agent span.
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
    /// The chatbot of the agent summary.
    pub chatbot: Option<Chatbot>,
    /// The chatbot identifiers of the agent summary.
    pub chatbot_identifiers: Option<Vec<AgentChatbotIdentifier>>,
    /// When the agent summary was created.
    pub created_at: Option<Timestamp>,
    /// The deployment of the agent summary.
    pub deployment: Option<AgentDeployment>,
    /// What the agent summary is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The if case of the agent summary.
    pub if_case: Option<String>,
    /// The instruction of the agent summary.
    pub instruction: Option<String>,
    /// The k of the agent summary.
    pub k: Option<i64>,
    /// The max tokens of the agent summary.
    pub max_tokens: Option<i64>,
    /// The mcp servers of the agent summary.
    pub mcp_servers: Option<Vec<McpServer>>,
    /// The model of the agent summary.
    pub model: Option<GenaiModel>,
    /// The model router of the agent summary.
    pub model_router: Option<ModelRouter>,
    /// The name of the agent summary.
    pub name: String,
    /// The id of the project that the agent summary belongs to.
    pub project_id: Option<String>,
    /// The provide citations of the agent summary.
    pub provide_citations: Option<bool>,
    /// The reasoning effort of the agent summary.
    pub reasoning_effort: Option<String>,
    /// The region that the agent summary is in.
    pub region: Option<String>,
    /// The retrieval method of the agent summary.
    pub retrieval_method: Option<RetrievalMethod>,
    /// The route created at of the agent summary.
    pub route_created_at: Option<Timestamp>,
    /// The route created by of the agent summary.
    /// Format: uint64.
    pub route_created_by: Option<String>,
    /// The route name of the agent summary.
    pub route_name: Option<String>,
    /// The route uuid of the agent summary.
    pub route_uuid: Option<String>,
    /// The tags of the agent summary.
    pub tags: Option<Vec<String>>,
    /// The temperature of the agent summary.
    pub temperature: Option<f64>,
    /// The template of the agent summary.
    pub template: Option<AgentTemplate>,
    /// The thinking token budget of the agent summary.
    pub thinking_token_budget: Option<i64>,
    /// The top p of the agent summary.
    pub top_p: Option<f64>,
    /// When the agent summary was last changed.
    pub updated_at: Option<Timestamp>,
    /// The url of the agent summary.
    pub url: Option<String>,
    /// The user id of the agent summary.
    /// Format: uint64.
    pub user_id: Option<String>,
    /// The UUID of the agent summary.
    pub uuid: String,
    /// The version hash of the agent summary.
    pub version_hash: Option<String>,
    /// The web fetch enabled of the agent summary.
    pub web_fetch_enabled: Option<bool>,
    /// The web search enabled of the agent summary.
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
    /// When the agent template was created.
    pub created_at: Option<Timestamp>,
    /// What the agent template is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The guardrails of the agent template.
    pub guardrails: Option<Vec<AgentTemplateGuardrail>>,
    /// The instruction of the agent template.
    pub instruction: Option<String>,
    /// The k of the agent template.
    pub k: Option<i64>,
    /// The knowledge bases of the agent template.
    pub knowledge_bases: Option<Vec<KnowledgeBase>>,
    /// The long description of the agent template.
    pub long_description: Option<String>,
    /// The max tokens of the agent template.
    pub max_tokens: Option<i64>,
    /// The model of the agent template.
    pub model: Option<GenaiModel>,
    /// The name of the agent template.
    pub name: Option<String>,
    /// The short description of the agent template.
    pub short_description: Option<String>,
    /// The summary of the agent template.
    pub summary: Option<String>,
    /// The tags of the agent template.
    pub tags: Option<Vec<String>>,
    /// The temperature of the agent template.
    pub temperature: Option<f64>,
    /// The template type of the agent template.
    pub template_type: Option<AgentTemplateType>,
    /// The top p of the agent template.
    pub top_p: Option<f64>,
    /// When the agent template was last changed.
    pub updated_at: Option<Timestamp>,
    /// The UUID of the agent template.
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
    /// The priority of the agent template guardrail.
    pub priority: Option<i64>,
    /// The UUID of the agent template guardrail.
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
    /// The UUID of the agent.
    pub agent_uuid: Option<String>,
    /// The attached child agents of the agent version.
    pub attached_child_agents: Option<Vec<AgentChildRelationshipVerion>>,
    /// The attached functions of the agent version.
    pub attached_functions: Option<Vec<AgentFunctionVersion>>,
    /// The attached guardrails of the agent version.
    pub attached_guardrails: Option<Vec<AgentGuardrailVersion>>,
    /// The attached knowledgebases of the agent version.
    pub attached_knowledgebases: Option<Vec<AgentKnowledgeBaseVersion>>,
    /// The can rollback of the agent version.
    pub can_rollback: Option<bool>,
    /// When the agent version was created.
    pub created_at: Option<Timestamp>,
    /// The created by email of the agent version.
    pub created_by_email: Option<String>,
    /// The currently applied of the agent version.
    pub currently_applied: Option<bool>,
    /// What the agent version is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The id of the agent version.
    /// Format: uint64.
    pub id: Option<String>,
    /// The instruction of the agent version.
    pub instruction: Option<String>,
    /// The k of the agent version.
    pub k: Option<i64>,
    /// The max tokens of the agent version.
    pub max_tokens: Option<i64>,
    /// The model name of the agent version.
    pub model_name: Option<String>,
    /// The name of the agent version.
    pub name: Option<String>,
    /// The provide citations of the agent version.
    pub provide_citations: Option<bool>,
    /// The retrieval method of the agent version.
    pub retrieval_method: Option<RetrievalMethod>,
    /// The tags of the agent version.
    pub tags: Option<Vec<String>>,
    /// The temperature of the agent version.
    pub temperature: Option<f64>,
    /// The top p of the agent version.
    pub top_p: Option<f64>,
    /// The trigger action of the agent version.
    pub trigger_action: Option<String>,
    /// The version hash of the agent version.
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
    /// What the agreement is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The name of the agreement.
    pub name: Option<String>,
    /// The url of the agreement.
    pub url: Option<String>,
    /// The UUID of the agreement.
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
    /// When the anthropic api key info was created.
    pub created_at: Option<Timestamp>,
    /// Who created the anthropic api key info.
    /// Format: uint64.
    pub created_by: Option<String>,
    /// When the anthropic api key info was deleted; `None` as long as it has not been.
    pub deleted_at: Option<Timestamp>,
    /// The name of the anthropic api key info.
    pub name: String,
    /// When the anthropic api key info was last changed.
    pub updated_at: Option<Timestamp>,
    /// The UUID of the anthropic api key info.
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
    /// The eval preset uuid of the associated model evaluation preset.
    pub eval_preset_uuid: Option<String>,
    /// The name of the associated model evaluation preset.
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
    /// The actor id of the audit header.
    /// Format: uint64.
    pub actor_id: Option<String>,
    /// The actor ip of the audit header.
    pub actor_ip: Option<String>,
    /// The actor uuid of the audit header.
    pub actor_uuid: Option<String>,
    /// The context urn of the audit header.
    pub context_urn: Option<String>,
    /// The origin application of the audit header.
    pub origin_application: Option<String>,
    /// The user id of the audit header.
    /// Format: uint64.
    pub user_id: Option<String>,
    /// The user uuid of the audit header.
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
    /// The bucket name of the aws data source.
    pub bucket_name: Option<String>,
    /// The item path of the aws data source.
    pub item_path: Option<String>,
    /// The key id of the aws data source.
    pub key_id: Option<String>,
    /// The region that the aws data source is in.
    pub region: Option<String>,
    /// The secret key of the aws data source.
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
    /// The bucket name of the aws data source display.
    pub bucket_name: Option<String>,
    /// The item path of the aws data source display.
    pub item_path: Option<String>,
    /// The region that the aws data source display is in.
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
    /// The UUID of the cancel knowledge base indexing job.
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
    /// The job of the cancel knowledge base indexing job.
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
    /// The eval run uuid of the cancel model evaluation run.
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
    /// The run of the cancel model evaluation run.
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
    /// The max tokens of the candidate inference config.
    pub max_tokens: Option<i64>,
    /// The stop token of the candidate inference config.
    pub stop_token: Option<String>,
    /// The system prompt of the candidate inference config.
    pub system_prompt: Option<String>,
    /// The temperature of the candidate inference config.
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
    /// The allowed domains of the chatbot.
    pub allowed_domains: Option<Vec<String>>,
    /// The button background color of the chatbot.
    pub button_background_color: Option<String>,
    /// The logo of the chatbot.
    pub logo: Option<String>,
    /// The name of the chatbot.
    pub name: Option<String>,
    /// The primary color of the chatbot.
    pub primary_color: Option<String>,
    /// The secondary color of the chatbot.
    pub secondary_color: Option<String>,
    /// The starting message of the chatbot.
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
    /// The child chunk size of the chunking options.
    pub child_chunk_size: Option<i64>,
    /// The max chunk size of the chunking options.
    pub max_chunk_size: Option<i64>,
    /// The parent chunk size of the chunking options.
    pub parent_chunk_size: Option<i64>,
    /// The semantic threshold of the chunking options.
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
    /// The curl of the code snippets.
    pub curl: Option<String>,
    /// The javascript of the code snippets.
    pub javascript: Option<String>,
    /// The python of the code snippets.
    pub python: Option<String>,
    /// The sdk of the code snippets.
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
    /// The UUID of the agent.
    pub agent_uuid: Option<String>,
    /// The name of the create agent api key.
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
    /// The api key info of the create agent api key.
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
    /// The anthropic key uuid of the create agent.
    pub anthropic_key_uuid: Option<String>,
    /// What the create agent is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The instruction of the create agent.
    pub instruction: Option<String>,
    /// The UUID of the knowledge base.
    pub knowledge_base_uuid: Option<Vec<String>>,
    /// The mcp servers of the create agent.
    pub mcp_servers: Option<Vec<McpServer>>,
    /// The model provider key uuid of the create agent.
    pub model_provider_key_uuid: Option<String>,
    /// The model router uuid of the create agent.
    pub model_router_uuid: Option<String>,
    /// The model uuid of the create agent.
    pub model_uuid: Option<String>,
    /// The name of the create agent.
    pub name: Option<String>,
    /// The open ai key uuid of the create agent.
    pub open_ai_key_uuid: Option<String>,
    /// The id of the project that the create agent belongs to.
    pub project_id: Option<String>,
    /// The reasoning effort of the create agent.
    pub reasoning_effort: Option<String>,
    /// The region that the create agent is in.
    pub region: Option<String>,
    /// The router preset slug of the create agent.
    pub router_preset_slug: Option<String>,
    /// The tags of the create agent.
    pub tags: Option<Vec<String>>,
    /// The thinking token budget of the create agent.
    pub thinking_token_budget: Option<i64>,
    /// The web fetch enabled of the create agent.
    pub web_fetch_enabled: Option<bool>,
    /// The web search enabled of the create agent.
    pub web_search_enabled: Option<bool>,
    /// The UUID of the workspace.
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
    /// The agent of the create agent.
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
    /// The api key of the create anthropic api key.
    pub api_key: Option<String>,
    /// The name of the create anthropic api key.
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
    /// The api key info of the create anthropic api key.
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
    /// The config of the create custom evaluation metric.
    pub config: Option<CustomEvaluationMetricConfig>,
    /// What the create custom evaluation metric is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The metric name of the create custom evaluation metric.
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
    /// The metric of the create custom evaluation metric.
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
    /// The files of the create data source file upload presigned urls.
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
    /// The request id of the create data source file upload presigned urls.
    pub request_id: Option<String>,
    /// The uploads of the create data source file upload presigned urls.
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
    /// The dataset type of the create evaluation dataset.
    /// Default: `"EVALUATION_DATASET_TYPE_UNKNOWN"`.
    pub dataset_type: Option<EvaluationDatasetType>,
    /// The file upload dataset of the create evaluation dataset.
    pub file_upload_dataset: Option<FileUploadDataSource>,
    /// The name of the create evaluation dataset.
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
    /// The evaluation dataset uuid of the create evaluation dataset.
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
    /// The agent workspace name of the create evaluation test case.
    pub agent_workspace_name: Option<String>,
    /// The UUID of the dataset.
    pub dataset_uuid: Option<String>,
    /// What the create evaluation test case is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The metrics of the create evaluation test case.
    pub metrics: Option<Vec<String>>,
    /// The name of the create evaluation test case.
    pub name: Option<String>,
    /// The star metric of the create evaluation test case.
    pub star_metric: Option<StarMetric>,
    /// The UUID of the workspace.
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
    /// The test case uuid of the create evaluation test case.
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
    /// The aws data source of the create knowledge base data source.
    pub aws_data_source: Option<AwsDataSource>,
    /// The chunking algorithm of the create knowledge base data source.
    pub chunking_algorithm: Option<ChunkingAlgorithm>,
    /// The chunking options of the create knowledge base data source.
    pub chunking_options: Option<ChunkingOptions>,
    /// The UUID of the knowledge base.
    pub knowledge_base_uuid: Option<String>,
    /// The spaces data source of the create knowledge base data source.
    pub spaces_data_source: Option<SpacesDataSource>,
    /// The web crawler data source of the create knowledge base data source.
    pub web_crawler_data_source: Option<WebCrawlerDataSource>,
    undeclared: Undeclared,
}

record!(CreateKnowledgeBaseDataSourceRequest {
    optional aws_data_source "aws_data_source",
    optional chunking_algorithm "chunking_algorithm",
    optional chunking_options "chunking_options",
    optional knowledge_base_uuid "knowledge_base_uuid",
    optional spaces_data_source "spaces_data_source",
    optional web_crawler_data_source "web_crawler_data_source",
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
});

#[cfg(feature = "schemars")]
schema!(CreateKnowledgeBaseDataSourceRequest in crate::SCHEMAS {
    AwsDataSource,
    ChunkingAlgorithm,
    ChunkingOptions,
    SpacesDataSource,
    WebCrawlerDataSource,
});

#[cfg(feature = "validate")]
from_json!(CreateKnowledgeBaseDataSourceRequest by crate::validate::RULES);

/// Answered by `genai_create_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBaseDataSourceResponse {
    /// The knowledge base data source of the create knowledge base data source.
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
    /// The database id of the create knowledge.
    pub database_id: Option<String>,
    /// The datasources of the create knowledge.
    pub datasources: Option<Vec<KbDataSource>>,
    /// The embedding model uuid of the create knowledge.
    pub embedding_model_uuid: Option<String>,
    /// The name of the create knowledge.
    pub name: Option<String>,
    /// The id of the project that the create knowledge belongs to.
    pub project_id: Option<String>,
    /// The region that the create knowledge is in.
    pub region: Option<String>,
    /// The reranking config of the create knowledge.
    pub reranking_config: Option<RerankingConfiguration>,
    /// The size of the create knowledge.
    pub size: Option<OpenSearchPlanSize>,
    /// The tags of the create knowledge.
    pub tags: Option<Vec<String>>,
    /// The UUID of the VPC network that the create knowledge is in.
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
    /// The knowledge base of the create knowledge.
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
    /// The name of the create model api key.
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
    /// The files of the create model eval dataset upload presigned urls.
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
    /// The candidate inference config of the create model evaluation run.
    pub candidate_inference_config: Option<CandidateInferenceConfig>,
    /// The candidate model name of the create model evaluation run.
    pub candidate_model_name: Option<String>,
    /// The candidate model source of the create model evaluation run.
    /// Default: `"CANDIDATE_MODEL_SOURCE_SERVERLESS"`.
    pub candidate_model_source: Option<CandidateModelSource>,
    /// The candidate model uuid of the create model evaluation run.
    pub candidate_model_uuid: Option<String>,
    /// The UUID of the dataset.
    pub dataset_uuid: Option<String>,
    /// The eval preset uuid of the create model evaluation run.
    pub eval_preset_uuid: Option<String>,
    /// The judge model uuid of the create model evaluation run.
    pub judge_model_uuid: Option<String>,
    /// The metric uuids of the create model evaluation run.
    pub metric_uuids: Option<Vec<String>>,
    /// The name of the create model evaluation run.
    pub name: Option<String>,
    /// The preset name of the create model evaluation run.
    pub preset_name: Option<String>,
    /// The preset save sections of the create model evaluation run.
    pub preset_save_sections: Option<Vec<PresetSaveSection>>,
    /// The save as preset of the create model evaluation run.
    pub save_as_preset: Option<bool>,
    /// The source of the create model evaluation run.
    pub source: Option<String>,
    /// The star metric of the create model evaluation run.
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
    /// The eval run uuid of the create model evaluation run.
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
    /// What the create model router is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The fallback models of the create model router.
    pub fallback_models: Option<Vec<String>>,
    /// The name of the create model router.
    pub name: Option<String>,
    /// The policies of the create model router.
    pub policies: Option<Vec<ModelRouterTaskPolicy>>,
    /// The regions of the create model router.
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
    /// The model router of the create model router.
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
    /// The api key of the create openai api key.
    pub api_key: Option<String>,
    /// The name of the create openai api key.
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
    /// The api key info of the create openai api key.
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
    /// The days of the create scheduled indexing.
    pub days: Option<Vec<i64>>,
    /// The UUID of the knowledge base.
    pub knowledge_base_uuid: Option<String>,
    /// The time of the create scheduled indexing.
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
    /// The indexing info of the create scheduled indexing.
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
    /// The agent uuids of the create workspace.
    pub agent_uuids: Option<Vec<String>>,
    /// What the create workspace is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The name of the create workspace.
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
    /// The workspace of the create workspace.
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
    /// When the custom evaluation metric config was created.
    pub created_at: Option<Timestamp>,
    /// When the custom evaluation metric config was deleted; `None` as long as it has not been.
    pub deleted_at: Option<Timestamp>,
    /// The requires ground truth of the custom evaluation metric config.
    pub requires_ground_truth: Option<bool>,
    /// The scoring prompt of the custom evaluation metric config.
    pub scoring_prompt: Option<String>,
    /// When the custom evaluation metric config was last changed.
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
    /// The active deployments of the custom model.
    pub active_deployments: Option<Vec<CustomModelActiveDeployment>>,
    /// The architecture of the custom model.
    pub architecture: Option<String>,
    /// The config json of the custom model.
    pub config_json: Option<JsonObject>,
    /// The context length of the custom model.
    pub context_length: Option<i64>,
    /// The cost estimate per month of the custom model.
    pub cost_estimate_per_month: Option<i64>,
    /// When the custom model was created.
    pub created_at: Option<Timestamp>,
    /// What the custom model is for, in the words of whoever made it.
    pub description: Option<String>,
    /// What went wrong, if something did.
    pub error_message: Option<String>,
    /// The file count of the custom model.
    pub file_count: Option<i64>,
    /// The input modalities of the custom model.
    pub input_modalities: Option<Vec<String>>,
    /// The license of the custom model.
    pub license: Option<String>,
    /// The name of the custom model.
    pub name: String,
    /// The output modalities of the custom model.
    pub output_modalities: Option<Vec<String>>,
    /// The parameters of the custom model.
    /// Format: uint64.
    pub parameters: Option<String>,
    /// The source ref of the custom model.
    pub source_ref: Option<CustomModelSourceRef>,
    /// The source type of the custom model.
    pub source_type: Option<CustomModelSourceType>,
    /// How far the custom model is.
    /// Default: `"STATUS_UNSPECIFIED"`.
    pub status: CustomModelStatus,
    /// The storage region of the custom model.
    pub storage_region: Option<String>,
    /// The tags of the custom model.
    pub tags: Option<CustomModelTags>,
    /// The team id of the custom model.
    /// Format: uint64.
    pub team_id: Option<String>,
    /// The total size bytes of the custom model.
    /// Format: uint64.
    pub total_size_bytes: Option<String>,
    /// When the custom model was last changed.
    pub updated_at: Option<Timestamp>,
    /// The UUID of the custom model.
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
    /// When the custom model active deployment was created.
    pub created_at: Option<Timestamp>,
    /// The endpoints of the custom model active deployment.
    pub endpoints: Option<CustomModelActiveDeploymentEndpoints>,
    /// The id of the custom model active deployment.
    pub id: Option<String>,
    /// The name of the custom model active deployment.
    pub name: Option<String>,
    /// The slug of the region that the custom model active deployment is in.
    pub region_slug: Option<String>,
    /// The state of the custom model active deployment.
    pub state: Option<String>,
    /// When the custom model active deployment was last changed.
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
    /// The private endpoint fqdn of the custom model active deployment endpoints.
    pub private_endpoint_fqdn: Option<String>,
    /// The public endpoint fqdn of the custom model active deployment endpoints.
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
    /// The bytes done of the custom model import job.
    /// Format: uint64.
    pub bytes_done: Option<String>,
    /// The bytes total of the custom model import job.
    /// Format: uint64.
    pub bytes_total: Option<String>,
    /// When the custom model import job ended; `None` as long as it has not.
    pub completed_at: Option<Timestamp>,
    /// When the custom model import job was created.
    pub created_at: Option<Timestamp>,
    /// What went wrong, if something did.
    pub error_message: Option<String>,
    /// The error step of the custom model import job.
    pub error_step: Option<String>,
    /// The files done of the custom model import job.
    pub files_done: Option<i64>,
    /// The files total of the custom model import job.
    pub files_total: Option<i64>,
    /// When the custom model import job began; `None` as long as it has not.
    pub started_at: Option<Timestamp>,
    /// How far the custom model import job is.
    pub status: Option<String>,
    /// The UUID of the custom model import job.
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
    /// The access type of the custom model source ref.
    pub access_type: Option<SourceRefAccessType>,
    /// The bucket of the custom model source ref.
    pub bucket: Option<String>,
    /// The commit sha of the custom model source ref.
    pub commit_sha: Option<String>,
    /// The hf token of the custom model source ref.
    pub hf_token: Option<String>,
    /// The prefix of the custom model source ref.
    pub prefix: Option<String>,
    /// The region that the custom model source ref is in.
    pub region: Option<String>,
    /// The repo id of the custom model source ref.
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
    /// The tags of the custom model tags.
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
    /// The api key info of the delete agent api key.
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
    /// The agent of the delete agent.
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
    /// The api key info of the delete anthropic api key.
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
    /// The error of the delete custom model.
    pub error: Option<String>,
    /// How far the delete custom model is.
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
    /// The data source uuid of the delete knowledge base data source.
    pub data_source_uuid: Option<String>,
    /// The UUID of the knowledge base.
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
    /// The UUID of the delete knowledge.
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
    /// The api key info of the delete model api key.
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
    /// The error of the delete model evaluation run.
    pub error: Option<String>,
    /// How far the delete model evaluation run is.
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
    /// The UUID of the delete model router.
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
    /// The api key info of the delete openai api key.
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
    /// The indexing info of the delete scheduled indexing.
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
    /// The UUID of the workspace.
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
    /// The folder of the dropbox data source.
    pub folder: Option<String>,
    /// The refresh token of the dropbox data source.
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
    /// The folder of the dropbox data source display.
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
    /// The code of the dropbox oauth2 get tokens.
    pub code: Option<String>,
    /// The redirect url of the dropbox oauth2 get tokens.
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
    /// The refresh token of the dropbox oauth2 get tokens.
    pub refresh_token: Option<String>,
    /// The token of the dropbox oauth2 get tokens.
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
    /// When the evaluation dataset was created.
    pub created_at: Option<Timestamp>,
    /// The dataset name of the evaluation dataset.
    pub dataset_name: String,
    /// The dataset type of the evaluation dataset.
    /// Default: `"EVALUATION_DATASET_TYPE_UNKNOWN"`.
    pub dataset_type: Option<EvaluationDatasetType>,
    /// The UUID of the dataset.
    pub dataset_uuid: String,
    /// The file size of the evaluation dataset.
    /// Format: uint64.
    pub file_size: Option<String>,
    /// The has ground truth of the evaluation dataset.
    pub has_ground_truth: Option<bool>,
    /// The row count of the evaluation dataset.
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
    /// The associated presets of the evaluation metric.
    pub associated_presets: Option<Vec<AssociatedModelEvaluationPreset>>,
    /// The category of the evaluation metric.
    pub category: Option<EvaluationMetricCategory>,
    /// The custom eval config of the evaluation metric.
    pub custom_eval_config: Option<CustomEvaluationMetricConfig>,
    /// What the evaluation metric is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The evaluation scope of the evaluation metric.
    pub evaluation_scope: Option<EvaluationScope>,
    /// The inverted of the evaluation metric.
    pub inverted: Option<bool>,
    /// The is metric goal of the evaluation metric.
    pub is_metric_goal: Option<bool>,
    /// The metric name of the evaluation metric.
    pub metric_name: String,
    /// The metric rank of the evaluation metric.
    pub metric_rank: Option<i64>,
    /// The metric type of the evaluation metric.
    pub metric_type: Option<EvaluationMetricType>,
    /// The metric uuid of the evaluation metric.
    pub metric_uuid: String,
    /// The metric value type of the evaluation metric.
    pub metric_value_type: Option<EvaluationMetricValueType>,
    /// The range max of the evaluation metric.
    pub range_max: Option<f64>,
    /// The range min of the evaluation metric.
    pub range_min: Option<f64>,
    /// The source of the evaluation metric.
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
    /// The error description of the evaluation metric result.
    pub error_description: Option<String>,
    /// The metric name of the evaluation metric result.
    pub metric_name: Option<String>,
    /// The metric uuid of the evaluation metric result.
    pub metric_uuid: Option<String>,
    /// The metric value type of the evaluation metric result.
    pub metric_value_type: Option<EvaluationMetricValueType>,
    /// The number value of the evaluation metric result.
    pub number_value: Option<f64>,
    /// The reasoning of the evaluation metric result.
    pub reasoning: Option<String>,
    /// How far the evaluation metric result is.
    pub status: Option<EvaluationMetricResultStatus>,
    /// The string value of the evaluation metric result.
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
    /// The currency of the evaluation pricing.
    pub currency: Option<String>,
    /// The judge model pricing of the evaluation pricing.
    pub judge_model_pricing: Option<TokenPricing>,
    /// The per candidate model pricing of the evaluation pricing.
    pub per_candidate_model_pricing: Option<Vec<ModelPricingEntry>>,
    /// The total cost of the evaluation pricing.
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
    /// The evaluation trace spans of the evaluation prompt.
    pub evaluation_trace_spans: Option<Vec<EvaluationTraceSpan>>,
    /// The ground truth of the evaluation prompt.
    pub ground_truth: Option<String>,
    /// The input of the evaluation prompt.
    pub input: Option<String>,
    /// The input tokens of the evaluation prompt.
    /// Format: uint64.
    pub input_tokens: Option<String>,
    /// The output of the evaluation prompt.
    pub output: Option<String>,
    /// The output tokens of the evaluation prompt.
    /// Format: uint64.
    pub output_tokens: Option<String>,
    /// The prompt chunks of the evaluation prompt.
    pub prompt_chunks: Option<Vec<EvaluationPromptChunk>>,
    /// The prompt id of the evaluation prompt.
    pub prompt_id: i64,
    /// The prompt level metric results of the evaluation prompt.
    pub prompt_level_metric_results: Option<Vec<EvaluationMetricResult>>,
    /// The trace id of the evaluation prompt.
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
    /// The chunk usage pct of the evaluation prompt chunk.
    pub chunk_usage_pct: Option<f64>,
    /// The chunk used of the evaluation prompt chunk.
    pub chunk_used: Option<bool>,
    /// The index uuid of the evaluation prompt chunk.
    pub index_uuid: Option<String>,
    /// The source name of the evaluation prompt chunk.
    pub source_name: Option<String>,
    /// The text of the evaluation prompt chunk.
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
    /// The agent deleted of the evaluation run.
    pub agent_deleted: Option<bool>,
    /// The agent deployment name of the evaluation run.
    pub agent_deployment_name: Option<String>,
    /// The agent name of the evaluation run.
    pub agent_name: Option<String>,
    /// The UUID of the agent.
    pub agent_uuid: Option<String>,
    /// The agent version hash of the evaluation run.
    pub agent_version_hash: Option<String>,
    /// The agent workspace uuid of the evaluation run.
    pub agent_workspace_uuid: Option<String>,
    /// The created by user email of the evaluation run.
    pub created_by_user_email: Option<String>,
    /// The created by user id of the evaluation run.
    /// Format: uint64.
    pub created_by_user_id: Option<String>,
    /// The error description of the evaluation run.
    pub error_description: Option<String>,
    /// The evaluation run uuid of the evaluation run.
    pub evaluation_run_uuid: String,
    /// The evaluation test case workspace uuid of the evaluation run.
    pub evaluation_test_case_workspace_uuid: Option<String>,
    /// The finished at of the evaluation run.
    pub finished_at: Option<Timestamp>,
    /// The pass status of the evaluation run.
    pub pass_status: Option<bool>,
    /// The queued at of the evaluation run.
    pub queued_at: Option<Timestamp>,
    /// The run level metric results of the evaluation run.
    pub run_level_metric_results: Option<Vec<EvaluationMetricResult>>,
    /// The run name of the evaluation run.
    pub run_name: String,
    /// The star metric result of the evaluation run.
    pub star_metric_result: Option<EvaluationMetricResult>,
    /// When the evaluation run began; `None` as long as it has not.
    pub started_at: Option<Timestamp>,
    /// How far the evaluation run is.
    pub status: EvaluationRunStatus,
    /// The test case description of the evaluation run.
    pub test_case_description: Option<String>,
    /// The test case name of the evaluation run.
    pub test_case_name: Option<String>,
    /// The test case uuid of the evaluation run.
    pub test_case_uuid: Option<String>,
    /// The test case version of the evaluation run.
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
    /// The archived at of the evaluation test case.
    pub archived_at: Option<Timestamp>,
    /// When the evaluation test case was created.
    pub created_at: Option<Timestamp>,
    /// The created by user email of the evaluation test case.
    pub created_by_user_email: Option<String>,
    /// The created by user id of the evaluation test case.
    /// Format: uint64.
    pub created_by_user_id: Option<String>,
    /// The dataset of the evaluation test case.
    pub dataset: Option<EvaluationDataset>,
    /// The dataset name of the evaluation test case.
    pub dataset_name: Option<String>,
    /// The UUID of the dataset.
    pub dataset_uuid: Option<String>,
    /// What the evaluation test case is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The latest version number of runs of the evaluation test case.
    pub latest_version_number_of_runs: Option<i64>,
    /// The metrics of the evaluation test case.
    pub metrics: Option<Vec<EvaluationMetric>>,
    /// The name of the evaluation test case.
    pub name: String,
    /// The star metric of the evaluation test case.
    pub star_metric: Option<StarMetric>,
    /// The test case uuid of the evaluation test case.
    pub test_case_uuid: String,
    /// The total runs of the evaluation test case.
    pub total_runs: Option<i64>,
    /// When the evaluation test case was last changed.
    pub updated_at: Option<Timestamp>,
    /// The updated by user email of the evaluation test case.
    pub updated_by_user_email: Option<String>,
    /// The updated by user id of the evaluation test case.
    /// Format: uint64.
    pub updated_by_user_id: Option<String>,
    /// The version of the evaluation test case.
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
    /// The metric uuids of the evaluation test case metric list.
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
    /// When the evaluation trace span was created.
    pub created_at: Option<Timestamp>,
    /// The input of the evaluation trace span.
    pub input: Option<JsonObject>,
    /// The name of the evaluation trace span.
    pub name: Option<String>,
    /// The output of the evaluation trace span.
    pub output: Option<JsonObject>,
    /// The retriever chunks of the evaluation trace span.
    pub retriever_chunks: Option<Vec<EvaluationPromptChunk>>,
    /// The span level metric results of the evaluation trace span.
    pub span_level_metric_results: Option<Vec<EvaluationMetricResult>>,
    /// The spans of the evaluation trace span.
    pub spans: Option<Vec<TraceSpan>>,
    /// Which kind of evaluation trace span it is.
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
    /// Until when the file presigned url is valid.
    pub expires_at: Option<Timestamp>,
    /// The object key of the file presigned url.
    pub object_key: Option<String>,
    /// The original file name of the file presigned url.
    pub original_file_name: Option<String>,
    /// The presigned url of the file presigned url.
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

/// Sent by `genai_create_evaluation_dataset`, `genai_create_knowledge_base`; answered by `genai_create_knowledge_base_data_source`, `genai_list_knowledge_base_data_sources`, `genai_update_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FileUploadDataSource {
    /// The original file name of the file upload data source.
    pub original_file_name: Option<String>,
    /// The size in bytes of the file upload data source.
    /// Format: uint64.
    pub size_in_bytes: Option<String>,
    /// The stored object key of the file upload data source.
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
    into size_in_bytes: String,
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
    /// The pages of the genai links.
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
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<GenaiLinks>,
    /// How many there are on all pages.
    pub meta: Option<GenaiMeta>,
    /// The models of the genai list models.
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
    /// The regions of the genai list regions.
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
    /// The page of the genai meta.
    pub page: Option<i64>,
    /// The pages of the genai meta.
    pub pages: Option<i64>,
    /// How many there are on all pages.
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
    /// The agreement of the genai model.
    pub agreement: Option<Agreement>,
    /// The benchmark score of the genai model.
    pub benchmark_score: Option<JsonObject>,
    /// The capabilities of the genai model.
    pub capabilities: Option<Vec<String>>,
    /// The context window of the genai model.
    /// Format: int64.
    pub context_window: Option<String>,
    /// When the genai model was created.
    pub created_at: Option<Timestamp>,
    /// The endpoints of the genai model.
    pub endpoints: Option<Vec<ModelEndpoint>>,
    /// The inference name of the genai model.
    pub inference_name: Option<String>,
    /// The inference version of the genai model.
    pub inference_version: Option<String>,
    /// The is foundational of the genai model.
    pub is_foundational: Option<bool>,
    /// The kb default chunk size of the genai model.
    pub kb_default_chunk_size: Option<i64>,
    /// The kb max chunk size of the genai model.
    pub kb_max_chunk_size: Option<i64>,
    /// The kb min chunk size of the genai model.
    pub kb_min_chunk_size: Option<i64>,
    /// The lifecycle status of the genai model.
    pub lifecycle_status: Option<String>,
    /// The metadata of the genai model.
    pub metadata: Option<JsonObject>,
    /// The modalities of the genai model.
    pub modalities: Option<ModelModalities>,
    /// The name of the genai model.
    pub name: Option<String>,
    /// The parameter count of the genai model.
    pub parameter_count: Option<f64>,
    /// The parent uuid of the genai model.
    pub parent_uuid: Option<String>,
    /// The provider of the genai model.
    pub provider: Option<ModelProvider>,
    /// The reasoning efforts of the genai model.
    pub reasoning_efforts: Option<Vec<String>>,
    /// The settings of the genai model.
    pub settings: Option<Vec<ModelSetting>>,
    /// The thinking of the genai model.
    pub thinking: Option<bool>,
    /// Which kind of genai model it is.
    pub type_: Option<String>,
    /// When the genai model was last changed.
    pub updated_at: Option<Timestamp>,
    /// The upload complete of the genai model.
    pub upload_complete: Option<bool>,
    /// The url of the genai model.
    pub url: Option<String>,
    /// The usecases of the genai model.
    pub usecases: Option<Vec<ModelUsecase>>,
    /// The UUID of the genai model.
    pub uuid: Option<String>,
    /// The version of the genai model.
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
    /// The first of the genai pages.
    pub first: Option<String>,
    /// The last of the genai pages.
    pub last: Option<String>,
    /// The next of the genai pages.
    pub next: Option<String>,
    /// The previous of the genai pages.
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
    /// The inference url of the genai region.
    pub inference_url: Option<String>,
    /// The region that the genai region is in.
    pub region: String,
    /// The serves batch of the genai region.
    pub serves_batch: Option<bool>,
    /// The serves inference of the genai region.
    pub serves_inference: Option<bool>,
    /// The stream inference url of the genai region.
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
    /// The url of the generate oauth2 url.
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
    /// The children of the get agent children.
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
    /// The agent of the get agent.
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
    /// The log insights usage of the get agent usage.
    pub log_insights_usage: Option<ResourceUsage>,
    /// The usage of the get agent usage.
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
    /// The api key info of the get anthropic api key.
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
    /// The model of the get custom model.
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
    /// The download url of the get evaluation dataset download url.
    pub download_url: Option<String>,
    /// Until when the get evaluation dataset download url is valid.
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
    /// The prompt of the get evaluation run prompt results.
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
    /// The evaluation run of the get evaluation run.
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
    /// The evaluation run of the get evaluation run results.
    pub evaluation_run: Option<EvaluationRun>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<GenaiLinks>,
    /// How many there are on all pages.
    pub meta: Option<GenaiMeta>,
    /// The prompts of the get evaluation run results.
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
    /// The evaluation test case of the get evaluation test case.
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
    /// The signed url of the get indexing job details signed url.
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
    /// The job of the get knowledge base indexing job.
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
    /// The database status of the get knowledge.
    pub database_status: Option<DbaasClusterStatus>,
    /// The knowledge base of the get knowledge.
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
    /// The data of the get model catalog card.
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
    /// The preset of the get model evaluation preset.
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
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<GenaiLinks>,
    /// How many there are on all pages.
    pub meta: Option<GenaiMeta>,
    /// The results of the get model evaluation run.
    pub results: Option<Vec<ModelEvaluationResult>>,
    /// The run of the get model evaluation run.
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
    /// The download url of the get model evaluation run results download url.
    pub download_url: Option<String>,
    /// Until when the get model evaluation run results download url is valid.
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
    /// The model router of the get model router.
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
    /// The api key info of the get openai api key.
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
    /// The indexing info of the get scheduled indexing.
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
    /// The workspace of the get workspace.
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
    /// The folder id of the google drive data source.
    pub folder_id: Option<String>,
    /// The refresh token of the google drive data source.
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
    /// The folder id of the google drive data source display.
    pub folder_id: Option<String>,
    /// The folder name of the google drive data source display.
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
    /// The accept hf token storage of the import custom model.
    pub accept_hf_token_storage: Option<bool>,
    /// The accept terms and conditions of the import custom model.
    pub accept_terms_and_conditions: Option<bool>,
    /// What the import custom model is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The name of the import custom model.
    pub name: Option<String>,
    /// The preferred gpu region of the import custom model.
    pub preferred_gpu_region: Option<String>,
    /// The source ref of the import custom model.
    pub source_ref: Option<CustomModelSourceRef>,
    /// The source type of the import custom model.
    pub source_type: Option<CustomModelSourceType>,
    /// The tags of the import custom model.
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
    /// The error of the import custom model.
    pub error: Option<String>,
    /// The import job of the import custom model.
    pub import_job: Option<CustomModelImportJob>,
    /// The model of the import custom model.
    pub model: Option<CustomModel>,
    /// The validation steps of the import custom model.
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
    /// The error of the import validation step.
    pub error: Option<String>,
    /// The name of the import validation step.
    pub name: Option<String>,
    /// The passed of the import validation step.
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
    /// When the indexed data source ended; `None` as long as it has not.
    pub completed_at: Option<Timestamp>,
    /// The data source uuid of the indexed data source.
    pub data_source_uuid: String,
    /// The error details of the indexed data source.
    pub error_details: Option<String>,
    /// The error msg of the indexed data source.
    pub error_msg: Option<String>,
    /// The failed item count of the indexed data source.
    /// Format: uint64.
    pub failed_item_count: Option<String>,
    /// The indexed file count of the indexed data source.
    /// Format: uint64.
    pub indexed_file_count: Option<String>,
    /// The indexed item count of the indexed data source.
    /// Format: uint64.
    pub indexed_item_count: Option<String>,
    /// The removed item count of the indexed data source.
    /// Format: uint64.
    pub removed_item_count: Option<String>,
    /// The skipped item count of the indexed data source.
    /// Format: uint64.
    pub skipped_item_count: Option<String>,
    /// When the indexed data source began; `None` as long as it has not.
    pub started_at: Option<Timestamp>,
    /// How far the indexed data source is.
    pub status: Option<IndexedDataSourceStatus>,
    /// The total bytes of the indexed data source.
    /// Format: uint64.
    pub total_bytes: Option<String>,
    /// The total bytes indexed of the indexed data source.
    /// Format: uint64.
    pub total_bytes_indexed: Option<String>,
    /// The total file count of the indexed data source.
    /// Format: uint64.
    pub total_file_count: Option<String>,
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
    /// The completed datasources of the indexing job.
    pub completed_datasources: Option<i64>,
    /// When the indexing job was created.
    pub created_at: Option<Timestamp>,
    /// The data source jobs of the indexing job.
    pub data_source_jobs: Option<Vec<IndexedDataSource>>,
    /// The data source uuids of the indexing job.
    pub data_source_uuids: Option<Vec<String>>,
    /// The finished at of the indexing job.
    pub finished_at: Option<Timestamp>,
    /// The is report available of the indexing job.
    pub is_report_available: Option<bool>,
    /// The UUID of the knowledge base.
    pub knowledge_base_uuid: Option<String>,
    /// The phase of the indexing job.
    pub phase: Option<BatchJobPhase>,
    /// When the indexing job began; `None` as long as it has not.
    pub started_at: Option<Timestamp>,
    /// How far the indexing job is.
    pub status: IndexJobStatus,
    /// The tokens of the indexing job.
    pub tokens: Option<i64>,
    /// The total datasources of the indexing job.
    pub total_datasources: Option<i64>,
    /// The total tokens of the indexing job.
    /// Format: uint64.
    pub total_tokens: Option<String>,
    /// When the indexing job was last changed.
    pub updated_at: Option<Timestamp>,
    /// The UUID of the indexing job.
    pub uuid: String,
    /// The total items indexed of the indexing job.
    /// Format: uint64.
    pub total_items_indexed: Option<String>,
    /// The total items skipped of the indexing job.
    /// Format: uint64.
    pub total_items_skipped: Option<String>,
    /// The total items failed of the indexing job.
    /// Format: uint64.
    pub total_items_failed: Option<String>,
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
    /// The aws data source of the kb data source.
    pub aws_data_source: Option<AwsDataSource>,
    /// The bucket name of the kb data source.
    pub bucket_name: Option<String>,
    /// The bucket region of the kb data source.
    pub bucket_region: Option<String>,
    /// The chunking algorithm of the kb data source.
    pub chunking_algorithm: Option<ChunkingAlgorithm>,
    /// The chunking options of the kb data source.
    pub chunking_options: Option<ChunkingOptions>,
    /// The dropbox data source of the kb data source.
    pub dropbox_data_source: Option<DropboxDataSource>,
    /// The file upload data source of the kb data source.
    pub file_upload_data_source: Option<FileUploadDataSource>,
    /// The google drive data source of the kb data source.
    pub google_drive_data_source: Option<GoogleDriveDataSource>,
    /// The item path of the kb data source.
    pub item_path: Option<String>,
    /// The spaces data source of the kb data source.
    pub spaces_data_source: Option<SpacesDataSource>,
    /// The web crawler data source of the kb data source.
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
    /// The added to agent at of the knowledge.
    pub added_to_agent_at: Option<Timestamp>,
    /// When the knowledge was created.
    pub created_at: Option<Timestamp>,
    /// The database id of the knowledge.
    pub database_id: Option<String>,
    /// The embedding model uuid of the knowledge.
    pub embedding_model_uuid: Option<String>,
    /// The is public of the knowledge.
    pub is_public: Option<bool>,
    /// The last indexing job of the knowledge.
    pub last_indexing_job: Option<IndexingJob>,
    /// The name of the knowledge.
    pub name: String,
    /// The id of the project that the knowledge belongs to.
    pub project_id: Option<String>,
    /// The region that the knowledge is in.
    pub region: Option<String>,
    /// The reranking config of the knowledge.
    pub reranking_config: Option<RerankingConfiguration>,
    /// The tags of the knowledge.
    pub tags: Option<Vec<String>>,
    /// When the knowledge was last changed.
    pub updated_at: Option<Timestamp>,
    /// The user id of the knowledge.
    /// Format: int64.
    pub user_id: Option<String>,
    /// The UUID of the knowledge.
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
    /// The aws data source of the knowledge base data source.
    pub aws_data_source: Option<AwsDataSourceDisplay>,
    /// The bucket name of the knowledge base data source.
    pub bucket_name: Option<String>,
    /// The chunking algorithm of the knowledge base data source.
    pub chunking_algorithm: Option<ChunkingAlgorithm>,
    /// The chunking options of the knowledge base data source.
    pub chunking_options: Option<ChunkingOptions>,
    /// When the knowledge base data source was created.
    pub created_at: Option<Timestamp>,
    /// The dropbox data source of the knowledge base data source.
    pub dropbox_data_source: Option<DropboxDataSourceDisplay>,
    /// The file upload data source of the knowledge base data source.
    pub file_upload_data_source: Option<FileUploadDataSource>,
    /// The google drive data source of the knowledge base data source.
    pub google_drive_data_source: Option<GoogleDriveDataSourceDisplay>,
    /// The item path of the knowledge base data source.
    pub item_path: Option<String>,
    /// The last datasource indexing job of the knowledge base data source.
    pub last_datasource_indexing_job: Option<IndexedDataSource>,
    /// The region that the knowledge base data source is in.
    pub region: Option<String>,
    /// The spaces data source of the knowledge base data source.
    pub spaces_data_source: Option<SpacesDataSource>,
    /// When the knowledge base data source was last changed.
    pub updated_at: Option<Timestamp>,
    /// The UUID of the knowledge base data source.
    pub uuid: String,
    /// The web crawler data source of the knowledge base data source.
    pub web_crawler_data_source: Option<WebCrawlerDataSource>,
    /// The last indexing job of the knowledge base data source.
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
    /// The avg e2e latency ms of the latency metrics.
    pub avg_e2e_latency_ms: Option<f64>,
    /// The max e2e latency ms of the latency metrics.
    pub max_e2e_latency_ms: Option<f64>,
    /// The min e2e latency ms of the latency metrics.
    pub min_e2e_latency_ms: Option<f64>,
    /// The p50 latency ms of the latency metrics.
    pub p50_latency_ms: Option<f64>,
    /// The p90 latency ms of the latency metrics.
    pub p90_latency_ms: Option<f64>,
    /// The p95 latency ms of the latency metrics.
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
    /// The UUID of the agent.
    pub agent_uuid: Option<String>,
    /// What the link agent function is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The faas name of the link agent function.
    pub faas_name: Option<String>,
    /// The faas namespace of the link agent function.
    pub faas_namespace: Option<String>,
    /// The function name of the link agent function.
    pub function_name: Option<String>,
    /// The input schema of the link agent function.
    pub input_schema: Option<JsonObject>,
    /// The output schema of the link agent function.
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
    /// The agent of the link agent function.
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
    /// The agent of the link agent guardrail.
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
    /// The UUID of the agent.
    pub agent_uuid: Option<String>,
    /// The guardrails of the link agent guardrails.
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
    /// The UUID of the agent that requests are passed on to.
    pub child_agent_uuid: Option<String>,
    /// The if case of the link agent.
    pub if_case: Option<String>,
    /// The UUID of the agent that passes requests on.
    pub parent_agent_uuid: Option<String>,
    /// The route name of the link agent.
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
    /// The UUID of the agent that requests are passed on to.
    pub child_agent_uuid: Option<String>,
    /// The UUID of the agent that passes requests on.
    pub parent_agent_uuid: Option<String>,
    /// The rollback of the link agent.
    pub rollback: Option<bool>,
    /// The UUID of the link agent.
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
    /// The agent of the link knowledge.
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
    /// The api key infos of the list agent api keys.
    pub api_key_infos: Option<Vec<AgentApiKeyInfo>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<GenaiLinks>,
    /// How many there are on all pages.
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
    /// The agent versions of the list agent versions.
    pub agent_versions: Option<Vec<AgentVersion>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<GenaiLinks>,
    /// How many there are on all pages.
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
    /// The agents of the list agents by anthropic key.
    pub agents: Option<Vec<Agent>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<GenaiLinks>,
    /// How many there are on all pages.
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
    /// The agents of the list agents by openai key.
    pub agents: Option<Vec<Agent>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<GenaiLinks>,
    /// How many there are on all pages.
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
    /// The agents of the list agents by workspace.
    pub agents: Option<Vec<Agent>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<GenaiLinks>,
    /// How many there are on all pages.
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
    /// The agents of the list agents.
    pub agents: Option<Vec<AgentSummary>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<GenaiLinks>,
    /// How many there are on all pages.
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
    /// The api key infos of the list anthropic api keys.
    pub api_key_infos: Option<Vec<AnthropicApiKeyInfo>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<GenaiLinks>,
    /// How many there are on all pages.
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
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<GenaiLinks>,
    /// The max threshold of the list custom models.
    pub max_threshold: Option<i64>,
    /// How many there are on all pages.
    pub meta: Option<GenaiMeta>,
    /// The models of the list custom models.
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
    /// The evaluation datasets of the list evaluation datasets.
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
    /// The metrics of the list evaluation metrics.
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
    /// The evaluation runs of the list evaluation runs by test case.
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
    /// The evaluation test cases of the list evaluation test cases by workspace.
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
    /// The evaluation test cases of the list evaluation test cases.
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
    /// The indexed data sources of the list indexing job data sources.
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
    /// The knowledge base data sources of the list knowledge base data sources.
    pub knowledge_base_data_sources: Option<Vec<KnowledgeBaseDataSource>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<GenaiLinks>,
    /// How many there are on all pages.
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
    /// The jobs of the list knowledge base indexing jobs.
    pub jobs: Option<Vec<IndexingJob>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<GenaiLinks>,
    /// How many there are on all pages.
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
    /// The knowledge bases of the list knowledge bases.
    pub knowledge_bases: Option<Vec<KnowledgeBase>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<GenaiLinks>,
    /// How many there are on all pages.
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
    /// The api key infos of the list model api keys.
    pub api_key_infos: Option<Vec<ModelApiKeyInfo>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<GenaiLinks>,
    /// How many there are on all pages.
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
    /// The data of the list model catalog.
    pub data: Option<Vec<ModelCatalogEntry>>,
    /// How many there are on all pages.
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
    /// The metrics of the list model evaluation metrics.
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
    /// The presets of the list model evaluation presets.
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
    /// The available candidate types of the list model evaluation runs.
    pub available_candidate_types: Option<Vec<CandidateModelSource>>,
    /// The available statuses of the list model evaluation runs.
    pub available_statuses: Option<Vec<ModelEvaluationRunStatus>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<GenaiLinks>,
    /// How many there are on all pages.
    pub meta: Option<GenaiMeta>,
    /// The runs of the list model evaluation runs.
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
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<GenaiLinks>,
    /// How many there are on all pages.
    pub meta: Option<GenaiMeta>,
    /// The presets of the list model router presets.
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
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<GenaiLinks>,
    /// How many there are on all pages.
    pub meta: Option<GenaiMeta>,
    /// The tasks of the list model router task presets.
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
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<GenaiLinks>,
    /// How many there are on all pages.
    pub meta: Option<GenaiMeta>,
    /// The model routers of the list model routers.
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
    /// The api key infos of the list openai api keys.
    pub api_key_infos: Option<Vec<OpenaiApiKeyInfo>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<GenaiLinks>,
    /// How many there are on all pages.
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
    /// The workspaces of the list workspaces.
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
    /// The common of the llm span.
    pub common: Option<SpanCommon>,
    /// The model of the llm span.
    pub model: Option<String>,
    /// The num input tokens of the llm span.
    pub num_input_tokens: Option<i64>,
    /// The num output tokens of the llm span.
    pub num_output_tokens: Option<i64>,
    /// The temperature of the llm span.
    pub temperature: Option<f64>,
    /// The time to first token ns of the llm span.
    /// Format: int64.
    pub time_to_first_token_ns: Option<String>,
    /// The tools of the llm span.
    pub tools: Option<Vec<JsonObject>>,
    /// The total tokens of the llm span.
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
    /// The allowed tools of the mcp server.
    pub allowed_tools: Option<Vec<String>>,
    /// The authorization of the mcp server.
    pub authorization: Option<String>,
    /// The headers of the mcp server.
    pub headers: Option<BTreeMap<String, String>>,
    /// The server label of the mcp server.
    pub server_label: Option<String>,
    /// The server url of the mcp server.
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
    /// What the metric result summary is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The fail count of the metric result summary.
    pub fail_count: Option<i64>,
    /// The fail percent of the metric result summary.
    pub fail_percent: Option<f64>,
    /// The metric name of the metric result summary.
    pub metric_name: Option<String>,
    /// The metric uuid of the metric result summary.
    pub metric_uuid: Option<String>,
    /// The pass count of the metric result summary.
    pub pass_count: Option<i64>,
    /// The pass percent of the metric result summary.
    pub pass_percent: Option<f64>,
    /// The skip percent of the metric result summary.
    pub skip_percent: Option<f64>,
    /// The skipped count of the metric result summary.
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
    /// When the model api key info was created.
    pub created_at: Option<Timestamp>,
    /// Who created the model api key info.
    /// Format: uint64.
    pub created_by: Option<String>,
    /// When the model api key info was deleted; `None` as long as it has not been.
    pub deleted_at: Option<Timestamp>,
    /// The name of the model api key info.
    pub name: Option<String>,
    /// The secret key of the model api key info.
    pub secret_key: Option<String>,
    /// The UUID of the model api key info.
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
    /// The availability of the model catalog card.
    pub availability: Option<Vec<String>>,
    /// The badges of the model catalog card.
    pub badges: Option<Vec<String>>,
    /// The benchmark score of the model catalog card.
    pub benchmark_score: Option<JsonObject>,
    /// The capabilities of the model catalog card.
    pub capabilities: Option<Vec<String>>,
    /// The code snippets of the model catalog card.
    pub code_snippets: Option<CodeSnippets>,
    /// The context window of the model catalog card.
    /// Format: int64.
    pub context_window: Option<String>,
    /// The creator of the model catalog card.
    pub creator: Option<String>,
    /// What the model catalog card is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The hugging face id of the model catalog card.
    pub hugging_face_id: Option<String>,
    /// The id of the model catalog card.
    pub id: String,
    /// The max output tokens of the model catalog card.
    /// Format: int64.
    pub max_output_tokens: Option<String>,
    /// The modalities of the model catalog card.
    pub modalities: Option<ModelModalities>,
    /// The model id of the model catalog card.
    pub model_id: Option<String>,
    /// The name of the model catalog card.
    pub name: String,
    /// The parameter count of the model catalog card.
    pub parameter_count: Option<f64>,
    /// The pricing of the model catalog card.
    pub pricing: Option<ModelPricing>,
    /// The pricing detail of the model catalog card.
    pub pricing_detail: Option<ModelPricingDetail>,
    /// The provider of the model catalog card.
    pub provider: Option<ModelProvider>,
    /// The short description of the model catalog card.
    pub short_description: Option<String>,
    /// Which kind of model catalog card it is.
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
    /// The availability of the model catalog entry.
    pub availability: Option<Vec<String>>,
    /// The badges of the model catalog entry.
    pub badges: Option<Vec<String>>,
    /// The benchmark score of the model catalog entry.
    pub benchmark_score: Option<JsonObject>,
    /// The capabilities of the model catalog entry.
    pub capabilities: Option<Vec<String>>,
    /// The context window of the model catalog entry.
    /// Format: int64.
    pub context_window: Option<String>,
    /// When the model catalog entry was created.
    pub created_at: Option<Timestamp>,
    /// The creator of the model catalog entry.
    pub creator: Option<String>,
    /// The hugging face id of the model catalog entry.
    pub hugging_face_id: Option<String>,
    /// The id of the model catalog entry.
    pub id: String,
    /// The max output tokens of the model catalog entry.
    /// Format: int64.
    pub max_output_tokens: Option<String>,
    /// The model id of the model catalog entry.
    pub model_id: Option<String>,
    /// The name of the model catalog entry.
    pub name: String,
    /// The parameter count of the model catalog entry.
    pub parameter_count: Option<f64>,
    /// The pricing of the model catalog entry.
    pub pricing: Option<ModelPricing>,
    /// The provider of the model catalog entry.
    pub provider: Option<ModelProvider>,
    /// The scaled pricing enabled of the model catalog entry.
    pub scaled_pricing_enabled: Option<bool>,
    /// The short description of the model catalog entry.
    pub short_description: Option<String>,
    /// Which kind of model catalog entry it is.
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
    /// The capabilities of the model endpoint.
    pub capabilities: Option<Vec<String>>,
    /// The endpoint of the model endpoint.
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
    /// The candidate inference config of the model evaluation preset.
    pub candidate_inference_config: Option<CandidateInferenceConfig>,
    /// The candidate model name of the model evaluation preset.
    pub candidate_model_name: Option<String>,
    /// The candidate model source of the model evaluation preset.
    /// Default: `"CANDIDATE_MODEL_SOURCE_SERVERLESS"`.
    pub candidate_model_source: Option<CandidateModelSource>,
    /// The candidate model uuid of the model evaluation preset.
    pub candidate_model_uuid: Option<String>,
    /// The candidate system prompt of the model evaluation preset.
    pub candidate_system_prompt: Option<String>,
    /// When the model evaluation preset was created.
    pub created_at: Option<Timestamp>,
    /// The dataset name of the model evaluation preset.
    pub dataset_name: Option<String>,
    /// The UUID of the dataset.
    pub dataset_uuid: Option<String>,
    /// The eval preset uuid of the model evaluation preset.
    pub eval_preset_uuid: String,
    /// The judge model name of the model evaluation preset.
    pub judge_model_name: Option<String>,
    /// The judge model uuid of the model evaluation preset.
    pub judge_model_uuid: Option<String>,
    /// The metrics of the model evaluation preset.
    pub metrics: Option<Vec<EvaluationMetric>>,
    /// The name of the model evaluation preset.
    pub name: String,
    /// The saved sections of the model evaluation preset.
    pub saved_sections: Option<Vec<PresetSaveSection>>,
    /// The star metric of the model evaluation preset.
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
    /// The candidate model name of the model evaluation result.
    pub candidate_model_name: Option<String>,
    /// The candidate model uuid of the model evaluation result.
    pub candidate_model_uuid: Option<String>,
    /// The candidate routed task of the model evaluation result.
    pub candidate_routed_task: Option<String>,
    /// The ground truth of the model evaluation result.
    pub ground_truth: Option<String>,
    /// The input of the model evaluation result.
    pub input: Option<String>,
    /// The metric results of the model evaluation result.
    pub metric_results: Option<Vec<EvaluationMetricResult>>,
    /// The output of the model evaluation result.
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
    /// The candidate inference config of the model evaluation run detail.
    pub candidate_inference_config: Option<CandidateInferenceConfig>,
    /// The candidate model name of the model evaluation run detail.
    pub candidate_model_name: Option<String>,
    /// The candidate model source of the model evaluation run detail.
    /// Default: `"CANDIDATE_MODEL_SOURCE_SERVERLESS"`.
    pub candidate_model_source: Option<CandidateModelSource>,
    /// The candidate model uuid of the model evaluation run detail.
    pub candidate_model_uuid: Option<String>,
    /// When the model evaluation run detail ended; `None` as long as it has not.
    pub completed_at: Option<Timestamp>,
    /// When the model evaluation run detail was created.
    pub created_at: Option<Timestamp>,
    /// The dataset name of the model evaluation run detail.
    pub dataset_name: Option<String>,
    /// The UUID of the dataset.
    pub dataset_uuid: Option<String>,
    /// The error description of the model evaluation run detail.
    pub error_description: Option<String>,
    /// The eval preset name of the model evaluation run detail.
    pub eval_preset_name: Option<String>,
    /// The eval preset uuid of the model evaluation run detail.
    pub eval_preset_uuid: Option<String>,
    /// The eval run uuid of the model evaluation run detail.
    pub eval_run_uuid: String,
    /// The judge model name of the model evaluation run detail.
    pub judge_model_name: Option<String>,
    /// The judge model uuid of the model evaluation run detail.
    pub judge_model_uuid: Option<String>,
    /// The metrics of the model evaluation run detail.
    pub metrics: Option<Vec<EvaluationMetric>>,
    /// The name of the model evaluation run detail.
    pub name: String,
    /// The progress of the model evaluation run detail.
    pub progress: Option<ModelEvaluationRunProgress>,
    /// The result summary of the model evaluation run detail.
    pub result_summary: Option<ModelEvaluationRunResultSummary>,
    /// The star metric of the model evaluation run detail.
    pub star_metric: Option<StarMetric>,
    /// When the model evaluation run detail began; `None` as long as it has not.
    pub started_at: Option<Timestamp>,
    /// How far the model evaluation run detail is.
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
    /// The candidate rows evaluated of the model evaluation run progress.
    pub candidate_rows_evaluated: Option<i64>,
    /// The judge rows evaluated of the model evaluation run progress.
    pub judge_rows_evaluated: Option<i64>,
    /// The total rows of the model evaluation run progress.
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
    /// The end time of the model evaluation run result summary.
    pub end_time: Option<Timestamp>,
    /// The metric summaries of the model evaluation run result summary.
    pub metric_summaries: Option<Vec<MetricResultSummary>>,
    /// The overall score percent of the model evaluation run result summary.
    pub overall_score_percent: Option<f64>,
    /// The per model summaries of the model evaluation run result summary.
    pub per_model_summaries: Option<PerModelResultSummaries>,
    /// The per task summaries of the model evaluation run result summary.
    pub per_task_summaries: Option<PerTaskResultSummaries>,
    /// The performance metrics of the model evaluation run result summary.
    pub performance_metrics: Option<PerformanceMetrics>,
    /// The pricing of the model evaluation run result summary.
    pub pricing: Option<EvaluationPricing>,
    /// The star metric summary of the model evaluation run result summary.
    pub star_metric_summary: Option<StarMetricSummary>,
    /// The start time of the model evaluation run result summary.
    pub start_time: Option<Timestamp>,
    /// The total duration seconds of the model evaluation run result summary.
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
    /// The candidate model name of the model evaluation run summary.
    pub candidate_model_name: Option<String>,
    /// The candidate model source of the model evaluation run summary.
    /// Default: `"CANDIDATE_MODEL_SOURCE_SERVERLESS"`.
    pub candidate_model_source: Option<CandidateModelSource>,
    /// The candidate model uuid of the model evaluation run summary.
    pub candidate_model_uuid: Option<String>,
    /// When the model evaluation run summary was created.
    pub created_at: Option<Timestamp>,
    /// The dataset name of the model evaluation run summary.
    pub dataset_name: Option<String>,
    /// The UUID of the dataset.
    pub dataset_uuid: Option<String>,
    /// The eval run uuid of the model evaluation run summary.
    pub eval_run_uuid: String,
    /// The judge model name of the model evaluation run summary.
    pub judge_model_name: Option<String>,
    /// The judge model uuid of the model evaluation run summary.
    pub judge_model_uuid: Option<String>,
    /// The name of the model evaluation run summary.
    pub name: String,
    /// The progress of the model evaluation run summary.
    pub progress: Option<ModelEvaluationRunProgress>,
    /// How far the model evaluation run summary is.
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
    /// The input of the model modalities.
    pub input: Option<Vec<String>>,
    /// The output of the model modalities.
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
    /// The cache read input price per million of the model pricing.
    pub cache_read_input_price_per_million: Option<f64>,
    /// The cache write 1h input price per million of the model pricing.
    pub cache_write_1h_input_price_per_million: Option<f64>,
    /// The cache write 5m input price per million of the model pricing.
    pub cache_write_5m_input_price_per_million: Option<f64>,
    /// The image cache read input price per million of the model pricing.
    pub image_cache_read_input_price_per_million: Option<f64>,
    /// The image input price per million of the model pricing.
    pub image_input_price_per_million: Option<f64>,
    /// The image output price per million of the model pricing.
    pub image_output_price_per_million: Option<f64>,
    /// The input cache read of the model pricing.
    pub input_cache_read: Option<f64>,
    /// The input price per million of the model pricing.
    pub input_price_per_million: Option<f64>,
    /// The output price per million of the model pricing.
    pub output_price_per_million: Option<f64>,
    /// The price per audio of the model pricing.
    pub price_per_audio: Option<f64>,
    /// The price per image of the model pricing.
    pub price_per_image: Option<f64>,
    /// The price per megapixel of the model pricing.
    pub price_per_megapixel: Option<f64>,
    /// The price per second of the model pricing.
    pub price_per_second: Option<f64>,
    /// The price per thousand characters of the model pricing.
    pub price_per_thousand_characters: Option<f64>,
    /// The price per video of the model pricing.
    pub price_per_video: Option<f64>,
    /// The reasoning price per million of the model pricing.
    pub reasoning_price_per_million: Option<f64>,
    /// The text cache read input price per million of the model pricing.
    pub text_cache_read_input_price_per_million: Option<f64>,
    /// The text input price per million of the model pricing.
    pub text_input_price_per_million: Option<f64>,
    /// The text output price per million of the model pricing.
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
    /// The variants of the model pricing detail.
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
    /// The model name of the model pricing entry.
    pub model_name: Option<String>,
    /// The model uuid of the model pricing entry.
    pub model_uuid: Option<String>,
    /// The pricing of the model pricing entry.
    pub pricing: Option<TokenPricing>,
    /// The prompt count of the model pricing entry.
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
    /// The end time of the model pricing interval.
    pub end_time: Option<Timestamp>,
    /// The prices of the model pricing interval.
    pub prices: Option<ModelPricing>,
    /// The start time of the model pricing interval.
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
    /// The currency of the model pricing variant.
    pub currency: Option<String>,
    /// The label of the model pricing variant.
    pub label: Option<String>,
    /// The mode of the model pricing variant.
    pub mode: Option<ModelBillingMode>,
    /// The prices of the model pricing variant.
    pub prices: Option<ModelPricing>,
    /// The scaled pricing of the model pricing variant.
    pub scaled_pricing: Option<ModelScaledPricing>,
    /// The tier of the model pricing variant.
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
    /// The UUID of the API key.
    pub api_key_uuid: Option<String>,
    /// When the model provider key info was created.
    pub created_at: Option<Timestamp>,
    /// Who created the model provider key info.
    /// Format: uint64.
    pub created_by: Option<String>,
    /// When the model provider key info was deleted; `None` as long as it has not been.
    pub deleted_at: Option<Timestamp>,
    /// The models of the model provider key info.
    pub models: Option<Vec<GenaiModel>>,
    /// The name of the model provider key info.
    pub name: Option<String>,
    /// The provider of the model provider key info.
    pub provider: Option<ModelProvider>,
    /// When the model provider key info was last changed.
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
    /// The config of the model router.
    pub config: Option<ModelRouterConfig>,
    /// When the model router was created.
    pub created_at: Option<Timestamp>,
    /// What the model router is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The name of the model router.
    pub name: String,
    /// The regions of the model router.
    pub regions: Option<Vec<String>>,
    /// When the model router was last changed.
    pub updated_at: Option<Timestamp>,
    /// The UUID of the model router.
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
    /// The fallback models of the model router config.
    pub fallback_models: Option<Vec<String>>,
    /// The policies of the model router config.
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
    /// The config of the model router preset.
    pub config: Option<ModelRouterConfig>,
    /// The display name of the model router preset.
    pub display_name: String,
    /// The long description of the model router preset.
    pub long_description: Option<String>,
    /// The short description of the model router preset.
    pub short_description: Option<String>,
    /// The short name of the model router preset by which requests name it.
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
    /// The prefer of the model router selection policy.
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
    /// What the model router task details is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The name of the model router task details.
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
    /// The custom task of the model router task policy.
    pub custom_task: Option<ModelRouterTaskDetails>,
    /// The models of the model router task policy.
    pub models: Option<Vec<String>>,
    /// The selection policy of the model router task policy.
    pub selection_policy: Option<ModelRouterSelectionPolicy>,
    /// The task slug of the model router task policy.
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
    /// The category of the model router task preset.
    pub category: Option<String>,
    /// What the model router task preset is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The models of the model router task preset.
    pub models: Option<Vec<String>>,
    /// The name of the model router task preset.
    pub name: Option<String>,
    /// The selection policy of the model router task preset.
    pub selection_policy: Option<ModelRouterSelectionPolicy>,
    /// The tags of the model router task preset.
    pub tags: Option<Vec<String>>,
    /// The task slug of the model router task preset.
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
    /// The intervals of the model scaled pricing.
    pub intervals: Option<Vec<ModelPricingInterval>>,
    /// The max prices of the model scaled pricing.
    pub max_prices: Option<ModelPricing>,
    /// The min prices of the model scaled pricing.
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
    /// The default string of the model setting.
    pub default_string: Option<String>,
    /// The default value of the model setting.
    pub default_value: Option<f64>,
    /// The max of the model setting.
    pub max: Option<f64>,
    /// The min of the model setting.
    pub min: Option<f64>,
    /// The name of the model setting.
    pub name: Option<String>,
    /// The options of the model setting.
    pub options: Option<Vec<String>>,
    /// The step of the model setting.
    pub step: Option<f64>,
    /// Which kind of model setting it is.
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
    /// The agreement of the model summary.
    pub agreement: Option<Agreement>,
    /// The benchmark score of the model summary.
    pub benchmark_score: Option<JsonObject>,
    /// The capabilities of the model summary.
    pub capabilities: Option<Vec<String>>,
    /// The context window of the model summary.
    /// Format: int64.
    pub context_window: Option<String>,
    /// When the model summary was created.
    pub created_at: Option<Timestamp>,
    /// What the model summary is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The endpoints of the model summary.
    pub endpoints: Option<Vec<ModelEndpoint>>,
    /// The id of the model summary.
    pub id: Option<String>,
    /// The is foundational of the model summary.
    pub is_foundational: Option<bool>,
    /// The kb default chunk size of the model summary.
    pub kb_default_chunk_size: Option<i64>,
    /// The kb max chunk size of the model summary.
    pub kb_max_chunk_size: Option<i64>,
    /// The kb min chunk size of the model summary.
    pub kb_min_chunk_size: Option<i64>,
    /// The lifecycle status of the model summary.
    pub lifecycle_status: Option<String>,
    /// The modalities of the model summary.
    pub modalities: Option<ModelModalities>,
    /// The model availability of the model summary.
    pub model_availability: Option<String>,
    /// The name of the model summary.
    pub name: Option<String>,
    /// The parameter count of the model summary.
    pub parameter_count: Option<f64>,
    /// The parent uuid of the model summary.
    pub parent_uuid: Option<String>,
    /// The pricing of the model summary.
    pub pricing: Option<ModelPricing>,
    /// The provider of the model summary.
    pub provider: Option<ModelProvider>,
    /// The reasoning efforts of the model summary.
    pub reasoning_efforts: Option<Vec<String>>,
    /// The settings of the model summary.
    pub settings: Option<Vec<ModelSetting>>,
    /// The thinking of the model summary.
    pub thinking: Option<bool>,
    /// Which kind of model summary it is.
    pub type_: Option<String>,
    /// When the model summary was last changed.
    pub updated_at: Option<Timestamp>,
    /// The upload complete of the model summary.
    pub upload_complete: Option<bool>,
    /// The url of the model summary.
    pub url: Option<String>,
    /// The UUID of the model summary.
    pub uuid: String,
    /// The version of the model summary.
    pub version: Option<ModelVersion>,
    /// The inference name of the model summary.
    pub inference_name: Option<String>,
    /// The inference version of the model summary.
    pub inference_version: Option<String>,
    /// The usecases of the model summary.
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
    /// The major of the model version.
    pub major: Option<i64>,
    /// The minor of the model version.
    pub minor: Option<i64>,
    /// The patch of the model version.
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
    /// The agent uuids of the move agents to workspace.
    pub agent_uuids: Option<Vec<String>>,
    /// The UUID of the workspace.
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
    /// The workspace of the move agents to workspace.
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
    /// When the openai api key info was created.
    pub created_at: Option<Timestamp>,
    /// Who created the openai api key info.
    /// Format: uint64.
    pub created_by: Option<String>,
    /// When the openai api key info was deleted; `None` as long as it has not been.
    pub deleted_at: Option<Timestamp>,
    /// The models of the openai api key info.
    pub models: Option<Vec<GenaiModel>>,
    /// The name of the openai api key info.
    pub name: String,
    /// When the openai api key info was last changed.
    pub updated_at: Option<Timestamp>,
    /// The UUID of the openai api key info.
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
    /// The summaries of the per model result summaries.
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
    /// The metric summaries of the per model result summary.
    pub metric_summaries: Option<Vec<MetricResultSummary>>,
    /// The model name of the per model result summary.
    pub model_name: Option<String>,
    /// The performance metrics of the per model result summary.
    pub performance_metrics: Option<PerformanceMetrics>,
    /// The prompt count of the per model result summary.
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
    /// The summaries of the per task result summaries.
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
    /// The metric summaries of the per task result summary.
    pub metric_summaries: Option<Vec<MetricResultSummary>>,
    /// The performance metrics of the per task result summary.
    pub performance_metrics: Option<PerformanceMetrics>,
    /// The prompt count of the per task result summary.
    pub prompt_count: Option<i64>,
    /// The task name of the per task result summary.
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
    /// The candidate latency of the performance metrics.
    pub candidate_latency: Option<LatencyMetrics>,
    /// The token usage of the performance metrics.
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
    /// The file name of the presigned url file.
    pub file_name: Option<String>,
    /// The file size of the presigned url file.
    /// Format: int64.
    pub file_size: Option<String>,
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
    into file_size: String,
});

#[cfg(feature = "schemars")]
schema!(PresignedUrlFile in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(PresignedUrlFile by crate::validate::RULES);

/// Answered by `genai_regenerate_agent_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RegenerateAgentApiKeyResponse {
    /// The api key info of the regenerate agent api key.
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
    /// The api key info of the regenerate model api key.
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
    /// The enabled of the reranking configuration.
    pub enabled: Option<bool>,
    /// The model of the reranking configuration.
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
    /// The measurements of the resource usage.
    pub measurements: Option<Vec<UsageMeasurement>>,
    /// The resource uuid of the resource usage.
    pub resource_uuid: Option<String>,
    /// The start of the resource usage.
    pub start: Option<Timestamp>,
    /// The stop of the resource usage.
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
    /// The common of the retriever span.
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
    /// The UUID of the rollback to agent version.
    pub uuid: Option<String>,
    /// The version hash of the rollback to agent version.
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
    /// The audit header of the rollback to agent version.
    pub audit_header: Option<AuditHeader>,
    /// The version hash of the rollback to agent version.
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
    /// The agent deployment names of the run evaluation test case.
    pub agent_deployment_names: Option<Vec<String>>,
    /// The agent uuids of the run evaluation test case.
    pub agent_uuids: Option<Vec<String>>,
    /// The run name of the run evaluation test case.
    pub run_name: Option<String>,
    /// The test case uuid of the run evaluation test case.
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
    /// The evaluation run uuids of the run evaluation test case.
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
    /// When the scheduled indexing info was created.
    pub created_at: Option<Timestamp>,
    /// The days of the scheduled indexing info.
    pub days: Option<Vec<i64>>,
    /// When the scheduled indexing info was deleted; `None` as long as it has not been.
    pub deleted_at: Option<Timestamp>,
    /// The is active of the scheduled indexing info.
    pub is_active: Option<bool>,
    /// The UUID of the knowledge base.
    pub knowledge_base_uuid: Option<String>,
    /// The last ran at of the scheduled indexing info.
    pub last_ran_at: Option<Timestamp>,
    /// The next run at of the scheduled indexing info.
    pub next_run_at: Option<Timestamp>,
    /// The time of the scheduled indexing info.
    pub time: Option<String>,
    /// When the scheduled indexing info was last changed.
    pub updated_at: Option<Timestamp>,
    /// The UUID of the scheduled indexing info.
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
    /// The bucket name of the spaces data source.
    pub bucket_name: Option<String>,
    /// The item path of the spaces data source.
    pub item_path: Option<String>,
    /// The region that the spaces data source is in.
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
    /// When the span common was created.
    pub created_at: Option<Timestamp>,
    /// The duration ns of the span common.
    /// Format: int64.
    pub duration_ns: Option<String>,
    /// The metadata of the span common.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The status code of the span common.
    pub status_code: Option<i64>,
    /// The tags of the span common.
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
    /// The metric uuid of the star metric.
    pub metric_uuid: Option<String>,
    /// The name of the star metric.
    pub name: Option<String>,
    /// The success threshold of the star metric.
    pub success_threshold: Option<f64>,
    /// The success threshold pct of the star metric.
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
    /// The metric name of the star metric summary.
    pub metric_name: Option<String>,
    /// The metric uuid of the star metric summary.
    pub metric_uuid: Option<String>,
    /// The threshold of the star metric summary.
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
    /// The data source uuids of the start knowledge base indexing job.
    pub data_source_uuids: Option<Vec<String>>,
    /// The UUID of the knowledge base.
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
    /// The job of the start knowledge base indexing job.
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
    /// The input cost of the token pricing.
    pub input_cost: Option<f64>,
    /// The output cost of the token pricing.
    pub output_cost: Option<f64>,
    /// The total cost of the token pricing.
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
    /// The total candidate input tokens of the token usage.
    /// Format: uint64.
    pub total_candidate_input_tokens: Option<String>,
    /// The total candidate output tokens of the token usage.
    /// Format: uint64.
    pub total_candidate_output_tokens: Option<String>,
    /// The total candidate tokens of the token usage.
    /// Format: uint64.
    pub total_candidate_tokens: Option<String>,
    /// The total judge input tokens of the token usage.
    /// Format: uint64.
    pub total_judge_input_tokens: Option<String>,
    /// The total judge output tokens of the token usage.
    /// Format: uint64.
    pub total_judge_output_tokens: Option<String>,
    /// The total judge tokens of the token usage.
    /// Format: uint64.
    pub total_judge_tokens: Option<String>,
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
    /// The common of the tool span.
    pub common: Option<SpanCommon>,
    /// The tool call id of the tool span.
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
    /// The agent of the trace span.
    pub agent: Option<AgentSpan>,
    /// When the trace span was created.
    pub created_at: Option<Timestamp>,
    /// The input of the trace span.
    pub input: Option<JsonObject>,
    /// The llm of the trace span.
    pub llm: Option<LlmSpan>,
    /// The name of the trace span.
    pub name: Option<String>,
    /// The output of the trace span.
    pub output: Option<JsonObject>,
    /// The retriever of the trace span.
    pub retriever: Option<RetrieverSpan>,
    /// The tool of the trace span.
    pub tool: Option<ToolSpan>,
    /// Which kind of trace span it is.
    pub type_: Option<TraceSpanType>,
    /// The workflow of the trace span.
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
    /// The agent of the unlink agent function.
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
    /// The agent of the unlink agent guardrail.
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
    /// The UUID of the agent that requests are passed on to.
    pub child_agent_uuid: Option<String>,
    /// The UUID of the agent that passes requests on.
    pub parent_agent_uuid: Option<String>,
    /// The rollback of the unlink agent.
    pub rollback: Option<bool>,
    /// The UUID of the unlink agent.
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
    /// The agent of the unlink knowledge.
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
    /// The UUID of the agent.
    pub agent_uuid: Option<String>,
    /// The UUID of the API key.
    pub api_key_uuid: Option<String>,
    /// The name of the update agent api key.
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
    /// The api key info of the update agent api key.
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
    /// The agent of the update agent deployment visbility.
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
    /// The UUID of the update agent deployment visibility.
    pub uuid: Option<String>,
    /// The visibility of the update agent deployment visibility.
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
    /// The UUID of the agent.
    pub agent_uuid: Option<String>,
    /// What the update agent function is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The faas name of the update agent function.
    pub faas_name: Option<String>,
    /// The faas namespace of the update agent function.
    pub faas_namespace: Option<String>,
    /// The function name of the update agent function.
    pub function_name: Option<String>,
    /// The function uuid of the update agent function.
    pub function_uuid: Option<String>,
    /// The input schema of the update agent function.
    pub input_schema: Option<JsonObject>,
    /// The output schema of the update agent function.
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
    /// The agent of the update agent function.
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
    /// The agent log insights enabled of the update agent.
    pub agent_log_insights_enabled: Option<bool>,
    /// The allowed domains of the update agent.
    pub allowed_domains: Option<Vec<String>>,
    /// The anthropic key uuid of the update agent.
    pub anthropic_key_uuid: Option<String>,
    /// The clear mcp servers of the update agent.
    pub clear_mcp_servers: Option<bool>,
    /// The conversation logs enabled of the update agent.
    pub conversation_logs_enabled: Option<bool>,
    /// What the update agent is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The instruction of the update agent.
    pub instruction: Option<String>,
    /// The k of the update agent.
    pub k: Option<i64>,
    /// The max tokens of the update agent.
    pub max_tokens: Option<i64>,
    /// The mcp servers of the update agent.
    pub mcp_servers: Option<Vec<McpServer>>,
    /// The model provider key uuid of the update agent.
    pub model_provider_key_uuid: Option<String>,
    /// The model router uuid of the update agent.
    pub model_router_uuid: Option<String>,
    /// The model uuid of the update agent.
    pub model_uuid: Option<String>,
    /// The name of the update agent.
    pub name: Option<String>,
    /// The open ai key uuid of the update agent.
    pub open_ai_key_uuid: Option<String>,
    /// The id of the project that the update agent belongs to.
    pub project_id: Option<String>,
    /// The provide citations of the update agent.
    pub provide_citations: Option<bool>,
    /// The reasoning effort of the update agent.
    pub reasoning_effort: Option<String>,
    /// The retrieval method of the update agent.
    pub retrieval_method: Option<RetrievalMethod>,
    /// The router preset slug of the update agent.
    pub router_preset_slug: Option<String>,
    /// The tags of the update agent.
    pub tags: Option<Vec<String>>,
    /// The temperature of the update agent.
    pub temperature: Option<f64>,
    /// The thinking token budget of the update agent.
    pub thinking_token_budget: Option<i64>,
    /// The top p of the update agent.
    pub top_p: Option<f64>,
    /// The UUID of the update agent.
    pub uuid: Option<String>,
    /// The web fetch enabled of the update agent.
    pub web_fetch_enabled: Option<bool>,
    /// The web search enabled of the update agent.
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
    /// The agent of the update agent.
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
    /// The api key of the update anthropic api key.
    pub api_key: Option<String>,
    /// The UUID of the API key.
    pub api_key_uuid: Option<String>,
    /// The name of the update anthropic api key.
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
    /// The api key info of the update anthropic api key.
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
    /// The config of the update custom evaluation metric.
    pub config: Option<CustomEvaluationMetricConfig>,
    /// What the update custom evaluation metric is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The metric name of the update custom evaluation metric.
    pub metric_name: Option<String>,
    /// The metric uuid of the update custom evaluation metric.
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
    /// The metric of the update custom evaluation metric.
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
    /// What the update custom model metadata is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The input modalities of the update custom model metadata.
    pub input_modalities: Option<Vec<String>>,
    /// The license of the update custom model metadata.
    pub license: Option<String>,
    /// The name of the update custom model metadata.
    pub name: Option<String>,
    /// The output modalities of the update custom model metadata.
    pub output_modalities: Option<Vec<String>>,
    /// The parameters of the update custom model metadata.
    /// Format: uint64.
    pub parameters: Option<String>,
    /// The tags of the update custom model metadata.
    pub tags: Option<CustomModelTags>,
    /// The UUID of the update custom model metadata.
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
    into parameters: String,
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
    /// The model of the update custom model metadata.
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
    /// The UUID of the dataset.
    pub dataset_uuid: Option<String>,
    /// What the update evaluation test case is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The metrics of the update evaluation test case.
    pub metrics: Option<EvaluationTestCaseMetricList>,
    /// The name of the update evaluation test case.
    pub name: Option<String>,
    /// The star metric of the update evaluation test case.
    pub star_metric: Option<StarMetric>,
    /// The test case uuid of the update evaluation test case.
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
    /// The test case uuid of the update evaluation test case.
    pub test_case_uuid: Option<String>,
    /// The version of the update evaluation test case.
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
    /// The chunking algorithm of the update knowledge base data source.
    pub chunking_algorithm: Option<ChunkingAlgorithm>,
    /// The chunking options of the update knowledge base data source.
    pub chunking_options: Option<ChunkingOptions>,
    /// The data source uuid of the update knowledge base data source.
    pub data_source_uuid: Option<String>,
    /// The UUID of the knowledge base.
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
    /// The knowledge base data source of the update knowledge base data source.
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
    /// The database id of the update knowledge.
    pub database_id: Option<String>,
    /// The name of the update knowledge.
    pub name: Option<String>,
    /// The id of the project that the update knowledge belongs to.
    pub project_id: Option<String>,
    /// The reranking config of the update knowledge.
    pub reranking_config: Option<RerankingConfiguration>,
    /// The tags of the update knowledge.
    pub tags: Option<Vec<String>>,
    /// The UUID of the update knowledge.
    pub uuid: Option<String>,
    /// The embedding model uuid of the update knowledge.
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
    /// The knowledge base of the update knowledge.
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
    /// The UUID of the agent that requests are passed on to.
    pub child_agent_uuid: Option<String>,
    /// The if case of the update linked agent.
    pub if_case: Option<String>,
    /// The UUID of the agent that passes requests on.
    pub parent_agent_uuid: Option<String>,
    /// The route name of the update linked agent.
    pub route_name: Option<String>,
    /// The UUID of the update linked agent.
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
    /// The UUID of the agent that requests are passed on to.
    pub child_agent_uuid: Option<String>,
    /// The UUID of the agent that passes requests on.
    pub parent_agent_uuid: Option<String>,
    /// The rollback of the update linked agent.
    pub rollback: Option<bool>,
    /// The UUID of the update linked agent.
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
    /// The UUID of the API key.
    pub api_key_uuid: Option<String>,
    /// The name of the update model api key.
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
    /// The api key info of the update model api key.
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
    /// The eval run uuid of the update model evaluation run.
    pub eval_run_uuid: Option<String>,
    /// The name of the update model evaluation run.
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
    /// The run of the update model evaluation run.
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
    /// What the update model router is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The fallback models of the update model router.
    pub fallback_models: Option<Vec<String>>,
    /// The name of the update model router.
    pub name: Option<String>,
    /// The policies of the update model router.
    pub policies: Option<Vec<ModelRouterTaskPolicy>>,
    /// The regions of the update model router.
    pub regions: Option<Vec<String>>,
    /// The UUID of the update model router.
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
    /// The model router of the update model router.
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
    /// The api key of the update openai api key.
    pub api_key: Option<String>,
    /// The UUID of the API key.
    pub api_key_uuid: Option<String>,
    /// The name of the update openai api key.
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
    /// The api key info of the update openai api key.
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
    /// What the update workspace is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The name of the update workspace.
    pub name: Option<String>,
    /// The UUID of the workspace.
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
    /// The workspace of the update workspace.
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
    /// The tokens of the usage measurement.
    pub tokens: Option<i64>,
    /// The usage type of the usage measurement.
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
    /// The base url of the web crawler data source.
    pub base_url: Option<String>,
    /// The crawling option of the web crawler data source.
    pub crawling_option: Option<CrawlingOption>,
    /// The embed media of the web crawler data source.
    pub embed_media: Option<bool>,
    /// The exclude tags of the web crawler data source.
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
    /// The common of the workflow span.
    pub common: Option<SpanCommon>,
    /// The spans of the workflow span.
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
    /// The agents of the workspace.
    pub agents: Option<Vec<Agent>>,
    /// When the workspace was created.
    pub created_at: Option<Timestamp>,
    /// Who created the workspace.
    /// Format: uint64.
    pub created_by: Option<String>,
    /// The created by email of the workspace.
    pub created_by_email: Option<String>,
    /// When the workspace was deleted; `None` as long as it has not been.
    pub deleted_at: Option<Timestamp>,
    /// What the workspace is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The evaluation test cases of the workspace.
    pub evaluation_test_cases: Option<Vec<EvaluationTestCase>>,
    /// The name of the workspace.
    pub name: String,
    /// When the workspace was last changed.
    pub updated_at: Option<Timestamp>,
    /// The UUID of the workspace.
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
