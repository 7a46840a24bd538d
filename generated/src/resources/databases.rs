// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Managed Databases.

use std::borrow::Cow;
use std::time::Duration;
use digitalocean_core::resource::{Answered, Bridge, Creatable, Deletable, HasUrn, Holder, List, Listed, Named, Patchable, Reached, Replaceable, Resource, SharedList, Sought, Stateful, UniquelyNamed, Uniqueness, WaitState, boxed_part, bridge, done, found, given, named, named_by_key, named_in, part, shown};
use digitalocean_core::{Client, Error, key, key_from, list, nested_key};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::{ConnectionPool, Database, DatabaseCa, DatabaseCluster, DatabaseEvent, DatabaseReplica, DatabaseSchemaRegistryConfigResponse, DatabaseSchemaRegistrySubjectConfigResponse, DatabaseSqlMode, DatabaseUser, DatabasesGetAutoscaleResponse, DatabasesGetClusterMetricsCredentialsResponse, DatabasesGetConfigResponse, DatabasesGetDoSettingsResponse, DatabasesGetEvictionPolicyResponse, DatabasesListFirewallRulesResponse, KafkaSchemaVersionResponse, KafkaTopicVerbose, LogsinkSchema, OnlineMigration, OpensearchIndex};

nested_key! {
    /// The key of the database autoscaling of a database cluster: there is one.
    DatabaseAutoscaleKey {
        /// The key of the database cluster.
        cluster: DatabaseClusterId
    }
}

impl Resource for DatabaseAutoscaleKey {
    type Value = types::DatabasesGetAutoscaleResponse;
    type Parent = DatabaseClusterId;

    const NAME: &'static str = "database autoscaling";

    #[inline]
    fn parent(&self) -> DatabaseClusterId {
        self.cluster.clone()
    }

    #[inline]
    fn of(parent: &DatabaseClusterId, _: &types::DatabasesGetAutoscaleResponse) -> Option<Self> {
        Some(Self { cluster: parent.clone() })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::DatabasesGetAutoscaleResponse>> {
        boxed_part(raw(client).databases_get_autoscale(&self.cluster.0), Some)
    }
}

impl Replaceable for DatabaseAutoscaleKey {
    type Body = types::DatabaseAutoscaleParams;

    const BRIDGE: Bridge = Bridge {
        drop: &["autoscale"],
        map: &[("storage", "autoscale.storage")],
        unless: &[],
        full: &[],
        only: None,
    };

    #[inline]
    fn body(it: &types::DatabasesGetAutoscaleResponse) -> Result<types::DatabaseAutoscaleParams, Error> {
        bridge(it, Self::BRIDGE)
    }

    #[inline]
    fn replace(&self, client: &Client, body: &types::DatabaseAutoscaleParams) -> Answered<Option<Box<types::DatabasesGetAutoscaleResponse>>> {
        let sent = done(raw(client).databases_update_autoscale(&self.cluster.0, body));
        Box::pin(async move { sent.await.map(|()| None) })
    }
}

nested_key! {
    /// The key of the CA certificate of a database cluster: there is one.
    DatabaseCaKey {
        /// The key of the database cluster.
        cluster: DatabaseClusterId
    }
}

impl Resource for DatabaseCaKey {
    type Value = types::DatabaseCa;
    type Parent = DatabaseClusterId;

    const NAME: &'static str = "CA certificate";

    #[inline]
    fn parent(&self) -> DatabaseClusterId {
        self.cluster.clone()
    }

    #[inline]
    fn of(parent: &DatabaseClusterId, _: &types::DatabaseCa) -> Option<Self> {
        Some(Self { cluster: parent.clone() })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::DatabaseCa>> {
        boxed_part(raw(client).databases_get_ca(&self.cluster.0), |answer| Some(answer.ca))
    }
}

pub use super::DatabaseClusterId;

key_from!(DatabaseClusterId of types::DatabaseCluster => |it| Self(it.id.clone()));

impl Resource for DatabaseClusterId {
    type Value = types::DatabaseCluster;
    type Parent = ();

    const NAME: &'static str = "database cluster";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::DatabaseCluster) -> Option<Self> {
        given(&it.id).map(DatabaseClusterId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::DatabaseCluster>> {
        boxed_part(raw(client).databases_get_cluster(&self.0), |answer| Some(answer.database).filter(|it| given(&it.id).is_some()))
    }

    #[inline]
    fn status(it: &types::DatabaseCluster) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.as_str()))
    }

    #[inline]
    fn shared_list(&self, client: &Client) -> Option<SharedList<types::DatabaseCluster>> {
        Some(SharedList::new(raw(client).databases_list_clusters(&Default::default())))
    }
}

impl Stateful for DatabaseClusterId {
    const INTERVAL: Duration = Duration::from_secs(15);
    const DEADLINE: Duration = Duration::from_secs(1800);

    #[inline]
    fn wait_state(it: &types::DatabaseCluster) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["online"], &[])
    }

    #[inline]
    fn keep(it: &mut types::DatabaseCluster, created: &types::DatabaseCluster) {
        it.keep_passwords(created);
    }
}

impl Named for DatabaseClusterId {
    #[inline]
    fn name(it: &types::DatabaseCluster) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::DatabaseCluster>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Creatable for DatabaseClusterId {
    type Body = types::DatabasesCreateClusterBody;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::DatabasesCreateClusterBody) -> Answered<(Self, Option<Box<types::DatabaseCluster>>)> {
        part(raw(client).databases_create_cluster(body), move |answer| {
            let it = answer.database;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for DatabaseClusterId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).databases_destroy_cluster(&self.0))
    }
}

impl HasUrn for DatabaseClusterId {
    const URN_KIND: &'static str = "dbaas";
}

list! {
    /// A list of database clusters, made by [`databases_list_clusters`](crate::Client::databases_list_clusters).
    DatabasesListClusters of types::DatabasesListClustersResponse, |it| given(&it.id), {
        /// Only clusters with this tag. Needs the scope `tag:read`.
        into tag_name "tag_name": String,
    }
}

impl Listed for DatabaseClusterId {
    type Within = ();
    type List = DatabasesListClusters;

    #[inline]
    fn list(client: &Client, _: &()) -> DatabasesListClusters {
        raw(client).databases_list_clusters(&Default::default()).into()
    }
}

impl UniquelyNamed for DatabaseClusterId {
    type In = ();

    const UNIQUE: Uniqueness = Uniqueness {
        name: ("name", "name"),
        words: None,
        caseless: false,
        beside: &[],
        fixed: &[("engine", "engine"), ("private_network_uuid", "private_network_uuid"), ("region", "region")],
        assumed: &[],
        filters: &[],
        everywhere: false,
        status: Some(422),
        message: Some("name is not available"),
    };

    #[inline]
    fn holder(client: &Client, _: &(), sought: &Sought) -> Answered<Option<Holder<Self>>> {
        named_in::<Self, _>((), List::from(Self::list(client, &())), sought)
    }
}

nested_key! {
    /// The key of the database configuration of a database cluster: there is one.
    DatabaseConfigKey {
        /// The key of the database cluster.
        cluster: DatabaseClusterId
    }
}

impl Resource for DatabaseConfigKey {
    type Value = types::DatabasesGetConfigResponse;
    type Parent = DatabaseClusterId;

    const NAME: &'static str = "database configuration";

    #[inline]
    fn parent(&self) -> DatabaseClusterId {
        self.cluster.clone()
    }

    #[inline]
    fn of(parent: &DatabaseClusterId, _: &types::DatabasesGetConfigResponse) -> Option<Self> {
        Some(Self { cluster: parent.clone() })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::DatabasesGetConfigResponse>> {
        boxed_part(raw(client).databases_get_config(&self.cluster.0), Some)
    }
}

impl Patchable for DatabaseConfigKey {
    type Patch = types::DatabaseConfig;

    #[inline]
    fn patch(&self, client: &Client, body: &types::DatabaseConfig) -> Answered<Option<Box<types::DatabasesGetConfigResponse>>> {
        let sent = done(raw(client).databases_patch_config(&self.cluster.0, body));
        Box::pin(async move { sent.await.map(|()| None) })
    }
}

key! {
    /// The name of a connection pool.
    ConnectionPoolName(String)
}

key_from!(ConnectionPoolName of types::ConnectionPool => |it| Self(it.name.clone()));

nested_key! {
    /// The key of a connection pool of a database cluster.
    ConnectionPoolKey {
        /// The key of the database cluster.
        cluster: DatabaseClusterId,
        /// Its own part.
        name: ConnectionPoolName
    }
}

impl Resource for ConnectionPoolKey {
    type Value = types::ConnectionPool;
    type Parent = DatabaseClusterId;

    const NAME: &'static str = "connection pool";

    #[inline]
    fn parent(&self) -> DatabaseClusterId {
        self.cluster.clone()
    }

