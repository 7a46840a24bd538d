//! Answers that aren't what the document promises: what a client can get over, it must.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::expect_used)]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use conformance::compare::differences_of_answer;
use conformance::document::Document;
use conformance::synthesis::{Example, examples};
use digitalocean_raw::dynamic::{self, DynamicOperation, Output};
use digitalocean_raw::types;
use serde_json::{Value, json};

/// How many places of one answer are tried for each kind of change.
const PLACES: usize = 120;

/// Every answer that can be made, with the operation it is for. They are made once for all tests.
static ANSWERS: LazyLock<Vec<(DynamicOperation, Example)>> = LazyLock::new(|| {
    let document = Document::load().expect("the document");
    let mut made = Vec::new();
    for operation in document.operations() {
        let Some(schema) = document
            .success(&operation)
            .and_then(|success| success.json())
        else {
            continue;
        };
        let found = dynamic::find(operation.id).expect(operation.id);
        let answers = examples(&document, schema);
        assert!(!answers.is_empty(), "{} has no answer", operation.id);
        made.extend(answers.into_iter().map(|answer| (found, answer)));
    }
    made
});

fn decode(operation: DynamicOperation, answer: &Value) -> Result<Value, String> {
    let body = answer.to_string();
    match operation.decode(body.as_bytes()) {
        Ok(Output::Json(value)) => Ok(value),
        Ok(other) => Err(format!("became {other:?}")),
        Err(cause) => Err(format!(
            "{} ({cause})",
            digitalocean_raw::locate(body.as_bytes(), &cause)
        )),
    }
}

/// The same places every time, spread over all that there are.
fn some(places: &[String]) -> impl Iterator<Item = &String> {
    places.iter().step_by(places.len().div_ceil(PLACES).max(1))
}

fn changed(answer: &Value, place: &str, new: Value) -> Value {
    let mut changed = answer.clone();
    *changed.pointer_mut(place).expect("the place is there") = new;
    changed
}

/// Takes the property at `place` out of the object that has it.
fn without(answer: &Value, place: &str) -> Value {
    let (parent, key) = place.rsplit_once('/').expect("a property has a parent");
    let mut changed = answer.clone();
    let parent = changed.pointer_mut(parent).and_then(Value::as_object_mut);
    let key = key.replace("~1", "/").replace("~0", "~");
    parent
        .expect("the parent is an object")
        .shift_remove(&key)
        .expect("the key is there");
    changed
}

