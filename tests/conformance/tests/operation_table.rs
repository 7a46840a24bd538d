//! The client's table of operations, row by row against the document and against what is known beyond it.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::expect_used)]

mod facts;

use std::collections::BTreeSet;

use conformance::document::{Document, Operation};
use digitalocean_raw::{Answer, Paging, dynamic, hosts, limits};
use facts::Facts;
use serde_json::Value;

#[test]
fn the_table_of_operations_says_what_the_document_says() {
    let document = Document::load().expect("the document");
    let facts = Facts::load();
    let mut problems = Vec::new();
    let mut ids = Vec::new();
    for operation in document.operations() {
        let Some(found) = dynamic::find(operation.id) else {
            problems.push(format!("{} is missing", operation.id));
            continue;
        };
        let row = found.operation();
        ids.push(row.id);
        let mut expect = |what: &str, right: bool, row: &dyn std::fmt::Debug| {
            if !right {
                problems.push(format!("{}: the {what} is wrong: {row:?}", operation.id));
            }
        };
        expect(
            "method",
            row.method.as_str() == operation.method,
            &row.method,
        );
        expect("path", row.path == operation.path, &row.path);
        let deprecated = operation.raw.get("deprecated") == Some(&Value::Bool(true));
        expect("deprecation", row.deprecated == deprecated, &row.deprecated);
        let idempotent = facts.idempotent(&operation);
        expect("idempotence", row.idempotent == idempotent, &row.idempotent);
        let missing = facts.list_may_be_missing(operation.id);
        expect(
            "missing list",
            row.list_may_be_missing == missing,
            &row.list_may_be_missing,
        );
        let said = facts.missing(operation.id);
        expect(
            "message of what is missing",
            said == row.missing,
            &row.missing,
        );
        let refusals = row.refusals.iter().map(|refusal| {
            let owned = |text: Option<&str>| text.map(str::to_owned);
            (refusal.status, owned(refusal.id), owned(refusal.message))
        });
        expect(
            "refusals",
            refusals.collect::<BTreeSet<_>>() == facts.refusals(&operation),
            &row.refusals,
        );

        let server = operation
            .raw
            .get("servers")
            .and_then(|servers| servers[0]["url"].as_str());
        let host = match server {
            None => &hosts::API,
            Some("https://inference.do-ai.run") => &hosts::INFERENCE,
            Some("https://cloud.digitalocean.com") => &hosts::CLOUD,
            Some("https://kbaas.do-ai.run") => &hosts::RETRIEVAL,
            Some("https://{agent_url}") => &hosts::AGENT,
            Some(_) => &hosts::PRESIGNED,
        };
        expect("host", row.host == host, &row.host);

        let typed = ["application/json", "application/x-www-form-urlencoded"];
        let takes_type = document
            .request_media(&operation)
            .iter()
            .any(|(media, _)| typed.contains(media));
        expect("request", row.request.is_some() == takes_type, &row.request);
        let success = document.success(&operation);
        let media = success
            .as_ref()
            .map(|success| success.media.as_slice())
            .unwrap_or_default();
        let answer = match row.answer {
            Answer::Json(_) => media.iter().any(|(name, _)| *name == "application/json"),
            Answer::Bytes(own) => media
                .first()
                .is_some_and(|(name, _)| *name == own && own != "application/json"),
            Answer::Empty => media.is_empty(),
            _ => false,
        };
        expect("answer", answer, &row.answer);
        let streams = media.iter().any(|(name, _)| *name == "text/event-stream");
        expect("events", row.events.is_some() == streams, &row.events);
        let schema = success.as_ref().and_then(|success| success.json());
        expect(
            "paging",
            paging_fits(&document, &operation, schema, row.paging),
            &row.paging,
        );
    }
    let mut rows = dynamic::all()
        .map(|operation| operation.operation().id)
        .collect::<Vec<_>>();
    rows.sort_unstable();
    ids.sort_unstable();
    assert_eq!(rows, ids, "the same operations, each once");
    for id in facts.ids().filter(|id| !rows.contains(id)) {
        problems.push(format!("{id}: there are facts about it, and no row"));
    }
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
}

/// An operation is paged when it takes a page and answers a list; a list whose operation takes no page is whole.
fn paging_fits(
    document: &Document,
    operation: &Operation<'_>,
    schema: Option<&Value>,
    paging: Option<Paging>,
) -> bool {
    let takes = |name: &str| {
        operation
            .parameters
            .iter()
            .any(|parameter| parameter.place == "query" && parameter.name == name)
    };
    let lists = |key: &str| {
        let path = key
            .split('.')
            .chain(["0"])
            .map(str::to_owned)
            .collect::<Vec<_>>();
        schema.is_some_and(|schema| document.declares(schema, &path))
    };
    match paging {
        Some(Paging::Numbered { items, per_page }) => {
            takes("page") && takes("per_page") == per_page && lists(items)
        }
        Some(Paging::Token { parameter, items } | Paging::After { parameter, items }) => {
            takes(parameter) && lists(items)
        }
        // One answer has all of them.
        Some(Paging::Whole { items }) => !takes("page") && !takes("per_page") && lists(items),
        Some(_) => false,
        // Some take a page although they answer one thing.
        None => !takes("page") || !answers_list(document, schema),
    }
}

/// Whether one of the answer's own properties is a list.
fn answers_list(document: &Document, schema: Option<&Value>) -> bool {
    let schema = schema.map_or(&Value::Null, |schema| document.resolve(schema));
    let composed = schema["allOf"].as_array().into_iter().flatten();
    let own = schema["properties"].as_object().into_iter().flatten();
    own.map(|(_, property)| document.resolve(property))
        .any(|property| property["type"] == "array")
        || composed
            .into_iter()
            .any(|member| answers_list(document, Some(member)))
}

