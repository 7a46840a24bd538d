//! The variants of enums and unions.

use std::collections::HashSet;

use anyhow::{Context, Result};
use serde_json::Value;

use super::{Kind, TaggedVariant, rust_type};
use crate::codegen::document::{Document, reference, required};
use crate::codegen::kept::Variants;
use crate::codegen::names;
use crate::codegen::normalise::unions::member_word;

/// The variants of an enum. One that was there keeps its name.
pub(super) fn enumeration<'k>(schema: &Value, kept: impl Fn(&str) -> Option<&'k str>) -> Kind {
    let mut values: Vec<String> = Vec::new();
    for value in schema
        .get("enum")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        if let Some(value) = value.as_str()
            && !values.iter().any(|known| known == value)
        {
            values.push(value.to_owned());
        }
    }
    let kept: Vec<Option<&str>> = values.iter().map(|value| kept(value)).collect();
    let mut taken = taken(kept.iter().flatten().copied());
    let names = names::variant_names(&values).into_iter().zip(kept);
    let names: Vec<String> = names
        .map(|(name, kept)| match kept {
            Some(kept) => kept.to_owned(),
            None => names::unique(name, &mut taken),
        })
        .collect();
    Kind::Enum(names.into_iter().zip(values).collect())
}

/// The names that a new variant can't have.
fn taken<'a>(names: impl Iterator<Item = &'a str>) -> HashSet<String> {
    names.chain(["Other"]).map(str::to_owned).collect()
}

/// The variants of a union with a tag. One that was there keeps its name. One that held nothing goes on holding nothing, and
/// where its member has come to hold something, a second one holds that.
pub(super) fn tagged<'k>(tag: &Value, kept: impl Fn(&str) -> Option<&'k Variants>) -> Result<Kind> {
    let property = tag["property"]
        .as_str()
        .context("a tag without a property")?;
    let mut members = Vec::new();
    for variant in tag["variants"].as_array().into_iter().flatten() {
        members.push((
            variant["value"]
                .as_str()
                .context("a variant without a value")?
                .to_owned(),
            reference(&variant["schema"]).map(str::to_owned),
        ));
    }
    let values: Vec<String> = members.iter().map(|(value, _)| value.clone()).collect();
    let before = values.iter().filter_map(|value| kept(value));
    let mut taken = taken(
        before
            .flat_map(|it| [&it.plain, &it.held])
            .flatten()
            .map(String::as_str),
    );
    let mut variants = Vec::new();
    for (name, (value, payload)) in names::variant_names(&values).into_iter().zip(members) {
        let before = kept(&value).cloned().unwrap_or_default();
        let mut add = |kept: Option<String>, name: String, payload, plain| {
            variants.push(TaggedVariant {
                name: kept.unwrap_or_else(|| names::unique(name, &mut taken)),
                value: value.clone(),
                payload,
                plain,
            });
        };
        match (before.plain, payload) {
            (Some(plain), Some(payload)) => {
                let with = format!("{plain}With");
                add(before.held, with, Some(payload), Some(plain));
            }
            (None, Some(payload)) => add(before.held, name, Some(payload), None),
            (plain, None) => add(plain, name, None, None),
        }
    }
    Ok(Kind::Tagged {
        tag: property.to_owned(),
        variants,
    })
}

/// The variants of a union without a tag, those that ask for most first: what fits them fits the others, too.
///
/// A variant that was there keeps its name, whatever else there is now.
pub(super) fn untagged<'k>(
    document: &Document,
    members: &[Value],
    kept: impl Fn(&str) -> Option<&'k str>,
) -> Kind {
    let asks = |member: &Value| {
        document
            .follow(member)
            .map_or(0, |schema| required(schema).len())
    };
    let mut members = members.to_vec();
    members.sort_by_key(|member| std::cmp::Reverse(asks(member)));
    let members = members.as_slice();
    let words: Vec<String> = members
        .iter()
        .enumerate()
        .map(|(index, member)| {
            reference(member).map_or_else(|| member_word(members, index), str::to_owned)
        })
        .collect();
    let short = without_common_ends(&words);
    let mut taken = HashSet::from(["Other".to_owned()]);
    taken.extend(
        members
            .iter()
            .filter_map(|member| kept(&rust_type(member)).map(str::to_owned)),
    );
    let mut variants: Vec<(String, String)> = Vec::new();
    for (word, member) in short.iter().zip(members) {
        let rust_type = rust_type(member);
        if !variants.iter().any(|(_, known)| *known == rust_type) {
            let name = match kept(&rust_type) {
                Some(name) => name.to_owned(),
                None => names::unique(names::type_name(word), &mut taken),
            };
            variants.push((name, rust_type));
        }
    }
    Kind::Untagged(variants)
}

/// Drops the words that all names start or end with: of `RsyslogLogsink` and `DatadogLogsink`, `Rsyslog` and `Datadog` tell
/// them apart.
fn without_common_ends(all: &[String]) -> Vec<String> {
    let mut split: Vec<Vec<String>> = all
        .iter()
        .map(|name| {
            names::snake_name(name)
                .split('_')
                .map(str::to_owned)
                .collect()
        })
        .collect();
    let long_enough = |split: &[Vec<String>]| split.iter().all(|words| words.len() > 1);
    let same = |split: &[Vec<String>], pick: fn(&Vec<String>) -> Option<&String>| {
        split
            .first()
            .and_then(pick)
            .is_some_and(|word| split.iter().all(|words| pick(words) == Some(word)))
    };
    if all.len() > 1 {
        while long_enough(&split) && same(&split, |words| words.first()) {
            split.iter_mut().for_each(|words| drop(words.remove(0)));
        }
        while long_enough(&split) && same(&split, |words| words.last()) {
            split.iter_mut().for_each(|words| drop(words.pop()));
        }
    }
    split.into_iter().map(|words| words.join("_")).collect()
}
