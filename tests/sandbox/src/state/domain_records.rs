//! Records of domains, and what each type of them needs.

use std::net::{Ipv4Addr, Ipv6Addr};

use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::domains::{DEFAULT_TTL, Domain};
use super::{Handler, World, next, paging};
use crate::answer::Answer;
use crate::call::Call;

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("domains_list_records", list),
    ("domains_create_record", create),
    ("domains_get_record", get),
    ("domains_update_record", update),
    ("domains_patch_record", update),
    ("domains_delete_record", delete),
];

/// In seconds; the least that the service takes.
const SHORTEST_TTL: u64 = 30;
const SOA: &str = "SOA";

#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Record {
    kind: String,
    /// Relative to the domain, `@` for the domain itself.
    name: String,
    /// Names are without the dot at the end.
    data: String,
    ttl: u64,
    priority: Option<u64>,
    port: Option<u64>,
    weight: Option<u64>,
    flags: Option<u64>,
    tag: Option<String>,
}

impl Record {
    pub(super) fn of(kind: &str, name: &str, data: &str) -> Self {
        Self {
            kind: kind.to_owned(),
            name: name.to_owned(),
            data: data.to_owned(),
            ttl: DEFAULT_TTL,
            priority: None,
            port: None,
            weight: None,
            flags: None,
            tag: None,
        }
    }

    /// The one that each domain has, with the time to live as its data.
    pub(super) fn soa() -> Self {
        Self::of(SOA, "@", &DEFAULT_TTL.to_string())
    }

    fn show(&self, id: u64) -> Value {
        json!({
            "id": id,
            "type": self.kind,
            "name": self.name,
            "data": self.data,
            "priority": self.priority,
            "port": self.port,
            "ttl": self.ttl,
            "weight": self.weight,
            "flags": self.flags,
            "tag": self.tag,
        })
    }

    /// The name with that of the domain.
    fn full_name(&self, domain: &str) -> String {
        match self.name.as_str() {
            "@" => domain.to_owned(),
            name => format!("{name}.{domain}"),
        }
    }

    /// The record in a zone file; the file has another place for the SOA.
    pub(super) fn line(&self, domain: &str) -> Option<String> {
        let data = match self.kind.as_str() {
            SOA => return None,
            "TXT" => format!(
                "\"{}\"",
                self.data.replace('\\', "\\\\").replace('"', "\\\"")
            ),
            "CAA" => format!("\"{}\"", self.data),
            "A" | "AAAA" => self.data.clone(),
            _ if self.data == "@" => format!("{domain}."),
            _ => format!("{}.", self.data),
        };
        let before = [self.flags, self.priority, self.weight, self.port]
            .into_iter()
            .flatten()
            .map(|number| format!("{number} "))
            .chain(self.tag.iter().map(|tag| format!("{tag} ")))
            .collect::<String>();
        let name = self.full_name(domain);
        Some(format!(
            "{name}. {} IN {} {before}{data}",
            self.ttl, self.kind
        ))
    }

    /// Takes over what the request has; null and what is missing change nothing.
    fn take(&mut self, call: &Call<'_>, domain: &str) -> Result<(), Answer> {
        if let Some(name) = call.text("name") {
            if name.contains(char::is_whitespace) {
                return Err(wrong("name", "has no spaces"));
            }
            self.name = relative(name, domain);
        }
        if let Some(data) = call.text("data") {
            data.clone_into(&mut self.data);
        }
        if let Some(ttl) = number(call, "ttl")? {
            self.ttl = ttl;
        }
        for (field, own) in [
            ("priority", &mut self.priority),
            ("port", &mut self.port),
            ("weight", &mut self.weight),
            ("flags", &mut self.flags),
        ] {
            *own = number(call, field)?.or(*own);
        }
        if let Some(tag) = call.text("tag") {
            self.tag = Some(tag.to_owned());
        }
        Ok(())
    }

