// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `addons_get_app`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddonsAppInfo {
    /// The slug of the app, by which requests name it.
    pub app_slug: String,
    /// The address of the app's terms of service.
    pub tos: String,
    /// The address of the license agreement for the app's users.
    pub eula: String,
    /// The plans that the app is sold in.
    pub plans: Vec<AddonsPlan>,
    undeclared: Undeclared,
}

record!(AddonsAppInfo {
    required app_slug "app_slug",
    required tos "tos",
    required eula "eula",
    required plans "plans",
});

#[cfg(feature = "schemars")]
schema!(AddonsAppInfo in crate::SCHEMAS { AddonsPlan });

/// Answered by `addons_get_app_metadata`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddonsAppMetadata {
    /// The id of this piece of metadata.
    pub id: i64,
    /// The name under which the metadata is sent when an add-on is created.
    pub name: String,
    /// The name of the metadata as people see it.
    pub display_name: String,
    /// What the metadata is for, in the words of the vendor.
    pub description: String,
    /// Whether the value is text or `true` and `false`.
    pub type_: AddonsAppMetadataType,
    /// The values to choose from; `None` if there is no such list.
    pub options: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(AddonsAppMetadata {
    required id "id",
    required name "name",
    required display_name "display_name",
    required description "description",
    required type_ "type",
    sometimes options "options",
});

#[cfg(feature = "schemars")]
schema!(AddonsAppMetadata in crate::SCHEMAS { AddonsAppMetadataType });

open_enum! {
    /// Answered by `addons_get_app_metadata`.
    AddonsAppMetadataType {
        ///
        /// The value is text.
        String = "string",
        ///
        /// The value is `true` or `false`.
        Boolean = "boolean",
    }
}

#[cfg(feature = "schemars")]
schema!(AddonsAppMetadataType in crate::SCHEMAS {});

/// Sent by `addons_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddonsCreateBody {
    /// The slug of the app to add.
    pub app_slug: String,
    /// The slug of the plan, one of those of the app.
    pub plan_slug: String,
    /// The name of the new add-on.
    pub name: String,
    /// Values that the app asks for; `addons_get_app_metadata` tells which.
    pub metadata: Vec<AddonsResourceMetadata>,
    /// The id of the droplet that the add-on is for, if it is for one.
    pub linked_droplet_id: Option<i64>,
    /// The UUID of the project that the add-on belongs to.
    pub fleet_uuid: Option<String>,
    undeclared: Undeclared,
}

record!(AddonsCreateBody {
    required app_slug "app_slug",
    required plan_slug "plan_slug",
    required name "name",
    required metadata "metadata",
    optional linked_droplet_id "linked_droplet_id",
    optional fleet_uuid "fleet_uuid",
});

impl AddonsCreateBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        app_slug: impl Into<String>,
        plan_slug: impl Into<String>,
        metadata: impl IntoIterator<Item = impl Into<AddonsResourceMetadata>>,
    ) -> Self {
        Self {
            app_slug: app_slug.into(),
            plan_slug: plan_slug.into(),
            name: name.into(),
            metadata: metadata.into_iter().map(Into::into).collect(),
            linked_droplet_id: None,
            fleet_uuid: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(AddonsCreateBody {
    value linked_droplet_id: i64,
    into fleet_uuid: String,
});

#[cfg(feature = "schemars")]
schema!(AddonsCreateBody in crate::SCHEMAS { AddonsResourceMetadata });

#[cfg(feature = "validate")]
from_json!(AddonsCreateBody by crate::validate::RULES);

/// Answered by `addons_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AddonsCreateResponse {
    /// The add-on that was created.
    pub resource: Option<AddonsResource>,
    undeclared: Undeclared,
}

record!(AddonsCreateResponse {
    sometimes resource "resource",
});

#[cfg(feature = "schemars")]
schema!(AddonsCreateResponse in crate::SCHEMAS { AddonsResource });

/// Answered by `addons_get_app`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddonsDimensionVolumeWithPrice {
    /// The id of this price step.
    pub id: i64,
    /// The smallest volume that the price holds for.
    pub low_volume: i64,
    /// The largest volume that the price holds for.
    pub max_volume: i64,
    /// The price of one unit in this step, in US dollars, as decimal text.
    pub price_per_unit: String,
    undeclared: Undeclared,
}

