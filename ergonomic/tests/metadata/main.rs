//! What a droplet can read of itself, over HTTP against the sandbox, and servers that are something else.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::panic)]
#![cfg(all(feature = "droplets", feature = "metadata", feature = "reserved-ips"))]

#[path = "../by_hand/mod.rs"]
mod by_hand;
#[path = "../common/child.rs"]
mod child;
#[path = "../common/world.rs"]
mod world;

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use by_hand::{Server, answer};
use digitalocean_sdk::metadata::MetadataService;
use digitalocean_sdk::slugs::Region;
use digitalocean_sdk::{Error, ErrorKind};
use secrecy::ExposeSecret as _;
use tokio::net::TcpListener;
use tokio::time::Instant;
use world::{World, create};

fn service(url: &str) -> MetadataService {
    MetadataService::new().unwrap().base_url(url).unwrap()
}

#[tokio::test(start_paused = true)]
async fn c21_a_droplet_reads_what_it_is() {
    let world = World::new(|sandbox| sandbox).await;
    let client = world.client();
    let script = "#!/bin/sh\necho hi";
    let web = create(&client, "web-1")
        .tags(["a", "b"])
        .user_data(script)
        .ipv6(true);
    let web = world.run(web.wait()).await.0.unwrap();
    let reserved = client.reserved_ips().create_for(&web);
    let reserved = world.run(reserved.wait()).await.0.unwrap();

    let service = service(world.sandbox.url());
    let this = service.get().await.unwrap();
    assert_eq!(
        (this.droplet_id, this.hostname.as_deref()),
        (web.id, Some("web-1"))
    );
    assert_eq!(this.region, Some(Region::Nyc3));
    assert_eq!(this.tags, ["a", "b"]);
    assert_eq!(this.public_ipv4(), web.public_ipv4());
    assert_eq!(this.private_ipv4(), web.private_ipv4());
    assert!(this.public_ipv6().is_some() && this.anchor_ipv4().is_some());
    let address: Ipv4Addr = reserved.ip.parse().unwrap();
    assert_eq!(
        (this.reserved_ipv4(), this.reserved_ipv6()),
        (Some(address), None)
    );
    assert_eq!(this.nameservers().len(), 2);
    assert_eq!(this.features.as_ref().unwrap().dhcp_enabled, Some(false));
    assert_eq!(this.user_data.as_deref(), Some(script));
    assert!(!format!("{this:?}").contains("echo hi"));
    assert_eq!(service.user_data().await.unwrap().unwrap(), script);

    for (path, told) in [
        ("hostname", Some("web-1")),
        ("tags/", Some("a\nb")),
        ("interfaces/public/0/type", Some("public")),
        // One that the service leads on from.
        ("interfaces/public", Some("0/")),
        ("nothing", None),
    ] {
        assert_eq!(service.text(path).await.unwrap().as_deref(), told, "{path}");
    }
    let token = service.auth_token().await.unwrap().unwrap();
    assert_eq!(token.expose_secret(), "sandbox-metadata-token");
    assert!(!format!("{token:?} {service:?}").contains("sandbox-metadata-token"));
    assert_eq!(client.droplet(&this).get().await.unwrap().name, "web-1");
}

#[tokio::test(start_paused = true)]
async fn c21_absent_parts_are_none() {
    let world = World::new(|sandbox| sandbox).await;
    let client = world.client();
    let bare = world.run(create(&client, "bare").wait()).await.0.unwrap();
    world.sandbox.serve_metadata_of(bare.id).unwrap();
    let service = service(world.sandbox.url());
    let this = service.get().await.unwrap();
    assert_eq!(
        (
            this.user_data,
            this.reserved_ip.unwrap().ipv4.unwrap().ip_address
        ),
        (None, None)
    );
    assert_eq!(service.user_data().await.unwrap(), None);
}

#[tokio::test]
async fn c21_it_sends_no_token_and_goes_nowhere_else() {
    let elsewhere = Server::always("200 OK", "", r#"{"droplet_id": 666}"#).await;
    let location = format!("location: {}/metadata/v1.json\r\n", elsewhere.url);
    let server = Server::start(move |request| match request.line.contains("hostname") {
        true => answer(
            "301 Moved Permanently",
            "location: /metadata/v1/hostname/\r\n",
            "",
        ),
        false => answer("302 Found", &location, ""),
    })
    .await;
    let service = service(&server.url);
    let error = service.get().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.status().unwrap().as_u16()),
        (ErrorKind::Status, 302),
        "{error}"
    );
    // Round and round at the same address has an end.
    let error = service.text("hostname").await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 301, "{error}");
    assert!(elsewhere.requests().is_empty());
    let requests = server.requests();
    assert!(requests.len() < 10, "{}", requests.len());
    assert!(
        requests
            .iter()
            .all(|it| it.header("authorization").is_none())
    );
}

/// The process that asks at this address, with whatever proxies it finds. By itself it does nothing.
#[tokio::test]
async fn in_a_child_process() {
    if let Some(url) = child::part() {
        let found = service(&url).get().await;
        child::tell(&found.map_or_else(|error| error.to_string(), |it| it.droplet_id.to_string()));
    }
}

