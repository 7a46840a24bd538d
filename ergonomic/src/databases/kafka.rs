//! Kafka topics.

use digitalocean_raw::types::DatabasesCreateKafkaTopicBody;

use super::KafkaTopicKey;
use crate::resource::{Collection, Request};

impl Collection<KafkaTopicKey> {
    /// Creates a Kafka topic: await it for the topic, or wait until it is active. The service may answer without the topic, and
    /// doesn't know it for half a minute. Operation: `databases_create_kafka_topic`.
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
            Box::pin(async move {
                let answer = call.await?.into_inner();
                Ok((key, answer.topic))
            })
        });
        request.within(within).creates()
    }
}
