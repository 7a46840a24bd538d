//! Files that become data sources and data sets.

use std::future::IntoFuture;

use digitalocean_raw::types::{
    ChunkingAlgorithm, ChunkingOptions, CreateDataSourceFileUploadPresignedUrlsRequest,
    CreateDataSourceFileUploadPresignedUrlsResponse, CreateEvaluationDatasetRequest,
    CreateKnowledgeBaseDataSourceRequest, CreateModelEvalDatasetUploadPresignedUrlsRequest,
    EvaluationDatasetType, FileUploadDataSource, KbDataSource, KnowledgeBaseDataSource,
    PresignedUrlFile,
};
use digitalocean_raw::{Bytes, Call};

use super::{
    EvaluationDatasetId, KnowledgeBaseDataSourceKey, KnowledgeBaseHandle, KnowledgeBaseId,
};
use crate::resource::{Collection, Creatable as _, Resource as _, part};
use crate::upload::{self, Progress};
use crate::wait::BoxFuture;
use crate::{Client, Error};

/// A file, and who is told how far it is.
struct File {
    name: String,
    bytes: Bytes,
    progress: Progress,
}

impl File {
    fn new(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self {
            name: name.into(),
            bytes: bytes.into(),
            progress: Progress::default(),
        }
    }

    /// What is asked for to upload it. The size is sent as text.
    #[inline]
    fn asked(&self) -> PresignedUrlFile {
        let file = PresignedUrlFile::new();
        file.file_name(self.name.clone())
            .file_size(self.bytes.len() as u64)
    }

    /// Sends it to the address that the call asks for, and returns where it is kept.
    #[inline]
    async fn send(
        self,
        client: &Client,
        call: Call<CreateDataSourceFileUploadPresignedUrlsResponse>,
    ) -> Result<FileUploadDataSource, Error> {
        let name = self.name.clone();
        let place = part(call, move |answer| {
            let mut all = answer.uploads?;
            let is_meant = |it: &digitalocean_raw::types::FilePresignedUrlResponse| {
                it.original_file_name.as_ref() == Some(&name)
            };
            // Of one file that was asked for, one comes.
            let at = all.iter().position(is_meant).unwrap_or_default();
            let place = (at < all.len()).then(|| all.swap_remove(at))?;
            Some((place.presigned_url?, place.object_key?))
        });
        let (url, key) = place.await?;
        let size = self.bytes.len() as u64;
        upload::upload(client, &url, self.bytes, self.progress).await?;
        let kept = FileUploadDataSource::new();
        let kept = kept.original_file_name(self.name).size_in_bytes(size);
        Ok(kept.stored_object_key(key))
    }
}

impl KnowledgeBaseHandle {
    /// Uploads a file, and adds it as a data source, which awaiting it returns. Its content is found once it is indexed, by
    /// `client.indexing_jobs().create(&base)`. The checksum of the uploaded file is compared. Operations:
    /// `genai_create_data_source_file_upload_presigned_urls`, `genai_create_knowledge_base_data_source`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let base = client.knowledge_base("683c3100-7c18-4c94-aea4-5ac5875cf887");
    /// base.upload("notes.txt", "What is worth knowing.").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if a call fails, or another file arrived than was sent. An empty file is refused.
    pub fn upload(&self, file_name: impl Into<String>, file: impl Into<Bytes>) -> UploadDataSource {
        UploadDataSource {
            client: upload::patient(&self.client),
            base: self.key.clone(),
            file: File::new(file_name, file),
            body: CreateKnowledgeBaseDataSourceRequest::new(),
        }
    }
}

impl Collection<KnowledgeBaseId> {
    /// Uploads a file, as a data source for a new knowledge base: awaiting it returns what `datasources` of the creation takes.
    /// Operation: `genai_create_data_source_file_upload_presigned_urls`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client, model: &str) -> Result<(), digitalocean_sdk::Error> {
    /// let bases = client.knowledge_bases();
    /// let notes = bases.upload("notes.txt", "What is worth knowing.").await?;
    /// bases.create("handbook", model).datasources([notes]).region("tor1").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if a call fails, or another file arrived than was sent. An empty file is refused.
    pub fn upload(&self, file_name: impl Into<String>, file: impl Into<Bytes>) -> UploadFile {
        UploadFile {
            client: upload::patient(&self.client),
            file: File::new(file_name, file),
        }
    }
}

/// Uploads a file for a new knowledge base, by `client.knowledge_bases().upload(..)`.
#[must_use = "nothing is sent until it is awaited"]
pub struct UploadFile {
    client: Client,
    file: File,
}

impl std::fmt::Debug for UploadFile {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "UploadFile({})", self.file.name)
    }
}

impl UploadFile {
    /// Calls a function with the number of bytes that are sent, and that of all, whenever more are.
    pub fn on_progress(mut self, told: impl Fn(u64, u64) + Send + Sync + 'static) -> Self {
        self.file.progress = Progress::to(told);
        self
    }

    #[inline]
    async fn upload(self) -> Result<KbDataSource, Error> {
        let kept = keep(&self.client, self.file).await?;
        Ok(KbDataSource::new().file_upload_data_source(kept))
    }
}

impl IntoFuture for UploadFile {
    type Output = Result<KbDataSource, Error>;
    type IntoFuture = BoxFuture<KbDataSource>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.upload())
    }
}

/// Uploads a file for a knowledge base.
#[inline]
async fn keep(client: &Client, file: File) -> Result<FileUploadDataSource, Error> {
    check(&file)?;
    let asked = CreateDataSourceFileUploadPresignedUrlsRequest::new().files([file.asked()]);
    let call = client
        .raw()
        .genai_create_data_source_file_upload_presigned_urls(&asked);
    file.send(client, call).await
}

