//! Answers in the format of messages that arrive event by event.

use std::collections::BTreeMap;

use digitalocean_raw::types::{
    MessagesCreateResponse, MessagesResponseContentBlock, MessagesStreamEvent,
    MessagesStreamEventType,
};
use digitalocean_raw::{JsonObject, from_slice};
use serde_json::{Value, json};

use super::answer_stream::{Accumulates, AnswerStream, Speaks, sealed};
use crate::Error;

/// The answer of a conversation in the format of messages, event by event: [`next_text`](AnswerStream::next_text) returns its
/// text as it arrives, [`next`](AnswerStream::next) whole events, including pings, and [`finish`](AnswerStream::finish) reads the
/// rest and returns the whole answer.
///
/// An answer may end within the input of a tool, for instance if it reaches the maximum number of tokens.
/// [`finish`](AnswerStream::finish) then returns an error, whose [`items`](Error::items) have the answer: that call isn't one of
/// its
/// [`tool_calls`](MessagesCreateResponse::tool_calls), but a block of the variant
/// [`Other`](MessagesResponseContentBlock::Other), whose `partial_json` is the part of the input that arrived.
pub type MessageStream = AnswerStream<MessageEvents>;

impl MessageStream {
    /// The answer as far as it has arrived; the whole answer once the stream has ended. A tool call whose input is incomplete
    /// isn't a call yet, but another block.
    ///
    /// # Errors
    ///
    /// Returns an error if the events don't form an answer.
    #[inline]
    pub fn answer(&self) -> Result<MessagesCreateResponse, Error> {
        self.joined.clone().joined().0
    }
}

impl sealed::Sealed for MessageEvents {}

impl Accumulates for MessageEvents {
    type Event = MessagesStreamEvent;
    type Item = MessagesStreamEvent;
    type Answer = MessagesCreateResponse;
    type Received = MessagesCreateResponse;

    #[inline]
    fn add(
        &mut self,
        event: MessagesStreamEvent,
        _: Option<&str>,
    ) -> Result<Option<MessagesStreamEvent>, Error> {
        self.join(&event);
        Ok(Some(event))
    }

    #[inline]
    fn received(self) -> Vec<MessagesCreateResponse> {
        self.joined().0.into_iter().collect()
    }

    #[inline]
    fn answer(self) -> Result<MessagesCreateResponse, Error> {
        match self.joined() {
            (answer, Some(wrong)) => Err(wrong.with_items(answer.into_iter().collect())),
            (answer, None) => answer,
        }
    }
}

impl Speaks for MessageEvents {
    #[inline]
    fn text(event: &MessagesStreamEvent) -> &str {
        event.text()
    }
}

/// Events of a message that become its answer, as JSON.
#[derive(Clone, Default)]
pub struct MessageEvents {
    message: JsonObject,
    /// The blocks by their index, each with the input of its tool as far as it came.
    blocks: BTreeMap<i64, (JsonObject, String)>,
}

impl MessageEvents {
    #[inline]
    fn join(&mut self, event: &MessagesStreamEvent) {
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
                    match (key.as_str(), more) {
                        ("type", _) | (_, Value::Null) => {}
                        ("partial_json", Value::String(more)) => input.push_str(more),
                        // A whole one, of several.
                        ("citation", citation) => {
                            let all = block.entry("citations").or_insert_with(|| json!([]));
                            match all {
                                Value::Array(all) => all.push(citation.clone()),
                                _ => *all = json!([citation]),
                            }
                        }
                        // Text, and whatever else comes in pieces: what is thought, its signature.
                        (key, Value::String(more)) => {
                            let whole = format!("{}{more}", text_of(block, key));
                            block.insert(key.to_owned(), whole.into());
                        }
                        (key, more) => {
                            block.insert(key.to_owned(), more.clone());
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

    /// What came, and what is wrong with the input of a tool.
    #[inline]
    fn joined(mut self) -> (Result<MessagesCreateResponse, Error>, Option<Error>) {
        let (mut content, mut partial, mut wrong) = (Vec::new(), Vec::new(), None);
        for (at, (mut block, input)) in self.blocks.into_values().enumerate() {
            if !input.trim().is_empty() {
                match serde_json::from_str::<JsonObject>(&input) {
                    Ok(input) => {
                        block.insert("input".to_owned(), input.into());
                    }
                    Err(cause) => {
                        wrong.get_or_insert_with(|| incomplete(&block, &cause));
                        block.insert("partial_json".to_owned(), input.into());
                        partial.push((at, Value::Object(block.clone())));
                    }
                }
            }
            content.push(Value::Object(block));
        }
        if !content.is_empty() {
            self.message.insert("content".to_owned(), content.into());
        }
        let whole = Value::Object(self.message).to_string();
        let answer = from_slice::<MessagesCreateResponse>(whole.as_bytes()).map_err(|cause| {
            Error::incomplete(format!("the events make no answer: {cause}")).carried_out()
        });
        let answer = answer.map(|mut answer| {
            for (at, block) in partial {
                if let Some(place) = answer.content.get_mut(at) {
                    // No program runs a tool with half of its input.
                    *place = MessagesResponseContentBlock::Other(block);
                }
            }
            answer
        });
        (answer, wrong)
    }
}

/// What a block says that isn't text.
#[inline]
pub(super) fn text_of<'a>(block: &'a JsonObject, key: &str) -> &'a str {
    block
        .get(key)
        .and_then(serde_json::Value::as_str)
        .unwrap_or_default()
}

/// The input of a tool that isn't one. What it says is not shown.
#[inline]
fn incomplete(block: &JsonObject, cause: &serde_json::Error) -> Error {
    let (name, line, column) = (text_of(block, "name"), cause.line(), cause.column());
    Error::incomplete(format!(
        "the input of the tool {name:?} is not a JSON object, or not all of it, at line {line} column {column}"
    ))
    .carried_out()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn join(events: &[Value]) -> Result<MessagesCreateResponse, Error> {
        let mut joined = MessageEvents::default();
        for event in events {
            joined.join(&from_slice(event.to_string().as_bytes()).unwrap());
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
