//! One call of an operation, from its parameters to its answer.

use std::{fmt, future::IntoFuture, marker::PhantomData};

use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::{
    Method, Url,
    header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue},
};
use serde::Serialize;

use crate::draft::{Draft, by_hand};
use crate::exchange::{self, Asked};
use crate::parameter::Parameter;
use crate::response::FromResponse;
use crate::transport::{BoxFuture, Watch};
use crate::{Client, Error, Operation, Response};

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

/// How long most values in paths are at most: as a UUID.
const TYPICAL: usize = 36;

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

impl<T> Call<T> {
    #[doc(hidden)]
    pub fn new(client: &Client, operation: &'static Operation) -> Self {
        Self {
            client: client.clone(),
            operation,
            draft: Ok(Draft {
                method: operation.method.clone(),
                base: None,
                path: operation.path.into(),
                query: Vec::new(),
                headers: HeaderMap::new(),
                body: None,
                watch: None,
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

    /// Sends it to another host than the operation's own.
    #[doc(hidden)]
    pub fn host(self, name: &str, address: &str) -> Self {
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

    /// Sends it to a URL from an earlier answer, path and query included.
    #[doc(hidden)]
    pub fn address(self, name: &str, address: &str) -> Self {
        self.then(|draft| match Url::parse(address) {
            Ok(url) if url.has_host() => {
                draft.base = Some(address.to_owned());
                draft.path = "".into();
                Ok(())
            }
            _ => Err(format!("`{name}` is no address")),
        })
    }

    /// Puts a value into the path. A value that would change the structure of the path is refused.
    #[doc(hidden)]
    pub fn path(self, name: &str, value: &(impl Parameter + ?Sized)) -> Self {
        self.then(|draft| {
            let place = around(&draft.path, name);
            let (before, after) = place.unwrap_or_default();
            let mut path = String::with_capacity(before.len() + TYPICAL + after.len());
            path.push_str(before);
            value.each(&mut |value| path.extend(utf8_percent_encode(value, SEGMENT)));
            // Dots stand for themselves.
            if let Some(text @ ("" | "." | "..")) = path.get(before.len()..) {
                return Err(format!("the path parameter `{name}` must not be {text:?}"));
            }
            if value.is_zero() {
                return Err(format!(
                    "the path parameter `{name}` must not be 0, which stands for an id that the service left out"
                ));
            }
            if place.is_some() {
                path.push_str(after);
                draft.path = path.into();
            }
            Ok(())
        })
    }

    /// Adds a query parameter, once for each value.
    #[doc(hidden)]
    pub fn query(self, name: &'static str, value: &(impl Parameter + ?Sized)) -> Self {
        self.then(|draft| {
            value.each(&mut |value| draft.query.push((name.into(), value.to_owned())));
            Ok(())
        })
    }

    /// Adds a header, if there is a value.
    #[doc(hidden)]
    pub fn parameter_header(self, name: &'static str, value: &(impl Parameter + ?Sized)) -> Self {
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

    /// Sets a header, in place of one of the same name.
    pub fn with_header(self, name: HeaderName, value: HeaderValue) -> Self {
        self.then(|draft| {
            draft.headers.insert(name, value);
            Ok(())
        })
    }

    /// Adds a query parameter, in addition to those of the operation.
    pub fn with_query(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.then(|draft| {
            draft.query.push((name.into().into(), value.into()));
            Ok(())
        })
    }

    /// Sets a query parameter in place of all of the same name; `None` removes them.
    pub fn set_query(&mut self, name: &str, value: Option<String>) {
        if let Ok(draft) = &mut self.draft {
            draft.query.retain(|(known, _)| known != name);
            draft
                .query
                .extend(value.map(|value| (name.to_owned().into(), value)));
        }
    }

    /// The values of a query parameter.
    pub fn query_values(&self, name: &str) -> impl Iterator<Item = &str> {
        let query = self
            .draft
            .as_ref()
            .map_or(&[][..], |draft| draft.query.as_slice());
        query
            .iter()
            .filter(move |(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// The operation that is called.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Its name in messages: the id of its operation, or method and path of a request by hand.
    #[must_use]
    pub fn label(&self) -> String {
        let draft = self.draft.as_ref().ok();
        let by_hand = draft.and_then(|draft| by_hand(self.operation, draft));
        by_hand.unwrap_or_else(|| self.operation.id.to_owned())
    }

    /// The same call once more. If its parameters were refused, the error is that of the first that is awaited.
    pub fn again(&mut self) -> Self {
        let draft = match &self.draft {
            Ok(draft) => Ok(draft.clone()),
            Err(_) => {
                let told = Error::invalid(self.operation, "the parameters were refused before");
                std::mem::replace(&mut self.draft, Err(told))
            }
        };
        Self {
            client: self.client.clone(),
            operation: self.operation,
            draft,
            answer: PhantomData,
        }
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// The same call with another client.
    #[doc(hidden)]
    pub fn by(mut self, client: &impl AsRef<Client>) -> Self {
        self.client = client.as_ref().clone();
        self
    }

    /// Makes the call fail when it is awaited, before anything is sent, if a check of your own returns an error. This error takes
    /// precedence over violations of the API's rules (feature `validate`), which may be consequences of it.
    pub fn require(mut self, check: Result<(), String>) -> Self {
        #[cfg(feature = "validate")]
        let is_by_rules = matches!(&self.draft, Err(error) if error.violations().is_some());
        #[cfg(not(feature = "validate"))]
        let is_by_rules = false;
        if let Err(detail) = check
            && (is_by_rules || self.draft.is_ok())
        {
            self.draft = Err(Error::invalid(self.operation, detail));
        }
        self
    }

    /// Sends this JSON instead of the body. With the feature `validate` it is checked like the body that it replaces.
    pub fn with_json<B: Serialize + ?Sized>(self, body: &B) -> Self {
        #[cfg(feature = "validate")]
        let this = self.checked(body);
        #[cfg(not(feature = "validate"))]
        let this = self;
        this.then(|draft| draft.set_json(body))
    }

    /// Decodes the response as another type.
    pub fn read_as<U>(self) -> Call<U> {
        Call {
            client: self.client,
            operation: self.operation,
            draft: self.draft,
            answer: PhantomData,
        }
    }

    /// Sends this JSON, if there is one.
    #[doc(hidden)]
    pub fn json<B: Serialize>(self, body: Option<&B>) -> Self {
        self.body(body, Draft::set_json)
    }

    /// Sends this as a form, if there is one.
    #[doc(hidden)]
    pub fn form<B: Serialize>(self, body: Option<&B>) -> Self {
        self.body(body, Draft::set_form)
    }

    /// Checks a body, if there is one, and writes it.
    fn body<B: Serialize>(
        self,
        body: Option<&B>,
        write: impl FnOnce(&mut Draft, &B) -> Result<(), String>,
    ) -> Self {
        let Some(body) = body else { return self };
        #[cfg(feature = "validate")]
        let this = self.checked(body);
        #[cfg(not(feature = "validate"))]
        let this = self;
        this.then(|draft| write(draft, body))
    }

    #[cfg(feature = "validate")]
    fn checked<B: Serialize + ?Sized>(mut self, body: &B) -> Self {
        if let (Some(schema), true, Ok(_)) =
            (self.operation.request, self.client.validates(), &self.draft)
            && let Err(violations) = self.client.tables().rules.check(schema, body)
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
    #[doc(hidden)]
    pub fn bytes(self, media: &'static str, body: Bytes) -> Self {
        self.then(|draft| {
            draft.body = Some(body);
            draft
                .headers
                .insert(CONTENT_TYPE, HeaderValue::from_static(media));
            Ok(())
        })
    }

    /// Calls a function with the number of bytes of the body that were passed to the connection, whenever more were. A retry of
    /// the request starts again at zero.
    pub fn watched(self, told: impl Fn(u64) + Send + Sync + 'static) -> Self {
        self.then(|draft| {
            draft.watch = Some(Watch::new(told));
            Ok(())
        })
    }

    /// Sends the content type of JSON although there is no body: some operations refuse a request without it.
    #[doc(hidden)]
    pub fn json_type(self) -> Self {
        self.with_header(CONTENT_TYPE, HeaderValue::from_static("application/json"))
    }

    /// Requests a stream of events instead of one answer.
    #[doc(hidden)]
    pub fn events(self) -> Self {
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

/// What a path has before and behind the place of a parameter, `{name}`.
fn around<'a>(path: &'a str, name: &str) -> Option<(&'a str, &'a str)> {
    let mut braces = path.bytes().enumerate().filter(|(_, byte)| *byte == b'{');
    braces.find_map(|(at, _)| {
        let (before, place) = path.split_at_checked(at)?;
        let after = place.strip_prefix('{')?.strip_prefix(name)?;
        Some((before, after.strip_prefix('}')?))
    })
}

impl Client {
    /// A call by HTTP method and path, such as `/v2/droplets`, with a row of the operation table that has neither. The path may
    /// be a whole URL on the client's own origin, as the links between pages are.
    #[doc(hidden)]
    pub fn request(
        &self,
        operation: &'static Operation,
        method: Method,
        path: impl Into<String>,
    ) -> Call<serde_json::Value> {
        let path = path.into();
        let base = self.base(operation.host).to_owned();
        Call::new(self, operation).then(|draft| {
            draft.method = method;
            draft.path = match path.strip_prefix(&base) {
                Some(rest) => rest.to_owned().into(),
                None => path.into(),
            };
            draft.split_query();
            if draft.path.starts_with('/') {
                return Ok(());
            }
            Err(format!(
                "the path must start with `/`, or be a URL that starts with {base}"
            ))
        })
    }
}

impl<T: FromResponse + Send + 'static> Call<T> {
    /// Makes the call. A response of more than 1 MiB is decoded on tokio's threads for blocking work, so that it doesn't
    /// block other tasks; outside of a tokio runtime it is decoded in place.
    ///
    /// # Errors
    ///
    /// Returns an error if a parameter or the body is refused before anything is sent, if the transport fails, if the status
    /// is not a success, or if the body of a success can't be decoded. See [`ErrorKind`](crate::ErrorKind).
    pub fn send(self) -> impl Future<Output = Result<Response<T>, Error>> + Send + use<T> {
        let client = self.client;
        // What needs no waiting is done here: the future stays small, for it holds nothing of it.
        let asked = self.draft.and_then(|draft| {
            let (request, asked) = Asked::ask(&client, self.operation, draft, T::STREAM);
            match request {
                Ok(request) => Ok((request, asked)),
                Err(error) => Err(asked.failed(error)),
            }
        });
        async move {
            let (request, asked) = asked?;
            let sent = client.transport().send(request).await;
            match exchange::success(&client, &asked, sent) {
                // Boxed, for it is rare, and would make every call larger.
                Ok(answer) if exchange::takes_time::<T>(&answer) => {
                    Box::pin(exchange::read_beside(client, asked, answer)).await
                }
                Ok(answer) => exchange::read(&client, asked, answer),
                Err(error) => Err(asked.failed(error)),
            }
        }
    }
}

impl<T: FromResponse + Send + 'static> IntoFuture for Call<T> {
    type Output = Result<Response<T>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

#[cfg(test)]
mod tests;
