//! Load balancers of the three kinds, and whose droplets they have.

use digitalocean_sdk::ErrorKind;
use digitalocean_sdk::load_balancers::ForwardingRule;
use digitalocean_sdk::raw::types::{
    GlobalLoadBalancerSettings, LoadBalancerDomainRequest, LoadBalancerFirewall,
};
use digitalocean_sdk::slugs::Region;
use serde_json::{Value, json};

use super::certificates::{KEY, LEAF};
use super::world::World;
use super::{droplet, repository, world};

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

#[tokio::test(start_paused = true)]
async fn b17_without_a_rule_http_goes_to_http() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    let create = client
        .load_balancers()
        .create("web", Region::Nyc3)
        .droplet(&one);
    let web = world.run(create.wait()).await.0.unwrap();
    assert_eq!(
        sent(&world, "loadBalancers_create"),
        json!({
            "name": "web", "region": "nyc3", "droplet_ids": [one.id],
            "forwarding_rules": [{ "entry_protocol": "http", "entry_port": 80, "target_protocol": "http", "target_port": 80 }],
        })
    );
    // What the service does where nothing is said of checks and sessions.
    let check = serde_json::to_value(web.health_check.unwrap()).unwrap();
    assert_eq!(
        check,
        json!({
            "protocol": "http", "port": 80, "path": "/", "check_interval_seconds": 10, "response_timeout_seconds": 5,
            "healthy_threshold": 5, "unhealthy_threshold": 3,
        })
    );
    let sessions = serde_json::to_value(web.sticky_sessions.unwrap()).unwrap();
    assert_eq!(sessions, json!({ "type": "none" }));
    // It is what the document says, and what is said of the fields.
    let Some(schemas) = repository::path("generated/src/schemas.json") else {
        return;
    };
    let schemas: Value = serde_json::from_slice(&std::fs::read(schemas).unwrap()).unwrap();
    let told = |schema: &str| {
        let fields = schemas[schema]["properties"].as_object().unwrap().iter();
        let told = fields.filter_map(|(name, field)| {
            let default = field.get("default")?;
            let words = field["description"].as_str().unwrap();
            let ends = format!("\nDefault: `{default}`.");
            assert!(words.ends_with(&ends), "{words}");
            Some((name.clone(), default.clone()))
        });
        Value::Object(told.collect())
    };
    assert_eq!(told("LoadBalancerHealthCheck"), check);
    assert_eq!(told("StickySessions"), sessions);
}

