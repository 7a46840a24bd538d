//! What the chapters of the guide and the examples say, where nothing compiles it, or nothing runs it.

use std::collections::BTreeSet;

use crate::sources::{each_file, methods, methods_of, read, root};

/// Each Markdown file that users of the SDK read, with its text.
fn chapters() -> Vec<(String, String)> {
    let mut all = vec![("README.md".to_owned(), read("README.md"))];
    let guide = root().join("ergonomic/src/guide");
    for entry in std::fs::read_dir(guide).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name.ends_with(".md") {
            all.push((name, std::fs::read_to_string(&path).unwrap()));
        }
    }
    assert!(all.len() > 8);
    all
}

/// The code within a line of text.
fn code(line: &str) -> Vec<&str> {
    line.split('`').skip(1).step_by(2).collect()
}

/// The names of the methods that a piece of code calls.
fn called(code: &str) -> Vec<&str> {
    let parts = code.split('.').skip(1);
    parts
        .filter_map(|part| {
            let end = part.find(|c: char| !c.is_alphanumeric() && c != '_')?;
            (end > 0 && part[end..].starts_with('(')).then(|| &part[..end])
        })
        .collect()
}

/// Those of the service's requests are made by a macro.
fn setters(known: &mut BTreeSet<String>) {
    each_file(&root().join("generated/src"), &mut |_, text| {
        for line in text.lines() {
            let mut words = line.split_whitespace();
            let is_kind = matches!(
                words.next(),
                Some("value" | "into" | "plain" | "list" | "key" | "keys" | "null" | "filter")
            );
            if let Some(name) = words
                .next()
                .and_then(|it| it.strip_suffix(':'))
                .filter(|_| is_kind)
            {
                known.insert(name.to_owned());
            }
        }
    });
}

#[test]
fn code_in_tables_and_sentences_calls_methods_that_there_are() {
    let mut all = methods();
    for folder in ["ergonomic/core/src", "generated/src/helpers"] {
        each_file(&root().join(folder), &mut |_, text| {
            methods_of(text, &mut all);
        });
    }
    let mut known: BTreeSet<String> = all.into_iter().map(|it| it.name).collect();
    setters(&mut known);
    // Stands for the method of any family.
    known.insert("x".to_owned());
    let mut missing = Vec::new();
    let mut calls = 0;
    for (file, text) in chapters() {
        let mut in_block = false;
        for line in text.lines() {
            if line.starts_with("```") {
                in_block = !in_block;
                continue;
            }
            let ours = code(line).into_iter();
            let ours = ours.filter(|it| {
                ["client.", ".", "list()"]
                    .iter()
                    .any(|start| it.starts_with(start))
            });
            for code in ours.filter(|_| !in_block) {
                for name in called(code) {
                    calls += 1;
                    if !known.contains(name) {
                        missing.push(format!("{file}: `{code}` calls {name}"));
                    }
                }
            }
        }
    }
    assert!(calls > 40, "{calls}");
    assert_eq!(missing, Vec::<String>::new());
}

/// The versions of a table of the catalogue that are offered: with the engine, if it has one.
fn offered(file: &str, key: &str) -> BTreeSet<(String, String)> {
    let text = read(file);
    let value = |entry: &str, key: &str| {
        let line = entry
            .lines()
            .find_map(|it| it.strip_prefix(&format!("{key} = \"")))?;
        Some(line.trim_end_matches('"').to_owned())
    };
    let entries = text.split("[[version]]").skip(1);
    entries
        .filter(|it| value(it, "status").as_deref() == Some("current"))
        .filter_map(|it| Some((value(it, "engine").unwrap_or_default(), value(it, key)?)))
        .collect()
}

/// The quoted texts that follow these words.
fn quoted<'t>(text: &'t str, before: &str) -> Vec<(usize, &'t str)> {
    let found = text.match_indices(before);
    found
        .filter_map(|(at, _)| {
            let rest = &text[at + before.len()..];
            Some((at, &rest[..rest.find('"')?]))
        })
        .collect()
}

