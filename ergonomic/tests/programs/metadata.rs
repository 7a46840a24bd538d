//! An agent that runs on droplets, and registers the one it runs on.

use std::net::IpAddr;
use std::time::Duration;

use digitalocean_sdk::Error;
use digitalocean_sdk::metadata::MetadataService;

use super::{world, world::create};

/// What the agent reports about the droplet that it runs on.
#[derive(Debug, PartialEq)]
struct Registration {
    droplet: i64,
    name: String,
    region: String,
    tags: Vec<String>,
    public: Vec<IpAddr>,
    private: Option<IpAddr>,
}

/// Production gives it `MetadataService::new()`, tests one with another address.
async fn register(service: MetadataService) -> Result<Registration, Error> {
    // At boot the network may not be up.
    let service = service.retry_for(Duration::from_secs(60));
    let this = service.get().await?;
    let public = [
        this.public_ipv4().map(IpAddr::V4),
        this.public_ipv6().map(IpAddr::V6),
    ];
    Ok(Registration {
        droplet: this.droplet_id,
        name: this.hostname.clone().unwrap_or_default(),
        region: this
            .region
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default(),
        tags: this.tags.clone(),
        public: public.into_iter().flatten().collect(),
        private: this.private_ipv4().map(IpAddr::V4),
    })
}

#[tokio::test(start_paused = true)]
async fn c21_an_agent_registers_the_droplet_that_it_runs_on() {
    let (world, client) = world().await;
    let web = create(&client, "web-1").tags(["web", "blue"]).ipv6(true);
    let web = world.run(web.wait()).await.0.unwrap();
    let other = world.run(create(&client, "db-1").wait()).await.0.unwrap();

    world.sandbox.serve_metadata_of(web.id).unwrap();
    let service = || {
        MetadataService::new()
            .unwrap()
            .base_url(world.sandbox.url())
            .unwrap()
    };
    let told = register(service()).await.unwrap();
    assert_eq!(
        (told.droplet, told.name.as_str(), told.region.as_str()),
        (web.id, "web-1", "nyc3")
    );
    assert_eq!(told.tags, ["web", "blue"]);
    assert_eq!(told.public.len(), 2);
    assert_eq!(told.public[0], IpAddr::V4(web.public_ipv4().unwrap()));
    assert!(told.private.is_some());

    world.sandbox.serve_metadata_of(other.id).unwrap();
    assert_eq!(register(service()).await.unwrap().droplet, other.id);
}
