//! Firewalls: what is sent, refused, added and taken away.

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::firewalls::{Anywhere, FirewallHandle, Peers, Rule};
use digitalocean_sdk::ids::{DropletId, TagName};
use digitalocean_sdk::raw::types::{FirewallRules, InboundRule};
use digitalocean_sdk::{Client, ErrorKind};
use serde_json::{Value, json};

use super::world::World;
use super::{droplet, world};

/// The body of the last request of an operation.
fn sent(world: &World, operation: &str) -> Value {
    let mut requests = world.sandbox.requests().into_iter();
    let last = requests.rfind(|it| it.operation_id.as_deref() == Some(operation));
    last.unwrap().body.unwrap()
}

/// How many requests changed something.
fn changes(world: &World) -> usize {
    let requests = world.sandbox.requests();
    requests.iter().filter(|it| it.method != "GET").count()
}

async fn inbound(firewall: &FirewallHandle) -> Vec<InboundRule> {
    firewall.get().await.unwrap().inbound_rules.unwrap()
}

#[tokio::test(start_paused = true)]
async fn b13_everything_may_go_out_unless_something_is_said() {
    let (world, client) = world().await;
    let create = |name: &str| {
        client
            .firewalls()
            .create(name)
            .inbound(Rule::tcp(443).from(Anywhere))
    };
    let web = world.run(create("web").wait()).await.0.unwrap();
    let body = sent(&world, "firewalls_create");
    let anywhere = json!({ "addresses": ["0.0.0.0/0", "::/0"] });
    assert_eq!(
        body["outbound_rules"],
        json!([
            { "protocol": "icmp", "destinations": anywhere },
            { "protocol": "tcp", "ports": "1-65535", "destinations": anywhere },
            { "protocol": "udp", "ports": "1-65535", "destinations": anywhere },
        ])
    );
    assert_eq!(web.outbound_rules.unwrap().len(), 3);
    create("dns")
        .outbound(Rule::udp(53).to("10.0.0.53"))
        .await
        .unwrap();
    let one = json!([{ "protocol": "udp", "ports": "53", "destinations": { "addresses": ["10.0.0.53"] } }]);
    assert_eq!(sent(&world, "firewalls_create")["outbound_rules"], one);
    create("shut").no_outbound().await.unwrap();
    assert_eq!(
        sent(&world, "firewalls_create")["outbound_rules"],
        json!([])
    );
}

#[tokio::test(start_paused = true)]
async fn b13_ports_and_peers_are_of_all_kinds() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    client.tags().create("web").await.unwrap();
    let peers = Peers::new()
        .address("10.0.0.0/8")
        .droplet(&one)
        .tag("web")
        .and("2001:db8::1");
    client
        .firewalls()
        .create("all")
        .inbound(Rule::tcp(22).from(peers))
        .inbound(Rule::udp(8000..=9000).from(TagName::from("web")))
        .inbound(Rule::tcp(..).from([DropletId(one.id)]).deny())
        .inbound(Rule::icmp().from(client.droplet(one.id)))
        .droplet(&one)
        .tag("web")
        .await
        .unwrap();
    let body = sent(&world, "firewalls_create");
    assert_eq!(
        body["inbound_rules"],
        json!([
            { "protocol": "tcp", "ports": "22", "sources": {
                "addresses": ["10.0.0.0/8", "2001:db8::1"], "droplet_ids": [one.id], "tags": ["web"],
            } },
            { "protocol": "udp", "ports": "8000-9000", "sources": { "tags": ["web"] } },
            { "protocol": "tcp", "ports": "1-65535", "action": "deny", "sources": { "droplet_ids": [one.id] } },
            { "protocol": "icmp", "sources": { "droplet_ids": [one.id] } },
        ])
    );
    assert_eq!(
        (&body["droplet_ids"], &body["tags"]),
        (&json!([one.id]), &json!(["web"]))
    );
}

#[tokio::test(start_paused = true)]
async fn b13_a_malformed_rule_is_refused_and_nothing_is_sent() {
    let (world, client) = world().await;
    let mut none = Rule::tcp(80).from(Anywhere);
    none.ports = None;
    let firewall = client
        .firewalls()
        .create("web")
        .inbound(Rule::icmp().from(Anywhere));
    let firewall = client.firewall(firewall.await.unwrap());
    let before = changes(&world);
    for bad in [
        none,
        Rule::tcp(0).from(Anywhere),
        Rule::tcp(80).from(Peers::new()),
        Rule::tcp(80).from("10.0.0.0/33"),
        Rule::icmp().from("example.com"),
    ] {
        let create = client.firewalls().create("web").inbound(bad.clone());
        let (added, pushed) = (firewall.add_rules(bad.clone()), bad.clone());
        let update = firewall.update(move |it| {
            it.inbound_rules
                .get_or_insert_default()
                .push(pushed.clone());
        });
        for error in [
            create.await.unwrap_err(),
            added.await.unwrap_err(),
            update.await.unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
            assert!(!error.may_have_been_processed() && error.to_string().contains("the rule"));
        }
    }
    assert_eq!(changes(&world), before);
}

