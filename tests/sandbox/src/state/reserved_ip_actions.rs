//! Assigning reserved addresses to droplets and taking them away again.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::actions::{Action, Effect, ResourceKind, no_such_action};
use super::droplets::Droplet;
use super::reserved_ips::{Names, Reserved, pending};
use super::{Handler, World, paging};
use crate::answer::Answer;
use crate::call::Call;

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("reservedIPsActions_list", list),
    ("reservedIPsActions_post", post),
    ("reservedIPsActions_get", get),
    ("floatingIPsAction_list", list),
    ("floatingIPsAction_post", post),
    ("floatingIPsAction_get", get),
];

/// What an action makes of an address.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Change {
    Assign(u64),
    Unassign,
}

impl Change {
    pub(super) fn action(self) -> &'static str {
        match self {
            Self::Assign(_) => "assign_ip",
            Self::Unassign => "unassign_ip",
        }
    }

    /// The droplet that takes no other action meanwhile.
    pub(super) fn droplet(self, reserved: &Reserved) -> Option<u64> {
        match self {
            Self::Assign(droplet) => Some(droplet),
            Self::Unassign => reserved.droplet,
        }
    }
}

/// Makes the change, unless the address is gone.
pub(super) fn apply(addresses: &mut BTreeMap<u64, Reserved>, id: u64, change: Change) {
    if let Some(reserved) = addresses.get_mut(&id) {
        reserved.droplet = match change {
            Change::Assign(droplet) => Some(droplet),
            Change::Unassign => None,
        };
    }
}

/// The droplet, if it can get one of these addresses; or why not.
pub(super) fn receiver<'a>(
    world: &'a World,
    id: u64,
    addresses: &BTreeMap<u64, Reserved>,
) -> Result<&'a Droplet, Answer> {
    let droplet = world
        .droplets
        .get(&id)
        .ok_or_else(|| Answer::not_found(format!("there is no droplet {id}")))?;
    world.idle_droplet(id)?;
    match addresses
        .values()
        .find(|reserved| reserved.droplet == Some(id))
    {
        Some(other) => Err(Answer::unprocessable(format!(
            "droplet {id} has the address {} already; a droplet takes one",
            other.ip
        ))),
        None => Ok(droplet),
    }
}

/// What the action would change, or why the address can't take it now.
pub(super) fn allowed(
    call: &Call<'_>,
    world: &World,
    reserved: &Reserved,
    addresses: &BTreeMap<u64, Reserved>,
) -> Result<Change, Answer> {
    match call.text("type").unwrap_or_default() {
        "assign" => {
            let asked = call.field("droplet_id").and_then(Value::as_u64);
            let droplet = receiver(world, asked.unwrap_or_default(), addresses)?;
            if droplet.region == reserved.region {
                Ok(Change::Assign(droplet.id))
            } else {
                Err(Answer::unprocessable(format!(
                    "the address is in {}, the droplet in {}; both have to be in one region",
                    reserved.region, droplet.region
                )))
            }
        }
        "unassign" => match reserved.droplet {
            Some(droplet) => {
                world.idle_droplet(droplet)?;
                Ok(Change::Unassign)
            }
            None => Err(Answer::unprocessable("the address is not assigned")),
        },
        _ => Err(Answer::unprocessable("body.type: send assign or unassign")),
    }
}

/// All actions of the address, whichever path they were started on, the newest first.
fn actions(world: &World, id: u64) -> Vec<&Action> {
    let mut actions = [ResourceKind::ReservedIp, ResourceKind::FloatingIp]
        .into_iter()
        .flat_map(|kind| world.actions_of(kind, id))
        .collect::<Vec<_>>();
    actions.sort_by_key(|action| Reverse(action.id));
    actions
}

fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let id = world.called_reserved_ip(call)?.id;
    let newest_first = actions(world, id).into_iter();
    Ok(paging::page_of(call, "actions", newest_first, |action| {
        world.show_action(action)
    }))
}

fn post(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let reserved = world.called_reserved_ip(call)?;
    let id = reserved.id;
    if world.is_reserved_ip_busy(id) {
        return Err(pending());
    }
    let change = allowed(call, world, reserved, &world.reserved_ips)?;
    let (resource, droplet) = (Names::of(call).resource(reserved), change.droplet(reserved));
    let action = world.begin(
        call.now,
        change.action(),
        resource,
        Effect::ReservedIp(change),
    );
    if let Some(droplet) = droplet {
        world.hold_droplet(droplet, action);
    }
    let shown = show(world, id, world.show_action_by_id(action));
    Ok(Answer::json(StatusCode::CREATED, json!({"action": shown})))
}

fn get(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let id = world.called_reserved_ip(call)?.id;
    let asked = call.path_id("action_id");
    let action = actions(world, id)
        .into_iter()
        .find(|action| Some(action.id) == asked)
        .ok_or_else(no_such_action)?;
    let shown = show(world, id, world.show_action(action));
    Ok(Answer::ok(json!({"action": shown})))
}

/// One action says whose the address is; a list of them doesn't.
fn show(world: &World, id: u64, mut action: Value) -> Value {
    if let (Some(action), Some(reserved)) = (action.as_object_mut(), world.reserved_ips.get(&id)) {
        let project = world.project_of_reserved_ip(reserved);
        action.insert("project_id".to_owned(), Value::String(project));
    }
    action
}
