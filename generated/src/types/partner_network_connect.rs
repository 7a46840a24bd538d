// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `partner_attachments_create`, `partner_attachments_delete`, `partner_attachments_get` and 2 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartnerAttachment {
    /// The id of the attachment.
    /// Set by the service.
    pub id: String,
    /// The name of the attachment, unique in the account.
    /// Pattern: `^[a-zA-Z0-9\-\.]+$`.
    pub name: String,
    /// The state of the attachment, such as `CREATING`, `CREATED` or `DELETING`; the spelling varies.
    /// Set by the service.
    pub state: String,
    /// The bandwidth of the connection, in megabits per second.
    pub connection_bandwidth_in_mbps: Option<i64>,
    /// The region that the attachment is in; it may be in capitals here, such as `NYC`.
    pub region: Option<String>,
    /// The partner that provides the network, such as `megaport`.
    pub naas_provider: Option<String>,
    /// The ids of the VPC networks that are attached.
    /// At least `1` items.
    pub vpc_ids: Option<Vec<String>>,
    /// How routes are exchanged with the partner; without the key.
    pub bgp: Option<PartnerAttachmentBgp>,
    /// When the attachment was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// The id of the attachment that this one was added to; `None` if it stands alone or is the first.
    /// Set by the service.
    pub parent_uuid: Option<String>,
    /// The ids of the attachments that were added to this one.
    /// At least `1` items. Set by the service.
    pub children: Option<Vec<String>>,
    /// Which of the partner's zones the attachment is in; those of a redundant pair are in different ones.
    /// Set by the service.
    pub redundancy_zone: Option<PartnerAttachmentRedundancyZone>,
    undeclared: Undeclared,
}

record!(PartnerAttachment {
    expected id "id",
    expected name "name",
    expected state "state",
    sometimes connection_bandwidth_in_mbps "connection_bandwidth_in_mbps",
    sometimes region "region",
    sometimes naas_provider "naas_provider",
    sometimes vpc_ids "vpc_ids",
    sometimes bgp "bgp",
    sometimes created_at "created_at",
    sometimes parent_uuid "parent_uuid",
    sometimes children "children",
    sometimes redundancy_zone "redundancy_zone",
});

impl Default for PartnerAttachment {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(PartnerAttachment in crate::SCHEMAS { PartnerAttachmentBgp, PartnerAttachmentRedundancyZone });

/// Answered by `partner_attachments_create`, `partner_attachments_delete`, `partner_attachments_get` and 2 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerAttachmentBgp {
    /// The autonomous system number of DigitalOcean's router.
    pub local_asn: Option<i64>,
    /// The autonomous system number of the partner's router.
    pub peer_asn: Option<i64>,
    /// The address of DigitalOcean's router with the length of its prefix, such as `169.254.0.1/29`.
    pub local_router_ip: Option<String>,
    /// The address of the partner's router with the length of its prefix, such as `169.254.0.6/29`.
    pub peer_router_ip: Option<String>,
    undeclared: Undeclared,
}

record!(PartnerAttachmentBgp {
    sometimes local_asn "local_asn",
    sometimes peer_asn "peer_asn",
    sometimes local_router_ip "local_router_ip",
    sometimes peer_router_ip "peer_router_ip",
});

#[cfg(feature = "schemars")]
schema!(PartnerAttachmentBgp in crate::SCHEMAS {});

/// Answered by `partner_attachments_get_bgp_auth_key`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerAttachmentBgpAuthKey {
    /// The key that both ends of the BGP session authenticate with.
    /// Set by the service.
    pub value: Option<String>,
    undeclared: Undeclared,
}

record!(PartnerAttachmentBgpAuthKey {
    sometimes value "value",
});

