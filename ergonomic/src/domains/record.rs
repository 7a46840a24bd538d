//! The content of a record.

use std::net::{Ipv4Addr, Ipv6Addr};

use digitalocean_raw::types::{DomainRecord, DomainRecordRequest};
use serde::{Deserialize, Serialize};

use super::DomainName;
use crate::resource::not_empty;

/// The types of records that the service has.
pub(super) const TYPES: [&str; 9] = ["A", "AAAA", "CAA", "CNAME", "MX", "NS", "SOA", "SRV", "TXT"];

/// What a CAA record can say.
const CAA_TAGS: [&str; 3] = ["issue", "issuewild", "iodef"];

/// In seconds.
const SHORTEST_TTL: i64 = 30;

/// A name as the service takes it, relative to the domain: it appends the domain to any that ends without a dot. `www.example.com` is
/// `www`, and the domain itself is `@`.
#[inline]
pub(super) fn relative(name: &str, domain: &DomainName) -> String {
    let bare = name.trim_end_matches('.');
    let own = domain.0.as_str();
    if bare.eq_ignore_ascii_case(own) {
        return "@".to_owned();
    }
    let before = bare.len().checked_sub(own.len());
    let split = before.and_then(|at| bare.split_at_checked(at));
    match split.map(|(host, end)| (host.strip_suffix('.'), end)) {
        Some((Some(host), end)) if end.eq_ignore_ascii_case(own) => host.to_owned(),
        _ => name.to_owned(),
    }
}

/// The content of a record, with the fields that its type needs. Names are relative to the domain (`www`, or `@` for the
/// domain itself), or in full (`www.example.com`). Hosts that a record refers to are written in full: `mail.example.com`, with or without a dot at the end,
/// or `@`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Record(pub(super) DomainRecordRequest);

/// The content of a record, for another one: in another domain, or with changes. A domain has one SOA record, and brings
/// its name servers (NS) along, so that those needn't be copied.
impl From<&DomainRecord> for Record {
    #[inline]
    fn from(record: &DomainRecord) -> Self {
        let mut content = DomainRecordRequest::new(record.type_.clone());
        content.name = Some(record.name.clone()).filter(|name| !name.is_empty());
        content.data.clone_from(&record.data);
        content.ttl = record.ttl;
        content.priority = record.priority.map(Some);
        content.port = record.port.map(Some);
        content.weight = record.weight.map(Some);
        content.flags = record.flags.map(Some);
        content.tag = record.tag.clone().map(Some);
        Self(content)
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

    /// Who may issue certificates: `tag` is `issue`, `issuewild` or `iodef`, and `authority` is a name such as
    /// `letsencrypt.org.`, or `;` for nobody; `flags` is 0, or 128 if an authority must understand the tag.
    #[must_use]
    pub fn caa(
        name: impl Into<String>,
        flags: u8,
        tag: impl Into<String>,
        authority: impl Into<String>,
    ) -> Self {
        Self::new("CAA", name, authority).flags(flags).tag(tag)
    }

    /// An alias of a host.
    #[must_use]
    pub fn cname(name: impl Into<String>, host: impl Into<String>) -> Self {
        Self::new("CNAME", name, host)
    }

    /// A mail server; the one with the smallest priority is tried first.
    #[must_use]
    pub fn mx(name: impl Into<String>, host: impl Into<String>, priority: u16) -> Self {
        Self::new("MX", name, host).priority(priority)
    }

    /// A name server.
    #[must_use]
    pub fn ns(name: impl Into<String>, host: impl Into<String>) -> Self {
        Self::new("NS", name, host)
    }

    /// The settings of the domain. Every domain has one such record, of which only the time to live can be changed.
    #[must_use]
    #[inline]
    pub fn soa(ttl: u32) -> Self {
        Self::of_type("SOA").ttl(ttl)
    }

    /// A host and a port that offer a service; the name has the form `_sip._tcp`.
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

    /// A record with only its type, to change single fields of one.
    #[must_use]
    pub fn of_type(kind: impl Into<String>) -> Self {
        Self(DomainRecordRequest::new(kind.into()))
    }

    /// The time to live in seconds, at least 30. Default: 1800. All records with the same name and type have the same.
    #[must_use]
    #[inline]
    pub fn ttl(mut self, seconds: u32) -> Self {
        self.0.ttl = Some(seconds.into());
        self
    }

    /// Its name: `www` or `www.example.com`, or `@` for the domain itself.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// The data: an address, a host, a text.
    #[must_use]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.0.data = Some(data.into());
        self
    }

