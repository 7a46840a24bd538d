//! Dedicated inferences: the token that each comes with, and as many accelerators as its deployments ask for.

use serde_json::{Value, json};

use super::{Family, NOTHING};
use crate::call::Call;
use crate::state::World;
use crate::store::catalog::Catalog;
use crate::store::items::Number;
use crate::store::making::Occasion;
use crate::store::place;
use crate::store::serving::occasion;

const INFERENCE: &str = "dedicated-inference.dedicated_inference";
const ACCELERATOR: &str = "dedicated-inference.accelerator";
const TOKEN: &str = "dedicated-inference.token";
const MOST_ACCELERATORS: usize = 100;

pub(super) const FAMILY: Family = Family {
    made: &[(INFERENCE, |world, occasion, number, _| {
        fit(world, occasion, number)
    })],
    updated: &[(INFERENCE, |world, call, number| {
        fit(world, &occasion(call), number)
    })],
    answered: &[("dedicatedInferences_create", token_answered)],
    ..NOTHING
};

/// The token is shown whole this once.
fn token_answered(world: &mut World, call: &Call<'_>, number: Number, body: &mut Value) {
    let catalog = Catalog::embedded().ok();
    let Some(kind) = catalog.and_then(|catalog| catalog.kind(TOKEN)) else {
        return;
    };
    let values = vec![("name".to_owned(), json!("first-token"))];
    let token = world.make_child(&occasion(call), kind, number, values);
    if let Some(token) = world.store.value(token) {
        place::put(body, "token", token.clone());
    }
}

/// The slugs and roles of the accelerators that a specification asks for.
fn wanted(inference: &Value) -> Vec<(String, String)> {
    let all = place::all(inference, "spec.model_deployments[].accelerators[]");
    let each = all.into_iter().flat_map(|asked| {
        let text = |name: &str| place::text(asked, name).unwrap_or_default().to_owned();
        let one = (text("accelerator_slug"), text("type"));
        let scale = asked.get("scale").and_then(Value::as_u64).unwrap_or(1);
        std::iter::repeat_n(one, usize::try_from(scale).unwrap_or(MOST_ACCELERATORS))
    });
    each.take(MOST_ACCELERATORS).collect()
}

/// Creates and removes accelerators to fit the request, and keeps those that it still names.
fn fit(world: &mut World, occasion: &Occasion, number: Number) {
    let catalog = Catalog::embedded().ok();
    let Some(kind) = catalog.and_then(|catalog| catalog.kind(ACCELERATOR)) else {
        return;
    };
    let mut missing = world.store.value(number).map(wanted).unwrap_or_default();
    for own in world
        .store
        .of(ACCELERATOR, number)
        .cloned()
        .unwrap_or_default()
    {
        let value = world.store.value(own).unwrap_or(&Value::Null);
        let text = |name: &str| place::text(value, name).unwrap_or_default();
        let same =
            |(slug, role): &(String, String)| (&**slug, &**role) == (text("slug"), text("role"));
        match missing.iter().position(same) {
            Some(index) => {
                missing.remove(index);
            }
            None => world.store.remove(own),
        }
    }
    for (slug, role) in missing {
        let bare = slug.trim_start_matches("gpu-").to_owned();
        let name = format!("{bare}-{}", world.store.next());
        let values = vec![
            ("slug".to_owned(), json!(slug)),
            ("role".to_owned(), json!(role)),
            ("name".to_owned(), json!(name)),
        ];
        world.make_child(occasion, kind, number, values);
    }
}
