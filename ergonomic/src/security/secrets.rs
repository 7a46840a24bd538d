//! Secrets: named values of a region, in versions.

use std::collections::BTreeMap;
use std::fmt;

use digitalocean_core::resource::{
    Answered, Bridge, Deletable, Replaceable, Resource, boxed_part, done,
};
use digitalocean_raw::params::{
    SecurityDeleteSecretParams, SecurityGetSecretParams, SecurityPostRestoreSecretParams,
};
use digitalocean_raw::slugs::Region;
use digitalocean_raw::types::{CreateSecretResponse, SecretCreate, SecretUpdate};

use super::{SecurityListSecretVersions, SecuritySecret, SecuritySecretId};
use crate::resource::{Collection, Handle, IntoKey, Operation, Request, not_empty};
use crate::{Client, Error};

/// The key of a secret: its name, and the region in which it is stored.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SecretKey {
    /// Its name.
    pub name: SecuritySecretId,
    /// The region.
    pub region: String,
}

impl fmt::Display for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} in {}", self.name, self.region)
    }
}

/// A handle of a secret.
pub type SecuritySecretHandle = Handle<SecretKey>;

/// A secret to be created.
pub type CreateSecuritySecret = Operation<SecretCreate, CreateSecretResponse>;

impl Client {
    /// The secrets of the account, in all regions.
    #[must_use]
    #[inline]
    pub fn security_secrets(&self) -> Collection<SecuritySecretId> {
        self.collection()
    }

    /// One secret, by its name and its region. No request is sent until something is awaited.
    #[must_use]
    pub fn security_secret(
        &self,
        name: impl IntoKey<SecuritySecretId>,
        region: impl Into<Region>,
    ) -> SecuritySecretHandle {
        Handle {
            client: self.clone(),
            key: SecretKey {
                name: name.into_key(),
                region: region.into().into(),
            },
        }
    }
}

impl Collection<SecuritySecretId> {
    /// Creates a secret with its values in a region: its first version. Operation: `security_create_secret`.
    ///
    /// # Errors
    ///
    /// An empty name or region is refused before anything is sent.
    pub fn create(
        &self,
        name: impl Into<String>,
        region: impl Into<Region>,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> CreateSecuritySecret {
        let request = self.operation(
            SecretCreate::new(name, region.into(), values),
            |raw, (), body| {
                raw.security_create_secret(body)
                    .require(not_empty("the name of a secret", &body.name))
                    .require(in_region(&body.region))
            },
            Some,
        );
        request.creates(|created| {
            Some(SecretKey {
                name: SecuritySecretId(created.name.clone()?),
                region: created.region.clone()?,
            })
        })
    }
}

impl SecuritySecretHandle {
    /// Changes its values: the closure gets the current ones, and those that it doesn't change stay. The service creates a new
    /// version. If somebody else created one meanwhile, the values are read again and the closure runs again. Operation:
    /// `security_update_secret`.
    pub fn update(
        &self,
        change: impl Fn(&mut BTreeMap<String, String>) + Send + Sync + 'static,
    ) -> Request<SecretKey> {
        let region = self.key.region.clone();
        self.replacing(move |body| {
            body.region.clone_from(&region);
            change(&mut body.values);
        })
    }

    /// Lists its versions, without their values. Operation: `security_list_secret_versions`.
    #[inline]
    pub fn versions(&self) -> SecurityListSecretVersions {
        let raw = self.client.raw();
        let call = raw.security_list_secret_versions(&self.key.name.0, &Default::default());
        SecurityListSecretVersions::from(call).region(&self.key.region)
    }

    /// Restores it after it was deleted, as long as the service hasn't erased it. Operation: `security_post_restore_secret`.
    #[inline]
    pub fn restore(&self) -> Operation<(), ()> {
        self.acting((), |raw, key, ()| {
            let params = SecurityPostRestoreSecretParams::new().region(&key.region);
            let call = raw.security_post_restore_secret(&key.name.0, &params);
            call.require(in_region(&key.region))
        })
    }
}

/// Official clients refuse to ask for a secret without its region.
#[inline]
fn in_region(region: &str) -> Result<(), String> {
    not_empty("the region of a secret", region)
}

impl Resource for SecretKey {
    type Value = SecuritySecret;
    type Parent = ();

    const NAME: &'static str = <SecuritySecretId as Resource>::NAME;

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), secret: &SecuritySecret) -> Option<Self> {
        Some(Self {
            name: SecuritySecretId::of(&(), secret)?,
            region: secret.region.clone()?,
        })
    }

    #[inline]
    fn get(&self, client: &digitalocean_core::Client) -> Answered<Box<SecuritySecret>> {
        let raw = digitalocean_raw::Client::from(client.clone());
        let params = SecurityGetSecretParams::new().region(&self.region);
        let call = raw.security_get_secret(&self.name.0, &params);
        boxed_part(call.require(in_region(&self.region)), Some)
    }
}

impl Deletable for SecretKey {
    #[inline]
    fn delete(&self, client: &digitalocean_core::Client) -> Answered<()> {
        let raw = digitalocean_raw::Client::from(client.clone());
        let params = SecurityDeleteSecretParams::new().region(&self.region);
        let call = raw.security_delete_secret(&self.name.0, &params);
        done(call.require(in_region(&self.region)))
    }
}

impl Replaceable for SecretKey {
    type Body = SecretUpdate;

    const BRIDGE: Bridge = Bridge {
        drop: &[],
        map: &[],
        unless: &[],
        full: &[],
        only: None,
    };

    #[inline]
    fn body(secret: &SecuritySecret) -> Result<SecretUpdate, Error> {
        let lacks =
            |what| Error::incomplete(format!("security_get_secret: the answer has no {what}"));
        Ok(SecretUpdate::new(
            secret.region.clone().unwrap_or_default(),
            secret.version.ok_or_else(|| lacks("version"))?,
            secret.values.clone().ok_or_else(|| lacks("values"))?,
        ))
    }

    #[inline]
    fn replace(
        &self,
        client: &digitalocean_core::Client,
        body: &SecretUpdate,
    ) -> Answered<Option<Box<SecuritySecret>>> {
        let raw = digitalocean_raw::Client::from(client.clone());
        let sent = done(raw.security_update_secret(&self.name.0, body));
        Box::pin(async move { sent.await.map(|()| None) })
    }
}
