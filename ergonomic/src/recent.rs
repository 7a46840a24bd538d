//! What a client created a moment ago, which the service may not know everywhere yet.

use std::collections::HashMap;
use std::fmt::Display;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// How long something may be unknown to the service after it was created, where nothing else is known of its kind.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// When what was created, by what messages call it.
#[derive(Default)]
pub(crate) struct Recent(Mutex<HashMap<String, Instant>>);

impl Recent {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Instant>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Remembers for a minute that something was created.
    pub(crate) fn note(&self, kind: &str, key: &impl Display) {
        let now = Instant::now();
        let mut recent = self.lock();
        recent.retain(|_, created| now.saturating_duration_since(*created) < PATIENCE);
        recent.insert(format!("{kind} {key}"), now);
    }

    /// Forgets what was created, for it was deleted: that it is unknown is no surprise any more.
    pub(crate) fn forget(&self, kind: &str, key: &impl Display) {
        self.lock().remove(&format!("{kind} {key}"));
    }

    /// Whether something was created less than a minute ago.
    pub(crate) fn has(&self, kind: &str, key: &impl Display) -> bool {
        let recent = self.lock();
        let created = recent.get(&format!("{kind} {key}"));
        created.is_some_and(|created| created.elapsed() < PATIENCE)
    }
}
