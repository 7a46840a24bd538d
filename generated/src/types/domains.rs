// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Sent by `domains_create`; answered by `domains_create`, `domains_get`, `domains_list`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Domain {
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>"))]
    pub name: String,
    pub ip_address: Option<String>,
    /// Set by the service. `Some(None)` sends null.
    pub ttl: Option<Option<i64>>,
    /// Set by the service. `Some(None)` sends null.
    pub zone_file: Option<Option<String>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(Domain {
    answered name "name",
    optional ip_address "ip_address",
    nullable ttl "ttl",
    nullable zone_file "zone_file",
});

impl Default for Domain {
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

impl Domain {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(Domain {
    plain name: String,
    into ip_address: String,
});

/// Sent by `domains_patch_record`, `domains_update_record`; answered by `domains_create_record`, `domains_get_record`, `domains_list_records` and 2 more.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DomainRecord {
    /// Set by the service.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<i64>"))]
    pub id: i64,
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: String,
    pub name: Option<String>,
    pub data: Option<String>,
    /// `Some(None)` sends null.
    pub priority: Option<Option<i64>>,
    /// `Some(None)` sends null.
    pub port: Option<Option<i64>>,
    pub ttl: Option<i64>,
    /// `Some(None)` sends null.
    pub weight: Option<Option<i64>>,
    /// `Some(None)` sends null.
    pub flags: Option<Option<i64>>,
    /// `Some(None)` sends null.
    pub tag: Option<Option<String>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
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

/// Sent by `domains_create_record`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DomainRecordA {
    /// Set by the service.
    pub id: Option<i64>,
    pub name: String,
    pub data: String,
    /// `Some(None)` sends null.
    pub priority: Option<Option<i64>>,
    /// `Some(None)` sends null.
    pub port: Option<Option<i64>>,
    pub ttl: Option<i64>,
    /// `Some(None)` sends null.
    pub weight: Option<Option<i64>>,
    /// `Some(None)` sends null.
    pub flags: Option<Option<i64>>,
    /// `Some(None)` sends null.
    pub tag: Option<Option<String>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DomainRecordA {
    optional id "id",
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
            id: None,
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

/// Sent by `domains_create_record`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DomainRecordAaaa {
    /// Set by the service.
    pub id: Option<i64>,
    pub name: String,
    pub data: String,
    /// `Some(None)` sends null.
    pub priority: Option<Option<i64>>,
    /// `Some(None)` sends null.
    pub port: Option<Option<i64>>,
    pub ttl: Option<i64>,
    /// `Some(None)` sends null.
    pub weight: Option<Option<i64>>,
    /// `Some(None)` sends null.
    pub flags: Option<Option<i64>>,
    /// `Some(None)` sends null.
    pub tag: Option<Option<String>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DomainRecordAaaa {
    optional id "id",
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
            id: None,
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

/// Sent by `domains_create_record`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DomainRecordCaa {
    /// Set by the service.
    pub id: Option<i64>,
    pub name: String,
    pub data: String,
    /// `Some(None)` sends null.
    pub priority: Option<Option<i64>>,
    /// `Some(None)` sends null.
    pub port: Option<Option<i64>>,
    pub ttl: Option<i64>,
    /// `Some(None)` sends null.
    pub weight: Option<Option<i64>>,
    pub flags: Option<i64>,
    pub tag: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DomainRecordCaa {
    optional id "id",
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
            id: None,
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

/// Sent by `domains_create_record`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DomainRecordCname {
    /// Set by the service.
    pub id: Option<i64>,
    pub name: String,
    pub data: String,
    /// `Some(None)` sends null.
    pub priority: Option<Option<i64>>,
    /// `Some(None)` sends null.
    pub port: Option<Option<i64>>,
    pub ttl: Option<i64>,
    /// `Some(None)` sends null.
    pub weight: Option<Option<i64>>,
    /// `Some(None)` sends null.
    pub flags: Option<Option<i64>>,
    /// `Some(None)` sends null.
    pub tag: Option<Option<String>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DomainRecordCname {
    optional id "id",
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
            id: None,
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

/// Sent by `domains_create_record`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DomainRecordMx {
    /// Set by the service.
    pub id: Option<i64>,
    pub name: Option<String>,
    pub data: String,
    pub priority: Option<i64>,
    /// `Some(None)` sends null.
    pub port: Option<Option<i64>>,
    pub ttl: Option<i64>,
    /// `Some(None)` sends null.
    pub weight: Option<Option<i64>>,
    /// `Some(None)` sends null.
    pub flags: Option<Option<i64>>,
    /// `Some(None)` sends null.
    pub tag: Option<Option<String>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DomainRecordMx {
    optional id "id",
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
            id: None,
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

/// Sent by `domains_create_record`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DomainRecordNs {
    /// Set by the service.
    pub id: Option<i64>,
    pub name: String,
    pub data: String,
    /// `Some(None)` sends null.
    pub priority: Option<Option<i64>>,
    /// `Some(None)` sends null.
    pub port: Option<Option<i64>>,
    pub ttl: Option<i64>,
    /// `Some(None)` sends null.
    pub weight: Option<Option<i64>>,
    /// `Some(None)` sends null.
    pub flags: Option<Option<i64>>,
    /// `Some(None)` sends null.
    pub tag: Option<Option<String>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DomainRecordNs {
    optional id "id",
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
            id: None,
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

/// Answered by `domains_get_record`, `domains_patch_record`, `domains_update_record`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DomainRecordResponse {
    pub domain_record: Option<DomainRecord>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DomainRecordResponse {
    optional domain_record "domain_record",
});

/// Sent by `domains_create_record`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DomainRecordSoa {
    /// Set by the service.
    pub id: Option<i64>,
    pub name: Option<String>,
    pub data: Option<String>,
    /// `Some(None)` sends null.
    pub priority: Option<Option<i64>>,
    /// `Some(None)` sends null.
    pub port: Option<Option<i64>>,
    pub ttl: i64,
    /// `Some(None)` sends null.
    pub weight: Option<Option<i64>>,
    /// `Some(None)` sends null.
    pub flags: Option<Option<i64>>,
    /// `Some(None)` sends null.
    pub tag: Option<Option<String>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DomainRecordSoa {
    optional id "id",
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
    pub fn new(ttl: i64) -> Self {
        Self {
            id: None,
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

/// Sent by `domains_create_record`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DomainRecordSrv {
    /// Set by the service.
    pub id: Option<i64>,
    pub name: String,
    pub data: String,
    pub priority: Option<i64>,
    pub port: Option<i64>,
    pub ttl: Option<i64>,
    pub weight: Option<i64>,
    /// `Some(None)` sends null.
    pub flags: Option<Option<i64>>,
    /// `Some(None)` sends null.
    pub tag: Option<Option<String>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DomainRecordSrv {
    optional id "id",
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
            id: None,
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

/// Sent by `domains_create_record`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DomainRecordTxt {
    /// Set by the service.
    pub id: Option<i64>,
    pub name: String,
    pub data: String,
    /// `Some(None)` sends null.
    pub priority: Option<Option<i64>>,
    /// `Some(None)` sends null.
    pub port: Option<Option<i64>>,
    pub ttl: Option<i64>,
    /// `Some(None)` sends null.
    pub weight: Option<Option<i64>>,
    /// `Some(None)` sends null.
    pub flags: Option<Option<i64>>,
    /// `Some(None)` sends null.
    pub tag: Option<Option<String>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DomainRecordTxt {
    optional id "id",
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
            id: None,
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

/// Answered by `domains_create_record`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DomainsCreateRecordResponse {
    pub domain_record: Option<DomainRecord>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DomainsCreateRecordResponse {
    optional domain_record "domain_record",
});

/// Answered by `domains_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DomainsCreateResponse {
    pub domain: Option<Domain>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DomainsCreateResponse {
    optional domain "domain",
});

/// Answered by `domains_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DomainsGetResponse {
    pub domain: Option<Domain>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DomainsGetResponse {
    optional domain "domain",
});

/// Answered by `domains_list_records`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DomainsListRecordsResponse {
    pub domain_records: Option<Vec<DomainRecord>>,
    pub links: Option<PageLinks>,
    pub meta: MetaMeta,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DomainsListRecordsResponse {
    optional domain_records "domain_records",
    optional links "links",
    required meta "meta",
});

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

/// Answered by `domains_list`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DomainsListResponse {
    pub domains: Vec<Domain>,
    pub links: Option<PageLinks>,
    pub meta: MetaMeta,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DomainsListResponse {
    required domains "domains",
    optional links "links",
    required meta "meta",
});
