//! The records of a domain.

use std::fmt;

use digitalocean_raw::params::DomainsListRecordsParams;
use digitalocean_raw::types::{
    Domain, DomainRecord, DomainsListRecordsResponse, DomainsListRecordsType,
};
use serde::{Deserialize, Serialize};

use super::DomainName;
use super::record::Record;
use crate::ids::id;
use crate::pages::Items;
use crate::resource::{
    Collection, Deletable, Handle, Request, Resource, done, listed, not_empty_if_said, part,
};
use crate::wait::BoxFuture;
use crate::{Client, Error};

/// The key of a record: the domain that it is of, and its id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct DomainRecordKey {
    /// The domain.
    pub domain: DomainName,
    /// The id of the record.
    pub record: RecordId,
}

impl fmt::Display for DomainRecordKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {}", self.record, self.domain)
    }
}

id! {
    /// The id of a record within its domain.
    RecordId(i64)
    from DomainRecord => |record| record.id
}

/// The records of a domain.
pub type DomainRecords = Collection<DomainRecord>;

/// One record of a domain.
pub type RecordHandle = Handle<DomainRecord>;

impl Handle<Domain> {
    /// The records of the domain.
    #[must_use]
    pub fn records(&self) -> DomainRecords {
        Collection {
            client: self.client.clone(),
            within: self.key.clone(),
        }
    }

    /// One record of the domain, by its id or itself. No request is sent until something is awaited.
    #[must_use]
    pub fn record(&self, id: impl Into<RecordId>) -> RecordHandle {
        self.client.resource(DomainRecordKey {
            domain: self.key.clone(),
            record: id.into(),
        })
    }
}

listed!(DomainRecord, DomainsListRecordsResponse, within DomainName,
    |raw, domain| raw.domains_list_records(&domain.0, &Default::default()));

impl Resource for DomainRecord {
    type Key = DomainRecordKey;
    const KIND: &'static str = "record";

    fn fetch(client: &Client, key: &DomainRecordKey) -> BoxFuture<Self> {
        let call = client.raw().domains_get_record(&key.domain.0, key.record.0);
        part(call, |answer| answer.domain_record)
    }
}

impl Deletable for DomainRecord {
    fn delete(client: &Client, key: &DomainRecordKey) -> BoxFuture<()> {
        done(
            client
                .raw()
                .domains_delete_record(&key.domain.0, key.record.0),
        )
    }
}

impl Collection<DomainRecord> {
    /// Lists those of a type. Operation: `domains_list_records`.
    pub fn of_type(
        &self,
        kind: impl Into<DomainsListRecordsType>,
    ) -> Items<DomainsListRecordsResponse> {
        self.filtered(&DomainsListRecordsParams::new().type_(kind))
    }

    /// Lists those with a full name, such as `www.example.com`. Operation: `domains_list_records`.
    pub fn named(&self, name: impl Into<String>) -> Items<DomainsListRecordsResponse> {
        self.filtered(&DomainsListRecordsParams::new().name(name))
    }

    fn filtered(&self, params: &DomainsListRecordsParams) -> Items<DomainsListRecordsResponse> {
        let raw = self.client.raw();
        let call = raw.domains_list_records(&self.within.0, params);
        let check = not_empty_if_said("a record's name", params.name.as_deref());
        call.require(check).items()
    }

    /// Adds a record. Operation: `domains_create_record`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::domains::Record;
    ///
    /// let records = client.domain("example.com").records();
    /// records.create(Record::mx("@", "mail.example.com.", 10)).await?;
    ///
    /// // A copy of another domain's:
    /// for record in client.domain("example.org").records().of_type("TXT").all().await? {
    ///     records.create(Record::from(&record)).await?;
    /// }
    /// # Ok(()) }
    /// ```
    pub fn create(&self, record: Record) -> Request<DomainRecord> {
        let domain = self.within.clone();
        let call = self
            .client
            .raw()
            .domains_create_record(&domain.0, None)
            .require(record.check_complete())
            .with_json(&record.to_send());
        Request::new(&self.client, call, move |answer| {
            let record = answer.domain_record?;
            let key = DomainRecordKey {
                domain: domain.clone(),
                record: (record.id != 0).then_some(record.id)?.into(),
            };
            Some((key, record))
        })
    }
}

impl Handle<DomainRecord> {
    /// Changes the record: fields that the new one doesn't set stay. Operation: `domains_patch_record`. The service requires
    /// the host that a record refers to, so that it is fetched first if it isn't set.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::domains::Record;
    ///
    /// let mut mails = client.domain("example.com").records().of_type("MX");
    /// while let Some(record) = mails.try_next().await? {
    ///     let handle = client.domain("example.com").record(&record);
    ///     handle.update(Record::of_type(record.type_).ttl(3600)).await?;
    /// }
    /// # Ok(()) }
    /// ```
    pub fn update(&self, record: Record) -> Request<DomainRecord, Record> {
        let handle = self.clone();
        Request::by(&self.client, record, move |client, record| {
            let (client, key, record) = (client.clone(), handle.key.clone(), record.clone());
            Box::pin(async move {
                record.check().map_err(Error::refused)?;
                let mut body = record.to_send();
                if body.data.is_none() && record.leads_to_a_host() {
                    let now = DomainRecord::fetch(&client, &key).await?;
                    body.data = Record(now).to_send().data;
                }
                let raw = client.raw();
                let call = raw.domains_patch_record(&key.domain.0, key.record.0, &body);
                let record = part(call, |answer| answer.domain_record).await?;
                Ok((key, record))
            })
        })
    }
}
