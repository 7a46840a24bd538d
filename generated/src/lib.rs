// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Every operation of the DigitalOcean API, generated from its OpenAPI document.
//!
//! [`Client`] has a method for each operation, named after its id in the document. Path parameters and
//! the body are arguments; all other parameters stand in a struct, whose `new` takes the required ones. A method returns a [`Call`], which does
//! nothing until it is awaited and then gives a [`Response`] or an [`Error`]:
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
//! use digitalocean_raw::{Client, params::DropletsListParams};
//!
//! let client = Client::new("the token")?;
//! let page = client
//!     .droplets_list(&DropletsListParams::new().per_page(200))
//!     .await?;
//! for droplet in page.droplets.iter().flatten() {
//!     println!("{}", droplet.name);
//! }
//! # Ok(()) }
//! ```
//!
//! A list is read to its end by [`Call::items`]: `client.droplets_list(&Default::default()).items().all().await?`.
//!
//! This crate sends each request once and adds nothing but a bearer token. Retries, rate limits, deadlines and waits
//! are the work of `digitalocean-sdk`, which gives its own [`Transport`](transport::Transport) to this client.
//!
//! # What answers may hold
//!
//! Decoding is tolerant: unknown keys are kept (every struct has a method `undeclared_fields`), unknown enum values and union
//! members are in a variant `Other`, and null or a missing key where the document promises a value reads as a blank one.
//! What was read is written back as it was: unknown keys too, and no blank values where there were none. Another shape
//! altogether is an [`ErrorKind::Decode`] that names the place.
//!
//! # What requests may hold
//!
//! Structs are built with `new` from what the document requires, or with `default`, and are `#[non_exhaustive]`: a new
//! optional field breaks nobody. `Option<Option<T>>` stands where the API tells null from absent: `Some(None)` sends null.
//!
//! Sizes, regions, images and the like are mostly strings in the document; [`slugs`] has the known ones as enums, with what is
//! known of them.
//!
//! # Features
//!
//! One for each product area, so that a program compiles what it uses; `full` has all. `dynamic` calls operations by their id.
//!
//! `validate` checks bodies before they are sent, and gives every type that a request can hold `from_json`: what a file or a
//! person says is read by it as strictly as the document reads. `Deserialize` is for answers, and makes up what is missing.
//!
//! `schemars` gives all types `JsonSchema`. What a request can hold is closed: with unknown keys and with values that an enum
//! doesn't list it is refused by its schema, as the service would. What is only answered is open.
//!
//! | feature | area | default |
//! |---|---|---|
//! | `account` | The account behind a token: its limits, its team and its standing | yes |
//! | `actions` | The record of work that the platform does on resources in the background | yes |
//! | `add-ons` | Software of other vendors, bought through the marketplace and billed with the account |  |
//! | `apps` | Apps built and run by the platform from a spec: services, static sites, workers and jobs |  |
//! | `autoscale` | Groups of equal droplets that grow and shrink automatically |  |
//! | `billing` | Balance, invoices and costs of the account |  |
//! | `byoip` | Address ranges of your own, announced by the platform |  |
//! | `cdn` | Caches near the visitors, in front of Spaces buckets |  |
//! | `certificates` | TLS certificates for load balancers and CDN endpoints | yes |
//! | `databases` | Database clusters run by the platform: PostgreSQL, MySQL, Valkey, MongoDB, Kafka and OpenSearch |  |
//! | `dedicated-inference` | Models served on GPUs of your own, behind an endpoint in a VPC |  |
//! | `domains` | Domains whose DNS the account manages, and the records in them | yes |
//! | `droplets` | Virtual machines, and the actions that run on them | yes |
//! | `firewalls` | Rules about which traffic may reach and leave droplets | yes |
//! | `floating-ips` | Public IPv4 addresses that move between droplets, under their older name | yes |
//! | `functions` | Namespaces for serverless functions, with their triggers and access keys |  |
//! | `gradientai` | Agents, knowledge bases, models and evaluations |  |
//! | `images` | What droplets are made from: distributions, applications, snapshots, backups and custom images | yes |
//! | `inference` | Calls to models and agents: chat, messages, embeddings, images and batches |  |
//! | `kubernetes` | Kubernetes clusters with a managed control plane, and their node pools |  |
//! | `load-balancers` | One address in front of several droplets | yes |
//! | `monitoring` | Metrics of droplets, apps, load balancers and databases, alert policies, and where logs go |  |
//! | `nfs` | Shared file systems for droplets in a VPC |  |
//! | `one-clicks` | Ready-made applications for droplets and Kubernetes clusters |  |
//! | `organizations` | The teams of an organization |  |
//! | `partner-network-connect` | Private lines between VPCs and other networks, through a partner |  |
//! | `preview` | Operations of products that are new in the document and have no area of their own yet |  |
//! | `projects` | Groups of resources, for keeping apart what belongs to different work | yes |
//! | `regions` | Where resources can be created | yes |
//! | `registry` | Private registries for container images |  |
//! | `reserved-ips` | Public IPv4 and IPv6 addresses that stay yours and move between droplets | yes |
//! | `security` | Scans of the account for weak settings, and secrets kept for applications |  |
//! | `sizes` | What droplets can be: CPU, memory, disk, transfer and price | yes |
//! | `snapshots` | Saved states of droplets and volumes | yes |
//! | `spaces-keys` | Access keys for Spaces, the object storage |  |
//! | `ssh-keys` | Public SSH keys that new droplets can be given | yes |
//! | `tags` | Labels that group resources for filters, firewalls and actions | yes |
//! | `uptime` | Checks that a site or host can be reached from around the world, and alerts when it can't |  |
//! | `vector-databases` | Managed databases for vectors, as used to search by meaning |  |
//! | `volumes` | Block storage that is attached to droplets, and its snapshots | yes |
//! | `vpc-nat-gateways` | A shared way out to the internet for droplets without public addresses |  |
//! | `vpc-peerings` | Private connections between two VPC networks |  |
//! | `vpcs` | Private networks that resources of a region share | yes |
//!
//! # Operations
//!
//! The page of an area has a table of its operations: the methods of [`Client`], what they request, what they do, and what the
//! SDK has in their place.
//!
//! | area | operations | feature |
//! |---|---|---|
#![cfg_attr(feature = "account", doc = "| [Account](operations::account) | 1 | `account` |")]
#![cfg_attr(feature = "actions", doc = "| [Actions](operations::actions) | 2 | `actions` |")]
#![cfg_attr(feature = "add-ons", doc = "| [Add-Ons](operations::add_ons) | 8 | `add-ons` |")]
#![cfg_attr(feature = "apps", doc = "| [App Platform](operations::apps) | 46 | `apps` |")]
#![cfg_attr(feature = "autoscale", doc = "| [Droplet Autoscale Pools](operations::autoscale) | 8 | `autoscale` |")]
#![cfg_attr(feature = "billing", doc = "| [Billing](operations::billing) | 8 | `billing` |")]
#![cfg_attr(feature = "byoip", doc = "| [BYOIP Prefixes](operations::byoip) | 6 | `byoip` |")]
#![cfg_attr(feature = "cdn", doc = "| [Spaces CDN](operations::cdn) | 6 | `cdn` |")]
#![cfg_attr(feature = "certificates", doc = "| [Certificates](operations::certificates) | 4 | `certificates` |")]
#![cfg_attr(feature = "databases", doc = "| [Managed Databases](operations::databases) | 71 | `databases` |")]
#![cfg_attr(feature = "dedicated-inference", doc = "| [Dedicated Inference](operations::dedicated_inference) | 13 | `dedicated-inference` |")]
#![cfg_attr(feature = "domains", doc = "| [Domains and DNS](operations::domains) | 10 | `domains` |")]
#![cfg_attr(feature = "droplets", doc = "| [Droplets](operations::droplets) | 23 | `droplets` |")]
#![cfg_attr(feature = "firewalls", doc = "| [Cloud Firewalls](operations::firewalls) | 11 | `firewalls` |")]
#![cfg_attr(feature = "floating-ips", doc = "| [Floating IPs](operations::floating_ips) | 7 | `floating-ips` |")]
#![cfg_attr(feature = "functions", doc = "| [Functions](operations::functions) | 13 | `functions` |")]
#![cfg_attr(feature = "gradientai", doc = "| [GradientAI Platform](operations::gradientai) | 120 | `gradientai` |")]
#![cfg_attr(feature = "images", doc = "| [Images](operations::images) | 12 | `images` |")]
#![cfg_attr(feature = "inference", doc = "| [Inference](operations::inference) | 16 | `inference` |")]
#![cfg_attr(feature = "kubernetes", doc = "| [Kubernetes](operations::kubernetes) | 29 | `kubernetes` |")]
#![cfg_attr(feature = "load-balancers", doc = "| [Load Balancers](operations::load_balancers) | 10 | `load-balancers` |")]
#![cfg_attr(feature = "monitoring", doc = "| [Monitoring](operations::monitoring) | 72 | `monitoring` |")]
#![cfg_attr(feature = "nfs", doc = "| [Network File Storage](operations::nfs) | 12 | `nfs` |")]
#![cfg_attr(feature = "one-clicks", doc = "| [1-Click Applications](operations::one_clicks) | 2 | `one-clicks` |")]
#![cfg_attr(feature = "organizations", doc = "| [Organizations](operations::organizations) | 2 | `organizations` |")]
#![cfg_attr(feature = "partner-network-connect", doc = "| [Partner Network Connect](operations::partner_network_connect) | 9 | `partner-network-connect` |")]
#![cfg_attr(feature = "projects", doc = "| [Projects](operations::projects) | 13 | `projects` |")]
#![cfg_attr(feature = "regions", doc = "| [Regions](operations::regions) | 1 | `regions` |")]
#![cfg_attr(feature = "registry", doc = "| [Container Registry](operations::registry) | 38 | `registry` |")]
#![cfg_attr(feature = "reserved-ips", doc = "| [Reserved IPs](operations::reserved_ips) | 12 | `reserved-ips` |")]
#![cfg_attr(feature = "security", doc = "| [Security](operations::security) | 17 | `security` |")]
#![cfg_attr(feature = "sizes", doc = "| [Sizes](operations::sizes) | 1 | `sizes` |")]
#![cfg_attr(feature = "snapshots", doc = "| [Snapshots](operations::snapshots) | 3 | `snapshots` |")]
#![cfg_attr(feature = "spaces-keys", doc = "| [Spaces Keys](operations::spaces_keys) | 6 | `spaces-keys` |")]
#![cfg_attr(feature = "ssh-keys", doc = "| [SSH Keys](operations::ssh_keys) | 5 | `ssh-keys` |")]
#![cfg_attr(feature = "tags", doc = "| [Tags](operations::tags) | 6 | `tags` |")]
#![cfg_attr(feature = "uptime", doc = "| [Uptime](operations::uptime) | 11 | `uptime` |")]
#![cfg_attr(feature = "vector-databases", doc = "| [Vector Databases](operations::vector_databases) | 11 | `vector-databases` |")]
#![cfg_attr(feature = "volumes", doc = "| [Volumes](operations::volumes) | 13 | `volumes` |")]
#![cfg_attr(feature = "vpc-nat-gateways", doc = "| [VPC NAT Gateways](operations::vpc_nat_gateways) | 5 | `vpc-nat-gateways` |")]
#![cfg_attr(feature = "vpc-peerings", doc = "| [VPC Peerings](operations::vpc_peerings) | 5 | `vpc-peerings` |")]
#![cfg_attr(feature = "vpcs", doc = "| [VPC Networks](operations::vpcs) | 10 | `vpcs` |")]

