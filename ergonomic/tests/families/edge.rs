//! 1-Click applications, CDN endpoints and VPCs.

use std::time::Duration;

use digitalocean_sandbox::{Effect, ErrorBody, Fault};
use digitalocean_sdk::ErrorKind;
use digitalocean_sdk::slugs::Region;
use serde_json::json;

use super::{ACTION, droplet, world};

#[tokio::test(start_paused = true)]
async fn b4_apps_are_listed_by_kind_and_installed_on_a_cluster() {
    let (world, client) = world().await;
    let all = client.one_clicks().list().all().await.unwrap();
    let droplets = client.one_clicks().for_droplets().all().await.unwrap();
    let kubernetes = client.one_clicks().for_kubernetes().all().await.unwrap();
    assert!(droplets.iter().all(|app| app.type_ == "droplet") && !droplets.is_empty());
    assert!(kubernetes.iter().all(|app| app.type_ == "kubernetes") && !kubernetes.is_empty());
    assert_eq!(all.len(), droplets.len() + kubernetes.len());
    let id = "bd5f5959-5e1e-4205-a714-a914373942af";
    let install = client.kubernetes_cluster(id).install([&kubernetes[0].slug]);
    let _ = install.await;
    let sent = world.sandbox.requests().pop().unwrap();
    assert_eq!(
        sent.operation_id.as_deref(),
        Some("oneClicks_install_kubernetes")
    );
    let body = json!({ "addon_slugs": [kubernetes[0].slug], "cluster_uuid": id });
    assert_eq!(sent.body.unwrap(), body);
    let none: [&str; 0] = [];
    let nothing = client.kubernetes_cluster(id).install(none);
    assert_eq!(nothing.await.unwrap_err().kind(), ErrorKind::InvalidRequest);
}

#[tokio::test(start_paused = true)]
async fn b7_a_cdn_endpoint_is_made_changed_purged_and_deleted() {
    let (world, client) = world().await;
    let origin = "shop.nyc3.digitaloceanspaces.com";
    let made = client
        .cdn_endpoints()
        .create(origin)
        .ttl(3600)
        .await
        .unwrap();
    assert_eq!((made.origin.as_str(), made.ttl), (origin, Some(3600)));
    let cdn = client.cdn_endpoint(&made);
    let listed = client.cdn_endpoints().list().all().await.unwrap();
    assert!(listed.iter().any(|it| it.id == made.id));
    assert_eq!(cdn.update().ttl(60).await.unwrap().ttl, Some(60));
    cdn.purge(["*"]).await.unwrap();
    let purge = world.sandbox.requests().pop().unwrap();
    assert_eq!(purge.body.unwrap(), json!({ "files": ["*"] }));
    world.run(cdn.delete().wait()).await.0.unwrap();
    assert!(cdn.find().await.unwrap().is_none());
}

#[tokio::test(start_paused = true)]
async fn b23_a_vpc_has_members_of_several_kinds() {
    let (world, client) = world().await;
    let made = client
        .vpcs()
        .create("net", Region::Nyc3)
        .ip_range("10.10.0.0/20");
    let made = made.description("ours").await.unwrap();
    let vpc = client.vpc(&made);
    assert_eq!(
        (made.ip_range.as_deref(), made.description.as_deref()),
        (Some("10.10.0.0/20"), Some("ours"))
    );
    let renamed = vpc.update().name("inner").await.unwrap();
    assert_eq!(
        (renamed.name.as_str(), renamed.description.as_deref()),
        ("inner", Some("ours"))
    );
    let create = super::create(&client, "one").vpc(&vpc);
    let one = world.run(create.wait()).await.0.unwrap();
    let other = droplet(&world, &client, "other").await;
    let urns = |members: Vec<digitalocean_sdk::raw::types::VpcMember>| {
        members.into_iter().map(|it| it.urn).collect::<Vec<_>>()
    };
    let all = vpc.members().list().all().await.unwrap();
    let member = all
        .iter()
        .find(|it| it.urn == format!("do:droplet:{}", one.id))
        .unwrap();
    assert_eq!(member.name.as_deref(), Some("one"));
    assert!(member.created_at.is_some());
    let members = urns(all);
    assert!(
        members.contains(&format!("do:droplet:{}", one.id)),
        "{members:?}"
    );
    assert!(
        !members.contains(&format!("do:droplet:{}", other.id)),
        "{members:?}"
    );
    let droplets = vpc
        .members()
        .list()
        .resource_type("droplet")
        .all()
        .await
        .unwrap();
    assert_eq!(urns(droplets), [format!("do:droplet:{}", one.id)]);
    // With members it stays; the service says so.
    assert_eq!(vpc.delete().await.unwrap_err().status().unwrap(), 409);
    world
        .run(client.droplet(&one).delete().wait())
        .await
        .0
        .unwrap();
    world
        .run_by(Duration::from_secs(1), tokio::time::sleep(ACTION))
        .await;
    vpc.delete().await.unwrap();
    assert!(vpc.find().await.unwrap().is_none());
}

/// A page whose status says that all is well is a gateway's, too: nothing was changed.
#[tokio::test(start_paused = true)]
async fn a_gateways_page_does_not_say_that_something_was_changed() {
    let (world, client) = world().await;
    let made = client.vpcs().create("shop", Region::Nyc3).await.unwrap();
    let vpc = client.vpc(&made);
    let page = Effect::status_before_processing(200, ErrorBody::Html);
    let fault = Fault::on("vpcs_patch").next(1).effect(page);
    world.sandbox.fault(fault).unwrap();
    let error = vpc.update().name("other").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.may_have_been_processed());
    assert_eq!(vpc.get().await.unwrap().name, "shop");
}
