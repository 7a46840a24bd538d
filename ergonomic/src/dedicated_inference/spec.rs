//! What is deployed: models, on GPUs.

use digitalocean_core::resource::{Bridge, bridge};
use digitalocean_raw::types::{
    AcceleratorConfigSpecRequest, DedicatedInference, DedicatedInferenceSpec,
    ModelDeploymentSpecModelProvider, ModelDeploymentSpecRequest,
};
use serde_json::{Value, json};

use crate::Error;

/// What a GPU does for a model: all of the work.
const ROLE: &str = "prefill_decode";

/// A model that is deployed, and the GPUs that it runs on.
///
/// ```
/// use digitalocean_sdk::dedicated_inference::DeployedModel;
///
/// let model = DeployedModel::hugging_face("mistral/mistral-7b-instruct-v3").on("gpu-mi300x1-192gb", 1);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a model is given to a dedicated inference"]
pub struct DeployedModel(ModelDeploymentSpecRequest);

impl DeployedModel {
    /// A model of Hugging Face, by its slug. A gated model needs a token, see
    /// [`hugging_face_token`](super::CreateDedicatedInference::hugging_face_token).
    pub fn hugging_face(slug: impl Into<String>) -> Self {
        Self::of(ModelDeploymentSpecModelProvider::HuggingFace, slug.into())
    }

    /// A model of the catalogue, by its slug: `client.model_cards()` lists them.
    pub fn of_catalog(slug: impl Into<String>) -> Self {
        Self::of(ModelDeploymentSpecModelProvider::Modelcatalog, slug.into())
    }

    #[inline]
    fn of(provider: ModelDeploymentSpecModelProvider, slug: String) -> Self {
        let model = ModelDeploymentSpecRequest::new().model_slug(slug);
        Self(model.model_provider(provider))
    }

    /// Runs it on this many GPUs of a size, which `client.dedicated_inference_sizes()` lists.
    pub fn on(self, gpu_slug: impl Into<String>, count: i64) -> Self {
        let mut model = self.0;
        let accelerator = AcceleratorConfigSpecRequest::new(count, ROLE, gpu_slug);
        model.accelerators.get_or_insert_default().push(accelerator);
        Self(model)
    }

    /// The body as it will be sent, for fields without a method.
    #[inline]
    pub fn body_mut(&mut self) -> &mut ModelDeploymentSpecRequest {
        &mut self.0
    }
}

impl From<DeployedModel> for ModelDeploymentSpecRequest {
    #[inline]
    fn from(model: DeployedModel) -> Self {
        model.0
    }
}

/// How what is deployed becomes what is sent: without what only the service says.
const SPEC: Bridge = Bridge {
    drop: &[
        "id",
        "dedicated_inference_id",
        "state",
        "vpc_config",
        "created_at",
        "updated_at",
        "model_deployments[].accelerators[].accelerator_id",
        "model_deployments[].accelerators[].state",
        "model_deployments[].accelerators[].status",
    ],
    map: &[],
    unless: &[],
    full: &[],
    only: None,
};

/// What is sent to deploy what is deployed now, with all that the library doesn't know.
///
/// # Errors
///
/// Returns an error if the answer doesn't say what is deployed.
#[inline]
pub(super) fn deployed(inference: &DedicatedInference) -> Result<DedicatedInferenceSpec, Error> {
    let unsaid = || Error::incomplete("the answer doesn't say what is deployed");
    let now = inference.spec.as_ref().ok_or_else(unsaid)?;
    if now.version.is_none() || now.model_deployments.is_none() {
        return Err(unsaid());
    }
    let Ok(Value::Object(mut said)) = serde_json::to_value(now) else {
        return Err(unsaid());
    };
    // What the deployment leaves out is said elsewhere.
    if now.vpc.is_none() {
        let configured = now.vpc_config.as_ref().and_then(|it| it.vpc_uuid.clone());
        let vpc = configured.or_else(|| inference.vpc_uuid.clone());
        said.insert("vpc".to_owned(), json!({ "uuid": vpc.ok_or_else(unsaid)? }));
    }
    if now.region.is_none() {
        let region = inference.region.clone().ok_or_else(unsaid)?;
        said.insert("region".to_owned(), region.into());
    }
    if now.name.as_ref().is_none_or(String::is_empty) {
        said.insert("name".to_owned(), inference.name.clone().into());
    }
    if now.enable_public_endpoint.is_none() {
        let endpoints = inference.endpoints.as_ref();
        let public = endpoints.and_then(|it| it.public_endpoint_fqdn.as_ref());
        let is_public = public.is_some_and(|name| !name.is_empty());
        said.insert("enable_public_endpoint".to_owned(), is_public.into());
    }
    bridge(&said, SPEC)
}
