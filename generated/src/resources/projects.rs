// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Projects.

use std::time::Duration;
use digitalocean_core::resource::{Answered, Creatable, Deletable, Holder, List, Listed, Named, Patchable, Resource, Sought, UniquelyNamed, Uniqueness, boxed_part, done, found, given, named, named_in, part, shown};
use digitalocean_core::{Client, key, key_from, list, nested_key};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::{Project, ProjectResource};

nested_key! {
    /// The key of the default project of the account: there is one.
    DefaultProjectKey
}

impl Resource for DefaultProjectKey {
    type Value = types::Project;
    type Parent = ();

    const NAME: &'static str = "default project";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), _: &types::Project) -> Option<Self> {
        Some(Self)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::Project>> {
        boxed_part(raw(client).projects_get_default(), |answer| answer.project)
    }
}

impl Patchable for DefaultProjectKey {
    type Patch = types::ProjectPatch;

    #[inline]
    fn patch(&self, client: &Client, body: &types::ProjectPatch) -> Answered<Option<Box<types::Project>>> {
        shown(raw(client).projects_patch_default(body), |answer| answer.project)
    }
}

pub use super::ProjectId;

key_from!(ProjectId of types::Project => |it| Self(it.id.clone()));

impl Resource for ProjectId {
    type Value = types::Project;
    type Parent = ();

    const NAME: &'static str = "project";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::Project) -> Option<Self> {
        given(&it.id).map(ProjectId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::Project>> {
        boxed_part(raw(client).projects_get(&self.0), |answer| answer.project.filter(|it| given(&it.id).is_some()))
    }
}

impl Named for ProjectId {
    #[inline]
    fn name(it: &types::Project) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::Project>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Creatable for ProjectId {
    type Body = types::ProjectsCreateBody;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::ProjectsCreateBody) -> Answered<(Self, Option<Box<types::Project>>)> {
        part(raw(client).projects_create(body), move |answer| {
            let it = answer.project?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for ProjectId {
    const GONE_WITHIN: Duration = Duration::from_secs(180);

    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).projects_delete(&self.0))
    }
}

impl Patchable for ProjectId {
    type Patch = types::ProjectPatch;

    #[inline]
    fn patch(&self, client: &Client, body: &types::ProjectPatch) -> Answered<Option<Box<types::Project>>> {
        shown(raw(client).projects_patch(&self.0, body), |answer| answer.project)
    }
}

list! {
    /// A list of projects, made by [`projects_list`](crate::Client::projects_list).
    ProjectsList of types::ProjectsListResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for ProjectId {
    type Within = ();
    type List = ProjectsList;

    #[inline]
    fn list(client: &Client, _: &()) -> ProjectsList {
        raw(client).projects_list(&Default::default()).into()
    }
}

impl UniquelyNamed for ProjectId {
    type In = ();

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
    fn holder(client: &Client, _: &(), sought: &Sought) -> Answered<Option<Holder<Self>>> {
        named_in::<Self, _>((), List::from(Self::list(client, &())), sought)
    }
}

key! {
    /// The urn of a project resource.
    ProjectResourceId(String)
}

key_from!(ProjectResourceId of types::ProjectResource => |it| Self(it.urn.clone()));

nested_key! {
    /// The key of a project resource of a project.
    ProjectResourceKey {
        /// The key of the project.
        project: ProjectId,
        /// Its own part.
        urn: ProjectResourceId
    }
}

impl Resource for ProjectResourceKey {
    type Value = types::ProjectResource;
    type Parent = ProjectId;

    const NAME: &'static str = "project resource";

    #[inline]
    fn parent(&self) -> ProjectId {
        self.project.clone()
    }

    #[inline]
    fn of(parent: &ProjectId, it: &types::ProjectResource) -> Option<Self> {
        Some(Self { project: parent.clone(), urn: given(&it.urn).map(ProjectResourceId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::ProjectResource>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of project resources, made by [`projects_list_resources`](crate::Client::projects_list_resources).
    ProjectsListResources of types::ResourcesListResponse, |it| given(&it.urn), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for ProjectResourceKey {
    type Within = ProjectId;
    type List = ProjectsListResources;

    #[inline]
    fn list(client: &Client, within: &ProjectId) -> ProjectsListResources {
        raw(client).projects_list_resources(&within.0, &Default::default()).into()
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! projects_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::projects::*;

        impl $sdk::Client {
            /// One project, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "projects_get")]
            #[doc(alias = "projects resources")]
            #[must_use]
            pub fn project(&self, id: impl $sdk::resource::IntoKey<$crate::resources::projects::ProjectId>) -> $sdk::resource::Handle<$crate::resources::projects::ProjectId> {
                self.resource(id)
            }

            /// The projects of the account.
            #[doc(alias = "projects_list")]
            #[must_use]
            #[inline]
            pub fn projects(&self) -> $sdk::resource::Collection<$crate::resources::projects::ProjectId> {
                self.collection()
            }
        }

        /// A handle of a project.
        pub type ProjectHandle = $sdk::resource::Handle<$crate::resources::projects::ProjectId>;

        impl $sdk::resource::Handle<$crate::resources::projects::ProjectId> {
            /// Its project resources.
            #[doc(alias = "projects_list_resources")]
            #[must_use]
            #[inline]
            pub fn resources(&self) -> $sdk::resource::Collection<$crate::resources::projects::ProjectResourceKey> {
                self.collection()
            }
        }

        /// A handle of a project resource.
        pub type ProjectResourceHandle = $sdk::resource::Handle<$crate::resources::projects::ProjectResourceKey>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! projects_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.projects()` | `list`, `find_by_name`, `create`, `client.default_project().get()` |\n| `client.project(id)` | `get`, `find`, `delete`, `assign`, `update` |\n| `client.project(id).resources()` | `list` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
