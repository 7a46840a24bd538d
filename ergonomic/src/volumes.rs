//! Volumes: disks that can be attached to droplets.

use digitalocean_raw::Call;
use digitalocean_raw::params::{VolumesDeleteByNameParams, VolumesListParams};
use digitalocean_raw::slugs::Region;
use digitalocean_raw::types::{
    ActionsListResponse, Snapshot, VolumeActionPostDetach, VolumeActionsPostByIdBody,
    VolumeSnapshotsCreateBody, VolumeSnapshotsListResponse, VolumesCreateBody, VolumesListResponse,
};
use serde_json::{Value, json};

use crate::actions::acting::{Acting, HasActions};
use crate::actions::{ActedOn, ActionRequest};
use crate::ids::{DropletId, SnapshotId, TagName, add_tag, named};
use crate::pages::Items;
use crate::resource::{
    Collection, Deletable, Handle, Request, done, listed, not_empty, not_empty_if_said, resource,
};
use crate::wait::BoxFuture;
use crate::{Client, Error};

pub use crate::ids::VolumeId;
pub use digitalocean_raw::types::Volume;

named!(VolumeId from Volume => |volume| Self(volume.id.clone()));

/// The volumes of the account.
pub type Volumes = Collection<Volume>;

/// One volume, by its id.
pub type VolumeHandle = Handle<Volume>;

/// A request to create a volume. The service answers when it is created, so that there is no `wait()`.
pub type CreateVolume = Request<Volume, VolumesCreateBody>;

/// A request to take a snapshot of a volume. The service answers when it is taken, so that there is no `wait()`.
pub type CreateSnapshot = Request<Snapshot, VolumeSnapshotsCreateBody>;

impl Client {
    /// The volumes of the account.
    #[must_use]
    pub fn volumes(&self) -> Volumes {
        self.collection()
    }

    /// One volume, by its id or itself. No request is sent until something is awaited.
    #[must_use]
    pub fn volume(&self, id: impl Into<VolumeId>) -> VolumeHandle {
        self.resource(id.into())
    }

    /// One volume, by its name and its region. No request is sent until something is awaited.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::slugs::Region;
    ///
    /// let data = client.volume_named("data", Region::Nyc3);
    /// let volume = data.get().await?;
    /// client.volume(volume).resize(200).wait().await?;
    /// data.delete().await?;
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn volume_named(&self, name: impl Into<String>, region: impl Into<Region>) -> NamedVolume {
        NamedVolume {
            client: self.clone(),
            name: name.into(),
            region: region.into(),
        }
    }
}

listed!(Volume, VolumesListResponse, |raw| raw
    .volumes_list(&Default::default()));

resource!(Volume, "volume" by VolumeId,
    |raw, key| raw.volumes_get(&key.0) => |answer| answer.volume,
    |_it| None);

/// It must not be attached. Its data is lost; its snapshots are kept.
impl Deletable for Volume {
    fn delete(client: &Client, key: &VolumeId) -> BoxFuture<()> {
        done(client.raw().volumes_delete(&key.0))
    }
}

impl Acting for Volume {
    fn start_action(client: &Client, key: &VolumeId, action: &Value) -> Call<Value> {
        let detach = VolumeActionsPostByIdBody::Detach(VolumeActionPostDetach::new(0));
        let call = client
            .raw()
            .volume_actions_post_by_id(&key.0, &detach, &Default::default());
        call.with_json(action).read_as()
    }

    fn into_acted_on(self) -> ActedOn {
        ActedOn::Volume(Box::new(self))
    }
}

impl HasActions for Volume {
    fn list_actions(client: &Client, key: &VolumeId) -> Call<ActionsListResponse> {
        client
            .raw()
            .volume_actions_list(&key.0, &Default::default())
            .read_as()
    }
}

impl Collection<Volume> {
    /// Creates a volume of this size in GiB. Operation: `volumes_create`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::slugs::Region;
    ///
    /// let volume = client.volumes().create("data", Region::Nyc3, 100).filesystem("ext4").tag("web").await?;
    /// client.volume(&volume).attach(3164494).wait().await?;
    /// let snapshot = client.volume(&volume).snapshot("before").await?;
    /// let copy = client.volumes().create("copy", Region::Nyc3, 100).from_snapshot(&snapshot).await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        name: impl Into<String>,
        region: impl Into<Region>,
        gigabytes: u32,
    ) -> CreateVolume {
        let body = VolumesCreateBody::new(name, gigabytes.into(), region);
        Request::of(
            &self.client,
            body,
            |raw, body| {
                let some = match body.size_gigabytes {
                    0 => Err("a volume has at least 1 GiB".to_owned()),
                    _ => Ok(()),
                };
                raw.volumes_create(body)
                    .require(not_empty("a volume's name", &body.name))
                    .require(some)
            },
            |answer| answer.volume,
        )
    }

    /// Lists those with a name: one in each region at the most. Operation: `volumes_list`.
    pub fn named(&self, name: impl Into<String>) -> Items<VolumesListResponse> {
        self.filtered(&VolumesListParams::new().name(name))
    }

    /// Lists those of a region. Operation: `volumes_list`.
    pub fn in_region(&self, region: impl Into<Region>) -> Items<VolumesListResponse> {
        self.filtered(&VolumesListParams::new().region(region))
    }

    fn filtered(&self, params: &VolumesListParams) -> Items<VolumesListResponse> {
        let call = self.client.raw().volumes_list(params);
        let check = not_empty_if_said("a volume's name", params.name.as_deref());
        call.require(check).items()
    }
}