record!(AddonsDimensionVolumeWithPrice {
    required id "id",
    required low_volume "low_volume",
    required max_volume "max_volume",
    required price_per_unit "price_per_unit",
});

#[cfg(feature = "schemars")]
schema!(AddonsDimensionVolumeWithPrice in crate::SCHEMAS {});

/// Answered by `addons_get_app`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddonsDimensionWithPrice {
    /// The id of the dimension.
    pub id: i64,
    /// The article number of the dimension, which its price is tied to.
    pub sku: String,
    /// The short name of the dimension.
    pub slug: String,
    /// The name of the dimension as people see it.
    pub display_name: String,
    /// The name of the feature that is measured.
    pub feature_name: String,
    /// The price by volume, step by step.
    pub volumes: Vec<AddonsDimensionVolumeWithPrice>,
    undeclared: Undeclared,
}

record!(AddonsDimensionWithPrice {
    required id "id",
    required sku "sku",
    required slug "slug",
    required display_name "display_name",
    required feature_name "feature_name",
    required volumes "volumes",
});

#[cfg(feature = "schemars")]
schema!(AddonsDimensionWithPrice in crate::SCHEMAS { AddonsDimensionVolumeWithPrice });

/// Answered by `addons_get_app`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddonsFeature {
    /// The id of the feature.
    pub id: i64,
    /// The name of the feature.
    pub name: String,
    /// Which kind of value the feature has.
    pub type_: AddonsFeatureType,
    /// What an allowance is counted in; `None` for features of other kinds.
    pub unit: Option<AddonsFeatureUnit>,
    /// The value of the feature: text, a number as text or a Boolean, by its type.
    pub value: AddonsFeatureValue,
    /// When the feature was created.
    pub created_at: Timestamp,
    /// When the feature was last changed.
    pub updated_at: Timestamp,
    undeclared: Undeclared,
}

record!(AddonsFeature {
    required id "id",
    required name "name",
    required type_ "type",
    sometimes unit "unit",
    required value "value",
    required created_at "created_at",
    required updated_at "updated_at",
});

#[cfg(feature = "schemars")]
schema!(AddonsFeature in crate::SCHEMAS { AddonsFeatureType, AddonsFeatureUnit, AddonsFeatureValue });

open_enum! {
    /// Answered by `addons_get_app`.
    AddonsFeatureType {
        ///
        /// Not specified.
        Unknown = "unknown",
        ///
        /// A text.
        String = "string",
        ///
        /// Yes or no.
        Boolean = "boolean",
        ///
        /// An amount that the plan includes, counted in `unit`.
        Allowance = "allowance",
    }
}

#[cfg(feature = "schemars")]
schema!(AddonsFeatureType in crate::SCHEMAS {});

open_enum! {
    /// Answered by `addons_get_app`.
    AddonsFeatureUnit {
        ///
        /// Not specified.
        UnitUnknown = "unit_unknown",
        ///
        /// Gigabytes.
        Gb = "GB",
        ///
        /// Gibibytes.
        Gib = "GIB",
        ///
        /// A plain number of things.
        Count = "count",
        ///
        /// Bytes.
        Byte = "byte",
        ///
        /// Bytes times the seconds for which they are kept.
        ByteSecond = "byte_second",
    }
}

#[cfg(feature = "schemars")]
schema!(AddonsFeatureUnit in crate::SCHEMAS {});

union! {
    /// Answered by `addons_get_app`.
    AddonsFeatureValue {
        String(String),
        Boolean(bool),
    }
}

from_text!(AddonsFeatureValue::String from &str, &String);

#[cfg(feature = "schemars")]
schema!(AddonsFeatureValue in crate::SCHEMAS {});

/// Answered by `addons_get_app_metadata`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AddonsGetAppMetadataResponse {
    /// All metadata that the app knows.
    pub metadata: Option<Vec<AddonsAppMetadata>>,
    undeclared: Undeclared,
}

record!(AddonsGetAppMetadataResponse {
    sometimes metadata "metadata",
});

#[cfg(feature = "schemars")]
schema!(AddonsGetAppMetadataResponse in crate::SCHEMAS { AddonsAppMetadata });

/// Answered by `addons_get_app`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AddonsGetAppResponse {
    /// The apps that can be added.
    pub apps: Option<Vec<AddonsAppInfo>>,
    undeclared: Undeclared,
}

