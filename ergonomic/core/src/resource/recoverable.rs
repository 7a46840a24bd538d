//! Creates that carry a tag of their own, by which what was created is found if the answer is lost.

use serde::Serialize;
use serde_json::Value;

use super::bridge::at;
use super::{Answered, List, Resource, Stateful};
use crate::Client;
use crate::pages::{Items, PagedAnswer};

/// What has tags from the request on that creates it, so that it can be found by one.
#[diagnostic::on_unimplemented(
    message = "what `{Self}` names can't be found by a tag of its own",
    label = "the request that creates this takes no tags, or its list shows none",
    note = "where the service keeps names unique, `unless_exists()` finds what a lost answer told of"
)]
pub trait Recoverable: Stateful + Resource<Parent = ()> {
    /// The body of the request that creates one.
    type Body: Clone + Send + Sync + 'static;

    /// The tags in the body.
    fn tags(body: &mut Self::Body) -> &mut Vec<String>;

    /// The name in the body.
    fn name(body: &Self::Body) -> Option<&str>;

    /// The name that one shows.
    fn shown_name(value: &Self::Value) -> &str;

    /// The tags that one shows.
    fn shown_tags(value: &mut Self::Value) -> Option<&mut Vec<String>>;

    /// All that have a tag.
    fn tagged(client: &Client, tag: &str) -> Items<Self::Value>;

    /// Takes a tag off that deleting the tag doesn't: sends the tags that the body asks for. `None` if deleting it is enough.
    fn untag(&self, client: &Client, body: &Self::Body) -> Option<Answered<()>> {
        let _ = (client, body);
        None
    }
}

/// The items of a list that may have a tag: what its filter leaves, if it has one.
#[doc(hidden)]
pub fn with_tag<P: PagedAnswer>(
    list: List<P>,
    filter: Option<&'static str>,
    tag: &str,
) -> Items<P::Item> {
    match filter {
        Some(filter) => list.query(filter, tag).stream(),
        None => list.stream(),
    }
}

/// Whether one shows a tag. Names of tags are the same in upper and lower case.
pub fn has_tag<K: Recoverable>(value: &mut K::Value, tag: &str) -> bool {
    let tags = K::shown_tags(value);
    tags.is_some_and(|tags| tags.iter().any(|it| it.eq_ignore_ascii_case(tag)))
}

/// The fields of a body that an update is made of, as the update's body.
#[doc(hidden)]
pub fn body_of_fields<B: serde::de::DeserializeOwned>(
    body: &impl Serialize,
    fields: &[&str],
) -> Result<B, crate::Error> {
    let body = serde_json::to_value(body).unwrap_or_default();
    let parts = fields
        .iter()
        .map(|field| ((*field).to_owned(), at(&body, field)));
    let parts = parts.filter(|(_, value)| !value.is_null()).collect();
    serde_json::from_value(Value::Object(parts))
        .map_err(|cause| crate::Error::incomplete(format!("no body of an update: {cause}")))
}
