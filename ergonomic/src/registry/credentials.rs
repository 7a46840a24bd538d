//! Credentials of registries for Docker and Kubernetes.

use std::future::IntoFuture;
use std::path::{Path, PathBuf};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use digitalocean_raw::params::RegistriesGetDockerCredentialsParams;
use digitalocean_raw::types::DockerCredentials;
use serde_json::{Value, json};

use super::RegistryName;
use super::docker_config::{self, DockerConfig, decoded};
use super::helper;
use crate::Error;
use crate::files::{self, Files, blocking, broken};
use crate::resource::{Handle, Operation, seconds};
use crate::wait::BoxFuture;

/// What all registries have in common.
pub(super) const HOST: &str = "registry.digitalocean.com";

/// What credentials are good for, unless something else is said: the official command line's default, too. The service's own
/// never end.
const THIRTY_DAYS: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// The longest time that the service takes.
const FIFTY_YEARS: i64 = 1_576_800_000;

/// A request for the credentials of a registry.
pub type GetDockerCredentials = Operation<RegistriesGetDockerCredentialsParams, DockerCredentials>;

impl Handle<RegistryName> {
    /// Fetches credentials that can pull, and also push with [`read_write`](Operation::read_write), in the format of Docker's
    /// configuration. They contain a new API token, which expires after 30 days, or as set by
    /// [`expires_in`](Operation::expires_in).
    /// Operation: `registries_get_dockerCredentials`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use std::time::Duration;
    ///
    /// let registry = client.registry("shop");
    /// let day = Duration::from_secs(24 * 60 * 60);
    /// registry.docker_credentials().read_write().expires_in(day).merge_into_docker_config().await?;
    /// let secret = registry.docker_credentials().pull_secret_yaml("registry", "web").await?;
    /// println!("{} bytes for kubectl apply", secret.len());
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn docker_credentials(&self) -> GetDockerCredentials {
        let parameters = RegistriesGetDockerCredentialsParams::new();
        let request = self.reading(
            parameters,
            |raw, key, parameters| {
                let call = raw.registries_get_docker_credentials(&key.0, parameters);
                call.require(check(parameters))
            },
            Some,
        );
        request.expires_in(THIRTY_DAYS)
    }
}

impl Operation<RegistriesGetDockerCredentialsParams, DockerCredentials> {
    /// They can push and delete, too.
    #[inline]
    pub fn read_write(self) -> Self {
        self.with(|parameters| parameters.read_write = Some(true))
    }

    /// How long they are valid. Default: 30 days. More than 50 years is refused before anything is sent.
    #[inline]
    pub fn expires_in(self, time: Duration) -> Self {
        self.with(|parameters| parameters.expiry_seconds = Some(seconds(time)))
    }

    /// Fetches them and merges them into `config.json` of `$DOCKER_CONFIG`, or else into `~/.docker/config.json`, so that
    /// `docker pull` and all other programs that read it are logged in. Everything else in the file stays. If it names a credential
    /// helper, for the registry's host or for all, the credentials are stored there, and the file only says that there are some.
    ///
    /// All registries share the host `registry.digitalocean.com`, for which there is one login: that of another registry is
    /// replaced.
    #[doc(alias = "docker_login")]
    #[inline]
    pub fn merge_into_docker_config(self) -> MergeIntoDockerConfig {
        MergeIntoDockerConfig {
            fetch: self,
            path: None,
        }
    }

    /// Fetches them and makes a Kubernetes secret from them, in YAML, with which a cluster pulls images: pass it to
    /// `kubectl apply`, and name it in the `imagePullSecrets` of a pod.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails, or, before anything is sent, if one of the names is invalid in Kubernetes.
    pub fn pull_secret_yaml(
        self,
        name: impl Into<String>,
        namespace: impl Into<String>,
    ) -> BoxFuture<String> {
        let (name, namespace) = (name.into(), namespace.into());
        Box::pin(async move {
            if !name.split('.').all(is_label) || name.len() > 253 {
                return Err(Error::refused(format!(
                    "no secret of Kubernetes can be called {name:?}"
                )));
            }
            if !is_label(&namespace) {
                return Err(Error::refused(format!(
                    "no namespace of Kubernetes can be called {namespace:?}"
                )));
            }
            let credentials = serde_json::to_string(&self.await?).map_err(|error| {
                Error::incomplete(format!("the credentials can't be written: {error}"))
            })?;
            let data = STANDARD.encode(credentials);
            Ok(format!(
                "apiVersion: v1\nkind: Secret\nmetadata:\n  name: {name:?}\n  namespace: {namespace:?}\n\
                 type: kubernetes.io/dockerconfigjson\ndata:\n  .dockerconfigjson: {data}\n"
            ))
        })
    }
}

