//! Droplets: what takes several steps, and what their answers say.

use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::ErrorKind;
use digitalocean_sdk::droplets::{BackupPlan, DropletStatus};
use digitalocean_sdk::slugs::{Image, Region, Size};
use serde_json::{Value, json};

use super::{ACTION, create, droplet, world};

#[tokio::test(start_paused = true)]
async fn a14_a_droplet_is_waited_for_by_status_and_by_lock() {
    let (world, client) = world().await;
    let new = create(&client, "one").await.unwrap();
    let handle = client.droplet(&new);
    assert_eq!(new.status, DropletStatus::New);
    world.run(handle.wait_for_status("active")).await.0.unwrap();
    let (_, took) = world
        .run(handle.wait_for_status(DropletStatus::Active))
        .await;
    assert!(took < Duration::from_secs(1), "it is already");
    handle.power_off().await.unwrap();
    let locked = world.run(handle.wait_for_locked(true)).await.0.unwrap();
    assert!(locked.locked);
    let free = world.run(handle.wait_for_locked(false)).await.0.unwrap();
    assert!(free.is_off());
    let strange = ["strange", "archive"].map(|status| json!(status));
    world
        .sandbox
        .script("droplets_get", "/droplet/status", strange)
        .unwrap();
    let seen = world
        .run(handle.wait_for_status("strange"))
        .await
        .0
        .unwrap();
    assert_eq!(seen.status.as_str(), "strange");
    world
        .run(handle.wait_for_status(DropletStatus::Archive))
        .await
        .0
        .unwrap();
    let never = world.run(handle.wait()).await.0.unwrap_err();
    assert_eq!(never.kind(), ErrorKind::Failed, "it won't be active");
}

/// The service may say that a droplet is active before it lets go of it.
#[tokio::test(start_paused = true)]
async fn b12_a_droplet_is_ready_when_it_is_active_free_and_where_asked_has_an_address() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    world
        .sandbox
        .script("droplets_get", "/droplet/locked", [true, true, false])
        .unwrap();
    let asked = world.requests_of("droplets_get");
    let ready = world.run(client.droplet(&one).wait()).await.0.unwrap();
    assert!(!ready.locked);
    assert_eq!(world.requests_of("droplets_get"), asked + 3);

    world.sandbox.clear_faults();
    let none = json!({"v4": [], "v6": []});
    // The first looks are while it is new.
    let networks = std::iter::repeat_n(none, 10).chain([json!(one.networks)]);
    world
        .sandbox
        .script("droplets_get", "/droplet/networks", networks)
        .unwrap();
    let two = create(&client, "two").wait_for_address();
    let (two, took) = world.run(two).await;
    assert!(two.unwrap().ip().is_some());
    assert!(took > ACTION, "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn a15_slugs_addresses_and_networks_of_a_droplet() {
    let (world, client) = world().await;
    let new = create(&client, "one").ipv6(true);
    let one = world.run(new.wait_for_address()).await.0.unwrap();
    assert_eq!(one.region_slug(), Region::Nyc3);
    assert_eq!(one.image_slug(), Some(Image::Ubuntu2404X64));
    let v4 = one.public_ipv4().unwrap();
    assert_eq!(
        one.ip(),
        Some(v4.into()),
        "v4 before v6, public before private"
    );
    let interfaces = one.interfaces();
    let public = interfaces.iter().find(|it| it.address == v4).unwrap();
    assert!(public.public && public.gateway.is_some());
    assert_eq!(public.netmask().unwrap().to_string(), "255.255.255.0");
    let private = interfaces.iter().find(|it| !it.public).unwrap();
    assert_eq!(one.private_ipv4().map(Into::into), Some(private.address));
    let v6 = interfaces.iter().find(|it| it.address.is_ipv6()).unwrap();
    assert_eq!(one.public_ipv6().map(Into::into), Some(v6.address));
    assert!(v6.prefix.is_some() && v6.gateway.is_some() && v6.netmask().is_none());

    // What is no address, or of no kind, is passed over.
    let networks = json!({"v4": [
        {"ip_address": "", "type": "public"}, {"type": "public"}, null,
        {"ip_address": "10.1.2.3", "netmask": "255.255.0.255", "gateway": null, "type": "private"}
    ], "v6": null});
    world
        .sandbox
        .script("droplets_get", "/droplet/networks", [networks])
        .unwrap();
    let one = client.droplet(one).get().await.unwrap();
    assert_eq!((one.public_ipv4(), one.public_ipv6()), (None, None));
    assert_eq!(one.ip().unwrap().to_string(), "10.1.2.3");
    assert_eq!(one.interfaces()[0].prefix, None);

    // In whatever order the service has them.
    let networks = json!({"v4": [
        {"ip_address": "10.1.2.3", "netmask": "255.255.240.0", "type": "private"},
        {"ip_address": "203.0.113.7", "netmask": "255.255.255.255", "type": "public"}
    ], "v6": [
        {"ip_address": "fd00::7", "netmask": 64, "type": "private"},
        {"ip_address": "2001:db8::7", "netmask": 64, "type": "public"}
    ]});
    let mut one = one;
    one.networks = serde_json::from_value(networks).unwrap();
    assert_eq!(one.ip().unwrap().to_string(), "203.0.113.7");
    assert_eq!(one.public_ipv6().unwrap().to_string(), "2001:db8::7");
    let netmasks = one.interfaces().into_iter().filter_map(|it| it.netmask());
    let netmasks: Vec<_> = netmasks.map(|it| it.to_string()).collect();
    assert_eq!(netmasks, ["255.255.240.0", "255.255.255.255"]);
    one.image.slug = Some(String::new());
    assert_eq!(one.image_slug(), None);
}

