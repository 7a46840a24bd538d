//! Actions on droplets, on one or on all with a tag.

use std::sync::Arc;

use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::actions::{Effect, ResourceKind, Span, no_such_action};
use super::backup_policies::Policy;
use super::droplets::{Droplet, KERNELS, Kernel, Status};
use super::images::{Image, Kind};
use super::sizes::Size;
use super::{Handler, World, next, paging};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::Moment;

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("dropletActions_list", list),
    ("dropletActions_post", post),
    ("dropletActions_post_byTag", post_by_tag),
    ("dropletActions_get", get),
];

/// What an action makes of a droplet.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Change {
    Nothing,
    Status(Status),
    Name(String),
    Size { size: Arc<Size>, disk: bool },
    Image(Arc<Image>),
    Snapshot(String),
    Backups(Option<Policy>),
    Ipv6,
    Kernel(Kernel),
}

/// Makes the change, unless the droplet is gone.
pub(super) fn apply(world: &mut World, id: u64, change: Change, span: Span) {
    let Some(droplet) = world.droplets.get_mut(&id) else {
        return;
    };
    match change {
        Change::Nothing => {}
        Change::Status(status) => droplet.status = status,
        Change::Name(name) => droplet.name = name,
        Change::Size { size, disk } => {
            if disk {
                droplet.disk = size.disk;
            }
            droplet.size = size;
        }
        Change::Image(image) => {
            droplet.image = image;
            droplet.status = Status::Active;
        }
        Change::Backups(policy) => droplet.backups = policy,
        Change::Ipv6 => droplet.ipv6 = true,
        Change::Kernel(kernel) => droplet.kernel = Some(kernel),
        Change::Snapshot(name) => {
            let id = next(&mut world.ids.image);
            let image = Image {
                ready_at: span.ended,
                ..taken(Kind::Snapshot, droplet, name, id, span.started)
            };
            world.images.insert(image.id, image);
        }
    }
}

/// The image of a droplet's disk.
pub(super) fn taken(kind: Kind, droplet: &Droplet, name: String, id: u64, at: Moment) -> Image {
    Image {
        id,
        name,
        kind,
        is_application: false,
        distribution: droplet.image.distribution.clone(),
        slug: None,
        public: false,
        retired: false,
        regions: vec![droplet.region.clone()],
        created_at: at,
        ready_at: at,
        min_disk_size: droplet.disk,
        size_gigabytes: 2.5,
        description: String::new(),
        tags: Vec::new(),
        droplet: Some(droplet.id),
    }
}

fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let id = world.called_droplet(call)?.id;
    let newest_first = world.actions_of(ResourceKind::Droplet, id).rev();
    Ok(paging::page_of(call, "actions", newest_first, |action| {
        world.show_action(action)
    }))
}

fn get(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let droplet = world.called_droplet(call)?.id;
    let action = call.path_id("action_id");
    world
        .actions_of(ResourceKind::Droplet, droplet)
        .rfind(|known| Some(known.id) == action)
        .map(|known| Answer::ok(json!({"action": world.show_action(known)})))
        .ok_or_else(no_such_action)
}

fn post(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let droplet = world.called_droplet(call)?;
    let change = allowed(call, world, droplet)?;
    let resource = droplet.resource();
    let kind = call.text("type").unwrap_or_default();
    let action = world.begin(call.now, kind, resource, Effect::Droplet(change));
    let shown = world.show_action_by_id(action);
    Ok(Answer::json(StatusCode::CREATED, json!({"action": shown})))
}

/// Either all droplets with the tag take the action or none does.
fn post_by_tag(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let kind = call.text("type").unwrap_or_default();
    if !BY_TAG.contains(&kind) {
        return Err(Answer::unprocessable(format!(
            "body.type: {kind} can't be done by tag; send {}",
            BY_TAG.join(", ")
        )));
    }
    let tag = call.query_value("tag_name").unwrap_or_default();
    let mut starts = Vec::new();
    for droplet in world
        .droplets
        .values()
        .filter(|droplet| droplet.has_tag(tag))
    {
        starts.push((droplet.resource(), allowed(call, world, droplet)?));
    }
    let mut shown = Vec::new();
    for (resource, change) in starts {
        let action = world.begin(call.now, kind, resource, Effect::Droplet(change));
        shown.push(world.show_action_by_id(action));
    }
    Ok(Answer::json(StatusCode::CREATED, json!({"actions": shown})))
}

