//! That each option is sent as it was said, also where it says no, and each time it is said.

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::ErrorKind;
use digitalocean_sdk::domains::{Record, Upserted};
use digitalocean_sdk::droplets::BackupPlan;
use digitalocean_sdk::ids::TagName;
use digitalocean_sdk::slugs::Region;
use serde_json::{Value, json};

use super::world::World;
use super::{ACTION, create, droplet, volume, world};

/// The body of the last request of an operation.
pub fn sent(world: &World, operation: &str) -> Value {
    let mut requests = world.sandbox.requests().into_iter();
    let last = requests.rfind(|it| it.operation_id.as_deref() == Some(operation));
    last.unwrap().body.unwrap()
}

#[tokio::test(start_paused = true)]
async fn a12_yes_and_no_of_a_new_droplet() {
    let (world, client) = world().await;
    for on in [true, false] {
        let request = create(&client, "one")
            .monitoring(on)
            .ipv6(on)
            .backups(on)
            .public_networking(on)
            .droplet_agent(on);
        request.await.unwrap();
        let body = sent(&world, "droplets_create");
        for option in [
            "monitoring",
            "ipv6",
            "backups",
            "public_networking",
            "with_droplet_agent",
        ] {
            assert_eq!(body[option], json!(on), "{option}");
        }
    }
    let plan = BackupPlan::weekly("SUN", 16);
    create(&client, "two").backup_policy(plan).await.unwrap();
    let body = sent(&world, "droplets_create");
    let policy = json!({ "plan": "weekly", "weekday": "SUN", "hour": 16 });
    assert_eq!(
        (&body["backups"], &body["backup_policy"]),
        (&json!(true), &policy)
    );
}

#[tokio::test(start_paused = true)]
async fn a12_what_is_added_to_a_new_droplet_is_added_to_what_was_there() {
    let (world, client) = world().await;
    let (a, b) = (volume(&client, "a").await, volume(&client, "b").await);
    let request = create(&client, "one")
        .volume(&a)
        .volumes([&b])
        .tag("web")
        .tags(["db", "nyc"])
        .gpu_partition_mode("mig");
    let _ = request.await;
    let body = sent(&world, "droplets_create");
    assert_eq!(body["volumes"], json!([a.id, b.id]));
    assert_eq!(body["tags"], json!(["web", "db", "nyc"]));
    assert_eq!(body["gpu_partition_mode"], "mig");
    let _ = create(&client, "two")
        .ssh_keys(["aa:bb", "289794"])
        .ssh_key(7)
        .await;
    assert_eq!(
        sent(&world, "droplets_create")["ssh_keys"],
        json!(["aa:bb", 289_794, 7])
    );
}

#[tokio::test(start_paused = true)]
async fn a9_any_action_of_images_volumes_and_addresses() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    let golden = client.droplet(&one).take_snapshot("golden");
    let golden = world.run(golden).await.0.unwrap();
    let data = volume(&client, "data").await;
    let address = client.reserved_ips().create(Region::Nyc3).await.unwrap();
    let of_image = client
        .image(&golden)
        .act("transfer", json!({ "region": "fra1" }));
    let of_volume = client
        .volume(&data)
        .act("resize", json!({ "size_gigabytes": 20 }));
    let of_address = client
        .reserved_ip(&address)
        .act("assign", json!({ "droplet_id": one.id }));
    for (request, kind) in [
        (of_image, "transfer"),
        (of_volume, "resize"),
        (of_address, "assign"),
    ] {
        let done = world.run(request.wait()).await.0.unwrap();
        let told = done.type_.unwrap();
        assert!(
            done.status.as_str() == "completed" && told.starts_with(kind),
            "{told}"
        );
    }
    assert_eq!(
        client.volume(&data).get().await.unwrap().size_gigabytes,
        Some(20)
    );
}

