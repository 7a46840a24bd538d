//! Records that must stay: each domain has one of type SOA, which goes with it.

use std::sync::Arc;

use digitalocean_core::transport::{BoxFuture as Boxed, Request as Sent};
use digitalocean_raw::types::DomainRecord;

use super::{DomainHandle, DomainRecordHandle, DomainRecordId, DomainRecordKey};
use crate::resource::{Handle, IntoKey};
use crate::transport::{Admitted, Guard, Layer};

/// What identifies a record: its id, the object itself, or references to these. An object also has the type, so that it needn't
/// be read before the record is deleted.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not name a domain record",
    label = "expected the id of a record, or the object that the service answered"
)]
pub trait IntoRecord: IntoKey<DomainRecordId> {
    /// The type of the record, if the value contains it.
    #[doc(hidden)]
    fn told(&self) -> Option<String> {
        None
    }
}

impl IntoRecord for i64 {}
impl IntoRecord for &i64 {}
impl IntoRecord for DomainRecordId {}
impl IntoRecord for &DomainRecordId {}

impl IntoRecord for &DomainRecord {
    fn told(&self) -> Option<String> {
        Some(self.type_.clone()).filter(|it| !it.is_empty())
    }
}

impl IntoRecord for DomainRecord {
    fn told(&self) -> Option<String> {
        (&self).told()
    }
}

impl DomainHandle {
    /// One of its records, by its id, or the object itself. No request is sent until something is awaited.
    ///
    /// Deleting the SOA record is refused, because it belongs to the domain. So a record that is given by its id is read before
    /// it is deleted.
    #[doc(alias = "EditRecord")]
    #[must_use]
    pub fn record(&self, id: impl IntoRecord) -> DomainRecordHandle {
        let kind = id.told();
        guarded(self, id.into_key(), kind)
    }
}

#[inline]
fn guarded(domain: &DomainHandle, id: DomainRecordId, kind: Option<String>) -> DomainRecordHandle {
    let key = DomainRecordKey::new(domain.key(), id);
    let guard = Kept {
        key: key.clone(),
        raw: domain.client.raw().clone(),
        kind,
    };
    Handle {
        client: domain.client.guarded_by(Arc::new(guard)),
        key,
    }
}

/// Refuses to delete what must stay.
struct Kept {
    key: DomainRecordKey,
    raw: digitalocean_raw::Client,
    kind: Option<String>,
}

impl Guard for Kept {
    fn admit<'a>(
        &'a self,
        unguarded: Layer,
        request: &'a Sent,
    ) -> Boxed<'a, Result<Admitted, String>> {
        Box::pin(async move {
            if request.operation.id == "domains_delete_record" {
                let kind = match &self.kind {
                    Some(kind) => Some(kind.clone()),
                    None => {
                        let raw = self.raw.with_transport(unguarded);
                        let (domain, id) = (&self.key.domain.0, self.key.id.0);
                        // What can't be read is left to the service.
                        let read = raw.domains_get_record(domain, id).await.ok();
                        read.and_then(|it| Some(it.into_inner().domain_record?.type_))
                    }
                };
                if kind.as_deref() == Some("SOA") {
                    return Err(format!(
                        "the SOA record of {} goes with the domain: change its time to live by `update`, or delete the domain",
                        self.key.domain
                    ));
                }
            }
            Ok(Admitted::default())
        })
    }
}
