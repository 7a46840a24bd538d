//! Replacing all records of a type and a name.

use std::fmt;

use digitalocean_raw::types::DomainRecord;

use super::meaning::{full, leads_as, says};
use super::record::{Record, TYPES};
use super::{DomainHandle, DomainName};
use crate::Error;
use crate::resource::Operation;

/// A request to replace all records of a type and a name.
pub type Replace = Operation<Vec<Record>, Replaced>;

/// What [`replace_all`](DomainHandle::replace_all) did, and the records as they are now.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Replaced {
    /// New records.
    pub created: Vec<DomainRecord>,
    /// Records that were changed.
    pub changed: Vec<DomainRecord>,
    /// Records that were already the same.
    pub unchanged: Vec<DomainRecord>,
    /// Records that were deleted, as they were before.
    pub deleted: Vec<DomainRecord>,
}

impl Replaced {
    /// Whether nothing had to be changed.
    #[must_use]
    #[inline]
    pub fn is_unchanged(&self) -> bool {
        self.created.is_empty() && self.changed.is_empty() && self.deleted.is_empty()
    }
}

/// Counts what was done.
impl fmt::Display for Replaced {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} created, {} changed, {} deleted",
            self.created.len(),
            self.changed.len(),
            self.deleted.len()
        )
    }
}

impl DomainHandle {
    /// Makes these the only records of this type and name; an empty list deletes all. Records that are already the same, by the
    /// rules of [`upsert`](Self::upsert), stay as they are. New ones are created first, then records with the same data are
    /// changed, and the others are deleted last: if a request fails on the way, the name has lost nothing, and the same call
    /// continues from there. A name has at most one CNAME, which is changed in place. Operations: `domains_list_records`,
    /// `domains_create_record`,
    /// `domains_patch_record`, `domains_delete_record`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use std::net::Ipv4Addr;
    /// use digitalocean_sdk::domains::Record;
    ///
    /// let addresses = [8, 9].map(|last| Record::a("www", Ipv4Addr::new(192, 0, 2, last)).ttl(60));
    /// let done = client.domain("example.com").replace_all("www", "A", addresses).await?;
    /// println!("{done}");
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// A record of another type or name, one that lacks a field, the same record twice, a second CNAME and the SOA record are
    /// refused before anything is sent. If a request fails after others, the error says what was done before, and has the records
    /// that were created ([`Error::items`]).
    pub fn replace_all(
        &self,
        name: impl Into<String>,
        kind: impl Into<String>,
        records: impl IntoIterator<Item = Record>,
    ) -> Replace {
        let (domain, kind, name) = (self.clone(), kind.into(), name.into());
        let records = records.into_iter().collect();
        Operation::by(&self.client, records, move |_, records: &Vec<Record>| {
            let (domain, records) = (domain.clone(), records.clone());
            let (kind, name) = (kind.clone(), name.clone());
            Box::pin(async move { replace(&domain, &kind, &name, records).await })
        })
    }
}

#[inline]
async fn replace(
    domain: &DomainHandle,
    kind: &str,
    name: &str,
    records: Vec<Record>,
) -> Result<Replaced, Error> {
    let own = domain.key();
    check(kind, name, &records, own).map_err(Error::refused)?;
    let (_, there) = domain.of_name(kind, name).await.map_err(Error::unsent)?;
    carry_out(domain, Plan::of(there, records, own)).await
}

/// Does what a plan says: what there is no room beside goes first, and what is left over last.
#[inline]
pub(super) async fn carry_out(domain: &DomainHandle, plan: Plan) -> Result<Replaced, Error> {
    let mut done = Replaced {
        unchanged: plan.kept,
        ..Replaced::default()
    };
    delete(domain, plan.in_the_way, &mut done).await?;
    for record in plan.new {
        match domain.records().create(record).await {
            Ok(created) => done.created.push(created),
            Err(error) => return Err(stopped(error, &done)),
        }
    }
    for (old, record) in plan.changed {
        match domain.record(&old).update(record).await {
            Ok(changed) => done.changed.push(changed),
            Err(error) => return Err(stopped(error, &done)),
        }
    }
    delete(domain, plan.old, &mut done).await?;
    Ok(done)
}

