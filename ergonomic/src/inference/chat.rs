//! Conversations that a model or an agent answers.

use std::fmt;
use std::future::IntoFuture;

use digitalocean_raw::types::{
    ChatCompletionChunk, ChatCompletionRequest, ChatCompletionRequestStop,
    ChatCompletionRequestStreamOptions, ChatCompletionRequestToolChoice, ChatCompletionResponse,
    ChatCompletionToolCall, ChatCompletionToolCallFunction, ChatMessage, ChatMessageRole,
    ReasoningEffort, ToolType,
};
use digitalocean_raw::{Call, EventStream};
use serde_json::Value;

use super::tool::Tool;
use super::{AnswerStream, ChatStream};
use crate::resource::{part, setters};
use crate::wait::BoxFuture;
use crate::{Client, Error};

/// A conversation to be answered: await it, or [`send`](Self::send) it, for the whole answer, or read the answer piece by piece
/// with [`stream`](Self::stream). Messages are added in order; each field of the request has a method, and
/// [`body_mut`](Self::body_mut) gives access to the whole body.
///
/// `W` is what answers: a [`Model`], or an [`Agent`](super::Agent).
#[derive(Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Chat<W = Model> {
    client: Client,
    pub(super) who: W,
    body: ChatCompletionRequest,
    /// Why the request can't be sent, if it can't.
    wrong: Option<String>,
}

/// A model of serverless inference, which answers a [`Chat`].
#[derive(Clone, Copy, Debug)]
pub struct Model(pub(super) ());

/// Who answers a chat.
#[diagnostic::on_unimplemented(
    message = "`{Self}` answers no chats",
    note = "`client.inference().chat(model)` is answered by a model, `client.agent_endpoint(url, key).chat()` by an agent"
)]
pub trait Answers: sealed::Sealed + Clone + Send + Sync + 'static {
    #[doc(hidden)]
    fn whole(
        &self,
        raw: &digitalocean_raw::Client,
        body: &ChatCompletionRequest,
    ) -> Call<ChatCompletionResponse>;

    #[doc(hidden)]
    fn events(
        &self,
        raw: &digitalocean_raw::Client,
        body: &ChatCompletionRequest,
    ) -> Call<EventStream<ChatCompletionChunk>>;
}

pub(super) mod sealed {
    /// Nobody else answers chats.
    #[doc(hidden)]
    pub trait Sealed {}
}

impl sealed::Sealed for Model {}

impl Answers for Model {
    #[inline]
    fn whole(
        &self,
        raw: &digitalocean_raw::Client,
        body: &ChatCompletionRequest,
    ) -> Call<ChatCompletionResponse> {
        raw.inference_create_chat_completion(body)
    }

    #[inline]
    fn events(
        &self,
        raw: &digitalocean_raw::Client,
        body: &ChatCompletionRequest,
    ) -> Call<EventStream<ChatCompletionChunk>> {
        raw.inference_create_chat_completion_stream(body)
    }
}

/// Leaves out the messages, which may be private.
impl<W> fmt::Debug for Chat<W> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Chat")
            .field("model", &self.body.model)
            .field("messages", &self.body.messages.len())
            .finish_non_exhaustive()
    }
}

impl<W: Answers> Chat<W> {
    #[inline]
    pub(super) fn new(client: &Client, who: W, model: String) -> Self {
        Self {
            client: client.clone(),
            who,
            body: ChatCompletionRequest::new(Vec::<ChatMessage>::new(), model),
            wrong: None,
        }
    }

    /// Changes the body.
    pub(super) fn with(mut self, change: impl FnOnce(&mut ChatCompletionRequest)) -> Self {
        change(&mut self.body);
        self
    }

    /// The body as it will be sent, for fields without a method.
    #[inline]
    pub fn body_mut(&mut self) -> &mut ChatCompletionRequest {
        &mut self.body
    }

