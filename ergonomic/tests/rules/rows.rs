//! Rows against what else tells of resources: paths that belong together, and names that say the same. Codegen takes every row
//! that fits the document; these tests take none that fits it at the wrong place.

use std::collections::{BTreeMap, BTreeSet};

use crate::sources::{Row, items, only, rows};

/// The path of each operation, with `{}` for each part of a key; and the last of these by its name.
fn paths() -> BTreeMap<String, (String, String)> {
    let mut paths = BTreeMap::new();
    for item in items().values() {
        let told = |name: &str| {
            let at = item.find(&format!("{name}: \""))? + name.len() + 3;
            item[at..].split('"').next()
        };
        let (Some(id), Some(path)) = (told("id"), told("path")) else {
            continue;
        };
        let mut plain = String::new();
        let mut last = "";
        for (at, part) in path.split(['{', '}']).enumerate() {
            match at % 2 {
                0 => plain.push_str(part),
                _ => {
                    plain.push_str("{}");
                    last = part;
                }
            }
        }
        paths.insert(id.to_owned(), (plain, last.to_owned()));
    }
    assert!(paths.len() > 600, "{} operations", paths.len());
    paths
}

/// The operation in a fact such as `{ operation = "..", replaces = true }`, or that is the fact.
fn operation<'r>(row: &'r Row, fact: &str) -> Option<&'r str> {
    let fact = row.fact(fact)?;
    match fact.split_once("operation = \"") {
        Some((_, rest)) => rest.split('"').next(),
        None => Some(fact),
    }
}

/// What a row calls its methods: the names, the operations, and whether they are of all.
fn methods(row: &Row) -> Vec<(&str, &str, bool)> {
    let names = row.facts().filter_map(|fact| fact.strip_prefix("methods."));
    let of = |name| {
        let fact = format!("methods.{name}");
        let operation = operation(row, &fact)?;
        let is_all = row.fact(&fact)?.contains("all = true");
        Some((name, operation, is_all))
    };
    names.filter_map(of).collect()
}

#[test]
fn the_operations_of_a_row_are_at_paths_that_belong_together() {
    let (rows, paths) = (rows(), paths());
    let path = |id: &str| paths[id].0.as_str();
    let mut odd = Vec::new();
    let mut checked = 0;
    for row in &rows {
        let at = |fact: &str| operation(row, fact).map(path);
        let mut tell = |fact: &str| odd.push(format!("{} {fact}", row.name));
        let (list, create) = (at("list"), at("create"));
        let item = ["get", "delete", "update", "patch"];
        let item = item.into_iter().find_map(at);
        let own = ["field", "fields", "unshown"];
        let key = row.fact("key").unwrap_or_default();
        if own.iter().any(|part| key.contains(&format!("{part} = "))) {
            if let (Some(list), Some(item)) = (list, item)
                && item != format!("{list}/{{}}")
            {
                tell("list");
            }
            match (create, list, item) {
                (Some(create), Some(list), _) if create != list => tell("create"),
                (Some(create), None, Some(item)) if item != format!("{create}/{{}}") => {
                    tell("create");
                }
                _ => checked += 1,
            }
        }
        for fact in ["delete", "update", "patch"] {
            if let (Some(here), Some(get)) = (at(fact), at("get"))
                && here != get
            {
                tell(fact);
            }
        }
        for (name, operation, is_all) in methods(row) {
            checked += 1;
            let of_one = item
                .map(str::to_owned)
                .or(list.map(|list| format!("{list}/{{}}")));
            let below = if is_all {
                list.or(create).map(str::to_owned)
            } else {
                of_one
            };
            if below.is_some_and(|below| !path(operation).starts_with(&below)) {
                tell(name);
            }
        }
        let parent = row
            .key("parent")
            .map(|parent| rows.iter().find(|it| it.name == parent));
        if let Some(parent) = parent {
            let parent = parent.expect("a row");
            let above = operation(parent, "get")
                .or(operation(parent, "delete"))
                .map(path);
            let is_below =
                |path: &str| above.is_none_or(|above| path.starts_with(&format!("{above}/")));
            if !list.or(item).is_none_or(is_below) {
                tell("parent");
            }
        }
    }
    assert!(checked > 180, "{checked} facts");
    only(
        "operations are at paths that belong together",
        odd,
        ELSEWHERE,
    );
}

