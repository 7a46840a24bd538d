// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `dedicated_inferences_create`, `dedicated_inferences_get`, `dedicated_inferences_list` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcceleratorConfigSpec {
    /// How many instances of the accelerator there are.
    /// At least `1`.
    pub scale: i64,
    /// What the accelerator does for the model, such as `prefill_decode`.
    pub type_: String,
    /// The slug of the GPU size, such as `gpu-mi300x1-192gb`.
    pub accelerator_slug: String,
    /// The state of the accelerator.
    /// Set by the service.
    pub status: Option<AcceleratorConfigSpecStatus>,
    /// The id of the accelerator.
    /// Set by the service.
    pub accelerator_id: Option<String>,
    /// The state of the accelerator; some answers have it instead of `status`.
    /// Set by the service.
    pub state: Option<String>,
    undeclared: Undeclared,
}

record!(AcceleratorConfigSpec {
    required scale "scale",
    required type_ "type",
    required accelerator_slug "accelerator_slug",
    sometimes status "status",
    sometimes accelerator_id "accelerator_id",
    sometimes state "state",
});

#[cfg(feature = "schemars")]
schema!(AcceleratorConfigSpec in crate::SCHEMAS { AcceleratorConfigSpecStatus });

/// Sent by `dedicated_inferences_create`, `dedicated_inferences_patch`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcceleratorConfigSpecRequest {
    /// How many instances of the accelerator there are.
    /// At least `1`.
    pub scale: i64,
    /// What the accelerator does for the model, such as `prefill_decode`.
    pub type_: String,
    /// The slug of the GPU size, such as `gpu-mi300x1-192gb`.
    pub accelerator_slug: String,
    undeclared: Undeclared,
}

record!(AcceleratorConfigSpecRequest {
    required scale "scale",
    required type_ "type",
    required accelerator_slug "accelerator_slug",
});

impl AcceleratorConfigSpecRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(scale: i64, type_: impl Into<String>, accelerator_slug: impl Into<String>) -> Self {
        Self {
            scale,
            type_: type_.into(),
            accelerator_slug: accelerator_slug.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(AcceleratorConfigSpecRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AcceleratorConfigSpecRequest by crate::validate::RULES);

open_enum! {
    /// Answered by `dedicated_inferences_create`, `dedicated_inferences_get`, `dedicated_inferences_list` and 1 more.
    AcceleratorConfigSpecStatus {
        ///
        /// Requested, but not begun.
        New = "new",
        ///
        /// Being set up.
        Provisioning = "provisioning",
        ///
        /// Running.
        Active = "active",
    }
}

#[cfg(feature = "schemars")]
schema!(AcceleratorConfigSpecStatus in crate::SCHEMAS {});

/// Answered by `dedicated_inferences_create`, `dedicated_inferences_get`, `dedicated_inferences_list` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DedicatedInference {
    /// The id of the inference endpoint.
    /// Format: uuid. Set by the service.
    pub id: String,
    /// The state of the inference endpoint.
    /// Set by the service.
    pub status: DedicatedInferenceStatus,
    /// The slug of the region that the inference endpoint is in.
    /// Set by the service.
    pub region: Option<String>,
    /// The UUID of the VPC network that the inference endpoint is in.
    /// Format: uuid. Set by the service.
    pub vpc_uuid: Option<String>,
    /// What the inference endpoint runs at present.
    pub spec: Option<DedicatedInferenceDeployment>,
    /// What the inference endpoint will run once the change under way is done; `None` if there is none.
    pub pending_deployment_spec: Option<PendingDeploymentSpec>,
    /// The addresses that requests are sent to.
    /// Set by the service.
    pub endpoints: Option<DedicatedInferenceEndpoints>,
    /// When the inference endpoint was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// When the inference endpoint was last changed.
    /// Set by the service.
    pub updated_at: Option<Timestamp>,
    /// The name of the inference endpoint.
    /// Set by the service.
    pub name: String,
    /// The models that the inference endpoint serves, by their providers' ids; in lists only.
    /// Set by the service.
    pub provider_model_id: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(DedicatedInference {
    expected id "id",
    expected status "status",
    sometimes region "region",
    sometimes vpc_uuid "vpc_uuid",
    sometimes spec "spec",
    sometimes pending_deployment_spec "pending_deployment_spec",
    sometimes endpoints "endpoints",
    sometimes created_at "created_at",
    sometimes updated_at "updated_at",
    expected name "name",
    sometimes provider_model_id "provider_model_id",
});

impl Default for DedicatedInference {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(DedicatedInference in crate::SCHEMAS {
    DedicatedInferenceDeployment,
    DedicatedInferenceEndpoints,
    DedicatedInferenceStatus,
    PendingDeploymentSpec,
});

/// Answered by `dedicated_inferences_get_accelerator`, `dedicated_inferences_list_accelerators`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DedicatedInferenceAccelerator {
    /// The id of the accelerator.
    /// Format: uuid. Set by the service.
    pub id: String,
    /// The name of the accelerator.
    /// Set by the service.
    pub name: String,
    /// The slug of the GPU size, such as `gpu-mi300x1-192gb`.
    /// Set by the service.
    pub slug: Option<String>,
    /// What the accelerator does for the model, such as `prefill_decode`.
    /// Set by the service.
    pub role: Option<String>,
    /// The state of the accelerator, such as `active`.
    /// Set by the service.
    pub status: Option<String>,
    /// When the accelerator was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(DedicatedInferenceAccelerator {
    expected id "id",
    expected name "name",
    sometimes slug "slug",
    sometimes role "role",
    sometimes status "status",
    sometimes created_at "created_at",
});

impl Default for DedicatedInferenceAccelerator {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(DedicatedInferenceAccelerator in crate::SCHEMAS {});

/// Answered by `dedicated_inferences_create`, `dedicated_inferences_create_tokens`, `dedicated_inferences_list_tokens`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DedicatedInferenceAccessToken {
    /// The id of the token.
    /// Format: uuid. Set by the service.
    pub id: String,
    /// The name of the token.
    /// Set by the service.
    pub name: Option<String>,
    /// The token itself; only in the answer that it was created with.
    /// Set by the service.
    pub value: Option<String>,
    /// When the token was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// Whether the token is the service's own, and wasn't created by a request.
    /// Set by the service.
    pub is_managed: Option<bool>,
    undeclared: Undeclared,
}

record!(DedicatedInferenceAccessToken {
    expected id "id",
    sometimes name "name",
    sometimes value "value",
    sometimes created_at "created_at",
    sometimes is_managed "is_managed",
});

hide!(DedicatedInferenceAccessToken {
    plain id,
    plain name,
    maybe_secret value,
    plain created_at,
    plain is_managed,
    plain undeclared,
});

impl Default for DedicatedInferenceAccessToken {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(DedicatedInferenceAccessToken in crate::SCHEMAS {});

/// Sent by `dedicated_inferences_create`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DedicatedInferenceCreateRequest {
    /// What the inference endpoint runs, and where.
    pub spec: DedicatedInferenceSpec,
    /// Tokens of model providers, by names such as `hugging_face_token`.
    pub access_tokens: Option<BTreeMap<String, String>>,
    /// The tokens of model providers, which gated models need.
    pub secrets: Option<DedicatedInferenceSecrets>,
    undeclared: Undeclared,
}

record!(DedicatedInferenceCreateRequest {
    required spec "spec",
    optional access_tokens "access_tokens",
    optional secrets "secrets",
});

hide!(DedicatedInferenceCreateRequest {
    plain spec,
    maybe_secret access_tokens,
    plain secrets,
    plain undeclared,
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
    map access_tokens: String,
    into secrets: DedicatedInferenceSecrets,
});

#[cfg(feature = "schemars")]
schema!(DedicatedInferenceCreateRequest in crate::SCHEMAS { DedicatedInferenceSecrets, DedicatedInferenceSpec });

#[cfg(feature = "validate")]
from_json!(DedicatedInferenceCreateRequest by crate::validate::RULES);

/// Answered by `dedicated_inferences_create`, `dedicated_inferences_get`, `dedicated_inferences_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DedicatedInferenceDeployment {
    /// The id of the deployment.
    /// Format: uuid.
    pub id: Option<String>,
    /// The id of the inference endpoint that the deployment is of.
    /// Format: uuid.
    pub dedicated_inference_id: Option<String>,
    /// The version of the spec; a change must name the current one.
    pub version: Option<i64>,
    /// The name of the inference endpoint; usually `None`, as the endpoint itself has it.
    pub name: Option<String>,
    /// The state of the deployment.
    pub state: Option<String>,
    /// The region of the inference endpoint; usually `None`, as the endpoint itself has it.
    pub region: Option<String>,
    /// The VPC network in the form of requests; usually `None`, with `vpc_config` in its place.
    pub vpc: Option<DedicatedInferenceDeploymentVpc>,
    /// The VPC network that the inference endpoint is in.
    pub vpc_config: Option<DedicatedInferenceVpcConfig>,
    /// Whether it can be reached from the internet, and not from its VPC alone.
    pub enable_public_endpoint: Option<bool>,
    /// The models that are served.
    pub model_deployments: Option<Vec<ModelDeploymentSpec>>,
    /// When the deployment was created.
    pub created_at: Option<Timestamp>,
    /// When the deployment was last changed.
    pub updated_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(DedicatedInferenceDeployment {
    sometimes id "id",
    sometimes dedicated_inference_id "dedicated_inference_id",
    sometimes version "version",
    sometimes name "name",
    sometimes state "state",
    sometimes region "region",
    sometimes vpc "vpc",
    sometimes vpc_config "vpc_config",
    sometimes enable_public_endpoint "enable_public_endpoint",
    sometimes model_deployments "model_deployments",
    sometimes created_at "created_at",
    sometimes updated_at "updated_at",
});

#[cfg(feature = "schemars")]
schema!(DedicatedInferenceDeployment in crate::SCHEMAS {
    DedicatedInferenceDeploymentVpc,
    DedicatedInferenceVpcConfig,
    ModelDeploymentSpec,
});

/// Answered by `dedicated_inferences_create`, `dedicated_inferences_get`, `dedicated_inferences_list` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DedicatedInferenceDeploymentVpc {
    /// The UUID of the VPC network.
    /// Format: uuid.
    pub uuid: String,
    undeclared: Undeclared,
}