#[tokio::test(start_paused = true)]
async fn b13_rules_are_added_and_removed_as_they_are_shown() {
    let (world, client) = world().await;
    let web = client
        .firewalls()
        .create("web")
        .inbound(Rule::tcp(..).from(["10.0.0.0/8", "::1"]));
    let web = client.firewall(world.run(web.wait()).await.0.unwrap());
    let more = [Rule::tcp(80), Rule::icmp()].map(|rule| rule.from(Anywhere));
    world.run(web.add_rules(more).wait()).await.0.unwrap();
    assert_eq!(inbound(&web).await.len(), 3);
    // What has no ports is shown with `0`, and is removed as it is shown.
    let shown = inbound(&web).await;
    let zeros = shown
        .iter()
        .filter(|rule| rule.ports.as_deref() == Some("0"));
    assert_eq!(zeros.count(), 1);
    let icmp = shown.iter().find(|rule| rule.protocol == "icmp").unwrap();
    world
        .run(web.remove_rules(icmp.clone()).wait())
        .await
        .0
        .unwrap();
    // In another order, and written in another way.
    let tcp = Rule::tcp(1..=65535).from(["::1", "10.0.0.0/8"]);
    world.run(web.remove_rules(tcp).wait()).await.0.unwrap();
    let left = inbound(&web).await;
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].ports.as_deref(), Some("80"));
    // What goes out is still all there.
    assert_eq!(web.get().await.unwrap().outbound_rules.unwrap().len(), 3);
    let both = FirewallRules::new()
        .inbound_rules([Rule::tcp(22).from(Anywhere)])
        .outbound_rules([Rule::tcp(25).to(Anywhere).deny()]);
    world
        .run(web.add_rules(both.clone()).wait())
        .await
        .0
        .unwrap();
    assert_eq!(web.get().await.unwrap().outbound_rules.unwrap().len(), 4);
    // Denied is another rule than allowed.
    let allowed = web
        .remove_rules(Rule::tcp(25).to(Anywhere))
        .await
        .unwrap_err();
    assert_eq!(allowed.kind(), ErrorKind::Missing);
    world.run(web.remove_rules(both).wait()).await.0.unwrap();
    let now = web.get().await.unwrap();
    assert_eq!(
        (
            now.inbound_rules.unwrap().len(),
            now.outbound_rules.unwrap().len()
        ),
        (1, 3)
    );
}

#[tokio::test(start_paused = true)]
async fn b13_a_rule_that_is_not_there_is_told_and_nothing_is_removed() {
    let (world, client) = world().await;
    let web = client
        .firewalls()
        .create("web")
        .inbound(Rule::tcp(80).from(Anywhere));
    let web = client.firewall(web.await.unwrap());
    let before = changes(&world);
    let rules = [Rule::tcp(80), Rule::tcp(81)].map(|rule| rule.from(Anywhere));
    let error = web.remove_rules(rules).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Missing);
    let told = error.to_string();
    assert!(
        told.contains("firewall web has no rule tcp 81 of 0.0.0.0/0, ::/0"),
        "{told}"
    );
    assert!(!error.may_have_been_processed());
    assert_eq!((changes(&world), inbound(&web).await.len()), (before, 1));
}

#[tokio::test(start_paused = true)]
async fn b13_droplets_are_objects_by_id_and_by_tag_each_once() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    let two = droplet(&world, &client, "two").await;
    let three = droplet(&world, &client, "three").await;
    client.tags().create("web").await.unwrap();
    client.tag("web").add([&one, &two]).await.unwrap();
    let web = client
        .firewalls()
        .create("web")
        .inbound(Rule::icmp().from(Anywhere));
    let web = client.firewall(web.droplet(&one).tag("web").await.unwrap());
    let names = |all: Vec<digitalocean_sdk::raw::types::Droplet>| {
        let mut names: Vec<_> = all.into_iter().map(|it| it.name).collect();
        names.sort();
        names
    };
    assert_eq!(names(web.droplets().await.unwrap()), ["one", "two"]);
    world
        .run(web.add_droplets([&three]).wait())
        .await
        .0
        .unwrap();
    world.run(web.remove_tags(["web"]).wait()).await.0.unwrap();
    assert_eq!(names(web.droplets().await.unwrap()), ["one", "three"]);
    world
        .run(web.remove_droplets([client.droplet(&one)]).wait())
        .await
        .0
        .unwrap();
    assert_eq!(names(web.droplets().await.unwrap()), ["three"]);
    world
        .run(client.droplet(&three).delete().wait())
        .await
        .0
        .unwrap();
    assert!(web.droplets().await.unwrap().is_empty());
}

