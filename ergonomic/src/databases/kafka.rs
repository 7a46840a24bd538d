//! Kafka topics.

use std::future::ready;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use digitalocean_raw::types::{
    DatabasesCreateKafkaTopicBody, KafkaTopicConfig, KafkaTopicUpdate, KafkaTopicVerbose,
};

use super::KafkaTopicKey;
use crate::resource::{Collection, Handle, Request, setters, shown};

/// A change of a Kafka topic.
pub type UpdateKafkaTopic = Request<KafkaTopicKey, KafkaTopicUpdate>;

impl Collection<KafkaTopicKey> {
    /// Creates a Kafka topic: await it for the topic, or wait until it is active. The service may answer without the topic, and
    /// may not find it for half a minute. Operation: `databases_create_kafka_topic`.
    pub fn create(
        &self,
        name: impl Into<String>,
    ) -> Request<KafkaTopicKey, DatabasesCreateKafkaTopicBody> {
        let cluster = self.within.clone();
        let within = cluster.clone();
        let body = DatabasesCreateKafkaTopicBody::new(name);
        let request = Request::asking(&self.client, body, move |client, body| {
            let key = KafkaTopicKey::new(&cluster, body.name.as_str());
            let call = client.raw().databases_create_kafka_topic(&cluster.0, body);
            let created = shown(call, |answer| answer.topic);
            Box::pin(async move { Ok((key, created.await?)) })
        });
        request.within(within).creates()
    }
}

impl Handle<KafkaTopicKey> {
    /// Changes what is set, and keeps the rest. After a change of their number, the service shows the old partitions for a while:
    /// a wait ends when it shows the requested number. Operation: `databases_update_kafka_topic`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let events = client.database_cluster("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30");
    /// events.kafka_topic("clicks").update().partition_count(6).wait().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "databases_update_kafka_topic")]
    #[inline]
    pub fn update(&self) -> UpdateKafkaTopic {
        let asked = Arc::new(AtomicI64::new(0));
        let sent = Arc::clone(&asked);
        let request = self.patching(KafkaTopicUpdate::new());
        let request = request.completed(move |_, body| {
            sent.store(body.partition_count.unwrap_or(0), Ordering::Relaxed);
            Box::pin(ready(Ok(body)))
        });
        request.and(move |topic| has_partitions(topic, asked.load(Ordering::Relaxed)).into())
    }
}

/// Whether a topic has so many partitions; one that shows none doesn't tell.
#[inline]
fn has_partitions(topic: &KafkaTopicVerbose, asked: i64) -> bool {
    let shown = topic.partitions.as_ref().map(Vec::len);
    shown.is_none_or(|shown| i64::try_from(shown).is_ok_and(|shown| shown >= asked))
}

setters!(UpdateKafkaTopic {
    /// The number of brokers that hold each partition.
    value replication_factor: i64,
    /// The number of partitions, which can't be reduced.
    value partition_count: i64,
    /// How messages are stored and written.
    into config: KafkaTopicConfig,
});
