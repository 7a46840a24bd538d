//! Dedicated inference: models on GPUs of your own.
#![doc = digitalocean_raw::dedicated_inference_methods!()]

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use digitalocean_core::resource::{
    Answered, Holder, Resource, Sought, Stateful, UniquelyNamed, Uniqueness, WaitState,
};
use digitalocean_raw::types::DedicatedInferenceCreateRequest;

use crate::Client;
use crate::resource::{Collection, Deletable, Handle, IntoKey, Request, minutes, part};

digitalocean_raw::dedicated_inference_accessors!(crate);

/// A dedicated inference with the token that its creation gave: the key is that of the dedicated inference.
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

/// A dedicated inference, with its token if it was just created. It dereferences to [`DedicatedInference`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InferenceWithToken {
    /// The dedicated inference.
    pub inference: DedicatedInference,
    /// A token for it. Only the response to its creation has one.
    pub token: Option<DedicatedInferenceAccessToken>,
}

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
    /// Creates a dedicated inference. Only the response to this has its token; the result of a wait has it, too. Operation:
    /// `dedicatedInferences_create`.
    pub fn create(
        &self,
        body: impl Into<DedicatedInferenceCreateRequest>,
    ) -> Request<InferenceWithTokenKey, DedicatedInferenceCreateRequest> {
        Request::by(&self.client, body.into(), |client, body| {
            part(client.raw().dedicated_inferences_create(body), |answer| {
                let inference = answer.dedicated_inference?;
                let key = InferenceWithTokenKey(DedicatedInferenceId::of(&(), &inference)?);
                let token = answer.token;
                Some((key, InferenceWithToken { inference, token }))
            })
        })
        .creates()
    }
}

impl DedicatedInferenceHandle {
    /// Its access tokens.
    #[must_use]
    #[inline]
    pub fn tokens(&self) -> Collection<DedicatedInferenceTokenKey> {
        self.bare().tokens()
    }

    /// One of its access tokens, by its id or itself.
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

    /// One of its GPUs, by its id or itself.
    #[must_use]
    pub fn accelerator(
        &self,
        id: impl IntoKey<DedicatedInferenceAcceleratorId>,
    ) -> DedicatedInferenceAcceleratorHandle {
        self.bare().accelerator(id)
    }

    /// The certificate of the authority that signs those of its endpoints.
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
    fn get(&self, client: &digitalocean_core::Client) -> Answered<InferenceWithToken> {
        let inference = self.0.get(client);
        Box::pin(async move {
            Ok(InferenceWithToken {
                inference: inference.await?,
                token: None,
            })
        })
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
                value: InferenceWithToken {
                    inference: named.value,
                    token: None,
                },
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
