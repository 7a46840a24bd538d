//! Chats with models.

use digitalocean_sdk::inference::{Chat, Tool};
use digitalocean_sdk::raw::types::ChatCompletionResponse;
use digitalocean_sdk::{Client, ErrorKind};
use futures_util::{StreamExt as _, TryStreamExt as _};
use serde_json::{Value, json};

use super::by_hand::Server;
use super::{EVENTS, answering, client, sent, streaming, unsent, world};

fn weather() -> Tool {
    let tool = Tool::new("weather").description("The temperature in a city");
    tool.parameters(json!({ "type": "object", "properties": { "city": { "type": "string" } } }))
}

fn chat(client: &Client) -> Chat {
    client.inference().chat("llama3.3-70b-instruct")
}

fn piece(content: &str) -> Value {
    json!({ "id": "a", "model": "m", "choices": [{ "index": 0, "delta": { "content": content }, "finish_reason": null }] })
}

#[tokio::test(start_paused = true)]
async fn c15_a_model_answers_a_conversation_whole_and_as_a_stream() {
    let (world, client) = world().await;
    let models = client.inference_models().list().all().await.unwrap();
    let model = &models.first().unwrap().id;
    let ask = client
        .inference()
        .chat(model)
        .system("Be brief.")
        .user("Hello?");
    let (answer, _) = world.run(ask.clone()).await;
    assert!(!answer.unwrap().text().is_empty());
    let stream = world.run(ask.stream()).await.0.unwrap();
    let text = stream.text().all().await.unwrap();
    assert_eq!(text, "Hello from the sandbox");
}

#[tokio::test]
async fn c15_a_chat_is_sent_as_it_was_said() {
    let server = answering(json!({ "id": "a", "choices": [] })).await;
    let client = client(&server);
    let ask = chat(&client)
        .system("s")
        .developer("d")
        .user("u")
        .assistant("a");
    let ask = ask
        .tool_result("call-1", "5 °C")
        .tool(weather())
        .tools([Tool::new("time")]);
    let ask = ask
        .temperature(0.5)
        .max_tokens(10)
        .stop("END")
        .seed(None)
        .n(2);
    let answer = ask.await.unwrap();
    assert_eq!((answer.text(), answer.tool_calls().len()), ("", 0));
    assert!(answer.message().is_none() && answer.finish_reason().is_none());
    let request = &server.requests()[0];
    assert!(
        request.line.starts_with("POST /v1/chat/completions "),
        "{}",
        request.line
    );
    let key = request.header("authorization");
    assert_eq!(key, Some("Bearer the-key-of-inference"));
    let body = sent(request);
    let roles = body["messages"].as_array().unwrap().iter();
    let roles: Vec<_> = roles.map(|it| it["role"].as_str().unwrap()).collect();
    assert_eq!(roles, ["system", "developer", "user", "assistant", "tool"]);
    assert_eq!(body["messages"][4]["tool_call_id"], "call-1");
    assert_eq!(body["tools"][0]["function"]["name"], "weather");
    assert_eq!(
        body["tools"][1],
        json!({ "type": "function", "function": { "name": "time" } })
    );
    assert_eq!(body["stop"], "END");
    assert_eq!(body["seed"], Value::Null);
    assert!(body.as_object().unwrap().contains_key("seed"));
    assert!(body.get("stream").is_none());
}

#[tokio::test]
async fn c15_a_field_that_the_document_lacks_is_sent() {
    let server = answering(json!({ "id": "a", "choices": [] })).await;
    let client = client(&server);
    let format = json!({ "type": "json_object" });
    let ask = chat(&client).user("u").tool(weather()).seed(None);
    let ask = ask
        .field("response_format", format.clone())
        .field("temperature", 0.5);
    ask.max_tokens(10).await.unwrap();
    let body = sent(&server.requests()[0]);
    assert_eq!(body["response_format"], format);
    assert_eq!(
        (&body["temperature"], &body["max_tokens"]),
        (&json!(0.5), &json!(10))
    );
    assert_eq!(
        body["messages"],
        json!([{ "role": "user", "content": "u" }])
    );
    assert_eq!(body["tools"][0]["function"]["name"], "weather");
    assert!(body.as_object().unwrap().contains_key("seed"));
}

