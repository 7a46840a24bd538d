//! Vector databases.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! let project = "4e1bfbc3-dc3e-41f2-a18f-1b4d7ba71679"; // or `client.default_project().get().await?`
//! let vectors = client.vector_databases().create("vectors", "tor1", "small", project);
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