#[tokio::test(start_paused = true)]
async fn b11_each_part_of_a_record_is_sent() {
    let (world, client) = world().await;
    client.domains().create("example.com").await.unwrap();
    let records = client.domain("example.com").records();
    for (record, body) in [
        (
            Record::caa("@", 128, "issuewild", "letsencrypt.org."),
            json!({ "type": "CAA", "name": "@", "data": "letsencrypt.org.", "flags": 128, "tag": "issuewild" }),
        ),
        (
            Record::mx("@", "mail.example.com", 20),
            json!({ "type": "MX", "name": "@", "data": "mail.example.com.", "priority": 20 }),
        ),
        (
            Record::caa("@", 0, "iodef", "mailto:sammy@example.com"),
            json!({ "type": "CAA", "name": "@", "data": "mailto:sammy@example.com", "flags": 0, "tag": "iodef" }),
        ),
        (
            Record::ns("sub", "ns1.example.com"),
            json!({ "type": "NS", "name": "sub", "data": "ns1.example.com." }),
        ),
        (
            Record::cname("blog", "www.example.com"),
            json!({ "type": "CNAME", "name": "blog", "data": "www.example.com." }),
        ),
        (
            Record::cname("full", "www.example.com."),
            json!({ "type": "CNAME", "name": "full", "data": "www.example.com." }),
        ),
        (
            Record::cname("top", "@"),
            json!({ "type": "CNAME", "name": "top", "data": "@" }),
        ),
        (
            Record::srv("_sip._tcp", "sip.example.com", 5060, 10, 20).ttl(60),
            json!({
                "type": "SRV", "name": "_sip._tcp", "data": "sip.example.com.", "port": 5060,
                "priority": 10, "weight": 20, "ttl": 60,
            }),
        ),
        (
            Record::of_type("CAA")
                .name("a")
                .data("letsencrypt.org.")
                .flags(1)
                .tag("issue"),
            json!({ "type": "CAA", "name": "a", "data": "letsencrypt.org.", "flags": 1, "tag": "issue" }),
        ),
    ] {
        let made = records.create(record).await.unwrap();
        assert_eq!(sent(&world, "domains_create_record"), body, "{made:?}");
        // A copy is one of its own.
        let _ = records.create(Record::from(&made)).await;
        assert_eq!(sent(&world, "domains_create_record").get("id"), None);
    }
}

#[tokio::test(start_paused = true)]
async fn b11_a_record_that_differs_in_anything_is_changed() {
    let (world, client) = world().await;
    client.domains().create("example.com").await.unwrap();
    let domain = client.domain("example.com");
    let srv = |port, priority, weight| {
        Record::srv("_sip._tcp", "sip.example.com.", port, priority, weight)
    };
    let caa = |flags, tag| Record::caa("@", flags, tag, "letsencrypt.org.");
    let txt = |text| Record::txt("note", text);
    for (at, (first, others)) in [
        (
            srv(1, 2, 3),
            vec![
                srv(4, 2, 3),
                srv(4, 5, 3),
                srv(4, 5, 6),
                srv(4, 5, 6).ttl(60),
            ],
        ),
        (
            caa(0, "issue"),
            vec![caa(128, "issue"), caa(128, "issuewild")],
        ),
        // What is written in a text counts as it is written.
        (txt("Hello."), vec![txt("hello."), txt("hello")]),
    ]
    .into_iter()
    .enumerate()
    {
        let made = domain.upsert(first.clone()).await.unwrap();
        assert!(matches!(made, Upserted::Created(_)), "{at}: {made:?}");
        let same = domain.upsert(first).await.unwrap();
        assert!(matches!(same, Upserted::Unchanged(_)), "{at}: {same:?}");
        for other in others {
            let told = format!("{other:?}");
            let changed = domain.upsert(other.clone()).await.unwrap();
            assert!(matches!(changed, Upserted::Changed(_)), "{told}");
            assert_eq!(changed.record().id, made.record().id);
            let again = domain.upsert(other).await.unwrap();
            assert!(matches!(again, Upserted::Unchanged(_)), "{told}");
        }
    }
    let of_type = domain.records().list().type_("SRV").all().await.unwrap();
    assert_eq!((of_type.len(), of_type[0].ttl), (1, Some(60)));
    assert!(world.requests_of("domains_patch_record") >= 8);
}

#[tokio::test(start_paused = true)]
async fn b12_a_tag_by_itself_names_its_droplets() {
    let (world, client) = world().await;
    let one = create(&client, "one").tag("web").await.unwrap();
    let tagged = client.droplets().tagged(TagName::from("web"));
    assert_eq!(tagged.list().all().await.unwrap()[0].id, one.id);
    let last = world.sandbox.requests().pop().unwrap();
    assert_eq!(last.query_value("tag_name"), Some("web"));
}

#[tokio::test(start_paused = true)]
async fn b15_a_custom_image_is_sent_as_it_was_said() {
    let (world, client) = world().await;
    let url = "https://example.com/nixos.qcow2";
    let create = client.images().create("nixos", Region::Nyc3, url);
    let image = create.tag("lab").tags(["pure", "vm"]).await.unwrap();
    let body =
        json!({ "name": "nixos", "url": url, "region": "nyc3", "tags": ["lab", "pure", "vm"] });
    assert_eq!(sent(&world, "images_create_custom"), body);
    assert_eq!(image.name, "nixos");
}

#[tokio::test(start_paused = true)]
async fn a13_an_image_goes_by_its_number_as_a_number() {
    let (world, client) = world().await;
    let one = client.droplet(droplet(&world, &client, "one").await);
    let golden = world.run(one.take_snapshot("golden")).await.0.unwrap();
    world.run(one.rebuild(&golden).wait()).await.0.unwrap();
    let body = json!({ "type": "rebuild", "image": golden.id });
    assert_eq!(sent(&world, "dropletActions_post"), body);
}

