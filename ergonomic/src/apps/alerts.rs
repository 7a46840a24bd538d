//! Where alerts of an app are sent.

use std::sync::Arc;

use digitalocean_raw::types::{AppAlertSlackWebhook, AppsAssignAppAlertDestinationsRequest};

use super::AppAlertKey;
use crate::Error;
use crate::resource::{Handle, Request, Resource as _, shown};

impl Handle<AppAlertKey> {
    /// Replaces the e-mail addresses and Slack webhooks to which it is sent: both lists, because the service empties a list that
    /// is left out. Addresses must be those of members of the team. Operation: `apps_assign_alertDestinations`.
    pub fn assign_destinations(
        &self,
        emails: impl IntoIterator<Item = impl Into<String>>,
        slack_webhooks: impl IntoIterator<Item = impl Into<AppAlertSlackWebhook>>,
    ) -> Request<AppAlertKey, AppsAssignAppAlertDestinationsRequest> {
        self.changing(
            AppsAssignAppAlertDestinationsRequest::new()
                .emails(emails)
                .slack_webhooks(slack_webhooks),
            |raw, key, body| raw.apps_assign_alert_destinations(&key.app.0, &key.id.0, body),
            |answer| answer.alert,
        )
    }

    /// Changes where it is sent: the closure gets both lists as the service has them, and what it doesn't change stays.
    /// Operations: `apps_list_alerts`, `apps_assign_alertDestinations`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let app = client.app("4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf");
    /// for alert in app.alerts().list().all().await? {
    ///     let on_call = |to: &mut digitalocean_sdk::raw::types::AppsAssignAppAlertDestinationsRequest| {
    ///         to.emails.get_or_insert_default().push("on-call@example.com".to_owned());
    ///     };
    ///     app.alert(&alert).update_destinations(on_call).wait().await?;
    /// }
    /// # Ok(()) }
    /// ```
    pub fn update_destinations(
        &self,
        change: impl Fn(&mut AppsAssignAppAlertDestinationsRequest) + Send + Sync + 'static,
    ) -> Request<AppAlertKey> {
        let key = self.key.clone();
        let change = Arc::new(change);
        let request = Request::asking(&self.client, (), move |client, ()| {
            let (client, key) = (client.clone(), key.clone());
            let change = Arc::clone(&change);
            Box::pin(async move {
                let alert = key.get(client.core()).await.map_err(Error::unsent)?;
                let mut body = AppsAssignAppAlertDestinationsRequest::new()
                    .emails(alert.emails.unwrap_or_default())
                    .slack_webhooks(alert.slack_webhooks.unwrap_or_default());
                change(&mut body);
                // One that was taken away is sent as well.
                body.emails.get_or_insert_default();
                body.slack_webhooks.get_or_insert_default();
                let raw = client.raw();
                let call = raw.apps_assign_alert_destinations(&key.app.0, &key.id.0, &body);
                match shown(call, |answer| answer.alert).await {
                    Ok(alert) => Ok((key, alert)),
                    Err(error) if error.is_done_unread() => Ok((key, None)),
                    Err(error) => Err(error),
                }
            })
        });
        request.changes()
    }
}
