// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Sent by `domains_create`; answered by `domains_create`, `domains_get`, `domains_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Domain {
    /// The name of the domain.
    pub name: String,
    /// The ip address of the domain.
    pub ip_address: Option<String>,
    /// The ttl of the domain.
    /// Set by the service. `Some(None)` sends null.
    pub ttl: Option<Option<i64>>,
    /// The zone file of the domain.
    /// Set by the service. `Some(None)` sends null.
    pub zone_file: Option<Option<String>>,
    undeclared: Undeclared,
}

record!(Domain {
    answered name "name",
    optional ip_address "ip_address",
    nullable ttl "ttl",
    nullable zone_file "zone_file",
});

impl Default for Domain {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

impl Domain {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(Domain {
    plain name: String,
    into ip_address: String,
});

#[cfg(feature = "schemars")]
schema!(Domain in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(Domain by crate::validate::RULES);

/// Sent by `domains_patch_record`, `domains_update_record`; answered by `domains_create_record`, `domains_get_record`, `domains_list_records` and 2 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DomainRecord {
    /// The id of the domain record.
    /// Set by the service.
    pub id: i64,
    /// Which kind of domain record it is.
    pub type_: String,
    /// The name of the domain record.
    pub name: Option<String>,
    /// The data of the domain record.
    pub data: Option<String>,
    /// The priority of the domain record.
    /// `Some(None)` sends null.
    pub priority: Option<Option<i64>>,
    /// The port of the domain record.
    /// `Some(None)` sends null.
    pub port: Option<Option<i64>>,
    /// The ttl of the domain record.
    pub ttl: Option<i64>,
    /// The weight of the domain record.
    /// `Some(None)` sends null.
    pub weight: Option<Option<i64>>,
    /// The flags of the domain record.
    /// `Some(None)` sends null.
    pub flags: Option<Option<i64>>,
    /// The tag of the domain record.
    /// `Some(None)` sends null.
    pub tag: Option<Option<String>>,
    undeclared: Undeclared,
}

record!(DomainRecord {
    answered id "id",
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

impl DomainRecord {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            id: digitalocean_core::Decode::blank(),
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

setters!(DomainRecord {
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
schema!(DomainRecord in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DomainRecord by crate::validate::RULES);

/// Sent by `domains_create_record`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DomainRecordA {
    /// The name of the domain record a.
    pub name: String,
    /// The data of the domain record a.
    pub data: String,
    /// The priority of the domain record a.
    /// `Some(None)` sends null.
    pub priority: Option<Option<i64>>,
    /// The port of the domain record a.
    /// `Some(None)` sends null.
    pub port: Option<Option<i64>>,
    /// The ttl of the domain record a.
    pub ttl: Option<i64>,
    /// The weight of the domain record a.
    /// `Some(None)` sends null.
    pub weight: Option<Option<i64>>,
    /// The flags of the domain record a.
    /// `Some(None)` sends null.
    pub flags: Option<Option<i64>>,
    /// The tag of the domain record a.
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
    /// The name of the domain record aaaa.
    pub name: String,
    /// The data of the domain record aaaa.
    pub data: String,
    /// The priority of the domain record aaaa.
    /// `Some(None)` sends null.
    pub priority: Option<Option<i64>>,
    /// The port of the domain record aaaa.
    /// `Some(None)` sends null.
    pub port: Option<Option<i64>>,
    /// The ttl of the domain record aaaa.
    pub ttl: Option<i64>,
    /// The weight of the domain record aaaa.
    /// `Some(None)` sends null.
    pub weight: Option<Option<i64>>,
    /// The flags of the domain record aaaa.
    /// `Some(None)` sends null.
    pub flags: Option<Option<i64>>,
    /// The tag of the domain record aaaa.
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
    /// The name of the domain record caa.
    pub name: String,
    /// The data of the domain record caa.
    pub data: String,
    /// The priority of the domain record caa.
    /// `Some(None)` sends null.
    pub priority: Option<Option<i64>>,
    /// The port of the domain record caa.
    /// `Some(None)` sends null.
    pub port: Option<Option<i64>>,
    /// The ttl of the domain record caa.
    pub ttl: Option<i64>,
    /// The weight of the domain record caa.
    /// `Some(None)` sends null.
    pub weight: Option<Option<i64>>,
    /// The flags of the domain record caa.
    pub flags: Option<i64>,
    /// The tag of the domain record caa.
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
    /// The name of the domain record cname.
    pub name: String,
    /// The data of the domain record cname.
    pub data: String,
    /// The priority of the domain record cname.
    /// `Some(None)` sends null.
    pub priority: Option<Option<i64>>,
    /// The port of the domain record cname.
    /// `Some(None)` sends null.
    pub port: Option<Option<i64>>,
    /// The ttl of the domain record cname.
    pub ttl: Option<i64>,
    /// The weight of the domain record cname.
    /// `Some(None)` sends null.
    pub weight: Option<Option<i64>>,
    /// The flags of the domain record cname.
    /// `Some(None)` sends null.
    pub flags: Option<Option<i64>>,
    /// The tag of the domain record cname.
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
    /// The name of the domain record mx.
    pub name: Option<String>,
    /// The data of the domain record mx.
    pub data: String,
    /// The priority of the domain record mx.
    pub priority: Option<i64>,
    /// The port of the domain record mx.
    /// `Some(None)` sends null.
    pub port: Option<Option<i64>>,
    /// The ttl of the domain record mx.
    pub ttl: Option<i64>,
    /// The weight of the domain record mx.
    /// `Some(None)` sends null.
    pub weight: Option<Option<i64>>,
    /// The flags of the domain record mx.
    /// `Some(None)` sends null.
    pub flags: Option<Option<i64>>,
    /// The tag of the domain record mx.
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
    /// The name of the domain record ns.
    pub name: String,
    /// The data of the domain record ns.
    pub data: String,
    /// The priority of the domain record ns.
    /// `Some(None)` sends null.
    pub priority: Option<Option<i64>>,
    /// The port of the domain record ns.
    /// `Some(None)` sends null.
    pub port: Option<Option<i64>>,
    /// The ttl of the domain record ns.
    pub ttl: Option<i64>,
    /// The weight of the domain record ns.
    /// `Some(None)` sends null.
    pub weight: Option<Option<i64>>,
    /// The flags of the domain record ns.
    /// `Some(None)` sends null.
    pub flags: Option<Option<i64>>,
    /// The tag of the domain record ns.
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

/// Answered by `domains_get_record`, `domains_patch_record`, `domains_update_record`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DomainRecordResponse {
    /// The domain record of the domain record.
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
    /// The name of the domain record soa.
    pub name: Option<String>,
    /// The data of the domain record soa.
    pub data: Option<String>,
    /// The priority of the domain record soa.
    /// `Some(None)` sends null.
    pub priority: Option<Option<i64>>,
    /// The port of the domain record soa.
    /// `Some(None)` sends null.
    pub port: Option<Option<i64>>,
    /// The ttl of the domain record soa.
    pub ttl: i64,
    /// The weight of the domain record soa.
    /// `Some(None)` sends null.
    pub weight: Option<Option<i64>>,
    /// The flags of the domain record soa.
    /// `Some(None)` sends null.
    pub flags: Option<Option<i64>>,
    /// The tag of the domain record soa.
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
    /// The name of the domain record srv.
    pub name: String,
    /// The data of the domain record srv.
    pub data: String,
    /// The priority of the domain record srv.
    pub priority: Option<i64>,
    /// The port of the domain record srv.
    pub port: Option<i64>,
    /// The ttl of the domain record srv.
    pub ttl: Option<i64>,
    /// The weight of the domain record srv.
    pub weight: Option<i64>,
    /// The flags of the domain record srv.
    /// `Some(None)` sends null.
    pub flags: Option<Option<i64>>,
    /// The tag of the domain record srv.
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
    /// The name of the domain record txt.
    pub name: String,
    /// The data of the domain record txt.
    pub data: String,
    /// The priority of the domain record txt.
    /// `Some(None)` sends null.
    pub priority: Option<Option<i64>>,
    /// The port of the domain record txt.
    /// `Some(None)` sends null.
    pub port: Option<Option<i64>>,
    /// The ttl of the domain record txt.
    pub ttl: Option<i64>,
    /// The weight of the domain record txt.
    /// `Some(None)` sends null.
    pub weight: Option<Option<i64>>,
    /// The flags of the domain record txt.
    /// `Some(None)` sends null.
    pub flags: Option<Option<i64>>,
    /// The tag of the domain record txt.
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
    /// The domain record of the domains create record.
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
    /// The domain of the domains.
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
    /// The domain of the domains get.
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
    /// The domain records of the domains list records.
    pub domain_records: Option<Vec<DomainRecord>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<PageLinks>,
    /// How many there are on all pages.
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
        A = "A",
        Aaaa = "AAAA",
        Caa = "CAA",
        Cname = "CNAME",
        Mx = "MX",
        Ns = "NS",
        Soa = "SOA",
        Srv = "SRV",
        Txt = "TXT",
    }
}

#[cfg(feature = "schemars")]
schema!(DomainsListRecordsType in crate::SCHEMAS {});

/// Answered by `domains_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DomainsListResponse {
    /// The domains of the domains list.
    pub domains: Vec<Domain>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<PageLinks>,
    /// How many there are on all pages.
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
