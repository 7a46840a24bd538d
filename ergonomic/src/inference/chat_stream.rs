//! Answers of chats that arrive piece by piece.

use std::collections::BTreeMap;

use digitalocean_raw::Decode;
use digitalocean_raw::types::{
    AssistantRole, ChatCompletionChunk, ChatCompletionChunkChoicesItem, ChatCompletionResponse,
    ChatCompletionResponseChoicesItem, ChatCompletionResponseChoicesItemLogprobs,
    ChatCompletionResponseChoicesItemMessage,
    ChatCompletionResponseChoicesItemMessageToolCallsItem, ChatCompletionResponseObject,
    ChatCompletionToolCallChunk, ToolType,
};

use super::answer_stream::{Accumulates, AnswerStream, Speaks, sealed};
use crate::Error;

/// The answer of a chat, piece by piece: [`next_text`](AnswerStream::next_text) returns its text as it arrives,
/// [`next`](AnswerStream::next) whole chunks, with all their fields. The chunks are joined: [`answer`](AnswerStream::answer) is
/// the answer so far, and [`finish`](AnswerStream::finish) reads the rest.
pub type ChatStream = AnswerStream<ChatChunks>;

impl ChatStream {
    /// The answer as far as it has arrived; the whole answer once the stream has ended.
    #[must_use]
    #[inline]
    pub fn answer(&self) -> &ChatCompletionResponse {
        &self.joined.answer
    }
}

impl sealed::Sealed for ChatChunks {}

impl Accumulates for ChatChunks {
    type Event = ChatCompletionChunk;
    type Item = ChatCompletionChunk;
    type Answer = ChatCompletionResponse;
    type Received = ChatCompletionResponse;

    #[inline]
    fn add(
        &mut self,
        chunk: ChatCompletionChunk,
        _: Option<&str>,
    ) -> Result<Option<ChatCompletionChunk>, Error> {
        self.join(&chunk);
        Ok(Some(chunk))
    }

    #[inline]
    fn received(self) -> Vec<ChatCompletionResponse> {
        vec![self.answer]
    }

    #[inline]
    fn answer(self) -> Result<ChatCompletionResponse, Error> {
        Ok(self.answer)
    }
}

impl Speaks for ChatChunks {
    #[inline]
    fn text(chunk: &ChatCompletionChunk) -> &str {
        chunk.text()
    }
}

/// Chunks of a chat that become its answer.
#[derive(Debug)]
pub struct ChatChunks {
    answer: ChatCompletionResponse,
    /// Where the calls of tools of a choice are, by their index.
    calls: BTreeMap<(i64, i64), usize>,
}

impl Default for ChatChunks {
    #[inline]
    fn default() -> Self {
        let mut answer = ChatCompletionResponse::blank();
        answer.object = ChatCompletionResponseObject::ChatCompletion;
        Self {
            answer,
            calls: BTreeMap::new(),
        }
    }
}

impl ChatChunks {
    #[inline]
    fn join(&mut self, chunk: &ChatCompletionChunk) {
        let answer = &mut self.answer;
        if !chunk.id.is_empty() {
            answer.id.clone_from(&chunk.id);
        }
        if !chunk.model.is_empty() {
            answer.model.clone_from(&chunk.model);
        }
        if chunk.created != 0 {
            answer.created = chunk.created;
        }
        newer(&mut answer.usage, chunk.usage.as_ref());
        newer(&mut answer.retrieval, chunk.retrieval.as_ref());
        newer(&mut answer.functions, chunk.functions.as_ref());
        newer(&mut answer.guardrails, chunk.guardrails.as_ref());
        for choice in &chunk.choices {
            self.add_choice(choice);
        }
    }

    #[inline]
    fn add_choice(&mut self, piece: &ChatCompletionChunkChoicesItem) {
        let choices = &mut self.answer.choices;
        let at = match choices.iter().position(|it| it.index == piece.index) {
            Some(at) => at,
            None => {
                let at = choices.partition_point(|it| it.index < piece.index);
                choices.insert(at, choice(piece.index));
                at
            }
        };
        let Some(choice) = choices.get_mut(at) else {
            return;
        };
        // Some servers write an empty one in pieces after the last.
        if let Some(reason) = &piece.finish_reason
            && !reason.as_str().is_empty()
        {
            choice.finish_reason = reason.clone();
        }
        if let Some(logprobs) = &piece.logprobs {
            let all = choice
                .logprobs
                .get_or_insert_with(ChatCompletionResponseChoicesItemLogprobs::blank);
            for (all, more) in [
                (&mut all.content, &logprobs.content),
                (&mut all.refusal, &logprobs.refusal),
            ] {
                if let Some(more) = more {
                    all.get_or_insert_default().extend(more.iter().cloned());
                }
            }
        }
        let (message, delta) = (&mut choice.message, &piece.delta);
        append(&mut message.content, delta.content.as_deref());
        append(
            &mut message.reasoning_content,
            delta.reasoning_content.as_deref(),
        );
        append(&mut message.refusal, delta.refusal.as_deref());
        for call in delta.tool_calls.iter().flatten() {
            add_call(&mut self.calls, piece.index, message, call);
        }
    }
}

