//! Creates several droplets at once, takes a snapshot of one, resizes it, creates another from the snapshot, and deletes
//! all by their tag.

mod common;

use common::text;
use std::time::Duration;

use digitalocean_sdk::slugs::{Image, Region, Size};

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, _sandbox) = common::client().await?;
    let names = ["web-1", "web-2", "web-3"];
    let web = client
        .droplets()
        .create_many(names, Region::Nyc3, Size::S1Vcpu1Gb, Image::Ubuntu2404X64)
        .each(|droplet| droplet.tag("web").monitoring(true).ipv6(true));
    for (name, droplet) in web.wait().await {
        match droplet {
            Ok(droplet) => println!(
                "{name}: {}, {}",
                text(&droplet.public_ipv4()),
                text(&droplet.public_ipv6())
            ),
            Err(error) => println!("{name} is missing: {error}"),
        }
    }

    let first = client.droplets().tagged("web").list().first().await?;
    let first = first.ok_or("no droplet was created")?;
    let droplet = client.droplet(&first);
    let golden = droplet.take_snapshot("golden").await?;
    println!("{} has {} GiB", golden.name, golden.size_gigabytes);

    let larger = droplet
        .change_size(Size::S2Vcpu4Gb)
        .grace(Duration::from_secs(60))
        .await?;
    println!("{} has {} MiB of memory now", larger.name, larger.memory);

    // From the snapshot; and gone again.
    let copy = client
        .droplets()
        .create("copy", larger.region_slug(), Size::S1Vcpu1Gb, &golden);
    let copy = copy.wait_for_address().await?;
    client.droplet(copy).delete().wait().await?;
    client.snapshot(golden).delete().await?;
    client.droplets().tagged("web").delete_all().wait().await?;
    Ok(())
}
