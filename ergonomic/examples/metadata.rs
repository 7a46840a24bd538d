//! Reads the metadata of the droplet that the program runs on: with `--real` on a real droplet, otherwise of one in a sandbox.

mod common;

use digitalocean_sdk::metadata::{self, MetadataService};

#[tokio::main]
async fn main() -> common::Outcome {
    let mut service = MetadataService::new()?;
    let (client, sandbox) = common::client().await?;
    if let Some(sandbox) = &sandbox {
        let droplets = client.droplets();
        let web = droplets.create("web-1", "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64");
        let web = web
            .user_data("#!/bin/sh\necho hi")
            .tag("web")
            .wait()
            .await?;
        sandbox.serve_metadata_of(web.id)?;
        service = service.base_url(sandbox.url())?;
    }
    println!(
        "on a droplet, says the firmware: {}",
        metadata::is_droplet()
    );

    let this = service.get().await?;
    println!("{} {}", this.droplet_id, common::text(&this.hostname));
    println!("in {}, tags {:?}", common::text(&this.region), this.tags);
    println!("{:?} and {:?}", this.public_ipv4(), this.private_ipv4());
    println!("name servers {:?}", this.nameservers());

    let gateway = service.text("interfaces/public/0/ipv4/gateway").await?;
    println!("by {}", common::text(&gateway));
    if let Some(data) = service.user_data().await? {
        println!("{} bytes of user data", data.len());
    }
    // The API knows the same droplet.
    if let Some(droplet) = client.droplet(&this).find().await? {
        println!("{} with {} MB", droplet.status, droplet.memory);
    }
    Ok(())
}
