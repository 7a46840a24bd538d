// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `addons_get_app`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddonsAppInfo {
    /// The app slug of the addons app info.
    pub app_slug: String,
    /// The tos of the addons app info.
    pub tos: String,
    /// The eula of the addons app info.
    pub eula: String,
    /// The plans of the addons app info.
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
    /// The id of the addons app metadata.
    pub id: i64,
    /// The name of the addons app metadata.
    pub name: String,
    /// The display name of the addons app metadata.
    pub display_name: String,
    /// What the addons app metadata is for, in the words of whoever made it.
    pub description: String,
    /// Which kind of addons app metadata it is.
    pub type_: AddonsAppMetadataType,
    /// The options of the addons app metadata.
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
        String = "string",
        Boolean = "boolean",
    }
}

#[cfg(feature = "schemars")]
schema!(AddonsAppMetadataType in crate::SCHEMAS {});

/// Sent by `addons_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddonsCreateBody {
    /// The app slug of the addons.
    pub app_slug: String,
    /// The plan slug of the addons.
    pub plan_slug: String,
    /// The name of the addons.
    pub name: String,
    /// The metadata of the addons.
    pub metadata: Vec<AddonsResourceMetadata>,
    /// The droplet that it belongs to.
    pub linked_droplet_id: Option<i64>,
    /// The fleet that it is in.
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
    /// The resource of the addons.
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
    /// The id of the addons dimension volume with price.
    pub id: i64,
    /// The low volume of the addons dimension volume with price.
    pub low_volume: i64,
    /// The max volume of the addons dimension volume with price.
    pub max_volume: i64,
    /// The price per unit of the addons dimension volume with price.
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
    /// The id of the addons dimension with price.
    pub id: i64,
    /// The sku of the addons dimension with price.
    pub sku: String,
    /// The short name of the addons dimension with price by which requests name it.
    pub slug: String,
    /// The display name of the addons dimension with price.
    pub display_name: String,
    /// The feature name of the addons dimension with price.
    pub feature_name: String,
    /// The volumes of the addons dimension with price.
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
    /// The id of the addons feature.
    pub id: i64,
    /// The name of the addons feature.
    pub name: String,
    /// Which kind of addons feature it is.
    pub type_: AddonsFeatureType,
    /// The unit of the addons feature.
    pub unit: Option<AddonsFeatureUnit>,
    /// The value of the addons feature.
    pub value: AddonsFeatureValue,
    /// When the addons feature was created.
    pub created_at: Timestamp,
    /// When the addons feature was last changed.
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
        Unknown = "unknown",
        String = "string",
        Boolean = "boolean",
        Allowance = "allowance",
    }
}

#[cfg(feature = "schemars")]
schema!(AddonsFeatureType in crate::SCHEMAS {});

open_enum! {
    /// Answered by `addons_get_app`.
    AddonsFeatureUnit {
        UnitUnknown = "unit_unknown",
        Gb = "GB",
        Gib = "GIB",
        Count = "count",
        Byte = "byte",
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
    /// The metadata of the addons get app metadata.
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
    /// The apps of the addons get app.
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
    /// The resource of the addons get.
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
    /// The resources of the addons list.
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
    /// The name of the addons patch.
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
    /// The plan slug of the addons patch plan.
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
    /// The id of the addons plan.
    pub id: i64,
    /// The app id of the addons plan.
    pub app_id: i64,
    /// The display name of the addons plan.
    pub display_name: String,
    /// What the addons plan is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The short name of the addons plan by which requests name it.
    pub slug: String,
    /// The price per month of the addons plan.
    pub price_per_month: i64,
    /// The active of the addons plan.
    pub active: bool,
    /// The state of the addons plan.
    pub state: AddonsPlanState,
    /// The features of the addons plan.
    pub features: Option<Vec<AddonsFeature>>,
    /// When the addons plan was created.
    pub created_at: Timestamp,
    /// When the addons plan was last changed.
    pub updated_at: Timestamp,
    /// The available of the addons plan.
    pub available: bool,
    /// The UUID of the addons plan.
    pub uuid: String,
    /// The by default of the addons plan.
    pub by_default: bool,
    /// The dimensions of the addons plan.
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
        Unknown = "unknown",
        Draft = "draft",
        InReview = "in_review",
        Approved = "approved",
        Suspended = "suspended",
        Archived = "archived",
    }
}

#[cfg(feature = "schemars")]
schema!(AddonsPlanState in crate::SCHEMAS {});

/// Answered by `addons_create`, `addons_get`, `addons_list` and 2 more.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddonsResource {
    /// The UUID of the addons resource.
    pub uuid: String,
    /// The name of the addons resource.
    pub name: String,
    /// The state of the addons resource.
    pub state: AddonsResourceState,
    /// The app name of the addons resource.
    pub app_name: Option<String>,
    /// The app slug of the addons resource.
    pub app_slug: String,
    /// The plan name of the addons resource.
    pub plan_name: Option<String>,
    /// The plan slug of the addons resource.
    pub plan_slug: String,
    /// The plan price per month of the addons resource.
    pub plan_price_per_month: Option<i64>,
    /// The has config of the addons resource.
    pub has_config: bool,
    /// The metadata of the addons resource.
    pub metadata: Option<Vec<AddonsResourceMetadata>>,
    /// The sso url of the addons resource.
    pub sso_url: Option<String>,
    /// The message of the addons resource.
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
    /// The name of the addons resource metadata.
    pub name: String,
    /// The value of the addons resource metadata.
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
        Pending = "pending",
        Provisioning = "provisioning",
        Provisioned = "provisioned",
        Deprovisioning = "deprovisioning",
        Deprovisioned = "deprovisioned",
        ProvisioningFailed = "provisioning-failed",
        DeprovisioningFailed = "deprovisioning-failed",
        Suspended = "suspended",
    }
}

#[cfg(feature = "schemars")]
schema!(AddonsResourceState in crate::SCHEMAS {});

/// Answered by `addons_patch`, `addons_patch_plan`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AddonsUpdateResponse {
    /// The resource of the addons.
    pub resource: Option<AddonsResource>,
    undeclared: Undeclared,
}

record!(AddonsUpdateResponse {
    sometimes resource "resource",
});

#[cfg(feature = "schemars")]
schema!(AddonsUpdateResponse in crate::SCHEMAS { AddonsResource });
