//! Answers in the format of messages that come event by event.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use digitalocean_raw::types::{
    MessagesCreateResponse, MessagesStreamEvent, MessagesStreamEventType,
};
use digitalocean_raw::{EventStream, JsonObject, from_slice};
use futures_util::{Stream, StreamExt};
use serde_json::{Value, json};

use super::TextStream;
use super::messages::text_of;
use crate::Error;

/// The answer of a conversation in the format of messages, event by event: [`next_text`](Self::next_text) returns its text as
/// it comes, [`next`](Self::next) whole events, pings among them, and [`finish`](Self::finish) reads the rest and returns the
/// answer as if it had come at once.
///
/// It ends with `None` only if the answer is whole. See [`EventStream`] for its other ends, and its limits.
#[must_use = "a stream does nothing until it is polled"]
pub struct MessageStream {
    events: EventStream<MessagesStreamEvent>,
    joined: Joined,
}

impl std::fmt::Debug for MessageStream {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.events, f)
    }
}

impl MessageStream {
    #[inline]
    pub(super) fn new(events: EventStream<MessagesStreamEvent>) -> Self {
        Self {
            events,
            joined: Joined::default(),
        }
    }

    /// Sets how long the stream waits for its next event, instead of five minutes.
    #[inline]
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.events = self.events.idle_timeout(limit);
        self
    }

    /// Sets how long the whole stream may take. There is no such limit by default.
    #[inline]
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.events = self.events.deadline(limit);
        self
    }

    /// The next event; `None` at the end. This is cancel safe.
    #[inline]
    pub async fn next(&mut self) -> Option<Result<MessagesStreamEvent, Error>> {
        StreamExt::next(self).await
    }

    /// The next piece of the text; `None` at the end. Other events are joined, and passed over. This is cancel safe.
    #[inline]
    pub async fn next_text(&mut self) -> Option<Result<String, Error>> {
        loop {
            match self.next().await? {
                Ok(event) if event.text().is_empty() => {}
                Ok(event) => return Some(Ok(event.text().to_owned())),
                Err(error) => return Some(Err(error)),
            }
        }
    }

    /// The text alone, as a [`Stream`].
    #[inline]
    pub fn text(self) -> TextStream {
        TextStream::of(self, |event| event.text().to_owned())
    }

    /// Reads the rest, and returns the whole answer, with what was read before.
    ///
    /// # Errors
    ///
    /// Returns the first error of the stream, or one if the input of a tool isn't JSON.
    #[inline]
    pub async fn finish(mut self) -> Result<MessagesCreateResponse, Error> {
        while let Some(event) = self.next().await {
            event?;
        }
        self.joined.answer()
    }
}

impl Stream for MessageStream {
    type Item = Result<MessagesStreamEvent, Error>;

    #[inline]
    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let next = ready!(this.events.poll_next_unpin(context));
        if let Some(Ok(event)) = &next {
            this.joined.add(event);
        }
        Poll::Ready(next)
    }
}

/// Events that become an answer, as JSON.
#[derive(Default)]
struct Joined {
    message: JsonObject,
    /// The blocks by their index, each with the input of its tool as far as it came.
    blocks: BTreeMap<i64, (JsonObject, String)>,
}

impl Joined {
    #[inline]
    fn add(&mut self, event: &MessagesStreamEvent) {
        let index = event.index.unwrap_or_default();
        match event.type_ {
            MessagesStreamEventType::MessageStart => {
                self.message = event.message.clone().unwrap_or_default();
            }
            MessagesStreamEventType::ContentBlockStart => {
                let block = event.content_block.clone().unwrap_or_default();
                self.blocks.insert(index, (block, String::new()));
            }
            MessagesStreamEventType::ContentBlockDelta => {
                let (block, input) = self.blocks.entry(index).or_default();
                for (key, more) in event.delta.iter().flatten() {
                    match (key.as_str(), more.as_str()) {
                        ("partial_json", Some(more)) => input.push_str(more),
                        ("type", _) | (_, None) => {}
                        // Text, and whatever else comes in pieces: what is thought, its signature.
                        (key, Some(more)) => {
                            let whole = format!("{}{more}", text_of(block, key));
                            block.insert(key.to_owned(), whole.into());
                        }
                    }
                }
            }
            MessagesStreamEventType::MessageDelta => {
                let delta = event.delta.clone().unwrap_or_default();
                self.message.extend(delta);
                // The last counts are those of the whole.
                let counts = event.usage.as_ref().map(serde_json::to_value);
                if let Some(Ok(Value::Object(counts))) = counts {
                    let usage = self.message.entry("usage").or_insert_with(|| json!({}));
                    if let Value::Object(usage) = usage {
                        usage.extend(counts.into_iter().filter(|(_, count)| !count.is_null()));
                    }
                }
            }
            _ => {}
        }
    }

