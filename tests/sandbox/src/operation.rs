//! One operation of the document, read for serving it.

use std::borrow::Cow;
use std::sync::OnceLock;

use serde_json::Value;

use crate::parameter::{Parameter, Place};
use crate::schema::{Components, Purpose, Schema};
use crate::state;
use crate::synthetic::Template;

/// The media type nearly everything has.
pub(crate) const JSON: &str = "application/json";
/// Server-sent events.
pub(crate) const EVENTS: &str = "text/event-stream";

/// The keys of agents.
const AGENT_KEYS: &str = "gradientai.agent_api_key";
/// Where the sandbox serves the operation whose address is a presigned URL.
pub(crate) const UPLOAD_PATH: &str = "/upload/{upload}";

/// One operation: a method on a path.
pub struct Operation {
    pub(crate) id: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: Cow<'static, str>,
    pub(crate) needs_token: bool,
    /// The kind in the store whose keys its host takes beside tokens.
    pub(crate) keys: Option<&'static str>,
    /// The content type that the service wants even without a body.
    pub(crate) forced_media: Option<&'static str>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) answer: Answers,
    pub(crate) template: OnceLock<Result<Template, String>>,
}

/// What a request may carry.
pub(crate) struct Body {
    pub(crate) required: bool,
    pub(crate) media: Vec<Media>,
}

/// What the operation answers when all is well.
pub(crate) struct Answers {
    pub(crate) status: u16,
    pub(crate) media: Vec<Media>,
}

/// One media type and what it carries, if the document says.
pub(crate) struct Media {
    pub(crate) name: &'static str,
    pub(crate) schema: Option<Schema>,
}

impl Operation {
    pub(crate) const METHODS: [&'static str; 7] =
        ["get", "put", "post", "delete", "patch", "head", "options"];

    /// The `operationId`.
    pub fn id(&self) -> &str {
        self.id
    }

    /// The HTTP method, in capitals.
    pub fn method(&self) -> &str {
        self.method
    }

    /// The path with its parameters in braces, such as `/v2/droplets/{droplet_id}`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The status of the answer to a valid request. It is an error only for what was withdrawn (410).
    pub fn status(&self) -> u16 {
        self.answer.status
    }

    /// Whether the sandbox keeps state for this operation; if not, it answers from the schema alone.
    pub fn is_stateful(&self) -> bool {
        state::handler(self.id).is_some()
    }

    /// Whether that state is in the one store of all collections that have none written for them.
    pub fn is_in_store(&self) -> bool {
        state::by_hand(self.id).is_none() && self.is_stateful()
    }

    /// Whether the answer to a valid request can be JSON.
    pub fn answers_json(&self) -> bool {
        self.answer.of_type(JSON).is_some()
    }

    /// What is wrong with `body` as this operation's JSON answer, one sentence each; nothing when it fits.
    ///
    /// Formats are checked as well. An operation without a JSON answer finds nothing wrong.
    pub fn answer_violations(&self, body: &Value) -> Vec<String> {
        self.answer
            .of_type(JSON)
            .and_then(|media| media.schema.as_ref())
            .map(|schema| schema.violations("answer", body))
            .unwrap_or_default()
    }

    /// A header that may carry the key in place of the usual one.
    pub(crate) fn key_header(&self) -> Option<&'static str> {
        (self.id == "inference_create_messages").then_some("x-api-key")
    }

    pub(crate) fn parameter(&self, place: Place, name: &str) -> Option<&Parameter> {
        self.parameters
            .iter()
            .find(|parameter| parameter.place == place && parameter.name == name)
    }

    pub(crate) fn read(
        components: Components,
        method: &'static str,
        path: &'static str,
        item: &'static Value,
        raw: &'static Value,
    ) -> Result<Self, String> {
        let id = raw
            .get("operationId")
            .and_then(Value::as_str)
            .ok_or_else(|| format!("{method} {path} has no operationId"))?;
        let body = raw
            .get("requestBody")
            .map(|body| components.resolve(body))
            .map(|body| Body {
                required: body.get("required") == Some(&Value::Bool(true)),
                media: media(components, body, Purpose::Request),
            });
        let needs_token = raw
            .get("security")
            .and_then(Value::as_array)
            .is_none_or(|schemes| !schemes.is_empty());
        Ok(Self {
            id,
            method: capitals(method),
            path: if path.starts_with("/<") {
                Cow::Borrowed(UPLOAD_PATH)
            } else {
                Cow::Borrowed(path)
            },
            needs_token,
            keys: is_of_agent(raw).then_some(AGENT_KEYS),
            forced_media: raw.get("x-force-content-type").and_then(Value::as_str),
            parameters: parameters(components, item, raw),
            body,
            answer: answers(components, raw)
                .ok_or_else(|| format!("{id} has no answer of its own"))?,
            template: OnceLock::new(),
        })
    }
}

/// Whether its host is that of one agent.
fn is_of_agent(raw: &Value) -> bool {
    let servers = raw.get("servers").and_then(Value::as_array);
    let mut urls = servers.into_iter().flatten().filter_map(|it| it.get("url"));
    urls.any(|url| url.as_str().is_some_and(|url| url.contains("{agent_url}")))
}

impl Body {
    pub(crate) fn of_type(&self, name: &str) -> Option<&Media> {
        self.media.iter().find(|media| media.name == name)
    }
}

impl Answers {
    pub(crate) fn of_type(&self, name: &str) -> Option<&Media> {
        self.media.iter().find(|media| media.name == name)
    }
}

fn capitals(method: &str) -> &'static str {
    match method {
        "put" => "PUT",
        "post" => "POST",
        "delete" => "DELETE",
        "patch" => "PATCH",
        "head" => "HEAD",
        "options" => "OPTIONS",
        _ => "GET",
    }
}

/// The operation's parameters, then those of its path that it doesn't replace.
fn parameters(components: Components, item: &'static Value, raw: &'static Value) -> Vec<Parameter> {
    let mut read: Vec<Parameter> = Vec::new();
    for owner in [raw, item] {
        let listed = owner.get("parameters").and_then(Value::as_array);
        for parameter in listed.into_iter().flatten() {
            if let Some(parameter) = Parameter::read(components, parameter)
                && !read
                    .iter()
                    .any(|known| known.place == parameter.place && known.name == parameter.name)
            {
                read.push(parameter);
            }
        }
    }
    read
}

fn answers(components: Components, raw: &'static Value) -> Option<Answers> {
    let responses = raw.get("responses")?.as_object()?;
    let listed = responses
        .iter()
        .filter_map(|(status, response)| Some((status.parse::<u16>().ok()?, response)));
    // What was withdrawn has no 2xx; its own answer is the one that no other operation has.
    let (status, response) = listed
        .filter(|(status, _)| !matches!(status, 401 | 404 | 429 | 500))
        .min_by_key(|(status, _)| *status)?;
    Some(Answers {
        status,
        media: media(components, components.resolve(response), Purpose::Answer),
    })
}

fn media(components: Components, owner: &'static Value, purpose: Purpose) -> Vec<Media> {
    let content = owner.get("content").and_then(Value::as_object);
    content
        .into_iter()
        .flatten()
        .map(|(name, media)| Media {
            name,
            schema: media
                .get("schema")
                .map(|raw| Schema::new(raw, components, purpose)),
        })
        .collect()
}
