//! What models and agents say: words in the number, shape and protocol that was asked for, and tools that were offered.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod client;

use base64::Engine;
use client::{Client, text};
use digitalocean_sandbox::DEFAULT_TOKEN;
use reqwest::Method;
use serde_json::{Value, json};

const CHAT: &str = "/v1/chat/completions";

fn ask(more: Value) -> Value {
    let mut body = json!({"model": "m", "messages": [{"role": "user", "content": "hi there"}]});
    for (name, value) in more.as_object().unwrap() {
        body[name] = value.clone();
    }
    body
}

/// The events of a stream: their names, and what they say.
async fn stream(client: &Client, path: &str, body: Value) -> Vec<(String, Value)> {
    let request = client
        .request(Method::POST, path)
        .bearer_auth(DEFAULT_TOKEN);
    let request = request.header("content-type", "application/json");
    let response = request.body(body.to_string()).send().await.unwrap();
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    let all = response.text().await.unwrap();
    let events = all.trim_end().split("\n\n").map(|event| {
        let (name, data) = event.split_once("data: ").unwrap();
        let name = name.trim_start_matches("event: ").trim_end();
        (
            name.to_owned(),
            serde_json::from_str(data).unwrap_or(Value::Null),
        )
    });
    events.collect()
}

#[tokio::test]
async fn a_chat_says_words_and_calls_no_tool_that_nobody_offered() {
    let client = Client::start().await;
    let plain = client.post(CHAT, ask(json!({"n": 2}))).await;
    assert_eq!(plain["choices"].as_array().unwrap().len(), 2);
    let choice = &plain["choices"][1];
    assert_eq!(
        (&choice["index"], &choice["finish_reason"]),
        (&json!(1), &json!("stop"))
    );
    assert_eq!(choice["message"]["content"], "Hello from the sandbox");
    assert_eq!(choice["message"]["tool_calls"], Value::Null);
    let usage = &plain["usage"];
    let sum =
        usage["prompt_tokens"].as_u64().unwrap() + usage["completion_tokens"].as_u64().unwrap();
    assert_eq!(usage["total_tokens"], sum);
    let another = client.post(CHAT, ask(json!({}))).await;
    assert_ne!(plain["id"], another["id"]);
}

#[tokio::test]
async fn a_tool_is_called_once_and_its_result_is_answered_by_words() {
    let client = Client::start().await;
    let tools = json!([{"type": "function", "function": {"name": "weather"}}, {"type": "function", "function": {"name": "time"}}]);
    let called = client.post(CHAT, ask(json!({"tools": tools}))).await["choices"][0].take();
    assert_eq!(called["finish_reason"], "tool_calls");
    let call = &called["message"]["tool_calls"][0];
    assert_eq!(
        (&call["function"]["name"], &call["function"]["arguments"]),
        (&json!("weather"), &json!("{}"))
    );
    let chosen = json!({"type": "function", "function": {"name": "time"}});
    let chosen = client
        .post(CHAT, ask(json!({"tools": tools, "tool_choice": chosen})))
        .await;
    assert_eq!(
        chosen["choices"][0]["message"]["tool_calls"][0]["function"]["name"],
        "time"
    );
    let conversation = json!([{"role": "user", "content": "hi"}, called["message"],
        {"role": "tool", "tool_call_id": call["id"], "content": "sunny"}]);
    for more in [
        json!({"tools": tools, "messages": conversation}),
        json!({"tools": tools, "tool_choice": "none"}),
    ] {
        let done = client.post(CHAT, ask(more)).await["choices"][0].take();
        assert_eq!(done["finish_reason"], "stop");
    }
    let chunks = stream(&client, CHAT, ask(json!({"tools": tools, "stream": true}))).await;
    assert_eq!(
        chunks[0].1["choices"][0]["delta"]["tool_calls"][0]["index"],
        0
    );
    assert_eq!(chunks[0].1["choices"][0]["finish_reason"], "tool_calls");
}

#[tokio::test]
async fn what_a_tool_is_called_with_fits_its_schema() {
    let client = Client::start().await;
    let schema = json!({"type": "object", "required": ["city", "unit"],
        "properties": {"city": {"type": "string"}, "unit": {"enum": ["C", "F"]}, "days": {"type": "integer"}}});
    let fits = json!({"city": "city", "unit": "C"});
    let parsed = |text: &Value| serde_json::from_str::<Value>(text.as_str().unwrap()).unwrap();

    let tools =
        json!([{"type": "function", "function": {"name": "weather", "parameters": schema}}]);
    let called = client.post(CHAT, ask(json!({"tools": tools}))).await;
    let call = &called["choices"][0]["message"]["tool_calls"][0];
    assert_eq!(parsed(&call["function"]["arguments"]), fits);

    let tools = json!([{"type": "function", "name": "weather", "parameters": schema}]);
    let body = json!({"model": "m", "input": "hi", "tools": tools});
    let called = client.post("/v1/responses", body).await;
    assert_eq!(parsed(&called["output"][0]["arguments"]), fits);

    let tools = json!([{"name": "weather", "input_schema": schema}]);
    let more = json!({"max_tokens": 9, "tools": tools});
    let called = client.post("/v1/messages", ask(more)).await;
    assert_eq!(called["content"][0]["input"], fits);
    let more = json!({"max_tokens": 9, "tools": tools, "stream": true});
    let events = stream(&client, "/v1/messages", ask(more)).await;
    assert_eq!(events[1].1["content_block"]["input"], json!({}));
    assert_eq!(parsed(&events[3].1["delta"]["partial_json"]), fits);
}