#![cfg_attr(docsrs, feature(doc_cfg))]
// A blank line between the parts of a bullet list of parameters would be the only difference.
#![allow(clippy::doc_lazy_continuation, clippy::doc_markdown)]
// Which parts of the runtime are used depends on the areas that are compiled; all areas use all of it.
#![cfg_attr(not(feature = "full"), allow(dead_code, unused_imports, unused_macros))]
// Methods with many required parameters are as many as the API has.
#![allow(clippy::too_many_arguments)]
// The types of the document are as large as they are.
#![allow(clippy::large_enum_variant, clippy::struct_excessive_bools)]

mod client;
pub mod helpers;
pub mod hosts;
pub mod limits;
pub mod operations;
mod pages;
pub mod resources;
pub mod slugs;
pub mod types;

#[cfg(feature = "dynamic")]
pub mod dynamic;
#[cfg(feature = "schemars")]
static SCHEMAS: digitalocean_core::schema::Schemas =
    digitalocean_core::schema::Schemas::new(include_str!("schemas.json"));
#[cfg(feature = "validate")]
pub mod validate;

pub use client::{Client, ClientBuilder};
#[doc(inline)]
pub use digitalocean_core::{
    Answer, BoxError, Call, Count, Credential, Decode, Error, ErrorKind, EventStream, FromResponse, Host,
    JsonObject, Limit, Next, Operation, Page, Paging, Refusal, Response, Timestamp, Unreadable,
    from_slice, locate, parameter, transport,
};
#[doc(no_inline)]
pub use bytes::Bytes;
#[doc(inline)]
pub use digitalocean_core::pages::{
    Items, PagedAnswer, Pages, Position,
};

