// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `domains_create`, `domains_get`, `domains_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Domain {
    /// The domain, such as `example.com`.
    pub name: String,
    /// The address of an A record that is made for the domain itself when it is created; `None` makes no such record.
    pub ip_address: Option<String>,
    /// How long resolvers may keep the domain's records, in seconds.
    /// Set by the service.
    pub ttl: Option<i64>,
    /// The whole zone file as text; null in the answer that creates the domain.
    /// Set by the service.
    pub zone_file: Option<String>,
    undeclared: Undeclared,
}

record!(Domain {
    expected name "name",
    sometimes ip_address "ip_address",
    or_null ttl "ttl",
    or_null zone_file "zone_file",
});

impl Default for Domain {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(Domain in crate::SCHEMAS {});

/// Sent by `domains_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DomainCreate {
    /// The domain, such as `example.com`.
    pub name: Option<String>,
    /// The address of an A record that is made for the domain itself when it is created; `None` makes no such record.
    pub ip_address: Option<String>,
    undeclared: Undeclared,
}

record!(DomainCreate {
    optional name "name",
    optional ip_address "ip_address",
});

impl DomainCreate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DomainCreate {
    into name: String,
    into ip_address: String,
});

#[cfg(feature = "schemars")]
schema!(DomainCreate in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DomainCreate by crate::validate::RULES);

/// Answered by `domains_create_record`, `domains_get_record`, `domains_list_records` and 2 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DomainRecord {
    /// The id of the record.
    /// Set by the service.
    pub id: i64,
    /// The type of the record, such as `A`, `CNAME` or `TXT`.
    pub type_: String,
    /// The host, alias or service that the record is for; `@` is the domain itself.
    pub name: String,
    /// What the record says, by its type: an address, a host name, a text, or the name of a certificate authority.
    pub data: Option<String>,
    /// The priority of MX and SRV records, the lowest number first; null for others.
    pub priority: Option<i64>,
    /// The port of SRV records; null for others.
    pub port: Option<i64>,
    /// How long resolvers may keep the record, in seconds.
    pub ttl: Option<i64>,
    /// The weight of SRV records among those of the same priority; null for others.
    pub weight: Option<i64>,
    /// The flags of CAA records, from 0 to 255; null for others.
    pub flags: Option<i64>,
    /// The tag of CAA records: `issue`, `issuewild` or `iodef`; null for others.
    pub tag: Option<String>,
    undeclared: Undeclared,
}

record!(DomainRecord {
    expected id "id",
    required type_ "type",
    expected name "name",
    sometimes data "data",
    or_null priority "priority",
    or_null port "port",
    sometimes ttl "ttl",
    or_null weight "weight",
    or_null flags "flags",
    or_null tag "tag",
});

#[cfg(feature = "schemars")]
schema!(DomainRecord in crate::SCHEMAS {});

/// Sent by `domains_create_record`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DomainRecordA {
    /// The host that the record is for, relative to the domain; `@` is the domain itself.
    pub name: String,
    /// The IPv4 address that the name stands for.
    pub data: String,
    /// A records have none.
    /// `Some(None)` sends null.
    pub priority: Option<Option<i64>>,
    /// A records have none.
    /// `Some(None)` sends null.
    pub port: Option<Option<i64>>,
    /// How long resolvers may keep the record, in seconds.
    pub ttl: Option<i64>,
    /// A records have none.
    /// `Some(None)` sends null.
    pub weight: Option<Option<i64>>,
    /// A records have none.
    /// `Some(None)` sends null.
    pub flags: Option<Option<i64>>,
    /// A records have none.
    /// `Some(None)` sends null.
    pub tag: Option<Option<String>>,
    undeclared: Undeclared,
}

record!(DomainRecordA {
    required name "name",
    required data "data",
    nullable priority "priority",
    nullable port "port",
    optional ttl "ttl",
    nullable weight "weight",
    nullable flags "flags",
    nullable tag "tag",
});

