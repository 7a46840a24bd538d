//! Container registries: their content, and the credentials with which Docker and Kubernetes pull.
//!
//! An account may have several registries, each identified by its name. They share the host `registry.digitalocean.com`,
//! where the name is the first part of an image's path, and one subscription.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! if client.registries().name_is_free("shop").await? {
//!     client.registries().create("shop").subscription_tier_slug("basic").await?;
//! }
//! let registry = client.registry("shop");
//! registry.docker_credentials().read_write().merge_into_docker_config().await?;
//!
//! let web = registry.repository("web");
//! let mut tags = web.tags().list().stream();
//! while let Some(tag) = tags.try_next().await? {
//!     println!("{} is {:?}", tag.tag, tag.manifest_digest);
//! }
//! web.delete_tag("old").await?;
//! registry.garbage_collect().wait().await?;
//! registry.logout().await?;
//! # Ok(()) }
//! ```
#![doc = digitalocean_raw::registry_methods!()]

mod credentials;
mod docker_config;
mod helper;
mod logout;

use digitalocean_raw::types::{RegistryRunGc, UpdateRegistry, ValidateRegistry};
use reqwest::StatusCode;

use crate::resource::{Collection, Command, Delete, Handle, IntoKey, Request};
use crate::wait::BoxFuture;
use crate::{Error, ErrorKind};

pub use credentials::{GetDockerCredentials, MergeIntoDockerConfig, MergedDockerConfig};
pub use logout::Logout;

digitalocean_raw::registry_accessors!(crate);

impl Collection<RegistryName> {
    /// Checks whether a registry can be created with this name: `false` if there is one, even in another account, or if the name
    /// is invalid. Operation: `registries_validate_name`.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails.
    pub fn name_is_free(&self, name: impl Into<String>) -> BoxFuture<bool> {
        let call = self
            .client
            .raw()
            .registries_validate_name(&ValidateRegistry::new(name));
        Box::pin(async move {
            match call.await {
                Ok(_) => Ok(true),
                Err(error) if says_no(&error) => Ok(false),
                Err(error) => Err(error),
            }
        })
    }
}

/// Whether a name is taken or malformed.
#[inline]
fn says_no(error: &Error) -> bool {
    let refusal = [
        StatusCode::BAD_REQUEST,
        StatusCode::CONFLICT,
        StatusCode::UNPROCESSABLE_ENTITY,
    ];
    let is_refusal = error
        .status()
        .is_some_and(|status| refusal.contains(&status));
    is_refusal || error.kind() == ErrorKind::InvalidRequest
}

impl Handle<RegistryName> {
    /// Starts a garbage collection, which frees what no image needs; the registry can't be written to meanwhile. By default, only
    /// layers without a manifest are collected: `type_` selects more. Operation: `registries_run_garbageCollection`.
    #[inline]
    pub fn garbage_collect(&self) -> Request<GarbageCollectionKey, RegistryRunGc> {
        self.garbage_collections().create()
    }
}

impl GarbageCollectionHandle {
    /// Cancels a running garbage collection, so that the registry can be written to again: await it for the service's answer, or
    /// wait until it has ended. Operation: `registries_update_garbageCollection`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let registry = client.registry("shop");
    /// let running = registry.garbage_collect().await?;
    /// registry.garbage_collection(&running).cancel().wait().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn cancel(&self) -> Command<GarbageCollectionKey, UpdateRegistry> {
        let body = UpdateRegistry::new().cancel(true);
        let command = self.commanding(body, |raw, key, body| {
            raw.registries_update_garbage_collection(&key.registry.0, &key.id.0, body)
        });
        command.ending(&["cancelled"])
    }
}

impl Handle<RepositoryKey> {
    /// Deletes a manifest by its digest, such as `sha256:cb8a924a…`, with all its tags. Operation:
    /// `registries_delete_repositoryManifest`.
    pub fn delete_digest(
        &self,
        digest: impl IntoKey<RepositoryManifestId>,
    ) -> Delete<RepositoryManifestKey> {
        self.manifest(digest).delete()
    }

    /// Deletes a tag; the manifest stays, and can be pulled by its digest. Operation: `registries_delete_repositoryTag`.
    pub fn delete_tag(&self, tag: impl IntoKey<RepositoryTagName>) -> Delete<RepositoryTagKey> {
        self.tag(tag).delete()
    }
}
