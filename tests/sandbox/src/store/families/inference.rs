//! Models and agents: always the same words, in the shape and the number that was asked for.
//!
//! Where tools are offered, the first one is called once, with arguments that fit its schema; with its result in the conversation
//! the answer is words again, so that programs that go on until there are words come to an end.

use serde_json::{Value, json};

use super::{Family, NOTHING};
use crate::answer::{Answer, Content};
use crate::call::Call;
use crate::schema::fitting;
use crate::state::World;
use crate::store::filling;
use crate::store::place;

pub(super) const FAMILY: Family = Family {
    handlers: &[
        ("inference_create_chat_completion", chat),
        ("agentInference_create_chat_completion", chat),
        ("inference_create_messages", messages),
        ("inference_create_response", response),
        ("inference_create_embedding", embed),
        ("inference_create_image", images),
    ],
    ..NOTHING
};

const WORDS: [&str; 3] = ["Hello", " from", " the sandbox"];
/// How many numbers an embedding has.
const DIMENSIONS: u64 = 8;
/// A picture of one point.
const PICTURE: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=";

fn id(world: &mut World, prefix: &str) -> String {
    format!("{prefix}{}", filling::secret(world.store.next()))
}

/// Estimates the number of tokens in a text.
fn tokens(value: Option<&Value>) -> u64 {
    match value {
        Some(Value::String(text)) => (text.len() as u64).div_ceil(4),
        Some(Value::Array(items)) => items.iter().map(|item| tokens(Some(item))).sum(),
        Some(Value::Object(members)) => ["content", "text", "input"]
            .iter()
            .map(|name| tokens(members.get(*name)))
            .sum(),
        _ => 0,
    }
}

fn said() -> u64 {
    WORDS.len() as u64
}

/// A tool to call.
struct Tool {
    name: String,
    /// Arguments that fit the schema of the tool.
    arguments: Value,
}

/// The tool to call: the first, or the one that is asked for by name; none when its result is there already.
fn tool(call: &Call<'_>, conversation: &str, is_result: fn(&Value) -> bool) -> Option<Tool> {
    let choice = call.field("tool_choice");
    if choice.is_some_and(|choice| choice == "none") {
        return None;
    }
    let last = call.field(conversation).and_then(Value::as_array);
    if last.and_then(|all| all.last()).is_some_and(is_result) {
        return None;
    }
    let name = |tool: &Value| {
        let name = place::text(tool, "function.name").or_else(|| place::text(tool, "name"));
        name.map(str::to_owned)
    };
    let tools = call.field("tools").and_then(Value::as_array)?;
    let chosen = choice
        .and_then(name)
        .or_else(|| tools.first().and_then(name))?;
    let offered = tools
        .iter()
        .find(|tool| name(tool).as_ref() == Some(&chosen));
    // Each protocol has the schema in another place.
    let schema = ["/function/parameters", "/parameters", "/input_schema"]
        .iter()
        .find_map(|at| offered?.pointer(at));
    Some(Tool {
        name: chosen,
        arguments: schema.map_or_else(|| json!({}), fitting),
    })
}

/// What a chat says: the words, or JSON in the format that was asked for.
fn content(call: &Call<'_>) -> Vec<String> {
    let format = call.field("response_format");
    let said = format.and_then(|format| match place::text(format, "type")? {
        "json_schema" => format.pointer("/json_schema/schema").map(fitting),
        "json_object" => Some(json!({ "answer": WORDS.concat() })),
        _ => None,
    });
    match said {
        Some(said) => vec![said.to_string()],
        None => WORDS.map(str::to_owned).to_vec(),
    }
}