#[tokio::test(start_paused = true)]
async fn b17_a_load_balancer_has_up_to_200_nodes() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    let create = |nodes: i64| {
        let create = client.load_balancers().create("web", Region::Nyc3);
        create.droplet(&one).size_unit(nodes)
    };
    let web = world.run(create(200).wait()).await.0.unwrap();
    assert_eq!(web.size_unit, Some(200));
    let error = create(201).await.unwrap_err();
    assert!(error.to_string().contains("size_unit"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn b17_rules_sessions_and_targets_are_said_in_words() {
    let (world, client) = world().await;
    client.tags().create("web").await.unwrap();
    let certificate = "892071a0-bb95-49bc-8021-3afd67a210bf";
    let rules = [
        ForwardingRule::https(443)
            .to_http(8080)
            .certificate_id(certificate),
        ForwardingRule::https(8443).passed_through(),
        ForwardingRule::tcp(25).to_tcp(2525),
    ];
    let create = client.load_balancers().create("web", Region::Nyc3);
    let create = rules
        .into_iter()
        .fold(create, |create, rule| create.rule(rule));
    let _ = create.tag("web").sticky("do-lb", 60).await;
    let body = sent(&world, "loadBalancers_create");
    let rule = |from: (&str, u16), to: (&str, u16)| json!({ "entry_protocol": from.0, "entry_port": from.1, "target_protocol": to.0, "target_port": to.1 });
    let mut first = rule(("https", 443), ("http", 8080));
    first["certificate_id"] = json!(certificate);
    let mut second = rule(("https", 8443), ("https", 8443));
    second["tls_passthrough"] = json!(true);
    let third = rule(("tcp", 25), ("tcp", 2525));
    assert_eq!(body["forwarding_rules"], json!([first, second, third]));
    let sticky = json!({ "type": "cookies", "cookie_name": "do-lb", "cookie_ttl_seconds": 60 });
    assert_eq!(body["sticky_sessions"], sticky);
    assert_eq!((&body["tag"], body.get("tags")), (&json!("web"), None));
}

#[tokio::test(start_paused = true)]
async fn b17_a_network_one_forwards_tcp_and_udp_alone() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    let create = || {
        client
            .load_balancers()
            .create_network("dns", Region::Nyc3)
            .droplet(&one)
    };
    let before = changes(&world);
    for bad in [
        create(),
        create().rule(ForwardingRule::http(80)),
        // Packets keep their port and their protocol.
        create().rule(ForwardingRule::tcp(25).to_tcp(2525)),
        create().rule(ForwardingRule::tcp(53).to_udp(53)),
    ] {
        let error = bad.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        // With the feature `validate` the document's rule is broken first.
        let text = error.to_string();
        assert!(
            text.contains("forward")
                || text.contains("needs a rule")
                || text.contains("hands packets on"),
            "{text}"
        );
    }
    assert_eq!(changes(&world), before);
    let made = create()
        .rule(ForwardingRule::udp(53))
        .rule(ForwardingRule::tcp(53));
    world.run(made.wait()).await.0.unwrap();
    let body = sent(&world, "loadBalancers_create");
    assert_eq!(
        (&body["type"], &body["region"]),
        (&json!("REGIONAL_NETWORK"), &json!("nyc3"))
    );
}

#[tokio::test(start_paused = true)]
async fn b17_a_global_one_has_no_region_and_no_rules() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    let target = client
        .load_balancers()
        .create("web", Region::Nyc3)
        .droplet(&one);
    let target = target.await.unwrap();
    let settings = GlobalLoadBalancerSettings::new()
        .target_protocol("http")
        .target_port(80);
    let create = client
        .load_balancers()
        .create_global("front")
        .glb_settings(settings)
        .domain(
            LoadBalancerDomainRequest::new()
                .name("www.example.com")
                .is_managed(true),
        )
        .target(&target);
    let front = world.run(create.wait()).await.0.unwrap();
    let body = sent(&world, "loadBalancers_create");
    assert_eq!(
        (body.get("region"), body.get("forwarding_rules")),
        (None, None)
    );
    assert_eq!(body["target_load_balancer_ids"], json!([target.id]));
    let purge = client.load_balancer(&front).purge_cache();
    purge.await.unwrap();
    let ruled = client
        .load_balancers()
        .create_global("front")
        .rule(ForwardingRule::http(80));
    assert_eq!(ruled.await.unwrap_err().kind(), ErrorKind::InvalidRequest);
}

#[tokio::test(start_paused = true)]
async fn b17_droplets_of_one_that_targets_a_tag_are_refused() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    let two = droplet(&world, &client, "two").await;
    client.tags().create("web").await.unwrap();
    client.tag("web").add([&one]).await.unwrap();
    let create = client
        .load_balancers()
        .create("web", Region::Nyc3)
        .droplet(&one);
    let web = client.load_balancer(world.run(create.wait()).await.0.unwrap());
    let with_two = world.run(web.add_droplets([&two]).wait()).await.0.unwrap();
    assert_eq!(with_two.droplet_ids.unwrap().len(), 2);
    let without = world
        .run(web.remove_droplets([&two]).wait())
        .await
        .0
        .unwrap();
    assert_eq!(without.droplet_ids.unwrap(), [one.id]);
    // To the tag, with a rule more; the rest stays.
    let moved = web.update(|it| {
        it.droplet_ids = None;
        it.tag = Some("web".to_owned());
        let rules = it.forwarding_rules.get_or_insert_default();
        rules.push(ForwardingRule::tcp(5432));
    });
    let moved = world.run(moved.wait()).await.0.unwrap();
    assert_eq!(
        (moved.tag.as_deref(), moved.forwarding_rules.len()),
        (Some("web"), 2)
    );
    let before = changes(&world);
    for error in [
        web.add_droplets([&two]).await.unwrap_err(),
        web.remove_droplets([&one]).await.unwrap_err(),
        world
            .run(web.add_droplets([&two]).wait())
            .await
            .0
            .unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
        assert!(
            error.to_string().contains("droplets with the tag web"),
            "{error}"
        );
        assert!(!error.may_have_been_processed());
    }
    // What could not be read was not changed.
    let fault = digitalocean_sandbox::Fault::on("loadBalancers_get").every();
    let fault = fault.effect(digitalocean_sandbox::Effect::status(500));
    world.sandbox.fault(fault).unwrap();
    let (failed, _) = world.run(web.add_droplets([&two])).await;
    assert!(!failed.unwrap_err().may_have_been_processed());
    assert_eq!(changes(&world), before);
}

