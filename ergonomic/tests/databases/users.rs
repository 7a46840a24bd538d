//! Users of clusters.

use digitalocean_sdk::raw::types::MysqlSettingsAuthPlugin;
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
