// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use crate::{Next, Page, Timestamp, types};

impl Page for types::ApiGetEvaluationRunResultsOutput {
    type Item = types::ApiPrompt;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.prompts.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.prompts.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.prompts == other.prompts
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiGetModelEvaluationRunOutput {
    type Item = types::ApiModelEvaluationResult;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.results.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.results.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.results == other.results
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListAgentApiKeysOutput {
    type Item = types::ApiAgentApiKeyInfo;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.api_key_infos.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.api_key_infos.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.api_key_infos == other.api_key_infos
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListAgentVersionsOutput {
    type Item = types::ApiAgentVersion;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.agent_versions.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.agent_versions.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.agent_versions == other.agent_versions
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListAgentsByAnthropicKeyOutput {
    type Item = types::ApiAgent;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.agents.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.agents.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.agents == other.agents
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListAgentsByOpenaiKeyOutput {
    type Item = types::ApiAgent;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.agents.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.agents.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.agents == other.agents
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListAgentsByWorkspaceOutput {
    type Item = types::ApiAgent;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.agents.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.agents.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.agents == other.agents
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListAgentsOutputPublic {
    type Item = types::ApiAgentPublic;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.agents.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.agents.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.agents == other.agents
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListAnthropicApiKeysOutput {
    type Item = types::ApiAnthropicApiKeyInfo;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.api_key_infos.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.api_key_infos.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.api_key_infos == other.api_key_infos
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListCustomModelsOutputPublic {
    type Item = types::ApiCustomModel;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.models.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.models.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.models == other.models
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListKnowledgeBaseDataSourcesOutput {
    type Item = types::ApiKnowledgeBaseDataSource;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.knowledge_base_data_sources.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.knowledge_base_data_sources.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.knowledge_base_data_sources == other.knowledge_base_data_sources
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListKnowledgeBaseIndexingJobsOutput {
    type Item = types::ApiIndexingJob;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.jobs.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.jobs.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.jobs == other.jobs
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListKnowledgeBasesOutput {
    type Item = types::ApiKnowledgeBase;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.knowledge_bases.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.knowledge_bases.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.knowledge_bases == other.knowledge_bases
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListModelApiKeysOutput {
    type Item = types::ApiModelApiKeyInfo;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.api_key_infos.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.api_key_infos.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.api_key_infos == other.api_key_infos
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListModelCatalogOutput {
    type Item = types::ApiModelCatalogEntry;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.data.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.data.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.data == other.data
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()
    }

    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}

impl Page for types::ApiListModelEvaluationRunsOutput {
    type Item = types::ApiModelEvaluationRunSummary;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.runs.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.runs.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.runs == other.runs
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListModelRouterPresetsOutput {
    type Item = types::ApiModelRouterPreset;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.presets.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.presets.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.presets == other.presets
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListModelRouterTaskPresetsOutput {
    type Item = types::ApiModelRouterTaskPreset;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.tasks.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.tasks.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.tasks == other.tasks
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListModelRoutersOutput {
    type Item = types::ApiModelRouter;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.model_routers.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.model_routers.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.model_routers == other.model_routers
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListModelsOutputPublic {
    type Item = types::ApiModelPublic;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.models.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.models.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.models == other.models
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListOpenaiApiKeysOutput {
    type Item = types::ApiOpenaiApiKeyInfo;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.api_key_infos.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.api_key_infos.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.api_key_infos == other.api_key_infos
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}
