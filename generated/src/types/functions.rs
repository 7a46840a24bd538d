// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `functions_access_key_list`, `functions_access_key_update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessKey {
    /// The id of the key, from `dof_v1_` on; its secret comes only when it is created.
    /// Set by the service.
    pub id: String,
    /// The name of the key.
    pub name: Option<String>,
    /// When the key expires; `None` for a key without expiry.
    /// Set by the service.
    pub expires_at: Option<Timestamp>,
    /// When the key was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// When the key was last changed.
    /// Set by the service.
    pub updated_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(AccessKey {
    expected id "id",
    sometimes name "name",
    or_null expires_at "expires_at",
    sometimes created_at "created_at",
    sometimes updated_at "updated_at",
});

impl Default for AccessKey {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(AccessKey in crate::SCHEMAS {});

/// Sent by `functions_access_key_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessKeyCreateRequest {
    /// The name of the key.
    pub name: String,
    /// How long the key is valid, in hours or days, such as `12h` or `7d`; at least `1h`. Default: no expiry.
    pub expires_in: Option<String>,
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

#[cfg(feature = "schemars")]
schema!(AccessKeyCreateRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AccessKeyCreateRequest by crate::validate::RULES);

/// Answered by `functions_access_key_create`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccessKeyCreateResponse {
    /// The secret of the key, which no other answer contains.
    /// Set by the service.
    pub secret: Option<String>,
    /// The id of the key, from `dof_v1_` on.
    /// Set by the service.
    pub id: Option<String>,
    /// The name of the key.
    pub name: Option<String>,
    /// When the key expires; `None` for a key without expiry.
    /// Set by the service.
    pub expires_at: Option<Timestamp>,
    /// When the key was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// When the key was last changed.
    /// Set by the service.
    pub updated_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(AccessKeyCreateResponse {
    sometimes secret "secret",
    sometimes id "id",
    sometimes name "name",
    or_null expires_at "expires_at",
    sometimes created_at "created_at",
    sometimes updated_at "updated_at",
});

hide!(AccessKeyCreateResponse {
    maybe_secret secret,
    plain id,
    plain name,
    plain expires_at,
    plain created_at,
    plain updated_at,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(AccessKeyCreateResponse in crate::SCHEMAS {});

/// Answered by `functions_access_key_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FunctionsAccessKeyCreateResponse {
    /// The key that was created, with its secret.
    pub access_key: Option<AccessKeyCreateResponse>,
    undeclared: Undeclared,
}

record!(FunctionsAccessKeyCreateResponse {
    sometimes access_key "access_key",
});

#[cfg(feature = "schemars")]
schema!(FunctionsAccessKeyCreateResponse in crate::SCHEMAS { AccessKeyCreateResponse });

/// Answered by `functions_access_key_list`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FunctionsAccessKeyListResponse {
    /// The keys of the namespace, without their secrets.
    pub access_keys: Option<Vec<AccessKey>>,
    /// How many keys there are in all.
    pub count: Option<i64>,
    undeclared: Undeclared,
}

record!(FunctionsAccessKeyListResponse {
    sometimes access_keys "access_keys",
    sometimes count "count",
});

#[cfg(feature = "schemars")]
schema!(FunctionsAccessKeyListResponse in crate::SCHEMAS { AccessKey });

/// Sent by `functions_access_key_update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FunctionsAccessKeyUpdateBody {
    /// The new name of the key.
    pub name: String,
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

#[cfg(feature = "schemars")]
schema!(FunctionsAccessKeyUpdateBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(FunctionsAccessKeyUpdateBody by crate::validate::RULES);

/// Answered by `functions_access_key_update`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FunctionsAccessKeyUpdateResponse {
    /// The key with its new name.
    pub access_key: Option<AccessKey>,
    undeclared: Undeclared,
}

record!(FunctionsAccessKeyUpdateResponse {
    sometimes access_key "access_key",
});

#[cfg(feature = "schemars")]
schema!(FunctionsAccessKeyUpdateResponse in crate::SCHEMAS { AccessKey });

/// Answered by `functions_list_namespaces`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FunctionsListNamespacesResponse {
    /// The namespaces of the account. Those whose `namespace` begins with `ap-` belong to apps.
    pub namespaces: Option<Vec<FunctionsNamespace>>,
    undeclared: Undeclared,
}