hide!(PartnerAttachmentBgpAuthKey {
    maybe_secret value,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(PartnerAttachmentBgpAuthKey in crate::SCHEMAS {});

open_enum! {
    /// Sent by `partner_attachments_create`; answered by `partner_attachments_create`, `partner_attachments_delete`, `partner_attachments_get` and 2 more.
    PartnerAttachmentRedundancyZone {
        ///
        /// One of Megaport's two zones.
        MegaportBlue = "MEGAPORT_BLUE",
        ///
        /// The other of Megaport's two zones.
        MegaportRed = "MEGAPORT_RED",
    }
}

#[cfg(feature = "schemars")]
schema!(PartnerAttachmentRedundancyZone in crate::SCHEMAS {});

/// Answered by `partner_attachments_list_remote_routes`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartnerAttachmentRemoteRoute {
    /// A range of addresses on the far side, in CIDR notation.
    /// Set by the service.
    pub cidr: String,
    undeclared: Undeclared,
}

record!(PartnerAttachmentRemoteRoute {
    expected cidr "cidr",
});

impl Default for PartnerAttachmentRemoteRoute {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(PartnerAttachmentRemoteRoute in crate::SCHEMAS {});

/// Answered by `partner_attachments_get_service_key`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerAttachmentServiceKey {
    /// The key that the partner needs to complete the connection.
    /// Set by the service.
    pub value: Option<String>,
    /// When the key was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// The state of the key, such as `CREATED`.
    /// Set by the service.
    pub state: Option<String>,
    undeclared: Undeclared,
}

record!(PartnerAttachmentServiceKey {
    sometimes value "value",
    sometimes created_at "created_at",
    sometimes state "state",
});

hide!(PartnerAttachmentServiceKey {
    maybe_secret value,
    plain created_at,
    plain state,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(PartnerAttachmentServiceKey in crate::SCHEMAS {});

/// Sent by `partner_attachments_patch`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerAttachmentUpdatable {
    /// The new name of the attachment, unique in the account.
    /// Pattern: `^[a-zA-Z0-9\-\.]+$`.
    pub name: Option<String>,
    /// All VPCs that are attached, in place of those that are.
    /// At least `1` items.
    pub vpc_ids: Option<Vec<String>>,
    /// How routes are exchanged with the partner.
    pub bgp: Option<PartnerAttachmentUpdatableBgpBgp>,
    undeclared: Undeclared,
}

record!(PartnerAttachmentUpdatable {
    optional name "name",
    optional vpc_ids "vpc_ids",
    optional bgp "bgp",
});

impl PartnerAttachmentUpdatable {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(PartnerAttachmentUpdatable {
    into name: String,
    list vpc_ids: String,
    into bgp: PartnerAttachmentUpdatableBgpBgp,
});

#[cfg(feature = "schemars")]
schema!(PartnerAttachmentUpdatable in crate::SCHEMAS { PartnerAttachmentUpdatableBgpBgp });

#[cfg(feature = "validate")]
from_json!(PartnerAttachmentUpdatable by crate::validate::RULES);

/// Sent by `partner_attachments_patch`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PartnerAttachmentUpdatableBgpBgp {
    /// The address of DigitalOcean's router with the length of its prefix, such as `169.254.0.1/29`.
    pub local_router_ip: String,
    /// The address of the partner's router with the length of its prefix, such as `169.254.0.6/29`.
    pub peer_router_ip: String,
    /// The autonomous system number of the partner's router.
    pub peer_router_asn: i64,
    /// The key that both ends of the BGP session authenticate with.
    pub auth_key: String,
    undeclared: Undeclared,
}

record!(PartnerAttachmentUpdatableBgpBgp {
    required local_router_ip "local_router_ip",
    required peer_router_ip "peer_router_ip",
    required peer_router_asn "peer_router_asn",
    required auth_key "auth_key",
});

hide!(PartnerAttachmentUpdatableBgpBgp {
    plain local_router_ip,
    plain peer_router_ip,
    plain peer_router_asn,
    secret auth_key,
    plain undeclared,
});

impl PartnerAttachmentUpdatableBgpBgp {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        local_router_ip: impl Into<String>,
        peer_router_ip: impl Into<String>,
        peer_router_asn: i64,
        auth_key: impl Into<String>,
    ) -> Self {
        Self {
            local_router_ip: local_router_ip.into(),
            peer_router_ip: peer_router_ip.into(),
            peer_router_asn,
            auth_key: auth_key.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(PartnerAttachmentUpdatableBgpBgp in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(PartnerAttachmentUpdatableBgpBgp by crate::validate::RULES);

/// Sent by `partner_attachments_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartnerAttachmentWritable {
    /// The name of the attachment, unique in the account.
    /// Pattern: `^[a-zA-Z0-9\-\.]+$`.
    pub name: String,
    /// The bandwidth of the connection, in megabits per second.
    /// Known values: `1000`, `2000`, `5000`, `10000`.
    pub connection_bandwidth_in_mbps: i64,
    /// The region that the attachment is created in.
    pub region: PartnerAttachmentWritableRegion,
    /// The partner that provides the network, such as `megaport`.
    pub naas_provider: String,
    /// The ids of the VPC networks that are attached.
    /// At least `1` items.
    pub vpc_ids: Vec<String>,
    /// The id of the attachment that this one is added to; `None` for one of its own.
    pub parent_uuid: Option<String>,
    /// How routes are exchanged with the partner.
    pub bgp: Option<PartnerAttachmentWritableBgp>,
    /// Which of the partner's zones the attachment is in; those of a redundant pair belong in different ones.
    pub redundancy_zone: Option<PartnerAttachmentRedundancyZone>,
    undeclared: Undeclared,
}

record!(PartnerAttachmentWritable {
    required name "name",
    required connection_bandwidth_in_mbps "connection_bandwidth_in_mbps",
    required region "region",
    required naas_provider "naas_provider",
    required vpc_ids "vpc_ids",
    optional parent_uuid "parent_uuid",
    optional bgp "bgp",
    optional redundancy_zone "redundancy_zone",
});

impl PartnerAttachmentWritable {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        connection_bandwidth_in_mbps: i64,
        region: impl Into<PartnerAttachmentWritableRegion>,
        naas_provider: impl Into<String>,
        vpc_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            connection_bandwidth_in_mbps,
            region: region.into(),
            naas_provider: naas_provider.into(),
            vpc_ids: vpc_ids.into_iter().map(Into::into).collect(),
            parent_uuid: None,
            bgp: None,
            redundancy_zone: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(PartnerAttachmentWritable {
    into parent_uuid: String,
    into bgp: PartnerAttachmentWritableBgp,
    into redundancy_zone: PartnerAttachmentRedundancyZone,
});

#[cfg(feature = "schemars")]
schema!(PartnerAttachmentWritable in crate::SCHEMAS {
    PartnerAttachmentRedundancyZone,
    PartnerAttachmentWritableBgp,
    PartnerAttachmentWritableRegion,
});

#[cfg(feature = "validate")]
from_json!(PartnerAttachmentWritable by crate::validate::RULES);

/// Sent by `partner_attachments_create`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PartnerAttachmentWritableBgp {
    /// The address of DigitalOcean's router with the length of its prefix, such as `169.254.0.1/29`.
    pub local_router_ip: String,
    /// The address of the partner's router with the length of its prefix, such as `169.254.0.6/29`.
    pub peer_router_ip: String,
    /// The autonomous system number of the partner's router.
    pub peer_router_asn: i64,
    /// The key that both ends of the BGP session authenticate with; no answer about the attachment contains it.
    pub auth_key: String,
    /// The autonomous system number of DigitalOcean's router; `None` takes the default number.
    pub local_router_asn: Option<i64>,
    undeclared: Undeclared,
}

record!(PartnerAttachmentWritableBgp {
    required local_router_ip "local_router_ip",
    required peer_router_ip "peer_router_ip",
    required peer_router_asn "peer_router_asn",
    required auth_key "auth_key",
    optional local_router_asn "local_router_asn",
});

hide!(PartnerAttachmentWritableBgp {
    plain local_router_ip,
    plain peer_router_ip,
    plain peer_router_asn,
    secret auth_key,
    plain local_router_asn,
    plain undeclared,
});

impl PartnerAttachmentWritableBgp {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        local_router_ip: impl Into<String>,
        peer_router_ip: impl Into<String>,
        peer_router_asn: i64,
        auth_key: impl Into<String>,
    ) -> Self {
        Self {
            local_router_ip: local_router_ip.into(),
            peer_router_ip: peer_router_ip.into(),
            peer_router_asn,
            auth_key: auth_key.into(),
            local_router_asn: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(PartnerAttachmentWritableBgp {
    value local_router_asn: i64,
});

#[cfg(feature = "schemars")]
schema!(PartnerAttachmentWritableBgp in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(PartnerAttachmentWritableBgp by crate::validate::RULES);

open_enum! {
    /// Sent by `partner_attachments_create`.
    PartnerAttachmentWritableRegion {
        Nyc = "nyc",
        Sfo = "sfo",
        Fra = "fra",
        Ams = "ams",
        Sgp = "sgp",
    }
}

#[cfg(feature = "schemars")]
schema!(PartnerAttachmentWritableRegion in crate::SCHEMAS {});

/// Answered by `partner_attachments_delete`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerAttachmentsDeleteResponse {
    /// The attachment that is being deleted.
    pub partner_attachment: Option<PartnerAttachment>,
    undeclared: Undeclared,
}

record!(PartnerAttachmentsDeleteResponse {
    sometimes partner_attachment "partner_attachment",
});

#[cfg(feature = "schemars")]
schema!(PartnerAttachmentsDeleteResponse in crate::SCHEMAS { PartnerAttachment });

/// Answered by `partner_attachments_get_bgp_auth_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerAttachmentsGetBgpAuthKeyResponse {
    /// The key of the attachment's BGP session.
    pub bgp_auth_key: Option<PartnerAttachmentBgpAuthKey>,
    undeclared: Undeclared,
}

record!(PartnerAttachmentsGetBgpAuthKeyResponse {
    sometimes bgp_auth_key "bgp_auth_key",
});

#[cfg(feature = "schemars")]
schema!(PartnerAttachmentsGetBgpAuthKeyResponse in crate::SCHEMAS { PartnerAttachmentBgpAuthKey });

/// Answered by `partner_attachments_get_service_key`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PartnerAttachmentsGetServiceKeyResponse {
    /// The current service key of the attachment.
    pub service_key: Option<PartnerAttachmentServiceKey>,
    undeclared: Undeclared,
}

record!(PartnerAttachmentsGetServiceKeyResponse {
    sometimes service_key "service_key",
});

#[cfg(feature = "schemars")]
schema!(PartnerAttachmentsGetServiceKeyResponse in crate::SCHEMAS { PartnerAttachmentServiceKey });

/// Answered by `partner_attachments_list_remote_routes`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartnerAttachmentsListRemoteRoutesResponse {
    /// The routes of the far side on this page.
    pub remote_routes: Option<Vec<PartnerAttachmentRemoteRoute>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(PartnerAttachmentsListRemoteRoutesResponse {
    sometimes remote_routes "remote_routes",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(PartnerAttachmentsListRemoteRoutesResponse in crate::SCHEMAS { MetaMeta, PageLinks, PartnerAttachmentRemoteRoute });

/// Answered by `partner_attachments_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartnerAttachmentsListResponse {
    /// The attachments on this page.
    pub partner_attachments: Option<Vec<PartnerAttachment>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(PartnerAttachmentsListResponse {
    sometimes partner_attachments "partner_attachments",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(PartnerAttachmentsListResponse in crate::SCHEMAS { MetaMeta, PageLinks, PartnerAttachment });

/// Answered by `partner_attachments_create`, `partner_attachments_get`, `partner_attachments_patch`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SinglePartnerAttachmentResponse {
    /// The attachment that was created, changed or requested.
    pub partner_attachment: Option<PartnerAttachment>,
    undeclared: Undeclared,
}

record!(SinglePartnerAttachmentResponse {
    sometimes partner_attachment "partner_attachment",
});

#[cfg(feature = "schemars")]
schema!(SinglePartnerAttachmentResponse in crate::SCHEMAS { PartnerAttachment });