#[tokio::test]
async fn c15_a_field_with_a_value_that_it_cannot_have_is_not_sent() {
    let server = answering(json!({})).await;
    let ask = chat(&client(&server)).user("u").field("max_tokens", "many");
    let told = unsent(&server, ask.await);
    assert!(told.contains("max_tokens"), "{told}");
}

#[tokio::test]
async fn c15_tools_are_called_with_typed_arguments_and_told_what_they_returned() {
    let call = json!({ "id": "call-1", "type": "function", "function": { "name": "weather", "arguments": "{\"city\":\"Oslo\"}" } });
    let message = json!({ "role": "assistant", "content": null, "reasoning_content": "Hm.", "tool_calls": [call] });
    let server = answering(json!({ "id": "a", "choices": [{ "index": 0, "message": message, "finish_reason": "tool_calls" }] })).await;
    let client = client(&server);
    let ask = chat(&client).user("Is it cold in Oslo?").tool(weather());
    let answer = ask.clone().send().await.unwrap();
    assert_eq!(answer.reasoning(), Some("Hm."));
    assert_eq!(answer.finish_reason().unwrap().as_str(), "tool_calls");
    let [call] = answer.tool_calls() else {
        panic!("{answer:?}");
    };
    let arguments: std::collections::BTreeMap<String, String> = call.arguments().unwrap();
    assert_eq!(
        (call.name(), arguments["city"].as_str()),
        ("weather", "Oslo")
    );
    let wrong = call.arguments::<Vec<i64>>().unwrap_err();
    assert!(
        wrong.is_decode() && !wrong.to_string().contains("Oslo"),
        "{wrong}"
    );

    ask.answered(&answer)
        .tool_result(&call.id, "-5 °C")
        .await
        .unwrap();
    let messages = sent(&server.requests()[1])["messages"].take();
    assert_eq!(
        messages[1]["tool_calls"][0]["function"]["arguments"],
        "{\"city\":\"Oslo\"}"
    );
    assert_eq!(messages[1]["content"], Value::Null);
    assert_eq!(
        messages[2],
        json!({ "role": "tool", "content": "-5 °C", "tool_call_id": "call-1" })
    );
}

#[tokio::test]
async fn c15_an_answer_in_json_is_read_as_what_was_asked_for() {
    let message = json!({ "role": "assistant", "content": "{\"degrees\": -5}" });
    let server = answering(json!({ "choices": [{ "index": 0, "message": message }] })).await;
    let answer = chat(&client(&server)).user("?").await.unwrap();
    let read: std::collections::BTreeMap<String, i64> = answer.json().unwrap();
    assert_eq!(read["degrees"], -5);
    assert!(answer.json::<String>().is_err());
}

