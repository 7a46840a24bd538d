// Copied by `cargo xtask codegen` from xtask/runtime. Edit it there.
//! Pages of lists.

/// An answer that is one page of a list.
///
/// Implemented for the answer of every operation that the table calls paged.
pub trait Page {
    /// What the list holds.
    type Item;

    /// Takes the items out of the page.
    fn take_items(&mut self) -> Vec<Self::Item>;

    /// How many items the page has.
    fn len(&self) -> usize;

    /// Whether another page holds the same.
    fn repeats(&self, other: &Self) -> bool;

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
    pub(crate) fn linked(known: bool, link: Option<&'a str>) -> Self {
        match link {
            Some(link) if !link.is_empty() => Self::Link(link),
            _ if known => Self::End,
            _ => Self::Unknown,
        }
    }

    /// By the id of the last item; `more` says whether any follow.
    pub(crate) fn after(more: bool, last: Option<&'a str>) -> Self {
        match last {
            _ if !more => Self::End,
            Some(id) => Self::After(id),
            None => Self::Unknown,
        }
    }
}
