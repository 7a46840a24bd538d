//! `Page` for the answers of paged operations.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

use anyhow::{Context as _, Result, bail};

use super::operations::methods::answer_type;
use super::{Files, HEADER, Input, module, qualified};
use crate::codegen::facts::{Operation, Paging};
use crate::codegen::model::{Field, Kind, Type};

/// Structs by name.
pub type Structs<'a> = HashMap<&'a str, &'a [Field]>;

/// Where an answer says how many items there are in all.
const TOTALS: [&[&str]; 3] = [&["meta", "total"], &["total_items"], &["total"]];

pub fn render(input: &Input<'_>, files: &mut Files) -> Result<()> {
    let structs: Structs<'_> = input.types.iter().filter_map(fields).collect();
    let mut by_area: BTreeMap<&str, BTreeMap<String, String>> = BTreeMap::new();
    for operation in input.operations {
        let Some(paging) = &operation.paging else {
            continue;
        };
        let text = implementation(&structs, operation, paging)
            .with_context(|| format!("paging of {}", operation.id))?;
        by_area
            .entry(&operation.area)
            .or_default()
            .insert(answer_type(operation), text);
    }
    let mut seen: HashMap<String, &str> = HashMap::new();
    let mut index = format!("{HEADER}\n//! Which answers are pages, by area.\n\n");
    for (area, pages) in &by_area {
        let _ = writeln!(index, "#[cfg(feature = \"{area}\")]\nmod {};", module(area));
        let mut text = format!(
            "{HEADER}\nuse digitalocean_core::fingerprint;\n\n#[allow(unused_imports)]\nuse crate::{{Next, Page, Timestamp, types}};\n"
        );
        for (name, page) in pages {
            if let Some(other) = seen.insert(name.clone(), area) {
                bail!(
                    "{name} is a page in the areas {other} and {area}; give one of them a type of its own"
                );
            }
            text.push('\n');
            text.push_str(page);
        }
        files.insert(format!("src/pages/{}.rs", module(area)), text);
    }
    files.insert("src/pages/mod.rs".to_owned(), index);
    Ok(())
}

pub fn fields(ty: &Type) -> Option<(&str, &[Field])> {
    match &ty.kind {
        Kind::Struct { fields, .. } => Some((ty.name.as_str(), fields.as_slice())),
        _ => None,
    }
}

fn implementation(structs: &Structs<'_>, operation: &Operation, paging: &Paging) -> Result<String> {
    let answer = answer_type(operation);
    let name = answer
        .strip_prefix("types::")
        .context("the answer is no struct")?;
    let (Paging::Numbered { items, .. }
    | Paging::Whole { items }
    | Paging::Token { items, .. }
    | Paging::After { items, .. }) = paging;
    let (item, take) = take(structs, name, items)?;
    let path: Vec<&str> = items.split('.').collect();
    let list = read(structs, name, &path).context("the list vanished")?;
    let len = if list.contains('?') {
        format!("let len = || Some({list}.len());\n        len().unwrap_or_default()")
    } else {
        format!("{list}.len()")
    };
    let fingerprint = if list.contains('?') {
        format!(
            "let list = || Some(fingerprint({list}.iter()));\n        list().unwrap_or_default()"
        )
    } else {
        format!("fingerprint({list}.iter())")
    };
    // A total that the service left out is blank, and so is one that it didn't fill in.
    let total = TOTALS.iter().find_map(|path| read(structs, name, path));
    let total = match total {
        Some(total) => format!(
            "let total = u64::try_from({total}).ok()?;\n        (total > 0 || self.is_empty()).then_some(total)"
        ),
        None => "None".to_owned(),
    };
    let next = match paging {
        Paging::After { .. } => {
            let more = read(structs, name, &["has_more"]).context("there is no `has_more`")?;
            let last = read(structs, name, &["last_id"]).context("there is no `last_id`")?;
            format!("let last = || Some({last}.as_str());\n        Next::after({more}, last())")
        }
        Paging::Numbered { .. } | Paging::Whole { .. } | Paging::Token { .. } => {
            let links = read(structs, name, &["links"]);
            let link = read(structs, name, &["links", "pages", "next"]);
            match (links, link) {
                (Some(links), Some(link)) => {
                    let known = match links.strip_suffix(".as_ref()?") {
                        Some(links) => format!("{links}.is_some()"),
                        None => "true".to_owned(),
                    };
                    format!(
                        "let link = || Some({link}.as_str());\n        Next::linked({known}, link())"
                    )
                }
                _ => "Next::Unknown".to_owned(),
            }
        }
    };
    Ok(format!(
        "impl Page for {answer} {{\n    type Item = {item};\n\n    const LIST: &'static str = {items:?};\n\n    fn take_items(&mut self) -> Vec<Self::Item> {{\n        {take}\n    }}\n\n    fn len(&self) -> usize {{\n        {len}\n    }}\n\n    fn fingerprint(&self) -> u64 {{\n        {fingerprint}\n    }}\n\n    fn total(&self) -> Option<u64> {{\n        {total}\n    }}\n\n    fn next(&self) -> Next<'_> {{\n        {next}\n    }}\n}}\n"
    ))
}

