// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Security Scans.
//!
//! Scans of the account for weak settings, and what was found.
//!
//! A scan looks at the account's resources and ends with findings, each with a severity and the resources it is about.
//! Findings that are known and accepted can be suppressed for given resources. A plan decides which resources are
//! covered.

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
    Answer, Call, Client, EventStream, JsonObject, Operation, Paging, Timestamp, hosts, operations,
    parameter, types,
};

/// `security_create_scan`
pub static SECURITY_CREATE_SCAN: Operation = Operation {
    id: "security_create_scan",
    method: Method::POST,
    path: "/v2/security/scans",
    area: "security",
    host: &hosts::API,
    answer: Answer::Json("ScanResponse"),
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
    paging: Some(Paging::Numbered {
        items: "scan.findings",
        per_page: true,
    }),
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
    paging: Some(Paging::Numbered {
        items: "scan.findings",
        per_page: true,
    }),
    answer: Answer::Json("ScanResponse"),
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
    paging: Some(Paging::Numbered {
        items: "affected_resources",
        per_page: true,
    }),
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
    paging: Some(Paging::Numbered {
        items: "scans",
        per_page: true,
    }),
    answer: Answer::Json("SecurityListScansResponse"),
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
    answer: Answer::Json("Settings"),
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
    &SECURITY_CREATE_SUPPRESSION,
    &SECURITY_DELETE_SUPPRESSION,
    &SECURITY_GET_LATEST_SCAN,
    &SECURITY_GET_SCAN,
    &SECURITY_LIST_SCAN_FINDING_AFFECTED_RESOURCES,
    &SECURITY_LIST_SCANS,
    &SECURITY_LIST_SETTINGS,
    &SECURITY_UPDATE_SETTINGS_PLAN,
];

/// Optional parameters of [`security_get_latest_scan`](Client::security_get_latest_scan). Fill in the rest with `..Default::default()`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityGetLatestScanParams {
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
    /// `severity`
    pub severity: Option<types::SecurityGetLatestScanSeverity>,
    /// `type`
    pub type_: Option<String>,
}

/// Optional parameters of [`security_get_scan`](Client::security_get_scan). Fill in the rest with `..Default::default()`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityGetScanParams {
    /// `severity`
    pub severity: Option<types::SecurityGetScanSeverity>,
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
    /// `type`
    pub type_: Option<String>,
}

/// Optional parameters of [`security_list_scan_finding_affected_resources`](Client::security_list_scan_finding_affected_resources). Fill in the rest with `..Default::default()`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityListScanFindingAffectedResourcesParams {
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

/// Optional parameters of [`security_list_scans`](Client::security_list_scans). Fill in the rest with `..Default::default()`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityListScansParams {
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

/// Optional parameters of [`security_list_settings`](Client::security_list_settings). Fill in the rest with `..Default::default()`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityListSettingsParams {
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

/// Security Scans.
impl Client {
    /// Starts a security scan of the account's resources; poll its `status` until it is `COMPLETED`.
    ///
    /// `POST /v2/security/scans` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Security/operation/security_create_scan)
    pub fn security_create_scan(&self) -> Call<types::ScanResponse> {
        Call::new(&self.0, &SECURITY_CREATE_SCAN)
    }

    /// Adds a rule to the security scans for the given `resource`; nothing is returned.
    ///
    /// `POST /v2/security/scans/rules` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Security/operation/security_create_scan_rule)
    pub fn security_create_scan_rule(&self, body: &types::SecurityCreateScanRuleBody) -> Call<()> {
        Call::new(&self.0, &SECURITY_CREATE_SCAN_RULE).json(Some(body))
    }

    /// Hides the findings of one rule for the given resources, one suppression for each resource.
    ///
    /// `POST /v2/security/settings/suppressions` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Security/operation/security_create_suppression)
    pub fn security_create_suppression(
        &self,
        body: &types::SecurityCreateSuppressionBody,
    ) -> Call<types::SuppressedResourceRoot> {
        Call::new(&self.0, &SECURITY_CREATE_SUPPRESSION).json(Some(body))
    }

    /// Deletes a suppression, so that the finding shows in scans again.
    ///
    /// `DELETE /v2/security/settings/suppressions/{suppression_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Security/operation/security_delete_suppression)
    ///
    /// - `suppression_uuid`: Format: uuid.
    pub fn security_delete_suppression(&self, suppression_uuid: &str) -> Call<()> {
        Call::new(&self.0, &SECURITY_DELETE_SUPPRESSION).path("suppression_uuid", suppression_uuid)
    }

    /// Returns the most recent security scan with its findings, filtered like any other.
    ///
    /// `GET /v2/security/scans/latest` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Security/operation/security_get_latest_scan)
    pub fn security_get_latest_scan(
        &self,
        params: &SecurityGetLatestScanParams,
    ) -> Call<types::ScanResponse> {
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
    /// - `scan_id`: Format: uuid.
    pub fn security_get_scan(
        &self,
        scan_id: &str,
        params: &SecurityGetScanParams,
    ) -> Call<types::ScanResponse> {
        Call::new(&self.0, &SECURITY_GET_SCAN)
            .path("scan_id", scan_id)
            .query("severity", &params.severity)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
            .query("type", &params.type_)
    }

    /// Lists the resources that one finding of a scan is about, by URN.
    ///
    /// `GET /v2/security/scans/{scan_id}/findings/{finding_uuid}/affected_resources` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Security/operation/security_list_scan_finding_affected_resources)
    ///
    /// - `scan_id`: Format: uuid.
    /// - `finding_uuid`: Format: uuid.
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
    pub fn security_list_scans(
        &self,
        params: &SecurityListScansParams,
    ) -> Call<types::SecurityListScansResponse> {
        Call::new(&self.0, &SECURITY_LIST_SCANS)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Returns the suppressed findings, the coverage of each plan tier and plan downgrades that lie ahead.
    ///
    /// `GET /v2/security/settings` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Security/operation/security_list_settings)
    pub fn security_list_settings(
        &self,
        params: &SecurityListSettingsParams,
    ) -> Call<types::Settings> {
        Call::new(&self.0, &SECURITY_LIST_SETTINGS)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Sets which resources and tags each plan tier covers, and returns the new coverage.
    ///
    /// `PUT /v2/security/settings/plan` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Security/operation/security_update_settings_plan)
    pub fn security_update_settings_plan(
        &self,
        body: &types::SecurityUpdateSettingsPlanBody,
    ) -> Call<types::SecurityUpdateSettingsPlanResponse> {
        Call::new(&self.0, &SECURITY_UPDATE_SETTINGS_PLAN).json(Some(body))
    }
}
