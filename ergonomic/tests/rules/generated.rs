//! Generated methods hand on what they are given, all of it, and each thing to the place of its name.

use std::collections::BTreeMap;

use crate::sources::{each_file, root};

/// The parts between commas, up to the parenthesis that closes what `text` begins in.
fn parts(text: &str) -> Vec<String> {
    let mut depth = 0;
    let mut all = vec![String::new()];
    for c in text.replace("->", "").chars() {
        match c {
            ')' | '>' | ']' | '}' if depth == 0 => break,
            '(' | '<' | '[' | '{' => depth += 1,
            ')' | '>' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                all.push(String::new());
                continue;
            }
            _ => {}
        }
        if let Some(last) = all.last_mut() {
            last.push(c);
        }
    }
    let all = all.iter().map(|part| part.trim().to_owned());
    all.filter(|part| !part.is_empty()).collect()
}

/// The names of arguments, without `self`.
fn names(signature: &str) -> Vec<String> {
    let arguments = parts(signature).into_iter();
    let names = arguments.filter_map(|it| Some(it.split_once(": ")?.0.to_owned()));
    names.collect()
}

fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_')
        .collect()
}

/// The parameters of each type's `new`.
fn constructors() -> BTreeMap<String, Vec<String>> {
    let mut all = BTreeMap::new();
    each_file(&root().join("generated/src"), &mut |_, text| {
        let mut on = "";
        let lines: Vec<&str> = text.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            if let Some(name) = line
                .strip_prefix("impl ")
                .and_then(|it| it.strip_suffix(" {"))
            {
                on = name;
            } else if let Some((_, rest)) = line.split_once("pub fn new(") {
                // In one line, or each in one of its own.
                let more: Vec<&str> = lines[at + 1..].iter().map(|it| it.trim()).collect();
                let end = more
                    .iter()
                    .position(|it| it.starts_with(')'))
                    .unwrap_or_default();
                let is_whole = rest.contains(')');
                let more = if is_whole {
                    String::new()
                } else {
                    more[..end].join(" ")
                };
                all.insert(on.to_owned(), names(&format!("{rest}{more}")));
            }
        }
    });
    all
}

/// Whether a value is what the argument of this name was given, or is made of it.
fn is_of(value: &str, name: &str) -> bool {
    words(value).contains(&name)
}

/// Whether a value is the part of a key that an id of a body is of: `self.key.agent.0.clone()` of `agent_uuid`.
fn is_key_of(value: &str, name: &str) -> bool {
    let place = value.trim_end_matches(".clone()");
    let Some(place) = place.strip_suffix(".0").filter(|_| name.ends_with("id")) else {
        return false;
    };
    match place.rsplit_once('.') {
        Some(("self", "key" | "within")) => true,
        // Its own part, or one of what it is in.
        Some((_, part)) => part == "id" || name == "id" || name.contains(part),
        None => name.contains(place),
    }
}

/// A method of a generated file: where it is, its signature from its arguments on, and what it does.
struct Generated {
    place: String,
    signature: String,
    body: String,
}

/// Whether it hands on what it is given; else what it does instead.
fn check(method: &Generated, constructors: &BTreeMap<String, Vec<String>>) -> Option<String> {
    let body = &method.body;
    let said = words(body);
    let given = names(&method.signature);
    if let Some(lost) = given.iter().find(|name| !said.contains(&name.as_str())) {
        return Some(format!("{lost} goes nowhere"));
    }
    // What is made of it by setters goes into the call.
    if body.contains(", body|") && said.iter().filter(|it| **it == "body").count() < 2 {
        return Some("what was set goes nowhere".to_owned());
    }
    for (at, _) in body.match_indices("::new(") {
        let before = &body[..at];
        let name = words(before).pop().unwrap_or_default();
        let modules = ["types", "params"];
        let is_body = modules
            .iter()
            .any(|it| before.ends_with(&format!("$crate::{it}::{name}")));
        let Some(takes) = constructors.get(name).filter(|_| is_body) else {
            continue;
        };
        let rest = &body[at + "::new(".len()..];
        let has = parts(rest);
        if has.len() != takes.len() || !has.iter().zip(takes).all(|(it, to)| is_of(it, to)) {
            return Some(format!("{name} takes {takes:?} and is given {has:?}"));
        }
        // And what is set of it: `.version(version)`.
        let mut rest = &rest[has.join(", ").len()..];
        while let Some(setter) = rest.strip_prefix(").") {
            let (field, value) = setter.split_once('(').unwrap_or((setter, ""));
            let value_parts = parts(value);
            let is_given = |value: &str| is_of(value, field) || is_key_of(value, field);
            if !matches!(&value_parts[..], [value] if is_given(value)) {
                return Some(format!("{field} is set to {value_parts:?}"));
            }
            rest = &value[value_parts.join(", ").len()..];
        }
    }
    None
}

