//! Hosts of `spec/hosts.toml`.

use serde_json::json;

use super::*;

#[test]
fn a_host_of_the_file_is_one_of_the_client() {
    let document = document(json!({
        "servers": [{ "url": "https://{box}" }],
        "security": [{ "bearer": [] }, { "box_key": [] }],
    }));
    let root = Root::new(&document);
    let error = root.refusal();
    for part in [
        "GET /v2/things (things_get)",
        "https://{box}",
        "spec/hosts.toml",
    ] {
        assert!(error.contains(part), "{part} in {error}");
    }
    let boxes = "\n[[host]]\nname = \"boxes\"\nabout = \"A box.\"\nservers = [\"https://{box}\"]\nbase_url = \"box_url\"\n";
    let credential = "security = [\"bearer\"]\ncredential = { name = \"box key\", variables = [\"A\", \"B\"] }\n";
    root.write("spec/hosts.toml", &format!("{HOSTS}{boxes}{credential}"));
    let files = root.files();
    has(
        &files,
        "src/hosts.rs",
        &[
            "/// A box.\npub static BOXES: Host = Host {\n    name: \"boxes\",\n    url: None,\n    url_variable: None,\n    credential: Some(Credential {\n        name: \"box key\",\n        variables: &[\"A\", \"B\"],\n        setter: \"credential\",\n    }),\n    credential_of: None,\n};",
            "pub static ALL: &[&Host] = &[&API, &BOXES];",
        ],
    );
    has(
        &files,
        "src/operations/things.rs",
        &[
            "host: &hosts::BOXES",
            "pub fn things_get(&self, box_url: &str)",
            ".host(\"box_url\", box_url)",
        ],
    );
    has(
        &files,
        "src/dynamic/things.rs",
        &["&args.required::<String>(\"box_url\")?"],
    );
}

#[test]
fn a_third_host_with_a_url_is_not_the_api() {
    let mut document = document(json!({}));
    document["paths"]["/v2/things"]["servers"] = json!([{ "url": "https://actions.example.com" }]);
    let root = Root::new(&document);
    assert!(root.refusal().contains("https://actions.example.com"));
    let third = HOSTS.replace("api", "actions");
    root.write("spec/hosts.toml", &format!("{HOSTS}{third}"));
    let files = root.files();
    has(
        &files,
        "src/operations/things.rs",
        &["host: &hosts::ACTIONS"],
    );
    has(
        &files,
        "src/hosts.rs",
        &["url: Some(\"https://actions.example.com\")"],
    );
}

#[test]
fn an_extension_means_a_host_of_whole_addresses() {
    let document = document(json!({ "x-address-of": {}, "security": [] }));
    let root = Root::new(&document);
    let addresses = "\n[[host]]\nname = \"addresses\"\nabout = \"An address.\"\nextension = \"x-address-of\"\nwhole_url = \"address\"\n";
    let variable = HOSTS.replace("security =", "url_variable = \"API_URL\"\nsecurity =");
    root.write("spec/hosts.toml", &format!("{variable}{addresses}"));
    let files = root.files();
    has(
        &files,
        "src/hosts.rs",
        &[
            "    url: Some(\"https://api.example.com\"),\n    url_variable: Some(\"API_URL\"),",
            "    credential: None,",
        ],
    );
    has(
        &files,
        "src/operations/things.rs",
        &[
            "pub fn things_get(&self, address: &str)",
            ".address(\"address\", address)",
        ],
    );
}
