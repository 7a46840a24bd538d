//! The rows of `tests/FEATURES.md`: each is shown by tests that are there, and by an example that is compiled. The facts of
//! `tests/FACTS.md`: each is held by tests that are there.

use std::collections::{BTreeMap, BTreeSet};

use crate::sources::{read, root};

/// The rows that are there, in their order.
const LETTERS: [(char, usize); 4] = [('A', 22), ('B', 23), ('C', 22), ('D', 19)];

#[derive(Default)]
struct Row {
    title: String,
    text: String,
    /// A file and a test in it.
    tests: Vec<(String, String)>,
    examples: Vec<String>,
    not_yet: bool,
}

/// The texts in backticks of a line.
fn quoted(line: &str) -> Vec<&str> {
    line.split('`').skip(1).step_by(2).collect()
}

fn rows() -> Vec<(String, Row)> {
    let mut rows: Vec<(String, Row)> = Vec::new();
    for line in read("tests/FEATURES.md").lines() {
        if let Some(head) = line.strip_prefix("### ") {
            let (id, title) = head.split_once(": ").unwrap_or_else(|| panic!("{line}"));
            let title = title.to_owned();
            rows.push((
                id.to_owned(),
                Row {
                    title,
                    ..Row::default()
                },
            ));
        } else if line.starts_with("## ") {
            continue;
        } else if let Some((id, row)) = rows.last_mut() {
            if line.starts_with("- Test") {
                let [file, tests @ ..] = &quoted(line)[..] else {
                    panic!("{id}: {line}");
                };
                assert!(!tests.is_empty(), "{id}: {line}");
                let named = tests
                    .iter()
                    .map(|test| ((*file).to_owned(), (*test).to_owned()));
                row.tests.extend(named);
            } else if line.starts_with("- Example") {
                row.examples
                    .extend(quoted(line).into_iter().map(str::to_owned));
            } else if line.starts_with("- Not yet") {
                row.not_yet = true;
            } else {
                row.text.push_str(line);
            }
        }
    }
    rows
}

/// Whether a file has a test of this name, or one that a macro makes.
fn has_test(text: &str, test: &str) -> bool {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let is_test = |at: usize| {
        let before = lines[..at].iter().rev();
        let mut before = before.take_while(|line| !line.is_empty() && !line.starts_with('}'));
        before.any(|line| line.starts_with("#[test]") || line.starts_with("#[tokio::test"))
    };
    let head = [format!("fn {test}("), format!("async fn {test}(")];
    let begins = |line: &&str| head.iter().any(|head| line.starts_with(head.as_str()));
    (0..lines.len()).any(|at| begins(&lines[at]) && is_test(at))
}

/// Whether a file is an example, or has one in its docs or in its chapter of the guide; or a command that is documented.
fn is_example(file: &str, text: &str) -> bool {
    if file.starts_with("cargo xtask ") {
        return read("CONTRIBUTING.md").contains(file);
    }
    if file.starts_with("ergonomic/examples/") {
        return text.contains("fn main()");
    }
    let ignored = ["```text", "```toml", "```sh", "```ignore"];
    let fences = text.lines().map(|line| {
        let line = line.trim_start();
        let doc = line.strip_prefix("///").or(line.strip_prefix("//!"));
        let is_guide = file.ends_with(".md");
        doc.or(is_guide.then_some(line)).unwrap_or_default().trim()
    });
    fences
        .filter(|line| line.starts_with("```") && !ignored.iter().any(|it| line.starts_with(it)))
        .count()
        > 1
}

