//! What is refused, on a small document; and the committed file.

mod committed;
mod mistakes;
mod proposals;

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Resources, edit, told_of_unassigned};
use crate::codegen::document::Document;
use crate::codegen::facts::{Answer, Body, Operation, Paging, Parameter};
use crate::codegen::operation_facts::tests::operation;

/// A document of clusters with pools, in two areas.
fn document() -> Document {
    let text = || json!({ "type": "string" });
    let to = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let object = |properties: Value| json!({ "type": "object", "properties": properties });
    Document(json!({ "components": { "schemas": {
        "Cluster": object(json!({
            "id": text(), "name": text(), "note": { "type": "string", "nullable": true },
            "status": to("ClusterStatus"), "region": to("Region"), "number": { "type": "integer" },
            "tags": { "type": "array", "items": text() },
        })),
        "ClusterStatus": object(json!({ "state": to("ClusterState"), "word": text() })),
        "ClusterState": { "type": "string", "enum": ["new", "running", "failed"] },
        "Region": object(json!({ "slug": text() })),
        "Pool": object(json!({ "uuid": text(), "size": { "type": "boolean" } })),
        "ClusterResponse": object(json!({ "cluster": to("Cluster"), "meta": object(json!({})) })),
        "ClusterTwice": object(json!({ "cluster": to("Cluster"), "other": to("Cluster") })),
        "Summary": object(json!({ "id": text() })),
        "SummaryList": object(json!({ "clusters": { "type": "array", "items": to("Summary") } })),
        "ClusterList": object(json!({ "clusters": { "type": "array", "items": to("Cluster") } })),
        "PoolResponse": object(json!({ "pool": to("Pool") })),
        "PoolList": object(json!({ "pools": { "type": "array", "items": to("Pool") } })),
        "Made": object(json!({ "cluster_id": text() })),
        "ClusterBody": object(json!({
            "name": text(), "region": text(), "tags": { "type": "array", "items": text() },
        })),
    } } }))
}

fn made(id: &str, method: &str, path: &str, answer: &str) -> Operation {
    let area = id.split('_').next().unwrap();
    let mut made = operation(area, id, method, path);
    let to = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    if !answer.is_empty() {
        made.answer = Answer::Json(to(answer));
    }
    if method == "put" || id == "clusters_create" {
        made.body = Some(Body::Typed {
            schema: to("ClusterBody"),
            required: true,
            writer: "json",
        });
    }
    if id == "clusters_after" {
        let (parameter, items) = ("after".to_owned(), "clusters".to_owned());
        made.paging = Some(Paging::After { parameter, items });
    }
    let query = if id == "clusters_list" { "name" } else { "" };
    if !query.is_empty() {
        made.parameters.push(Parameter {
            name: query.to_owned(),
            place: "query".to_owned(),
            required: false,
            schema: json!({ "type": "string" }),
            description: None,
            deprecated: false,
            secret: false,
        });
    }
    for name in super::check::path_parameters(path) {
        let kind = if name == "number" {
            "integer"
        } else {
            "string"
        };
        made.parameters.push(Parameter {
            name: name.to_owned(),
            place: "path".to_owned(),
            required: true,
            schema: json!({ "type": kind }),
            description: None,
            deprecated: false,
            secret: false,
        });
    }
    made
}

fn operations() -> Vec<Operation> {
    let all = "/v2/clusters";
    let one = "/v2/clusters/{id}";
    let pools_of = "/v2/of/{cluster_id}/{pool_uuid}";
    let pools = "/v2/clusters/{cluster_id}/pools";
    let pool = "/v2/clusters/{cluster_id}/pools/{pool_uuid}";
    vec![
        made("clusters_list", "get", all, "ClusterList"),
        made("clusters_create", "post", all, "ClusterResponse"),
        made("clusters_after", "get", "/v2/after", "ClusterList"),
        made("clusters_summary", "get", "/v2/summary", "SummaryList"),
        made("clusters_of_pool", "get", pools_of, "ClusterList"),
        made("clusters_start", "post", "/v2/clusters/start", "Made"),
        made("clusters_silent", "post", "/v2/clusters/silent", ""),
        made("clusters_get", "get", one, "ClusterResponse"),
        made("clusters_twice", "get", "/v2/twice/{id}", "ClusterTwice"),
        made(
            "clusters_number",
            "get",
            "/v2/numbers/{number}",
            "ClusterResponse",
        ),
        made("clusters_update", "put", one, "ClusterResponse"),
        made("clusters_patch", "patch", one, "ClusterResponse"),
        made("clusters_delete", "delete", one, ""),
        made("clusters_list_pools", "get", pools, "PoolList"),
        made("clusters_get_pool", "get", pool, "PoolResponse"),
        made("pools_get", "get", "/v2/pools/{id}", "PoolResponse"),
    ]
}

