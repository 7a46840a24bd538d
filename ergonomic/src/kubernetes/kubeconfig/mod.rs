//! Kubeconfigs: fetched, merged into the user's own, and removed from it.

mod document;
mod merge;
mod paths;
mod text;

use std::future::IntoFuture;
use std::path::{Path, PathBuf};
use std::time::Duration;

use digitalocean_raw::Bytes;
use digitalocean_raw::params::{KubernetesGetCredentialsParams, KubernetesGetKubeconfigParams};
use digitalocean_raw::types::{KubernetesCredentials, KubernetesGetKubeconfigType};

use super::{KubernetesClusterHandle, KubernetesClusterId};
use crate::Error;
use crate::files::{self, Files, blocking, broken};
use crate::resource::{Handle, Operation, seconds};
use crate::wait::BoxFuture;
use document::Document;
use merge::Entries;

/// A request for the kubeconfig of a cluster.
pub type GetKubeconfig = Operation<KubernetesGetKubeconfigParams, Bytes>;

impl Handle<KubernetesClusterId> {
    /// Fetches a kubeconfig with a token, in YAML. Each one has a new token, which the account lists and nobody can revoke: it
    /// expires after seven days, or [earlier](Operation::expires_in). Operation: `kubernetes_get_kubeconfig`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    ///
    /// let cluster = client.kubernetes_cluster("bd5f5959-5e1e-4205-a714-a914373942af");
    /// let hour = Duration::from_secs(3600);
    /// let kubeconfig = cluster.kubeconfig().expires_in(hour).await?;
    /// println!("{} bytes", kubeconfig.len());
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// A cluster that allows only single sign-on returns no token: the error says so, and [`sso`](Operation::sso) requests a
    /// kubeconfig without one. If the answer is lost, the request isn't repeated, because the token may have been created.
    #[inline]
    pub fn kubeconfig(&self) -> GetKubeconfig {
        let parameters =
            KubernetesGetKubeconfigParams::new().type_(KubernetesGetKubeconfigType::Token);
        let cluster = self.clone();
        Operation::by(&self.client, parameters, move |client, parameters| {
            let asked = client
                .raw()
                .kubernetes_get_kubeconfig(&cluster.key.0, parameters);
            let cluster = cluster.clone();
            Box::pin(async move {
                match asked.await {
                    Ok(answer) => Ok(answer.into_inner()),
                    Err(error) => Err(explained(&cluster, error).await),
                }
            })
        })
    }

    /// Fetches a [kubeconfig](Self::kubeconfig) and merges it into the files of `$KUBECONFIG`, or else into `~/.kube/config`;
    /// everything else in them stays. The cluster becomes the current one. Operation: `kubernetes_get_kubeconfig`.
    ///
    /// A list of files in `$KUBECONFIG` is used as `kubectl` does: existing entries are changed where they are, and new ones are
    /// added to the first file that exists. Meanwhile, a file is locked in the same way as by `kubectl`, and replaced atomically
    /// by one that only the user may read. Comments stay, except within an entry that is replaced.
    ///
    /// Entries have the names that the service gives them, `do-<region>-<name>`. If there is one of that name for another server,
    /// as clusters of two teams may have, that is an error and nothing is changed: choose a name with
    /// [`context_name`](MergeIntoKubeconfig::context_name).
    ///
    /// Before a token is created, it is checked that the files can be read, locked and replaced. If they can't be changed
    /// afterwards nevertheless, the error has the kubeconfig that was fetched: `error.items::<Bytes>()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let cluster = client.kubernetes_cluster("bd5f5959-5e1e-4205-a714-a914373942af");
    /// let merged = cluster.merge_into_kubeconfig().context_name("shop").await?;
    /// println!("kubectl --context {} get nodes", merged.context);
    /// cluster.remove_from_kubeconfig().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "kubeconfig_save")]
    #[doc(alias = "kubeconfig save")]
    #[inline]
    pub fn merge_into_kubeconfig(&self) -> MergeIntoKubeconfig {
        MergeIntoKubeconfig {
            fetch: self.kubeconfig(),
            path: None,
            name: None,
            is_current: true,
        }
    }

