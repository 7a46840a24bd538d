// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Uptime.
//!
//! Checks that a site or host can be reached from around the world, and alerts when it can't.
//!
//! A check calls its target by ping, HTTP or HTTPS from several regions. Its state tells for each region whether the
//! target is up, and when it was last down. Alerts are sent for downtime, slow answers or a certificate that is about
//! to run out.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`uptime_create_alert`](Client::uptime_create_alert) | `POST /v2/uptime/checks/{check_id}/alerts` | Creates an alert on a check: for latency, for downtime in one region or all, or for a certificate running out | `client.uptime_check(id).alerts().create(..)` |
//! | [`uptime_create_check`](Client::uptime_create_check) | `POST /v2/uptime/checks` | Creates a check that calls a target by ping, HTTP or HTTPS from the chosen regions of the world | `client.uptime_checks().create(..)` |
//! | [`uptime_delete_alert`](Client::uptime_delete_alert) | `DELETE /v2/uptime/checks/{check_id}/alerts/{alert_id}` | Deletes an alert of an uptime check; the check goes on | `client.uptime_check(id).alert(id).delete()` |
//! | [`uptime_delete_check`](Client::uptime_delete_check) | `DELETE /v2/uptime/checks/{check_id}` | Deletes an uptime check together with its alerts | `client.uptime_check(id).delete()` |
//! | [`uptime_get_alert`](Client::uptime_get_alert) | `GET /v2/uptime/checks/{check_id}/alerts/{alert_id}` | Returns one alert of an uptime check, with its condition and recipients | `client.uptime_check(id).alert(id).get()` |
//! | [`uptime_get_check`](Client::uptime_get_check) | `GET /v2/uptime/checks/{check_id}` | Returns one uptime check with its target and regions; its state is a call of its own | `client.uptime_check(id).get()` |
//! | [`uptime_get_check_state`](Client::uptime_get_check_state) | `GET /v2/uptime/checks/{check_id}/state` | Returns whether the target of a check is up in each region, and the last outage | `client.uptime_check(id).state().get()` |
//! | [`uptime_list_alerts`](Client::uptime_list_alerts) | `GET /v2/uptime/checks/{check_id}/alerts` · paged | Lists the alerts of an uptime check, with the condition and recipients of each | `client.uptime_check(id).alerts().list()` |
//! | [`uptime_list_checks`](Client::uptime_list_checks) | `GET /v2/uptime/checks` · paged | Lists the uptime checks of the account, with the target and regions of each | `client.uptime_checks().list()` |
//! | [`uptime_update_alert`](Client::uptime_update_alert) | `PUT /v2/uptime/checks/{check_id}/alerts/{alert_id}` | Replaces the settings of an alert: its type, threshold, period and who is told | `client.uptime_check(id).alert(id).update(..)` |
//! | [`uptime_update_check`](Client::uptime_update_check) | `PUT /v2/uptime/checks/{check_id}` | Changes the name, target, type or regions of an uptime check, or turns it on or off | `client.uptime_check(id).update(..)` |

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

/// `uptime_create_alert`
pub static UPTIME_CREATE_ALERT: Operation = Operation {
    id: "uptime_create_alert",
    method: Method::POST,
    path: "/v2/uptime/checks/{check_id}/alerts",
    area: "uptime",
    host: &hosts::API,
    request: Some("UptimeCreateAlertBody"),
    answer: Answer::Json("ExistingAlertResponse"),
    errors: &[(0, "Error")],
    by_name: &[("check_id", "client.uptime_checks().find_by_name(..)")],
    ..Operation::BASE
};