/// Rules of which this library knows only a part: by a peer of a new kind, without peers since the droplet is gone, and of a
/// protocol that it doesn't know.
fn strange() -> Value {
    json!([
        { "protocol": "tcp", "ports": "22", "sources": { "app_ids": ["a-1"] } },
        { "protocol": "tcp", "ports": "80", "sources": {} },
        { "protocol": "gre", "ports": "0", "sources": { "addresses": ["10.0.0.0/8"] } },
        { "protocol": "esp", "sources": { "addresses": ["10.0.0.0/8"] } },
    ])
}

/// A firewall that shows these rules for what comes in, and takes them.
async fn showing(world: &World, client: &Client, rules: &Value) -> FirewallHandle {
    let create = client.firewalls().create("web");
    let web = create.inbound(Rule::icmp().from(Anywhere)).await.unwrap();
    let shown = [rules.clone()];
    world
        .sandbox
        .script("firewalls_get", "/firewall/inbound_rules", shown)
        .unwrap();
    takes(world, &web.id);
    client.firewall(web)
}

/// Has every change of a firewall taken, whatever it is.
fn takes(world: &World, id: &str) {
    let answer = json!({ "firewall": { "id": id, "name": "front", "status": "succeeded" } });
    let taken = Fault::on("firewalls_update")
        .every()
        .effect(Effect::status(200))
        .and(Effect::set("", answer));
    world.sandbox.fault(taken).unwrap();
}

#[tokio::test(start_paused = true)]
async fn c19_rules_that_are_not_known_stay_as_they_are() {
    let (world, client) = world().await;
    let web = showing(&world, &client, &strange()).await;
    let rename = web.update(|firewall| firewall.name = "front".to_owned());
    rename.await.unwrap();
    assert_eq!(sent(&world, "firewalls_update")["inbound_rules"], strange());
    // One that is added is checked all the same, unless it has a peer of a kind that isn't known.
    let rules: Vec<InboundRule> = serde_json::from_value(strange()).unwrap();
    let (by_app, empty) = (rules[0].clone(), rules[1].clone());
    let copy = |rule: InboundRule, port: &'static str| {
        web.update(move |firewall| {
            let rule = rule.clone().ports(port);
            firewall.inbound_rules.get_or_insert_default().push(rule);
        })
    };
    let new = json!({ "protocol": "tcp", "ports": "23", "sources": { "app_ids": ["a-1"] } });
    let mut with_new = strange();
    with_new.as_array_mut().unwrap().push(new.clone());
    world.sandbox.clear_faults();
    takes(&world, &web.key().to_string());
    for rules in [strange(), with_new, strange()] {
        let get = Fault::on("firewalls_get").next(1);
        let get = get.effect(Effect::set("/firewall/inbound_rules", rules));
        world.sandbox.fault(get).unwrap();
    }
    copy(by_app, "23").await.unwrap();
    let now = sent(&world, "firewalls_update");
    assert_eq!(now["inbound_rules"][4], new);
    let before = changes(&world);
    let error = copy(empty, "81").await.unwrap_err();
    assert!(error.to_string().contains("needs a source"), "{error}");
    assert_eq!(changes(&world), before);
}

#[tokio::test(start_paused = true)]
async fn c19_a_rule_that_differs_in_what_is_not_known_is_another_one() {
    let (world, client) = world().await;
    let plain = json!({ "protocol": "tcp", "ports": "80", "sources": { "tags": ["web"] } });
    let mut limited = plain.clone();
    limited["rate"] = json!(10);
    let mut by_app = plain.clone();
    by_app["sources"]["app_ids"] = json!(["a-1"]);
    // What says nothing makes no difference.
    let mut shown = plain.clone();
    shown["rate"] = json!(null);
    shown["sources"]["app_ids"] = json!([]);
    let all = json!([limited, shown, by_app]);
    let left = json!([limited, by_app]);
    let web = showing(&world, &client, &all).await;
    world.sandbox.clear_faults();
    let answer = json!({ "firewall": { "id": web.key().to_string(), "status": "succeeded" } });
    let script = |rules: &Value| {
        let get = Fault::on("firewalls_get").next(1);
        let get = get.effect(Effect::set("/firewall/inbound_rules", rules.clone()));
        world.sandbox.fault(get).unwrap();
    };
    let taken = Fault::on("firewalls_update")
        .every()
        .effect(Effect::status(200))
        .and(Effect::set("", answer));
    world.sandbox.fault(taken).unwrap();
    script(&all);
    script(&left);
    let rule = Rule::tcp(80).from(TagName::from("web"));
    world.run(web.remove_rules(rule)).await.0.unwrap();
    assert_eq!(sent(&world, "firewalls_update")["inbound_rules"], left);
    // As it is shown it is found.
    script(&left);
    script(&json!([limited]));
    let by_app: InboundRule = serde_json::from_value(by_app).unwrap();
    world.run(web.remove_rules(by_app)).await.0.unwrap();
    let now = sent(&world, "firewalls_update");
    assert_eq!(now["inbound_rules"], json!([limited]));
}

