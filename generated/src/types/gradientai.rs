// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 19 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Agent {
    /// The stored Anthropic key that its model is called with, if it uses one.
    pub anthropic_api_key: Option<AnthropicApiKeyInfo>,
    /// The API keys that it can be called with, without their secrets.
    pub api_key_infos: Option<Vec<AgentApiKeyInfo>>,
    /// The API keys of the agent.
    pub api_keys: Option<Vec<AgentApiKey>>,
    /// How its chat window looks and which sites may embed it.
    pub chatbot: Option<Chatbot>,
    /// The ids of its chatbots.
    pub chatbot_identifiers: Option<Vec<AgentChatbotIdentifier>>,
    /// The agents that it passes requests on to.
    pub child_agents: Option<Vec<Agent>>,
    /// Whether conversations with the agent are logged.
    pub conversation_logs_enabled: Option<bool>,
    /// When the agent was created.
    pub created_at: Option<Timestamp>,
    /// Its endpoint, with status, visibility and address; missing until deploying has begun.
    pub deployment: Option<AgentDeployment>,
    /// What the agent is for, as described by its creator.
    pub description: Option<String>,
    /// The functions that it can call.
    pub functions: Option<Vec<AgentFunction>>,
    /// The guardrails that watch over what it is asked and answers.
    pub guardrails: Option<Vec<AgentGuardrail>>,
    /// When a parent passes requests on to it, in plain words.
    pub if_case: Option<String>,
    /// The text that tells the agent its task and how to behave.
    pub instruction: Option<String>,
    /// How many passages it retrieves from a knowledge base for an answer.
    pub k: Option<i64>,
    /// The knowledge bases that it answers from.
    pub knowledge_bases: Option<Vec<KnowledgeBase>>,
    /// Where its logs are kept and whether insights are drawn from them.
    pub logging_config: Option<AgentLoggingConfig>,
    /// How many tokens an answer has at most; the document says 1 to 512.
    pub max_tokens: Option<i64>,
    /// The MCP (Model Context Protocol) servers whose tools it can use.
    pub mcp_servers: Option<Vec<McpServer>>,
    /// The model that answers for the agent.
    pub model: Option<GenaiModel>,
    /// The stored key of a model provider that its model is called with, if it uses one.
    pub model_provider_key: Option<ModelProviderKeyInfo>,
    /// The router that picks a model for each request, if it uses one.
    pub model_router: Option<ModelRouter>,
    /// The name of the agent.
    pub name: String,
    /// The stored OpenAI key that its model is called with, if it uses one.
    pub openai_api_key: Option<OpenaiApiKeyInfo>,
    /// The agents that pass requests on to it.
    pub parent_agents: Option<Vec<Agent>>,
    /// The id of the project that the agent belongs to.
    pub project_id: Option<String>,
    /// Whether its answers cite the passages that they draw on.
    pub provide_citations: Option<bool>,
    /// How much the model reasons before it answers, one of its `reasoning_efforts`, such as `low`.
    pub reasoning_effort: Option<String>,
    /// The region that the agent is in.
    pub region: Option<String>,
    /// How a question is turned into searches of the knowledge bases.
    pub retrieval_method: Option<RetrievalMethod>,
    /// When the route from its parent to it was created.
    pub route_created_at: Option<Timestamp>,
    /// The id of the user who created the route from its parent to it.
    /// Format: uint64.
    pub route_created_by: Option<String>,
    /// The name of the route from its parent to it.
    pub route_name: Option<String>,
    /// The UUID of the route from its parent to it.
    pub route_uuid: Option<String>,
    /// The tags of the agent.
    pub tags: Option<Vec<String>>,
    /// How much its answers vary, from 0 (predictable) to 1 (varied).
    pub temperature: Option<f64>,
    /// The template that it was made from, if any.
    pub template: Option<AgentTemplate>,
    /// How many tokens an Anthropic model may spend on extended thinking; 0 switches it off.
    pub thinking_token_budget: Option<i64>,
    /// The share of probability, from 0 to 1, that words are drawn from; a low one keeps answers to the likeliest words.
    pub top_p: Option<f64>,
    /// When the agent was last changed.
    pub updated_at: Option<Timestamp>,
    /// The address where it is called; `None` until it is deployed.
    pub url: Option<String>,
    /// The id of the user who created the agent.
    /// Format: uint64.
    pub user_id: Option<String>,
    /// The UUID of the agent.
    pub uuid: String,
    /// The hash of its latest version, by which a rollback names it.
    pub version_hash: Option<String>,
    /// The IP addresses from which it reaches out through its VPC network.
    pub vpc_egress_ips: Option<Vec<String>>,
    /// The UUID of the VPC network that the agent is in.
    pub vpc_uuid: Option<String>,
    /// Whether it may fetch public web pages with the built-in `web_fetch` tool.
    pub web_fetch_enabled: Option<bool>,
    /// Whether it may search the web with the built-in `web_search` tool.
    pub web_search_enabled: Option<bool>,
    /// The workspace that it is in.
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
    /// The API key itself.
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
    /// When the key was created.
    pub created_at: Option<Timestamp>,
    /// The id of the user who created the key.
    /// Format: uint64.
    pub created_by: Option<String>,
    /// When the key was deleted; `None` as long as it has not been.
    pub deleted_at: Option<Timestamp>,
    /// The name of the key.
    pub name: Option<String>,
    /// The secret that calls are authorized with; only in the answers to creating and regenerating a key.
    pub secret_key: Option<String>,
    /// The UUID of the key.
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
    /// The id of a chatbot of the agent.
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
    /// The name of the child agent.
    pub agent_name: Option<String>,
    /// The UUID of the agent that requests are passed on to.
    pub child_agent_uuid: Option<String>,
    /// When requests are passed on to the child, in plain words.
    pub if_case: Option<String>,
    /// Whether the child agent has been deleted.
    pub is_deleted: Option<bool>,
    /// The name of the route from the parent to the child.
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
    /// When the deployment was created.
    pub created_at: Option<Timestamp>,
    /// The name of the deployment.
    pub name: Option<String>,
    /// The state of the deployment; the agent answers once it is running.
    pub status: Option<AgentDeploymentStatus>,
    /// When the deployment was last changed.
    pub updated_at: Option<Timestamp>,
    /// The address where the deployed agent is called.
    pub url: Option<String>,
    /// The UUID of the deployment.
    pub uuid: Option<String>,
    /// Who may call the agent.
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
        ///
        /// Not known to the service.
        StatusUnknown = "STATUS_UNKNOWN",
        ///
        /// Waits to be deployed.
        StatusWaitingForDeployment = "STATUS_WAITING_FOR_DEPLOYMENT",
        ///
        /// Is being deployed.
        StatusDeploying = "STATUS_DEPLOYING",
        ///
        /// Answers requests.
        StatusRunning = "STATUS_RUNNING",
        ///
        /// Could not be deployed.
        StatusFailed = "STATUS_FAILED",
        ///
        /// Waits to be taken down.
        StatusWaitingForUndeployment = "STATUS_WAITING_FOR_UNDEPLOYMENT",
        ///
        /// Is being taken down.
        StatusUndeploying = "STATUS_UNDEPLOYING",
        ///
        /// Could not be taken down.
        StatusUndeploymentFailed = "STATUS_UNDEPLOYMENT_FAILED",
        ///
        /// No longer exists.
        StatusDeleted = "STATUS_DELETED",
        ///
        /// Is being built.
        StatusBuilding = "STATUS_BUILDING",
    }
}

#[cfg(feature = "schemars")]
schema!(AgentDeploymentStatus in crate::SCHEMAS {});

open_enum! {
    /// Sent by `genai_update_agent_deployment_visibility`; answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 20 more.
    AgentDeploymentVisibility {
        ///
        /// Not known to the service.
        VisibilityUnknown = "VISIBILITY_UNKNOWN",
        ///
        /// Nobody: the endpoint is switched off.
        VisibilityDisabled = "VISIBILITY_DISABLED",
        ///
        /// Deprecated: no deployment has it any more.
        VisibilityPlayground = "VISIBILITY_PLAYGROUND",
        ///
        /// Anyone on the internet.
        VisibilityPublic = "VISIBILITY_PUBLIC",
        ///
        /// Other agents, and callers with an API key of the agent.
        VisibilityPrivate = "VISIBILITY_PRIVATE",
    }
}

#[cfg(feature = "schemars")]
schema!(AgentDeploymentVisibility in crate::SCHEMAS {});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 19 more.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentFunction {
    /// The API key of the function.
    pub api_key: Option<String>,
    /// When the function was attached to the agent.
    pub created_at: Option<Timestamp>,
    /// The id of the user who attached the function.
    /// Format: uint64.
    pub created_by: Option<String>,
    /// What the function does, so that the agent knows when to call it.
    pub description: Option<String>,
    /// What the function is called in its namespace of DigitalOcean Functions.
    pub faas_name: Option<String>,
    /// The namespace of DigitalOcean Functions that the function is in.
    pub faas_namespace: Option<String>,
    /// The schema of the function's input, by which the agent calls it.
    pub input_schema: Option<JsonObject>,
    /// The name by which the agent knows the function.
    pub name: Option<String>,
    /// The schema of the function's output, by which the agent reads it.
    pub output_schema: Option<JsonObject>,
    /// When the function was last changed.
    pub updated_at: Option<Timestamp>,
    /// The address of the function.
    pub url: Option<String>,
    /// The UUID of the function, by which it is changed or detached.
    pub uuid: Option<String>,
    /// The UUID of the guardrail that belongs to the function.
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
    /// What the function does, as described when it was attached.
    pub description: Option<String>,
    /// What the function is called in its namespace of DigitalOcean Functions.
    pub faas_name: Option<String>,
    /// The namespace of DigitalOcean Functions that the function is in.
    pub faas_namespace: Option<String>,
    /// Whether the function has been deleted.
    pub is_deleted: Option<bool>,
    /// The name by which the agent knows the function.
    pub name: Option<String>,
    /// The UUID of the guardrail that belongs to the function.
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
    /// When the guardrail was created.
    pub created_at: Option<Timestamp>,
    /// What the agent answers in place of its own words when the guardrail is tripped.
    pub default_response: Option<String>,
    /// What the guardrail guards against.
    pub description: Option<String>,
    /// The UUID of the guardrail, by which it is attached and detached.
    pub guardrail_uuid: Option<String>,
    /// Whether the guardrail is on the agent.
    pub is_attached: Option<bool>,
    /// Whether it is a default guardrail.
    pub is_default: Option<bool>,
    /// What else is known of the guardrail.
    pub metadata: Option<JsonObject>,
    /// The name of the guardrail.
    pub name: Option<String>,
    /// The rank of the guardrail among those of the agent.
    pub priority: Option<i64>,
    /// What kind of content the guardrail looks for.
    pub type_: Option<GuardrailType>,
    /// When the guardrail was last changed.
    pub updated_at: Option<Timestamp>,
    /// The UUID of this entry; `guardrail_uuid` names the guardrail.
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
    /// The guardrail to attach, by its UUID.
    pub guardrail_uuid: Option<String>,
    /// The rank of the guardrail among those of the agent.
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
    /// Whether the guardrail has been deleted.
    pub is_deleted: Option<bool>,
    /// The name of the guardrail.
    pub name: Option<String>,
    /// The rank of the guardrail among those of the agent.
    pub priority: Option<i64>,
    /// The UUID of the guardrail.
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
    /// Whether the knowledge base has been deleted.
    pub is_deleted: Option<bool>,
    /// The name of the knowledge base.
    pub name: Option<String>,
    /// The UUID of the knowledge base.
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
    /// The id of the project in Galileo that the logs go to.
    pub galileo_project_id: Option<String>,
    /// The name of the project in Galileo that the logs go to.
    pub galileo_project_name: Option<String>,
    /// Whether insights are drawn from the logs.
    pub insights_enabled: Option<bool>,
    /// When insights were switched on.
    pub insights_enabled_at: Option<Timestamp>,
    /// The id of the log stream that the agent writes to.
    pub log_stream_id: Option<String>,
    /// The name of the log stream that the agent writes to.
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
    /// Which role the agent had, such as planner or router.
    pub agent_type: Option<AgentType>,
    /// What spans of all kinds have: duration, status, tags.
    pub common: Option<SpanCommon>,
    /// The input with what is confidential taken out.
    pub redacted_input: Option<String>,
    /// The output with what is confidential taken out.
    pub redacted_output: Option<String>,
    /// The steps within: calls of models, tools and retrievers, 1 to 999.
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
    /// How its chat window looks and which sites may embed it.
    pub chatbot: Option<Chatbot>,
    /// The ids of its chatbots.
    pub chatbot_identifiers: Option<Vec<AgentChatbotIdentifier>>,
    /// When the agent was created.
    pub created_at: Option<Timestamp>,
    /// Its endpoint, with status, visibility and address; missing until deploying has begun.
    pub deployment: Option<AgentDeployment>,
    /// What the agent is for, as described by its creator.
    pub description: Option<String>,
    /// When a parent passes requests on to it, in plain words.
    pub if_case: Option<String>,
    /// The text that tells the agent its task and how to behave.
    pub instruction: Option<String>,
    /// How many passages it retrieves from a knowledge base for an answer.
    pub k: Option<i64>,
    /// How many tokens an answer has at most; the document says 1 to 512.
    pub max_tokens: Option<i64>,
    /// The MCP (Model Context Protocol) servers whose tools it can use.
    pub mcp_servers: Option<Vec<McpServer>>,
    /// The model that answers for the agent.
    pub model: Option<GenaiModel>,
    /// The router that picks a model for each request, if it uses one.
    pub model_router: Option<ModelRouter>,
    /// The name of the agent.
    pub name: String,
    /// The id of the project that the agent belongs to.
    pub project_id: Option<String>,
    /// Whether its answers cite the passages that they draw on.
    pub provide_citations: Option<bool>,
    /// How much the model reasons before it answers, one of its `reasoning_efforts`, such as `low`.
    pub reasoning_effort: Option<String>,
    /// The region that the agent is in, such as `tor1`.
    pub region: Option<String>,
    /// How a question is turned into searches of the knowledge bases.
    pub retrieval_method: Option<RetrievalMethod>,
    /// When the route from its parent to it was created.
    pub route_created_at: Option<Timestamp>,
    /// The id of the user who created the route from its parent to it.
    /// Format: uint64.
    pub route_created_by: Option<String>,
    /// The name of the route from its parent to it.
    pub route_name: Option<String>,
    /// The UUID of the route from its parent to it.
    pub route_uuid: Option<String>,
    /// The tags of the agent.
    pub tags: Option<Vec<String>>,
    /// How much its answers vary, from 0 (predictable) to 1 (varied).
    pub temperature: Option<f64>,
    /// The template that it was made from, if any.
    pub template: Option<AgentTemplate>,
    /// How many tokens an Anthropic model may spend on extended thinking; 0 switches it off.
    pub thinking_token_budget: Option<i64>,
    /// The share of probability, from 0 to 1, that words are drawn from; a low one keeps answers to the likeliest words.
    pub top_p: Option<f64>,
    /// When the agent was last changed.
    pub updated_at: Option<Timestamp>,
    /// The address where it is called; `None` until it is deployed.
    pub url: Option<String>,
    /// The id of the user who created the agent.
    /// Format: uint64.
    pub user_id: Option<String>,
    /// The UUID of the agent.
    pub uuid: String,
    /// The hash of its latest version, by which a rollback names it.
    pub version_hash: Option<String>,
    /// Whether it may fetch public web pages with the built-in `web_fetch` tool.
    pub web_fetch_enabled: Option<bool>,
    /// Whether it may search the web with the built-in `web_search` tool.
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
    /// When the template was created.
    pub created_at: Option<Timestamp>,
    /// Deprecated in favour of `summary`.
    pub description: Option<String>,
    /// The guardrails that agents made from it have.
    pub guardrails: Option<Vec<AgentTemplateGuardrail>>,
    /// The text that tells agents made from it their task and how to behave.
    pub instruction: Option<String>,
    /// How many passages such an agent retrieves from a knowledge base for an answer.
    pub k: Option<i64>,
    /// The knowledge bases that agents made from it answer from.
    pub knowledge_bases: Option<Vec<KnowledgeBase>>,
    /// What the template is for, in full.
    pub long_description: Option<String>,
    /// How many tokens an answer of such an agent has at most.
    pub max_tokens: Option<i64>,
    /// The model that agents made from it answer with.
    pub model: Option<GenaiModel>,
    /// The name of the template.
    pub name: Option<String>,
    /// What the template is for, briefly.
    pub short_description: Option<String>,
    /// What the template is for, in a summary.
    pub summary: Option<String>,
    /// The tags of the template.
    pub tags: Option<Vec<String>>,
    /// How much the answers of such an agent vary; low is predictable.
    pub temperature: Option<f64>,
    /// Whether it is a standard or a one-click template.
    pub template_type: Option<AgentTemplateType>,
    /// The share of probability that words are drawn from; a low one keeps answers to the likeliest words.
    pub top_p: Option<f64>,
    /// When the template was last changed.
    pub updated_at: Option<Timestamp>,
    /// The UUID of the template.
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
    /// The rank of the guardrail among those of the template.
    pub priority: Option<i64>,
    /// The UUID of the guardrail.
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
        ///
        /// Not specified.
        AgentTypeUnspecified = "AGENT_TYPE_UNSPECIFIED",
        ///
        /// An agent without a special role.
        AgentTypeDefault = "AGENT_TYPE_DEFAULT",
        ///
        /// Plans the steps.
        AgentTypePlanner = "AGENT_TYPE_PLANNER",
        ///
        /// Alternates between reasoning and acting (ReAct).
        AgentTypeReact = "AGENT_TYPE_REACT",
        ///
        /// Reviews its own answers.
        AgentTypeReflection = "AGENT_TYPE_REFLECTION",
        ///
        /// Passes requests on to others.
        AgentTypeRouter = "AGENT_TYPE_ROUTER",
        ///
        /// Sorts requests into classes.
        AgentTypeClassifier = "AGENT_TYPE_CLASSIFIER",
        ///
        /// Directs other agents.
        AgentTypeSupervisor = "AGENT_TYPE_SUPERVISOR",
        ///
        /// Judges what others answered.
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
    /// The child agents that the agent has in this version.
    pub attached_child_agents: Option<Vec<AgentChildRelationshipVerion>>,
    /// The functions that the agent can call in this version.
    pub attached_functions: Option<Vec<AgentFunctionVersion>>,
    /// The guardrails that the agent has in this version.
    pub attached_guardrails: Option<Vec<AgentGuardrailVersion>>,
    /// The knowledge bases that the agent answers from in this version.
    pub attached_knowledgebases: Option<Vec<AgentKnowledgeBaseVersion>>,
    /// Whether the agent can be rolled back to this version.
    pub can_rollback: Option<bool>,
    /// When the version was created.
    pub created_at: Option<Timestamp>,
    /// The email address of the user who made the version.
    pub created_by_email: Option<String>,
    /// Whether the agent works by this version now.
    pub currently_applied: Option<bool>,
    /// What the agent is for, as of this version.
    pub description: Option<String>,
    /// The id of the version.
    /// Format: uint64.
    pub id: Option<String>,
    /// The text that tells the agent its task and how to behave, as of this version.
    pub instruction: Option<String>,
    /// How many passages the agent retrieves from a knowledge base for an answer.
    pub k: Option<i64>,
    /// How many tokens an answer has at most.
    pub max_tokens: Option<i64>,
    /// The name of the model that answers for the agent in this version.
    pub model_name: Option<String>,
    /// The name of the agent in this version.
    pub name: Option<String>,
    /// Whether answers cite the passages that they draw on.
    pub provide_citations: Option<bool>,
    /// How a question is turned into searches of the knowledge bases.
    pub retrieval_method: Option<RetrievalMethod>,
    /// The tags of the agent in this version.
    pub tags: Option<Vec<String>>,
    /// How much answers vary; low is predictable.
    pub temperature: Option<f64>,
    /// The share of probability that words are drawn from; a low one keeps answers to the likeliest words.
    pub top_p: Option<f64>,
    /// The action that created the version.
    pub trigger_action: Option<String>,
    /// The hash of the version, by which a rollback names it.
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
    /// What the agreement is about.
    pub description: Option<String>,
    /// The name of the agreement, such as a model's terms.
    pub name: Option<String>,
    /// Where the agreement can be read.
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
    /// When the key was stored.
    pub created_at: Option<Timestamp>,
    /// The id of the user who stored the key.
    /// Format: uint64.
    pub created_by: Option<String>,
    /// When the key was deleted; `None` as long as it has not been.
    pub deleted_at: Option<Timestamp>,
    /// The name of the key.
    pub name: String,
    /// When the key was last changed.
    pub updated_at: Option<Timestamp>,
    /// The UUID of the stored key, by which agents refer to it.
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
    /// The UUID of the preset that uses the metric.
    pub eval_preset_uuid: Option<String>,
    /// The name of the preset that uses the metric.
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
    /// The id of the user or service that acted.
    /// Format: uint64.
    pub actor_id: Option<String>,
    /// The IP address of the user or service that acted.
    pub actor_ip: Option<String>,
    /// The UUID of the user or service that acted.
    pub actor_uuid: Option<String>,
    /// The uniform resource name of what the action was done under.
    pub context_urn: Option<String>,
    /// The application that the action came from.
    pub origin_application: Option<String>,
    /// The id of the user.
    /// Format: uint64.
    pub user_id: Option<String>,
    /// The UUID of the user.
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
    /// The name of the S3 bucket.
    pub bucket_name: Option<String>,
    /// The folder or object in the bucket that is indexed.
    pub item_path: Option<String>,
    /// The id of the AWS access key that opens the bucket.
    pub key_id: Option<String>,
    /// The AWS region that the bucket is in.
    pub region: Option<String>,
    /// The secret of the AWS access key that opens the bucket.
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
    /// The name of the S3 bucket.
    pub bucket_name: Option<String>,
    /// The folder or object in the bucket that is indexed.
    pub item_path: Option<String>,
    /// The AWS region that the bucket is in.
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
        ///
        /// Not specified.
        BatchJobPhaseUnknown = "BATCH_JOB_PHASE_UNKNOWN",
        ///
        /// Waits to start.
        BatchJobPhasePending = "BATCH_JOB_PHASE_PENDING",
        ///
        /// Is running.
        BatchJobPhaseRunning = "BATCH_JOB_PHASE_RUNNING",
        ///
        /// Ended well.
        BatchJobPhaseSucceeded = "BATCH_JOB_PHASE_SUCCEEDED",
        ///
        /// Ended without success.
        BatchJobPhaseFailed = "BATCH_JOB_PHASE_FAILED",
        ///
        /// Was ended by an error.
        BatchJobPhaseError = "BATCH_JOB_PHASE_ERROR",
        ///
        /// Was cancelled before it ended.
        BatchJobPhaseCancelled = "BATCH_JOB_PHASE_CANCELLED",
    }
}