#[tokio::test(start_paused = true)]
async fn a16_the_backup_window_and_the_kernel() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    assert_eq!(one.backup_window(), None);
    let backed = create(&client, "two").backups(true);
    let backed = world.run(backed.wait()).await.0.unwrap();
    let (start, end) = backed.backup_window().unwrap();
    assert!(start.to_utc().unwrap() < end.to_utc().unwrap());
    let kernel = json!({"id": 7515, "name": "DigitalOcean GrubLoader v0.2", "version": "2016.07"});
    world
        .sandbox
        .script("droplets_get", "/droplet/kernel", [kernel])
        .unwrap();
    let kernel = client.droplet(one).get().await.unwrap().kernel.unwrap();
    assert_eq!(
        (kernel.id, kernel.version.as_deref()),
        (7515, Some("2016.07"))
    );
}

#[tokio::test(start_paused = true)]
async fn a12_many_droplets_have_a_result_each() {
    let (world, client) = world().await;
    let names: Vec<_> = (1..=25).map(|number| format!("web-{number}")).collect();
    let many = |names: &[String]| {
        let (region, size, image) = (Region::Nyc3, Size::S1Vcpu1Gb, Image::Ubuntu2404X64);
        let many = client.droplets().create_many(names, region, size, image);
        many.each(|droplet| droplet.tag("web").monitoring(true))
    };
    // The first ten are refused together, so that they are asked for one by one, and of those the seventh is refused again.
    // What became of the second ten nobody knows, so that they aren't asked for again.
    // (A request that one fault strikes isn't counted by those behind it.)
    for (request, status) in [(1, 422), (7, 422), (10, 500)] {
        let fault = Fault::on("droplets_create").nth(request);
        let fault = fault.effect(Effect::status(status));
        world.sandbox.fault(fault).unwrap();
    }
    let (results, _) = world.run(many(&names).wait()).await;
    assert_eq!(world.requests_of("droplets_create"), 1 + 10 + 1 + 1);
    let told: Vec<_> = results.iter().map(|(name, _)| name.clone()).collect();
    assert_eq!(told, names, "in the order of the names");
    for (index, (name, result)) in results.into_iter().enumerate() {
        if (10..20).contains(&index) {
            assert!(result.unwrap_err().may_have_been_processed());
        } else if index == 6 {
            let error = result.unwrap_err();
            assert!(error.is_unprocessable() && !error.may_have_been_processed());
        } else {
            let droplet = result.unwrap();
            assert!(droplet.is_active() && droplet.name == name);
            assert_eq!(droplet.tags, ["web"]);
        }
    }
    let listed = client.droplets().tagged("web").list().all().await.unwrap();
    assert_eq!(listed.len(), 14);

    // Without waiting.
    let results = many(&names[..2]).await;
    assert!(
        results
            .iter()
            .all(|(_, result)| result.as_ref().unwrap().status == DropletStatus::New)
    );
    // Nothing is asked for no names, and an empty one spoils nothing but itself.
    let asked = world.requests();
    assert!(many(&[]).await.is_empty());
    let results = many(&[String::new()]).await;
    assert!(results[0].1.is_err());
    assert_eq!(world.requests(), asked);
    let (region, size, image) = (Region::Nyc3, Size::S1Vcpu1Gb, Image::Ubuntu2404X64);
    let unplanned = client.droplets().create_many(&names, region, size, image);
    let unplanned = unplanned.each(|droplet| droplet.backup_policy(BackupPlan::daily(3)));
    assert!(unplanned.await.iter().all(|(_, result)| result.is_err()));
    assert_eq!(world.requests(), asked);
    let results = many(&["last".to_owned(), String::new()]).await;
    assert_eq!(results[0].1.as_ref().unwrap().name, "last");
    assert!(results[1].1.is_err());
}

