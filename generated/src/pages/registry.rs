// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use crate::{Next, Page, Timestamp, types};

impl Page for types::AllRepositoriesV2Response {
    type Item = types::RepositoryV2;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.repositories.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.repositories.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.repositories == other.repositories
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::GarbageCollectionsResponse {
    type Item = types::GarbageCollection;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.garbage_collections.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.garbage_collections.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.garbage_collections == other.garbage_collections
    }

    fn total(&self) -> Option<u64> {
        None
    }

    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}

impl Page for types::RegistryListRepositoriesResponse {
    type Item = types::Repository;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.repositories.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.repositories.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.repositories == other.repositories
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::RepositoryManifestsResponse {
    type Item = types::RepositoryManifest;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.manifests.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.manifests.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.manifests == other.manifests
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::RepositoryTagsResponse {
    type Item = types::RepositoryTag;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.tags.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.tags.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.tags == other.tags
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}
