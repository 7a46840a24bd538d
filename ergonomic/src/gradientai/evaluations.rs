//! Runs of evaluations.

use digitalocean_raw::types::RunEvaluationTestCaseRequest;

use super::{AgentId, EvaluationRunId, EvaluationTestCaseHandle};
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
