//! What the service takes although the document says otherwise, as clients that people use send it.

use std::borrow::Cow;

use serde_json::{Value, json};

/// Gives what the service takes in a second form the one that the document knows.
pub(crate) fn translate(operation: &str, body: &mut Value) {
    match operation {
        // python-digitalocean sends it as a text.
        "dropletActions_post" => {
            if let Some(disk) = body.get_mut("disk") {
                read_flag(disk);
            }
        }
        // libcloud sends the droplet's id as a text.
        "volumeActions_post"
        | "volumeActions_post_byId"
        | "floatingIPsAction_post"
        | "floatingIPs_create"
        | "reservedIPsActions_post"
        | "reservedIPs_create" => {
            if let Some(id) = body.get_mut("droplet_id") {
                read_number(id);
            }
        }
        // godo sends every field, and an environment that isn't set as an empty text.
        "projects_create" => {
            if let Some(fields) = body.as_object_mut()
                && fields.get("environment").is_some_and(|text| text == "")
            {
                fields.remove("environment");
            }
        }
        // godo and Terraform send an empty region where any will do.
        "droplets_create" if body.get("region").is_some_and(|slug| slug == "") => {
            if let Some(fields) = body.as_object_mut() {
                fields.remove("region");
            }
        }
        // One without a tag is for its droplets.
        "loadBalancers_create" | "loadBalancers_update"
            if body.get("tag").is_some_and(|tag| tag == "") =>
        {
            if let Some(fields) = body.as_object_mut() {
                fields.remove("tag");
            }
            translate_ids(body);
        }
        // doapi sends the ids of droplets as the numbers they are.
        "tags_assign_resources" | "tags_unassign_resources" => {
            let resources = body.get_mut("resources").and_then(Value::as_array_mut);
            for resource in resources.into_iter().flatten() {
                if let Some(id) = resource.get_mut("resource_id").filter(|id| id.is_u64()) {
                    *id = Value::String(id.to_string());
                }
            }
        }
        // digitalocean-js and do-wrapper send ids of droplets as texts.
        "loadBalancers_create"
        | "loadBalancers_update"
        | "loadBalancers_add_droplets"
        | "loadBalancers_remove_droplets"
        | "firewalls_create"
        | "firewalls_update"
        | "firewalls_assign_droplets"
        | "firewalls_delete_droplets" => {
            translate_ids(body);
        }
        // doctl wraps what it sends.
        "functions_create_namespace" => {
            if let Some(inner) = body.get_mut("namespace").filter(|inner| inner.is_object()) {
                *body = inner.take();
            }
        }
        _ => {}
    }
}

fn translate_ids(body: &mut Value) {
    let ids = body.get_mut("droplet_ids").and_then(Value::as_array_mut);
    for id in ids.into_iter().flatten() {
        if let Some(number) = id.as_str().and_then(|text| text.parse::<u64>().ok()) {
            *id = Value::from(number);
        }
    }
}

/// Whether files of all kinds can be sent: one for a batch is no other than one for a knowledge base.
pub(crate) fn takes_any_file(operation: &str) -> bool {
    operation == "inference_upload_batch_file"
}

fn read_number(value: &mut Value) {
    if let Some(number) = value.as_str().and_then(|text| text.parse::<u64>().ok()) {
        *value = json!(number);
    }
}

fn read_flag(value: &mut Value) {
    match value.as_str() {
        Some("true") => *value = Value::Bool(true),
        Some("false") => *value = Value::Bool(false),
        _ => {}
    }
}

/// The body to check: where the service can do without something that the document requires, with something in its
/// place.
pub(crate) fn completed<'a>(operation: &str, body: &'a Value) -> Cow<'a, Value> {
    if matches!(
        operation,
        "monitoring_create_alertPolicy" | "monitoring_update_alertPolicy"
    ) {
        return with_alerts(body);
    }
    let missing = match operation {
        // A load balancer can be there before its droplets, and a global one is in no region.
        "loadBalancers_create" => return with_targets(body, false),
        "loadBalancers_update" => return with_targets(body, true),
        // godo names the volumes of a new droplet in objects, by id or by name.
        "droplets_create" => return with_texts(body, "volumes", named),
        "projects_assign_resources" | "projects_assign_resources_default" => {
            return with_texts(body, "resources", known_urn);
        }
        // A volume goes where the snapshot is that it is made from.
        "volumes_create" => {
            let snapshot = body.get("snapshot_id").and_then(Value::as_str);
            snapshot
                .filter(|id| !id.is_empty())
                .map(|_| ("region", "nyc3"))
        }
        // A record's type doesn't change.
        "domains_update_record" | "domains_patch_record" => Some(("type", "A")),
        _ => None,
    };
    match (missing, body) {
        (Some((name, value)), Value::Object(properties)) if !properties.contains_key(name) => {
            let mut properties = properties.clone();
            properties.insert(name.to_owned(), json!(value));
            Cow::Owned(Value::Object(properties))
        }
        _ => Cow::Borrowed(body),
    }
}

