//! Alert policies: who is notified if a metric is above or below a value for some time.

use std::fmt::Display;

use digitalocean_raw::types::{
    AlertPolicyCompare, AlertPolicyRequest, AlertPolicyType, AlertPolicyWindow, Alerts,
    SlackDetails,
};

use super::AlertPolicyId;
use crate::Error;
use crate::ids::{DatabaseClusterId, DropletId, LoadBalancerId, TagName};
use crate::resource::{Collection, Handle, IntoKey, Request, not_empty};

/// An alert policy to be created.
pub type CreateAlertPolicy = Request<AlertPolicyId, AlertPolicyRequest>;

/// A value, and on which side of it an alert is sent: [`above`] or [`below`] it.
#[derive(Clone, Debug, PartialEq)]
pub struct Threshold {
    compare: AlertPolicyCompare,
    value: f64,
}

/// Above this value.
#[must_use]
#[inline]
pub fn above(value: f64) -> Threshold {
    Threshold {
        compare: AlertPolicyCompare::GreaterThan,
        value,
    }
}

/// Below this value.
#[must_use]
#[inline]
pub fn below(value: f64) -> Threshold {
    Threshold {
        compare: AlertPolicyCompare::LessThan,
        value,
    }
}

/// What [`AlertPolicyRequest::set_threshold`] takes.
impl From<Threshold> for (AlertPolicyCompare, f64) {
    #[inline]
    fn from(threshold: Threshold) -> Self {
        (threshold.compare, threshold.value)
    }
}

impl Collection<AlertPolicyId> {
    /// Creates an alert policy, which is enabled by default. The value is in the unit of the metric: percent for CPU and memory,
    /// megabits per second for bandwidth, and so on. The service stores it with the precision of a 32-bit float, so it may be
    /// returned as a slightly different number. The window is how long the value must be exceeded. Operation:
    /// `monitoring_create_alertPolicy`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::monitoring::above;
    /// use digitalocean_sdk::raw::types::{AlertPolicyType, AlertPolicyWindow};
    ///
    /// client.alert_policies()
    ///     .create("busy web servers", AlertPolicyType::V1InsightsDropletCpu, above(80.0), AlertPolicyWindow::N10m)
    ///     .tag("web")
    ///     .email("ops@example.com")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// An empty description and a value that isn't a finite number are refused before anything is sent.
    pub fn create(
        &self,
        description: impl Into<String>,
        type_: impl Into<AlertPolicyType>,
        threshold: Threshold,
        window: impl Into<AlertPolicyWindow>,
    ) -> CreateAlertPolicy {
        let none: [&str; 0] = [];
        let told = Alerts::new(none, Vec::<SlackDetails>::new());
        let body = AlertPolicyRequest::new(
            told,
            threshold.compare,
            description,
            true,
            none,
            none,
            type_,
            threshold.value,
            window,
        );
        Request::of(
            &self.client,
            body,
            |raw, body| {
                raw.monitoring_create_alert_policy(body)
                    .require(check(body))
            },
            |answer| answer.policy,
        )
    }
}

impl Handle<AlertPolicyId> {
    /// Changes it as a whole: the closure gets the current settings, unknown fields included, and what it doesn't change stays. It
    /// runs again if somebody else changed the policy meanwhile. Operation: `monitoring_update_alertPolicy`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::monitoring::below;
    ///
    /// let policy = client.alert_policy("78b3da62-27e5-49ba-ac70-5db0b5935c64");
    /// policy.update(|policy| policy.set_threshold(below(20.0))).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// What `create` refuses is refused here, too.
    pub fn update(
        &self,
        change: impl Fn(&mut AlertPolicyRequest) + Send + Sync + 'static,
    ) -> Request<AlertPolicyId> {
        self.replacing_if(move |policy| {
            change(policy);
            check(policy).map_err(Error::refused)
        })
    }
}

/// Refuses values that JSON can't represent: infinity and NaN.
#[inline]
fn check(policy: &AlertPolicyRequest) -> Result<(), String> {
    not_empty("an alert policy's description", &policy.description)?;
    let value = policy.value;
    match value.is_finite() {
        true => Ok(()),
        false => Err(format!(
            "the value of an alert policy must be a finite number, not {value}"
        )),
    }
}

impl CreateAlertPolicy {
    /// Watches a droplet.
    pub fn droplet(self, droplet: impl IntoKey<DropletId>) -> Self {
        self.entity(droplet.into_key())
    }

    /// Watches a load balancer.
    pub fn load_balancer(self, load_balancer: impl IntoKey<LoadBalancerId>) -> Self {
        self.entity(load_balancer.into_key())
    }

    /// Watches a database cluster.
    pub fn database_cluster(self, cluster: impl IntoKey<DatabaseClusterId>) -> Self {
        self.entity(cluster.into_key())
    }

    /// Watches the resource with this id, of the kind that the type of the policy is for; autoscale pools have no method of
    /// their own here.
    pub fn entity(self, id: impl Display) -> Self {
        let id = id.to_string();
        self.with(|body| body.entities.push(id))
    }

    /// The same of several.
    pub fn entities(self, ids: impl IntoIterator<Item = impl Display>) -> Self {
        let ids = ids.into_iter().map(|id| id.to_string());
        self.with(|body| body.entities.extend(ids))
    }

    /// Watches all droplets with a tag, including later ones.
    pub fn tag(self, tag: impl IntoKey<TagName>) -> Self {
        let tag = tag.into_key().0;
        self.with(|body| body.tags.push(tag))
    }

    /// The same of several.
    pub fn tags(self, tags: impl IntoIterator<Item = impl IntoKey<TagName>>) -> Self {
        let tags = tags.into_iter().map(|tag| tag.into_key().0);
        self.with(|body| body.tags.extend(tags))
    }

    /// Notifies this e-mail address, which must be verified in the account.
    pub fn email(self, address: impl Into<String>) -> Self {
        self.with(|body| body.alerts.email.push(address.into()))
    }

    /// The same of several.
    pub fn emails(self, addresses: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let addresses = addresses.into_iter().map(Into::into);
        self.with(|body| body.alerts.email.extend(addresses))
    }

    /// Notifies a Slack channel through this webhook URL. Both are case-sensitive. The URL appears in no `Debug` output.
    pub fn slack(self, channel: impl Into<String>, url: impl Into<String>) -> Self {
        let slack = SlackDetails::new(channel, url);
        self.with(|body| body.alerts.slack.push(slack))
    }

    /// Whether it is enabled.
    #[inline]
    pub fn enabled(self, enabled: bool) -> Self {
        self.with(|body| body.enabled = enabled)
    }
}
