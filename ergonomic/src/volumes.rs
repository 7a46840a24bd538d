//! Volumes: disks that can be attached to droplets.
#![doc = digitalocean_raw::volumes_methods!()]

use digitalocean_raw::Call;
use digitalocean_raw::params::VolumesDeleteByNameParams;
use digitalocean_raw::slugs::Region;
use digitalocean_raw::types::{
    ActionsListResponse, VolumeActionPostAttach, VolumeActionPostDetach, VolumeActionsPostBody,
    VolumeActionsPostByIdBody, VolumeSnapshotsCreateBody, VolumesCreateBody,
};
use serde_json::{Value, json};

use crate::actions::acting::{Acting, HasActions};
use crate::actions::{ActedOn, ActionRequest};
use crate::ids::{DropletId, SnapshotId, TagName, add_tag};
use crate::resource::{
    Collection, Handle, IntoKey, Operation, Request, gone, if_exists, named, not_empty,
};
use crate::wait::{Begun, BoxFuture, Start, Wait};
use crate::{Client, Error};

pub use digitalocean_raw::types::Volume;

digitalocean_raw::volumes_accessors!(crate);

/// A request to create a volume. The service answers when it is created, so there is no `wait()`.
pub type CreateVolume = Request<VolumeId, VolumesCreateBody>;

/// A request to take a snapshot of a volume. The service answers when it is taken, so there is no `wait()`.
pub type CreateSnapshot = Request<SnapshotId, VolumeSnapshotsCreateBody>;

impl Client {
    /// One volume, by its name and its region, which are unique together. No request is sent until something is awaited.
    /// `client.volumes().find_by_name(name)` finds one by its name only, if no other region has one with the same name.
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
    #[doc(alias = "delete_volume_by_name")]
    pub fn volume_named(&self, name: impl Into<String>, region: impl Into<Region>) -> NamedVolume {
        NamedVolume {
            client: self.clone(),
            name: name.into(),
            region: region.into(),
        }
    }
}

impl Acting for VolumeId {
    #[inline]
    fn start_action(&self, client: &Client, action: &Value) -> Call<Value> {
        let detach = VolumeActionsPostByIdBody::Detach(VolumeActionPostDetach::new(0));
        let call = client
            .raw()
            .volume_actions_post_by_id(&self.0, &detach, &Default::default());
        call.with_json(action).read_as()
    }

    #[inline]
    fn acted_on(volume: Volume) -> ActedOn {
        ActedOn::Volume(Box::new(volume))
    }
}

impl HasActions for VolumeId {
    #[inline]
    fn list_actions(&self, client: &Client) -> Call<ActionsListResponse> {
        client
            .raw()
            .volume_actions_list(&self.0, &Default::default())
            .read_as()
    }
}

impl Collection<VolumeId> {
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
}

impl CreateVolume {
    /// A description.
    pub fn description(self, text: impl Into<String>) -> Self {
        self.with(|body| body.description = Some(text.into()))
    }

    /// The file system with which it is formatted: `ext4` or `xfs`. Default: none.
    pub fn filesystem(self, kind: impl Into<String>) -> Self {
        self.with(|body| body.filesystem_type = Some(kind.into()))
    }

    /// The label of the file system: at most 16 characters for ext4, 12 for xfs.
    pub fn filesystem_label(self, label: impl Into<String>) -> Self {
        self.with(|body| body.filesystem_label = Some(label.into()))
    }

    /// Adds a tag; it is created if it doesn't exist.
    pub fn tag(self, tag: impl IntoKey<TagName>) -> Self {
        self.with(|body| add_tag(&mut body.tags, tag))
    }

    /// Adds tags; those that don't exist are created.
    pub fn tags(self, tags: impl IntoIterator<Item = impl IntoKey<TagName>>) -> Self {
        tags.into_iter().fold(self, |it, tag| it.tag(tag))
    }

    /// Makes it a copy of a volume's snapshot, which must be in the same region and not larger.
    pub fn from_snapshot(self, snapshot: impl IntoKey<SnapshotId>) -> Self {
        self.with(|body| body.snapshot_id = Some(snapshot.into_key().0))
    }
}

impl CreateSnapshot {
    /// Adds a tag; it is created if it doesn't exist.
    pub fn tag(self, tag: impl IntoKey<TagName>) -> Self {
        self.with(|body| add_tag(&mut body.tags, tag))
    }

    /// Adds tags; those that don't exist are created.
    pub fn tags(self, tags: impl IntoIterator<Item = impl IntoKey<TagName>>) -> Self {
        tags.into_iter().fold(self, |it, tag| it.tag(tag))
    }
}

impl Handle<VolumeId> {
    /// Attaches the volume to a droplet in the same region. Operation: `volumeActions_post_byId`.
    pub fn attach(&self, droplet: impl IntoKey<DropletId>) -> ActionRequest {
        self.start(&json!({"type": "attach", "droplet_id": droplet.into_key()}))
    }

    /// Detaches the volume from a droplet. Operation: `volumeActions_post_byId`.
    #[doc(alias = "DetachByDropletID")]
    pub fn detach(&self, droplet: impl IntoKey<DropletId>) -> ActionRequest {
        self.start(&json!({"type": "detach", "droplet_id": droplet.into_key()}))
    }

