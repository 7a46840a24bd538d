//! Access keys of Spaces.

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::slugs::Region;
use digitalocean_sdk::spaces_keys::SpacesCredentials;
use serde_json::json;

use super::{refused, sent, world};

#[tokio::test(start_paused = true)]
async fn c15_a_key_of_spaces_has_grants_and_tells_its_secret_once() {
    let (world, client) = world().await;
    let keys = client.spaces_keys();
    let create = keys.create("ci").read_write("artifacts").read("assets");
    let made = create.await.unwrap();
    let grants = json!([
        {"bucket": "artifacts", "permission": "readwrite"},
        {"bucket": "assets", "permission": "read"},
    ]);
    assert_eq!(
        sent(&world, "spacesKey_create"),
        json!({"name": "ci", "grants": grants})
    );
    let secret = made.secret_key.clone().unwrap();
    assert!(!secret.is_empty() && !format!("{made:?}").contains(&secret));
    let key = client.spaces_key(&made);
    let found = keys.find_by_name("ci").await.unwrap().unwrap();
    assert_eq!(Some(found.access_key), made.access_key);
    // Full access is a grant without a bucket.
    let admin = keys.create("admin").full_access().await.unwrap();
    assert_eq!(
        json!(admin.grants),
        json!([{"bucket": "", "permission": "fullaccess"}])
    );
    // The grants of a change take the place of those that it had.
    let changed = key.update().read("assets").await.unwrap();
    assert_eq!(
        json!(changed.grants),
        json!([{"bucket": "assets", "permission": "read"}])
    );
    assert_eq!(changed.name, "ci", "what isn't sent stays");
    key.delete().await.unwrap();
    assert_eq!(key.find().await.unwrap(), None);

    let before = world.sent();
    refused(&world, before, keys.create(" ").await);
    // The service takes a grant without a bucket for one of all.
    let told = refused(&world, before, keys.create("x").read("").await);
    assert!(told.contains("names no bucket"), "{told}");
    let told = refused(&world, before, key.update().read_write("").await);
    assert!(told.contains("names no bucket"), "{told}");
}

#[tokio::test(start_paused = true)]
async fn c17_credentials_of_spaces_are_what_any_client_of_s3_takes() {
    let (_world, client) = world().await;
    let create = client.spaces_keys().create("backup").read_write("backups");
    let credentials = create.credentials(Region::Fra1).await.unwrap();
    let secret = credentials.secret_key().to_owned();
    assert!(!secret.is_empty() && !format!("{credentials:?}").contains(&secret));
    let endpoint = "https://fra1.digitaloceanspaces.com";
    assert_eq!(credentials.endpoint(), endpoint);
    assert_eq!(
        credentials.bucket_url("backups"),
        "https://backups.fra1.digitaloceanspaces.com"
    );
    assert_eq!(credentials.signing_region(), "us-east-1");
    let key = credentials.access_key().to_owned();
    assert_eq!(
        credentials.environment(),
        [
            ("AWS_ACCESS_KEY_ID", key.clone()),
            ("AWS_SECRET_ACCESS_KEY", secret.clone()),
            ("AWS_REGION", "us-east-1".to_owned()),
            ("AWS_ENDPOINT_URL_S3", endpoint.to_owned()),
        ]
    );
    let elsewhere = credentials.clone().in_region("nyc3");
    assert_eq!(elsewhere.region().as_str(), "nyc3");
    assert_eq!(elsewhere, SpacesCredentials::new(key, secret, Region::Nyc3));
    // Only the answer to its creation has the secret.
    let mut later = client.spaces_keys().create("later").await.unwrap();
    later.secret_key = None;
    assert_eq!(SpacesCredentials::of(&later, Region::Nyc3), None);
}

/// What was created a moment ago may not be known yet: a key that still exists must not count as gone.
#[tokio::test(start_paused = true)]
async fn c15_keys_and_secrets_that_are_not_known_yet_are_deleted_all_the_same() {
    let (world, client) = world().await;
    let not_known_yet = |operation: &str| {
        let unknown = Effect::refusal(404, "The resource you requested could not be found.");
        let fault = Fault::on(operation).next(1).effect(unknown);
        world.sandbox.fault(fault).unwrap();
    };
    let made = client.spaces_keys().create("ci").full_access();
    let made = made.await.unwrap();
    not_known_yet("spacesKey_delete");
    let delete = client.spaces_key(&made).delete().wait();
    world.run(delete).await.0.unwrap();
    assert!(client.spaces_keys().list().all().await.unwrap().is_empty());
    assert_eq!(world.requests_of("spacesKey_delete"), 2);

    let secrets = client.security_secrets();
    let made = secrets.create("shop-db", "nyc3", [("user", "shop")]);
    let made = made.await.unwrap();
    not_known_yet("security_delete_secret");
    let delete = client.security_secret(&made, "nyc3").delete().wait();
    world.run(delete).await.0.unwrap();
    assert_eq!(world.requests_of("security_delete_secret"), 2);
}
