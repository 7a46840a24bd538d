// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Partner Network Connect.

use std::borrow::Cow;
use std::time::Duration;
use digitalocean_core::resource::{Answered, Creatable, Deletable, Holder, List, Listed, Named, Patchable, Resource, SharedList, Sought, Stateful, UniquelyNamed, Uniqueness, WaitState, boxed_part, done, found, given, named, named_in, part, shown};
use digitalocean_core::{Client, key, key_from, list, nested_key};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::{PartnerAttachment, PartnerAttachmentBgpAuthKey, PartnerAttachmentRemoteRoute, PartnerAttachmentServiceKey};

key! {
    /// The id of a partner attachment.
    PartnerAttachmentId(String)
}

key_from!(PartnerAttachmentId of types::PartnerAttachment => |it| Self(it.id.clone()));

impl Resource for PartnerAttachmentId {
    type Value = types::PartnerAttachment;
    type Parent = ();

    const NAME: &'static str = "partner attachment";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::PartnerAttachment) -> Option<Self> {
        given(&it.id).map(PartnerAttachmentId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::PartnerAttachment>> {
        boxed_part(raw(client).partner_attachments_get(&self.0), |answer| answer.partner_attachment.filter(|it| given(&it.id).is_some()))
    }

    #[inline]
    fn status(it: &types::PartnerAttachment) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.state.as_str()))
    }

    #[inline]
    fn shared_list(&self, client: &Client) -> Option<SharedList<types::PartnerAttachment>> {
        Some(SharedList::new(raw(client).partner_attachments_list(&Default::default())))
    }
}

impl Stateful for PartnerAttachmentId {
    const INTERVAL: Duration = Duration::from_secs(5);
    const DEADLINE: Duration = Duration::from_secs(3600);

    #[inline]
    fn wait_state(it: &types::PartnerAttachment) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["CREATED"], &["ERROR"])
    }
}

impl Named for PartnerAttachmentId {
    #[inline]
    fn name(it: &types::PartnerAttachment) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::PartnerAttachment>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Creatable for PartnerAttachmentId {
    type Body = types::PartnerAttachmentWritable;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::PartnerAttachmentWritable) -> Answered<(Self, Option<Box<types::PartnerAttachment>>)> {
        part(raw(client).partner_attachments_create(body), move |answer| {
            let it = answer.partner_attachment?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for PartnerAttachmentId {
    const GONE_WITHIN: Duration = Duration::from_secs(600);

    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).partner_attachments_delete(&self.0))
    }
}

impl Patchable for PartnerAttachmentId {
    type Patch = types::PartnerAttachmentUpdatable;

