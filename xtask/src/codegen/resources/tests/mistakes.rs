//! Each kind of mistake, with what the refusal says.

use super::{problems, whole};

/// A change of the file that fits, and what the refusal says.
const MISTAKES: &[(&str, &str, &str)] = &[
    (
        "get = \"clusters_get\"",
        "own_methods.clusters_strt = [\"start\"]\nget = \"clusters_get\"",
        "[clusters.cluster]: `own_methods` has clusters_strt, and the document has no such operation; did you mean `clusters_start`?",
    ),
    (
        "get = \"clusters_get\"",
        "own_methods_of_all.clusters_start = []\nget = \"clusters_get\"",
        "[clusters.cluster]: `own_methods_of_all` names no method of clusters_start; remove it",
    ),
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
        "create = \"clusters_create\"\ncreate_by_hand = true\nown_methods_of_all.clusters_create = [\"create\"]\nown_setters = [\"nme\"]",
        "`own_setters` has nme, and the body of clusters_create has no such field",
    ),
    (
        "create = \"clusters_create\"",
        "create = \"clusters_create\"\ncreate_by_hand = true",
        "[clusters.cluster]: `create_by_hand`, and no row names a method of clusters_create; write it, and name it in `own_methods_of_all` or in `own_methods`",
    ),
    (
        "get = \"clusters_get_pool\"",
        "get = \"clusters_get_pool\"\nupdate_by_hand = true",
        "`update_by_hand`, and the row names no operation for it; remove it",
    ),
    (
        "create = \"clusters_create\"",
        "create = \"clusters_create\"\nown_setters = []",
        "`own_setters` goes with `create_by_hand`; remove it",
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
        "create = \"clusters_create\"",
        "create = \"clusters_start\"\ncreated = { schema = \"Made\", key = \"identity\" }",
        "`key` of `created` is identity, and Made has no such field",
    ),
    (
        "failed = [\"failed\"]",
        "failed = [\"failed\"], beside = true",
        "`state` is `beside`, and the answer of `get` has no status",
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
        "methods.start = { operation = \"clusters_star\" }",
        "`methods` is clusters_star, and the document has no such operation; did you mean `clusters_start`?",
    ),
    (
        "poll = \"10s\"",
        "methods.start = { operation = \"clusters_start\" }",
        "`methods` is clusters_start, whose path /v2/clusters/start takes 0 parts of a key, and it should take 1 part (id)",
    ),
    (
        "poll = \"10s\"",
        "methods.start = { operation = \"clusters_start\", all = true, takes = [\"word\"] }",
        "takes 0 parts of a key, and it should take 1 part (?)",
    ),
    (
        "poll = \"10s\"",
        "methods.pools = { operation = \"pools_get\", with = \"clusters.pol\" }",
        "`with` is clusters.pol, and there is no such row; did you mean `clusters.pool`?",
    ),
    (
        "poll = \"10s\"",
        "methods.Start = { operation = \"clusters_start\", all = true }",
        "`methods` has `Start`, which is no name of a method",
    ),
    (
        "poll = \"10s\"",
        "methods.start = { operation = \"clusters_start\", all = true, answers = \"Pool\" }",
        "`methods` is clusters_start, whose answer has no Pool",
    ),
    (
        "poll = \"10s\"",
        "methods.start = { operation = \"clusters_start\", all = true, arguments = [\"name\"] }",
        "`arguments` has name, and the body of clusters_start has no such field",
    ),
    (
        "map = { region",
        "reached = { nam = \"name\" }, map = { region",
        "`reached` has nam, and the body of clusters_update has no such field; did you mean `name`?",
    ),
    (
        "map = { region",
        "reached = { name = \"nam\" }, map = { region",
        "`reached` is nam, and Cluster has no such field; did you mean `name`?",
    ),
    (
        "list = \"clusters_list_pools\"",
        "list = \"clusters_list_pools\"\nmethods.start = { operation = \"clusters_delete\", deletes = true }",
        "`methods` has `start`, which `deletes`, without `delete` of the row",
    ),
    (
        "poll = \"10s\"",
        "methods.add_all = { operation = \"clusters_delete\" }",
        "`methods` has `add_all`, and clusters_delete says the opposite",
    ),
    (
        "list = \"clusters_list_pools\"",
        "list = \"clusters_list_pools\"\nmethods.look = { operation = \"clusters_get\", with = \"clusters.cluster\" }",
        "`with` of `look` is clusters.cluster, and the path of clusters_get ends with id",
    ),
    (
        "poll = \"10s\"",
        "methods.stop = { operation = \"clusters_start\", all = true }",
        "`methods` has `stop`, which doesn't lead to what is ready; say in `ends`",
    ),
    (
        "poll = \"10s\"",
        "methods.stop = { operation = \"clusters_start\", all = true, ends = [\"faild\"] }",
        "`ends` of `stop` has \"faild\", which `state` doesn't name",
    ),
    (
        "poll = \"10s\"",
        "methods.start = { operation = \"clusters_update\", deletes = true }",
        "`methods` has `start`, which `deletes`, and clusters_update is no DELETE",
    ),
    (
        "poll = \"10s\"",
        "methods.start = { operation = \"clusters_update\", reached = { region = \"name\" } }",
        "`reached` of `start` has region at name",
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
        "unknown_for = \"1m\"",
        "`unknown_for` without `create`",
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
        "list_shows_state = true\n",
        "",
        "[clusters.cluster]: has `state` and `list`; say `list_shows_state = true` if waits for many can poll the list, or in `own_polls` why they can't",
    ),
    (
        "list_shows_state = true\n",
        "list_shows_state = true\nown_polls = \"x\"\n",
        "[clusters.cluster]: has `list_shows_state` and `own_polls`; remove the one that isn't so",
    ),
    (
        "list_shows_state = true\n",
        "own_polls = \" \"\n",
        "`own_polls` gives no reason",
    ),
    (
        "list = \"clusters_list_pools\"",
        "list = \"clusters_list_pools\"\nown_polls = \"x\"",
        "`own_polls` without `state`",
    ),
    (
        "list = \"clusters_list\"\n",
        "list = \"clusters_summary\"\nlisted = \"Summary\"\n",
        "`list_shows_state`, and clusters_summary lists Summary, which has no status.state; remove it and say so in `own_polls`",
    ),
    (
        "list = \"clusters_list\"\n",
        "list = \"clusters_after\"\n",
        "`list_shows_state`, and clusters_after leads from page to page, so that none can be chosen",
    ),
    (
        "list = \"clusters_list\"\n",
        "list = \"clusters_of_pool\"\nwithin = \"clusters.pool\"\n",
        "`list_shows_state`, and clusters_of_pool lists those of a clusters.pool, which the key doesn't name",
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
        "poll = \"10s\"",
        "poll = \"10s\"\nunique = { field = \"name\" }",
        "`unique` needs a `source`",
    ),
    (
        "poll = \"10s\"",
        "poll = \"10s\"\nunique = { field = \"nme\", source = \"x\" }",
        "`field` of `unique` has nme, and the body of clusters_create has no such field; did you mean `name`?",
    ),
    (
        "poll = \"10s\"",
        "poll = \"10s\"\nunique = { field = \"name\", shown = \"nam\", source = \"x\" }",
        "`shown` of `unique` is nam, and Cluster has no such field; did you mean `name`?",
    ),
    (
        "poll = \"10s\"",
        "poll = \"10s\"\nunique = { field = \"name\", fixed = { region = \"regio.slug\" }, source = \"x\" }",
        "`fixed` of `unique` is regio.slug, and Cluster has no such field",
    ),
    (
        "poll = \"10s\"",
        "poll = \"10s\"\nunique = { field = \"name\", beside = { regin = \"region.slug\" }, source = \"x\" }",
        "`beside` of `unique` has regin, and the body of clusters_create has no such field; did you mean `region`?",
    ),
    (
        "poll = \"10s\"",
        "poll = \"10s\"\nunique = { field = \"name\", assumed = { region = \"x\" }, source = \"x\" }",
        "`assumed` of `unique` has region, which isn't in `fixed`",
    ),
    (
        "poll = \"10s\"",
        "poll = \"10s\"\nunique = { field = \"name\", filters = { nam = \"name\" }, source = \"x\" }",
        "`filters` of `unique` has nam, and clusters_list has no such parameter; did you mean `name`?",
    ),
    (
        "poll = \"10s\"",
        "poll = \"10s\"\nunique = { field = \"name\", filters = { name = \"nam\" }, source = \"x\" }",
        "`filters` of `unique` has nam, and the body of clusters_create",
    ),
    (
        "poll = \"10s\"",
        "poll = \"10s\"\nunique = { field = \"name\", status = 500, source = \"x\" }",
        "`status` of `unique` is none by which a name is refused",
    ),
    (
        "poll = \"10s\"",
        "poll = \"10s\"\nunique = { field = \"name\", status = 429, source = \"x\" }",
        "`status` of `unique` is none by which a name is refused",
    ),
    (
        "poll = \"10s\"",
        "poll = \"10s\"\nunique = { field = \"name\", message = \"taken\", source = \"x\" }",
        "`message` of `unique` has no `status` beside it",
    ),
    (
        "poll = \"10s\"",
        "poll = \"10s\"\nunique = { field = \"name\", words = 0, source = \"x\" }",
        "`words` of `unique` is 0",
    ),
    (
        "poll = \"10s\"",
        "poll = \"10s\"\nunique = { field = \"name\", by = \"id\", source = \"x\" }",
        "unknown field `by`",
    ),
    (
        "create = \"clusters_create\"\n",
        "unique = { field = \"name\", source = \"x\" }\n",
        "`unique` without `create`",
    ),
    (
        "list = \"clusters_list\"\ncreate = \"clusters_create\"\nupdate = { operation = \"clusters_update\", replaces = true, map = { region = \"region.slug\" } }\npatch = \"clusters_patch\"\ndelete = \"clusters_delete\"\nempty = \"omitted\"\nstate = { field = \"status.state\", ready = [\"running\"], failed = [\"failed\"] }\nlist_shows_state = true\n",
        "create = \"clusters_create\"\nupdate = { operation = \"clusters_update\", replaces = true, map = { region = \"region.slug\" } }\npatch = \"clusters_patch\"\ndelete = \"clusters_delete\"\nunique = { field = \"name\", source = \"x\" }\nstate = { field = \"status.state\", ready = [\"running\"], failed = [\"failed\"] }\n",
        "`unique` without `list`",
    ),
    (
        "list = \"clusters_list\"\n",
        "list = \"clusters_list\"\nlisted = \"Pool\"\nunique = { field = \"name\", source = \"x\" }\n",
        "`unique` beside `listed`",
    ),
    (
        "poll = \"10s\"",
        "poll = \"10s\"\nrecoverable = { tags = \"name\" }",
        "`tags` of `recoverable` is name, which is no list",
    ),
    (
        "poll = \"10s\"",
        "poll = \"10s\"\nrecoverable = { tags = \"tgs\" }",
        "`tags` of `recoverable` has tgs, and the body of clusters_create has no such field; did you mean `tags`?",
    ),
    (
        "poll = \"10s\"",
        "poll = \"10s\"\nrecoverable = { tags = \"tags\", filter = \"tag\" }",
        "`filter` of `recoverable` has tag, and clusters_list has no such parameter",
    ),
    (
        "poll = \"10s\"",
        "poll = \"10s\"\nrecoverable = { tags = \"tags\", untag = [\"nme\"] }",
        "`untag` of `recoverable` has nme, and the body of clusters_create",
    ),
    (
        "create = \"clusters_create\"\n",
        "recoverable = { tags = \"tags\" }\n",
        "`recoverable` without `create`",
    ),
    (
        "list = \"clusters_list\"\n",
        "recoverable = { tags = \"tags\" }\n",
        "`recoverable` without `list`",
    ),
    (
        "name = \"name\"\n",
        "recoverable = { tags = \"tags\" }\n",
        "`recoverable` without `name`",
    ),
    (
        "update = { operation = \"clusters_update\", replaces = true, map = { region = \"region.slug\" } }\npatch = \"clusters_patch\"\n",
        "recoverable = { tags = \"tags\", untag = [\"name\"] }\n",
        "`untag` of `recoverable` without `update`",
    ),
    (
        "state = { field = \"status.state\", ready = [\"running\"], failed = [\"failed\"] }",
        "recoverable = { tags = \"tags\" }",
        "`recoverable` without `state`",
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
