//! Images: public ones, snapshots, backups and custom images.

use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::actions::ResourceKind;
use super::tags::Taggable;
use super::{Handler, World, next, paging};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::{Moment, later, timestamp};

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("images_list", list),
    ("images_create_custom", create),
    ("images_get", get),
    ("images_update", update),
    ("images_delete", delete),
];

#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Image {
    pub(super) id: u64,
    pub(super) name: String,
    pub(super) kind: Kind,
    /// Of the public ones: whether it comes with an application installed.
    pub(super) is_application: bool,
    pub(super) distribution: String,
    pub(super) slug: Option<String>,
    pub(super) public: bool,
    /// No longer offered: it is in no list, but can be used by those who know its slug.
    pub(super) retired: bool,
    pub(super) regions: Vec<String>,
    pub(super) created_at: Moment,
    /// From here on it is available.
    pub(super) ready_at: Moment,
    pub(super) min_disk_size: u64,
    pub(super) size_gigabytes: f64,
    pub(super) description: String,
    pub(super) tags: Vec<String>,
    /// The droplet it was taken of.
    pub(super) droplet: Option<u64>,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Kind {
    Base,
    Snapshot,
    Backup,
    Custom,
}

impl Kind {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Base => "base",
            Self::Snapshot => "snapshot",
            Self::Backup => "backup",
            Self::Custom => "custom",
        }
    }
}

impl Image {
    pub(super) fn is_ready(&self, now: Moment) -> bool {
        self.ready_at <= now
    }

    /// Public images are everywhere, whatever the document lets them show.
    pub(super) fn is_in(&self, region: &str) -> bool {
        self.public || self.regions.iter().any(|own| own == region)
    }

    fn status(&self, now: Moment) -> &'static str {
        match (self.is_ready(now), self.retired) {
            (false, _) => "NEW",
            (true, false) => "available",
            (true, true) => "retired",
        }
    }

    pub(super) fn show(&self, now: Moment) -> Value {
        // It is made of texts, numbers and lists.
        serde_json::to_value(self.shown(now)).unwrap_or_default()
    }

    pub(super) fn shown(&self, now: Moment) -> Shown<'_> {
        Shown {
            id: self.id,
            name: &self.name,
            kind: self.kind.name(),
            distribution: &self.distribution,
            slug: self.slug.as_deref(),
            public: self.public,
            regions: &self.regions,
            created_at: timestamp(self.created_at),
            min_disk_size: self.min_disk_size,
            size_gigabytes: self.size_gigabytes,
            description: &self.description,
            tags: &self.tags,
            status: self.status(now),
            error_message: "",
        }
    }
}

/// An image as the API shows it.
#[derive(Serialize)]
pub(super) struct Shown<'a> {
    id: u64,
    name: &'a str,
    #[serde(rename = "type")]
    kind: &'static str,
    distribution: &'a str,
    slug: Option<&'a str>,
    public: bool,
    regions: &'a [String],
    created_at: String,
    min_disk_size: u64,
    size_gigabytes: f64,
    description: &'a str,
    tags: &'a [String],
    status: &'static str,
    error_message: &'static str,
}

impl World {
    /// The image with this id (a number or a text of digits) or slug.
    pub(super) fn image(&self, identifier: &Value) -> Option<&Image> {
        let text = match identifier {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        match text.parse() {
            Ok(id) => self.images.get(&id),
            Err(_) => self
                .images
                .values()
                .find(|image| image.slug.as_deref() == Some(text.as_str())),
        }
    }

    /// An image to make a droplet of, or why it can't be used.
    pub(super) fn usable_image(&self, identifier: &Value, now: Moment) -> Result<&Image, Answer> {
        let image = self.image(identifier).ok_or_else(|| {
            Answer::unprocessable(format!(
                "there is no image {identifier}; GET /v2/images lists those that there are"
            ))
        })?;
        if image.retired {
            return Err(Answer::unprocessable(format!(
                "image {identifier} is retired; GET /v2/images lists those that are available"
            )));
        }
        if image.is_ready(now) {
            Ok(image)
        } else {
            Err(Answer::unprocessable(format!(
                "image {identifier} is not available yet"
            )))
        }
    }

    pub(super) fn called_image(&self, call: &Call<'_>) -> Result<&Image, Answer> {
        let identifier = call.path_value("image_id").unwrap_or_default();
        self.image(&json!(identifier))
            .ok_or_else(|| Answer::not_found(format!("there is no image {identifier}")))
    }

    /// Takes an image away at once; droplets made of it keep running.
    pub(super) fn delete_image(&mut self, now: Moment, id: u64) {
        self.images.remove(&id);
        self.fail_actions(now, ResourceKind::Image, id);
    }

    /// An image of the account itself, which alone may be changed.
    pub(super) fn called_own_image(&self, call: &Call<'_>) -> Result<&Image, Answer> {
        let image = self.called_image(call)?;
        if image.public {
            return Err(Answer::error(
                StatusCode::FORBIDDEN,
                "forbidden",
                "public images can't be changed",
            ));
        }
        Ok(image)
    }
}

fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let kind = call.query_value("type");
    let private = call.query_value("private") == Some("true");
    let tag = call.query_value("tag_name");
    let wanted = |image: &&Image| {
        let of_kind = match kind {
            Some("distribution") => image.kind == Kind::Base && !image.is_application,
            Some("application") => image.kind == Kind::Base && image.is_application,
            _ => true,
        };
        let tagged = tag.is_none_or(|tag| image.tags.iter().any(|own| own == tag));
        of_kind && tagged && !image.retired && !(private && image.public)
    };
    let images = world.images.values().filter(wanted);
    Ok(paging::page_of(call, "images", images, |image| {
        image.show(call.now)
    }))
}

fn create(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let region = world.open_region(call.text("region").unwrap_or_default())?;
    let tags = world.asked_tags(call)?;
    let image = Image {
        regions: vec![region.slug.clone()],
        id: next(&mut world.ids.image),
        name: call.text("name").unwrap_or_default().to_owned(),
        kind: Kind::Custom,
        is_application: false,
        distribution: call.text("distribution").unwrap_or("Unknown").to_owned(),
        slug: None,
        public: false,
        retired: false,
        created_at: call.now,
        ready_at: later(call.now, world.action_duration),
        min_disk_size: 10,
        size_gigabytes: 1.0,
        description: call.text("description").unwrap_or_default().to_owned(),
        tags,
        droplet: None,
    };
    let (id, shown) = (image.id, image.show(call.now));
    world.images.insert(id, image);
    world.enter_tags(Taggable::Image(id));
    Ok(Answer::json(StatusCode::ACCEPTED, json!({"image": shown})))
}

fn get(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let image = world.called_image(call)?;
    Ok(Answer::ok(json!({"image": image.show(call.now)})))
}

fn update(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let id = world.called_own_image(call)?.id;
    if let Some(image) = world.images.get_mut(&id) {
        for (name, own) in [
            ("name", &mut image.name),
            ("distribution", &mut image.distribution),
            ("description", &mut image.description),
        ] {
            if let Some(new) = call.text(name) {
                new.clone_into(own);
            }
        }
    }
    get(call, world)
}

fn delete(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let id = world.called_own_image(call)?.id;
    world.delete_image(call.now, id);
    Ok(Answer::no_content())
}
