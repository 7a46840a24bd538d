//! Finds the cheapest size with 4 GiB of memory, and the regions that have it.

mod common;

use common::text;
use digitalocean_sdk::slugs::{Region, Size};

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, _sandbox) = common::client().await?;
    let sizes = client.sizes().list().all().await?;
    let cheapest = sizes
        .iter()
        .filter(|size| size.available && size.memory >= 4096)
        .min_by(|a, b| a.price_monthly.total_cmp(&b.price_monthly))
        .ok_or("no size has 4 GiB")?;
    println!(
        "{} costs {} dollars a month",
        cheapest.slug, cheapest.price_monthly
    );

    for region in client.regions().list().all().await? {
        if region.available && region.sizes.contains(&cheapest.slug) {
            println!("it is in {} ({})", region.name, region.slug);
        }
    }

    // What is known without asking.
    let size = Size::from(cheapest);
    println!(
        "{size}: {} vCPUs, {} GiB of disk",
        text(&size.vcpus()),
        text(&size.disk_gb())
    );
    println!("{} is {}", Region::Nyc3, text(&Region::Nyc3.name()));
    Ok(())
}