record!(DedicatedInferenceDeploymentVpc {
    required uuid "uuid",
});

#[cfg(feature = "schemars")]
schema!(DedicatedInferenceDeploymentVpc in crate::SCHEMAS {});

/// Answered by `dedicated_inferences_create`, `dedicated_inferences_get`, `dedicated_inferences_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DedicatedInferenceEndpoints {
    /// The address on the internet, which may come without `https://`; `None` if there is none.
    /// Format: uri.
    pub public_endpoint_fqdn: Option<String>,
    /// The address within the VPC network, which may come without `https://`.
    /// Format: uri.
    pub private_endpoint_fqdn: Option<String>,
    undeclared: Undeclared,
}

record!(DedicatedInferenceEndpoints {
    sometimes public_endpoint_fqdn "public_endpoint_fqdn",
    sometimes private_endpoint_fqdn "private_endpoint_fqdn",
});

#[cfg(feature = "schemars")]
schema!(DedicatedInferenceEndpoints in crate::SCHEMAS {});

/// Answered by `dedicated_inferences_get_gpu_model_config`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DedicatedInferenceGpuModelConfig {
    /// The slugs of the GPU sizes that the model can run on.
    pub gpu_slugs: Option<Vec<String>>,
    /// The slug of the model, such as `mistral/mistral-7b-instruct-v3`.
    pub model_slug: String,
    /// The display name of the model.
    pub model_name: String,
    /// Whether the model needs a token of its provider; some answers have `is_model_gated` instead.
    pub is_gated_model: Option<bool>,
    /// Whether the model needs a token of its provider.
    pub is_model_gated: Option<bool>,
    undeclared: Undeclared,
}

record!(DedicatedInferenceGpuModelConfig {
    sometimes gpu_slugs "gpu_slugs",
    expected model_slug "model_slug",
    expected model_name "model_name",
    sometimes is_gated_model "is_gated_model",
    sometimes is_model_gated "is_model_gated",
});

impl Default for DedicatedInferenceGpuModelConfig {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(DedicatedInferenceGpuModelConfig in crate::SCHEMAS {});

/// Answered by `dedicated_inferences_get_gpu_model_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DedicatedInferenceGpuModelConfigsResponse {
    /// The models on offer, each with the GPU sizes that it can run on.
    pub gpu_model_configs: Option<Vec<DedicatedInferenceGpuModelConfig>>,
    undeclared: Undeclared,
}

record!(DedicatedInferenceGpuModelConfigsResponse {
    sometimes gpu_model_configs "gpu_model_configs",
});

#[cfg(feature = "schemars")]
schema!(DedicatedInferenceGpuModelConfigsResponse in crate::SCHEMAS { DedicatedInferenceGpuModelConfig });

