//! Waits that read lists do without a list that isn't what the service says of it.

use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault};
use serde_json::json;

use crate::world::World;

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test(start_paused = true)]
async fn a_list_that_contradicts_itself_ends_no_wait() {
    for body in [
        json!({}),
        json!({ "actions": [], "links": {}, "meta": { "total": 20 } }),
        json!({ "actions": [{ "id": 1 }], "links": {}, "meta": { "total": 20 } }),
    ] {
        let world = World::new(|sandbox| sandbox).await;
        let ids = world.sandbox.seed_actions(20, |_| 7 * SECOND);
        let fault = Fault::on("actions_list").every();
        let fault = fault.effect(Effect::set("", body.clone()));
        world.sandbox.fault(fault).unwrap();
        let (done, took) = world.run(world.client().actions().wait_all(ids)).await;
        assert_eq!(done.unwrap().len(), 20, "{body}");
        assert!(took <= 20 * SECOND, "{took:?}");
        assert!(world.requests_of("actions_list") > 0);
    }
}
