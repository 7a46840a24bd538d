//! Every row of `spec/resources.toml`: that the key calls the operation that the row names, with its parts in the right order,
//! and finds in the answer what the row says.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::expect_used, clippy::panic)]

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use conformance::document::Document;
use conformance::synthesis::examples;
use digitalocean_core::pages::Items;
use digitalocean_core::resource::{
    Creatable, Deletable, IntoKey, List, Listed, Patchable, Replaceable, Resource,
};
use digitalocean_core::transport::{BoxFuture, Failure, RawResponse, Request, Transport};
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Answers each operation by its own schema, and remembers what was asked.
#[derive(Clone, Debug)]
struct Fake {
    answers: Arc<BTreeMap<String, Value>>,
    asked: Arc<Mutex<Vec<(&'static str, String)>>>,
}

impl Transport for Fake {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<RawResponse, Failure>> {
        let id = request.operation.id;
        let path = request.url.path().to_owned();
        self.asked.lock().expect("the log").push((id, path));
        let answer = self.answers.get(id).cloned().unwrap_or_default();
        let body = match answer {
            Value::Null => Vec::new(),
            answer => answer.to_string().into_bytes(),
        };
        let status = match body.is_empty() {
            true => StatusCode::NO_CONTENT,
            false => StatusCode::OK,
        };
        Box::pin(async move { Ok(RawResponse::new(status, HeaderMap::new(), body.into())) })
    }
}

struct Check {
    fake: Fake,
    client: digitalocean_core::Client,
    paths: BTreeMap<String, String>,
    bodies: BTreeMap<String, Value>,
    wrong: Vec<String>,
    rows: toml::Table,
    checked: usize,
}

impl Check {
    fn new() -> Self {
        let document = Document::load().expect("the document");
        let mut answers = BTreeMap::new();
        let mut paths = BTreeMap::new();
        for operation in document.operations() {
            paths.insert(operation.id.to_owned(), operation.path.to_owned());
            let success = document.success(&operation);
            if let Some(schema) = success.as_ref().and_then(|success| success.json()) {
                let made = examples(&document, schema);
                if let Some(example) = made.first() {
                    let mut answer = example.value.clone();
                    last_page(&mut answer);
                    answers.insert(operation.id.to_owned(), answer);
                }
            }
        }
        let document = document.of_requests();
        let mut bodies = BTreeMap::new();
        for operation in document.operations() {
            for (_, schema) in document.request_media(&operation) {
                if let Some(example) = examples(&document, schema).first() {
                    bodies.insert(operation.id.to_owned(), example.value.clone());
                }
            }
        }
        let fake = Fake {
            answers: Arc::new(answers),
            asked: Arc::default(),
        };
        let raw = digitalocean_raw::Client::builder()
            .base_url("https://api.example.com")
            .transport(fake.clone())
            .build()
            .expect("a client");
        let spec = concat!(env!("CARGO_MANIFEST_DIR"), "/../../spec/resources.toml");
        let rows = std::fs::read_to_string(spec).expect("the rows");
        Self {
            fake,
            client: raw.as_ref().clone(),
            paths,
            bodies,
            wrong: Vec::new(),
            rows: rows.parse().expect("TOML"),
            checked: 0,
        }
    }

    fn row(&self, row: &str) -> &toml::Table {
        let (area, thing) = row.split_once('.').expect("an area");
        self.rows[area][thing].as_table().expect("a row")
    }

    /// A key of a row, of which each part is another number, and those parts.
    fn key<K: DeserializeOwned>(&self, row: &str) -> (K, Vec<String>) {
        let mut chain = vec![row.to_owned()];
        let mut at = row.to_owned();
        while let Some(parent) = self.row(&at)["key"].get("parent") {
            at = parent.as_str().expect("a row").to_owned();
            chain.insert(0, at.clone());
        }
        let has_own = |row: &String| {
            let key = self.row(row)["key"].as_table().expect("a key");
            key.contains_key("field") || key.contains_key("unshown")
        };
        let parts: Vec<String> = (0..chain.iter().filter(|row| has_own(row)).count())
            .map(|at| format!("70{at}"))
            .collect();
        // Whether a part is a number or a text, only its type knows.
        for kinds in 0..1 << parts.len() {
            let mut left = parts.iter().enumerate();
            let mut json = Value::Null;
            for (depth, row) in chain.iter().enumerate() {
                let own = has_own(row).then(|| {
                    let (at, part) = left.next().expect("a part");
                    match kinds >> at & 1 {
                        0 => json!(part),
                        _ => json!(part.parse::<i64>().expect("a number")),
                    }
                });
                json = nested(self.row(row), depth, &chain, json, own);
            }
            if let Ok(key) = serde_json::from_value(json) {
                return (key, parts);
            }
        }
        panic!("{row}: no JSON is its key")
    }

