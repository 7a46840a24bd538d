// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `projects_assign_resources`, `projects_assign_resources_default`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssignedResourcesListResponse {
    /// The resources with the result of assigning each; only those that the token may see.
    pub resources: Option<Vec<ProjectResource>>,
    undeclared: Undeclared,
}

record!(AssignedResourcesListResponse {
    sometimes resources "resources",
});

#[cfg(feature = "schemars")]
schema!(AssignedResourcesListResponse in crate::SCHEMAS { ProjectResource });

/// Answered by `projects_create`, `projects_get`, `projects_patch` and 3 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ExistingProjectResponse {
    /// The project that was created, changed or requested.
    pub project: Option<Project>,
    undeclared: Undeclared,
}

record!(ExistingProjectResponse {
    sometimes project "project",
});

#[cfg(feature = "schemars")]
schema!(ExistingProjectResponse in crate::SCHEMAS { Project });

/// Answered by `projects_create`, `projects_get`, `projects_get_default` and 5 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Project {
    /// The id of the project.
    /// Format: uuid. Set by the service.
    pub id: String,
    /// The UUID of the project's owner.
    /// Set by the service.
    pub owner_uuid: Option<String>,
    /// The numeric id of the project's owner.
    /// Set by the service.
    pub owner_id: Option<i64>,
    /// The name of the project, unique in the account.
    /// At most `175` characters.
    pub name: String,
    /// Free text about the project.
    /// At most `255` characters.
    pub description: Option<String>,
    /// What the project is for, such as `Web Application`; a text that isn't one of the service's choices is stored with `Other: ` before it.
    /// At most `255` characters.
    pub purpose: Option<String>,
    /// Whether the project is for development, staging or production.
    pub environment: Option<slugs::Environment>,
    /// When the project was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// When the project was last changed.
    /// Set by the service.
    pub updated_at: Option<Timestamp>,
    /// Whether new resources belong to this project unless another is named.
    pub is_default: Option<bool>,
    undeclared: Undeclared,
}

record!(Project {
    expected id "id",
    sometimes owner_uuid "owner_uuid",
    sometimes owner_id "owner_id",
    expected name "name",
    sometimes description "description",
    sometimes purpose "purpose",
    sometimes environment "environment",
    sometimes created_at "created_at",
    sometimes updated_at "updated_at",
    sometimes is_default "is_default",
});

impl Default for Project {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(Project in crate::SCHEMAS { slugs::Environment });

/// Sent by `projects_assign_resources`, `projects_assign_resources_default`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProjectAssignment {
    /// The URNs of the resources that are moved into the project.
    pub resources: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(ProjectAssignment {
    optional resources "resources",
});

impl ProjectAssignment {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(ProjectAssignment {
    list resources: String,
});

#[cfg(feature = "schemars")]
schema!(ProjectAssignment in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ProjectAssignment by crate::validate::RULES);

/// Sent by `projects_patch`, `projects_patch_default`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProjectPatch {
    /// The name of the project, unique in the account.
    /// At most `175` characters.
    pub name: Option<String>,
    /// Free text about the project.
    /// At most `255` characters.
    pub description: Option<String>,
    /// What the project is for, such as `Web Application`; a text that isn't one of the service's choices is stored with `Other: ` before it.
    /// At most `255` characters.
    pub purpose: Option<String>,
    /// Whether the project is for development, staging or production.
    pub environment: Option<slugs::Environment>,
    /// Whether new resources belong to this project unless another is named.
    pub is_default: Option<bool>,
    undeclared: Undeclared,
}

record!(ProjectPatch {
    optional name "name",
    optional description "description",
    optional purpose "purpose",
    optional environment "environment",
    optional is_default "is_default",
});

impl ProjectPatch {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(ProjectPatch {
    into name: String,
    into description: String,
    into purpose: String,
    into environment: slugs::Environment,
    value is_default: bool,
});

#[cfg(feature = "schemars")]
schema!(ProjectPatch in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ProjectPatch by crate::validate::RULES);

/// Answered by `projects_assign_resources`, `projects_assign_resources_default`, `projects_list_resources` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectResource {
    /// The uniform resource name of the resource: `do:`, its kind and its id.
    /// Pattern: `^do:(dbaas|domain|droplet|floatingip|loadbalancer|space|volume|kubernetes|vpc):.*`.
    pub urn: String,
    /// When the resource was put into the project.
    pub assigned_at: Option<Timestamp>,
    /// Where the resource itself can be read.
    pub links: Option<ProjectResourceLinks>,
    /// The outcome of assigning or reading the resource.
    pub status: Option<ProjectResourceStatus>,
    undeclared: Undeclared,
}

record!(ProjectResource {
    expected urn "urn",
    sometimes assigned_at "assigned_at",
    sometimes links "links",
    sometimes status "status",
});

impl Default for ProjectResource {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(ProjectResource in crate::SCHEMAS { ProjectResourceLinks, ProjectResourceStatus });

/// Answered by `projects_assign_resources`, `projects_assign_resources_default`, `projects_list_resources` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProjectResourceLinks {
    /// The address at which the API answers the resource.
    /// Format: uri.
    pub self_: Option<String>,
    undeclared: Undeclared,
}

record!(ProjectResourceLinks {
    sometimes self_ "self",
});

#[cfg(feature = "schemars")]
schema!(ProjectResourceLinks in crate::SCHEMAS {});

open_enum! {
    /// Answered by `projects_assign_resources`, `projects_assign_resources_default`, `projects_list_resources` and 1 more.
    ProjectResourceStatus {
        ///
        /// The resource was read without trouble.
        Ok = "ok",
        ///
        /// There is no such resource.
        NotFound = "not_found",
        ///
        /// The resource has just been put into the project.
        Assigned = "assigned",
        ///
        /// The resource was in the project before.
        AlreadyAssigned = "already_assigned",
        ///
        /// The service that holds the resource could not be reached.
        ServiceDown = "service_down",
    }
}

#[cfg(feature = "schemars")]
schema!(ProjectResourceStatus in crate::SCHEMAS {});

/// Sent by `projects_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectsCreateBody {
    /// The name of the project, unique in the account.
    /// At most `175` characters.
    pub name: String,
    /// Free text about the project.
    /// At most `255` characters.
    pub description: Option<String>,
    /// What the project is for, such as `Web Application`; a text that isn't one of the service's choices is stored with `Other: ` before it.
    /// At most `255` characters.
    pub purpose: String,
    /// Whether the project is for development, staging or production.
    pub environment: Option<slugs::Environment>,
    undeclared: Undeclared,
}

