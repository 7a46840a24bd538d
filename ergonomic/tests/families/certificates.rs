//! Certificates by Let's Encrypt, and one's own.

use digitalocean_sdk::ErrorKind;
use serde_json::json;

use super::world;

/// In the form of a key, without one in it.
pub(super) const KEY: &str = "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----";
pub(super) const LEAF: &str = "-----BEGIN CERTIFICATE-----\n\
MIIBsjCCAVigAwIBAgIUNIbStc27BicaksAKFIV/v2A4q5IwCgYIKoZIzj0EAwIw\n\
GjEYMBYGA1UEAwwPd3d3LmV4YW1wbGUuY29tMB4XDTI2MTEyNzIxMzAxNloXDTQw\n\
MDgwNTIxMzAxNlowGjEYMBYGA1UEAwwPd3d3LmV4YW1wbGUuY29tMFkwEwYHKoZI\n\
zj0CAQYIKoZIzj0DAQcDQgAEMFSOLCu4mVxdaA2gCy6F1Rm3/NoNwn+aapb+4h7m\n\
S8h4IBq2p34GfcT/Rd/kyYHfeOWo1o9/cVT41YS+PzNeo6N8MHowHQYDVR0OBBYE\n\
FEU2pGpsEEh0J6MFKXEGnv9LoObOMB8GA1UdIwQYMBaAFEU2pGpsEEh0J6MFKXEG\n\
nv9LoObOMA8GA1UdEwEB/wQFMAMBAf8wJwYDVR0RBCAwHoIPd3d3LmV4YW1wbGUu\n\
Y29tggtleGFtcGxlLmNvbTAKBggqhkjOPQQDAgNIADBFAiBDSfhiuHUFYhXeBttU\n\
MO4s3G4iX4NaWpbQ/9ihvbDNBQIhAL0NNHiuk2ugmsE2CMaRcMdRJt/+UMphSeKn\n\
/L1kix9u\n\
-----END CERTIFICATE-----\n";

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
        .create_custom("own", KEY, LEAF)
        .certificate_chain("CHAIN");
    assert!(!format!("{create:?}").contains("PRIVATE KEY"));
    let own = create.await.unwrap();
    assert_eq!(
        (own.name.as_str(), own.type_.unwrap().as_str()),
        ("own", "custom")
    );
    let sent = world.sandbox.requests().pop().unwrap().body.unwrap();
    assert_eq!(
        sent,
        json!({ "name": "own", "type": "custom", "private_key": KEY, "leaf_certificate": LEAF, "certificate_chain": "CHAIN" })
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
