// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Vector Databases.

use std::borrow::Cow;
use std::time::Duration;
use digitalocean_core::resource::{Answered, Creatable, Deletable, List, Listed, Named, Patchable, Resource, SharedList, Stateful, WaitState, boxed_part, done, found, given, named, part, shown};
use digitalocean_core::{Client, key, key_from, list, nested_key};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::{VectorDatabase, VectordbBackup, VectordbGetRestoreStatusResponse, VectordbGetVectorDbAdminCredentialsResponse};

key! {
    /// The id of a backup.
    VectorDatabaseBackupId(String)
}

key_from!(VectorDatabaseBackupId of types::VectordbBackup => |it| Self(it.backup_id.clone()));

nested_key! {
    /// The key of a backup of a vector database.
    VectorDatabaseBackupKey {
        /// The key of the vector database.
        vector_database: VectorDatabaseId,
        /// Its own part.
        id: VectorDatabaseBackupId
    }
}

impl Resource for VectorDatabaseBackupKey {
    type Value = types::VectordbBackup;
    type Parent = VectorDatabaseId;

    const NAME: &'static str = "backup";

    #[inline]
    fn parent(&self) -> VectorDatabaseId {
        self.vector_database.clone()
    }

    #[inline]
    fn of(parent: &VectorDatabaseId, it: &types::VectordbBackup) -> Option<Self> {
        Some(Self { vector_database: parent.clone(), id: given(&it.backup_id).map(VectorDatabaseBackupId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::VectordbBackup>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of backups, made by [`vector_databases_list_backups`](crate::Client::vector_databases_list_backups).
    VectorDatabasesListBackups of types::VectordbListBackupsResponse, |it| given(&it.backup_id), {
    }
}

impl Listed for VectorDatabaseBackupKey {
    type Within = VectorDatabaseId;
    type List = VectorDatabasesListBackups;

    #[inline]
    fn list(client: &Client, within: &VectorDatabaseId) -> VectorDatabasesListBackups {
        raw(client).vector_databases_list_backups(&within.0).into()
    }
}

nested_key! {
    /// The key of the credentials of a vector database: there is one.
    VectorDatabaseCredentialsKey {
        /// The key of the vector database.
        vector_database: VectorDatabaseId
    }
}

impl Resource for VectorDatabaseCredentialsKey {
    type Value = types::VectordbGetVectorDbAdminCredentialsResponse;
    type Parent = VectorDatabaseId;

    const NAME: &'static str = "credentials";

    #[inline]
    fn parent(&self) -> VectorDatabaseId {
        self.vector_database.clone()
    }

    #[inline]
    fn of(parent: &VectorDatabaseId, _: &types::VectordbGetVectorDbAdminCredentialsResponse) -> Option<Self> {
        Some(Self { vector_database: parent.clone() })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::VectordbGetVectorDbAdminCredentialsResponse>> {
        boxed_part(raw(client).vector_databases_get_credentials(&self.vector_database.0), Some)
    }
}

nested_key! {
    /// The key of the restore of a backup: there is one.
    VectorDatabaseRestoreKey {
        /// The key of the backup.
        backup: VectorDatabaseBackupKey
    }
}

impl Resource for VectorDatabaseRestoreKey {
    type Value = types::VectordbGetRestoreStatusResponse;
    type Parent = VectorDatabaseBackupKey;

    const NAME: &'static str = "restore";

    #[inline]
    fn parent(&self) -> VectorDatabaseBackupKey {
        self.backup.clone()
    }

    #[inline]
    fn of(parent: &VectorDatabaseBackupKey, _: &types::VectordbGetRestoreStatusResponse) -> Option<Self> {
        Some(Self { backup: parent.clone() })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::VectordbGetRestoreStatusResponse>> {
        boxed_part(raw(client).vector_databases_get_restore_status(&self.backup.vector_database.0, &self.backup.id.0), Some)
    }

    #[inline]
    fn status(it: &types::VectordbGetRestoreStatusResponse) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.as_str()))
    }
}

impl Stateful for VectorDatabaseRestoreKey {
    const INTERVAL: Duration = Duration::from_secs(5);
    const DEADLINE: Duration = Duration::from_secs(3600);

    #[inline]
    fn wait_state(it: &types::VectordbGetRestoreStatusResponse) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["SUCCESS"], &["FAILED", "CANCELED"])
    }
}

key! {
    /// The id of a vector database.
    VectorDatabaseId(String)
}

key_from!(VectorDatabaseId of types::VectorDatabase => |it| Self(it.id.clone()));

impl Resource for VectorDatabaseId {
    type Value = types::VectorDatabase;
    type Parent = ();

    const NAME: &'static str = "vector database";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::VectorDatabase) -> Option<Self> {
        given(&it.id).map(VectorDatabaseId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::VectorDatabase>> {
        boxed_part(raw(client).vector_databases_get(&self.0), |answer| answer.vector_db.filter(|it| given(&it.id).is_some()))
    }

    #[inline]
    fn status(it: &types::VectorDatabase) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.as_str()))
    }

    #[inline]
    fn shared_list(&self, client: &Client) -> Option<SharedList<types::VectorDatabase>> {
        Some(SharedList::new(raw(client).vector_databases_list(&Default::default())))
    }
}