#[tokio::test]
async fn c21_no_proxy_of_the_environment_is_asked() {
    let proxy = Server::always("200 OK", "", r#"{"droplet_id": 666}"#).await;
    let all = [
        "HTTP_PROXY",
        "http_proxy",
        "HTTPS_PROXY",
        "ALL_PROXY",
        "all_proxy",
    ];
    let all = all.map(|name| (name, proxy.url.as_str()));
    let told = child::run("in_a_child_process", "http://unknown.invalid", &all).await;
    assert!(told.contains("no metadata service answered"), "{told}");
    assert!(proxy.requests().is_empty());
}

#[tokio::test]
async fn c21_another_service_is_told_from_that_of_a_droplet() {
    for body in ["<html>", "{}", r#"{"instance-id": "i-1"}"#, "[]"] {
        let server = Server::always("200 OK", "", body).await;
        let error = service(&server.url).get().await.unwrap_err();
        assert!(error.is_not_found(), "{error}");
        assert!(
            error
                .to_string()
                .contains("no metadata service of DigitalOcean"),
            "{error}"
        );
    }
    let server = Server::always("404 Not Found", "", "").await;
    let service = service(&server.url);
    assert!(service.get().await.unwrap_err().is_not_found());
    // What doesn't know a droplet's id doesn't know either that there is no name.
    let error = service.text("hostname").await.unwrap_err();
    assert!(error.to_string().contains("no metadata service"), "{error}");
    assert!(service.user_data().await.is_err());
    let droplet = Server::start(|request| match request.line.contains("/metadata/v1/id") {
        true => answer("200 OK", "", "3164494"),
        false => answer("404 Not Found", "", ""),
    })
    .await;
    let on_droplet = self::service(&droplet.url);
    assert_eq!(on_droplet.text("hostname").await.unwrap(), None);
    assert_eq!(on_droplet.user_data().await.unwrap(), None);
    for url in ["http://user:s3cret@127.0.0.1:1", "http://127.0.0.1:1/?a=b"] {
        let error = MetadataService::new().unwrap().base_url(url).unwrap_err();
        assert!(!error.to_string().contains("s3cret"), "{error}");
    }
    let before = server.requests().len();
    for path in ["/v2/account", "../../v2/account", "a?b"] {
        let error = service.text(path).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    }
    assert_eq!(server.requests().len(), before);
}

#[tokio::test]
async fn c21_what_is_too_long_or_no_text_is_an_error() {
    let long = "x".repeat(1024 * 1024 + 1);
    let server = Server::always("200 OK", "", &long).await;
    let error = service(&server.url).text("hostname").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    let server = Server::always("200 OK", "content-encoding: gzip\r\n", "no gzip").await;
    assert!(service(&server.url).user_data().await.is_err());
}

#[tokio::test]
async fn c21_where_nothing_listens_the_error_says_so() {
    // Bound and let go: nothing listens there.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let error = service(&url).get().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
    assert!(
        error.to_string().contains("no metadata service answered"),
        "{error}"
    );
}

/// Time stands still but for what is moved here, in small steps between which all that can happen does.
async fn moving<T>(future: impl Future<Output = T>) -> T {
    let (hold, held) = std::sync::mpsc::channel::<()>();
    tokio::task::spawn_blocking(move || held.recv());
    let clock = async {
        loop {
            for _ in 0..2_000 {
                tokio::task::yield_now().await;
            }
            tokio::time::advance(Duration::from_millis(250)).await;
        }
    };
    let outcome = tokio::select! {
        biased;
        outcome = future => outcome,
        () = clock => unreachable!("the clock never stops"),
    };
    drop(hold);
    outcome
}

#[tokio::test(start_paused = true)]
async fn c21_a_service_that_says_nothing_is_given_up_after_two_seconds() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let begun = Instant::now();
    let error = moving(service(&url).get()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    assert!(error.to_string().contains("within 2s"), "{error}");
    assert!(
        begun.elapsed() < Duration::from_secs(4),
        "{:?}",
        begun.elapsed()
    );
    // With patience it is asked again, and not for ever.
    let begun = Instant::now();
    let patient = service(&url).retry_for(Duration::from_secs(20));
    let error = moving(patient.get()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    let took = begun.elapsed();
    assert!(
        took > Duration::from_secs(10) && took < Duration::from_secs(30),
        "{took:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn c21_at_boot_it_is_asked_until_it_is_there() {
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&asked);
    let server = Server::start(move |_| match counted.fetch_add(1, Ordering::SeqCst) {
        0 => String::new(),
        1 => answer("503 Service Unavailable", "", ""),
        _ => answer("200 OK", "", r#"{"droplet_id": 7}"#),
    })
    .await;
    let patient = service(&server.url).retry_for(Duration::from_secs(60));
    let this = moving(patient.get()).await.unwrap();
    assert_eq!((this.droplet_id, asked.load(Ordering::SeqCst)), (7, 3));

    // Without patience, and where another time would bring nothing else, it is asked once.
    let server = Server::always("503 Service Unavailable", "", "").await;
    let error = service(&server.url).get().await.unwrap_err();
    assert_eq!(
        (error.kind(), server.requests().len()),
        (ErrorKind::Status, 1),
        "{error}"
    );
    let server = Server::always("403 Forbidden", "", "").await;
    let patient = service(&server.url).retry_for(Duration::from_secs(60));
    let error = moving(patient.get()).await.unwrap_err();
    assert_eq!(
        (error.status().unwrap().as_u16(), server.requests().len()),
        (403, 1),
        "{error}"
    );
}

#[test]
fn c21_the_futures_own_what_they_need() {
    fn owned<T>(future: impl Future<Output = Result<T, Error>> + Send + 'static) {
        drop(future);
    }
    let service = MetadataService::new().unwrap();
    owned(service.get());
    owned(service.text("hostname"));
    owned(service.user_data());
    owned(service.auth_token());
}