record!(AddonsGetAppResponse {
    sometimes apps "apps",
});

#[cfg(feature = "schemars")]
schema!(AddonsGetAppResponse in crate::SCHEMAS { AddonsAppInfo });

/// Answered by `addons_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AddonsGetResponse {
    /// The requested add-on.
    pub resource: Option<AddonsResource>,
    undeclared: Undeclared,
}

record!(AddonsGetResponse {
    sometimes resource "resource",
});

#[cfg(feature = "schemars")]
schema!(AddonsGetResponse in crate::SCHEMAS { AddonsResource });

/// Answered by `addons_list`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AddonsListResponse {
    /// The add-ons of the account.
    pub resources: Option<Vec<AddonsResource>>,
    undeclared: Undeclared,
}

record!(AddonsListResponse {
    sometimes resources "resources",
});

#[cfg(feature = "schemars")]
schema!(AddonsListResponse in crate::SCHEMAS { AddonsResource });

/// Sent by `addons_patch`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddonsPatchBody {
    /// The new name of the add-on.
    pub name: String,
    undeclared: Undeclared,
}

record!(AddonsPatchBody {
    required name "name",
});

impl AddonsPatchBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(AddonsPatchBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AddonsPatchBody by crate::validate::RULES);

/// Sent by `addons_patch_plan`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddonsPatchPlanBody {
    /// The slug of the plan to move to.
    pub plan_slug: String,
    undeclared: Undeclared,
}

record!(AddonsPatchPlanBody {
    required plan_slug "plan_slug",
});

impl AddonsPatchPlanBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(plan_slug: impl Into<String>) -> Self {
        Self {
            plan_slug: plan_slug.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(AddonsPatchPlanBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AddonsPatchPlanBody by crate::validate::RULES);

/// Answered by `addons_get_app`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddonsPlan {
    /// The numeric id of the plan.
    pub id: i64,
    /// The id of the app that the plan belongs to.
    pub app_id: i64,
    /// The name of the plan as people see it.
    pub display_name: String,
    /// What the plan offers, in the words of the vendor.
    pub description: Option<String>,
    /// The short name of the plan, by which requests name it.
    pub slug: String,
    /// The price for a month, in US dollars.
    pub price_per_month: i64,
    /// Whether the plan is active at present.
    pub active: bool,
    /// The state of the plan, from draft to archived.
    pub state: AddonsPlanState,
    /// What the plan includes.
    pub features: Option<Vec<AddonsFeature>>,
    /// When the plan was created.
    pub created_at: Timestamp,
    /// When the plan was last changed.
    pub updated_at: Timestamp,
    /// Whether the plan can be chosen.
    pub available: bool,
    /// The UUID of the plan.
    pub uuid: String,
    /// Whether it is the app's default plan.
    pub by_default: bool,
    /// What is billed by use, each with prices of its own.
    pub dimensions: Option<Vec<AddonsDimensionWithPrice>>,
    undeclared: Undeclared,
}

record!(AddonsPlan {
    required id "id",
    required app_id "app_id",
    required display_name "display_name",
    sometimes description "description",
    required slug "slug",
    required price_per_month "price_per_month",
    required active "active",
    required state "state",
    sometimes features "features",
    required created_at "created_at",
    required updated_at "updated_at",
    required available "available",
    required uuid "uuid",
    required by_default "by_default",
    sometimes dimensions "dimensions",
});

#[cfg(feature = "schemars")]
schema!(AddonsPlan in crate::SCHEMAS { AddonsDimensionWithPrice, AddonsFeature, AddonsPlanState });

open_enum! {
    /// Answered by `addons_get_app`.
    AddonsPlanState {
        ///
        /// Not specified.
        Unknown = "unknown",
        ///
        /// Still being written by the vendor.
        Draft = "draft",
        ///
        /// Submitted, and not approved yet.
        InReview = "in_review",
        ///
        /// Approved.
        Approved = "approved",
        ///
        /// Withdrawn for the time being.
        Suspended = "suspended",
        ///
        /// No longer offered.
        Archived = "archived",
    }
}

#[cfg(feature = "schemars")]
schema!(AddonsPlanState in crate::SCHEMAS {});

/// Answered by `addons_create`, `addons_get`, `addons_list` and 2 more.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddonsResource {
    /// The UUID of the add-on.
    pub uuid: String,
    /// The name of the add-on.
    pub name: String,
    /// Whether the add-on is being set up, ready for use, or being removed.
    pub state: AddonsResourceState,
    /// The name of the app as people see it.
    pub app_name: Option<String>,
    /// The slug of the app that was added.
    pub app_slug: String,
    /// The name of the plan as people see it.
    pub plan_name: Option<String>,
    /// The slug of the plan that the add-on is on.
    pub plan_slug: String,
    /// The price of the plan for a month, in US dollars.
    pub plan_price_per_month: Option<i64>,
    /// Whether the vendor has set configuration values for it.
    pub has_config: bool,
    /// The metadata that was given when the add-on was created.
    pub metadata: Option<Vec<AddonsResourceMetadata>>,
    /// The address to log in to the vendor by single sign-on; `None` if there is none.
    pub sso_url: Option<String>,
    /// A message about the add-on; `None` if there is none.
    pub message: Option<String>,
    undeclared: Undeclared,
}