/// The service owes nobody the order of the names, nor all of them.
#[tokio::test(start_paused = true)]
async fn a12_each_name_has_the_droplet_of_that_name() {
    let (world, client) = world().await;
    let a = droplet(&world, &client, "a").await;
    let b = droplet(&world, &client, "b").await;
    let answers = [json!([b, a]), json!([b])];
    world
        .sandbox
        .script("droplets_create", "/droplets", answers)
        .unwrap();
    let both = || {
        let (region, size, image) = (Region::Nyc3, Size::S1Vcpu1Gb, Image::Ubuntu2404X64);
        client
            .droplets()
            .create_many(["a", "b"], region, size, image)
    };
    let results = both().await.into_iter();
    let ids = results.map(|(name, result)| (name, result.unwrap().id));
    let expected = [("a".to_owned(), a.id), ("b".to_owned(), b.id)];
    assert_eq!(ids.collect::<Vec<_>>(), expected);
    let mut results = both().await;
    assert_eq!(results.pop().unwrap().1.unwrap().id, b.id);
    let (name, left_out) = results.pop().unwrap();
    let error = left_out.unwrap_err();
    assert!(
        name == "a" && error.to_string().contains("\"a\""),
        "{error}"
    );
    assert!(error.may_have_been_processed(), "it may have been created");
}

#[tokio::test(start_paused = true)]
async fn a_droplet_is_switched_off_gently_and_by_force_where_it_does_not_listen() {
    let (world, client) = world().await;
    let gentle = client.droplet(droplet(&world, &client, "gentle").await);
    let off = world.run(gentle.turn_off(2 * ACTION)).await.0.unwrap();
    assert!(off.is_off());
    let kinds = || async {
        let actions = gentle.actions().list().all().await.unwrap();
        actions
            .into_iter()
            .filter_map(|it| it.type_)
            .collect::<Vec<_>>()
    };
    assert_eq!(kinds().await, ["shutdown", "create"]);
    world.run(gentle.turn_off(ACTION)).await.0.unwrap();
    assert_eq!(kinds().await.len(), 2, "it was off already");

    // Its shutdown fails; or it takes too long.
    let deaf = client.droplet(droplet(&world, &client, "deaf").await);
    world
        .sandbox
        .fault(Fault::on("dropletActions_post").effect(Effect::action_fails()))
        .unwrap();
    let off = world.run(deaf.turn_off(10 * ACTION)).await.0.unwrap();
    assert!(off.is_off());
    assert_eq!(
        deaf.last_action().await.unwrap().unwrap().type_.as_deref(),
        Some("power_off")
    );
    let slow = client.droplet(droplet(&world, &client, "slow").await);
    let off = world.run(slow.turn_off(ACTION / 10)).await.0.unwrap();
    assert!(off.is_off());
    let missing = world.run(client.droplet(1).turn_off(ACTION)).await.0;
    assert!(missing.unwrap_err().is_not_found());
}