/// A list with what the document knows in place of what it doesn't, where `known` has something to put there.
fn with_texts<'a>(
    body: &'a Value,
    list: &str,
    known: impl Fn(&Value) -> Option<String>,
) -> Cow<'a, Value> {
    let items = body.get(list).and_then(Value::as_array);
    let replaced = |item: &Value| known(item).map_or_else(|| item.clone(), Value::String);
    match items {
        Some(items) if items.iter().any(|item| known(item).is_some()) => {
            let mut body = body.clone();
            if let Some(fields) = body.as_object_mut() {
                fields.insert(list.to_owned(), items.iter().map(replaced).collect());
            }
            Cow::Owned(body)
        }
        _ => Cow::Borrowed(body),
    }
}

/// How an object names a volume: by one text, its id or its name.
fn named(volume: &Value) -> Option<String> {
    let text = |field: &str| volume.get(field).and_then(Value::as_str);
    let name = ["id", "name"].into_iter().filter_map(text);
    name.map(str::to_owned).find(|name| !name.is_empty())
}

/// Of what the service has URNs for, the document leaves some out.
fn known_urn(urn: &Value) -> Option<String> {
    let rest = urn.as_str()?.strip_prefix("do:")?;
    let (kind, id) = rest.split_once(':')?;
    let is_left_out = ["app", "reservedip", "reservedipv6", "firewall"].contains(&kind);
    is_left_out.then(|| format!("do:space:{id}"))
}

/// Alerts that go to nobody by one of the two ways.
fn with_alerts(body: &Value) -> Cow<'_, Value> {
    let mut body = body.clone();
    if let Some(alerts) = body.get_mut("alerts").and_then(Value::as_object_mut) {
        for way in ["slack", "email"] {
            alerts.entry(way).or_insert_with(|| json!([]));
        }
    }
    Cow::Owned(body)
}

fn with_targets(body: &Value, is_there: bool) -> Cow<'_, Value> {
    let mut body = body.clone();
    if let Some(properties) = body.as_object_mut() {
        if properties.get("type").and_then(Value::as_str) == Some("GLOBAL") {
            return Cow::Owned(body);
        }
        if !properties.contains_key("tag") {
            properties.entry("droplet_ids").or_insert_with(|| json!([]));
        }
        // It stays where it is.
        if is_there {
            properties.entry("region").or_insert_with(|| json!("nyc3"));
        }
    }
    Cow::Owned(body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stands_for_a_flag_or_an_id_is_translated() {
        for (operation, sent, read) in [
            (
                "dropletActions_post",
                json!({"disk": "true"}),
                json!({"disk": true}),
            ),
            (
                "dropletActions_post",
                json!({"disk": "false"}),
                json!({"disk": false}),
            ),
            (
                "dropletActions_post",
                json!({"disk": "yes"}),
                json!({"disk": "yes"}),
            ),
            (
                "droplets_create",
                json!({"disk": "true"}),
                json!({"disk": "true"}),
            ),
            (
                "tags_assign_resources",
                json!({"resources": [{"resource_id": 7}, {"resource_id": -7}, {}, 7]}),
                json!({"resources": [{"resource_id": "7"}, {"resource_id": -7}, {}, 7]}),
            ),
            ("tags_unassign_resources", json!("text"), json!("text")),
            (
                "volumeActions_post_byId",
                json!({"droplet_id": "7"}),
                json!({"droplet_id": 7}),
            ),
            (
                "volumeActions_post",
                json!({"droplet_id": "web"}),
                json!({"droplet_id": "web"}),
            ),
            (
                "projects_create",
                json!({"environment": "", "name": ""}),
                json!({"name": ""}),
            ),
        ] {
            let mut body = sent;
            translate(operation, &mut body);
            assert_eq!(body, read, "{operation}");
        }
    }

    #[test]
    fn only_what_is_missing_is_completed() {
        for (operation, sent, region) in [
            ("volumes_create", json!({"snapshot_id": "s"}), json!("nyc3")),
            (
                "volumes_create",
                json!({"snapshot_id": "s", "region": 5}),
                json!(5),
            ),
            ("volumes_create", json!({"snapshot_id": ""}), Value::Null),
            ("volumes_create", json!({}), Value::Null),
            ("droplets_create", json!({"snapshot_id": "s"}), Value::Null),
            ("volumes_create", json!([]), Value::Null),
        ] {
            assert_eq!(completed(operation, &sent)["region"], region, "{sent}");
        }
    }
}
