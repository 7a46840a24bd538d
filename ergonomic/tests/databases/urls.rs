//! One text by which a program connects.

use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::ErrorKind;
use digitalocean_sdk::databases::{ConnectionUrl, DatabaseCluster};
use digitalocean_sdk::raw::types::SourceDatabaseSource;
use serde_json::json;

use super::{cluster, create, handle, world};

#[tokio::test(start_paused = true)]
async fn b10_one_url_connects() {
    let (world, client) = world().await;
    let create = create(&client, "shop", "pg").nodes(2).wait();
    let shop = world.run(create).await.0.unwrap();
    let public = shop.connection.clone().unwrap();
    let password = public.password.clone().unwrap();
    let host = public.host.clone().unwrap();
    let handle = client.database_cluster(&shop);
    let all = format!("doadmin:{password}@{host}:25060/defaultdb?sslmode=require");
    assert_eq!(
        handle.connection_url().await.unwrap(),
        format!("postgresql://{all}")
    );
    let private = handle.connection_url().private().await.unwrap();
    assert_eq!(
        private,
        format!("postgresql://doadmin:{password}@private-{host}:25060/defaultdb?sslmode=require")
    );
    let standby = handle.connection_url().standby().await.unwrap();
    assert!(standby.contains(&format!("@replica-{host}:")), "{standby}");
    let standby = handle.connection_url().standby().private().await.unwrap();
    assert!(
        standby.contains(&format!("@private-replica-{host}:")),
        "{standby}"
    );

    handle.databases().create("orders").await.unwrap();
    let app = handle.users().create("app").await.unwrap();
    let own = app.password.clone().unwrap();
    let url = handle
        .connection_url()
        .user("app")
        .database("orders")
        .ca_path("/etc/my ca.crt");
    assert_eq!(
        url.await.unwrap(),
        format!(
            "postgresql://app:{own}@{host}:25060/orders?sslmode=verify-full&sslrootcert=/etc/my%20ca.crt"
        )
    );
    let pools = handle.connection_pools();
    let pool = pools.create("web", "transaction", 10, "orders").user("app");
    let pool = pool.await.unwrap();
    let url = handle.connection_url().pool(&pool).private().await.unwrap();
    assert!(
        url.contains(&format!("@private-{host}:25060/web?")),
        "{url}"
    );
    let same = handle
        .connection_pool("web")
        .connection_url()
        .private()
        .await
        .unwrap();
    assert_eq!(same, url);
    // The pool that is named last is the one.
    let other = handle.connection_pool("jobs").connection_url();
    assert_eq!(other.pool("web").private().await.unwrap(), url);
    // Nothing is read for what was answered.
    let before = world.requests();
    let url = ConnectionUrl::of(&shop).user(&app).url().unwrap();
    assert!(
        url.starts_with(&format!("postgresql://app:{own}@")),
        "{url}"
    );
    assert_eq!(world.requests(), before);
}

