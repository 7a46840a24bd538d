//! What CDN endpoints take, and how their caches are purged.

use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::cdn::CdnEndpoint;
use digitalocean_sdk::{Client, ErrorKind};
use serde_json::{Value, json};

use super::certificates::{KEY, LEAF};
use super::world::World;
use super::{refused, world};

const ORIGIN: &str = "shop.nyc3.digitaloceanspaces.com";

async fn endpoint(client: &Client) -> CdnEndpoint {
    client.cdn_endpoints().create(ORIGIN).await.unwrap()
}

/// The bodies of all requests of an operation.
fn sent(world: &World, operation: &str) -> Vec<Value> {
    let requests = world.sandbox.requests().into_iter();
    let of = requests.filter(|it| it.operation_id.as_deref() == Some(operation));
    of.filter_map(|it| it.body).collect()
}

fn files(numbers: std::ops::Range<usize>) -> Vec<String> {
    numbers
        .map(|number| format!("photos/{number}.jpg"))
        .collect()
}

#[tokio::test(start_paused = true)]
async fn b7_many_files_are_purged_fifty_at_a_time_and_not_faster_than_the_service_takes_them() {
    let (world, client) = world().await;
    let cdn = client.cdn_endpoint(endpoint(&client).await);
    let (done, took) = world.run(cdn.purge(files(0..130))).await;
    done.unwrap();
    let bodies = sent(&world, "cdn_purge_cache");
    let expected = [0..50, 50..100, 100..130].map(|part| json!({ "files": files(part) }));
    assert_eq!(bodies, expected);
    let twice = Duration::from_secs(40);
    assert!(
        took >= twice && took < twice + Duration::from_secs(2),
        "{took:?}"
    );
    // The last thirty count for another twenty seconds.
    let (done, took) = world.run(cdn.purge(files(0..20))).await;
    done.unwrap();
    assert!(took < Duration::from_secs(1), "{took:?}");
    let (done, took) = world.run(cdn.purge(["one"])).await;
    done.unwrap();
    let rest = Duration::from_secs(19);
    assert!(took >= rest && took <= Duration::from_secs(21), "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn b7_purges_of_a_program_share_what_the_service_takes() {
    let (world, client) = world().await;
    let cdn = client.cdn_endpoint(endpoint(&client).await);
    let both = async {
        tokio::join!(
            cdn.purge(files(0..40)).into_future(),
            cdn.purge(files(40..80)).into_future(),
            cdn.get()
        )
    };
    let ((first, second, get), took) = world.run(both).await;
    first.unwrap();
    second.unwrap();
    get.unwrap();
    let window = Duration::from_secs(20);
    assert!(
        took >= window && took < window + Duration::from_secs(2),
        "{took:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn b7_a_purge_that_fails_says_what_was_purged_before() {
    let (world, client) = world().await;
    let cdn = client.cdn_endpoint(endpoint(&client).await);
    let asked = world.requests();
    let none: [&str; 0] = [];
    refused(&world, asked, cdn.purge(none).await);
    let fault = Fault::on("cdn_purge_cache")
        .nth(2)
        .effect(Effect::status(403));
    world.sandbox.fault(fault).unwrap();
    let error = world.run(cdn.purge(files(0..60))).await.0.unwrap_err();
    assert!(
        error.is_forbidden() && error.may_have_been_processed(),
        "{error}"
    );
    assert!(
        error.to_string().contains("50 files were purged before"),
        "{error}"
    );
    let fault = Fault::on("cdn_purge_cache").effect(Effect::status(403));
    world.sandbox.fault(fault).unwrap();
    let error = world.run(cdn.purge(["one"])).await.0.unwrap_err();
    assert!(!error.to_string().contains("purged before"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn b7_what_an_endpoint_does_not_take_is_refused() {
    let (world, client) = world().await;
    let endpoints = client.cdn_endpoints();
    let asked = world.requests();
    for ttl in [0, 1, 61, 3601, -60, 604_801] {
        let error = refused(&world, asked, endpoints.create(ORIGIN).ttl(ttl).await);
        assert!(
            error.contains("60, 600, 3600, 86400 or 604800 seconds"),
            "{error}"
        );
    }
    refused(&world, asked, endpoints.create(" ").await);
    let mut made = Vec::new();
    for (ttl, bucket) in [60, 600, 3_600, 86_400, 604_800]
        .into_iter()
        .zip(["a", "b", "c", "d", "e"])
    {
        let origin = format!("{bucket}.nyc3.digitaloceanspaces.com");
        let create = endpoints.create(origin).ttl(ttl);
        made.push(world.run(create).await.0.unwrap());
        assert_eq!(made.last().unwrap().ttl, Some(ttl));
    }
    let cdn = client.cdn_endpoint(&made[0]);
    let asked = world.requests();
    refused(&world, asked, cdn.update().ttl(61).await);
    // A domain and its certificate go together.
    let error = refused(
        &world,
        asked,
        cdn.update().custom_domain("static.example.com").await,
    );
    assert!(error.contains("set `certificate_id`, too"), "{error}");
    let id = "892071a0-bb95-49bc-8021-3afd67a210bf";
    let error = refused(&world, asked, cdn.update().certificate_id(id).await);
    assert!(error.contains("set `custom_domain`, too"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn b7_a_certificate_is_named_by_its_name_its_id_or_itself() {
    let (world, client) = world().await;
    let create = client.certificates().create_custom("static", KEY, LEAF);
    let certificate = create.await.unwrap();
    let domain = "static.example.com";
    let expected = json!({ "certificate_id": certificate.id, "custom_domain": domain });
    let create = client.cdn_endpoints().create(ORIGIN);
    let made = create
        .custom_domain(domain)
        .certificate_id("static")
        .await
        .unwrap();
    assert_eq!(
        made.certificate_id.as_deref(),
        Some(certificate.id.as_str())
    );
    let body = sent(&world, "cdn_create_endpoint").pop().unwrap();
    assert_eq!(body["certificate_id"], certificate.id.as_str());
    let cdn = client.cdn_endpoint(&made);
    let lists = world.requests_of("certificates_list");
    assert_eq!(lists, 1);
    let update = || cdn.update().custom_domain(domain);
    world
        .run(update().certificate_id(&certificate))
        .await
        .0
        .unwrap();
    world
        .run(update().certificate_id(&certificate.id))
        .await
        .0
        .unwrap();
    assert_eq!(
        world.requests_of("certificates_list"),
        lists,
        "nothing to look up"
    );
    world
        .run(update().certificate_id("static"))
        .await
        .0
        .unwrap();
    assert_eq!(world.requests_of("certificates_list"), lists + 1);
    assert_eq!(
        sent(&world, "cdn_update_endpoints"),
        [expected.clone(), expected.clone(), expected]
    );

    // One that doesn't exist changes nothing.
    let before = world.requests_of("cdn_update_endpoints");
    let error = world
        .run(update().certificate_id("stat"))
        .await
        .0
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(
        error.to_string().contains("no certificate named \"stat\""),
        "{error}"
    );
    assert_eq!(world.requests_of("cdn_update_endpoints"), before);

    // Cloudflare's is no certificate of the account, and isn't looked up.
    let lists = world.requests_of("certificates_list");
    world
        .run(update().cloudflare_certificate())
        .await
        .0
        .unwrap();
    let body = sent(&world, "cdn_update_endpoints").pop().unwrap();
    assert_eq!(
        body,
        json!({ "certificate_id": "needs-cloudflare-cert", "custom_domain": domain })
    );
    world
        .run(update().certificate_id("needs-cloudflare-cert"))
        .await
        .0
        .unwrap();
    assert_eq!(world.requests_of("certificates_list"), lists);

    world.run(cdn.update().no_custom_domain()).await.0.unwrap();
    let body = sent(&world, "cdn_update_endpoints").pop().unwrap();
    assert_eq!(body, json!({ "certificate_id": "", "custom_domain": "" }));
    world.run(cdn.update().ttl(60)).await.0.unwrap();
    let body = sent(&world, "cdn_update_endpoints").pop().unwrap();
    assert_eq!(body, json!({ "ttl": 60 }));
}
