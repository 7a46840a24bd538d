//! Lists public images, imports one from a URL, renames it, and copies it to another region.

mod common;

use common::text;
use digitalocean_sdk::slugs::{self, Distribution, Region};

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, _sandbox) = common::client().await?;
    let slug = slugs::Image::Ubuntu2404X64;
    let ubuntu = client.image(&slug).get().await?;
    println!(
        "{} {} needs {} GiB",
        text(&slug.distribution()),
        ubuntu.name,
        text(&ubuntu.min_disk_size)
    );
    println!(
        "{} of distributions, {} applications",
        client
            .images()
            .list()
            .type_("distribution")
            .all()
            .await?
            .len(),
        client
            .images()
            .list()
            .type_("application")
            .all()
            .await?
            .len(),
    );

    let own = client
        .images()
        .create("nixos", Region::Nyc3, "https://example.com/nixos.qcow2")
        .distribution(Distribution::Unknown)
        .tag("lab")
        .wait()
        .await?;
    let image = client.image(&own);
    image.rename("nixos-26.05").await?;
    image.transfer(Region::Fra1).wait().await?;
    let regions = image.get().await?.regions.unwrap_or_default();
    println!("{} is in {regions:?}", own.name);
    for private in client.images().list().private(true).all().await? {
        println!("{}: {}", private.name, private.status);
    }
    image.delete().await?;
    Ok(())
}
