//! Load balancers, which distribute traffic over droplets, or over other load balancers.
//!
//! ```no_run
//! # #[cfg(feature = "tags")]
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! use digitalocean_sdk::ids::DropletId;
//! use digitalocean_sdk::load_balancers::ForwardingRule;
//! use digitalocean_sdk::slugs::Region;
//!
//! let balancers = client.load_balancers();
//! let https = ForwardingRule::https(443).to_http(8080).certificate_id("web"); // by its name
//! let web = balancers.create("web", Region::Nyc3).rule(https).tag("web").sticky("do-lb", 300).wait().await?;
//! println!("{:?}", web.ip);
//!
//! // From droplets to a tag: whatever has the tag is behind it then, and nothing else, so the droplets are tagged before.
//! let droplets = web.droplet_ids.iter().flatten().map(|id| DropletId(*id));
//! client.tag("front").add(droplets).await?;
//! client.load_balancer(&web).update(|balancer| {
//!     balancer.tag = Some("front".to_owned()); // the droplets are left out, then
//! }).wait().await?;
//! # Ok(()) }
//! ```
//!
//! Where a rule or a domain takes the id of a certificate, it also takes its name. The name of a Let's Encrypt certificate stays,
//! but its id changes at each renewal, when the service changes the rules itself. The name is looked up when the request is sent.
#![doc = digitalocean_raw::load_balancers_methods!()]

mod create;
mod droplets;
mod rules;

pub use digitalocean_raw::types::{ForwardingRule, LoadBalancerHealthCheck, StickySessions};

pub use create::CreateLoadBalancer;

digitalocean_raw::load_balancers_accessors!(crate);
