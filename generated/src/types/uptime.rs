// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

open_enum! {
    /// Sent by `uptime_create_alert`, `uptime_update_alert`; answered by `uptime_create_alert`, `uptime_get_alert`, `uptime_list_alerts` and 1 more.
    AlertUpdatableComparison {
        GreaterThan = "greater_than",
        LessThan = "less_than",
    }
}

#[cfg(feature = "schemars")]
schema!(AlertUpdatableComparison in crate::SCHEMAS {});

open_enum! {
    /// Sent by `uptime_create_alert`, `uptime_update_alert`; answered by `uptime_create_alert`, `uptime_get_alert`, `uptime_list_alerts` and 1 more.
    AlertUpdatablePeriod {
        N2m = "2m",
        N3m = "3m",
        N5m = "5m",
        N10m = "10m",
        N15m = "15m",
        N30m = "30m",
        N1h = "1h",
    }
}

#[cfg(feature = "schemars")]
schema!(AlertUpdatablePeriod in crate::SCHEMAS {});

open_enum! {
    /// Sent by `uptime_create_alert`, `uptime_update_alert`; answered by `uptime_create_alert`, `uptime_get_alert`, `uptime_list_alerts` and 1 more.
    AlertUpdatableType {
        ///
        /// The target answers too slowly.
        Latency = "latency",
        ///
        /// The target can't be reached from one of the regions.
        Down = "down",
        ///
        /// The target can't be reached from any of the regions.
        DownGlobal = "down_global",
        ///
        /// The certificate of the target expires soon.
        SslExpiry = "ssl_expiry",
    }
}

#[cfg(feature = "schemars")]
schema!(AlertUpdatableType in crate::SCHEMAS {});

/// Answered by `uptime_create_alert`, `uptime_get_alert`, `uptime_update_alert`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ExistingAlertResponse {
    /// The alert that was created, changed or requested.
    pub alert: Option<UptimeAlert>,
    undeclared: Undeclared,
}

record!(ExistingAlertResponse {
    sometimes alert "alert",
});

#[cfg(feature = "schemars")]
schema!(ExistingAlertResponse in crate::SCHEMAS { UptimeAlert });

/// Answered by `uptime_create_check`, `uptime_get_check`, `uptime_update_check`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ExistingCheckResponse {
    /// The check that was created, changed or requested.
    pub check: Option<UptimeCheck>,
    undeclared: Undeclared,
}

record!(ExistingCheckResponse {
    sometimes check "check",
});

#[cfg(feature = "schemars")]
schema!(ExistingCheckResponse in crate::SCHEMAS { UptimeCheck });

/// Answered by `uptime_create_alert`, `uptime_get_alert`, `uptime_list_alerts` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UptimeAlert {
    /// The id of the alert.
    /// Format: uuid. Set by the service.
    pub id: String,
    /// The display name of the alert.
    pub name: String,
    /// What the alert watches.
    pub type_: Option<AlertUpdatableType>,
    /// The value that fires it: milliseconds of latency, or days until the certificate expires.
    pub threshold: Option<i64>,
    /// Whether it fires above or below the threshold.
    pub comparison: Option<AlertUpdatableComparison>,
    /// Who is notified when it fires.
    pub notifications: Option<UptimeNotification>,
    /// How long the condition must hold before it fires.
    pub period: Option<AlertUpdatablePeriod>,
    undeclared: Undeclared,
}

record!(UptimeAlert {
    expected id "id",
    expected name "name",
    sometimes type_ "type",
    sometimes threshold "threshold",
    sometimes comparison "comparison",
    sometimes notifications "notifications",
    sometimes period "period",
});

impl Default for UptimeAlert {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(UptimeAlert in crate::SCHEMAS {
    AlertUpdatableComparison,
    AlertUpdatablePeriod,
    AlertUpdatableType,
    UptimeNotification,
});

/// Answered by `uptime_create_check`, `uptime_get_check`, `uptime_list_checks` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UptimeCheck {
    /// The id of the check.
    /// Format: uuid. Set by the service.
    pub id: String,
    /// The display name of the check.
    pub name: String,
    /// How the target is checked: by ping, HTTP or HTTPS.
    pub type_: Option<UptimeCheckUpdateType>,
    /// The address that is checked, such as `https://www.example.com`.
    /// Format: uri.
    pub target: Option<String>,
    /// The parts of the world from which the target is checked.
    pub regions: Option<Vec<UptimeCheckUpdateRegionsItem>>,
    /// Whether the check is on.
    /// Default: `true`.
    pub enabled: Option<bool>,
    undeclared: Undeclared,
}

