// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Dedicated Inference.

use std::borrow::Cow;
use std::time::Duration;
use digitalocean_core::resource::{Answered, Creatable, Deletable, Holder, List, Listed, Named, Patchable, Resource, Sought, Stateful, UniquelyNamed, Uniqueness, WaitState, boxed_part, done, found, given, named, named_in, part, shown};
use digitalocean_core::{Client, key, key_from, list, nested_key};

use super::raw;
use crate::{slugs, types};
#[doc(no_inline)]
pub use crate::types::{DedicatedInference, DedicatedInferenceAccelerator, DedicatedInferenceAccessToken, DedicatedInferenceGpuModelConfig, DedicatedInferenceSize, DedicatedInferencesGetCaResponse};

key! {
    /// The id of an accelerator.
    DedicatedInferenceAcceleratorId(String)
}

key_from!(DedicatedInferenceAcceleratorId of types::DedicatedInferenceAccelerator => |it| Self(it.id.clone()));

nested_key! {
    /// The key of an accelerator of a dedicated inference.
    DedicatedInferenceAcceleratorKey {
        /// The key of the dedicated inference.
        dedicated_inference: DedicatedInferenceId,
        /// Its own part.
        id: DedicatedInferenceAcceleratorId
    }
}

impl Resource for DedicatedInferenceAcceleratorKey {
    type Value = types::DedicatedInferenceAccelerator;
    type Parent = DedicatedInferenceId;

    const NAME: &'static str = "accelerator";

    #[inline]
    fn parent(&self) -> DedicatedInferenceId {
        self.dedicated_inference.clone()
    }

    #[inline]
    fn of(parent: &DedicatedInferenceId, it: &types::DedicatedInferenceAccelerator) -> Option<Self> {
        Some(Self { dedicated_inference: parent.clone(), id: given(&it.id).map(DedicatedInferenceAcceleratorId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::DedicatedInferenceAccelerator>> {
        boxed_part(raw(client).dedicated_inferences_get_accelerator(&self.dedicated_inference.0, &self.id.0), Some)
    }
}

impl Named for DedicatedInferenceAcceleratorKey {
    #[inline]
    fn name(it: &types::DedicatedInferenceAccelerator) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::DedicatedInferenceAccelerator>>> {
        named::<Self, _>(Self::list(client, within).into(), within.clone(), name)
    }
}

list! {
    /// A list of accelerators, made by [`dedicated_inferences_list_accelerators`](crate::Client::dedicated_inferences_list_accelerators).
    DedicatedInferencesListAccelerators of types::DedicatedInferencesListAcceleratorsResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
        /// Only accelerators of this GPU size.
        into slug "slug": String,
    }
}

impl Listed for DedicatedInferenceAcceleratorKey {
    type Within = DedicatedInferenceId;
    type List = DedicatedInferencesListAccelerators;

    #[inline]
    fn list(client: &Client, within: &DedicatedInferenceId) -> DedicatedInferencesListAccelerators {
        raw(client).dedicated_inferences_list_accelerators(&within.0, &Default::default()).into()
    }
}

nested_key! {
    /// The key of the CA certificate of a dedicated inference: there is one.
    DedicatedInferenceCaKey {
        /// The key of the dedicated inference.
        dedicated_inference: DedicatedInferenceId
    }
}

impl Resource for DedicatedInferenceCaKey {
    type Value = types::DedicatedInferencesGetCaResponse;
    type Parent = DedicatedInferenceId;

    const NAME: &'static str = "CA certificate";

    #[inline]
    fn parent(&self) -> DedicatedInferenceId {
        self.dedicated_inference.clone()
    }

    #[inline]
    fn of(parent: &DedicatedInferenceId, _: &types::DedicatedInferencesGetCaResponse) -> Option<Self> {
        Some(Self { dedicated_inference: parent.clone() })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::DedicatedInferencesGetCaResponse>> {
        boxed_part(raw(client).dedicated_inferences_get_ca(&self.dedicated_inference.0), Some)
    }
}

key! {
    /// The id of a dedicated inference.
    DedicatedInferenceId(String)
}

key_from!(DedicatedInferenceId of types::DedicatedInference => |it| Self(it.id.clone()));

impl Resource for DedicatedInferenceId {
    type Value = types::DedicatedInference;
    type Parent = ();

    const NAME: &'static str = "dedicated inference";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::DedicatedInference) -> Option<Self> {
        given(&it.id).map(DedicatedInferenceId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::DedicatedInference>> {
        boxed_part(raw(client).dedicated_inferences_get(&self.0), |answer| answer.dedicated_inference.filter(|it| given(&it.id).is_some()))
    }

    #[inline]
    fn status(it: &types::DedicatedInference) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.as_str()))
    }
}

impl Stateful for DedicatedInferenceId {
    const INTERVAL: Duration = Duration::from_secs(15);
    const DEADLINE: Duration = Duration::from_secs(3600);

    #[inline]
    fn wait_state(it: &types::DedicatedInference) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["active", "running"], &["error"])
    }
}