const BY_TAG: [&str; 9] = [
    "power_cycle",
    "power_on",
    "power_off",
    "shutdown",
    "enable_private_networking",
    "enable_ipv6",
    "enable_backups",
    "disable_backups",
    "snapshot",
];

/// What the action would change, or why the droplet can't take it now.
fn allowed(call: &Call<'_>, world: &World, droplet: &Droplet) -> Result<Change, Answer> {
    world.idle_droplet(droplet.id)?;
    Ok(match call.text("type").unwrap_or_default() {
        "power_off" | "shutdown" => Change::Status(Status::Off),
        "power_on" | "power_cycle" | "reboot" => Change::Status(Status::Active),
        "password_reset" | "enable_private_networking" => Change::Nothing,
        "rename" => Change::Name(needed_text(call, "name")?.to_owned()),
        "resize" => resize(call, world, droplet)?,
        "rebuild" => {
            let image = world.usable_image(needed(call, "image")?, call.now)?;
            Change::Image(Arc::new(image.clone()))
        }
        "restore" => restore(call, world, droplet)?,
        "snapshot" => {
            let name = call.text("name").map_or_else(
                || format!("{}-{}", droplet.name, call.now.timestamp()),
                str::to_owned,
            );
            Change::Snapshot(name)
        }
        "enable_backups" => Change::Backups(Some(policy(call))),
        "change_backup_policy" => {
            if droplet.backups.is_none() {
                return Err(Answer::unprocessable(
                    "the droplet has no backups; enable them first",
                ));
            }
            needed(call, "backup_policy")?;
            Change::Backups(Some(policy(call)))
        }
        "disable_backups" => Change::Backups(None),
        "enable_ipv6" => Change::Ipv6,
        "change_kernel" => change_kernel(call)?,
        other => {
            return Err(Answer::unprocessable(format!(
                "body.type: the sandbox has no droplet action {other:?}"
            )));
        }
    })
}

fn needed<'a>(call: &'a Call<'_>, name: &str) -> Result<&'a Value, Answer> {
    call.field(name)
        .ok_or_else(|| Answer::unprocessable(format!("body.{name}: is required for this action")))
}

fn needed_text<'a>(call: &'a Call<'_>, name: &str) -> Result<&'a str, Answer> {
    needed(call, name)?
        .as_str()
        .filter(|text| !text.is_empty())
        .ok_or_else(|| Answer::unprocessable(format!("body.{name}: is empty or not a string")))
}

fn policy(call: &Call<'_>) -> Policy {
    Policy::read(call.field("backup_policy"), call.now)
}

fn resize(call: &Call<'_>, world: &World, droplet: &Droplet) -> Result<Change, Answer> {
    let size = world.open_size(needed_text(call, "size")?)?;
    if droplet.status != Status::Off {
        return Err(Answer::unprocessable(
            "the droplet has to be off to be resized; power it off first",
        ));
    }
    if size.disk < droplet.disk {
        return Err(Answer::unprocessable(format!(
            "size {} has a disk of {} GB, the droplet's has {} and can't shrink",
            size.slug, size.disk, droplet.disk
        )));
    }
    Ok(Change::Size {
        size: Arc::new(size.clone()),
        disk: call.flag("disk").unwrap_or(false),
    })
}

fn restore(call: &Call<'_>, world: &World, droplet: &Droplet) -> Result<Change, Answer> {
    let image = world.usable_image(needed(call, "image")?, call.now)?;
    if image.droplet != Some(droplet.id) {
        return Err(Answer::unprocessable(
            "body.image: a droplet is restored from a backup or snapshot of its own",
        ));
    }
    Ok(Change::Image(Arc::new(image.clone())))
}

fn change_kernel(call: &Call<'_>) -> Result<Change, Answer> {
    let id = needed(call, "kernel")?.as_u64();
    KERNELS
        .into_iter()
        .find(|kernel| Some(kernel.id) == id)
        .map(Change::Kernel)
        .ok_or_else(|| Answer::unprocessable("body.kernel: the droplet has no such kernel"))
}
