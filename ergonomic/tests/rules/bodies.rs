//! Requests: what they take at once, and what by a method.

use std::collections::{BTreeMap, BTreeSet};

use crate::sources::{aliases, each_file, items, methods, only, plain, root};

/// The request that a method returns, and its body.
fn body_of(returned: &str) -> Option<(String, String)> {
    let returned = aliases()
        .get(returned)
        .cloned()
        .unwrap_or_else(|| returned.to_owned());
    let body = match returned.strip_prefix("Operation<") {
        Some(inner) => inner.split_once(", ")?.0,
        None => {
            let inner = returned.strip_prefix("Request<")?.strip_suffix('>')?;
            inner.split_once(", ")?.1
        }
    };
    Some((returned.clone(), body.to_owned()))
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
                    let request = plain(request);
                    on = Some(aliases().get(&request).cloned().unwrap_or(request));
                } else if line.starts_with("});") {
                    on = None;
                } else if let Some(on) = &on
                    && !line.starts_with("#[")
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
        if on.starts_with("Request<") || on.starts_with("Operation<") {
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
        let Some((request, body)) = body_of(method.returns()) else {
            lacking.insert(format!("{}: no body", method.on));
            continue;
        };
        // Whoever makes the whole body has its setters.
        if arguments.iter().any(|it| it.starts_with("body: ")) {
            continue;
        }
        let set = setters.get(&request).cloned().unwrap_or_default();
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
    (
        "CreateAgentApiKeyRequest.agent_uuid",
        "the key of the agent fills it",
    ),
    (
        "CreateKnowledgeBaseDataSourceRequest.knowledge_base_uuid",
        "the key of the knowledge base fills it",
    ),
    (
        "DatabasesCreateClusterBody.backup_restore",
        "`fork_of` takes a cluster",
    ),
    (
        "DatabasesCreateClusterBody.private_network_uuid",
        "`vpc` takes a key",
    ),
    (
        "DatabasesCreateClusterBody.rules",
        "`trusted_sources` takes one or many",
    ),
    ("DomainCreate.ip_address", "`address` takes an `IpAddr`"),
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

/// The types that a signature names, but for sets of slugs.
fn types_in(signature: &str) -> impl Iterator<Item = &str> {
    let paths = signature.split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != ':');
    let named = paths.map(|path| path.strip_prefix("types::").unwrap_or(path));
    named.filter(|name| name.starts_with(|c: char| c.is_ascii_uppercase()))
}

/// All types that a request can hold: those that methods of the raw client take, what these have in them, and what has a
/// constructor, as what is in a free object.
fn sent(items: &BTreeMap<String, String>) -> BTreeSet<String> {
    let mut held: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut todo: Vec<&str> = Vec::new();
    for (path, signature) in items {
        if let (true, Some((arguments, _))) =
            (path.starts_with("Client::"), signature.split_once(" -> "))
        {
            todo.extend(types_in(arguments));
        }
        let Some((of, _)) = path
            .strip_prefix("types::")
            .and_then(|it| it.split_once(['.', ':']))
        else {
            continue;
        };
        if path.ends_with("::new") {
            todo.push(of);
        } else if signature.starts_with("field ") || signature.starts_with("variant ") {
            held.entry(of).or_default().extend(types_in(signature));
        }
    }
    let mut sent = BTreeSet::new();
    while let Some(name) = todo.pop() {
        if sent.insert(name.to_owned()) {
            todo.extend(held.get(name).into_iter().flatten());
        }
    }
    sent
}

/// The fields of generated types of which the docs say that only the service sets them, as `Type.field`.
fn set_by_the_service() -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    each_file(&root().join("generated/src/types"), &mut |_, text| {
        let (mut on, mut said) = ("", false);
        for line in text.lines() {
            if let Some(name) = line.strip_prefix("pub struct ") {
                on = name.trim_end_matches(" {");
            }
            let line = line.trim();
            if line.starts_with("///") {
                said |= line.contains("Set by the service.");
            } else if !line.starts_with("#[") {
                if let (true, Some((field, _))) = (said, line.split_once(": ")) {
                    let field = field.trim_start_matches("pub ");
                    all.insert(format!("{on}.{}", field.trim_start_matches("r#")));
                }
                said = false;
            }
        }
    });
    assert!(all.len() > 200, "{} fields", all.len());
    all
}

#[test]
fn rule_8_no_request_has_what_only_the_service_sets() {
    let items = items();
    let sent = sent(&items);
    assert!(sent.len() > 500, "{} types", sent.len());
    let is_sent = |field: &&String| field.split('.').next().is_some_and(|it| sent.contains(it));
    let set = set_by_the_service();
    only(
        "what only the service sets is in no request",
        set.iter().filter(is_sent).cloned(),
        &[],
    );
    // Also where the document doesn't say who sets it.
    let times = ["created_at", "updated_at", "deleted_at"];
    let fields = items.keys().filter_map(|path| path.strip_prefix("types::"));
    let fields = fields.filter_map(|path| Some((path.split_once('.')?, path)));
    let told = fields.filter(|((_, field), _)| times.contains(field));
    let told: Vec<String> = told.map(|(_, path)| path.to_owned()).collect();
    assert!(told.len() > 100, "{} times", told.len());
    only(
        "no request says when a thing was created, changed or deleted",
        told.iter().filter(is_sent).cloned(),
        &[],
    );
}
