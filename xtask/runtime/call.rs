//! One call of an operation, from its parameters to its answer.

use std::{fmt, future::IntoFuture, marker::PhantomData};

use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::{
    Url,
    header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue},
};
use serde::Serialize;

use crate::parameter::Parameter;
use crate::response::FromResponse;
use crate::transport::{BoxFuture, Request};
use crate::{Answer, Client, Error, Operation, Response};

/// What stands for itself in a segment of a path; all else is percent-encoded.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@');

/// A call that is ready to be made. It does nothing until it is awaited; awaiting it gives a [`Response`].
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T> {
    client: Client,
    operation: &'static Operation,
    draft: Result<Draft, Error>,
    answer: PhantomData<fn() -> T>,
}

/// Parameters and bodies may be secrets.
impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation.id)
            .finish_non_exhaustive()
    }
}

struct Draft {
    base: Option<String>,
    path: String,
    query: Vec<(&'static str, String)>,
    headers: HeaderMap,
    body: Option<Bytes>,
}

impl<T> Call<T> {
    pub(crate) fn new(client: &Client, operation: &'static Operation) -> Self {
        let mut headers = HeaderMap::new();
        let accept = match operation.answer {
            Answer::Bytes(media) => media,
            Answer::Json(_) | Answer::Empty => "application/json",
        };
        headers.insert(ACCEPT, HeaderValue::from_static(accept));
        Self {
            client: client.clone(),
            operation,
            draft: Ok(Draft {
                base: None,
                path: operation.path.to_owned(),
                query: Vec::new(),
                headers,
                body: None,
            }),
            answer: PhantomData,
        }
    }

    fn then(mut self, change: impl FnOnce(&mut Draft) -> Result<(), String>) -> Self {
        if let Ok(draft) = &mut self.draft
            && let Err(detail) = change(draft)
        {
            self.draft = Err(Error::invalid(self.operation, detail));
        }
        self
    }

    /// Sends to another host than the operation's own.
    pub(crate) fn host(self, name: &str, address: &str) -> Self {
        self.then(|draft| {
            let address = if address.contains("://") {
                address.to_owned()
            } else {
                format!("https://{address}")
            };
            match Url::parse(&address) {
                Ok(url) if url.has_host() => {
                    draft.base = Some(address.trim_end_matches('/').to_owned());
                    Ok(())
                }
                _ => Err(format!("`{name}` is no address")),
            }
        })
    }

    /// Sends to an address that an earlier answer gave, path and query included.
    pub(crate) fn address(self, name: &str, address: &str) -> Self {
        self.then(|draft| match Url::parse(address) {
            Ok(url) if url.has_host() => {
                draft.base = Some(address.to_owned());
                draft.path.clear();
                Ok(())
            }
            _ => Err(format!("`{name}` is no address")),
        })
    }

    /// Puts a value into the path. A value that would change which path it is, is refused.
    pub(crate) fn path(self, name: &str, value: &(impl Parameter + ?Sized)) -> Self {
        self.then(|draft| {
            let mut text = String::new();
            value.each(&mut |value| text.push_str(value));
            if matches!(text.as_str(), "" | "." | "..") {
                return Err(format!("the path parameter `{name}` must not be {text:?}"));
            }
            let encoded = utf8_percent_encode(&text, SEGMENT).to_string();
            draft.path = draft.path.replacen(&format!("{{{name}}}"), &encoded, 1);
            Ok(())
        })
    }

    /// Adds a query parameter, once for each value.
    pub(crate) fn query(self, name: &'static str, value: &(impl Parameter + ?Sized)) -> Self {
        self.then(|draft| {
            value.each(&mut |value| draft.query.push((name, value.to_owned())));
            Ok(())
        })
    }

    /// Adds a header, where there is a value.
    pub(crate) fn parameter_header(
        self,
        name: &'static str,
        value: &(impl Parameter + ?Sized),
    ) -> Self {
        self.then(|draft| {
            let mut wrong = false;
            let key = HeaderName::from_static(name);
            value.each(&mut |value| match HeaderValue::try_from(value) {
                Ok(value) => drop(draft.headers.append(key.clone(), value)),
                Err(_) => wrong = true,
            });
            if wrong {
                return Err(format!("the header `{name}` can't hold this value"));
            }
            Ok(())
        })
    }

    /// Sets a header, beside those that the operation sets itself.
    pub fn header(self, name: HeaderName, value: HeaderValue) -> Self {
        self.then(|draft| {
            draft.headers.insert(name, value);
            Ok(())
        })
    }

    /// Sends this JSON, where there is one.
    pub(crate) fn json<B: Serialize>(self, body: Option<&B>) -> Self {
        let Some(body) = body else { return self };
        #[cfg(feature = "validate")]
        let this = self.checked(body);
        #[cfg(not(feature = "validate"))]
        let this = self;
        this.then(|draft| {
            let bytes = serde_json::to_vec(body)
                .map_err(|cause| format!("the body can't be written as JSON: {cause}"))?;
            draft.body = Some(bytes.into());
            draft
                .headers
                .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
            Ok(())
        })
    }