#[tokio::test(start_paused = true)]
async fn b17_a_certificate_is_named_by_its_name_which_stays_when_it_is_renewed() {
    let (world, client) = world().await;
    let create = client.certificates().create_custom("web", KEY, LEAF);
    let id = create.await.unwrap().id;
    let https = || ForwardingRule::https(443).to_http(80).certificate_id("web");
    let create = client.load_balancers().create("web", Region::Nyc3);
    let create = create
        .rule(https())
        .rule(ForwardingRule::http(80))
        .tag("web");
    let web = world.run(create.wait()).await.0.unwrap();
    assert_eq!(
        sent(&world, "loadBalancers_create")["forwarding_rules"][0]["certificate_id"],
        id
    );
    let lists = world.requests_of("certificates_list");
    assert_eq!(lists, 1, "nothing but a name is looked up");

    let web = client.load_balancer(&web);
    let other = || {
        ForwardingRule::https(8443)
            .to_http(80)
            .certificate_id("web")
    };
    world
        .run(
            web.add_rules([other(), ForwardingRule::http2(9443).certificate_id(&id)])
                .wait(),
        )
        .await
        .0
        .unwrap();
    let rules = &sent(&world, "loadBalancers_add_forwardingRules")["forwarding_rules"];
    assert_eq!(
        (&rules[0]["certificate_id"], &rules[1]["certificate_id"]),
        (&json!(id), &json!(id))
    );
    world
        .run(web.remove_rules([other()]).wait())
        .await
        .0
        .unwrap();
    let rules = &sent(&world, "loadBalancers_remove_forwardingRules")["forwarding_rules"];
    assert_eq!(rules[0]["certificate_id"], id);

    let change = web.update(|it| {
        for rule in it.forwarding_rules.iter_mut().flatten() {
            if rule.certificate_id.is_some() {
                rule.certificate_id = Some("web".to_owned());
            }
        }
    });
    world.run(change.wait()).await.0.unwrap();
    let rules = &sent(&world, "loadBalancers_update")["forwarding_rules"];
    assert_eq!(rules[0]["certificate_id"], id);

    let global = client.load_balancers().create_global("front");
    let settings = GlobalLoadBalancerSettings::new()
        .target_protocol("http")
        .target_port(80);
    let domain = LoadBalancerDomainRequest::new()
        .name("www.example.com")
        .certificate_id("web");
    let create = global.glb_settings(settings).domain(domain);
    world.run(create.into_future()).await.0.unwrap();
    assert_eq!(
        sent(&world, "loadBalancers_create")["domains"][0]["certificate_id"],
        id
    );
}

#[tokio::test(start_paused = true)]
async fn b17_a_certificate_that_does_not_exist_changes_nothing() {
    let (world, client) = world().await;
    // Names are told apart exactly.
    client
        .certificates()
        .create_custom("website", KEY, LEAF)
        .await
        .unwrap();
    let made = client
        .load_balancers()
        .create("web", Region::Nyc3)
        .tag("web");
    let web = client.load_balancer(world.run(made.wait()).await.0.unwrap());
    let https = || ForwardingRule::https(443).to_http(80).certificate_id("web");
    let before = changes(&world);
    let create = client
        .load_balancers()
        .create("other", Region::Nyc3)
        .rule(https());
    for error in [
        create.await.unwrap_err(),
        web.add_rules([https()]).await.unwrap_err(),
        web.remove_rules([https()]).await.unwrap_err(),
        web.update(move |it| it.forwarding_rules = Some(vec![https()]))
            .await
            .unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
        assert!(
            error.to_string().contains("no certificate named \"web\""),
            "{error}"
        );
        assert!(!error.may_have_been_processed(), "{error}");
    }
    // What can't be looked up is no refusal.
    let fault = digitalocean_sandbox::Fault::on("certificates_list");
    world
        .sandbox
        .fault(fault.effect(digitalocean_sandbox::Effect::status(403)))
        .unwrap();
    let https = ForwardingRule::https(443)
        .to_http(80)
        .certificate_id("website");
    let error = web.add_rules([https]).await.unwrap_err();
    assert!(
        error.is_forbidden() && !error.may_have_been_processed(),
        "{error}"
    );
    assert_eq!(changes(&world), before);
}

