// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `security_list_scan_finding_affected_resources`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AffectedResource {
    /// The uniform resource name of the affected resource: `do:`, its kind and its id.
    pub urn: Option<String>,
    /// The name of the affected resource.
    pub name: Option<String>,
    /// Which kind of affected resource it is.
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
    /// The name of the create secret.
    pub name: Option<String>,
    /// The region that the create secret is in.
    pub region: Option<String>,
    /// The version of the create secret.
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
    /// The resources of the plan downgrades.
    pub resources: Option<Vec<String>>,
    /// The effective at of the plan downgrades.
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
    /// The scan of the scan.
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
    /// The name of the secret.
    pub name: String,
    /// The region that the secret is in.
    pub region: String,
    /// The values of the secret.
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
    /// The secret of the secret list item.
    pub secret: String,
    /// The region that the secret list item is in.
    pub region: Option<String>,
    /// The version of the secret list item.
    pub version: Option<i64>,
    /// When the secret list item was created.
    pub created_at: Option<Timestamp>,
    /// When the secret list item was last changed.
    pub updated_at: Option<Timestamp>,
    /// The delete requested at of the secret list item.
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
    /// The region that the secret is in.
    pub region: String,
    /// The version of the secret.
    pub version: i64,
    /// The values of the secret.
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
    /// The version of the secret version.
    pub version: i64,
    /// When the secret version was created.
    pub created_at: Option<Timestamp>,
    /// When the secret version was last changed.
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
    /// The resource of the security create scan rule.
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
    /// The rule uuid of the security create suppression.
    pub rule_uuid: Option<String>,
    /// The resources of the security create suppression.
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
    /// The affected resources of the security list scan finding affected resources.
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
    /// The scans of the security list scans.
    pub scans: Option<Vec<SecurityScan>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<PageLinks>,
    /// How many there are on all pages.
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
    /// The versions of the security list secret versions.
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
    /// The secrets of the security list secrets.
    pub secrets: Option<Vec<SecretListItem>>,
    /// The unavailable regions of the security list secrets.
    pub unavailable_regions: Option<Vec<String>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<PageLinks>,
    /// How many there are on all pages.
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
    /// The id of the security scan.
    pub id: String,
    /// How far the security scan is.
    pub status: SecurityScanStatus,
    /// When the security scan was created.
    pub created_at: Option<Timestamp>,
    /// The findings of the security scan.
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
    /// The rule uuid of the security scan findings item.
    pub rule_uuid: Option<String>,
    /// The name of the security scan findings item.
    pub name: Option<String>,
    /// The details of the security scan findings item.
    pub details: Option<String>,
    /// The found at of the security scan findings item.
    pub found_at: Option<Timestamp>,
    /// The severity of the security scan findings item.
    pub severity: Option<SecuritySeverity>,
    /// The business impact of the security scan findings item.
    pub business_impact: Option<String>,
    /// The technical details of the security scan findings item.
    pub technical_details: Option<String>,
    /// The mitigation steps of the security scan findings item.
    pub mitigation_steps: Option<Vec<SecurityScanFindingsItemMitigationStepsItem>>,
    /// The affected resources count of the security scan findings item.
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
    /// The step of the security scan findings item mitigation steps item.
    pub step: Option<i64>,
    /// The title of the security scan findings item mitigation steps item.
    pub title: Option<String>,
    /// What the security scan findings item mitigation steps item is for, in the words of whoever made it.
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
    /// The secret of the security secret.
    pub secret: String,
    /// The region that the security secret is in.
    pub region: Option<String>,
    /// The version of the security secret.
    pub version: Option<i64>,
    /// The values of the security secret.
    pub values: Option<BTreeMap<String, String>>,
    /// When the security secret was created.
    pub created_at: Option<Timestamp>,
    /// When the security secret was last changed.
    pub updated_at: Option<Timestamp>,
    /// The delete requested at of the security secret.
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
    /// The settings of the security settings.
    pub settings: Option<SecuritySettingsSettings>,
    /// The tier coverage of the security settings.
    pub tier_coverage: Option<BTreeMap<String, SecuritySettingsTierCoverageValue>>,
    /// The plan downgrades of the security settings.
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
    /// The suppressions of the security settings settings.
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
    /// The resources of the security settings tier coverage value.
    pub resources: Option<Vec<String>>,
    /// The tags of the security settings tier coverage value.
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
    /// The tier coverage of the security update settings plan.
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
    /// The resources of the security update settings plan body tier coverage value.
    /// Default: `[]`.
    pub resources: Option<Vec<String>>,
    /// The tags of the security update settings plan body tier coverage value.
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
    /// The tier coverage of the security update settings plan.
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
    /// The resources of the security update settings plan response tier coverage value.
    pub resources: Option<Vec<String>>,
    /// The tags of the security update settings plan response tier coverage value.
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
    /// The id of the suppressed resource.
    pub id: Option<String>,
    /// The rule uuid of the suppressed resource.
    pub rule_uuid: Option<String>,
    /// The rule name of the suppressed resource.
    pub rule_name: Option<String>,
    /// The resource id of the suppressed resource.
    pub resource_id: Option<String>,
    /// The resource type of the suppressed resource.
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
    /// The resources of the suppressed resource root.
    pub resources: Option<Vec<SuppressedResource>>,
    /// How many there are on all pages.
    pub meta: Option<SuppressedResourceRootMeta>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
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
    /// The pages of the suppressed resource root links.
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
    /// The first of the suppressed resource root links pages.
    pub first: Option<String>,
    /// The prev of the suppressed resource root links pages.
    pub prev: Option<String>,
    /// The next of the suppressed resource root links pages.
    pub next: Option<String>,
    /// The last of the suppressed resource root links pages.
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
    /// The page of the suppressed resource root meta.
    pub page: Option<i64>,
    /// The pages of the suppressed resource root meta.
    pub pages: Option<i64>,
    /// How many there are on all pages.
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
