//! The URL of a connection that is read first.

use std::fmt;

use digitalocean_raw::types::DatabaseUser;

use super::super::{
    ConnectionPoolHandle, ConnectionPoolKey, ConnectionPoolName, DatabaseClusterHandle,
    DatabaseReplicaHandle, DatabaseUserKey, DatabaseUserName,
};
use super::{ConnectionUrl, Wanted};
use crate::resource::IntoKey;
use crate::wait::BoxFuture;
use crate::{Client, Error};

/// What a connection is of.
#[derive(Clone)]
enum Of {
    Cluster(DatabaseClusterHandle),
    Pool(ConnectionPoolHandle),
    Replica(DatabaseReplicaHandle),
}

/// The URL of a connection, which is read when this is awaited.
#[derive(Clone)]
#[must_use = "nothing is read until this is awaited"]
pub struct FindConnectionUrl {
    of: Of,
    pub(super) wanted: Wanted,
}

/// It may hold a password.
impl fmt::Debug for FindConnectionUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FindConnectionUrl").finish_non_exhaustive()
    }
}

impl FindConnectionUrl {
    fn of(of: Of) -> Self {
        Self {
            of,
            wanted: Wanted::default(),
        }
    }

    /// As this user, whose password is read, too, unless it is given.
    pub fn user(mut self, name: impl IntoKey<DatabaseUserName>) -> Self {
        self.wanted.user = Some(name.into_key().0);
        self
    }

    /// By this connection pool of the cluster.
    pub fn pool(mut self, name: impl IntoKey<ConnectionPoolName>) -> Self {
        let handle = match &self.of {
            Of::Cluster(handle) => handle.connection_pool(name),
            Of::Pool(handle) => {
                let mut handle = handle.clone();
                handle.key.name = name.into_key();
                handle
            }
            Of::Replica(handle) => {
                let key = ConnectionPoolKey::new(&handle.key.cluster, name);
                handle.below(key)
            }
        };
        self.of = Of::Pool(handle);
        self
    }
}

impl IntoFuture for FindConnectionUrl {
    type Output = Result<String, Error>;
    type IntoFuture = BoxFuture<String>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let (client, cluster) = match &self.of {
                Of::Cluster(handle) => (&handle.client, &handle.key),
                Of::Pool(handle) => (&handle.client, &handle.key.cluster),
                Of::Replica(handle) => (&handle.client, &handle.key.cluster),
            };
            let mut found = match &self.of {
                Of::Cluster(handle) => ConnectionUrl::of(&handle.get().await?),
                Of::Pool(handle) => ConnectionUrl::of(&handle.get().await?),
                Of::Replica(handle) => ConnectionUrl::of(&handle.get().await?),
            };
            found.wanted = self.wanted.clone();
            if let (Some(user), None) = (&self.wanted.user, &self.wanted.password) {
                let key = DatabaseUserKey::new(cluster, user.as_str());
                found = found.user(&read_user(client, key).await?);
            }
            found.url()
        })
    }
}

async fn read_user(client: &Client, key: DatabaseUserKey) -> Result<DatabaseUser, Error> {
    client.resource(&key).get().await
}

impl DatabaseClusterHandle {
    /// The URL by which programs connect, which is read when this is awaited: public, as the cluster's own user, to its first
    /// database, unless the methods of it say otherwise. All parts are percent-encoded. It holds a password.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let shop = client.database_cluster("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30");
    /// let admin = shop.connection_url().await?;
    /// let app = shop.connection_url().private().user("app").database("orders").ca_path("/etc/ca.crt").await?;
    /// let pooled = shop.connection_url().pool("web").private().await?;
    /// let reports = shop.connection_url().standby().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Kafka has no such URL: this gives `host:port`. A password that the service doesn't tell is an error: MongoDB tells those of
    /// users only when they are created ([`ConnectionUrl`] takes what was answered then), and some tokens may not see any.
    #[doc(alias = "databases connection")]
    #[inline]
    pub fn connection_url(&self) -> FindConnectionUrl {
        FindConnectionUrl::of(Of::Cluster(self.clone()))
    }
}

impl ConnectionPoolHandle {
    /// The URL by which programs connect to the pool, which is read when this is awaited.
    #[inline]
    pub fn connection_url(&self) -> FindConnectionUrl {
        FindConnectionUrl::of(Of::Pool(self.clone()))
    }
}

impl DatabaseReplicaHandle {
    /// The URL by which programs connect to the replica, which is read when this is awaited.
    #[inline]
    pub fn connection_url(&self) -> FindConnectionUrl {
        FindConnectionUrl::of(Of::Replica(self.clone()))
    }
}
