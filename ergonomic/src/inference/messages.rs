//! Conversations in the format of messages.

use std::future::IntoFuture;

use digitalocean_raw::from_slice;
use digitalocean_raw::types::{
    MessagesApiMessageParam, MessagesApiMessageParamContent, MessagesApiMessageParamRole,
    MessagesCreateRequest, MessagesCreateRequestMetadata, MessagesCreateRequestSystem,
    MessagesCreateResponse, MessagesRequestContentBlockParam, MessagesSpeed,
    MessagesThinkingConfigParam, MessagesToolChoiceParam, MessagesToolResultBlockParam,
    ReasoningEffort,
};

use super::{AnswerStream, MessageStream, Tool};
use crate::resource::{part, setters};
use crate::wait::BoxFuture;
use crate::{Client, Error};

/// A conversation in the format of messages, for programs that use this format: await it, or [`send`](Self::send) it,
/// for the whole answer, or read the answer piece by piece with [`stream`](Self::stream).
#[derive(Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Messages {
    client: Client,
    body: MessagesCreateRequest,
    /// Why the request can't be sent, if it can't.
    wrong: Option<String>,
}

impl std::fmt::Debug for Messages {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Messages")
            .field("model", &self.body.model)
            .field("messages", &self.body.messages.len())
            .finish_non_exhaustive()
    }
}

impl Messages {
    pub(super) fn new(client: &Client, model: impl Into<String>, max_tokens: i64) -> Self {
        let none = Vec::<MessagesApiMessageParam>::new();
        Self {
            client: client.clone(),
            body: MessagesCreateRequest::new(model, max_tokens, none),
            wrong: None,
        }
    }

    /// Changes the body.
    fn with(mut self, change: impl FnOnce(&mut MessagesCreateRequest)) -> Self {
        change(&mut self.body);
        self
    }

    /// The body as it will be sent, for fields without a method.
    #[inline]
    pub fn body_mut(&mut self) -> &mut MessagesCreateRequest {
        &mut self.body
    }

    /// Adds a message.
    pub fn message(self, message: impl Into<MessagesApiMessageParam>) -> Self {
        self.with(|body| body.messages.push(message.into()))
    }

    /// Adds a message of the user.
    pub fn user(self, text: impl Into<MessagesApiMessageParamContent>) -> Self {
        self.message(MessagesApiMessageParam::new(
            MessagesApiMessageParamRole::User,
            text,
        ))
    }

    /// Adds an earlier answer, as text. [`answered`](Self::answered) adds a whole answer, with its tool calls.
    pub fn assistant(self, text: impl Into<MessagesApiMessageParamContent>) -> Self {
        self.message(MessagesApiMessageParam::new(
            MessagesApiMessageParamRole::Assistant,
            text,
        ))
    }

    /// Adds an earlier answer: its text, its tool calls, and everything else in it, such as thinking blocks, which a model
    /// expects to see again.
    #[inline]
    pub fn answered(self, answer: &MessagesCreateResponse) -> Self {
        // With what is beside the text, too, such as its citations.
        let blocks = answer.content.iter().filter_map(|block| {
            let block = serde_json::to_vec(block).ok()?;
            from_slice::<MessagesRequestContentBlockParam>(&block).ok()
        });
        self.assistant(MessagesApiMessageParamContent::List(blocks.collect()))
    }

    /// Adds the result of a tool, with the id of its call. The results of several tools of one answer become one message.
    pub fn tool_result(self, call_id: impl Into<String>, content: impl Into<String>) -> Self {
        let result = MessagesToolResultBlockParam::new(call_id, content.into());
        let result = MessagesRequestContentBlockParam::ToolResult(result);
        self.with(|body| {
            if let Some(last) = body.messages.last_mut()
                && last.role == MessagesApiMessageParamRole::User
                && let MessagesApiMessageParamContent::List(blocks) = &mut last.content
            {
                blocks.push(result);
                return;
            }
            body.messages.push(MessagesApiMessageParam::new(
                MessagesApiMessageParamRole::User,
                MessagesApiMessageParamContent::List(vec![result]),
            ));
        })
    }

    /// Offers a tool, which the model may ask the program to run: the calls are in [`MessagesCreateResponse::tool_calls`].
    #[inline]
    pub fn tool(mut self, tool: Tool) -> Self {
        match tool.for_messages() {
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
        self.with(|body| {
            let metadata = body.metadata.get_or_insert_default();
            metadata.user_id = Some(user.into());
        })
    }

    /// Sends it, and returns the whole answer.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails. A conversation without a message is refused, and so is a maximum of zero tokens.
    #[inline]
    pub fn send(self) -> BoxFuture<MessagesCreateResponse> {
        let call = self.client.raw().inference_create_messages(&self.body);
        part(call.require(self.check()), Some)
    }

    /// Sends it, and returns the answer as a stream of its events.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails, before the first event.
    #[inline]
    pub fn stream(self) -> BoxFuture<MessageStream> {
        let call = self
            .client
            .raw()
            .inference_create_messages_stream(&self.body);
        let call = call.require(self.check());
        Box::pin(async move { Ok(AnswerStream::new(call.await?.into_inner())) })
    }

    #[inline]
    fn check(&self) -> Result<(), String> {
        if let Some(wrong) = &self.wrong {
            return Err(wrong.clone());
        }
        if self.body.messages.is_empty() {
            return Err("nothing is said: add a message, such as with `user(..)`".to_owned());
        }
        match self.body.max_tokens {
            ..1 => Err("an answer has one token at the least: `max_tokens`".to_owned()),
            _ => Ok(()),
        }
    }
}

setters!(Messages {
    #[doc = "Notes on the request."]
    into metadata: MessagesCreateRequestMetadata,
    #[doc = "How much a reasoning model thinks before it answers; other models ignore it. `None` sends null."]
    null reasoning_effort: ReasoningEffort,
    #[doc = "Whether the answer should come faster than usual; ignored by models that can't. `None` sends null."]
    null speed: MessagesSpeed,
    #[doc = "Texts that end the answer when they are generated."]
    list stop_sequences: String,
    #[doc = "What the model is to be and do, as one text or as blocks of text."]
    into system: MessagesCreateRequestSystem,
    #[doc = "How random the answer is, from 0 to 1: low values are focused, high ones varied. From `0` to `1`. `None` sends null."]
    null temperature: f64,
    #[doc = "Whether and how much the model thinks before it answers; ignored by models that can't. `None` sends null."]
    null thinking: MessagesThinkingConfigParam,
    #[doc = "Whether the model may call tools, must call one, or which one it must call."]
    into tool_choice: MessagesToolChoiceParam,
    #[doc = "Only this many of the likeliest tokens are considered. At least `0`. `None` sends null."]
    null top_k: i64,
    #[doc = "Only the likeliest tokens that together make up this share of the probability are considered; not together with `temperature`. `None` sends null."]
    null top_p: f64,
});

impl IntoFuture for Messages {
    type Output = Result<MessagesCreateResponse, Error>;
    type IntoFuture = BoxFuture<MessagesCreateResponse>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
