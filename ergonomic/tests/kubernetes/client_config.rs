//! Configurations of the client `kube`.

use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault};

use super::{handle, world};

#[tokio::test(start_paused = true)]
async fn c17_a_configuration_of_kube_has_server_certificate_and_token() {
    let (world, client) = world().await;
    let shop = handle(&world, &client).await;
    let endpoint = shop.get().await.unwrap().endpoint.unwrap();
    let config = shop.kube_config().await.unwrap();
    assert_eq!(
        config.cluster_url.to_string().trim_end_matches('/'),
        endpoint
    );
    assert_eq!(config.root_cert.as_ref().map(Vec::len), Some(1));
    assert!(!config.accept_invalid_certs);
    assert!(config.auth_info.token.is_some() && config.auth_info.exec.is_none());
    assert!(
        !format!("{config:?}").contains("dop_v1_"),
        "the token is a secret"
    );
    let sent = world.sandbox.requests().pop().unwrap();
    assert_eq!(
        sent.operation_id.as_deref(),
        Some("kubernetes_get_kubeconfig")
    );
    assert_eq!(sent.query, [("type".to_owned(), "token".to_owned())]);
}

#[tokio::test(start_paused = true)]
async fn c17_configurations_of_kube_are_renewed_before_the_token_ends() {
    let (world, client) = world().await;
    let shop = handle(&world, &client).await;
    let kept = shop.kept_credentials();
    let tokens = || world.requests_of("kubernetes_get_credentials");
    let first = kept.kube_config().await.unwrap();
    let again = kept.kube_config().await.unwrap();
    let token = |config: &digitalocean_sdk::kubernetes::kube::Config| {
        serde_json::to_value(&config.auth_info).unwrap()["token"].clone()
    };
    assert_eq!((tokens(), token(&first)), (1, token(&again)));
    assert!(first.root_cert.is_some() && first.auth_info.token.is_some());
    world
        .run_by(
            Duration::from_secs(3600),
            tokio::time::sleep(Duration::from_secs(6 * 24 * 3600)),
        )
        .await;
    let renewed = kept.kube_config().await.unwrap();
    assert_eq!(tokens(), 2);
    assert_ne!(token(&renewed), token(&first));
}

#[tokio::test(start_paused = true)]
async fn c17_a_token_that_may_have_been_made_is_not_asked_for_again() {
    let (world, client) = world().await;
    let shop = handle(&world, &client).await;
    let asked = world.requests_of("kubernetes_get_kubeconfig");
    let fault = Fault::on("kubernetes_get_kubeconfig").effect(Effect::reset_after_processing());
    world.sandbox.fault(fault).unwrap();
    let error = world.run(shop.kube_config()).await.0.unwrap_err();
    assert_eq!(world.requests_of("kubernetes_get_kubeconfig"), asked + 1);
    assert!(error.may_have_been_processed(), "{error}");
    // One that wasn't processed is.
    let fault = Fault::on("kubernetes_get_kubeconfig").effect(Effect::status(429));
    world.sandbox.fault(fault).unwrap();
    world.run(shop.kube_config()).await.0.unwrap();
}

#[tokio::test(start_paused = true)]
async fn c17_what_kube_cannot_use_is_told_without_secrets() {
    let (world, client) = world().await;
    let shop = handle(&world, &client).await;
    let fault = Fault::on("kubernetes_get_credentials")
        .effect(Effect::set("/server", "no address: dop_v1_secret"));
    world.sandbox.fault(fault).unwrap();
    let error = shop.kept_credentials().kube_config().await.unwrap_err();
    let text = format!("{error} {error:?}");
    assert!(
        text.contains("that `kube` takes") && !text.contains("dop_v1"),
        "{text}"
    );
}
