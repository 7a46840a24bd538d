//! Random services that lie at random: every list ends, and one that ends well has every item, once.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use digitalocean_sdk::ErrorKind;
use fastrand::Rng;
use serde_json::{Value, json};

use crate::{Asked, droplets, ids, link, list, read, serve};

/// How many pages a list may have here.
const MAX_PAGES: u32 = 40;

/// A mistake of a service.
#[derive(Clone, Debug)]
enum Lie {
    /// A page has no items.
    Empty(usize),
    /// A page lacks its list.
    NoList(usize),
    /// A page has the items of another.
    Repeats(usize, usize),
    /// All pages from this one on have the items of this one.
    Cached(usize),
    /// A page lacks its last item.
    Short(usize),
    /// A page says that it is the last.
    Last(usize),
    /// A page has no links.
    NoLinks(usize),
    /// No page has links.
    NeverLinks,
    /// A page links to another.
    Leads(usize, usize),
    /// Every page says that another follows.
    Endless,
    /// All pages from this one on don't say the total.
    NoTotal(usize),
    /// The total is another one on every page.
    Totals(u64),
    /// The total is this on all pages.
    Total(u64),
    /// Before this request, an item is created in front.
    Created(usize),
    /// Before this request, an item that was read is deleted.
    Deleted(usize),
}

/// Lies that can be told from the truth by whoever listens. A service that says neither a total nor links, or both wrong in
/// the same way, is believed.
fn lies(rng: &mut Rng, pages: usize) -> Vec<Lie> {
    let mut page = || rng.usize(1..=pages + 1);
    let (one, two, three) = (page(), page(), page());
    match rng.u8(0..3) {
        // The total is true where it is said, and the first page says it.
        0 => {
            let mut all = vec![
                Lie::Empty(one),
                Lie::NoList(one),
                Lie::Repeats(one, two),
                Lie::Cached(one),
                Lie::Short(one),
                Lie::Last(two),
                Lie::NoLinks(two),
                Lie::NeverLinks,
                Lie::Leads(two, three),
                Lie::Endless,
                Lie::NoTotal(three.max(2)),
            ];
            rng.shuffle(&mut all);
            all.truncate(rng.usize(0..=4));
            all
        }
        // The links are true.
        1 => {
            let total = [0, 1, rng.u64(0..70), 1_000_000_000_000];
            let total = total[rng.usize(0..4)];
            let mut all = vec![Lie::Total(total), Lie::Totals(total), Lie::NoTotal(1)];
            rng.shuffle(&mut all);
            all.truncate(1);
            all
        }
        // Nothing is a lie, but the list changes.
        _ => {
            let change = if rng.bool() {
                Lie::Created(one.max(2))
            } else {
                Lie::Deleted(one.max(2))
            };
            vec![change]
        }
    }
}

fn apply(lie: &Lie, asked: Asked, items: &[usize], request: usize, body: &mut Value) {
    let list_of = |page: usize| {
        let items = items.chunks(asked.size).nth(page - 1);
        droplets(items.unwrap_or_default())
    };
    let page = asked.page;
    match *lie {
        Lie::Empty(at) if at == page => body["droplets"] = json!([]),
        Lie::NoList(at) if at == page => drop(body.as_object_mut().unwrap().remove("droplets")),
        Lie::Repeats(at, other) if at == page => body["droplets"] = list_of(other),
        Lie::Cached(at) if at <= page => body["droplets"] = list_of(at),
        Lie::Short(at) if at == page => {
            if let Some(list) = body["droplets"].as_array_mut() {
                list.pop();
            }
        }
        Lie::Last(at) if at == page => body["links"] = json!({}),
        Lie::NoLinks(at) if at == page => body["links"] = json!(null),
        Lie::NeverLinks => body["links"] = json!(null),
        Lie::Leads(at, to) if at == page => {
            body["links"] = json!({ "pages": { "next": link(to) } })
        }
        Lie::Endless => body["links"] = json!({ "pages": { "next": link(page + 1) } }),
        Lie::NoTotal(at) if at <= page => body["meta"] = json!({}),
        Lie::Totals(total) => body["meta"]["total"] = json!(total + request as u64),
        Lie::Total(total) => body["meta"]["total"] = json!(total),
        _ => {}
    }
}

