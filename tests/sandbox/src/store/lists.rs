//! Lists of what is kept: which of them, which page, and what an answer says of the others.

use axum::http::StatusCode;
use serde_json::{Map, Value, json};
use url::form_urlencoded;

use super::catalog::{Catalog, Kind, Role, Verb};
use super::items::Number;
use super::place;
use super::plan::Plan;
use crate::answer::Answer;
use crate::call::Call;
use crate::operation::Operation;
use crate::parameter::Place;
use crate::state::World;
use crate::synthetic;

const DEFAULT_PER_PAGE: usize = 20;
/// Parameters that select a page or an order, not items.
const PAGING: [&str; 8] = [
    "page",
    "per_page",
    "page_token",
    "limit",
    "after",
    "sort",
    "sort_direction",
    "sort_by",
];

/// The page of a list that a request asks for.
pub(super) fn answer(
    world: &mut World,
    call: &Call<'_>,
    role: &'static Role,
) -> Result<Answer, Answer> {
    let kind = role.kind;
    let mut conditions = filters(call, kind);
    let owner = match &role.verb {
        Verb::Filtered(listing) => {
            let catalog =
                Catalog::embedded().map_err(|error| Answer::unprocessable(error.to_string()))?;
            if let Some(of) = listing.of.as_deref().and_then(|name| catalog.kind(name)) {
                world.called(call, of)?;
            }
            let key = call.path.last().map(|(_, value)| value.clone());
            if let (Some(field), Some(key)) = (&listing.condition, key) {
                conditions.push((field.clone(), vec![key]));
            }
            0
        }
        _ => world.list_owner(call, kind)?,
    };
    let everybody = call.path.is_empty() || matches!(role.verb, Verb::Filtered(_));
    let numbers = if everybody {
        world.store.numbers(&kind.name)
    } else {
        world.store.of(&kind.name, owner)
    };
    let plan = role
        .plan
        .get_or_init(|| Plan::for_verb(call.operation, kind, &role.verb));
    let page = Page::of(call);
    let mut numbers: Box<dyn Iterator<Item = Number>> = match numbers {
        Some(numbers) if kind.more.newest_first => Box::new(numbers.iter().rev().copied()),
        Some(numbers) => Box::new(numbers.iter().copied()),
        None => Box::new(std::iter::empty()),
    };
    let total;
    if conditions.is_empty() {
        total = if everybody {
            world
                .store
                .numbers(&kind.name)
                .map_or(0, std::collections::BTreeSet::len)
        } else {
            world
                .store
                .of(&kind.name, owner)
                .map_or(0, std::collections::BTreeSet::len)
        };
    } else {
        let fitting = numbers
            .filter(|number| world.fits(*number, &conditions))
            .collect::<Vec<_>>();
        total = fitting.len();
        numbers = Box::new(fitting.into_iter());
    }
    let shown = numbers
        .skip((page.number - 1).saturating_mul(page.size))
        .take(page.size)
        .map(|number| plan.shown(&world.whole(kind, number, false)))
        .collect::<Vec<_>>();
    Ok(around(call, kind, plan, &page, shown, total))
}

/// A page of values that are made already, in the answer of an operation.
pub(crate) fn made(call: &Call<'_>, key: &str, items: Vec<Value>) -> Answer {
    let page = Page::of(call);
    let total = items.len();
    let shown = items
        .into_iter()
        .skip((page.number - 1).saturating_mul(page.size))
        .take(page.size);
    let mut body = synthetic::example(call);
    place::put(&mut body, key, Value::Array(shown.collect()));
    figures(call, &page, total, &mut body);
    Answer::ok(body)
}

fn around(
    call: &Call<'_>,
    kind: &'static Kind,
    plan: &Plan,
    page: &Page,
    shown: Vec<Value>,
    total: usize,
) -> Answer {
    let status = call.operation.answer.status;
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
    let mut body = synthetic::example(call);
    let Some(many) = plan.many else {
        return Answer::json(status, body);
    };
    for (name, field) in [("first_id", shown.first()), ("last_id", shown.last())] {
        if plan.top.contains(&name) {
            let id = field.and_then(|item| item.get(kind.key()?));
            place::put(&mut body, name, id.cloned().unwrap_or_default());
        }
    }
    let omitted = kind.row.empty.as_deref() == Some("omitted") && shown.is_empty();
    let list = if omitted {
        Value::Null
    } else {
        Value::Array(shown)
    };
    for twin in &plan.twins {
        place::put(&mut body, twin, list.clone());
    }
    place::put(&mut body, many, list);
    figures(call, page, total, &mut body);
    Answer::json(status, body)
}

