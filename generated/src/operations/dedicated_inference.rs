// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Dedicated Inference.
//!
//! Models served on GPUs of your own, behind an endpoint in a VPC.
//!
//! An endpoint runs one or more models on accelerators that nobody else shares, billed by the hour. A change of its
//! spec is rolled out in the background: it is done when `pending_deployment_spec` is gone and the endpoint is
//! `active` again. Callers use access tokens that belong to the endpoint, not the account's token.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`dedicated_inferences_create`](Client::dedicated_inferences_create) | `POST /v2/dedicated-inferences` | Creates an inference endpoint on GPUs of its own, billed by the hour, and returns its first token's `value` | `client.dedicated_inferences().create(..)` |
//! | [`dedicated_inferences_create_tokens`](Client::dedicated_inferences_create_tokens) | `POST /v2/dedicated-inferences/{dedicated_inference_id}/tokens` | Creates an access token for an inference endpoint; keep its `value`, which may not be shown again | `client.dedicated_inference(id).tokens().create(..)` |
//! | [`dedicated_inferences_delete`](Client::dedicated_inferences_delete) | `DELETE /v2/dedicated-inferences/{dedicated_inference_id}` | Deletes an inference endpoint with its accelerators; it is answered before they are gone | `client.dedicated_inference(id).delete()` |
//! | [`dedicated_inferences_delete_tokens`](Client::dedicated_inferences_delete_tokens) | `DELETE /v2/dedicated-inferences/{dedicated_inference_id}/tokens/{token_id}` | Deletes an access token, whose holders can then no longer call the endpoint | `client.dedicated_inference(id).token(id).delete()` |
//! | [`dedicated_inferences_get`](Client::dedicated_inferences_get) | `GET /v2/dedicated-inferences/{dedicated_inference_id}` | Returns one inference endpoint; a change is done when it is `active` and `pending_deployment_spec` is gone | `client.dedicated_inference(id).get()`, … |
//! | [`dedicated_inferences_get_accelerator`](Client::dedicated_inferences_get_accelerator) | `GET /v2/dedicated-inferences/{dedicated_inference_id}/accelerators/{accelerator_id}` | Returns one accelerator of an inference endpoint, with its role and status | `client.dedicated_inference(id).accelerator(id).get()` |
//! | [`dedicated_inferences_get_ca`](Client::dedicated_inferences_get_ca) | `GET /v2/dedicated-inferences/{dedicated_inference_id}/ca` | Returns the CA certificate that clients check the endpoint's TLS certificate against | `client.dedicated_inference(id).ca().get()` |
//! | [`dedicated_inferences_get_gpu_model_config`](Client::dedicated_inferences_get_gpu_model_config) | `GET /v2/dedicated-inferences/gpu-model-config` · paged | Lists which models run on which GPU sizes, and which of the models are gated by their makers | `client.dedicated_inference_gpu_model_configs().list()` |
//! | [`dedicated_inferences_list`](Client::dedicated_inferences_list) | `GET /v2/dedicated-inferences` · paged | Lists the inference endpoints of the account, optionally only those of one `region` | `client.dedicated_inferences().list()`, … |
//! | [`dedicated_inferences_list_accelerators`](Client::dedicated_inferences_list_accelerators) | `GET /v2/dedicated-inferences/{dedicated_inference_id}/accelerators` · paged | Lists the accelerators that an inference endpoint runs on, optionally by size slug | `client.dedicated_inference(id).accelerators().list()` |
//! | [`dedicated_inferences_list_sizes`](Client::dedicated_inferences_list_sizes) | `GET /v2/dedicated-inferences/sizes` · paged | Lists the GPU sizes on offer with their hourly price, and the regions that have any | `client.dedicated_inference_sizes().list()` |
//! | [`dedicated_inferences_list_tokens`](Client::dedicated_inferences_list_tokens) | `GET /v2/dedicated-inferences/{dedicated_inference_id}/tokens` · paged | Lists the access tokens of an inference endpoint | `client.dedicated_inference(id).tokens().list()` |
//! | [`dedicated_inferences_patch`](Client::dedicated_inferences_patch) | `PATCH /v2/dedicated-inferences/{dedicated_inference_id}` | Changes the spec or access tokens of an inference endpoint; it is answered before the change is rolled out | `client.dedicated_inference(id).update(..)`, … |

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use reqwest::Method;
#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::{
    Answer, Call, Client, EventStream, JsonObject, Operation, Paging, Refusal, Timestamp, hosts, operations, parameter,
    slugs, types,
};
#[allow(unused_imports)]
use digitalocean_core::setters;