/// `uptime_create_check`
pub static UPTIME_CREATE_CHECK: Operation = Operation {
    id: "uptime_create_check",
    method: Method::POST,
    path: "/v2/uptime/checks",
    area: "uptime",
    host: &hosts::API,
    request: Some("UptimeCreateCheckBody"),
    answer: Answer::Json("ExistingCheckResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `uptime_delete_alert`
pub static UPTIME_DELETE_ALERT: Operation = Operation {
    id: "uptime_delete_alert",
    method: Method::DELETE,
    path: "/v2/uptime/checks/{check_id}/alerts/{alert_id}",
    area: "uptime",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    by_name: &[("alert_id", "client.uptime_check(id).alerts().find_by_name(..)"), ("check_id", "client.uptime_checks().find_by_name(..)")],
    ..Operation::BASE
};

/// `uptime_delete_check`
pub static UPTIME_DELETE_CHECK: Operation = Operation {
    id: "uptime_delete_check",
    method: Method::DELETE,
    path: "/v2/uptime/checks/{check_id}",
    area: "uptime",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    by_name: &[("check_id", "client.uptime_checks().find_by_name(..)")],
    ..Operation::BASE
};

/// `uptime_get_alert`
pub static UPTIME_GET_ALERT: Operation = Operation {
    id: "uptime_get_alert",
    path: "/v2/uptime/checks/{check_id}/alerts/{alert_id}",
    area: "uptime",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("ExistingAlertResponse"),
    errors: &[(0, "Error")],
    by_name: &[("alert_id", "client.uptime_check(id).alerts().find_by_name(..)"), ("check_id", "client.uptime_checks().find_by_name(..)")],
    ..Operation::BASE
};

/// `uptime_get_check`
pub static UPTIME_GET_CHECK: Operation = Operation {
    id: "uptime_get_check",
    path: "/v2/uptime/checks/{check_id}",
    area: "uptime",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("ExistingCheckResponse"),
    errors: &[(0, "Error")],
    by_name: &[("check_id", "client.uptime_checks().find_by_name(..)")],
    ..Operation::BASE
};

/// `uptime_get_checkState`
pub static UPTIME_GET_CHECK_STATE: Operation = Operation {
    id: "uptime_get_checkState",
    path: "/v2/uptime/checks/{check_id}/state",
    area: "uptime",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("UptimeGetCheckStateResponse"),
    errors: &[(0, "Error")],
    by_name: &[("check_id", "client.uptime_checks().find_by_name(..)")],
    ..Operation::BASE
};

/// `uptime_list_alerts`
pub static UPTIME_LIST_ALERTS: Operation = Operation {
    id: "uptime_list_alerts",
    path: "/v2/uptime/checks/{check_id}/alerts",
    area: "uptime",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "alerts", per_page: true }),
    answer: Answer::Json("UptimeListAlertsResponse"),
    errors: &[(0, "Error")],
    by_name: &[("check_id", "client.uptime_checks().find_by_name(..)")],
    ..Operation::BASE
};

/// `uptime_list_checks`
pub static UPTIME_LIST_CHECKS: Operation = Operation {
    id: "uptime_list_checks",
    path: "/v2/uptime/checks",
    area: "uptime",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "checks", per_page: true }),
    answer: Answer::Json("UptimeListChecksResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `uptime_update_alert`
pub static UPTIME_UPDATE_ALERT: Operation = Operation {
    id: "uptime_update_alert",
    method: Method::PUT,
    path: "/v2/uptime/checks/{check_id}/alerts/{alert_id}",
    area: "uptime",
    host: &hosts::API,
    idempotent: true,
    request: Some("UptimeUpdateAlertBody"),
    answer: Answer::Json("ExistingAlertResponse"),
    errors: &[(0, "Error")],
    by_name: &[("alert_id", "client.uptime_check(id).alerts().find_by_name(..)"), ("check_id", "client.uptime_checks().find_by_name(..)")],
    ..Operation::BASE
};

/// `uptime_update_check`
pub static UPTIME_UPDATE_CHECK: Operation = Operation {
    id: "uptime_update_check",
    method: Method::PUT,
    path: "/v2/uptime/checks/{check_id}",
    area: "uptime",
    host: &hosts::API,
    idempotent: true,
    request: Some("UptimeCheckUpdate"),
    answer: Answer::Json("ExistingCheckResponse"),
    errors: &[(0, "Error")],
    by_name: &[("check_id", "client.uptime_checks().find_by_name(..)")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &UPTIME_CREATE_ALERT,
    &UPTIME_CREATE_CHECK,
    &UPTIME_DELETE_ALERT,
    &UPTIME_DELETE_CHECK,
    &UPTIME_GET_ALERT,
    &UPTIME_GET_CHECK,
    &UPTIME_GET_CHECK_STATE,
    &UPTIME_LIST_ALERTS,
    &UPTIME_LIST_CHECKS,
    &UPTIME_UPDATE_ALERT,
    &UPTIME_UPDATE_CHECK,
];

/// Parameters of [`uptime_list_alerts`](Client::uptime_list_alerts).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UptimeListAlertsParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl UptimeListAlertsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(UptimeListAlertsParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`uptime_list_checks`](Client::uptime_list_checks).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UptimeListChecksParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl UptimeListChecksParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(UptimeListChecksParams {
    value per_page: i64,
    value page: i64,
});