#[tokio::test(start_paused = true)]
async fn b10_urls_of_other_engines() {
    let (world, client) = world().await;
    for (engine, begins, ends) in [
        (
            "mysql",
            "mysql://doadmin:",
            ":25060/defaultdb?ssl-mode=REQUIRED",
        ),
        ("valkey", "rediss://default:", ":25061"),
        (
            "mongodb",
            "mongodb+srv://doadmin:",
            "/admin?tls=true&authSource=admin",
        ),
        ("opensearch", "https://doadmin:", ":25060"),
        (
            "kafka",
            "of-kafka-do-user-",
            ".b.db.ondigitalocean.com:25073",
        ),
    ] {
        let of = handle(&world, &client, engine).await;
        let url = of.connection_url().await.unwrap();
        assert!(url.starts_with(begins) && url.ends_with(ends), "{url}");
        assert!(of.connection_url().private().await.is_ok());
        let error = of.connection_url().standby().await.unwrap_err();
        assert!(error.to_string().contains("no standby"), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn b10_no_password_in_the_answer_is_an_error_that_says_so() {
    let (world, client) = world().await;
    let shop = cluster(&world, &client, "pg").await;
    let mut hidden = shop.connection.clone().unwrap();
    hidden.password = Some(String::new());
    hidden.uri = Some(
        hidden
            .uri
            .unwrap()
            .replace(&shop.connection.unwrap().password.unwrap(), ""),
    );
    world
        .sandbox
        .script(
            "databases_get_cluster",
            "/database/connection",
            [json!(hidden)],
        )
        .unwrap();
    let handle = client.database_cluster(&shop.id);
    let error = handle.connection_url().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(
        error.to_string().contains("no password of \"doadmin\""),
        "{error}"
    );
    let url = handle.connection_url().password("p@s").await.unwrap();
    assert!(url.starts_with("postgresql://doadmin:p%40s@"), "{url}");
}

#[tokio::test(start_paused = true)]
async fn b10_passwords_of_the_create_alone_survive_the_wait() {
    let (world, client) = world().await;
    // MongoDB tells it in the answer to the create, and in no other.
    let hidden = json!({"host": "of-mongodb.example.com", "user": "doadmin", "password": "", "uri": "mongodb+srv://doadmin:@of-mongodb.example.com/admin"});
    for place in ["connection", "private_connection", "standby_connection"] {
        world
            .sandbox
            .script(
                "databases_get_cluster",
                &format!("/database/{place}"),
                [hidden.clone()],
            )
            .unwrap();
    }
    let create = create(&client, "docs", "mongodb").nodes(3).wait();
    let docs = world.run(create).await.0.unwrap();
    assert_eq!(docs.status.as_str(), "online");
    let url = ConnectionUrl::of(&docs).url().unwrap();
    assert!(url.starts_with("mongodb+srv://doadmin:AVNS_"), "{url}");
    let url = ConnectionUrl::of(&docs).private().url().unwrap();
    assert!(url.starts_with("mongodb+srv://doadmin:AVNS_"), "{url}");
}

#[tokio::test(start_paused = true)]
async fn b10_the_password_of_a_user_that_is_told_once() {
    let (world, client) = world().await;
    let docs = cluster(&world, &client, "mongodb").await;
    let handle = client.database_cluster(&docs);
    let app = handle.users().create("app").await.unwrap();
    let error = handle.connection_url().user("app").await.unwrap_err();
    assert!(
        error.to_string().contains("no password of \"app\""),
        "{error}"
    );
    let url = ConnectionUrl::of(&docs).user(&app).url().unwrap();
    assert!(url.starts_with("mongodb+srv://app:AVNS_"), "{url}");
    let reset = handle.user("app").reset_auth().await.unwrap();
    let password = reset.password.unwrap();
    let url = handle.connection_url().user("app").password(&password);
    assert!(url.await.unwrap().contains(&format!("app:{password}@")));
}

#[tokio::test(start_paused = true)]
async fn b10_a_password_that_is_given_is_the_one_that_is_used() {
    let (world, client) = world().await;
    let shop = cluster(&world, &client, "pg").await;
    let handle = client.database_cluster(&shop);
    let app = handle.users().create("app").await.unwrap();
    let url = ConnectionUrl::of(&shop).password("given").user(&app);
    assert!(url.url().unwrap().contains("://app:given@"));
}

#[tokio::test(start_paused = true)]
async fn b10_the_migration_that_runs_is_the_one_that_is_stopped() {
    let (world, client) = world().await;
    let shop = handle(&world, &client, "pg").await;
    let source = SourceDatabaseSource::new().host("old.example.com");
    let started = shop.online_migration().start(source).await.unwrap();
    let id = started.id.unwrap();
    shop.online_migration().stop().await.unwrap();
    let asked = world.sandbox.requests().pop().unwrap();
    assert!(
        asked.path.ends_with(&format!("/online-migration/{id}")),
        "{}",
        asked.path
    );
}

/// A cluster as it would be answered.
fn answered(engine: &str, connection: serde_json::Value) -> DatabaseCluster {
    let cluster = json!({
        "id": "9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", "name": "shop", "engine": engine, "version": "18", "num_nodes": 1,
        "size": "db-s-1vcpu-1gb", "region": "nyc3", "connection": connection,
    });
    serde_json::from_value(cluster).unwrap()
}

#[test]
fn a_port_is_written_where_there_is_one() {
    let mut connection = json!({"host": "db.example.com", "user": "doadmin", "password": "p", "port": 0, "database": "shop"});
    let url = |engine, connection: &serde_json::Value| {
        ConnectionUrl::of(&answered(engine, connection.clone())).url()
    };
    let shop = "postgresql://doadmin:p@db.example.com/shop?sslmode=require";
    assert_eq!(url("pg", &connection).unwrap(), shop);
    // A name of SRV records has none.
    connection["port"] = json!(27017);
    let docs = "mongodb+srv://doadmin:p@db.example.com/shop?tls=true&authSource=admin";
    assert_eq!(url("mongodb", &connection).unwrap(), docs);
    connection["uri"] = json!("mongodb://doadmin:p@db.example.com:27017/shop");
    assert!(
        url("mongodb", &connection)
            .unwrap()
            .starts_with("mongodb://doadmin:p@db.example.com:27017/")
    );
}

#[test]
fn each_part_of_a_url_is_encoded() {
    let connection = json!({"host": "db.example.com", "user": "a/b", "password": "p@s", "port": 25060, "database": "c?d"});
    assert_eq!(
        ConnectionUrl::of(&answered("pg", connection))
            .url()
            .unwrap(),
        "postgresql://a%2Fb:p%40s@db.example.com:25060/c%3Fd?sslmode=require"
    );
}

#[test]
fn a_password_is_found_where_the_answer_has_it() {
    // In its URL alone, where it may hold what separates the parts.
    let uri = "postgresql://doadmin:p@s:s@db.example.com:25060/shop?sslmode=require";
    let connection = json!({"host": "db.example.com", "user": "doadmin", "port": 25060, "database": "shop", "uri": uri});
    let shop = answered("pg", connection);
    assert_eq!(ConnectionUrl::of(&shop).url().unwrap(), uri);
    // It is that of its own user. One that is empty is none.
    let app = json!({"name": "app", "password": ""});
    let app = ConnectionUrl::of(&shop).user(&serde_json::from_value(app).unwrap());
    let error = app.url().unwrap_err().to_string();
    assert!(error.contains("no password of \"app\""), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_user_whose_password_is_given_is_not_read() {
    let (world, client) = world().await;
    let shop = handle(&world, &client, "pg").await;
    let url = shop.connection_url().user("app").password("given");
    assert!(url.await.unwrap().starts_with("postgresql://app:given@"));
    assert_eq!(world.requests_of("databases_get_user"), 0);
}

#[tokio::test(start_paused = true)]
async fn a_migration_that_can_not_be_read_was_not_stopped() {
    let (world, client) = world().await;
    let shop = handle(&world, &client, "pg").await;
    let fault = Fault::on("databases_get_migrationStatus").every();
    world
        .sandbox
        .fault(fault.effect(Effect::status(500)))
        .unwrap();
    let (stopped, _) = world.run(shop.online_migration().stop()).await;
    assert!(!stopped.unwrap_err().may_have_been_processed());
}

#[tokio::test(start_paused = true)]
async fn b10_a_pool_of_a_replica_is_not_that_of_its_cluster() {
    let (world, client) = world().await;
    let shop = handle(&world, &client, "pg").await;
    world.sandbox.advance(Duration::from_secs(3600));
    let replica = shop.replicas().create("reports", "db-s-1vcpu-1gb");
    let replica = world.run(replica.wait()).await.0.unwrap();
    let id = replica.id.clone().unwrap();
    shop.connection_pools()
        .create("web", "transaction", 10, "defaultdb")
        .await
        .unwrap();
    let own = client.database_cluster(&id).of_engine("pg");
    let pool = own
        .connection_pools()
        .create("web", "transaction", 5, "defaultdb")
        .await
        .unwrap();
    let before = world.requests();
    let url = shop.replica("reports").connection_url();
    // The pool that is named last is the one.
    let url = url.pool("jobs").pool("web").await.unwrap();
    let host = pool.connection.unwrap().host.unwrap();
    assert!(url.contains(&format!("@{host}:")), "{url}");
    let asked = world.sandbox.requests().split_off(before);
    let asked: Vec<&str> = asked.iter().map(|it| it.path.as_str()).collect();
    let cluster = shop.key();
    assert_eq!(
        asked,
        [
            format!("/v2/databases/{cluster}/replicas/reports"),
            format!("/v2/databases/{id}/pools/web"),
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn b10_a_user_that_was_made_a_moment_ago_is_waited_for() {
    let (world, client) = world().await;
    let shop = handle(&world, &client, "pg").await;
    let app = shop.users().create("app").await.unwrap();
    let unknown = || {
        Fault::on("databases_get_user")
            .next(3)
            .effect(Effect::status(404))
    };
    world.sandbox.fault(unknown()).unwrap();
    let (url, took) = world.run(shop.connection_url().user("app")).await;
    let password = app.password.unwrap();
    assert!(url.unwrap().contains(&format!("://app:{password}@")));
    assert!(took < Duration::from_secs(60), "{took:?}");
    // One that this client didn't make, or not lately, does not exist.
    world.sandbox.fault(unknown()).unwrap();
    let other = world.client().database_cluster(shop.key().clone());
    let (url, _) = world.run(other.connection_url().user("app")).await;
    assert!(url.unwrap_err().is_not_found());
    let always = Fault::on("databases_get_user").every();
    world.sandbox.clear_faults();
    world
        .sandbox
        .fault(always.effect(Effect::status(404)))
        .unwrap();
    let (url, took) = world.run(shop.connection_url().user("app")).await;
    assert!(url.unwrap_err().is_not_found());
    assert!(took <= Duration::from_secs(62), "{took:?}");
}
