//! Runs of clusterlint, which looks for mistakes in the resources of a cluster.

use std::sync::{Arc, Mutex, PoisonError};

use digitalocean_raw::params::KubernetesGetClusterLintResultsParams;
use digitalocean_raw::types::ClusterlintRequest;

use super::{ClusterlintResults, KubernetesClusterId, KubernetesLintKey};
use crate::Client;
use crate::resource::{Handle, Request, part, setters};
use crate::wait::{BoxFuture, alone};

/// A request to run clusterlint.
pub type Lint = Request<KubernetesLintKey, ClusterlintRequest>;

impl Handle<KubernetesClusterId> {
    /// Runs clusterlint: await it for the id of the run, or wait for its findings. Operation: `kubernetes_run_clusterLint`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let cluster = client.kubernetes_cluster("bd5f5959-5e1e-4205-a714-a914373942af");
    /// let found = cluster.lint().exclude_groups(["security"]).wait().await?;
    /// for problem in found.diagnostics.into_iter().flatten() {
    ///     println!("{:?}: {:?}", problem.severity, problem.message);
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn lint(&self) -> Lint {
        let key = KubernetesLintKey::new(self.key());
        let run = Arc::new(Mutex::new(None::<String>));
        let (id, polled) = (self.key.clone(), Arc::clone(&run));
        let request = Request::asking(
            &self.client,
            ClusterlintRequest::new(),
            move |client, body| {
                let asked = part(
                    client.raw().kubernetes_run_cluster_lint(&id.0, body),
                    |answer| answer.run_id,
                );
                let (key, run) = (key.clone(), Arc::clone(&run));
                Box::pin(async move {
                    let id = asked.await?;
                    *run.lock().unwrap_or_else(PoisonError::into_inner) = Some(id.clone());
                    let mut begun = ClusterlintResults::default();
                    begun.run_id = Some(id);
                    Ok((key, Some(Box::new(begun))))
                })
            },
        );
        let cluster = self.key.clone();
        // The last run may be a later one.
        let request = request.polled_by(move |client, _| {
            let client = client.clone();
            alone(move || {
                let run = polled
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .clone();
                let results = results(&client, &cluster, run);
                Box::pin(async move { results.await.map(Box::new) })
            })
        });
        request.creates()
    }

    /// The findings of the last run of clusterlint. Operation: `kubernetes_get_clusterLintResults`.
    ///
    /// # Errors
    ///
    /// Returns an error if there was none, or the call fails.
    #[inline]
    pub fn last_lint(&self) -> BoxFuture<ClusterlintResults> {
        results(&self.client, &self.key, None)
    }

    /// The findings of a run of clusterlint, by its id. Operation: `kubernetes_get_clusterLintResults`.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no such run, or the call fails.
    pub fn lint_run(&self, run_id: impl Into<String>) -> BoxFuture<ClusterlintResults> {
        results(&self.client, &self.key, Some(run_id.into()))
    }
}

#[inline]
fn results(
    client: &Client,
    cluster: &KubernetesClusterId,
    run: Option<String>,
) -> BoxFuture<ClusterlintResults> {
    let mut parameters = KubernetesGetClusterLintResultsParams::new();
    parameters.run_id = run;
    part(
        client
            .raw()
            .kubernetes_get_cluster_lint_results(&cluster.0, &parameters),
        Some,
    )
}

setters!(Lint {
    #[doc = "The groups of checks that are run, and no others, such as `basic` or `security`. Default, without any other choice: `doks`."]
    list include_groups: String,
    #[doc = "The checks that are run, and no others, by their names, such as `bare-pods`."]
    list include_checks: String,
    #[doc = "The groups of checks that are left out."]
    list exclude_groups: String,
    #[doc = "The checks that are left out, by their names."]
    list exclude_checks: String,
});