/// Pointers to all values that `wanted` wants.
fn places(value: &Value, wanted: fn(&Value) -> bool) -> Vec<String> {
    fn walk(value: &Value, at: &str, wanted: fn(&Value) -> bool, found: &mut Vec<String>) {
        if wanted(value) {
            found.push(at.to_owned());
        }
        match value {
            Value::Object(members) => members.iter().for_each(|(key, value)| {
                let key = key.replace('~', "~0").replace('/', "~1");
                walk(value, &format!("{at}/{key}"), wanted, found);
            }),
            Value::Array(items) => items.iter().enumerate().for_each(|(index, value)| {
                walk(value, &format!("{at}/{index}"), wanted, found);
            }),
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk(value, "", wanted, &mut found);
    found
}

/// Runs `check` on every answer, on two threads, and fails with all that it finds.
fn for_every_answer(check: impl Fn(DynamicOperation, &Example) -> Vec<String> + Sync) {
    let answers = &*ANSWERS;
    let operations = answers
        .iter()
        .map(|(operation, _)| operation.operation().id)
        .collect::<BTreeSet<_>>();
    assert!(operations.len() > 500, "{} operations", operations.len());
    let half = answers.len() / 2;
    let run = |part: &[(DynamicOperation, Example)]| {
        let problems = part.iter().flat_map(|(operation, example)| {
            let id = operation.operation().id;
            check(*operation, example).into_iter().map(move |problem| {
                // The whole list of a struct's keys would hide the rest.
                format!("{id}: {}", problem.chars().take(200).collect::<String>())
            })
        });
        problems.collect::<BTreeSet<_>>()
    };
    let mut problems = std::thread::scope(|scope| {
        let (first, second) = answers.split_at(half);
        let other = scope.spawn(|| run(second));
        let mut problems = run(first);
        problems.extend(other.join().expect("the other half"));
        problems
    });
    let count = problems.len();
    let shown = std::iter::from_fn(|| problems.pop_first())
        .take(200)
        .collect::<Vec<_>>();
    assert!(count == 0, "{count} problems:\n{}", shown.join("\n"));
}

#[test]
fn an_answer_as_promised_comes_back_whole() {
    for_every_answer(
        |operation, example| match decode(operation, &example.value) {
            Ok(value) => differences_of_answer(&example.value, &value)
                .iter()
                .map(|difference| format!("{difference:?}"))
                .collect(),
            Err(reason) => vec![reason],
        },
    );
}

#[test]
fn unknown_enum_values_survive() {
    for_every_answer(|operation, example| {
        let mut problems = Vec::new();
        for place in some(&example.enums) {
            let answer = changed(&example.value, place, json!("zz_unknown"));
            match decode(operation, &answer) {
                Ok(value) if value.pointer(place) == Some(&json!("zz_unknown")) => {}
                Ok(value) => problems.push(format!("{place} became {:?}", value.pointer(place))),
                Err(reason) => problems.push(format!("{place} broke {reason}")),
            }
        }
        problems
    });
}

#[test]
fn unknown_keys_are_written_back() {
    for_every_answer(|operation, example| {
        let mut answer = example.value.clone();
        for place in &example.records {
            let object = answer.pointer_mut(place).and_then(Value::as_object_mut);
            object
                .expect("a record")
                .insert("zz_unknown".to_owned(), json!({"a": [1, null]}));
        }
        match decode(operation, &answer) {
            Ok(value) => differences_of_answer(&answer, &value)
                .iter()
                .map(|difference| format!("{difference:?}"))
                .collect(),
            Err(reason) => vec![reason],
        }
    });
}

/// Whatever key of a record was missing or null, no value is written back for it.
#[test]
fn values_that_were_not_there_are_not_made_up() {
    for_every_answer(|operation, example| {
        let keys: Vec<String> = example
            .records
            .iter()
            .flat_map(|record| {
                let object = example.value.pointer(record).and_then(Value::as_object);
                let keys = object.expect("a record").keys();
                keys.map(move |key| {
                    format!("{record}/{}", key.replace('~', "~0").replace('/', "~1"))
                })
            })
            .collect();
        let mut problems = Vec::new();
        for place in some(&keys) {
            let missing = without(&example.value, place);
            let null = changed(&example.value, place, Value::Null);
            for (how, answer) in [("missing", missing), ("null", null)] {
                // What else is wrong with such an answer is no matter of this test.
                let Ok(value) = decode(operation, &answer) else {
                    continue;
                };
                if let Some(made_up) = value.pointer(place).filter(|value| !value.is_null()) {
                    problems.push(format!("{place}, {how}, became {made_up}"));
                }
            }
        }
        problems
    });
}

#[test]
fn nulls_anywhere_do_not_break_an_answer() {
    for_every_answer(|operation, example| {
        some(&places(&example.value, |_| true))
            .filter_map(|place| {
                let answer = changed(&example.value, place, Value::Null);
                decode(operation, &answer)
                    .err()
                    .map(|reason| format!("{place} broke {reason}"))
            })
            .collect()
    });
}

#[test]
fn nulls_that_the_document_allows_are_never_taken_for_values() {
    for_every_answer(|operation, example| {
        let mut problems = Vec::new();
        for place in some(&example.nullable) {
            let answer = changed(&example.value, place, Value::Null);
            match decode(operation, &answer) {
                Ok(value) => match value.pointer(place) {
                    Some(Value::Null) => {}
                    other => problems.push(format!("{place} became {other:?}")),
                },
                Err(reason) => problems.push(format!("{place} broke {reason}")),
            }
        }
        problems
    });
}

#[test]
fn empty_lists_stay_empty_lists() {
    for_every_answer(|operation, example| {
        let mut problems = Vec::new();
        for place in some(&places(&example.value, Value::is_array)) {
            let answer = changed(&example.value, place, json!([]));
            match decode(operation, &answer) {
                Ok(value) if value.pointer(place) == Some(&json!([])) => {}
                Ok(value) => problems.push(format!("{place} became {:?}", value.pointer(place))),
                Err(reason) => problems.push(format!("{place} broke {reason}")),
            }
        }
        problems
    });
}

#[test]
fn optional_keys_may_be_missing_and_are_not_made_up() {
    for_every_answer(|operation, example| {
        let mut problems = Vec::new();
        for place in some(&example.optional) {
            match decode(operation, &without(&example.value, place)) {
                Ok(value) if value.pointer(place).is_none() => {}
                // A key that may be null and is missing says null.
                Ok(value)
                    if value.pointer(place) == Some(&Value::Null)
                        && example.nullable.contains(place) => {}
                Ok(value) => problems.push(format!("{place} became {:?}", value.pointer(place))),
                Err(reason) => problems.push(format!("{place} missing broke {reason}")),
            }
        }
        problems
    });
}

#[test]
fn error_answers_come_back_whole() {
    let document = Document::load().expect("the document");
    let mut tried = 0;
    let mut problems = BTreeSet::new();
    for operation in document.operations() {
        let found = dynamic::find(operation.id).expect(operation.id);
        for (status, schema) in document.errors(&operation) {
            for example in examples(&document, schema) {
                tried += 1;
                let body = example.value.to_string();
                match found.decode_status(status, body.as_bytes()) {
                    Ok(Output::Json(value))
                        if differences_of_answer(&example.value, &value).is_empty() => {}
                    other => drop(
                        problems.insert(format!("{} {status}: {other:?} of {body}", operation.id)),
                    ),
                }
            }
        }
    }
    assert!(tried > 2000, "{tried} error answers");
    assert!(
        problems.is_empty(),
        "{} problems:\n{problems:#?}",
        problems.len()
    );
}

#[test]
fn a_point_in_time_that_is_empty_or_odd_fails_no_answer() {
    for sent in ["", "soon", "0001-01-01T00:00:00Z"] {
        let volume = json!({ "id": "506f78a4", "created_at": sent });
        let decoded: types::Volume = serde_json::from_value(volume).unwrap();
        assert_eq!(decoded.created_at.as_ref().unwrap().as_str(), sent);
        assert_eq!(serde_json::to_value(&decoded).unwrap()["created_at"], sent);
    }
    let volume: types::Volume = serde_json::from_value(json!({ "created_at": null })).unwrap();
    assert_eq!(volume.created_at, None);
}

#[test]
fn slugs_go_into_fields_and_come_out_again() {
    use digitalocean_raw::slugs::{Image, Region, Size};
    let none: [&str; 0] = [];
    let new = |region: Region| {
        types::AutoscalePoolDropletTemplate::new(
            region,
            Size::S1Vcpu1Gb,
            Image::Ubuntu2404X64,
            none,
        )
    };
    let region: Region = new(Region::Nyc3).region;
    assert_eq!(region, Region::Nyc3);
    let unknown = new("mars1".into());
    assert_eq!(serde_json::to_value(&unknown).unwrap()["region"], "mars1");
    assert_eq!(unknown.region, Region::Other("mars1".to_owned()));
}
