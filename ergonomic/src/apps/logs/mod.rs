//! Logs of apps: as written so far, or followed while they are written.

#[cfg(feature = "live")]
mod connection;
mod files;
#[cfg(feature = "live")]
mod follow;
#[cfg(feature = "live")]
mod followed;
mod line;
#[cfg(feature = "live")]
mod replay;
#[cfg(feature = "live")]
mod until_now;

use std::fmt;
use std::time::Duration;

use digitalocean_raw::params::{
    AppsGetEventLogsParams, AppsGetJobInvocationLogsParams,
    AppsGetLogsActiveDeploymentAggregateParams, AppsGetLogsActiveDeploymentParams,
    AppsGetLogsAggregateParams, AppsGetLogsParams,
};
use digitalocean_raw::types::{AppLogType, AppsGetJobInvocationLogsType, AppsGetLogsResponse};
use reqwest::StatusCode;

use super::{App, AppEventKey, AppId, AppJobInvocationKey, AppsDeploymentId, AppsDeploymentKey};
use crate::resource::{Handle, IntoKey, Resource as _, part};
use crate::wait::BoxFuture;
use crate::{Client, Error};

pub use files::LogLines;
#[cfg(feature = "live")]
pub use follow::LogStream;
#[cfg(feature = "live")]
pub use followed::{Followed, GapReason, LogGap};
pub use line::LogLine;

/// What clients send to have all lines.
const ALL_LINES: i64 = -1;

/// How long the service waits for an instance to connect to, at most: it would wait three minutes.
const LONGEST_CONNECT: Duration = Duration::from_secs(180);

impl Handle<AppId> {
    /// Its logs: by default those at run time, of all components; the methods of [`Logs`] select others. Without a
    /// [deployment](Logs::deployment), they are those of the active deployment, or else of the one in progress: after a change, the
    /// new deployment is not the active one yet. Operations:
    /// `apps_get_logs_active_deployment_aggregate`, `apps_get_logs_active_deployment`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let app = client.app("4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf");
    /// let mut lines = app.logs().component("web").tail(100).lines();
    /// while let Some(line) = lines.try_next().await? {
    ///     println!("{} {}", line.component, line.text);
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn logs(&self) -> Logs {
        Logs::of(
            &self.client,
            Of::App {
                app: self.key.clone(),
                deployment: None,
                kind: AppLogType::Run,
            },
        )
    }
}

impl Handle<AppsDeploymentKey> {
    /// Its logs: by default those at run time, of all components; the methods of [`Logs`] select others. Operations:
    /// `apps_get_logs_aggregate`, `apps_get_logs`.
    #[inline]
    pub fn logs(&self) -> Logs {
        Logs::of(
            &self.client,
            Of::App {
                app: self.key.app.clone(),
                deployment: Some(self.key.id.clone()),
                kind: AppLogType::Run,
            },
        )
    }
}

impl Handle<AppEventKey> {
    /// Its logs: those of an autoscaling event, unless [`kind`](Logs::kind) is set. Operation:
    /// `apps_get_event_logs`.
    #[inline]
    pub fn logs(&self) -> Logs {
        let of = Of::Event(self.key.clone(), AppLogType::AutoscaleEvent);
        Logs::of(&self.client, of)
    }
}

impl Handle<AppJobInvocationKey> {
    /// The logs of this run of a job, for which the service requires the name of the job as well
    /// ([`AppJobInvocation::job_name`](super::AppJobInvocation)). Operation: `apps_get_job_invocation_logs`.
    pub fn logs(&self, job_name: impl Into<String>) -> Logs {
        let of = Of::Invocation {
            key: self.key.clone(),
            job: job_name.into(),
        };
        Logs::of(&self.client, of)
    }
}

/// The app, component or job whose logs are read.
#[derive(Clone, Debug)]
enum Of {
    App {
        app: AppId,
        deployment: Option<AppsDeploymentId>,
        kind: AppLogType,
    },
    Event(AppEventKey, AppLogType),
    Invocation {
        key: AppJobInvocationKey,
        job: String,
    },
}

/// Logs of an app, made by [`AppHandle::logs`](super::AppHandle::logs) and those of deployments, events and runs of jobs. Nothing
/// is sent before they are read, with [`lines`](Self::lines) or `follow` (feature `live`).
#[derive(Clone)]
#[must_use = "logs are read when their lines are"]
pub struct Logs {
    client: Client,
    of: Of,
    component: Option<String>,
    /// How many lines of the end; `None` for all.
    tail: Option<u64>,
}