    /// Makes the volume larger, up to this many GiB. It can't be made smaller. Operation: `volumeActions_post_byId`.
    #[inline]
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

    /// Its snapshots.
    #[must_use]
    #[inline]
    pub fn snapshots(&self) -> Collection<VolumeSnapshotId> {
        self.collection()
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
    #[inline]
    pub fn find(&self) -> BoxFuture<Option<Volume>> {
        let list = self.client.volumes().list();
        let list = list.name(self.name.clone()).region(&self.region);
        let found = named::<VolumeId, _>(list.into(), (), &self.name);
        Box::pin(async move { Ok(found.await?.map(|found| *found)) })
    }

    /// Fetches it. Operation: `volumes_list`.
    ///
    /// # Errors
    ///
    /// Returns an error if it doesn't exist ([`Error::is_not_found`]), or the call fails.
    #[inline]
    pub fn get(&self) -> BoxFuture<Volume> {
        let missing = format!("there is no volume {:?} in {}", self.name, self.region);
        let found = self.find();
        Box::pin(async move { found.await?.ok_or_else(|| Error::missing(missing)) })
    }

    /// Attaches it to a droplet in the same region. Operation: `volumeActions_post`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// client.volume_named("data", "nyc3").attach(3164494).wait().await?;
    /// # Ok(()) }
    /// ```
    pub fn attach(&self, droplet: impl IntoKey<DropletId>) -> ActionRequest {
        let body = VolumeActionPostAttach::new(droplet.into_key().0)
            .volume_name(&self.name)
            .region(self.region.clone());
        self.start(&VolumeActionsPostBody::Attach(body))
    }

    /// Detaches it from a droplet. Operation: `volumeActions_post`.
    pub fn detach(&self, droplet: impl IntoKey<DropletId>) -> ActionRequest {
        let body = VolumeActionPostDetach::new(droplet.into_key().0)
            .volume_name(&self.name)
            .region(self.region.clone());
        self.start(&VolumeActionsPostBody::Detach(body))
    }

    #[inline]
    fn start(&self, body: &VolumeActionsPostBody) -> ActionRequest {
        let raw = self.client.raw();
        let call = raw.volume_actions_post(body, &Default::default());
        let call = call.require(not_empty("a volume's name", &self.name));
        ActionRequest::of(&self.client, call.read_as())
    }

    /// Deletes it: await it for the service's response, or wait until it is gone. A volume that was just detached, or whose
    /// droplet was just deleted, still counts as attached for a moment, and the request is refused: only the wait repeats it.
    /// Operation: `volumes_delete_byName`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// client.volume_named("data", "nyc3").delete().wait().await?; // it may be gone already
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if it doesn't exist, or the call fails.
    #[inline]
    pub fn delete(&self) -> DeleteNamedVolume {
        DeleteNamedVolume {
            volume: self.clone(),
        }
    }

    #[inline]
    fn deleted(&self) -> Operation<VolumesDeleteByNameParams, ()> {
        let params = VolumesDeleteByNameParams::new()
            .name(self.name.clone())
            .region(&self.region);
        let check = not_empty("a volume's name", &self.name);
        Operation::done(&self.client, (), params, move |raw, (), params| {
            raw.volumes_delete_by_name(params).require(check.clone())
        })
    }
}

/// A request to delete a volume by its name and its region: await it for the service's response, or [`wait`](Self::wait) until
/// it is gone.
#[must_use = "a request does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct DeleteNamedVolume {
    volume: NamedVolume,
}

impl DeleteNamedVolume {
    /// Deletes it if it exists: awaiting it returns whether it existed, and a 404 is not an error.
    #[inline]
    pub fn if_exists(self) -> BoxFuture<bool> {
        if_exists(self.into_future())
    }

    /// Looks it up, deletes it by its id, and waits until it is gone. While it still counts as attached, the request is
    /// repeated within the wait's deadline. If there is none of this name in this region, that is not an error. Operations:
    /// `volumes_list` and `volumes_delete`; `volumes_delete_byName` if the list doesn't show it.
    #[inline]
    pub fn wait(self) -> Wait<Volume, ()> {
        let client = self.volume.client.clone();
        let start: Start<Volume> = Box::new(move |stoppable| {
            Box::pin(async move {
                let volume = self.volume;
                not_empty("a volume's name", &volume.name).map_err(Error::refused)?;
                let named = NamedVolume {
                    client: stoppable.clone(),
                    ..volume.clone()
                };
                if let Some(found) = named.find().await? {
                    let delete = volume.client.volume(&found).delete();
                    return delete.start()(stoppable).await;
                }
                // The list may not show one that is new.
                let name = format!("volume {:?} in {}", volume.name, volume.region);
                let is_deleted = named.delete().if_exists().await?;
                Ok(Begun::nothing(name, is_deleted))
            })
        });
        gone::<VolumeId>(&client, start)
    }
}

impl IntoFuture for DeleteNamedVolume {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<()>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.volume.deleted().into_future()
    }
}
