//! The poll batchers of a client.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::budget::Budget;
use super::{Batcher, Poll};
use crate::Client;
use crate::policy::RatePolicy;
use crate::resource::{Resource, SharedList};

/// So many batchers are kept whether waits use them or not.
const KEPT: usize = 32;

/// Where the waits of a client share their polls: a batcher for each list.
pub(crate) struct Batchers {
    budget: Arc<Budget>,
    all: Mutex<HashMap<List, Arc<dyn Any + Send + Sync>>>,
}

/// A list: the type of its keys, and what it is of.
type List = (TypeId, String);

impl Batchers {
    pub(crate) fn new(rate: &RatePolicy) -> Self {
        Self {
            budget: Budget::new(rate),
            all: Mutex::new(HashMap::new()),
        }
    }

    /// The polls of a wait for what a list shows.
    pub(crate) fn polls<K: Resource>(
        &self,
        client: &Client,
        key: &K,
        list: &SharedList<K::Value>,
    ) -> Poll<K::Value> {
        self.batcher(key, list).polls(client, key)
    }

    pub(super) fn batcher<K: Resource>(
        &self,
        key: &K,
        shown: &SharedList<K::Value>,
    ) -> Arc<Batcher<K>> {
        let list = (TypeId::of::<K>(), format!("{:?}", key.parent()));
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
        let batcher = Batcher::new(key.clone(), shown, &self.budget);
        all.insert(list, Arc::<Batcher<K>>::clone(&batcher));
        batcher
    }
}
