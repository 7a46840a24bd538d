//! GradientAI: what agents use, versions of them, and knowledge bases that index themselves.

use serde_json::{Map, Value, json};

use super::{Family, NOTHING};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::timestamp;
use crate::state::World;
use crate::store::catalog::{Catalog, Kind};
use crate::store::items::Number;
use crate::store::making::{Occasion, Order, create_operation};
use crate::store::place;

const AGENT: &str = "gradientai.agent";
const BASE: &str = "gradientai.knowledge_base";
const JOB: &str = "gradientai.indexing_job";
const SOURCE: &str = "gradientai.data_source";
const MODEL: &str = "gradientai.model";
const WORKSPACE: &str = "gradientai.workspace";
const ANTHROPIC_KEY: &str = "gradientai.anthropic_key";
const OPENAI_KEY: &str = "gradientai.openai_key";
const VERSION: &str = "gradientai.agent_version";

pub(super) const FAMILY: Family = Family {
    handlers: &[
        ("genai_attach_agent_function", attach_function),
        ("genai_update_agent_function", update_function),
        ("genai_detach_agent_function", detach_function),
        ("genai_attach_agent_guardrails", attach_guardrails),
        ("genai_detach_agent_guardrail", detach_guardrail),
        ("genai_attach_knowledge_base", attach_base),
        ("genai_attach_knowledge_bases", attach_bases),
        ("genai_detach_knowledge_base", detach_base),
        ("genai_attach_agent", attach_agent),
        ("genai_update_attached_agent", attach_agent),
        ("genai_detach_agent", detach_agent),
        ("genai_get_agent_children", children),
        ("genai_rollback_to_agent_version", rollback),
        ("genai_update_agents_workspace", move_agents),
        ("genai_delete_scheduled_indexing", delete_schedule),
    ],
    before: &[(AGENT, before_agent)],
    made: &[
        (AGENT, agent_made),
        (BASE, base_made),
        (JOB, |world, occasion, number, _| {
            job_made(world, occasion, number)
        }),
        ("gradientai.agent_usage", usage_made),
        (WORKSPACE, workspace_made),
    ],
    updated: &[
        (AGENT, |world, call, number| {
            new_version(world, &crate::store::serving::occasion(call), number);
            follow(world, number);
        }),
        (BASE, |world, _, number| follow(world, number)),
        (WORKSPACE, |world, _, number| follow(world, number)),
        (ANTHROPIC_KEY, |world, _, number| follow(world, number)),
        (OPENAI_KEY, |world, _, number| follow(world, number)),
    ],
    gone: &[
        (AGENT, |world, _, number| forget(world, number)),
        (BASE, |world, _, number| forget(world, number)),
        (WORKSPACE, |world, _, number| forget(world, number)),
        (ANTHROPIC_KEY, |world, _, number| forget(world, number)),
        (OPENAI_KEY, |world, _, number| forget(world, number)),
    ],
    ..NOTHING
};

fn kind(name: &str) -> Option<&'static Kind> {
    Catalog::embedded().ok()?.kind(name)
}

/// Keys of OpenAI and Anthropic are named by fields of their own.
fn before_agent(world: &World, call: &Call<'_>, _: Number) -> Result<(), Answer> {
    let key = call.text("model_provider_key_uuid").unwrap_or_default();
    let is_of = |kind: &&str| world.store.find(kind, 0, key).is_some();
    match [ANTHROPIC_KEY, OPENAI_KEY].iter().any(is_of) {
        true => Err(Answer::not_found(format!(
            "there is no model provider key {key}"
        ))),
        false => Ok(()),
    }
}

