// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Inference.

use std::borrow::Cow;
use std::time::Duration;
use digitalocean_core::resource::{Answered, Creatable, List, Listed, Resource, Stateful, WaitState, boxed_part, found, given, part};
use digitalocean_core::{Client, key, key_from, list, nested_key};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::{AsyncInvokeResponse, Batch, BatchResultsResponse, Model};

key! {
    /// The id of an asynchronous invocation.
    AsyncInvocationId(String)
}

key_from!(AsyncInvocationId of types::AsyncInvokeResponse => |it| Self(it.request_id.clone()));

impl Resource for AsyncInvocationId {
    type Value = types::AsyncInvokeResponse;
    type Parent = ();

    const NAME: &'static str = "asynchronous invocation";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::AsyncInvokeResponse) -> Option<Self> {
        given(&it.request_id).map(AsyncInvocationId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::AsyncInvokeResponse>> {
        boxed_part(raw(client).inference_get_async_invoke(&self.0), |answer| Some(answer).filter(|it| given(&it.request_id).is_some()))
    }

    #[inline]
    fn status(it: &types::AsyncInvokeResponse) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.as_str()))
    }
}

impl Stateful for AsyncInvocationId {
    #[inline]
    fn wait_state(it: &types::AsyncInvokeResponse) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["COMPLETED", "COMPLETE"], &["FAILED"])
    }
}

impl Creatable for AsyncInvocationId {
    type Body = types::AsyncInvokeRequest;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::AsyncInvokeRequest) -> Answered<(Self, Option<Box<types::AsyncInvokeResponse>>)> {
        part(raw(client).inference_create_async_invoke(body), move |answer| {
            let it = answer;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

key! {
    /// The id of an inference batch.
    InferenceBatchId(String)
}

key_from!(InferenceBatchId of types::Batch => |it| Self(it.batch_id.clone()));

impl Resource for InferenceBatchId {
    type Value = types::Batch;
    type Parent = ();

    const NAME: &'static str = "inference batch";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::Batch) -> Option<Self> {
        given(&it.batch_id).map(InferenceBatchId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::Batch>> {
        boxed_part(raw(client).inference_get_batch(&self.0), |answer| Some(answer).filter(|it| given(&it.batch_id).is_some()))
    }

    #[inline]
    fn status(it: &types::Batch) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.as_str()))
    }
}

impl Stateful for InferenceBatchId {
    const INTERVAL: Duration = Duration::from_secs(30);
    const DEADLINE: Duration = Duration::from_secs(90000);

    #[inline]
    fn wait_state(it: &types::Batch) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["completed"], &["failed", "expired", "cancelled"])
    }
}