/// `dedicatedInferences_create`
pub static DEDICATED_INFERENCES_CREATE: Operation = Operation {
    id: "dedicatedInferences_create",
    method: Method::POST,
    path: "/v2/dedicated-inferences",
    area: "dedicated-inference",
    host: &hosts::API,
    request: Some("DedicatedInferenceCreateRequest"),
    answer: Answer::Json("DedicatedInferencesCreateResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `dedicatedInferences_create_tokens`
pub static DEDICATED_INFERENCES_CREATE_TOKENS: Operation = Operation {
    id: "dedicatedInferences_create_tokens",
    method: Method::POST,
    path: "/v2/dedicated-inferences/{dedicated_inference_id}/tokens",
    area: "dedicated-inference",
    host: &hosts::API,
    request: Some("DedicatedInferenceTokenCreateRequest"),
    answer: Answer::Json("DedicatedInferencesCreateTokensResponse"),
    errors: &[(0, "Error")],
    by_name: &[("dedicated_inference_id", "client.dedicated_inferences().find_by_name(..)")],
    ..Operation::BASE
};

/// `dedicatedInferences_delete`
pub static DEDICATED_INFERENCES_DELETE: Operation = Operation {
    id: "dedicatedInferences_delete",
    method: Method::DELETE,
    path: "/v2/dedicated-inferences/{dedicated_inference_id}",
    area: "dedicated-inference",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    by_name: &[("dedicated_inference_id", "client.dedicated_inferences().find_by_name(..)")],
    ..Operation::BASE
};

/// `dedicatedInferences_delete_tokens`
pub static DEDICATED_INFERENCES_DELETE_TOKENS: Operation = Operation {
    id: "dedicatedInferences_delete_tokens",
    method: Method::DELETE,
    path: "/v2/dedicated-inferences/{dedicated_inference_id}/tokens/{token_id}",
    area: "dedicated-inference",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    by_name: &[("dedicated_inference_id", "client.dedicated_inferences().find_by_name(..)")],
    ..Operation::BASE
};

/// `dedicatedInferences_get`
pub static DEDICATED_INFERENCES_GET: Operation = Operation {
    id: "dedicatedInferences_get",
    path: "/v2/dedicated-inferences/{dedicated_inference_id}",
    area: "dedicated-inference",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DedicatedInferencesGetResponse"),
    errors: &[(0, "Error")],
    by_name: &[("dedicated_inference_id", "client.dedicated_inferences().find_by_name(..)")],
    ..Operation::BASE
};

/// `dedicatedInferences_get_accelerator`
pub static DEDICATED_INFERENCES_GET_ACCELERATOR: Operation = Operation {
    id: "dedicatedInferences_get_accelerator",
    path: "/v2/dedicated-inferences/{dedicated_inference_id}/accelerators/{accelerator_id}",
    area: "dedicated-inference",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DedicatedInferenceAccelerator"),
    errors: &[(0, "Error")],
    by_name: &[("accelerator_id", "client.dedicated_inference(id).accelerators().find_by_name(..)"), ("dedicated_inference_id", "client.dedicated_inferences().find_by_name(..)")],
    ..Operation::BASE
};

/// `dedicatedInferences_get_ca`
pub static DEDICATED_INFERENCES_GET_CA: Operation = Operation {
    id: "dedicatedInferences_get_ca",
    path: "/v2/dedicated-inferences/{dedicated_inference_id}/ca",
    area: "dedicated-inference",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DedicatedInferencesGetCaResponse"),
    errors: &[(0, "Error")],
    by_name: &[("dedicated_inference_id", "client.dedicated_inferences().find_by_name(..)")],
    ..Operation::BASE
};

/// `dedicatedInferences_get_gpu_model_config`
pub static DEDICATED_INFERENCES_GET_GPU_MODEL_CONFIG: Operation = Operation {
    id: "dedicatedInferences_get_gpu_model_config",
    path: "/v2/dedicated-inferences/gpu-model-config",
    area: "dedicated-inference",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "gpu_model_configs" }),
    answer: Answer::Json("DedicatedInferenceGpuModelConfigsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `dedicatedInferences_list`
pub static DEDICATED_INFERENCES_LIST: Operation = Operation {
    id: "dedicatedInferences_list",
    path: "/v2/dedicated-inferences",
    area: "dedicated-inference",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "dedicated_inferences", per_page: true }),
    answer: Answer::Json("DedicatedInferencesListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `dedicatedInferences_list_accelerators`
pub static DEDICATED_INFERENCES_LIST_ACCELERATORS: Operation = Operation {
    id: "dedicatedInferences_list_accelerators",
    path: "/v2/dedicated-inferences/{dedicated_inference_id}/accelerators",
    area: "dedicated-inference",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "accelerators", per_page: true }),
    answer: Answer::Json("DedicatedInferencesListAcceleratorsResponse"),
    errors: &[(0, "Error")],
    by_name: &[("dedicated_inference_id", "client.dedicated_inferences().find_by_name(..)")],
    ..Operation::BASE
};

