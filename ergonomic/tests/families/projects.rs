//! Projects.

use digitalocean_sdk::ErrorKind;
use digitalocean_sdk::droplets::DropletId;
use digitalocean_sdk::projects::Urn;
use digitalocean_sdk::raw::types::ProjectResource;
use digitalocean_sdk::slugs::{Environment, Purpose};

use super::{ACTION, droplet, refused, volume, world};

#[tokio::test(start_paused = true)]
async fn b15_a_project_is_found_by_its_name() {
    let (_world, client) = world().await;
    let projects = client.projects();
    assert_eq!(projects.find_by_name("shop").await.unwrap(), None);
    let shop = projects.create("shop", "Weighing stars").await.unwrap();
    assert_eq!(projects.find_by_name("shop").await.unwrap(), Some(shop));
}

#[tokio::test(start_paused = true)]
async fn b18_projects_have_typed_purposes_and_environments() {
    let (world, client) = world().await;
    let create = client.projects().create("shop", Purpose::WebApplication);
    let shop = create
        .description("sells")
        .environment(Environment::Production)
        .await
        .unwrap();
    assert_eq!(shop.purpose.as_deref(), Some("Web Application"));
    assert_eq!(
        shop.environment.as_ref().map(|it| it.as_str()),
        Some("Production")
    );
    let lab = client
        .projects()
        .create("lab", "Weighing stars")
        .await
        .unwrap();
    assert_eq!(lab.purpose.as_deref(), Some("Other: Weighing stars"));
    assert_eq!(
        Purpose::received(lab.purpose.as_deref().unwrap()),
        Purpose::Other("Weighing stars".to_owned())
    );

    let handle = client.project(&shop);
    let update = handle
        .update()
        .name("store")
        .purpose(Purpose::WebsiteOrBlog)
        .environment("Staging");
    let changed = update.await.unwrap();
    assert_eq!(
        (changed.name.as_str(), changed.description.as_deref()),
        ("store", Some("sells"))
    );
    assert_eq!(changed.purpose.as_deref(), Some("Website or blog"));
    let environment = changed.environment.as_ref().map(|it| it.as_str());
    assert_eq!(environment, Some("Staging"));
    client
        .project(&lab)
        .update()
        .purpose("Naming stars")
        .await
        .unwrap();
    // That is what is sent: the service isn't left to make it of something else.
    let requests = world.sandbox.requests().into_iter();
    let purposes = requests.filter_map(|it| Some(it.body?.get("purpose")?.as_str()?.to_owned()));
    assert_eq!(
        purposes.collect::<Vec<_>>(),
        [
            "Web Application",
            "Other: Weighing stars",
            "Website or blog",
            "Other: Naming stars"
        ]
    );
    assert_eq!(client.projects().list().all().await.unwrap().len(), 3);

    let default = client.default_project();
    assert_eq!(default.get().await.unwrap().is_default, Some(true));
    default.update().description("all else").await.unwrap();
    assert_eq!(
        default.get().await.unwrap().description.as_deref(),
        Some("all else")
    );
    world.run(handle.delete().wait()).await.0.unwrap();
    assert_eq!(handle.find().await.unwrap(), None);
    client
        .project(&lab)
        .update()
        .default_project()
        .await
        .unwrap();
    assert_eq!(default.get().await.unwrap().id, lab.id);

    let asked = world.requests();
    refused(
        &world,
        asked,
        client.projects().create("", Purpose::WebApplication).await,
    );
    refused(
        &world,
        asked,
        client.project(lab.id).update().name("").await,
    );
    let mut aimless = client.projects().create("aimless", Purpose::IoT);
    aimless.body_mut().purpose.clear();
    refused(&world, asked, aimless.await);
}

