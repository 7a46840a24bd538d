//! Writes tables of the types of the raw crate that can hold something, and of those that are bodies of requests, by
//! `spec/names.lock`, so that tests can ask each for what they ask all. The crate itself needs no such tables.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let spec = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../spec");
    features(&spec.join("areas.toml"))?;
    let lock = spec.join("names.lock");
    println!("cargo::rerun-if-changed={}", lock.display());
    let (mut table, mut bodies) = (String::from("&[\n"), String::from("&[\n"));
    for line in fs::read_to_string(lock)?.lines() {
        if let Some((method, body)) = body(line) {
            writeln!(
                bodies,
                "    Body {{ method: {method:?}, name: {body:?}, read: |json| sent(types::{body}::from_json(json)), schema: schema::<types::{body}> }},"
            )?;
        }
        let Some((name, what)) = line
            .strip_prefix("types::")
            .and_then(|it| it.split_once(": "))
        else {
            continue;
        };
        let is_type = name.chars().all(char::is_alphanumeric);
        let kind = what.split_whitespace().next().unwrap_or_default();
        if is_type && ["struct", "union", "tagged_union"].contains(&kind) {
            writeln!(table, "    ({name:?}, read::<types::{name}>),")?;
        }
    }
    let out = env::var("OUT_DIR")?;
    for (name, mut text) in [("types.rs", table), ("bodies.rs", bodies)] {
        text.push_str("]\n");
        fs::write(Path::new(&out).join(name), text)?;
    }
    Ok(())
}

/// Sets the features of the raw client for this package, too: a test program has a part of its sources.
fn features(areas: &Path) -> std::io::Result<()> {
    println!("cargo::rerun-if-changed={}", areas.display());
    let text = fs::read_to_string(areas)?;
    let names = text
        .lines()
        .filter_map(|line| line.strip_prefix('[')?.strip_suffix(']'));
    for name in names.chain(["schemars"]) {
        println!("cargo::rustc-check-cfg=cfg(feature, values({name:?}))");
        println!("cargo::rustc-cfg=feature={name:?}");
    }
    Ok(())
}

/// The name of a method and of the type of its body.
fn body(line: &str) -> Option<(&str, &str)> {
    let (method, signature) = line.strip_prefix("Client::")?.split_once(": fn ")?;
    let body = signature.split_once(" body: ")?.1;
    let name = body.split_once("types::")?.1;
    let end = name.find(|c: char| !c.is_alphanumeric())?;
    // Another argument's type.
    let argument = body.find(", ").unwrap_or(body.len());
    let at = body.find("types::")?;
    (at < argument).then(|| (method, name.split_at(end).0))
}