#[cfg(feature = "schemars")]
schema!(BatchJobPhase in crate::SCHEMAS {});

/// Sent by `genai_cancel_indexing_job`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CancelKnowledgeBaseIndexingJobRequest {
    /// The indexing job to cancel, by its UUID; the same as in the path.
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
    /// The indexing job that is being cancelled.
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
    /// The run to cancel, by its UUID; the same as in the path. A run that has ended is an error.
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
    /// The run that is being cancelled.
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
    /// How many tokens an answer of the candidate has at most.
    pub max_tokens: Option<i64>,
    /// The text at which the candidate stops writing.
    pub stop_token: Option<String>,
    /// The instructions that precede each row of the data set.
    pub system_prompt: Option<String>,
    /// How much the candidate's answers vary; low is predictable.
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
        ///
        /// A model of the serverless platform.
        CandidateModelSourceServerless = "CANDIDATE_MODEL_SOURCE_SERVERLESS",
        ///
        /// A model on a dedicated inference deployment.
        CandidateModelSourceDedicated = "CANDIDATE_MODEL_SOURCE_DEDICATED",
        ///
        /// A model router, which picks a model for each row.
        CandidateModelSourceRouter = "CANDIDATE_MODEL_SOURCE_ROUTER",
    }
}

#[cfg(feature = "schemars")]
schema!(CandidateModelSource in crate::SCHEMAS {});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 20 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Chatbot {
    /// The sites that may embed the chatbot, as addresses with scheme, such as `https://shop.example`.
    pub allowed_domains: Option<Vec<String>>,
    /// The background color of the button that opens it.
    pub button_background_color: Option<String>,
    /// The logo that it shows.
    pub logo: Option<String>,
    /// The name of the chatbot.
    pub name: Option<String>,
    /// The main color of its window.
    pub primary_color: Option<String>,
    /// The second color of its window.
    pub secondary_color: Option<String>,
    /// What it says first in a conversation.
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
        ///
        /// Not specified.
        ChunkingAlgorithmUnknown = "CHUNKING_ALGORITHM_UNKNOWN",
        ///
        /// Cuts where the document's own sections end.
        ChunkingAlgorithmSectionBased = "CHUNKING_ALGORITHM_SECTION_BASED",
        ///
        /// Cuts large parent chunks and small child chunks within them.
        ChunkingAlgorithmHierarchical = "CHUNKING_ALGORITHM_HIERARCHICAL",
        ///
        /// Cuts where the meaning changes.
        ChunkingAlgorithmSemantic = "CHUNKING_ALGORITHM_SEMANTIC",
        ///
        /// Cuts pieces of one length.
        ChunkingAlgorithmFixedLength = "CHUNKING_ALGORITHM_FIXED_LENGTH",
    }
}

#[cfg(feature = "schemars")]
schema!(ChunkingAlgorithm in crate::SCHEMAS {});

/// Sent by `genai_create_knowledge_base`, `genai_create_knowledge_base_data_source`, `genai_update_knowledge_base_data_source`; answered by `genai_create_knowledge_base_data_source`, `genai_list_knowledge_base_data_sources`, `genai_update_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ChunkingOptions {
    /// How large the small chunks are, in tokens; for the hierarchical algorithm.
    pub child_chunk_size: Option<i64>,
    /// How large a chunk may be, in tokens; for every algorithm, within the limits of the embedding model.
    pub max_chunk_size: Option<i64>,
    /// How large the chunks that hold the small ones are, in tokens; for the hierarchical algorithm.
    pub parent_chunk_size: Option<i64>,
    /// The threshold by which meaning is told apart, such as 0.5; for the semantic algorithm.
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
    /// A call of the model with curl.
    pub curl: Option<String>,
    /// A call of the model in JavaScript.
    pub javascript: Option<String>,
    /// A call of the model in Python.
    pub python: Option<String>,
    /// A call of the model with an SDK.
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
        ///
        /// Not specified.
        Unknown = "UNKNOWN",
        ///
        /// Nothing but the page at the base address.
        Scoped = "SCOPED",
        ///
        /// The base address and linked pages below its path.
        Path = "PATH",
        ///
        /// The base address and linked pages on the same domain.
        Domain = "DOMAIN",
        ///
        /// The base address and linked pages on its subdomains.
        Subdomains = "SUBDOMAINS",
        ///
        /// The pages that the site's map lists.
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
    /// A name for the key, to tell it from others.
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
    /// The key that was created, with its secret.
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
    /// The stored Anthropic key that the model is called with, by its UUID; for models of Anthropic.
    pub anthropic_key_uuid: Option<String>,
    /// What the agent is for; the model isn't shown it.
    pub description: Option<String>,
    /// The text that tells the agent its task and how to behave.
    pub instruction: Option<String>,
    /// The knowledge bases that it answers from, by their UUIDs.
    pub knowledge_base_uuid: Option<Vec<String>>,
    /// The MCP (Model Context Protocol) servers whose tools it can use.
    pub mcp_servers: Option<Vec<McpServer>>,
    /// A model provider's stored key, by its UUID; those of OpenAI and Anthropic have fields of their own and answer 404 here.
    pub model_provider_key_uuid: Option<String>,
    /// The router that picks a model for each request, by its UUID.
    pub model_router_uuid: Option<String>,
    /// The model that answers for the agent, by its UUID.
    pub model_uuid: Option<String>,
    /// The name of the agent.
    pub name: Option<String>,
    /// The stored OpenAI key that the model is called with, by its UUID; for models of OpenAI.
    pub open_ai_key_uuid: Option<String>,
    /// The id of the project that the agent belongs to. Default: the default project. Needs the scope `project:assign_resource`.
    pub project_id: Option<String>,
    /// How much the model reasons before it answers, one of its `reasoning_efforts`, such as `low`.
    pub reasoning_effort: Option<String>,
    /// The region that the agent is deployed in, such as `tor1`.
    pub region: Option<String>,
    /// The ready-made router that picks a model for each request, by its `slug`, such as `general`.
    pub router_preset_slug: Option<String>,
    /// The tags that the agent gets; those that don't exist are created. Needs the scope `tag:create`.
    pub tags: Option<Vec<String>>,
    /// How many tokens an Anthropic model may spend on extended thinking; 0 switches it off.
    pub thinking_token_budget: Option<i64>,
    /// Whether it may fetch public web pages with the built-in `web_fetch` tool.
    pub web_fetch_enabled: Option<bool>,
    /// Whether it may search the web with the built-in `web_search` tool.
    pub web_search_enabled: Option<bool>,
    /// The workspace that the agent is put in, by its UUID.
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
    /// The agent that was created; it is still being deployed.
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
    /// The Anthropic key to store.
    pub api_key: Option<String>,
    /// A name for the key, to tell it from others.
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
    /// The key that was stored, without its secret.
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
    /// How the judge scores by the metric.
    pub config: Option<CustomEvaluationMetricConfigRequest>,
    /// What the metric measures.
    pub description: Option<String>,
    /// The name of the metric.
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
    into config: CustomEvaluationMetricConfigRequest,
    into description: String,
    into metric_name: String,
});

#[cfg(feature = "schemars")]
schema!(CreateCustomEvaluationMetricRequest in crate::SCHEMAS { CustomEvaluationMetricConfigRequest });

#[cfg(feature = "validate")]
from_json!(CreateCustomEvaluationMetricRequest by crate::validate::RULES);

/// Answered by `genai_create_custom_evaluation_metric`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateCustomEvaluationMetricResponse {
    /// The metric that was created.
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
    /// The files to be uploaded, by name and size.
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
    /// The id of this request for addresses.
    pub request_id: Option<String>,
    /// Where each of the files is uploaded to.
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
    /// What the data set is to evaluate: agents or models.
    /// Default: `"EVALUATION_DATASET_TYPE_UNKNOWN"`.
    pub dataset_type: Option<EvaluationDatasetType>,
    /// The uploaded file that holds the rows.
    pub file_upload_dataset: Option<FileUploadDataSource>,
    /// The name of the data set.
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
    /// The UUID of the data set that was created.
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
    /// The workspace of agents that the test case is for, by its name.
    pub agent_workspace_name: Option<String>,
    /// The data set whose rows are put to the agent, by its UUID.
    pub dataset_uuid: Option<String>,
    /// What the test case is for, as described by its creator.
    pub description: Option<String>,
    /// All metrics that answers are judged by, by their UUIDs.
    pub metrics: Option<Vec<String>>,
    /// The name of the test case.
    pub name: Option<String>,
    /// The metric that decides whether a run passes, with its threshold.
    pub star_metric: Option<StarMetric>,
    /// The workspace that the test case is put in, by its UUID.
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
    /// The UUID of the test case that was created.
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
    /// The S3 bucket to add, if it is one.
    pub aws_data_source: Option<AwsDataSource>,
    /// How the data is cut into chunks.
    pub chunking_algorithm: Option<ChunkingAlgorithm>,
    /// How large the chunks are.
    pub chunking_options: Option<ChunkingOptions>,
    /// The UUID of the knowledge base.
    pub knowledge_base_uuid: Option<String>,
    /// The Spaces bucket to add, if it is one.
    pub spaces_data_source: Option<SpacesDataSource>,
    /// The website to add, if it is one.
    pub web_crawler_data_source: Option<WebCrawlerDataSource>,
    /// A file that was uploaded, as the source.
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
    /// The data source that was added; it isn't indexed yet.
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
    /// The OpenSearch database that keeps the vectors, by its id; without it a new one is made in the same region.
    pub database_id: Option<String>,
    /// What is to be indexed; sources can also be added later.
    pub datasources: Option<Vec<KbDataSource>>,
    /// The model that turns text into vectors, by its UUID.
    pub embedding_model_uuid: Option<String>,
    /// The name of the knowledge base.
    pub name: Option<String>,
    /// The project that the knowledge base belongs to, by its id.
    pub project_id: Option<String>,
    /// The region that the knowledge base is made in, such as `tor1`.
    pub region: Option<String>,
    /// Whether and by which model passages found are put in a better order.
    pub reranking_config: Option<RerankingConfiguration>,
    /// The size of the OpenSearch database that is made for it.
    pub size: Option<OpenSearchPlanSize>,
    /// The tags that the knowledge base gets.
    pub tags: Option<Vec<String>>,
    /// The VPC network that its database is put in, by its UUID.
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
    /// The knowledge base that was created; its database may still be in the making.
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
    /// A name for the key, to tell it from others.
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
    /// The files to be uploaded, by name and size.
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
    /// The prompt and the settings that the candidate is called with.
    pub candidate_inference_config: Option<CandidateInferenceConfig>,
    /// The name that the candidate is called by: for serverless its internal name, for a dedicated deployment the slug there.
    pub candidate_model_name: Option<String>,
    /// Where the candidate runs.
    /// Default: `"CANDIDATE_MODEL_SOURCE_SERVERLESS"`.
    pub candidate_model_source: Option<CandidateModelSource>,
    /// The model to evaluate, by its UUID.
    pub candidate_model_uuid: Option<String>,
    /// The data set whose rows are put to the candidate, by its UUID.
    pub dataset_uuid: Option<String>,
    /// The preset that settings are taken from, by its UUID; then none is saved.
    pub eval_preset_uuid: Option<String>,
    /// The model that scores the answers, by its UUID.
    pub judge_model_uuid: Option<String>,
    /// The metrics that answers are scored by, by their UUIDs.
    pub metric_uuids: Option<Vec<String>>,
    /// The name of the run.
    pub name: Option<String>,
    /// The name of the preset that is saved from this run.
    pub preset_name: Option<String>,
    /// Which parts of the settings are saved as a preset; empty saves none. Without effect beside `eval_preset_uuid`.
    pub preset_save_sections: Option<Vec<PresetSaveSection>>,
    /// Deprecated: saves all parts as a preset when `preset_save_sections` is empty. Without effect beside `eval_preset_uuid`.
    pub save_as_preset: Option<bool>,
    /// What the run is started from: `api`, `sdk` or `cli`.
    pub source: Option<String>,
    /// The metric that decides whether an answer passes, with its threshold.
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
    /// The UUID of the run that was started.
    pub eval_run_uuid: Option<String>,
    undeclared: Undeclared,
}

record!(CreateModelEvaluationRunResponse {
    sometimes eval_run_uuid "eval_run_uuid",
});

#[cfg(feature = "schemars")]
schema!(CreateModelEvaluationRunResponse in crate::SCHEMAS {});

/// Sent by `genai_create_model_router`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateModelRouterRequest {
    /// What the router is for, as described by its creator.
    pub description: Option<String>,
    /// The models that are tried when a chosen one fails, in this order; there must be at least one.
    /// At least `1` items.
    pub fallback_models: Vec<String>,
    /// The name of the router: lower-case letters, digits and hyphens, at most 255 characters.
    pub name: String,
    /// Which models are for which task.
    pub policies: Option<Vec<ModelRouterTaskPolicy>>,
    /// Deprecated and without effect, as routers are in all regions: leave it out or set it to `all` alone.
    pub regions: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(CreateModelRouterRequest {
    optional description "description",
    required fallback_models "fallback_models",
    required name "name",
    optional policies "policies",
    optional regions "regions",
});

