// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Functions.

use digitalocean_core::resource::{Answered, Creatable, Deletable, Holder, List, Listed, Named, Patchable, Resource, Sought, UniquelyNamed, Uniqueness, boxed_part, done, found, given, named, named_by_key, part, shown};
use digitalocean_core::{Client, key, key_from, list, nested_key};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::{AccessKey, FunctionsNamespace, FunctionsTrigger};

key! {
    /// The id of an access key.
    FunctionsAccessKeyId(String)
}

key_from!(FunctionsAccessKeyId of types::AccessKey => |it| Self(it.id.clone()));

key_from!(FunctionsAccessKeyId of types::AccessKeyCreateResponse => |it| Self(given(&it.id).unwrap_or_default()));

nested_key! {
    /// The key of an access key of a functions namespace.
    FunctionsAccessKeyKey {
        /// The key of the functions namespace.
        namespace: FunctionsNamespaceName,
        /// Its own part.
        id: FunctionsAccessKeyId
    }
}

impl Resource for FunctionsAccessKeyKey {
    type Value = types::AccessKey;
    type Parent = FunctionsNamespaceName;

    const NAME: &'static str = "access key";

    #[inline]
    fn parent(&self) -> FunctionsNamespaceName {
        self.namespace.clone()
    }

    #[inline]
    fn of(parent: &FunctionsNamespaceName, it: &types::AccessKey) -> Option<Self> {
        Some(Self { namespace: parent.clone(), id: given(&it.id).map(FunctionsAccessKeyId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::AccessKey>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

impl Deletable for FunctionsAccessKeyKey {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).functions_access_key_delete(&self.namespace.0, &self.id.0))
    }
}

impl Patchable for FunctionsAccessKeyKey {
    type Patch = types::FunctionsAccessKeyUpdateBody;

    #[inline]
    fn patch(&self, client: &Client, body: &types::FunctionsAccessKeyUpdateBody) -> Answered<Option<Box<types::AccessKey>>> {
        shown(raw(client).functions_access_key_update(&self.namespace.0, &self.id.0, body), |answer| answer.access_key)
    }
}

list! {
    /// A list of access keys, made by [`functions_access_key_list`](crate::Client::functions_access_key_list).
    FunctionsAccessKeyList of types::FunctionsAccessKeyListResponse, |it| given(&it.id), {
    }
}

impl Listed for FunctionsAccessKeyKey {
    type Within = FunctionsNamespaceName;
    type List = FunctionsAccessKeyList;

    #[inline]
    fn list(client: &Client, within: &FunctionsNamespaceName) -> FunctionsAccessKeyList {
        raw(client).functions_access_key_list(&within.0).into()
    }
}

key! {
    /// The name of a functions namespace.
    FunctionsNamespaceName(String)
}

key_from!(FunctionsNamespaceName of types::FunctionsNamespace => |it| Self(it.namespace.clone()));

impl Resource for FunctionsNamespaceName {
    type Value = types::FunctionsNamespace;
    type Parent = ();

    const NAME: &'static str = "functions namespace";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::FunctionsNamespace) -> Option<Self> {
        given(&it.namespace).map(FunctionsNamespaceName)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::FunctionsNamespace>> {
        boxed_part(raw(client).functions_get_namespace(&self.0), |answer| answer.namespace)
    }
}

impl Named for FunctionsNamespaceName {
    #[inline]
    fn name(it: &types::FunctionsNamespace) -> Option<&str> {
        Some(it.label.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::FunctionsNamespace>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Creatable for FunctionsNamespaceName {
    type Body = types::FunctionsNamespaceCreate;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::FunctionsNamespaceCreate) -> Answered<(Self, Option<Box<types::FunctionsNamespace>>)> {
        part(raw(client).functions_create_namespace(body), move |answer| {
            let it = answer.namespace?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for FunctionsNamespaceName {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).functions_delete_namespace(&self.0))
    }
}

list! {
    /// A list of functions namespaces, made by [`functions_list_namespaces`](crate::Client::functions_list_namespaces).
    FunctionsListNamespaces of types::FunctionsListNamespacesResponse, |it| given(&it.namespace), {
    }
}

impl Listed for FunctionsNamespaceName {
    type Within = ();
    type List = FunctionsListNamespaces;

    #[inline]
    fn list(client: &Client, _: &()) -> FunctionsListNamespaces {
        raw(client).functions_list_namespaces().into()
    }
}

key! {
    /// The name of a trigger.
    FunctionsTriggerName(String)
}

key_from!(FunctionsTriggerName of types::FunctionsTrigger => |it| Self(it.name.clone()));

nested_key! {
    /// The key of a trigger of a functions namespace.
    FunctionsTriggerKey {
        /// The key of the functions namespace.
        namespace: FunctionsNamespaceName,
        /// Its own part.
        name: FunctionsTriggerName
    }
}

impl Resource for FunctionsTriggerKey {
    type Value = types::FunctionsTrigger;
    type Parent = FunctionsNamespaceName;

    const NAME: &'static str = "trigger";

    #[inline]
    fn parent(&self) -> FunctionsNamespaceName {
        self.namespace.clone()
    }

    #[inline]
    fn of(parent: &FunctionsNamespaceName, it: &types::FunctionsTrigger) -> Option<Self> {
        Some(Self { namespace: parent.clone(), name: given(&it.name).map(FunctionsTriggerName)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::FunctionsTrigger>> {
        boxed_part(raw(client).functions_get_trigger(&self.namespace.0, &self.name.0), |answer| answer.trigger)
    }
}

impl Creatable for FunctionsTriggerKey {
    type Body = types::FunctionsTriggerCreate;
    type In = FunctionsNamespaceName;

    #[inline]
    fn create(client: &Client, within: &FunctionsNamespaceName, body: &types::FunctionsTriggerCreate) -> Answered<(Self, Option<Box<types::FunctionsTrigger>>)> {
        let parent = within.clone();
        part(raw(client).functions_create_trigger(&within.0, body), move |answer| {
            let it = answer.trigger?;
            Some((Self::of(&parent, &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for FunctionsTriggerKey {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).functions_delete_trigger(&self.namespace.0, &self.name.0))
    }
}

impl Patchable for FunctionsTriggerKey {
    type Patch = types::FunctionsTriggerUpdate;

    #[inline]
    fn patch(&self, client: &Client, body: &types::FunctionsTriggerUpdate) -> Answered<Option<Box<types::FunctionsTrigger>>> {
        shown(raw(client).functions_update_trigger(&self.namespace.0, &self.name.0, body), |answer| answer.trigger)
    }
}

list! {
    /// A list of triggers, made by [`functions_list_triggers`](crate::Client::functions_list_triggers).
    FunctionsListTriggers of types::FunctionsListTriggersResponse, |it| given(&it.name), {
    }
}

impl Listed for FunctionsTriggerKey {
    type Within = FunctionsNamespaceName;
    type List = FunctionsListTriggers;

    #[inline]
    fn list(client: &Client, within: &FunctionsNamespaceName) -> FunctionsListTriggers {
        raw(client).functions_list_triggers(&within.0).into()
    }
}

impl UniquelyNamed for FunctionsTriggerKey {
    type In = FunctionsNamespaceName;

    const UNIQUE: Uniqueness = Uniqueness {
        name: ("name", "name"),
        words: None,
        caseless: false,
        beside: &[],
        fixed: &[],
        assumed: &[],
        filters: &[],
        everywhere: false,
        status: None,
        message: None,
    };

    #[inline]
    fn holder(client: &Client, within: &FunctionsNamespaceName, sought: &Sought) -> Answered<Option<Holder<Self>>> {
        named_by_key(&Self::new(within, sought.name()), client, sought)
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! functions_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::functions::*;

        impl $sdk::resource::Handle<$crate::resources::functions::FunctionsNamespaceName> {
            /// One of its access keys, by its id, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn access_key(&self, id: impl $sdk::resource::IntoKey<$crate::resources::functions::FunctionsAccessKeyId>) -> $sdk::resource::Handle<$crate::resources::functions::FunctionsAccessKeyKey> {
                self.below($crate::resources::functions::FunctionsAccessKeyKey::new(self.key(), id))
            }

            /// Its access keys.
            #[doc(alias = "functionsAccessKey_list")]
            #[must_use]
            #[inline]
            pub fn access_keys(&self) -> $sdk::resource::Collection<$crate::resources::functions::FunctionsAccessKeyKey> {
                self.collection()
            }
        }

        impl $sdk::resource::Handle<$crate::resources::functions::FunctionsAccessKeyKey> {
            /// Changes what is set; the rest stays. Operation: `functionsAccessKey_update`.
            #[doc(alias = "functionsAccessKey_update")]
            pub fn update(&self, name: impl Into<String>) -> $sdk::resource::Request<$crate::resources::functions::FunctionsAccessKeyKey, $crate::types::FunctionsAccessKeyUpdateBody> {
                self.patching($crate::types::FunctionsAccessKeyUpdateBody::new(name))
            }
        }

        /// A handle of an access key.
        pub type FunctionsAccessKeyHandle = $sdk::resource::Handle<$crate::resources::functions::FunctionsAccessKeyKey>;

        impl $sdk::Client {
            /// One functions namespace, by its name, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "functions_get_namespace")]
            #[must_use]
            pub fn functions_namespace(&self, name: impl $sdk::resource::IntoKey<$crate::resources::functions::FunctionsNamespaceName>) -> $sdk::resource::Handle<$crate::resources::functions::FunctionsNamespaceName> {
                self.resource(name)
            }

            /// The functions namespaces of the account.
            #[doc(alias = "functions_list_namespaces")]
            #[doc(alias = "Functions")]
            #[doc(alias = "serverless namespaces")]
            #[must_use]
            #[inline]
            pub fn functions_namespaces(&self) -> $sdk::resource::Collection<$crate::resources::functions::FunctionsNamespaceName> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::functions::FunctionsNamespaceName> {
            /// Creates a functions namespace. Operation: `functions_create_namespace`.
            #[doc(alias = "functions_create_namespace")]
            pub fn create(&self, label: impl Into<String>, region: impl Into<$crate::slugs::Region>) -> $sdk::resource::Request<$crate::resources::functions::FunctionsNamespaceName, $crate::types::FunctionsNamespaceCreate> {
                self.creating($crate::types::FunctionsNamespaceCreate::new(label, Into::<$crate::slugs::Region>::into(region)))
            }
        }

        /// A handle of a functions namespace.
        pub type FunctionsNamespaceHandle = $sdk::resource::Handle<$crate::resources::functions::FunctionsNamespaceName>;

        impl $sdk::resource::Handle<$crate::resources::functions::FunctionsNamespaceName> {
            /// One of its triggers, by its name, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "functions_get_trigger")]
            #[must_use]
            pub fn trigger(&self, name: impl $sdk::resource::IntoKey<$crate::resources::functions::FunctionsTriggerName>) -> $sdk::resource::Handle<$crate::resources::functions::FunctionsTriggerKey> {
                self.below($crate::resources::functions::FunctionsTriggerKey::new(self.key(), name))
            }

            /// Its triggers.
            #[doc(alias = "functions_list_triggers")]
            #[must_use]
            #[inline]
            pub fn triggers(&self) -> $sdk::resource::Collection<$crate::resources::functions::FunctionsTriggerKey> {
                self.collection()
            }
        }

        /// A handle of a trigger.
        pub type FunctionsTriggerHandle = $sdk::resource::Handle<$crate::resources::functions::FunctionsTriggerKey>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! functions_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.functions_namespace(name).access_keys()` | `list`, `create` |\n| `client.functions_namespace(name).access_key(id)` | `get`, `find`, `update`, `delete` |\n| `client.functions_namespaces()` | `list`, `find_by_name`, `create` |\n| `client.functions_namespace(name)` | `get`, `find`, `delete` |\n| `client.functions_namespace(name).triggers()` | `list`, `create` |\n| `client.functions_namespace(name).trigger(name)` | `get`, `find`, `delete`, `update` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
