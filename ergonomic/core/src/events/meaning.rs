//! What an event means for its stream: an error, the end of the answer, or neither.
//!
//! The streams of the API have several formats, and each says in another way that its answer is finished:
//!
//! | format | end of the answer |
//! |---|---|
//! | any | `data: [DONE]` |
//! | chat completions | each choice that was asked for had a `finish_reason` |
//! | messages | `message_stop` |
//! | responses | `response.completed` or `response.incomplete` |
//! | images | as many `image_generation.completed` as were asked for |
//!
//! The API's document has only partial images in a stream of images, so that the end of one without the last is not an
//! error.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::parser::RawEvent;

/// The fields of an error body of the API. An object with others is an event.
const ERROR_FIELDS: [&str; 10] = [
    "code",
    "detail",
    "details",
    "error",
    "errors",
    "id",
    "message",
    "request_id",
    "root_causes",
    "status",
];

/// What an event means for its stream.
#[derive(Debug, PartialEq)]
pub(super) enum Meaning {
    /// It is part of the answer.
    Part,
    /// It is the last part of the answer.
    Last,
    /// It is no part of the answer, but says that there are no more.
    Done,
    /// It is an error, which this JSON or text describes.
    Error(String),
}

/// The fields of events that tell their meaning.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Fields {
    #[serde(rename = "type")]
    kind: Value,
    error: Value,
    message: Value,
    choices: Value,
}

/// How far the answer that a stream carries has come.
#[derive(Debug, Default)]
pub(super) struct Completion {
    /// Whether anything of the answer came.
    begun: bool,
    /// Whether the answer is in a format that always says when it is finished.
    says_when_finished: bool,
    finished: bool,
    /// Of each choice of a chat, whether it is finished.
    choices: BTreeMap<i64, bool>,
    /// How many images are finished.
    images: usize,
    /// How many choices of a chat, or images, were asked for.
    expected: usize,
}

impl Completion {
    /// Whether the answer is finished.
    pub(super) fn is_complete(&self) -> bool {
        self.finished
    }

    /// Whether the answer can't be finished if nothing more comes.
    pub(super) fn is_truncated(&self) -> bool {
        !self.finished && (self.says_when_finished || !self.begun)
    }

    /// A chat is finished only when this many choices are, and a stream of images when this many images are.
    pub(super) fn expect_choices(&mut self, count: usize) {
        self.expected = count;
    }

    /// Reads the meaning of the next event.
    pub(super) fn note(&mut self, event: &RawEvent) -> Meaning {
        let data = event.data.trim();
        if data == "[DONE]" {
            self.finished = true;
            return Meaning::Done;
        }
        let fields: Fields = serde_json::from_str(data).unwrap_or_default();
        if let Some(error) = error(&event.name, data, &fields) {
            return Meaning::Error(error);
        }
        self.begun = true;
        match fields.kind.as_str().unwrap_or(&event.name) {
            "message_stop" | "response.completed" | "response.incomplete" => {
                self.finished = true;
                return Meaning::Last;
            }
            // Another image may follow.
            "image_generation.completed" => {
                self.images += 1;
                self.finished = self.images >= self.expected;
            }
            "image_generation.partial_image" => self.finished = false,
            "message_start" | "message_delta" => self.says_when_finished = true,
            kind if kind.starts_with("content_block_") || kind.starts_with("response.") => {
                self.says_when_finished = true;
            }
            _ => {}
        }
        self.note_choices(&fields.choices);
        Meaning::Part
    }

    fn note_choices(&mut self, choices: &Value) {
        let choices = choices.as_array().map(Vec::as_slice).unwrap_or_default();
        for choice in choices {
            let index = choice.get("index").and_then(Value::as_i64).unwrap_or(0);
            let reason = choice.get("finish_reason").and_then(Value::as_str);
            *self.choices.entry(index).or_default() |= reason.is_some_and(|it| !it.is_empty());
        }
        if !choices.is_empty() {
            self.says_when_finished = true;
            let finished = self.choices.values().filter(|finished| **finished).count();
            self.finished = finished == self.choices.len() && finished >= self.expected;
        }
    }
}

/// How many choices or images the body of a request asks for; 0 if it doesn't say.
pub(crate) fn choices_asked_for(body: &[u8]) -> usize {
    #[derive(Deserialize)]
    struct Asked {
        #[serde(default)]
        n: Option<usize>,
    }
    let asked: Option<Asked> = serde_json::from_slice(body).ok();
    asked.and_then(|it| it.n).unwrap_or_default()
}

/// Whether a whole body is an error body, although its status is a success.
pub(super) fn is_error_body(body: &[u8]) -> bool {
    let text = String::from_utf8_lossy(body);
    let fields: Fields = serde_json::from_str(&text).unwrap_or_default();
    error("", &text, &fields).is_some()
}

/// What describes the error that an event is; `None` if it is none.
fn error(name: &str, data: &str, fields: &Fields) -> Option<String> {
    let kind = fields.kind.as_str().unwrap_or(name);
    if kind == "response.failed" {
        let event: Value = serde_json::from_str(data).unwrap_or_default();
        let response = event.get("response").unwrap_or(&event);
        return Some(response.to_string());
    }
    let says_error = match &fields.error {
        Value::Object(error) => !error.is_empty(),
        Value::String(error) => !error.is_empty(),
        _ => false,
    };
    let is_error = name == "error"
        || kind == "error"
        || says_error
        || (fields.message.is_string() && has_only_error_fields(data));
    is_error.then(|| data.to_owned())
}

