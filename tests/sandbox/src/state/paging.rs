//! Lists, a page at a time.

use std::cell::RefCell;

use serde::{Serialize, Serializer};
use serde_json::{Map, Value, json};
use url::form_urlencoded;

use crate::answer::Answer;
use crate::call::Call;

const DEFAULT_PER_PAGE: usize = 20;

/// One page of `items` under `key`, with the links to its neighbours and the number of all items.
///
/// For lists that are short and made already; [`page_of`] makes only what it shows.
pub(super) fn page(call: &Call<'_>, key: &str, items: Vec<Value>) -> Answer {
    page_out_of(items.len(), call, key, items.into_iter(), |item| item)
}

/// The same of items that are made into JSON by `show`, those of the page alone.
///
/// The others are walked past, and all of them once to count them, unless the iterator knows how many there are.
pub(super) fn page_of<T>(
    call: &Call<'_>,
    key: &str,
    items: impl Iterator<Item = T> + Clone,
    show: impl FnMut(T) -> Value,
) -> Answer {
    let total = match items.size_hint() {
        (least, Some(most)) if least == most => least,
        _ => items.clone().count(),
    };
    page_out_of(total, call, key, items, show)
}

/// The same of items that are written at once, without a tree of values for each: pages of what there is much of.
pub(super) fn written_page_of<T, S: Serialize>(
    call: &Call<'_>,
    key: &str,
    items: impl Iterator<Item = T> + Clone,
    show: impl Fn(T) -> S,
) -> Answer {
    let total = match items.size_hint() {
        (least, Some(most)) if least == most => least,
        _ => items.clone().count(),
    };
    let place = Place::of(call, total);
    let shown = Written(RefCell::new(place.items(items).map(show)));
    let links = links(call, place.page, place.last);
    let meta = json!({"total": total});
    Answer::written(&[(key, &shown), ("links", &links), ("meta", &meta)])
}

/// A list that is made while it is written.
struct Written<I>(RefCell<I>);

impl<S: Serialize, I: Iterator<Item = S>> Serialize for Written<I> {
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        serializer.collect_seq(self.0.borrow_mut().by_ref())
    }
}

/// Which part of a list is asked for.
struct Place {
    page: usize,
    per_page: usize,
    last: usize,
}

impl Place {
    /// The document bounds `page` and `per_page`, so that what arrives here is in range.
    fn of(call: &Call<'_>, total: usize) -> Self {
        let per_page = number(call, "per_page").unwrap_or(DEFAULT_PER_PAGE).max(1);
        Self {
            page: number(call, "page").unwrap_or(1).max(1),
            per_page,
            last: total.div_ceil(per_page).max(1),
        }
    }

    fn items<T>(&self, items: impl Iterator<Item = T>) -> impl Iterator<Item = T> {
        items
            .skip((self.page - 1).saturating_mul(self.per_page))
            .take(self.per_page)
    }
}

/// The same of items whose number is known.
pub(super) fn page_out_of<T>(
    total: usize,
    call: &Call<'_>,
    key: &str,
    items: impl Iterator<Item = T>,
    show: impl FnMut(T) -> Value,
) -> Answer {
    let place = Place::of(call, total);
    let shown = place.items(items).map(show).collect::<Vec<_>>();
    Answer::ok(json!({
        key: shown,
        "links": links(call, place.page, place.last),
        "meta": {"total": total},
    }))
}

fn number(call: &Call<'_>, name: &str) -> Option<usize> {
    call.query_value(name)?.parse().ok()
}

fn links(call: &Call<'_>, page: usize, last: usize) -> Value {
    if last == 1 && page == 1 {
        return json!({});
    }
    let mut pages = Map::new();
    if page > 1 {
        pages.insert("first".to_owned(), link(call, 1));
        pages.insert("prev".to_owned(), link(call, (page - 1).min(last)));
    }
    if page < last {
        pages.insert("next".to_owned(), link(call, page + 1));
        pages.insert("last".to_owned(), link(call, last));
    }
    json!({ "pages": pages })
}

/// The address of another page, with all other query parameters as they came.
fn link(call: &Call<'_>, page: usize) -> Value {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (name, value) in call.query.iter().filter(|(name, _)| name != "page") {
        query.append_pair(name, value);
    }
    query.append_pair("page", &page.to_string());
    Value::String(format!(
        "{}{}?{}",
        call.base,
        call.sent_path,
        query.finish()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Content;
    use crate::clock::Clock;
    use crate::document::Document;

    /// Otherwise a page of a long list takes as long as all of it.
    #[test]
    fn only_what_a_page_shows_is_made() {
        let document = Document::embedded().unwrap();
        let query = [("page", "3"), ("per_page", "4")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let call = Call {
            operation: document.operation("droplets_list").unwrap(),
            path: Vec::new(),
            query: &query,
            body: None,
            sent_path: "/v2/droplets",
            base: "",
            now: Clock::manual().now(),
            wants_events: false,
            actions_fail: false,
        };
        let mut made = Vec::new();
        // The filter hides from the iterator how many there are.
        let odd = (0..1000).filter(|number| number % 2 == 1);
        let answer = page_of(&call, "droplets", odd, |number| {
            made.push(number);
            json!(number)
        });
        assert_eq!(made, [17, 19, 21, 23]);
        let Content::Json(body) = answer.content else {
            panic!("a page is JSON");
        };
        assert_eq!(body["droplets"], json!(made));
        assert_eq!(body["meta"]["total"], 500);
    }
}
