//! Actions: what takes time, and what happens when the time is over.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::mem;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    Handler, World, droplet_actions, image_actions, next, paging, reserved_ip_actions,
    volume_actions,
};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::{Moment, later, timestamp};

pub(super) const HANDLERS: &[(&str, Handler)] = &[("actions_list", list), ("actions_get", get)];

#[derive(Serialize, Deserialize)]
pub(super) struct Action {
    pub(super) id: u64,
    kind: String,
    status: Status,
    started_at: Moment,
    due: Moment,
    completed_at: Option<Moment>,
    pub(super) resource: Resource,
    effect: Effect,
    /// A droplet that takes no other action while this one on something else is in progress.
    droplet: Option<u64>,
    /// Whether it ends as errored instead, and changes nothing.
    fails: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Status {
    InProgress,
    Completed,
    Errored,
}

/// What an action is about.
#[derive(Serialize, Deserialize)]
pub(super) struct Resource {
    pub(super) kind: ResourceKind,
    pub(super) id: u64,
    pub(super) region: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum ResourceKind {
    Droplet,
    Image,
    Volume,
    ReservedIp,
    /// The same addresses under their older name.
    FloatingIp,
    ReservedIpv6,
}

/// What becomes true when the action completes.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Effect {
    Nothing,
    Droplet(droplet_actions::Change),
    Image(image_actions::Change),
    Volume(volume_actions::Change),
    ReservedIp(reserved_ip_actions::Change),
    ReservedIpv6(reserved_ip_actions::Change),
}

/// When an action took place.
#[derive(Clone, Copy)]
pub(super) struct Span {
    pub(super) started: Moment,
    pub(super) ended: Moment,
}

/// All actions, with what is needed to find those of a resource and those that are due without a look at the others.
#[derive(Default)]
pub(super) struct Actions {
    by_id: BTreeMap<u64, Action>,
    histories: HashMap<(ResourceKind, u64), History>,
    /// Those in progress, in the order they end.
    due: BTreeSet<(Moment, u64)>,
    /// Those that the list of all actions leaves out.
    hidden: BTreeSet<u64>,
    /// Whether what is started now fails.
    pub(super) failing: bool,
}

/// The actions of one resource, by id.
#[derive(Default)]
struct History {
    /// All of them, the oldest first.
    all: Vec<u64>,
    running: Vec<u64>,
}

impl Actions {
    fn insert(&mut self, action: Action) {
        let key = (action.resource.kind, action.resource.id);
        let history = self.histories.entry(key).or_default();
        history.all.push(action.id);
        if action.status == Status::InProgress {
            history.running.push(action.id);
            self.due.insert((action.due, action.id));
            if let Some(droplet) = action.droplet {
                let key = (ResourceKind::Droplet, droplet);
                let history = self.histories.entry(key).or_default();
                history.running.push(action.id);
            }
        }
        self.by_id.insert(action.id, action);
    }

    /// All actions again, as a dump has them.
    pub(super) fn restored(actions: Vec<Action>, hidden: BTreeSet<u64>) -> Self {
        let mut restored = Self {
            hidden,
            ..Self::default()
        };
        for action in actions {
            restored.insert(action);
        }
        restored
    }

    pub(super) fn kept(&self) -> (impl ExactSizeIterator<Item = &Action>, &BTreeSet<u64>) {
        (self.by_id.values(), &self.hidden)
    }

    fn history(&self, kind: ResourceKind, id: u64) -> Option<&History> {
        self.histories.get(&(kind, id))
    }

    /// Ends the action that is due first, if it is due by `now`, and gives what it changes of which resource and when.
    fn end_next(&mut self, now: Moment) -> Option<(u64, Effect, Span)> {
        let (due, id) = self.due.first().copied().filter(|(due, _)| *due <= now)?;
        let fails = self.by_id.get(&id)?.fails;
        let status = if fails {
            Status::Errored
        } else {
            Status::Completed
        };
        let effect = self.end(id, due, status)?;
        let action = self.by_id.get(&id)?;
        let span = Span {
            started: action.started_at,
            ended: due,
        };
        let effect = if fails { Effect::Nothing } else { effect };
        Some((action.resource.id, effect, span))
    }

    /// Takes an action out of those in progress; gives what it would have changed.
    fn end(&mut self, id: u64, at: Moment, status: Status) -> Option<Effect> {
        let action = self.by_id.get_mut(&id)?;
        action.status = status;
        action.completed_at = Some(at);
        self.due.remove(&(action.due, id));
        let own = (action.resource.kind, action.resource.id);
        let droplet = action.droplet.map(|id| (ResourceKind::Droplet, id));
        for key in droplet.into_iter().chain([own]) {
            if let Some(history) = self.histories.get_mut(&key) {
                history.running.retain(|running| *running != id);
            }
        }
        Some(mem::replace(&mut action.effect, Effect::Nothing))
    }
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
        self.begin_for(self.action_duration, now, kind, resource, effect)
    }

