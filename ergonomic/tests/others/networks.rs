//! VPCs, peerings, NAT gateways and partner attachments.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::ErrorKind;
use digitalocean_sdk::middleware::Middleware;
use digitalocean_sdk::raw::transport::{RawResponse, Request};
use digitalocean_sdk::raw::types::PartnerAttachmentWritableBgp;
use digitalocean_sdk::raw::{BoxError, Operation};
use digitalocean_sdk::slugs::Region;
use digitalocean_sdk::vpcs::CreateVpc;
use futures_util::future::join_all;
use serde_json::json;

use super::{ACTION, refused, sent, vpc, world};

#[tokio::test(start_paused = true)]
async fn c15_the_default_vpc_of_a_region_is_found() {
    let (_world, client) = world().await;
    let vpcs = client.vpcs();
    assert_eq!(vpcs.default_of(Region::Nyc2).await.unwrap(), None);
    let second = vpc(&client, "second").await;
    let elsewhere = vpcs.create("elsewhere", Region::Fra1).await.unwrap();
    let found = async |region: &str| vpcs.default_of(region).await.unwrap().map(|it| it.id);
    // Each region has one beside those that were made.
    let (first, other) = (found("nyc2").await.unwrap(), found("fra1").await.unwrap());
    assert!(first != second.id && other != elsewhere.id && first != other);
    let other = client.vpc(&second).update().default(true).await.unwrap();
    assert_eq!(found("nyc2").await, Some(other.id));
}

#[tokio::test(start_paused = true)]
async fn c15_members_of_a_vpc_have_a_kind_and_an_id() {
    let (world, client) = world().await;
    let network = client.vpcs().create("web", "nyc3").await.unwrap();
    let one = super::world::create(&client, "one").vpc(&network);
    let one = world.run(one.wait()).await.0.unwrap();
    let members = client.vpc(&network).members().list().all().await.unwrap();
    let told = |it: &digitalocean_sdk::vpcs::VpcMember| {
        (
            it.kind().map(str::to_owned),
            it.member_id().map(str::to_owned),
        )
    };
    let droplet = (Some("droplet".to_owned()), Some(one.id.to_string()));
    assert_eq!(members.iter().map(told).collect::<Vec<_>>(), [droplet]);
    let mut odd = members[0].clone();
    for urn in ["", "do:", "do::1", "droplet:1", "do:droplet:"] {
        odd.urn = urn.to_owned();
        assert_eq!(told(&odd), (None, None), "{urn}");
    }
}

