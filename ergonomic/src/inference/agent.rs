//! Chats with an agent, at its own address and with its own key.

use std::fmt;
use std::sync::Arc;

use digitalocean_raw::params::AgentInferenceCreateChatCompletionParams;
use digitalocean_raw::types::{
    AgentRetrievalMethod, ChatCompletionChunk, ChatCompletionRequest, ChatCompletionRequestStop,
    ChatCompletionResponse, KbFilter,
};
use digitalocean_raw::{Call, EventStream, hosts};

use super::Chat;
use super::chat::{Answers, sealed};
use crate::Client;
use crate::resource::setters;

/// What agents are asked for by clients of the same format.
const PATHS: [&str; 2] = ["/api/v1/chat/completions", "/api/v1"];

/// Agents ignore the model, and the document requires one.
const NO_MODEL: &str = "n/a";

impl Client {
    /// An agent at its own address, with one of its keys. The address is the `url` of `client.agent(id)` once the agent is
    /// deployed. Only this key is sent to this address, over https or to this machine, and it is sent nowhere else. No request is
    /// sent until something is awaited.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let agent = client.agent_endpoint("https://abcdefghijklmnopqrstuvwx.agents.do-ai.run", "the key");
    /// let answer = agent.chat().user("Where is my order?").include_retrieval_info(true).send().await?;
    /// println!("{}", answer.text());
    /// for found in answer.retrieval.iter().flat_map(|it| it.retrieved_data.iter().flatten()) {
    ///     println!("from {:?}", found.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn agent_endpoint(&self, url: impl Into<String>, key: impl Into<String>) -> AgentEndpoint {
        let url = url.into();
        let mut base = url.trim().trim_end_matches('/');
        for path in PATHS {
            base = base.strip_suffix(path).unwrap_or(base);
        }
        AgentEndpoint {
            client: crate::upload::patient(self).with_credential(&hosts::AGENT, key.into()),
            url: base.into(),
        }
    }
}

/// An agent at its own address: see [`Client::agent_endpoint`].
#[derive(Clone)]
pub struct AgentEndpoint {
    client: Client,
    url: Arc<str>,
}

/// The key never shows.
impl fmt::Debug for AgentEndpoint {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AgentEndpoint({})", self.url)
    }
}

impl AgentEndpoint {
    /// A conversation with the agent. Operation: `agentInference_create_chat_completion`.
    #[inline]
    pub fn chat(&self) -> AgentChat {
        let agent = Agent {
            url: Arc::clone(&self.url),
        };
        Chat::new(&self.client, agent, NO_MODEL.to_owned())
    }
}

/// A conversation with an agent. If a guardrail stops a question or an answer, the answer is a text of the guardrail.
pub type AgentChat = Chat<Agent>;

/// An agent at its own address, which answers a [`Chat`].
#[derive(Clone, Debug)]
pub struct Agent {
    url: Arc<str>,
}

impl sealed::Sealed for Agent {}

impl Answers for Agent {
    #[inline]
    fn whole(
        &self,
        raw: &digitalocean_raw::Client,
        body: &ChatCompletionRequest,
    ) -> Call<ChatCompletionResponse> {
        let params = AgentInferenceCreateChatCompletionParams::new(true);
        raw.agent_inference_create_chat_completion(&self.url, body, &params)
    }

    #[inline]
    fn events(
        &self,
        raw: &digitalocean_raw::Client,
        body: &ChatCompletionRequest,
    ) -> Call<EventStream<ChatCompletionChunk>> {
        let params = AgentInferenceCreateChatCompletionParams::new(true);
        raw.agent_inference_create_chat_completion_stream(&self.url, body, &params)
    }
}

setters!(Chat<Agent> {
    value filter_kb_content_by_query_metadata: bool,
    null frequency_penalty: f64,
    value include_functions_info: bool,
    value include_guardrails_info: bool,
    value include_retrieval_info: bool,
    into instruction_override: String,
    value k: i64,
    list kb_filters: KbFilter,
    null max_completion_tokens: i64,
    null max_tokens: i64,
    null presence_penalty: f64,
    value provide_citations: bool,
    into retrieval_method: AgentRetrievalMethod,
    into stop: ChatCompletionRequestStop,
    null temperature: f64,
    null top_p: f64,
});
