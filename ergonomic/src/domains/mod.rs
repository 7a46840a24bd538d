//! Domains and their records.

mod record;
mod records;

use std::net::IpAddr;

use digitalocean_raw::types::DomainsListResponse;

use crate::Client;
use crate::ids::{id, named};
use crate::resource::{Collection, Deletable, Handle, Request, done, listed, not_empty, resource};
use crate::wait::BoxFuture;

pub use digitalocean_raw::types::{Domain, DomainRecord};
pub use record::Record;
pub use records::{DomainRecordKey, DomainRecords, RecordHandle, RecordId};

id! {
    /// The name of a domain.
    DomainName(String)
}

named!(DomainName from Domain => |domain| Self(domain.name.clone()));

/// The domains of the account.
pub type Domains = Collection<Domain>;

/// One domain, by its name.
pub type DomainHandle = Handle<Domain>;

/// A domain to be created.
pub type CreateDomain = Request<Domain, Domain>;

impl Client {
    /// The domains of the account.
    #[must_use]
    pub fn domains(&self) -> Domains {
        self.collection()
    }

    /// One domain, by its name or itself. No request is sent until something is awaited.
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
    #[must_use]
    pub fn domain(&self, name: impl Into<DomainName>) -> DomainHandle {
        self.resource(name.into())
    }
}

listed!(Domain, DomainsListResponse, |raw| raw
    .domains_list(&Default::default()));

resource!(Domain, "domain" by DomainName,
    |raw, key| raw.domains_get(&key.0) => |answer| answer.domain,
    |_it| None);

/// Its records go with it.
impl Deletable for Domain {
    fn delete(client: &Client, key: &DomainName) -> BoxFuture<()> {
        done(client.raw().domains_delete(&key.0))
    }
}

impl Collection<Domain> {
    /// Adds a domain, whose records the service then answers for. Operation: `domains_create`.
    pub fn create(&self, name: impl Into<DomainName>) -> CreateDomain {
        let mut body = Domain::default();
        body.name = name.into().0;
        Request::of(
            &self.client,
            body,
            |raw, body| {
                raw.domains_create(body)
                    .require(not_empty("a domain's name", &body.name))
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

#[cfg(feature = "projects")]
crate::projects::urn!(Domain, "domain" by DomainName);