const ELSEWHERE: &[(&str, &str)] = &[
    ("gradientai.custom_model create", "a model is imported"),
    (
        "gradientai.custom_model update",
        "its metadata alone is changed",
    ),
    ("gradientai.evaluation_dataset model_upload_urls", OTHER),
    (
        "gradientai.evaluation_metric create",
        "own metrics are at a path of their own",
    ),
    (
        "gradientai.evaluation_metric list",
        "own metrics are at a path of their own",
    ),
    ("gradientai.evaluation_metric of_models", OTHER),
    (
        "gradientai.evaluation_run create",
        "the list is that of a test case",
    ),
    (
        "gradientai.evaluation_run list",
        "the list is that of a test case",
    ),
    (
        "gradientai.knowledge_base dropbox_tokens",
        "tokens for its data sources",
    ),
    (
        "gradientai.knowledge_base oauth2_url",
        "tokens for its data sources",
    ),
    (
        "gradientai.knowledge_base retrieve",
        "another host searches them",
    ),
    ("gradientai.scheduled_indexing parent", OTHER),
    (
        "kubernetes.cluster attach_registries",
        "of several clusters at once",
    ),
    (
        "kubernetes.cluster detach_registries",
        "of several clusters at once",
    ),
    ("kubernetes.cluster options", OTHER),
    ("nfs.access_point list", "the list is that of a share"),
    ("organizations.team create", OTHER),
    (
        "registry.garbage_collection create",
        "the service has a word in the singular",
    ),
    ("registry.repository list", "the list has a second version"),
    ("volumes.snapshot list", "the list is that of a volume"),
];

const OTHER: &str = "the service has another path for it";

/// The words of a name, without their ends: `listed` and `lists` are the same.
fn words(name: &str) -> BTreeSet<String> {
    let mut spaced = String::new();
    for c in name.chars() {
        if c.is_uppercase() {
            spaced.push('_');
        }
        spaced.push(c.to_ascii_lowercase());
    }
    let all = spaced
        .split(|c: char| !c.is_alphanumeric())
        .filter(|it| !it.is_empty());
    let ends = ["ies", "es", "s", "ed", "ing", "e"];
    let without = |word: &str| {
        let end = ends.iter().find_map(|end| word.strip_suffix(end));
        end.unwrap_or(word).to_owned()
    };
    all.map(without).collect()
}

/// A method is called as its operation is: by more words of it than of any other operation of the row.
#[test]
fn a_method_is_called_after_its_operation() {
    let paths = paths();
    let told = |id: &str| {
        let mut told = words(id.split_once('_').map_or(id, |(_, rest)| rest));
        told.extend(words(&paths[id].0));
        told
    };
    let fit = |name: &str, id: &str| words(name).intersection(&told(id)).count();
    let mut odd = Vec::new();
    let mut checked = 0;
    for row in rows() {
        let methods = methods(&row);
        for (name, operation, is_all) in &methods {
            checked += 1;
            let own = fit(name, operation);
            let swapped = methods.iter().any(|(other, theirs, all)| {
                let now = own + fit(other, theirs);
                all == is_all && fit(name, theirs) + fit(other, operation) > now
            });
            if own == 0 || swapped {
                odd.push(format!("{} {name}", row.name));
            }
        }
    }
    assert!(checked > 70, "{checked} methods");
    only(
        "a method is called after its operation",
        odd,
        CALLED_OTHERWISE,
    );
}

const CALLED_OTHERWISE: &[(&str, &str)] = &[
    (
        "billing.invoice items",
        "the service calls them the invoice",
    ),
    ("vector-databases.restore start", "a restore is started"),
];

