//! Creating or changing a record as needed, as programs for dynamic addresses do.

use digitalocean_raw::types::DomainRecord;

use super::DomainHandle;
use super::meaning::says;
use super::record::Record;
use crate::Error;
use crate::resource::Operation;

/// The result of [`upsert`](DomainHandle::upsert), with the record as it is now.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Upserted {
    /// There was none of its type and name; it was created.
    Created(DomainRecord),
    /// There was a different one, which was changed.
    Changed(DomainRecord),
    /// There was one that is the same.
    Unchanged(DomainRecord),
}

impl Upserted {
    /// The record as it is now.
    #[must_use]
    #[inline]
    pub fn record(&self) -> &DomainRecord {
        match self {
            Self::Created(record) | Self::Changed(record) | Self::Unchanged(record) => record,
        }
    }
}

impl DomainHandle {
    /// Makes this the one record of its type and name: creates it, or changes it if it differs. A final dot, upper and lower case
    /// of hosts, `@` for the domain, and a time to live that isn't given make no difference. Operations:
    /// `domains_list_records`, `domains_create_record`, `domains_patch_record`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client, now: std::net::Ipv4Addr) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::domains::{Record, Upserted};
    ///
    /// match client.domain("example.com").upsert(Record::a("home", now)).await? {
    ///     Upserted::Unchanged(_) => {}
    ///     changed => println!("{:?} now", changed.record().data),
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Changes nothing, and returns an error, if there are several records of this type and name (mail servers, texts,
    /// round-robin addresses), because it isn't known which one is meant.
    #[doc(alias = "dyndns")]
    #[inline]
    pub fn upsert(&self, record: Record) -> Operation<Record, Upserted> {
        let domain = self.clone();
        Operation::by(&self.client, record, move |_, record| {
            let (domain, record) = (domain.clone(), record.clone());
            Box::pin(async move { upsert(&domain, record).await })
        })
    }
}

#[inline]
async fn upsert(domain: &DomainHandle, record: Record) -> Result<Upserted, Error> {
    record.check_complete().map_err(Error::refused)?;
    let own = domain.key().clone();
    let kind = record.0.type_.clone();
    let name = record.0.name.clone().unwrap_or_default();
    let (name, found) = domain.of_name(&kind, &name).await.map_err(Error::unsent)?;
    match found.as_slice() {
        [] => Ok(Upserted::Created(domain.records().create(record).await?)),
        [there] if says(&there.into(), &record, &own) => Ok(Upserted::Unchanged(there.clone())),
        [there] => {
            let changed = domain.record(there).update(record).await?;
            Ok(Upserted::Changed(changed))
        }
        several => Err(Error::refused(format!(
            "{name} has {} records of type {kind}: which is meant can't be told; change one by its id, or all by `replace_all`",
            several.len()
        ))),
    }
}
