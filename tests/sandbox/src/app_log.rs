//! A log of an app, to write into it.

use crate::answer::{Answer, Content};
use crate::clock::{Moment, timestamp};
use crate::error::Error;
use crate::live::{LogEnd, Source};
use crate::pipeline::Pipeline;
use crate::state::World;

/// A log of an app: by default what a component writes at run time.
///
/// ```
/// # use digitalocean_sandbox::{AppLog, Sandbox};
/// # fn example(sandbox: &Sandbox, app: &str) -> Result<(), digitalocean_sandbox::Error> {
/// sandbox.write_log(&AppLog::of(app, "web"), ["listening on 8080"])?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct AppLog {
    app: String,
    component: String,
    kind: String,
    deployment: Option<String>,
}

/// The log that lines are appended to.
pub(crate) struct Place {
    pub(crate) source: Source,
    component: String,
    now: Moment,
}

impl AppLog {
    /// What a component of an app, given by the app's id, writes at run time.
    pub fn of(app: impl Into<String>, component: impl Into<String>) -> Self {
        Self {
            app: app.into(),
            component: component.into(),
            kind: "RUN".to_owned(),
            deployment: None,
        }
    }

    /// Another kind of log, by its name in requests: `BUILD`, `DEPLOY`, `RUN_RESTARTED`; `CONSOLE` are the consoles.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = kind.into();
        self
    }

    /// Selects this deployment, instead of the active one, or the one that is to become active.
    pub fn deployment(mut self, id: impl Into<String>) -> Self {
        self.deployment = Some(id.into());
        self
    }

    pub(crate) fn place(&self, world: &World, now: Moment) -> Result<Place, Answer> {
        let app = world.app_with_component(&self.app, &self.component)?;
        let source = world.log_source(app, self.deployment.as_deref(), &self.kind, now);
        Ok(Place {
            source: source?,
            component: self.component.clone(),
            now,
        })
    }

    pub(crate) fn write(
        &self,
        pipeline: &Pipeline,
        lines: impl Iterator<Item = String>,
        is_unheard: bool,
    ) -> Result<usize, Error> {
        let lines = lines.collect();
        self.with(pipeline, |world, place| {
            place.write(world, lines, is_unheard)
        })
    }

    pub(crate) fn end(&self, pipeline: &Pipeline, how: LogEnd) -> Result<usize, Error> {
        self.with(pipeline, |world, place| world.lines.end(&place.source, how))
    }

    fn with<T>(
        &self,
        pipeline: &Pipeline,
        then: impl FnOnce(&World, &Place) -> T,
    ) -> Result<T, Error> {
        let now = pipeline.clock.now();
        let mut world = pipeline.world();
        world.settle(now);
        match self.place(&world, now) {
            Ok(place) => Ok(then(&world, &place)),
            Err(refusal) => Err(Error::new(match refusal.content {
                Content::Error { message, .. } => message,
                _ => "there is no such log".to_owned(),
            })),
        }
    }
}

impl Place {
    /// Writes lines, each with its component and the time, and gives how many follow.
    pub(crate) fn write(&self, world: &World, lines: Vec<String>, is_unheard: bool) -> usize {
        let before = format!("{} {} ", self.component, timestamp(self.now));
        let lines = lines.iter().map(|line| format!("{before}{line}"));
        world.lines.write(&self.source, lines.collect(), is_unheard)
    }
}
