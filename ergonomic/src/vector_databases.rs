//! Vector databases, and restoring them from backups.

use digitalocean_raw::types::{
    VectorDatabase, VectordbCreateVectorDbRequest, VectordbGetRestoreStatusResponse,
};

use crate::Client;
use crate::ids::{id, pair};
use crate::resource::{Deletable, Handle, MINUTES, Request, done, given, resource, waitable};
use crate::wait::BoxFuture;

id! {
    /// The id of a vector database.
    VectorDatabaseId(String)
}

impl Client {
    /// Creates a vector database. Its credentials are another question, once it is active. Operation: `vectorDatabases_create`.
    pub fn create_vector_database(
        &self,
        body: &VectordbCreateVectorDbRequest,
    ) -> Request<VectorDatabase> {
        let call = self.raw().vector_databases_create(body);
        Request::new(self, call, |answer| {
            let made = answer.vector_db?;
            Some((VectorDatabaseId(given(&made.id)?), made))
        })
    }

    /// A vector database, by its id. No request is sent until something is awaited.
    #[must_use]
    pub fn vector_database(&self, id: impl Into<VectorDatabaseId>) -> Handle<VectorDatabase> {
        self.resource(id.into())
    }
}

resource!(VectorDatabase, "vector database" by VectorDatabaseId,
    |raw, key| raw.vector_databases_get(&key.0) => |answer| answer.vector_db,
    |it| Some(it.status.as_str()));

waitable!(
    /// Active.
    VectorDatabase, ready ["active"], failed ["errored"], every 15, within 30 * MINUTES);

impl Deletable for VectorDatabase {
    const GONE_WITHIN: u64 = 10 * MINUTES;

    fn delete(client: &Client, key: &VectorDatabaseId) -> BoxFuture<()> {
        done(client.raw().vector_databases_delete(&key.0))
    }
}

pair! {
    /// The key of a restore.
    VectorDatabaseRestoreKey {
        /// The id of the database.
        database,
        /// The id of the backup that it is restored from.
        backup
    }
}

resource!(VectordbGetRestoreStatusResponse, "restore" by VectorDatabaseRestoreKey,
    |raw, key| raw.vector_databases_get_restore_status(&key.database, &key.backup) => Some,
    |it| Some(it.status.as_str()));

waitable!(
    /// It succeeded.
    VectordbGetRestoreStatusResponse, ready ["SUCCESS"], failed ["FAILED", "CANCELED"], every 5, within 60 * MINUTES);

impl Handle<VectorDatabase> {
    /// The database's restore from a backup, by the backup's id.
    #[must_use]
    pub fn restore(&self, backup: impl Into<String>) -> Handle<VectordbGetRestoreStatusResponse> {
        self.client.resource((&self.key, backup.into()))
    }
}
