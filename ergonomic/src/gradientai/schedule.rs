//! Automatic indexing of knowledge bases.

use digitalocean_raw::types::{CreateScheduledIndexingRequest, ScheduledIndexingInfo};

use super::ScheduledIndexingHandle;
use crate::resource::{Operation, Resource as _, done};

impl ScheduledIndexingHandle {
    /// Schedules the knowledge base to be indexed on some days of the week, by their numbers as in cron (Monday is 1), at a time
    /// of the day (`HH:MM`, in UTC). Operation:
    /// `genai_create_scheduled_indexing`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let base = client.knowledge_base("683c3100-7c18-4c94-aea4-5ac5875cf887");
    /// base.scheduled_indexing().set([1, 4], "03:00").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if the knowledge base doesn't exist, or the call fails. An empty list of days is refused.
    pub fn set(
        &self,
        days: impl IntoIterator<Item = i64>,
        time: impl Into<String>,
    ) -> Operation<CreateScheduledIndexingRequest, ScheduledIndexingInfo> {
        let base = self.key.parent().0;
        let body = CreateScheduledIndexingRequest::new();
        let body = body.days(days).time(time).knowledge_base_uuid(base);
        self.reading(
            body,
            |raw, _, body| {
                let days = body.days.as_ref();
                raw.genai_create_scheduled_indexing(body).require(
                    match days.is_none_or(Vec::is_empty) {
                        true => Err("no day of the week is named".to_owned()),
                        false => Ok(()),
                    },
                )
            },
            |answer| answer.indexing_info,
        )
    }

    /// Removes the schedule. Awaiting it returns whether there was one. Operations: `genai_get_scheduled_indexing`,
    /// `genai_delete_scheduled_indexing`.
    ///
    /// # Errors
    ///
    /// Returns an error if a call fails.
    #[inline]
    pub fn clear(&self) -> Operation<(), bool> {
        let key = self.key.clone();
        Operation::by(&self.client, (), move |client, ()| {
            let (client, key) = (client.clone(), key.clone());
            Box::pin(async move {
                let schedule = match key.get(client.core()).await {
                    Err(error) if error.is_not_found() => return Ok(false),
                    schedule => schedule?,
                };
                // One that was deleted is shown without an id, or with the time of that.
                let uuid = schedule.uuid.filter(|uuid| !uuid.is_empty());
                let Some(uuid) = uuid.filter(|_| schedule.deleted_at.is_none()) else {
                    return Ok(false);
                };
                match done(client.raw().genai_delete_scheduled_indexing(&uuid)).await {
                    Err(error) if error.is_not_found() => Ok(false),
                    deleted => deleted.map(|()| true),
                }
            })
        })
    }
}
