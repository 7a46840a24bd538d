//! Batches: many requests in one file.

use std::future::IntoFuture;

use digitalocean_raw::Bytes;
use digitalocean_raw::types::{
    BatchCompletionWindow, BatchCreateRequest, BatchCreateRequestEndpoint, BatchFileCreateRequest,
    BatchProvider, BatchResultsResponse,
};
use reqwest::StatusCode;
use serde_json::Value;

use super::{InferenceBatchHandle, InferenceBatchId};
use crate::raw::Timestamp;
use crate::resource::{Collection, Request, part};
use crate::upload::{self, Progress, patient};
use crate::wait::BoxFuture;
use crate::{Client, Error};

/// A batch to be started.
pub type CreateInferenceBatch = Request<InferenceBatchId, BatchCreateRequest>;

impl Collection<InferenceBatchId> {
    /// Uploads the requests of a batch, one JSON object on each line, under a name that ends in `.jsonl`: await it for the id of the
    /// file, which [`create`](Self::create) takes. Operations: `inference_create_batch_file`, `inference_upload_batch_file`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let batches = client.inference_batches();
    /// let requests = std::fs::read("requests.jsonl").unwrap_or_default();
    /// let file = batches.upload("requests.jsonl", requests).await?;
    /// let batch = batches.create(file, "openai").wait().await?;
    /// if let Some(results) = client.inference_batch(&batch).results().await? {
    ///     for line in results.lines() {
    ///         println!("{}", line?["custom_id"]);
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
    pub fn upload(
        &self,
        file_name: impl Into<String>,
        requests: impl Into<Bytes>,
    ) -> UploadBatchFile {
        UploadBatchFile {
            client: patient(&self.client),
            file_name: file_name.into(),
            requests: requests.into(),
            progress: Progress::default(),
        }
    }

    /// Starts a batch of the requests in a file that was [uploaded](Self::upload): await it for the batch, or wait until it is done,
    /// within 24 hours. Requests for `openai` go to `/v1/chat/completions` unless [`endpoint`](CreateInferenceBatch::endpoint) is
    /// set; those for `anthropic` have no endpoint. Operation: `inference_create_batch`.
    ///
    /// It has an id by which the service recognises a repeated request, so a lost answer starts nothing twice.
    /// [`request_id`](CreateInferenceBatch::request_id) sets an id that the program stores, to find the batch after a crash.
    ///
    /// # Errors
    ///
    /// An endpoint for `anthropic` is refused.
    pub fn create(
        &self,
        file_id: impl Into<String>,
        provider: impl Into<BatchProvider>,
    ) -> CreateInferenceBatch {
        let window = BatchCompletionWindow::N24h;
        let mut body = BatchCreateRequest::new(file_id, provider, window, upload::random_uuid());
        if body.provider == BatchProvider::Openai {
            body.endpoint = Some(BatchCreateRequestEndpoint::V1ChatCompletions);
        }
        Request::of(
            &self.client,
            body,
            |raw, body| raw.inference_create_batch(body).require(check(body)),
            Some,
        )
    }
}

#[inline]
fn check(body: &BatchCreateRequest) -> Result<(), String> {
    match (&body.provider, &body.endpoint) {
        (BatchProvider::Anthropic, Some(_)) => {
            Err("a batch of anthropic has no endpoint: leave `endpoint` out".to_owned())
        }
        _ => Ok(()),
    }
}

impl CreateInferenceBatch {
    /// Sets the id by which the service recognises a repetition of this request, instead of a random one.
    pub fn request_id(self, id: impl Into<String>) -> Self {
        self.with(|body| body.request_id = id.into())
    }
}

/// Uploads the requests of a batch, by `client.inference_batches().upload(..)`.
#[must_use = "nothing is sent until it is awaited"]
pub struct UploadBatchFile {
    client: Client,
    file_name: String,
    requests: Bytes,
    progress: Progress,
}

impl std::fmt::Debug for UploadBatchFile {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "UploadBatchFile({})", self.file_name)
    }
}

impl UploadBatchFile {
    /// Calls a function with the number of bytes sent so far and the total, whenever more were sent.
    pub fn on_progress(mut self, told: impl Fn(u64, u64) + Send + Sync + 'static) -> Self {
        self.progress = Progress::to(told);
        self
    }