    /// The priority of an MX or SRV record; the smallest is tried first.
    #[must_use]
    #[inline]
    pub fn priority(mut self, priority: u16) -> Self {
        self.0.priority = Some(Some(priority.into()));
        self
    }

    /// The port of an SRV record.
    #[must_use]
    #[inline]
    pub fn port(mut self, port: u16) -> Self {
        self.0.port = Some(Some(port.into()));
        self
    }

    /// The weight of an SRV record among those of the same priority.
    #[must_use]
    #[inline]
    pub fn weight(mut self, weight: u16) -> Self {
        self.0.weight = Some(Some(weight.into()));
        self
    }

    /// The flags of a CAA record.
    #[must_use]
    #[inline]
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

    /// The record in the type of the raw client, for fields without a method.
    #[inline]
    pub fn body_mut(&mut self) -> &mut DomainRecordRequest {
        &mut self.0
    }

    /// Whether its data is the name of a host. A CAA record may have parameters behind the name, or nothing but a `;`: then
    /// nobody may issue certificates.
    #[inline]
    pub(super) fn leads_to_a_host(&self) -> bool {
        let record = &self.0;
        match record.type_.as_str() {
            "CAA" => {
                let is_address = record.tag.iter().flatten().any(|tag| tag == "iodef");
                let data = record.data.as_deref().unwrap_or_default();
                !is_address && !data.contains(';')
            }
            kind => ["CNAME", "MX", "NS", "SRV"].contains(&kind),
        }
    }

    /// The service takes names of hosts with a dot at the end, and shows them without it. To names of records it appends the domain.
    #[inline]
    pub(super) fn to_send(&self, domain: &DomainName) -> DomainRecordRequest {
        let mut record = self.0.clone();
        if let Some(name) = &mut record.name {
            *name = relative(name, domain);
        }
        if let Some(host) = record.data.as_mut().filter(|_| self.leads_to_a_host())
            && host != "@"
            && !host.ends_with('.')
        {
            host.push('.');
        }
        record
    }

    /// What is said mustn't be empty or beyond what the service takes, and hosts are written in full.
    #[inline]
    pub(super) fn check(&self) -> Result<(), String> {
        let record = &self.0;
        not_empty("a record's type", &record.type_)?;
        if let Some(ttl) = record.ttl.filter(|ttl| *ttl < SHORTEST_TTL) {
            return Err(format!(
                "a record's time to live is at least {SHORTEST_TTL} seconds, and not {ttl}"
            ));
        }
        if let Some(tag) = record
            .tag
            .iter()
            .flatten()
            .find(|tag| !CAA_TAGS.contains(&tag.as_str()))
        {
            return Err(format!(
                "the tag of a CAA record is one of {}, and not {tag:?}",
                CAA_TAGS.join(", ")
            ));
        }
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

    /// A new record is of a type that the service has, and says all that this type needs.
    #[inline]
    pub(super) fn check_complete(&self) -> Result<(), String> {
        self.check()?;
        let record = &self.0;
        if !TYPES.contains(&record.type_.as_str()) {
            return Err(format!(
                "{:?} is not a type of records, which are {}; `raw().domains_create_record(..)` sends any",
                record.type_,
                TYPES.join(", ")
            ));
        }
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

    #[inline]
    fn needs(&self, field: &str) -> String {
        let hint = if field == "name" {
            " (`@` is the domain itself)"
        } else {
            ""
        };
        format!("a record of type {} needs its {field}{hint}", self.0.type_)
    }
}
