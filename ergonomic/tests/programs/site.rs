//! A site: a droplet from a public image or the newest snapshot of a name, on a disk and a network of its own, with a name of a domain
//! and a firewall; and all of that gone again.

use std::net::Ipv4Addr;
use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::domains::{DomainRecord, Record};
use digitalocean_sdk::droplets::Droplet;
use digitalocean_sdk::firewalls::{Anywhere, Firewall, Rule};
use digitalocean_sdk::images::Image;
use digitalocean_sdk::slugs::{Region, Size};
use digitalocean_sdk::volumes::Volume;
use digitalocean_sdk::vpcs::Vpc;
use digitalocean_sdk::{Client, Error};

use super::{ACTION, World};

struct Site {
    network: Vpc,
    disk: Volume,
    droplet: Droplet,
    record: DomainRecord,
    firewall: Firewall,
}

/// A public image by its slug, or else the newest of one's own by its name.
async fn image(client: &Client, name: &str) -> Result<Option<Image>, Error> {
    if let Some(image) = client.image(name).find().await? {
        return Ok(Some(image));
    }
    let mut own = client.images().list().private(true).all().await?;
    own.retain(|image| image.name == name);
    Ok(own.into_iter().max_by_key(|image| image.created_at.clone()))
}

async fn open(client: &Client, image: &Image, domain: &str, host: &str) -> Result<Site, Error> {
    let network = client.vpcs().create(host, Region::Nyc3);
    let network = network.unless_exists().await?.into_inner();
    let disk = client.volumes().create(host, Region::Nyc3, 10);
    let disk = disk.unless_exists().await?.into_inner();
    let droplets = client.droplets();
    let create = droplets.create(host, Region::Nyc3, Size::S1Vcpu1Gb, image);
    let create = create.vpc(&network).volume(&disk).recoverable();
    let wait = create.wait().and(|it| it.public_ipv4().is_some());
    let droplet = wait.await?;
    let address = droplet.public_ipv4().unwrap_or(Ipv4Addr::UNSPECIFIED);

    client.domains().create(domain).unless_exists().await?;
    let record = Record::a(host, address).ttl(300);
    let record = client.domain(domain).upsert(record).await?;
    let firewall = client.firewalls().create(host);
    let firewall = firewall.inbound(Rule::tcp(443).from(Anywhere));
    Ok(Site {
        firewall: firewall.droplet(&droplet).wait().await?,
        record: record.record().clone(),
        network,
        disk,
        droplet,
    })
}

/// The name first, so that it leads nobody to what does not exist; the firewall after what it protects; what others are in last.
async fn close(client: &Client, domain: &str, site: &Site) -> Result<(), Error> {
    let record = client.domain(domain).record(&site.record);
    record.delete().wait().await?;
    client.droplet(&site.droplet).delete().wait().await?;
    client.firewall(&site.firewall).delete().wait().await?;
    client.volume(&site.disk).delete().wait().await?;
    client.vpc(&site.network).delete().wait().await
}

#[tokio::test(start_paused = true)]
async fn c15_a_site_is_opened_from_the_newest_snapshot_and_closed_although_the_service_is_busy() {
    // A disk counts as attached for a while after its droplet is gone.
    let lag = Duration::from_secs(20);
    let world = World::new(|sandbox| sandbox.action_duration(ACTION).detach_lag(lag)).await;
    let client = world.client();
    let find = |name| image(&client, name);
    let public = world.run(find("debian-13-x64")).await.0.unwrap().unwrap();
    let first = open(&client, &public, "example.com", "www");
    let first = world.run(first).await.0.unwrap();
    let address = first.droplet.public_ipv4().unwrap().to_string();
    assert_eq!(first.record.data, Some(address));
    assert_eq!(first.firewall.droplet_ids, Some(vec![first.droplet.id]));

    // Of two snapshots of one name, the newer one is taken.
    let web = client.droplet(&first.droplet);
    let older = world.run(web.take_snapshot("www gold")).await.0.unwrap();
    let newer = world.run(web.take_snapshot("www gold")).await.0.unwrap();
    assert_ne!(older.id, newer.id);
    let gold = world.run(find("www gold")).await.0.unwrap().unwrap();
    assert_eq!(Some(gold.id), newer.id.into());
    assert!(world.run(find("silver")).await.0.unwrap().is_none());
    let second = open(&client, &gold, "example.com", "shop");
    let second = world.run(second).await.0.unwrap();
    assert_eq!(second.droplet.image.id, gold.id);

    // Busy droplets, and a network that still has members.
    for fault in [
        Fault::on("droplets_destroy")
            .next(2)
            .effect(Effect::pending_event()),
        Fault::on("vpcs_delete")
            .next(2)
            .effect(Effect::refusal(403, "Can not delete VPC with members")),
    ] {
        world.sandbox.fault(fault).unwrap();
    }
    let closing = close(&client, "example.com", &first);
    world.run(closing).await.0.unwrap();
    for operation in ["droplets_destroy", "vpcs_delete"] {
        assert_eq!(world.requests_of(operation), 3, "{operation}");
    }
    assert!(world.requests_of("volumes_delete") > 1);
    for operation in ["domains_delete_record", "firewalls_delete"] {
        assert_eq!(world.requests_of(operation), 1, "{operation}");
    }
    // The first is gone as a whole, and the second is as it was.
    for (site, is_there) in [(&first, false), (&second, true)] {
        let domain = client.domain("example.com");
        let there = [
            world
                .run(domain.record(&site.record).find())
                .await
                .0
                .unwrap()
                .is_some(),
            world
                .run(client.droplet(&site.droplet).find())
                .await
                .0
                .unwrap()
                .is_some(),
            world
                .run(client.firewall(&site.firewall).find())
                .await
                .0
                .unwrap()
                .is_some(),
            world
                .run(client.volume(&site.disk).find())
                .await
                .0
                .unwrap()
                .is_some(),
            world
                .run(client.vpc(&site.network).find())
                .await
                .0
                .unwrap()
                .is_some(),
        ];
        assert_eq!(there, [is_there; 5]);
    }
}
