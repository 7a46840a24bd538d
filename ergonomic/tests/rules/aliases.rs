//! What other clients call things leads to the methods that replace them.

use crate::sources::{methods, read};

/// What a line of the table is about, and its aliases.
fn entry(line: &str) -> Option<(&str, Vec<&str>)> {
    let (about, names) = line.split_once(" = [")?;
    let names = names.split('"').skip(1).step_by(2).collect();
    Some((about.trim_matches('"'), names))
}

#[test]
fn names_of_other_clients_find_the_methods_that_replace_them() {
    let methods = methods();
    let text = read("spec/aliases.toml");
    let (mut table, mut seen, mut missing) = ("", 0, Vec::new());
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with('[') {
            table = line;
            continue;
        }
        let Some((about, names)) = entry(line) else {
            continue;
        };
        for name in names {
            seen += 1;
            let attribute = format!("#[doc(alias = \"{name}\")]");
            let is_there = methods.iter().any(|method| {
                let (on, thing) = about.split_once('.').unwrap_or_default();
                // `registry.registry` leads to `registries`.
                let is_of_thing = || method.name.contains(thing.trim_end_matches('y'));
                let is_it = match table {
                    "[collections]" => method.returns().contains("Collection<") && is_of_thing(),
                    "[handles]" => method.returns().contains("Handle<") && is_of_thing(),
                    _ => method.on.contains(on) && method.name == thing,
                };
                is_it && method.docs.contains(&attribute)
            });
            if !is_there {
                missing.push(format!("{table} {about}: {name}"));
            }
        }
    }
    assert!(seen > 40, "{seen}");
    assert_eq!(missing, Vec::<String>::new());
}
