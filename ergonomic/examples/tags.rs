//! Gives one tag to a droplet and a volume at once, counts and lists what has it, and removes it.

mod common;

use common::text;
use digitalocean_sdk::slugs::{Image, Region, Size};
use digitalocean_sdk::tags::Tagged;

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, _sandbox) = common::client().await?;
    let droplet = client
        .droplets()
        .create("db-1", Region::Nyc3, Size::S1Vcpu1Gb, Image::Ubuntu2404X64)
        .wait()
        .await?;
    let volume = client.volumes().create("data", Region::Nyc3, 10).await?;

    let shop = client.tag("shop"); // created where there is none
    shop.add([Tagged::from(&droplet), Tagged::from(&volume)])
        .await?;
    client.droplet(&droplet).tag("db").await?;
    for tag in client.tags().list().all().await? {
        let count = tag.resources.and_then(|resources| resources.count);
        println!("{} is on {} things", tag.name, text(&count));
    }

    client.droplet(&droplet).untag("db").await?;
    shop.remove([&volume]).await?;
    for droplet in client.droplets().tagged("shop").list().all().await? {
        println!("{} has {:?}", droplet.name, droplet.tags);
    }
    client.droplet(droplet).delete().wait().await?;
    client.volume(volume).delete().await?;
    shop.delete().await?;
    client.tag("db").delete().await?;
    Ok(())
}
