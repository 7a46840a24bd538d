//! Every operation of the document through the probe, as another program would call it, against a server that knows nothing
//! but what it is to answer: neither the client nor the sandbox had a hand in what is sent and answered.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::expect_used)]

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::Ipv4Addr;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::State;
use axum::http::{Request, Response};
use conformance::compare::{differences, differences_of_answer};
use conformance::document::{Document, Operation};
use conformance::synthesis::examples;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};
use tokio::net::TcpListener;

/// What the server answers next, and what it was sent.
#[derive(Default)]
struct Exchange {
    status: u16,
    media: Option<String>,
    answer: Vec<u8>,
    seen: Vec<Seen>,
}

struct Seen {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

type Shared = Arc<Mutex<Exchange>>;

async fn serve(State(shared): State<Shared>, request: Request<Body>) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, 1 << 24).await.expect("a body").to_vec();
    let query = parts.uri.query().unwrap_or_default();
    let headers = parts.headers.iter().map(|(name, value)| {
        let value = value.to_str().unwrap_or_default();
        (name.as_str().to_owned(), value.to_owned())
    });
    let mut exchange = shared.lock().expect("the exchange");
    exchange.seen.push(Seen {
        method: parts.method.to_string(),
        path: parts.uri.path().to_owned(),
        query: url_pairs(query),
        headers: headers.collect(),
        body,
    });
    let mut response = Response::builder().status(exchange.status);
    if let Some(media) = &exchange.media {
        response = response.header("content-type", media);
    }
    let answer = Body::from(exchange.answer.clone());
    response.body(answer).expect("an answer")
}

fn url_pairs(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(key), decoded(value))
        })
        .collect()
}

fn decoded(text: &str) -> String {
    let text = text.replace('+', " ");
    let decoded = percent_decode_str(&text).decode_utf8();
    decoded.expect("UTF-8").into_owned()
}

/// The program, and its two ends.
struct Probe {
    child: Child,
    questions: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Probe {
    fn start() -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_probe"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a probe");
        Self {
            questions: child.stdin.take().expect("its stdin"),
            answers: BufReader::new(child.stdout.take().expect("its stdout")),
            child,
        }
    }

    fn ask(&mut self, question: &Value) -> Value {
        writeln!(self.questions, "{question}").expect("it reads");
        let mut line = String::new();
        self.answers.read_line(&mut line).expect("a line");
        serde_json::from_str(&line).expect("JSON")
    }
}

