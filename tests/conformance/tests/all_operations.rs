//! Every operation of the document, called through the client against the sandbox.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::expect_used)]

mod scene;

use conformance::compare::{Difference, differences, differences_of_answer};
use conformance::document::{Document, Operation};
use conformance::recorder::{Exchange, Recorder};
use digitalocean_raw::dynamic::{self, Output};
use digitalocean_raw::{Client, ErrorKind, Host, JsonObject, hosts};
use digitalocean_sandbox::{Clock, ExampleRequest, RequestRecord, Sandbox};
use percent_encoding::percent_decode_str;
use scene::Scene;
use serde_json::{Value, json};

/// The sandbox, and one recorder for each host in front of it.
struct Stage {
    sandbox: Sandbox,
    api: Recorder,
    inference: Recorder,
    agent: Recorder,
    upload: Recorder,
    client: Client,
}

impl Stage {
    async fn start() -> Self {
        // All that an operation can answer is more than what is kept of a few things that were created.
        let sandbox = Sandbox::builder()
            .any_token()
            .without_store()
            .clock(Clock::manual())
            .start()
            .await
            .expect("a sandbox");
        let recorder = || async { Recorder::start(sandbox.url()).await.expect("a recorder") };
        let (api, inference, agent, upload) = (
            recorder().await,
            recorder().await,
            recorder().await,
            recorder().await,
        );
        let client = Client::builder()
            .base_url(api.url())
            .host_url(&hosts::INFERENCE, inference.url())
            .host_url(&hosts::CLOUD, api.url())
            .token("api-token")
            .credential(&hosts::INFERENCE, "inference-key")
            .credential(&hosts::AGENT, "agent-key")
            .build()
            .expect("a client");
        Self {
            sandbox,
            api,
            inference,
            agent,
            upload,
            client,
        }
    }

    /// The recorder of a host, and what it must see as authorization.
    fn host(&self, host: &Host) -> (&Recorder, Option<&str>) {
        match host.name {
            "inference" => (&self.inference, Some("Bearer inference-key")),
            "agent" => (&self.agent, Some("Bearer agent-key")),
            "presigned" => (&self.upload, None),
            "cloud" => (&self.api, None),
            _ => (&self.api, Some("Bearer api-token")),
        }
    }

    /// The one request since the last time, as the recorder of its host and the sandbox saw it.
    fn seen(&self, host: &Host) -> Result<(Exchange, RequestRecord), String> {
        let mut exchanges = self.host(host).0.take();
        let mut records = self.sandbox.requests();
        self.sandbox.clear_requests();
        match (
            exchanges.pop(),
            records.pop(),
            exchanges.len() + records.len(),
        ) {
            (Some(exchange), Some(record), 0) => Ok((exchange, record)),
            (exchange, record, more) => Err(format!(
                "the host saw {exchange:?}, the sandbox {record:?}, and {more} more"
            )),
        }
    }
}

/// What is given to a call.
struct Given {
    arguments: JsonObject,
    body: Option<Value>,
}

/// A text as the JSON that its schema is for.
fn typed(schema: &Value, text: &str) -> Value {
    match schema["type"].as_str() {
        Some("integer" | "number" | "boolean") => {
            serde_json::from_str(text).expect("a number or a flag")
        }
        _ => text.into(),
    }
}

fn given(stage: &Stage, operation: &Operation<'_>, host: &Host, request: &ExampleRequest) -> Given {
    let mut arguments = JsonObject::new();
    for parameter in &operation.parameters {
        let texts: Vec<String> = match parameter.place {
            "path" => {
                let marker = format!("{{{}}}", parameter.name);
                let mut segments = operation.path.split('/').zip(request.path.split('/'));
                let found = segments.find(|(template, _)| *template == marker);
                vec![decoded(found.expect("a segment for each path parameter").1)]
            }
            "query" => values(&request.query, parameter.name),
            _ if ["accept", "content-type"].contains(&parameter.name.to_lowercase().as_str()) => {
                Vec::new()
            }
            _ => values(&request.headers, &parameter.name.to_lowercase()),
        };
        let value = match parameter.schema["type"].as_str() {
            _ if texts.is_empty() => continue,
            Some("array") => texts
                .iter()
                .map(|text| typed(&parameter.schema["items"], text))
                .collect(),
            _ => typed(parameter.schema, &texts[0]),
        };
        arguments.insert(parameter.name.to_owned(), value);
    }
    match host.name {
        "agent" => drop(arguments.insert("agent_url".to_owned(), stage.agent.url().into())),
        "presigned" => {
            let url = format!("{}/upload/a%20file?signature=s", stage.upload.url());
            arguments.insert("upload_url".to_owned(), url.into());
        }
        _ => {}
    }
    let bytes = request
        .headers
        .iter()
        .any(|(name, value)| name == "content-type" && value == "application/octet-stream");
    let body = if bytes {
        Some("some bytes".into())
    } else if let Some(schema) = form(operation) {
        // The sandbox makes up bodies that are JSON.
        let fields = schema["properties"].as_object().into_iter().flatten();
        Some(
            fields
                .map(|(name, _)| (name.clone(), Value::from("a b&c")))
                .collect(),
        )
    } else {
        request.body.clone()
    };
    Given { arguments, body }
}

