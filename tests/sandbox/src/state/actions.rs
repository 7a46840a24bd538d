//! Actions: what takes time, and what happens when the time is over.

use std::mem;

use serde_json::{Value, json};

use super::{Handler, World, droplet_actions, image_actions, next, paging};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::{Moment, later, timestamp};

pub(super) const HANDLERS: &[(&str, Handler)] = &[("actions_list", list), ("actions_get", get)];

pub(super) struct Action {
    pub(super) id: u64,
    kind: String,
    status: Status,
    started_at: Moment,
    due: Moment,
    completed_at: Option<Moment>,
    pub(super) resource: Resource,
    effect: Effect,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Status {
    InProgress,
    Completed,
    Errored,
}

/// What an action is about.
pub(super) struct Resource {
    pub(super) kind: ResourceKind,
    pub(super) id: u64,
    pub(super) region: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ResourceKind {
    Droplet,
    Image,
}

/// What becomes true when the action completes.
pub(super) enum Effect {
    Nothing,
    Droplet(droplet_actions::Change),
    Image(image_actions::Change),
}

impl World {
    /// Starts an action that completes after the sandbox's action duration; gives its id.
    pub(super) fn begin(
        &mut self,
        now: Moment,
        kind: &str,
        resource: Resource,
        effect: Effect,
    ) -> u64 {
        let id = next(&mut self.ids.action);
        let action = Action {
            id,
            kind: kind.to_owned(),
            status: Status::InProgress,
            started_at: now,
            due: later(now, self.action_duration),
            completed_at: None,
            resource,
            effect,
        };
        self.actions.insert(id, action);
        id
    }

    /// Whether an action on the resource is in progress.
    pub(super) fn is_busy(&self, kind: ResourceKind, id: u64) -> bool {
        self.actions_of(kind, id)
            .any(|action| action.status == Status::InProgress)
    }

    /// Ends what is in progress on a resource that is gone.
    pub(super) fn fail_actions(&mut self, now: Moment, kind: ResourceKind, id: u64) {
        let ended = self.actions.values_mut().filter(|action| {
            action.status == Status::InProgress
                && action.resource.kind == kind
                && action.resource.id == id
        });
        for action in ended {
            action.status = Status::Errored;
            action.completed_at = Some(now);
        }
    }

    pub(super) fn actions_of(
        &self,
        kind: ResourceKind,
        id: u64,
    ) -> impl DoubleEndedIterator<Item = &Action> {
        self.actions
            .values()
            .filter(move |action| action.resource.kind == kind && action.resource.id == id)
    }

    pub(super) fn show_action(&self, action: &Action) -> Value {
        let slug = action.resource.region.as_deref();
        let mut shown = json!({
            "id": action.id,
            "status": action.status.name(),
            "type": action.kind,
            "started_at": timestamp(action.started_at),
            "completed_at": action.completed_at.map(timestamp),
            "resource_id": action.resource.id,
            "resource_type": action.resource.kind.name(),
            "region_slug": slug,
        });
        if let (Some(slug), Some(shown)) = (slug, shown.as_object_mut()) {
            shown.insert("region".to_owned(), self.show_region(slug));
        }
        shown
    }

    pub(super) fn show_action_by_id(&self, id: u64) -> Value {
        self.actions
            .get(&id)
            .map_or(Value::Null, |action| self.show_action(action))
    }
}

impl Status {
    fn name(self) -> &'static str {
        match self {
            Self::InProgress => "in-progress",
            Self::Completed => "completed",
            Self::Errored => "errored",
        }
    }
}

impl ResourceKind {
    fn name(self) -> &'static str {
        match self {
            Self::Droplet => "droplet",
            Self::Image => "image",
        }
    }
}

/// Completes the actions that are due, in the order they are due.
pub(super) fn settle(world: &mut World, now: Moment) {
    let mut due = world
        .actions
        .values()
        .filter(|action| action.status == Status::InProgress && action.due <= now)
        .map(|action| (action.due, action.id))
        .collect::<Vec<_>>();
    due.sort_unstable();
    for (_, id) in due {
        let Some(action) = world.actions.get_mut(&id) else {
            continue;
        };
        action.status = Status::Completed;
        action.completed_at = Some(action.due);
        let (resource, due) = (action.resource.id, action.due);
        match mem::replace(&mut action.effect, Effect::Nothing) {
            Effect::Nothing => {}
            Effect::Droplet(change) => droplet_actions::apply(world, resource, change, due),
            Effect::Image(change) => image_actions::apply(world, resource, change),
        }
    }
}

fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let newest_first = world.actions.values().rev();
    let shown = newest_first.map(|action| world.show_action(action));
    Ok(paging::page(call, "actions", shown.collect()))
}

fn get(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let action = call
        .path_id("action_id")
        .and_then(|id| world.actions.get(&id))
        .ok_or_else(no_such_action)?;
    Ok(Answer::ok(json!({"action": world.show_action(action)})))
}

pub(super) fn no_such_action() -> Answer {
    Answer::not_found("there is no such action")
}
