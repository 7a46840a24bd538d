//! Droplets.

use std::future::IntoFuture as _;
use std::time::Duration;

use digitalocean_sandbox::{Effect, ErrorBody, Fault, RequestRecord};
use digitalocean_sdk::actions::{ActionRequest, StartedAction};
use digitalocean_sdk::droplets::DropletHandle;
use digitalocean_sdk::raw::types::{Droplet, DropletStatus};
use digitalocean_sdk::slugs::{Image, Region, Size};
use digitalocean_sdk::wait::Waits;
use digitalocean_sdk::{Client, ErrorKind};
use serde_json::json;

use super::world;
use super::world::World;

async fn droplet(world: &World, client: &Client, name: &str, tag: &str) -> DropletHandle {
    let create = super::create(client, name).tag(tag);
    client.droplet(world.run(create.wait()).await.0.unwrap())
}

#[tokio::test(start_paused = true)]
async fn a12_droplets_are_created_from_typed_slugs_texts_and_ids() {
    let (world, client) = world().await;
    let typed =
        client
            .droplets()
            .create("typed", Region::Nyc3, Size::S1Vcpu1Gb, Image::Ubuntu2404X64);
    let text = client
        .droplets()
        .create("text", "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64")
        .backups(true);
    let both = [typed, text]
        .map(|request| request.wait())
        .into_iter()
        .collect::<Waits<_>>();
    let droplets = world.run(both).await.0.unwrap();
    for droplet in &droplets {
        assert_eq!(
            (droplet.region.slug.as_str(), droplet.size_slug.as_str()),
            ("nyc3", "s-1vcpu-1gb")
        );
        assert_eq!(droplet.image.slug.as_deref(), Some("ubuntu-24-04-x64"));
    }
    let snapshot = client.droplet(&droplets[0]).snapshot("mine");
    world.run(snapshot.wait()).await.0.unwrap();
    let snapshots = client
        .droplet(&droplets[0])
        .snapshots()
        .list()
        .all()
        .await
        .unwrap();
    let image = client.image(&snapshots[0]).get().await.unwrap();
    let by_id = client
        .droplets()
        .create("by-id", Region::Nyc3, Size::S1Vcpu1Gb, image.id);
    let by_itself = client
        .droplets()
        .create("by-itself", Region::Nyc3, Size::S1Vcpu1Gb, &image);
    for request in [by_id, by_itself] {
        assert_eq!(
            world.run(request.wait()).await.0.unwrap().image.id,
            image.id
        );
    }
    let refused =
        client
            .droplets()
            .create("no", Region::Nyc3, "no-such-size", Image::Ubuntu2404X64);
    assert!(refused.await.unwrap_err().is_unprocessable());
    let names: Vec<_> = client
        .droplets()
        .list()
        .all()
        .await
        .unwrap()
        .into_iter()
        .map(|droplet| droplet.name)
        .collect();
    assert_eq!(names.len(), 4);
    let named = client.droplets().list().name("text").all().await.unwrap();
    assert_eq!(
        named.iter().map(|it| it.id).collect::<Vec<_>>(),
        [droplets[1].id]
    );
}

#[tokio::test(start_paused = true)]
async fn a12_all_that_is_said_of_a_new_droplet_is_asked_for() {
    let (world, client) = world().await;
    let keys = [
        "AAAAC3NzaC1lZDI1NTE5AAAAIGZha2VrZXlmYWtla2V5ZmFrZWtleWZha2VrZXkx",
        "AAAAC3NzaC1lZDI1NTE5AAAAIGZha2VrZXlmYWtla2V5ZmFrZWtleWZha2VrZXky",
    ];
    let keys = keys.map(|key| client.ssh_keys().create("k", format!("ssh-ed25519 {key}")));
    let [first, second] = keys;
    let (first, second) = (first.await.unwrap(), second.await.unwrap());
    let data = super::volume(&client, "data").await;
    let vpc = client.vpcs().create("a", "nyc3");
    let vpc = vpc.await.unwrap().id;
    let request = super::create(&client, "full")
        .ssh_key(&first)
        .ssh_key(second.fingerprint.as_deref().unwrap())
        .tag("web")
        .tag("nyc")
        .monitoring(true)
        .public_networking(false)
        .droplet_agent(false)
        .user_data("#cloud-config")
        .vpc(&vpc)
        .volume(&data);
    let full = world.run(request.wait()).await.0.unwrap();
    let body = world.sandbox.requests().into_iter();
    let mut body = body.filter(|it| it.operation_id.as_deref() == Some("droplets_create"));
    let body = body.next().unwrap().body.unwrap();
    assert_eq!(body["ssh_keys"], json!([first.id, second.fingerprint]));
    assert_eq!(body["user_data"], "#cloud-config");
    assert_eq!(full.tags, ["web", "nyc"]);
    assert_eq!(full.vpc_uuid, Some(vpc));
    assert_eq!(full.volume_ids, [data.id]);
    assert!(full.features.iter().any(|it| it == "monitoring"));
    assert!(!full.features.iter().any(|it| it == "droplet_agent"));
    assert!(full.public_ipv4().is_none() && full.private_ipv4().is_some());

    // Where the service chooses, it goes where its volume is.
    let far = client.volumes().create("far", Region::Ams3, 10);
    let far = super::create(&client, "far")
        .any_region()
        .volume(far.await.unwrap());
    assert_eq!(far.await.unwrap().region_slug(), Region::Ams3);
    let asked = world.requests();
    super::refused(&world, asked, super::create(&client, " ").await);
}

