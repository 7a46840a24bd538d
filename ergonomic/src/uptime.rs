//! Uptime checks, and what they found.
#![doc = digitalocean_raw::uptime_methods!()]

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use digitalocean_core::resource::{Answered, Resource, Stateful, WaitState, part};
use digitalocean_raw::types::UptimeRegionStateStatus;
use serde_json::Value;

use crate::resource::Handle;

digitalocean_raw::uptime_accessors!(crate);

/// What an uptime check found last: the key is that of the check.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UptimeResultsKey(pub UptimeCheckId);

impl fmt::Display for UptimeResultsKey {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The latest results of an uptime check, for each region from which it checks.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UptimeResults {
    /// What was found, by the region's name.
    pub regions: BTreeMap<String, UptimeRegionStateStatus>,
}

/// What an uptime check found last.
pub type UptimeResultsHandle = Handle<UptimeResultsKey>;

impl Handle<UptimeCheckId> {
    /// What it found last, from each region. It is ready when it is up from all, and failed when it is down from one.
    #[must_use]
    #[inline]
    pub fn results(&self) -> UptimeResultsHandle {
        self.below(UptimeResultsKey(self.key.clone()))
    }
}

impl Resource for UptimeResultsKey {
    type Value = UptimeResults;
    type Parent = UptimeCheckId;

    const NAME: &'static str = "uptime check";

    #[inline]
    fn parent(&self) -> UptimeCheckId {
        self.0.clone()
    }

    #[inline]
    fn of(parent: &UptimeCheckId, _: &UptimeResults) -> Option<Self> {
        Some(Self(parent.clone()))
    }

    #[inline]
    fn get(&self, client: &digitalocean_core::Client) -> Answered<UptimeResults> {
        let raw = digitalocean_raw::Client::from(client.clone());
        // As JSON, because checks run from more regions than the document names here.
        let call = raw.uptime_get_check_state(&self.0.0).read_as();
        part(call, |answer: Value| {
            let regions = answer.get("state")?.get("regions")?.as_object()?;
            let regions = regions.iter().map(|(name, state)| {
                let status = state.get("status").and_then(Value::as_str);
                (name.clone(), status.unwrap_or_default().into())
            });
            Some(UptimeResults {
                regions: regions.collect(),
            })
        })
    }

    #[inline]
    fn status(results: &UptimeResults) -> Option<Cow<'_, str>> {
        let regions = results.regions.iter();
        let words = regions.map(|(region, status)| format!("{status} from {region}"));
        let words = words.collect::<Vec<_>>().join(", ");
        (!words.is_empty()).then(|| words.into())
    }
}

/// Up from all regions. Down from one is failure.
impl Stateful for UptimeResultsKey {
    #[inline]
    fn wait_state(results: &UptimeResults) -> WaitState {
        let each =
            |status: &UptimeRegionStateStatus| WaitState::of(status.as_str(), &["UP"], &["DOWN"]);
        let some = WaitState::from(!results.regions.is_empty());
        let regions = results.regions.values().map(each);
        regions.fold(some, |all, one| all & one)
    }
}