#[test]
fn every_pattern_of_the_document_can_be_read() {
    let unreadable = digitalocean_raw::validate::RULES.unreadable_patterns();
    assert_eq!(unreadable, Vec::<String>::new());
}

#[test]
fn every_rule_of_refusals_is_for_some_operation() {
    let document = Document::load().expect("the document");
    let facts = Facts::load();
    let used: BTreeSet<String> = document
        .operations()
        .iter()
        .flat_map(|operation| facts.names_of_rules(operation))
        .collect();
    assert_eq!(used, facts.names());
}

/// The row of an operation.
fn row(id: &str) -> &'static digitalocean_raw::Operation {
    dynamic::find(id).expect("an operation").operation()
}

#[test]
fn whatever_starts_an_action_may_be_refused_because_of_another() {
    let document = Document::load().expect("the document");
    let message = Some("Droplet already has a pending event.");
    let mut actions = 0;
    for operation in document.operations() {
        let acts = operation.path.ends_with("/actions") && operation.method != "GET";
        let changes = operation.method != "GET"
            && [
                "/v2/droplets",
                "/v2/floating_ips",
                "/v2/images",
                "/v2/reserved_ip",
                "/v2/snapshots",
                "/v2/volumes",
            ]
            .iter()
            .any(|path| operation.path.starts_with(path));
        if acts || changes {
            let row = row(operation.id);
            let id = Some("unprocessable_entity");
            assert!(row.refuses_for_now(422, id, message), "{}", operation.id);
            assert!(
                !row.refuses_for_now(422, id, Some("Size is invalid.")),
                "{}",
                operation.id
            );
        }
        actions += usize::from(acts);
    }
    assert!(actions >= 9, "only {actions} operations start actions");
}

#[test]
fn a_refusal_for_good_is_told_from_one_that_passes() {
    let forbidden =
        |id: &str, message: &str| row(id).refuses_for_now(403, Some("forbidden"), Some(message));
    assert!(forbidden("vpcs_delete", "Can not delete VPC with members"));
    assert!(!forbidden("vpcs_delete", "Can not delete default VPCs"));
    let busy = "Load Balancer can't be updated while it processes previous actions";
    for id in [
        "loadBalancers_update",
        "loadBalancers_delete",
        "loadBalancers_add_droplets",
        "loadBalancers_remove_droplets",
        "loadBalancers_add_forwardingRules",
        "loadBalancers_remove_forwardingRules",
    ] {
        assert!(forbidden(id, busy), "{id}");
        assert!(!forbidden(id, "You are not authorized"), "{id}");
    }
    assert!(!forbidden("loadBalancers_create", busy));
    let used = "Make sure the certificate is not in use before deleting it";
    assert!(forbidden("certificates_delete", used));
    assert!(!forbidden("certificates_delete", "You are not authorized"));
    let project = |message: &str| row("projects_delete").refuses_for_now(412, None, Some(message));
    assert!(project("cannot delete a project with resources"));
    assert!(!project("cannot delete the default project"));
    for message in [
        "attached volume cannot be deleted",
        "A volume that's attached to a Droplet cannot be deleted. Please detach it first.",
    ] {
        assert!(row("volumes_delete").refuses_for_now(409, Some("conflict"), Some(message)));
    }
    assert!(row("databases_create_replica").refuses_for_now(412, None, None));
    assert!(!row("databases_get_replica").refuses_for_now(412, None, None));
    assert!(!row("kubernetes_get_kubeconfig").refuses_for_now(404, Some("not_found"), None));
}

#[test]
fn what_acts_or_creates_by_its_path_is_not_idempotent() {
    let document = Document::load().expect("the document");
    let acts = [
        "cancel",
        "docker-credentials",
        "install_update",
        "kubeconfig",
        "migrate",
        "promote",
        "regenerate",
        "reset",
        "restart",
        "rotate",
        "upgrade",
    ];
    let mut problems = Vec::new();
    for operation in document.operations() {
        let last = operation.path.rsplit('/').next().unwrap_or_default();
        if acts.contains(&last) && row(operation.id).idempotent {
            problems.push(operation.id);
        }
    }
    assert_eq!(
        problems,
        Vec::<&str>::new(),
        "add them to spec/operations.toml"
    );
}

#[test]
fn the_rate_limits_are_those_of_the_file() {
    let found = limits::ALL.iter().map(|limit| {
        (
            limit.name.to_owned(),
            limit.method.map(str::to_owned),
            limit.path.to_owned(),
            limit.whole,
            limit.items.map(str::to_owned),
            i64::from(limit.requests),
            i64::from(limit.seconds),
        )
    });
    assert_eq!(found.collect::<Vec<_>>(), Facts::load().limits());

    let covering = |id: &str| {
        let row = row(id);
        let limits = limits::ALL.iter();
        let covering = limits.filter(|limit| limit.covers(&row.method, row.path));
        covering
            .map(|limit| (limit.requests, limit.seconds))
            .collect::<Vec<_>>()
    };
    assert_eq!(covering("sshKeys_list"), [(10, 60)]);
    assert_eq!(covering("cdn_list_endpoints"), [(5, 10)]);
    assert_eq!(covering("cdn_purge_cache"), [(5, 10), (50, 20)]);
    assert_eq!(covering("reservedIPs_create"), [(12, 60)]);
    for id in [
        "sshKeys_get",
        "sshKeys_create",
        "reservedIPs_list",
        "droplets_list",
    ] {
        assert_eq!(covering(id), [], "{id}");
    }
}