fn chat(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let id = id(world, "chatcmpl-");
    let tool = tool(call, "messages", |message| {
        place::text(message, "role") == Some("tool")
    });
    let calls = tool.map(|Tool { name, arguments }| {
        let id = format!("call_{}", filling::secret(world.store.next()));
        let arguments = arguments.to_string();
        json!([{"id": id, "type": "function", "function": {"name": name, "arguments": arguments}}])
    });
    let model = call.text("model").unwrap_or_default();
    let (prompt, said) = (tokens(call.field("messages")), said());
    let usage = json!({"prompt_tokens": prompt, "completion_tokens": said, "total_tokens": prompt + said,
        "cache_created_input_tokens": 0, "cache_read_input_tokens": 0,
        "cache_creation": {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0}});
    let reason = if calls.is_some() {
        "tool_calls"
    } else {
        "stop"
    };
    let created = call.now.timestamp();
    let choices = call.field("n").and_then(Value::as_u64).unwrap_or(1).max(1);
    if !call.wants_events {
        let words = calls.is_none().then(|| content(call).concat());
        let mut message = json!({"role": "assistant", "content": words, "refusal": null, "reasoning_content": null});
        if let Some(calls) = calls {
            place::put(&mut message, "tool_calls", calls);
        }
        let choice = |index| json!({"index": index, "message": message, "finish_reason": reason, "logprobs": null});
        let choices = (0..choices).map(choice).collect::<Vec<_>>();
        return Ok(Answer::ok(
            json!({"id": id, "object": "chat.completion", "created": created, "model": model, "choices": choices, "usage": usage}),
        ));
    }
    let chunk = |choices: Value| json!({"id": id, "object": "chat.completion.chunk", "created": created, "model": model, "choices": choices});
    let deltas = match calls {
        Some(calls) => vec![json!({"role": "assistant", "tool_calls": indexed(calls)})],
        None => content(call)
            .iter()
            .map(|word| json!({"role": "assistant", "content": word}))
            .collect(),
    };
    let last = deltas.len() - 1;
    let mut chunks = Vec::new();
    for (at, delta) in deltas.into_iter().enumerate() {
        let reason = (at == last).then_some(reason);
        let choice = |index| json!({"index": index, "delta": delta, "finish_reason": reason});
        chunks.push(chunk((0..choices).map(choice).collect()));
    }
    // Only for those who ask, and about no choice.
    if call
        .field("stream_options")
        .is_some_and(|options| options.get("include_usage") == Some(&Value::Bool(true)))
    {
        let mut last = chunk(json!([]));
        place::put(&mut last, "usage", usage);
        chunks.push(last);
    }
    let mut events = chunks
        .iter()
        .map(|chunk| format!("data: {chunk}\n\n"))
        .collect::<Vec<_>>();
    events.push("data: [DONE]\n\n".to_owned());
    Ok(streamed(events))
}

/// The pieces of a stream say which call they are of.
fn indexed(mut calls: Value) -> Value {
    for (at, call) in calls.as_array_mut().into_iter().flatten().enumerate() {
        place::put(call, "index", json!(at));
    }
    calls
}

fn streamed(events: Vec<String>) -> Answer {
    Answer::new(axum::http::StatusCode::OK, Content::Events(events))
}

/// The other protocol for chats, whose events have names.
fn messages(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let tool = tool(call, "messages", |message| {
        let parts = message.get("content").and_then(Value::as_array);
        let mut parts = parts.into_iter().flatten();
        parts.any(|part| place::text(part, "type") == Some("tool_result"))
    });
    let mut block = tool.map(|Tool { name, arguments }| {
        let id = format!("toolu_{}", filling::secret(world.store.next()));
        json!({"type": "tool_use", "id": id, "name": name, "input": arguments})
    });
    let reason = if block.is_some() {
        "tool_use"
    } else {
        "end_turn"
    };
    let input = tokens(call.field("messages")) + tokens(call.field("system"));
    let usage = json!({"input_tokens": input, "output_tokens": said(), "cache_creation_input_tokens": 0, "cache_read_input_tokens": 0});
    let mut message = json!({"id": id(world, "msg_"), "type": "message", "role": "assistant", "model": call.text("model"),
        "content": [], "stop_reason": null, "stop_sequence": null, "usage": usage});
    if !call.wants_events {
        let text = json!({"type": "text", "text": WORDS.concat()});
        place::put(&mut message, "content", json!([block.unwrap_or(text)]));
        place::put(&mut message, "stop_reason", json!(reason));
        return Ok(Answer::ok(message));
    }
    // The input of a call comes in pieces, after a block without it.
    let arguments = block.as_mut().and_then(|block| block.get_mut("input"));
    let deltas = match arguments.map(|input| std::mem::replace(input, json!({}))) {
        Some(input) => {
            vec![json!({"type": "input_json_delta", "partial_json": input.to_string()})]
        }
        None => WORDS
            .iter()
            .map(|word| json!({"type": "text_delta", "text": word}))
            .collect(),
    };
    let block = block.unwrap_or_else(|| json!({"type": "text", "text": ""}));
    let mut events = vec![
        json!({"type": "message_start", "message": message}),
        json!({"type": "content_block_start", "index": 0, "content_block": block}),
        json!({"type": "ping"}),
    ];
    let delta = |delta| json!({"type": "content_block_delta", "index": 0, "delta": delta});
    events.extend(deltas.into_iter().map(delta));
    events.extend([
        json!({"type": "content_block_stop", "index": 0}),
        json!({"type": "message_delta", "delta": {"stop_reason": reason, "stop_sequence": null}, "usage": {"output_tokens": said()}}),
        json!({"type": "message_stop"}),
    ]);
    let named = |event: &Value| {
        let name = place::text(event, "type").unwrap_or_default();
        format!("event: {name}\ndata: {event}\n\n")
    };
    Ok(streamed(events.iter().map(named).collect()))
}

