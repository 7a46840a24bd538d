//! The names of the raw crate's items are words, not what a bundler or a generator leaves behind.

use std::path::Path;

use super::{Item, Listing};

/// Terms of the field with a digit; of two that begin alike the longer one first.
const TERMS: [&str; 15] = [
    "ipv4", "ipv6", "v2", "v4", "v6", "oauth2", "p2p", "http2", "http3", "load15", "load1",
    "load5", "50p", "95p", "99p",
];

/// What a bundler or a generator left in the name of an item. Fields, variants and slugs are called as the document calls them.
fn left_over(path: &str, item: &Item) -> Option<String> {
    let theirs = ["field", "setter", "variant", "const", "impl"];
    if theirs.contains(&item.kind.as_str()) || path.starts_with(super::FEATURE) {
        return None;
    }
    let name = path.rsplit([':', '.', ' ']).next().unwrap_or_default();
    let words: Vec<String> = words(name).iter().map(|word| word.to_lowercase()).collect();
    let has = |part: &[&str]| words.windows(part.len()).any(|words| words == part);
    let mut rest = words.concat();
    for term in TERMS {
        rest = rest.replace(term, "");
    }
    let what = if rest.contains(|c: char| c.is_ascii_digit()) {
        "a number"
    } else if has(&["item", "item"]) {
        "`ItemItem`"
    } else if has(&["full"]) {
        "`Full`"
    } else if has(&["read"]) && !has(&["read", "concern"]) {
        "`Read`"
    } else {
        return None;
    };
    Some(format!("{path} has {what}"))
}

/// The words of `CamelCase`, `snake_case` and `CAPITALS`.
fn words(name: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for part in name.split('_') {
        let mut start = 0;
        let capitals = !part.contains(char::is_lowercase);
        for (at, c) in part.char_indices().skip(1) {
            if c.is_uppercase() && !capitals {
                found.extend(part.get(start..at));
                start = at;
            }
        }
        found.extend(part.get(start..).filter(|rest| !rest.is_empty()));
    }
    found
}

fn named(line: &str) -> Option<String> {
    let listing = Listing::from_lock(line).unwrap();
    let (path, item) = listing.0.first_key_value().unwrap();
    left_over(path, item)
}

#[test]
fn no_public_item_of_the_raw_crate_is_named_after_what_a_tool_left_behind() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let listing = Listing::load(root).unwrap().unwrap();
    let all = listing.0.iter();
    let odd: Vec<String> = all
        .filter_map(|(path, item)| left_over(path, item))
        .collect();
    assert!(listing.0.len() > 10_000, "{} items", listing.0.len());
    assert!(odd.is_empty(), "name them in spec/names.toml: {odd:#?}");
}

#[test]
fn left_overs_are_told_wherever_they_stand() {
    for line in [
        "types::Dangerous2: struct Clone",
        "types::NfsAction2Response: struct Clone",
        "types::VolumeFull: struct Clone",
        "types::AppReadResponse: struct Clone",
        "types::ThingsPostBody1: union",
        "types::PageItemItem: struct Clone",
        "Client::volumes_get_full: fn (&self)",
        "operations::volumes::VOLUMES_GET_2: static Operation",
    ] {
        assert!(named(line).is_some(), "{line}");
    }
    for line in [
        "types::KafkaSchemaCompatibility::Full: variant \"FULL\"",
        "types::ReservedIpv6ActionsPostBody: struct Clone",
        "types::MongoAdvancedConfigDefaultReadConcern: open_enum",
        "types::ModelPricing.input_cache_read: field Option<f64>",
        "Client::monitoring_get_droplet_load15_metrics: fn (&self)",
        "types::ThreadFullness: struct Clone",
    ] {
        assert_eq!(named(line), None, "{line}");
    }
}
