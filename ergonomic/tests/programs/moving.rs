//! What is in a project, by kind; and all of it moved to another project, as far as that goes.

use std::collections::BTreeMap;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::projects::{ProjectResource, ProjectResourceStatus, Urn};
use digitalocean_sdk::{Client, Error, ErrorKind};

use super::{bodies, world, world::create};

/// The ids of what is in a project, by kind.
async fn by_kind(client: &Client, project: &str) -> Result<BTreeMap<String, Vec<String>>, Error> {
    let mut kinds: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut inside = client.project(project).resources().list().stream();
    while let Some(resource) = inside.try_next().await? {
        let urn = Urn::from(&resource);
        if let (Some(kind), Some(id)) = (urn.kind(), urn.id()) {
            kinds
                .entry(kind.to_owned())
                .or_default()
                .push(id.to_owned());
        }
    }
    Ok(kinds)
}

/// Moves all, and returns how many were moved, and what wasn't, with the reason.
async fn move_all(
    client: &Client,
    from: &str,
    to: &str,
) -> Result<(usize, Vec<(String, String)>), Error> {
    use ProjectResourceStatus::{NotFound, ServiceDown};
    let inside = client.project(from).resources().list().all().await?;
    match client.project(to).assign(&inside).await {
        Ok(moved) => Ok((moved.len(), Vec::new())),
        Err(error) if error.kind() == ErrorKind::Failed => {
            let all = error.items::<ProjectResource>();
            let left = all.iter().filter_map(|it| match &it.status {
                Some(why @ (NotFound | ServiceDown)) => Some((it.urn.clone(), why.to_string())),
                _ => None,
            });
            let left: Vec<_> = left.collect();
            Ok((all.len() - left.len(), left))
        }
        Err(error) => Err(error),
    }
}

#[tokio::test(start_paused = true)]
async fn c15_a_project_is_emptied_into_another() {
    let (world, client) = world().await;
    let projects = client.projects();
    let mut ids = Vec::new();
    for name in ["old", "new"] {
        let project = world.run(projects.create(name, "Web Application")).await.0;
        ids.push(project.unwrap().id);
    }
    let (old, new) = (ids[0].as_str(), ids[1].as_str());
    let web = world.run(create(&client, "web-1").wait()).await.0.unwrap();
    let data = client.volumes().create("data", "nyc3", 10);
    let data = world.run(data).await.0.unwrap();
    let clusters = client.database_clusters();
    let shop = clusters.create("shop", "pg", "nyc3", "db-s-1vcpu-1gb");
    let shop = world.run(shop.version("18").wait()).await.0.unwrap();
    let all = [Urn::from(&web), Urn::from(&data), Urn::from(&shop)];
    let assign = client.project(old).assign(&all);
    world.run(assign).await.0.unwrap();

    let kinds = world.run(by_kind(&client, old)).await.0.unwrap();
    let expected = [
        ("dbaas", shop.id.clone()),
        ("droplet", web.id.to_string()),
        ("volume", data.id.clone()),
    ];
    let expected = expected.map(|(kind, id)| (kind.to_owned(), vec![id]));
    assert_eq!(kinds, BTreeMap::from(expected));

    // Somebody deletes the droplet after it was listed.
    let gone = Effect::set("/resources/0/urn", "do:droplet:999");
    let stale = Fault::on("projects_list_resources").effect(gone);
    world.sandbox.fault(stale).unwrap();
    let asked = world.requests();
    let moved = world.run(move_all(&client, old, new)).await.0.unwrap();
    assert_eq!(world.requests() - asked, 2);
    let left = ("do:droplet:999".to_owned(), "not_found".to_owned());
    assert_eq!(moved, (2, vec![left]));
    let sent = bodies(&world.sandbox, "projects_assign_resources");
    assert_eq!(sent[1]["resources"].as_array().unwrap().len(), 3);

    // What was left is moved by the next try, and then there is nothing to do.
    for expected in [1, 0] {
        let moved = world.run(move_all(&client, old, new)).await.0.unwrap();
        assert_eq!(moved, (expected, Vec::new()));
    }
    assert_eq!(world.run(by_kind(&client, new)).await.0.unwrap(), kinds);
}
