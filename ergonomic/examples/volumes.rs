//! Creates, attaches, resizes and copies volumes, and finds one by its name.

mod common;

use common::text;
use digitalocean_sdk::slugs::{Image, Region, Size};

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, _sandbox) = common::client().await?;
    let droplet = client
        .droplets()
        .create("db-1", Region::Nyc3, Size::S1Vcpu1Gb, Image::Ubuntu2404X64)
        .wait()
        .await?;
    let volume = client
        .volumes()
        .create("data", Region::Nyc3, 10)
        .description("of the shop")
        .filesystem("ext4")
        .await?;
    let volume = client.volume(volume);
    volume.attach(&droplet).wait().await?;
    volume.resize(20).wait().await?;
    for action in volume.actions().list().all().await? {
        println!("{}: {}", text(&action.type_), action.status);
    }

    let snapshot = volume.snapshot("before").await?;
    let copy = client
        .volumes()
        .create("copy", Region::Nyc3, 20)
        .from_snapshot(&snapshot)
        .await?;
    println!("{} is a copy of {} GiB", copy.name, snapshot.min_disk_size);

    client.droplet(droplet).delete().wait().await?;
    // For a moment it still counts as attached.
    let data = client.volume_named("data", Region::Nyc3);
    data.delete().wait().await?;
    client.volume_named("copy", Region::Nyc3).delete().await?;
    client.snapshot(snapshot).delete().await?;
    Ok(())
}
