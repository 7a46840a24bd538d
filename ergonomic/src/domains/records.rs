//! The records of a domain.

use digitalocean_raw::types::DomainRecord;

use super::meaning::full;
use super::record::Record;
use super::{DomainHandle, DomainRecordKey, DomainsListRecords};
use crate::Error;
use crate::resource::{Collection, Handle, Request, Resource as _, boxed_part};

impl Collection<DomainRecordKey> {
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
    /// for record in client.domain("example.org").records().list().type_("TXT").all().await? {
    ///     records.create(Record::from(&record)).await?;
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create(&self, record: Record) -> Request<DomainRecordKey> {
        let domain = self.within.clone();
        let call = self
            .client
            .raw()
            .domains_create_record(&domain.0, None)
            .require(record.check_complete())
            .with_json(&record.to_send(&domain));
        Request::new(&self.client, call, move |answer| {
            let record = answer.domain_record?;
            Some((DomainRecordKey::of(&domain, &record)?, record))
        })
    }
}

impl Collection<DomainRecordKey> {
    /// Lists records with one name: `www` or `www.example.com`, or `@` for the domain itself. The full name is sent, because the
    /// service compares full names. It can be combined with the other filters of the list. Operation: `domains_list_records`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let records = client.domain("example.com").records();
    /// for mail in records.named("@").type_("MX").all().await? {
    ///     println!("{:?} {:?}", mail.priority, mail.data);
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn named(&self, name: &str) -> DomainsListRecords {
        self.list().name(full(name, &self.within))
    }

    /// Lists records of one type, such as `TXT`. It can be combined with the other filters of the list. Operation:
    /// `domains_list_records`.
    #[inline]
    pub fn of_type(&self, kind: &str) -> DomainsListRecords {
        self.list().type_(kind)
    }
}

impl DomainHandle {
    /// The records of a type and a name, with that name in full.
    #[inline]
    pub(super) async fn of_name(
        &self,
        kind: &str,
        name: &str,
    ) -> Result<(String, Vec<DomainRecord>), Error> {
        let own = self.key();
        let name = full(name, own);
        let mut found = self.records().named(&name).type_(kind).all().await?;
        found.retain(|it| {
            let is_of_name = full(&it.name, own) == name;
            is_of_name && it.type_ == kind
        });
        Ok((name, found))
    }
}

impl Handle<DomainRecordKey> {
    /// Changes the record: fields that the new one doesn't set stay. Operation: `domains_patch_record`. The service requires the
    /// host to which a record refers, so it is fetched first if it isn't set.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::domains::Record;
    ///
    /// let mut mails = client.domain("example.com").records().list().type_("MX").stream();
    /// while let Some(record) = mails.try_next().await? {
    ///     let handle = client.domain("example.com").record(&record);
    ///     handle.update(Record::of_type(record.type_).ttl(3600)).await?;
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(&self, record: Record) -> Request<DomainRecordKey, Record> {
        let handle = self.clone();
        Request::asking(&self.client, record, move |client, record| {
            let (client, key, record) = (client.clone(), handle.key.clone(), record.clone());
            Box::pin(async move {
                record.check().map_err(Error::refused)?;
                let mut body = record.to_send(&key.domain);
                if body.data.is_none() && record.leads_to_a_host() {
                    let now = key.get(client.core()).await.map_err(Error::unsent)?;
                    body.data = Record::from(&*now).to_send(&key.domain).data;
                }
                let raw = client.raw();
                let call = raw.domains_patch_record(&key.domain.0, key.id.0, &body);
                let record = boxed_part(call, |answer| answer.domain_record).await?;
                Ok((key, Some(record)))
            })
        })
    }
}
