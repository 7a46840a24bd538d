//! Deleting, and what is gone.

use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::resource::{Deletable, Handle};
use digitalocean_sdk::{Client, ErrorKind};

use crate::{SECOND, world};

/// What the service says where it refuses for now.
const MEMBERS: &str = "Can not delete VPC with members";
const RESOURCES: &str = "cannot delete a project with resources";
const IN_USE: &str = "Make sure the certificate is not in use before deleting it";

/// Refuses a deletion some times with each of these statuses, and then the resource is gone at the third look.
async fn is_asked_again<K: Deletable>(
    (delete, get): (&str, &str),
    refusals: &[(u16, &str)],
    handle: impl Fn(&Client) -> Handle<K>,
) {
    let (world, client) = world().await;
    for (status, message) in refusals {
        let effect = Effect::refusal(*status, *message);
        let refusal = Fault::on(delete).next(2).effect(effect);
        world.sandbox.fault(refusal).unwrap();
    }
    // Whether the sandbox keeps such resources or not, these are the answers.
    let deleted = Fault::on(delete).every().effect(Effect::status(204));
    world.sandbox.fault(deleted).unwrap();
    let shown = Fault::on(get).next(2).effect(Effect::status(503));
    world.sandbox.fault(shown).unwrap();
    let gone = Fault::on(get).every().effect(Effect::status(404));
    world.sandbox.fault(gone).unwrap();
    let (ended, took) = world.run(handle(&client).delete().wait()).await;
    ended.unwrap_or_else(|error| panic!("{delete}: {error}"));
    assert_eq!(
        world.requests_of(delete),
        2 * refusals.len() + 1,
        "{delete}"
    );
    assert!(took <= K::GONE_WITHIN, "{delete}: {took:?}");
    assert!(
        took >= 10 * SECOND,
        "{delete} pauses between attempts: {took:?}"
    );
}

/// A deletion that is refused for good ends at the deadline of its kind, and says why.
async fn gives_up<K: Deletable>(
    delete: &str,
    (status, message): (u16, &str),
    minutes: u64,
    handle: impl Fn(&Client) -> Handle<K>,
) {
    let (world, client) = world().await;
    let effect = Effect::refusal(status, message);
    let refusal = Fault::on(delete).every().effect(effect);
    world.sandbox.fault(refusal).unwrap();
    let (ended, took) = world.run(handle(&client).delete().wait()).await;
    let error = ended.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline, "{delete}: {error}");
    assert_eq!(took, Duration::from_secs(60 * minutes), "{delete}");
    assert!(std::error::Error::source(&error).is_some(), "{delete}");
}

#[tokio::test(start_paused = true)]
async fn what_is_refused_for_now_is_sent_again_at_the_interval_of_the_wait() {
    let (world, client) = world().await;
    let fault = Fault::on("dropletActions_post").every();
    let fault = fault.effect(Effect::pending_event());
    world.sandbox.fault(fault).unwrap();
    let reboot = || client.droplet(1).reboot().wait().deadline(19 * SECOND);
    for (wait, sent) in [
        (reboot(), 4),
        (reboot().interval(2 * SECOND), 10),
        (reboot().interval(60 * SECOND), 4),
    ] {
        let before = world.requests_of("dropletActions_post");
        let error = world.run(wait).await.0.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Deadline, "{error}");
        assert_eq!(world.requests_of("dropletActions_post") - before, sent);
    }
}

/// A deletion that may have been carried out is repeated all the same: it does no more the second time.
#[tokio::test(start_paused = true)]
async fn a_deletion_that_was_lost_and_is_refused_for_now_is_sent_again() {
    let (world, client) = world().await;
    let lost = Fault::on("vpcs_delete").next(1).effect(Effect::status(504));
    let busy = Effect::refusal(409, MEMBERS);
    let busy = Fault::on("vpcs_delete").next(2).effect(busy);
    let deleted = Fault::on("vpcs_delete").every().effect(Effect::status(204));
    let gone = Fault::on("vpcs_get").every().effect(Effect::status(404));
    for fault in [lost, busy, deleted, gone] {
        world.sandbox.fault(fault).unwrap();
    }
    let ended = world.run(client.vpc("a").delete().wait()).await.0;
    ended.unwrap();
    assert_eq!(world.requests_of("vpcs_delete"), 4);
}

/// A deletion that failed and is then answered by the 404 of what isn't known yet was not carried out.
#[tokio::test(start_paused = true)]
async fn a_deletion_of_something_new_that_failed_is_not_taken_for_done() {
    let (world, client) = world().await;
    let volume = client.volumes().create("data", "nyc3", 10).await.unwrap();
    let failed = Fault::on("volumes_delete")
        .next(1)
        .effect(Effect::status(503));
    let unknown = Fault::on("volumes_delete")
        .next(1)
        .effect(Effect::status(404));
    let hidden = Fault::on("volumes_get").next(2).effect(Effect::status(404));
    for fault in [failed, unknown, hidden] {
        world.sandbox.fault(fault).unwrap();
    }
    let delete = client.volume(&volume).delete().wait();
    let (ended, _) = world.run(delete.deadline(120 * SECOND)).await;
    assert_eq!(ended.unwrap_err().kind(), ErrorKind::Deadline);
    assert!(client.volume(&volume).find().await.unwrap().is_some());
    // One that was carried out is done after the minute at the latest, and one that didn't fail at once.
    let (ended, took) = world.run(client.volume(&volume).delete().wait()).await;
    ended.unwrap();
    assert!(took < 10 * SECOND, "{took:?}");
}

