//! A list that changes while it is read.

use std::collections::BTreeSet;
use std::future::poll_fn;
use std::sync::{Arc, Mutex};
use std::task::Poll;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde_json::{Value, json};

use crate::client::{ClientBuilder, tests::API, tests::TABLES};
use crate::pages::Items;
use crate::resource::List;
use crate::transport::{BoxFuture, Failure, RawResponse, Request, Transport};
use crate::{Call, Client, Error, Operation, Paging};

pub static THINGS: Operation = Operation {
    id: "things_list",
    path: "/v2/things",
    host: &API,
    paging: Some(Paging::Numbered {
        items: "things",
        per_page: true,
    }),
    ..Operation::BASE
};

/// What happens to the list before the request with this number, from 1.
pub type Change = Box<dyn FnMut(usize, &mut Vec<i64>) + Send>;

/// What happens to an answer on its way.
pub type Distort = Box<dyn FnMut(usize, &mut Value) + Send>;

/// A list in memory. An id of 0 is an item without a key.
pub struct Things {
    pub ids: Vec<i64>,
    pub change: Change,
    pub distort: Distort,
    /// The pages that were asked for.
    pub asked: Vec<u64>,
    /// How many requests are under way.
    pub under_way: usize,
    /// How many were at each answer.
    pub at_once: Vec<usize>,
}

/// A request that is counted until it is answered or given up.
struct UnderWay(Arc<Mutex<Things>>);

impl UnderWay {
    fn new(things: &Arc<Mutex<Things>>) -> Self {
        things.lock().unwrap().under_way += 1;
        Self(things.clone())
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.lock().unwrap().under_way -= 1;
    }
}

#[derive(Clone)]
pub struct Fake(pub Arc<Mutex<Things>>);

impl std::fmt::Debug for Fake {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Fake")
    }
}

impl Transport for Fake {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<RawResponse, Failure>> {
        let number = |name: &str| {
            let mut pairs = request.url.query_pairs();
            let value = pairs.find(|(key, _)| key == name).unwrap().1;
            value.parse::<u64>().unwrap()
        };
        let (page, size) = (number("page"), number("per_page") as usize);
        let under_way = UnderWay::new(&self.0);
        Box::pin(async move {
            // Whoever polls once has not got the answer yet, and later pages take longer.
            let mut left = page;
            poll_fn(|context| match left {
                0 => Poll::Ready(()),
                _ => {
                    left -= 1;
                    context.waker().wake_by_ref();
                    Poll::Pending
                }
            })
            .await;
            let mut guard = self.0.lock().unwrap();
            let things = &mut *guard;
            things.asked.push(page);
            things.at_once.push(things.under_way);
            (things.change)(things.asked.len(), &mut things.ids);
            let items: Vec<Value> = things
                .ids
                .chunks(size)
                .nth(page as usize - 1)
                .unwrap_or_default()
                .iter()
                .map(|id| match id {
                    0 => json!({ "name": "nameless" }),
                    id => json!({ "id": id }),
                })
                .collect();
            let next = format!("https://x/?page={}", page + 1);
            let links = match page as usize * size < things.ids.len() {
                true => json!({ "pages": { "next": next } }),
                false => json!({}),
            };
            let mut body =
                json!({ "things": items, "links": links, "meta": { "total": things.ids.len() } });
            (things.distort)(things.asked.len(), &mut body);
            drop(guard);
            drop(under_way);
            let (status, body) = match body {
                Value::Null => (StatusCode::BAD_GATEWAY, String::new()),
                body => (StatusCode::OK, body.to_string()),
            };
            Ok(RawResponse::new(status, HeaderMap::new(), body.into()))
        })
    }
}

/// A list of 22, by pages of 5.
pub struct Test {
    pub fake: Fake,
    pub call: Call<Value>,
}

impl Test {
    pub fn new(change: impl FnMut(usize, &mut Vec<i64>) + Send + 'static) -> Self {
        let fake = Fake(Arc::new(Mutex::new(Things {
            ids: (1..=22).collect(),
            change: Box::new(change),
            distort: Box::new(|_, _| {}),
            asked: Vec::new(),
            under_way: 0,
            at_once: Vec::new(),
        })));
        let client = ClientBuilder::<Client>::new(&TABLES)
            .base_url("http://127.0.0.1:1")
            .build()
            .unwrap();
        let call = Call::new(&client.with_transport(fake.clone()), &THINGS);
        Self { fake, call }
    }

    pub fn distort(self, distort: impl FnMut(usize, &mut Value) + Send + 'static) -> Self {
        self.fake.0.lock().unwrap().distort = Box::new(distort);
        self
    }

    pub fn untold(self) -> Self {
        self.distort(|_, body| body["meta"] = json!({}))
    }

    pub fn list(&mut self) -> Items<Value> {
        let list = List::new(self.call.again());
        list.consistent(|it: &Value| it["id"].as_i64()).per_page(5)
    }

    pub fn asked(&self) -> Vec<u64> {
        self.fake.0.lock().unwrap().asked.clone()
    }

    pub fn under_way(&self) -> usize {
        self.fake.0.lock().unwrap().under_way
    }

    /// How often the first page was asked for.
    pub fn passes(&self) -> usize {
        self.asked().iter().filter(|page| **page == 1).count()
    }
}

pub fn run<T>(future: impl Future<Output = T>) -> T {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime.enable_time().build().unwrap().block_on(future)
}

/// What is handed out, and the error after it.
pub fn read(mut items: Items<Value>) -> (Vec<i64>, Option<Error>) {
    run(async {
        let mut ids = Vec::new();
        loop {
            match items.try_next().await {
                Ok(Some(item)) => ids.push(item["id"].as_i64().unwrap_or_default()),
                Ok(None) => return (ids, None),
                Err(error) => {
                    assert!(
                        items.next().await.is_none(),
                        "there is an item after the end"
                    );
                    return (ids, Some(error));
                }
            }
        }
    })
}

/// What is handed out, each once, without an error.
pub fn whole(items: Items<Value>) -> BTreeSet<i64> {
    let (ids, error) = read(items);
    assert!(error.is_none(), "{error:?}");
    let once: BTreeSet<i64> = ids.iter().copied().collect();
    assert_eq!(once.len(), ids.len(), "an item came twice: {ids:?}");
    once
}

pub fn upto(last: i64) -> BTreeSet<i64> {
    (1..=last).collect()
}
