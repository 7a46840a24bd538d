//! Container registries: images in them, credentials for Docker, and the older paths for the only one of an account.

use axum::http::StatusCode;
use base64::Engine;
use serde_json::{Map, Value, json};

use super::{Family, NOTHING};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::timestamp;
use crate::state::World;
use crate::store::catalog::Catalog;
use crate::store::facts::{Facts, Tier};
use crate::store::filling::secret;
use crate::store::items::Number;
use crate::store::making::{Occasion, Order};
use crate::store::place;
use crate::store::serving::occasion;

const REGISTRY: &str = "registry.registry";
const REPOSITORY: &str = "registry.repository";
const MANIFEST: &str = "registry.manifest";
const TAG: &str = "registry.tag";
const COLLECTION: &str = "registry.garbage_collection";

pub(super) const FAMILY: Family = Family {
    handlers: &[
        ("registry_get", get_only),
        ("registry_create", create_only),
        ("registry_delete", delete_only),
        ("registry_get_dockerCredentials", credentials),
        ("registries_get_dockerCredentials", credentials),
        ("registry_validate_name", validate_name),
        ("registries_validate_name", validate_name),
        ("registry_get_subscription", subscription),
        ("registries_get_subscription", subscription),
        ("registry_update_subscription", update_subscription),
        ("registries_update_subscription", update_subscription),
        ("registries_get_garbageCollection", running),
        ("registry_get_garbageCollection", running),
        ("registry_list_repositories", repositories),
        ("registry_get_options", options),
        ("registries_get_options", options),
    ],
    before: &[(COLLECTION, before_collection)],
    made: &[(REPOSITORY, repository_made)],
    gone: &[(MANIFEST, manifest_gone), (TAG, tag_gone)],
    ..NOTHING
};

fn digest(number: Number, part: u64) -> String {
    format!(
        "sha256:{:016x}{:016x}{:016x}{:016x}",
        number.wrapping_mul(0x9E37_79B9_7F4A_7C15),
        part.wrapping_mul(0xC2B2_AE3D_27D4_EB4F),
        number ^ 0x5a4d,
        part
    )
}

/// An image under two tags.
fn repository_made(world: &mut World, occasion: &Occasion, number: Number, _: &Map<String, Value>) {
    let Some(item) = world.store.get(number) else {
        return;
    };
    let repository = item.key.clone();
    let registry = world
        .store
        .get(item.owner)
        .map(|owner| owner.key.clone())
        .unwrap_or_default();
    let own = digest(number, 0);
    let now = timestamp(occasion.now);
    let manifest = json!({
        "registry_name": registry, "repository": repository, "digest": own,
        "compressed_size_bytes": 1_972_332, "size_bytes": 2_816_445, "updated_at": now,
        "tags": ["latest", "v1"],
        "blobs": [{"digest": digest(number, 1), "compressed_size_bytes": 1_482}],
    });
    if let Some(value) = world.store.value_mut(number) {
        place::put(value, "latest_manifest", manifest.clone());
        place::put(value, "registry_name", json!(registry));
    }
    let Ok(catalog) = Catalog::embedded() else {
        return;
    };
    let values = |value: &Value| {
        let members = value.as_object().into_iter().flatten();
        members
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect::<Vec<_>>()
    };
    if let Some(kind) = catalog.kind(MANIFEST) {
        world.make_child(occasion, kind, number, values(&manifest));
    }
    if let Some(kind) = catalog.kind(TAG) {
        for tag in ["latest", "v1"] {
            let shown = json!({
                "registry_name": registry, "repository": repository, "tag": tag,
                "manifest_digest": own, "compressed_size_bytes": 1_972_332,
                "size_bytes": 2_816_445, "updated_at": now,
            });
            world.make_child(occasion, kind, number, values(&shown));
        }
    }
}

/// The tags of a digest go with it.
fn manifest_gone(world: &mut World, _: &Call<'_>, number: Number) {
    let Some(item) = world.store.get(number).cloned() else {
        return;
    };
    let tags = world.store.of(TAG, item.owner).cloned().unwrap_or_default();
    for tag in tags {
        let own = world
            .store
            .value(tag)
            .and_then(|value| place::text(value, "manifest_digest"));
        if own == Some(item.key.as_str()) {
            world.store.remove(tag);
        }
    }
    if let Some(value) = world.store.value_mut(item.owner) {
        place::put(value, "manifest_count", json!(0));
        place::put(value, "tag_count", json!(0));
    }
}

