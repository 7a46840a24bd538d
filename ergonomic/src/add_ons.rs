//! Add-ons: products of other companies.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! use digitalocean_sdk::raw::types::AddonsResourceMetadata;
//!
//! let app = client.addons_app("sandbox-search");
//! for asked in app.metadata().await?.metadata.iter().flatten() {
//!     println!("{} ({}): {:?}", asked.name, asked.type_, asked.options);
//! }
//! let metadata = [AddonsResourceMetadata::new("admin", "ada@example.com")];
//! let create = client.addons_resources().create("search", "sandbox-search", "basic", metadata);
//! let search = create.linked_droplet_id(3164494).wait().await?; // until it is provisioned
//! let search = client.addons_resource(&search);
//! search.change_plan("business").wait().await?;
//! search.delete().wait().await?; // asks the vendor; what is deleted can't be read any more
//! # Ok(()) }
//! ```
//!
//! The values that an add-on requires may be secrets: no `Debug` output has them, nor the login link.
#![doc = digitalocean_raw::add_ons_methods!()]

digitalocean_raw::add_ons_accessors!(crate);
