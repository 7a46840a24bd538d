//! Deployments that somebody asked for, and waiting for them.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use digitalocean_raw::types::{
    AppsCreateDeploymentRequest, AppsDeploymentPhase, AppsDeploymentResponse, AppsRestartRequest,
    AppsRollbackAppRequest, AppsValidateRollbackResponse,
};
use digitalocean_raw::{Call, FromResponse, Timestamp};

use super::{App, AppId, AppsDeployment, AppsDeploymentId, AppsDeploymentKey};
use crate::resource::{
    Collection, Handle, IntoKey, Listed as _, Operation, Request, Resource as _, setters, shown,
};
use crate::wait::WaitState;
use crate::{Client, Error, ErrorKind};

/// How often an app whose deployment is active is polled once more because it has no address yet.
const POLLS_FOR_ADDRESS: u32 = 6;

/// How long before an app says that it was changed its deployment may have been made.
const SAME_TIME: Duration = Duration::from_secs(60);

/// Components that have an address.
fn has_address(app: &App) -> bool {
    let spec = &app.spec;
    let some = |count: Option<usize>| count.is_some_and(|count| count > 0);
    some(spec.services.as_ref().map(Vec::len))
        || some(spec.static_sites.as_ref().map(Vec::len))
        || some(spec.functions.as_ref().map(Vec::len))
}

/// The deployment that a request led to.
#[derive(Default)]
struct Asked {
    /// Whether an answer was looked at.
    is_noted: bool,
    /// `None` as long as it isn't known.
    id: Option<String>,
    /// When the service carried the request out, by its own clock.
    since: Option<Timestamp>,
    /// Whether the request led to none.
    is_none: bool,
    /// Whether it has been active.
    was_active: bool,
    polls_for_address: u32,
}

impl Asked {
    /// Takes from an answer which deployment it is: it is pending, or under way already. A fast one may be neither any more.
    fn note(&mut self, app: &App) {
        if self.is_noted {
            return;
        }
        self.is_noted = true;
        self.since.clone_from(&app.updated_at);
        let under_way = app
            .pending_deployment
            .as_ref()
            .filter(|it| !it.id.is_empty());
        let under_way = under_way.or(app.in_progress_deployment.as_ref());
        // One that was made before is another one, which goes on.
        let under_way = under_way.filter(|it| !self.is_older(it));
        let under_way = under_way.map(|it| it.id.clone());
        self.id = under_way.filter(|id| !id.is_empty());
    }

    /// Whether a deployment was made before the request.
    fn is_older(&self, deployment: &AppsDeployment) -> bool {
        let times = deployment.created_at.as_ref().zip(self.since.as_ref());
        let times = times.and_then(|(made, since)| Some((made.to_utc()?, since.to_utc()?)));
        times.is_some_and(|(made, since)| (since - made).to_std().is_ok_and(|age| age > SAME_TIME))
    }

    /// Whether the newest deployment of all is the one. If it is older than the request, that led to none.
    fn take_newest(&mut self, newest: &AppsDeployment) {
        match self.is_older(newest) {
            true => self.is_none = true,
            false => self.id = Some(newest.id.clone()),
        }
    }

    fn judge(&mut self, app: &App) -> WaitState {
        self.note(app);
        if self.is_none {
            return WaitState::Reached;
        }
        let Some(id) = &self.id else {
            return WaitState::Pending;
        };
        let is_active = app
            .active_deployment
            .as_ref()
            .is_some_and(|it| it.id == *id);
        if !is_active && !self.was_active {
            return WaitState::Pending;
        }
        self.was_active = true;
        let is_there = app.live_url.as_ref().is_some_and(|url| !url.is_empty());
        if !is_there && has_address(app) && self.polls_for_address < POLLS_FOR_ADDRESS {
            self.polls_for_address += 1;
            return WaitState::Pending;
        }
        WaitState::Reached
    }
}

fn locked(asked: &Mutex<Asked>) -> MutexGuard<'_, Asked> {
    asked.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Has the wait of a request end when the deployment that the request led to is active: that it was pending and isn't any more says
/// nothing, for it may have failed.
pub(super) fn waits_for_its_deployment<B: Send + Sync + 'static>(
    request: Request<AppId, B>,
) -> Request<AppId, B> {
    let asked = Arc::new(Mutex::new(Asked::default()));
    let polled = Arc::clone(&asked);
    request
        .judged_by(move |app| locked(&asked).judge(app))
        .polled_by(move |client, poll| {
            let client = client.clone();
            Box::new(move |at| {
                let (polled, app) = (Arc::clone(&polled), poll(at));
                let client = client.clone();
                Box::pin(async move {
                    let app = app.await?;
                    look_up(&client, &polled, &app).await?;
                    Ok(app)
                })
            })
        })
}

