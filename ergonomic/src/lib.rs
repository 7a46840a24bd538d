//! An SDK for the DigitalOcean API. This page is an overview; the [`guide`] has the details.
//!
//! # One droplet
//!
//! ```no_run
//! # #[cfg(feature = "droplets")]
//! # async fn run() -> Result<(), digitalocean_sdk::Error> {
//! use digitalocean_sdk::slugs::{Image, Region, Size};
//! use digitalocean_sdk::Client;
//!
//! let client = Client::from_env()?; // DIGITALOCEAN_TOKEN, among others
//! let droplet = client
//!     .droplets()
//!     .create("web-1", Region::Nyc3, Size::S1Vcpu1Gb, Image::Ubuntu2404X64)
//!     .tag("web")
//!     .wait() // until it is active
//!     .await?;
//! println!("{:?}", droplet.public_ipv4());
//!
//! let web = client.droplet(&droplet);
//! web.snapshot("before").wait().await?; // stays when the droplet is deleted, and costs money, too
//! web.delete().wait().await?;
//! # Ok(()) }
//! ```
//!
//! No request is sent before something is awaited. Awaiting a request returns the service's response; `wait()` waits until
//! the operation is done, with a deadline. [`wait`] lists everything that can be waited for.
//!
//! # Collections and handles
//!
//! Methods in the plural return a collection, those in the singular a handle of one resource. Each family is a feature; the
//! classic infrastructure is compiled by default:
//!
//! | family | collection | handle |
//! |---|---|---|
//! | account | | `client.account()` |
//! | actions | `client.actions()` | `client.action(id)` |
//! | add-ons | `client.addons_resources()` | `client.addons_resource(id)` |
//! | apps | `client.apps()` | `client.app(id)` |
//! | autoscale pools | `client.autoscale_pools()` | `client.autoscale_pool(id)` |
//! | billing | `client.invoices()` | `client.invoice(id)`, `client.balance()` |
//! | BYOIP prefixes | `client.byoip_prefixes()` | `client.byoip_prefix(id)` |
//! | CDN endpoints | `client.cdn_endpoints()` | `client.cdn_endpoint(id)` |
//! | certificates | `client.certificates()` | `client.certificate(id)` |
//! | databases: clusters and what is in them | `client.database_clusters()` | `client.database_cluster(id)` |
//! | dedicated inference | `client.dedicated_inferences()` | `client.dedicated_inference(id)` |
//! | domains and their records | `client.domains()`, `client.domain(name).records()` | `client.domain(name)`, `.record(id)` |
//! | droplets | `client.droplets()` | `client.droplet(id)` |
//! | firewalls | `client.firewalls()` | `client.firewall(id)` |
//! | floating IPs | `client.floating_ips()` | `client.floating_ip(address)` |
//! | functions | `client.functions_namespaces()` | `client.functions_namespace(id)` |
//! | GradientAI | `client.agents()`, `client.knowledge_bases()`, ... | `client.agent(id)`, `client.knowledge_base(id)`, ... |
//! | images | `client.images()` | `client.image(id or slug)` |
//! | inference | `client.inference()`, `client.inference_batches()`, `client.inference_models()` | `client.inference_batch(id)`, `client.agent_endpoint(url, key)` |
//! | Kubernetes clusters and node pools | `client.kubernetes_clusters()` | `client.kubernetes_cluster(id)` |
//! | load balancers | `client.load_balancers()` | `client.load_balancer(id)` |
//! | monitoring | `client.alert_policies()` | `client.alert_policy(id)`, `client.droplet(id).metrics()` |
//! | 1-Click applications | `client.one_clicks()` | |
//! | NFS | `client.nfs_shares()`, `client.nfs_snapshots()` | `client.nfs_share(id)`, `client.nfs_snapshot(id)` |
//! | organizations | `client.organization_teams()` | `client.organization_team(id)` |
//! | partner attachments | `client.partner_attachments()` | `client.partner_attachment(id)` |
//! | projects | `client.projects()` | `client.project(id)`, `client.default_project()` |
//! | regions, sizes | `client.regions()`, `client.sizes()` | |
//! | registries | `client.registries()` | `client.registry(name)` |
//! | reserved IPs | `client.reserved_ips()`, `client.reserved_ipv6s()` | `client.reserved_ip(address)`, `client.reserved_ipv6(address)` |
//! | security | `client.security_scans()`, `client.security_secrets()` | `client.security_scan(id)`, `client.security_secret(name, region)`, `client.security_settings()` |
//! | snapshots | `client.snapshots()` | `client.snapshot(id)` |
//! | Spaces keys | `client.spaces_keys()` | `client.spaces_key(access key)` |
//! | SSH keys | `client.ssh_keys()` | `client.ssh_key(id or fingerprint)` |
//! | tags | `client.tags()` | `client.tag(name)` |
//! | uptime checks | `client.uptime_checks()` | `client.uptime_check(id)` |
//! | vector databases | `client.vector_databases()` | `client.vector_database(id)` |
//! | volumes | `client.volumes()` | `client.volume(id)`, `client.volume_named(name, region)` |
//! | VPCs, peerings, NAT gateways | `client.vpcs()`, `client.vpc_peerings()`, `client.vpc_nat_gateways()` | `client.vpc(id)`, `client.vpc_peering(id)`, `client.vpc_nat_gateway(id)` |
//!
//! [Collections](resource::Collection) have `list` and `create`. [Handles](resource::Handle) have `get`, `find` (which
//! returns `None` if it doesn't exist), `wait`, `delete`, and the other operations of the resource. A resource that belongs to
//! another one is reached through it: `client.kubernetes_cluster(id).node_pools()` and `.node_pool(id)`.
//!
//! Both are generic over the type of the *key*: `client.droplet(3164494)` is a `Handle<DropletId>`, which has the shorter name
//! [`DropletHandle`](droplets::DropletHandle). Methods that take a resource accept whatever converts into its key
//! ([`IntoKey`](resource::IntoKey)): its number or text, the object, its handle, or a reference to one of these. [`ids`] of
//! different kinds have different types.
//!
//! A list takes its filters first, and then says how it is read: `stream()` item by item, `all()` at once, `first()` one
//! item, `pages()` page by page.
//!
//! ```no_run
//! # #[cfg(all(feature = "droplets", feature = "volumes", feature = "tags"))]
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! # use digitalocean_sdk::slugs::Region;
//! let mut droplets = client.droplets().list().stream(); // a page is requested when it is needed
//! while let Some(droplet) = droplets.try_next().await? {
//!     if droplet.tags.is_empty() {
//!         client.droplet(&droplet).tag("untagged").await?;
//!     }
//! }
//!
//! let data = client.volumes().create("data", Region::Nyc3, 100).filesystem("ext4").await?;
//! client.volume(&data).attach(3164494).wait().await?;
//! let newest = client.droplet(3164494).last_action().await?;
//! # Ok(()) }
//! ```
//!
//! # Many at once
//!
//! ```no_run
//! # #[cfg(feature = "droplets")]
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! use digitalocean_sdk::wait::Waits;
//!
//! let web = client.droplets().tagged("web").list().all().await?;
//! let reboots = web.iter().map(|droplet| client.droplet(droplet).reboot().wait());
//! reboots.collect::<Waits<_>>().await?; // a thousand of them are polled with five or six requests
//! # Ok(()) }
//! ```
//!
//! # What can go wrong
//!
//! There is one [`Error`] type, with methods for the kinds of errors. Requests are retried if that is safe, and never if
//! something might be created twice; the client keeps below the rate limit. [`guide::errors`] has the rules.
//!
//! ```no_run
//! # #[cfg(feature = "droplets")]
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! match client.droplet(3164494).get().await {
//!     Ok(droplet) => println!("{} is {}", droplet.name, droplet.status),
//!     Err(error) if error.is_not_found() => println!("there is no such droplet"),
//!     Err(error) => return Err(error),
//! }
//! # Ok(()) }
//! ```
//!
//! # Everything else
//!
//! The other areas have the same shape, as far as the service has the operations. The arguments of `create` are the required
//! fields, and each optional field is a method:
//!
//! ```no_run
//! # #[cfg(feature = "databases")]
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! let cluster = client.database_cluster("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30");
//! cluster.wait().await?; // until it is online
//! let replica = cluster.replicas().create("read-1", "db-s-1vcpu-1gb").region("nyc3").wait().await?;
//! for topic in cluster.kafka_topics().list().all().await? {
//!     println!("{:?}", topic.name);
//! }
//! # Ok(()) }
//! ```
//!
//! [`Client::raw`] has a method for every operation of the API, under the same client; [`Call::items`](raw::Call::items) reads
//! its lists. [`Client::request`] calls operations that the document doesn't have.
//!
//! ```no_run
//! # #[cfg(feature = "certificates")]
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! let certificates = client.raw().certificates_list(&Default::default()).items().all().await?;
//! # Ok(()) }
//! ```
//!
//! # Coming from another client
//!
//! [`guide::coming_from`] shows the calls of godo, pydo and doctl with their counterparts here, and [`guide::python`] those of doapi
//! and dopyapi. `COMPARE.md` in the repository compares this SDK with other clients.
//!
//! # Features
//!
//! There is a feature for each product area. Those of classic infrastructure are on by default; `full` enables all areas.
//!
//! | feature | what it adds |
//! |---|---|
//! | `rustls` (default), `rustls-no-provider`, `native-tls` | the TLS backend |
//! | `tracing` (default) | spans and events |
//! | `progress` | progress bars for waits |
//! | `blocking` | calls from programs without async |
//! | `live` | following logs of apps, and consoles |
//! | `doctl` | the token of doctl, the official command line |
//! | `kube` | configurations for clients of the crate `kube` |
//! | `metadata` | the metadata that a droplet can read about itself |
//! | `schemars` | JSON schemas of the types of [`raw`] |
//! | `validate` | bodies are checked before they are sent |
//!
//! [`guide::features`] has the cost of each.

// What families share isn't used by each of them.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(not(feature = "full"), allow(dead_code, unused_imports, unused_macros))]

/// Tests in here share helpers with those outside, which name this crate.
#[cfg(test)]
extern crate self as digitalocean_sdk;

#[cfg(feature = "account")]
pub mod account;
#[cfg(feature = "actions")]
pub mod actions;
#[cfg(feature = "add-ons")]
pub mod add_ons;
#[cfg(any(feature = "floating-ips", feature = "reserved-ips"))]
mod addresses;
#[cfg(feature = "apps")]
pub mod apps;
#[cfg(feature = "autoscale")]
pub mod autoscale;
mod batchers;
#[cfg(feature = "billing")]
pub mod billing;
#[cfg(feature = "blocking")]
pub mod blocking;
#[cfg(feature = "byoip")]
pub mod byoip;
#[cfg(feature = "cdn")]
pub mod cdn;
#[cfg(feature = "certificates")]
pub mod certificates;
mod client;
#[cfg(feature = "databases")]
pub mod databases;
#[cfg(feature = "dedicated-inference")]
pub mod dedicated_inference;
#[cfg(feature = "domains")]
pub mod domains;
#[cfg(feature = "droplets")]
pub mod droplets;
#[cfg(any(feature = "kubernetes", feature = "registry"))]
mod files;
#[cfg(feature = "firewalls")]
pub mod firewalls;
#[cfg(feature = "floating-ips")]
pub mod floating_ips;
#[cfg(feature = "functions")]
pub mod functions;
#[cfg(feature = "gradientai")]
pub mod gradientai;
#[cfg(any(not(doctest), all(feature = "droplets", feature = "images")))]
pub mod guide;
pub mod ids;
#[cfg(feature = "images")]
pub mod images;
#[cfg(feature = "inference")]
pub mod inference;
mod interval;
#[cfg(feature = "kubernetes")]
pub mod kubernetes;
#[cfg(feature = "load-balancers")]
pub mod load_balancers;
#[cfg(feature = "metadata")]
pub mod metadata;
pub mod middleware;
#[cfg(feature = "monitoring")]
pub mod monitoring;
#[cfg(feature = "nfs")]
pub mod nfs;
#[cfg(feature = "one-clicks")]
pub mod one_clicks;
#[cfg(feature = "organizations")]
pub mod organizations;
#[cfg(feature = "partner-network-connect")]
pub mod partner_network_connect;
mod policy;
mod poll_budget;
#[cfg(feature = "projects")]
pub mod projects;
mod recent;
#[cfg(feature = "regions")]
pub mod regions;
#[cfg(feature = "registry")]
pub mod registry;
#[cfg(feature = "reserved-ips")]
pub mod reserved_ips;
pub mod resource;
#[cfg(feature = "security")]
pub mod security;
#[cfg(any(feature = "databases", feature = "kubernetes"))]
mod single_flight;
#[cfg(feature = "sizes")]
pub mod sizes;
#[cfg(feature = "snapshots")]
pub mod snapshots;
#[cfg(feature = "spaces-keys")]
pub mod spaces_keys;
#[cfg(feature = "ssh-keys")]
pub mod ssh_keys;
#[cfg(feature = "tags")]
pub mod tags;
mod token;
mod transport;
#[cfg(any(feature = "databases", feature = "vpcs"))]
mod turns;
#[cfg(any(feature = "gradientai", feature = "inference"))]
mod upload;
#[cfg(feature = "uptime")]
pub mod uptime;
#[cfg(feature = "vector-databases")]
pub mod vector_databases;
#[cfg(feature = "volumes")]
pub mod volumes;
#[cfg(feature = "vpc-nat-gateways")]
pub mod vpc_nat_gateways;
#[cfg(feature = "vpc-peerings")]
pub mod vpc_peerings;
#[cfg(feature = "vpcs")]
pub mod vpcs;
pub mod wait;

pub use client::{Client, ClientBuilder};
#[doc(inline)]
pub use digitalocean_core::pages;
pub use digitalocean_core::{Error, ErrorKind, LastState, Outcome};
#[doc(no_inline)]
pub use digitalocean_raw as raw;
#[doc(inline)]
pub use digitalocean_raw::slugs;
pub use policy::{CallOptions, RatePolicy, RetryPolicy};
pub use reqwest::Method;
pub use transport::RateLimit;
pub use wait::BoxFuture;
