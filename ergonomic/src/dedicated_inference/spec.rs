//! What is deployed: models, on GPUs.

use digitalocean_raw::types::{
    AcceleratorConfigSpec, DedicatedInference, DedicatedInferenceSpec, ModelDeploymentSpec,
    ModelDeploymentSpecModelProvider,
};

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
pub struct DeployedModel(ModelDeploymentSpec);

impl DeployedModel {
    /// A model of Hugging Face, by its slug. One that is gated needs a token, see
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
        let model = ModelDeploymentSpec::new().model_slug(slug);
        Self(model.model_provider(provider))
    }

    /// Runs it on so many GPUs of a size, which `client.dedicated_inference_sizes()` lists.
    pub fn on(self, gpu_slug: impl Into<String>, count: i64) -> Self {
        let mut model = self.0;
        let accelerator = AcceleratorConfigSpec::new(count, ROLE, gpu_slug);
        model.accelerators.get_or_insert_default().push(accelerator);
        Self(model)
    }

    /// What will be sent, for fields without a method.
    #[inline]
    pub fn body_mut(&mut self) -> &mut ModelDeploymentSpec {
        &mut self.0
    }
}

impl From<DeployedModel> for ModelDeploymentSpec {
    #[inline]
    fn from(model: DeployedModel) -> Self {
        model.0
    }
}

/// What is sent to deploy what is deployed now: `None` if the answer doesn't say what that is.
#[inline]
pub(super) fn deployed(inference: &DedicatedInference) -> Option<DedicatedInferenceSpec> {
    let now = inference.spec.as_ref()?;
    let vpc = now.vpc.as_ref().map(|vpc| vpc.uuid.clone());
    let configured = now.vpc_config.as_ref().and_then(|it| it.vpc_uuid.clone());
    let vpc = vpc.or(configured).or_else(|| inference.vpc_uuid.clone())?;
    let region = now.region.clone().or_else(|| inference.region.clone())?;
    let mut models = now.model_deployments.clone()?;
    for accelerator in models
        .iter_mut()
        .flat_map(|it| it.accelerators.iter_mut().flatten())
    {
        // What only the service says.
        accelerator.accelerator_id = None;
        accelerator.state = None;
        accelerator.status = None;
    }
    let name = now.name.clone().filter(|name| !name.is_empty());
    Some(DedicatedInferenceSpec::new(
        name.unwrap_or_else(|| inference.name.clone()),
        now.version?,
        region,
        digitalocean_raw::types::DedicatedInferenceSpecVpc::new(vpc),
        now.enable_public_endpoint.unwrap_or_default(),
        models,
    ))
}
