//! A build whose program chooses the cryptography of rustls:
//! `cargo test -p digitalocean-sdk --no-default-features --features account,metadata,rustls-no-provider --test no_provider`.
#![cfg(all(feature = "rustls-no-provider", not(feature = "rustls")))]
// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use digitalocean_sdk::{Client, Error, ErrorKind, metadata::MetadataService, raw};
use tokio_rustls::rustls::crypto::aws_lc_rs;

/// One test: what is installed is so for the whole process.
#[test]
fn without_cryptography_no_client_is_built_and_with_some_every_client_is() {
    let setup = |error: Error| {
        assert_eq!(error.kind(), ErrorKind::Setup);
        error.to_string()
    };
    let build = || -> [Option<String>; 4] {
        let client = || Client::builder().token("t");
        let raw = raw::Client::builder().token("t").build();
        [
            client().build().err().map(setup),
            client()
                .base_url("http://127.0.0.1:1")
                .build()
                .err()
                .map(setup),
            raw.err().map(|error| error.to_string()),
            MetadataService::new().err().map(setup),
        ]
    };
    for text in build() {
        let text = text.expect("a client was built without cryptography");
        assert!(text.contains("install_default"), "{text}");
        assert!(text.contains("`rustls`"), "{text}");
    }
    aws_lc_rs::default_provider().install_default().unwrap();
    for error in build() {
        assert!(error.is_none(), "{error:?}");
    }
}
