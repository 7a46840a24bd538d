//! Deployments of apps.

use std::borrow::Cow;

use digitalocean_core::resource::WaitState;

use crate::types::{AppsDeployment, AppsDeploymentPhase, AppsDeploymentProgressStep};

impl AppsDeployment {
    /// Why it failed: what the first of its steps with a reason says, with the component; `None` if no step has one.
    #[must_use]
    pub fn reason(&self) -> Option<String> {
        let progress = self.progress.as_ref();
        first_reason(progress?.steps.as_deref().unwrap_or_default())
    }

    /// What its state means to a wait: ready when it is active, failed when it has failed, was canceled or superseded.
    #[must_use]
    pub fn wait_state(&self) -> WaitState {
        let failed = ["ERROR", "CANCELED", "SUPERSEDED"];
        WaitState::of(self.phase.as_str(), &["ACTIVE"], &failed)
    }

    /// Its state in words: the phase, and if it failed, the reason, such as `ERROR: web: no Dockerfile`.
    #[must_use]
    pub fn state_in_words(&self) -> Cow<'_, str> {
        let phase = self.phase.as_str();
        match self.reason() {
            Some(reason) if self.phase == AppsDeploymentPhase::Error => {
                format!("{phase}: {reason}").into()
            }
            _ => phase.into(),
        }
    }
}

/// The reason of the first step that has one, the innermost.
fn first_reason(steps: &[AppsDeploymentProgressStep]) -> Option<String> {
    steps.iter().find_map(|step| {
        first_reason(step.steps.as_deref().unwrap_or_default()).or_else(|| {
            let reason = step.reason.as_ref()?;
            let text = reason.message.as_ref().or(reason.code.as_ref())?;
            Some(match &step.component_name {
                Some(component) => format!("{component}: {text}"),
                None => text.clone(),
            })
        })
    })
}
