//! Creates projects, and assigns resources to them.

mod common;

use common::text;
use digitalocean_sdk::projects::Urn;
use digitalocean_sdk::slugs::{Environment, Purpose, Region};

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, _sandbox) = common::client().await?;
    let shop = client
        .projects()
        .create("shop", Purpose::WebApplication)
        .environment(Environment::Production)
        .await?;
    let lab = client.projects().create("lab", "Weighing stars").await?;
    println!("{} is for {}", lab.name, text(&lab.purpose));

    let volume = client.volumes().create("data", Region::Nyc3, 10).await?;
    client.domains().create("example.com").await?;
    let domain = client.domain("example.com").get().await?;
    let project = client.project(&shop);
    project
        .assign([Urn::from(&volume), Urn::from(&domain)])
        .await?;
    let inside = project.resources().list().all().await?;
    for resource in &inside {
        println!("{}", resource.urn);
    }

    // A project that isn't empty can't be deleted.
    client.default_project().assign(&inside).await?;
    project.delete().await?;
    client
        .project(lab)
        .update()
        .description("the big ones")
        .await?;
    for project in client.projects().list().all().await? {
        println!("{}: {}", project.name, text(&project.description));
    }
    Ok(())
}