    /// The key of what the list or the create of a row is in.
    fn above<K: DeserializeOwned>(&self, row: &str, operation: &str) -> (K, Vec<String>) {
        let table = self.row(row);
        let parts = self.paths[operation].matches('{').count();
        let within = table.get("within").into_iter();
        let above = within.chain(table["key"].get("parent"));
        for above in above {
            let above = above.as_str().expect("a row");
            let found =
                std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| self.key::<K>(above)));
            if let Ok((key, found)) = found
                && found.len() == parts
            {
                return (key, found);
            }
        }
        let nothing = serde_json::from_value(Value::Null);
        (nothing.expect("a list of the account"), Vec::new())
    }

    /// The body that an operation takes.
    fn body<B: DeserializeOwned>(&self, operation: &str) -> B {
        let body = self.bodies[operation].clone();
        serde_json::from_value(body).expect("a body of its type")
    }

    /// Asserts what was asked for last.
    fn asked(&mut self, row: &str, fact: &str, operation: &str, parts: &[String]) {
        self.checked += 1;
        let asked = std::mem::take(&mut *self.fake.asked.lock().expect("the log"));
        let Some((id, path)) = asked.into_iter().find(|(id, _)| *id == operation) else {
            return self
                .wrong
                .push(format!("{row}: `{fact}` doesn't call {operation}"));
        };
        let mut wanted = self.paths[id].clone();
        for part in parts {
            let Some((before, rest)) = wanted.split_once('{') else {
                continue;
            };
            let (_, after) = rest.split_once('}').expect("a parameter");
            wanted = format!("{before}{part}{after}");
        }
        if path != wanted {
            let told = format!("{row}: `{fact}` asks for {path} instead of {wanted}");
            self.wrong.push(told);
        }
    }

    fn tell(&mut self, row: &str, fact: &str, what: impl std::fmt::Display) {
        self.wrong.push(format!("{row}: `{fact}`: {what}"));
    }
}

/// The JSON of a key: of one part, or of that of its parent and its own.
fn nested(
    row: &toml::Table,
    depth: usize,
    chain: &[String],
    parent: Value,
    own: Option<Value>,
) -> Value {
    if depth == 0 {
        return own.unwrap_or(Value::Null);
    }
    let (_, thing) = chain[depth - 1].split_once('.').expect("an area");
    let mut key = serde_json::Map::new();
    key.insert(thing.to_owned(), parent);
    if let Some(own) = own {
        let key_of_row = row["key"].as_table().expect("a key");
        let place = key_of_row
            .get("field")
            .or_else(|| key_of_row.get("unshown"));
        let place = place.and_then(toml::Value::as_str).expect("a field");
        let last = place.rsplit('_').next().expect("a word");
        let field = match last {
            "name" | "slug" | "id" => last,
            "uuid" => "id",
            _ => place,
        };
        key.insert(field.to_owned(), own);
    }
    Value::Object(key)
}

/// No page follows, and the total is what the page has.
fn last_page(answer: &mut Value) {
    let Some(answer) = answer.as_object_mut() else {
        return;
    };
    for key in ["links", "meta", "next_page_token", "has_more"] {
        answer.shift_remove(key);
    }
}

async fn get<K>(check: &mut Check, row: &str, operation: &str)
where
    K: Resource<Value: PartialEq> + DeserializeOwned,
    for<'a> &'a K: IntoKey<K>,
{
    let (key, parts) = check.key::<K>(row);
    if operation.is_empty() {
        // It is looked up in the list, which shows others.
        let list = check.row(row)["list"].as_str().expect("a list").to_owned();
        match key.get(&check.client).await {
            Err(error) if error.is_not_found() => {}
            other => check.tell(row, "get", format!("finds {other:?} in the list of others")),
        }
        let above = parts.len() - 1;
        return check.asked(row, "get", &list, &parts[..above]);
    }
    let got = key.get(&check.client).await;
    check.asked(row, "get", operation, &parts);
    match got {
        Err(error) => check.tell(row, "get", error),
        Ok(value) => {
            let shown = check.row(row)["key"].get("unshown").is_none();
            if shown && K::of(&key.parent(), &value).is_none() {
                check.tell(row, "get", "the object doesn't tell its key");
            }
        }
    }
    assert!(IntoKey::<K>::into_key(&key) == key);
    assert!(!K::NAME.is_empty());
}

async fn list<K, P>(check: &mut Check, row: &str, operation: &str)
where
    K: Listed<List: Into<List<P>>, Within: DeserializeOwned>,
    P: digitalocean_core::pages::PagedAnswer,
{
    let (within, parts) = check.above::<K::Within>(row, operation);
    let list: List<P> = K::list(&check.client, &within).into();
    let first = list.first().await;
    check.asked(row, "list", operation, &parts);
    match first {
        Err(error) => check.tell(row, "list", error),
        Ok(None) => check.tell(row, "list", "no item is found in the answer"),
        Ok(Some(_)) => {}
    }
}

/// A list that has no method to be read consistently has that of this trait.
trait NotConsistent: Sized {
    fn consistent(self) -> NoKey {
        NoKey
    }
}

impl<T> NotConsistent for T {}

/// In place of the items of a list whose items can't be told apart.
struct NoKey;

trait Keyed {
    async fn keyed(self, check: &mut Check, row: &str);
}

