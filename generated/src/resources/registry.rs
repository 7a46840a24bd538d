// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Container Registry.

use std::borrow::Cow;
use std::time::Duration;
use digitalocean_core::resource::{Answered, Creatable, Deletable, Holder, List, Listed, Patchable, Resource, SharedList, Sought, Stateful, UniquelyNamed, Uniqueness, WaitState, boxed_part, done, found, given, named_by_key, part, shown};
use digitalocean_core::{Client, key, key_from, list, nested_key};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::{GarbageCollection, Registry, RegistryBase, RegistrySubscription, RepositoryManifest, RepositoryTag, RepositoryV2};

nested_key! {
    /// The key of the default registry of the account: there is one.
    DefaultRegistryKey
}

impl Resource for DefaultRegistryKey {
    type Value = types::Registry;
    type Parent = ();

    const NAME: &'static str = "default registry";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), _: &types::Registry) -> Option<Self> {
        Some(Self)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::Registry>> {
        boxed_part(raw(client).registry_get(), |answer| answer.registry)
    }
}

impl Deletable for DefaultRegistryKey {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).registry_delete())
    }
}

key! {
    /// The id of a garbage collection.
    GarbageCollectionId(String)
}

key_from!(GarbageCollectionId of types::GarbageCollection => |it| Self(it.uuid.clone()));

nested_key! {
    /// The key of a garbage collection of a registry.
    GarbageCollectionKey {
        /// The key of the registry.
        registry: RegistryName,
        /// Its own part.
        id: GarbageCollectionId
    }
}

impl Resource for GarbageCollectionKey {
    type Value = types::GarbageCollection;
    type Parent = RegistryName;

    const NAME: &'static str = "garbage collection";

    #[inline]
    fn parent(&self) -> RegistryName {
        self.registry.clone()
    }

    #[inline]
    fn of(parent: &RegistryName, it: &types::GarbageCollection) -> Option<Self> {
        Some(Self { registry: parent.clone(), id: given(&it.uuid).map(GarbageCollectionId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::GarbageCollection>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }

    #[inline]
    fn status(it: &types::GarbageCollection) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.as_str()))
    }

    #[inline]
    fn shared_list(&self, client: &Client) -> Option<SharedList<types::GarbageCollection>> {
        Some(SharedList { key_field: "uuid", ..SharedList::new(raw(client).registries_list_garbage_collections(&self.registry.0, &Default::default())) })
    }

    #[inline]
    fn listed_key(&self) -> String {
        self.id.to_string()
    }
}

impl Stateful for GarbageCollectionKey {
    const INTERVAL: Duration = Duration::from_secs(5);
    const DEADLINE: Duration = Duration::from_secs(3600);

    #[inline]
    fn wait_state(it: &types::GarbageCollection) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["succeeded", "completed"], &["failed", "cancelled"])
    }
}

impl Creatable for GarbageCollectionKey {
    type Body = types::RegistryRunGc;
    type In = RegistryName;

    #[inline]
    fn create(client: &Client, within: &RegistryName, body: &types::RegistryRunGc) -> Answered<(Self, Option<Box<types::GarbageCollection>>)> {
        let parent = within.clone();
        part(raw(client).registries_run_garbage_collection(&within.0, body), move |answer| {
            let it = answer.garbage_collection?;
            Some((Self::of(&parent, &it)?, Some(Box::new(it))))
        })
    }
}

