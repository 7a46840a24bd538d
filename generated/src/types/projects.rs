// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `projects_assign_resources`, `projects_assign_resources_default`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AssignedResourcesListResponse {
    pub resources: Option<Vec<ProjectResource>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(AssignedResourcesListResponse {
    optional resources "resources",
});

/// Answered by `projects_create`, `projects_get`, `projects_patch` and 3 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExistingProjectResponse {
    pub project: Option<Project>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ExistingProjectResponse {
    optional project "project",
});

/// Sent by `projects_patch`, `projects_patch_default`; answered by `projects_create`, `projects_get`, `projects_get_default` and 5 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Project {
    /// Format: uuid. Set by the service.
    pub id: Option<String>,
    /// Set by the service.
    pub owner_uuid: Option<String>,
    /// Set by the service.
    pub owner_id: Option<i64>,
    /// At most `175` characters.
    pub name: Option<String>,
    /// At most `255` characters.
    pub description: Option<String>,
    /// At most `255` characters.
    pub purpose: Option<String>,
    pub environment: Option<slugs::Environment>,
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// Set by the service.
    pub updated_at: Option<Timestamp>,
    pub is_default: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(Project {
    optional id "id",
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

impl Project {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
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

/// Sent by `projects_assign_resources`, `projects_assign_resources_default`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectAssignment {
    pub resources: Option<Vec<String>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ProjectAssignment {
    optional resources "resources",
});

impl ProjectAssignment {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(ProjectAssignment {
    list resources: String,
});

/// Answered by `projects_assign_resources`, `projects_assign_resources_default`, `projects_list_resources` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectResource {
    /// Pattern: `^do:(dbaas|domain|droplet|floatingip|loadbalancer|space|volume|kubernetes|vpc):.*`.
    pub urn: Option<String>,
    pub assigned_at: Option<Timestamp>,
    pub links: Option<ProjectResourceLinks>,
    pub status: Option<ProjectResourceStatus>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ProjectResource {
    optional urn "urn",
    optional assigned_at "assigned_at",
    optional links "links",
    optional status "status",
});

/// Answered by `projects_assign_resources`, `projects_assign_resources_default`, `projects_list_resources` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectResourceLinks {
    /// Format: uri.
    #[cfg_attr(feature = "schemars", schemars(rename = "self"))]
    pub self_: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ProjectResourceLinks {
    optional self_ "self",
});

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

/// Sent by `projects_create`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectsCreateBody {
    /// Format: uuid. Set by the service.
    pub id: Option<String>,
    /// Set by the service.
    pub owner_uuid: Option<String>,
    /// Set by the service.
    pub owner_id: Option<i64>,
    /// At most `175` characters.
    pub name: String,
    /// At most `255` characters.
    pub description: Option<String>,
    /// At most `255` characters.
    pub purpose: String,
    pub environment: Option<slugs::Environment>,
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// Set by the service.
    pub updated_at: Option<Timestamp>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ProjectsCreateBody {
    optional id "id",
    optional owner_uuid "owner_uuid",
    optional owner_id "owner_id",
    required name "name",
    optional description "description",
    required purpose "purpose",
    optional environment "environment",
    optional created_at "created_at",
    optional updated_at "updated_at",
});

impl ProjectsCreateBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>, purpose: impl Into<String>) -> Self {
        Self {
            id: None,
            owner_uuid: None,
            owner_id: None,
            name: name.into(),
            description: None,
            purpose: purpose.into(),
            environment: None,
            created_at: None,
            updated_at: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(ProjectsCreateBody {
    into description: String,
    into environment: slugs::Environment,
});

/// Answered by `projects_get_default`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectsGetDefaultResponse {
    pub project: Option<Project>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ProjectsGetDefaultResponse {
    optional project "project",
});

/// Answered by `projects_list`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectsListResponse {
    pub projects: Option<Vec<Project>>,
    pub links: Option<PageLinks>,
    pub meta: MetaMeta,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ProjectsListResponse {
    optional projects "projects",
    optional links "links",
    required meta "meta",
});

/// Sent by `projects_update`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectsUpdateBody {
    /// Format: uuid. Set by the service.
    pub id: Option<String>,
    /// Set by the service.
    pub owner_uuid: Option<String>,
    /// Set by the service.
    pub owner_id: Option<i64>,
    /// At most `175` characters.
    pub name: String,
    /// At most `255` characters.
    pub description: String,
    /// At most `255` characters.
    pub purpose: String,
    pub environment: slugs::Environment,
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// Set by the service.
    pub updated_at: Option<Timestamp>,
    pub is_default: bool,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ProjectsUpdateBody {
    optional id "id",
    optional owner_uuid "owner_uuid",
    optional owner_id "owner_id",
    required name "name",
    required description "description",
    required purpose "purpose",
    required environment "environment",
    optional created_at "created_at",
    optional updated_at "updated_at",
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
            id: None,
            owner_uuid: None,
            owner_id: None,
            name: name.into(),
            description: description.into(),
            purpose: purpose.into(),
            environment: environment.into(),
            created_at: None,
            updated_at: None,
            is_default,
            undeclared: Undeclared::default(),
        }
    }
}

/// Sent by `projects_update_default`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectsUpdateDefaultBody {
    /// Format: uuid. Set by the service.
    pub id: Option<String>,
    /// Set by the service.
    pub owner_uuid: Option<String>,
    /// Set by the service.
    pub owner_id: Option<i64>,
    /// At most `175` characters.
    pub name: String,
    /// At most `255` characters.
    pub description: String,
    /// At most `255` characters.
    pub purpose: String,
    pub environment: slugs::Environment,
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// Set by the service.
    pub updated_at: Option<Timestamp>,
    pub is_default: bool,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ProjectsUpdateDefaultBody {
    optional id "id",
    optional owner_uuid "owner_uuid",
    optional owner_id "owner_id",
    required name "name",
    required description "description",
    required purpose "purpose",
    required environment "environment",
    optional created_at "created_at",
    optional updated_at "updated_at",
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
            id: None,
            owner_uuid: None,
            owner_id: None,
            name: name.into(),
            description: description.into(),
            purpose: purpose.into(),
            environment: environment.into(),
            created_at: None,
            updated_at: None,
            is_default,
            undeclared: Undeclared::default(),
        }
    }
}

/// Answered by `projects_list_resources`, `projects_list_resources_default`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ResourcesListResponse {
    pub resources: Option<Vec<ProjectResource>>,
    pub links: Option<PageLinks>,
    pub meta: MetaMeta,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ResourcesListResponse {
    optional resources "resources",
    optional links "links",
    required meta "meta",
});
