//! Knowledge bases: the databases that they are kept in, which take a while to be there.

use serde_json::{Value, json};

use super::{Family, NOTHING};
use crate::answer::Answer;
use crate::call::Call;
use crate::state::World;
use crate::store::place;

const BASE: &str = "gradientai.knowledge_base";
const SOURCE: &str = "gradientai.data_source";

/// Where a data source may say what it is called.
const NAMES: [&str; 4] = [
    "file_upload_data_source.original_file_name",
    "web_crawler_data_source.base_url",
    "spaces_data_source.bucket_name",
    "uuid",
];

pub(super) const FAMILY: Family = Family {
    handlers: &[
        ("genai_get_knowledge_base", show),
        ("genai_retrieve_documents", retrieve),
    ],
    ..NOTHING
};

/// A knowledge base, with the state of its database beside it.
fn show(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let key = call.path.first().map(|(_, key)| key.as_str());
    let key = key.unwrap_or_default();
    let base = world.store.find(BASE, 0, key);
    let base = base.and_then(|number| world.store.value(number)).cloned();
    let base =
        base.ok_or_else(|| Answer::not_found(format!("there is no knowledge base {key}")))?;
    let mut base = Value::clone(&base);
    let status = base
        .as_object_mut()
        .and_then(|base| base.remove("database_status"));
    Ok(Answer::ok(
        json!({"database_status": status, "knowledge_base": base}),
    ))
}

/// A passage of each data source: nothing is searched, and the question is in each.
fn retrieve(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let key = call.path.first().map(|(_, key)| key.as_str());
    let key = key.unwrap_or_default();
    let Some(base) = world.store.find(BASE, 0, key) else {
        return Err(Answer::not_found(format!(
            "there is no knowledge base {key}"
        )));
    };
    let asked = call.text("query").unwrap_or_default();
    let most = call.field("num_results").and_then(Value::as_u64);
    let most = most.and_then(|most| usize::try_from(most).ok());
    let sources = world.store.of(SOURCE, base).into_iter().flatten();
    let passages = sources.filter_map(|number| world.store.value(*number));
    let passages = passages.map(|source| {
        let name = NAMES.iter().find_map(|path| place::text(source, path));
        let name = name.unwrap_or_default();
        json!({
            "text_content": format!("What {name} says about: {asked}"),
            "metadata": {"item_name": name},
        })
    });
    let results: Vec<Value> = passages.take(most.unwrap_or(usize::MAX)).collect();
    Ok(Answer::ok(
        json!({"total_results": results.len(), "results": results}),
    ))
}
