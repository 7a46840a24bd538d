//! A successful answer.

use std::ops::Deref;

use bytes::Bytes;
use reqwest::{StatusCode, header::HeaderMap};

use crate::{
    Decode, Error, Operation,
    events::EventStream,
    transport::{Body, RawResponse},
};

/// A successful answer: the value, which it dereferences to, and what came with it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Response<T> {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// What the body says.
    pub value: T,
}

impl<T> Response<T> {
    /// The value alone.
    pub fn into_inner(self) -> T {
        self.value
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

    /// Reads the body.
    ///
    /// # Errors
    ///
    /// Where the body is something else.
    fn from_response(operation: &'static Operation, response: RawResponse) -> Result<Self, Error>;
}

impl<T: Decode> FromResponse for T {
    fn from_response(operation: &'static Operation, response: RawResponse) -> Result<Self, Error> {
        let body = response.body.into_bytes();
        crate::from_slice(&body).map_err(|cause| {
            Error::decode(operation, response.status, response.headers, body, &cause)
        })
    }
}

impl FromResponse for Bytes {
    fn from_response(_: &'static Operation, response: RawResponse) -> Result<Self, Error> {
        Ok(response.body.into_bytes())
    }
}

impl FromResponse for () {
    fn from_response(_: &'static Operation, _: RawResponse) -> Result<Self, Error> {
        Ok(())
    }
}

impl<T: Decode> FromResponse for EventStream<T> {
    const STREAM: bool = true;

    fn from_response(operation: &'static Operation, response: RawResponse) -> Result<Self, Error> {
        Ok(Self::new(
            operation,
            response.status,
            response.headers,
            match response.body {
                Body::Stream(stream) => stream,
                Body::Full(bytes) => Box::pin(futures_util::stream::iter([Ok(bytes)])),
            },
        ))
    }
}
