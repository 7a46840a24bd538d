//! Creates private networks (VPCs), a peering between them, a NAT gateway, and a file share inside of one.

mod common;

use common::text;
use digitalocean_sdk::slugs::Region;

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, _sandbox) = common::client().await?;
    let vpcs = client.vpcs();
    let shop = vpcs
        .create("shop", Region::Nyc2)
        .ip_range("10.1.0.0/20")
        .await?;
    let office = vpcs
        .create("office", Region::Nyc2)
        .ip_range("10.2.0.0/20")
        .await?;
    println!("{} has {}", shop.name, text(&shop.ip_range));

    let peering = client
        .vpc_peerings()
        .create("shop-office", [&shop, &office])
        .wait()
        .await?;
    println!("{} is {}", peering.name, peering.status);

    let create = client
        .vpc_nat_gateways()
        .create("out", Region::Nyc2, 1, [&office]);
    let gateway = create.default_gateway(true).wait().await?;
    println!("{} leaves by {:?}", gateway.name, gateway.public_ips());

    let create = client
        .nfs_shares()
        .create("data", 50, "nyc2")
        .vpc_ids([&shop]);
    let data = create.performance_tier("standard").wait().await?;
    println!("mount {}:{}", text(&data.host), text(&data.mount_path));
    let share = client.nfs_share(&data);
    share.attach(&office).wait().await?;
    share.resize(100).wait().await?;
    let before = share.snapshot("before").wait().await?;
    let web = share
        .nfs_access_points()
        .create("web", "/web", &shop)
        .all_squash();
    let web = web.wait().await?; // all users are mapped to one

    client.nfs_access_point(web).delete().wait().await?;
    client.nfs_snapshot(before).delete().wait().await?;
    share.delete().wait().await?;
    client.vpc_nat_gateway(gateway).delete().wait().await?;
    client.vpc_peering(peering).delete().wait().await?;
    client.vpc(office).delete().wait().await?;
    for member in client.vpc(shop).members().list().all().await? {
        println!("still there: {}", member.urn);
    }
    Ok(())
}
