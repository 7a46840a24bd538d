//! Dedicated inference: models on GPUs of your own.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! use digitalocean_sdk::dedicated_inference::DeployedModel;
//! use digitalocean_sdk::slugs::Region;
//!
//! let vpc = "997615ce-132d-4bae-9270-9ee21b395e5d";
//! let model = DeployedModel::hugging_face("mistral/mistral-7b-instruct-v3").on("gpu-mi300x1-192gb", 1);
//! let create = client.dedicated_inferences().create("chat", Region::Tor1, vpc, [model]);
//! let chat = create.wait().await?; // until it is active, which takes long
//! let token = chat.token.as_ref().and_then(|token| token.value.clone()); // only this answer has it
//! println!("{:?}", chat.endpoints);
//!
//! let chat = client.dedicated_inference(&chat);
//! let change = chat.update(|spec| {
//!     for accelerator in spec.model_deployments.iter_mut().flat_map(|it| it.accelerators.iter_mut().flatten()) {
//!         accelerator.scale = 2;
//!     }
//! });
//! change.wait().await?; // until it is deployed
//! let other = chat.tokens().create("web").await?;
//! # let _ = (token, other);
//! # Ok(()) }
//! ```
//!
//! Its endpoints are host names, which accept chats, messages and responses in the same formats as [inference](crate::inference).
//! The public endpoint, the VPC and the region can't be changed afterwards.
#![doc = digitalocean_raw::dedicated_inference_methods!()]

mod spec;

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use digitalocean_core::resource::{
    Answered, Holder, Resource, Sought, Stateful, UniquelyNamed, Uniqueness, WaitState,
};
use digitalocean_raw::resources::VpcId;
use digitalocean_raw::slugs::Region;
use digitalocean_raw::types::{
    DedicatedInferenceCreateRequest, DedicatedInferenceSecrets, DedicatedInferenceSpec,
    DedicatedInferenceSpecVpc, DedicatedInferenceUpdateRequest, ModelDeploymentSpecRequest,
};

use tokio::time::Instant;

use crate::resource::{Collection, Deletable, Handle, IntoKey, Request, Shown, keyed, minutes};
use crate::{Client, Error};

pub use spec::DeployedModel;

digitalocean_raw::dedicated_inference_accessors!(crate);

/// A dedicated inference with the token from its creation: the key is that of the dedicated inference.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InferenceWithTokenKey(pub DedicatedInferenceId);

impl fmt::Display for InferenceWithTokenKey {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A handle of a dedicated inference.
pub type DedicatedInferenceHandle = Handle<InferenceWithTokenKey>;

/// A dedicated inference to be created.
pub type CreateDedicatedInference = Request<InferenceWithTokenKey, DedicatedInferenceCreateRequest>;

/// The version of what is deployed first.
const FIRST_VERSION: i64 = 1;

/// A dedicated inference, with its token if it was just created. It dereferences to [`DedicatedInference`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InferenceWithToken {
    /// The dedicated inference.
    pub inference: DedicatedInference,
    /// A token for it. Only the response to its creation has one.
    pub token: Option<DedicatedInferenceAccessToken>,
}

digitalocean_core::key_from!(DedicatedInferenceId of InferenceWithToken => |it| Self::from(&it.inference));

impl Deref for InferenceWithToken {
    type Target = DedicatedInference;

    #[inline]
    fn deref(&self) -> &DedicatedInference {
        &self.inference
    }
}

impl Client {
    /// The dedicated inferences of the account.
    #[must_use]
    #[inline]
    pub fn dedicated_inferences(&self) -> Collection<DedicatedInferenceId> {
        self.collection()
    }

    /// One dedicated inference, by its id. No request is sent until something is awaited.
    #[must_use]
    pub fn dedicated_inference(
        &self,
        id: impl IntoKey<DedicatedInferenceId>,
    ) -> DedicatedInferenceHandle {
        Handle {
            client: self.clone(),
            key: InferenceWithTokenKey(id.into_key()),
        }
    }
}

impl Collection<DedicatedInferenceId> {
    /// Creates a dedicated inference of models in a VPC, with a public endpoint unless
    /// [`enable_public_endpoint`](CreateDedicatedInference::enable_public_endpoint) turns it off. Only the response to this
    /// request has its token; the result of a wait has it, too. Operation: `dedicatedInferences_create`.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails. An empty list of models is refused.
    pub fn create(
        &self,
        name: impl Into<String>,
        region: impl Into<Region>,
        vpc: impl IntoKey<VpcId>,
        models: impl IntoIterator<Item = impl Into<ModelDeploymentSpecRequest>>,
    ) -> CreateDedicatedInference {
        let vpc = DedicatedInferenceSpecVpc::new(vpc.into_key().0);
        let spec = DedicatedInferenceSpec::new(name, FIRST_VERSION, region, vpc, true, models);
        let body = DedicatedInferenceCreateRequest::new(spec);
        Request::asking(&self.client, body, |client, body| {
            let call = client.raw().dedicated_inferences_create(body);
            let call = call.require(match body.spec.model_deployments.is_empty() {
                true => Err("a dedicated inference needs a model".to_owned()),
                false => Ok(()),
            });
            keyed(call, |answer| {
                let inference = answer.dedicated_inference?;
                let key = InferenceWithTokenKey(DedicatedInferenceId::of(&(), &inference)?);
                let token = answer.token;
                Some((key, InferenceWithToken { inference, token }))
            })
        })
        .creates()
    }
}

