// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! GradientAI Platform.

use std::borrow::Cow;
use std::time::Duration;
use digitalocean_core::resource::{Answered, Creatable, Deletable, List, Listed, Named, Patchable, Resource, SharedList, Stateful, WaitState, boxed_part, done, found, given, named, named_by_summary, part, shown, unless_failed};
use digitalocean_core::{Client, key, key_from, list, nested_key};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::{Agent, AgentApiKeyInfo, AgentVersion, AnthropicApiKeyInfo, CustomModel, EvaluationDataset, EvaluationMetric, EvaluationPrompt, EvaluationRun, EvaluationTestCase, GenaiRegion, GetAgentUsageResponse, IndexedDataSource, IndexingJob, KnowledgeBase, KnowledgeBaseDataSource, ModelApiKeyInfo, ModelCatalogCard, ModelEvaluationPreset, ModelEvaluationRunDetail, ModelRouter, ModelRouterPreset, ModelRouterTaskPreset, ModelSummary, OpenaiApiKeyInfo, ScheduledIndexingInfo, Workspace};

key! {
    /// The id of an agent.
    AgentId(String)
}

key_from!(AgentId of types::Agent => |it| Self(it.uuid.clone()));

key_from!(AgentId of types::AgentSummary => |it| Self(it.uuid.clone()));

impl Resource for AgentId {
    type Value = types::Agent;
    type Parent = ();

    const NAME: &'static str = "agent";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::Agent) -> Option<Self> {
        given(&it.uuid).map(AgentId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::Agent>> {
        boxed_part(raw(client).genai_get_agent(&self.0), |answer| answer.agent.filter(|it| given(&it.uuid).is_some()))
    }

    #[inline]
    fn status(it: &types::Agent) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.deployment.as_ref()?.status.as_ref()?.as_str()))
    }

    #[inline]
    fn is_gone(it: &types::Agent) -> bool {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["STATUS_DELETED"], &[]) == WaitState::Reached
    }
}

impl Stateful for AgentId {
    const INTERVAL: Duration = Duration::from_secs(5);
    const DEADLINE: Duration = Duration::from_secs(300);

    #[inline]
    fn wait_state(it: &types::Agent) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["STATUS_RUNNING"], &["STATUS_FAILED", "STATUS_UNDEPLOYMENT_FAILED", "STATUS_DELETED"])
    }
}

impl Named for AgentId {
    #[inline]
    fn name(it: &types::Agent) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::Agent>>> {
        named_by_summary::<Self, _>(client, Self::list(client, within).into(), name, |it| Some(it.name.as_str()))
    }
}

impl Creatable for AgentId {
    type Body = types::CreateAgentRequest;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::CreateAgentRequest) -> Answered<(Self, Option<Box<types::Agent>>)> {
        part(raw(client).genai_create_agent(body), move |answer| {
            let it = answer.agent?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for AgentId {
    const GONE_WITHIN: Duration = Duration::from_secs(300);

    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).genai_delete_agent(&self.0))
    }
}

impl Patchable for AgentId {
    type Patch = types::UpdateAgentRequest;

    #[inline]
    fn patch(&self, client: &Client, body: &types::UpdateAgentRequest) -> Answered<Option<Box<types::Agent>>> {
        shown(raw(client).genai_update_agent(&self.0, body), |answer| answer.agent)
    }
}

