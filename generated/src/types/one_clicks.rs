// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `one_clicks_list`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OneClick {
    pub slug: String,
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(OneClick {
    required slug "slug",
    required type_ "type",
});

/// Sent by `one_clicks_install_kubernetes`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OneClickInstall {
    /// Default: `[]`.
    pub addon_slugs: Vec<String>,
    pub cluster_uuid: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(OneClickInstall {
    required addon_slugs "addon_slugs",
    required cluster_uuid "cluster_uuid",
});

impl OneClickInstall {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(addon_slugs: impl IntoIterator<Item = impl Into<String>>, cluster_uuid: impl Into<String>) -> Self {
        Self {
            addon_slugs: addon_slugs.into_iter().map(Into::into).collect(),
            cluster_uuid: cluster_uuid.into(),
            undeclared: Undeclared::default(),
        }
    }
}

/// Answered by `one_clicks_install_kubernetes`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OneClicksInstallKubernetesResponse {
    pub message: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(OneClicksInstallKubernetesResponse {
    optional message "message",
});

/// Answered by `one_clicks_list`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OneClicksListResponse {
    #[cfg_attr(feature = "schemars", schemars(rename = "1_clicks"))]
    pub x1_clicks: Option<Vec<OneClick>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(OneClicksListResponse {
    optional x1_clicks "1_clicks",
});

open_enum! {
    /// Sent by `one_clicks_list`.
    OneClicksListType {
        Droplet = "droplet",
        Kubernetes = "kubernetes",
    }
}
