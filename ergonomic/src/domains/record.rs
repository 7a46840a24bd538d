//! The records of a domain: what each type of them needs.

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};

use digitalocean_raw::params::DomainsListRecordsParams;
use digitalocean_raw::types::{
    Domain, DomainRecord, DomainsListRecordsResponse, DomainsListRecordsType,
};
use serde::{Deserialize, Serialize};

use super::DomainName;
use crate::pages::Items;
use crate::resource::{
    Collection, Deletable, Handle, Request, Resource, done, listed, not_empty, part,
};
use crate::wait::BoxFuture;
use crate::{Client, Error};

/// What names a record: the domain that it is of, and its id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct DomainRecordKey {
    /// The domain.
    pub domain: DomainName,
    /// The id of the record.
    pub record: i64,
}

impl fmt::Display for DomainRecordKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {}", self.record, self.domain)
    }
}

/// The id of a record within its domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecordId(i64);

impl From<i64> for RecordId {
    fn from(id: i64) -> Self {
        Self(id)
    }
}

impl From<&DomainRecord> for RecordId {
    fn from(record: &DomainRecord) -> Self {
        Self(record.id.unwrap_or_default())
    }
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

    /// One record of the domain, by its id or itself. Nothing is asked until something is awaited.
    #[must_use]
    pub fn record(&self, id: impl Into<RecordId>) -> RecordHandle {
        self.client.resource(DomainRecordKey {
            domain: self.key.clone(),
            record: id.into().0,
        })
    }
}

listed!(DomainRecord, DomainsListRecordsResponse, within DomainName,
    |raw, domain| raw.domains_list_records(&domain.0, &Default::default()));

impl Resource for DomainRecord {
    type Key = DomainRecordKey;
    const KIND: &'static str = "record";

    fn fetch(client: &Client, key: &DomainRecordKey) -> BoxFuture<Self> {
        let call = client.raw().domains_get_record(&key.domain.0, key.record);
        part(call, |answer| answer.domain_record)
    }
}

impl Deletable for DomainRecord {
    fn delete(client: &Client, key: &DomainRecordKey) -> BoxFuture<()> {
        done(
            client
                .raw()
                .domains_delete_record(&key.domain.0, key.record),
        )
    }
}

impl Collection<DomainRecord> {
    /// Lists those of a type. Operation: `domains_list_records`.
    pub fn of_type(
        &self,
        kind: impl Into<DomainsListRecordsType>,
    ) -> Items<DomainsListRecordsResponse> {
        self.filtered(&DomainsListRecordsParams {
            type_: Some(kind.into()),
            ..Default::default()
        })
    }

    /// Lists those with a full name, such as `www.example.com`. Operation: `domains_list_records`.
    pub fn named(&self, name: impl Into<String>) -> Items<DomainsListRecordsResponse> {
        self.filtered(&DomainsListRecordsParams {
            name: Some(name.into()),
            ..Default::default()
        })
    }

    fn filtered(&self, params: &DomainsListRecordsParams) -> Items<DomainsListRecordsResponse> {
        let raw = self.client.raw();
        self.client
            .items(raw.domains_list_records(&self.within.0, params))
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
            .with_json(&record.to_send())
            .require(record.check_complete());
        Request::new(&self.client, call, move |answer| {
            let record = answer.domain_record?;
            let key = DomainRecordKey {
                domain: domain.clone(),
                record: record.id?,
            };
            Some((key, record))
        })
    }
}

impl Handle<DomainRecord> {
    /// Replaces what the record says: what the new one leaves open stays. Operation: `domains_patch_record`. The service wants
    /// to hear again which host a record leads to, so that this is looked up where it isn't said.
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
                let call = raw.domains_patch_record(&key.domain.0, key.record, &body);
                let record = part(call, |answer| answer.domain_record).await?;
                Ok((key, record))
            })
        })
    }
}

/// What a record says, with what its type needs. Names are within the domain: `www`, or `@` for the domain itself. Hosts that
/// a record leads to are written in full: `mail.example.com`, with or without a dot at the end, or `@`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Record(DomainRecord);

/// What a record says, to be said by another: in another domain, or with changes. A domain has one SOA record, and brings
/// its name servers (NS) along, so that those needn't be copied.
impl From<&DomainRecord> for Record {
    fn from(record: &DomainRecord) -> Self {
        let mut record = record.clone();
        record.id = None;
        Self(record)
    }
}

impl Record {
    fn new(kind: &str, name: impl Into<String>, data: impl Into<String>) -> Self {
        Self::of_type(kind).name(name).data(data)
    }

    /// An IPv4 address.
    #[must_use]
    pub fn a(name: impl Into<String>, address: Ipv4Addr) -> Self {
        Self::new("A", name, address.to_string())
    }

    /// An IPv6 address.
    #[must_use]
    pub fn aaaa(name: impl Into<String>, address: Ipv6Addr) -> Self {
        Self::new("AAAA", name, address.to_string())
    }

    /// Who may issue certificates: `tag` is `issue`, `issuewild` or `iodef`, and `authority` such as `letsencrypt.org.`;
    /// flags are 0, or 128 where an authority must know the tag.
    #[must_use]
    pub fn caa(
        name: impl Into<String>,
        flags: u8,
        tag: impl Into<String>,
        authority: impl Into<String>,
    ) -> Self {
        Self::new("CAA", name, authority).flags(flags).tag(tag)
    }

