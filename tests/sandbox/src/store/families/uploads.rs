//! Places to send files to, each for a while. All lead to this sandbox, which takes whatever comes.

use std::time::Duration;

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::{Family, NOTHING};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::{later, timestamp};
use crate::state::World;

const OPEN: Duration = Duration::from_secs(15 * 60);

pub(super) const FAMILY: Family = Family {
    handlers: &[
        ("inference_create_batch_file", of_a_batch),
        (
            "genai_create_data_source_file_upload_presigned_urls",
            of_each,
        ),
        (
            "genai_create_evaluation_dataset_file_upload_presigned_urls",
            of_each,
        ),
        (
            "genai_create_model_eval_dataset_upload_presigned_urls",
            of_each,
        ),
    ],
    ..NOTHING
};

/// A name for a file, and where to send it.
fn place(call: &Call<'_>, world: &mut World) -> (String, String) {
    let name = format!("5a4db0c0-f11e-4000-8000-{:012x}", world.store.next());
    let url = format!("{}/upload/{name}", call.base);
    (name, url)
}

fn of_a_batch(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let (id, url) = place(call, world);
    let until = timestamp(later(call.now, OPEN));
    Ok(Answer::json(
        StatusCode::CREATED,
        json!({"file_id": id, "upload_url": url, "expires_at": until}),
    ))
}

/// One for each of the files that are to be sent.
fn of_each(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let until = timestamp(later(call.now, OPEN));
    let files = call.field("files").and_then(Value::as_array);
    let mut uploads = Vec::new();
    for file in files.into_iter().flatten() {
        let (key, url) = place(call, world);
        uploads.push(json!({"original_file_name": file.get("file_name"), "object_key": key, "presigned_url": url, "expires_at": until}));
    }
    let (request, _) = place(call, world);
    Ok(Answer::ok(
        json!({"request_id": request, "uploads": uploads}),
    ))
}
