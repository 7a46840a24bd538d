//! Logs of apps, and their consoles: the addresses at which `crate::live` serves them.

use serde_json::{Value, json};

use super::apps::{APP, DEPLOYMENT, called_app, called_deployment, components};
use super::{Family, NOTHING};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::{Moment, timestamp};
use crate::live::{FILES, Source, StreamToken};
use crate::state::World;
use crate::store::items::Number;
use crate::store::place;

const EVENT: &str = "apps.event";
const INVOCATION: &str = "apps.job_invocation";

pub(super) const FAMILY: Family = Family {
    handlers: &[
        ("apps_get_logs", logs),
        ("apps_get_logs_aggregate", logs),
        ("apps_get_logs_active_deployment", logs),
        ("apps_get_logs_active_deployment_aggregate", logs),
        ("apps_get_event_logs", logs),
        ("apps_get_job_invocation_logs", logs),
        ("apps_get_exec", console),
        ("apps_get_exec_active_deployment", console),
    ],
    gone: &[(APP, app_gone)],
    ..NOTHING
};

fn app_gone(world: &mut World, _: &Call<'_>, number: Number) {
    if let Some(item) = world.store.get(number) {
        world.lines.forget(Some(&item.key));
    }
}

/// The deployment that an app's own logs are about: the one that runs, else the one that is to.
fn present_deployment(app: &Value) -> Option<&str> {
    ["active", "in_progress", "pending"]
        .into_iter()
        .find_map(|which| place::text(app, &format!("{which}_deployment.id")))
}

/// Whether a deployment has come so far that there is a log of this kind.
fn is_reached(phase: &str, kind: &str) -> bool {
    match kind {
        "BUILD" => !matches!(phase, "PENDING_BUILD" | "CANCELED"),
        "DEPLOY" => matches!(phase, "DEPLOYING" | "ACTIVE" | "SUPERSEDED" | "ERROR"),
        "RUN" | Source::CONSOLE => matches!(phase, "DEPLOYING" | "ACTIVE" | "SUPERSEDED"),
        _ => true,
    }
}

fn unreached(kind: &str, phase: &str) -> Answer {
    Answer::bad_request(format!(
        "there are no {} logs of a deployment that is {phase}",
        kind.to_lowercase()
    ))
}

impl World {
    /// Where the lines of an app come from, of its present deployment unless another one is named; begins with two lines for
    /// each component.
    pub(crate) fn log_source(
        &self,
        app: Number,
        deployment: Option<&str>,
        kind: &str,
        now: Moment,
    ) -> Result<Source, Answer> {
        let item = self.store.get(app);
        let (key, value) = item
            .map(|item| (item.key.clone(), &item.value))
            .ok_or_else(|| Answer::not_found("there is no such app"))?;
        let own = deployment.or_else(|| present_deployment(value));
        let own = own.ok_or_else(|| Answer::not_found("the app has no deployment that runs"))?;
        let number = called_deployment(self, app, own)?;
        let phase = self
            .store
            .value(number)
            .and_then(|value| place::text(value, "phase"));
        let phase = phase.unwrap_or_default();
        if !is_reached(phase, kind) {
            return Err(unreached(kind, phase));
        }
        let source = Source {
            app: key,
            run: own.to_owned(),
            kind: kind.to_owned(),
        };
        if kind == "RUN_RESTARTED" && self.lines.written(&source) == 0 {
            return Err(Answer::bad_request("nothing has restarted"));
        }
        if kind != Source::CONSOLE {
            self.begin_log(&source, app, now);
        }
        Ok(source)
    }

    fn begin_log(&self, source: &Source, app: Number, now: Moment) {
        let names = self.store.value(app).map(components).unwrap_or_default();
        let (kind, now) = (source.kind.to_lowercase(), timestamp(now));
        self.lines.begin(source, || {
            let names = names.iter().map(|(name, _)| name);
            let lines = names.flat_map(|name| {
                ["first", "second"].map(|which| format!("{name} {now} {kind}: {which} line"))
            });
            lines.collect()
        });
    }

    /// The app with this id, if it has such a component.
    pub(crate) fn app_with_component(&self, id: &str, component: &str) -> Result<Number, Answer> {
        let app = self.store.find(APP, 0, id);
        let app = app.ok_or_else(|| Answer::not_found(format!("there is no app {id}")))?;
        let own = self.store.value(app).map(components).unwrap_or_default();
        if !own.iter().any(|(own, _)| own == component) {
            let reason = format!("there is no component {component}");
            return Err(Answer::not_found(reason));
        }
        Ok(app)
    }