    /// Removes the cluster from the files of `$KUBECONFIG`, or else from `~/.kube/config`: its entry, the contexts that use it,
    /// and their users if no other context uses them. Awaiting it returns whether there was something to remove.
    ///
    /// It creates no token. The entry is found by the cluster's id in the server's address, so the cluster may already be
    /// deleted; only if none is found, the cluster is fetched for its address. Operation: `kubernetes_get_cluster`.
    #[doc(alias = "kubeconfig_remove")]
    #[inline]
    pub fn remove_from_kubeconfig(&self) -> RemoveFromKubeconfig {
        RemoveFromKubeconfig {
            cluster: self.clone(),
            path: None,
        }
    }
}

/// An error of the service, with what it may come from.
#[inline]
async fn explained(cluster: &KubernetesClusterHandle, error: Error) -> Error {
    if !(error.is_bad_request() || error.is_forbidden()) {
        return error;
    }
    let read = cluster.get().await.ok();
    let sso = read.and_then(|it| it.sso);
    match sso.and_then(|it| it.required) {
        Some(true) => error.noting(
            "the cluster allows single sign-on alone, which gives no token to programs: `sso()` asks for a kubeconfig with which `kubectl` \
             runs `doctl` to log in, and an `update()` whose `sso.required` is false allows tokens",
        ),
        _ => error,
    }
}

impl Operation<KubernetesGetKubeconfigParams, Bytes> {
    /// How long its token is valid. Default: seven days.
    #[inline]
    pub fn expires_in(self, time: Duration) -> Self {
        self.with(|parameters| parameters.expiry_seconds = Some(seconds(time)))
    }

    /// Requests one without a token, for single sign-on: programs that use it run `doctl`, which opens a browser.
    #[inline]
    pub fn sso(self) -> Self {
        self.with(|parameters| parameters.type_ = Some(KubernetesGetKubeconfigType::Sso))
    }
}

impl Operation<KubernetesGetCredentialsParams, KubernetesCredentials> {
    /// How long its token is valid. Default: seven days.
    #[inline]
    pub fn expires_in(self, time: Duration) -> Self {
        self.with(|parameters| parameters.expiry_seconds = Some(seconds(time)))
    }
}

/// A request to merge a cluster into a kubeconfig, by [`merge_into_kubeconfig`](KubernetesClusterHandle::merge_into_kubeconfig).
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug)]
pub struct MergeIntoKubeconfig {
    fetch: GetKubeconfig,
    path: Option<PathBuf>,
    name: Option<String>,
    is_current: bool,
}

/// The names of a cluster in the kubeconfig into which it was merged.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MergedKubeconfig {
    /// The name of its context.
    pub context: String,
    /// The file that new entries went to.
    pub path: PathBuf,
}

impl MergeIntoKubeconfig {
    /// Merges it into this file, whatever `$KUBECONFIG` says. The file need not exist.
    pub fn path(mut self, path: impl Into<PathBuf>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// The name of its context and its cluster; the user has the same name with `-admin` appended.
    pub fn context_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Leaves the current context as it is.
    #[inline]
    pub fn keep_current_context(mut self) -> Self {
        self.is_current = false;
        self
    }

    /// How long its token is valid. Default: seven days.
    #[inline]
    pub fn expires_in(mut self, time: Duration) -> Self {
        self.fetch = self.fetch.expires_in(time);
        self
    }

    /// Requests single sign-on instead of a token: `kubectl` then runs `doctl`, which opens a browser.
    #[inline]
    pub fn sso(mut self) -> Self {
        self.fetch = self.fetch.sso();
        self
    }
}

impl IntoFuture for MergeIntoKubeconfig {
    type Output = Result<MergedKubeconfig, Error>;
    type IntoFuture = BoxFuture<MergedKubeconfig>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            if self
                .name
                .as_ref()
                .is_some_and(|name| name.trim().is_empty())
            {
                return Err(Error::refused("the name of a context must not be empty"));
            }
            let paths = paths_of(self.path)?;
            // Nothing makes a token that has no place to go.
            let checked = paths.clone();
            let checked = blocking(move || {
                checked.iter().try_for_each(|path| check(path))?;
                // A lock is a file in the same folder, so that others can be made there, too.
                Files::lock(&paths::to_change(checked)).map(drop)
            });
            checked.await.map_err(Error::unsent)?;
            let served = self
                .fetch
                .await
                .map_err(|error| match error.is_not_found() {
                    true => error.noting("a cluster has a kubeconfig once it is running"),
                    false => error,
                })?;
            let mut entries = entries(&served).map_err(|error| holding(error, &served))?;
            if let Some(name) = &self.name {
                entries.rename(name);
            }
            let is_current = self.is_current;
            let written = blocking(move || {
                let paths = paths::to_change(paths);
                let to = paths::for_new(&paths);
                edit(&paths, |files| entries.merge(files, to, is_current))?;
                let path = paths.into_iter().nth(to).unwrap_or_default();
                let context = entries.context;
                Ok(MergedKubeconfig { context, path })
            });
            written.await.map_err(|error| holding(error, &served))
        })
    }
}

