//! Creates a container registry, logs Docker in and out, and deletes images that nothing needs any more.

mod common;

use std::time::Duration;

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, _sandbox) = common::client().await?;
    let registries = client.registries();
    println!("shop is free: {}", registries.name_is_free("shop").await?);
    let registry = client.registry(registries.create("shop").await?);

    // In a file of its own; without `path` it would be Docker's.
    let path = std::env::temp_dir().join(format!("docker-{}.json", std::process::id()));
    let day = Duration::from_secs(24 * 60 * 60);
    let login = registry.docker_credentials().read_write().expires_in(day);
    login.merge_into_docker_config().path(&path).await?;
    let pull = registry.docker_credentials();
    let secret = pull.pull_secret_yaml("registry", "default").await?;
    println!("a secret of {} lines", secret.lines().count());

    for repository in registry.repositories().list().all().await? {
        let repository = registry.repository(&repository);
        for tag in repository.tags().list().all().await? {
            println!("{} {}", tag.tag, common::text(&tag.manifest_digest));
        }
        for manifest in repository.manifests().list().all().await? {
            repository.delete_digest(&manifest).await?;
        }
    }
    registry.garbage_collect().wait().await?;
    registry.logout().path(&path).await?;
    std::fs::remove_file(&path)?;
    registry.delete().await?;
    Ok(())
}
