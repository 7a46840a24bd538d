//! Other formats than chats: messages, responses, embeddings, images, and what is answered later.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::ErrorKind;
use digitalocean_sdk::inference::{DrawnImage, Tool};
use digitalocean_sdk::raw::types::MessagesCreateResponse;
use serde_json::{Value, json};

use super::by_hand::Server;
use super::{ACTION, EVENTS, answering, client, sent, streaming, unsent, world};

#[tokio::test(start_paused = true)]
async fn c15_every_format_is_answered_by_the_sandbox() {
    let (world, client) = world().await;
    let inference = client.inference();
    let run = world
        .run(inference.messages("m", 10).user("Hello?"))
        .await
        .0;
    assert!(!run.unwrap().id.is_empty());
    let events = world
        .run(inference.messages("m", 10).user("?").stream())
        .await
        .0;
    events.unwrap().finish().await.unwrap();
    let answer = world.run(inference.response("m", "Hello?")).await.0;
    assert!(!answer.unwrap().id.is_empty());
    let found = world.run(inference.embed("m", ["one"])).await.0.unwrap();
    assert_eq!(found.vectors.len(), 1);
}

#[tokio::test]
async fn c15_messages_carry_tools_and_what_they_returned() {
    let content = json!([
        { "type": "text", "text": "Let me see." },
        { "type": "tool_use", "id": "t", "name": "weather", "input": { "city": "Oslo" } },
        { "type": "thinking", "thinking": "Hm." },
    ]);
    let server = answering(json!({ "id": "m", "type": "message", "role": "assistant", "content": content, "model": "claude", "stop_reason": "tool_use", "usage": { "input_tokens": 1, "output_tokens": 2 } })).await;
    let client = client(&server);
    let ask = client
        .inference()
        .messages("claude", 100)
        .system("Be brief.")
        .user("Is it cold?");
    let ask = ask.tool(Tool::new("weather")).temperature(0.1);
    let answer = ask.clone().send().await.unwrap();
    assert_eq!(answer.text(), "Let me see.");
    let calls = answer.tool_calls();
    assert_eq!(
        (calls.len(), calls[0].input["city"].as_str()),
        (1, Some("Oslo"))
    );
    let again = ask
        .answered(&answer)
        .tool_result("t", "-5 °C")
        .tool_result("u", "rain");
    again.await.unwrap();
    let first = sent(&server.requests()[0]);
    assert_eq!(
        (&first["max_tokens"], &first["system"]),
        (&json!(100), &json!("Be brief."))
    );
    assert_eq!(first["tools"][0]["input_schema"]["type"], "object");
    let messages = sent(&server.requests()[1])["messages"].take();
    assert_eq!(messages.as_array().unwrap().len(), 3);
    assert_eq!(messages[1]["content"][1]["input"]["city"], "Oslo");
    let results = messages[2]["content"].as_array().unwrap().iter();
    let results: Vec<_> = results
        .map(|it| it["tool_use_id"].as_str().unwrap())
        .collect();
    assert_eq!(
        results,
        ["t", "u"],
        "what several tools returned is one message"
    );

    let server = answering(json!({})).await;
    let inference = super::client(&server).inference();
    unsent(&server, inference.messages("m", 10).await);
    unsent(&server, inference.messages("m", 0).user("?").await);
}