#[tokio::test(start_paused = true)]
async fn b17_an_address_of_ones_own_is_given_at_the_creation_alone() {
    let (world, client) = world().await;
    let create = client.load_balancers().create("web", Region::Nyc3);
    let create = create.tag("web").ip("203.0.113.9");
    let web = world.run(create.wait()).await.0.unwrap();
    assert_eq!(sent(&world, "loadBalancers_create")["ip"], "203.0.113.9");
    assert_eq!(web.ip.as_deref(), Some("203.0.113.9"));
    let web = client.load_balancer(&web);
    let rename = web.update(|it| it.name = Some("front".to_owned()));
    let renamed = world.run(rename.wait()).await.0.unwrap();
    assert_eq!(sent(&world, "loadBalancers_update").get("ip"), None);
    assert_eq!(renamed.ip.as_deref(), Some("203.0.113.9"));
    let before = changes(&world);
    let moved = web.update(|it| it.ip = Some("203.0.113.10".to_owned()));
    let error = moved.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    assert!(error.to_string().contains("keeps the address"), "{error}");
    assert_eq!(changes(&world), before);
}

#[tokio::test(start_paused = true)]
async fn b17_a_firewall_of_a_load_balancer_is_kept_changed_and_taken_away() {
    let (world, client) = world().await;
    let guard = || LoadBalancerFirewall::new().allow(["ip:192.0.2.1", "cidr:198.51.100.0/24"]);
    let create = || {
        let create = client.load_balancers().create("web", Region::Nyc3);
        create.tag("web").firewall(guard())
    };
    let web = client.load_balancer(world.run(create().wait()).await.0.unwrap());
    let shown = async || {
        let firewall = web.get().await.unwrap().firewall;
        firewall.and_then(|it| it.allow).unwrap_or_default()
    };
    world
        .run(web.update(|it| it.name = Some("front".to_owned())).wait())
        .await
        .0
        .unwrap();
    assert_eq!(shown().await.len(), 2);
    // One of IPv6, and the service would let everybody in.
    let before = changes(&world);
    let six = |guard: LoadBalancerFirewall| guard.deny(["cidr:2001:db8::/32"]);
    let created = create().firewall(six(guard())).await.unwrap_err();
    let changed = web.update(move |it| it.firewall = it.firewall.take().map(six));
    for error in [created, changed.await.unwrap_err()] {
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
        assert!(error.to_string().contains("IPv6"), "{error}");
    }
    assert_eq!(changes(&world), before);
    // Left out it would stay.
    let open = web.update(|it| it.firewall = None);
    world.run(open.wait()).await.0.unwrap();
    assert_eq!(sent(&world, "loadBalancers_update")["firewall"], json!({}));
    assert_eq!(shown().await.len(), 0);
}

#[tokio::test(start_paused = true)]
async fn b17_the_protocol_of_a_global_one_is_shown_in_capitals_and_sent_in_small_letters() {
    let (world, client) = world().await;
    let settings = GlobalLoadBalancerSettings::new()
        .target_protocol("http")
        .target_port(80);
    let create = client.load_balancers().create_global("front");
    let front = world
        .run(create.glb_settings(settings).wait())
        .await
        .0
        .unwrap();
    let place = "/load_balancer/glb_settings/target_protocol";
    world
        .sandbox
        .script("loadBalancers_get", place, ["HTTP"])
        .unwrap();
    let update = client.load_balancer(&front).update(|it| {
        let settings = it.glb_settings.as_mut().unwrap();
        assert_eq!(settings.target_protocol.as_ref().unwrap().as_str(), "http");
        settings.target_port = Some(443);
    });
    world.run(update.wait()).await.0.unwrap();
    let sent = &sent(&world, "loadBalancers_update")["glb_settings"];
    assert_eq!(
        sent,
        &json!({ "target_protocol": "http", "target_port": 443 })
    );
}
