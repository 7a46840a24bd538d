//! Droplets and actions in numbers, made without requests.

use std::sync::Arc;
use std::time::Duration;

use super::actions::{Effect, ResourceKind};
use super::droplet_actions::{self, Change};
use super::droplets::{Droplet, Status};
use super::images::Kind;
use super::{World, next};
use crate::clock::Moment;
use crate::error::Error;

/// What was made in numbers so far.
#[derive(Default)]
pub(super) struct Bulk {
    /// What all droplets look like; there is one from the start of every sandbox.
    model: Option<Droplet>,
    /// The droplets, the oldest first; some may be gone.
    pub(super) droplets: Vec<u64>,
}

impl Bulk {
    /// An active droplet of the smallest size, with the newest public image.
    pub(super) fn of(world: &World) -> Result<Self, Error> {
        let missing = |what: &str| Error::new(format!("a new sandbox has no {what} for droplets"));
        let size = world.sizes.first().ok_or_else(|| missing("size"))?;
        let fits = world
            .images
            .values()
            .filter(|image| !image.retired && image.min_disk_size <= size.disk);
        let image = fits
            .max_by_key(|image| image.created_at)
            .ok_or_else(|| missing("image"))?;
        let region = image.regions.first().ok_or_else(|| missing("region"))?;
        let model = Droplet {
            id: 0,
            ordinal: 0,
            name: String::new(),
            status: Status::Active,
            region: region.clone(),
            disk: size.disk,
            size: Arc::new(size.clone()),
            image: Arc::new(image.clone()),
            kernel: None,
            tags: Vec::new(),
            gpu_partition_mode: None,
            volume_ids: Vec::new(),
            vpc_uuid: world.default_vpc(region),
            created_at: image.created_at,
            backups: None,
            ipv6: false,
            monitoring: false,
            agent: true,
            public_networking: true,
            user_data: None,
            public_keys: Vec::new(),
        };
        Ok(Self {
            model: Some(model),
            droplets: Vec::new(),
        })
    }
}

impl World {
    /// Adds active droplets that were created at this moment; gives their ids.
    pub(crate) fn seed_droplets(&mut self, at: Moment, count: u64) -> Vec<u64> {
        (0..count).filter_map(|_| self.seed_droplet(at)).collect()
    }

    fn seed_droplet(&mut self, at: Moment) -> Option<u64> {
        let model = self.bulk.model.clone()?;
        let droplet = Droplet {
            id: next(&mut self.ids.droplet),
            ordinal: next(&mut self.ids.address),
            name: format!("seeded-{}", self.bulk.droplets.len() + 1),
            created_at: at,
            ..model
        };
        let id = droplet.id;
        self.droplets.insert(id, droplet);
        self.bulk.droplets.push(id);
        Some(id)
    }

    /// Starts an action of each duration on seeded droplets that have none in progress, and on new ones when there are
    /// no more; gives the actions' ids.
    pub(crate) fn seed_actions(&mut self, now: Moment, durations: Vec<Duration>) -> Vec<u64> {
        self.settle(now);
        let candidates = self.bulk.droplets.clone();
        let mut idle = candidates.into_iter();
        let mut actions = Vec::new();
        for duration in durations {
            let droplet = idle
                .find(|id| self.is_idle(*id))
                .or_else(|| self.seed_droplet(now))
                .and_then(|id| self.droplets.get(&id));
            let Some(resource) = droplet.map(Droplet::resource) else {
                break;
            };
            let effect = Effect::Droplet(Change::Status(Status::Active));
            actions.push(self.begin_for(duration, now, "reboot", resource, effect));
        }
        actions
    }

    /// Adds a backup of the droplet, as the service takes them by itself; gives its id. `None` when there is no such
    /// droplet.
    pub(crate) fn seed_backup(&mut self, now: Moment, at: Moment, droplet: u64) -> Option<u64> {
        self.settle(now);
        let droplet = self.droplets.get(&droplet)?.clone();
        Some(self.seed_image(Kind::Backup, &droplet, at))
    }

    /// Adds a snapshot of the droplet, or of one that is gone; gives its id. `None` when there is no such droplet.
    pub(crate) fn seed_snapshot(
        &mut self,
        now: Moment,
        at: Moment,
        droplet: Option<u64>,
    ) -> Option<u64> {
        self.settle(now);
        let droplet = match droplet {
            Some(droplet) => self.droplets.get(&droplet)?.clone(),
            None => Droplet {
                id: next(&mut self.ids.droplet),
                name: "gone".to_owned(),
                ..self.bulk.model.clone()?
            },
        };
        Some(self.seed_image(Kind::Snapshot, &droplet, at))
    }

    fn seed_image(&mut self, kind: Kind, droplet: &Droplet, at: Moment) -> u64 {
        let name = format!("{} {}", droplet.name, at.format("%Y-%m-%d"));
        let id = next(&mut self.ids.image);
        let image = droplet_actions::taken(kind, droplet, name, id, at);
        self.images.insert(id, image);
        id
    }

    fn is_idle(&self, droplet: u64) -> bool {
        self.droplets.contains_key(&droplet) && !self.is_busy(ResourceKind::Droplet, droplet)
    }
}
