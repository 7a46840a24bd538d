// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `security_list_scan_finding_affected_resources`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AffectedResource {
    /// The uniform resource name of the resource: `do:`, its kind and its id.
    pub urn: Option<String>,
    /// The name of the resource.
    pub name: Option<String>,
    /// Which kind of resource it is, such as `Droplet`.
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
    /// The name of the secret.
    pub name: Option<String>,
    /// The region that the secret is in.
    pub region: Option<String>,
    /// The version that was made.
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
    /// The URNs of the resources that move to the lower tier.
    pub resources: Option<Vec<String>>,
    /// When the downgrade takes effect.
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
    /// The requested scan.
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
    /// The slug of the region that the secret is kept in.
    pub region: String,
    /// The values of the secret by their names.
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
    pub fn new(
        name: impl Into<String>,
        region: impl Into<String>,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self {
            name: name.into(),
            region: region.into(),
            values: values.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
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
    /// The name of the secret, by which requests name it.
    pub secret: String,
    /// The region that the secret is in.
    pub region: Option<String>,
    /// The number of the current version.
    pub version: Option<i64>,
    /// When the secret was created.
    pub created_at: Option<Timestamp>,
    /// When the secret was last changed.
    pub updated_at: Option<Timestamp>,
    /// When deleting the secret was requested; `None` as long as it has not been.
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
    /// The slug of the region that the secret is in.
    pub region: String,
    /// The number of the current version, which the new values come after.
    pub version: i64,
    /// All values of the secret by their names, in place of those before.
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
    pub fn new(
        region: impl Into<String>,
        version: i64,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self {
            region: region.into(),
            version,
            values: values.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
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
    /// The number of the version.
    pub version: i64,
    /// When the version was created.
    pub created_at: Option<Timestamp>,
    /// When the version was last changed.
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
    /// The URN of a resource that scans leave out from now on.
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
    /// The UUID of the rule whose findings are hidden.
    pub rule_uuid: Option<String>,
    /// The URNs of the resources for which the rule's findings are hidden.
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
    /// The resources that the finding is about, on this page.
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
    /// The scans on this page.
    pub scans: Option<Vec<SecurityScan>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
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
    /// The versions that the secret has had.
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
    /// The secrets on this page, without their values.
    pub secrets: Option<Vec<SecretListItem>>,
    /// The regions that could not be asked, so that their secrets are missing.
    pub unavailable_regions: Option<Vec<String>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
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
    /// The id of the scan, a UUID.
    pub id: String,
    /// The state of the scan; other spellings, such as `complete`, may occur.
    pub status: SecurityScanStatus,
    /// When the scan was created.
    pub created_at: Option<Timestamp>,
    /// What the scan found.
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
    /// The UUID of the rule that was broken.
    pub rule_uuid: Option<String>,
    /// The name of the rule that was broken.
    pub name: Option<String>,
    /// What is risky about it, in words.
    pub details: Option<String>,
    /// When it was found.
    pub found_at: Option<Timestamp>,
    /// How severe the finding is.
    pub severity: Option<SecuritySeverity>,
    /// What it may mean for the business, in words.
    pub business_impact: Option<String>,
    /// How the risk arises technically, in words.
    pub technical_details: Option<String>,
    /// What to do about it, step by step.
    pub mitigation_steps: Option<Vec<SecurityScanFindingsItemMitigationStepsItem>>,
    /// How many resources the finding is about.
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
    /// The number of the step, from 1.
    pub step: Option<i64>,
    /// The step in a few words.
    pub title: Option<String>,
    /// What to do in this step.
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
        ///
        /// The scan is under way.
        InProgress = "IN_PROGRESS",
        ///
        /// The scan has ended and its findings are complete.
        Completed = "COMPLETED",
        ///
        /// The scan ended without a result.
        Failed = "FAILED",
        ///
        /// Cloud security posture management (CSPM), of which scans are a part, is not enabled.
        CspmNotEnabled = "CSPM_NOT_ENABLED",
        ///
        /// The scan was not run.
        ScanNotRun = "SCAN_NOT_RUN",
    }
}

#[cfg(feature = "schemars")]
schema!(SecurityScanStatus in crate::SCHEMAS {});

/// Answered by `security_get_secret`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SecuritySecret {
    /// The name of the secret, by which requests name it.
    pub secret: String,
    /// The region that the secret is in.
    pub region: Option<String>,
    /// The number of the current version.
    pub version: Option<i64>,
    /// The values of the secret by their names.
    pub values: Option<BTreeMap<String, String>>,
    /// When the secret was created.
    pub created_at: Option<Timestamp>,
    /// When the secret was last changed.
    pub updated_at: Option<Timestamp>,
    /// When deleting the secret was requested; `None` as long as it has not been.
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
    /// The settings of scans.
    pub settings: Option<SecuritySettingsSettings>,
    /// What each plan tier covers, by the name of the tier, such as `basic`.
    pub tier_coverage: Option<BTreeMap<String, SecuritySettingsTierCoverageValue>>,
    /// The resources that are to move to a lower tier, by the name of the tier.
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
    /// Which findings are hidden for which resources.
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
    /// The URNs of the resources that the tier covers.
    pub resources: Option<Vec<String>>,
    /// The tags whose resources the tier covers.
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
    /// What each plan tier is to cover, by the name of the tier, such as `basic`.
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
    map tier_coverage: SecurityUpdateSettingsPlanBodyTierCoverageValue,
});

#[cfg(feature = "schemars")]
schema!(SecurityUpdateSettingsPlanBody in crate::SCHEMAS { SecurityUpdateSettingsPlanBodyTierCoverageValue });

#[cfg(feature = "validate")]
from_json!(SecurityUpdateSettingsPlanBody by crate::validate::RULES);

/// Sent by `security_update_settings_plan`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SecurityUpdateSettingsPlanBodyTierCoverageValue {
    /// The URNs of the resources that are scanned in the tier.
    /// Default: `[]`.
    pub resources: Option<Vec<String>>,
    /// The tags whose resources are scanned in the tier.
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
    /// What each plan tier covers after the change, by the name of the tier.
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
    /// The URNs of the resources that the tier covers.
    pub resources: Option<Vec<String>>,
    /// The tags whose resources the tier covers.
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
    /// The id of the suppression.
    pub id: Option<String>,
    /// The UUID of the rule whose findings are hidden.
    pub rule_uuid: Option<String>,
    /// The name of the rule whose findings are hidden.
    pub rule_name: Option<String>,
    /// The id of the resource that they are hidden for.
    pub resource_id: Option<String>,
    /// The kind of that resource, such as `Droplet`.
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
    /// The suppressions on this page, each of one rule for one resource.
    pub resources: Option<Vec<SuppressedResource>>,
    /// The number of this page, how many pages there are, and how many suppressions they have in total.
    pub meta: Option<SuppressedResourceRootMeta>,
    /// The addresses of other pages.
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
    /// The addresses of the first, previous, next and last page.
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
    /// The address of the first page.
    pub first: Option<String>,
    /// The address of the page before; `None` on the first.
    pub prev: Option<String>,
    /// The address of the page after; `None` on the last.
    pub next: Option<String>,
    /// The address of the last page.
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
    /// The number of this page, from 1.
    pub page: Option<i64>,
    /// How many pages there are.
    pub pages: Option<i64>,
    /// How many suppressions there are on all pages.
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