/// `dedicatedInferences_list_sizes`
pub static DEDICATED_INFERENCES_LIST_SIZES: Operation = Operation {
    id: "dedicatedInferences_list_sizes",
    path: "/v2/dedicated-inferences/sizes",
    area: "dedicated-inference",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "sizes" }),
    answer: Answer::Json("DedicatedInferenceSizesResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `dedicatedInferences_list_tokens`
pub static DEDICATED_INFERENCES_LIST_TOKENS: Operation = Operation {
    id: "dedicatedInferences_list_tokens",
    path: "/v2/dedicated-inferences/{dedicated_inference_id}/tokens",
    area: "dedicated-inference",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "tokens", per_page: true }),
    answer: Answer::Json("DedicatedInferencesListTokensResponse"),
    errors: &[(0, "Error")],
    by_name: &[("dedicated_inference_id", "client.dedicated_inferences().find_by_name(..)")],
    ..Operation::BASE
};

/// `dedicatedInferences_patch`
pub static DEDICATED_INFERENCES_PATCH: Operation = Operation {
    id: "dedicatedInferences_patch",
    method: Method::PATCH,
    path: "/v2/dedicated-inferences/{dedicated_inference_id}",
    area: "dedicated-inference",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 403, id: None, message: None },
    ],
    request: Some("DedicatedInferenceUpdateRequest"),
    answer: Answer::Json("DedicatedInferencesPatchResponse"),
    errors: &[(0, "Error")],
    by_name: &[("dedicated_inference_id", "client.dedicated_inferences().find_by_name(..)")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &DEDICATED_INFERENCES_CREATE,
    &DEDICATED_INFERENCES_CREATE_TOKENS,
    &DEDICATED_INFERENCES_DELETE,
    &DEDICATED_INFERENCES_DELETE_TOKENS,
    &DEDICATED_INFERENCES_GET,
    &DEDICATED_INFERENCES_GET_ACCELERATOR,
    &DEDICATED_INFERENCES_GET_CA,
    &DEDICATED_INFERENCES_GET_GPU_MODEL_CONFIG,
    &DEDICATED_INFERENCES_LIST,
    &DEDICATED_INFERENCES_LIST_ACCELERATORS,
    &DEDICATED_INFERENCES_LIST_SIZES,
    &DEDICATED_INFERENCES_LIST_TOKENS,
    &DEDICATED_INFERENCES_PATCH,
];

/// Parameters of [`dedicated_inferences_list`](Client::dedicated_inferences_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedInferencesListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
    /// Only inference endpoints in this region.
    pub region: Option<slugs::Region>,
    /// Only inference endpoints with this name.
    pub name: Option<String>,
}

impl DedicatedInferencesListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DedicatedInferencesListParams {
    value per_page: i64,
    value page: i64,
    into region: slugs::Region,
    into name: String,
});

/// Parameters of [`dedicated_inferences_list_accelerators`](Client::dedicated_inferences_list_accelerators).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedInferencesListAcceleratorsParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
    /// Only accelerators of this GPU size.
    pub slug: Option<String>,
}

impl DedicatedInferencesListAcceleratorsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DedicatedInferencesListAcceleratorsParams {
    value per_page: i64,
    value page: i64,
    into slug: String,
});

/// Parameters of [`dedicated_inferences_list_tokens`](Client::dedicated_inferences_list_tokens).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedInferencesListTokensParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl DedicatedInferencesListTokensParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DedicatedInferencesListTokensParams {
    value per_page: i64,
    value page: i64,
});