#[tokio::test]
async fn c12_messages_come_event_by_event() {
    let events = [
        json!({ "type": "message_start", "message": { "id": "m", "role": "assistant", "content": [], "model": "claude", "usage": { "input_tokens": 3, "output_tokens": 0 } } }),
        json!({ "type": "ping" }),
        json!({ "type": "content_block_start", "index": 0, "content_block": { "type": "text", "text": "" } }),
        json!({ "type": "content_block_delta", "index": 0, "delta": { "type": "text_delta", "text": "Hel" } }),
        json!({ "type": "content_block_delta", "index": 0, "delta": { "type": "text_delta", "text": "lo" } }),
        json!({ "type": "content_block_stop", "index": 0 }),
        json!({ "type": "message_delta", "delta": { "stop_reason": "end_turn" }, "usage": { "output_tokens": 2 } }),
        json!({ "type": "message_stop" }),
    ];
    let server = streaming(&events).await;
    let ask = || {
        client(&server)
            .inference()
            .messages("claude", 100)
            .user("?")
            .stream()
    };
    let mut stream = ask().await.unwrap();
    let mut texts = Vec::new();
    while let Some(text) = stream.next_text().await {
        texts.push(text.unwrap());
    }
    assert_eq!(texts, ["Hel", "lo"]);
    let answer = stream.finish().await.unwrap();
    assert_eq!(
        (answer.text().as_str(), answer.usage.output_tokens),
        ("Hello", 2)
    );
    assert_eq!(ask().await.unwrap().text().all().await.unwrap(), "Hello");

    let server = streaming(&events[..4]).await;
    let body = format!(
        "data: {}\n\n",
        json!({ "type": "error", "error": { "type": "overloaded_error", "message": "busy" } })
    );
    let broken = Server::always("200 OK", EVENTS, &body).await;
    for (server, kind) in [(broken, ErrorKind::Stream)] {
        let stream = client(&server)
            .inference()
            .messages("m", 1)
            .user("?")
            .stream()
            .await;
        let error = stream.unwrap().finish().await.unwrap_err();
        assert_eq!((error.kind(), error.message()), (kind, Some("busy")));
    }
    drop(server);
}

#[tokio::test]
async fn c12_responses_come_in_either_shape() {
    let chunks = [
        json!({ "id": "r", "object": "response.chunk", "choices": [{ "index": 0, "delta": { "content": "Hel" }, "finish_reason": null }] }),
        json!({ "id": "r", "object": "response.chunk", "choices": [{ "index": 0, "delta": { "content": "lo" }, "finish_reason": "stop" }] }),
    ];
    let whole = json!({ "id": "r", "output": [{ "type": "message", "content": [{ "type": "output_text", "text": "Hello" }] }] });
    let typed = [
        json!({ "type": "response.created", "response": { "id": "r" }, "sequence_number": 0 }),
        json!({ "type": "response.output_text.delta", "delta": "Hel", "sequence_number": 1 }),
        json!({ "type": "response.output_text.delta", "delta": "lo", "sequence_number": 2 }),
        json!({ "type": "response.output_text.done", "text": "Hello", "sequence_number": 3 }),
        json!({ "type": "response.completed", "response": whole, "sequence_number": 4 }),
    ];
    for (events, is_typed) in [(&chunks[..], false), (&typed[..], true)] {
        let server = streaming(events).await;
        let ask = client(&server).inference().response("m", "?");
        let mut stream = ask.clone().stream().await.unwrap();
        let (mut text, mut last, mut numbers) = (String::new(), None, 0);
        while let Some(event) = stream.next().await {
            let event = event.unwrap();
            text.push_str(event.text());
            numbers += usize::from(event.sequence_number().is_some());
            last = event.response();
        }
        assert!(stream.is_complete());
        assert_eq!(text, "Hello");
        assert_eq!(
            last.map(|it| it.text()),
            is_typed.then(|| "Hello".to_owned())
        );
        assert_eq!(numbers, if is_typed { 5 } else { 0 });
        assert_eq!(
            ask.stream().await.unwrap().text().all().await.unwrap(),
            "Hello"
        );
    }
    let server = streaming(&typed[..3]).await;
    let ask = client(&server)
        .inference()
        .response("m", "?")
        .instructions("Be brief.");
    let _ = ask
        .message("assistant", "Hm?")
        .tool(Tool::new("time"))
        .stream()
        .await
        .unwrap();
    let body = sent(&server.requests()[0]);
    assert_eq!(body["input"][0], json!({ "role": "user", "content": "?" }));
    assert_eq!(body["input"][1]["role"], "assistant");
    assert_eq!(
        body["tools"][0],
        json!({ "type": "function", "name": "time" })
    );
}