impl Drop for Probe {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A value of a parameter: of a text, one that has to be escaped wherever it is put.
fn value(document: &Document, schema: &Value) -> Value {
    let made = examples(document, schema);
    let value = made.into_iter().next().expect("a value").value;
    let is_free =
        schema["type"] == "string" && schema["enum"].is_null() && schema["format"].is_null();
    match is_free && schema["pattern"].is_null() {
        true => json!("a b&c/ü?"),
        false => value,
    }
}

fn texts(value: &Value) -> Vec<String> {
    let one = |value: &Value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    match value {
        Value::Array(items) => items.iter().map(one).collect(),
        other => vec![one(other)],
    }
}

/// What a call is given, and what has to arrive.
#[derive(Default)]
struct Given {
    arguments: Map<String, Value>,
    path: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: Value,
    /// Whether the body arrives as a form.
    form: bool,
}

const FORM: &str = "application/x-www-form-urlencoded";

fn given(document: &Document, operation: &Operation<'_>) -> Given {
    let mut given = Given {
        path: operation.path.to_owned(),
        ..Given::default()
    };
    for parameter in &operation.parameters {
        let name = parameter.name.to_lowercase();
        // The client says by itself what it sends and what it takes.
        if parameter.place == "header" && ["accept", "content-type"].contains(&name.as_str()) {
            continue;
        }
        let value = match parameter.place {
            "header" if parameter.schema["type"] == "string" => json!("a-b"),
            _ => value(document, parameter.schema),
        };
        for text in texts(&value) {
            match parameter.place {
                "path" => {
                    given.path = given
                        .path
                        .replace(&format!("{{{}}}", parameter.name), &text)
                }
                "query" => given.query.push((parameter.name.to_owned(), text)),
                _ => given.headers.push((name.clone(), text)),
            }
        }
        given.arguments.insert(parameter.name.to_owned(), value);
    }
    let media = document.request_media(operation);
    given.form = media.iter().all(|(name, _)| *name == FORM) && !media.is_empty();
    let typed = if given.form { FORM } else { "application/json" };
    given.body = match media.iter().find(|(name, _)| *name == typed) {
        Some((_, schema)) => {
            examples(document, schema)
                .into_iter()
                .next()
                .expect("a body")
                .value
        }
        None if media.is_empty() => Value::Null,
        None => json!("some bytes"),
    };
    given
}

/// What is wrong with a request.
fn wrong_request(operation: &Operation<'_>, given: &Given, seen: &Seen) -> Vec<String> {
    let mut problems = Vec::new();
    if seen.method != operation.method {
        problems.push(format!("the method is {}", seen.method));
    }
    if decoded(&seen.path) != given.path {
        problems.push(format!("the path is {}", seen.path));
    }
    let sorted = |pairs: &[(String, String)]| {
        let mut pairs = pairs.to_vec();
        pairs.sort();
        pairs
    };
    if sorted(&seen.query) != sorted(&given.query) {
        problems.push(format!(
            "the query is {:?}, not {:?}",
            seen.query, given.query
        ));
    }
    for header in &given.headers {
        if !seen.headers.contains(header) {
            problems.push(format!("{header:?} is missing"));
        }
    }
    let sent = match &given.body {
        Value::Object(fields) if given.form => {
            let pairs = fields.iter().flat_map(|(key, value)| {
                let texts = texts(value).into_iter();
                texts.map(|text| (key.clone(), text))
            });
            let pairs: Vec<_> = pairs.collect();
            let came = url_pairs(&String::from_utf8_lossy(&seen.body));
            (sorted(&came) != sorted(&pairs)).then(|| format!("the form is {came:?}"))
        }
        Value::Null => (!seen.body.is_empty()).then(|| "a body came".to_owned()),
        Value::String(bytes) => {
            (seen.body != bytes.as_bytes()).then(|| "other bytes came".to_owned())
        }
        body => match serde_json::from_slice(&seen.body) {
            Ok(sent) => {
                let found = differences(body, &sent);
                (!found.is_empty()).then(|| format!("the body differs: {found:?}"))
            }
            Err(error) => Some(format!("the body is no JSON: {error}")),
        },
    };
    problems.extend(sent);
    problems
}

fn check(
    document: &Document,
    shared: &Shared,
    probe: &mut Probe,
    url: &str,
    operation: &Operation<'_>,
) -> Vec<String> {
    let given = given(document, operation);
    let success = document.success(operation);
    let schema = success.as_ref().and_then(|success| success.json());
    let answer = schema.map(|schema| {
        examples(document, schema)
            .into_iter()
            .next()
            .expect("an answer")
            .value
    });
    {
        let mut exchange = shared.lock().expect("the exchange");
        exchange.seen.clear();
        exchange.status = success.as_ref().map_or(410, |success| success.status);
        let media = success.as_ref().and_then(|success| success.media.first());
        exchange.media = match answer {
            Some(_) => Some("application/json".to_owned()),
            None => media.map(|(media, _)| (*media).to_owned()),
        };
        exchange.answer = match (&answer, &exchange.media) {
            (Some(answer), _) => answer.to_string().into_bytes(),
            (None, Some(_)) => b"a,b\n".to_vec(),
            (None, None) => Vec::new(),
        };
    }
    let told = probe.ask(&json!({
        "verb": "call", "op": operation.id, "base_url": url, "token": "t", "args": given.arguments, "body": given.body,
    }));
    let exchange = shared.lock().expect("the exchange");
    let [seen] = exchange.seen.as_slice() else {
        return vec![format!("{} requests came; {told}", exchange.seen.len())];
    };
    let mut problems = wrong_request(operation, &given, seen);
    let expected = match (&success, &answer, &exchange.media) {
        (None, _, _) => (told["kind"] == "status" && told["status"] == 410).then_some(()),
        (_, Some(answer), _) => {
            let found = differences_of_answer(answer, &told["value"]);
            problems.extend(
                found
                    .iter()
                    .map(|found| format!("the value differs: {found:?}")),
            );
            Some(())
        }
        (_, None, Some(_)) => (told["value"] == json!({ "bytes": 4 })).then_some(()),
        (_, None, None) => told["value"].is_null().then_some(()),
    };
    if expected.is_none()
        || success.is_some_and(|it| told["ok"] != true || told["status"] != it.status)
    {
        problems.push(format!("it answered {told}"));
    }
    problems
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_operation_comes_through_the_probe() {
    let shared = Shared::default();
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .await
        .expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let app = Router::new()
        .fallback(serve)
        .with_state(Arc::clone(&shared));
    let server = tokio::spawn(async { axum::serve(listener, app).await });
    let (count, problems) = tokio::task::spawn_blocking(move || {
        let document = Document::load().expect("the document");
        let mut probe = Probe::start();
        let operations = document.operations();
        let problems = operations.iter().flat_map(|operation| {
            let found = check(&document, &shared, &mut probe, &url, operation);
            found
                .into_iter()
                .map(|problem| format!("{}: {problem}", operation.id))
        });
        let problems: Vec<String> = problems.collect();
        (operations.len(), problems)
    })
    .await
    .expect("an end");
    server.abort();
    assert!(count >= 659, "{count} operations");
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
}