#[tokio::test(start_paused = true)]
async fn b13_a_writer_that_brings_back_or_loses_rules_is_told() {
    let (world, client) = world().await;
    let rule =
        |port: &str| json!({ "protocol": "tcp", "ports": port, "sources": { "tags": ["web"] } });
    let script = |rules: &[Value]| {
        let shown = Value::from(rules.to_vec());
        let get = Fault::on("firewalls_get").next(1);
        let get = get.effect(Effect::set("/firewall/inbound_rules", shown));
        world.sandbox.fault(get).unwrap();
    };
    client.tags().create("web").await.unwrap();
    let web = client.firewalls().create("web");
    let web = web.inbound(Rule::tcp(80).from(TagName::from("web")));
    let web = client.firewall(web.await.unwrap());
    let ssh = || Rule::tcp(22).from(TagName::from("web"));
    // Somebody else read before this change, and wrote after it.
    script(&[rule("80"), rule("22")]);
    for _ in 0..3 {
        script(&[rule("22"), rule("443")]);
    }
    let (result, _) = world.run(web.remove_rules(ssh())).await;
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Overwritten, "{error}");
    assert!(error.may_have_been_processed());
    let told = error.to_string();
    assert!(
        told.contains("tcp 80 of web is missing, and tcp 22 of web is there again"),
        "{told}"
    );
    // A read that is late is no other writer, and one that only adds takes nothing away.
    script(&[rule("80"), rule("22")]);
    script(&[rule("80"), rule("22")]);
    script(&[rule("443"), rule("80")]);
    let before = changes(&world);
    let (result, _) = world.run(web.remove_rules(ssh())).await;
    assert_eq!(result.unwrap().inbound_rules.unwrap().len(), 2);
    assert_eq!(changes(&world), before + 1);
}

#[tokio::test(start_paused = true)]
async fn b13_a_writer_at_the_same_time_as_an_update_is_told() {
    let (world, client) = world().await;
    let create = client.firewalls().create("web");
    let web = create.inbound(Rule::tcp(80).from("192.0.2.1"));
    let web = client.firewall(world.run(web.wait()).await.0.unwrap());
    let rule = |port: u16| json!({ "protocol": "tcp", "ports": port.to_string(), "sources": { "addresses": ["192.0.2.1"] } });
    let script = |rules: &[Value]| {
        let get = Fault::on("firewalls_get").next(1);
        let rules = Value::from(rules.to_vec());
        let get = get.effect(Effect::set("/firewall/inbound_rules", rules));
        world.sandbox.fault(get).unwrap();
    };
    let turn = |web: &FirewallHandle| {
        web.update(|it| {
            it.inbound_rules = Some(vec![Rule::tcp(443).from("192.0.2.1")]);
        })
    };
    // Somebody else read before this change, and wrote after it.
    script(&[rule(80)]);
    for _ in 0..3 {
        script(&[rule(80), rule(22)]);
    }
    let error = world.run(turn(&web)).await.0.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Overwritten, "{error}");
    assert!(error.may_have_been_processed(), "{error}");
    let told = "tcp 443 of 192.0.2.1 is missing, and tcp 80 of 192.0.2.1 is there again";
    assert!(error.to_string().contains(told), "{error}");
    // A read that is late is no other writer.
    script(&[rule(80)]);
    script(&[rule(80)]);
    let (changed, _) = world.run(turn(&web).wait()).await;
    let rules = changed.unwrap().inbound_rules.unwrap();
    assert_eq!(rules[0].ports.as_deref(), Some("443"));
    // Where no rule changes, none is looked for.
    let before = world.requests_of("firewalls_get");
    let rename = web.update(|it| it.name = "front".to_owned());
    rename.await.unwrap();
    assert_eq!(world.requests_of("firewalls_get"), before + 1);
    // What can't be read afterwards was changed all the same.
    let fault = Fault::on("firewalls_get").nth(2);
    world
        .sandbox
        .fault(fault.effect(Effect::status(403)))
        .unwrap();
    let more = web.update(|it| {
        let rules = it.inbound_rules.get_or_insert_default();
        rules.push(Rule::icmp().from("192.0.2.1"));
    });
    let error = world.run(more).await.0.unwrap_err();
    assert!(
        error.is_forbidden() && error.may_have_been_processed(),
        "{error}"
    );
    assert!(
        error.to_string().contains("the firewall was changed"),
        "{error}"
    );
}
