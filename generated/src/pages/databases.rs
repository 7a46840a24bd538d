// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

use digitalocean_core::fingerprint;

#[allow(unused_imports)]
use crate::{Next, Page, Timestamp, types};

impl Page for types::ConnectionPools {
    type Item = types::ConnectionPool;

    const LIST: &'static str = "pools";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.pools.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.pools.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.pools.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        None
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}

impl Page for types::DatabasesListClustersResponse {
    type Item = types::DatabaseCluster;

    const LIST: &'static str = "databases";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.databases.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.databases.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.databases.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        None
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}

impl Page for types::DatabasesListEventsLogsResponse {
    type Item = types::DatabaseEvent;

    const LIST: &'static str = "events";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.events.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.events.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.events.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        None
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}

impl Page for types::DatabasesListKafkaSchemasResponse {
    type Item = types::KafkaSchemaVerbose;

    const LIST: &'static str = "subjects";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.subjects.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.subjects.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.subjects.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        None
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}

impl Page for types::DatabasesListKafkaTopicsResponse {
    type Item = types::KafkaTopic;

    const LIST: &'static str = "topics";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.topics.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.topics.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.topics.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        None
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}

impl Page for types::DatabasesListLogsinkResponse {
    type Item = types::LogsinkSchema;

    const LIST: &'static str = "sinks";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.sinks.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.sinks.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.sinks.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        None
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}

impl Page for types::DatabasesListOpeasearchIndexesResponse {
    type Item = types::OpensearchIndex;

    const LIST: &'static str = "indexes";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.indexes.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.indexes.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.indexes.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        None
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}

impl Page for types::DatabasesListReplicasResponse {
    type Item = types::DatabaseReplica;

    const LIST: &'static str = "replicas";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.replicas.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.replicas.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.replicas.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        None
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}

impl Page for types::DatabasesListResponse {
    type Item = types::Database;

    const LIST: &'static str = "dbs";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.dbs.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.dbs.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.dbs.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        None
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}

impl Page for types::DatabasesListUsersResponse {
    type Item = types::DatabaseUser;

    const LIST: &'static str = "users";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.users.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.users.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.users.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        None
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}
