//! Reads long lists: item by item, all at once, page by page with pages requested ahead, and from the page where it stopped.

mod common;

use digitalocean_sdk::raw::params::DropletsListParams;

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, sandbox) = common::client().await?;
    if let Some(sandbox) = &sandbox {
        sandbox.seed_droplets(1_000);
    }

    // Item by item: a page is asked for when it is needed, 200 items each.
    let mut images = client.images().list().stream();
    let mut distributions = std::collections::BTreeSet::new();
    while let Some(image) = images.try_next().await? {
        distributions.extend(image.distribution.map(|name| name.to_string()));
    }
    println!(
        "{} images of {distributions:?}",
        images.total().unwrap_or_default()
    );

    // All at once, where there aren't many.
    let sizes = client.sizes().list().all().await?;
    println!("{} sizes", sizes.len());

    // Page by page, by the operation of the API, two ahead of need; it stops in the middle and goes on from there.
    let list = || {
        client
            .raw()
            .droplets_list(&DropletsListParams::default())
            .pages()
    };
    let mut pages = list().read_ahead(2);
    let first = pages.try_next().await?;
    println!(
        "{} droplets on the first page",
        first
            .and_then(|page| page.droplets)
            .unwrap_or_default()
            .len()
    );
    if let Some(position) = pages.position().cloned() {
        let mut rest = list().start_at(position).items();
        let mut with_address = 0;
        while let Some(droplet) = rest.try_next().await? {
            with_address += usize::from(droplet.public_ipv4().is_some());
        }
        println!("{with_address} with an address on the others");
    }

    // The latest few.
    let actions = client.actions().list().stream().limit(3).all().await?;
    println!(
        "the last {} actions: {:?}",
        actions.len(),
        actions.iter().map(|action| action.id).collect::<Vec<_>>()
    );
    Ok(())
}
