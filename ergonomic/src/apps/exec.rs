//! A shell in an instance of a component.

use digitalocean_raw::params::{AppsGetExecActiveDeploymentParams, AppsGetExecParams};

use super::{AppId, AppInstanceName, AppsDeploymentId, AppsDeploymentKey};
use crate::Client;
use crate::resource::{Handle, IntoKey, part};
use crate::wait::BoxFuture;

impl Handle<AppId> {
    /// A shell in an instance of a component of the active deployment: with the feature `live`, awaiting it opens the `Console`.
    /// Operation: `apps_get_exec_active_deployment`.
    #[doc(alias = "console")]
    pub fn exec(&self, component: impl Into<String>) -> Exec {
        Exec::new(&self.client, &self.key, None, component.into())
    }
}

impl Handle<AppsDeploymentKey> {
    /// A shell in an instance of a component of this deployment: with the feature `live`, awaiting it opens the `Console`.
    /// Operation: `apps_get_exec`.
    #[doc(alias = "console")]
    pub fn exec(&self, component: impl Into<String>) -> Exec {
        let AppsDeploymentKey { app, id } = self.key.clone();
        Exec::new(&self.client, &app, Some(id), component.into())
    }
}

/// A request for a shell in an instance, made by [`AppHandle::exec`](super::AppHandle::exec) and that of deployments.
#[must_use = "a request does nothing until it is awaited"]
#[derive(Clone)]
pub struct Exec {
    pub(super) client: Client,
    app: AppId,
    deployment: Option<AppsDeploymentId>,
    component: String,
    instance: Option<AppInstanceName>,
    pub(super) size: Option<(u16, u16)>,
}

impl std::fmt::Debug for Exec {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Exec")
            .field("app", &self.app)
            .field("deployment", &self.deployment)
            .field("component", &self.component)
            .field("instance", &self.instance)
            .finish_non_exhaustive()
    }
}

impl Exec {
    fn new(
        client: &Client,
        app: &AppId,
        deployment: Option<AppsDeploymentId>,
        component: String,
    ) -> Self {
        Self {
            client: client.clone(),
            app: app.clone(),
            deployment,
            component,
            instance: None,
            size: None,
        }
    }

    /// Opens it in this instance, one of [`instances`](super::AppHandle::instances). Default: the first one.
    pub fn instance(mut self, name: impl IntoKey<AppInstanceName>) -> Self {
        self.instance = Some(name.into_key());
        self
    }

    /// How many columns and rows the terminal has. Default: chosen by the service, often 80 and 24.
    #[inline]
    pub fn size(mut self, columns: u16, rows: u16) -> Self {
        self.size = Some((columns, rows));
        self
    }

    /// The address of the shell, a WebSocket. For a while, anyone who has this address can use the shell without a token.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no such component or instance, nothing runs, or the call fails.
    #[inline]
    pub fn address(&self) -> BoxFuture<String> {
        let raw = self.client.raw();
        let instance = self.instance.as_ref().map(|name| name.0.clone());
        let call = match &self.deployment {
            Some(deployment) => {
                let mut wanted = AppsGetExecParams::new();
                wanted.instance_name = instance;
                raw.apps_get_exec(&self.app.0, &deployment.0, &self.component, &wanted)
            }
            None => {
                let mut wanted = AppsGetExecActiveDeploymentParams::new();
                wanted.instance_name = instance;
                raw.apps_get_exec_active_deployment(&self.app.0, &self.component, &wanted)
            }
        };
        part(call, |answer| answer.url.filter(|url| !url.is_empty()))
    }
}