/// Sent by `dedicated_inferences_create`, `dedicated_inferences_patch`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DedicatedInferenceSecrets {
    /// The token for Hugging Face, which gated models need; it is never returned.
    pub hugging_face_token: Option<String>,
    undeclared: Undeclared,
}

record!(DedicatedInferenceSecrets {
    optional hugging_face_token "hugging_face_token",
});

hide!(DedicatedInferenceSecrets {
    maybe_secret hugging_face_token,
    plain undeclared,
});

impl DedicatedInferenceSecrets {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DedicatedInferenceSecrets {
    into hugging_face_token: String,
});

#[cfg(feature = "schemars")]
schema!(DedicatedInferenceSecrets in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DedicatedInferenceSecrets by crate::validate::RULES);

/// Answered by `dedicated_inferences_list_sizes`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DedicatedInferenceSize {
    /// The slug of the GPU size, such as `gpu-mi300x1-192gb`.
    pub gpu_slug: String,
    /// The price of an hour, in `currency`, as text.
    pub price_per_hour: Option<String>,
    /// The slug of a region in which the size can be had; `regions` has all.
    pub region: Option<String>,
    /// The currency of the price.
    pub currency: Option<String>,
    /// The slugs of the regions in which the size can be had.
    pub regions: Option<Vec<String>>,
    /// How many CPUs it has.
    pub cpu: Option<i64>,
    /// How much memory it has.
    pub memory: Option<i64>,
    /// The GPUs that it has.
    pub gpu: Option<DedicatedInferenceSizeGpu>,
    /// The class of sizes that it belongs to.
    pub size_category: Option<DedicatedInferenceSizeCategory>,
    /// The disks that it has.
    pub disks: Option<Vec<DedicatedInferenceSizeDisk>>,
    undeclared: Undeclared,
}

record!(DedicatedInferenceSize {
    expected gpu_slug "gpu_slug",
    sometimes price_per_hour "price_per_hour",
    sometimes region "region",
    sometimes currency "currency",
    sometimes regions "regions",
    sometimes cpu "cpu",
    sometimes memory "memory",
    sometimes gpu "gpu",
    sometimes size_category "size_category",
    sometimes disks "disks",
});

impl Default for DedicatedInferenceSize {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(DedicatedInferenceSize in crate::SCHEMAS {
    DedicatedInferenceSizeCategory,
    DedicatedInferenceSizeDisk,
    DedicatedInferenceSizeGpu,
});

/// Answered by `dedicated_inferences_list_sizes`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DedicatedInferenceSizeCategory {
    /// The name of the class of sizes.
    pub name: Option<String>,
    /// The name of the fleet that the class of sizes is from.
    pub fleet_name: Option<String>,
    undeclared: Undeclared,
}

record!(DedicatedInferenceSizeCategory {
    sometimes name "name",
    sometimes fleet_name "fleet_name",
});

#[cfg(feature = "schemars")]
schema!(DedicatedInferenceSizeCategory in crate::SCHEMAS {});

/// Answered by `dedicated_inferences_list_sizes`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DedicatedInferenceSizeDisk {
    /// The kind of disk.
    pub type_: Option<String>,
    /// The size of the disk, in GB.
    pub size_gb: Option<i64>,
    undeclared: Undeclared,
}

record!(DedicatedInferenceSizeDisk {
    sometimes type_ "type",
    sometimes size_gb "size_gb",
});

#[cfg(feature = "schemars")]
schema!(DedicatedInferenceSizeDisk in crate::SCHEMAS {});

/// Answered by `dedicated_inferences_list_sizes`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DedicatedInferenceSizeGpu {
    /// How many GPUs there are.
    pub count: Option<i64>,
    /// How much memory there is on the GPUs, in GB.
    pub vram_gb: Option<i64>,
    /// The slug of the GPU.
    pub slug: Option<String>,
    undeclared: Undeclared,
}

record!(DedicatedInferenceSizeGpu {
    sometimes count "count",
    sometimes vram_gb "vram_gb",
    sometimes slug "slug",
});

#[cfg(feature = "schemars")]
schema!(DedicatedInferenceSizeGpu in crate::SCHEMAS {});

/// Answered by `dedicated_inferences_list_sizes`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DedicatedInferenceSizesResponse {
    /// The slugs of the regions that inference endpoints can be in.
    pub enabled_regions: Option<Vec<String>>,
    /// The sizes on offer, with their prices.
    pub sizes: Option<Vec<DedicatedInferenceSize>>,
    undeclared: Undeclared,
}