/// What the body names by key is shown as what it is.
fn agent_made(world: &mut World, occasion: &Occasion, number: Number, sent: &Map<String, Value>) {
    let bases = sent
        .get("knowledge_base_uuid")
        .and_then(Value::as_array)
        .cloned();
    for base in bases.unwrap_or_default() {
        let found = base.as_str().and_then(|key| world.store.find(BASE, 0, key));
        if let Some(base) = found.and_then(|base| world.store.value(base)).cloned() {
            push(world, number, "knowledge_bases", base);
        }
    }
    for (field, path, of) in [
        ("workspace_uuid", "workspace", WORKSPACE),
        ("anthropic_key_uuid", "anthropic_api_key", ANTHROPIC_KEY),
        ("open_ai_key_uuid", "openai_api_key", OPENAI_KEY),
    ] {
        let key = sent.get(field).and_then(Value::as_str);
        let found = key.and_then(|key| world.store.find(of, 0, key));
        if let Some(found) = found.and_then(|found| world.store.value(found)).cloned()
            && let Some(value) = world.store.value_mut(number)
        {
            place::put(value, path, found);
        }
    }
    let model = sent.get("model_uuid").and_then(Value::as_str);
    let known = model.and_then(|key| world.store.find(MODEL, 0, key));
    let known = known.and_then(|known| world.store.value(known)).cloned();
    if let Some(value) = world.store.value_mut(number) {
        let shown = known.or_else(|| Some(json!({"uuid": model?})));
        place::put(value, "model", shown.unwrap_or_default());
    }
    new_version(world, occasion, number);
}

/// Where agents show other things, each as a whole: one, or a list of them.
const SHOWN: [&str; 6] = [
    "knowledge_bases",
    "child_agents",
    "parent_agents",
    "workspace",
    "anthropic_api_key",
    "openai_api_key",
];
/// What one agent says of another one that isn't part of that.
const OF_ROUTE: [&str; 2] = ["route_name", "if_case"];

/// What agents show of a thing that was changed is what it is now.
fn follow(world: &mut World, number: Number) {
    let now = shown_in_agents(world, number);
    in_agents(world, number, &|old| {
        let mut new = now.clone();
        for field in OF_ROUTE {
            if let Some(own) = old.get(field) {
                place::put(&mut new, field, own.clone());
            }
        }
        Some(new)
    });
}

/// Agents show nothing of a thing that is gone.
fn forget(world: &mut World, number: Number) {
    in_agents(world, number, &|_| None);
}

/// Changes what agents show of one thing.
fn in_agents(world: &mut World, number: Number, change: &dyn Fn(&Value) -> Option<Value>) {
    let Some(key) = world.store.get(number).map(|item| item.key.clone()) else {
        return;
    };
    let is_it = |shown: &Value| place::text(shown, "uuid") == Some(key.as_str());
    for agent in world.store.all(AGENT).collect::<Vec<_>>() {
        let Some(agent) = world.store.value_mut(agent) else {
            continue;
        };
        for field in SHOWN {
            match agent.get_mut(field) {
                Some(Value::Array(items)) => {
                    let all = std::mem::take(items).into_iter();
                    let kept = all.filter_map(|shown| match is_it(&shown) {
                        true => change(&shown),
                        false => Some(shown),
                    });
                    *items = kept.collect();
                }
                Some(shown) if is_it(shown) => {
                    let new = change(shown).unwrap_or_default();
                    place::put(agent, field, new);
                }
                _ => {}
            }
        }
    }
}

/// A thing as agents show it: of other agents without those around them.
fn shown_in_agents(world: &World, number: Number) -> Value {
    let mut shown = world.store.value(number).cloned().unwrap_or_default();
    for field in ["child_agents", "parent_agents"] {
        place::put(&mut shown, field, Value::Null);
    }
    shown
}

fn new_version(world: &mut World, occasion: &Occasion, number: Number) {
    let Some(kind) = kind(VERSION) else {
        return;
    };
    let agent = world.store.value(number).cloned().unwrap_or_default();
    let older = world.store.of(VERSION, number).cloned().unwrap_or_default();
    for old in &older {
        if let Some(value) = world.store.value_mut(*old) {
            place::put(value, "currently_applied", json!(false));
        }
    }
    let hash = format!(
        "{:040x}",
        number * 1_000 + u64::try_from(older.len()).unwrap_or_default() + 1
    );
    let mut values = vec![
        ("version_hash".to_owned(), json!(hash)),
        ("currently_applied".to_owned(), json!(true)),
        (
            "agent_uuid".to_owned(),
            agent.get("uuid").cloned().unwrap_or_default(),
        ),
    ];
    for path in ["name", "instruction", "description"] {
        values.extend(
            agent
                .get(path)
                .map(|value| (path.to_owned(), value.clone())),
        );
    }
    world.make_child(occasion, kind, number, values);
}