impl DomainRecordA {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>, data: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            data: data.into(),
            priority: None,
            port: None,
            ttl: None,
            weight: None,
            flags: None,
            tag: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(DomainRecordA {
    null priority: i64,
    null port: i64,
    value ttl: i64,
    null weight: i64,
    null flags: i64,
    null tag: String,
});

#[cfg(feature = "schemars")]
schema!(DomainRecordA in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DomainRecordA by crate::validate::RULES);

/// Sent by `domains_create_record`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DomainRecordAaaa {
    /// The host that the record is for, relative to the domain; `@` is the domain itself.
    pub name: String,
    /// The IPv6 address that the name stands for.
    pub data: String,
    /// AAAA records have none.
    /// `Some(None)` sends null.
    pub priority: Option<Option<i64>>,
    /// AAAA records have none.
    /// `Some(None)` sends null.
    pub port: Option<Option<i64>>,
    /// How long resolvers may keep the record, in seconds.
    pub ttl: Option<i64>,
    /// AAAA records have none.
    /// `Some(None)` sends null.
    pub weight: Option<Option<i64>>,
    /// AAAA records have none.
    /// `Some(None)` sends null.
    pub flags: Option<Option<i64>>,
    /// AAAA records have none.
    /// `Some(None)` sends null.
    pub tag: Option<Option<String>>,
    undeclared: Undeclared,
}

record!(DomainRecordAaaa {
    required name "name",
    required data "data",
    nullable priority "priority",
    nullable port "port",
    optional ttl "ttl",
    nullable weight "weight",
    nullable flags "flags",
    nullable tag "tag",
});

impl DomainRecordAaaa {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>, data: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            data: data.into(),
            priority: None,
            port: None,
            ttl: None,
            weight: None,
            flags: None,
            tag: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(DomainRecordAaaa {
    null priority: i64,
    null port: i64,
    value ttl: i64,
    null weight: i64,
    null flags: i64,
    null tag: String,
});

#[cfg(feature = "schemars")]
schema!(DomainRecordAaaa in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DomainRecordAaaa by crate::validate::RULES);

/// Sent by `domains_create_record`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DomainRecordCaa {
    /// The host that the record is for, relative to the domain; `@` is the domain itself.
    pub name: String,
    /// The domain name of the authority that may issue certificates; for the tag `iodef`, where violations are reported to.
    pub data: String,
    /// CAA records have none.
    /// `Some(None)` sends null.
    pub priority: Option<Option<i64>>,
    /// CAA records have none.
    /// `Some(None)` sends null.
    pub port: Option<Option<i64>>,
    /// How long resolvers may keep the record, in seconds.
    pub ttl: Option<i64>,
    /// CAA records have none.
    /// `Some(None)` sends null.
    pub weight: Option<Option<i64>>,
    /// The flags of the record, from 0 to 255.
    pub flags: Option<i64>,
    /// What the record is about: `issue` (certificates), `issuewild` (wildcard certificates) or `iodef` (where violations are reported).
    pub tag: Option<String>,
    undeclared: Undeclared,
}

record!(DomainRecordCaa {
    required name "name",
    required data "data",
    nullable priority "priority",
    nullable port "port",
    optional ttl "ttl",
    nullable weight "weight",
    maybe flags "flags",
    maybe tag "tag",
});

impl DomainRecordCaa {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        data: impl Into<String>,
        flags: impl Into<Option<i64>>,
        tag: impl Into<Option<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            data: data.into(),
            priority: None,
            port: None,
            ttl: None,
            weight: None,
            flags: flags.into(),
            tag: tag.into(),
            undeclared: Undeclared::default(),
        }
    }
}

setters!(DomainRecordCaa {
    null priority: i64,
    null port: i64,
    value ttl: i64,
    null weight: i64,
});

#[cfg(feature = "schemars")]
schema!(DomainRecordCaa in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DomainRecordCaa by crate::validate::RULES);