record!(DedicatedInferenceSizesResponse {
    sometimes enabled_regions "enabled_regions",
    sometimes sizes "sizes",
});

#[cfg(feature = "schemars")]
schema!(DedicatedInferenceSizesResponse in crate::SCHEMAS { DedicatedInferenceSize });

/// Sent by `dedicated_inferences_create`, `dedicated_inferences_patch`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DedicatedInferenceSpec {
    /// The version of the spec; a change must name the current one.
    pub version: i64,
    /// The name of the inference endpoint, which is unique in the team.
    /// At most `255` characters. Pattern: `^[a-zA-Z0-9_-]+$`.
    pub name: String,
    /// The slug of the region that it is in; it can't be changed later.
    pub region: slugs::Region,
    /// The VPC network that it is in; it can't be changed later.
    pub vpc: DedicatedInferenceSpecVpc,
    /// Whether it can be reached from the internet, and not from its VPC alone; it can't be changed later.
    pub enable_public_endpoint: bool,
    /// The models that are served.
    /// At least `1` items.
    pub model_deployments: Vec<ModelDeploymentSpecRequest>,
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
        name: impl Into<String>,
        version: i64,
        region: impl Into<slugs::Region>,
        vpc: impl Into<DedicatedInferenceSpecVpc>,
        enable_public_endpoint: bool,
        model_deployments: impl IntoIterator<Item = impl Into<ModelDeploymentSpecRequest>>,
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

#[cfg(feature = "schemars")]
schema!(DedicatedInferenceSpec in crate::SCHEMAS { DedicatedInferenceSpecVpc, ModelDeploymentSpecRequest });

#[cfg(feature = "validate")]
from_json!(DedicatedInferenceSpec by crate::validate::RULES);

/// Sent by `dedicated_inferences_create`, `dedicated_inferences_patch`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DedicatedInferenceSpecVpc {
    /// The UUID of the VPC network.
    /// Format: uuid.
    pub uuid: String,
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

#[cfg(feature = "schemars")]
schema!(DedicatedInferenceSpecVpc in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DedicatedInferenceSpecVpc by crate::validate::RULES);

open_enum! {
    /// Answered by `dedicated_inferences_create`, `dedicated_inferences_get`, `dedicated_inferences_list` and 1 more.
    DedicatedInferenceStatus {
        ///
        /// Ready to answer requests.
        Active = "active",
        ///
        /// Requested, but not begun.
        New = "new",
        ///
        /// Being set up.
        Provisioning = "provisioning",
        ///
        /// A change of the spec is being rolled out.
        Updating = "updating",
        ///
        /// Being deleted.
        Deleting = "deleting",
        ///
        /// Setting it up or changing it failed.
        Error = "error",
    }
}

#[cfg(feature = "schemars")]
schema!(DedicatedInferenceStatus in crate::SCHEMAS {});

/// Sent by `dedicated_inferences_create_tokens`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DedicatedInferenceTokenCreateRequest {
    /// The name of the new token.
    /// At most `255` characters. Pattern: `^[a-zA-Z0-9_-]+$`.
    pub name: String,
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

#[cfg(feature = "schemars")]
schema!(DedicatedInferenceTokenCreateRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DedicatedInferenceTokenCreateRequest by crate::validate::RULES);

/// Sent by `dedicated_inferences_patch`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DedicatedInferenceUpdateRequest {
    /// What the inference endpoint runs from now on; its `version` must be the current one.
    pub spec: Option<DedicatedInferenceSpec>,
    /// Tokens of model providers.
    pub access_tokens: Option<DedicatedInferenceUpdateRequestAccessTokens>,
    /// The tokens of model providers, which gated models need.
    pub secrets: Option<DedicatedInferenceSecrets>,
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
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DedicatedInferenceUpdateRequest {
    into spec: DedicatedInferenceSpec,
    into access_tokens: DedicatedInferenceUpdateRequestAccessTokens,
    into secrets: DedicatedInferenceSecrets,
});

#[cfg(feature = "schemars")]
schema!(DedicatedInferenceUpdateRequest in crate::SCHEMAS {
    DedicatedInferenceSecrets,
    DedicatedInferenceSpec,
    DedicatedInferenceUpdateRequestAccessTokens,
});

#[cfg(feature = "validate")]
from_json!(DedicatedInferenceUpdateRequest by crate::validate::RULES);

