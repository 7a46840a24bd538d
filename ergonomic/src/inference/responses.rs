//! Answers in the format of responses.

use std::future::IntoFuture;

use digitalocean_raw::types::{
    ChatMessageRole, CreateResponseRequest, CreateResponseRequestInput,
    CreateResponseRequestInputListItem, CreateResponseRequestStop, CreateResponseRequestToolChoice,
    CreateResponseResponse,
};
use digitalocean_raw::{EventStream, JsonObject, from_slice};
use serde_json::Value;

use super::Tool;
use super::answer_stream::{Accumulates, AnswerStream, Speaks, sealed};
use crate::resource::{part, setters};
use crate::wait::BoxFuture;
use crate::{Client, Error};

/// Answers an input in the format of responses, for programs that use this format: await it, or [`send`](Self::send)
/// it, for the whole answer, or read the answer piece by piece with [`stream`](Self::stream).
#[derive(Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Respond {
    client: Client,
    body: CreateResponseRequest,
    /// Why the request can't be sent, if it can't.
    wrong: Option<String>,
}

impl std::fmt::Debug for Respond {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Respond({})", self.body.model)
    }
}

impl Respond {
    pub(super) fn new(
        client: &Client,
        model: impl Into<String>,
        input: impl Into<CreateResponseRequestInput>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: CreateResponseRequest::new(model, input),
            wrong: None,
        }
    }

    /// Changes the body.
    fn with(mut self, change: impl FnOnce(&mut CreateResponseRequest)) -> Self {
        change(&mut self.body);
        self
    }

    /// The body as it will be sent, for fields without a method.
    #[inline]
    pub fn body_mut(&mut self) -> &mut CreateResponseRequest {
        &mut self.body
    }

    /// Adds a message after the input, which is a message of the user if it was given as text.
    pub fn message(self, role: impl Into<ChatMessageRole>, content: impl Into<String>) -> Self {
        self.with(|body| {
            if let CreateResponseRequestInput::String(text) = &body.input {
                let first = CreateResponseRequestInputListItem::new(text.clone());
                let first = first.role(ChatMessageRole::User);
                body.input = CreateResponseRequestInput::List(vec![first]);
            }
            if let CreateResponseRequestInput::List(messages) = &mut body.input {
                messages.push(CreateResponseRequestInputListItem::new(content).role(role));
            }
        })
    }

    /// Offers a tool, which the model may ask the program to run: the calls are in [`CreateResponseResponse::tool_calls`].
    #[inline]
    pub fn tool(mut self, tool: Tool) -> Self {
        match tool.for_response() {
            Ok(tool) => self.body.tools.get_or_insert_default().push(tool),
            Err(wrong) => self.wrong = Some(wrong),
        }
        self
    }

    /// Offers tools.
    pub fn tools(self, tools: impl IntoIterator<Item = Tool>) -> Self {
        tools.into_iter().fold(self, Self::tool)
    }

    /// The instructions of the model: how to answer, and in which role.
    pub fn instructions(self, instructions: impl Into<String>) -> Self {
        self.with(|body| body.instructions = Some(Some(instructions.into())))
    }

    /// Identifies the user of the program for whom it is.
    pub fn end_user(self, user: impl Into<String>) -> Self {
        self.with(|body| body.user = Some(Some(user.into())))
    }

    /// Sends it, and returns the whole answer.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails.
    #[inline]
    pub fn send(self) -> BoxFuture<CreateResponseResponse> {
        let checked = self.wrong.map_or(Ok(()), Err);
        let call = self.client.raw().inference_create_response(&self.body);
        part(call.require(checked), Some)
    }

    /// Sends it, and returns the answer as a stream of its events.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails, before the first event.
    #[inline]
    pub fn stream(self) -> BoxFuture<ResponseStream> {
        let checked = self.wrong.map_or(Ok(()), Err);
        let call = self
            .client
            .raw()
            .inference_create_response_stream(&self.body);
        // The service sends events of two shapes.
        let call = call.require(checked).read_as::<EventStream<JsonObject>>();
        Box::pin(async move { Ok(AnswerStream::new(call.await?.into_inner())) })
    }
}

setters!(Respond {
    #[doc = "How many tokens may be generated. At least `1`. `None` sends null."]
    null max_output_tokens: i64,
    #[doc = "Notes on the request, by keys."]
    null_map metadata: String,
    #[doc = "Up to 4 texts that end the answer where they would appear. Default: `null`. `None` sends null."]
    null stop: CreateResponseRequestStop,
    #[doc = "How random the answer is: low values are focused, high ones varied. From `0` to `2`. `None` sends null."]
    null temperature: f64,
    #[doc = "Whether the model may call tools, must call one, or which one it must call."]
    into tool_choice: CreateResponseRequestToolChoice,
    #[doc = "Only the likeliest tokens that together make up this share of the probability are considered. From `0` to `1`. `None` sends null."]
    null top_p: f64,
});