/// The parameters of operations, of all areas that are compiled.
pub mod params {
    #[cfg(feature = "actions")]
    pub use crate::operations::actions::{ActionsListParams};
    #[cfg(feature = "apps")]
    pub use crate::operations::apps::{AppsCancelJobInvocationParams, AppsGetParams, AppsGetEventLogsParams, AppsGetExecParams, AppsGetExecActiveDeploymentParams, AppsGetJobInvocationParams, AppsGetJobInvocationLogsParams, AppsGetLogsParams, AppsGetLogsActiveDeploymentParams, AppsGetLogsActiveDeploymentAggregateParams, AppsGetLogsAggregateParams, AppsGetMetricsBandwidthDailyParams, AppsListParams, AppsListDeploymentsParams, AppsListEventsParams, AppsListJobInvocationsParams};
    #[cfg(feature = "autoscale")]
    pub use crate::operations::autoscale::{AutoscalepoolsDeleteDangerousParams, AutoscalepoolsListParams, AutoscalepoolsListHistoryParams, AutoscalepoolsListMembersParams};
    #[cfg(feature = "billing")]
    pub use crate::operations::billing::{BillingHistoryListParams, BillingInsightsListParams, InvoicesGetByUuidParams, InvoicesListParams};
    #[cfg(feature = "byoip")]
    pub use crate::operations::byoip::{ByoipPrefixesListParams, ByoipPrefixesListResourcesParams};
    #[cfg(feature = "cdn")]
    pub use crate::operations::cdn::{CdnListEndpointsParams};
    #[cfg(feature = "certificates")]
    pub use crate::operations::certificates::{CertificatesListParams};
    #[cfg(feature = "databases")]
    pub use crate::operations::databases::{DatabasesListClustersParams};
    #[cfg(feature = "dedicated-inference")]
    pub use crate::operations::dedicated_inference::{DedicatedInferencesListParams, DedicatedInferencesListAcceleratorsParams, DedicatedInferencesListTokensParams};
    #[cfg(feature = "domains")]
    pub use crate::operations::domains::{DomainsListParams, DomainsListRecordsParams};
    #[cfg(feature = "droplets")]
    pub use crate::operations::droplets::{DropletActionsListParams, DropletActionsPostByTagParams, DropletsDestroyByTagParams, DropletsDestroyWithAssociatedResourcesDangerousParams, DropletsListParams, DropletsListBackupPoliciesParams, DropletsListBackupsParams, DropletsListFirewallsParams, DropletsListKernelsParams, DropletsListSnapshotsParams};
    #[cfg(feature = "firewalls")]
    pub use crate::operations::firewalls::{FirewallsListParams};
    #[cfg(feature = "floating-ips")]
    pub use crate::operations::floating_ips::{FloatingIpsActionListParams, FloatingIpsListParams};
    #[cfg(feature = "gradientai")]
    pub use crate::operations::gradientai::{GenaiGetAgentUsageParams, GenaiGetEvaluationRunResultsParams, GenaiGetEvaluationTestCaseParams, GenaiGetModelCatalogCardParams, GenaiGetModelEvaluationRunParams, GenaiGetOauth2UrlParams, GenaiListAgentApiKeysParams, GenaiListAgentVersionsParams, GenaiListAgentsParams, GenaiListAgentsByAnthropicKeyParams, GenaiListAgentsByOpenaiKeyParams, GenaiListAgentsByWorkspaceParams, GenaiListAnthropicApiKeysParams, GenaiListCustomModelsParams, GenaiListDatacenterRegionsParams, GenaiListEvaluationDatasetsParams, GenaiListEvaluationRunsByTestCaseParams, GenaiListIndexingJobsParams, GenaiListIndexingJobsByKnowledgeBaseParams, GenaiListKnowledgeBaseDataSourcesParams, GenaiListKnowledgeBasesParams, GenaiListModelApiKeysParams, GenaiListModelCatalogParams, GenaiListModelEvaluationRunsParams, GenaiListModelRouterPresetsParams, GenaiListModelRouterTaskPresetsParams, GenaiListModelRoutersParams, GenaiListModelsParams, GenaiListOpenaiApiKeysParams};
    #[cfg(feature = "images")]
    pub use crate::operations::images::{ImageActionsListParams, ImagesListParams};
    #[cfg(feature = "inference")]
    pub use crate::operations::inference::{AgentInferenceCreateChatCompletionParams, InferenceListBatchesParams};
    #[cfg(feature = "kubernetes")]
    pub use crate::operations::kubernetes::{KubernetesDeleteNodeParams, KubernetesGetClusterLintResultsParams, KubernetesGetCredentialsParams, KubernetesGetKubeconfigParams, KubernetesGetStatusMessagesParams, KubernetesListClustersParams};
    #[cfg(feature = "load-balancers")]
    pub use crate::operations::load_balancers::{LoadBalancersListParams};
    #[cfg(feature = "monitoring")]
    pub use crate::operations::monitoring::{MonitoringGetDropletCpuMetricsParams, MonitoringGetAppCpuPercentageMetricsParams, MonitoringGetAppMemoryPercentageMetricsParams, MonitoringGetAppRestartCountMetricsParams, MonitoringGetDatabaseMysqlCpuUsageParams, MonitoringGetDatabaseMysqlDiskUsageParams, MonitoringGetDatabaseMysqlIndexVsSequentialReadsParams, MonitoringGetDatabaseMysqlLoadParams, MonitoringGetDatabaseMysqlMemoryUsageParams, MonitoringGetDatabaseMysqlOpRatesParams, MonitoringGetDatabaseMysqlSchemaLatencyParams, MonitoringGetDatabaseMysqlSchemaThroughputParams, MonitoringGetDatabaseMysqlThreadsActiveParams, MonitoringGetDatabaseMysqlThreadsConnectedParams, MonitoringGetDatabaseMysqlThreadsCreatedRateParams, MonitoringGetDropletBandwidthMetricsParams, MonitoringGetDropletFilesystemFreeMetricsParams, MonitoringGetDropletFilesystemSizeMetricsParams, MonitoringGetDropletLoad15MetricsParams, MonitoringGetDropletLoad1MetricsParams, MonitoringGetDropletLoad5MetricsParams, MonitoringGetDropletMemoryAvailableMetricsParams, MonitoringGetDropletMemoryCachedMetricsParams, MonitoringGetDropletMemoryFreeMetricsParams, MonitoringGetDropletMemoryTotalMetricsParams, MonitoringGetDropletAutoscaleCurrentCpuUtilizationParams, MonitoringGetDropletAutoscaleCurrentInstancesParams, MonitoringGetDropletAutoscaleCurrentMemoryUtilizationParams, MonitoringGetDropletAutoscaleTargetCpuUtilizationParams, MonitoringGetDropletAutoscaleTargetInstancesParams, MonitoringGetDropletAutoscaleTargetMemoryUtilizationParams, MonitoringGetLbDropletsConnectionsParams, MonitoringGetLbDropletsDowntimeParams, MonitoringGetLbDropletsHealthChecksParams, MonitoringGetLbDropletsHttpResponseTime50pParams, MonitoringGetLbDropletsHttpResponseTime95pParams, MonitoringGetLbDropletsHttpResponseTime99pParams, MonitoringGetLbDropletsHttpResponseTimeAvgParams, MonitoringGetLbDropletsHttpResponsesParams, MonitoringGetLbDropletsHttpSessionDuration50pParams, MonitoringGetLbDropletsHttpSessionDuration95pParams, MonitoringGetLbDropletsHttpSessionDurationAvgParams, MonitoringGetLbDropletsQueueSizeParams, MonitoringGetLbFrontendConnectionsCurrentParams, MonitoringGetLbFrontendConnectionsLimitParams, MonitoringGetLbFrontendCpuUtilizationParams, MonitoringGetLbFrontendFirewallDroppedBytesParams, MonitoringGetLbFrontendFirewallDroppedPacketsParams, MonitoringGetLbFrontendHttpRequestsPerSecondParams, MonitoringGetLbFrontendHttpResponsesParams, MonitoringGetLbFrontendNetworkThroughputHttpParams, MonitoringGetLbFrontendNetworkThroughputTcpParams, MonitoringGetLbFrontendNetworkThroughputUdpParams, MonitoringGetLbFrontendNlbTcpNetworkThroughputParams, MonitoringGetLbFrontendNlbUdpNetworkThroughputParams, MonitoringGetLbFrontendTlsConnectionsCurrentParams, MonitoringGetLbFrontendTlsConnectionsExceedingRateLimitParams, MonitoringGetLbFrontendTlsConnectionsLimitParams, MonitoringListAlertPolicyParams, MonitoringListSinksParams};
    #[cfg(feature = "nfs")]
    pub use crate::operations::nfs::{NfsDeleteParams, NfsDeleteSnapshotParams, NfsGetParams, NfsGetSnapshotParams, NfsListParams, NfsListAccessPointsParams, NfsListSnapshotParams};
    #[cfg(feature = "one-clicks")]
    pub use crate::operations::one_clicks::{OneClicksListParams};
    #[cfg(feature = "partner-network-connect")]
    pub use crate::operations::partner_network_connect::{PartnerAttachmentsListParams, PartnerAttachmentsListRemoteRoutesParams};
    #[cfg(feature = "projects")]
    pub use crate::operations::projects::{ProjectsListParams, ProjectsListResourcesParams, ProjectsListResourcesDefaultParams};
    #[cfg(feature = "regions")]
    pub use crate::operations::regions::{RegionsListParams};
    #[cfg(feature = "registry")]
    pub use crate::operations::registry::{RegistriesGetDockerCredentialsParams, RegistriesListGarbageCollectionsParams, RegistriesListRepositoriesV2Params, RegistriesListRepositoryManifestsParams, RegistriesListRepositoryTagsParams, RegistryGetDockerCredentialsParams, RegistryListGarbageCollectionsParams, RegistryListRepositoriesParams, RegistryListRepositoriesV2Params, RegistryListRepositoryManifestsParams, RegistryListRepositoryTagsParams};
    #[cfg(feature = "reserved-ips")]
    pub use crate::operations::reserved_ips::{ReservedIpsActionsListParams, ReservedIpsListParams, ReservedIpv6ListParams};
    #[cfg(feature = "security")]
    pub use crate::operations::security::{SecurityDeleteSecretParams, SecurityGetLatestScanParams, SecurityGetScanParams, SecurityGetSecretParams, SecurityListScanFindingAffectedResourcesParams, SecurityListScansParams, SecurityListSecretVersionsParams, SecurityListSecretsParams, SecurityListSettingsParams, SecurityPostRestoreSecretParams};
    #[cfg(feature = "sizes")]
    pub use crate::operations::sizes::{SizesListParams};
    #[cfg(feature = "snapshots")]
    pub use crate::operations::snapshots::{SnapshotsListParams};
    #[cfg(feature = "spaces-keys")]
    pub use crate::operations::spaces_keys::{SpacesKeyListParams};
    #[cfg(feature = "ssh-keys")]
    pub use crate::operations::ssh_keys::{SshKeysListParams};
    #[cfg(feature = "tags")]
    pub use crate::operations::tags::{TagsListParams};
    #[cfg(feature = "uptime")]
    pub use crate::operations::uptime::{UptimeListAlertsParams, UptimeListChecksParams};
    #[cfg(feature = "vector-databases")]
    pub use crate::operations::vector_databases::{VectorDatabasesListParams};
    #[cfg(feature = "volumes")]
    pub use crate::operations::volumes::{VolumeActionsGetParams, VolumeActionsListParams, VolumeActionsPostParams, VolumeActionsPostByIdParams, VolumeSnapshotsListParams, VolumesDeleteByNameParams, VolumesListParams};
    #[cfg(feature = "vpc-nat-gateways")]
    pub use crate::operations::vpc_nat_gateways::{VpcnatgatewaysListParams};
    #[cfg(feature = "vpc-peerings")]
    pub use crate::operations::vpc_peerings::{VpcPeeringsListParams};
    #[cfg(feature = "vpcs")]
    pub use crate::operations::vpcs::{VpcsListParams, VpcsListMembersParams, VpcsListPeeringsParams};
}