    /// Checks what the type needs, and drops what it doesn't have.
    fn complete(&mut self) -> Result<(), Answer> {
        if self.ttl < SHORTEST_TTL {
            return Err(wrong("ttl", &format!("is at least {SHORTEST_TTL} seconds")));
        }
        let kind = self.kind.clone();
        let has = |kinds: &[&str]| kinds.contains(&kind.as_str());
        keep(&mut self.priority, "priority", has(&["MX", "SRV"]), &kind)?;
        keep(&mut self.port, "port", has(&["SRV"]), &kind)?;
        keep(&mut self.weight, "weight", has(&["SRV"]), &kind)?;
        keep(&mut self.flags, "flags", has(&["CAA"]), &kind)?;
        keep(&mut self.tag, "tag", has(&["CAA"]), &kind)?;
        self.check_data()?;
        let beyond = |number: Option<u64>, most: u64| number.is_some_and(|number| number > most);
        for (name, number, most) in [
            ("priority", self.priority, 65_535),
            ("port", self.port, 65_535),
            ("weight", self.weight, 65_535),
            ("flags", self.flags, 255),
        ] {
            if beyond(number, most) {
                return Err(wrong(name, &format!("is at most {most}")));
            }
        }
        let tags = ["issue", "issuewild", "iodef"];
        match &self.tag {
            Some(tag) if !tags.contains(&tag.as_str()) => {
                Err(wrong("tag", "is issue, issuewild or iodef"))
            }
            _ => Ok(()),
        }
    }

    fn check_data(&mut self) -> Result<(), Answer> {
        let fits = match self.kind.as_str() {
            "A" => self.data.parse::<Ipv4Addr>().is_ok(),
            "AAAA" => self.data.parse::<Ipv6Addr>().is_ok(),
            _ => !self.data.is_empty(),
        };
        if !fits {
            let what = format!(
                "{:?} can't be the data of a record of type {}",
                self.data, self.kind
            );
            return Err(wrong("data", &what));
        }
        if self.leads_to_a_host() && self.data != "@" {
            // The service takes names with a dot and shows them without; so it refuses an update that leaves out the data,
            // because what it has kept of it has none.
            let name = self.data.strip_suffix('.');
            let name =
                name.ok_or_else(|| Answer::unprocessable("Data needs to end with a dot (.)"))?;
            self.data = name.to_owned();
        }
        Ok(())
    }

    /// Whether the data is the name of a host. A `;` in a CAA record begins parameters, or says that nobody may issue.
    fn leads_to_a_host(&self) -> bool {
        match self.kind.as_str() {
            "CAA" => self.tag.as_deref() != Some("iodef") && !self.data.contains(';'),
            kind => ["CNAME", "MX", "NS", "SRV"].contains(&kind),
        }
    }
}

/// Keeps a property that the type has and needs; drops it where the type doesn't have it.
fn keep<T>(own: &mut Option<T>, name: &str, wanted: bool, kind: &str) -> Result<(), Answer> {
    if !wanted {
        *own = None;
    } else if own.is_none() {
        return Err(wrong(
            name,
            &format!("is required for a record of type {kind}"),
        ));
    }
    Ok(())
}

fn number(call: &Call<'_>, name: &str) -> Result<Option<u64>, Answer> {
    call.field(name)
        .map(|value| value.as_u64().ok_or_else(|| wrong(name, "is below zero")))
        .transpose()
}

fn wrong(name: &str, what: &str) -> Answer {
    Answer::unprocessable(format!("body.{name}: {what}"))
}

/// The name without that of the domain.
fn relative(name: &str, domain: &str) -> String {
    let lower = name.to_lowercase();
    let short = lower.trim_end_matches('.');
    if short.is_empty() || short == "@" || short == domain {
        return "@".to_owned();
    }
    short
        .strip_suffix(domain)
        .and_then(|rest| rest.strip_suffix('.'))
        .unwrap_or(short)
        .to_owned()
}