/// Where a list of a service with these lies is read to the end without an error, whether it was the whole list.
async fn run(seed: u64) -> Option<bool> {
    let mut rng = Rng::with_seed(seed);
    let (count, size) = (rng.usize(0..40), rng.usize(2..=9));
    let lies = lies(&mut rng, count.div_ceil(size));
    let read_ahead = rng.usize(0..3);
    let state = Arc::new(Mutex::new((0, (1..=count).collect::<Vec<_>>())));
    let (service, told) = (state.clone(), lies.clone());
    let (server, client) = serve(move |request| {
        let asked = Asked::of(request);
        let mut state = service.lock().unwrap();
        state.0 += 1;
        let number = state.0;
        for lie in &told {
            match lie {
                Lie::Created(at) if *at == number => state.1.insert(0, 1_000),
                Lie::Deleted(at) if *at == number && !state.1.is_empty() => {
                    state.1.remove(0);
                }
                _ => {}
            }
        }
        let mut body = asked.page_of(&state.1);
        for lie in &told {
            apply(lie, asked, &state.1, number, &mut body);
        }
        body
    })
    .await;
    let context = format!("seed {seed}: {count} items, {size} a page, {lies:?}");
    let mut items = list(&client)
        .per_page(size as u32)
        .max_pages(MAX_PAGES)
        .read_ahead(read_ahead);
    let (handed_out, error) = read(&mut items).await;
    let requests = server.requests().len();
    assert!(
        requests <= MAX_PAGES as usize + 10,
        "{context}: {requests} requests"
    );
    let truth: Vec<usize> = state.lock().unwrap().1.clone();
    let Some(error) = error else {
        let distinct: BTreeSet<usize> = handed_out.iter().copied().collect();
        assert_eq!(distinct.len(), handed_out.len(), "{context}: doubled");
        // In order as well.
        assert_eq!(handed_out, truth, "{context}");
        return Some(true);
    };
    let kind = error.kind();
    let known = matches!(
        kind,
        ErrorKind::Decode
            | ErrorKind::InconsistentList
            | ErrorKind::ListChanged
            | ErrorKind::TooManyPages
    );
    assert!(known, "{context}: {error}");
    let lied = !lies.is_empty() || kind == ErrorKind::ListChanged;
    assert!(lied, "{context}: {error}");
    None
}

#[tokio::test]
async fn no_service_makes_a_list_wrong_or_endless() {
    let (mut good, mut bad) = (0, 0);
    for seed in 0..400 {
        match run(seed).await {
            Some(_) => good += 1,
            None => bad += 1,
        }
    }
    assert!(
        good > 50 && bad > 50,
        "{good} good, {bad} bad: the lies are of one kind"
    );
}

#[tokio::test]
async fn all_holds_exactly_what_the_stream_hands_out() {
    for seed in 0..60 {
        let mut rng = Rng::with_seed(seed);
        let lies = lies(&mut rng, 4);
        let (_server, client) = serve(move |request| {
            let asked = Asked::of(request);
            let all: Vec<usize> = (1..=18).collect();
            let mut body = asked.page_of(&all);
            for lie in &lies {
                apply(lie, asked, &all, asked.page, &mut body);
            }
            body
        })
        .await;
        let reader = || list(&client).max_pages(MAX_PAGES);
        let (handed_out, error) = read(&mut reader()).await;
        match (reader().all().await, error) {
            (Ok(all), None) => assert_eq!(ids(&all), handed_out),
            (Err(all), Some(error)) => {
                assert_eq!(ids(all.items()), handed_out);
                assert_eq!(all.to_string(), error.to_string());
            }
            (all, error) => panic!("seed {seed}: {all:?} but {error:?}"),
        }
    }
}
