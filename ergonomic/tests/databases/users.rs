//! Users of clusters.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use digitalocean_sdk::middleware::Middleware;
use digitalocean_sdk::raw::transport::{RawResponse, Request};
use digitalocean_sdk::raw::types::{MysqlSettingsAuthPlugin, UserSettings};
use digitalocean_sdk::raw::{BoxError, Operation};
use futures_util::future::join_all;
use serde_json::json;

use super::{cluster, handle, last, world};

#[tokio::test(start_paused = true)]
async fn b10_a_user_from_its_creation_to_its_end() {
    let (world, client) = world().await;
    let shop = handle(&world, &client, "pg").await;
    let app = shop.users().create("app").await.unwrap();
    assert_eq!(last(&world, "databases_add_user"), json!({"name": "app"}));
    let first = app.password.clone().unwrap();
    assert!(!first.is_empty());
    assert_eq!(shop.user(&app).get().await.unwrap().name, "app");
    let names = shop.users().list().all().await.unwrap();
    let names: Vec<_> = names.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["doadmin", "app"]);
    let reset = shop.user("app").reset_auth().await.unwrap();
    assert_ne!(reset.password, Some(first));
    shop.user("app").delete().await.unwrap();
    assert_eq!(shop.user("app").find().await.unwrap(), None);
    assert!(!shop.user("app").delete().if_exists().await.unwrap());
}

#[tokio::test(start_paused = true)]
async fn b10_users_of_mysql_get_the_newer_plugin_unless_told() {
    let (world, client) = world().await;
    let shop = cluster(&world, &client, "mysql").await;
    for shop in [
        client.database_cluster(&shop),
        client.database_cluster(&shop.id),
    ] {
        shop.users().create("app").await.unwrap();
        let sent = last(&world, "databases_add_user");
        assert_eq!(
            sent["mysql_settings"]["auth_plugin"],
            "caching_sha2_password"
        );
        shop.user("app").delete().await.unwrap();
    }
    let shop = client.database_cluster(&shop);
    let plugin = MysqlSettingsAuthPlugin::MysqlNativePassword;
    let old = shop
        .users()
        .create("old")
        .auth_plugin(plugin.clone())
        .await
        .unwrap();
    assert_eq!(old.mysql_settings.unwrap().auth_plugin, plugin);
    let sha2 = MysqlSettingsAuthPlugin::CachingSha2Password;
    let new = shop
        .user("old")
        .reset_auth()
        .auth_plugin(sha2.clone())
        .await
        .unwrap();
    assert_eq!(new.mysql_settings.unwrap().auth_plugin, sha2);
    // Unless it is asked for, a new password changes no plugin.
    shop.user("old").reset_auth().await.unwrap();
    assert_eq!(last(&world, "databases_reset_auth"), json!({}));
}

/// What the service fails at if it is asked for several of them at once.
const BY_TURNS: [&str; 3] = [
    "databases_add_user",
    "databases_delete_user",
    "databases_update_user",
];

/// How many users are being created, changed or deleted, and how many at once at the most.
#[derive(Clone, Default)]
struct Creations(Arc<(AtomicUsize, AtomicUsize)>);

impl Middleware for Creations {
    fn request(&self, request: &mut Request) -> Result<(), BoxError> {
        if BY_TURNS.contains(&request.operation.id) {
            let now = self.0.0.fetch_add(1, Ordering::SeqCst) + 1;
            self.0.1.fetch_max(now, Ordering::SeqCst);
        }
        Ok(())
    }

    fn response(&self, operation: &'static Operation, _: &mut RawResponse) {
        if BY_TURNS.contains(&operation.id) {
            self.0.0.fetch_sub(1, Ordering::SeqCst);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn b10_users_of_one_cluster_are_created_one_after_the_other() {
    let (world, client) = world().await;
    let docs = cluster(&world, &client, "mongodb").await;
    let creations = Creations::default();
    let client = world
        .builder()
        .middleware(creations.clone())
        .build()
        .unwrap();
    // Whether by one handle or by several, and by clones of the client.
    let handle = client.database_cluster(&docs);
    let by_one = ["a", "b"].map(|name| handle.users().create(name).into_future());
    let by_several = ["c", "d", "e"].map(|name| {
        let client = client.with(|options| options);
        let users = client.database_cluster(&docs.id).users();
        users.create(name).into_future()
    });
    let users = by_one.into_iter().chain(by_several);
    let made = world.run(join_all(users)).await.0;
    assert!(made.iter().all(Result::is_ok), "{made:?}");
    assert_eq!(creations.0.1.swap(0, Ordering::SeqCst), 1);
    // Those of another cluster don't wait for them.
    let other = cluster(&world, &world.client(), "pg").await;
    let users = [&docs, &other].map(|it| {
        let users = client.database_cluster(it).users();
        users.create("f").into_future()
    });
    let made = world.run(join_all(users)).await.0;
    assert!(made.iter().all(Result::is_ok), "{made:?}");
    assert_eq!(creations.0.1.load(Ordering::SeqCst), 2);
}

#[tokio::test(start_paused = true)]
async fn b10_users_of_one_cluster_are_changed_and_deleted_one_after_the_other() {
    let (world, client) = world().await;
    let shop = cluster(&world, &client, "pg").await;
    let creations = Creations::default();
    let builder = world.builder().middleware(creations.clone());
    let shop = builder.build().unwrap().database_cluster(&shop);
    for name in ["a", "b", "c"] {
        shop.users().create(name).await.unwrap();
    }
    let settings = UserSettings::new().pg_allow_replication(true);
    let update = shop.user("a").update(settings).into_future();
    let deletions = ["b", "c"].map(|name| shop.user(name).delete().into_future());
    let create = shop.users().create("d").into_future();
    let all = async {
        let (updated, deleted, created) = tokio::join!(update, join_all(deletions), create);
        updated.unwrap();
        deleted.into_iter().for_each(|it| it.map(drop).unwrap());
        created.unwrap();
    };
    world.run(all).await;
    assert_eq!(creations.0.1.load(Ordering::SeqCst), 1);
    // What a user may do isn't shown afterwards: a change sends what it says, and nothing that was read.
    let sent = last(&world, "databases_update_user");
    assert_eq!(sent, json!({"settings": {"pg_allow_replication": true}}));
    assert_eq!(shop.user("a").get().await.unwrap().settings, None);
    assert_eq!(world.requests_of("databases_get_user"), 1);
}

#[tokio::test(start_paused = true)]
async fn b10_users_of_kafka_have_a_certificate_and_a_key_that_is_not_printed() {
    let (world, client) = world().await;
    let events = handle(&world, &client, "kafka").await;
    let app = events.users().create("app").await.unwrap();
    assert!(app.access_cert.is_some());
    let key = app.access_key.clone().unwrap();
    assert!(!format!("{app:?}").contains(&key));
    let shop = handle(&world, &client, "pg").await;
    let app = shop.users().create("app").await.unwrap();
    assert_eq!((app.access_cert, app.access_key), (None, None));
}
