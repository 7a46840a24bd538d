//! Creates a droplet, takes a snapshot of it, and deletes both.
//!
//! Without arguments it starts a sandbox in this process and costs nothing. With `--real` and a token in
//! `DIGITALOCEAN_TOKEN` it talks to the real API, where droplets and snapshots cost money until they are deleted.

use std::process::ExitCode;
use std::time::Duration;

use digitalocean_sandbox::Sandbox;
use digitalocean_sdk::droplets::DropletHandle;
use digitalocean_sdk::raw::types::{Action, Droplet};
use digitalocean_sdk::wait::States;
use digitalocean_sdk::{Client, Error};

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            let mut cause = error.source();
            while let Some(error) = cause {
                eprintln!("caused by: {error}");
                cause = error.source();
            }
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .as_slice()
    {
        ["--real"] => {
            println!(
                "talking to the real API: what is created here costs money until it is deleted"
            );
            tour(&Client::from_env()?, Duration::from_secs(5)).await?;
        }
        [] => {
            let sandbox = Sandbox::start().await?;
            println!(
                "started a sandbox at {}; `-- --real` talks to the real API",
                sandbox.url()
            );
            let client = Client::builder()
                .token(sandbox.token())
                .base_url(sandbox.url())
                .build()?;
            tour(&client, Duration::from_millis(100)).await?;
        }
        other => return Err(format!("unknown arguments {other:?}; only --real is known").into()),
    }
    Ok(())
}

async fn tour(client: &Client, interval: Duration) -> Result<(), Error> {
    let mut sizes = client.sizes().list().all().await?;
    println!("\nthe smallest of {} sizes:", sizes.len());
    sizes.retain(|size| size.available);
    sizes.sort_by(|a, b| a.price_monthly.total_cmp(&b.price_monthly));
    for size in sizes.iter().take(3) {
        println!(
            "  {:<20} {:>5} MB  ${}/month",
            size.slug, size.memory, size.price_monthly
        );
    }
    let Some(smallest) = sizes.first() else {
        println!("  none is available");
        return Ok(());
    };

    println!("\ncreating a droplet");
    let request = client
        .droplets()
        .create(
            "quickstart",
            "nyc3",
            smallest.slug.as_str(),
            "ubuntu-24-04-x64",
        )
        .tag("quickstart");
    let mut states = request.wait().interval(interval).states();
    let Some(created) = states.try_next().await? else {
        return Ok(());
    };
    let droplet = client.droplet(&created);
    let result = use_it(client, &mut states, &droplet, interval).await;

    // Whatever happened, it is deleted.
    droplet.delete().wait().interval(interval).await?;
    println!("deleted the droplet");
    result
}

async fn use_it(
    client: &Client,
    states: &mut States<Droplet>,
    droplet: &DropletHandle,
    interval: Duration,
) -> Result<(), Error> {
    while let Some(state) = states.try_next().await? {
        match state.public_ipv4() {
            Some(address) => println!("  {} is {}, at {address}", state.id, state.status),
            None => println!("  {} is {}, without an address yet", state.id, state.status),
        }
    }

    println!("\ntaking a snapshot");
    let mut states = droplet
        .snapshot("quickstart")
        .wait()
        .interval(interval)
        .states();
    while let Some(state) = states.try_next().await? {
        show(&state);
    }
    // It would stay when the droplet is deleted, and cost money.
    for id in droplet.get().await?.snapshot_ids {
        client.snapshot(id).delete().await?;
        println!("deleted snapshot {id}\n");
    }
    Ok(())
}

fn show(action: &Action) {
    let status = action.status.as_str();
    println!("  {:<10} {status}", action.type_.as_deref().unwrap_or("?"));
}