fn tag_gone(world: &mut World, _: &Call<'_>, number: Number) {
    let Some(item) = world.store.get(number).cloned() else {
        return;
    };
    let manifests = world
        .store
        .of(MANIFEST, item.owner)
        .cloned()
        .unwrap_or_default();
    for manifest in manifests {
        let tags = world
            .store
            .value_mut(manifest)
            .and_then(|value| value.get_mut("tags"));
        if let Some(tags) = tags.and_then(Value::as_array_mut) {
            tags.retain(|tag| *tag != item.key);
        }
    }
    let left = world
        .store
        .of(TAG, item.owner)
        .map_or(0, std::collections::BTreeSet::len);
    if let Some(value) = world.store.value_mut(item.owner) {
        place::put(value, "tag_count", json!(left.saturating_sub(1)));
    }
}

fn before_collection(world: &World, call: &Call<'_>, number: Number) -> Result<(), Answer> {
    let busy = world.store.of(COLLECTION, number).into_iter().flatten();
    let mut busy = busy.filter(|number| world.store.is_changing(**number));
    if call.operation.method() == "POST" && busy.next().is_some() {
        return Err(Answer::error(
            StatusCode::CONFLICT,
            "conflict",
            "a garbage collection is already in progress",
        ));
    }
    Ok(())
}

/// The only registry of an account; the older paths know no other case.
fn only(world: &World) -> Result<Number, Answer> {
    let mut all = world.store.all(REGISTRY);
    let first = all
        .next()
        .ok_or_else(|| Answer::not_found("registry not found"))?;
    if all.next().is_some() {
        return Err(Answer::error(
            StatusCode::PRECONDITION_FAILED,
            "precondition_failed",
            "not supported if you have created multiple registries",
        ));
    }
    Ok(first)
}

fn show(call: &Call<'_>, world: &World, number: Number) -> Answer {
    let status = StatusCode::from_u16(call.operation.answer.status).unwrap_or(StatusCode::OK);
    let mut shown = world.store.value(number).cloned().unwrap_or_default();
    place::put(&mut shown, "subscription", subscribed(world));
    Answer::json(status, json!({"registry": shown}))
}

fn get_only(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = only(world)?;
    Ok(show(call, world, number))
}

fn create_only(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    if world.store.all(REGISTRY).next().is_some() {
        return Err(Answer::unprocessable("user already has a registry"));
    }
    let kind = crate::store::catalog()?.kind(REGISTRY);
    let kind = kind.ok_or_else(|| Answer::not_found("there are no registries"))?;
    let empty = Map::new();
    let sent = call
        .body
        .as_ref()
        .and_then(Value::as_object)
        .unwrap_or(&empty);
    let order = Order {
        kind,
        owner: 0,
        scope: 0,
        sent,
        operation: Some(call.operation),
        values: Vec::new(),
    };
    let number = world.make(&occasion(call), order);
    Ok(show(call, world, number))
}

fn delete_only(_: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = only(world)?;
    world.store.remove(number);
    Ok(Answer::no_content())
}

fn credentials(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    match call.path_value("registry_name") {
        Some(name) => {
            let found = world.store.find(REGISTRY, 0, name);
            found.ok_or_else(|| Answer::not_found(format!("there is no registry {name}")))?;
        }
        None => {
            only(world)?;
        }
    }
    let token = format!("dop_v1_{}", secret(world.store.next()));
    let auth = base64::engine::general_purpose::STANDARD.encode(format!("{token}:{token}"));
    Ok(Answer::ok(
        json!({"auths": {"registry.digitalocean.com": {"auth": auth}}}),
    ))
}

fn validate_name(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let name = call.text("name").unwrap_or_default();
    if world.store.find(REGISTRY, 0, name).is_some() {
        return Err(Answer::error(
            StatusCode::CONFLICT,
            "conflict",
            "name already exists",
        ));
    }
    let fits = name
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    if !fits || name.is_empty() || name.len() > 63 {
        return Err(Answer::unprocessable(
            "invalid name: use small letters, digits and hyphens",
        ));
    }
    Ok(Answer::no_content())
}

