//! A build without a TLS backend: `cargo test -p digitalocean-sdk --no-default-features --features account --test no_tls`.
#![cfg(not(any(feature = "rustls-no-provider", feature = "native-tls")))]
// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod by_hand;

use by_hand::Server;
use digitalocean_sdk::{Client, ErrorKind, Method, raw};

#[tokio::test]
async fn a_client_that_cannot_speak_https_is_not_built_and_says_what_is_missing() {
    let missing = ["`rustls`", "`native-tls`"];
    for builder in [
        Client::builder().token("t"),
        Client::builder().token("t").base_url("https://x.example"),
        Client::builder()
            .token("t")
            .base_url("http://127.0.0.1:1")
            .inference_url("https://x.example"),
    ] {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Setup);
        let text = error.to_string();
        assert!(missing.iter().all(|name| text.contains(name)), "{text}");
    }
    let error = raw::Client::builder().token("t").build().unwrap_err();
    let text = error.to_string();
    assert!(missing.iter().all(|name| text.contains(name)), "{text}");
    let own = reqwest::Client::new();
    assert!(
        Client::builder()
            .token("t")
            .http_client(own)
            .build()
            .is_ok()
    );
}

#[tokio::test]
async fn plain_http_to_this_machine_works() {
    let server = Server::always("200 OK", "", "{}").await;
    let client = Client::builder().token("t").base_url(server.url.as_str());
    let client = client.build().unwrap();
    assert!(client.request(Method::GET, "/v2/x").await.is_ok());
    let raw = raw::Client::builder()
        .token("t")
        .base_url(server.url.as_str());
    let raw = raw.build().unwrap();
    assert!(raw.request(Method::GET, "/v2/x").await.is_ok());
}
