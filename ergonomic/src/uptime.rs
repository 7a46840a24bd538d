//! Uptime checks.

use std::borrow::Cow;
use std::collections::BTreeMap;

use digitalocean_raw::types::UptimeRegionStateStatus;
use serde_json::Value;

use crate::Client;
use crate::ids::id;
use crate::resource::{Deletable, Handle, Resource, Waitable, done, part};
use crate::wait::{BoxFuture, WaitState};

id! {
    /// The id of an uptime check.
    UptimeCheckId(String)
}

/// The latest results of an uptime check, for each region from which it checks.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UptimeState {
    /// What was found, by the region's name.
    pub regions: BTreeMap<String, UptimeRegionStateStatus>,
}

impl Client {
    /// An uptime check, by its id: fetching it gives what it found last. No request is sent until something is awaited.
    #[must_use]
    pub fn uptime_check(&self, id: impl Into<UptimeCheckId>) -> Handle<UptimeState> {
        self.resource(id.into())
    }
}

impl Resource for UptimeState {
    type Key = UptimeCheckId;
    const KIND: &'static str = "uptime check";

    fn fetch(client: &Client, key: &UptimeCheckId) -> BoxFuture<Self> {
        // As JSON, because checks run from more regions than the document names here.
        let call = client.raw().uptime_get_check_state(&key.0).read_as();
        part(call, |answer: Value| {
            let regions = answer.get("state")?.get("regions")?.as_object()?;
            let regions = regions.iter().map(|(name, state)| {
                let status = state.get("status").and_then(Value::as_str);
                (name.clone(), status.unwrap_or_default().into())
            });
            Some(Self {
                regions: regions.collect(),
            })
        })
    }

    fn status(&self) -> Option<Cow<'_, str>> {
        let regions = self.regions.iter();
        let words = regions.map(|(region, status)| format!("{status} from {region}"));
        let words = words.collect::<Vec<_>>().join(", ");
        (!words.is_empty()).then(|| words.into())
    }
}

/// Up from all regions. Down from one is failure.
impl Waitable for UptimeState {
    fn wait_state(&self) -> WaitState {
        let each =
            |status: &UptimeRegionStateStatus| WaitState::of(status.as_str(), &["UP"], &["DOWN"]);
        let some = WaitState::from(!self.regions.is_empty());
        let regions = self.regions.values().map(each);
        regions.fold(some, |all, one| all & one)
    }
}

impl Deletable for UptimeState {
    fn delete(client: &Client, key: &UptimeCheckId) -> BoxFuture<()> {
        done(client.raw().uptime_delete_check(&key.0))
    }
}