/// Uptime.
impl Client {
    /// Creates an alert on a check: for latency, for downtime in one region or all, or for a certificate running out.
    ///
    /// `POST /v2/uptime/checks/{check_id}/alerts` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Uptime/operation/uptime_create_alert)
    ///
    /// In the SDK: `client.uptime_check(id).alerts().create(..)`.
    ///
    /// - `check_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     AlertUpdatablePeriod, AlertUpdatableType, UptimeCreateAlertBody, UptimeNotification,
    ///     UptimeNotificationSlackItem,
    /// };
    ///
    /// let body = UptimeCreateAlertBody::new(
    ///     "example name",
    ///     AlertUpdatableType::Latency,
    ///     UptimeNotification::new(
    ///         ["bob@example.com"],
    ///         [UptimeNotificationSlackItem::new(
    ///             "Production Alerts",
    ///             "https://www.example.com/the-url",
    ///         )],
    ///     ),
    ///     AlertUpdatablePeriod::N2m,
    /// )
    /// .threshold(300);
    /// let response = client
    ///     .uptime_create_alert("4de7ac8b-495b-4884-9a69-1050c6793cd6", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn uptime_create_alert(
        &self,
        check_id: &str,
        body: &types::UptimeCreateAlertBody,
    ) -> Call<types::ExistingAlertResponse> {
        Call::new(&self.0, &UPTIME_CREATE_ALERT)
            .path("check_id", check_id)
            .json(Some(body))
    }

    /// Creates a check that calls a target by ping, HTTP or HTTPS from the chosen regions of the world.
    ///
    /// `POST /v2/uptime/checks` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Uptime/operation/uptime_create_check)
    ///
    /// In the SDK: `client.uptime_checks().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     UptimeCheckUpdateRegionsItem, UptimeCheckUpdateType, UptimeCreateCheckBody,
    /// };
    ///
    /// let body = UptimeCreateCheckBody::new(
    ///     "Landing page check",
    ///     UptimeCheckUpdateType::Https,
    ///     "https://www.landingpage.com",
    ///     [UptimeCheckUpdateRegionsItem::UsEast],
    ///     true,
    /// );
    /// let response = client.uptime_create_check(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn uptime_create_check(&self, body: &types::UptimeCreateCheckBody) -> Call<types::ExistingCheckResponse> {
        Call::new(&self.0, &UPTIME_CREATE_CHECK)
            .json(Some(body))
    }

    /// Deletes an alert of an uptime check; the check goes on.
    ///
    /// `DELETE /v2/uptime/checks/{check_id}/alerts/{alert_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Uptime/operation/uptime_delete_alert)
    ///
    /// In the SDK: `client.uptime_check(id).alert(id).delete()`.
    ///
    /// - `check_id`: Format: uuid.
    /// - `alert_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client
    ///     .uptime_delete_alert(
    ///         "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///         "17f0f0ae-b7e5-4ef6-86e3-aa569db58284",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn uptime_delete_alert(&self, check_id: &str, alert_id: &str) -> Call<()> {
        Call::new(&self.0, &UPTIME_DELETE_ALERT)
            .path("check_id", check_id)
            .path("alert_id", alert_id)
    }

    /// Deletes an uptime check together with its alerts.
    ///
    /// `DELETE /v2/uptime/checks/{check_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Uptime/operation/uptime_delete_check)
    ///
    /// In the SDK: `client.uptime_check(id).delete()`.
    ///
    /// - `check_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.uptime_delete_check("4de7ac8b-495b-4884-9a69-1050c6793cd6").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn uptime_delete_check(&self, check_id: &str) -> Call<()> {
        Call::new(&self.0, &UPTIME_DELETE_CHECK)
            .path("check_id", check_id)
    }

    /// Returns one alert of an uptime check, with its condition and recipients.
    ///
    /// `GET /v2/uptime/checks/{check_id}/alerts/{alert_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Uptime/operation/uptime_get_alert)
    ///
    /// In the SDK: `client.uptime_check(id).alert(id).get()`.
    ///
    /// - `check_id`: Format: uuid.
    /// - `alert_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .uptime_get_alert(
    ///         "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///         "17f0f0ae-b7e5-4ef6-86e3-aa569db58284",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn uptime_get_alert(&self, check_id: &str, alert_id: &str) -> Call<types::ExistingAlertResponse> {
        Call::new(&self.0, &UPTIME_GET_ALERT)
            .path("check_id", check_id)
            .path("alert_id", alert_id)
    }

    /// Returns one uptime check with its target and regions; its state is a call of its own.
    ///
    /// `GET /v2/uptime/checks/{check_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Uptime/operation/uptime_get_check)
    ///
    /// In the SDK: `client.uptime_check(id).get()`.
    ///
    /// - `check_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.uptime_get_check("4de7ac8b-495b-4884-9a69-1050c6793cd6").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn uptime_get_check(&self, check_id: &str) -> Call<types::ExistingCheckResponse> {
        Call::new(&self.0, &UPTIME_GET_CHECK)
            .path("check_id", check_id)
    }

    /// Returns whether the target of a check is up in each region, and the last outage.
    ///
    /// `GET /v2/uptime/checks/{check_id}/state` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Uptime/operation/uptime_get_checkState)
    ///
    /// In the SDK: `client.uptime_check(id).state().get()`.
    ///
    /// - `check_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .uptime_get_check_state("4de7ac8b-495b-4884-9a69-1050c6793cd6")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn uptime_get_check_state(&self, check_id: &str) -> Call<types::UptimeGetCheckStateResponse> {
        Call::new(&self.0, &UPTIME_GET_CHECK_STATE)
            .path("check_id", check_id)
    }

    /// Lists the alerts of an uptime check, with the condition and recipients of each.
    ///
    /// `GET /v2/uptime/checks/{check_id}/alerts` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Uptime/operation/uptime_list_alerts)
    ///
    /// Paged; the SDK reads all pages with `client.uptime_check(id).alerts().list()`.
    ///
    /// - `check_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::UptimeListAlertsParams;
    ///
    /// let response = client
    ///     .uptime_list_alerts(
    ///         "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///         &UptimeListAlertsParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn uptime_list_alerts(
        &self,
        check_id: &str,
        params: &UptimeListAlertsParams,
    ) -> Call<types::UptimeListAlertsResponse> {
        Call::new(&self.0, &UPTIME_LIST_ALERTS)
            .path("check_id", check_id)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Lists the uptime checks of the account, with the target and regions of each.
    ///
    /// `GET /v2/uptime/checks` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Uptime/operation/uptime_list_checks)
    ///
    /// Paged; the SDK reads all pages with `client.uptime_checks().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::UptimeListChecksParams;
    ///
    /// let response = client
    ///     .uptime_list_checks(&UptimeListChecksParams::new().per_page(200))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn uptime_list_checks(&self, params: &UptimeListChecksParams) -> Call<types::UptimeListChecksResponse> {
        Call::new(&self.0, &UPTIME_LIST_CHECKS)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Replaces the settings of an alert: its type, threshold, period and who is told.
    ///
    /// `PUT /v2/uptime/checks/{check_id}/alerts/{alert_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Uptime/operation/uptime_update_alert)
    ///
    /// In the SDK: `client.uptime_check(id).alert(id).update(..)`.
    ///
    /// - `check_id`: Format: uuid.
    /// - `alert_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     AlertUpdatablePeriod, AlertUpdatableType, UptimeNotification,
    ///     UptimeNotificationSlackItem, UptimeUpdateAlertBody,
    /// };
    ///
    /// let body = UptimeUpdateAlertBody::new(
    ///     "example name",
    ///     AlertUpdatableType::Latency,
    ///     UptimeNotification::new(
    ///         ["bob@example.com"],
    ///         [UptimeNotificationSlackItem::new(
    ///             "Production Alerts",
    ///             "https://www.example.com/the-url",
    ///         )],
    ///     ),
    ///     AlertUpdatablePeriod::N2m,
    /// )
    /// .threshold(300);
    /// let response = client
    ///     .uptime_update_alert(
    ///         "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///         "17f0f0ae-b7e5-4ef6-86e3-aa569db58284",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn uptime_update_alert(
        &self,
        check_id: &str,
        alert_id: &str,
        body: &types::UptimeUpdateAlertBody,
    ) -> Call<types::ExistingAlertResponse> {
        Call::new(&self.0, &UPTIME_UPDATE_ALERT)
            .path("check_id", check_id)
            .path("alert_id", alert_id)
            .json(Some(body))
    }

    /// Changes the name, target, type or regions of an uptime check, or turns it on or off.
    ///
    /// `PUT /v2/uptime/checks/{check_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Uptime/operation/uptime_update_check)
    ///
    /// In the SDK: `client.uptime_check(id).update(..)`.
    ///
    /// - `check_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{UptimeCheckUpdate, UptimeCheckUpdateType};
    ///
    /// let body = UptimeCheckUpdate::new()
    ///     .name("Landing page check")
    ///     .type_(UptimeCheckUpdateType::Https);
    /// let response = client
    ///     .uptime_update_check("4de7ac8b-495b-4884-9a69-1050c6793cd6", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn uptime_update_check(
        &self,
        check_id: &str,
        body: &types::UptimeCheckUpdate,
    ) -> Call<types::ExistingCheckResponse> {
        Call::new(&self.0, &UPTIME_UPDATE_CHECK)
            .path("check_id", check_id)
            .json(Some(body))
    }
}