impl CreateModelRouterRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>, fallback_models: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            description: None,
            fallback_models: fallback_models.into_iter().map(Into::into).collect(),
            name: name.into(),
            policies: None,
            regions: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(CreateModelRouterRequest {
    into description: String,
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
    /// The router that was created.
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
    /// The OpenAI key to store.
    pub api_key: Option<String>,
    /// A name for the key, to tell it from others.
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
    /// The key that was stored, without its secret.
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
    /// The days of the week to index on, numbered as in cron: Monday is 1.
    pub days: Option<Vec<i64>>,
    /// The knowledge base to index, by its UUID.
    pub knowledge_base_uuid: Option<String>,
    /// The time of day to index at, in UTC, as hours and minutes: `HH:MM`.
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
    /// The schedule that was created.
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
    /// The agents that are moved into the workspace, by their UUIDs.
    pub agent_uuids: Option<Vec<String>>,
    /// What the workspace is for, as described by its creator.
    pub description: Option<String>,
    /// The name of the workspace.
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
    /// The workspace that was created.
    pub workspace: Option<Workspace>,
    undeclared: Undeclared,
}

record!(CreateWorkspaceResponse {
    sometimes workspace "workspace",
});

#[cfg(feature = "schemars")]
schema!(CreateWorkspaceResponse in crate::SCHEMAS { Workspace });

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 29 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomEvaluationMetricConfig {
    /// When the metric was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// When the metric was deleted; `None` as long as it has not been.
    /// Set by the service.
    pub deleted_at: Option<Timestamp>,
    /// Whether each row must have a right answer, which the judge is then shown; otherwise the judge isn't shown any.
    pub requires_ground_truth: Option<bool>,
    /// What the judge is told about how to score; prompt and answer are shown to it in any case.
    pub scoring_prompt: Option<String>,
    /// When the metric was last changed.
    /// Set by the service.
    pub updated_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(CustomEvaluationMetricConfig {
    sometimes created_at "created_at",
    sometimes deleted_at "deleted_at",
    sometimes requires_ground_truth "requires_ground_truth",
    sometimes scoring_prompt "scoring_prompt",
    sometimes updated_at "updated_at",
});

#[cfg(feature = "schemars")]
schema!(CustomEvaluationMetricConfig in crate::SCHEMAS {});

/// Sent by `genai_create_custom_evaluation_metric`, `genai_update_custom_evaluation_metric`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomEvaluationMetricConfigRequest {
    /// Whether each row must have a right answer, which the judge is then shown; otherwise the judge isn't shown any.
    pub requires_ground_truth: Option<bool>,
    /// What the judge is told about how to score; prompt and answer are shown to it in any case.
    pub scoring_prompt: Option<String>,
    undeclared: Undeclared,
}

record!(CustomEvaluationMetricConfigRequest {
    optional requires_ground_truth "requires_ground_truth",
    optional scoring_prompt "scoring_prompt",
});

impl CustomEvaluationMetricConfigRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(CustomEvaluationMetricConfigRequest {
    value requires_ground_truth: bool,
    into scoring_prompt: String,
});

#[cfg(feature = "schemars")]
schema!(CustomEvaluationMetricConfigRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(CustomEvaluationMetricConfigRequest by crate::validate::RULES);

/// Answered by `genai_get_custom_model`, `genai_import_custom_model`, `genai_list_custom_models` and 1 more.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomModel {
    /// The dedicated inference deployments that run the model.
    pub active_deployments: Option<Vec<CustomModelActiveDeployment>>,
    /// The architecture that the model's `config.json` names.
    pub architecture: Option<String>,
    /// The model's `config.json`, as it came.
    pub config_json: Option<JsonObject>,
    /// How many tokens the model can process at once.
    pub context_length: Option<i64>,
    /// What hosting the model costs in a month, as an estimate in US dollars.
    pub cost_estimate_per_month: Option<i64>,
    /// When the model was created.
    pub created_at: Option<Timestamp>,
    /// What the model is for, as described when it was imported.
    pub description: Option<String>,
    /// Why the latest import failed; empty if it didn't.
    pub error_message: Option<String>,
    /// How many files the model consists of.
    pub file_count: Option<i64>,
    /// The kinds of input that the model takes, such as text or images.
    pub input_modalities: Option<Vec<String>>,
    /// The license that the model comes under.
    pub license: Option<String>,
    /// The name of the model.
    pub name: String,
    /// The kinds of output that the model gives, such as text or images.
    pub output_modalities: Option<Vec<String>>,
    /// How many parameters the model has.
    /// Format: uint64.
    pub parameters: Option<Count>,
    /// Where the model came from; token, bucket and prefix aren't shown.
    pub source_ref: Option<CustomModelSourceRef>,
    /// What kind of place the model came from.
    pub source_type: Option<CustomModelSourceType>,
    /// The state of the import; a ready model can be deployed.
    /// Default: `"STATUS_UNSPECIFIED"`.
    pub status: CustomModelStatus,
    /// The region of the Spaces bucket that keeps the model's files.
    pub storage_region: Option<String>,
    /// The tags of the model.
    pub tags: Option<CustomModelTags>,
    /// The id of the team that owns the model.
    /// Format: uint64.
    pub team_id: Option<String>,
    /// The size of all its files, in bytes.
    /// Format: uint64.
    pub total_size_bytes: Option<Count>,
    /// When the model was last changed.
    pub updated_at: Option<Timestamp>,
    /// The UUID of the model.
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
    /// When the deployment was created.
    pub created_at: Option<Timestamp>,
    /// The addresses at which the deployment is called.
    pub endpoints: Option<CustomModelActiveDeploymentEndpoints>,
    /// The id of the deployment, a UUID.
    pub id: Option<String>,
    /// The name of the deployment.
    pub name: Option<String>,
    /// The slug of the region that the deployment is in, such as `atl1`.
    pub region_slug: Option<String>,
    /// The state of the deployment, such as `PROVISIONING` or `ACTIVE`.
    pub state: Option<String>,
    /// When the deployment was last changed.
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
    /// The domain name at which the deployment is called from its VPC network.
    pub private_endpoint_fqdn: Option<String>,
    /// The domain name at which the deployment is called from the internet.
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
    /// How many bytes have been imported.
    /// Format: uint64.
    pub bytes_done: Option<Count>,
    /// How many bytes there are to import.
    /// Format: uint64.
    pub bytes_total: Option<Count>,
    /// When the import ended; `None` as long as it has not.
    pub completed_at: Option<Timestamp>,
    /// When the import was requested.
    pub created_at: Option<Timestamp>,
    /// What went wrong, if something did.
    pub error_message: Option<String>,
    /// The step of the import that failed, if one did.
    pub error_step: Option<String>,
    /// How many files have been imported.
    pub files_done: Option<i64>,
    /// How many files there are to import.
    pub files_total: Option<i64>,
    /// When the import began; `None` as long as it has not.
    pub started_at: Option<Timestamp>,
    /// The state of the import.
    pub status: Option<String>,
    /// The UUID of the import.
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
    /// Who can read the repository: everyone, users with granted access, or its owner.
    pub access_type: Option<SourceRefAccessType>,
    /// The Spaces bucket that holds the model; never in an answer.
    pub bucket: Option<String>,
    /// The commit of the repository that is imported.
    pub commit_sha: Option<String>,
    /// A Hugging Face token, for repositories that aren't public; never in an answer.
    pub hf_token: Option<String>,
    /// What the keys of the model's objects in the bucket begin with; never in an answer.
    pub prefix: Option<String>,
    /// The region of the Spaces bucket.
    pub region: Option<String>,
    /// The repository on Hugging Face, by owner and name.
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
        ///
        /// Not specified.
        SourceTypeUnspecified = "SOURCE_TYPE_UNSPECIFIED",
        ///
        /// A repository on Hugging Face.
        SourceTypeHuggingface = "SOURCE_TYPE_HUGGINGFACE",
        ///
        /// A Spaces bucket.
        SourceTypeSpacesBucket = "SOURCE_TYPE_SPACES_BUCKET",
        ///
        /// An upload by an SDK.
        SourceTypeSdkUpload = "SOURCE_TYPE_SDK_UPLOAD",
        ///
        /// The fine-tuning of another model.
        SourceTypeFineTuning = "SOURCE_TYPE_FINE_TUNING",
    }
}

#[cfg(feature = "schemars")]
schema!(CustomModelSourceType in crate::SCHEMAS {});

open_enum! {
    /// Sent by `genai_list_custom_models`; answered by `genai_get_custom_model`, `genai_import_custom_model`, `genai_list_custom_models` and 1 more.
    CustomModelStatus {
        ///
        /// Not specified.
        StatusUnspecified = "STATUS_UNSPECIFIED",
        ///
        /// Its files are being imported.
        StatusImporting = "STATUS_IMPORTING",
        ///
        /// Can be deployed.
        StatusReady = "STATUS_READY",
        ///
        /// Could not be imported; `error_message` tells why.
        StatusFailed = "STATUS_FAILED",
        ///
        /// Has been deleted.
        StatusDeleted = "STATUS_DELETED",
    }
}

#[cfg(feature = "schemars")]
schema!(CustomModelStatus in crate::SCHEMAS {});

/// Sent by `genai_import_custom_model`, `genai_update_custom_model_metadata`; answered by `genai_get_custom_model`, `genai_import_custom_model`, `genai_list_custom_models` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomModelTags {
    /// The tags themselves.
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
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 24 more.
    DbaasClusterStatus {
        ///
        /// Is being made.
        Creating = "CREATING",
        ///
        /// Takes connections.
        Online = "ONLINE",
        ///
        /// Is switched off.
        Poweroff = "POWEROFF",
        ///
        /// Is being rebuilt.
        Rebuilding = "REBUILDING",
        ///
        /// Spreads its data over its nodes anew.
        Rebalancing = "REBALANCING",
        ///
        /// Is out of service for good.
        Decommissioned = "DECOMMISSIONED",
        ///
        /// Is being made as a copy of another.
        Forking = "FORKING",
        ///
        /// Moves to another region.
        Migrating = "MIGRATING",
        ///
        /// Changes its size.
        Resizing = "RESIZING",
        ///
        /// Is being restored from a backup.
        Restoring = "RESTORING",
        ///
        /// Is being switched on.
        PoweringOn = "POWERING_ON",
        ///
        /// Runs, but not well.
        Unhealthy = "UNHEALTHY",
        ///
        /// Is brought to a newer version.
        Upgrading = "UPGRADING",
    }
}

#[cfg(feature = "schemars")]
schema!(DbaasClusterStatus in crate::SCHEMAS {});

/// Answered by `genai_delete_agent_api_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteAgentApiKeyResponse {
    /// The key that was deleted.
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
    /// The agent that was deleted.
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
    /// The key that was deleted.
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
    /// Why the model was not deleted, if `status` says so.
    pub error: Option<String>,
    /// Whether the model was deleted; a failure also answers 200.
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
        ///
        /// Not specified.
        DeleteCustomModelStatusUnspecified = "DELETE_CUSTOM_MODEL_STATUS_UNSPECIFIED",
        ///
        /// The model was deleted.
        DeleteCustomModelStatusSuccess = "DELETE_CUSTOM_MODEL_STATUS_SUCCESS",
        ///
        /// The model was not deleted.
        DeleteCustomModelStatusFail = "DELETE_CUSTOM_MODEL_STATUS_FAIL",
    }
}

#[cfg(feature = "schemars")]
schema!(DeleteCustomModelStatus in crate::SCHEMAS {});

/// Answered by `genai_delete_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteKnowledgeBaseDataSourceResponse {
    /// The UUID of the data source that was removed.
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
    /// The UUID of the knowledge base that was deleted.
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
    /// The key that was deleted.
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
    /// Why the run was not deleted, if `status` says so.
    pub error: Option<String>,
    /// Whether the run was deleted; only one that has ended can be.
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
        ///
        /// Not specified.
        DeleteModelEvaluationRunStatusUnspecified = "DELETE_MODEL_EVALUATION_RUN_STATUS_UNSPECIFIED",
        ///
        /// The run was deleted.
        DeleteModelEvaluationRunStatusSuccess = "DELETE_MODEL_EVALUATION_RUN_STATUS_SUCCESS",
        ///
        /// The run was not deleted.
        DeleteModelEvaluationRunStatusFail = "DELETE_MODEL_EVALUATION_RUN_STATUS_FAIL",
    }
}

#[cfg(feature = "schemars")]
schema!(DeleteModelEvaluationRunStatus in crate::SCHEMAS {});

/// Answered by `genai_delete_model_router`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteModelRouterResponse {
    /// The UUID of the router that was deleted.
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
    /// The key that was deleted.
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
    /// The schedule that was deleted.
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
    /// The UUID of the workspace that was deleted.
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
    /// The Dropbox folder that is indexed.
    pub folder: Option<String>,
    /// The refresh token of a Dropbox sign-in, as `genai_create_oauth2_dropbox_tokens` answers it.
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
    /// The Dropbox folder that is indexed.
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
    /// The code that the sign-in handed over.
    pub code: Option<String>,
    /// The address that the sign-in was told to return to.
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
    /// The token to give to a data source; it opens Dropbox for longer than `token` does.
    pub refresh_token: Option<String>,
    /// The token that opens Dropbox for a short time.
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
    /// When the data set was created.
    pub created_at: Option<Timestamp>,
    /// The name of the data set.
    pub dataset_name: String,
    /// What the data set is to evaluate: agents or models.
    /// Default: `"EVALUATION_DATASET_TYPE_UNKNOWN"`.
    pub dataset_type: Option<EvaluationDatasetType>,
    /// The UUID of the data set.
    pub dataset_uuid: String,
    /// The size of the uploaded file, in bytes.
    /// Format: uint64.
    pub file_size: Option<Count>,
    /// Whether its rows have a column with the right answers.
    pub has_ground_truth: Option<bool>,
    /// How many rows it has.
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
        ///
        /// Not specified; as a filter, all data sets.
        EvaluationDatasetTypeUnknown = "EVALUATION_DATASET_TYPE_UNKNOWN",
        ///
        /// Evaluates agents made with the Agent Development Kit (ADK).
        EvaluationDatasetTypeAdk = "EVALUATION_DATASET_TYPE_ADK",
        ///
        /// Evaluates agents made without the Agent Development Kit (ADK).
        EvaluationDatasetTypeNonAdk = "EVALUATION_DATASET_TYPE_NON_ADK",
        ///
        /// Evaluates models.
        EvaluationDatasetTypeModel = "EVALUATION_DATASET_TYPE_MODEL",
    }
}

#[cfg(feature = "schemars")]
schema!(EvaluationDatasetType in crate::SCHEMAS {});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 29 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EvaluationMetric {
    /// The presets that use the metric, which are deleted with it; only for metrics of your own, when they are listed.
    pub associated_presets: Option<Vec<AssociatedModelEvaluationPreset>>,
    /// Which aspect of an answer the metric judges.
    pub category: Option<EvaluationMetricCategory>,
    /// How the judge scores by the metric, if it isn't built in.
    pub custom_eval_config: Option<CustomEvaluationMetricConfig>,
    /// What the metric measures.
    pub description: Option<String>,
    /// Whether the metric is for agents or for models.
    pub evaluation_scope: Option<EvaluationScope>,
    /// Whether a lower value is a better one.
    pub inverted: Option<bool>,
    /// Whether the metric is a goal.
    pub is_metric_goal: Option<bool>,
    /// The name of the metric.
    pub metric_name: String,
    /// The rank of the metric among the others.
    pub metric_rank: Option<i64>,
    /// Which kind of metric it is.
    pub metric_type: Option<EvaluationMetricType>,
    /// The UUID of the metric.
    pub metric_uuid: String,
    /// Whether its values are numbers, percentages or text.
    pub metric_value_type: Option<EvaluationMetricValueType>,
    /// The highest value that it can have.
    pub range_max: Option<f64>,
    /// The lowest value that it can have.
    pub range_min: Option<f64>,
    /// Whether the metric is built in or one of your own.
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
        ///
        /// Not specified.
        MetricCategoryUnspecified = "METRIC_CATEGORY_UNSPECIFIED",
        ///
        /// Whether answers are right.
        MetricCategoryCorrectness = "METRIC_CATEGORY_CORRECTNESS",
        ///
        /// Whether users reach what they want.
        MetricCategoryUserOutcomes = "METRIC_CATEGORY_USER_OUTCOMES",
        ///
        /// Whether answers are safe.
        MetricCategorySafetyAndSecurity = "METRIC_CATEGORY_SAFETY_AND_SECURITY",
        ///
        /// Whether the context given to the model is good.
        MetricCategoryContextQuality = "METRIC_CATEGORY_CONTEXT_QUALITY",
        ///
        /// Whether the model suits the task.
        MetricCategoryModelFit = "METRIC_CATEGORY_MODEL_FIT",
    }
}

#[cfg(feature = "schemars")]
schema!(EvaluationMetricCategory in crate::SCHEMAS {});

/// Answered by `genai_get_evaluation_run`, `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results` and 2 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EvaluationMetricResult {
    /// Why the metric could not be worked out, if it couldn't.
    pub error_description: Option<String>,
    /// The name of the metric.
    pub metric_name: Option<String>,
    /// The UUID of the metric.
    pub metric_uuid: Option<String>,
    /// Which of the fields holds the value: numbers and percentages are in `number_value`, text in `string_value`.
    pub metric_value_type: Option<EvaluationMetricValueType>,
    /// The value, if it is a number.
    pub number_value: Option<f64>,
    /// Why the value is what it is.
    pub reasoning: Option<String>,
    /// Whether the metric was worked out, failed or was skipped.
    pub status: Option<EvaluationMetricResultStatus>,
    /// The value, if it is text.
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
        ///
        /// Not specified.
        EvaluationMetricResultStatusUnspecified = "EVALUATION_METRIC_RESULT_STATUS_UNSPECIFIED",
        ///
        /// Scored.
        EvaluationMetricResultStatusCompleted = "EVALUATION_METRIC_RESULT_STATUS_COMPLETED",
        ///
        /// Scoring failed, so that there is no value.
        EvaluationMetricResultStatusFailed = "EVALUATION_METRIC_RESULT_STATUS_FAILED",
        ///
        /// Not scored.
        EvaluationMetricResultStatusSkipped = "EVALUATION_METRIC_RESULT_STATUS_SKIPPED",
    }
}

