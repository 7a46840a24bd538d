//! Keys of Spaces that are rotated every night: whatever gets lost on the way, what programs use stays valid, and the next run tidies up.

use std::sync::Mutex;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::raw::types::SpacesKey;
use digitalocean_sdk::spaces_keys::SpacesCredentials;
use digitalocean_sdk::{Client, Error};

use super::at_once;

/// Any error, those of the SDK included.
type Failed = Box<dyn std::error::Error>;

/// Where programs read the key that they use.
type Vault = Mutex<Option<SpacesCredentials>>;

fn is_used(vault: &Vault, key: &SpacesKey) -> bool {
    let stored = vault.lock().unwrap();
    let used = stored.as_ref().map(SpacesCredentials::access_key);
    used == Some(key.access_key.as_str())
}

/// The keys with this name: the one that is used, and what runs that were stopped have left.
async fn keys(client: &Client, name: &str) -> Result<Vec<SpacesKey>, Error> {
    let mut keys = client.spaces_keys().list().all().await?;
    keys.retain(|key| key.name == name);
    Ok(keys)
}

/// A new key with the grants of the one that is used, which is deleted when the new one is stored.
async fn rotate(client: &Client, name: &str, vault: &Vault) -> Result<(), Failed> {
    let (used, left): (Vec<_>, Vec<_>) = keys(client, name)
        .await?
        .into_iter()
        .partition(|key| is_used(vault, key));
    // Nobody knows their secrets, or they have been replaced.
    for key in left {
        client.spaces_key(&key).delete().if_exists().await?;
    }
    let used = used.first().ok_or("the key that is used doesn't exist")?;
    let grants = used.grants.clone().unwrap_or_default();
    let create = client.spaces_keys().create(name).grants(grants);
    let credentials = create.credentials("fra1").await?;
    *vault.lock().unwrap() = Some(credentials);
    client.spaces_key(used).delete().if_exists().await?;
    Ok(())
}

#[tokio::test]
async fn c15_a_key_is_rotated_whatever_gets_lost() {
    let (sandbox, client) = at_once().await;
    let create = client.spaces_keys().create("ci").read_write("artifacts");
    let first = create.read("assets").credentials("fra1").await.unwrap();
    client
        .spaces_keys()
        .create("other")
        .full_access()
        .await
        .unwrap();
    let grants = keys(&client, "ci").await.unwrap()[0].grants.clone();
    let vault = Mutex::new(Some(first));

    let lost = [
        Effect::reset_before_processing,
        Effect::reset_after_processing,
    ];
    let calls = ["spacesKey_list", "spacesKey_create", "spacesKey_delete"];
    for (operation, lost) in calls.iter().flat_map(|it| lost.map(|lost| (it, lost))) {
        let fault = Fault::on(*operation).effect(lost());
        sandbox.fault(fault).unwrap();
        let ended = rotate(&client, "ci", &vault).await;
        // Only what would create another key isn't sent again.
        assert_eq!(
            ended.is_err(),
            *operation == "spacesKey_create",
            "{operation}: {ended:?}"
        );
        let there = keys(&client, "ci").await.unwrap();
        let used = there.iter().filter(|key| is_used(&vault, key));
        assert_eq!(used.count(), 1, "{operation}: {there:?}");
    }
    rotate(&client, "ci", &vault).await.unwrap();
    let there = keys(&client, "ci").await.unwrap();
    assert_eq!(there.len(), 1, "{there:?}");
    assert_eq!(there[0].grants, grants);
    assert_eq!(keys(&client, "other").await.unwrap().len(), 1);
}