#[tokio::test(start_paused = true)]
async fn a_droplet_that_goes_off_meanwhile_is_off_and_one_that_does_not_is_told() {
    let (world, client) = world().await;
    let one = client.droplet(droplet(&world, &client, "one").await);
    let states = |states: &[&'static str]| {
        world.sandbox.clear_faults();
        let states = states.iter().map(|status| json!(status));
        world
            .sandbox
            .script("droplets_get", "/droplet/status", states)
            .unwrap();
    };
    let refuse = || {
        Fault::on("dropletActions_post")
            .every()
            .effect(Effect::status(422))
    };
    states(&["active", "off"]);
    world.sandbox.fault(refuse()).unwrap();
    let off = world.run(one.turn_off(ACTION)).await.0.unwrap();
    assert!(off.is_off());
    states(&["active"]);
    world.sandbox.fault(refuse()).unwrap();
    let on = world.run(one.turn_off(ACTION)).await.0.unwrap_err();
    assert!(on.is_unprocessable(), "{on}");

    // It doesn't listen, and goes off by itself before its power is cut.
    states(&["active", "off"]);
    let deaf = Fault::on("dropletActions_post").effect(Effect::action_fails());
    world.sandbox.fault(deaf).unwrap();
    world.sandbox.fault(refuse()).unwrap();
    let asked = world.requests_of("dropletActions_post");
    let off = world.run(one.turn_off(2 * ACTION)).await.0.unwrap();
    assert!(off.is_off());
    assert_eq!(world.requests_of("dropletActions_post"), asked + 2);

    // Its shutdown is done before the service says that it is off.
    states(&["active", "active", "off"]);
    let off = world.run(one.turn_off(2 * ACTION)).await.0.unwrap();
    assert!(off.is_off());
}

#[tokio::test(start_paused = true)]
async fn a_droplet_changes_its_size_by_all_steps_and_runs_again() {
    let (world, client) = world().await;
    let one = client.droplet(droplet(&world, &client, "one").await);
    let up = world.run(one.change_size(Size::S2Vcpu4Gb)).await.0.unwrap();
    assert!(up.is_active());
    assert_eq!((up.size_slug.as_str(), up.disk), ("s-2vcpu-4gb", 25));
    let down = world.run(one.change_size(Size::S1Vcpu1Gb)).await.0.unwrap();
    assert_eq!((down.size_slug.as_str(), down.disk), ("s-1vcpu-1gb", 25));
    let disk = world
        .run(
            one.change_size(Size::S2Vcpu4Gb)
                .with_disk()
                .grace(ACTION * 2),
        )
        .await
        .0
        .unwrap();
    assert_eq!((disk.size_slug.as_str(), disk.disk), ("s-2vcpu-4gb", 80));

    // One that is still being created runs afterwards, too.
    let new = create(&client, "new").await.unwrap();
    let resized = client.droplet(&new).change_size(Size::S2Vcpu4Gb);
    let resized = world.run(resized).await.0.unwrap();
    assert!(resized.is_active() && resized.size_slug == "s-2vcpu-4gb");

    // A disk can't shrink: nothing is switched off for that.
    let before = world.requests_of("dropletActions_post");
    let error = world
        .run(one.change_size(Size::S1Vcpu1Gb))
        .await
        .0
        .unwrap_err();
    assert!(
        error.to_string().contains("80 GiB") && error.to_string().contains("can't shrink"),
        "{error}"
    );
    assert_eq!(world.requests_of("dropletActions_post"), before);

    // What the service refuses leaves the droplet on, as it was.
    let error = world
        .run(one.change_size("no-such-size"))
        .await
        .0
        .unwrap_err();
    assert!(error.is_unprocessable(), "{error}");
    assert!(error.may_have_been_processed(), "it was off for a while");
    assert!(one.get().await.unwrap().is_active());

    // One that doesn't listen has its power cut when its time is over.
    let deaf = one.change_size(Size::S4Vcpu8Gb).grace(ACTION / 10);
    world.run(deaf).await.0.unwrap();
    let actions = one.actions().list().all().await.unwrap();
    let latest = actions.iter().filter_map(|it| it.type_.as_deref()).take(4);
    assert_eq!(
        latest.collect::<Vec<_>>(),
        ["power_on", "resize", "power_off", "shutdown"]
    );

    // One that was off stays off.
    world.run(one.power_off().wait()).await.0.unwrap();
    let larger = one.change_size("s-8vcpu-16gb");
    let off = world.run(larger).await.0.unwrap();
    assert!(off.is_off() && off.size_slug == "s-8vcpu-16gb");
}

