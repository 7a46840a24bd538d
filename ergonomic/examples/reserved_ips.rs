//! Moves a reserved IP from one droplet to another. Floating IPs have the same methods.

mod common;

use common::text;
use digitalocean_sdk::slugs::{Image, Region, Size};
use digitalocean_sdk::wait::Waits;

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, _sandbox) = common::client().await?;
    let create = |name| {
        let droplets = client.droplets();
        droplets
            .create(name, Region::Nyc3, Size::S1Vcpu1Gb, Image::Ubuntu2404X64)
            .wait()
    };
    let droplets = ["blue", "green"]
        .map(create)
        .into_iter()
        .collect::<Waits<_>>()
        .await?;
    let [blue, green] = droplets.as_slice() else {
        return Err("two droplets were asked for".into());
    };

    let address = client.reserved_ips().create_for(blue).wait().await?;
    println!("{} leads to {}", address.ip, blue.name);
    let address = client.reserved_ip(&address);
    address.assign(green).wait().await?;
    let now = address.get().await?.droplet.map(|droplet| droplet.name);
    println!("now to {}", text(&now));

    for action in address.actions().list().all().await? {
        println!("{}: {}", text(&action.type_), action.status);
    }
    address.unassign().wait().await?;
    address.delete().await?;
    droplets
        .iter()
        .map(|it| client.droplet(it).delete().wait())
        .collect::<Waits<_>>()
        .await?;
    Ok(())
}