impl Creatable for InferenceBatchId {
    type Body = types::BatchCreateRequest;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::BatchCreateRequest) -> Answered<(Self, Option<Box<types::Batch>>)> {
        part(raw(client).inference_create_batch(body), move |answer| {
            let it = answer;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

list! {
    /// A list of inference batches, made by [`inference_list_batches`](crate::Client::inference_list_batches).
    InferenceListBatches of types::BatchListResponse, |it| given(&it.batch_id), {
        /// How many batches a page has at most.
        /// Default: `20`. From `1` to `100`.
        value limit "limit": i64,
        /// Only batches in this state.
        into status "status": types::InferenceListBatchesStatus,
    }
}

impl Listed for InferenceBatchId {
    type Within = ();
    type List = InferenceListBatches;

    #[inline]
    fn list(client: &Client, _: &()) -> InferenceListBatches {
        raw(client).inference_list_batches(&Default::default()).into()
    }
}

nested_key! {
    /// The key of the results of an inference batch: there is one.
    BatchResultsKey {
        /// The key of the inference batch.
        batch: InferenceBatchId
    }
}

impl Resource for BatchResultsKey {
    type Value = types::BatchResultsResponse;
    type Parent = InferenceBatchId;

    const NAME: &'static str = "results";

    #[inline]
    fn parent(&self) -> InferenceBatchId {
        self.batch.clone()
    }

    #[inline]
    fn of(parent: &InferenceBatchId, _: &types::BatchResultsResponse) -> Option<Self> {
        Some(Self { batch: parent.clone() })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::BatchResultsResponse>> {
        boxed_part(raw(client).inference_get_batch_results(&self.batch.0), Some)
    }
}

key! {
    /// The id of an inference model.
    InferenceModelId(String)
}

key_from!(InferenceModelId of types::Model => |it| Self(it.id.clone()));

impl Resource for InferenceModelId {
    type Value = types::Model;
    type Parent = ();

    const NAME: &'static str = "inference model";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::Model) -> Option<Self> {
        given(&it.id).map(InferenceModelId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::Model>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of inference models, made by [`inference_list_models`](crate::Client::inference_list_models).
    InferenceListModels of types::ListModelsResponse, |it| given(&it.id), {
    }
}

impl Listed for InferenceModelId {
    type Within = ();
    type List = InferenceListModels;

    #[inline]
    fn list(client: &Client, _: &()) -> InferenceListModels {
        raw(client).inference_list_models().into()
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! inference_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::inference::*;

        impl $sdk::Client {
            /// One asynchronous invocation, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "inference_get_async_invoke")]
            #[must_use]
            pub fn async_invocation(&self, id: impl $sdk::resource::IntoKey<$crate::resources::inference::AsyncInvocationId>) -> $sdk::resource::Handle<$crate::resources::inference::AsyncInvocationId> {
                self.resource(id)
            }
        }

        /// A handle of an asynchronous invocation.
        pub type AsyncInvocationHandle = $sdk::resource::Handle<$crate::resources::inference::AsyncInvocationId>;

        impl $sdk::Client {
            /// One inference batch, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "inference_get_batch")]
            #[must_use]
            pub fn inference_batch(&self, id: impl $sdk::resource::IntoKey<$crate::resources::inference::InferenceBatchId>) -> $sdk::resource::Handle<$crate::resources::inference::InferenceBatchId> {
                self.resource(id)
            }

            /// The inference batches of the account.
            #[doc(alias = "inference_list_batches")]
            #[doc(alias = "BatchInference")]
            #[must_use]
            #[inline]
            pub fn inference_batches(&self) -> $sdk::resource::Collection<$crate::resources::inference::InferenceBatchId> {
                self.collection()
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::inference::InferenceBatchId, $crate::types::BatchCreateRequest> {
            #[doc = "The endpoint that each line of the file is a request to, as `url` of each line says it. Needed for `openai`, not allowed for `anthropic`."]
            into endpoint: $crate::types::BatchCreateRequestEndpoint,
            #[doc = "Values of your own to keep with it, by their keys."]
            null_map metadata: String,
        });

        impl $sdk::resource::Handle<$crate::resources::inference::InferenceBatchId> {
            /// Cancels a batch that is still running; it is `cancelling` until it is `cancelled`. One that has ended is refused with 409. Operation: `inference_cancel_batch`.
            #[inline]
            pub fn cancel(&self) -> $sdk::resource::Request<$crate::resources::inference::InferenceBatchId, ()> {
                self.changing((), |raw, key, _| raw.inference_cancel_batch(&key.0), Some).ending(&["cancelled"])
            }
        }

        /// A handle of an inference batch.
        pub type InferenceBatchHandle = $sdk::resource::Handle<$crate::resources::inference::InferenceBatchId>;

        impl $sdk::resource::Handle<$crate::resources::inference::InferenceBatchId> {
            /// Its results. No request is sent until something is awaited.
            #[doc(alias = "inference_get_batch_results")]
            #[must_use]
            #[inline]
            pub fn batch_results(&self) -> $sdk::resource::Handle<$crate::resources::inference::BatchResultsKey> {
                self.below($crate::resources::inference::BatchResultsKey::new(self.key()))
            }
        }

        /// A handle of a results.
        pub type BatchResultsHandle = $sdk::resource::Handle<$crate::resources::inference::BatchResultsKey>;

        impl $sdk::Client {
            /// One inference model, by its id, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn inference_model(&self, id: impl $sdk::resource::IntoKey<$crate::resources::inference::InferenceModelId>) -> $sdk::resource::Handle<$crate::resources::inference::InferenceModelId> {
                self.resource(id)
            }

            /// The inference models of the account.
            #[doc(alias = "inference_list_models")]
            #[must_use]
            #[inline]
            pub fn inference_models(&self) -> $sdk::resource::Collection<$crate::resources::inference::InferenceModelId> {
                self.collection()
            }
        }

        /// A handle of an inference model.
        pub type InferenceModelHandle = $sdk::resource::Handle<$crate::resources::inference::InferenceModelId>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! inference_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.async_invocation(id)` | `get`, `find`, `wait`, `client.inference().invoke(..)` |\n| `client.inference_batches()` | `list`, `create`, `upload` |\n| `client.inference_batch(id)` | `get`, `find`, `wait`, `cancel`, `results` |\n| `client.inference_batch(id).batch_results()` | `get`, `find` |\n| `client.inference_models()` | `list`, `client.agent_endpoint(url, key).chat()`, `client.inference().chat(..)`, `client.inference().embed(..)`, `client.inference().image(..)`, `client.inference().messages(..)`, `client.inference().response(..)` |\n| `client.inference_model(id)` | `get`, `find` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
