//! Reserves IPv4 and IPv6 addresses for a project and a droplet, and brings an address range of one's own (BYOIP).

mod common;

use common::text;
use digitalocean_sdk::slugs::{Image, Region, Size};

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, _sandbox) = common::client().await?;
    let web = client
        .droplets()
        .create("web", Region::Nyc3, Size::S1Vcpu1Gb, Image::Ubuntu2404X64)
        .ipv6(true)
        .wait()
        .await?;

    // An address that belongs to a project from the beginning.
    let shop = client.projects().create("shop", "Testing").await?;
    let create = client.reserved_ips().create(Region::Nyc3);
    let ipv4 = create.project_id(&shop).await?;
    assert_eq!(ipv4.project_id.as_deref(), Some(shop.id.as_str()));
    let ipv4 = client.reserved_ip(&ipv4);
    ipv4.assign(&web).wait().await?;

    // `wait_for_droplet` ends when the address itself shows the droplet, which may be later than the end of the action.
    let ipv6 = client.reserved_ipv6s().create(Region::Nyc3).await?;
    println!("{:?} is reserved", ipv6.address());
    let ipv6 = client.reserved_ipv6(&ipv6);
    ipv6.assign(&web).wait().await?;
    let shown = ipv6.wait_for_droplet(&web).await?;
    assert_eq!(shown.droplet.map(|droplet| droplet.id), Some(web.id));

    // The signature proves that the range is yours.
    let create = client
        .byoip_prefixes()
        .create("203.0.113.0/24", "nyc3", "signature");
    let prefix = create.wait().await?; // until it is active
    println!("{} is {}", text(&prefix.prefix), prefix.status);
    let prefix = client.byoip_prefix(&prefix);
    let now = prefix.update().advertise(true).wait().await?;
    assert_eq!(now.advertised, Some(true));
    for address in prefix.resources().list().all().await? {
        println!(
            "{} leads to {}",
            text(&address.byoip),
            text(&address.resource)
        );
    }

    prefix.update().advertise(false).wait().await?;
    prefix.delete().await?;
    ipv6.unassign().wait().await?;
    ipv6.delete().await?;
    ipv4.unassign().wait().await?;
    ipv4.delete().await?;
    client.droplet(&web).delete().wait().await?;
    Ok(())
}
