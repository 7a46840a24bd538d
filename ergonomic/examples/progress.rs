//! Shows progress bars for one wait, and for many.

mod common;

use digitalocean_sdk::wait::{Progress, Waits};

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, _sandbox) = common::client().await?;

    let web = client
        .droplets()
        .create("web-1", "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64")
        .wait()
        .with_progress(Progress::stderr())
        .await?;
    println!("{} is at {:?}", web.name, web.public_ipv4());

    let workers = (1..=20)
        .map(|number| {
            let name = format!("worker-{number}");
            client
                .droplets()
                .create(name, "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64")
                .wait()
        })
        .collect::<Waits<_>>()
        .with_progress(Progress::stderr())
        .await?;
    println!("{} workers are active", workers.len());

    let mut all = workers;
    all.push(web);
    all.iter()
        .map(|droplet| client.droplet(droplet).delete().wait())
        .collect::<Waits<_>>()
        .with_progress(Progress::stderr())
        .await?;
    Ok(())
}
