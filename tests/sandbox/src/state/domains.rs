//! Domains and their zone files.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::domain_records::Record;
use super::{Handler, World, next, paging};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::Moment;

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("domains_list", list),
    ("domains_create", create),
    ("domains_get", get),
    ("domains_delete", delete),
];

/// In seconds; what records have that don't name one of their own.
pub(super) const DEFAULT_TTL: u64 = 1800;
const NAME_SERVERS: [&str; 3] = [
    "ns1.digitalocean.com",
    "ns2.digitalocean.com",
    "ns3.digitalocean.com",
];

#[derive(Serialize, Deserialize)]
pub(super) struct Domain {
    pub(super) name: String,
    pub(super) created_at: Moment,
    /// By id.
    pub(super) records: BTreeMap<u64, Record>,
}

impl Domain {
    /// The records that each domain starts with.
    fn new(name: String, now: Moment, last_id: &mut u64) -> Self {
        let mut domain = Self {
            name,
            created_at: now,
            records: BTreeMap::new(),
        };
        domain.add(next(last_id), Record::soa());
        for server in NAME_SERVERS {
            domain.add(next(last_id), Record::of("NS", "@", server));
        }
        domain
    }

    pub(super) fn add(&mut self, id: u64, record: Record) {
        self.records.insert(id, record);
    }

    fn show(&self) -> Value {
        json!({"name": self.name, "ttl": DEFAULT_TTL, "zone_file": self.zone_file()})
    }

    /// In the notation of name servers. Each change of a record shows; the serial number doesn't change.
    fn zone_file(&self) -> String {
        let name = &self.name;
        let [first, ..] = NAME_SERVERS;
        let mut file = format!(
            "$ORIGIN {name}.\n$TTL {DEFAULT_TTL}\n{name}. IN SOA {first}. hostmaster.{name}. {} 10800 3600 604800 {DEFAULT_TTL}\n",
            self.created_at.timestamp()
        );
        for line in self.records.values().filter_map(|record| record.line(name)) {
            file.push_str(&line);
            file.push('\n');
        }
        file
    }
}

pub(super) fn urn(name: &str) -> String {
    format!("do:domain:{name}")
}

impl World {
    /// Whether the account has the domain that a name is, or is below.
    pub(crate) fn has_domain_of(&self, name: &str) -> bool {
        let name = name.to_lowercase();
        let mut rest = Some(name.as_str());
        while let Some(domain) = rest {
            if self.domains.contains_key(domain) {
                return true;
            }
            rest = domain.split_once('.').map(|(_, above)| above);
        }
        false
    }

    pub(super) fn called_domain(&self, call: &Call<'_>) -> Result<&Domain, Answer> {
        let name = call.path_value("domain_name").unwrap_or_default();
        self.domains
            .get(&name.to_lowercase())
            .ok_or_else(|| Answer::not_found(format!("there is no domain {name}")))
    }
}

fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let domains = world.domains.values();
    Ok(paging::page_of(call, "domains", domains, Domain::show))
}

fn create(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let name = call
        .text("name")
        .map(str::to_lowercase)
        .filter(|name| is_domain(name))
        .ok_or_else(|| {
            Answer::unprocessable("body.name: is not a domain name such as example.com")
        })?;
    if world.domains.contains_key(&name) {
        return Err(Answer::unprocessable(format!(
            "body.name: the domain {name} exists already"
        )));
    }
    let address = address(call)?;
    let last_id = &mut world.ids.domain_record;
    let mut domain = Domain::new(name.clone(), call.now, last_id);
    if let Some(address) = address {
        domain.add(next(last_id), Record::of("A", "@", &address.to_string()));
    }
    world.domains.insert(name.clone(), domain);
    // The service has no zone file yet when it answers.
    Ok(Answer::json(
        StatusCode::CREATED,
        json!({"domain": {"name": name, "ttl": DEFAULT_TTL, "zone_file": null}}),
    ))
}

fn address(call: &Call<'_>) -> Result<Option<Ipv4Addr>, Answer> {
    let text = call.text("ip_address").filter(|text| !text.is_empty());
    text.map(|text| {
        text.parse().map_err(|_| {
            Answer::unprocessable(format!("body.ip_address: {text} is no IPv4 address"))
        })
    })
    .transpose()
}

fn is_domain(name: &str) -> bool {
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    name.len() <= 253 && name.contains('.') && name.split('.').all(label)
}

fn get(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let domain = world.called_domain(call)?;
    Ok(Answer::ok(json!({"domain": domain.show()})))
}

fn delete(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let name = world.called_domain(call)?.name.clone();
    world.domains.remove(&name);
    world.forget_assignment(&urn(&name));
    Ok(Answer::no_content())
}