#[cfg(feature = "schemars")]
schema!(EvaluationMetricResultStatus in crate::SCHEMAS {});

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 29 more.
    EvaluationMetricSource {
        ///
        /// Not specified.
        EvaluationMetricSourceUnspecified = "EVALUATION_METRIC_SOURCE_UNSPECIFIED",
        ///
        /// Comes with the platform.
        EvaluationMetricSourceBuiltin = "EVALUATION_METRIC_SOURCE_BUILTIN",
        ///
        /// Was made by the account; a judge model scores by its prompt.
        EvaluationMetricSourceCustom = "EVALUATION_METRIC_SOURCE_CUSTOM",
    }
}

#[cfg(feature = "schemars")]
schema!(EvaluationMetricSource in crate::SCHEMAS {});

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 29 more.
    EvaluationMetricType {
        ///
        /// Not specified.
        MetricTypeUnspecified = "METRIC_TYPE_UNSPECIFIED",
        ///
        /// How good an agent's answers are.
        MetricTypeGeneralQuality = "METRIC_TYPE_GENERAL_QUALITY",
        ///
        /// How well an agent uses what it retrieves (RAG) and its tools.
        MetricTypeRagAndTool = "METRIC_TYPE_RAG_AND_TOOL",
        ///
        /// How good a model's answers are.
        MetricTypeModelQuality = "METRIC_TYPE_MODEL_QUALITY",
        ///
        /// How safe a model's answers are.
        MetricTypeModelSafety = "METRIC_TYPE_MODEL_SAFETY",
    }
}

#[cfg(feature = "schemars")]
schema!(EvaluationMetricType in crate::SCHEMAS {});

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 33 more.
    EvaluationMetricValueType {
        ///
        /// Not specified.
        MetricValueTypeUnspecified = "METRIC_VALUE_TYPE_UNSPECIFIED",
        ///
        /// A number.
        MetricValueTypeNumber = "METRIC_VALUE_TYPE_NUMBER",
        ///
        /// A text.
        MetricValueTypeString = "METRIC_VALUE_TYPE_STRING",
        ///
        /// A number in percent.
        MetricValueTypePercentage = "METRIC_VALUE_TYPE_PERCENTAGE",
    }
}

#[cfg(feature = "schemars")]
schema!(EvaluationMetricValueType in crate::SCHEMAS {});

/// Answered by `genai_get_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EvaluationPricing {
    /// The currency of the costs, such as `USD`.
    pub currency: Option<String>,
    /// What the judge cost.
    pub judge_model_pricing: Option<TokenPricing>,
    /// What each candidate cost.
    pub per_candidate_model_pricing: Option<Vec<ModelPricingEntry>>,
    /// What the run cost in all, judge and candidates together.
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
    /// The steps that led to the answer, with their scores.
    pub evaluation_trace_spans: Option<Vec<EvaluationTraceSpan>>,
    /// The right answer, as the data set gives it.
    pub ground_truth: Option<String>,
    /// The prompt itself.
    pub input: Option<String>,
    /// How many tokens the prompt had.
    /// Format: uint64.
    pub input_tokens: Option<Count>,
    /// The agent's answer.
    pub output: Option<String>,
    /// How many tokens the answer had.
    /// Format: uint64.
    pub output_tokens: Option<Count>,
    /// The passages from knowledge bases that were retrieved.
    pub prompt_chunks: Option<Vec<EvaluationPromptChunk>>,
    /// The number of the prompt in the run.
    pub prompt_id: i64,
    /// How the answer scored by each metric.
    pub prompt_level_metric_results: Option<Vec<EvaluationMetricResult>>,
    /// The id of the trace that the steps belong to.
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
    /// How much of the passage was used, in percent.
    pub chunk_usage_pct: Option<f64>,
    /// Whether the passage was used.
    pub chunk_used: Option<bool>,
    /// The UUID of the index (knowledge base) that the passage is from.
    pub index_uuid: Option<String>,
    /// What the passage is from, such as the name of a file or the title of a document.
    pub source_name: Option<String>,
    /// The passage itself.
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
    /// Whether the agent has been deleted.
    pub agent_deleted: Option<bool>,
    /// The name of the agent's deployment.
    pub agent_deployment_name: Option<String>,
    /// The name of the agent that is evaluated.
    pub agent_name: Option<String>,
    /// The UUID of the agent.
    pub agent_uuid: Option<String>,
    /// The hash of the agent's version that is evaluated.
    pub agent_version_hash: Option<String>,
    /// The UUID of the workspace that the agent is in.
    pub agent_workspace_uuid: Option<String>,
    /// The email address of the user who started the run.
    pub created_by_user_email: Option<String>,
    /// The id of the user who started the run.
    /// Format: uint64.
    pub created_by_user_id: Option<String>,
    /// What went wrong, if something did.
    pub error_description: Option<String>,
    /// The UUID of the run.
    pub evaluation_run_uuid: String,
    /// The UUID of the workspace that the test case is in.
    pub evaluation_test_case_workspace_uuid: Option<String>,
    /// When the run ended; `None` as long as it has not.
    pub finished_at: Option<Timestamp>,
    /// Whether the run passed, by the metric that decides.
    pub pass_status: Option<bool>,
    /// When the run was put in the queue.
    pub queued_at: Option<Timestamp>,
    /// How the run as a whole scored by each metric.
    pub run_level_metric_results: Option<Vec<EvaluationMetricResult>>,
    /// The name of the run.
    pub run_name: String,
    /// How the run scored by the metric that decides.
    pub star_metric_result: Option<EvaluationMetricResult>,
    /// When the run began; `None` as long as it has not.
    pub started_at: Option<Timestamp>,
    /// The state of the run.
    pub status: EvaluationRunStatus,
    /// What the test case is for.
    pub test_case_description: Option<String>,
    /// The name of the test case.
    pub test_case_name: Option<String>,
    /// The UUID of the test case.
    pub test_case_uuid: Option<String>,
    /// The version of the test case that was run.
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
        ///
        /// Not specified.
        EvaluationRunStatusUnspecified = "EVALUATION_RUN_STATUS_UNSPECIFIED",
        ///
        /// Waits to start.
        EvaluationRunQueued = "EVALUATION_RUN_QUEUED",
        ///
        /// The agent answers the rows of the data set.
        EvaluationRunRunningDataset = "EVALUATION_RUN_RUNNING_DATASET",
        ///
        /// The answers are being scored.
        EvaluationRunEvaluatingResults = "EVALUATION_RUN_EVALUATING_RESULTS",
        ///
        /// Is being cancelled.
        EvaluationRunCancelling = "EVALUATION_RUN_CANCELLING",
        ///
        /// Was cancelled.
        EvaluationRunCancelled = "EVALUATION_RUN_CANCELLED",
        ///
        /// Ended with everything scored.
        EvaluationRunSuccessful = "EVALUATION_RUN_SUCCESSFUL",
        ///
        /// Ended with some of it scored.
        EvaluationRunPartiallySuccessful = "EVALUATION_RUN_PARTIALLY_SUCCESSFUL",
        ///
        /// Ended without success.
        EvaluationRunFailed = "EVALUATION_RUN_FAILED",
    }
}

#[cfg(feature = "schemars")]
schema!(EvaluationRunStatus in crate::SCHEMAS {});

open_enum! {
    /// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 29 more.
    EvaluationScope {
        ///
        /// Not specified; when listing, metrics of agents.
        EvaluationScopeUnspecified = "EVALUATION_SCOPE_UNSPECIFIED",
        ///
        /// Judges agents.
        EvaluationScopeAgent = "EVALUATION_SCOPE_AGENT",
        ///
        /// Judges models.
        EvaluationScopeModel = "EVALUATION_SCOPE_MODEL",
    }
}

#[cfg(feature = "schemars")]
schema!(EvaluationScope in crate::SCHEMAS {});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 22 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EvaluationTestCase {
    /// When the test case was archived; `None` as long as it has not been.
    pub archived_at: Option<Timestamp>,
    /// When the test case was created.
    pub created_at: Option<Timestamp>,
    /// The email address of the user who created it.
    pub created_by_user_email: Option<String>,
    /// The id of the user who created it.
    /// Format: uint64.
    pub created_by_user_id: Option<String>,
    /// The data set whose rows are put to the agent.
    pub dataset: Option<EvaluationDataset>,
    /// The name of the data set.
    pub dataset_name: Option<String>,
    /// The UUID of the data set.
    pub dataset_uuid: Option<String>,
    /// What the test case is for, as described by its creator.
    pub description: Option<String>,
    /// How many runs there have been of its latest version.
    pub latest_version_number_of_runs: Option<i64>,
    /// The metrics that answers are judged by.
    pub metrics: Option<Vec<EvaluationMetric>>,
    /// The name of the test case.
    pub name: String,
    /// The metric that decides whether a run passes, with its threshold.
    pub star_metric: Option<StarMetric>,
    /// The UUID of the test case.
    pub test_case_uuid: String,
    /// How many runs there have been, of all versions.
    pub total_runs: Option<i64>,
    /// When the test case was last changed.
    pub updated_at: Option<Timestamp>,
    /// The email address of the user who last changed it.
    pub updated_by_user_email: Option<String>,
    /// The id of the user who last changed it.
    /// Format: uint64.
    pub updated_by_user_id: Option<String>,
    /// The version of the test case; each change makes a new one.
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
    /// All metrics that answers are judged by, by their UUIDs.
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
    /// When the step began.
    pub created_at: Option<Timestamp>,
    /// What went into the step: messages, text or other JSON.
    pub input: Option<JsonObject>,
    /// The name of the step.
    pub name: Option<String>,
    /// What came out of the step: a message, text or other JSON.
    pub output: Option<JsonObject>,
    /// The passages that the step retrieved, if it retrieved any.
    pub retriever_chunks: Option<Vec<EvaluationPromptChunk>>,
    /// How the step scored by each metric.
    pub span_level_metric_results: Option<Vec<EvaluationMetricResult>>,
    /// The steps within, 1 to 999: agents, models, tools and retrievers, but no workflows.
    pub spans: Option<Vec<TraceSpan>>,
    /// Which kind of step it is.
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
    /// When the address expires.
    pub expires_at: Option<Timestamp>,
    /// The key that the file is stored under; a data source names the file by it (`stored_object_key`).
    pub object_key: Option<String>,
    /// The name of the file, as the request gave it.
    pub original_file_name: Option<String>,
    /// The address that the bytes of the file are sent to, with `PUT`.
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
    /// The name that the file had before it was uploaded.
    pub original_file_name: Option<String>,
    /// How large the file is, in bytes.
    /// Format: uint64.
    pub size_in_bytes: Option<Count>,
    /// The key that the file is stored under: the `object_key` of its upload.
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
    /// The addresses of the other pages.
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
        ///
        /// When they were created, as by default.
        ModelEvaluationRunSortFieldUnspecified = "MODEL_EVALUATION_RUN_SORT_FIELD_UNSPECIFIED",
        ///
        /// When they were created.
        ModelEvaluationRunSortFieldCreatedAt = "MODEL_EVALUATION_RUN_SORT_FIELD_CREATED_AT",
        ///
        /// Their status.
        ModelEvaluationRunSortFieldStatus = "MODEL_EVALUATION_RUN_SORT_FIELD_STATUS",
    }
}

#[cfg(feature = "schemars")]
schema!(GenaiListModelEvaluationRunsSortBy in crate::SCHEMAS {});

open_enum! {
    /// Sent by `genai_list_model_evaluation_runs`.
    GenaiListModelEvaluationRunsSortDirection {
        ///
        /// Descending, as by default.
        SortDirectionUnspecified = "SORT_DIRECTION_UNSPECIFIED",
        ///
        /// Ascending, the smallest first.
        SortDirectionAsc = "SORT_DIRECTION_ASC",
        ///
        /// Descending, the largest first.
        SortDirectionDesc = "SORT_DIRECTION_DESC",
    }
}

#[cfg(feature = "schemars")]
schema!(GenaiListModelEvaluationRunsSortDirection in crate::SCHEMAS {});

/// Answered by `genai_list_models`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GenaiListModelsResponse {
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<GenaiLinks>,
    /// How many items there are on all pages.
    pub meta: Option<GenaiMeta>,
    /// The models on this page.
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
        ///
        /// Not specified.
        ModelUsecaseUnknown = "MODEL_USECASE_UNKNOWN",
        ///
        /// Answers for agents.
        ModelUsecaseAgent = "MODEL_USECASE_AGENT",
        ///
        /// Can be fine-tuned.
        ModelUsecaseFinetuned = "MODEL_USECASE_FINETUNED",
        ///
        /// Turns text into vectors for knowledge bases.
        ModelUsecaseKnowledgebase = "MODEL_USECASE_KNOWLEDGEBASE",
        ///
        /// Works as a guardrail.
        ModelUsecaseGuardrail = "MODEL_USECASE_GUARDRAIL",
        ///
        /// Reasons before it answers.
        ModelUsecaseReasoning = "MODEL_USECASE_REASONING",
        ///
        /// Serves serverless inference.
        ModelUsecaseServerless = "MODEL_USECASE_SERVERLESS",
    }
}

#[cfg(feature = "schemars")]
schema!(GenaiListModelsUsecasesItem in crate::SCHEMAS {});

/// Answered by `genai_list_datacenter_regions`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GenaiListRegionsResponse {
    /// The regions that fit the filters.
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
    /// The number of this page, from 1.
    pub page: Option<i64>,
    /// How many pages there are.
    pub pages: Option<i64>,
    /// How many items there are on all pages.
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
    /// The terms that come with the model.
    pub agreement: Option<Agreement>,
    /// How the model scored in benchmarks, as JSON without a fixed form.
    pub benchmark_score: Option<JsonObject>,
    /// What the model can do, such as `tool_calling`, `vision` or `streaming`.
    pub capabilities: Option<Vec<String>>,
    /// How many tokens the model can take in at once.
    /// Format: int64.
    pub context_window: Option<Count>,
    /// When the model was added to the platform.
    pub created_at: Option<Timestamp>,
    /// The paths that the model is called at, and what it can do there.
    pub endpoints: Option<Vec<ModelEndpoint>>,
    /// The name that the platform itself calls the model by.
    pub inference_name: Option<String>,
    /// The version that the platform itself calls the model by.
    pub inference_version: Option<String>,
    /// Whether DigitalOcean provides it as a foundation model.
    pub is_foundational: Option<bool>,
    /// The chunk size that forms suggest, in tokens, if it is an embedding model.
    pub kb_default_chunk_size: Option<i64>,
    /// The largest chunk size that it takes, in tokens, if it is an embedding model.
    pub kb_max_chunk_size: Option<i64>,
    /// The smallest chunk size that it takes, in tokens, if it is an embedding model.
    pub kb_min_chunk_size: Option<i64>,
    /// The stage of its life: `internal`, `public-preview`, `active`, `deprecated` or `end_of_life`.
    pub lifecycle_status: Option<String>,
    /// What else is known of the model.
    pub metadata: Option<JsonObject>,
    /// The kinds of input and output of the model, such as text or images.
    pub modalities: Option<ModelModalities>,
    /// The name of the model.
    pub name: Option<String>,
    /// How many parameters the model has, in billions.
    pub parameter_count: Option<f64>,
    /// The UUID of the model that it was made from.
    pub parent_uuid: Option<String>,
    /// Who provides the model.
    pub provider: Option<ModelProvider>,
    /// The values that `reasoning_effort` may have with it.
    pub reasoning_efforts: Option<Vec<String>>,
    /// The settings that the playground offers for it.
    pub settings: Option<Vec<ModelSetting>>,
    /// Whether it is an Anthropic model that can think at length before it answers.
    pub thinking: Option<bool>,
    /// Which kind of model it is: `chat`, `embedding`, `image`, `reasoning` or `coding`.
    pub type_: Option<String>,
    /// When the model was last changed.
    pub updated_at: Option<Timestamp>,
    /// Whether all of the model has been uploaded.
    pub upload_complete: Option<bool>,
    /// Where the model can be downloaded.
    pub url: Option<String>,
    /// What the model may be used for.
    pub usecases: Option<Vec<ModelUsecase>>,
    /// The UUID of the model.
    pub uuid: Option<String>,
    /// The version of the model.
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
    /// The address of the first page.
    pub first: Option<String>,
    /// The address of the last page.
    pub last: Option<String>,
    /// The address of the page after this one; `None` on the last.
    pub next: Option<String>,
    /// The address of the page before this one; `None` on the first.
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
    /// The address of the region's inference server.
    pub inference_url: Option<String>,
    /// The slug of the region, such as `tor1`.
    pub region: String,
    /// Whether batch jobs run in the region.
    pub serves_batch: Option<bool>,
    /// Whether models are called in the region.
    pub serves_inference: Option<bool>,
    /// The address of the region's inference server for streams.
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
    /// The address where a person signs in.
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
    /// The agents that it passes requests on to.
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
    /// The requested agent.
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
    /// What insights into its logs used.
    pub log_insights_usage: Option<ResourceUsage>,
    /// What the agent itself used.
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
    /// The requested key, without its secret.
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
    /// The requested model.
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
    /// The address from which the data set can be downloaded without a token.
    pub download_url: Option<String>,
    /// When the address expires.
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
    /// The requested prompt, with answer and scores.
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
    /// The requested run.
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
    /// The run that the results are of.
    pub evaluation_run: Option<EvaluationRun>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<GenaiLinks>,
    /// How many items there are on all pages.
    pub meta: Option<GenaiMeta>,
    /// The prompts on this page, with answers and scores.
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
    /// The requested test case.
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
    /// The address from which the report of the job can be downloaded without a token.
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
    /// The requested indexing job.
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
    /// The state of the OpenSearch database behind the knowledge base.
    pub database_status: Option<DbaasClusterStatus>,
    /// The requested knowledge base.
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
    /// The requested card.
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
    /// The requested preset.
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
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<GenaiLinks>,
    /// How many items there are on all pages.
    pub meta: Option<GenaiMeta>,
    /// The results on this page, one for each row of the data set.
    pub results: Option<Vec<ModelEvaluationResult>>,
    /// The requested run.
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
    /// The address from which the results can be downloaded without a token, as JSON compressed with gzip.
    pub download_url: Option<String>,
    /// When the address expires.
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
    /// The requested router.
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
    /// The requested key, without its secret.
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
    /// The schedule of the knowledge base.
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
    /// The requested workspace.
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
    /// The id of the Google Drive folder that is indexed.
    pub folder_id: Option<String>,
    /// The refresh token of a Google sign-in.
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
    /// The id of the Google Drive folder that is indexed.
    pub folder_id: Option<String>,
    /// The name of the Google Drive folder that is indexed, if it is known.
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
        ///
        /// Not specified.
        GuardrailTypeUnknown = "GUARDRAIL_TYPE_UNKNOWN",
        ///
        /// Attempts to talk the agent out of its instruction.
        GuardrailTypeJailbreak = "GUARDRAIL_TYPE_JAILBREAK",
        ///
        /// Data that should not be told, such as personal data.
        GuardrailTypeSensitiveData = "GUARDRAIL_TYPE_SENSITIVE_DATA",
        ///
        /// Content that is not acceptable.
        GuardrailTypeContentModeration = "GUARDRAIL_TYPE_CONTENT_MODERATION",
    }
}

