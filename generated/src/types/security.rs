// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `security_list_scan_finding_affected_resources`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AffectedResource {
    pub urn: Option<String>,
    pub name: Option<String>,
    pub type_: Option<String>,
    undeclared: Undeclared,
}

record!(AffectedResource {
    sometimes urn "urn",
    sometimes name "name",
    sometimes type_ "type",
});

#[cfg(feature = "schemars")]
schema!(AffectedResource in crate::SCHEMAS {});

/// Answered by `security_create_secret`, `security_update_secret`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateSecretResponse {
    pub name: Option<String>,
    pub region: Option<String>,
    pub version: Option<i64>,
    undeclared: Undeclared,
}

record!(CreateSecretResponse {
    sometimes name "name",
    sometimes region "region",
    sometimes version "version",
});

#[cfg(feature = "schemars")]
schema!(CreateSecretResponse in crate::SCHEMAS {});

/// Answered by `security_list_settings`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PlanDowngrades {
    pub resources: Option<Vec<String>>,
    pub effective_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(PlanDowngrades {
    sometimes resources "resources",
    sometimes effective_at "effective_at",
});

#[cfg(feature = "schemars")]
schema!(PlanDowngrades in crate::SCHEMAS {});

/// Sent by `security_create_scan`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ScanCreate {
    /// What is scanned, by URNs. Default: all.
    pub resources: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(ScanCreate {
    optional resources "resources",
});

impl ScanCreate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(ScanCreate {
    list resources: String,
});

#[cfg(feature = "schemars")]
schema!(ScanCreate in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ScanCreate by crate::validate::RULES);

/// Answered by `security_get_latest_scan`, `security_get_scan`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ScanResponse {
    pub scan: Option<SecurityScan>,
    undeclared: Undeclared,
}

record!(ScanResponse {
    sometimes scan "scan",
});

#[cfg(feature = "schemars")]
schema!(ScanResponse in crate::SCHEMAS { SecurityScan });

/// Sent by `security_create_secret`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SecretCreate {
    pub name: String,
    pub region: String,
    pub values: BTreeMap<String, String>,
    undeclared: Undeclared,
}

record!(SecretCreate {
    required name "name",
    required region "region",
    required values "values",
});

hide!(SecretCreate {
    plain name,
    plain region,
    secret values,
    plain undeclared,
});

