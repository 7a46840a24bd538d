//! URLs of resources and their actions.

use super::{refused, world};

#[tokio::test(start_paused = true)]
async fn d8_a_handle_tells_its_url_and_that_of_its_actions_without_a_request() {
    let (world, client) = world().await;
    let base = world.sandbox.url();
    let at = |path: &str| format!("{base}{path}");
    let droplet = client.droplet(3164494);
    assert_eq!(droplet.url().unwrap(), at("/v2/droplets/3164494"));
    assert_eq!(
        droplet.actions_url().unwrap(),
        at("/v2/droplets/3164494/actions")
    );
    let ip = client.reserved_ip("192.0.2.1");
    assert_eq!(
        ip.actions_url().unwrap(),
        at("/v2/reserved_ips/192.0.2.1/actions")
    );
    assert_eq!(client.vpc("a b").url().unwrap(), at("/v2/vpcs/a%20b"));
    let secret = client.security_secret("db", "nyc3");
    assert_eq!(secret.url().unwrap(), at("/v2/security/secrets/db"));
    // What is found in a list alone has the URL of that.
    let app = client.addons_app("search");
    assert_eq!(app.url().unwrap(), at("/v2/add-ons/apps"));
    let before = world.sent();
    refused(&world, before, client.vpc("").url());
    refused(&world, before, client.droplet(0).url());
    assert_eq!(world.requests(), 0);
}
