//! Writes a table of the types of the raw crate that can hold something, by `spec/names.lock`, so that tests can ask each for
//! what they ask all. The crate itself needs no such table.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/names.lock");
    println!("cargo::rerun-if-changed={}", lock.display());
    let mut table = String::from("&[\n");
    for line in fs::read_to_string(lock)?.lines() {
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
    table.push_str("]\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("types.rs"), table)?;
    Ok(())
}