record!(FunctionsListNamespacesResponse {
    sometimes namespaces "namespaces",
});

#[cfg(feature = "schemars")]
schema!(FunctionsListNamespacesResponse in crate::SCHEMAS { FunctionsNamespace });

/// Answered by `functions_list_triggers`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FunctionsListTriggersResponse {
    /// The triggers of the namespace.
    pub triggers: Option<Vec<FunctionsTrigger>>,
    undeclared: Undeclared,
}

record!(FunctionsListTriggersResponse {
    sometimes triggers "triggers",
});

#[cfg(feature = "schemars")]
schema!(FunctionsListTriggersResponse in crate::SCHEMAS { FunctionsTrigger });

/// Answered by `functions_create_namespace`, `functions_get_namespace`, `functions_list_namespaces`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionsNamespace {
    /// The address at which the functions of the namespace are deployed and called.
    pub api_host: Option<String>,
    /// The id of the namespace: `fn-` and a UUID.
    pub namespace: String,
    /// When the namespace was created.
    pub created_at: Option<Timestamp>,
    /// When the namespace was last changed.
    pub updated_at: Option<Timestamp>,
    /// The name of the namespace, which no other has.
    pub label: String,
    /// The slug of the region that the namespace is in.
    pub region: Option<String>,
    /// The UUID of the namespace, which is the user name at `api_host`.
    pub uuid: Option<String>,
    /// The password at `api_host`; it comes with every answer about the namespace.
    pub key: Option<String>,
    undeclared: Undeclared,
}

record!(FunctionsNamespace {
    sometimes api_host "api_host",
    expected namespace "namespace",
    sometimes created_at "created_at",
    sometimes updated_at "updated_at",
    expected label "label",
    sometimes region "region",
    sometimes uuid "uuid",
    sometimes key "key",
});

hide!(FunctionsNamespace {
    plain api_host,
    plain namespace,
    plain created_at,
    plain updated_at,
    plain label,
    plain region,
    plain uuid,
    maybe_secret key,
    plain undeclared,
});