const FORM: &str = "application/x-www-form-urlencoded";

/// The schema of a body that is a form.
fn form<'a>(operation: &Operation<'a>) -> Option<&'a Value> {
    let content = operation.raw.get("requestBody")?.get("content")?;
    content.get(FORM)?.get("schema")
}

fn decoded(segment: &str) -> String {
    percent_decode_str(segment)
        .decode_utf8()
        .expect("UTF-8")
        .into_owned()
}

/// A parameter's value as it is sent.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn values(pairs: &[(String, String)], name: &str) -> Vec<String> {
    pairs
        .iter()
        .filter(|(key, _)| key == name)
        .map(|(_, value)| value.clone())
        .collect()
}

/// What is wrong with the request that arrived.
fn wrong_request(
    stage: &Stage,
    operation: &Operation<'_>,
    given: &Given,
    seen: &(Exchange, RequestRecord),
) -> Vec<String> {
    let host = dynamic::find(operation.id)
        .expect(operation.id)
        .operation()
        .host;
    let (exchange, record) = seen;
    let mut wrong = Vec::new();
    let mut expect = |what: &str, right: bool, seen: &dyn std::fmt::Debug| {
        if !right {
            wrong.push(format!("the request's {what} is wrong: {seen:?}"));
        }
    };
    expect(
        "operation",
        record.operation_id.as_deref() == Some(operation.id),
        &record.operation_id,
    );
    expect("method", record.method == operation.method, &record.method);
    expect(
        "authorization",
        exchange.authorization() == stage.host(host).1,
        &exchange.authorization(),
    );

    let mut path = operation.path.to_owned();
    let mut query = Vec::new();
    for parameter in &operation.parameters {
        let Some(value) = given.arguments.get(parameter.name) else {
            continue;
        };
        let texts = match value {
            Value::Array(items) => items.iter().map(text).collect(),
            single => vec![text(single)],
        };
        match parameter.place {
            "path" => path = path.replace(&format!("{{{}}}", parameter.name), &texts[0]),
            "query" => query.extend(
                texts
                    .into_iter()
                    .map(|text| (parameter.name.to_owned(), text)),
            ),
            _ => expect(
                parameter.name,
                record.header(&parameter.name.to_lowercase()) == Some(&texts[0]),
                &record.headers,
            ),
        }
    }
    if *host == hosts::PRESIGNED {
        path = "/upload/a file".to_owned();
        query.push(("signature".to_owned(), "s".to_owned()));
    }
    expect("path", decoded(&record.path) == path, &record.path);
    let mut sent = record.query.clone();
    // Repeated names must keep their order, others may stand anywhere.
    sent.sort_by(|(a, _), (b, _)| a.cmp(b));
    query.sort_by(|(a, _), (b, _)| a.cmp(b));
    expect("query", sent == query, &sent);

    let is_form = form(operation).is_some();
    let media = match &given.body {
        Some(_) if *host == hosts::PRESIGNED => Some("application/octet-stream"),
        Some(_) if is_form => Some(FORM),
        Some(_) => Some("application/json"),
        None => operation
            .raw
            .get("x-force-content-type")
            .and_then(Value::as_str),
    };
    expect(
        "content type",
        record.header("content-type") == media,
        &record.header("content-type"),
    );
    // The sandbox shows only bodies that are JSON.
    let empty = given.body.is_none() || *host == hosts::PRESIGNED || is_form;
    expect("body", empty == record.body.is_none(), &record.body);
    if let (Some(given), Some(sent)) = (&given.body, &record.body) {
        let differences = differences(given, sent);
        expect("body", differences.is_empty(), &differences);
    }
    wrong
}

