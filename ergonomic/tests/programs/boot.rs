//! What droplets do when they boot: each takes a reserved address that is free, and enters it in a domain.

use std::net::Ipv6Addr;
use std::time::Duration;

use digitalocean_sdk::domains::Record;
use digitalocean_sdk::metadata::{Metadata, MetadataService};
use digitalocean_sdk::{Client, Error};

use super::at_once;

/// A reserved address that leads to this droplet: the one that it has, or one that is free.
async fn address(client: &Client, this: &Metadata) -> Result<Option<Ipv6Addr>, Error> {
    if let Some(address) = this.reserved_ipv6() {
        return Ok(Some(address));
    }
    for free in client.reserved_ipv6s().list().all().await? {
        let region = this.region.as_ref().map(|region| region.as_str());
        if free.droplet.is_some() || free.region_slug.as_deref() != region {
            continue;
        }
        let handle = client.reserved_ipv6(&free);
        match handle.assign(this).wait().await {
            Ok(_) => {}
            // Another droplet took it meanwhile.
            Err(error) if error.is_unprocessable() || error.is_conflict() => continue,
            Err(error) => return Err(error),
        }
        handle.wait_for_droplet(this).await?;
        return Ok(free.address());
    }
    Ok(None)
}

/// Makes the name of this droplet in the domain lead to the address, however often it boots.
async fn enter(client: &Client, domain: &str, name: &str, address: Ipv6Addr) -> Result<(), Error> {
    let domain = client.domain(domain);
    let records = domain.records().list().type_("AAAA").all().await?;
    match records.iter().find(|record| record.name == name) {
        Some(record) => {
            let record = domain.record(record);
            record.update(Record::aaaa(name, address)).await?;
        }
        None => {
            let record = Record::aaaa(name, address).ttl(60);
            domain.records().create(record).await?;
        }
    }
    Ok(())
}

async fn boot(
    client: &Client,
    service: &MetadataService,
    domain: &str,
) -> Result<Option<Ipv6Addr>, Error> {
    // The network may not be up yet.
    let service = service.clone().retry_for(Duration::from_secs(60));
    let this = service.get().await?;
    let address = address(client, &this).await?;
    if let (Some(address), Some(name)) = (address, &this.hostname) {
        enter(client, domain, name, address).await?;
    }
    Ok(address)
}

#[tokio::test]
async fn c21_droplets_take_addresses_when_they_boot() {
    let (sandbox, client) = at_once().await;
    client.domains().create("fleet.example").await.unwrap();
    let service = MetadataService::new()
        .unwrap()
        .base_url(sandbox.url())
        .unwrap();
    let boot_of = async |id| {
        sandbox.serve_metadata_of(id).unwrap();
        boot(&client, &service, "fleet.example").await.unwrap()
    };
    let create = |name: &str, region: &str| {
        let create = client
            .droplets()
            .create(name, region, "s-1vcpu-1gb", "debian-13-x64");
        create.ipv6(true).wait()
    };
    let web = create("web-1", "nyc3").await.unwrap();
    let other = create("web-2", "nyc3").await.unwrap();
    let far = create("far", "fra1").await.unwrap();
    assert_eq!(boot_of(web.id).await, None);

    let reserved = client.reserved_ipv6s().create("nyc3").await.unwrap();
    assert_eq!(boot_of(far.id).await, None);
    let address = boot_of(web.id).await;
    assert_eq!(address, reserved.address());
    // It keeps it, and there is no other.
    assert_eq!(boot_of(web.id).await, address);
    assert_eq!(boot_of(other.id).await, None);

    let records = client
        .domain("fleet.example")
        .records()
        .list()
        .type_("AAAA");
    let records = records.all().await.unwrap();
    let entered: Vec<_> = records
        .iter()
        .map(|it| (it.name.as_str(), it.data.as_deref()))
        .collect();
    let address = address.map(|it| it.to_string());
    assert_eq!(entered, [("web-1", address.as_deref())]);
}