/// Adds a piece of a call of a tool. Pieces of one call have the same index; behind the first, they may say neither the id, nor the
/// type, nor the name, or say empty ones. Without an index, one with another id begins the next call.
#[inline]
fn add_call(
    calls: &mut BTreeMap<(i64, i64), usize>,
    choice: i64,
    message: &mut ChatCompletionResponseChoicesItemMessage,
    piece: &ChatCompletionToolCallChunk,
) {
    let all = message.tool_calls.get_or_insert_default();
    let id = piece.id.as_deref().filter(|id| !id.is_empty());
    let next = all.len();
    let at = match piece.index {
        Some(index) => *calls.entry((choice, index)).or_insert(next),
        None => match all.last() {
            Some(last) if id.is_none_or(|id| id == last.id) => next.saturating_sub(1),
            _ => next,
        },
    };
    if at == next {
        let mut call = ChatCompletionResponseChoicesItemMessageToolCallsItem::blank();
        call.type_ = ToolType::Function;
        all.push(call);
    }
    let Some(call) = all.get_mut(at) else {
        return;
    };
    if let Some(id) = id {
        id.clone_into(&mut call.id);
    }
    if let Some(type_) = piece.type_.as_ref().filter(|it| !it.as_str().is_empty()) {
        call.type_ = type_.clone();
    }
    let Some(function) = &piece.function else {
        return;
    };
    if let Some(name) = function.name.as_ref().filter(|name| !name.is_empty()) {
        call.function.name.clone_from(name);
    }
    if let Some(more) = &function.arguments {
        call.function.arguments.push_str(more);
    }
}

#[inline]
fn choice(index: i64) -> ChatCompletionResponseChoicesItem {
    let mut choice = ChatCompletionResponseChoicesItem::blank();
    choice.index = index;
    choice.message.role = AssistantRole::Assistant;
    choice
}

/// Takes what is there in place of what was.
#[inline]
fn newer<T: Clone>(old: &mut Option<T>, new: Option<&T>) {
    if let Some(new) = new {
        *old = Some(new.clone());
    }
}

#[inline]
fn append(all: &mut Option<String>, more: Option<&str>) {
    if let Some(more) = more {
        all.get_or_insert_default().push_str(more);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use digitalocean_raw::from_slice;
    use serde_json::{Value, json};

    fn join(chunks: &[Value]) -> ChatCompletionResponse {
        let mut joined = ChatChunks::default();
        for chunk in chunks {
            let chunk: ChatCompletionChunk = from_slice(chunk.to_string().as_bytes()).unwrap();
            joined.join(&chunk);
        }
        joined.answer
    }

    fn calls(pieces: Value) -> Value {
        json!({ "choices": [{ "index": 0, "delta": { "content": null, "tool_calls": pieces } }] })
    }

    #[test]
    fn calls_are_joined_by_their_index_whatever_later_pieces_lack() {
        let answer = join(&[
            calls(
                json!([{ "index": 0, "id": "a", "type": "function", "function": { "name": "weather", "arguments": "" } }]),
            ),
            calls(
                json!([{ "index": 1, "id": "b", "type": "function", "function": { "name": "time", "arguments": "{}" } }]),
            ),
            calls(
                json!([{ "index": 0, "id": "", "type": "", "function": { "name": "", "arguments": "{\"city\":" } }]),
            ),
            calls(json!([{ "index": 0, "function": { "arguments": "\"Oslo\"}" } }])),
        ]);
        let calls = answer.tool_calls();
        assert_eq!(calls.len(), 2);
        assert_eq!((calls[0].id.as_str(), calls[1].id.as_str()), ("a", "b"));
        assert_eq!(calls[0].function.name, "weather");
        assert_eq!(calls[0].type_, ToolType::Function);
        let arguments: Value = calls[0].arguments().unwrap();
        assert_eq!(arguments, json!({ "city": "Oslo" }));
    }

    #[test]
    fn calls_without_an_index_are_told_apart_by_their_id() {
        let answer = join(&[
            calls(json!([{ "id": "a", "function": { "name": "x", "arguments": "1" } }])),
            calls(json!([{ "function": { "arguments": "2" } }])),
            calls(json!([{ "id": "b", "function": { "name": "y", "arguments": "3" } }])),
        ]);
        let arguments = answer
            .tool_calls()
            .iter()
            .map(|it| it.function.arguments.as_str());
        assert_eq!(arguments.collect::<Vec<_>>(), ["12", "3"]);
    }

    #[test]
    fn several_choices_are_kept_apart() {
        let piece = |index: i64, text: &str, end: Option<&str>| json!({ "id": "", "model": "m", "choices": [{ "index": index, "delta": { "content": text }, "finish_reason": end }] });
        let answer = join(&[
            piece(1, "b", None),
            piece(0, "a", None),
            piece(1, "B", Some("length")),
            piece(0, "A", Some("stop")),
            json!({ "id": "x", "choices": [], "usage": { "total_tokens": 7 } }),
        ]);
        let told = answer.choices.iter().map(|it| {
            (
                it.index,
                it.message.content.as_deref(),
                it.finish_reason.as_str(),
            )
        });
        let told: Vec<_> = told.collect();
        assert_eq!(told, [(0, Some("aA"), "stop"), (1, Some("bB"), "length")]);
        assert_eq!((answer.id.as_str(), answer.model.as_str()), ("x", "m"));
        assert_eq!(answer.usage.unwrap().total_tokens, 7);
    }
}