#[tokio::test(start_paused = true)]
async fn b18_resources_move_between_projects() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    let data = volume(&client, "data").await;
    let shop = client
        .projects()
        .create("shop", Purpose::WebApplication)
        .await
        .unwrap();
    let handle = client.project(&shop);
    let assigned = handle
        .assign([Urn::from(&one), Urn::from(&data)])
        .await
        .unwrap();
    assert_eq!(assigned.len(), 2);
    let gone = [Urn::from(&data), Urn::new("droplet", "999")];
    let error = handle.assign(gone).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed);
    assert!(error.may_have_been_processed() && !error.is_not_found());
    let told = error.to_string();
    assert!(
        told.contains("did not assign do:droplet:999 (not_found)"),
        "{told}"
    );
    assert!(told.contains("assigned 1 of 2"), "{told}");
    assert!(!told.contains("may have"), "{told}");
    // What was asked for, and not what else is in the project.
    let all = error.items::<ProjectResource>();
    let statuses = all.iter().map(|it| it.status.clone().unwrap());
    let statuses: Vec<_> = statuses.collect();
    assert_eq!(statuses, ["already_assigned", "not_found"], "{all:?}");
    let again = handle.assign([&data]).await.unwrap();
    assert_eq!(again.len(), 1, "{again:?}");
    let none = handle.assign([Urn::new("droplet", "999")]).await;
    let none = none.unwrap_err();
    assert!(!none.may_have_been_processed(), "{none}");
    let inside = handle.resources().list().all().await.unwrap();
    let urns: Vec<_> = inside.iter().map(|it| it.urn.clone()).collect();
    assert!(urns.contains(&format!("do:droplet:{}", one.id)), "{urns:?}");
    // It isn't empty, so that it stays until it is.
    assert_eq!(handle.delete().await.unwrap_err().status().unwrap(), 412);
    let emptied = async {
        tokio::time::sleep(ACTION).await;
        client.default_project().assign(&inside).await
    };
    let both = async { tokio::join!(handle.delete().wait(), emptied) };
    let ((gone, moved), took) = world.run(both).await;
    assert_eq!((gone.is_ok(), moved.is_ok()), (true, true));
    assert!(took >= ACTION && handle.find().await.unwrap().is_none());
}

#[tokio::test(start_paused = true)]
async fn whatever_has_a_urn_is_assigned() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    let handle = client.droplet(&one);
    let key = DropletId(one.id);
    let text = format!("do:droplet:{}", one.id);
    let urn: Urn = text.parse().unwrap();
    let project = client.default_project();
    let assigned = [
        project.assign([one.clone()]).await,
        project.assign([&one]).await,
        project.assign(vec![&one]).await,
        project.assign([handle.clone()]).await,
        project.assign([&handle]).await,
        project.assign([key]).await,
        project.assign([&key]).await,
        project.assign([urn.clone()]).await,
        project.assign([&urn]).await,
        project.assign([text.as_str()]).await,
        project.assign([&text]).await,
        project.assign([text.clone()]).await,
    ];
    for assigned in assigned {
        let assigned = assigned.unwrap();
        let urns: Vec<_> = assigned.iter().map(Urn::from).collect();
        assert_eq!(urns, std::slice::from_ref(&urn));
        assert_eq!(urns[0].kind(), Some("droplet"));
        // What one project lists goes to another.
        assert_eq!(project.assign(&assigned).await.unwrap().len(), 1);
        assert_eq!(project.assign(assigned).await.unwrap().len(), 1);
    }
    let asked = world.requests();
    let error = project.assign(["droplet:7"]).await.unwrap_err();
    assert!(
        error.to_string().contains("it doesn't begin with \"do:\""),
        "{error}"
    );
    assert_eq!(world.requests(), asked);
}

#[tokio::test(start_paused = true)]
async fn b18_a_domain_and_an_address_are_named_as_the_service_names_them() {
    let (world, client) = world().await;
    let domain = client.domains().create("example.com").await.unwrap();
    let address = client.floating_ips().create("nyc3").await.unwrap();
    let reserved = client.reserved_ips().create("nyc3").await.unwrap();
    let shop = client.projects().create("shop", Purpose::WebApplication);
    let shop = client.project(shop.await.unwrap());
    let elsewhere = Urn::from("do:space:pictures");
    let addresses = [Urn::from(&address), Urn::from(&reserved)];
    shop.assign([Urn::from(&domain), elsewhere].into_iter().chain(addresses))
        .await
        .unwrap();
    let inside = shop.resources().list().all().await.unwrap().into_iter();
    let mut urns: Vec<_> = inside.map(|it| it.urn).collect();
    urns.sort();
    let mut expected = vec!["do:domain:example.com".to_owned()];
    for ip in [address.ip, reserved.ip] {
        expected.push(format!("do:floatingip:{}", ip));
    }
    expected.push("do:space:pictures".to_owned());
    assert_eq!(urns, expected);

    let asked = world.requests();
    for nameless in ["", "do:volume:", "do::1", "pictures"] {
        refused(&world, asked, shop.assign([Urn::from(nameless)]).await);
    }
    assert_eq!(shop.assign(Vec::<Urn>::new()).await.unwrap(), []);
    assert_eq!(world.requests(), asked);
    for nothing in ["", " ", "Other: "] {
        let create = client.projects().create("lab", nothing);
        refused(&world, asked, create.await);
        refused(&world, asked, shop.update().purpose(nothing).await);
    }
}
