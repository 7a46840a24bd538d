//! Names: from the document's spellings to Rust's.

use heck::{ToPascalCase, ToSnakeCase};
use serde::{Deserialize, Serialize};

/// A field with its type, both as Rust calls them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct FieldName {
    ty: String,
    field: String,
}

impl FieldName {
    /// A field by its name.
    pub fn new(ty: &str, field: &str) -> Self {
        Self {
            ty: ty.to_owned(),
            field: field.to_owned(),
        }
    }

    /// A field by its key in JSON.
    pub fn of_key(ty: &str, key: &str) -> Self {
        Self::new(ty, &ident(key))
    }
}

/// Words whose capitals say nothing about where a word ends.
const WHOLE_WORDS: [(&str, &str); 6] = [
    ("IPs", "Ips"),
    ("IPv", "Ipv"),
    ("VPCs", "Vpcs"),
    ("DBs", "Dbs"),
    ("OpenAI", "Openai"),
    ("OAuth", "Oauth"),
];

fn prepared(name: &str) -> String {
    let mut name = name.trim_end_matches(".yml").to_owned();
    for (written, word) in WHOLE_WORDS {
        name = name.replace(written, word);
    }
    name.chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
        .collect()
}

/// The name of a type.
pub fn type_name(name: &str) -> String {
    let name = prepared(name).to_pascal_case();
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("N{name}")
    } else {
        name
    }
}

/// The name of a function, a field or a module, without regard to keywords.
pub fn snake_name(name: &str) -> String {
    prepared(name).to_snake_case()
}

/// The same, safe to use as an identifier: a trailing underscore where it would be a keyword.
pub fn ident(name: &str) -> String {
    let name = snake_name(name);
    let name = if name.starts_with(|c: char| c.is_ascii_digit()) || name.is_empty() {
        format!("_{name}")
    } else {
        name
    };
    if syn::parse_str::<syn::Ident>(&name).is_ok() {
        name
    } else {
        format!("{name}_")
    }
}

/// The name of a static.
pub fn static_name(name: &str) -> String {
    snake_name(name).to_uppercase()
}

/// Names for the variants of an open enum, one for each value, all different and none of them `Other`.
pub fn variant_names(values: &[String]) -> Vec<String> {
    let mut taken = std::collections::HashSet::from(["Other".to_owned()]);
    values
        .iter()
        .map(|value| {
            let spelled = spell_signs(value);
            let mut name = prepared(&spelled).to_pascal_case();
            if name.is_empty() {
                name = "Empty".to_owned();
            }
            if name.starts_with(|c: char| c.is_ascii_digit()) {
                name = format!("N{name}");
            }
            if syn::parse_str::<syn::Ident>(&name).is_err() {
                name.push('_');
            }
            unique(name, &mut taken)
        })
        .collect()
}

/// Adds a number to `name` where it is taken, and takes it.
pub fn unique(name: String, taken: &mut std::collections::HashSet<String>) -> String {
    let mut candidate = name.clone();
    let mut number = 2;
    while !taken.insert(candidate.clone()) {
        candidate = format!("{name}{number}");
        number += 1;
    }
    candidate
}

/// Signs that tell two values apart are spelled out: `+1` and `-1`, `a.b` and `a_b`.
fn spell_signs(value: &str) -> String {
    let mut out = String::new();
    let mut previous: Option<char> = None;
    let mut rest = value.chars().peekable();
    while let Some(c) = rest.next() {
        let next_is_digit = rest.peek().is_some_and(char::is_ascii_digit);
        match c {
            '-' if previous.is_none() && next_is_digit => out.push_str("minus_"),
            '+' => out.push_str("_plus_"),
            '*' => out.push_str("_any_"),
            '.' if previous.is_some_and(|p| p.is_ascii_digit()) && next_is_digit => {
                out.push_str("point")
            }
            '/' => out.push('_'),
            c => out.push(c),
        }
        previous = Some(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plural_acronyms_are_one_word() {
        assert_eq!(snake_name("floatingIPs_list"), "floating_ips_list");
        assert_eq!(
            snake_name("reservedIPv6Actions_post"),
            "reserved_ipv6_actions_post"
        );
        assert_eq!(
            type_name("vectordbListVectorDBsResponse"),
            "VectordbListVectorDbsResponse"
        );
        assert_eq!(type_name("apiOpenAIAPIKeyInfo"), "ApiOpenaiApiKeyInfo");
    }

    #[test]
    fn file_endings_are_no_part_of_a_name() {
        assert_eq!(
            snake_name("monitoring_get_appRestartCountMetrics.yml"),
            "monitoring_get_app_restart_count_metrics"
        );
    }

    #[test]
    fn keywords_get_an_underscore() {
        assert_eq!(ident("type"), "type_");
        assert_eq!(ident("ref"), "ref_");
        assert_eq!(ident("1h"), "_1h");
        assert_eq!(ident("loop-back"), "loop_back");
    }

    #[test]
    fn variants_differ_and_leave_room_for_the_fallback() {
        let values: Vec<String> = ["new", "NEW", "other", "", "+1", "-1", "1.5", "15", "self"]
            .map(String::from)
            .into();
        let names = variant_names(&values);
        let unique: std::collections::HashSet<_> = names.iter().collect();
        assert_eq!(unique.len(), names.len(), "{names:?}");
        assert!(!names.contains(&"Other".to_owned()));
        assert!(
            names
                .iter()
                .all(|n| syn::parse_str::<syn::Ident>(n).is_ok()),
            "{names:?}"
        );
    }
}