#[cfg(feature = "schemars")]
schema!(GuardrailType in crate::SCHEMAS {});

/// Sent by `genai_import_custom_model`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ImportCustomModelRequest {
    /// Agrees that the Hugging Face token is stored; for gated models.
    pub accept_hf_token_storage: Option<bool>,
    /// Agrees to the terms for importing the model.
    pub accept_terms_and_conditions: Option<bool>,
    /// What the model is for.
    pub description: Option<String>,
    /// The name that the imported model gets.
    pub name: Option<String>,
    /// The region in which the model is preferably deployed, such as `nyc3`.
    pub preferred_gpu_region: Option<String>,
    /// Where the model is imported from.
    pub source_ref: Option<CustomModelSourceRef>,
    /// What kind of place the model is imported from.
    pub source_type: Option<CustomModelSourceType>,
    /// The tags that the model gets.
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
    /// What went wrong, if something did.
    pub error: Option<String>,
    /// The import that was started.
    pub import_job: Option<CustomModelImportJob>,
    /// The model that is being imported.
    pub model: Option<CustomModel>,
    /// The checks that were made before the import.
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
    /// Why the check failed, if it did.
    pub error: Option<String>,
    /// The name of the check.
    pub name: Option<String>,
    /// Whether the check was passed.
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
        ///
        /// Not specified.
        IndexJobStatusUnknown = "INDEX_JOB_STATUS_UNKNOWN",
        ///
        /// Ended with only some of it indexed.
        IndexJobStatusPartial = "INDEX_JOB_STATUS_PARTIAL",
        ///
        /// Is running.
        IndexJobStatusInProgress = "INDEX_JOB_STATUS_IN_PROGRESS",
        ///
        /// Ended with everything indexed.
        IndexJobStatusCompleted = "INDEX_JOB_STATUS_COMPLETED",
        ///
        /// Ended without success.
        IndexJobStatusFailed = "INDEX_JOB_STATUS_FAILED",
        ///
        /// Ended with nothing to do, as nothing had changed.
        IndexJobStatusNoChanges = "INDEX_JOB_STATUS_NO_CHANGES",
        ///
        /// Waits to start.
        IndexJobStatusPending = "INDEX_JOB_STATUS_PENDING",
        ///
        /// Was cancelled.
        IndexJobStatusCancelled = "INDEX_JOB_STATUS_CANCELLED",
    }
}

#[cfg(feature = "schemars")]
schema!(IndexJobStatus in crate::SCHEMAS {});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 33 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IndexedDataSource {
    /// When indexing the data source ended; `None` as long as it has not.
    pub completed_at: Option<Timestamp>,
    /// The UUID of the data source.
    pub data_source_uuid: String,
    /// What went wrong, in detail, if something did.
    pub error_details: Option<String>,
    /// A code that hints at the part of the platform where something went wrong.
    pub error_msg: Option<String>,
    /// How many files could not be indexed.
    /// Format: uint64.
    pub failed_item_count: Option<Count>,
    /// How many files were indexed.
    /// Format: uint64.
    pub indexed_file_count: Option<Count>,
    /// How many items were indexed; the document says the same of `indexed_file_count`.
    /// Format: uint64.
    pub indexed_item_count: Option<Count>,
    /// How many files were taken out of the index.
    /// Format: uint64.
    pub removed_item_count: Option<Count>,
    /// How many files were left out.
    /// Format: uint64.
    pub skipped_item_count: Option<Count>,
    /// When indexing the data source began; `None` as long as it has not.
    pub started_at: Option<Timestamp>,
    /// How far indexing the data source is.
    pub status: Option<IndexedDataSourceStatus>,
    /// The size of all files in the data source, in bytes.
    /// Format: uint64.
    pub total_bytes: Option<Count>,
    /// The size of the files that were indexed, in bytes.
    /// Format: uint64.
    pub total_bytes_indexed: Option<Count>,
    /// How many files there are in the data source.
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
        ///
        /// Not specified.
        DataSourceStatusUnknown = "DATA_SOURCE_STATUS_UNKNOWN",
        ///
        /// Is being indexed.
        DataSourceStatusInProgress = "DATA_SOURCE_STATUS_IN_PROGRESS",
        ///
        /// The index holds all of it.
        DataSourceStatusUpdated = "DATA_SOURCE_STATUS_UPDATED",
        ///
        /// The index holds some of it.
        DataSourceStatusPartiallyUpdated = "DATA_SOURCE_STATUS_PARTIALLY_UPDATED",
        ///
        /// The index was left as it was.
        DataSourceStatusNotUpdated = "DATA_SOURCE_STATUS_NOT_UPDATED",
        ///
        /// Could not be indexed.
        DataSourceStatusFailed = "DATA_SOURCE_STATUS_FAILED",
        ///
        /// Indexing it was cancelled.
        DataSourceStatusCancelled = "DATA_SOURCE_STATUS_CANCELLED",
    }
}

#[cfg(feature = "schemars")]
schema!(IndexedDataSourceStatus in crate::SCHEMAS {});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 32 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IndexingJob {
    /// How many data sources are done.
    pub completed_datasources: Option<i64>,
    /// When the job was created.
    pub created_at: Option<Timestamp>,
    /// The outcome of indexing each data source.
    pub data_source_jobs: Option<Vec<IndexedDataSource>>,
    /// The data sources that are indexed, by their UUIDs.
    pub data_source_uuids: Option<Vec<String>>,
    /// When the job ended; `None` as long as it has not.
    pub finished_at: Option<Timestamp>,
    /// Whether `genai_get_indexing_job_details_signed_url` has a report of the job.
    pub is_report_available: Option<bool>,
    /// The UUID of the knowledge base that is indexed.
    pub knowledge_base_uuid: Option<String>,
    /// Whether the job waits, runs or has ended, and how; more reliable than `status` for waiting.
    pub phase: Option<BatchJobPhase>,
    /// When the job began; `None` as long as it has not.
    pub started_at: Option<Timestamp>,
    /// The outcome of the job; seen both with and without the prefix `INDEX_JOB_STATUS_`.
    pub status: IndexJobStatus,
    /// Deprecated: a number of tokens; see `total_tokens`.
    pub tokens: Option<i64>,
    /// How many data sources are to be indexed.
    pub total_datasources: Option<i64>,
    /// How many tokens the job used.
    /// Format: uint64.
    pub total_tokens: Option<Count>,
    /// When the job was last changed.
    pub updated_at: Option<Timestamp>,
    /// The UUID of the job.
    pub uuid: String,
    /// How many items the job indexed, in all data sources.
    /// Format: uint64.
    pub total_items_indexed: Option<Count>,
    /// How many items the job left out, in all data sources.
    /// Format: uint64.
    pub total_items_skipped: Option<Count>,
    /// How many items the job could not index, in all data sources.
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
    /// The S3 bucket to index, if it is one.
    pub aws_data_source: Option<AwsDataSource>,
    /// Deprecated in favour of `spaces_data_source`: the name of the bucket.
    pub bucket_name: Option<String>,
    /// Deprecated in favour of `spaces_data_source`: the region of the bucket.
    pub bucket_region: Option<String>,
    /// How the data is cut into chunks.
    pub chunking_algorithm: Option<ChunkingAlgorithm>,
    /// How large the chunks are.
    pub chunking_options: Option<ChunkingOptions>,
    /// The Dropbox folder to index, if it is one.
    pub dropbox_data_source: Option<DropboxDataSource>,
    /// The uploaded file to index, if it is one.
    pub file_upload_data_source: Option<FileUploadDataSource>,
    /// The Google Drive folder to index, if it is one.
    pub google_drive_data_source: Option<GoogleDriveDataSource>,
    /// The folder or object in the bucket to index.
    pub item_path: Option<String>,
    /// The Spaces bucket to index, if it is one.
    pub spaces_data_source: Option<SpacesDataSource>,
    /// The website to index, if it is one.
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
    /// When the knowledge base was attached to the agent, where it is told as part of one.
    pub added_to_agent_at: Option<Timestamp>,
    /// When the knowledge base was created.
    pub created_at: Option<Timestamp>,
    /// The id of the OpenSearch database that keeps its vectors; empty until that exists.
    pub database_id: Option<String>,
    /// The UUID of the model that turns its text into vectors.
    pub embedding_model_uuid: Option<String>,
    /// Whether the knowledge base is open to everyone.
    pub is_public: Option<bool>,
    /// Its latest indexing job.
    pub last_indexing_job: Option<IndexingJob>,
    /// The name of the knowledge base.
    pub name: String,
    /// The id of the project that the knowledge base belongs to.
    pub project_id: Option<String>,
    /// The region that the knowledge base is in.
    pub region: Option<String>,
    /// Whether and by which model passages found are put in a better order.
    pub reranking_config: Option<RerankingConfiguration>,
    /// The tags of the knowledge base.
    pub tags: Option<Vec<String>>,
    /// When the knowledge base was last changed.
    pub updated_at: Option<Timestamp>,
    /// The id of the user who created the knowledge base.
    /// Format: int64.
    pub user_id: Option<String>,
    /// The UUID of the knowledge base.
    pub uuid: String,
    /// The state of its database. The service returns it beside a single knowledge base; `get` and waits of the SDK put it here.
    pub database_status: Option<DbaasClusterStatus>,
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
    sometimes database_status "database_status",
});

impl Default for KnowledgeBase {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(KnowledgeBase in crate::SCHEMAS { DbaasClusterStatus, IndexingJob, RerankingConfiguration });

/// Answered by `genai_create_knowledge_base_data_source`, `genai_list_knowledge_base_data_sources`, `genai_update_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KnowledgeBaseDataSource {
    /// The S3 bucket, if it is one; without its key.
    pub aws_data_source: Option<AwsDataSourceDisplay>,
    /// Deprecated in favour of `spaces_data_source` and `aws_data_source`: the name of the bucket.
    pub bucket_name: Option<String>,
    /// How the data is cut into chunks.
    pub chunking_algorithm: Option<ChunkingAlgorithm>,
    /// How large the chunks are.
    pub chunking_options: Option<ChunkingOptions>,
    /// When the data source was added.
    pub created_at: Option<Timestamp>,
    /// The Dropbox folder, if it is one; without its token.
    pub dropbox_data_source: Option<DropboxDataSourceDisplay>,
    /// The uploaded file, if it is one.
    pub file_upload_data_source: Option<FileUploadDataSource>,
    /// The Google Drive folder, if it is one; without its token.
    pub google_drive_data_source: Option<GoogleDriveDataSourceDisplay>,
    /// Deprecated in favour of `spaces_data_source` and `aws_data_source`: the folder or object in the bucket.
    pub item_path: Option<String>,
    /// The outcome of its latest indexing.
    pub last_datasource_indexing_job: Option<IndexedDataSource>,
    /// Deprecated in favour of `spaces_data_source` and `aws_data_source`: the region of the bucket.
    pub region: Option<String>,
    /// The Spaces bucket, if it is one.
    pub spaces_data_source: Option<SpacesDataSource>,
    /// When the data source was last changed.
    pub updated_at: Option<Timestamp>,
    /// The UUID of the data source.
    pub uuid: String,
    /// The website, if it is one.
    pub web_crawler_data_source: Option<WebCrawlerDataSource>,
    /// The last indexing job that it was part of.
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
    /// How long a call took on average, from end to end, in milliseconds.
    pub avg_e2e_latency_ms: Option<f64>,
    /// How long the slowest call took, from end to end, in milliseconds.
    pub max_e2e_latency_ms: Option<f64>,
    /// How long the fastest call took, from end to end, in milliseconds.
    pub min_e2e_latency_ms: Option<f64>,
    /// The time within which half of the calls ended, in milliseconds.
    pub p50_latency_ms: Option<f64>,
    /// The time within which 90 % of the calls ended, in milliseconds.
    pub p90_latency_ms: Option<f64>,
    /// The time within which 95 % of the calls ended, in milliseconds.
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
    /// What the function does, so that the agent knows when to call it.
    pub description: Option<String>,
    /// What the function is called in its namespace of DigitalOcean Functions.
    pub faas_name: Option<String>,
    /// The namespace of DigitalOcean Functions that the function is in.
    pub faas_namespace: Option<String>,
    /// The name by which the agent knows the function.
    pub function_name: Option<String>,
    /// The schema of the function's input, by which the agent calls it.
    pub input_schema: Option<JsonObject>,
    /// The schema of the function's output, by which the agent reads it.
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
    map input_schema: serde_json::Value,
    map output_schema: serde_json::Value,
});

#[cfg(feature = "schemars")]
schema!(LinkAgentFunctionRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(LinkAgentFunctionRequest by crate::validate::RULES);

/// Answered by `genai_attach_agent_function`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkAgentFunctionResponse {
    /// The agent with the function attached.
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
    /// The agent with the guardrails attached.
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
    /// The guardrails to attach, with their priorities.
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
    /// When requests are passed on to the child, in plain words.
    pub if_case: Option<String>,
    /// The UUID of the agent that passes requests on.
    pub parent_agent_uuid: Option<String>,
    /// The name that the route from the parent to the child gets.
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
    /// Whether a rollback took place.
    pub rollback: Option<bool>,
    /// The UUID of the route between the two.
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
    /// The agent with the knowledge bases attached.
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
    /// The keys on this page, without their secrets.
    pub api_key_infos: Option<Vec<AgentApiKeyInfo>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<GenaiLinks>,
    /// How many items there are on all pages.
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
    /// The versions on this page.
    pub agent_versions: Option<Vec<AgentVersion>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<GenaiLinks>,
    /// How many items there are on all pages.
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
    /// The agents on this page.
    pub agents: Option<Vec<Agent>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<GenaiLinks>,
    /// How many items there are on all pages.
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
    /// The agents on this page.
    pub agents: Option<Vec<Agent>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<GenaiLinks>,
    /// How many items there are on all pages.
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
    /// The agents on this page.
    pub agents: Option<Vec<Agent>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<GenaiLinks>,
    /// How many items there are on all pages.
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
    /// The agents on this page.
    pub agents: Option<Vec<AgentSummary>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<GenaiLinks>,
    /// How many items there are on all pages.
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
    /// The keys on this page, without their secrets.
    pub api_key_infos: Option<Vec<AnthropicApiKeyInfo>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<GenaiLinks>,
    /// How many items there are on all pages.
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
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<GenaiLinks>,
    /// How many imported models the team may have at most.
    pub max_threshold: Option<i64>,
    /// How many items there are on all pages.
    pub meta: Option<GenaiMeta>,
    /// The models on this page.
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
    /// All data sets that fit the filter.
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
    /// All metrics that agents can be judged by.
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
    /// All runs of the test case that fit the filter.
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
    /// All test cases of the workspace.
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
    /// All test cases of the account.
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
    /// All data sources of the job, with the outcome of indexing each.
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
    /// The data sources on this page.
    pub knowledge_base_data_sources: Option<Vec<KnowledgeBaseDataSource>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<GenaiLinks>,
    /// How many items there are on all pages.
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
    /// The indexing jobs on this page.
    pub jobs: Option<Vec<IndexingJob>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<GenaiLinks>,
    /// How many items there are on all pages.
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
    /// The knowledge bases on this page.
    pub knowledge_bases: Option<Vec<KnowledgeBase>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<GenaiLinks>,
    /// How many items there are on all pages.
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
    /// The keys on this page, without their secrets.
    pub api_key_infos: Option<Vec<ModelApiKeyInfo>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<GenaiLinks>,
    /// How many items there are on all pages.
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
    /// The models on this page.
    pub data: Option<Vec<ModelCatalogEntry>>,
    /// How many items there are on all pages.
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
    /// All metrics that models can be judged by.
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
    /// All saved presets.
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
    /// All values that the filter `candidate_types` can have.
    pub available_candidate_types: Option<Vec<CandidateModelSource>>,
    /// All values that the filter `statuses` can have.
    pub available_statuses: Option<Vec<ModelEvaluationRunStatus>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<GenaiLinks>,
    /// How many items there are on all pages.
    pub meta: Option<GenaiMeta>,
    /// Summaries of the runs on this page.
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
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<GenaiLinks>,
    /// How many items there are on all pages.
    pub meta: Option<GenaiMeta>,
    /// The ready-made configurations on this page.
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
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<GenaiLinks>,
    /// How many items there are on all pages.
    pub meta: Option<GenaiMeta>,
    /// The ready-made tasks on this page.
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
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<GenaiLinks>,
    /// How many items there are on all pages.
    pub meta: Option<GenaiMeta>,
    /// The routers on this page.
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
    /// The keys on this page, without their secrets.
    pub api_key_infos: Option<Vec<OpenaiApiKeyInfo>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<GenaiLinks>,
    /// How many items there are on all pages.
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
    /// All workspaces of the account.
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
    /// What spans of all kinds have: duration, status, tags.
    pub common: Option<SpanCommon>,
    /// The name of the model that was called.
    pub model: Option<String>,
    /// How many tokens went into the model.
    pub num_input_tokens: Option<i64>,
    /// How many tokens came out of the model.
    pub num_output_tokens: Option<i64>,
    /// How much the model's answers were let vary; low is predictable.
    pub temperature: Option<f64>,
    /// How long the first token took, in nanoseconds.
    /// Format: int64.
    pub time_to_first_token_ns: Option<Count>,
    /// The definitions of the tools that the model was offered.
    pub tools: Option<Vec<JsonObject>>,
    /// How many tokens went in and came out together.
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
    /// The only tools of the server that the agent is offered; empty or missing offers all.
    pub allowed_tools: Option<Vec<String>>,
    /// What requests to the server have as `Authorization` header, if anything.
    pub authorization: Option<String>,
    /// Further headers that requests to the server have.
    pub headers: Option<BTreeMap<String, String>>,
    /// A label to tell the server from others.
    pub server_label: Option<String>,
    /// The address of the server.
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
    map headers: String,
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
    /// What the metric measures.
    pub description: Option<String>,
    /// How many rows failed: below the threshold, or without a score because scoring failed.
    pub fail_count: Option<i64>,
    /// How many of the rows failed, in percent.
    pub fail_percent: Option<f64>,
    /// The name of the metric.
    pub metric_name: Option<String>,
    /// The UUID of the metric.
    pub metric_uuid: Option<String>,
    /// How many rows were scored and reached the threshold.
    pub pass_count: Option<i64>,
    /// How many of the rows passed, in percent.
    pub pass_percent: Option<f64>,
    /// How many rows were skipped, in percent of those that passed, failed or were skipped.
    pub skip_percent: Option<f64>,
    /// How many rows were not scored by the metric.
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
    /// When the key was created.
    pub created_at: Option<Timestamp>,
    /// The id of the user who created the key.
    /// Format: uint64.
    pub created_by: Option<String>,
    /// When the key was deleted; `None` as long as it has not been.
    pub deleted_at: Option<Timestamp>,
    /// The name of the key.
    pub name: Option<String>,
    /// The secret that calls are authorized with; only in the answers to creating and regenerating a key.
    pub secret_key: Option<String>,
    /// The UUID of the key.
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
        ///
        /// Not specified.
        ModelBillingModeUnspecified = "MODEL_BILLING_MODE_UNSPECIFIED",
        ///
        /// For requests that are answered at once.
        ModelBillingModeInteractive = "MODEL_BILLING_MODE_INTERACTIVE",
        ///
        /// For batches that are answered later, which is cheaper.
        ModelBillingModeBatch = "MODEL_BILLING_MODE_BATCH",
    }
}

