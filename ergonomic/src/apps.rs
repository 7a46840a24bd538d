//! App Platform: apps, their deployments, domains and jobs.

use digitalocean_raw::types::{App, AppJobInvocation, AppsCreateDeploymentRequest, AppsDeployment};

use crate::Client;
use crate::ids::{id, pair};
use crate::resource::{Deletable, Handle, MINUTES, Request, done, given, resource, waitable};
use crate::wait::{BoxFuture, Wait, WaitState};

id! {
    /// The id of an app.
    AppId(String)
}

impl Client {
    /// An app, by its id. No request is sent until something is awaited.
    #[must_use]
    pub fn app(&self, id: impl Into<AppId>) -> Handle<App> {
        self.resource(id.into())
    }
}

resource!(App, "app" by AppId,
    |raw, key| raw.apps_get(&key.0, &Default::default()) => |answer| answer.app,
    |_it| None);

impl Deletable for App {
    fn delete(client: &Client, key: &AppId) -> BoxFuture<()> {
        done(client.raw().apps_delete(&key.0).read_as())
    }
}
pair! {
    /// The key of a deployment.
    AppDeploymentKey {
        /// The id of its app.
        app,
        /// Its own id.
        deployment
    }
}

resource!(AppsDeployment, "deployment" by AppDeploymentKey,
    |raw, key| raw.apps_get_deployment(&key.app, &key.deployment) => |answer| answer.deployment,
    |it| Some(it.phase.as_str()));

waitable!(
    /// Active.
    AppsDeployment, ready ["ACTIVE"], failed ["ERROR", "CANCELED", "SUPERSEDED"], every 10, within 30 * MINUTES);

pair! {
    /// The key of a job invocation.
    AppJobInvocationKey {
        /// The id of its app.
        app,
        /// Its own id.
        invocation
    }
}

resource!(AppJobInvocation, "job invocation" by AppJobInvocationKey,
    |raw, key| raw.apps_get_job_invocation(&key.app, &key.invocation, &Default::default()) => |answer| answer.job_invocation,
    |it| Some(it.phase.as_str()));

waitable!(
    /// Succeeded.
    AppJobInvocation, ready ["SUCCEEDED"], failed ["FAILED", "CANCELED", "SKIPPED"], every 5, within 60 * MINUTES);

impl Handle<App> {
    /// One of its deployments, by its id. A wait is for this one, also where a newer one has begun.
    #[must_use]
    pub fn deployment(&self, id: impl Into<String>) -> Handle<AppsDeployment> {
        self.client.resource((&self.key, id.into()))
    }

    /// Deploys the app once more. Operation: `apps_create_deployment`.
    pub fn create_deployment(&self, body: &AppsCreateDeploymentRequest) -> Request<AppsDeployment> {
        let app = self.key.clone();
        Request::new(
            &self.client,
            self.client.raw().apps_create_deployment(&self.key.0, body),
            move |answer| {
                let deployment = answer.deployment?;
                Some((
                    AppDeploymentKey::from((&app, given(&deployment.id)?)),
                    deployment,
                ))
            },
        )
    }

    /// One run of one of its jobs, by its id.
    #[must_use]
    pub fn job_invocation(&self, id: impl Into<String>) -> Handle<AppJobInvocation> {
        self.client.resource((&self.key, id.into()))
    }

    /// Waits until one of its domains is set up. As long as the app doesn't show the domain, it is pending.
    pub fn wait_for_domain(&self, domain: impl Into<String>) -> Wait<App> {
        let domain = domain.into();
        self.wait_until(move |app| {
            let mut domains = app.domains.iter().flatten();
            let found = domains.find(|shown| {
                shown
                    .spec
                    .as_ref()
                    .is_some_and(|spec| spec.domain == domain)
                    || shown.id.as_ref() == Some(&domain)
            });
            let phase = found.and_then(|found| found.phase.as_ref());
            phase.map_or(WaitState::Pending, |phase| {
                WaitState::of(phase.as_str(), &["ACTIVE"], &["ERROR"])
            })
        })
    }
}