impl SecretCreate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>, region: impl Into<String>, values: BTreeMap<String, String>) -> Self {
        Self {
            name: name.into(),
            region: region.into(),
            values,
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(SecretCreate in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(SecretCreate by crate::validate::RULES);

/// Answered by `security_list_secrets`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SecretListItem {
    pub secret: String,
    pub region: Option<String>,
    pub version: Option<i64>,
    pub created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
    pub delete_requested_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(SecretListItem {
    expected secret "secret",
    sometimes region "region",
    sometimes version "version",
    sometimes created_at "created_at",
    sometimes updated_at "updated_at",
    sometimes delete_requested_at "delete_requested_at",
});

impl Default for SecretListItem {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(SecretListItem in crate::SCHEMAS {});

/// Sent by `security_update_secret`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SecretUpdate {
    pub region: String,
    pub version: i64,
    pub values: BTreeMap<String, String>,
    undeclared: Undeclared,
}

record!(SecretUpdate {
    required region "region",
    required version "version",
    required values "values",
});

hide!(SecretUpdate {
    plain region,
    plain version,
    secret values,
    plain undeclared,
});

impl SecretUpdate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(region: impl Into<String>, version: i64, values: BTreeMap<String, String>) -> Self {
        Self {
            region: region.into(),
            version,
            values,
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(SecretUpdate in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(SecretUpdate by crate::validate::RULES);

/// Answered by `security_list_secret_versions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SecretVersion {
    pub version: i64,
    pub created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(SecretVersion {
    expected version "version",
    sometimes created_at "created_at",
    sometimes updated_at "updated_at",
});

impl Default for SecretVersion {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(SecretVersion in crate::SCHEMAS {});

/// Sent by `security_create_scan_rule`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SecurityCreateScanRuleBody {
    pub resource: Option<String>,
    undeclared: Undeclared,
}

record!(SecurityCreateScanRuleBody {
    optional resource "resource",
});

impl SecurityCreateScanRuleBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(SecurityCreateScanRuleBody {
    into resource: String,
});

#[cfg(feature = "schemars")]
schema!(SecurityCreateScanRuleBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(SecurityCreateScanRuleBody by crate::validate::RULES);

/// Sent by `security_create_suppression`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SecurityCreateSuppressionBody {
    pub rule_uuid: Option<String>,
    pub resources: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(SecurityCreateSuppressionBody {
    optional rule_uuid "rule_uuid",
    optional resources "resources",
});

impl SecurityCreateSuppressionBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(SecurityCreateSuppressionBody {
    into rule_uuid: String,
    list resources: String,
});

#[cfg(feature = "schemars")]
schema!(SecurityCreateSuppressionBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(SecurityCreateSuppressionBody by crate::validate::RULES);

/// Answered by `security_list_scan_finding_affected_resources`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SecurityListScanFindingAffectedResourcesResponse {
    pub affected_resources: Option<Vec<AffectedResource>>,
    undeclared: Undeclared,
}

record!(SecurityListScanFindingAffectedResourcesResponse {
    sometimes affected_resources "affected_resources",
});

#[cfg(feature = "schemars")]
schema!(SecurityListScanFindingAffectedResourcesResponse in crate::SCHEMAS { AffectedResource });

/// Answered by `security_list_scans`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SecurityListScansResponse {
    pub scans: Option<Vec<SecurityScan>>,
    pub links: Option<PageLinks>,
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(SecurityListScansResponse {
    sometimes scans "scans",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(SecurityListScansResponse in crate::SCHEMAS { MetaMeta, PageLinks, SecurityScan });

/// Answered by `security_list_secret_versions`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SecurityListSecretVersionsResponse {
    pub versions: Option<Vec<SecretVersion>>,
    undeclared: Undeclared,
}

record!(SecurityListSecretVersionsResponse {
    sometimes versions "versions",
});

#[cfg(feature = "schemars")]
schema!(SecurityListSecretVersionsResponse in crate::SCHEMAS { SecretVersion });

/// Answered by `security_list_secrets`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SecurityListSecretsResponse {
    pub secrets: Option<Vec<SecretListItem>>,
    pub unavailable_regions: Option<Vec<String>>,
    pub links: Option<PageLinks>,
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(SecurityListSecretsResponse {
    sometimes secrets "secrets",
    sometimes unavailable_regions "unavailable_regions",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(SecurityListSecretsResponse in crate::SCHEMAS { MetaMeta, PageLinks, SecretListItem });

/// Answered by `security_create_scan`, `security_get_latest_scan`, `security_get_scan` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SecurityScan {
    pub id: String,
    pub status: SecurityScanStatus,
    pub created_at: Option<Timestamp>,
    pub findings: Option<Vec<SecurityScanFindingsItem>>,
    undeclared: Undeclared,
}

record!(SecurityScan {
    expected id "id",
    expected status "status",
    sometimes created_at "created_at",
    sometimes findings "findings",
});

impl Default for SecurityScan {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(SecurityScan in crate::SCHEMAS { SecurityScanFindingsItem, SecurityScanStatus });

/// Answered by `security_create_scan`, `security_get_latest_scan`, `security_get_scan` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SecurityScanFindingsItem {
    pub rule_uuid: Option<String>,
    pub name: Option<String>,
    pub details: Option<String>,
    pub found_at: Option<Timestamp>,
    pub severity: Option<SecuritySeverity>,
    pub business_impact: Option<String>,
    pub technical_details: Option<String>,
    pub mitigation_steps: Option<Vec<SecurityScanFindingsItemMitigationStepsItem>>,
    pub affected_resources_count: Option<i64>,
    undeclared: Undeclared,
}

record!(SecurityScanFindingsItem {
    sometimes rule_uuid "rule_uuid",
    sometimes name "name",
    sometimes details "details",
    sometimes found_at "found_at",
    sometimes severity "severity",
    sometimes business_impact "business_impact",
    sometimes technical_details "technical_details",
    sometimes mitigation_steps "mitigation_steps",
    sometimes affected_resources_count "affected_resources_count",
});

#[cfg(feature = "schemars")]
schema!(SecurityScanFindingsItem in crate::SCHEMAS {
    SecurityScanFindingsItemMitigationStepsItem,
    SecuritySeverity,
});

/// Answered by `security_create_scan`, `security_get_latest_scan`, `security_get_scan` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SecurityScanFindingsItemMitigationStepsItem {
    pub step: Option<i64>,
    pub title: Option<String>,
    pub description: Option<String>,
    undeclared: Undeclared,
}

record!(SecurityScanFindingsItemMitigationStepsItem {
    sometimes step "step",
    sometimes title "title",
    sometimes description "description",
});

#[cfg(feature = "schemars")]
schema!(SecurityScanFindingsItemMitigationStepsItem in crate::SCHEMAS {});

open_enum! {
    /// Answered by `security_create_scan`, `security_get_latest_scan`, `security_get_scan` and 1 more.
    SecurityScanStatus {
        InProgress = "IN_PROGRESS",
        Completed = "COMPLETED",
        Failed = "FAILED",
        CspmNotEnabled = "CSPM_NOT_ENABLED",
        ScanNotRun = "SCAN_NOT_RUN",
    }
}

#[cfg(feature = "schemars")]
schema!(SecurityScanStatus in crate::SCHEMAS {});

/// Answered by `security_get_secret`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SecuritySecret {
    pub secret: String,
    pub region: Option<String>,
    pub version: Option<i64>,
    pub values: Option<BTreeMap<String, String>>,
    pub created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
    pub delete_requested_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(SecuritySecret {
    expected secret "secret",
    sometimes region "region",
    sometimes version "version",
    sometimes values "values",
    sometimes created_at "created_at",
    sometimes updated_at "updated_at",
    sometimes delete_requested_at "delete_requested_at",
});

hide!(SecuritySecret {
    plain secret,
    plain region,
    plain version,
    maybe_secret values,
    plain created_at,
    plain updated_at,
    plain delete_requested_at,
    plain undeclared,
});

impl Default for SecuritySecret {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(SecuritySecret in crate::SCHEMAS {});

/// Answered by `security_list_settings`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SecuritySettings {
    pub settings: Option<SecuritySettingsSettings>,
    pub tier_coverage: Option<BTreeMap<String, SecuritySettingsTierCoverageValue>>,
    pub plan_downgrades: Option<BTreeMap<String, PlanDowngrades>>,
    undeclared: Undeclared,
}

record!(SecuritySettings {
    sometimes settings "settings",
    sometimes tier_coverage "tier_coverage",
    sometimes plan_downgrades "plan_downgrades",
});

#[cfg(feature = "schemars")]
schema!(SecuritySettings in crate::SCHEMAS {
    PlanDowngrades,
    SecuritySettingsSettings,
    SecuritySettingsTierCoverageValue,
});

/// Answered by `security_list_settings`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SecuritySettingsSettings {
    pub suppressions: Option<SuppressedResourceRoot>,
    undeclared: Undeclared,
}

record!(SecuritySettingsSettings {
    sometimes suppressions "suppressions",
});

#[cfg(feature = "schemars")]
schema!(SecuritySettingsSettings in crate::SCHEMAS { SuppressedResourceRoot });

/// Answered by `security_list_settings`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SecuritySettingsTierCoverageValue {
    pub resources: Option<Vec<String>>,
    pub tags: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(SecuritySettingsTierCoverageValue {
    sometimes resources "resources",
    sometimes tags "tags",
});

#[cfg(feature = "schemars")]
schema!(SecuritySettingsTierCoverageValue in crate::SCHEMAS {});

open_enum! {
    /// Sent by `security_get_latest_scan`, `security_get_scan`; answered by `security_create_scan`, `security_get_latest_scan`, `security_get_scan` and 1 more.
    SecuritySeverity {
        Critical = "CRITICAL",
        High = "HIGH",
        Medium = "MEDIUM",
        Low = "LOW",
    }
}

#[cfg(feature = "schemars")]
schema!(SecuritySeverity in crate::SCHEMAS {});

/// Sent by `security_update_settings_plan`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SecurityUpdateSettingsPlanBody {
    pub tier_coverage: Option<BTreeMap<String, SecurityUpdateSettingsPlanBodyTierCoverageValue>>,
    undeclared: Undeclared,
}

record!(SecurityUpdateSettingsPlanBody {
    optional tier_coverage "tier_coverage",
});

impl SecurityUpdateSettingsPlanBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(SecurityUpdateSettingsPlanBody {
    value tier_coverage: BTreeMap<String, SecurityUpdateSettingsPlanBodyTierCoverageValue>,
});

#[cfg(feature = "schemars")]
schema!(SecurityUpdateSettingsPlanBody in crate::SCHEMAS { SecurityUpdateSettingsPlanBodyTierCoverageValue });

#[cfg(feature = "validate")]
from_json!(SecurityUpdateSettingsPlanBody by crate::validate::RULES);

/// Sent by `security_update_settings_plan`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SecurityUpdateSettingsPlanBodyTierCoverageValue {
    /// Default: `[]`.
    pub resources: Option<Vec<String>>,
    /// Default: `[]`.
    pub tags: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(SecurityUpdateSettingsPlanBodyTierCoverageValue {
    optional resources "resources",
    optional tags "tags",
});

impl SecurityUpdateSettingsPlanBodyTierCoverageValue {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(SecurityUpdateSettingsPlanBodyTierCoverageValue {
    list resources: String,
    list tags: String,
});

#[cfg(feature = "schemars")]
schema!(SecurityUpdateSettingsPlanBodyTierCoverageValue in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(SecurityUpdateSettingsPlanBodyTierCoverageValue by crate::validate::RULES);

/// Answered by `security_update_settings_plan`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SecurityUpdateSettingsPlanResponse {
    pub tier_coverage: Option<BTreeMap<String, SecurityUpdateSettingsPlanResponseTierCoverageValue>>,
    undeclared: Undeclared,
}

record!(SecurityUpdateSettingsPlanResponse {
    sometimes tier_coverage "tier_coverage",
});

#[cfg(feature = "schemars")]
schema!(SecurityUpdateSettingsPlanResponse in crate::SCHEMAS { SecurityUpdateSettingsPlanResponseTierCoverageValue });

/// Answered by `security_update_settings_plan`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SecurityUpdateSettingsPlanResponseTierCoverageValue {
    pub resources: Option<Vec<String>>,
    pub tags: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(SecurityUpdateSettingsPlanResponseTierCoverageValue {
    sometimes resources "resources",
    sometimes tags "tags",
});

#[cfg(feature = "schemars")]
schema!(SecurityUpdateSettingsPlanResponseTierCoverageValue in crate::SCHEMAS {});

/// Answered by `security_create_suppression`, `security_list_settings`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SuppressedResource {
    pub id: Option<String>,
    pub rule_uuid: Option<String>,
    pub rule_name: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    undeclared: Undeclared,
}

record!(SuppressedResource {
    sometimes id "id",
    sometimes rule_uuid "rule_uuid",
    sometimes rule_name "rule_name",
    sometimes resource_id "resource_id",
    sometimes resource_type "resource_type",
});

#[cfg(feature = "schemars")]
schema!(SuppressedResource in crate::SCHEMAS {});

/// Answered by `security_create_suppression`, `security_list_settings`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SuppressedResourceRoot {
    pub resources: Option<Vec<SuppressedResource>>,
    pub meta: Option<SuppressedResourceRootMeta>,
    pub links: Option<SuppressedResourceRootLinks>,
    undeclared: Undeclared,
}

record!(SuppressedResourceRoot {
    sometimes resources "resources",
    sometimes meta "meta",
    sometimes links "links",
});

#[cfg(feature = "schemars")]
schema!(SuppressedResourceRoot in crate::SCHEMAS {
    SuppressedResource,
    SuppressedResourceRootLinks,
    SuppressedResourceRootMeta,
});

/// Answered by `security_create_suppression`, `security_list_settings`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SuppressedResourceRootLinks {
    pub pages: Option<SuppressedResourceRootLinksPages>,
    undeclared: Undeclared,
}

record!(SuppressedResourceRootLinks {
    sometimes pages "pages",
});

#[cfg(feature = "schemars")]
schema!(SuppressedResourceRootLinks in crate::SCHEMAS { SuppressedResourceRootLinksPages });

/// Answered by `security_create_suppression`, `security_list_settings`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SuppressedResourceRootLinksPages {
    pub first: Option<String>,
    pub prev: Option<String>,
    pub next: Option<String>,
    pub last: Option<String>,
    undeclared: Undeclared,
}

record!(SuppressedResourceRootLinksPages {
    sometimes first "first",
    sometimes prev "prev",
    sometimes next "next",
    sometimes last "last",
});

#[cfg(feature = "schemars")]
schema!(SuppressedResourceRootLinksPages in crate::SCHEMAS {});

/// Answered by `security_create_suppression`, `security_list_settings`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SuppressedResourceRootMeta {
    pub page: Option<i64>,
    pub pages: Option<i64>,
    pub total: Option<i64>,
    undeclared: Undeclared,
}

record!(SuppressedResourceRootMeta {
    sometimes page "page",
    sometimes pages "pages",
    sometimes total "total",
});

#[cfg(feature = "schemars")]
schema!(SuppressedResourceRootMeta in crate::SCHEMAS {});
