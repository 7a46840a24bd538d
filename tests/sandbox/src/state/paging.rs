//! Lists, a page at a time.

use serde_json::{Map, Value, json};
use url::form_urlencoded;

use crate::answer::Answer;
use crate::call::Call;

const DEFAULT_PER_PAGE: usize = 20;

/// One page of `items` under `key`, with the links to its neighbours and the number of all items.
///
/// The document bounds `page` and `per_page`, so that what arrives here is in range.
pub(super) fn page(call: &Call<'_>, key: &str, items: Vec<Value>) -> Answer {
    let page = number(call, "page").unwrap_or(1).max(1);
    let per_page = number(call, "per_page").unwrap_or(DEFAULT_PER_PAGE).max(1);
    let total = items.len();
    let last = total.div_ceil(per_page).max(1);
    let shown = items
        .into_iter()
        .skip((page - 1).saturating_mul(per_page))
        .take(per_page)
        .collect::<Vec<_>>();
    Answer::ok(json!({
        key: shown,
        "links": links(call, page, last),
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