#[cfg(feature = "schemars")]
schema!(ModelBillingMode in crate::SCHEMAS {});

/// Answered by `genai_get_model_catalog_card`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModelCatalogCard {
    /// How the model is offered.
    pub availability: Option<Vec<String>>,
    /// The badges that the catalog shows at the model.
    pub badges: Option<Vec<String>>,
    /// How the model scored in benchmarks, as JSON without a fixed form.
    pub benchmark_score: Option<JsonObject>,
    /// What the model can do.
    pub capabilities: Option<Vec<String>>,
    /// How the model is called, as example code.
    pub code_snippets: Option<CodeSnippets>,
    /// How many tokens the model can take in at once.
    /// Format: int64.
    pub context_window: Option<Count>,
    /// Who made the model, such as `Meta`.
    pub creator: Option<String>,
    /// What the model is good at, in full.
    pub description: Option<String>,
    /// The repository on Hugging Face that the model is from, by owner and name; `None` if it isn't from there.
    pub hugging_face_id: Option<String>,
    /// The id of the model, a UUID.
    pub id: String,
    /// How many tokens an answer of the model has at most.
    /// Format: int64.
    pub max_output_tokens: Option<Count>,
    /// The kinds of input and output of the model, such as text or images.
    pub modalities: Option<ModelModalities>,
    /// The name by which calls name the model, such as `llama3.1-70b-instruct`.
    pub model_id: Option<String>,
    /// The name of the model.
    pub name: String,
    /// How many parameters the model has, in billions.
    pub parameter_count: Option<f64>,
    /// What calls of the model cost.
    pub pricing: Option<ModelPricing>,
    /// All prices of the model, by tier and kind of billing.
    pub pricing_detail: Option<ModelPricingDetail>,
    /// Who provides the model.
    pub provider: Option<ModelProvider>,
    /// What the model is good at, briefly.
    pub short_description: Option<String>,
    /// What the model makes of what, such as `text-to-text`.
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
    /// How the model is offered.
    pub availability: Option<Vec<String>>,
    /// The badges that the catalog shows at the model.
    pub badges: Option<Vec<String>>,
    /// How the model scored in benchmarks, as JSON without a fixed form.
    pub benchmark_score: Option<JsonObject>,
    /// What the model can do.
    pub capabilities: Option<Vec<String>>,
    /// How many tokens the model can take in at once.
    /// Format: int64.
    pub context_window: Option<Count>,
    /// The time of its entry into the catalog.
    pub created_at: Option<Timestamp>,
    /// Who made the model, such as `Meta`.
    pub creator: Option<String>,
    /// The repository on Hugging Face that the model is from, by owner and name; `None` if it isn't from there.
    pub hugging_face_id: Option<String>,
    /// The id of the model, a UUID.
    pub id: String,
    /// How many tokens an answer of the model has at most.
    /// Format: int64.
    pub max_output_tokens: Option<Count>,
    /// The name by which calls name the model, such as `llama3.1-70b-instruct`.
    pub model_id: Option<String>,
    /// The name of the model.
    pub name: String,
    /// How many parameters the model has, in billions.
    pub parameter_count: Option<f64>,
    /// What calls of the model cost.
    pub pricing: Option<ModelPricing>,
    /// Who provides the model.
    pub provider: Option<ModelProvider>,
    /// Whether its prices change over time; its card then has the schedule.
    pub scaled_pricing_enabled: Option<bool>,
    /// What the model is good at, briefly.
    pub short_description: Option<String>,
    /// What the model makes of what, such as `text-to-text`.
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
    /// What the model can do there, such as `input_text` or `output_text`.
    pub capabilities: Option<Vec<String>>,
    /// The path of the endpoint, such as `/chat/responses`.
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
    /// The settings that the candidate is called with.
    pub candidate_inference_config: Option<CandidateInferenceConfig>,
    /// The name that the candidate is called by; empty if the candidate was not saved.
    pub candidate_model_name: Option<String>,
    /// Where the candidate runs.
    /// Default: `"CANDIDATE_MODEL_SOURCE_SERVERLESS"`.
    pub candidate_model_source: Option<CandidateModelSource>,
    /// The UUID of the candidate, or of its dedicated deployment; empty if the candidate was not saved.
    pub candidate_model_uuid: Option<String>,
    /// What the candidate is told before each row; empty also if the prompt was not saved, as `saved_sections` tells.
    pub candidate_system_prompt: Option<String>,
    /// When the preset was created.
    pub created_at: Option<Timestamp>,
    /// The name of the data set; empty if it was not saved or is gone.
    pub dataset_name: Option<String>,
    /// The UUID of the data set; empty if it was not saved, as `saved_sections` tells.
    pub dataset_uuid: Option<String>,
    /// The UUID of the preset.
    pub eval_preset_uuid: String,
    /// The name of the judge; empty if it was not saved or is gone.
    pub judge_model_name: Option<String>,
    /// The UUID of the judge; empty if it was not saved, as `saved_sections` tells.
    pub judge_model_uuid: Option<String>,
    /// The metrics that answers are scored by; empty if they were not saved.
    pub metrics: Option<Vec<EvaluationMetric>>,
    /// The name of the preset.
    pub name: String,
    /// Which parts were saved. It tells a part that was saved empty from one that wasn't; those a run has to give itself.
    pub saved_sections: Option<Vec<PresetSaveSection>>,
    /// The metric that decides whether an answer passes, with its threshold.
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
    /// The name of the model that answered.
    pub candidate_model_name: Option<String>,
    /// The UUID of the model that answered.
    pub candidate_model_uuid: Option<String>,
    /// The task that the router took the prompt for, if the candidate is a router.
    pub candidate_routed_task: Option<String>,
    /// The right answer, as the data set gives it.
    pub ground_truth: Option<String>,
    /// The prompt that the candidate was given.
    pub input: Option<String>,
    /// How the answer scored by each metric, with the judge's reasons.
    pub metric_results: Option<Vec<EvaluationMetricResult>>,
    /// What the candidate answered.
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
    /// With which prompt and settings the candidate is called.
    pub candidate_inference_config: Option<CandidateInferenceConfig>,
    /// The name of the candidate.
    pub candidate_model_name: Option<String>,
    /// Where the candidate runs.
    /// Default: `"CANDIDATE_MODEL_SOURCE_SERVERLESS"`.
    pub candidate_model_source: Option<CandidateModelSource>,
    /// The UUID of the candidate.
    pub candidate_model_uuid: Option<String>,
    /// When the run ended; `None` as long as it has not.
    pub completed_at: Option<Timestamp>,
    /// When the run was created.
    pub created_at: Option<Timestamp>,
    /// The name of the data set.
    pub dataset_name: Option<String>,
    /// The UUID of the data set.
    pub dataset_uuid: Option<String>,
    /// What went wrong, if the run failed in whole or in part.
    pub error_description: Option<String>,
    /// The name of the preset that it was started from, if any.
    pub eval_preset_name: Option<String>,
    /// The UUID of the preset that it was started from, if any.
    pub eval_preset_uuid: Option<String>,
    /// The UUID of the run.
    pub eval_run_uuid: String,
    /// The name of the model that scores the answers.
    pub judge_model_name: Option<String>,
    /// The UUID of the model that scores the answers.
    pub judge_model_uuid: Option<String>,
    /// The metrics that answers are scored by.
    pub metrics: Option<Vec<EvaluationMetric>>,
    /// The name of the run.
    pub name: String,
    /// How many rows are done.
    pub progress: Option<ModelEvaluationRunProgress>,
    /// The results of the run, taken together.
    pub result_summary: Option<ModelEvaluationRunResultSummary>,
    /// The metric that decides whether an answer passes, with its threshold.
    pub star_metric: Option<StarMetric>,
    /// When the run began; `None` as long as it has not.
    pub started_at: Option<Timestamp>,
    /// The state of the run.
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
    /// How many rows the candidate is done with, whether it answered or failed.
    pub candidate_rows_evaluated: Option<i64>,
    /// How many answers the judge is done with; never more than the candidate gave.
    pub judge_rows_evaluated: Option<i64>,
    /// How many rows the data set has.
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
    /// When the run ended.
    pub end_time: Option<Timestamp>,
    /// How many rows passed and failed, for each metric.
    pub metric_summaries: Option<Vec<MetricResultSummary>>,
    /// The score of the run as a whole, in percent.
    pub overall_score_percent: Option<f64>,
    /// The results for each model that a router picked, if the candidate is a router.
    pub per_model_summaries: Option<PerModelResultSummaries>,
    /// The results for each task that a router saw, if the candidate is a router.
    pub per_task_summaries: Option<PerTaskResultSummaries>,
    /// How fast the candidate was and how many tokens were used.
    pub performance_metrics: Option<PerformanceMetrics>,
    /// What the run cost.
    pub pricing: Option<EvaluationPricing>,
    /// The metric that decides, with its threshold.
    pub star_metric_summary: Option<StarMetricSummary>,
    /// When the run began.
    pub start_time: Option<Timestamp>,
    /// How long the run took, in seconds.
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
        ///
        /// Not specified; as a filter, all runs.
        ModelEvaluationRunStatusUnspecified = "MODEL_EVALUATION_RUN_STATUS_UNSPECIFIED",
        ///
        /// Waits to start.
        ModelEvaluationRunQueued = "MODEL_EVALUATION_RUN_QUEUED",
        ///
        /// The candidate answers the rows of the data set.
        ModelEvaluationRunRunningDataset = "MODEL_EVALUATION_RUN_RUNNING_DATASET",
        ///
        /// The judge scores the answers.
        ModelEvaluationRunEvaluatingResults = "MODEL_EVALUATION_RUN_EVALUATING_RESULTS",
        ///
        /// Is being cancelled.
        ModelEvaluationRunCancelling = "MODEL_EVALUATION_RUN_CANCELLING",
        ///
        /// Was cancelled.
        ModelEvaluationRunCancelled = "MODEL_EVALUATION_RUN_CANCELLED",
        ///
        /// Ended with everything scored.
        ModelEvaluationRunSuccessful = "MODEL_EVALUATION_RUN_SUCCESSFUL",
        ///
        /// Ended with some of it scored.
        ModelEvaluationRunPartiallySuccessful = "MODEL_EVALUATION_RUN_PARTIALLY_SUCCESSFUL",
        ///
        /// Ended without success.
        ModelEvaluationRunFailed = "MODEL_EVALUATION_RUN_FAILED",
    }
}

#[cfg(feature = "schemars")]
schema!(ModelEvaluationRunStatus in crate::SCHEMAS {});

/// Answered by `genai_cancel_model_evaluation_run`, `genai_list_model_evaluation_runs`, `genai_update_model_evaluation_run`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModelEvaluationRunSummary {
    /// The name of the candidate.
    pub candidate_model_name: Option<String>,
    /// Where the candidate runs.
    /// Default: `"CANDIDATE_MODEL_SOURCE_SERVERLESS"`.
    pub candidate_model_source: Option<CandidateModelSource>,
    /// The UUID of the candidate.
    pub candidate_model_uuid: Option<String>,
    /// When the run was created.
    pub created_at: Option<Timestamp>,
    /// The name of the data set.
    pub dataset_name: Option<String>,
    /// The UUID of the data set.
    pub dataset_uuid: Option<String>,
    /// The UUID of the run.
    pub eval_run_uuid: String,
    /// The name of the model that scores the answers.
    pub judge_model_name: Option<String>,
    /// The UUID of the model that scores the answers.
    pub judge_model_uuid: Option<String>,
    /// The name of the run.
    pub name: String,
    /// How many rows are done.
    pub progress: Option<ModelEvaluationRunProgress>,
    /// The state of the run.
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
    /// The kinds of input that the model takes, such as text or images.
    pub input: Option<Vec<String>>,
    /// The kinds of output that the model gives, such as text or images.
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
    /// The price in US dollars of a million input tokens read from the prompt cache; models of text and images have a price for each instead.
    pub cache_read_input_price_per_million: Option<f64>,
    /// The price in US dollars of a million input tokens that are kept in the prompt cache for an hour.
    pub cache_write_1h_input_price_per_million: Option<f64>,
    /// The price in US dollars of a million input tokens that are kept in the prompt cache for 5 minutes.
    pub cache_write_5m_input_price_per_million: Option<f64>,
    /// The price in US dollars of a million image tokens read from the prompt cache.
    pub image_cache_read_input_price_per_million: Option<f64>,
    /// The price in US dollars of a million image tokens that go in; 0 if the model doesn't bill them apart.
    pub image_input_price_per_million: Option<f64>,
    /// The price in US dollars of a million image tokens that come out; 0 if the model doesn't bill them apart.
    pub image_output_price_per_million: Option<f64>,
    /// The price in US dollars of an input token read from the prompt cache; the document gives it the value of `cache_read_input_price_per_million`.
    pub input_cache_read: Option<f64>,
    /// The price in US dollars of a million tokens that go in; 0 if the model is billed in another way.
    pub input_price_per_million: Option<f64>,
    /// The price in US dollars of a million tokens that come out; 0 if the model is billed in another way.
    pub output_price_per_million: Option<f64>,
    /// The price in US dollars of one piece of audio; 0 if the model is billed in another way.
    pub price_per_audio: Option<f64>,
    /// The price in US dollars of one image; 0 if the model is billed in another way.
    pub price_per_image: Option<f64>,
    /// The price in US dollars of a megapixel; 0 if the model is billed in another way.
    pub price_per_megapixel: Option<f64>,
    /// The price in US dollars of a second; 0 if the model is billed in another way.
    pub price_per_second: Option<f64>,
    /// The price in US dollars of a thousand characters; 0 if the model is billed in another way.
    pub price_per_thousand_characters: Option<f64>,
    /// The price in US dollars of one video; 0 if the model is billed in another way.
    pub price_per_video: Option<f64>,
    /// The price in US dollars of a million tokens of reasoning; 0 if the model doesn't bill them apart.
    pub reasoning_price_per_million: Option<f64>,
    /// The price in US dollars of a million text tokens read from the prompt cache.
    pub text_cache_read_input_price_per_million: Option<f64>,
    /// The price in US dollars of a million text tokens that go in; 0 if the model doesn't bill them apart.
    pub text_input_price_per_million: Option<f64>,
    /// The price in US dollars of a million text tokens that come out; 0 if the model doesn't bill them apart.
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
    /// The prices for each tier and kind of billing that the model has.
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
    /// The name of the model.
    pub model_name: Option<String>,
    /// The UUID of the model.
    pub model_uuid: Option<String>,
    /// What the tokens of the model cost.
    pub pricing: Option<TokenPricing>,
    /// How many prompts the model was given.
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
    /// When the prices end, on the hour; the next interval begins then.
    pub end_time: Option<Timestamp>,
    /// The prices in this time.
    pub prices: Option<ModelPricing>,
    /// When the prices begin, on the hour.
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
        ///
        /// Not specified.
        ModelPricingTierUnspecified = "MODEL_PRICING_TIER_UNSPECIFIED",
        ///
        /// The usual prices.
        ModelPricingTierStandard = "MODEL_PRICING_TIER_STANDARD",
        ///
        /// Faster answers, at a higher price.
        ModelPricingTierFastMode = "MODEL_PRICING_TIER_FAST_MODE",
        ///
        /// With a context window of 1 million tokens.
        ModelPricingTierExtended1m = "MODEL_PRICING_TIER_EXTENDED_1M",
        ///
        /// With a context window of 272,000 tokens.
        ModelPricingTierExtended272k = "MODEL_PRICING_TIER_EXTENDED_272K",
        ///
        /// Under a stored key of the model's provider (bring your own key).
        ModelPricingTierByok = "MODEL_PRICING_TIER_BYOK",
    }
}

