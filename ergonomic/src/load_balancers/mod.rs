//! Load balancers: traffic spread over droplets, or over other load balancers.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! use digitalocean_sdk::load_balancers::ForwardingRule;
//! use digitalocean_sdk::slugs::Region;
//!
//! let balancers = client.load_balancers();
//! let https = ForwardingRule::https(443).to_http(8080).certificate_id("892071a0-bb95-49bc-8021-3afd67a210bf");
//! let web = balancers.create("web", Region::Nyc3).rule(https).tag("web").sticky("do-lb", 300).wait().await?;
//! println!("{:?}", web.ip);
//!
//! // From droplets to a tag.
//! client.load_balancer(&web).update(|balancer| {
//!     balancer.droplet_ids = None;
//!     balancer.tag = Some("front".to_owned());
//! }).wait().await?;
//! # Ok(()) }
//! ```
#![doc = digitalocean_raw::load_balancers_methods!()]

mod create;
mod droplets;

pub use digitalocean_raw::types::{ForwardingRule, LoadBalancerHealthCheck, StickySessions};

pub use create::CreateLoadBalancer;

digitalocean_raw::load_balancers_accessors!(crate);