/// Sent by `domains_create_record`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DomainRecordCname {
    /// The alias, relative to the domain.
    pub name: String,
    /// The name that the alias stands for, which has an A or AAAA record.
    pub data: String,
    /// CNAME records have none.
    /// `Some(None)` sends null.
    pub priority: Option<Option<i64>>,
    /// CNAME records have none.
    /// `Some(None)` sends null.
    pub port: Option<Option<i64>>,
    /// How long resolvers may keep the record, in seconds.
    pub ttl: Option<i64>,
    /// CNAME records have none.
    /// `Some(None)` sends null.
    pub weight: Option<Option<i64>>,
    /// CNAME records have none.
    /// `Some(None)` sends null.
    pub flags: Option<Option<i64>>,
    /// CNAME records have none.
    /// `Some(None)` sends null.
    pub tag: Option<Option<String>>,
    undeclared: Undeclared,
}

record!(DomainRecordCname {
    required name "name",
    required data "data",
    nullable priority "priority",
    nullable port "port",
    optional ttl "ttl",
    nullable weight "weight",
    nullable flags "flags",
    nullable tag "tag",
});

impl DomainRecordCname {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>, data: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            data: data.into(),
            priority: None,
            port: None,
            ttl: None,
            weight: None,
            flags: None,
            tag: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(DomainRecordCname {
    null priority: i64,
    null port: i64,
    value ttl: i64,
    null weight: i64,
    null flags: i64,
    null tag: String,
});

#[cfg(feature = "schemars")]
schema!(DomainRecordCname in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DomainRecordCname by crate::validate::RULES);

/// Sent by `domains_create_record`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DomainRecordMx {
    /// The host that mail is addressed to, relative to the domain; `None` or `@` is the domain itself.
    pub name: Option<String>,
    /// The name of the server that takes the mail.
    pub data: String,
    /// The order in which servers are tried: the one with the lowest number first.
    pub priority: Option<i64>,
    /// MX records have none.
    /// `Some(None)` sends null.
    pub port: Option<Option<i64>>,
    /// How long resolvers may keep the record, in seconds.
    pub ttl: Option<i64>,
    /// MX records have none.
    /// `Some(None)` sends null.
    pub weight: Option<Option<i64>>,
    /// MX records have none.
    /// `Some(None)` sends null.
    pub flags: Option<Option<i64>>,
    /// MX records have none.
    /// `Some(None)` sends null.
    pub tag: Option<Option<String>>,
    undeclared: Undeclared,
}

record!(DomainRecordMx {
    optional name "name",
    required data "data",
    maybe priority "priority",
    nullable port "port",
    optional ttl "ttl",
    nullable weight "weight",
    nullable flags "flags",
    nullable tag "tag",
});

