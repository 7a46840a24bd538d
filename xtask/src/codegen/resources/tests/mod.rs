//! What is refused, on a small document; and the committed file.

mod committed;
mod proposals;

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Resources, edit, told_of_unassigned};
use crate::codegen::document::Document;
use crate::codegen::facts::{Answer, Body, Operation, Parameter};
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
        })),
        "ClusterStatus": object(json!({ "state": to("ClusterState"), "word": text() })),
        "ClusterState": { "type": "string", "enum": ["new", "running", "failed"] },
        "Region": object(json!({ "slug": text() })),
        "Pool": object(json!({ "uuid": text(), "size": { "type": "boolean" } })),
        "ClusterResponse": object(json!({ "cluster": to("Cluster"), "meta": object(json!({})) })),
        "ClusterTwice": object(json!({ "cluster": to("Cluster"), "other": to("Cluster") })),
        "ClusterList": object(json!({ "clusters": { "type": "array", "items": to("Cluster") } })),
        "PoolResponse": object(json!({ "pool": to("Pool") })),
        "PoolList": object(json!({ "pools": { "type": "array", "items": to("Pool") } })),
        "Made": object(json!({ "cluster_id": text() })),
        "ClusterBody": object(json!({ "name": text(), "region": text() })),
    } } }))
}