#[tokio::test]
async fn c15_texts_become_vectors_however_they_are_sent() {
    let packed: Vec<u8> = [0.5_f32, -2.0]
        .iter()
        .flat_map(|it| it.to_le_bytes())
        .collect();
    let packed = STANDARD.encode(packed);
    let data = json!([
        { "index": 1, "object": "embedding", "embedding": packed },
        { "index": 0, "object": "embedding", "embedding": [1.0, 0.25] },
    ]);
    let server = answering(json!({ "object": "list", "model": "e", "data": data, "usage": { "prompt_tokens": 4, "total_tokens": 4 } })).await;
    let inference = client(&server).inference();
    let found = inference.embed("e", ["a", "b"]).compact().await.unwrap();
    assert_eq!(found.vectors, [[1.0, 0.25], [0.5, -2.0]]);
    assert_eq!(found.usage.total_tokens, 4);
    // The service refuses fields that it doesn't know.
    assert_eq!(
        sent(&server.requests()[0]),
        json!({ "model": "e", "input": ["a", "b"], "encoding_format": "base64" })
    );
    let error = inference.embed("e", ["a"]).await.unwrap_err();
    assert!(
        error.is_decode() && error.may_have_been_processed(),
        "{error}"
    );
    let server = answering(json!({})).await;
    let none: [&str; 0] = [];
    unsent(&server, client(&server).inference().embed("e", none).await);
}

#[tokio::test]
async fn c15_images_are_bytes() {
    let image = STANDARD.encode(b"an image");
    let server = answering(json!({ "created": 1, "data": [{ "b64_json": image, "revised_prompt": "a blue whale" }], "output_format": "png" })).await;
    let inference = client(&server).inference();
    let drawn = inference
        .image("i", "a whale")
        .n(2)
        .quality("high")
        .await
        .unwrap();
    assert_eq!(drawn.images[0].bytes, "an image");
    assert_eq!(
        drawn.images[0].revised_prompt.as_deref(),
        Some("a blue whale")
    );
    assert_eq!(sent(&server.requests()[0])["n"], 2);
    let server = answering(json!({ "created": 1, "data": [{ "b64_json": "***" }] })).await;
    let error = client(&server)
        .inference()
        .image("i", "a whale")
        .await
        .unwrap_err();
    assert!(
        error.is_decode() && error.may_have_been_processed(),
        "{error}"
    );
    let server = answering(json!({})).await;
    let inference = client(&server).inference();
    unsent(&server, inference.image("i", " ").await);
    unsent(&server, inference.image("i", "a whale").n(11).await);

    let events = [
        json!({ "type": "image_generation.partial_image", "b64_json": STANDARD.encode(b"half"), "partial_image_index": 0 }),
        json!({ "type": "image_generation.completed", "b64_json": STANDARD.encode(b"whole"), "usage": { "total_tokens": 3 } }),
    ];
    let server = streaming(&events).await;
    let ask = client(&server).inference().image("i", "a whale");
    let mut stream = ask.clone().partial_images(0).stream().await.unwrap();
    let half = stream.next().await.unwrap().unwrap();
    assert_eq!(
        (half.bytes.as_ref(), half.is_final, half.partial_image_index),
        (&b"half"[..], false, Some(0))
    );
    let rest = stream.next().await.unwrap().unwrap();
    assert_eq!((rest.bytes.as_ref(), rest.is_final), (&b"whole"[..], true));
    assert!(stream.next().await.is_none());
    // None at all are refused there.
    assert_eq!(sent(&server.requests()[0])["partial_images"], 1);
    let drawn = ask.stream().await.unwrap().finish().await.unwrap();
    assert_eq!(drawn.images[0].bytes, "whole");
    assert_eq!(drawn.usage.unwrap().total_tokens, 3);
}