record!(UptimeCheck {
    expected id "id",
    expected name "name",
    sometimes type_ "type",
    sometimes target "target",
    sometimes regions "regions",
    sometimes enabled "enabled",
});

impl Default for UptimeCheck {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(UptimeCheck in crate::SCHEMAS { UptimeCheckUpdateRegionsItem, UptimeCheckUpdateType });

/// Sent by `uptime_update_check`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UptimeCheckUpdate {
    /// The display name of the check.
    pub name: Option<String>,
    /// How the target is checked: by ping, HTTP or HTTPS.
    pub type_: Option<UptimeCheckUpdateType>,
    /// The address that is checked, such as `https://www.example.com`.
    /// Format: uri.
    pub target: Option<String>,
    /// The parts of the world from which the target is checked.
    pub regions: Option<Vec<UptimeCheckUpdateRegionsItem>>,
    /// Whether the check is on.
    /// Default: `true`.
    pub enabled: Option<bool>,
    undeclared: Undeclared,
}

record!(UptimeCheckUpdate {
    optional name "name",
    optional type_ "type",
    optional target "target",
    optional regions "regions",
    optional enabled "enabled",
});

impl UptimeCheckUpdate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(UptimeCheckUpdate {
    into name: String,
    into type_: UptimeCheckUpdateType,
    into target: String,
    list regions: UptimeCheckUpdateRegionsItem,
    value enabled: bool,
});

#[cfg(feature = "schemars")]
schema!(UptimeCheckUpdate in crate::SCHEMAS { UptimeCheckUpdateRegionsItem, UptimeCheckUpdateType });

#[cfg(feature = "validate")]
from_json!(UptimeCheckUpdate by crate::validate::RULES);

open_enum! {
    /// Sent by `uptime_create_check`, `uptime_update_check`; answered by `uptime_create_check`, `uptime_get_check`, `uptime_list_checks` and 1 more.
    UptimeCheckUpdateRegionsItem {
        ///
        /// The east of the USA.
        UsEast = "us_east",
        ///
        /// The west of the USA.
        UsWest = "us_west",
        ///
        /// Western Europe.
        EuWest = "eu_west",
        ///
        /// South-East Asia.
        SeAsia = "se_asia",
    }
}

#[cfg(feature = "schemars")]
schema!(UptimeCheckUpdateRegionsItem in crate::SCHEMAS {});

open_enum! {
    /// Sent by `uptime_create_check`, `uptime_update_check`; answered by `uptime_create_check`, `uptime_get_check`, `uptime_list_checks` and 1 more.
    UptimeCheckUpdateType {
        ///
        /// By ICMP echo, whether the host answers.
        Ping = "ping",
        ///
        /// By an HTTP request.
        Http = "http",
        ///
        /// By an HTTPS request.
        Https = "https",
    }
}

#[cfg(feature = "schemars")]
schema!(UptimeCheckUpdateType in crate::SCHEMAS {});

/// Sent by `uptime_create_alert`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UptimeCreateAlertBody {
    /// The display name of the alert.
    pub name: String,
    /// What the alert watches.
    pub type_: AlertUpdatableType,
    /// The value that fires it: milliseconds of latency, or days until the certificate expires.
    pub threshold: Option<i64>,
    /// Whether it fires above or below the threshold.
    pub comparison: Option<AlertUpdatableComparison>,
    /// Who is notified when it fires.
    pub notifications: UptimeNotification,
    /// How long the condition must hold before it fires.
    pub period: AlertUpdatablePeriod,
    undeclared: Undeclared,
}

record!(UptimeCreateAlertBody {
    required name "name",
    required type_ "type",
    optional threshold "threshold",
    optional comparison "comparison",
    required notifications "notifications",
    required period "period",
});

impl UptimeCreateAlertBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        type_: impl Into<AlertUpdatableType>,
        notifications: impl Into<UptimeNotification>,
        period: impl Into<AlertUpdatablePeriod>,
    ) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
            threshold: None,
            comparison: None,
            notifications: notifications.into(),
            period: period.into(),
            undeclared: Undeclared::default(),
        }
    }
}

setters!(UptimeCreateAlertBody {
    value threshold: i64,
    into comparison: AlertUpdatableComparison,
});

