//! A fleet of NFS shares, each as large as a list says, and in the networks that it names.

use digitalocean_sdk::raw::types::NfsResponse;
use digitalocean_sdk::wait::Waits;
use digitalocean_sdk::{Client, Error};

use super::{bodies, world};

const REGION: &str = "nyc2";

struct Wanted {
    name: &'static str,
    gigabytes: i64,
    vpcs: Vec<String>,
}

/// Grows a share if it is too small, and puts it into its networks before it takes it out of others.
async fn adapt(client: &Client, wanted: &Wanted, share: NfsResponse) -> Result<NfsResponse, Error> {
    let handle = client.nfs_share(&share);
    if share.size_gib < wanted.gigabytes {
        handle.resize(wanted.gigabytes).wait().await?;
    }
    let vpcs = share.vpc_ids.unwrap_or_default();
    for vpc in wanted.vpcs.iter().filter(|it| !vpcs.contains(it)) {
        handle.attach(vpc).wait().await?;
    }
    for vpc in vpcs.iter().filter(|it| !wanted.vpcs.contains(it)) {
        handle.detach(vpc).wait().await?;
    }
    handle.wait().await
}

/// What to mount, in the order of the list.
async fn converge(client: &Client, wanted: &[Wanted]) -> Result<Vec<String>, Error> {
    let shares = client.nfs_shares().list().region(REGION).all().await?;
    let missing = |it: &&Wanted| !shares.iter().any(|share| share.name == it.name);
    let creates = wanted.iter().filter(missing).map(|it| {
        let create = client.nfs_shares().create(it.name, it.gigabytes, REGION);
        create.vpc_ids(&it.vpcs).wait()
    });
    let mut shares = shares.clone();
    shares.extend(creates.collect::<Waits<_>>().await?);
    let mut mounts = Vec::new();
    for wanted in wanted {
        let share = shares.iter().find(|it| it.name == wanted.name);
        let Some(share) = share.cloned() else {
            continue;
        };
        let share = adapt(client, wanted, share).await?;
        let (host, path) = (share.host, share.mount_path);
        mounts.push(format!(
            "{}:{}",
            host.unwrap_or_default(),
            path.unwrap_or_default()
        ));
    }
    Ok(mounts)
}

#[tokio::test(start_paused = true)]
async fn c15_shares_become_what_a_list_says() {
    let (world, client) = world().await;
    let vpc = |name: &'static str, range: &'static str| {
        client.vpcs().create(name, REGION).ip_range(range)
    };
    let shop = world.run(vpc("shop", "10.1.0.0/20")).await.0.unwrap().id;
    let office = world.run(vpc("office", "10.2.0.0/20")).await.0.unwrap().id;
    let wanted = |gigabytes, vpcs: &[&String]| {
        let vpcs = vpcs.iter().map(ToString::to_string).collect();
        let logs = Wanted {
            name: "logs",
            gigabytes: 50,
            vpcs: vec![office.clone()],
        };
        [
            Wanted {
                name: "data",
                gigabytes,
                vpcs,
            },
            logs,
        ]
    };
    let changes = || bodies(&world.sandbox, "nfs_create_action").len();
    let shown = async || {
        let shares = world.run(client.nfs_shares().list().all()).await.0.unwrap();
        let data = shares.into_iter().find(|it| it.name == "data").unwrap();
        (data.size_gib, data.vpc_ids.unwrap_or_default())
    };

    let (mounts, took) = world.run(converge(&client, &wanted(50, &[&shop]))).await;
    let mounts = mounts.unwrap();
    assert!(
        mounts.len() == 2 && mounts.iter().all(|it| it.len() > 2),
        "{mounts:?}"
    );
    // Both at once.
    assert!(took < 2 * super::ACTION, "{took:?}");
    assert_eq!(changes(), 0);

    let grown = world
        .run(converge(&client, &wanted(100, &[&shop, &office])))
        .await;
    assert_eq!(grown.0.unwrap(), mounts);
    assert_eq!(shown().await, (100, vec![shop.clone(), office.clone()]));
    assert_eq!(changes(), 2);
    let moved = world.run(converge(&client, &wanted(100, &[&office]))).await;
    assert_eq!(moved.0.unwrap(), mounts);
    assert_eq!(shown().await, (100, vec![office.clone()]));
    assert_eq!(changes(), 3);
    let same = world.run(converge(&client, &wanted(100, &[&office]))).await;
    assert_eq!(same.0.unwrap(), mounts);
    assert_eq!(changes(), 3);
}
