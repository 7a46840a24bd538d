//! Runs of evaluations, and changes of metrics.

use digitalocean_raw::types::{
    CustomEvaluationMetricConfigRequest, EvaluationMetric, RunEvaluationTestCaseRequest,
    UpdateCustomEvaluationMetricRequest,
};

use super::{AgentId, EvaluationMetricHandle, EvaluationRunId, EvaluationTestCaseHandle};
use crate::resource::{IntoKey, Operation, setters};

/// Runs a test case: await it for the ids of the runs, one for each agent.
pub type RunEvaluation = Operation<RunEvaluationTestCaseRequest, Vec<EvaluationRunId>>;

impl EvaluationTestCaseHandle {
    /// Runs it with agents: await it for the ids of the runs, one for each agent, and wait for them by `client.evaluation_run(id)`.
    /// Agents that were made with the development kit are given by
    /// [`agent_deployment_names`](RunEvaluation::agent_deployment_names). Operation:
    /// `genai_run_evaluation_test_case`.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails. An empty list of agents is refused.
    pub fn run(
        &self,
        run_name: impl Into<String>,
        agents: impl IntoIterator<Item = impl IntoKey<AgentId>>,
    ) -> RunEvaluation {
        let agents = agents.into_iter().map(|agent| agent.into_key().0);
        let body = RunEvaluationTestCaseRequest::new().agent_uuids(agents);
        let body = body.run_name(run_name).test_case_uuid(self.key.0.clone());
        self.reading(
            body,
            |raw, _, body| {
                let is_none =
                    |names: &Option<Vec<String>>| names.as_ref().is_none_or(Vec::is_empty);
                let is_of_none =
                    is_none(&body.agent_uuids) && is_none(&body.agent_deployment_names);
                raw.genai_run_evaluation_test_case(body)
                    .require(match is_of_none {
                        true => Err("an evaluation needs an agent".to_owned()),
                        false => Ok(()),
                    })
            },
            |answer| {
                let runs = answer.evaluation_run_uuids?.into_iter();
                Some(runs.map(EvaluationRunId).collect())
            },
        )
    }
}

setters!(RunEvaluation {
    #[doc = "The agents made with the Agent Development Kit that are evaluated, by the names of their deployments."]
    list agent_deployment_names: String,
});

/// Changes of a metric of your own: await it for the metric that it has become.
pub type UpdateEvaluationMetric = Operation<UpdateCustomEvaluationMetricRequest, EvaluationMetric>;

impl EvaluationMetricHandle {
    /// Sends what is set, and returns the metric that it has become: the service gives what is changed a new UUID. From then on
    /// `client.evaluation_metric(&changed)` is the metric, and test cases name `changed.metric_uuid`; this handle has the old one.
    /// It isn't documented whether the service resets fields that aren't set. Operation: `genai_update_custom_evaluation_metric`.
    ///
    /// Optional, by methods of the request: `config`, `description`, `metric_name`.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails. It isn't repeated once it may have been carried out: the new UUID would be lost, and is
    /// found by the name of the metric then.
    #[doc(alias = "genai_update_custom_evaluation_metric")]
    #[inline]
    pub fn update(&self) -> UpdateEvaluationMetric {
        self.reading(
            UpdateCustomEvaluationMetricRequest::new().metric_uuid(self.key.0.clone()),
            |raw, key, body| raw.genai_update_custom_evaluation_metric(&key.0, body),
            |answer| answer.metric,
        )
    }
}

setters!(UpdateEvaluationMetric {
    #[doc = "By which prompt answers are judged, and whether that takes the right answer."]
    into config: CustomEvaluationMetricConfigRequest,
    #[doc = "What the metric is for."]
    into description: String,
    #[doc = "The name of the metric."]
    into metric_name: String,
});