const CLUSTER: &str = r#"[clusters.cluster]
schema = "Cluster"
key = { field = "id" }
name = "name"
get = "clusters_get"
list = "clusters_list"
create = "clusters_create"
update = { operation = "clusters_update", replaces = true, map = { region = "region.slug" } }
patch = "clusters_patch"
delete = "clusters_delete"
empty = "omitted"
state = { field = "status.state", ready = ["running"], failed = ["failed"] }
list_shows_state = true
poll = "10s"
source = "a test"
"#;

const POOL: &str = r#"
[clusters.pool]
schema = "Pool"
key = { field = "uuid", parent = "clusters.cluster" }
get = "clusters_get_pool"
list = "clusters_list_pools"
"#;

const REST: &str = r#"
[not_resources]
clusters_after = "It is a list by the last of the page."
clusters_number = "It is another path of the same."
clusters_of_pool = "It is a list of what has a pool."
clusters_summary = "It is a list without states."
clusters_twice = "It answers two."
pools_get = "It is the same without the cluster."
"#;

fn whole() -> String {
    format!("{CLUSTER}{POOL}{REST}")
}

/// Everything that is wrong with a file; and what the operations know of lists.
fn problems(text: &str) -> String {
    let resources = match Resources::parse(text) {
        Ok(resources) => resources,
        Err(error) => return format!("{error:#}"),
    };
    let mut operations = operations();
    let mut told = Vec::new();
    let unassigned = resources.join(&document(), &mut operations, &mut told);
    if !unassigned.is_empty() {
        told.push(told_of_unassigned(&unassigned));
    }
    told.join("\n")
}

#[test]
fn a_file_that_fits_is_not_refused_and_reaches_the_operations() {
    assert_eq!(problems(&whole()), "");
    let mut operations = operations();
    let resources = Resources::parse(&whole()).unwrap();
    resources.join(&document(), &mut operations, &mut Vec::new());
    let missing = operations.iter().filter(|it| it.list_may_be_missing);
    let missing: Vec<&str> = missing.map(|it| it.id.as_str()).collect();
    assert_eq!(missing, ["clusters_list"]);
    let names: Vec<&str> = resources.names().collect();
    assert_eq!(names, ["clusters.cluster", "clusters.pool"]);
    assert_eq!(resources.operations().len(), 8);
}

#[test]
fn names_that_are_unique_and_tags_that_recover_fit_and_go_with_their_operations() {
    let known = r#"unique = { field = "name", words = 1, caseless = true, everywhere = true, beside = { region = "region.slug" }, fixed = { region = "region.slug" }, assumed = { region = "x" }, filters = { name = "name" }, status = 422, message = "taken", source = "a test" }
recoverable = { tags = "tags", filter = "name", untag = ["name", "tags"] }
poll = "10s""#;
    let text = whole().replace("poll = \"10s\"", known);
    assert_eq!(problems(&text), "");
    for gone in ["clusters_list", "clusters_create"] {
        let (text, _) = edit::without(&text, &BTreeSet::from([gone.to_owned()])).unwrap();
        assert!(
            !text.contains("unique") && !text.contains("recoverable"),
            "{text}"
        );
    }
}

#[test]
fn fields_that_every_answer_has_are_marked() {
    let mut document = document();
    let resources = Resources::parse(&whole()).unwrap();
    resources.mark(&mut document).unwrap();
    let marked = |pointer: &str| {
        let field = document
            .0
            .pointer(&format!("/components/schemas/{pointer}"));
        field.unwrap().get(super::ANSWERED).is_some()
    };
    for field in ["id", "name", "status"] {
        assert!(marked(&format!("Cluster/properties/{field}")), "{field}");
    }
    assert!(marked("ClusterStatus/properties/state") && marked("Pool/properties/uuid"));
    for field in ["Cluster/properties/note", "ClusterStatus/properties/word"] {
        assert!(!marked(field), "{field}");
    }
    let text = whole().replace("schema = \"Pool\"", "review = true\nschema = \"Pool\"");
    let mut document = self::document();
    Resources::parse(&text)
        .unwrap()
        .mark(&mut document)
        .unwrap();
    let pool = document
        .0
        .pointer("/components/schemas/Pool/properties/uuid");
    assert!(
        pool.unwrap().get(super::ANSWERED).is_none(),
        "a row that nobody has looked at"
    );
}

