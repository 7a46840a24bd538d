//! Logging Docker out.

use std::future::IntoFuture;
use std::path::{Path, PathBuf};

use digitalocean_raw::types::RegistriesRevokeTokenBody;
use http::header::AUTHORIZATION;
use secrecy::SecretString;

use super::credentials::{HOST, edit};
use super::{RegistryHandle, RegistryName, docker_config, helper};
use crate::files::blocking;
use crate::resource::{Handle, done};
use crate::wait::BoxFuture;
use crate::{Client, Error};

/// What tokens of the service begin with.
const TOKEN: &str = "dop_v1_";

impl Handle<RegistryName> {
    /// Removes the login of `registry.digitalocean.com` from `config.json` of `$DOCKER_CONFIG`, or else from
    /// `~/.docker/config.json`, and from the credential helper that the file names. Its token is revoked first, unless
    /// [`keep_token`](Logout::keep_token) is called. Awaiting it returns whether there was a login. All registries share that
    /// login.
    /// Operation: `registries_revoke_token`.
    #[doc(alias = "docker_logout")]
    #[inline]
    pub fn logout(&self) -> Logout {
        Logout {
            registry: self.clone(),
            path: None,
            revokes: true,
        }
    }
}

/// A request to log Docker out, by [`logout`](RegistryHandle::logout).
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug)]
pub struct Logout {
    registry: RegistryHandle,
    path: Option<PathBuf>,
    revokes: bool,
}

impl Logout {
    /// Removes the login from this file, whatever `$DOCKER_CONFIG` says.
    pub fn path(mut self, path: impl Into<PathBuf>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Doesn't revoke the token: it stays valid until it expires, wherever else it is stored.
    #[inline]
    pub fn keep_token(mut self) -> Self {
        self.revokes = false;
        self
    }
}

impl IntoFuture for Logout {
    type Output = Result<bool, Error>;
    type IntoFuture = BoxFuture<bool>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let path = self.path.map_or_else(docker_config::default_path, Ok)?;
            let read = path.clone();
            let Some(token) = blocking(move || find(&read)).await? else {
                return Ok(false);
            };
            // What isn't one of the service's tokens is not shown to anybody.
            let token = token.filter(|token| self.revokes && token.starts_with(TOKEN));
            // Revoked first: if this is dropped in between, or the program ends, the file still has the login to begin with again.
            let revoked = match &token {
                Some(token) => revoke(&self.registry.client, token).await,
                None => Ok(()),
            };
            let taken_out = blocking(move || take_out(&path)).await;
            let Err(error) = revoked else {
                return taken_out.map(|()| true).map_err(|error| match token {
                    Some(_) => error.noting("the token of the login is revoked"),
                    None => error,
                });
            };
            let error = match taken_out {
                Ok(()) => error.noting(
                    "Docker is logged out, and the token stays good until it expires: `items::<SecretString>()` of this error has it",
                ),
                Err(other) => error.followed_by("taking the login out failed", other),
            };
            Err(error.with_items(token.map(SecretString::from).into_iter().collect()))
        })
    }
}

/// Revokes a token, which is sent as what it asks by as well.
#[inline]
fn revoke(client: &Client, token: &str) -> BoxFuture<()> {
    let bearer = http::HeaderValue::from_str(&format!("Bearer {token}"));
    let Ok(mut bearer) = bearer else {
        return Box::pin(std::future::ready(Err(Error::refused(
            "the token of the login is no token",
        ))));
    };
    bearer.set_sensitive(true);
    let body = RegistriesRevokeTokenBody::new(token);
    let call = client.raw().registries_revoke_token(&body);
    done(call.with_header(AUTHORIZATION, bearer))
}

/// The token of the login, if that is known; `None` if there is no login.
fn find(path: &Path) -> Result<Option<Option<String>>, Error> {
    // There is nothing to lock, nor a folder to create for it, where there is nothing.
    if !path.exists() {
        return Ok(None);
    }
    let mut login = None;
    edit(path, |config| {
        let noted = config.login(HOST).map(|(_, token)| token);
        let kept = config
            .helper(HOST)
            .and_then(|it| helper::password(it, HOST));
        let token = kept.or(noted);
        login = (token.is_some() || config.has(HOST)).then_some(token);
        Ok(false)
    })?;
    Ok(login)
}

/// Takes the login out of the file and out of the credential helper that it names.
fn take_out(path: &Path) -> Result<(), Error> {
    edit(path, |config| {
        if let Some(helper) = config.helper(HOST) {
            helper::erase(helper, HOST)?;
        }
        Ok(config.remove(HOST))
    })
}