#[tokio::test(start_paused = true)]
async fn c15_a_peering_is_set_up_renamed_and_deleted_although_it_is_busy() {
    let (world, client) = world().await;
    let (one, other) = (vpc(&client, "one").await, vpc(&client, "other").await);
    let peerings = client.vpc_peerings();
    let made = peerings.create("join", [&one, &other]).await.unwrap();
    assert_eq!(made.status.as_str(), "PROVISIONING");
    let peering = client.vpc_peering(&made);
    // While it is being set up the service refuses with 403, which no missing permission is.
    let error = peering.delete().await.unwrap_err();
    assert!(
        error.is_forbidden() && error.is_refused_for_now(),
        "{error}"
    );
    let active = world.run(peering.wait()).await.0.unwrap();
    let ids = active.vpc_ids.unwrap();
    assert!(ids.contains(&one.id) && ids.contains(&other.id), "{ids:?}");
    let renamed = world.run(peering.update("joined").wait()).await.0.unwrap();
    assert_eq!(renamed.name, "joined");
    let of_one = client.vpc(&one).peerings().all().await.unwrap();
    assert_eq!(of_one[0].id, made.id);
    world.run(peering.delete().wait()).await.0.unwrap();

    let again = peerings.create("again", [&one, &other]).await.unwrap();
    let (gone, took) = world.run(client.vpc_peering(again).delete().wait()).await;
    gone.unwrap();
    assert!(took >= ACTION, "{took:?}: until it was set up, and gone");
    assert!(peerings.list().all().await.unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn c15_a_nat_gateway_is_told_by_what_it_needs_and_keeps_its_vpcs() {
    let (world, client) = world().await;
    let (one, other) = (vpc(&client, "one").await, vpc(&client, "other").await);
    let project = client.projects().create("shop", "Testing").await.unwrap();
    let gateways = client.vpc_nat_gateways();
    let create = gateways.create("out", Region::Nyc2, 1, [&one]);
    let create = create.default_gateway(true).egress_ip("203.0.113.7");
    let create = create.tcp_timeout_seconds(60).project_id(&project);
    let (made, _) = world.run(create.wait()).await;
    let made = made.unwrap();
    assert_eq!(
        sent(&world, "vpcnatgateways_create"),
        json!({
            "name": "out", "type": "PUBLIC", "region": "nyc2", "size": 1,
            "vpcs": [{"vpc_uuid": one.id, "default_gateway": true}],
            "egresses": {"public_gateways": [{"ip": "203.0.113.7"}]},
            "tcp_timeout_seconds": 60, "project_id": project.id,
        })
    );
    assert!(!made.public_ips().is_empty(), "{made:?}");

    let gateway = client.vpc_nat_gateway(&made);
    let larger = gateway.update(|it| it.size = 2).wait();
    assert_eq!(world.run(larger).await.0.unwrap().size, Some(2));
    let put = sent(&world, "vpcnatgateways_update");
    assert_eq!(put["vpcs"][0]["vpc_uuid"], json!(one.id));
    assert_eq!(
        put["vpcs"][0].get("gateway_ip"),
        None,
        "the service sets it"
    );
    // Which VPCs it is of can't be changed, and nothing is sent that would.
    let id = other.id.clone();
    let moved = gateway.update(move |it| {
        for vpc in it.vpcs.iter_mut().flatten() {
            vpc.vpc_uuid = Some(id.clone());
        }
    });
    let error = moved.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    assert!(!error.may_have_been_processed(), "{error}");
    assert_eq!(world.requests_of("vpcnatgateways_update"), 1);
    world.run(gateway.delete().wait()).await.0.unwrap();
}

/// The official provider knows by the message alone that a gateway is gone.
#[tokio::test(start_paused = true)]
async fn c15_a_gateway_that_is_gone_is_told_by_the_message_whatever_the_status() {
    let (world, client) = world().await;
    let gateway = client.vpc_nat_gateway("8e8e8e8e-0000-4000-8000-00000000000f");
    assert_eq!(gateway.find().await.unwrap(), None);
    let message = "nat gateway with id 8e8e8e8e-0000-4000-8000-00000000000f not found";
    for status in [400, 500] {
        world.sandbox.clear_faults();
        for operation in ["vpcnatgateways_get", "vpcnatgateways_delete"] {
            let gone = Effect::refusal(status, message);
            world
                .sandbox
                .fault(Fault::on(operation).every().effect(gone))
                .unwrap();
        }
        let found = world.run(gateway.find()).await.0;
        assert_eq!(found.unwrap(), None, "{status}");
        let existed = world.run(gateway.delete().if_exists()).await.0;
        assert!(!existed.unwrap(), "{status}");
        world.run(gateway.delete().wait()).await.0.unwrap();
        world.run(gateway.wait_until_gone()).await.0.unwrap();
    }
    world.sandbox.clear_faults();
    let busy = Effect::refusal(400, "nat gateway with id 8e8e8e8e is busy");
    world
        .sandbox
        .fault(Fault::on("vpcnatgateways_get").next(1).effect(busy))
        .unwrap();
    assert!(!gateway.get().await.unwrap_err().is_not_found());
}

/// The service has two fields for the address that others see.
#[test]
fn c15_the_public_address_of_a_gateway_is_read_from_either_field() {
    let gateway = |egress: serde_json::Value| {
        let gateway = json!({"id": "a", "name": "a", "state": "ACTIVE", "egresses": {"public_gateways": [egress]}});
        let gateway: digitalocean_sdk::raw::types::VpcNatGateway =
            serde_json::from_value(gateway).unwrap();
        gateway.public_ips()
    };
    let address: std::net::IpAddr = "203.0.113.7".parse().unwrap();
    assert_eq!(gateway(json!({"ip": "203.0.113.7"})), [address]);
    assert_eq!(gateway(json!({"ipv4": "203.0.113.7", "ip": ""})), [address]);
    assert!(gateway(json!({"ipv4": ""})).is_empty());
}

#[tokio::test(start_paused = true)]
async fn c15_a_partner_attachment_has_keys_that_no_output_shows() {
    let (world, client) = world().await;
    let network = vpc(&client, "office").await;
    let bgp = PartnerAttachmentWritableBgp::new(
        "169.254.100.1/30",
        "169.254.100.2/30",
        65001,
        "n0tShown",
    );
    let attachments = client.partner_attachments();
    let create = attachments
        .create("office", "nyc", 1000, [&network])
        .bgp(bgp);
    assert!(!format!("{create:?}").contains("n0tShown"));
    let made = create.await.unwrap();
    // The service shows regions in capitals.
    assert_eq!(made.region.as_deref(), Some("NYC"));
    assert_eq!(
        sent(&world, "partnerAttachments_create")["naas_provider"],
        json!("MEGAPORT")
    );
    let office = client.partner_attachment(&made);
    let error = office.delete().await.unwrap_err();
    assert!(error.is_refused_for_now(), "{error}");
    world.run(office.wait()).await.0.unwrap();

    let auth = office.bgp_auth_key().get().await.unwrap();
    let before = office.service_key().get().await.unwrap();
    // The answer to a new one is empty: it is fetched.
    let after = office.service_key().regenerate().await.unwrap();
    assert_ne!(before.value, after.value);
    assert_eq!(office.service_key().get().await.unwrap(), after);
    for (value, shown) in [
        (auth.value.clone(), format!("{auth:?}")),
        (after.value.clone(), format!("{after:?}")),
    ] {
        let value = value.unwrap();
        assert!(!value.is_empty() && !shown.contains(&value), "{shown}");
    }
    assert!(
        !office
            .remote_routes()
            .list()
            .all()
            .await
            .unwrap()
            .is_empty()
    );
    let renamed = office.update().name("main").await.unwrap();
    assert_eq!(renamed.name, "main");

    let second = attachments.create("second", "nyc", 1000, [&network]);
    let second = second
        .parent_uuid(&made)
        .naas_provider("OTHER")
        .await
        .unwrap();
    let body = sent(&world, "partnerAttachments_create");
    assert_eq!(body["parent_uuid"], json!(made.id));
    assert_eq!(body["naas_provider"], json!("OTHER"));
    for attachment in [&made, &second] {
        let deleted = client.partner_attachment(attachment).delete().wait();
        world.run(deleted).await.0.unwrap();
    }
    // A region in capitals is the same one.
    let create = || attachments.create("third", "nyc", 1000, [&network]);
    let third = world.run(create().wait()).await.0.unwrap();
    let found = create().unless_exists().await.unwrap();
    assert!(found.existed() && found.get().id == third.id);
}

#[tokio::test(start_paused = true)]
async fn c15_an_empty_address_is_refused_before_anything_is_sent() {
    let (world, client) = world().await;
    let before = world.sent();
    refused(&world, before, client.vpc("").get().await);
}

/// How many VPCs are being created, and how many at once at the most.
#[derive(Clone, Default)]
struct Creations(Arc<(AtomicUsize, AtomicUsize)>);

impl Middleware for Creations {
    fn request(&self, request: &mut Request) -> Result<(), BoxError> {
        if request.operation.id == "vpcs_create" {
            let now = self.0.0.fetch_add(1, Ordering::SeqCst) + 1;
            self.0.1.fetch_max(now, Ordering::SeqCst);
        }
        Ok(())
    }

    fn response(&self, operation: &'static Operation, _: &mut RawResponse) {
        if operation.id == "vpcs_create" {
            self.0.0.fetch_sub(1, Ordering::SeqCst);
        }
    }
}

/// The service would choose the same range for those that are created at once.
#[tokio::test(start_paused = true)]
async fn b23_vpcs_without_a_range_are_created_one_after_the_other() {
    let (world, _) = world().await;
    let creations = Creations::default();
    let client = world.builder().middleware(creations.clone()).build();
    let client = client.unwrap();
    let most = async |creates: Vec<CreateVpc>| {
        let all = creates
            .into_iter()
            .map(std::future::IntoFuture::into_future);
        let made = world.run(join_all(all)).await.0;
        assert!(made.iter().all(Result::is_ok), "{made:?}");
        creations.0.1.swap(0, Ordering::SeqCst)
    };
    let create = |name: &str, region: &str| client.vpcs().create(name, region);
    // Whether by one client or by another with the same connections.
    let clone = client.with(|options| options);
    let without = vec![
        create("a", "nyc3"),
        create("b", "nyc3").ip_range(""),
        clone.vpcs().create("c", "nyc3"),
    ];
    assert_eq!(most(without).await, 1);
    let elsewhere = vec![create("d", "nyc3"), create("e", "fra1")];
    assert_eq!(most(elsewhere).await, 2);
    let ranges = ["10.10.0.0/20", "10.20.0.0/20"];
    let named = ranges.map(|range| create(&range.replace(['.', '/'], "-"), "nyc3").ip_range(range));
    assert_eq!(most(named.into()).await, 2);
    // One that is given up lets the others through.
    let slow = Effect::delay_before_processing(std::time::Duration::from_secs(20));
    world
        .sandbox
        .fault(Fault::on("vpcs_create").next(1).effect(slow))
        .unwrap();
    let limit = std::time::Duration::from_secs(10);
    let given_up = tokio::time::timeout(limit, create("f", "nyc3").into_future());
    assert!(world.run(given_up).await.0.is_err());
    assert!(world.run(create("g", "nyc3")).await.0.is_ok());
}

#[tokio::test(start_paused = true)]
async fn b23_the_default_vpc_is_changed_and_stays_the_default() {
    let (world, client) = world().await;
    vpc(&client, "own").await;
    let default = client
        .vpcs()
        .default_of(Region::Nyc2)
        .await
        .unwrap()
        .unwrap();
    let default = client.vpc(&default);
    let renamed = default.update().name("first").await.unwrap();
    assert_eq!(
        (renamed.name.as_str(), renamed.default),
        ("first", Some(true))
    );
    // What sends the whole without saying so is refused.
    let body = digitalocean_sdk::raw::types::VpcsUpdateBody::new("other");
    let whole = client.raw().vpcs_update(&renamed.id, &body).await;
    assert!(whole.unwrap_err().is_forbidden());
    // It can't be deleted, which no wait makes better.
    let (error, took) = world.run(default.delete().wait()).await;
    let error = error.unwrap_err();
    assert!(
        error.is_forbidden() && !error.is_refused_for_now(),
        "{error}"
    );
    assert!(took < ACTION, "{took:?}");
    let second = vpc(&client, "second").await;
    client.vpc(&second).update().default(true).await.unwrap();
    default.delete().await.unwrap();
}
