//! What types are called, and what they hold.

use std::collections::{BTreeMap, BTreeSet};

use crate::sources::{items, only, rows};

/// The words of a name in camel case.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for c in name.chars() {
        match words.last_mut() {
            Some(word) if !c.is_ascii_uppercase() => word.push(c),
            _ => words.push(c.to_string()),
        }
    }
    words
}

#[test]
fn rule_7_names_say_nothing_of_how_the_document_came_to_them() {
    let mut wrong = BTreeSet::new();
    let mut checked = 0;
    for (path, signature) in items() {
        let is_type = ["struct", "enum", "union", "list", "key"];
        let kind = signature.split([' ', ',']).next().unwrap_or_default();
        if !is_type.contains(&kind) || path.starts_with("slugs::") {
            continue;
        }
        checked += 1;
        let name = path.rsplit("::").next().unwrap_or(&path);
        let words = words(name);
        let has = |word: &str| words.iter().any(|it| it == word);
        let twice = words.windows(2).any(|pair| pair[0] == pair[1]);
        let numbered = name.ends_with(|c: char| c.is_ascii_digit());
        if has("Read") || has("Full") || has("Api") && has("Public") || twice || numbered {
            wrong.insert(path);
        }
    }
    assert!(checked > 1_500, "{checked} types");
    only("names are natural", wrong, UNNATURAL);
}

const UNNATURAL: &[(&str, &str)] = &[
    ("resources::functions::FunctionsAccessKeyKey", KEY_OF_A_KEY),
    ("resources::gradientai::AgentApiKeyKey", KEY_OF_A_KEY),
    (
        "resources::partner_network_connect::PartnerAttachmentBgpAuthKeyKey",
        KEY_OF_A_KEY,
    ),
    (
        "resources::partner_network_connect::PartnerAttachmentServiceKeyKey",
        KEY_OF_A_KEY,
    ),
    ("resources::registry::RegistriesListRepositoriesV2", VERSION),
    ("types::CreateResponseResponse", RESPONSES),
    ("types::CreateResponseResponseOutputItem", RESPONSES),
    (
        "types::CreateResponseResponseOutputItemContentItem",
        RESPONSES,
    ),
    ("types::CreateResponseResponseToolsItem", RESPONSES),
    ("types::CreatedReservedIpv6", VERSION),
    ("types::KubernetesOptionsOptions", TWICE),
    ("types::MetaMeta", TWICE),
    ("types::NetworkV4", VERSION),
    ("types::NetworkV6", VERSION),
    ("types::PartnerAttachmentUpdatableBgpBgp", TWICE),
    ("types::RepositoryV2", VERSION),
    ("types::ReservedIpv6", VERSION),
    ("types::SecuritySettingsSettings", TWICE),
];

const KEY_OF_A_KEY: &str = "the key, of this library, of what the service calls a key";
const VERSION: &str = "a version of the protocol, or of the API";
const RESPONSES: &str = "what the service answers to the creation of what it calls a response";
const TWICE: &str =
    "the document nests it in an object of the same name; `spec/names.toml` has no better one yet";

#[test]
fn rule_8_what_every_answer_has_is_no_option_and_times_are_timestamps() {
    let items = items();
    let mut optional = BTreeSet::new();
    let mut checked = 0;
    for row in rows() {
        let (Some(schema), Some(key)) = (row.fact("schema"), row.key("field")) else {
            continue;
        };
        let field = |name: &str| {
            let path = [
                format!("types::{schema}.{name}"),
                format!("types::{schema}.{name}_"),
            ];
            path.into_iter()
                .find_map(|path| Some((path.clone(), items.get(&path)?)))
        };
        // What is deeper in it may be left out with what it is in.
        let name = row.fact("name").filter(|name| !name.contains('.'));
        for name in [Some(key), name].into_iter().flatten() {
            checked += 1;
            let (path, signature) = field(name).unwrap_or_else(|| panic!("{schema} has no {name}"));
            if signature.starts_with("field Option<") {
                optional.insert(path);
            }
        }
    }
    assert!(checked > 150, "{checked} fields");
    only("keys and names are no `Option`", optional, &[]);

    let mut untimed = BTreeSet::new();
    let mut times = 0;
    for (path, signature) in &items {
        let Some((_, field)) = path
            .rsplit_once('.')
            .filter(|_| path.starts_with("types::"))
        else {
            continue;
        };
        if !field.ends_with("_at") || !signature.starts_with("field ") {
            continue;
        }
        match signature.contains("Timestamp") {
            true => times += 1,
            false => drop(untimed.insert(path.clone())),
        }
    }
    assert!(times > 200, "{times} times");
    only("what ends in `_at` is a point in time", untimed, UNTIMED);
}

const UNTIMED: &[(&str, &str)] = &[(
    "types::ImageGenPartialImageEvent.created_at",
    "a number of seconds, as in other events of that kind",
)];

#[test]
fn rule_9_slugs_are_the_enums_of_the_catalogue() {
    let items = items();
    let mut enums: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (path, signature) in &items {
        if let Some((of, variant)) = path.rsplit_once("::")
            && signature.starts_with("variant")
        {
            enums.entry(of).or_default().insert(variant);
        }
    }
    let catalogue: Vec<_> = ["Region", "Size", "Image"]
        .iter()
        .map(|name| (name, &enums[format!("slugs::{name}").as_str()]))
        .collect();
    for (name, slugs) in &catalogue {
        assert!(slugs.len() > 10, "{name}: {slugs:?}");
    }
    let second = enums.iter().filter(|(path, _)| path.starts_with("types::"));
    let second = second.filter_map(|(path, variants)| {
        let variants: BTreeSet<&str> = variants
            .iter()
            .copied()
            .filter(|it| *it != "Other")
            .collect();
        let of = catalogue
            .iter()
            .find(|(_, slugs)| !variants.is_empty() && variants.is_subset(slugs))?;
        Some(format!("{path} of {}", of.0))
    });
    only("no second enum has the slugs of the catalogue", second, &[]);
    let used = items
        .values()
        .filter(|it| it.starts_with("field") && it.contains("slugs::Region"));
    let used = used.count();
    assert!(used > 8, "{used} fields");
}
