//! Creates a hundred droplets and waits for all of them. All waits together are polled with one page of a list at a time.

mod common;

use digitalocean_sdk::wait::Waits;

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, sandbox) = common::client().await?;
    let create = |number| {
        let name = format!("node-{number:03}");
        client
            .droplets()
            .create(name, "fra1", "s-1vcpu-1gb", "debian-13-x64")
            .tag("example")
            .wait()
    };

    let mut completed = (1..=100).map(create).collect::<Waits<_>>().completed();
    let mut droplets = Vec::new();
    while let Some((_, outcome)) = completed.next().await {
        let droplet = outcome.into_result()?;
        println!("{} {:?}", droplet.name, droplet.public_ipv4());
        droplets.push(droplet);
    }
    if let Some(sandbox) = &sandbox {
        println!(
            "{} requests in all, 100 of them creates",
            sandbox.requests().len()
        );
    }

    // One request for all of them, and a page of the list for each poll.
    let example = client.droplets().tagged("example");
    example.delete_all().wait().await?;
    println!("deleted {} droplets", droplets.len());
    Ok(())
}