#[tokio::test(start_paused = true)]
async fn a12_what_belongs_to_a_droplet() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one", "web").await;
    assert!(one.snapshots().list().all().await.unwrap().is_empty());
    assert!(one.backups().list().all().await.unwrap().is_empty());
    world.run(one.snapshot("s").wait()).await.0.unwrap();
    let snapshots = one.snapshots().list().all().await.unwrap();
    assert_eq!(snapshots[0].name, "s");
    let backup = world.sandbox.seed_backup(one.key().0).unwrap();
    let backups = one.backups().list().all().await.unwrap();
    assert_eq!(backups[0].id, backup);
    let kernels = one.kernels().list().all().await.unwrap();
    assert_eq!(kernels[0].id, 7515);
    assert!(one.firewalls().all().await.unwrap().is_empty());
    assert!(one.neighbors().await.unwrap().is_empty());
    assert!(client.droplets().neighbors().await.unwrap().is_empty());
    // In the sandbox each droplet has a machine to itself.
    let (two, id) = (droplet(&world, &client, "two", "web").await, one.key().0);
    let near = json!([two.get().await.unwrap()]);
    let answers = [
        ("droplets_list_neighbors", "/droplets", near),
        (
            "droplets_list_neighborsIds",
            "/neighbor_ids",
            json!([[id, two.key()]]),
        ),
        (
            "droplets_list_firewalls",
            "/firewalls",
            json!([{"name": "web", "droplet_ids": [id]}]),
        ),
    ];
    for (operation, place, answer) in answers {
        world.sandbox.script(operation, place, [answer]).unwrap();
    }
    assert_eq!(one.neighbors().await.unwrap()[0].id, two.key().0);
    let together = client.droplets().neighbors().await.unwrap();
    assert_eq!(together, [[id, two.key().0]]);
    let firewalls = one.firewalls().all().await.unwrap();
    assert_eq!(firewalls[0].name, "web");
    world.run(one.delete().wait()).await.0.unwrap();
    assert_eq!(one.find().await.unwrap(), None);
    assert!(
        one.snapshots()
            .list()
            .stream()
            .try_next()
            .await
            .unwrap_err()
            .is_not_found()
    );
}

#[tokio::test(start_paused = true)]
async fn a13_an_action_without_its_name_is_not_sent() {
    let (world, client) = world().await;
    let one = client.droplet(1);
    for empty in ["", " "] {
        let asked = world.requests();
        super::refused(&world, asked, one.rename(empty).await);
        super::refused(&world, asked, one.snapshot(empty).await);
        let (taken, _) = world.run(one.take_snapshot(empty)).await;
        super::refused(&world, asked, taken);
    }
}