impl fmt::Debug for Logs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Logs")
            .field("of", &self.of)
            .field("component", &self.component)
            .field("tail", &self.tail)
            .finish_non_exhaustive()
    }
}

impl Logs {
    fn of(client: &Client, of: Of) -> Self {
        Self {
            client: client.clone(),
            of,
            component: None,
            tail: None,
        }
    }

    /// Only the lines of this component, one of the app's [`component_names`](App::component_names).
    pub fn component(mut self, name: impl Into<String>) -> Self {
        self.component = Some(name.into());
        self
    }

    /// The logs of this deployment instead of the active one. An event and a run of a job have only one deployment.
    pub fn deployment(mut self, id: impl IntoKey<AppsDeploymentId>) -> Self {
        if let Of::App { deployment, .. } = &mut self.of {
            *deployment = Some(id.into_key());
        }
        self
    }

    /// What it writes at run time, which is the default.
    #[inline]
    pub fn run(self) -> Self {
        self.kind(AppLogType::Run)
    }

    /// What was written while it was built.
    #[inline]
    pub fn build(self) -> Self {
        self.kind(AppLogType::Build)
    }

    /// What was written while it was deployed.
    #[inline]
    pub fn deploy(self) -> Self {
        self.kind(AppLogType::Deploy)
    }

    /// What an instance wrote before it crashed and was restarted.
    #[inline]
    pub fn run_restarted(self) -> Self {
        self.kind(AppLogType::RunRestarted)
    }

    /// Any kind of log.
    pub fn kind(mut self, kind: impl Into<AppLogType>) -> Self {
        match &mut self.of {
            Of::App { kind: own, .. } | Of::Event(_, own) => *own = kind.into(),
            // Those of a job have one kind.
            Of::Invocation { .. } => {}
        }
        self
    }

    /// Only this many of the last lines. Default: all that the service keeps.
    #[inline]
    pub fn tail(mut self, lines: u64) -> Self {
        self.tail = Some(lines);
        self
    }

    /// The addresses of the logs, as the service returns them: those of files, and one that can be followed over WebSocket. For a
    /// while, anyone who has one can read the logs without a token.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails: with status 400 if there are no such logs (yet).
    #[inline]
    pub fn addresses(&self) -> BoxFuture<AppsGetLogsResponse> {
        self.ask(None, false, self.tail_lines())
    }

    fn tail_lines(&self) -> i64 {
        self.tail
            .map_or(ALL_LINES, |lines| i64::try_from(lines).unwrap_or(ALL_LINES))
    }

    /// Whether a line is wanted. The service is told the component only of an app's own logs.
    fn wants(&self, line: &LogLine) -> bool {
        match (&self.of, &self.component) {
            (Of::App { .. }, _) | (_, None) => true,
            (_, Some(component)) => line.component == *component || line.component.is_empty(),
        }
    }

    /// Asks for the addresses. `deployment` is the one that is meant if none was named.
    fn ask(
        &self,
        deployment: Option<&AppsDeploymentId>,
        follow: bool,
        tail: i64,
    ) -> BoxFuture<AppsGetLogsResponse> {
        let raw = self.client.raw();
        let (follow, tail) = (Some(follow), Some(tail));
        // The request itself waits until an instance is there, and must not time out before.
        let patience = self.client.options().request_timeout;
        let patience = patience.min(2 * LONGEST_CONNECT) * 3 / 4;
        let patience = patience.min(LONGEST_CONNECT).as_secs().max(1);
        let patience = Some(format!("{patience}s"));
        // Declared of whole apps and deployments alone, and understood of components as well.
        let tailed = |call: digitalocean_raw::Call<AppsGetLogsResponse>| match tail {
            Some(tail) => call.with_query("tail_lines", tail.to_string()),
            None => call,
        };
        let call = match &self.of {
            Of::App {
                app,
                deployment: named,
                kind,
            } => match (named.as_ref().or(deployment), &self.component) {
                (Some(deployment), Some(component)) => {
                    let mut wanted = AppsGetLogsParams::new(kind.clone());
                    (wanted.follow, wanted.pod_connection_timeout) = (follow, patience);
                    tailed(raw.apps_get_logs(&app.0, &deployment.0, component, &wanted))
                }
                (Some(deployment), None) => {
                    let mut wanted = AppsGetLogsAggregateParams::new(kind.clone());
                    (wanted.follow, wanted.pod_connection_timeout) = (follow, patience);
                    wanted.tail_lines = tail;
                    raw.apps_get_logs_aggregate(&app.0, &deployment.0, &wanted)
                }
                (None, Some(component)) => {
                    let mut wanted = AppsGetLogsActiveDeploymentParams::new(kind.clone());
                    (wanted.follow, wanted.pod_connection_timeout) = (follow, patience);
                    tailed(raw.apps_get_logs_active_deployment(&app.0, component, &wanted))
                }
                (None, None) => {
                    let mut wanted = AppsGetLogsActiveDeploymentAggregateParams::new(kind.clone());
                    (wanted.follow, wanted.pod_connection_timeout) = (follow, patience);
                    wanted.tail_lines = tail;
                    raw.apps_get_logs_active_deployment_aggregate(&app.0, &wanted)
                }
            },
            Of::Event(key, kind) => {
                let mut wanted = AppsGetEventLogsParams::new(kind.clone());
                (wanted.follow, wanted.pod_connection_timeout) = (follow, patience);
                wanted.tail_lines = tail;
                raw.apps_get_event_logs(&key.app.0, &key.id.0, &wanted)
            }
            Of::Invocation { key, job } => {
                let kind = AppsGetJobInvocationLogsType::JobInvocation;
                let mut wanted = AppsGetJobInvocationLogsParams::new(kind);
                (wanted.follow, wanted.pod_connection_timeout) = (follow, patience);
                wanted.tail_lines = tail;
                raw.apps_get_job_invocation_logs(&key.app.0, job, &key.id.0, &wanted)
            }
        };
        part(call, Some)
    }

