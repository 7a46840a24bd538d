//! Domains and their records.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod client;

use client::Client;
use reqwest::Method;
use serde_json::{Value, json};

const RECORDS: &str = "/v2/domains/example.com/records";

async fn domain() -> Client {
    let client = Client::start().await;
    client
        .post("/v2/domains", json!({"name": "example.com"}))
        .await;
    client
}

async fn record(client: &Client, body: Value) -> Value {
    client.post(RECORDS, body).await["domain_record"].take()
}

async fn types(client: &Client, query: &str) -> Vec<String> {
    let listed = client.get(&format!("{RECORDS}?{query}")).await;
    let records = listed["domain_records"].as_array().unwrap().iter();
    records
        .map(|record| record["type"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn a_domain_starts_with_its_name_servers_and_the_address_it_was_given() {
    let client = Client::start().await;
    let body = json!({"name": "Example.com", "ip_address": "192.0.2.7"});
    let created = client.post("/v2/domains", body).await;
    assert_eq!(
        created["domain"],
        json!({"name": "example.com", "ttl": 1800, "zone_file": null})
    );
    assert_eq!(types(&client, "").await, ["SOA", "NS", "NS", "NS", "A"]);
    let address = client.get(&format!("{RECORDS}?type=A")).await;
    assert_eq!(address["domain_records"][0]["name"], "@");
    assert_eq!(address["domain_records"][0]["data"], "192.0.2.7");

    let shown = client.get("/v2/domains/example.com").await;
    let zone = shown["domain"]["zone_file"].as_str().unwrap();
    assert!(
        zone.starts_with("$ORIGIN example.com.\n$TTL 1800\n"),
        "{zone}"
    );
    assert!(zone.contains("example.com. IN SOA ns1.digitalocean.com. hostmaster.example.com. "));
    assert!(
        zone.ends_with("example.com. 1800 IN A 192.0.2.7\n"),
        "{zone}"
    );
    assert_eq!(client.get("/v2/domains").await["meta"]["total"], 1);
}

#[tokio::test]
async fn a_domain_is_there_once_until_it_is_deleted() {
    let client = domain().await;
    for body in [
        json!({"name": "example.com"}),
        json!({"name": "EXAMPLE.com"}),
        json!({"name": "example"}),
        json!({"name": "-a.com"}),
        json!({"name": "a..com"}),
        json!({"name": ""}),
        json!({}),
        json!({"name": "b.com", "ip_address": "2001:db8::1"}),
        json!({"name": "b.com", "ip_address": "b"}),
    ] {
        client
            .refused(422, Method::POST, "/v2/domains", Some(body))
            .await;
    }
    let path = "/v2/domains/example.com";
    client.delete(path).await;
    for gone in [path, RECORDS] {
        client.refused(404, Method::GET, gone, None).await;
    }
    client.refused(404, Method::DELETE, path, None).await;
    client
        .post("/v2/domains", json!({"name": "example.com"}))
        .await;
}

#[tokio::test]
async fn records_of_all_types_are_kept_with_what_their_type_has() {
    let client = domain().await;
    for (body, expected) in [
        (
            json!({"type": "A", "name": "www", "data": "192.0.2.8", "priority": 9}),
            json!({"priority": null, "ttl": 1800}),
        ),
        (
            json!({"type": "AAAA", "name": "@", "data": "2001:db8::8", "ttl": 60}),
            json!({"name": "@", "ttl": 60}),
        ),
        (
            json!({"type": "CNAME", "name": "alias", "data": "www.example.com."}),
            json!({"data": "www.example.com"}),
        ),
        (
            json!({"type": "MX", "data": "mail.example.com.", "priority": 10}),
            json!({"name": "@", "priority": 10}),
        ),
        (
            json!({"type": "TXT", "name": "txt.example.com.", "data": "v=spf1 -all."}),
            json!({"name": "txt", "data": "v=spf1 -all."}),
        ),
        (
            json!({"type": "SRV", "name": "_sip._tcp", "data": "sip.example.com.", "priority": 1, "port": 5060, "weight": 5}),
            json!({"port": 5060, "weight": 5, "flags": null}),
        ),
        (
            json!({"type": "CAA", "name": "@", "data": "letsencrypt.org.", "flags": 0, "tag": "issue"}),
            json!({"flags": 0, "tag": "issue", "data": "letsencrypt.org"}),
        ),
        (
            json!({"type": "NS", "name": "sub", "data": "ns.example.net.", "flags": null, "tag": null}),
            json!({"data": "ns.example.net"}),
        ),
    ] {
        let created = record(&client, body).await;
        for (name, value) in expected.as_object().unwrap() {
            assert_eq!(created[name], *value, "{created}");
        }
        let path = format!("{RECORDS}/{}", created["id"]);
        assert_eq!(client.get(&path).await["domain_record"], created);
    }
    let zone = client.get("/v2/domains/example.com").await["domain"]["zone_file"].take();
    let zone = zone.as_str().unwrap();
    for line in [
        "example.com. 1800 IN MX 10 mail.example.com.\n",
        "txt.example.com. 1800 IN TXT \"v=spf1 -all.\"\n",
        "_sip._tcp.example.com. 1800 IN SRV 1 5 5060 sip.example.com.\n",
        "example.com. 1800 IN CAA 0 issue \"letsencrypt.org\"\n",
    ] {
        assert!(zone.contains(line), "{line}{zone}");
    }
}

#[tokio::test]
async fn a_record_that_its_type_does_not_allow_is_refused() {
    let client = domain().await;
    record(
        &client,
        json!({"type": "A", "name": "www", "data": "192.0.2.8"}),
    )
    .await;
    for (body, said) in [
        (
            json!({"type": "A", "name": "a", "data": "2001:db8::8"}),
            "body.data",
        ),
        (
            json!({"type": "AAAA", "name": "a", "data": "192.0.2.8"}),
            "body.data",
        ),
        (json!({"type": "A", "name": "a"}), "data"),
        (
            json!({"type": "MX", "name": "@", "data": "m.example.com."}),
            "priority",
        ),
        (
            json!({"type": "MX", "name": "@", "data": "m.example.com.", "priority": 65_536}),
            "body.priority",
        ),
        (
            json!({"type": "SRV", "name": "s", "data": "s.example.com.", "priority": 1, "port": 1}),
            "weight",
        ),
        (
            json!({"type": "SRV", "name": "s", "data": "s.example.com.", "priority": 1, "port": null, "weight": 1}),
            "body.port",
        ),
        (json!({"type": "TXT", "name": "t"}), "data"),
        (json!({"type": "NS", "name": "n"}), "data"),
        (
            json!({"type": "CAA", "name": "@", "data": "c.example.", "tag": "issue"}),
            "flags",
        ),
        (
            json!({"type": "CAA", "name": "@", "data": "c.example.", "flags": null, "tag": "issue"}),
            "body.flags",
        ),
        (
            json!({"type": "CAA", "name": "@", "data": "c.example.", "flags": 256, "tag": "issue"}),
            "body.flags",
        ),
        (
            json!({"type": "CAA", "name": "@", "data": "c.example.", "flags": 0, "tag": null}),
            "body.tag",
        ),
        (
            json!({"type": "CAA", "name": "@", "data": "c.example.", "flags": 0, "tag": "other"}),
            "body.tag",
        ),
        (json!({"type": "TXT", "name": "t", "data": ""}), "body.data"),
        (
            json!({"type": "CNAME", "name": "www", "data": "@"}),
            "body.name",
        ),
        (
            json!({"type": "A", "name": "a", "data": "192.0.2.8", "ttl": 29}),
            "body.ttl",
        ),
        (json!({"type": "SOA", "ttl": 1800}), "body.type"),
    ] {
        let message = client
            .refused(422, Method::POST, RECORDS, Some(body.clone()))
            .await;
        assert!(message.contains(said), "{body}: {message}");
    }
    assert_eq!(types(&client, "").await, ["SOA", "NS", "NS", "NS", "A"]);
}

#[tokio::test]
async fn records_are_changed_by_put_and_patch_and_deleted() {
    let client = domain().await;
    let www = json!({"type": "A", "name": "www", "data": "192.0.2.8"});
    let path = format!("{RECORDS}/{}", record(&client, www).await["id"]);
    for (method, body, changed) in [
        (
            Method::PUT,
            json!({"type": "A", "data": "192.0.2.9"}),
            json!({"name": "www", "data": "192.0.2.9"}),
        ),
        (
            Method::PATCH,
            json!({"type": "A", "name": "web", "ttl": 60}),
            json!({"name": "web", "data": "192.0.2.9", "ttl": 60}),
        ),
    ] {
        let reply = client.call(method, &path, Some(body)).await;
        assert_eq!(reply.status, 200);
        for (name, value) in changed.as_object().unwrap() {
            assert_eq!(reply.body["domain_record"][name], *value);
        }
        assert_eq!(client.get(&path).await, reply.body);
    }
    let alias = json!({"type": "CNAME", "name": "alias", "data": "web.example.com."});
    record(&client, alias).await;
    for wrong in [
        json!({"type": "AAAA", "data": "2001:db8::8"}),
        json!({"type": "A", "data": "none"}),
        json!({"type": "A", "name": "alias"}),
    ] {
        client.refused(422, Method::PATCH, &path, Some(wrong)).await;
    }
    client.delete(&path).await;
    client.refused(404, Method::GET, &path, None).await;
    client
        .refused(404, Method::DELETE, &format!("{RECORDS}/7"), None)
        .await;
}

/// As clients of the service run into: digitalocean/doctl issue 919, digitalocean/terraform-provider-digitalocean issue 58.
#[tokio::test]
async fn hosts_end_with_a_dot_and_are_said_again_with_every_change() {
    let client = domain().await;
    for (kind, more) in [
        ("CNAME", json!({})),
        ("MX", json!({"priority": 10})),
        ("NS", json!({})),
        ("SRV", json!({"priority": 10, "port": 25, "weight": 1})),
        ("CAA", json!({"flags": 0, "tag": "issue"})),
    ] {
        let mut body =
            json!({"type": kind, "name": kind.to_lowercase(), "data": "host.example.net"});
        let properties = body.as_object_mut().unwrap();
        properties.extend(more.as_object().unwrap().clone());
        let message = client
            .refused(422, Method::POST, RECORDS, Some(body.clone()))
            .await;
        assert!(message.contains("end with a dot"), "{kind}: {message}");
        body["data"] = json!("host.example.net.");
        let made = record(&client, body).await;
        assert_eq!(made["data"], "host.example.net");

        let path = format!("{RECORDS}/{}", made["id"]);
        for method in [Method::PUT, Method::PATCH] {
            let alone = json!({"type": kind, "ttl": 60});
            let message = client
                .refused(422, method.clone(), &path, Some(alone))
                .await;
            assert!(message.contains("end with a dot"), "{kind}: {message}");
            let whole = json!({"type": kind, "ttl": 60, "data": "host.example.net."});
            let reply = client.call(method, &path, Some(whole)).await;
            assert_eq!(reply.body["domain_record"]["ttl"], 60, "{kind}");
        }
    }
    let contact = json!({"type": "CAA", "name": "@", "data": "mailto:s@example.com", "flags": 0, "tag": "iodef"});
    assert_eq!(
        record(&client, contact).await["data"],
        "mailto:s@example.com"
    );
    let own = json!({"type": "MX", "name": "@", "data": "@", "priority": 5});
    assert_eq!(record(&client, own).await["data"], "@");
}

#[tokio::test]
async fn the_soa_changes_its_time_to_live_and_stays() {
    let client = domain().await;
    let soa = client.get(&format!("{RECORDS}?type=SOA")).await;
    let path = format!("{RECORDS}/{}", soa["domain_records"][0]["id"]);
    client.refused(422, Method::DELETE, &path, None).await;
    let body = json!({"type": "SOA", "ttl": 600, "name": "other"});
    let changed = client.call(Method::PATCH, &path, Some(body)).await;
    assert_eq!(changed.body["domain_record"]["ttl"], 600);
    assert_eq!(changed.body["domain_record"]["data"], "600");
    assert_eq!(changed.body["domain_record"]["name"], "@");
}

#[tokio::test]
async fn records_are_found_by_full_name_and_type() {
    let client = domain().await;
    for (kind, name, data) in [
        ("A", "www", "192.0.2.8"),
        ("AAAA", "www", "2001:db8::8"),
        ("A", "@", "192.0.2.8"),
    ] {
        record(&client, json!({"type": kind, "name": name, "data": data})).await;
    }
    for (query, found) in [
        ("name=www.example.com", vec!["A", "AAAA"]),
        ("name=www.example.com&type=A", vec!["A"]),
        ("name=example.com&type=A", vec!["A"]),
        ("name=www", vec![]),
        ("type=MX", vec![]),
        ("per_page=2&page=3", vec!["A", "AAAA"]),
    ] {
        assert_eq!(types(&client, query).await, found, "{query}");
    }
    assert_eq!(client.get(RECORDS).await["meta"]["total"], 7);
    client
        .refused(422, Method::GET, &format!("{RECORDS}?type=PTR"), None)
        .await;
}
