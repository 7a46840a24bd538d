//! One of the two documents that are compared, with all that is made of it in memory.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::codegen::{self, Code, Source, Telling};
use crate::listing::Listing;
use crate::spec::import::{OPENAPI, contract};
use crate::spec::{input, overlay};

/// A document, and what is made of it.
pub struct Side {
    /// What to call it.
    pub name: String,
    /// The contract that an import would write.
    pub official: Value,
    /// The same with the overlays that fit.
    pub corrected: Value,
    /// The overlays that don't.
    pub misfits: Vec<String>,
    /// What is made of it.
    pub code: Code,
    /// The public items.
    pub listing: Listing,
}

impl Side {
    /// Makes everything of the document in `bytes`, with the overlays and handwritten files below `root`.
    pub fn new(root: &Path, name: &str, bytes: &[u8]) -> Result<Self> {
        let official = contract(bytes, name)?;
        let mut corrected = official.clone();
        let (_, misfits) = overlay::apply_fitting(&mut corrected, &root.join("spec/overlays"))?;
        let source = Source {
            official: codegen::ids(official.clone())?,
            document: corrected.clone(),
            date: String::new(),
        };
        let code = codegen::code(root, &source, Telling::Nothing).with_context(|| {
            let without = match misfits.len() {
                0 => String::new(),
                some => format!(
                    ", without {some} overlays that don't fit:\n{}\n",
                    misfits.join("\n")
                ),
            };
            format!("no code can be made of {name}{without}")
        })?;
        let listing = Listing::of(&code.files)?;
        Ok(Self {
            name: name.to_owned(),
            official,
            corrected,
            misfits,
            code,
            listing,
        })
    }
}

/// The bytes of a file, of what is behind a URL, or of the contract at a revision, and what to call them.
pub fn read(root: &Path, input: &str) -> Result<(String, Vec<u8>)> {
    let name = input::name(input);
    if Path::new(input).exists() || input.contains("://") {
        return Ok((name, input::read(input)?));
    }
    if input.starts_with('-') {
        bail!("{input:?} is no file, URL or revision");
    }
    let output = Command::new("git")
        .arg("-C")
        .arg(root)
        .arg("show")
        .arg(format!("{input}:{OPENAPI}"))
        .output()
        .context("can't run git to look for a revision")?;
    if !output.status.success() {
        bail!(
            "{input:?} is no file, no URL and no revision with {OPENAPI}: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    Ok((format!("{OPENAPI} at {input}"), output.stdout))
}

/// The committed contract.
pub fn committed(root: &Path) -> Result<(String, Vec<u8>)> {
    let bytes =
        std::fs::read(root.join(OPENAPI)).with_context(|| format!("can't read {OPENAPI}"))?;
    Ok((format!("the committed {OPENAPI}"), bytes))
}
