//! The URL of a connection that is read first.

use std::fmt;
use std::time::Duration;

use digitalocean_raw::types::{ConnectionPool, DatabaseUser};
use tokio::time::sleep;

use super::super::{
    ConnectionPoolHandle, ConnectionPoolKey, ConnectionPoolName, DatabaseClusterHandle,
    DatabaseClusterId, DatabaseReplicaHandle, DatabaseUserKey, DatabaseUserName,
};
use super::{ConnectionUrl, Wanted};
use crate::resource::{IntoKey, Resource as _};
use crate::wait::BoxFuture;
use crate::{Client, Error};

/// How long to pause until a user that was made a moment ago is read again.
const PAUSE: Duration = Duration::from_secs(1);

/// What is connected to: a cluster, a pool or a replica.
#[derive(Clone)]
enum Of {
    Cluster(DatabaseClusterHandle),
    Pool(ConnectionPoolHandle),
    Replica(DatabaseReplicaHandle),
    PoolOfReplica(DatabaseReplicaHandle, ConnectionPoolName),
}

/// The URL of a connection, which is read when this is awaited.
#[derive(Clone)]
#[must_use = "nothing is read until this is awaited"]
pub struct FindConnectionUrl {
    of: Of,
    pub(super) wanted: Wanted,
}

/// Leaves out the URL, which may contain a password.
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

    /// Connects as this user, whose password is read, too, unless it is given. If this client created the user a moment ago and
    /// the service doesn't know it yet, it is read again for up to a minute.
    pub fn user(mut self, name: impl IntoKey<DatabaseUserName>) -> Self {
        self.wanted.user = Some(name.into_key().0);
        self
    }

    /// Connects through this connection pool of the cluster, or of the replica if the URL is that of a replica. A replica has its
    /// own pools, under its id, which is read first.
    pub fn pool(mut self, name: impl IntoKey<ConnectionPoolName>) -> Self {
        self.of = match self.of {
            Of::Cluster(handle) => Of::Pool(handle.connection_pool(name)),
            Of::Pool(mut handle) => {
                handle.key.name = name.into_key();
                Of::Pool(handle)
            }
            Of::Replica(handle) | Of::PoolOfReplica(handle, _) => {
                Of::PoolOfReplica(handle, name.into_key())
            }
        };
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
                Of::Replica(handle) | Of::PoolOfReplica(handle, _) => {
                    (&handle.client, &handle.key.cluster)
                }
            };
            let mut found = match &self.of {
                Of::Cluster(handle) => ConnectionUrl::of(&handle.get().await?),
                Of::Pool(handle) => ConnectionUrl::of(&handle.get().await?),
                Of::Replica(handle) => ConnectionUrl::of(&handle.get().await?),
                Of::PoolOfReplica(handle, pool) => {
                    ConnectionUrl::of(&pool_of_replica(handle, pool).await?)
                }
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

/// A pool of a replica, which is a cluster by its own id.
async fn pool_of_replica(
    replica: &DatabaseReplicaHandle,
    pool: &ConnectionPoolName,
) -> Result<ConnectionPool, Error> {
    let id = replica.get().await?.id.filter(|id| !id.is_empty());
    let id = id.ok_or_else(|| {
        Error::incomplete(format!("the answer lacks the id of {:?}", replica.key))
    })?;
    let key = ConnectionPoolKey::new(DatabaseClusterId(id), pool);
    replica.below(key).get().await
}

/// A user. One that this client made less than a minute ago may not be known everywhere yet.
async fn read_user(client: &Client, key: DatabaseUserKey) -> Result<DatabaseUser, Error> {
    let user = client.resource(&key);
    loop {
        match user.get().await {
            Err(error)
                if error.is_not_found() && client.recent().has(DatabaseUserKey::NAME, &key) =>
            {
                sleep(PAUSE).await;
            }
            answer => return answer,
        }
    }
}

impl DatabaseClusterHandle {
    /// The URL with which programs connect, which is read when this is awaited. By default, it uses the public host, the
    /// cluster's default user and its default database; methods choose others. All parts are percent-encoded. It contains a
    /// password.
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
    /// Kafka has no such URL: the result is `host:port`. If the service doesn't return the password, that is an error: it returns
    /// those of MongoDB users only when they are created ([`ConnectionUrl`] takes that answer), and some tokens may not see any.
    #[doc(alias = "databases connection")]
    #[inline]
    pub fn connection_url(&self) -> FindConnectionUrl {
        FindConnectionUrl::of(Of::Cluster(self.clone()))
    }
}

impl ConnectionPoolHandle {
    /// The URL with which programs connect to the pool, which is read when this is awaited.
    #[inline]
    pub fn connection_url(&self) -> FindConnectionUrl {
        FindConnectionUrl::of(Of::Pool(self.clone()))
    }
}

impl DatabaseReplicaHandle {
    /// The URL with which programs connect to the replica, or to one of its [pools](FindConnectionUrl::pool), which is read when
    /// this is awaited. Its users are those of the cluster of which it is a replica.
    #[inline]
    pub fn connection_url(&self) -> FindConnectionUrl {
        FindConnectionUrl::of(Of::Replica(self.clone()))
    }
}