/// Finds out what the app itself doesn't show of the deployment.
async fn look_up(client: &Client, asked: &Mutex<Asked>, app: &App) -> Result<(), Error> {
    let id = {
        let mut asked = locked(asked);
        asked.note(app);
        if asked.is_none || asked.was_active {
            return Ok(());
        }
        asked.id.clone()
    };
    let Some(key) = AppId::of(&(), app) else {
        return Ok(());
    };
    let Some(id) = id else {
        if let Some(newest) = newest(client, &key).await? {
            locked(asked).take_newest(&newest);
            return failure(&newest).map_or(Ok(()), |error| match locked(asked).is_none {
                true => Ok(()),
                false => Err(error),
            });
        }
        return Ok(());
    };
    let shown = [
        &app.active_deployment,
        &app.in_progress_deployment,
        &app.pending_deployment,
    ];
    let shown = shown.into_iter().flatten().find(|it| it.id == id);
    let found = match shown {
        Some(_) => None,
        // It has ended, or another one has taken its place already.
        None => match AppsDeploymentKey::new(&key, &*id).get(client.core()).await {
            Ok(found) => Some(found),
            Err(error) if error.is_not_found() => None,
            Err(error) => return Err(error),
        },
    };
    let Some(deployment) = found.as_deref().or(shown) else {
        return Ok(());
    };
    if deployment.phase == AppsDeploymentPhase::Active {
        locked(asked).was_active = true;
    }
    failure(deployment).map_or(Ok(()), Err)
}

/// Whether nothing is done for a deployment any more.
fn has_ended(deployment: &AppsDeployment) -> bool {
    deployment.phase == AppsDeploymentPhase::Active || failure(deployment).is_some()
}

/// Why a deployment has failed; `None` if it hasn't.
fn failure(deployment: &AppsDeployment) -> Option<Error> {
    let phase = match &deployment.phase {
        AppsDeploymentPhase::Error => "failed",
        AppsDeploymentPhase::Canceled => "was canceled",
        AppsDeploymentPhase::Superseded => "was superseded by another one",
        _ => return None,
    };
    let mut message = format!("deployment {} {phase}", deployment.id);
    if let Some(reason) = deployment.reason() {
        message = format!("{message}: {reason}");
    }
    Some(Error::new(ErrorKind::Failed, message))
}

/// How many deployments are looked at for the newest one.
const LOOKED_AT: i64 = 20;

/// The newest deployment of an app. The service lists the newest first, and doesn't say that it does: within the first page, times count.
async fn newest(client: &Client, app: &AppId) -> Result<Option<AppsDeployment>, Error> {
    let list = AppsDeploymentKey::list(client.core(), app);
    let mut pages = list.per_page(LOOKED_AT).pages();
    let Some(page) = pages.try_next().await? else {
        return Ok(None);
    };
    let listed = page.deployments.unwrap_or_default().into_iter();
    Ok(
        listed.reduce(|newest, other| match other.created_at > newest.created_at {
            true => other,
            false => newest,
        }),
    )
}

impl Collection<AppsDeploymentKey> {
    /// The newest deployment, whether it succeeded or not; `None` if there is none. Operation: `apps_list_deployments`.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails.
    #[inline]
    pub fn newest(&self) -> crate::wait::BoxFuture<Option<AppsDeployment>> {
        let (client, app) = (self.client.clone(), self.within.clone());
        Box::pin(async move { newest(&client, &app).await })
    }
}

/// A deployment to be made.
pub type DeployApp = Request<AppsDeploymentKey, AppsCreateDeploymentRequest>;

/// A restart to be made.
pub type RestartApp = Request<AppsDeploymentKey, AppsRestartRequest>;

/// A rollback to be made.
pub type RollBackApp = Request<AppsDeploymentKey, AppsRollbackAppRequest>;

impl Handle<AppId> {
    /// Changes it as a whole, which deploys it: the closure gets the current spec, unknown fields included, and what it doesn't
    /// change stays. Await it for the service's answer, or [`wait`](Request::wait) until the deployment that it starts is active.
    /// Operation: `apps_update`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let app = client.app("4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf");
    /// let update = app.update(|app| {
    ///     for service in app.spec.services.iter_mut().flatten() {
    ///         service.instance_count = Some(3);
    ///     }
    /// });
    /// update.wait().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Secret variables are read as `EV[..]`, and stay unchanged if that is sent back. The last built images and commits stay,
    /// unless `update_all_source_versions` is set. An image has a tag or a digest: if you set one, empty the other.
    pub fn update(
        &self,
        change: impl Fn(&mut digitalocean_raw::types::AppsUpdateAppRequest) + Send + Sync + 'static,
    ) -> Request<AppId> {
        waits_for_its_deployment(self.replacing(change))
    }

    /// Deploys it again: await it for the service's answer, or [`wait`](Request::wait) until this deployment is active.
    /// Operation:
    /// `apps_create_deployment`.
    #[inline]
    pub fn deploy(&self) -> DeployApp {
        self.collection::<AppsDeploymentKey>().create()
    }

