//! Functions: namespaces, keys and triggers.

use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::functions::FunctionsNamespace;
use digitalocean_sdk::raw::types::FunctionsSchedule;
use digitalocean_sdk::{Client, ErrorKind};
use serde_json::json;

use super::{last, world};

async fn namespace(client: &Client) -> FunctionsNamespace {
    let create = client.functions_namespaces().create("jobs", "nyc1");
    create.await.unwrap()
}

#[tokio::test(start_paused = true)]
async fn c15_a_functions_namespace_tells_where_its_functions_are_and_hides_its_key() {
    let (_world, client) = world().await;
    let jobs = namespace(&client).await;
    let key = jobs.key.clone().unwrap();
    assert!(!format!("{jobs:?}").contains(&key));
    let url = jobs.api_url().unwrap();
    assert!(url.starts_with("https://faas-nyc1-"), "{url}");
    assert!(
        url.contains(".doserverless.co/api/v1/namespaces/fn-"),
        "{url}"
    );
    assert!(!jobs.is_of_app());
    let found = client
        .functions_namespaces()
        .find_by_name("jobs")
        .await
        .unwrap();
    assert_eq!(found.unwrap().namespace, jobs.namespace);

    // The host that wants a certificate is left to those who have one.
    let read = |host: &str, name: &str| -> Option<String> {
        let value = json!({"api_host": host, "namespace": name, "label": "x"});
        let namespace: FunctionsNamespace = serde_json::from_value(value).unwrap();
        namespace.api_url()
    };
    let io = "https://faas-nyc1-1.doserverless.io";
    let told = |url: &str| Some(url.to_owned());
    assert_eq!(
        read(io, "fn-1"),
        told("https://faas-nyc1-1.doserverless.co/api/v1/namespaces/fn-1")
    );
    assert_eq!(
        read(io, "ap-1"),
        told("https://faas-nyc1-1.doserverless.io/api/v1/namespaces/ap-1")
    );
    assert_eq!(read("", "fn-1"), None);
    client.functions_namespace(&jobs).delete().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn c15_the_secret_of_a_functions_key_is_told_once_and_never_shown() {
    let (world, client) = world().await;
    let jobs = client.functions_namespace(&namespace(&client).await);
    let week = Duration::from_secs(7 * 24 * 60 * 60);
    let key = jobs
        .access_keys()
        .create("ci")
        .expires_in(week)
        .await
        .unwrap();
    assert_eq!(
        last(&world.sandbox, "functionsAccessKey_create")["expires_in"],
        "168h"
    );
    let secret = key.secret.clone().unwrap();
    assert!(!format!("{key:?}").contains(&secret));
    assert!(key.expires_at.is_some());
    jobs.access_keys().create("for ever").await.unwrap();
    let sent = last(&world.sandbox, "functionsAccessKey_create");
    assert_eq!(sent.get("expires_in"), None);

    let before = world.requests();
    let short = jobs
        .access_keys()
        .create("x")
        .expires_in(Duration::from_secs(60));
    let error = short.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    assert_eq!(world.requests(), before);

    let listed = jobs.access_keys().list().all().await.unwrap();
    assert_eq!(listed.len(), 2);
    let text = serde_json::to_string(&listed).unwrap();
    assert!(!text.contains(&secret), "{text}");
    // What its creation returned leads to it, and so does what the list has.
    jobs.access_key(&key).update("renamed").await.unwrap();
    jobs.access_key(&key).delete().await.unwrap();
    let listed = jobs.access_keys().list().all().await.unwrap();
    assert_eq!(
        (listed.len(), listed[0].name.as_deref()),
        (1, Some("for ever"))
    );
    jobs.access_key(&listed[0]).delete().await.unwrap();

    // The answer to a creation names the key; one that isn't known yet isn't gone.
    let made = jobs.access_keys().create("short").await.unwrap();
    let unknown = Effect::refusal(404, "The resource you requested could not be found.");
    let fault = Fault::on("functionsAccessKey_delete").next(1);
    world.sandbox.fault(fault.effect(unknown)).unwrap();
    world
        .run(jobs.access_key(&made).delete().wait())
        .await
        .0
        .unwrap();
    let listed = jobs.access_keys().list().all().await.unwrap();
    assert!(
        listed
            .iter()
            .all(|key| key.id != *made.id.as_ref().unwrap()),
        "{listed:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn c15_a_trigger_keeps_its_arguments_when_its_time_changes() {
    let (world, client) = world().await;
    let jobs = client.functions_namespace(&namespace(&client).await);
    // A function's arguments are its own: any names, and values of any type.
    let arguments = [("name", json!("shop")), ("days", json!([1, 4]))];
    let create = jobs
        .triggers()
        .create("nightly", "reports/send", "0 3 * * *");
    create.body(arguments).is_enabled(false).await.unwrap();
    let details = json!({ "cron": "0 3 * * *", "body": { "name": "shop", "days": [1, 4] } });
    let sent = last(&world.sandbox, "functions_create_trigger");
    assert_eq!(
        (&sent["is_enabled"], &sent["scheduled_details"]),
        (&json!(false), &details)
    );

    let nightly = jobs.trigger("nightly");
    let updated = |details| json!({ "is_enabled": false, "scheduled_details": details });
    let details = json!({ "cron": "0 4 * * *", "body": { "name": "shop", "days": [1, 4] } });
    nightly.update().cron("0 4 * * *").await.unwrap();
    let sent = last(&world.sandbox, "functions_update_trigger");
    assert_eq!(sent, updated(details.clone()));
    let schedule = FunctionsSchedule::new("0 4 * * *");
    nightly.update().scheduled_details(schedule).await.unwrap();
    let sent = last(&world.sandbox, "functions_update_trigger");
    assert_eq!(sent, updated(details));
    let other = [("name", "bar")];
    nightly.update().body(other).await.unwrap();
    let sent = last(&world.sandbox, "functions_update_trigger");
    let details = json!({ "cron": "0 4 * * *", "body": { "name": "bar" } });
    assert_eq!(sent, updated(details));
    nightly.update().without_body().await.unwrap();
    let sent = last(&world.sandbox, "functions_update_trigger");
    assert_eq!(sent, updated(json!({ "cron": "0 4 * * *", "body": null })));
}

#[tokio::test(start_paused = true)]
async fn c15_a_trigger_keeps_its_schedule_when_it_is_turned_off_and_on() {
    let (world, client) = world().await;
    let jobs = client.functions_namespace(&namespace(&client).await);
    let create = jobs
        .triggers()
        .create("nightly", "reports/send", "0 3 * * *");
    let trigger = create.await.unwrap();
    assert_eq!(trigger.function.as_deref(), Some("reports/send"));
    let sent = last(&world.sandbox, "functions_create_trigger");
    assert_eq!(
        (&sent["type"], &sent["is_enabled"]),
        (&json!("SCHEDULED"), &json!(true))
    );

    let nightly = jobs.trigger("nightly");
    nightly.update().is_enabled(false).await.unwrap();
    let sent = last(&world.sandbox, "functions_update_trigger");
    assert_eq!(sent["is_enabled"], false);
    assert_eq!(sent["scheduled_details"]["cron"], "0 3 * * *");
    nightly
        .update()
        .scheduled_details(FunctionsSchedule::new("0 4 * * *"))
        .await
        .unwrap();
    let kept = nightly.get().await.unwrap();
    assert_eq!(kept.is_enabled, Some(false));
    assert_eq!(kept.scheduled_details.unwrap().cron, "0 4 * * *");

    let before = world.requests();
    let none = jobs
        .triggers()
        .create("x", "", "0 3 * * *")
        .await
        .unwrap_err();
    assert_eq!(none.kind(), ErrorKind::InvalidRequest, "{none}");
    assert_eq!(world.requests(), before);
    nightly.delete().wait().await.unwrap();
}