    /// Another name of a host.
    #[must_use]
    pub fn cname(name: impl Into<String>, host: impl Into<String>) -> Self {
        Self::new("CNAME", name, host)
    }

    /// A host that takes mail; that with the smallest priority is tried first.
    #[must_use]
    pub fn mx(name: impl Into<String>, host: impl Into<String>, priority: u16) -> Self {
        Self::new("MX", name, host).priority(priority)
    }

    /// A name server.
    #[must_use]
    pub fn ns(name: impl Into<String>, host: impl Into<String>) -> Self {
        Self::new("NS", name, host)
    }

    /// The domain's own settings. Every domain has one such record, of which nothing but the time to live can be changed.
    #[must_use]
    pub fn soa(ttl: u32) -> Self {
        Self::of_type("SOA").ttl(ttl)
    }

    /// A host and a port that offer a service; the name is such as `_sip._tcp`.
    #[must_use]
    pub fn srv(
        name: impl Into<String>,
        host: impl Into<String>,
        port: u16,
        priority: u16,
        weight: u16,
    ) -> Self {
        let record = Self::new("SRV", name, host).port(port);
        record.priority(priority).weight(weight)
    }

    /// Any text.
    #[must_use]
    pub fn txt(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self::new("TXT", name, text)
    }

    /// A record of which nothing is said yet but its type, to change one in part.
    #[must_use]
    pub fn of_type(kind: impl Into<String>) -> Self {
        Self(DomainRecord::new(kind.into()))
    }

    /// For how many seconds others may keep it. Default: 1800.
    #[must_use]
    pub fn ttl(mut self, seconds: u32) -> Self {
        self.0.ttl = Some(seconds.into());
        self
    }

    /// Its name within the domain: `www`, or `@` for the domain itself.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// What it says: an address, a host, a text.
    #[must_use]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.0.data = Some(data.into());
        self
    }

    /// The priority of an MX or SRV record; the smallest is tried first.
    #[must_use]
    pub fn priority(mut self, priority: u16) -> Self {
        self.0.priority = Some(Some(priority.into()));
        self
    }

    /// The port of an SRV record.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.0.port = Some(Some(port.into()));
        self
    }

    /// The weight of an SRV record among those of the same priority.
    #[must_use]
    pub fn weight(mut self, weight: u16) -> Self {
        self.0.weight = Some(Some(weight.into()));
        self
    }

    /// The flags of a CAA record.
    #[must_use]
    pub fn flags(mut self, flags: u8) -> Self {
        self.0.flags = Some(Some(flags.into()));
        self
    }

    /// The tag of a CAA record: `issue`, `issuewild` or `iodef`.
    #[must_use]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.0.tag = Some(Some(tag.into()));
        self
    }

    /// The record in the types of the raw client, for what has no method here.
    pub fn body_mut(&mut self) -> &mut DomainRecord {
        &mut self.0
    }

    /// Whether its data is the name of a host.
    fn leads_to_a_host(&self) -> bool {
        match self.0.type_.as_str() {
            "CAA" => self.0.tag.iter().flatten().all(|tag| tag != "iodef"),
            kind => ["CNAME", "MX", "NS", "SRV"].contains(&kind),
        }
    }

    /// The service takes names of hosts with a dot at the end, and shows them without it.
    fn to_send(&self) -> DomainRecord {
        let mut record = self.0.clone();
        if let Some(host) = record.data.as_mut().filter(|_| self.leads_to_a_host())
            && host != "@"
            && !host.ends_with('.')
        {
            host.push('.');
        }
        record
    }

    /// What is said mustn't be empty, and hosts are written in full.
    fn check(&self) -> Result<(), String> {
        let record = &self.0;
        not_empty("a record's type", &record.type_)?;
        let said = [("name", &record.name), ("data", &record.data)];
        for (field, text) in said {
            if text.as_deref().is_some_and(str::is_empty) {
                return Err(self.needs(field));
            }
        }
        match record.data.as_deref() {
            Some(host) if self.leads_to_a_host() && host != "@" && !host.contains('.') => {
                Err(format!(
                    "a record of type {} leads to a host that is written in full, such as {host}.example.com, or to `@`",
                    record.type_
                ))
            }
            _ => Ok(()),
        }
    }

    /// A new record says all that its type needs.
    fn check_complete(&self) -> Result<(), String> {
        self.check()?;
        let record = &self.0;
        let (named, said) = (record.name.is_some(), record.data.is_some());
        let [priority, port, weight, flags] =
            [record.priority, record.port, record.weight, record.flags]
                .map(|number| number.flatten().is_some());
        let tagged = matches!(record.tag, Some(Some(_)));
        let needed: &[(&str, bool)] = match record.type_.as_str() {
            "SOA" => &[("ttl", record.ttl.is_some())],
            "MX" => &[("name", named), ("data", said), ("priority", priority)],
            "CAA" => &[
                ("name", named),
                ("data", said),
                ("flags", flags),
                ("tag", tagged),
            ],
            "SRV" => &[
                ("name", named),
                ("data", said),
                ("port", port),
                ("priority", priority),
                ("weight", weight),
            ],
            _ => &[("name", named), ("data", said)],
        };
        match needed.iter().find(|(_, there)| !there) {
            Some((field, _)) => Err(self.needs(field)),
            None => Ok(()),
        }
    }

    fn needs(&self, field: &str) -> String {
        let hint = if field == "name" {
            " (`@` is the domain itself)"
        } else {
            ""
        };
        format!("a record of type {} needs its {field}{hint}", self.0.type_)
    }
}