/// Any other refusal ends the wait at once.
async fn is_told<K: Deletable>(delete: &str, status: u16, handle: impl Fn(&Client) -> Handle<K>) {
    let (world, client) = world().await;
    let refusal = Fault::on(delete).every().effect(Effect::status(status));
    world.sandbox.fault(refusal).unwrap();
    let error = world
        .run(handle(&client).delete().wait())
        .await
        .0
        .unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), status, "{delete}");
    assert_eq!(world.requests_of(delete), 1, "{delete}");
}

#[tokio::test(start_paused = true)]
async fn vpcs() {
    let vpc = |client: &Client| client.vpc("a");
    is_asked_again(
        ("vpcs_delete", "vpcs_get"),
        &[(403, MEMBERS), (409, MEMBERS)],
        vpc,
    )
    .await;
    gives_up("vpcs_delete", (409, MEMBERS), 2, vpc).await;
    is_told("vpcs_delete", 422, vpc).await;
    // That of a region's default VPC never passes.
    is_told("vpcs_delete", 403, vpc).await;
}

#[tokio::test(start_paused = true)]
async fn projects() {
    let project = |client: &Client| client.project("a");
    is_asked_again(
        ("projects_delete", "projects_get"),
        &[(412, RESOURCES)],
        project,
    )
    .await;
    gives_up("projects_delete", (412, RESOURCES), 3, project).await;
    is_told("projects_delete", 403, project).await;
}

#[tokio::test(start_paused = true)]
async fn vpc_peerings() {
    let peering = |client: &Client| client.vpc_peering("a");
    is_asked_again(
        ("vpcPeerings_delete", "vpcPeerings_get"),
        &[(403, "")],
        peering,
    )
    .await;
    is_told("vpcPeerings_delete", 409, peering).await;
}

#[tokio::test(start_paused = true)]
async fn certificates() {
    let certificate = |client: &Client| client.certificate("a");
    is_asked_again(
        ("certificates_delete", "certificates_get"),
        &[(403, IN_USE)],
        certificate,
    )
    .await;
    gives_up("certificates_delete", (403, IN_USE), 20, certificate).await;
    is_told("certificates_delete", 409, certificate).await;
    is_told("certificates_delete", 403, certificate).await;
}

#[tokio::test(start_paused = true)]
async fn other_deletions_are_not_asked_again() {
    is_told("loadBalancers_delete", 403, |client: &Client| {
        client.load_balancer("a")
    })
    .await;
    is_told("kubernetes_delete_cluster", 409, |client: &Client| {
        client.kubernetes_cluster("a")
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn what_goes_while_it_is_waited_for_has_vanished() {
    let (world, client) = world().await;
    let state = Effect::set("/load_balancer/status", "new");
    world
        .sandbox
        .fault(Fault::on("loadBalancers_get").next(2).effect(state))
        .unwrap();
    let gone = Fault::on("loadBalancers_get")
        .every()
        .effect(Effect::status(404));
    world.sandbox.fault(gone).unwrap();
    let error = world
        .run(client.load_balancer("a").wait())
        .await
        .0
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Vanished);
    assert!(error.is_not_found());
    assert!(error.to_string().contains("new"), "{error}");
    assert_eq!(world.requests_of("loadBalancers_get"), 3);
}

#[tokio::test(start_paused = true)]
async fn a_garbage_collection_that_no_list_shows_is_not_found() {
    let (world, client) = world().await;
    let others = serde_json::json!([{"uuid": "other", "status": "succeeded"}]);
    let operation = "registries_list_garbageCollections";
    world
        .sandbox
        .script(operation, "/garbage_collections", [others])
        .unwrap();
    let found = world
        .run(Box::pin(
            client.registry("a").garbage_collection("b").find(),
        ))
        .await
        .0;
    assert_eq!(found.unwrap(), None);
}

#[tokio::test(start_paused = true)]
async fn what_the_service_shows_as_deleted_is_gone() {
    let (world, client) = world().await;
    world
        .sandbox
        .fault(Fault::on("nfs_delete").every().effect(Effect::status(204)))
        .unwrap();
    let life = ["ACTIVE", "INACTIVE", "DELETED"];
    world
        .sandbox
        .script("nfs_get", "/share/status", life)
        .unwrap();
    world
        .run(client.nfs_share("a").delete().wait())
        .await
        .0
        .unwrap();
    assert_eq!(world.requests_of("nfs_get"), 3);
    assert_eq!(world.requests_of("nfs_delete"), 1);
}

/// The new certificate of a domain of a global load balancer takes a quarter of an hour to show, and the old one is in use until then.
#[tokio::test(start_paused = true)]
async fn a_certificate_that_is_in_use_for_a_quarter_of_an_hour_is_deleted_then() {
    let (world, client) = world().await;
    let quarter = 15 * 60;
    let refusal = Effect::refusal(403, IN_USE);
    // At an attempt every 5 s.
    let busy = Fault::on("certificates_delete").next(quarter / 5 + 1);
    world.sandbox.fault(busy.effect(refusal)).unwrap();
    let deleted = Fault::on("certificates_delete").every();
    let deleted = deleted.effect(Effect::status(204));
    world.sandbox.fault(deleted).unwrap();
    let gone = Fault::on("certificates_get").every();
    world
        .sandbox
        .fault(gone.effect(Effect::status(404)))
        .unwrap();
    let (ended, took) = world.run(client.certificate("a").delete().wait()).await;
    ended.unwrap();
    assert!(took >= 900 * SECOND, "{took:?}");
}
