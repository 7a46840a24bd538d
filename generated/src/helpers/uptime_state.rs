// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! What uptime checks found.

use std::borrow::Cow;

use digitalocean_core::resource::WaitState;

use crate::types::UptimeState;

impl UptimeState {
    /// What it means to a wait: ready when the target is up from all regions, and failed when it is down from one.
    #[must_use]
    #[inline]
    pub fn wait_state(&self) -> WaitState {
        let regions = self.regions.iter().flat_map(|regions| regions.values());
        let each = regions.map(|region| {
            let status = region.status.as_ref().map_or("", |status| status.as_str());
            WaitState::of(status, &["UP"], &["DOWN"])
        });
        let some = self
            .regions
            .as_ref()
            .is_some_and(|regions| !regions.is_empty());
        each.fold(some.into(), |all, one| all & one)
    }

    /// Its state in words, such as `UP from eu_west, CHECKING from us_east`.
    #[must_use]
    #[inline]
    pub fn state_in_words(&self) -> Cow<'_, str> {
        let regions = self.regions.iter().flatten();
        let words = regions.map(|(region, state)| {
            let status = state
                .status
                .as_ref()
                .map_or("unknown", |status| status.as_str());
            format!("{status} from {region}")
        });
        let words = words.collect::<Vec<_>>().join(", ");
        match words.as_str() {
            "" => "not checked yet".into(),
            _ => words.into(),
        }
    }
}