#[tokio::test]
async fn c15_all_images_of_a_stream_are_returned() {
    let image = |kind: &str, file: &str| json!({ "type": format!("image_generation.{kind}"), "b64_json": STANDARD.encode(file), "partial_image_index": 0, "output_format": "webp", "revised_prompt": format!("{file}?") });
    let events = [
        image("partial_image", "half"),
        image("completed", "one"),
        image("completed", "two"),
        image("completed", "three"),
    ];
    let files = |images: &[DrawnImage]| -> Vec<_> {
        let images = images.iter().map(|it| it.bytes.to_vec());
        images.map(|it| String::from_utf8(it).unwrap()).collect()
    };
    let server = streaming(&events).await;
    let ask = client(&server).inference().image("i", "a whale").n(3);
    let drawn = ask.stream().await.unwrap().finish().await.unwrap();
    assert_eq!(files(&drawn.images), ["one", "two", "three"]);
    let prompt = drawn.images[1].revised_prompt.as_deref();
    assert_eq!(
        (prompt, drawn.output_format.as_deref()),
        (Some("two?"), Some("webp"))
    );

    // What was drawn, and billed, before an error isn't lost with it.
    let body: String = events[..3]
        .iter()
        .map(|it| format!("data: {it}\n\n"))
        .collect();
    let body = format!(
        "{body}data: {}\n\n",
        json!({ "error": { "message": "busy" } })
    );
    let server = Server::always("200 OK", EVENTS, &body).await;
    let ask = client(&server).inference().image("i", "a whale").n(3);
    let error = ask.stream().await.unwrap().finish().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Stream);
    assert_eq!(files(error.items()), ["one", "two"]);
}

/// Events of a message: text with a citation, and a call of a tool whose input comes in these pieces.
fn cited(input: &[&str], end: &[Value]) -> Vec<Value> {
    let citation = |text: &str| json!({ "type": "content_block_delta", "index": 0, "delta": { "type": "citations_delta", "citation": { "type": "char_location", "cited_text": text, "document_index": 0 } } });
    let mut events = vec![
        json!({ "type": "message_start", "message": { "id": "m", "type": "message", "role": "assistant", "content": [], "model": "claude", "usage": { "input_tokens": 3, "output_tokens": 0 } } }),
        json!({ "type": "content_block_start", "index": 0, "content_block": { "type": "text", "text": "", "citations": null } }),
        json!({ "type": "content_block_delta", "index": 0, "delta": { "type": "text_delta", "text": "It is cold." } }),
        citation("-5 °C"),
        citation("snow"),
        json!({ "type": "content_block_stop", "index": 0 }),
        json!({ "type": "content_block_start", "index": 1, "content_block": { "type": "tool_use", "id": "t", "name": "weather", "input": {} } }),
    ];
    let pieces = input.iter().map(|piece| json!({ "type": "content_block_delta", "index": 1, "delta": { "type": "input_json_delta", "partial_json": piece } }));
    events.extend(pieces);
    events.extend(end.iter().cloned());
    events
}

#[tokio::test]
async fn c12_an_answer_that_ends_within_the_input_of_a_tool_is_not_lost() {
    let end = [
        json!({ "type": "content_block_stop", "index": 1 }),
        json!({ "type": "message_delta", "delta": { "stop_reason": "max_tokens" }, "usage": { "output_tokens": 9 } }),
        json!({ "type": "message_stop" }),
    ];
    // At the most tokens, where the connection breaks off, and where the service says an error.
    let error =
        [json!({ "type": "error", "error": { "type": "overloaded_error", "message": "busy" } })];
    for (end, kind) in [
        (&end[..], ErrorKind::Decode),
        (&[][..], ErrorKind::Truncated),
        (&error[..], ErrorKind::Stream),
    ] {
        let events = cited(&["{\"city\":", "\"Os"], end);
        let body: String = events.iter().map(|it| format!("data: {it}\n\n")).collect();
        let server = Server::always("200 OK", EVENTS, &body).await;
        let ask = || client(&server).inference().messages("claude", 9).user("?");
        let stream = ask().stream().await.unwrap();
        let mut error = stream.finish().await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.may_have_been_processed());
        assert!(!format!("{error} {error:?}").contains("Os"), "{error:?}");
        let answer = error.take_items::<MessagesCreateResponse>().pop().unwrap();
        assert_eq!(
            (answer.id.as_str(), answer.text().as_str()),
            ("m", "It is cold.")
        );
        // No program runs a tool with half of its input.
        assert!(answer.tool_calls().is_empty());
        let call = serde_json::to_value(&answer.content[1]).unwrap();
        assert_eq!(
            (&call["id"], &call["name"], &call["partial_json"]),
            (&json!("t"), &json!("weather"), &json!("{\"city\":\"Os"))
        );
        if kind == ErrorKind::Decode {
            assert_eq!(answer.stop_reason.unwrap().as_str(), "max_tokens");
            assert_eq!(answer.usage.output_tokens, 9);
        }

        let mut stream = ask().stream().await.unwrap();
        while let Some(Ok(_)) = stream.next().await {}
        assert_eq!(stream.answer().unwrap().text(), "It is cold.");
    }
}

