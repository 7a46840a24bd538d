//! SSH keys.

use digitalocean_sdk::ssh_keys::SshKeyId;

use super::{create, refused, world};

const KEY: &str =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGZha2VrZXlmYWtla2V5ZmFrZWtleWZha2VrZXkx sammy";

#[tokio::test(start_paused = true)]
async fn b21_ssh_keys_are_added_found_renamed_used_and_deleted() {
    let (world, client) = world().await;
    let key = client.ssh_keys().create("laptop", KEY).await.unwrap();
    let fingerprint = key.fingerprint.clone().unwrap();
    // By itself, by its id, and by its fingerprint.
    for id in [
        SshKeyId::from(&key),
        key.id.into(),
        fingerprint.as_str().into(),
    ] {
        assert_eq!(client.ssh_key(id).get().await.unwrap(), key);
    }
    assert_eq!(SshKeyId::from(&key), SshKeyId::Id(key.id));
    let renamed = client.ssh_key(&fingerprint).rename("old").await.unwrap();
    assert_eq!(renamed.name, "old");
    let all = client.ssh_keys().list().all().await.unwrap();
    assert_eq!(all, [renamed]);

    create(&client, "one").ssh_key(&key).await.unwrap();
    create(&client, "two").ssh_key(&fingerprint).await.unwrap();
    let stranger = create(&client, "three").ssh_key(1).await.unwrap_err();
    assert!(stranger.is_unprocessable(), "{stranger}");

    client.ssh_key(key).delete().await.unwrap();
    let handle = client.ssh_key(&fingerprint);
    assert_eq!(handle.find().await.unwrap(), None);
    assert!(handle.delete().await.unwrap_err().is_not_found());

    let asked = world.requests();
    let error = client.ssh_keys().create(" ", KEY).await;
    assert!(refused(&world, asked, error).contains("an SSH key's name must not be empty"));
    let error = client.ssh_keys().create("laptop", "").await;
    assert!(refused(&world, asked, error).contains("a public key must not be empty"));
    let error = handle.rename("").await;
    refused(&world, asked, error);
}

#[tokio::test(start_paused = true)]
async fn b21_a_key_is_found_by_its_name_unless_several_have_it() {
    let (world, client) = world().await;
    let keys = client.ssh_keys();
    let other = KEY.replace("Zha2", "Zha3");
    let laptop = keys.create("laptop", KEY).await.unwrap();
    assert_eq!(
        keys.find_by_name("laptop").await.unwrap(),
        Some(laptop.clone())
    );
    // The whole name, as it is written.
    for none in ["lap", "Laptop", "laptop "] {
        assert_eq!(keys.find_by_name(none).await.unwrap(), None);
    }
    let second = keys.create("laptop", other).await.unwrap();
    let error = keys.find_by_name("laptop").await.unwrap_err();
    let told = error.to_string();
    for part in [
        "SSH key",
        "\"laptop\"",
        &laptop.id.to_string(),
        &second.id.to_string(),
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
    let asked = world.requests();
    let error = keys.find_by_name(" ").await;
    assert!(
        refused(&world, asked, error).contains("the name of the SSH key to find must not be empty")
    );
}

#[tokio::test(start_paused = true)]
async fn a22_an_ssh_key_is_there_once() {
    let (_world, client) = world().await;
    client.ssh_keys().create("laptop", KEY).await.unwrap();
    let error = client.ssh_keys().create("again", KEY).await.unwrap_err();
    assert!(error.is_unprocessable(), "{error}");
    assert_eq!(client.ssh_keys().list().all().await.unwrap().len(), 1);
}
