// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

use digitalocean_core::fingerprint;

#[allow(unused_imports)]
use crate::{Next, Page, Timestamp, types};

impl Page for types::ApiGetEvaluationRunResultsOutput {
    type Item = types::ApiPrompt;

    const LIST: &'static str = "prompts";

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.prompts.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.prompts.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.prompts.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiGetModelEvaluationRunOutput {
    type Item = types::ApiModelEvaluationResult;

    const LIST: &'static str = "results";

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.results.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.results.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.results.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListAgentApiKeysOutput {
    type Item = types::ApiAgentApiKeyInfo;

    const LIST: &'static str = "api_key_infos";

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.api_key_infos.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.api_key_infos.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.api_key_infos.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListAgentVersionsOutput {
    type Item = types::ApiAgentVersion;

    const LIST: &'static str = "agent_versions";

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.agent_versions.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.agent_versions.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.agent_versions.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListAgentsByAnthropicKeyOutput {
    type Item = types::ApiAgent;

    const LIST: &'static str = "agents";

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.agents.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.agents.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.agents.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListAgentsByOpenaiKeyOutput {
    type Item = types::ApiAgent;

    const LIST: &'static str = "agents";

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.agents.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.agents.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.agents.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListAgentsByWorkspaceOutput {
    type Item = types::ApiAgent;

    const LIST: &'static str = "agents";

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.agents.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.agents.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.agents.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListAgentsOutputPublic {
    type Item = types::ApiAgentPublic;

    const LIST: &'static str = "agents";

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.agents.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.agents.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.agents.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListAnthropicApiKeysOutput {
    type Item = types::ApiAnthropicApiKeyInfo;

    const LIST: &'static str = "api_key_infos";

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.api_key_infos.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.api_key_infos.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.api_key_infos.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListCustomModelsOutputPublic {
    type Item = types::ApiCustomModel;

    const LIST: &'static str = "models";

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.models.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.models.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.models.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListKnowledgeBaseDataSourcesOutput {
    type Item = types::ApiKnowledgeBaseDataSource;

    const LIST: &'static str = "knowledge_base_data_sources";

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.knowledge_base_data_sources.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.knowledge_base_data_sources.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.knowledge_base_data_sources.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListKnowledgeBaseIndexingJobsOutput {
    type Item = types::ApiIndexingJob;

    const LIST: &'static str = "jobs";

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.jobs.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.jobs.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.jobs.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListKnowledgeBasesOutput {
    type Item = types::ApiKnowledgeBase;

    const LIST: &'static str = "knowledge_bases";

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.knowledge_bases.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.knowledge_bases.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.knowledge_bases.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListModelApiKeysOutput {
    type Item = types::ApiModelApiKeyInfo;

    const LIST: &'static str = "api_key_infos";

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.api_key_infos.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.api_key_infos.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.api_key_infos.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListModelCatalogOutput {
    type Item = types::ApiModelCatalogEntry;

    const LIST: &'static str = "data";

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.data.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.data.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.data.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}

impl Page for types::ApiListModelEvaluationRunsOutput {
    type Item = types::ApiModelEvaluationRunSummary;

    const LIST: &'static str = "runs";

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.runs.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.runs.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.runs.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListModelRouterPresetsOutput {
    type Item = types::ApiModelRouterPreset;

    const LIST: &'static str = "presets";

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.presets.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.presets.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.presets.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListModelRouterTaskPresetsOutput {
    type Item = types::ApiModelRouterTaskPreset;

    const LIST: &'static str = "tasks";

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.tasks.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.tasks.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.tasks.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListModelRoutersOutput {
    type Item = types::ApiModelRouter;

    const LIST: &'static str = "model_routers";

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.model_routers.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.model_routers.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.model_routers.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListModelsOutputPublic {
    type Item = types::ApiModelPublic;

    const LIST: &'static str = "models";

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.models.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.models.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.models.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ApiListOpenaiApiKeysOutput {
    type Item = types::ApiOpenaiApiKeyInfo;

    const LIST: &'static str = "api_key_infos";

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.api_key_infos.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.api_key_infos.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.api_key_infos.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}
