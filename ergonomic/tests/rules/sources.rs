//! What the sources say: methods with their signatures, rows, and the public items of the raw crate.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The top of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

pub fn read(path: &str) -> String {
    let path = root().join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A public method, with everything in one line and without the modules of types.
#[derive(Clone, Debug)]
pub struct Method {
    /// The head of its `impl`, such as `impl Handle<DropletId>`.
    pub on: String,
    pub name: String,
    /// `pub fn get(&self) -> BoxFuture<K::Value>`.
    pub signature: String,
    pub docs: String,
    /// The macro that writes it, if it is one of the SDK's own.
    pub by: Option<String>,
}

impl Method {
    /// What it returns; `()` if it says nothing.
    pub fn returns(&self) -> &str {
        let ends = self.signature.rfind(" -> ").map(|at| at + 4);
        let returned = ends.map_or("()", |at| &self.signature[at..]);
        returned.split(" where ").next().unwrap_or(returned)
    }

    /// Its arguments, `self` included.
    pub fn arguments(&self) -> Vec<String> {
        let start = self.signature.find(&format!("{}(", self.name));
        let start = start.map(|at| at + self.name.len() + 1);
        let start = start.or_else(|| self.signature.find(">(").map(|at| at + 2));
        let mut depth = 0;
        let mut all = vec![String::new()];
        let text = self.signature[start.unwrap_or_default()..].replace("->", "=");
        for c in text.chars() {
            match c {
                ')' | '>' | ']' if depth == 0 => break,
                '(' | '<' | '[' => depth += 1,
                ')' | '>' | ']' => depth -= 1,
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
        let all = all.iter().map(|argument| argument.trim().to_owned());
        all.filter(|argument| !argument.is_empty()).collect()
    }
}

/// All public methods of the ergonomic crate: those by hand, and those that macros of the raw crate place there.
pub fn methods() -> Vec<Method> {
    let mut all = Vec::new();
    for folder in ["ergonomic/src", "generated/src/resources"] {
        each_file(&root().join(folder), &mut |_, text| {
            methods_of(text, &mut all)
        });
    }
    assert!(all.len() > 400, "{} methods", all.len());
    all
}

/// The path of a file as text, with `/` on Windows as well.
pub fn text_of(path: &Path) -> String {
    path.display()
        .to_string()
        .replace(std::path::MAIN_SEPARATOR, "/")
}

/// Calls with each Rust file below a folder, in order.
pub fn each_file(folder: &Path, visit: &mut dyn FnMut(&str, &str)) {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            each_file(&path, visit);
        } else if path.extension().is_some_and(|end| end == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            visit(&text_of(&path), &text);
        }
    }
}

pub fn methods_of(text: &str, all: &mut Vec<Method>) {
    let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or(text);
    let (mut on, mut docs, mut by) = (String::new(), String::new(), None);
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        match line.strip_prefix("macro_rules! ") {
            Some(name) => by = name.split(' ').next().map(str::to_owned),
            None if line == "}" => by = None,
            None => {}
        }
        let line = line.trim();
        if let Some(doc) = line.strip_prefix("///") {
            docs.push_str(doc);
            continue;
        }
        if line.starts_with("#[") {
            docs.push_str(line);
            continue;
        }
        if line.starts_with("impl") {
            on = until_brace(line, &mut lines);
        } else if line.starts_with("pub fn ") || line.starts_with("pub async fn ") {
            let signature = until_brace(line, &mut lines);
            let rest = signature.split(" fn ").nth(1).unwrap_or_default();
            let end = rest.find(['(', '<']).unwrap_or(rest.len());
            all.push(Method {
                on: on.clone(),
                name: rest[..end].to_owned(),
                signature,
                docs: docs.clone(),
                by: by.clone(),
            });
        }
        docs.clear();
    }
}

/// The text up to the brace that opens a body, in one line.
fn until_brace<'a>(first: &str, lines: &mut impl Iterator<Item = &'a str>) -> String {
    let mut text = first.to_owned();
    while !text.ends_with('{') && !text.ends_with('}') && !text.ends_with(';') {
        let Some(line) = lines.next() else { break };
        let line = line.trim();
        if !text.ends_with(['(', '<', '[']) && !line.starts_with([')', '>', ']', ',']) {
            text.push(' ');
        }
        text.push_str(line);
    }
    let text = text.trim_end_matches(['{', '}', ';', ' ']);
    plain(text).replace(",)", ")").replace(",>", ">")
}

/// A text of Rust without the modules that its names are in.
pub fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut word = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c.is_alphanumeric() || c == '_' || c == '$' {
            word.push(c);
        } else if c == ':' && chars.peek() == Some(&':') {
            chars.next();
            // `K::Value` is no module.
            if word.starts_with(|c: char| c.is_ascii_uppercase()) || word.is_empty() {
                out.push_str(&std::mem::take(&mut word));
                out.push_str("::");
            }
            word.clear();
        } else {
            out.push_str(&std::mem::take(&mut word));
            out.push(c);
        }
    }
    out + &word
}

/// What the SDK gives to a macro of its own, a text for each place.
pub fn given_to(name: &str) -> Vec<String> {
    let mut all = Vec::new();
    for folder in ["ergonomic/src", "generated/src/resources"] {
        each_file(&root().join(folder), &mut |_, text| {
            for call in text.split(&format!("{name}!")).skip(1) {
                let call = call.trim_start();
                let end = match call.chars().next() {
                    Some('(') => ')',
                    Some('{') => '}',
                    _ => continue,
                };
                all.extend(call[1..].split(end).next().map(plain));
            }
        });
    }
    all
}

