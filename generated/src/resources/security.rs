// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Security.

use std::borrow::Cow;
use std::time::Duration;
use digitalocean_core::resource::{Answered, Creatable, Deletable, List, Listed, Patchable, Resource, SharedList, Stateful, WaitState, boxed_part, done, found, given, part};
use digitalocean_core::{Client, key, key_from, list, nested_key};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::{SecretVersion, SecurityScan, SecuritySecret, SecuritySettings};

key! {
    /// The id of a security scan.
    SecurityScanId(String)
}

key_from!(SecurityScanId of types::SecurityScan => |it| Self(it.id.clone()));

impl Resource for SecurityScanId {
    type Value = types::SecurityScan;
    type Parent = ();

    const NAME: &'static str = "security scan";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::SecurityScan) -> Option<Self> {
        given(&it.id).map(SecurityScanId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::SecurityScan>> {
        boxed_part(raw(client).security_get_scan(&self.0, &Default::default()), |answer| answer.scan.filter(|it| given(&it.id).is_some()))
    }

    #[inline]
    fn status(it: &types::SecurityScan) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.as_str()))
    }

    #[inline]
    fn shared_list(&self, client: &Client) -> Option<SharedList<types::SecurityScan>> {
        Some(SharedList::new(raw(client).security_list_scans(&Default::default())))
    }
}

impl Stateful for SecurityScanId {
    const INTERVAL: Duration = Duration::from_secs(10);
    const DEADLINE: Duration = Duration::from_secs(3600);

    #[inline]
    fn wait_state(it: &types::SecurityScan) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["COMPLETED", "COMPLETE"], &["FAILED", "ERROR"])
    }
}