impl Default for FunctionsNamespace {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(FunctionsNamespace in crate::SCHEMAS {});

/// Sent by `functions_create_namespace`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FunctionsNamespaceCreate {
    /// The slug of the region that the namespace is in, such as `nyc1`.
    pub region: String,
    /// The name of the namespace, which no other has.
    pub label: String,
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
    pub fn new(label: impl Into<String>, region: impl Into<String>) -> Self {
        Self {
            region: region.into(),
            label: label.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(FunctionsNamespaceCreate in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(FunctionsNamespaceCreate by crate::validate::RULES);

/// Sent by `functions_create_trigger`, `functions_update_trigger`; answered by `functions_create_trigger`, `functions_get_trigger`, `functions_list_triggers` and 1 more.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionsSchedule {
    /// When the function is called, in the form of cron and in UTC.
    pub cron: String,
    /// What the function is given; null for nothing.
    /// `Some(None)` sends null.
    pub body: Option<Option<JsonObject>>,
    undeclared: Undeclared,
}

record!(FunctionsSchedule {
    required cron "cron",
    nullable body "body",
});

hide!(FunctionsSchedule {
    plain cron,
    keys body,
    plain undeclared,
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
    null_map body: serde_json::Value,
});

#[cfg(feature = "schemars")]
schema!(FunctionsSchedule in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(FunctionsSchedule by crate::validate::RULES);

/// Answered by `functions_create_trigger`, `functions_get_trigger`, `functions_list_triggers` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FunctionsTrigger {
    /// The id of the namespace that the trigger is in: `fn-` and a UUID.
    pub namespace: Option<String>,
    /// The name of the trigger, unique in its namespace.
    pub name: String,
    /// The name of the function that the trigger calls.
    pub function: Option<String>,
    /// What makes the trigger fire: `SCHEDULED`, as there is no other kind.
    pub type_: Option<String>,
    /// Whether the trigger fires.
    pub is_enabled: Option<bool>,
    /// When the trigger was created.
    pub created_at: Option<Timestamp>,
    /// When the trigger was last changed.
    pub updated_at: Option<Timestamp>,
    /// When the trigger fires, and what the function is given.
    pub scheduled_details: Option<FunctionsSchedule>,
    /// When the trigger last fired, and when it does next.
    pub scheduled_runs: Option<FunctionsTriggerScheduledRuns>,
    undeclared: Undeclared,
}

record!(FunctionsTrigger {
    sometimes namespace "namespace",
    expected name "name",
    sometimes function "function",
    sometimes type_ "type",
    sometimes is_enabled "is_enabled",
    sometimes created_at "created_at",
    sometimes updated_at "updated_at",
    sometimes scheduled_details "scheduled_details",
    sometimes scheduled_runs "scheduled_runs",
});

impl Default for FunctionsTrigger {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(FunctionsTrigger in crate::SCHEMAS { FunctionsSchedule, FunctionsTriggerScheduledRuns });

/// Sent by `functions_create_trigger`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FunctionsTriggerCreate {
    /// The name of the trigger, unique in its namespace.
    pub name: String,
    /// The function that is called, by its name; it must be in the same namespace.
    pub function: String,
    /// What makes the trigger fire: `SCHEDULED`, as there is no other kind.
    pub type_: String,
    /// Whether the trigger fires.
    pub is_enabled: bool,
    /// When the trigger fires, in the form of cron and in UTC, and what the function is given.
    pub scheduled_details: FunctionsSchedule,
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

#[cfg(feature = "schemars")]
schema!(FunctionsTriggerCreate in crate::SCHEMAS { FunctionsSchedule });

#[cfg(feature = "validate")]
from_json!(FunctionsTriggerCreate by crate::validate::RULES);

/// Answered by `functions_create_trigger`, `functions_get_trigger`, `functions_list_triggers` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FunctionsTriggerScheduledRuns {
    /// When the trigger last fired; `None` if it has not yet.
    pub last_run_at: Option<Timestamp>,
    /// When the trigger fires next; `None` if it won't.
    pub next_run_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(FunctionsTriggerScheduledRuns {
    or_null last_run_at "last_run_at",
    or_null next_run_at "next_run_at",
});

#[cfg(feature = "schemars")]
schema!(FunctionsTriggerScheduledRuns in crate::SCHEMAS {});

/// Sent by `functions_update_trigger`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FunctionsTriggerUpdate {
    /// Whether it fires.
    pub is_enabled: Option<bool>,
    /// When it fires, in the form of cron and in UTC, and what the function is given.
    pub scheduled_details: Option<FunctionsSchedule>,
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
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(FunctionsTriggerUpdate {
    value is_enabled: bool,
    into scheduled_details: FunctionsSchedule,
});

#[cfg(feature = "schemars")]
schema!(FunctionsTriggerUpdate in crate::SCHEMAS { FunctionsSchedule });

#[cfg(feature = "validate")]
from_json!(FunctionsTriggerUpdate by crate::validate::RULES);

/// Answered by `functions_create_namespace`, `functions_get_namespace`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NamespaceCreatedResponse {
    /// The namespace.
    pub namespace: Option<FunctionsNamespace>,
    undeclared: Undeclared,
}

record!(NamespaceCreatedResponse {
    sometimes namespace "namespace",
});

#[cfg(feature = "schemars")]
schema!(NamespaceCreatedResponse in crate::SCHEMAS { FunctionsNamespace });

/// Answered by `functions_create_trigger`, `functions_get_trigger`, `functions_update_trigger`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TriggerResponse {
    /// The trigger.
    pub trigger: Option<FunctionsTrigger>,
    undeclared: Undeclared,
}

record!(TriggerResponse {
    sometimes trigger "trigger",
});

#[cfg(feature = "schemars")]
schema!(TriggerResponse in crate::SCHEMAS { FunctionsTrigger });