#[test]
fn docs_and_examples_create_what_is_offered() {
    let engines = offered("spec/catalog/database_engines.toml", "version");
    let clusters = offered("spec/catalog/kubernetes_versions.toml", "slug");
    let mut texts = chapters();
    for folder in ["ergonomic/src", "ergonomic/examples"] {
        each_file(&root().join(folder), &mut |name, text| {
            texts.push((name.to_owned(), text.to_owned()));
        });
    }
    let (mut wrong, mut seen) = (Vec::new(), 0);
    for (file, text) in &texts {
        for (at, version) in quoted(text, ".version(\"") {
            // The engine is told before.
            let Some(engine) = text[..at].rfind("DatabaseEngine::") else {
                continue;
            };
            let engine = &text[engine + "DatabaseEngine::".len()..];
            let end = engine.find(|c: char| !c.is_alphanumeric());
            let engine = engine[..end.unwrap_or_default()].to_lowercase();
            seen += 1;
            if !engines.contains(&(engine.clone(), version.to_owned())) {
                wrong.push(format!("{file}: {engine} {version}"));
            }
        }
        for (at, _) in text.match_indices("kubernetes_clusters()") {
            let statement = &text[at..];
            let statement = &statement[..statement.find(';').unwrap_or(statement.len())];
            let Some(arguments) = statement.split(".create(").nth(1) else {
                continue;
            };
            let Some(version) = arguments.split(',').nth(2) else {
                continue;
            };
            let Some(version) = version.trim().strip_prefix('"') else {
                continue;
            };
            let version = version.trim_end_matches('"');
            seen += 1;
            let begins = |(_, slug): &(String, String)| {
                slug == version || slug.starts_with(&format!("{version}."))
            };
            if !clusters.iter().any(begins) {
                wrong.push(format!("{file}: Kubernetes {version}"));
            }
        }
    }
    assert!(seen > 8, "{seen}");
    assert_eq!(wrong, Vec::<String>::new());
}

/// What sentences about the API don't say, and what they say instead.
const PHRASES: [(&str, &str); 10] = [
    ("asked for", "requested"),
    ("How far the", "The state of the"),
    ("by itself", "automatically"),
    ("by themselves", "automatically"),
    ("hoever", "the creator, the owner"),
    ("one's own", "your own"),
    ("for people", "the display name"),
    ("good for", "valid"),
    ("Until when", "When it expires"),
    ("From how many", "How many at least"),
];

#[test]
fn sentences_about_the_api_use_its_terms() {
    let mut files = vec!["areas.toml".to_owned(), "operations.toml".to_owned()];
    for entry in std::fs::read_dir(root().join("spec/docs/fields")).unwrap() {
        let name = entry.unwrap().file_name();
        files.push(format!("fields/{}", name.to_string_lossy()));
    }
    let (mut wrong, mut seen) = (Vec::new(), 0);
    for file in &files {
        let text = read(&format!("spec/docs/{file}"));
        for line in text.lines().filter(|line| line.contains(" = \"")) {
            seen += 1;
            let phrases = PHRASES.iter().filter(|(phrase, _)| line.contains(phrase));
            wrong
                .extend(phrases.map(|(phrase, term)| format!("{file}: {phrase} ({term}): {line}")));
        }
    }
    assert!(seen > 5_000, "{seen}");
    assert_eq!(wrong, Vec::<String>::new());
}

/// The service takes a version of Kubernetes for some weeks: what names one in full works no longer when it is read.
#[test]
fn no_version_of_kubernetes_is_named_in_full() {
    let mut wrong = Vec::new();
    let mut look = |name: &str, text: &str| {
        let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or(text);
        for line in text.lines().filter(|line| names_a_version(line)) {
            wrong.push(format!("{name}: {line}"));
        }
    };
    for (name, text) in chapters() {
        look(&name, &text);
    }
    for folder in ["ergonomic/src", "ergonomic/examples"] {
        each_file(&root().join(folder), &mut look);
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    for line in ["as `1.33.1-do.2`", "1.9.0-do.10"] {
        assert!(names_a_version(line), "{line}");
    }
    for line in ["`1.33`", "-do.x", "doctl", "1.33.1"] {
        assert!(!names_a_version(line), "{line}");
    }
}

/// Whether there is a slug such as those of the service in a line.
fn names_a_version(line: &str) -> bool {
    let mut parts = line.split("-do.");
    let mut before = parts.next().unwrap_or_default();
    parts.any(|after| {
        let is_one = before.ends_with(|c: char| c.is_ascii_digit())
            && after.starts_with(|c: char| c.is_ascii_digit());
        before = after;
        is_one
    })
}