    #[inline]
    async fn upload(self) -> Result<String, Error> {
        if !self.file_name.to_lowercase().ends_with(".jsonl") || self.file_name.len() < 7 {
            return Err(Error::refused(
                "the name of a batch's file must end in .jsonl",
            ));
        }
        if self.requests.trim_ascii().is_empty() {
            return Err(Error::refused("a batch needs a request"));
        }
        let raw = self.client.raw();
        let asked = BatchFileCreateRequest::new(self.file_name);
        let file = raw.inference_create_batch_file(&asked).await?.into_inner();
        let call = raw.inference_upload_batch_file(&file.upload_url, self.requests.clone());
        upload::send(call, self.requests, self.progress).await?;
        Ok(file.file_id)
    }
}

impl IntoFuture for UploadBatchFile {
    type Output = Result<String, Error>;
    type IntoFuture = BoxFuture<String>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.upload())
    }
}

/// The results of a batch. The service keeps them for 30 days.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchResults {
    /// The answers, one JSON object on each line; `None` if there is none.
    pub output: Option<Bytes>,
    /// The failures, one JSON object on each line; `None` if there are none.
    pub errors: Option<Bytes>,
    /// Until when they can be downloaded from the same addresses.
    pub expires_at: Option<Timestamp>,
}

/// Leaves out the answers, which may be private.
impl std::fmt::Debug for BatchResults {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let length = |file: &Option<Bytes>| file.as_ref().map(Bytes::len);
        f.debug_struct("BatchResults")
            .field("output", &length(&self.output))
            .field("errors", &length(&self.errors))
            .finish_non_exhaustive()
    }
}

impl BatchResults {
    /// The answers, each read as JSON: its `custom_id` is that of the request.
    #[inline]
    pub fn lines(&self) -> impl Iterator<Item = Result<Value, Error>> + '_ {
        lines(self.output.as_ref())
    }

    /// The failures, each read as JSON.
    #[inline]
    pub fn failures(&self) -> impl Iterator<Item = Result<Value, Error>> + '_ {
        lines(self.errors.as_ref())
    }
}

#[inline]
fn lines(file: Option<&Bytes>) -> impl Iterator<Item = Result<Value, Error>> + '_ {
    let lines = file
        .into_iter()
        .flat_map(|file| file.split(|byte| *byte == b'\n'));
    let lines = lines
        .enumerate()
        .filter(|(_, line)| !line.trim_ascii().is_empty());
    lines.map(|(at, line)| {
        serde_json::from_slice(line)
            .map_err(|_| Error::incomplete(format!("line {} of the file is no JSON", at + 1)))
    })
}

impl InferenceBatchHandle {
    /// Downloads its results; `None` if there are none yet: its `status` shows whether there will be. A batch that failed or was
    /// cancelled keeps the results up to then, if any. A file over [`CallOptions::max_body`](crate::CallOptions::max_body) (64
    /// MiB) is an error.
    /// Operation: `inference_get_batch_results`.
    ///
    /// # Errors
    ///
    /// Returns an error if it doesn't exist, or a call fails.
    #[inline]
    pub fn results(&self) -> BoxFuture<Option<BatchResults>> {
        let client = patient(&self.client);
        let asked = part(client.raw().inference_get_batch_results(&self.key.0), Some);
        Box::pin(async move {
            let told = match asked.await {
                Err(error) if error.status() == Some(StatusCode::PRECONDITION_FAILED) => {
                    return Ok(None);
                }
                told => told?,
            };
            let (output, errors) = addresses(&told);
            let is_empty = output.is_none() && errors.is_none();
            if told.result_available == Some(false) || (is_empty && told.result_available.is_none())
            {
                return Ok(None);
            }
            let download = |url: Option<String>| {
                let client = client.clone();
                async move {
                    match url {
                        Some(url) => upload::download(&client, &url).await.map(Some),
                        None => Ok(None),
                    }
                }
            };
            Ok(Some(BatchResults {
                output: download(output).await?,
                errors: download(errors).await?,
                expires_at: told
                    .expires_at
                    .or(told.download.and_then(|file| file.expires_at)),
            }))
        })
    }
}

/// Where the answers are, and where what failed is, in whichever of its shapes the service says so.
#[inline]
fn addresses(told: &BatchResultsResponse) -> (Option<String>, Option<String>) {
    let is_there = |url: &String| !url.is_empty();
    let shared = told.download.as_ref();
    let shared = shared.and_then(|file| file.presigned_url.clone());
    let output = told.output_file_url.clone().filter(is_there);
    (
        output.or_else(|| shared.filter(is_there)),
        told.error_file_url.clone().filter(is_there),
    )
}
