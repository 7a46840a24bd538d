//! One line of output.

use std::error::Error as _;

use digitalocean_raw::dynamic::{DynamicOperation, Output};
use digitalocean_raw::{Error, ErrorKind};
use reqwest::StatusCode;
use serde::Serialize;
use serde_json::{Value, json};

/// The outcome of a question.
#[derive(Debug, PartialEq, Serialize)]
pub struct Answer {
    ok: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<String>,
}

impl Answer {
    pub(super) fn value(value: Value) -> Self {
        Self {
            ok: true,
            kind: None,
            status: None,
            value: Some(value),
            error: None,
            path: None,
        }
    }

    fn error(kind: &'static str, error: String) -> Self {
        Self {
            ok: false,
            kind: Some(kind),
            status: None,
            value: None,
            error: Some(error),
            path: None,
        }
    }

    /// The question can't be asked.
    pub(super) fn refused(reason: &str) -> Self {
        Self::error("request", reason.to_owned())
    }

    pub(super) fn success(status: Option<u16>, output: Output) -> Self {
        Self {
            status,
            ..Self::value(shown(output))
        }
    }

    pub(super) fn undecodable(status: u16, body: &[u8], cause: &serde_json::Error) -> Self {
        Self {
            status: Some(status),
            ..Self::misread("the answer", body, cause)
        }
    }

    pub(super) fn unencodable(body: &[u8], cause: &serde_json::Error) -> Self {
        Self::misread("the body", body, cause)
    }

    fn misread(what: &str, body: &[u8], cause: &serde_json::Error) -> Self {
        let path = digitalocean_raw::locate(body, cause);
        Self {
            path: Some(path.clone()),
            ..Self::error("decode", format!("{what} can't be read at {path}: {cause}"))
        }
    }

    /// An answer with a status that is no success, with its body where that is of the operation's error type.
    pub(super) fn failure(
        status: u16,
        body: &[u8],
        decoded: Result<Output, serde_json::Error>,
    ) -> Self {
        let reason = StatusCode::from_u16(status)
            .map_or_else(|_| status.to_string(), |status| status.to_string());
        let (value, path) = match decoded {
            Ok(output) => (Some(shown(output)), None),
            Err(cause) => (None, Some(digitalocean_raw::locate(body, &cause))),
        };
        let message = value.as_ref().and_then(|value| value["message"].as_str());
        let error = match message {
            Some(message) => format!("{reason}: {message}"),
            None => reason,
        };
        Self {
            status: Some(status),
            value,
            path,
            ..Self::error("status", error)
        }
    }

    /// A call that failed.
    pub(super) fn failed(operation: DynamicOperation, error: &Error) -> Self {
        let status = error.status().map(|status| status.as_u16());
        let text = with_causes(error);
        if let (ErrorKind::Status, Some(status)) = (error.kind(), status) {
            let body = error.body().map_or(&[][..], |body| body);
            return Self {
                error: Some(text),
                ..Self::failure(status, body, operation.decode_status(status, body))
            };
        }
        let kind = match error.kind() {
            ErrorKind::InvalidRequest => "invalid_request",
            ErrorKind::Decode => "decode",
            ErrorKind::Status => "status",
            _ => "transport",
        };
        Self {
            status,
            path: error.path().map(str::to_owned),
            ..Self::error(kind, text)
        }
    }
}

fn shown(output: Output) -> Value {
    match output {
        Output::Json(value) => value,
        Output::Bytes(bytes) => json!({ "bytes": bytes.len() }),
        _ => Value::Null,
    }
}

fn with_causes(error: &Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text
}
