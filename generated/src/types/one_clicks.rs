// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `one_clicks_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OneClick {
    /// The slug of the application, by which requests name it.
    pub slug: String,
    /// What the application is for, `droplet` or `kubernetes`.
    pub type_: String,
    undeclared: Undeclared,
}

record!(OneClick {
    required slug "slug",
    required type_ "type",
});

#[cfg(feature = "schemars")]
schema!(OneClick in crate::SCHEMAS {});

/// Sent by `one_clicks_install_kubernetes`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OneClickInstall {
    /// The slugs of the applications to install.
    /// Default: `[]`.
    pub addon_slugs: Vec<String>,
    /// The UUID of the Kubernetes cluster to install them in.
    pub cluster_uuid: String,
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

#[cfg(feature = "schemars")]
schema!(OneClickInstall in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(OneClickInstall by crate::validate::RULES);

/// Answered by `one_clicks_install_kubernetes`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OneClicksInstallKubernetesResponse {
    /// A message that the installation has begun; no operation returns its progress.
    pub message: Option<String>,
    undeclared: Undeclared,
}

record!(OneClicksInstallKubernetesResponse {
    sometimes message "message",
});

#[cfg(feature = "schemars")]
schema!(OneClicksInstallKubernetesResponse in crate::SCHEMAS {});

/// Answered by `one_clicks_list`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OneClicksListResponse {
    /// The applications on offer.
    pub x1_clicks: Option<Vec<OneClick>>,
    undeclared: Undeclared,
}

record!(OneClicksListResponse {
    sometimes x1_clicks "1_clicks",
});

#[cfg(feature = "schemars")]
schema!(OneClicksListResponse in crate::SCHEMAS { OneClick });

open_enum! {
    /// Sent by `one_clicks_list`.
    OneClicksListType {
        ///
        /// Images that a droplet can be made from.
        Droplet = "droplet",
        ///
        /// Applications that are installed in a cluster.
        Kubernetes = "kubernetes",
    }
}

#[cfg(feature = "schemars")]
schema!(OneClicksListType in crate::SCHEMAS {});
