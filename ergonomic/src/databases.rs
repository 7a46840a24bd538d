//! Managed databases: clusters, replicas, topics and migrations.

use digitalocean_raw::types::{
    DatabaseCluster, DatabaseConnection, DatabaseReplica, DatabasesCreateClusterBody,
    DatabasesCreateReplicaBody, KafkaTopicVerbose, OnlineMigration,
};

use crate::Client;
use crate::ids::{id, pair};
use crate::resource::{
    Deletable, Handle, MINUTES, Request, Resource, Waitable, done, resource, waitable,
};
use crate::wait::{BoxFuture, WaitState};

id! {
    /// The id of a database cluster.
    DatabaseClusterId(String)
    from DatabaseCluster => |cluster| cluster.id.clone()
}

pair! {
    /// The key of a read-only replica.
    DatabaseReplicaKey {
        /// The id of its cluster.
        cluster,
        /// Its name.
        name
    }
}

pair! {
    /// The key of a Kafka topic.
    KafkaTopicKey {
        /// The id of its cluster.
        cluster,
        /// Its name.
        name
    }
}

impl Client {
    /// Creates a database cluster. Operation: `databases_create_cluster`.
    ///
    /// The passwords of some engines are in the response to this request only; the result of a wait has them, too.
    pub fn create_database_cluster(
        &self,
        body: &DatabasesCreateClusterBody,
    ) -> Request<DatabaseCluster> {
        Request::new(self, self.raw().databases_create_cluster(body), |answer| {
            let cluster = answer.database;
            Some((DatabaseClusterId::from(&cluster), cluster))
        })
    }

    /// One database cluster, by its id.
    #[must_use]
    pub fn database_cluster(&self, id: impl Into<DatabaseClusterId>) -> Handle<DatabaseCluster> {
        self.resource(id.into())
    }
}

impl Handle<DatabaseCluster> {
    /// One of its read-only replicas, by its name.
    #[must_use]
    pub fn replica(&self, name: impl Into<String>) -> Handle<DatabaseReplica> {
        self.client.resource((&self.key, name.into()))
    }

    /// Creates a read-only replica. A wait repeats the request while the cluster is busy (412). Operation:
    /// `databases_create_replica`.
    pub fn create_replica(&self, body: &DatabasesCreateReplicaBody) -> Request<DatabaseReplica> {
        let cluster = self.key.clone();
        Request::new(
            &self.client,
            self.client
                .raw()
                .databases_create_replica(&self.key.0, body),
            move |answer| {
                let replica = answer.replica?;
                Some((DatabaseReplicaKey::from((&cluster, &replica.name)), replica))
            },
        )
    }

    /// One of its Kafka topics, by its name.
    #[must_use]
    pub fn topic(&self, name: impl Into<String>) -> Handle<KafkaTopicVerbose> {
        self.client.resource((&self.key, name.into()))
    }

    /// The migration of data into it from another server.
    #[must_use]
    pub fn online_migration(&self) -> Handle<OnlineMigration> {
        self.client.resource(self.key.clone())
    }
}

resource!(DatabaseCluster, "database cluster" by DatabaseClusterId,
    |raw, key| raw.databases_get_cluster(&key.0) => |answer| Some(answer.database),
    |it| Some(it.status.as_str()));
resource!(DatabaseReplica, "database replica" by DatabaseReplicaKey,
    |raw, key| raw.databases_get_replica(&key.cluster, &key.name) => |answer| answer.replica,
    |it| Some(it.status.as_str()));
resource!(KafkaTopicVerbose, "Kafka topic" by KafkaTopicKey,
    |raw, key| raw.databases_get_kafka_topic(&key.cluster, &key.name) => |answer| answer.topic,
    |it| Some(it.state.as_str()));
resource!(OnlineMigration, "online migration of database cluster" by DatabaseClusterId,
    |raw, key| raw.databases_get_migration_status(&key.0) => Some,
    |it| Some(it.status.as_str()));

waitable!(
    /// Active; shortly after a create, a 404 is not a failure.
    KafkaTopicVerbose, ready ["active"], failed [], every 10, within 60 * MINUTES);
waitable!(
    /// Syncing, or done.
    OnlineMigration, ready ["syncing", "done"], failed ["error", "canceled"], every 10, within 60 * MINUTES);

/// Online.
impl Waitable for DatabaseCluster {
    const INTERVAL: u64 = 15;
    const DEADLINE: u64 = 30 * MINUTES;

    fn wait_state(&self) -> WaitState {
        WaitState::of(&self.status().unwrap_or_default(), &["online"], &[])
    }

    fn keep(&mut self, created: &Self) {
        keep_password(&mut self.connection, created.connection.as_ref());
        keep_password(
            &mut self.private_connection,
            created.private_connection.as_ref(),
        );
        for user in self.users.iter_mut().flatten() {
            let mut known = created.users.iter().flatten();
            if let Some(known) = known.find(|known| known.name == user.name) {
                keep_text(&mut user.password, known.password.as_ref());
            }
        }
    }
}

/// Online.
impl Waitable for DatabaseReplica {
    const INTERVAL: u64 = 15;
    const DEADLINE: u64 = 30 * MINUTES;

    fn wait_state(&self) -> WaitState {
        WaitState::of(&self.status().unwrap_or_default(), &["online"], &[])
    }

    fn keep(&mut self, created: &Self) {
        keep_password(&mut self.connection, created.connection.as_ref());
        keep_password(
            &mut self.private_connection,
            created.private_connection.as_ref(),
        );
    }
}

fn keep_password(now: &mut Option<DatabaseConnection>, created: Option<&DatabaseConnection>) {
    if let (Some(now), Some(created)) = (now, created) {
        keep_text(&mut now.password, created.password.as_ref());
    }
}

fn keep_text(now: &mut Option<String>, created: Option<&String>) {
    if now.as_ref().is_none_or(String::is_empty) {
        *now = created.cloned();
    }
}

impl Deletable for DatabaseCluster {
    fn delete(client: &Client, key: &DatabaseClusterId) -> BoxFuture<()> {
        done(client.raw().databases_destroy_cluster(&key.0))
    }
}

impl Deletable for DatabaseReplica {
    fn delete(client: &Client, key: &DatabaseReplicaKey) -> BoxFuture<()> {
        done(
            client
                .raw()
                .databases_destroy_replica(&key.cluster, &key.name),
        )
    }
}
