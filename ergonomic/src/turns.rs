//! Taking turns at what the service fails at if it is asked for several at once.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use tokio::sync::Semaphore;

/// What is done by turns: its kind, and which of them it is about.
type What = (&'static str, String);

/// Whose turn it is: all handles of a client share it.
#[derive(Clone, Default)]
pub(crate) struct Turns(Arc<Mutex<HashMap<What, Weak<Semaphore>>>>);

impl fmt::Debug for Turns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Turns").finish_non_exhaustive()
    }
}

impl Turns {
    #[inline]
    pub(crate) fn of(&self, kind: &'static str, which: &str) -> Arc<Semaphore> {
        let what = (kind, which.to_owned());
        let mut turns = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = turns.get(&what).and_then(Weak::upgrade) {
            return known;
        }
        // What nobody waits for any more isn't kept.
        turns.retain(|_, turn| turn.strong_count() > 0);
        let turn = Arc::new(Semaphore::new(1));
        turns.insert(what, Arc::downgrade(&turn));
        turn
    }
}