/// Sent by `dedicated_inferences_patch`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DedicatedInferenceUpdateRequestAccessTokens {
    /// The token for Hugging Face, which gated models need.
    pub hugging_face_token: Option<String>,
    undeclared: Undeclared,
}

record!(DedicatedInferenceUpdateRequestAccessTokens {
    optional hugging_face_token "hugging_face_token",
});

hide!(DedicatedInferenceUpdateRequestAccessTokens {
    maybe_secret hugging_face_token,
    plain undeclared,
});

impl DedicatedInferenceUpdateRequestAccessTokens {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DedicatedInferenceUpdateRequestAccessTokens {
    into hugging_face_token: String,
});

#[cfg(feature = "schemars")]
schema!(DedicatedInferenceUpdateRequestAccessTokens in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DedicatedInferenceUpdateRequestAccessTokens by crate::validate::RULES);

/// Answered by `dedicated_inferences_create`, `dedicated_inferences_get`, `dedicated_inferences_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DedicatedInferenceVpcConfig {
    /// The UUID of the VPC network.
    /// Format: uuid.
    pub vpc_uuid: Option<String>,
    undeclared: Undeclared,
}

record!(DedicatedInferenceVpcConfig {
    sometimes vpc_uuid "vpc_uuid",
});

#[cfg(feature = "schemars")]
schema!(DedicatedInferenceVpcConfig in crate::SCHEMAS {});

/// Answered by `dedicated_inferences_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DedicatedInferencesCreateResponse {
    /// The inference endpoint that is being created.
    pub dedicated_inference: Option<DedicatedInference>,
    /// The first token of the inference endpoint, whose value is not shown again.
    pub token: Option<DedicatedInferenceAccessToken>,
    undeclared: Undeclared,
}

record!(DedicatedInferencesCreateResponse {
    sometimes dedicated_inference "dedicated_inference",
    sometimes token "token",
});

#[cfg(feature = "schemars")]
schema!(DedicatedInferencesCreateResponse in crate::SCHEMAS { DedicatedInference, DedicatedInferenceAccessToken });

/// Answered by `dedicated_inferences_create_tokens`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DedicatedInferencesCreateTokensResponse {
    /// The token that was created, whose value is not shown again.
    pub token: Option<DedicatedInferenceAccessToken>,
    undeclared: Undeclared,
}

record!(DedicatedInferencesCreateTokensResponse {
    sometimes token "token",
});

#[cfg(feature = "schemars")]
schema!(DedicatedInferencesCreateTokensResponse in crate::SCHEMAS { DedicatedInferenceAccessToken });

/// Answered by `dedicated_inferences_get_ca`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DedicatedInferencesGetCaResponse {
    /// The certificate of the authority that the endpoint's own is checked against, in base64.
    pub cert: String,
    undeclared: Undeclared,
}

record!(DedicatedInferencesGetCaResponse {
    required cert "cert",
});

#[cfg(feature = "schemars")]
schema!(DedicatedInferencesGetCaResponse in crate::SCHEMAS {});

/// Answered by `dedicated_inferences_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DedicatedInferencesGetResponse {
    /// The requested inference endpoint.
    pub dedicated_inference: Option<DedicatedInference>,
    undeclared: Undeclared,
}

record!(DedicatedInferencesGetResponse {
    sometimes dedicated_inference "dedicated_inference",
});

#[cfg(feature = "schemars")]
schema!(DedicatedInferencesGetResponse in crate::SCHEMAS { DedicatedInference });