/// Data sources that come with a knowledge base are kept apart, and indexed at once.
fn base_made(world: &mut World, occasion: &Occasion, number: Number, sent: &Map<String, Value>) {
    let sources = sent.get("datasources").and_then(Value::as_array).cloned();
    let Some(kind) = kind(SOURCE) else {
        return;
    };
    for source in sources.unwrap_or_default() {
        let empty = Map::new();
        let order = Order {
            kind,
            owner: number,
            scope: number,
            sent: source.as_object().unwrap_or(&empty),
            operation: create_operation(kind),
            values: Vec::new(),
        };
        world.make(occasion, order);
    }
    let key = world
        .store
        .get(number)
        .map(|item| item.key.clone())
        .unwrap_or_default();
    if let Some(kind) = self::kind(JOB) {
        let values = vec![("knowledge_base_uuid".to_owned(), json!(key))];
        let job = world.make_child(occasion, kind, 0, values);
        let shown = world.store.value(job).cloned();
        if let (Some(shown), Some(value)) = (shown, world.store.value_mut(number)) {
            place::put(value, "last_indexing_job", shown);
        }
    }
}

/// The sources that a job reads.
fn job_made(world: &mut World, _: &Occasion, number: Number) {
    let base = world
        .store
        .value(number)
        .and_then(|job| place::text(job, "knowledge_base_uuid"));
    let base = base
        .and_then(|key| world.store.find(BASE, 0, key))
        .unwrap_or_default();
    let sources = world.store.of(SOURCE, base).into_iter().flatten();
    let keys = sources.filter_map(|source| world.store.get(*source).map(|item| json!(item.key)));
    let keys = keys.collect::<Vec<_>>();
    if let Some(value) = world.store.value_mut(number)
        && value
            .get("data_source_uuids")
            .and_then(Value::as_array)
            .is_none_or(Vec::is_empty)
    {
        place::put(value, "data_source_uuids", json!(keys));
    }
}

fn usage_made(world: &mut World, _: &Occasion, number: Number, _: &Map<String, Value>) {
    let agent = world
        .store
        .get(number)
        .and_then(|item| world.store.get(item.owner));
    let key = agent.map(|agent| json!(agent.key)).unwrap_or_default();
    if let Some(value) = world.store.value_mut(number) {
        for path in ["usage.resource_uuid", "log_insights_usage.resource_uuid"] {
            if place::get(value, path).is_some() {
                place::put(value, path, key.clone());
            }
        }
    }
}

fn push(world: &mut World, number: Number, field: &str, new: Value) {
    if let Some(value) = world.store.value_mut(number) {
        let items = value.get(field).and_then(Value::as_array).cloned();
        let mut items = items.unwrap_or_default();
        items.push(new);
        place::put(value, field, json!(items));
    }
}

/// Takes out of a list what has this value; false when nothing has.
fn pull(world: &mut World, number: Number, field: &str, path: &str, key: &str) -> bool {
    let items = world
        .store
        .value_mut(number)
        .and_then(|value| value.get_mut(field)?.as_array_mut());
    let Some(items) = items else {
        return false;
    };
    let before = items.len();
    items.retain(|item| place::text(item, path) != Some(key));
    items.len() < before
}

fn find(world: &World, of: &str, key: &str) -> Result<Number, Answer> {
    world.store.find(of, 0, key).ok_or_else(|| {
        let what = of.rsplit('.').next().unwrap_or_default().replace('_', " ");
        Answer::not_found(format!("there is no {what} {key}"))
    })
}

fn agent(call: &Call<'_>, world: &World) -> Result<Number, Answer> {
    let key = call
        .path
        .first()
        .map(|(_, key)| key.as_str())
        .unwrap_or_default();
    find(world, AGENT, key)
}

fn show(call: &Call<'_>, world: &World, number: Number) -> Result<Answer, Answer> {
    let mut body = crate::synthetic::example(call);
    place::put(
        &mut body,
        "agent",
        world.store.value(number).cloned().unwrap_or_default(),
    );
    Ok(Answer::ok(body))
}

