//! Droplets: what they are, getting and deleting them.

use std::borrow::Cow;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::value::RawValue;
use serde_json::{Value, json};

use super::actions::{Effect, Resource, ResourceKind};
use super::images::{Image, Kind};
use super::seed::FIRST_OWN_ID;
use super::sizes::{Size, disk_info};
use super::{Handler, World, backup_policies, images, networks, paging};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::{Moment, timestamp};

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("droplets_list", list),
    ("droplets_get", get),
    ("droplets_destroy", destroy),
    ("droplets_destroy_byTag", destroy_by_tag),
];

#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Droplet {
    pub(super) id: u64,
    /// Counts droplets from 1; addresses follow from it.
    pub(super) ordinal: u64,
    pub(super) name: String,
    pub(super) status: Status,
    pub(super) region: String,
    pub(super) size: Arc<Size>,
    /// In GB; stays behind the size's when only memory and CPUs were resized.
    pub(super) disk: u64,
    /// As it was when the droplet was made of it.
    pub(super) image: Arc<Image>,
    pub(super) kernel: Option<Kernel>,
    pub(super) tags: Vec<String>,
    /// The value that was sent at creation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) gpu_partition_mode: Option<String>,
    pub(super) volume_ids: Vec<String>,
    pub(super) vpc_uuid: String,
    pub(super) created_at: Moment,
    pub(super) backups: Option<backup_policies::Policy>,
    pub(super) ipv6: bool,
    pub(super) monitoring: bool,
    pub(super) agent: bool,
    pub(super) public_networking: bool,
    /// What it was created with, which only its metadata shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) user_data: Option<Arc<str>>,
    /// The texts of the keys that it was created with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) public_keys: Vec<Arc<str>>,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Status {
    New,
    Active,
    Off,
}

impl Status {
    fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Active => "active",
            Self::Off => "off",
        }
    }
}

/// A droplet as the API shows it.
#[derive(Serialize)]
struct Shown<'a> {
    id: u64,
    name: &'a str,
    memory: u64,
    vcpus: u64,
    disk: u64,
    disk_info: [Value; 1],
    locked: bool,
    status: &'static str,
    kernel: Option<Value>,
    created_at: String,
    features: Vec<&'static str>,
    backup_ids: Vec<u64>,
    next_backup_window: Option<Value>,
    snapshot_ids: Vec<u64>,
    image: images::Shown<'a>,
    volume_ids: &'a [String],
    size: Cow<'a, RawValue>,
    size_slug: &'a str,
    networks: Value,
    region: Option<&'a RawValue>,
    tags: &'a [String],
    vpc_uuid: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    gpu_partition_mode: Option<&'a str>,
}

/// A kernel that older images can be booted with.
#[derive(Clone, Copy)]
pub(super) struct Kernel {
    pub(super) id: u64,
    pub(super) name: &'static str,
    pub(super) version: &'static str,
}

/// The kernels there are.
pub(super) const KERNELS: [Kernel; 1] = [Kernel {
    id: 7515,
    name: "DigitalOcean GrubLoader v0.2 (20160714)",
    version: "2016.07.13-DigitalOcean_loader_Ubuntu",
}];

/// Serializes a kernel as its id.
impl Serialize for Kernel {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.id.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Kernel {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = u64::deserialize(deserializer)?;
        let known = KERNELS.into_iter().find(|kernel| kernel.id == id);
        known.ok_or_else(|| de::Error::custom(format!("there is no kernel {id}")))
    }
}

impl Kernel {
    pub(super) fn show(self) -> Value {
        json!({"id": self.id, "name": self.name, "version": self.version})
    }
}

impl Droplet {
    pub(super) fn resource(&self) -> Resource {
        Resource {
            kind: ResourceKind::Droplet,
            id: self.id,
            region: Some(self.region.clone()),
        }
    }

    pub(super) fn has_tag(&self, tag: &str) -> bool {
        self.tags.iter().any(|own| own == tag)
    }

    fn features(&self) -> Vec<&'static str> {
        [
            (self.backups.is_some(), "backups"),
            (self.ipv6, "ipv6"),
            (self.monitoring, "monitoring"),
            (true, "private_networking"),
            (self.agent, "droplet_agent"),
        ]
        .into_iter()
        .filter(|(has, _)| *has)
        .map(|(_, name)| name)
        .collect()
    }
}

impl World {
    /// The network that droplets of a region are in unless another one is named.
    pub(super) fn default_vpc(&self, region: &str) -> String {
        let number = self.regions.iter().position(|known| known.slug == region);
        format!(
            "5a4db0c0-2222-4000-8000-{:012x}",
            number.unwrap_or_default()
        )
    }

    pub(super) fn called_droplet(&self, call: &Call<'_>) -> Result<&Droplet, Answer> {
        call.path_id("droplet_id")
            .and_then(|id| self.droplets.get(&id))
            .ok_or_else(|| Answer::not_found("there is no such droplet"))
    }

