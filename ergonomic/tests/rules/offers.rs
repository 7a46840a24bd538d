//! What the docs of the raw client and the tables of methods say of the SDK is so.

use std::collections::{BTreeMap, BTreeSet};

use crate::sources::{Method, aliases, each_file, given_to, methods, only, plain, read, root};

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

/// The types that a text is of, where it names what a macro is given: everything that the macro is given anywhere.
fn placed(on: &str, by: Option<&str>) -> Vec<String> {
    let Some((before, rest)) = on.split_once('$') else {
        return vec![on.to_owned()];
    };
    let Some(by) = by else {
        return Vec::new();
    };
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
    let given = given_to(by);
    let words = given.iter().flat_map(|it| it.split(|c| !is_word(c)));
    let types = words.filter(|word| word.starts_with(|c: char| c.is_ascii_uppercase()));
    types
        .map(|word| format!("{before}{word}{}", &rest[end..]))
        .collect()
}

/// The type that a method returns, without the name that it has beside it.
fn returned(method: &Method) -> String {
    let returned = method.returns();
    let named = aliases().get(returned);
    named.cloned().unwrap_or_else(|| returned.to_owned())
}

/// The traits that types implement, as `Deletable for DropletId`; those of every type are `Listed for *`.
struct Known {
    methods: BTreeMap<String, Vec<Method>>,
    implemented: BTreeSet<String>,
}

impl Known {
    fn new() -> Self {
        let mut known: BTreeMap<String, Vec<Method>> = BTreeMap::new();
        for method in methods() {
            for on in placed(&method.on, method.by.as_deref()) {
                let method = Method {
                    on,
                    ..method.clone()
                };
                known.entry(method.name.clone()).or_default().push(method);
            }
        }
        let mut implemented = BTreeSet::new();
        for folder in [
            "ergonomic/src",
            "ergonomic/core/src",
            "generated/src/resources",
        ] {
            each_file(&root().join(folder), &mut |_, text| {
                let mut by = None;
                for line in text.lines() {
                    match line.strip_prefix("macro_rules! ") {
                        Some(name) => by = name.split(' ').next(),
                        None if line == "}" => by = None,
                        None => {}
                    }
                    let line = plain(line.trim());
                    let Some((of, on)) = line
                        .strip_prefix("impl")
                        .and_then(|line| line.split_once(" for "))
                    else {
                        continue;
                    };
                    let of = of.rsplit("> ").next().unwrap_or(of).trim();
                    let on = on.split([' ', '{']).next().unwrap_or_default();
                    // `impl<K: Acting> Wide for K`
                    let on = if on.len() == 1 { "*" } else { on };
                    for on in placed(on, by) {
                        implemented.insert(format!("{of} for {on}"));
                    }
                }
            });
        }
        Self {
            methods: known,
            implemented,
        }
    }

    /// The method of a type: its own, or one of all handles or collections whose bounds it keeps.
    fn find(&self, on: &str, name: &str) -> Option<&Method> {
        let all = self.methods.get(name)?;
        let is_own = |it: &&Method| {
            let what = it.on.strip_prefix("impl ").unwrap_or_default();
            aliases().get(what).map_or(what, String::as_str) == on
        };
        let (kind, key) = on.trim_end_matches('>').split_once('<').unwrap_or((on, ""));
        let is_of_all = |it: &&Method| {
            let Some((bounds, what)) = it
                .on
                .strip_prefix("impl<")
                .and_then(|on| on.split_once("> "))
            else {
                return false;
            };
            let told = it.signature.split(" where ").nth(1).unwrap_or_default();
            let bounds = [bounds, told].join(", ");
            let bounds = bounds.split(", ").filter_map(|it| it.strip_prefix("K: "));
            let mut bounds = bounds.flat_map(|it| it.trim_end_matches(',').split(" + "));
            what.split('<').next() == Some(kind) && bounds.all(|of| self.is(key, of))
        };
        let own = all.iter().find(is_own);
        own.or_else(|| all.iter().find(is_of_all))
    }

    /// Whether a key implements a trait, as far as the sources say by whom it is.
    fn is(&self, key: &str, of: &str) -> bool {
        let of = of.split('<').next().unwrap_or(of);
        ["*", key]
            .iter()
            .any(|key| self.implemented.contains(&format!("{of} for {key}")))
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

/// A method of another type of the same name doesn't do, nor one of a macro that isn't given the type.
#[test]
fn a_method_is_looked_for_on_the_type_that_leads_to_it() {
    let known = Known::new();
    for (path, is_there) in [
        ("client.image(id).actions().list()", true),
        ("client.image(id).actions().create(..)", false),
        ("client.floating_ips().create(..)", true),
        ("client.floating_ip(id).assign(..)", true),
        ("client.image(id).assign(..)", false),
        ("client.load_balancer(id).update(..)", true),
        ("client.droplet(id).delete()", true),
        ("client.action(id).delete()", false),
        ("client.image(id).current_action()", true),
    ] {
        assert_eq!(known.wrong(path).is_none(), is_there, "{path}");
    }
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