/// Whether a field is about the thing of a row itself, by what stands before its last word: `model_slug` of a GPU model is, the
/// `project_id` of a database isn't.
fn is_own(row: &Row, field: &str) -> bool {
    let named = [Some(row.name.as_str()), row.fact("schema")];
    let more = [row.fact("words"), row.key("named")];
    let named = named.into_iter().chain(more).flatten();
    let own: BTreeSet<String> = named.flat_map(words).collect();
    let before = field.rsplit_once(['_', '.']);
    before.is_none_or(|(before, _)| words(before).is_subset(&own))
}

/// The key is what the path calls it, and the name is called a name.
#[test]
fn keys_and_names_are_called_so() {
    let (paths, items) = (paths(), items());
    let last = |name: &str| match name.rsplit(['_', '.']).next() {
        Some("uuid") => "id".to_owned(),
        word => word.unwrap_or_default().to_owned(),
    };
    let is_name = |row: &Row, name: &str| last(name) == "name" && is_own(row, name);
    let fields = |row: &Row| {
        let of = format!("types::{}.", row.fact("schema").unwrap_or_default());
        let fields = items.keys().filter_map(|item| item.strip_prefix(&of));
        fields.collect::<Vec<_>>()
    };
    // A name may be that of several.
    let has_more_than_a_name = |row: &Row| {
        let is_key = |it: &str| ["id", "slug", "urn"].contains(&last(it).as_str());
        fields(row).iter().any(|it| is_key(it) && is_own(row, it))
    };
    let is_key = |row: &Row, key: &str| {
        let item = ["get", "delete", "update", "patch"];
        let item = item.into_iter().find_map(|fact| operation(row, fact));
        match item.map(|item| paths[item].1.as_str()) {
            Some(part) => key == part || last(key) == last(part) && is_own(row, key),
            None if last(key) == "name" => is_own(row, key) && !has_more_than_a_name(row),
            None => ["id", "slug"].contains(&last(key).as_str()) && is_own(row, key),
        }
    };
    let (mut odd, mut several, mut unnamed) = (Vec::new(), Vec::new(), Vec::new());
    for row in rows() {
        if let Some(name) = row.fact("name").filter(|name| !is_name(&row, name)) {
            unnamed.push(format!("{} {name}", row.name));
        }
        let Some(key) = row.key("field") else {
            continue;
        };
        if !is_key(&row, key) {
            odd.push(format!("{} {key}", row.name));
        } else if fields(&row).iter().any(|it| *it != key && is_key(&row, it)) {
            several.push(format!("{} {key}", row.name));
        }
    }
    only("keys are called as in paths", odd, KEYS);
    only("nothing else could be the key", several, CHOSEN);
    only("names are called names", unnamed, NAMES);
}

const CHOSEN: &[(&str, &str)] = &[
    (
        "billing.invoice invoice_uuid",
        "the path takes it, and not its `invoice_id`",
    ),
    ("droplets.backup id", "backups have no slugs"),
    ("droplets.snapshot id", "snapshots have no slugs"),
    ("gradientai.model uuid", "other answers name models by it"),
    (
        "gradientai.model_card id",
        "the path takes it, and not its `model_id`",
    ),
    ("organizations.team uuid", "bodies name teams by it"),
    (
        "registry.repository name",
        "its `registry_name` is that of the registry",
    ),
];

const NAMES: &[(&str, &str)] = &[
    ("apps.app spec.name", "it is in the specification"),
    ("functions.namespace label", "its name is a key"),
    (
        "gradientai.model_router_preset display_name",
        "it has a slug beside it",
    ),
];

const KEYS: &[(&str, &str)] = &[
    (
        "autoscale.history_entry history_event_id",
        "an entry is an event",
    ),
    ("autoscale.member droplet_id", "a member is a droplet"),
    ("databases.user name", "the path calls it `username`"),
    ("dedicated-inference.size gpu_slug", LISTED),
    ("functions.namespace namespace", "the path calls it an id"),
    ("gradientai.agent_version version_hash", LISTED),
    ("gradientai.region region", LISTED),
    ("partner-network-connect.remote_route cidr", LISTED),
    ("projects.resource urn", LISTED),
    (
        "reserved-ips.reserved_ipv6 ip",
        "the path calls it as the thing",
    ),
    ("security.secret_version version", LISTED),
    (
        "ssh-keys.ssh_key id",
        "the path takes the fingerprint as well",
    ),
    ("tags.tag name", "the path calls it an id"),
    ("vpcs.member urn", LISTED),
];

