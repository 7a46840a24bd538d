//! The poll batchers of a client.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::policy::RatePolicy;
use crate::poll_budget::Budget;

/// So many batchers are kept whether waits use them or not.
const KEPT: usize = 32;

/// Where the waits of a client share their polls: a batcher for each list. What a batcher is, only waits know.
pub(crate) struct Batchers {
    budget: Arc<Budget>,
    all: Mutex<HashMap<List, Arc<dyn Any + Send + Sync>>>,
}

/// A list: the type of its batcher, and what it is of.
type List = (TypeId, String);

impl Batchers {
    pub(crate) fn new(rate: &RatePolicy) -> Self {
        Self {
            budget: Budget::new(rate),
            all: Mutex::new(HashMap::new()),
        }
    }

    /// The batcher of the list of a parent, which is made if there is none yet.
    pub(crate) fn of<B: Any + Send + Sync>(
        &self,
        parent: String,
        make: impl FnOnce(&Arc<Budget>) -> Arc<B>,
    ) -> Arc<B> {
        let list = (TypeId::of::<B>(), parent);
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = all.get(&list)
            && let Ok(batcher) = Arc::clone(known).downcast()
        {
            return batcher;
        }
        if all.len() >= KEPT {
            // What nobody uses knows only where in the list something was.
            all.retain(|_, batcher| Arc::strong_count(batcher) > 1);
        }
        let batcher = make(&self.budget);
        all.insert(list, Arc::<B>::clone(&batcher));
        batcher
    }
}
