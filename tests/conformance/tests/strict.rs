//! Bodies of requests: what `from_json` and `JsonSchema` take, and what they refuse. The bodies, and what is wrong with them, come
//! from the document, read without the help of codegen.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::expect_used, clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};

use conformance::compare::differences;
use conformance::document::Document;
use conformance::synthesis::{Example, Fault, examples};
use digitalocean_raw::types;
use digitalocean_raw::validate::Violations;
use schemars::{JsonSchema, schema_for};
use serde::Serialize;
use serde_json::{Value, json};

/// A type that is the body of a request.
struct Body {
    method: &'static str,
    name: &'static str,
    read: fn(&Value) -> Result<Value, String>,
    schema: fn() -> Value,
}

fn sent<T: Serialize>(read: Result<T, Violations>) -> Result<Value, String> {
    let body = read.map_err(|violations| violations.to_string())?;
    Ok(serde_json::to_value(body).expect("JSON"))
}

fn schema<T: JsonSchema>() -> Value {
    schema_for!(T).to_value()
}

static BODIES: &[Body] = include!(concat!(env!("OUT_DIR"), "/bodies.rs"));

/// Calls `check` for every operation with a body.
fn for_every_body(mut check: impl FnMut(&str, &Body, &[Example])) {
    let plain = |name: &str| {
        name.to_lowercase()
            .replace(|c: char| !c.is_alphanumeric(), "")
    };
    let by_method: BTreeMap<String, &Body> = BODIES
        .iter()
        .map(|body| (plain(body.method), body))
        .collect();
    let document = Document::load().expect("the document").of_requests();
    let mut count = 0;
    for operation in document.operations() {
        let media = document.request_media(&operation);
        let json = media.iter().find(|(name, _)| *name == "application/json");
        let Some((_, schema)) = json else {
            continue;
        };
        let name = plain(operation.id);
        let twin = |end: &str| by_method.get(&format!("{name}{end}"));
        let found = by_method.get(&name).or_else(|| twin("withbody")).copied();
        check(
            operation.id,
            found.expect(operation.id),
            &examples(&document, schema),
        );
        count += 1;
    }
    assert!(count > 200, "{count} operations");
}

/// Fails with the list of what is wrong.
#[track_caller]
fn none(wrong: &BTreeSet<String>) {
    assert!(wrong.is_empty(), "{} faults:\n{wrong:#?}", wrong.len());
}

/// How often each keyword was broken, and how often that was refused.
#[derive(Default)]
struct Counts(BTreeMap<&'static str, (usize, usize)>);

impl Counts {
    fn add(&mut self, keyword: &'static str, refused: bool) {
        let (all, good) = self.0.entry(keyword).or_default();
        *all += 1;
        *good += usize::from(refused);
    }
}

impl Drop for Counts {
    fn drop(&mut self) {
        let sum = |pick: fn(&(usize, usize)) -> usize| self.0.values().map(pick).sum::<usize>();
        println!(
            "{} of {} refused: {:?}",
            sum(|it| it.1),
            sum(|it| it.0),
            self.0
        );
    }
}

#[test]
fn every_body_of_the_document_is_read_and_sent_as_it_is() {
    let (mut wrong, mut count) = (BTreeSet::new(), 0);
    for_every_body(|id, body, examples| {
        for value in examples
            .iter()
            .flat_map(|it| [it.value.clone(), it.least()])
        {
            count += 1;
            match (body.read)(&value) {
                Ok(sent) => wrong.extend(
                    differences(&value, &sent)
                        .iter()
                        .map(|found| format!("{id}: {found:?}")),
                ),
                Err(refused) => drop(wrong.insert(format!("{id}: {refused}"))),
            }
        }
    });
    println!("{count} bodies");
    none(&wrong);
}

/// Whether an answer is asked of every fault: of what is in a union, another member may fit.
fn refuses(fault: &Fault, strict: bool) -> bool {
    !fault.in_union && (strict || fault.keyword != "enum")
}

#[test]
fn a_body_with_a_fault_is_not_read_and_the_place_is_told() {
    let (mut wrong, mut counts) = (BTreeSet::new(), Counts::default());
    for_every_body(|id, body, examples| {
        for example in examples {
            for fault in example.faults.iter().filter(|fault| refuses(fault, false)) {
                let value = fault.apply(&example.value).unwrap();
                let refused = (body.read)(&value).err();
                counts.add(fault.keyword, refused.is_some());
                let Some(refused) = refused else {
                    wrong.insert(format!("{id} ({}) takes {fault:?}", body.name));
                    continue;
                };
                let last = fault.place.rsplit('/').next().unwrap().replace("~1", "/");
                if !refused.starts_with(&format!("{}: ", body.name))
                    || last.parse::<usize>().is_err() && !refused.contains(&last)
                {
                    wrong.insert(format!("{id}: {fault:?} is told as {refused}"));
                }
            }
        }
    });
    none(&wrong);
}

#[test]
fn a_key_that_a_member_of_a_union_lacks_is_told() {
    let (mut wrong, mut counts) = (BTreeSet::new(), Counts::default());
    for_every_body(|id, body, examples| {
        for example in examples {
            let required = example.faults.iter().filter(|it| it.keyword == "required");
            for fault in required.filter(|it| it.in_union) {
                let mut value = fault.apply(&example.value).unwrap();
                // The document lists the types of all certificates for each, so that the first one names another member.
                if id == "certificates_create" {
                    value.as_object_mut().unwrap().shift_remove("type");
                }
                // Another member may fit.
                let refused = (body.read)(&value).err();
                counts.add(fault.keyword, refused.is_some());
                let key = format!("`{}", fault.place.rsplit('/').next().unwrap());
                if let Some(refused) = refused.filter(|it| !it.contains(&key)) {
                    wrong.insert(format!("{id}: {fault:?} is told as {refused}"));
                }
            }
        }
    });
    none(&wrong);
}

#[test]
fn all_faults_are_told_at_once() {
    let value = json!({
        "spec": { "services": [{ "name": "web", "env": [], "instance_count": "1" }] }
    });
    let told = types::AppsCreateAppRequest::from_json(&value).unwrap_err();
    let told: Vec<String> = told.list().iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "spec must have the key `name`",
            "spec.services[0] has the unknown key `env`; `envs` is likely meant",
            "spec.services[0].instance_count must be of type integer",
        ]
    );
    let custom = json!({ "name": "a", "type": "custom" });
    let told = types::CertificatesCreateBody::from_json(&custom).unwrap_err();
    assert_eq!(
        told.to_string(),
        "CertificatesCreateBody: $ must have the key `private_key`; $ must have the key `leaf_certificate`"
    );
}

