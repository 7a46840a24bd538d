//! Security scans.

use digitalocean_raw::types::SecurityScan;

use crate::Client;
use crate::ids::id;
use crate::resource::{Handle, MINUTES, Request, given, resource, waitable};

id! {
    /// The id of a scan.
    ScanId(String)
}

impl Client {
    /// Starts a scan. Operation: `security_create_scan`.
    pub fn create_security_scan(&self) -> Request<SecurityScan> {
        let call = self.raw().security_create_scan(None);
        Request::new(self, call, |made| Some((ScanId(given(&made.id)?), made)))
    }

    /// A scan, by its id. No request is sent until something is awaited.
    #[must_use]
    pub fn security_scan(&self, id: impl Into<ScanId>) -> Handle<SecurityScan> {
        self.resource(id.into())
    }
}

resource!(SecurityScan, "scan" by ScanId,
    |raw, key| raw.security_get_scan(&key.0, &Default::default()) => |answer| answer.scan,
    |it| Some(it.status.as_str()));

waitable!(
    /// Completed.
    SecurityScan, ready ["COMPLETED"], failed ["FAILED"], every 10, within 60 * MINUTES);
