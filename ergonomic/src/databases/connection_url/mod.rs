//! Connection URLs.

mod find;
mod scheme;

use std::fmt::{self, Write as _};

use digitalocean_raw::slugs::DatabaseEngine;
use digitalocean_raw::types::{
    ConnectionPool, DatabaseCluster, DatabaseConnection, DatabaseReplica, DatabaseUser,
};

use crate::Error;
use scheme::{Kind, Told, encoded};

pub use find::FindConnectionUrl;

/// The connections that an answer has.
#[derive(Clone, Default)]
struct Connections {
    public: Option<DatabaseConnection>,
    private: Option<DatabaseConnection>,
    standby: Option<DatabaseConnection>,
    private_standby: Option<DatabaseConnection>,
}

/// What is wanted of a connection.
#[derive(Clone, Default)]
struct Wanted {
    private: bool,
    standby: bool,
    user: Option<String>,
    password: Option<String>,
    /// That of the user, who may be replaced by another one with another.
    told: Option<String>,
    database: Option<String>,
    ca_path: Option<String>,
}

/// The URL of a connection, made from an answer of the service: a cluster, a pool or a replica. Nothing is sent.
///
/// Passwords that only the answer to a create contains are also in the result of its wait.
///
/// ```no_run
/// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
/// use digitalocean_sdk::databases::ConnectionUrl;
/// use digitalocean_sdk::slugs::{DatabaseEngine, Region};
///
/// let clusters = client.database_clusters();
/// let shop = clusters.create("shop", DatabaseEngine::Mongodb, Region::Nyc3, "db-s-1vcpu-1gb").wait().await?;
/// let url = ConnectionUrl::of(&shop).private().url()?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
#[must_use = "a connection's URL is made by `url()`"]
pub struct ConnectionUrl {
    connections: Connections,
    engine: Option<DatabaseEngine>,
    wanted: Wanted,
}

/// Leaves out the URL, which may contain a password.
impl fmt::Debug for ConnectionUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConnectionUrl").finish_non_exhaustive()
    }
}

impl From<&DatabaseCluster> for ConnectionUrl {
    fn from(cluster: &DatabaseCluster) -> Self {
        Self {
            connections: Connections {
                public: cluster.connection.clone(),
                private: cluster.private_connection.clone(),
                standby: cluster.standby_connection.clone(),
                private_standby: cluster.standby_private_connection.clone(),
            },
            engine: Some(cluster.engine.clone()),
            wanted: Wanted::default(),
        }
    }
}

impl From<&ConnectionPool> for ConnectionUrl {
    fn from(pool: &ConnectionPool) -> Self {
        Self {
            connections: Connections {
                public: pool.connection.clone(),
                private: pool.private_connection.clone(),
                standby: pool.standby_connection.clone(),
                private_standby: pool.standby_private_connection.clone(),
            },
            engine: Some(DatabaseEngine::Pg),
            wanted: Wanted::default(),
        }
    }
}

impl From<&DatabaseReplica> for ConnectionUrl {
    fn from(replica: &DatabaseReplica) -> Self {
        Self {
            connections: Connections {
                public: replica.connection.clone(),
                private: replica.private_connection.clone(),
                ..Connections::default()
            },
            engine: None,
            wanted: Wanted::default(),
        }
    }
}

/// The setters that both builders have.
macro_rules! wishes {
    ($builder:ty) => {
        impl $builder {
            /// Uses the private network, for programs in the same VPC.
            #[inline]
            pub fn private(mut self) -> Self {
                self.wanted.private = true;
                self
            }

            /// Connects to the standby, which answers reads.
            #[inline]
            pub fn standby(mut self) -> Self {
                self.wanted.standby = true;
                self
            }

            /// Uses this password, for instance if the service doesn't return it.
            pub fn password(mut self, password: impl Into<String>) -> Self {
                self.wanted.password = Some(password.into());
                self
            }

            /// Connects to this database. Default: that of the answer.
            pub fn database(mut self, name: impl Into<String>) -> Self {
                self.wanted.database = Some(name.into());
                self
            }

            /// Adds the path of a file with the cluster's CA certificate, so that clients verify the server.
            /// [`pem`](crate::databases::DatabaseCaHandle::pem) returns the content of that file.
            pub fn ca_path(mut self, path: impl Into<String>) -> Self {
                self.wanted.ca_path = Some(path.into());
                self
            }
        }
    };
}