impl Named for DedicatedInferenceId {
    #[inline]
    fn name(it: &types::DedicatedInference) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::DedicatedInference>>> {
        named::<Self, _>(Self::list(client, within).name(name).into(), (), name)
    }
}

impl Creatable for DedicatedInferenceId {
    type Body = types::DedicatedInferenceCreateRequest;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::DedicatedInferenceCreateRequest) -> Answered<(Self, Option<Box<types::DedicatedInference>>)> {
        part(raw(client).dedicated_inferences_create(body), move |answer| {
            let it = answer.dedicated_inference?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for DedicatedInferenceId {
    const GONE_WITHIN: Duration = Duration::from_secs(900);

    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).dedicated_inferences_delete(&self.0))
    }
}

impl Patchable for DedicatedInferenceId {
    type Patch = types::DedicatedInferenceUpdateRequest;

    #[inline]
    fn patch(&self, client: &Client, body: &types::DedicatedInferenceUpdateRequest) -> Answered<Option<Box<types::DedicatedInference>>> {
        shown(raw(client).dedicated_inferences_patch(&self.0, body), |answer| answer.dedicated_inference)
    }
}

list! {
    /// A list of dedicated inferences, made by [`dedicated_inferences_list`](crate::Client::dedicated_inferences_list).
    DedicatedInferencesList of types::DedicatedInferencesListResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
        /// Only inference endpoints in this region.
        into region "region": slugs::Region,
        /// Only inference endpoints with this name.
        into name "name": String,
    }
}

impl Listed for DedicatedInferenceId {
    type Within = ();
    type List = DedicatedInferencesList;

    #[inline]
    fn list(client: &Client, _: &()) -> DedicatedInferencesList {
        raw(client).dedicated_inferences_list(&Default::default()).into()
    }
}

impl UniquelyNamed for DedicatedInferenceId {
    type In = ();

    const UNIQUE: Uniqueness = Uniqueness {
        name: ("spec.name", "name"),
        words: None,
        caseless: false,
        beside: &[],
        fixed: &[("spec.region", "region"), ("spec.vpc.uuid", "vpc_uuid")],
        assumed: &[],
        filters: &[],
        everywhere: false,
        status: None,
        message: None,
    };

    #[inline]
    fn holder(client: &Client, _: &(), sought: &Sought) -> Answered<Option<Holder<Self>>> {
        named_in::<Self, _>((), List::from(Self::list(client, &())), sought)
    }
}

key! {
    /// The slug of a GPU model.
    DedicatedInferenceGpuModelConfigSlug(String)
}

key_from!(DedicatedInferenceGpuModelConfigSlug of types::DedicatedInferenceGpuModelConfig => |it| Self(it.model_slug.clone()));

impl Resource for DedicatedInferenceGpuModelConfigSlug {
    type Value = types::DedicatedInferenceGpuModelConfig;
    type Parent = ();