/// An error behind a kubeconfig that was made, and whose token nobody can revoke: it holds the kubeconfig.
#[inline]
pub(super) fn holding(error: Error, served: &Bytes) -> Error {
    let note = "the kubeconfig was made before, and its token stays good until it expires: `items::<Bytes>()` of this error has it";
    error
        .noting(note)
        .carried_out()
        .with_items(vec![served.clone()])
}

/// A request to remove a cluster from a kubeconfig, by
/// [`remove_from_kubeconfig`](KubernetesClusterHandle::remove_from_kubeconfig).
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug)]
pub struct RemoveFromKubeconfig {
    cluster: KubernetesClusterHandle,
    path: Option<PathBuf>,
}

impl RemoveFromKubeconfig {
    /// Removes it from this file, whatever `$KUBECONFIG` says.
    pub fn path(mut self, path: impl Into<PathBuf>) -> Self {
        self.path = Some(path.into());
        self
    }
}

impl IntoFuture for RemoveFromKubeconfig {
    type Output = Result<bool, Error>;
    type IntoFuture = BoxFuture<bool>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let paths = paths_of(self.path)?;
            let id = self.cluster.key().0.clone();
            let is_of = move |server: &str| host(server).split('.').next() == Some(id.as_str());
            if remove(&paths, is_of).await? {
                return Ok(true);
            }
            let Some(cluster) = self.cluster.find().await? else {
                return Ok(false);
            };
            let own = cluster.endpoint.unwrap_or_default();
            if own.is_empty() {
                return Ok(false);
            }
            remove(&paths, move |server| host(server) == host(&own)).await
        })
    }
}

/// The host of an address, with its port.
#[inline]
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split('/').next().unwrap_or_default()
}

fn remove(paths: &[PathBuf], is_meant: impl Fn(&str) -> bool + Send + 'static) -> BoxFuture<bool> {
    let paths: Vec<PathBuf> = paths.to_vec();
    blocking(move || {
        let paths = paths.into_iter().filter(|path| path.exists());
        let paths: Vec<PathBuf> = paths.collect();
        edit(&paths, |files| Ok(merge::remove(files, &is_meant)))
    })
}

#[inline]
fn paths_of(path: Option<PathBuf>) -> Result<Vec<PathBuf>, Error> {
    path.map_or_else(paths::default_paths, |path| Ok(vec![path]))
}

/// Whether a file can be read and changed.
#[inline]
fn check(path: &Path) -> Result<(), Error> {
    let text = files::read(path)?;
    Document::read(path, text.as_deref()).map(|_| ())
}

/// The entries that the service serves.
#[inline]
fn entries(served: &[u8]) -> Result<Entries, Error> {
    let unknown = || {
        Error::incomplete("the kubeconfig that was served has no context with a cluster and a user")
    };
    let text = std::str::from_utf8(served).map_err(|_| unknown())?;
    let served = Document::read(Path::new("the kubeconfig that was served"), Some(text));
    Entries::read(&served.map_err(|_| unknown())?).ok_or_else(unknown)
}

/// Changes files together.
fn edit<T>(
    paths: &[PathBuf],
    change: impl FnOnce(&mut [Document]) -> Result<T, String>,
) -> Result<T, Error> {
    let mut files = Files::lock(paths)?;
    let documents = paths.iter().zip(files.texts());
    let documents = documents.map(|(path, text)| Document::read(path, text));
    let mut documents = documents.collect::<Result<Vec<_>, _>>()?;
    let shown: Vec<String> = paths
        .iter()
        .map(|path| path.display().to_string())
        .collect();
    let shown = PathBuf::from(shown.join(", "));
    let done = change(&mut documents).map_err(|why| broken(&shown, &why))?;
    for (index, document) in documents.iter().enumerate() {
        if document.is_changed() {
            let text = document.render().map_err(|why| broken(&shown, &why))?;
            files.write(index, text)?;
        }
    }
    Ok(done)
}

#[cfg(test)]
mod tests;
