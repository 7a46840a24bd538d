//! Creating droplets, one or several at once.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::actions::Effect;
use super::backup_policies::Policy;
use super::droplet_actions::Change;
use super::droplets::{Droplet, Status};
use super::tags::Taggable;
use super::{Handler, World, next};
use crate::answer::Answer;
use crate::call::Call;

pub(super) const HANDLERS: &[(&str, Handler)] = &[("droplets_create", create)];

/// The service takes no more at once.
const MOST_AT_ONCE: usize = 10;
const LONGEST_USER_DATA: usize = 64 * 1024;

fn create(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    if call.body.is_none() {
        return Err(Answer::unprocessable("body: is required"));
    }
    let single = call.text("name");
    let names = match single {
        Some(name) => vec![name.to_owned()],
        None => call.texts("names"),
    };
    if names.is_empty() || names.len() > MOST_AT_ONCE {
        return Err(Answer::unprocessable(format!(
            "body.names: name 1 to {MOST_AT_ONCE} droplets"
        )));
    }
    check_ssh_keys(call, world)?;
    let volumes = volumes(call, world)?;
    if names.len() > 1 && !volumes.is_empty() {
        return Err(Answer::unprocessable(
            "body.volumes: a volume can't be attached to several droplets",
        ));
    }
    check_network(call, world)?;
    check_user_data(call)?;
    let mut model = model(call, world, &volumes)?;
    if call.text("vpc_uuid").is_none_or(str::is_empty) {
        model.vpc_uuid = world.default_network(&model.region);
    }
    world.network_made(&model.vpc_uuid, &model.region);

    let mut droplets = Vec::new();
    let mut links = Vec::new();
    for name in names {
        let (id, action) = add(call, world, &model, name);
        for number in &volumes {
            world.attach(*number, id);
        }
        world.enter_tags(Taggable::Droplet(id));
        let shown = world
            .droplets
            .get(&id)
            .map(|droplet| world.show_droplet(droplet, call.now));
        droplets.extend(shown);
        links.push(json!({
            "id": action,
            "rel": if single.is_some() { "create" } else { "multiple_create" },
            "href": format!("{}/v2/actions/{action}", call.base),
        }));
    }
    let links = json!({ "actions": links });
    let body = match single {
        Some(_) => json!({"droplet": droplets.pop(), "links": links}),
        None => json!({"droplets": droplets, "links": links}),
    };
    Ok(Answer::json(StatusCode::ACCEPTED, body))
}

fn add(call: &Call<'_>, world: &mut World, model: &Droplet, name: String) -> (u64, u64) {
    let mut droplet = model.clone();
    droplet.id = next(&mut world.ids.droplet);
    droplet.ordinal = next(&mut world.ids.address);
    droplet.name = name;
    let resource = droplet.resource();
    let id = droplet.id;
    world.droplets.insert(id, droplet);
    let effect = Effect::Droplet(Change::Status(Status::Active));
    (id, world.begin(call.now, "create", resource, effect))
}

/// The volumes that the request names, each once: by their ids, or in objects by id or name.
fn volumes(call: &Call<'_>, world: &World) -> Result<BTreeSet<u64>, Answer> {
    let named = call.field("volumes").and_then(Value::as_array);
    let region = call.text("region");
    let named = named.into_iter().flatten().map(|named| {
        let text = |field: &str| named.get(field).and_then(Value::as_str);
        let id = named.as_str().or_else(|| text("id"));
        let id = id.filter(|id| !id.is_empty());
        let name = text("name").unwrap_or_default();
        let found = match (id, region) {
            (Some(id), _) => world.volume(id),
            (None, Some(region)) => world.volume_named(name, region),
            (None, None) => world.volumes.values().find(|volume| volume.name == name),
        };
        found.map(|volume| volume.number).ok_or_else(|| {
            let what = id.unwrap_or(name);
            Answer::unprocessable(format!("body.volumes: there is no volume {what}"))
        })
    });
    named.collect()
}

