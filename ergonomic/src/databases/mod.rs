//! Database clusters, and what is in them.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! use digitalocean_sdk::databases::{PoolMode, TrustedSource};
//! use digitalocean_sdk::slugs::{DatabaseEngine, Region};
//!
//! let clusters = client.database_clusters();
//! let create = clusters.create("shop", DatabaseEngine::Pg, Region::Nyc3, "db-s-1vcpu-1gb");
//! let shop = create.version("18").tag("shop").wait().await?;
//!
//! let shop = client.database_cluster(&shop);
//! shop.databases().create("orders").await?;
//! shop.users().create("app").await?;
//! shop.connection_pools().create("web", PoolMode::Transaction, 10, "orders").user("app").await?;
//! shop.firewall().add_rules(TrustedSource::tag("web")).await?;
//! shop.set_maintenance_window("sunday", "23:55").await?;
//! let url = shop.connection_url().pool("web").await?;
//! # Ok(()) }
//! ```
//!
//! All of these creates have [`unless_exists`](crate::resource::Request::unless_exists), so that a program can be run again: what
//! already exists is returned, even if it was created by a request whose answer was lost.
//!
//! # Engines
//!
//! A request for something that an engine doesn't have is refused before it is sent, with an error that says what to do. A handle
//! knows the engine if it is made from the cluster itself; a handle made from an id reads it once, for the first request that not
//! all engines support. [`of_engine`](DatabaseClusterHandle::of_engine) sets it. For engines that this library doesn't know, the
//! service decides.
//!
//! | what | engines |
//! |---|---|
//! | users, databases | all but Valkey and Redis |
//! | backups, forks | all but Valkey and Redis |
//! | replicas | PostgreSQL, MySQL |
//! | connection pools | PostgreSQL |
//! | SQL mode, authentication plugins of users | MySQL |
//! | eviction policy | Valkey, Redis |
//! | online migration | PostgreSQL, MySQL, Valkey, Redis |
//! | topics, schema registry | Kafka |
//! | indexes | OpenSearch |
//!
//! # Passwords
//!
//! For some engines, only the response to the create contains passwords; the result of its wait has them, too. A token without
//! permission to see passwords gets answers without them.
#![doc = digitalocean_raw::databases_methods!()]

mod ca;
mod config;
mod connection_url;
mod create;
mod engines;
mod firewall;
mod kafka;
mod migration;
mod pools;
mod settings;
mod users;

pub use config::EngineConfig;
pub use connection_url::{ConnectionUrl, FindConnectionUrl};
pub use create::CreateDatabaseCluster;
pub use digitalocean_raw::slugs::{DatabaseEngine, DatabaseSize};
pub use digitalocean_raw::types::EvictionPolicyModel as EvictionPolicy;
pub use engines::IntoCluster;
pub use firewall::{RemoveRules, TrustedSource, UpdateRules};
pub use kafka::UpdateKafkaTopic;
pub use pools::PoolMode;
pub use settings::SqlMode;

digitalocean_raw::databases_accessors!(crate);
