//! Security scans, their settings, and secrets.

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::ErrorKind;
use serde_json::json;

use super::{refused, sent, world};

#[tokio::test(start_paused = true)]
async fn c15_a_scan_is_waited_for_whatever_case_its_state_is_in() {
    let (world, client) = world().await;
    let scans = client.security_scans();
    // Started, it is the answer itself; fetched, it is within one.
    let (scan, _) = world
        .run(scans.create().resources(["do:droplet:1"]).wait())
        .await;
    let scan = scan.unwrap();
    assert_eq!(scan.status.as_str(), "COMPLETED");
    for (state, is_ready) in [("complete", true), ("completed", true), ("error", false)] {
        world.sandbox.clear_faults();
        let states = ["in_progress", state];
        world
            .sandbox
            .script("security_get_scan", "/scan/status", states)
            .unwrap();
        let ended = world.run(client.security_scan(&scan).wait()).await.0;
        match is_ready {
            true => assert_eq!(ended.unwrap().status.as_str(), state),
            false => assert_eq!(ended.unwrap_err().kind(), ErrorKind::Failed),
        }
    }
    world.sandbox.clear_faults();
    let findings = client.security_scan(&scan).findings().all().await.unwrap();
    assert_eq!(findings.len(), scan.findings.unwrap_or_default().len());
    let rule = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
    let affected = client.security_scan(&scan.id).affected_resources(rule);
    affected.all().await.unwrap();
    let asked = world.sandbox.requests().pop().unwrap().path;
    assert!(asked.ends_with(&format!("/{}/findings/{rule}/affected_resources", scan.id)));
    scans.add_rule("do:droplet:1").await.unwrap();
    assert_eq!(
        sent(&world, "security_create_scan_rule"),
        json!({"resource": "do:droplet:1"})
    );
    let latest = scans.latest().all().await.unwrap();
    let asked = world.sandbox.requests().pop().unwrap();
    assert_eq!(
        asked.operation_id.as_deref(),
        Some("security_get_latest_scan")
    );
    assert_eq!(latest, findings);
}

#[tokio::test(start_paused = true)]
async fn c15_findings_are_suppressed_and_plans_cover_resources() {
    let (world, client) = world().await;
    let settings = client.security_settings();
    let rule = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
    let droplets: Vec<String> = (1..=45).map(|id| format!("do:droplet:{id}")).collect();
    let hidden = settings.suppress(rule, &droplets).await.unwrap();
    assert_eq!(hidden.len(), 45);
    // More than one page of them.
    let all = settings.suppressions().await.unwrap();
    assert_eq!(all.len(), 45);
    assert_eq!(all[44].resource_id.as_deref(), Some("45"));
    settings
        .unsuppress(hidden[0].id.clone().unwrap())
        .await
        .unwrap();
    assert_eq!(settings.suppressions().await.unwrap().len(), 44);

    let plan = settings.update_plan().covers("basic", ["do:droplet:1"]);
    let plan = plan.covers_tags("basic", ["web"]);
    // What is named later is named as well.
    plan.covers("basic", ["do:droplet:2"]).await.unwrap();
    assert_eq!(
        sent(&world, "security_update_settings_plan"),
        json!({"tier_coverage": {"basic": {"resources": ["do:droplet:1", "do:droplet:2"], "tags": ["web"]}}})
    );
    let now = settings.get().await.unwrap().tier_coverage.unwrap();
    assert_eq!(now["basic"].tags.as_deref().unwrap(), ["web"]);
    let before = world.sent();
    let none: [&str; 0] = [];
    refused(&world, before, settings.suppress(rule, none).await);
    refused(
        &world,
        before,
        settings.suppress("", ["do:droplet:1"]).await,
    );
}

#[tokio::test(start_paused = true)]
async fn c15_a_secret_is_changed_as_it_is_now_and_no_output_shows_it() {
    let (world, client) = world().await;
    let values = [("user", "shop"), ("password", "n0tShown")];
    let create = client.security_secrets().create("shop-db", "nyc3", values);
    assert!(!format!("{create:?}").contains("n0tShown"));
    assert_eq!(create.await.unwrap().version, Some(1));
    let secret = client.security_secret("shop-db", "nyc3");
    let shown = secret.get().await.unwrap();
    assert!(!format!("{shown:?}").contains("n0tShown"));
    // Official clients don't ask without a region.
    let asked = world.sandbox.requests().pop().unwrap();
    assert_eq!(asked.query_value("region"), Some("nyc3"));

    let change = secret.update(|values| {
        values.insert("password".to_owned(), "0ther".to_owned());
    });
    let changed = change.await.unwrap();
    assert_eq!(changed.version, Some(2));
    assert_eq!(
        sent(&world, "security_update_secret"),
        json!({"region": "nyc3", "version": 1, "values": {"user": "shop", "password": "0ther"}})
    );
    // Somebody else made a version meanwhile: the values are read anew.
    let conflict = Fault::on("security_update_secret").next(1);
    let conflict = conflict.effect(Effect::refusal(409, "version is out of date"));
    world.sandbox.fault(conflict).unwrap();
    let change = secret.update(|values| drop(values.remove("user")));
    let changed = world.run(change).await.0.unwrap();
    assert_eq!(
        changed.values.unwrap().keys().collect::<Vec<_>>(),
        ["password"]
    );
    assert_eq!(
        client.security_secrets().list().all().await.unwrap().len(),
        1
    );
    let versions = secret.versions().all().await.unwrap();
    let mut numbers: Vec<_> = versions.iter().map(|it| it.version).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, [1, 2, 3]);
    // What was deleted can be taken back with its values.
    secret.delete().await.unwrap();
    assert_eq!(secret.find().await.unwrap(), None);
    secret.restore().await.unwrap();
    let restored = secret.get().await.unwrap().values.unwrap();
    assert_eq!(restored["password"], "0ther");
    for operation in [
        "security_list_secret_versions",
        "security_post_restore_secret",
        "security_delete_secret",
    ] {
        let region = ("region".to_owned(), "nyc3".to_owned());
        assert!(world.queries(operation)[0].contains(&region), "{operation}");
    }
    let before = world.sent();
    refused(
        &world,
        before,
        client.security_secret("shop-db", "").get().await,
    );
}
