//! Security: scans and their findings, settings, and secrets.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! let scan = client.security_scans().create().wait().await?; // of everything, until it is completed
//! let scan = client.security_scan(&scan);
//! for finding in scan.findings().all().await? {
//!     println!("{:?} {:?}", finding.severity, finding.name);
//!     let rule = finding.rule_uuid.unwrap_or_default();
//!     for resource in scan.affected_resources(&rule).all().await? {
//!         println!("  {:?}", resource.urn);
//!     }
//! }
//!
//! let settings = client.security_settings();
//! settings.update_plan().covers("basic", ["do:droplet:3164494"]).await?;
//! let hidden = settings.suppress("6ba7b810-9dad-11d1-80b4-00c04fd430c8", ["do:droplet:3164494"]).await?;
//! for suppression in hidden {
//!     settings.unsuppress(suppression.id.unwrap_or_default()).await?;
//! }
//! # Ok(()) }
//! ```
//!
//! Secrets are stored in a region, and each change creates a version:
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client, password: String) -> Result<(), digitalocean_sdk::Error> {
//! client.security_secrets().create("shop-db", "nyc3", [("user", "shop"), ("password", "pa55")]).await?;
//! let secret = client.security_secret("shop-db", "nyc3");
//! secret.update(move |values| { values.insert("password".to_owned(), password.clone()); }).await?;
//! let values = secret.get().await?.values; // no `Debug` output has them
//! secret.delete().await?; // asks for it: for a while it can be taken back
//! secret.restore().await?;
//! # Ok(()) }
//! ```
#![doc = digitalocean_raw::security_methods!()]

mod secrets;
mod settings;

use digitalocean_raw::types::ScanResponse;

use crate::resource::List;

pub use secrets::{CreateSecuritySecret, SecretKey, SecuritySecretHandle};
pub use settings::UpdateSecurityPlan;

digitalocean_raw::security_accessors!(crate);

impl SecurityScanHandle {
    /// Its findings: the scan itself has only the first page of them. Operation: `security_get_scan`.
    ///
    /// It is a list: read it by `all`, `stream`, `first` or `pages`.
    #[inline]
    pub fn findings(&self) -> List<ScanResponse> {
        let scan = self
            .client
            .raw()
            .security_get_scan(&self.key.0, &Default::default());
        List::new(scan)
    }
}