    #[inline]
    fn of(parent: &DatabaseClusterId, it: &types::ConnectionPool) -> Option<Self> {
        Some(Self { cluster: parent.clone(), name: given(&it.name).map(ConnectionPoolName)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::ConnectionPool>> {
        boxed_part(raw(client).databases_get_connection_pool(&self.cluster.0, &self.name.0), |answer| Some(answer.pool).filter(|it| given(&it.name).is_some()))
    }
}

impl Creatable for ConnectionPoolKey {
    type Body = types::ConnectionPoolCreate;
    type In = DatabaseClusterId;

    #[inline]
    fn create(client: &Client, within: &DatabaseClusterId, body: &types::ConnectionPoolCreate) -> Answered<(Self, Option<Box<types::ConnectionPool>>)> {
        let parent = within.clone();
        part(raw(client).databases_add_connection_pool(&within.0, body), move |answer| {
            let it = answer.pool;
            Some((Self::of(&parent, &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for ConnectionPoolKey {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).databases_delete_connection_pool(&self.cluster.0, &self.name.0))
    }
}

impl Replaceable for ConnectionPoolKey {
    type Body = types::ConnectionPoolUpdate;

    const BRIDGE: Bridge = Bridge {
        drop: &["name", "connection", "private_connection", "standby_connection", "standby_private_connection"],
        map: &[],
        unless: &[],
        full: &[],
        only: Some(&["mode", "size", "db", "user"]),
    };

    #[inline]
    fn body(it: &types::ConnectionPool) -> Result<types::ConnectionPoolUpdate, Error> {
        bridge(it, Self::BRIDGE)
    }

    #[inline]
    fn replace(&self, client: &Client, body: &types::ConnectionPoolUpdate) -> Answered<Option<Box<types::ConnectionPool>>> {
        let sent = done(raw(client).databases_update_connection_pool(&self.cluster.0, &self.name.0, body));
        Box::pin(async move { sent.await.map(|()| None) })
    }
}

list! {
    /// A list of connection pools, made by [`databases_list_connection_pools`](crate::Client::databases_list_connection_pools).
    DatabasesListConnectionPools of types::ConnectionPools, |it| given(&it.name), {
    }
}

impl Listed for ConnectionPoolKey {
    type Within = DatabaseClusterId;
    type List = DatabasesListConnectionPools;

    #[inline]
    fn list(client: &Client, within: &DatabaseClusterId) -> DatabasesListConnectionPools {
        raw(client).databases_list_connection_pools(&within.0).into()
    }
}

impl UniquelyNamed for ConnectionPoolKey {
    type In = DatabaseClusterId;

    const UNIQUE: Uniqueness = Uniqueness {
        name: ("name", "name"),
        words: None,
        caseless: false,
        beside: &[],
        fixed: &[],
        assumed: &[],
        filters: &[],
        everywhere: false,
        status: Some(422),
        message: Some("pool name is not available"),
    };

    #[inline]
    fn holder(client: &Client, within: &DatabaseClusterId, sought: &Sought) -> Answered<Option<Holder<Self>>> {
        named_by_key(&Self::new(within, sought.name()), client, sought)
    }
}

key! {
    /// The name of a database.
    DatabaseName(String)
}

key_from!(DatabaseName of types::Database => |it| Self(it.name.clone()));

nested_key! {
    /// The key of a database of a database cluster.
    DatabaseKey {
        /// The key of the database cluster.
        cluster: DatabaseClusterId,
        /// Its own part.
        name: DatabaseName
    }
}

impl Resource for DatabaseKey {
    type Value = types::Database;
    type Parent = DatabaseClusterId;

    const NAME: &'static str = "database";

    #[inline]
    fn parent(&self) -> DatabaseClusterId {
        self.cluster.clone()
    }

    #[inline]
    fn of(parent: &DatabaseClusterId, it: &types::Database) -> Option<Self> {
        Some(Self { cluster: parent.clone(), name: given(&it.name).map(DatabaseName)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::Database>> {
        boxed_part(raw(client).databases_get(&self.cluster.0, &self.name.0), |answer| Some(answer.db))
    }
}

impl Creatable for DatabaseKey {
    type Body = types::Database;
    type In = DatabaseClusterId;

    #[inline]
    fn create(client: &Client, within: &DatabaseClusterId, body: &types::Database) -> Answered<(Self, Option<Box<types::Database>>)> {
        let parent = within.clone();
        part(raw(client).databases_add(&within.0, body), move |answer| {
            let it = answer.db;
            Some((Self::of(&parent, &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for DatabaseKey {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).databases_delete(&self.cluster.0, &self.name.0))
    }
}

list! {
    /// A list of databases, made by [`databases_list`](crate::Client::databases_list).
    DatabasesList of types::DatabasesListResponse, |it| given(&it.name), {
    }
}

impl Listed for DatabaseKey {
    type Within = DatabaseClusterId;
    type List = DatabasesList;

    #[inline]
    fn list(client: &Client, within: &DatabaseClusterId) -> DatabasesList {
        raw(client).databases_list(&within.0).into()
    }
}

impl UniquelyNamed for DatabaseKey {
    type In = DatabaseClusterId;

    const UNIQUE: Uniqueness = Uniqueness {
        name: ("name", "name"),
        words: None,
        caseless: false,
        beside: &[],
        fixed: &[],
        assumed: &[],
        filters: &[],
        everywhere: false,
        status: None,
        message: None,
    };

    #[inline]
    fn holder(client: &Client, within: &DatabaseClusterId, sought: &Sought) -> Answered<Option<Holder<Self>>> {
        named_by_key(&Self::new(within, sought.name()), client, sought)
    }
}

nested_key! {
    /// The key of the database settings of a database cluster: there is one.
    DatabaseSettingsKey {
        /// The key of the database cluster.
        cluster: DatabaseClusterId
    }
}

impl Resource for DatabaseSettingsKey {
    type Value = types::DatabasesGetDoSettingsResponse;
    type Parent = DatabaseClusterId;

    const NAME: &'static str = "database settings";

    #[inline]
    fn parent(&self) -> DatabaseClusterId {
        self.cluster.clone()
    }

    #[inline]
    fn of(parent: &DatabaseClusterId, _: &types::DatabasesGetDoSettingsResponse) -> Option<Self> {
        Some(Self { cluster: parent.clone() })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::DatabasesGetDoSettingsResponse>> {
        boxed_part(raw(client).databases_get_do_settings(&self.cluster.0), Some)
    }
}

impl Replaceable for DatabaseSettingsKey {
    type Body = types::DatabasesUpdateDoSettingsBody;

    const BRIDGE: Bridge = Bridge {
        drop: &[],
        map: &[],
        unless: &[],
        full: &[],
        only: None,
    };

    #[inline]
    fn body(it: &types::DatabasesGetDoSettingsResponse) -> Result<types::DatabasesUpdateDoSettingsBody, Error> {
        bridge(it, Self::BRIDGE)
    }

    #[inline]
    fn replace(&self, client: &Client, body: &types::DatabasesUpdateDoSettingsBody) -> Answered<Option<Box<types::DatabasesGetDoSettingsResponse>>> {
        let sent = done(raw(client).databases_update_do_settings(&self.cluster.0, body));
        Box::pin(async move { sent.await.map(|()| None) })
    }
}

key! {
    /// The id of a database event.
    DatabaseEventId(String)
}

key_from!(DatabaseEventId of types::DatabaseEvent => |it| Self(it.id.clone()));

nested_key! {
    /// The key of a database event of a database cluster.
    DatabaseEventKey {
        /// The key of the database cluster.
        cluster: DatabaseClusterId,
        /// Its own part.
        id: DatabaseEventId
    }
}

impl Resource for DatabaseEventKey {
    type Value = types::DatabaseEvent;
    type Parent = DatabaseClusterId;

    const NAME: &'static str = "database event";

    #[inline]
    fn parent(&self) -> DatabaseClusterId {
        self.cluster.clone()
    }

    #[inline]
    fn of(parent: &DatabaseClusterId, it: &types::DatabaseEvent) -> Option<Self> {
        Some(Self { cluster: parent.clone(), id: given(&it.id).map(DatabaseEventId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::DatabaseEvent>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of database events, made by [`databases_list_events_logs`](crate::Client::databases_list_events_logs).
    DatabasesListEventsLogs of types::DatabasesListEventsLogsResponse, |it| given(&it.id), {
    }
}

impl Listed for DatabaseEventKey {
    type Within = DatabaseClusterId;
    type List = DatabasesListEventsLogs;

    #[inline]
    fn list(client: &Client, within: &DatabaseClusterId) -> DatabasesListEventsLogs {
        raw(client).databases_list_events_logs(&within.0).into()
    }
}

nested_key! {
    /// The key of the eviction policy of a database cluster: there is one.
    DatabaseEvictionPolicyKey {
        /// The key of the database cluster.
        cluster: DatabaseClusterId
    }
}

impl Resource for DatabaseEvictionPolicyKey {
    type Value = types::DatabasesGetEvictionPolicyResponse;
    type Parent = DatabaseClusterId;

    const NAME: &'static str = "eviction policy";

    #[inline]
    fn parent(&self) -> DatabaseClusterId {
        self.cluster.clone()
    }

    #[inline]
    fn of(parent: &DatabaseClusterId, _: &types::DatabasesGetEvictionPolicyResponse) -> Option<Self> {
        Some(Self { cluster: parent.clone() })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::DatabasesGetEvictionPolicyResponse>> {
        boxed_part(raw(client).databases_get_eviction_policy(&self.cluster.0), Some)
    }
}

impl Replaceable for DatabaseEvictionPolicyKey {
    type Body = types::DatabasesUpdateEvictionPolicyBody;

    const BRIDGE: Bridge = Bridge {
        drop: &[],
        map: &[],
        unless: &[],
        full: &[],
        only: None,
    };

    #[inline]
    fn body(it: &types::DatabasesGetEvictionPolicyResponse) -> Result<types::DatabasesUpdateEvictionPolicyBody, Error> {
        bridge(it, Self::BRIDGE)
    }

    #[inline]
    fn replace(&self, client: &Client, body: &types::DatabasesUpdateEvictionPolicyBody) -> Answered<Option<Box<types::DatabasesGetEvictionPolicyResponse>>> {
        let sent = done(raw(client).databases_update_eviction_policy(&self.cluster.0, body));
        Box::pin(async move { sent.await.map(|()| None) })
    }
}

nested_key! {
    /// The key of the database firewall of a database cluster: there is one.
    DatabaseFirewallKey {
        /// The key of the database cluster.
        cluster: DatabaseClusterId
    }
}

impl Resource for DatabaseFirewallKey {
    type Value = types::DatabasesListFirewallRulesResponse;
    type Parent = DatabaseClusterId;

    const NAME: &'static str = "database firewall";

    #[inline]
    fn parent(&self) -> DatabaseClusterId {
        self.cluster.clone()
    }

    #[inline]
    fn of(parent: &DatabaseClusterId, _: &types::DatabasesListFirewallRulesResponse) -> Option<Self> {
        Some(Self { cluster: parent.clone() })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::DatabasesListFirewallRulesResponse>> {
        boxed_part(raw(client).databases_list_firewall_rules(&self.cluster.0), Some)
    }
}

impl Replaceable for DatabaseFirewallKey {
    type Body = types::DatabasesUpdateFirewallRulesBody;

    const BRIDGE: Bridge = Bridge {
        drop: &["rules[].cluster_uuid", "rules[].created_at"],
        map: &[],
        unless: &[],
        full: &[],
        only: None,
    };

    #[inline]
    fn body(it: &types::DatabasesListFirewallRulesResponse) -> Result<types::DatabasesUpdateFirewallRulesBody, Error> {
        bridge(it, Self::BRIDGE)
    }

    #[inline]
    fn replace(&self, client: &Client, body: &types::DatabasesUpdateFirewallRulesBody) -> Answered<Option<Box<types::DatabasesListFirewallRulesResponse>>> {
        let sent = done(raw(client).databases_update_firewall_rules(&self.cluster.0, body));
        Box::pin(async move { sent.await.map(|()| None) })
    }
}

key! {
    /// The name of an index.
    DatabaseIndexName(String)
}

key_from!(DatabaseIndexName of types::OpensearchIndex => |it| Self(it.index_name.clone()));

nested_key! {
    /// The key of an index of a database cluster.
    DatabaseIndexKey {
        /// The key of the database cluster.
        cluster: DatabaseClusterId,
        /// Its own part.
        name: DatabaseIndexName
    }
}

impl Resource for DatabaseIndexKey {
    type Value = types::OpensearchIndex;
    type Parent = DatabaseClusterId;

    const NAME: &'static str = "index";

    #[inline]
    fn parent(&self) -> DatabaseClusterId {
        self.cluster.clone()
    }

    #[inline]
    fn of(parent: &DatabaseClusterId, it: &types::OpensearchIndex) -> Option<Self> {
        Some(Self { cluster: parent.clone(), name: given(&it.index_name).map(DatabaseIndexName)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::OpensearchIndex>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

impl Deletable for DatabaseIndexKey {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).databases_delete_opensearch_index(&self.cluster.0, &self.name.0))
    }
}

list! {
    /// A list of indexes, made by [`databases_list_opeasearch_indexes`](crate::Client::databases_list_opeasearch_indexes).
    DatabasesListOpeasearchIndexes of types::DatabasesListOpeasearchIndexesResponse, |it| given(&it.index_name), {
    }
}

impl Listed for DatabaseIndexKey {
    type Within = DatabaseClusterId;
    type List = DatabasesListOpeasearchIndexes;

    #[inline]
    fn list(client: &Client, within: &DatabaseClusterId) -> DatabasesListOpeasearchIndexes {
        raw(client).databases_list_opeasearch_indexes(&within.0).into()
    }
}

key! {
    /// The name of a Kafka schema.
    KafkaSchemaName(String)
}

key_from!(KafkaSchemaName of types::KafkaSchemaVersionResponse => |it| Self(it.subject_name.clone()));

key_from!(KafkaSchemaName of types::KafkaSchemaVerbose => |it| Self(it.subject_name.clone()));

key_from!(KafkaSchemaName of types::DatabasesCreateKafkaSchemaResponse => |it| Self(it.subject_name.clone()));

nested_key! {
    /// The key of a Kafka schema of a database cluster.
    KafkaSchemaKey {
        /// The key of the database cluster.
        cluster: DatabaseClusterId,
        /// Its own part.
        name: KafkaSchemaName
    }
}

impl Resource for KafkaSchemaKey {
    type Value = types::KafkaSchemaVersionResponse;
    type Parent = DatabaseClusterId;

    const NAME: &'static str = "Kafka schema";

    #[inline]
    fn parent(&self) -> DatabaseClusterId {
        self.cluster.clone()
    }

    #[inline]
    fn of(parent: &DatabaseClusterId, it: &types::KafkaSchemaVersionResponse) -> Option<Self> {
        Some(Self { cluster: parent.clone(), name: given(&it.subject_name).map(KafkaSchemaName)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::KafkaSchemaVersionResponse>> {
        boxed_part(raw(client).databases_get_kafka_schema(&self.cluster.0, &self.name.0), Some)
    }
}

impl Deletable for KafkaSchemaKey {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).databases_delete_kafka_schema(&self.cluster.0, &self.name.0))
    }
}

list! {
    /// A list of Kafka schemas, made by [`databases_list_kafka_schemas`](crate::Client::databases_list_kafka_schemas).
    DatabasesListKafkaSchemas of types::DatabasesListKafkaSchemasResponse, |it| given(&it.subject_name), {
    }
}

impl Listed for KafkaSchemaKey {
    type Within = DatabaseClusterId;
    type List = DatabasesListKafkaSchemas;

    #[inline]
    fn list(client: &Client, within: &DatabaseClusterId) -> DatabasesListKafkaSchemas {
        raw(client).databases_list_kafka_schemas(&within.0).into()
    }
}

nested_key! {
    /// The key of the Kafka schema configuration of a database cluster: there is one.
    KafkaSchemaConfigKey {
        /// The key of the database cluster.
        cluster: DatabaseClusterId
    }
}

impl Resource for KafkaSchemaConfigKey {
    type Value = types::DatabaseSchemaRegistryConfigResponse;
    type Parent = DatabaseClusterId;

    const NAME: &'static str = "Kafka schema configuration";

    #[inline]
    fn parent(&self) -> DatabaseClusterId {
        self.cluster.clone()
    }

    #[inline]
    fn of(parent: &DatabaseClusterId, _: &types::DatabaseSchemaRegistryConfigResponse) -> Option<Self> {
        Some(Self { cluster: parent.clone() })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::DatabaseSchemaRegistryConfigResponse>> {
        boxed_part(raw(client).databases_get_kafka_schema_config(&self.cluster.0), Some)
    }
}

impl Replaceable for KafkaSchemaConfigKey {
    type Body = types::DatabasesUpdateKafkaSchemaConfigBody;

    const BRIDGE: Bridge = Bridge {
        drop: &[],
        map: &[],
        unless: &[],
        full: &[],
        only: None,
    };

    #[inline]
    fn body(it: &types::DatabaseSchemaRegistryConfigResponse) -> Result<types::DatabasesUpdateKafkaSchemaConfigBody, Error> {
        bridge(it, Self::BRIDGE)
    }

    #[inline]
    fn replace(&self, client: &Client, body: &types::DatabasesUpdateKafkaSchemaConfigBody) -> Answered<Option<Box<types::DatabaseSchemaRegistryConfigResponse>>> {
        shown(raw(client).databases_update_kafka_schema_config(&self.cluster.0, body), Some)
    }
}

key! {
    /// The name of a Kafka subject configuration.
    KafkaSubjectConfigName(String)
}

key_from!(KafkaSubjectConfigName of types::DatabaseSchemaRegistrySubjectConfigResponse => |it| Self(it.subject_name.clone()));

nested_key! {
    /// The key of a Kafka subject configuration of a database cluster.
    KafkaSubjectConfigKey {
        /// The key of the database cluster.
        cluster: DatabaseClusterId,
        /// Its own part.
        name: KafkaSubjectConfigName
    }
}

impl Resource for KafkaSubjectConfigKey {
    type Value = types::DatabaseSchemaRegistrySubjectConfigResponse;
    type Parent = DatabaseClusterId;

    const NAME: &'static str = "Kafka subject configuration";

    #[inline]
    fn parent(&self) -> DatabaseClusterId {
        self.cluster.clone()
    }

    #[inline]
    fn of(parent: &DatabaseClusterId, it: &types::DatabaseSchemaRegistrySubjectConfigResponse) -> Option<Self> {
        Some(Self { cluster: parent.clone(), name: given(&it.subject_name).map(KafkaSubjectConfigName)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::DatabaseSchemaRegistrySubjectConfigResponse>> {
        boxed_part(raw(client).databases_get_kafka_schema_subject_config(&self.cluster.0, &self.name.0), |answer| Some(answer).filter(|it| given(&it.subject_name).is_some()))
    }
}

impl Replaceable for KafkaSubjectConfigKey {
    type Body = types::DatabasesUpdateKafkaSchemaSubjectConfigBody;

    const BRIDGE: Bridge = Bridge {
        drop: &["subject_name"],
        map: &[],
        unless: &[],
        full: &[],
        only: None,
    };

    #[inline]
    fn body(it: &types::DatabaseSchemaRegistrySubjectConfigResponse) -> Result<types::DatabasesUpdateKafkaSchemaSubjectConfigBody, Error> {
        bridge(it, Self::BRIDGE)
    }

    #[inline]
    fn replace(&self, client: &Client, body: &types::DatabasesUpdateKafkaSchemaSubjectConfigBody) -> Answered<Option<Box<types::DatabaseSchemaRegistrySubjectConfigResponse>>> {
        shown(raw(client).databases_update_kafka_schema_subject_config(&self.cluster.0, &self.name.0, body), Some)
    }
}

key! {
    /// The version of a Kafka schema version.
    KafkaSchemaVersionId(String)
}

key_from!(KafkaSchemaVersionId of types::KafkaSchemaVersionResponse => |it| Self(it.version.clone()));

nested_key! {
    /// The key of a Kafka schema version of a Kafka schema.
    KafkaSchemaVersionKey {
        /// The key of the Kafka schema.
        kafka_schema: KafkaSchemaKey,
        /// Its own part.
        version: KafkaSchemaVersionId
    }
}

impl Resource for KafkaSchemaVersionKey {
    type Value = types::KafkaSchemaVersionResponse;
    type Parent = KafkaSchemaKey;

    const NAME: &'static str = "Kafka schema version";

    #[inline]
    fn parent(&self) -> KafkaSchemaKey {
        self.kafka_schema.clone()
    }

    #[inline]
    fn of(parent: &KafkaSchemaKey, it: &types::KafkaSchemaVersionResponse) -> Option<Self> {
        Some(Self { kafka_schema: parent.clone(), version: given(&it.version).map(KafkaSchemaVersionId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::KafkaSchemaVersionResponse>> {
        boxed_part(raw(client).databases_get_kafka_schema_version(&self.kafka_schema.cluster.0, &self.kafka_schema.name.0, &self.version.0), Some)
    }
}

key! {
    /// The name of a Kafka topic.
    KafkaTopicName(String)
}

key_from!(KafkaTopicName of types::KafkaTopicVerbose => |it| Self(it.name.clone()));

key_from!(KafkaTopicName of types::KafkaTopic => |it| Self(it.name.clone()));

nested_key! {
    /// The key of a Kafka topic of a database cluster.
    KafkaTopicKey {
        /// The key of the database cluster.
        cluster: DatabaseClusterId,
        /// Its own part.
        name: KafkaTopicName
    }
}

impl Resource for KafkaTopicKey {
    type Value = types::KafkaTopicVerbose;
    type Parent = DatabaseClusterId;

    const NAME: &'static str = "Kafka topic";

    #[inline]
    fn parent(&self) -> DatabaseClusterId {
        self.cluster.clone()
    }

    #[inline]
    fn of(parent: &DatabaseClusterId, it: &types::KafkaTopicVerbose) -> Option<Self> {
        Some(Self { cluster: parent.clone(), name: given(&it.name).map(KafkaTopicName)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::KafkaTopicVerbose>> {
        boxed_part(raw(client).databases_get_kafka_topic(&self.cluster.0, &self.name.0), |answer| answer.topic.filter(|it| given(&it.name).is_some()))
    }

    #[inline]
    fn status(it: &types::KafkaTopicVerbose) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.state.as_str()))
    }
}

impl Stateful for KafkaTopicKey {
    const INTERVAL: Duration = Duration::from_secs(10);
    const DEADLINE: Duration = Duration::from_secs(3600);

    #[inline]
    fn wait_state(it: &types::KafkaTopicVerbose) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["active"], &[])
    }
}

impl Creatable for KafkaTopicKey {
    type Body = types::DatabasesCreateKafkaTopicBody;
    type In = DatabaseClusterId;

    #[inline]
    fn create(client: &Client, within: &DatabaseClusterId, body: &types::DatabasesCreateKafkaTopicBody) -> Answered<(Self, Option<Box<types::KafkaTopicVerbose>>)> {
        let parent = within.clone();
        part(raw(client).databases_create_kafka_topic(&within.0, body), move |answer| {
            let it = answer.topic?;
            Some((Self::of(&parent, &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for KafkaTopicKey {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).databases_delete_kafka_topic(&self.cluster.0, &self.name.0))
    }
}

impl Patchable for KafkaTopicKey {
    type Patch = types::KafkaTopicUpdate;

    const REACHED: Reached = &[("replication_factor", "replication_factor")];

    #[inline]
    fn patch(&self, client: &Client, body: &types::KafkaTopicUpdate) -> Answered<Option<Box<types::KafkaTopicVerbose>>> {
        shown(raw(client).databases_update_kafka_topic(&self.cluster.0, &self.name.0, body), |answer| answer.topic)
    }
}

list! {
    /// A list of Kafka topics, made by [`databases_list_kafka_topics`](crate::Client::databases_list_kafka_topics).
    DatabasesListKafkaTopics of types::DatabasesListKafkaTopicsResponse, |it| given(&it.name), {
    }
}

impl Listed for KafkaTopicKey {
    type Within = DatabaseClusterId;
    type List = DatabasesListKafkaTopics;

    #[inline]
    fn list(client: &Client, within: &DatabaseClusterId) -> DatabasesListKafkaTopics {
        raw(client).databases_list_kafka_topics(&within.0).into()
    }
}

impl UniquelyNamed for KafkaTopicKey {
    type In = DatabaseClusterId;

    const UNIQUE: Uniqueness = Uniqueness {
        name: ("name", "name"),
        words: None,
        caseless: false,
        beside: &[],
        fixed: &[],
        assumed: &[],
        filters: &[],
        everywhere: false,
        status: None,
        message: None,
    };

    #[inline]
    fn holder(client: &Client, within: &DatabaseClusterId, sought: &Sought) -> Answered<Option<Holder<Self>>> {
        named_by_key(&Self::new(within, sought.name()), client, sought)
    }
}

key! {
    /// The id of a log sink.
    DatabaseLogsinkId(String)
}

key_from!(DatabaseLogsinkId of types::LogsinkSchema => |it| Self(it.sink_id.clone()));

nested_key! {
    /// The key of a log sink of a database cluster.
    DatabaseLogsinkKey {
        /// The key of the database cluster.
        cluster: DatabaseClusterId,
        /// Its own part.
        id: DatabaseLogsinkId
    }
}

impl Resource for DatabaseLogsinkKey {
    type Value = types::LogsinkSchema;
    type Parent = DatabaseClusterId;

    const NAME: &'static str = "log sink";

    #[inline]
    fn parent(&self) -> DatabaseClusterId {
        self.cluster.clone()
    }

    #[inline]
    fn of(parent: &DatabaseClusterId, it: &types::LogsinkSchema) -> Option<Self> {
        Some(Self { cluster: parent.clone(), id: given(&it.sink_id).map(DatabaseLogsinkId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::LogsinkSchema>> {
        boxed_part(raw(client).databases_get_logsink(&self.cluster.0, &self.id.0), |answer| Some(answer).filter(|it| given(&it.sink_id).is_some()))
    }
}

impl Named for DatabaseLogsinkKey {
    #[inline]
    fn name(it: &types::LogsinkSchema) -> Option<&str> {
        Some(it.sink_name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::LogsinkSchema>>> {
        named::<Self, _>(Self::list(client, within).into(), within.clone(), name)
    }
}

impl Creatable for DatabaseLogsinkKey {
    type Body = types::DatabasesCreateLogsinkBody;
    type In = DatabaseClusterId;

    #[inline]
    fn create(client: &Client, within: &DatabaseClusterId, body: &types::DatabasesCreateLogsinkBody) -> Answered<(Self, Option<Box<types::LogsinkSchema>>)> {
        let parent = within.clone();
        part(raw(client).databases_create_logsink(&within.0, body), move |answer| {
            let it = answer.sink?;
            Some((Self::of(&parent, &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for DatabaseLogsinkKey {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).databases_delete_logsink(&self.cluster.0, &self.id.0))
    }
}

impl Replaceable for DatabaseLogsinkKey {
    type Body = types::LogsinkUpdate;

    const BRIDGE: Bridge = Bridge {
        drop: &["sink_id", "sink_name", "sink_type"],
        map: &[],
        unless: &[],
        full: &[],
        only: Some(&["config"]),
    };

    #[inline]
    fn body(it: &types::LogsinkSchema) -> Result<types::LogsinkUpdate, Error> {
        bridge(it, Self::BRIDGE)
    }

    #[inline]
    fn replace(&self, client: &Client, body: &types::LogsinkUpdate) -> Answered<Option<Box<types::LogsinkSchema>>> {
        let sent = done(raw(client).databases_update_logsink(&self.cluster.0, &self.id.0, body));
        Box::pin(async move { sent.await.map(|()| None) })
    }
}

list! {
    /// A list of log sinks, made by [`databases_list_logsink`](crate::Client::databases_list_logsink).
    DatabasesListLogsink of types::DatabasesListLogsinkResponse, |it| given(&it.sink_id), {
    }
}

impl Listed for DatabaseLogsinkKey {
    type Within = DatabaseClusterId;
    type List = DatabasesListLogsink;

    #[inline]
    fn list(client: &Client, within: &DatabaseClusterId) -> DatabasesListLogsink {
        raw(client).databases_list_logsink(&within.0).into()
    }
}

nested_key! {
    /// The key of the metrics credentials of the account: there is one.
    DatabaseMetricsCredentialsKey
}

impl Resource for DatabaseMetricsCredentialsKey {
    type Value = types::DatabasesGetClusterMetricsCredentialsResponse;
    type Parent = ();

    const NAME: &'static str = "metrics credentials";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), _: &types::DatabasesGetClusterMetricsCredentialsResponse) -> Option<Self> {
        Some(Self)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::DatabasesGetClusterMetricsCredentialsResponse>> {
        boxed_part(raw(client).databases_get_cluster_metrics_credentials(), Some)
    }
}

impl Replaceable for DatabaseMetricsCredentialsKey {
    type Body = types::DatabaseMetricsCredentials;

    const BRIDGE: Bridge = Bridge {
        drop: &[],
        map: &[],
        unless: &[],
        full: &[],
        only: None,
    };

    #[inline]
    fn body(it: &types::DatabasesGetClusterMetricsCredentialsResponse) -> Result<types::DatabaseMetricsCredentials, Error> {
        bridge(it, Self::BRIDGE)
    }

    #[inline]
    fn replace(&self, client: &Client, body: &types::DatabaseMetricsCredentials) -> Answered<Option<Box<types::DatabasesGetClusterMetricsCredentialsResponse>>> {
        let sent = done(raw(client).databases_update_cluster_metrics_credentials(body));
        Box::pin(async move { sent.await.map(|()| None) })
    }
}

nested_key! {
    /// The key of the online migration of a database cluster: there is one.
    DatabaseMigrationKey {
        /// The key of the database cluster.
        cluster: DatabaseClusterId
    }
}

impl Resource for DatabaseMigrationKey {
    type Value = types::OnlineMigration;
    type Parent = DatabaseClusterId;

    const NAME: &'static str = "online migration";

    #[inline]
    fn parent(&self) -> DatabaseClusterId {
        self.cluster.clone()
    }

    #[inline]
    fn of(parent: &DatabaseClusterId, _: &types::OnlineMigration) -> Option<Self> {
        Some(Self { cluster: parent.clone() })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::OnlineMigration>> {
        boxed_part(raw(client).databases_get_migration_status(&self.cluster.0), Some)
    }

    #[inline]
    fn status(it: &types::OnlineMigration) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.as_str()))
    }
}

impl Stateful for DatabaseMigrationKey {
    const INTERVAL: Duration = Duration::from_secs(10);
    const DEADLINE: Duration = Duration::from_secs(3600);

    #[inline]
    fn wait_state(it: &types::OnlineMigration) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["syncing", "done"], &["error", "canceled"])
    }
}

key! {
    /// The name of a database replica.
    DatabaseReplicaName(String)
}

key_from!(DatabaseReplicaName of types::DatabaseReplica => |it| Self(it.name.clone()));

nested_key! {
    /// The key of a database replica of a database cluster.
    DatabaseReplicaKey {
        /// The key of the database cluster.
        cluster: DatabaseClusterId,
        /// Its own part.
        name: DatabaseReplicaName
    }
}

impl Resource for DatabaseReplicaKey {
    type Value = types::DatabaseReplica;
    type Parent = DatabaseClusterId;

    const NAME: &'static str = "database replica";

    const UNKNOWN_FOR: Duration = Duration::from_secs(1200);

    #[inline]
    fn parent(&self) -> DatabaseClusterId {
        self.cluster.clone()
    }

    #[inline]
    fn of(parent: &DatabaseClusterId, it: &types::DatabaseReplica) -> Option<Self> {
        Some(Self { cluster: parent.clone(), name: given(&it.name).map(DatabaseReplicaName)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::DatabaseReplica>> {
        boxed_part(raw(client).databases_get_replica(&self.cluster.0, &self.name.0), |answer| answer.replica.filter(|it| given(&it.name).is_some()))
    }

    #[inline]
    fn status(it: &types::DatabaseReplica) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.as_str()))
    }

    #[inline]
    fn shared_list(&self, client: &Client) -> Option<SharedList<types::DatabaseReplica>> {
        Some(SharedList { key_field: "name", ..SharedList::new(raw(client).databases_list_replicas(&self.cluster.0)) })
    }

    #[inline]
    fn listed_key(&self) -> String {
        self.name.to_string()
    }
}

impl Stateful for DatabaseReplicaKey {
    const INTERVAL: Duration = Duration::from_secs(15);
    const DEADLINE: Duration = Duration::from_secs(1800);

    #[inline]
    fn wait_state(it: &types::DatabaseReplica) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["online"], &[])
    }

    #[inline]
    fn keep(it: &mut types::DatabaseReplica, created: &types::DatabaseReplica) {
        it.keep_passwords(created);
    }
}

impl Creatable for DatabaseReplicaKey {
    type Body = types::DatabasesCreateReplicaBody;
    type In = DatabaseClusterId;

    #[inline]
    fn create(client: &Client, within: &DatabaseClusterId, body: &types::DatabasesCreateReplicaBody) -> Answered<(Self, Option<Box<types::DatabaseReplica>>)> {
        let parent = within.clone();
        part(raw(client).databases_create_replica(&within.0, body), move |answer| {
            let it = answer.replica?;
            Some((Self::of(&parent, &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for DatabaseReplicaKey {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).databases_destroy_replica(&self.cluster.0, &self.name.0))
    }
}

list! {
    /// A list of database replicas, made by [`databases_list_replicas`](crate::Client::databases_list_replicas).
    DatabasesListReplicas of types::DatabasesListReplicasResponse, |it| given(&it.name), {
    }
}

impl Listed for DatabaseReplicaKey {
    type Within = DatabaseClusterId;
    type List = DatabasesListReplicas;

    #[inline]
    fn list(client: &Client, within: &DatabaseClusterId) -> DatabasesListReplicas {
        raw(client).databases_list_replicas(&within.0).into()
    }
}

impl UniquelyNamed for DatabaseReplicaKey {
    type In = DatabaseClusterId;

    const UNIQUE: Uniqueness = Uniqueness {
        name: ("name", "name"),
        words: None,
        caseless: false,
        beside: &[],
        fixed: &[("private_network_uuid", "private_network_uuid"), ("region", "region")],
        assumed: &[],
        filters: &[],
        everywhere: false,
        status: None,
        message: None,
    };

    #[inline]
    fn holder(client: &Client, within: &DatabaseClusterId, sought: &Sought) -> Answered<Option<Holder<Self>>> {
        named_by_key(&Self::new(within, sought.name()), client, sought)
    }
}

nested_key! {
    /// The key of the SQL mode of a database cluster: there is one.
    DatabaseSqlModeKey {
        /// The key of the database cluster.
        cluster: DatabaseClusterId
    }
}

impl Resource for DatabaseSqlModeKey {
    type Value = types::DatabaseSqlMode;
    type Parent = DatabaseClusterId;

    const NAME: &'static str = "SQL mode";

    #[inline]
    fn parent(&self) -> DatabaseClusterId {
        self.cluster.clone()
    }

    #[inline]
    fn of(parent: &DatabaseClusterId, _: &types::DatabaseSqlMode) -> Option<Self> {
        Some(Self { cluster: parent.clone() })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::DatabaseSqlMode>> {
        boxed_part(raw(client).databases_get_sql_mode(&self.cluster.0), Some)
    }
}

impl Replaceable for DatabaseSqlModeKey {
    type Body = types::DatabaseSqlMode;

    const BRIDGE: Bridge = Bridge {
        drop: &[],
        map: &[],
        unless: &[],
        full: &[],
        only: None,
    };

    #[inline]
    fn body(it: &types::DatabaseSqlMode) -> Result<types::DatabaseSqlMode, Error> {
        bridge(it, Self::BRIDGE)
    }

    #[inline]
    fn replace(&self, client: &Client, body: &types::DatabaseSqlMode) -> Answered<Option<Box<types::DatabaseSqlMode>>> {
        let sent = done(raw(client).databases_update_sql_mode(&self.cluster.0, body));
        Box::pin(async move { sent.await.map(|()| None) })
    }
}

key! {
    /// The name of a database user.
    DatabaseUserName(String)
}

key_from!(DatabaseUserName of types::DatabaseUser => |it| Self(it.name.clone()));

nested_key! {
    /// The key of a database user of a database cluster.
    DatabaseUserKey {
        /// The key of the database cluster.
        cluster: DatabaseClusterId,
        /// Its own part.
        name: DatabaseUserName
    }
}

impl Resource for DatabaseUserKey {
    type Value = types::DatabaseUser;
    type Parent = DatabaseClusterId;

    const NAME: &'static str = "database user";

    #[inline]
    fn parent(&self) -> DatabaseClusterId {
        self.cluster.clone()
    }

    #[inline]
    fn of(parent: &DatabaseClusterId, it: &types::DatabaseUser) -> Option<Self> {
        Some(Self { cluster: parent.clone(), name: given(&it.name).map(DatabaseUserName)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::DatabaseUser>> {
        boxed_part(raw(client).databases_get_user(&self.cluster.0, &self.name.0), |answer| Some(answer.user))
    }
}

impl Creatable for DatabaseUserKey {
    type Body = types::DatabasesAddUserBody;
    type In = DatabaseClusterId;

    #[inline]
    fn create(client: &Client, within: &DatabaseClusterId, body: &types::DatabasesAddUserBody) -> Answered<(Self, Option<Box<types::DatabaseUser>>)> {
        let parent = within.clone();
        part(raw(client).databases_add_user(&within.0, body), move |answer| {
            let it = answer.user;
            Some((Self::of(&parent, &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for DatabaseUserKey {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).databases_delete_user(&self.cluster.0, &self.name.0))
    }
}

impl Patchable for DatabaseUserKey {
    type Patch = types::DatabasesUpdateUserBody;

    #[inline]
    fn patch(&self, client: &Client, body: &types::DatabasesUpdateUserBody) -> Answered<Option<Box<types::DatabaseUser>>> {
        shown(raw(client).databases_update_user(&self.cluster.0, &self.name.0, body), |answer| Some(answer.user))
    }
}

list! {
    /// A list of database users, made by [`databases_list_users`](crate::Client::databases_list_users).
    DatabasesListUsers of types::DatabasesListUsersResponse, |it| given(&it.name), {
    }
}

impl Listed for DatabaseUserKey {
    type Within = DatabaseClusterId;
    type List = DatabasesListUsers;

    #[inline]
    fn list(client: &Client, within: &DatabaseClusterId) -> DatabasesListUsers {
        raw(client).databases_list_users(&within.0).into()
    }
}

impl UniquelyNamed for DatabaseUserKey {
    type In = DatabaseClusterId;

    const UNIQUE: Uniqueness = Uniqueness {
        name: ("name", "name"),
        words: None,
        caseless: false,
        beside: &[],
        fixed: &[],
        assumed: &[],
        filters: &[],
        everywhere: false,
        status: None,
        message: None,
    };

    #[inline]
    fn holder(client: &Client, within: &DatabaseClusterId, sought: &Sought) -> Answered<Option<Holder<Self>>> {
        named_by_key(&Self::new(within, sought.name()), client, sought)
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! databases_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::databases::*;

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseClusterId> {
            /// Its database autoscaling. No request is sent until something is awaited.
            #[doc(alias = "databases_get_autoscale")]
            #[must_use]
            #[inline]
            pub fn autoscale(&self) -> $sdk::resource::Handle<$crate::resources::databases::DatabaseAutoscaleKey> {
                self.below($crate::resources::databases::DatabaseAutoscaleKey::new(self.key()))
            }
        }

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseAutoscaleKey> {
            /// Changes it as a whole: the closure gets the current state, unknown fields included, and what it doesn't change stays.
            /// It runs again if somebody else changed the resource meanwhile. Operation: `databases_update_autoscale`.
            #[doc(alias = "databases_update_autoscale")]
            pub fn update(&self, change: impl Fn(&mut $crate::types::DatabaseAutoscaleParams) + Send + Sync + 'static) -> $sdk::resource::Request<$crate::resources::databases::DatabaseAutoscaleKey> {
                self.replacing(change)
            }
        }

        /// A handle of a database autoscaling.
        pub type DatabaseAutoscaleHandle = $sdk::resource::Handle<$crate::resources::databases::DatabaseAutoscaleKey>;

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseClusterId> {
            /// Its CA certificate. No request is sent until something is awaited.
            #[doc(alias = "databases_get_ca")]
            #[must_use]
            #[inline]
            pub fn ca(&self) -> $sdk::resource::Handle<$crate::resources::databases::DatabaseCaKey> {
                self.below($crate::resources::databases::DatabaseCaKey::new(self.key()))
            }
        }

        /// A handle of a CA certificate.
        pub type DatabaseCaHandle = $sdk::resource::Handle<$crate::resources::databases::DatabaseCaKey>;

        impl $sdk::Client {
            /// The database clusters of the account.
            #[doc(alias = "databases_list_clusters")]
            #[doc(alias = "Databases")]
            #[doc(alias = "DBaaS")]
            #[must_use]
            #[inline]
            pub fn database_clusters(&self) -> $sdk::resource::Collection<$crate::resources::databases::DatabaseClusterId> {
                self.collection()
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::databases::DatabaseClusterId, $crate::types::DatabasesCreateClusterBody> {
            #[doc = "The version of the engine, such as `18` of PostgreSQL: one of those that `options` lists. Most engines need one."]
            into version: String,
            #[doc = "The id of the project that the cluster belongs to. Default: the default project. Needs the scope `project:assign_resource`. Format: uuid."]
            key project_id: $crate::resources::ProjectId,
            #[doc = "The storage in MiB, that of the size included, for a size that lets it be chosen. Default: that of the size."]
            value storage_size_mib: i64,
            #[doc = "When storage is added automatically. Default: never."]
            into autoscale: $crate::types::DatabaseAutoscaleParams,
            #[doc = "What the service does for the cluster, such as the domains that it answers to."]
            into do_settings: $crate::types::DoSettings,
            #[doc = "When storage is added automatically; `autoscale` replaces it."]
            into storage_autoscale: $crate::types::DatabaseStorageAutoscaleParams,
        });

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseClusterId> {
            /// Lists the backups of a cluster with their times and sizes, and when the next one is scheduled. Operation: `databases_list_backups`.
            ///
            /// # Errors
            ///
            /// Returns an error if it doesn't exist, or the call fails.
            #[inline]
            pub fn backups(&self) -> $sdk::resource::Answered<$crate::types::DatabasesListBackupsResponse> {
                $sdk::resource::part(self.client.raw().databases_list_backups(&self.key.0), Some)
            }

            /// Installs the pending update of a cluster now, without waiting for its maintenance window. Operation: `databases_install_update`.
            #[inline]
            pub fn install_update(&self) -> $sdk::resource::Command<$crate::resources::databases::DatabaseClusterId, ()> {
                self.commanding((), |raw, key, _| raw.databases_install_update(&key.0))
            }

            /// Moves a cluster to another region; it is answered at once, and the cluster is `migrating` until `online`. Operation: `databases_update_region`.
            ///
            /// Optional, by methods of the request: `private_network_uuid`.
            pub fn migrate(&self, region: impl Into<$crate::slugs::Region>) -> $sdk::resource::Command<$crate::resources::databases::DatabaseClusterId, $crate::types::DatabasesUpdateRegionBody> {
                self.commanding($crate::types::DatabasesUpdateRegionBody::new(Into::<$crate::slugs::Region>::into(region)), |raw, key, body| raw.databases_update_region(&key.0, body)).reaching(&[("region", "region")])
            }

            /// Changes the size, node count or storage of a cluster; it stays `resizing` until `online`, and the price follows. Operation: `databases_update_clusterSize`.
            ///
            /// Optional, by methods of the request: `storage_size_mib`.
            pub fn resize(&self, size: impl Into<String>, num_nodes: i64) -> $sdk::resource::Command<$crate::resources::databases::DatabaseClusterId, $crate::types::DatabaseClusterResize> {
                self.commanding($crate::types::DatabaseClusterResize::new(size, num_nodes), |raw, key, body| raw.databases_update_cluster_size(&key.0, body)).reaching(&[("num_nodes", "num_nodes"), ("size", "size"), ("storage_size_mib", "storage_size_mib")])
            }

            /// Upgrades a cluster to a newer major version of its engine; there is no way back. Operation: `databases_update_major_version`.
            pub fn upgrade(&self, version: impl Into<String>) -> $sdk::resource::Command<$crate::resources::databases::DatabaseClusterId, $crate::types::DatabaseVersion> {
                self.commanding($crate::types::DatabaseVersion::new().version(version), |raw, key, body| raw.databases_update_major_version(&key.0, body)).reaching(&[("version", "version")])
            }
        }

        impl $sdk::resource::Collection<$crate::resources::databases::DatabaseClusterId> {
            /// Lists the engines on offer, each with its regions, sizes, layouts and versions, and when versions run out. Operation: `databases_list_options`.
            ///
            /// # Errors
            ///
            /// Returns an error if it doesn't exist, or the call fails.
            #[inline]
            pub fn options(&self) -> $sdk::resource::Answered<$crate::types::DatabaseOptions> {
                $sdk::resource::part(self.client.raw().databases_list_options(), Some)
            }
        }

        $sdk::resource::setters!($sdk::resource::Command<$crate::resources::databases::DatabaseClusterId, $crate::types::DatabasesUpdateRegionBody> {
            #[doc = "The UUID of the VPC network in the new region. Default: the default one of that region. Needs the scope `vpc:read`."]
            key private_network_uuid: $crate::resources::VpcId,
        });

        $sdk::resource::setters!($sdk::resource::Command<$crate::resources::databases::DatabaseClusterId, $crate::types::DatabaseClusterResize> {
            #[doc = "The storage in MiB, that of the size included, for a size that lets it be chosen. Default: it stays, or is that of the new size."]
            value storage_size_mib: i64,
        });

        #[cfg(feature = "projects")]
        $sdk::projects::urn!($crate::resources::databases::DatabaseClusterId: $crate::types::DatabaseCluster);

        #[cfg(feature = "tags")]
        $sdk::tags::taggable!($crate::resources::databases::DatabaseClusterId, |_key| "database"; $crate::types::DatabaseCluster);

        /// A handle of a database cluster.
        pub type DatabaseClusterHandle = $sdk::resource::Handle<$crate::resources::databases::DatabaseClusterId>;

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseClusterId> {
            /// Its database configuration. No request is sent until something is awaited.
            #[doc(alias = "databases_get_config")]
            #[must_use]
            #[inline]
            pub fn config(&self) -> $sdk::resource::Handle<$crate::resources::databases::DatabaseConfigKey> {
                self.below($crate::resources::databases::DatabaseConfigKey::new(self.key()))
            }
        }

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseConfigKey> {
            /// Changes what is set; the rest stays. Operation: `databases_patch_config`.
            ///
            /// Optional, by methods of the request: `config`.
            #[doc(alias = "databases_patch_config")]
            #[inline]
            pub fn update(&self) -> $sdk::resource::Request<$crate::resources::databases::DatabaseConfigKey, $crate::types::DatabaseConfig> {
                self.patching($crate::types::DatabaseConfig::new())
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::databases::DatabaseConfigKey, $crate::types::DatabaseConfig> {
            #[doc = "The settings of the engine, by their names. Holds one of [`MysqlAdvancedConfig`](crate::raw::types::MysqlAdvancedConfig), [`PostgresAdvancedConfig`](crate::raw::types::PostgresAdvancedConfig), [`RedisAdvancedConfig`](crate::raw::types::RedisAdvancedConfig), [`ValkeyAdvancedConfig`](crate::raw::types::ValkeyAdvancedConfig), [`MongoAdvancedConfig`](crate::raw::types::MongoAdvancedConfig), [`KafkaAdvancedConfig`](crate::raw::types::KafkaAdvancedConfig), [`OpensearchAdvancedConfig`](crate::raw::types::OpensearchAdvancedConfig), [`AdvancedMysqlConfig`](crate::raw::types::AdvancedMysqlConfig), [`AdvancedMysqlConfigUpdate`](crate::raw::types::AdvancedMysqlConfigUpdate), [`AdvancedPostgresConfig`](crate::raw::types::AdvancedPostgresConfig), [`AdvancedPostgresConfigUpdate`](crate::raw::types::AdvancedPostgresConfigUpdate)."]
            map config: serde_json::Value,
        });

        /// A handle of a database configuration.
        pub type DatabaseConfigHandle = $sdk::resource::Handle<$crate::resources::databases::DatabaseConfigKey>;

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseClusterId> {
            /// One of its connection pools, by its name, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "databases_get_connectionPool")]
            #[must_use]
            pub fn connection_pool(&self, name: impl $sdk::resource::IntoKey<$crate::resources::databases::ConnectionPoolName>) -> $sdk::resource::Handle<$crate::resources::databases::ConnectionPoolKey> {
                self.below($crate::resources::databases::ConnectionPoolKey::new(self.key(), name))
            }

            /// Its connection pools.
            #[doc(alias = "databases_list_connectionPools")]
            #[doc(alias = "databases pool")]
            #[must_use]
            #[inline]
            pub fn connection_pools(&self) -> $sdk::resource::Collection<$crate::resources::databases::ConnectionPoolKey> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::databases::ConnectionPoolKey> {
            /// Creates a connection pool. Operation: `databases_add_connectionPool`.
            ///
            /// Optional, by methods of the request: `user`.
            #[doc(alias = "databases_add_connectionPool")]
            pub fn create(&self, name: impl Into<String>, mode: impl Into<String>, size: i64, db: impl Into<String>) -> $sdk::resource::Request<$crate::resources::databases::ConnectionPoolKey, $crate::types::ConnectionPoolCreate> {
                self.creating($crate::types::ConnectionPoolCreate::new(name, mode, size, db))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::databases::ConnectionPoolKey, $crate::types::ConnectionPoolCreate> {
            #[doc = "The user that the pool connects as. Without one, clients connect with their own credentials."]
            into user: String,
        });

        impl $sdk::resource::Handle<$crate::resources::databases::ConnectionPoolKey> {
            /// Changes it as a whole: the closure gets the current state, unknown fields included, and what it doesn't change stays.
            /// It runs again if somebody else changed the resource meanwhile. Operation: `databases_update_connectionPool`.
            #[doc(alias = "databases_update_connectionPool")]
            pub fn update(&self, change: impl Fn(&mut $crate::types::ConnectionPoolUpdate) + Send + Sync + 'static) -> $sdk::resource::Request<$crate::resources::databases::ConnectionPoolKey> {
                self.replacing(change)
            }
        }

        /// A handle of a connection pool.
        pub type ConnectionPoolHandle = $sdk::resource::Handle<$crate::resources::databases::ConnectionPoolKey>;

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseClusterId> {
            /// One of its databases, by its name, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "databases_get")]
            #[must_use]
            pub fn database(&self, name: impl $sdk::resource::IntoKey<$crate::resources::databases::DatabaseName>) -> $sdk::resource::Handle<$crate::resources::databases::DatabaseKey> {
                self.below($crate::resources::databases::DatabaseKey::new(self.key(), name))
            }

            /// Its databases.
            #[doc(alias = "databases_list")]
            #[doc(alias = "CreateDB")]
            #[doc(alias = "databases db")]
            #[must_use]
            #[inline]
            pub fn databases(&self) -> $sdk::resource::Collection<$crate::resources::databases::DatabaseKey> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::databases::DatabaseKey> {
            /// Creates a database. Operation: `databases_add`.
            #[doc(alias = "databases_add")]
            pub fn create(&self, name: impl Into<String>) -> $sdk::resource::Request<$crate::resources::databases::DatabaseKey, $crate::types::Database> {
                self.creating($crate::types::Database::new(name))
            }
        }

        /// A handle of a database.
        pub type DatabaseHandle = $sdk::resource::Handle<$crate::resources::databases::DatabaseKey>;

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseClusterId> {
            /// Its database settings. No request is sent until something is awaited.
            #[doc(alias = "databases_get_do_settings")]
            #[must_use]
            #[inline]
            pub fn do_settings(&self) -> $sdk::resource::Handle<$crate::resources::databases::DatabaseSettingsKey> {
                self.below($crate::resources::databases::DatabaseSettingsKey::new(self.key()))
            }
        }

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseSettingsKey> {
            /// Changes it as a whole: the closure gets the current state, unknown fields included, and what it doesn't change stays.
            /// It runs again if somebody else changed the resource meanwhile. Operation: `databases_update_do_settings`.
            #[doc(alias = "databases_update_do_settings")]
            pub fn update(&self, change: impl Fn(&mut $crate::types::DatabasesUpdateDoSettingsBody) + Send + Sync + 'static) -> $sdk::resource::Request<$crate::resources::databases::DatabaseSettingsKey> {
                self.replacing(change)
            }
        }

        /// A handle of a database settings.
        pub type DatabaseSettingsHandle = $sdk::resource::Handle<$crate::resources::databases::DatabaseSettingsKey>;

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseClusterId> {
            /// Its database events.
            #[doc(alias = "databases_list_events_logs")]
            #[must_use]
            #[inline]
            pub fn events(&self) -> $sdk::resource::Collection<$crate::resources::databases::DatabaseEventKey> {
                self.collection()
            }
        }

        /// A handle of a database event.
        pub type DatabaseEventHandle = $sdk::resource::Handle<$crate::resources::databases::DatabaseEventKey>;

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseClusterId> {
            /// Its eviction policy. No request is sent until something is awaited.
            #[doc(alias = "databases_get_evictionPolicy")]
            #[must_use]
            #[inline]
            pub fn eviction_policy(&self) -> $sdk::resource::Handle<$crate::resources::databases::DatabaseEvictionPolicyKey> {
                self.below($crate::resources::databases::DatabaseEvictionPolicyKey::new(self.key()))
            }
        }

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseEvictionPolicyKey> {
            /// Changes it as a whole: the closure gets the current state, unknown fields included, and what it doesn't change stays.
            /// It runs again if somebody else changed the resource meanwhile. Operation: `databases_update_evictionPolicy`.
            #[doc(alias = "databases_update_evictionPolicy")]
            pub fn update(&self, change: impl Fn(&mut $crate::types::DatabasesUpdateEvictionPolicyBody) + Send + Sync + 'static) -> $sdk::resource::Request<$crate::resources::databases::DatabaseEvictionPolicyKey> {
                self.replacing(change)
            }
        }

        /// A handle of an eviction policy.
        pub type DatabaseEvictionPolicyHandle = $sdk::resource::Handle<$crate::resources::databases::DatabaseEvictionPolicyKey>;

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseClusterId> {
            /// Its database firewall. No request is sent until something is awaited.
            #[doc(alias = "databases_list_firewall_rules")]
            #[doc(alias = "databases firewalls")]
            #[must_use]
            #[inline]
            pub fn firewall(&self) -> $sdk::resource::Handle<$crate::resources::databases::DatabaseFirewallKey> {
                self.below($crate::resources::databases::DatabaseFirewallKey::new(self.key()))
            }
        }

        /// A handle of a database firewall.
        pub type DatabaseFirewallHandle = $sdk::resource::Handle<$crate::resources::databases::DatabaseFirewallKey>;

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseClusterId> {
            /// One of its indexes, by its name, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn index(&self, name: impl $sdk::resource::IntoKey<$crate::resources::databases::DatabaseIndexName>) -> $sdk::resource::Handle<$crate::resources::databases::DatabaseIndexKey> {
                self.below($crate::resources::databases::DatabaseIndexKey::new(self.key(), name))
            }

            /// Its indexes.
            #[doc(alias = "databases_list_opeasearch_indexes")]
            #[must_use]
            #[inline]
            pub fn indexes(&self) -> $sdk::resource::Collection<$crate::resources::databases::DatabaseIndexKey> {
                self.collection()
            }
        }

        /// A handle of an index.
        pub type DatabaseIndexHandle = $sdk::resource::Handle<$crate::resources::databases::DatabaseIndexKey>;

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseClusterId> {
            /// One of its Kafka schemas, by its name, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "databases_get_kafka_schema")]
            #[must_use]
            pub fn kafka_schema(&self, name: impl $sdk::resource::IntoKey<$crate::resources::databases::KafkaSchemaName>) -> $sdk::resource::Handle<$crate::resources::databases::KafkaSchemaKey> {
                self.below($crate::resources::databases::KafkaSchemaKey::new(self.key(), name))
            }

            /// Its Kafka schemas.
            #[doc(alias = "databases_list_kafka_schemas")]
            #[must_use]
            #[inline]
            pub fn kafka_schemas(&self) -> $sdk::resource::Collection<$crate::resources::databases::KafkaSchemaKey> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::databases::KafkaSchemaKey> {
            /// Creates a Kafka schema. Operation: `databases_create_kafka_schema`.
            #[doc(alias = "databases_create_kafka_schema")]
            pub fn create(&self, subject_name: impl Into<String>, schema_type: impl Into<$crate::types::KafkaSchemaType>, schema: impl Into<String>) -> $sdk::resource::Operation<$crate::types::DatabasesCreateKafkaSchemaBody, $crate::types::DatabasesCreateKafkaSchemaResponse> {
                self.operation($crate::types::DatabasesCreateKafkaSchemaBody::new(subject_name, schema_type, schema), |raw, within, body| raw.databases_create_kafka_schema(&within.0, body), Some).creates({ let within = self.within.clone(); move |it| Some($crate::resources::databases::KafkaSchemaKey::new(&within, $crate::resources::databases::KafkaSchemaName::from(it))) })
            }
        }

        /// A handle of a Kafka schema.
        pub type KafkaSchemaHandle = $sdk::resource::Handle<$crate::resources::databases::KafkaSchemaKey>;

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseClusterId> {
            /// Its Kafka schema configuration. No request is sent until something is awaited.
            #[doc(alias = "databases_get_kafka_schema_config")]
            #[must_use]
            #[inline]
            pub fn kafka_schema_config(&self) -> $sdk::resource::Handle<$crate::resources::databases::KafkaSchemaConfigKey> {
                self.below($crate::resources::databases::KafkaSchemaConfigKey::new(self.key()))
            }
        }

        impl $sdk::resource::Handle<$crate::resources::databases::KafkaSchemaConfigKey> {
            /// Changes it as a whole: the closure gets the current state, unknown fields included, and what it doesn't change stays.
            /// It runs again if somebody else changed the resource meanwhile. Operation: `databases_update_kafka_schema_config`.
            #[doc(alias = "databases_update_kafka_schema_config")]
            pub fn update(&self, change: impl Fn(&mut $crate::types::DatabasesUpdateKafkaSchemaConfigBody) + Send + Sync + 'static) -> $sdk::resource::Request<$crate::resources::databases::KafkaSchemaConfigKey> {
                self.replacing(change)
            }
        }

        /// A handle of a Kafka schema configuration.
        pub type KafkaSchemaConfigHandle = $sdk::resource::Handle<$crate::resources::databases::KafkaSchemaConfigKey>;

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseClusterId> {
            /// One of its Kafka subject configurations, by its name, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "databases_get_kafka_schema_subject_config")]
            #[must_use]
            pub fn kafka_schema_subject_config(&self, name: impl $sdk::resource::IntoKey<$crate::resources::databases::KafkaSubjectConfigName>) -> $sdk::resource::Handle<$crate::resources::databases::KafkaSubjectConfigKey> {
                self.below($crate::resources::databases::KafkaSubjectConfigKey::new(self.key(), name))
            }
        }

        impl $sdk::resource::Handle<$crate::resources::databases::KafkaSubjectConfigKey> {
            /// Changes it as a whole: the closure gets the current state, unknown fields included, and what it doesn't change stays.
            /// It runs again if somebody else changed the resource meanwhile. Operation: `databases_update_kafka_schema_subject_config`.
            #[doc(alias = "databases_update_kafka_schema_subject_config")]
            pub fn update(&self, change: impl Fn(&mut $crate::types::DatabasesUpdateKafkaSchemaSubjectConfigBody) + Send + Sync + 'static) -> $sdk::resource::Request<$crate::resources::databases::KafkaSubjectConfigKey> {
                self.replacing(change)
            }
        }

        /// A handle of a Kafka subject configuration.
        pub type KafkaSubjectConfigHandle = $sdk::resource::Handle<$crate::resources::databases::KafkaSubjectConfigKey>;

        impl $sdk::resource::Handle<$crate::resources::databases::KafkaSchemaKey> {
            /// One of its Kafka schema versions, by its version, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "databases_get_kafka_schema_version")]
            #[must_use]
            pub fn kafka_schema_version(&self, id: impl $sdk::resource::IntoKey<$crate::resources::databases::KafkaSchemaVersionId>) -> $sdk::resource::Handle<$crate::resources::databases::KafkaSchemaVersionKey> {
                self.below($crate::resources::databases::KafkaSchemaVersionKey::new(self.key(), id))
            }
        }

        /// A handle of a Kafka schema version.
        pub type KafkaSchemaVersionHandle = $sdk::resource::Handle<$crate::resources::databases::KafkaSchemaVersionKey>;

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseClusterId> {
            /// One of its Kafka topics, by its name, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "databases_get_kafka_topic")]
            #[must_use]
            pub fn kafka_topic(&self, name: impl $sdk::resource::IntoKey<$crate::resources::databases::KafkaTopicName>) -> $sdk::resource::Handle<$crate::resources::databases::KafkaTopicKey> {
                self.below($crate::resources::databases::KafkaTopicKey::new(self.key(), name))
            }

            /// Its Kafka topics.
            #[doc(alias = "databases_list_kafka_topics")]
            #[must_use]
            #[inline]
            pub fn kafka_topics(&self) -> $sdk::resource::Collection<$crate::resources::databases::KafkaTopicKey> {
                self.collection()
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::databases::KafkaTopicKey, $crate::types::DatabasesCreateKafkaTopicBody> {
            #[doc = "How many brokers have each partition."]
            value replication_factor: i64,
            #[doc = "How many partitions it has."]
            value partition_count: i64,
            #[doc = "How messages are kept and written. Default: what the cluster says."]
            into config: $crate::types::KafkaTopicConfig,
        });

        /// A handle of a Kafka topic.
        pub type KafkaTopicHandle = $sdk::resource::Handle<$crate::resources::databases::KafkaTopicKey>;

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseClusterId> {
            /// One of its log sinks, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "databases_get_logsink")]
            #[must_use]
            pub fn logsink(&self, id: impl $sdk::resource::IntoKey<$crate::resources::databases::DatabaseLogsinkId>) -> $sdk::resource::Handle<$crate::resources::databases::DatabaseLogsinkKey> {
                self.below($crate::resources::databases::DatabaseLogsinkKey::new(self.key(), id))
            }

            /// Its log sinks.
            #[doc(alias = "databases_list_logsink")]
            #[must_use]
            #[inline]
            pub fn logsinks(&self) -> $sdk::resource::Collection<$crate::resources::databases::DatabaseLogsinkKey> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::databases::DatabaseLogsinkKey> {
            /// Creates a log sink. Operation: `databases_create_logsink`.
            #[doc(alias = "databases_create_logsink")]
            pub fn create(&self, sink_name: impl Into<String>, sink_type: impl Into<$crate::types::LogsinkBaseSinkType>, config: impl Into<$crate::types::LogsinkCreateConfig>) -> $sdk::resource::Request<$crate::resources::databases::DatabaseLogsinkKey, $crate::types::DatabasesCreateLogsinkBody> {
                self.creating($crate::types::DatabasesCreateLogsinkBody::new(sink_name, sink_type, config))
            }
        }

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseLogsinkKey> {
            /// Changes it as a whole: the closure gets the current state, unknown fields included, and what it doesn't change stays.
            /// It runs again if somebody else changed the resource meanwhile. Operation: `databases_update_logsink`.
            #[doc(alias = "databases_update_logsink")]
            pub fn update(&self, change: impl Fn(&mut $crate::types::LogsinkUpdate) + Send + Sync + 'static) -> $sdk::resource::Request<$crate::resources::databases::DatabaseLogsinkKey> {
                self.replacing(change)
            }
        }

        /// A handle of a log sink.
        pub type DatabaseLogsinkHandle = $sdk::resource::Handle<$crate::resources::databases::DatabaseLogsinkKey>;

        impl $sdk::Client {
            /// The metrics credentials: there is one. No request is sent until something is awaited.
            #[doc(alias = "databases_get_cluster_metrics_credentials")]
            #[must_use]
            #[inline]
            pub fn database_metrics_credentials(&self) -> $sdk::resource::Handle<$crate::resources::databases::DatabaseMetricsCredentialsKey> {
                self.resource($crate::resources::databases::DatabaseMetricsCredentialsKey)
            }
        }

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseMetricsCredentialsKey> {
            /// Changes it as a whole: the closure gets the current state, unknown fields included, and what it doesn't change stays.
            /// It runs again if somebody else changed the resource meanwhile. Operation: `databases_update_cluster_metrics_credentials`.
            #[doc(alias = "databases_update_cluster_metrics_credentials")]
            pub fn update(&self, change: impl Fn(&mut $crate::types::DatabaseMetricsCredentials) + Send + Sync + 'static) -> $sdk::resource::Request<$crate::resources::databases::DatabaseMetricsCredentialsKey> {
                self.replacing(change)
            }
        }

        /// A handle of a metrics credentials.
        pub type DatabaseMetricsCredentialsHandle = $sdk::resource::Handle<$crate::resources::databases::DatabaseMetricsCredentialsKey>;

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseClusterId> {
            /// Its online migration. No request is sent until something is awaited.
            #[doc(alias = "databases_get_migrationStatus")]
            #[must_use]
            #[inline]
            pub fn online_migration(&self) -> $sdk::resource::Handle<$crate::resources::databases::DatabaseMigrationKey> {
                self.below($crate::resources::databases::DatabaseMigrationKey::new(self.key()))
            }
        }

        /// A handle of an online migration.
        pub type DatabaseMigrationHandle = $sdk::resource::Handle<$crate::resources::databases::DatabaseMigrationKey>;

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseClusterId> {
            /// One of its database replicas, by its name, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "databases_get_replica")]
            #[doc(alias = "PromoteReplicaToPrimary")]
            #[must_use]
            pub fn replica(&self, name: impl $sdk::resource::IntoKey<$crate::resources::databases::DatabaseReplicaName>) -> $sdk::resource::Handle<$crate::resources::databases::DatabaseReplicaKey> {
                self.below($crate::resources::databases::DatabaseReplicaKey::new(self.key(), name))
            }

            /// Its database replicas.
            #[doc(alias = "databases_list_replicas")]
            #[must_use]
            #[inline]
            pub fn replicas(&self) -> $sdk::resource::Collection<$crate::resources::databases::DatabaseReplicaKey> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::databases::DatabaseReplicaKey> {
            /// Creates a database replica: await it for the service's answer, or wait until it is ready. Operation: `databases_create_replica`.
            ///
            /// Optional, by methods of the request: `region`, `tags`, `private_network_uuid`, `storage_size_mib`, `do_settings`.
            #[doc(alias = "databases_create_replica")]
            pub fn create(&self, name: impl Into<String>, size: impl Into<String>) -> $sdk::resource::Request<$crate::resources::databases::DatabaseReplicaKey, $crate::types::DatabasesCreateReplicaBody> {
                self.creating($crate::types::DatabasesCreateReplicaBody::new(name, size))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::databases::DatabaseReplicaKey, $crate::types::DatabasesCreateReplicaBody> {
            #[doc = "The region that it is in. Default: that of the cluster."]
            slug region: $crate::slugs::Region,
            #[doc = "The tags of the replica; those that don't exist are created. Needs the scope `tag:create`."]
            keys tags: $crate::resources::TagName,
            #[doc = "The UUID of the VPC network that it is in. Default: the default VPC of its region, which need not be that of the cluster. Needs the scope `vpc:read`."]
            key private_network_uuid: $crate::resources::VpcId,
            #[doc = "The storage in MiB, that of the size included. Default: that of the size."]
            value storage_size_mib: i64,
            #[doc = "What the service does for the replica, such as the domains that it answers to."]
            into do_settings: $crate::types::DoSettings,
        });

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseReplicaKey> {
            /// Turns a read-only replica into a cluster of its own that can be written to; this can't be reversed. Operation: `databases_promote_replica`.
            #[inline]
            pub fn promote(&self) -> $sdk::resource::Operation<(), ()> {
                self.acting((), |raw, key, _| raw.databases_promote_replica(&key.cluster.0, &key.name.0))
            }
        }

        /// A handle of a database replica.
        pub type DatabaseReplicaHandle = $sdk::resource::Handle<$crate::resources::databases::DatabaseReplicaKey>;

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseClusterId> {
            /// Its SQL mode. No request is sent until something is awaited.
            #[doc(alias = "databases_get_sql_mode")]
            #[must_use]
            #[inline]
            pub fn sql_mode(&self) -> $sdk::resource::Handle<$crate::resources::databases::DatabaseSqlModeKey> {
                self.below($crate::resources::databases::DatabaseSqlModeKey::new(self.key()))
            }
        }

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseSqlModeKey> {
            /// Changes it as a whole: the closure gets the current state, unknown fields included, and what it doesn't change stays.
            /// It runs again if somebody else changed the resource meanwhile. Operation: `databases_update_sql_mode`.
            #[doc(alias = "databases_update_sql_mode")]
            pub fn update(&self, change: impl Fn(&mut $crate::types::DatabaseSqlMode) + Send + Sync + 'static) -> $sdk::resource::Request<$crate::resources::databases::DatabaseSqlModeKey> {
                self.replacing(change)
            }
        }

        /// A handle of a SQL mode.
        pub type DatabaseSqlModeHandle = $sdk::resource::Handle<$crate::resources::databases::DatabaseSqlModeKey>;

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseClusterId> {
            /// One of its database users, by its name, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "databases_get_user")]
            #[doc(alias = "ResetUserAuth")]
            #[must_use]
            pub fn user(&self, name: impl $sdk::resource::IntoKey<$crate::resources::databases::DatabaseUserName>) -> $sdk::resource::Handle<$crate::resources::databases::DatabaseUserKey> {
                self.below($crate::resources::databases::DatabaseUserKey::new(self.key(), name))
            }

            /// Its database users.
            #[doc(alias = "databases_list_users")]
            #[doc(alias = "CreateUser")]
            #[doc(alias = "databases user")]
            #[must_use]
            #[inline]
            pub fn users(&self) -> $sdk::resource::Collection<$crate::resources::databases::DatabaseUserKey> {
                self.collection()
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::databases::DatabaseUserKey, $crate::types::DatabasesAddUserBody> {
            #[doc = "How a user of MySQL proves who it is."]
            into mysql_settings: $crate::types::MysqlSettings,
            #[doc = "What a user of Kafka, OpenSearch, MongoDB or PostgreSQL may do."]
            into settings: $crate::types::UserSettings,
            #[doc = "Whether a user of MongoDB may only read; `role` in `settings.mongo_user_settings` says it in more detail."]
            value readonly: bool,
        });

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseUserKey> {
            /// Changes what is set; the rest stays. Operation: `databases_update_user`.
            #[doc(alias = "databases_update_user")]
            pub fn update(&self, settings: impl Into<$crate::types::UserSettings>) -> $sdk::resource::Request<$crate::resources::databases::DatabaseUserKey, $crate::types::DatabasesUpdateUserBody> {
                self.patching($crate::types::DatabasesUpdateUserBody::new(settings))
            }
        }

        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseUserKey> {
            /// Gives a user a new password, or another MySQL authentication plugin, and returns it; the old one stops working. Operation: `databases_reset_auth`.
            ///
            /// Optional, by methods of the request: `mysql_settings`, `settings`.
            #[inline]
            pub fn reset_auth(&self) -> $sdk::resource::Request<$crate::resources::databases::DatabaseUserKey, $crate::types::DatabasesResetAuthBody> {
                self.changing($crate::types::DatabasesResetAuthBody::new(), |raw, key, body| raw.databases_reset_auth(&key.cluster.0, &key.name.0, body), |answer| Some(answer.user))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::databases::DatabaseUserKey, $crate::types::DatabasesResetAuthBody> {
            #[doc = "How a user of MySQL proves who it is from now on."]
            into mysql_settings: $crate::types::MysqlSettings,
            #[doc = "What a user of Kafka, OpenSearch, MongoDB or PostgreSQL may do."]
            into settings: $crate::types::UserSettings,
        });

        /// A handle of a database user.
        pub type DatabaseUserHandle = $sdk::resource::Handle<$crate::resources::databases::DatabaseUserKey>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! databases_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.database_cluster(id).autoscale()` | `get`, `find`, `update` |\n| `client.database_cluster(id).ca()` | `get`, `find`, `pem` |\n| `client.database_clusters()` | `list`, `find_by_name`, `options`, `create` |\n| `client.database_cluster(id)` | `get`, `find`, `delete`, `wait`, `backups`, `install_update`, `migrate`, `resize`, `upgrade`, `update_config`, `set_eviction_policy`, `set_maintenance_window`, `set_sql_mode` |\n| `client.database_cluster(id).config()` | `get`, `find`, `update`, `typed` |\n| `client.database_cluster(id).connection_pools()` | `list`, `create` |\n| `client.database_cluster(id).connection_pool(name)` | `get`, `find`, `update`, `delete` |\n| `client.database_cluster(id).databases()` | `list`, `create` |\n| `client.database_cluster(id).database(name)` | `get`, `find`, `delete` |\n| `client.database_cluster(id).do_settings()` | `get`, `find`, `update` |\n| `client.database_cluster(id).events()` | `list` |\n| `client.database_cluster(id).eviction_policy()` | `get`, `find`, `update`, `policy` |\n| `client.database_cluster(id).firewall()` | `get`, `find`, `update`, `add_rules`, `remove_rules` |\n| `client.database_cluster(id).indexes()` | `list` |\n| `client.database_cluster(id).index(name)` | `get`, `find`, `delete` |\n| `client.database_cluster(id).kafka_schemas()` | `list`, `create` |\n| `client.database_cluster(id).kafka_schema(name)` | `get`, `find`, `delete` |\n| `client.database_cluster(id).kafka_schema_config()` | `get`, `find`, `update` |\n| `client.database_cluster(id).kafka_schema_subject_config(name)` | `get`, `find`, `update` |\n| `client.database_cluster(id).kafka_schema(name).kafka_schema_version(id)` | `get`, `find` |\n| `client.database_cluster(id).kafka_topics()` | `list`, `create` |\n| `client.database_cluster(id).kafka_topic(name)` | `get`, `find`, `delete`, `wait`, `update` |\n| `client.database_cluster(id).logsinks()` | `list`, `find_by_name`, `create` |\n| `client.database_cluster(id).logsink(id)` | `get`, `find`, `update`, `delete` |\n| `client.database_metrics_credentials()` | `get`, `find`, `update` |\n| `client.database_cluster(id).online_migration()` | `get`, `find`, `wait`, `stop`, `start` |\n| `client.database_cluster(id).replicas()` | `list`, `create` |\n| `client.database_cluster(id).replica(name)` | `get`, `find`, `delete`, `wait`, `promote` |\n| `client.database_cluster(id).sql_mode()` | `get`, `find`, `update` |\n| `client.database_cluster(id).users()` | `list`, `create` |\n| `client.database_cluster(id).user(name)` | `get`, `find`, `update`, `delete`, `reset_auth` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
