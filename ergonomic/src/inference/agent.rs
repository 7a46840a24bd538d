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

/// Leaves out the key, which is secret.
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
    #[doc = "Whether an agent narrows its search by what the request says of files."]
    value filter_kb_content_by_query_metadata: bool,
    #[doc = "How strongly tokens are avoided that are frequent in the text so far; values above 0 reduce repetition. Default: `0`. From `-2` to `2`. `None` sends null."]
    null frequency_penalty: f64,
    #[doc = "Whether the answer tells which functions an agent called; models ignore it."]
    value include_functions_info: bool,
    #[doc = "Whether the answer tells which guardrails of an agent took effect; models ignore it."]
    value include_guardrails_info: bool,
    #[doc = "Whether the answer tells what an agent found in its knowledge bases; models ignore it."]
    value include_retrieval_info: bool,
    #[doc = "Instructions to an agent for this request, in place of its own."]
    into instruction_override: String,
    #[doc = "How many pieces of its knowledge bases an agent looks at."]
    value k: i64,
    #[doc = "Which parts of its knowledge bases an agent searches."]
    list kb_filters: KbFilter,
    #[doc = "How many tokens may be generated over the whole run, also in several turns; it is kept to as well as possible. At least `256`. `None` sends null."]
    null max_completion_tokens: i64,
    #[doc = "How many tokens may be generated; with those of the prompt they must fit into the model's context. At least `0`. `None` sends null."]
    null max_tokens: i64,
    #[doc = "How strongly tokens are avoided that occur in the text so far; values above 0 favour new topics. Default: `0`. From `-2` to `2`. `None` sends null."]
    null presence_penalty: f64,
    #[doc = "Whether an agent says where in its knowledge bases an answer is from."]
    value provide_citations: bool,
    #[doc = "How an agent searches its knowledge bases."]
    into retrieval_method: AgentRetrievalMethod,
    #[doc = "Up to 4 texts that end the answer where they would appear; they aren't part of it. Default: `null`."]
    into stop: ChatCompletionRequestStop,
    #[doc = "How random the answer is: low values are focused, high ones varied. It is best to set only one of it and `top_p`. From `0` to `2`. `None` sends null."]
    null temperature: f64,
    #[doc = "Only the likeliest tokens that together make up this share of the probability are considered. It is best to set only one of it and `temperature`. From `0` to `1`. `None` sends null."]
    null top_p: f64,
});