#[cfg(feature = "schemars")]
schema!(ModelPricingTier in crate::SCHEMAS {});

/// Answered by `genai_get_model_catalog_card`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ModelPricingVariant {
    /// The currency of the prices, such as `USD`.
    pub currency: Option<String>,
    /// The display name of the variant.
    pub label: Option<String>,
    /// Whether the prices are for single requests or for batches.
    pub mode: Option<ModelBillingMode>,
    /// The prices themselves.
    pub prices: Option<ModelPricing>,
    /// How the prices change over time, if they do.
    pub scaled_pricing: Option<ModelScaledPricing>,
    /// Which kind of service the prices are for.
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
        ///
        /// DigitalOcean, which hosts the model itself.
        ModelProviderDigitalocean = "MODEL_PROVIDER_DIGITALOCEAN",
        ///
        /// Anthropic.
        ModelProviderAnthropic = "MODEL_PROVIDER_ANTHROPIC",
        ///
        /// OpenAI.
        ModelProviderOpenai = "MODEL_PROVIDER_OPENAI",
    }
}

#[cfg(feature = "schemars")]
schema!(ModelProvider in crate::SCHEMAS {});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 19 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ModelProviderKeyInfo {
    /// The UUID of the stored key.
    pub api_key_uuid: Option<String>,
    /// When the key was stored.
    pub created_at: Option<Timestamp>,
    /// The id of the user who stored the key.
    /// Format: uint64.
    pub created_by: Option<String>,
    /// When the key was deleted; `None` as long as it has not been.
    pub deleted_at: Option<Timestamp>,
    /// The models that the key opens.
    pub models: Option<Vec<GenaiModel>>,
    /// The name of the key.
    pub name: Option<String>,
    /// The provider that the key is from.
    pub provider: Option<ModelProvider>,
    /// When the key was last changed.
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
    /// Which models are for which task, and which ones step in.
    pub config: Option<ModelRouterConfig>,
    /// When the model router was created.
    pub created_at: Option<Timestamp>,
    /// What the router is for, as described by its creator.
    pub description: Option<String>,
    /// The name of the router.
    pub name: String,
    /// The regions that the router is in; routers are in all of them.
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
    /// The models that are tried when a chosen one fails, in this order.
    pub fallback_models: Option<Vec<String>>,
    /// Which models are for which task.
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
    /// The configuration that a router made from it begins with.
    pub config: Option<ModelRouterConfig>,
    /// The display name of the configuration.
    pub display_name: String,
    /// What the configuration is for, in full.
    pub long_description: Option<String>,
    /// What the configuration is for, briefly.
    pub short_description: Option<String>,
    /// The short name by which requests name the configuration.
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
    /// Which of the models is taken: the `cheapest`, the `fastest`, or `none` in particular.
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
    /// A short description of the task, by which the router recognizes it.
    pub description: Option<String>,
    /// The name of the task.
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
    /// The task, if it is none of the ready-made ones.
    pub custom_task: Option<ModelRouterTaskDetails>,
    /// The models for the task, from which `selection_policy` picks.
    pub models: Option<Vec<String>>,
    /// Which of the models is preferred.
    pub selection_policy: Option<ModelRouterSelectionPolicy>,
    /// The task by its slug, such as `summarization`, if it is a ready-made one.
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
    /// The group that the task is shown in.
    pub category: Option<String>,
    /// What the task is.
    pub description: Option<String>,
    /// The models that the task comes with.
    pub models: Option<Vec<String>>,
    /// The display name of the task.
    pub name: Option<String>,
    /// Which of the models is preferred.
    pub selection_policy: Option<ModelRouterSelectionPolicy>,
    /// Labels that tasks can be searched by.
    pub tags: Option<Vec<String>>,
    /// The short name by which policies name the task.
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
    /// The prices over time, without gaps and in order; hours with the same prices are one interval.
    pub intervals: Option<Vec<ModelPricingInterval>>,
    /// The highest prices of all intervals.
    pub max_prices: Option<ModelPricing>,
    /// The lowest prices of all intervals.
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
    /// The default of a `dropdown`.
    pub default_string: Option<String>,
    /// The default of a `number`.
    pub default_value: Option<f64>,
    /// The highest value of a `number`.
    pub max: Option<f64>,
    /// The lowest value of a `number`.
    pub min: Option<f64>,
    /// The key of the setting, such as `temperature`.
    pub name: Option<String>,
    /// The values that a `dropdown` offers.
    pub options: Option<Vec<String>>,
    /// The steps in which a `number` changes.
    pub step: Option<f64>,
    /// Which kind of setting it is: `number` or `dropdown`.
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
    /// The terms that come with the model.
    pub agreement: Option<Agreement>,
    /// How the model scored in benchmarks, as JSON without a fixed form.
    pub benchmark_score: Option<JsonObject>,
    /// What the model can do, such as inference, reasoning or making vectors.
    pub capabilities: Option<Vec<String>>,
    /// How many tokens the model can take in at once.
    /// Format: int64.
    pub context_window: Option<Count>,
    /// When the model was added to the platform.
    pub created_at: Option<Timestamp>,
    /// What the model is good at.
    pub description: Option<String>,
    /// The paths that the model is called at, and what it can do there.
    pub endpoints: Option<Vec<ModelEndpoint>>,
    /// The name by which calls name the model, such as `llama3.3-70b-instruct`.
    pub id: Option<String>,
    /// Whether DigitalOcean provides it as a foundation model.
    pub is_foundational: Option<bool>,
    /// The chunk size that forms suggest, in tokens, if it is an embedding model.
    pub kb_default_chunk_size: Option<i64>,
    /// The largest chunk size that it takes, in tokens, if it is an embedding model.
    pub kb_max_chunk_size: Option<i64>,
    /// The smallest chunk size that it takes, in tokens, if it is an embedding model.
    pub kb_min_chunk_size: Option<i64>,
    /// The stage of its life: `internal`, `public-preview`, `active`, `deprecated` or `end_of_life`.
    pub lifecycle_status: Option<String>,
    /// The kinds of input and output of the model, such as text or images.
    pub modalities: Option<ModelModalities>,
    /// How the model is offered, such as serverless or dedicated.
    pub model_availability: Option<String>,
    /// The display name of the model.
    pub name: String,
    /// How many parameters the model has, in billions.
    pub parameter_count: Option<f64>,
    /// The UUID of the model that it was made from.
    pub parent_uuid: Option<String>,
    /// What calls of the model cost.
    pub pricing: Option<ModelPricing>,
    /// Who provides the model.
    pub provider: Option<ModelProvider>,
    /// The values that `reasoning_effort` may have with it.
    pub reasoning_efforts: Option<Vec<String>>,
    /// The settings that the playground offers for it.
    pub settings: Option<Vec<ModelSetting>>,
    /// Whether it is an Anthropic model that can think at length before it answers.
    pub thinking: Option<bool>,
    /// Which kind of model it is: `chat`, `embedding`, `image`, `reasoning` or `coding`.
    pub type_: Option<String>,
    /// When the model was last changed.
    pub updated_at: Option<Timestamp>,
    /// Whether all of the model has been uploaded.
    pub upload_complete: Option<bool>,
    /// Where the model can be downloaded.
    pub url: Option<String>,
    /// The UUID of the model.
    pub uuid: String,
    /// The version of the model.
    pub version: Option<ModelVersion>,
    /// The name that the platform itself calls the model by.
    pub inference_name: Option<String>,
    /// The version that the platform itself calls the model by.
    pub inference_version: Option<String>,
    /// What the model may be used for.
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
    expected name "name",
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
        ///
        /// Not specified.
        ModelUsecaseUnknown = "MODEL_USECASE_UNKNOWN",
        ///
        /// Answers for agents.
        ModelUsecaseAgent = "MODEL_USECASE_AGENT",
        ///
        /// Can be fine-tuned.
        ModelUsecaseFinetuned = "MODEL_USECASE_FINETUNED",
        ///
        /// Turns text into vectors for knowledge bases.
        ModelUsecaseKnowledgebase = "MODEL_USECASE_KNOWLEDGEBASE",
        ///
        /// Works as a guardrail.
        ModelUsecaseGuardrail = "MODEL_USECASE_GUARDRAIL",
        ///
        /// Reasons before it answers.
        ModelUsecaseReasoning = "MODEL_USECASE_REASONING",
        ///
        /// Serves serverless inference.
        ModelUsecaseServerless = "MODEL_USECASE_SERVERLESS",
        ///
        /// Judges the answers of other models.
        ModelUsecaseEvaluationJudge = "MODEL_USECASE_EVALUATION_JUDGE",
        ///
        /// Writes code.
        ModelUsecaseCoding = "MODEL_USECASE_CODING",
        ///
        /// Works with audio.
        ModelUsecaseAudio = "MODEL_USECASE_AUDIO",
        ///
        /// Puts passages from knowledge bases in a better order.
        ModelUsecaseReranking = "MODEL_USECASE_RERANKING",
        ///
        /// Chats in text on the serverless platform.
        ModelUsecaseText = "MODEL_USECASE_TEXT",
    }
}

#[cfg(feature = "schemars")]
schema!(ModelUsecase in crate::SCHEMAS {});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 26 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ModelVersion {
    /// The first number of the version.
    pub major: Option<i64>,
    /// The second number of the version.
    pub minor: Option<i64>,
    /// The third number of the version.
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
    /// The agents to move, by their UUIDs.
    pub agent_uuids: Option<Vec<String>>,
    /// The workspace that the agents are moved into, by its UUID; the same as in the path.
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
    /// The workspace, with the agents that were moved.
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
        ///
        /// Not specified.
        OpenSearchPlanSizeUnspecified = "OPEN_SEARCH_PLAN_SIZE_UNSPECIFIED",
        ///
        /// The smallest size.
        OpenSearchPlanSizeSmall = "OPEN_SEARCH_PLAN_SIZE_SMALL",
        ///
        /// The second smallest size.
        OpenSearchPlanSizeMedium = "OPEN_SEARCH_PLAN_SIZE_MEDIUM",
        ///
        /// The second largest size.
        OpenSearchPlanSizeLarge = "OPEN_SEARCH_PLAN_SIZE_LARGE",
        ///
        /// The largest size.
        OpenSearchPlanSizeExtraLarge = "OPEN_SEARCH_PLAN_SIZE_EXTRA_LARGE",
    }
}

#[cfg(feature = "schemars")]
schema!(OpenSearchPlanSize in crate::SCHEMAS {});

/// Answered by `genai_attach_agent_function`, `genai_attach_agent_guardrails`, `genai_attach_knowledge_base` and 24 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenaiApiKeyInfo {
    /// When the key was stored.
    pub created_at: Option<Timestamp>,
    /// The id of the user who stored the key.
    /// Format: uint64.
    pub created_by: Option<String>,
    /// When the key was deleted; `None` as long as it has not been.
    pub deleted_at: Option<Timestamp>,
    /// The models that the key opens.
    pub models: Option<Vec<GenaiModel>>,
    /// The name of the key.
    pub name: String,
    /// When the key was last changed.
    pub updated_at: Option<Timestamp>,
    /// The UUID of the stored key, by which agents refer to it.
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
    /// The results of each model that was given at least one prompt.
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
    /// How many of the model's answers passed and failed, for each metric.
    pub metric_summaries: Option<Vec<MetricResultSummary>>,
    /// The name of the model.
    pub model_name: Option<String>,
    /// How fast the model was and how many tokens were used.
    pub performance_metrics: Option<PerformanceMetrics>,
    /// How many prompts the router gave to the model.
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
    /// The results of each task that at least one prompt was taken for.
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
    /// How many answers passed and failed in this task, for each metric.
    pub metric_summaries: Option<Vec<MetricResultSummary>>,
    /// How fast answers were in this task and how many tokens were used.
    pub performance_metrics: Option<PerformanceMetrics>,
    /// How many prompts the router took for this task.
    pub prompt_count: Option<i64>,
    /// The name of the task.
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
    /// How long calls of the candidate took, in milliseconds.
    pub candidate_latency: Option<LatencyMetrics>,
    /// How many tokens the candidate and the judge used.
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
        ///
        /// Not specified.
        PresetSaveSectionUnspecified = "PRESET_SAVE_SECTION_UNSPECIFIED",
        ///
        /// The candidate: model, source, name and settings, but not its prompt.
        PresetSaveSectionCandidate = "PRESET_SAVE_SECTION_CANDIDATE",
        ///
        /// The metrics, with the one that decides.
        PresetSaveSectionMetrics = "PRESET_SAVE_SECTION_METRICS",
        ///
        /// The model that scores.
        PresetSaveSectionJudge = "PRESET_SAVE_SECTION_JUDGE",
        ///
        /// The data set.
        PresetSaveSectionDataset = "PRESET_SAVE_SECTION_DATASET",
        ///
        /// The system prompt of the candidate, and nothing else of it.
        PresetSaveSectionSystemPrompt = "PRESET_SAVE_SECTION_SYSTEM_PROMPT",
    }
}

#[cfg(feature = "schemars")]
schema!(PresetSaveSection in crate::SCHEMAS {});

/// Sent by `genai_create_data_source_file_upload_presigned_urls`, `genai_create_evaluation_dataset_file_upload_presigned_urls`, `genai_create_model_eval_dataset_upload_presigned_urls`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PresignedUrlFile {
    /// The name of the file.
    pub file_name: Option<String>,
    /// How large the file is, in bytes.
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
    /// The key, with its new secret.
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
    /// The key, with its new secret.
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
    /// Whether passages found are put in a better order by a model.
    pub enabled: Option<bool>,
    /// The name of the model that orders them, such as `bge-reranker-v2-m3`.
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
    /// How much was used, of each kind.
    pub measurements: Option<Vec<UsageMeasurement>>,
    /// The UUID of what was used.
    pub resource_uuid: Option<String>,
    /// When the time that is counted begins.
    pub start: Option<Timestamp>,
    /// When the time that is counted ends.
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
        ///
        /// Not specified.
        RetrievalMethodUnknown = "RETRIEVAL_METHOD_UNKNOWN",
        ///
        /// Rewrites the question before it searches.
        RetrievalMethodRewrite = "RETRIEVAL_METHOD_REWRITE",
        ///
        /// Searches for a more general question too.
        RetrievalMethodStepBack = "RETRIEVAL_METHOD_STEP_BACK",
        ///
        /// Splits the question into several searches.
        RetrievalMethodSubQueries = "RETRIEVAL_METHOD_SUB_QUERIES",
        ///
        /// Searches for the question as it is.
        RetrievalMethodNone = "RETRIEVAL_METHOD_NONE",
    }
}

#[cfg(feature = "schemars")]
schema!(RetrievalMethod in crate::SCHEMAS {});

/// Sent by `genai_retrieve_documents`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RetrievalReranking {
    /// Whether passages are ordered by a model that compares each with the question.
    pub enabled: Option<bool>,
    undeclared: Undeclared,
}

record!(RetrievalReranking {
    optional enabled "enabled",
});

