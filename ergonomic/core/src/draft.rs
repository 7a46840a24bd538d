//! A request as it is put together: what a call knows before it is sent.

use std::borrow::Cow;

use bytes::Bytes;
use reqwest::{
    Method, Url,
    header::{CONTENT_TYPE, HeaderMap, HeaderValue},
};
use serde::Serialize;

use crate::error::Called;
use crate::form;
use crate::transport::{Request, Watch};
use crate::{Client, Error, Operation};

/// A request without its host.
#[derive(Clone)]
pub(crate) struct Draft {
    pub(crate) method: Method,
    pub(crate) base: Option<String>,
    pub(crate) path: Cow<'static, str>,
    pub(crate) query: Vec<(Cow<'static, str>, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
    pub(crate) watch: Option<Watch>,
}

impl Draft {
    /// Moves the query out of the path, so that its parameters can be read and set. One that would be written otherwise stays
    /// as it is.
    pub(crate) fn split_query(&mut self) {
        let Some((path, query)) = self
            .path
            .split_once('?')
            .filter(|(_, query)| !query.is_empty())
        else {
            return;
        };
        let Ok(mut url) = Url::parse(&format!("http://localhost/?{query}")) else {
            return;
        };
        let pairs: Vec<_> = url
            .query_pairs()
            .map(|(name, value)| (name.into_owned().into(), value.into_owned()))
            .collect();
        url.query_pairs_mut().clear().extend_pairs(&pairs);
        if url.query() == Some(query) {
            self.query = pairs;
            self.path = path.to_owned().into();
        }
    }

    /// Sets the body to this as JSON.
    pub(crate) fn set_json<B: Serialize + ?Sized>(&mut self, body: &B) -> Result<(), String> {
        let bytes = serde_json::to_vec(body)
            .map_err(|cause| format!("the body can't be written as JSON: {cause}"))?;
        self.body = Some(bytes.into());
        self.headers
            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        Ok(())
    }

    /// Sets the body to this as a form.
    pub(crate) fn set_form<B: Serialize + ?Sized>(&mut self, body: &B) -> Result<(), String> {
        self.body = Some(form::encode(body)?.into());
        self.headers
            .insert(CONTENT_TYPE, HeaderValue::from_static(form::MEDIA));
        Ok(())
    }
}

/// What messages say of a call: what it is about by its path, if that has parameters. The URLs of calls that say themselves
/// where they go are secrets.
fn called(
    operation: &'static Operation,
    method: &Method,
    is_elsewhere: bool,
    path: Cow<'static, str>,
) -> Called {
    let by_hand = named_by_hand(operation, method, &path);
    // The table's own path is that of every call.
    let has_parameters = matches!(path, Cow::Owned(_)) && by_hand.is_none() && !is_elsewhere;
    Called {
        operation,
        by_hand,
        path: has_parameters.then_some(path),
    }
}

/// What messages call a request by hand, for which the table has no path. Its query may be anything.
pub(crate) fn by_hand(operation: &Operation, draft: &Draft) -> Option<String> {
    named_by_hand(operation, &draft.method, &draft.path)
}

fn named_by_hand(operation: &Operation, method: &Method, path: &str) -> Option<String> {
    operation.path.is_empty().then(|| {
        let path = path.split('?').next().unwrap_or_default();
        format!("{method} {path}")
    })
}

/// The whole request, and what messages say of it, which takes over the path.
pub(crate) fn request(
    client: &Client,
    operation: &'static Operation,
    draft: Draft,
    stream: bool,
) -> (Result<Request, Error>, Called) {
    let url = url(client, operation, &draft);
    let called = called(operation, &draft.method, draft.base.is_some(), draft.path);
    let request = url.map(|url| Request {
        operation,
        method: draft.method,
        url,
        headers: draft.headers,
        body: draft.body,
        watch: draft.watch,
        stream,
    });
    (request, called)
}

fn url(client: &Client, operation: &'static Operation, draft: &Draft) -> Result<Url, Error> {
    let base = draft
        .base
        .as_deref()
        .unwrap_or_else(|| client.base(operation.host));
    let mut url = Url::parse(&[base, &draft.path].concat()).map_err(|cause| {
        Error::invalid(operation, format!("the address can't be built: {cause}"))
    })?;
    if !draft.query.is_empty() {
        url.query_pairs_mut().extend_pairs(&draft.query);
    }
    Ok(url)
}
