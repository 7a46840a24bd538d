//! Whether a corrected document is still whole where an overlay added something: a patch may fit a document that lacks
//! what its values refer to, or that has the same operation elsewhere by now.

use std::collections::BTreeSet;

use anyhow::bail;
use json_patch::PatchOperation;
use serde_json::Value;

use super::Overlay;
use crate::spec::check::Operation;

/// Fails where the document lacks what the overlay refers to, or has its operation twice. `all` are the document's operations.
pub(super) fn check(
    document: &Value,
    all: &[Operation<'_>],
    overlay: &Overlay,
) -> anyhow::Result<()> {
    for operation in overlay.patch.iter() {
        let value = match operation {
            PatchOperation::Add(add) => &add.value,
            PatchOperation::Replace(replace) => &replace.value,
            _ => continue,
        };
        walk(document, all, value)?;
    }
    Ok(())
}

/// Fails where the overlay corrects what no operation leads to: it fits, and has no effect. `used` are the components that
/// operations lead to.
pub(super) fn has_effect(used: &BTreeSet<String>, overlay: &Overlay) -> anyhow::Result<()> {
    for operation in overlay.patch.iter() {
        if let Some(component) = component(operation.path().as_str())
            && !used.contains(component)
        {
            bail!(
                "corrects {component}, and no operation leads there any more; correct what took its place, or delete the overlay"
            );
        }
    }
    Ok(())
}

/// The component that a place is in.
fn component(at: &str) -> Option<&str> {
    let inner = at.strip_prefix("/components/")?;
    let (kind, rest) = inner.split_once('/')?;
    let name = rest.split('/').next().unwrap_or_default();
    at.get(.."/components/".len() + kind.len() + 1 + name.len())
}

/// The components that operations lead to, each by its place.
pub(super) fn used(document: &Value) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    let mut todo = vec![document.get("paths").unwrap_or(&Value::Null)];
    while let Some(value) = todo.pop() {
        match value {
            Value::Object(map) => todo.extend(map.values()),
            Value::Array(items) => todo.extend(items),
            // A reference, or what a discriminator leads to.
            Value::String(to) => {
                if let Some(at) = to.strip_prefix('#').and_then(component)
                    && used.insert(at.to_owned())
                {
                    todo.extend(document.pointer(at));
                }
            }
            _ => {}
        }
    }
    used
}

fn walk(document: &Value, all: &[Operation<'_>], value: &Value) -> anyhow::Result<()> {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match (key.as_str(), value.as_str()) {
                    ("$ref", Some(to)) => reference(document, to)?,
                    ("operationId", Some(id)) => once(all, id)?,
                    _ => walk(document, all, value)?,
                }
            }
            Ok(())
        }
        Value::Array(items) => items.iter().try_for_each(|item| walk(document, all, item)),
        _ => Ok(()),
    }
}

fn reference(document: &Value, to: &str) -> anyhow::Result<()> {
    if to
        .strip_prefix('#')
        .is_some_and(|at| document.pointer(at).is_none())
    {
        bail!("refers to {to}, which does not exist any more; correct or delete the overlay");
    }
    Ok(())
}

/// No other operation may have the id, nor the method and the path but for the names of parameters.
fn once(all: &[Operation<'_>], id: &str) -> anyhow::Result<()> {
    let same: Vec<_> = all
        .iter()
        .filter(|operation| operation.id() == Some(id))
        .collect();
    let route = |at: &str, path: &str| {
        let method = at.rsplit('/').next().unwrap_or_default().to_owned();
        let parts = path
            .split('/')
            .map(|part| if part.starts_with('{') { "{}" } else { part });
        (method, parts.collect::<Vec<_>>().join("/"))
    };
    let Some(first) = same.first() else {
        return Ok(());
    };
    let here = route(&first.at, first.path);
    let twice = all
        .iter()
        .filter(|operation| route(&operation.at, operation.path) == here);
    if same.len() > 1 || twice.count() > 1 {
        bail!(
            "adds the operation {id}, which is there already; delete what upstream has caught up with"
        );
    }
    Ok(())
}
