// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Security.
//!
//! Scans of the account for weak settings, and secrets kept for applications.
//!
//! A scan looks at the account's resources and ends with findings, each with a severity and the resources it is about.
//! Findings that are known and accepted can be suppressed for given resources. A plan decides which resources are
//! covered. A secret is a named set of values in one region; every update makes a new version, and a deletion can be
//! taken back for a while.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`security_create_scan`](Client::security_create_scan) | `POST /v2/security/scans` | Starts a security scan of the account's resources; poll its `status` until it is `COMPLETED` | `client.security_scans().create(..)` |
//! | [`security_create_scan_rule`](Client::security_create_scan_rule) | `POST /v2/security/scans/rules` | Adds a rule to the security scans for the given `resource`; nothing is returned | `client.security_scans().add_rule(..)` |
//! | [`security_create_secret`](Client::security_create_secret) | `POST /v2/security/secrets` | Creates a secret with its values in a region, and returns its first version | `client.security_secrets().create(..)` |
//! | [`security_create_suppression`](Client::security_create_suppression) | `POST /v2/security/settings/suppressions` | Hides the findings of one rule for the given resources, one suppression for each resource | `client.security_settings().suppress(..)` |
//! | [`security_delete_secret`](Client::security_delete_secret) | `DELETE /v2/security/secrets/{secret}` | Asks for the deletion of a secret, which `security_post_restore_secret` can take back for a while | `client.security_secret(id).delete()` |
//! | [`security_delete_suppression`](Client::security_delete_suppression) | `DELETE /v2/security/settings/suppressions/{suppression_uuid}` | Deletes a suppression, so that the finding shows in scans again | `client.security_settings().unsuppress(..)` |
//! | [`security_get_latest_scan`](Client::security_get_latest_scan) | `GET /v2/security/scans/latest` · paged | Returns the most recent security scan with its findings, filtered like any other | `client.security_scans().latest()` |
//! | [`security_get_scan`](Client::security_get_scan) | `GET /v2/security/scans/{scan_id}` · paged | Returns one security scan with its findings, optionally only those of a given `severity` or `type` | `client.security_scan(id).get()`, … |
//! | [`security_get_secret`](Client::security_get_secret) | `GET /v2/security/secrets/{secret}` | Returns a secret with its values, in their current version | `client.security_secret(id).get()`, … |
//! | [`security_list_scan_finding_affected_resources`](Client::security_list_scan_finding_affected_resources) | `GET /v2/security/scans/{scan_id}/findings/{finding_uuid}/affected_resources` · paged | Lists the resources that one finding of a scan is about, by URN | `client.security_scan(id).affected_resources(..)` |
//! | [`security_list_scans`](Client::security_list_scans) | `GET /v2/security/scans` · paged | Lists the security scans of the account, with their status and findings | `client.security_scans().list()` |
//! | [`security_list_secret_versions`](Client::security_list_secret_versions) | `GET /v2/security/secrets/{secret}/versions` · paged | Lists the versions that a secret has had, without their values | `client.security_secret(id).versions()` |
//! | [`security_list_secrets`](Client::security_list_secrets) | `GET /v2/security/secrets` · paged | Lists the secrets of all regions without their values; `unavailable_regions` names those that could not be asked | `client.security_secrets().list()` |
//! | [`security_list_settings`](Client::security_list_settings) | `GET /v2/security/settings` | Returns the suppressed findings, the coverage of each plan tier and plan downgrades that lie ahead | `client.security_settings().get()`, … |
//! | [`security_post_restore_secret`](Client::security_post_restore_secret) | `POST /v2/security/secrets/{secret}/restore` | Restores a secret whose deletion was requested | `client.security_secret(id).restore()` |
//! | [`security_update_secret`](Client::security_update_secret) | `PUT /v2/security/secrets/{secret}` | Replaces the values of a secret, given its current `version`, and returns the new one | `client.security_secret(id).update(..)` |
//! | [`security_update_settings_plan`](Client::security_update_settings_plan) | `PUT /v2/security/settings/plan` | Sets which resources and tags each plan tier covers, and returns the new coverage | `client.security_settings().update_plan()` |

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

