//! Addresses, projects, volumes by name, teams, add-ons and droplets with GPUs.

use digitalocean_sdk::ErrorKind;
use digitalocean_sdk::raw::types::AddonsResourceMetadata;
use digitalocean_sdk::slugs::Region;
use serde_json::json;

use super::world::create;
use super::{ACTION, refused, sent, world};

#[tokio::test(start_paused = true)]
async fn c15_an_address_range_is_brought_and_advertised() {
    let (world, client) = world().await;
    let prefixes = client.byoip_prefixes();
    let create = prefixes.create("203.0.113.0/24", "nyc3", "signed");
    let (made, _) = world.run(create.wait()).await;
    let made = made.unwrap();
    assert_eq!(made.status, "active");
    assert_eq!(
        sent(&world, "byoipPrefixes_create"),
        json!({"prefix": "203.0.113.0/24", "region": "nyc3", "signature": "signed"})
    );
    let prefix = client.byoip_prefix(&made);
    // Sent as `advertise`, shown as `advertised`.
    let (now, _) = world.run(prefix.update().advertise(true).wait()).await;
    assert_eq!(now.unwrap().advertised, Some(true));
    assert_eq!(
        sent(&world, "byoipPrefixes_patch"),
        json!({"advertise": true})
    );
    let shown =
        json!([{"id": 1, "byoip": "203.0.113.7", "region": "nyc3", "resource": "do:droplet:1"}]);
    world
        .sandbox
        .script("byoipPrefixes_list_resources", "/ips", [shown])
        .unwrap();
    let used = prefix.resources().list().first().await.unwrap().unwrap();
    assert_eq!(used.byoip.as_deref(), Some("203.0.113.7"));
    assert_eq!(used.resource.as_deref(), Some("do:droplet:1"));
    let path = world.sandbox.requests().pop().unwrap().path;
    assert_eq!(path, format!("/v2/byoip_prefixes/{}/ips", made.uuid));
    prefix.delete().await.unwrap();
    assert!(prefix.find().await.unwrap().is_none());
}

#[tokio::test(start_paused = true)]
async fn c15_a_reserved_address_is_assigned_to_a_project() {
    let (world, client) = world().await;
    let project = client.projects().create("shop", "Testing").await.unwrap();
    let ips = client.reserved_ips();
    let made = ips.create(Region::Nyc3).project_id(&project).await.unwrap();
    assert_eq!(made.project_id.as_deref(), Some(project.id.as_str()));
    assert_eq!(
        sent(&world, "reservedIPs_create"),
        json!({"region": "nyc3", "project_id": project.id})
    );
    // The service takes none for the address of a droplet.
    let before = world.sent();
    let told = refused(&world, before, ips.create_for(1).project_id(&project).await);
    assert!(told.contains("assign it"), "{told}");
}

#[tokio::test(start_paused = true)]
async fn c15_a_reserved_ipv6_address_is_waited_for_until_the_droplet_has_it() {
    let (world, client) = world().await;
    let one = world
        .run(create(&client, "one").ipv6(true).wait())
        .await
        .0
        .unwrap();
    let made = client.reserved_ipv6s().create(Region::Nyc3).await.unwrap();
    let address = client.reserved_ipv6(&made);
    // One that is free is free already.
    let action = world.run(address.unassign().wait()).await.0.unwrap();
    assert!(action.is_completed());
    address.assign(&one).await.unwrap();
    let (assigned, took) = world.run(address.wait_for_droplet(&one)).await;
    assert_eq!(assigned.unwrap().droplet.map(|it| it.id), Some(one.id));
    assert!(took >= ACTION, "{took:?}");
    address.unassign().await.unwrap();
    let free = world.run(address.wait_for_no_droplet()).await.0.unwrap();
    assert_eq!(free.droplet, None);
}

#[tokio::test(start_paused = true)]
async fn c15_a_volume_is_attached_and_detached_by_its_name() {
    let (world, client) = world().await;
    let one = world.run(create(&client, "one").wait()).await.0.unwrap();
    for region in [Region::Nyc3, Region::Ams3] {
        client.volumes().create("data", region, 10).await.unwrap();
    }
    let data = client.volume_named("data", Region::Nyc3);
    let attached = world.run(data.attach(&one).wait()).await.0.unwrap();
    assert!(attached.is_completed());
    assert_eq!(
        sent(&world, "volumeActions_post"),
        json!({"type": "attach", "droplet_id": one.id, "volume_name": "data", "region": "nyc3"})
    );
    assert_eq!(data.get().await.unwrap().droplet_ids, Some(vec![one.id]));
    let started = data.detach(&one).await.unwrap();
    // The action of a volume by its name has no id of it.
    let untold = started.acted_on().await.unwrap_err();
    assert_eq!(untold.kind(), ErrorKind::InvalidRequest);
    assert!(
        untold.to_string().contains("doesn't say which volume"),
        "{untold}"
    );
    assert_eq!(
        sent(&world, "volumeActions_post"),
        json!({"type": "detach", "droplet_id": one.id, "volume_name": "data", "region": "nyc3"})
    );
    world.run(started.wait()).await.0.unwrap();
    assert_eq!(data.get().await.unwrap().droplet_ids, Some(vec![]));
    let before = world.sent();
    let unnamed = client.volume_named("", Region::Nyc3).attach(&one).await;
    refused(&world, before, unnamed);
}

