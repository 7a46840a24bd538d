//! Certificates by Let's Encrypt, and one's own.

use digitalocean_sdk::ErrorKind;
use serde_json::json;

use super::world;

#[tokio::test(start_paused = true)]
async fn b8_one_by_lets_encrypt_is_waited_for_until_it_is_verified() {
    let (world, client) = world().await;
    client.domains().create("example.com").await.unwrap();
    let names = ["example.com", "www.example.com"];
    let create = client.certificates().create("web", names);
    let (web, _) = world.run(create.wait()).await;
    let web = web.unwrap();
    assert_eq!(web.state, "verified");
    let requests = world.sandbox.requests().into_iter();
    let mut creates =
        requests.filter(|it| it.operation_id.as_deref() == Some("certificates_create"));
    assert_eq!(
        creates.next().unwrap().body.unwrap(),
        json!({ "name": "web", "type": "lets_encrypt", "dns_names": names })
    );
    let handle = client.certificate(&web.id);
    world.run(handle.delete().wait()).await.0.unwrap();
    assert!(handle.find().await.unwrap().is_none());
}

#[tokio::test(start_paused = true)]
async fn b8_ones_own_is_uploaded_with_its_key_which_never_shows() {
    let (world, client) = world().await;
    let create = client
        .certificates()
        .create_custom("own", "PRIVATE", "LEAF")
        .certificate_chain("CHAIN");
    assert!(!format!("{create:?}").contains("PRIVATE"));
    let own = create.await.unwrap();
    assert_eq!(
        (own.name.as_str(), own.type_.unwrap().as_str()),
        ("own", "custom")
    );
    let sent = world.sandbox.requests().pop().unwrap().body.unwrap();
    assert_eq!(
        sent,
        json!({ "name": "own", "type": "custom", "private_key": "PRIVATE", "leaf_certificate": "LEAF", "certificate_chain": "CHAIN" })
    );
}

#[tokio::test(start_paused = true)]
async fn b8_what_a_type_requires_is_refused_when_it_is_missing() {
    let (world, client) = world().await;
    let certificates = client.certificates();
    let none: [&str; 0] = [];
    let asked = world.sent();
    for error in [
        certificates.create("web", none).await.unwrap_err(),
        certificates.create("web", [" "]).await.unwrap_err(),
        certificates.create("", ["example.com"]).await.unwrap_err(),
        certificates
            .create_custom("own", "", "LEAF")
            .await
            .unwrap_err(),
        certificates
            .create_custom("own", "KEY", "")
            .await
            .unwrap_err(),
        certificates
            .create_custom("", "KEY", "LEAF")
            .await
            .unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    }
    assert_eq!(world.sent(), asked);
}
