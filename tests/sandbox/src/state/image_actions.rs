//! Actions on images: to another region, or from a backup to a snapshot.

use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::actions::{Effect, Resource, ResourceKind, no_such_action};
use super::images::Kind;
use super::{Handler, World, paging};
use crate::answer::Answer;
use crate::call::Call;

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("imageActions_list", list),
    ("imageActions_post", post),
    ("imageActions_get", get),
];

/// What an action makes of an image.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Change {
    Transfer(String),
    Convert,
}

/// Makes the change, unless the image is gone.
pub(super) fn apply(world: &mut World, id: u64, change: Change) {
    let Some(image) = world.images.get_mut(&id) else {
        return;
    };
    match change {
        Change::Transfer(region) => {
            if !image.regions.contains(&region) {
                image.regions.push(region);
            }
        }
        Change::Convert => image.kind = Kind::Snapshot,
    }
}

fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let id = world.called_image(call)?.id;
    let newest_first = world.actions_of(ResourceKind::Image, id).rev();
    let shown = newest_first.map(|action| world.show_action(action));
    Ok(paging::page(call, "actions", shown.collect()))
}

fn post(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let image = world.called_own_image(call)?;
    let (id, kind, home) = (image.id, image.kind, image.regions.first().cloned());
    if world.is_busy(ResourceKind::Image, id) {
        return Err(Answer::unprocessable(
            "the image already has a pending event; try again when it is done",
        ));
    }
    let asked = call.text("type").unwrap_or_default();
    let change = match asked {
        "transfer" => {
            let region = call.text("region").ok_or_else(|| {
                Answer::unprocessable("body.region: is required to transfer an image")
            })?;
            Change::Transfer(world.open_region(region)?.slug.clone())
        }
        "convert" if kind == Kind::Backup => Change::Convert,
        "convert" => {
            return Err(Answer::unprocessable(
                "only a backup can be converted, to a snapshot",
            ));
        }
        _ => return Err(Answer::unprocessable("body.type: send transfer or convert")),
    };
    let resource = Resource {
        kind: ResourceKind::Image,
        id,
        region: home,
    };
    let action = world.begin(call.now, asked, resource, Effect::Image(change));
    Ok(Answer::json(
        StatusCode::CREATED,
        json!({"action": world.show_action_by_id(action)}),
    ))
}

fn get(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let image = world.called_image(call)?.id;
    let action = call.path_id("action_id");
    world
        .actions_of(ResourceKind::Image, image)
        .find(|known| Some(known.id) == action)
        .map(|known| Answer::ok(json!({"action": world.show_action(known)})))
        .ok_or_else(no_such_action)
}
