//! Uptime checks: whether an address answers, as seen from several regions of the world, and who is notified if it doesn't.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! use digitalocean_sdk::raw::types::{AlertUpdatablePeriod, AlertUpdatableType};
//!
//! let checks = client.uptime_checks();
//! let shop = checks.create("shop", "https://shop.example.com", ["us_east", "eu_west"]).await?;
//!
//! let check = client.uptime_check(&shop);
//! let alerts = check.alerts();
//! alerts.create("shop is down", AlertUpdatableType::Down, AlertUpdatablePeriod::N2m).email("ops@example.com").await?;
//! alerts
//!     .create("shop is slow", AlertUpdatableType::Latency, AlertUpdatablePeriod::N5m)
//!     .threshold(300) // milliseconds
//!     .comparison("greater_than")
//!     .slack("#ops", "https://hooks.slack.com/services/T1234567/AAAAAAAA/ZZZZZZ")
//!     .await?;
//!
//! let state = check.state().wait().await?; // until it is up from all regions
//! for (region, found) in state.regions.iter().flatten() {
//!     println!("{region}: {:?}, {:?} % of 30 days", found.status, found.thirty_day_uptime_percentage);
//! }
//! # Ok(()) }
//! ```
//!
//! `client.uptime_check(id).get()` is the check itself, with target and regions; its state is fetched separately.
#![doc = digitalocean_raw::uptime_methods!()]

use digitalocean_raw::types::{
    AlertUpdatablePeriod, AlertUpdatableType, UptimeCheckUpdateRegionsItem, UptimeCheckUpdateType,
    UptimeCreateAlertBody, UptimeCreateCheckBody, UptimeNotification, UptimeNotificationSlackItem,
};

use crate::resource::{Collection, Request, not_empty};

digitalocean_raw::uptime_accessors!(crate);

/// An uptime check to be created.
pub type CreateUptimeCheck = Request<UptimeCheckId, UptimeCreateCheckBody>;

/// An alert of an uptime check, to be created.
pub type CreateUptimeAlert = Request<UptimeAlertKey, UptimeCreateAlertBody>;

impl Collection<UptimeCheckId> {
    /// Creates an uptime check of an address from these regions: `us_east`, `us_west`, `eu_west` and `se_asia`. A URL is
    /// requested by HTTP or HTTPS, as its scheme says; any other address is pinged. Operation: `uptime_create_check`.
    ///
    /// # Errors
    ///
    /// An empty name, an empty address and an empty list of regions are refused before anything is sent.
    pub fn create(
        &self,
        name: impl Into<String>,
        target: impl Into<String>,
        regions: impl IntoIterator<Item = impl Into<UptimeCheckUpdateRegionsItem>>,
    ) -> CreateUptimeCheck {
        let target = target.into();
        let body = UptimeCreateCheckBody::new(name, type_of(&target), target, regions, true);
        Request::of(
            &self.client,
            body,
            |raw, body| {
                let regions = body.regions.first().map_or("", |region| region.as_str());
                raw.uptime_create_check(body)
                    .require(not_empty("an uptime check's name", &body.name))
                    .require(not_empty("what an uptime check is about", &body.target))
                    .require(not_empty("the regions of an uptime check", regions))
            },
            |answer| answer.check,
        )
    }
}

/// How an address is checked.
#[inline]
fn type_of(target: &str) -> UptimeCheckUpdateType {
    let scheme = target.split_once("://").map(|(scheme, _)| scheme);
    match scheme.map(str::to_ascii_lowercase).as_deref() {
        Some("https") => UptimeCheckUpdateType::Https,
        Some("http") => UptimeCheckUpdateType::Http,
        _ => UptimeCheckUpdateType::Ping,
    }
}

impl CreateUptimeCheck {
    /// The kind of check, if it doesn't follow from the address.
    pub fn type_(self, type_: impl Into<UptimeCheckUpdateType>) -> Self {
        self.with(|body| body.type_ = type_.into())
    }

    /// Whether the check is enabled.
    #[inline]
    pub fn enabled(self, enabled: bool) -> Self {
        self.with(|body| body.enabled = enabled)
    }
}

impl Collection<UptimeAlertKey> {
    /// Creates an alert: for latency, for a target that is down in one region or in all, or for a certificate that expires. The
    /// period is how long the condition must hold, at most an hour. Alerts for latency and certificates also have a
    /// [`threshold`](CreateUptimeAlert::threshold), in milliseconds and days. Operation: `uptime_create_alert`.
    pub fn create(
        &self,
        name: impl Into<String>,
        type_: impl Into<AlertUpdatableType>,
        period: impl Into<AlertUpdatablePeriod>,
    ) -> CreateUptimeAlert {
        let none: [&str; 0] = [];
        let told = UptimeNotification::new(none, Vec::<UptimeNotificationSlackItem>::new());
        self.creating(UptimeCreateAlertBody::new(name, type_, told, period))
    }
}

impl CreateUptimeAlert {
    /// Notifies this e-mail address, which must be verified in the account.
    pub fn email(self, address: impl Into<String>) -> Self {
        self.with(|body| body.notifications.email.push(address.into()))
    }

    /// The same of several.
    pub fn emails(self, addresses: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let addresses = addresses.into_iter().map(Into::into);
        self.with(|body| body.notifications.email.extend(addresses))
    }

    /// Notifies a Slack channel through this webhook URL. Both are case-sensitive. The URL appears in no `Debug` output.
    pub fn slack(self, channel: impl Into<String>, url: impl Into<String>) -> Self {
        let slack = UptimeNotificationSlackItem::new(channel, url);
        self.with(|body| body.notifications.slack.push(slack))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_how_it_is_checked() {
        for (target, type_) in [
            ("https://example.com/health", "https"),
            ("HTTP://example.com", "http"),
            ("example.com", "ping"),
            ("192.0.2.1", "ping"),
        ] {
            assert_eq!(type_of(target), type_, "{target}");
        }
    }
}
