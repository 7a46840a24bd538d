//! Requests made from the document: the smallest or the fullest that an operation takes.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::error::Error;
use crate::operation::{JSON, Operation};
use crate::parameter::{Parameter, Place};
use crate::schema::Fill;

const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// A valid request for an operation, without the token.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExampleRequest {
    /// The HTTP method, in capitals.
    pub method: String,
    /// The path with the parameters filled in, percent-encoded.
    pub path: String,
    /// Query parameters, not encoded; a repeated name is an array.
    pub query: Vec<(String, String)>,
    /// Headers that the operation requires, and the content type if there is a body.
    pub headers: Vec<(String, String)>,
    /// The body, when the operation takes JSON.
    pub body: Option<Value>,
}

impl Operation {
    /// A request with everything that is required and nothing else.
    ///
    /// # Errors
    /// When the document asks for something that can't be made, which is a mistake in the document.
    pub fn smallest_request(&self) -> Result<ExampleRequest, Error> {
        self.example(Fill::Required)
    }

    /// A request with all optional parameters and properties.
    ///
    /// # Errors
    /// As [`smallest_request`](Self::smallest_request).
    pub fn fullest_request(&self) -> Result<ExampleRequest, Error> {
        self.example(Fill::All)
    }

    fn example(&self, fill: Fill) -> Result<ExampleRequest, Error> {
        let mut path = self.path.clone().into_owned();
        let mut query = Vec::new();
        let mut headers = Vec::new();
        for parameter in &self.parameters {
            if !parameter.required && fill == Fill::Required {
                continue;
            }
            for text in self.texts(parameter, fill)? {
                match parameter.place {
                    Place::Path => {
                        let encoded = utf8_percent_encode(&text, SEGMENT).to_string();
                        path = path.replace(&format!("{{{}}}", parameter.name), &encoded);
                    }
                    Place::Query => query.push((parameter.name.to_owned(), text)),
                    Place::Header => headers.push((parameter.name.to_ascii_lowercase(), text)),
                }
            }
        }
        let mut body = None;
        if let Some(forced) = self.forced_media {
            headers.push(("content-type".to_owned(), forced.to_owned()));
        }
        if let Some(declared) = &self.body
            && let Some(media) = declared.media.first()
        {
            headers.push(("content-type".to_owned(), media.name.to_owned()));
            if media.name == JSON
                && let Some(schema) = &media.schema
            {
                let made = schema.synthesise(fill);
                body = Some(made.map_err(|reason| self.no_example("body", &reason))?);
            }
        }
        Ok(ExampleRequest {
            method: self.method.to_owned(),
            path: path.replace("{upload}", "example"),
            query,
            headers,
            body,
        })
    }

    fn texts(&self, parameter: &Parameter, fill: Fill) -> Result<Vec<String>, Error> {
        let value = parameter
            .schema
            .synthesise_named(fill, parameter.name)
            .map_err(|reason| self.no_example(parameter.name, &reason))?;
        let text = |value: &Value| match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        Ok(match &value {
            Value::Array(items) => items.iter().map(text).collect(),
            single => vec![text(single)],
        })
    }

    fn no_example(&self, part: &str, reason: &str) -> Error {
        Error::new(format!(
            "{}: no example for {part}: {reason}; correct the document with an overlay",
            self.id
        ))
    }
}