record!(AddonsResource {
    required uuid "uuid",
    required name "name",
    required state "state",
    sometimes app_name "app_name",
    required app_slug "app_slug",
    sometimes plan_name "plan_name",
    required plan_slug "plan_slug",
    sometimes plan_price_per_month "plan_price_per_month",
    required has_config "has_config",
    sometimes metadata "metadata",
    sometimes sso_url "sso_url",
    sometimes message "message",
});

hide!(AddonsResource {
    plain uuid,
    plain name,
    plain state,
    plain app_name,
    plain app_slug,
    plain plan_name,
    plain plan_slug,
    plain plan_price_per_month,
    plain has_config,
    plain metadata,
    maybe_secret sso_url,
    plain message,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(AddonsResource in crate::SCHEMAS { AddonsResourceMetadata, AddonsResourceState });

/// Sent by `addons_create`; answered by `addons_create`, `addons_get`, `addons_list` and 2 more.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddonsResourceMetadata {
    /// The name of the metadata, one that the app knows.
    pub name: String,
    /// The value of the metadata: text or a Boolean.
    pub value: AddonsResourceMetadataValue,
    undeclared: Undeclared,
}

record!(AddonsResourceMetadata {
    required name "name",
    required value "value",
});

hide!(AddonsResourceMetadata {
    plain name,
    secret value,
    plain undeclared,
});

impl AddonsResourceMetadata {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<AddonsResourceMetadataValue>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(AddonsResourceMetadata in crate::SCHEMAS { AddonsResourceMetadataValue });

#[cfg(feature = "validate")]
from_json!(AddonsResourceMetadata by crate::validate::RULES);

union! {
    /// Sent by `addons_create`; answered by `addons_create`, `addons_get`, `addons_list` and 2 more.
    AddonsResourceMetadataValue {
        String(String),
        Boolean(bool),
    }
}

from_text!(AddonsResourceMetadataValue::String from &str, &String);

#[cfg(feature = "schemars")]
schema!(AddonsResourceMetadataValue in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AddonsResourceMetadataValue by crate::validate::RULES);

open_enum! {
    /// Answered by `addons_create`, `addons_get`, `addons_list` and 2 more.
    AddonsResourceState {
        ///
        /// Requested, but not begun.
        Pending = "pending",
        ///
        /// The vendor is setting it up.
        Provisioning = "provisioning",
        ///
        /// Ready for use.
        Provisioned = "provisioned",
        ///
        /// The vendor is taking it down.
        Deprovisioning = "deprovisioning",
        ///
        /// Taken down.
        Deprovisioned = "deprovisioned",
        ///
        /// Setting it up failed.
        ProvisioningFailed = "provisioning-failed",
        ///
        /// Taking it down failed.
        DeprovisioningFailed = "deprovisioning-failed",
        ///
        /// Out of service for the time being.
        Suspended = "suspended",
    }
}

#[cfg(feature = "schemars")]
schema!(AddonsResourceState in crate::SCHEMAS {});

/// Answered by `addons_patch`, `addons_patch_plan`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AddonsUpdateResponse {
    /// The add-on as it is after the change.
    pub resource: Option<AddonsResource>,
    undeclared: Undeclared,
}

record!(AddonsUpdateResponse {
    sometimes resource "resource",
});

#[cfg(feature = "schemars")]
schema!(AddonsUpdateResponse in crate::SCHEMAS { AddonsResource });