fn made(id: &str, method: &str, path: &str, answer: &str) -> Operation {
    let area = id.split('_').next().unwrap();
    let mut made = operation(area, id, method, path);
    let to = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    if !answer.is_empty() {
        made.answer = Answer::Json(to(answer));
    }
    if method == "put" {
        made.body = Some(Body::Typed {
            schema: to("ClusterBody"),
            required: true,
            writer: "json",
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
    let pools = "/v2/clusters/{cluster_id}/pools";
    let pool = "/v2/clusters/{cluster_id}/pools/{pool_uuid}";
    vec![
        made("clusters_list", "get", all, "ClusterList"),
        made("clusters_create", "post", all, "ClusterResponse"),
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
clusters_number = "It is another path of the same."
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

/// A change of the file that fits, and what the refusal says.
const MISTAKES: &[(&str, &str, &str)] = &[
    (
        "get = \"clusters_get\"",
        "get = \"cluster_get\"",
        "[clusters.cluster]: `get` is cluster_get, and the document has no such operation; did you mean `clusters_get`?",
    ),
    (
        "get = \"clusters_get\"",
        "get = \"zzz\"",
        "no such operation; rename or remove it",
    ),
    (
        "delete = \"clusters_delete\"",
        "delete = \"clusters_silent\"",
        "`delete` is clusters_silent, which is a POST and no DELETE",
    ),
    (
        "get = \"clusters_get_pool\"",
        "get = \"pools_get\"",
        "`get` is pools_get, which is of the area pools; move the row there",
    ),
    (
        "field = \"uuid\", parent = \"clusters.cluster\"",
        "field = \"uuid\"",
        "`get` is clusters_get_pool, whose path /v2/clusters/{cluster_id}/pools/{pool_uuid} takes 2 parts of a key, and it should take 1 part (uuid)",
    ),
    (
        "field = \"uuid\", parent = \"clusters.cluster\"",
        "field = \"uuid\"",
        "`list` is clusters_list_pools, whose path /v2/clusters/{cluster_id}/pools takes 1 part of a key, and it should take 0 parts",
    ),
    (
        "parent = \"clusters.cluster\"",
        "parent = \"clusters.clusters\"",
        "`parent` is clusters.clusters, and there is no such row; did you mean `clusters.cluster`?",
    ),
    (
        "key = { field = \"id\" }",
        "key = { field = \"id\", parent = \"clusters.pool\" }",
        "`parent` leads back to the row itself",
    ),
    (
        "list = \"clusters_list_pools\"",
        "list = \"clusters_list_pools\"\nwithin = \"clusters.pol\"",
        "`within` is clusters.pol, and there is no such row; did you mean `clusters.pool`?",
    ),
    (
        "list = \"clusters_list_pools\"",
        "list = \"clusters_list_pools\"\nwithin = \"clusters.pool\"",
        "`within` is what neither `list` nor `create` takes; remove it",
    ),
    (
        "get = \"clusters_get\"\n",
        "get = \"clusters_twice\"\n",
        "whose answer has Cluster in several places (cluster, other)",
    ),
    (
        "get = \"clusters_get\"\n",
        "get = \"clusters_number\"\n",
        "which takes a number for number, and Cluster.id is a text",
    ),
    (
        "schema = \"Pool\"",
        "schema = \"Region\"",
        "`get` is clusters_get_pool, whose answer has no Region; it has PoolResponse, Pool: correct `schema`",
    ),
    (
        "list = \"clusters_list_pools\"",
        "list = \"clusters_list_pools\"\nlisted = \"Region\"",
        "`list` is clusters_list_pools, whose answer has no list of Region",
    ),
    (
        "schema = \"Pool\"",
        "schema = \"Pol\"",
        "`schema` is Pol, and there is no such type; did you mean `Pool`?",
    ),
    (
        "list = \"clusters_list_pools\"",
        "list = \"clusters_list_pools\"\nlisted = \"Pooled\"",
        "`listed` is Pooled, and there is no such type; did you mean `Pool`?",
    ),
    (
        "field = \"uuid\"",
        "field = \"uid\"",
        "`key` is uid, and Pool has no such field; did you mean `uuid`?",
    ),
    (
        "field = \"uuid\"",
        "field = \"size\"",
        "`key` is size, which is neither a text nor a whole number",
    ),
    (
        "name = \"name\"",
        "name = \"nam\"",
        "`name` is nam, and Cluster has no such field; did you mean `name`?",
    ),
    (
        "\"status.state\"",
        "\"status.stat\"",
        "`field` of `state` is status.stat, and Cluster has no such field",
    ),
    (
        "[\"running\"]",
        "[\"runing\"]",
        "`state` has \"runing\", which is no value of status.state in the document; did you mean `running`?",
    ),
    (
        "[\"running\"]",
        "[\"gone\"]",
        "if it was seen in answers, say so in `seen`",
    ),
    (
        "failed = [\"failed\"]",
        "failed = [\"failed\"], seen = [\"failed\"], source = \"x\"",
        "`seen` of `state` has \"failed\", which the document has; remove it there",
    ),
    (
        "failed = [\"failed\"]",
        "failed = [\"lost\"], seen = [\"lost\"]",
        "`seen` of `state` needs a `source`",
    ),
    (
        "failed = [\"failed\"]",
        "failed = [\"failed\"], seen = [\"lost\"], source = \"x\"",
        "`seen` of `state` has \"lost\", which is neither ready nor failed nor gone",
    ),
    (
        "failed = [\"failed\"]",
        "failed = [\"running\"]",
        "`state` names \"running\" twice",
    ),
    (
        "ready = [\"running\"]",
        "ready = []",
        "`ready` of `state` names no value",
    ),
    (
        "create = \"clusters_create\"",
        "create = \"clusters_start\"",
        "`create` is clusters_start, whose answer has no Cluster; it has Made: correct `created`",
    ),
    (
        "create = \"clusters_create\"",
        "create = \"clusters_silent\"",
        "`create` is clusters_silent, which answers no JSON",
    ),
    (
        "create = \"clusters_create\"",
        "create = \"clusters_start\"\ncreated = { key = \"id\" }",
        "`key` of `created` is id, and the answer of clusters_start has no such field",
    ),
    (
        "create = \"clusters_create\"",
        "create = \"clusters_silent\"\ncreated = { key = \"id\" }",
        "say `nothing` in `created`",
    ),
    (
        "create = \"clusters_create\"",
        "create = \"clusters_create\"\ncreated = { nothing = true }",
        "clusters_create answers nothing, and it answers Cluster; remove `created`",
    ),
    (
        "create = \"clusters_create\"",
        "create = \"clusters_create\"\ncreated = {}",
        "`created` needs one of `schema`, `key` and `nothing`",
    ),
    (
        "create = \"clusters_create\"",
        "create = \"clusters_create\"\ncreated = { schema = \"Clustr\" }",
        "`schema` of `created` is Clustr, and there is no such type",
    ),
    (
        "update = { operation = \"clusters_update\"",
        "update = { operation = \"clusters_get\"",
        "`update` is clusters_get, which is a GET and no PUT or PATCH or POST",
    ),
    (
        "operation = \"clusters_update\"",
        "operation = \"clusters_patch\"",
        "`replaces` of `update`, and clusters_patch is a PATCH, which replaces nothing; say false",
    ),
    (
        "region = \"region.slug\"",
        "regio = \"region.slug\"",
        "`map` of `update` has regio, and the body of clusters_update has no such field; did you mean `region`?",
    ),
    (
        "region = \"region.slug\"",
        "region = \"region.slugs\"",
        "`map` of `update` is region.slugs, and Cluster has no such field",
    ),
    (
        "patch = \"clusters_patch\"",
        "patch = \"clusters_update\"",
        "`patch` is clusters_update, which is a PUT and no PATCH",
    ),
    (
        "get = \"clusters_get_pool\"\n",
        "get = \"clusters_get_pool\"\ndelete = \"clusters_delete\"\n",
        "clusters_delete stands in [clusters.cluster] as `delete` and in [clusters.pool] as `delete`; remove one",
    ),
    (
        "[not_resources]",
        "[not_resources]\nclusters_get = \"No.\"",
        "clusters_get stands in [clusters.cluster] as `get` and in [not_resources]; remove one",
    ),
    (
        "[not_resources]",
        "[not_resources]\nclusters_start = \"No.\"",
        "[not_resources] clusters_start needs no row; remove it",
    ),
    (
        "[not_resources]",
        "[not_updates]\nclusters_lst = \"No.\"\n[not_resources]",
        "[not_updates] clusters_lst: the document has no such operation; did you mean `clusters_list`?",
    ),
    (
        "[not_resources]",
        "[not_updates]\nclusters_list = \"No.\"\n[not_resources]",
        "[not_updates] clusters_list needs no row; remove it",
    ),
    (
        "\"It answers two.\"",
        "\" \"",
        "[not_resources] clusters_twice has no reason",
    ),
    (
        "\"It answers two.\"",
        "\"It is the same without the cluster.\"",
        "pools_get has the reason of clusters_twice; say what is so of this one",
    ),
    (
        "clusters_twice = \"It answers two.\"\n",
        "",
        "clusters_twice answers one thing by its key, and no row has it as `get`; add a row, or say in [not_resources]",
    ),
    (
        "list = \"clusters_list_pools\"\n",
        "",
        "clusters_list_pools answers a list, and no row has it as `list` or `get`",
    ),
    (
        "patch = \"clusters_patch\"\n",
        "",
        "clusters_patch changes something, and no row has it as `update` or `patch`; add it to a row, or say in [not_updates]",
    ),
    (
        "get = \"clusters_get_pool\"\nlist = \"clusters_list_pools\"\n",
        "",
        "[clusters.pool]: names no operation; add one or remove the row",
    ),
    (
        "poll = \"10s\"",
        "pol = \"10s\"",
        "[clusters.cluster]: unknown field `pol`",
    ),
    (
        "replaces = true",
        "replace = true",
        "unknown field `replace`",
    ),
    (
        "poll = \"10s\"",
        "poll = \"10\"",
        "`poll` is no time; write a number and s, m or h",
    ),
    ("source = \"a test\"\n", "", "`empty` needs a `source`"),
    (
        "list = \"clusters_list\"\n",
        "",
        "`empty` without `list`; add that or remove this",
    ),
    (
        "update = { operation = \"clusters_update\", replaces = true, map = { region = \"region.slug\" } }\n",
        "",
        "`patch` without `update`",
    ),
    (
        "list = \"clusters_list_pools\"",
        "listed = \"Pool\"",
        "`listed` without `list`",
    ),
    (
        "list = \"clusters_list_pools\"",
        "within = \"clusters.cluster\"",
        "`within` without `list` or `create`",
    ),
    (
        "list = \"clusters_list_pools\"",
        "gone_within = \"1m\"",
        "`gone_within` without `delete`",
    ),
    (
        "list = \"clusters_list_pools\"",
        "list = \"clusters_list_pools\"\nlist_shows_state = true",
        "`list_shows_state` without `state`",
    ),
    (
        "create = \"clusters_create\"\n",
        "created = { nothing = true }\n",
        "`created` without `create`",
    ),
    (
        "key = { field = \"id\" }",
        "key = { field = \"id\", unshown = \"id\" }",
        "`key` has two of `field`, `fields` and `unshown`",
    ),
    (
        "key = { field = \"id\" }",
        "key = { fields = [\"id\"] }",
        "`fields` of `key` has one field",
    ),
    (
        "key = { field = \"id\" }",
        "key = { unshown = \"id\", or = \"name\" }",
        "`or` of `key` has no `field` beside it",
    ),
    (
        "[clusters.pool]",
        "[clusters.apool]",
        "[clusters.apool] stands after [clusters.cluster]; sort them",
    ),
    (
        "[not_resources]",
        "note = 1\n[not_resources]",
        "[clusters.pool]: unknown field `note`",
    ),
];

#[test]
fn each_kind_of_mistake_is_refused_with_what_to_do() {
    let mut failed = Vec::new();
    for (right, wrong, message) in MISTAKES {
        let text = whole();
        assert!(text.contains(right), "{right} is not in the file");
        let told = problems(&text.replacen(right, wrong, 1));
        if !told.contains(message) || !told.contains("spec/resources.toml") {
            failed.push(format!("{wrong}: no {message:?} in: {told}"));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
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
}