/// Answered by `dedicated_inferences_list_accelerators`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DedicatedInferencesListAcceleratorsResponse {
    /// The accelerators that the inference endpoint runs on, one page of them.
    pub accelerators: Option<Vec<DedicatedInferenceAccelerator>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(DedicatedInferencesListAcceleratorsResponse {
    sometimes accelerators "accelerators",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(DedicatedInferencesListAcceleratorsResponse in crate::SCHEMAS { DedicatedInferenceAccelerator, MetaMeta, PageLinks });

/// Answered by `dedicated_inferences_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DedicatedInferencesListResponse {
    /// The inference endpoints of the account, one page of them.
    pub dedicated_inferences: Vec<DedicatedInference>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: PageLinks,
    /// How many items there are on all pages.
    pub meta: DedicatedInferencesListResponseMeta,
    undeclared: Undeclared,
}

record!(DedicatedInferencesListResponse {
    required dedicated_inferences "dedicated_inferences",
    required links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(DedicatedInferencesListResponse in crate::SCHEMAS {
    DedicatedInference,
    DedicatedInferencesListResponseMeta,
    PageLinks,
});

/// Answered by `dedicated_inferences_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DedicatedInferencesListResponseMeta {
    /// How many items there are on all pages.
    pub total: i64,
    undeclared: Undeclared,
}

record!(DedicatedInferencesListResponseMeta {
    required total "total",
});

#[cfg(feature = "schemars")]
schema!(DedicatedInferencesListResponseMeta in crate::SCHEMAS {});

/// Answered by `dedicated_inferences_list_tokens`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DedicatedInferencesListTokensResponse {
    /// The tokens of the inference endpoint, without their values, one page of them.
    pub tokens: Option<Vec<DedicatedInferenceAccessToken>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(DedicatedInferencesListTokensResponse {
    sometimes tokens "tokens",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(DedicatedInferencesListTokensResponse in crate::SCHEMAS { DedicatedInferenceAccessToken, MetaMeta, PageLinks });

/// Answered by `dedicated_inferences_patch`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DedicatedInferencesPatchResponse {
    /// The inference endpoint, with the change that is being rolled out.
    pub dedicated_inference: Option<DedicatedInference>,
    undeclared: Undeclared,
}

record!(DedicatedInferencesPatchResponse {
    sometimes dedicated_inference "dedicated_inference",
});

#[cfg(feature = "schemars")]
schema!(DedicatedInferencesPatchResponse in crate::SCHEMAS { DedicatedInference });

/// Answered by `dedicated_inferences_create`, `dedicated_inferences_get`, `dedicated_inferences_list` and 1 more.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ModelDeploymentSpec {
    /// The id of the model's deployment, to change an existing one; absent or empty creates a new one.
    pub model_id: Option<String>,
    /// The slug of the model, such as `mistral/mistral-7b-instruct-v3`.
    pub model_slug: Option<String>,
    /// Where the model comes from.
    pub model_provider: Option<ModelDeploymentSpecModelProvider>,
    /// Settings that depend on the kind of work.
    pub workload_config: Option<JsonObject>,
    /// The accelerators that the model runs on.
    pub accelerators: Option<Vec<AcceleratorConfigSpec>>,
    /// The id that the provider gives the model.
    pub provider_model_id: Option<String>,
    undeclared: Undeclared,
}

record!(ModelDeploymentSpec {
    sometimes model_id "model_id",
    sometimes model_slug "model_slug",
    sometimes model_provider "model_provider",
    sometimes workload_config "workload_config",
    sometimes accelerators "accelerators",
    sometimes provider_model_id "provider_model_id",
});

hide!(ModelDeploymentSpec {
    plain model_id,
    plain model_slug,
    plain model_provider,
    keys workload_config,
    plain accelerators,
    plain provider_model_id,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(ModelDeploymentSpec in crate::SCHEMAS { AcceleratorConfigSpec, ModelDeploymentSpecModelProvider });

open_enum! {
    /// Sent by `dedicated_inferences_create`, `dedicated_inferences_patch`; answered by `dedicated_inferences_create`, `dedicated_inferences_get`, `dedicated_inferences_list` and 1 more.
    ModelDeploymentSpecModelProvider {
        ///
        /// A model of Hugging Face.
        HuggingFace = "hugging_face",
        ///
        /// A model of DigitalOcean's own model catalog.
        Modelcatalog = "modelcatalog",
    }
}

#[cfg(feature = "schemars")]
schema!(ModelDeploymentSpecModelProvider in crate::SCHEMAS {});

/// Sent by `dedicated_inferences_create`, `dedicated_inferences_patch`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ModelDeploymentSpecRequest {
    /// The id of the model's deployment, to change an existing one; absent or empty creates a new one.
    pub model_id: Option<String>,
    /// The slug of the model, such as `mistral/mistral-7b-instruct-v3`.
    pub model_slug: Option<String>,
    /// Where the model comes from.
    pub model_provider: Option<ModelDeploymentSpecModelProvider>,
    /// Settings that depend on the kind of work.
    pub workload_config: Option<JsonObject>,
    /// The accelerators that the model runs on.
    pub accelerators: Option<Vec<AcceleratorConfigSpecRequest>>,
    /// The id that the provider gives the model.
    pub provider_model_id: Option<String>,
    undeclared: Undeclared,
}

record!(ModelDeploymentSpecRequest {
    optional model_id "model_id",
    optional model_slug "model_slug",
    optional model_provider "model_provider",
    optional workload_config "workload_config",
    optional accelerators "accelerators",
    optional provider_model_id "provider_model_id",
});

hide!(ModelDeploymentSpecRequest {
    plain model_id,
    plain model_slug,
    plain model_provider,
    keys workload_config,
    plain accelerators,
    plain provider_model_id,
    plain undeclared,
});

impl ModelDeploymentSpecRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(ModelDeploymentSpecRequest {
    into model_id: String,
    into model_slug: String,
    into model_provider: ModelDeploymentSpecModelProvider,
    map workload_config: serde_json::Value,
    list accelerators: AcceleratorConfigSpecRequest,
    into provider_model_id: String,
});

#[cfg(feature = "schemars")]
schema!(ModelDeploymentSpecRequest in crate::SCHEMAS {
    AcceleratorConfigSpecRequest,
    ModelDeploymentSpecModelProvider,
});

#[cfg(feature = "validate")]
from_json!(ModelDeploymentSpecRequest by crate::validate::RULES);

/// Answered by `dedicated_inferences_create`, `dedicated_inferences_get`, `dedicated_inferences_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PendingDeploymentSpec {
    /// The id of the deployment.
    /// Format: uuid.
    pub id: Option<String>,
    /// The version of the spec.
    pub version: Option<i64>,
    /// The name of the inference endpoint.
    /// At most `255` characters. Pattern: `^[a-zA-Z0-9_-]+$`.
    pub name: Option<String>,
    /// Whether the inference endpoint is being created or changed.
    pub status: Option<PendingDeploymentSpecStatus>,
    /// The VPC network that the inference endpoint is in; some answers have `vpc_config` instead.
    pub vpc: Option<PendingDeploymentSpecVpc>,
    /// Whether it can be reached from the internet, and not from its VPC alone.
    pub enable_public_endpoint: Option<bool>,
    /// The models that are served once the change is done.
    /// At least `1` items.
    pub model_deployments: Option<Vec<ModelDeploymentSpec>>,
    /// When the deployment was created.
    pub created_at: Option<Timestamp>,
    /// When the deployment was last changed.
    pub updated_at: Option<Timestamp>,
    /// The id of the inference endpoint that the deployment is of.
    /// Format: uuid.
    pub dedicated_inference_id: Option<String>,
    /// The state of the deployment.
    pub state: Option<String>,
    /// The VPC network that the inference endpoint is in.
    pub vpc_config: Option<DedicatedInferenceVpcConfig>,
    undeclared: Undeclared,
}

record!(PendingDeploymentSpec {
    sometimes id "id",
    sometimes version "version",
    sometimes name "name",
    sometimes status "status",
    sometimes vpc "vpc",
    sometimes enable_public_endpoint "enable_public_endpoint",
    sometimes model_deployments "model_deployments",
    sometimes created_at "created_at",
    sometimes updated_at "updated_at",
    sometimes dedicated_inference_id "dedicated_inference_id",
    sometimes state "state",
    sometimes vpc_config "vpc_config",
});

#[cfg(feature = "schemars")]
schema!(PendingDeploymentSpec in crate::SCHEMAS {
    DedicatedInferenceVpcConfig,
    ModelDeploymentSpec,
    PendingDeploymentSpecStatus,
    PendingDeploymentSpecVpc,
});

open_enum! {
    /// Answered by `dedicated_inferences_create`, `dedicated_inferences_get`, `dedicated_inferences_list` and 1 more.
    PendingDeploymentSpecStatus {
        ///
        /// The inference endpoint is being set up for the first time.
        Provisioning = "provisioning",
        ///
        /// A change is being rolled out.
        Updating = "updating",
    }
}

#[cfg(feature = "schemars")]
schema!(PendingDeploymentSpecStatus in crate::SCHEMAS {});

/// Answered by `dedicated_inferences_create`, `dedicated_inferences_get`, `dedicated_inferences_list` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PendingDeploymentSpecVpc {
    /// The UUID of the VPC network.
    /// Format: uuid.
    pub uuid: String,
    undeclared: Undeclared,
}

record!(PendingDeploymentSpecVpc {
    required uuid "uuid",
});

#[cfg(feature = "schemars")]
schema!(PendingDeploymentSpecVpc in crate::SCHEMAS {});
