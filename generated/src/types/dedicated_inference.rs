// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Sent by `dedicated_inferences_create`, `dedicated_inferences_patch`; answered by `dedicated_inferences_create`, `dedicated_inferences_get`, `dedicated_inferences_list` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AcceleratorConfigSpec {
    /// At least `1`.
    pub scale: i64,
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: String,
    pub accelerator_slug: String,
    /// Set by the service.
    pub status: Option<AcceleratorConfigSpecStatus>,
    /// Set by the service.
    pub accelerator_id: Option<String>,
    /// Set by the service.
    pub state: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(AcceleratorConfigSpec {
    required scale "scale",
    required type_ "type",
    required accelerator_slug "accelerator_slug",
    optional status "status",
    optional accelerator_id "accelerator_id",
    optional state "state",
});

impl AcceleratorConfigSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(scale: i64, type_: impl Into<String>, accelerator_slug: impl Into<String>) -> Self {
        Self {
            scale,
            type_: type_.into(),
            accelerator_slug: accelerator_slug.into(),
            status: None,
            accelerator_id: None,
            state: None,
            undeclared: Undeclared::default(),
        }
    }
}

open_enum! {
    /// Sent by `dedicated_inferences_create`, `dedicated_inferences_patch`; answered by `dedicated_inferences_create`, `dedicated_inferences_get`, `dedicated_inferences_list` and 1 more.
    AcceleratorConfigSpecStatus {
        New = "new",
        Provisioning = "provisioning",
        Active = "active",
    }
}

/// Answered by `dedicated_inferences_create`, `dedicated_inferences_get`, `dedicated_inferences_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInference {
    /// Format: uuid. Set by the service.
    pub id: Option<String>,
    /// Set by the service.
    pub status: Option<DedicatedInferenceStatus>,
    /// Set by the service.
    pub region: Option<String>,
    /// Format: uuid. Set by the service.
    pub vpc_uuid: Option<String>,
    pub spec: Option<DedicatedInferenceDeployment>,
    pub pending_deployment_spec: Option<PendingDeploymentSpec>,
    /// Set by the service.
    pub endpoints: Option<DedicatedInferenceEndpoints>,
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// Set by the service.
    pub updated_at: Option<Timestamp>,
    /// Set by the service.
    pub name: Option<String>,
    /// Set by the service.
    pub provider_model_id: Option<Vec<String>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInference {
    optional id "id",
    optional status "status",
    optional region "region",
    optional vpc_uuid "vpc_uuid",
    optional spec "spec",
    optional pending_deployment_spec "pending_deployment_spec",
    optional endpoints "endpoints",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional name "name",
    optional provider_model_id "provider_model_id",
});

/// Answered by `dedicated_inferences_get_accelerator`, `dedicated_inferences_list_accelerators`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferenceAccelerator {
    /// Format: uuid. Set by the service.
    pub id: Option<String>,
    /// Set by the service.
    pub name: Option<String>,
    /// Set by the service.
    pub slug: Option<String>,
    /// Set by the service.
    pub role: Option<String>,
    /// Set by the service.
    pub status: Option<String>,
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferenceAccelerator {
    optional id "id",
    optional name "name",
    optional slug "slug",
    optional role "role",
    optional status "status",
    optional created_at "created_at",
});

/// Answered by `dedicated_inferences_create`, `dedicated_inferences_create_tokens`, `dedicated_inferences_list_tokens`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferenceAccessToken {
    /// Format: uuid. Set by the service.
    pub id: Option<String>,
    /// Set by the service.
    pub name: Option<String>,
    /// Set by the service.
    pub value: Option<String>,
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// Set by the service.
    pub is_managed: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferenceAccessToken {
    optional id "id",
    optional name "name",
    optional value "value",
    optional created_at "created_at",
    optional is_managed "is_managed",
});

/// Sent by `dedicated_inferences_create`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferenceCreateRequest {
    pub spec: DedicatedInferenceSpec,
    pub access_tokens: Option<BTreeMap<String, String>>,
    pub secrets: Option<DedicatedInferenceSecrets>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferenceCreateRequest {
    required spec "spec",
    optional access_tokens "access_tokens",
    optional secrets "secrets",
});

impl DedicatedInferenceCreateRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(spec: impl Into<DedicatedInferenceSpec>) -> Self {
        Self {
            spec: spec.into(),
            access_tokens: None,
            secrets: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(DedicatedInferenceCreateRequest {
    value access_tokens: BTreeMap<String, String>,
    into secrets: DedicatedInferenceSecrets,
});

/// Answered by `dedicated_inferences_create`, `dedicated_inferences_get`, `dedicated_inferences_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferenceDeployment {
    /// Format: uuid.
    pub id: Option<String>,
    /// Format: uuid.
    pub dedicated_inference_id: Option<String>,
    pub version: Option<i64>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub region: Option<String>,
    pub vpc: Option<DedicatedInferenceDeploymentVpc>,
    pub vpc_config: Option<DedicatedInferenceVpcConfig>,
    pub enable_public_endpoint: Option<bool>,
    pub model_deployments: Option<Vec<ModelDeploymentSpec>>,
    pub created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferenceDeployment {
    optional id "id",
    optional dedicated_inference_id "dedicated_inference_id",
    optional version "version",
    optional name "name",
    optional state "state",
    optional region "region",
    optional vpc "vpc",
    optional vpc_config "vpc_config",
    optional enable_public_endpoint "enable_public_endpoint",
    optional model_deployments "model_deployments",
    optional created_at "created_at",
    optional updated_at "updated_at",
});

/// Answered by `dedicated_inferences_create`, `dedicated_inferences_get`, `dedicated_inferences_list` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferenceDeploymentVpc {
    /// Format: uuid.
    pub uuid: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferenceDeploymentVpc {
    required uuid "uuid",
});

/// Answered by `dedicated_inferences_create`, `dedicated_inferences_get`, `dedicated_inferences_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferenceEndpoints {
    /// Format: uri.
    pub public_endpoint_fqdn: Option<String>,
    /// Format: uri.
    pub private_endpoint_fqdn: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferenceEndpoints {
    optional public_endpoint_fqdn "public_endpoint_fqdn",
    optional private_endpoint_fqdn "private_endpoint_fqdn",
});

/// Answered by `dedicated_inferences_get_gpu_model_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferenceGpuModelConfig {
    pub gpu_slugs: Option<Vec<String>>,
    pub model_slug: Option<String>,
    pub model_name: Option<String>,
    pub is_gated_model: Option<bool>,
    pub is_model_gated: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferenceGpuModelConfig {
    optional gpu_slugs "gpu_slugs",
    optional model_slug "model_slug",
    optional model_name "model_name",
    optional is_gated_model "is_gated_model",
    optional is_model_gated "is_model_gated",
});

/// Answered by `dedicated_inferences_get_gpu_model_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferenceGpuModelConfigsResponse {
    pub gpu_model_configs: Option<Vec<DedicatedInferenceGpuModelConfig>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferenceGpuModelConfigsResponse {
    optional gpu_model_configs "gpu_model_configs",
});

/// Sent by `dedicated_inferences_create`, `dedicated_inferences_patch`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferenceSecrets {
    pub hugging_face_token: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferenceSecrets {
    optional hugging_face_token "hugging_face_token",
});

impl DedicatedInferenceSecrets {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DedicatedInferenceSecrets {
    into hugging_face_token: String,
});

/// Answered by `dedicated_inferences_list_sizes`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferenceSize {
    pub gpu_slug: Option<String>,
    pub price_per_hour: Option<String>,
    pub region: Option<String>,
    pub currency: Option<String>,
    pub regions: Option<Vec<String>>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub gpu: Option<DedicatedInferenceSizeGpu>,
    pub size_category: Option<DedicatedInferenceSizeCategory>,
    pub disks: Option<Vec<DedicatedInferenceSizeDisk>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferenceSize {
    optional gpu_slug "gpu_slug",
    optional price_per_hour "price_per_hour",
    optional region "region",
    optional currency "currency",
    optional regions "regions",
    optional cpu "cpu",
    optional memory "memory",
    optional gpu "gpu",
    optional size_category "size_category",
    optional disks "disks",
});

/// Answered by `dedicated_inferences_list_sizes`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferenceSizeCategory {
    pub name: Option<String>,
    pub fleet_name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferenceSizeCategory {
    optional name "name",
    optional fleet_name "fleet_name",
});

/// Answered by `dedicated_inferences_list_sizes`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferenceSizeDisk {
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<String>,
    pub size_gb: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferenceSizeDisk {
    optional type_ "type",
    optional size_gb "size_gb",
});

/// Answered by `dedicated_inferences_list_sizes`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferenceSizeGpu {
    pub count: Option<i64>,
    pub vram_gb: Option<i64>,
    pub slug: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferenceSizeGpu {
    optional count "count",
    optional vram_gb "vram_gb",
    optional slug "slug",
});

/// Answered by `dedicated_inferences_list_sizes`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferenceSizesResponse {
    pub enabled_regions: Option<Vec<String>>,
    pub sizes: Option<Vec<DedicatedInferenceSize>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferenceSizesResponse {
    optional enabled_regions "enabled_regions",
    optional sizes "sizes",
});