/// `security_create_scan`
pub static SECURITY_CREATE_SCAN: Operation = Operation {
    id: "security_create_scan",
    method: Method::POST,
    path: "/v2/security/scans",
    area: "security",
    host: &hosts::API,
    request: Some("ScanCreate"),
    answer: Answer::Json("SecurityScan"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `security_create_scan_rule`
pub static SECURITY_CREATE_SCAN_RULE: Operation = Operation {
    id: "security_create_scan_rule",
    method: Method::POST,
    path: "/v2/security/scans/rules",
    area: "security",
    host: &hosts::API,
    request: Some("SecurityCreateScanRuleBody"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `security_create_secret`
pub static SECURITY_CREATE_SECRET: Operation = Operation {
    id: "security_create_secret",
    method: Method::POST,
    path: "/v2/security/secrets",
    area: "security",
    host: &hosts::API,
    request: Some("SecretCreate"),
    answer: Answer::Json("CreateSecretResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `security_create_suppression`
pub static SECURITY_CREATE_SUPPRESSION: Operation = Operation {
    id: "security_create_suppression",
    method: Method::POST,
    path: "/v2/security/settings/suppressions",
    area: "security",
    host: &hosts::API,
    request: Some("SecurityCreateSuppressionBody"),
    answer: Answer::Json("SuppressedResourceRoot"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `security_delete_secret`
pub static SECURITY_DELETE_SECRET: Operation = Operation {
    id: "security_delete_secret",
    method: Method::DELETE,
    path: "/v2/security/secrets/{secret}",
    area: "security",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `security_delete_suppression`
pub static SECURITY_DELETE_SUPPRESSION: Operation = Operation {
    id: "security_delete_suppression",
    method: Method::DELETE,
    path: "/v2/security/settings/suppressions/{suppression_uuid}",
    area: "security",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `security_get_latest_scan`
pub static SECURITY_GET_LATEST_SCAN: Operation = Operation {
    id: "security_get_latest_scan",
    path: "/v2/security/scans/latest",
    area: "security",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "scan.findings", per_page: true }),
    answer: Answer::Json("ScanResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `security_get_scan`
pub static SECURITY_GET_SCAN: Operation = Operation {
    id: "security_get_scan",
    path: "/v2/security/scans/{scan_id}",
    area: "security",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "scan.findings", per_page: true }),
    answer: Answer::Json("ScanResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `security_get_secret`
pub static SECURITY_GET_SECRET: Operation = Operation {
    id: "security_get_secret",
    path: "/v2/security/secrets/{secret}",
    area: "security",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("SecuritySecret"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `security_list_scan_finding_affected_resources`
pub static SECURITY_LIST_SCAN_FINDING_AFFECTED_RESOURCES: Operation = Operation {
    id: "security_list_scan_finding_affected_resources",
    path: "/v2/security/scans/{scan_id}/findings/{finding_uuid}/affected_resources",
    area: "security",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "affected_resources", per_page: true }),
    answer: Answer::Json("SecurityListScanFindingAffectedResourcesResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `security_list_scans`
pub static SECURITY_LIST_SCANS: Operation = Operation {
    id: "security_list_scans",
    path: "/v2/security/scans",
    area: "security",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "scans", per_page: true }),
    answer: Answer::Json("SecurityListScansResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `security_list_secret_versions`
pub static SECURITY_LIST_SECRET_VERSIONS: Operation = Operation {
    id: "security_list_secret_versions",
    path: "/v2/security/secrets/{secret}/versions",
    area: "security",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "versions" }),
    answer: Answer::Json("SecurityListSecretVersionsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `security_list_secrets`
pub static SECURITY_LIST_SECRETS: Operation = Operation {
    id: "security_list_secrets",
    path: "/v2/security/secrets",
    area: "security",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "secrets", per_page: true }),
    answer: Answer::Json("SecurityListSecretsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `security_list_settings`
pub static SECURITY_LIST_SETTINGS: Operation = Operation {
    id: "security_list_settings",
    path: "/v2/security/settings",
    area: "security",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("SecuritySettings"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `security_post_restore_secret`
pub static SECURITY_POST_RESTORE_SECRET: Operation = Operation {
    id: "security_post_restore_secret",
    method: Method::POST,
    path: "/v2/security/secrets/{secret}/restore",
    area: "security",
    host: &hosts::API,
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `security_update_secret`
pub static SECURITY_UPDATE_SECRET: Operation = Operation {
    id: "security_update_secret",
    method: Method::PUT,
    path: "/v2/security/secrets/{secret}",
    area: "security",
    host: &hosts::API,
    request: Some("SecretUpdate"),
    answer: Answer::Json("CreateSecretResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `security_update_settings_plan`
pub static SECURITY_UPDATE_SETTINGS_PLAN: Operation = Operation {
    id: "security_update_settings_plan",
    method: Method::PUT,
    path: "/v2/security/settings/plan",
    area: "security",
    host: &hosts::API,
    idempotent: true,
    request: Some("SecurityUpdateSettingsPlanBody"),
    answer: Answer::Json("SecurityUpdateSettingsPlanResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &SECURITY_CREATE_SCAN,
    &SECURITY_CREATE_SCAN_RULE,
    &SECURITY_CREATE_SECRET,
    &SECURITY_CREATE_SUPPRESSION,
    &SECURITY_DELETE_SECRET,
    &SECURITY_DELETE_SUPPRESSION,
    &SECURITY_GET_LATEST_SCAN,
    &SECURITY_GET_SCAN,
    &SECURITY_GET_SECRET,
    &SECURITY_LIST_SCAN_FINDING_AFFECTED_RESOURCES,
    &SECURITY_LIST_SCANS,
    &SECURITY_LIST_SECRET_VERSIONS,
    &SECURITY_LIST_SECRETS,
    &SECURITY_LIST_SETTINGS,
    &SECURITY_POST_RESTORE_SECRET,
    &SECURITY_UPDATE_SECRET,
    &SECURITY_UPDATE_SETTINGS_PLAN,
];

/// Parameters of [`security_delete_secret`](Client::security_delete_secret).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityDeleteSecretParams {
    /// The slug of the region that the secret is in.
    pub region: Option<String>,
}

impl SecurityDeleteSecretParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(SecurityDeleteSecretParams {
    into region: String,
});

/// Parameters of [`security_get_latest_scan`](Client::security_get_latest_scan).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityGetLatestScanParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
    /// Only findings of this severity.
    pub severity: Option<types::SecuritySeverity>,
    /// Only findings of this type.
    pub type_: Option<String>,
}

impl SecurityGetLatestScanParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(SecurityGetLatestScanParams {
    value per_page: i64,
    value page: i64,
    into severity: types::SecuritySeverity,
    into type_: String,
});

/// Parameters of [`security_get_scan`](Client::security_get_scan).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityGetScanParams {
    /// Only findings of this severity.
    pub severity: Option<types::SecuritySeverity>,
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
    /// Only findings of this type.
    pub type_: Option<String>,
}

impl SecurityGetScanParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(SecurityGetScanParams {
    into severity: types::SecuritySeverity,
    value per_page: i64,
    value page: i64,
    into type_: String,
});

/// Parameters of [`security_get_secret`](Client::security_get_secret).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityGetSecretParams {
    /// The slug of the region that the secret is in.
    pub region: Option<String>,
}

impl SecurityGetSecretParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(SecurityGetSecretParams {
    into region: String,
});

/// Parameters of [`security_list_scan_finding_affected_resources`](Client::security_list_scan_finding_affected_resources).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityListScanFindingAffectedResourcesParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl SecurityListScanFindingAffectedResourcesParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(SecurityListScanFindingAffectedResourcesParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`security_list_scans`](Client::security_list_scans).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityListScansParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl SecurityListScansParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(SecurityListScansParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`security_list_secret_versions`](Client::security_list_secret_versions).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityListSecretVersionsParams {
    /// The slug of the region that the secret is in.
    pub region: Option<String>,
}

impl SecurityListSecretVersionsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(SecurityListSecretVersionsParams {
    into region: String,
});

/// Parameters of [`security_list_secrets`](Client::security_list_secrets).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityListSecretsParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl SecurityListSecretsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(SecurityListSecretsParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`security_list_settings`](Client::security_list_settings).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityListSettingsParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl SecurityListSettingsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(SecurityListSettingsParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`security_post_restore_secret`](Client::security_post_restore_secret).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityPostRestoreSecretParams {
    /// The slug of the region that the secret is in.
    pub region: Option<String>,
}

impl SecurityPostRestoreSecretParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(SecurityPostRestoreSecretParams {
    into region: String,
});

/// Security.
impl Client {
    /// Starts a security scan of the account's resources; poll its `status` until it is `COMPLETED`.
    ///
    /// `POST /v2/security/scans` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Security/operation/security_create_scan)
    ///
    /// In the SDK: `client.security_scans().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::ScanCreate;
    ///
    /// let body = ScanCreate::new()
    ///     .resources(["do:droplet:fe3a2fd7-903d-46e6-ada3-3e4f285fb89d"]);
    /// let response = client.security_create_scan(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn security_create_scan<'a>(
        &self,
        body: impl Into<Option<&'a types::ScanCreate>>,
    ) -> Call<types::SecurityScan> {
        Call::new(&self.0, &SECURITY_CREATE_SCAN)
            .json(body.into())
    }

    /// Adds a rule to the security scans for the given `resource`; nothing is returned.
    ///
    /// `POST /v2/security/scans/rules` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Security/operation/security_create_scan_rule)
    ///
    /// In the SDK: `client.security_scans().add_rule(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::SecurityCreateScanRuleBody;
    ///
    /// let body = SecurityCreateScanRuleBody::new()
    ///     .resource("do:droplet:fe3a2fd7-903d-46e6-ada3-3e4f285fb89d");
    /// client.security_create_scan_rule(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn security_create_scan_rule(&self, body: &types::SecurityCreateScanRuleBody) -> Call<()> {
        Call::new(&self.0, &SECURITY_CREATE_SCAN_RULE)
            .json(Some(body))
    }

    /// Creates a secret with its values in a region, and returns its first version.
    ///
    /// `POST /v2/security/secrets` · not in the official document; official clients call it
    ///
    /// In the SDK: `client.security_secrets().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::SecretCreate;
    ///
    /// let body = SecretCreate::new("example name", "nyc3", [("key", "the values")]);
    /// let response = client.security_create_secret(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn security_create_secret(&self, body: &types::SecretCreate) -> Call<types::CreateSecretResponse> {
        Call::new(&self.0, &SECURITY_CREATE_SECRET)
            .json(Some(body))
    }

    /// Hides the findings of one rule for the given resources, one suppression for each resource.
    ///
    /// `POST /v2/security/settings/suppressions` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Security/operation/security_create_suppression)
    ///
    /// In the SDK: `client.security_settings().suppress(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::SecurityCreateSuppressionBody;
    ///
    /// let body = SecurityCreateSuppressionBody::new()
    ///     .resources(["do:droplet:fe3a2fd7-903d-46e6-ada3-3e4f285fb89d"]);
    /// let response = client.security_create_suppression(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn security_create_suppression(
        &self,
        body: &types::SecurityCreateSuppressionBody,
    ) -> Call<types::SuppressedResourceRoot> {
        Call::new(&self.0, &SECURITY_CREATE_SUPPRESSION)
            .json(Some(body))
    }

    /// Asks for the deletion of a secret, which `security_post_restore_secret` can take back for a while.
    ///
    /// `DELETE /v2/security/secrets/{secret}` · not in the official document; official clients call it
    ///
    /// In the SDK: `client.security_secret(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.security_delete_secret("the secret", &Default::default()).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn security_delete_secret(&self, secret: &str, params: &SecurityDeleteSecretParams) -> Call<()> {
        Call::new(&self.0, &SECURITY_DELETE_SECRET)
            .path("secret", secret)
            .query("region", &params.region)
    }

    /// Deletes a suppression, so that the finding shows in scans again.
    ///
    /// `DELETE /v2/security/settings/suppressions/{suppression_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Security/operation/security_delete_suppression)
    ///
    /// In the SDK: `client.security_settings().unsuppress(..)`.
    ///
    /// - `suppression_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.security_delete_suppression("5b3b2b2d-5c9c-4a61-9e2f-4d8f80f30a12").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn security_delete_suppression(&self, suppression_uuid: &str) -> Call<()> {
        Call::new(&self.0, &SECURITY_DELETE_SUPPRESSION)
            .path("suppression_uuid", suppression_uuid)
    }

    /// Returns the most recent security scan with its findings, filtered like any other.
    ///
    /// `GET /v2/security/scans/latest` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Security/operation/security_get_latest_scan)
    ///
    /// Paged; the SDK reads all pages with `client.security_scans().latest()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::SecurityGetLatestScanParams;
    ///
    /// let response = client
    ///     .security_get_latest_scan(&SecurityGetLatestScanParams::new().per_page(200))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn security_get_latest_scan(&self, params: &SecurityGetLatestScanParams) -> Call<types::ScanResponse> {
        Call::new(&self.0, &SECURITY_GET_LATEST_SCAN)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
            .query("severity", &params.severity)
            .query("type", &params.type_)
    }

    /// Returns one security scan with its findings, optionally only those of a given `severity` or `type`.
    ///
    /// `GET /v2/security/scans/{scan_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Security/operation/security_get_scan)
    ///
    /// Paged; the SDK reads all pages with `client.security_scan(id).get()`, `client.security_scan(id).findings()`.
    ///
    /// - `scan_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::SecurityGetScanParams;
    ///
    /// let response = client
    ///     .security_get_scan(
    ///         "497dcba3-ecbf-4587-a2dd-5eb0665e6880",
    ///         &SecurityGetScanParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn security_get_scan(&self, scan_id: &str, params: &SecurityGetScanParams) -> Call<types::ScanResponse> {
        Call::new(&self.0, &SECURITY_GET_SCAN)
            .path("scan_id", scan_id)
            .query("severity", &params.severity)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
            .query("type", &params.type_)
    }

    /// Returns a secret with its values, in their current version.
    ///
    /// `GET /v2/security/secrets/{secret}` · not in the official document; official clients call it
    ///
    /// In the SDK: `client.security_secret(id).get()`, `client.security_secret(id).find()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.security_get_secret("the secret", &Default::default()).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn security_get_secret(&self, secret: &str, params: &SecurityGetSecretParams) -> Call<types::SecuritySecret> {
        Call::new(&self.0, &SECURITY_GET_SECRET)
            .path("secret", secret)
            .query("region", &params.region)
    }

    /// Lists the resources that one finding of a scan is about, by URN.
    ///
    /// `GET /v2/security/scans/{scan_id}/findings/{finding_uuid}/affected_resources` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Security/operation/security_list_scan_finding_affected_resources)
    ///
    /// Paged; the SDK reads all pages with `client.security_scan(id).affected_resources(..)`.
    ///
    /// - `scan_id`: Format: uuid.
    /// - `finding_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::SecurityListScanFindingAffectedResourcesParams;
    ///
    /// let response = client
    ///     .security_list_scan_finding_affected_resources(
    ///         "497dcba3-ecbf-4587-a2dd-5eb0665e6880",
    ///         "50e14f43-dd4e-412f-864d-78943ea28d91",
    ///         &SecurityListScanFindingAffectedResourcesParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn security_list_scan_finding_affected_resources(
        &self,
        scan_id: &str,
        finding_uuid: &str,
        params: &SecurityListScanFindingAffectedResourcesParams,
    ) -> Call<types::SecurityListScanFindingAffectedResourcesResponse> {
        Call::new(&self.0, &SECURITY_LIST_SCAN_FINDING_AFFECTED_RESOURCES)
            .path("scan_id", scan_id)
            .path("finding_uuid", finding_uuid)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Lists the security scans of the account, with their status and findings.
    ///
    /// `GET /v2/security/scans` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Security/operation/security_list_scans)
    ///
    /// Paged; the SDK reads all pages with `client.security_scans().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::SecurityListScansParams;
    ///
    /// let response = client
    ///     .security_list_scans(&SecurityListScansParams::new().per_page(200))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn security_list_scans(&self, params: &SecurityListScansParams) -> Call<types::SecurityListScansResponse> {
        Call::new(&self.0, &SECURITY_LIST_SCANS)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Lists the versions that a secret has had, without their values.
    ///
    /// `GET /v2/security/secrets/{secret}/versions` · not in the official document; official clients call it
    ///
    /// Paged; the SDK reads all pages with `client.security_secret(id).versions()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .security_list_secret_versions("the secret", &Default::default())
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn security_list_secret_versions(
        &self,
        secret: &str,
        params: &SecurityListSecretVersionsParams,
    ) -> Call<types::SecurityListSecretVersionsResponse> {
        Call::new(&self.0, &SECURITY_LIST_SECRET_VERSIONS)
            .path("secret", secret)
            .query("region", &params.region)
    }

    /// Lists the secrets of all regions without their values; `unavailable_regions` names those that could not be asked.
    ///
    /// `GET /v2/security/secrets` · not in the official document; official clients call it
    ///
    /// Paged; the SDK reads all pages with `client.security_secrets().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::SecurityListSecretsParams;
    ///
    /// let response = client
    ///     .security_list_secrets(&SecurityListSecretsParams::new().per_page(200))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn security_list_secrets(
        &self,
        params: &SecurityListSecretsParams,
    ) -> Call<types::SecurityListSecretsResponse> {
        Call::new(&self.0, &SECURITY_LIST_SECRETS)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Returns the suppressed findings, the coverage of each plan tier and plan downgrades that lie ahead.
    ///
    /// `GET /v2/security/settings` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Security/operation/security_list_settings)
    ///
    /// In the SDK: `client.security_settings().get()`, `client.security_settings().suppressions()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.security_list_settings(&Default::default()).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn security_list_settings(&self, params: &SecurityListSettingsParams) -> Call<types::SecuritySettings> {
        Call::new(&self.0, &SECURITY_LIST_SETTINGS)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Restores a secret whose deletion was requested.
    ///
    /// `POST /v2/security/secrets/{secret}/restore` · not in the official document; official clients call it
    ///
    /// In the SDK: `client.security_secret(id).restore()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.security_post_restore_secret("the secret", &Default::default()).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn security_post_restore_secret(&self, secret: &str, params: &SecurityPostRestoreSecretParams) -> Call<()> {
        Call::new(&self.0, &SECURITY_POST_RESTORE_SECRET)
            .path("secret", secret)
            .query("region", &params.region)
    }

    /// Replaces the values of a secret, given its current `version`, and returns the new one.
    ///
    /// `PUT /v2/security/secrets/{secret}` · not in the official document; official clients call it
    ///
    /// In the SDK: `client.security_secret(id).update(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::SecretUpdate;
    ///
    /// let body = SecretUpdate::new("nyc3", 123, [("key", "the values")]);
    /// let response = client.security_update_secret("the secret", &body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn security_update_secret(
        &self,
        secret: &str,
        body: &types::SecretUpdate,
    ) -> Call<types::CreateSecretResponse> {
        Call::new(&self.0, &SECURITY_UPDATE_SECRET)
            .path("secret", secret)
            .json(Some(body))
    }

    /// Sets which resources and tags each plan tier covers, and returns the new coverage.
    ///
    /// `PUT /v2/security/settings/plan` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Security/operation/security_update_settings_plan)
    ///
    /// In the SDK: `client.security_settings().update_plan()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     SecurityUpdateSettingsPlanBody, SecurityUpdateSettingsPlanBodyTierCoverageValue,
    /// };
    ///
    /// let body = SecurityUpdateSettingsPlanBody::new()
    ///     .tier_coverage([(
    ///         "key",
    ///         SecurityUpdateSettingsPlanBodyTierCoverageValue::new()
    ///             .resources(["do:droplet:fe3a2fd7-903d-46e6-ada3-3e4f285fb89d"])
    ///             .tags(["production"]),
    ///     )]);
    /// let response = client.security_update_settings_plan(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn security_update_settings_plan(
        &self,
        body: &types::SecurityUpdateSettingsPlanBody,
    ) -> Call<types::SecurityUpdateSettingsPlanResponse> {
        Call::new(&self.0, &SECURITY_UPDATE_SETTINGS_PLAN)
            .json(Some(body))
    }
}
