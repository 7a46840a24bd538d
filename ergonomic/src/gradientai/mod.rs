//! GradientAI: agents, knowledge bases, models and evaluations.
//!
//! An agent is deployed when it is created, and then has its own address. Requests to it need one of its keys, which only the
//! answer to the creation of the key contains:
//!
//! ```no_run
//! # #[cfg(feature = "inference")]
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! let model = client.gradientai_models().list().first().await?.expect("a model");
//! let create = client.agents().create("support").model_uuid(&model).instruction("Be brief.").region("tor1");
//! let agent = create.wait().await?; // until it runs
//! let support = client.agent(&agent);
//! support.update().temperature(0.2).k(5).await?; // how it answers isn't part of its creation
//!
//! let key = support.agent_api_keys().create("web").await?;
//! if let (Some(url), Some(secret)) = (agent.endpoint(), key.secret_key) {
//!     let answer = client.agent_endpoint(url, secret).chat().user("Where is my order?").send().await?;
//!     println!("{}", answer.text());
//! }
//! # Ok(()) }
//! ```
//!
//! A model of another provider needs a key of your account there: `open_ai_key_uuid` and `anthropic_key_uuid` of the creation are
//! for those of OpenAI and Anthropic, which `model_provider_key_uuid` doesn't find (404).
//!
//! # Knowledge bases
//!
//! The knowledge of an agent comes from data sources: files, websites, buckets. A knowledge base needs a database first, and its
//! content is found once it is indexed:
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! use digitalocean_sdk::gradientai::Website;
//!
//! let model = "22653204-79ed-11ef-bf8f-4e013e2ddde4"; // of those for embeddings
//! let created = client.knowledge_bases().create("handbook", model).region("tor1").wait().await?; // until its database is online
//! let handbook = client.knowledge_base(&created);
//!
//! let manual = std::fs::read("manual.pdf").unwrap_or_default();
//! let upload = handbook.upload("manual.pdf", manual).on_progress(|sent, all| println!("{sent} of {all} bytes"));
//! let source = upload.await?;
//! handbook.data_sources().create().web_crawler_data_source(Website::at("https://example.com")).await?;
//!
//! let job = client.indexing_jobs().create(&created).wait().await?; // of all sources
//! println!("{:?} of {source:?} were indexed", job.total_items_indexed);
//! handbook.scheduled_indexing().set([1, 4], "03:00").await?;
//! client.agent("9758a232-b351-11ef-bf8f-4e013e2ddde4").attach_knowledge_base(&created).await?;
//! # Ok(()) }
//! ```
//!
//! Deleting a knowledge base leaves its database, which costs money: delete that with `client.database_cluster(id)` and the
//! base's `database_id`.
//!
//! # Evaluations
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! use digitalocean_sdk::wait::Waits;
//!
//! let rows = std::fs::read("questions.csv").unwrap_or_default();
//! let questions = client.evaluation_datasets().upload("questions", "questions.csv", rows).await?;
//! let case = client.evaluation_test_cases().create("answers", questions).await?;
//! let agents = ["9758a232-b351-11ef-bf8f-4e013e2ddde4"];
//! let runs = client.evaluation_test_case(&case).run("nightly", agents).await?;
//! let waits = runs.into_iter().map(|run| client.evaluation_run(run).wait());
//! for run in waits.collect::<Waits<_>>().await? {
//!     println!("{}: {:?}", run.run_name, run.pass_status);
//! }
//! # Ok(()) }
//! ```
#![doc = digitalocean_raw::gradientai_methods!()]

mod evaluations;
mod knowledge;
mod models;
mod schedule;
mod uploads;

pub use evaluations::{RunEvaluation, UpdateEvaluationMetric};
pub use knowledge::{Bucket, Website};
pub use models::ImportCustomModel;
pub use uploads::{UploadDataSource, UploadEvaluationDataset, UploadFile};

digitalocean_raw::gradientai_accessors!(crate);