#[cfg(feature = "schemars")]
schema!(UptimeCreateAlertBody in crate::SCHEMAS {
    AlertUpdatableComparison,
    AlertUpdatablePeriod,
    AlertUpdatableType,
    UptimeNotification,
});

#[cfg(feature = "validate")]
from_json!(UptimeCreateAlertBody by crate::validate::RULES);

/// Sent by `uptime_create_check`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UptimeCreateCheckBody {
    /// The display name of the check.
    pub name: String,
    /// How the target is checked: by ping, HTTP or HTTPS.
    pub type_: UptimeCheckUpdateType,
    /// The address that is checked, such as `https://www.example.com`.
    /// Format: uri.
    pub target: String,
    /// The parts of the world from which the target is checked.
    pub regions: Vec<UptimeCheckUpdateRegionsItem>,
    /// Whether the check is on from the beginning.
    /// Default: `true`.
    pub enabled: bool,
    undeclared: Undeclared,
}

record!(UptimeCreateCheckBody {
    required name "name",
    required type_ "type",
    required target "target",
    required regions "regions",
    required enabled "enabled",
});

impl UptimeCreateCheckBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        type_: impl Into<UptimeCheckUpdateType>,
        target: impl Into<String>,
        regions: impl IntoIterator<Item = impl Into<UptimeCheckUpdateRegionsItem>>,
        enabled: bool,
    ) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
            target: target.into(),
            regions: regions.into_iter().map(Into::into).collect(),
            enabled,
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(UptimeCreateCheckBody in crate::SCHEMAS { UptimeCheckUpdateRegionsItem, UptimeCheckUpdateType });

#[cfg(feature = "validate")]
from_json!(UptimeCreateCheckBody by crate::validate::RULES);

/// Answered by `uptime_get_check_state`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UptimeGetCheckStateResponse {
    /// The state of the check.
    pub state: Option<UptimeState>,
    undeclared: Undeclared,
}

record!(UptimeGetCheckStateResponse {
    sometimes state "state",
});

#[cfg(feature = "schemars")]
schema!(UptimeGetCheckStateResponse in crate::SCHEMAS { UptimeState });