#[tokio::test]
async fn c12_citations_of_a_message_are_kept_and_sent_back() {
    let events = cited(
        &["{\"city\":", "\"Oslo\"}"],
        &[json!({ "type": "message_stop" })],
    );
    let server = streaming(&events).await;
    let ask = client(&server).inference().messages("claude", 9).user("?");
    let answer = ask.clone().stream().await.unwrap().finish().await.unwrap();
    assert_eq!(answer.tool_calls()[0].input["city"], "Oslo");
    let text = serde_json::to_value(&answer.content[0]).unwrap();
    let cited = |text: &Value| -> Vec<_> {
        let citations = text["citations"].as_array().unwrap().iter();
        citations.map(|it| it["cited_text"].clone()).collect()
    };
    assert_eq!(cited(&text), ["-5 °C", "snow"]);
    let _ = ask.answered(&answer).user("And?").stream().await.unwrap();
    let sent = sent(&server.requests()[1]);
    let content = &sent["messages"][1]["content"];
    assert_eq!(cited(&content[0]), ["-5 °C", "snow"]);
    assert_eq!(content[1]["input"], json!({ "city": "Oslo" }));
}

#[tokio::test]
async fn c12_a_response_is_read_to_its_end() {
    let whole = json!({ "id": "r", "output": [{ "type": "message", "content": [{ "type": "output_text", "text": "Hello" }] }] });
    let events = [
        json!({ "type": "response.output_text.delta", "delta": "Hel" }),
        json!({ "type": "response.output_text.delta", "delta": "lo" }),
        json!({ "type": "response.completed", "response": whole }),
    ];
    let ask = |server: &Server| client(server).inference().response("m", "?").stream();
    let server = streaming(&events).await;
    let whole = ask(&server).await.unwrap().finish().await.unwrap();
    assert_eq!(whole.unwrap().text(), "Hello");
    let body = format!("data: {}\n\n", events[0]);
    let server = Server::always("200 OK", EVENTS, &body).await;
    let error = ask(&server).await.unwrap().finish().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Truncated);
    assert_eq!(error.items::<String>(), ["Hel"]);
}

#[tokio::test(start_paused = true)]
async fn c15_what_is_answered_later_is_waited_for() {
    let (world, client) = world().await;
    let invoke = || {
        client
            .inference()
            .invoke("fal-ai/flux/schnell")
            .prompt("a whale")
            .num_images(1)
    };
    let queued = world.run(invoke().tag("run", "1")).await.0.unwrap();
    assert_eq!(queued.status.as_str(), "QUEUED");
    assert!(queued.output.is_none());
    let (run, took) = world.run(client.async_invocation(&queued).wait()).await;
    assert!(run.unwrap().output.is_some());
    assert!(took <= ACTION + Duration::from_secs(10), "{took:?}");
    // The service was seen to answer with either status.
    let fault = Fault::on("inference_create_async_invoke")
        .effect(Effect::set("/status", json!("COMPLETE")));
    world.sandbox.fault(fault).unwrap();
    let (run, took) = world.run(invoke().wait()).await;
    run.unwrap();
    assert!(took < ACTION, "{took:?}");
    let failed = Fault::on("inference_get_async_invoke");
    let failed = failed.effect(Effect::set("/status", json!("FAILED")));
    world
        .sandbox
        .fault(failed.and(Effect::set("/error", json!("no such style"))))
        .unwrap();
    let error = world.run(invoke().wait()).await.0.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed);
    let _: Value = json!(null);
}