#[tokio::test(start_paused = true)]
async fn a12_a_droplet_goes_into_the_vpc_that_is_named() {
    let (world, client) = world().await;
    let other = client.vpcs().create("other", "nyc3").await.unwrap();
    let one = create(&client, "one").vpc(&other).await.unwrap();
    assert_eq!(one.vpc_uuid, Some(other.id.clone()));
    assert_eq!(sent(&world, "droplets_create")["vpc_uuid"], json!(other.id));
}

#[tokio::test(start_paused = true)]
async fn a9_an_action_without_an_id_is_no_action() {
    let (world, client) = world().await;
    let one = client.droplet(droplet(&world, &client, "one").await);
    world
        .sandbox
        .script("dropletActions_post", "/action/id", [0])
        .unwrap();
    assert_eq!(one.reboot().await.unwrap_err().kind(), ErrorKind::Decode);
}

#[tokio::test(start_paused = true)]
async fn a13_actions_on_a_tag_are_done_when_the_last_one_is() {
    let (world, client) = world().await;
    for name in ["a", "b"] {
        world
            .run(create(&client, name).tag("web").wait())
            .await
            .0
            .unwrap();
    }
    // The first one says so at once.
    world
        .sandbox
        .script(
            "dropletActions_post_byTag",
            "/actions/0/status",
            ["completed"],
        )
        .unwrap();
    let off = client.droplets().tagged("web").power_off();
    let (done, took) = world.run(off.wait()).await;
    assert!(
        done.unwrap().iter().all(|it| it.is_completed()) && took >= ACTION,
        "{took:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn a12_twelve_droplets_go_ten_at_a_time() {
    let (world, client) = world().await;
    let names: Vec<_> = (1..=12).map(|number| format!("web-{number}")).collect();
    let many = client
        .droplets()
        .create_many(&names, "nyc3", "s-1vcpu-1gb", "debian-13-x64");
    let made = many.await;
    assert_eq!(
        (made.len(), made.iter().filter(|it| it.1.is_ok()).count()),
        (12, 12)
    );
    let requests = world.sandbox.requests().into_iter();
    let bodies = requests.filter(|it| it.operation_id.as_deref() == Some("droplets_create"));
    let sizes: Vec<_> = bodies
        .map(|it| it.body.unwrap()["names"].as_array().unwrap().len())
        .collect();
    assert_eq!(sizes, [10, 2]);
}

#[tokio::test(start_paused = true)]
async fn b12_what_is_done_by_tag_is_that_and_for_that_tag() {
    let (world, client) = world().await;
    create(&client, "one").tag("web").await.unwrap();
    let web = client.droplets().tagged("web");
    let _ = web.power_off().await;
    let body = sent(&world, "dropletActions_post_byTag");
    assert_eq!(body, json!({ "type": "power_off" }));
    let (asked, nothing) = (world.requests(), client.droplets().tagged(" "));
    super::refused(&world, asked, nothing.list().all().await);
}

#[tokio::test(start_paused = true)]
async fn b22_tags_of_a_snapshot_of_a_volume_are_sent() {
    let (world, client) = world().await;
    let data = volume(&client, "data").await;
    let snapshot = client.volume(&data).snapshot("before");
    snapshot.tag("a").tags(["b", "c"]).await.unwrap();
    let body = json!({ "name": "before", "tags": ["a", "b", "c"] });
    assert_eq!(sent(&world, "volumeSnapshots_create"), body);
}

#[tokio::test(start_paused = true)]
async fn b11_only_the_record_that_is_meant_is_changed() {
    let (world, client) = world().await;
    client.domains().create("example.com").await.unwrap();
    let domain = client.domain("example.com");
    let home = |last| Record::a("home", std::net::Ipv4Addr::new(192, 0, 2, last));
    let made = domain.upsert(home(1)).await.unwrap().record().clone();
    // A service that doesn't filter.
    let (mut type_, mut name) = (made.clone(), made.clone());
    (type_.id, type_.type_) = (1, "AAAA".to_owned());
    (name.id, name.name) = (2, "work".to_owned());
    let all = Effect::set("/domain_records", json!([type_, name, made]));
    let total = Effect::set("/meta/total", 3);
    let list = "domains_list_records";
    world
        .sandbox
        .fault(Fault::on(list).effect(all).and(total))
        .unwrap();
    let changed = domain.upsert(home(2)).await.unwrap();
    assert!(matches!(changed, Upserted::Changed(_)), "{changed:?}");
    assert_eq!(changed.record().id, made.id);
    // What could not be read was not written.
    let fault = Fault::on(list).every().effect(Effect::status(500));
    world.sandbox.fault(fault).unwrap();
    let (failed, _) = world.run(domain.upsert(home(3))).await;
    assert!(!failed.unwrap_err().may_have_been_processed());
}
