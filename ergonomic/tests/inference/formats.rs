//! Other formats than chats: messages, responses, embeddings, images, and what is answered later.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::ErrorKind;
use digitalocean_sdk::inference::Tool;
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
    assert_eq!(
        ask.stream().await.unwrap().finish().await.unwrap().unwrap(),
        "whole"
    );
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