impl Stateful for VectorDatabaseId {
    const INTERVAL: Duration = Duration::from_secs(15);
    const DEADLINE: Duration = Duration::from_secs(1800);

    #[inline]
    fn wait_state(it: &types::VectorDatabase) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["active"], &["errored"])
    }
}

impl Named for VectorDatabaseId {
    #[inline]
    fn name(it: &types::VectorDatabase) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::VectorDatabase>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Creatable for VectorDatabaseId {
    type Body = types::VectordbCreateVectorDbRequest;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::VectordbCreateVectorDbRequest) -> Answered<(Self, Option<Box<types::VectorDatabase>>)> {
        part(raw(client).vector_databases_create(body), move |answer| {
            let it = answer.vector_db?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for VectorDatabaseId {
    const GONE_WITHIN: Duration = Duration::from_secs(600);

    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).vector_databases_delete(&self.0))
    }
}

impl Patchable for VectorDatabaseId {
    type Patch = types::VectordbUpdateVectorDbRequest;

    #[inline]
    fn patch(&self, client: &Client, body: &types::VectordbUpdateVectorDbRequest) -> Answered<Option<Box<types::VectorDatabase>>> {
        shown(raw(client).vector_databases_update(&self.0, body), |answer| answer.vector_db)
    }
}

list! {
    /// A list of vector databases, made by [`vector_databases_list`](crate::Client::vector_databases_list).
    VectorDatabasesList of types::VectordbListVectorDbsResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for VectorDatabaseId {
    type Within = ();
    type List = VectorDatabasesList;

    #[inline]
    fn list(client: &Client, _: &()) -> VectorDatabasesList {
        raw(client).vector_databases_list(&Default::default()).into()
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! vector_databases_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::vector_databases::*;

        impl $sdk::resource::Handle<$crate::resources::vector_databases::VectorDatabaseId> {
            /// One of its backups, by its id, or the object itself. No request is sent until something is awaited.
            #[must_use]
            pub fn backup(&self, id: impl $sdk::resource::IntoKey<$crate::resources::vector_databases::VectorDatabaseBackupId>) -> $sdk::resource::Handle<$crate::resources::vector_databases::VectorDatabaseBackupKey> {
                self.below($crate::resources::vector_databases::VectorDatabaseBackupKey::new(self.key(), id))
            }

            /// Its backups.
            #[doc(alias = "vectorDatabases_list_backups")]
            #[must_use]
            #[inline]
            pub fn backups(&self) -> $sdk::resource::Collection<$crate::resources::vector_databases::VectorDatabaseBackupKey> {
                self.collection()
            }
        }

        /// A handle of a backup.
        pub type VectorDatabaseBackupHandle = $sdk::resource::Handle<$crate::resources::vector_databases::VectorDatabaseBackupKey>;

        impl $sdk::resource::Handle<$crate::resources::vector_databases::VectorDatabaseId> {
            /// Its credentials. No request is sent until something is awaited.
            #[doc(alias = "vectorDatabases_get_credentials")]
            #[must_use]
            #[inline]
            pub fn credentials(&self) -> $sdk::resource::Handle<$crate::resources::vector_databases::VectorDatabaseCredentialsKey> {
                self.below($crate::resources::vector_databases::VectorDatabaseCredentialsKey::new(self.key()))
            }
        }

        /// A handle of a credentials.
        pub type VectorDatabaseCredentialsHandle = $sdk::resource::Handle<$crate::resources::vector_databases::VectorDatabaseCredentialsKey>;

        impl $sdk::resource::Handle<$crate::resources::vector_databases::VectorDatabaseBackupKey> {
            /// Its restore. No request is sent until something is awaited.
            #[doc(alias = "vectorDatabases_get_restore_status")]
            #[must_use]
            #[inline]
            pub fn restore(&self) -> $sdk::resource::Handle<$crate::resources::vector_databases::VectorDatabaseRestoreKey> {
                self.below($crate::resources::vector_databases::VectorDatabaseRestoreKey::new(self.key()))
            }
        }

        impl $sdk::resource::Handle<$crate::resources::vector_databases::VectorDatabaseRestoreKey> {
            /// Starts restoring a vector database from one of its backups and answers with the first status. Operation: `vectorDatabases_post_restore_backup`.
            #[inline]
            pub fn start(&self) -> $sdk::resource::Command<$crate::resources::vector_databases::VectorDatabaseRestoreKey, $crate::types::VectordbRestoreBackupRequest, $crate::types::VectordbRestoreBackupResponse> {
                self.asking($crate::types::VectordbRestoreBackupRequest::new().id(self.key.backup.vector_database.0.clone()).backup_id(self.key.backup.id.0.clone()), |raw, key, body| raw.vector_databases_post_restore_backup(&key.backup.vector_database.0, &key.backup.id.0, body), Some)
            }
        }

        /// A handle of a restore.
        pub type VectorDatabaseRestoreHandle = $sdk::resource::Handle<$crate::resources::vector_databases::VectorDatabaseRestoreKey>;

        impl $sdk::Client {
            /// One vector database, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "vectorDatabases_get")]
            #[must_use]
            pub fn vector_database(&self, id: impl $sdk::resource::IntoKey<$crate::resources::vector_databases::VectorDatabaseId>) -> $sdk::resource::Handle<$crate::resources::vector_databases::VectorDatabaseId> {
                self.resource(id)
            }

            /// The vector databases of the account.
            #[doc(alias = "vectorDatabases_list")]
            #[doc(alias = "VectorDBs")]
            #[must_use]
            #[inline]
            pub fn vector_databases(&self) -> $sdk::resource::Collection<$crate::resources::vector_databases::VectorDatabaseId> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::vector_databases::VectorDatabaseId> {
            /// Creates a vector database: await it for the service's answer, or wait until it is ready. Operation: `vectorDatabases_create`.
            ///
            /// Optional, by methods of the request: `tags`.
            #[doc(alias = "vectorDatabases_create")]
            pub fn create(&self, name: impl Into<String>, region: impl Into<$crate::slugs::Region>, size: impl Into<String>, project_id: impl $sdk::resource::IntoKey<$crate::resources::ProjectId>) -> $sdk::resource::Request<$crate::resources::vector_databases::VectorDatabaseId, $crate::types::VectordbCreateVectorDbRequest> {
                self.creating($crate::types::VectordbCreateVectorDbRequest::new(name, $sdk::resource::IntoKey::into_key(project_id).0, Into::<$crate::slugs::Region>::into(region), size))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::vector_databases::VectorDatabaseId, $crate::types::VectordbCreateVectorDbRequest> {
            #[doc = "The tags of the database."]
            keys tags: $crate::resources::TagName,
        });

        impl $sdk::resource::Handle<$crate::resources::vector_databases::VectorDatabaseId> {
            /// Changes what is set; the rest stays. Operation: `vectorDatabases_update`.
            ///
            /// Optional, by methods of the request: `config`, `project_id`.
            #[doc(alias = "vectorDatabases_update")]
            #[inline]
            pub fn update(&self) -> $sdk::resource::Request<$crate::resources::vector_databases::VectorDatabaseId, $crate::types::VectordbUpdateVectorDbRequest> {
                self.patching($crate::types::VectordbUpdateVectorDbRequest::new().id(self.key.0.clone()))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::vector_databases::VectorDatabaseId, $crate::types::VectordbUpdateVectorDbRequest> {
            #[doc = "The settings to change."]
            into config: $crate::types::VectorDatabaseConfig,
            #[doc = "The project that it moves to, by its id. Default: it stays where it is."]
            key project_id: $crate::resources::ProjectId,
        });

        impl $sdk::resource::Handle<$crate::resources::vector_databases::VectorDatabaseId> {
            /// Moves a vector database to another size, which changes its price. Operation: `vectorDatabases_post_resize`.
            pub fn resize(&self, size: impl Into<String>) -> $sdk::resource::Request<$crate::resources::vector_databases::VectorDatabaseId, $crate::types::VectordbResizeVectorDbRequest> {
                self.changing($crate::types::VectordbResizeVectorDbRequest::new().id(self.key.0.clone()).size(size), |raw, key, body| raw.vector_databases_post_resize(&key.0, body), |answer| answer.vector_db).reaching(&[("size", "size")])
            }

            /// Replaces all tags of a vector database; those left out are removed. Operation: `vectorDatabases_update_tags`.
            pub fn set_tags(&self, tags: impl IntoIterator<Item = impl $sdk::resource::IntoKey<$crate::resources::TagName>>) -> $sdk::resource::Request<$crate::resources::vector_databases::VectorDatabaseId, $crate::types::VectordbUpdateVectorDbTagsRequest> {
                self.changing($crate::types::VectordbUpdateVectorDbTagsRequest::new().id(self.key.0.clone()).tags(tags.into_iter().map(|it| $sdk::resource::IntoKey::into_key(it).0)), |raw, key, body| raw.vector_databases_update_tags(&key.0, body), |answer| answer.vector_db)
            }
        }

        /// A handle of a vector database.
        pub type VectorDatabaseHandle = $sdk::resource::Handle<$crate::resources::vector_databases::VectorDatabaseId>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! vector_databases_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.vector_database(id).backups()` | `list` |\n| `client.vector_database(id).backup(id)` | `get`, `find` |\n| `client.vector_database(id).credentials()` | `get`, `find` |\n| `client.vector_database(id).backup(id).restore()` | `get`, `find`, `wait`, `start` |\n| `client.vector_databases()` | `list`, `find_by_name`, `create` |\n| `client.vector_database(id)` | `get`, `find`, `update`, `delete`, `wait`, `resize`, `set_tags` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