    const NAME: &'static str = "GPU model";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::DedicatedInferenceGpuModelConfig) -> Option<Self> {
        given(&it.model_slug).map(DedicatedInferenceGpuModelConfigSlug)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::DedicatedInferenceGpuModelConfig>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

impl Named for DedicatedInferenceGpuModelConfigSlug {
    #[inline]
    fn name(it: &types::DedicatedInferenceGpuModelConfig) -> Option<&str> {
        Some(it.model_name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::DedicatedInferenceGpuModelConfig>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

list! {
    /// A list of GPU models, made by [`dedicated_inferences_get_gpu_model_config`](crate::Client::dedicated_inferences_get_gpu_model_config).
    DedicatedInferencesGetGpuModelConfig of types::DedicatedInferenceGpuModelConfigsResponse, |it| given(&it.model_slug), {
    }
}

impl Listed for DedicatedInferenceGpuModelConfigSlug {
    type Within = ();
    type List = DedicatedInferencesGetGpuModelConfig;

    #[inline]
    fn list(client: &Client, _: &()) -> DedicatedInferencesGetGpuModelConfig {
        raw(client).dedicated_inferences_get_gpu_model_config().into()
    }
}

key! {
    /// The slug of a GPU size.
    DedicatedInferenceSizeSlug(String)
}

key_from!(DedicatedInferenceSizeSlug of types::DedicatedInferenceSize => |it| Self(it.gpu_slug.clone()));

impl Resource for DedicatedInferenceSizeSlug {
    type Value = types::DedicatedInferenceSize;
    type Parent = ();

    const NAME: &'static str = "GPU size";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::DedicatedInferenceSize) -> Option<Self> {
        given(&it.gpu_slug).map(DedicatedInferenceSizeSlug)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::DedicatedInferenceSize>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of GPU sizes, made by [`dedicated_inferences_list_sizes`](crate::Client::dedicated_inferences_list_sizes).
    DedicatedInferencesListSizes of types::DedicatedInferenceSizesResponse, |it| given(&it.gpu_slug), {
    }
}

impl Listed for DedicatedInferenceSizeSlug {
    type Within = ();
    type List = DedicatedInferencesListSizes;

    #[inline]
    fn list(client: &Client, _: &()) -> DedicatedInferencesListSizes {
        raw(client).dedicated_inferences_list_sizes().into()
    }
}

key! {
    /// The id of an access token.
    DedicatedInferenceTokenId(String)
}

key_from!(DedicatedInferenceTokenId of types::DedicatedInferenceAccessToken => |it| Self(it.id.clone()));

nested_key! {
    /// The key of an access token of a dedicated inference.
    DedicatedInferenceTokenKey {
        /// The key of the dedicated inference.
        dedicated_inference: DedicatedInferenceId,
        /// Its own part.
        id: DedicatedInferenceTokenId
    }
}

impl Resource for DedicatedInferenceTokenKey {
    type Value = types::DedicatedInferenceAccessToken;
    type Parent = DedicatedInferenceId;

    const NAME: &'static str = "access token";

    #[inline]
    fn parent(&self) -> DedicatedInferenceId {
        self.dedicated_inference.clone()
    }

    #[inline]
    fn of(parent: &DedicatedInferenceId, it: &types::DedicatedInferenceAccessToken) -> Option<Self> {
        Some(Self { dedicated_inference: parent.clone(), id: given(&it.id).map(DedicatedInferenceTokenId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::DedicatedInferenceAccessToken>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

impl Creatable for DedicatedInferenceTokenKey {
    type Body = types::DedicatedInferenceTokenCreateRequest;
    type In = DedicatedInferenceId;

    #[inline]
    fn create(client: &Client, within: &DedicatedInferenceId, body: &types::DedicatedInferenceTokenCreateRequest) -> Answered<(Self, Option<Box<types::DedicatedInferenceAccessToken>>)> {
        let parent = within.clone();
        part(raw(client).dedicated_inferences_create_tokens(&within.0, body), move |answer| {
            let it = answer.token?;
            Some((Self::of(&parent, &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for DedicatedInferenceTokenKey {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).dedicated_inferences_delete_tokens(&self.dedicated_inference.0, &self.id.0))
    }
}

list! {
    /// A list of access tokens, made by [`dedicated_inferences_list_tokens`](crate::Client::dedicated_inferences_list_tokens).
    DedicatedInferencesListTokens of types::DedicatedInferencesListTokensResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for DedicatedInferenceTokenKey {
    type Within = DedicatedInferenceId;
    type List = DedicatedInferencesListTokens;

    #[inline]
    fn list(client: &Client, within: &DedicatedInferenceId) -> DedicatedInferencesListTokens {
        raw(client).dedicated_inferences_list_tokens(&within.0, &Default::default()).into()
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! dedicated_inference_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::dedicated_inference::*;

        impl $sdk::resource::Handle<$crate::resources::dedicated_inference::DedicatedInferenceId> {
            /// One of its accelerators, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "dedicatedInferences_get_accelerator")]
            #[must_use]
            pub fn accelerator(&self, id: impl $sdk::resource::IntoKey<$crate::resources::dedicated_inference::DedicatedInferenceAcceleratorId>) -> $sdk::resource::Handle<$crate::resources::dedicated_inference::DedicatedInferenceAcceleratorKey> {
                self.below($crate::resources::dedicated_inference::DedicatedInferenceAcceleratorKey::new(self.key(), id))
            }

            /// Its accelerators.
            #[doc(alias = "dedicatedInferences_list_accelerators")]
            #[must_use]
            #[inline]
            pub fn accelerators(&self) -> $sdk::resource::Collection<$crate::resources::dedicated_inference::DedicatedInferenceAcceleratorKey> {
                self.collection()
            }
        }

        /// A handle of an accelerator.
        pub type DedicatedInferenceAcceleratorHandle = $sdk::resource::Handle<$crate::resources::dedicated_inference::DedicatedInferenceAcceleratorKey>;

        impl $sdk::resource::Handle<$crate::resources::dedicated_inference::DedicatedInferenceId> {
            /// Its CA certificate. No request is sent until something is awaited.
            #[doc(alias = "dedicatedInferences_get_ca")]
            #[must_use]
            #[inline]
            pub fn ca(&self) -> $sdk::resource::Handle<$crate::resources::dedicated_inference::DedicatedInferenceCaKey> {
                self.below($crate::resources::dedicated_inference::DedicatedInferenceCaKey::new(self.key()))
            }
        }

        /// A handle of a CA certificate.
        pub type DedicatedInferenceCaHandle = $sdk::resource::Handle<$crate::resources::dedicated_inference::DedicatedInferenceCaKey>;

        impl $sdk::Client {
            /// One GPU model, by its slug, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn dedicated_inference_gpu_model_config(&self, slug: impl $sdk::resource::IntoKey<$crate::resources::dedicated_inference::DedicatedInferenceGpuModelConfigSlug>) -> $sdk::resource::Handle<$crate::resources::dedicated_inference::DedicatedInferenceGpuModelConfigSlug> {
                self.resource(slug)
            }

            /// The GPU models of the account.
            #[doc(alias = "dedicatedInferences_get_gpu_model_config")]
            #[must_use]
            #[inline]
            pub fn dedicated_inference_gpu_model_configs(&self) -> $sdk::resource::Collection<$crate::resources::dedicated_inference::DedicatedInferenceGpuModelConfigSlug> {
                self.collection()
            }
        }

        /// A handle of a GPU model.
        pub type DedicatedInferenceGpuModelConfigHandle = $sdk::resource::Handle<$crate::resources::dedicated_inference::DedicatedInferenceGpuModelConfigSlug>;

        impl $sdk::Client {
            /// One GPU size, by its slug, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn dedicated_inference_size(&self, slug: impl $sdk::resource::IntoKey<$crate::resources::dedicated_inference::DedicatedInferenceSizeSlug>) -> $sdk::resource::Handle<$crate::resources::dedicated_inference::DedicatedInferenceSizeSlug> {
                self.resource(slug)
            }

            /// The GPU sizes of the account.
            #[doc(alias = "dedicatedInferences_list_sizes")]
            #[must_use]
            #[inline]
            pub fn dedicated_inference_sizes(&self) -> $sdk::resource::Collection<$crate::resources::dedicated_inference::DedicatedInferenceSizeSlug> {
                self.collection()
            }
        }

        /// A handle of a GPU size.
        pub type DedicatedInferenceSizeHandle = $sdk::resource::Handle<$crate::resources::dedicated_inference::DedicatedInferenceSizeSlug>;

        impl $sdk::resource::Handle<$crate::resources::dedicated_inference::DedicatedInferenceId> {
            /// One of its access tokens, by its id, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn token(&self, id: impl $sdk::resource::IntoKey<$crate::resources::dedicated_inference::DedicatedInferenceTokenId>) -> $sdk::resource::Handle<$crate::resources::dedicated_inference::DedicatedInferenceTokenKey> {
                self.below($crate::resources::dedicated_inference::DedicatedInferenceTokenKey::new(self.key(), id))
            }

            /// Its access tokens.
            #[doc(alias = "dedicatedInferences_list_tokens")]
            #[must_use]
            #[inline]
            pub fn tokens(&self) -> $sdk::resource::Collection<$crate::resources::dedicated_inference::DedicatedInferenceTokenKey> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::dedicated_inference::DedicatedInferenceTokenKey> {
            /// Creates an access token. Operation: `dedicatedInferences_create_tokens`.
            #[doc(alias = "dedicatedInferences_create_tokens")]
            pub fn create(&self, name: impl Into<String>) -> $sdk::resource::Request<$crate::resources::dedicated_inference::DedicatedInferenceTokenKey, $crate::types::DedicatedInferenceTokenCreateRequest> {
                self.creating($crate::types::DedicatedInferenceTokenCreateRequest::new(name))
            }
        }

        /// A handle of an access token.
        pub type DedicatedInferenceTokenHandle = $sdk::resource::Handle<$crate::resources::dedicated_inference::DedicatedInferenceTokenKey>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! dedicated_inference_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.dedicated_inference(id).accelerators()` | `list`, `find_by_name` |\n| `client.dedicated_inference(id).accelerator(id)` | `get`, `find` |\n| `client.dedicated_inference(id).ca()` | `get`, `find` |\n| `client.dedicated_inferences()` | `create`, `list`, `find_by_name` |\n| `client.dedicated_inference(id)` | `delete`, `get`, `find`, `wait`, `update`, `set_hugging_face_token` |\n| `client.dedicated_inference_gpu_model_configs()` | `list`, `find_by_name` |\n| `client.dedicated_inference_gpu_model_config(slug)` | `get`, `find` |\n| `client.dedicated_inference_sizes()` | `list` |\n| `client.dedicated_inference_size(slug)` | `get`, `find` |\n| `client.dedicated_inference(id).tokens()` | `list`, `create` |\n| `client.dedicated_inference(id).token(id)` | `get`, `find`, `delete` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