    #[inline]
    fn patch(&self, client: &Client, body: &types::PartnerAttachmentUpdatable) -> Answered<Option<Box<types::PartnerAttachment>>> {
        shown(raw(client).partner_attachments_patch(&self.0, body), |answer| answer.partner_attachment)
    }
}

list! {
    /// A list of partner attachments, made by [`partner_attachments_list`](crate::Client::partner_attachments_list).
    PartnerAttachmentsList of types::PartnerAttachmentsListResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for PartnerAttachmentId {
    type Within = ();
    type List = PartnerAttachmentsList;

    #[inline]
    fn list(client: &Client, _: &()) -> PartnerAttachmentsList {
        raw(client).partner_attachments_list(&Default::default()).into()
    }
}

impl UniquelyNamed for PartnerAttachmentId {
    type In = ();

    const UNIQUE: Uniqueness = Uniqueness {
        name: ("name", "name"),
        words: None,
        caseless: false,
        beside: &[],
        fixed: &[("connection_bandwidth_in_mbps", "connection_bandwidth_in_mbps"), ("naas_provider", "naas_provider"), ("redundancy_zone", "redundancy_zone"), ("region", "region")],
        assumed: &[],
        filters: &[],
        everywhere: false,
        status: None,
        message: None,
    };

    #[inline]
    fn holder(client: &Client, _: &(), sought: &Sought) -> Answered<Option<Holder<Self>>> {
        named_in::<Self, _>((), List::from(Self::list(client, &())), sought)
    }
}

nested_key! {
    /// The key of the BGP auth key of a partner attachment: there is one.
    PartnerAttachmentBgpAuthKeyKey {
        /// The key of the partner attachment.
        attachment: PartnerAttachmentId
    }
}

impl Resource for PartnerAttachmentBgpAuthKeyKey {
    type Value = types::PartnerAttachmentBgpAuthKey;
    type Parent = PartnerAttachmentId;

    const NAME: &'static str = "BGP auth key";

    #[inline]
    fn parent(&self) -> PartnerAttachmentId {
        self.attachment.clone()
    }

    #[inline]
    fn of(parent: &PartnerAttachmentId, _: &types::PartnerAttachmentBgpAuthKey) -> Option<Self> {
        Some(Self { attachment: parent.clone() })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::PartnerAttachmentBgpAuthKey>> {
        boxed_part(raw(client).partner_attachments_get_bgp_auth_key(&self.attachment.0), |answer| answer.bgp_auth_key)
    }
}

key! {
    /// The cidr of a remote route.
    PartnerAttachmentRemoteRouteId(String)
}

key_from!(PartnerAttachmentRemoteRouteId of types::PartnerAttachmentRemoteRoute => |it| Self(it.cidr.clone()));

nested_key! {
    /// The key of a remote route of a partner attachment.
    PartnerAttachmentRemoteRouteKey {
        /// The key of the partner attachment.
        attachment: PartnerAttachmentId,
        /// Its own part.
        cidr: PartnerAttachmentRemoteRouteId
    }
}

impl Resource for PartnerAttachmentRemoteRouteKey {
    type Value = types::PartnerAttachmentRemoteRoute;
    type Parent = PartnerAttachmentId;

    const NAME: &'static str = "remote route";

    #[inline]
    fn parent(&self) -> PartnerAttachmentId {
        self.attachment.clone()
    }

    #[inline]
    fn of(parent: &PartnerAttachmentId, it: &types::PartnerAttachmentRemoteRoute) -> Option<Self> {
        Some(Self { attachment: parent.clone(), cidr: given(&it.cidr).map(PartnerAttachmentRemoteRouteId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::PartnerAttachmentRemoteRoute>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of remote routes, made by [`partner_attachments_list_remote_routes`](crate::Client::partner_attachments_list_remote_routes).
    PartnerAttachmentsListRemoteRoutes of types::PartnerAttachmentsListRemoteRoutesResponse, |it| given(&it.cidr), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for PartnerAttachmentRemoteRouteKey {
    type Within = PartnerAttachmentId;
    type List = PartnerAttachmentsListRemoteRoutes;

    #[inline]
    fn list(client: &Client, within: &PartnerAttachmentId) -> PartnerAttachmentsListRemoteRoutes {
        raw(client).partner_attachments_list_remote_routes(&within.0, &Default::default()).into()
    }
}

nested_key! {
    /// The key of the service key of a partner attachment: there is one.
    PartnerAttachmentServiceKeyKey {
        /// The key of the partner attachment.
        attachment: PartnerAttachmentId
    }
}

impl Resource for PartnerAttachmentServiceKeyKey {
    type Value = types::PartnerAttachmentServiceKey;
    type Parent = PartnerAttachmentId;

    const NAME: &'static str = "service key";

    #[inline]
    fn parent(&self) -> PartnerAttachmentId {
        self.attachment.clone()
    }

    #[inline]
    fn of(parent: &PartnerAttachmentId, _: &types::PartnerAttachmentServiceKey) -> Option<Self> {
        Some(Self { attachment: parent.clone() })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::PartnerAttachmentServiceKey>> {
        boxed_part(raw(client).partner_attachments_get_service_key(&self.attachment.0), |answer| answer.service_key)
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! partner_network_connect_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::partner_network_connect::*;

        impl $sdk::Client {
            /// One partner attachment, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "partnerAttachments_get")]
            #[must_use]
            pub fn partner_attachment(&self, id: impl $sdk::resource::IntoKey<$crate::resources::partner_network_connect::PartnerAttachmentId>) -> $sdk::resource::Handle<$crate::resources::partner_network_connect::PartnerAttachmentId> {
                self.resource(id)
            }

            /// The partner attachments of the account.
            #[doc(alias = "partnerAttachments_list")]
            #[must_use]
            #[inline]
            pub fn partner_attachments(&self) -> $sdk::resource::Collection<$crate::resources::partner_network_connect::PartnerAttachmentId> {
                self.collection()
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::partner_network_connect::PartnerAttachmentId, $crate::types::PartnerAttachmentWritable> {
            #[doc = "How routes are exchanged with the partner."]
            into bgp: $crate::types::PartnerAttachmentWritableBgp,
            #[doc = "Which of the partner's zones the attachment is in; those of a redundant pair belong in different ones."]
            into redundancy_zone: $crate::types::PartnerAttachmentRedundancyZone,
        });

        impl $sdk::resource::Handle<$crate::resources::partner_network_connect::PartnerAttachmentId> {
            /// Changes what is set; the rest stays. Operation: `partnerAttachments_patch`.
            ///
            /// Optional, by methods of the request: `name`, `vpc_ids`, `bgp`.
            #[doc(alias = "partnerAttachments_patch")]
            #[inline]
            pub fn update(&self) -> $sdk::resource::Request<$crate::resources::partner_network_connect::PartnerAttachmentId, $crate::types::PartnerAttachmentUpdatable> {
                self.patching($crate::types::PartnerAttachmentUpdatable::new())
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::partner_network_connect::PartnerAttachmentId, $crate::types::PartnerAttachmentUpdatable> {
            #[doc = "The new name of the attachment, unique in the account. Pattern: `^[a-zA-Z0-9\\-\\.]+$`."]
            into name: String,
            #[doc = "All VPCs that are attached, in place of those that are. At least `1` items."]
            keys vpc_ids: $crate::resources::VpcId,
            #[doc = "How routes are exchanged with the partner."]
            into bgp: $crate::types::PartnerAttachmentUpdatableBgpBgp,
        });

        /// A handle of a partner attachment.
        pub type PartnerAttachmentHandle = $sdk::resource::Handle<$crate::resources::partner_network_connect::PartnerAttachmentId>;

        impl $sdk::resource::Handle<$crate::resources::partner_network_connect::PartnerAttachmentId> {
            /// Its BGP auth key. No request is sent until something is awaited.
            #[doc(alias = "partnerAttachments_get_bgp_auth_key")]
            #[must_use]
            #[inline]
            pub fn bgp_auth_key(&self) -> $sdk::resource::Handle<$crate::resources::partner_network_connect::PartnerAttachmentBgpAuthKeyKey> {
                self.below($crate::resources::partner_network_connect::PartnerAttachmentBgpAuthKeyKey::new(self.key()))
            }
        }

        /// A handle of a BGP auth key.
        pub type PartnerAttachmentBgpAuthKeyHandle = $sdk::resource::Handle<$crate::resources::partner_network_connect::PartnerAttachmentBgpAuthKeyKey>;

        impl $sdk::resource::Handle<$crate::resources::partner_network_connect::PartnerAttachmentId> {
            /// Its remote routes.
            #[doc(alias = "partnerAttachments_list_remote_routes")]
            #[must_use]
            #[inline]
            pub fn remote_routes(&self) -> $sdk::resource::Collection<$crate::resources::partner_network_connect::PartnerAttachmentRemoteRouteKey> {
                self.collection()
            }
        }

        /// A handle of a remote route.
        pub type PartnerAttachmentRemoteRouteHandle = $sdk::resource::Handle<$crate::resources::partner_network_connect::PartnerAttachmentRemoteRouteKey>;

        impl $sdk::resource::Handle<$crate::resources::partner_network_connect::PartnerAttachmentId> {
            /// Its service key. No request is sent until something is awaited.
            #[doc(alias = "partnerAttachments_get_service_key")]
            #[must_use]
            #[inline]
            pub fn service_key(&self) -> $sdk::resource::Handle<$crate::resources::partner_network_connect::PartnerAttachmentServiceKeyKey> {
                self.below($crate::resources::partner_network_connect::PartnerAttachmentServiceKeyKey::new(self.key()))
            }
        }

        /// A handle of a service key.
        pub type PartnerAttachmentServiceKeyHandle = $sdk::resource::Handle<$crate::resources::partner_network_connect::PartnerAttachmentServiceKeyKey>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! partner_network_connect_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.partner_attachments()` | `list`, `find_by_name`, `create` |\n| `client.partner_attachment(id)` | `get`, `find`, `update`, `delete`, `wait` |\n| `client.partner_attachment(id).bgp_auth_key()` | `get`, `find` |\n| `client.partner_attachment(id).remote_routes()` | `list` |\n| `client.partner_attachment(id).service_key()` | `get`, `find`, `regenerate` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
