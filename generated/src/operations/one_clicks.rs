// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! 1-Click Applications.
//!
//! Ready-made applications for droplets and Kubernetes clusters.
//!
//! The list tells which applications there are, and for which of the two. One for droplets is used as an image when a
//! droplet is created. One for Kubernetes is installed into a cluster that exists already.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`one_clicks_install_kubernetes`](Client::one_clicks_install_kubernetes) | `POST /v2/1-clicks/kubernetes` | Starts installing 1-Click applications into a Kubernetes cluster and answers with a message only | `client.kubernetes_cluster(id).install(..)` |
//! | [`one_clicks_list`](Client::one_clicks_list) | `GET /v2/1-clicks` · paged | Lists the 1-Click applications for droplets or Kubernetes; one for droplets is used by its slug as an image | `client.one_clicks().list()`, … |

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

/// `oneClicks_install_kubernetes`
pub static ONE_CLICKS_INSTALL_KUBERNETES: Operation = Operation {
    id: "oneClicks_install_kubernetes",
    method: Method::POST,
    path: "/v2/1-clicks/kubernetes",
    area: "one-clicks",
    host: &hosts::API,
    request: Some("OneClickInstall"),
    answer: Answer::Json("OneClicksInstallKubernetesResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `oneClicks_list`
pub static ONE_CLICKS_LIST: Operation = Operation {
    id: "oneClicks_list",
    path: "/v2/1-clicks",
    area: "one-clicks",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "1_clicks" }),
    answer: Answer::Json("OneClicksListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &ONE_CLICKS_INSTALL_KUBERNETES,
    &ONE_CLICKS_LIST,
];

/// Parameters of [`one_clicks_list`](Client::one_clicks_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OneClicksListParams {
    /// Only applications for droplets or only those for Kubernetes.
    pub type_: Option<types::OneClicksListType>,
}

impl OneClicksListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(OneClicksListParams {
    into type_: types::OneClicksListType,
});

/// 1-Click Applications.
impl Client {
    /// Starts installing 1-Click applications into a Kubernetes cluster and answers with a message only.
    ///
    /// `POST /v2/1-clicks/kubernetes` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/1-Click-Applications/operation/oneClicks_install_kubernetes)
    ///
    /// In the SDK: `client.kubernetes_cluster(id).install(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::OneClickInstall;
    ///
    /// let body = OneClickInstall::new(
    ///     ["kube-state-metrics"],
    ///     "50a994b6-c303-438f-9495-7e896cfe6b08",
    /// );
    /// let response = client.one_clicks_install_kubernetes(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn one_clicks_install_kubernetes(
        &self,
        body: &types::OneClickInstall,
    ) -> Call<types::OneClicksInstallKubernetesResponse> {
        Call::new(&self.0, &ONE_CLICKS_INSTALL_KUBERNETES)
            .json(Some(body))
    }

    /// Lists the 1-Click applications for droplets or Kubernetes; one for droplets is used by its slug as an image.
    ///
    /// `GET /v2/1-clicks` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/1-Click-Applications/operation/oneClicks_list)
    ///
    /// Paged; the SDK reads all pages with `client.one_clicks().list()`, `client.one_clicks().for_droplets()`, `client.one_clicks().for_kubernetes()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.one_clicks_list(&Default::default()).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn one_clicks_list(&self, params: &OneClicksListParams) -> Call<types::OneClicksListResponse> {
        Call::new(&self.0, &ONE_CLICKS_LIST)
            .query("type", &params.type_)
    }
}