    #[inline]
    fn answer(mut self) -> Result<MessagesCreateResponse, Error> {
        let mut content = Vec::new();
        for (mut block, input) in self.blocks.into_values() {
            if !input.is_empty() {
                let input: Value = serde_json::from_str(&input).map_err(|cause| {
                    let name = text_of(&block, "name");
                    let message = format!("the input of the tool {name:?} is no JSON: {cause}");
                    Error::incomplete(message).carried_out()
                })?;
                block.insert("input".to_owned(), input);
            }
            content.push(Value::Object(block));
        }
        if !content.is_empty() {
            self.message.insert("content".to_owned(), content.into());
        }
        let whole = Value::Object(self.message).to_string();
        from_slice(whole.as_bytes()).map_err(|cause| {
            Error::incomplete(format!("the events make no answer: {cause}")).carried_out()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn join(events: &[Value]) -> Result<MessagesCreateResponse, Error> {
        let mut joined = Joined::default();
        for event in events {
            joined.add(&from_slice(event.to_string().as_bytes()).unwrap());
        }
        joined.answer()
    }

    #[test]
    fn events_become_an_answer_with_text_and_calls() {
        let answer = join(&[
            json!({ "type": "message_start", "message": { "id": "m", "type": "message", "role": "assistant", "content": [], "model": "claude", "usage": { "input_tokens": 3, "output_tokens": 1 } } }),
            json!({ "type": "content_block_start", "index": 0, "content_block": { "type": "text", "text": "" } }),
            json!({ "type": "ping" }),
            json!({ "type": "content_block_delta", "index": 0, "delta": { "type": "text_delta", "text": "Let me " } }),
            json!({ "type": "content_block_delta", "index": 0, "delta": { "type": "text_delta", "text": "see." } }),
            json!({ "type": "content_block_start", "index": 1, "content_block": { "type": "tool_use", "id": "t", "name": "weather", "input": {} } }),
            json!({ "type": "content_block_delta", "index": 1, "delta": { "type": "input_json_delta", "partial_json": "{\"city\":" } }),
            json!({ "type": "content_block_delta", "index": 1, "delta": { "type": "input_json_delta", "partial_json": "\"Oslo\"}" } }),
            json!({ "type": "message_delta", "delta": { "stop_reason": "tool_use" }, "usage": { "output_tokens": 9 } }),
            json!({ "type": "message_stop" }),
        ]);
        let answer = answer.unwrap();
        assert_eq!(answer.text(), "Let me see.");
        let calls = answer.tool_calls();
        assert_eq!(
            (calls[0].id.as_str(), calls[0].name.as_str()),
            ("t", "weather")
        );
        assert_eq!(calls[0].input["city"], "Oslo");
        assert_eq!(
            (answer.usage.input_tokens, answer.usage.output_tokens),
            (3, 9)
        );
        assert_eq!(answer.stop_reason.unwrap().as_str(), "tool_use");
    }

    #[test]
    fn an_input_that_is_no_json_is_told_with_its_tool() {
        let error = join(&[
            json!({ "type": "content_block_start", "index": 0, "content_block": { "type": "tool_use", "id": "t", "name": "weather" } }),
            json!({ "type": "content_block_delta", "index": 0, "delta": { "partial_json": "{\"city" } }),
        ]);
        let error = error.unwrap_err();
        assert!(
            error.is_decode() && error.to_string().contains("weather"),
            "{error}"
        );
    }
}
