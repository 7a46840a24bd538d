// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `projects_assign_resources`, `projects_assign_resources_default`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssignedResourcesListResponse {
    /// The resources of the assigned resources list.
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
    /// The project of the existing project.
    pub project: Option<Project>,
    undeclared: Undeclared,
}

record!(ExistingProjectResponse {
    sometimes project "project",
});

#[cfg(feature = "schemars")]
schema!(ExistingProjectResponse in crate::SCHEMAS { Project });

/// Sent by `projects_patch`, `projects_patch_default`; answered by `projects_create`, `projects_get`, `projects_get_default` and 5 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Project {
    /// The id of the project.
    /// Format: uuid. Set by the service.
    pub id: String,
    /// The owner uuid of the project.
    /// Set by the service.
    pub owner_uuid: Option<String>,
    /// The owner id of the project.
    /// Set by the service.
    pub owner_id: Option<i64>,
    /// The name of the project.
    /// At most `175` characters.
    pub name: Option<String>,
    /// What the project is for, in the words of whoever made it.
    /// At most `255` characters.
    pub description: Option<String>,
    /// The purpose of the project.
    /// At most `255` characters.
    pub purpose: Option<String>,
    /// The environment of the project.
    pub environment: Option<slugs::Environment>,
    /// When the project was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// When the project was last changed.
    /// Set by the service.
    pub updated_at: Option<Timestamp>,
    /// The is default of the project.
    pub is_default: Option<bool>,
    undeclared: Undeclared,
}

record!(Project {
    answered id "id",
    optional owner_uuid "owner_uuid",
    optional owner_id "owner_id",
    optional name "name",
    optional description "description",
    optional purpose "purpose",
    optional environment "environment",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional is_default "is_default",
});

impl Default for Project {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

impl Project {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(Project {
    into name: String,
    into description: String,
    into purpose: String,
    into environment: slugs::Environment,
    value is_default: bool,
});

#[cfg(feature = "schemars")]
schema!(Project in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(Project by crate::validate::RULES);

/// Sent by `projects_assign_resources`, `projects_assign_resources_default`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProjectAssignment {
    /// The resources of the project assignment.
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

/// Answered by `projects_assign_resources`, `projects_assign_resources_default`, `projects_list_resources` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectResource {
    /// The uniform resource name of the project resource: `do:`, its kind and its id.
    /// Pattern: `^do:(dbaas|domain|droplet|floatingip|loadbalancer|space|volume|kubernetes|vpc):.*`.
    pub urn: String,
    /// The assigned at of the project resource.
    pub assigned_at: Option<Timestamp>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<ProjectResourceLinks>,
    /// How far the project resource is.
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
    /// The self of the project resource links.
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
        Ok = "ok",
        NotFound = "not_found",
        Assigned = "assigned",
        AlreadyAssigned = "already_assigned",
        ServiceDown = "service_down",
    }
}

#[cfg(feature = "schemars")]
schema!(ProjectResourceStatus in crate::SCHEMAS {});

/// Sent by `projects_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectsCreateBody {
    /// The name of the projects.
    /// At most `175` characters.
    pub name: String,
    /// What the projects is for, in the words of whoever made it.
    /// At most `255` characters.
    pub description: Option<String>,
    /// The purpose of the projects.
    /// At most `255` characters.
    pub purpose: String,
    /// The environment of the projects.
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
    /// The project of the projects get default.
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
    /// The projects of the projects list.
    pub projects: Option<Vec<Project>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<PageLinks>,
    /// How many there are on all pages.
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
    /// The name of the projects.
    /// At most `175` characters.
    pub name: String,
    /// What the projects is for, in the words of whoever made it.
    /// At most `255` characters.
    pub description: String,
    /// The purpose of the projects.
    /// At most `255` characters.
    pub purpose: String,
    /// The environment of the projects.
    pub environment: slugs::Environment,
    /// The is default of the projects.
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
    /// The name of the projects update default.
    /// At most `175` characters.
    pub name: String,
    /// What the projects update default is for, in the words of whoever made it.
    /// At most `255` characters.
    pub description: String,
    /// The purpose of the projects update default.
    /// At most `255` characters.
    pub purpose: String,
    /// The environment of the projects update default.
    pub environment: slugs::Environment,
    /// The is default of the projects update default.
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
    /// The resources of the resources list.
    pub resources: Option<Vec<ProjectResource>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<PageLinks>,
    /// How many there are on all pages.
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
