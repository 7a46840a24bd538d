//! SSH keys: who may log in to new droplets.

use digitalocean_raw::types::{SshKeysListResponse, SshKeysUpdateBody};

use crate::Client;
use crate::ids::named;
use crate::resource::{Collection, Deletable, Handle, Request, done, listed, not_empty, resource};
use crate::wait::BoxFuture;

pub use crate::ids::SshKeyId;
pub use digitalocean_raw::types::SshKey;

/// By its id, or by its fingerprint if the service left that out.
fn id(key: &SshKey) -> SshKeyId {
    match (key.id, &key.fingerprint) {
        (0, Some(fingerprint)) => SshKeyId::Fingerprint(fingerprint.clone()),
        (id, _) => SshKeyId::Id(id),
    }
}

named!(SshKeyId from SshKey => |key| id(key));

/// The SSH keys of the account.
pub type SshKeys = Collection<SshKey>;

/// One SSH key, by its id or its fingerprint.
pub type SshKeyHandle = Handle<SshKey>;

impl Client {
    /// The SSH keys of the account.
    #[must_use]
    pub fn ssh_keys(&self) -> SshKeys {
        self.collection()
    }

    /// One SSH key, by its id, its fingerprint, or itself. No request is sent until something is awaited.
    #[must_use]
    pub fn ssh_key(&self, id: impl Into<SshKeyId>) -> SshKeyHandle {
        self.resource(id.into())
    }
}

listed!(SshKey, SshKeysListResponse, |raw| raw
    .ssh_keys_list(&Default::default()));

resource!(SshKey, "SSH key" by SshKeyId,
    |raw, key| raw.ssh_keys_get(key.to_string()) => |answer| answer.ssh_key,
    |_it| None);

/// Droplets that have it keep it.
impl Deletable for SshKey {
    fn delete(client: &Client, key: &SshKeyId) -> BoxFuture<()> {
        done(client.raw().ssh_keys_delete(key.to_string()))
    }
}

impl Collection<SshKey> {
    /// Adds a public key, in the form of a line of `~/.ssh/id_ed25519.pub`, under a name. Operation: `sshKeys_create`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let key = client.ssh_keys().create("laptop", "ssh-ed25519 AAAAC3Nza... me@laptop").await?;
    /// client.ssh_key(&key).rename("old laptop").await?;
    /// client.ssh_key(&key).delete().await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        name: impl Into<String>,
        public_key: impl Into<String>,
    ) -> Request<SshKey, SshKey> {
        let body = SshKey::new(public_key.into(), name.into());
        Request::of(
            &self.client,
            body,
            |raw, body| {
                raw.ssh_keys_create(body)
                    .require(not_empty("an SSH key's name", &body.name))
                    .require(not_empty("a public key", &body.public_key))
            },
            |answer| answer.ssh_key,
        )
    }
}

impl Handle<SshKey> {
    /// Gives it another name. Operation: `sshKeys_update`.
    pub fn rename(&self, name: impl Into<String>) -> Request<SshKey, SshKeysUpdateBody> {
        let mut body = SshKeysUpdateBody::default();
        body.name = Some(name.into());
        Request::on(
            self,
            body,
            |raw, key, body| {
                let name = body.name.as_deref().unwrap_or_default();
                raw.ssh_keys_update(key.to_string(), body)
                    .require(not_empty("an SSH key's name", name))
            },
            |answer| answer.ssh_key,
        )
    }
}
