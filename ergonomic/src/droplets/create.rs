//! Creating a droplet, and waiting until it is active.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, OnceLock};

use digitalocean_raw::slugs::{Region, Size};
use digitalocean_raw::types::{
    Droplet, DropletBackupPolicyRequest, DropletCreateImage, DropletCreateSshKeysItem,
    DropletStatus, DropletsCreateBody, DropletsCreateResponse,
};

use super::{DropletId, backups};
use crate::actions::ActionId;
use crate::ids::{ImageId, SshKeyId, TagName, VolumeId, VpcId, add_tag};
use crate::resource::{IntoKey, Request, Resource as _, begun, keyed, not_empty};
use crate::wait::poll::PollAt;
use crate::wait::{Begun, Poll, Wait};
use crate::{Client, Error, ErrorKind};
use tokio::time::Instant;

/// What a response must have to be usable: an id.
pub(super) trait HasId {
    /// Whether it has an id.
    fn has_id(&self) -> bool;
}

impl HasId for Droplet {
    #[inline]
    fn has_id(&self) -> bool {
        self.id != 0
    }
}

/// A request to create a droplet: await it for the service's response, or [`wait`](crate::resource::Request::wait) until the
/// droplet is active.
pub type CreateDroplet = Request<DropletId, DropletsCreateBody>;

#[inline]
pub(super) fn one(
    client: &Client,
    name: String,
    region: Region,
    size: Size,
    image: ImageId,
) -> CreateDroplet {
    let image = match image {
        ImageId::Id(id) => DropletCreateImage::Integer(id),
        ImageId::Slug(slug) => DropletCreateImage::String(slug),
    };
    let body = DropletsCreateBody::new(size, image)
        .name(name)
        .region(region);
    let action = Arc::new(OnceLock::new());
    let started = Arc::clone(&action);
    let request = Request::asking(client, body, move |client, body: &DropletsCreateBody| {
        let name = body.name.as_deref().unwrap_or_default();
        let call = client
            .raw()
            .droplets_create(body)
            .require(not_empty("a droplet's name", name))
            .require(backups::check(body.backup_policy.as_ref()));
        let started = Arc::clone(&started);
        keyed(call, move |answer| {
            let (droplet, action) = created(answer)?;
            if let Some(action) = action {
                let _ = started.set(ActionId(action));
            }
            Some((DropletId(droplet.id), droplet))
        })
    });
    request
        .creates()
        .polled_by(move |client, poll| match action.get() {
            Some(action) => with_action(client, poll, *action),
            None => poll,
        })
}

/// What a wait for a droplet begins with that was created a moment ago, and by which action if that is known.
#[inline]
pub(super) fn begun_created(
    client: &Client,
    droplet: Droplet,
    action: Option<ActionId>,
) -> Begun<Droplet> {
    let mut begun = begun(client, &DropletId(droplet.id), Some(Box::new(droplet)));
    begun.fresh = Some(DropletId::UNKNOWN_FOR);
    if let Some(action) = action {
        begun.poll = begun.poll.map(|poll| with_action(client, poll, action));
    }
    begun
}

/// The droplet in an answer, and the id of the action that creates it.
#[inline]
fn created(answer: DropletsCreateResponse) -> Option<(Droplet, Option<i64>)> {
    match answer {
        DropletsCreateResponse::Droplet(created) => {
            let actions = created.links.actions.unwrap_or_default();
            let create = actions.into_iter().next().and_then(|action| action.id);
            created
                .droplet
                .has_id()
                .then_some((created.droplet, create))
        }
        // An answer of which something else can't be read still has the droplet.
        DropletsCreateResponse::Other(mut answer) => {
            let droplet = answer.get_mut("droplet")?.take();
            let droplet = serde_json::from_value(droplet).ok();
            droplet
                .filter(Droplet::has_id)
                .map(|droplet| (droplet, None))
        }
        _ => None,
    }
}

/// How many polls of a new droplet there are for one of the action that creates it.
const POLLS_PER_ACTION: u32 = 3;

/// Polls of a droplet that end when the action that creates it has failed: the droplet stays new then for ever.
#[inline]
fn with_action(client: &Client, poll: Poll<Droplet>, id: ActionId) -> Poll<Droplet> {
    let action = crate::resource::poll(client, &id);
    let shared = Arc::new((poll, action, AtomicU32::new(0)));
    Box::new(move |at| {
        let shared = Arc::clone(&shared);
        Box::pin(async move {
            let (poll, action, polls) = &*shared;
            let droplet = poll(at).await?;
            let count = polls.fetch_add(1, Ordering::Relaxed) + 1;
            if droplet.status != DropletStatus::New || count % POLLS_PER_ACTION != 0 {
                return Ok(droplet);
            }
            let due = Instant::now();
            match action(PollAt { due, ..at }).await {
                Ok(action) if action.is_errored() => {
                    let label = action.label();
                    let message =
                        format!("droplet {} stays new: {label} ended in failure", droplet.id);
                    Err(Error::new(ErrorKind::Failed, message))
                }
                // If the action can't be fetched, the wait for the droplet goes on.
                _ => Ok(droplet),
            }
        })
    })
}