/// What all droplets of the request have in common.
fn model(call: &Call<'_>, world: &World, volumes: &BTreeSet<u64>) -> Result<Droplet, Answer> {
    let volumes = || {
        volumes
            .iter()
            .filter_map(|number| world.volumes.get(number))
    };
    let size = Arc::new(
        world
            .open_size(call.text("size").unwrap_or_default())?
            .clone(),
    );
    let image = call.field("image").unwrap_or(&Value::Null);
    let image = Arc::new(world.usable_image(image, call.now)?.clone());
    // The service picks a region when none is named.
    let region = match call.text("region") {
        Some(slug) => world.open_region(slug)?.slug.clone(),
        None => volumes()
            .next()
            .map(|volume| &volume.region)
            .or(image.regions.first())
            .cloned()
            .unwrap_or_default(),
    };
    if !image.is_in(&region) {
        return Err(Answer::unprocessable(format!(
            "image {} is not in region {region}; transfer it there first",
            image.id
        )));
    }
    if image.min_disk_size > size.disk {
        return Err(Answer::unprocessable(format!(
            "image {} needs a disk of {} GB, size {} has {}",
            image.id, image.min_disk_size, size.slug, size.disk
        )));
    }
    world.is_near(
        "vpc_uuid",
        call.text("vpc_uuid").unwrap_or_default(),
        &region,
    )?;
    for volume in volumes() {
        world.attachable(volume, &region, call.now)?;
    }
    let backups = call.flag("backups").unwrap_or(false);
    Ok(Droplet {
        id: 0,
        ordinal: 0,
        name: String::new(),
        status: Status::New,
        disk: size.disk,
        size,
        image,
        kernel: None,
        tags: world.asked_tags(call)?,
        gpu_partition_mode: call.text("gpu_partition_mode").map(str::to_owned),
        volume_ids: Vec::new(),
        vpc_uuid: call
            .text("vpc_uuid")
            .filter(|id| !id.is_empty())
            .map_or_else(|| world.default_vpc(&region), str::to_owned),
        region,
        created_at: call.now,
        backups: backups.then(|| Policy::read(call.field("backup_policy"), call.now)),
        ipv6: call.flag("ipv6").unwrap_or(false),
        monitoring: call.flag("monitoring").unwrap_or(false),
        agent: call.flag("with_droplet_agent").unwrap_or(true),
        public_networking: call.flag("public_networking").unwrap_or(true),
        user_data: call.text("user_data").map(Into::into),
        public_keys: ssh_keys(call)
            .filter_map(|key| world.public_key(&key))
            .collect(),
    })
}

/// Empty text stands for the default network.
fn check_network(call: &Call<'_>, world: &World) -> Result<(), Answer> {
    match call.text("vpc_uuid").filter(|id| !id.is_empty()) {
        Some(id) if !world.has_network(id) => Err(Answer::unprocessable(format!(
            "body.vpc_uuid: there is no VPC {id}"
        ))),
        _ => Ok(()),
    }
}

fn check_user_data(call: &Call<'_>) -> Result<(), Answer> {
    if call
        .text("user_data")
        .is_some_and(|data| data.len() > LONGEST_USER_DATA)
    {
        return Err(Answer::unprocessable(
            "body.user_data: is too long (maximum is 64 KiB)",
        ));
    }
    Ok(())
}

/// The ids and fingerprints of the keys that a request names.
fn ssh_keys<'a>(call: &'a Call<'_>) -> impl Iterator<Item = String> + 'a {
    let keys = call.field("ssh_keys").and_then(Value::as_array);
    keys.into_iter().flatten().map(|key| match key {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    })
}

fn check_ssh_keys(call: &Call<'_>, world: &World) -> Result<(), Answer> {
    for identifier in ssh_keys(call) {
        if !world.has_ssh_key(&identifier) {
            return Err(Answer::unprocessable(format!(
                "body.ssh_keys: there is no SSH key with the id or fingerprint {identifier}"
            )));
        }
    }
    Ok(())
}
