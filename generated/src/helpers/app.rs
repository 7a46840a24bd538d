// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! Apps.

use std::borrow::Cow;

use digitalocean_core::resource::WaitState;

use crate::types::{App, AppsDeployment};

impl App {
    /// What its state means to a wait: ready when one of its deployments is active, and none is under way. An app whose first
    /// deployment failed has none that is active, until another one is.
    #[must_use]
    #[inline]
    pub fn wait_state(&self) -> WaitState {
        let is_active = self.active_deployment.as_ref().is_some_and(is_there);
        (is_active && self.deployment_under_way().is_none()).into()
    }

    /// Its state in words, such as `deployment BUILDING`.
    #[must_use]
    #[inline]
    pub fn state_in_words(&self) -> Cow<'_, str> {
        let under_way = self.deployment_under_way();
        match under_way.or(self.active_deployment.as_ref().filter(|it| is_there(it))) {
            Some(deployment) => format!("deployment {}", deployment.phase.as_str()).into(),
            None => "no deployment".into(),
        }
    }

    /// The deployment that is pending or in progress; `None` if there is none.
    #[must_use]
    #[inline]
    pub fn deployment_under_way(&self) -> Option<&AppsDeployment> {
        let pending = self.pending_deployment.as_ref().filter(|it| is_there(it));
        pending.or(self
            .in_progress_deployment
            .as_ref()
            .filter(|it| is_there(it)))
    }

    /// The names of the components that are built and deployed, each of which has logs and variables of its own: services, workers,
    /// jobs, static sites and functions, in this order. Databases aren't among them.
    #[inline]
    pub fn component_names(&self) -> impl Iterator<Item = &str> {
        self.spec.component_names()
    }
}

#[inline]
fn is_there(deployment: &AppsDeployment) -> bool {
    !deployment.id.is_empty()
}