const LISTED: &str = "it is only listed, by nothing that is called a key";

/// What nothing else says is written down twice: whoever changes a word or a time in a row says it here as well.
#[test]
fn facts_that_nothing_else_tells_are_said_twice() {
    let rows = rows();
    for (fact, told) in [
        ("urn", URNS),
        ("tag", TAGS),
        ("gone_within", GONE_WITHIN),
        ("unknown_for", UNKNOWN_FOR),
        ("empty", EMPTY),
        ("list_shows_state", SHARED),
    ] {
        let found = rows
            .iter()
            .filter_map(|row| Some((row.name.as_str(), row.fact(fact)?)));
        let found: Vec<_> = found.collect();
        assert_eq!(found, told, "{fact}");
    }
}

/// As `doctl projects resources assign` and godo take them.
const URNS: &[(&str, &str)] = &[
    ("apps.app", "app"),
    ("databases.cluster", "dbaas"),
    ("domains.domain", "domain"),
    ("droplets.droplet", "droplet"),
    ("firewalls.firewall", "firewall"),
    ("floating-ips.floating_ip", "floatingip"),
    ("kubernetes.cluster", "kubernetes"),
    ("load-balancers.load_balancer", "loadbalancer"),
    ("reserved-ips.reserved_ip", "floatingip"),
    ("volumes.volume", "volume"),
];

/// As the service lists the kinds that can be tagged.
const TAGS: &[(&str, &str)] = &[
    ("databases.cluster", "database"),
    ("droplets.droplet", "droplet"),
    ("images.image", "image"),
    ("load-balancers.load_balancer", "load_balancer"),
    ("volumes.snapshot", "volume_snapshot"),
    ("volumes.volume", "volume"),
];

/// How long the service may not know what it created, where that is longer than a minute.
const UNKNOWN_FOR: &[(&str, &str)] = &[("databases.replica", "20m")];

/// How long a delete may take, where that is known.
const GONE_WITHIN: &[(&str, &str)] = &[
    ("add-ons.resource", "10m"),
    ("autoscale.pool", "15m"),
    ("certificates.certificate", "20m"),
    ("dedicated-inference.dedicated_inference", "15m"),
    ("gradientai.agent", "5m"),
    ("gradientai.custom_model", "10m"),
    ("kubernetes.cluster", "15m"),
    ("kubernetes.node_pool", "30m"),
    ("nfs.access_point", "10m"),
    ("nfs.share", "10m"),
    ("partner-network-connect.attachment", "10m"),
    ("projects.project", "3m"),
    ("vector-databases.vector_database", "10m"),
    ("vpc-nat-gateways.gateway", "15m"),
    ("vpc-peerings.peering", "30m"),
    ("vpcs.vpc", "2m"),
];

/// Lists that are left out where they are empty.
const EMPTY: &[(&str, &str)] = &[("apps.app", "omitted"), ("apps.deployment", "omitted")];

/// Lists that are worth polling for many: those that show the state.
const SHARED: &[(&str, &str)] = &[
    ("actions.action", "true"),
    ("add-ons.resource", "true"),
    ("certificates.certificate", "true"),
    ("databases.cluster", "true"),
    ("databases.replica", "true"),
    ("droplets.droplet", "true"),
    ("firewalls.firewall", "true"),
    ("floating-ips.floating_ip", "true"),
    ("gradientai.custom_model", "true"),
    ("gradientai.indexing_job", "true"),
    ("images.image", "true"),
    ("kubernetes.cluster", "true"),
    ("kubernetes.node_pool", "true"),
    ("load-balancers.load_balancer", "true"),
    ("nfs.share", "true"),
    ("partner-network-connect.attachment", "true"),
    ("reserved-ips.reserved_ip", "true"),
    ("vector-databases.vector_database", "true"),
    ("vpc-nat-gateways.gateway", "true"),
    ("vpc-peerings.peering", "true"),
];
