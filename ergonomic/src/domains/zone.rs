//! Replacing all records of a domain.

use std::collections::{BTreeMap, BTreeSet};

use digitalocean_raw::types::DomainRecord;

use super::meaning::full;
use super::record::Record;
use super::replace::{Plan, Replace, Replaced, carry_out, check};
use super::{DomainHandle, DomainName};
use crate::Error;
use crate::resource::Operation;

/// A name in full, and a type.
type Place = (String, String);

impl DomainHandle {
    /// Makes these the only records of the domain: **all others are deleted**, even those that the service created for a
    /// certificate or a load balancer. The SOA record stays, and so do the name servers of the domain itself, unless some are
    /// given. Each type and name is changed by the rules of
    /// [`replace_all`](Self::replace_all): records that are already the same stay as they are, and the others are deleted last,
    /// so that nothing is lost if a request fails on the way, and the same call continues from there. Only records that can't
    /// exist beside a CNAME are deleted before. Operations: `domains_list_records`, `domains_create_record`,
    /// `domains_patch_record`, `domains_delete_record`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use std::net::Ipv4Addr;
    /// use digitalocean_sdk::domains::Record;
    ///
    /// let web = Ipv4Addr::new(192, 0, 2, 8);
    /// let records = [
    ///     Record::a("@", web),
    ///     Record::cname("www", "@"),
    ///     Record::mx("@", "mail.example.net.", 10),
    /// ];
    /// let done = client.domain("example.com").replace_zone(records).await?;
    /// for gone in &done.deleted {
    ///     println!("{} {:?} {:?}", gone.type_, gone.name, gone.data);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// A record that lacks a field, the same record twice, another record beside a CNAME and the SOA record are refused before
    /// anything is sent. If a request fails after others, the error says what was done before.
    pub fn replace_zone(&self, records: impl IntoIterator<Item = Record>) -> Replace {
        let domain = self.clone();
        let records = records.into_iter().collect();
        Operation::by(&self.client, records, move |_, records: &Vec<Record>| {
            let (domain, records) = (domain.clone(), records.clone());
            Box::pin(async move { replace(&domain, records).await })
        })
    }
}

#[inline]
async fn replace(domain: &DomainHandle, records: Vec<Record>) -> Result<Replaced, Error> {
    let own = domain.key();
    let wanted = by_place(records, own);
    for ((name, kind), records) in &wanted {
        check(kind, name, records, own).map_err(Error::refused)?;
        let is_alone = |(other, other_kind): &Place| other != name || other_kind == kind;
        if kind == "CNAME" && !wanted.keys().all(is_alone) {
            let refused = format!("{name} has a CNAME record, beside which there can be no other");
            return Err(Error::refused(refused));
        }
    }
    let there = domain.records().list().consistent().all().await;
    let there = there.map_err(Error::unsent)?;
    carry_out(domain, plan(there, wanted, own)).await
}

#[inline]
fn by_place(records: Vec<Record>, domain: &DomainName) -> BTreeMap<Place, Vec<Record>> {
    let mut by_place: BTreeMap<Place, Vec<Record>> = BTreeMap::new();
    for record in records {
        let place = place(&record, domain);
        by_place.entry(place).or_default().push(record);
    }
    by_place
}

#[inline]
fn place(Record(record): &Record, domain: &DomainName) -> Place {
    let name = full(record.name.as_deref().unwrap_or_default(), domain);
    (name, record.type_.clone())
}

#[inline]
fn plan(
    there: Vec<DomainRecord>,
    mut wanted: BTreeMap<Place, Vec<Record>>,
    domain: &DomainName,
) -> Plan {
    let aliases: BTreeSet<String> = wanted
        .keys()
        .filter(|(_, kind)| kind == "CNAME")
        .map(|(name, _)| name.clone())
        .collect();
    let names: BTreeSet<String> = wanted.keys().map(|(name, _)| name.clone()).collect();
    let servers = full("@", domain);
    let mut by_place: BTreeMap<Place, Vec<DomainRecord>> = BTreeMap::new();
    for record in there {
        let place = place(&Record::from(&record), domain);
        let is_kept = record.type_ == "SOA"
            || (record.type_ == "NS" && place.0 == servers && !wanted.contains_key(&place));
        if !is_kept {
            by_place.entry(place).or_default().push(record);
        }
    }
    for place in wanted.keys() {
        by_place.entry(place.clone()).or_default();
    }
    let mut all = Plan::default();
    for (place, there) in by_place {
        let records = wanted.remove(&place).unwrap_or_default();
        let (name, kind) = place;
        // An alias has its name for itself.
        let is_in_the_way = match kind.as_str() {
            "CNAME" => names.contains(&name) && !aliases.contains(&name),
            _ => aliases.contains(&name),
        };
        if is_in_the_way {
            all.in_the_way.extend(there);
            continue;
        }
        let part = Plan::of(there, records, domain);
        all.kept.extend(part.kept);
        all.new.extend(part.new);
        all.changed.extend(part.changed);
        all.old.extend(part.old);
    }
    all
}
