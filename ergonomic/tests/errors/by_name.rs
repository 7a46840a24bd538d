//! A name in the place of an id: the error says how to find what has the name.

use digitalocean_sdk::raw::operations;
use digitalocean_sdk::{Error, ErrorKind};

use super::{Say, Silent, client, sandbox};

const NAMED: &str = "; if \"shop\" is a name, use `client.apps().find_by_name(..)`";

#[tokio::test]
async fn an_error_about_a_name_in_place_of_an_id_says_how_to_find_it() {
    let sandbox = sandbox().await;
    let client = client(&sandbox, Silent);
    let app = client.app("shop");
    let errors: Vec<Error> = vec![
        app.get().await.unwrap_err(),
        app.delete().await.unwrap_err(),
        app.update(|_| {}).await.unwrap_err(),
        app.wait().await.unwrap_err(),
        app.deployments().list().all().await.unwrap_err(),
        app.logs().addresses().await.unwrap_err(),
        client
            .raw()
            .apps_get("shop", &Default::default())
            .await
            .unwrap_err(),
    ];
    for error in errors {
        assert!(error.to_string().contains(NAMED), "{error}");
    }
    let error = client.database_cluster("shop").get().await.unwrap_err();
    let method = "`client.database_clusters().find_by_name(..)`";
    assert!(error.to_string().contains(method), "{error}");

    let error = client.ssh_key("laptop").get().await.unwrap_err();
    let method = "`client.ssh_keys().find_by_name(..)`";
    assert!(error.to_string().contains(method), "{error}");
    let error = client.agent("a/b").get().await.unwrap_err();
    let named = "if \"a/b\" is a name, use `client.agents().find_by_name(..)`";
    assert!(error.to_string().contains(named), "{error}");

    // What has the form of an id may be one.
    let gone = client.app("4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf");
    let error = gone.get().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert!(!error.to_string().contains("find_by_name"), "{error}");
    for id in ["12", "3b:16:e4:bf:8b:00:8b:b8:59:8c:a9:d3:f0:19:fa:45"] {
        let error = client.ssh_key(id).get().await.unwrap_err();
        assert!(error.is_not_found(), "{error}");
        assert!(!error.to_string().contains("find_by_name"), "{error}");
    }
    let error = client.droplet(12).get().await.unwrap_err();
    assert!(!error.to_string().contains("find_by_name"), "{error}");
}

#[tokio::test]
async fn an_error_that_has_nothing_to_do_with_an_id_says_nothing_of_names() {
    let sandbox = sandbox().await;
    for status in [401, 403, 409, 429, 500] {
        let client = client(&sandbox, Say(status, "{}"));
        let error = client.app("shop").get().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Status, "{error}");
        assert!(!error.to_string().contains("find_by_name"), "{error}");
    }
    for status in [400, 404, 422] {
        let client = client(&sandbox, Say(status, "{}"));
        let error = client.app("shop").get().await.unwrap_err();
        assert!(error.to_string().contains(NAMED), "{error}");
    }
}

/// The parameters are those of the paths, and all that has a name and a key that is a text has a hint.
#[test]
fn what_has_a_name_is_told_of_in_each_of_its_operations() {
    let mut methods = std::collections::BTreeSet::new();
    for operation in operations::all() {
        for (parameter, method) in operation.by_name {
            let place = format!("{{{parameter}}}");
            assert!(operation.path.contains(&place), "{}", operation.id);
            methods.insert(*method);
        }
    }
    for of in [
        "agents",
        "apps",
        "certificates",
        "database_clusters",
        "images",
        "kubernetes_clusters",
        "load_balancers",
        "projects",
        "ssh_keys",
        "vector_databases",
        "volumes",
        "vpcs",
    ] {
        let method = format!("client.{of}().find_by_name(..)");
        assert!(methods.contains(method.as_str()), "{method}: {methods:?}");
    }
    // Numbers are no names.
    assert!(!methods.contains("client.droplets().find_by_name(..)"));
}
