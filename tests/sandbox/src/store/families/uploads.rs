//! Files that are uploaded to addresses which an answer gave, and files that are downloaded from such.

use axum::http::StatusCode;
use serde_json::{Map, Value, json};

use super::{Family, NOTHING};
use crate::answer::{Answer, Content};
use crate::call::Call;
use crate::clock::{later, timestamp};
use crate::pipeline::Pipeline;
use crate::state::World;
use crate::store::items::{Change, Number};
use crate::store::making::Occasion;
use crate::store::place;

/// Below it are results of batches, which need no token but the key of the batch in their address.
pub(crate) const FILES: &str = "/sandbox/batches/";
const BATCH: &str = "inference.batch";
/// For how long an address is good.
const GOOD_FOR: std::time::Duration = std::time::Duration::from_secs(15 * 60);

/// Of how many uploaded files, and how many requests in them, it is known what they are called.
const KEPT_FILES: usize = 1_000;
const KEPT_REQUESTS: usize = 100_000;

pub(super) const FAMILY: Family = Family {
    handlers: &[
        (
            "genai_create_data_source_file_upload_presigned_urls",
            upload_addresses,
        ),
        (
            "genai_create_evaluation_dataset_file_upload_presigned_urls",
            upload_addresses,
        ),
        (
            "genai_create_model_eval_dataset_upload_presigned_urls",
            upload_addresses,
        ),
        ("inference_create_batch_file", batch_address),
        ("inference_get_batch_results", results),
    ],
    before: &[(BATCH, before)],
    made: &[(BATCH, made)],
    ..NOTHING
};

/// Only one protocol of batches has several endpoints; what has ended isn't cancelled.
fn before(world: &World, call: &Call<'_>, number: Number) -> Result<(), Answer> {
    let batch = world.store.value(number);
    let state = batch.and_then(|batch| place::text(batch, "status"));
    if let Some(state @ ("completed" | "failed" | "expired" | "cancelled")) = state {
        let message = format!("the batch is {state}");
        return Err(Answer::error(StatusCode::CONFLICT, "conflict", message));
    }
    match (call.text("provider"), call.field("endpoint")) {
        (Some("openai"), None) => Err(Answer::unprocessable(
            "body.endpoint: is required for openai",
        )),
        (Some("anthropic"), Some(_)) => Err(Answer::unprocessable(
            "body.endpoint: must be left out for anthropic",
        )),
        _ => Ok(()),
    }
}

/// The requests of its file are done when it is.
fn made(world: &mut World, occasion: &Occasion, number: Number, _: &Map<String, Value>) {
    let Some(batch) = world.store.value(number) else {
        return;
    };
    let total = requests_of(world, batch).map_or(1, <[String]>::len);
    let counts = |completed: usize, failed: usize| {
        (
            "request_counts".to_owned(),
            json!({"total": total, "completed": completed, "failed": failed}),
        )
    };
    let end = if occasion.fails {
        counts(0, total)
    } else {
        counts(total, 0)
    };
    if let Some(batch) = world.store.value_mut(number) {
        let (path, none) = counts(0, 0);
        place::put(batch, &path, none);
        place::put(batch, "errors", Value::Null);
    }
    let change = Change {
        at: later(occasion.now, world.action_duration()),
        set: vec![end],
        gone: false,
    };
    world.store.plan(number, change);
}

/// What the requests of a batch are called, if its file was uploaded.
fn requests_of<'a>(world: &'a World, batch: &Value) -> Option<&'a [String]> {
    let file = ["input_file_id", "file_id"].map(|field| place::text(batch, field));
    let names = file.into_iter().flatten();
    let mut known = names.filter_map(|file| world.batch_requests.get(file));
    known.next().map(Vec::as_slice)
}

