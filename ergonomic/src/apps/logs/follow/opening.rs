//! Opening a log that is followed: where it is, and whether it is there already.

use digitalocean_raw::types::{
    AppEvent, AppEventAutoscalingPhase, AppJobInvocationPhase, AppsDeploymentPhase,
};

use super::super::connection::Live;
use super::super::{ALL_LINES, Of, is_unreached};
use super::{Follower, GapReason};
use crate::apps::AppsDeploymentKey;
use crate::resource::Resource as _;
use crate::{Error, ErrorKind};

/// What there is to be read.
pub(super) enum Opened {
    Live(Live),
    /// It is complete.
    Files(Vec<String>),
    /// There is nothing yet.
    NotYet,
    /// There is nothing, and never will be.
    Nothing,
}

impl Follower {
    /// Requests the address of the log, and opens it.
    pub(super) async fn open(&mut self) -> Result<Opened, Trouble> {
        self.find_deployment().await?;
        let tail = self.requested();
        let tail = tail.map_or(ALL_LINES, |most| i64::try_from(most).unwrap_or(ALL_LINES));
        let asked = self.logs.ask(self.deployment.as_ref(), true, tail).await;
        let addresses = match asked {
            Ok(addresses) => addresses,
            Err(error) if is_unreached(&error) => return self.unreached().await,
            Err(error) => return Err(error.into()),
        };
        if let Some(address) = addresses.live_url.filter(|address| !address.is_empty()) {
            let live = Live::open(&self.logs, &address).await.map_err(unopened)?;
            return Ok(Opened::Live(live));
        }
        match addresses.historic_urls.filter(|files| !files.is_empty()) {
            Some(files) => Ok(Opened::Files(files)),
            None => self.unreached().await,
        }
    }

    /// Finds out which deployment is to be followed, if none was named.
    async fn find_deployment(&mut self) -> Result<(), Trouble> {
        if !self.is_unnamed() {
            return Ok(());
        }
        let present = self.logs.present_deployment().await?;
        match (present, &self.deployment) {
            (Some(present), Some(followed)) if present != *followed => {
                self.reason = Some(GapReason::NewDeployment);
                // The message that was too long is of the other one.
                self.fresh = usize::MAX;
                self.deployment = Some(present);
            }
            (Some(present), _) => self.deployment = Some(present),
            // An app whose first deployment failed has none, and that one has logs all the same.
            (None, Some(_)) => {}
            (None, None) => {
                let missing = Error::missing("the app has no deployment");
                return Err(Trouble::Passing(missing));
            }
        }
        Ok(())
    }

    fn is_unnamed(&self) -> bool {
        matches!(
            self.logs.of,
            Of::App {
                deployment: None,
                ..
            }
        )
    }

    /// Whether a log that does not exist is still to come.
    async fn unreached(&mut self) -> Result<Opened, Trouble> {
        Ok(match self.phase().await? {
            Some(Phase::UnderWay) => Opened::NotYet,
            // What it writes while it runs was there before: its instance may be starting again.
            Some(Phase::Active) if self.has_connected && self.logs.is_of_run() => {
                let missing =
                    Error::missing("the log of the deployment that is active does not exist");
                return Err(Trouble::Passing(missing));
            }
            Some(Phase::Active | Phase::Over) | None => Opened::Nothing,
        })
    }

    /// How far that is whose log it is; `None` if nobody knows.
    pub(super) async fn phase(&mut self) -> Result<Option<Phase>, Error> {
        let core = self.logs.client.core();
        Ok(match &self.logs.of {
            Of::App {
                app, deployment, ..
            } => {
                let Some(deployment) = deployment.as_ref().or(self.deployment.as_ref()) else {
                    return Ok(None);
                };
                let key = AppsDeploymentKey::new(app, deployment);
                Some(Phase::of_deployment(&key.get(core).await?.phase))
            }
            Of::Invocation { key, .. } => Some(Phase::of_invocation(&key.get(core).await?.phase)),
            Of::Event(key, _) => {
                let event = key.get(core).await?;
                Phase::of_event(&event)
            }
        })
    }
}

/// How far a deployment or a run of a job is.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Phase {
    UnderWay,
    Active,
    Over,
}

impl Phase {
    fn of_deployment(phase: &AppsDeploymentPhase) -> Self {
        match phase {
            AppsDeploymentPhase::Active => Self::Active,
            AppsDeploymentPhase::Superseded
            | AppsDeploymentPhase::Error
            | AppsDeploymentPhase::Canceled => Self::Over,
            _ => Self::UnderWay,
        }
    }

    fn of_event(event: &AppEvent) -> Option<Self> {
        let scaling = event.autoscaling.as_ref().and_then(|it| it.phase.as_ref());
        if let Some(phase) = scaling {
            return match phase {
                AppEventAutoscalingPhase::Succeeded
                | AppEventAutoscalingPhase::Failed
                | AppEventAutoscalingPhase::Canceled => Some(Self::Over),
                AppEventAutoscalingPhase::Unknown => None,
                _ => Some(Self::UnderWay),
            };
        }
        let phase = Self::of_deployment(&event.deployment.as_ref()?.phase);
        // The event ends as soon as its deployment is active.
        Some(match phase {
            Self::Active => Self::Over,
            phase => phase,
        })
    }

    fn of_invocation(phase: &AppJobInvocationPhase) -> Self {
        match phase {
            AppJobInvocationPhase::Succeeded
            | AppJobInvocationPhase::Failed
            | AppJobInvocationPhase::Canceled
            | AppJobInvocationPhase::Skipped => Self::Over,
            _ => Self::UnderWay,
        }
    }
}

/// Why a log couldn't be opened.
pub(super) enum Trouble {
    /// An error that may pass, so that another attempt makes sense.
    Passing(Error),
    Lasting(Error),
}

/// The errors of calls say themselves whether they may pass.
impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        match error.is_transient() {
            true => Self::Passing(error),
            false => Self::Lasting(error),
        }
    }
}

/// Of connections as well: another address may lead somewhere else.
fn unopened(error: Error) -> Trouble {
    match error.kind() {
        ErrorKind::Untrusted | ErrorKind::InvalidRequest | ErrorKind::Setup => {
            Trouble::Lasting(error)
        }
        _ => Trouble::Passing(error),
    }
}