impl Creatable for SecurityScanId {
    type Body = types::ScanCreate;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::ScanCreate) -> Answered<(Self, Option<Box<types::SecurityScan>>)> {
        part(raw(client).security_create_scan(body), move |answer| {
            let it = answer;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

list! {
    /// A list of security scans, made by [`security_list_scans`](crate::Client::security_list_scans).
    SecurityListScans of types::SecurityListScansResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for SecurityScanId {
    type Within = ();
    type List = SecurityListScans;

    #[inline]
    fn list(client: &Client, _: &()) -> SecurityListScans {
        raw(client).security_list_scans(&Default::default()).into()
    }
}

key! {
    /// The secret of a secret.
    SecuritySecretId(String)
}

key_from!(SecuritySecretId of types::SecuritySecret => |it| Self(it.secret.clone()));

key_from!(SecuritySecretId of types::SecretListItem => |it| Self(it.secret.clone()));

key_from!(SecuritySecretId of types::CreateSecretResponse => |it| Self(it.name.clone().unwrap_or_default()));

impl Resource for SecuritySecretId {
    type Value = types::SecuritySecret;
    type Parent = ();

    const NAME: &'static str = "secret";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::SecuritySecret) -> Option<Self> {
        given(&it.secret).map(SecuritySecretId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::SecuritySecret>> {
        boxed_part(raw(client).security_get_secret(&self.0, &Default::default()), Some)
    }
}

impl Deletable for SecuritySecretId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).security_delete_secret(&self.0, &Default::default()))
    }
}

impl Patchable for SecuritySecretId {
    type Patch = types::SecretUpdate;

    #[inline]
    fn patch(&self, client: &Client, body: &types::SecretUpdate) -> Answered<Option<Box<types::SecuritySecret>>> {
        let sent = done(raw(client).security_update_secret(&self.0, body));
        Box::pin(async move { sent.await.map(|()| None) })
    }
}

list! {
    /// A list of secrets, made by [`security_list_secrets`](crate::Client::security_list_secrets).
    SecurityListSecrets of types::SecurityListSecretsResponse, |it| given(&it.secret), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for SecuritySecretId {
    type Within = ();
    type List = SecurityListSecrets;

    #[inline]
    fn list(client: &Client, _: &()) -> SecurityListSecrets {
        raw(client).security_list_secrets(&Default::default()).into()
    }
}

key! {
    /// The version of a secret version.
    SecretVersionId(i64)
}

key_from!(SecretVersionId of types::SecretVersion => |it| Self(it.version));

nested_key! {
    /// The key of a secret version of a secret.
    SecretVersionKey {
        /// The key of the secret.
        secret: SecuritySecretId,
        /// Its own part.
        version: SecretVersionId
    }
}

impl Resource for SecretVersionKey {
    type Value = types::SecretVersion;
    type Parent = SecuritySecretId;

    const NAME: &'static str = "secret version";

    #[inline]
    fn parent(&self) -> SecuritySecretId {
        self.secret.clone()
    }

    #[inline]
    fn of(parent: &SecuritySecretId, it: &types::SecretVersion) -> Option<Self> {
        Some(Self { secret: parent.clone(), version: given(&it.version).map(SecretVersionId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::SecretVersion>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of secret versions, made by [`security_list_secret_versions`](crate::Client::security_list_secret_versions).
    SecurityListSecretVersions of types::SecurityListSecretVersionsResponse, |it| given(&it.version), {
        /// The slug of the region that the secret is in.
        into region "region": String,
    }
}

impl Listed for SecretVersionKey {
    type Within = SecuritySecretId;
    type List = SecurityListSecretVersions;

    #[inline]
    fn list(client: &Client, within: &SecuritySecretId) -> SecurityListSecretVersions {
        raw(client).security_list_secret_versions(&within.0, &Default::default()).into()
    }
}

nested_key! {
    /// The key of the security settings of the account: there is one.
    SecuritySettingsKey
}

impl Resource for SecuritySettingsKey {
    type Value = types::SecuritySettings;
    type Parent = ();

    const NAME: &'static str = "security settings";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), _: &types::SecuritySettings) -> Option<Self> {
        Some(Self)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::SecuritySettings>> {
        boxed_part(raw(client).security_list_settings(&Default::default()), Some)
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! security_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::security::*;

        impl $sdk::Client {
            /// One security scan, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "security_get_scan")]
            #[must_use]
            pub fn security_scan(&self, id: impl $sdk::resource::IntoKey<$crate::resources::security::SecurityScanId>) -> $sdk::resource::Handle<$crate::resources::security::SecurityScanId> {
                self.resource(id)
            }

            /// The security scans of the account.
            #[doc(alias = "security_list_scans")]
            #[must_use]
            #[inline]
            pub fn security_scans(&self) -> $sdk::resource::Collection<$crate::resources::security::SecurityScanId> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::security::SecurityScanId> {
            /// Creates a security scan: await it for the service's answer, or wait until it is ready. Operation: `security_create_scan`.
            ///
            /// Optional, by methods of the request: `resources`.
            #[doc(alias = "security_create_scan")]
            #[inline]
            pub fn create(&self) -> $sdk::resource::Request<$crate::resources::security::SecurityScanId, $crate::types::ScanCreate> {
                self.creating($crate::types::ScanCreate::new())
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::security::SecurityScanId, $crate::types::ScanCreate> {
            #[doc = "What is scanned, by URNs. Default: all."]
            list resources: String,
        });

        impl $sdk::resource::Handle<$crate::resources::security::SecurityScanId> {
            /// Lists the resources that one finding of a scan is about, by URN. Operation: `security_list_scan_finding_affected_resources`.
            ///
            /// It is a list: read it by `all`, `stream`, `first` or `pages`.
            pub fn affected_resources(&self, finding_uuid: impl Into<String>) -> $sdk::resource::List<$crate::types::SecurityListScanFindingAffectedResourcesResponse> {
                let finding_uuid: String = finding_uuid.into();
                $sdk::resource::List::new(self.client.raw().security_list_scan_finding_affected_resources(&self.key.0, &finding_uuid, &Default::default()))
            }
        }

        impl $sdk::resource::Collection<$crate::resources::security::SecurityScanId> {
            /// Adds a rule to the security scans for the given `resource`; nothing is returned. Operation: `security_create_scan_rule`.
            pub fn add_rule(&self, resource: impl Into<String>) -> $sdk::resource::Operation<$crate::types::SecurityCreateScanRuleBody, ()> {
                self.doing($crate::types::SecurityCreateScanRuleBody::new().resource(resource), |raw, _, body| raw.security_create_scan_rule(body))
            }

            /// Returns the most recent security scan with its findings, filtered like any other. Operation: `security_get_latest_scan`.
            ///
            /// It is a list: read it by `all`, `stream`, `first` or `pages`.
            #[inline]
            pub fn latest(&self) -> $sdk::resource::List<$crate::types::ScanResponse> {
                $sdk::resource::List::new(self.client.raw().security_get_latest_scan(&Default::default()))
            }
        }

        /// A handle of a security scan.
        pub type SecurityScanHandle = $sdk::resource::Handle<$crate::resources::security::SecurityScanId>;

        impl $sdk::Client {
            /// The security settings: there is one. No request is sent until something is awaited.
            #[doc(alias = "security_list_settings")]
            #[must_use]
            #[inline]
            pub fn security_settings(&self) -> $sdk::resource::Handle<$crate::resources::security::SecuritySettingsKey> {
                self.resource($crate::resources::security::SecuritySettingsKey)
            }
        }

        impl $sdk::resource::Handle<$crate::resources::security::SecuritySettingsKey> {
            /// Sets which resources and tags each plan tier covers, and returns the new coverage. Operation: `security_update_settings_plan`.
            ///
            /// Optional, by methods of the request: `tier_coverage`.
            #[inline]
            pub fn update_plan(&self) -> $sdk::resource::Command<$crate::resources::security::SecuritySettingsKey, $crate::types::SecurityUpdateSettingsPlanBody, $crate::types::SecurityUpdateSettingsPlanResponse> {
                self.asking($crate::types::SecurityUpdateSettingsPlanBody::new(), |raw, _, body| raw.security_update_settings_plan(body), Some)
            }
        }

        $sdk::resource::setters!($sdk::resource::Command<$crate::resources::security::SecuritySettingsKey, $crate::types::SecurityUpdateSettingsPlanBody, $crate::types::SecurityUpdateSettingsPlanResponse> {
            #[doc = "What each plan tier is to cover, by the name of the tier, such as `basic`."]
            map tier_coverage: $crate::types::SecurityUpdateSettingsPlanBodyTierCoverageValue,
        });

        /// A handle of a security settings.
        pub type SecuritySettingsHandle = $sdk::resource::Handle<$crate::resources::security::SecuritySettingsKey>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! security_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.security_scans()` | `list`, `create`, `add_rule`, `latest` |\n| `client.security_scan(id)` | `get`, `find`, `wait`, `affected_resources`, `findings` |\n| `client.security_secrets()` | `create`, `list` |\n| `client.security_secret(id)` | `delete`, `get`, `find`, `versions`, `restore`, `update` |\n| `client.security_settings()` | `get`, `find`, `update_plan`, `suppress`, `unsuppress`, `suppressions` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