    /// Whether it is what an app writes while it runs.
    #[cfg(feature = "live")]
    fn is_of_run(&self) -> bool {
        matches!(
            &self.of,
            Of::App {
                kind: AppLogType::Run,
                ..
            }
        )
    }

    /// The deployment that an app's logs are of if none was named: the active one, or else the one that is under way.
    async fn present_deployment(&self) -> Result<Option<AppsDeploymentId>, Error> {
        let Of::App {
            app,
            deployment: None,
            ..
        } = &self.of
        else {
            return Ok(None);
        };
        let app = app.get(self.client.core()).await?;
        Ok(present_deployment(&app))
    }

    /// Returns an error if what was named does not exist: the service answers 400 to an id that is malformed, as it does of a phase
    /// that was not reached.
    async fn find_named(&self) -> Result<(), Error> {
        let core = self.client.core();
        match &self.of {
            // The app is looked at for its deployment.
            Of::App {
                deployment: None, ..
            } => {}
            Of::App {
                app,
                deployment: Some(deployment),
                ..
            } => {
                AppsDeploymentKey::new(app, deployment).get(core).await?;
            }
            Of::Event(key, _) => {
                key.get(core).await?;
            }
            Of::Invocation { key, .. } => {
                key.get(core).await?;
            }
        }
        Ok(())
    }

    /// The addresses of what was written; `None` if the deployment never came so far, or left that out.
    async fn written(&self) -> Result<Option<AppsGetLogsResponse>, Error> {
        let error = match self.ask(None, false, self.tail_lines()).await {
            Ok(addresses) => return Ok(Some(addresses)),
            Err(error) => error,
        };
        if !is_unreached(&error) && !error.is_not_found() {
            return Err(error);
        }
        if is_unreached(&error) {
            self.find_named().await?;
        }
        // What is deployed for the first time has no active deployment, and logs all the same.
        let Ok(present) = self.present_deployment().await else {
            // It answers 400 to an id that is malformed, too.
            return Err(error);
        };
        if let Some(deployment) = present {
            return match self.ask(Some(&deployment), false, self.tail_lines()).await {
                Ok(addresses) => Ok(Some(addresses)),
                Err(error) if is_unreached(&error) => Ok(None),
                Err(error) => Err(error),
            };
        }
        match is_unreached(&error) {
            true => Ok(None),
            false => Err(error),
        }
    }
}

/// The deployment that an app's logs are of.
fn present_deployment(app: &App) -> Option<AppsDeploymentId> {
    let deployment = app.active_deployment.as_ref();
    let deployment = deployment.or(app.in_progress_deployment.as_ref());
    let deployment = deployment.or(app.pending_deployment.as_ref())?;
    Some(AppsDeploymentId(deployment.id.clone())).filter(|id| !id.0.is_empty())
}

/// Whether the service says that there are no such logs: it answers 400 of a phase that was not reached, or skipped.
fn is_unreached(error: &Error) -> bool {
    error.status() == Some(StatusCode::BAD_REQUEST)
}
