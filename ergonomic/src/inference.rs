//! Serverless inference: batches.

use digitalocean_raw::types::{Batch, BatchCreateRequest};

use crate::Client;
use crate::ids::id;
use crate::resource::{Handle, MINUTES, Request, resource, waitable};

id! {
    /// The id of a batch.
    BatchId(String)
}

impl Client {
    /// Starts a batch. Operation: `inference_create_batch`.
    pub fn create_inference_batch(&self, body: &BatchCreateRequest) -> Request<Batch> {
        let call = self.raw().inference_create_batch(body);
        Request::new(self, call, |answer| {
            let made = answer;
            Some((BatchId(made.batch_id.clone()), made))
        })
    }

    /// A batch, by its id. No request is sent until something is awaited.
    #[must_use]
    pub fn inference_batch(&self, id: impl Into<BatchId>) -> Handle<Batch> {
        self.resource(id.into())
    }
}

resource!(Batch, "batch" by BatchId,
    |raw, key| raw.inference_get_batch(&key.0) => Some,
    |it| Some(it.status.as_str()));

waitable!(
    /// Completed.
    Batch, ready ["completed"], failed ["failed", "expired", "cancelled"], every 5, within 60 * MINUTES);
