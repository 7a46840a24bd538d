//! Requests: what they take at once, and what by a method.

use std::collections::{BTreeMap, BTreeSet};

use crate::sources::{aliases, each_file, items, methods, only, plain, root};

/// The body of a request, by what a method returns.
fn body_of(returned: &str) -> Option<(String, String)> {
    let returned = aliases()
        .get(returned)
        .cloned()
        .unwrap_or_else(|| returned.to_owned());
    let inner = returned.strip_prefix("Request<")?.strip_suffix('>')?;
    let (key, body) = inner.split_once(", ")?;
    Some((key.to_owned(), body.to_owned()))
}

/// The setters of each request: those of `setters!`, and those by hand.
fn setters() -> BTreeMap<String, BTreeSet<String>> {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for folder in ["ergonomic/src", "generated/src/resources"] {
        each_file(&root().join(folder), &mut |_, text| {
            let mut on = None;
            for line in text.lines().map(str::trim) {
                if let Some((_, rest)) = line.split_once("setters!(")
                    && let Some(request) = rest.strip_suffix(" {")
                {
                    on = Some(plain(request));
                } else if line.starts_with("});") {
                    on = None;
                } else if let Some(on) = &on
                    && let Some((head, _)) = line.split_once(':')
                    && let Some(name) = head.split(' ').nth(1)
                {
                    all.entry(on.clone()).or_default().insert(name.to_owned());
                }
            }
        });
    }
    for method in methods() {
        let on = method
            .on
            .strip_prefix("impl ")
            .unwrap_or(&method.on)
            .to_owned();
        let on = aliases().get(&on).cloned().unwrap_or(on);
        if on.starts_with("Request<") {
            all.entry(on).or_default().insert(method.name);
        }
    }
    all
}

#[test]
fn rule_2_create_takes_at_most_four_arguments_and_the_rest_is_set() {
    let (items, setters) = (items(), setters());
    let mut lacking = BTreeSet::new();
    let mut creates = 0;
    for method in methods() {
        if method.name != "create" || !method.on.starts_with("impl Collection<") {
            continue;
        }
        creates += 1;
        let arguments = method.arguments();
        assert!(arguments.len() <= 5, "{}: {arguments:?}", method.on);
        let taken: BTreeSet<&str> = arguments
            .iter()
            .filter_map(|it| it.split(':').next())
            .collect();
        let Some((key, body)) = body_of(method.returns()) else {
            lacking.insert(format!("{}: no body", method.on));
            continue;
        };
        // Whoever makes the whole body has its setters.
        if arguments.iter().any(|it| it.starts_with("body: ")) {
            continue;
        }
        let set = setters
            .get(&format!("Request<{key}, {body}>"))
            .cloned()
            .unwrap_or_default();
        // What the body itself has a method for is what a program may set.
        for (path, signature) in &items {
            if let Some(field) = path.strip_prefix(&format!("types::{body}::"))
                && signature.starts_with("setter ")
                && !set.contains(field)
                && !taken.contains(field)
            {
                lacking.insert(format!("{body}.{field}"));
            }
        }
    }
    assert!(creates > 40, "{creates}");
    only(
        "each optional field of what is created is set by a method of its name",
        lacking,
        UNSET,
    );
}

const UNSET: &[(&str, &str)] = &[
    ("Domain.ip_address", "`address` takes an `IpAddr`"),
    ("DropletsCreateBody.names", "`create_many` takes them"),
    (
        "DropletsCreateBody.private_networking",
        "the document calls it deprecated",
    ),
    ("DropletsCreateBody.vpc_uuid", "`vpc` takes a key"),
    ("DropletsCreateBody.with_droplet_agent", "`droplet_agent`"),
    ("VolumesCreateBody.filesystem_type", "`filesystem`"),
    (
        "VolumesCreateBody.snapshot_id",
        "`from_snapshot` takes a key",
    ),
    (
        "impl Collection<DomainRecordKey>: no body",
        "a `Record` has what each kind of record needs",
    ),
];

#[test]
fn rule_2_a_request_without_a_body_has_no_method_for_it() {
    let reaching = methods().into_iter().filter(|it| {
        let without = it
            .on
            .contains("impl<K: Resource, B: Send + Sync + 'static>");
        it.name == "body_mut" && without
    });
    only(
        "a request without a body has no `body_mut`",
        reaching.map(|it| it.on),
        BODILESS,
    );
}

const BODILESS: &[(&str, &str)] = &[(
    "impl<K: Resource, B: Send + Sync + 'static> Request<K, B>",
    "one that replaces the whole is a `Request<K, ()>`, and gives `&mut ()`",
)];

#[test]
fn rule_3_what_is_replaced_is_changed_by_a_closure_and_what_is_patched_by_setters() {
    let mut wrong = BTreeSet::new();
    let (mut replaced, mut patched) = (0, 0);
    let mut replaceable = BTreeSet::new();
    let mut patchable = BTreeSet::new();
    each_file(&root().join("generated/src/resources"), &mut |_, text| {
        for line in text.lines() {
            let key = |of: &str| line.strip_prefix(of)?.strip_suffix(" {");
            replaceable.extend(key("impl Replaceable for ").map(str::to_owned));
            patchable.extend(key("impl Patchable for ").map(str::to_owned));
        }
    });
    let methods = methods();
    for (keys, by_closure) in [(&replaceable, true), (&patchable, false)] {
        for key in keys {
            let on = format!("Handle<{key}>");
            let update = methods.iter().find(|it| {
                let target = it.on.strip_prefix("impl ").unwrap_or(&it.on);
                let target = aliases()
                    .get(target)
                    .cloned()
                    .unwrap_or_else(|| target.to_owned());
                it.name == "update" && target == on
            });
            let Some(update) = update else {
                wrong.insert(format!("{key} has no `update`"));
                continue;
            };
            let closure = update.signature.contains("impl Fn(&mut ");
            if closure != by_closure {
                wrong.insert(format!("{key}: {}", update.signature));
            }
            match closure {
                true => replaced += 1,
                false => patched += 1,
            }
        }
    }
    assert!(
        replaced > 15 && patched > 20,
        "{replaced} replaced, {patched} patched"
    );
    only("an update is of its kind", wrong, UPDATES);
}

const UPDATES: &[(&str, &str)] = &[
    (
        "AutoscalePoolId has no `update`",
        "`AutoscalePoolHandle` is a handle by a key of its own, and has it",
    ),
    (
        "DedicatedInferenceId has no `update`",
        "the update takes an access token beside the body",
    ),
    (
        "DefaultProjectKey has no `update`",
        "`client.default_project()` is a handle of a project",
    ),
    (
        "EvaluationMetricId has no `update`",
        "by hand, once its area is complete",
    ),
    (
        "SshKeyId has no `update`",
        "its name is all that can be changed: `rename`",
    ),
];