/// Sent by `dedicated_inferences_create`, `dedicated_inferences_patch`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferenceSpec {
    pub version: i64,
    /// At most `255` characters. Pattern: `^[a-zA-Z0-9_-]+$`.
    pub name: String,
    pub region: slugs::Region,
    pub vpc: DedicatedInferenceSpecVpc,
    pub enable_public_endpoint: bool,
    /// At least `1` items.
    pub model_deployments: Vec<ModelDeploymentSpec>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferenceSpec {
    required version "version",
    required name "name",
    required region "region",
    required vpc "vpc",
    required enable_public_endpoint "enable_public_endpoint",
    required model_deployments "model_deployments",
});

impl DedicatedInferenceSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        version: i64,
        name: impl Into<String>,
        region: impl Into<slugs::Region>,
        vpc: impl Into<DedicatedInferenceSpecVpc>,
        enable_public_endpoint: bool,
        model_deployments: impl IntoIterator<Item = impl Into<ModelDeploymentSpec>>,
    ) -> Self {
        Self {
            version,
            name: name.into(),
            region: region.into(),
            vpc: vpc.into(),
            enable_public_endpoint,
            model_deployments: model_deployments.into_iter().map(Into::into).collect(),
            undeclared: Undeclared::default(),
        }
    }
}

/// Sent by `dedicated_inferences_create`, `dedicated_inferences_patch`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferenceSpecVpc {
    /// Format: uuid.
    pub uuid: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferenceSpecVpc {
    required uuid "uuid",
});

impl DedicatedInferenceSpecVpc {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(uuid: impl Into<String>) -> Self {
        Self {
            uuid: uuid.into(),
            undeclared: Undeclared::default(),
        }
    }
}

open_enum! {
    /// Answered by `dedicated_inferences_create`, `dedicated_inferences_get`, `dedicated_inferences_list` and 1 more.
    DedicatedInferenceStatus {
        Active = "active",
        New = "new",
        Provisioning = "provisioning",
        Updating = "updating",
        Deleting = "deleting",
        Error = "error",
    }
}

/// Sent by `dedicated_inferences_create_tokens`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferenceTokenCreateRequest {
    /// At most `255` characters. Pattern: `^[a-zA-Z0-9_-]+$`.
    pub name: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferenceTokenCreateRequest {
    required name "name",
});

impl DedicatedInferenceTokenCreateRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            undeclared: Undeclared::default(),
        }
    }
}

/// Sent by `dedicated_inferences_patch`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferenceUpdateRequest {
    pub spec: Option<DedicatedInferenceSpec>,
    pub access_tokens: Option<DedicatedInferenceUpdateRequestAccessTokens>,
    pub secrets: Option<DedicatedInferenceSecrets>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferenceUpdateRequest {
    optional spec "spec",
    optional access_tokens "access_tokens",
    optional secrets "secrets",
});

impl DedicatedInferenceUpdateRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DedicatedInferenceUpdateRequest {
    into spec: DedicatedInferenceSpec,
    into access_tokens: DedicatedInferenceUpdateRequestAccessTokens,
    into secrets: DedicatedInferenceSecrets,
});

/// Sent by `dedicated_inferences_patch`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferenceUpdateRequestAccessTokens {
    pub hugging_face_token: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferenceUpdateRequestAccessTokens {
    optional hugging_face_token "hugging_face_token",
});

impl DedicatedInferenceUpdateRequestAccessTokens {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DedicatedInferenceUpdateRequestAccessTokens {
    into hugging_face_token: String,
});

/// Answered by `dedicated_inferences_create`, `dedicated_inferences_get`, `dedicated_inferences_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferenceVpcConfig {
    /// Format: uuid.
    pub vpc_uuid: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferenceVpcConfig {
    optional vpc_uuid "vpc_uuid",
});

/// Answered by `dedicated_inferences_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferencesCreateResponse {
    pub dedicated_inference: Option<DedicatedInference>,
    pub token: Option<DedicatedInferenceAccessToken>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferencesCreateResponse {
    optional dedicated_inference "dedicated_inference",
    optional token "token",
});

/// Answered by `dedicated_inferences_create_tokens`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferencesCreateTokensResponse {
    pub token: Option<DedicatedInferenceAccessToken>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferencesCreateTokensResponse {
    optional token "token",
});

/// Answered by `dedicated_inferences_get_ca`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferencesGetCaResponse {
    pub cert: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferencesGetCaResponse {
    required cert "cert",
});

/// Answered by `dedicated_inferences_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferencesGetResponse {
    pub dedicated_inference: Option<DedicatedInference>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferencesGetResponse {
    optional dedicated_inference "dedicated_inference",
});