#[tokio::test(start_paused = true)]
async fn c15_a_team_is_made_and_its_invitations_are_told() {
    let (world, client) = world().await;
    let teams = client.organization_teams();
    let create = teams.create("research").invite("ada@example.com", "member");
    let made = create.invite("bob@example.com", "biller").await.unwrap();
    assert_eq!(made.team.name, "research");
    assert_eq!(
        sent(&world, "organizations_create_team"),
        json!({"name": "research", "invitations": [
            {"email": "ada@example.com", "role": "member"},
            {"email": "bob@example.com", "role": "biller"},
        ]})
    );
    let limit = json!({"ada@example.com": {"status": "daily_invite_limit_reached"}});
    world
        .sandbox
        .script("organizations_create_team", "/invitations", [limit])
        .unwrap();
    let made = teams
        .create("late")
        .invite("ada@example.com", "member")
        .await
        .unwrap();
    let status = made.invitations.unwrap()["ada@example.com"].status.clone();
    assert_eq!(status.unwrap().as_str(), "daily_invite_limit_reached");
}

#[tokio::test(start_paused = true)]
async fn c15_an_add_on_is_bought_changed_and_given_back() {
    let (world, client) = world().await;
    let apps = client.addons_apps().list().all().await.unwrap();
    let app = client.addons_app(&apps[0]);
    app.metadata().await.unwrap();
    let metadata = [AddonsResourceMetadata::new("password", "n0tShown")];
    let create = client
        .addons_resources()
        .create("search", &apps[0].app_slug, "basic", metadata);
    assert!(!format!("{create:?}").contains("n0tShown"));
    let create = create.linked_droplet_id(7).fleet_uuid("f");
    let (made, took) = world.run(create.wait()).await;
    let made = made.unwrap();
    assert_eq!(
        sent(&world, "addons_create"),
        json!({
            "name": "search", "app_slug": apps[0].app_slug, "plan_slug": "basic", "linked_droplet_id": 7, "fleet_uuid": "f",
            "metadata": [{"name": "password", "value": "n0tShown"}],
        })
    );
    assert_eq!(
        (made.state.as_str(), made.plan_slug.as_str()),
        ("provisioned", "basic")
    );
    assert!(took >= ACTION, "{took:?}");
    let search = client.addons_resource(&made);
    // The plan is shown after a while, and waited for.
    let shown = ["basic", "basic", "business"];
    let get = "addons_get";
    world
        .sandbox
        .script(get, "/resource/plan_slug", shown)
        .unwrap();
    let asked = world.requests_of(get);
    let (larger, _) = world.run(search.change_plan("business").wait()).await;
    assert_eq!(larger.unwrap().plan_slug, "business");
    assert_eq!(world.requests_of(get) - asked, 3);
    assert_eq!(
        sent(&world, "addons_patch_plan"),
        json!({"plan_slug": "business"})
    );
    world.sandbox.clear_faults();
    assert_eq!(search.update("finder").await.unwrap().name, "finder");
    assert_eq!(sent(&world, "addons_patch"), json!({"name": "finder"}));
    let listed = client.addons_resources().list().all().await.unwrap();
    assert_eq!(
        (listed.len(), listed[0].uuid.as_str()),
        (1, made.uuid.as_str())
    );
    // What is deleted can't be read any more.
    world.run(search.delete().wait()).await.0.unwrap();
    assert_eq!(search.find().await.unwrap(), None);
    assert!(!search.delete().if_exists().await.unwrap());
}

#[tokio::test(start_paused = true)]
async fn c15_droplets_with_gpus_are_listed() {
    let (world, client) = world().await;
    client.droplets().gpus().all().await.unwrap();
    let asked = world.sandbox.requests().pop().unwrap();
    assert_eq!(asked.query_value("type"), Some("gpus"));
}

#[tokio::test(start_paused = true)]
async fn c15_the_default_project_is_one_by_its_name() {
    let (world, client) = world().await;
    let default = client.default_project();
    let changed = default.update().description("all").await.unwrap();
    assert_eq!(changed.description.as_deref(), Some("all"));
    let ip = client.reserved_ips().create(Region::Nyc3).await.unwrap();
    default.assign([client.reserved_ip(&ip)]).await.unwrap();
    let paths = world.sandbox.requests();
    assert!(
        paths
            .iter()
            .any(|it| it.path == "/v2/projects/default/resources")
    );
    let listed = default.resources().list().all().await.unwrap();
    assert!(
        listed.iter().any(|it| it.urn.ends_with(&ip.ip)),
        "{listed:?}"
    );
}