#[tokio::test]
async fn c12_pieces_of_a_stream_are_joined_into_the_answer() {
    let calls = |pieces: Value| json!({ "id": "", "choices": [{ "index": 0, "delta": { "tool_calls": pieces } }] });
    let server = streaming(&[
        json!({ "id": "a", "created": 7, "model": "m", "choices": [{ "index": 0, "delta": { "role": "assistant", "reasoning_content": "Hm." } }] }),
        piece("Hel"),
        calls(json!([{ "index": 0, "id": "c", "type": "function", "function": { "name": "weather", "arguments": "{" } }])),
        piece("lo"),
        calls(json!([{ "index": 0, "id": "", "type": "", "function": { "arguments": "}" } }])),
        json!({ "id": "a", "choices": [{ "index": 0, "delta": {}, "finish_reason": "stop" }] }),
        // As some servers write it.
        json!({ "id": "a", "choices": [{ "index": 0, "delta": {}, "finish_reason": "" }] }),
        json!({ "id": "a", "choices": [], "usage": { "prompt_tokens": 2, "completion_tokens": 3, "total_tokens": 5 } }),
    ])
    .await;
    let mut stream = chat(&client(&server)).user("?").stream().await.unwrap();
    let mut texts = Vec::new();
    while let Some(text) = stream.next_text().await {
        texts.push(text.unwrap());
    }
    assert_eq!(texts, ["Hel", "lo"]);
    assert!(stream.is_complete());
    let answer = stream.answer();
    assert_eq!((answer.text(), answer.reasoning()), ("Hello", Some("Hm.")));
    assert_eq!(
        (answer.id.as_str(), answer.created, answer.model.as_str()),
        ("a", 7, "m")
    );
    assert_eq!(answer.tool_calls()[0].function.arguments, "{}");
    assert_eq!(answer.finish_reason().unwrap().as_str(), "stop");
    assert_eq!(answer.usage.as_ref().unwrap().total_tokens, 5);
    let body = sent(&server.requests()[0]);
    assert_eq!(
        (&body["stream"], &body["stream_options"]["include_usage"]),
        (&json!(true), &json!(true))
    );

    let stream = chat(&client(&server)).user("?").stream().await.unwrap();
    let chunks: Vec<_> = stream.try_collect().await.unwrap();
    assert_eq!(chunks.len(), 8);
    let stream = chat(&client(&server)).user("?").stream().await.unwrap();
    assert_eq!(stream.finish().await.unwrap().text(), "Hello");
}

#[tokio::test]
async fn c12_what_came_before_an_error_or_the_end_of_a_stream_is_kept() {
    let error = "data: {\"error\":{\"message\":\"too busy\"}}\n\n";
    for (end, kind) in [(error, ErrorKind::Stream), ("", ErrorKind::Truncated)] {
        let body = format!("data: {}\n\n{end}", piece("Hel"));
        let server = Server::always("200 OK", EVENTS, &body).await;
        let client = client(&server);
        let mut stream = chat(&client).user("?").stream().await.unwrap();
        assert_eq!(stream.next_text().await.unwrap().unwrap(), "Hel");
        assert_eq!(stream.next_text().await.unwrap().unwrap_err().kind(), kind);
        assert!(stream.next_text().await.is_none());
        assert_eq!(stream.answer().text(), "Hel");
        let texts = chat(&client).user("?").stream().await.unwrap().text();
        let texts: Vec<_> = texts
            .map(|text| text.map_err(|error| error.kind()))
            .collect()
            .await;
        assert_eq!(texts, [Ok("Hel".to_owned()), Err(kind)]);
        let whole = chat(&client)
            .user("?")
            .stream()
            .await
            .unwrap()
            .finish()
            .await;
        let error = whole.unwrap_err();
        assert_eq!(error.kind(), kind);
        assert_eq!(error.items::<ChatCompletionResponse>()[0].text(), "Hel");
    }
}

#[tokio::test]
async fn c15_a_chat_that_cannot_be_right_is_not_sent() {
    let server = answering(json!({})).await;
    let client = client(&server);
    let told = unsent(&server, chat(&client).send().await);
    assert!(told.contains("user(..)"), "{told}");
    unsent(&server, chat(&client).stream().await);
    let wrong = chat(&client)
        .user("?")
        .tool(Tool::new("weather").parameters("a city"));
    let told = unsent(&server, wrong.await);
    assert!(told.contains("weather"), "{told}");
}

#[tokio::test]
async fn c15_a_chat_is_not_repeated_once_it_may_have_been_answered() {
    let server = Server::always("502 Bad Gateway", "", "").await;
    let error = chat(&client(&server)).user("?").await.unwrap_err();
    assert!(error.may_have_been_processed());
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn conversations_are_not_shown() {
    let client = Client::builder().token("t").build().unwrap();
    let ask = chat(&client).user("my secret plan");
    assert!(!format!("{ask:?}").contains("plan"), "{ask:?}");
}