/// An address of this sandbox for each file that is named.
fn upload_addresses(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let files = call.field("files").and_then(Value::as_array);
    let files = files.filter(|files| !files.is_empty());
    let files = files.ok_or_else(|| Answer::bad_request("no file is named"))?;
    let mut uploads = Vec::new();
    for file in files {
        let name = place::text(file, "file_name").unwrap_or_default();
        if name.is_empty() {
            return Err(Answer::bad_request("a file has no name"));
        }
        let own = world.store.next();
        uploads.push(json!({
            "original_file_name": name,
            "object_key": format!("uploads/{own}/{name}"),
            "presigned_url": format!("{}/upload/{own}?signature=sandbox", call.base),
            "expires_at": timestamp(later(call.now, GOOD_FOR)),
        }));
    }
    let own = world.store.next();
    Ok(Answer::ok(
        json!({"request_id": format!("request-{own}"), "uploads": uploads}),
    ))
}

/// An address of this sandbox for the requests of a batch.
fn batch_address(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let id = format!("5a4db0c0-f11e-4000-8000-{:012x}", world.store.next());
    let url = format!("{}/upload/{id}?signature=sandbox", call.base);
    let until = timestamp(later(call.now, GOOD_FOR));
    Ok(Answer::json(
        StatusCode::CREATED,
        json!({"file_id": id, "upload_url": url, "expires_at": until}),
    ))
}

/// What a batch gave: nothing as long as it isn't done.
fn results(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let key = call.path.first().map(|(_, key)| key.as_str());
    let key = key.unwrap_or_default();
    let batch = world.store.find(BATCH, 0, key);
    let batch = batch.and_then(|number| world.store.value(number));
    let batch = batch.ok_or_else(|| Answer::not_found(format!("there is no batch {key}")))?;
    if place::text(batch, "status") != Some("completed") {
        return Err(Answer::error(
            StatusCode::PRECONDITION_FAILED,
            "precondition_failed",
            "the results of the batch are not available yet",
        ));
    }
    let address = format!("{}{FILES}{key}/output.jsonl", call.base);
    Ok(Answer::ok(json!({
        "batch_id": key,
        "result_available": true,
        "output_file_url": address,
        "error_file_url": null,
        "expires_at": timestamp(later(call.now, GOOD_FOR)),
    })))
}

/// Takes a file of requests: of each, what it is called.
pub(crate) fn keep(world: &mut World, file: &str, requests: &[u8]) {
    let lines = requests.split(|byte| *byte == b'\n');
    let read = lines.filter_map(|line| serde_json::from_slice::<Value>(line).ok());
    let names = read.filter_map(|line| Some(line.get("custom_id")?.as_str()?.to_owned()));
    let kept = &mut world.batch_requests;
    kept.insert(file.to_owned(), names.collect());
    // The oldest are forgotten: ids grow.
    while kept.len() > 1 && kept.values().map(Vec::len).sum::<usize>() > KEPT_REQUESTS {
        kept.pop_first();
    }
    while kept.len() > KEPT_FILES {
        kept.pop_first();
    }
}

/// The results of a batch that is done: the answer to each request of its file, or to one where none was uploaded.
pub(crate) fn file(pipeline: &Pipeline, path: &str) -> Option<Answer> {
    let key = path.strip_prefix(FILES)?.strip_suffix("/output.jsonl")?;
    let mut world = pipeline.world();
    world.settle(pipeline.clock.now());
    let batch = world.store.find(BATCH, 0, key)?;
    let batch = world.store.value(batch)?;
    if place::text(batch, "status") != Some("completed") {
        return None;
    }
    let names = requests_of(&world, batch);
    let one = ["request-1".to_owned()];
    let message = json!({"role": "assistant", "content": "Hello from the sandbox"});
    let body = json!({"choices": [{"index": 0, "message": message, "finish_reason": "stop"}]});
    let mut lines = String::new();
    for name in names.unwrap_or(&one) {
        let response = json!({"status_code": 200, "body": body});
        let line = json!({"custom_id": name, "response": response, "error": null});
        lines.push_str(&format!("{line}\n"));
    }
    let content = Content::Bytes {
        media: "application/x-ndjson",
        bytes: lines.into_bytes(),
    };
    Some(Answer::new(StatusCode::OK, content))
}
