//! What programs get only because overlays correct the document: answers as the service sends them, read by the typed client,
//! and requests that the document can't express.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used)]

use digitalocean_raw::types;
use serde_json::{Value, json};

fn read<T: digitalocean_raw::Decode>(answer: Value) -> T {
    digitalocean_raw::from_slice(answer.to_string().as_bytes()).unwrap()
}

#[test]
fn answers_hold_what_is_inside_of_their_wrappers() {
    let key: types::SpacesKeyGetResponse =
        read(json!({ "key": { "name": "k", "access_key": "DO1", "grants": [] } }));
    assert_eq!(key.key.unwrap().access_key, "DO1");

    let gateway: types::VpcnatgatewaysCreateResponse = read(json!({
        "vpc_nat_gateway": { "id": "gw-1", "name": "g", "state": "NEW", "vpcs": [{ "vpc_uuid": "v", "gateway_ip": "10.0.0.2" }] },
    }));
    let gateway = gateway.vpc_nat_gateway.unwrap();
    assert_eq!(gateway.id, "gw-1");
    assert_eq!(gateway.state.as_str(), "NEW");

    let invocation: types::AppsGetJobInvocationResponse =
        read(json!({ "job_invocation": { "id": "i-1", "phase": "RUNNING" } }));
    assert_eq!(invocation.job_invocation.unwrap().id, "i-1");

    let prefix: types::ByoipPrefixesCreateResponse =
        read(json!({ "byoip_prefix": { "uuid": "p-1", "status": "pending" } }));
    assert_eq!(prefix.byoip_prefix.unwrap().uuid, "p-1");

    let key: types::PartnerAttachmentsGetBgpAuthKeyResponse =
        read(json!({ "bgp_auth_key": { "value": "secret" } }));
    assert_eq!(key.bgp_auth_key.unwrap().value.as_deref(), Some("secret"));
}

#[test]
fn requests_that_the_document_requires_too_much_of_can_be_made() {
    let sources = types::FirewallRuleTarget::default();
    let ping = types::InboundRule::new("icmp", sources);
    let ping = serde_json::to_value(&ping).unwrap();
    assert_eq!(ping["protocol"], "icmp");
    assert_eq!(ping.get("ports"), None);

    let mut scaled = types::KubernetesNodePoolUpdate::default();
    scaled.auto_scale = Some(true);
    assert_eq!(
        serde_json::to_value(&scaled).unwrap(),
        json!({ "auto_scale": true })
    );

    let global = types::LoadBalancerCreate::new()
        .type_("GLOBAL")
        .name("everywhere");
    let global = serde_json::to_value(&global).unwrap();
    assert_eq!(global["type"], "GLOBAL");
    assert_eq!(global.get("region"), None);
}