#[tokio::test(start_paused = true)]
async fn a_snapshot_is_taken_and_is_an_image() {
    let (world, client) = world().await;
    let one = client.droplet(droplet(&world, &client, "one").await);
    let first = world.run(one.take_snapshot("golden")).await.0.unwrap();
    let second = world.run(one.take_snapshot("golden")).await.0.unwrap();
    assert_ne!(first.id, second.id, "the name may be used again");
    assert_eq!(client.image(&second).get().await.unwrap().name, "golden");
    let copy = client
        .droplets()
        .create("copy", "nyc3", "s-1vcpu-1gb", &second);
    assert_eq!(world.run(copy.wait()).await.0.unwrap().image.id, second.id);

    world
        .sandbox
        .fault(Fault::on("dropletActions_post").effect(Effect::action_fails()))
        .unwrap();
    let error = world.run(one.take_snapshot("no")).await.0.unwrap_err();
    assert!(
        error
            .state::<digitalocean_sdk::raw::types::Action>()
            .is_some(),
        "{error}"
    );
    assert_eq!(one.snapshots().list().all().await.unwrap().len(), 2);

    // Never one that was there before.
    let list = |snapshots: Value| {
        let total = snapshots.as_array().map(Vec::len);
        json!({ "snapshots": snapshots, "links": {}, "meta": { "total": total } })
    };
    let old = list(json!([first, second]));
    let hidden = Fault::on("droplets_list_snapshots").effect(Effect::set("", old));
    world.sandbox.fault(hidden).unwrap();
    let error = world.run(one.take_snapshot("golden")).await.0.unwrap_err();
    assert!(error.to_string().contains("isn't among"), "{error}");
    // Of several new ones, the last of that name.
    let snapshot = |id: i64, name: &str| {
        let mut snapshot = json!(first);
        snapshot["id"] = json!(id);
        snapshot["name"] = json!(name);
        snapshot
    };
    let others = [
        snapshot(9_000_001, "golden"),
        snapshot(9_000_002, "golden"),
        snapshot(9_000_003, "silver"),
    ];
    world
        .sandbox
        .script("droplets_list_snapshots", "", [list(json!(others))])
        .unwrap();
    let taken = world.run(one.take_snapshot("golden")).await.0.unwrap();
    assert_eq!(taken.id, 9_000_002);
}