#[test]
fn a_key_with_a_slip_is_not_read() {
    let (mut wrong, mut counts) = (BTreeSet::new(), Counts::default());
    for_every_body(|id, body, examples| {
        for example in examples {
            for place in &example.optional {
                let (parent, key) = place.rsplit_once('/').unwrap();
                if key.len() < 4 || parent.contains("/0") {
                    continue;
                }
                let mut value = example.value.clone();
                let object = value.pointer_mut(parent).unwrap().as_object_mut().unwrap();
                let Some(held) = object.shift_remove(&key.replace("~1", "/")) else {
                    continue;
                };
                object.insert(format!("{key}x"), held);
                let is_union = example
                    .faults
                    .iter()
                    .any(|it| it.in_union && it.place == *place);
                if is_union {
                    continue;
                }
                let refused = (body.read)(&value).is_err();
                counts.add("slip", refused);
                if !refused {
                    wrong.insert(format!("{id} takes {place}x"));
                }
            }
        }
    });
    none(&wrong);
}

#[test]
fn the_schema_of_every_body_takes_what_is_right_and_refuses_what_is_not() {
    let (mut wrong, mut counts, mut taken) = (BTreeSet::new(), Counts::default(), 0);
    for_every_body(|id, body, examples| {
        let schema = (body.schema)();
        let validator = match jsonschema::validator_for(&schema) {
            Ok(validator) => validator,
            Err(error) => {
                wrong.insert(format!("{id}: no schema: {error}"));
                return;
            }
        };
        for example in examples {
            for value in [example.value.clone(), example.least()] {
                taken += 1;
                if let Err(error) = validator.validate(&value) {
                    let place = error.instance_path().to_string();
                    wrong.insert(format!("{id} refuses a right one at {place}: {error}"));
                }
            }
            for fault in example.faults.iter().filter(|fault| refuses(fault, true)) {
                let refused = !validator.is_valid(&fault.apply(&example.value).unwrap());
                counts.add(fault.keyword, refused);
                if !refused {
                    wrong.insert(format!("{id} ({}) takes {fault:?}", body.name));
                }
            }
            for place in &example.records {
                let mut value = example.value.clone();
                let object = value.pointer_mut(place).unwrap().as_object_mut().unwrap();
                object.insert("zz_unknown".to_owned(), json!(1));
                let refused = !validator.is_valid(&value);
                counts.add("additionalProperties", refused);
                if !refused {
                    wrong.insert(format!(
                        "{id} ({}) takes an unknown key at {place}",
                        body.name
                    ));
                }
            }
        }
    });
    println!("{taken} right ones");
    none(&wrong);
}
