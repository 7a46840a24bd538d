//! A successful answer.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use reqwest::{
    StatusCode,
    header::{Entry, HeaderMap, SET_COOKIE},
};
use serde::de::IgnoredAny;

use crate::error::Called;
use crate::hide::Redacted;
use crate::media::foreign_media;
use crate::transport::{Body, CallContext};
use crate::{Decode, Error, Operation, events::EventStream};

/// A successful answer: the value, to which it dereferences, with status and headers.
///
/// `Debug` shows no secrets, no cookies, and nothing of a body that the document doesn't describe.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The value of the body.
    pub value: T,
    /// What is known of the call.
    pub context: CallContext,
    /// Whether the document doesn't say what the body holds.
    pub(crate) undescribed: bool,
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut headers = self.headers.clone();
        if let Entry::Occupied(mut cookies) = headers.entry(SET_COOKIE) {
            cookies.iter_mut().for_each(|it| it.set_sensitive(true));
        }
        let value: &dyn fmt::Debug = match self.undescribed {
            true => &Redacted,
            false => &self.value,
        };
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &headers)
            .field("value", value)
            .field("context", &self.context)
            .finish()
    }
}

impl<T> Response<T> {
    /// Only the value. If the body is [`Bytes`] (a kubeconfig, a file), its `Debug` shows all of it: only the response hides it.
    pub fn into_inner(self) -> T {
        self.value
    }
}

#[doc(hidden)]
impl<T> Response<T> {
    /// Takes a part of the answer.
    ///
    /// # Errors
    ///
    /// Returns an error with everything known about the call if the part is missing.
    pub fn part<P>(
        self,
        operation: &'static Operation,
        part: impl FnOnce(T) -> Option<P>,
    ) -> Result<P, Error> {
        part(self.value).ok_or_else(|| {
            Error::incomplete("the answer lacks what it should hold")
                .called(Called::of(operation))
                .answered(self.status, self.headers, Bytes::new(), self.context)
        })
    }

    /// Whether what was asked for was done.
    ///
    /// # Errors
    ///
    /// Returns an error with what the answer says if that says that it failed.
    pub fn unless_failed(
        self,
        operation: &'static Operation,
        failure: impl FnOnce(T) -> Option<String>,
    ) -> Result<(), Error> {
        let Some(said) = failure(self.value) else {
            return Ok(());
        };
        let body = serde_json::json!({ "error": said }).to_string();
        Err(Error::in_stream(body.as_bytes())
            .saying(format!("the service answered that it failed: {said}"))
            .called(Called::of(operation))
            .answered(self.status, self.headers, body.into(), self.context))
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// What the body of a success can be read as: JSON of a type of the document, [`Bytes`], nothing, or a stream of events.
pub trait FromResponse: Sized {
    /// Whether the body is read bit by bit.
    const STREAM: bool = false;

    /// Whether what is read bit by bit may be of any media type: events have one of their own.
    #[doc(hidden)]
    const ANY_MEDIA: bool = false;

    /// Whether the document doesn't say what the body holds, so that it may be a secret.
    #[doc(hidden)]
    const UNDESCRIBED: bool = false;

    /// Reads the body.
    ///
    /// # Errors
    ///
    /// Returns an error if the body is something else.
    fn from_body(
        operation: &'static Operation,
        status: StatusCode,
        headers: &HeaderMap,
        body: Body,
    ) -> Result<Self, Unreadable>;

    /// Reads the body to where its value stays: unoptimized code keeps a value in each frame that it passes through, and there are
    /// many above this one.
    ///
    /// # Errors
    ///
    /// Returns an error if the body is something else.
    #[doc(hidden)]
    fn boxed_from_body(
        operation: &'static Operation,
        status: StatusCode,
        headers: &HeaderMap,
        body: Body,
    ) -> Result<Box<Self>, Unreadable> {
        Self::from_body(operation, status, headers, body).map(Box::new)
    }

    /// Tells a stream how many answers it was asked for.
    #[doc(hidden)]
    fn expect_choices(&mut self, _: usize) {}
}

/// The body of a success behind a pointer, so that it takes no stack while others wait for it.
pub(crate) struct Boxed<T>(pub(crate) Box<T>);

impl<T: FromResponse> FromResponse for Boxed<T> {
    const STREAM: bool = T::STREAM;
    const ANY_MEDIA: bool = T::ANY_MEDIA;
    const UNDESCRIBED: bool = T::UNDESCRIBED;

    fn from_body(
        operation: &'static Operation,
        status: StatusCode,
        headers: &HeaderMap,
        body: Body,
    ) -> Result<Self, Unreadable> {
        T::boxed_from_body(operation, status, headers, body).map(Self)
    }

    fn expect_choices(&mut self, count: usize) {
        self.0.expect_choices(count);
    }
}

/// A body that isn't what it should be, and why.
pub struct Unreadable {
    pub(crate) body: Bytes,
    pub(crate) cause: serde_json::Error,
}

/// The body, and what the cause says of it, may be secrets.
impl fmt::Debug for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Unreadable({} bytes)", self.body.len())
    }
}

