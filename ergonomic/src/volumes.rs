//! Volumes: disks that droplets are given.

use digitalocean_raw::Call;
use digitalocean_raw::types::{
    ActionsListResponse, VolumeActionPostDetach, VolumeActionsPostByIdBody, VolumeFull,
};
use serde_json::{Value, json};

use crate::Client;
use crate::actions::acting::{Acting, HasActions};
use crate::actions::{ActedOn, ActionRequest};
use crate::ids::id;
use crate::resource::{Deletable, Handle, done, resource};
use crate::wait::BoxFuture;

id! {
    /// The id of a volume.
    VolumeId(String)
}

/// One volume, by its id.
pub type VolumeHandle = Handle<VolumeFull>;

impl Client {
    /// One volume, by its id. Nothing is asked until something is awaited.
    #[must_use]
    pub fn volume(&self, id: impl Into<VolumeId>) -> VolumeHandle {
        self.resource(id.into())
    }
}

resource!(VolumeFull, "volume" by VolumeId,
    |raw, key| raw.volumes_get(&key.0) => |answer| answer.volume,
    |_it| None);

impl Deletable for VolumeFull {
    fn delete(client: &Client, key: &VolumeId) -> BoxFuture<()> {
        done(client.raw().volumes_delete(&key.0))
    }
}

impl Acting for VolumeFull {
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

impl HasActions for VolumeFull {
    fn list_actions(client: &Client, key: &VolumeId) -> Call<ActionsListResponse> {
        client
            .raw()
            .volume_actions_list(&key.0, &Default::default())
            .read_as()
    }
}

impl Handle<VolumeFull> {
    /// Gives the volume to a droplet in the same region. Operation: `volumeActions_post_byId`.
    pub fn attach(&self, droplet: i64) -> ActionRequest {
        self.start(&json!({"type": "attach", "droplet_id": droplet}))
    }

    /// Takes the volume from a droplet. Operation: `volumeActions_post_byId`.
    pub fn detach(&self, droplet: i64) -> ActionRequest {
        self.start(&json!({"type": "detach", "droplet_id": droplet}))
    }

    /// Makes the volume larger, up to this many GiB. It can't be made smaller. Operation: `volumeActions_post_byId`.
    pub fn resize(&self, gigabytes: u32) -> ActionRequest {
        self.start(&json!({"type": "resize", "size_gigabytes": gigabytes}))
    }
}
