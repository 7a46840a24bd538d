//! Networks and what is stored in them: two VPCs that are joined, a way out, files that all share, an address, and disks by name.

use digitalocean_sdk::raw::types::{NfsResponse, NfsSnapshotResponse, Volume, Vpc};
use digitalocean_sdk::slugs::Region;
use digitalocean_sdk::{Client, Error};

use super::{world, world::create};

/// A VPC of this name, made unless it is there.
async fn vpc(client: &Client, name: &str, range: &str) -> Result<Vpc, Error> {
    match client.vpcs().find_by_name(name).await? {
        Some(vpc) => Ok(vpc),
        None => {
            client
                .vpcs()
                .create(name, Region::Nyc2)
                .ip_range(range)
                .await
        }
    }
}

/// Two networks that reach each other, and the internet by one address.
async fn network(client: &Client) -> Result<(Vpc, Vpc, Vec<String>), Error> {
    let shop = vpc(client, "shop", "10.1.0.0/20").await?;
    let office = vpc(client, "office", "10.2.0.0/20").await?;
    client
        .vpc_peerings()
        .create("shop-office", [&shop, &office])
        .wait()
        .await?;
    let out = client
        .vpc_nat_gateways()
        .create("out", Region::Nyc2, 1, [&shop])
        .default_gateway(true)
        .wait()
        .await?;
    let addresses = out.public_ips().iter().map(ToString::to_string).collect();
    Ok((shop, office, addresses))
}

/// Files for both networks; made larger with a snapshot of how it was before.
async fn files(
    client: &Client,
    shop: &Vpc,
    office: &Vpc,
) -> Result<(NfsResponse, NfsSnapshotResponse), Error> {
    let data = client
        .nfs_shares()
        .create("data", 50, Region::Nyc2)
        .vpc_ids([shop])
        .performance_tier("standard")
        .wait()
        .await?;
    let share = client.nfs_share(&data);
    share.attach(office).wait().await?;
    let before = share.snapshot("before").wait().await?;
    share.resize(100).wait().await?;
    Ok((share.get().await?, before))
}

/// A droplet with an address of version 6 that stays when the droplet goes.
async fn reach(client: &Client, droplet: i64) -> Result<String, Error> {
    let reserved = client.reserved_ipv6s().create(Region::Nyc3).await?;
    client
        .reserved_ipv6(&reserved)
        .assign(droplet)
        .wait()
        .await?;
    Ok(reserved.ip)
}

/// The disk of this name, made if there is none, at the droplet and not smaller than this.
async fn disk(client: &Client, name: &str, gigabytes: u32, droplet: i64) -> Result<Volume, Error> {
    let named = client.volume_named(name, Region::Nyc3);
    let volume = match named.find().await? {
        Some(volume) => volume,
        None => {
            client
                .volumes()
                .create(name, Region::Nyc3, gigabytes)
                .filesystem("ext4")
                .await?
        }
    };
    if volume.size_gigabytes < Some(i64::from(gigabytes)) {
        client.volume(&volume).resize(gigabytes).wait().await?;
    }
    if !volume.droplet_ids.iter().flatten().any(|id| *id == droplet) {
        named.attach(droplet).wait().await?;
    }
    named.get().await
}

#[tokio::test(start_paused = true)]
async fn c15_networks_are_joined_and_share_files() {
    let (world, client) = world().await;
    let (shop, office, addresses) = world.run(network(&client)).await.0.unwrap();
    assert_eq!(addresses.len(), 1);
    let peerings = world
        .run(client.vpc(&shop).peerings().all())
        .await
        .0
        .unwrap();
    assert_eq!(peerings[0].status, "ACTIVE");

    let (share, before) = world.run(files(&client, &shop, &office)).await.0.unwrap();
    assert_eq!((share.size_gib, before.size_gib), (100, 50));
    let mut vpcs = share.vpc_ids.clone().unwrap();
    let mut both = vec![shop.id.clone(), office.id.clone()];
    vpcs.sort();
    both.sort();
    assert_eq!(vpcs, both);
    assert!(
        share.host.is_some_and(|it| !it.is_empty())
            && share.mount_path.is_some_and(|it| it.starts_with('/'))
    );
    let snapshots = world
        .run(client.nfs_share(&share.id).snapshots().all())
        .await
        .0
        .unwrap();
    assert_eq!(snapshots.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn c15_a_droplet_has_an_address_and_a_disk() {
    let (world, client) = world().await;
    let web = world
        .run(create(&client, "web-1").ipv6(true).wait())
        .await
        .0
        .unwrap();
    let address = world.run(reach(&client, web.id)).await.0.unwrap();
    let reserved = world
        .run(client.reserved_ipv6(address.as_str()).get())
        .await
        .0
        .unwrap();
    assert_eq!(reserved.droplet.map(|it| it.id), Some(web.id));

    let disk = |gigabytes| world.run(disk(&client, "data", gigabytes, web.id));
    let made = disk(100).await.0.unwrap();
    assert_eq!(
        (made.size_gigabytes, made.droplet_ids),
        (Some(100), Some(vec![web.id]))
    );
    let grown = disk(200).await.0.unwrap();
    assert_eq!((grown.id, grown.size_gigabytes), (made.id, Some(200)));
}
