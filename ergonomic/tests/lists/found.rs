//! What it costs to search a list, beside reading it.

use digitalocean_sdk::{Client, RatePolicy};
use serde_json::json;

use super::by_hand::Server;

#[test]
fn a_search_allocates_nothing_for_what_is_not_wanted() {
    const COUNT: u64 = 200;
    let mut builder = tokio::runtime::Builder::new_current_thread();
    let runtime = builder.enable_all().build().unwrap();
    let key = |id: u64| json!({ "id": id, "name": format!("key-{id}"), "fingerprint": "3b:16", "public_key": "ssh-rsa A" });
    let keys: Vec<_> = (1..=COUNT).map(key).collect();
    let body = json!({ "ssh_keys": keys, "links": {}, "meta": { "total": COUNT } }).to_string();
    let (_server, client) = runtime.block_on(async {
        let json = "content-type: application/json\r\n";
        let server = Server::always("200 OK", json, &body).await;
        let builder = Client::builder().token("t").rate(RatePolicy::none());
        let client = builder.base_url(server.url.as_str()).build().unwrap();
        (server, client)
    });
    let allocations = |name: Option<&str>| {
        let read = || {
            runtime.block_on(async {
                let keys = client.ssh_keys();
                match name {
                    Some(name) => assert!(keys.find_by_name(name).await.unwrap().is_none()),
                    None => assert_eq!(keys.list().all().await.unwrap().len(), 200),
                }
            });
        };
        // The first one opens the connection.
        read();
        allocation_counter::measure(read).count_total
    };
    let (all, none) = (allocations(None), allocations(Some("nobody")));
    assert!(
        none < all + COUNT / 4,
        "{none} to search, {all} to read all"
    );
}