list! {
    /// A list of garbage collections, made by [`registries_list_garbage_collections`](crate::Client::registries_list_garbage_collections).
    RegistriesListGarbageCollections of types::GarbageCollectionsResponse, |it| given(&it.uuid), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for GarbageCollectionKey {
    type Within = RegistryName;
    type List = RegistriesListGarbageCollections;

    #[inline]
    fn list(client: &Client, within: &RegistryName) -> RegistriesListGarbageCollections {
        raw(client).registries_list_garbage_collections(&within.0, &Default::default()).into()
    }
}

key! {
    /// The digest of a manifest.
    RepositoryManifestId(String)
}

key_from!(RepositoryManifestId of types::RepositoryManifest => |it| Self(it.digest.clone()));

nested_key! {
    /// The key of a manifest of a repository.
    RepositoryManifestKey {
        /// The key of the repository.
        repository: RepositoryKey,
        /// Its own part.
        digest: RepositoryManifestId
    }
}

impl Resource for RepositoryManifestKey {
    type Value = types::RepositoryManifest;
    type Parent = RepositoryKey;

    const NAME: &'static str = "manifest";

    #[inline]
    fn parent(&self) -> RepositoryKey {
        self.repository.clone()
    }

    #[inline]
    fn of(parent: &RepositoryKey, it: &types::RepositoryManifest) -> Option<Self> {
        Some(Self { repository: parent.clone(), digest: given(&it.digest).map(RepositoryManifestId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::RepositoryManifest>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

impl Deletable for RepositoryManifestKey {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).registries_delete_repository_manifest(&self.repository.registry.0, &self.repository.name.0, &self.digest.0))
    }
}

list! {
    /// A list of manifests, made by [`registries_list_repository_manifests`](crate::Client::registries_list_repository_manifests).
    RegistriesListRepositoryManifests of types::RepositoryManifestsResponse, |it| given(&it.digest), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for RepositoryManifestKey {
    type Within = RepositoryKey;
    type List = RegistriesListRepositoryManifests;

    #[inline]
    fn list(client: &Client, within: &RepositoryKey) -> RegistriesListRepositoryManifests {
        raw(client).registries_list_repository_manifests(&within.registry.0, &within.name.0, &Default::default()).into()
    }
}

key! {
    /// The name of a registry.
    RegistryName(String)
}

key_from!(RegistryName of types::RegistryBase => |it| Self(it.name.clone()));

key_from!(RegistryName of types::Registry => |it| Self(it.name.clone()));

impl Resource for RegistryName {
    type Value = types::RegistryBase;
    type Parent = ();

    const NAME: &'static str = "registry";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::RegistryBase) -> Option<Self> {
        given(&it.name).map(RegistryName)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::RegistryBase>> {
        boxed_part(raw(client).registries_get(&self.0), |answer| answer.registry)
    }
}

impl Creatable for RegistryName {
    type Body = types::MultiregistryCreate;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::MultiregistryCreate) -> Answered<(Self, Option<Box<types::RegistryBase>>)> {
        part(raw(client).registries_create(body), move |answer| {
            let it = answer.registry?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for RegistryName {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).registries_delete(&self.0))
    }
}

list! {
    /// A list of registries, made by [`registries_list`](crate::Client::registries_list).
    RegistriesList of types::RegistriesListResponse, |it| given(&it.name), {
    }
}

impl Listed for RegistryName {
    type Within = ();
    type List = RegistriesList;

    #[inline]
    fn list(client: &Client, _: &()) -> RegistriesList {
        raw(client).registries_list().into()
    }
}

impl UniquelyNamed for RegistryName {
    type In = ();

    const UNIQUE: Uniqueness = Uniqueness {
        name: ("name", "name"),
        words: None,
        caseless: false,
        beside: &[],
        fixed: &[("region", "region")],
        assumed: &[],
        filters: &[],
        everywhere: true,
        status: Some(409),
        message: Some("name already exists"),
    };

    #[inline]
    fn holder(client: &Client, _: &(), sought: &Sought) -> Answered<Option<Holder<Self>>> {
        named_by_key(&Self(sought.name().to_owned()), client, sought)
    }
}

key! {
    /// The name of a repository.
    RepositoryName(String)
}

key_from!(RepositoryName of types::RepositoryV2 => |it| Self(it.name.clone()));

nested_key! {
    /// The key of a repository of a registry.
    RepositoryKey {
        /// The key of the registry.
        registry: RegistryName,
        /// Its own part.
        name: RepositoryName
    }
}

impl Resource for RepositoryKey {
    type Value = types::RepositoryV2;
    type Parent = RegistryName;

    const NAME: &'static str = "repository";

    #[inline]
    fn parent(&self) -> RegistryName {
        self.registry.clone()
    }

    #[inline]
    fn of(parent: &RegistryName, it: &types::RepositoryV2) -> Option<Self> {
        Some(Self { registry: parent.clone(), name: given(&it.name).map(RepositoryName)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::RepositoryV2>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

impl Deletable for RepositoryKey {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).registries_delete_repository(&self.registry.0, &self.name.0))
    }
}

list! {
    /// A list of repositories, made by [`registries_list_repositories_v2`](crate::Client::registries_list_repositories_v2).
    RegistriesListRepositoriesV2 of types::AllRepositoriesV2Response, |it| given(&it.name), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for RepositoryKey {
    type Within = RegistryName;
    type List = RegistriesListRepositoriesV2;

    #[inline]
    fn list(client: &Client, within: &RegistryName) -> RegistriesListRepositoriesV2 {
        raw(client).registries_list_repositories_v2(&within.0, &Default::default()).into()
    }
}

nested_key! {
    /// The key of the subscription of the account: there is one.
    RegistrySubscriptionKey
}

impl Resource for RegistrySubscriptionKey {
    type Value = types::RegistrySubscription;
    type Parent = ();

    const NAME: &'static str = "subscription";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), _: &types::RegistrySubscription) -> Option<Self> {
        Some(Self)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::RegistrySubscription>> {
        boxed_part(raw(client).registries_get_subscription(), |answer| answer.subscription)
    }
}

impl Patchable for RegistrySubscriptionKey {
    type Patch = types::RegistriesUpdateSubscriptionBody;

    #[inline]
    fn patch(&self, client: &Client, body: &types::RegistriesUpdateSubscriptionBody) -> Answered<Option<Box<types::RegistrySubscription>>> {
        shown(raw(client).registries_update_subscription(body), |answer| answer.subscription)
    }
}

key! {
    /// The name of a tag.
    RepositoryTagName(String)
}

key_from!(RepositoryTagName of types::RepositoryTag => |it| Self(it.tag.clone()));

nested_key! {
    /// The key of a tag of a repository.
    RepositoryTagKey {
        /// The key of the repository.
        repository: RepositoryKey,
        /// Its own part.
        tag: RepositoryTagName
    }
}

impl Resource for RepositoryTagKey {
    type Value = types::RepositoryTag;
    type Parent = RepositoryKey;

    const NAME: &'static str = "tag";

    #[inline]
    fn parent(&self) -> RepositoryKey {
        self.repository.clone()
    }

    #[inline]
    fn of(parent: &RepositoryKey, it: &types::RepositoryTag) -> Option<Self> {
        Some(Self { repository: parent.clone(), tag: given(&it.tag).map(RepositoryTagName)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::RepositoryTag>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

impl Deletable for RepositoryTagKey {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).registries_delete_repository_tag(&self.repository.registry.0, &self.repository.name.0, &self.tag.0))
    }
}

list! {
    /// A list of tags, made by [`registries_list_repository_tags`](crate::Client::registries_list_repository_tags).
    RegistriesListRepositoryTags of types::RepositoryTagsResponse, |it| given(&it.tag), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for RepositoryTagKey {
    type Within = RepositoryKey;
    type List = RegistriesListRepositoryTags;

    #[inline]
    fn list(client: &Client, within: &RepositoryKey) -> RegistriesListRepositoryTags {
        raw(client).registries_list_repository_tags(&within.registry.0, &within.name.0, &Default::default()).into()
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! registry_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::registry::*;

        impl $sdk::Client {
            /// The default registry: there is one. No request is sent until something is awaited.
            #[doc(alias = "registry_get")]
            #[must_use]
            #[inline]
            pub fn default_registry(&self) -> $sdk::resource::Handle<$crate::resources::registry::DefaultRegistryKey> {
                self.resource($crate::resources::registry::DefaultRegistryKey)
            }
        }

        /// A handle of a default registry.
        pub type DefaultRegistryHandle = $sdk::resource::Handle<$crate::resources::registry::DefaultRegistryKey>;

        impl $sdk::resource::Handle<$crate::resources::registry::RegistryName> {
            /// One of its garbage collections, by its id, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn garbage_collection(&self, id: impl $sdk::resource::IntoKey<$crate::resources::registry::GarbageCollectionId>) -> $sdk::resource::Handle<$crate::resources::registry::GarbageCollectionKey> {
                self.below($crate::resources::registry::GarbageCollectionKey::new(self.key(), id))
            }

            /// Its garbage collections.
            #[doc(alias = "registries_list_garbageCollections")]
            #[must_use]
            #[inline]
            pub fn garbage_collections(&self) -> $sdk::resource::Collection<$crate::resources::registry::GarbageCollectionKey> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::registry::GarbageCollectionKey> {
            /// Creates a garbage collection: await it for the service's answer, or wait until it is ready. Operation: `registries_run_garbageCollection`.
            ///
            /// Optional, by methods of the request: `type_`.
            #[doc(alias = "registries_run_garbageCollection")]
            #[inline]
            pub fn create(&self) -> $sdk::resource::Request<$crate::resources::registry::GarbageCollectionKey, $crate::types::RegistryRunGc> {
                self.creating($crate::types::RegistryRunGc::new())
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::registry::GarbageCollectionKey, $crate::types::RegistryRunGc> {
            #[doc = "What is collected: layers that no manifest has, manifests without a tag, or both. Default: the layers alone."]
            into type_: $crate::types::GarbageCollectionType,
        });

        /// A handle of a garbage collection.
        pub type GarbageCollectionHandle = $sdk::resource::Handle<$crate::resources::registry::GarbageCollectionKey>;

        impl $sdk::resource::Handle<$crate::resources::registry::RepositoryKey> {
            /// One of its manifests, by its digest, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn manifest(&self, id: impl $sdk::resource::IntoKey<$crate::resources::registry::RepositoryManifestId>) -> $sdk::resource::Handle<$crate::resources::registry::RepositoryManifestKey> {
                self.below($crate::resources::registry::RepositoryManifestKey::new(self.key(), id))
            }

            /// Its manifests.
            #[doc(alias = "registries_list_repositoryManifests")]
            #[must_use]
            #[inline]
            pub fn manifests(&self) -> $sdk::resource::Collection<$crate::resources::registry::RepositoryManifestKey> {
                self.collection()
            }
        }

        /// A handle of a manifest.
        pub type RepositoryManifestHandle = $sdk::resource::Handle<$crate::resources::registry::RepositoryManifestKey>;

        impl $sdk::Client {
            /// One registry, by its name, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "registries_get")]
            #[doc(alias = "registry login")]
            #[doc(alias = "StartGarbageCollection")]
            #[doc(alias = "registry garbage collection")]
            #[must_use]
            pub fn registry(&self, name: impl $sdk::resource::IntoKey<$crate::resources::registry::RegistryName>) -> $sdk::resource::Handle<$crate::resources::registry::RegistryName> {
                self.resource(name)
            }

            /// The registries of the account.
            #[doc(alias = "registries_list")]
            #[doc(alias = "DOCR")]
            #[doc(alias = "container registry")]
            #[must_use]
            #[inline]
            pub fn registries(&self) -> $sdk::resource::Collection<$crate::resources::registry::RegistryName> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::registry::RegistryName> {
            /// Creates a registry. Operation: `registries_create`.
            ///
            /// Optional, by methods of the request: `subscription_tier_slug`, `region`.
            #[doc(alias = "registries_create")]
            pub fn create(&self, name: impl Into<String>) -> $sdk::resource::Request<$crate::resources::registry::RegistryName, $crate::types::MultiregistryCreate> {
                self.creating($crate::types::MultiregistryCreate::new(name))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::registry::RegistryName, $crate::types::MultiregistryCreate> {
            #[doc = "The tier of the subscription: `starter`, `basic` or `professional`. All registries of an account share it."]
            into subscription_tier_slug: $crate::slugs::RegistryTier,
            #[doc = "The region that images are kept in. It can't be changed later. Default: the service chooses."]
            into region: $crate::slugs::Region,
        });

        impl $sdk::resource::Handle<$crate::resources::registry::RegistryName> {
            /// Returns the garbage collection that is running in a registry, if there is one. Operation: `registries_get_garbageCollection`.
            ///
            /// # Errors
            ///
            /// Returns an error if it doesn't exist, or the call fails.
            #[inline]
            pub fn active_garbage_collection(&self) -> $sdk::resource::Answered<$crate::types::GarbageCollectionResponse> {
                $sdk::resource::part(self.client.raw().registries_get_garbage_collection(&self.key.0), Some)
            }
        }

        impl $sdk::resource::Collection<$crate::resources::registry::RegistryName> {
            /// Lists the regions and the subscription tiers on offer, with what each tier includes. Operation: `registries_get_options`.
            ///
            /// # Errors
            ///
            /// Returns an error if it doesn't exist, or the call fails.
            #[inline]
            pub fn options(&self) -> $sdk::resource::Answered<$crate::types::RegistryOptionsResponse> {
                $sdk::resource::part(self.client.raw().registries_get_options(), Some)
            }

            /// Checks whether a name is free and fit for a registry, without creating one. Operation: `registries_validate_name`.
            pub fn validate_name(&self, name: impl Into<String>) -> $sdk::resource::Operation<$crate::types::ValidateRegistry, ()> {
                self.doing($crate::types::ValidateRegistry::new(name), |raw, _, body| raw.registries_validate_name(body))
            }
        }

        /// A handle of a registry.
        pub type RegistryHandle = $sdk::resource::Handle<$crate::resources::registry::RegistryName>;

        impl $sdk::resource::Handle<$crate::resources::registry::RegistryName> {
            /// One of its repositories, by its name, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn repository(&self, name: impl $sdk::resource::IntoKey<$crate::resources::registry::RepositoryName>) -> $sdk::resource::Handle<$crate::resources::registry::RepositoryKey> {
                self.below($crate::resources::registry::RepositoryKey::new(self.key(), name))
            }

            /// Its repositories.
            #[doc(alias = "registries_list_repositoriesV2")]
            #[must_use]
            #[inline]
            pub fn repositories(&self) -> $sdk::resource::Collection<$crate::resources::registry::RepositoryKey> {
                self.collection()
            }
        }

        /// A handle of a repository.
        pub type RepositoryHandle = $sdk::resource::Handle<$crate::resources::registry::RepositoryKey>;

        impl $sdk::Client {
            /// The subscription: there is one. No request is sent until something is awaited.
            #[doc(alias = "registries_get_subscription")]
            #[must_use]
            #[inline]
            pub fn registry_subscription(&self) -> $sdk::resource::Handle<$crate::resources::registry::RegistrySubscriptionKey> {
                self.resource($crate::resources::registry::RegistrySubscriptionKey)
            }
        }

        impl $sdk::resource::Handle<$crate::resources::registry::RegistrySubscriptionKey> {
            /// Changes what is set; the rest stays. Operation: `registries_update_subscription`.
            ///
            /// Optional, by methods of the request: `tier_slug`.
            #[doc(alias = "registries_update_subscription")]
            #[inline]
            pub fn update(&self) -> $sdk::resource::Request<$crate::resources::registry::RegistrySubscriptionKey, $crate::types::RegistriesUpdateSubscriptionBody> {
                self.patching($crate::types::RegistriesUpdateSubscriptionBody::new())
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::registry::RegistrySubscriptionKey, $crate::types::RegistriesUpdateSubscriptionBody> {
            #[doc = "The new tier: `starter`, `basic` or `professional`. What is stored must fit into a smaller one."]
            into tier_slug: $crate::slugs::RegistryTier,
        });

        /// A handle of a subscription.
        pub type RegistrySubscriptionHandle = $sdk::resource::Handle<$crate::resources::registry::RegistrySubscriptionKey>;

        impl $sdk::resource::Handle<$crate::resources::registry::RepositoryKey> {
            /// One of its tags, by its name, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn tag(&self, name: impl $sdk::resource::IntoKey<$crate::resources::registry::RepositoryTagName>) -> $sdk::resource::Handle<$crate::resources::registry::RepositoryTagKey> {
                self.below($crate::resources::registry::RepositoryTagKey::new(self.key(), name))
            }

            /// Its tags.
            #[doc(alias = "registries_list_repositoryTags")]
            #[must_use]
            #[inline]
            pub fn tags(&self) -> $sdk::resource::Collection<$crate::resources::registry::RepositoryTagKey> {
                self.collection()
            }
        }

        /// A handle of a tag.
        pub type RepositoryTagHandle = $sdk::resource::Handle<$crate::resources::registry::RepositoryTagKey>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! registry_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.default_registry()` | `get`, `find`, `delete` |\n| `client.registry(name).garbage_collections()` | `list`, `create` |\n| `client.registry(name).garbage_collection(id)` | `get`, `find`, `wait`, `cancel` |\n| `client.registry(name).repository(name).manifests()` | `list` |\n| `client.registry(name).repository(name).manifest(id)` | `get`, `find`, `delete` |\n| `client.registries()` | `list`, `create`, `options`, `validate_name`, `name_is_free` |\n| `client.registry(name)` | `get`, `find`, `delete`, `active_garbage_collection`, `docker_credentials`, `logout`, `garbage_collect` |\n| `client.registry(name).repositories()` | `list` |\n| `client.registry(name).repository(name)` | `get`, `find`, `delete`, `delete_digest`, `delete_tag` |\n| `client.registry_subscription()` | `get`, `find`, `update` |\n| `client.registry(name).repository(name).tags()` | `list` |\n| `client.registry(name).repository(name).tag(name)` | `get`, `find`, `delete` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