fn tier(slug: &str) -> Value {
    let tiers = &Facts::embedded().tiers;
    let called = |slug: &str| tiers.iter().find(|tier| tier.slug == slug);
    called(slug)
        .or_else(|| called("basic"))
        .map_or(Value::Null, shown_tier)
}

fn shown_tier(tier: &Tier) -> Value {
    json!({
        "name": tier.name, "slug": tier.slug,
        "included_repositories": tier.included_repositories.unwrap_or_default(),
        "included_storage_bytes": tier.included_storage_bytes,
        "allow_storage_overage": tier.price_monthly > 0.0,
        "included_bandwidth_bytes": tier.included_storage_bytes,
        "monthly_price_in_cents": cents(tier.price_monthly),
        "storage_overage_price_in_cents": 2, "eligible": true,
    })
}

fn cents(dollars: f64) -> u64 {
    // Prices are small and not negative.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let cents = (dollars * 100.0).round() as u64;
    cents
}

const SUBSCRIPTION: &str = "registry.subscription";

/// The subscription of the account, which all registries share.
fn subscribed(world: &World) -> Value {
    let number = world.store.find(SUBSCRIPTION, 0, "");
    let own = number.and_then(|number| world.store.value(number)).cloned();
    own.unwrap_or_else(|| {
        let at = timestamp(world.seeded_at());
        json!({"tier": tier("basic"), "created_at": at, "updated_at": at})
    })
}

fn subscription(_: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    Ok(Answer::ok(json!({"subscription": subscribed(world)})))
}

fn update_subscription(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let mut new = subscribed(world);
    place::put(
        &mut new,
        "tier",
        tier(call.text("tier_slug").unwrap_or("basic")),
    );
    place::put(&mut new, "updated_at", json!(timestamp(call.now)));
    let kind = crate::store::catalog()?.kind(SUBSCRIPTION);
    let kind = kind.ok_or_else(|| Answer::not_found("there is no subscription"))?;
    let number = world.named(call, kind, &[])?;
    if let Some(value) = world.store.value_mut(number) {
        value.clone_from(&new);
    }
    Ok(Answer::ok(json!({"subscription": new})))
}

fn options(call: &Call<'_>, _: &mut World) -> Result<Answer, Answer> {
    let mut body = crate::synthetic::example(call);
    let facts = Facts::embedded();
    let tiers = facts.tiers.iter().map(shown_tier).collect();
    place::put(&mut body, "options.subscription_tiers", tiers);
    let regions = json!(facts.registry_regions);
    place::put(&mut body, "options.available_regions", regions);
    Ok(Answer::ok(body))
}

fn called(call: &Call<'_>, world: &World) -> Result<Number, Answer> {
    let name = call.path_value("registry_name").unwrap_or_default();
    let number = world.store.find(REGISTRY, 0, name);
    number.ok_or_else(|| Answer::not_found(format!("there is no registry {name}")))
}

fn running(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let registry = called(call, world)?;
    let all = world.store.of(COLLECTION, registry).into_iter().flatten();
    let found = all.copied().find(|number| world.store.is_changing(*number));
    let found = found.and_then(|number| world.store.value(number)).cloned();
    let found = found.ok_or_else(|| Answer::not_found("no garbage collection is in progress"))?;
    Ok(Answer::ok(json!({"garbage_collection": found})))
}

/// The older list, with the latest tag instead of the latest manifest.
fn repositories(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let registry = called(call, world)?;
    let all = world.store.of(REPOSITORY, registry).into_iter().flatten();
    let shown = all.filter_map(|number| {
        let value = world.store.value(*number)?;
        let tags = world.store.of(TAG, *number).into_iter().flatten();
        let latest = tags
            .filter_map(|tag| world.store.value(*tag))
            .next()
            .cloned();
        let mut shown = json!({
            "registry_name": value.get("registry_name"), "name": value.get("name"),
            "tag_count": value.get("tag_count"),
        });
        if let Some(latest) = latest {
            place::put(&mut shown, "latest_tag", latest);
        }
        Some(shown)
    });
    let shown = shown.collect();
    Ok(crate::store::lists::made(call, "repositories", shown))
}
