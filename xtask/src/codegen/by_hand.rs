//! The files that people write, each by itself: what is wrong with them needs no document to be seen, and is told at once.

use std::path::Path;

use anyhow::Result;

use super::areas::Areas;
use super::hosts::Hosts;
use super::operation_facts::OperationFacts;
use super::resources::Resources;
use super::secrets::Secrets;
use super::timestamps::Timestamps;
use super::type_names::TypeNames;
use super::{all, field_sentences, sentences, slug_sets};
use crate::spec::contradictions::Contradictions;

/// Fails with what is wrong with each of the files below `root`.
pub fn check(root: &Path) -> Result<()> {
    let names = TypeNames::load(root);
    let sets = slug_sets(root);
    let of_sets = match (&names, &sets) {
        (Ok(names), Ok(sets)) => names.check_slugs(sets),
        // That one can't be read is told anyway.
        _ => Ok(()),
    };
    all(&[
        Areas::load(root).map(drop),
        Hosts::load(root).map(drop),
        names.map(drop),
        sets.map(drop),
        of_sets,
        Timestamps::load(root).map(drop),
        OperationFacts::load(root).map(drop),
        Resources::load(root).map(drop),
        Secrets::load(root).map(drop),
        Contradictions::load(root).map(drop),
        sentences::check(root),
        field_sentences::check(root),
    ])
}
