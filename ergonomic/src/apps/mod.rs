//! Apps: the App Platform.
//!
//! An app is described by its spec. It is created from one, given as a value, as text, or [as a file](IntoAppSpec), and changed
//! as a whole; each change starts a deployment, and a wait knows the one that its request started.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! use std::path::Path;
//!
//! // Created, or changed if there is one of that name; until it is deployed.
//! let shop = client.apps().upsert(Path::new(".do/app.yaml")).wait().await?;
//! println!("{:?}", shop.live_url);
//!
//! let app = client.app(&shop);
//! app.update(|app| app.spec.features = Some(vec!["buildpack-stack=ubuntu-22".to_owned()])).wait().await?;
//! app.set_env("LOG_LEVEL", "debug").component("web").wait().await?;
//! app.restart().components(["web"]).wait().await?;
//! # Ok(()) }
//! ```
//!
//! Its [logs](AppHandle::logs) are read line by line, and followed as they are written (feature `live`);
//! [`exec`](AppHandle::exec) opens a shell in an instance. [`guide::apps`](crate::guide::apps) has the details of both.
//!
//! A bad deployment is reverted by a rollback, which is then kept or undone:
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! let app = client.app("4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf");
//! let before = app.get().await?.active_deployment.and_then(|it| it.previous_deployment_id);
//! if let Some(before) = before
//!     && app.validate_rollback(before.as_str()).await?.valid == Some(true)
//! {
//!     app.rollback(before).wait().await?;
//!     app.commit_rollback().await?;
//! }
//! # Ok(()) }
//! ```
#![doc = digitalocean_raw::apps_methods!()]

mod alerts;
#[cfg(feature = "live")]
mod console;
mod deployed;
mod envs;
mod exec;
mod logs;
mod spec;

use crate::wait::{Wait, WaitState};

pub use digitalocean_raw::types::{
    AppAlertSlackWebhook, AppLogType, AppServiceSpec, AppSpec, AppVariableDefinition,
    AppVariableDefinitionScope, AppWorkerSpec, AppsImageSourceSpec,
};

#[cfg(feature = "live")]
pub use console::{Console, Resizer};
pub use deployed::{DeployApp, RestartApp, RollBackApp};
pub use envs::{AppEnvs, ChangeAppEnvs};
pub use exec::Exec;
#[cfg(feature = "live")]
pub use logs::{Followed, GapReason, LogGap, LogStream};
pub use logs::{LogLine, LogLines, Logs};
pub use spec::{AppUpsert, CreateApp, IntoAppSpec, SpecError, UpsertApp};

digitalocean_raw::apps_accessors!(crate);

impl AppHandle {
    /// Waits until one of its domains is set up. A domain that the app doesn't show yet is pending.
    pub fn wait_for_domain(&self, domain: impl Into<String>) -> Wait<digitalocean_raw::types::App> {
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