    pub(super) fn show_droplet(&self, droplet: &Droplet, now: Moment) -> Value {
        // It is made of texts, numbers, lists and objects.
        serde_json::to_value(self.shown_droplet(droplet, now)).unwrap_or_default()
    }

    /// A droplet to be written: lists write theirs without a tree of values in between.
    fn shown_droplet<'a>(&'a self, droplet: &'a Droplet, now: Moment) -> Shown<'a> {
        let networks = match droplet.status {
            Status::New => json!({"v4": [], "v6": []}),
            _ => networks::show(droplet.ordinal, droplet.public_networking, droplet.ipv6),
        };
        Shown {
            id: droplet.id,
            name: &droplet.name,
            memory: droplet.size.memory,
            vcpus: droplet.size.vcpus,
            disk: droplet.disk,
            disk_info: [disk_info(droplet.disk)],
            locked: self.is_busy(ResourceKind::Droplet, droplet.id),
            status: droplet.status.name(),
            kernel: droplet.kernel.map(Kernel::show),
            created_at: timestamp(droplet.created_at),
            features: droplet.features(),
            backup_ids: self.image_ids_of(droplet, Kind::Backup),
            next_backup_window: droplet
                .backups
                .as_ref()
                .map(|policy| policy.next_window(now)),
            snapshot_ids: self.image_ids_of(droplet, Kind::Snapshot),
            image: droplet.image.shown(now),
            volume_ids: &droplet.volume_ids,
            size: self.written.size(self, &droplet.size),
            size_slug: &droplet.size.slug,
            networks,
            region: self.written.region(&droplet.region),
            tags: &droplet.tags,
            vpc_uuid: &droplet.vpc_uuid,
            gpu_partition_mode: droplet.gpu_partition_mode.as_deref(),
        }
    }

    /// The snapshots or backups taken of a droplet.
    pub(super) fn images_of(
        &self,
        droplet: &Droplet,
        kind: Kind,
    ) -> impl Iterator<Item = &Image> + Clone + use<'_> {
        let id = droplet.id;
        // Those before are public.
        self.images
            .range(FIRST_OWN_ID..)
            .map(|(_, image)| image)
            .filter(move |image| image.droplet == Some(id) && image.kind == kind)
    }

    fn image_ids_of(&self, droplet: &Droplet, kind: Kind) -> Vec<u64> {
        self.images_of(droplet, kind)
            .map(|image| image.id)
            .collect()
    }

    /// Whether the droplet takes an action now, or why not.
    pub(super) fn idle_droplet(&self, id: u64) -> Result<(), Answer> {
        if self.is_busy(ResourceKind::Droplet, id) {
            return Err(Answer::unprocessable(format!(
                "droplet {id} already has a pending event; try again when it is done"
            )));
        }
        Ok(())
    }

    /// Takes a droplet away at once; its snapshots and its actions stay, and what was attached or assigned to it.
    pub(super) fn destroy_droplet(&mut self, now: Moment, id: u64) {
        let Some(droplet) = self.droplets.remove(&id) else {
            return;
        };
        self.fail_actions(now, ResourceKind::Droplet, id);
        self.free_volumes(&droplet.volume_ids, now);
        self.free_addresses(id);
        self.forget_droplet(id);
        self.leave_pool(id);
        self.begin(now, "destroy", droplet.resource(), Effect::Nothing);
    }
}

fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let tag = call.query_value("tag_name");
    let name = call.query_value("name");
    let gpus_only = call.query_value("type") == Some("gpus");
    let show = |droplet| world.shown_droplet(droplet, call.now);
    if tag.is_none() && name.is_none() && !gpus_only {
        let all = world.droplets.values();
        return Ok(paging::written_page_of(call, "droplets", all, show));
    }
    let wanted = |droplet: &&Droplet| {
        tag.is_none_or(|tag| droplet.has_tag(tag))
            && name.is_none_or(|name| droplet.name.eq_ignore_ascii_case(name))
            && (!gpus_only || droplet.size.slug.starts_with("gpu-"))
    };
    let droplets = world.droplets.values().filter(wanted);
    Ok(paging::written_page_of(call, "droplets", droplets, show))
}

fn get(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let droplet = world.called_droplet(call)?;
    let shown = world.shown_droplet(droplet, call.now);
    Ok(Answer::written(&[("droplet", &shown)]))
}

fn destroy(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let id = world.called_droplet(call)?.id;
    world.destroy_droplet(call.now, id);
    Ok(Answer::no_content())
}

fn destroy_by_tag(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let tag = call.query_value("tag_name").unwrap_or_default();
    let tagged = world
        .droplets
        .values()
        .filter(|droplet| droplet.has_tag(tag));
    let ids = tagged.map(|droplet| droplet.id).collect::<Vec<_>>();
    for id in ids {
        world.destroy_droplet(call.now, id);
    }
    Ok(Answer::no_content())
}
