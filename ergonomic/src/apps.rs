//! Apps: the App Platform.
#![doc = digitalocean_raw::apps_methods!()]

use crate::wait::{Wait, WaitState};

digitalocean_raw::apps_accessors!(crate);

impl AppHandle {
    /// Waits until one of its domains is set up. As long as the app doesn't show the domain, it is pending.
    pub fn wait_for_domain(&self, domain: impl Into<String>) -> Wait<digitalocean_raw::types::App> {
        let domain = domain.into();
        self.wait_until(move |app| {
            let mut domains = app.domains.iter().flatten();
            let found = domains.find(|shown| {
                shown
                    .spec
                    .as_ref()
                    .is_some_and(|spec| spec.domain == domain)
                    || shown.id.as_ref() == Some(&domain)
            });
            let phase = found.and_then(|found| found.phase.as_ref());
            phase.map_or(WaitState::Pending, |phase| {
                WaitState::of(phase.as_str(), &["ACTIVE"], &["ERROR"])
            })
        })
    }
}