#[inline]
fn check(parameters: &RegistriesGetDockerCredentialsParams) -> Result<(), String> {
    match parameters.expiry_seconds {
        Some(seconds) if seconds > FIFTY_YEARS => Err(format!(
            "credentials are good for {FIFTY_YEARS} seconds at most, 50 years, and not for {seconds}"
        )),
        _ => Ok(()),
    }
}

/// Whether it's a label as in host names, which names in Kubernetes consist of.
#[inline]
fn is_label(text: &str) -> bool {
    let is_inner = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let fits = !text.is_empty() && text.len() <= 63 && text.bytes().all(is_inner);
    fits && !text.starts_with('-') && !text.ends_with('-')
}

/// A request to log Docker in, by [`merge_into_docker_config`](Operation::merge_into_docker_config).
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug)]
pub struct MergeIntoDockerConfig {
    fetch: GetDockerCredentials,
    path: Option<PathBuf>,
}

/// Where Docker's credentials are stored.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MergedDockerConfig {
    /// The configuration file.
    pub path: PathBuf,
    /// The credential helper that keeps the credentials, such as `osxkeychain`; `None` if the file does.
    pub helper: Option<String>,
}

impl MergeIntoDockerConfig {
    /// Merges them into this file, whatever `$DOCKER_CONFIG` says. The file need not exist.
    pub fn path(mut self, path: impl Into<PathBuf>) -> Self {
        self.path = Some(path.into());
        self
    }
}

impl IntoFuture for MergeIntoDockerConfig {
    type Output = Result<MergedDockerConfig, Error>;
    type IntoFuture = BoxFuture<MergedDockerConfig>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let path = path_of(self.path)?;
            // Nothing makes a token that has no place to go.
            let checked = path.clone();
            let checked = blocking(move || {
                if let Some(helper) = read(&checked)?.helper(HOST) {
                    helper::check(helper)?;
                }
                // A lock is a file in the same folder, so that others can be made there, too.
                Files::lock(&[checked]).map(drop)
            });
            checked.await.map_err(Error::unsent)?;
            let credentials = self.fetch.await?;
            let written = match logins(&credentials) {
                Ok(logins) => blocking(move || merge(path, &logins)).await,
                Err(error) => Err(error),
            };
            written.map_err(|error| {
                let note = "the credentials were made before, and stay good until they expire: `items::<DockerCredentials>()` of this error has them";
                let error = error.noting(note).carried_out();
                error.with_items(vec![credentials])
            })
        })
    }
}

/// The registries' hosts that an answer has credentials for, each with what Docker keeps of it.
#[inline]
fn logins(credentials: &DockerCredentials) -> Result<Vec<(String, String)>, Error> {
    let unknown = || Error::incomplete("the credentials that were answered have no login");
    let credentials = serde_json::to_value(credentials).map_err(|_| unknown())?;
    let hosts = credentials.get("auths").and_then(Value::as_object);
    let logins = hosts.into_iter().flatten().filter_map(|(host, entry)| {
        let auth = entry.get("auth")?.as_str()?;
        Some((host.clone(), auth.to_owned()))
    });
    let logins: Vec<_> = logins.collect();
    if logins.is_empty() {
        return Err(unknown());
    }
    Ok(logins)
}

fn merge(path: PathBuf, logins: &[(String, String)]) -> Result<MergedDockerConfig, Error> {
    let mut by = None;
    edit(&path, |config| {
        for (host, auth) in logins {
            let Some(helper) = config.helper(host).map(str::to_owned) else {
                config.put(host, json!({ "auth": auth }));
                continue;
            };
            let login = decoded(auth);
            let (user, password) = login.ok_or_else(|| {
                Error::incomplete("the credentials that were answered are no user with a password")
            })?;
            helper::store(&helper, host, &user, &password)?;
            // As Docker does it: the entry says that there is a login, and the helper knows it.
            config.put(host, json!({}));
            by = Some(helper);
        }
        Ok(true)
    })?;
    Ok(MergedDockerConfig { path, helper: by })
}

#[inline]
fn path_of(path: Option<PathBuf>) -> Result<PathBuf, Error> {
    path.map_or_else(docker_config::default_path, Ok)
}

#[inline]
fn read(path: &Path) -> Result<DockerConfig, Error> {
    let text = files::read(path)?;
    DockerConfig::read(path, text.as_deref())
}

/// Changes the file if `change` says so.
pub(super) fn edit(
    path: &Path,
    change: impl FnOnce(&mut DockerConfig) -> Result<bool, Error>,
) -> Result<(), Error> {
    let mut files = Files::lock(&[path.to_owned()])?;
    let text = files
        .texts()
        .into_iter()
        .next()
        .flatten()
        .map(str::to_owned);
    let mut config = DockerConfig::read(path, text.as_deref())?;
    if change(&mut config)? {
        let text = config.render().map_err(|why| broken(path, &why))?;
        files.write(0, text)?;
    }
    Ok(())
}