#[test]
fn every_row_of_features_has_tests_and_an_example_that_are_there() {
    let rows = rows();
    let ids: Vec<&str> = rows.iter().map(|(id, _)| id.as_str()).collect();
    let wanted = LETTERS
        .iter()
        .flat_map(|(letter, most)| (1..=*most).map(move |number| format!("{letter}{number}")));
    assert_eq!(ids, wanted.collect::<Vec<_>>(), "all rows, in their order");

    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    let mut wrong = Vec::new();
    let mut text_of = |file: &str| {
        let is_there = root().join(file).is_file();
        let text = || if is_there { read(file) } else { String::new() };
        texts.entry(file.to_owned()).or_insert_with(text).clone()
    };
    for (id, row) in &rows {
        let mut tell = |what: String| wrong.push(format!("{id}: {what}"));
        if row.title.is_empty() || row.text.len() < 20 {
            tell("it doesn't say what the feature is".to_owned());
        }
        for (file, test) in &row.tests {
            if !has_test(&text_of(file), test) {
                tell(format!("{file} has no test {test}"));
            }
        }
        for example in &row.examples {
            if !is_example(example, &text_of(example)) {
                tell(format!("{example} is no example, and has none"));
            }
        }
        let lacks = row.tests.is_empty() || row.examples.is_empty();
        if row.not_yet {
            tell("it is there, and nothing of it is still to be built".to_owned());
        }
        if lacks {
            tell("it has no test, or no example".to_owned());
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The row in the name of a test: `b4_…` shows B4.
fn row_of(test: &str) -> Option<String> {
    let (head, _) = test.split_once('_')?;
    let number = head.strip_prefix(['a', 'b', 'c', 'd'])?;
    let is_row = !number.is_empty() && number.bytes().all(|it| it.is_ascii_digit());
    is_row.then(|| head.to_uppercase())
}

#[test]
fn every_test_that_is_named_after_a_row_is_named_by_it() {
    let rows: BTreeMap<String, Row> = rows().into_iter().collect();
    let mut wrong = BTreeSet::new();
    let mut found = 0;
    crate::sources::each_file(&root().join("ergonomic/tests"), &mut |path, text| {
        for line in text.lines() {
            let line = line.trim_start();
            let line = line.strip_prefix("async ").unwrap_or(line);
            let Some((test, _)) = line.strip_prefix("fn ").and_then(|it| it.split_once('(')) else {
                continue;
            };
            let Some(id) = row_of(test) else {
                continue;
            };
            found += 1;
            let row = rows.get(&id);
            let tests = row.map_or(&[][..], |row| row.tests.as_slice());
            let is_named = tests
                .iter()
                .any(|(file, named)| named == test && path.ends_with(file.as_str()));
            if !is_named {
                wrong.insert(format!("{id} doesn't name {test} of {path}"));
            }
        }
    });
    assert!(found > 100, "{found}");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn rows_tests_and_examples_are_told_from_what_they_are_not() {
    assert_eq!(row_of("b4_apps_are_listed").as_deref(), Some("B4"));
    assert_eq!(row_of("c17_merges_at_once").as_deref(), Some("C17"));
    for other in ["a_wait_ends", "b_4", "every_row", "aa1_x", "d"] {
        assert_eq!(row_of(other), None, "{other}");
    }
    let text = "#[test]\nfn is_one() {\n}\n\nfn is_none() {\n}\n\n#[tokio::test(start_paused = true)]\nasync fn waits() {\n";
    assert!(has_test(text, "is_one") && has_test(text, "waits"));
    assert!(!has_test(text, "is_none") && !has_test(text, "is"));
    let doc = "/// ```no_run\n/// x();\n/// ```\nfn x() {}\n";
    assert!(is_example("ergonomic/src/x.rs", doc));
    assert!(is_example("cargo xtask refresh", "") && !is_example("cargo xtask fetch", ""));
    assert!(!is_example("ergonomic/src/x.rs", "fn x() { \"```\" }\n"));
    assert!(!is_example("ergonomic/src/guide/x.md", "```sh\nls\n"));
}

/// A fact, its tests by file, and whether there is a word why there is none.
type Fact = (String, Vec<(String, String)>, bool);

/// The facts of `tests/FACTS.md`.
fn facts() -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    for line in read("tests/FACTS.md").lines() {
        if let Some(fact) = line.strip_prefix("- ") {
            facts.push((fact.to_owned(), Vec::new(), false));
        } else if let (Some(line), Some((fact, tests, excused))) =
            (line.strip_prefix("  - "), facts.last_mut())
        {
            match line.strip_prefix("None: ") {
                Some(why) => *excused |= why.len() > 10,
                None => {
                    let [file, named @ ..] = &quoted(line)[..] else {
                        panic!("{fact}: {line}");
                    };
                    tests.extend(named.iter().map(|it| ((*file).into(), (*it).into())));
                }
            }
        }
    }
    facts
}

#[test]
fn every_fact_has_tests_that_are_there_or_a_word_why_not() {
    let facts = facts();
    assert!(facts.len() > 100, "{}", facts.len());
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    let mut wrong = Vec::new();
    let mut names = BTreeSet::new();
    for (fact, tests, excused) in &facts {
        if !names.insert(fact) {
            wrong.push(format!("{fact}: it is there twice"));
        }
        if tests.is_empty() != *excused {
            wrong.push(format!("{fact}: it has tests, or a word why there is none"));
        }
        for (file, test) in tests {
            let is_there = root().join(file).is_file();
            let text = || if is_there { read(file) } else { String::new() };
            let text = texts.entry(file.clone()).or_insert_with(text);
            if !has_test(text, test) {
                wrong.push(format!("{fact}: {file} has no test {test}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