    /// Sets a field of the request by its name, for those that the document doesn't have, such as `response_format`, by which many
    /// models answer in JSON:
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use serde_json::{Value, json};
    ///
    /// let schema = json!({
    ///     "type": "object",
    ///     "properties": { "city": { "type": "string" } },
    ///     "required": ["city"],
    /// });
    /// let format = json!({ "type": "json_schema", "json_schema": { "name": "place", "schema": schema } });
    /// let chat = client.inference().chat("openai-gpt-oss-120b").user("Where is the Opera of Oslo?");
    /// let answer = chat.field("response_format", format).await?;
    /// let place: Value = serde_json::from_str(answer.text())?; // or a type of your own that implements `Deserialize`
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// A value that a field of the document can't have is refused when the request is sent.
    #[doc(alias = "response_format")]
    #[doc(alias = "json_schema")]
    #[doc(alias = "structured output")]
    #[doc(alias = "extra_body")]
    pub fn field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        let name = name.into();
        match with_field(&self.body, name.clone(), value.into()) {
            Ok(body) => self.body = body,
            Err(error) => self.wrong = Some(format!("the field {name:?} can't be set so: {error}")),
        }
        self
    }

    /// Adds a message.
    pub fn message(self, message: impl Into<ChatMessage>) -> Self {
        self.with(|body| body.messages.push(message.into()))
    }

    /// Adds messages, such as those of a stored conversation.
    pub fn messages(self, messages: impl IntoIterator<Item = impl Into<ChatMessage>>) -> Self {
        self.with(|body| body.messages.extend(messages.into_iter().map(Into::into)))
    }

    /// Adds a system message, which says how to answer, and in which role.
    pub fn system(self, text: impl Into<String>) -> Self {
        self.says(ChatMessageRole::System, text.into())
    }

    /// Adds a developer message, which newer models use instead of [`system`](Self::system).
    pub fn developer(self, text: impl Into<String>) -> Self {
        self.says(ChatMessageRole::Developer, text.into())
    }

    /// Adds a message of the user.
    pub fn user(self, text: impl Into<String>) -> Self {
        self.says(ChatMessageRole::User, text.into())
    }

    /// Adds an earlier answer, as text. [`answered`](Self::answered) adds a whole answer, with its tool calls.
    pub fn assistant(self, text: impl Into<String>) -> Self {
        self.says(ChatMessageRole::Assistant, text.into())
    }

    /// Adds an earlier answer: its text, and its tool calls. The reasoning is left out.
    #[inline]
    pub fn answered(self, answer: &ChatCompletionResponse) -> Self {
        let mut message = ChatMessage::new(ChatMessageRole::Assistant);
        message.content = Some(answer.message().and_then(|said| said.content.clone()));
        let calls: Vec<ChatCompletionToolCall> = answer
            .tool_calls()
            .iter()
            .map(|call| {
                let function = ChatCompletionToolCallFunction::new(
                    call.function.name.clone(),
                    call.function.arguments.clone(),
                );
                ChatCompletionToolCall::new(call.id.clone(), ToolType::Function, function)
            })
            .collect();
        message.tool_calls = Some(calls).filter(|calls| !calls.is_empty());
        self.message(message)
    }

    /// Adds the result of a tool, with the id of its call.
    pub fn tool_result(self, call_id: impl Into<String>, content: impl Into<String>) -> Self {
        let message = ChatMessage::new(ChatMessageRole::Tool);
        self.message(message.content(content.into()).tool_call_id(call_id))
    }

    #[inline]
    fn says(self, role: ChatMessageRole, text: String) -> Self {
        self.message(ChatMessage::new(role).content(text))
    }

    /// Sends it, and returns the whole answer.
    ///
    /// The time for an answer is limited by the deadline of calls, which is five minutes unless [`Client::with`] changes it. The
    /// request isn't repeated once it may have reached the service, because each answer is billed.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails. A chat without a message is refused.
    #[inline]
    pub fn send(self) -> BoxFuture<ChatCompletionResponse> {
        let call = self.who.whole(self.client.raw(), &self.body);
        part(call.require(self.check()), Some)
    }

    /// Sends it, and returns the answer as a stream of pieces. The number of tokens is in the last piece.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails, before the first piece. A chat without a message is refused.
    #[inline]
    pub fn stream(self) -> BoxFuture<ChatStream> {
        let checked = self.check();
        let mut body = self.body;
        if body.stream_options.is_none() {
            let usage = ChatCompletionRequestStreamOptions::new().include_usage(true);
            body.stream_options = Some(Some(usage));
        }
        let call = self.who.events(self.client.raw(), &body).require(checked);
        Box::pin(async move { Ok(AnswerStream::new(call.await?.into_inner())) })
    }

    #[inline]
    fn check(&self) -> Result<(), String> {
        if let Some(wrong) = &self.wrong {
            return Err(wrong.clone());
        }
        match self.body.messages.is_empty() {
            true => Err("nothing is said: add a message, such as with `user(..)`".to_owned()),
            false => Ok(()),
        }
    }
}

