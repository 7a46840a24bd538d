// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

use digitalocean_core::fingerprint;

#[allow(unused_imports)]
use crate::{Next, Page, Timestamp, types};

impl Page for types::GenaiListModelsResponse {
    type Item = types::ModelSummary;

    const LIST: &'static str = "models";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.models.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.models.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.models.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::GenaiListRegionsResponse {
    type Item = types::GenaiRegion;

    const LIST: &'static str = "regions";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.regions.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.regions.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.regions.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        None
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}

impl Page for types::GetAgentChildrenResponse {
    type Item = types::Agent;

    const LIST: &'static str = "children";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.children.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.children.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.children.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        None
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}

impl Page for types::GetEvaluationRunResultsResponse {
    type Item = types::EvaluationPrompt;

    const LIST: &'static str = "prompts";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.prompts.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.prompts.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.prompts.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::GetModelEvaluationRunResponse {
    type Item = types::ModelEvaluationResult;

    const LIST: &'static str = "results";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.results.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.results.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.results.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ListAgentApiKeysResponse {
    type Item = types::AgentApiKeyInfo;

    const LIST: &'static str = "api_key_infos";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.api_key_infos.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.api_key_infos.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.api_key_infos.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ListAgentVersionsResponse {
    type Item = types::AgentVersion;

    const LIST: &'static str = "agent_versions";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.agent_versions.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.agent_versions.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.agent_versions.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ListAgentsByAnthropicKeyResponse {
    type Item = types::Agent;

    const LIST: &'static str = "agents";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.agents.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.agents.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.agents.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ListAgentsByOpenaiKeyResponse {
    type Item = types::Agent;

    const LIST: &'static str = "agents";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.agents.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.agents.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.agents.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ListAgentsByWorkspaceResponse {
    type Item = types::Agent;

    const LIST: &'static str = "agents";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.agents.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.agents.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.agents.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ListAgentsResponse {
    type Item = types::AgentSummary;

    const LIST: &'static str = "agents";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.agents.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.agents.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.agents.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ListAnthropicApiKeysResponse {
    type Item = types::AnthropicApiKeyInfo;

    const LIST: &'static str = "api_key_infos";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.api_key_infos.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.api_key_infos.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.api_key_infos.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ListCustomModelsResponse {
    type Item = types::CustomModel;

    const LIST: &'static str = "models";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.models.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.models.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.models.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ListEvaluationDatasetsResponse {
    type Item = types::EvaluationDataset;

    const LIST: &'static str = "evaluation_datasets";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.evaluation_datasets.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.evaluation_datasets.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.evaluation_datasets.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        None
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}

impl Page for types::ListEvaluationMetricsResponse {
    type Item = types::EvaluationMetric;

    const LIST: &'static str = "metrics";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.metrics.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.metrics.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.metrics.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        None
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}

impl Page for types::ListEvaluationRunsByTestCaseResponse {
    type Item = types::EvaluationRun;

    const LIST: &'static str = "evaluation_runs";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.evaluation_runs.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.evaluation_runs.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.evaluation_runs.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        None
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}

impl Page for types::ListEvaluationTestCasesResponse {
    type Item = types::EvaluationTestCase;

    const LIST: &'static str = "evaluation_test_cases";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.evaluation_test_cases.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.evaluation_test_cases.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.evaluation_test_cases.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        None
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}

impl Page for types::ListIndexingJobDataSourcesResponse {
    type Item = types::IndexedDataSource;

    const LIST: &'static str = "indexed_data_sources";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.indexed_data_sources.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.indexed_data_sources.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.indexed_data_sources.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        None
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}

impl Page for types::ListKnowledgeBaseDataSourcesResponse {
    type Item = types::KnowledgeBaseDataSource;

    const LIST: &'static str = "knowledge_base_data_sources";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.knowledge_base_data_sources.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.knowledge_base_data_sources.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.knowledge_base_data_sources.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ListKnowledgeBaseIndexingJobsResponse {
    type Item = types::IndexingJob;

    const LIST: &'static str = "jobs";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.jobs.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.jobs.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.jobs.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ListKnowledgeBasesResponse {
    type Item = types::KnowledgeBase;

    const LIST: &'static str = "knowledge_bases";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.knowledge_bases.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.knowledge_bases.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.knowledge_bases.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ListModelApiKeysResponse {
    type Item = types::ModelApiKeyInfo;

    const LIST: &'static str = "api_key_infos";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.api_key_infos.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.api_key_infos.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.api_key_infos.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ListModelCatalogResponse {
    type Item = types::ModelCatalogEntry;

    const LIST: &'static str = "data";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.data.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.data.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.data.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}

impl Page for types::ListModelEvaluationPresetsResponse {
    type Item = types::ModelEvaluationPreset;

    const LIST: &'static str = "presets";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.presets.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.presets.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.presets.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        None
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}

impl Page for types::ListModelEvaluationRunsResponse {
    type Item = types::ModelEvaluationRunSummary;

    const LIST: &'static str = "runs";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.runs.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.runs.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.runs.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ListModelRouterPresetsResponse {
    type Item = types::ModelRouterPreset;

    const LIST: &'static str = "presets";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.presets.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.presets.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.presets.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ListModelRouterTaskPresetsResponse {
    type Item = types::ModelRouterTaskPreset;

    const LIST: &'static str = "tasks";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.tasks.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.tasks.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.tasks.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ListModelRoutersResponse {
    type Item = types::ModelRouter;

    const LIST: &'static str = "model_routers";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.model_routers.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.model_routers.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.model_routers.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ListOpenaiApiKeysResponse {
    type Item = types::OpenaiApiKeyInfo;

    const LIST: &'static str = "api_key_infos";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.api_key_infos.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.api_key_infos.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.api_key_infos.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ListWorkspacesResponse {
    type Item = types::Workspace;

    const LIST: &'static str = "workspaces";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.workspaces.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.workspaces.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.workspaces.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        None
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}
