// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Projects.
//!
//! Groups of resources, for keeping apart what belongs to different work.
//!
//! Every resource belongs to one project, the default project if no other was named. Resources are moved between
//! projects by URN, and work on as before. A project can only be deleted once it is empty.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`projects_assign_resources`](Client::projects_assign_resources) | `POST /v2/projects/{project_id}/resources` | Moves resources into a project, by URN, out of the project they were in | `client.project(id).assign(..)` |
//! | [`projects_assign_resources_default`](Client::projects_assign_resources_default) | `POST /v2/projects/default/resources` | Moves resources into the default project, by URN, out of the project they were in |  |
//! | [`projects_create`](Client::projects_create) | `POST /v2/projects` | Creates a project to group resources in; `name` and `purpose` are needed | `client.projects().create(..)` |
//! | [`projects_delete`](Client::projects_delete) | `DELETE /v2/projects/{project_id}` | Deletes a project; it is refused with 412 as long as the project holds resources | `client.project(id).delete()` |
//! | [`projects_get`](Client::projects_get) | `GET /v2/projects/{project_id}` | Returns one project by its id, with its purpose, environment and whether it `is_default` | `client.default_project().get()`, … |
//! | [`projects_get_default`](Client::projects_get_default) | `GET /v2/projects/default` | Returns the default project, which new resources go to when none is named |  |
//! | [`projects_list`](Client::projects_list) | `GET /v2/projects` · paged | Lists the projects of the account, the default project among them | `client.projects().list()` |
//! | [`projects_list_resources`](Client::projects_list_resources) | `GET /v2/projects/{project_id}/resources` · paged | Lists the resources of a project, each named by its URN | `client.project(id).resources().list()` |
//! | [`projects_list_resources_default`](Client::projects_list_resources_default) | `GET /v2/projects/default/resources` · paged | Lists the resources of the default project, each named by its URN |  |
//! | [`projects_patch`](Client::projects_patch) | `PATCH /v2/projects/{project_id}` | Changes the settings of a project that are sent and keeps the others | `client.project(id).update()` |
//! | [`projects_patch_default`](Client::projects_patch_default) | `PATCH /v2/projects/default` | Changes the settings of the default project that are sent and keeps the others |  |
//! | [`projects_update`](Client::projects_update) | `PUT /v2/projects/{project_id}` | Replaces all settings of a project; making it `is_default` takes that from the one before |  |
//! | [`projects_update_default`](Client::projects_update_default) | `PUT /v2/projects/default` | Replaces all settings of the default project; use the patch call to change only some |  |

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use reqwest::Method;
#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::{
    Answer, Call, Client, EventStream, JsonObject, Operation, Paging, Refusal, Timestamp, hosts, operations, parameter,
    slugs, types,
};
#[allow(unused_imports)]
use digitalocean_core::setters;

/// `projects_assign_resources`
pub static PROJECTS_ASSIGN_RESOURCES: Operation = Operation {
    id: "projects_assign_resources",
    method: Method::POST,
    path: "/v2/projects/{project_id}/resources",
    area: "projects",
    host: &hosts::API,
    idempotent: true,
    request: Some("ProjectAssignment"),
    answer: Answer::Json("AssignedResourcesListResponse"),
    errors: &[(0, "Error")],
    by_name: &[("project_id", "client.projects().find_by_name(..)")],
    ..Operation::BASE
};

