//! Users of a cluster.

use digitalocean_raw::slugs::DatabaseEngine;
use digitalocean_raw::types::{
    DatabasesAddUserBody, DatabasesResetAuthBody, MysqlSettings, MysqlSettingsAuthPlugin,
};

use super::DatabaseUserKey;
use super::engines::engine_of;
use crate::resource::{Collection, Request};

impl Collection<DatabaseUserKey> {
    /// Creates a user. Its password is in the answer, and for MongoDB in no later one. Users of MySQL get `caching_sha2_password`
    /// unless [`auth_plugin`](Request::auth_plugin) is set. The service fails if several users of one cluster are created or
    /// deleted at once, so requests of one client and its clones are sent one after the other. With
    /// [`unless_exists`](Request::unless_exists) an existing user is returned, with its password except for MongoDB. Operation:
    /// `databases_add_user`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::raw::types::MysqlSettingsAuthPlugin::MysqlNativePassword;
    ///
    /// let shop = client.database_cluster("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30");
    /// let app = shop.users().create("app").await?;
    /// let old = shop.users().create("old-app").auth_plugin(MysqlNativePassword).await?;
    /// let fresh = shop.user(&app).reset_auth().await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        name: impl Into<String>,
    ) -> Request<DatabaseUserKey, DatabasesAddUserBody> {
        let request = self.creating(DatabasesAddUserBody::new(name));
        request.completed(|client, mut body| {
            // What says it already needs no engine.
            let is_said = body.mysql_settings.is_some();
            let engine = engine_of(client);
            Box::pin(async move {
                if !is_said && engine.await? == Some(DatabaseEngine::Mysql) {
                    body.mysql_settings = Some(MysqlSettings::new(
                        MysqlSettingsAuthPlugin::CachingSha2Password,
                    ));
                }
                Ok(body)
            })
        })
    }
}

impl Request<DatabaseUserKey, DatabasesAddUserBody> {
    /// How a MySQL user authenticates.
    pub fn auth_plugin(self, plugin: impl Into<MysqlSettingsAuthPlugin>) -> Self {
        self.with(|body| body.mysql_settings = Some(MysqlSettings::new(plugin)))
    }
}

impl Request<DatabaseUserKey, DatabasesResetAuthBody> {
    /// How a MySQL user authenticates from now on.
    pub fn auth_plugin(self, plugin: impl Into<MysqlSettingsAuthPlugin>) -> Self {
        self.with(|body| body.mysql_settings = Some(MysqlSettings::new(plugin)))
    }
}
