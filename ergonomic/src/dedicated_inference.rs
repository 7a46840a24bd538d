//! Dedicated inference: models on machines of their own.

use std::borrow::Cow;
use std::ops::Deref;

use digitalocean_raw::types::{
    DedicatedInference, DedicatedInferenceAccessToken, DedicatedInferenceCreateRequest,
};

use crate::Client;
use crate::ids::id;
use crate::resource::{Deletable, Handle, MINUTES, Request, Resource, Waitable, done, given, part};
use crate::wait::{BoxFuture, WaitState};

id! {
    /// The id of a dedicated inference.
    DedicatedInferenceId(String)
}

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

    fn deref(&self) -> &DedicatedInference {
        &self.inference
    }
}

impl Client {
    /// Creates a dedicated inference. Only the response to this has its token; the result of a wait has it, too. Operation:
    /// `dedicatedInferences_create`.
    pub fn create_dedicated_inference(
        &self,
        body: &DedicatedInferenceCreateRequest,
    ) -> Request<InferenceWithToken> {
        let call = self.raw().dedicated_inferences_create(body);
        Request::new(self, call, |answer| {
            let inference = answer.dedicated_inference?;
            let key = DedicatedInferenceId(given(&inference.id)?);
            let token = answer.token;
            Some((key, InferenceWithToken { inference, token }))
        })
    }

    /// A dedicated inference, by its id. No request is sent until something is awaited.
    #[must_use]
    pub fn dedicated_inference(
        &self,
        id: impl Into<DedicatedInferenceId>,
    ) -> Handle<InferenceWithToken> {
        self.resource(id.into())
    }
}

impl Resource for InferenceWithToken {
    type Key = DedicatedInferenceId;
    const KIND: &'static str = "dedicated inference";

    fn fetch(client: &Client, key: &DedicatedInferenceId) -> BoxFuture<Self> {
        part(client.raw().dedicated_inferences_get(&key.0), |answer| {
            let inference = answer.dedicated_inference?;
            let token = None;
            Some(Self { inference, token })
        })
    }

    fn status(&self) -> Option<Cow<'_, str>> {
        let status = self.inference.status.as_str();
        Some(match self.inference.pending_deployment_spec {
            Some(_) => format!("{status} with a deployment pending").into(),
            None => status.into(),
        })
    }
}

/// Active, with no deployment pending.
impl Waitable for InferenceWithToken {
    const INTERVAL: u64 = 15;
    const DEADLINE: u64 = 60 * MINUTES;

    fn wait_state(&self) -> WaitState {
        let status = self.inference.status.as_str();
        let settled = self.inference.pending_deployment_spec.is_none();
        WaitState::of(status, &["active"], &["error"]) & settled.into()
    }

    fn keep(&mut self, created: &Self) {
        if self.token.is_none() {
            self.token.clone_from(&created.token);
        }
    }
}

impl Deletable for InferenceWithToken {
    const GONE_WITHIN: u64 = 15 * MINUTES;

    fn delete(client: &Client, key: &DedicatedInferenceId) -> BoxFuture<()> {
        done(client.raw().dedicated_inferences_delete(&key.0))
    }
}
