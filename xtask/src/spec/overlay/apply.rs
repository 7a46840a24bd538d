//! Applying one overlay: its operations one after the other, and all of them or none.

use std::collections::BTreeMap;

use anyhow::bail;
use json_patch::jsonptr::PointerBuf;
use json_patch::{Patch, PatchOperation};
use serde_json::Value;

use super::pinned::{self, Later, is_at_or_below};
use super::{Overlay, quote};
use crate::spec::pointer;

const COMPARE: &str = "compare with the new document, then correct or delete the overlay";

/// Applies an overlay. The document stays as it was where that fails.
pub(super) fn apply(document: &mut Value, overlay: &Overlay) -> anyhow::Result<()> {
    let mut done = Done::default();
    let mut moved = Moved::default();
    for index in 0..overlay.patch.len() {
        if let Err(error) = one(document, overlay, index, &mut moved, &mut done) {
            done.undo(document);
            return Err(error);
        }
    }
    Ok(())
}

/// What was at the places that operations changed, the last one last; `None` for a key that was not there.
#[derive(Default)]
struct Done(Vec<(String, Option<Value>)>);

impl Done {
    /// Notes what an operation changes. What it takes away leaves its place among the others, and what it adds to a list moves
    /// them: there it is the object or list around the place. All paths, or all schemas, are seldom copied for one of them.
    fn note(&mut self, document: &Value, operation: &PatchOperation) {
        let mut note = |at: &str, stays: bool| {
            let parent = at.rsplit_once('/').map_or("", |(parent, _)| parent);
            let around = document.pointer(parent);
            match around {
                Some(Value::Object(_)) if stays => {
                    self.0.push((at.to_owned(), document.pointer(at).cloned()));
                }
                Some(around) => self.0.push((parent.to_owned(), Some(around.clone()))),
                None => {}
            }
        };
        match operation {
            PatchOperation::Test(_) => return,
            PatchOperation::Move(it) => note(it.from.as_str(), false),
            _ => {}
        }
        let stays = !matches!(operation, PatchOperation::Remove(_));
        note(operation.path().as_str(), stays);
    }

    fn undo(self, document: &mut Value) {
        for (at, before) in self.0.into_iter().rev() {
            match (document.pointer_mut(&at), before) {
                (Some(there), Some(before)) => *there = before,
                (Some(_), None) => pointer::take(document, &at),
                (None, _) => {}
            }
        }
    }
}

/// The items of lists that stand elsewhere than the overlay says, by their places there.
#[derive(Default)]
struct Moved(BTreeMap<String, String>);

impl Moved {
    /// Where a place of the overlay is in the document.
    fn place(&self, path: &str) -> String {
        let mut said = String::new();
        let mut found = String::new();
        for part in path.split('/').skip(1) {
            said = format!("{said}/{part}");
            found = format!("{found}/{}", self.0.get(&said).map_or(part, String::as_str));
        }
        found
    }

    /// Notes where a test found its value.
    fn found(&mut self, said: &str, found: &str) {
        let mut at = String::new();
        for (part, found) in said.split('/').zip(found.split('/')).skip(1) {
            at = format!("{at}/{part}");
            if part != found {
                self.0.insert(at.clone(), found.to_owned());
            }
        }
    }

    /// Forgets the places in a list that items came to or went from.
    fn forget(&mut self, path: &str) {
        if let Some((list, _)) = path.rsplit_once('/') {
            self.0.retain(|at, _| !is_at_or_below(at, list));
        }
    }
}