list! {
    /// A list of agents, made by [`genai_list_agents`](crate::Client::genai_list_agents).
    GenaiListAgents of types::ListAgentsResponse, |it| given(&it.uuid), {
        /// Whether only deployed agents are listed.
        value only_deployed "only_deployed": bool,
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for AgentId {
    type Within = ();
    type List = GenaiListAgents;

    #[inline]
    fn list(client: &Client, _: &()) -> GenaiListAgents {
        raw(client).genai_list_agents(&Default::default()).into()
    }
}

key! {
    /// The id of an agent API key.
    AgentApiKeyId(String)
}

key_from!(AgentApiKeyId of types::AgentApiKeyInfo => |it| Self(it.uuid.clone()));

nested_key! {
    /// The key of an agent API key of an agent.
    AgentApiKeyKey {
        /// The key of the agent.
        agent: AgentId,
        /// Its own part.
        id: AgentApiKeyId
    }
}

impl Resource for AgentApiKeyKey {
    type Value = types::AgentApiKeyInfo;
    type Parent = AgentId;

    const NAME: &'static str = "agent API key";

    #[inline]
    fn parent(&self) -> AgentId {
        self.agent.clone()
    }

    #[inline]
    fn of(parent: &AgentId, it: &types::AgentApiKeyInfo) -> Option<Self> {
        Some(Self { agent: parent.clone(), id: given(&it.uuid).map(AgentApiKeyId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::AgentApiKeyInfo>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

impl Creatable for AgentApiKeyKey {
    type Body = types::CreateAgentApiKeyRequest;
    type In = AgentId;

    #[inline]
    fn create(client: &Client, within: &AgentId, body: &types::CreateAgentApiKeyRequest) -> Answered<(Self, Option<Box<types::AgentApiKeyInfo>>)> {
        let parent = within.clone();
        part(raw(client).genai_create_agent_api_key(&within.0, body), move |answer| {
            let it = answer.api_key_info?;
            Some((Self::of(&parent, &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for AgentApiKeyKey {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).genai_delete_agent_api_key(&self.agent.0, &self.id.0))
    }
}

impl Patchable for AgentApiKeyKey {
    type Patch = types::UpdateAgentApiKeyRequest;

    #[inline]
    fn patch(&self, client: &Client, body: &types::UpdateAgentApiKeyRequest) -> Answered<Option<Box<types::AgentApiKeyInfo>>> {
        shown(raw(client).genai_update_agent_api_key(&self.agent.0, &self.id.0, body), |answer| answer.api_key_info)
    }
}

list! {
    /// A list of agent API keys, made by [`genai_list_agent_api_keys`](crate::Client::genai_list_agent_api_keys).
    GenaiListAgentApiKeys of types::ListAgentApiKeysResponse, |it| given(&it.uuid), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for AgentApiKeyKey {
    type Within = AgentId;
    type List = GenaiListAgentApiKeys;

    #[inline]
    fn list(client: &Client, within: &AgentId) -> GenaiListAgentApiKeys {
        raw(client).genai_list_agent_api_keys(&within.0, &Default::default()).into()
    }
}

nested_key! {
    /// The key of the usage of an agent: there is one.
    AgentUsageKey {
        /// The key of the agent.
        agent: AgentId
    }
}

impl Resource for AgentUsageKey {
    type Value = types::GetAgentUsageResponse;
    type Parent = AgentId;

    const NAME: &'static str = "usage";

    #[inline]
    fn parent(&self) -> AgentId {
        self.agent.clone()
    }

    #[inline]
    fn of(parent: &AgentId, _: &types::GetAgentUsageResponse) -> Option<Self> {
        Some(Self { agent: parent.clone() })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::GetAgentUsageResponse>> {
        boxed_part(raw(client).genai_get_agent_usage(&self.agent.0, &Default::default()), Some)
    }
}

key! {
    /// The version hash of a version.
    AgentVersionId(String)
}

key_from!(AgentVersionId of types::AgentVersion => |it| Self(it.version_hash.clone()));

nested_key! {
    /// The key of a version of an agent.
    AgentVersionKey {
        /// The key of the agent.
        agent: AgentId,
        /// Its own part.
        version_hash: AgentVersionId
    }
}

impl Resource for AgentVersionKey {
    type Value = types::AgentVersion;
    type Parent = AgentId;

    const NAME: &'static str = "version";

    #[inline]
    fn parent(&self) -> AgentId {
        self.agent.clone()
    }

    #[inline]
    fn of(parent: &AgentId, it: &types::AgentVersion) -> Option<Self> {
        Some(Self { agent: parent.clone(), version_hash: given(&it.version_hash).map(AgentVersionId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::AgentVersion>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of versions, made by [`genai_list_agent_versions`](crate::Client::genai_list_agent_versions).
    GenaiListAgentVersions of types::ListAgentVersionsResponse, |it| given(&it.version_hash), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for AgentVersionKey {
    type Within = AgentId;
    type List = GenaiListAgentVersions;

    #[inline]
    fn list(client: &Client, within: &AgentId) -> GenaiListAgentVersions {
        raw(client).genai_list_agent_versions(&within.0, &Default::default()).into()
    }
}

key! {
    /// The id of an Anthropic key.
    AnthropicApiKeyId(String)
}

key_from!(AnthropicApiKeyId of types::AnthropicApiKeyInfo => |it| Self(it.uuid.clone()));

impl Resource for AnthropicApiKeyId {
    type Value = types::AnthropicApiKeyInfo;
    type Parent = ();

    const NAME: &'static str = "Anthropic key";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::AnthropicApiKeyInfo) -> Option<Self> {
        given(&it.uuid).map(AnthropicApiKeyId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::AnthropicApiKeyInfo>> {
        boxed_part(raw(client).genai_get_anthropic_api_key(&self.0), |answer| answer.api_key_info)
    }
}

impl Named for AnthropicApiKeyId {
    #[inline]
    fn name(it: &types::AnthropicApiKeyInfo) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::AnthropicApiKeyInfo>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Creatable for AnthropicApiKeyId {
    type Body = types::CreateAnthropicApiKeyRequest;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::CreateAnthropicApiKeyRequest) -> Answered<(Self, Option<Box<types::AnthropicApiKeyInfo>>)> {
        part(raw(client).genai_create_anthropic_api_key(body), move |answer| {
            let it = answer.api_key_info?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for AnthropicApiKeyId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).genai_delete_anthropic_api_key(&self.0))
    }
}

impl Patchable for AnthropicApiKeyId {
    type Patch = types::UpdateAnthropicApiKeyRequest;

    #[inline]
    fn patch(&self, client: &Client, body: &types::UpdateAnthropicApiKeyRequest) -> Answered<Option<Box<types::AnthropicApiKeyInfo>>> {
        shown(raw(client).genai_update_anthropic_api_key(&self.0, body), |answer| answer.api_key_info)
    }
}

list! {
    /// A list of Anthropic keys, made by [`genai_list_anthropic_api_keys`](crate::Client::genai_list_anthropic_api_keys).
    GenaiListAnthropicApiKeys of types::ListAnthropicApiKeysResponse, |it| given(&it.uuid), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for AnthropicApiKeyId {
    type Within = ();
    type List = GenaiListAnthropicApiKeys;

    #[inline]
    fn list(client: &Client, _: &()) -> GenaiListAnthropicApiKeys {
        raw(client).genai_list_anthropic_api_keys(&Default::default()).into()
    }
}

key! {
    /// The id of a child agent.
    ChildAgentId(String)
}

key_from!(ChildAgentId of types::Agent => |it| Self(it.uuid.clone()));

nested_key! {
    /// The key of a child agent of an agent.
    ChildAgentKey {
        /// The key of the agent.
        agent: AgentId,
        /// Its own part.
        id: ChildAgentId
    }
}

impl Resource for ChildAgentKey {
    type Value = types::Agent;
    type Parent = AgentId;

    const NAME: &'static str = "child agent";

    #[inline]
    fn parent(&self) -> AgentId {
        self.agent.clone()
    }

    #[inline]
    fn of(parent: &AgentId, it: &types::Agent) -> Option<Self> {
        Some(Self { agent: parent.clone(), id: given(&it.uuid).map(ChildAgentId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::Agent>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of child agents, made by [`genai_get_agent_children`](crate::Client::genai_get_agent_children).
    GenaiGetAgentChildren of types::GetAgentChildrenResponse, |it| given(&it.uuid), {
    }
}

impl Listed for ChildAgentKey {
    type Within = AgentId;
    type List = GenaiGetAgentChildren;

    #[inline]
    fn list(client: &Client, within: &AgentId) -> GenaiGetAgentChildren {
        raw(client).genai_get_agent_children(&within.0).into()
    }
}

key! {
    /// The id of a custom model.
    CustomModelId(String)
}

key_from!(CustomModelId of types::CustomModel => |it| Self(it.uuid.clone()));

impl Resource for CustomModelId {
    type Value = types::CustomModel;
    type Parent = ();

    const NAME: &'static str = "custom model";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::CustomModel) -> Option<Self> {
        given(&it.uuid).map(CustomModelId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::CustomModel>> {
        boxed_part(raw(client).genai_get_custom_model(&self.0), |answer| answer.model.filter(|it| given(&it.uuid).is_some()))
    }

    #[inline]
    fn status(it: &types::CustomModel) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.as_str()))
    }

    #[inline]
    fn is_gone(it: &types::CustomModel) -> bool {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["STATUS_DELETED"], &[]) == WaitState::Reached
    }

    #[inline]
    fn shared_list(&self, client: &Client) -> Option<SharedList<types::CustomModel>> {
        Some(SharedList { key_field: "uuid", ..SharedList::new(raw(client).genai_list_custom_models(&Default::default())) })
    }
}

impl Stateful for CustomModelId {
    const INTERVAL: Duration = Duration::from_secs(5);
    const DEADLINE: Duration = Duration::from_secs(3600);

    #[inline]
    fn wait_state(it: &types::CustomModel) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["STATUS_READY"], &["STATUS_FAILED", "STATUS_DELETED"])
    }
}

impl Named for CustomModelId {
    #[inline]
    fn name(it: &types::CustomModel) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::CustomModel>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Creatable for CustomModelId {
    type Body = types::ImportCustomModelRequest;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::ImportCustomModelRequest) -> Answered<(Self, Option<Box<types::CustomModel>>)> {
        part(raw(client).genai_import_custom_model(body), move |answer| {
            let it = answer.model?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for CustomModelId {
    const GONE_WITHIN: Duration = Duration::from_secs(600);

    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        unless_failed(raw(client).genai_delete_custom_model(&self.0), |answer| {
            let failed = ["DELETE_CUSTOM_MODEL_STATUS_FAIL"];
            let status = answer.status.filter(|it| failed.contains(&it.as_str()))?;
            Some(answer.error.filter(|it| !it.is_empty()).unwrap_or_else(|| status.to_string()))
        })
    }
}

impl Patchable for CustomModelId {
    type Patch = types::UpdateCustomModelMetadataRequest;

    #[inline]
    fn patch(&self, client: &Client, body: &types::UpdateCustomModelMetadataRequest) -> Answered<Option<Box<types::CustomModel>>> {
        shown(raw(client).genai_update_custom_model_metadata(&self.0, body), |answer| answer.model)
    }
}

list! {
    /// A list of custom models, made by [`genai_list_custom_models`](crate::Client::genai_list_custom_models).
    GenaiListCustomModels of types::ListCustomModelsResponse, |it| given(&it.uuid), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
        /// Only models with this status; `STATUS_UNSPECIFIED` means all.
        /// Default: `"STATUS_UNSPECIFIED"`.
        into status "status": types::CustomModelStatus,
    }
}

impl Listed for CustomModelId {
    type Within = ();
    type List = GenaiListCustomModels;

    #[inline]
    fn list(client: &Client, _: &()) -> GenaiListCustomModels {
        raw(client).genai_list_custom_models(&Default::default()).into()
    }
}

key! {
    /// The id of a data source.
    KnowledgeBaseDataSourceId(String)
}

key_from!(KnowledgeBaseDataSourceId of types::KnowledgeBaseDataSource => |it| Self(it.uuid.clone()));

nested_key! {
    /// The key of a data source of a knowledge base.
    KnowledgeBaseDataSourceKey {
        /// The key of the knowledge base.
        knowledge_base: KnowledgeBaseId,
        /// Its own part.
        id: KnowledgeBaseDataSourceId
    }
}

impl Resource for KnowledgeBaseDataSourceKey {
    type Value = types::KnowledgeBaseDataSource;
    type Parent = KnowledgeBaseId;

    const NAME: &'static str = "data source";

    #[inline]
    fn parent(&self) -> KnowledgeBaseId {
        self.knowledge_base.clone()
    }

    #[inline]
    fn of(parent: &KnowledgeBaseId, it: &types::KnowledgeBaseDataSource) -> Option<Self> {
        Some(Self { knowledge_base: parent.clone(), id: given(&it.uuid).map(KnowledgeBaseDataSourceId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::KnowledgeBaseDataSource>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

impl Creatable for KnowledgeBaseDataSourceKey {
    type Body = types::CreateKnowledgeBaseDataSourceRequest;
    type In = KnowledgeBaseId;

    #[inline]
    fn create(client: &Client, within: &KnowledgeBaseId, body: &types::CreateKnowledgeBaseDataSourceRequest) -> Answered<(Self, Option<Box<types::KnowledgeBaseDataSource>>)> {
        let parent = within.clone();
        part(raw(client).genai_create_knowledge_base_data_source(&within.0, body), move |answer| {
            let it = answer.knowledge_base_data_source?;
            Some((Self::of(&parent, &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for KnowledgeBaseDataSourceKey {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).genai_delete_knowledge_base_data_source(&self.knowledge_base.0, &self.id.0))
    }
}

impl Patchable for KnowledgeBaseDataSourceKey {
    type Patch = types::UpdateKnowledgeBaseDataSourceRequest;

    #[inline]
    fn patch(&self, client: &Client, body: &types::UpdateKnowledgeBaseDataSourceRequest) -> Answered<Option<Box<types::KnowledgeBaseDataSource>>> {
        shown(raw(client).genai_update_knowledge_base_data_source(&self.knowledge_base.0, &self.id.0, body), |answer| answer.knowledge_base_data_source)
    }
}

list! {
    /// A list of data sources, made by [`genai_list_knowledge_base_data_sources`](crate::Client::genai_list_knowledge_base_data_sources).
    GenaiListKnowledgeBaseDataSources of types::ListKnowledgeBaseDataSourcesResponse, |it| given(&it.uuid), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for KnowledgeBaseDataSourceKey {
    type Within = KnowledgeBaseId;
    type List = GenaiListKnowledgeBaseDataSources;

    #[inline]
    fn list(client: &Client, within: &KnowledgeBaseId) -> GenaiListKnowledgeBaseDataSources {
        raw(client).genai_list_knowledge_base_data_sources(&within.0, &Default::default()).into()
    }
}

key! {
    /// The id of an evaluation dataset.
    EvaluationDatasetId(String)
}

key_from!(EvaluationDatasetId of types::EvaluationDataset => |it| Self(it.dataset_uuid.clone()));

impl Resource for EvaluationDatasetId {
    type Value = types::EvaluationDataset;
    type Parent = ();

    const NAME: &'static str = "evaluation dataset";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::EvaluationDataset) -> Option<Self> {
        given(&it.dataset_uuid).map(EvaluationDatasetId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::EvaluationDataset>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

impl Named for EvaluationDatasetId {
    #[inline]
    fn name(it: &types::EvaluationDataset) -> Option<&str> {
        Some(it.dataset_name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::EvaluationDataset>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Deletable for EvaluationDatasetId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).genai_delete_evaluation_dataset(&self.0))
    }
}

list! {
    /// A list of evaluation datasets, made by [`genai_list_evaluation_datasets`](crate::Client::genai_list_evaluation_datasets).
    GenaiListEvaluationDatasets of types::ListEvaluationDatasetsResponse, |it| given(&it.dataset_uuid), {
        /// Only data sets of this type; `EVALUATION_DATASET_TYPE_UNKNOWN` means all.
        /// Default: `"EVALUATION_DATASET_TYPE_UNKNOWN"`.
        into dataset_type "dataset_type": types::EvaluationDatasetType,
    }
}

impl Listed for EvaluationDatasetId {
    type Within = ();
    type List = GenaiListEvaluationDatasets;

    #[inline]
    fn list(client: &Client, _: &()) -> GenaiListEvaluationDatasets {
        raw(client).genai_list_evaluation_datasets(&Default::default()).into()
    }
}

key! {
    /// The id of an evaluation metric.
    EvaluationMetricId(String)
}

key_from!(EvaluationMetricId of types::EvaluationMetric => |it| Self(it.metric_uuid.clone()));

impl Resource for EvaluationMetricId {
    type Value = types::EvaluationMetric;
    type Parent = ();

    const NAME: &'static str = "evaluation metric";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::EvaluationMetric) -> Option<Self> {
        given(&it.metric_uuid).map(EvaluationMetricId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::EvaluationMetric>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

impl Named for EvaluationMetricId {
    #[inline]
    fn name(it: &types::EvaluationMetric) -> Option<&str> {
        Some(it.metric_name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::EvaluationMetric>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Creatable for EvaluationMetricId {
    type Body = types::CreateCustomEvaluationMetricRequest;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::CreateCustomEvaluationMetricRequest) -> Answered<(Self, Option<Box<types::EvaluationMetric>>)> {
        part(raw(client).genai_create_custom_evaluation_metric(body), move |answer| {
            let it = answer.metric?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for EvaluationMetricId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).genai_delete_custom_evaluation_metric(&self.0))
    }
}

impl Patchable for EvaluationMetricId {
    type Patch = types::UpdateCustomEvaluationMetricRequest;

    #[inline]
    fn patch(&self, client: &Client, body: &types::UpdateCustomEvaluationMetricRequest) -> Answered<Option<Box<types::EvaluationMetric>>> {
        shown(raw(client).genai_update_custom_evaluation_metric(&self.0, body), |answer| answer.metric)
    }
}

list! {
    /// A list of evaluation metrics, made by [`genai_list_evaluation_metrics`](crate::Client::genai_list_evaluation_metrics).
    GenaiListEvaluationMetrics of types::ListEvaluationMetricsResponse, |it| given(&it.metric_uuid), {
    }
}

impl Listed for EvaluationMetricId {
    type Within = ();
    type List = GenaiListEvaluationMetrics;

    #[inline]
    fn list(client: &Client, _: &()) -> GenaiListEvaluationMetrics {
        raw(client).genai_list_evaluation_metrics().into()
    }
}

key! {
    /// The id of an evaluation prompt.
    EvaluationPromptId(i64)
}

key_from!(EvaluationPromptId of types::EvaluationPrompt => |it| Self(it.prompt_id));

nested_key! {
    /// The key of an evaluation prompt of an evaluation run.
    EvaluationPromptKey {
        /// The key of the evaluation run.
        evaluation_run: EvaluationRunId,
        /// Its own part.
        id: EvaluationPromptId
    }
}

impl Resource for EvaluationPromptKey {
    type Value = types::EvaluationPrompt;
    type Parent = EvaluationRunId;

    const NAME: &'static str = "evaluation prompt";

    #[inline]
    fn parent(&self) -> EvaluationRunId {
        self.evaluation_run.clone()
    }

    #[inline]
    fn of(parent: &EvaluationRunId, it: &types::EvaluationPrompt) -> Option<Self> {
        Some(Self { evaluation_run: parent.clone(), id: given(&it.prompt_id).map(EvaluationPromptId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::EvaluationPrompt>> {
        boxed_part(raw(client).genai_get_evaluation_run_prompt_results(&self.evaluation_run.0, self.id.0), |answer| answer.prompt.filter(|it| given(&it.prompt_id).is_some()))
    }
}

list! {
    /// A list of evaluation prompts, made by [`genai_get_evaluation_run_results`](crate::Client::genai_get_evaluation_run_results).
    GenaiGetEvaluationRunResults of types::GetEvaluationRunResultsResponse, |it| given(&it.prompt_id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for EvaluationPromptKey {
    type Within = EvaluationRunId;
    type List = GenaiGetEvaluationRunResults;

    #[inline]
    fn list(client: &Client, within: &EvaluationRunId) -> GenaiGetEvaluationRunResults {
        raw(client).genai_get_evaluation_run_results(&within.0, &Default::default()).into()
    }
}

key! {
    /// The id of an evaluation run.
    EvaluationRunId(String)
}

key_from!(EvaluationRunId of types::EvaluationRun => |it| Self(it.evaluation_run_uuid.clone()));

impl Resource for EvaluationRunId {
    type Value = types::EvaluationRun;
    type Parent = ();

    const NAME: &'static str = "evaluation run";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::EvaluationRun) -> Option<Self> {
        given(&it.evaluation_run_uuid).map(EvaluationRunId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::EvaluationRun>> {
        boxed_part(raw(client).genai_get_evaluation_run(&self.0), |answer| answer.evaluation_run.filter(|it| given(&it.evaluation_run_uuid).is_some()))
    }

    #[inline]
    fn status(it: &types::EvaluationRun) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.as_str()))
    }
}

impl Stateful for EvaluationRunId {
    const INTERVAL: Duration = Duration::from_secs(5);
    const DEADLINE: Duration = Duration::from_secs(3600);

    #[inline]
    fn wait_state(it: &types::EvaluationRun) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["EVALUATION_RUN_SUCCESSFUL", "EVALUATION_RUN_PARTIALLY_SUCCESSFUL"], &["EVALUATION_RUN_FAILED", "EVALUATION_RUN_CANCELLED"])
    }
}

list! {
    /// A list of evaluation runs, made by [`genai_list_evaluation_runs_by_test_case`](crate::Client::genai_list_evaluation_runs_by_test_case).
    GenaiListEvaluationRunsByTestCase of types::ListEvaluationRunsByTestCaseResponse, |it| given(&it.evaluation_run_uuid), {
        /// Only runs of this version of the test case.
        value evaluation_test_case_version "evaluation_test_case_version": i64,
    }
}

impl Listed for EvaluationRunId {
    type Within = EvaluationTestCaseId;
    type List = GenaiListEvaluationRunsByTestCase;

    #[inline]
    fn list(client: &Client, within: &EvaluationTestCaseId) -> GenaiListEvaluationRunsByTestCase {
        raw(client).genai_list_evaluation_runs_by_test_case(&within.0, &Default::default()).into()
    }
}

key! {
    /// The id of an evaluation test case.
    EvaluationTestCaseId(String)
}

key_from!(EvaluationTestCaseId of types::EvaluationTestCase => |it| Self(it.test_case_uuid.clone()));

impl Resource for EvaluationTestCaseId {
    type Value = types::EvaluationTestCase;
    type Parent = ();

    const NAME: &'static str = "evaluation test case";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::EvaluationTestCase) -> Option<Self> {
        given(&it.test_case_uuid).map(EvaluationTestCaseId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::EvaluationTestCase>> {
        boxed_part(raw(client).genai_get_evaluation_test_case(&self.0, &Default::default()), |answer| answer.evaluation_test_case)
    }
}

impl Named for EvaluationTestCaseId {
    #[inline]
    fn name(it: &types::EvaluationTestCase) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::EvaluationTestCase>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Creatable for EvaluationTestCaseId {
    type Body = types::CreateEvaluationTestCaseRequest;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::CreateEvaluationTestCaseRequest) -> Answered<(Self, Option<Box<types::EvaluationTestCase>>)> {
        part(raw(client).genai_create_evaluation_test_case(body), move |answer| {
            
            Some((Self(given(&answer.test_case_uuid)?), None))
        })
    }
}

impl Patchable for EvaluationTestCaseId {
    type Patch = types::UpdateEvaluationTestCaseRequest;

    #[inline]
    fn patch(&self, client: &Client, body: &types::UpdateEvaluationTestCaseRequest) -> Answered<Option<Box<types::EvaluationTestCase>>> {
        let sent = done(raw(client).genai_update_evaluation_test_case(&self.0, body));
        Box::pin(async move { sent.await.map(|()| None) })
    }
}

list! {
    /// A list of evaluation test cases, made by [`genai_list_evaluation_test_cases`](crate::Client::genai_list_evaluation_test_cases).
    GenaiListEvaluationTestCases of types::ListEvaluationTestCasesResponse, |it| given(&it.test_case_uuid), {
    }
}

impl Listed for EvaluationTestCaseId {
    type Within = ();
    type List = GenaiListEvaluationTestCases;

    #[inline]
    fn list(client: &Client, _: &()) -> GenaiListEvaluationTestCases {
        raw(client).genai_list_evaluation_test_cases().into()
    }
}

key! {
    /// The id of an indexed data source.
    IndexedDataSourceId(String)
}

key_from!(IndexedDataSourceId of types::IndexedDataSource => |it| Self(it.data_source_uuid.clone()));

nested_key! {
    /// The key of an indexed data source of an indexing job.
    IndexedDataSourceKey {
        /// The key of the indexing job.
        indexing_job: IndexingJobId,
        /// Its own part.
        id: IndexedDataSourceId
    }
}

impl Resource for IndexedDataSourceKey {
    type Value = types::IndexedDataSource;
    type Parent = IndexingJobId;

    const NAME: &'static str = "indexed data source";

    #[inline]
    fn parent(&self) -> IndexingJobId {
        self.indexing_job.clone()
    }

    #[inline]
    fn of(parent: &IndexingJobId, it: &types::IndexedDataSource) -> Option<Self> {
        Some(Self { indexing_job: parent.clone(), id: given(&it.data_source_uuid).map(IndexedDataSourceId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::IndexedDataSource>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of indexed data sources, made by [`genai_list_indexing_job_data_sources`](crate::Client::genai_list_indexing_job_data_sources).
    GenaiListIndexingJobDataSources of types::ListIndexingJobDataSourcesResponse, |it| given(&it.data_source_uuid), {
    }
}

impl Listed for IndexedDataSourceKey {
    type Within = IndexingJobId;
    type List = GenaiListIndexingJobDataSources;

    #[inline]
    fn list(client: &Client, within: &IndexingJobId) -> GenaiListIndexingJobDataSources {
        raw(client).genai_list_indexing_job_data_sources(&within.0).into()
    }
}

key! {
    /// The id of an indexing job.
    IndexingJobId(String)
}

key_from!(IndexingJobId of types::IndexingJob => |it| Self(it.uuid.clone()));

impl Resource for IndexingJobId {
    type Value = types::IndexingJob;
    type Parent = ();

    const NAME: &'static str = "indexing job";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::IndexingJob) -> Option<Self> {
        given(&it.uuid).map(IndexingJobId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::IndexingJob>> {
        boxed_part(raw(client).genai_get_indexing_job(&self.0), |answer| answer.job.filter(|it| given(&it.uuid).is_some()))
    }

    #[inline]
    fn status(it: &types::IndexingJob) -> Option<Cow<'_, str>> {
        Some(it.state_in_words())
    }

    #[inline]
    fn shared_list(&self, client: &Client) -> Option<SharedList<types::IndexingJob>> {
        Some(SharedList { key_field: "uuid", ..SharedList::new(raw(client).genai_list_indexing_jobs(&Default::default())) })
    }
}

impl Stateful for IndexingJobId {
    const INTERVAL: Duration = Duration::from_secs(5);
    const DEADLINE: Duration = Duration::from_secs(3600);

    #[inline]
    fn wait_state(it: &types::IndexingJob) -> WaitState {
        it.wait_state()
    }
}

impl Creatable for IndexingJobId {
    type Body = types::StartKnowledgeBaseIndexingJobRequest;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::StartKnowledgeBaseIndexingJobRequest) -> Answered<(Self, Option<Box<types::IndexingJob>>)> {
        part(raw(client).genai_create_indexing_job(body), move |answer| {
            let it = answer.job?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

list! {
    /// A list of indexing jobs, made by [`genai_list_indexing_jobs`](crate::Client::genai_list_indexing_jobs).
    GenaiListIndexingJobs of types::ListKnowledgeBaseIndexingJobsResponse, |it| given(&it.uuid), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for IndexingJobId {
    type Within = ();
    type List = GenaiListIndexingJobs;

    #[inline]
    fn list(client: &Client, _: &()) -> GenaiListIndexingJobs {
        raw(client).genai_list_indexing_jobs(&Default::default()).into()
    }
}

key! {
    /// The id of a knowledge base.
    KnowledgeBaseId(String)
}

key_from!(KnowledgeBaseId of types::KnowledgeBase => |it| Self(it.uuid.clone()));

impl Resource for KnowledgeBaseId {
    type Value = types::KnowledgeBase;
    type Parent = ();

    const NAME: &'static str = "knowledge base";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::KnowledgeBase) -> Option<Self> {
        given(&it.uuid).map(KnowledgeBaseId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::KnowledgeBase>> {
        boxed_part(raw(client).genai_get_knowledge_base(&self.0), |answer| answer.knowledge_base.map(|mut it| { it.database_status = answer.database_status; it }).filter(|it| given(&it.uuid).is_some()))
    }

    #[inline]
    fn status(it: &types::KnowledgeBase) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.database_status.as_ref()?.as_str()))
    }
}

impl Stateful for KnowledgeBaseId {
    const INTERVAL: Duration = Duration::from_secs(5);
    const DEADLINE: Duration = Duration::from_secs(1800);

    #[inline]
    fn wait_state(it: &types::KnowledgeBase) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["ONLINE"], &["DECOMMISSIONED"])
    }
}

impl Named for KnowledgeBaseId {
    #[inline]
    fn name(it: &types::KnowledgeBase) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::KnowledgeBase>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Creatable for KnowledgeBaseId {
    type Body = types::CreateKnowledgeBaseRequest;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::CreateKnowledgeBaseRequest) -> Answered<(Self, Option<Box<types::KnowledgeBase>>)> {
        part(raw(client).genai_create_knowledge_base(body), move |answer| {
            let it = answer.knowledge_base?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for KnowledgeBaseId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).genai_delete_knowledge_base(&self.0))
    }
}

impl Patchable for KnowledgeBaseId {
    type Patch = types::UpdateKnowledgeBaseRequest;

    #[inline]
    fn patch(&self, client: &Client, body: &types::UpdateKnowledgeBaseRequest) -> Answered<Option<Box<types::KnowledgeBase>>> {
        shown(raw(client).genai_update_knowledge_base(&self.0, body), |answer| answer.knowledge_base)
    }
}

list! {
    /// A list of knowledge bases, made by [`genai_list_knowledge_bases`](crate::Client::genai_list_knowledge_bases).
    GenaiListKnowledgeBases of types::ListKnowledgeBasesResponse, |it| given(&it.uuid), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for KnowledgeBaseId {
    type Within = ();
    type List = GenaiListKnowledgeBases;

    #[inline]
    fn list(client: &Client, _: &()) -> GenaiListKnowledgeBases {
        raw(client).genai_list_knowledge_bases(&Default::default()).into()
    }
}

key! {
    /// The id of a GradientAI model.
    GradientaiModelId(String)
}

key_from!(GradientaiModelId of types::ModelSummary => |it| Self(it.uuid.clone()));

impl Resource for GradientaiModelId {
    type Value = types::ModelSummary;
    type Parent = ();

    const NAME: &'static str = "GradientAI model";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::ModelSummary) -> Option<Self> {
        given(&it.uuid).map(GradientaiModelId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::ModelSummary>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

impl Named for GradientaiModelId {
    #[inline]
    fn name(it: &types::ModelSummary) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::ModelSummary>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

list! {
    /// A list of GradientAI models, made by [`genai_list_models`](crate::Client::genai_list_models).
    GenaiListModels of types::GenaiListModelsResponse, |it| given(&it.uuid), {
        /// Only models for these uses. Default: all.
        list usecases "usecases": types::GenaiListModelsUsecasesItem,
        /// Whether only public models are listed.
        value public_only "public_only": bool,
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for GradientaiModelId {
    type Within = ();
    type List = GenaiListModels;

    #[inline]
    fn list(client: &Client, _: &()) -> GenaiListModels {
        raw(client).genai_list_models(&Default::default()).into()
    }
}

key! {
    /// The id of a model API key.
    ModelApiKeyId(String)
}

key_from!(ModelApiKeyId of types::ModelApiKeyInfo => |it| Self(it.uuid.clone()));

impl Resource for ModelApiKeyId {
    type Value = types::ModelApiKeyInfo;
    type Parent = ();

    const NAME: &'static str = "model API key";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::ModelApiKeyInfo) -> Option<Self> {
        given(&it.uuid).map(ModelApiKeyId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::ModelApiKeyInfo>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

impl Deletable for ModelApiKeyId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).genai_delete_model_api_key(&self.0))
    }
}

impl Patchable for ModelApiKeyId {
    type Patch = types::UpdateModelApiKeyRequest;

    #[inline]
    fn patch(&self, client: &Client, body: &types::UpdateModelApiKeyRequest) -> Answered<Option<Box<types::ModelApiKeyInfo>>> {
        shown(raw(client).genai_update_model_api_key(&self.0, body), |answer| answer.api_key_info)
    }
}

list! {
    /// A list of model API keys, made by [`genai_list_model_api_keys`](crate::Client::genai_list_model_api_keys).
    GenaiListModelApiKeys of types::ListModelApiKeysResponse, |it| given(&it.uuid), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for ModelApiKeyId {
    type Within = ();
    type List = GenaiListModelApiKeys;

    #[inline]
    fn list(client: &Client, _: &()) -> GenaiListModelApiKeys {
        raw(client).genai_list_model_api_keys(&Default::default()).into()
    }
}

key! {
    /// The id of a model card.
    ModelCardId(String)
}

key_from!(ModelCardId of types::ModelCatalogCard => |it| Self(it.id.clone()));

key_from!(ModelCardId of types::ModelCatalogEntry => |it| Self(it.id.clone()));

impl Resource for ModelCardId {
    type Value = types::ModelCatalogCard;
    type Parent = ();

    const NAME: &'static str = "model card";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::ModelCatalogCard) -> Option<Self> {
        given(&it.id).map(ModelCardId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::ModelCatalogCard>> {
        boxed_part(raw(client).genai_get_model_catalog_card(&self.0, &Default::default()), |answer| answer.data)
    }
}

impl Named for ModelCardId {
    #[inline]
    fn name(it: &types::ModelCatalogCard) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::ModelCatalogCard>>> {
        named_by_summary::<Self, _>(client, Self::list(client, within).into(), name, |it| Some(it.name.as_str()))
    }
}

list! {
    /// A list of model cards, made by [`genai_list_model_catalog`](crate::Client::genai_list_model_catalog).
    GenaiListModelCatalog of types::ListModelCatalogResponse, |it| given(&it.id), {
        /// How many models a page has at most.
        value limit "limit": i64,
    }
}

impl Listed for ModelCardId {
    type Within = ();
    type List = GenaiListModelCatalog;

    #[inline]
    fn list(client: &Client, _: &()) -> GenaiListModelCatalog {
        raw(client).genai_list_model_catalog(&Default::default()).into()
    }
}

key! {
    /// The id of a model evaluation preset.
    ModelEvaluationPresetId(String)
}

key_from!(ModelEvaluationPresetId of types::ModelEvaluationPreset => |it| Self(it.eval_preset_uuid.clone()));

impl Resource for ModelEvaluationPresetId {
    type Value = types::ModelEvaluationPreset;
    type Parent = ();

    const NAME: &'static str = "model evaluation preset";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::ModelEvaluationPreset) -> Option<Self> {
        given(&it.eval_preset_uuid).map(ModelEvaluationPresetId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::ModelEvaluationPreset>> {
        boxed_part(raw(client).genai_get_model_evaluation_preset(&self.0), |answer| answer.preset)
    }
}

impl Named for ModelEvaluationPresetId {
    #[inline]
    fn name(it: &types::ModelEvaluationPreset) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::ModelEvaluationPreset>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Deletable for ModelEvaluationPresetId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).genai_delete_model_evaluation_preset(&self.0))
    }
}

list! {
    /// A list of model evaluation presets, made by [`genai_list_model_evaluation_presets`](crate::Client::genai_list_model_evaluation_presets).
    GenaiListModelEvaluationPresets of types::ListModelEvaluationPresetsResponse, |it| given(&it.eval_preset_uuid), {
    }
}

impl Listed for ModelEvaluationPresetId {
    type Within = ();
    type List = GenaiListModelEvaluationPresets;

    #[inline]
    fn list(client: &Client, _: &()) -> GenaiListModelEvaluationPresets {
        raw(client).genai_list_model_evaluation_presets().into()
    }
}

key! {
    /// The id of a model evaluation run.
    ModelEvaluationRunId(String)
}

key_from!(ModelEvaluationRunId of types::ModelEvaluationRunDetail => |it| Self(it.eval_run_uuid.clone()));

key_from!(ModelEvaluationRunId of types::ModelEvaluationRunSummary => |it| Self(it.eval_run_uuid.clone()));

impl Resource for ModelEvaluationRunId {
    type Value = types::ModelEvaluationRunDetail;
    type Parent = ();

    const NAME: &'static str = "model evaluation run";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::ModelEvaluationRunDetail) -> Option<Self> {
        given(&it.eval_run_uuid).map(ModelEvaluationRunId)
    }

    #[inline]
    fn of_key(&self) -> Option<types::ModelEvaluationRunDetail> {
        let mut it = <types::ModelEvaluationRunDetail as digitalocean_core::Decode>::blank();
        it.eval_run_uuid = self.0.clone();
        Some(it)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::ModelEvaluationRunDetail>> {
        boxed_part(raw(client).genai_get_model_evaluation_run(&self.0, &Default::default()), |answer| answer.run.filter(|it| given(&it.eval_run_uuid).is_some()))
    }

    #[inline]
    fn status(it: &types::ModelEvaluationRunDetail) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.as_str()))
    }
}

impl Stateful for ModelEvaluationRunId {
    #[inline]
    fn wait_state(it: &types::ModelEvaluationRunDetail) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["MODEL_EVALUATION_RUN_SUCCESSFUL", "MODEL_EVALUATION_RUN_PARTIALLY_SUCCESSFUL"], &["MODEL_EVALUATION_RUN_FAILED", "MODEL_EVALUATION_RUN_CANCELLED"])
    }
}

impl Named for ModelEvaluationRunId {
    #[inline]
    fn name(it: &types::ModelEvaluationRunDetail) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::ModelEvaluationRunDetail>>> {
        named_by_summary::<Self, _>(client, Self::list(client, within).into(), name, |it| Some(it.name.as_str()))
    }
}

impl Creatable for ModelEvaluationRunId {
    type Body = types::CreateModelEvaluationRunRequest;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::CreateModelEvaluationRunRequest) -> Answered<(Self, Option<Box<types::ModelEvaluationRunDetail>>)> {
        part(raw(client).genai_create_model_evaluation_run(body), move |answer| {
            
            Some((Self(given(&answer.eval_run_uuid)?), None))
        })
    }
}

impl Deletable for ModelEvaluationRunId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        unless_failed(raw(client).genai_delete_model_evaluation_run(&self.0), |answer| {
            let failed = ["DELETE_MODEL_EVALUATION_RUN_STATUS_FAIL"];
            let status = answer.status.filter(|it| failed.contains(&it.as_str()))?;
            Some(answer.error.filter(|it| !it.is_empty()).unwrap_or_else(|| status.to_string()))
        })
    }
}

impl Patchable for ModelEvaluationRunId {
    type Patch = types::UpdateModelEvaluationRunRequest;

    #[inline]
    fn patch(&self, client: &Client, body: &types::UpdateModelEvaluationRunRequest) -> Answered<Option<Box<types::ModelEvaluationRunDetail>>> {
        let sent = done(raw(client).genai_update_model_evaluation_run(&self.0, body));
        Box::pin(async move { sent.await.map(|()| None) })
    }
}

list! {
    /// A list of model evaluation runs, made by [`genai_list_model_evaluation_runs`](crate::Client::genai_list_model_evaluation_runs).
    GenaiListModelEvaluationRuns of types::ListModelEvaluationRunsResponse, |it| given(&it.eval_run_uuid), {
        /// Only runs that were started from this preset.
        into eval_preset_uuid "eval_preset_uuid": String,
        /// Only runs with this status; `statuses` takes several.
        /// Default: `"MODEL_EVALUATION_RUN_STATUS_UNSPECIFIED"`.
        into status "status": types::ModelEvaluationRunStatus,
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
        /// Only runs with one of these statuses. Empty: all.
        list statuses "statuses": types::ModelEvaluationRunStatus,
        /// Only runs whose candidate runs in one of these places. Empty: all.
        list candidate_types "candidate_types": types::CandidateModelSource,
        /// Only runs with this text in their name or in that of their candidate or data set, in any mix of upper and lower case.
        into search "search": String,
        /// What the runs are sorted by. Default: when they were created.
        /// Default: `"MODEL_EVALUATION_RUN_SORT_FIELD_UNSPECIFIED"`.
        into sort_by "sort_by": types::GenaiListModelEvaluationRunsSortBy,
        /// Whether the runs are sorted in ascending or descending order. Default: descending.
        /// Default: `"SORT_DIRECTION_UNSPECIFIED"`.
        into sort_direction "sort_direction": types::GenaiListModelEvaluationRunsSortDirection,
    }
}

impl Listed for ModelEvaluationRunId {
    type Within = ();
    type List = GenaiListModelEvaluationRuns;

    #[inline]
    fn list(client: &Client, _: &()) -> GenaiListModelEvaluationRuns {
        raw(client).genai_list_model_evaluation_runs(&Default::default()).into()
    }
}

key! {
    /// The id of a model router.
    ModelRouterId(String)
}

key_from!(ModelRouterId of types::ModelRouter => |it| Self(it.uuid.clone()));

impl Resource for ModelRouterId {
    type Value = types::ModelRouter;
    type Parent = ();

    const NAME: &'static str = "model router";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::ModelRouter) -> Option<Self> {
        given(&it.uuid).map(ModelRouterId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::ModelRouter>> {
        boxed_part(raw(client).genai_get_model_router(&self.0), |answer| answer.model_router)
    }
}

impl Named for ModelRouterId {
    #[inline]
    fn name(it: &types::ModelRouter) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::ModelRouter>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Creatable for ModelRouterId {
    type Body = types::CreateModelRouterRequest;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::CreateModelRouterRequest) -> Answered<(Self, Option<Box<types::ModelRouter>>)> {
        part(raw(client).genai_create_model_router(body), move |answer| {
            let it = answer.model_router?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for ModelRouterId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).genai_delete_model_router(&self.0))
    }
}

impl Patchable for ModelRouterId {
    type Patch = types::UpdateModelRouterRequest;

    #[inline]
    fn patch(&self, client: &Client, body: &types::UpdateModelRouterRequest) -> Answered<Option<Box<types::ModelRouter>>> {
        shown(raw(client).genai_update_model_router(&self.0, body), |answer| answer.model_router)
    }
}

list! {
    /// A list of model routers, made by [`genai_list_model_routers`](crate::Client::genai_list_model_routers).
    GenaiListModelRouters of types::ListModelRoutersResponse, |it| given(&it.uuid), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for ModelRouterId {
    type Within = ();
    type List = GenaiListModelRouters;

    #[inline]
    fn list(client: &Client, _: &()) -> GenaiListModelRouters {
        raw(client).genai_list_model_routers(&Default::default()).into()
    }
}

key! {
    /// The slug of a model router preset.
    ModelRouterPresetSlug(String)
}

key_from!(ModelRouterPresetSlug of types::ModelRouterPreset => |it| Self(it.slug.clone()));

impl Resource for ModelRouterPresetSlug {
    type Value = types::ModelRouterPreset;
    type Parent = ();

    const NAME: &'static str = "model router preset";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::ModelRouterPreset) -> Option<Self> {
        given(&it.slug).map(ModelRouterPresetSlug)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::ModelRouterPreset>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

impl Named for ModelRouterPresetSlug {
    #[inline]
    fn name(it: &types::ModelRouterPreset) -> Option<&str> {
        Some(it.display_name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::ModelRouterPreset>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

list! {
    /// A list of model router presets, made by [`genai_list_model_router_presets`](crate::Client::genai_list_model_router_presets).
    GenaiListModelRouterPresets of types::ListModelRouterPresetsResponse, |it| given(&it.slug), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for ModelRouterPresetSlug {
    type Within = ();
    type List = GenaiListModelRouterPresets;

    #[inline]
    fn list(client: &Client, _: &()) -> GenaiListModelRouterPresets {
        raw(client).genai_list_model_router_presets(&Default::default()).into()
    }
}

key! {
    /// The slug of a model router task preset.
    ModelRouterTaskPresetSlug(String)
}

key_from!(ModelRouterTaskPresetSlug of types::ModelRouterTaskPreset => |it| Self(it.task_slug.clone()));

impl Resource for ModelRouterTaskPresetSlug {
    type Value = types::ModelRouterTaskPreset;
    type Parent = ();

    const NAME: &'static str = "model router task preset";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::ModelRouterTaskPreset) -> Option<Self> {
        given(&it.task_slug).map(ModelRouterTaskPresetSlug)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::ModelRouterTaskPreset>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of model router task presets, made by [`genai_list_model_router_task_presets`](crate::Client::genai_list_model_router_task_presets).
    GenaiListModelRouterTaskPresets of types::ListModelRouterTaskPresetsResponse, |it| given(&it.task_slug), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for ModelRouterTaskPresetSlug {
    type Within = ();
    type List = GenaiListModelRouterTaskPresets;

    #[inline]
    fn list(client: &Client, _: &()) -> GenaiListModelRouterTaskPresets {
        raw(client).genai_list_model_router_task_presets(&Default::default()).into()
    }
}

key! {
    /// The id of an OpenAI key.
    OpenaiApiKeyId(String)
}

key_from!(OpenaiApiKeyId of types::OpenaiApiKeyInfo => |it| Self(it.uuid.clone()));

impl Resource for OpenaiApiKeyId {
    type Value = types::OpenaiApiKeyInfo;
    type Parent = ();

    const NAME: &'static str = "OpenAI key";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::OpenaiApiKeyInfo) -> Option<Self> {
        given(&it.uuid).map(OpenaiApiKeyId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::OpenaiApiKeyInfo>> {
        boxed_part(raw(client).genai_get_openai_api_key(&self.0), |answer| answer.api_key_info)
    }
}

impl Named for OpenaiApiKeyId {
    #[inline]
    fn name(it: &types::OpenaiApiKeyInfo) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::OpenaiApiKeyInfo>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Creatable for OpenaiApiKeyId {
    type Body = types::CreateOpenaiApiKeyRequest;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::CreateOpenaiApiKeyRequest) -> Answered<(Self, Option<Box<types::OpenaiApiKeyInfo>>)> {
        part(raw(client).genai_create_openai_api_key(body), move |answer| {
            let it = answer.api_key_info?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for OpenaiApiKeyId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).genai_delete_openai_api_key(&self.0))
    }
}

impl Patchable for OpenaiApiKeyId {
    type Patch = types::UpdateOpenaiApiKeyRequest;

    #[inline]
    fn patch(&self, client: &Client, body: &types::UpdateOpenaiApiKeyRequest) -> Answered<Option<Box<types::OpenaiApiKeyInfo>>> {
        shown(raw(client).genai_update_openai_api_key(&self.0, body), |answer| answer.api_key_info)
    }
}

list! {
    /// A list of OpenAI keys, made by [`genai_list_openai_api_keys`](crate::Client::genai_list_openai_api_keys).
    GenaiListOpenaiApiKeys of types::ListOpenaiApiKeysResponse, |it| given(&it.uuid), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for OpenaiApiKeyId {
    type Within = ();
    type List = GenaiListOpenaiApiKeys;

    #[inline]
    fn list(client: &Client, _: &()) -> GenaiListOpenaiApiKeys {
        raw(client).genai_list_openai_api_keys(&Default::default()).into()
    }
}

key! {
    /// The region of a GenAI region.
    GenaiRegionId(String)
}

key_from!(GenaiRegionId of types::GenaiRegion => |it| Self(it.region.clone()));

impl Resource for GenaiRegionId {
    type Value = types::GenaiRegion;
    type Parent = ();

    const NAME: &'static str = "GenAI region";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::GenaiRegion) -> Option<Self> {
        given(&it.region).map(GenaiRegionId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::GenaiRegion>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of GenAI regions, made by [`genai_list_datacenter_regions`](crate::Client::genai_list_datacenter_regions).
    GenaiListDatacenterRegions of types::GenaiListRegionsResponse, |it| given(&it.region), {
        /// Includes regions that serve inference.
        value serves_inference "serves_inference": bool,
        /// Includes regions that run batch jobs.
        value serves_batch "serves_batch": bool,
    }
}

impl Listed for GenaiRegionId {
    type Within = ();
    type List = GenaiListDatacenterRegions;

    #[inline]
    fn list(client: &Client, _: &()) -> GenaiListDatacenterRegions {
        raw(client).genai_list_datacenter_regions(&Default::default()).into()
    }
}

nested_key! {
    /// The key of the scheduled indexing of a knowledge base: there is one.
    ScheduledIndexingKey {
        /// The key of the knowledge base.
        knowledge_base: KnowledgeBaseId
    }
}

impl Resource for ScheduledIndexingKey {
    type Value = types::ScheduledIndexingInfo;
    type Parent = KnowledgeBaseId;

    const NAME: &'static str = "scheduled indexing";

    #[inline]
    fn parent(&self) -> KnowledgeBaseId {
        self.knowledge_base.clone()
    }

    #[inline]
    fn of(parent: &KnowledgeBaseId, _: &types::ScheduledIndexingInfo) -> Option<Self> {
        Some(Self { knowledge_base: parent.clone() })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::ScheduledIndexingInfo>> {
        boxed_part(raw(client).genai_get_scheduled_indexing(&self.knowledge_base.0), |answer| answer.indexing_info)
    }
}

key! {
    /// The id of a workspace.
    WorkspaceId(String)
}

key_from!(WorkspaceId of types::Workspace => |it| Self(it.uuid.clone()));

impl Resource for WorkspaceId {
    type Value = types::Workspace;
    type Parent = ();

    const NAME: &'static str = "workspace";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::Workspace) -> Option<Self> {
        given(&it.uuid).map(WorkspaceId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::Workspace>> {
        boxed_part(raw(client).genai_get_workspace(&self.0), |answer| answer.workspace)
    }
}

impl Named for WorkspaceId {
    #[inline]
    fn name(it: &types::Workspace) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::Workspace>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Creatable for WorkspaceId {
    type Body = types::CreateWorkspaceRequest;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::CreateWorkspaceRequest) -> Answered<(Self, Option<Box<types::Workspace>>)> {
        part(raw(client).genai_create_workspace(body), move |answer| {
            let it = answer.workspace?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for WorkspaceId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).genai_delete_workspace(&self.0))
    }
}

impl Patchable for WorkspaceId {
    type Patch = types::UpdateWorkspaceRequest;

    #[inline]
    fn patch(&self, client: &Client, body: &types::UpdateWorkspaceRequest) -> Answered<Option<Box<types::Workspace>>> {
        shown(raw(client).genai_update_workspace(&self.0, body), |answer| answer.workspace)
    }
}

list! {
    /// A list of workspaces, made by [`genai_list_workspaces`](crate::Client::genai_list_workspaces).
    GenaiListWorkspaces of types::ListWorkspacesResponse, |it| given(&it.uuid), {
    }
}

impl Listed for WorkspaceId {
    type Within = ();
    type List = GenaiListWorkspaces;

    #[inline]
    fn list(client: &Client, _: &()) -> GenaiListWorkspaces {
        raw(client).genai_list_workspaces().into()
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! gradientai_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::gradientai::*;

        impl $sdk::Client {
            /// One agent, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "genai_get_agent")]
            #[must_use]
            pub fn agent(&self, id: impl $sdk::resource::IntoKey<$crate::resources::gradientai::AgentId>) -> $sdk::resource::Handle<$crate::resources::gradientai::AgentId> {
                self.resource(id)
            }

            /// The agents of the account.
            #[doc(alias = "genai_list_agents")]
            #[doc(alias = "GradientAI")]
            #[doc(alias = "genai")]
            #[must_use]
            #[inline]
            pub fn agents(&self) -> $sdk::resource::Collection<$crate::resources::gradientai::AgentId> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::gradientai::AgentId> {
            /// Creates an agent: await it for the service's answer, or wait until it is ready. Operation: `genai_create_agent`.
            ///
            /// Optional, by methods of the request: `anthropic_key_uuid`, `description`, `instruction`, `knowledge_base_uuid`, `mcp_servers`, `model_provider_key_uuid`, `model_router_uuid`, `model_uuid`, `open_ai_key_uuid`, `project_id`, `reasoning_effort`, `region`, `router_preset_slug`, `tags`, `thinking_token_budget`, `web_fetch_enabled`, `web_search_enabled`, `workspace_uuid`.
            #[doc(alias = "genai_create_agent")]
            pub fn create(&self, name: impl Into<String>) -> $sdk::resource::Request<$crate::resources::gradientai::AgentId, $crate::types::CreateAgentRequest> {
                self.creating($crate::types::CreateAgentRequest::new().name(name))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::gradientai::AgentId, $crate::types::CreateAgentRequest> {
            #[doc = "The stored Anthropic key that the model is called with, by its UUID; for models of Anthropic."]
            key anthropic_key_uuid: $crate::resources::gradientai::AnthropicApiKeyId,
            #[doc = "What the agent is for; the model isn't shown it."]
            into description: String,
            #[doc = "The text that tells the agent its task and how to behave."]
            into instruction: String,
            #[doc = "The knowledge bases that it answers from, by their UUIDs."]
            keys knowledge_base_uuid: $crate::resources::gradientai::KnowledgeBaseId,
            #[doc = "The MCP (Model Context Protocol) servers whose tools it can use."]
            list mcp_servers: $crate::types::McpServer,
            #[doc = "A model provider's stored key, by its UUID; those of OpenAI and Anthropic have fields of their own and answer 404 here."]
            into model_provider_key_uuid: String,
            #[doc = "The router that picks a model for each request, by its UUID."]
            key model_router_uuid: $crate::resources::gradientai::ModelRouterId,
            #[doc = "The model that answers for the agent, by its UUID."]
            key model_uuid: $crate::resources::gradientai::GradientaiModelId,
            #[doc = "The stored OpenAI key that the model is called with, by its UUID; for models of OpenAI."]
            key open_ai_key_uuid: $crate::resources::gradientai::OpenaiApiKeyId,
            #[doc = "The id of the project that the agent belongs to. Default: the default project. Needs the scope `project:assign_resource`."]
            key project_id: $crate::resources::ProjectId,
            #[doc = "How much the model reasons before it answers, one of its `reasoning_efforts`, such as `low`."]
            into reasoning_effort: String,
            #[doc = "The region that the agent is deployed in, such as `tor1`."]
            slug region: $crate::slugs::Region,
            #[doc = "The ready-made router that picks a model for each request, by its `slug`, such as `general`."]
            into router_preset_slug: String,
            #[doc = "The tags that the agent gets; those that don't exist are created. Needs the scope `tag:create`."]
            keys tags: $crate::resources::TagName,
            #[doc = "How many tokens an Anthropic model may spend on extended thinking; 0 switches it off."]
            value thinking_token_budget: i64,
            #[doc = "Whether it may fetch public web pages with the built-in `web_fetch` tool."]
            value web_fetch_enabled: bool,
            #[doc = "Whether it may search the web with the built-in `web_search` tool."]
            value web_search_enabled: bool,
            #[doc = "The workspace that the agent is put in, by its UUID."]
            key workspace_uuid: $crate::resources::gradientai::WorkspaceId,
        });

        impl $sdk::resource::Handle<$crate::resources::gradientai::AgentId> {
            /// Changes what is set; the rest stays. Operation: `genai_update_agent`.
            ///
            /// Optional, by methods of the request: `agent_log_insights_enabled`, `allowed_domains`, `anthropic_key_uuid`, `clear_mcp_servers`, `conversation_logs_enabled`, `description`, `instruction`, `k`, `max_tokens`, `mcp_servers`, `model_provider_key_uuid`, `model_router_uuid`, `model_uuid`, `name`, `open_ai_key_uuid`, `project_id`, `provide_citations`, `reasoning_effort`, `retrieval_method`, `router_preset_slug`, `tags`, `temperature`, `thinking_token_budget`, `top_p`, `web_fetch_enabled`, `web_search_enabled`.
            #[doc(alias = "genai_update_agent")]
            #[inline]
            pub fn update(&self) -> $sdk::resource::Request<$crate::resources::gradientai::AgentId, $crate::types::UpdateAgentRequest> {
                self.patching($crate::types::UpdateAgentRequest::new().uuid(self.key.0.clone()))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::gradientai::AgentId, $crate::types::UpdateAgentRequest> {
            #[doc = "Whether insights are drawn from the agent's logs."]
            value agent_log_insights_enabled: bool,
            #[doc = "The sites that may embed the chatbot, as addresses with scheme, such as `https://shop.example`."]
            list allowed_domains: String,
            #[doc = "The stored Anthropic key that the model is called with, by its UUID; for models of Anthropic."]
            key anthropic_key_uuid: $crate::resources::gradientai::AnthropicApiKeyId,
            #[doc = "Takes all MCP servers away from the agent, which an empty `mcp_servers` doesn't."]
            value clear_mcp_servers: bool,
            #[doc = "Whether conversations with the agent are logged."]
            value conversation_logs_enabled: bool,
            #[doc = "What the agent is for; the model isn't shown it."]
            into description: String,
            #[doc = "The text that tells the agent its task and how to behave."]
            into instruction: String,
            #[doc = "How many passages it retrieves from a knowledge base for an answer."]
            value k: i64,
            #[doc = "How many tokens an answer has at most; the document says 1 to 512."]
            value max_tokens: i64,
            #[doc = "The MCP (Model Context Protocol) servers whose tools it can use; to take all away, set `clear_mcp_servers`."]
            list mcp_servers: $crate::types::McpServer,
            #[doc = "A model provider's stored key, by its UUID; those of OpenAI and Anthropic have fields of their own and answer 404 here."]
            into model_provider_key_uuid: String,
            #[doc = "The router that picks a model for each request, by its UUID."]
            key model_router_uuid: $crate::resources::gradientai::ModelRouterId,
            #[doc = "The model that answers for the agent, by its UUID."]
            key model_uuid: $crate::resources::gradientai::GradientaiModelId,
            #[doc = "The name of the agent."]
            into name: String,
            #[doc = "The stored OpenAI key that the model is called with, by its UUID; for models of OpenAI."]
            key open_ai_key_uuid: $crate::resources::gradientai::OpenaiApiKeyId,
            #[doc = "The project that the agent belongs to, by its id."]
            key project_id: $crate::resources::ProjectId,
            #[doc = "Whether its answers cite the passages that they draw on."]
            value provide_citations: bool,
            #[doc = "How much the model reasons before it answers, one of its `reasoning_efforts`, such as `low`."]
            into reasoning_effort: String,
            #[doc = "How a question is turned into searches of the knowledge bases."]
            into retrieval_method: $crate::types::RetrievalMethod,
            #[doc = "The ready-made router that picks a model for each request, by its `slug`, such as `general`."]
            into router_preset_slug: String,
            #[doc = "The tags of the agent."]
            keys tags: $crate::resources::TagName,
            #[doc = "How much its answers vary, from 0 (predictable) to 1 (varied)."]
            value temperature: f64,
            #[doc = "How many tokens an Anthropic model may spend on extended thinking; 0 switches it off."]
            value thinking_token_budget: i64,
            #[doc = "The share of probability, from 0 to 1, that words are drawn from; a low one keeps answers to the likeliest words."]
            value top_p: f64,
            #[doc = "Whether it may fetch public web pages with the built-in `web_fetch` tool."]
            value web_fetch_enabled: bool,
            #[doc = "Whether it may search the web with the built-in `web_search` tool."]
            value web_search_enabled: bool,
        });

        impl $sdk::resource::Handle<$crate::resources::gradientai::AgentId> {
            /// Makes one agent the child of another, which hands it the requests that `if_case` describes. Operation: `genai_attach_agent`.
            ///
            /// Optional, by methods of the request: `if_case`, `route_name`.
            pub fn attach_agent(&self, agent: impl $sdk::resource::IntoKey<$crate::resources::gradientai::AgentId>) -> $sdk::resource::Command<$crate::resources::gradientai::AgentId, $crate::types::LinkAgentRequest, $crate::types::LinkAgentResponse> {
                let agent = agent.into_key();
                self.asking($crate::types::LinkAgentRequest::new().parent_agent_uuid(self.key.0.clone()).child_agent_uuid(agent.0.clone()), move |raw, key, body| raw.genai_attach_agent(&key.0, &agent.0, body), Some)
            }

            /// Lets an agent call a function of a namespace, with schemas for its input and output. Operation: `genai_attach_agent_function`.
            ///
            /// Optional, by methods of the request: `description`, `input_schema`, `output_schema`.
            pub fn attach_function(&self, function_name: impl Into<String>, faas_namespace: impl Into<String>, faas_name: impl Into<String>) -> $sdk::resource::Request<$crate::resources::gradientai::AgentId, $crate::types::LinkAgentFunctionRequest> {
                self.changing($crate::types::LinkAgentFunctionRequest::new().agent_uuid(self.key.0.clone()).function_name(function_name).faas_namespace(faas_namespace).faas_name(faas_name), |raw, key, body| raw.genai_attach_agent_function(&key.0, body), |answer| answer.agent)
            }

            /// Puts guardrails on an agent, each with a priority. Operation: `genai_attach_agent_guardrails`.
            pub fn attach_guardrails(&self, guardrails: impl IntoIterator<Item = impl Into<$crate::types::AgentGuardrailRequest>>) -> $sdk::resource::Request<$crate::resources::gradientai::AgentId, $crate::types::LinkAgentGuardrailsRequest> {
                self.changing($crate::types::LinkAgentGuardrailsRequest::new().agent_uuid(self.key.0.clone()).guardrails(guardrails), |raw, key, body| raw.genai_attach_agent_guardrails(&key.0, body), |answer| answer.agent)
            }

            /// Attaches one knowledge base to an agent, which then answers from it. Operation: `genai_attach_knowledge_base`.
            pub fn attach_knowledge_base(&self, knowledge_base: impl $sdk::resource::IntoKey<$crate::resources::gradientai::KnowledgeBaseId>) -> $sdk::resource::Request<$crate::resources::gradientai::AgentId, ()> {
                let knowledge_base = knowledge_base.into_key();
                self.changing((), move |raw, key, _| raw.genai_attach_knowledge_base(&key.0, &knowledge_base.0), |answer| answer.agent)
            }

            /// Ends the tie between a parent and a child agent; both agents stay. Operation: `genai_detach_agent`.
            pub fn detach_agent(&self, agent: impl $sdk::resource::IntoKey<$crate::resources::gradientai::AgentId>) -> $sdk::resource::Command<$crate::resources::gradientai::AgentId, (), $crate::types::UnlinkAgentResponse> {
                let agent = agent.into_key();
                self.asking((), move |raw, key, _| raw.genai_detach_agent(&key.0, &agent.0), Some)
            }

            /// Takes a function away from an agent; the function itself stays. Operation: `genai_detach_agent_function`.
            pub fn detach_function(&self, function_uuid: impl Into<String>) -> $sdk::resource::Request<$crate::resources::gradientai::AgentId, ()> {
                let function_uuid: String = function_uuid.into();
                self.changing((), move |raw, key, _| raw.genai_detach_agent_function(&key.0, &function_uuid), |answer| answer.agent)
            }

            /// Takes one guardrail off an agent and returns the agent without it. Operation: `genai_detach_agent_guardrail`.
            pub fn detach_guardrail(&self, guardrail_uuid: impl Into<String>) -> $sdk::resource::Request<$crate::resources::gradientai::AgentId, ()> {
                let guardrail_uuid: String = guardrail_uuid.into();
                self.changing((), move |raw, key, _| raw.genai_detach_agent_guardrail(&key.0, &guardrail_uuid), |answer| answer.agent)
            }

            /// Detaches one knowledge base from an agent; the knowledge base stays. Operation: `genai_detach_knowledge_base`.
            pub fn detach_knowledge_base(&self, knowledge_base: impl $sdk::resource::IntoKey<$crate::resources::gradientai::KnowledgeBaseId>) -> $sdk::resource::Request<$crate::resources::gradientai::AgentId, ()> {
                let knowledge_base = knowledge_base.into_key();
                self.changing((), move |raw, key, _| raw.genai_detach_knowledge_base(&key.0, &knowledge_base.0), |answer| answer.agent)
            }

            /// Rolls an agent back to an earlier version, named by its `version_hash`. Operation: `genai_rollback_to_agent_version`.
            pub fn rollback(&self, version_hash: impl Into<String>) -> $sdk::resource::Command<$crate::resources::gradientai::AgentId, $crate::types::RollbackToAgentVersionRequest, $crate::types::RollbackToAgentVersionResponse> {
                self.asking($crate::types::RollbackToAgentVersionRequest::new().uuid(self.key.0.clone()).version_hash(version_hash), |raw, key, body| raw.genai_rollback_to_agent_version(&key.0, body), Some)
            }

            /// Sets whether an agent's endpoint is public, private, for the playground only or switched off. Operation: `genai_update_agent_deployment_visibility`.
            pub fn set_visibility(&self, visibility: impl Into<$crate::types::AgentDeploymentVisibility>) -> $sdk::resource::Request<$crate::resources::gradientai::AgentId, $crate::types::UpdateAgentDeploymentVisibilityRequest> {
                self.changing($crate::types::UpdateAgentDeploymentVisibilityRequest::new().uuid(self.key.0.clone()).visibility(visibility), |raw, key, body| raw.genai_update_agent_deployment_visibility(&key.0, body), |answer| answer.agent)
            }

            /// Changes the route name or the `if_case` by which an agent hands requests to a child. Operation: `genai_update_attached_agent`.
            ///
            /// Optional, by methods of the request: `if_case`, `route_name`, `uuid`.
            pub fn update_attached_agent(&self, agent: impl $sdk::resource::IntoKey<$crate::resources::gradientai::AgentId>) -> $sdk::resource::Command<$crate::resources::gradientai::AgentId, $crate::types::UpdateLinkedAgentRequest, $crate::types::UpdateLinkedAgentResponse> {
                let agent = agent.into_key();
                self.asking($crate::types::UpdateLinkedAgentRequest::new().parent_agent_uuid(self.key.0.clone()).child_agent_uuid(agent.0.clone()), move |raw, key, body| raw.genai_update_attached_agent(&key.0, &agent.0, body), Some)
            }

            /// Changes the name, description or schemas of a function that an agent can call. Operation: `genai_update_agent_function`.
            ///
            /// Optional, by methods of the request: `description`, `faas_name`, `faas_namespace`, `function_name`, `input_schema`, `output_schema`.
            pub fn update_function(&self, function_uuid: impl Into<String>) -> $sdk::resource::Request<$crate::resources::gradientai::AgentId, $crate::types::UpdateAgentFunctionRequest> {
                let function_uuid: String = function_uuid.into();
                self.changing($crate::types::UpdateAgentFunctionRequest::new().agent_uuid(self.key.0.clone()).function_uuid(function_uuid.clone()), move |raw, key, body| raw.genai_update_agent_function(&key.0, &function_uuid, body), |answer| answer.agent)
            }
        }

        $sdk::resource::setters!($sdk::resource::Command<$crate::resources::gradientai::AgentId, $crate::types::LinkAgentRequest, $crate::types::LinkAgentResponse> {
            #[doc = "When requests are passed on to the child, in plain words."]
            into if_case: String,
            #[doc = "The name that the route from the parent to the child gets."]
            into route_name: String,
        });

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::gradientai::AgentId, $crate::types::LinkAgentFunctionRequest> {
            #[doc = "What the function does, so that the agent knows when to call it."]
            into description: String,
            #[doc = "The schema of the function's input, by which the agent calls it."]
            map input_schema: serde_json::Value,
            #[doc = "The schema of the function's output, by which the agent reads it."]
            map output_schema: serde_json::Value,
        });

        $sdk::resource::setters!($sdk::resource::Command<$crate::resources::gradientai::AgentId, $crate::types::UpdateLinkedAgentRequest, $crate::types::UpdateLinkedAgentResponse> {
            #[doc = "When requests are passed on to the child, in plain words."]
            into if_case: String,
            #[doc = "The name of the route from the parent to the child."]
            into route_name: String,
            #[doc = "The UUID of the route between the two."]
            into uuid: String,
        });

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::gradientai::AgentId, $crate::types::UpdateAgentFunctionRequest> {
            #[doc = "What the function does, so that the agent knows when to call it."]
            into description: String,
            #[doc = "What the function is called in its namespace of DigitalOcean Functions."]
            into faas_name: String,
            #[doc = "The namespace of DigitalOcean Functions that the function is in."]
            into faas_namespace: String,
            #[doc = "The name by which the agent knows the function."]
            into function_name: String,
            #[doc = "The schema of the function's input, by which the agent calls it."]
            map input_schema: serde_json::Value,
            #[doc = "The schema of the function's output, by which the agent reads it."]
            map output_schema: serde_json::Value,
        });

        /// A handle of an agent.
        pub type AgentHandle = $sdk::resource::Handle<$crate::resources::gradientai::AgentId>;

        impl $sdk::resource::Handle<$crate::resources::gradientai::AgentId> {
            /// One of its agent API keys, by its id, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn agent_api_key(&self, id: impl $sdk::resource::IntoKey<$crate::resources::gradientai::AgentApiKeyId>) -> $sdk::resource::Handle<$crate::resources::gradientai::AgentApiKeyKey> {
                self.below($crate::resources::gradientai::AgentApiKeyKey::new(self.key(), id))
            }

            /// Its agent API keys.
            #[doc(alias = "genai_list_agent_api_keys")]
            #[must_use]
            #[inline]
            pub fn agent_api_keys(&self) -> $sdk::resource::Collection<$crate::resources::gradientai::AgentApiKeyKey> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::gradientai::AgentApiKeyKey> {
            /// Creates an agent API key. Operation: `genai_create_agent_api_key`.
            #[doc(alias = "genai_create_agent_api_key")]
            pub fn create(&self, name: impl Into<String>) -> $sdk::resource::Request<$crate::resources::gradientai::AgentApiKeyKey, $crate::types::CreateAgentApiKeyRequest> {
                self.creating($crate::types::CreateAgentApiKeyRequest::new().agent_uuid(self.within.0.clone()).name(name))
            }
        }

        impl $sdk::resource::Handle<$crate::resources::gradientai::AgentApiKeyKey> {
            /// Changes what is set; the rest stays. Operation: `genai_update_agent_api_key`.
            ///
            /// Optional, by methods of the request: `name`.
            #[doc(alias = "genai_update_agent_api_key")]
            #[inline]
            pub fn update(&self) -> $sdk::resource::Request<$crate::resources::gradientai::AgentApiKeyKey, $crate::types::UpdateAgentApiKeyRequest> {
                self.patching($crate::types::UpdateAgentApiKeyRequest::new().agent_uuid(self.key.agent.0.clone()).api_key_uuid(self.key.id.0.clone()))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::gradientai::AgentApiKeyKey, $crate::types::UpdateAgentApiKeyRequest> {
            #[doc = "The new name of the key."]
            into name: String,
        });

        impl $sdk::resource::Handle<$crate::resources::gradientai::AgentApiKeyKey> {
            /// Gives an agent's API key a new secret and returns it; the old secret stops working. Operation: `genai_regenerate_agent_api_key`.
            #[inline]
            pub fn regenerate(&self) -> $sdk::resource::Request<$crate::resources::gradientai::AgentApiKeyKey, ()> {
                self.changing((), |raw, key, _| raw.genai_regenerate_agent_api_key(&key.agent.0, &key.id.0), |answer| answer.api_key_info)
            }
        }

        /// A handle of an agent API key.
        pub type AgentApiKeyHandle = $sdk::resource::Handle<$crate::resources::gradientai::AgentApiKeyKey>;

        impl $sdk::resource::Handle<$crate::resources::gradientai::AgentId> {
            /// Its usage. No request is sent until something is awaited.
            #[doc(alias = "genai_get_agent_usage")]
            #[must_use]
            #[inline]
            pub fn agent_usage(&self) -> $sdk::resource::Handle<$crate::resources::gradientai::AgentUsageKey> {
                self.below($crate::resources::gradientai::AgentUsageKey::new(self.key()))
            }
        }

        /// A handle of a usage.
        pub type AgentUsageHandle = $sdk::resource::Handle<$crate::resources::gradientai::AgentUsageKey>;

        impl $sdk::resource::Handle<$crate::resources::gradientai::AgentId> {
            /// Its versions.
            #[doc(alias = "genai_list_agent_versions")]
            #[must_use]
            #[inline]
            pub fn agent_versions(&self) -> $sdk::resource::Collection<$crate::resources::gradientai::AgentVersionKey> {
                self.collection()
            }
        }

        /// A handle of a version.
        pub type AgentVersionHandle = $sdk::resource::Handle<$crate::resources::gradientai::AgentVersionKey>;

        impl $sdk::Client {
            /// One Anthropic key, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "genai_get_anthropic_api_key")]
            #[must_use]
            pub fn anthropic_api_key(&self, id: impl $sdk::resource::IntoKey<$crate::resources::gradientai::AnthropicApiKeyId>) -> $sdk::resource::Handle<$crate::resources::gradientai::AnthropicApiKeyId> {
                self.resource(id)
            }

            /// The Anthropic keys of the account.
            #[doc(alias = "genai_list_anthropic_api_keys")]
            #[must_use]
            #[inline]
            pub fn anthropic_api_keys(&self) -> $sdk::resource::Collection<$crate::resources::gradientai::AnthropicApiKeyId> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::gradientai::AnthropicApiKeyId> {
            /// Creates an Anthropic key. Operation: `genai_create_anthropic_api_key`.
            #[doc(alias = "genai_create_anthropic_api_key")]
            pub fn create(&self, name: impl Into<String>, api_key: impl Into<String>) -> $sdk::resource::Request<$crate::resources::gradientai::AnthropicApiKeyId, $crate::types::CreateAnthropicApiKeyRequest> {
                self.creating($crate::types::CreateAnthropicApiKeyRequest::new().name(name).api_key(api_key))
            }
        }

        impl $sdk::resource::Handle<$crate::resources::gradientai::AnthropicApiKeyId> {
            /// Changes what is set; the rest stays. Operation: `genai_update_anthropic_api_key`.
            ///
            /// Optional, by methods of the request: `api_key`, `name`.
            #[doc(alias = "genai_update_anthropic_api_key")]
            #[inline]
            pub fn update(&self) -> $sdk::resource::Request<$crate::resources::gradientai::AnthropicApiKeyId, $crate::types::UpdateAnthropicApiKeyRequest> {
                self.patching($crate::types::UpdateAnthropicApiKeyRequest::new().api_key_uuid(self.key.0.clone()))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::gradientai::AnthropicApiKeyId, $crate::types::UpdateAnthropicApiKeyRequest> {
            #[doc = "The Anthropic key to store in place of the old one."]
            into api_key: String,
            #[doc = "The new name of the key."]
            into name: String,
        });

        impl $sdk::resource::Handle<$crate::resources::gradientai::AnthropicApiKeyId> {
            /// Lists the agents that use a stored Anthropic key. Operation: `genai_list_agents_by_anthropic_key`.
            ///
            /// It is a list: read it by `all`, `stream`, `first` or `pages`.
            #[inline]
            pub fn agents(&self) -> $sdk::resource::List<$crate::types::ListAgentsByAnthropicKeyResponse> {
                $sdk::resource::List::new(self.client.raw().genai_list_agents_by_anthropic_key(&self.key.0, &Default::default()))
            }
        }

        /// A handle of an Anthropic key.
        pub type AnthropicApiKeyHandle = $sdk::resource::Handle<$crate::resources::gradientai::AnthropicApiKeyId>;

        impl $sdk::resource::Handle<$crate::resources::gradientai::AgentId> {
            /// Its child agents.
            #[doc(alias = "genai_get_agent_children")]
            #[must_use]
            #[inline]
            pub fn child_agents(&self) -> $sdk::resource::Collection<$crate::resources::gradientai::ChildAgentKey> {
                self.collection()
            }
        }

        /// A handle of a child agent.
        pub type ChildAgentHandle = $sdk::resource::Handle<$crate::resources::gradientai::ChildAgentKey>;

        impl $sdk::Client {
            /// One custom model, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "genai_get_custom_model")]
            #[must_use]
            pub fn custom_model(&self, id: impl $sdk::resource::IntoKey<$crate::resources::gradientai::CustomModelId>) -> $sdk::resource::Handle<$crate::resources::gradientai::CustomModelId> {
                self.resource(id)
            }

            /// The custom models of the account.
            #[doc(alias = "genai_list_custom_models")]
            #[must_use]
            #[inline]
            pub fn custom_models(&self) -> $sdk::resource::Collection<$crate::resources::gradientai::CustomModelId> {
                self.collection()
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::gradientai::CustomModelId, $crate::types::ImportCustomModelRequest> {
            #[doc = "Agrees that the Hugging Face token is stored; for gated models."]
            value accept_hf_token_storage: bool,
            #[doc = "Agrees to the terms for importing the model."]
            value accept_terms_and_conditions: bool,
            #[doc = "What the model is for."]
            into description: String,
            #[doc = "The region in which the model is preferably deployed, such as `nyc3`."]
            into preferred_gpu_region: String,
            #[doc = "The tags that the model gets."]
            into tags: $crate::types::CustomModelTags,
        });

        impl $sdk::resource::Handle<$crate::resources::gradientai::CustomModelId> {
            /// Changes what is set; the rest stays. Operation: `genai_update_custom_model_metadata`.
            ///
            /// Optional, by methods of the request: `description`, `input_modalities`, `license`, `output_modalities`, `parameters`, `tags`.
            #[doc(alias = "genai_update_custom_model_metadata")]
            #[inline]
            pub fn update(&self) -> $sdk::resource::Request<$crate::resources::gradientai::CustomModelId, $crate::types::UpdateCustomModelMetadataRequest> {
                self.patching($crate::types::UpdateCustomModelMetadataRequest::new().uuid(self.key.0.clone()))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::gradientai::CustomModelId, $crate::types::UpdateCustomModelMetadataRequest> {
            #[doc = "What the model is for."]
            into description: String,
            #[doc = "The kinds of input that the model takes, in place of those recorded before; without effect unless it is from a Spaces bucket."]
            list input_modalities: String,
            #[doc = "The license that the model comes under; without effect unless it is from a Spaces bucket."]
            into license: String,
            #[doc = "The kinds of output that the model gives, in place of those recorded before; without effect unless it is from a Spaces bucket."]
            list output_modalities: String,
            #[doc = "How many parameters the model has. Format: uint64."]
            into parameters: $crate::Count,
            #[doc = "The tags of the model."]
            into tags: $crate::types::CustomModelTags,
        });

        /// A handle of a custom model.
        pub type CustomModelHandle = $sdk::resource::Handle<$crate::resources::gradientai::CustomModelId>;

        impl $sdk::resource::Handle<$crate::resources::gradientai::KnowledgeBaseId> {
            /// One of its data sources, by its id, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn data_source(&self, id: impl $sdk::resource::IntoKey<$crate::resources::gradientai::KnowledgeBaseDataSourceId>) -> $sdk::resource::Handle<$crate::resources::gradientai::KnowledgeBaseDataSourceKey> {
                self.below($crate::resources::gradientai::KnowledgeBaseDataSourceKey::new(self.key(), id))
            }

            /// Its data sources.
            #[doc(alias = "genai_list_knowledge_base_data_sources")]
            #[must_use]
            #[inline]
            pub fn data_sources(&self) -> $sdk::resource::Collection<$crate::resources::gradientai::KnowledgeBaseDataSourceKey> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::gradientai::KnowledgeBaseDataSourceKey> {
            /// Creates a data source. Operation: `genai_create_knowledge_base_data_source`.
            ///
            /// Optional, by methods of the request: `aws_data_source`, `chunking_algorithm`, `chunking_options`, `spaces_data_source`, `web_crawler_data_source`, `file_upload_data_source`.
            #[doc(alias = "genai_create_knowledge_base_data_source")]
            #[inline]
            pub fn create(&self) -> $sdk::resource::Request<$crate::resources::gradientai::KnowledgeBaseDataSourceKey, $crate::types::CreateKnowledgeBaseDataSourceRequest> {
                self.creating($crate::types::CreateKnowledgeBaseDataSourceRequest::new().knowledge_base_uuid(self.within.0.clone()))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::gradientai::KnowledgeBaseDataSourceKey, $crate::types::CreateKnowledgeBaseDataSourceRequest> {
            #[doc = "The S3 bucket to add, if it is one."]
            into aws_data_source: $crate::types::AwsDataSource,
            #[doc = "How the data is cut into chunks."]
            into chunking_algorithm: $crate::types::ChunkingAlgorithm,
            #[doc = "How large the chunks are."]
            into chunking_options: $crate::types::ChunkingOptions,
            #[doc = "The Spaces bucket to add, if it is one."]
            into spaces_data_source: $crate::types::SpacesDataSource,
            #[doc = "The website to add, if it is one."]
            into web_crawler_data_source: $crate::types::WebCrawlerDataSource,
            #[doc = "A file that was uploaded, as the source."]
            into file_upload_data_source: $crate::types::FileUploadDataSource,
        });

        impl $sdk::resource::Handle<$crate::resources::gradientai::KnowledgeBaseDataSourceKey> {
            /// Changes what is set; the rest stays. Operation: `genai_update_knowledge_base_data_source`.
            ///
            /// Optional, by methods of the request: `chunking_algorithm`, `chunking_options`.
            #[doc(alias = "genai_update_knowledge_base_data_source")]
            #[inline]
            pub fn update(&self) -> $sdk::resource::Request<$crate::resources::gradientai::KnowledgeBaseDataSourceKey, $crate::types::UpdateKnowledgeBaseDataSourceRequest> {
                self.patching($crate::types::UpdateKnowledgeBaseDataSourceRequest::new().knowledge_base_uuid(self.key.knowledge_base.0.clone()).data_source_uuid(self.key.id.0.clone()))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::gradientai::KnowledgeBaseDataSourceKey, $crate::types::UpdateKnowledgeBaseDataSourceRequest> {
            #[doc = "How the data is cut into chunks."]
            into chunking_algorithm: $crate::types::ChunkingAlgorithm,
            #[doc = "How large the chunks are."]
            into chunking_options: $crate::types::ChunkingOptions,
        });

        /// A handle of a data source.
        pub type KnowledgeBaseDataSourceHandle = $sdk::resource::Handle<$crate::resources::gradientai::KnowledgeBaseDataSourceKey>;

        impl $sdk::Client {
            /// One evaluation dataset, by its id, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn evaluation_dataset(&self, id: impl $sdk::resource::IntoKey<$crate::resources::gradientai::EvaluationDatasetId>) -> $sdk::resource::Handle<$crate::resources::gradientai::EvaluationDatasetId> {
                self.resource(id)
            }

            /// The evaluation datasets of the account.
            #[doc(alias = "genai_list_evaluation_datasets")]
            #[must_use]
            #[inline]
            pub fn evaluation_datasets(&self) -> $sdk::resource::Collection<$crate::resources::gradientai::EvaluationDatasetId> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::gradientai::EvaluationDatasetId> {
            /// Creates an evaluation dataset. Operation: `genai_create_evaluation_dataset`.
            ///
            /// Optional, by methods of the request: `dataset_type`, `file_upload_dataset`, `name`.
            #[doc(alias = "genai_create_evaluation_dataset")]
            #[inline]
            pub fn create(&self) -> $sdk::resource::Operation<$crate::types::CreateEvaluationDatasetRequest, $crate::types::CreateEvaluationDatasetResponse> {
                self.operation($crate::types::CreateEvaluationDatasetRequest::new(), |raw, _, body| raw.genai_create_evaluation_dataset(body), Some)
            }
        }

        $sdk::resource::setters!($sdk::resource::Operation<$crate::types::CreateEvaluationDatasetRequest, $crate::types::CreateEvaluationDatasetResponse> {
            #[doc = "What the data set is to evaluate: agents or models. Default: `\"EVALUATION_DATASET_TYPE_UNKNOWN\"`."]
            into dataset_type: $crate::types::EvaluationDatasetType,
            #[doc = "The uploaded file that holds the rows."]
            into file_upload_dataset: $crate::types::FileUploadDataSource,
            #[doc = "The name of the data set."]
            into name: String,
        });

        impl $sdk::resource::Handle<$crate::resources::gradientai::EvaluationDatasetId> {
            /// Returns an address for downloading an evaluation data set, valid until `expires_at`. Operation: `genai_get_evaluation_dataset_download_url`.
            ///
            /// # Errors
            ///
            /// Returns an error if it doesn't exist, or the call fails.
            #[inline]
            pub fn download_url(&self) -> $sdk::resource::Answered<$crate::types::GetEvaluationDatasetDownloadUrlResponse> {
                $sdk::resource::part(self.client.raw().genai_get_evaluation_dataset_download_url(&self.key.0), Some)
            }
        }

        impl $sdk::resource::Collection<$crate::resources::gradientai::EvaluationDatasetId> {
            /// Returns signed addresses for uploading data sets of model evaluations, until they expire. Operation: `genai_create_model_eval_dataset_upload_presigned_urls`.
            ///
            /// Optional, by methods of the request: `files`.
            #[inline]
            pub fn model_upload_urls(&self) -> $sdk::resource::Operation<$crate::types::CreateModelEvalDatasetUploadPresignedUrlsRequest, $crate::types::CreateDataSourceFileUploadPresignedUrlsResponse> {
                self.operation($crate::types::CreateModelEvalDatasetUploadPresignedUrlsRequest::new(), |raw, _, body| raw.genai_create_model_eval_dataset_upload_presigned_urls(body), Some)
            }

            /// Returns signed addresses for uploading evaluation data, one for each file, until they expire. Operation: `genai_create_evaluation_dataset_file_upload_presigned_urls`.
            ///
            /// Optional, by methods of the request: `files`.
            #[inline]
            pub fn upload_urls(&self) -> $sdk::resource::Operation<$crate::types::CreateDataSourceFileUploadPresignedUrlsRequest, $crate::types::CreateDataSourceFileUploadPresignedUrlsResponse> {
                self.operation($crate::types::CreateDataSourceFileUploadPresignedUrlsRequest::new(), |raw, _, body| raw.genai_create_evaluation_dataset_file_upload_presigned_urls(body), Some)
            }
        }

        $sdk::resource::setters!($sdk::resource::Operation<$crate::types::CreateModelEvalDatasetUploadPresignedUrlsRequest, $crate::types::CreateDataSourceFileUploadPresignedUrlsResponse> {
            #[doc = "The files to be uploaded, by name and size."]
            list files: $crate::types::PresignedUrlFile,
        });

        $sdk::resource::setters!($sdk::resource::Operation<$crate::types::CreateDataSourceFileUploadPresignedUrlsRequest, $crate::types::CreateDataSourceFileUploadPresignedUrlsResponse> {
            #[doc = "The files to be uploaded, by name and size."]
            list files: $crate::types::PresignedUrlFile,
        });

        /// A handle of an evaluation dataset.
        pub type EvaluationDatasetHandle = $sdk::resource::Handle<$crate::resources::gradientai::EvaluationDatasetId>;

        impl $sdk::Client {
            /// One evaluation metric, by its id, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn evaluation_metric(&self, id: impl $sdk::resource::IntoKey<$crate::resources::gradientai::EvaluationMetricId>) -> $sdk::resource::Handle<$crate::resources::gradientai::EvaluationMetricId> {
                self.resource(id)
            }

            /// The evaluation metrics of the account.
            #[doc(alias = "genai_list_evaluation_metrics")]
            #[must_use]
            #[inline]
            pub fn evaluation_metrics(&self) -> $sdk::resource::Collection<$crate::resources::gradientai::EvaluationMetricId> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::gradientai::EvaluationMetricId> {
            /// Creates an evaluation metric. Operation: `genai_create_custom_evaluation_metric`.
            ///
            /// Optional, by methods of the request: `config`.
            #[doc(alias = "genai_create_custom_evaluation_metric")]
            pub fn create(&self, metric_name: impl Into<String>, description: impl Into<String>) -> $sdk::resource::Request<$crate::resources::gradientai::EvaluationMetricId, $crate::types::CreateCustomEvaluationMetricRequest> {
                self.creating($crate::types::CreateCustomEvaluationMetricRequest::new().metric_name(metric_name).description(description))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::gradientai::EvaluationMetricId, $crate::types::CreateCustomEvaluationMetricRequest> {
            #[doc = "How the judge scores by the metric."]
            into config: $crate::types::CustomEvaluationMetricConfigRequest,
        });

        impl $sdk::resource::Collection<$crate::resources::gradientai::EvaluationMetricId> {
            /// Lists the metrics that models can be judged by. Operation: `genai_list_model_evaluation_metrics`.
            ///
            /// # Errors
            ///
            /// Returns an error if it doesn't exist, or the call fails.
            #[inline]
            pub fn of_models(&self) -> $sdk::resource::Answered<$crate::types::ListModelEvaluationMetricsResponse> {
                $sdk::resource::part(self.client.raw().genai_list_model_evaluation_metrics(), Some)
            }
        }

        /// A handle of an evaluation metric.
        pub type EvaluationMetricHandle = $sdk::resource::Handle<$crate::resources::gradientai::EvaluationMetricId>;

        impl $sdk::resource::Handle<$crate::resources::gradientai::EvaluationRunId> {
            /// One of its evaluation prompts, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "genai_get_evaluation_run_prompt_results")]
            #[must_use]
            pub fn evaluation_prompt(&self, id: impl $sdk::resource::IntoKey<$crate::resources::gradientai::EvaluationPromptId>) -> $sdk::resource::Handle<$crate::resources::gradientai::EvaluationPromptKey> {
                self.below($crate::resources::gradientai::EvaluationPromptKey::new(self.key(), id))
            }

            /// Its evaluation prompts.
            #[doc(alias = "genai_get_evaluation_run_results")]
            #[must_use]
            #[inline]
            pub fn evaluation_prompts(&self) -> $sdk::resource::Collection<$crate::resources::gradientai::EvaluationPromptKey> {
                self.collection()
            }
        }

        /// A handle of an evaluation prompt.
        pub type EvaluationPromptHandle = $sdk::resource::Handle<$crate::resources::gradientai::EvaluationPromptKey>;

        impl $sdk::Client {
            /// One evaluation run, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "genai_get_evaluation_run")]
            #[must_use]
            pub fn evaluation_run(&self, id: impl $sdk::resource::IntoKey<$crate::resources::gradientai::EvaluationRunId>) -> $sdk::resource::Handle<$crate::resources::gradientai::EvaluationRunId> {
                self.resource(id)
            }
        }

        impl $sdk::resource::Handle<$crate::resources::gradientai::EvaluationTestCaseId> {
            /// Its evaluation runs.
            #[doc(alias = "genai_list_evaluation_runs_by_test_case")]
            #[must_use]
            #[inline]
            pub fn evaluation_runs(&self) -> $sdk::resource::Collection<$crate::resources::gradientai::EvaluationRunId> {
                self.collection()
            }
        }

        /// A handle of an evaluation run.
        pub type EvaluationRunHandle = $sdk::resource::Handle<$crate::resources::gradientai::EvaluationRunId>;

        impl $sdk::Client {
            /// One evaluation test case, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "genai_get_evaluation_test_case")]
            #[must_use]
            pub fn evaluation_test_case(&self, id: impl $sdk::resource::IntoKey<$crate::resources::gradientai::EvaluationTestCaseId>) -> $sdk::resource::Handle<$crate::resources::gradientai::EvaluationTestCaseId> {
                self.resource(id)
            }

            /// The evaluation test cases of the account.
            #[doc(alias = "genai_list_evaluation_test_cases")]
            #[must_use]
            #[inline]
            pub fn evaluation_test_cases(&self) -> $sdk::resource::Collection<$crate::resources::gradientai::EvaluationTestCaseId> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::gradientai::EvaluationTestCaseId> {
            /// Creates an evaluation test case. Operation: `genai_create_evaluation_test_case`.
            ///
            /// Optional, by methods of the request: `agent_workspace_name`, `description`, `metrics`, `star_metric`, `workspace_uuid`.
            #[doc(alias = "genai_create_evaluation_test_case")]
            pub fn create(&self, name: impl Into<String>, dataset_uuid: impl $sdk::resource::IntoKey<$crate::resources::gradientai::EvaluationDatasetId>) -> $sdk::resource::Request<$crate::resources::gradientai::EvaluationTestCaseId, $crate::types::CreateEvaluationTestCaseRequest> {
                self.creating($crate::types::CreateEvaluationTestCaseRequest::new().name(name).dataset_uuid($sdk::resource::IntoKey::into_key(dataset_uuid).0))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::gradientai::EvaluationTestCaseId, $crate::types::CreateEvaluationTestCaseRequest> {
            #[doc = "The workspace of agents that the test case is for, by its name."]
            into agent_workspace_name: String,
            #[doc = "What the test case is for, as described by its creator."]
            into description: String,
            #[doc = "All metrics that answers are judged by, by their UUIDs."]
            list metrics: String,
            #[doc = "The metric that decides whether a run passes, with its threshold."]
            into star_metric: $crate::types::StarMetric,
            #[doc = "The workspace that the test case is put in, by its UUID."]
            key workspace_uuid: $crate::resources::gradientai::WorkspaceId,
        });

        impl $sdk::resource::Handle<$crate::resources::gradientai::EvaluationTestCaseId> {
            /// Sends the fields that are set. It isn't documented whether the service resets the others. Operation: `genai_update_evaluation_test_case`.
            ///
            /// Optional, by methods of the request: `dataset_uuid`, `description`, `metrics`, `name`, `star_metric`.
            #[doc(alias = "genai_update_evaluation_test_case")]
            #[inline]
            pub fn update(&self) -> $sdk::resource::Request<$crate::resources::gradientai::EvaluationTestCaseId, $crate::types::UpdateEvaluationTestCaseRequest> {
                self.patching($crate::types::UpdateEvaluationTestCaseRequest::new().test_case_uuid(self.key.0.clone()))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::gradientai::EvaluationTestCaseId, $crate::types::UpdateEvaluationTestCaseRequest> {
            #[doc = "The data set whose rows are put to the agent, by its UUID."]
            key dataset_uuid: $crate::resources::gradientai::EvaluationDatasetId,
            #[doc = "What the test case is for, as described by its creator."]
            into description: String,
            #[doc = "The metrics that answers are judged by."]
            into metrics: $crate::types::EvaluationTestCaseMetricList,
            #[doc = "The name of the test case."]
            into name: String,
            #[doc = "The metric that decides whether a run passes, with its threshold."]
            into star_metric: $crate::types::StarMetric,
        });

        /// A handle of an evaluation test case.
        pub type EvaluationTestCaseHandle = $sdk::resource::Handle<$crate::resources::gradientai::EvaluationTestCaseId>;

        impl $sdk::resource::Handle<$crate::resources::gradientai::IndexingJobId> {
            /// Its indexed data sources.
            #[doc(alias = "genai_list_indexing_job_data_sources")]
            #[must_use]
            #[inline]
            pub fn indexed_data_sources(&self) -> $sdk::resource::Collection<$crate::resources::gradientai::IndexedDataSourceKey> {
                self.collection()
            }
        }

        /// A handle of an indexed data source.
        pub type IndexedDataSourceHandle = $sdk::resource::Handle<$crate::resources::gradientai::IndexedDataSourceKey>;

        impl $sdk::Client {
            /// One indexing job, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "genai_get_indexing_job")]
            #[must_use]
            pub fn indexing_job(&self, id: impl $sdk::resource::IntoKey<$crate::resources::gradientai::IndexingJobId>) -> $sdk::resource::Handle<$crate::resources::gradientai::IndexingJobId> {
                self.resource(id)
            }

            /// The indexing jobs of the account.
            #[doc(alias = "genai_list_indexing_jobs")]
            #[must_use]
            #[inline]
            pub fn indexing_jobs(&self) -> $sdk::resource::Collection<$crate::resources::gradientai::IndexingJobId> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::gradientai::IndexingJobId> {
            /// Creates an indexing job: await it for the service's answer, or wait until it is ready. Operation: `genai_create_indexing_job`.
            ///
            /// Optional, by methods of the request: `data_source_uuids`.
            #[doc(alias = "genai_create_indexing_job")]
            pub fn create(&self, knowledge_base_uuid: impl $sdk::resource::IntoKey<$crate::resources::gradientai::KnowledgeBaseId>) -> $sdk::resource::Request<$crate::resources::gradientai::IndexingJobId, $crate::types::StartKnowledgeBaseIndexingJobRequest> {
                self.creating($crate::types::StartKnowledgeBaseIndexingJobRequest::new().knowledge_base_uuid($sdk::resource::IntoKey::into_key(knowledge_base_uuid).0))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::gradientai::IndexingJobId, $crate::types::StartKnowledgeBaseIndexingJobRequest> {
            #[doc = "The data sources to index, by their UUIDs. Empty or missing: all."]
            keys data_source_uuids: $crate::resources::gradientai::KnowledgeBaseDataSourceId,
        });

        impl $sdk::resource::Handle<$crate::resources::gradientai::IndexingJobId> {
            /// Cancels an indexing job that is still running and returns it. Operation: `genai_cancel_indexing_job`.
            #[inline]
            pub fn cancel(&self) -> $sdk::resource::Request<$crate::resources::gradientai::IndexingJobId, $crate::types::CancelKnowledgeBaseIndexingJobRequest> {
                self.changing($crate::types::CancelKnowledgeBaseIndexingJobRequest::new().uuid(self.key.0.clone()), |raw, key, body| raw.genai_cancel_indexing_job(&key.0, body), |answer| answer.job).ending(&["INDEX_JOB_STATUS_CANCELLED"])
            }

            /// Returns a signed address for downloading the detailed report of an indexing job. Operation: `genai_get_indexing_job_details_signed_url`.
            ///
            /// # Errors
            ///
            /// Returns an error if it doesn't exist, or the call fails.
            #[inline]
            pub fn details_url(&self) -> $sdk::resource::Answered<$crate::types::GetIndexingJobDetailsSignedUrlResponse> {
                $sdk::resource::part(self.client.raw().genai_get_indexing_job_details_signed_url(&self.key.0), Some)
            }
        }

        /// A handle of an indexing job.
        pub type IndexingJobHandle = $sdk::resource::Handle<$crate::resources::gradientai::IndexingJobId>;

        impl $sdk::Client {
            /// One knowledge base, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "genai_get_knowledge_base")]
            #[must_use]
            pub fn knowledge_base(&self, id: impl $sdk::resource::IntoKey<$crate::resources::gradientai::KnowledgeBaseId>) -> $sdk::resource::Handle<$crate::resources::gradientai::KnowledgeBaseId> {
                self.resource(id)
            }

            /// The knowledge bases of the account.
            #[doc(alias = "genai_list_knowledge_bases")]
            #[must_use]
            #[inline]
            pub fn knowledge_bases(&self) -> $sdk::resource::Collection<$crate::resources::gradientai::KnowledgeBaseId> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::gradientai::KnowledgeBaseId> {
            /// Creates a knowledge base: await it for the service's answer, or wait until it is ready. Operation: `genai_create_knowledge_base`.
            ///
            /// Optional, by methods of the request: `database_id`, `datasources`, `project_id`, `region`, `reranking_config`, `size`, `tags`, `vpc_uuid`.
            #[doc(alias = "genai_create_knowledge_base")]
            pub fn create(&self, name: impl Into<String>, embedding_model_uuid: impl $sdk::resource::IntoKey<$crate::resources::gradientai::GradientaiModelId>) -> $sdk::resource::Request<$crate::resources::gradientai::KnowledgeBaseId, $crate::types::CreateKnowledgeBaseRequest> {
                self.creating($crate::types::CreateKnowledgeBaseRequest::new().name(name).embedding_model_uuid($sdk::resource::IntoKey::into_key(embedding_model_uuid).0))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::gradientai::KnowledgeBaseId, $crate::types::CreateKnowledgeBaseRequest> {
            #[doc = "The OpenSearch database that keeps the vectors, by its id; without it a new one is made in the same region."]
            key database_id: $crate::resources::DatabaseClusterId,
            #[doc = "What is to be indexed; sources can also be added later."]
            list datasources: $crate::types::KbDataSource,
            #[doc = "The project that the knowledge base belongs to, by its id."]
            key project_id: $crate::resources::ProjectId,
            #[doc = "The region that the knowledge base is made in, such as `tor1`."]
            slug region: $crate::slugs::Region,
            #[doc = "Whether and by which model passages found are put in a better order."]
            into reranking_config: $crate::types::RerankingConfiguration,
            #[doc = "The size of the OpenSearch database that is made for it."]
            into size: $crate::types::OpenSearchPlanSize,
            #[doc = "The tags that the knowledge base gets."]
            keys tags: $crate::resources::TagName,
            #[doc = "The VPC network that its database is put in, by its UUID."]
            key vpc_uuid: $crate::resources::VpcId,
        });

        impl $sdk::resource::Handle<$crate::resources::gradientai::KnowledgeBaseId> {
            /// Changes what is set; the rest stays. Operation: `genai_update_knowledge_base`.
            ///
            /// Optional, by methods of the request: `database_id`, `name`, `project_id`, `reranking_config`, `tags`, `embedding_model_uuid`.
            #[doc(alias = "genai_update_knowledge_base")]
            #[inline]
            pub fn update(&self) -> $sdk::resource::Request<$crate::resources::gradientai::KnowledgeBaseId, $crate::types::UpdateKnowledgeBaseRequest> {
                self.patching($crate::types::UpdateKnowledgeBaseRequest::new().uuid(self.key.0.clone()))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::gradientai::KnowledgeBaseId, $crate::types::UpdateKnowledgeBaseRequest> {
            #[doc = "The OpenSearch database that keeps the vectors, by its id."]
            key database_id: $crate::resources::DatabaseClusterId,
            #[doc = "The name of the knowledge base."]
            into name: String,
            #[doc = "The project that the knowledge base belongs to, by its id."]
            key project_id: $crate::resources::ProjectId,
            #[doc = "Whether and by which model passages found are put in a better order."]
            into reranking_config: $crate::types::RerankingConfiguration,
            #[doc = "The tags of the knowledge base."]
            keys tags: $crate::resources::TagName,
            #[doc = "The model that turns text into vectors, by its UUID."]
            key embedding_model_uuid: $crate::resources::gradientai::GradientaiModelId,
        });

        impl $sdk::resource::Handle<$crate::resources::gradientai::KnowledgeBaseId> {
            /// Lists the indexing jobs of one knowledge base, running and ended. Operation: `genai_list_indexing_jobs_by_knowledge_base`.
            ///
            /// It is a list: read it by `all`, `stream`, `first` or `pages`.
            #[inline]
            pub fn indexing_jobs(&self) -> $sdk::resource::List<$crate::types::ListKnowledgeBaseIndexingJobsResponse> {
                $sdk::resource::List::new(self.client.raw().genai_list_indexing_jobs_by_knowledge_base(&self.key.0, &Default::default()))
            }

            /// Searches a knowledge base, and returns the passages that fit a question best. No agent and no model is asked. Operation: `genai_retrieve_documents`.
            ///
            /// Optional, by methods of the request: `alpha`, `filters`, `reranking`.
            pub fn retrieve(&self, query: impl Into<String>, num_results: i64) -> $sdk::resource::Command<$crate::resources::gradientai::KnowledgeBaseId, $crate::types::RetrieveDocumentsRequest, $crate::types::RetrieveDocumentsResponse> {
                self.asking($crate::types::RetrieveDocumentsRequest::new(query, num_results), |raw, key, body| raw.genai_retrieve_documents(&key.0, body), Some)
            }
        }

        impl $sdk::resource::Collection<$crate::resources::gradientai::KnowledgeBaseId> {
            /// Returns signed addresses for uploading files that are to become data sources, until they expire. Operation: `genai_create_data_source_file_upload_presigned_urls`.
            ///
            /// Optional, by methods of the request: `files`.
            #[inline]
            pub fn data_source_upload_urls(&self) -> $sdk::resource::Operation<$crate::types::CreateDataSourceFileUploadPresignedUrlsRequest, $crate::types::CreateDataSourceFileUploadPresignedUrlsResponse> {
                self.operation($crate::types::CreateDataSourceFileUploadPresignedUrlsRequest::new(), |raw, _, body| raw.genai_create_data_source_file_upload_presigned_urls(body), Some)
            }

            /// Exchanges the code of a Dropbox sign-in for a token and a refresh token. Operation: `genai_create_oauth2_dropbox_tokens`.
            pub fn dropbox_tokens(&self, code: impl Into<String>, redirect_url: impl Into<String>) -> $sdk::resource::Operation<$crate::types::DropboxOauth2GetTokensRequest, $crate::types::DropboxOauth2GetTokensResponse> {
                self.operation($crate::types::DropboxOauth2GetTokensRequest::new().code(code).redirect_url(redirect_url), |raw, _, body| raw.genai_create_oauth2_dropbox_tokens(body), Some)
            }

            /// Returns the address where a person signs in to allow access to a data source. Operation: `genai_get_oauth2_url`.
            ///
            /// Optional, by methods of the request: `type_`, `redirect_url`.
            #[inline]
            pub fn oauth2_url(&self) -> $sdk::resource::Operation<$crate::params::GenaiGetOauth2UrlParams, $crate::types::GenerateOauth2UrlResponse> {
                self.operation($crate::params::GenaiGetOauth2UrlParams::new(), |raw, _, body| raw.genai_get_oauth2_url(body), Some)
            }
        }

        $sdk::resource::setters!($sdk::resource::Operation<$crate::params::GenaiGetOauth2UrlParams, $crate::types::GenerateOauth2UrlResponse> {
            #[doc = "Where to sign in: `google` or `dropbox`."]
            into type_: String,
            #[doc = "The address that the sign-in returns to."]
            into redirect_url: String,
        });

        $sdk::resource::setters!($sdk::resource::Command<$crate::resources::gradientai::KnowledgeBaseId, $crate::types::RetrieveDocumentsRequest, $crate::types::RetrieveDocumentsResponse> {
            #[doc = "How much meaning counts against words: 0 searches by words alone, 1 by meaning alone. Default: 1. From `0` to `1`."]
            value alpha: f64,
            #[doc = "Conditions on the passages' metadata, as JSON. The service's reference has their shape."]
            map filters: serde_json::Value,
            #[doc = "Whether and how the passages found are ordered once more."]
            into reranking: $crate::types::RetrievalReranking,
        });

        /// A handle of a knowledge base.
        pub type KnowledgeBaseHandle = $sdk::resource::Handle<$crate::resources::gradientai::KnowledgeBaseId>;

        impl $sdk::Client {
            /// One GradientAI model, by its id, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn gradientai_model(&self, id: impl $sdk::resource::IntoKey<$crate::resources::gradientai::GradientaiModelId>) -> $sdk::resource::Handle<$crate::resources::gradientai::GradientaiModelId> {
                self.resource(id)
            }

            /// The GradientAI models of the account.
            #[doc(alias = "genai_list_models")]
            #[must_use]
            #[inline]
            pub fn gradientai_models(&self) -> $sdk::resource::Collection<$crate::resources::gradientai::GradientaiModelId> {
                self.collection()
            }
        }

        /// A handle of a GradientAI model.
        pub type GradientaiModelHandle = $sdk::resource::Handle<$crate::resources::gradientai::GradientaiModelId>;

        impl $sdk::Client {
            /// One model API key, by its id, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn model_api_key(&self, id: impl $sdk::resource::IntoKey<$crate::resources::gradientai::ModelApiKeyId>) -> $sdk::resource::Handle<$crate::resources::gradientai::ModelApiKeyId> {
                self.resource(id)
            }

            /// The model API keys of the account.
            #[doc(alias = "genai_list_model_api_keys")]
            #[must_use]
            #[inline]
            pub fn model_api_keys(&self) -> $sdk::resource::Collection<$crate::resources::gradientai::ModelApiKeyId> {
                self.collection()
            }
        }

        impl $sdk::resource::Handle<$crate::resources::gradientai::ModelApiKeyId> {
            /// Changes what is set; the rest stays. Operation: `genai_update_model_api_key`.
            ///
            /// Optional, by methods of the request: `name`.
            #[doc(alias = "genai_update_model_api_key")]
            #[inline]
            pub fn update(&self) -> $sdk::resource::Request<$crate::resources::gradientai::ModelApiKeyId, $crate::types::UpdateModelApiKeyRequest> {
                self.patching($crate::types::UpdateModelApiKeyRequest::new().api_key_uuid(self.key.0.clone()))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::gradientai::ModelApiKeyId, $crate::types::UpdateModelApiKeyRequest> {
            #[doc = "The new name of the key."]
            into name: String,
        });

        impl $sdk::resource::Handle<$crate::resources::gradientai::ModelApiKeyId> {
            /// Gives a key for calling models a new secret and returns it; the old secret stops working. Operation: `genai_regenerate_model_api_key`.
            #[inline]
            pub fn regenerate(&self) -> $sdk::resource::Request<$crate::resources::gradientai::ModelApiKeyId, ()> {
                self.changing((), |raw, key, _| raw.genai_regenerate_model_api_key(&key.0), |answer| answer.api_key_info)
            }
        }

        /// A handle of a model API key.
        pub type ModelApiKeyHandle = $sdk::resource::Handle<$crate::resources::gradientai::ModelApiKeyId>;

        impl $sdk::Client {
            /// One model card, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "genai_get_model_catalog_card")]
            #[must_use]
            pub fn model_card(&self, id: impl $sdk::resource::IntoKey<$crate::resources::gradientai::ModelCardId>) -> $sdk::resource::Handle<$crate::resources::gradientai::ModelCardId> {
                self.resource(id)
            }

            /// The model cards of the account.
            #[doc(alias = "genai_list_model_catalog")]
            #[must_use]
            #[inline]
            pub fn model_cards(&self) -> $sdk::resource::Collection<$crate::resources::gradientai::ModelCardId> {
                self.collection()
            }
        }

        /// A handle of a model card.
        pub type ModelCardHandle = $sdk::resource::Handle<$crate::resources::gradientai::ModelCardId>;

        impl $sdk::Client {
            /// One model evaluation preset, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "genai_get_model_evaluation_preset")]
            #[must_use]
            pub fn model_evaluation_preset(&self, id: impl $sdk::resource::IntoKey<$crate::resources::gradientai::ModelEvaluationPresetId>) -> $sdk::resource::Handle<$crate::resources::gradientai::ModelEvaluationPresetId> {
                self.resource(id)
            }

            /// The model evaluation presets of the account.
            #[doc(alias = "genai_list_model_evaluation_presets")]
            #[must_use]
            #[inline]
            pub fn model_evaluation_presets(&self) -> $sdk::resource::Collection<$crate::resources::gradientai::ModelEvaluationPresetId> {
                self.collection()
            }
        }

        /// A handle of a model evaluation preset.
        pub type ModelEvaluationPresetHandle = $sdk::resource::Handle<$crate::resources::gradientai::ModelEvaluationPresetId>;

        impl $sdk::Client {
            /// One model evaluation run, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "genai_get_model_evaluation_run")]
            #[must_use]
            pub fn model_evaluation_run(&self, id: impl $sdk::resource::IntoKey<$crate::resources::gradientai::ModelEvaluationRunId>) -> $sdk::resource::Handle<$crate::resources::gradientai::ModelEvaluationRunId> {
                self.resource(id)
            }

            /// The model evaluation runs of the account.
            #[doc(alias = "genai_list_model_evaluation_runs")]
            #[must_use]
            #[inline]
            pub fn model_evaluation_runs(&self) -> $sdk::resource::Collection<$crate::resources::gradientai::ModelEvaluationRunId> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::gradientai::ModelEvaluationRunId> {
            /// Creates a model evaluation run: await it for the service's answer, or wait until it is ready. Operation: `genai_create_model_evaluation_run`.
            ///
            /// Optional, by methods of the request: `candidate_inference_config`, `candidate_model_name`, `candidate_model_source`, `candidate_model_uuid`, `dataset_uuid`, `eval_preset_uuid`, `judge_model_uuid`, `metric_uuids`, `preset_name`, `preset_save_sections`, `save_as_preset`, `source`, `star_metric`.
            #[doc(alias = "genai_create_model_evaluation_run")]
            pub fn create(&self, name: impl Into<String>) -> $sdk::resource::Request<$crate::resources::gradientai::ModelEvaluationRunId, $crate::types::CreateModelEvaluationRunRequest> {
                self.creating($crate::types::CreateModelEvaluationRunRequest::new().name(name))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::gradientai::ModelEvaluationRunId, $crate::types::CreateModelEvaluationRunRequest> {
            #[doc = "The prompt and the settings that the candidate is called with."]
            into candidate_inference_config: $crate::types::CandidateInferenceConfig,
            #[doc = "The name that the candidate is called by: for serverless its internal name, for a dedicated deployment the slug there."]
            into candidate_model_name: String,
            #[doc = "Where the candidate runs. Default: `\"CANDIDATE_MODEL_SOURCE_SERVERLESS\"`."]
            into candidate_model_source: $crate::types::CandidateModelSource,
            #[doc = "The model to evaluate, by its UUID."]
            key candidate_model_uuid: $crate::resources::gradientai::GradientaiModelId,
            #[doc = "The data set whose rows are put to the candidate, by its UUID."]
            key dataset_uuid: $crate::resources::gradientai::EvaluationDatasetId,
            #[doc = "The preset that settings are taken from, by its UUID; then none is saved."]
            key eval_preset_uuid: $crate::resources::gradientai::ModelEvaluationPresetId,
            #[doc = "The model that scores the answers, by its UUID."]
            key judge_model_uuid: $crate::resources::gradientai::GradientaiModelId,
            #[doc = "The metrics that answers are scored by, by their UUIDs."]
            keys metric_uuids: $crate::resources::gradientai::EvaluationMetricId,
            #[doc = "The name of the preset that is saved from this run."]
            into preset_name: String,
            #[doc = "Which parts of the settings are saved as a preset; empty saves none. Without effect beside `eval_preset_uuid`."]
            list preset_save_sections: $crate::types::PresetSaveSection,
            #[doc = "Deprecated: saves all parts as a preset when `preset_save_sections` is empty. Without effect beside `eval_preset_uuid`."]
            value save_as_preset: bool,
            #[doc = "What the run is started from: `api`, `sdk` or `cli`."]
            into source: String,
            #[doc = "The metric that decides whether an answer passes, with its threshold."]
            into star_metric: $crate::types::StarMetric,
        });

        impl $sdk::resource::Handle<$crate::resources::gradientai::ModelEvaluationRunId> {
            /// Changes what is set; the rest stays. Operation: `genai_update_model_evaluation_run`.
            ///
            /// Optional, by methods of the request: `name`.
            #[doc(alias = "genai_update_model_evaluation_run")]
            #[inline]
            pub fn update(&self) -> $sdk::resource::Request<$crate::resources::gradientai::ModelEvaluationRunId, $crate::types::UpdateModelEvaluationRunRequest> {
                self.patching($crate::types::UpdateModelEvaluationRunRequest::new().eval_run_uuid(self.key.0.clone()))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::gradientai::ModelEvaluationRunId, $crate::types::UpdateModelEvaluationRunRequest> {
            #[doc = "The new name of the run, at most 255 characters."]
            into name: String,
        });

        impl $sdk::resource::Handle<$crate::resources::gradientai::ModelEvaluationRunId> {
            /// Cancels a model evaluation that is queued or running and returns it. Operation: `genai_cancel_model_evaluation_run`.
            #[inline]
            pub fn cancel(&self) -> $sdk::resource::Command<$crate::resources::gradientai::ModelEvaluationRunId, $crate::types::CancelModelEvaluationRunRequest, $crate::types::CancelModelEvaluationRunResponse> {
                self.asking($crate::types::CancelModelEvaluationRunRequest::new().eval_run_uuid(self.key.0.clone()), |raw, key, body| raw.genai_cancel_model_evaluation_run(&key.0, body), Some).ending(&["MODEL_EVALUATION_RUN_CANCELLED"])
            }

            /// Returns an address for downloading the results of a model evaluation, valid until `expires_at`. Operation: `genai_get_model_evaluation_run_results_download_url`.
            ///
            /// # Errors
            ///
            /// Returns an error if it doesn't exist, or the call fails.
            #[inline]
            pub fn results_url(&self) -> $sdk::resource::Answered<$crate::types::GetModelEvaluationRunResultsDownloadUrlResponse> {
                $sdk::resource::part(self.client.raw().genai_get_model_evaluation_run_results_download_url(&self.key.0), Some)
            }
        }

        /// A handle of a model evaluation run.
        pub type ModelEvaluationRunHandle = $sdk::resource::Handle<$crate::resources::gradientai::ModelEvaluationRunId>;

        impl $sdk::Client {
            /// One model router, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "genai_get_model_router")]
            #[must_use]
            pub fn model_router(&self, id: impl $sdk::resource::IntoKey<$crate::resources::gradientai::ModelRouterId>) -> $sdk::resource::Handle<$crate::resources::gradientai::ModelRouterId> {
                self.resource(id)
            }

            /// The model routers of the account.
            #[doc(alias = "genai_list_model_routers")]
            #[must_use]
            #[inline]
            pub fn model_routers(&self) -> $sdk::resource::Collection<$crate::resources::gradientai::ModelRouterId> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::gradientai::ModelRouterId> {
            /// Creates a model router. Operation: `genai_create_model_router`.
            ///
            /// Optional, by methods of the request: `description`, `policies`, `regions`.
            #[doc(alias = "genai_create_model_router")]
            pub fn create(&self, name: impl Into<String>, fallback_models: impl IntoIterator<Item = impl Into<String>>) -> $sdk::resource::Request<$crate::resources::gradientai::ModelRouterId, $crate::types::CreateModelRouterRequest> {
                self.creating($crate::types::CreateModelRouterRequest::new(name, fallback_models))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::gradientai::ModelRouterId, $crate::types::CreateModelRouterRequest> {
            #[doc = "What the router is for, as described by its creator."]
            into description: String,
            #[doc = "Which models are for which task."]
            list policies: $crate::types::ModelRouterTaskPolicy,
            #[doc = "Deprecated and without effect, as routers are in all regions: leave it out or set it to `all` alone."]
            list regions: String,
        });

        impl $sdk::resource::Handle<$crate::resources::gradientai::ModelRouterId> {
            /// Changes what is set; the rest stays. Operation: `genai_update_model_router`.
            ///
            /// Optional, by methods of the request: `description`, `fallback_models`, `name`, `policies`, `regions`.
            #[doc(alias = "genai_update_model_router")]
            #[inline]
            pub fn update(&self) -> $sdk::resource::Request<$crate::resources::gradientai::ModelRouterId, $crate::types::UpdateModelRouterRequest> {
                self.patching($crate::types::UpdateModelRouterRequest::new().uuid(self.key.0.clone()))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::gradientai::ModelRouterId, $crate::types::UpdateModelRouterRequest> {
            #[doc = "What the router is for, as described by its creator."]
            into description: String,
            #[doc = "The models that are tried when a chosen one fails, in this order."]
            list fallback_models: String,
            #[doc = "The name of the router: lower-case letters, digits and hyphens, at most 255 characters."]
            into name: String,
            #[doc = "Which models are for which task."]
            list policies: $crate::types::ModelRouterTaskPolicy,
            #[doc = "Deprecated and without effect, as routers are in all regions: leave it out or set it to `all` alone."]
            list regions: String,
        });

        /// A handle of a model router.
        pub type ModelRouterHandle = $sdk::resource::Handle<$crate::resources::gradientai::ModelRouterId>;

        impl $sdk::Client {
            /// One model router preset, by its slug, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn model_router_preset(&self, slug: impl $sdk::resource::IntoKey<$crate::resources::gradientai::ModelRouterPresetSlug>) -> $sdk::resource::Handle<$crate::resources::gradientai::ModelRouterPresetSlug> {
                self.resource(slug)
            }

            /// The model router presets of the account.
            #[doc(alias = "genai_list_model_router_presets")]
            #[must_use]
            #[inline]
            pub fn model_router_presets(&self) -> $sdk::resource::Collection<$crate::resources::gradientai::ModelRouterPresetSlug> {
                self.collection()
            }
        }

        /// A handle of a model router preset.
        pub type ModelRouterPresetHandle = $sdk::resource::Handle<$crate::resources::gradientai::ModelRouterPresetSlug>;

        impl $sdk::Client {
            /// One model router task preset, by its slug, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn model_router_task_preset(&self, slug: impl $sdk::resource::IntoKey<$crate::resources::gradientai::ModelRouterTaskPresetSlug>) -> $sdk::resource::Handle<$crate::resources::gradientai::ModelRouterTaskPresetSlug> {
                self.resource(slug)
            }

            /// The model router task presets of the account.
            #[doc(alias = "genai_list_model_router_task_presets")]
            #[must_use]
            #[inline]
            pub fn model_router_task_presets(&self) -> $sdk::resource::Collection<$crate::resources::gradientai::ModelRouterTaskPresetSlug> {
                self.collection()
            }
        }

        /// A handle of a model router task preset.
        pub type ModelRouterTaskPresetHandle = $sdk::resource::Handle<$crate::resources::gradientai::ModelRouterTaskPresetSlug>;

        impl $sdk::Client {
            /// One OpenAI key, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "genai_get_openai_api_key")]
            #[must_use]
            pub fn openai_api_key(&self, id: impl $sdk::resource::IntoKey<$crate::resources::gradientai::OpenaiApiKeyId>) -> $sdk::resource::Handle<$crate::resources::gradientai::OpenaiApiKeyId> {
                self.resource(id)
            }

            /// The OpenAI keys of the account.
            #[doc(alias = "genai_list_openai_api_keys")]
            #[must_use]
            #[inline]
            pub fn openai_api_keys(&self) -> $sdk::resource::Collection<$crate::resources::gradientai::OpenaiApiKeyId> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::gradientai::OpenaiApiKeyId> {
            /// Creates an OpenAI key. Operation: `genai_create_openai_api_key`.
            #[doc(alias = "genai_create_openai_api_key")]
            pub fn create(&self, name: impl Into<String>, api_key: impl Into<String>) -> $sdk::resource::Request<$crate::resources::gradientai::OpenaiApiKeyId, $crate::types::CreateOpenaiApiKeyRequest> {
                self.creating($crate::types::CreateOpenaiApiKeyRequest::new().name(name).api_key(api_key))
            }
        }

        impl $sdk::resource::Handle<$crate::resources::gradientai::OpenaiApiKeyId> {
            /// Changes what is set; the rest stays. Operation: `genai_update_openai_api_key`.
            ///
            /// Optional, by methods of the request: `api_key`, `name`.
            #[doc(alias = "genai_update_openai_api_key")]
            #[inline]
            pub fn update(&self) -> $sdk::resource::Request<$crate::resources::gradientai::OpenaiApiKeyId, $crate::types::UpdateOpenaiApiKeyRequest> {
                self.patching($crate::types::UpdateOpenaiApiKeyRequest::new().api_key_uuid(self.key.0.clone()))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::gradientai::OpenaiApiKeyId, $crate::types::UpdateOpenaiApiKeyRequest> {
            #[doc = "The OpenAI key to store in place of the old one."]
            into api_key: String,
            #[doc = "The new name of the key."]
            into name: String,
        });

        impl $sdk::resource::Handle<$crate::resources::gradientai::OpenaiApiKeyId> {
            /// Lists the agents that use a stored OpenAI key. Operation: `genai_list_agents_by_openai_key`.
            ///
            /// It is a list: read it by `all`, `stream`, `first` or `pages`.
            #[inline]
            pub fn agents(&self) -> $sdk::resource::List<$crate::types::ListAgentsByOpenaiKeyResponse> {
                $sdk::resource::List::new(self.client.raw().genai_list_agents_by_openai_key(&self.key.0, &Default::default()))
            }
        }

        /// A handle of an OpenAI key.
        pub type OpenaiApiKeyHandle = $sdk::resource::Handle<$crate::resources::gradientai::OpenaiApiKeyId>;

        impl $sdk::Client {
            /// One GenAI region, by its region, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn genai_region(&self, id: impl $sdk::resource::IntoKey<$crate::resources::gradientai::GenaiRegionId>) -> $sdk::resource::Handle<$crate::resources::gradientai::GenaiRegionId> {
                self.resource(id)
            }

            /// The GenAI regions of the account.
            #[doc(alias = "genai_list_datacenter_regions")]
            #[must_use]
            #[inline]
            pub fn genai_regions(&self) -> $sdk::resource::Collection<$crate::resources::gradientai::GenaiRegionId> {
                self.collection()
            }
        }

        /// A handle of a GenAI region.
        pub type GenaiRegionHandle = $sdk::resource::Handle<$crate::resources::gradientai::GenaiRegionId>;

        impl $sdk::resource::Handle<$crate::resources::gradientai::KnowledgeBaseId> {
            /// Its scheduled indexing. No request is sent until something is awaited.
            #[doc(alias = "genai_get_scheduled_indexing")]
            #[must_use]
            #[inline]
            pub fn scheduled_indexing(&self) -> $sdk::resource::Handle<$crate::resources::gradientai::ScheduledIndexingKey> {
                self.below($crate::resources::gradientai::ScheduledIndexingKey::new(self.key()))
            }
        }

        /// A handle of a scheduled indexing.
        pub type ScheduledIndexingHandle = $sdk::resource::Handle<$crate::resources::gradientai::ScheduledIndexingKey>;

        impl $sdk::Client {
            /// One workspace, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "genai_get_workspace")]
            #[must_use]
            pub fn workspace(&self, id: impl $sdk::resource::IntoKey<$crate::resources::gradientai::WorkspaceId>) -> $sdk::resource::Handle<$crate::resources::gradientai::WorkspaceId> {
                self.resource(id)
            }

            /// The workspaces of the account.
            #[doc(alias = "genai_list_workspaces")]
            #[must_use]
            #[inline]
            pub fn workspaces(&self) -> $sdk::resource::Collection<$crate::resources::gradientai::WorkspaceId> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::gradientai::WorkspaceId> {
            /// Creates a workspace. Operation: `genai_create_workspace`.
            ///
            /// Optional, by methods of the request: `agent_uuids`, `description`.
            #[doc(alias = "genai_create_workspace")]
            pub fn create(&self, name: impl Into<String>) -> $sdk::resource::Request<$crate::resources::gradientai::WorkspaceId, $crate::types::CreateWorkspaceRequest> {
                self.creating($crate::types::CreateWorkspaceRequest::new().name(name))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::gradientai::WorkspaceId, $crate::types::CreateWorkspaceRequest> {
            #[doc = "The agents that are moved into the workspace, by their UUIDs."]
            keys agent_uuids: $crate::resources::gradientai::AgentId,
            #[doc = "What the workspace is for, as described by its creator."]
            into description: String,
        });

        impl $sdk::resource::Handle<$crate::resources::gradientai::WorkspaceId> {
            /// Changes what is set; the rest stays. Operation: `genai_update_workspace`.
            ///
            /// Optional, by methods of the request: `description`, `name`.
            #[doc(alias = "genai_update_workspace")]
            #[inline]
            pub fn update(&self) -> $sdk::resource::Request<$crate::resources::gradientai::WorkspaceId, $crate::types::UpdateWorkspaceRequest> {
                self.patching($crate::types::UpdateWorkspaceRequest::new().workspace_uuid(self.key.0.clone()))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::gradientai::WorkspaceId, $crate::types::UpdateWorkspaceRequest> {
            #[doc = "What the workspace is for, in place of what was said before."]
            into description: String,
            #[doc = "What the workspace is called from now on."]
            into name: String,
        });

        impl $sdk::resource::Handle<$crate::resources::gradientai::WorkspaceId> {
            /// Lists the agents of a workspace; `only_deployed` leaves out those that are not running. Operation: `genai_list_agents_by_workspace`.
            ///
            /// It is a list: read it by `all`, `stream`, `first` or `pages`.
            #[inline]
            pub fn agents(&self) -> $sdk::resource::List<$crate::types::ListAgentsByWorkspaceResponse> {
                $sdk::resource::List::new(self.client.raw().genai_list_agents_by_workspace(&self.key.0, &Default::default()))
            }

            /// Lists the evaluation test cases of a workspace. Operation: `genai_list_evaluation_test_cases_by_workspace`.
            ///
            /// # Errors
            ///
            /// Returns an error if it doesn't exist, or the call fails.
            #[inline]
            pub fn evaluation_test_cases(&self) -> $sdk::resource::Answered<$crate::types::ListEvaluationTestCasesByWorkspaceResponse> {
                $sdk::resource::part(self.client.raw().genai_list_evaluation_test_cases_by_workspace(&self.key.0), Some)
            }

            /// Moves agents into a workspace and returns it with its agents. Operation: `genai_update_agents_workspace`.
            pub fn move_agents(&self, agent_uuids: impl IntoIterator<Item = impl $sdk::resource::IntoKey<$crate::resources::gradientai::AgentId>>) -> $sdk::resource::Request<$crate::resources::gradientai::WorkspaceId, $crate::types::MoveAgentsToWorkspaceRequest> {
                self.changing($crate::types::MoveAgentsToWorkspaceRequest::new().workspace_uuid(self.key.0.clone()).agent_uuids(agent_uuids.into_iter().map(|it| $sdk::resource::IntoKey::into_key(it).0)), |raw, key, body| raw.genai_update_agents_workspace(&key.0, body), |answer| answer.workspace)
            }
        }

        /// A handle of a workspace.
        pub type WorkspaceHandle = $sdk::resource::Handle<$crate::resources::gradientai::WorkspaceId>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! gradientai_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.agents()` | `list`, `find_by_name`, `create` |\n| `client.agent(id)` | `get`, `find`, `update`, `delete`, `wait`, `attach_agent`, `attach_function`, `attach_guardrails`, `attach_knowledge_base`, `detach_agent`, `detach_function`, `detach_guardrail`, `detach_knowledge_base`, `rollback`, `set_visibility`, `update_attached_agent`, `update_function` |\n| `client.agent(id).agent_api_keys()` | `list`, `create` |\n| `client.agent(id).agent_api_key(id)` | `get`, `find`, `update`, `delete`, `regenerate` |\n| `client.agent(id).agent_usage()` | `get`, `find` |\n| `client.agent(id).agent_versions()` | `list` |\n| `client.anthropic_api_keys()` | `list`, `find_by_name`, `create` |\n| `client.anthropic_api_key(id)` | `get`, `find`, `update`, `delete`, `agents` |\n| `client.agent(id).child_agents()` | `list` |\n| `client.custom_models()` | `list`, `find_by_name`, `create` |\n| `client.custom_model(id)` | `get`, `find`, `update`, `delete`, `wait` |\n| `client.knowledge_base(id).data_sources()` | `list`, `create` |\n| `client.knowledge_base(id).data_source(id)` | `get`, `find`, `update`, `delete` |\n| `client.evaluation_datasets()` | `list`, `find_by_name`, `create`, `model_upload_urls`, `upload_urls`, `upload` |\n| `client.evaluation_dataset(id)` | `get`, `find`, `delete`, `download_url` |\n| `client.evaluation_metrics()` | `list`, `find_by_name`, `create`, `of_models` |\n| `client.evaluation_metric(id)` | `get`, `find`, `delete`, `update` |\n| `client.evaluation_run(id).evaluation_prompts()` | `list` |\n| `client.evaluation_run(id).evaluation_prompt(id)` | `get`, `find` |\n| `client.evaluation_test_case(id).evaluation_runs()` | `list` |\n| `client.evaluation_run(id)` | `get`, `find`, `wait` |\n| `client.evaluation_test_cases()` | `list`, `find_by_name`, `create` |\n| `client.evaluation_test_case(id)` | `get`, `find`, `update`, `run` |\n| `client.indexing_job(id).indexed_data_sources()` | `list` |\n| `client.indexing_jobs()` | `list`, `create` |\n| `client.indexing_job(id)` | `get`, `find`, `wait`, `cancel`, `details_url` |\n| `client.knowledge_bases()` | `list`, `find_by_name`, `create`, `data_source_upload_urls`, `dropbox_tokens`, `oauth2_url`, `upload` |\n| `client.knowledge_base(id)` | `get`, `find`, `update`, `delete`, `wait`, `indexing_jobs`, `retrieve`, `upload` |\n| `client.gradientai_models()` | `list`, `find_by_name` |\n| `client.gradientai_model(id)` | `get`, `find` |\n| `client.model_api_keys()` | `list` |\n| `client.model_api_key(id)` | `get`, `find`, `update`, `delete`, `regenerate` |\n| `client.model_cards()` | `list`, `find_by_name` |\n| `client.model_card(id)` | `get`, `find` |\n| `client.model_evaluation_presets()` | `list`, `find_by_name` |\n| `client.model_evaluation_preset(id)` | `get`, `find`, `delete` |\n| `client.model_evaluation_runs()` | `list`, `find_by_name`, `create` |\n| `client.model_evaluation_run(id)` | `get`, `find`, `update`, `delete`, `wait`, `cancel`, `results_url` |\n| `client.model_routers()` | `list`, `find_by_name`, `create` |\n| `client.model_router(id)` | `get`, `find`, `update`, `delete` |\n| `client.model_router_presets()` | `list`, `find_by_name` |\n| `client.model_router_preset(slug)` | `get`, `find` |\n| `client.model_router_task_presets()` | `list` |\n| `client.model_router_task_preset(slug)` | `get`, `find` |\n| `client.openai_api_keys()` | `list`, `find_by_name`, `create` |\n| `client.openai_api_key(id)` | `get`, `find`, `update`, `delete`, `agents` |\n| `client.genai_regions()` | `list` |\n| `client.genai_region(id)` | `get`, `find` |\n| `client.knowledge_base(id).scheduled_indexing()` | `get`, `find`, `set`, `clear` |\n| `client.workspaces()` | `list`, `find_by_name`, `create` |\n| `client.workspace(id)` | `get`, `find`, `update`, `delete`, `agents`, `evaluation_test_cases`, `move_agents` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