wishes!(ConnectionUrl);
wishes!(FindConnectionUrl);

impl ConnectionUrl {
    /// The connection of a cluster, a pool or a replica.
    pub fn of(answer: impl Into<Self>) -> Self {
        answer.into()
    }

    /// Connects as another user than that of the answer, with the user's password.
    #[inline]
    pub fn user(mut self, user: &DatabaseUser) -> Self {
        self.wanted.user = Some(user.name.clone());
        self.wanted.told = user.password.clone().filter(|it| !it.is_empty());
        self
    }

    /// The URL; for Kafka, which has none, `host:port`.
    ///
    /// # Errors
    ///
    /// Returns an error if the answer has no such connection, or no password.
    #[inline]
    pub fn url(&self) -> Result<String, Error> {
        let (connections, wanted) = (&self.connections, &self.wanted);
        let (connection, what) = match (wanted.private, wanted.standby) {
            (false, false) => (&connections.public, "public connection"),
            (true, false) => (&connections.private, "private connection"),
            (false, true) => (
                &connections.standby,
                "standby: a cluster has one if it has several nodes",
            ),
            (true, true) => (
                &connections.private_standby,
                "private standby: a cluster has one if it has several nodes",
            ),
        };
        let lacking = || Error::incomplete(format!("the answer has no {what}"));
        let connection = connection.as_ref().ok_or_else(lacking)?;
        let host = connection.host.as_deref().filter(|it| !it.is_empty());
        let host = host.ok_or_else(lacking)?;
        self.written(connection, host)
    }

    fn written(&self, connection: &DatabaseConnection, host: &str) -> Result<String, Error> {
        let wanted = &self.wanted;
        let kind = Kind::of(self.engine.as_ref(), connection);
        let port = connection.port.filter(|port| *port > 0);
        let place = match port.filter(|_| kind != Kind::MongoSrv) {
            Some(port) => format!("{host}:{port}"),
            None => host.to_owned(),
        };
        if kind == Kind::Kafka {
            return match wanted.ca_path {
                Some(_) => Err(kind.takes_no_ca()),
                None => Ok(place),
            };
        }
        let told = Told::of(connection);
        let named = |text: &Option<String>| text.clone().filter(|it| !it.is_empty());
        let user = wanted.user.clone().or_else(|| named(&connection.user));
        let user = user.unwrap_or_default();
        let is_own = connection.user.as_deref() == Some(user.as_str());
        let own = named(&connection.password).filter(|_| is_own);
        let password = match wanted.password.clone().or(wanted.told.clone()).or(own) {
            Some(password) => encoded(&password, ""),
            None if is_own && !told.password.is_empty() => told.password.to_owned(),
            None => return Err(without_password(&user)),
        };
        let mut url = format!(
            "{}://{}:{password}@{place}",
            kind.scheme(),
            encoded(&user, "")
        );
        let database = wanted
            .database
            .clone()
            .or_else(|| named(&connection.database));
        if let Some(database) = database {
            let _ = write!(url, "/{}", encoded(&database, ""));
        }
        let query = match told.query {
            "" => kind.default_query(),
            query => query,
        };
        let mut query: Vec<String> = query.split('&').map(str::to_owned).collect();
        query.retain(|it| !it.is_empty());
        if let Some(path) = &wanted.ca_path {
            kind.verify(&mut query, &encoded(path, "/"))?;
        }
        if !query.is_empty() {
            let _ = write!(url, "?{}", query.join("&"));
        }
        Ok(url)
    }
}