/// Uploads a file as a data source: see [`KnowledgeBaseHandle::upload`].
#[must_use = "nothing is sent until it is awaited"]
pub struct UploadDataSource {
    client: Client,
    base: KnowledgeBaseId,
    file: File,
    body: CreateKnowledgeBaseDataSourceRequest,
}

impl std::fmt::Debug for UploadDataSource {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "UploadDataSource({})", self.file.name)
    }
}

impl UploadDataSource {
    /// Calls a function with the number of bytes that are sent, and that of all, whenever more are.
    pub fn on_progress(mut self, told: impl Fn(u64, u64) + Send + Sync + 'static) -> Self {
        self.file.progress = Progress::to(told);
        self
    }

    /// How the file is divided into chunks.
    pub fn chunking_algorithm(mut self, algorithm: impl Into<ChunkingAlgorithm>) -> Self {
        self.body.chunking_algorithm = Some(algorithm.into());
        self
    }

    /// How large the chunks are.
    pub fn chunking_options(mut self, options: impl Into<ChunkingOptions>) -> Self {
        self.body.chunking_options = Some(options.into());
        self
    }

    #[inline]
    async fn upload(self) -> Result<KnowledgeBaseDataSource, Error> {
        let client = self.client;
        let kept = keep(&client, self.file).await?;
        let mut body = self.body;
        body.file_upload_data_source = Some(kept);
        let created = KnowledgeBaseDataSourceKey::create(client.core(), &self.base, &body).await;
        let (key, source) =
            created.map_err(|error| error.noting("the file was uploaded before"))?;
        match source {
            Some(source) => Ok(*source),
            None => {
                let source = key.get(client.core()).await;
                source.map(|it| *it).map_err(Error::carried_out)
            }
        }
    }
}

impl IntoFuture for UploadDataSource {
    type Output = Result<KnowledgeBaseDataSource, Error>;
    type IntoFuture = BoxFuture<KnowledgeBaseDataSource>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.upload())
    }
}

impl Collection<EvaluationDatasetId> {
    /// Uploads a file of questions as a data set for evaluating agents: awaiting it returns the id of the data set. Operations:
    /// `genai_create_evaluation_dataset_file_upload_presigned_urls`, `genai_create_evaluation_dataset`.
    ///
    /// # Errors
    ///
    /// Returns an error if a call fails, or another file arrived than was sent. An empty file is refused.
    pub fn upload(
        &self,
        name: impl Into<String>,
        file_name: impl Into<String>,
        file: impl Into<Bytes>,
    ) -> UploadEvaluationDataset {
        UploadEvaluationDataset {
            client: upload::patient(&self.client),
            name: name.into(),
            file: File::new(file_name, file),
            kind: EvaluationDatasetType::EvaluationDatasetTypeNonAdk,
        }
    }
}

/// Uploads a file as a data set, by `client.evaluation_datasets().upload(..)`.
#[must_use = "nothing is sent until it is awaited"]
pub struct UploadEvaluationDataset {
    client: Client,
    name: String,
    file: File,
    kind: EvaluationDatasetType,
}

impl std::fmt::Debug for UploadEvaluationDataset {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "UploadEvaluationDataset({})", self.name)
    }
}

impl UploadEvaluationDataset {
    /// Calls a function with the number of bytes that are sent, and that of all, whenever more are.
    pub fn on_progress(mut self, told: impl Fn(u64, u64) + Send + Sync + 'static) -> Self {
        self.file.progress = Progress::to(told);
        self
    }

    /// Makes it a data set for evaluating models instead of agents. Operation:
    /// `genai_create_model_eval_dataset_upload_presigned_urls`.
    #[inline]
    pub fn for_models(mut self) -> Self {
        self.kind = EvaluationDatasetType::EvaluationDatasetTypeModel;
        self
    }

    /// Makes it a data set of another kind, for instance for agents that were made with the development kit.
    pub fn dataset_type(mut self, kind: impl Into<EvaluationDatasetType>) -> Self {
        self.kind = kind.into();
        self
    }

    #[inline]
    async fn upload(self) -> Result<EvaluationDatasetId, Error> {
        check(&self.file)?;
        let raw = self.client.raw();
        let files = [self.file.asked()];
        let call = match self.kind {
            EvaluationDatasetType::EvaluationDatasetTypeModel => {
                let asked = CreateModelEvalDatasetUploadPresignedUrlsRequest::new().files(files);
                raw.genai_create_model_eval_dataset_upload_presigned_urls(&asked)
            }
            _ => {
                let asked = CreateDataSourceFileUploadPresignedUrlsRequest::new().files(files);
                raw.genai_create_evaluation_dataset_file_upload_presigned_urls(&asked)
            }
        };
        let kept = self.file.send(&self.client, call).await?;
        let body = CreateEvaluationDatasetRequest::new().name(self.name);
        let body = body.dataset_type(self.kind).file_upload_dataset(kept);
        let created = part(raw.genai_create_evaluation_dataset(&body), |answer| {
            answer.evaluation_dataset_uuid
        });
        let created = created.await;
        let id = created.map_err(|error| error.noting("the file was uploaded before"))?;
        Ok(EvaluationDatasetId(id))
    }
}

impl IntoFuture for UploadEvaluationDataset {
    type Output = Result<EvaluationDatasetId, Error>;
    type IntoFuture = BoxFuture<EvaluationDatasetId>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.upload())
    }
}

#[inline]
fn check(file: &File) -> Result<(), Error> {
    if file.name.trim().is_empty() {
        return Err(Error::refused("the name of a file must not be empty"));
    }
    match file.bytes.is_empty() {
        true => Err(Error::refused(format!("the file {:?} is empty", file.name))),
        false => Ok(()),
    }
}