    /// The same with a duration of its own.
    pub(super) fn begin_for(
        &mut self,
        duration: Duration,
        now: Moment,
        kind: &str,
        resource: Resource,
        effect: Effect,
    ) -> u64 {
        let id = next(&mut self.ids.action);
        self.actions.insert(Action {
            id,
            kind: kind.to_owned(),
            status: Status::InProgress,
            started_at: now,
            due: later(now, duration),
            completed_at: None,
            resource,
            effect,
            droplet: None,
            fails: self.actions.failing,
        });
        id
    }

    /// Whether an action on the resource is in progress.
    pub(super) fn is_busy(&self, kind: ResourceKind, id: u64) -> bool {
        self.actions
            .history(kind, id)
            .is_some_and(|history| !history.running.is_empty())
    }

    /// Lets a droplet take no other action until this one, on something else, has ended.
    pub(super) fn hold_droplet(&mut self, droplet: u64, action: u64) {
        if let Some(action) = self.actions.by_id.get_mut(&action) {
            action.droplet = Some(droplet);
            let key = (ResourceKind::Droplet, droplet);
            let history = self.actions.histories.entry(key).or_default();
            history.running.push(action.id);
        }
    }

    /// Ends what is in progress on a resource that is gone.
    pub(super) fn fail_actions(&mut self, now: Moment, kind: ResourceKind, id: u64) {
        let running = self
            .actions
            .history(kind, id)
            .map(|history| history.running.clone());
        for id in running.unwrap_or_default() {
            self.actions.end(id, now, Status::Errored);
        }
    }

    /// The actions on a resource, the oldest first.
    pub(super) fn actions_of(
        &self,
        kind: ResourceKind,
        id: u64,
    ) -> impl DoubleEndedIterator<Item = &Action> + Clone {
        let history = self.actions.history(kind, id);
        history
            .into_iter()
            .flat_map(|history| &history.all)
            .filter_map(|id| self.actions.by_id.get(id))
    }

    /// Leaves an action out of the list of all actions; false when there is no such action.
    pub(crate) fn hide_action(&mut self, id: u64) -> bool {
        let is_known = self.actions.by_id.contains_key(&id);
        if is_known {
            self.actions.hidden.insert(id);
        }
        is_known
    }

    pub(super) fn show_action(&self, action: &Action) -> Value {
        let slug = action.resource.region.as_deref();
        let mut shown = json!({
            "id": action.id,
            "status": action.status.name(),
            "type": action.kind,
            "started_at": timestamp(action.started_at),
            "completed_at": action.completed_at.map(timestamp),
            "resource_id": action.resource.shown_id(),
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
            .by_id
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

impl Resource {
    /// What is named by UUID has none: the API's action has room for a number only.
    fn shown_id(&self) -> Option<u64> {
        (self.kind != ResourceKind::Volume).then_some(self.id)
    }
}

impl ResourceKind {
    fn name(self) -> &'static str {
        match self {
            Self::Droplet => "droplet",
            Self::Image => "image",
            Self::Volume => "volume",
            Self::ReservedIp => "reserved_ip",
            Self::FloatingIp => "floating_ip",
            Self::ReservedIpv6 => "reserved_ipv6",
        }
    }
}

/// Ends the actions that are due, in the order they are due.
pub(super) fn settle(world: &mut World, now: Moment) {
    while let Some((resource, effect, span)) = world.actions.end_next(now) {
        match effect {
            Effect::Nothing => {}
            Effect::Droplet(change) => droplet_actions::apply(world, resource, change, span),
            Effect::Image(change) => image_actions::apply(world, resource, change),
            Effect::Volume(change) => volume_actions::apply(world, resource, change, span),
            Effect::ReservedIp(change) => {
                reserved_ip_actions::apply(&mut world.reserved_ips, resource, change);
            }
            Effect::ReservedIpv6(change) => {
                reserved_ip_actions::apply(&mut world.reserved_ipv6, resource, change);
            }
        }
    }
}

fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let Actions { by_id, hidden, .. } = &world.actions;
    let newest_first = by_id
        .values()
        .rev()
        .filter(|action| !hidden.contains(&action.id));
    let total = by_id.len() - hidden.len();
    let show = |action| world.show_action(action);
    Ok(paging::page_out_of(
        total,
        call,
        "actions",
        newest_first,
        show,
    ))
}

fn get(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let action = call
        .path_id("action_id")
        .and_then(|id| world.actions.by_id.get(&id))
        .ok_or_else(no_such_action)?;
    Ok(Answer::ok(json!({"action": world.show_action(action)})))
}

pub(super) fn no_such_action() -> Answer {
    Answer::not_found("there is no such action")
}