impl Domain {
    /// A name with a CNAME has nothing else.
    fn check_names(&self, id: Option<u64>, new: &Record) -> Result<(), Answer> {
        let conflict = self.records.iter().any(|(other_id, other)| {
            Some(*other_id) != id
                && other.name == new.name
                && (new.kind == "CNAME" || other.kind == "CNAME")
        });
        if conflict {
            return Err(wrong(
                "name",
                "a CNAME can't share its name with another record",
            ));
        }
        Ok(())
    }
}

impl World {
    fn called_record(&self, call: &Call<'_>) -> Result<(&Domain, u64, &Record), Answer> {
        let domain = self.called_domain(call)?;
        let id = call.path_id("domain_record_id");
        id.and_then(|id| Some((domain, id, domain.records.get(&id)?)))
            .ok_or_else(|| {
                Answer::not_found(format!("the domain {} has no such record", domain.name))
            })
    }

    fn keep_record(&mut self, domain: &str, id: u64, record: Record) {
        if let Some(domain) = self.domains.get_mut(domain) {
            domain.add(id, record);
        }
    }
}

/// The filter by name takes the name with that of the domain.
fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let domain = world.called_domain(call)?;
    let name = call.query_value("name").map(str::to_lowercase);
    let kind = call.query_value("type");
    let records = domain.records.iter().filter(|(_, record)| {
        kind.is_none_or(|kind| record.kind == kind)
            && name
                .as_ref()
                .is_none_or(|name| record.full_name(&domain.name) == *name)
    });
    let show = |(id, record): (&u64, &Record)| record.show(*id);
    Ok(paging::page_of(call, "domain_records", records, show))
}

fn create(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let domain = world.called_domain(call)?;
    let kind = call.text("type").unwrap_or_default();
    let types = ["A", "AAAA", "CAA", "CNAME", "MX", "NS", "SRV", "TXT"];
    if !types.contains(&kind) {
        return Err(wrong("type", &format!("send {}", types.join(", "))));
    }
    let mut record = Record::of(kind, "@", "");
    record.take(call, &domain.name)?;
    record.complete()?;
    domain.check_names(None, &record)?;
    let name = domain.name.clone();
    let id = next(&mut world.ids.domain_record);
    let shown = record.show(id);
    world.keep_record(&name, id, record);
    Ok(Answer::json(
        StatusCode::CREATED,
        json!({"domain_record": shown}),
    ))
}

fn get(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let (_, id, record) = world.called_record(call)?;
    Ok(Answer::ok(json!({"domain_record": record.show(id)})))
}

/// PUT and PATCH alike change what they name. Of the SOA only the time to live can be changed.
fn update(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let (domain, id, old) = world.called_record(call)?;
    if call.text("type").is_some_and(|kind| kind != old.kind) {
        let what = format!("the record's type stays {}; create another one", old.kind);
        return Err(wrong("type", &what));
    }
    let mut record = old.clone();
    if old.kind == SOA {
        record.ttl = number(call, "ttl")?.unwrap_or(old.ttl);
        record.data = record.ttl.to_string();
    } else {
        record.take(call, &domain.name)?;
    }
    record.complete()?;
    domain.check_names(Some(id), &record)?;
    let name = domain.name.clone();
    let shown = record.show(id);
    world.keep_record(&name, id, record);
    Ok(Answer::ok(json!({"domain_record": shown})))
}

fn delete(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let (domain, id, record) = world.called_record(call)?;
    if record.kind == SOA {
        return Err(Answer::unprocessable(
            "the SOA record goes with its domain only",
        ));
    }
    let name = domain.name.clone();
    if let Some(domain) = world.domains.get_mut(&name) {
        domain.records.remove(&id);
    }
    Ok(Answer::no_content())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_relative_to_the_domain() {
        for (given, kept) in [
            ("@", "@"),
            ("", "@"),
            ("example.com", "@"),
            ("Example.com.", "@"),
            ("www", "www"),
            ("a.b", "a.b"),
            ("www.example.com.", "www"),
            ("notexample.com", "notexample.com"),
        ] {
            assert_eq!(relative(given, "example.com"), kept, "{given}");
        }
    }
}
