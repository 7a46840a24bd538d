//! Lists, page by page or item by item.
//!
//! Every paged operation becomes a lazy stream by [`Call::pages`] or [`Call::items`]: a page is requested when it is
//! needed. What an operation pages by (numbers, tokens, the id of the last item) is read from the operation table.
//!
//! # What is guaranteed
//!
//! A list that ends without an error is complete, as far as its responses can show. Three things are compared: the total
//! (`meta.total`), the links between pages (or the token, or `has_more`), and the items themselves:
//!
//! - An answer without the list is an error, not an empty list, and so is one with null in its place. It is an empty list only
//!   if its total is 0, or if the operation is known to leave the list out
//!   ([`list_may_be_missing`](crate::Operation::list_may_be_missing)).
//! - A list that ends before its total is reached is an error, and so is an empty page before the end, a list with more
//!   items than its total, and a link that doesn't lead to the page that comes next. The error has both numbers:
//!   "the list ended after 200 of 800 items: page 1 has no link to the next one". Its kind is
//!   [`InconsistentList`](ErrorKind::InconsistentList).
//! - A page with the same items as any page before it is such an error, too: a cache that ignores the page number would
//!   otherwise give the same 200 items again and again. Pages are compared by their number of items and their first, middle
//!   and last item.
//! - If the total differs from one page to another, the list was changed while it was read: a deletion moves later
//!   items to pages that were already read, and a creation repeats some. Such a list is read to its end, and ends with
//!   an error of the kind [`ListChanged`](ErrorKind::ListChanged).
//! - Every list ends: after 100,000 pages, or the number that [`max_pages`](Pages::max_pages) sets, with an error of the
//!   kind [`TooManyPages`](ErrorKind::TooManyPages).
//!
//! Items that were read are returned before the error, and the error of [`Items::all`] has them ([`Error::items`]).
//! [`position`](Items::position) is where to continue. If a list isn't read to its end ([`limit`](Items::limit), or a stream
//! that is dropped), the rest isn't checked.
//!
//! # Lists that change
//!
//! The service numbers the items again for every page. If an item is deleted while a list is read, later items move to pages that
//! were already read, and are skipped; if one is created, some move to later pages, and are returned twice.
//! [`consistent`](List::consistent) is for programs that need each item nevertheless:
//!
//! - An item is identified by its key, and returned once, as it was when it was first read.
//! - If a pass over the list shows that it changed, the list is read to its end, and then again from its beginning, and items that
//!   weren't returned before are returned. A list has changed if the total differs from one page to another, or a key comes twice.
//! - The list ends with the first pass that shows no change. **Every item that existed the whole time has been returned, once**,
//!   as far as that pass can show. If [`max_passes`](Items::max_passes) passes (5 by default) weren't enough, it ends
//!   with an error of the kind [`ListChanged`](ErrorKind::ListChanged), after all items that were found.
//! - An item that was created meanwhile may be returned or not. One that was deleted meanwhile may be returned: it
//!   existed when its page was read.
//! - Anything else that is wrong with a list (links, repeated pages, a total that never fits, [`max_pages`](Items::max_pages) in
//!   one pass, a page that fails) is an error, as without this. A number of items that contradicts the total counts as a
//!   change if a key came twice in that pass.
//! - An item without a key is an error, because it isn't known whether it was returned. If items share a key, or the service lists
//!   one twice, every pass shows a change.
//! - With [`limit`](Items::limit) the list ends after that many different items. It isn't read again to find out whether
//!   others were skipped before them.
//! - It always starts at its beginning ([`start_at`](Items::start_at) is refused), and has no [`position`](Items::position).
//!
//! It needs memory for the keys of all items that were read, and, during a pass, for the items of one page (and of pages that are
//! read ahead). A list that doesn't change needs as many requests as without this.
//!
//! A pass can't show two kinds of changes. Between the same two pages, as many items may be deleted from the pages that were read
//! as are created in the others, so that the total stays the same: that is impossible if new items come first. And if
//! the service returns no total, a deletion isn't shown: then only a repeated key shows that the list changed.
//!
//! # What is not guaranteed
//!
//! - Changes that leave the total as it was, such as one item created and one deleted between two pages, aren't noticed.
//!   Read the list as [one that changes](#lists-that-change) if that matters.
//! - A list with neither a total nor links can't be checked: it ends with the first page that isn't full.
//!   [`total`](Items::total) is `None` then. A total of 0 beside items counts as none.
//! - A list that starts in the middle is compared with the total by the number and the size of its pages. A
//!   [`Position`] that was taken from a list is checked exactly, and also recognises a total that has changed since.
//! - Identical items, in pages of one or two, count as repeated pages.

use crate::{Call, Decode, Page};
#[cfg(doc)]
use crate::{Error, ErrorKind, resource::List};

mod consistent;
mod course;
mod evidence;
mod items;
mod position;
mod stream;

pub use items::Items;
pub use position::Position;
pub use stream::Pages;

/// The number of items that a page can have.
#[doc(hidden)]
#[must_use]
pub fn in_bounds(items: u32) -> u32 {
    items.clamp(1, 200)
}

impl<T> Call<T> {
    /// The pages of a list, each requested when it is needed. The call must be of a paged operation, or a
    /// request by hand whose answer has one list.
    ///
    /// The answer of any other operation has no pages:
    ///
    /// ```compile_fail,E0277
    /// # #[derive(Debug)]
    /// struct Account;
    ///
    /// fn pages(call: digitalocean_core::Call<Account>) {
    ///     call.pages();
    /// }
    /// ```
    pub fn pages(self) -> Pages<T>
    where
        T: PagedAnswer,
    {
        let defaults = self.client().transport().lists();
        Pages::new(self, defaults.per_page, defaults.max_pages)
    }

    /// The items of a list, over all its pages: `raw.droplets_list(&params).items().all().await?`.
    pub fn items(self) -> Items<T::Item>
    where
        T: PagedAnswer,
    {
        self.pages().items()
    }
}

/// What an answer needs so that its list can be read page by page. Every paged answer of the raw client has it, and JSON.
#[diagnostic::on_unimplemented(
    message = "the answer `{Self}` has no pages",
    label = "this call's answer is no page of a list",
    note = "await the call itself: its answer is whole, and what it lists is in its fields",
    note = "a request by hand has pages if it is read as JSON (`serde_json::Value`)"
)]
pub trait PagedAnswer: Page<Item: Send + Sync + 'static> + Decode + Send + Unpin + 'static {}

impl<T: Page<Item: Send + Sync + 'static> + Decode + Send + Unpin + 'static> PagedAnswer for T {}
