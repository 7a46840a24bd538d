//! Pages of lists.

use serde_json::Value;

/// An answer that is one page of a list.
///
/// Implemented for the answer of every operation that the table calls paged, and for JSON: of that, the list is the array
/// among the fields, of which all lists of the API have one.
pub trait Page {
    /// What the list holds.
    type Item;

    /// Takes the items out of the page.
    fn take_items(&mut self) -> Vec<Self::Item>;

    /// How many items the page has.
    fn len(&self) -> usize;

    /// Whether another page holds the same.
    fn repeats(&self, other: &Self) -> bool;

    /// Whether it is a page of a list at all.
    fn is_list(&self) -> bool {
        true
    }

    /// Whether the page has no items.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many items all pages have together, where the service says.
    fn total(&self) -> Option<u64>;

    /// Where the next page is, where the service says.
    fn next(&self) -> Next<'_>;
}

/// Where the next page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Next<'a> {
    /// At this address. Its query says which page it is; its host must not be trusted.
    Link(&'a str),
    /// Behind the item with this id.
    After(&'a str),
    /// Nowhere: this was the last.
    End,
    /// The service doesn't say.
    Unknown,
}

impl<'a> Next<'a> {
    /// By a link between pages; `known` says whether the service gave any links.
    #[doc(hidden)]
    #[must_use]
    pub fn linked(known: bool, link: Option<&'a str>) -> Self {
        match link {
            Some(link) if !link.is_empty() => Self::Link(link),
            _ if known => Self::End,
            _ => Self::Unknown,
        }
    }

    /// By the id of the last item; `more` says whether any follow.
    #[doc(hidden)]
    #[must_use]
    pub fn after(more: bool, last: Option<&'a str>) -> Self {
        match last {
            _ if !more => Self::End,
            Some(id) => Self::After(id),
            None => Self::Unknown,
        }
    }
}

impl Page for Value {
    type Item = Self;

    fn take_items(&mut self) -> Vec<Self::Item> {
        let fields = self.as_object_mut().into_iter();
        let list = fields
            .flat_map(|fields| fields.values_mut())
            .find_map(Self::as_array_mut);
        list.map(std::mem::take).unwrap_or_default()
    }

    fn len(&self) -> usize {
        list(self).map_or(0, Vec::len)
    }

    fn repeats(&self, other: &Self) -> bool {
        list(self) == list(other)
    }

    fn is_list(&self) -> bool {
        list(self).is_some()
    }

    fn total(&self) -> Option<u64> {
        self.pointer("/meta/total")?.as_u64()
    }

    fn next(&self) -> Next<'_> {
        let known = self.get("links").is_some_and(Self::is_object);
        let link = self.pointer("/links/pages/next").and_then(Self::as_str);
        Next::linked(known, link)
    }
}

/// The list that an answer holds.
fn list(answer: &Value) -> Option<&Vec<Value>> {
    let mut fields = answer.as_object()?.values();
    fields.find_map(Value::as_array)
}