impl DomainRecordMx {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(data: impl Into<String>, priority: impl Into<Option<i64>>) -> Self {
        Self {
            name: None,
            data: data.into(),
            priority: priority.into(),
            port: None,
            ttl: None,
            weight: None,
            flags: None,
            tag: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(DomainRecordMx {
    into name: String,
    null port: i64,
    value ttl: i64,
    null weight: i64,
    null flags: i64,
    null tag: String,
});

#[cfg(feature = "schemars")]
schema!(DomainRecordMx in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DomainRecordMx by crate::validate::RULES);

/// Sent by `domains_create_record`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DomainRecordNs {
    /// The zone that the name server is for, relative to the domain; `@` is the domain itself.
    pub name: String,
    /// The name of the name server.
    pub data: String,
    /// NS records have none.
    /// `Some(None)` sends null.
    pub priority: Option<Option<i64>>,
    /// NS records have none.
    /// `Some(None)` sends null.
    pub port: Option<Option<i64>>,
    /// How long resolvers may keep the record, in seconds.
    pub ttl: Option<i64>,
    /// NS records have none.
    /// `Some(None)` sends null.
    pub weight: Option<Option<i64>>,
    /// NS records have none.
    /// `Some(None)` sends null.
    pub flags: Option<Option<i64>>,
    /// NS records have none.
    /// `Some(None)` sends null.
    pub tag: Option<Option<String>>,
    undeclared: Undeclared,
}

record!(DomainRecordNs {
    required name "name",
    required data "data",
    nullable priority "priority",
    nullable port "port",
    optional ttl "ttl",
    nullable weight "weight",
    nullable flags "flags",
    nullable tag "tag",
});

impl DomainRecordNs {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>, data: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            data: data.into(),
            priority: None,
            port: None,
            ttl: None,
            weight: None,
            flags: None,
            tag: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(DomainRecordNs {
    null priority: i64,
    null port: i64,
    value ttl: i64,
    null weight: i64,
    null flags: i64,
    null tag: String,
});

#[cfg(feature = "schemars")]
schema!(DomainRecordNs in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DomainRecordNs by crate::validate::RULES);

/// Sent by `domains_patch_record`, `domains_update_record`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DomainRecordRequest {
    /// The type of the record, such as `A`, `CNAME` or `TXT`.
    pub type_: String,
    /// The host, alias or service that the record is for; `@` is the domain itself.
    pub name: Option<String>,
    /// What the record says, by its type: an address, a host name, a text, or the name of a certificate authority.
    pub data: Option<String>,
    /// The priority of MX and SRV records, the lowest number first; null for others.
    /// `Some(None)` sends null.
    pub priority: Option<Option<i64>>,
    /// The port of SRV records; null for others.
    /// `Some(None)` sends null.
    pub port: Option<Option<i64>>,
    /// How long resolvers may keep the record, in seconds.
    pub ttl: Option<i64>,
    /// The weight of SRV records among those of the same priority; null for others.
    /// `Some(None)` sends null.
    pub weight: Option<Option<i64>>,
    /// The flags of CAA records, from 0 to 255; null for others.
    /// `Some(None)` sends null.
    pub flags: Option<Option<i64>>,
    /// The tag of CAA records: `issue`, `issuewild` or `iodef`; null for others.
    /// `Some(None)` sends null.
    pub tag: Option<Option<String>>,
    undeclared: Undeclared,
}

record!(DomainRecordRequest {
    required type_ "type",
    optional name "name",
    optional data "data",
    nullable priority "priority",
    nullable port "port",
    optional ttl "ttl",
    nullable weight "weight",
    nullable flags "flags",
    nullable tag "tag",
});

impl DomainRecordRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            name: None,
            data: None,
            priority: None,
            port: None,
            ttl: None,
            weight: None,
            flags: None,
            tag: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(DomainRecordRequest {
    into name: String,
    into data: String,
    null priority: i64,
    null port: i64,
    value ttl: i64,
    null weight: i64,
    null flags: i64,
    null tag: String,
});

#[cfg(feature = "schemars")]
schema!(DomainRecordRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DomainRecordRequest by crate::validate::RULES);

/// Answered by `domains_get_record`, `domains_patch_record`, `domains_update_record`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DomainRecordResponse {
    /// The record that was changed or requested.
    pub domain_record: Option<DomainRecord>,
    undeclared: Undeclared,
}

record!(DomainRecordResponse {
    sometimes domain_record "domain_record",
});

#[cfg(feature = "schemars")]
schema!(DomainRecordResponse in crate::SCHEMAS { DomainRecord });

/// Sent by `domains_create_record`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DomainRecordSoa {
    /// The zone that the record is for; `@` is the domain itself.
    pub name: Option<String>,
    /// The content of the record; only its `ttl` can be changed.
    pub data: Option<String>,
    /// SOA records have none.
    /// `Some(None)` sends null.
    pub priority: Option<Option<i64>>,
    /// SOA records have none.
    /// `Some(None)` sends null.
    pub port: Option<Option<i64>>,
    /// How long resolvers may keep the record, in seconds; nothing else of this record can be changed.
    pub ttl: i64,
    /// SOA records have none.
    /// `Some(None)` sends null.
    pub weight: Option<Option<i64>>,
    /// SOA records have none.
    /// `Some(None)` sends null.
    pub flags: Option<Option<i64>>,
    /// SOA records have none.
    /// `Some(None)` sends null.
    pub tag: Option<Option<String>>,
    undeclared: Undeclared,
}

