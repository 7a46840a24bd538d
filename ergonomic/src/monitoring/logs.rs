//! Where logs go: destinations, and the sinks that send logs of resources there.

use digitalocean_raw::types::{
    DestinationRequest, DestinationType, MonitoringCreateSinkBody, OpensearchConfigRequest,
    OpensearchConfigRequestCredentials, SinkResource,
};

use super::{MonitoringDestinationId, MonitoringSinkId};
use crate::ids::{DatabaseClusterId, KubernetesClusterId};
use crate::resource::{Collection, IntoKey, Operation, Request, not_empty, setters};

/// A destination of logs to be created.
pub type CreateMonitoringDestination = Request<MonitoringDestinationId, DestinationRequest>;

/// A sink to be created.
pub type CreateMonitoringSink = Operation<MonitoringCreateSinkBody, ()>;

impl Collection<MonitoringDestinationId> {
    /// Creates a destination: your own OpenSearch cluster, by its host name. By default, logs are kept for 14 days. Operation:
    /// `monitoring_create_destination`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let logs = client.monitoring_destinations()
    ///     .create("logs", "logs.example.com")
    ///     .credentials("writer", "secret")
    ///     .index_name("kubernetes")
    ///     .await?;
    /// client.monitoring_sinks().create(&logs).kubernetes_cluster("8d91899c-0739-4a1a-acc5-deadbeefbb8f").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// An empty name and an empty host name are refused before anything is sent.
    pub fn create(
        &self,
        name: impl Into<String>,
        endpoint: impl Into<String>,
    ) -> CreateMonitoringDestination {
        let config = OpensearchConfigRequest::new(endpoint);
        self.making(DestinationRequest::new(DestinationType::OpensearchExt, config).name(name))
    }

    /// Creates a destination: an OpenSearch cluster of the account, with its host name. It needs no credentials. Operation:
    /// `monitoring_create_destination`.
    pub fn create_managed(
        &self,
        name: impl Into<String>,
        cluster: impl IntoKey<DatabaseClusterId>,
        endpoint: impl Into<String>,
    ) -> CreateMonitoringDestination {
        let config = OpensearchConfigRequest::new(endpoint).cluster_uuid(cluster.into_key().0);
        self.making(DestinationRequest::new(DestinationType::OpensearchDbaas, config).name(name))
    }

    #[inline]
    fn making(&self, body: DestinationRequest) -> CreateMonitoringDestination {
        Request::of(
            &self.client,
            body,
            |raw, body| {
                let name = body.name.as_deref().unwrap_or_default();
                raw.monitoring_create_destination(body)
                    .require(not_empty("a destination's name", name))
                    .require(not_empty(
                        "a destination's host name",
                        &body.config.endpoint,
                    ))
            },
            |answer| answer.destination,
        )
    }
}

impl CreateMonitoringDestination {
    /// The credentials with which logs are written. They are never returned, and no `Debug` output has the password.
    pub fn credentials(self, username: impl Into<String>, password: impl Into<String>) -> Self {
        let credentials = OpensearchConfigRequestCredentials::new();
        let credentials = credentials.username(username).password(password);
        self.with(|body| body.config.credentials = Some(credentials))
    }

    /// The index that logs are written to.
    pub fn index_name(self, name: impl Into<String>) -> Self {
        self.with(|body| body.config.index_name = Some(name.into()))
    }

    /// The name of a cluster of the account.
    pub fn cluster_name(self, name: impl Into<String>) -> Self {
        self.with(|body| body.config.cluster_name = Some(name.into()))
    }

    /// How many days logs are kept.
    #[inline]
    pub fn retention_days(self, days: i64) -> Self {
        self.with(|body| body.config.retention_days = Some(days))
    }
}

impl Collection<MonitoringSinkId> {
    /// Creates a sink, which sends the logs of resources to a destination. The service answers before it exists, and doesn't
    /// return its id: `list().resource_id(..)` shows it. Operation: `monitoring_create_sink`.
    pub fn create(
        &self,
        destination_uuid: impl IntoKey<MonitoringDestinationId>,
    ) -> CreateMonitoringSink {
        let body = MonitoringCreateSinkBody::new();
        let body = body.destination_uuid(destination_uuid.into_key().0);
        self.doing(body, |raw, _, body| raw.monitoring_create_sink(body))
    }
}

setters!(CreateMonitoringSink {
    #[doc = "The resources whose logs are sent there."]
    list resources: SinkResource,
});

impl CreateMonitoringSink {
    /// Sends the logs of a Kubernetes cluster.
    pub fn kubernetes_cluster(self, cluster: impl IntoKey<KubernetesClusterId>) -> Self {
        let urn = format!("do:kubernetes:{}", cluster.into_key());
        self.with(|body| {
            let resources = body.resources.get_or_insert_default();
            resources.push(SinkResource::new(urn));
        })
    }
}