#[tokio::test]
async fn an_answer_is_in_the_format_that_was_asked_for() {
    let client = Client::start().await;
    let schema = json!({"type": "object", "properties": {"score": {"type": "integer"}}, "required": ["score"]});
    let format =
        json!({"type": "json_schema", "json_schema": {"name": "summary", "schema": schema}});
    let said = client
        .post(CHAT, ask(json!({"response_format": format})))
        .await;
    let message = &said["choices"][0]["message"];
    assert_eq!(message["content"], json!({"score": 1}).to_string());
    let more = json!({"response_format": format, "stream": true});
    let chunks = stream(&client, CHAT, ask(more)).await;
    let delta = &chunks[0].1["choices"][0]["delta"];
    assert_eq!(delta["content"], json!({"score": 1}).to_string());
    let more = json!({"response_format": {"type": "json_object"}});
    let said = client.post(CHAT, ask(more)).await;
    let said = said["choices"][0]["message"]["content"].as_str().unwrap();
    assert!(serde_json::from_str::<Value>(said).unwrap().is_object());
}

#[tokio::test]
async fn a_stream_tells_usage_in_a_chunk_of_its_own_to_those_who_ask() {
    let client = Client::start().await;
    let chunks = stream(&client, CHAT, ask(json!({"stream": true}))).await;
    assert!(chunks.iter().all(|(_, chunk)| chunk["usage"].is_null()));
    assert_eq!(chunks.len(), 4);
    let more = json!({"stream": true, "stream_options": {"include_usage": true}});
    let chunks = stream(&client, CHAT, ask(more)).await;
    let [.., (_, last), (_, done)] = &chunks[..] else {
        unreachable!()
    };
    assert_eq!((&last["choices"], done), (&json!([]), &Value::Null));
    assert!(last["usage"]["total_tokens"].as_u64().unwrap() > 0);
}

#[tokio::test]
async fn messages_come_in_their_own_protocol() {
    let client = Client::start().await;
    let path = "/v1/messages";
    let plain = client.post(path, ask(json!({"max_tokens": 9}))).await;
    assert_eq!(
        plain["content"],
        json!([{"type": "text", "text": "Hello from the sandbox"}])
    );
    assert_eq!(plain["stop_reason"], "end_turn");
    let events = stream(&client, path, ask(json!({"max_tokens": 9, "stream": true}))).await;
    let names = events.iter().map(|(name, event)| {
        assert_eq!(event["type"], **name);
        name.as_str()
    });
    let delta = "content_block_delta";
    let wanted = [
        "message_start",
        "content_block_start",
        "ping",
        delta,
        delta,
        delta,
        "content_block_stop",
        "message_delta",
        "message_stop",
    ];
    assert_eq!(names.collect::<Vec<_>>(), wanted);
    let said = events
        .iter()
        .filter_map(|(_, event)| event["delta"]["text"].as_str());
    assert_eq!(said.collect::<String>(), "Hello from the sandbox");
    assert_eq!(text(&events[7].1["delta"]["stop_reason"]), "end_turn");

    let tools = json!([{"name": "weather", "input_schema": {"type": "object"}}]);
    let called = client
        .post(path, ask(json!({"max_tokens": 9, "tools": tools})))
        .await;
    assert_eq!(
        (&called["stop_reason"], &called["content"][0]["name"]),
        (&json!("tool_use"), &json!("weather"))
    );
    let result = json!([{"type": "tool_result", "tool_use_id": called["content"][0]["id"], "content": "sunny"}]);
    let more =
        json!({"max_tokens": 9, "tools": tools, "messages": [{"role": "user", "content": result}]});
    assert_eq!(
        client.post(path, ask(more)).await["stop_reason"],
        "end_turn"
    );
}

