//! Creating clusters, also as copies of others.

use digitalocean_raw::Timestamp;
use digitalocean_raw::slugs::{DatabaseEngine, DatabaseSize, Region};
use digitalocean_raw::types::{
    DatabaseBackup, DatabaseFirewallRuleRequest, DatabasesCreateClusterBody,
};

use super::DatabaseClusterId;
use super::engines::{IntoCluster, check_forked};
use super::firewall::TrustedSource;
use crate::Error;
use crate::ids::{TagName, VpcId, add_tag};
use crate::resource::{Collection, IntoKey, Request, Resource as _, keyed, not_empty};

/// A database cluster to be created.
pub type CreateDatabaseCluster = Request<DatabaseClusterId, DatabasesCreateClusterBody>;

/// How many nodes Kafka has at least.
const NODES_OF_KAFKA: i64 = 3;

impl Collection<DatabaseClusterId> {
    /// Creates a database cluster: await it for the service's answer, or wait until it is online. It has one node (three for
    /// Kafka), unless [`nodes`](Request::nodes) is set. For most engines, the service requires a [`version`](Request::version),
    /// one of those that [`options`](Self::options) lists.
    /// Operation: `databases_create_cluster`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::slugs::{DatabaseEngine, DatabaseSize, Region};
    ///
    /// let clusters = client.database_clusters();
    /// let create = clusters.create("shop", DatabaseEngine::Mysql, Region::Nyc3, DatabaseSize::DbS2Vcpu4Gb);
    /// let shop = create.version("8.4").nodes(2).tag("shop").wait().await?;
    ///
    /// // A copy of what it held an hour ago:
    /// let copy = clusters.create("copy", DatabaseEngine::Mysql, Region::Nyc3, DatabaseSize::DbS2Vcpu4Gb);
    /// let before = std::time::SystemTime::now() - std::time::Duration::from_secs(3600);
    /// copy.version("8.4").fork_of(&shop, Some(before.into())).wait().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "create_database")]
    pub fn create(
        &self,
        name: impl Into<String>,
        engine: impl Into<DatabaseEngine>,
        region: impl Into<Region>,
        size: impl Into<DatabaseSize>,
    ) -> CreateDatabaseCluster {
        let engine = engine.into();
        let nodes = match engine {
            DatabaseEngine::Kafka => NODES_OF_KAFKA,
            _ => 1,
        };
        let (region, size) = (region.into().to_string(), size.into().to_string());
        let body = DatabasesCreateClusterBody::new(name, engine, nodes, size, region);
        let request = Request::asking(&self.client, body, |client, body| {
            let call = client.raw().databases_create_cluster(body);
            let call = call.require(check(body));
            keyed(call, |answer| {
                let cluster = answer.database;
                Some((DatabaseClusterId::of(&(), &cluster)?, cluster))
            })
        });
        request.creates()
    }
}

#[inline]
fn check(body: &DatabasesCreateClusterBody) -> Result<(), String> {
    if body.engine == DatabaseEngine::Redis {
        return Err(
            "no new Redis clusters are made since April 2025: create one of `valkey` (`DatabaseEngine::Valkey`), which Redis clients can use"
                .to_owned(),
        );
    }
    not_empty("a database cluster's name", &body.name)
}

impl CreateDatabaseCluster {
    /// The number of nodes: those after the first are standbys, or share the load.
    #[inline]
    pub fn nodes(self, nodes: u32) -> Self {
        self.with(|body| body.num_nodes = nodes.into())
    }

    /// The VPC that it is in. Default: the default VPC of the region.
    pub fn vpc(self, vpc: impl IntoKey<VpcId>) -> Self {
        self.with(|body| body.private_network_uuid = Some(vpc.into_key().0))
    }

    /// Adds a tag; it is created if it doesn't exist.
    pub fn tag(self, tag: impl IntoKey<TagName>) -> Self {
        self.with(|body| add_tag(&mut body.tags, tag))
    }

    /// Adds tags; those that don't exist are created.
    pub fn tags(self, tags: impl IntoIterator<Item = impl IntoKey<TagName>>) -> Self {
        tags.into_iter().fold(self, |it, tag| it.tag(tag))
    }

    /// Allows connections only from these sources, one or several. An empty list is refused before anything is sent, because
    /// without a rule everyone may try to connect; so is an address that databases don't accept.
    pub fn trusted_sources(
        self,
        sources: impl IntoIterator<Item = impl Into<TrustedSource>>,
    ) -> Self {
        let sources: Vec<TrustedSource> = sources.into_iter().map(Into::into).collect();
        let wrong = match sources.is_empty() {
            true => Some(
                "no trusted source is named, and without one everyone may try to connect"
                    .to_owned(),
            ),
            false => sources.iter().find_map(|it| it.check().err()),
        };
        if let Some(wrong) = wrong {
            return self.completed(move |_, _| {
                Box::pin(std::future::ready(Err(Error::refused(wrong.clone()))))
            });
        }
        let rules: Vec<_> = sources
            .into_iter()
            .map(DatabaseFirewallRuleRequest::from)
            .collect();
        self.with(|body| body.rules.get_or_insert_default().extend(rules))
    }

    /// Makes it a copy of another cluster, as that was at a point in time, or in its latest backup. The service requires the name
    /// of the other cluster, which is read first unless the object itself is given.
    pub fn fork_of(self, source: impl IntoCluster, at: Option<Timestamp>) -> Self {
        let told = source.told();
        let source = source.into_key();
        self.completed(move |client, mut body| {
            let (client, source) = (client.clone(), source.clone());
            let (told, at) = (told.clone(), at.clone());
            Box::pin(async move {
                let (engine, name) = match told {
                    (Some(engine), Some(name)) => (engine, name),
                    _ => {
                        let source = source.get(client.core()).await?;
                        (source.engine, source.name)
                    }
                };
                check_forked(&engine).map_err(Error::refused)?;
                let mut backup = DatabaseBackup::new(name);
                backup.backup_created_at = at;
                body.backup_restore = Some(backup);
                Ok(body)
            })
        })
    }
}
