//! Applies the corrections in `spec/overlays` to `spec/openapi.json`, puts the values of `spec/samples.json` beside the
//! schemas that they are samples of, and leaves one compact document for the library to embed. Other files of `spec` are
//! embedded as they are, by `env!("SANDBOX_SPEC")`.
//!
//! In the repository that is the folder at the top. A package carries copies of what is needed, which `cargo xtask codegen`
//! makes.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::Value;

fn main() -> Result<(), Box<dyn Error>> {
    let spec = spec(&PathBuf::from(env::var("CARGO_MANIFEST_DIR")?));
    let document = spec.join("openapi.json");
    let overlays = spec.join("overlays");
    let samples = spec.join("samples.json");
    println!("cargo::rustc-env=SANDBOX_SPEC={}", spec.display());
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={}", document.display());
    println!("cargo::rerun-if-changed={}", overlays.display());
    println!("cargo::rerun-if-changed={}", samples.display());

    let mut contract = read_json(&document)?;
    for overlay in overlay_files(&overlays)? {
        apply(&mut contract, &overlay)?;
    }
    if samples.exists() {
        place_samples(&mut contract, read_json(&samples)?);
    }

    let target = PathBuf::from(env::var("OUT_DIR")?).join("document.json");
    fs::write(&target, serde_json::to_vec(&contract)?)
        .map_err(|error| format!("cannot write {}: {error}", target.display()))?;
    Ok(())
}

/// The repository's folder where this package lies in it, else the package's own. Two steps above a package that was unpacked
/// somewhere, another project may well have a folder of that name.
fn spec(package: &Path) -> PathBuf {
    let top = package.join("../..");
    let itself = top.join("tests/sandbox").canonicalize();
    match (itself, package.canonicalize()) {
        (Ok(itself), Ok(package)) if itself == package => top.join("spec"),
        _ => package.join("spec"),
    }
}

fn read_json(path: &Path) -> Result<Value, Box<dyn Error>> {
    let bytes = fs::read(path).map_err(|error| {
        format!(
            "cannot read {}: {error}; `cargo xtask spec import` writes it",
            path.display()
        )
    })?;
    let value = serde_json::from_slice(&bytes)
        .map_err(|error| format!("{} is not JSON: {error}", path.display()))?;
    Ok(value)
}

fn overlay_files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)
        .map_err(|error| format!("cannot list {}: {error}", folder.display()))?
    {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Applies the overlays of a file, which holds one or a list of them.
fn apply(contract: &mut Value, file: &Path) -> Result<(), Box<dyn Error>> {
    let overlays = match read_json(file)? {
        Value::Array(overlays) => overlays,
        overlay => vec![overlay],
    };
    for mut overlay in overlays {
        let operations = overlay
            .get_mut("patch")
            .map(Value::take)
            .ok_or_else(|| format!("{} has no `patch`", file.display()))?;
        let patch: json_patch::Patch = serde_json::from_value(operations)
            .map_err(|error| format!("{} is not an RFC 6902 patch: {error}", file.display()))?;
        json_patch::patch(contract, &patch).map_err(|error| {
            format!(
                "{} no longer applies: {error}; compare it with the present document and mend or remove it",
                file.display()
            )
        })?;
    }
    Ok(())
}

/// Notes each sample at the schema it is for; what an overlay moved away has none.
fn place_samples(contract: &mut Value, samples: Value) {
    let Value::Object(samples) = samples else {
        return;
    };
    for (place, sample) in samples {
        if let Some(Value::Object(schema)) = contract.pointer_mut(&place) {
            schema.insert("x-sample".to_owned(), sample);
        }
    }
}