#[inline]
async fn delete(
    domain: &DomainHandle,
    records: Vec<DomainRecord>,
    done: &mut Replaced,
) -> Result<(), Error> {
    for old in records {
        // Somebody else may have deleted it meanwhile.
        match domain.record(&old).delete().if_exists().await {
            Ok(_) => done.deleted.push(old),
            Err(error) => return Err(stopped(error, done)),
        }
    }
    Ok(())
}

/// The error that ended a replacement, with a count of the changes that were made before.
#[inline]
fn stopped(error: Error, done: &Replaced) -> Error {
    if done.is_unchanged() {
        return error;
    }
    let error = error.noting(format_args!("before that, {done}; the same call goes on"));
    error.carried_out().with_items(done.created.clone())
}

/// That these records can be all of a type and a name.
#[inline]
pub(super) fn check(
    kind: &str,
    name: &str,
    records: &[Record],
    domain: &DomainName,
) -> Result<(), String> {
    if kind == "SOA" {
        return Err("a domain has one SOA record: change its time to live by `update`".to_owned());
    }
    if !TYPES.contains(&kind) {
        return Err(format!(
            "{kind:?} is no type of record: use one of {}",
            TYPES.join(", ")
        ));
    }
    let wanted = full(name, domain);
    for (index, record) in records.iter().enumerate() {
        record.check_complete()?;
        let own = full(record.0.name.as_deref().unwrap_or_default(), domain);
        if record.0.type_ != kind || own != wanted {
            return Err(format!(
                "expected a record of type {kind} for {wanted}, found type {} for {own}",
                record.0.type_
            ));
        }
        // Whatever their times to live are: the service makes those of a name equal.
        let mut alike = record.clone();
        alike.0.ttl = None;
        let mut before = records.iter().take(index);
        if before.any(|it| says(it, &alike, domain)) {
            return Err(format!(
                "the record of type {kind} with the data {:?} is there twice",
                record.0.data.as_deref().unwrap_or_default()
            ));
        }
    }
    match kind {
        "CNAME" if !records.is_empty() && wanted == full("@", domain) => Err(format!(
            "{wanted} is the domain itself, which has SOA and NS records: no CNAME record can be beside them"
        )),
        "CNAME" if records.len() > 1 => Err(format!("{wanted} has one CNAME record at most")),
        _ => Ok(()),
    }
}

/// What is to be done.
#[derive(Default)]
pub(super) struct Plan {
    pub(super) kept: Vec<DomainRecord>,
    pub(super) in_the_way: Vec<DomainRecord>,
    pub(super) new: Vec<Record>,
    pub(super) changed: Vec<(DomainRecord, Record)>,
    pub(super) old: Vec<DomainRecord>,
}

impl Plan {
    /// For the records of one type and name.
    #[inline]
    pub(super) fn of(
        mut there: Vec<DomainRecord>,
        records: Vec<Record>,
        domain: &DomainName,
    ) -> Self {
        let mut plan = Self::default();
        let mut take = |fits: &dyn Fn(&DomainRecord) -> bool| {
            let found = there.iter().position(fits)?;
            Some(there.remove(found))
        };
        let mut missing = Vec::new();
        for record in records {
            match take(&|it| says(&it.into(), &record, domain)) {
                Some(kept) => plan.kept.push(kept),
                None => missing.push(record),
            }
        }
        // What differs in its time to live alone is the same record: nothing else of it is written over.
        let mut others = Vec::new();
        for record in missing {
            let mut alike = record.clone();
            alike.0.ttl = None;
            match take(&|it| says(&it.into(), &alike, domain)) {
                Some(old) => plan.changed.push((old, record)),
                None => others.push(record),
            }
        }
        for record in others {
            let is_only_one = record.0.type_ == "CNAME";
            match take(&|it| is_only_one || leads_as(&it.into(), &record, domain)) {
                Some(old) => plan.changed.push((old, record)),
                None => plan.new.push(record),
            }
        }
        plan.old = there;
        plan
    }
}
