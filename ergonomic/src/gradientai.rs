//! GradientAI: agents, knowledge bases, models and evaluations.

use digitalocean_raw::types::{Agent, CustomModel, EvaluationRun, IndexingJob};

use crate::Client;
use crate::ids::id;
use crate::resource::{Deletable, Handle, MINUTES, done, resource, waitable};
use crate::wait::BoxFuture;

id! {
    /// The id of an agent.
    AgentId(String)
}

impl Client {
    /// An agent, by its id. No request is sent until something is awaited.
    #[must_use]
    pub fn agent(&self, id: impl Into<AgentId>) -> Handle<Agent> {
        self.resource(id.into())
    }
}

resource!(Agent, "agent" by AgentId,
    |raw, key| raw.genai_get_agent(&key.0) => |answer| answer.agent,
    |it| it.deployment.as_ref().and_then(|deployment| deployment.status.as_ref()).map(|status| status.as_str()));

waitable!(
    /// Its deployment is running.
    Agent, ready ["RUNNING"], failed ["FAILED", "UNDEPLOYMENT_FAILED", "DELETED"], every 5, within 5 * MINUTES);

impl Deletable for Agent {
    const GONE_WITHIN: u64 = 5 * MINUTES;

    fn delete(client: &Client, key: &AgentId) -> BoxFuture<()> {
        done(client.raw().genai_delete_agent(&key.0).read_as())
    }
}

id! {
    /// The id of an indexing job.
    IndexingJobId(String)
}

impl Client {
    /// An indexing job, by its id. No request is sent until something is awaited.
    #[must_use]
    pub fn indexing_job(&self, id: impl Into<IndexingJobId>) -> Handle<IndexingJob> {
        self.resource(id.into())
    }
}

resource!(IndexingJob, "indexing job" by IndexingJobId,
    |raw, key| raw.genai_get_indexing_job(&key.0) => |answer| answer.job,
    |it| Some(it.status.as_str()));

waitable!(
    /// Completed, if only in part, or without changes.
    IndexingJob, ready ["COMPLETED", "NO_CHANGES", "PARTIAL"], failed ["FAILED", "CANCELLED"], every 5, within 60 * MINUTES);

id! {
    /// The id of a custom model.
    CustomModelId(String)
}

impl Client {
    /// A custom model, by its id. No request is sent until something is awaited.
    #[must_use]
    pub fn custom_model(&self, id: impl Into<CustomModelId>) -> Handle<CustomModel> {
        self.resource(id.into())
    }
}

resource!(CustomModel, "custom model" by CustomModelId,
    |raw, key| raw.genai_get_custom_model(&key.0) => |answer| answer.model,
    |it| Some(it.status.as_str()));

waitable!(
    /// Ready.
    CustomModel, ready ["READY"], failed ["FAILED", "DELETED"], every 5, within 60 * MINUTES);

impl Deletable for CustomModel {
    const GONE_WITHIN: u64 = 10 * MINUTES;

    fn delete(client: &Client, key: &CustomModelId) -> BoxFuture<()> {
        done(client.raw().genai_delete_custom_model(&key.0).read_as())
    }
}

id! {
    /// The id of an evaluation run.
    EvaluationRunId(String)
}

impl Client {
    /// An evaluation run, by its id. No request is sent until something is awaited.
    #[must_use]
    pub fn evaluation_run(&self, id: impl Into<EvaluationRunId>) -> Handle<EvaluationRun> {
        self.resource(id.into())
    }
}

resource!(EvaluationRun, "evaluation run" by EvaluationRunId,
    |raw, key| raw.genai_get_evaluation_run(&key.0) => |answer| answer.evaluation_run,
    |it| Some(it.status.as_str()));

waitable!(
    /// Successful, if only in part.
    EvaluationRun, ready ["EVALUATION_RUN_SUCCESSFUL", "EVALUATION_RUN_PARTIALLY_SUCCESSFUL"], failed ["EVALUATION_RUN_FAILED", "EVALUATION_RUN_CANCELLED"], every 5, within 60 * MINUTES);
