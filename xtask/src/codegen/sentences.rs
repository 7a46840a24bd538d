//! Our own sentences about operations: `spec/docs/operations.toml`, and plain ones for those that it doesn't have.
//!
//! They are words alone: whatever is wrong with them is told, and stops nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::Result;

use super::facts::Operation;
use super::{areas, names};

/// Where they stand.
pub const FILE: &str = "spec/docs/operations.toml";

/// The most ids that a warning names.
const MOST_NAMED: usize = 20;

/// A sentence for each operation, by its id.
pub struct Sentences {
    pub by_id: BTreeMap<String, String>,
    /// What somebody should look at.
    pub warnings: Vec<String>,
    /// The operations that the file has none for.
    pub lacking: Vec<String>,
    /// The ids of the file that no operation has.
    pub idle: Vec<String>,
}

impl Sentences {
    /// Reads the file below `root`, and makes up what it lacks.
    pub fn load(root: &Path, operations: &[Operation]) -> Result<Self> {
        Ok(Self::complete(
            read(root)?.into_values().flatten().collect(),
            operations,
        ))
    }

    fn complete(mut known: BTreeMap<String, String>, operations: &[Operation]) -> Self {
        let ids: BTreeSet<&String> = operations.iter().map(|operation| &operation.id).collect();
        let lost: Vec<&String> = known.keys().filter(|id| !ids.contains(id)).collect();
        let lacking: Vec<&String> = ids
            .iter()
            .copied()
            .filter(|id| !known.contains_key(*id))
            .collect();
        let idle = lost.iter().map(|id| (*id).clone()).collect();
        let told: Vec<String> = lacking.iter().map(|id| (*id).clone()).collect();
        let warnings = [
            (
                lost,
                "speaks of operations that the document doesn't have, and keeps that for when they come back; else rename or remove",
            ),
            (
                lacking,
                "has no sentence about some operations, which got a plain one; write one for",
            ),
        ]
        .into_iter()
        .filter(|(ids, _)| !ids.is_empty())
        .map(|(ids, told)| format!("{FILE} {told} {}", list(&ids)))
        .collect();
        for operation in operations {
            known
                .entry(operation.id.clone())
                .or_insert_with(|| plain(operation));
        }
        Self {
            by_id: known,
            warnings,
            lacking: told,
            idle,
        }
    }
}

/// Fails where the file can't be read.
pub fn check(root: &Path) -> Result<()> {
    read(root).map(drop)
}

fn read(root: &Path) -> Result<BTreeMap<String, BTreeMap<String, String>>> {
    areas::read(&root.join(FILE))
}

/// The first of some ids, and how many more there are.
fn list(ids: &[&String]) -> String {
    let named: Vec<&str> = ids.iter().take(MOST_NAMED).map(|id| id.as_str()).collect();
    match ids.len() - named.len() {
        0 => named.join(", "),
        more => format!("{} and {more} more", named.join(", ")),
    }
}

/// What method, tag and path tell: `MicroVMs: lists the snapshots of one of the micro vms.`
fn plain(operation: &Operation) -> String {
    let verb = match operation.method.as_str() {
        "get" if operation.answers_list => "lists",
        "get" => "returns",
        "post" => "posts to",
        "put" => "replaces",
        "patch" => "changes",
        "delete" => "deletes",
        "head" => "checks",
        _ => "asks what can be done with",
    };
    let what = what(&operation.path).unwrap_or_else(|| "all of it".to_owned());
    format!("{}: {verb} {what}.", areas::without_stage(&operation.tag))
}

/// The last things that a path names, the innermost first.
fn what(path: &str) -> Option<String> {
    let mut things: Vec<String> = Vec::new();
    let segments = path.split('/').filter(|segment| !segment.is_empty());
    for segment in segments.filter(|segment| !is_version(segment)) {
        match things.last_mut() {
            Some(thing) if segment.starts_with('{') => *thing = format!("one of {thing}"),
            _ => things.push(format!(
                "the {}",
                names::snake_name(segment).replace('_', " ").trim()
            )),
        }
    }
    let last = things.len().saturating_sub(2);
    let (_, named) = things.split_at(last);
    let named: Vec<&str> = named.iter().rev().map(String::as_str).collect();
    (!named.is_empty()).then(|| named.join(" of "))
}

fn is_version(segment: &str) -> bool {
    segment
        .strip_prefix('v')
        .is_some_and(|number| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::operation_facts::tests::operation;

    #[test]
    fn a_plain_sentence_says_what_method_tag_and_path_do() {
        for (method, path, list, sentence) in [
            ("get", "/v2/vms", true, "lists the vms"),
            ("get", "/v2/vms/{vm_id}", false, "returns one of the vms"),
            (
                "get",
                "/v2/vms/{vm_id}/disk_snapshots",
                true,
                "lists the disk snapshots of one of the vms",
            ),
            (
                "post",
                "/v2/compute/vms/{vm_id}/upgrade",
                false,
                "posts to the upgrade of one of the vms",
            ),
            (
                "delete",
                "/v2/vms/{vm_id}/tags/{tag}",
                false,
                "deletes one of the tags of one of the vms",
            ),
            (
                "put",
                "/v2/vms/{vm_id}/name",
                false,
                "replaces the name of one of the vms",
            ),
            ("patch", "/v2/vms/{vm_id}", false, "changes one of the vms"),
            ("head", "/", false, "checks all of it"),
        ] {
            let id = if list { "vms_list" } else { "vms" };
            let mut operation = operation("vms", id, method, path);
            operation.tag = "MicroVMs [Public Preview]".to_owned();
            assert_eq!(plain(&operation), format!("MicroVMs: {sentence}."));
        }
    }

    #[test]
    fn what_the_file_has_too_much_or_too_little_is_told() {
        let known = [("gone", "Old."), ("vms_get", "Ours.")];
        let known = known.map(|(id, said)| (id.to_owned(), said.to_owned()));
        let operations = [
            operation("vms", "vms_get", "get", "/v2/vms/{vm_id}"),
            operation("vms", "vms_list", "get", "/v2/vms"),
        ];
        let sentences = Sentences::complete(known.into(), &operations);
        assert_eq!(sentences.by_id["vms_get"], "Ours.");
        assert_eq!(sentences.by_id["vms_list"], "vms: lists the vms.");
        let [lost, lacking] = sentences.warnings.as_slice() else {
            panic!("{:?}", sentences.warnings);
        };
        assert!(lost.ends_with("rename or remove gone"), "{lost}");
        assert!(lacking.ends_with("write one for vms_list"), "{lacking}");
        let whole = Sentences::complete(
            [("vms_get".to_owned(), "Ours.".to_owned())].into(),
            &operations[..1],
        );
        assert_eq!(whole.warnings, Vec::<String>::new());
    }
}