/// Answered by `uptime_list_alerts`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UptimeListAlertsResponse {
    /// The alerts on this page.
    pub alerts: Option<Vec<UptimeAlert>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(UptimeListAlertsResponse {
    sometimes alerts "alerts",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(UptimeListAlertsResponse in crate::SCHEMAS { MetaMeta, PageLinks, UptimeAlert });

/// Answered by `uptime_list_checks`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UptimeListChecksResponse {
    /// The checks on this page.
    pub checks: Option<Vec<UptimeCheck>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(UptimeListChecksResponse {
    sometimes checks "checks",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(UptimeListChecksResponse in crate::SCHEMAS { MetaMeta, PageLinks, UptimeCheck });

/// Sent by `uptime_create_alert`, `uptime_update_alert`; answered by `uptime_create_alert`, `uptime_get_alert`, `uptime_list_alerts` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UptimeNotification {
    /// The e-mail addresses to write to; only those that the account has verified.
    pub email: Vec<String>,
    /// The Slack channels to write to.
    pub slack: Vec<UptimeNotificationSlackItem>,
    undeclared: Undeclared,
}

record!(UptimeNotification {
    required email "email",
    required slack "slack",
});

impl UptimeNotification {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        email: impl IntoIterator<Item = impl Into<String>>,
        slack: impl IntoIterator<Item = impl Into<UptimeNotificationSlackItem>>,
    ) -> Self {
        Self {
            email: email.into_iter().map(Into::into).collect(),
            slack: slack.into_iter().map(Into::into).collect(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(UptimeNotification in crate::SCHEMAS { UptimeNotificationSlackItem });

#[cfg(feature = "validate")]
from_json!(UptimeNotification by crate::validate::RULES);

/// Sent by `uptime_create_alert`, `uptime_update_alert`; answered by `uptime_create_alert`, `uptime_get_alert`, `uptime_list_alerts` and 1 more.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UptimeNotificationSlackItem {
    /// The name of the channel, in exactly its upper and lower case.
    pub channel: String,
    /// The address of the Slack webhook, which is a secret.
    pub url: String,
    undeclared: Undeclared,
}

record!(UptimeNotificationSlackItem {
    required channel "channel",
    required url "url",
});

hide!(UptimeNotificationSlackItem {
    plain channel,
    secret url,
    plain undeclared,
});

impl UptimeNotificationSlackItem {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(channel: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            channel: channel.into(),
            url: url.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(UptimeNotificationSlackItem in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(UptimeNotificationSlackItem by crate::validate::RULES);

/// Answered by `uptime_get_check_state`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UptimeOutage {
    /// The region from which the target could not be reached, such as `us_east`.
    pub region: Option<String>,
    /// When the outage began.
    pub started_at: Option<Timestamp>,
    /// When the outage ended; `None` as long as it has not.
    pub ended_at: Option<Timestamp>,
    /// How long the outage lasted, in seconds.
    pub duration_seconds: Option<i64>,
    undeclared: Undeclared,
}

record!(UptimeOutage {
    sometimes region "region",
    sometimes started_at "started_at",
    sometimes ended_at "ended_at",
    sometimes duration_seconds "duration_seconds",
});

#[cfg(feature = "schemars")]
schema!(UptimeOutage in crate::SCHEMAS {});

/// Answered by `uptime_get_check_state`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UptimeRegionState {
    /// Whether the target is up, as seen from this region.
    pub status: Option<UptimeRegionStateStatus>,
    /// When the status last changed.
    pub status_changed_at: Option<Timestamp>,
    /// How much of the last 30 days the target was up, in percent.
    pub thirty_day_uptime_percentage: Option<f64>,
    undeclared: Undeclared,
}

record!(UptimeRegionState {
    sometimes status "status",
    sometimes status_changed_at "status_changed_at",
    sometimes thirty_day_uptime_percentage "thirty_day_uptime_percentage",
});

#[cfg(feature = "schemars")]
schema!(UptimeRegionState in crate::SCHEMAS { UptimeRegionStateStatus });

open_enum! {
    /// Answered by `uptime_get_check_state`.
    UptimeRegionStateStatus {
        ///
        /// The target can't be reached.
        Down = "DOWN",
        ///
        /// The target can be reached.
        Up = "UP",
        ///
        /// Not known yet: the first check is under way.
        Checking = "CHECKING",
    }
}

#[cfg(feature = "schemars")]
schema!(UptimeRegionStateStatus in crate::SCHEMAS {});

/// Answered by `uptime_get_check_state`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UptimeState {
    /// The state in each region, by the name of the region.
    pub regions: Option<BTreeMap<String, UptimeRegionState>>,
    /// The last outage; `None` if there has been none.
    pub previous_outage: Option<UptimeOutage>,
    undeclared: Undeclared,
}

record!(UptimeState {
    sometimes regions "regions",
    sometimes previous_outage "previous_outage",
});

#[cfg(feature = "schemars")]
schema!(UptimeState in crate::SCHEMAS { UptimeOutage, UptimeRegionState });

/// Sent by `uptime_update_alert`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UptimeUpdateAlertBody {
    /// The display name of the alert.
    pub name: String,
    /// What the alert watches.
    pub type_: AlertUpdatableType,
    /// The value that fires it: milliseconds of latency, or days until the certificate expires.
    pub threshold: Option<i64>,
    /// Whether it fires above or below the threshold.
    pub comparison: Option<AlertUpdatableComparison>,
    /// Who is notified when it fires.
    pub notifications: UptimeNotification,
    /// How long the condition must hold before it fires.
    pub period: AlertUpdatablePeriod,
    undeclared: Undeclared,
}

record!(UptimeUpdateAlertBody {
    required name "name",
    required type_ "type",
    optional threshold "threshold",
    optional comparison "comparison",
    required notifications "notifications",
    required period "period",
});

impl UptimeUpdateAlertBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        type_: impl Into<AlertUpdatableType>,
        notifications: impl Into<UptimeNotification>,
        period: impl Into<AlertUpdatablePeriod>,
    ) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
            threshold: None,
            comparison: None,
            notifications: notifications.into(),
            period: period.into(),
            undeclared: Undeclared::default(),
        }
    }
}

setters!(UptimeUpdateAlertBody {
    value threshold: i64,
    into comparison: AlertUpdatableComparison,
});

#[cfg(feature = "schemars")]
schema!(UptimeUpdateAlertBody in crate::SCHEMAS {
    AlertUpdatableComparison,
    AlertUpdatablePeriod,
    AlertUpdatableType,
    UptimeNotification,
});

#[cfg(feature = "validate")]
from_json!(UptimeUpdateAlertBody by crate::validate::RULES);
