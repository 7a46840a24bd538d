// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Add-Ons.

use std::borrow::Cow;
use std::time::Duration;
use digitalocean_core::resource::{Answered, Creatable, Deletable, List, Listed, Named, Patchable, Resource, SharedList, Stateful, WaitState, boxed_part, done, found, given, named, part, shown};
use digitalocean_core::{Client, key, key_from, list};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::{AddonsAppInfo, AddonsResource};

key! {
    /// The slug of an add-on.
    AddonsAppSlug(String)
}

key_from!(AddonsAppSlug of types::AddonsAppInfo => |it| Self(it.app_slug.clone()));

impl Resource for AddonsAppSlug {
    type Value = types::AddonsAppInfo;
    type Parent = ();

    const NAME: &'static str = "add-on";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::AddonsAppInfo) -> Option<Self> {
        given(&it.app_slug).map(AddonsAppSlug)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::AddonsAppInfo>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of add-ons, made by [`addons_get_app`](crate::Client::addons_get_app).
    AddonsGetApp of types::AddonsGetAppResponse, |it| given(&it.app_slug), {
    }
}

impl Listed for AddonsAppSlug {
    type Within = ();
    type List = AddonsGetApp;

    #[inline]
    fn list(client: &Client, _: &()) -> AddonsGetApp {
        raw(client).addons_get_app().into()
    }
}

key! {
    /// The id of an add-on resource.
    AddonsResourceId(String)
}

key_from!(AddonsResourceId of types::AddonsResource => |it| Self(it.uuid.clone()));

impl Resource for AddonsResourceId {
    type Value = types::AddonsResource;
    type Parent = ();

    const NAME: &'static str = "add-on resource";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::AddonsResource) -> Option<Self> {
        given(&it.uuid).map(AddonsResourceId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::AddonsResource>> {
        boxed_part(raw(client).addons_get(&self.0), |answer| answer.resource.filter(|it| given(&it.uuid).is_some()))
    }

    #[inline]
    fn status(it: &types::AddonsResource) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.state.as_str()))
    }

    #[inline]
    fn is_gone(it: &types::AddonsResource) -> bool {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["deprovisioned"], &[]) == WaitState::Reached
    }

    #[inline]
    fn shared_list(&self, client: &Client) -> Option<SharedList<types::AddonsResource>> {
        Some(SharedList { key_field: "uuid", ..SharedList::new(raw(client).addons_list()) })
    }
}

impl Stateful for AddonsResourceId {
    const INTERVAL: Duration = Duration::from_secs(5);
    const DEADLINE: Duration = Duration::from_secs(3600);

    #[inline]
    fn wait_state(it: &types::AddonsResource) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["provisioned"], &["provisioning-failed", "deprovisioning-failed", "deprovisioned"])
    }
}

impl Named for AddonsResourceId {
    #[inline]
    fn name(it: &types::AddonsResource) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::AddonsResource>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Creatable for AddonsResourceId {
    type Body = types::AddonsCreateBody;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::AddonsCreateBody) -> Answered<(Self, Option<Box<types::AddonsResource>>)> {
        part(raw(client).addons_create(body), move |answer| {
            let it = answer.resource?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for AddonsResourceId {
    const GONE_WITHIN: Duration = Duration::from_secs(600);

    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).addons_delete(&self.0))
    }
}

impl Patchable for AddonsResourceId {
    type Patch = types::AddonsPatchBody;

    #[inline]
    fn patch(&self, client: &Client, body: &types::AddonsPatchBody) -> Answered<Option<Box<types::AddonsResource>>> {
        shown(raw(client).addons_patch(&self.0, body), |answer| answer.resource)
    }
}

list! {
    /// A list of add-on resources, made by [`addons_list`](crate::Client::addons_list).
    AddonsList of types::AddonsListResponse, |it| given(&it.uuid), {
    }
}

impl Listed for AddonsResourceId {
    type Within = ();
    type List = AddonsList;

    #[inline]
    fn list(client: &Client, _: &()) -> AddonsList {
        raw(client).addons_list().into()
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! add_ons_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::add_ons::*;

        impl $sdk::Client {
            /// One add-on, by its slug, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn addons_app(&self, slug: impl $sdk::resource::IntoKey<$crate::resources::add_ons::AddonsAppSlug>) -> $sdk::resource::Handle<$crate::resources::add_ons::AddonsAppSlug> {
                self.resource(slug)
            }

            /// The add-ons of the account.
            #[doc(alias = "addons_get_app")]
            #[must_use]
            #[inline]
            pub fn addons_apps(&self) -> $sdk::resource::Collection<$crate::resources::add_ons::AddonsAppSlug> {
                self.collection()
            }
        }

