//! What the docs of the raw client and the tables of methods say of the SDK is so.

use std::collections::{BTreeMap, BTreeSet};

use crate::sources::{Method, aliases, each_file, methods, only, plain, read, root};

/// The parts of `client.droplet(id).get()` behind the client.
fn parts(path: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut name = String::new();
    let mut depth = 0;
    for c in path.chars().skip("client.".len()) {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            '.' if depth == 0 => parts.push(std::mem::take(&mut name)),
            c if depth == 0 => name.push(c),
            _ => {}
        }
    }
    parts.push(name);
    parts
}

/// The type that a method returns, without the name that it has beside it.
fn returned(method: &Method) -> String {
    let returned = method.returns();
    let named = aliases().get(returned);
    named.cloned().unwrap_or_else(|| returned.to_owned())
}

struct Known(BTreeMap<String, Vec<Method>>);

impl Known {
    fn new() -> Self {
        let mut known: BTreeMap<String, Vec<Method>> = BTreeMap::new();
        for method in methods() {
            known.entry(method.name.clone()).or_default().push(method);
        }
        Self(known)
    }

    /// The method of a type, or of all handles or collections.
    fn find(&self, on: &str, name: &str) -> Option<&Method> {
        let kind = on.split('<').next().unwrap_or_default();
        let is_on = |method: &&Method| {
            let what = method.on.strip_prefix("impl").unwrap_or_default();
            let is_generic = what.starts_with('<') || what.contains('$') && !what.contains("$sdk");
            let what = match what.strip_prefix('<') {
                Some(rest) => rest.split_once("> ").map_or(rest, |(_, what)| what),
                None => what.trim(),
            };
            let what = aliases().get(what).map_or(what, String::as_str);
            what == on || is_generic && what.split('<').next() == Some(kind)
        };
        let all = self.0.get(name)?;
        let is_own =
            |it: &&Method| is_on(it) && !it.on.starts_with("impl<") && !it.on.contains('$');
        all.iter().find(is_own).or_else(|| all.iter().find(is_on))
    }

    /// Why there is no such path, if there isn't.
    fn wrong(&self, path: &str) -> Option<String> {
        let mut on = "Client".to_owned();
        let mut parts = parts(path);
        let last = parts.pop()?;
        for part in parts {
            let Some(method) = self.find(&on, &part) else {
                return Some(format!("{path}: {on} has no `{part}`"));
            };
            on = returned(method);
        }
        match self.find(&on, &last) {
            Some(_) => None,
            None => Some(format!("{path}: {on} has no `{last}`")),
        }
    }
}

/// All that is told of the SDK: in the docs of the raw client's methods, and in the tables of the areas.
fn told() -> BTreeSet<String> {
    let mut told = BTreeSet::new();
    each_file(&root().join("generated/src/operations"), &mut |_, text| {
        let lines = text.lines().map(str::trim);
        let lines = lines.filter(|line| {
            line.starts_with("/// In the SDK: ") || line.starts_with("/// Paged; the SDK ")
        });
        for line in lines {
            let quoted = line.split('`').skip(1).step_by(2);
            told.extend(quoted.map(str::to_owned));
        }
    });
    each_file(&root().join("generated/src/resources"), &mut |_, text| {
        let Some(table) = text.split("_methods {\n    () => {\n").nth(1) else {
            return;
        };
        let table = table.split('\n').next().unwrap_or_default();
        for row in table.split("\\n").filter(|row| row.starts_with("| `")) {
            let mut cells = row.split(" | ");
            let of = cells
                .next()
                .unwrap_or_default()
                .trim_matches(['|', ' ', '`']);
            let names = cells.next().unwrap_or_default();
            for name in names.split('`').skip(1).step_by(2) {
                told.insert(match name.starts_with("client.") {
                    true => name.to_owned(),
                    false => format!("{of}.{name}"),
                });
            }
        }
    });
    told
}

#[test]
fn every_method_that_docs_and_tables_name_is_there() {
    let known = Known::new();
    let told = told();
    assert!(told.len() > 800, "{} methods", told.len());
    let wrong = told.iter().filter_map(|path| known.wrong(path));
    only("what docs and tables name is there", wrong, &[]);
}

/// What the docs call an operation of the raw client alone is called by nothing here.
#[test]
fn what_is_said_to_be_in_the_raw_client_alone_is_called_nowhere() {
    let mut alone = BTreeSet::new();
    each_file(&root().join("generated/src/operations"), &mut |_, text| {
        let mut is_alone = false;
        for line in text.lines().map(str::trim) {
            is_alone |= line.ends_with("nly in the raw client.");
            if let Some(rest) = line.strip_prefix("pub fn ") {
                let name = rest.split(['(', '<']).next().unwrap_or_default();
                if std::mem::take(&mut is_alone) {
                    alone.insert(name.to_owned());
                }
            }
        }
    });
    assert!(alone.len() > 30, "{} operations", alone.len());
    let mut called = BTreeSet::new();
    each_file(&root().join("ergonomic/src"), &mut |_, text| {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        for line in text.lines().filter(|line| !line.trim().starts_with("//")) {
            called.extend(
                line.split(|c| !is_word(c))
                    .filter(|word| alone.contains(*word))
                    .map(str::to_owned),
            );
        }
    });
    only("what is in the raw client alone is not called", called, &[]);
}

/// Texts that change places go unnoticed: the name of what is created comes first wherever there is one.
#[test]
fn a_name_comes_first() {
    let is_text = |argument: &str| argument.ends_with("impl Into<String>");
    let late = |arguments: &[String]| {
        let at = arguments
            .iter()
            .position(|it| it == "name: impl Into<String>");
        at.is_some_and(|at| arguments[..at].iter().any(|it| is_text(it)))
    };
    let mut wrong = Vec::new();
    for method in methods() {
        if late(&method.arguments()) {
            wrong.push(format!("{} {}", method.on, method.name));
        }
    }
    for (path, signature) in crate::sources::items() {
        let Some(rest) = path.ends_with("::new").then(|| plain(&signature)) else {
            continue;
        };
        let Some(rest) = rest.strip_prefix("fn (").map(str::to_owned) else {
            continue;
        };
        let arguments: Vec<String> = rest
            .split(", ")
            .map(|it| it.trim_end_matches(") -> Self").to_owned())
            .collect();
        if late(&arguments) {
            wrong.push(path);
        }
    }
    only("a name comes first", wrong, &[]);
    assert!(
        read("spec/names.lock")
            .contains("types::SshKeyCreate::new: fn (name: impl Into<String>, public_key: ")
    );
}