/// An action, its name at the service, and what it must have changed.
type Case = (&'static str, ActionRequest, fn(&Droplet) -> bool);

#[tokio::test(start_paused = true)]
async fn a13_droplet_actions() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one", "web").await;
    world.run(one.snapshot("first").wait()).await.0.unwrap();
    let image = one.get().await.unwrap().snapshot_ids[0];
    let cases: [Case; 18] = [
        ("snapshot", one.snapshot("second"), |it| {
            it.snapshot_ids.len() == 2
        }),
        ("reboot", one.reboot(), |it| {
            it.status == DropletStatus::Active
        }),
        ("power_cycle", one.power_cycle(), |it| {
            it.status == DropletStatus::Active
        }),
        ("password_reset", one.reset_password(), |it| {
            it.status == DropletStatus::Active
        }),
        ("enable_backups", one.enable_backups(), |it| {
            it.features.iter().any(|it| it == "backups")
        }),
        ("disable_backups", one.disable_backups(), |it| {
            !it.features.iter().any(|it| it == "backups")
        }),
        ("enable_ipv6", one.enable_ipv6(), |it| {
            it.public_ipv6().is_some()
        }),
        (
            "enable_private_networking",
            one.enable_private_networking(),
            |it| it.private_ipv4().is_some(),
        ),
        ("change_kernel", one.change_kernel(7515), |it| {
            it.kernel.as_ref().map(|it| it.id) == Some(7515)
        }),
        ("rename", one.rename("two"), |it| it.name == "two"),
        ("power_off", one.power_off(), |it| {
            it.status == DropletStatus::Off
        }),
        ("resize", one.resize(Size::S2Vcpu2Gb), |it| {
            it.size_slug == "s-2vcpu-2gb" && it.disk == 25
        }),
        ("resize", one.resize_with_disk(Size::S2Vcpu4Gb), |it| {
            it.size_slug == "s-2vcpu-4gb" && it.disk > 25
        }),
        ("power_on", one.power_on(), |it| {
            it.status == DropletStatus::Active
        }),
        ("shutdown", one.shut_down(), |it| {
            it.status == DropletStatus::Off
        }),
        ("power_on", one.power_on(), |it| {
            it.status == DropletStatus::Active
        }),
        ("restore", one.restore(image), |it| {
            it.status == DropletStatus::Active
        }),
        ("rebuild", one.rebuild(Image::Debian13X64), |it| {
            it.image.slug.as_deref() == Some("debian-13-x64")
        }),
    ];
    for (name, request, changed) in cases {
        let done = world
            .run(request.wait())
            .await
            .0
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(done.type_.as_deref(), Some(name));
        assert!(done.is_completed());
        let now = one.get().await.unwrap();
        assert!(changed(&now), "{name}: {now:?}");
    }
    // It is the image that was named, also by its id.
    for (request, id) in [
        (one.restore(image), Some(image)),
        (one.rebuild("debian-13-x64"), None),
        (one.rebuild(image), Some(image)),
    ] {
        world.run(request.wait()).await.0.unwrap();
        let now = one.get().await.unwrap().image.id;
        assert_eq!(now == image, id.is_some(), "{now:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn b12_droplets_by_tag() {
    let (world, client) = world().await;
    let web = [
        droplet(&world, &client, "web-1", "web").await,
        droplet(&world, &client, "web-2", "web").await,
    ];
    let db = droplet(&world, &client, "db-1", "db").await;
    let tagged = client.droplets().tagged("web");
    let names: Vec<_> = tagged
        .list()
        .all()
        .await
        .unwrap()
        .into_iter()
        .map(|droplet| droplet.name)
        .collect();
    assert_eq!(names.len(), 2);
    assert!(names.iter().all(|name| name.starts_with("web-")));

    let started = tagged.power_off().await.unwrap();
    assert_eq!(started.len(), 2);
    let waits = started
        .into_iter()
        .map(|action| action.wait())
        .collect::<Waits<_>>();
    world.run(waits).await.0.unwrap();
    for handle in &web {
        assert_eq!(handle.get().await.unwrap().status, DropletStatus::Off);
    }
    assert_eq!(db.get().await.unwrap().status, DropletStatus::Active);
    let every = async |started: Result<Vec<StartedAction>, _>| {
        let waits = started.unwrap().into_iter().map(|action| action.wait());
        let done = world.run(waits.collect::<Waits<_>>()).await.0.unwrap();
        done.into_iter()
            .map(|action| action.type_.unwrap())
            .collect::<Vec<_>>()
    };
    let requests = || world.sandbox.requests();
    for (started, kind) in [
        (tagged.power_on(), "power_on"),
        (tagged.power_cycle(), "power_cycle"),
        (tagged.enable_backups(), "enable_backups"),
        (tagged.disable_backups(), "disable_backups"),
        (tagged.enable_ipv6(), "enable_ipv6"),
        (
            tagged.enable_private_networking(),
            "enable_private_networking",
        ),
        (tagged.snapshot("nightly"), "snapshot"),
        (tagged.shut_down(), "shutdown"),
        (tagged.act("power_on", json!({})), "power_on"),
    ] {
        assert_eq!(every(started.await).await, [kind, kind]);
        let asked = requests();
        let by_tag =
            |it: &&RequestRecord| it.operation_id.as_deref() == Some("dropletActions_post_byTag");
        let last = asked.iter().rfind(by_tag).unwrap();
        assert_eq!(last.query_value("tag_name"), Some("web"));
        assert_eq!(last.body.as_ref().unwrap()["type"], kind);
    }
    for handle in &web {
        let taken = handle.snapshots().list().all().await.unwrap();
        assert_eq!(taken[0].name, "nightly");
    }
    let asked = world.requests();
    super::refused(&world, asked, tagged.snapshot("").await);
    super::refused(&world, asked, tagged.act("resize", json!(7)).await);

    // The service takes what is asked of it, and they go one after the other.
    let slow = Fault::on("droplets_destroy_byTag").effect(Effect::status(204));
    world.sandbox.fault(slow).unwrap();
    let mut states = tagged.delete_all().wait().states();
    let going = async {
        let mut left = Vec::new();
        while let Some(state) = states.try_next().await.unwrap() {
            left.push(state.len());
            let next = state.first().map(|it| client.droplet(it).delete());
            if let Some(delete) = next {
                delete.await.unwrap();
            }
        }
        left
    };
    assert_eq!(world.run(going).await.0, [2, 1, 0]);
    assert_eq!(world.requests_of("droplets_destroy_byTag"), 1);
    // There are none any more, and that ends the wait.
    world.run(tagged.delete_all().wait()).await.0.unwrap();
    assert!(db.find().await.unwrap().is_some(), "others stay");

    let asked = world.requests();
    for nothing in ["", "  "] {
        super::refused(
            &world,
            asked,
            client.droplets().tagged(nothing).power_off().await,
        );
        let error = client
            .droplets()
            .tagged(nothing)
            .delete_all()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    }
    assert_eq!(
        world.requests(),
        asked,
        "no tag is never taken for all droplets"
    );
}

/// A page that says 404 is that of a gateway, which doesn't know what the service has.
#[tokio::test(start_paused = true)]
async fn a_gateways_404_says_nothing_of_the_droplet() {
    let (world, client) = world().await;
    let create = super::create(&client, "web").wait();
    let droplet = world.run(create).await.0.unwrap();
    let web = client.droplet(&droplet);
    let page = Effect::status_before_processing(404, ErrorBody::Html);
    let fault = |operation| Fault::on(operation).every().effect(page.clone());
    world.sandbox.fault(fault("droplets_get")).unwrap();
    let told = world.run(web.find()).await.0;
    assert!(!told.unwrap_err().is_not_found());
    world.sandbox.fault(fault("droplets_destroy")).unwrap();
    let told = world.run(web.delete().if_exists().into_future()).await.0;
    assert!(told.is_err());
    let error = world.run(web.delete().wait()).await.0.unwrap_err();
    assert_eq!(error.status().map(|it| it.as_u16()), Some(404));
    // Nor is it that of a deletion whose first answer was lost.
    world.sandbox.clear_faults();
    let lost = Effect::status_before_processing(502, ErrorBody::Html);
    let first = Fault::on("droplets_destroy").next(1).effect(lost);
    world.sandbox.fault(first).unwrap();
    let second = Fault::on("droplets_destroy").every().effect(page.clone());
    world.sandbox.fault(second).unwrap();
    assert!(world.run(web.delete().into_future()).await.0.is_err());
    world.sandbox.clear_faults();
    assert!(web.find().await.unwrap().is_some());

    // A wait goes on: it is trouble that passes.
    let passing = Fault::on("droplets_get").next(1).effect(page.clone());
    world.sandbox.fault(passing).unwrap();
    world.run(web.wait()).await.0.unwrap();
    let passing = Fault::on("droplets_get").next(1).effect(page);
    world.sandbox.fault(passing).unwrap();
    world.run(web.delete().wait()).await.0.unwrap();
    assert!(web.find().await.unwrap().is_none());
}

/// What this client created may not be known everywhere yet, however it is waited for.
#[tokio::test(start_paused = true)]
async fn a_wait_by_handle_has_patience_with_what_was_just_created() {
    let (world, client) = world().await;
    let unknown = || {
        let not_yet = Effect::status(404);
        let polls = Fault::on("droplets_get").next(2).effect(not_yet);
        world.sandbox.fault(polls).unwrap();
    };
    let droplet = super::create(&client, "web").await.unwrap();
    let web = client.droplet(&droplet);
    unknown();
    assert!(world.run(web.wait()).await.0.unwrap().is_active());
    unknown();
    let gone = world.run(web.wait_until_gone().deadline(Duration::from_secs(40)));
    assert!(gone.await.0.unwrap_err().kind() == ErrorKind::Deadline);

    // What it deleted itself is gone.
    web.delete().await.unwrap();
    let sent = world.sandbox.requests().len();
    world.run(web.delete().wait()).await.0.unwrap();
    world.run(web.wait_until_gone()).await.0.unwrap();
    assert_eq!(world.sandbox.requests().len(), sent + 2);
}