impl CreateDedicatedInference {
    /// Whether it can be reached from the internet. Default: yes. It can't be changed afterwards.
    #[inline]
    pub fn enable_public_endpoint(self, enabled: bool) -> Self {
        self.with(|body| body.spec.enable_public_endpoint = enabled)
    }

    /// The token with which gated models are fetched from Hugging Face. It is in no answer.
    pub fn hugging_face_token(self, token: impl Into<String>) -> Self {
        let secrets = DedicatedInferenceSecrets::new().hugging_face_token(token);
        self.with(|body| body.secrets = Some(secrets))
    }
}

crate::resource::setters!(CreateDedicatedInference {
    #[doc = "Tokens of those who provide models, by names such as `hugging_face_token`."]
    map access_tokens: String,
    #[doc = "The tokens of those who provide models, which gated models need."]
    into secrets: DedicatedInferenceSecrets,
});

impl DedicatedInferenceHandle {
    /// Changes what is deployed: the closure gets the current spec, and what it doesn't change stays. The request contains the
    /// version that was read, so that nobody else's change is lost. Await it for the service's answer, or wait until it is
    /// deployed.
    /// Operation: `dedicatedInferences_patch`.
    ///
    /// # Errors
    ///
    /// Returns an error if a call fails. The service refuses while it isn't active, or another change is in progress: the wait
    /// repeats the request until it is accepted. A refusal because of a missing permission ends the wait, and so does one without
    /// such a reason after a minute.
    pub fn update(
        &self,
        change: impl Fn(&mut DedicatedInferenceSpec) + Send + Sync + 'static,
    ) -> Request<InferenceWithTokenKey> {
        let (key, change) = (self.key.clone(), Arc::new(change));
        let refusals = Refusals::default();
        let request = Request::asking(&self.client, (), move |client, ()| {
            let (client, key) = (client.clone(), key.clone());
            let (change, refusals) = (Arc::clone(&change), refusals.clone());
            Box::pin(async move {
                let now = key.get(client.core()).await.map_err(Error::unsent)?;
                let mut spec = spec::deployed(&now).map_err(Error::unsent)?;
                change(&mut spec);
                let body = DedicatedInferenceUpdateRequest::new().spec(spec);
                refusals.patch(client, key, body, Some(now)).await
            })
        });
        request.changes()
    }

    /// Replaces the token with which gated models are fetched from Hugging Face. Operation: `dedicatedInferences_patch`.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails, as for [`update`](Self::update).
    pub fn set_hugging_face_token(
        &self,
        token: impl Into<String>,
    ) -> Request<InferenceWithTokenKey> {
        let secrets = DedicatedInferenceSecrets::new().hugging_face_token(token);
        let (key, body) = (
            self.key.clone(),
            DedicatedInferenceUpdateRequest::new().secrets(secrets),
        );
        let refusals = Refusals::default();
        let request = Request::asking(&self.client, (), move |client, ()| {
            let refusals = refusals.clone();
            Box::pin(refusals.patch(client.clone(), key.clone(), body.clone(), None))
        });
        request.changes()
    }

    /// Its access tokens.
    #[must_use]
    #[inline]
    pub fn tokens(&self) -> Collection<DedicatedInferenceTokenKey> {
        self.bare().tokens()
    }

    /// One of its access tokens, by its id or the object itself.
    #[must_use]
    pub fn token(
        &self,
        id: impl IntoKey<DedicatedInferenceTokenId>,
    ) -> DedicatedInferenceTokenHandle {
        self.bare().token(id)
    }

    /// Its GPUs.
    #[must_use]
    #[inline]
    pub fn accelerators(&self) -> Collection<DedicatedInferenceAcceleratorKey> {
        self.bare().accelerators()
    }

    /// One of its GPUs, by its id or the object itself.
    #[must_use]
    pub fn accelerator(
        &self,
        id: impl IntoKey<DedicatedInferenceAcceleratorId>,
    ) -> DedicatedInferenceAcceleratorHandle {
        self.bare().accelerator(id)
    }