fn last<'a>(call: &'a Call<'_>) -> &'a str {
    call.path
        .last()
        .map(|(_, key)| key.as_str())
        .unwrap_or_default()
}

fn attach_function(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = agent(call, world)?;
    let own = world.store.next();
    let mut function = json!({"uuid": format!("5a4db0c0-ffff-4000-8000-{own:012x}"), "created_at": timestamp(call.now)});
    take_function(call, &mut function);
    push(world, number, "functions", function);
    show(call, world, number)
}

fn take_function(call: &Call<'_>, function: &mut Value) {
    for (field, path) in [
        ("function_name", "name"),
        ("description", "description"),
        ("faas_name", "faas_name"),
        ("faas_namespace", "faas_namespace"),
        ("input_schema", "input_schema"),
        ("output_schema", "output_schema"),
    ] {
        if let Some(sent) = call.field(field) {
            place::put(function, path, sent.clone());
        }
    }
}

fn update_function(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = agent(call, world)?;
    let key = last(call).to_owned();
    let items = world
        .store
        .value_mut(number)
        .and_then(|value| value.get_mut("functions")?.as_array_mut());
    let mut found = items
        .into_iter()
        .flatten()
        .filter(|item| place::text(item, "uuid") == Some(key.as_str()));
    match found.next() {
        Some(function) => take_function(call, function),
        None => return Err(Answer::not_found(format!("there is no function {key}"))),
    }
    show(call, world, number)
}

fn detach(call: &Call<'_>, world: &mut World, field: &str, what: &str) -> Result<Answer, Answer> {
    let number = agent(call, world)?;
    let key = last(call);
    if !pull(world, number, field, "uuid", key) {
        return Err(Answer::not_found(format!("there is no {what} {key}")));
    }
    show(call, world, number)
}

fn detach_function(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    detach(call, world, "functions", "function")
}

/// One that the agent has is replaced. An entry has a UUID of its own beside that of its guardrail.
fn attach_guardrails(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = agent(call, world)?;
    let sent = call.field("guardrails").and_then(Value::as_array).cloned();
    for guardrail in sent.unwrap_or_default() {
        let key = place::text(&guardrail, "guardrail_uuid").unwrap_or_default();
        pull(world, number, "guardrails", "guardrail_uuid", key);
        let own = world.store.next();
        let entry = json!({
            "uuid": format!("5a4db0c0-fffe-4000-8000-{own:012x}"),
            "guardrail_uuid": key,
            "priority": guardrail.get("priority"),
            "is_attached": true,
            "created_at": timestamp(call.now),
        });
        push(world, number, "guardrails", entry);
    }
    show(call, world, number)
}

fn detach_guardrail(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = agent(call, world)?;
    let key = last(call);
    if !pull(world, number, "guardrails", "guardrail_uuid", key) {
        return Err(Answer::not_found(format!("there is no guardrail {key}")));
    }
    show(call, world, number)
}

fn attach_base(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = agent(call, world)?;
    let base = find(world, BASE, last(call))?;
    let base = world.store.value(base).cloned().unwrap_or_default();
    pull(world, number, "knowledge_bases", "uuid", last(call));
    push(world, number, "knowledge_bases", base);
    show(call, world, number)
}

/// Several at once, as the query or the body names them.
fn attach_bases(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = agent(call, world)?;
    let named = call.query.iter();
    let named = named.filter(|(name, _)| name.trim_end_matches("[]") == "knowledge_base_uuids");
    let mut keys = call.texts("knowledge_base_uuids");
    keys.extend(named.map(|(_, key)| key.clone()));
    let bases = keys.iter().map(|key| find(world, BASE, key));
    let bases = bases.collect::<Result<Vec<_>, _>>()?;
    for (base, key) in bases.into_iter().zip(&keys) {
        pull(world, number, "knowledge_bases", "uuid", key);
        let base = world.store.value(base).cloned().unwrap_or_default();
        push(world, number, "knowledge_bases", base);
    }
    show(call, world, number)
}

fn detach_base(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    detach(call, world, "knowledge_bases", "knowledge base")
}

fn pair(call: &Call<'_>) -> Value {
    let parent = call.path.first().map(|(_, key)| key.as_str());
    json!({"parent_agent_uuid": parent, "child_agent_uuid": last(call)})
}