/// Dedicated Inference.
impl Client {
    /// Creates an inference endpoint on GPUs of its own, billed by the hour, and returns its first token's `value`.
    ///
    /// `POST /v2/dedicated-inferences` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Dedicated-Inference/operation/dedicatedInferences_create)
    ///
    /// In the SDK: `client.dedicated_inferences().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     DedicatedInferenceCreateRequest, DedicatedInferenceSpec, DedicatedInferenceSpecVpc,
    ///     ModelDeploymentSpecModelProvider, ModelDeploymentSpecRequest,
    /// };
    ///
    /// let body = DedicatedInferenceCreateRequest::new(DedicatedInferenceSpec::new(
    ///     "new-dedicated-inference",
    ///     1,
    ///     "atl1",
    ///     DedicatedInferenceSpecVpc::new("997615ce-132d-4bae-9270-9ee21b395e5d"),
    ///     true,
    ///     [
    ///         ModelDeploymentSpecRequest::new()
    ///             .model_slug("mistral/mistral-7b-instruct-v3")
    ///             .model_provider(ModelDeploymentSpecModelProvider::HuggingFace),
    ///     ],
    /// ));
    /// let response = client.dedicated_inferences_create(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn dedicated_inferences_create(
        &self,
        body: &types::DedicatedInferenceCreateRequest,
    ) -> Call<types::DedicatedInferencesCreateResponse> {
        Call::new(&self.0, &DEDICATED_INFERENCES_CREATE)
            .json(Some(body))
    }

    /// Creates an access token for an inference endpoint; keep its `value`, which may not be shown again.
    ///
    /// `POST /v2/dedicated-inferences/{dedicated_inference_id}/tokens` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Dedicated-Inference/operation/dedicatedInferences_create_tokens)
    ///
    /// In the SDK: `client.dedicated_inference(id).tokens().create(..)`.
    ///
    /// - `dedicated_inference_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::DedicatedInferenceTokenCreateRequest;
    ///
    /// let body = DedicatedInferenceTokenCreateRequest::new("new-inference-token");
    /// let response = client
    ///     .dedicated_inferences_create_tokens("6b5c619c-359c-44ca-87e2-47e98170c01d", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn dedicated_inferences_create_tokens(
        &self,
        dedicated_inference_id: &str,
        body: &types::DedicatedInferenceTokenCreateRequest,
    ) -> Call<types::DedicatedInferencesCreateTokensResponse> {
        Call::new(&self.0, &DEDICATED_INFERENCES_CREATE_TOKENS)
            .path("dedicated_inference_id", dedicated_inference_id)
            .json(Some(body))
    }

    /// Deletes an inference endpoint with its accelerators; it is answered before they are gone.
    ///
    /// `DELETE /v2/dedicated-inferences/{dedicated_inference_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Dedicated-Inference/operation/dedicatedInferences_delete)
    ///
    /// In the SDK: `client.dedicated_inference(id).delete()`.
    ///
    /// - `dedicated_inference_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.dedicated_inferences_delete("6b5c619c-359c-44ca-87e2-47e98170c01d").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn dedicated_inferences_delete(&self, dedicated_inference_id: &str) -> Call<()> {
        Call::new(&self.0, &DEDICATED_INFERENCES_DELETE)
            .path("dedicated_inference_id", dedicated_inference_id)
    }

    /// Deletes an access token, whose holders can then no longer call the endpoint.
    ///
    /// `DELETE /v2/dedicated-inferences/{dedicated_inference_id}/tokens/{token_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Dedicated-Inference/operation/dedicatedInferences_delete_tokens)
    ///
    /// In the SDK: `client.dedicated_inference(id).token(id).delete()`.
    ///
    /// - `dedicated_inference_id`: Format: uuid.
    /// - `token_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client
    ///     .dedicated_inferences_delete_tokens(
    ///         "6b5c619c-359c-44ca-87e2-47e98170c01d",
    ///         "the token id",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn dedicated_inferences_delete_tokens(&self, dedicated_inference_id: &str, token_id: &str) -> Call<()> {
        Call::new(&self.0, &DEDICATED_INFERENCES_DELETE_TOKENS)
            .path("dedicated_inference_id", dedicated_inference_id)
            .path("token_id", token_id)
    }

    /// Returns one inference endpoint; a change is done when it is `active` and `pending_deployment_spec` is gone.
    ///
    /// `GET /v2/dedicated-inferences/{dedicated_inference_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Dedicated-Inference/operation/dedicatedInferences_get)
    ///
    /// In the SDK: `client.dedicated_inference(id).get()`, `client.dedicated_inference(id).find()`, `client.dedicated_inference(id).wait()`.
    ///
    /// - `dedicated_inference_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .dedicated_inferences_get("6b5c619c-359c-44ca-87e2-47e98170c01d")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn dedicated_inferences_get(
        &self,
        dedicated_inference_id: &str,
    ) -> Call<types::DedicatedInferencesGetResponse> {
        Call::new(&self.0, &DEDICATED_INFERENCES_GET)
            .path("dedicated_inference_id", dedicated_inference_id)
    }

    /// Returns one accelerator of an inference endpoint, with its role and status.
    ///
    /// `GET /v2/dedicated-inferences/{dedicated_inference_id}/accelerators/{accelerator_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Dedicated-Inference/operation/dedicatedInferences_get_accelerator)
    ///
    /// In the SDK: `client.dedicated_inference(id).accelerator(id).get()`.
    ///
    /// - `dedicated_inference_id`: Format: uuid.
    /// - `accelerator_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .dedicated_inferences_get_accelerator(
    ///         "6b5c619c-359c-44ca-87e2-47e98170c01d",
    ///         "5b5c619c-359c-44ca-87e2-47e98170c02f",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn dedicated_inferences_get_accelerator(
        &self,
        dedicated_inference_id: &str,
        accelerator_id: &str,
    ) -> Call<types::DedicatedInferenceAccelerator> {
        Call::new(&self.0, &DEDICATED_INFERENCES_GET_ACCELERATOR)
            .path("dedicated_inference_id", dedicated_inference_id)
            .path("accelerator_id", accelerator_id)
    }

    /// Returns the CA certificate that clients check the endpoint's TLS certificate against.
    ///
    /// `GET /v2/dedicated-inferences/{dedicated_inference_id}/ca` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Dedicated-Inference/operation/dedicatedInferences_get_ca)
    ///
    /// In the SDK: `client.dedicated_inference(id).ca().get()`.
    ///
    /// - `dedicated_inference_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .dedicated_inferences_get_ca("6b5c619c-359c-44ca-87e2-47e98170c01d")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn dedicated_inferences_get_ca(
        &self,
        dedicated_inference_id: &str,
    ) -> Call<types::DedicatedInferencesGetCaResponse> {
        Call::new(&self.0, &DEDICATED_INFERENCES_GET_CA)
            .path("dedicated_inference_id", dedicated_inference_id)
    }

    /// Lists which models run on which GPU sizes, and which of the models are gated by their makers.
    ///
    /// `GET /v2/dedicated-inferences/gpu-model-config` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Dedicated-Inference/operation/dedicatedInferences_get_gpu_model_config)
    ///
    /// Paged; the SDK reads all pages with `client.dedicated_inference_gpu_model_configs().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.dedicated_inferences_get_gpu_model_config().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn dedicated_inferences_get_gpu_model_config(&self) -> Call<types::DedicatedInferenceGpuModelConfigsResponse> {
        Call::new(&self.0, &DEDICATED_INFERENCES_GET_GPU_MODEL_CONFIG)
    }

    /// Lists the inference endpoints of the account, optionally only those of one `region`.
    ///
    /// `GET /v2/dedicated-inferences` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Dedicated-Inference/operation/dedicatedInferences_list)
    ///
    /// Paged; the SDK reads all pages with `client.dedicated_inferences().list()`, `client.dedicated_inferences().find_by_name(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::DedicatedInferencesListParams;
    ///
    /// let response = client
    ///     .dedicated_inferences_list(&DedicatedInferencesListParams::new().per_page(200))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn dedicated_inferences_list(
        &self,
        params: &DedicatedInferencesListParams,
    ) -> Call<types::DedicatedInferencesListResponse> {
        Call::new(&self.0, &DEDICATED_INFERENCES_LIST)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
            .query("region", &params.region)
            .query("name", &params.name)
    }

    /// Lists the accelerators that an inference endpoint runs on, optionally by size slug.
    ///
    /// `GET /v2/dedicated-inferences/{dedicated_inference_id}/accelerators` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Dedicated-Inference/operation/dedicatedInferences_list_accelerators)
    ///
    /// Paged; the SDK reads all pages with `client.dedicated_inference(id).accelerators().list()`.
    ///
    /// - `dedicated_inference_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::DedicatedInferencesListAcceleratorsParams;
    ///
    /// let response = client
    ///     .dedicated_inferences_list_accelerators(
    ///         "6b5c619c-359c-44ca-87e2-47e98170c01d",
    ///         &DedicatedInferencesListAcceleratorsParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn dedicated_inferences_list_accelerators(
        &self,
        dedicated_inference_id: &str,
        params: &DedicatedInferencesListAcceleratorsParams,
    ) -> Call<types::DedicatedInferencesListAcceleratorsResponse> {
        Call::new(&self.0, &DEDICATED_INFERENCES_LIST_ACCELERATORS)
            .path("dedicated_inference_id", dedicated_inference_id)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
            .query("slug", &params.slug)
    }

    /// Lists the GPU sizes on offer with their hourly price, and the regions that have any.
    ///
    /// `GET /v2/dedicated-inferences/sizes` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Dedicated-Inference/operation/dedicatedInferences_list_sizes)
    ///
    /// Paged; the SDK reads all pages with `client.dedicated_inference_sizes().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.dedicated_inferences_list_sizes().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn dedicated_inferences_list_sizes(&self) -> Call<types::DedicatedInferenceSizesResponse> {
        Call::new(&self.0, &DEDICATED_INFERENCES_LIST_SIZES)
    }

    /// Lists the access tokens of an inference endpoint.
    ///
    /// `GET /v2/dedicated-inferences/{dedicated_inference_id}/tokens` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Dedicated-Inference/operation/dedicatedInferences_list_tokens)
    ///
    /// Paged; the SDK reads all pages with `client.dedicated_inference(id).tokens().list()`.
    ///
    /// - `dedicated_inference_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::DedicatedInferencesListTokensParams;
    ///
    /// let response = client
    ///     .dedicated_inferences_list_tokens(
    ///         "6b5c619c-359c-44ca-87e2-47e98170c01d",
    ///         &DedicatedInferencesListTokensParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn dedicated_inferences_list_tokens(
        &self,
        dedicated_inference_id: &str,
        params: &DedicatedInferencesListTokensParams,
    ) -> Call<types::DedicatedInferencesListTokensResponse> {
        Call::new(&self.0, &DEDICATED_INFERENCES_LIST_TOKENS)
            .path("dedicated_inference_id", dedicated_inference_id)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Changes the spec or access tokens of an inference endpoint; it is answered before the change is rolled out.
    ///
    /// `PATCH /v2/dedicated-inferences/{dedicated_inference_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Dedicated-Inference/operation/dedicatedInferences_patch)
    ///
    /// In the SDK: `client.dedicated_inference(id).update(..)`, `client.dedicated_inference(id).set_hugging_face_token(..)`.
    ///
    /// - `dedicated_inference_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     DedicatedInferenceSpec, DedicatedInferenceSpecVpc, DedicatedInferenceUpdateRequest,
    ///     ModelDeploymentSpecModelProvider, ModelDeploymentSpecRequest,
    /// };
    ///
    /// let body = DedicatedInferenceUpdateRequest::new()
    ///     .spec(DedicatedInferenceSpec::new(
    ///         "new-dedicated-inference",
    ///         1,
    ///         "atl1",
    ///         DedicatedInferenceSpecVpc::new("997615ce-132d-4bae-9270-9ee21b395e5d"),
    ///         true,
    ///         [
    ///             ModelDeploymentSpecRequest::new()
    ///                 .model_slug("mistral/mistral-7b-instruct-v3")
    ///                 .model_provider(ModelDeploymentSpecModelProvider::HuggingFace),
    ///         ],
    ///     ));
    /// let response = client
    ///     .dedicated_inferences_patch("6b5c619c-359c-44ca-87e2-47e98170c01d", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn dedicated_inferences_patch(
        &self,
        dedicated_inference_id: &str,
        body: &types::DedicatedInferenceUpdateRequest,
    ) -> Call<types::DedicatedInferencesPatchResponse> {
        Call::new(&self.0, &DEDICATED_INFERENCES_PATCH)
            .path("dedicated_inference_id", dedicated_inference_id)
            .json(Some(body))
    }
}
