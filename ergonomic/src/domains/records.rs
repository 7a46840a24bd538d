//! The records of a domain.

use super::DomainRecordKey;
use super::record::Record;
use crate::Error;
use crate::resource::{Collection, Handle, Request, Resource as _, part};

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
            .with_json(&record.to_send());
        Request::new(&self.client, call, move |answer| {
            let record = answer.domain_record?;
            Some((DomainRecordKey::of(&domain, &record)?, record))
        })
    }
}

impl Handle<DomainRecordKey> {
    /// Changes the record: fields that the new one doesn't set stay. Operation: `domains_patch_record`. The service requires
    /// the host that a record refers to, so that it is fetched first if it isn't set.
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
        Request::by(&self.client, record, move |client, record| {
            let (client, key, record) = (client.clone(), handle.key.clone(), record.clone());
            Box::pin(async move {
                record.check().map_err(Error::refused)?;
                let mut body = record.to_send();
                if body.data.is_none() && record.leads_to_a_host() {
                    let now = key.get(client.core()).await?;
                    body.data = Record(now).to_send().data;
                }
                let raw = client.raw();
                let call = raw.domains_patch_record(&key.domain.0, key.id.0, &body);
                let record = part(call, |answer| answer.domain_record).await?;
                Ok((key, record))
            })
        })
    }
}