fn attach_agent(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = agent(call, world)?;
    let child = find(world, AGENT, last(call))?;
    pull(world, number, "child_agents", "uuid", last(call));
    let mut shown = shown_in_agents(world, child);
    for field in OF_ROUTE {
        if let Some(sent) = call.field(field) {
            place::put(&mut shown, field, sent.clone());
        }
    }
    push(world, number, "child_agents", shown);
    let parent = shown_in_agents(world, number);
    let key = place::text(&parent, "uuid").unwrap_or_default().to_owned();
    pull(world, child, "parent_agents", "uuid", &key);
    push(world, child, "parent_agents", parent);
    Ok(Answer::ok(pair(call)))
}

fn detach_agent(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = agent(call, world)?;
    if !pull(world, number, "child_agents", "uuid", last(call)) {
        return Err(Answer::not_found(format!(
            "there is no child agent {}",
            last(call)
        )));
    }
    if let Some(child) = world.store.find(AGENT, 0, last(call)) {
        let parent = call.path.first().map(|(_, key)| key.as_str());
        pull(
            world,
            child,
            "parent_agents",
            "uuid",
            parent.unwrap_or_default(),
        );
    }
    Ok(Answer::ok(pair(call)))
}

fn children(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = agent(call, world)?;
    let own = world
        .store
        .value(number)
        .and_then(|value| value.get("child_agents"))
        .cloned();
    Ok(Answer::ok(
        json!({"children": own.unwrap_or_else(|| json!([]))}),
    ))
}

fn rollback(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = agent(call, world)?;
    let hash = call.text("version_hash").unwrap_or_default().to_owned();
    let version = world.store.find(VERSION, number, &hash);
    let version =
        version.ok_or_else(|| Answer::not_found(format!("there is no version {hash}")))?;
    let old = world.store.value(version).cloned().unwrap_or_default();
    for other in world.store.of(VERSION, number).cloned().unwrap_or_default() {
        if let Some(value) = world.store.value_mut(other) {
            place::put(value, "currently_applied", json!(other == version));
        }
    }
    if let Some(value) = world.store.value_mut(number) {
        for path in ["name", "instruction", "description"] {
            if let Some(then) = old.get(path) {
                place::put(value, path, then.clone());
            }
        }
    }
    let mut body = crate::synthetic::example(call);
    place::put(&mut body, "version_hash", json!(hash));
    Ok(Answer::ok(body))
}

/// It begins with the agents that were sent.
fn workspace_made(world: &mut World, _: &Occasion, number: Number, sent: &Map<String, Value>) {
    let shown = world.store.value(number).cloned().unwrap_or_default();
    let keys = sent.get("agent_uuids").and_then(Value::as_array);
    for key in keys.into_iter().flatten().filter_map(Value::as_str) {
        let agent = world.store.find(AGENT, 0, key);
        if let Some(value) = agent.and_then(|agent| world.store.value_mut(agent)) {
            place::put(value, "workspace", shown.clone());
        }
    }
}

fn move_agents(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let workspace = find(
        world,
        WORKSPACE,
        &call
            .path
            .first()
            .map(|(_, key)| key.clone())
            .unwrap_or_default(),
    )?;
    let shown = world.store.value(workspace).cloned().unwrap_or_default();
    for key in call.texts("agent_uuids") {
        let number = find(world, AGENT, &key)?;
        if let Some(value) = world.store.value_mut(number) {
            place::put(value, "workspace", shown.clone());
        }
    }
    let mut body = crate::synthetic::example(call);
    place::put(&mut body, "workspace", shown);
    Ok(Answer::ok(body))
}

fn delete_schedule(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let key = last(call);
    let mut all = world.store.items("gradientai.scheduled_indexing");
    let found = all.find(|(_, item)| place::text(&item.value, "uuid") == Some(key));
    let found = found.map(|(number, item)| (number, item.value.clone()));
    drop(all);
    let (number, value) =
        found.ok_or_else(|| Answer::not_found(format!("there is no schedule {key}")))?;
    world.store.remove(number);
    Ok(Answer::ok(json!({"indexing_info": value})))
}