#[test]
fn all_mistakes_are_told_at_once() {
    let text = whole()
        .replace("name = \"name\"", "name = \"nam\"")
        .replace("field = \"uuid\"", "field = \"uid\"");
    let told = problems(&text);
    assert_eq!(told.lines().count(), 3, "{told}");
}

#[test]
fn what_is_gone_is_taken_out_with_what_it_was_for() {
    let gone = |ids: &[&str]| {
        ids.iter()
            .map(|id| (*id).to_owned())
            .collect::<BTreeSet<_>>()
    };
    let (text, pruned) = edit::without(
        &whole(),
        &gone(&["clusters_list", "clusters_twice", "never"]),
    )
    .unwrap();
    assert_eq!(pruned, ["clusters_list", "clusters_twice"]);
    for part in ["\nlist = \"clusters_list\"", "empty", "clusters_twice"] {
        assert!(!text.contains(part), "{part} in {text}");
    }
    let all = gone(&["clusters_get_pool", "clusters_list_pools"]);
    let (text, _) = edit::without(&whole(), &all).unwrap();
    assert_eq!(text, format!("{CLUSTER}{REST}"));
    // A parent goes with the last of what belongs to it.
    let named: BTreeSet<String> = whole()
        .split('"')
        .filter(|word| word.starts_with("clusters_"))
        .map(str::to_owned)
        .collect();
    let (text, _) = edit::without(&whole(), &named).unwrap();
    assert!(!text.contains("[clusters."), "{text}");
}

#[test]
fn what_is_listed_as_gone_is_read_without_it_and_comes_back() {
    let gone = BTreeSet::from(["clusters_twice".to_owned(), "clusters_patch".to_owned()]);
    let none = BTreeSet::new();
    let (text, changed) = edit::mark_gone(&whole(), &gone, &none).unwrap();
    assert!(text.starts_with(&whole()), "{text}");
    assert_eq!(changed.went, ["clusters_patch", "clusters_twice"]);
    let resources = Resources::parse(&text).unwrap();
    assert!(!resources.operations().contains("clusters_patch"));
    let told = problems(&text);
    assert!(
        told.contains("[gone]: clusters_patch is in the document"),
        "{told}"
    );
    let (back, changed) = edit::mark_gone(&text, &none, &gone).unwrap();
    assert_eq!((back, changed.back), (whole(), gone.into_iter().collect()));
    let strange = format!("{}\n[gone]\noperations = [\"never\"]\n", whole());
    let told = problems(&strange);
    assert!(
        told.contains("nothing else of the file names never"),
        "{told}"
    );
    // What nobody has looked at is nobody's.
    let text = whole().replace("[clusters.pool]", "[clusters.pool]\nreview = true");
    let all = ["clusters_get_pool", "clusters_list_pools"].map(str::to_owned);
    let (text, changed) = edit::mark_gone(&text, &all.into(), &none).unwrap();
    assert_eq!(
        (text, changed),
        (format!("{CLUSTER}{REST}"), edit::Gone::default())
    );
}

#[test]
fn a_method_whose_operation_is_gone_waits_for_it() {
    let method = "methods.start = { operation = \"clusters_start\", all = true }";
    let with = whole().replace("poll = \"10s\"", &format!("{method}\npoll = \"10s\""));
    assert_eq!(problems(&with), "");
    let gone: BTreeSet<String> = [String::from("clusters_start")].into();
    let (text, pruned) = edit::without(&with, &gone).unwrap();
    assert_eq!(pruned, ["clusters_start"]);
    assert!(!text.contains("methods"), "{text}");
    let (marked, changed) = edit::mark_gone(&with, &gone, &BTreeSet::new()).unwrap();
    assert_eq!(changed.went, ["clusters_start"]);
    assert!(marked.contains(method), "{marked}");
}