    /// Restarts all its components, or only [some](Request::components): await it for the deployment that does this, or
    /// [`wait`](Request::wait) until that is active. Operation: `apps_restart`.
    #[inline]
    pub fn restart(&self) -> RestartApp {
        self.deploying(
            AppsRestartRequest::new(),
            |raw, app, body| raw.apps_restart(&app.0, body),
            of_response,
        )
    }

    /// Rolls it back to an earlier deployment, and pins it there until [`commit_rollback`](Self::commit_rollback) or
    /// [`revert_rollback`](Self::revert_rollback), unless [`skip_pin`](Request::skip_pin) is set: await it for the deployment that
    /// does it, or [`wait`](Request::wait) until that is active. [`validate_rollback`](Self::validate_rollback) checks beforehand
    /// whether it would work. Operation: `apps_create_rollback`.
    pub fn rollback(&self, to: impl IntoKey<AppsDeploymentId>) -> RollBackApp {
        let body = AppsRollbackAppRequest::new().deployment_id(to.into_key().0);
        self.deploying(
            body,
            |raw, app, body| raw.apps_create_rollback(&app.0, body),
            of_response,
        )
    }

    /// Checks a rollback to an earlier deployment without making it: `valid` says whether it would work; if not, there is an
    /// error or warnings. Operation: `apps_validate_rollback`.
    pub fn validate_rollback(
        &self,
        to: impl IntoKey<AppsDeploymentId>,
    ) -> Operation<AppsRollbackAppRequest, AppsValidateRollbackResponse> {
        self.reading(
            AppsRollbackAppRequest::new().deployment_id(to.into_key().0),
            |raw, app, body| raw.apps_validate_rollback(&app.0, body),
            Some,
        )
    }

    /// Undoes a rollback that was not committed: await it for the deployment of what ran before it, or [`wait`](Request::wait) until
    /// that is active. Operation: `apps_revert_rollback`.
    #[inline]
    pub fn revert_rollback(&self) -> Request<AppsDeploymentKey> {
        self.deploying(
            (),
            |raw, app, ()| raw.apps_revert_rollback(&app.0),
            of_response,
        )
    }

    /// Gives a database component a new password: await it for the deployment that does it, or [`wait`](Request::wait) until that
    /// is active. Operation: `apps_reset_database_password`.
    pub fn reset_database_password(
        &self,
        component: impl Into<String>,
    ) -> Request<AppsDeploymentKey> {
        let component: String = component.into();
        self.deploying(
            (),
            move |raw, app, ()| raw.apps_reset_database_password(&app.0, &component),
            of_response,
        )
    }

    /// A request that leads to a deployment, which its answer has.
    fn deploying<A: FromResponse + Send + 'static, B: Send + Sync + 'static>(
        &self,
        body: B,
        call: impl Fn(&digitalocean_raw::Client, &AppId, &B) -> Call<A> + Send + 'static,
        read: fn(A) -> Option<AppsDeployment>,
    ) -> Request<AppsDeploymentKey, B> {
        let app = self.key.clone();
        let request = Request::asking(&self.client, body, move |client, body| {
            let asked = shown(call(client.raw(), &app, body), read);
            let (client, app) = (client.clone(), app.clone());
            Box::pin(async move {
                let answer = match asked.await {
                    Ok(answer) => answer,
                    // What can't be read was carried out.
                    Err(error) if error.is_done_unread() => None,
                    Err(error) => return Err(error),
                };
                let deployment = match answer.filter(|it| !it.id.is_empty()) {
                    Some(deployment) => deployment,
                    None => newest(&client, &app)
                        .await
                        .and_then(|newest| {
                            // One that has ended is an older one.
                            let under_way = newest.filter(|it| !has_ended(it));
                            under_way.map(Box::new).ok_or_else(|| {
                                Error::missing("the app has no deployment that is under way")
                            })
                        })
                        .map_err(|error| {
                            error
                                .done("the change was carried out, and its deployment wasn't found")
                        })?,
                };
                let key = AppsDeploymentKey::new(&app, &*deployment);
                Ok((key, Some(deployment)))
            })
        });
        request.creates()
    }
}

fn of_response(answer: AppsDeploymentResponse) -> Option<AppsDeployment> {
    answer.deployment
}

setters!(RestartApp {
    #[doc = "The components that are restarted, some of the app's [`component_names`](digitalocean_raw::types::App::component_names). Default: all."]
    list components: String,
});

setters!(RollBackApp {
    #[doc = "Whether the app stays open to deployments: by default it is pinned to what it was rolled back to, until that is committed or reverted."]
    value skip_pin: bool,
});

setters!(Operation<AppsRollbackAppRequest, AppsValidateRollbackResponse> {
    #[doc = "Whether the app stays open to deployments: by default it is pinned to what it was rolled back to, until that is committed or reverted."]
    value skip_pin: bool,
});