/// Whether an object has the fields of an error body, and no others.
fn has_only_error_fields(data: &str) -> bool {
    let body: crate::JsonObject = serde_json::from_str(data).unwrap_or_default();
    body.len() > 1 && body.keys().all(|key| ERROR_FIELDS.contains(&key.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(name: &str, data: &str) -> RawEvent {
        RawEvent {
            name: name.to_owned(),
            data: data.to_owned(),
            ..RawEvent::default()
        }
    }

    #[test]
    fn every_form_of_error_is_told_from_an_event() {
        let is_error = |name: &str, data: &str| {
            let meaning = Completion::default().note(&event(name, data));
            matches!(meaning, Meaning::Error(_))
        };
        for (name, data) in [
            ("error", r#"{"a":1}"#),
            ("error", "overloaded"),
            ("error", ""),
            ("", r#"{"error":{"message":"no"}}"#),
            ("", r#"{"error":"no"}"#),
            ("", r#"{"choices":[],"error":{"code":500}}"#),
            ("", r#"{"type":"error","code":null,"message":"no"}"#),
            ("", r#"{"id":"unauthorized","message":"no"}"#),
            (
                "",
                r#"{"type":"response.failed","response":{"error":null}}"#,
            ),
            ("response.failed", r#"{"response":{}}"#),
        ] {
            assert!(is_error(name, data), "{name} {data}");
        }
        for (name, data) in [
            ("", r#"{"choices":[],"error":null}"#),
            ("", r#"{"error":{}}"#),
            ("", r#"{"error":""}"#),
            ("", r#"{"message":"a log line"}"#),
            ("", r#"{"id":"x","message":"m","role":"assistant"}"#),
            (
                "message_start",
                r#"{"type":"message_start","message":{"id":"x"}}"#,
            ),
            ("", "7"),
            ("", "no JSON"),
        ] {
            assert!(!is_error(name, data), "{name} {data}");
        }
    }

    /// Whether the answer of a stream with these events is complete, and whether it is truncated.
    fn at_end(events: &[&str]) -> (bool, bool) {
        let mut completion = Completion::default();
        for data in events {
            completion.note(&event("", data));
        }
        (completion.is_complete(), completion.is_truncated())
    }

    #[test]
    fn a_chat_is_finished_when_all_choices_that_were_asked_for_are() {
        let asked = |body: &str| choices_asked_for(body.as_bytes());
        assert_eq!(asked(r#"{"model":"m","n":2}"#), 2);
        for none in [r#"{"n":null}"#, r#"{"n":"2"}"#, r#"{"n":-1}"#, "{}", "n=2"] {
            assert_eq!(asked(none), 0, "{none}");
        }
        let mut completion = Completion::default();
        completion.expect_choices(2);
        for index in 0..2 {
            assert!(!completion.is_complete());
            let data = format!(r#"{{"choices":[{{"index":{index},"finish_reason":"stop"}}]}}"#);
            completion.note(&event("", &data));
            assert_eq!(completion.is_truncated(), index == 0);
        }
        assert!(completion.is_complete());
    }

    #[test]
    fn images_are_finished_when_all_that_were_asked_for_are() {
        let mut completion = Completion::default();
        completion.expect_choices(2);
        for is_last in [false, true] {
            completion.note(&event("", r#"{"type":"image_generation.completed"}"#));
            assert_eq!(completion.is_complete(), is_last);
            // The document doesn't say that so many have to come.
            assert!(!completion.is_truncated());
        }
    }

    #[test]
    fn each_format_says_in_its_way_that_its_answer_is_finished() {
        const COMPLETE: (bool, bool) = (true, false);
        const TRUNCATED: (bool, bool) = (false, true);
        const UNKNOWN: (bool, bool) = (false, false);
        let open = r#"{"choices":[{"index":0,"finish_reason":null},{"index":1}]}"#;
        let one = r#"{"choices":[{"index":0,"finish_reason":"stop"}]}"#;
        let other = r#"{"choices":[{"index":1,"finish_reason":"length"}]}"#;
        let empty = r#"{"choices":[{"index":0,"finish_reason":""}]}"#;
        assert_eq!(at_end(&[]), TRUNCATED);
        assert_eq!(at_end(&["[DONE]"]), COMPLETE);
        assert_eq!(at_end(&[open, " [DONE]"]), COMPLETE);
        assert_eq!(at_end(&[open]), TRUNCATED);
        assert_eq!(at_end(&[open, one]), TRUNCATED);
        assert_eq!(at_end(&[empty]), TRUNCATED);
        assert_eq!(at_end(&[open, one, other]), COMPLETE);
        assert_eq!(at_end(&[one, empty, r#"{"choices":[]}"#]), COMPLETE);
        let kind = |kind: &str| format!(r#"{{"type":"{kind}"}}"#);
        for (first, last) in [
            ("message_start", "message_stop"),
            ("content_block_delta", "message_stop"),
            ("response.created", "response.completed"),
            ("response.web_search_call.completed", "response.incomplete"),
        ] {
            assert_eq!(at_end(&[&kind(first)]), TRUNCATED);
            assert_eq!(at_end(&[&kind(first), &kind(last)]), COMPLETE);
        }
        let partial = kind("image_generation.partial_image");
        let image = kind("image_generation.completed");
        assert_eq!(at_end(&[&partial]), UNKNOWN);
        assert_eq!(at_end(&[&partial, &image]), COMPLETE);
        assert_eq!(at_end(&[&image, &partial]), UNKNOWN);
        assert_eq!(at_end(&["1"]), UNKNOWN);
    }
}