/// The numbers and links beside a page.
fn figures(call: &Call<'_>, page: &Page, total: usize, body: &mut Value) {
    let last = total.div_ceil(page.size.max(1)).max(1);
    for (name, figure) in [
        ("total", total),
        ("total_items", total),
        ("page", page.number),
        ("current_page", page.number),
        ("pages", last),
        ("total_pages", last),
        ("per_page", page.size.min(total.max(1))),
        ("count", total),
    ] {
        for place in ["meta", "meta.pagination", ""] {
            let object = if place.is_empty() {
                Some(&mut *body)
            } else {
                body.pointer_mut(&format!("/{}", place.replace('.', "/")))
            };
            let figures = object.and_then(Value::as_object_mut);
            if let Some(old) = figures.and_then(|figures| figures.get_mut(name))
                && old.is_number()
            {
                *old = json!(figure);
            }
        }
    }
    if body.get("links").is_some() {
        place::put(body, "links", links(call, page.number, last));
    }
}

struct Page {
    number: usize,
    size: usize,
}

impl Page {
    fn of(call: &Call<'_>) -> Self {
        let number = |name: &str| call.query_value(name)?.parse::<usize>().ok();
        let is_paged = call.operation.parameter(Place::Query, "per_page").is_some();
        let limit = call
            .operation
            .parameter(Place::Query, "limit")
            .and_then(|_| number("limit"));
        let size = if is_paged {
            number("per_page").unwrap_or(DEFAULT_PER_PAGE).max(1)
        } else {
            limit.unwrap_or(usize::MAX).max(1)
        };
        Self {
            number: number("page").unwrap_or(1).max(1),
            size,
        }
    }
}

fn links(call: &Call<'_>, page: usize, last: usize) -> Value {
    if last == 1 && page == 1 {
        return json!({});
    }
    let mut pages = Map::new();
    if page > 1 {
        pages.insert("first".to_owned(), link(call, 1));
        pages.insert(previous(call).to_owned(), link(call, (page - 1).min(last)));
    }
    if page < last {
        pages.insert("next".to_owned(), link(call, page + 1));
        pages.insert("last".to_owned(), link(call, last));
    }
    json!({ "pages": pages })
}

/// What the answer calls the page before.
fn previous(call: &Call<'_>) -> &'static str {
    let media = call.operation.answer.of_type(crate::operation::JSON);
    let parts = media.and_then(|media| Some(media.schema.as_ref()?.parts()));
    let pages = parts.map(|parts| parts.property("links").property("pages"));
    match pages {
        Some(pages) if pages.declares("previous") => "previous",
        _ => "prev",
    }
}

fn link(call: &Call<'_>, page: usize) -> Value {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (name, value) in call.query.iter().filter(|(name, _)| name != "page") {
        query.append_pair(name, value);
    }
    query.append_pair("page", &page.to_string());
    json!(format!(
        "{}{}?{}",
        call.base,
        call.sent_path,
        query.finish()
    ))
}

/// The fields that have to have one of some values. Empty texts select nothing, as for the service.
fn filters(call: &Call<'_>, kind: &'static Kind) -> Vec<(String, Vec<String>)> {
    let mut conditions: Vec<(String, Vec<String>)> = Vec::new();
    for (name, value) in call.query {
        let declared = declares(call.operation, name);
        if !declared || PAGING.contains(&name.as_str()) || value.is_empty() {
            continue;
        }
        let Some(field) = field(kind, name) else {
            continue;
        };
        let values = value.split(',').map(str::to_owned);
        match conditions.iter_mut().find(|(known, _)| *known == field) {
            Some((_, known)) => known.extend(values),
            None => conditions.push((field, values.collect())),
        }
    }
    conditions
}

fn declares(operation: &Operation, name: &str) -> bool {
    operation.parameter(Place::Query, name).is_some()
}

/// The field that a parameter is about: the same name, or that of one of many.
fn field(kind: &'static Kind, parameter: &str) -> Option<String> {
    let parts = kind.parts()?;
    let singular = parameter.strip_suffix("es").or(parameter.strip_suffix('s'));
    let plain = parameter.strip_suffix('s').unwrap_or(parameter);
    match parameter {
        "tag_name" => return Some("tags".to_owned()),
        "uuids" => return kind.key().map(str::to_owned),
        _ => {}
    }
    [Some(parameter), Some(plain), singular]
        .into_iter()
        .flatten()
        .find(|name| parts.declares(name))
        .map(str::to_owned)
}

impl World {
    fn fits(&self, number: Number, conditions: &[(String, Vec<String>)]) -> bool {
        let Some(value) = self.store.value(number) else {
            return false;
        };
        conditions.iter().all(|(path, wanted)| {
            let own = place::get(value, path);
            let words = match own {
                Some(Value::Array(items)) => items.iter().filter_map(place::word).collect(),
                Some(Value::Object(object)) => object
                    .get("slug")
                    .and_then(place::word)
                    .into_iter()
                    .collect(),
                Some(own) => place::word(own).into_iter().collect::<Vec<_>>(),
                None => Vec::new(),
            };
            words
                .iter()
                .any(|own| wanted.iter().any(|wanted| wanted.eq_ignore_ascii_case(own)))
        })
    }
}
