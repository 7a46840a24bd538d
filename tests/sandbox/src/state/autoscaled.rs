//! Droplets that autoscale pools make and take away.

use std::sync::Arc;

use serde_json::Value;

use super::actions::Effect;
use super::droplet_actions::Change;
use super::droplets::{Droplet, Status};
use super::tags::Taggable;
use super::{World, next};
use crate::answer::Answer;
use crate::clock::Moment;
use crate::store::place;

impl World {
    /// Whether droplets can be made by a template.
    pub(crate) fn check_template(&self, template: &Value, now: Moment) -> Result<(), Answer> {
        let text = |name: &str| place::text(template, name).unwrap_or_default();
        let region = &self.open_region(text("region"))?.slug;
        let size = self.open_size(text("size"))?;
        let image = template.get("image").unwrap_or(&Value::Null);
        let image = self.usable_image(image, now)?;
        if !image.is_in(region) || image.min_disk_size > size.disk {
            return Err(Answer::unprocessable(format!(
                "body.droplet_template: image {} fits neither every region nor every size",
                image.id
            )));
        }
        let vpc = text("vpc_uuid");
        if !vpc.is_empty() && !self.has_network(vpc) {
            return Err(Answer::unprocessable(format!(
                "body.droplet_template.vpc_uuid: there is no VPC {vpc}"
            )));
        }
        Ok(())
    }

    /// Makes one by a template, and gives its id; `None` where what it needs does not exist any more.
    pub(crate) fn autoscaled(&mut self, now: Moment, pool: &str, template: &Value) -> Option<u64> {
        let text = |name: &str| place::text(template, name).filter(|text| !text.is_empty());
        let flag = |name: &str| template.get(name).and_then(Value::as_bool);
        let region = self.open_region(text("region")?).ok()?.slug.clone();
        let size = Arc::new(self.open_size(text("size")?).ok()?.clone());
        let image = Arc::new(self.usable_image(template.get("image")?, now).ok()?.clone());
        let vpc_uuid = match text("vpc_uuid") {
            Some(uuid) => uuid.to_owned(),
            None => self.default_network(&region),
        };
        self.network_made(&vpc_uuid, &region);
        let keys = place::all(template, "ssh_keys[]").into_iter();
        let keys = keys.filter_map(|key| self.public_key(&place::word(key)?));
        let tags = place::all(template, "tags[]").into_iter();
        let tags = tags.filter_map(|tag| tag.as_str().map(str::to_owned));
        let droplet = Droplet {
            name: String::new(),
            status: Status::New,
            disk: size.disk,
            size,
            image,
            kernel: None,
            tags: tags.collect(),
            gpu_partition_mode: None,
            volume_ids: Vec::new(),
            vpc_uuid,
            region,
            created_at: now,
            backups: None,
            ipv6: flag("ipv6").unwrap_or(false),
            monitoring: flag("with_droplet_agent").unwrap_or(false),
            agent: flag("with_droplet_agent").unwrap_or(true),
            public_networking: flag("public_networking").unwrap_or(true),
            user_data: text("user_data").map(Into::into),
            public_keys: keys.collect(),
            id: next(&mut self.ids.droplet),
            ordinal: next(&mut self.ids.address),
        };
        let (id, resource) = (droplet.id, droplet.resource());
        let name = format!("{}-{}", text("name").unwrap_or(pool), droplet.ordinal);
        self.droplets.insert(id, Droplet { name, ..droplet });
        self.enter_tags(Taggable::Droplet(id));
        self.assign_urn(format!("do:droplet:{id}"), text("project_id"), now);
        let effect = Effect::Droplet(Change::Status(Status::Active));
        self.begin(now, "create", resource, effect);
        Some(id)
    }

    /// Takes one away.
    pub(crate) fn end_autoscaled(&mut self, now: Moment, id: u64) {
        self.destroy_droplet(now, id);
    }
}
