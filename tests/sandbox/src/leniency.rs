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
        // doapi sends the ids of droplets as the numbers they are.
        "tags_assign_resources" | "tags_unassign_resources" => {
            let resources = body.get_mut("resources").and_then(Value::as_array_mut);
            for resource in resources.into_iter().flatten() {
                if let Some(id) = resource.get_mut("resource_id").filter(|id| id.is_u64()) {
                    *id = Value::String(id.to_string());
                }
            }
        }
        _ => {}
    }
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
    let missing = match operation {
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
