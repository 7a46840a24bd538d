//! Actions on volumes, found by id or by name: attaching, detaching, resizing.

use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::actions::{Effect, ResourceKind, Span, no_such_action};
use super::volumes::{LARGEST, MOST_ON_DROPLET, Volume, no_such_volume, pending};
use super::{Handler, World, paging};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::Moment;

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("volumeActions_list", list),
    ("volumeActions_post", post_by_name),
    ("volumeActions_post_byId", post_by_id),
    ("volumeActions_get", get),
];

/// What an action makes of a volume.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Change {
    Attach(u64),
    Detach(u64),
    Resize(u64),
}

impl Change {
    fn action(self) -> &'static str {
        match self {
            Self::Attach(_) => "attach_volume",
            Self::Detach(_) => "detach_volume",
            Self::Resize(_) => "resize_volume",
        }
    }

    /// The droplet that takes no other action meanwhile.
    fn droplet(self, volume: &Volume) -> Option<u64> {
        match self {
            Self::Attach(droplet) | Self::Detach(droplet) => Some(droplet),
            Self::Resize(_) => volume.droplet,
        }
    }
}

/// Makes the change, unless the volume is gone.
pub(super) fn apply(world: &mut World, number: u64, change: Change, span: Span) {
    match change {
        Change::Attach(droplet) => world.attach(number, droplet),
        Change::Detach(_) => world.detach(number, span.ended),
        Change::Resize(size) => {
            if let Some(volume) = world.volumes.get_mut(&number) {
                volume.size = size;
            }
        }
    }
}

fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = world.called_volume(call)?.number;
    let newest_first = world.actions_of(ResourceKind::Volume, number).rev();
    Ok(paging::page_of(call, "actions", newest_first, |action| {
        world.show_action(action)
    }))
}

fn get(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = world.called_volume(call)?.number;
    let action = call.path_id("action_id");
    world
        .actions_of(ResourceKind::Volume, number)
        .rfind(|known| Some(known.id) == action)
        .map(|known| Answer::ok(json!({"action": world.show_action(known)})))
        .ok_or_else(no_such_action)
}

fn post_by_id(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = world.called_volume(call)?.number;
    start(call, world, number)
}

fn post_by_name(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let (Some(name), Some(region)) = (call.text("volume_name"), call.text("region")) else {
        return Err(Answer::unprocessable(
            "body: a volume without an id is named by volume_name and region",
        ));
    };
    let number = world
        .volume_named(name, region)
        .ok_or_else(|| no_such_volume(&format!("{name} in {region}")))?
        .number;
    start(call, world, number)
}

fn start(call: &Call<'_>, world: &mut World, number: u64) -> Result<Answer, Answer> {
    let volume = world
        .volumes
        .get(&number)
        .ok_or_else(|| no_such_volume("with this id"))?;
    let change = allowed(call, world, volume)?;
    let (resource, droplet) = (volume.resource(), change.droplet(volume));
    let action = world.begin(call.now, change.action(), resource, Effect::Volume(change));
    if let Some(droplet) = droplet {
        world.hold_droplet(droplet, action);
    }
    let shown = world.show_action_by_id(action);
    Ok(Answer::json(StatusCode::ACCEPTED, json!({"action": shown})))
}

/// What the action would change, or why the volume can't take it now.
fn allowed(call: &Call<'_>, world: &World, volume: &Volume) -> Result<Change, Answer> {
    if world.is_busy(ResourceKind::Volume, volume.number) {
        return Err(pending(volume.number));
    }
    if let Some(region) = call
        .text("region")
        .filter(|region| *region != volume.region)
    {
        return Err(Answer::unprocessable(format!(
            "body.region: the volume is in {}, not in {region}",
            volume.region
        )));
    }
    let change = match call.text("type").unwrap_or_default() {
        "attach" => attach(call, world, volume)?,
        "detach" => detach(call, volume)?,
        "resize" => resize(call, volume)?,
        _ => {
            return Err(Answer::unprocessable(
                "body.type: send attach, detach or resize",
            ));
        }
    };
    if let Some(droplet) = change.droplet(volume) {
        world.idle_droplet(droplet)?;
    }
    Ok(change)
}

fn asked_droplet(call: &Call<'_>) -> u64 {
    call.field("droplet_id")
        .and_then(Value::as_u64)
        .unwrap_or_default()
}

fn attach(call: &Call<'_>, world: &World, volume: &Volume) -> Result<Change, Answer> {
    let id = asked_droplet(call);
    let droplet = world
        .droplets
        .get(&id)
        .ok_or_else(|| Answer::not_found(format!("there is no droplet {id}")))?;
    world.attachable(volume, &droplet.region, call.now)?;
    if droplet.volume_ids.len() >= MOST_ON_DROPLET {
        return Err(Answer::unprocessable(format!(
            "a droplet takes {MOST_ON_DROPLET} volumes, droplet {id} has them"
        )));
    }
    Ok(Change::Attach(id))
}

impl World {
    /// Whether a volume can go on a droplet of this region, or why not.
    pub(super) fn attachable(
        &self,
        volume: &Volume,
        region: &str,
        now: Moment,
    ) -> Result<(), Answer> {
        if let Some(droplet) = volume.attached(now) {
            return Err(Answer::unprocessable(format!(
                "volume {} is already attached, to droplet {droplet}; detach it first",
                volume.uuid()
            )));
        }
        if volume.region != region {
            return Err(Answer::unprocessable(format!(
                "volume {} is in {}, the droplet in {region}; both have to be in one region",
                volume.uuid(),
                volume.region
            )));
        }
        if self.is_busy(ResourceKind::Volume, volume.number) {
            return Err(pending(volume.number));
        }
        Ok(())
    }
}

fn detach(call: &Call<'_>, volume: &Volume) -> Result<Change, Answer> {
    let droplet = asked_droplet(call);
    if volume.droplet == Some(droplet) {
        Ok(Change::Detach(droplet))
    } else {
        Err(Answer::unprocessable(format!(
            "attachment not found: the volume is not on droplet {droplet}"
        )))
    }
}

fn resize(call: &Call<'_>, volume: &Volume) -> Result<Change, Answer> {
    call.field("size_gigabytes")
        .and_then(Value::as_u64)
        .filter(|size| (volume.size + 1..=LARGEST).contains(size))
        .map(Change::Resize)
        .ok_or_else(|| {
            Answer::unprocessable(format!(
                "body.size_gigabytes: a volume only grows; this one has {}, the largest {LARGEST}",
                volume.size
            ))
        })
}