fn one(
    document: &mut Value,
    overlay: &Overlay,
    index: usize,
    moved: &mut Moved,
    done: &mut Done,
) -> anyhow::Result<()> {
    let Some(operation) = overlay.patch.get(index) else {
        return Ok(());
    };
    let said = operation.path().as_str();
    let what = format!("operation {index} ({}) at {said}", name(operation));
    let place = moved.place(said);
    let there = document.pointer(&place);
    match operation {
        PatchOperation::Test(test) => {
            let later = later(overlay, index, moved);
            let Some(found) = pinned::find(document, &place, &test.value, &later) else {
                let told = there.map_or_else(|| "nothing".to_owned(), quote);
                let lost = match pinned::would_hold(document, &place, &test.value) {
                    true => {
                        ", and what is more there would be lost, because the overlay replaces it"
                    }
                    false => "",
                };
                bail!(
                    "{what}: expected {}, there is {told}{lost}; {COMPARE}",
                    quote(&test.value)
                );
            };
            moved.found(said, &found);
            return Ok(());
        }
        PatchOperation::Add(add) => {
            if let Some(there) = already_there(document, &place, &add.value) {
                bail!(
                    "{what}: it is there already, {}; delete what upstream has caught up with, or test and replace it",
                    quote(there)
                );
            }
        }
        PatchOperation::Remove(_) | PatchOperation::Replace(_) => {
            let earlier = overlay.patch.iter().take(index);
            let mut pins = earlier.filter(|it| matches!(it, PatchOperation::Test(_)));
            let is_whole = there.is_some_and(|it| it.is_object() || it.is_array());
            if is_whole && !pins.any(|pin| is_at_or_below(said, pin.path().as_str())) {
                bail!(
                    "{what}: nothing pins what it takes away, so that additions to it would be lost unseen; put a `test` \
                     of the whole before it"
                );
            }
        }
        PatchOperation::Move(_) | PatchOperation::Copy(_) => {}
    }
    let placed = at(operation.clone(), &place, moved)?;
    done.note(document, &placed);
    let expected = expected(operation);
    let told = there.map_or_else(|| "nothing".to_owned(), quote);
    if let Err(error) = json_patch::patch(document, &Patch(vec![placed])) {
        bail!(
            "{what}: {}; expected {expected}, there is {told}; {COMPARE}",
            error.kind
        );
    }
    moved.forget(said);
    Ok(())
}

/// What the operations after one do.
fn later(overlay: &Overlay, index: usize, moved: &Moved) -> Later {
    let mut later = Later::default();
    for operation in overlay.patch.iter().skip(index + 1) {
        let place = moved.place(operation.path().as_str());
        match operation {
            PatchOperation::Test(_) => continue,
            PatchOperation::Remove(_) | PatchOperation::Replace(_) => {
                later.taken.push(place.clone());
            }
            PatchOperation::Move(it) => later.named.push(moved.place(it.from.as_str())),
            // What is put into a list means none of its items.
            PatchOperation::Add(_) | PatchOperation::Copy(_) => {
                let list = place.rsplit_once('/').map_or("", |(list, _)| list);
                later.named.push(list.to_owned());
                continue;
            }
        }
        later.named.push(place);
    }
    later
}

/// The operation at the place where its target is.
fn at(mut operation: PatchOperation, place: &str, moved: &Moved) -> anyhow::Result<PatchOperation> {
    let place = PointerBuf::parse(place)?;
    match &mut operation {
        PatchOperation::Add(it) => it.path = place,
        PatchOperation::Remove(it) => it.path = place,
        PatchOperation::Replace(it) => it.path = place,
        PatchOperation::Move(it) => {
            it.from = PointerBuf::parse(moved.place(it.from.as_str()))?;
            it.path = place;
        }
        PatchOperation::Copy(it) => {
            it.from = PointerBuf::parse(moved.place(it.from.as_str()))?;
            it.path = place;
        }
        PatchOperation::Test(it) => it.path = place,
    }
    Ok(operation)
}

/// What an operation would add, if the document has it: the member of an object, or an item of a list that means the same.
fn already_there<'a>(document: &'a Value, place: &str, value: &Value) -> Option<&'a Value> {
    let (parent, _) = place.rsplit_once('/')?;
    match document.pointer(parent)? {
        Value::Object(_) => document.pointer(place),
        // A parameter may stand there itself, or be referred to.
        Value::Array(items) => items.iter().find(|item| {
            let named = |it: &Value| {
                let target = it.get("$ref").and_then(Value::as_str);
                let at = target.and_then(|to| to.strip_prefix('#'));
                let it = at.and_then(|at| document.pointer(at)).unwrap_or(it);
                Some((it.get("name")?.clone(), it.get("in")?.clone()))
            };
            *item == value || named(value).is_some_and(|name| named(item) == Some(name))
        }),
        _ => None,
    }
}

fn name(operation: &PatchOperation) -> &'static str {
    match operation {
        PatchOperation::Add(_) => "add",
        PatchOperation::Remove(_) => "remove",
        PatchOperation::Replace(_) => "replace",
        PatchOperation::Move(_) => "move",
        PatchOperation::Copy(_) => "copy",
        PatchOperation::Test(_) => "test",
    }
}

fn expected(operation: &PatchOperation) -> String {
    match operation {
        PatchOperation::Test(test) => quote(&test.value),
        PatchOperation::Add(_) => "a place to add to".to_owned(),
        PatchOperation::Remove(_) | PatchOperation::Replace(_) => "a value".to_owned(),
        PatchOperation::Move(r#move) => format!("a value at {}", r#move.from),
        PatchOperation::Copy(copy) => format!("a value at {}", copy.from),
    }
}