    /// Whether a log has begun and what it is about exists. A console begins when it is opened.
    pub(crate) fn is_running_log(&self, source: &Source) -> bool {
        if source.kind != Source::CONSOLE && !self.lines.has_begun(source) {
            return false;
        }
        let Some(app) = self.store.find(APP, 0, &source.app) else {
            return false;
        };
        let about: &[&str] = match source.kind.as_str() {
            Source::CONSOLE => &[DEPLOYMENT],
            _ => &[DEPLOYMENT, EVENT, INVOCATION],
        };
        about
            .iter()
            .any(|kind| self.store.find(kind, app, &source.run).is_some())
    }

    /// Whether a log that isn't about what runs gets no more lines.
    pub(crate) fn is_log_over(&self, source: &Source) -> bool {
        let Some(app) = self.store.find(APP, 0, &source.app) else {
            return true;
        };
        let deployment = self.store.find(DEPLOYMENT, app, &source.run);
        let phase = deployment.and_then(|number| self.store.value(number));
        let phase = phase.and_then(|value| place::text(value, "phase"));
        match (source.kind.as_str(), phase.unwrap_or_default()) {
            ("BUILD", phase) => phase != "BUILDING",
            ("DEPLOY", phase) => phase != "DEPLOYING",
            _ => {
                let invocation = self.store.find(INVOCATION, app, &source.run);
                invocation.is_some_and(|number| !self.store.is_changing(number))
            }
        }
    }
}

/// The component that a call names, by whichever parameter.
fn component<'a>(
    call: &'a Call<'_>,
    world: &World,
    app: Number,
) -> Result<Option<&'a str>, Answer> {
    let name = call
        .path_value("component_name")
        .or_else(|| call.query_value("component_name"));
    let own = world.store.value(app).map(components).unwrap_or_default();
    match name {
        Some(name) if !own.iter().any(|(own, _)| own == name) => {
            Err(Answer::not_found(format!("there is no component {name}")))
        }
        name => Ok(name),
    }
}

fn logs(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let app = called_app(call, world)?;
    let component = component(call, world, app)?;
    let kind = call.query_value("type").unwrap_or("RUN");
    let kind = if kind == "UNSPECIFIED" { "RUN" } else { kind };
    let source = match (
        call.path_value("event_id"),
        call.path_value("job_invocation_id"),
    ) {
        (None, None) => {
            let deployment = call.path_value("deployment_id");
            world.log_source(app, deployment, kind, call.now)?
        }
        (event, invocation) => {
            let (own, id) = match event {
                Some(event) => (EVENT, event),
                None => (INVOCATION, invocation.unwrap_or_default()),
            };
            if world.store.find(own, app, id).is_none() {
                return Err(Answer::not_found(format!("there is nothing with id {id}")));
            }
            let source = Source {
                app: call
                    .path
                    .first()
                    .map(|(_, key)| key.clone())
                    .unwrap_or_default(),
                run: id.to_owned(),
                kind: kind.to_owned(),
            };
            world.begin_log(&source, app, call.now);
            source
        }
    };
    let mut wanted = StreamToken::new(source, component);
    let files = world.lines.files(&wanted.source);
    let file = wanted.written();
    let files = files
        .map(|part| format!("{}{FILES}{file}/{part}.log", call.base))
        .collect::<Vec<_>>();
    // -1 is what clients send for all.
    let tail = call.query_value("tail_lines");
    wanted.tail = tail.and_then(|tail| tail.parse().ok());
    wanted.follow = call.query_value("follow") == Some("true");
    let live = format!("{}/?token={}", call.base, wanted.written());
    let is_live = kind == "RUN" || !world.is_log_over(&wanted.source);
    let live = Some(live).filter(|_| is_live);
    let mut body = json!({"historic_urls": files});
    if let Some(live) = live {
        place::put(&mut body, "live_url", json!(live));
    }
    Ok(Answer::ok(body))
}

/// The address of a shell in an instance of a component.
fn console(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let app = called_app(call, world)?;
    let name = component(call, world, app)?.unwrap_or_default();
    if let Some(wanted) = call.query_value("instance_name")
        && wanted != instance(name, app)
    {
        let reason = format!("there is no instance {wanted}");
        return Err(Answer::not_found(reason));
    }
    let deployment = call.path_value("deployment_id");
    let source = world.log_source(app, deployment, Source::CONSOLE, call.now)?;
    let wanted = StreamToken::new(source, Some(name));
    let base = call.base.replacen("http", "ws", 1);
    let url = format!("{base}/?token={}", wanted.written());
    Ok(Answer::ok(json!({"url": url})))
}

/// What the first instance of a component is called.
pub(super) fn instance(component: &str, app: Number) -> String {
    format!("{component}-{app}-0")
}