impl<T: Decode> FromResponse for T {
    const UNDESCRIBED: bool = T::UNDESCRIBED;

    // A value can be large: within the caller, it is moved less often.
    #[inline]
    fn from_body(
        _: &'static Operation,
        _: StatusCode,
        _: &HeaderMap,
        body: Body,
    ) -> Result<Self, Unreadable> {
        let body = body.into_bytes();
        let nothing = body.trim_ascii().is_empty().then(T::of_nothing).flatten();
        if let Some(nothing) = nothing {
            return Ok(nothing);
        }
        crate::from_slice(&body).map_err(|cause| Unreadable { body, cause })
    }

    fn boxed_from_body(
        _: &'static Operation,
        _: StatusCode,
        _: &HeaderMap,
        body: Body,
    ) -> Result<Box<Self>, Unreadable> {
        let body = body.into_bytes();
        if body.trim_ascii().is_empty()
            && let Some(nothing) = T::of_nothing()
        {
            return Ok(Box::new(nothing));
        }
        crate::boxed_from_slice(&body).map_err(|cause| Unreadable { body, cause })
    }
}

impl FromResponse for Bytes {
    const UNDESCRIBED: bool = true;

    fn from_body(
        _: &'static Operation,
        _: StatusCode,
        _: &HeaderMap,
        body: Body,
    ) -> Result<Self, Unreadable> {
        Ok(body.into_bytes())
    }
}

impl FromResponse for () {
    fn from_body(
        _: &'static Operation,
        _: StatusCode,
        headers: &HeaderMap,
        body: Body,
    ) -> Result<Self, Unreadable> {
        let body = body.into_bytes();
        // What the service says beside its success doesn't matter. A page that something in between put in its place does.
        if body.trim_ascii().is_empty() || foreign_media(headers).is_none() {
            return Ok(());
        }
        match serde_json::from_slice::<IgnoredAny>(&body) {
            Ok(_) => Ok(()),
            Err(cause) => Err(Unreadable { body, cause }),
        }
    }
}

impl<T: Decode> FromResponse for EventStream<T> {
    const STREAM: bool = true;

    fn from_body(
        operation: &'static Operation,
        status: StatusCode,
        headers: &HeaderMap,
        body: Body,
    ) -> Result<Self, Unreadable> {
        let bytes = match body {
            Body::Stream(stream) => stream,
            Body::Full(bytes) => Box::pin(futures_util::stream::iter([Ok(bytes)])),
            Body::Unreadable(cause) => Box::pin(futures_util::stream::iter([Err(cause)])),
        };
        Ok(Self::new(operation, status, headers.clone(), bytes))
    }

    fn expect_choices(&mut self, count: usize) {
        EventStream::expect_choices(self, count);
    }
}