/// `projects_assign_resources_default`
pub static PROJECTS_ASSIGN_RESOURCES_DEFAULT: Operation = Operation {
    id: "projects_assign_resources_default",
    method: Method::POST,
    path: "/v2/projects/default/resources",
    area: "projects",
    host: &hosts::API,
    idempotent: true,
    request: Some("ProjectAssignment"),
    answer: Answer::Json("AssignedResourcesListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `projects_create`
pub static PROJECTS_CREATE: Operation = Operation {
    id: "projects_create",
    method: Method::POST,
    path: "/v2/projects",
    area: "projects",
    host: &hosts::API,
    request: Some("ProjectsCreateBody"),
    answer: Answer::Json("ExistingProjectResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `projects_delete`
pub static PROJECTS_DELETE: Operation = Operation {
    id: "projects_delete",
    method: Method::DELETE,
    path: "/v2/projects/{project_id}",
    area: "projects",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 412, id: None, message: Some("project with resources") },
    ],
    errors: &[(0, "Error")],
    by_name: &[("project_id", "client.projects().find_by_name(..)")],
    ..Operation::BASE
};

/// `projects_get`
pub static PROJECTS_GET: Operation = Operation {
    id: "projects_get",
    path: "/v2/projects/{project_id}",
    area: "projects",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("ExistingProjectResponse"),
    errors: &[(0, "Error")],
    by_name: &[("project_id", "client.projects().find_by_name(..)")],
    ..Operation::BASE
};

/// `projects_get_default`
pub static PROJECTS_GET_DEFAULT: Operation = Operation {
    id: "projects_get_default",
    path: "/v2/projects/default",
    area: "projects",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("ProjectsGetDefaultResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `projects_list`
pub static PROJECTS_LIST: Operation = Operation {
    id: "projects_list",
    path: "/v2/projects",
    area: "projects",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "projects", per_page: true }),
    answer: Answer::Json("ProjectsListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `projects_list_resources`
pub static PROJECTS_LIST_RESOURCES: Operation = Operation {
    id: "projects_list_resources",
    path: "/v2/projects/{project_id}/resources",
    area: "projects",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "resources", per_page: true }),
    answer: Answer::Json("ResourcesListResponse"),
    errors: &[(0, "Error")],
    by_name: &[("project_id", "client.projects().find_by_name(..)")],
    ..Operation::BASE
};

/// `projects_list_resources_default`
pub static PROJECTS_LIST_RESOURCES_DEFAULT: Operation = Operation {
    id: "projects_list_resources_default",
    path: "/v2/projects/default/resources",
    area: "projects",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "resources", per_page: true }),
    answer: Answer::Json("ResourcesListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `projects_patch`
pub static PROJECTS_PATCH: Operation = Operation {
    id: "projects_patch",
    method: Method::PATCH,
    path: "/v2/projects/{project_id}",
    area: "projects",
    host: &hosts::API,
    request: Some("ProjectPatch"),
    answer: Answer::Json("ExistingProjectResponse"),
    errors: &[(0, "Error")],
    by_name: &[("project_id", "client.projects().find_by_name(..)")],
    ..Operation::BASE
};

/// `projects_patch_default`
pub static PROJECTS_PATCH_DEFAULT: Operation = Operation {
    id: "projects_patch_default",
    method: Method::PATCH,
    path: "/v2/projects/default",
    area: "projects",
    host: &hosts::API,
    request: Some("ProjectPatch"),
    answer: Answer::Json("ExistingProjectResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `projects_update`
pub static PROJECTS_UPDATE: Operation = Operation {
    id: "projects_update",
    method: Method::PUT,
    path: "/v2/projects/{project_id}",
    area: "projects",
    host: &hosts::API,
    idempotent: true,
    request: Some("ProjectsUpdateBody"),
    answer: Answer::Json("ExistingProjectResponse"),
    errors: &[(0, "Error")],
    by_name: &[("project_id", "client.projects().find_by_name(..)")],
    ..Operation::BASE
};

/// `projects_update_default`
pub static PROJECTS_UPDATE_DEFAULT: Operation = Operation {
    id: "projects_update_default",
    method: Method::PUT,
    path: "/v2/projects/default",
    area: "projects",
    host: &hosts::API,
    idempotent: true,
    request: Some("ProjectsUpdateDefaultBody"),
    answer: Answer::Json("ExistingProjectResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &PROJECTS_ASSIGN_RESOURCES,
    &PROJECTS_ASSIGN_RESOURCES_DEFAULT,
    &PROJECTS_CREATE,
    &PROJECTS_DELETE,
    &PROJECTS_GET,
    &PROJECTS_GET_DEFAULT,
    &PROJECTS_LIST,
    &PROJECTS_LIST_RESOURCES,
    &PROJECTS_LIST_RESOURCES_DEFAULT,
    &PROJECTS_PATCH,
    &PROJECTS_PATCH_DEFAULT,
    &PROJECTS_UPDATE,
    &PROJECTS_UPDATE_DEFAULT,
];

/// Parameters of [`projects_list`](Client::projects_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectsListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl ProjectsListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(ProjectsListParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`projects_list_resources`](Client::projects_list_resources).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectsListResourcesParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl ProjectsListResourcesParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(ProjectsListResourcesParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`projects_list_resources_default`](Client::projects_list_resources_default).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectsListResourcesDefaultParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl ProjectsListResourcesDefaultParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(ProjectsListResourcesDefaultParams {
    value per_page: i64,
    value page: i64,
});

/// Projects.
impl Client {
    /// Moves resources into a project, by URN, out of the project they were in.
    ///
    /// `POST /v2/projects/{project_id}/resources` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Project-Resources/operation/projects_assign_resources)
    ///
    /// In the SDK: `client.project(id).assign(..)`.
    ///
    /// - `project_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::ProjectAssignment;
    ///
    /// let body = ProjectAssignment::new()
    ///     .resources(["do:kubernetes:5ba4518b-b9e2-4978-aa92-2d4c727e8824"]);
    /// let response = client
    ///     .projects_assign_resources("4de7ac8b-495b-4884-9a69-1050c6793cd6", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn projects_assign_resources(
        &self,
        project_id: &str,
        body: &types::ProjectAssignment,
    ) -> Call<types::AssignedResourcesListResponse> {
        Call::new(&self.0, &PROJECTS_ASSIGN_RESOURCES)
            .path("project_id", project_id)
            .json(Some(body))
    }

    /// Moves resources into the default project, by URN, out of the project they were in.
    ///
    /// `POST /v2/projects/default/resources` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Project-Resources/operation/projects_assign_resources_default)
    ///
    /// Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::ProjectAssignment;
    ///
    /// let body = ProjectAssignment::new()
    ///     .resources(["do:kubernetes:5ba4518b-b9e2-4978-aa92-2d4c727e8824"]);
    /// let response = client.projects_assign_resources_default(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn projects_assign_resources_default(
        &self,
        body: &types::ProjectAssignment,
    ) -> Call<types::AssignedResourcesListResponse> {
        Call::new(&self.0, &PROJECTS_ASSIGN_RESOURCES_DEFAULT)
            .json(Some(body))
    }

    /// Creates a project to group resources in; `name` and `purpose` are needed.
    ///
    /// `POST /v2/projects` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Projects/operation/projects_create)
    ///
    /// In the SDK: `client.projects().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::ProjectsCreateBody;
    ///
    /// let body = ProjectsCreateBody::new("my-web-api", "Service or API")
    ///     .description("My website API");
    /// let response = client.projects_create(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn projects_create(&self, body: &types::ProjectsCreateBody) -> Call<types::ExistingProjectResponse> {
        Call::new(&self.0, &PROJECTS_CREATE)
            .json(Some(body))
    }

    /// Deletes a project; it is refused with 412 as long as the project holds resources.
    ///
    /// `DELETE /v2/projects/{project_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Projects/operation/projects_delete)
    ///
    /// In the SDK: `client.project(id).delete()`.
    ///
    /// - `project_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.projects_delete("4de7ac8b-495b-4884-9a69-1050c6793cd6").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn projects_delete(&self, project_id: &str) -> Call<()> {
        Call::new(&self.0, &PROJECTS_DELETE)
            .path("project_id", project_id)
            .json_type()
    }

    /// Returns one project by its id, with its purpose, environment and whether it `is_default`.
    ///
    /// `GET /v2/projects/{project_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Projects/operation/projects_get)
    ///
    /// In the SDK: `client.default_project().get()`, `client.project(id).get()`.
    ///
    /// - `project_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.projects_get("4de7ac8b-495b-4884-9a69-1050c6793cd6").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn projects_get(&self, project_id: &str) -> Call<types::ExistingProjectResponse> {
        Call::new(&self.0, &PROJECTS_GET)
            .path("project_id", project_id)
    }

    /// Returns the default project, which new resources go to when none is named.
    ///
    /// `GET /v2/projects/default` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Projects/operation/projects_get_default)
    ///
    /// Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.projects_get_default().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn projects_get_default(&self) -> Call<types::ProjectsGetDefaultResponse> {
        Call::new(&self.0, &PROJECTS_GET_DEFAULT)
    }

    /// Lists the projects of the account, the default project among them.
    ///
    /// `GET /v2/projects` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Projects/operation/projects_list)
    ///
    /// Paged; the SDK reads all pages with `client.projects().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::ProjectsListParams;
    ///
    /// let response = client.projects_list(&ProjectsListParams::new().per_page(200)).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn projects_list(&self, params: &ProjectsListParams) -> Call<types::ProjectsListResponse> {
        Call::new(&self.0, &PROJECTS_LIST)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Lists the resources of a project, each named by its URN.
    ///
    /// `GET /v2/projects/{project_id}/resources` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Project-Resources/operation/projects_list_resources)
    ///
    /// Paged; the SDK reads all pages with `client.project(id).resources().list()`.
    ///
    /// - `project_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::ProjectsListResourcesParams;
    ///
    /// let response = client
    ///     .projects_list_resources(
    ///         "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///         &ProjectsListResourcesParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn projects_list_resources(
        &self,
        project_id: &str,
        params: &ProjectsListResourcesParams,
    ) -> Call<types::ResourcesListResponse> {
        Call::new(&self.0, &PROJECTS_LIST_RESOURCES)
            .path("project_id", project_id)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Lists the resources of the default project, each named by its URN.
    ///
    /// `GET /v2/projects/default/resources` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Project-Resources/operation/projects_list_resources_default)
    ///
    /// Paged; `items()` of the call reads all pages. Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::ProjectsListResourcesDefaultParams;
    ///
    /// let response = client
    ///     .projects_list_resources_default(
    ///         &ProjectsListResourcesDefaultParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn projects_list_resources_default(
        &self,
        params: &ProjectsListResourcesDefaultParams,
    ) -> Call<types::ResourcesListResponse> {
        Call::new(&self.0, &PROJECTS_LIST_RESOURCES_DEFAULT)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Changes the settings of a project that are sent and keeps the others.
    ///
    /// `PATCH /v2/projects/{project_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Projects/operation/projects_patch)
    ///
    /// In the SDK: `client.project(id).update()`.
    ///
    /// - `project_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::ProjectPatch;
    ///
    /// let body = ProjectPatch::new().name("my-web-api").description("My website API");
    /// let response = client
    ///     .projects_patch("4de7ac8b-495b-4884-9a69-1050c6793cd6", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn projects_patch(
        &self,
        project_id: &str,
        body: &types::ProjectPatch,
    ) -> Call<types::ExistingProjectResponse> {
        Call::new(&self.0, &PROJECTS_PATCH)
            .path("project_id", project_id)
            .json(Some(body))
    }

    /// Changes the settings of the default project that are sent and keeps the others.
    ///
    /// `PATCH /v2/projects/default` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Projects/operation/projects_patch_default)
    ///
    /// Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::ProjectPatch;
    ///
    /// let body = ProjectPatch::new().name("my-web-api").description("My website API");
    /// let response = client.projects_patch_default(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn projects_patch_default(&self, body: &types::ProjectPatch) -> Call<types::ExistingProjectResponse> {
        Call::new(&self.0, &PROJECTS_PATCH_DEFAULT)
            .json(Some(body))
    }

    /// Replaces all settings of a project; making it `is_default` takes that from the one before.
    ///
    /// `PUT /v2/projects/{project_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Projects/operation/projects_update)
    ///
    /// Only in the raw client.
    ///
    /// - `project_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::ProjectsUpdateBody;
    ///
    /// let body = ProjectsUpdateBody::new(
    ///     "my-web-api",
    ///     "My website API",
    ///     "Service or API",
    ///     "Production",
    ///     false,
    /// );
    /// let response = client
    ///     .projects_update("4de7ac8b-495b-4884-9a69-1050c6793cd6", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn projects_update(
        &self,
        project_id: &str,
        body: &types::ProjectsUpdateBody,
    ) -> Call<types::ExistingProjectResponse> {
        Call::new(&self.0, &PROJECTS_UPDATE)
            .path("project_id", project_id)
            .json(Some(body))
    }

    /// Replaces all settings of the default project; use the patch call to change only some.
    ///
    /// `PUT /v2/projects/default` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Projects/operation/projects_update_default)
    ///
    /// Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::ProjectsUpdateDefaultBody;
    ///
    /// let body = ProjectsUpdateDefaultBody::new(
    ///     "my-web-api",
    ///     "My website API",
    ///     "Service or API",
    ///     "Production",
    ///     false,
    /// );
    /// let response = client.projects_update_default(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn projects_update_default(
        &self,
        body: &types::ProjectsUpdateDefaultBody,
    ) -> Call<types::ExistingProjectResponse> {
        Call::new(&self.0, &PROJECTS_UPDATE_DEFAULT)
            .json(Some(body))
    }
}