/// What of the server's answer the typed value lost, made up or changed.
fn wrong_value(
    document: &Document,
    operation: &Operation<'_>,
    exchange: &Exchange,
    value: &Output,
) -> Vec<String> {
    let success = document.success(operation).expect("a success");
    match (value, success.json()) {
        (Output::Json(value), Some(schema)) => {
            let answered = serde_json::from_slice(&exchange.answer).expect("a JSON answer");
            differences_of_answer(&answered, value)
                .into_iter()
                .filter(|difference| match difference {
                    Difference::Lost(path) => document.declares(schema, path),
                    Difference::Added(_) | Difference::Changed(..) => true,
                })
                .map(|difference| format!("the value is wrong: {difference:?}"))
                .collect()
        }
        (Output::Bytes(bytes), None) if *bytes == exchange.answer && !bytes.is_empty() => {
            Vec::new()
        }
        (Output::Empty, None) if exchange.answer.is_empty() && success.media.is_empty() => {
            Vec::new()
        }
        (value, _) => vec![format!("the value is of another kind: {value:?}")],
    }
}

async fn check(
    document: &Document,
    stage: &Stage,
    operation: &Operation<'_>,
    request: &ExampleRequest,
    scene: Option<&Scene>,
) -> Vec<String> {
    let Some(found) = dynamic::find(operation.id) else {
        return vec!["the client doesn't have it".to_owned()];
    };
    let host = found.operation().host;
    let mut given = given(stage, operation, host, request);
    if let Some(scene) = scene {
        scene.dress(operation.id, &mut given.arguments, &mut given.body);
    }
    let call = match found.call(&stage.client, &given.arguments, given.body.as_ref()) {
        Ok(call) => call,
        Err(error) => return vec![format!("it can't be called: {error}")],
    };
    let answer = call.await;
    let seen = match stage.seen(host) {
        Ok(seen) => seen,
        Err(problem) => return vec![format!("{problem}; {answer:?}")],
    };
    let mut problems = wrong_request(stage, operation, &given, &seen);
    match (answer, document.success(operation)) {
        (Ok(reply), Some(success)) => {
            if reply.status != success.status {
                problems.push(format!("the status is {}", reply.status));
            }
            problems.extend(wrong_value(document, operation, &seen.0, &reply.value));
        }
        // What was withdrawn has no success.
        (Err(error), None)
            if error.kind() == ErrorKind::Status
                && error.status().is_some_and(|status| status == 410) => {}
        // The request was right; that its answer can be read is seen by the tests of tolerance.
        (Err(error), _)
            if scene.is_some()
                && !Scene::serves(operation.id)
                && error
                    .status()
                    .is_some_and(|status| [404, 409, 422].contains(&status.as_u16())) => {}
        (answer, _) => problems.push(format!("it answered {answer:?}")),
    }
    problems
}

#[tokio::test]
async fn every_operation_sends_what_it_was_given_and_returns_what_was_answered() {
    let document = Document::load().expect("the document");
    let served = Sandbox::operations().expect("the sandbox's operations");
    let stage = Stage::start().await;
    let mut called = 0;
    let mut problems = Vec::new();
    for operation in document.operations() {
        let known = served
            .iter()
            .find(|served| served.id() == operation.id)
            .expect(operation.id);
        for (kind, request) in [
            ("smallest", known.smallest_request()),
            ("fullest", known.fullest_request()),
        ] {
            let request = request.expect("a request can be made");
            let found = if known.is_stateful() && !known.is_in_store() {
                let stage = Stage::start().await;
                let scene = Scene::set(&stage.client, &stage.sandbox).await;
                drop(stage.api.take());
                stage.sandbox.clear_requests();
                check(&document, &stage, &operation, &request, Some(&scene)).await
            } else {
                check(&document, &stage, &operation, &request, None).await
            };
            problems.extend(
                found
                    .into_iter()
                    .map(|problem| format!("{} ({kind}): {problem}", operation.id)),
            );
        }
        called += 1;
    }
    assert_eq!(called, served.len());
    assert!(called >= 659, "{called} operations");
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
}

#[test]
fn a_value_that_lost_a_declared_key_would_be_noticed() {
    let document = Document::load().expect("the document");
    let operations = document.operations();
    let operation = operations
        .iter()
        .find(|operation| operation.id == "account_get")
        .expect("account_get");
    let exchange = Exchange {
        target: String::new(),
        headers: reqwest::header::HeaderMap::new(),
        status: 200,
        answer: br#"{"account": {"email": "a", "droplet_limit": 1, "new": 1}}"#.to_vec(),
    };
    let problems = |value| wrong_value(&document, operation, &exchange, &Output::Json(value));
    assert!(problems(json!({"account": {"email": "a", "droplet_limit": 1}})).is_empty());
    assert_eq!(problems(json!({"account": {"email": "a"}})).len(), 1);
    assert_eq!(
        problems(json!({"account": {"email": "a", "droplet_limit": 2}})).len(),
        1
    );
    assert_eq!(
        problems(json!({"account": {"email": "a", "droplet_limit": 1, "name": ""}})).len(),
        1
    );
}