impl Keyed for NoKey {
    async fn keyed(self, check: &mut Check, row: &str) {
        let shown = check.row(row)["key"].get("field").is_some();
        if shown {
            check.tell(
                row,
                "list",
                "its items have a key, and it isn't read by that",
            );
        }
    }
}

/// An item that has no key would be an error.
impl<T: Send + Sync + 'static> Keyed for Items<T> {
    async fn keyed(self, check: &mut Check, row: &str) {
        let first = self.limit(1).try_next().await;
        check.fake.asked.lock().expect("the log").clear();
        check.checked += 1;
        match first {
            Err(error) => check.tell(row, "list", format!("consistent: {error}")),
            Ok(None) => check.tell(row, "list", "consistent: no item is found in the answer"),
            Ok(Some(_)) => {}
        }
    }
}

async fn create<K>(check: &mut Check, row: &str, operation: &str)
where
    K: Creatable<Body: DeserializeOwned, In: DeserializeOwned>,
{
    let (within, parts) = check.above::<K::In>(row, operation);
    let body = check.body::<K::Body>(operation);
    let created = K::create(&check.client, &within, &body).await;
    check.asked(row, "create", operation, &parts);
    if let Err(error) = created {
        check.tell(row, "create", error);
    }
}

async fn delete<K: Deletable + DeserializeOwned>(check: &mut Check, row: &str, operation: &str) {
    let (key, parts) = check.key::<K>(row);
    let deleted = key.delete(&check.client).await;
    check.asked(row, "delete", operation, &parts);
    if let Err(error) = deleted {
        check.tell(row, "delete", error);
    }
}

async fn patch<K>(check: &mut Check, row: &str, operation: &str)
where
    K: Patchable<Patch: DeserializeOwned> + DeserializeOwned,
{
    let (key, parts) = check.key::<K>(row);
    let body = check.body::<K::Patch>(operation);
    let patched = key.patch(&check.client, &body).await;
    check.asked(row, "patch", operation, &parts);
    if let Err(error) = patched {
        check.tell(row, "patch", error);
    }
}

/// What the service shows becomes a body, which has all that both declare and all that neither does.
async fn replace<K>(check: &mut Check, row: &str, operation: &str)
where
    K: Replaceable<Body: DeserializeOwned + Serialize, Value: Serialize> + DeserializeOwned,
{
    let (key, parts) = check.key::<K>(row);
    let Ok(value) = key.get(&check.client).await else {
        return;
    };
    let body = match K::body(&value) {
        Ok(body) => body,
        Err(error) => return check.tell(row, "replace", error),
    };
    let shown = serde_json::to_value(&value).expect("JSON");
    let sent = serde_json::to_value(&body).expect("JSON");
    let mapped: Vec<&str> = K::BRIDGE.map.iter().map(|(key, _)| *key).collect();
    let unless: Vec<&str> = K::BRIDGE.unless.iter().map(|(key, _)| *key).collect();
    for (field, value) in shown.as_object().into_iter().flatten() {
        let is_meant = K::BRIDGE.drop.contains(&field.as_str())
            || mapped.contains(&field.as_str())
            || unless.contains(&field.as_str());
        let is_kept = value.is_null() || sent.get(field).is_some();
        if !is_meant && !is_kept {
            check.tell(row, "replace", format!("{field} is lost on the way back"));
        }
    }
    for field in &mapped {
        if sent.get(field).is_none_or(Value::is_null) {
            check.tell(row, "replace", format!("nothing is sent for {field}"));
        }
    }
    check.fake.asked.lock().expect("the log").clear();
    let replaced = key.replace(&check.client, &body).await;
    check.asked(row, "replace", operation, &parts);
    if let Err(error) = replaced {
        check.tell(row, "replace", error);
    }
}

macro_rules! visit {
    (list $row:literal $key:ty, $operation:literal) => {
        later(|check| block_on(list::<$key, _>(check, $row, $operation)));
        later(|check| {
            let (within, _) = check.above::<<$key as Listed>::Within>($row, $operation);
            let list = <$key as Listed>::list(&check.client, &within);
            block_on(list.consistent().keyed(check, $row));
        });
    };
    ($fact:ident $row:literal $key:ty, $operation:literal) => {
        later(|check| block_on($fact::<$key>(check, $row, $operation)));
    };
}

type OneCheck = Box<dyn FnOnce(&mut Check)>;

thread_local! {
    static CHECKS: RefCell<Vec<OneCheck>> = const { RefCell::new(Vec::new()) };
}

fn later(check: impl FnOnce(&mut Check) + 'static) {
    CHECKS.with(|all| all.borrow_mut().push(Box::new(check)));
}

/// Nothing waits for anything here.
fn block_on(future: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    runtime.expect("a runtime").block_on(future);
}

#[test]
fn every_row_calls_what_it_names_and_finds_what_it_says() {
    digitalocean_raw::each_resource!(visit);
    let mut check = Check::new();
    for one in CHECKS.take() {
        one(&mut check);
    }
    println!("{} facts of rows", check.checked);
    assert!(check.checked > 300, "{}", check.checked);
    assert!(check.wrong.is_empty(), "{:#?}", check.wrong);
}