        impl $sdk::resource::Handle<$crate::resources::add_ons::AddonsAppSlug> {
            /// Lists the metadata that an add-on app asks for when it is created, with the options of each entry. Operation: `addons_get_app_metadata`.
            ///
            /// # Errors
            ///
            /// Returns an error if it doesn't exist, or the call fails.
            #[inline]
            pub fn metadata(&self) -> $sdk::resource::Answered<$crate::types::AddonsGetAppMetadataResponse> {
                $sdk::resource::part(self.client.raw().addons_get_app_metadata(&self.key.0), Some)
            }
        }

        /// A handle of an add-on.
        pub type AddonsAppHandle = $sdk::resource::Handle<$crate::resources::add_ons::AddonsAppSlug>;

        impl $sdk::Client {
            /// One add-on resource, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "addons_get")]
            #[must_use]
            pub fn addons_resource(&self, id: impl $sdk::resource::IntoKey<$crate::resources::add_ons::AddonsResourceId>) -> $sdk::resource::Handle<$crate::resources::add_ons::AddonsResourceId> {
                self.resource(id)
            }

            /// The add-on resources of the account.
            #[doc(alias = "addons_list")]
            #[must_use]
            #[inline]
            pub fn addons_resources(&self) -> $sdk::resource::Collection<$crate::resources::add_ons::AddonsResourceId> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::add_ons::AddonsResourceId> {
            /// Creates an add-on resource: await it for the service's answer, or wait until it is ready. Operation: `addons_create`.
            ///
            /// Optional, by methods of the request: `linked_droplet_id`, `fleet_uuid`.
            #[doc(alias = "addons_create")]
            pub fn create(&self, name: impl Into<String>, app_slug: impl Into<String>, plan_slug: impl Into<String>, metadata: impl IntoIterator<Item = impl Into<$crate::types::AddonsResourceMetadata>>) -> $sdk::resource::Request<$crate::resources::add_ons::AddonsResourceId, $crate::types::AddonsCreateBody> {
                self.creating($crate::types::AddonsCreateBody::new(name, app_slug, plan_slug, metadata))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::add_ons::AddonsResourceId, $crate::types::AddonsCreateBody> {
            #[doc = "The id of the droplet that the add-on is for, if it is for one."]
            key linked_droplet_id: $crate::resources::DropletId,
            #[doc = "The UUID of the project that the add-on belongs to."]
            into fleet_uuid: String,
        });

        impl $sdk::resource::Handle<$crate::resources::add_ons::AddonsResourceId> {
            /// Changes what is set; the rest stays. Operation: `addons_patch`.
            #[doc(alias = "addons_patch")]
            pub fn update(&self, name: impl Into<String>) -> $sdk::resource::Request<$crate::resources::add_ons::AddonsResourceId, $crate::types::AddonsPatchBody> {
                self.patching($crate::types::AddonsPatchBody::new(name))
            }
        }

        impl $sdk::resource::Handle<$crate::resources::add_ons::AddonsResourceId> {
            /// Moves an add-on to another plan of its app, which changes its monthly price. Operation: `addons_patch_plan`.
            pub fn change_plan(&self, plan_slug: impl Into<String>) -> $sdk::resource::Request<$crate::resources::add_ons::AddonsResourceId, $crate::types::AddonsPatchPlanBody> {
                self.changing($crate::types::AddonsPatchPlanBody::new(plan_slug), |raw, key, body| raw.addons_patch_plan(&key.0, body), |answer| answer.resource).reaching(&[("plan_slug", "plan_slug")])
            }
        }

        /// A handle of an add-on resource.
        pub type AddonsResourceHandle = $sdk::resource::Handle<$crate::resources::add_ons::AddonsResourceId>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! add_ons_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.addons_apps()` | `list` |\n| `client.addons_app(slug)` | `get`, `find`, `metadata` |\n| `client.addons_resources()` | `list`, `find_by_name`, `create` |\n| `client.addons_resource(id)` | `get`, `find`, `update`, `delete`, `wait`, `change_plan` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