record!(DomainRecordSoa {
    optional name "name",
    optional data "data",
    nullable priority "priority",
    nullable port "port",
    required ttl "ttl",
    nullable weight "weight",
    nullable flags "flags",
    nullable tag "tag",
});

impl DomainRecordSoa {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new(ttl: i64) -> Self {
        Self {
            name: None,
            data: None,
            priority: None,
            port: None,
            ttl,
            weight: None,
            flags: None,
            tag: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(DomainRecordSoa {
    into name: String,
    into data: String,
    null priority: i64,
    null port: i64,
    null weight: i64,
    null flags: i64,
    null tag: String,
});

#[cfg(feature = "schemars")]
schema!(DomainRecordSoa in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DomainRecordSoa by crate::validate::RULES);

/// Sent by `domains_create_record`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DomainRecordSrv {
    /// The service and its protocol, such as `_sip._tcp`.
    pub name: String,
    /// The name of the host that offers the service.
    pub data: String,
    /// The order in which hosts are tried: the one with the lowest number first.
    pub priority: Option<i64>,
    /// The port of the service on that host.
    pub port: Option<i64>,
    /// How long resolvers may keep the record, in seconds.
    pub ttl: Option<i64>,
    /// The share of requests that the host takes among those of the same priority.
    pub weight: Option<i64>,
    /// SRV records have none.
    /// `Some(None)` sends null.
    pub flags: Option<Option<i64>>,
    /// SRV records have none.
    /// `Some(None)` sends null.
    pub tag: Option<Option<String>>,
    undeclared: Undeclared,
}

record!(DomainRecordSrv {
    required name "name",
    required data "data",
    maybe priority "priority",
    maybe port "port",
    optional ttl "ttl",
    maybe weight "weight",
    nullable flags "flags",
    nullable tag "tag",
});

impl DomainRecordSrv {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        data: impl Into<String>,
        priority: impl Into<Option<i64>>,
        port: impl Into<Option<i64>>,
        weight: impl Into<Option<i64>>,
    ) -> Self {
        Self {
            name: name.into(),
            data: data.into(),
            priority: priority.into(),
            port: port.into(),
            ttl: None,
            weight: weight.into(),
            flags: None,
            tag: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(DomainRecordSrv {
    value ttl: i64,
    null flags: i64,
    null tag: String,
});

#[cfg(feature = "schemars")]
schema!(DomainRecordSrv in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DomainRecordSrv by crate::validate::RULES);

/// Sent by `domains_create_record`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DomainRecordTxt {
    /// The host that the record is for, relative to the domain; `@` is the domain itself.
    pub name: String,
    /// The text of the record.
    pub data: String,
    /// TXT records have none.
    /// `Some(None)` sends null.
    pub priority: Option<Option<i64>>,
    /// TXT records have none.
    /// `Some(None)` sends null.
    pub port: Option<Option<i64>>,
    /// How long resolvers may keep the record, in seconds.
    pub ttl: Option<i64>,
    /// TXT records have none.
    /// `Some(None)` sends null.
    pub weight: Option<Option<i64>>,
    /// TXT records have none.
    /// `Some(None)` sends null.
    pub flags: Option<Option<i64>>,
    /// TXT records have none.
    /// `Some(None)` sends null.
    pub tag: Option<Option<String>>,
    undeclared: Undeclared,
}

record!(DomainRecordTxt {
    required name "name",
    required data "data",
    nullable priority "priority",
    nullable port "port",
    optional ttl "ttl",
    nullable weight "weight",
    nullable flags "flags",
    nullable tag "tag",
});

impl DomainRecordTxt {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>, data: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            data: data.into(),
            priority: None,
            port: None,
            ttl: None,
            weight: None,
            flags: None,
            tag: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(DomainRecordTxt {
    null priority: i64,
    null port: i64,
    value ttl: i64,
    null weight: i64,
    null flags: i64,
    null tag: String,
});

#[cfg(feature = "schemars")]
schema!(DomainRecordTxt in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DomainRecordTxt by crate::validate::RULES);

tagged_union! {
    /// Sent by `domains_create_record`.
    DomainsCreateRecordBody by "type" {
        A = "A"(DomainRecordA),
        Aaaa = "AAAA"(DomainRecordAaaa),
        Caa = "CAA"(DomainRecordCaa),
        Cname = "CNAME"(DomainRecordCname),
        Mx = "MX"(DomainRecordMx),
        Ns = "NS"(DomainRecordNs),
        Soa = "SOA"(DomainRecordSoa),
        Srv = "SRV"(DomainRecordSrv),
        Txt = "TXT"(DomainRecordTxt),
    }
}

#[cfg(feature = "schemars")]
schema!(DomainsCreateRecordBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DomainsCreateRecordBody by crate::validate::RULES);

/// Answered by `domains_create_record`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DomainsCreateRecordResponse {
    /// The record that was created.
    pub domain_record: Option<DomainRecord>,
    undeclared: Undeclared,
}

record!(DomainsCreateRecordResponse {
    sometimes domain_record "domain_record",
});

#[cfg(feature = "schemars")]
schema!(DomainsCreateRecordResponse in crate::SCHEMAS { DomainRecord });

/// Answered by `domains_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DomainsCreateResponse {
    /// The domain that was created.
    pub domain: Option<Domain>,
    undeclared: Undeclared,
}

record!(DomainsCreateResponse {
    sometimes domain "domain",
});

#[cfg(feature = "schemars")]
schema!(DomainsCreateResponse in crate::SCHEMAS { Domain });

/// Answered by `domains_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DomainsGetResponse {
    /// The requested domain.
    pub domain: Option<Domain>,
    undeclared: Undeclared,
}

record!(DomainsGetResponse {
    sometimes domain "domain",
});

#[cfg(feature = "schemars")]
schema!(DomainsGetResponse in crate::SCHEMAS { Domain });

/// Answered by `domains_list_records`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DomainsListRecordsResponse {
    /// The records on this page.
    pub domain_records: Option<Vec<DomainRecord>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(DomainsListRecordsResponse {
    sometimes domain_records "domain_records",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(DomainsListRecordsResponse in crate::SCHEMAS { DomainRecord, MetaMeta, PageLinks });

open_enum! {
    /// Sent by `domains_list_records`.
    DomainsListRecordsType {
        ///
        /// The IPv4 address of a name.
        A = "A",
        ///
        /// The IPv6 address of a name.
        Aaaa = "AAAA",
        ///
        /// The authority that may issue certificates for the domain.
        Caa = "CAA",
        ///
        /// The name that another one stands for.
        Cname = "CNAME",
        ///
        /// A server that takes the domain's mail.
        Mx = "MX",
        ///
        /// A name server of the domain.
        Ns = "NS",
        ///
        /// The settings of the zone; there is one, made by the service.
        Soa = "SOA",
        ///
        /// The host and port of a service.
        Srv = "SRV",
        ///
        /// A text, such as a proof of ownership.
        Txt = "TXT",
    }
}

#[cfg(feature = "schemars")]
schema!(DomainsListRecordsType in crate::SCHEMAS {});

/// Answered by `domains_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DomainsListResponse {
    /// The domains on this page.
    pub domains: Vec<Domain>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(DomainsListResponse {
    required domains "domains",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(DomainsListResponse in crate::SCHEMAS { Domain, MetaMeta, PageLinks });