impl CreateVolume {
    /// A description.
    pub fn description(self, text: impl Into<String>) -> Self {
        self.with(|body| body.description = Some(text.into()))
    }

    /// The file system that it is formatted with: `ext4` or `xfs`. Default: none.
    pub fn filesystem(self, kind: impl Into<String>) -> Self {
        self.with(|body| body.filesystem_type = Some(kind.into()))
    }

    /// The label of the file system: at most 16 characters for ext4, 12 for xfs.
    pub fn filesystem_label(self, label: impl Into<String>) -> Self {
        self.with(|body| body.filesystem_label = Some(label.into()))
    }

    /// Adds a tag; it is created if it doesn't exist.
    pub fn tag(self, tag: impl Into<TagName>) -> Self {
        self.with(|body| add_tag(&mut body.tags, tag))
    }

    /// Makes it a copy of a volume's snapshot, which must be of the same region and no larger.
    pub fn from_snapshot(self, snapshot: impl Into<SnapshotId>) -> Self {
        self.with(|body| body.snapshot_id = Some(snapshot.into().to_string()))
    }
}

impl CreateSnapshot {
    /// Adds a tag; it is created if it doesn't exist.
    pub fn tag(self, tag: impl Into<TagName>) -> Self {
        self.with(|body| add_tag(&mut body.tags, tag))
    }
}

impl Handle<Volume> {
    /// Attaches the volume to a droplet in the same region. Operation: `volumeActions_post_byId`.
    pub fn attach(&self, droplet: impl Into<DropletId>) -> ActionRequest {
        self.start(&json!({"type": "attach", "droplet_id": droplet.into()}))
    }

    /// Detaches the volume from a droplet. Operation: `volumeActions_post_byId`.
    pub fn detach(&self, droplet: impl Into<DropletId>) -> ActionRequest {
        self.start(&json!({"type": "detach", "droplet_id": droplet.into()}))
    }

    /// Makes the volume larger, up to this many GiB. It can't be made smaller. Operation: `volumeActions_post_byId`.
    pub fn resize(&self, gigabytes: u32) -> ActionRequest {
        self.start(&json!({"type": "resize", "size_gigabytes": gigabytes}))
    }

    /// Takes a snapshot with this name. Operation: `volumeSnapshots_create`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let before = client.volume("506f78a4-e098-11e5-ad9f-000f53306ae1").snapshot("before").tag("nightly").await?;
    /// # Ok(()) }
    /// ```
    pub fn snapshot(&self, name: impl Into<String>) -> CreateSnapshot {
        let key = self.key.clone();
        Request::of(
            &self.client,
            VolumeSnapshotsCreateBody::new(name.into()),
            move |raw, body| {
                raw.volume_snapshots_create(&key.0, body)
                    .require(not_empty("a snapshot's name", &body.name))
            },
            |answer| answer.snapshot,
        )
    }

    /// The snapshots that were taken of the volume. Operation: `volumeSnapshots_list`.
    pub fn snapshots(&self) -> Items<VolumeSnapshotsListResponse> {
        self.items(|raw, key| raw.volume_snapshots_list(&key.0, &Default::default()))
    }
}

/// One volume, by its name and its region.
#[derive(Clone, Debug)]
pub struct NamedVolume {
    client: Client,
    name: String,
    region: Region,
}

impl NamedVolume {
    /// Fetches it; `None` if it doesn't exist. Operation: `volumes_list`.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails.
    pub async fn find(&self) -> Result<Option<Volume>, Error> {
        let mut found = self.client.volumes().filtered(
            &VolumesListParams::new()
                .name(self.name.clone())
                .region(&self.region),
        );
        found.try_next().await
    }

    /// Fetches it. Operation: `volumes_list`.
    ///
    /// # Errors
    ///
    /// Returns an error if it doesn't exist ([`Error::is_not_found`]), or the call fails.
    pub async fn get(&self) -> Result<Volume, Error> {
        self.find().await?.ok_or_else(|| {
            Error::missing(format!(
                "there is no volume {:?} in {}",
                self.name, self.region
            ))
        })
    }

    /// Deletes it. Operation: `volumes_delete_byName`.
    ///
    /// # Errors
    ///
    /// Returns an error if it doesn't exist, or the call fails.
    pub fn delete(&self) -> BoxFuture<()> {
        let params = VolumesDeleteByNameParams::new()
            .name(self.name.clone())
            .region(&self.region);
        let call = self.client.raw().volumes_delete_by_name(&params);
        done(call.require(not_empty("a volume's name", &self.name)))
    }
}

#[cfg(feature = "tags")]
crate::tags::taggable!(Volume, |_key: VolumeId| "volume");

#[cfg(feature = "projects")]
crate::projects::urn!(Volume, "volume" by VolumeId);