#[test]
fn methods_hand_on_what_they_are_given_to_the_place_of_its_name() {
    let constructors = constructors();
    assert!(constructors.len() > 300, "{}", constructors.len());
    let (mut seen, mut wrong) = (0, Vec::new());
    each_file(
        &root().join("generated/src/resources"),
        &mut |path, text| {
            for method in methods(path, text) {
                seen += 1;
                if let Some(problem) = check(&method, &constructors) {
                    wrong.push(format!("{}: {problem}", method.place));
                }
            }
        },
    );
    assert!(seen > 200, "{seen} methods");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn methods(path: &str, text: &str) -> Vec<Generated> {
    let lines: Vec<&str> = text.lines().collect();
    let mut all = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let code = line.trim_start();
        let Some((name, signature)) = code
            .strip_prefix("pub fn ")
            .and_then(|it| it.split_once('('))
        else {
            continue;
        };
        let end = format!("{}}}", &line[..line.len() - code.len()]);
        let body = lines[at + 1..].iter().take_while(|line| **line != end);
        all.push(Generated {
            place: format!("{path}:{}: {name}", at + 1),
            signature: signature.to_owned(),
            body: body.map(|line| line.trim()).collect::<Vec<_>>().join(" "),
        });
    }
    all
}

/// The fields of each key that has a parent, in their order.
fn keys(text: &str) -> BTreeMap<String, Vec<String>> {
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for block in text.split("nested_key! {").skip(1) {
        let block = block.split("\n}\n").next().unwrap_or_default();
        let lines = block
            .lines()
            .map(str::trim)
            .filter(|line| !line.starts_with("///"));
        let mut name = "";
        for line in lines {
            if let Some(key) = line.strip_suffix(" {") {
                name = key;
            } else if let Some((field, _)) = line.split_once(": ") {
                all.entry(name.to_owned())
                    .or_default()
                    .push(field.to_owned());
            }
        }
    }
    all
}

#[test]
fn calls_name_the_parent_before_what_it_has() {
    let (mut seen, mut wrong) = (0, Vec::new());
    each_file(
        &root().join("generated/src/resources"),
        &mut |path, text| {
            let keys = keys(text);
            let mut key = String::new();
            for line in text.lines() {
                let heads = ["impl ", "pub type "];
                if heads.iter().any(|head| line.trim_start().starts_with(head)) {
                    let named = words(line).into_iter().find(|it| keys.contains_key(*it));
                    key = named.unwrap_or_default().to_owned();
                }
                let fields = keys.get(&key).map_or(&[][..], Vec::as_slice);
                let Some((_, call)) = ["raw(client).", "raw."]
                    .iter()
                    .find_map(|it| line.split_once(it))
                else {
                    continue;
                };
                let Some((operation, arguments)) = call.split_once('(') else {
                    continue;
                };
                let place_of = |argument: &str| {
                    let heads = ["&self.", "&key.", "&within."];
                    let part = heads.iter().find_map(|head| argument.strip_prefix(head))?;
                    let part = words(part).first().map(|it| (*it).to_owned())?;
                    let place = fields.iter().position(|field| *field == part);
                    Some(place.unwrap_or_default())
                };
                // What isn't of the key comes after it.
                let places: Vec<_> = parts(arguments)
                    .iter()
                    .map(|it| place_of(it).unwrap_or(9))
                    .collect();
                seen += usize::from(places.iter().any(|place| *place < 9));
                if !places.is_sorted() {
                    wrong.push(format!(
                        "{path}: {key}: {operation}({}",
                        parts(arguments).join(", ")
                    ));
                }
            }
        },
    );
    assert!(seen > 80, "{seen} calls");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_goes_elsewhere_is_seen() {
    let takes = [(
        "Pool".to_owned(),
        vec!["name".to_owned(), "size".to_owned()],
    )];
    let constructors = BTreeMap::from(takes);
    let wrong = |body: &str| {
        let signature = "&self, name: impl Into<String>, size: i64) -> X {".to_owned();
        let (place, body) = (String::new(), body.to_owned());
        check(
            &Generated {
                place,
                signature,
                body,
            },
            &constructors,
        )
    };
    assert_eq!(
        wrong("self.creating($crate::types::Pool::new(name, size))"),
        None
    );
    let turned = wrong("self.creating($crate::types::Pool::new(size, name))");
    assert!(turned.is_some_and(|it| it.contains("takes")));
    let lost = wrong("self.creating($crate::types::Other::new(name))");
    assert_eq!(lost.as_deref(), Some("size goes nowhere"));
    let other =
        wrong("it($crate::types::Pool::new(name, size).mode(name), |raw, key| raw.x(&key.0))");
    assert!(other.is_some_and(|it| it.starts_with("mode is set")));
    let unset = wrong("it((name, size), |raw, key, body| raw.x(&key.0, &X::default()))");
    assert_eq!(unset.as_deref(), Some("what was set goes nowhere"));
    let keys = keys(
        "nested_key! {\n    /// Doc.\n    XKey {\n        /// Its.\n        a: A,\n        b: B\n    }\n}\n",
    );
    assert_eq!(keys["XKey"], ["a", "b"]);
}
