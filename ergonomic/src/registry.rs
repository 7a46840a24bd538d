//! Container registries: garbage collection.

use digitalocean_raw::types::GarbageCollection;

use std::borrow::Cow;

use crate::ids::pair;
use crate::resource::{Handle, MINUTES, Resource, waitable};
use crate::wait::BoxFuture;
use crate::{Client, Error};

pair! {
    /// The key of a garbage collection.
    GarbageCollectionKey {
        /// The name of the registry.
        registry,
        /// Its own id.
        id
    }
}

impl Client {
    /// A garbage collection of a registry, by the registry's name and its own id. Nothing is asked until something is
    /// awaited.
    #[must_use]
    pub fn garbage_collection(
        &self,
        registry: impl Into<String>,
        id: impl Into<String>,
    ) -> Handle<GarbageCollection> {
        self.resource((registry.into(), id.into()))
    }
}

/// The service has an operation for the one in progress, but the others are in a list only, so that it is searched for there.
impl Resource for GarbageCollection {
    type Key = GarbageCollectionKey;
    const KIND: &'static str = "garbage collection";

    fn fetch(client: &Client, key: &GarbageCollectionKey) -> BoxFuture<Self> {
        let list = client
            .raw()
            .registries_list_garbage_collections(&key.registry, &Default::default());
        let (mut all, key) = (list.items(), key.clone());
        Box::pin(async move {
            while let Some(found) = all.try_next().await? {
                if found.uuid == key.id {
                    return Ok(found);
                }
            }
            Err(Error::missing(format!(
                "there is no garbage collection {key}"
            )))
        })
    }

    fn status(&self) -> Option<Cow<'_, str>> {
        Some(self.status.as_str().into())
    }
}

waitable!(
    /// Succeeded.
    GarbageCollection, ready ["succeeded"], failed ["failed", "cancelled"], every 5, within 60 * MINUTES);
