//! SSH keys: who may log in to new droplets.
#![doc = digitalocean_raw::ssh_keys_methods!()]

use digitalocean_raw::types::{SshKeyCreate, SshKeysUpdateBody};

use crate::resource::{Collection, Handle, Request, not_empty};

pub use digitalocean_raw::types::SshKey;

digitalocean_raw::ssh_keys_accessors!(crate);

impl Collection<SshKeyId> {
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
    ) -> Request<SshKeyId, SshKeyCreate> {
        let body = SshKeyCreate::new(name.into(), public_key.into());
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

impl Handle<SshKeyId> {
    /// Gives it another name. Operation: `sshKeys_update`.
    pub fn rename(&self, name: impl Into<String>) -> Request<SshKeyId, SshKeysUpdateBody> {
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
