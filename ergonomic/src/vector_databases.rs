//! Vector databases.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! let project = client.projects().get_default().await?;
//! let vectors = client.vector_databases().create("vectors", "tor1", "small", &project);
//! let vectors = vectors.wait().await?; // until it is active
//! let vectors = client.vector_database(&vectors);
//! let credentials = vectors.credentials().get().await?; // as often as they are needed
//! vectors.resize("medium").wait().await?; // until it has that size
//!
//! let backups = vectors.backups().list().all().await?;
//! if let Some(backup) = backups.first() {
//!     vectors.backup(backup).restore().start().wait().await?;
//! }
//! vectors.delete().wait().await?;
//! # let _ = credentials;
//! # Ok(()) }
//! ```
//!
//! Credentials can be fetched once it is active; no `Debug` output has them.
#![doc = digitalocean_raw::vector_databases_methods!()]

digitalocean_raw::vector_databases_accessors!(crate);