record!(ProjectsCreateBody {
    required name "name",
    optional description "description",
    required purpose "purpose",
    optional environment "environment",
});

impl ProjectsCreateBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>, purpose: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            purpose: purpose.into(),
            environment: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(ProjectsCreateBody {
    into description: String,
    into environment: slugs::Environment,
});

#[cfg(feature = "schemars")]
schema!(ProjectsCreateBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ProjectsCreateBody by crate::validate::RULES);

/// Answered by `projects_get_default`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProjectsGetDefaultResponse {
    /// The default project.
    pub project: Option<Project>,
    undeclared: Undeclared,
}

record!(ProjectsGetDefaultResponse {
    sometimes project "project",
});

#[cfg(feature = "schemars")]
schema!(ProjectsGetDefaultResponse in crate::SCHEMAS { Project });

/// Answered by `projects_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectsListResponse {
    /// The projects on this page.
    pub projects: Option<Vec<Project>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(ProjectsListResponse {
    sometimes projects "projects",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(ProjectsListResponse in crate::SCHEMAS { MetaMeta, PageLinks, Project });

/// Sent by `projects_update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectsUpdateBody {
    /// The name of the project, unique in the account.
    /// At most `175` characters.
    pub name: String,
    /// Free text about the project.
    /// At most `255` characters.
    pub description: String,
    /// What the project is for, such as `Web Application`; a text that isn't one of the service's choices is stored with `Other: ` before it.
    /// At most `255` characters.
    pub purpose: String,
    /// Whether the project is for development, staging or production.
    pub environment: slugs::Environment,
    /// Whether new resources belong to this project unless another is named; `true` takes that from the one before.
    pub is_default: bool,
    undeclared: Undeclared,
}

record!(ProjectsUpdateBody {
    required name "name",
    required description "description",
    required purpose "purpose",
    required environment "environment",
    required is_default "is_default",
});

impl ProjectsUpdateBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        purpose: impl Into<String>,
        environment: impl Into<slugs::Environment>,
        is_default: bool,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            purpose: purpose.into(),
            environment: environment.into(),
            is_default,
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(ProjectsUpdateBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ProjectsUpdateBody by crate::validate::RULES);

/// Sent by `projects_update_default`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectsUpdateDefaultBody {
    /// The name of the project, unique in the account.
    /// At most `175` characters.
    pub name: String,
    /// Free text about the project.
    /// At most `255` characters.
    pub description: String,
    /// What the project is for, such as `Web Application`; a text that isn't one of the service's choices is stored with `Other: ` before it.
    /// At most `255` characters.
    pub purpose: String,
    /// Whether the project is for development, staging or production.
    pub environment: slugs::Environment,
    /// Whether the project remains the one that new resources belong to unless another is named.
    pub is_default: bool,
    undeclared: Undeclared,
}

record!(ProjectsUpdateDefaultBody {
    required name "name",
    required description "description",
    required purpose "purpose",
    required environment "environment",
    required is_default "is_default",
});

impl ProjectsUpdateDefaultBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        purpose: impl Into<String>,
        environment: impl Into<slugs::Environment>,
        is_default: bool,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            purpose: purpose.into(),
            environment: environment.into(),
            is_default,
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(ProjectsUpdateDefaultBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ProjectsUpdateDefaultBody by crate::validate::RULES);

/// Answered by `projects_list_resources`, `projects_list_resources_default`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourcesListResponse {
    /// The resources of the project on this page, as far as the token may see them.
    pub resources: Option<Vec<ProjectResource>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(ResourcesListResponse {
    sometimes resources "resources",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(ResourcesListResponse in crate::SCHEMAS { MetaMeta, PageLinks, ProjectResource });
