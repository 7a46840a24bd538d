//! Domains and their records.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! use std::net::Ipv4Addr;
//! use digitalocean_sdk::domains::Record;
//!
//! client.domains().create("example.com").unless_exists().await?;
//! let domain = client.domain("example.com");
//! let address = |last| Record::a("www", Ipv4Addr::new(192, 0, 2, last));
//!
//! domain.records().create(Record::mx("@", "mail.example.net.", 10)).await?; // one more
//! domain.upsert(address(8)).await?; // the only one of its type and name
//! domain.replace_all("www", "A", [address(8), address(9)]).await?; // all of a type and a name
//! domain.replace_zone([address(8), Record::cname("blog", "www.example.com.")]).await?; // all there is
//! # Ok(()) }
//! ```
#![doc = digitalocean_raw::domains_methods!()]

mod guard;
mod meaning;
mod record;
mod records;
mod replace;
mod upsert;
mod zone;

use std::net::IpAddr;

use digitalocean_raw::types::DomainCreate;

use crate::resource::{Collection, IntoKey, Request, not_empty};
use crate::wait::BoxFuture;

pub use digitalocean_raw::types::{Domain, DomainRecord};
pub use guard::IntoRecord;
pub use record::Record;
pub use replace::{Replace, Replaced};
pub use upsert::Upserted;

digitalocean_raw::domains_accessors!(crate);

/// A domain to be created.
pub type CreateDomain = Request<DomainName, DomainCreate>;

impl Collection<DomainName> {
    /// Adds a domain, for which the service's name servers then answer. Operation: `domains_create`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use std::net::Ipv4Addr;
    /// use digitalocean_sdk::domains::Record;
    ///
    /// client.domains().create("example.com").await?;
    /// let domain = client.domain("example.com");
    /// let www = domain.records().create(Record::a("www", Ipv4Addr::new(192, 0, 2, 8)).ttl(600)).await?;
    /// domain.records().create(Record::mx("@", "mail.example.com.", 10)).await?;
    /// domain.record(&www).delete().await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, name: impl IntoKey<DomainName>) -> CreateDomain {
        let body = DomainCreate::new().name(name.into_key().0);
        Request::of(
            &self.client,
            body,
            |raw, body| {
                let name = body.name.as_deref().unwrap_or_default();
                raw.domains_create(body)
                    .require(not_empty("a domain's name", name))
            },
            |answer| answer.domain,
        )
    }
}

impl CreateDomain {
    /// Also adds an address record of the domain with this address.
    pub fn address(self, address: impl Into<IpAddr>) -> Self {
        self.with(|body| body.ip_address = Some(address.into().to_string()))
    }
}

impl DomainHandle {
    /// Its zone file, with all its records, in the format of name servers; `None` as long as the service has none. Operation:
    /// `domains_get`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// if let Some(zone) = client.domain("example.com").zone_file().await? {
    ///     std::fs::write("example.com.zone", zone)?;
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if the account has no such domain, or the call fails.
    #[inline]
    pub fn zone_file(&self) -> BoxFuture<Option<String>> {
        let domain = self.get();
        Box::pin(async move {
            let zone = domain.await?.zone_file;
            Ok(zone.filter(|zone| !zone.is_empty()))
        })
    }
}
