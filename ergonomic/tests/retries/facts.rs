//! What the operation table knows better than the method decides.

use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault, Sandbox};
use digitalocean_sdk::raw::types::{TagResource, TagResourcesRequest};
use digitalocean_sdk::{Client, RetryPolicy};

async fn failing() -> (Sandbox, Client) {
    let sandbox = Sandbox::builder().without_store().start().await.unwrap();
    let fault = Fault::on_any().every().effect(Effect::status(502));
    sandbox.fault(fault).unwrap();
    let at_once = RetryPolicy::default().backoff(Duration::ZERO, Duration::ZERO);
    let client = Client::builder()
        .token(sandbox.token())
        .base_url(sandbox.url())
        .retry(at_once)
        .build()
        .unwrap();
    (sandbox, client)
}

#[cfg(all(feature = "kubernetes", feature = "registry"))]
#[tokio::test]
async fn a_get_that_makes_a_token_is_not_repeated_once_it_may_have_made_one() {
    let (sandbox, client) = failing().await;
    let raw = client.raw();
    let kubeconfig = raw.kubernetes_get_kubeconfig("c", &Default::default());
    let credentials = raw.registries_get_docker_credentials("r", &Default::default());
    for error in [
        kubeconfig.await.map(|_| ()).unwrap_err(),
        credentials.await.map(|_| ()).unwrap_err(),
    ] {
        let error = error;
        assert!(error.may_have_been_processed(), "{error}");
        assert!(!error.is_retryable(), "{error}");
    }
    assert_eq!(sandbox.requests().len(), 2);
    raw.kubernetes_get_cluster("c").await.unwrap_err();
    assert_eq!(sandbox.requests().len(), 2 + 5, "what only reads is");
}

#[tokio::test]
async fn a_post_that_does_no_more_the_second_time_is_repeated() {
    let (sandbox, client) = failing().await;
    let body = TagResourcesRequest::new(Vec::<TagResource>::new());
    client
        .raw()
        .tags_assign_resources("web", &body)
        .await
        .unwrap_err();
    assert_eq!(sandbox.requests().len(), 5);
}