/// Streams are as the document has them, which clients read beside the events that the service is known to send.
fn response(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    if call.wants_events {
        return Ok(crate::synthetic::answer(call));
    }
    let tool = tool(call, "input", |item| {
        place::text(item, "type") == Some("function_call_output")
    });
    let input = tokens(call.field("input"));
    let usage = json!({"input_tokens": input, "output_tokens": said(), "total_tokens": input + said(),
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens_details": {"reasoning_tokens": 0, "tool_output_tokens": 0}});
    let item = match tool {
        Some(Tool { name, arguments }) => {
            json!({"type": "function_call", "id": id(world, "fc_"), "status": "completed", "content": [],
            "call_id": id(world, "call_"), "name": name, "arguments": arguments.to_string()})
        }
        None => {
            json!({"type": "message", "id": id(world, "item_"), "status": "completed", "role": "assistant",
            "content": [{"type": "output_text", "text": WORDS.concat()}]})
        }
    };
    Ok(Answer::ok(
        json!({"id": id(world, "resp_"), "object": "response", "created": call.now.timestamp(), "status": "completed",
        "model": call.text("model"), "output": [item], "usage": usage}),
    ))
}

/// A vector for each text; the same text has the same one.
fn embed(call: &Call<'_>, _: &mut World) -> Result<Answer, Answer> {
    let input = call.field("input").cloned().unwrap_or_default();
    let texts = match input {
        Value::Array(texts) => texts,
        text => vec![text],
    };
    let vector = |text: &Value| {
        let sum = text
            .to_string()
            .bytes()
            .fold(0x1357_u64, |sum, byte| sum.rotate_left(5) ^ u64::from(byte));
        let number = |at: u64| {
            let part = sum.wrapping_mul(2 * at + 1) >> 7 & 0x7ff;
            f64::from(u16::try_from(part).unwrap_or(0)) / 1024.0 - 1.0
        };
        (0..DIMENSIONS).map(number).collect::<Vec<_>>()
    };
    let data = texts.iter().enumerate();
    let data = data.map(
        |(index, text)| json!({"index": index, "object": "embedding", "embedding": vector(text)}),
    );
    let data = data.collect::<Vec<_>>();
    let used = tokens(call.field("input"));
    Ok(Answer::ok(
        json!({"object": "list", "model": call.text("model"), "data": data, "usage": {"prompt_tokens": used, "total_tokens": used}}),
    ))
}

/// As many pictures as were asked for.
fn images(call: &Call<'_>, _: &mut World) -> Result<Answer, Answer> {
    if call.wants_events {
        return Ok(crate::synthetic::answer(call));
    }
    let mut body = crate::synthetic::echoed(call);
    let count = call.field("n").and_then(Value::as_u64).unwrap_or(1);
    let data = (0..count).map(|_| json!({"b64_json": PICTURE}));
    place::put(&mut body, "data", data.collect());
    place::put(&mut body, "created", json!(call.now.timestamp()));
    for name in ["size", "quality", "background", "output_format"] {
        if let Some(sent) = call.field(name) {
            place::put(&mut body, name, sent.clone());
        }
    }
    Ok(Answer::ok(body))
}