    #[cfg(feature = "validate")]
    fn checked<B: Serialize>(mut self, body: &B) -> Self {
        if let (Some(schema), true, Ok(_)) =
            (self.operation.request, self.client.validates(), &self.draft)
            && let Err(violations) = crate::validate::check(schema, body)
        {
            self.draft = Err(Error::invalid_because(
                self.operation,
                "the body breaks the API's rules",
                violations.into(),
            ));
        }
        self
    }

    /// Sends these bytes.
    pub(crate) fn bytes(self, media: &'static str, body: Bytes) -> Self {
        self.then(|draft| {
            draft.body = Some(body);
            draft
                .headers
                .insert(CONTENT_TYPE, HeaderValue::from_static(media));
            Ok(())
        })
    }

    /// Says that the body is JSON although there is none: some operations refuse a request that doesn't.
    pub(crate) fn json_type(self) -> Self {
        self.header(CONTENT_TYPE, HeaderValue::from_static("application/json"))
    }

    /// Asks for a stream of events instead of one answer.
    pub(crate) fn events(self) -> Self {
        self.then(|draft| {
            draft
                .headers
                .insert(ACCEPT, HeaderValue::from_static("text/event-stream"));
            let body = draft.body.as_deref().unwrap_or(b"{}");
            let mut body: crate::JsonObject =
                serde_json::from_slice(body).map_err(|cause| cause.to_string())?;
            body.insert("stream".to_owned(), true.into());
            draft.body = Some(
                serde_json::to_vec(&body)
                    .map_err(|cause| cause.to_string())?
                    .into(),
            );
            Ok(())
        })
    }
}

impl<T: FromResponse> Call<T> {
    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Where a parameter or the body is refused before anything is sent, where the transport fails, where the status is no
    /// success, and where the body of a success can't be read. See [`ErrorKind`](crate::ErrorKind).
    pub async fn send(self) -> Result<Response<T>, Error> {
        let operation = self.operation;
        let request = request(&self.client, operation, self.draft?, T::STREAM)?;
        let response = self
            .client
            .transport()
            .send(request)
            .await
            .map_err(|source| Error::transport(operation, source))?;
        if !response.status.is_success() {
            return Err(Error::status(
                operation,
                response.status,
                response.headers,
                response.body.into_bytes(),
            ));
        }
        let (status, headers) = (response.status, response.headers.clone());
        let value = T::from_response(operation, response)?;
        Ok(Response {
            status,
            headers,
            value,
        })
    }
}

fn request(
    client: &Client,
    operation: &'static Operation,
    draft: Draft,
    stream: bool,
) -> Result<Request, Error> {
    let base = draft
        .base
        .as_deref()
        .unwrap_or_else(|| client.base(operation.host));
    let mut url = Url::parse(&format!("{base}{}", draft.path)).map_err(|cause| {
        Error::invalid(operation, format!("the address can't be built: {cause}"))
    })?;
    if !draft.query.is_empty() {
        url.query_pairs_mut().extend_pairs(draft.query);
    }
    Ok(Request {
        operation,
        method: operation.method.clone(),
        url,
        headers: draft.headers,
        body: draft.body,
        stream,
    })
}

impl<T: FromResponse + Send + 'static> IntoFuture for Call<T> {
    type Output = Result<Response<T>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static THING: Operation = Operation {
        id: "things_get",
        path: "/v2/things/{name}/parts/{part}",
        ..Operation::BASE
    };

    fn url(call: Call<()>) -> Result<String, String> {
        let request = call
            .draft
            .and_then(|draft| request(&call.client, call.operation, draft, false));
        request
            .map(|r| r.url.to_string())
            .map_err(|e| e.to_string())
    }

    fn call() -> Call<()> {
        Call::new(
            &Client::builder().base_url("http://x/base").build().unwrap(),
            &THING,
        )
    }

    #[test]
    fn values_stay_in_their_segment() {
        let built = url(call().path("name", "a/b?c#d%e é").path("part", &7)).unwrap();
        assert_eq!(
            built,
            "http://x/base/v2/things/a%2Fb%3Fc%23d%25e%20%C3%A9/parts/7"
        );
        let built = url(call().path("name", "{part}").path("part", "...")).unwrap();
        assert_eq!(built, "http://x/base/v2/things/%7Bpart%7D/parts/...");
    }

    #[test]
    fn values_that_change_the_path_are_refused() {
        for value in ["", ".", ".."] {
            let error = url(call().path("name", value).path("part", &1)).unwrap_err();
            assert!(error.contains("`name`"), "{error}");
        }
    }

    #[test]
    fn query_parameters_repeat_and_vanish() {
        let call = call().path("name", "n").path("part", &1);
        let call = call
            .query("a", &Some(vec!["1", "x y"]))
            .query("b", &None::<i64>)
            .query("c", &true);
        assert_eq!(
            url(call).unwrap(),
            "http://x/base/v2/things/n/parts/1?a=1&a=x+y&c=true"
        );
    }

    #[test]
    fn a_call_can_be_spawned() {
        fn assert_send<T: Send + 'static>(_: &T) {}
        assert_send(&call().into_future());
    }
}