/// Answered by `dedicated_inferences_list_accelerators`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferencesListAcceleratorsResponse {
    pub accelerators: Option<Vec<DedicatedInferenceAccelerator>>,
    pub links: Option<PageLinks>,
    pub meta: MetaMeta,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferencesListAcceleratorsResponse {
    optional accelerators "accelerators",
    optional links "links",
    required meta "meta",
});

/// Answered by `dedicated_inferences_list`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferencesListResponse {
    pub dedicated_inferences: Vec<DedicatedInference>,
    pub links: PageLinks,
    pub meta: DedicatedInferencesListResponseMeta,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferencesListResponse {
    required dedicated_inferences "dedicated_inferences",
    required links "links",
    required meta "meta",
});

/// Answered by `dedicated_inferences_list`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferencesListResponseMeta {
    pub total: i64,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferencesListResponseMeta {
    required total "total",
});

/// Answered by `dedicated_inferences_list_tokens`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferencesListTokensResponse {
    pub tokens: Option<Vec<DedicatedInferenceAccessToken>>,
    pub links: Option<PageLinks>,
    pub meta: MetaMeta,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferencesListTokensResponse {
    optional tokens "tokens",
    optional links "links",
    required meta "meta",
});

/// Answered by `dedicated_inferences_patch`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DedicatedInferencesPatchResponse {
    pub dedicated_inference: Option<DedicatedInference>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(DedicatedInferencesPatchResponse {
    optional dedicated_inference "dedicated_inference",
});

/// Sent by `dedicated_inferences_create`, `dedicated_inferences_patch`; answered by `dedicated_inferences_create`, `dedicated_inferences_get`, `dedicated_inferences_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ModelDeploymentSpec {
    pub model_id: Option<String>,
    pub model_slug: Option<String>,
    pub model_provider: Option<ModelDeploymentSpecModelProvider>,
    pub workload_config: Option<JsonObject>,
    pub accelerators: Option<Vec<AcceleratorConfigSpec>>,
    pub provider_model_id: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ModelDeploymentSpec {
    optional model_id "model_id",
    optional model_slug "model_slug",
    optional model_provider "model_provider",
    optional workload_config "workload_config",
    optional accelerators "accelerators",
    optional provider_model_id "provider_model_id",
});

impl ModelDeploymentSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(ModelDeploymentSpec {
    into model_id: String,
    into model_slug: String,
    into model_provider: ModelDeploymentSpecModelProvider,
    value workload_config: JsonObject,
    list accelerators: AcceleratorConfigSpec,
    into provider_model_id: String,
});

open_enum! {
    /// Sent by `dedicated_inferences_create`, `dedicated_inferences_patch`; answered by `dedicated_inferences_create`, `dedicated_inferences_get`, `dedicated_inferences_list` and 1 more.
    ModelDeploymentSpecModelProvider {
        HuggingFace = "hugging_face",
        Modelcatalog = "modelcatalog",
    }
}

/// Answered by `dedicated_inferences_create`, `dedicated_inferences_get`, `dedicated_inferences_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PendingDeploymentSpec {
    /// Format: uuid.
    pub id: Option<String>,
    pub version: Option<i64>,
    /// At most `255` characters. Pattern: `^[a-zA-Z0-9_-]+$`.
    pub name: Option<String>,
    pub status: Option<PendingDeploymentSpecStatus>,
    pub vpc: Option<PendingDeploymentSpecVpc>,
    pub enable_public_endpoint: Option<bool>,
    /// At least `1` items.
    pub model_deployments: Option<Vec<ModelDeploymentSpec>>,
    pub created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
    /// Format: uuid.
    pub dedicated_inference_id: Option<String>,
    pub state: Option<String>,
    pub vpc_config: Option<DedicatedInferenceVpcConfig>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(PendingDeploymentSpec {
    optional id "id",
    optional version "version",
    optional name "name",
    optional status "status",
    optional vpc "vpc",
    optional enable_public_endpoint "enable_public_endpoint",
    optional model_deployments "model_deployments",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional dedicated_inference_id "dedicated_inference_id",
    optional state "state",
    optional vpc_config "vpc_config",
});

open_enum! {
    /// Answered by `dedicated_inferences_create`, `dedicated_inferences_get`, `dedicated_inferences_list` and 1 more.
    PendingDeploymentSpecStatus {
        Provisioning = "provisioning",
        Updating = "updating",
    }
}

/// Answered by `dedicated_inferences_create`, `dedicated_inferences_get`, `dedicated_inferences_list` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PendingDeploymentSpecVpc {
    /// Format: uuid.
    pub uuid: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(PendingDeploymentSpecVpc {
    required uuid "uuid",
});