    /// The CA certificate of its endpoints.
    #[must_use]
    #[inline]
    pub fn ca(&self) -> DedicatedInferenceCaHandle {
        self.bare().ca()
    }

    #[inline]
    fn bare(&self) -> Handle<DedicatedInferenceId> {
        self.below(self.key.0.clone())
    }
}

/// How long the service may refuse a change (403) of what is active and has no deployment pending. It does so for a moment after a
/// deployment; what it refuses for longer it refuses for good, as to a token without the right.
const REFUSED_FOR_NOW: Duration = minutes(1);

/// Since when changes are refused although nothing is under way that would explain it.
#[derive(Clone, Default)]
struct Refusals(Arc<Mutex<Option<Instant>>>);

impl Refusals {
    /// Sends a change. What can't be read of the answer is read afterwards.
    #[inline]
    async fn patch(
        self,
        client: Client,
        key: InferenceWithTokenKey,
        body: DedicatedInferenceUpdateRequest,
        now: Option<Box<InferenceWithToken>>,
    ) -> Result<Shown<InferenceWithTokenKey>, Error> {
        let answer = client
            .raw()
            .dedicated_inferences_patch(&key.0.0, &body)
            .await;
        let inference = match answer {
            Err(error) if error.is_done_unread() => None,
            Err(error) if error.is_refused_for_now() => {
                let now = match now {
                    Some(now) => Some(now),
                    None => key.get(client.core()).await.ok(),
                };
                return Err(self.judge(now.as_deref(), error));
            }
            answer => answer?.into_inner().dedicated_inference,
        };
        let token = None;
        let shown = inference.map(|inference| InferenceWithToken { inference, token });
        Ok((key, shown.map(Box::new)))
    }

    /// The refusal, which is for good if nothing has explained it for too long. What couldn't be read explains it.
    #[inline]
    fn judge(&self, now: Option<&InferenceWithToken>, refusal: Error) -> Error {
        let state = now.map(InferenceWithTokenKey::wait_state);
        let is_settled = state == Some(WaitState::Reached);
        let mut since = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !is_settled {
            *since = None;
            return refusal;
        }
        let since = *since.get_or_insert_with(Instant::now);
        match since.elapsed() < REFUSED_FOR_NOW {
            true => refusal,
            false => refusal.lasting("it is active, and no deployment is pending"),
        }
    }
}

fn without_token(inference: Box<DedicatedInference>) -> Box<InferenceWithToken> {
    Box::new(InferenceWithToken {
        inference: *inference,
        token: None,
    })
}

impl Resource for InferenceWithTokenKey {
    type Value = InferenceWithToken;
    type Parent = ();

    const NAME: &'static str = <DedicatedInferenceId as Resource>::NAME;

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), value: &InferenceWithToken) -> Option<Self> {
        DedicatedInferenceId::of(&(), &value.inference).map(Self)
    }

    #[inline]
    fn get(&self, client: &digitalocean_core::Client) -> Answered<Box<InferenceWithToken>> {
        let inference = self.0.get(client);
        Box::pin(async move { Ok(without_token(inference.await?)) })
    }

    #[inline]
    fn status(value: &InferenceWithToken) -> Option<Cow<'_, str>> {
        let status = value.inference.status.as_str();
        Some(match value.inference.pending_deployment_spec {
            Some(_) => format!("{status} with a deployment pending").into(),
            None => status.into(),
        })
    }
}

/// Active, with no deployment pending.
impl Stateful for InferenceWithTokenKey {
    const INTERVAL: Duration = Duration::from_secs(15);
    const DEADLINE: Duration = minutes(60);

    #[inline]
    fn wait_state(value: &InferenceWithToken) -> WaitState {
        let settled = value.inference.pending_deployment_spec.is_none();
        DedicatedInferenceId::wait_state(&value.inference) & settled.into()
    }

    #[inline]
    fn keep(value: &mut InferenceWithToken, created: &InferenceWithToken) {
        if value.token.is_none() {
            value.token.clone_from(&created.token);
        }
    }
}

impl UniquelyNamed for InferenceWithTokenKey {
    type In = ();

    const UNIQUE: Uniqueness = DedicatedInferenceId::UNIQUE;

    #[inline]
    fn holder(
        client: &digitalocean_core::Client,
        within: &(),
        sought: &Sought,
    ) -> Answered<Option<Holder<Self>>> {
        let named = DedicatedInferenceId::holder(client, within, sought);
        Box::pin(async move {
            Ok(named.await?.map(|named| Holder {
                key: Self(named.key),
                value: without_token(named.value),
                difference: named.difference,
            }))
        })
    }
}

impl Deletable for InferenceWithTokenKey {
    const GONE_WITHIN: Duration = minutes(15);

    #[inline]
    fn delete(&self, client: &digitalocean_core::Client) -> Answered<()> {
        self.0.delete(client)
    }
}
