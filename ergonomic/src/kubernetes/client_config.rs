//! Configurations of the client `kube`.

use digitalocean_raw::types::KubernetesCredentials;
use kube::Config;
use kube::config::{
    AuthInfo, Cluster, Context, KubeConfigOptions, Kubeconfig, KubeconfigError, NamedAuthInfo,
    NamedCluster, NamedContext,
};

use super::kubeconfig::holding;
use super::{ClusterCredentials, KubernetesClusterId};
use crate::Error;
use crate::resource::Handle;
use crate::wait::BoxFuture;

impl Handle<KubernetesClusterId> {
    /// A configuration for the client [`kube`](super::kube), with a new token that is valid for seven days. Operation:
    /// `kubernetes_get_kubeconfig`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let cluster = client.kubernetes_cluster("bd5f5959-5e1e-4205-a714-a914373942af");
    /// let config = cluster.kube_config().await?;
    /// println!("{}", config.cluster_url);
    /// // With the features `client` and `rustls-tls` of `kube`: kube::Client::try_from(config)?
    /// # Ok(()) }
    /// ```
    ///
    /// Each call creates a token, which the account lists until it expires. A program that runs for longer than that should use
    /// [`kept_credentials`](Self::kept_credentials) and [`ClusterCredentials::kube_config`].
    ///
    /// # Errors
    ///
    /// A cluster that isn't running yet, or that allows only single sign-on, returns no token; the error says what to do. If the
    /// answer is lost, the request isn't repeated, because the token may have been created.
    #[inline]
    pub fn kube_config(&self) -> BoxFuture<Config> {
        let asked = self.kubeconfig();
        Box::pin(async move {
            let served = asked.await?;
            let text = std::str::from_utf8(&served).unwrap_or_default();
            let config = match Kubeconfig::from_yaml(text) {
                Ok(kubeconfig) => loaded(kubeconfig).await,
                Err(error) => Err(error),
            };
            config.map_err(|_| holding(unusable(), &served))
        })
    }
}

impl ClusterCredentials {
    /// A configuration for the client [`kube`](super::kube) with the current credentials. A client that is made from it keeps its
    /// token: make a new client from a new configuration from time to time, before less than a fifth of the token's lifetime is
    /// left, by default after five days (see [`expires_in`](Self::expires_in)). Operation: `kubernetes_get_credentials`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use std::time::Duration;
    ///
    /// let credentials = client.kubernetes_cluster("bd5f5959-5e1e-4205-a714-a914373942af").kept_credentials();
    /// loop {
    ///     let config = credentials.kube_config().await?; // sends nothing as long as the token is good
    ///     println!("work with {} for a day", config.cluster_url);
    ///     tokio::time::sleep(Duration::from_secs(24 * 3600)).await;
    /// }
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials and the call fails, or its answer has none.
    #[inline]
    pub fn kube_config(&self) -> BoxFuture<Config> {
        let now = self.get();
        Box::pin(async move {
            let kubeconfig = kubeconfig(&*now.await?);
            loaded(kubeconfig).await.map_err(|_| unusable())
        })
    }
}

/// The errors of `kube` may quote what they can't read.
#[inline]
fn unusable() -> Error {
    Error::incomplete(
        "what was served for the cluster has no server, certificate and token that `kube` takes",
    )
}

async fn loaded(kubeconfig: Kubeconfig) -> Result<Config, KubeconfigError> {
    Config::from_custom_kubeconfig(kubeconfig, &KubeConfigOptions::default()).await
}

/// Credentials in the form of a kubeconfig.
#[inline]
fn kubeconfig(credentials: &KubernetesCredentials) -> Kubeconfig {
    let given = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    let name = "cluster".to_owned();
    let cluster = Cluster {
        server: given(&credentials.server),
        certificate_authority_data: given(&credentials.certificate_authority_data),
        ..Cluster::default()
    };
    let user = AuthInfo {
        token: given(&credentials.token).map(Into::into),
        client_certificate_data: given(&credentials.client_certificate_data),
        client_key_data: given(&credentials.client_key_data).map(Into::into),
        ..AuthInfo::default()
    };
    let context = Context {
        cluster: name.clone(),
        user: Some(name.clone()),
        ..Context::default()
    };
    Kubeconfig {
        clusters: vec![NamedCluster {
            name: name.clone(),
            cluster: Some(cluster),
        }],
        auth_infos: vec![NamedAuthInfo {
            name: name.clone(),
            auth_info: Some(user),
        }],
        contexts: vec![NamedContext {
            name: name.clone(),
            context: Some(context),
        }],
        current_context: Some(name),
        ..Kubeconfig::default()
    }
}
