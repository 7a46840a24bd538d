//! Which methods there are, and what they return.

use std::collections::BTreeSet;

use crate::sources::{Method, aliases, items, known, methods, only};

/// What a method returns, without the name that a type has beside it.
fn returned(method: &Method) -> String {
    let returned = method.returns();
    aliases()
        .get(returned)
        .cloned()
        .unwrap_or_else(|| returned.to_owned())
}

fn is_on(method: &Method, what: &str) -> bool {
    let on = method.on.strip_prefix("impl ").unwrap_or(&method.on);
    on == what || aliases().get(on).is_some_and(|on| on == what)
}

#[test]
fn rule_1_everything_is_reached_by_a_collection_and_a_handle() {
    let methods = methods();
    let mut lacking = Vec::new();
    let all = known();
    let (mut reached, mut listed) = (0, 0);
    for (key, known) in &all {
        let leads = |to: &str, on: &str| {
            let to = format!("{to}<{key}>");
            methods.iter().any(|it| returned(it) == to && is_on(it, on))
        };
        let owner = |of: &str| match of {
            "()" => "Client".to_owned(),
            of => format!("Handle<{of}>"),
        };
        if let Some(within) = &known.within
            && !leads("Collection", &owner(within))
        {
            lacking.push(format!("collection of {key}"));
        }
        // What can't be done anything with is listed only.
        let leads_on = all.values().any(|it| it.parent == *key);
        match leads("Handle", &owner(&known.parent)) {
            true => reached += 1,
            false if !known.acts && !leads_on => listed += 1,
            false => lacking.push(format!("handle of {key}")),
        }
    }
    assert!(reached > 100 && listed < 20, "{reached} {listed}");
    only(
        "everything is reached from what it is in",
        lacking,
        UNREACHED,
    );
    let creates = methods.iter().filter(|it| {
        it.name.starts_with("create_")
            && (it.on == "impl Client" || it.on.starts_with("impl Handle<"))
    });
    only(
        "things are created by `things().create()`",
        creates.map(|it| format!("{} {}", it.on, it.name)),
        &[],
    );
}

/// What is reached in another way, or of which one can do nothing.
const UNREACHED: &[(&str, &str)] = &[
    (
        "handle of AutoscalePoolId",
        "`AutoscalePoolHandle` is a handle by a key of its own",
    ),
    (
        "handle of DedicatedInferenceId",
        "`DedicatedInferenceHandle` is a handle by a key of its own",
    ),
    (
        "handle of DefaultProjectKey",
        "`client.default_project()` is a handle of a project",
    ),
    (
        "handle of DropletActionKey",
        "`client.action(id)` is one of any action",
    ),
    (
        "handle of DropletBackupPolicyKey",
        "`client.droplet(id).backup_policy()` fetches it",
    ),
    (
        "handle of KubernetesLintKey",
        "`client.kubernetes_cluster(id).last_lint()` fetches it",
    ),
    ("collection of SecretVersionKey", BY_REGION),
    ("handle of SecuritySecretId", BY_REGION),
    (
        "handle of VolumeSnapshotId",
        "`client.snapshot(id)` is one of any snapshot",
    ),
];

const BY_REGION: &str = "a secret is asked for in its region: `SecuritySecretHandle` is a handle by a key of its own, with `versions()`";

#[test]
fn rule_4_what_changes_something_is_a_request() {
    let items = items();
    let reads = |id: &str| {
        let row = items
            .values()
            .find(|it| it.contains(&format!("id: \"{id}\"")));
        let row = row.unwrap_or_else(|| panic!("no operation {id}"));
        row.contains("Method::GET") || !row.contains("method: ")
    };
    let mut checked = 0;
    let mut at_once = BTreeSet::new();
    for method in methods() {
        // A setter is part of a request.
        let is_asked = !method
            .arguments()
            .first()
            .is_some_and(|first| first == "self" || first == "mut self");
        let operation = method.docs.split("Operation: `").nth(1);
        let Some(operation) = operation.and_then(|rest| rest.split('`').next()) else {
            continue;
        };
        if !is_asked || operation.contains('$') || operation.contains('"') || reads(operation) {
            continue;
        }
        checked += 1;
        if method.returns().starts_with("BoxFuture<") || method.signature.contains("async fn") {
            at_once.insert(format!("{} of {operation}", method.name));
        }
    }
    assert!(checked > 100, "{checked} methods");
    only("what changes something is a request", at_once, AT_ONCE);
}

const AT_ONCE: &[(&str, &str)] = &[(
    "name_is_free of registries_validate_name",
    "it changes nothing, and only asks",
)];

#[test]
fn rule_11_no_future_borrows_what_it_was_asked_of() {
    let borrowing = methods().into_iter().filter(|it| {
        let first = it.arguments().into_iter().next();
        it.signature.contains("async fn") && first.is_some_and(|first| first == "&self")
    });
    only(
        "no `async fn` takes `&self`",
        borrowing.map(|it| format!("{} {}", it.on, it.name)),
        &[],
    );
    let shorter = methods().into_iter().filter(|it| {
        let returned = it.returns();
        returned.contains("Future") && (returned.contains("'_") || returned.contains("'a"))
    });
    only(
        "futures are 'static",
        shorter.map(|it| format!("{} {}", it.on, it.name)),
        &[],
    );
}

#[test]
fn rule_12_nothing_has_to_be_imported_and_bounds_say_what_to_do() {
    let mut preludes = Vec::new();
    let mut untold = Vec::new();
    let mut told = 0;
    for folder in ["ergonomic/src", "ergonomic/core/src"] {
        crate::sources::each_file(&crate::sources::root().join(folder), &mut |path, text| {
            if text.contains("mod prelude") {
                preludes.push(path.to_owned());
            }
            let mut attributes = String::new();
            for line in text.lines() {
                if let Some(rest) = line.strip_prefix("pub trait ") {
                    let name = rest.split([':', ' ', '<']).next();
                    let name = name.unwrap_or_default().to_owned();
                    match attributes.contains("on_unimplemented") {
                        true => told += 1,
                        false if attributes.contains("doc(hidden)") => {}
                        false => untold.push(name),
                    }
                }
                // A trait's docs and attributes are the block of lines above it.
                match line.is_empty() {
                    true => attributes.clear(),
                    false => attributes.push_str(line),
                }
            }
        });
    }
    assert!(preludes.is_empty(), "{preludes:?}");
    assert!(told >= 7, "{told} traits say what to do");
    only("a bound says what to do", untold, UNTOLD);
    let aliased = methods()
        .iter()
        .filter(|it| it.docs.contains("doc(alias"))
        .count();
    assert!(
        aliased >= 10,
        "{aliased} methods have the names of other clients"
    );
}

const UNTOLD: &[(&str, &str)] = &[
    ("Decode", GENERATED),
    ("FromResponse", GENERATED),
    ("Json", GENERATED),
    ("Page", "`PagedAnswer` is the bound that a program meets"),
    ("Parameter", GENERATED),
    ("Transport", "who writes one implements it"),
];

const GENERATED: &str = "generated types alone are bound by it";
