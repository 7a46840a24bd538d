//! The settings of an engine, with a type for each engine.

use digitalocean_raw::JsonObject;
use digitalocean_raw::slugs::DatabaseEngine;
use digitalocean_raw::types::{
    DatabaseConfig, KafkaAdvancedConfig, MongoAdvancedConfig, MysqlAdvancedConfig,
    OpensearchAdvancedConfig, PostgresAdvancedConfig, RedisAdvancedConfig, ValkeyAdvancedConfig,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::engines::{engine_now, engine_of};
use super::{DatabaseClusterId, DatabaseConfigHandle, DatabaseConfigKey};
use crate::resource::{Handle, Patchable as _, Request};
use crate::wait::BoxFuture;
use crate::{Client, Error};

/// The type of an engine's settings, such as [`PostgresAdvancedConfig`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the type of an engine's settings",
    label = "expected `PostgresAdvancedConfig`, `MysqlAdvancedConfig`, `ValkeyAdvancedConfig`, or that of another engine"
)]
pub trait EngineConfig: DeserializeOwned + Serialize + Clone + Send + Sync + 'static {
    /// The engine.
    const ENGINE: DatabaseEngine;
}

impl EngineConfig for PostgresAdvancedConfig {
    const ENGINE: DatabaseEngine = DatabaseEngine::Pg;
}

impl EngineConfig for MysqlAdvancedConfig {
    const ENGINE: DatabaseEngine = DatabaseEngine::Mysql;
}

impl EngineConfig for ValkeyAdvancedConfig {
    const ENGINE: DatabaseEngine = DatabaseEngine::Valkey;
}

impl EngineConfig for RedisAdvancedConfig {
    const ENGINE: DatabaseEngine = DatabaseEngine::Redis;
}

impl EngineConfig for MongoAdvancedConfig {
    const ENGINE: DatabaseEngine = DatabaseEngine::Mongodb;
}

impl EngineConfig for KafkaAdvancedConfig {
    const ENGINE: DatabaseEngine = DatabaseEngine::Kafka;
}

impl EngineConfig for OpensearchAdvancedConfig {
    const ENGINE: DatabaseEngine = DatabaseEngine::Opensearch;
}

impl Handle<DatabaseClusterId> {
    /// Changes the settings that are set, and keeps the rest. Settings of another engine are refused. The advanced editions have
    /// settings of another form: `config().update()` takes any. Operation: `databases_patch_config`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::raw::types::PostgresAdvancedConfig;
    ///
    /// let shop = client.database_cluster("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30");
    /// shop.update_config(PostgresAdvancedConfig::new().work_mem(8)).await?;
    /// let config: PostgresAdvancedConfig = shop.config().typed().await?;
    /// println!("{:?}", config.work_mem);
    /// # Ok(()) }
    /// ```
    pub fn update_config<C: EngineConfig>(&self, config: C) -> Request<DatabaseConfigKey> {
        let key = DatabaseConfigKey::new(&self.key);
        Request::asking(&self.client, (), move |client, ()| {
            let (client, key, config) = (client.clone(), key.clone(), config.clone());
            Box::pin(async move {
                check::<C>(&client).await?;
                let mut body = DatabaseConfig::new();
                body.config = match serde_json::to_value(&config) {
                    Ok(Value::Object(config)) => Some(config),
                    _ => return Err(Error::refused("these settings are no JSON object")),
                };
                match key.patch(client.core(), &body).await {
                    Ok(shown) => Ok((key, shown)),
                    Err(error) => Err(told(&client, C::ENGINE, error).await),
                }
            })
        })
    }
}

impl DatabaseConfigHandle {
    /// Fetches the settings with the type of the engine. Operation: `databases_get_config`.
    ///
    /// # Errors
    ///
    /// Returns an error if the cluster has another engine, or the call fails.
    pub fn typed<C: EngineConfig>(&self) -> BoxFuture<C> {
        let handle = self.clone();
        Box::pin(async move {
            check::<C>(&handle.client).await?;
            let mut config: JsonObject = handle.get().await?.config;
            spell(&mut config);
            serde_json::from_value(Value::Object(config))
                .map_err(|error| Error::incomplete(format!("the settings can't be read: {error}")))
        })
    }
}

/// Spells policies as the types do: answers have those of Valkey with hyphens or underscores.
fn spell(config: &mut JsonObject) {
    for (key, other, own) in [
        ("valkey_maxmemory_policy", "-", "_"),
        ("redis_maxmemory_policy", "_", "-"),
    ] {
        if let Some(Value::String(policy)) = config.get_mut(key) {
            *policy = policy.replace(other, own);
        }
    }
}

/// That the cluster has the engine of these settings.
async fn check<C: EngineConfig>(client: &Client) -> Result<(), Error> {
    let is_so = |engine: &Option<DatabaseEngine>| engine.as_ref().is_none_or(|it| *it == C::ENGINE);
    let engine = engine_of(client).await?;
    if is_so(&engine) {
        return Ok(());
    }
    // What was Redis may be Valkey by now.
    let engine = match engine {
        Some(DatabaseEngine::Redis) => engine_now(client).await?,
        engine => engine,
    };
    match engine {
        Some(engine) if engine != C::ENGINE => Err(Error::refused(format!(
            "these are settings of {}, and the cluster is of {engine}: use the type of its engine, or `config().update()`, which takes any",
            C::ENGINE,
        ))),
        _ => Ok(()),
    }
}

/// An error of the service, with what it may come from: it makes Redis clusters Valkey ones, which refuse the settings of Redis.
async fn told(client: &Client, engine: DatabaseEngine, error: Error) -> Error {
    if !error.is_bad_request() || engine != DatabaseEngine::Redis {
        return error;
    }
    match engine_now(client).await {
        Ok(Some(now)) if now != engine => error.noting(format_args!(
            "the cluster is of {now} by now: use the settings of that"
        )),
        _ => error,
    }
}
