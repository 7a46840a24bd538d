//! Records that are brought to what they should say, as programs for dynamic addresses do it.

use digitalocean_raw::types::DomainRecord;

use super::record::Record;
use super::{DomainHandle, DomainName};
use crate::Error;
use crate::resource::Operation;

/// What [`upsert`](DomainHandle::upsert) found, and the record as it is now.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Upserted {
    /// There was none of its type and name.
    Created(DomainRecord),
    /// There was one that said something else.
    Changed(DomainRecord),
    /// There was one that says the same.
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
    /// Makes the one record of this type and name say this: creates it, or changes it if it says something else. A final dot, upper
    /// and lower case of hosts, `@` for the domain, and a time to live that isn't given make no difference. Operations:
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
    /// Changes nothing, and returns an error, if there are several records of this type and name (mail servers, texts, addresses in
    /// turn), since nothing tells which is meant.
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
    let name = full(record.0.name.as_deref().unwrap_or_default(), &own);
    let list = domain.records().list().type_(kind.as_str()).name(&name);
    let mut found = list.all().await.map_err(Error::unsent)?;
    found.retain(|it| {
        let is_of_name = full(it.name.as_deref().unwrap_or_default(), &own) == name;
        is_of_name && it.type_ == kind
    });
    match found.as_slice() {
        [] => Ok(Upserted::Created(domain.records().create(record).await?)),
        [there] if says(there, &record, &own) => Ok(Upserted::Unchanged(there.clone())),
        [there] => {
            let changed = domain.record(there).update(record).await?;
            Ok(Upserted::Changed(changed))
        }
        several => Err(Error::refused(format!(
            "{name} has {} records of type {kind}: which is meant can't be told; change one by its id",
            several.len()
        ))),
    }
}

/// A name in full, as they are compared: `www` and `@` are within the domain, and what ends with it is full already.
#[inline]
fn full(name: &str, domain: &DomainName) -> String {
    let name = name.trim_end_matches('.').to_lowercase();
    let domain = domain.0.to_lowercase();
    if name == "@" || name.is_empty() || name == domain {
        domain
    } else if name.ends_with(&format!(".{domain}")) {
        name
    } else {
        format!("{name}.{domain}")
    }
}

/// Whether a record says what another one asks for.
#[inline]
fn says(there: &DomainRecord, asked: &Record, domain: &DomainName) -> bool {
    let data = |record: &DomainRecord| {
        let data = record.data.clone().unwrap_or_default();
        match asked.leads_to_a_host() {
            true if data == "@" => domain.0.to_lowercase(),
            true => data.trim_end_matches('.').to_lowercase(),
            // Addresses can be written in several ways.
            false => data
                .parse()
                .map_or(data, |ip: std::net::IpAddr| ip.to_string()),
        }
    };
    let asked = &asked.0;
    let same = |asked: Option<Option<i64>>, there: Option<Option<i64>>| {
        asked.is_none() || asked.flatten() == there.flatten()
    };
    data(there) == data(asked)
        && (asked.ttl.is_none() || asked.ttl == there.ttl)
        && same(asked.priority, there.priority)
        && same(asked.port, there.port)
        && same(asked.weight, there.weight)
        && same(asked.flags, there.flags)
        && (asked.tag.is_none() || asked.tag == there.tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_compared_in_full() {
        let domain = DomainName::from("example.com");
        for (name, expected) in [
            ("@", "example.com"),
            ("", "example.com"),
            ("Example.com.", "example.com"),
            ("www", "www.example.com"),
            ("www.example.com", "www.example.com"),
            ("www.example.com.", "www.example.com"),
            ("notexample.com", "notexample.com.example.com"),
        ] {
            assert_eq!(full(name, &domain), expected, "{name}");
        }
    }

    #[test]
    fn spelling_makes_no_difference_and_what_is_not_asked_for_neither() {
        let domain = DomainName::from("example.com");
        let there = |asked: &Record, data: &str| {
            let mut record = asked.0.clone();
            record.data = Some(data.to_owned());
            record.ttl = Some(1800);
            record
        };
        let host = Record::mx("@", "Mail.example.com.", 10);
        assert!(says(&there(&host, "mail.example.com"), &host, &domain));
        assert!(!says(&there(&host, "mail.example.org"), &host, &domain));
        let own = Record::cname("www", "@");
        assert!(says(&there(&own, "example.com"), &own, &domain));
        let long = Record::of_type("AAAA").name("@").data("2001:db8:0::1");
        assert!(says(&there(&long, "2001:db8::1"), &long, &domain));
        // A text is what it is.
        let text = Record::of_type("TXT").name("@").data("A.");
        assert!(!says(&there(&text, "a"), &text, &domain));
        assert!(says(&there(&text, "A."), &text, &domain));
        let shorter = host.clone().ttl(60);
        assert!(!says(&there(&host, "mail.example.com"), &shorter, &domain));
        let later = Record::mx("@", "mail.example.com", 20);
        assert!(!says(&there(&host, "mail.example.com"), &later, &domain));
    }
}
