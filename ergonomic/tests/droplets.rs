//! Droplets and their actions, over HTTP against the sandbox. Time is the sandbox's own and moves only when told to.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used)]
#![cfg(feature = "droplets")]

use std::time::Duration;

use digitalocean_sandbox::{Clock, Sandbox};
use digitalocean_sdk::raw::types::{ActionStatus, DropletStatus};
use digitalocean_sdk::{Client, Error, ErrorKind, RetryPolicy};

/// How long an action takes in these tests.
const ACTION: Duration = Duration::from_secs(30);

async fn sandbox() -> (Sandbox, Client) {
    let builder = Sandbox::builder()
        .clock(Clock::manual())
        .action_duration(ACTION);
    let sandbox = builder.start().await.unwrap();
    let client = Client::builder()
        .token(sandbox.token())
        .base_url(sandbox.url())
        .build()
        .unwrap();
    (sandbox, client)
}

/// Creates a droplet and lets its creation end.
async fn active_droplet(sandbox: &Sandbox, client: &Client) -> i64 {
    let droplet = client
        .droplets()
        .create("d", "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64")
        .await
        .unwrap();
    sandbox.advance(ACTION);
    droplet.id
}

#[tokio::test]
async fn a_created_droplet_is_waited_for_until_it_has_an_address() {
    let (sandbox, client) = sandbox().await;
    let request = client
        .droplets()
        .create("web-1", "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64")
        .tag("web")
        .ipv6(true);
    let mut states = request.wait().interval(Duration::ZERO).states();
    let first = states.next().await.unwrap().unwrap();
    assert_eq!(first.status, DropletStatus::New);
    assert_eq!(first.public_ipv4(), None, "no address yet is no error");

    sandbox.advance(ACTION);
    let droplet = states.next().await.unwrap().unwrap();
    assert!(
        states.next().await.is_none(),
        "the final state ends the stream"
    );
    assert_eq!(droplet.status, DropletStatus::Active);
    assert_eq!(droplet.tags, ["web"]);
    assert!(droplet.public_ipv4().is_some());
    assert!(droplet.private_ipv4().is_some());
    assert!(droplet.public_ipv6().is_some());
}

#[tokio::test]
async fn awaiting_a_wait_gives_the_final_state() {
    let (sandbox, client) = sandbox().await;
    let id = active_droplet(&sandbox, &client).await;
    let started = client.droplet(id).snapshot("before").await.unwrap();
    assert_eq!(started.status, ActionStatus::InProgress);
    sandbox.advance(ACTION);
    let done = started.wait().interval(Duration::ZERO).await.unwrap();
    assert_eq!(done.status, ActionStatus::Completed);
    assert_eq!(
        client.droplet(id).get().await.unwrap().snapshot_ids.len(),
        1
    );
}

#[tokio::test]
async fn what_is_gone_is_not_found() {
    let (sandbox, client) = sandbox().await;
    let id = active_droplet(&sandbox, &client).await;
    client.droplet(id).delete().await.unwrap();
    let error = client.droplet(id).get().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(error.kind(), ErrorKind::Status);
    let path = format!("/v2/droplets/{id}");
    assert_eq!(error.about(), Some(path.as_str()));
    let text = error.to_string();
    assert!(
        text.starts_with(&format!("droplets_get ({path}): 404")),
        "{text}"
    );
    // The bare operation fails with the same error.
    let raw = client.raw().droplets_get(id).await.unwrap_err();
    let without_request = |error: &Error| {
        let text = error.to_string();
        text.replace(error.request_id().unwrap(), "")
    };
    assert_eq!(without_request(&raw), without_request(&error));
    for error in [&raw, &error] {
        assert_eq!(
            (error.status().unwrap().as_u16(), error.attempts()),
            (404, 1)
        );
        assert_eq!(error.operation(), Some("droplets_get"));
        assert_eq!(error.id(), Some("not_found"));
        assert!(error.is_not_found() && !error.may_have_been_processed());
    }
}

#[tokio::test]
async fn only_a_404_means_that_there_is_none() {
    let (sandbox, client) = sandbox().await;
    let once = client.with(|options| options.retry(RetryPolicy::none()));
    // The future holds nothing of the handle.
    let none = once.droplet(1).find();
    assert_eq!(none.await.unwrap(), None);
    for (fault, status) in [
        ("droplets_get:next=1:status-before=403", 403),
        ("droplets_get:next=1:status-before=500", 500),
    ] {
        sandbox.fault(fault.parse().unwrap()).unwrap();
        let error = once.droplet(1).find().await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status, "{error}");
    }
    let nowhere = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", nowhere.local_addr().unwrap());
    drop(nowhere);
    let lost = Client::builder().token("t").base_url(url);
    let lost = lost.retry(RetryPolicy::none()).build().unwrap();
    let error = lost.droplet(1).find().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
}

#[tokio::test]
async fn a_wrong_token_is_told_without_showing_it() {
    let (sandbox, _) = sandbox().await;
    let client = Client::builder()
        .token("s3cret-token")
        .base_url(sandbox.url())
        .build()
        .unwrap();
    let error = client.droplet(1).get().await.unwrap_err();
    assert!(error.is_auth());
    assert!(!format!("{error} {error:?} {client:?}").contains("s3cret"));
}

#[tokio::test]
async fn futures_can_be_spawned() {
    fn assert_send<T: Send + 'static>(_: &T) {}
    let (_sandbox, client) = sandbox().await;
    let create = client
        .droplets()
        .create("d", "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64");
    assert_send(&std::future::IntoFuture::into_future(create.wait()));
    assert_send(&std::future::IntoFuture::into_future(
        client.droplet(1).snapshot("s").wait(),
    ));
}