/// A row of `spec/resources.toml`, as far as the rules need it.
#[derive(Clone, Debug, Default)]
pub struct Row {
    pub name: String,
    facts: BTreeMap<String, String>,
}

impl Row {
    /// A fact as it is written, without the quotes around it.
    pub fn fact(&self, name: &str) -> Option<&str> {
        self.facts.get(name).map(String::as_str)
    }

    /// The names of all its facts.
    pub fn facts(&self) -> impl Iterator<Item = &str> {
        self.facts.keys().map(String::as_str)
    }

    /// A part of the key.
    pub fn key(&self, part: &str) -> Option<&str> {
        let key = self.fact("key")?;
        let at = key.find(&format!("{part} = \""))? + part.len() + 4;
        key[at..].split('"').next()
    }
}

pub fn rows() -> Vec<Row> {
    let text = read("spec/resources.toml");
    let mut rows: Vec<Row> = Vec::new();
    for line in text.lines() {
        if let Some(name) = line
            .strip_prefix('[')
            .and_then(|line| line.strip_suffix(']'))
        {
            rows.push(Row {
                name: name.trim_matches('"').to_owned(),
                ..Row::default()
            });
        } else if let (Some(row), Some((fact, value))) = (rows.last_mut(), line.split_once(" = ")) {
            let value = value.trim_matches('"').to_owned();
            row.facts.insert(fact.to_owned(), value);
        }
    }
    rows.retain(|row| row.name.contains('.'));
    assert!(rows.len() > 140, "{} rows", rows.len());
    rows
}

/// Every public item of the raw crate, with its signature.
pub fn items() -> BTreeMap<String, String> {
    let text = read("spec/names.lock");
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let items = lines.filter_map(|line| line.split_once(": "));
    let without_features = |signature: &str| match signature.rsplit_once(" // ") {
        Some((signature, _)) => signature.to_owned(),
        None => signature.to_owned(),
    };
    let items: BTreeMap<String, String> = items
        .map(|(path, signature)| (path.to_owned(), without_features(signature)))
        .collect();
    assert!(items.len() > 10_000, "{} items", items.len());
    items
}

/// What each key names, what it is in, what lists it and where: from the generated implementations.
#[derive(Clone, Debug, Default)]
pub struct Known {
    pub value: String,
    pub parent: String,
    pub list: Option<String>,
    pub within: Option<String>,
    /// The body of the request that creates one.
    pub body: Option<String>,
    /// Whether something can be done with one beside finding it in its list.
    pub acts: bool,
}

pub fn known() -> BTreeMap<String, Known> {
    let mut all: BTreeMap<String, Known> = BTreeMap::new();
    each_file(&root().join("generated/src/resources"), &mut |_, text| {
        let mut at: Option<(String, String)> = None;
        for line in text.lines() {
            if let Some((of, key)) = line
                .strip_prefix("impl ")
                .and_then(|line| line.strip_suffix(" {"))
                .and_then(|line| line.split_once(" for "))
            {
                at = Some((of.to_owned(), key.to_owned()));
            }
            let Some((of, key)) = &at else { continue };
            let acts = ["Stateful", "Deletable", "Replaceable", "Patchable"];
            let is_got = of == "Resource" && line.starts_with("        boxed_part(raw(client).");
            if is_got || acts.contains(&of.as_str()) {
                all.entry(key.clone()).or_default().acts = true;
            }
            let Some((name, value)) = line
                .strip_prefix("    type ")
                .and_then(|line| line.strip_suffix(';'))
                .and_then(|line| line.split_once(" = "))
            else {
                continue;
            };
            let known = all.entry(key.clone()).or_default();
            let value = plain(value);
            match (of.as_str(), name) {
                ("Resource", "Value") => known.value = value,
                ("Resource", "Parent") => known.parent = value,
                ("Listed", "Within") => known.within = Some(value),
                ("Listed", "List") => known.list = Some(value),
                ("Creatable", "Body") => known.body = Some(value),
                _ => {}
            }
        }
    });
    assert!(all.len() > 140, "{} keys", all.len());
    all
}

/// Asserts that what breaks a rule is just what is excepted from it, so that no exception outlives its reason.
pub fn only(rule: &str, found: impl IntoIterator<Item = String>, excepted: &[(&str, &str)]) {
    let found: std::collections::BTreeSet<String> = found.into_iter().collect();
    let excepted: std::collections::BTreeSet<String> = excepted
        .iter()
        .map(|(what, _)| (*what).to_owned())
        .collect();
    let new: Vec<_> = found.difference(&excepted).collect();
    let gone: Vec<_> = excepted.difference(&found).collect();
    assert!(new.is_empty(), "{rule}; not so: {new:#?}");
    assert!(
        gone.is_empty(),
        "{rule}; exceptions that are none any more: {gone:#?}"
    );
}

/// The types that have a second name, such as `DropletHandle`.
pub fn aliases() -> &'static BTreeMap<String, String> {
    static ALL: std::sync::OnceLock<BTreeMap<String, String>> = std::sync::OnceLock::new();
    ALL.get_or_init(|| {
        let mut all = BTreeMap::new();
        for folder in ["ergonomic/src", "generated/src/resources"] {
            each_file(&root().join(folder), &mut |_, text| {
                let lines = text.lines().map(str::trim);
                let named =
                    lines.filter_map(|line| line.strip_prefix("pub type ")?.strip_suffix(';'));
                for (name, target) in named.filter_map(|it| it.split_once(" = ")) {
                    all.insert(name.to_owned(), plain(target));
                }
            });
        }
        all
    })
}