/// The type of an item, and the expression that takes all of them.
fn take(structs: &Structs<'_>, name: &str, path: &str) -> Result<(String, String)> {
    let mut at = name.to_owned();
    let mut place = "self".to_owned();
    let mut open = 0;
    let mut keys = path.split('.').peekable();
    while let Some(key) = keys.next() {
        let field = field(structs, &at, key).with_context(|| format!("{at} has no `{key}`"))?;
        place = format!("{place}.{}", field.name);
        at = bare(&field.rust_type).to_owned();
        place = match (options(&field.rust_type), keys.peek().is_some()) {
            (0, true) => place,
            (1, true) => {
                open += 1;
                format!("{place}.as_mut().map(|page| page")
            }
            (0, false) => format!("std::mem::take(&mut {place})"),
            (1, false) => format!("{place}.take().unwrap_or_default()"),
            _ => bail!("`{key}` of {name} tells absent from null"),
        };
    }
    if open > 0 {
        place = format!("{place}{}.unwrap_or_default()", ")".repeat(open));
    }
    if let Some(item) = at.strip_prefix("Vec<").and_then(|t| t.strip_suffix('>')) {
        if options(item) > 0 {
            let place = format!("{place}.into_iter().flatten().collect()");
            return Ok((qualified(bare(item)), place));
        }
        return Ok((qualified(item), place));
    }
    if let Some(item) = at
        .strip_prefix("BTreeMap<")
        .and_then(|t| t.strip_suffix('>'))
    {
        return Ok((
            format!("({})", qualified(item)),
            format!("{place}.into_iter().collect()"),
        ));
    }
    bail!("`{path}` of {name} is no list but {at}")
}

/// The expression that reads a field deep inside, with `?` if it may be missing. `None` if there is no such field.
pub fn read(structs: &Structs<'_>, name: &str, path: &[&str]) -> Option<String> {
    let mut at = name.to_owned();
    let mut place = "self".to_owned();
    for key in path {
        let field = field(structs, &at, key)?;
        let question = ".as_ref()?".repeat(options(&field.rust_type));
        place = format!("{place}.{}{question}", field.name);
        at = bare(&field.rust_type).to_owned();
    }
    let number = matches!(at.as_str(), "i64" | "bool");
    Some(if number && place.ends_with('?') {
        format!("*{place}")
    } else {
        place
    })
}

pub fn field<'a>(structs: &Structs<'a>, name: &str, key: &str) -> Option<&'a Field> {
    structs.get(name)?.iter().find(|field| field.key == key)
}

/// How many options a type is wrapped in.
pub fn options(rust_type: &str) -> usize {
    std::iter::successors(Some(rust_type), |outer| outer.strip_prefix("Option<")).count() - 1
}

/// A type without the options around it.
pub fn bare(rust_type: &str) -> &str {
    let mut rust_type = rust_type;
    while let Some(inner) = rust_type
        .strip_prefix("Option<")
        .and_then(|t| t.strip_suffix('>'))
    {
        rust_type = inner;
    }
    rust_type
}
