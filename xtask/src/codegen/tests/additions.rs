//! What the document may add moves nothing that programs use: each kind of addition, to every operation and type at once.
//!
//! To make the code takes seconds, so that kinds share a run where none hides what another does: they are made in different
//! places, or say different things of them. Each kind is made in every place, but for two that are sampled by a fixed rule: the
//! second run, after which nothing of the first may have moved, follows on those kinds alone that name what is new; and enums
//! with the slugs of another area are in every fourth type that has properties.

mod enums;
mod fields;
mod operations;
mod unions;

use std::path::Path;
use std::sync::LazyLock;

use serde_json::Value;

use super::super::{Signatures, Source, Telling, TypeNames, code};
use crate::listing::Listing;
use crate::listing::compare::{Severity, changes};

/// A kind of addition: its name, how often it is made at least, and what makes it and tells how often.
type Kind = (&'static str, usize, fn(&mut Value) -> usize);

macro_rules! kinds {
    ($($least:literal $module:ident::$kind:ident,)*) => {
        &[$((stringify!($kind), $least, $module::$kind)),*]
    };
}

#[test]
fn to_operations_and_enums() {
    check(kinds![
        600 operations::an_optional_parameter_even_the_first,
        600 operations::a_tag,
        200 operations::an_operation,
        200 operations::a_response_that_another_operation_shares,
        200 fields::the_others_that_need_not_be_there_any_more,
        25 unions::a_property_that_comes_to_tell_members_apart,
        100 enums::a_value_of_one_of_two_that_are_one_type,
        12 unions::a_member_with_a_value_of_its_own,
    ]);
}

#[test]
fn to_what_operations_take() {
    check(kinds![
        20 operations::a_parameter_that_need_not_be_given_any_more,
        50 operations::an_optional_body,
        50 operations::a_body_that_need_not_be_given_any_more,
        100 enums::a_value_of_the_other_of_two_that_are_one_type,
        12 unions::a_member_without_the_property_that_tells_them_apart,
    ]);
}

#[test]
fn to_what_is_sent() {
    check_twice(kinds![
        500 operations::an_operation_that_sends_what_was_answered,
        20 fields::links_and_the_number_of_items,
    ]);
}

#[test]
fn to_what_is_said_of_who_sets_fields() {
    check(kinds![
        2_000 fields::that_only_the_service_sets_any_more,
        250 enums::a_value,
        12 unions::a_member_with_several_values,
    ]);
}

#[test]
fn to_what_need_not_be_there() {
    check(kinds![
        300 fields::that_need_not_be_there_any_more,
        12 unions::a_member_with_any_value,
    ]);
}

#[test]
fn to_what_is_said_of_every_other_field() {
    check(kinds![
        2_000 fields::every_other_that_only_the_service_sets_any_more,
        200 fields::every_other_that_need_not_be_there_any_more,
        200 enums::one_with_the_values_of_another,
    ]);
}

#[test]
fn to_fields_and_to_members_of_unions() {
    check_twice(kinds![
        1_000 fields::new,
        30 fields::that_are_called_as_others_are_in_rust,
        25 unions::fields_that_members_do_not_share,
        16 unions::a_member_that_the_mapping_lacks,
        8 unions::a_value_that_the_mapping_leads_to_nothing_with,
        8 unions::a_value_that_leads_to_a_member_that_is_there,
    ]);
}

#[test]
fn to_fields_with_slugs() {
    check_twice(kinds![20 enums::one_with_the_slugs_of_a_set_of_another_area,]);
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// What is committed. It is read once for all runs.
static COMMITTED: LazyLock<(Listing, Source)> = LazyLock::new(|| {
    let listing = Listing::load(root()).unwrap().unwrap();
    let kept = Signatures::of(&listing).unwrap();
    (listing, Source::load(root(), kept).unwrap())
});

/// Fails where public items of the committed code are gone or have changed after these additions, and says after which.
#[track_caller]
fn check(kinds: &[Kind]) {
    checked(kinds);
}

/// The same, and that the next run moves nothing, either, of what this one made.
#[track_caller]
fn check_twice(kinds: &[Kind]) {
    let (mut source, after, names) = checked(kinds);
    source.kept = Signatures::of(&after).unwrap();
    source.names = names;
    let moved = moved(&after, &run(&source).unwrap().0);
    assert!(moved.is_empty(), "the next run moves\n{}", told(&moved));
}

#[track_caller]
fn checked(kinds: &[Kind]) -> (Source, Listing, TypeNames) {
    let (source, made) = with(kinds);
    let faults = match made {
        Ok((after, names)) => {
            let moved = moved(&COMMITTED.0, &after);
            if moved.is_empty() {
                return (source, after, names);
            }
            moved
        }
        Err(error) => vec![error],
    };
    let alone = kinds.iter().filter(|_| kinds.len() > 1).map(|kind| {
        let faults = match with(&[*kind]).1 {
            Ok((after, _)) => moved(&COMMITTED.0, &after),
            Err(error) => vec![error],
        };
        format!("- {} alone: {}", kind.0, faults.len())
    });
    let alone: Vec<String> = alone.collect();
    panic!("{}\n{}", told(&faults), alone.join("\n"));
}

/// The committed document with these additions, and what is made of it.
#[track_caller]
fn with(kinds: &[Kind]) -> (Source, Result<(Listing, TypeNames), String>) {
    let mut source = COMMITTED.1.clone();
    for (name, least, add) in kinds {
        let made = add(&mut source.document);
        assert!(made >= *least, "{name} is made in {made} places only");
    }
    let made = run(&source);
    (source, made)
}

/// The public items that are made of a document, and the names that it has come to.
fn run(source: &Source) -> Result<(Listing, TypeNames), String> {
    let code = code(root(), source, Telling::Nothing).map_err(|error| format!("{error:#}"))?;
    match code.problems.as_slice() {
        [] => {}
        problems => return Err(problems.join("\n")),
    }
    let listing = Listing::of(&code.files).map_err(|error| format!("{error:#}"))?;
    Ok((listing, code.names))
}

/// The items that are gone or have changed.
fn moved(before: &Listing, after: &Listing) -> Vec<String> {
    let mut changes = changes(before, after);
    changes.retain(|change| change.severity > Severity::Additive);
    let lines = changes.iter().map(|change| {
        let [old, new] = [&change.old, &change.new]
            .map(|item| item.as_ref().map_or("gone", |item| item.signature.as_str()));
        format!("{}: {old} -> {new}", change.path)
    });
    lines.collect()
}

fn told(faults: &[String]) -> String {
    format!("{} faults:\n{}", faults.len(), faults.join("\n"))
}

/// Calls `f` for every object of the document.
fn walk(value: &mut Value, f: &mut impl FnMut(&mut serde_json::Map<String, Value>)) {
    match value {
        Value::Object(map) => {
            map.values_mut().for_each(|value| walk(value, f));
            f(map);
        }
        Value::Array(items) => items.iter_mut().for_each(|item| walk(item, f)),
        _ => {}
    }
}