/// The body with a field of this name, whether its type declares it or not.
fn with_field(
    body: &ChatCompletionRequest,
    name: String,
    value: Value,
) -> Result<ChatCompletionRequest, serde_json::Error> {
    let mut body = serde_json::to_value(body)?;
    if let Some(fields) = body.as_object_mut() {
        fields.insert(name, value);
    }
    serde_json::from_value(body)
}

impl Chat<Model> {
    /// Offers a tool, which the model may ask the program to run: the calls are in [`ChatCompletionResponse::tool_calls`].
    #[inline]
    pub fn tool(mut self, tool: Tool) -> Self {
        match tool.for_chat() {
            Ok(tool) => self.body.tools.get_or_insert_default().push(tool),
            Err(wrong) => self.wrong = Some(wrong),
        }
        self
    }

    /// Offers tools.
    pub fn tools(self, tools: impl IntoIterator<Item = Tool>) -> Self {
        tools.into_iter().fold(self, Self::tool)
    }

    /// Identifies the user of the program for whom it is. [`user`](Self::user) adds a message.
    pub fn end_user(self, user: impl Into<String>) -> Self {
        self.with(|body| body.user = Some(user.into()))
    }
}

setters!(Chat<Model> {
    #[doc = "How strongly tokens are avoided that are frequent in the text so far; values above 0 reduce repetition. Default: `0`. From `-2` to `2`. `None` sends null."]
    null frequency_penalty: f64,
    #[doc = "How strongly single tokens are favoured or avoided, from -100 to 100, by the tokens' ids. Default: `null`."]
    null_map logit_bias: i64,
    #[doc = "Whether the answer tells how likely each of its tokens was. Default: `false`. `None` sends null."]
    null logprobs: bool,
    #[doc = "How many tokens may be generated over the whole run, also in several turns; it is kept to as well as possible. At least `256`. `None` sends null."]
    null max_completion_tokens: i64,
    #[doc = "How many tokens may be generated; with those of the prompt they must fit into the model's context. At least `0`. `None` sends null."]
    null max_tokens: i64,
    #[doc = "Up to 16 notes on the request; keys have at most 64 characters, values at most 512."]
    null_map metadata: String,
    #[doc = "How many answers are generated; the tokens of all are billed. Default: `1`. From `1` to `128`. `None` sends null."]
    null n: i64,
    #[doc = "How strongly tokens are avoided that occur in the text so far; values above 0 favour new topics. Default: `0`. From `-2` to `2`. `None` sends null."]
    null presence_penalty: f64,
    #[doc = "How much a reasoning model thinks before it answers; less is quicker and takes fewer tokens. `None` sends null."]
    null reasoning_effort: ReasoningEffort,
    #[doc = "Makes answers repeatable as far as possible: the same seed and request should give the same answer. `None` sends null."]
    null seed: i64,
    #[doc = "Up to 4 texts that end the answer where they would appear; they aren't part of it. Default: `null`."]
    into stop: ChatCompletionRequestStop,
    #[doc = "How random the answer is: low values are focused, high ones varied. It is best to set only one of it and `top_p`. From `0` to `2`. `None` sends null."]
    null temperature: f64,
    #[doc = "Whether the model may call tools, must call one, or which one it must call. Default: `auto` with tools, `none` without."]
    into tool_choice: ChatCompletionRequestToolChoice,
    #[doc = "How many of the likeliest tokens are returned for each position; needs `logprobs`. From `0` to `20`. `None` sends null."]
    null top_logprobs: i64,
    #[doc = "Only the likeliest tokens that together make up this share of the probability are considered. It is best to set only one of it and `temperature`. From `0` to `1`. `None` sends null."]
    null top_p: f64,
});

impl<W: Answers> IntoFuture for Chat<W> {
    type Output = Result<ChatCompletionResponse, Error>;
    type IntoFuture = BoxFuture<ChatCompletionResponse>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
