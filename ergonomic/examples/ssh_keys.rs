//! Adds an SSH key, uses it for a droplet, renames it, and deletes it.

mod common;

use common::text;
use digitalocean_sdk::slugs::{Image, Region, Size};

const LAPTOP: &str =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGZha2VrZXlmYWtla2V5ZmFrZWtleWZha2VrZXkx me@laptop";

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, _sandbox) = common::client().await?;
    let key = client.ssh_keys().create("laptop", LAPTOP).await?;
    println!("{} is {}", key.name, text(&key.fingerprint));
    let droplet = client
        .droplets()
        .create("web-1", Region::Nyc3, Size::S1Vcpu1Gb, Image::Ubuntu2404X64)
        .ssh_key(&key)
        .wait()
        .await?;

    client.ssh_key(&key).rename("old laptop").await?;
    for key in client.ssh_keys().list().all().await? {
        println!("{}: {}", key.name, key.id);
    }
    client.ssh_key(key).delete().await?;
    client.droplet(droplet).delete().wait().await?;
    Ok(())
}