impl IntoFuture for Respond {
    type Output = Result<CreateResponseResponse, Error>;
    type IntoFuture = BoxFuture<CreateResponseResponse>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The events of a response. According to its document the service sends chunks like those of chats; in fact it was seen to send
/// events with their own types, such as `response.output_text.delta`. [`ResponseEvent`] is either.
/// [`finish`](AnswerStream::finish) returns the whole response, which is in the last event; `None` if chunks arrived. The items
/// of an error are the text so far, a `String`.
pub type ResponseStream = AnswerStream<ResponseEvents>;

/// Events of a response.
#[derive(Default)]
pub struct ResponseEvents {
    text: String,
    response: Option<CreateResponseResponse>,
}

impl sealed::Sealed for ResponseEvents {}

impl Accumulates for ResponseEvents {
    type Event = JsonObject;
    type Item = ResponseEvent;
    type Answer = Option<CreateResponseResponse>;
    type Received = String;

    #[inline]
    fn add(
        &mut self,
        data: JsonObject,
        name: Option<&str>,
    ) -> Result<Option<ResponseEvent>, Error> {
        let name = name.map(str::to_owned);
        let event = ResponseEvent { name, data };
        self.text.push_str(event.text());
        self.response = event.response().or_else(|| self.response.take());
        Ok(Some(event))
    }

    #[inline]
    fn received(self) -> Vec<String> {
        vec![self.text]
    }

    #[inline]
    fn answer(self) -> Result<Option<CreateResponseResponse>, Error> {
        Ok(self.response)
    }
}

impl Speaks for ResponseEvents {
    #[inline]
    fn text(event: &ResponseEvent) -> &str {
        event.text()
    }
}

/// An event of a response, of either kind.
#[derive(Clone, PartialEq)]
pub struct ResponseEvent {
    name: Option<String>,
    data: JsonObject,
}

/// Leaves out the text, which may be private.
impl std::fmt::Debug for ResponseEvent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ResponseEvent({})", self.kind())
    }
}

impl ResponseEvent {
    /// The type of the event, such as `response.output_text.delta`, or `response.chunk`.
    #[must_use]
    #[inline]
    pub fn kind(&self) -> &str {
        let told = self.data.get("type").or_else(|| self.data.get("object"));
        let told = told.and_then(Value::as_str).or(self.name.as_deref());
        told.unwrap_or_default()
    }

    /// The piece of text in it; empty if there is none.
    #[must_use]
    #[inline]
    pub fn text(&self) -> &str {
        self.piece("response.output_text.delta", "content")
    }

    /// The piece of reasoning in it; empty if there is none.
    #[must_use]
    #[inline]
    pub fn reasoning(&self) -> &str {
        self.piece("response.reasoning_text.delta", "reasoning_content")
    }

    #[inline]
    fn piece(&self, kind: &str, key: &str) -> &str {
        let piece = match self.data.get("choices") {
            Some(choices) => {
                let delta = choices.get(0).and_then(|choice| choice.get("delta"));
                delta.and_then(|delta| delta.get(key))
            }
            None => self.data.get("delta").filter(|_| self.kind() == kind),
        };
        piece.and_then(Value::as_str).unwrap_or_default()
    }

    /// The whole response, which is in the last event; `None` for other events, and for chunks.
    #[must_use]
    #[inline]
    pub fn response(&self) -> Option<CreateResponseResponse> {
        let response = self.data.get("response")?;
        let is_last = matches!(self.kind(), "response.completed" | "response.incomplete");
        is_last.then(|| from_slice(response.to_string().as_bytes()).ok())?
    }

    /// Its sequence number, if it has one.
    #[must_use]
    #[inline]
    pub fn sequence_number(&self) -> Option<i64> {
        self.data.get("sequence_number").and_then(Value::as_i64)
    }

    /// The whole event.
    #[must_use]
    #[inline]
    pub fn data(&self) -> &JsonObject {
        &self.data
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn event(data: Value) -> ResponseEvent {
        ResponseEvent {
            name: None,
            data: data.as_object().cloned().unwrap(),
        }
    }

    #[test]
    fn events_of_both_shapes_have_text_reasoning_and_a_kind() {
        let chunk = event(
            json!({ "object": "response.chunk", "choices": [{ "index": 0, "delta": { "content": "a", "reasoning_content": "b" } }] }),
        );
        assert_eq!(
            (chunk.kind(), chunk.text(), chunk.reasoning()),
            ("response.chunk", "a", "b")
        );
        let text = event(
            json!({ "type": "response.output_text.delta", "delta": "c", "sequence_number": 4 }),
        );
        assert_eq!(
            (text.text(), text.reasoning(), text.sequence_number()),
            ("c", "", Some(4))
        );
        let thought = event(json!({ "type": "response.reasoning_text.delta", "delta": "d" }));
        assert_eq!((thought.text(), thought.reasoning()), ("", "d"));
        // Pieces of a call's arguments are no text.
        let call = event(json!({ "type": "response.function_call_arguments.delta", "delta": "{" }));
        assert_eq!(call.text(), "");
        let done = event(
            json!({ "type": "response.completed", "response": { "id": "r", "output": [{ "type": "message", "content": [{ "type": "output_text", "text": "hi" }] }] } }),
        );
        assert_eq!(done.response().unwrap().text(), "hi");
        assert_eq!(text.response(), None);
    }
}