/// Whether a droplet has an address.
#[inline]
pub(super) fn has_address(droplet: &Droplet) -> bool {
    droplet.ip().is_some()
}

impl CreateDroplet {
    /// Leaves the choice of the region to the service.
    #[inline]
    pub fn any_region(self) -> Self {
        self.with(|body| body.region = None)
    }

    /// Adds an SSH key for logging in: its id, its fingerprint, or the key itself.
    pub fn ssh_key(self, key: impl IntoKey<SshKeyId>) -> Self {
        let key = match key.into_key() {
            SshKeyId::Id(id) => DropletCreateSshKeysItem::Integer(id),
            SshKeyId::Fingerprint(fingerprint) => DropletCreateSshKeysItem::String(fingerprint),
        };
        self.with(|body| body.ssh_keys.get_or_insert_default().push(key))
    }

    /// Adds SSH keys for logging in: their ids, their fingerprints, or the keys themselves.
    pub fn ssh_keys(self, keys: impl IntoIterator<Item = impl IntoKey<SshKeyId>>) -> Self {
        keys.into_iter().fold(self, |it, key| it.ssh_key(key))
    }

    /// Adds a tag; it is created if it doesn't exist.
    pub fn tag(self, tag: impl IntoKey<TagName>) -> Self {
        self.with(|body| add_tag(&mut body.tags, tag))
    }

    /// Adds tags; those that don't exist are created.
    pub fn tags(self, tags: impl IntoIterator<Item = impl IntoKey<TagName>>) -> Self {
        tags.into_iter().fold(self, |it, tag| it.tag(tag))
    }

    /// Whether the monitoring agent is installed. Default: no.
    #[inline]
    pub fn monitoring(self, on: bool) -> Self {
        self.with(|body| body.monitoring = Some(on))
    }

    /// Whether the droplet gets an IPv6 address. Default: no.
    #[inline]
    pub fn ipv6(self, on: bool) -> Self {
        self.with(|body| body.ipv6 = Some(on))
    }

    /// Whether the droplet gets a public address. Default: yes.
    #[inline]
    pub fn public_networking(self, on: bool) -> Self {
        self.with(|body| body.public_networking = Some(on))
    }

    /// User data for cloud-init on the first boot. At most 64 KiB.
    pub fn user_data(self, text: impl Into<String>) -> Self {
        self.with(|body| body.user_data = Some(text.into()))
    }

    /// Whether backups are taken. Default: no.
    #[inline]
    pub fn backups(self, on: bool) -> Self {
        self.with(|body| body.backups = Some(on))
    }

    /// Takes backups with this plan, such as [`BackupPlan::daily(4)`](super::BackupPlan::daily).
    pub fn backup_policy(self, plan: impl Into<DropletBackupPolicyRequest>) -> Self {
        let policy = plan.into();
        self.with(|body| {
            body.backups = Some(true);
            body.backup_policy = Some(policy);
        })
    }

    /// The VPC of its private address, by id. Default: the default VPC of the region.
    pub fn vpc(self, id: impl IntoKey<VpcId>) -> Self {
        self.with(|body| body.vpc_uuid = Some(id.into_key().0))
    }

    /// Attaches a volume of the same region.
    pub fn volume(self, id: impl IntoKey<VolumeId>) -> Self {
        self.with(|body| body.volumes.get_or_insert_default().push(id.into_key().0))
    }

    /// Attaches volumes of the same region.
    pub fn volumes(self, ids: impl IntoIterator<Item = impl IntoKey<VolumeId>>) -> Self {
        ids.into_iter().fold(self, |it, id| it.volume(id))
    }

    /// How the GPUs of the droplet are split.
    pub fn gpu_partition_mode(self, mode: impl Into<String>) -> Self {
        self.with(|body| body.gpu_partition_mode = Some(mode.into()))
    }

    /// Whether the agent for the console in the browser is installed. Default: if the image supports it.
    #[inline]
    pub fn droplet_agent(self, on: bool) -> Self {
        self.with(|body| body.with_droplet_agent = Some(on))
    }

    /// Creates the droplet and waits until it is active and has an address.
    #[inline]
    pub fn wait_for_address(self) -> Wait<Droplet> {
        self.wait().and(has_address)
    }
}
