//! SSH keys.

use std::sync::Arc;

use axum::http::StatusCode;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use md5::{Digest, Md5};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Handler, World, next, paging};
use crate::answer::Answer;
use crate::call::Call;

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("sshKeys_list", list),
    ("sshKeys_create", create),
    ("sshKeys_get", get),
    ("sshKeys_update", update),
    ("sshKeys_delete", delete),
];

#[derive(Serialize, Deserialize)]
pub(super) struct SshKey {
    id: u64,
    name: String,
    public_key: String,
    fingerprint: String,
}

impl SshKey {
    fn show(&self) -> Value {
        json!({
            "id": self.id,
            "fingerprint": self.fingerprint,
            "public_key": self.public_key,
            "name": self.name,
        })
    }
}

impl World {
    /// Whether there is a key with this id or fingerprint.
    pub(super) fn has_ssh_key(&self, identifier: &str) -> bool {
        self.ssh_key_id(identifier).is_some()
    }

    /// The text of the key with this id or fingerprint.
    pub(super) fn public_key(&self, identifier: &str) -> Option<Arc<str>> {
        let key = self.ssh_keys.get(&self.ssh_key_id(identifier)?)?;
        Some(key.public_key.as_str().into())
    }

    fn ssh_key_id(&self, identifier: &str) -> Option<u64> {
        self.ssh_keys
            .values()
            .find(|key| key.id.to_string() == identifier || key.fingerprint == identifier)
            .map(|key| key.id)
    }

    fn called_ssh_key(&self, call: &Call<'_>) -> Result<u64, Answer> {
        let identifier = call.path_value("ssh_key_identifier").unwrap_or_default();
        self.ssh_key_id(identifier).ok_or_else(|| {
            Answer::not_found(format!(
                "there is no SSH key with the id or fingerprint {identifier}"
            ))
        })
    }
}

/// MD5 of the key itself, in pairs of hexadecimal digits, as the service shows it; `None` when it isn't a key.
fn fingerprint(public_key: &str) -> Option<String> {
    let blob = STANDARD
        .decode(public_key.split_whitespace().nth(1)?)
        .ok()
        .filter(|blob| !blob.is_empty())?;
    let pairs = Md5::digest(blob)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect::<Vec<_>>();
    Some(pairs.join(":"))
}

fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let keys = world.ssh_keys.values().map(SshKey::show);
    Ok(paging::page(call, "ssh_keys", keys.collect()))
}

fn create(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let name = call.text("name").unwrap_or_default();
    let public_key = call.text("public_key").unwrap_or_default().trim();
    let fingerprint = fingerprint(public_key).ok_or_else(|| {
        Answer::unprocessable(
            "body.public_key: is not a key; send a line such as `ssh-ed25519 AAAA... comment`",
        )
    })?;
    if world.has_ssh_key(&fingerprint) {
        return Err(Answer::unprocessable(
            "SSH Key is already in use on your account",
        ));
    }
    let key = SshKey {
        id: next(&mut world.ids.ssh_key),
        name: name.to_owned(),
        public_key: public_key.to_owned(),
        fingerprint,
    };
    let shown = key.show();
    world.ssh_keys.insert(key.id, key);
    Ok(Answer::json(StatusCode::CREATED, json!({"ssh_key": shown})))
}

fn get(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let id = world.called_ssh_key(call)?;
    let shown = world.ssh_keys.get(&id).map(SshKey::show);
    Ok(Answer::ok(json!({"ssh_key": shown})))
}

fn update(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let id = world.called_ssh_key(call)?;
    if let (Some(key), Some(name)) = (world.ssh_keys.get_mut(&id), call.text("name")) {
        name.clone_into(&mut key.name);
    }
    get(call, world)
}

fn delete(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let id = world.called_ssh_key(call)?;
    world.ssh_keys.remove(&id);
    Ok(Answer::no_content())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fingerprint_is_the_md5_of_the_key_itself() {
        assert_eq!(
            fingerprint("ssh-rsa aGVsbG8="),
            Some("5d:41:40:2a:bc:4b:2a:76:b9:71:9d:91:10:17:c5:92".to_owned())
        );
        for wrong in ["", "ssh-rsa", "ssh-rsa !!", "ssh-rsa ="] {
            assert_eq!(fingerprint(wrong), None, "{wrong}");
        }
    }
}