#[tokio::test(start_paused = true)]
async fn whatever_step_fails_the_error_says_that_something_was_done() {
    let (world, client) = world().await;
    let one = client.droplet(droplet(&world, &client, "one").await);
    let fails = |operation: &str, number: u64, status: u16| {
        let fault = Fault::on(operation).nth(number);
        let fault = fault.effect(Effect::status(status));
        world.sandbox.fault(fault).unwrap();
    };
    // It is off, but the look at it fails.
    fails("droplets_get", 2, 403);
    let error = world.run(one.turn_off(2 * ACTION)).await.0.unwrap_err();
    assert!(error.is_forbidden(), "{error}");
    assert!(error.may_have_been_processed(), "{error}");
    assert!(one.get().await.unwrap().is_off());

    // It has its size, but the look at it fails.
    world.sandbox.clear_faults();
    fails("droplets_get", 2, 403);
    let error = world
        .run(one.change_size(Size::S2Vcpu4Gb))
        .await
        .0
        .unwrap_err();
    assert!(error.is_forbidden(), "{error}");
    assert!(error.may_have_been_processed(), "{error}");
    assert_eq!(one.get().await.unwrap().size_slug, "s-2vcpu-4gb");

    // It has its size, and isn't switched on again.
    world.run(one.power_on().wait()).await.0.unwrap();
    world.sandbox.clear_faults();
    fails("dropletActions_post", 3, 403);
    let error = world
        .run(one.change_size(Size::S1Vcpu1Gb))
        .await
        .0
        .unwrap_err();
    assert!(error.is_forbidden(), "{error}");
    assert!(error.may_have_been_processed(), "{error}");
    assert!(one.get().await.unwrap().is_off());

    // Neither: the first failure is the error, and the second its cause.
    world.run(one.power_on().wait()).await.0.unwrap();
    world.sandbox.clear_faults();
    // A request that the first of them strikes doesn't count for the second.
    fails("dropletActions_post", 2, 409);
    fails("dropletActions_post", 2, 403);
    let error = world
        .run(one.change_size(Size::S2Vcpu4Gb))
        .await
        .0
        .unwrap_err();
    assert!(error.is_conflict(), "{error}");
    let cause = std::error::Error::source(&error).unwrap().to_string();
    assert!(cause.contains("403"), "{cause}");
}

#[tokio::test(start_paused = true)]
async fn a_refusal_of_several_names_is_looked_into_and_that_of_one_is_not() {
    let (world, client) = world().await;
    let many = |names: &[&str]| {
        let (region, size, image) = (Region::Nyc3, Size::S1Vcpu1Gb, Image::Ubuntu2404X64);
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        client.droplets().create_many(names, region, size, image)
    };
    for status in [400, 422] {
        let refusal = Fault::on("droplets_create").next(1);
        let refusal = refusal.effect(Effect::status(status));
        world.sandbox.fault(refusal.clone()).unwrap();
        let results = many(&["a", "b"]).await;
        assert!(results.iter().all(|(_, result)| result.is_ok()), "{status}");
        let asked = world.requests_of("droplets_create");
        world.sandbox.fault(refusal).unwrap();
        let results = many(&["a"]).await;
        let error = results[0].1.as_ref().unwrap_err();
        assert_eq!(error.status().unwrap(), status);
        assert_eq!(world.requests_of("droplets_create"), asked + 1);
    }

    // What nobody can ask for again is no droplet.
    let nameless = json!({ "droplets": [{ "name": "a" }, { "id": 7, "name": "b" }] });
    let strange = Fault::on("droplets_create").next(1);
    let strange = strange.effect(Effect::set("", nameless));
    world.sandbox.fault(strange).unwrap();
    let results = many(&["a", "b"]).await;
    let error = results[0].1.as_ref().unwrap_err();
    assert!(error.may_have_been_processed(), "{error}");
    assert_eq!(results[1].1.as_ref().unwrap().id, 7);
}

#[tokio::test(start_paused = true)]
async fn droplets_of_one_name_are_two_and_may_be_unknown_at_first() {
    let (world, client) = world().await;
    let unknown = Fault::on("droplets_get").next(2);
    let unknown = unknown.effect(Effect::status(404));
    world.sandbox.fault(unknown).unwrap();
    let (region, size, image) = (Region::Nyc3, Size::S1Vcpu1Gb, Image::Ubuntu2404X64);
    let twins = client.droplets();
    let twins = twins.create_many(["a", "a"], region, size, image);
    let results = world.run(Box::pin(twins.wait())).await.0;
    let ids: Vec<i64> = results.into_iter().map(|it| it.1.unwrap().id).collect();
    assert_ne!(ids[0], ids[1]);
}
