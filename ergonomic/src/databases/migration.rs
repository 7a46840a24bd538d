//! Migrations into a cluster while the source keeps running.

use digitalocean_raw::types::{SourceDatabase, SourceDatabaseSource};

use super::{DatabaseMigrationHandle, DatabaseMigrationKey};
use crate::Error;
use crate::resource::{Operation, Request, done, setters};

impl DatabaseMigrationHandle {
    /// Starts to copy another server's data into the cluster: await it for the answer, or wait until the copy is in sync with the
    /// source. If a migration fails immediately, the cluster often isn't ready for connections yet: start it again after half a
    /// minute. Operation: `databases_update_onlineMigration`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::raw::types::SourceDatabaseSource;
    ///
    /// let source = SourceDatabaseSource::new().host("old.example.com").port(5432).dbname("shop").username("copy").password("secret");
    /// let migration = client.database_cluster("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30").online_migration();
    /// migration.start(source).ignore_dbs(["scratch"]).wait().await?;
    /// migration.stop().await?;
    /// # Ok(()) }
    /// ```
    pub fn start(
        &self,
        source: impl Into<SourceDatabaseSource>,
    ) -> Request<DatabaseMigrationKey, SourceDatabase> {
        self.changing(
            SourceDatabase::new(source),
            |raw, key, body| raw.databases_update_online_migration(&key.cluster.0, body),
            Some,
        )
    }

    /// Stops the running migration, whose id is read first. Operation: `databases_delete_onlineMigration`.
    #[inline]
    pub fn stop(&self) -> Operation<(), ()> {
        let handle = self.clone();
        Operation::by(&self.client, (), move |client, ()| {
            let (client, handle) = (client.clone(), handle.clone());
            Box::pin(async move {
                let running = handle.get().await.map_err(Error::unsent)?;
                let id = running.id.unwrap_or_default();
                let cluster = &handle.key.cluster.0;
                done(client.raw().databases_delete_online_migration(cluster, &id)).await
            })
        })
    }
}

setters!(Request<DatabaseMigrationKey, SourceDatabase> {
    #[doc = "Whether the source is connected to without TLS. Default: no."]
    value disable_ssl: bool,
    #[doc = "The databases of the source that aren't copied."]
    list ignore_dbs: String,
});