#[tokio::test]
async fn responses_embeddings_and_pictures_are_as_many_as_were_asked_for() {
    let client = Client::start().await;
    let said = client
        .post("/v1/responses", json!({"model": "m", "input": "hi"}))
        .await;
    assert_eq!(
        said["output"][0]["content"][0]["text"],
        "Hello from the sandbox"
    );
    assert_eq!(said["output"].as_array().unwrap().len(), 1);

    let vectors = json!({"model": "m", "input": ["a", "b", "a"]});
    let vectors = client.post("/v1/embeddings", vectors).await["data"].take();
    let of = |at: usize| &vectors[at]["embedding"];
    assert_eq!(vectors.as_array().unwrap().len(), 3);
    assert_eq!((&vectors[2]["index"], of(2)), (&json!(2), of(0)));
    assert_ne!(of(0), of(1));

    let ask = json!({"model": "m", "prompt": "a cat", "n": 3, "size": "1024x1536"});
    let pictures = client.post("/v1/images/generations", ask).await;
    assert_eq!(pictures["size"], "1024x1536");
    let pictures = pictures["data"].as_array().unwrap().clone();
    assert_eq!(pictures.len(), 3);
    let png = base64::engine::general_purpose::STANDARD.decode(text(&pictures[0]["b64_json"]));
    assert!(png.unwrap().starts_with(b"\x89PNG"));
}

/// The status of a chat with this header at this path.
async fn status(client: &Client, path: &str, header: &str, value: &str) -> u16 {
    let body = ask(json!({"max_tokens": 9}));
    let request = client.request(Method::POST, path).header(header, value);
    let request = request.header("content-type", "application/json");
    let answer = request.body(body.to_string()).send().await.unwrap();
    answer.status().as_u16()
}

#[tokio::test]
async fn keys_open_what_they_were_made_for_until_they_are_gone() {
    const OWN: &str = "/api/v1/chat/completions?agent=true";
    let client = Client::start().await;
    let open = async |path: &str, key: &str| {
        let bearer = format!("Bearer {key}");
        status(&client, path, "authorization", &bearer).await
    };
    let agent = json!({"name": "a", "instruction": "be kind", "region": "tor1"});
    let agent = client.post("/v2/gen-ai/agents", agent).await["agent"]["uuid"].take();
    let agent = format!("/v2/gen-ai/agents/{}", text(&agent));
    let keys = format!("{agent}/api_keys");
    let key = client.post(&keys, json!({"name": "k"})).await["api_key_info"].take();
    let path = format!("{keys}/{}", text(&key["uuid"]));
    let mut current = text(&key["secret_key"]).to_owned();
    assert_eq!(open(OWN, &current).await, 200);
    assert_eq!(open(OWN, DEFAULT_TOKEN).await, 200);
    assert_eq!(open(OWN, "never-made").await, 401);
    assert_eq!(
        open(CHAT, &current).await,
        401,
        "not what it wasn't made for"
    );
    let account = client.request(Method::GET, "/v2/account");
    let account = account.bearer_auth(&current).send().await.unwrap();
    assert_eq!(account.status(), 401, "nothing of the account");

    let renamed = Some(json!({"name": "l"}));
    client.call(Method::PUT, &path, renamed).await;
    assert_eq!(open(OWN, &current).await, 200, "it has another name only");
    let mut seen = Vec::new();
    for _ in 0..2 {
        seen.push(current.clone());
        let again = format!("{path}/regenerate");
        let again = client.call(Method::PUT, &again, None).await.body;
        let new = text(&again["api_key_info"]["secret_key"]).to_owned();
        assert!(!seen.contains(&new), "{new} was one before");
        assert_eq!(open(OWN, &current).await, 401, "the old one is over");
        assert_eq!(open(OWN, &new).await, 200);
        current = new;
    }
    let state = client.sandbox.dump().unwrap();
    client.sandbox.load(&state).unwrap();
    assert_eq!(open(OWN, &current).await, 200, "it is part of the state");
    client.call(Method::DELETE, &path, None).await;
    assert_eq!(open(OWN, &current).await, 401, "it is gone");

    let key = client.post(&keys, json!({"name": "k"})).await["api_key_info"].take();
    let key = text(&key["secret_key"]);
    assert_eq!(open(OWN, key).await, 200);
    client.call(Method::DELETE, &agent, None).await;
    assert_eq!(open(OWN, key).await, 401, "it is gone with its agent");
}

#[tokio::test]
async fn messages_are_opened_by_the_header_of_their_protocol() {
    let client = Client::start().await;
    for (path, header, value, expected) in [
        ("/v1/messages", "x-api-key", DEFAULT_TOKEN, 200),
        ("/v1/messages", "x-api-key", "other", 401),
        ("/v1/messages", "x-api-key", "", 401),
        ("/v1/messages", "x-other", DEFAULT_TOKEN, 401),
        (CHAT, "x-api-key", DEFAULT_TOKEN, 401),
    ] {
        let status = status(&client, path, header, value).await;
        assert_eq!(status, expected, "{path} {header}: {value}");
    }
}