fn without_password(user: &str) -> Error {
    Error::incomplete(format!(
        "the answer has no password of {user:?}: the token may not be allowed to see it, or the service tells it only when the user is created; give it by `.password(..)`, or make a new one by `user(..).reset_auth()`"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn connection(uri: &str, user: &str, password: &str, database: &str) -> DatabaseConnection {
        serde_json::from_value(json!({
            "uri": uri, "host": "db.example.com", "port": 25060, "user": user, "password": password,
            "database": database, "ssl": true,
        }))
        .unwrap()
    }

    fn url(engine: DatabaseEngine, connection: DatabaseConnection) -> ConnectionUrl {
        let cluster = json!({"name": "shop", "engine": engine, "connection": connection});
        let cluster: DatabaseCluster = serde_json::from_value(cluster).unwrap();
        ConnectionUrl::of(&cluster)
    }

    #[test]
    fn all_parts_are_encoded() {
        let of = connection("", "a:b", "p@s/s%41 ?#ü", "my db");
        assert_eq!(
            url(DatabaseEngine::Pg, of).url().unwrap(),
            "postgresql://a%3Ab:p%40s%2Fs%2541%20%3F%23%C3%BC@db.example.com:25060/my%20db?sslmode=require"
        );
    }

    #[test]
    fn what_the_answer_says_of_the_connection_is_kept() {
        let uri = "mongodb+srv://doadmin:p%40s@db.example.com/admin?tls=true&authSource=admin&replicaSet=shop";
        let of = connection(uri, "doadmin", "", "admin");
        assert_eq!(url(DatabaseEngine::Mongodb, of.clone()).url().unwrap(), uri);
        let other = url(DatabaseEngine::Mongodb, of).ca_path("/a b.crt").url();
        assert_eq!(other.unwrap(), format!("{uri}&tlsCAFile=/a%20b.crt"));
    }

    #[test]
    fn a_ca_is_verified_by() {
        let of = |engine, uri| {
            let url = url(engine, connection(uri, "u", "p", "d"));
            url.ca_path("/ca.crt").url()
        };
        let uri = "postgresql://u:p@db.example.com:25060/d?sslmode=require";
        assert_eq!(
            of(DatabaseEngine::Pg, uri).unwrap(),
            "postgresql://u:p@db.example.com:25060/d?sslmode=verify-full&sslrootcert=/ca.crt"
        );
        assert_eq!(
            of(DatabaseEngine::Mysql, "").unwrap(),
            "mysql://u:p@db.example.com:25060/d?ssl-mode=VERIFY_CA&ssl-ca=/ca.crt"
        );
        assert_eq!(
            of(DatabaseEngine::Valkey, "").unwrap(),
            "rediss://u:p@db.example.com:25060/d?ssl_ca_certs=/ca.crt"
        );
        assert!(of(DatabaseEngine::Opensearch, "").is_err());
        assert!(of(DatabaseEngine::Kafka, "").is_err());
    }

    #[test]
    fn no_password_is_no_url() {
        let of = connection(
            "postgresql://doadmin:@db.example.com:25060/d",
            "doadmin",
            "",
            "d",
        );
        let error = url(DatabaseEngine::Pg, of.clone()).url().unwrap_err();
        assert!(
            error.to_string().contains("no password of \"doadmin\""),
            "{error}"
        );
        let given = url(DatabaseEngine::Pg, of).password("p").url().unwrap();
        assert!(given.starts_with("postgresql://doadmin:p@"), "{given}");
    }

    #[test]
    fn the_password_of_one_user_is_not_that_of_another() {
        let of = connection(
            "postgresql://doadmin:secret@db.example.com:25060/d",
            "doadmin",
            "secret",
            "d",
        );
        let app: DatabaseUser = serde_json::from_value(json!({"name": "app"})).unwrap();
        let base = url(DatabaseEngine::Pg, of);
        assert!(base.clone().user(&app).url().is_err());
        // Nor is that of a user who was named before.
        let other = json!({"name": "other", "password": "others"});
        let other: DatabaseUser = serde_json::from_value(other).unwrap();
        let others = base.user(&other);
        assert!(others.url().unwrap().contains("other:others@"));
        assert!(others.clone().user(&app).url().is_err());
        let given = others.password("given").user(&app).url().unwrap();
        assert!(given.contains("app:given@"), "{given}");
    }
}
