// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `functions_access_key_list`, `functions_access_key_update`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccessKey {
    /// Set by the service.
    pub id: Option<String>,
    pub name: Option<String>,
    /// Set by the service.
    pub expires_at: Option<Timestamp>,
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// Set by the service.
    pub updated_at: Option<Timestamp>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(AccessKey {
    optional id "id",
    optional name "name",
    or_null expires_at "expires_at",
    optional created_at "created_at",
    optional updated_at "updated_at",
});

/// Sent by `functions_access_key_create`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccessKeyCreateRequest {
    pub name: String,
    pub expires_in: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(AccessKeyCreateRequest {
    required name "name",
    optional expires_in "expires_in",
});

impl AccessKeyCreateRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            expires_in: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(AccessKeyCreateRequest {
    into expires_in: String,
});

/// Answered by `functions_access_key_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccessKeyCreateResponse {
    /// Set by the service.
    pub secret: Option<String>,
    /// Set by the service.
    pub id: Option<String>,
    pub name: Option<String>,
    /// Set by the service.
    pub expires_at: Option<Timestamp>,
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// Set by the service.
    pub updated_at: Option<Timestamp>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(AccessKeyCreateResponse {
    optional secret "secret",
    optional id "id",
    optional name "name",
    or_null expires_at "expires_at",
    optional created_at "created_at",
    optional updated_at "updated_at",
});

/// Answered by `functions_access_key_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FunctionsAccessKeyCreateResponse {
    pub access_key: Option<AccessKeyCreateResponse>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(FunctionsAccessKeyCreateResponse {
    optional access_key "access_key",
});

/// Answered by `functions_access_key_list`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FunctionsAccessKeyListResponse {
    pub access_keys: Option<Vec<AccessKey>>,
    pub count: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(FunctionsAccessKeyListResponse {
    optional access_keys "access_keys",
    optional count "count",
});

/// Sent by `functions_access_key_update`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FunctionsAccessKeyUpdateBody {
    pub name: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(FunctionsAccessKeyUpdateBody {
    required name "name",
});

impl FunctionsAccessKeyUpdateBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            undeclared: Undeclared::default(),
        }
    }
}

/// Answered by `functions_access_key_update`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FunctionsAccessKeyUpdateResponse {
    pub access_key: Option<AccessKey>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(FunctionsAccessKeyUpdateResponse {
    optional access_key "access_key",
});

/// Answered by `functions_list_namespaces`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FunctionsListNamespacesResponse {
    pub namespaces: Option<Vec<FunctionsNamespace>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(FunctionsListNamespacesResponse {
    optional namespaces "namespaces",
});

/// Answered by `functions_list_triggers`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FunctionsListTriggersResponse {
    pub triggers: Option<Vec<FunctionsTrigger>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(FunctionsListTriggersResponse {
    optional triggers "triggers",
});

/// Answered by `functions_create_namespace`, `functions_get_namespace`, `functions_list_namespaces`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FunctionsNamespace {
    pub api_host: Option<String>,
    pub namespace: Option<String>,
    pub created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
    pub label: Option<String>,
    pub region: Option<String>,
    pub uuid: Option<String>,
    pub key: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(FunctionsNamespace {
    optional api_host "api_host",
    optional namespace "namespace",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional label "label",
    optional region "region",
    optional uuid "uuid",
    optional key "key",
});

/// Sent by `functions_create_namespace`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FunctionsNamespaceCreate {
    pub region: String,
    pub label: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(FunctionsNamespaceCreate {
    required region "region",
    required label "label",
});

impl FunctionsNamespaceCreate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(region: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            region: region.into(),
            label: label.into(),
            undeclared: Undeclared::default(),
        }
    }
}

/// Sent by `functions_create_trigger`, `functions_update_trigger`; answered by `functions_create_trigger`, `functions_get_trigger`, `functions_list_triggers` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FunctionsSchedule {
    pub cron: String,
    /// `Some(None)` sends null.
    pub body: Option<Option<FunctionsScheduleBody>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(FunctionsSchedule {
    required cron "cron",
    nullable body "body",
});

impl FunctionsSchedule {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(cron: impl Into<String>) -> Self {
        Self {
            cron: cron.into(),
            body: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(FunctionsSchedule {
    null body: FunctionsScheduleBody,
});

/// Sent by `functions_create_trigger`, `functions_update_trigger`; answered by `functions_create_trigger`, `functions_get_trigger`, `functions_list_triggers` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FunctionsScheduleBody {
    pub name: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(FunctionsScheduleBody {
    optional name "name",
});

impl FunctionsScheduleBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(FunctionsScheduleBody {
    into name: String,
});

/// Answered by `functions_create_trigger`, `functions_get_trigger`, `functions_list_triggers` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FunctionsTrigger {
    pub namespace: Option<String>,
    pub name: Option<String>,
    pub function: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<String>,
    pub is_enabled: Option<bool>,
    pub created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
    pub scheduled_details: Option<FunctionsSchedule>,
    pub scheduled_runs: Option<FunctionsTriggerScheduledRuns>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(FunctionsTrigger {
    optional namespace "namespace",
    optional name "name",
    optional function "function",
    optional type_ "type",
    optional is_enabled "is_enabled",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional scheduled_details "scheduled_details",
    optional scheduled_runs "scheduled_runs",
});

/// Sent by `functions_create_trigger`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FunctionsTriggerCreate {
    pub name: String,
    pub function: String,
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: String,
    pub is_enabled: bool,
    pub scheduled_details: FunctionsSchedule,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(FunctionsTriggerCreate {
    required name "name",
    required function "function",
    required type_ "type",
    required is_enabled "is_enabled",
    required scheduled_details "scheduled_details",
});

impl FunctionsTriggerCreate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        function: impl Into<String>,
        type_: impl Into<String>,
        is_enabled: bool,
        scheduled_details: impl Into<FunctionsSchedule>,
    ) -> Self {
        Self {
            name: name.into(),
            function: function.into(),
            type_: type_.into(),
            is_enabled,
            scheduled_details: scheduled_details.into(),
            undeclared: Undeclared::default(),
        }
    }
}

/// Answered by `functions_create_trigger`, `functions_get_trigger`, `functions_list_triggers` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FunctionsTriggerScheduledRuns {
    pub last_run_at: Option<Timestamp>,
    pub next_run_at: Option<Timestamp>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(FunctionsTriggerScheduledRuns {
    or_null last_run_at "last_run_at",
    or_null next_run_at "next_run_at",
});

/// Sent by `functions_update_trigger`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FunctionsTriggerUpdate {
    pub is_enabled: Option<bool>,
    pub scheduled_details: Option<FunctionsSchedule>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(FunctionsTriggerUpdate {
    optional is_enabled "is_enabled",
    optional scheduled_details "scheduled_details",
});

impl FunctionsTriggerUpdate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(FunctionsTriggerUpdate {
    value is_enabled: bool,
    into scheduled_details: FunctionsSchedule,
});

/// Answered by `functions_create_namespace`, `functions_get_namespace`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NamespaceCreatedResponse {
    pub namespace: Option<FunctionsNamespace>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(NamespaceCreatedResponse {
    optional namespace "namespace",
});

/// Answered by `functions_create_trigger`, `functions_get_trigger`, `functions_update_trigger`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TriggerResponse {
    pub trigger: Option<FunctionsTrigger>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(TriggerResponse {
    optional trigger "trigger",
});
