//! Knowledge bases: the databases that they are kept in, which take a while to be there.

use serde_json::{Value, json};

use super::{Family, NOTHING};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::{later, read};
use crate::state::World;
use crate::store::place;

const BASE: &str = "gradientai.knowledge_base";

pub(super) const FAMILY: Family = Family {
    handlers: &[("genai_get_knowledge_base", show)],
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
    let created = place::text(&base, "created_at").and_then(|text| read(text).ok());
    let is_new = created.is_some_and(|created| later(created, world.action_duration()) > call.now);
    let status = if is_new { "CREATING" } else { "ONLINE" };
    let mut body = json!({"database_status": status});
    place::put(&mut body, "knowledge_base", Value::clone(&base));
    Ok(Answer::ok(body))
}