impl RetrievalReranking {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(RetrievalReranking {
    value enabled: bool,
});

#[cfg(feature = "schemars")]
schema!(RetrievalReranking in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(RetrievalReranking by crate::validate::RULES);

/// Sent by `genai_retrieve_documents`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveDocumentsRequest {
    /// The question, or what to search for.
    pub query: String,
    /// How many passages to return at most, from 0 to 100.
    /// From `0` to `100`.
    pub num_results: i64,
    /// How much meaning counts against words: 0 searches by words alone, 1 by meaning alone. Default: 1.
    /// From `0` to `1`.
    pub alpha: Option<f64>,
    /// Conditions on the passages' metadata, as JSON. The service's reference has their shape.
    pub filters: Option<JsonObject>,
    /// Whether and how the passages found are ordered once more.
    pub reranking: Option<RetrievalReranking>,
    undeclared: Undeclared,
}

record!(RetrieveDocumentsRequest {
    required query "query",
    required num_results "num_results",
    optional alpha "alpha",
    optional filters "filters",
    optional reranking "reranking",
});

hide!(RetrieveDocumentsRequest {
    plain query,
    plain num_results,
    plain alpha,
    keys filters,
    plain reranking,
    plain undeclared,
});

impl RetrieveDocumentsRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(query: impl Into<String>, num_results: i64) -> Self {
        Self {
            query: query.into(),
            num_results,
            alpha: None,
            filters: None,
            reranking: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(RetrieveDocumentsRequest {
    value alpha: f64,
    map filters: serde_json::Value,
    into reranking: RetrievalReranking,
});

#[cfg(feature = "schemars")]
schema!(RetrieveDocumentsRequest in crate::SCHEMAS { RetrievalReranking });

#[cfg(feature = "validate")]
from_json!(RetrieveDocumentsRequest by crate::validate::RULES);

/// Answered by `genai_retrieve_documents`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RetrieveDocumentsResponse {
    /// The passages, the best first.
    pub results: Vec<RetrievedDocument>,
    /// How many passages were returned.
    pub total_results: i64,
    undeclared: Undeclared,
}

record!(RetrieveDocumentsResponse {
    required results "results",
    required total_results "total_results",
});

#[cfg(feature = "schemars")]
schema!(RetrieveDocumentsResponse in crate::SCHEMAS { RetrievedDocument });

/// Answered by `genai_retrieve_documents`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrievedDocument {
    /// The text of the passage.
    pub text_content: String,
    /// What is known of the passage, such as `item_name`, the file or page that it is from.
    pub metadata: Option<JsonObject>,
    undeclared: Undeclared,
}

record!(RetrievedDocument {
    required text_content "text_content",
    sometimes metadata "metadata",
});

hide!(RetrievedDocument {
    plain text_content,
    keys metadata,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(RetrievedDocument in crate::SCHEMAS {});

/// Answered by `genai_get_evaluation_run_prompt_results`, `genai_get_evaluation_run_results`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RetrieverSpan {
    /// What spans of all kinds have: duration, status, tags.
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
    /// The agent to roll back, by its UUID; the same as in the path.
    pub uuid: Option<String>,
    /// The version to roll back to, by its hash.
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
    /// Who acted; for the platform's own use.
    pub audit_header: Option<AuditHeader>,
    /// The hash of the version that was rolled back to.
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
    /// The agents made with the Agent Development Kit that are evaluated, by the names of their deployments.
    pub agent_deployment_names: Option<Vec<String>>,
    /// The other agents that are evaluated, by their UUIDs.
    pub agent_uuids: Option<Vec<String>>,
    /// The name of the run.
    pub run_name: Option<String>,
    /// The test case to run, by its UUID.
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
    /// The runs that were started, by their UUIDs, one for each agent.
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
    /// When the schedule was created.
    pub created_at: Option<Timestamp>,
    /// The days of the week that are indexed on, numbered as in cron: Monday is 1.
    pub days: Option<Vec<i64>>,
    /// When the schedule was deleted; `None` as long as it has not been.
    pub deleted_at: Option<Timestamp>,
    /// Whether the schedule is in use.
    pub is_active: Option<bool>,
    /// The UUID of the knowledge base that is indexed.
    pub knowledge_base_uuid: Option<String>,
    /// When it last ran; `None` if it never did.
    pub last_ran_at: Option<Timestamp>,
    /// When it will run next.
    pub next_run_at: Option<Timestamp>,
    /// The time of day that is indexed at, with seconds: `HH:MM:SS`.
    pub time: Option<String>,
    /// When the schedule was last changed.
    pub updated_at: Option<Timestamp>,
    /// The UUID of the schedule.
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
        ///
        /// Not specified.
        AccessTypeUnspecified = "ACCESS_TYPE_UNSPECIFIED",
        ///
        /// Everyone can read it.
        AccessTypePublic = "ACCESS_TYPE_PUBLIC",
        ///
        /// Its owner can read it, with a token.
        AccessTypePrivate = "ACCESS_TYPE_PRIVATE",
        ///
        /// Users with granted access can read it, with a token.
        AccessTypeGated = "ACCESS_TYPE_GATED",
    }
}

#[cfg(feature = "schemars")]
schema!(SourceRefAccessType in crate::SCHEMAS {});

/// Sent by `genai_create_knowledge_base`, `genai_create_knowledge_base_data_source`; answered by `genai_create_knowledge_base_data_source`, `genai_list_knowledge_base_data_sources`, `genai_update_knowledge_base_data_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SpacesDataSource {
    /// The name of the Spaces bucket.
    pub bucket_name: Option<String>,
    /// The folder or object in the bucket that is indexed.
    pub item_path: Option<String>,
    /// The region that the bucket is in.
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
    /// When the span began.
    pub created_at: Option<Timestamp>,
    /// How long it took, in nanoseconds.
    /// Format: int64.
    pub duration_ns: Option<Count>,
    /// What else was noted of it, by keys.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The status code that it ended with.
    pub status_code: Option<i64>,
    /// Labels that spans can be searched and grouped by.
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
    /// The metric that decides, by its UUID.
    pub metric_uuid: Option<String>,
    /// The name of the metric.
    pub name: Option<String>,
    /// The value from which on the metric counts as passed, in the metric's own range.
    pub success_threshold: Option<f64>,
    /// The value from which on the metric counts as passed, in percent from 0 to 100.
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
    /// The name of the metric.
    pub metric_name: Option<String>,
    /// The UUID of the metric.
    pub metric_uuid: Option<String>,
    /// The value from which on the metric counted as passed.
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
    /// The data sources to index, by their UUIDs. Empty or missing: all.
    pub data_source_uuids: Option<Vec<String>>,
    /// The knowledge base to index, by its UUID.
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
    /// The indexing job that was started.
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
    /// What the tokens that went in cost.
    pub input_cost: Option<f64>,
    /// What the tokens that came out cost.
    pub output_cost: Option<f64>,
    /// What all tokens cost together.
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
    /// How many tokens went into the candidate.
    /// Format: uint64.
    pub total_candidate_input_tokens: Option<Count>,
    /// How many tokens came out of the candidate.
    /// Format: uint64.
    pub total_candidate_output_tokens: Option<Count>,
    /// How many tokens the candidate used in all.
    /// Format: uint64.
    pub total_candidate_tokens: Option<Count>,
    /// How many tokens went into the judge.
    /// Format: uint64.
    pub total_judge_input_tokens: Option<Count>,
    /// How many tokens came out of the judge.
    /// Format: uint64.
    pub total_judge_output_tokens: Option<Count>,
    /// How many tokens the judge used in all.
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
    /// What spans of all kinds have: duration, status, tags.
    pub common: Option<SpanCommon>,
    /// The id of the call, by which the model named it.
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
    /// What only spans of agents have, if it is one.
    pub agent: Option<AgentSpan>,
    /// When the span began.
    pub created_at: Option<Timestamp>,
    /// What went into the step: messages, text or other JSON.
    pub input: Option<JsonObject>,
    /// What only calls of models have, if it is one.
    pub llm: Option<LlmSpan>,
    /// The name of the step.
    pub name: Option<String>,
    /// What came out of the step: a message, text or other JSON.
    pub output: Option<JsonObject>,
    /// What only searches have, if it is one.
    pub retriever: Option<RetrieverSpan>,
    /// What only calls of tools have, if it is one.
    pub tool: Option<ToolSpan>,
    /// Which kind of step it is, and so which of the other fields is set.
    pub type_: Option<TraceSpanType>,
    /// What only workflows have, if it is one.
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
        ///
        /// Not specified.
        TraceSpanTypeUnknown = "TRACE_SPAN_TYPE_UNKNOWN",
        ///
        /// A call of a language model.
        TraceSpanTypeLlm = "TRACE_SPAN_TYPE_LLM",
        ///
        /// A search for passages.
        TraceSpanTypeRetriever = "TRACE_SPAN_TYPE_RETRIEVER",
        ///
        /// A call of a tool.
        TraceSpanTypeTool = "TRACE_SPAN_TYPE_TOOL",
        ///
        /// The work of an agent, with steps within.
        TraceSpanTypeAgent = "TRACE_SPAN_TYPE_AGENT",
        ///
        /// A workflow, with steps within.
        TraceSpanTypeWorkflow = "TRACE_SPAN_TYPE_WORKFLOW",
    }
}

#[cfg(feature = "schemars")]
schema!(TraceSpanType in crate::SCHEMAS {});

/// Answered by `genai_detach_agent_function`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UnlinkAgentFunctionResponse {
    /// The agent without the function.
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
    /// The agent without the guardrail.
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
    /// Whether a rollback took place.
    pub rollback: Option<bool>,
    /// The UUID of the route between the two.
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
    /// The agent without the knowledge base.
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
    /// The new name of the key.
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
    /// The key with its new name, without its secret.
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
    /// The agent with its new visibility.
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
    /// The agent, by its UUID; the same as in the path.
    pub uuid: Option<String>,
    /// Who may call the agent.
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
    /// What the function does, so that the agent knows when to call it.
    pub description: Option<String>,
    /// What the function is called in its namespace of DigitalOcean Functions.
    pub faas_name: Option<String>,
    /// The namespace of DigitalOcean Functions that the function is in.
    pub faas_namespace: Option<String>,
    /// The name by which the agent knows the function.
    pub function_name: Option<String>,
    /// The function to change, by its UUID; the same as in the path.
    pub function_uuid: Option<String>,
    /// The schema of the function's input, by which the agent calls it.
    pub input_schema: Option<JsonObject>,
    /// The schema of the function's output, by which the agent reads it.
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
    map input_schema: serde_json::Value,
    map output_schema: serde_json::Value,
});

#[cfg(feature = "schemars")]
schema!(UpdateAgentFunctionRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(UpdateAgentFunctionRequest by crate::validate::RULES);

/// Answered by `genai_update_agent_function`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateAgentFunctionResponse {
    /// The agent with the function changed.
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
    /// Whether insights are drawn from the agent's logs.
    pub agent_log_insights_enabled: Option<bool>,
    /// The sites that may embed the chatbot, as addresses with scheme, such as `https://shop.example`.
    pub allowed_domains: Option<Vec<String>>,
    /// The stored Anthropic key that the model is called with, by its UUID; for models of Anthropic.
    pub anthropic_key_uuid: Option<String>,
    /// Takes all MCP servers away from the agent, which an empty `mcp_servers` doesn't.
    pub clear_mcp_servers: Option<bool>,
    /// Whether conversations with the agent are logged.
    pub conversation_logs_enabled: Option<bool>,
    /// What the agent is for; the model isn't shown it.
    pub description: Option<String>,
    /// The text that tells the agent its task and how to behave.
    pub instruction: Option<String>,
    /// How many passages it retrieves from a knowledge base for an answer.
    pub k: Option<i64>,
    /// How many tokens an answer has at most; the document says 1 to 512.
    pub max_tokens: Option<i64>,
    /// The MCP (Model Context Protocol) servers whose tools it can use; to take all away, set `clear_mcp_servers`.
    pub mcp_servers: Option<Vec<McpServer>>,
    /// A model provider's stored key, by its UUID; those of OpenAI and Anthropic have fields of their own and answer 404 here.
    pub model_provider_key_uuid: Option<String>,
    /// The router that picks a model for each request, by its UUID.
    pub model_router_uuid: Option<String>,
    /// The model that answers for the agent, by its UUID.
    pub model_uuid: Option<String>,
    /// The name of the agent.
    pub name: Option<String>,
    /// The stored OpenAI key that the model is called with, by its UUID; for models of OpenAI.
    pub open_ai_key_uuid: Option<String>,
    /// The project that the agent belongs to, by its id.
    pub project_id: Option<String>,
    /// Whether its answers cite the passages that they draw on.
    pub provide_citations: Option<bool>,
    /// How much the model reasons before it answers, one of its `reasoning_efforts`, such as `low`.
    pub reasoning_effort: Option<String>,
    /// How a question is turned into searches of the knowledge bases.
    pub retrieval_method: Option<RetrievalMethod>,
    /// The ready-made router that picks a model for each request, by its `slug`, such as `general`.
    pub router_preset_slug: Option<String>,
    /// The tags of the agent.
    pub tags: Option<Vec<String>>,
    /// How much its answers vary, from 0 (predictable) to 1 (varied).
    pub temperature: Option<f64>,
    /// How many tokens an Anthropic model may spend on extended thinking; 0 switches it off.
    pub thinking_token_budget: Option<i64>,
    /// The share of probability, from 0 to 1, that words are drawn from; a low one keeps answers to the likeliest words.
    pub top_p: Option<f64>,
    /// The agent to change, by its UUID; the same as in the path.
    pub uuid: Option<String>,
    /// Whether it may fetch public web pages with the built-in `web_fetch` tool.
    pub web_fetch_enabled: Option<bool>,
    /// Whether it may search the web with the built-in `web_search` tool.
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
    /// The agent with its new settings.
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
    /// The Anthropic key to store in place of the old one.
    pub api_key: Option<String>,
    /// The stored key to change, by its UUID; the same as in the path.
    pub api_key_uuid: Option<String>,
    /// The new name of the key.
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
    /// The key as it is now, without its secret.
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
    /// How the judge scores by the metric.
    pub config: Option<CustomEvaluationMetricConfigRequest>,
    /// What the metric measures.
    pub description: Option<String>,
    /// The new name of the metric.
    pub metric_name: Option<String>,
    /// The metric to change, by its UUID; the same as in the path.
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
    into config: CustomEvaluationMetricConfigRequest,
    into description: String,
    into metric_name: String,
    into metric_uuid: String,
});

#[cfg(feature = "schemars")]
schema!(UpdateCustomEvaluationMetricRequest in crate::SCHEMAS { CustomEvaluationMetricConfigRequest });

#[cfg(feature = "validate")]
from_json!(UpdateCustomEvaluationMetricRequest by crate::validate::RULES);

/// Answered by `genai_update_custom_evaluation_metric`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateCustomEvaluationMetricResponse {
    /// The metric as it is now.
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
    /// What the model is for.
    pub description: Option<String>,
    /// The kinds of input that the model takes, in place of those recorded before; without effect unless it is from a Spaces bucket.
    pub input_modalities: Option<Vec<String>>,
    /// The license that the model comes under; without effect unless it is from a Spaces bucket.
    pub license: Option<String>,
    /// The name of the model; official clients hold that it can't change.
    pub name: Option<String>,
    /// The kinds of output that the model gives, in place of those recorded before; without effect unless it is from a Spaces bucket.
    pub output_modalities: Option<Vec<String>>,
    /// How many parameters the model has.
    /// Format: uint64.
    pub parameters: Option<Count>,
    /// The tags of the model.
    pub tags: Option<CustomModelTags>,
    /// The model to change, by its UUID; the same as in the path.
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
    /// The model as it is now.
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
    /// The data set whose rows are put to the agent, by its UUID.
    pub dataset_uuid: Option<String>,
    /// What the test case is for, as described by its creator.
    pub description: Option<String>,
    /// The metrics that answers are judged by.
    pub metrics: Option<EvaluationTestCaseMetricList>,
    /// The name of the test case.
    pub name: Option<String>,
    /// The metric that decides whether a run passes, with its threshold.
    pub star_metric: Option<StarMetric>,
    /// The test case to change, by its UUID; the same as in the path.
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
    /// The UUID of the test case.
    pub test_case_uuid: Option<String>,
    /// The version that the change made.
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
    /// How the data is cut into chunks.
    pub chunking_algorithm: Option<ChunkingAlgorithm>,
    /// How large the chunks are.
    pub chunking_options: Option<ChunkingOptions>,
    /// The data source to change, by its UUID; the same as in the path.
    pub data_source_uuid: Option<String>,
    /// The knowledge base that it is in, by its UUID; the same as in the path.
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
    /// The data source as it is now.
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
    /// The OpenSearch database that keeps the vectors, by its id.
    pub database_id: Option<String>,
    /// The name of the knowledge base.
    pub name: Option<String>,
    /// The project that the knowledge base belongs to, by its id.
    pub project_id: Option<String>,
    /// Whether and by which model passages found are put in a better order.
    pub reranking_config: Option<RerankingConfiguration>,
    /// The tags of the knowledge base.
    pub tags: Option<Vec<String>>,
    /// The knowledge base to change, by its UUID; the same as in the path.
    pub uuid: Option<String>,
    /// The model that turns text into vectors, by its UUID.
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
    /// The knowledge base as it is now.
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
    /// When requests are passed on to the child, in plain words.
    pub if_case: Option<String>,
    /// The UUID of the agent that passes requests on.
    pub parent_agent_uuid: Option<String>,
    /// The name of the route from the parent to the child.
    pub route_name: Option<String>,
    /// The UUID of the route between the two.
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
    /// Whether a rollback took place.
    pub rollback: Option<bool>,
    /// The UUID of the route between the two.
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
    /// The key to rename, by its UUID; the same as in the path.
    pub api_key_uuid: Option<String>,
    /// The new name of the key.
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
    /// The key with its new name, without its secret.
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
    /// The run to rename, by its UUID; the same as in the path.
    pub eval_run_uuid: Option<String>,
    /// The new name of the run, at most 255 characters.
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
    /// The run with its new name.
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
    /// What the router is for, as described by its creator.
    pub description: Option<String>,
    /// The models that are tried when a chosen one fails, in this order.
    pub fallback_models: Option<Vec<String>>,
    /// The name of the router: lower-case letters, digits and hyphens, at most 255 characters.
    pub name: Option<String>,
    /// Which models are for which task.
    pub policies: Option<Vec<ModelRouterTaskPolicy>>,
    /// Deprecated and without effect, as routers are in all regions: leave it out or set it to `all` alone.
    pub regions: Option<Vec<String>>,
    /// The router to change, by its UUID; the same as in the path.
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
    /// The router as it is now.
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
    /// The OpenAI key to store in place of the old one.
    pub api_key: Option<String>,
    /// The stored key to change, by its UUID; the same as in the path.
    pub api_key_uuid: Option<String>,
    /// The new name of the key.
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
    /// The key as it is now, without its secret.
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
    /// What the workspace is for, in place of what was said before.
    pub description: Option<String>,
    /// What the workspace is called from now on.
    pub name: Option<String>,
    /// The workspace to change, by its UUID; the same as in the path.
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
    /// The workspace as it is now.
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
    /// How many tokens were used.
    pub tokens: Option<i64>,
    /// What the tokens were used for.
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
    /// The address at which crawling begins.
    pub base_url: Option<String>,
    /// Which linked pages are crawled too.
    pub crawling_option: Option<CrawlingOption>,
    /// Whether images and other media on the pages are indexed as well.
    pub embed_media: Option<bool>,
    /// The HTML tags whose content is left out.
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
    /// What spans of all kinds have: duration, status, tags.
    pub common: Option<SpanCommon>,
    /// The steps within, 1 to 999: agents, models, tools and retrievers, but no workflows.
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
    /// The agents in the workspace.
    pub agents: Option<Vec<Agent>>,
    /// When the workspace was created.
    pub created_at: Option<Timestamp>,
    /// The id of the user who created the workspace.
    /// Format: uint64.
    pub created_by: Option<String>,
    /// The email address of the user who created the workspace.
    pub created_by_email: Option<String>,
    /// When the workspace was deleted; `None` as long as it has not been.
    pub deleted_at: Option<Timestamp>,
    /// What the workspace is for, as described by its creator.
    pub description: Option<String>,
    /// The evaluation test cases in the workspace.
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
